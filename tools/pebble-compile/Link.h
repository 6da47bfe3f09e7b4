//===- Link.h - Object code in the files that programs use ------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_COMPILE_LINK_H
#define PEBBLE_COMPILE_LINK_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/TargetParser/Triple.h"

namespace pebble {

/// Turns object code into a static library, whose member has the name given.
llvm::Error makeArchive(llvm::SmallVectorImpl<char> &code,
                        llvm::StringRef memberName);

struct LinkOptions {
  /// A C compiler for the triple; empty for this machine's.
  std::string compiler;
  llvm::Triple triple;
  bool needsOpenMP = false;
};

/// Turns object code into a shared library.
llvm::Error linkShared(llvm::SmallVectorImpl<char> &code,
                       const LinkOptions &options);

} // namespace pebble

#endif // PEBBLE_COMPILE_LINK_H
