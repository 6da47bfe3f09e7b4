//===- Approximate.h - From exp to certified polynomials --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_APPROXIMATE_APPROXIMATE_H
#define PEBBLE_APPROXIMATE_APPROXIMATE_H

#include "mlir/Pass/Pass.h"

namespace pebble {

/// Who answers for the bound on the scores of a polynomial.
enum class GuardMode {
  Rows, ///< the code: rows that may exceed it are exact
  None, ///< whoever gave it
};

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Approximate/Passes.h.inc"

} // namespace pebble

#endif // PEBBLE_APPROXIMATE_APPROXIMATE_H
