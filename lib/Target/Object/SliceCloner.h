//===- SliceCloner.h - What can be computed beforehand ----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_OBJECT_SLICECLONER_H
#define PEBBLE_LIB_TARGET_OBJECT_SLICECLONER_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace pebble {

/// Computes values again in another place, where some values are known: those
/// that follow from these by operations without effects.
class SliceCloner {
public:
  /// Clones before the builder's insertion point. `known` maps values to what
  /// stands for them there.
  SliceCloner(mlir::OpBuilder &builder, mlir::IRMapping known)
      : builder(builder), known(std::move(known)) {}

  /// The value there; null if it depends on more than what is known.
  mlir::Value clone(mlir::Value value) {
    if (known.contains(value))
      return known.lookup(value);
    mlir::Operation *op = value.getDefiningOp();
    if (!op || op->getNumRegions() != 0 || !mlir::isPure(op))
      return {};
    for (mlir::Value operand : op->getOperands())
      if (!clone(operand))
        return {};
    builder.clone(*op, known);
    return known.lookup(value);
  }

private:
  mlir::OpBuilder &builder;
  mlir::IRMapping known;
};

} // namespace pebble

#endif // PEBBLE_LIB_TARGET_OBJECT_SLICECLONER_H
