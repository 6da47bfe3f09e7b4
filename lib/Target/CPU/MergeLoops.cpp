//===- MergeLoops.cpp - Loop nests that are the same become a function ----===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nests are compared as they are written: the same operations, with the same
// attributes, on the same values. What they take from outside may differ as far
// as one function can compute both:
//
// - values of the same type become arguments, and so do memrefs that differ in
//   how many rows they have, where a nest accesses some of the rows;
// - numbers that are the same everywhere become part of the function; others,
//   the ends of loops, arguments.
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUMERGELOOPS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

/// A nest of more operations is a function even if it is the only one.
static constexpr int64_t kLargeNest = 100;

/// Neither says what is computed; `attn.tiled` names the attention that was.
static constexpr auto kIgnored = OperationEquivalence::IgnoreLocations |
                                 OperationEquivalence::IgnoreDiscardableAttrs;

//===----------------------------------------------------------------------===//
// Values from outside
//===----------------------------------------------------------------------===//

/// The operation of a value that can be computed anywhere, such as a constant;
/// null for others.
static Operation *getFreeOp(Value value) {
  Operation *op = value.getDefiningOp();
  bool isFree = op && op->getNumOperands() == 0 && op->getNumRegions() == 0 &&
                op->getNumResults() == 1 && isPure(op);
  return isFree ? op : nullptr;
}

static bool areSame(Value first, Value second) {
  if (first == second)
    return true;
  Operation *op = getFreeOp(first), *other = getFreeOp(second);
  return op && other &&
         OperationEquivalence::isEquivalentTo(op, other, kIgnored);
}

/// Whether one argument of a function can stand for both. Numbers that can be
/// computed anywhere become arguments only as indices.
static bool areAlike(Value first, Value second) {
  bool isFree = getFreeOp(first) || getFreeOp(second);
  return areSame(first, second) || (first.getType() == second.getType() &&
                                    (!isFree || first.getType().isIndex()));
}

static llvm::SetVector<Value> getOutsideValues(Operation *nest) {
  llvm::SetVector<Value> values(llvm::from_range, nest->getOperands());
  getUsedValuesDefinedAbove(nest->getRegions(), values);
  return values;
}

//===----------------------------------------------------------------------===//
// Nests
//===----------------------------------------------------------------------===//

/// Calls are left where they are: what is called may mean its caller.
static bool canBeMoved(Operation *nest) {
  return !nest->walk([](CallOpInterface) { return WalkResult::interrupt(); })
              .wasInterrupted();
}

static bool isLarge(Operation *nest) {
  int64_t numOps = 0;
  nest->walk([&](Operation *) { ++numOps; });
  return numOps > kLargeNest;
}

/// Without operands: values of two nests are never the same.
static llvm::hash_code computeHash(Operation *nest) {
  llvm::hash_code hash(0);
  nest->walk([&](Operation *op) {
    hash = llvm::hash_combine(
        hash, OperationEquivalence::computeHash(
                  op, OperationEquivalence::ignoreHashValue,
                  OperationEquivalence::ignoreHashValue, kIgnored));
  });
  return hash;
}

/// Whether two nests are the same, but for what they take from outside.
static bool haveSameForm(Operation *nest, Operation *other) {
  DenseMap<Value, Value> counterparts;
  DenseSet<Value> inside;
  auto check = [&](Value first, Value second) {
    if (Value counterpart = counterparts.lookup(first))
      return success(counterpart == second);
    return success(!inside.contains(second) && areAlike(first, second));
  };
  auto mark = [&](Value first, Value second) {
    counterparts[first] = second;
    inside.insert(second);
  };
  return OperationEquivalence::isEquivalentTo(nest, other, check, mark,
                                              kIgnored);
}

/// All operands of the operations of a nest, in an order that only depends on
/// its form.
static SmallVector<Value> listOperands(Operation *nest) {
  SmallVector<Value> operands;
  nest->walk(
      [&](Operation *op) { llvm::append_range(operands, op->getOperands()); });
  return operands;
}

/// Where the nest accesses some rows of a memref, makes their number dynamic in
/// its type: no address depends on it.
static void forgetNumRows(Operation *nest) {
  OpBuilder builder(nest);
  for (Value value : getOutsideValues(nest)) {
    auto type = dyn_cast<MemRefType>(value.getType());
    if (!type || type.getRank() == 0 || type.isDynamicDim(0))
      continue;
    bool accessesRows = llvm::all_of(value.getUsers(), [&](Operation *user) {
      return !nest->isAncestor(user) ||
             isa<memref::SubViewOp, memref::LoadOp, memref::StoreOp,
                 vector::LoadOp, vector::StoreOp, vector::MaskedLoadOp,
                 vector::MaskedStoreOp>(user);
    });
    if (!accessesRows)
      continue;
    SmallVector<int64_t> shape(type.getShape());
    shape.front() = ShapedType::kDynamic;
    MemRefType anyRows = MemRefType::Builder(type).setShape(shape);
    Value cast =
        memref::CastOp::create(builder, nest->getLoc(), anyRows, value);
    value.replaceUsesWithIf(
        cast, [&](OpOperand &use) { return nest->isAncestor(use.getOwner()); });
  }
}

/// A number that differs between nests has to come from outside of them.
static void hoistConstants(func::FuncOp function) {
  SmallVector<arith::ConstantOp> constants;
  function.walk([&](arith::ConstantOp op) { constants.push_back(op); });
  for (arith::ConstantOp op : llvm::reverse(constants))
    if (op->getParentOp() != function)
      op->moveBefore(&function.front(), function.front().begin());
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

namespace {

/// Nests that can be one function.
class Group {
public:
  explicit Group(Operation *nest)
      : nests({nest}), outside({getOutsideValues(nest).takeVector()}) {}
  /// Adds the nest, if it suits the first.
  bool add(Operation *nest);
  size_t size() const { return nests.size(); }
  bool isWorthAFunction() const { return size() > 1 || isLarge(nests.front()); }
  /// Calls a function before each nest, which then computes nothing new.
  void addCalls(SymbolTable &symbols);
  /// Other nests may take results of these: all have their calls by now.
  void useCalls();
  void eraseNests();

private:
  func::FuncOp makeFunction(OpBuilder &builder, SymbolTable &symbols);

  SmallVector<Operation *> nests;
  /// For each nest, the values that it takes from outside, in the same order.
  SmallVector<SmallVector<Value>> outside;
  /// Which of them are arguments of the function.
  SmallVector<size_t> arguments;
  SmallVector<func::CallOp> calls;
};

struct PebbleCPUMergeLoopsPass
    : pebble::impl::PebbleCPUMergeLoopsBase<PebbleCPUMergeLoopsPass> {
  using PebbleCPUMergeLoopsBase::PebbleCPUMergeLoopsBase;
  void runOnOperation() override;
};

} // namespace

bool Group::add(Operation *nest) {
  if (!haveSameForm(nests.front(), nest))
    return false;
  // One argument of a function cannot be two values.
  DenseMap<Value, Value> counterparts;
  for (auto [first, second] :
       llvm::zip_equal(listOperands(nests.front()), listOperands(nest))) {
    Value known = counterparts.try_emplace(first, second).first->second;
    if (!areSame(known, second))
      return false;
  }
  nests.push_back(nest);
  outside.push_back(llvm::map_to_vector(
      outside.front(), [&](Value value) { return counterparts.at(value); }));
  return true;
}

func::FuncOp Group::makeFunction(OpBuilder &builder, SymbolTable &symbols) {
  Operation *nest = nests.front();
  IRMapping mapping;
  SmallVector<Type> types;
  SmallVector<Operation *> constants;
  for (size_t i = 0, e = outside.front().size(); i < e; ++i) {
    Value value = outside.front()[i];
    Operation *op = getFreeOp(value);
    if (op && llvm::all_of(outside, [&](ArrayRef<Value> values) {
          return areSame(value, values[i]);
        })) {
      constants.push_back(op);
      continue;
    }
    arguments.push_back(i);
    types.push_back(value.getType());
  }
  auto function = func::FuncOp::create(
      builder, nest->getLoc(), "pebble.loops",
      builder.getFunctionType(types, nest->getResultTypes()));
  function.setPrivate();
  // In LLVM, private functions have external linkage by default.
  function->setAttr(
      "llvm.linkage",
      LLVM::LinkageAttr::get(builder.getContext(), LLVM::Linkage::Internal));
  // LLVM would inline functions that are called once.
  function->setAttr("passthrough", builder.getStrArrayAttr({"noinline"}));
  symbols.insert(function);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(function.addEntryBlock());
  for (auto [i, argument] : llvm::zip_equal(arguments, function.getArguments()))
    mapping.map(outside.front()[i], argument);
  for (Operation *constant : constants)
    builder.clone(*constant, mapping);
  Operation *copy = builder.clone(*nest, mapping);
  func::ReturnOp::create(builder, nest->getLoc(), copy->getResults());
  return function;
}

void Group::addCalls(SymbolTable &symbols) {
  OpBuilder builder(symbols.getOp()->getContext());
  func::FuncOp function = makeFunction(builder, symbols);
  for (auto [nest, values] : llvm::zip_equal(nests, outside)) {
    builder.setInsertionPoint(nest);
    SmallVector<Value> operands;
    for (size_t i : arguments)
      operands.push_back(values[i]);
    calls.push_back(
        func::CallOp::create(builder, nest->getLoc(), function, operands));
  }
}

void Group::useCalls() {
  for (auto [nest, call] : llvm::zip_equal(nests, calls))
    nest->replaceAllUsesWith(call.getResults());
}

void Group::eraseNests() {
  for (Operation *nest : nests)
    nest->erase();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Those that are worth a function.
static std::vector<Group> findGroups(ModuleOp module) {
  llvm::MapVector<size_t, std::vector<Group>> byHash;
  for (auto function : module.getOps<func::FuncOp>())
    for (auto nest : function.getOps<LoopLikeOpInterface>()) {
      if (!canBeMoved(nest))
        continue;
      forgetNumRows(nest);
      std::vector<Group> &groups = byHash[computeHash(nest)];
      if (!llvm::any_of(groups, [&](Group &group) { return group.add(nest); }))
        groups.emplace_back(nest);
    }
  std::vector<Group> result;
  for (auto &[hash, groups] : byHash)
    llvm::copy_if(groups, std::back_inserter(result),
                  [](const Group &group) { return group.isWorthAFunction(); });
  return result;
}

void PebbleCPUMergeLoopsPass::runOnOperation() {
  for (auto function : getOperation().getOps<func::FuncOp>())
    if (!function.isExternal())
      hoistConstants(function);
  std::vector<Group> groups = findGroups(getOperation());
  SymbolTable symbols(getOperation());
  for (Group &group : groups)
    group.addCalls(symbols);
  for (Group &group : groups)
    group.useCalls();
  for (Group &group : groups) {
    group.eraseNests();
    numMerged += group.size();
    ++numFunctions;
  }
}
