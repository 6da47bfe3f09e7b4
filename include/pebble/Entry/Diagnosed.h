//===- Diagnosed.h - Errors that diagnostics have told ----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_ENTRY_DIAGNOSED_H
#define PEBBLE_ENTRY_DIAGNOSED_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/LogicalResult.h"

namespace pebble {

/// What diagnostics have told: there is nothing to print.
class DiagnosedError : public llvm::ErrorInfo<DiagnosedError> {
public:
  // ErrorInfo takes its address.
  static char ID; // NOLINT(readability-identifier-naming)
  void log(llvm::raw_ostream &stream) const override;
  std::error_code convertToErrorCode() const override;
};

/// Prints what no diagnostic has told.
void printError(llvm::StringRef program, llvm::Error error);

/// Does something that emits diagnostics where it fails.
llvm::Error diagnose(mlir::MLIRContext *context,
                     llvm::function_ref<llvm::LogicalResult()> work);

} // namespace pebble

#endif // PEBBLE_ENTRY_DIAGNOSED_H
