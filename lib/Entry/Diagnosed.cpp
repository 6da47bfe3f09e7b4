//===- Diagnosed.cpp - Errors that diagnostics have told ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Entry/Diagnosed.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace pebble;

char DiagnosedError::ID = 0;

void DiagnosedError::log(llvm::raw_ostream &stream) const {
  stream << "the module cannot be compiled: see the diagnostics";
}

std::error_code DiagnosedError::convertToErrorCode() const {
  return llvm::inconvertibleErrorCode();
}

void pebble::printError(StringRef program, llvm::Error error) {
  llvm::handleAllErrors(
      std::move(error), [](const DiagnosedError &) {},
      [&](const llvm::ErrorInfoBase &other) {
        llvm::WithColor::error(llvm::errs(), program)
            << other.message() << '\n';
      });
}

llvm::Error pebble::diagnose(MLIRContext *context,
                             llvm::function_ref<llvm::LogicalResult()> work) {
  bool isTold = false;
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &diagnostic) {
    isTold |= diagnostic.getSeverity() == DiagnosticSeverity::Error;
    // For others to print.
    return failure();
  });
  if (succeeded(work()))
    return llvm::Error::success();
  if (isTold)
    return llvm::make_error<DiagnosedError>();
  return llvm::createStringError("the module cannot be compiled");
}
