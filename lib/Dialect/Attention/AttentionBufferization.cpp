//===- AttentionBufferization.cpp - From tensors to memrefs ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace pebble::attn;

namespace {

template <typename OpTy>
struct AttentionBufferization
    : DstBufferizableOpInterfaceExternalModel<AttentionBufferization<OpTy>,
                                              OpTy> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    auto dps = cast<DestinationStyleOpInterface>(op);
    return dps.isDpsInput(&operand) ||
           cast<AttentionOpInterface>(op).readsOutputs();
  }

  /// The score region runs once for every score, so nothing that it reads may
  /// be overwritten in between.
  bool isRepetitiveRegion(Operation *, unsigned) const { return true; }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto attention = cast<AttentionOpInterface>(op);
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    SmallVector<Value> buffers;
    for (OpOperand *operand : attention.getMappedOperands()) {
      FailureOr<Value> buffer =
          getBuffer(rewriter, operand->get(), options, state);
      if (failed(buffer))
        return failure();
      buffers.push_back(*buffer);
    }
    Operation *onBuffers = cloneWithOperands(rewriter, attention, buffers,
                                             attention.getMixedPositions(),
                                             attention.getIndexingMaps());
    // The region moves rather than being copied: what is nested in it is still
    // to be bufferized.
    onBuffers->getRegion(0).takeBody(op->getRegion(0));
    replaceOpWithBufferizedValues(
        rewriter, op,
        ValueRange(buffers).take_back(attention.getOutputs().size()));
    return success();
  }
};

} // namespace

void pebble::attn::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttentionDialect *) {
    AttentionOp::attachInterface<AttentionBufferization<AttentionOp>>(*context);
    OnlineStepOp::attachInterface<AttentionBufferization<OnlineStepOp>>(
        *context);
    context->loadDialect<BufferizationDialect, memref::MemRefDialect>();
  });
}
