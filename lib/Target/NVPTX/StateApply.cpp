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

void StateKernels::buildApply() {
  SmallVector<Value> inputs = {op.getQuery(), state};
  llvm::append_range(inputs, op.getOutputs());
  if (!hidesKeys())
    pass(keys, inputs);
  if (largestShift)
    inputs.push_back(largestShift);
  KernelBuilder k = begin("state_apply", inputs);
  ImplicitLocOpBuilder &b = k.b;

  static_assert(2 * kWarps * kTileRows % kThreads == 0,
                "threads share the queries evenly");
  Value firstQuery = k.mul(k.blockId(gpu::Dimension::x), queryTile());
  SmallVector<unsigned> batchDims =
      llvm::to_vector(llvm::seq<unsigned>(0, attention.getNumBatchDims()));
  SmallVector<Value> batchSizes = llvm::map_to_vector(
      batchDims, [&](unsigned dim) { return buildSize(k, op, dim); });
  SmallVector<Value> batch =
      k.delinearize(k.blockId(gpu::Dimension::y), batchSizes);
  Value point = buildPointOfBatch(k, op, batch);
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
  k.copyRows(operands.query, batch, queryDim, firstQuery,
             buildSize(k, op, queryDim), queries, k.index(0), queryTile(),
             sizes.channels);

  Operand stateOperand{state, b.getMultiDimIdentityMap(3)};
  auto copyChunk = [&](Value chunk) {
    k.copyRows(stateOperand, point, /*rowDim=*/1, k.mul(chunk, stateTile()),
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
  {
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
  }

  Fragments result = replace(sums, loop.getResults());
  // Where results are stored takes no registers before.
  firstQuery = k.mul(k.readBlockIdAgain(gpu::Dimension::x), queryTile());
  batch = k.delinearize(k.readBlockIdAgain(gpu::Dimension::y), batchSizes);
  Value isEmpty, halvings;
  if (hidesKeys()) {
    Value number = memref::LoadOp::create(
        b, k.argument(state),
        ValueRange{buildPointOfBatch(k, op, batch), k.index(getConstantRow()),
                   k.index(sizes.valueChannels + 1)});
    halvings = k.toF32(number);
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
                               ValueRange{buildPointOfBatch(k, op, batch)}));
  for (auto [i, tiles] : llvm::enumerate(result))
    for (int64_t row = 0; row < 2; ++row) {
      RowResult out;
      out.query = k.add(k.add(firstQuery, firstRow),
                        k.add(k.group, i * kTileRows + row * kOctet));
      out.isEmpty = isEmpty;
      // The column of ones is the first of the last tile.
      out.denominator =
          k.broadcast(tiles.back()[2 * row], k.mul(k.group, kLanesOfRow));
      out.logarithm = logarithm;
      for (const Accumulator &tile : ArrayRef(tiles).drop_back())
        out.numerators.push_back({tile[2 * row], tile[2 * row + 1]});
      storeRow(k, op, operands, batch, out);
    }
  k.finish(host, {numbers.ceilDiv(numbers.size(op, queryDim), queryTile()),
                  numbers.points(op, batchDims), numbers.constant(1)});
  for (Value buffer : {partial, state, shifts, largestShift})
    if (buffer)
      gpu::DeallocOp::create(host, op.getLoc(), /*asyncToken=*/Type(),
                             /*asyncDependencies=*/ValueRange(), buffer);
}
