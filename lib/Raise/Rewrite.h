//===- Rewrite.h - From a match to attn.attention ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RAISE_REWRITE_H
#define PEBBLE_LIB_RAISE_REWRITE_H

#include "Arrange.h"

#include "pebble/Dialect/Attention/Attention.h"

namespace pebble::raise {

/// A tensor that holds the log-sum-exp of every row, at `indices`.
struct LogSumExp {
  mlir::Value tensor = {};
  llvm::SmallVector<mlir::AffineExpr> indices = {};
};

/// The operations that compute a match from its product of queries and keys to
/// its result. They are gone once the match is replaced.
class Matched {
public:
  explicit Matched(Matcher &matcher);

  bool contains(mlir::Operation *op) const { return ops.contains(op); }
  /// Fails where something else uses what one of them computes.
  mlir::LogicalResult checkUses();
  std::optional<Obstacle> obstacle;

  llvm::SetVector<mlir::Operation *> ops;
  /// Set if something else uses the log-sum-exp.
  std::optional<LogSumExp> lse;

private:
  bool collect(mlir::Operation *op);
  std::optional<LogSumExp> asLogSumExp(mlir::Value tensor);
  void findLogSumExp();
  mlir::Operation *findOtherUser(mlir::Operation *op);

  Matcher &matcher;
  mlir::Operation *root, *dot;
  llvm::DenseMap<mlir::Operation *, bool> reaches;
  /// The operations outside of the match from which the log-sum-exp comes.
  llvm::SetVector<mlir::Operation *> lseOps;
};

/// Whether the sizes of all dimensions can be read from something but the
/// result, which has to be the case for `replace`.
bool areSizesKnown(const Matcher &matcher, const Arrangement &arrangement);

/// Replaces the result of the match by that of an attn.attention, and erases
/// what is dead by that.
attn::AttentionOp replace(mlir::RewriterBase &rewriter, Matcher &matcher,
                          const Arrangement &arrangement,
                          const Matched &matched);

} // namespace pebble::raise

#endif // PEBBLE_LIB_RAISE_REWRITE_H
