//===- Minimax.cpp - Where coefficients come from -------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every method is interpolation: Taylor's at one point g + 1 times, Chebyshev's
// at given points, and the minimax polynomial of w(x) (1 +- E) at points that
// Remez's exchange finds. Newton's form with increasing points is the right one
// for a function that grows like exp: where p is small, so are all its terms.
//
//===----------------------------------------------------------------------===//

#include "Minimax.h"

#include "LogWeight.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace pebble::kernel {

//===----------------------------------------------------------------------===//
// Newton's form
//===----------------------------------------------------------------------===//

namespace {

/// sum_k differences[k] prod_(i < k) (x - points[i])
struct NewtonForm {
  std::vector<Quad> points;
  std::vector<Quad> differences;

  struct Jet {
    Quad value;
    Quad slope;
  };
  Jet at(double x) const;
  std::vector<Quad> coefficients() const;
};

} // namespace

NewtonForm::Jet NewtonForm::at(double x) const {
  Quad argument = toQuad(x);
  Jet jet{toQuad(0), toQuad(0)};
  for (size_t k = differences.size(); k-- > 0;) {
    Quad step = argument - points[k];
    jet.slope = jet.slope * step + jet.value;
    jet.value = jet.value * step + differences[k];
  }
  return jet;
}

std::vector<Quad> NewtonForm::coefficients() const {
  std::vector<Quad> result(differences.size(), toQuad(0));
  for (size_t k = differences.size(); k-- > 0;) {
    // result = result * (x - points[k]) + differences[k]
    for (size_t i = result.size(); i-- > 1;)
      result[i] = result[i - 1] - points[k] * result[i];
    result[0] = differences[k] - points[k] * result[0];
  }
  return result;
}

static NewtonForm interpolate(ArrayRef<double> points, ArrayRef<Quad> values) {
  NewtonForm form;
  for (double point : points)
    form.points.push_back(toQuad(point));
  form.differences = values.vec();
  for (size_t k = 1; k < points.size(); ++k)
    for (size_t i = points.size() - 1; i >= k; --i)
      form.differences[i] = (form.differences[i] - form.differences[i - 1]) /
                            (form.points[i] - form.points[i - k]);
  return form;
}

static Quad weightAt(const Weight &weight, double x) {
  return exp(logWeight(weight, x)).middle();
}

//===----------------------------------------------------------------------===//
// Points given beforehand
//===----------------------------------------------------------------------===//

static double middleOf(Domain domain) { return domain.lo / 2 + domain.hi / 2; }

/// A point of the domain by its place in [-1, 1].
static double pointAt(Domain domain, double place) {
  double half = domain.hi / 2 - domain.lo / 2;
  return std::clamp(middleOf(domain) + half * place, domain.lo, domain.hi);
}

static NewtonForm taylor(double middle, unsigned degree) {
  NewtonForm form;
  form.points.assign(degree + 1, toQuad(middle));
  form.differences.push_back(weightAt(Weight(), middle));
  for (unsigned k = 1; k <= degree; ++k)
    form.differences.push_back(form.differences.back() / toQuad(k));
  return form;
}

static NewtonForm chebyshev(const Weight &weight, Domain domain,
                            unsigned degree) {
  std::vector<double> points;
  std::vector<Quad> values;
  for (unsigned i = 0; i <= degree; ++i) {
    points.push_back(
        pointAt(domain, -std::cos(numbers::pi * (i + 0.5) / (degree + 1))));
    values.push_back(weightAt(weight, points.back()));
  }
  return interpolate(points, values);
}

/// Where a polynomial of degree g deviates most from its best approximation of
/// degree g - 1, roughly: where Remez's exchange starts. Increasing.
static std::vector<double> chebyshevExtrema(Domain domain, unsigned degree) {
  std::vector<double> points;
  for (unsigned i = 0; i <= degree + 1; ++i)
    points.push_back(
        pointAt(domain, -std::cos(numbers::pi * i / (degree + 1))));
  return points;
}

//===----------------------------------------------------------------------===//
// Remez's exchange
//===----------------------------------------------------------------------===//

/// The E for which a polynomial of degree g has p(x_i) = w(x_i) (1 - (-1)^i E)
/// at g + 2 increasing points. Divided differences of p over them are zero:
/// with u_i = w(x_i) / prod_(j != i) |x_i - x_j|, whose signs would alternate,
///
///   sum_i (-1)^i u_i (1 - (-1)^i E) = 0,   E = sum_i (-1)^i u_i / sum_i u_i
///
/// For any polynomial, the same with its own errors e_i in place of the -(-1)^i
/// E shows that max |e_i| >= |E| (de la Vallee Poussin).
static Interval levelledError(const Weight &weight, ArrayRef<double> points) {
  Interval alternating(0), sum(0);
  for (size_t i = 0; i < points.size(); ++i) {
    Interval product(1);
    for (size_t j = 0; j < points.size(); ++j)
      if (j != i)
        product = product * (Interval(points[std::max(i, j)]) -
                             Interval(points[std::min(i, j)]));
    Interval u = exp(logWeight(weight, points[i])) / product;
    alternating = i % 2 ? alternating - u : alternating + u;
    sum = sum + u;
  }
  return alternating / sum;
}

namespace {

class RemezExchange {
public:
  RemezExchange(const Weight &weight, Domain domain, unsigned degree)
      : weight(weight), domain(domain),
        points(chebyshevExtrema(domain, degree)), level(toQuad(0)) {
    run();
  }

  NewtonForm polynomial;
  Weight weight;
  Domain domain;
  /// Where the error of `polynomial` is +level and -level in turns.
  std::vector<double> points;
  Quad level;

private:
  struct Sample {
    double x;
    Quad error;
  };

  void run();
  void levelErrors();
  Quad errorAt(double x) const;
  bool risesAt(double x) const;
  std::vector<Sample> sample() const;
  Sample refine(ArrayRef<Sample> samples, size_t greatest) const;
  std::vector<Sample> findExtrema() const;
  static void dropLeast(std::vector<Sample> &extrema, size_t count);
};

} // namespace

void RemezExchange::run() {
  constexpr unsigned maxExchanges = 40; // it converges quadratically
  Quad enough = toQuad(1 + 0x1p-20);
  for (unsigned exchanges = 0; exchanges < maxExchanges; ++exchanges) {
    levelErrors();
    std::vector<Sample> extrema = findExtrema();
    // Fewer extrema than points only if the level drowns in roundings.
    if (extrema.size() < points.size())
      return;
    Quad greatest = toQuad(0);
    for (const Sample &extremum : extrema)
      greatest = std::max(greatest, abs(extremum.error));
    if (greatest <= enough * abs(level))
      return;
    for (size_t i = 0; i < points.size(); ++i)
      points[i] = extrema[i].x;
  }
}

void RemezExchange::levelErrors() {
  level = levelledError(weight, points).middle();
  std::vector<Quad> values;
  ArrayRef<double> support = ArrayRef(points).drop_back();
  for (auto [i, x] : enumerate(support)) {
    Quad factor = i % 2 ? toQuad(1) + level : toQuad(1) - level;
    values.push_back(weightAt(weight, x) * factor);
  }
  polynomial = interpolate(support, values);
}

Quad RemezExchange::errorAt(double x) const {
  return polynomial.at(x).value / weightAt(weight, x) - toQuad(1);
}

bool RemezExchange::risesAt(double x) const {
  NewtonForm::Jet p = polynomial.at(x);
  return p.slope > slopeOfLogWeight(weight, x).middle() * p.value;
}

/// The points, the ends of the domain, and some in between.
std::vector<RemezExchange::Sample> RemezExchange::sample() const {
  constexpr int steps = 8;
  std::vector<Sample> samples{{domain.lo, errorAt(domain.lo)}};
  auto sampleUpTo = [&](double end) {
    double start = samples.back().x;
    for (int step = 1; step <= steps && start < end; ++step) {
      double x =
          step == steps ? end : start + (end - start) * (double(step) / steps);
      samples.push_back({x, errorAt(x)});
    }
  };
  for (double point : points)
    sampleUpTo(point);
  sampleUpTo(domain.hi);
  return samples;
}

/// The extremum near a sample, by halving the interval between its neighbours.
RemezExchange::Sample RemezExchange::refine(ArrayRef<Sample> samples,
                                            size_t greatest) const {
  // The error is flat at an extremum: a few digits of x are many of the error.
  constexpr int halvings = 14;
  if (greatest == 0 || greatest + 1 == samples.size())
    return samples[greatest];
  double left = samples[greatest - 1].x, right = samples[greatest + 1].x;
  bool isMaximum = !samples[greatest].error.isNegative();
  for (int i = 0; i < halvings; ++i) {
    double middle = left / 2 + right / 2;
    (risesAt(middle) == isMaximum ? left : right) = middle;
  }
  double x = left / 2 + right / 2;
  return {x, errorAt(x)};
}

/// Drops extrema until `count` are left, the least ones first, and such that
/// their signs alternate: one at an end, or two that are neighbours.
void RemezExchange::dropLeast(std::vector<Sample> &extrema, size_t count) {
  auto isLess = [](const Sample &a, const Sample &b) {
    return abs(a.error) < abs(b.error);
  };
  while (extrema.size() > count) {
    auto least = llvm::min_element(extrema, isLess);
    if (extrema.size() == count + 1)
      least = isLess(extrema.front(), extrema.back()) ? extrema.begin()
                                                      : extrema.end() - 1;
    if (least == extrema.begin() || least == extrema.end() - 1) {
      extrema.erase(least);
      continue;
    }
    auto first = isLess(least[-1], least[1]) ? least - 1 : least;
    extrema.erase(first, first + 2);
  }
}

/// The extremum of every run of errors of one sign.
std::vector<RemezExchange::Sample> RemezExchange::findExtrema() const {
  std::vector<Sample> samples = sample();
  std::vector<size_t> greatest;
  for (size_t i = 0; i < samples.size(); ++i) {
    bool isNewRun = i == 0 || samples[i].error.isNegative() !=
                                  samples[i - 1].error.isNegative();
    if (isNewRun)
      greatest.push_back(i);
    else if (abs(samples[i].error) > abs(samples[greatest.back()].error))
      greatest.back() = i;
  }
  std::vector<Sample> extrema;
  extrema.reserve(greatest.size());
  for (size_t i : greatest)
    extrema.push_back(refine(samples, i));
  dropLeast(extrema, points.size());
  return extrema;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

/// On a short domain the least error is far below what rounding the
/// coefficients costs, and the high ones are hardly determined: they would be
/// large for nothing. The best polynomial of a domain on which the error is
/// about 2^-70 is then as good, and tame. The error is about 2 (h/2)^(g+1) /
/// (g+1)! for a domain of length 2h.
static Domain widen(const Weight &weight, Domain domain, unsigned degree) {
  if (degree == 0)
    return domain;
  double log2Factorial = std::lgamma(degree + 2.0) / std::log(2.0);
  double half = std::exp2(1 + (log2Factorial - 71) / (degree + 1));
  // A cap's series converges only as far as pi c / 2.
  if (weight.softcap)
    half = std::min(half, *weight.softcap / 8);
  double middle = middleOf(domain);
  return {std::min(domain.lo, middle - half),
          std::max(domain.hi, middle + half)};
}

/// c with c / w(lo) - 1 = 1 - c / w(hi). Not by exchange, as a domain of one
/// point, which need not be widened, has no two points to exchange.
static Quad bestConstant(const Weight &weight, Domain domain) {
  Quad first = weightAt(weight, domain.lo), last = weightAt(weight, domain.hi);
  return toQuad(2) * first * last / (first + last);
}

std::vector<Quad> findCoefficients(const Weight &weight, Domain domain,
                                   unsigned degree, Method method) {
  switch (method) {
  case Method::Minimax:
    if (degree == 0)
      return {bestConstant(weight, domain)};
    return RemezExchange(weight, widen(weight, domain, degree), degree)
        .polynomial.coefficients();
  case Method::Chebyshev:
    return chebyshev(weight, widen(weight, domain, degree), degree)
        .coefficients();
  case Method::Taylor:
    return taylor(middleOf(domain), degree).coefficients();
  }
  llvm_unreachable("there are no other methods");
}

double boundFromBelow(const Weight &weight, Domain domain, unsigned degree) {
  Domain wide = widen(weight, domain, degree);
  std::vector<double> points = chebyshevExtrema(domain, degree);
  if (degree > 0 && wide.lo == domain.lo && wide.hi == domain.hi)
    points = RemezExchange(weight, domain, degree).points;
  // The products of differences must be far from underflow.
  constexpr double shortest = 0x1p-500;
  for (size_t i = 1; i < points.size(); ++i)
    if (points[i] - points[i - 1] < shortest)
      return 0;
  return toDouble(levelledError(weight, points).least(),
                  RoundingMode::TowardNegative);
}

} // namespace pebble::kernel
