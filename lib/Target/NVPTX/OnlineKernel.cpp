//===- OnlineKernel.cpp - Online softmax on tensor cores ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block of threads takes a tile of queries, 16 to a warp, whose fragments
// stay in registers with their outputs, maxima and sums. Tiles of keys and
// values pass through shared memory; while a warp computes with one, the next
// is copied.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include "llvm/ADT/SetVector.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

namespace {

/// A lane has parts of two rows of a fragment of C, `group` and `group + 8`.
constexpr int64_t kRowsOfLane = 2;

constexpr double kLog2E = 1.4426950408889634;

/// What a lane carries from one tile of keys to the next.
struct RowState {
  SmallVector<Accumulator> output;
  /// Of its two rows. The sums are those of the lane's own columns.
  std::array<Value, kRowsOfLane> maximum, sum;

  SmallVector<Value> flatten() const {
    SmallVector<Value> values;
    for (const Accumulator &tile : output)
      llvm::append_range(values, tile);
    llvm::append_range(values, maximum);
    llvm::append_range(values, sum);
    return values;
  }

  RowState replace(ValueRange values) const {
    RowState state = *this;
    auto next = values.begin();
    for (Accumulator &tile : state.output)
      for (Value &number : tile)
        number = *next++;
    for (auto *statistic : {&state.maximum, &state.sum})
      for (Value &number : *statistic)
        number = *next++;
    return state;
  }
};

class OnlineKernel {
public:
  OnlineKernel(gpu::GPUModuleOp module, AttentionOp op, int64_t queryTile,
               int64_t keyTile)
      : op(op), attention(op), sizes(op), operands(op),
        k(module, "online", op.getLoc(), getHostOperands(op),
          queryTile / kTileRows * kWarpSize,
          cast<FloatType>(getElementTypeOrSelf(op.getQuery()))),
        queryTile(queryTile), keyTile(keyTile) {}

  void build(OpBuilder &host);

private:
  /// Without keys, there is nothing to pass for them.
  static SmallVector<Value> getHostOperands(AttentionOp op) {
    llvm::SetVector<Value> values;
    for (OpOperand *operand : AttentionOpInterface(op).getMappedOperands())
      if (cast<MemRefType>(operand->get().getType()).getNumElements() != 0)
        values.insert(operand->get());
    return values.takeVector();
  }
  bool isExponential() { return attention.getKernel().isShiftInvariant(); }
  /// Which query of the tile one of the lane's rows is.
  Value ownRow(int64_t row) {
    return k.add(k.add(k.mul(k.warp, kTileRows), k.group), 8 * row);
  }

  void buildKeyRange();
  Value getKeyEnd(Value query);
  Value getKeyBegin(Value query);
  void loadQueries();
  void copyTile(Value tile);
  RowState buildLoops(const RowState &start);
  RowState buildLoop(const RowState &state, Value begin, Value end,
                     bool masked);
  RowState buildStep(const RowState &state, Value tile, bool masked);
  SmallVector<Accumulator> multiplyKeys(Value stage);
  void adjustScores(MutableArrayRef<Accumulator> scores, Value tile,
                    bool masked);
  Value addMasks(Value score, Value query, Value key);
  void weigh(RowState &state, MutableArrayRef<Accumulator> scores);
  void multiplyValues(RowState &state, ArrayRef<Accumulator> weights,
                      Value stage);
  void storeResults(const RowState &state);

  AttentionOp op;
  AttentionOpInterface attention;
  Sizes sizes;
  Operands operands;
  KernelBuilder k;
  int64_t queryTile, keyTile;

  SmallVector<Value> batch;
  Value firstQuery;
  /// Of the lane's two rows; the last query's for rows beyond it.
  std::array<Value, kRowsOfLane> query;
  SmallVector<std::array<Value, 4>> queryFragments;
  Value keyCount;
  /// Tiles of keys: the first that a query of the block sees, where the first
  /// tile begins that not all of them see, and the end.
  Value firstTile, firstMaskedTile, endTile;
  Value keys, values;
};

} // namespace

/// Keys from here on are not visible to the query.
Value OnlineKernel::getKeyEnd(Value query) {
  int64_t ahead = op.getStaticPositions()[0] - op.getStaticPositions()[1];
  Value end = keyCount;
  if (op.getCausal())
    return k.min(end, k.add(query, ahead + 1));
  if (std::optional<uint64_t> window = op.getWindow())
    end = k.min(end,
                k.add(query, ahead + std::min<uint64_t>(*window, 1ull << 61)));
  return end;
}

/// Keys before this one are not visible to the query.
Value OnlineKernel::getKeyBegin(Value query) {
  std::optional<uint64_t> window = op.getWindow();
  if (!window)
    return k.index(0);
  int64_t ahead = op.getStaticPositions()[0] - op.getStaticPositions()[1];
  return k.max(
      k.index(0),
      k.add(query,
            ahead + 1 - int64_t(std::min<uint64_t>(*window, 1ull << 61))));
}

void OnlineKernel::buildKeyRange() {
  keyCount =
      buildKeyCount(k, operands, batch, sizes.keys, op.getStaticPositions()[1]);
  Value lastQuery =
      k.min(k.add(firstQuery, queryTile - 1), k.index(sizes.queries - 1));
  Value end = k.max(getKeyEnd(lastQuery), k.index(0));
  firstTile = k.div(k.min(getKeyBegin(firstQuery), end), keyTile);
  endTile = k.div(k.add(end, keyTile - 1), keyTile);
  firstMaskedTile = firstTile;
  if (operands.masks.empty() && !op.getWindow()) {
    Value seenByAll = k.max(getKeyEnd(firstQuery), k.index(0));
    firstMaskedTile = k.min(k.div(seenByAll, keyTile), endTile);
  }
}

/// Directly to registers: every element is needed by one lane, once.
void OnlineKernel::loadQueries() {
  for (auto [i, row] : llvm::enumerate(query)) {
    row = k.min(k.add(firstQuery, ownRow(i)), k.index(sizes.queries - 1));
  }
  unsigned rowDim = attention.getQueryDim();
  for (int64_t depth = 0; depth < sizes.channels; depth += kTileDepth) {
    std::array<Value, 4> &fragment = queryFragments.emplace_back();
    for (auto [i, pair] : llvm::enumerate(fragment)) {
      Value channel = k.add(k.mul(k.member, 2), depth + int64_t(i / 2) * 8);
      Place place{batch, query[i % 2], channel};
      pair = k.loadPair(k.argument(operands.query.memref),
                        k.subscripts(operands.query, place, rowDim));
    }
  }
}

void OnlineKernel::copyTile(Value tile) {
  Value stage = k.rem(tile, 2);
  Value first = k.mul(tile, keyTile);
  unsigned rowDim = attention.getKeyDim();
  k.copyRows(operands.key, batch, rowDim, first, keyCount, keys, stage, keyTile,
             sizes.channels);
  k.copyRows(operands.value, batch, rowDim, first, keyCount, values, stage,
             keyTile, sizes.valueChannels);
}

SmallVector<Accumulator> OnlineKernel::multiplyKeys(Value stage) {
  SmallVector<Accumulator> scores(keyTile / kTileColumns, k.zeros());
  Value row = k.add(k.rowOfLane, k.mul(k.div(k.matrixOfLane, 2), 8));
  Value column = k.mul(k.rem(k.matrixOfLane, 2), 8);
  for (auto [i, fragment] : llvm::enumerate(queryFragments))
    for (int64_t key = 0; key < keyTile; key += 2 * kTileColumns) {
      std::array<Value, 4> pairs = k.loadMatrices(
          keys, {stage, k.add(row, key), k.add(column, i * kTileDepth)},
          /*transposed=*/false);
      ArrayRef<Value> low(pairs.data(), 2), high(pairs.data() + 2, 2);
      Accumulator *tile = &scores[key / kTileColumns];
      tile[0] = k.multiply(tile[0], fragment, low);
      tile[1] = k.multiply(tile[1], fragment, high);
    }
  return scores;
}

Value OnlineKernel::addMasks(Value score, Value query, Value key) {
  for (const Operand &mask : operands.masks) {
    SmallVector<Value> indices;
    for (AffineExpr axis : mask.map.getResults()) {
      unsigned dim = cast<AffineDimExpr>(axis).getPosition();
      indices.push_back(dim == attention.getQueryDim() ? query
                        : dim == attention.getKeyDim() ? key
                                                       : batch[dim]);
    }
    Value entry = memref::LoadOp::create(k.b, k.argument(mask.memref), indices);
    if (entry.getType().isInteger(1)) {
      double fill =
          op.getMaskFill() ? op.getMaskFill()->convertToDouble() : -INFINITY;
      score = k.select(entry, score, k.f32(fill));
      continue;
    }
    if (!entry.getType().isF32())
      entry = arith::ExtFOp::create(k.b, k.b.getF32Type(), entry);
    score = arith::AddFOp::create(k.b, score, entry);
  }
  return score;
}

/// Scales scores, and gives those of excluded keys -inf.
void OnlineKernel::adjustScores(MutableArrayRef<Accumulator> scores, Value tile,
                                bool masked) {
  double scale = getScale(op);
  Value ownColumn = k.add(k.mul(tile, keyTile), k.mul(k.member, 2));
  // Relative to the lane's first column, where 32 bits are enough.
  std::array<Value, kRowsOfLane> begin, end;
  auto relative = [&](Value key) -> Value {
    Value number =
        k.min(k.max(k.sub(key, ownColumn), k.index(0)), k.index(keyTile));
    return arith::IndexCastOp::create(k.b, k.b.getI32Type(), number);
  };
  for (int64_t i = 0; masked && i < kRowsOfLane; ++i) {
    begin[i] = op.getWindow() ? relative(getKeyBegin(query[i])) : Value();
    end[i] = relative(getKeyEnd(query[i]));
  }
  for (auto [i, tileOfScores] : llvm::enumerate(scores))
    for (auto [j, score] : llvm::enumerate(tileOfScores)) {
      int64_t column = i * kTileColumns + j % 2;
      int64_t row = j / 2;
      if (scale != 1)
        score = arith::MulFOp::create(k.b, score, k.f32(scale));
      if (!masked)
        continue;
      if (!operands.masks.empty()) {
        Value key = k.min(k.add(ownColumn, column), k.index(sizes.keys - 1));
        score = addMasks(score, query[row], key);
      }
      score =
          k.select(k.less(k.i32(column), end[row]), score, k.f32(-INFINITY));
      if (begin[row])
        score = k.select(k.less(k.i32(column), begin[row]), k.f32(-INFINITY),
                         score);
    }
}

/// Turns scores into weights, and adds them to the sums.
void OnlineKernel::weigh(RowState &state, MutableArrayRef<Accumulator> scores) {
  ImplicitLocOpBuilder &b = k.b;
  std::array<Value, kRowsOfLane> correction, shift;
  for (int64_t row = 0; row < kRowsOfLane; ++row) {
    Value maximum = state.maximum[row];
    for (Accumulator &tile : scores)
      for (int64_t i = 0; i < 2; ++i)
        maximum = arith::MaximumFOp::create(b, maximum, tile[2 * row + i]);
    for (int64_t mask : {1, 2})
      maximum =
          arith::MaximumFOp::create(b, maximum, k.exchange(maximum, mask));
    // Without a visible key so far, there is nothing to subtract.
    Value isEmpty = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, maximum,
                                          k.f32(-INFINITY));
    shift[row] = k.select(isEmpty, k.f32(0), maximum);
    if (isExponential()) {
      Value change = arith::SubFOp::create(b, state.maximum[row], shift[row]);
      correction[row] = k.exp2(arith::MulFOp::create(b, change, k.f32(kLog2E)));
      state.sum[row] =
          arith::MulFOp::create(b, state.sum[row], correction[row]);
    }
    state.maximum[row] = maximum;
  }
  if (isExponential())
    for (Accumulator &tile : state.output)
      for (auto [i, number] : llvm::enumerate(tile))
        number = arith::MulFOp::create(b, number, correction[i / 2]);
  for (Accumulator &tile : scores)
    for (auto [i, number] : llvm::enumerate(tile)) {
      Value score = number;
      if (isExponential()) {
        Value change = arith::SubFOp::create(b, score, shift[i / 2]);
        number = k.exp2(arith::MulFOp::create(b, change, k.f32(kLog2E)));
      } else {
        number = attention.getKernel().buildWeight(b, b.getLoc(), score);
        Value isExcluded = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                                 score, k.f32(-INFINITY));
        number = k.select(isExcluded, k.f32(0), number);
      }
      state.sum[i / 2] = arith::AddFOp::create(b, state.sum[i / 2], number);
    }
}

void OnlineKernel::multiplyValues(RowState &state,
                                  ArrayRef<Accumulator> weights, Value stage) {
  auto narrow = [&](Value x, Value y) -> Value {
    return arith::TruncFOp::create(k.b, VectorType::get(2, k.narrowType()),
                                   k.pair(x, y));
  };
  Value row = k.add(k.rowOfLane, k.mul(k.rem(k.matrixOfLane, 2), 8));
  Value column = k.mul(k.div(k.matrixOfLane, 2), 8);
  for (int64_t key = 0; key < keyTile; key += kTileDepth) {
    const Accumulator &low = weights[key / kTileColumns];
    const Accumulator &high = weights[key / kTileColumns + 1];
    std::array<Value, 4> fragment = {
        narrow(low[0], low[1]), narrow(low[2], low[3]),
        narrow(high[0], high[1]), narrow(high[2], high[3])};
    for (int64_t channel = 0; channel < sizes.valueChannels;
         channel += 2 * kTileColumns) {
      std::array<Value, 4> pairs = k.loadMatrices(
          values, {stage, k.add(row, key), k.add(column, channel)},
          /*transposed=*/true);
      ArrayRef<Value> left(pairs.data(), 2), right(pairs.data() + 2, 2);
      Accumulator *tile = &state.output[channel / kTileColumns];
      tile[0] = k.multiply(tile[0], fragment, left);
      tile[1] = k.multiply(tile[1], fragment, right);
    }
  }
}

RowState OnlineKernel::buildStep(const RowState &state, Value tile,
                                 bool masked) {
  k.awaitCopies();
  // Now every thread has its copies, and is done with the stage before.
  k.barrier();
  Value next = k.add(tile, 1);
  {
    OpBuilder::InsertionGuard guard(k.b);
    auto more = scf::IfOp::create(k.b, k.less(next, endTile));
    k.b.setInsertionPointToStart(more.thenBlock());
    copyTile(next);
  }
  Value stage = k.rem(tile, 2);
  RowState result = state;
  SmallVector<Accumulator> scores = multiplyKeys(stage);
  adjustScores(scores, tile, masked);
  weigh(result, scores);
  multiplyValues(result, scores, stage);
  return result;
}

RowState OnlineKernel::buildLoop(const RowState &state, Value begin, Value end,
                                 bool masked) {
  auto loop = scf::ForOp::create(k.b, begin, end, k.index(1), state.flatten());
  OpBuilder::InsertionGuard guard(k.b);
  k.b.setInsertionPointToStart(loop.getBody());
  RowState result = buildStep(state.replace(loop.getRegionIterArgs()),
                              loop.getInductionVar(), masked);
  scf::YieldOp::create(k.b, result.flatten());
  return state.replace(loop.getResults());
}

void OnlineKernel::storeResults(const RowState &state) {
  ImplicitLocOpBuilder &b = k.b;
  for (int64_t row = 0; row < kRowsOfLane; ++row) {
    Value sum = state.sum[row];
    for (int64_t mask : {1, 2})
      sum = arith::AddFOp::create(b, sum, k.exchange(sum, mask));
    RowResult result;
    result.query = k.add(firstQuery, ownRow(row));
    result.isEmpty = arith::CmpFOp::create(
        b, arith::CmpFPredicate::OEQ, state.maximum[row], k.f32(-INFINITY));
    result.denominator = sum;
    result.logarithm = isExponential() ? state.maximum[row] : k.f32(0);
    for (const Accumulator &tile : state.output)
      result.numerators.push_back({tile[2 * row], tile[2 * row + 1]});
    storeRow(k, op, operands, batch, result);
  }
}

void OnlineKernel::build(OpBuilder &host) {
  int64_t blocks = llvm::divideCeil(sizes.queries, queryTile);
  Value block = k.blockId(gpu::Dimension::x);
  if (op.getCausal()) // Those with the most keys first.
    block = k.sub(k.index(blocks - 1), block);
  firstQuery = k.mul(block, queryTile);
  batch = k.delinearize(k.blockId(gpu::Dimension::y), sizes.batch);
  // Rows are 16 bytes longer than they need to be, so that rows that are loaded
  // together lie in different banks.
  Type narrow = k.narrowType();
  keys = k.allocateShared({2, keyTile, sizes.channels + kVector}, narrow);
  values =
      k.allocateShared({2, keyTile, sizes.valueChannels + kVector}, narrow);

  RowState state;
  state.output.assign(sizes.valueChannels / kTileColumns, k.zeros());
  state.maximum.fill(k.f32(-INFINITY));
  state.sum.fill(k.f32(0));
  if (sizes.keys != 0)
    state = buildLoops(state);
  storeResults(state);
  k.finish(host, {blocks, sizes.batchPoints(), 1});
}

RowState OnlineKernel::buildLoops(const RowState &start) {
  buildKeyRange();
  loadQueries();
  {
    OpBuilder::InsertionGuard guard(k.b);
    auto any = scf::IfOp::create(k.b, k.less(firstTile, endTile));
    k.b.setInsertionPointToStart(any.thenBlock());
    copyTile(firstTile);
  }
  RowState state =
      buildLoop(start, firstTile, firstMaskedTile, /*masked=*/false);
  return buildLoop(state, firstMaskedTile, endTile, /*masked=*/true);
}

void nvptx::buildOnlineKernel(OpBuilder &host, gpu::GPUModuleOp module,
                              AttentionOp op, int64_t queryTile,
                              int64_t keyTile) {
  OnlineKernel(module, op, queryTile, keyTile).build(host);
}
