//===- ErrorBound.cpp - A proven bound on the relative error --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An upper bound on |F| over the domain, F(x) = p(x) exp(-l(x)) - 1, by branch
// and bound. On a box [m - w, m + w], with p(m + t) = sum_k a_k t^k,
//
//   F'(m + t) = exp(-l(m + t)) (p'(m + t) - l'(m + t) p(m + t))
//
// As 0 <= l' <= 1, the first factor is at most exp(-l(m)) exp(w). The second is
// sum_k s_k t^k - (l'(m + t) - l'(m)) p(m + t) with s_k = (k+1) a_(k+1) - l'(m)
// a_k, and |l'(m + t) - l'(m)| <= C w with C >= |l''|. So by the mean value
// theorem, everywhere in the box,
//
//   |F| <= |F(m)| + w exp(w - l(m)) sum_k (|s_k| + C w |a_k|) w^k
//
// Every quantity in it is an Interval, so that roundings only enlarge it. The
// boxes cover the domain, hence the largest of their bounds is one for the
// domain; and the box that has it is halved, until it is hardly more than |F|
// at some point.
//
//===----------------------------------------------------------------------===//

#include "ErrorBound.h"

#include "LogWeight.h"

#include <algorithm>
#include <cmath>
#include <queue>

using namespace llvm;

namespace pebble::kernel {

/// How far the bound may be above the error at some point.
static constexpr double tolerance = 0x1p-8;
static constexpr double negligible = 0x1p-81;

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
      : coefficients(coefficients.begin(), coefficients.end()), weight(weight),
        curvature(curvatureBound(weight)) {}

  double run(Domain domain);

private:
  void push(double lo, double hi);
  std::vector<Interval> expandAt(double x) const;

  std::vector<Interval> coefficients;
  Weight weight;
  Interval curvature;
  std::priority_queue<Box> boxes;
  double lower = 0;
};

} // namespace

/// The coefficients a_k, by repeated division by x - m.
std::vector<Interval> BranchAndBound::expandAt(double x) const {
  std::vector<Interval> a = coefficients;
  Interval at(x);
  for (size_t k = 0; k + 1 < a.size(); ++k)
    for (size_t i = a.size() - 1; i-- > k;)
      a[i] = a[i] + at * a[i + 1];
  return a;
}

void BranchAndBound::push(double lo, double hi) {
  // Halves first: the sum could overflow, and the middle need not be exact.
  double middle = std::clamp(lo / 2 + hi / 2, lo, hi);
  Interval m(middle);
  Interval w(std::max((Interval(hi) - m).upper(), (m - Interval(lo)).upper()));
  std::vector<Interval> a = expandAt(middle);
  LogWeight l = logWeight(weight, middle);
  Interval inverse = exp(-l.value);
  Interval value = inverse * a[0] - Interval(1);

  Interval slope(0);
  for (size_t k = a.size(); k-- > 0;) {
    Interval s = -(l.slope * a[k]);
    if (k + 1 < a.size())
      s = s + Interval(double(k + 1)) * a[k + 1];
    slope = slope * w + Interval(s.greatest()) +
            curvature * w * Interval(a[k].greatest());
  }
  Interval change = w * exp(w) * inverse * slope;
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
  while (true) {
    Box box = boxes.top();
    if (box.isAtom || box.upper <= (1 + tolerance) * lower)
      return box.upper;
    boxes.pop();
    push(box.lo, box.middle);
    push(box.middle, box.hi);
  }
}

double boundRelativeError(ArrayRef<double> coefficients, const Weight &weight,
                          Domain domain) {
  return BranchAndBound(coefficients, weight).run(domain);
}

} // namespace pebble::kernel
