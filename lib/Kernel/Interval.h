//===- Interval.h - Interval arithmetic in software -------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// IEEE quadruple precision by llvm::APFloat, which rounds correctly in every
// direction: the same bits on every host, and no rounding mode of the hardware.
// Its exponents (up to 16383) are out of reach for what is computed here.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_KERNEL_INTERVAL_H
#define PEBBLE_LIB_KERNEL_INTERVAL_H

#include "llvm/ADT/APFloat.h"

namespace pebble::kernel {

/// 113 bits; its operators round to nearest.
using Quad = llvm::APFloat;

Quad toQuad(double value);
double
toDouble(const Quad &value,
         llvm::RoundingMode mode = llvm::RoundingMode::NearestTiesToEven);

/// A closed interval that contains the number it stands for. Every operation
/// contains all results for numbers from its operands.
class Interval {
public:
  Interval(double value) : lo(toQuad(value)), hi(lo) {}
  explicit Interval(const Quad &value) : lo(value), hi(value) {}
  Interval(const Quad &lo, const Quad &hi) : lo(lo), hi(hi) {}

  const Quad &lower() const { return lo; }
  const Quad &upper() const { return hi; }
  Quad middle() const { return (lo + hi) * toQuad(0.5); }
  /// At most, and at least, the magnitude of every number in it.
  Quad greatest() const;
  Quad least() const;

  Interval operator-() const { return {-hi, -lo}; }
  friend Interval operator+(const Interval &a, const Interval &b);
  friend Interval operator-(const Interval &a, const Interval &b);
  friend Interval operator*(const Interval &a, const Interval &b);
  /// b > 0.
  friend Interval operator/(const Interval &a, const Interval &b);

private:
  Quad lo;
  Quad hi;
};

/// For |x| <= 2048.
Interval exp(const Interval &x);
Interval tanh(const Interval &x);

} // namespace pebble::kernel

#endif // PEBBLE_LIB_KERNEL_INTERVAL_H
