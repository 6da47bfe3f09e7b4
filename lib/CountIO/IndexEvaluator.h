//===- IndexEvaluator.h - Indices in loops ----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Evaluates bounds and sizes in loop nests, iteration by iteration, but for
// runs of iterations at a time: along with the value of an index it tracks by
// how much the index grows from one iteration of each loop to the next, and for
// how many iterations every minimum that was taken stays the minimum of the
// same operand.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_COUNTIO_INDEXEVALUATOR_H
#define PEBBLE_LIB_COUNTIO_INDEXEVALUATOR_H

#include "pebble/Elements/Sizes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>
#include <string>
#include <variant>

namespace pebble {

/// An index in the present iteration of all loops.
struct Index {
  int64_t value = 0;
  /// What one more iteration of each loop adds, outermost first.
  llvm::SmallVector<int64_t, 4> slopes;
};

/// What a loop began with in the place of `value`; null for values that no loop
/// carries.
mlir::OpOperand *getTiedLoopInit(mlir::Value value);

/// What the size of an axis was made from: a number, an index, or an axis of a
/// tensor of which no more is known.
std::variant<int64_t, Axis> resolveSize(Axis axis);

class IndexEvaluator {
public:
  /// From now on, takes `size` to be that of an axis, and of all that are made
  /// from the same.
  void assume(Axis axis, int64_t size);

  /// Enters a loop of which `inductionVar` is the index. It is `first` in the
  /// first iteration.
  void enter(mlir::Value inductionVar, const Index &first, int64_t step);
  void leave() { loops.pop_back(); }
  /// Goes to an iteration of the innermost loop; `left` come after it.
  void goTo(int64_t iteration, int64_t left);
  /// For how many iterations of the innermost loop, from this one on, all that
  /// was evaluated since `goTo` is the same.
  int64_t getRun() const { return loops.back().run; }

  std::optional<Index> evaluate(mlir::OpFoldResult index);
  /// The size of an axis.
  std::optional<Index> evaluate(Axis axis);
  std::optional<Index> subtract(const Index &a, const Index &b);
  /// The caller relies on the value of `index` alone.
  void use(const Index &index);

  /// Why something could not be evaluated.
  const std::string &getReason() const { return reason; }

private:
  struct Loop {
    mlir::Value inductionVar;
    Index first, current;
    int64_t step;
    int64_t run;
  };

  using Combine = std::optional<Index> (IndexEvaluator::*)(const Index &,
                                                           const Index &);

  std::nullopt_t fail(std::string why);
  std::optional<Index> evaluateResult(mlir::Operation *op);
  std::optional<Index> evaluateTable(mlir::tensor::ExtractOp op);
  std::optional<Index> evaluateBinary(mlir::Operation *op, Combine combine);
  std::optional<Index> evaluateExtremum(mlir::AffineMap map,
                                        mlir::ValueRange operands,
                                        Combine combine);
  std::optional<Index> evaluate(mlir::AffineExpr expr, mlir::AffineMap map,
                                mlir::ValueRange operands);

  Index constant(int64_t value) const;
  /// a + factor * b.
  std::optional<Index> addScaled(const Index &a, int64_t factor,
                                 const Index &b);
  std::optional<Index> add(const Index &a, const Index &b) {
    return addScaled(a, 1, b);
  }
  std::optional<Index> multiply(const Index &a, const Index &b);
  std::optional<Index> minimum(const Index &a, const Index &b);
  std::optional<Index> maximum(const Index &a, const Index &b);
  std::optional<Index> divide(mlir::AffineExprKind kind, const Index &a,
                              const Index &b);

  llvm::DenseMap<Axis, int64_t> assumed;
  llvm::SmallVector<Loop> loops;
  std::string reason;
};

} // namespace pebble

#endif // PEBBLE_LIB_COUNTIO_INDEXEVALUATOR_H
