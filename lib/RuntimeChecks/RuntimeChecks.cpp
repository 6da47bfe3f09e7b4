//===- RuntimeChecks.cpp - What only a run can tell -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/RuntimeChecks/RuntimeChecks.h"

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNCHECKSIZES
#include "pebble/RuntimeChecks/Passes.h.inc"
} // namespace pebble

/// Reads like the error of a verifier.
static std::string formatError(Operation *op, StringRef message) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  op->getLoc().print(stream);
  stream << ": error: '" << op->getName() << "' op " << message;
  return text;
}

namespace {
struct AttnCheckSizesPass
    : pebble::impl::AttnCheckSizesBase<AttnCheckSizesPass> {
  void runOnOperation() override {
    OpBuilder builder(&getContext());
    getOperation()->walk([&](AttentionOpInterface op) {
      builder.setInsertionPoint(op);
      cast<RuntimeVerifiableOpInterface>(op.getOperation())
          .generateRuntimeVerification(builder, op.getLoc(), formatError);
    });
  }
};
} // namespace
