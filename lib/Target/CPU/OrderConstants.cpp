//===- OrderConstants.cpp - Constants in the order of the module ----------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferUtils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUORDERCONSTANTS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

namespace {
struct PebbleCPUOrderConstantsPass
    : pebble::impl::PebbleCPUOrderConstantsBase<PebbleCPUOrderConstantsPass> {
  void runOnOperation() override {
    SymbolTableCollection symbols;
    uint64_t alignment = bufferization::BufferizationOptions().bufferAlignment;
    // Each global is inserted before the present ones.
    WalkResult result = getOperation().walk([&](arith::ConstantOp op) {
      return isa<RankedTensorType>(op.getType())
                 ? WalkResult(
                       bufferization::getGlobalFor(op, symbols, alignment))
                 : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
