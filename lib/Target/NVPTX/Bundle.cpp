//===- Bundle.cpp - Kernels and how to launch them ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/NVPTX/Bundle.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace pebble;

/// What cudaMalloc aligns to, so that each buffer is as one of its own.
static constexpr int64_t kBufferAlignment = 256;

template <typename... Ts>
static llvm::Error makeError(const char *format, Ts &&...values) {
  return llvm::createStringError(
      llvm::formatv(format, std::forward<Ts>(values)...).str());
}

static llvm::Expected<HostTensorType> getTensorType(Type type) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  auto memref = dyn_cast<MemRefType>(type);
  if (memref)
    stream << memref.getElementType();
  std::optional<ElementType> element =
      memref ? parseElementType(text) : std::nullopt;
  if (!element || !memref.hasStaticShape() ||
      !memref.getLayout().isIdentity()) {
    text.clear();
    stream << type;
    return makeError("a function for a GPU takes tensors of static shapes, not "
                     "{0}",
                     text);
  }
  return HostTensorType{*element, SmallVector<int64_t>(memref.getShape())};
}

static int64_t getNumBytes(MemRefType type) {
  return type.getNumElements() *
         llvm::divideCeil(type.getElementTypeBitWidth(), 8);
}

static int64_t getConstant(Value value) {
  APInt number;
  bool isConstant = matchPattern(value, m_ConstantInt(&number));
  assert(isConstant && "launches have static sizes");
  (void)isConstant;
  return number.getSExtValue();
}

namespace {
class FunctionReader {
public:
  llvm::Expected<DeviceFunction> read(func::FuncOp function) {
    result.name = function.getName().str();
    for (BlockArgument argument : function.getArguments()) {
      llvm::Expected<HostTensorType> type = getTensorType(argument.getType());
      if (!type)
        return type.takeError();
      bool isResult = function.getArgAttr(argument.getArgNumber(),
                                          "bufferize.result") != nullptr;
      places[argument] = {/*isWorkspace=*/false,
                          int64_t(result.arguments.size())};
      result.arguments.push_back({*type, isResult});
    }
    for (Operation &op : function.getBody().front())
      if (llvm::Error error = read(op))
        return std::move(error);
    return std::move(result);
  }

private:
  llvm::Error read(Operation &op) {
    if (isa<gpu::AllocOp, memref::AllocOp>(op)) {
      Value buffer = op.getResult(0);
      places[buffer] = {/*isWorkspace=*/true, result.workspaceBytes};
      result.workspaceBytes += llvm::alignTo(
          getNumBytes(cast<MemRefType>(buffer.getType())), kBufferAlignment);
      return llvm::Error::success();
    }
    if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
      return read(launch);
    if (op.hasTrait<OpTrait::ConstantLike>() ||
        isa<gpu::DeallocOp, memref::DeallocOp>(op) ||
        (isa<func::ReturnOp>(op) && op.getNumOperands() == 0))
      return llvm::Error::success();
    return makeError("'{0}' in function {1} has no kernel: only attention runs "
                     "on a GPU",
                     op.getName().getStringRef(), result.name);
  }

  llvm::Error read(gpu::LaunchFuncOp op) {
    KernelLaunch launch;
    launch.kernel = op.getKernelName().str();
    gpu::KernelDim3 grid = op.getGridSizeOperandValues();
    gpu::KernelDim3 block = op.getBlockSizeOperandValues();
    launch.grid = {getConstant(grid.x), getConstant(grid.y),
                   getConstant(grid.z)};
    launch.block = {getConstant(block.x), getConstant(block.y),
                    getConstant(block.z)};
    launch.sharedBytes = getConstant(op.getDynamicSharedMemorySize());
    for (Value operand : op.getKernelOperands()) {
      auto place = places.find(operand);
      if (place == places.end())
        return makeError("an operand of kernel {0} in function {1} is neither "
                         "an argument nor allocated",
                         launch.kernel, result.name);
      launch.arguments.push_back(place->second);
    }
    result.launches.push_back(std::move(launch));
    return llvm::Error::success();
  }

  DeviceFunction result;
  DenseMap<Value, KernelArgument> places;
};
} // namespace

static llvm::Expected<SmallVector<func::FuncOp>>
findFunctions(ModuleOp module, ArrayRef<std::string> entries) {
  SmallVector<func::FuncOp> functions;
  for (const std::string &name : entries) {
    auto function = module.lookupSymbol<func::FuncOp>(name);
    if (!function || function.isExternal())
      return makeError("the module defines no function '{0}'", name);
    functions.push_back(function);
  }
  if (!entries.empty())
    return functions;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      functions.push_back(function);
  if (functions.empty())
    return makeError("the module defines no public function");
  return functions;
}

static void readCode(gpu::BinaryOp binary, DeviceBundle &bundle) {
  auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
  bundle.chip = cast<NVVM::NVVMTargetAttr>(object.getTarget()).getChip().str();
  bundle.isPTX = object.getFormat() == gpu::CompilationTarget::Assembly;
  // PTX ends with a zero byte, which a file does not have.
  StringRef code = object.getObject().getValue();
  bundle.code = (bundle.isPTX ? code.rtrim('\0') : code).str();
}

llvm::Expected<DeviceBundle>
pebble::getDeviceBundle(ModuleOp module, ArrayRef<std::string> entries) {
  DeviceBundle bundle;
  for (auto binary : module.getOps<gpu::BinaryOp>())
    readCode(binary, bundle);
  auto functions = findFunctions(module, entries);
  if (!functions)
    return functions.takeError();
  for (func::FuncOp function : *functions) {
    llvm::Expected<DeviceFunction> read = FunctionReader().read(function);
    if (!read)
      return read.takeError();
    bundle.functions.push_back(std::move(*read));
  }
  return bundle;
}

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

static llvm::json::Array toJSON(ArrayRef<int64_t> numbers) {
  llvm::json::Array array;
  for (int64_t number : numbers)
    array.push_back(number);
  return array;
}

static llvm::json::Object toJSON(const DeviceFunction::Argument &argument) {
  return llvm::json::Object{{"element", getName(argument.type.elementType)},
                            {"shape", toJSON(argument.type.shape)},
                            {"result", argument.isResult}};
}

static llvm::json::Object toJSON(const KernelLaunch &launch) {
  llvm::json::Array arguments;
  for (const KernelArgument &argument : launch.arguments)
    arguments.push_back(llvm::json::Object{
        {argument.isWorkspace ? "workspace" : "argument", argument.position}});
  return llvm::json::Object{{"kernel", launch.kernel},
                            {"grid", toJSON(launch.grid)},
                            {"block", toJSON(launch.block)},
                            {"shared_bytes", launch.sharedBytes},
                            {"arguments", std::move(arguments)}};
}

static llvm::json::Object toJSON(const DeviceFunction &function) {
  llvm::json::Array arguments, launches;
  for (const DeviceFunction::Argument &argument : function.arguments)
    arguments.push_back(toJSON(argument));
  for (const KernelLaunch &launch : function.launches)
    launches.push_back(toJSON(launch));
  return llvm::json::Object{{"name", function.name},
                            {"arguments", std::move(arguments)},
                            {"workspace_bytes", function.workspaceBytes},
                            {"launches", std::move(launches)}};
}

std::string DeviceBundle::toJSON(StringRef codeFile) const {
  llvm::json::Array list;
  for (const DeviceFunction &function : functions)
    list.push_back(::toJSON(function));
  llvm::json::Value manifest =
      llvm::json::Object{{"version", 1},
                         {"target", "nvptx"},
                         {"chip", chip},
                         {"code", codeFile},
                         {"functions", std::move(list)}};
  return llvm::formatv("{0:2}\n", manifest).str();
}
