//===- KeyFactors.h - Masks as factors of keys ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Masks that are the same for all queries multiply the weight of a key by the
// exponential of what they add to its score. These factors are taken relative
// to the largest: a row in which all keys are masked by some finite number is
// what it is without the masks.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_KEYFACTORS_H
#define PEBBLE_LIB_TILE_KEYFACTORS_H

#include "TensorBuilder.h"

#include "pebble/Dialect/Attention/Attention.h"

namespace pebble {

/// The masks of some keys, and an element for each key of what they make of
/// weights. Nothing where there are none.
struct KeyFactors {
  mlir::SmallVector<Tile> masks;
  mlir::Value factors;
};

/// Builds the factors of one batch point.
class KeyFactorBuilder {
public:
  KeyFactorBuilder(TensorBuilder &t, attn::AttentionOp op,
                   mlir::ArrayRef<mlir::OpFoldResult> offsets)
      : t(t), op(op), attention(op), offsets(offsets) {}

  /// Visits the masks of the keys [0, end), `tile` at a time, before all else.
  void visit(mlir::Value end, int64_t tile);
  /// A scalar: -inf if the masks leave no key, NaN if there was one.
  mlir::Value getLargestShift() const { return largestShift; }
  /// Whether they leave any.
  mlir::Value getHasKeys() const { return hasKeys; }
  /// The first key that they leave, where attention is causal.
  mlir::Value getFirstVisible() const { return firstVisible; }

  /// The `size` keys from `begin` on, at most `capacity`.
  KeyFactors build(mlir::Value begin, mlir::OpFoldResult size,
                   int64_t capacity);
  /// Whether the masks leave these keys, as booleans.
  Tile buildVisible(mlir::ArrayRef<Tile> masks, mlir::OpFoldResult size,
                    int64_t capacity);

  /// In the body of an operation: `number`, or zero if the masks exclude the
  /// key that it belongs to. Numbers that are not finite have scores of which a
  /// mask that is added makes no -inf.
  mlir::Value buildUnlessExcluded(mlir::OpBuilder &builder, mlir::Location at,
                                  mlir::Value number, mlir::ValueRange masks);

private:
  void findLargestShift(mlir::Value end, int64_t tile);
  void findFirstVisible(mlir::Value end, int64_t tile);
  mlir::SmallVector<Tile> sliceMasks(mlir::Value begin,
                                     mlir::OpFoldResult size);
  mlir::Value buildMasked(mlir::OpBuilder &builder, mlir::Location at,
                          mlir::Value score, mlir::ValueRange masks);
  mlir::Value buildIsMinusInfinity(mlir::OpBuilder &builder, mlir::Location at,
                                   mlir::Value number);
  mlir::Value buildShift(mlir::OpBuilder &builder, mlir::Location at,
                         mlir::ValueRange masks);
  Tile sliceMask(unsigned number, mlir::Value begin, mlir::OpFoldResult size);

  TensorBuilder &t;
  attn::AttentionOp op;
  attn::AttentionOpInterface attention;
  mlir::SmallVector<mlir::OpFoldResult> offsets;
  mlir::Value largestShift, firstVisible, hasKeys;
};

} // namespace pebble

#endif // PEBBLE_LIB_TILE_KEYFACTORS_H
