//===- ExpandExp.cpp - exp in arithmetic ----------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With n the integer nearest to x / ln 2 and r = x - n ln 2, exp(x) = 2^n
// exp(r) where |r| <= ln(2) / 2.
//
// - Adding 1.5 * 2^23 rounds to an integer, and leaves it in the low bits.
// - n ln 2 is subtracted in two parts, the first of which has few enough bits
//   for the product with n to be exact.
// - exp(r) is 1 + r + r^2 q(r); q minimises the largest relative error, which
//   is 2^-28.2 after its coefficients are rounded.
// - n is added to the exponent, which is that of a normal number before and
//   after: exp(r) lies between 1 / sqrt(2) and sqrt(2), and where n is 128
//   below 1.
//
// What n would not fit for is replaced at the end, and so is a NaN, whose bits
// the addition may have changed.
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUEXPANDEXP
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

namespace {

/// The coefficients of q, constant term first.
constexpr double kCoefficients[] = {0x1.fffffcp-2, 0x1.555492p-3, 0x1.5558f2p-5,
                                    0x1.123a2p-7, 0x1.6a23dp-10};
constexpr double kLog2E = 0x1.715476p0;
constexpr double kLn2High = 0x1.62e4p-1;
constexpr double kLn2Low = 0x1.7f7d1cp-20;
constexpr double kRounder = 0x1.8p23;
/// The logarithms of the smallest normal and of the largest number.
constexpr double kLeast = -0x1.5d589ep6;
constexpr double kLargest = 0x1.62e42ep6;

struct ExpandExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override;
};

struct PebbleCPUExpandExpPass
    : pebble::impl::PebbleCPUExpandExpBase<PebbleCPUExpandExpPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

LogicalResult ExpandExp::matchAndRewrite(math::ExpOp op,
                                         PatternRewriter &rewriter) const {
  Type type = op.getType();
  if (!getElementTypeOrSelf(type).isF32())
    return failure();
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  Type bitsType = rewriter.getI32Type();
  if (auto shaped = dyn_cast<ShapedType>(type))
    bitsType = shaped.clone(bitsType);
  auto number = [&](double value) -> Value {
    TypedAttr attr = b.getF32FloatAttr(static_cast<float>(value));
    if (auto shaped = dyn_cast<ShapedType>(type))
      attr = DenseElementsAttr::get(shaped, attr);
    return arith::ConstantOp::create(b, attr);
  };
  auto bits = [&](int32_t value) -> Value {
    TypedAttr attr = b.getI32IntegerAttr(value);
    if (auto shaped = dyn_cast<ShapedType>(bitsType))
      attr = DenseElementsAttr::get(shaped, attr);
    return arith::ConstantOp::create(b, attr);
  };
  auto fma = [&](Value x, Value y, Value z) -> Value {
    return math::FmaOp::create(b, x, y, z);
  };

  Value x = op.getOperand(), one = number(1);
  Value rounded = fma(x, number(kLog2E), number(kRounder));
  Value n = arith::SubFOp::create(b, rounded, number(kRounder));
  Value r = fma(n, number(-kLn2High), x);
  r = fma(n, number(-kLn2Low), r);
  Value p = number(kCoefficients[4]);
  for (int i = 3; i >= 0; --i)
    p = fma(p, r, number(kCoefficients[i]));
  p = fma(p, r, one);
  p = fma(p, r, one);

  constexpr int32_t exponentBegin = 23;
  Value scale = arith::ShLIOp::create(
      b, arith::BitcastOp::create(b, bitsType, rounded), bits(exponentBegin));
  Value scaled =
      arith::AddIOp::create(b, arith::BitcastOp::create(b, bitsType, p), scale);
  Value result = arith::BitcastOp::create(b, type, scaled);

  // Compared last, so that targets with masks select as they compute.
  Value isLess =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, x, number(kLeast));
  result = arith::SelectOp::create(b, isLess, number(0), result);
  Value isAboveOrNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UGT, x, number(kLargest));
  Value infinityOrNaN = arith::MulFOp::create(
      b, x, number(std::numeric_limits<double>::infinity()));
  result = arith::SelectOp::create(b, isAboveOrNaN, infinityOrNaN, result);
  rewriter.replaceOp(op, result);
  return success();
}
