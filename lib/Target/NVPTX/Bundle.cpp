//===- Bundle.cpp - Kernels and how to launch them ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/NVPTX/Bundle.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/Entry/Entry.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Support/DebugStringHelper.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace pebble;

/// What cudaMalloc aligns to, so that each buffer is as one of its own.
static constexpr int64_t kBufferAlignment = 256;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

CallNumber CallNumber::size(int64_t argument, int64_t axis) {
  CallNumber number;
  number.kind = Kind::Size;
  number.argument = argument;
  number.axis = axis;
  return number;
}

/// Nothing where it is not defined.
static std::optional<int64_t> combineIntegers(CallNumber::Kind kind, int64_t x,
                                              int64_t y) {
  using Kind = CallNumber::Kind;
  int64_t result;
  switch (kind) {
  case Kind::Add:
    return llvm::AddOverflow(x, y, result) ? std::nullopt
                                           : std::optional(result);
  case Kind::Multiply:
    return llvm::MulOverflow(x, y, result) ? std::nullopt
                                           : std::optional(result);
  case Kind::CeilDivide:
    return y <= 0 ? std::nullopt : std::optional(llvm::divideCeilSigned(x, y));
  case Kind::Max:
    return std::max(x, y);
  case Kind::Min:
    return std::min(x, y);
  case Kind::Constant:
  case Kind::Size:
    break;
  }
  llvm_unreachable("not of two numbers");
}

CallNumber CallNumber::combine(Kind kind, CallNumber left, CallNumber right) {
  if (left.isConstant() && right.isConstant())
    if (auto folded = combineIntegers(kind, left.constant, right.constant))
      return *folded;
  CallNumber number;
  number.kind = kind;
  number.operands = {std::move(left), std::move(right)};
  return number;
}

std::optional<int64_t>
CallNumber::evaluate(ArrayRef<ArrayRef<int64_t>> shapes) const {
  if (kind == Kind::Constant)
    return constant;
  if (kind == Kind::Size)
    return shapes[argument][axis];
  std::optional<int64_t> left = operands[0].evaluate(shapes);
  std::optional<int64_t> right = operands[1].evaluate(shapes);
  if (!left || !right)
    return std::nullopt;
  return combineIntegers(kind, *left, *right);
}

llvm::Expected<ResolvedCall>
DeviceFunction::resolve(ArrayRef<ArrayRef<int64_t>> shapes) const {
  for (const SizeCheck &check : checks) {
    std::optional<int64_t> left = check.left.evaluate(shapes),
                           right = check.right.evaluate(shapes);
    if (!left || !right)
      return llvm::createStringError(
          llvm::formatv("{0}: a size does not fit 64 bits", check.message));
    if (*left != *right)
      return llvm::createStringError(
          llvm::formatv("{0}: {1} and {2}", check.message, *left, *right));
  }
  auto evaluate = [&](const CallNumber &number, StringRef what,
                      int64_t &value) -> llvm::Error {
    std::optional<int64_t> found = number.evaluate(shapes);
    if (!found)
      return llvm::createStringError(
          llvm::formatv("{0} of {1} does not fit 64 bits", what, name));
    value = *found;
    return llvm::Error::success();
  };
  ResolvedCall call;
  if (llvm::Error error =
          evaluate(workspaceBytes, "the workspace", call.workspaceBytes))
    return std::move(error);
  for (const KernelLaunch &kernel : launches) {
    ResolvedCall::Launch launch{&kernel, {}, {}};
    for (auto [size, number] : llvm::zip_equal(launch.grid, kernel.grid))
      if (llvm::Error error = evaluate(number, "a grid", size))
        return std::move(error);
    if (llvm::is_contained(launch.grid, 0))
      continue;
    for (auto [size, most] : llvm::zip_equal(launch.grid, maxGrid))
      if (size > most)
        return llvm::createStringError(
            llvm::formatv("kernel {0} of {1} needs a grid of {2} blocks along "
                          "an axis, but the most is {3}",
                          kernel.kernel, name, size, most));
    for (const KernelArgument &argument : kernel.arguments)
      if (llvm::Error error =
              evaluate(argument.value, "an argument of a kernel",
                       launch.arguments.emplace_back()))
        return std::move(error);
    call.launches.push_back(std::move(launch));
  }
  return call;
}

//===----------------------------------------------------------------------===//
// Reading functions
//===----------------------------------------------------------------------===//

static llvm::Expected<HostTensorType> getTensorType(Type type) {
  auto memref = dyn_cast<MemRefType>(type);
  std::optional<ElementType> element =
      memref ? parseElementType(debugString(memref.getElementType()))
             : std::nullopt;
  if (!element || !memref.getLayout().isIdentity())
    return llvm::createStringError(llvm::formatv(
        "a function for a GPU takes tensors, not {0}", debugString(type)));
  HostTensorType result{*element, {}};
  for (int64_t size : memref.getShape())
    result.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return result;
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
      places[argument] = {KernelArgument::Kind::Tensor,
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
    if (isa<gpu::AllocOp, memref::AllocOp>(op))
      return readAllocation(op.getResult(0));
    if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
      return read(launch);
    if (auto check = dyn_cast<cf::AssertOp>(op))
      return read(check);
    if (auto metadata = dyn_cast<memref::ExtractStridedMetadataOp>(op)) {
      places[metadata.getBaseBuffer()] = places.lookup(metadata.getSource());
      return llvm::Error::success();
    }
    // Numbers are read where they are used.
    if (op.hasTrait<OpTrait::ConstantLike>() || isa<memref::DimOp>(op) ||
        isa_and_present<arith::ArithDialect>(op.getDialect()) ||
        isa<gpu::DeallocOp, memref::DeallocOp>(op) ||
        (isa<func::ReturnOp>(op) && op.getNumOperands() == 0))
      return llvm::Error::success();
    return llvm::createStringError(llvm::formatv(
        "'{0}' in function {1} has no kernel: only attention runs "
        "on a GPU",
        op.getName().getStringRef(), result.name));
  }

  llvm::Error readAllocation(Value buffer) {
    auto type = cast<MemRefType>(buffer.getType());
    CallNumber bytes = llvm::divideCeil(type.getElementTypeBitWidth(), 8);
    unsigned next = 0;
    for (int64_t size : type.getShape()) {
      CallNumber factor = size;
      if (ShapedType::isDynamic(size)) {
        llvm::Expected<CallNumber> number =
            readNumber(getDynamicSizes(buffer)[next++]);
        if (!number)
          return number.takeError();
        factor = *number;
      }
      bytes = CallNumber::combine(CallNumber::Kind::Multiply, factor, bytes);
    }
    places[buffer] = {KernelArgument::Kind::Workspace, result.workspaceBytes};
    CallNumber units = CallNumber::combine(CallNumber::Kind::CeilDivide, bytes,
                                           kBufferAlignment);
    result.workspaceBytes =
        CallNumber::combine(CallNumber::Kind::Add, result.workspaceBytes,
                            CallNumber::combine(CallNumber::Kind::Multiply,
                                                units, kBufferAlignment));
    return llvm::Error::success();
  }

  static ValueRange getDynamicSizes(Value buffer) {
    if (auto alloc = buffer.getDefiningOp<gpu::AllocOp>())
      return alloc.getDynamicSizes();
    return buffer.getDefiningOp<memref::AllocOp>().getDynamicSizes();
  }

  llvm::Expected<CallNumber> readNumber(Value value) {
    APInt constant;
    if (matchPattern(value, m_ConstantInt(&constant)))
      return CallNumber(constant.getSExtValue());
    Operation *op = value.getDefiningOp();
    if (auto dim = dyn_cast_if_present<memref::DimOp>(op))
      return readSize(dim);
    using Kind = CallNumber::Kind;
    auto kind = llvm::TypeSwitch<Operation *, std::optional<Kind>>(op)
                    .Case([](arith::AddIOp) { return Kind::Add; })
                    .Case([](arith::MulIOp) { return Kind::Multiply; })
                    .Case([](arith::CeilDivSIOp) { return Kind::CeilDivide; })
                    .Case([](arith::MaxSIOp) { return Kind::Max; })
                    .Case([](arith::MinSIOp) { return Kind::Min; })
                    .Default([](Operation *) { return std::nullopt; });
    if (!kind)
      return llvm::createStringError(
          llvm::formatv("a size in function {0} does not follow from the sizes "
                        "of its arguments",
                        result.name));
    llvm::Expected<CallNumber> left = readNumber(op->getOperand(0));
    if (!left)
      return left.takeError();
    llvm::Expected<CallNumber> right = readNumber(op->getOperand(1));
    if (!right)
      return right.takeError();
    return CallNumber::combine(*kind, *left, *right);
  }

  llvm::Expected<CallNumber> readSize(memref::DimOp dim) {
    std::optional<int64_t> axis = dim.getConstantIndex();
    auto type = dyn_cast<MemRefType>(dim.getSource().getType());
    auto place = places.find(dim.getSource());
    if (!axis || !type || place == places.end())
      return llvm::createStringError(
          llvm::formatv("a size in function {0} does not follow from the sizes "
                        "of its arguments",
                        result.name));
    if (!type.isDynamicDim(*axis))
      return CallNumber(type.getDimSize(*axis));
    if (place->second.kind == KernelArgument::Kind::Tensor)
      return CallNumber::size(place->second.value.constant, *axis);
    return readNumber(
        getDynamicSizes(dim.getSource())[type.getDynamicDimIndex(*axis)]);
  }

  llvm::Error read(cf::AssertOp op) {
    auto compare = op.getArg().getDefiningOp<arith::CmpIOp>();
    if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq)
      return llvm::createStringError(
          llvm::formatv("an assertion in function {0} is not of two sizes: {1}",
                        result.name, op.getMsg()));
    llvm::Expected<CallNumber> left = readNumber(compare.getLhs());
    if (!left)
      return left.takeError();
    llvm::Expected<CallNumber> right = readNumber(compare.getRhs());
    if (!right)
      return right.takeError();
    if (compare.getLhs() != compare.getRhs())
      result.checks.push_back({*left, *right, describeAssertion(op)});
    return llvm::Error::success();
  }

  llvm::Error read(gpu::LaunchFuncOp op) {
    KernelLaunch launch;
    launch.kernel = op.getKernelName().str();
    gpu::KernelDim3 grid = op.getGridSizeOperandValues();
    gpu::KernelDim3 block = op.getBlockSizeOperandValues();
    const Value sizes[] = {grid.x, grid.y, grid.z};
    for (auto [number, value] : llvm::zip_equal(launch.grid, sizes)) {
      llvm::Expected<CallNumber> read = readNumber(value);
      if (!read)
        return read.takeError();
      number = *read;
    }
    launch.block = {*getConstantIntValue(block.x),
                    *getConstantIntValue(block.y),
                    *getConstantIntValue(block.z)};
    launch.sharedBytes = *getConstantIntValue(op.getDynamicSharedMemorySize());
    for (Value operand : op.getKernelOperands()) {
      if (operand.getType().isIndex()) {
        llvm::Expected<CallNumber> number = readNumber(operand);
        if (!number)
          return number.takeError();
        launch.arguments.push_back({KernelArgument::Kind::Number, *number});
        continue;
      }
      auto place = places.find(operand);
      if (place == places.end())
        return llvm::createStringError(
            llvm::formatv("an operand of kernel {0} in function {1} is neither "
                          "an argument nor allocated",
                          launch.kernel, result.name));
      launch.arguments.push_back(place->second);
    }
    result.launches.push_back(std::move(launch));
    return llvm::Error::success();
  }

  DeviceFunction result;
  /// Where memrefs are.
  DenseMap<Value, KernelArgument> places;
};
} // namespace

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
  auto functions = findEntries(module, entries);
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

llvm::Expected<DeviceBundle>
pebble::compileDeviceBundle(ModuleOp module,
                            const NVPTXPipelineOptions &options,
                            ArrayRef<std::string> entries) {
  auto functions = findEntries(module, entries);
  if (!functions)
    return functions.takeError();
  PassManager pm(module.getContext());
  std::string message;
  auto fail = [&](const Twine &text) {
    message = text.str();
    return failure();
  };
  if (failed(buildNVPTXPipeline(pm, options, fail)))
    return llvm::createStringError(message);
  if (llvm::Error error = diagnose(module.getContext(), [&] {
        return success(succeeded(dropUncalled(module, *functions)) &&
                       succeeded(pm.run(module)));
      }))
    return std::move(error);
  return getDeviceBundle(module, entries);
}

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

static llvm::json::Value toJSON(const CallNumber &number) {
  static constexpr llvm::StringLiteral names[] = {
      "", "size", "add", "mul", "ceildiv", "max", "min"};
  if (number.isConstant())
    return number.constant;
  llvm::json::Array operands;
  if (number.kind == CallNumber::Kind::Size)
    operands = llvm::json::Array({number.argument, number.axis});
  for (const CallNumber &operand : number.operands)
    operands.push_back(toJSON(operand));
  return llvm::json::Object{
      {names[unsigned(number.kind)], std::move(operands)}};
}

static llvm::json::Object toJSON(const DeviceFunction::Argument &argument) {
  llvm::json::Array shape;
  for (int64_t size : argument.type.shape)
    shape.push_back(size < 0 ? llvm::json::Value(nullptr) : size);
  return llvm::json::Object{{"element", getName(argument.type.elementType)},
                            {"shape", std::move(shape)},
                            {"result", argument.isResult}};
}

static llvm::json::Object toJSON(const KernelArgument &argument) {
  static constexpr llvm::StringLiteral names[] = {"argument", "workspace",
                                                  "number"};
  return llvm::json::Object{
      {names[unsigned(argument.kind)], toJSON(argument.value)}};
}

static llvm::json::Object toJSON(const SizeCheck &check) {
  return llvm::json::Object{
      {"equal", llvm::json::Array{toJSON(check.left), toJSON(check.right)}},
      {"message", check.message}};
}

static llvm::json::Object toJSON(const KernelLaunch &launch);

template <typename Range> static llvm::json::Array toArray(const Range &range) {
  llvm::json::Array array;
  for (const auto &element : range)
    array.push_back(toJSON(element));
  return array;
}

static llvm::json::Object toJSON(const KernelLaunch &launch) {
  return llvm::json::Object{{"kernel", launch.kernel},
                            {"grid", toArray(launch.grid)},
                            {"block", llvm::json::Array(launch.block)},
                            {"shared_bytes", launch.sharedBytes},
                            {"arguments", toArray(launch.arguments)}};
}

static llvm::json::Object toJSON(const DeviceFunction &function) {
  return llvm::json::Object{
      {"name", function.name},
      {"arguments", toArray(function.arguments)},
      {"checks", toArray(function.checks)},
      {"workspace_bytes", toJSON(function.workspaceBytes)},
      {"launches", toArray(function.launches)}};
}

std::string DeviceBundle::toJSON(StringRef codeFile) const {
  llvm::json::Array list;
  for (const DeviceFunction &function : functions)
    list.push_back(::toJSON(function));
  llvm::json::Value manifest =
      llvm::json::Object{{"version", 2},
                         {"target", "nvptx"},
                         {"chip", chip},
                         {"code", codeFile},
                         {"functions", std::move(list)}};
  return llvm::formatv("{0:2}\n", manifest).str();
}
