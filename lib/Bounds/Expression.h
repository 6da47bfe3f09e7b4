//===- Expression.h - Elements of tensors as expressions --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Numbers that a program computes, as expressions over numbers of which nothing
// is known. Equal expressions are the same object, so that a table that is read
// twice, or a cosine and a sine of one angle, are seen to belong together. An
// expression stands for what the program computes, rounding included: an
// expression that is computed twice is taken to give the same number.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_BOUNDS_EXPRESSION_H
#define PEBBLE_LIB_BOUNDS_EXPRESSION_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <vector>

namespace pebble::bounds {

/// What a number lies in, unless it is NaN.
struct Interval {
  double lo = -std::numeric_limits<double>::infinity();
  double hi = std::numeric_limits<double>::infinity();

  static Interval all() { return {}; }
  static Interval of(double number) { return {number, number}; }
  bool isFinite() const { return std::isfinite(lo) && std::isfinite(hi); }
  double getMagnitude() const {
    return std::fmax(std::fabs(lo), std::fabs(hi));
  }
};

Interval operator+(Interval a, Interval b);
Interval operator*(Interval a, Interval b);
Interval operator-(Interval a);
/// Of what lies in one or the other.
Interval unite(Interval a, Interval b);
/// With room for a rounding of relative error `unit`.
Interval round(Interval range, double unit);

enum class Operator : uint8_t {
  Constant, ///< `number`
  Unknown,  ///< element `indices` of `source`, or what it is there
  Sum,      ///< over the reduction that gives element `indices` of `source`
  Add,
  Multiply,
  Negate,
  Invert, ///< 1 / x
  SquareRoot,
  Exp,
  Tanh,
  Sine,
  Cosine,
  Absolute,
  Maximum, ///< where NaN loses, or where it wins
  Minimum,
  Either, ///< one of the operands
  Round,  ///< to a narrower type
};

struct Expression {
  Operator op;
  llvm::SmallVector<const Expression *, 2> operands = {};
  double number = 0;
  mlir::Value source = {};
  llvm::SmallVector<mlir::AffineExpr, 4> indices = {};
  /// The relative error that computing it from its operands adds.
  double unit = 0;
  Interval range = {};
  /// In the order of creation.
  unsigned id = 0;

  bool isConstant() const { return op == Operator::Constant; }
};

/// Owns expressions and keeps them unique.
class ExpressionPool {
public:
  const Expression *getConstant(double number);
  const Expression *getUnknown(mlir::Value source,
                               llvm::ArrayRef<mlir::AffineExpr> indices,
                               Interval range = Interval::all());
  const Expression *getSum(mlir::Value source,
                           llvm::ArrayRef<mlir::AffineExpr> indices,
                           double unit);
  /// Simplifies what is constant.
  const Expression *
  get(Operator op, llvm::ArrayRef<const Expression *> operands, double unit);

private:
  const Expression *intern(Expression expression);

  std::deque<Expression> expressions;
  std::map<std::vector<uint64_t>, const Expression *> known;
};

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_EXPRESSION_H
