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
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNDECOMPOSE
#include "pebble/Decompose/Passes.h.inc"
} // namespace pebble

namespace {

/// An operand and where its elements lie in the iteration space of the op.
struct Mapped {
  Value value;
  AffineMap map;
};

/// Builds the pieces of an attention operation as linalg. All temporaries have
/// the batch dimensions first, then some of m, n, k, d.
class Decomposer {
public:
  Decomposer(OpBuilder &builder, AttentionOpInterface op)
      : b(builder), op(op), loc(op->getLoc()), type(op.getAccumulator()),
        onTensors(isa<TensorType>(op.getQuery().getType())),
        m(op.getQueryDim()), n(op.getKeyDim()), k(op.getChannelDim()),
        d(op.getValueDim()) {}

  /// Everything in one go; gives the results.
  SmallVector<Value> decomposeAttention();
  /// One block of keys; gives the new state.
  SmallVector<Value> decomposeOnlineStep();

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
  Mapped buildEmpty(ArrayRef<unsigned> own);
  Mapped buildFilled(ArrayRef<unsigned> own, double value);
  Mapped buildCopy(Mapped source, ArrayRef<unsigned> own);
  /// A linalg.generic over the batch dimensions and `loops`, the last of which
  /// runs innermost. Dimensions that the first output lacks are reduced. The
  /// body gets the elements of the inputs and of the outputs.
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
  Value select(OpBuilder &builder, Value condition, Value a, Value c) {
    return arith::SelectOp::create(builder, loc, condition, a, c);
  }
  /// `factor * value`, where a factor of zero gives zero whatever the value.
  Value multiplyAnnihilating(OpBuilder &builder, Value factor, Value value);
  Value unlessEmpty(OpBuilder &builder, Value maximum, Value value,
                    double ifEmpty);
  /// The position of the current query or key, inside a linalg.generic.
  Value buildPosition(OpBuilder &builder, unsigned loop, OpFoldResult first);
  Value buildScore(OpBuilder &builder, Value dot, ValueRange masks,
                   Value length);
  Value buildVisibility(OpBuilder &builder, Value query, Value key,
                        Value length);
  Value inlineScoreRegion(OpBuilder &builder, Value score, Value query,
                          Value key);

  //===--------------------------------------------------------------------===//
  // The steps of the definition
  //===--------------------------------------------------------------------===//

  Mapped buildDots(ArrayRef<unsigned> loops, Mapped key, Mapped initial);
  Mapped buildScores(Mapped dots);
  Mapped buildScores(bool packKeys);
  Mapped buildMaxima(Mapped scores, Mapped initial);
  /// The maxima including `scores`, in place of `maxima`, and the factors that
  /// the sums so far are to be multiplied by. One operation, as the old maxima
  /// are gone once the new ones are there.
  std::pair<Mapped, Mapped> buildGrownMaxima(Mapped scores, Mapped maxima);
  Mapped buildWeights(Mapped scores, Mapped maxima);
  Mapped buildSums(Mapped weights, Mapped initial);
  Mapped buildWeightedValues(Mapped weights, Mapped initial);
  /// Multiplies `sums` by the factors that a grown maximum calls for.
  Mapped buildRescaled(Mapped sums, ArrayRef<unsigned> own, Mapped factors);

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

Mapped Decomposer::buildEmpty(ArrayRef<unsigned> own) {
  AffineMap map = batchAnd(own);
  SmallVector<OpFoldResult> loopSizes = op.getLoopSizes(b);
  SmallVector<OpFoldResult> sizes;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    sizes.push_back(loopSizes[map.getDimPosition(axis)]);
  if (onTensors)
    return {tensor::EmptyOp::create(b, loc, sizes, type), map};
  auto [shape, dynamicSizes] = decomposeMixedValues(sizes);
  Value buffer = memref::AllocOp::create(b, loc, MemRefType::get(shape, type),
                                         dynamicSizes);
  temporaries.push_back(buffer);
  return {buffer, map};
}

Mapped Decomposer::buildFilled(ArrayRef<unsigned> own, double value) {
  Mapped empty = buildEmpty(own);
  auto fill = linalg::FillOp::create(b, loc, constant(b, value), empty.value);
  return {onTensors ? fill.getResult(0) : empty.value, empty.map};
}

Mapped Decomposer::buildCopy(Mapped source, ArrayRef<unsigned> own) {
  return buildGeneric(own, {source}, buildEmpty(own),
                      [&](OpBuilder &builder, ValueRange args) {
                        return convert(builder, args[0], type);
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
  for (auto [loop, dim] : llvm::enumerate(dims)) {
    replacements[dim] = b.getAffineDimExpr(loop);
    iterators.push_back(outputs.front().map.isFunctionOfDim(dim)
                            ? utils::IteratorType::parallel
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
  if (length) {
    if (!length.getType().isIndex())
      length = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                          length);
    require(arith::CmpIPredicate::slt, key, length);
  }
  return visible;
}

/// From the product of query and key to the score, -inf where excluded. Runs
/// inside a linalg.generic over (batch..., m, n).
Value Decomposer::buildScore(OpBuilder &builder, Value dot, ValueRange masks,
                             Value length) {
  Value score = dot;
  Value scale = op.getScaleValue();
  if (FloatAttr number = op.getScaleAttr())
    scale = constant(builder, number.getValueAsDouble());
  if (scale)
    score = arith::MulFOp::create(builder, loc, score, scale);

  Value query, key;
  if (op.usesPositions()) {
    SmallVector<OpFoldResult> first = op.getMixedPositions();
    unsigned numBatch = op.getNumBatchDims();
    query = buildPosition(builder, numBatch, first[0]);
    key = buildPosition(builder, numBatch + 1, first[1]);
  }
  if (op.hasScoreRegion())
    score = inlineScoreRegion(builder, score, query, key);

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
  if (Value visible = buildVisibility(builder, query, key, length))
    score = select(builder, visible, score, minusInfinity(builder));
  return score;
}

//===----------------------------------------------------------------------===//
// The steps of the definition
//===----------------------------------------------------------------------===//

/// `packKeys` copies the keys so that n runs contiguously, for the innermost
/// loop to be over independent scores rather than over one sum.
Mapped Decomposer::buildScores(bool packKeys) {
  Mapped key = input(1);
  SmallVector<unsigned> loops = {m, n, k};
  if (packKeys) {
    key = buildCopy(key, {k, n});
    loops = {m, k, n};
  }
  return buildScores(buildDots(loops, key, buildFilled({m, n}, 0.0)));
}

Mapped Decomposer::buildDots(ArrayRef<unsigned> loops, Mapped key,
                             Mapped initial) {
  return buildGeneric(
      loops, {input(0), key}, initial,
      [&](OpBuilder &builder, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(builder, loc, convert(builder, args[0], type),
                                  convert(builder, args[1], type));
        return arith::AddFOp::create(builder, loc, args[2], product);
      });
}

Mapped Decomposer::buildScores(Mapped dots) {
  SmallVector<Mapped> inputs;
  unsigned numMasks = op.getMasks().size();
  for (unsigned i = 0; i < numMasks; ++i)
    inputs.push_back(input(3 + i));
  if (op.getKeyLengths())
    inputs.push_back(input(3 + numMasks));
  return buildGeneric(
      {m, n}, inputs, dots, [&](OpBuilder &builder, ValueRange args) {
        Value length = op.getKeyLengths() ? args[numMasks] : Value();
        return buildScore(builder, args.back(), args.take_front(numMasks),
                          length);
      });
}

Mapped Decomposer::buildMaxima(Mapped scores, Mapped initial) {
  return buildGeneric({m, n}, {scores}, initial,
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        return arith::MaximumFOp::create(builder, loc, args[0],
                                                         args[1]);
                      });
}

std::pair<Mapped, Mapped> Decomposer::buildGrownMaxima(Mapped scores,
                                                       Mapped maxima) {
  Mapped ofBlock = buildMaxima(
      scores, buildFilled({m}, -std::numeric_limits<double>::infinity()));
  SmallVector<Mapped> results = buildGeneric(
      {m}, {ofBlock}, {maxima, buildEmpty({m})},
      [&](OpBuilder &builder, ValueRange args) -> SmallVector<Value> {
        Value old = args[1];
        Value grown = arith::MaximumFOp::create(builder, loc, args[0], old);
        // Equal maxima also cover rows that have seen no key: -inf - -inf.
        Value same = isEqual(builder, old, grown);
        Value growth = arith::SubFOp::create(builder, loc, old, grown);
        Value factor = select(builder, same, constant(builder, 1.0),
                              op.getKernel().buildWeight(builder, loc, growth));
        return {grown, factor};
      });
  return {results[0], results[1]};
}

Mapped Decomposer::buildWeights(Mapped scores, Mapped maxima) {
  KernelAttrInterface kernel = op.getKernel();
  return buildGeneric(
      {m, n}, {maxima}, scores, [&](OpBuilder &builder, ValueRange args) {
        Value score = args[1];
        Value argument = score;
        if (kernel.isShiftInvariant())
          argument = arith::SubFOp::create(builder, loc, score, args[0]);
        Value weight = kernel.buildWeight(builder, loc, argument);
        Value excluded = isEqual(builder, score, minusInfinity(builder));
        return select(builder, excluded, constant(builder, 0.0), weight);
      });
}

Mapped Decomposer::buildSums(Mapped weights, Mapped initial) {
  return buildGeneric({m, n}, {weights}, initial,
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        return arith::AddFOp::create(builder, loc, args[0],
                                                     args[1]);
                      });
}

Mapped Decomposer::buildWeightedValues(Mapped weights, Mapped initial) {
  return buildGeneric({m, n, d}, {weights, input(2)}, initial,
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        Value product = multiplyAnnihilating(
                            builder, args[0], convert(builder, args[1], type));
                        return arith::AddFOp::create(builder, loc, args[2],
                                                     product);
                      });
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
  return buildDots({m, k, n}, input(1), {scores, batchAnd({m, n})}).value;
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
    Mapped factors;
    std::tie(maxima, factors) = buildGrownMaxima(scores, maxima);
    sums = buildRescaled(sums, {m}, factors);
  }
  sums = buildSums(buildWeights(scores, maxima), sums);
  return {{}, maxima.value, sums.value};
}

RowState Decomposer::addValues(Value scores, const RowState &state) {
  Mapped weights =
      buildWeights({scores, batchAnd({m, n})}, {state.maximum, batchAnd({m})});
  Mapped sums = buildSums(weights, {state.sum, batchAnd({m})});
  Mapped weighted =
      buildWeightedValues(weights, {state.accumulator, batchAnd({m, d})});
  return {weighted.value, state.maximum, sums.value};
}

SmallVector<Value> Decomposer::decomposeAttention() {
  Mapped scores = buildScores(/*packKeys=*/false);
  Mapped maxima = buildMaxima(
      scores, buildFilled({m}, -std::numeric_limits<double>::infinity()));
  Mapped weights = buildWeights(scores, maxima);
  Mapped sums = buildSums(weights, buildFilled({m}, 0.0));
  Mapped weighted = buildWeightedValues(weights, buildFilled({m, d}, 0.0));
  return buildFinish({weighted.value, maxima.value, sums.value});
}

SmallVector<Value> Decomposer::decomposeOnlineStep() {
  Mapped weighted = output(0), maxima = output(1), sums = output(2);
  Mapped scores = buildScores(/*packKeys=*/true);
  if (!op.getKernel().isShiftInvariant()) {
    maxima = buildMaxima(scores, maxima);
  } else {
    Mapped factors;
    std::tie(maxima, factors) = buildGrownMaxima(scores, maxima);
    sums = buildRescaled(sums, {m}, factors);
    weighted = buildRescaled(weighted, {m, d}, factors);
  }
  Mapped weights = buildWeights(scores, maxima);
  sums = buildSums(weights, sums);
  weighted = buildWeightedValues(weights, weighted);
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
