//===- CountIO.h - What tiled attention moves -------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_COUNTIO_COUNTIO_H
#define PEBBLE_COUNTIO_COUNTIO_H

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/IOModel/Words.h"

#include "mlir/Pass/Pass.h"
#include "llvm/Support/Error.h"

#include <vector>

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/CountIO/Passes.h.inc"

/// The operations that stand in the place of one attention (`#attn.tiled`).
struct TiledAttention {
  attn::TiledAttr origin;
  llvm::SmallVector<mlir::Operation *> ops;

  /// The words that it was predicted to move, if it was.
  std::optional<uint64_t> getPredictedWords() const;
  /// Whether nothing rewrote them since.
  bool isAsItWasMade() const;
};

/// In the order of their first operations.
std::vector<TiledAttention> findTiledAttention(mlir::Operation *root);

/// What moves between fast memory and one tensor in slow memory.
struct TensorTraffic {
  mlir::Value tensor;
  iomodel::Words loads, stores;
};

/// The words that the loops of `tiled` move when they run once, tensor by
/// tensor. An error says what cannot be counted.
llvm::Expected<std::vector<TensorTraffic>>
countTraffic(const TiledAttention &tiled);

} // namespace pebble

#endif // PEBBLE_COUNTIO_COUNTIO_H
