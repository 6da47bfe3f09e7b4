//===- Entry.h - Functions that are called from outside ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_ENTRY_ENTRY_H
#define PEBBLE_ENTRY_ENTRY_H

#include "pebble/TensorIO/HostTensor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace pebble {

/// What an entry takes or gives: a ranked tensor, or a scalar as rank 0.
struct EntryType {
  HostTensorType type;
  bool isScalar = false;
};

/// The types of an entry function, or what about them cannot be run.
struct EntrySignature {
  llvm::SmallVector<EntryType> inputs;
  llvm::SmallVector<EntryType> results;

  static llvm::Expected<EntrySignature> get(mlir::func::FuncOp entry);
};

/// Looks up the function that a user named, and says which there are if there
/// is none.
llvm::Expected<mlir::func::FuncOp> findEntry(mlir::ModuleOp module,
                                             llvm::StringRef name);

/// Those that a user named, once each, or if there are none all public ones
/// that the module defines.
llvm::Expected<llvm::SmallVector<mlir::func::FuncOp>>
findEntries(mlir::ModuleOp module, llvm::ArrayRef<std::string> names);

/// Drops what the entries do not call: it need not be such that it can be
/// compiled.
mlir::LogicalResult dropUncalled(mlir::ModuleOp module,
                                 llvm::ArrayRef<mlir::func::FuncOp> entries);

/// Prefixes the names of what the module defines. Compiled code calls the C
/// library, exp and malloc for two, and must not find a function of the user's
/// instead. What the module only declares is the library's, and keeps its name.
mlir::LogicalResult renameDefinitions(mlir::ModuleOp module);

} // namespace pebble

#endif // PEBBLE_ENTRY_ENTRY_H
