//===- BalanceThreads.cpp - Who computes which iteration ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUBALANCETHREADS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

namespace {
struct PebbleCPUBalanceThreadsPass
    : pebble::impl::PebbleCPUBalanceThreadsBase<PebbleCPUBalanceThreadsPass> {
  void runOnOperation() override {
    getOperation()->walk([](omp::WsloopOp loop) {
      if (!loop.getScheduleKind())
        loop.setScheduleKind(loop->getParentOfType<LoopLikeOpInterface>()
                                 ? omp::ClauseScheduleKind::Static
                                 : omp::ClauseScheduleKind::Dynamic);
    });
  }
};
} // namespace
