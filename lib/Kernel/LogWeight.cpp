//===- LogWeight.cpp - The logarithm of a weight --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LogWeight.h"

namespace pebble::kernel {

static Interval tanhAt(const Weight &weight, const Interval &x) {
  return tanh(x / Interval(*weight.softcap));
}

Interval logWeight(const Weight &weight, double x) {
  if (!weight.softcap)
    return Interval(x);
  return Interval(*weight.softcap) * tanhAt(weight, Interval(x));
}

Interval slopeOfLogWeight(const Weight &weight, double x) {
  if (!weight.softcap)
    return Interval(1);
  Interval t = tanhAt(weight, Interval(x));
  return Interval(1) - t * t;
}

/// Coefficients of l' = 1 - t^2 at a point where t = tanh(x / c) is given. The
/// derivative of t with respect to x is l' / c, which gives those of t in turn.
static std::vector<Interval> slopeCoefficients(const Interval &t, double cap,
                                               size_t count) {
  std::vector<Interval> ofTanh{t}, ofSlope;
  for (size_t k = 0; k < count; ++k) {
    Interval slope(k == 0 ? 1 : 0);
    for (size_t i = 0; i <= k; ++i)
      slope = slope - ofTanh[i] * ofTanh[k - i];
    ofSlope.push_back(slope);
    ofTanh.push_back(slope / (Interval(cap) * Interval(double(k + 1))));
  }
  return ofSlope;
}

SlopeSeries expandSlope(const Weight &weight, double x, const Interval &box) {
  if (!weight.softcap)
    return {{Interval(1)}, Interval(0)};
  constexpr size_t count = 12;
  double cap = *weight.softcap;
  Interval t = tanhAt(weight, Interval(x)), inBox = tanhAt(weight, box);
  // Taylor's theorem: the remainder is the next coefficient, somewhere else.
  return {slopeCoefficients(t, cap, count),
          slopeCoefficients(inBox, cap, count + 1).back()};
}

} // namespace pebble::kernel
