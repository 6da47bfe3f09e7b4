//===- Certificate.h - How far computed attention may be off ----*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bounds on |computed - exact| for attention with a polynomial kernel, known
// before any input is: from sizes, types and norms alone. docs/theory.md,
// section 11, derives them.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_KERNEL_CERTIFICATE_H
#define PEBBLE_KERNEL_CERTIFICATE_H

#include "pebble/Kernel/Polynomial.h"
#include "pebble/Reference/FloatModel.h"

#include <cstdint>
#include <optional>

namespace pebble::kernel {

/// What is multiplied where attention goes through the state: features and
/// values, then features and the state.
enum class StateProducts {
  /// Numbers of the accumulation type. Coefficients and powers of the scale may
  /// be factors of features, or of the state.
  Whole,
  /// Features, the state, and values with factors, as pairs of bf16 numbers:
  /// Rounding::bf16Pair, without the product of the two lesser ones.
  Pairs,
  /// Row::multiplicands, in which features are formed. Coefficients and powers
  /// of the scale are factors of the state; features are of queries as they
  /// are.
  Narrow,
  /// The same, but features are formed in the accumulation type. What is
  /// multiplied by values or the state is rounded then, and these are as well.
  NarrowOfWide
};

/// What is known of one row of attention before it is computed.
struct Row {
  uint64_t channels = 0;
  /// At most that many keys are visible, and at least one.
  uint64_t keys = 0;
  /// Bounds on the Euclidean norms of the query and of the keys, and the factor
  /// of their products. Products of norms bound the logits.
  double queryNorm = 0;
  double keyNorm = 0;
  double scale = 1;
  /// A bound on |scale| times the product of the two norms, if that is less
  /// than the product of their bounds.
  std::optional<double> reach = std::nullopt;

  reference::Rounding inputs = reference::Rounding::f32();
  reference::Rounding accumulation = reference::Rounding::f32();
  reference::Rounding output = reference::Rounding::f32();
  /// What features (but inputs themselves), the state and weights are rounded
  /// to before they are multiplied, where that is not the accumulation type:
  /// what tensor cores take. The state is then kept as an average over the
  /// keys.
  std::optional<reference::Rounding> multiplicands = std::nullopt;
  StateProducts products = StateProducts::Whole;

  /// The most additions that a term of a sum over keys goes through; by
  /// default, any order is allowed. Blocks of b keys that are summed one after
  /// the other, and then their sums, make it b + keys / b.
  std::optional<uint64_t> longestSum = std::nullopt;
  /// The same for the sum over monomials.
  std::optional<uint64_t> longestMonomialSum = std::nullopt;
  /// The same for the sum over channels that a logit is, where keys are
  /// weighted one by one.
  std::optional<uint64_t> longestLogitSum = std::nullopt;
  /// In the state form: whether some keys are weighted one by one instead, as
  /// causal attention does.
  bool hasDiagonal = false;
  /// In the state form: whether weights are multiplied by factors of their
  /// keys, exp of a mask less the largest mask of a visible key.
  bool hasFactors = false;
  /// Factors that are rounded to `multiplicands` are relative to the largest of
  /// a run of so many keys at most; by default, of all of them.
  std::optional<uint64_t> longestRun = std::nullopt;
  /// What the polynomial is at least for logits that occur. Needed where it has
  /// no claim, from which this follows.
  std::optional<double> leastWeight = std::nullopt;
};

/// A bound for every column of values: with `spread` the largest minus the
/// smallest value of the visible keys, and `magnitude` the largest absolute
/// one,
///
///   |computed - exact| <= ofSpread spread + ofMagnitude magnitude + absolute
///
/// The first term is the polynomial's: exact is attention with the weight that
/// it stands for, or, without a claim, with the polynomial itself. The others
/// are due to rounding, which does not know of a common offset of the values.
/// Where nothing can be promised, all terms are infinite.
struct Certificate {
  double ofSpread;
  double ofMagnitude;
  double absolute;
  /// The largest magnitude of values for which nothing overflows.
  double largestMagnitude;

  bool isVacuous() const;
  /// Infinite where nothing is promised.
  double bound(double spread, double magnitude) const;
};

/// For the algorithm that goes through the state: with features (monomials) phi
/// of keys and of queries, S = sum_j phi(k_j) [v_j, 1], then o' = sum_m w_m
/// phi_m(q) S_m, and one division. Every logit of a visible key must lie in the
/// domain of the polynomial's claim.
llvm::Expected<Certificate> certifyState(const Polynomial &polynomial,
                                         const Row &row);

/// For the algorithm that evaluates the polynomial on every logit, by Horner's
/// rule. The same is required of the logits.
llvm::Expected<Certificate> certifyDirect(const Polynomial &polynomial,
                                          const Row &row);

/// What a row is to be checked for at run time, so that a certificate holds for
/// it. Everything is compared in the accumulation type, as computed there;
/// docs/theory.md, section 13, says why that is enough.
struct Guard {
  /// Of |scale q|^2 times the largest |k|^2.
  double largestSquaredProduct;
  /// Of |scale q|^2, or of |q|^2 where features are of queries as they are, and
  /// of |k|^2, each by itself.
  double largestSquaredNorm;
  /// Of a scale that is known at run time only.
  double largestScale;
  /// Of the magnitude of a value.
  double largestValue;
  /// What then holds.
  Certificate certificate;
};

/// The guard that keeps |scale| |q| |k| within `reach`, for the state form. The
/// norms of `row` do not matter; without `hasScale`, its scale does not either.
/// An error if there is none.
llvm::Expected<Guard> makeGuard(const Polynomial &polynomial, Row row,
                                double reach, bool hasScale);

} // namespace pebble::kernel

#endif // PEBBLE_KERNEL_CERTIFICATE_H
