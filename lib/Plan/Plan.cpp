//===- Plan.cpp - From problems to schedules ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Plan/Plan.h"

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNPLAN
#include "pebble/Plan/Passes.h.inc"
} // namespace pebble

namespace {
struct AttnPlanPass : pebble::impl::AttnPlanBase<AttnPlanPass> {
  using AttnPlanBase::AttnPlanBase;

  void runOnOperation() override {
    Operation *root = getOperation();
    auto error = [&] {
      return std::move(emitError(root->getLoc()) << getArgument() << ": ");
    };
    if (failed(OnlineAttr::verify(error, queryTile, keyTile)))
      return signalPassFailure();
    auto online = OnlineAttr::get(&getContext(), queryTile, keyTile);
    root->walk([&](AttentionOp op) { plan(op, online); });
  }

private:
  void plan(AttentionOp op, OnlineAttr online) {
    if (op.getScheduleAttr()) {
      ++numKept;
      return;
    }
    op.setScheduleAttr(online);
    ++numPlanned;
    remark::passed(op.getLoc(),
                   remark::RemarkOpts::name("planned").category(getArgument()))
        << remark::metric("schedule", Attribute(online));
  }
};
} // namespace
