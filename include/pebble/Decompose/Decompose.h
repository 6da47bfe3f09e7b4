//===- Decompose.h - From attn to plain linalg ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DECOMPOSE_DECOMPOSE_H
#define PEBBLE_DECOMPOSE_DECOMPOSE_H

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Decompose/Passes.h.inc"

/// The state of the rows of an attention between two blocks of keys, as
/// `attn.online_step` keeps it.
struct RowState {
  mlir::Value accumulator, maximum, sum;
};

/// Converts between floating-point types: an element and the accumulation type.
mlir::Value buildConversion(mlir::OpBuilder &builder, mlir::Location loc,
                            mlir::Value value, mlir::Type to);

/// Replaces an operation of the dialect by plain linalg on tensors or, with
/// temporary allocations, on memrefs.
void decompose(mlir::RewriterBase &rewriter, attn::AttentionOpInterface op);

/// The queries of `op`, on tensors, as `attn.online_step` reads them best: in
/// the accumulation type and times the scale, with the axes batch, `k`, `m`.
/// Null when there are too few queries for that to matter.
mlir::Value buildPackedQuery(mlir::OpBuilder &builder, attn::AttentionOp op);

/// The row state before the first block of keys of `op`, on tensors.
RowState buildInitialState(mlir::OpBuilder &builder, attn::AttentionOp op);

/// The outputs of `op`, written to its destinations, from the row state after
/// the last block of keys.
llvm::SmallVector<mlir::Value> buildFinish(mlir::OpBuilder &builder,
                                           attn::AttentionOp op,
                                           const RowState &state);

//===----------------------------------------------------------------------===//
// Steps of the definition
//===----------------------------------------------------------------------===//

// For tilings that are not made of `attn.online_step`, on tensors. `op` stands
// for its operands and rules. Scores have the axes batch, `m`, `n`.

/// `scores` plus the products of queries and keys, over the channels of `op`.
mlir::Value addProducts(mlir::OpBuilder &builder, attn::AttentionOp op,
                        mlir::Value scores);

/// Scores from the products over all channels, -inf where excluded.
mlir::Value buildScores(mlir::OpBuilder &builder, attn::AttentionOp op,
                        mlir::Value products);

/// The maximum and, if there is one, the sum of `state`, with `scores`.
RowState addScores(mlir::OpBuilder &builder, attn::AttentionOp op,
                   mlir::Value scores, const RowState &state);

/// The sum and the accumulator of `state`, with the weights of `scores`, which
/// they replace, and the values of `op`. No score exceeds the maximum.
RowState addValues(mlir::OpBuilder &builder, attn::AttentionOp op,
                   mlir::Value scores, const RowState &state);

/// The results of `op`, written to its destinations, one by one.
mlir::Value buildOutput(mlir::OpBuilder &builder, attn::AttentionOp op,
                        const RowState &state);
mlir::Value buildLogSumExp(mlir::OpBuilder &builder, attn::AttentionOp op,
                           const RowState &state);

} // namespace pebble

#endif // PEBBLE_DECOMPOSE_DECOMPOSE_H
