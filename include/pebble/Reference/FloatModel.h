//===- FloatModel.h - The arithmetic a bound is about -----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_REFERENCE_FLOATMODEL_H
#define PEBBLE_REFERENCE_FLOATMODEL_H

#include <cstdint>
#include <limits>
#include <optional>

namespace pebble::reference {

/// Rounding to nearest in one floating-point format:
/// |round(x) - x| <= relative * |x| + absolute, unless |x| exceeds `largest`.
struct Rounding {
  double relative;
  /// What underflow may cost. For f16 that is half the spacing of its
  /// subnormals. The other formats may have theirs flushed to zero, which costs
  /// the smallest normal number.
  double absolute;
  double largest;

  static constexpr Rounding none() {
    return {0.0, 0.0, std::numeric_limits<double>::infinity()};
  }
  static constexpr Rounding f16() { return {0x1p-11, 0x1p-25, 65504.0}; }
  static constexpr Rounding bf16() { return {0x1p-8, 0x1p-126, 0x1.FEp127}; }
  /// The sum of two bf16 numbers for one of f32: itself cut to 8 significant
  /// bits, and the rest, which f32 holds, cut likewise. With |x| in
  /// [2^e, 2^(e+1)), the rest is less than 2^(e-7), and what is cut off from
  /// that less than 2^(e-15).
  static constexpr Rounding bf16Pair() {
    return {0x1p-15, 0x1p-126, 0x1.FFFFFEp127};
  }
  static constexpr Rounding f32() {
    return {0x1p-24, 0x1p-126, 0x1.FFFFFEp127};
  }
  /// What tensor cores take for f32: a number of 11 bits, or the sum of two.
  /// docs/theory.md, section 11, says what that costs.
  static constexpr Rounding tf32() { return {0x1p-11, 0x1p-124, 0x1.FFCp127}; }
  static constexpr Rounding twoTF32() {
    return {0x1p-22, 0x1p-124, 0x1.FFCp127};
  }
  static constexpr Rounding f64() {
    return {0x1p-53, 0x1p-1022, std::numeric_limits<double>::max()};
  }
};

/// The floating-point implementation whose error the oracle bounds.
struct FloatModel {
  /// The type of logits, weights and accumulators.
  Rounding accumulation;
  /// The element types results are stored in.
  Rounding output;
  Rounding lse;
  /// The type weights are narrowed to before they multiply the values, where
  /// it is not the accumulation type (tensor cores).
  Rounding weight = Rounding::none();
  /// How many ulps of the accumulation type exp and log may be off.
  double expUlps = 2.0;
  double logUlps = 2.0;
  /// How often an accumulator is multiplied by a correction: once per tile of
  /// keys in online softmax, 0 where the row's maximum is known beforehand.
  /// By default, any number up to one per key.
  std::optional<int64_t> rescales = std::nullopt;
  /// The most additions that any one term of a sum over keys goes through. By
  /// default, any order of summation is allowed: one addition per key.
  std::optional<int64_t> keyAdditions = std::nullopt;
  /// For a polynomial kernel that is summed monomial by monomial, through the
  /// state, rather than score by score: how many monomials there are.
  std::optional<int64_t> stateMonomials = std::nullopt;
  /// Whether features, the state, and values with factors are then multiplied
  /// as pairs of bf16 numbers (matrix units).
  bool hasPairs = false;

  /// Accumulation in f32 or f64, with log-sum-exp stored in that same type.
  static constexpr FloatModel f32(Rounding output = Rounding::f32()) {
    return {Rounding::f32(), output, Rounding::f32()};
  }
  static constexpr FloatModel f64(Rounding output = Rounding::f64()) {
    return {Rounding::f64(), output, Rounding::f64()};
  }
};

} // namespace pebble::reference

#endif // PEBBLE_REFERENCE_FLOATMODEL_H
