//===- TwoPass.cpp - The loops of #attn.two_pass --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace {

/// A part of an attention, which stands for slices of its operands and for its
/// rules until the loops around it are built.
class Part {
public:
  /// All of `whole`, but for what `restrictTo` says.
  Part(RewriterBase &rewriter, AttentionOp whole)
      : b(rewriter), whole(whole),
        sizes(AttentionOpInterface(whole).getLoopSizes(rewriter)),
        offsets(sizes.size(), rewriter.getIndexAttr(0)) {}
  ~Part() {
    if (!part)
      return;
    b.eraseOp(part->tiledOps.front());
    for (Operation *slice : part->generatedSlices)
      if (slice->use_empty())
        b.eraseOp(slice);
  }
  Part(const Part &) = delete;

  Part &restrictTo(unsigned dim, OpFoldResult offset, OpFoldResult size) {
    offsets[dim] = offset;
    sizes[dim] = size;
    return *this;
  }
  AttentionOp get() {
    if (!part)
      part = buildPart(b, AttentionOpInterface(whole), offsets, sizes);
    return cast<AttentionOp>(part->tiledOps.front());
  }
  /// The slice that output `i` writes to, cut from `destination`.
  tensor::ExtractSliceOp getOutput(unsigned i, Value destination) {
    auto slice = get().getOutputs()[i].getDefiningOp<tensor::ExtractSliceOp>();
    b.modifyOpInPlace(slice,
                      [&] { slice.getSourceMutable().assign(destination); });
    return slice;
  }

private:
  RewriterBase &b;
  AttentionOp whole;
  SmallVector<OpFoldResult> sizes, offsets;
  std::optional<TilingResult> part;
};

/// Some rows of a block.
struct RowRange {
  OpFoldResult begin, size;
};

/// Builds one batch point, of which each batch dimension has size 1. Tensors
/// between the passes and tiles have these dimensions, too.
class TwoPassBuilder {
public:
  TwoPassBuilder(RewriterBase &rewriter, AttentionOp point,
                 TwoPassAttr schedule)
      : b(rewriter), op(point), schedule(schedule), loc(point.getLoc()),
        type(point.getAccumulator()) {
    AttentionOpInterface attention(point);
    numBatch = attention.getNumBatchDims();
    m = attention.getQueryDim();
    n = attention.getKeyDim();
    k = attention.getChannelDim();
    d = attention.getValueDim();
    loopSizes = attention.getLoopSizes(rewriter);
  }

  /// The results, written to `outputs`.
  SmallVector<Value> build(ValueRange outputs);

private:
  using LoopBody =
      function_ref<SmallVector<Value>(Value index, ValueRange carried)>;

  SmallVector<Value> buildScorePass(ValueRange destinations);
  SmallVector<Value> buildScoreTile(AttentionOp block, Value firstKey,
                                    Value endKey, ValueRange carried);
  Value buildProducts(AttentionOp tile, ArrayRef<OpFoldResult> shape);
  Value storeScores(AttentionOp block, Value tile, Value firstKey,
                    OpFoldResult numKeys, Value stored);

  Value buildOutputPass(Value scores, Value maxima, Value output);
  Value buildOutputTile(AttentionOp block, const KeyRange &keys,
                        OpFoldResult column, OpFoldResult numColumns,
                        Value scores, Value maxima, Value output);
  RowState addKey(AttentionOp block, Value key, OpFoldResult column,
                  OpFoldResult numColumns, Value scores, RowState state);
  RowRange buildRowRange(AttentionOp block, Value key);

  bool hasRowRules() { return op.getCausal() || op.getWindow(); }
  OpFoldResult rowsOf(AttentionOp block) {
    return AttentionOpInterface(block).getLoopSizes(b)[m];
  }

  // Loops and tensors.
  SmallVector<Value> buildLoop(Value begin, OpFoldResult end, int64_t step,
                               ValueRange inits, LoopBody body);
  SmallVector<OpFoldResult> withBatch(int64_t number,
                                      ArrayRef<OpFoldResult> own);
  Value buildEmpty(ArrayRef<OpFoldResult> shape) {
    return tensor::EmptyOp::create(b, loc, withBatch(1, shape), type);
  }
  Value buildSpilled(ArrayRef<OpFoldResult> shape) {
    return markSpilled(buildEmpty(shape));
  }
  Value buildFilled(ArrayRef<OpFoldResult> shape, double number);
  Value buildCopy(Value from, Value to) {
    return linalg::CopyOp::create(b, loc, from, to).getResult(0);
  }
  Value extract(Value from, ArrayRef<OpFoldResult> offsets,
                ArrayRef<OpFoldResult> sizes);
  Value insert(Value part, Value into, ArrayRef<OpFoldResult> offsets,
               ArrayRef<OpFoldResult> sizes);
  Value index(OpFoldResult number) {
    return getValueOrCreateConstantIndexOp(b, loc, number);
  }
  OpFoldResult attr(int64_t number) { return b.getIndexAttr(number); }

  RewriterBase &b;
  AttentionOp op;
  TwoPassAttr schedule;
  Location loc;
  Type type;
  unsigned numBatch, m, n, k, d;
  SmallVector<OpFoldResult> loopSizes;
};

} // namespace

//===----------------------------------------------------------------------===//
// Loops and tensors
//===----------------------------------------------------------------------===//

SmallVector<Value> TwoPassBuilder::buildLoop(Value begin, OpFoldResult end,
                                             int64_t step, ValueRange inits,
                                             LoopBody body) {
  Value last = index(end), stride = index(attr(step));
  auto loop = scf::ForOp::create(b, loc, begin, last, stride, inits);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> next =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  scf::YieldOp::create(b, loc, next);
  return loop.getResults();
}

SmallVector<OpFoldResult>
TwoPassBuilder::withBatch(int64_t number, ArrayRef<OpFoldResult> own) {
  SmallVector<OpFoldResult> all(numBatch, attr(number));
  llvm::append_range(all, own);
  return all;
}

Value TwoPassBuilder::buildFilled(ArrayRef<OpFoldResult> shape, double number) {
  Value value = arith::ConstantOp::create(b, loc, b.getFloatAttr(type, number));
  return linalg::FillOp::create(b, loc, value, buildEmpty(shape)).getResult(0);
}

Value TwoPassBuilder::extract(Value from, ArrayRef<OpFoldResult> offsets,
                              ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(numBatch + sizes.size(), attr(1));
  return tensor::ExtractSliceOp::create(b, loc, from, withBatch(0, offsets),
                                        withBatch(1, sizes), strides);
}

Value TwoPassBuilder::insert(Value part, Value into,
                             ArrayRef<OpFoldResult> offsets,
                             ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(numBatch + sizes.size(), attr(1));
  return tensor::InsertSliceOp::create(
      b, loc, part, into, withBatch(0, offsets), withBatch(1, sizes), strides);
}

/// The rows of a block that structural rules let see a key, of those that the
/// key range of the block has. They follow one another.
RowRange TwoPassBuilder::buildRowRange(AttentionOp block, Value key) {
  OpFoldResult rows = rowsOf(block);
  if (!hasRowRules())
    return {attr(0), rows};
  SmallVector<OpFoldResult> first =
      AttentionOpInterface(block).getMixedPositions();
  auto add = [&](Value x, Value y) -> Value {
    return arith::AddIOp::create(b, loc, x, y);
  };
  auto subtract = [&](Value x, Value y) -> Value {
    return arith::SubIOp::create(b, loc, x, y);
  };
  // The row that stands where the key does.
  Value row = subtract(add(index(first[1]), key), index(first[0]));
  Value begin = index(attr(0)), end = index(rows);
  if (op.getCausal())
    begin = arith::MaxSIOp::create(b, loc, begin, row);
  if (std::optional<uint64_t> width = op.getWindow()) {
    // Wider than positions lie apart, and no sum with them wraps.
    Value window = index(attr(std::min<uint64_t>(*width, uint64_t(1) << 62)));
    end = arith::MinSIOp::create(b, loc, end, add(row, window));
    if (!op.getCausal())
      begin = arith::MaxSIOp::create(
          b, loc, begin, add(subtract(row, window), index(attr(1))));
  }
  // No more than a block has, which buffers need to know.
  return {begin, buildTileSize(b, loc, schedule.getOutputRows(), begin, end)};
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// Destinations and results are the scores, the maxima, and the log-sum-exp if
/// there is one.
SmallVector<Value> TwoPassBuilder::buildScorePass(ValueRange destinations) {
  bool hasLse = destinations.size() > 2;
  OpBuilder::InsertionGuard guard(b);
  auto loop = scf::ForallOp::create(b, loc, {attr(0)}, {loopSizes[m]},
                                    {attr(schedule.getScoreRows())},
                                    destinations, std::nullopt);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange shared = loop.getRegionIterArgs();
  OpFoldResult row = loop.getInductionVar(0);
  OpFoldResult rows =
      buildTileSize(b, loc, schedule.getScoreRows(), row, loopSizes[m]);
  Part part(b, op);
  AttentionOp block = part.restrictTo(m, row, rows).get();

  SmallVector<Value> slices = {
      extract(shared[0], {row, attr(0)}, {rows, loopSizes[n]}),
      extract(shared[1], {row}, {rows})};
  SmallVector<Value> inits = {
      slices[0], buildFilled({rows}, -std::numeric_limits<double>::infinity())};
  if (hasLse)
    inits.push_back(buildFilled({rows}, 0));
  KeyRange keys = buildKeyRange(b, block);
  SmallVector<Value> results =
      buildLoop(keys.begin, keys.end, schedule.getScoreKeys(), inits,
                [&](Value firstKey, ValueRange carried) {
                  return buildScoreTile(block, firstKey, keys.end, carried);
                });
  SmallVector<Value> stored = {results[0], buildCopy(results[1], slices[1])};
  if (hasLse) {
    slices.push_back(part.getOutput(1, shared[2]));
    stored.push_back(buildLogSumExp(b, block, {{}, results[1], results[2]}));
  }
  insertInParallel(b, loop, stored, slices);
  return loop.getResults();
}

/// The next scores of the block, maxima, and sums if there are any.
SmallVector<Value> TwoPassBuilder::buildScoreTile(AttentionOp block,
                                                  Value firstKey, Value endKey,
                                                  ValueRange carried) {
  OpFoldResult keys =
      buildTileSize(b, loc, schedule.getScoreKeys(), firstKey, endKey);
  Part part(b, block);
  AttentionOp tile = part.restrictTo(n, firstKey, keys).get();
  Value scores =
      buildScores(b, tile, buildProducts(tile, {rowsOf(block), keys}));
  SmallVector<Value> next = {
      storeScores(block, scores, firstKey, keys, carried[0])};
  RowState state{{}, carried[1], carried.size() > 2 ? carried[2] : Value()};
  state = addScores(b, tile, scores, state);
  next.push_back(state.maximum);
  if (state.sum)
    next.push_back(state.sum);
  return next;
}

/// Channel by channel, for which the tile stays where it is.
Value TwoPassBuilder::buildProducts(AttentionOp tile,
                                    ArrayRef<OpFoldResult> shape) {
  return buildLoop(
             index(attr(0)), loopSizes[k], /*step=*/1, buildFilled(shape, 0),
             [&](Value channel, ValueRange carried) -> SmallVector<Value> {
               Part part(b, tile);
               part.restrictTo(k, channel, attr(1));
               return {addProducts(b, part.get(), carried[0])};
             })
      .front();
}

/// Puts the scores of a tile among those of its block: as a whole, for the tile
/// to be computed where it is to lie, or row by row. Where a row does not see a
/// key, nothing is written, as nothing will be read.
Value TwoPassBuilder::storeScores(AttentionOp block, Value tile, Value firstKey,
                                  OpFoldResult numKeys, Value stored) {
  if (!hasRowRules())
    return insert(tile, stored, {attr(0), firstKey}, {rowsOf(block), numKeys});
  Value endKey = arith::AddIOp::create(b, loc, firstKey, index(numKeys));
  return buildLoop(index(attr(0)), rowsOf(block), /*step=*/1, stored,
                   [&](Value row, ValueRange carried) -> SmallVector<Value> {
                     Part part(b, block);
                     part.restrictTo(m, row, attr(1));
                     KeyRange seen = buildKeyRange(b, part.get());
                     auto clamp = [&](Value key) -> Value {
                       key = arith::MaxSIOp::create(b, loc, key, firstKey);
                       return arith::MinSIOp::create(b, loc, key, endKey);
                     };
                     Value begin = clamp(seen.begin);
                     OpFoldResult size =
                         arith::SubIOp::create(b, loc, clamp(seen.end), begin)
                             .getResult();
                     Value column =
                         arith::SubIOp::create(b, loc, begin, firstKey);
                     Value from = extract(tile, {row, column}, {attr(1), size});
                     Value to =
                         extract(carried[0], {row, begin}, {attr(1), size});
                     return {insert(buildCopy(from, to), carried[0],
                                    {row, begin}, {attr(1), size})};
                   })
      .front();
}

//===----------------------------------------------------------------------===//
// Outputs
//===----------------------------------------------------------------------===//

Value TwoPassBuilder::buildOutputPass(Value scores, Value maxima,
                                      Value output) {
  OpBuilder::InsertionGuard guard(b);
  auto loop = scf::ForallOp::create(b, loc, {attr(0)}, {loopSizes[m]},
                                    {attr(schedule.getOutputRows())}, output,
                                    std::nullopt);
  b.setInsertionPointToStart(loop.getBody());
  OpFoldResult row = loop.getInductionVar(0);
  OpFoldResult rows =
      buildTileSize(b, loc, schedule.getOutputRows(), row, loopSizes[m]);
  Part part(b, op);
  AttentionOp block = part.restrictTo(m, row, rows).get();
  Value slice = part.getOutput(0, loop.getRegionIterArgs()[0]);

  Value blockScores = extract(scores, {row, attr(0)}, {rows, loopSizes[n]});
  Value blockMaxima =
      buildCopy(extract(maxima, {row}, {rows}), buildEmpty({rows}));
  KeyRange keys = buildKeyRange(b, block);
  int64_t step = schedule.getOutputColumns();
  SmallVector<Value> results = buildLoop(
      index(attr(0)), loopSizes[d], step, slice,
      [&](Value column, ValueRange carried) -> SmallVector<Value> {
        OpFoldResult columns =
            buildTileSize(b, loc, step, column, loopSizes[d]);
        return {buildOutputTile(block, keys, column, columns, blockScores,
                                blockMaxima, carried[0])};
      });
  insertInParallel(b, loop, results, slice);
  return loop.getResult(0);
}

/// Some columns of the outputs of a block, written to `output`.
Value TwoPassBuilder::buildOutputTile(AttentionOp block, const KeyRange &keys,
                                      OpFoldResult column,
                                      OpFoldResult numColumns, Value scores,
                                      Value maxima, Value output) {
  OpFoldResult rows = rowsOf(block);
  SmallVector<Value> sums =
      buildLoop(keys.begin, keys.end, /*step=*/1,
                {buildFilled({rows, numColumns}, 0), buildFilled({rows}, 0)},
                [&](Value key, ValueRange carried) -> SmallVector<Value> {
                  RowState next = addKey(block, key, column, numColumns, scores,
                                         {carried[0], maxima, carried[1]});
                  return {next.accumulator, next.sum};
                });
  Part part(b, block);
  part.restrictTo(d, column, numColumns);
  tensor::ExtractSliceOp slice = part.getOutput(0, output);
  Value tile = buildOutput(b, part.get(), {sums[0], maxima, sums[1]});
  return tensor::InsertSliceOp::create(
      b, loc, tile, output, slice.getMixedOffsets(), slice.getMixedSizes(),
      slice.getMixedStrides());
}

/// Adds a key to the rows that see it.
RowState TwoPassBuilder::addKey(AttentionOp block, Value key,
                                OpFoldResult column, OpFoldResult numColumns,
                                Value scores, RowState state) {
  RowRange rows = buildRowRange(block, key);
  Part part(b, block);
  part.restrictTo(m, rows.begin, rows.size)
      .restrictTo(n, key, attr(1))
      .restrictTo(d, column, numColumns);
  Value ownScores =
      buildCopy(extract(scores, {rows.begin, key}, {rows.size, attr(1)}),
                buildEmpty({rows.size, attr(1)}));
  if (!hasRowRules())
    return addValues(b, part.get(), ownScores, state);

  RowState own{extract(state.accumulator, {rows.begin, attr(0)},
                       {rows.size, numColumns}),
               extract(state.maximum, {rows.begin}, {rows.size}),
               extract(state.sum, {rows.begin}, {rows.size})};
  own = addValues(b, part.get(), ownScores, own);
  return {insert(own.accumulator, state.accumulator, {rows.begin, attr(0)},
                 {rows.size, numColumns}),
          state.maximum, insert(own.sum, state.sum, {rows.begin}, {rows.size})};
}

SmallVector<Value> TwoPassBuilder::build(ValueRange outputs) {
  SmallVector<Value> destinations = {buildSpilled({loopSizes[m], loopSizes[n]}),
                                     buildSpilled({loopSizes[m]})};
  llvm::append_range(destinations, outputs.drop_front());
  SmallVector<Value> scored = buildScorePass(destinations);
  SmallVector<Value> results = {
      buildOutputPass(scored[0], scored[1], outputs[0])};
  llvm::append_range(results, ArrayRef(scored).drop_front(2));
  return results;
}

//===----------------------------------------------------------------------===//
// Batch points
//===----------------------------------------------------------------------===//

LogicalResult pebble::tileTwoPass(RewriterBase &rewriter, AttentionOp op,
                                  TwoPassAttr schedule) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  AttentionOpInterface attention(op);
  unsigned numBatch = attention.getNumBatchDims();
  if (numBatch == 0) {
    rewriter.replaceOp(
        op, TwoPassBuilder(rewriter, op, schedule).build(op.getOutputs()));
    return success();
  }
  SmallVector<OpFoldResult> sizes = attention.getLoopSizes(rewriter);
  auto loop = scf::ForallOp::create(rewriter, op.getLoc(),
                                    ArrayRef(sizes).take_front(numBatch),
                                    op.getOutputs(), std::nullopt);
  rewriter.setInsertionPointToStart(loop.getBody());
  Part part(rewriter, op);
  for (auto [dim, number] : llvm::enumerate(loop.getInductionVars()))
    part.restrictTo(dim, number, rewriter.getIndexAttr(1));
  SmallVector<Value> outputs;
  for (auto [i, shared] : llvm::enumerate(loop.getRegionIterArgs()))
    outputs.push_back(part.getOutput(i, shared));
  SmallVector<Value> results =
      TwoPassBuilder(rewriter, part.get(), schedule).build(outputs);
  insertInParallel(rewriter, loop, results, outputs);
  rewriter.replaceOp(op, loop.getResults());
  return success();
}
