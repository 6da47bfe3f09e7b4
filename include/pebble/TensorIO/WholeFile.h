//===- WholeFile.h - Files that appear whole or not at all ------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TENSORIO_WHOLEFILE_H
#define PEBBLE_TENSORIO_WHOLEFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace pebble {

/// Writes what `print` prints to a file, where symbolic links lead. It appears
/// at once and whole, or not at all; but into a device or a pipe, which stays
/// what it is.
llvm::Error writeWholeFile(llvm::StringRef path,
                           llvm::function_ref<void(llvm::raw_ostream &)> print);

} // namespace pebble

#endif // PEBBLE_TENSORIO_WHOLEFILE_H
