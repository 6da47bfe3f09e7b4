//===- ValueBounds.cpp - Bounds of minima and maxima ----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tiles at the borders of what is visible have sizes computed by arith.minsi
// and arith.maxsi, which upstream's ValueBoundsOpInterface does not know.
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/Object/Object.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;

namespace {
// The names of the methods are the interface's, which calls them by way of its
// external models.
// NOLINTBEGIN(bugprone-derived-method-shadowing-base-method)
struct MinBounds
    : ValueBoundsOpInterface::ExternalModel<MinBounds, arith::MinSIOp> {
  void populateBoundsForIndexValue(Operation *op, Value value,
                                   ValueBoundsConstraintSet &bounds) const {
    for (Value operand : op->getOperands())
      bounds.bound(value) <= bounds.getExpr(operand);
  }
};

struct MaxBounds
    : ValueBoundsOpInterface::ExternalModel<MaxBounds, arith::MaxSIOp> {
  void populateBoundsForIndexValue(Operation *op, Value value,
                                   ValueBoundsConstraintSet &bounds) const {
    for (Value operand : op->getOperands())
      bounds.bound(value) >= bounds.getExpr(operand);
  }
};
// NOLINTEND(bugprone-derived-method-shadowing-base-method)
} // namespace

void pebble::registerValueBoundsExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    arith::MinSIOp::attachInterface<MinBounds>(*context);
    arith::MaxSIOp::attachInterface<MaxBounds>(*context);
  });
}
