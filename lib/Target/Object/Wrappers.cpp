//===- Wrappers.cpp - C functions around bodies ---------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CFunctions.h"
#include "Workspace.h"

#include "mlir/Dialect/LLVMIR/FunctionCallUtils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;
using LLVM::ICmpPredicate;

namespace {
/// A tensor as the caller describes it, loaded.
struct TensorValues {
  const CArgument *argument = nullptr;
  size_t number = 0;
  Value data;
  SmallVector<Value> sizes, strides;
  /// Whether it has no elements; the addresses of its first byte, and after its
  /// last.
  Value isEmpty, begin, end;
};

/// Writes one of the functions that a C function becomes. Whatever its
/// arguments point to, it reads only what the interface allows.
class WrapperBuilder {
public:
  WrapperBuilder(ModuleOp module, const CFunction &function,
                 const CFunctionParts &parts)
      : module(module), function(function), parts(parts),
        b(UnknownLoc::get(module.getContext()), module.getContext()) {}

  LogicalResult addCall();
  void addWorkspaceSize();
  void addMessage();

private:
  // Types and operations that all functions use.
  Type ptr() { return LLVM::LLVMPointerType::get(b.getContext()); }
  Value constant(int64_t value, unsigned width = 64) {
    return LLVM::ConstantOp::create(b, b.getIntegerType(width), value);
  }
  Value null() { return LLVM::ZeroOp::create(b, ptr()); }
  Value compare(ICmpPredicate predicate, Value left, Value right) {
    return LLVM::ICmpOp::create(b, predicate, left, right);
  }
  Value both(Value left, Value right) {
    return LLVM::AndOp::create(b, left, right);
  }
  Value either(Value left, Value right) {
    return LLVM::OrOp::create(b, left, right);
  }
  Value add(Value left, Value right) {
    return LLVM::AddOp::create(b, left, right);
  }
  Value multiply(Value left, Value right) {
    return LLVM::MulOp::create(b, left, right);
  }
  Value select(Value condition, Value yes, Value no) {
    return LLVM::SelectOp::create(b, condition, yes, no);
  }
  Value widen(Value value) {
    return LLVM::SExtOp::create(b, b.getIntegerType(128), value);
  }
  Value toInt(Value pointer) {
    return LLVM::PtrToIntOp::create(b, b.getI64Type(), pointer);
  }

  LLVM::LLVMFuncOp start(const Twine &suffix, Type result,
                         ArrayRef<Type> arguments);
  SmallVector<Type> getArgumentTypes();
  void returnUnless(Value condition, Value result);
  void require(Value condition, Status kind, size_t number) {
    returnUnless(condition, constant(encodeStatus(kind, number), 32));
  }
  Value call(StringRef name, ValueRange arguments);

  void loadTensors(LLVM::LLVMFuncOp wrapper,
                   llvm::function_ref<void(Value, Status, size_t)> require);
  void checkStrides(TensorValues &tensor);
  void checkData(TensorValues &tensor);
  void checkOverlap();
  Value liesApart(const TensorValues &tensor, Value begin, Value end);
  Value getScalar(const CArgument &argument, Value value);
  SmallVector<Value> getPartArguments(LLVM::LLVMFuncOp wrapper, Value workspace,
                                      Value workspaceSize);
  Value returnIfNothingToDo();

  ModuleOp module;
  const CFunction &function;
  const CFunctionParts &parts;
  ImplicitLocOpBuilder b;
  SmallVector<TensorValues> tensors;
};
} // namespace

//===----------------------------------------------------------------------===//
// Functions and blocks
//===----------------------------------------------------------------------===//

static unsigned getBits(ElementType type) { return 8 * getByteSize(type); }

/// The type by which C passes a scalar.
static Type getScalarType(ElementType type, OpBuilder &builder) {
  if (type == ElementType::F64)
    return builder.getF64Type();
  if (type == ElementType::F32)
    return builder.getF32Type();
  return builder.getIntegerType(getBits(type));
}

SmallVector<Type> WrapperBuilder::getArgumentTypes() {
  SmallVector<Type> types;
  for (const CArgument &argument : function.arguments)
    types.push_back(argument.type.isScalar
                        ? getScalarType(argument.type.type.elementType, b)
                        : ptr());
  return types;
}

LLVM::LLVMFuncOp WrapperBuilder::start(const Twine &suffix, Type result,
                                       ArrayRef<Type> arguments) {
  b.setInsertionPointToEnd(module.getBody());
  auto wrapper =
      LLVM::LLVMFuncOp::create(b, (function.name + suffix).str(),
                               LLVM::LLVMFunctionType::get(result, arguments));
  b.setInsertionPointToStart(wrapper.addEntryBlock(b));
  return wrapper;
}

/// Goes on in a new block if the condition holds.
void WrapperBuilder::returnUnless(Value condition, Value result) {
  Block *block = b.getInsertionBlock();
  Region *region = block->getParent();
  Block *leave = b.createBlock(region, region->end());
  LLVM::ReturnOp::create(b, result);
  Block *goOn = b.createBlock(region, region->end());
  b.setInsertionPointToEnd(block);
  LLVM::CondBrOp::create(b, condition, goOn, leave);
  b.setInsertionPointToEnd(goOn);
}

Value WrapperBuilder::call(StringRef name, ValueRange arguments) {
  return LLVM::CallOp::create(b, module.lookupSymbol<LLVM::LLVMFuncOp>(name),
                              arguments)
      .getResult();
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// Loads what describes the tensors, after what it takes to do so, and checks
/// the sizes.
void WrapperBuilder::loadTensors(
    LLVM::LLVMFuncOp wrapper,
    llvm::function_ref<void(Value, Status, size_t)> require) {
  tensors.clear();
  for (auto [i, argument] : llvm::enumerate(function.arguments)) {
    if (argument.type.isScalar)
      continue;
    TensorValues &tensor = tensors.emplace_back();
    tensor.argument = &argument;
    tensor.number = i + 1;
    Value pointer = wrapper.getArgument(i);
    require(compare(ICmpPredicate::ne, pointer, null()), Status::Null, i + 1);
    ArrayRef<int64_t> shape = argument.type.type.shape;
    tensor.isEmpty = constant(0, 1);
    if (shape.empty()) {
      tensor.data = pointer;
      continue;
    }
    auto load = [&](Type type, size_t word) -> Value {
      Value field = LLVM::GEPOp::create(b, ptr(), b.getI64Type(), pointer,
                                        LLVM::GEPArg(word));
      return LLVM::LoadOp::create(b, type, field);
    };
    tensor.data = load(ptr(), 0);
    Value valid = constant(1, 1);
    for (auto [axis, size] : llvm::enumerate(shape)) {
      Value given = load(b.getI64Type(), 1 + axis);
      tensor.sizes.push_back(given);
      tensor.strides.push_back(load(b.getI64Type(), 1 + shape.size() + axis));
      tensor.isEmpty = either(tensor.isEmpty,
                              compare(ICmpPredicate::eq, given, constant(0)));
      valid = both(
          valid, size < 0 ? compare(ICmpPredicate::sge, given, constant(0))
                          : compare(ICmpPredicate::eq, given, constant(size)));
    }
    require(valid, Status::Size, i + 1);
  }
}

/// Strides have to exceed the reach of all dimensions with smaller ones, so
/// that no two elements share memory, and the whole has to have an end.
void WrapperBuilder::checkStrides(TensorValues &tensor) {
  Value valid = constant(1, 1), one = constant(1);
  Value reach = LLVM::ConstantOp::create(b, b.getIntegerType(128), 1);
  Value none = LLVM::ConstantOp::create(b, b.getIntegerType(128), 0);
  SmallVector<Value> reaches;
  for (auto [size, stride] : llvm::zip(tensor.sizes, tensor.strides)) {
    Value steps = widen(LLVM::SubOp::create(b, size, one));
    Value counts = compare(ICmpPredicate::sgt, size, one);
    reaches.push_back(select(counts, multiply(steps, widen(stride)), none));
    reach = add(reach, reaches.back());
  }
  for (size_t axis = 0, rank = tensor.sizes.size(); axis < rank; ++axis) {
    Value stride = tensor.strides[axis];
    Value below = none;
    for (size_t other = 0; other < rank; ++other)
      if (other != axis)
        below = add(below, select(compare(ICmpPredicate::sle,
                                          tensor.strides[other], stride),
                                  reaches[other], none));
    Value exceeds = compare(ICmpPredicate::sgt, widen(stride), below);
    if (axis + 1 == rank)
      exceeds = both(exceeds, compare(ICmpPredicate::eq, stride, one));
    valid = both(valid, either(exceeds, compare(ICmpPredicate::sle,
                                                tensor.sizes[axis], one)));
  }
  size_t bytes = getByteSize(tensor.argument->type.type.elementType);
  Value most = widen(constant(INT64_MAX / static_cast<int64_t>(bytes)));
  valid = both(valid, compare(ICmpPredicate::sle, reach, most));
  require(either(valid, tensor.isEmpty), Status::Stride, tensor.number);
  Value extent = LLVM::TruncOp::create(b, b.getI64Type(), reach);
  tensor.begin = toInt(tensor.data);
  tensor.end = add(tensor.begin, multiply(extent, constant(bytes)));
}

void WrapperBuilder::checkData(TensorValues &tensor) {
  Value present = compare(ICmpPredicate::ne, tensor.data, null());
  require(either(present, tensor.isEmpty), Status::Null, tensor.number);
  size_t bytes = getByteSize(tensor.argument->type.type.elementType);
  Value rest = both(tensor.begin, constant(bytes - 1));
  Value aligned = compare(ICmpPredicate::eq, rest, constant(0));
  require(either(aligned, tensor.isEmpty), Status::Misaligned, tensor.number);
}

Value WrapperBuilder::liesApart(const TensorValues &tensor, Value begin,
                                Value end) {
  Value before = compare(ICmpPredicate::ule, tensor.end, begin);
  Value after = compare(ICmpPredicate::ule, end, tensor.begin);
  return either(tensor.isEmpty, either(before, after));
}

/// No output may reach into another tensor.
void WrapperBuilder::checkOverlap() {
  for (const TensorValues &output : tensors) {
    if (!output.argument->isOutput)
      continue;
    Value apart = constant(1, 1);
    for (const TensorValues &other : tensors)
      if (other.number < output.number)
        apart = both(apart, liesApart(other, output.begin, output.end));
    require(either(apart, output.isEmpty), Status::Overlap, output.number);
  }
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// From how C passes a scalar to how the parts take it.
Value WrapperBuilder::getScalar(const CArgument &argument, Value value) {
  switch (argument.type.type.elementType) {
  case ElementType::F16:
    return LLVM::BitcastOp::create(b, b.getF16Type(), value);
  case ElementType::BF16:
    return LLVM::BitcastOp::create(b, b.getBF16Type(), value);
  case ElementType::I1:
    return compare(ICmpPredicate::ne, value, constant(0, 8));
  default:
    return value;
  }
}

/// The parts take the fields of memref descriptors.
SmallVector<Value> WrapperBuilder::getPartArguments(LLVM::LLVMFuncOp wrapper,
                                                    Value workspace,
                                                    Value workspaceSize) {
  SmallVector<Value> arguments;
  const TensorValues *tensor = tensors.begin();
  for (auto [i, argument] : llvm::enumerate(function.arguments)) {
    if (argument.type.isScalar) {
      arguments.push_back(getScalar(argument, wrapper.getArgument(i)));
      continue;
    }
    llvm::append_values(arguments, tensor->data, tensor->data, constant(0));
    llvm::append_range(arguments, tensor->sizes);
    llvm::append_range(arguments, tensor->strides);
    ++tensor;
  }
  llvm::append_values(arguments, workspace, workspace, constant(0),
                      workspaceSize, constant(1));
  return arguments;
}

void WrapperBuilder::addWorkspaceSize() {
  LLVM::LLVMFuncOp wrapper =
      start("_workspace_size", b.getI64Type(), getArgumentTypes());
  loadTensors(wrapper, [&](Value condition, Status, size_t) {
    returnUnless(condition, constant(-1));
  });
  SmallVector<Value> arguments = getPartArguments(wrapper, null(), constant(0));
  Value status = call(parts.check, arguments);
  returnUnless(compare(ICmpPredicate::eq, status, constant(0, 32)),
               constant(-1));
  Value bytes = call(parts.workspaceSize, arguments);
  returnUnless(compare(ICmpPredicate::ne, bytes, constant(0)), constant(0));
  // A workspace of any alignment will do.
  int64_t slack = workspaceAlignment - 1;
  Value fits = compare(ICmpPredicate::ule, bytes, constant(INT64_MAX - slack));
  LLVM::ReturnOp::create(
      b, select(fits, add(bytes, constant(slack)), constant(-1)));
}

/// Returns if all outputs are empty: other sizes may be huge, and the code
/// would loop over them. The value is the status of success.
Value WrapperBuilder::returnIfNothingToDo() {
  Value nothing;
  for (const TensorValues &tensor : tensors)
    if (tensor.argument->isOutput)
      nothing = nothing ? both(nothing, tensor.isEmpty) : tensor.isEmpty;
  Value ok = constant(0, 32);
  if (nothing)
    returnUnless(compare(ICmpPredicate::eq, nothing, constant(0, 1)), ok);
  return ok;
}

LogicalResult WrapperBuilder::addCall() {
  SmallVector<Type> types = getArgumentTypes();
  llvm::append_values(types, ptr(), Type(b.getI64Type()));
  LLVM::LLVMFuncOp wrapper = start("", b.getI32Type(), types);
  loadTensors(wrapper, [&](Value condition, Status kind, size_t number) {
    require(condition, kind, number);
  });
  for (TensorValues &tensor : tensors) {
    checkStrides(tensor);
    checkData(tensor);
  }
  checkOverlap();
  SmallVector<Value> arguments = getPartArguments(wrapper, null(), constant(0));
  Value status = call(parts.check, arguments);
  Value ok = constant(0, 32);
  returnUnless(compare(ICmpPredicate::eq, status, ok), status);
  returnIfNothingToDo();

  FailureOr<LLVM::LLVMFuncOp> malloc =
      LLVM::lookupOrCreateMallocFn(b, module, b.getI64Type());
  FailureOr<LLVM::LLVMFuncOp> free = LLVM::lookupOrCreateFreeFn(b, module);
  if (failed(malloc) || failed(free))
    return failure();
  size_t number = types.size() - 1;
  Value given = wrapper.getArgument(types.size() - 2);
  Value givenSize = wrapper.getArgument(types.size() - 1);
  Value bytes = call(parts.workspaceSize, arguments);
  int64_t slack = workspaceAlignment - 1;
  Value needsNone = compare(ICmpPredicate::eq, bytes, constant(0));
  Value needed = select(needsNone, constant(0), add(bytes, constant(slack)));
  Value countable =
      compare(ICmpPredicate::ule, bytes, constant(INT64_MAX - slack));
  Value isGiven = compare(ICmpPredicate::ne, given, null());
  require(either(countable, isGiven), Status::Memory, number);
  Value enough =
      both(countable, compare(ICmpPredicate::ule, needed, givenSize));
  require(either(enough, compare(ICmpPredicate::eq, given, null())),
          Status::Workspace, number);
  Value begin = toInt(given), end = add(begin, needed);
  Value apart = constant(1, 1);
  for (const TensorValues &tensor : tensors)
    apart = both(apart, liesApart(tensor, begin, end));
  require(either(apart,
                 either(needsNone, compare(ICmpPredicate::eq, given, null()))),
          Status::Overlap, number);

  // Memory of our own, where none is given and some is needed.
  Block *before = b.getInsertionBlock();
  Region *region = before->getParent();
  Block *allocate = b.createBlock(region, region->end());
  Value memory = LLVM::CallOp::create(b, *malloc, needed).getResult();
  require(compare(ICmpPredicate::ne, memory, null()), Status::Memory, number);
  Block *allocated = b.getInsertionBlock();
  Block *run = b.createBlock(region, region->end(), {ptr(), ptr()},
                             {b.getLoc(), b.getLoc()});
  b.setInsertionPointToEnd(allocated);
  LLVM::BrOp::create(b, ValueRange{memory, memory}, run);
  b.setInsertionPointToEnd(before);
  LLVM::CondBrOp::create(b, either(isGiven, needsNone), run,
                         ValueRange{given, null()}, allocate, ValueRange());
  b.setInsertionPointToEnd(run);
  Value workspace = run->getArgument(0), own = run->getArgument(1);
  Value rest = LLVM::AndOp::create(
      b, LLVM::SubOp::create(b, constant(0), toInt(workspace)),
      constant(slack));
  Value aligned = LLVM::GEPOp::create(b, ptr(), b.getI8Type(), workspace, rest);
  Value result = call(parts.body, getPartArguments(wrapper, aligned, bytes));
  LLVM::CallOp::create(b, *free, own);
  LLVM::ReturnOp::create(b, result);
  return success();
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

static SmallVector<std::pair<int32_t, std::string>>
listMessages(const CFunction &function) {
  SmallVector<std::pair<int32_t, std::string>> messages = {{0, "success"}};
  auto add = [&](Status kind, size_t number, const Twine &message) {
    messages.push_back({encodeStatus(kind, number), message.str()});
  };
  for (auto [i, argument] : llvm::enumerate(function.arguments)) {
    if (argument.type.isScalar)
      continue;
    size_t n = i + 1;
    std::string name = llvm::formatv("argument {0}, '{1}', ", n, argument.name);
    const HostTensorType &type = argument.type.type;
    add(Status::Null, n, name + "is null, or its data");
    add(Status::Misaligned, n,
        llvm::formatv("{0}has data that is not aligned to {1} bytes", name,
                      getByteSize(type.elementType))
            .str());
    if (!type.shape.empty()) {
      add(Status::Size, n, name + "has sizes other than " + formatType(type));
      add(Status::Stride, n,
          name + "has strides that are not positive, make elements overlap, "
                 "or are not 1 in the last dimension");
    }
    if (argument.isOutput)
      add(Status::Overlap, n, name + "overlaps an argument before it");
  }
  size_t workspace = function.arguments.size() + 1;
  add(Status::Workspace, workspace, "the workspace is too small");
  add(Status::Overlap, workspace, "the workspace overlaps an argument");
  add(Status::Memory, workspace, "there is not enough memory");
  for (auto [i, assertion] : llvm::enumerate(function.assertions))
    add(Status::Assertion, i + 1, assertion);
  return messages;
}

void WrapperBuilder::addMessage() {
  LLVM::LLVMFuncOp wrapper = start("_message", ptr(), b.getI32Type());
  Block *entry = b.getInsertionBlock();
  SmallVector<Block *> cases;
  SmallVector<int32_t> statuses;
  auto addCase = [&](StringRef message) {
    Block *block = b.createBlock(&wrapper.getBody(), wrapper.getBody().end());
    std::string name = llvm::formatv("{0}.message.{1}", function.name,
                                     wrapper.getBody().getBlocks().size());
    LLVM::ReturnOp::create(
        b, LLVM::createGlobalString(b.getLoc(), b, name,
                                    (message + Twine('\0')).str(),
                                    LLVM::Linkage::Private));
    return block;
  };
  for (auto &[status, message] : listMessages(function)) {
    cases.push_back(addCase(message));
    statuses.push_back(status);
  }
  Block *unknown = addCase("this is no status of the function's");
  b.setInsertionPointToEnd(entry);
  LLVM::SwitchOp::create(b, wrapper.getArgument(0), unknown, ValueRange(),
                         statuses, cases,
                         SmallVector<ValueRange>(cases.size()));
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

/// Where a part calls fail, it returns the status.
static void returnFailures(LLVM::LLVMFuncOp part, StringRef fail) {
  SmallVector<LLVM::CallOp> calls;
  part.walk([&](LLVM::CallOp call) {
    if (call.getCallee() == fail)
      calls.push_back(call);
  });
  for (LLVM::CallOp call : calls) {
    // The rest of the block becomes unreachable.
    call->getBlock()->splitBlock(call->getNextNode());
    OpBuilder builder(call);
    LLVM::ReturnOp::create(builder, call.getLoc(), call.getOperands());
    call.erase();
  }
}

/// What the caller has checked: the memory of outputs and workspace is theirs.
static void markApart(LLVM::LLVMFuncOp body, const CFunction &function) {
  unsigned index = 0;
  auto mark = [&](unsigned i) {
    body.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                    UnitAttr::get(body.getContext()));
  };
  for (const CArgument &argument : function.arguments) {
    if (argument.type.isScalar) {
      ++index;
      continue;
    }
    mark(index + 1);
    index += 3 + 2 * argument.type.type.shape.size();
  }
  mark(index + 1);
}

LogicalResult pebble::addWrappers(ModuleOp module, const CModule &functions) {
  for (auto [function, parts] :
       llvm::zip(functions.functions, functions.parts)) {
    auto body = module.lookupSymbol<LLVM::LLVMFuncOp>(parts.body);
    returnFailures(body, functions.fail);
    returnFailures(module.lookupSymbol<LLVM::LLVMFuncOp>(parts.check),
                   functions.fail);
    markApart(body, function);
  }
  module.lookupSymbol(functions.fail)->erase();
  for (auto symbol : module.getOps<LLVM::LLVMFuncOp>())
    if (!symbol.isExternal())
      symbol.setLinkage(LLVM::Linkage::Internal);
  for (auto global : module.getOps<LLVM::GlobalOp>())
    if (global.getLinkage() != LLVM::Linkage::Private)
      global.setLinkage(LLVM::Linkage::Internal);
  for (auto [function, parts] :
       llvm::zip(functions.functions, functions.parts)) {
    WrapperBuilder wrapper(module, function, parts);
    if (failed(wrapper.addCall()))
      return failure();
    wrapper.addWorkspaceSize();
    wrapper.addMessage();
  }
  return success();
}
