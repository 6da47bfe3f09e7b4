//===- Bounds.h - What the IR says about scores -----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_BOUNDS_BOUNDS_H
#define PEBBLE_BOUNDS_BOUNDS_H

#include "mlir/Pass/Pass.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Bounds/Passes.h.inc"

} // namespace pebble

#endif // PEBBLE_BOUNDS_BOUNDS_H
