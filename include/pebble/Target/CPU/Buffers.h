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

/// Marks a `memref.view` that took the place of a `memref.alloc`. It promises
/// that other marked views that are in use at the same time, unless they lie in
/// this one, and what other arguments of the function point to, are elsewhere.
/// That is believed: a mark on a view of which it is not true makes wrong code.
inline constexpr llvm::StringLiteral kBufferAttrName = "attn.buffer";

} // namespace pebble

#endif // PEBBLE_TARGET_CPU_BUFFERS_H
