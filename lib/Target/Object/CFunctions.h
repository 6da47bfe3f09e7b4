//===- CFunctions.h - From functions of a module to C functions -*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A C function is made of three functions on memrefs, and a wrapper:
//
//   body            computes the results in the caller's buffers
//   check           whether the sizes suit one another
//   workspace size  how much memory the body needs beside its arguments
//
// The first two are there before buffers are, and return a status. Assertions
// of theirs call `fail` until they return it.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_OBJECT_CFUNCTIONS_H
#define PEBBLE_LIB_TARGET_OBJECT_CFUNCTIONS_H

#include "pebble/Target/Object/Object.h"

namespace pebble {

/// What a C function returns: 0, or a kind in the low byte, and above it the
/// number of an argument or assertion, from 1 on.
enum class Status : int32_t {
  Null = 1,
  Size = 2,
  Stride = 3,
  Misaligned = 4,
  Overlap = 5,
  Workspace = 6,
  Memory = 7,
  Assertion = 8,
};

inline int32_t encodeStatus(Status kind, size_t number) {
  return static_cast<int32_t>(kind) | static_cast<int32_t>(number << 8);
}

/// The parts of a C function in the module.
struct CFunctionParts {
  std::string body, check, workspaceSize;
};

/// What is being compiled.
struct CModule {
  std::vector<CFunction> functions;
  /// One for each function.
  std::vector<CFunctionParts> parts;
  /// The function that stands for a return with a status.
  std::string fail;
};

/// Chooses the names of C functions and arguments, or says why there are none.
llvm::Expected<std::vector<CFunction>>
makeCFunctions(mlir::ModuleOp module, const ObjectOptions &options,
               const llvm::Triple &triple);

/// How C names an element's type.
llvm::StringRef getCType(ElementType type);

/// On tensors: adds bodies and checks, and leaves no other function that could
/// be called.
llvm::Expected<CModule> makeParts(mlir::ModuleOp module,
                                  std::vector<CFunction> functions);

/// On buffers: calls fail where something is asserted, allocates in the
/// workspace, and calls no library to copy.
mlir::LogicalResult lowerParts(mlir::ModuleOp module, CModule &functions,
                               int64_t threads);

/// Has conversions from f64 to bf16 go by way of f32, with the same results.
/// The rest is expanded by arith-expand: not every C library has functions for
/// it.
void splitTruncationsToBF16(mlir::Operation *root);

/// On LLVM's dialect: adds the C functions, which are all that is public.
mlir::LogicalResult addWrappers(mlir::ModuleOp module,
                                const CModule &functions);

} // namespace pebble

#endif // PEBBLE_LIB_TARGET_OBJECT_CFUNCTIONS_H
