//===- Features.cpp - Monomials of rows, as linalg ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Features.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace pebble;

namespace {
/// Monomials that are those of a list, times a channel, or times another
/// channel before that.
struct FeatureRun : MonomialRun {
  std::optional<int64_t> innerChannel;
};
} // namespace

/// A row for each run: parent, first, size, and the channels in the order of
/// the products.
static Value buildRunTable(TensorBuilder &t, ArrayRef<FeatureRun> runs) {
  SmallVector<int64_t> numbers;
  for (const FeatureRun &run : runs) {
    numbers.append({run.parent, run.first, run.size});
    if (run.innerChannel)
      numbers.push_back(*run.innerChannel);
    numbers.push_back(run.channel);
  }
  return t.buildTable(numbers, runs.front().innerChannel ? 5 : 4);
}

static SmallVector<FeatureRun> getRuns(const MonomialList &list) {
  SmallVector<FeatureRun> runs;
  for (const MonomialRun &run : list.runs)
    runs.push_back({run, std::nullopt});
  return runs;
}

/// The same as runs of the list two degrees below, from which `below` is
/// computed.
static SmallVector<FeatureRun> getRuns(const MonomialList &list,
                                       const MonomialList &below) {
  SmallVector<FeatureRun> runs;
  for (const MonomialRun &run : list.runs)
    for (const MonomialRun &inner : below.runs) {
      int64_t begin = std::max(run.parent, inner.first);
      int64_t end = std::min(run.parent + run.size, inner.first + inner.size);
      if (begin < end)
        runs.push_back({{run.channel, inner.parent + begin - inner.first,
                         run.first + begin - run.parent, end - begin},
                        inner.channel});
    }
  return runs;
}

/// `run` without what lies outside of [begin, end), counted from `begin`.
static FeatureRun cutRun(FeatureRun run, int64_t begin, int64_t end) {
  int64_t first = std::max(run.first, begin);
  int64_t last = std::min(run.first + run.size, end);
  run.parent += first - run.first;
  run.first = first - begin;
  run.size = last - first;
  return run;
}

/// The lists that are stored, for threads to share, and that chunks of features
/// are computed from. From degree 4 on, chunks also recompute the list below
/// the last: the traffic between caches costs as much as the products.
static ArrayRef<MonomialList> getSharedLists(const BlockMonomials &block) {
  return ArrayRef(block.lists).drop_back(block.lists.size() >= 3 ? 2 : 1);
}

FeatureBuilder::FeatureBuilder(TensorBuilder &builder,
                               const BlockMonomials &block,
                               ArrayRef<double> coefficients,
                               ArrayRef<int64_t> cuts, int64_t chunkSize)
    : t(builder), block(block), cuts(cuts), chunkSize(chunkSize) {
  ArrayRef<MonomialList> lists = block.lists;
  for (const MonomialList &list : getSharedLists(block))
    listTables.push_back(buildRunTable(t, getRuns(list)));

  SmallVector<FeatureRun> allRuns =
      listTables.size() + 1 == lists.size()
          ? getRuns(lists.back())
          : getRuns(lists.back(), lists.drop_back().back());
  ArrayRef<FeatureRun> all = allRuns;
  SmallVector<FeatureRun> runs;
  SmallVector<int64_t> firstRuns = {0};
  for (auto [segment, end] : llvm::zip(cuts, cuts.drop_front())) {
    firstChunks.push_back(firstRuns.size() - 1);
    for (int64_t begin = segment; begin < end; begin += chunkSize) {
      int64_t chunkEnd = std::min(begin + chunkSize, end);
      while (all.front().first + all.front().size <= begin)
        all = all.drop_front();
      for (const FeatureRun &run : all) {
        if (run.first >= chunkEnd)
          break;
        runs.push_back(cutRun(run, begin, chunkEnd));
      }
      firstRuns.push_back(runs.size());
    }
  }
  chunkTable = buildRunTable(t, runs);
  chunkRuns = t.buildTable(firstRuns, 1);

  SmallVector<Attribute> numbers;
  for (auto [degree, multiplicity] :
       llvm::zip_equal(block.degrees, block.multiplicities))
    numbers.push_back(
        t.b.getFloatAttr(t.type, coefficients[degree] * multiplicity));
  auto weightType = RankedTensorType::get({block.size()}, t.type);
  weights = arith::ConstantOp::create(
      t.b, t.loc, DenseElementsAttr::get(weightType, numbers));
}

/// The chunk of `segment` that begins at `monomial`.
FeatureBuilder::Chunk FeatureBuilder::buildChunkBounds(size_t segment,
                                                       Value monomial) {
  int64_t begin = cuts[segment], end = cuts[segment + 1];
  AffineExpr d0 = t.b.getAffineDimExpr(0);
  OpFoldResult size = t.b.getIndexAttr(std::min(chunkSize, end - begin));
  if ((end - begin) % chunkSize != 0 && end - begin > chunkSize)
    size = affine::makeComposedFoldedAffineMin(
        t.b, t.loc,
        AffineMap::get(1, 0, {t.b.getAffineConstantExpr(chunkSize), end - d0},
                       t.b.getContext()),
        {monomial});
  OpFoldResult number = affine::makeComposedFoldedAffineApply(
      t.b, t.loc, (d0 - begin).floorDiv(chunkSize) + firstChunks[segment],
      {monomial});
  return {begin, end, monomial, size,
          getValueOrCreateConstantIndexOp(t.b, t.loc, number)};
}

SmallVector<Value> FeatureBuilder::buildLoops(ValueRange carried, Body body) {
  SmallVector<Value> values(carried);
  for (size_t segment = 0; segment + 1 < cuts.size(); ++segment) {
    auto loop = scf::ForOp::create(
        t.b, t.loc, t.buildIndex(cuts[segment]),
        t.buildIndex(cuts[segment + 1]), t.buildIndex(chunkSize), values,
        [&](OpBuilder &, Location, Value monomial, ValueRange inner) {
          scf::YieldOp::create(
              t.b, t.loc, body(buildChunkBounds(segment, monomial), inner));
        });
    values = llvm::to_vector_of<Value>(loop.getResults());
  }
  return values;
}

SmallVector<Value> FeatureBuilder::buildParallelLoops(ValueRange shared,
                                                      ParallelBody body) {
  SmallVector<Value> values(shared);
  for (size_t segment = 0; segment + 1 < cuts.size(); ++segment)
    values = t.buildParallelLoop(
        t.buildIndex(cuts[segment]), t.buildIndex(cuts[segment + 1]), chunkSize,
        values, [&](Value monomial, ValueRange inner) {
          return body(buildChunkBounds(segment, monomial), inner);
        });
  return values;
}

Value FeatureBuilder::buildRuns(Value table, Value begin, Value end,
                                Value below, Value channels, Value list,
                                Value ownWeights) {
  OpFoldResult zero = t.b.getIndexAttr(0), one = t.b.getIndexAttr(1);
  OpFoldResult rows = tensor::getMixedSize(t.b, t.loc, channels, /*dim=*/1);
  auto loop = scf::ForOp::create(
      t.b, t.loc, begin, end, t.buildIndex(1), list,
      [&](OpBuilder &, Location, Value run, ValueRange carried) {
        SmallVector<OpFoldResult> row = t.readRow(table, run);
        OpFoldResult parent = row[0], first = row[1], size = row[2];
        // The product of the channels is the same for the whole run.
        SmallVector<Tile> factors;
        for (OpFoldResult channel : ArrayRef(row).drop_front(3))
          factors.push_back(
              {t.buildSlice(channels, {channel, zero}, {one, rows}),
               {TileLoop::None, TileLoop::Row}});
        factors.push_back({t.buildSlice(below, {parent, zero}, {size, rows}),
                           {TileLoop::Monomial, TileLoop::Row}});
        if (ownWeights)
          factors.push_back({t.buildSlice(ownWeights, {first}, {size}),
                             {TileLoop::Monomial}});
        Value target = t.buildSlice(carried[0], {first, zero}, {size, rows});
        Value products = t.buildGeneric(
            factors, {target, {TileLoop::Monomial, TileLoop::Row}},
            [](OpBuilder &builder, Location at, ValueRange args) {
              Value product = args.front();
              for (Value factor : args.drop_front().drop_back())
                product = arith::MulFOp::create(builder, at, product, factor);
              return product;
            });
        Value next =
            t.buildInsert(products, carried[0], {first, zero}, {size, rows});
        scf::YieldOp::create(t.b, t.loc, next);
      });
  return loop.getResult(0);
}

SmallVector<Value> FeatureBuilder::buildLists(Value channels) {
  OpFoldResult rows = tensor::getMixedSize(t.b, t.loc, channels, /*dim=*/1);
  SmallVector<Value> lists = {channels};
  for (auto [list, table] : llvm::zip_equal(getSharedLists(block), listTables))
    lists.push_back(buildRuns(
        table, t.buildIndex(0), t.buildIndex(list.runs.size()), lists.back(),
        channels, t.buildEmpty({t.b.getIndexAttr(list.size), rows}), {}));
  return lists;
}

Value FeatureBuilder::buildWeights(OpFoldResult first, OpFoldResult size) {
  return t.buildSlice(weights, {first}, {size});
}

Value FeatureBuilder::buildChunk(ArrayRef<Value> lists, const Chunk &chunk,
                                 bool weighted) {
  OpFoldResult zero = t.b.getIndexAttr(0);
  OpFoldResult rows = tensor::getMixedSize(t.b, t.loc, lists[0], /*dim=*/1);
  auto readFirst = [&](Value number) {
    return getValueOrCreateConstantIndexOp(
        t.b, t.loc, t.readRow(chunkRuns, number).front());
  };
  Value next = arith::AddIOp::create(t.b, t.loc, chunk.number, t.buildIndex(1));
  Value own;
  if (weighted)
    own = buildWeights(chunk.begin, chunk.size);
  int64_t most = std::min(chunkSize, block.size());
  Value features = buildRuns(chunkTable, readFirst(chunk.number),
                             readFirst(next), lists.back(), lists.front(),
                             t.buildEmpty({t.b.getIndexAttr(most), rows}), own);
  return t.buildSlice(features, {zero, zero}, {chunk.size, rows});
}
