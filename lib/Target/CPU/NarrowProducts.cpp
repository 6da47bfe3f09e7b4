//===- NarrowProducts.cpp - Which attentions multiply in bf16 -------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Certify/Certify.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUNARROWPRODUCTS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

namespace {
struct PebbleCPUNarrowProductsPass
    : pebble::impl::PebbleCPUNarrowProductsBase<PebbleCPUNarrowProductsPass> {
  void runOnOperation() override {
    getOperation()->walk([&](AttentionOp op) {
      if (op.getProducts() || !isOfBF16(op))
        return;
      auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel());
      StringRef reason = polynomial ? whyNoPairs(op, polynomial) : StringRef();
      if (!reason.empty())
        return decline(op, reason);
      op.setProducts(polynomial ? Products::BF16Pairs : Products::BF16);
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
