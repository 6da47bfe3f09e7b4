//===- AttentionInterfaces.cpp - The shared iteration space ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace pebble::attn;

#include "pebble/Dialect/Attention/AttentionOpInterfaces.cpp.inc"

SmallVector<AffineMap>
pebble::attn::getDefaultIndexingMaps(MLIRContext *context, unsigned numBatch,
                                     unsigned numMasks, bool hasKeyLengths,
                                     unsigned numOutputs) {
  unsigned m = numBatch, n = m + 1, k = m + 2, d = m + 3;
  auto batchAnd = [&](ArrayRef<unsigned> own) {
    SmallVector<unsigned> dims =
        llvm::to_vector(llvm::seq<unsigned>(0, numBatch));
    llvm::append_range(dims, own);
    return AffineMap::getMultiDimMapWithTargets(numBatch + 4, dims, context);
  };
  SmallVector<AffineMap> maps = {batchAnd({m, k}), batchAnd({n, k}),
                                 batchAnd({n, d})};
  maps.append(numMasks, batchAnd({m, n}));
  if (hasKeyLengths)
    maps.push_back(batchAnd({}));
  for (unsigned i = 0; i < numOutputs; ++i)
    maps.push_back(i == 0 ? batchAnd({m, d}) : batchAnd({m}));
  return maps;
}

unsigned AttentionOpInterface::getNumLoops() {
  ArrayAttr maps = getIndexingMaps();
  return maps.empty() ? 0
                      : cast<AffineMapAttr>(maps[0]).getValue().getNumDims();
}

SmallVector<OpOperand *> AttentionOpInterface::getMappedOperands() {
  // Everything but the scale value and the positions is mapped; the order of
  // the operands is that of the maps.
  SmallVector<OpOperand *> operands;
  for (OpOperand &operand : (*this)->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()))
      operands.push_back(&operand);
  return operands;
}

SmallVector<AffineMap> AttentionOpInterface::getIndexingMapsArray() {
  return llvm::to_vector(getIndexingMaps().getAsValueRange<AffineMapAttr>());
}

AffineMap AttentionOpInterface::getMap(OpOperand *operand) {
  for (auto [candidate, map] :
       llvm::zip_equal(getMappedOperands(), getIndexingMapsArray()))
    if (candidate == operand)
      return map;
  return {};
}

AffineMap AttentionOpInterface::getKeyLengthsMap() {
  return getKeyLengths() ? getIndexingMapsArray()[3 + getMasks().size()]
                         : AffineMap();
}

AffineMap AttentionOpInterface::getOutputMap(unsigned i) {
  return getIndexingMapsArray()[3 + getMasks().size() +
                                (getKeyLengths() ? 1 : 0) + i];
}

SmallVector<int64_t> AttentionOpInterface::getStaticLoopSizes() {
  SmallVector<int64_t> sizes(getNumLoops(), ShapedType::kDynamic);
  for (auto [operand, map] :
       llvm::zip_equal(getMappedOperands(), getIndexingMapsArray())) {
    auto type = cast<ShapedType>(operand->get().getType());
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
      int64_t &size = sizes[map.getDimPosition(axis)];
      if (ShapedType::isDynamic(size))
        size = type.getDimSize(axis);
    }
  }
  return sizes;
}

OpFoldResult pebble::attn::getAxisSize(OpBuilder &builder, Location loc,
                                       Value shaped, unsigned axis) {
  if (isa<TensorType>(shaped.getType()))
    return tensor::getMixedSize(builder, loc, shaped, axis);
  return memref::getMixedSize(builder, loc, shaped, axis);
}

SmallVector<OpFoldResult>
AttentionOpInterface::getLoopSizes(OpBuilder &builder) {
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, size] : llvm::enumerate(getStaticLoopSizes())) {
    if (!ShapedType::isDynamic(size)) {
      sizes.push_back(builder.getIndexAttr(size));
      continue;
    }
    auto [operand, axis] = getSizedAxis(dim);
    sizes.push_back(getAxisSize(builder, (*this)->getLoc(), operand, axis));
  }
  return sizes;
}

std::pair<Value, unsigned> AttentionOpInterface::getSizedAxis(unsigned dim) {
  // The outputs have every batch dimension, m and d, so ask them first: their
  // sizes are often known where the inputs' are not.
  SmallVector<OpOperand *> operands = getMappedOperands();
  SmallVector<AffineMap> maps = getIndexingMapsArray();
  for (auto [operand, map] :
       llvm::zip_equal(llvm::reverse(operands), llvm::reverse(maps)))
    if (std::optional<unsigned> axis =
            map.getResultPosition(getAffineDimExpr(dim, (*this)->getContext())))
      return {operand->get(), *axis};
  llvm_unreachable("every dimension is an axis of an operand");
}

SmallVector<OpFoldResult> AttentionOpInterface::getMixedPositions() {
  return getMixedValues(getStaticPositions(), getPositions(),
                        (*this)->getContext());
}

static bool isBoolean(Value mask) {
  return getElementTypeOrSelf(mask).isInteger(1);
}

bool AttentionOpInterface::hasBooleanMask() {
  return llvm::any_of(getMasks(), isBoolean);
}

bool AttentionOpInterface::hasAddedMask() {
  return !llvm::all_of(getMasks(), isBoolean);
}

std::optional<Type> AttentionOpInterface::getFactorType() {
  std::optional<Products> products = getProducts();
  if (products == Products::BF16)
    return BFloat16Type::get(getContext());
  if (products == Products::F16)
    return Float16Type::get(getContext());
  return std::nullopt;
}
