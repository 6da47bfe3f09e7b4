//===- InitAll.h - Registers all of Pebble ----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_INITALL_H
#define PEBBLE_INITALL_H

#include "mlir/IR/DialectRegistry.h"

namespace pebble {

/// Registers the attn dialect and its external interfaces.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers every pass and pipeline.
void registerAllPasses();

} // namespace pebble

#endif // PEBBLE_INITALL_H
