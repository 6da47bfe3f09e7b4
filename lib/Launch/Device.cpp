//===- Device.cpp - Calls functions on an NVIDIA GPU ----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Launch/Device.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/FormatVariadic.h"

#include <chrono>
#include <cstdlib>

using namespace pebble;
using llvm::ArrayRef;

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

/// Its functions by name, as no header of the CUDA Toolkit is at hand.
/// Arguments have to have the types that the driver declares.
class pebble::CudaDriver {
public:
  llvm::Error open() {
    const char *named = std::getenv("PEBBLE_CUDA_DRIVER");
    std::string reason;
    library = llvm::sys::DynamicLibrary::getPermanentLibrary(
        named ? named : "libcuda.so.1", &reason);
    if (!library.isValid())
      return llvm::createStringError(
          llvm::formatv("there is no NVIDIA driver: {0}", reason));
    if (llvm::Error error = (*this)("cuInit", 0u))
      return error;
    if (llvm::Error error = (*this)("cuDeviceGet", &device, 0))
      return error;
    if (llvm::Error error =
            (*this)("cuDevicePrimaryCtxRetain", &context, device))
      return error;
    return (*this)("cuCtxPushCurrent_v2", context);
  }

  template <typename... Arguments>
  llvm::Error operator()(const char *name, Arguments... arguments) const {
    auto function = reinterpret_cast<int (*)(Arguments...)>(find(name));
    if (!function)
      return llvm::createStringError(
          llvm::formatv("the NVIDIA driver has no function {0}", name));
    int status = function(arguments...);
    if (status == 0)
      return llvm::Error::success();
    const char *text = nullptr;
    if (void *getText = find("cuGetErrorString"))
      reinterpret_cast<int (*)(int, const char **)>(getText)(status, &text);
    return llvm::createStringError(llvm::formatv(
        "{0}: {1}", name, text ? std::string(text) : formatStatus(status)));
  }

  int device = 0;

private:
  static std::string formatStatus(int status) {
    return "error " + std::to_string(status);
  }
  void *find(const char *name) const {
    return const_cast<llvm::sys::DynamicLibrary &>(library).getAddressOfSymbol(
        name);
  }

  llvm::sys::DynamicLibrary library;
  void *context = nullptr;
};

Device::Device() : driver(std::make_unique<CudaDriver>()) {}
Device::~Device() = default;

llvm::Expected<std::unique_ptr<Device>> Device::open() {
  std::unique_ptr<Device> device(new Device());
  if (llvm::Error error = device->driver->open())
    return std::move(error);
  return device;
}

llvm::Expected<std::string> Device::getChip() const {
  constexpr int computeCapabilityMajor = 75, computeCapabilityMinor = 76;
  int major, minor;
  for (auto [number, attribute] : {std::pair(&major, computeCapabilityMajor),
                                   std::pair(&minor, computeCapabilityMinor)})
    if (llvm::Error error = (*driver)("cuDeviceGetAttribute", number, attribute,
                                      driver->device))
      return std::move(error);
  return "sm_" + std::to_string(major) + std::to_string(minor);
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// Whether the number is the size of this axis.
static bool isSizeOf(const CallNumber &number, int64_t argument, int64_t axis) {
  return number.kind == CallNumber::Kind::Size && number.argument == argument &&
         number.axis == axis;
}

/// Sizes that are not known yet are negative.
using Shapes = std::vector<llvm::SmallVector<int64_t>>;

static bool isKnown(const CallNumber &number, const Shapes &shapes) {
  if (number.kind == CallNumber::Kind::Size)
    return shapes[number.argument][number.axis] >= 0;
  return llvm::all_of(number.operands, [&](const CallNumber &operand) {
    return isKnown(operand, shapes);
  });
}

/// From a check that compares the size with what is known.
static std::optional<int64_t> inferSize(const DeviceFunction &function,
                                        const Shapes &shapes, int64_t argument,
                                        int64_t axis) {
  for (const SizeCheck &check : function.checks)
    for (auto [side, other] : {std::pair(&check.left, &check.right),
                               std::pair(&check.right, &check.left)})
      if (isSizeOf(*side, argument, axis) && isKnown(*other, shapes))
        return other->evaluate(
            llvm::SmallVector<ArrayRef<int64_t>>(shapes.begin(), shapes.end()));
  return std::nullopt;
}

/// Whether some size was found. Others may follow from it.
static bool inferSizes(const DeviceFunction &function, Shapes &shapes) {
  bool found = false;
  for (auto [argument, shape] : llvm::enumerate(shapes))
    for (auto [axis, size] : llvm::enumerate(shape))
      if (size < 0)
        if (auto inferred = inferSize(function, shapes, argument, axis)) {
          size = *inferred;
          found = true;
        }
  return found;
}

static llvm::Error checkInputs(const DeviceFunction &function,
                               ArrayRef<const HostTensor *> inputs) {
  size_t wanted = llvm::count_if(function.arguments, [](const auto &argument) {
    return !argument.isResult;
  });
  if (inputs.size() != wanted)
    return llvm::createStringError(
        llvm::formatv("the number of inputs of {0} is {1}, but {2} are given",
                      function.name, wanted, inputs.size()));
  for (auto [i, input] : llvm::enumerate(inputs)) {
    const HostTensorType &type = function.arguments[i].type;
    if (input->getElementType() != type.elementType ||
        !type.fits(input->getShape()))
      return llvm::createStringError(llvm::formatv(
          "input {0} of {1} is {2}, but the type is {3}", i, function.name,
          formatType(input->getType()), formatType(type)));
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<llvm::SmallVector<int64_t>>>
pebble::inferShapes(const DeviceFunction &function,
                    ArrayRef<const HostTensor *> inputs) {
  if (llvm::Error error = checkInputs(function, inputs))
    return std::move(error);
  Shapes shapes;
  for (const HostTensor *input : inputs)
    shapes.emplace_back(input->getShape());
  for (size_t i = inputs.size(); i < function.arguments.size(); ++i)
    shapes.push_back(function.arguments[i].type.shape);
  while (inferSizes(function, shapes))
    ;
  for (size_t i = inputs.size(); i < shapes.size(); ++i)
    for (auto [axis, size] : llvm::enumerate(shapes[i]))
      if (size < 0)
        return llvm::createStringError(
            llvm::formatv("axis {0} of result {1} of {2} does not follow from "
                          "the sizes of the inputs",
                          axis, i - inputs.size(), function.name));
  return shapes;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

namespace {
/// Memory of the device.
class DeviceMemory {
public:
  explicit DeviceMemory(const CudaDriver &driver) : driver(driver) {}
  DeviceMemory(const DeviceMemory &) = delete;
  DeviceMemory &operator=(const DeviceMemory &) = delete;
  ~DeviceMemory() {
    for (uint64_t address : addresses)
      llvm::consumeError(driver("cuMemFree_v2", address));
  }

  llvm::Expected<uint64_t> allocate(size_t bytes) {
    uint64_t address = 0;
    if (llvm::Error error =
            driver("cuMemAlloc_v2", &address, std::max<size_t>(bytes, 1)))
      return std::move(error);
    addresses.push_back(address);
    return address;
  }

private:
  const CudaDriver &driver;
  std::vector<uint64_t> addresses;
};
} // namespace

llvm::Expected<std::unique_ptr<DeviceExecutable>>
DeviceExecutable::load(const Device &device, const DeviceBundle &bundle) {
  std::unique_ptr<DeviceExecutable> executable(
      new DeviceExecutable(*device.driver));
  // PTX is a string: what c_str() gives ends with a zero.
  if (!bundle.code.empty())
    if (llvm::Error error =
            executable->driver("cuModuleLoadData", &executable->module,
                               static_cast<const void *>(bundle.code.c_str())))
      return std::move(error);
  return executable;
}

DeviceExecutable::~DeviceExecutable() {
  if (module)
    llvm::consumeError(driver("cuModuleUnload", module));
}

llvm::Expected<std::vector<void *>>
DeviceExecutable::findKernels(const ResolvedCall &call) const {
  std::vector<void *> kernels;
  for (const ResolvedCall::Launch &launch : call.launches) {
    void *&kernel = kernels.emplace_back();
    if (llvm::Error error = driver("cuModuleGetFunction", &kernel, module,
                                   launch.kernel->kernel.c_str()))
      return std::move(error);
    constexpr int maxDynamicSharedBytes = 8;
    if (llvm::Error error =
            driver("cuFuncSetAttribute", kernel, maxDynamicSharedBytes,
                   int(launch.kernel->sharedBytes)))
      return std::move(error);
  }
  return kernels;
}

llvm::Error DeviceExecutable::launch(const ResolvedCall &call,
                                     ArrayRef<void *> kernels,
                                     ArrayRef<uint64_t> tensors,
                                     uint64_t workspace) const {
  for (auto [launch, kernel] : llvm::zip_equal(call.launches, kernels)) {
    std::vector<uint64_t> values;
    for (auto [argument, value] :
         llvm::zip_equal(launch.kernel->arguments, launch.arguments))
      values.push_back(argument.kind == KernelArgument::Kind::Number ? value
                       : argument.kind == KernelArgument::Kind::Tensor
                           ? tensors[value]
                           : workspace + value);
    std::vector<void *> pointers;
    pointers.reserve(values.size());
    for (uint64_t &value : values)
      pointers.push_back(&value);
    const std::array<int64_t, 3> &grid = launch.grid;
    const std::array<int64_t, 3> &block = launch.kernel->block;
    if (llvm::Error error = driver(
            "cuLaunchKernel", kernel, unsigned(grid[0]), unsigned(grid[1]),
            unsigned(grid[2]), unsigned(block[0]), unsigned(block[1]),
            unsigned(block[2]), unsigned(launch.kernel->sharedBytes),
            /*stream=*/static_cast<void *>(nullptr), pointers.data(),
            /*extra=*/static_cast<void **>(nullptr)))
      return error;
  }
  return driver("cuCtxSynchronize");
}

llvm::Expected<DeviceCall>
DeviceExecutable::call(const DeviceFunction &function,
                       ArrayRef<const HostTensor *> inputs,
                       int64_t repeat) const {
  if (repeat < 1)
    return llvm::createStringError(
        llvm::formatv("{0} is to be called {1} times, but once is the least",
                      function.name, repeat));
  auto shapes = inferShapes(function, inputs);
  if (!shapes)
    return shapes.takeError();
  std::vector<ArrayRef<int64_t>> known(shapes->begin(), shapes->end());
  llvm::Expected<ResolvedCall> resolved = function.resolve(known);
  if (!resolved)
    return resolved.takeError();
  auto kernels = findKernels(*resolved);
  if (!kernels)
    return kernels.takeError();
  DeviceMemory memory(driver);
  std::vector<uint64_t> tensors;
  DeviceCall call;
  for (size_t i = 0; i < known.size(); ++i) {
    if (i >= inputs.size()) {
      llvm::Expected<HostTensor> result =
          HostTensor::create(function.arguments[i].type.elementType, known[i]);
      if (!result)
        return result.takeError();
      call.results.push_back(std::move(*result));
    }
    const HostTensor &tensor =
        i < inputs.size() ? *inputs[i] : call.results.back();
    llvm::Expected<uint64_t> address = memory.allocate(tensor.getNumBytes());
    if (!address)
      return address.takeError();
    tensors.push_back(*address);
    if (i < inputs.size() && tensor.getNumBytes() != 0)
      if (llvm::Error error =
              driver("cuMemcpyHtoD_v2", *address,
                     static_cast<const void *>(tensor.getData()),
                     tensor.getNumBytes()))
        return std::move(error);
  }
  llvm::Expected<uint64_t> workspace =
      memory.allocate(resolved->workspaceBytes);
  if (!workspace)
    return workspace.takeError();
  // As on the CPU, one more call comes first if there are several.
  for (int64_t i = repeat > 1 ? -1 : 0; i < repeat; ++i) {
    auto begin = std::chrono::steady_clock::now();
    if (llvm::Error error = launch(*resolved, *kernels, tensors, *workspace))
      return std::move(error);
    std::chrono::duration<double> elapsed =
        std::chrono::steady_clock::now() - begin;
    if (i >= 0)
      call.seconds.push_back(elapsed.count());
  }
  for (auto [i, result] : llvm::enumerate(call.results))
    if (result.getNumBytes() != 0)
      if (llvm::Error error =
              driver("cuMemcpyDtoH_v2", static_cast<void *>(result.getData()),
                     tensors[inputs.size() + i], result.getNumBytes()))
        return std::move(error);
  return call;
}
