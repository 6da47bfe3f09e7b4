//===- Tile.h - From schedules to loops -------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TILE_TILE_H
#define PEBBLE_TILE_TILE_H

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Tile/Passes.h.inc"

/// min(tile, end - begin), which folds when all are constant.
mlir::OpFoldResult buildTileSize(mlir::OpBuilder &builder, mlir::Location loc,
                                 int64_t tile, mlir::OpFoldResult begin,
                                 mlir::OpFoldResult end);

/// The key that stands at `length`, an integer of any type, counted from the
/// first of `numKeys` keys: before the first or after the last where no key
/// stands.
mlir::Value buildKeyAtLength(mlir::OpBuilder &builder, mlir::Location loc,
                             mlir::Value length, mlir::OpFoldResult firstKey,
                             mlir::Value numKeys);

/// The keys [begin, end) that structural rules may let a block of queries see.
struct KeyRange {
  mlir::Value begin, end;
};

/// Those of `block`, of which each batch dimension has size 1.
KeyRange buildKeyRange(mlir::OpBuilder &builder, attn::AttentionOp block);

/// What bf16 has of the bits of f32. attn-tile cuts f32 to these where pairs of
/// bf16 numbers are multiplied, and pebble-cpu-multiply-on-amx looks for that.
inline constexpr uint32_t kBitsOfBF16 = 0xffff0000;

/// Marks a `tensor.empty` as slow memory, for attn-count-io; gives it back.
mlir::Value markSpilled(mlir::Value tensor);

/// Inserts `results`, computed from slices of the loop's destinations, into
/// them where the slices were.
void insertInParallel(mlir::OpBuilder &builder, mlir::scf::ForallOp loop,
                      mlir::ValueRange results, mlir::ValueRange slices);

/// Replaces `op` by the loops of its `#attn.online` schedule over
/// `attn.online_step`.
mlir::LogicalResult tileOnline(mlir::RewriterBase &rewriter,
                               attn::AttentionOp op, attn::OnlineAttr schedule);

/// Replaces `op` by the loops of its `#attn.two_pass` schedule.
mlir::LogicalResult tileTwoPass(mlir::RewriterBase &rewriter,
                                attn::AttentionOp op,
                                attn::TwoPassAttr schedule);

/// Replaces `op` by the loops of its `#attn.state` schedule, for which
/// `whyNoLoops` knows no reason against.
mlir::LogicalResult tileState(mlir::RewriterBase &rewriter,
                              attn::AttentionOp op, attn::StateAttr schedule);

} // namespace pebble

#endif // PEBBLE_TILE_TILE_H
