//===- TestContext.h - Modules from text, and their results -----*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_RUNTIME_TESTCONTEXT_H
#define PEBBLE_UNITTESTS_RUNTIME_TESTCONTEXT_H

#include "pebble/Runtime/Executable.h"

#include "mlir/IR/OwningOpRef.h"

#include <vector>

namespace pebble {

/// Parses and verifies a module; null, with a diagnostic, where that fails.
mlir::OwningOpRef<mlir::ModuleOp> parseModule(llvm::StringRef text);

std::vector<const HostTensor *>
getPointers(const std::vector<HostTensor> &tensors);

/// Compiles and calls @main.
llvm::Expected<std::vector<HostTensor>>
runMain(mlir::ModuleOp module, const std::vector<HostTensor> &inputs,
        const CompileOptions &options);

} // namespace pebble

#endif // PEBBLE_UNITTESTS_RUNTIME_TESTCONTEXT_H
