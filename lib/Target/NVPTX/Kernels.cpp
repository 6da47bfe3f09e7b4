//===- Kernels.cpp - What the kernels of attention share ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

Sizes::Sizes(AttentionOp op) {
  AttentionOpInterface attention(op);
  SmallVector<int64_t> sizes = attention.getStaticLoopSizes();
  batch.assign(sizes.begin(), sizes.begin() + attention.getNumBatchDims());
  queries = sizes[attention.getQueryDim()];
  keys = sizes[attention.getKeyDim()];
  channels = sizes[attention.getChannelDim()];
  valueChannels = sizes[attention.getValueDim()];
}

std::optional<int64_t> Sizes::countBatchPoints() const {
  int64_t product = 1;
  for (int64_t size : batch)
    if (ShapedType::isDynamic(size) ||
        llvm::MulOverflow(product, size, product))
      return std::nullopt;
  return product;
}

Value nvptx::buildSize(KernelBuilder &k, AttentionOp op, unsigned dim) {
  AttentionOpInterface attention(op);
  int64_t size = attention.getStaticLoopSizes()[dim];
  if (!ShapedType::isDynamic(size))
    return k.index(size);
  AffineExpr wanted = getAffineDimExpr(dim, op.getContext());
  for (OpOperand *operand : attention.getMappedOperands())
    if (k.hasArgument(operand->get()))
      if (std::optional<unsigned> axis =
              attention.getMap(operand).getResultPosition(wanted))
        return k.size(operand->get(), *axis);
  llvm_unreachable("the kernel has no operand with this dimension");
}

Value HostNumbers::constant(int64_t number) {
  return arith::ConstantIndexOp::create(host, loc, number);
}

Value HostNumbers::add(Value x, int64_t y) {
  return host.createOrFold<arith::AddIOp>(loc, x, constant(y));
}

Value HostNumbers::min(Value x, Value y) {
  return host.createOrFold<arith::MinSIOp>(loc, x, y);
}

Value HostNumbers::max(Value x, int64_t y) {
  return host.createOrFold<arith::MaxSIOp>(loc, x, constant(y));
}

Value HostNumbers::mul(Value x, Value y) {
  return host.createOrFold<arith::MulIOp>(loc, x, y);
}

Value HostNumbers::ceilDiv(Value x, Value y) {
  return host.createOrFold<arith::CeilDivSIOp>(loc, x, y);
}

Value HostNumbers::size(AttentionOp op, unsigned dim) {
  OpFoldResult size = AttentionOpInterface(op).getLoopSizes(host)[dim];
  return getValueOrCreateConstantIndexOp(host, loc, size);
}

Value HostNumbers::points(AttentionOp op, ArrayRef<unsigned> dims) {
  Value product = constant(1);
  for (unsigned dim : dims)
    product = mul(product, size(op, dim));
  return product;
}

Value HostNumbers::allocate(ArrayRef<Value> shape, Type element) {
  SmallVector<int64_t> staticSizes;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(getAsOpFoldResult(shape), dynamicSizes,
                             staticSizes);
  return gpu::AllocOp::create(host, loc, MemRefType::get(staticSizes, element),
                              /*asyncToken=*/Type(),
                              /*asyncDependencies=*/ValueRange(), dynamicSizes,
                              /*symbolOperands=*/ValueRange())
      .getMemref();
}

Operands::Operands(AttentionOp op) {
  AttentionOpInterface attention(op);
  query = {op.getQuery(), attention.getQueryMap()};
  key = {op.getKey(), attention.getKeyMap()};
  value = {op.getValue(), attention.getValueMap()};
  for (auto [i, mask] : llvm::enumerate(op.getMasks()))
    masks.push_back({mask, attention.getMaskMap(i)});
  if (op.getKeyLengths())
    keyLengths = {op.getKeyLengths(), attention.getKeyLengthsMap()};
  output = {op.getOutputs()[0], attention.getOutputMap(0)};
  if (op.getOutputs().size() > 1)
    logSumExp = {op.getOutputs()[1], attention.getOutputMap(1)};
}

double nvptx::getScale(AttentionOp op) {
  FloatAttr scale = AttentionOpInterface(op).getScaleAttr();
  return scale ? scale.getValueAsDouble() : 1;
}

int64_t nvptx::getAhead(AttentionOp op) {
  return op.getStaticPositions()[0] - op.getStaticPositions()[1];
}

Value Prefix::buildSpans(KernelBuilder &k, AttentionOp op, Value keyCount,
                         Value firstQuery) const {
  Value seen = k.add(firstQuery, getAhead(op) + 1);
  return k.div(k.min(k.max(seen, k.index(0)), keyCount), span);
}

Value nvptx::buildKeyCount(KernelBuilder &k, const Operands &operands,
                           ArrayRef<Value> batch, Value keys,
                           int64_t firstKey) {
  if (!operands.keyLengths)
    return keys;
  SmallVector<Value> indices;
  for (AffineExpr axis : operands.keyLengths->map.getResults())
    indices.push_back(batch[cast<AffineDimExpr>(axis).getPosition()]);
  Value length = memref::LoadOp::create(
      k.b, k.argument(operands.keyLengths->memref), indices);
  if (!length.getType().isIndex())
    length = arith::IndexCastOp::create(k.b, k.b.getIndexType(), length);
  // Bounded first, so that the difference does not wrap.
  Value end = k.min(k.max(length, k.index(0)), k.index(int64_t(1) << 61));
  Value count = k.add(end, -firstKey);
  return k.min(k.max(count, k.index(0)), keys);
}

Value nvptx::buildMasked(KernelBuilder &k, AttentionOp op,
                         const Operands &operands, ArrayRef<Value> batch,
                         Value key, Value keyCount, double score) {
  Value masked = k.f32(score);
  Value existing = k.min(key, k.add(keyCount, -1));
  for (const Operand &mask : operands.masks) {
    Place place{batch, existing, Value()};
    Value entry = memref::LoadOp::create(
        k.b, k.argument(mask.memref),
        k.subscripts(mask, place, AttentionOpInterface(op).getKeyDim()));
    if (entry.getType().isInteger(1))
      masked = k.select(entry, masked, k.f32(-INFINITY));
    else
      masked = arith::AddFOp::create(k.b, masked, k.toF32(entry));
  }
  return k.select(k.less(key, keyCount), masked, k.f32(-INFINITY));
}

Value nvptx::buildIsVisible(KernelBuilder &k, AttentionOp op,
                            const Operands &operands, ArrayRef<Value> batch,
                            Value key, Value keyCount, double score) {
  return arith::CmpFOp::create(
      k.b, arith::CmpFPredicate::UNE,
      buildMasked(k, op, operands, batch, key, keyCount, score),
      k.f32(-INFINITY));
}

SmallVector<unsigned> nvptx::getStateDims(AttentionOp op) {
  Operands operands(op);
  SmallVector<unsigned> dims;
  for (unsigned dim = 0, e = AttentionOpInterface(op).getNumBatchDims();
       dim < e; ++dim) {
    auto differs = [&](const Operand &operand) {
      return operand.map.isFunctionOfDim(dim);
    };
    if (differs(operands.key) || differs(operands.value) ||
        (operands.keyLengths && differs(*operands.keyLengths)) ||
        llvm::any_of(operands.masks, differs))
      dims.push_back(dim);
  }
  return dims;
}

SmallVector<Value> nvptx::buildBatchOfPoint(KernelBuilder &k, AttentionOp op,
                                            Value point) {
  SmallVector<unsigned> dims = getStateDims(op);
  SmallVector<Value> batch(AttentionOpInterface(op).getNumBatchDims(),
                           k.index(0));
  SmallVector<Value> sizes = llvm::map_to_vector(
      dims, [&](unsigned dim) { return buildSize(k, op, dim); });
  for (auto [dim, value] : llvm::zip_equal(dims, k.delinearize(point, sizes)))
    batch[dim] = value;
  return batch;
}

Value nvptx::buildPointOfBatch(KernelBuilder &k, AttentionOp op,
                               ArrayRef<Value> batch) {
  Value point = k.index(0);
  for (unsigned dim : getStateDims(op))
    point = k.add(k.mul(point, buildSize(k, op, dim)), batch[dim]);
  return point;
}

static void storeColumns(KernelBuilder &k, const Operand &output,
                         const Place &place, unsigned rowDim,
                         std::array<Value, 2> numbers) {
  Value pair = k.pair(numbers[0], numbers[1]);
  Type type = getElementTypeOrSelf(output.memref);
  if (!type.isF32())
    pair = arith::TruncFOp::create(k.b, VectorType::get(2, type), pair);
  k.storePair(pair, k.argument(output.memref),
              k.subscripts(output, place, rowDim));
}

/// By the first of the four lanes that share the row.
static void storeLogSumExp(KernelBuilder &k, const Operand &output,
                           const Place &place, unsigned rowDim, Value number) {
  OpBuilder::InsertionGuard guard(k.b);
  Value isFirst = arith::CmpIOp::create(k.b, arith::CmpIPredicate::eq, k.member,
                                        k.index(0));
  auto once = scf::IfOp::create(k.b, isFirst);
  k.b.setInsertionPointToStart(once.thenBlock());
  Type type = getElementTypeOrSelf(output.memref);
  if (!type.isF32())
    number = arith::TruncFOp::create(k.b, type, number);
  memref::StoreOp::create(k.b, number, k.argument(output.memref),
                          k.subscripts(output, place, rowDim));
}

void nvptx::storeRow(KernelBuilder &k, AttentionOp op, const Operands &operands,
                     ArrayRef<Value> batch, const RowResult &row) {
  constexpr double ln2 = 0.6931471805599453;
  ImplicitLocOpBuilder &b = k.b;
  AttentionOpInterface attention(op);
  unsigned rowDim = attention.getQueryDim();
  Value factor = arith::DivFOp::create(b, k.f32(1), row.denominator);
  Value isWanted = k.less(row.query, buildSize(k, op, rowDim));
  if (row.isWanted)
    isWanted = k.both(isWanted, row.isWanted);

  OpBuilder::InsertionGuard guard(b);
  auto store = scf::IfOp::create(b, isWanted);
  b.setInsertionPointToStart(store.thenBlock());
  for (auto [i, numerators] : llvm::enumerate(row.numerators)) {
    std::array<Value, 2> numbers;
    for (auto [number, numerator] : llvm::zip_equal(numbers, numerators)) {
      Value quotient = arith::MulFOp::create(b, numerator, factor);
      number = k.select(row.isEmpty, k.f32(0), quotient);
    }
    Place place{batch, row.query, k.add(k.mul(k.member, 2), i * kTileColumns)};
    storeColumns(k, operands.output, place, rowDim, numbers);
  }
  if (!operands.logSumExp)
    return;
  Value logarithm =
      arith::MulFOp::create(b, k.log2(row.denominator), k.f32(ln2));
  logarithm = arith::AddFOp::create(b, logarithm, row.logarithm);
  logarithm = k.select(row.isEmpty, k.f32(-INFINITY), logarithm);
  storeLogSumExp(k, *operands.logSumExp, {batch, row.query, Value()}, rowDim,
                 logarithm);
}
