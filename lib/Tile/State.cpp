//===- State.cpp - The loops of #attn.state -------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Features.h"
#include "Guard.h"
#include "KeyFactors.h"
#include "StateTiles.h"
#include "TensorBuilder.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Decompose/Decompose.h"
#include "pebble/Plan/Site.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// What the sizes of a tile are computed from; queries and keys may be dynamic.
static iomodel::Problem getProblem(AttentionOp op) {
  return describeSite(op, /*dynamicSize=*/1).executed;
}

/// Under causality, tiles of queries follow one another, and so many queries of
/// one are computed side by side.
static constexpr int64_t kCausalRows = 16;

namespace {

/// Some rows of keys or queries, padded with zeros to `capacity` rows, for
/// loops on tiles to have static sizes.
struct Rows {
  Value begin;
  OpFoldResult size;
  int64_t capacity;

  bool isFull() const { return getConstantIntValue(size) == capacity; }
};

/// Some columns of values, padded to `capacity`.
struct Columns {
  OpFoldResult begin, size, capacity;

  bool isFull() const { return size == capacity; }
  bool areNone() const { return isZeroInteger(size); }
};

/// A part of a tile with the columns that it has in one iteration.
struct Part : TilePart {
  Part(const TilePart &part, Columns columns)
      : TilePart(part), columns(columns) {}

  int64_t endMonomial() const { return firstMonomial + numMonomials; }
  Columns columns;
};

/// For each part, sums over keys or monomials: of values, and of the ones if
/// the part has them. Those over keys, the state, are (monomial, column). Those
/// over monomials, the answers, are (column, row): as vectors are along rows,
/// there may be any number of columns.
struct Sums {
  SmallVector<Value> weighted, ones;

  SmallVector<Value> flatten() const {
    SmallVector<Value> values(weighted);
    for (Value sums : ones)
      if (sums)
        values.push_back(sums);
    return values;
  }
  /// The same with other values.
  Sums replace(ValueRange values) const {
    Sums sums = *this;
    for (Value &value : sums.weighted) {
      value = values.front();
      values = values.drop_front();
    }
    for (Value &value : sums.ones) {
      if (!value)
        continue;
      value = values.front();
      values = values.drop_front();
    }
    return sums;
  }
};

/// A row tile in fast memory, as a tensor (channel, row), channel 0 of ones,
/// and, of keys, the values for each part.
struct RowTile {
  Rows rows;
  Value channels;
  SmallVector<Tile> values;
  /// Of keys, where there are masks: their values are multiplied by them.
  KeyFactors masks = {};
};

/// Tensors in slow memory, or their rows for some queries. The loops carry
/// them.
struct Slow {
  Value out;
  /// Those that there are: the log-sum-exp; the sums that parts hand on, which
  /// are those of `out` if it is of the accumulation type; their denominators.
  Value lse, partial, denominators;

  SmallVector<Value> flatten() const {
    SmallVector<Value> values;
    for (Value value : {out, lse, partial, denominators})
      if (value)
        values.push_back(value);
    return values;
  }
  Slow replace(ValueRange values) const {
    Slow slow = *this;
    for (Value *value :
         {&slow.out, &slow.lse, &slow.partial, &slow.denominators}) {
      if (!*value)
        continue;
      *value = values.front();
      values = values.drop_front();
    }
    return slow;
  }
};

/// A state in slow memory: monomials, in the order of all, lie side by side,
/// for tiles of few columns to be long runs.
struct StoredState {
  /// (column, monomial)
  Value weighted, ones;
};

/// Builds one batch point.
class StateBuilder {
public:
  StateBuilder(RewriterBase &builder, AttentionOp op, ValueRange point,
               const StatePlan &plan, StateAttr schedule);

  /// Writes the outputs of the batch point to `outputs`, which have only that.
  SmallVector<Value> build(ValueRange outputs);
  /// The part of output `i` that belongs to the batch point.
  Value buildOutputSlice(Value whole, unsigned i);

private:
  //===--------------------------------------------------------------------===//
  // Numbers
  //===--------------------------------------------------------------------===//

  Value index(OpFoldResult number) {
    return getValueOrCreateConstantIndexOp(t.b, t.loc, number);
  }
  OpFoldResult attr(int64_t number) { return t.b.getIndexAttr(number); }
  /// Into [0, most].
  Value clamp(Value number, Value most);
  Value buildKeyEnd();
  OpFoldResult getPlace(const FeatureBuilder::Chunk &chunk, const Part &part);

  //===--------------------------------------------------------------------===//
  // Tiles in fast memory
  //===--------------------------------------------------------------------===//

  int64_t getRowCapacity(unsigned dim);
  Rows makeRows(Value begin, OpFoldResult end, int64_t capacity);
  Tile sliceOperand(Value operand, AffineMap map, bool isOutput,
                    const Rows &rows, OpFoldResult column,
                    OpFoldResult numColumns);
  Value loadChannels(const BlockMonomials &block, bool isKey, const Rows &rows,
                     const KeyFactors &masks = {});
  Tile loadValues(const Part &part, const Rows &rows, const KeyFactors &masks);
  RowTile loadKeys(const BlockMonomials &block, ArrayRef<Part> parts,
                   const Rows &rows);
  RowTile loadQueries(const BlockMonomials &block, const Rows &rows);
  Sums buildEmptyState(ArrayRef<Part> parts);
  Sums buildUpdate(FeatureBuilder &features, ArrayRef<Part> parts,
                   const Sums &state, const RowTile &keys);
  Sums buildWeightedState(FeatureBuilder &features, ArrayRef<Part> parts,
                          const Sums &state);
  Sums buildApplication(FeatureBuilder &features, ArrayRef<Part> parts,
                        const Sums &state, bool isWeighted,
                        const RowTile &queries, const Sums &answers);
  Sums buildDiagonal(ArrayRef<Part> parts, const RowTile &queries,
                     const RowTile &keys, Sums answers);
  Value buildVisibleWeights(Value weights, const Rows &queries,
                            const Rows &keys);
  Sums buildBlockDiagonal(FeatureBuilder &features, ArrayRef<Part> parts,
                          const RowTile &queries, const RowTile &keys,
                          Sums answers);

  //===--------------------------------------------------------------------===//
  // Answers
  //===--------------------------------------------------------------------===//

  Slow sliceRows(const Slow &slow, const Rows &rows);
  Tile slicePartial(const Slow &slow, const Rows &rows, const Columns &columns);
  Sums buildEmptyAnswers(ArrayRef<Part> parts, const Rows &rows);
  Value insertWhereSliced(Value tile, Value slice, Value into);
  Value buildHasKeys(OpBuilder &builder, Location at, const Rows &rows);
  void storeQuotients(const Part &part, Value answers, Value divisor,
                      Slow &slow, const Rows &rows);
  void storePartial(const Part &part, Value answers, Slow &slow,
                    const Rows &rows);
  void storeLogSumExp(Value ones, Slow &slow, const Rows &rows);
  Slow storeAnswers(ArrayRef<Part> parts, const Sums &answers, Slow slow,
                    const Rows &rows);

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  FeatureBuilder makeFeatures(const BlockMonomials &block,
                              ArrayRef<Part> parts);
  Sums buildKeyLoop(FeatureBuilder &features, const BlockMonomials &block,
                    ArrayRef<Part> parts, const Sums &state, Value begin,
                    Value end, GuardState &guarded);
  Slow buildQueryLoop(FeatureBuilder &features, const BlockMonomials &block,
                      ArrayRef<Part> parts, const Sums &state, const Slow &slow,
                      GuardState &guarded);
  Slow buildCausalLoops(FeatureBuilder &features, const BlockMonomials &block,
                        ArrayRef<Part> parts, const Sums &state,
                        const Slow &slow, GuardState &guarded);
  void addKeys(GuardState &guarded, const RowTile &keys);
  Value checkQueries(const GuardState &guarded, const RowTile &queries,
                     Value exactRows);
  using AnswerBody = function_ref<Sums(const RowTile &)>;
  Slow buildQueryTiles(const BlockMonomials &block, ArrayRef<Part> parts,
                       Value begin, OpFoldResult end, int64_t step,
                       const Slow &slow, GuardState &guarded,
                       AnswerBody answer);
  SmallVector<Value>
  forEachTile(const StateTiling &tiling, ValueRange carried,
              function_ref<SmallVector<Value>(const BlockMonomials &,
                                              ArrayRef<Part>, ValueRange)>
                  body);
  Slow allocateSlow(const StateTiling &tiling, ValueRange outputs);
  Slow buildFused(const Slow &slow, GuardState &guarded);

  //===--------------------------------------------------------------------===//
  // States in slow memory
  //===--------------------------------------------------------------------===//

  using PlaceBody = function_ref<SmallVector<Value>(
      const SmallVector<OpFoldResult> &, ValueRange)>;
  SmallVector<Value> forEachPlace(const BlockMonomials &block,
                                  ValueRange carried, PlaceBody body);
  SmallVector<Value> forEachPlaceOfColumns(
      const BlockMonomials &block, const Columns &columns, ValueRange carried,
      function_ref<Value(const SmallVector<OpFoldResult> &, Value, Value)>
          body);
  Tile sliceStored(Value weighted, const Columns &columns, Value column,
                   OpFoldResult place, OpFoldResult size);
  Tile sliceState(Value weighted, Value column, OpFoldResult first,
                  OpFoldResult size);
  StoredState storeState(const BlockMonomials &block, const Part &part,
                         const Sums &state, const StoredState &stored);
  Sums loadState(const BlockMonomials &block, const Part &part,
                 const StoredState &stored);
  Sums loadStateChunk(const FeatureBuilder::Chunk &chunk, const Part &part,
                      const StoredState &stored);
  Sums buildRowBlock(FeatureBuilder &features, const Part &part,
                     const StoredState &stored, const RowTile &queries,
                     const Sums &answers);
  Slow buildRowBlocks(FeatureBuilder &features, const BlockMonomials &block,
                      const Part &part, const StoredState &stored,
                      const Slow &slow);
  Slow buildSpilled(const Slow &slow);

  TensorBuilder t;
  AttentionOp op;
  AttentionOpInterface attention;
  const StatePlan &plan;
  int64_t rowTile, monomialTile;
  SmallVector<OpFoldResult> offsets, sizes;
  /// The keys [0, end) are seen by some query, or, if causal, may be.
  Value keyEnd;
  Value hasKeys;
  /// Where there are masks.
  std::optional<KeyFactorBuilder> keyFactors;
  /// Of a guarded kernel.
  std::optional<GuardBuilder> guard;
  /// Only the first tile checks norms: the others have the same rows.
  bool checksNorms = true;
};

} // namespace

StateBuilder::StateBuilder(RewriterBase &builder, AttentionOp op,
                           ValueRange point, const StatePlan &plan,
                           StateAttr schedule)
    : t(builder, op.getLoc(), op.getAccumulator()), op(op), attention(op),
      plan(plan), rowTile(schedule.getRowTile()),
      monomialTile(schedule.getMonomialTile()),
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

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

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

/// Where a chunk begins in a part.
OpFoldResult StateBuilder::getPlace(const FeatureBuilder::Chunk &chunk,
                                    const Part &part) {
  AffineExpr d0 = t.b.getAffineDimExpr(0);
  return affine::makeComposedFoldedAffineApply(
      t.b, t.loc, d0 - part.firstMonomial, {OpFoldResult(chunk.begin)});
}

//===----------------------------------------------------------------------===//
// Tiles in fast memory
//===----------------------------------------------------------------------===//

int64_t StateBuilder::getRowCapacity(unsigned dim) {
  std::optional<int64_t> most = getConstantIntValue(sizes[dim]);
  return most ? std::min(rowTile, *most) : rowTile;
}

/// The rows from `begin` to `end`, `capacity` at most. `begin` is a multiple of
/// it.
Rows StateBuilder::makeRows(Value begin, OpFoldResult end, int64_t capacity) {
  std::optional<int64_t> last = getConstantIntValue(end);
  if (last && *last % capacity == 0)
    return {begin, attr(capacity), capacity};
  return {begin, buildTileSize(t.b, t.loc, capacity, begin, end), capacity};
}

/// Rows and columns of an operand at this batch point. A tensor of outputs has
/// only that point and those rows.
Tile StateBuilder::sliceOperand(Value operand, AffineMap map, bool isOutput,
                                const Rows &rows, OpFoldResult column,
                                OpFoldResult numColumns) {
  SmallVector<OpFoldResult> position, shape;
  Tile tile;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    unsigned dim = map.getDimPosition(axis);
    if (dim < attention.getNumBatchDims()) {
      position.push_back(isOutput ? attr(0) : offsets[dim]);
      shape.push_back(attr(1));
      tile.axes.push_back(TileLoop::None);
    } else if (dim == attention.getQueryDim() || dim == attention.getKeyDim()) {
      position.push_back(isOutput ? attr(0) : rows.begin);
      shape.push_back(rows.size);
      tile.axes.push_back(TileLoop::Row);
    } else {
      position.push_back(column);
      shape.push_back(numColumns);
      tile.axes.push_back(dim == attention.getChannelDim() ? TileLoop::Monomial
                                                           : TileLoop::Column);
    }
  }
  tile.value = t.buildSlice(operand, position, shape);
  return tile;
}

Value StateBuilder::buildOutputSlice(Value whole, unsigned i) {
  AffineMap map = attention.getOutputMap(i);
  SmallVector<OpFoldResult> position, shape;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    position.push_back(offsets[map.getDimPosition(axis)]);
    shape.push_back(sizes[map.getDimPosition(axis)]);
  }
  return t.buildSlice(whole, position, shape);
}

/// The channels of a block, of the accumulation type: queries are scaled. Those
/// of excluded keys, which may be anything, are zero.
Value StateBuilder::loadChannels(const BlockMonomials &block, bool isKey,
                                 const Rows &rows, const KeyFactors &masks) {
  OpFoldResult zero = attr(0);
  SmallVector<OpFoldResult> shape = {attr(block.numChannels),
                                     attr(rows.capacity)};
  Value channels = t.buildOwnEmpty(shape);
  if (!rows.isFull())
    channels = t.buildFill(channels, 0);
  SmallVector<OpFoldResult> onesShape = {attr(1), rows.size};
  Value ones = t.buildSlice(channels, {zero, zero}, onesShape);
  channels =
      t.buildInsert(t.buildFill(ones, 1), channels, {zero, zero}, onesShape);

  Value scale = isKey ? Value() : op.getScaleValue();
  if (FloatAttr number = op.getScaleAttr(); number && !isKey)
    scale = arith::ConstantOp::create(
        t.b, t.loc, t.b.getFloatAttr(t.type, number.getValueAsDouble()));
  for (const VariableRun &run : block.variables) {
    Tile source = sliceOperand(
        isKey ? op.getKey() : op.getQuery(),
        isKey ? attention.getKeyMap() : attention.getQueryMap(),
        /*isOutput=*/false, rows, attr(run.first), attr(run.count));
    SmallVector<OpFoldResult> place = {attr(run.channel), zero};
    SmallVector<OpFoldResult> runShape = {attr(run.count), rows.size};
    Tile target{t.buildSlice(channels, place, runShape),
                {TileLoop::Monomial, TileLoop::Row}};
    SmallVector<Tile> inputs = {source};
    llvm::append_range(inputs, masks.masks);
    Value packed = t.buildGeneric(
        inputs, target,
        [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
          Value channel = buildConversion(builder, at, args[0], t.type);
          if (scale)
            return arith::MulFOp::create(builder, at, channel, scale);
          if (masks.factors)
            return keyFactors->buildUnlessExcluded(
                builder, at, channel, args.drop_front().drop_back());
          return channel;
        });
    channels = t.buildInsert(packed, channels, place, runShape);
  }
  return channels;
}

/// The values of a part, of the accumulation type and with contiguous columns:
/// where they lie, or packed; times the factors of the masks. A factor of zero
/// annihilates what is not finite.
Tile StateBuilder::loadValues(const Part &part, const Rows &rows,
                              const KeyFactors &masks) {
  const Columns &columns = part.columns;
  SmallVector<OpFoldResult> shape = {attr(rows.capacity), columns.capacity};
  SmallVector<OpFoldResult> filled = {rows.size, columns.capacity};
  Tile packed{{}, {TileLoop::Row, TileLoop::Column}};
  if (columns.areNone()) {
    packed.value = t.buildFilled(filled, 0);
    return packed;
  }
  Tile source =
      sliceOperand(op.getValue(), attention.getValueMap(),
                   /*isOutput=*/false, rows, columns.begin, columns.size);
  // The diagonal takes matrices.
  bool isMatrix = source.axes == packed.axes || !op.getCausal();
  if (isMatrix && columns.isFull() && !masks.factors &&
      source.axes.back() == TileLoop::Column &&
      getElementTypeOrSelf(source.value) == t.type)
    return source;
  SmallVector<OpFoldResult> origin = {attr(0), attr(0)};
  Value values =
      columns.isFull() ? t.buildEmpty(shape) : t.buildFilled(shape, 0);
  packed.value = t.buildSlice(values, origin, {rows.size, columns.size});
  Value copied =
      masks.factors
          ? t.buildGeneric(
                {source, {masks.factors, {TileLoop::Row}}}, packed,
                [&](OpBuilder &builder, Location at, ValueRange args) {
                  Value value = buildConversion(builder, at, args[0], t.type);
                  Value product =
                      arith::MulFOp::create(builder, at, value, args[1]);
                  Value isZero = arith::CmpFOp::create(
                      builder, at, arith::CmpFPredicate::OEQ, args[1],
                      t.buildNumber(builder, at, 0));
                  return t.buildZeroIf(builder, at, isZero, product);
                })
          : t.buildCopy(source, packed);
  packed.value =
      t.buildInsert(copied, values, origin, {rows.size, columns.size});
  packed.value = t.buildSlice(packed.value, origin, filled);
  return packed;
}

RowTile StateBuilder::loadKeys(const BlockMonomials &block,
                               ArrayRef<Part> parts, const Rows &rows) {
  KeyFactors masks;
  if (keyFactors)
    masks = keyFactors->build(rows.begin, rows.size, rows.capacity);
  RowTile keys{
      rows, loadChannels(block, /*isKey=*/true, rows, masks), {}, masks};
  for (const Part &part : parts)
    keys.values.push_back(loadValues(part, rows, masks));
  return keys;
}

RowTile StateBuilder::loadQueries(const BlockMonomials &block,
                                  const Rows &rows) {
  return {rows, loadChannels(block, /*isKey=*/false, rows), {}};
}

Sums StateBuilder::buildEmptyState(ArrayRef<Part> parts) {
  Sums state;
  for (const Part &part : parts) {
    OpFoldResult monomials = attr(part.numMonomials);
    state.weighted.push_back(
        t.buildFilled({monomials, part.columns.capacity}, 0));
    state.ones.push_back(part.hasOnes ? t.buildFilled({monomials}, 0)
                                      : Value());
  }
  return state;
}

/// Adds a tile of keys. Threads own monomials: there is nothing to combine.
Sums StateBuilder::buildUpdate(FeatureBuilder &features, ArrayRef<Part> parts,
                               const Sums &state, const RowTile &keys) {
  SmallVector<Value> lists = features.buildLists(keys.channels);
  auto addChunk = [&](const FeatureBuilder::Chunk &chunk, ValueRange shared) {
    Sums before = state.replace(shared);
    Value padded = features.buildChunk(lists, chunk, /*weighted=*/false);
    Tile feature{
        t.buildSlice(padded, {attr(0), attr(0)}, {chunk.size, keys.rows.size}),
        {TileLoop::Monomial, TileLoop::Row}};
    SmallVector<OwnSlice> own;
    auto add = [&](ArrayRef<Tile> factors, Value into, ArrayRef<TileLoop> axes,
                   TensorBuilder::Sizes offsets, TensorBuilder::Sizes shape) {
      SmallVector<TileLoop> loops(axes);
      Value zero = t.buildFill(t.buildOwnEmpty(shape), 0);
      Value sums = t.buildMultiplyAdd(factors, {zero, loops});
      Value slice = t.buildSlice(into, offsets, shape);
      own.push_back({t.buildAdd({sums, loops}, {slice, loops}), slice});
    };
    for (auto [i, part] : llvm::enumerate(parts)) {
      if (!chunk.isWithin(part.firstMonomial, part.endMonomial()))
        continue;
      OpFoldResult place = getPlace(chunk, part);
      add({feature, keys.values[i]}, before.weighted[i],
          {TileLoop::Monomial, TileLoop::Column}, {place, attr(0)},
          {chunk.size, part.columns.capacity});
      SmallVector<Tile> terms = {feature};
      if (Value factors = keys.masks.factors)
        terms.push_back({factors, {TileLoop::Row}});
      if (before.ones[i])
        add(terms, before.ones[i], {TileLoop::Monomial}, {place}, {chunk.size});
    }
    return own;
  };
  return state.replace(features.buildParallelLoops(state.flatten(), addChunk));
}

/// What the state's monomials sum up, times their weights in the polynomial:
/// once, where all queries ask the same state, instead of for each feature.
Sums StateBuilder::buildWeightedState(FeatureBuilder &features,
                                      ArrayRef<Part> parts, const Sums &state) {
  Sums weighted = state;
  auto weigh = [&](const Part &part, Value &sums, ArrayRef<TileLoop> axes) {
    Value weights = features.buildWeights(attr(part.firstMonomial),
                                          attr(part.numMonomials));
    sums = t.buildGeneric(
        {{weights, {TileLoop::Monomial}}}, {sums, llvm::to_vector(axes)},
        [](OpBuilder &builder, Location at, ValueRange args) -> Value {
          return arith::MulFOp::create(builder, at, args[0], args[1]);
        });
  };
  for (auto [i, part] : llvm::enumerate(parts)) {
    weigh(part, weighted.weighted[i], {TileLoop::Monomial, TileLoop::Column});
    if (weighted.ones[i])
      weigh(part, weighted.ones[i], {TileLoop::Monomial});
  }
  return weighted;
}

/// Adds the features of queries, weighted unless the state is, times what their
/// monomials sum up.
Sums StateBuilder::buildApplication(FeatureBuilder &features,
                                    ArrayRef<Part> parts, const Sums &state,
                                    bool isWeighted, const RowTile &queries,
                                    const Sums &answers) {
  SmallVector<Value> lists = features.buildLists(queries.channels);
  auto addChunk = [&](const FeatureBuilder::Chunk &chunk, ValueRange carried) {
    Sums next = answers.replace(carried);
    Tile feature{features.buildChunk(lists, chunk, /*weighted=*/!isWeighted),
                 {TileLoop::Monomial, TileLoop::Row}};
    for (auto [i, part] : llvm::enumerate(parts)) {
      if (!chunk.isWithin(part.firstMonomial, part.endMonomial()))
        continue;
      OpFoldResult place = getPlace(chunk, part);
      Tile sums{t.buildSlice(state.weighted[i], {place, attr(0)},
                             {chunk.size, part.columns.capacity}),
                {TileLoop::Monomial, TileLoop::Column}};
      next.weighted[i] = t.buildMultiplyAdd(
          {feature, sums},
          {next.weighted[i], {TileLoop::Column, TileLoop::Row}});
      if (!next.ones[i])
        continue;
      Tile ones{t.buildSlice(state.ones[i], {place}, {chunk.size}),
                {TileLoop::Monomial}};
      next.ones[i] =
          t.buildMultiplyAdd({feature, ones}, {next.ones[i], {TileLoop::Row}});
    }
    return next.flatten();
  };
  return answers.replace(features.buildLoops(answers.flatten(), addChunk));
}

/// Adds the keys that only some of the queries see: those weights are computed
/// one by one.
Sums StateBuilder::buildDiagonal(ArrayRef<Part> parts, const RowTile &queries,
                                 const RowTile &keys, Sums answers) {
  OpFoldResult channels = sizes[attention.getChannelDim()];
  OpFoldResult numQueries = attr(queries.rows.capacity);
  auto sliceChannels = [&](Value tile, OpFoldResult rows) {
    return t.buildSlice(tile, {attr(1), attr(0)}, {channels, rows});
  };
  SmallVector<OpFoldResult> first = attention.getMixedPositions();
  Value queryPosition =
      arith::AddIOp::create(t.b, t.loc, index(first[0]), queries.rows.begin);
  Value keyPosition =
      arith::AddIOp::create(t.b, t.loc, index(first[1]), keys.rows.begin);

  // Queries and keys have channels first.
  AffineExpr m, n, k, d;
  bindDims(t.b.getContext(), m, n, k, d);
  SmallVector<AffineMap> maps = AffineMap::inferFromExprList(
      {ArrayRef<AffineExpr>{k, m}, {k, n}, {n, d}, {n}, {d, m}, {m}, {m}},
      t.b.getContext());
  SmallVector<Value> masks;
  if (keyFactors)
    masks.push_back(
        keyFactors
            ->buildVisible(keys.masks.masks, keys.rows.size, keys.rows.capacity)
            .value);
  else
    maps.erase(maps.begin() + 3);
  OnlineStepOp::Properties properties;
  properties.accumulator = TypeAttr::get(t.type);
  properties.causal = t.b.getUnitAttr();
  // The guard is for whole rows.
  auto kernel = cast<PolynomialAttr>(op.getKernel());
  properties.kernel =
      PolynomialAttr::get(op.getContext(), kernel.getCoefficients(), {}, {}, {},
                          /*guarded=*/false);
  properties.indexing_maps = t.b.getAffineMapArrayAttr(maps);
  properties.static_positions =
      t.b.getDenseI64ArrayAttr({ShapedType::kDynamic, ShapedType::kDynamic});
  properties.operandSegmentSizes = {1, 1, 1, int(masks.size()), 0, 0, 2, 3};
  for (auto [i, part] : llvm::enumerate(parts)) {
    // Once for all monomials of these columns.
    if (!part.isFirst)
      continue;
    Value maximum =
        t.buildFilled({numQueries}, -std::numeric_limits<double>::infinity());
    Value &ones = answers.ones[i];
    Value sums = ones ? ones : t.buildFilled({numQueries}, 0);
    SmallVector<Value> operands = {sliceChannels(queries.channels, numQueries),
                                   sliceChannels(keys.channels, keys.rows.size),
                                   keys.values[i].value};
    llvm::append_range(operands, masks);
    llvm::append_range(operands,
                       ArrayRef<Value>{queryPosition, keyPosition,
                                       answers.weighted[i], maximum, sums});
    auto step = OnlineStepOp::create(
        t.b, t.loc, ValueRange(operands).take_back(3).getTypes(), operands,
        properties);
    answers.weighted[i] = step.getResult(0);
    if (ones)
      ones = step.getResult(2);
  }
  return answers;
}

/// Zero where the query does not see the key, in a tensor (key, query).
Value StateBuilder::buildVisibleWeights(Value weights, const Rows &queries,
                                        const Rows &keys) {
  SmallVector<OpFoldResult> first = attention.getMixedPositions();
  // Loops over queries run outside of those over keys.
  Tile tile{weights, {TileLoop::Column, TileLoop::Row}};
  return t.buildGeneric(
      {}, tile, [&](OpBuilder &builder, Location at, ValueRange args) {
        auto buildPosition = [&](unsigned loop, const Rows &rows) -> Value {
          Value position = linalg::IndexOp::create(builder, at, loop);
          for (Value term : {rows.begin, index(first[loop])})
            position = arith::AddIOp::create(builder, at, position, term);
          return position;
        };
        Value sees = arith::CmpIOp::create(
            builder, at, arith::CmpIPredicate::sle, buildPosition(1, keys),
            buildPosition(0, queries));
        Value zero = arith::ConstantOp::create(builder, at,
                                               builder.getFloatAttr(t.type, 0));
        return arith::SelectOp::create(builder, at, sees, args[0], zero)
            .getResult();
      });
}

/// The same for a block that has not all channels: its monomials' share of the
/// weights.
Sums StateBuilder::buildBlockDiagonal(FeatureBuilder &features,
                                      ArrayRef<Part> parts,
                                      const RowTile &queries,
                                      const RowTile &keys, Sums answers) {
  SmallVector<Value> queryLists = features.buildLists(queries.channels);
  SmallVector<Value> keyLists = features.buildLists(keys.channels);
  OpFoldResult numQueries = attr(queries.rows.capacity);
  Value weights = t.buildFilled({attr(keys.rows.capacity), numQueries}, 0);
  weights =
      features
          .buildLoops(weights,
                      [&](const FeatureBuilder::Chunk &chunk,
                          ValueRange carried) -> SmallVector<Value> {
                        Value ofKeys = features.buildChunk(keyLists, chunk,
                                                           /*weighted=*/false);
                        Value ofQueries = features.buildChunk(
                            queryLists, chunk, /*weighted=*/true);
                        return {t.buildMultiplyAdd(
                            {{ofKeys, {TileLoop::Monomial, TileLoop::Column}},
                             {ofQueries, {TileLoop::Monomial, TileLoop::Row}}},
                            {carried[0], {TileLoop::Column, TileLoop::Row}})};
                      })
          .front();
  weights = buildVisibleWeights(weights, queries.rows, keys.rows);
  // Summed over the keys.
  Tile tile{
      t.buildSlice(weights, {attr(0), attr(0)}, {keys.rows.size, numQueries}),
      {TileLoop::Monomial, TileLoop::Row}};
  for (size_t i = 0; i < parts.size(); ++i) {
    Tile values = keys.values[i];
    llvm::replace(values.axes, TileLoop::Row, TileLoop::Monomial);
    Value &weighted = answers.weighted[i];
    weighted = t.buildMultiplyAdd(
        {tile, values}, {weighted, {TileLoop::Column, TileLoop::Row}});
    SmallVector<Tile> terms = {tile};
    if (Value factors = keys.masks.factors)
      terms.push_back({factors, {TileLoop::Monomial}});
    if (Value &ones = answers.ones[i])
      ones = t.buildMultiplyAdd(terms, {ones, {TileLoop::Row}});
  }
  return answers;
}

//===----------------------------------------------------------------------===//
// Answers
//===----------------------------------------------------------------------===//

/// The rows of all tensors.
Slow StateBuilder::sliceRows(const Slow &slow, const Rows &rows) {
  auto sliceOutput = [&](Value output, unsigned i) {
    AffineMap map = attention.getOutputMap(i);
    SmallVector<OpFoldResult> position(map.getNumResults(), attr(0)), shape;
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
      unsigned dim = map.getDimPosition(axis);
      bool isQuery = dim == attention.getQueryDim();
      if (isQuery)
        position[axis] = rows.begin;
      shape.push_back(isQuery ? rows.size : sizes[dim]);
    }
    return t.buildSlice(output, position, shape);
  };
  Slow slices;
  slices.out = sliceOutput(slow.out, 0);
  if (slow.lse)
    slices.lse = sliceOutput(slow.lse, 1);
  if (slow.partial)
    slices.partial = t.buildSlice(slow.partial, {rows.begin, attr(0)},
                                  {rows.size, sizes[attention.getValueDim()]});
  if (slow.denominators)
    slices.denominators =
        t.buildSlice(slow.denominators, {rows.begin}, {rows.size});
  return slices;
}

/// Where parts hand on their sums.
Tile StateBuilder::slicePartial(const Slow &slow, const Rows &rows,
                                const Columns &columns) {
  if (!slow.partial)
    return sliceOperand(slow.out, attention.getOutputMap(0), /*isOutput=*/true,
                        rows, columns.begin, columns.size);
  return {t.buildSlice(slow.partial, {attr(0), columns.begin},
                       {rows.size, columns.size}),
          {TileLoop::Row, TileLoop::Column}};
}

Sums StateBuilder::buildEmptyAnswers(ArrayRef<Part> parts, const Rows &rows) {
  Sums answers;
  OpFoldResult capacity = attr(rows.capacity);
  for (const Part &part : parts) {
    answers.weighted.push_back(
        t.buildFilled({part.columns.capacity, capacity}, 0));
    answers.ones.push_back(part.hasOnes ? t.buildFilled({capacity}, 0)
                                        : Value());
  }
  return answers;
}

Value StateBuilder::insertWhereSliced(Value tile, Value slice, Value into) {
  auto place = slice.getDefiningOp<tensor::ExtractSliceOp>();
  return t.buildInsert(tile, into, place.getMixedOffsets(),
                       place.getMixedSizes());
}

/// Whether the current row sees a key, inside a linalg.generic whose outermost
/// loop is over rows: without one, there is no weight to divide by.
Value StateBuilder::buildHasKeys(OpBuilder &builder, Location at,
                                 const Rows &rows) {
  if (!op.getCausal())
    return hasKeys;
  SmallVector<OpFoldResult> first = attention.getMixedPositions();
  Value position = linalg::IndexOp::create(builder, at, 0);
  for (Value term : {rows.begin, index(first[0])})
    position = arith::AddIOp::create(builder, at, position, term);
  Value firstKey = index(first[1]);
  if (keyFactors)
    firstKey = arith::AddIOp::create(builder, at, firstKey,
                                     keyFactors->getFirstVisible());
  Value sees = arith::CmpIOp::create(builder, at, arith::CmpIPredicate::sge,
                                     position, firstKey);
  return arith::AndIOp::create(builder, at, sees, hasKeys);
}

/// Divides the sums of all parts with these columns.
void StateBuilder::storeQuotients(const Part &part, Value answers,
                                  Value divisor, Slow &slow, const Rows &rows) {
  Tile target = sliceOperand(slow.out, attention.getOutputMap(0),
                             /*isOutput=*/true, rows, part.columns.begin,
                             part.columns.size);
  SmallVector<Tile> inputs = {{answers, {TileLoop::Column, TileLoop::Row}},
                              {divisor, {TileLoop::Row}}};
  // Otherwise, what is to be added stands in the output.
  if (!part.isFirst && slow.partial)
    inputs.push_back(slicePartial(slow, rows, part.columns));
  Value quotients = t.buildGeneric(
      inputs, target, [&](OpBuilder &builder, Location at, ValueRange args) {
        Value sum = args[0];
        if (!part.isFirst)
          sum = arith::AddFOp::create(builder, at, sum, args[2]);
        Value quotient = arith::DivFOp::create(builder, at, sum, args[1]);
        Value zero = arith::ConstantOp::create(builder, at,
                                               builder.getFloatAttr(t.type, 0));
        quotient = arith::SelectOp::create(
            builder, at, buildHasKeys(builder, at, rows), quotient, zero);
        return buildConversion(builder, at, quotient, args.back().getType());
      });
  slow.out = insertWhereSliced(quotients, target.value, slow.out);
}

/// Adds to what the parts before have summed.
void StateBuilder::storePartial(const Part &part, Value answers, Slow &slow,
                                const Rows &rows) {
  Tile target = slicePartial(slow, rows, part.columns);
  Tile own{answers, {TileLoop::Column, TileLoop::Row}};
  Value sums = part.isFirst ? t.buildCopy(own, target)
                            : t.buildMultiplyAdd({own}, target);
  Value &into = slow.partial ? slow.partial : slow.out;
  into = insertWhereSliced(sums, target.value, into);
}

void StateBuilder::storeLogSumExp(Value ones, Slow &slow, const Rows &rows) {
  Tile target = sliceOperand(slow.lse, attention.getOutputMap(1),
                             /*isOutput=*/true, rows, {}, {});
  Value logarithms = t.buildGeneric(
      {{ones, {TileLoop::Row}}}, target,
      [&](OpBuilder &builder, Location at, ValueRange args) {
        Value logarithm = math::LogOp::create(builder, at, args[0]).getResult();
        if (keyFactors)
          logarithm = arith::AddFOp::create(
              builder, at, keyFactors->getLargestShift(), logarithm);
        Value ifEmpty = arith::ConstantOp::create(
            builder, at,
            builder.getFloatAttr(t.type,
                                 -std::numeric_limits<double>::infinity()));
        logarithm = arith::SelectOp::create(
            builder, at, buildHasKeys(builder, at, rows), logarithm, ifEmpty);
        return buildConversion(builder, at, logarithm, args[1].getType());
      });
  slow.lse = insertWhereSliced(logarithms, target.value, slow.lse);
}

Slow StateBuilder::storeAnswers(ArrayRef<Part> parts, const Sums &answers,
                                Slow slow, const Rows &rows) {
  // Loaded once for all parts.
  Value denominators = slow.denominators;
  for (auto [i, part] : llvm::enumerate(parts)) {
    Value ones;
    if (part.hasOnes)
      ones = t.buildSlice(answers.ones[i], {attr(0)}, {rows.size});
    if (ones && !part.isFirst)
      ones = t.buildMultiplyAdd({{denominators, {TileLoop::Row}}},
                                {ones, {TileLoop::Row}});
    if (!part.columns.areNone()) {
      Value sums = t.buildSlice(answers.weighted[i], {attr(0), attr(0)},
                                {part.columns.size, rows.size});
      if (!part.isLast)
        storePartial(part, sums, slow, rows);
      else
        storeQuotients(part, sums, ones ? ones : denominators, slow, rows);
    }
    if (slow.lse && part.isLast && ones && part.firstColumn == 0)
      storeLogSumExp(ones, slow, rows);
    if (part.keepsOnes)
      slow.denominators =
          t.buildInsert(ones, slow.denominators, {attr(0)}, {rows.size});
  }
  return slow;
}

//===----------------------------------------------------------------------===//
// Loops over keys and queries
//===----------------------------------------------------------------------===//

FeatureBuilder StateBuilder::makeFeatures(const BlockMonomials &block,
                                          ArrayRef<Part> parts) {
  SmallVector<int64_t> cuts = {0, block.size()};
  for (const Part &part : parts)
    cuts.append({part.firstMonomial, part.endMonomial()});
  llvm::sort(cuts);
  cuts.erase(llvm::unique(cuts), cuts.end());
  ArrayRef<double> coefficients =
      cast<PolynomialAttr>(op.getKernel()).getCoefficients();
  return FeatureBuilder(t, block, coefficients, cuts, monomialTile);
}

void StateBuilder::addKeys(GuardState &guarded, const RowTile &keys) {
  if (!guard)
    return;
  OpFoldResult channels = sizes[attention.getChannelDim()];
  if (checksNorms)
    guard->addKeys(guarded,
                   t.buildSlice(keys.channels, {attr(1), attr(0)},
                                {channels, keys.rows.size}),
                   keys.rows.size);
  for (const Tile &values : keys.values)
    guard->addValues(guarded, values);
}

/// Gives `exactRows` for the queries, the slice of them if there is a guard.
Value StateBuilder::checkQueries(const GuardState &guarded,
                                 const RowTile &queries, Value exactRows) {
  OpFoldResult channels = sizes[attention.getChannelDim()];
  return guard->checkQueries(guarded,
                             t.buildSlice(queries.channels, {attr(1), attr(0)},
                                          {channels, queries.rows.size}),
                             queries.rows.begin, exactRows);
}

/// Adds the keys [begin, end).
Sums StateBuilder::buildKeyLoop(FeatureBuilder &features,
                                const BlockMonomials &block,
                                ArrayRef<Part> parts, const Sums &state,
                                Value begin, Value end, GuardState &guarded) {
  int64_t capacity = getRowCapacity(attention.getKeyDim());
  SmallVector<Value> inits = guarded.flatten();
  size_t numGuarded = inits.size();
  llvm::append_range(inits, state.flatten());
  auto loop = scf::ForOp::create(
      t.b, t.loc, begin, end, t.buildIndex(capacity), inits,
      [&](OpBuilder &, Location, Value key, ValueRange carried) {
        GuardState checked = guarded.replace(carried.take_front(numGuarded));
        RowTile keys = loadKeys(
            block, parts, makeRows(key, getAsOpFoldResult(end), capacity));
        addKeys(checked, keys);
        SmallVector<Value> next = checked.flatten();
        Sums before = state.replace(carried.drop_front(numGuarded));
        llvm::append_range(
            next, buildUpdate(features, parts, before, keys).flatten());
        scf::YieldOp::create(t.b, t.loc, next);
      });
  guarded = guarded.replace(loop.getResults().take_front(numGuarded));
  return state.replace(loop.getResults().drop_front(numGuarded));
}

/// Answers the queries [begin, end), `step` at a time and side by side.
Slow StateBuilder::buildQueryTiles(const BlockMonomials &block,
                                   ArrayRef<Part> parts, Value begin,
                                   OpFoldResult end, int64_t step,
                                   const Slow &slow, GuardState &guarded,
                                   AnswerBody answer) {
  SmallVector<Value> shared = slow.flatten();
  bool checks = guard && checksNorms;
  if (checks)
    shared.push_back(guarded.exactRows);
  SmallVector<Value> results = t.buildParallelLoop(
      begin, index(end), step, shared, [&](Value query, ValueRange args) {
        Rows rows = makeRows(query, end, step);
        Slow before = sliceRows(slow.replace(args), rows);
        RowTile queries = loadQueries(block, rows);
        SmallVector<OwnSlice> own;
        if (checks) {
          Value slice = t.buildSlice(args.back(), {rows.begin}, {rows.size});
          own.push_back({checkQueries(guarded, queries, slice), slice});
        }
        Slow after = storeAnswers(parts, answer(queries), before, rows);
        for (auto [result, slice] :
             llvm::zip_equal(after.flatten(), before.flatten()))
          own.push_back({result, slice});
        return own;
      });
  if (checks)
    guarded.exactRows = results.pop_back_val();
  return slow.replace(results);
}

/// Answers all queries from a complete state.
Slow StateBuilder::buildQueryLoop(FeatureBuilder &features,
                                  const BlockMonomials &block,
                                  ArrayRef<Part> parts, const Sums &state,
                                  const Slow &slow, GuardState &guarded) {
  unsigned dim = attention.getQueryDim();
  Sums weighted = buildWeightedState(features, parts, state);
  return buildQueryTiles(block, parts, t.buildIndex(0), sizes[dim],
                         getRowCapacity(dim), slow, guarded,
                         [&](const RowTile &queries) {
                           return buildApplication(
                               features, parts, weighted, /*isWeighted=*/true,
                               queries, buildEmptyAnswers(parts, queries.rows));
                         });
}

/// Query i sees the keys before i + `reach`. A tile of queries meets the state
/// of the keys that all of them see, and then the next keys, as many as there
/// are queries, which join the state after it: so each key is loaded once.
Slow StateBuilder::buildCausalLoops(FeatureBuilder &features,
                                    const BlockMonomials &block,
                                    ArrayRef<Part> parts, const Sums &state,
                                    const Slow &slow, GuardState &guarded) {
  unsigned dim = attention.getQueryDim();
  SmallVector<OpFoldResult> first = attention.getMixedPositions();
  Value numQueries = index(sizes[dim]);
  Value reach = arith::AddIOp::create(
      t.b, t.loc,
      arith::SubIOp::create(t.b, t.loc, index(first[0]), index(first[1])),
      t.buildIndex(1));
  auto add = [&](Value a, Value c) -> Value {
    return arith::AddIOp::create(t.b, t.loc, a, c);
  };
  // The last query sees the most.
  Value last = clamp(arith::SubIOp::create(t.b, t.loc, add(numQueries, reach),
                                           t.buildIndex(1)),
                     keyEnd);
  Sums seenByAll = buildKeyLoop(features, block, parts, state, t.buildIndex(0),
                                clamp(reach, last), guarded);

  int64_t capacity = getRowCapacity(dim);
  SmallVector<Value> inits = guarded.flatten();
  size_t numGuarded = inits.size();
  llvm::append_range(inits, slow.flatten());
  size_t numSlow = inits.size() - numGuarded;
  llvm::append_range(inits, seenByAll.flatten());
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), numQueries, t.buildIndex(capacity), inits,
      [&](OpBuilder &, Location, Value query, ValueRange carried) {
        GuardState checked = guarded.replace(carried.take_front(numGuarded));
        carried = carried.drop_front(numGuarded);
        Slow before = slow.replace(carried.take_front(numSlow));
        Sums seen = state.replace(carried.drop_front(numSlow));
        Value begin = clamp(add(query, reach), last);
        Value end = clamp(add(add(query, t.buildIndex(capacity)), reach), last);
        // No more than a tile, which buffers need to know.
        OpFoldResult size = buildTileSize(t.b, t.loc, capacity, begin, end);
        RowTile keys = loadKeys(block, parts, {begin, size, capacity});
        addKeys(checked, keys);

        auto answer = [&](const RowTile &queries) {
          Sums answers =
              buildApplication(features, parts, seen, /*isWeighted=*/false,
                               queries, buildEmptyAnswers(parts, queries.rows));
          return plan.tiling.blocks.size() == 1
                     ? buildDiagonal(parts, queries, keys, answers)
                     : buildBlockDiagonal(features, parts, queries, keys,
                                          answers);
        };
        Value queryEnd = arith::MinSIOp::create(
            t.b, t.loc, add(query, t.buildIndex(capacity)), numQueries);
        Slow after = buildQueryTiles(block, parts, query, queryEnd,
                                     std::min(capacity, kCausalRows), before,
                                     checked, answer);
        SmallVector<Value> next = checked.flatten();
        llvm::append_range(next, after.flatten());
        llvm::append_range(next,
                           buildUpdate(features, parts, seen, keys).flatten());
        scf::YieldOp::create(t.b, t.loc, next);
      });
  guarded = guarded.replace(loop.getResults().take_front(numGuarded));
  return slow.replace(
      loop.getResults().drop_front(numGuarded).take_front(numSlow));
}

//===----------------------------------------------------------------------===//
// Loops over tiles
//===----------------------------------------------------------------------===//

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

//===----------------------------------------------------------------------===//
// States in slow memory
//===----------------------------------------------------------------------===//

/// Visits the runs of a block's monomials that are together in the order of
/// all, with their first monomial, their place and their size.
SmallVector<Value> StateBuilder::forEachPlace(const BlockMonomials &block,
                                              ValueRange carried,
                                              PlaceBody body) {
  if (block.places.size() == 1) {
    const PlaceRun &run = block.places.front();
    return body({attr(run.first), attr(run.place), attr(run.size)}, carried);
  }
  SmallVector<int64_t> numbers;
  for (const PlaceRun &run : block.places)
    numbers.append({run.first, run.place, run.size});
  Value table = t.buildTable(numbers, 3);
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), t.buildIndex(block.places.size()),
      t.buildIndex(1), carried,
      [&](OpBuilder &, Location, Value run, ValueRange values) {
        scf::YieldOp::create(t.b, t.loc, body(t.readRow(table, run), values));
      });
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// Visits the columns of a part, and in each the runs of the block, for a tile
/// to stay in fast memory while the state passes. The body gets the number of
/// the column in the part.
SmallVector<Value> StateBuilder::forEachPlaceOfColumns(
    const BlockMonomials &block, const Columns &columns, ValueRange carried,
    function_ref<Value(const SmallVector<OpFoldResult> &, Value, Value)> body) {
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), index(columns.size), t.buildIndex(1),
      carried, [&](OpBuilder &, Location, Value column, ValueRange outer) {
        auto visit = [&](const SmallVector<OpFoldResult> &run,
                         ValueRange inner) -> SmallVector<Value> {
          return {body(run, column, inner[0])};
        };
        scf::YieldOp::create(t.b, t.loc, forEachPlace(block, outer, visit));
      });
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// A run of one column of the stored state.
Tile StateBuilder::sliceStored(Value weighted, const Columns &columns,
                               Value column, OpFoldResult place,
                               OpFoldResult size) {
  Value whole = arith::AddIOp::create(t.b, t.loc, index(columns.begin), column);
  return {t.buildSlice(weighted, {whole, place}, {attr(1), size}),
          {TileLoop::None, TileLoop::Monomial}};
}

/// The same of a tile of the state.
Tile StateBuilder::sliceState(Value weighted, Value column, OpFoldResult first,
                              OpFoldResult size) {
  return {t.buildSlice(weighted, {first, column}, {size, attr(1)}),
          {TileLoop::Monomial, TileLoop::None}};
}

StoredState StateBuilder::storeState(const BlockMonomials &block,
                                     const Part &part, const Sums &state,
                                     const StoredState &stored) {
  StoredState next = stored;
  if (!part.columns.areNone())
    next.weighted =
        forEachPlaceOfColumns(
            block, part.columns, stored.weighted,
            [&](const SmallVector<OpFoldResult> &run, Value column,
                Value into) {
              Tile source =
                  sliceState(state.weighted[0], column, run[0], run[2]);
              Tile target =
                  sliceStored(into, part.columns, column, run[1], run[2]);
              return insertWhereSliced(t.buildCopy(source, target),
                                       target.value, into);
            })
            .front();
  if (part.hasOnes)
    next.ones = forEachPlace(
                    block, stored.ones,
                    [&](const SmallVector<OpFoldResult> &run,
                        ValueRange into) -> SmallVector<Value> {
                      Value ones =
                          t.buildSlice(state.ones[0], {run[0]}, {run[2]});
                      return {t.buildInsert(ones, into[0], {run[1]}, {run[2]})};
                    })
                    .front();
  return next;
}

Sums StateBuilder::loadState(const BlockMonomials &block, const Part &part,
                             const StoredState &stored) {
  Sums state = buildEmptyState(part);
  if (!part.columns.areNone())
    state.weighted = forEachPlaceOfColumns(
        block, part.columns, state.weighted[0],
        [&](const SmallVector<OpFoldResult> &run, Value column, Value into) {
          Tile source = sliceStored(stored.weighted, part.columns, column,
                                    run[1], run[2]);
          Tile target = sliceState(into, column, run[0], run[2]);
          return insertWhereSliced(t.buildCopy(source, target), target.value,
                                   into);
        });
  if (part.hasOnes)
    state.ones = forEachPlace(
        block, state.ones,
        [&](const SmallVector<OpFoldResult> &run,
            ValueRange into) -> SmallVector<Value> {
          Value ones = t.buildSlice(stored.ones, {run[1]}, {run[2]});
          return {t.buildInsert(ones, into[0], {run[0]}, {run[2]})};
        });
  return state;
}

/// A chunk of the block of all monomials, which has the order of the stored.
Sums StateBuilder::loadStateChunk(const FeatureBuilder::Chunk &chunk,
                                  const Part &part, const StoredState &stored) {
  const Columns &columns = part.columns;
  int64_t most = std::min(monomialTile, part.numMonomials);
  SmallVector<OpFoldResult> origin = {attr(0), attr(0)};
  Value weighted = t.buildFilled({attr(most), columns.capacity}, 0);
  if (!columns.areNone()) {
    Tile source{t.buildSlice(stored.weighted,
                             {columns.begin, OpFoldResult(chunk.begin)},
                             {columns.size, chunk.size}),
                {TileLoop::Column, TileLoop::Monomial}};
    Tile target{t.buildSlice(weighted, origin, {chunk.size, columns.size}),
                {TileLoop::Monomial, TileLoop::Column}};
    weighted =
        insertWhereSliced(t.buildCopy(source, target), target.value, weighted);
  }
  Sums sums;
  sums.weighted = {
      t.buildSlice(weighted, origin, {chunk.size, columns.capacity})};
  Value ones;
  if (part.hasOnes) {
    ones = t.buildInsert(t.buildSlice(stored.ones, {chunk.begin}, {chunk.size}),
                         t.buildEmpty({attr(most)}), {attr(0)}, {chunk.size});
    ones = t.buildSlice(ones, {attr(0)}, {chunk.size});
  }
  sums.ones = {ones};
  return sums;
}

/// Answers the queries of a block from chunks of the state, which each meets
/// all tiles of rows.
Sums StateBuilder::buildRowBlock(FeatureBuilder &features, const Part &part,
                                 const StoredState &stored,
                                 const RowTile &queries, const Sums &answers) {
  int64_t rows = std::min(rowTile, queries.rows.capacity);
  OpFoldResult width = part.columns.capacity;
  auto addChunk = [&](const FeatureBuilder::Chunk &chunk, ValueRange carried) {
    Sums state = loadStateChunk(chunk, part, stored);
    return t.buildParallelLoop(
        t.buildIndex(0), index(queries.rows.size), rows, carried,
        [&](Value row, ValueRange shared) {
          int64_t numChannels =
              cast<RankedTensorType>(queries.channels.getType()).getDimSize(0);
          SmallVector<Value> lists = features.buildLists(
              t.buildSlice(queries.channels, {attr(0), row},
                           {attr(numChannels), attr(rows)}));
          Tile feature{features.buildChunk(lists, chunk, /*weighted=*/true),
                       {TileLoop::Monomial, TileLoop::Row}};
          Sums before = answers.replace(shared);
          Value slice = t.buildSlice(before.weighted[0], {attr(0), row},
                                     {width, attr(rows)});
          Value sums = t.buildMultiplyAdd(
              {feature,
               {state.weighted[0], {TileLoop::Monomial, TileLoop::Column}}},
              {slice, {TileLoop::Column, TileLoop::Row}});
          SmallVector<OwnSlice> own = {{sums, slice}};
          if (before.ones[0]) {
            slice = t.buildSlice(before.ones[0], {row}, {attr(rows)});
            sums = t.buildMultiplyAdd(
                {feature, {state.ones[0], {TileLoop::Monomial}}},
                {slice, {TileLoop::Row}});
            own.push_back({sums, slice});
          }
          return own;
        });
  };
  return answers.replace(features.buildLoops(answers.flatten(), addChunk));
}

Slow StateBuilder::buildRowBlocks(FeatureBuilder &features,
                                  const BlockMonomials &block, const Part &part,
                                  const StoredState &stored, const Slow &slow) {
  OpFoldResult end = sizes[attention.getQueryDim()];
  int64_t blockRows = plan.blockRows;
  if (std::optional<int64_t> most = getConstantIntValue(end))
    blockRows = std::min(blockRows, *most);
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), index(end), t.buildIndex(blockRows),
      slow.flatten(),
      [&](OpBuilder &, Location, Value query, ValueRange carried) {
        Slow before = slow.replace(carried);
        // For whole tiles of rows.
        int64_t capacity =
            llvm::alignTo(blockRows, std::min(rowTile, blockRows));
        Rows rows{query, buildTileSize(t.b, t.loc, blockRows, query, end),
                  capacity};
        Sums answers =
            buildRowBlock(features, part, stored, loadQueries(block, rows),
                          buildEmptyAnswers(part, rows));
        Slow own = sliceRows(before, rows);
        Slow after = storeAnswers(part, answers, own, rows);
        SmallVector<Value> next;
        for (auto [result, slice] :
             llvm::zip_equal(after.flatten(), own.flatten()))
          next.push_back(insertWhereSliced(
              result, slice,
              slice.getDefiningOp<tensor::ExtractSliceOp>().getSource()));
        scf::YieldOp::create(t.b, t.loc, next);
      });
  return slow.replace(loop.getResults());
}

Slow StateBuilder::buildSpilled(const Slow &slow) {
  int64_t numMonomials = 0;
  for (const BlockMonomials &block : plan.tiling.blocks)
    numMonomials += block.size();
  StoredState stored{
      t.buildSpilled({sizes[attention.getValueDim()], attr(numMonomials)}),
      t.buildSpilled({attr(numMonomials)})};
  GuardState unguarded;
  SmallVector<Value> values = forEachTile(
      plan.tiling, {stored.weighted, stored.ones},
      [&](const BlockMonomials &block, ArrayRef<Part> parts,
          ValueRange carried) -> SmallVector<Value> {
        FeatureBuilder features = makeFeatures(block, parts);
        Sums state =
            buildKeyLoop(features, block, parts, buildEmptyState(parts),
                         t.buildIndex(0), keyEnd, unguarded);
        StoredState next =
            storeState(block, parts.front(), state, {carried[0], carried[1]});
        return {next.weighted, next.ones};
      });
  stored = {values[0], values[1]};
  return slow.replace(forEachTile(
      *plan.apply, slow.flatten(),
      [&](const BlockMonomials &block, ArrayRef<Part> parts,
          ValueRange carried) {
        FeatureBuilder features = makeFeatures(block, parts);
        Slow before = slow.replace(carried);
        if (plan.blockRows != 0)
          return buildRowBlocks(features, block, parts.front(), stored, before)
              .flatten();
        return buildQueryLoop(features, block, parts,
                              loadState(block, parts.front(), stored), before,
                              unguarded)
            .flatten();
      }));
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
    results = guard->buildExactRows(guarded, offsets, numQueries, results,
                                    keyFactors ? keyFactors->getLargestShift()
                                               : Value());
  return results;
}

//===----------------------------------------------------------------------===//
// Batch points
//===----------------------------------------------------------------------===//

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
