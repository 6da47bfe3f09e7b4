//===- MergeLoops.cpp - Loop nests that are the same become a function ----===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nests are compared as they are written: the same operations, with the same
// attributes, on the same values. Of values from outside, those that any place
// can compute (constants, addresses of globals) have to be the same, and become
// part of the function; the others have to be of the same type, and become its
// arguments.
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
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

/// What computes a value that is the same everywhere.
static Operation *getFreeOp(Value value) {
  Operation *op = value.getDefiningOp();
  return op && op->getNumOperands() == 0 && op->getNumRegions() == 0 &&
                 isPure(op)
             ? op
             : nullptr;
}

/// Calls are left where they are: what is called may mean its caller.
static bool canBeMoved(Operation *op) {
  return !op->walk([](Operation *nested) {
              return isa<CallOpInterface>(nested) ? WalkResult::interrupt()
                                                  : WalkResult::advance();
            }).wasInterrupted();
}

/// Neither says what is computed; `attn.tiled` names the attention that was.
static constexpr auto kIgnored =
    OperationEquivalence::IgnoreLocations |
    OperationEquivalence::IgnoreDiscardableAttrs;

/// Without what operands there are: values of two nests are never the same.
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

/// Whether values from outside of two nests may stand for one another.
static bool areAlike(Value first, Value second) {
  Operation *op = getFreeOp(first), *other = getFreeOp(second);
  if (!op && !other)
    return first.getType() == second.getType();
  return op && other &&
         OperationEquivalence::isEquivalentTo(op, other, kIgnored) &&
         cast<OpResult>(first).getResultNumber() ==
             cast<OpResult>(second).getResultNumber();
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
  return OperationEquivalence::isEquivalentTo(
      nest, other, check, mark, kIgnored);
}

/// All operands of the operations of a nest, in an order that only depends on
/// its form.
static SmallVector<Value> listOperands(Operation *nest) {
  SmallVector<Value> operands;
  nest->walk([&](Operation *op) {
    llvm::append_range(operands, op->getOperands());
  });
  return operands;
}

/// What a nest takes from outside.
static llvm::SetVector<Value> getOutsideValues(Operation *nest) {
  llvm::SetVector<Value> values(llvm::from_range, nest->getOperands());
  getUsedValuesDefinedAbove(nest->getRegions(), values);
  return values;
}

namespace {

/// Nests that are the same.
struct Group {
  SmallVector<Operation *> nests;
  /// What the first takes from outside, and each one in the place of that.
  SmallVector<Value> captures;
  SmallVector<SmallVector<Value>> arguments;

  explicit Group(Operation *nest);
  /// Adds the nest, if it is the same as the first.
  bool add(Operation *nest);
};

struct PebbleCPUMergeLoopsPass
    : pebble::impl::PebbleCPUMergeLoopsBase<PebbleCPUMergeLoopsPass> {
  using PebbleCPUMergeLoopsBase::PebbleCPUMergeLoopsBase;
  void runOnOperation() override;

private:
  SmallVector<Group> findGroups();
  func::FuncOp makeFunction(const Group &group, SymbolTable &symbols);
};

} // namespace

Group::Group(Operation *nest) : nests({nest}) {
  for (Value value : getOutsideValues(nest))
    if (!getFreeOp(value))
      captures.push_back(value);
  arguments.push_back(captures);
}

bool Group::add(Operation *nest) {
  if (!haveSameForm(nests.front(), nest))
    return false;
  // One argument of a function cannot be two values.
  DenseMap<Value, Value> given;
  for (auto [first, second] :
       llvm::zip_equal(listOperands(nests.front()), listOperands(nest)))
    if (given.try_emplace(first, second).first->second != second &&
        llvm::is_contained(captures, first))
      return false;
  nests.push_back(nest);
  arguments.push_back(llvm::map_to_vector(
      captures, [&](Value capture) { return given.at(capture); }));
  return true;
}

func::FuncOp PebbleCPUMergeLoopsPass::makeFunction(const Group &group,
                                                   SymbolTable &symbols) {
  Operation *nest = group.nests.front();
  OpBuilder builder(&getContext());
  auto type = builder.getFunctionType(TypeRange(ValueRange(group.captures)),
                                      nest->getResultTypes());
  auto function =
      func::FuncOp::create(builder, nest->getLoc(), "pebble.loops", type);
  function.setPrivate();
  symbols.insert(function);
  builder.setInsertionPointToStart(function.addEntryBlock());
  IRMapping mapping;
  mapping.map(group.captures, function.getArguments());
  for (Value value : getOutsideValues(nest))
    if (Operation *op = getFreeOp(value); op && !mapping.contains(value))
      builder.clone(*op, mapping);
  Operation *moved = builder.clone(*nest, mapping);
  func::ReturnOp::create(builder, nest->getLoc(), moved->getResults());
  return function;
}

/// Those of more than one nest.
SmallVector<Group> PebbleCPUMergeLoopsPass::findGroups() {
  llvm::MapVector<size_t, SmallVector<Group>> byHash;
  for (auto function : getOperation().getOps<func::FuncOp>())
    for (auto nest : function.getOps<LoopLikeOpInterface>()) {
      if (!canBeMoved(nest))
        continue;
      SmallVector<Group> &groups = byHash[computeHash(nest)];
      if (!llvm::any_of(groups, [&](Group &group) { return group.add(nest); }))
        groups.emplace_back(nest);
    }
  SmallVector<Group> result;
  for (auto &[hash, groups] : byHash)
    for (Group &group : groups)
      if (group.nests.size() > 1)
        result.push_back(std::move(group));
  return result;
}

void PebbleCPUMergeLoopsPass::runOnOperation() {
  SymbolTable symbols(getOperation());
  for (const Group &group : findGroups()) {
    func::FuncOp function = makeFunction(group, symbols);
    for (auto [nest, arguments] :
         llvm::zip_equal(group.nests, group.arguments)) {
      OpBuilder builder(nest);
      auto call =
          func::CallOp::create(builder, nest->getLoc(), function, arguments);
      nest->replaceAllUsesWith(call.getResults());
      nest->erase();
    }
    numMerged += group.nests.size();
    ++numFunctions;
  }
}
