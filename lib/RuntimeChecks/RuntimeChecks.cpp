//===- RuntimeChecks.cpp - What only a run can tell -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/RuntimeChecks/RuntimeChecks.h"

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNCHECKSIZES
#define GEN_PASS_DEF_PEBBLECHECKACCESSES
#include "pebble/RuntimeChecks/Passes.h.inc"
} // namespace pebble

//===----------------------------------------------------------------------===//
// What assertions say
//===----------------------------------------------------------------------===//

/// The message of an assertion, which is at the operation's place.
static std::string formatMessage(Operation *op, StringRef message) {
  return llvm::formatv("'{0}' {1}", op->getName(), message);
}

std::string pebble::describeAssertion(cf::AssertOp assertion) {
  auto file = assertion->getLoc()->findInstanceOf<FileLineColLoc>();
  if (!file)
    return assertion.getMsg().str();
  return llvm::formatv("{0} ({1}:{2}:{3})", assertion.getMsg(),
                       llvm::sys::path::filename(file.getFilename().strref()),
                       file.getLine(), file.getColumn());
}

//===----------------------------------------------------------------------===//
// Where they come from
//===----------------------------------------------------------------------===//

static void addAssertions(RuntimeVerifiableOpInterface op) {
  OpBuilder builder(op);
  op.generateRuntimeVerification(builder, op.getLoc(), formatMessage);
}

/// What is in the regions of others than loops and branches would be asserted
/// for every element.
static void addAssertions(Region &region) {
  for (Block &block : region)
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (auto verifiable = dyn_cast<RuntimeVerifiableOpInterface>(op))
        addAssertions(verifiable);
      // An operation that is not registered has no dialect.
      if (isa_and_present<scf::SCFDialect>(op.getDialect()))
        for (Region &inner : op.getRegions())
          addAssertions(inner);
    }
}

namespace {
struct AttnCheckSizesPass
    : pebble::impl::AttnCheckSizesBase<AttnCheckSizesPass> {
  void runOnOperation() override {
    getOperation()->walk([](AttentionOpInterface op) {
      addAssertions(cast<RuntimeVerifiableOpInterface>(op.getOperation()));
    });
  }
};

struct PebbleCheckAccessesPass
    : pebble::impl::PebbleCheckAccessesBase<PebbleCheckAccessesPass> {
  void runOnOperation() override {
    getOperation()->walk<WalkOrder::PreOrder>([](FunctionOpInterface function) {
      addAssertions(function.getFunctionBody());
      return WalkResult::skip();
    });
  }
};
} // namespace
