//===- StateUpdate.cpp - Summing the state over keys ----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each block of threads owns some rows (monomials) of the state, all columns,
// and a run of the keys. Keys and values pass through shared memory; features
// are formed in registers and multiplied with the values and a column of ones.
// Where masks are added to scores, values and ones are multiplied by the key's
// weight, exp of the mask less the largest one of the run.
//
//===----------------------------------------------------------------------===//

#include "StateKernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

/// The 16 monomials of a fragment of A, whose columns are keys.
struct StateKernels::KeyMonomials {
  std::array<Octet, 2> octets;
  Value ofLane; ///< where this lane addresses a matrix of them, of 16 bits
};

/// What update has in shared memory, two tiles of it. Behind the channels of a
/// key stands 1 if it is visible, and seven zeros.
struct StateKernels::KeyTiles {
  Value keys, values;
  /// Of the keys, f32, if masks give them any.
  Value weights;
  /// The keys of one tile by channel, for pairs of keys; f32 needs none.
  Value keysByChannel;
};

/// Of keys [begin, end). All threads of the block meet here.
Value StateKernels::findLargestShift(KernelBuilder &k, Value begin, Value end,
                                     OfKey getShift) {
  ImplicitLocOpBuilder &b = k.b;
  auto getLarger = [&](Value x, Value y) -> Value {
    return arith::MaximumFOp::create(b, x, y);
  };
  auto loop =
      scf::ForOp::create(b, k.add(begin, k.thread), end, k.index(kThreads),
                         ValueRange{k.f32(-INFINITY)});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    scf::YieldOp::create(b, getLarger(loop.getRegionIterArgs().front(),
                                      getShift(loop.getInductionVar())));
  }
  Value largest = k.foldLanes(loop.getResult(0), kWarpSize, getLarger);
  Value ofWarps = k.allocateShared({kWarps}, b.getF32Type());
  {
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.equal(k.lane, k.index(0)));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, ofWarps, ValueRange{k.warp});
  }
  k.barrier();
  for (int64_t warp = 0; warp < kWarps; ++warp)
    largest = getLarger(
        largest, memref::LoadOp::create(b, ofWarps, ValueRange{k.index(warp)}));
  return largest;
}

/// Rows are so much longer than they need to be that those that are loaded
/// together lie in different banks.
StateKernels::KeyTiles StateKernels::allocateKeyTiles(KernelBuilder &k) {
  KeyTiles tiles;
  int64_t columns = sizes.channels + (isF32() ? kOctet : 0) + k.vectorSize();
  tiles.keys = k.allocateShared({2, keyTile(), columns}, narrow);
  tiles.values = k.allocateShared(
      {2, keyTile(), sizes.valueChannels + k.vectorSize()}, narrow);
  if (hasWeights)
    tiles.weights = k.allocateShared({2, keyTile()}, k.b.getF32Type());
  if (!isF32())
    tiles.keysByChannel = k.allocateShared(
        {sizes.channels + kOctet, keyTile() + kVector}, narrow);
  return tiles;
}

/// keysByChannel[c][j] = keys[stage][j][c].
void StateKernels::transposeKeys(KernelBuilder &k, const KeyTiles &tiles,
                                 Value stage) {
  int64_t channelOctets = sizes.channels / kOctet;
  int64_t jobs = channelOctets * (keyTile() / kWarpSize);
  for (int64_t begin = 0; begin < jobs; begin += kWarps) {
    Value job = k.add(k.warp, begin);
    Value channel = k.mul(k.rem(job, channelOctets), kOctet);
    Value key = k.mul(k.div(job, channelOctets), kWarpSize);
    Value row = k.add(k.add(key, k.mul(k.matrixOfLane, kOctet)), k.rowOfLane);
    std::array<Value, 4> pairs =
        k.loadMatrices(tiles.keys, {stage, row, channel}, /*transposed=*/true);
    Value ownChannel = k.add(channel, k.group);
    Value ownKey = k.add(key, k.mul(k.member, 2));
    for (auto [i, pair] : llvm::enumerate(pairs))
      k.storePair(pair, tiles.keysByChannel,
                  {ownChannel, k.add(ownKey, i * kOctet)});
  }
}

/// 1 or 0.
static Value buildOneIf(KernelBuilder &k, Value condition) {
  auto constant = [&](double number) {
    return arith::ConstantOp::create(k.b,
                                     k.b.getFloatAttr(k.narrowType(), number));
  };
  return k.select(condition, constant(1), constant(0));
}

/// By channel, the zeros behind the ones, which stay.
void StateKernels::storeZeros(KernelBuilder &k, const KeyTiles &tiles) {
  int64_t pairsOfKeys = keyTile() / 2, pairs = (kOctet - 1) * pairsOfKeys;
  for (int64_t begin = 0; begin < pairs; begin += kThreads) {
    OpBuilder::InsertionGuard guard(k.b);
    Value number = k.add(k.thread, begin);
    auto some = scf::IfOp::create(k.b, k.less(number, k.index(pairs)));
    k.b.setInsertionPointToStart(some.thenBlock());
    Value channel = k.add(k.div(number, pairsOfKeys), sizes.channels + 1);
    k.storePair(buildVector(k, {0, 0}), tiles.keysByChannel,
                {channel, k.mul(k.rem(number, pairsOfKeys), 2)});
  }
}

/// Behind the channels of each key of a tile.
void StateKernels::storeOnes(KernelBuilder &k, const KeyTiles &tiles,
                             Value stage, OfKey isVisible) {
  OpBuilder::InsertionGuard guard(k.b);
  int64_t keysOfThread = isF32() ? 1 : 2;
  auto some = scf::IfOp::create(
      k.b, k.less(k.thread, k.index(keyTile() / keysOfThread)));
  k.b.setInsertionPointToStart(some.thenBlock());
  Value channel = k.index(sizes.channels);
  Value key = k.mul(k.thread, keysOfThread);
  if (isF32()) {
    Value octet =
        k.select(isVisible(key), buildVector(k, {1, 0, 0, 0, 0, 0, 0, 0}),
                 buildVector(k, {0, 0, 0, 0, 0, 0, 0, 0}));
    vector::StoreOp::create(k.b, octet, tiles.keys,
                            ValueRange{stage, key, channel},
                            /*nontemporal=*/false, llvm::Align(16));
    return;
  }
  Value ones = k.pair(buildOneIf(k, isVisible(key)),
                      buildOneIf(k, isVisible(k.add(key, 1))));
  k.storePair(ones, tiles.keysByChannel, {channel, key});
}

/// Of excluded keys, 0.
void StateKernels::storeWeights(KernelBuilder &k, const KeyTiles &tiles,
                                Value stage, OfKey getShift, Value largest) {
  OpBuilder::InsertionGuard guard(k.b);
  auto some = scf::IfOp::create(k.b, k.less(k.thread, k.index(keyTile())));
  k.b.setInsertionPointToStart(some.thenBlock());
  Value shift = getShift(k.thread);
  Value weight = k.exp(arith::SubFOp::create(k.b, shift, largest));
  weight = k.select(buildIsMinusInfinity(k, shift), k.f32(0), weight);
  memref::StoreOp::create(k.b, weight, tiles.weights,
                          ValueRange{stage, k.thread});
}

/// A tile of B whose first column are ones, or the weights of keys.
std::array<Value, 2> StateKernels::loadOnes(KernelBuilder &k,
                                            const KeyTiles &tiles, Value stage,
                                            int64_t key) {
  Value isFirst = k.equal(k.group, k.index(0));
  if (!tiles.weights) {
    Value one = buildOneIf(k, isFirst);
    Value ones = isF32() ? one : k.pair(one, one);
    return {ones, ones};
  }
  std::array<Value, 2> ones;
  for (auto [i, number] : llvm::enumerate(ones)) {
    Value row = k.add(k.mul(k.member, 2), key + i * (isF32() ? 1 : kOctet));
    if (isF32()) {
      Value weight =
          memref::LoadOp::create(k.b, tiles.weights, ValueRange{stage, row});
      number = k.select(isFirst, weight, k.f32(0));
    } else {
      Value weights = k.toNarrow(k.loadPair(tiles.weights, {stage, row}));
      number = k.select(isFirst, weights, buildVector(k, {0, 0}));
    }
  }
  return ones;
}

/// A fragment of A: monomials of keys from `key` on.
std::array<Value, 4>
StateKernels::loadKeyFeatures(KernelBuilder &k, const KeyTiles &tiles,
                              Value stage, int64_t key,
                              const KeyMonomials &monomials) {
  auto load = [&](Value channel, int64_t part) -> Value {
    Value column = k.add(k.mul(k.member, 2), key);
    int64_t half = part / 2;
    if (isF32()) // in the order of loadColumns
      return memref::LoadOp::create(
          k.b, tiles.keys, ValueRange{stage, k.add(column, half), channel});
    return k.loadPair(tiles.keysByChannel,
                      {channel, k.add(column, half * kOctet)});
  };
  std::array<Value, 4> features;
  if (isF32()) {
    for (auto [i, feature] : llvm::enumerate(features))
      feature = load(k.add(monomials.octets[i % 2].first, k.group), i);
  } else {
    Value high = k.mul(k.div(k.matrixOfLane, 2), kOctet);
    features = k.loadMatrices(tiles.keysByChannel,
                              {monomials.ofLane, k.add(high, key)},
                              /*transposed=*/false);
  }
  for (auto [i, feature] : llvm::enumerate(features))
    for (Value variable : monomials.octets[i % 2].shared)
      feature = arith::MulFOp::create(k.b, feature, load(variable, i));
  return features;
}

void StateKernels::buildUpdate() {
  SmallVector<Value> inputs = {op.getKey()};
  if (op.getValue() != op.getKey())
    inputs.push_back(op.getValue());
  if (op.getKeyLengths())
    inputs.push_back(op.getKeyLengths());
  for (Value mask : op.getMasks())
    if (!llvm::is_contained(inputs, mask))
      inputs.push_back(mask);
  partial = numbers.allocate(
      {points, runs, numbers.constant(rows), numbers.constant(columns)},
      host.getF32Type());
  inputs.push_back(partial);
  if (hasWeights) {
    shifts = numbers.allocate({points, runs}, host.getF32Type());
    inputs.push_back(shifts);
  }
  pass(tilesPerRun, inputs);
  KernelBuilder k = begin("state_update", inputs);
  ImplicitLocOpBuilder &b = k.b;

  Value rowBlock = k.blockId(gpu::Dimension::x);
  Value run = k.blockId(gpu::Dimension::y);
  Value point = k.blockId(gpu::Dimension::z);
  SmallVector<Value> batch = buildBatchOfPoint(k, op, point);
  KeyTiles tiles = allocateKeyTiles(k);
  Value table = getTable(k);
  Value firstRow =
      k.mul(k.add(k.mul(rowBlock, kWarps), k.warp), stateFragments * kTileRows);
  SmallVector<KeyMonomials> monomials(stateFragments);
  for (auto [i, part] : llvm::enumerate(monomials)) {
    Value number = k.div(k.add(firstRow, i * kTileRows), kOctet);
    for (auto [j, octet] : llvm::enumerate(part.octets))
      octet = loadOctet(k, table, k.add(number, j));
    Value isSecond = k.equal(k.rem(k.matrixOfLane, 2), k.index(1));
    part.ofLane =
        k.add(k.select(isSecond, part.octets[1].first, part.octets[0].first),
              k.rowOfLane);
  }
  if (!isF32())
    storeZeros(k, tiles);

  Value keyCount =
      buildKeyCount(k, operands, batch, buildSize(k, op, attention.getKeyDim()),
                    op.getStaticPositions()[1]);
  Value tileCount = k.div(k.add(keyCount, keyTile() - 1), keyTile());
  Value firstTile = k.mul(run, k.number(tilesPerRun));
  Value endTile = k.min(k.add(firstTile, k.number(tilesPerRun)), tileCount);
  unsigned rowDim = attention.getKeyDim();
  auto getShift = [&](Value key) {
    return buildShift(k, op, operands, batch, key, keyCount);
  };
  auto isVisible = [&](Value key) {
    return buildIsVisible(k, op, operands, batch, key, keyCount);
  };
  Value largest;
  if (hasWeights) {
    Value end = k.min(k.mul(endTile, keyTile()), keyCount);
    largest = findLargestShift(k, k.mul(firstTile, keyTile()), end, getShift);
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.both(k.equal(rowBlock, k.index(0)),
                                            k.equal(k.thread, k.index(0))));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, k.argument(shifts),
                            ValueRange{point, run});
  }
  // Other keys and their values are zero, whatever they hold.
  auto copyTile = [&](Value tile) {
    Value stage = k.rem(tile, 2);
    Value first = k.mul(tile, keyTile());
    k.copyRows(operands.key, batch, rowDim, first, isVisible, tiles.keys, stage,
               keyTile(), sizes.channels);
    k.copyRows(operands.value, batch, rowDim, first, isVisible, tiles.values,
               stage, keyTile(), sizes.valueChannels);
    if (hasWeights)
      storeWeights(
          k, tiles, stage,
          [&](Value key) { return getShift(k.add(first, key)); }, largest);
  };
  auto copyIfBelow = [&](Value tile, Value end) {
    OpBuilder::InsertionGuard guard(b);
    auto some = scf::IfOp::create(b, k.less(tile, end));
    b.setInsertionPointToStart(some.thenBlock());
    copyTile(tile);
  };
  copyIfBelow(firstTile, endTile);
  if (hasWeights)
    k.barrier(); // Later ones are known at the barrier after their copies
                 // began.

  Fragments sums(stateFragments,
                 SmallVector<Accumulator>(valueTiles() + 1, k.zeros()));
  auto loop =
      scf::ForOp::create(b, firstTile, endTile, k.index(1), flatten(sums));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value tile = loop.getInductionVar();
    Value stage = k.rem(tile, 2);
    Fragments next = replace(sums, loop.getRegionIterArgs());
    k.awaitCopies();
    if (hasWeights)
      k.scaleRows(tiles.values, stage, keyTile(), sizes.valueChannels,
                  [&](Value row) {
                    return memref::LoadOp::create(b, tiles.weights,
                                                  ValueRange{stage, row});
                  });
    // Now every thread has its copies, and is done with the tile before.
    k.barrier();
    copyIfBelow(k.add(tile, 1), endTile);
    if (!isF32())
      transposeKeys(k, tiles, stage);
    storeOnes(k, tiles, stage, [&](Value key) {
      return isVisible(k.add(k.mul(tile, keyTile()), key));
    });
    k.barrier();

    for (int64_t key = 0; key < keyTile(); key += tileDepth()) {
      multiply(
          k, next,
          [&](int64_t i) {
            return loadKeyFeatures(k, tiles, stage, key, monomials[i]);
          },
          [&](int64_t first, int64_t count) {
            bool hasLast = first + count > valueTiles();
            auto columns = k.loadColumns(tiles.values, stage, k.index(key),
                                         count - hasLast, first * kTileColumns);
            if (hasLast)
              columns.push_back(loadOnes(k, tiles, stage, key));
            return columns;
          });
    }
    scf::YieldOp::create(b, flatten(next));
  }

  Fragments result = replace(sums, loop.getResults());
  for (auto [i, tiles] : llvm::enumerate(result))
    for (auto [j, tile] : llvm::enumerate(tiles))
      for (int64_t octet = 0; octet < 2; ++octet) {
        Value row =
            k.add(k.add(firstRow, k.group), i * kTileRows + octet * kOctet);
        Value column = k.add(k.mul(k.member, 2), j * kTileColumns);
        k.storePair(k.pair(tile[2 * octet], tile[2 * octet + 1]),
                    k.argument(partial), {point, run, row, column});
      }
  k.finish(host, {numbers.constant(rows / rowsPerBlock()), runs, points});
}
