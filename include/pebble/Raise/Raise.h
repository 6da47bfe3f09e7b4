//===- Raise.h - Attention found in model IR --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RAISE_RAISE_H
#define PEBBLE_RAISE_RAISE_H

#include "mlir/Pass/Pass.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Raise/Passes.h.inc"

} // namespace pebble

#endif // PEBBLE_RAISE_RAISE_H
