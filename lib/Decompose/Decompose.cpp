//===- Decompose.cpp - From attn to plain linalg --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Decompose/Decompose.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNDECOMPOSE
#include "pebble/Decompose/Passes.h.inc"
} // namespace pebble

/// Fewer queries would leave most of a vector over queries empty.
static constexpr int64_t kManyQueries = 8;

namespace {

/// An operand and where its elements lie in the iteration space of the op.
struct Mapped {
  Value value;
  AffineMap map;
};

/// Some of the keys of an operation, counted from its first.
struct KeyRange {
  Value begin, size;
};

/// Builds the pieces of an attention operation as linalg. All temporaries have
/// the batch dimensions first, then some of m, n, k, d.
class Decomposer {
public:
  Decomposer(OpBuilder &builder, AttentionOpInterface op)
      : b(builder), op(op), loc(op->getLoc()), type(op.getAccumulator()),
        onTensors(isa<TensorType>(op.getQuery().getType())),
        m(op.getQueryDim()), n(op.getKeyDim()), k(op.getChannelDim()),
        d(op.getValueDim()), scoreDims({m, n}) {}

  /// Everything in one go; gives the results.
  SmallVector<Value> decomposeAttention();
  /// One block of keys; gives the new state.
  SmallVector<Value> decomposeOnlineStep();

  Value buildPackedQuery() { return packQuery(input(0)).value; }
  /// Enough queries for vectors over them.
  bool hasManyQueries() {
    int64_t queries = op.getStaticLoopSizes()[m];
    return ShapedType::isDynamic(queries) || queries >= kManyQueries;
  }
  RowState buildInitialState();
  SmallVector<Value> buildFinish(const RowState &state);

  Value addProducts(Value scores);
  Value buildScores(Value products);
  RowState addScores(Value scores, const RowState &state);
  RowState addValues(Value scores, const RowState &state);
  Value buildOutput(const RowState &state);
  Value buildLogSumExp(const RowState &state);

  void releaseTemporaries() {
    for (Value buffer : llvm::reverse(temporaries))
      memref::DeallocOp::create(b, loc, buffer);
  }

private:
  using Body = function_ref<SmallVector<Value>(OpBuilder &, ValueRange)>;

  //===--------------------------------------------------------------------===//
  // Structured pieces
  //===--------------------------------------------------------------------===//

  /// The map of a temporary over the batch dimensions and `own`.
  AffineMap batchAnd(ArrayRef<unsigned> own);
  /// A temporary over the batch dimensions and `own`, of undefined contents.
  Mapped buildEmpty(ArrayRef<unsigned> own) {
    return buildEmpty(batchAnd(own), type);
  }
  Mapped buildEmpty(AffineMap map, Type elementType);
  Mapped buildFilled(ArrayRef<unsigned> own, double value) {
    return buildFilled(batchAnd(own), value);
  }
  Mapped buildFilled(AffineMap map, double value);
  Mapped buildCopy(Mapped source, ArrayRef<unsigned> own, Type elementType);
  /// A linalg.generic over the batch dimensions and `loops`, the last of which
  /// runs innermost. Dimensions that an output lacks are reduced. The body gets
  /// the elements of the inputs and of the outputs.
  SmallVector<Mapped> buildGeneric(ArrayRef<unsigned> loops,
                                   ArrayRef<Mapped> inputs,
                                   ArrayRef<Mapped> outputs, Body body);
  Mapped buildGeneric(ArrayRef<unsigned> loops, ArrayRef<Mapped> inputs,
                      Mapped output,
                      function_ref<Value(OpBuilder &, ValueRange)> body) {
    return buildGeneric(loops, inputs, ArrayRef(output),
                        [&](OpBuilder &builder, ValueRange args) {
                          return SmallVector<Value>{body(builder, args)};
                        })
        .front();
  }
  /// The part of an operand that belongs to `keys`.
  Mapped buildSlice(Mapped operand, KeyRange keys);
  /// `whole`, with `part` in the place of `keys`.
  Mapped insertSlice(Mapped part, Mapped whole, KeyRange keys);
  /// Whether the innermost axis of an operand is `dim`, and its elements are of
  /// `elementType`.
  bool hasInnermost(const Mapped &operand, unsigned dim, Type elementType) {
    return operand.map.getResult(operand.map.getNumResults() - 1) ==
               b.getAffineDimExpr(dim) &&
           getElementTypeOrSelf(operand.value.getType()) == elementType;
  }
  /// The type of what is multiplied.
  Type factorType() { return op.getFactorType().value_or(type); }

  //===--------------------------------------------------------------------===//
  // Scalars
  //===--------------------------------------------------------------------===//

  Value constant(OpBuilder &builder, double value) {
    return arith::ConstantOp::create(builder, loc, FloatAttr::get(type, value));
  }
  Value minusInfinity(OpBuilder &builder) {
    return constant(builder, -std::numeric_limits<double>::infinity());
  }
  /// Converts between an element type and the accumulation type.
  Value convert(OpBuilder &builder, Value value, Type to) {
    return buildConversion(builder, loc, value, to);
  }
  Value isEqual(OpBuilder &builder, Value a, Value c) {
    return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OEQ, a, c);
  }
  Value asIndex(OpBuilder &builder, Value integer) {
    if (integer.getType().isIndex())
      return integer;
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      integer);
  }
  Value select(OpBuilder &builder, Value condition, Value a, Value c) {
    return arith::SelectOp::create(builder, loc, condition, a, c);
  }
  /// `factor * value`, where a factor of zero gives zero whatever the value.
  Value multiplyAnnihilating(OpBuilder &builder, Value factor, Value value);
  Value unlessEmpty(OpBuilder &builder, Value maximum, Value value,
                    double ifEmpty);
  /// The position of the current query or key, inside a linalg.generic.
  Value buildPosition(OpBuilder &builder, unsigned loop, OpFoldResult first);
  Value buildScale(OpBuilder &builder);
  Value buildScore(OpBuilder &builder, Value score, ValueRange masks);
  Value buildVisibility(OpBuilder &builder, Value query, Value key,
                        Value length);
  /// The keys that the structural rules let all queries see.
  KeyRange buildWhollyVisible();
  /// The key that stands at `position`, between 0 and the number of keys.
  Value buildKeyAt(Value position);
  /// `score`, or -inf where the structural rules exclude the key.
  Value exclude(OpBuilder &builder, Value score, Value length,
                Value firstKey = {});
  Mapped buildExclusion(Mapped scores, KeyRange keys);
  /// The positions of the current query and key, where the first key may be
  /// another than the operation's.
  std::pair<Value, Value> buildPositions(OpBuilder &builder,
                                         Value firstKey = {});
  Value buildIndex(int64_t number) {
    return arith::ConstantIndexOp::create(b, loc, number);
  }
  Value buildIndex(OpFoldResult number) {
    return getValueOrCreateConstantIndexOp(b, loc, number);
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value subtract(Value x, Value y) {
    return arith::SubIOp::create(b, loc, x, y);
  }
  Value inlineScoreRegion(OpBuilder &builder, Value score, Value query,
                          Value key);

  //===--------------------------------------------------------------------===//
  // The steps of the definition
  //===--------------------------------------------------------------------===//

  /// The query times the scale, or as it is where products are of narrow
  /// numbers, with queries contiguous.
  Mapped packQuery(Mapped query);
  /// Adds the products of queries and keys to `initial`.
  Mapped buildDots(Mapped query, Mapped key, Mapped initial);
  Mapped buildScores(Mapped dots);
  Mapped buildScores() {
    return buildScores(
        buildDots(input(0), input(1), buildFilled(scoreDims, 0.0)));
  }
  /// Scores with queries contiguous, for the innermost loops to run over them.
  Mapped buildPackedScores();
  Mapped buildMaxima(Mapped scores, Mapped initial);
  Mapped buildWeights(Mapped scores, Mapped maxima);
  Mapped buildSums(Mapped weights, Mapped initial);
  /// Weights, in place of `scores` unless they are rounded, and their sums
  /// added to `initial`.
  std::pair<Mapped, Mapped> buildWeightsAndSums(Mapped scores,
                                                std::optional<Mapped> shifts,
                                                Mapped initial);
  /// A weight of zero annihilates its value unless all are known to be finite.
  Mapped buildWeightedValues(Mapped weights, Mapped value, Mapped initial,
                             bool isFinite);
  Value buildIsFinite(Mapped value);
  /// Multiplies `sums` by the factors that a grown maximum calls for.
  Mapped buildRescaled(Mapped sums, ArrayRef<unsigned> own, Mapped factors);

  /// What a block of keys makes of the maxima: the maxima including the
  /// block's, in place of the old ones; the factors that the sums so far are to
  /// be multiplied by; and what to subtract from scores.
  struct GrownMaxima {
    Mapped maxima, factors, shifts;
  };
  GrownMaxima buildGrownMaxima(Mapped scores, Mapped maxima);

  /// Whether structural rules may exclude keys.
  bool hasRules() {
    return op.getCausal() || op.getWindowAttr() || op.getKeyLengths();
  }
  SmallVector<Mapped> getMasks();
  SmallVector<Mapped> getLengths();
  Mapped input(unsigned i) {
    return {op.getMappedOperands()[i]->get(), op.getIndexingMapsArray()[i]};
  }
  Mapped output(unsigned i) { return {op.getOutputs()[i], op.getOutputMap(i)}; }

  OpBuilder &b;
  AttentionOpInterface op;
  Location loc;
  Type type;
  bool onTensors;
  unsigned m, n, k, d;
  /// The axes of scores and weights, in their order.
  SmallVector<unsigned, 2> scoreDims;
  SmallVector<Value> temporaries;
};

} // namespace

//===----------------------------------------------------------------------===//
// Structured pieces
//===----------------------------------------------------------------------===//

AffineMap Decomposer::batchAnd(ArrayRef<unsigned> own) {
  SmallVector<unsigned> dims =
      llvm::to_vector(llvm::seq(0u, op.getNumBatchDims()));
  llvm::append_range(dims, own);
  return AffineMap::getMultiDimMapWithTargets(op.getNumLoops(), dims,
                                              b.getContext());
}

Mapped Decomposer::buildEmpty(AffineMap map, Type elementType) {
  SmallVector<OpFoldResult> loopSizes = op.getLoopSizes(b);
  SmallVector<OpFoldResult> sizes;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    sizes.push_back(loopSizes[map.getDimPosition(axis)]);
  if (onTensors)
    return {tensor::EmptyOp::create(b, loc, sizes, elementType), map};
  auto [shape, dynamicSizes] = decomposeMixedValues(sizes);
  Value buffer = memref::AllocOp::create(
      b, loc, MemRefType::get(shape, elementType), dynamicSizes);
  temporaries.push_back(buffer);
  return {buffer, map};
}

Mapped Decomposer::buildFilled(AffineMap map, double value) {
  Mapped empty = buildEmpty(map, type);
  auto fill = linalg::FillOp::create(b, loc, constant(b, value), empty.value);
  return {onTensors ? fill.getResult(0) : empty.value, empty.map};
}

Mapped Decomposer::buildCopy(Mapped source, ArrayRef<unsigned> own,
                             Type elementType) {
  return buildGeneric(own, {source}, buildEmpty(batchAnd(own), elementType),
                      [&](OpBuilder &builder, ValueRange args) {
                        return convert(builder, args[0], elementType);
                      });
}

SmallVector<Mapped> Decomposer::buildGeneric(ArrayRef<unsigned> loops,
                                             ArrayRef<Mapped> inputs,
                                             ArrayRef<Mapped> outputs,
                                             Body body) {
  // From the dimensions of the op to those of the loops, in their order.
  SmallVector<unsigned> dims =
      llvm::to_vector(llvm::seq(0u, op.getNumBatchDims()));
  llvm::append_range(dims, loops);
  SmallVector<AffineExpr> replacements(op.getNumLoops(),
                                       b.getAffineConstantExpr(0));
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim : dims) {
    replacements[dim] = b.getAffineDimExpr(iterators.size());
    bool isParallel = llvm::all_of(outputs, [&](const Mapped &output) {
      return output.map.isFunctionOfDim(dim);
    });
    iterators.push_back(isParallel ? utils::IteratorType::parallel
                                   : utils::IteratorType::reduction);
  }

  SmallVector<Value> inputValues, outputValues;
  SmallVector<AffineMap> maps;
  auto add = [&](const Mapped &operand, SmallVector<Value> &values) {
    values.push_back(operand.value);
    maps.push_back(
        operand.map.replaceDimsAndSymbols(replacements, {}, dims.size(), 0));
  };
  for (const Mapped &input : inputs)
    add(input, inputValues);
  for (const Mapped &output : outputs)
    add(output, outputValues);

  TypeRange resultTypes;
  if (onTensors)
    resultTypes = ValueRange(outputValues).getTypes();
  auto generic = linalg::GenericOp::create(
      b, loc, resultTypes, inputValues, outputValues, maps, iterators,
      [&](OpBuilder &builder, Location, ValueRange args) {
        linalg::YieldOp::create(builder, loc, body(builder, args));
      });
  SmallVector<Mapped> results(outputs);
  if (onTensors)
    for (auto [result, value] : llvm::zip_equal(results, generic.getResults()))
      result.value = value;
  return results;
}

Mapped Decomposer::buildSlice(Mapped operand, KeyRange keys) {
  SmallVector<OpFoldResult> offsets, sizes, strides;
  for (auto [axis, result] : llvm::enumerate(operand.map.getResults())) {
    bool isKeys = result == b.getAffineDimExpr(n);
    offsets.push_back(isKeys ? OpFoldResult(keys.begin) : b.getIndexAttr(0));
    sizes.push_back(isKeys ? OpFoldResult(keys.size)
                           : getAxisSize(b, loc, operand.value, axis));
    strides.push_back(b.getIndexAttr(1));
  }
  if (onTensors)
    return {tensor::ExtractSliceOp::create(b, loc, operand.value, offsets,
                                           sizes, strides),
            operand.map};
  return {
      memref::SubViewOp::create(b, loc, operand.value, offsets, sizes, strides),
      operand.map};
}

Mapped Decomposer::insertSlice(Mapped part, Mapped whole, KeyRange keys) {
  if (!onTensors)
    return whole;
  auto place =
      buildSlice(whole, keys).value.getDefiningOp<tensor::ExtractSliceOp>();
  return {tensor::InsertSliceOp::create(
              b, loc, part.value, whole.value, place.getMixedOffsets(),
              place.getMixedSizes(), place.getMixedStrides()),
          whole.map};
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Value Decomposer::multiplyAnnihilating(OpBuilder &builder, Value factor,
                                       Value value) {
  Value zero = constant(builder, 0.0);
  Value product = arith::MulFOp::create(builder, loc, factor, value);
  return select(builder, isEqual(builder, factor, zero), zero, product);
}

Value Decomposer::buildPosition(OpBuilder &builder, unsigned loop,
                                OpFoldResult first) {
  Value index = linalg::IndexOp::create(builder, loc, loop);
  if (isZeroInteger(first))
    return index;
  return arith::AddIOp::create(
      builder, loc, index,
      getValueOrCreateConstantIndexOp(builder, loc, first));
}

Value Decomposer::inlineScoreRegion(OpBuilder &builder, Value score,
                                    Value query, Value key) {
  Block &body = op.getScore().front();
  IRMapping mapping;
  mapping.map(body.getArgument(0), score);
  unsigned numBatch = op.getNumBatchDims();
  for (unsigned i = 0; i < numBatch; ++i)
    mapping.map(body.getArgument(1 + i),
                linalg::IndexOp::create(builder, loc, i).getResult());
  mapping.map(body.getArgument(1 + numBatch), query);
  mapping.map(body.getArgument(2 + numBatch), key);
  for (Operation &nested : body.without_terminator())
    builder.clone(nested, mapping);
  auto yield = cast<YieldOp>(body.getTerminator());
  return mapping.lookupOrDefault(yield.getScore());
}

/// Whether the structural rules let the query see the key; null when there are
/// no such rules.
Value Decomposer::buildVisibility(OpBuilder &builder, Value query, Value key,
                                  Value length) {
  Value visible;
  auto require = [&](arith::CmpIPredicate predicate, Value a, Value c) {
    Value holds = arith::CmpIOp::create(builder, loc, predicate, a, c);
    visible =
        visible ? arith::AndIOp::create(builder, loc, visible, holds) : holds;
  };
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  if (op.getCausal())
    require(arith::CmpIPredicate::sle, key, query);
  if (IntegerAttr window = op.getWindowAttr()) {
    Value distance = arith::SubIOp::create(builder, loc, query, key);
    require(arith::CmpIPredicate::slt, distance, index(window.getInt()));
    if (!op.getCausal())
      require(arith::CmpIPredicate::sgt, distance, index(-window.getInt()));
  }
  if (length)
    require(arith::CmpIPredicate::slt, key, asIndex(builder, length));
  return visible;
}

Value Decomposer::buildKeyAt(Value position) {
  // A length may be any number: it is not subtracted from before it is known to
  // be close.
  Value first = buildIndex(op.getMixedPositions()[1]);
  Value end = add(first, buildIndex(op.getLoopSizes(b)[n]));
  position = arith::MaxSIOp::create(b, loc, position, first);
  position = arith::MinSIOp::create(b, loc, position, end);
  return subtract(position, first);
}

KeyRange Decomposer::buildWhollyVisible() {
  SmallVector<OpFoldResult> sizes = op.getLoopSizes(b);
  Value firstQuery = buildIndex(op.getMixedPositions()[0]);
  Value endQuery = add(firstQuery, buildIndex(sizes[m]));
  Value begin = buildIndex(int64_t(0)), end = buildIndex(sizes[n]);
  auto endAt = [&](Value position) {
    end = arith::MinSIOp::create(b, loc, end, buildKeyAt(position));
  };
  if (op.getCausal())
    endAt(add(firstQuery, buildIndex(int64_t(1))));
  if (IntegerAttr window = op.getWindowAttr()) {
    // Wider than positions lie apart, and no sum with it wraps.
    Value width = buildIndex(std::min(window.getInt(), int64_t(1) << 62));
    begin = buildKeyAt(subtract(endQuery, width));
    if (!op.getCausal())
      endAt(add(firstQuery, width));
  }
  if (op.getKeyLengths()) {
    auto lengths = cast<ShapedType>(op.getKeyLengths().getType());
    bool isOne = llvm::all_of(lengths.getShape(),
                              [](int64_t size) { return size == 1; });
    // Of several lengths, none is the only one that matters.
    SmallVector<Value> zeros(lengths.getRank(), buildIndex(int64_t(0)));
    if (isOne)
      endAt(asIndex(
          b, onTensors
                 ? tensor::ExtractOp::create(b, loc, op.getKeyLengths(), zeros)
                       .getResult()
                 : memref::LoadOp::create(b, loc, op.getKeyLengths(), zeros)));
    else
      end = begin;
  }
  end = arith::MaxSIOp::create(b, loc, begin, end);
  return {begin, subtract(end, begin)};
}

std::pair<Value, Value> Decomposer::buildPositions(OpBuilder &builder,
                                                   Value firstKey) {
  SmallVector<OpFoldResult> first = op.getMixedPositions();
  unsigned numBatch = op.getNumBatchDims();
  auto loopOf = [&](unsigned dim) {
    return numBatch + (scoreDims.front() == dim ? 0 : 1);
  };
  return {buildPosition(builder, loopOf(m), first[0]),
          buildPosition(builder, loopOf(n),
                        firstKey ? OpFoldResult(firstKey) : first[1])};
}

Value Decomposer::buildScale(OpBuilder &builder) {
  if (FloatAttr number = op.getScaleAttr())
    return constant(builder, number.getValueAsDouble());
  return op.getScaleValue();
}

/// From the scaled product of query and key to the score, by the score region
/// and the masks. Runs inside a linalg.generic over scores.
Value Decomposer::buildScore(OpBuilder &builder, Value score,
                             ValueRange masks) {
  if (op.hasScoreRegion()) {
    auto [query, key] = buildPositions(builder);
    score = inlineScoreRegion(builder, score, query, key);
  }
  for (Value mask : masks) {
    if (mask.getType().isInteger(1)) {
      FloatAttr fill = op.getMaskFillAttr();
      Value filled = fill ? constant(builder, fill.getValueAsDouble())
                          : minusInfinity(builder);
      score = select(builder, mask, score, filled);
    } else {
      score = arith::AddFOp::create(builder, loc, score,
                                    convert(builder, mask, type));
    }
  }
  return score;
}

Value Decomposer::exclude(OpBuilder &builder, Value score, Value length,
                          Value firstKey) {
  if (!hasRules())
    return score;
  auto [query, key] = buildPositions(builder, firstKey);
  Value visible = buildVisibility(builder, query, key, length);
  return select(builder, visible, score, minusInfinity(builder));
}

//===----------------------------------------------------------------------===//
// The steps of the definition
//===----------------------------------------------------------------------===//

Mapped Decomposer::packQuery(Mapped query) {
  if (op.getFactorType())
    return buildCopy(query, {k, m}, factorType());
  return buildGeneric({k, m}, {query}, buildEmpty({k, m}),
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        Value value = convert(builder, args[0], type);
                        if (Value scale = buildScale(builder))
                          return arith::MulFOp::create(builder, loc, value,
                                                       scale);
                        return value;
                      });
}

Mapped Decomposer::buildDots(Mapped query, Mapped key, Mapped initial) {
  SmallVector<unsigned> loops = {scoreDims[0], scoreDims[1], k};
  return buildGeneric(
      loops, {query, key}, initial,
      [&](OpBuilder &builder, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(builder, loc, convert(builder, args[0], type),
                                  convert(builder, args[1], type));
        return arith::AddFOp::create(builder, loc, args[2], product);
      });
}

SmallVector<Mapped> Decomposer::getMasks() {
  SmallVector<Mapped> masks;
  for (unsigned i = 0, e = op.getMasks().size(); i < e; ++i)
    masks.push_back(input(3 + i));
  return masks;
}

SmallVector<Mapped> Decomposer::getLengths() {
  if (!op.getKeyLengths())
    return {};
  return {input(3 + op.getMasks().size())};
}

Mapped Decomposer::buildScores(Mapped dots) {
  SmallVector<Mapped> inputs = getMasks();
  size_t numMasks = inputs.size();
  llvm::append_range(inputs, getLengths());
  return buildGeneric(
      scoreDims, inputs, dots, [&](OpBuilder &builder, ValueRange args) {
        Value score = args.back();
        if (Value scale = buildScale(builder))
          score = arith::MulFOp::create(builder, loc, score, scale);
        score = buildScore(builder, score, args.take_front(numMasks));
        return exclude(builder, score,
                       op.getKeyLengths() ? args[numMasks] : Value());
      });
}

Mapped Decomposer::buildPackedScores() {
  Mapped query = input(0), key = input(1);
  bool hasScale = op.getScaleAttr() || op.getScaleValue();
  bool scalesScores = hasScale && op.getFactorType();
  if (!hasInnermost(query, m, factorType()) || (hasScale && !scalesScores))
    query = packQuery(query);
  // Read an element at a time, but not to be converted each time.
  bool isRead = op.getFactorType()
                    ? hasInnermost(key, k, factorType())
                    : getElementTypeOrSelf(key.value.getType()) == type;
  if (!isRead)
    key = buildCopy(key, {n, k}, factorType());
  Mapped scores = buildDots(query, key, buildFilled(scoreDims, 0.0));
  if (scalesScores || op.hasScoreRegion() || !op.getMasks().empty())
    scores = buildGeneric(scoreDims, getMasks(), scores,
                          [&](OpBuilder &builder, ValueRange args) {
                            Value score = args.back();
                            if (scalesScores)
                              score = arith::MulFOp::create(
                                  builder, loc, score, buildScale(builder));
                            return buildScore(builder, score, args.drop_back());
                          });
  if (!hasRules())
    return scores;
  KeyRange visible = buildWhollyVisible();
  Value end = add(visible.begin, visible.size);
  if (op.getWindowAttr())
    scores = buildExclusion(scores, {buildIndex(int64_t(0)), visible.begin});
  return buildExclusion(
      scores, {end, subtract(buildIndex(op.getLoopSizes(b)[n]), end)});
}

/// The scores, with -inf for those of `keys` that the structural rules exclude.
Mapped Decomposer::buildExclusion(Mapped scores, KeyRange keys) {
  Value firstKey = add(buildIndex(op.getMixedPositions()[1]), keys.begin);
  Mapped part =
      buildGeneric(scoreDims, getLengths(), buildSlice(scores, keys),
                   [&](OpBuilder &builder, ValueRange args) {
                     Value length = op.getKeyLengths() ? args[0] : Value();
                     return exclude(builder, args.back(), length, firstKey);
                   });
  return insertSlice(part, scores, keys);
}

Mapped Decomposer::buildMaxima(Mapped scores, Mapped initial) {
  return buildGeneric(scoreDims, {scores}, initial,
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        // Scores are as far from zero whatever its sign is.
                        return arith::MaximumFOp::create(
                            builder, loc, args[0], args[1],
                            arith::FastMathFlags::nsz);
                      });
}

Decomposer::GrownMaxima Decomposer::buildGrownMaxima(Mapped scores,
                                                     Mapped maxima) {
  Mapped ofBlock = buildMaxima(
      scores, buildFilled({m}, -std::numeric_limits<double>::infinity()));
  SmallVector<Mapped> results = buildGeneric(
      {m}, {ofBlock}, {maxima, buildEmpty({m}), buildEmpty({m})},
      [&](OpBuilder &builder, ValueRange args) -> SmallVector<Value> {
        Value old = args[1];
        Value grown = arith::MaximumFOp::create(builder, loc, args[0], old);
        // Equal maxima also cover rows that have seen no key: -inf - -inf.
        Value same = isEqual(builder, old, grown);
        Value growth = arith::SubFOp::create(builder, loc, old, grown);
        Value factor = select(builder, same, constant(builder, 1.0),
                              op.getKernel().buildWeight(builder, loc, growth));
        // Of those rows, -inf - 0 leaves the scores what they are.
        Value shift =
            select(builder, isEqual(builder, grown, minusInfinity(builder)),
                   constant(builder, 0.0), grown);
        return {grown, factor, shift};
      });
  return {results[0], results[1], results[2]};
}

Mapped Decomposer::buildWeights(Mapped scores, Mapped maxima) {
  KernelAttrInterface kernel = op.getKernel();
  return buildGeneric(
      scoreDims, {maxima}, scores, [&](OpBuilder &builder, ValueRange args) {
        Value score = args[1];
        Value argument = score;
        if (kernel.isShiftInvariant())
          argument = arith::SubFOp::create(builder, loc, score, args[0]);
        Value weight = kernel.buildWeight(builder, loc, argument);
        Value excluded = isEqual(builder, score, minusInfinity(builder));
        return select(builder, excluded, constant(builder, 0.0), weight);
      });
}

std::pair<Mapped, Mapped>
Decomposer::buildWeightsAndSums(Mapped scores, std::optional<Mapped> shifts,
                                Mapped initial) {
  bool isInPlace = factorType() == type;
  Mapped weights =
      isInPlace ? scores : buildEmpty(batchAnd(scoreDims), factorType());
  SmallVector<Mapped> inputs;
  if (!isInPlace)
    inputs.push_back(scores);
  if (shifts)
    inputs.push_back(*shifts);
  SmallVector<Mapped> results = buildGeneric(
      scoreDims, inputs, {weights, initial},
      [&](OpBuilder &builder, ValueRange args) -> SmallVector<Value> {
        Value score = isInPlace ? args.drop_back().back() : args[0];
        Value weight;
        if (shifts) {
          // A kernel that is shift invariant gives -inf no weight.
          Value shift = args[inputs.size() - 1];
          Value shifted = arith::SubFOp::create(builder, loc, score, shift);
          weight = op.getKernel().buildWeight(builder, loc, shifted);
        } else {
          Value excluded = isEqual(builder, score, minusInfinity(builder));
          weight = select(builder, excluded, constant(builder, 0.0),
                          op.getKernel().buildWeight(builder, loc, score));
        }
        Value sum = arith::AddFOp::create(builder, loc, args.back(), weight);
        return {convert(builder, weight, factorType()), sum};
      });
  return {results[0], results[1]};
}

Mapped Decomposer::buildSums(Mapped weights, Mapped initial) {
  return buildGeneric(scoreDims, {weights}, initial,
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        return arith::AddFOp::create(builder, loc, args[0],
                                                     args[1]);
                      });
}

Mapped Decomposer::buildWeightedValues(Mapped weights, Mapped value,
                                       Mapped initial, bool isFinite) {
  return buildGeneric(
      {m, n, d}, {weights, value}, initial,
      [&](OpBuilder &builder, ValueRange args) -> Value {
        Value weight = convert(builder, args[0], type);
        Value factor = convert(builder, args[1], type);
        Value product =
            isFinite ? arith::MulFOp::create(builder, loc, weight, factor)
                     : multiplyAnnihilating(builder, weight, factor);
        return arith::AddFOp::create(builder, loc, args[2], product);
      });
}

/// Zero times what is not finite is NaN, and so is a sum with it.
Value Decomposer::buildIsFinite(Mapped value) {
  auto addTimesZero = [&](OpBuilder &builder, ValueRange args) -> Value {
    Value product = arith::MulFOp::create(
        builder, loc, convert(builder, args[0], type), constant(builder, 0.0));
    return arith::AddFOp::create(builder, loc, args[1], product);
  };
  Mapped columns =
      buildGeneric({n, d}, {value}, buildFilled({d}, 0.0), addTimesZero);
  AffineMap scalar = AffineMap::get(op.getNumLoops(), 0, b.getContext());
  Mapped sum =
      buildGeneric({d}, {columns}, buildFilled(scalar, 0.0), addTimesZero);
  Value number =
      onTensors ? tensor::ExtractOp::create(b, loc, sum.value, {}).getResult()
                : memref::LoadOp::create(b, loc, sum.value, {});
  return isEqual(b, number, constant(b, 0.0));
}

Mapped Decomposer::buildRescaled(Mapped sums, ArrayRef<unsigned> own,
                                 Mapped factors) {
  return buildGeneric(own, {factors}, sums,
                      [&](OpBuilder &builder, ValueRange args) {
                        return multiplyAnnihilating(builder, args[0], args[1]);
                      });
}

RowState Decomposer::buildInitialState() {
  return {buildFilled({m, d}, 0.0).value,
          buildFilled({m}, -std::numeric_limits<double>::infinity()).value,
          buildFilled({m}, 0.0).value};
}

SmallVector<Value> Decomposer::buildFinish(const RowState &state) {
  SmallVector<Value> results = {buildOutput(state)};
  if (op.getOutputs().size() > 1)
    results.push_back(buildLogSumExp(state));
  return results;
}

/// `value`, or `ifEmpty` for a row that has seen no key: it has the maximum
/// that it began with.
Value Decomposer::unlessEmpty(OpBuilder &builder, Value maximum, Value value,
                              double ifEmpty) {
  Value empty = isEqual(builder, maximum, minusInfinity(builder));
  return select(builder, empty, constant(builder, ifEmpty), value);
}

Value Decomposer::buildOutput(const RowState &state) {
  Mapped weighted{state.accumulator, batchAnd({m, d})};
  Mapped maxima{state.maximum, batchAnd({m})}, sums{state.sum, batchAnd({m})};
  return buildGeneric({m, d}, {weighted, maxima, sums}, output(0),
                      [&](OpBuilder &builder, ValueRange args) {
                        Value quotient = arith::DivFOp::create(
                            builder, loc, args[0], args[2]);
                        Value value =
                            unlessEmpty(builder, args[1], quotient, 0);
                        return convert(builder, value, args[3].getType());
                      })
      .value;
}

Value Decomposer::buildLogSumExp(const RowState &state) {
  Mapped maxima{state.maximum, batchAnd({m})}, sums{state.sum, batchAnd({m})};
  bool shifted = op.getKernel().isShiftInvariant();
  return buildGeneric({m}, {maxima, sums}, output(1),
                      [&](OpBuilder &builder, ValueRange args) {
                        Value log = math::LogOp::create(builder, loc, args[1]);
                        if (shifted)
                          log =
                              arith::AddFOp::create(builder, loc, args[0], log);
                        Value value = unlessEmpty(
                            builder, args[0], log,
                            -std::numeric_limits<double>::infinity());
                        return convert(builder, value, args[2].getType());
                      })
      .value;
}

Value Decomposer::addProducts(Value scores) {
  return buildDots(input(0), input(1), {scores, batchAnd({m, n})}).value;
}

Value Decomposer::buildScores(Value products) {
  return buildScores(Mapped{products, batchAnd({m, n})}).value;
}

RowState Decomposer::addScores(Value blockScores, const RowState &state) {
  Mapped scores{blockScores, batchAnd({m, n})};
  Mapped maxima{state.maximum, batchAnd({m})};
  if (!state.sum)
    return {{}, buildMaxima(scores, maxima).value, {}};
  Mapped sums{state.sum, batchAnd({m})};
  if (!op.getKernel().isShiftInvariant()) {
    maxima = buildMaxima(scores, maxima);
  } else {
    GrownMaxima grown = buildGrownMaxima(scores, maxima);
    maxima = grown.maxima;
    sums = buildRescaled(sums, {m}, grown.factors);
  }
  sums = buildSums(buildWeights(scores, maxima), sums);
  return {{}, maxima.value, sums.value};
}

RowState Decomposer::addValues(Value scores, const RowState &state) {
  Mapped weights =
      buildWeights({scores, batchAnd({m, n})}, {state.maximum, batchAnd({m})});
  Mapped sums = buildSums(weights, {state.sum, batchAnd({m})});
  Mapped weighted = buildWeightedValues(weights, input(2),
                                        {state.accumulator, batchAnd({m, d})},
                                        /*isFinite=*/false);
  return {weighted.value, state.maximum, sums.value};
}

SmallVector<Value> Decomposer::decomposeAttention() {
  Mapped scores = buildScores();
  Mapped maxima = buildMaxima(
      scores, buildFilled({m}, -std::numeric_limits<double>::infinity()));
  Mapped weights = buildWeights(scores, maxima);
  Mapped sums = buildSums(weights, buildFilled({m}, 0.0));
  Mapped weighted = buildWeightedValues(
      weights, input(2), buildFilled({m, d}, 0.0), /*isFinite=*/false);
  return buildFinish({weighted.value, maxima.value, sums.value});
}

SmallVector<Value> Decomposer::decomposeOnlineStep() {
  Mapped weighted = output(0), maxima = output(1), sums = output(2);
  bool isPacked = hasManyQueries();
  if (isPacked)
    scoreDims = {n, m};
  Mapped scores = isPacked ? buildPackedScores() : buildScores();
  std::optional<Mapped> shifts;
  if (!op.getKernel().isShiftInvariant()) {
    maxima = buildMaxima(scores, maxima);
  } else {
    GrownMaxima grown = buildGrownMaxima(scores, maxima);
    maxima = grown.maxima;
    shifts = grown.shifts;
    sums = buildRescaled(sums, {m}, grown.factors);
    weighted = buildRescaled(weighted, {m, d}, grown.factors);
  }
  Mapped weights = scores;
  if (isPacked) {
    std::tie(weights, sums) = buildWeightsAndSums(scores, shifts, sums);
  } else {
    weights = buildWeights(scores, maxima);
    sums = buildSums(weights, sums);
  }
  Mapped value = input(2);
  Type valueType = isPacked ? factorType() : type;
  if (!hasInnermost(value, d, valueType))
    value = buildCopy(value, {n, d}, valueType);
  // All keys, or none, can do without a test of each weight.
  Value numKeys = buildIndex(op.getLoopSizes(b)[n]);
  Value numFinite =
      select(b, buildIsFinite(value), numKeys, buildIndex(int64_t(0)));
  auto addKeys = [&](KeyRange keys, bool isFinite) {
    weighted = buildWeightedValues(buildSlice(weights, keys),
                                   buildSlice(value, keys), weighted, isFinite);
  };
  addKeys({buildIndex(int64_t(0)), numFinite}, /*isFinite=*/true);
  addKeys({numFinite, subtract(numKeys, numFinite)}, /*isFinite=*/false);
  return {weighted.value, maxima.value, sums.value};
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

Value pebble::buildConversion(OpBuilder &builder, Location loc, Value value,
                              Type to) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned width = to.getIntOrFloatBitWidth();
  if (from < width)
    return arith::ExtFOp::create(builder, loc, to, value);
  if (from > width)
    return arith::TruncFOp::create(builder, loc, to, value);
  return value;
}

void pebble::decompose(RewriterBase &rewriter, AttentionOpInterface op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  if (auto attention = dyn_cast<AttentionOp>(*op);
      attention && isExactWithoutState(attention))
    makeExact(rewriter, attention);
  Decomposer decomposer(rewriter, op);
  SmallVector<Value> results = isa<AttentionOp>(op)
                                   ? decomposer.decomposeAttention()
                                   : decomposer.decomposeOnlineStep();
  decomposer.releaseTemporaries();
  if (op->getNumResults() == 0)
    rewriter.eraseOp(op);
  else
    rewriter.replaceOp(op, results);
}

Value pebble::buildPackedQuery(OpBuilder &builder, AttentionOp op) {
  Decomposer decomposer(builder, op);
  return decomposer.hasManyQueries() ? decomposer.buildPackedQuery() : Value();
}

RowState pebble::buildInitialState(OpBuilder &builder, AttentionOp op) {
  return Decomposer(builder, op).buildInitialState();
}

SmallVector<Value> pebble::buildFinish(OpBuilder &builder, AttentionOp op,
                                       const RowState &state) {
  return Decomposer(builder, op).buildFinish(state);
}

Value pebble::addProducts(OpBuilder &builder, AttentionOp op, Value scores) {
  return Decomposer(builder, op).addProducts(scores);
}

Value pebble::buildScores(OpBuilder &builder, AttentionOp op, Value products) {
  return Decomposer(builder, op).buildScores(products);
}

RowState pebble::addScores(OpBuilder &builder, AttentionOp op, Value scores,
                           const RowState &state) {
  return Decomposer(builder, op).addScores(scores, state);
}

RowState pebble::addValues(OpBuilder &builder, AttentionOp op, Value scores,
                           const RowState &state) {
  return Decomposer(builder, op).addValues(scores, state);
}

Value pebble::buildOutput(OpBuilder &builder, AttentionOp op,
                          const RowState &state) {
  return Decomposer(builder, op).buildOutput(state);
}

Value pebble::buildLogSumExp(OpBuilder &builder, AttentionOp op,
                             const RowState &state) {
  return Decomposer(builder, op).buildLogSumExp(state);
}

namespace {
struct AttnDecomposePass : pebble::impl::AttnDecomposeBase<AttnDecomposePass> {
  using AttnDecomposeBase::AttnDecomposeBase;

  void runOnOperation() override {
    SmallVector<AttentionOpInterface> ops;
    getOperation()->walk([&](AttentionOpInterface op) {
      if (!keepMemrefs || isa<TensorType>(op.getQuery().getType()))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (AttentionOpInterface op : ops) {
      decompose(rewriter, op);
      ++numDecomposed;
    }
  }
};
} // namespace
