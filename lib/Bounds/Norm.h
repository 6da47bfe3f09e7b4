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

/// What the Euclidean norm of a vector does not exceed.
struct NormBound {
  double norm = std::numeric_limits<double>::infinity();
  /// Where the norm has no bound, a number that keeps it from having one; null
  /// where it is not one of them, but that something may overflow.
  const Expression *obstacle = nullptr;
};

/// Bounds the vector with these elements as computed, rounding included.
/// docs/theory.md, section 12, derives it.
NormBound boundNorm(Elements &elements,
                    llvm::ArrayRef<const Expression *> vector);

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_NORM_H
