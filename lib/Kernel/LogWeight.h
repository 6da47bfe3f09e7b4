//===- LogWeight.h - The logarithm of a weight ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A weight is w = exp(l): l(x) = x, or l(x) = c tanh(x / c). Nothing more of it
// is used than that its slope l' lies in [0, 1], and the series of l'.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_KERNEL_LOGWEIGHT_H
#define PEBBLE_LIB_KERNEL_LOGWEIGHT_H

#include "Interval.h"

#include "pebble/Kernel/Polynomial.h"

namespace pebble::kernel {

/// l at a logit.
Interval logWeight(const Weight &weight, double x);

/// l' at a logit.
Interval slopeOfLogWeight(const Weight &weight, double x);

/// l'(x + t) = sum_k coefficients[k] t^k + r t^n, where n is the number of
/// coefficients and r is some number from `remainder`, for every x + t from
/// `box`.
struct SlopeSeries {
  std::vector<Interval> coefficients;
  Interval remainder;
};
SlopeSeries expandSlope(const Weight &weight, double x, const Interval &box);

} // namespace pebble::kernel

#endif // PEBBLE_LIB_KERNEL_LOGWEIGHT_H
