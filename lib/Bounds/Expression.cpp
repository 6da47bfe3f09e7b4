//===- Expression.cpp - Elements of tensors as expressions ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expression.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

#include <algorithm>

namespace pebble::bounds {

using llvm::ArrayRef;

static constexpr double infinity = std::numeric_limits<double>::infinity();
/// Functions of the math library are assumed to be off by so many units at
/// most.
static constexpr double kLibraryUnits = 4;

//===----------------------------------------------------------------------===//
// Intervals
//===----------------------------------------------------------------------===//

/// Leaves room for the roundings of the bounds themselves. A NaN end (inf -
/// inf) becomes infinite.
static Interval widen(Interval range) {
  auto away = [](double x, double direction) {
    if (std::isnan(x))
      return direction;
    return std::isfinite(x) ? std::nextafter(x, direction) : x;
  };
  return {away(range.lo, -infinity), away(range.hi, infinity)};
}

static double multiply(double a, double b) {
  return a == 0 || b == 0 ? 0 : a * b;
}

Interval operator+(Interval a, Interval b) {
  return widen({a.lo + b.lo, a.hi + b.hi});
}

Interval operator*(Interval a, Interval b) {
  auto [lo, hi] = std::minmax({multiply(a.lo, b.lo), multiply(a.lo, b.hi),
                               multiply(a.hi, b.lo), multiply(a.hi, b.hi)});
  return widen({lo, hi});
}

Interval operator-(Interval a) { return {-a.hi, -a.lo}; }

Interval unite(Interval a, Interval b) {
  return {std::min(a.lo, b.lo), std::max(a.hi, b.hi)};
}

std::optional<Precision> getPrecision(mlir::Type type) {
  if (!llvm::isa<mlir::Float16Type, mlir::BFloat16Type, mlir::Float32Type,
                 mlir::Float64Type>(type))
    return std::nullopt;
  const llvm::fltSemantics &semantics =
      llvm::cast<mlir::FloatType>(type).getFloatSemantics();
  return Precision{
      std::ldexp(1.0, -int(llvm::APFloat::semanticsPrecision(semantics))),
      llvm::APFloat::getSmallestNormalized(semantics).convertToDouble(),
      llvm::APFloat::getLargest(semantics).convertToDouble()};
}

Interval round(Interval range, Precision precision) {
  auto away = [&](double x, double sign) {
    // Roundings keep zeros and signs.
    if (x == 0 || precision.unit == 0)
      return x;
    // Twice the unit also covers that it is relative to the exact result.
    double moved =
        x + sign * (2 * precision.unit * std::fabs(x) + precision.least);
    if (std::signbit(moved) != std::signbit(x))
      return 0.0;
    return sign * moved > precision.largest ? sign * infinity : moved;
  };
  // Infinities stay, even as the least that a number can be.
  return {std::isfinite(range.lo) ? away(range.lo, -1) : range.lo,
          std::isfinite(range.hi) ? away(range.hi, 1) : range.hi};
}

static Interval invert(Interval a) {
  // A zero gives an infinity, with the sign of the zero.
  if (a.lo <= 0 && a.hi >= 0)
    return Interval::all();
  return widen({1 / a.hi, 1 / a.lo});
}

static Interval getSquare(Interval a) {
  double magnitude = a.getMagnitude();
  bool hasZero = a.lo <= 0 && a.hi >= 0;
  double least = hasZero ? 0 : std::min(std::fabs(a.lo), std::fabs(a.hi));
  Interval square = widen({least * least, magnitude * magnitude});
  square.lo = std::max(square.lo, 0.0);
  return square;
}

/// A maximum that may ignore NaN lies in the range of either operand; one that
/// is never NaN is a bound nonetheless.
static Interval getMaximum(const Expression &a, const Expression &b) {
  double least = b.isConstant()   ? b.range.lo
                 : a.isConstant() ? a.range.lo
                                  : std::min(a.range.lo, b.range.lo);
  return {least, std::max(a.range.hi, b.range.hi)};
}

static Interval getMinimum(const Expression &a, const Expression &b) {
  double largest = b.isConstant()   ? b.range.hi
                   : a.isConstant() ? a.range.hi
                                    : std::max(a.range.hi, b.range.hi);
  return {std::min(a.range.lo, b.range.lo), largest};
}

static Interval applyMonotone(Interval a, double (*function)(double),
                              Precision precision, Interval image) {
  Interval range = round(widen({function(a.lo), function(a.hi)}), precision);
  return {std::max(range.lo, image.lo), std::min(range.hi, image.hi)};
}

static Interval computeRange(const Expression &e) {
  auto operand = [&](unsigned i) -> const Expression & {
    return *e.operands[i];
  };
  Precision library = e.precision.times(kLibraryUnits);
  switch (e.op) {
  case Operator::Constant: {
    // Programs may take what is subnormal for zero.
    Interval range = Interval::of(e.number);
    bool isTiny = std::fabs(e.number) < std::numeric_limits<float>::min();
    return isTiny ? unite(range, Interval::of(0)) : range;
  }
  case Operator::Unknown:
  case Operator::Sum:
    return e.range;
  case Operator::Add:
    return round(operand(0).range + operand(1).range, e.precision);
  case Operator::Multiply:
    if (&operand(0) == &operand(1))
      return round(getSquare(operand(0).range), e.precision);
    return round(operand(0).range * operand(1).range, e.precision);
  case Operator::Negate:
    return -operand(0).range;
  case Operator::Invert:
    return round(invert(operand(0).range), e.precision);
  case Operator::SquareRoot: {
    Interval a = operand(0).range;
    return applyMonotone({std::max(a.lo, 0.0), std::max(a.hi, 0.0)}, std::sqrt,
                         library, {0, infinity});
  }
  case Operator::Exp:
    return applyMonotone(operand(0).range, std::exp, library, {0, infinity});
  case Operator::Tanh:
    return applyMonotone(operand(0).range, std::tanh, library,
                         {-1 - library.unit, 1 + library.unit});
  case Operator::Sine:
  case Operator::Cosine:
    return {-1 - library.unit, 1 + library.unit};
  case Operator::Absolute: {
    Interval a = operand(0).range;
    bool hasZero = a.lo <= 0 && a.hi >= 0;
    return {hasZero ? 0 : std::min(std::fabs(a.lo), std::fabs(a.hi)),
            a.getMagnitude()};
  }
  case Operator::Maximum:
  case Operator::MaximumNumber:
    return getMaximum(operand(0), operand(1));
  case Operator::Minimum:
  case Operator::MinimumNumber:
    return getMinimum(operand(0), operand(1));
  case Operator::Either:
    return unite(operand(0).range, operand(1).range);
  case Operator::Round:
    return round(operand(0).range, e.precision);
  }
  return Interval::all();
}

//===----------------------------------------------------------------------===//
// ExpressionPool
//===----------------------------------------------------------------------===//

const Expression *ExpressionPool::intern(Expression expression) {
  std::vector<uint64_t> key = {
      uint64_t(expression.op), llvm::bit_cast<uint64_t>(expression.number),
      llvm::bit_cast<uint64_t>(expression.precision.unit),
      llvm::bit_cast<uint64_t>(expression.precision.least),
      uint64_t(
          reinterpret_cast<uintptr_t>(expression.source.getAsOpaquePointer()))};
  for (const Expression *operand : expression.operands)
    key.push_back(operand->id);
  for (mlir::AffineExpr index : expression.indices)
    key.push_back(reinterpret_cast<uintptr_t>(index.getAsOpaquePointer()));
  auto [place, isNew] = known.try_emplace(std::move(key));
  if (isNew) {
    expression.id = expressions.size();
    expression.range = computeRange(expression);
    for (const Expression *operand : expression.operands)
      expression.depth = std::max(expression.depth, operand->depth + 1);
    expressions.push_back(std::move(expression));
    place->second = &expressions.back();
  }
  return place->second;
}

const Expression *ExpressionPool::getConstant(double number) {
  Expression e{Operator::Constant};
  e.number = number;
  return intern(std::move(e));
}

const Expression *ExpressionPool::getUnknown(mlir::Value source,
                                             ArrayRef<mlir::AffineExpr> indices,
                                             Interval range) {
  Expression e{Operator::Unknown};
  e.source = source;
  e.indices.assign(indices.begin(), indices.end());
  e.range = range;
  return intern(std::move(e));
}

const Expression *ExpressionPool::getSum(mlir::Value source,
                                         ArrayRef<mlir::AffineExpr> indices,
                                         Precision precision) {
  Expression e{Operator::Sum};
  e.source = source;
  e.indices.assign(indices.begin(), indices.end());
  e.precision = precision;
  return intern(std::move(e));
}

const Expression *ExpressionPool::getEither(mlir::Value source,
                                            ArrayRef<mlir::AffineExpr> indices,
                                            const Expression *a,
                                            const Expression *b) {
  Expression e{Operator::Either};
  e.operands = {a, b};
  e.source = source;
  e.indices.assign(indices.begin(), indices.end());
  return intern(std::move(e));
}

const Expression *ExpressionPool::get(Operator op,
                                      ArrayRef<const Expression *> operands,
                                      Precision precision) {
  // Signs move outwards, so that what differs only in sign shares expressions.
  if (op == Operator::Negate && operands[0]->op == Operator::Negate)
    return operands[0]->operands[0];
  if (op == Operator::Negate && operands[0]->isConstant())
    return getConstant(-operands[0]->number);
  Expression e{op};
  e.operands.assign(operands.begin(), operands.end());
  if (op == Operator::Add || op == Operator::Multiply)
    llvm::sort(e.operands, [](const Expression *a, const Expression *b) {
      return a->id < b->id;
    });
  e.precision = precision;
  return intern(std::move(e));
}

} // namespace pebble::bounds
