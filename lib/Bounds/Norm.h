//===- Norm.h - Bounds on Euclidean norms -----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_BOUNDS_NORM_H
#define PEBBLE_LIB_BOUNDS_NORM_H

#include "Elements.h"

namespace pebble::bounds {

/// What no Euclidean norm of the vector with these elements exceeds, as
/// computed, rounding included: infinity where nothing is known.
/// docs/theory.md, section 12, derives it.
double boundNorm(Elements &elements, llvm::ArrayRef<const Expression *> vector);

/// An expression without a bound that keeps the norm of the vector from having
/// one; null if there is none.
const Expression *findUnbounded(llvm::ArrayRef<const Expression *> vector);

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_NORM_H
