//===- StateApply.cpp - Asking the state ----------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each block of threads owns a tile of queries, past which the state comes in
// chunks of rows; features are formed in registers again.
//
//===----------------------------------------------------------------------===//

#include "StateKernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

/// A fragment of A: monomials of queries from `firstRow` on. They are of as
/// many octets as a product is deep.
std::array<Value, 4> StateKernels::loadQueryFeatures(KernelBuilder &k,
                                                     Value queries,
                                                     Value firstRow,
                                                     ArrayRef<Octet> octets) {
  Value none = k.index(0);
  auto getRow = [&](int64_t half) {
    return k.add(k.add(firstRow, k.group), half * kOctet);
  };
  std::array<Value, 4> features;
  if (isF32()) { // in the order of loadColumns
    for (int64_t half = 0; half < 2; ++half) {
      Value channel = k.add(octets.front().first, k.mul(k.member, 2));
      Value pair = k.loadPair(queries, {none, getRow(half), channel});
      for (int64_t i = 0; i < 2; ++i)
        features[half + 2 * i] = vector::ExtractOp::create(k.b, pair, i);
    }
  } else {
    Value isHigh = k.equal(k.div(k.matrixOfLane, 2), k.index(1));
    Value column = k.select(isHigh, octets[1].first, octets[0].first);
    Value half = k.mul(k.rem(k.matrixOfLane, 2), kOctet);
    Value row = k.add(firstRow, k.add(k.rowOfLane, half));
    features = k.loadMatrices(queries, {none, row, column},
                              /*transposed=*/false);
  }
  for (auto [i, feature] : llvm::enumerate(features))
    for (Value variable : (isF32() ? octets[0] : octets[i / 2]).shared) {
      Value factor = memref::LoadOp::create(
          k.b, queries, ValueRange{none, getRow(i % 2), variable});
      feature = arith::MulFOp::create(
          k.b, feature, isF32() ? factor : k.pair(factor, factor));
    }
  return features;
}

/// The queries of a block of threads.
struct StateKernels::QueryTile {
  Value first;
  SmallVector<Value> batch;
  Value batchNumber, point;
  Value spans; ///< if causal, of the prefix whose state answers
};

/// Read again, it is not what has been computed before, and takes no registers
/// in between.
StateKernels::QueryTile StateKernels::locateQueries(KernelBuilder &k,
                                                    bool again) {
  auto getId = [&](gpu::Dimension dimension) {
    return again ? k.readBlockIdAgain(dimension) : k.blockId(dimension);
  };
  QueryTile tile;
  tile.first = k.mul(getId(gpu::Dimension::x), queryTile());
  SmallVector<Value> batchSizes;
  for (unsigned dim = 0; dim < attention.getNumBatchDims(); ++dim)
    batchSizes.push_back(buildSize(k, op, dim));
  tile.batchNumber = getId(gpu::Dimension::y);
  tile.batch = k.delinearize(tile.batchNumber, batchSizes);
  tile.point = buildPointOfBatch(k, op, tile.batch);
  if (prefix) {
    Value keyCount = buildKeyCount(k, operands, tile.batch, k.number(keys),
                                   op.getStaticPositions()[1]);
    tile.spans = prefix->buildSpans(k, op, keyCount, tile.first);
  }
  return tile;
}

/// Products of the queries' monomials with the state.
StateKernels::Fragments StateKernels::askState(KernelBuilder &k,
                                               const QueryTile &tile) {
  ImplicitLocOpBuilder &b = k.b;
  static_assert(2 * kWarps * kTileRows % kThreads == 0,
                "threads share the queries evenly");
  Value queries =
      k.allocateShared({1, queryTile(), sizes.channels + kOctet}, narrow);
  // Rows that are loaded together lie in different banks.
  Value chunks = k.allocateShared(
      {2, stateTile(), columns + (isF32() ? k.vectorSize() : 0)}, narrow);

  // Behind its channels, each query has a one and seven zeros.
  Value constantOctet = buildVector(k, {1, 0, 0, 0, 0, 0, 0, 0});
  for (int64_t begin = 0; begin < queryTile(); begin += kThreads)
    vector::StoreOp::create(
        b, constantOctet, queries,
        ValueRange{k.index(0), k.add(k.thread, begin), k.index(sizes.channels)},
        /*nontemporal=*/false, llvm::Align(16));
  unsigned queryDim = attention.getQueryDim();
  k.copyRows(operands.query, tile.batch, queryDim, tile.first,
             buildSize(k, op, queryDim), queries, k.index(0), queryTile(),
             sizes.channels);

  Operand stateOperand{state, b.getMultiDimIdentityMap(4)};
  SmallVector<Value> place = {tile.point,
                              prefix ? k.add(tile.spans, -1) : k.index(0)};
  auto copyChunk = [&](Value chunk) {
    k.copyRows(stateOperand, place, /*rowDim=*/2, k.mul(chunk, stateTile()),
               k.index(rows), chunks, k.rem(chunk, 2), stateTile(), columns);
  };
  copyChunk(k.index(0));

  Value table = getTable(k);
  Value firstRow = k.mul(k.warp, queryFragments * kTileRows);
  Fragments sums(queryFragments,
                 SmallVector<Accumulator>(valueTiles() + 1, k.zeros()));
  Value chunkCount = k.index(rows / stateTile());
  auto loop =
      scf::ForOp::create(b, k.index(0), chunkCount, k.index(1), flatten(sums));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value chunk = loop.getInductionVar();
  Value stage = k.rem(chunk, 2);
  Fragments next = replace(sums, loop.getRegionIterArgs());
  k.awaitCopies();
  k.barrier();
  {
    OpBuilder::InsertionGuard inner(b);
    Value following = k.add(chunk, 1);
    auto more = scf::IfOp::create(b, k.less(following, chunkCount));
    b.setInsertionPointToStart(more.thenBlock());
    copyChunk(following);
  }
  for (int64_t row = 0; row < stateTile(); row += tileDepth()) {
    SmallVector<Octet> octetsOfStep;
    Value number = k.add(k.mul(chunk, stateTile() / kOctet), row / kOctet);
    for (int64_t i = 0; i < tileDepth() / kOctet; ++i)
      octetsOfStep.push_back(loadOctet(k, table, k.add(number, i)));
    multiply(
        k, next,
        [&](int64_t i) {
          return loadQueryFeatures(k, queries, k.add(firstRow, i * kTileRows),
                                   octetsOfStep);
        },
        [&](int64_t first, int64_t count) {
          return k.loadColumns(chunks, stage, k.index(row), count,
                               first * kTileColumns);
        });
  }
  scf::YieldOp::create(b, flatten(next));
  return replace(sums, loop.getResults());
}

/// Which query one of the two rows of a lane's fragment is.
Value StateKernels::ownQuery(KernelBuilder &k, const QueryTile &tile,
                             int64_t fragment, int64_t row) {
  Value firstRow = k.mul(k.warp, queryFragments * kTileRows);
  return k.add(k.add(tile.first, firstRow),
               k.add(k.group, fragment * kTileRows + row * kOctet));
}

/// How often the state was halved, f32, where that is noted: 0 if no key is
/// visible.
Value StateKernels::loadHalvings(KernelBuilder &k, const QueryTile &tile) {
  Value number = memref::LoadOp::create(
      k.b, k.argument(state),
      ValueRange{tile.point, prefix ? k.add(tile.spans, -1) : k.index(0),
                 k.index(getConstantRow()), k.index(sizes.valueChannels + 1)});
  return k.toF32(number);
}

/// The quotients of what has been summed over all keys.
void StateKernels::storeAnswers(KernelBuilder &k, const Fragments &sums) {
  ImplicitLocOpBuilder &b = k.b;
  QueryTile tile = locateQueries(k, /*again=*/true);
  Value isEmpty, halvings;
  if (hidesKeys()) {
    halvings = loadHalvings(k, tile);
    isEmpty =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, halvings, k.f32(0));
  } else {
    halvings = arith::SIToFPOp::create(b, b.getF32Type(),
                                       buildHalvings(k, k.number(keys)));
    isEmpty = k.less(k.number(keys), k.index(1));
  }
  constexpr double ln2 = 0.6931471805599453;
  Value logarithm = arith::MulFOp::create(b, halvings, k.f32(ln2));
  if (largestShift)
    logarithm = arith::AddFOp::create(
        b, logarithm,
        memref::LoadOp::create(b, k.argument(largestShift),
                               ValueRange{tile.point}));
  for (auto [i, tiles] : llvm::enumerate(sums))
    for (int64_t row = 0; row < 2; ++row) {
      RowResult out;
      out.query = ownQuery(k, tile, i, row);
      out.isEmpty = isEmpty;
      // The column of ones is the first of the last tile.
      out.denominator =
          k.broadcast(tiles.back()[2 * row], k.mul(k.group, kLanesOfRow));
      out.logarithm = logarithm;
      for (const Accumulator &numerators : ArrayRef(tiles).drop_back())
        out.numerators.push_back(
            {numerators[2 * row], numerators[2 * row + 1]});
      storeRow(k, op, operands, tile.batch, out);
    }
}

/// What the state was halved by is made good: sums are those of the prefix.
void StateKernels::storeSums(KernelBuilder &k, const Fragments &sums) {
  ImplicitLocOpBuilder &b = k.b;
  QueryTile tile = locateQueries(k, /*again=*/true);
  Value halvings, seen;
  if (hidesKeys()) {
    seen = loadHalvings(k, tile);
    halvings = arith::FPToSIOp::create(b, b.getI32Type(), seen);
  } else {
    halvings = buildHalvings(k, k.mul(tile.spans, prefix->span));
    seen = k.f32(1);
  }
  Value unit = buildPowerOfTwo(k, halvings);
  Value queryCount = buildSize(k, op, attention.getQueryDim());
  for (auto [i, tiles] : llvm::enumerate(sums))
    for (int64_t row = 0; row < 2; ++row) {
      Value query = ownQuery(k, tile, i, row);
      OpBuilder::InsertionGuard guard(b);
      auto exists = scf::IfOp::create(b, k.less(query, queryCount));
      b.setInsertionPointToStart(exists.thenBlock());
      auto store = [&](int64_t column, Value x, Value y) {
        k.storePair(
            k.pair(x, y), k.argument(prefix->sums),
            {tile.batchNumber, query, k.add(k.mul(k.member, 2), column)});
      };
      auto scale = [&](Value sum) -> Value {
        return arith::MulFOp::create(b, sum, unit);
      };
      for (auto [j, numerators] : llvm::enumerate(ArrayRef(tiles).drop_back()))
        store(j * kTileColumns, scale(numerators[2 * row]),
              scale(numerators[2 * row + 1]));
      // The column of ones is the first of the last tile.
      auto once = scf::IfOp::create(b, k.equal(k.member, k.index(0)));
      b.setInsertionPointToStart(once.thenBlock());
      store(sizes.valueChannels, scale(tiles.back()[2 * row]), seen);
    }
}

void StateKernels::buildApply() {
  SmallVector<unsigned> batchDims =
      llvm::to_vector(llvm::seq<unsigned>(0, attention.getNumBatchDims()));
  unsigned queryDim = attention.getQueryDim();
  Value batchPoints = numbers.points(op, batchDims),
        queries = numbers.size(op, queryDim);
  SmallVector<Value> inputs = {op.getQuery(), state};
  llvm::append_range(inputs, op.getOutputs()); // which know the batch
  if (prefix) {
    prefix->sums = numbers.allocate(
        {batchPoints, queries, numbers.constant(getSumColumns())},
        host.getF32Type());
    inputs.push_back(prefix->sums);
    if (op.getKeyLengths())
      inputs.push_back(op.getKeyLengths());
  }
  if (!hidesKeys() || prefix)
    pass(keys, inputs);
  if (largestShift)
    inputs.push_back(largestShift);
  KernelBuilder k = begin("state_apply", inputs);
  {
    OpBuilder::InsertionGuard guard(k.b);
    QueryTile tile = locateQueries(k, /*again=*/false);
    if (prefix) {
      auto any = scf::IfOp::create(k.b, k.less(k.index(0), tile.spans));
      k.b.setInsertionPointToStart(any.thenBlock());
      storeSums(k, askState(k, tile));
    } else {
      storeAnswers(k, askState(k, tile));
    }
  }
  k.finish(host, {numbers.ceilDiv(queries, queryTile()), batchPoints,
                  numbers.constant(1)});
  for (Value buffer : {partial, state, shifts, largestShift})
    if (buffer)
      gpu::DeallocOp::create(host, op.getLoc(), /*asyncToken=*/Type(),
                             /*asyncDependencies=*/ValueRange(), buffer);
}
