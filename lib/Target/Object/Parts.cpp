//===- Parts.cpp - Bodies and checks of C functions -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CFunctions.h"
#include "SliceCloner.h"
#include "Workspace.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

/// The caller's memory of a tensor: any strides, but for the last.
static Type getBufferType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return type;
  if (tensor.getRank() == 0)
    return MemRefType::get({}, tensor.getElementType());
  SmallVector<int64_t> strides(tensor.getRank(), ShapedType::kDynamic);
  strides.back() = 1;
  return MemRefType::get(
      tensor.getShape(), tensor.getElementType(),
      StridedLayoutAttr::get(type.getContext(), /*offset=*/0, strides));
}

static SmallVector<Type> getPartTypes(func::FuncOp entry) {
  SmallVector<Type> types;
  for (Type type : llvm::concat<const Type>(entry.getArgumentTypes(),
                                            entry.getResultTypes()))
    types.push_back(getBufferType(type));
  auto byte = IntegerType::get(entry.getContext(), 8);
  types.push_back(MemRefType::get({ShapedType::kDynamic}, byte));
  return types;
}

/// A function that returns a status.
static func::FuncOp makePart(func::FuncOp entry, const Twine &name,
                             SymbolTable &symbols) {
  OpBuilder builder(entry);
  auto part = func::FuncOp::create(
      builder, entry.getLoc(), name.str(),
      builder.getFunctionType(getPartTypes(entry), builder.getI32Type()));
  part.setPrivate();
  symbols.insert(part);
  builder.setInsertionPointToStart(part.addEntryBlock());
  Value status = arith::ConstantIntOp::create(builder, entry.getLoc(), 0, 32);
  func::ReturnOp::create(builder, entry.getLoc(), status);
  return part;
}

/// Asserts that the caller's memory has the sizes of the result.
static void checkOutputSizes(OpBuilder &builder, Location loc, Value result,
                             Value output, StringRef name) {
  auto type = cast<RankedTensorType>(result.getType());
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    if (!type.isDynamicDim(axis))
      continue;
    Value expected = tensor::DimOp::create(builder, loc, result, axis);
    Value actual = memref::DimOp::create(builder, loc, output, axis);
    Value equal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        expected, actual);
    std::string message = llvm::formatv(
        "axis {0} of '{1}' has another size than the result", axis, name);
    auto assertion = cf::AssertOp::create(builder, loc, equal, message);
    assertion->setAttr(
        attn::AttentionDialect::OutputSizeAttrHelper::getNameStr(),
        builder.getUnitAttr());
  }
}

/// Calls the entry on tensors that lie in the caller's memory.
static func::FuncOp makeBody(func::FuncOp entry, const CFunction &function,
                             SymbolTable &symbols) {
  func::FuncOp body = makePart(entry, function.name + ".body", symbols);
  body.setArgAttr(body.getNumArguments() - 1,
                  attn::AttentionDialect::WorkspaceAttrHelper::getNameStr(),
                  UnitAttr::get(entry.getContext()));
  Location loc = entry.getLoc();
  auto builder = OpBuilder::atBlockTerminator(&body.getBody().front());
  SmallVector<Value> inputs;
  for (auto [type, argument] :
       llvm::zip(entry.getArgumentTypes(), body.getArguments())) {
    Value input = argument;
    if (isa<TensorType>(type))
      input = bufferization::ToTensorOp::create(builder, loc, type, argument,
                                                /*restrict=*/true);
    inputs.push_back(input);
  }
  auto call = func::CallOp::create(builder, loc, entry, inputs);
  for (auto [i, result] : llvm::enumerate(call.getResults())) {
    Value output = body.getArgument(inputs.size() + i);
    checkOutputSizes(builder, loc, result, output,
                     function.arguments[inputs.size() + i].name);
    bufferization::MaterializeInDestinationOp::create(
        builder, loc, TypeRange(), result, output, /*restrict=*/true,
        /*writable=*/true);
  }
  return body;
}

/// All that a body calls becomes part of it.
static LogicalResult inlineCalls(ModuleOp module, const CModule &functions) {
  for (auto function : module.getOps<func::FuncOp>()) {
    function.setPrivate();
    function.setNoInline(false);
  }
  // What nobody calls is removed; the bodies are called from outside.
  SymbolTable symbols(module);
  for (const CFunctionParts &parts : functions.parts)
    symbols.lookup<func::FuncOp>(parts.body).setPublic();
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  if (failed(pm.run(module)))
    return failure();
  WalkResult result = module.walk([&](func::CallOp call) {
    auto callee = module.lookupSymbol<func::FuncOp>(call.getCallee());
    if (!callee || callee.isExternal())
      return WalkResult::advance();
    call.emitError("this call cannot be inlined: the function calls itself, or "
                   "branches between blocks rather than by scf operations");
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

/// Asserts what bodies need to access nothing out of bounds, as far as it is
/// not known.
static LogicalResult addAssertions(ModuleOp module) {
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  pm.addPass(createPebbleCheckAccesses());
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  // What a loop indexes is mostly within its bounds.
  pm.addPass(arith::createIntRangeOptimizationsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  return pm.run(module);
}

/// Moves the assertions that depend on sizes and scalars alone into a function
/// of their own, so that they come before everything.
static FailureOr<func::FuncOp> separateCheck(func::FuncOp body,
                                             const CFunction &function,
                                             SymbolTable &symbols) {
  auto check = cast<func::FuncOp>(body->cloneWithoutRegions());
  check.setName(function.name + ".check");
  check.removeArgAttr(
      check.getNumArguments() - 1,
      attn::AttentionDialect::WorkspaceAttrHelper::getNameStr());
  symbols.insert(check);
  OpBuilder builder(body.getContext());
  builder.setInsertionPointToStart(check.addEntryBlock());
  IRMapping arguments;
  arguments.map(body.getArguments(), check.getArguments());
  SliceCloner cloner(builder, arguments);
  for (auto assertion :
       llvm::to_vector(body.getBody().front().getOps<cf::AssertOp>())) {
    if (Value condition = cloner.clone(assertion.getArg())) {
      cf::AssertOp::create(builder, assertion.getLoc(), condition,
                           assertion.getMsg());
      assertion.erase();
    } else if (assertion->hasAttr(attn::AttentionDialect::OutputSizeAttrHelper::
                                      getNameStr())) {
      return body.emitError("the size of a result of '")
             << function.entry
             << "' depends on what tensors hold, so that a caller cannot "
                "provide memory for it";
    }
  }
  Value status = arith::ConstantIntOp::create(builder, body.getLoc(), 0, 32);
  func::ReturnOp::create(builder, body.getLoc(), status);
  return check;
}

llvm::Expected<CModule> pebble::makeParts(ModuleOp module,
                                          std::vector<CFunction> functions) {
  // What is created here and when buffers are there.
  module.getContext()
      ->loadDialect<affine::AffineDialect, arith::ArithDialect,
                    bufferization::BufferizationDialect, cf::ControlFlowDialect,
                    linalg::LinalgDialect, math::MathDialect,
                    memref::MemRefDialect, scf::SCFDialect,
                    tensor::TensorDialect>();
  CModule result;
  {
    SymbolTable symbols(module);
    SmallVector<func::FuncOp> entries;
    for (const CFunction &function : functions)
      entries.push_back(symbols.lookup<func::FuncOp>(function.entry));
    if (failed(renameDefinitions(module)))
      return llvm::createStringError(
          "the module has operations that are not registered");

    // The names have changed.
    SymbolTable renamed(module);
    for (auto [entry, function] : llvm::zip(entries, functions)) {
      func::FuncOp body = makeBody(entry, function, renamed);
      result.parts.push_back({body.getName().str(), "", ""});
    }
  }
  result.functions = std::move(functions);
  if (llvm::Error error = diagnose(module.getContext(), [&] {
        return success(succeeded(inlineCalls(module, result)) &&
                       succeeded(addAssertions(module)));
      }))
    return std::move(error);

  SymbolTable symbols(module);
  for (auto [function, parts] : llvm::zip(result.functions, result.parts)) {
    auto body = symbols.lookup<func::FuncOp>(parts.body);
    body.setPrivate();
    const CFunction &named = function; // Bindings cannot be captured.
    FailureOr<func::FuncOp> check;
    if (llvm::Error error = diagnose(module.getContext(), [&] {
          return check = separateCheck(body, named, symbols);
        }))
      return std::move(error);
    parts.check = check->getName().str();
  }
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  auto fail =
      func::FuncOp::create(builder, module.getLoc(), "pebble.fail",
                           builder.getFunctionType(builder.getI32Type(), {}));
  fail.setPrivate();
  symbols.insert(fail);
  result.fail = fail.getName().str();
  return result;
}

//===----------------------------------------------------------------------===//
// On buffers
//===----------------------------------------------------------------------===//

/// Calls fail with the status of an assertion where it does not hold.
static LogicalResult lowerAssertions(func::FuncOp part, StringRef fail,
                                     int64_t threads,
                                     std::vector<std::string> &messages) {
  WalkResult result = part.walk([&](cf::AssertOp assertion) {
    if (threads != 1 && assertion->getParentOfType<scf::ForallOp>()) {
      assertion.emitError("this assertion is in a parallel loop, which cannot "
                          "be left: compile for one thread");
      return WalkResult::interrupt();
    }
    std::string message = describeAssertion(assertion);
    auto known = llvm::find(messages, message);
    size_t number = known - messages.begin() + 1;
    if (known == messages.end())
      messages.push_back(message);
    OpBuilder builder(assertion);
    Location loc = assertion.getLoc();
    scf::IfOp::create(
        builder, loc, assertion.getArg(),
        [](OpBuilder &builder, Location loc) {
          scf::YieldOp::create(builder, loc);
        },
        [&](OpBuilder &builder, Location loc) {
          Value status = arith::ConstantIntOp::create(
              builder, loc, encodeStatus(Status::Assertion, number), 32);
          func::CallOp::create(builder, loc, fail, TypeRange(), status);
          scf::YieldOp::create(builder, loc);
        });
    assertion.erase();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Copies that are no memcpy become loops: they would be calls of MLIR's
/// runtime library.
static LogicalResult replaceStridedCopies(func::FuncOp body) {
  IRRewriter rewriter(body.getContext());
  SmallVector<memref::CopyOp> copies;
  body.walk([&](memref::CopyOp copy) {
    auto isPlain = [](Value value) {
      auto type = dyn_cast<MemRefType>(value.getType());
      return type && type.getLayout().isIdentity();
    };
    if (!isPlain(copy.getSource()) || !isPlain(copy.getTarget()))
      copies.push_back(copy);
  });
  for (memref::CopyOp copy : copies) {
    rewriter.setInsertionPoint(copy);
    auto linalgCopy = linalg::CopyOp::create(
        rewriter, copy.getLoc(), copy.getSource(), copy.getTarget());
    rewriter.eraseOp(copy);
    rewriter.setInsertionPoint(linalgCopy);
    if (failed(linalg::generalizeNamedOp(rewriter, linalgCopy)))
      return failure();
  }
  return success();
}

LogicalResult pebble::lowerParts(ModuleOp module, CModule &functions,
                                 int64_t threads) {
  SymbolTable symbols(module);
  for (auto [function, parts] :
       llvm::zip(functions.functions, functions.parts)) {
    auto body = symbols.lookup<func::FuncOp>(parts.body);
    auto check = symbols.lookup<func::FuncOp>(parts.check);
    for (func::FuncOp part : {check, body})
      if (failed(lowerAssertions(part, functions.fail, threads,
                                 function.assertions)))
        return failure();
    if (failed(replaceStridedCopies(body)))
      return failure();
    FailureOr<func::FuncOp> size = allocateInWorkspace(body, threads, symbols);
    if (failed(size))
      return failure();
    parts.workspaceSize = size->getName().str();
  }
  return success();
}
