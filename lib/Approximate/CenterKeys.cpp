//===- CenterKeys.cpp - Keys around their mean ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrites.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

std::string pebble::whyNotCentered(AttentionOp op) {
  if (!op.hasPureTensorSemantics())
    return "it is on memrefs";
  // What stands in keys that nobody sees may be anything.
  if (op.getKeyLengths() || !op.getMasks().empty())
    return "some of its keys may be excluded, and hold anything";
  return {};
}

namespace {

/// Builds around one operand, the keys.
class Centering {
public:
  Centering(RewriterBase &rewriter, AttentionOp op)
      : b(rewriter), op(op), loc(op.getLoc()), type(op.getAccumulator()),
        keys(op.getKey()) {
    AttentionOpInterface attention(op);
    AffineMap map = attention.getKeyMap();
    rank = map.getNumResults();
    for (unsigned axis = 0; axis < rank; ++axis) {
      if (map.getDimPosition(axis) == attention.getKeyDim())
        keyAxis = axis;
      else
        others.push_back(axis);
    }
    sizes = tensor::getMixedSizes(b, loc, keys);
  }

  Value build();

private:
  using Body = function_ref<Value(OpBuilder &, ValueRange)>;

  AffineMap mapOf(ArrayRef<unsigned> axes) {
    return AffineMap::getMultiDimMapWithTargets(rank, axes, b.getContext());
  }
  Value buildGeneric(ArrayRef<Value> inputs, ArrayRef<AffineMap> maps,
                     Value output, AffineMap outputMap, Body body);
  Value buildSums();
  Value convert(OpBuilder &builder, Value value) {
    if (value.getType() == type)
      return value;
    return arith::ExtFOp::create(builder, loc, type, value);
  }

  RewriterBase &b;
  AttentionOp op;
  Location loc;
  Type type;
  Value keys;
  unsigned rank, keyAxis = 0;
  SmallVector<unsigned> others;
  SmallVector<OpFoldResult> sizes;
};

} // namespace

Value Centering::buildGeneric(ArrayRef<Value> inputs, ArrayRef<AffineMap> maps,
                              Value output, AffineMap outputMap, Body body) {
  SmallVector<AffineMap> all(maps);
  all.push_back(outputMap);
  SmallVector<utils::IteratorType> iterators;
  for (unsigned axis = 0; axis < rank; ++axis)
    iterators.push_back(outputMap.isFunctionOfDim(axis)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  return linalg::GenericOp::create(
             b, loc, output.getType(), inputs, output, all, iterators,
             [&](OpBuilder &builder, Location, ValueRange args) {
               linalg::YieldOp::create(builder, loc, body(builder, args));
             })
      .getResult(0);
}

Value Centering::buildSums() {
  SmallVector<OpFoldResult> shape;
  for (unsigned axis : others)
    shape.push_back(sizes[axis]);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 0.0));
  Value empty = tensor::EmptyOp::create(b, loc, shape, type);
  Value start = linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  return buildGeneric({keys}, {b.getMultiDimIdentityMap(rank)}, start,
                      mapOf(others),
                      [&](OpBuilder &builder, ValueRange args) -> Value {
                        return arith::AddFOp::create(builder, loc, args[1],
                                                     convert(builder, args[0]));
                      });
}

Value Centering::build() {
  Value sums = buildSums();
  Value count = getValueOrCreateConstantIndexOp(b, loc, sizes[keyAxis]);
  count = arith::IndexCastOp::create(b, loc, b.getI64Type(), count);
  count = arith::SIToFPOp::create(b, loc, type, count);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 0.0));
  Value centered = tensor::EmptyOp::create(b, loc, sizes, type);
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  return buildGeneric(
      {keys, sums}, {identity, mapOf(others)}, centered, identity,
      [&](OpBuilder &builder, ValueRange args) -> Value {
        Value mean = arith::DivFOp::create(builder, loc, args[1], count);
        Value isFinite = math::IsFiniteOp::create(builder, loc, mean);
        mean = arith::SelectOp::create(builder, loc, isFinite, mean, zero);
        return arith::SubFOp::create(builder, loc, convert(builder, args[0]),
                                     mean);
      });
}

void pebble::centerKeys(RewriterBase &rewriter, AttentionOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Value centered = Centering(rewriter, op).build();
  rewriter.modifyOpInPlace(op, [&] { op.getKeyMutable().assign(centered); });
}
