//===- ErrorBound.cpp - A proven bound on the relative error --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An upper bound on |F| over the domain, F(x) = p(x) exp(-l(x)) - 1, by branch
// and bound. On a box [m - w, m + w],
//
//   F'(m + t) = exp(-l(m + t)) (p'(m + t) - l'(m + t) p(m + t))
//
// As 0 <= l' <= 1, the first factor is at most exp(-l(m)) exp(w). With p(m + t)
// = sum_k a_k t^k and l'(m + t) = sum_(k < n) u_k t^k + r t^n (LogWeight.h),
// the second is at most
//
//   G = sum_k |s_k| w^k + |r| w^n sum_k |a_k| w^k,
//   s_k = (k + 1) a_(k+1) - sum_i u_i a_(k-i)
//
// so that by the mean value theorem |F| <= |F(m)| + w exp(w - l(m)) G in the
// box. Every quantity here is an Interval, hence roundings only enlarge it. The
// boxes cover the domain, so the largest of their bounds is a bound for it all,
// whenever the search ends; the box that has it is halved, until that bound is
// hardly more than |F| at some point.
//
//===----------------------------------------------------------------------===//

#include "ErrorBound.h"

#include "LogWeight.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <queue>

using namespace llvm;

namespace pebble::kernel {

/// How far the bound may be above the error at some point.
static constexpr double tolerance = 0x1p-8;
static constexpr double negligible = 0x1p-81;
/// A guard for compile time: a few hundred boxes are usual.
static constexpr int maxHalvings = 1 << 13;

namespace {

struct Box {
  double lo;
  double hi;
  double middle;
  /// Bounds on |F|: of its maximum in the box, and of its value at `middle`.
  double upper;
  double lower;
  /// A smaller box would not have a smaller bound.
  bool isAtom;

  bool operator<(const Box &other) const { return upper < other.upper; }
};

class BranchAndBound {
public:
  BranchAndBound(ArrayRef<double> coefficients, const Weight &weight)
      : coefficients(coefficients.begin(), coefficients.end()), weight(weight) {
  }

  double run(Domain domain);

private:
  void push(double lo, double hi);
  std::vector<Interval> expandAt(double x) const;
  Interval boundSlope(double lo, double hi, double middle, const Interval &w,
                      const std::vector<Interval> &a) const;

  std::vector<Interval> coefficients;
  Weight weight;
  std::priority_queue<Box> boxes;
  double lower = 0;
};

} // namespace

/// sum_k |a_k| w^k
static Interval evaluateMagnitudes(const std::vector<Interval> &a,
                                   const Interval &w) {
  Interval sum(0);
  for (const Interval &coefficient : reverse(a))
    sum = sum * w + Interval(coefficient.greatest());
  return sum;
}

/// The coefficients a_k, by repeated division by x - m.
std::vector<Interval> BranchAndBound::expandAt(double x) const {
  std::vector<Interval> a = coefficients;
  Interval at(x);
  for (size_t k = 0; k + 1 < a.size(); ++k)
    for (size_t i = a.size() - 1; i-- > k;)
      a[i] = a[i] + at * a[i + 1];
  return a;
}

/// G.
Interval BranchAndBound::boundSlope(double lo, double hi, double middle,
                                    const Interval &w,
                                    const std::vector<Interval> &a) const {
  SlopeSeries series =
      expandSlope(weight, middle, Interval(toQuad(lo), toQuad(hi)));
  const std::vector<Interval> &u = series.coefficients;
  std::vector<Interval> s(a.size() + u.size() - 1, Interval(0));
  for (size_t k = 0; k < a.size(); ++k) {
    if (k > 0)
      s[k - 1] = s[k - 1] + Interval(double(k)) * a[k];
    for (size_t i = 0; i < u.size(); ++i)
      s[k + i] = s[k + i] - u[i] * a[k];
  }
  Interval rest =
      evaluateMagnitudes(a, w) * Interval(series.remainder.greatest());
  for (size_t i = 0; i < u.size(); ++i)
    rest = rest * w;
  return evaluateMagnitudes(s, w) + rest;
}

void BranchAndBound::push(double lo, double hi) {
  // Halves first: the sum could overflow, and the middle need not be exact.
  double middle = std::clamp(lo / 2 + hi / 2, lo, hi);
  Interval m(middle);
  Interval w(std::max((Interval(hi) - m).upper(), (m - Interval(lo)).upper()));
  std::vector<Interval> a = expandAt(middle);
  Interval inverse = exp(-logWeight(weight, middle));
  Interval value = inverse * a[0] - Interval(1);
  Interval change = w * exp(w) * inverse * boundSlope(lo, hi, middle, w, a);
  Interval resolution = Interval(value.upper()) - Interval(value.lower());

  Box box{lo, hi, middle, 0, 0, false};
  box.upper = toDouble((Interval(value.greatest()) + change).upper(),
                       RoundingMode::TowardPositive);
  box.lower = toDouble(value.least(), RoundingMode::TowardNegative);
  box.isAtom = middle == lo || middle == hi ||
               change.upper() <= resolution.upper() ||
               change.upper() <= toQuad(negligible);
  lower = std::max(lower, box.lower);
  boxes.push(box);
}

double BranchAndBound::run(Domain domain) {
  // The error is often largest at the ends, which no middle of a box reaches.
  push(domain.lo, domain.lo);
  push(domain.hi, domain.hi);
  push(domain.lo, domain.hi);
  for (int halvings = 0; halvings < maxHalvings; ++halvings) {
    Box box = boxes.top();
    if (box.isAtom || box.upper <= (1 + tolerance) * lower)
      break;
    boxes.pop();
    push(box.lo, box.middle);
    push(box.middle, box.hi);
  }
  return boxes.top().upper;
}

double boundRelativeError(ArrayRef<double> coefficients, const Weight &weight,
                          Domain domain) {
  return BranchAndBound(coefficients, weight).run(domain);
}

} // namespace pebble::kernel
