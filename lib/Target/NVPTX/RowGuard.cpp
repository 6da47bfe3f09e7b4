//===- RowGuard.cpp - Rows that the state does not answer -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel finds the largest norm of a key and the largest magnitude of a
// value, in parts. The kernel that computes exact rows puts these together, and
// takes the norms of its queries: docs/theory.md, section 13.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/SetVector.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

static constexpr int64_t kWarps = 4;
static constexpr int64_t kThreads = kWarps * kWarpSize;
/// For each point. Each of their warps has a part of the keys, and who looks
/// for exact rows reads what all of them found.
static constexpr int64_t kMostBlocks = 64;

namespace {
/// Numbers of f32, or vectors: the largest squared norm and magnitude.
struct Largest {
  Value key, value;
};
} // namespace

/// NaN if one of them is.
static Value buildMaximum(KernelBuilder &k, Value x, Value y) {
  return arith::MaximumFOp::create(k.b, x, y);
}

static Largest buildMaximum(KernelBuilder &k, const Largest &x,
                            const Largest &y) {
  return {buildMaximum(k, x.key, y.key), buildMaximum(k, x.value, y.value)};
}

/// Of all lanes.
static Largest buildMaximumOfWarp(KernelBuilder &k, const Largest &own) {
  auto fold = [&](Value number) {
    return k.foldLanes(number, kWarpSize,
                       [&](Value x, Value y) { return buildMaximum(k, x, y); });
  };
  return {fold(own.key), fold(own.value)};
}

/// Combines the channels of a row, a copy's at a time, with zeros.
static Value foldChannels(KernelBuilder &k, const Operand &operand,
                          ArrayRef<Value> batch, unsigned rowDim, Value row,
                          int64_t channels,
                          function_ref<Value(Value before, Value next)> combine,
                          function_ref<Value(Value, Value)> join) {
  ImplicitLocOpBuilder &b = k.b;
  int64_t size = k.vectorSize();
  auto type = VectorType::get(size, b.getF32Type());
  Value zeros =
      arith::ConstantOp::create(b, DenseElementsAttr::get(type, 0.0f));
  auto loop = scf::ForOp::create(b, k.index(0), k.index(channels),
                                 k.index(size), zeros);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Place place{batch, row, loop.getInductionVar()};
    Value numbers = vector::LoadOp::create(
        b, VectorType::get(size, k.narrowType()), k.argument(operand.memref),
        k.subscripts(operand, place, rowDim), /*nontemporal=*/false,
        llvm::Align(16));
    scf::YieldOp::create(
        b, combine(loop.getRegionIterArgs().front(), k.toF32(numbers)));
  }
  Value result = vector::ExtractOp::create(b, loop.getResult(0), 0);
  for (int64_t i = 1; i < size; ++i)
    result = join(result, vector::ExtractOp::create(b, loop.getResult(0), i));
  return result;
}

static Largest buildLargestOfRow(KernelBuilder &k, AttentionOp op,
                                 const Operands &operands,
                                 ArrayRef<Value> batch, Value row) {
  unsigned keyDim = AttentionOpInterface(op).getKeyDim();
  Sizes sizes(op);
  Largest largest;
  largest.key = foldChannels(
      k, operands.key, batch, keyDim, row, sizes.channels,
      [&](Value sum, Value x) -> Value {
        return LLVM::FMAOp::create(k.b, x, x, sum);
      },
      [&](Value x, Value y) -> Value {
        return arith::AddFOp::create(k.b, x, y);
      });
  largest.value = foldChannels(
      k, operands.value, batch, keyDim, row, sizes.valueChannels,
      [&](Value most, Value x) { return buildMaximum(k, most, k.abs(x)); },
      [&](Value x, Value y) { return buildMaximum(k, x, y); });
  return largest;
}

/// Of the keys that are this thread's: every `kThreads`-th of [first, end). A
/// key whose score would stay NaN if it were that is not excluded then,
/// whatever masks add to it: its norm counts as 0, or as NaN if it is not
/// finite.
static Largest buildLargestOfThread(KernelBuilder &k, AttentionOp op,
                                    const Operands &operands,
                                    ArrayRef<Value> batch, Value first,
                                    Value end, Value keyCount) {
  ImplicitLocOpBuilder &b = k.b;
  auto loop =
      scf::ForOp::create(b, k.add(first, k.thread), end, k.index(kThreads),
                         ValueRange{k.f32(0), k.f32(0)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value key = loop.getInductionVar();
  Largest before{loop.getRegionIterArg(0), loop.getRegionIterArg(1)};
  Value isVisible = buildIsVisible(k, op, operands, batch, key, keyCount);
  bool hasAddedMask = AttentionOpInterface(op).hasAddedMask();
  Value matters = isVisible;
  if (hasAddedMask)
    matters = buildIsVisible(k, op, operands, batch, key, keyCount, NAN);
  auto choice = scf::IfOp::create(b, loop.getResultTypes(), matters,
                                  /*withElseRegion=*/true);
  scf::YieldOp::create(b, choice.getResults());
  b.setInsertionPointToStart(choice.thenBlock());
  Largest next = buildLargestOfRow(k, op, operands, batch, key);
  if (hasAddedMask) {
    Value zero = arith::MulFOp::create(b, next.key, k.f32(0));
    next.key = k.select(isVisible, next.key, zero);
    next.value = k.select(isVisible, next.value, k.f32(0));
  }
  next = buildMaximum(k, before, next);
  scf::YieldOp::create(b, ValueRange{next.key, next.value});
  b.setInsertionPointToStart(choice.elseBlock());
  scf::YieldOp::create(b, ValueRange{before.key, before.value});
  return {loop.getResult(0), loop.getResult(1)};
}

RowGuard nvptx::buildRowGuard(OpBuilder &host, gpu::GPUModuleOp module,
                              AttentionOp op, const kernel::Guard &limits) {
  AttentionOpInterface attention(op);
  HostNumbers numbers(host, op.getLoc());
  Value points = numbers.points(op, getStateDims(op));
  Value blocks =
      numbers.ceilDiv(numbers.size(op, attention.getKeyDim()), kThreads);
  Value tilesPerBlock = numbers.max(numbers.ceilDiv(blocks, kMostBlocks), 1);
  blocks = numbers.max(numbers.ceilDiv(blocks, tilesPerBlock), 1);
  Value parts = numbers.mul(blocks, numbers.constant(kWarps));
  Value memory =
      numbers.allocate({points, parts, numbers.constant(2)}, host.getF32Type());

  llvm::SetVector<Value> inputs;
  inputs.insert_range(ValueRange{op.getKey(), op.getValue()});
  inputs.insert_range(op.getMasks());
  if (op.getKeyLengths())
    inputs.insert(op.getKeyLengths());
  inputs.insert(memory);
  if (!getConstantIntValue(tilesPerBlock))
    inputs.insert(tilesPerBlock);
  Operands operands(op);
  KernelBuilder k(host, module, "state_largest", op.getLoc(),
                  inputs.getArrayRef(), kThreads,
                  cast<FloatType>(getElementTypeOrSelf(op.getKey())));
  Value block = k.blockId(gpu::Dimension::x);
  Value point = k.blockId(gpu::Dimension::y);
  SmallVector<Value> batch = buildBatchOfPoint(k, op, point);
  Value keyCount =
      buildKeyCount(k, operands, batch, buildSize(k, op, attention.getKeyDim()),
                    op.getStaticPositions()[1]);
  Value keysPerBlock = k.mul(k.number(tilesPerBlock), kThreads);
  Value first = k.mul(block, keysPerBlock);
  Value end = k.min(k.add(first, keysPerBlock), keyCount);
  Largest largest = buildMaximumOfWarp(
      k, buildLargestOfThread(k, op, operands, batch, first, end, keyCount));
  {
    OpBuilder::InsertionGuard insertion(k.b);
    auto once = scf::IfOp::create(k.b, k.equal(k.lane, k.index(0)));
    k.b.setInsertionPointToStart(once.thenBlock());
    k.storePair(k.pair(largest.key, largest.value), k.argument(memory),
                {point, k.add(k.mul(block, kWarps), k.warp), k.index(0)});
  }
  k.finish(host, {blocks, points, numbers.constant(1)});
  return {limits, memory};
}

/// Of all parts of the point.
static Largest loadLargest(KernelBuilder &k, Value memory, Value point) {
  ImplicitLocOpBuilder &b = k.b;
  auto loop =
      scf::ForOp::create(b, k.lane, k.size(memory, 1), k.index(kWarpSize),
                         ValueRange{k.f32(0), k.f32(0)});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value pair = k.loadPair(k.argument(memory),
                            {point, loop.getInductionVar(), k.index(0)});
    Largest next =
        buildMaximum(k, {loop.getRegionIterArg(0), loop.getRegionIterArg(1)},
                     {vector::ExtractOp::create(b, pair, 0),
                      vector::ExtractOp::create(b, pair, 1)});
    scf::YieldOp::create(b, ValueRange{next.key, next.value});
  }
  return buildMaximumOfWarp(k, {loop.getResult(0), loop.getResult(1)});
}

/// Each of the four lanes that share the row has a quarter of its channels.
static Value buildSquaredNorm(KernelBuilder &k, const Operand &query,
                              unsigned queryDim, int64_t channels,
                              ArrayRef<Value> batch, Value row) {
  Value sum = k.f32(0);
  for (int64_t i = 0; i < channels; i += kTileColumns) {
    Place place{batch, row, k.add(k.mul(k.member, 2), i)};
    Value pair = k.toF32(k.loadPair(k.argument(query.memref),
                                    k.subscripts(query, place, queryDim)));
    for (int64_t j = 0; j < 2; ++j) {
      Value x = vector::ExtractOp::create(k.b, pair, j);
      sum = LLVM::FMAOp::create(k.b, x, x, sum);
    }
  }
  return k.foldLanes(sum, kLanesOfRow, [&](Value x, Value y) -> Value {
    return arith::AddFOp::create(k.b, x, y);
  });
}

SmallVector<Value> nvptx::buildAreExact(KernelBuilder &k, AttentionOp op,
                                        const RowGuard &guard,
                                        ArrayRef<Value> batch,
                                        ArrayRef<Value> rows) {
  ImplicitLocOpBuilder &b = k.b;
  // False for NaN. A limit that f32 does not reach is none but for infinity.
  auto isAtMost = [&](Value number, double limit) -> Value {
    limit = std::min<double>(limit, std::numeric_limits<float>::max());
    return arith::CmpFOp::create(b, arith::CmpFPredicate::OLE, number,
                                 k.f32(limit));
  };
  const kernel::Guard &limits = guard.limits;
  Largest largest =
      loadLargest(k, guard.largest, buildPointOfBatch(k, op, batch));
  Value keysAreFine = k.both(isAtMost(largest.key, limits.largestSquaredNorm),
                             isAtMost(largest.value, limits.largestValue));
  AttentionOpInterface attention(op);
  Operand query{op.getQuery(), attention.getQueryMap()};
  int64_t channels = Sizes(op).channels;
  double scale = getScale(op);
  Value isTrue = arith::ConstantIntOp::create(b, 1, 1);
  SmallVector<Value> areExact;
  for (Value row : rows) {
    Value norm = buildSquaredNorm(k, query, attention.getQueryDim(), channels,
                                  batch, row);
    Value product = arith::MulFOp::create(b, norm, largest.key);
    Value isFine = k.both(
        keysAreFine, k.both(isAtMost(norm, limits.largestSquaredNorm),
                            isAtMost(product, limits.largestSquaredProduct /
                                                  (scale * scale))));
    areExact.push_back(arith::XOrIOp::create(b, isFine, isTrue));
  }
  return areExact;
}
