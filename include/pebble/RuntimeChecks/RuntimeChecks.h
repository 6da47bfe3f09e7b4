//===- RuntimeChecks.h - What only a run can tell ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RUNTIMECHECKS_RUNTIMECHECKS_H
#define PEBBLE_RUNTIMECHECKS_RUNTIMECHECKS_H

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Pass/Pass.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/RuntimeChecks/Passes.h.inc"

/// What a user reads where an assertion fails: its message and its place.
std::string describeAssertion(mlir::cf::AssertOp assertion);

} // namespace pebble

#endif // PEBBLE_RUNTIMECHECKS_RUNTIMECHECKS_H
