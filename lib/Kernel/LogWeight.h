//===- LogWeight.h - The logarithm of a weight ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A weight is w = exp(l): l(x) = x, or l(x) = c tanh(x / c). What is proven
// about polynomials uses no more of it than the values below, and that the
// slope l' lies in [0, 1].
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_KERNEL_LOGWEIGHT_H
#define PEBBLE_LIB_KERNEL_LOGWEIGHT_H

#include "Interval.h"

#include "pebble/Kernel/Polynomial.h"

namespace pebble::kernel {

struct LogWeight {
  Interval value;
  Interval slope;
};

inline LogWeight logWeight(const Weight &weight, double x) {
  if (!weight.softcap)
    return {Interval(x), Interval(1)};
  Interval cap(*weight.softcap);
  Interval t = tanh(Interval(x) / cap);
  return {cap * t, Interval(1) - t * t};
}

/// At least |l''| everywhere: l'' = -2 t (1 - t^2) / c with t = tanh(x / c),
/// and 2 t (1 - t^2) <= 4 / sqrt(27) < 0.77.
inline Interval curvatureBound(const Weight &weight) {
  return weight.softcap ? Interval(0.77) / Interval(*weight.softcap)
                        : Interval(0);
}

} // namespace pebble::kernel

#endif // PEBBLE_LIB_KERNEL_LOGWEIGHT_H
