//===- Guard.h - Rows that leave a certificate's domain ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The loops of a guarded kernel take norms of the keys and queries that pass,
// and list the queries whose scores may leave the domain. Those are computed
// again in the end, exactly.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_GUARD_H
#define PEBBLE_LIB_TILE_GUARD_H

#include "TensorBuilder.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Kernel/Certificate.h"

#include "mlir/IR/PatternMatch.h"

namespace pebble {

/// What loops carry for a guard; nothing where there is none.
struct GuardState {
  /// For each query its number if it is to be exact, and -1 if not.
  mlir::Value exactRows;
  /// The largest squared norm of a key and magnitude of a value so far, NaN if
  /// there was one: tensors of rank 0.
  mlir::Value largestKey, largestValue;

  mlir::SmallVector<mlir::Value> flatten() const;
  /// The same with other values.
  GuardState replace(mlir::ValueRange values) const;
};

/// Builds what a guard does at one batch point.
class GuardBuilder {
public:
  /// `op` has a guarded kernel, and `limits` are what it is to be checked for.
  GuardBuilder(mlir::RewriterBase &rewriter, TensorBuilder &t,
               attn::AttentionOp op, const kernel::Guard &limits);

  GuardState buildStart(mlir::OpFoldResult numQueries);
  /// Takes the first `rows` columns of `channels` (channel, row), scaled ones
  /// of queries.
  void addKeys(GuardState &state, mlir::Value channels,
               mlir::OpFoldResult rows);
  void addValues(GuardState &state, const Tile &values);
  /// Gives `exactRows`, the slice of the state's for the queries from `begin`
  /// on, as the keys so far tell.
  mlir::Value checkQueries(const GuardState &state, mlir::Value channels,
                           mlir::Value begin, mlir::Value exactRows);
  /// Computes the queries that are to be exact, or all of them if there are too
  /// many keys, some value is too large, or the largest shift of masks, if
  /// there are any, is not less than infinity. `offsets` and `sizes` are the
  /// batch point; `outputs` have only that.
  mlir::SmallVector<mlir::Value>
  buildExactRows(const GuardState &state,
                 mlir::ArrayRef<mlir::OpFoldResult> offsets,
                 mlir::ArrayRef<mlir::OpFoldResult> sizes,
                 mlir::ValueRange outputs, mlir::Value largestShift);

private:
  /// Those that are to be exact come first.
  struct RowList {
    mlir::Value rows, count;
  };
  RowList listExactRows(const GuardState &state, mlir::OpFoldResult numQueries);
  mlir::Value buildIsAnswered(const GuardState &state,
                              mlir::OpFoldResult numKeys,
                              mlir::Value largestShift);
  mlir::Value buildNumber(double number);
  mlir::Value buildAtMost(mlir::Value number, double limit);
  mlir::Value buildAnd(mlir::Value a, mlir::Value b);
  mlir::Value buildScalar(mlir::Value rankZero);
  mlir::Value buildSquaredNorms(mlir::Value channels, mlir::OpFoldResult rows);
  mlir::Value buildMaximum(const Tile &input, mlir::Value start,
                           bool ofMagnitude);
  attn::AttentionOp buildExactOp(mlir::ArrayRef<mlir::OpFoldResult> offsets,
                                 mlir::Value rows);
  mlir::Value gatherRows(attn::AttentionOp point, mlir::Value rows);
  void addCausality(attn::AttentionOp exact, mlir::Value rows);
  mlir::Value copyRow(mlir::Value from, mlir::Value row, mlir::Value into,
                      mlir::Value place, unsigned rowAxis);

  mlir::RewriterBase &rewriter;
  TensorBuilder &t;
  attn::AttentionOp op;
  attn::AttentionOpInterface attention;
  kernel::Guard limits;
};

} // namespace pebble

#endif // PEBBLE_LIB_TILE_GUARD_H
