//===- FakeDriver.cpp - The CUDA driver, without a GPU --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As much of libcuda as launchers call, on the interpreter of PTX. The memory
// of the device is that of the process. It is as strict as tests need: kernels
// get the shared memory that they were allowed, and no context, no call.
//
//===----------------------------------------------------------------------===//

#include "PTXMachine.h"

#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <cstring>
#include <map>

using namespace pebble;

namespace {

enum Status : int {
  Success = 0,
  InvalidValue = 1,
  InvalidContext = 201,
  InvalidPTX = 218,
  NotFound = 500,
  LaunchFailed = 719
};

struct Kernel {
  ptx::Machine *machine;
  std::string name;
  size_t numArguments;
  int64_t sharedBytes = 48 * 1024;
};

int depth = 0; // of the stack of contexts

} // namespace

static Status report(llvm::Error error, Status status) {
  llvm::errs() << "fake driver: " << llvm::toString(std::move(error)) << "\n";
  return status;
}

// The names are those of the driver.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {

int cuInit(unsigned flags) { return flags == 0 ? Success : InvalidValue; }

int cuGetErrorString(int status, const char **text) {
  static const std::map<int, const char *> texts = {
      {InvalidValue, "invalid argument"},
      {InvalidContext, "invalid device context"},
      {InvalidPTX, "a PTX JIT compilation failed"},
      {NotFound, "named symbol not found"},
      {LaunchFailed, "unspecified launch failure"}};
  auto found = texts.find(status);
  *text = found == texts.end() ? nullptr : found->second;
  return Success;
}

int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return ordinal == 0 ? Success : InvalidValue;
}

int cuDevicePrimaryCtxRetain(void **context, int device) {
  *context = &depth;
  return device == 0 ? Success : InvalidValue;
}

int cuCtxPushCurrent_v2(void *context) {
  if (context != &depth)
    return InvalidContext;
  ++depth;
  return Success;
}

int cuCtxPopCurrent_v2(void **context) {
  if (depth == 0)
    return InvalidContext;
  --depth;
  *context = &depth;
  return Success;
}

int cuModuleLoadData(void **module, const void *image) {
  if (depth == 0)
    return InvalidContext;
  auto machine = std::make_unique<ptx::Machine>(/*seed=*/1);
  if (llvm::Error error = machine->load(static_cast<const char *>(image)))
    return report(std::move(error), InvalidPTX);
  machine->addAllMemory();
  *module = machine.release(); // for as long as the process
  return Success;
}

int cuModuleGetFunction(void **function, void *module, const char *name) {
  auto *machine = static_cast<ptx::Machine *>(module);
  std::optional<size_t> numArguments = machine->countParameters(name);
  if (!numArguments)
    return NotFound;
  *function = new Kernel{machine, name, *numArguments};
  return Success;
}

int cuFuncSetAttribute(void *function, int attribute, int value) {
  if (attribute != 8) // the most dynamic shared memory
    return InvalidValue;
  static_cast<Kernel *>(function)->sharedBytes = value;
  return Success;
}

int cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  if (depth == 0)
    return InvalidContext;
  void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  std::memset(memory, 0xff, bytes);
  *address = reinterpret_cast<uint64_t>(memory);
  return Success;
}

int cuMemFree_v2(uint64_t address) {
  std::free(reinterpret_cast<void *>(address));
  return depth == 0 ? InvalidContext : Success;
}

int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, void *stream,
                   void **arguments, void **extra) {
  auto *kernel = static_cast<Kernel *>(function);
  if (depth == 0)
    return InvalidContext;
  if (sharedBytes > kernel->sharedBytes || extra || gridX == 0 || gridY == 0 ||
      gridZ == 0 || gridY > 65535 || gridZ > 65535)
    return InvalidValue;
  ptx::Launch launch{kernel->name,
                     {gridX, gridY, gridZ},
                     {blockX, blockY, blockZ},
                     sharedBytes,
                     {}};
  for (size_t i = 0; i < kernel->numArguments; ++i)
    launch.arguments.push_back(*static_cast<uint64_t *>(arguments[i]));
  if (llvm::Error error = kernel->machine->run(launch))
    return report(std::move(error), LaunchFailed);
  return Success;
}

} // extern "C"
// NOLINTEND(readability-identifier-naming)
