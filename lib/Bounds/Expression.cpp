//===- Expression.cpp - Elements of tensors as expressions ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expression.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

#include <algorithm>
#include <cassert>

namespace pebble::bounds {

using llvm::ArrayRef;
using llvm::SmallVector;

static constexpr double infinity = std::numeric_limits<double>::infinity();
/// Functions of the math library are taken to be that many units off at most.
static constexpr double kLibraryUnits = 4;

//===----------------------------------------------------------------------===//
// Intervals
//===----------------------------------------------------------------------===//

/// Room for the roundings of the bounds themselves.
static Interval widen(Interval range) {
  auto away = [](double x, double direction) {
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

Interval round(Interval range, double unit) {
  if (unit == 0)
    return range;
  // Twice the unit also covers that the unit is relative to the exact result.
  // What is subnormal moves by less than any normal number.
  double least = unit == 0x1p-11 ? 0x1p-14 : std::numeric_limits<float>::min();
  auto away = [&](double x, double sign) {
    return x + sign * (2 * unit * std::fabs(x) + least);
  };
  return {range.lo == 0 ? 0 : away(range.lo, -1),
          range.hi == 0 ? 0 : away(range.hi, 1)};
}

static Interval invert(Interval a) {
  if (a.lo <= 0 && a.hi >= 0) {
    // An exact zero gives an infinity, with the sign of the zero.
    if (a.lo == 0 && a.hi > 0)
      return {-infinity, infinity};
    return Interval::all();
  }
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
                              double unit, Interval image) {
  Interval range = round(widen({function(a.lo), function(a.hi)}), unit);
  return {std::max(range.lo, image.lo), std::min(range.hi, image.hi)};
}

static Interval computeRange(const Expression &e) {
  auto operand = [&](unsigned i) -> const Expression & {
    return *e.operands[i];
  };
  double library = kLibraryUnits * e.unit;
  switch (e.op) {
  case Operator::Constant:
    return Interval::of(e.number);
  case Operator::Unknown:
  case Operator::Sum:
    return e.range;
  case Operator::Add:
    return round(operand(0).range + operand(1).range, e.unit);
  case Operator::Multiply:
    if (&operand(0) == &operand(1))
      return round(getSquare(operand(0).range), e.unit);
    return round(operand(0).range * operand(1).range, e.unit);
  case Operator::Negate:
    return -operand(0).range;
  case Operator::Invert:
    return round(invert(operand(0).range), e.unit);
  case Operator::SquareRoot: {
    Interval a = operand(0).range;
    return applyMonotone({std::max(a.lo, 0.0), std::max(a.hi, 0.0)}, std::sqrt,
                         library, {0, infinity});
  }
  case Operator::Exp:
    return applyMonotone(operand(0).range, std::exp, library, {0, infinity});
  case Operator::Tanh:
    return applyMonotone(operand(0).range, std::tanh, library,
                         {-1 - library, 1 + library});
  case Operator::Sine:
  case Operator::Cosine:
    return {-1 - library, 1 + library};
  case Operator::Absolute: {
    Interval a = operand(0).range;
    bool hasZero = a.lo <= 0 && a.hi >= 0;
    return {hasZero ? 0 : std::min(std::fabs(a.lo), std::fabs(a.hi)),
            a.getMagnitude()};
  }
  case Operator::Maximum:
    return getMaximum(operand(0), operand(1));
  case Operator::Minimum:
    return getMinimum(operand(0), operand(1));
  case Operator::Either:
    return unite(operand(0).range, operand(1).range);
  case Operator::Round:
    return round(operand(0).range, e.unit);
  }
  return Interval::all();
}

//===----------------------------------------------------------------------===//
// ExpressionPool
//===----------------------------------------------------------------------===//

const Expression *ExpressionPool::intern(Expression expression) {
  std::vector<uint64_t> key = {uint64_t(expression.op),
                               llvm::bit_cast<uint64_t>(expression.number),
                               llvm::bit_cast<uint64_t>(expression.unit),
                               uint64_t(reinterpret_cast<uintptr_t>(
                                   expression.source.getAsOpaquePointer()))};
  for (const Expression *operand : expression.operands)
    key.push_back(operand->id);
  for (mlir::AffineExpr index : expression.indices)
    key.push_back(reinterpret_cast<uintptr_t>(index.getAsOpaquePointer()));
  auto [place, isNew] = known.try_emplace(std::move(key));
  if (isNew) {
    expression.id = expressions.size();
    expression.range = computeRange(expression);
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
                                         double unit) {
  Expression e{Operator::Sum};
  e.source = source;
  e.indices.assign(indices.begin(), indices.end());
  e.unit = unit;
  return intern(std::move(e));
}

const Expression *ExpressionPool::get(Operator op,
                                      ArrayRef<const Expression *> operands,
                                      double unit) {
  // Signs move outwards, for what differs in them to be seen as the same.
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
  e.unit = unit;
  return intern(std::move(e));
}

} // namespace pebble::bounds
