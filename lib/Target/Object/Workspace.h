//===- Workspace.h - Buffers in memory of the caller's ----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_OBJECT_WORKSPACE_H
#define PEBBLE_LIB_TARGET_OBJECT_WORKSPACE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace pebble {

/// What a workspace, and every buffer in it, is aligned to.
inline constexpr int64_t workspaceAlignment = 64;

/// Does what pebble-workspace says to a function that has a workspace, and
/// gives the function that computes its size.
llvm::FailureOr<mlir::func::FuncOp>
allocateInWorkspace(mlir::func::FuncOp function, int64_t threads,
                    mlir::SymbolTable &symbols);

} // namespace pebble

#endif // PEBBLE_LIB_TARGET_OBJECT_WORKSPACE_H
