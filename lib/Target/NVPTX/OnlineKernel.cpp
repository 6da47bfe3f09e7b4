//===- OnlineKernel.cpp - Online softmax on tensor cores ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block of threads takes a tile of queries, 16 or 32 to a warp. Their
// outputs, maxima and sums stay in registers, and so do they themselves, or in
// shared memory if they have many channels. Tiles of keys and values pass
// through shared memory; while a warp computes with one, the next is copied. A
// fragment of them that is loaded is multiplied with all queries of the warp.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

namespace {

/// A lane has parts of two rows of a fragment of C, `group` and `group + 8`.
constexpr int64_t kRowsOfLane = 2;

SmallVector<Value> flattenTiles(ArrayRef<Accumulator> tiles) {
  SmallVector<Value> values;
  for (const Accumulator &tile : tiles)
    llvm::append_range(values, tile);
  return values;
}

SmallVector<Accumulator> replaceTiles(ArrayRef<Accumulator> tiles,
                                      ValueRange values) {
  SmallVector<Accumulator> result(tiles);
  auto next = values.begin();
  for (Accumulator &tile : result)
    for (Value &number : tile)
      number = *next++;
  return result;
}

/// For loops that LLVM must not unroll.
Attribute getNoUnrolling(MLIRContext *context) {
  LLVM::LoopUnrollAttr unroll = LLVM::LoopUnrollAttr::get(
      context, /*disable=*/BoolAttr::get(context, true), {}, {}, {}, {}, {},
      {});
  return LLVM::LoopAnnotationAttr::get(context, {}, {}, {}, unroll, {}, {}, {},
                                       {}, {}, {}, {}, {}, {}, {}, {});
}

/// What a lane carries from one tile of keys to the next, for 16 queries.
struct RowState {
  SmallVector<Accumulator> output;
  /// Of its two rows. The sums are those of the lane's own columns.
  std::array<Value, kRowsOfLane> maximum, sum;

  SmallVector<Value> flatten() const {
    SmallVector<Value> values = flattenTiles(output);
    llvm::append_range(values, maximum);
    llvm::append_range(values, sum);
    return values;
  }

  RowState replace(ValueRange values) const {
    RowState state = *this;
    state.output = replaceTiles(output, values);
    auto next = values.begin() + 4 * output.size();
    for (auto *statistic : {&state.maximum, &state.sum})
      for (Value &number : *statistic)
        number = *next++;
    return state;
  }
};

/// Of all queries of a warp.
using State = SmallVector<RowState>;

SmallVector<Value> flatten(const State &state) {
  SmallVector<Value> values;
  for (const RowState &rows : state)
    llvm::append_range(values, rows.flatten());
  return values;
}

State replace(State state, ValueRange values) {
  size_t size = values.size() / state.size();
  for (auto [i, rows] : llvm::enumerate(state))
    rows = rows.replace(values.slice(i * size, size));
  return state;
}

/// The pairs of a fragment of A.
using Fragment = std::array<Value, 4>;

/// Keys of the tile in a stage whose scores a warp has at a time.
struct Part {
  Value tile, stage;
  int64_t firstKey, keys;
};

class OnlineKernel {
public:
  OnlineKernel(OpBuilder &host, gpu::GPUModuleOp module, AttentionOp op,
               const Chip &chip, int64_t queryTile, int64_t keyTile,
               F32Products products, const std::optional<Prefix> &prefix,
               const std::optional<RowGuard> &guard)
      : host(host), prefix(prefix), rowGuard(guard), op(op), attention(op),
        sizes(op), operands(op),
        fragments(countFragments(op, queryTile, guard.has_value())),
        k(host, module,
          guard    ? "online_exact_rows"
          : prefix ? "online_after_prefix"
                   : "online",
          op.getLoc(), getHostOperands(op, prefix, guard),
          queryTile / (fragments * kTileRows) * kWarpSize,
          cast<FloatType>(getElementTypeOrSelf(op.getQuery())), products),
        queryTile(queryTile), keyTile(limitKeys(keyTile, chip)) {}

  void build();
  std::optional<iomodel::Words> countWords();

private:
  /// Of 16 queries, for a warp: two, unless more has to be known of each pair
  /// of query and key, or of queries with many outputs, than registers hold.
  static int64_t countFragments(AttentionOp op, int64_t queryTile,
                                bool isGuarded) {
    bool needsRegisters = !op.getMasks().empty() || op.getWindow() ||
                          (isGuarded && Sizes(op).valueChannels > 64) ||
                          getElementTypeOrSelf(op.getQuery()).isF32();
    return needsRegisters || queryTile % (2 * kTileRows) != 0 ? 1 : 2;
  }
  /// Without keys, there is nothing to pass for them.
  static SmallVector<Value>
  getHostOperands(AttentionOp op, const std::optional<Prefix> &prefix,
                  const std::optional<RowGuard> &guard) {
    llvm::SetVector<Value> values;
    if (prefix)
      values.insert(prefix->sums);
    if (guard)
      values.insert(guard->largest);
    for (OpOperand *operand : AttentionOpInterface(op).getMappedOperands())
      if (!llvm::is_contained(
              cast<MemRefType>(operand->get().getType()).getShape(), 0))
        values.insert(operand->get());
    return values.takeVector();
  }
  bool isExponential() { return attention.getKernel().isShiftInvariant(); }
  /// Whether a query may not see a key that another of its tile sees.
  bool hidesKeys() {
    return op.getCausal() || op.getWindow() || !operands.masks.empty();
  }
  /// The scale that exp applies: scores stay unscaled where only softmax reads
  /// them.
  double getUnit() {
    double scale = getScale(op);
    return isExponential() && operands.masks.empty() && scale > 0 ? scale : 1;
  }
  /// Which query of the tile one of the lane's rows is.
  Value ownRow(int64_t fragment, int64_t row) {
    Value first = k.mul(k.warp, fragments * kTileRows);
    return k.add(k.add(first, k.group), fragment * kTileRows + 8 * row);
  }
  bool isF32() { return k.narrowType().isF32(); }
  /// Queries of many channels do not fit in registers.
  bool keepsQueriesInRegisters() {
    if (isF32())
      return sizes.channels <= 32;
    return sizes.channels <= (hidesKeys() && fragments > 1 ? 32 : 64);
  }

  /// Whether outputs leave registers for few scores only.
  bool hasManyOutputs() { return fragments > 1 && sizes.valueChannels > 64; }
  int64_t limitKeys(int64_t tile, const Chip &chip) {
    if (isF32() && sizes.valueChannels > 64)
      return kTileRows;
    // The keys' lengths take registers, too.
    if (chip.isShortOfRegisters && operands.keyLengths) {
      if (hasManyOutputs())
        return kTileRows;
      if (isF32())
        return std::min<int64_t>(tile, 32);
    }
    bool areFew = hasManyOutputs() || (fragments > 1 && !isExponential()) ||
                  (isF32() && rowGuard);
    return std::min<int64_t>(tile, areFew ? 32 : tile);
  }
  /// What is done for keys that are hidden takes registers as well.
  int64_t countKeysOfPart(bool masked) {
    return masked && hidesKeys() && hasManyOutputs() ? kTileRows : keyTile;
  }

  bool lastTilesFirst() { return op.getCausal(); }
  void locateBlock(bool again = false);
  /// Bounded, so that sums do not wrap.
  std::optional<int64_t> getWindow() {
    std::optional<uint64_t> window = op.getWindow();
    return window ? std::optional(std::min<uint64_t>(*window, 1ull << 61))
                  : std::nullopt;
  }
  std::optional<int64_t> getReachAhead();
  std::optional<int64_t> getReachBack();
  void buildKeyRange();
  State loadPrefix(const State &empty);
  Value getKeyEnd(Value query);
  Value getKeyBegin(Value query);
  void loadQueries();
  Fragment readQueries(int64_t fragment, int64_t depth);
  std::array<Value, 4> loadKeys(Value stage, int64_t key, int64_t depth);
  Fragment getQueries(int64_t fragment, int64_t depth);
  void copyTile(Value number);
  State buildLoops(const State &start);
  State buildLoop(const State &state, Value begin, Value end, bool masked);
  State buildStep(const State &state, Value number, bool masked);
  /// Counted from the first column of the lane, for each of its rows. Without a
  /// begin, all keys before the end are visible.
  struct VisibleKeys {
    std::array<Value, kRowsOfLane> begin, end;
  };
  Value getFirstKey(const Part &part);
  VisibleKeys getVisibleKeys(int64_t fragment, const Part &part);
  using Scores = SmallVector<Accumulator>;
  SmallVector<Scores> multiplyKeys(const Part &part);
  void adjustScores(int64_t fragment, Scores &scores, const Part &part,
                    bool masked);
  Value addMasks(Value score, Value query, Value key);
  void weigh(RowState &state, Scores &scores);
  SmallVector<Fragment> packWeights(ArrayRef<Accumulator> weights);
  using Multiply =
      function_ref<void(int64_t tile, int64_t depth, ArrayRef<Value> pairs)>;
  void forValues(const Part &part, Multiply multiply);
  State takeOutSpecials(const State &state,
                        ArrayRef<SmallVector<Fragment>> weights,
                        const Part &part);
  void multiplyValues(State &state, ArrayRef<Scores> weights, const Part &part,
                      Value anySpecial);
  SmallVector<Value> getRowsOfLane();
  void noteExactRows();
  Value isExact(int64_t fragment, int64_t row);
  void buildRows();
  void storeResults(const State &state);

  OpBuilder &host;
  std::optional<Prefix> prefix;
  std::optional<RowGuard> rowGuard;
  AttentionOp op;
  AttentionOpInterface attention;
  Sizes sizes;
  Operands operands;
  int64_t fragments;
  KernelBuilder k;
  int64_t queryTile, keyTile;

  Value queryCount;
  SmallVector<Value> batch;
  Value point; ///< the number of the batch
  Value firstQuery;
  /// Of the lane's two rows of each fragment; the last query's for rows beyond.
  SmallVector<std::array<Value, kRowsOfLane>> query;
  /// In registers, by fragment and depth, or in shared memory.
  SmallVector<SmallVector<Fragment>> queryFragments;
  Value queries;
  Value keyCount;
  /// Tiles of keys: the first that a query of the block sees, where the first
  /// tile begins that not all of them see, and the end.
  /// In 32 bits, which count more tiles than memory holds.
  Value firstTile, firstMaskedTile, endTile;
  Value spans; ///< of keys before these, whose sums are known
  Value keys, values;
  /// Which of its rows each thread computes, a bit for each, if not all.
  Value exactRows;
};

} // namespace

/// How far behind a query the keys begin that it does not see, if they do.
std::optional<int64_t> OnlineKernel::getReachAhead() {
  if (op.getCausal())
    return getAhead(op) + 1;
  if (std::optional<int64_t> window = getWindow())
    return getAhead(op) + *window;
  return std::nullopt;
}

/// How far behind a query the first key is that it sees, if there are others
/// before.
std::optional<int64_t> OnlineKernel::getReachBack() {
  if (std::optional<int64_t> window = getWindow())
    return getAhead(op) + 1 - *window;
  return std::nullopt;
}

/// Keys from here on are not visible to the query.
Value OnlineKernel::getKeyEnd(Value query) {
  std::optional<int64_t> reach = getReachAhead();
  return reach ? k.min(keyCount, k.add(query, *reach)) : keyCount;
}

/// Keys before this one are not visible to the query.
Value OnlineKernel::getKeyBegin(Value query) {
  std::optional<int64_t> reach = getReachBack();
  return reach ? k.max(k.index(0), k.add(query, *reach)) : k.index(0);
}

void OnlineKernel::buildKeyRange() {
  keyCount =
      buildKeyCount(k, operands, batch, buildSize(k, op, attention.getKeyDim()),
                    op.getStaticPositions()[1]);
  Value lastQuery =
      k.min(k.add(firstQuery, queryTile - 1), k.add(queryCount, -1));
  Value end = k.max(getKeyEnd(lastQuery), k.index(0));
  firstTile = k.div(k.min(getKeyBegin(firstQuery), end), keyTile);
  if (prefix) {
    int64_t tile = prefix->queryTile;
    spans = prefix->buildSpans(k, op, keyCount,
                               k.mul(k.div(firstQuery, tile), tile));
    firstTile = k.mul(spans, prefix->span / keyTile);
  }
  endTile = k.div(k.add(end, keyTile - 1), keyTile);
  firstMaskedTile = firstTile;
  if (operands.masks.empty() && !op.getWindow()) {
    Value seenByAll = k.max(getKeyEnd(firstQuery), k.index(0));
    firstMaskedTile = k.min(k.div(seenByAll, keyTile), endTile);
  }
  for (Value *tile : {&firstTile, &firstMaskedTile, &endTile})
    *tile = k.toI32(*tile);
}

void OnlineKernel::loadQueries() {
  SmallVector<Value> ownRows = getRowsOfLane();
  query.resize(fragments);
  for (auto [i, row] : llvm::enumerate(ownRows))
    query[i / kRowsOfLane][i % kRowsOfLane] = row;
  unsigned rowDim = attention.getQueryDim();
  if (!keepsQueriesInRegisters()) {
    if (isF32())
      return;
    k.copyRows(operands.query, batch, rowDim, firstQuery, queryCount, queries,
               k.index(0), queryTile, sizes.channels);
    return;
  }
  // Every element is needed by one lane, once.
  queryFragments.resize(fragments);
  for (auto [fragment, list] : llvm::enumerate(queryFragments))
    for (int64_t depth = 0; depth < sizes.channels / k.tileDepth(); ++depth)
      list.push_back(readQueries(fragment, depth));
}

/// From global memory.
Fragment OnlineKernel::readQueries(int64_t fragment, int64_t depth) {
  Fragment result;
  for (auto [i, number] : llvm::enumerate(result)) {
    Value column = isF32() ? k.member : k.mul(k.member, 2);
    Value channel = k.add(column, depth * k.tileDepth() +
                                      int64_t(i / 2) * k.tileDepth() / 2);
    Place place{batch, query[fragment][i % 2], channel};
    SmallVector<Value> indices =
        k.subscripts(operands.query, place, attention.getQueryDim());
    Value memref = k.argument(operands.query.memref);
    number = isF32() ? memref::LoadOp::create(k.b, memref, indices).getResult()
                     : k.loadPair(memref, indices);
  }
  return result;
}

Fragment OnlineKernel::getQueries(int64_t fragment, int64_t depth) {
  if (keepsQueriesInRegisters())
    return queryFragments[fragment][depth];
  if (isF32()) // They would take more shared memory than there is.
    return readQueries(fragment, depth);
  Value row = k.add(k.mul(k.warp, fragments * kTileRows), k.rowOfLane);
  row = k.add(k.add(row, k.mul(k.rem(k.matrixOfLane, 2), 8)),
              fragment * kTileRows);
  Value column = k.add(k.mul(k.div(k.matrixOfLane, 2), 8), depth * kTileDepth);
  return k.loadMatrices(queries, {k.index(0), row, column},
                        /*transposed=*/false);
}

void OnlineKernel::copyTile(Value number) {
  Value tile = k.toIndex(number);
  Value stage = k.rem(tile, 2);
  Value first = k.mul(tile, keyTile);
  unsigned rowDim = attention.getKeyDim();
  k.copyRows(operands.key, batch, rowDim, first, keyCount, keys, stage, keyTile,
             sizes.channels);
  k.copyRows(operands.value, batch, rowDim, first, keyCount, values, stage,
             keyTile, sizes.valueChannels);
}

/// Two tiles of B: of the channels of a product, eight keys each.
std::array<Value, 4> OnlineKernel::loadKeys(Value stage, int64_t key,
                                            int64_t depth) {
  Value row = k.add(k.rowOfLane, k.mul(k.div(k.matrixOfLane, 2), 8));
  Value column = k.mul(k.rem(k.matrixOfLane, 2), 8);
  if (!isF32())
    return k.loadMatrices(
        keys, {stage, k.add(row, key), k.add(column, depth * kTileDepth)},
        /*transposed=*/false);
  std::array<Value, 4> numbers;
  for (auto [i, number] : llvm::enumerate(numbers))
    number = memref::LoadOp::create(
        k.b, keys,
        ValueRange{
            stage, k.add(k.group, key + int64_t(i / 2) * kTileColumns),
            k.add(k.member, depth * k.tileDepth() + int64_t(i % 2) * 4)});
  return numbers;
}

SmallVector<OnlineKernel::Scores> OnlineKernel::multiplyKeys(const Part &part) {
  SmallVector<Scores> scores(fragments,
                             Scores(part.keys / kTileColumns, k.zeros()));
  for (int64_t depth = 0; depth < sizes.channels / k.tileDepth(); ++depth) {
    SmallVector<Fragment> rows;
    for (int64_t fragment = 0; fragment < fragments; ++fragment)
      rows.push_back(getQueries(fragment, depth));
    for (int64_t key = 0; key < part.keys; key += 2 * kTileColumns) {
      std::array<Value, 4> pairs =
          loadKeys(part.stage, part.firstKey + key, depth);
      ArrayRef<Value> low(pairs.data(), 2), high(pairs.data() + 2, 2);
      for (auto [fragment, list] : llvm::zip_equal(rows, scores)) {
        Accumulator *tile = &list[key / kTileColumns];
        tile[0] = k.multiply(tile[0], fragment, low);
        tile[1] = k.multiply(tile[1], fragment, high);
      }
    }
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

Value OnlineKernel::getFirstKey(const Part &part) {
  return k.add(k.mul(part.tile, keyTile), part.firstKey);
}

/// Relative to the first key of the part 32 bits are enough, and per lane there
/// is no more to keep.
OnlineKernel::VisibleKeys OnlineKernel::getVisibleKeys(int64_t fragment,
                                                       const Part &part) {
  auto relative = [&](Value key) {
    Value number = k.sub(key, getFirstKey(part));
    return k.toI32(
        k.min(k.max(number, k.index(-queryTile)), k.index(part.keys)));
  };
  Value column = k.toI32(k.mul(k.member, 2));
  VisibleKeys keys;
  for (int64_t i = 0; i < kRowsOfLane; ++i) {
    Value row = k.sub(k.toI32(ownRow(fragment, i)), column);
    keys.end[i] = k.sub(relative(keyCount), column);
    if (std::optional<int64_t> reach = getReachAhead())
      keys.end[i] =
          k.min(keys.end[i], k.add(relative(k.add(firstQuery, *reach)), row));
    if (std::optional<int64_t> reach = getReachBack())
      keys.begin[i] = k.add(relative(k.add(firstQuery, *reach)), row);
  }
  return keys;
}

/// Scales scores, and gives those of excluded keys -inf.
void OnlineKernel::adjustScores(int64_t fragment, Scores &scores,
                                const Part &part, bool masked) {
  double scale = getScale(op) / getUnit();
  VisibleKeys visible;
  if (masked)
    visible = getVisibleKeys(fragment, part);
  for (auto [i, tileOfScores] : llvm::enumerate(scores))
    for (auto [j, score] : llvm::enumerate(tileOfScores)) {
      int64_t column = i * kTileColumns + j % 2;
      int64_t row = j / 2;
      if (scale != 1)
        score = arith::MulFOp::create(k.b, score, k.f32(scale));
      if (!masked)
        continue;
      if (!operands.masks.empty()) {
        Value ownKey =
            k.add(getFirstKey(part), k.add(k.mul(k.member, 2), column));
        Value key =
            k.min(ownKey, k.add(buildSize(k, op, attention.getKeyDim()), -1));
        score = addMasks(score, query[fragment][row], key);
      }
      score = k.select(k.less(k.i32(column), visible.end[row]), score,
                       k.f32(-INFINITY));
      if (Value begin = visible.begin[row])
        score = k.select(k.less(k.i32(column), begin), k.f32(-INFINITY), score);
    }
}

/// Turns scores into weights, and adds them to the sums.
void OnlineKernel::weigh(RowState &state, Scores &scores) {
  ImplicitLocOpBuilder &b = k.b;
  Value factor = k.f32(getUnit() * kLog2E);
  std::array<Value, kRowsOfLane> correction, shift;
  for (int64_t row = 0; row < kRowsOfLane; ++row) {
    Value maximum = state.maximum[row];
    for (Accumulator &tile : scores)
      for (int64_t i = 0; i < 2; ++i)
        maximum = arith::MaximumFOp::create(b, maximum, tile[2 * row + i]);
    maximum = k.foldLanes(maximum, kLanesOfRow, [&](Value x, Value y) -> Value {
      return arith::MaximumFOp::create(b, x, y);
    });
    // Without a visible key so far, there is nothing to subtract.
    Value isEmpty = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, maximum,
                                          k.f32(-INFINITY));
    shift[row] = k.select(isEmpty, k.f32(0), maximum);
    if (isExponential()) {
      // 1 if the maximum stays, or the error would grow with every tile.
      Value change = arith::SubFOp::create(b, state.maximum[row], shift[row]);
      correction[row] = k.exp2(arith::MulFOp::create(b, change, factor));
      state.sum[row] =
          arith::MulFOp::create(b, state.sum[row], correction[row]);
    }
    state.maximum[row] = maximum;
  }
  // Masks may be as low as numbers are, of which multiples are no numbers.
  bool subtractsFirst = !operands.masks.empty();
  if (!subtractsFirst)
    for (Value &number : shift)
      number =
          arith::NegFOp::create(b, arith::MulFOp::create(b, number, factor));
  auto getExponent = [&](Value score, Value shift) -> Value {
    if (!subtractsFirst)
      return LLVM::FMAOp::create(b, score, factor, shift);
    Value difference = arith::SubFOp::create(b, score, shift);
    return arith::MulFOp::create(b, difference, factor);
  };
  if (isExponential())
    for (Accumulator &tile : state.output)
      for (auto [i, number] : llvm::enumerate(tile))
        number = arith::MulFOp::create(b, number, correction[i / 2]);
  for (Accumulator &tile : scores)
    for (auto [i, number] : llvm::enumerate(tile)) {
      Value score = number;
      if (isExponential()) {
        number = k.exp2(getExponent(score, shift[i / 2]));
      } else {
        number = attention.getKernel().buildWeight(b, b.getLoc(), score);
        Value isExcluded = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                                 score, k.f32(-INFINITY));
        number = k.select(isExcluded, k.f32(0), number);
      }
      state.sum[i / 2] = arith::AddFOp::create(b, state.sum[i / 2], number);
    }
}

/// A fragment of A for every 16 keys, or eight of f32.
SmallVector<Fragment> OnlineKernel::packWeights(ArrayRef<Accumulator> weights) {
  auto narrow = [&](Value x, Value y) -> Value {
    return arith::TruncFOp::create(k.b, VectorType::get(2, k.narrowType()),
                                   k.pair(x, y));
  };
  SmallVector<Fragment> fragments;
  if (isF32()) {
    // The columns of a lane, 2 member + {0, 1}, count as member and member + 4.
    for (const Accumulator &tile : weights)
      fragments.push_back({tile[0], tile[2], tile[1], tile[3]});
    return fragments;
  }
  for (size_t i = 0; i < weights.size(); i += 2) {
    const Accumulator &low = weights[i], &high = weights[i + 1];
    fragments.push_back({narrow(low[0], low[1]), narrow(low[2], low[3]),
                         narrow(high[0], high[1]), narrow(high[2], high[3])});
  }
  return fragments;
}

/// Calls back with each tile of eight columns of 16 values, which are pairs of
/// B. `depth` is the number of the 16.
void OnlineKernel::forValues(const Part &part, Multiply multiply) {
  for (int64_t depth = 0; depth < part.keys / k.tileDepth(); ++depth)
    for (int64_t tile = 0; tile < sizes.valueChannels / kTileColumns;
         tile += 2) {
      Value key = k.index(part.firstKey + depth * k.tileDepth());
      auto pairs = k.loadColumns(values, part.stage, key, /*tiles=*/2,
                                 tile * kTileColumns);
      multiply(tile, depth, pairs[0]);
      multiply(tile + 1, depth, pairs[1]);
    }
}

/// A weight of 0 annihilates even what is not finite, but to tensor cores its
/// product with that is NaN. So the weights of infinities and NaN are summed,
/// those of one sign after those of the other, and an infinity is added if
/// there are any; and then they are taken out of the values. (Products of f32
/// also make NaN of infinity and the parts of a number, if these differ in
/// sign.)
State OnlineKernel::takeOutSpecials(const State &state,
                                    ArrayRef<SmallVector<Fragment>> weights,
                                    const Part &part) {
  ImplicitLocOpBuilder &b = k.b;
  auto loop =
      scf::ForOp::create(b, k.index(0), k.index(2), k.index(1), flatten(state));
  // One sign after the other, for lack of registers.
  loop->setAttr("llvm.loop_annotation", getNoUnrolling(b.getContext()));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value isNegative = arith::CmpIOp::create(
        b, arith::CmpIPredicate::eq, loop.getInductionVar(), k.index(1));
    Value infinity = k.select(isNegative, k.f32(-INFINITY), k.f32(INFINITY));
    State next = replace(state, loop.getRegionIterArgs());
    forValues(part, [&](int64_t tile, int64_t depth, ArrayRef<Value> pairs) {
      k.syncWarp(); // Or later products begin early, and take registers.
      auto specials = llvm::map_to_vector(pairs, [&](Value pair) {
        return k.indicateSpecials(pair, isNegative);
      });
      for (auto [rows, list] : llvm::zip_equal(next, weights))
        for (auto [number, weight] :
             llvm::zip_equal(rows.output[tile],
                             k.multiply(k.zeros(), list[depth], specials))) {
          Value isZero = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                               weight, k.f32(0));
          Value product = arith::MulFOp::create(b, weight, infinity);
          number = arith::AddFOp::create(b, number,
                                         k.select(isZero, k.f32(0), product));
        }
    });
    scf::YieldOp::create(b, flatten(next));
  }
  k.barrier();
  k.dropSpecials(values, part.stage, part.firstKey, part.keys,
                 sizes.valueChannels);
  k.barrier();
  return replace(state, loop.getResults());
}

/// `anySpecial` says whether some value is not finite.
void OnlineKernel::multiplyValues(State &state, ArrayRef<Scores> weights,
                                  const Part &part, Value anySpecial) {
  auto packed = llvm::map_to_vector(
      weights, [&](const Scores &list) { return packWeights(list); });
  if (anySpecial) {
    auto choice = scf::IfOp::create(k.b, TypeRange(ValueRange(flatten(state))),
                                    anySpecial,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(k.b);
    k.b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(k.b, flatten(takeOutSpecials(state, packed, part)));
    k.b.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(k.b, flatten(state));
    state = replace(state, choice.getResults());
  }
  forValues(part, [&](int64_t tile, int64_t depth, ArrayRef<Value> pairs) {
    for (auto [rows, list] : llvm::zip_equal(state, packed))
      rows.output[tile] = k.multiply(rows.output[tile], list[depth], pairs);
  });
}

State OnlineKernel::buildStep(const State &state, Value number, bool masked) {
  Value tile = k.toIndex(number);
  Value stage = k.rem(tile, 2);
  k.awaitCopies();
  // After the barrier, every thread has its copies, and is done with the stage
  // before.
  Value anySpecial;
  if ((masked && hidesKeys()) || isF32())
    anySpecial =
        k.barrierOr(k.hasSpecials(values, stage, keyTile, sizes.valueChannels));
  else
    k.barrier();
  Value next = k.add(number, k.i32(1));
  {
    OpBuilder::InsertionGuard guard(k.b);
    auto more = scf::IfOp::create(k.b, k.less(next, endTile));
    k.b.setInsertionPointToStart(more.thenBlock());
    copyTile(next);
  }
  State result = state;
  int64_t keysOfPart = countKeysOfPart(masked);
  for (int64_t first = 0; first < keyTile; first += keysOfPart) {
    Part part{tile, stage, first, std::min(keysOfPart, keyTile - first)};
    SmallVector<Scores> scores = multiplyKeys(part);
    for (auto [i, list] : llvm::enumerate(scores)) {
      adjustScores(i, list, part, masked);
      weigh(result[i], list);
    }
    multiplyValues(result, scores, part, anySpecial);
  }
  return result;
}

State OnlineKernel::buildLoop(const State &state, Value begin, Value end,
                              bool masked) {
  auto loop = scf::ForOp::create(k.b, begin, end, k.i32(1), flatten(state));
  OpBuilder::InsertionGuard guard(k.b);
  k.b.setInsertionPointToStart(loop.getBody());
  State result = buildStep(replace(state, loop.getRegionIterArgs()),
                           loop.getInductionVar(), masked);
  scf::YieldOp::create(k.b, flatten(result));
  return replace(state, loop.getResults());
}

void OnlineKernel::storeResults(const State &state) {
  ImplicitLocOpBuilder &b = k.b;
  // Where results are stored takes no registers before.
  locateBlock(/*again=*/true);
  for (auto [fragment, rows] : llvm::enumerate(state))
    for (int64_t row = 0; row < kRowsOfLane; ++row) {
      Value sum = k.foldLanes(rows.sum[row], kLanesOfRow,
                              [&](Value x, Value y) -> Value {
                                return arith::AddFOp::create(b, x, y);
                              });
      RowResult result;
      result.query = k.add(firstQuery, ownRow(fragment, row));
      if (rowGuard)
        result.isWanted = isExact(fragment, row);
      result.isEmpty = arith::CmpFOp::create(
          b, arith::CmpFPredicate::OEQ, rows.maximum[row], k.f32(-INFINITY));
      result.denominator = sum;
      result.logarithm = k.f32(0);
      if (isExponential())
        result.logarithm =
            arith::MulFOp::create(b, rows.maximum[row], k.f32(getUnit()));
      for (const Accumulator &tile : rows.output)
        result.numerators.push_back({tile[2 * row], tile[2 * row + 1]});
      storeRow(k, op, operands, batch, result);
    }
}

/// Of causal attention, tiles with the most keys come first, those of all
/// points; of others, tiles that share keys run together.
void OnlineKernel::locateBlock(bool again) {
  auto getId = [&](gpu::Dimension dimension) {
    return again ? k.readBlockIdAgain(dimension) : k.blockId(dimension);
  };
  queryCount = buildSize(k, op, attention.getQueryDim());
  Value block = getId(lastTilesFirst() ? gpu::Dimension::y : gpu::Dimension::x);
  point = getId(lastTilesFirst() ? gpu::Dimension::x : gpu::Dimension::y);
  if (lastTilesFirst())
    block = k.sub(k.div(k.add(queryCount, queryTile - 1), queryTile),
                  k.add(block, 1));
  firstQuery = k.mul(block, queryTile);
  SmallVector<Value> batchSizes;
  for (unsigned dim = 0; dim < attention.getNumBatchDims(); ++dim)
    batchSizes.push_back(buildSize(k, op, dim));
  batch = k.delinearize(point, batchSizes);
}

void OnlineKernel::build() {
  locateBlock();
  // Rows are 16 bytes longer than they need to be, so that rows that are loaded
  // together lie in different banks.
  Type narrow = k.narrowType();
  keys =
      k.allocateShared({2, keyTile, sizes.channels + k.vectorSize()}, narrow);
  values = k.allocateShared({2, keyTile, sizes.valueChannels + k.vectorSize()},
                            narrow);
  if (!keepsQueriesInRegisters() && !isF32())
    queries = k.allocateShared({1, queryTile, sizes.channels + k.vectorSize()},
                               narrow);
  if (rowGuard) {
    OpBuilder::InsertionGuard guard(k.b);
    noteExactRows();
    buildRows();
  } else {
    buildRows();
  }
  HostNumbers numbers(host, op.getLoc());
  Value blocks =
      numbers.ceilDiv(numbers.size(op, attention.getQueryDim()), queryTile);
  Value points = numbers.points(
      op, llvm::to_vector(llvm::seq<unsigned>(0, attention.getNumBatchDims())));
  k.finish(host, {lastTilesFirst() ? points : blocks,
                  lastTilesFirst() ? blocks : points, numbers.constant(1)});
}

/// Those of all fragments, one after the other; for rows beyond the last query,
/// that one.
SmallVector<Value> OnlineKernel::getRowsOfLane() {
  SmallVector<Value> rows;
  for (int64_t fragment = 0; fragment < fragments; ++fragment)
    for (int64_t i = 0; i < kRowsOfLane; ++i)
      rows.push_back(
          k.min(k.add(firstQuery, ownRow(fragment, i)), k.add(queryCount, -1)));
  return rows;
}

/// Goes on where the block has exact rows. Until they are stored, shared memory
/// knows which they are, and not registers.
void OnlineKernel::noteExactRows() {
  ImplicitLocOpBuilder &b = k.b;
  exactRows = k.allocateShared({k.numThreads()}, b.getI32Type());
  Value bits = k.i32(0);
  for (auto [i, isExact] :
       llvm::enumerate(buildAreExact(k, op, *rowGuard, batch, getRowsOfLane())))
    bits = arith::OrIOp::create(b, bits,
                                k.select(isExact, k.i32(1 << i), k.i32(0)));
  memref::StoreOp::create(b, bits, exactRows, k.thread);
  Value hasAny =
      arith::CmpIOp::create(b, arith::CmpIPredicate::ne, bits, k.i32(0));
  auto some = scf::IfOp::create(b, k.barrierOr(hasAny));
  b.setInsertionPointToStart(some.thenBlock());
}

Value OnlineKernel::isExact(int64_t fragment, int64_t row) {
  Value bits = memref::LoadOp::create(k.b, exactRows, k.thread);
  Value bit = arith::AndIOp::create(k.b, bits,
                                    k.i32(1 << (fragment * kRowsOfLane + row)));
  return arith::CmpIOp::create(k.b, arith::CmpIPredicate::ne, bit, k.i32(0));
}

void OnlineKernel::buildRows() {
  RowState rows;
  rows.output.assign(sizes.valueChannels / kTileColumns, k.zeros());
  rows.maximum.fill(k.f32(-INFINITY));
  rows.sum.fill(k.f32(0));
  State state(fragments, rows);
  if (sizes.keys != 0)
    state = buildLoops(state);
  storeResults(state);
}

/// A sum is that of the row's first lane.
State OnlineKernel::loadPrefix(const State &empty) {
  ImplicitLocOpBuilder &b = k.b;
  auto choice = scf::IfOp::create(b, TypeRange(ValueRange(flatten(empty))),
                                  k.less(k.index(0), spans),
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.elseBlock());
  scf::YieldOp::create(b, flatten(empty));
  b.setInsertionPointToStart(choice.thenBlock());
  auto loadPair = [&](Value query, Value column) {
    Value pair = k.loadPair(k.argument(prefix->sums), {point, query, column});
    return std::pair<Value, Value>(vector::ExtractOp::create(b, pair, 0),
                                   vector::ExtractOp::create(b, pair, 1));
  };
  State state = empty;
  SmallVector<Value> ownQueries = getRowsOfLane();
  for (auto [i, rows] : llvm::enumerate(state))
    for (int64_t row = 0; row < kRowsOfLane; ++row) {
      Value ownQuery = ownQueries[i * kRowsOfLane + row];
      for (auto [j, tile] : llvm::enumerate(rows.output)) {
        Value column = k.add(k.mul(k.member, 2), j * kTileColumns);
        std::tie(tile[2 * row], tile[2 * row + 1]) = loadPair(ownQuery, column);
      }
      auto [sum, seen] = loadPair(ownQuery, k.index(sizes.valueChannels));
      rows.sum[row] = k.select(k.equal(k.member, k.index(0)), sum, k.f32(0));
      // Only whether it is -inf matters, where there is no softmax.
      Value sawNone =
          arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, seen, k.f32(0));
      rows.maximum[row] = k.select(sawNone, k.f32(-INFINITY), k.f32(0));
    }
  scf::YieldOp::create(b, flatten(state));
  return replace(state, choice.getResults());
}

State OnlineKernel::buildLoops(const State &start) {
  buildKeyRange();
  loadQueries();
  // Before copies of tiles, whose addresses take registers.
  State state = prefix ? loadPrefix(start) : start;
  {
    OpBuilder::InsertionGuard guard(k.b);
    auto any = scf::IfOp::create(k.b, k.less(firstTile, endTile));
    k.b.setInsertionPointToStart(any.thenBlock());
    copyTile(firstTile);
  }
  state = buildLoop(state, firstTile, firstMaskedTile, /*masked=*/false);
  state = buildLoop(state, firstMaskedTile, endTile, /*masked=*/true);
  if (!keepsQueriesInRegisters())
    k.awaitCopies(); // of queries, if there was no key
  return state;
}

std::string nvptx::whyNotTiles(int64_t queryTile, int64_t keyTile) {
  // More do not fit in registers.
  constexpr int64_t largest = 128;
  auto isTile = [](int64_t size) {
    return size > 0 && size % kTileRows == 0 && size <= largest;
  };
  if (isTile(queryTile) && isTile(keyTile))
    return {};
  return llvm::formatv("tiles of queries and of keys must be multiples of {0} "
                       "from {0} to {1}, but are {2} and {3}",
                       kTileRows, largest, queryTile, keyTile);
}

/// Of every block, the keys of whole tiles that there are, and the rest.
/// Queries that are not kept are counted once, and nothing that many threads
/// read from one place.
std::optional<iomodel::Words> OnlineKernel::countWords() {
  using iomodel::Words;
  std::optional<int64_t> points = sizes.countBatchPoints();
  if (!points || sizes.queries < 0 || sizes.keys < 0 || rowGuard ||
      op.getWindow())
    return std::nullopt;
  auto countSeen = [&](int64_t query) {
    int64_t seen = op.getCausal() ? query + getAhead(op) + 1 : sizes.keys;
    return std::clamp<int64_t>(seen, 0, sizes.keys);
  };
  Words keys = 0;
  for (int64_t first = 0; first < sizes.queries; first += queryTile) {
    int64_t last = std::min(first + queryTile, sizes.queries) - 1, begin = 0;
    if (prefix)
      begin = llvm::alignDown(
          countSeen(llvm::alignDown(first, prefix->queryTile)), prefix->span);
    int64_t end = llvm::alignTo(countSeen(last), keyTile);
    keys += std::min(end, sizes.keys) - begin;
  }
  Words rows = Words(sizes.queries) * (sizes.channels + sizes.valueChannels +
                                       (operands.logSumExp ? 1 : 0));
  return (keys * (sizes.channels + sizes.valueChannels) + rows) * *points;
}

std::optional<iomodel::Words> nvptx::buildOnlineKernel(
    OpBuilder &host, gpu::GPUModuleOp module, AttentionOp op, const Chip &chip,
    int64_t queryTile, int64_t keyTile, F32Products products,
    const std::optional<Prefix> &prefix, const std::optional<RowGuard> &guard) {
  OnlineKernel kernel(host, module, op, chip, queryTile, keyTile, products,
                      prefix, guard);
  kernel.build();
  return kernel.countWords();
}
