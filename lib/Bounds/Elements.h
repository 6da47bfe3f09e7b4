//===- Elements.h - From IR to expressions ----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_BOUNDS_ELEMENTS_H
#define PEBBLE_LIB_BOUNDS_ELEMENTS_H

#include "Expression.h"

#include "pebble/Elements/Sizes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>

namespace pebble::bounds {

/// Follows elements of tensors back to what they are computed from, through
/// linalg, elementwise arith and math, and whatever only moves data:
/// transposes, reshapes, slices, concatenations, broadcasts, casts. What is not
/// understood is an unknown number.
class Elements {
public:
  explicit Elements(mlir::MLIRContext *context) : context(context) {}

  using Indices = llvm::SmallVector<mlir::AffineExpr, 4>;

  /// Element `indices` of a tensor. Indices are sums of symbols, which stand
  /// for any valid index, and numbers.
  const Expression *get(mlir::Value tensor,
                        llvm::ArrayRef<mlir::AffineExpr> indices);
  /// A scalar outside of any region of linalg.
  const Expression *getScalar(mlir::Value scalar) {
    return evaluate(scalar, outside);
  }
  /// What a sum adds up, its initial value included, unless that is too much.
  std::optional<llvm::SmallVector<const Expression *>>
  getTerms(const Expression *sum);

  ExpressionPool pool;

private:
  /// The values of the region of `op` at one point of its loops; of values
  /// outside of any region if there is no `op`.
  struct Point {
    mlir::Operation *op = nullptr;
    Indices loops;
    llvm::DenseMap<mlir::Value, const Expression *> numbers;
    llvm::DenseMap<mlir::Value, mlir::AffineExpr> integers;
  };

  const Expression *compute(mlir::Value tensor, const Indices &indices);
  const Expression *getUnknown(mlir::Value tensor, const Indices &indices) {
    return pool.getUnknown(tensor, indices);
  }
  const Expression *getOfLinalg(mlir::linalg::LinalgOp op,
                                mlir::OpResult result, const Indices &indices);
  Point makePoint(mlir::linalg::LinalgOp op, const Indices &loops);
  const Expression *getOfConstant(mlir::Value tensor, mlir::Attribute constant,
                                  const Indices &indices);
  const Expression *getOfInsertSlice(mlir::tensor::InsertSliceOp op,
                                     const Indices &indices);
  bool coversAxis(mlir::tensor::InsertSliceOp op, unsigned dim);
  const Expression *getOfConcat(mlir::tensor::ConcatOp op,
                                const Indices &indices);
  const Expression *evaluate(mlir::Value scalar, Point &point);
  const Expression *evaluateOp(mlir::Operation *op, mlir::Value scalar,
                               Point &point);
  const Expression *evaluateInteger(mlir::Value integer, Point &point);
  const Expression *roundTo(mlir::Type type, const Expression *number);
  const Expression *evaluateSelect(mlir::arith::SelectOp op, Point &point);
  /// Combines the operands of an arithmetic operation; null if it is not one.
  const Expression *
  combine(mlir::Operation *op,
          llvm::function_ref<const Expression *(mlir::Value)> operand);
  mlir::AffineExpr evaluateIndex(mlir::Value index, Point &point);
  mlir::AffineExpr computeIndex(mlir::Value index, Point &point);
  std::optional<bool> evaluateCondition(mlir::Value condition, Point &point);

  Sizes sizes;
  mlir::MLIRContext *context;
  Point outside;
  llvm::DenseMap<std::pair<mlir::Operation *, unsigned>, bool> coveredAxes;
  std::map<std::pair<void *, std::vector<const void *>>, const Expression *>
      known;
  /// How deep the recursion is: very long chains are cut.
  unsigned depth = 0;
};

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_ELEMENTS_H
