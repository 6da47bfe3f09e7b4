//===- Rewrites.h - What goes before a polynomial ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_APPROXIMATE_REWRITES_H
#define PEBBLE_LIB_APPROXIMATE_REWRITES_H

#include "pebble/Dialect/Attention/Attention.h"

#include <optional>

namespace pebble {

/// The cap c if the score region computes c tanh(score / c), and nothing else.
std::optional<double> matchSoftcap(attn::AttentionOp op);

/// Why the keys of `op` cannot be centered, or an empty string.
std::string whyNotCentered(attn::AttentionOp op);

/// Subtracts from the keys of `op` their mean over the keys of each head, in
/// the accumulation type. Softmax does not change, in exact arithmetic: every
/// score of a query changes by the same amount. A mean that is not finite is
/// left at 0, so that keys which are not finite stay as they are.
void centerKeys(mlir::RewriterBase &rewriter, attn::AttentionOp op);

} // namespace pebble

#endif // PEBBLE_LIB_APPROXIMATE_REWRITES_H
