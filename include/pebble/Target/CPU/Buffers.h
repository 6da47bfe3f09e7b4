//===- Buffers.h - Memory that is a buffer's own ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_CPU_BUFFERS_H
#define PEBBLE_TARGET_CPU_BUFFERS_H

#include "llvm/ADT/StringRef.h"

namespace pebble {

/// Marks a `memref.view` that took the place of a `memref.alloc`: what is in
/// use at the same time, and what other arguments of the function point to,
/// lies elsewhere.
inline constexpr llvm::StringLiteral kBufferAttrName = "attn.buffer";

} // namespace pebble

#endif // PEBBLE_TARGET_CPU_BUFFERS_H
