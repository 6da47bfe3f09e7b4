//===- Npy.h - NumPy's file format ------------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads .npy files of versions 1.0 to 3.0 and writes 1.0 (2.0 for a header that
// 1.0 cannot hold), in little-endian order.
//
// The format has no bfloat16. As ml_dtypes does, it is written as the two-byte
// void type `<V2`, so a file of `V2` is read only where bf16 is expected. A
// byte of `|b1` that is not 0 is true, and read as 1.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TENSORIO_NPY_H
#define PEBBLE_TENSORIO_NPY_H

#include "pebble/TensorIO/HostTensor.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>

namespace pebble {

/// Reads a file. If a type is expected, the element type must be equal and the
/// shape must match it.
llvm::Expected<HostTensor>
readNpy(llvm::StringRef path,
        const std::optional<HostTensorType> &expected = std::nullopt);

/// Reads a file's contents; `name` is what messages call it.
llvm::Expected<HostTensor>
parseNpy(llvm::StringRef contents, llvm::StringRef name,
         const std::optional<HostTensorType> &expected = std::nullopt);

/// Writes a file, where symbolic links lead. It appears at once and whole, or
/// not at all; but into a device or a pipe, which stays what it is.
llvm::Error writeNpy(llvm::StringRef path, const HostTensor &tensor);

/// Prints a file's contents.
void printNpy(llvm::raw_ostream &stream, const HostTensor &tensor);

} // namespace pebble

#endif // PEBBLE_TENSORIO_NPY_H
