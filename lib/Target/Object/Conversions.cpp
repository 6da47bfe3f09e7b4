//===- Conversions.cpp - Conversions without a library --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CFunctions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace pebble;

/// The type with the shape of `type` and other elements.
static Type withElements(Type type, Type element) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped ? shaped.clone(element) : element;
}

static Value makeConstant(OpBuilder &builder, Location loc, Type type,
                          int64_t value) {
  auto attribute = builder.getIntegerAttr(getElementTypeOrSelf(type), value);
  if (auto shaped = dyn_cast<ShapedType>(type))
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(shaped, attribute));
  return arith::ConstantOp::create(builder, loc, attribute);
}

/// Rounds to f32, but of its two neighbours to the one whose last bit is 1: to
/// round the result once more, to fewer digits, then gives what to round `wide`
/// to those would have given.
static Value roundToOdd(OpBuilder &builder, Location loc, Value wide) {
  Type floats = withElements(wide.getType(), builder.getF32Type());
  Type ints = withElements(wide.getType(), builder.getI32Type());
  Value nearest = arith::TruncFOp::create(builder, loc, floats, wide);
  Value back = arith::ExtFOp::create(builder, loc, wide.getType(), nearest);
  Value isInexact = arith::CmpFOp::create(
      builder, loc, arith::CmpFPredicate::ONE, back, wide);
  Value isBeyond =
      arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OGT,
                            math::AbsFOp::create(builder, loc, back),
                            math::AbsFOp::create(builder, loc, wide));
  Value bits = arith::BitcastOp::create(builder, loc, ints, nearest);
  // Towards zero, where the nearest is not; then away from it if that is odd.
  Value step = arith::ExtUIOp::create(builder, loc, ints, isBeyond);
  bits = arith::SubIOp::create(builder, loc, bits, step);
  Value odd = arith::SelectOp::create(builder, loc, isInexact,
                                      makeConstant(builder, loc, ints, 1),
                                      makeConstant(builder, loc, ints, 0));
  bits = arith::OrIOp::create(builder, loc, bits, odd);
  return arith::BitcastOp::create(builder, loc, floats, bits);
}

void pebble::splitTruncationsToBF16(Operation *root) {
  root->walk([](arith::TruncFOp op) {
    if (!getElementTypeOrSelf(op.getIn()).isF64() ||
        !getElementTypeOrSelf(op.getOut()).isBF16())
      return;
    OpBuilder builder(op);
    op.getInMutable().assign(roundToOdd(builder, op.getLoc(), op.getIn()));
  });
}
