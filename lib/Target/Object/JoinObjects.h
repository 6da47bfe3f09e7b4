//===- JoinObjects.h - Object files become one --------------------*- C++
//-*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_OBJECT_JOINOBJECTS_H
#define PEBBLE_TARGET_OBJECT_JOINOBJECTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace pebble {

/// Writes the relocatable object file that has the sections of all `objects`,
/// which are those that LLVM makes for 64-bit little-endian ELF systems. What
/// one of them defines for the others, with hidden visibility, becomes local.
llvm::Error joinObjects(llvm::ArrayRef<llvm::StringRef> objects,
                        llvm::raw_ostream &stream);

} // namespace pebble

#endif // PEBBLE_TARGET_OBJECT_JOINOBJECTS_H
