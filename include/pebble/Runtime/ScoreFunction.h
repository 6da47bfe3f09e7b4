//===- ScoreFunction.h - Score regions in float64 ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RUNTIME_SCOREFUNCTION_H
#define PEBBLE_RUNTIME_SCOREFUNCTION_H

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Reference/Attention.h"
#include "pebble/TensorIO/HostTensor.h"

#include "llvm/ADT/DenseMap.h"

namespace pebble {

/// What a score region reads from outside: values, and what they hold.
using CapturedValues = llvm::DenseMap<mlir::Value, reference::Tensor>;

/// The values that the score region of `op` reads from outside.
llvm::SmallVector<mlir::Value> getCapturedValues(attn::AttentionOpInterface op);

/// Interprets the score region of `op` in float64, independently of how it is
/// compiled. Integers have their widths; truncf, and arithmetic on types
/// narrower than f32, round to their types. Where the region does what has no
/// meaning, as to read outside a tensor, its score is NaN. Fails on an
/// operation that the interpreter does not know.
llvm::Expected<reference::ScoreFunction>
makeScoreFunction(attn::AttentionOpInterface op, CapturedValues captured);

} // namespace pebble

#endif // PEBBLE_RUNTIME_SCOREFUNCTION_H
