//===- Softcap.cpp - Score regions that cap scores ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrites.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace pebble::attn;

static std::optional<double> getNumber(Value value) {
  FloatAttr number;
  if (!matchPattern(value, m_Constant(&number)))
    return std::nullopt;
  return number.getValueAsDouble();
}

/// `value` as a number times another value.
static std::optional<std::pair<double, Value>> matchScaled(Value value) {
  Operation *op = value.getDefiningOp();
  if (auto div = dyn_cast_or_null<arith::DivFOp>(op)) {
    if (std::optional<double> divisor = getNumber(div.getRhs()))
      return std::pair(1 / *divisor, div.getLhs());
    return std::nullopt;
  }
  auto mul = dyn_cast_or_null<arith::MulFOp>(op);
  if (!mul)
    return std::nullopt;
  if (std::optional<double> factor = getNumber(mul.getRhs()))
    return std::pair(*factor, mul.getLhs());
  if (std::optional<double> factor = getNumber(mul.getLhs()))
    return std::pair(*factor, mul.getRhs());
  return std::nullopt;
}

std::optional<double> pebble::matchSoftcap(AttentionOp op) {
  if (op.getScore().empty())
    return std::nullopt;
  Block &body = op.getScore().front();
  auto yield = cast<YieldOp>(body.getTerminator());
  auto outer = matchScaled(yield.getScore());
  if (!outer)
    return std::nullopt;
  auto tanh = outer->second.getDefiningOp<math::TanhOp>();
  auto inner = tanh ? matchScaled(tanh.getOperand()) : std::nullopt;
  if (!inner || inner->second != body.getArgument(0))
    return std::nullopt;
  // One factor is the inverse of the other, but for their own rounding.
  auto [cap, inverse] = std::pair(outer->first, inner->first);
  double unit = std::ldexp(
      1.0, -int(cast<FloatType>(op.getAccumulator()).getFPMantissaWidth()));
  if (!(cap > 0) || !std::isfinite(cap) ||
      !(std::fabs(cap * inverse - 1) <= 4 * unit))
    return std::nullopt;
  return cap;
}
