//===- ShareThreads.cpp - Which loop of a nest has the threads ------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Threads.h"

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUSHARETHREADS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

/// The parallel loops inside of `op` that are in no other one inside of it.
static SmallVector<scf::ForallOp> findParallelLoops(Operation *op) {
  SmallVector<scf::ForallOp> loops;
  for (Region &region : op->getRegions())
    region.walk<WalkOrder::PreOrder>([&](scf::ForallOp loop) {
      loops.push_back(loop);
      return WalkResult::skip();
    });
  return loops;
}

/// Whether there are fewer iterations than `threads`, as far as is known.
static bool leavesThreadsIdle(scf::ForallOp loop, int64_t threads) {
  int64_t total = 1;
  for (auto [begin, end, step] :
       llvm::zip_equal(loop.getMixedLowerBound(), loop.getMixedUpperBound(),
                       loop.getMixedStep())) {
    std::optional<int64_t> first = getConstantIntValue(begin);
    std::optional<int64_t> last = getConstantIntValue(end);
    std::optional<int64_t> stride = getConstantIntValue(step);
    if (!first || !last || !stride)
      return false;
    total *=
        llvm::divideCeilSigned(std::max<int64_t>(*last - *first, 0), *stride);
    if (total >= threads)
      return false;
  }
  return true;
}

/// Leaves one parallel loop on every path from `op` into its nests.
static void shareThreads(RewriterBase &rewriter, Operation *op,
                         int64_t threads) {
  auto makeSequential = [&](scf::ForallOp loop) {
    rewriter.setInsertionPoint(loop);
    [[maybe_unused]] LogicalResult result =
        scf::forallToForLoop(rewriter, loop);
    assert(succeeded(result) && "loops on memrefs can be sequential");
  };
  for (scf::ForallOp loop : findParallelLoops(op)) {
    SmallVector<scf::ForallOp> inner = findParallelLoops(loop);
    if (inner.empty())
      continue;
    if (leavesThreadsIdle(loop, threads)) {
      shareThreads(rewriter, loop, threads);
      makeSequential(loop);
      continue;
    }
    loop->walk([&](scf::ForallOp nested) {
      if (nested != loop)
        makeSequential(nested);
    });
  }
}

namespace {
struct PebbleCPUShareThreadsPass
    : pebble::impl::PebbleCPUShareThreadsBase<PebbleCPUShareThreadsPass> {
  using PebbleCPUShareThreadsBase::PebbleCPUShareThreadsBase;

  void runOnOperation() override {
    if (failed(checkThreads(getOperation(), threads)))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    shareThreads(rewriter, getOperation(), threads);
  }
};
} // namespace
