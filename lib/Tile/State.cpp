//===- State.cpp - The loops of #attn.state -------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Monomials.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// Tables of more monomials do not belong into IR.
static constexpr int64_t kMaxMonomials = int64_t(1) << 20;

std::string pebble::whyNotTiledByState(AttentionOp op, StateAttr schedule) {
  if (schedule.getOrder() != StateOrder::Resident)
    return "of the orders of #attn.state, only resident has a tiler yet";
  AttentionOpInterface attention(op);
  int64_t channels = attention.getStaticLoopSizes()[attention.getChannelDim()];
  if (ShapedType::isDynamic(channels))
    return "the state needs to know the number of channels";
  int64_t degree = cast<PolynomialAttr>(op.getKernel()).getDegree();
  if (countMonomials(channels, degree, kMaxMonomials) == kMaxMonomials)
    return "the state has " + std::to_string(kMaxMonomials) +
           " monomials or more";
  return {};
}

namespace {

/// A tensor of rank two or less, and which of its axes are which loops.
struct Slice {
  Value value;
  AffineMap map;
};

/// The state: for each degree, the sums over the keys of the monomials times
/// the values, and of the monomials alone.
struct State {
  SmallVector<Value> weighted, sums;

  SmallVector<Value> flatten() const {
    SmallVector<Value> values(weighted);
    llvm::append_range(values, sums);
    return values;
  }
  static State unflatten(ValueRange values) {
    size_t half = values.size() / 2;
    return {SmallVector<Value>(values.take_front(half)),
            SmallVector<Value>(values.drop_front(half))};
  }
};

/// Builds one batch point. In all maps here, loops are (batch..., monomial or
/// channel of keys, row, value channel); rows are those of a tile of keys or
/// queries, and batch loops have one iteration.
class StateBuilder {
public:
  StateBuilder(RewriterBase &builder, AttentionOp op, ValueRange point,
               int64_t rowTile)
      : b(builder), op(op), attention(op), loc(op.getLoc()),
        type(op.getAccumulator()), rowTile(rowTile),
        sizes(attention.getLoopSizes(builder)),
        monomials(enumerateMonomials(
            *getConstantIntValue(sizes[attention.getChannelDim()]),
            cast<PolynomialAttr>(op.getKernel()).getDegree())),
        monomialLoop(attention.getNumBatchDims()), rowLoop(monomialLoop + 1),
        columnLoop(monomialLoop + 2) {
    offsets.assign(sizes.size(), b.getIndexAttr(0));
    for (auto [dim, index] : llvm::enumerate(point)) {
      offsets[dim] = index;
      sizes[dim] = b.getIndexAttr(1);
    }
  }

  /// Writes the outputs of the batch point to `outputs`, which have only that.
  SmallVector<Value> build(ValueRange outputs);
  /// The part of output `i` that belongs to the batch point.
  Value buildOutputSlice(Value whole, unsigned i);

private:
  using Body = function_ref<Value(OpBuilder &, Location, ValueRange)>;

  AffineMap mapOf(ArrayRef<unsigned> loops) {
    return AffineMap::getMultiDimMapWithTargets(columnLoop + 1, loops,
                                                b.getContext());
  }
  Value buildEmpty(ArrayRef<OpFoldResult> shape) {
    return tensor::EmptyOp::create(b, loc, shape, type);
  }
  Value buildFilled(ArrayRef<OpFoldResult> shape, double number) {
    Value value =
        arith::ConstantOp::create(b, loc, b.getFloatAttr(type, number));
    return linalg::FillOp::create(b, loc, value, buildEmpty(shape))
        .getResult(0);
  }
  Slice buildGeneric(ArrayRef<Slice> inputs, Slice output, Body body);
  Value convert(OpBuilder &builder, Value value, Type to) {
    return buildConversion(builder, loc, value, to);
  }

  Slice buildSlice(Value operand, AffineMap map,
                   ArrayRef<OpFoldResult> operandOffsets, unsigned rowDim,
                   OpFoldResult row, OpFoldResult rows);
  Value buildRowCount(Value begin, Value end) {
    return getValueOrCreateConstantIndexOp(
        b, loc, buildTileSize(b, loc, rowTile, begin, end));
  }
  Value index(int64_t number) {
    return arith::ConstantIndexOp::create(b, loc, number);
  }

  Value buildKeyEnd();
  bool usesDegree(size_t degree) {
    return cast<PolynomialAttr>(op.getKernel()).getCoefficients()[degree] != 0;
  }
  Value buildScale();
  SmallVector<Value> buildFeatures(Slice rows, OpFoldResult numRows,
                                   Value scale);
  Value buildTable(ArrayRef<int32_t> numbers);
  Value buildNextFeatures(const Monomials &own, Value below, Value first,
                          OpFoldResult numRows);

  State buildEmptyState();
  State buildUpdate(const State &state, Value begin, Value end);
  State buildState(Value keyEnd);
  Value buildWeighted(Value part, size_t degree, bool isMatrix);
  SmallVector<Value> buildAnswers(const State &state, Value hasKeys,
                                  ValueRange outputs, Value begin, Value end);

  OpBuilder &b;
  AttentionOp op;
  AttentionOpInterface attention;
  Location loc;
  Type type;
  int64_t rowTile;
  SmallVector<OpFoldResult> offsets, sizes;
  std::vector<Monomials> monomials;
  unsigned monomialLoop, rowLoop, columnLoop;
};

} // namespace

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// Runs over the loops that any operand has, and reduces those that the output
/// has not.
Slice StateBuilder::buildGeneric(ArrayRef<Slice> inputs, Slice output,
                                 Body body) {
  SmallVector<AffineExpr> replacements(columnLoop + 1,
                                       b.getAffineConstantExpr(0));
  SmallVector<utils::IteratorType> iterators;
  auto isUsed = [&](unsigned loop) {
    return output.map.isFunctionOfDim(loop) ||
           llvm::any_of(inputs, [&](const Slice &input) {
             return input.map.isFunctionOfDim(loop);
           });
  };
  for (unsigned loop = 0; loop <= columnLoop; ++loop) {
    if (!isUsed(loop))
      continue;
    replacements[loop] = b.getAffineDimExpr(iterators.size());
    iterators.push_back(output.map.isFunctionOfDim(loop)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  }
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const Slice &input : inputs) {
    values.push_back(input.value);
    maps.push_back(
        input.map.replaceDimsAndSymbols(replacements, {}, iterators.size(), 0));
  }
  maps.push_back(
      output.map.replaceDimsAndSymbols(replacements, {}, iterators.size(), 0));
  auto generic = linalg::GenericOp::create(
      b, loc, output.value.getType(), values, output.value, maps, iterators,
      [&](OpBuilder &builder, Location bodyLoc, ValueRange args) {
        linalg::YieldOp::create(builder, bodyLoc, body(builder, bodyLoc, args));
      });
  return {generic.getResult(0), output.map};
}

/// `rows` rows of an operand at this batch point. In
/// its map, dimension `rowDim` is the row, and channels are monomials or, of
/// values, columns.
Slice StateBuilder::buildSlice(Value operand, AffineMap map,
                               ArrayRef<OpFoldResult> operandOffsets,
                               unsigned rowDim, OpFoldResult row,
                               OpFoldResult rows) {
  SmallVector<OpFoldResult> position, shape;
  SmallVector<unsigned> loops;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    unsigned dim = map.getDimPosition(axis);
    position.push_back(dim == rowDim ? row : operandOffsets[dim]);
    shape.push_back(dim == rowDim ? rows : sizes[dim]);
    loops.push_back(dim < monomialLoop                 ? dim
                    : dim == rowDim                    ? rowLoop
                    : dim == attention.getChannelDim() ? monomialLoop
                                                       : columnLoop);
  }
  SmallVector<OpFoldResult> strides(shape.size(), b.getIndexAttr(1));
  Value slice =
      tensor::ExtractSliceOp::create(b, loc, operand, position, shape, strides);
  return {slice, mapOf(loops)};
}

Value StateBuilder::buildOutputSlice(Value whole, unsigned i) {
  AffineMap map = attention.getOutputMap(i);
  SmallVector<OpFoldResult> position, shape;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    position.push_back(offsets[map.getDimPosition(axis)]);
    shape.push_back(sizes[map.getDimPosition(axis)]);
  }
  SmallVector<OpFoldResult> strides(shape.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, loc, whole, position, shape,
                                        strides);
}

/// The keys [0, end) that all queries see.
Value StateBuilder::buildKeyEnd() {
  Value end =
      getValueOrCreateConstantIndexOp(b, loc, sizes[attention.getKeyDim()]);
  if (!op.getKeyLengths())
    return end;
  AffineMap map = attention.getKeyLengthsMap();
  SmallVector<Value> place;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    place.push_back(getValueOrCreateConstantIndexOp(
        b, loc, offsets[map.getDimPosition(axis)]));
  Value length = tensor::ExtractOp::create(b, loc, op.getKeyLengths(), place);
  length =
      buildKeyAtLength(b, loc, length, attention.getMixedPositions()[1], end);
  return arith::MinSIOp::create(b, loc, end, length);
}

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

Value StateBuilder::buildScale() {
  if (op.getScaleValue())
    return op.getScaleValue();
  if (FloatAttr scale = op.getScaleAttr())
    return arith::ConstantOp::create(
        b, loc, b.getFloatAttr(type, scale.getValueAsDouble()));
  return {};
}

Value StateBuilder::buildTable(ArrayRef<int32_t> numbers) {
  auto tableType =
      RankedTensorType::get({int64_t(numbers.size())}, b.getI32Type());
  return arith::ConstantOp::create(b, loc,
                                   DenseElementsAttr::get(tableType, numbers));
}

/// Each monomial is one of the degree below times one channel, for all rows.
Value StateBuilder::buildNextFeatures(const Monomials &own, Value below,
                                      Value first, OpFoldResult numRows) {
  SmallVector<OpFoldResult> shape = {b.getIndexAttr(own.size()), numRows};
  Slice parents{buildTable(own.parents), mapOf({monomialLoop})};
  Slice channels{buildTable(own.channels), mapOf({monomialLoop})};
  return buildGeneric(
             {parents, channels},
             {buildEmpty(shape), mapOf({monomialLoop, rowLoop})},
             [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
               Value row = linalg::IndexOp::create(builder, at, 1);
               auto load = [&](Value features, Value number) -> Value {
                 Value monomial = arith::IndexCastOp::create(
                     builder, at, builder.getIndexType(), number);
                 return tensor::ExtractOp::create(builder, at, features,
                                                  ValueRange{monomial, row});
               };
               return arith::MulFOp::create(builder, at, load(below, args[0]),
                                            load(first, args[1]));
             })
      .value;
}

/// The monomials of the rows, a tensor (monomial, row) for each degree. Rows
/// are scaled first, if there is a scale.
SmallVector<Value> StateBuilder::buildFeatures(Slice rows, OpFoldResult numRows,
                                               Value scale) {
  SmallVector<Value> features = {buildFilled({b.getIndexAttr(1), numRows}, 1)};
  if (monomials.size() == 1)
    return features;
  SmallVector<OpFoldResult> shape = {sizes[attention.getChannelDim()], numRows};
  Value first =
      buildGeneric({rows}, {buildEmpty(shape), mapOf({monomialLoop, rowLoop})},
                   [&](OpBuilder &builder, Location at, ValueRange args) {
                     Value channel = convert(builder, args[0], type);
                     if (!scale)
                       return channel;
                     return arith::MulFOp::create(builder, at, channel, scale)
                         .getResult();
                   })
          .value;
  features.push_back(first);
  for (const Monomials &own : ArrayRef(monomials).drop_front(2))
    features.push_back(buildNextFeatures(own, features.back(), first, numRows));
  return features;
}

//===----------------------------------------------------------------------===//
// The state
//===----------------------------------------------------------------------===//

State StateBuilder::buildEmptyState() {
  State state;
  for (auto [degree, own] : llvm::enumerate(monomials)) {
    if (!usesDegree(degree))
      continue;
    OpFoldResult size = b.getIndexAttr(own.size());
    state.weighted.push_back(
        buildFilled({size, sizes[attention.getValueDim()]}, 0));
    state.sums.push_back(buildFilled({size}, 0));
  }
  return state;
}

/// Adds the keys [begin, end), a tile at most.
State StateBuilder::buildUpdate(const State &state, Value begin, Value end) {
  Value rows = buildRowCount(begin, end);
  unsigned n = attention.getKeyDim();
  Slice key =
      buildSlice(op.getKey(), attention.getKeyMap(), offsets, n, begin, rows);
  Slice value = buildSlice(op.getValue(), attention.getValueMap(), offsets, n,
                           begin, rows);
  SmallVector<Value> features = buildFeatures(key, rows, /*scale=*/{});
  State next;
  for (auto [degree, feature] : llvm::enumerate(features)) {
    if (!usesDegree(degree))
      continue;
    size_t part = next.weighted.size();
    Slice monomial{feature, mapOf({monomialLoop, rowLoop})};
    next.weighted.push_back(
        buildGeneric(
            {monomial, value},
            {state.weighted[part], mapOf({monomialLoop, columnLoop})},
            [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
              Value product = arith::MulFOp::create(
                  builder, at, args[0], convert(builder, args[1], type));
              return arith::AddFOp::create(builder, at, args[2], product);
            })
            .value);
    next.sums.push_back(
        buildGeneric(
            {monomial}, {state.sums[part], mapOf({monomialLoop})},
            [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
              return arith::AddFOp::create(builder, at, args[1], args[0]);
            })
            .value);
  }
  return next;
}

/// Multiplies each monomial by its weight in the polynomial.
Value StateBuilder::buildWeighted(Value part, size_t degree, bool isMatrix) {
  double coefficient =
      cast<PolynomialAttr>(op.getKernel()).getCoefficients()[degree];
  SmallVector<Attribute> weights;
  for (double multiplicity : monomials[degree].multiplicities)
    weights.push_back(b.getFloatAttr(type, coefficient * multiplicity));
  auto tableType = RankedTensorType::get({int64_t(weights.size())}, type);
  Value table = arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(tableType, weights));
  SmallVector<unsigned> loops = {monomialLoop};
  if (isMatrix)
    loops.push_back(columnLoop);
  return buildGeneric({{table, mapOf({monomialLoop})}}, {part, mapOf(loops)},
                      [&](OpBuilder &builder, Location at, ValueRange args) {
                        return arith::MulFOp::create(builder, at, args[0],
                                                     args[1])
                            .getResult();
                      })
      .value;
}

State StateBuilder::buildState(Value keyEnd) {
  SmallVector<Value> empty = buildEmptyState().flatten();
  auto loop = scf::ForOp::create(
      b, loc, index(0), keyEnd, index(rowTile), empty,
      [&](OpBuilder &, Location, Value begin, ValueRange carried) {
        State next = buildUpdate(State::unflatten(carried), begin, keyEnd);
        scf::YieldOp::create(b, loc, next.flatten());
      });
  State state = State::unflatten(loop.getResults());
  size_t part = 0;
  for (size_t degree = 0; degree < monomials.size(); ++degree) {
    if (!usesDegree(degree))
      continue;
    state.weighted[part] = buildWeighted(state.weighted[part], degree, true);
    state.sums[part] = buildWeighted(state.sums[part], degree, false);
    ++part;
  }
  return state;
}

//===----------------------------------------------------------------------===//
// The answers
//===----------------------------------------------------------------------===//

/// Answers the queries [begin, end), a tile at most, into `outputs`.
SmallVector<Value> StateBuilder::buildAnswers(const State &state, Value hasKeys,
                                              ValueRange outputs, Value begin,
                                              Value end) {
  Value rows = buildRowCount(begin, end);
  OpFoldResult columns = sizes[attention.getValueDim()];
  Slice query = buildSlice(op.getQuery(), attention.getQueryMap(), offsets,
                           attention.getQueryDim(), begin, rows);
  SmallVector<Value> features = buildFeatures(query, rows, buildScale());
  Slice sums{buildFilled({OpFoldResult(rows)}, 0), mapOf({rowLoop})};
  Slice answers{buildFilled({OpFoldResult(rows), columns}, 0),
                mapOf({rowLoop, columnLoop})};
  size_t part = 0;
  for (auto [degree, feature] : llvm::enumerate(features)) {
    if (!usesDegree(degree))
      continue;
    auto multiplyAdd = [&](OpBuilder &builder, Location at, ValueRange args) {
      Value product =
          arith::MulFOp::create(builder, at, args[0], args[1]).getResult();
      return arith::AddFOp::create(builder, at, args[2], product).getResult();
    };
    Slice monomial{feature, mapOf({monomialLoop, rowLoop})};
    answers = buildGeneric(
        {monomial, {state.weighted[part], mapOf({monomialLoop, columnLoop})}},
        answers, multiplyAdd);
    sums = buildGeneric({monomial, {state.sums[part], mapOf({monomialLoop})}},
                        sums, multiplyAdd);
    ++part;
  }

  // Divides, converts, and writes: output 0, then the log-sum-exp.
  SmallVector<Value> results;
  for (auto [i, output] : llvm::enumerate(outputs)) {
    bool isLse = i == 1;
    SmallVector<OpFoldResult> origin(sizes.size(), b.getIndexAttr(0));
    Slice target = buildSlice(output, attention.getOutputMap(i), origin,
                              attention.getQueryDim(), begin, rows);
    SmallVector<Slice> inputs = {sums};
    if (!isLse)
      inputs.push_back(answers);
    Slice written = buildGeneric(
        inputs, target, [&](OpBuilder &builder, Location at, ValueRange args) {
          double ifEmpty =
              isLse ? -std::numeric_limits<double>::infinity() : 0.0;
          Value otherwise = arith::ConstantOp::create(
              builder, at, builder.getFloatAttr(type, ifEmpty));
          Value value =
              isLse ? math::LogOp::create(builder, at, args[0]).getResult()
                    : arith::DivFOp::create(builder, at, args[1], args[0])
                          .getResult();
          value =
              arith::SelectOp::create(builder, at, hasKeys, value, otherwise);
          return convert(builder, value, args.back().getType());
        });
    auto slice = target.value.getDefiningOp<tensor::ExtractSliceOp>();
    results.push_back(tensor::InsertSliceOp::create(
        b, loc, written.value, output, slice.getMixedOffsets(),
        slice.getMixedSizes(), slice.getMixedStrides()));
  }
  return results;
}

SmallVector<Value> StateBuilder::build(ValueRange outputs) {
  Value keyEnd = buildKeyEnd();
  State state = buildState(keyEnd);
  // Without a key there is no weight to divide by.
  Value hasKeys = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt,
                                        keyEnd, index(0));
  Value queryEnd =
      getValueOrCreateConstantIndexOp(b, loc, sizes[attention.getQueryDim()]);
  auto loop = scf::ForOp::create(
      b, loc, index(0), queryEnd, index(rowTile), outputs,
      [&](OpBuilder &, Location, Value begin, ValueRange carried) {
        scf::YieldOp::create(
            b, loc, buildAnswers(state, hasKeys, carried, begin, queryEnd));
      });
  return loop.getResults();
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
  unsigned numBatch = attention.getNumBatchDims();
  int64_t rowTile = schedule.getRowTile();
  if (numBatch == 0) {
    rewriter.replaceOp(
        op, StateBuilder(rewriter, op, {}, rowTile).build(op.getOutputs()));
    return success();
  }
  SmallVector<OpFoldResult> sizes = attention.getLoopSizes(rewriter);
  auto forall =
      scf::ForallOp::create(rewriter, loc, ArrayRef(sizes).take_front(numBatch),
                            op.getOutputs(), std::nullopt);
  rewriter.setInsertionPointToStart(forall.getBody());
  StateBuilder point(rewriter, op, forall.getInductionVars(), rowTile);
  SmallVector<Value> outputs;
  for (auto [i, shared] : llvm::enumerate(forall.getRegionIterArgs()))
    outputs.push_back(point.buildOutputSlice(shared, i));
  SmallVector<Value> results = point.build(outputs);
  insertInParallel(rewriter, forall, results, outputs);
  rewriter.replaceOp(op, forall.getResults());
  return success();
}
