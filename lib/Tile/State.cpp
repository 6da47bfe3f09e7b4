//===- State.cpp - The loops of #attn.state -------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Plan/Site.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// What the sizes of a tile are computed from; queries and keys may be dynamic.
static iomodel::Problem getProblem(AttentionOp op) {
  return describeSite(op, /*dynamicSize=*/1).executed;
}

StateBuilder::StateBuilder(RewriterBase &builder, AttentionOp op,
                           ValueRange point, const StatePlan &plan,
                           StateAttr schedule)
    : t(builder, op.getLoc(), op.getAccumulator()), op(op), attention(op),
      plan(plan), rowTile(schedule.getRowTile()),
      monomialTile(schedule.getMonomialTile()),
      multipliesPairs(op.getProducts() == Products::BF16Pairs),
      sizes(attention.getLoopSizes(builder)) {
  offsets.assign(sizes.size(), attr(0));
  for (auto [dim, index] : llvm::enumerate(point)) {
    offsets[dim] = index;
    sizes[dim] = attr(1);
  }
  if (!op.getMasks().empty())
    keyFactors.emplace(t, op, offsets);
  if (isGuarded(op.getKernel()))
    guard.emplace(
        builder, t, op,
        llvm::cantFail(getGuard(op, cast<PolynomialAttr>(op.getKernel()))));
}

Value StateBuilder::clamp(Value number, Value most) {
  number = arith::MinSIOp::create(t.b, t.loc, number, most);
  return arith::MaxSIOp::create(t.b, t.loc, number, t.buildIndex(0));
}

/// The keys that are within their length.
Value StateBuilder::buildKeyEnd() {
  Value end = index(sizes[attention.getKeyDim()]);
  if (!op.getKeyLengths())
    return end;
  AffineMap map = attention.getKeyLengthsMap();
  SmallVector<Value> place;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    place.push_back(index(offsets[map.getDimPosition(axis)]));
  Value length =
      tensor::ExtractOp::create(t.b, t.loc, op.getKeyLengths(), place);
  length = buildKeyAtLength(t.b, t.loc, length,
                            attention.getMixedPositions()[1], end);
  return arith::MinSIOp::create(t.b, t.loc, end, length);
}

/// Visits the tiles one after the other, with loop-carried values.
SmallVector<Value> StateBuilder::forEachTile(
    const StateTiling &tiling, ValueRange carried,
    function_ref<SmallVector<Value>(const BlockMonomials &, ArrayRef<Part>,
                                    ValueRange)>
        body) {
  SmallVector<Value> values(carried);
  OpFoldResult numColumns = sizes[attention.getValueDim()];
  for (const StateTile &tile : tiling.tiles) {
    const BlockMonomials &block = tiling.blocks[tile.block];
    const TilePart &front = tile.parts.front();
    if (!tile.repeats) {
      SmallVector<Part> parts;
      for (const TilePart &part : tile.parts) {
        OpFoldResult own = part.numColumns == TilePart::kAllColumns
                               ? numColumns
                               : attr(part.numColumns);
        // Tensors need a column.
        OpFoldResult capacity = isZeroInteger(own) ? attr(1) : own;
        parts.emplace_back(part,
                           Columns{attr(part.firstColumn), own, capacity});
      }
      values = body(block, parts, values);
      continue;
    }
    int64_t columns = front.numColumns, end = *getConstantIntValue(numColumns);
    auto loop = scf::ForOp::create(
        t.b, t.loc, t.buildIndex(front.firstColumn), t.buildIndex(end),
        t.buildIndex(columns), values,
        [&](OpBuilder &, Location, Value column, ValueRange inner) {
          OpFoldResult own =
              (end - front.firstColumn) % columns == 0
                  ? attr(columns)
                  : buildTileSize(t.b, t.loc, columns, column, attr(end));
          Part part(front, {column, own, attr(columns)});
          scf::YieldOp::create(t.b, t.loc, body(block, part, inner));
        });
    values = llvm::to_vector_of<Value>(loop.getResults());
  }
  return values;
}

Slow StateBuilder::buildFused(const Slow &slow, GuardState &guarded) {
  SmallVector<Value> inits = guarded.flatten();
  size_t numGuarded = inits.size();
  llvm::append_range(inits, slow.flatten());
  SmallVector<Value> results = forEachTile(
      plan.tiling, inits,
      [&](const BlockMonomials &block, ArrayRef<Part> parts,
          ValueRange carried) {
        FeatureBuilder features = makeFeatures(block, parts);
        GuardState checked = guarded.replace(carried.take_front(numGuarded));
        Slow before = slow.replace(carried.drop_front(numGuarded));
        Sums state = buildEmptyState(parts);
        Slow after;
        if (op.getCausal()) {
          after =
              buildCausalLoops(features, block, parts, state, before, checked);
        } else {
          state = buildKeyLoop(features, block, parts, state, t.buildIndex(0),
                               keyEnd, checked);
          after =
              buildQueryLoop(features, block, parts, state, before, checked);
        }
        checksNorms = false;
        SmallVector<Value> next = checked.flatten();
        llvm::append_range(next, after.flatten());
        return next;
      });
  guarded = guarded.replace(ValueRange(results).take_front(numGuarded));
  return slow.replace(ValueRange(results).drop_front(numGuarded));
}

/// The outputs, and what tiles hand on between them.
Slow StateBuilder::allocateSlow(const StateTiling &tiling, ValueRange outputs) {
  bool handsOn = false, keepsOnes = false;
  for (const StateTile &tile : tiling.tiles)
    for (const TilePart &part : tile.parts) {
      handsOn |= !part.isLast;
      keepsOnes |= part.keepsOnes;
    }
  Slow slow{outputs[0], outputs.size() > 1 ? outputs[1] : Value(), {}, {}};
  OpFoldResult rows = sizes[attention.getQueryDim()];
  if (handsOn && getElementTypeOrSelf(slow.out) != t.type)
    slow.partial = t.buildSpilled({rows, sizes[attention.getValueDim()]});
  if (keepsOnes)
    slow.denominators = t.buildSpilled({rows});
  return slow;
}

SmallVector<Value> StateBuilder::build(ValueRange outputs) {
  keyEnd = buildKeyEnd();
  hasKeys = arith::CmpIOp::create(t.b, t.loc, arith::CmpIPredicate::sgt, keyEnd,
                                  t.buildIndex(0));
  if (keyFactors) {
    keyFactors->visit(keyEnd, getRowCapacity(attention.getKeyDim()));
    hasKeys = keyFactors->getHasKeys();
  }
  OpFoldResult numQueries = sizes[attention.getQueryDim()];
  GuardState guarded = guard ? guard->buildStart(numQueries) : GuardState();
  Slow slow = plan.apply
                  ? buildSpilled(allocateSlow(*plan.apply, outputs))
                  : buildFused(allocateSlow(plan.tiling, outputs), guarded);
  SmallVector<Value> results = {slow.out};
  if (slow.lse)
    results.push_back(slow.lse);
  if (guard)
    results = guard->buildExactRows(guarded, offsets, sizes, results,
                                    keyFactors ? keyFactors->getLargestShift()
                                               : Value());
  return results;
}

LogicalResult pebble::tileState(RewriterBase &rewriter, AttentionOp op,
                                StateAttr schedule) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  AttentionOpInterface attention(op);
  iomodel::Problem problem = getProblem(op);
  StatePlan plan =
      makeStatePlan(problem, llvm::cantFail(getSchedule(schedule, problem)));
  unsigned numBatch = attention.getNumBatchDims();
  if (numBatch == 0) {
    rewriter.replaceOp(
        op,
        StateBuilder(rewriter, op, {}, plan, schedule).build(op.getOutputs()));
    return success();
  }
  SmallVector<OpFoldResult> sizes = attention.getLoopSizes(rewriter);
  auto forall =
      scf::ForallOp::create(rewriter, loc, ArrayRef(sizes).take_front(numBatch),
                            op.getOutputs(), std::nullopt);
  rewriter.setInsertionPointToStart(forall.getBody());
  StateBuilder point(rewriter, op, forall.getInductionVars(), plan, schedule);
  SmallVector<Value> outputs;
  for (auto [i, shared] : llvm::enumerate(forall.getRegionIterArgs()))
    outputs.push_back(point.buildOutputSlice(shared, i));
  SmallVector<Value> results = point.build(outputs);
  insertInParallel(rewriter, forall, results, outputs);
  rewriter.replaceOp(op, forall.getResults());
  return success();
}
