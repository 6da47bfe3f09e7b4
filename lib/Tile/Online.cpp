//===- Online.cpp - The loops of #attn.online -----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace {

/// Computes the range of keys of one block, in index arithmetic.
class KeyRangeBuilder {
public:
  KeyRangeBuilder(OpBuilder &builder, AttentionOp block)
      : b(builder), op(block), loc(block.getLoc()) {}

  KeyRange build() {
    AttentionOpInterface attention(op);
    SmallVector<OpFoldResult> sizes = attention.getLoopSizes(b);
    SmallVector<OpFoldResult> first = attention.getMixedPositions();
    Value numKeys = value(sizes[attention.getKeyDim()]);
    range = {index(0), numKeys};
    firstKey = value(first[1]);
    // Positions of the queries of the block, [firstQuery, endQuery).
    Value firstQuery = value(first[0]);
    Value endQuery = add(firstQuery, value(sizes[attention.getQueryDim()]));

    if (op.getCausal())
      endAt(endQuery);
    if (std::optional<uint64_t> width = op.getWindow()) {
      // Wider than positions lie apart, and no sum with them wraps.
      int64_t window = std::min<uint64_t>(*width, uint64_t(1) << 62);
      beginAt(add(sub(firstQuery, index(window)), index(1)));
      if (!op.getCausal())
        endAt(sub(add(endQuery, index(window)), index(1)));
    }
    if (op.getKeyLengths()) {
      Value end = buildKeyAtLength(b, loc, buildLength(), first[1], numKeys);
      range.end = arith::MinSIOp::create(b, loc, range.end, end);
    }
    return range;
  }

private:
  Value index(int64_t number) {
    return arith::ConstantIndexOp::create(b, loc, number);
  }
  Value value(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, loc, size);
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, loc, x, y); }

  /// Keys stand at `position` or after it.
  void beginAt(Value position) {
    range.begin =
        arith::MaxSIOp::create(b, loc, range.begin, sub(position, firstKey));
  }
  /// Keys stand before `position`.
  void endAt(Value position) {
    range.end =
        arith::MinSIOp::create(b, loc, range.end, sub(position, firstKey));
  }
  /// The length for the block's batch point: each batch dimension has size 1.
  Value buildLength() {
    auto type = cast<RankedTensorType>(op.getKeyLengths().getType());
    SmallVector<Value> zeros(type.getRank(), index(0));
    return tensor::ExtractOp::create(b, loc, op.getKeyLengths(), zeros);
  }

  OpBuilder &b;
  AttentionOp op;
  Location loc;
  KeyRange range;
  Value firstKey;
};

} // namespace

KeyRange pebble::buildKeyRange(OpBuilder &builder, AttentionOp block) {
  return KeyRangeBuilder(builder, block).build();
}

namespace {

/// The step over all keys of a block of attention, with the queries packed if
/// there is a `packedQuery`.
OnlineStepOp buildStep(OpBuilder &builder, AttentionOp block, Value packedQuery,
                       const RowState &state) {
  AttentionOpInterface attention(block);
  unsigned numBatch = attention.getNumBatchDims();
  SmallVector<AffineMap> maps = attention.getIndexingMapsArray();
  maps.truncate(maps.size() - block.getOutputs().size());
  SmallVector<AffineMap> stateMaps =
      getDefaultIndexingMaps(block.getContext(), numBatch, /*numMasks=*/0,
                             /*hasKeyLengths=*/false, /*numOutputs=*/3);
  maps.append(stateMaps.begin() + 3, stateMaps.end());
  if (packedQuery) {
    SmallVector<unsigned> axes = llvm::to_vector(llvm::seq(0u, numBatch));
    axes.append({attention.getChannelDim(), attention.getQueryDim()});
    maps[0] = AffineMap::getMultiDimMapWithTargets(attention.getNumLoops(),
                                                   axes, block.getContext());
  }

  auto properties = block.getProperties();
  bool hasNarrowFactors =
      AttentionOpInterface(block).getFactorType().has_value();
  OnlineStepOp::Properties stepProperties;
  stepProperties.accumulator = properties.accumulator;
  stepProperties.causal = properties.causal;
  stepProperties.indexing_maps = builder.getAffineMapArrayAttr(maps);
  stepProperties.kernel = properties.kernel;
  stepProperties.mask_fill = properties.mask_fill;
  if (hasNarrowFactors)
    stepProperties.products = properties.products;
  stepProperties.scale = properties.scale;
  stepProperties.static_positions = properties.static_positions;
  stepProperties.window = properties.window;
  stepProperties.operandSegmentSizes = properties.operandSegmentSizes;
  stepProperties.operandSegmentSizes.back() = 3;

  SmallVector<Value> operands(
      block->getOperands().drop_back(block.getOutputs().size()));
  if (packedQuery)
    operands[0] = packedQuery;
  // The scale is in the queries already, unless they stay what they are.
  if (packedQuery && !hasNarrowFactors) {
    stepProperties.scale = {};
    if (Value scale = block.getScaleValue()) {
      llvm::erase(operands, scale);
      --stepProperties.operandSegmentSizes[5];
    }
  }
  llvm::append_range(
      operands, ArrayRef<Value>{state.accumulator, state.maximum, state.sum});
  auto step = OnlineStepOp::create(builder, block.getLoc(),
                                   TypeRange{state.accumulator.getType(),
                                             state.maximum.getType(),
                                             state.sum.getType()},
                                   operands, stepProperties);
  IRMapping mapping;
  block.getScore().cloneInto(&step.getScore(), mapping);
  return step;
}

/// The loop over the keys of one block of queries. Replaces `block` and gives
/// its results.
FailureOr<SmallVector<Value>> buildKeyLoop(RewriterBase &rewriter,
                                           AttentionOp block, int64_t keyTile) {
  Location loc = block.getLoc();
  Value packedQuery = buildPackedQuery(rewriter, block);
  RowState initial = buildInitialState(rewriter, block);
  KeyRange keys = buildKeyRange(rewriter, block);
  Value stride = arith::ConstantIndexOp::create(rewriter, loc, keyTile);
  auto loop = scf::ForOp::create(
      rewriter, loc, keys.begin, keys.end, stride,
      ValueRange{initial.accumulator, initial.maximum, initial.sum});
  {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(loop.getBody());
    ValueRange carried = loop.getRegionIterArgs();
    OnlineStepOp whole = buildStep(rewriter, block, packedQuery,
                                   {carried[0], carried[1], carried[2]});

    AttentionOpInterface step(whole);
    SmallVector<OpFoldResult> sizes = step.getLoopSizes(rewriter);
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    Value begin = loop.getInductionVar();
    offsets[step.getKeyDim()] = begin;
    sizes[step.getKeyDim()] =
        buildTileSize(rewriter, loc, keyTile, begin, keys.end);
    FailureOr<TilingResult> tiled =
        whole.getTiledImplementation(rewriter, offsets, sizes);
    if (failed(tiled))
      return failure();
    // All rows take part: what the loop carries needs no slices.
    auto tile = cast<OnlineStepOp>(tiled->tiledOps.front());
    rewriter.modifyOpInPlace(tile, [&] {
      tile.getOutputsMutable().assign(carried);
      for (auto [result, state] : llvm::zip_equal(tile.getResults(), carried))
        result.setType(state.getType());
    });
    scf::YieldOp::create(rewriter, loc, tile.getResults());
    rewriter.eraseOp(whole);
  }
  return buildFinish(rewriter, block,
                     {loop.getResult(0), loop.getResult(1), loop.getResult(2)});
}

} // namespace

LogicalResult pebble::tileOnline(RewriterBase &rewriter, AttentionOp op,
                                 OnlineAttr schedule) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  AttentionOpInterface attention(op);
  unsigned numBatch = attention.getNumBatchDims();
  SmallVector<OpFoldResult> loopSizes = attention.getLoopSizes(rewriter);

  // One iteration for every batch point and block of queries.
  SmallVector<OpFoldResult> begins(numBatch + 1, rewriter.getIndexAttr(0));
  SmallVector<OpFoldResult> ends(loopSizes.begin(),
                                 loopSizes.begin() + numBatch + 1);
  SmallVector<OpFoldResult> strides(numBatch, rewriter.getIndexAttr(1));
  strides.push_back(rewriter.getIndexAttr(schedule.getQueryTile()));
  auto forall = scf::ForallOp::create(rewriter, loc, begins, ends, strides,
                                      op.getOutputs(), std::nullopt);
  rewriter.setInsertionPointToStart(forall.getBody());

  SmallVector<OpFoldResult> offsets(loopSizes.size(), rewriter.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes = loopSizes;
  for (auto [dim, iv] : llvm::enumerate(forall.getInductionVars())) {
    offsets[dim] = iv;
    sizes[dim] = dim < numBatch
                     ? OpFoldResult(rewriter.getIndexAttr(1))
                     : buildTileSize(rewriter, loc, schedule.getQueryTile(), iv,
                                     ends[dim]);
  }
  FailureOr<TilingResult> tiled =
      op.getTiledImplementation(rewriter, offsets, sizes);
  if (failed(tiled))
    return failure();
  auto block = cast<AttentionOp>(tiled->tiledOps.front());
  // The block writes into the loop's destinations.
  for (auto [output, shared] :
       llvm::zip_equal(block.getOutputsMutable(), forall.getRegionIterArgs())) {
    auto slice = output.get().getDefiningOp<tensor::ExtractSliceOp>();
    rewriter.startOpModification(slice);
    slice.getSourceMutable().assign(shared);
    rewriter.finalizeOpModification(slice);
  }

  FailureOr<SmallVector<Value>> results =
      buildKeyLoop(rewriter, block, schedule.getKeyTile());
  if (failed(results))
    return failure();
  insertInParallel(rewriter, forall, *results, block.getOutputs());
  rewriter.eraseOp(block);
  rewriter.replaceOp(op, forall.getResults());
  return success();
}
