//===- Interval.cpp - Interval arithmetic in software ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interval.h"

#include <algorithm>

using namespace llvm;

namespace pebble::kernel {

static constexpr RoundingMode down = RoundingMode::TowardNegative;
static constexpr RoundingMode up = RoundingMode::TowardPositive;

static Quad add(Quad a, const Quad &b, RoundingMode mode) {
  a.add(b, mode);
  return a;
}

static Quad multiply(Quad a, const Quad &b, RoundingMode mode) {
  a.multiply(b, mode);
  return a;
}

static Quad divide(Quad a, const Quad &b, RoundingMode mode) {
  a.divide(b, mode);
  return a;
}

Quad toQuad(double value) {
  APFloat result(value);
  bool losesInfo;
  result.convert(APFloat::IEEEquad(), RoundingMode::NearestTiesToEven,
                 &losesInfo);
  return result;
}

double toDouble(const Quad &value, RoundingMode mode) {
  APFloat result = value;
  bool losesInfo;
  result.convert(APFloat::IEEEdouble(), mode, &losesInfo);
  return result.convertToDouble();
}

Quad Interval::greatest() const { return std::max(abs(lo), abs(hi)); }

Quad Interval::least() const {
  if (lo.isNegative() != hi.isNegative())
    return toQuad(0);
  return std::min(abs(lo), abs(hi));
}

Interval operator+(const Interval &a, const Interval &b) {
  return {add(a.lo, b.lo, down), add(a.hi, b.hi, up)};
}

Interval operator-(const Interval &a, const Interval &b) { return a + -b; }

Interval operator*(const Interval &a, const Interval &b) {
  // The ends whose product is extreme, where the signs tell; this is most of
  // the time that a bound takes.
  if (!a.lo.isNegative())
    return {multiply(b.lo.isNegative() ? a.hi : a.lo, b.lo, down),
            multiply(b.hi.isNegative() ? a.lo : a.hi, b.hi, up)};
  if (!b.lo.isNegative())
    return b * a;
  if (a.hi.isNegative())
    return -(-a * b);
  if (b.hi.isNegative())
    return -(a * -b);
  return {std::min(multiply(a.lo, b.hi, down), multiply(a.hi, b.lo, down)),
          std::max(multiply(a.lo, b.lo, up), multiply(a.hi, b.hi, up))};
}

Interval operator/(const Interval &a, const Interval &b) {
  return {divide(a.lo, a.lo.isNegative() ? b.lo : b.hi, down),
          divide(a.hi, a.hi.isNegative() ? b.hi : b.lo, up)};
}

/// exp of a number x >= 0: r = x / 2^k is at most 1/16, and
///
///   exp(r) = sum_(i < n) r^i / i! + e^s r^n / n!,  0 <= s <= r,
///
/// by Taylor's theorem with Lagrange's remainder; then k squarings. Divisions
/// are slow: there is one, as n!/i! < 2^53 are exact.
static Interval expOfNonNegative(const Quad &x) {
  constexpr int n = 18; // r^18 / 18! < 2^-124
  int halvings = x.isZero() ? 0 : std::max(0, ilogb(x) + 5);
  Interval r(scalbn(x, -halvings, RoundingMode::NearestTiesToEven));
  Interval result(toQuad(1), toQuad(2));
  double factor = 1;
  for (int i = n; i > 0; --i) {
    factor *= i;
    result = result * r + Interval(factor);
  }
  result = result / Interval(factor);
  for (int i = 0; i < halvings; ++i)
    result = result * result;
  return result;
}

static Interval expOf(const Quad &x) {
  if (!x.isNegative())
    return expOfNonNegative(x);
  return Interval(1) / expOfNonNegative(-x);
}

Interval exp(const Interval &x) {
  if (x.lower() == x.upper())
    return expOf(x.lower());
  return {expOf(x.lower()).lower(), expOf(x.upper()).upper()};
}

Interval tanh(const Interval &x) {
  // Decreasing in the exponential, which therefore has to appear once.
  Interval e = exp(x + x);
  return Interval(1) - Interval(2) / (e + Interval(1));
}

} // namespace pebble::kernel
