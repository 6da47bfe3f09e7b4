//===- Polynomial.h - Polynomials that stand for exp ------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Polynomials that stand for the exponential of attention on an interval of
// logits, with a proven bound on their relative error. docs/theory.md says what
// follows from it for attention.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_KERNEL_POLYNOMIAL_H
#define PEBBLE_KERNEL_POLYNOMIAL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <vector>

namespace pebble::kernel {

/// The weight of a key as a function of its raw logit x, before any cap:
/// exp(x), or exp(c tanh(x / c)) where logits are capped at c.
struct Weight {
  std::optional<double> softcap;
};

/// The logits for which something is claimed.
struct Domain {
  double lo;
  double hi;

  /// Within these bounds no weight overflows or underflows float64.
  static constexpr double maxLogit = 700;
};

/// |p(x) / w(x) - 1| <= delta for every x of the domain, by proof. From delta =
/// 1 on it says nothing about attention, and p may have a zero in the domain.
struct Claim {
  Weight weight;
  Domain domain;
  double delta;

  /// How far attention with weights p may be from attention with weights w,
  /// relative to the spread (largest minus smallest) of the visible values:
  /// delta / (1 - delta), or infinity.
  double outputError() const;
  /// What p(x) is at least in the domain; at most 0 if nothing can be said.
  double leastWeight() const;
};

/// c0 + c1 x + ... + cg x^g; c0 comes first. Without a claim, it is a kernel of
/// its own, and stands for nothing.
struct Polynomial {
  std::vector<double> coefficients;
  std::optional<Claim> claim;

  static constexpr unsigned maxDegree = 20;

  unsigned degree() const { return coefficients.size() - 1; }
};

enum class Method {
  Minimax,   ///< the least relative error that the degree allows
  Chebyshev, ///< interpolation at the zeros of a Chebyshev polynomial
  Taylor     ///< at the middle of the domain; of exp only
};

/// The type that coefficients are rounded to. Claims are about the rounded
/// ones.
enum class CoefficientType { F32, F64 };

/// A polynomial of the given degree for `weight`.
llvm::Expected<Polynomial>
approximate(const Weight &weight, Domain domain, unsigned degree,
            Method method = Method::Minimax,
            CoefficientType type = CoefficientType::F64);

/// The polynomial of the smallest degree for which attention is off by at most
/// `epsilon` times the spread of the values (Claim::outputError).
llvm::Expected<Polynomial>
approximateWithin(double epsilon, const Weight &weight, Domain domain,
                  Method method = Method::Minimax,
                  CoefficientType type = CoefficientType::F64);

/// A kernel that the model brings, without a claim.
llvm::Expected<Polynomial> givenPolynomial(llvm::ArrayRef<double> coefficients);

/// What can be proven about given coefficients. delta is at most 1% above the
/// least that is true, or 2^-80 if that is more; it may be larger where the
/// terms of the polynomial cancel to less than 2^-90 of themselves, or where a
/// search of thousands of steps is cut short.
llvm::Expected<Claim> certify(llvm::ArrayRef<double> coefficients,
                              const Weight &weight, Domain domain);

/// What no polynomial of the degree can beat, whatever its coefficients: a
/// proven lower bound on delta. It is 0 for a domain of one point.
llvm::Expected<double> boundBestError(const Weight &weight, Domain domain,
                                      unsigned degree);

} // namespace pebble::kernel

#endif // PEBBLE_KERNEL_POLYNOMIAL_H
