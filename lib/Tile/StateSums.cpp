//===- StateSums.cpp - What #attn.state sums up ---------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// Where a chunk begins in a part.
OpFoldResult StateBuilder::getPlace(const FeatureBuilder::Chunk &chunk,
                                    const Part &part) {
  AffineExpr d0 = t.b.getAffineDimExpr(0);
  return affine::makeComposedFoldedAffineApply(
      t.b, t.loc, d0 - part.firstMonomial, {OpFoldResult(chunk.begin)});
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

Value StateBuilder::multiplyFeatures(const Tile &feature, const Tile &sums,
                                     const Tile &output) {
  return multipliesPairs ? t.buildMultiplyAddOfPairs(feature, sums, output)
                         : t.buildMultiplyAdd({feature, sums}, output);
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
    auto add = [&](Value into, ArrayRef<TileLoop> axes,
                   TensorBuilder::Sizes offsets, TensorBuilder::Sizes shape,
                   function_ref<Value(const Tile &)> addTerms) {
      SmallVector<TileLoop> loops(axes);
      Value zero = t.buildFill(t.buildOwnEmpty(shape), 0);
      Value sums = addTerms({zero, loops});
      Value slice = t.buildSlice(into, offsets, shape);
      own.push_back({t.buildAdd({sums, loops}, {slice, loops}), slice});
    };
    for (auto [i, part] : llvm::enumerate(parts)) {
      if (!chunk.isWithin(part.firstMonomial, part.endMonomial()))
        continue;
      OpFoldResult place = getPlace(chunk, part);
      const Tile &values = keys.values[i];
      add(before.weighted[i], {TileLoop::Monomial, TileLoop::Column},
          {place, attr(0)}, {chunk.size, part.columns.capacity},
          [&](const Tile &zero) {
            return multiplyFeatures(feature, values, zero);
          });
      SmallVector<Tile> terms = {feature};
      if (Value factors = keys.masks.factors)
        terms.push_back({factors, {TileLoop::Row}});
      if (before.ones[i])
        add(before.ones[i], {TileLoop::Monomial}, {place}, {chunk.size},
            [&](const Tile &zero) { return t.buildMultiplyAdd(terms, zero); });
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
      next.weighted[i] = multiplyFeatures(
          feature, sums, {next.weighted[i], {TileLoop::Column, TileLoop::Row}});
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
