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
#include <optional>
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

/// How well a number is computed in a type: off by at most `unit` of itself,
/// and by `least` where it underflows; infinite beyond `largest`.
struct Precision {
  double unit = 0;
  double least = 0;
  double largest = std::numeric_limits<double>::infinity();

  /// Of a function that is off by several units.
  Precision times(double units) const { return {units * unit, least, largest}; }
};

/// The types whose arithmetic is understood: f16, bf16, f32 and f64.
std::optional<Precision> getPrecision(mlir::Type type);
/// With room for one rounding.
Interval round(Interval range, Precision precision);

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
  Maximum, ///< where NaN wins
  Minimum,
  MaximumNumber, ///< where NaN may lose
  MinimumNumber,
  Either, ///< one of the operands, chosen by `source` at `indices`
  Round,  ///< to a narrower type
};

struct Expression {
  Operator op;
  llvm::SmallVector<const Expression *, 2> operands = {};
  double number = 0;
  mlir::Value source = {};
  llvm::SmallVector<mlir::AffineExpr, 4> indices = {};
  /// How well it is computed from its operands.
  Precision precision = {};
  Interval range = {};
  /// In the order of creation.
  unsigned id = 0;
  /// How deep the operands are nested.
  unsigned depth = 0;

  bool isConstant() const { return op == Operator::Constant; }
};

/// Owns expressions and keeps them unique.
class ExpressionPool {
public:
  /// Of a number that is not NaN.
  const Expression *getConstant(double number);
  const Expression *getUnknown(mlir::Value source,
                               llvm::ArrayRef<mlir::AffineExpr> indices,
                               Interval range = Interval::all());
  const Expression *getSum(mlir::Value source,
                           llvm::ArrayRef<mlir::AffineExpr> indices,
                           Precision precision);
  const Expression *getEither(mlir::Value source,
                              llvm::ArrayRef<mlir::AffineExpr> indices,
                              const Expression *a, const Expression *b);
  const Expression *get(Operator op,
                        llvm::ArrayRef<const Expression *> operands,
                        Precision precision = {});

private:
  const Expression *intern(Expression expression);

  std::deque<Expression> expressions;
  std::map<std::vector<uint64_t>, const Expression *> known;
};

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_EXPRESSION_H
