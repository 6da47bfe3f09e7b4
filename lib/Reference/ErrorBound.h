//===- ErrorBound.h - How far floating-point attention may be off -*- C++ -*-=//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An a-posteriori bound on |computed - oracle| for one row of attention, where
// `computed` comes from any implementation described here in the arithmetic of
// a FloatModel. Inputs are exact: both sides read the same ones.
//
// 1. Arithmetic
//
// Every operation satisfies fl(a op b) = (a op b)(1 + delta) + eta with
// |delta| <= u and |eta| <= tau, unless it overflows. tau is not zero because a
// result below the smallest normal number may be flushed, and an input below it
// read as zero. n roundings in a row change a number by a factor 1 + theta with
// |theta| <= gamma_n = n u / (1 - n u), for n u < 1. A fused multiply-add only
// saves a rounding.
//
// The oracle rounds too, in float64. In what follows, the quantities without a
// hat are the oracle's own, and hats mark the implementation's. Every bound
// below, read as a function f of u and of tau, is made of sums, products and
// compositions of increasing convex functions, and f(0) = 0; such functions
// are superadditive: f(a) + f(b) <= f(a + b). So the distance between two
// computations of the same thing, with roundoffs u and u64 = 2^-53, is at most
// f(u + u64). That sum is what `u` means from here on; likewise for tau.
//
// 2. Scores
//
// With A = sum_k |q_k k_k|, summed in any order, the scale multiplied into the
// logit or into q or k, rounded to the accumulation type itself (1), multiplied
// (1), and perhaps carrying a rounded log2(e) for an exp2 (1):
//
//   |^x - x| <= E = gamma_{k+3} |scale| A + 2 tau U,
//   U = (1 + |scale|) sum_k (2 + |q_k| + |k_k|) + 4
//
// where U counts what may underflow: each product, each sum, each factor. Then
//
//   a score function   E' = L E + r (|f(x)| + L E) + tau
//   an additive mask a E' = E + 2 u |a| + u (|x + a| + E) + 2 tau
//                      (two roundings of a for a log2(e), one of the sum)
//   a boolean mask     E' = u |fill| + tau where it replaces the score
//
// 3. Weights
//
// exp. Let m = max_j x_j, and ^m the computed maximum: an exact float, taken
// from among the ^x_j, so ^m <= m_hi = max_j (x_j + E_j) and ^m >= m_lo =
// max_j (x_j - E_j). Softmax does not change if all scores are shifted, so ^m
// need not be near m for the weights to be accurate: compare ^w_j with
// exp(x_j - ^m). Three-pass softmax rounds y = ^x_j - ^m, which is at most 0,
// and exp's result is off by c ulps, that is by a factor 1 + epsilon, |epsilon|
// <= 2 c u. Online softmax with T rescales takes the difference to a running
// maximum and multiplies by exp of each later increase of the maximum. These
// arguments all have one sign and add up to y, hence so do the magnitudes of
// their roundings: at most u |y|. Each of the T + 1 exps is off by 2 c u. Both:
//
//   ^w_j = exp(x_j - ^m) e^s_j,   |s_j| <= e_j = E_j + u (m_hi - x_j + E_j)
//                                               - (T + 1) ln(1 - 2 c u)
//   |^w_j - w_j| <= b_j = w_j (exp(e_j) - 1)
//
// after a common factor exp(m - ^m) that cancels, as w_j = exp(x_j - m).
// Underflow of a weight, or of a correction, adds at most tau (T + 1) in a unit
// of exp(^m): at most tau (T + 1) exp(m_hi - m) on w_j's scale.
//
// Polynomial of degree g, with coefficients rounded (1) and Horner's rule (2g).
// p~ has the absolute coefficients. By Taylor's theorem and with t = |x_j| +
// E_j,
//
//   |^w_j - w_j| <= b_j = |p'(x_j)| E_j + p~''(t) E_j^2 / 2
//                       + gamma_{2g+1} p~(t) + 3 tau (1 + t + ... + t^g)
//
// and there are no rescales: T = 0.
//
// 4. The quotient
//
// Both sums run over keys in any order: each term goes through at most h
// additions and T rescales, in the numerator also through a product, and
// perhaps through a narrowing of the weight with roundoff u_w and underflow
// tau_w. The oracle itself adds up one key after the other, whatever h is. With
// g = gamma_{n+1} for the roundoff u64,
//
//   G_D = gamma_{h+T} + g,   G_N = (1 + gamma_{h+T+1})(1 + u_w) - 1 + g
//
//
//   ^N = sum_j ^w_j v_j (1 + rho_j) + eta_N,  |rho_j|   <= G_N, |eta_N| <= H_N
//   ^D = sum_j ^w_j (1 + sigma_j) + eta_D,    |sigma_j| <= G_D, |eta_D| <= H_D
//   H_N = 2 S (tau ((T + 1) sum_j |v_j| + 2 n + T + W + B) + tau_w sum_j |v_j|)
//   H_D = 2 S tau ((T + 2) n + T),            S = exp(m_hi - m), or 1
//
// with B = sum_j b_j and W = sum_j |w_j|. Here 2 n + T counts the products,
// sums and rescales that may underflow, and W + B is for values read as zero;
// the factor 2 covers the roundings these errors go through later. As out = N /
// D,
//
//   ^N - out ^D = sum_j (^w_j - w_j)(v_j - out)
//               + sum_j ^w_j (rho_j v_j - sigma_j out) + eta_N - out eta_D
//
// whose first sum shows that errors in the weights only matter as far as values
// differ. So
//
//   R = sum_j b_j |v_j - out| + G_N sum_j (|w_j| + b_j) |v_j|
//     + G_D (W + B) |out| + H_N + H_D |out|
//   omega = (B + G_D (W + B) + H_D) / |D|
//   |^N / ^D - out| <= F = R / (|D| (1 - omega)),   if omega < 1
//
// else nothing is promised: the denominator may cancel. The division itself, or
// a reciprocal (which may underflow) and a product, and the final rounding to
// the output type with u_o and tau_o add
//
//   F' = F + gamma_2 (|out| + F) + 2 tau (1 + sum_j (|w_j| + b_j) |v_j|)
//   bound = F' + u_o (|out| + F') + tau_o
//
// 5. Log-sum-exp
//
// lse = ^m + log(sum_j exp(x_j - ^m)) for whatever ^m, so an error of the
// maximum again costs nothing by itself. With Em = max(m_hi - m, m - m_lo) (or
// 0), log accurate to c' ulps, and up to three roundings for the sum and a
// change of base,
//
//   L = -ln(1 - omega)                                  the sum's own error
//   L' = L + 2 c' u (|log D| + Em + L)                  log
//   F' = L' + 3 u (|lse| + L') + 2 tau,  bound = F' + u_l (|lse| + F') + tau_l
//
// 6. The state form
//
// A polynomial kernel may be summed monomial by monomial: for the r monomials m
// of degree at most g, with w_m the coefficient of m's degree times e! / a!,
//
//   N = sum_m w_m m(scale q) sum_j m(k_j) v_j
//
// and D likewise without v. On its way a product of m(scale q), m(k_j), w_m and
// v_j is rounded for the scale and its use (2g), in forming the monomials (2g),
// for w_m (3), in the products with v_j, w_m and m(scale q) (3), and in sums
// over keys (h) and monomials (r): K = 4g + 6 + h + r roundings at most. And
// sum_m |w_m m(scale q) m(k_j)| = p~(|scale| A_j), so
//
//   |^N - N| <= sum_j (b_j |v_j| + H_j),   |^D - D| <= sum_j (b_j + H_j)
//   b_j = gamma_K p~(|scale| A_j),  H_j = tau (4g + 8) r w t_j^2g (1 + |v_j|)
//   w = g! max_e |c_e|,             t_j = (1 + |scale|)(2 + sum_k |q_k| +
//   |k_k|)
//
// as t_j is at least 1 and any factor of a monomial, and every rounding may
// underflow once. The errors of N and D have nothing to do with one another, so
// R has b_j (|v_j| + |out|) + H_j (1 + |out|) in place of b_j |v_j - out|.
//
// Where masks are factors f_j = exp(s_j), s_j = m_j - max m, of one additive
// mask m_j, they are computed from it by a difference and exp, and multiply v_j
// (or, in D, m(k_j)): ^f_j = f_j e^t, |t| <= e_j = u |s_j| - ln(1 - 2 c u), and
// K is one more. So
//
//   b_j = p~(|scale| A_j) (gamma_K f_j e^e_j + f_j (e^e_j - 1))
//
// and H_j has 4g + 10: two products or factors more that may underflow. As the
// largest f_j is 1, nothing else changes; the log-sum-exp has max m added to
// it.
//
// Where products are of pairs of bf16 numbers (FloatModel::hasPairs), a feature
// of a key, one of a query and the state are each off by p = 2^-15 of
// themselves or tau, and v_j is not, as it is bf16. The parts of a number have
// its sign, and what is left out, the product of the lesser parts, is 2^-14 = 2
// p of the whole one. So there are up to three terms for one, whose magnitudes
// add up to no more, each with its own roundings and underflows, and
//
//   b_j = ((1 + gamma_K)(1 + p)^5 - 1) p~(|scale| A_j)
//   K = 4g + 6 + h + 3 r,     3 H_j instead of H_j
//
// With factors, v_j f_j is a pair as well: (1 + p)^8, for itself and for what
// is left out. h counts additions of such terms.
//
// Where attention is causal, some keys of a row may be weighted one by one, as
// in section 3, and added to the same sums. So b_j is the larger of both; G_N
// and G_D are there already.
//
// 7. Overflow
//
// Where |scale| A, |scale| times an input, a polynomial's p~(t), a sum of
// terms' magnitudes or a result could exceed the largest number of its type,
// nothing is promised; in the state form, where sum_j max(w t_j^g, p~) (1 +
// |v_j|) could. A score may fall below the lowest number where the row's
// maximum does not: its weight is zero either way.
//
// The bound itself is evaluated in float64 and enlarged by 2^-20 of itself for
// the roundings in that.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_REFERENCE_ERRORBOUND_H
#define PEBBLE_LIB_REFERENCE_ERRORBOUND_H

#include "pebble/Reference/Attention.h"
#include "pebble/Reference/FloatModel.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <vector>

namespace pebble::reference {

/// Section 2: how far one computed score may be off.
class ScoreBound {
public:
  ScoreBound(const Problem &problem, const FloatModel &model);

  /// `products` is A, and `inputs` the sum of all |q_k| + |k_k|.
  double getLogitError(double products, double inputs) const;
  double afterScoreFunction(double error, double score) const;
  double afterAdditiveMask(double error, double mask, double before,
                           double score) const;
  double getFillError() const;

private:
  const Problem &problem;
  Rounding rounding;
  double logitGamma;
};

/// Section 6: what one key adds to the errors of N and D.
struct StateError {
  /// b_j, H_j without (1 + |v_j|), and the largest of what could overflow.
  double relative, absolute, reach;
  /// p~(|scale| A_j)
  double terms;
};

class StateBound {
public:
  StateBound(const Problem &problem, const FloatModel &model);

  /// `products` is A, and `inputs` the sum of all |q_k| + |k_k|.
  StateError getError(double products, double inputs) const;
  /// With a factor exp(shift), shift at most 0.
  StateError multiply(const StateError &error, double shift) const;

private:
  const Problem &problem;
  double roundoff, expUlps;
  double degree;
  double monomials;
  double largestWeight;
  double gamma;
  double underflow;
};

/// Sections 3 to 6 for one row after the other.
class RowBound {
public:
  RowBound(const Problem &problem, const FloatModel &model);

  /// Starts a row. The scores are -inf for excluded keys, and the errors are
  /// ScoreBound's. `maximum` is 0 for a polynomial kernel.
  /// `stateErrors` are those of StateBound, in the state form.
  void setRow(llvm::ArrayRef<double> scores, llvm::ArrayRef<double> scoreErrors,
              llvm::ArrayRef<double> weights, double maximum,
              llvm::ArrayRef<StateError> stateErrors);

  /// The bound for one output; key j's value is values[j * stride].
  double getOutputBound(double output, const double *values,
                        int64_t stride) const;
  double getLseBound(double lse) const;
  /// Why a bound of the row is infinite, where one is.
  llvm::StringRef whyUnbounded() const;

private:
  void setMaximumRange();
  void setWeightErrors();
  double getExpError(size_t key) const;
  double getPolynomialError(size_t key) const;
  bool isVisible(size_t key) const;
  bool isState() const { return !stateErrors.empty(); }

  FloatModel model;
  llvm::ArrayRef<double> coefficients;
  bool areFactors;
  bool causal;
  /// Roundoff and underflow of the model and of the oracle together.
  Rounding rounding;
  double numKeys;
  double rescales;
  double numeratorGamma;
  double denominatorGamma;
  double hornerGamma;

  llvm::ArrayRef<double> scores;
  llvm::ArrayRef<double> scoreErrors;
  llvm::ArrayRef<double> weights;
  llvm::ArrayRef<StateError> stateErrors;
  double maximum = 0.0;
  /// m_hi and m_lo.
  double highMaximum = 0.0;
  double lowMaximum = 0.0;
  /// b_j, B, W, D and omega.
  std::vector<double> weightErrors;
  double weightErrorSum = 0.0;
  double weightMagnitude = 0.0;
  double denominator = 0.0;
  double omega = 0.0;
};

} // namespace pebble::reference

#endif // PEBBLE_LIB_REFERENCE_ERRORBOUND_H
