//===- StateLoops.cpp - The loops of #attn.state over rows ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// Under causality, tiles of queries follow one another, and so many queries of
/// one are computed side by side.
static constexpr int64_t kCausalRows = 16;

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
