//===- StoredState.cpp - States in slow memory ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

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
          Value sums = multiplyFeatures(
              feature,
              {state.weighted[0], {TileLoop::Monomial, TileLoop::Column}},
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
