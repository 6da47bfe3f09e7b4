//===- Normalizer.h - Reciprocals of norms ----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_BOUNDS_NORMALIZER_H
#define PEBBLE_LIB_BOUNDS_NORMALIZER_H

#include "Elements.h"

namespace pebble::bounds {

/// The order of creation, which is the same in every run.
struct ByNumber {
  bool operator()(const Expression *a, const Expression *b) const {
    return a->id < b->id;
  }
};

using Weights = std::map<const Expression *, double, ByNumber>;

/// A computed number r, about 1 / sqrt(c + sum_y weights[y] y^2), such that
/// r^2 sum_y weights[y] y^2 <= `largest`, whatever the y are, unless one of
/// them is NaN.
struct Normalizer {
  const Expression *reciprocal;
  Weights weights;
  double largest = 0;
  /// What r does not exceed.
  double magnitude = 0;
  /// What no y exceeds, unless r is 0: its square would overflow.
  double largestNumber = 0;
  /// Whether r may be a number where a y is NaN.
  bool losesNaN = false;
};

/// Recognises 1 / sqrt(S), 1 / max(sqrt(S), floor) and 1 / (sqrt(S) + floor)
/// where S is a sum of squares, and maybe of a constant.
std::optional<Normalizer> parseNormalizer(Elements &elements,
                                          const Expression *reciprocal);

} // namespace pebble::bounds

#endif // PEBBLE_LIB_BOUNDS_NORMALIZER_H
