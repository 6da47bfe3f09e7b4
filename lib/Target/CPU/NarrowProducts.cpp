//===- NarrowProducts.cpp - Which attentions multiply in bf16 -------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUNARROWPRODUCTS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

static bool hasNarrowFactors(AttentionOp op) {
  return op.getAccumulator().isF32() &&
         llvm::all_of(
             ArrayRef<Value>{op.getQuery(), op.getKey(), op.getValue()},
             [](Value factor) {
               return getElementTypeOrSelf(factor).isBF16();
             });
}

namespace {
struct PebbleCPUNarrowProductsPass
    : pebble::impl::PebbleCPUNarrowProductsBase<PebbleCPUNarrowProductsPass> {
  void runOnOperation() override {
    getOperation()->walk([&](AttentionOp op) {
      if (op.getProducts() || !hasNarrowFactors(op))
        return;
      if (isa<PolynomialAttr>(op.getKernel()))
        return decline(op, "monomials and states are not rounded to bf16");
      op.setProducts(BFloat16Type::get(&getContext()));
      ++numNarrowed;
    });
  }

private:
  void decline(AttentionOp op, StringRef reason) {
    remark::missed(
        op.getLoc(),
        remark::RemarkOpts::name("not-narrowed").category(getArgument()))
        << remark::reason("{0}", reason);
    ++numDeclined;
  }
};
} // namespace
