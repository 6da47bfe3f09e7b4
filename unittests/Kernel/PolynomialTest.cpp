//===- PolynomialTest.cpp - Polynomials that stand for exp ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Kernel/Polynomial.h"

#include "RandomSource.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

#include "gtest/gtest.h"

#include <cmath>
#include <limits>

using namespace pebble::kernel;
using llvm::ArrayRef;
using llvm::cantFail;
using llvm::toString;

namespace {

using Real = long double;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Domain around(double bound) { return {-bound, bound}; }

double minimaxDelta(Domain domain, unsigned degree) {
  return cantFail(approximate({}, domain, degree)).claim->delta;
}

Real logWeight(const Weight &weight, Real x) {
  Real c = weight.softcap.value_or(1);
  return weight.softcap ? c * std::tanh(x / c) : x;
}

Real evaluate(ArrayRef<double> coefficients, Real x) {
  Real value = 0;
  for (double coefficient : llvm::reverse(coefficients))
    value = value * x + coefficient;
  return value;
}

Real errorAt(ArrayRef<double> coefficients, const Weight &weight, Real x) {
  return evaluate(coefficients, x) * std::exp(-logWeight(weight, x)) - 1;
}

/// The sum of |c_e x^e|, relative to the weight: times a roundoff, what
/// rounding the coefficients or evaluating in that precision costs.
Real amplificationAt(ArrayRef<double> coefficients, const Weight &weight,
                     Real x) {
  Real value = 0;
  for (double coefficient : llvm::reverse(coefficients))
    value = value * std::fabs(x) + std::fabs(coefficient);
  return value * std::exp(-logWeight(weight, x));
}

/// Calls visit on points that are denser near the ends, and on the ends.
template <typename Visit> void forEachSample(Domain domain, Visit visit) {
  constexpr int samples = 4000;
  for (int i = 0; i <= samples; ++i) {
    Real place = std::cos(Real(llvm::numbers::pi) * i / samples);
    Real x = (Real(domain.lo) + domain.hi) / 2 -
             (Real(domain.hi) - domain.lo) / 2 * place;
    visit(std::min<Real>(std::max<Real>(x, domain.lo), domain.hi));
  }
}

struct Sampled {
  Real error = 0;
  Real amplification = 0;
};

Sampled sample(ArrayRef<double> coefficients, const Claim &claim) {
  Sampled most;
  forEachSample(claim.domain, [&](Real x) {
    most.error =
        std::max(most.error, std::fabs(errorAt(coefficients, claim.weight, x)));
    most.amplification = std::max(
        most.amplification, amplificationAt(coefficients, claim.weight, x));
  });
  return most;
}

/// The claim against what sampling finds, as far as the samples' own roundings
/// allow.
void expectSharp(const Polynomial &polynomial) {
  const Claim &claim = *polynomial.claim;
  Sampled most = sample(polynomial.coefficients, claim);
  Real roundings =
      100 * std::numeric_limits<Real>::epsilon() *
      (most.amplification + 1 +
       std::max(std::fabs(claim.domain.lo), std::fabs(claim.domain.hi)));
  EXPECT_LE(most.error - roundings, claim.delta);
  EXPECT_LE(claim.delta, 1.01L * (most.error + roundings));
}

//===----------------------------------------------------------------------===//
// The best polynomials
//===----------------------------------------------------------------------===//

TEST(PolynomialTest, DeltasOnTheUnitInterval) {
  EXPECT_LE(minimaxDelta(around(1), 2), 4.0e-2);
  EXPECT_LE(minimaxDelta(around(1), 3), 5.1e-3);
  EXPECT_LE(minimaxDelta(around(1), 4), 5.1e-4);
}

TEST(PolynomialTest, SmallestDegrees) {
  struct Line {
    double bound;
    unsigned minimax[3];
    unsigned taylor[3];
  };
  auto smallest = [](double bound, Method method, double delta) {
    unsigned degree = 0;
    while (
        cantFail(approximate({}, around(bound), degree, method)).claim->delta >
        delta)
      ++degree;
    return degree;
  };
  for (const Line &line :
       {Line{0.5, {1, 2, 3}, {2, 3, 4}}, Line{1, {2, 3, 4}, {3, 5, 6}},
        Line{2, {3, 5, 6}, {7, 8, 10}}, Line{4, {6, 7, 9}, {14, 15, 17}}})
    for (int i = 0; i < 3; ++i) {
      double delta = std::pow(10, -1 - i);
      EXPECT_EQ(smallest(line.bound, Method::Minimax, delta), line.minimax[i]);
      EXPECT_EQ(smallest(line.bound, Method::Taylor, delta), line.taylor[i]);
    }
}

TEST(PolynomialTest, ErrorsAlternate) {
  for (auto [domain, degree] : {std::pair(around(0.5), 6u),
                                {around(1), 4u},
                                {around(2), 12u},
                                {Domain{0, 1}, 5u},
                                {Domain{-6, 1}, 9u},
                                {around(8), 14u}}) {
    Polynomial p = cantFail(approximate({}, domain, degree));
    int alternations = 0;
    Real last = 0;
    forEachSample(domain, [&](Real x) {
      Real error = errorAt(p.coefficients, {}, x);
      if (std::fabs(error) < 0.99L * p.claim->delta || error * last > 0)
        return;
      ++alternations;
      last = error;
    });
    EXPECT_EQ(alternations, int(degree + 2));
  }
}

TEST(PolynomialTest, NothingNearbyIsBetter) {
  RandomSource random;
  for (int trial = 0; trial < 20; ++trial) {
    Domain domain{random.real(-4, 0), random.real(0, 4)};
    unsigned degree = random.between(1, 6);
    Polynomial p = cantFail(approximate({}, domain, degree));
    double best = cantFail(boundBestError({}, domain, degree));
    EXPECT_LE(p.claim->delta, 1.01 * best);
    std::vector<double> other = p.coefficients;
    for (double &coefficient : other)
      coefficient *= 1 + random.real(-1, 1) * p.claim->delta;
    EXPECT_GE(cantFail(certify(other, {}, domain)).delta, best);
  }
}

// All that is lost up to degree 20 and on wide domains is what rounding to
// double itself costs.
TEST(PolynomialTest, NoPrecisionIsLost) {
  for (Domain domain : {around(1), around(4), around(8), around(30),
                        Domain{-60, 0}, Domain{0, 1}, Domain{-12, 3}})
    for (unsigned degree : {3, 10, 20}) {
      Polynomial p = cantFail(approximate({}, domain, degree));
      double best = cantFail(boundBestError({}, domain, degree));
      Real amplification = sample(p.coefficients, *p.claim).amplification;
      EXPECT_GE(p.claim->delta, best);
      EXPECT_LE(p.claim->delta,
                1.01 * (best + 0x1p-53 * amplification + 0x1p-66))
          << "[" << domain.lo << ", " << domain.hi << "] " << degree;
    }
}

TEST(PolynomialTest, ShortDomains) {
  for (double middle : {0.0, 0.5, -3.0})
    for (double half : {0.0, 1e-300, 1e-12, 1e-3})
      for (unsigned degree : {0, 1, 4, 12, 20}) {
        Domain domain{middle - half, middle + half};
        Polynomial p = cantFail(approximate({}, domain, degree));
        expectSharp(p);
        double best = cantFail(boundBestError({}, domain, degree));
        Real amplification = sample(p.coefficients, *p.claim).amplification;
        EXPECT_LE(p.claim->delta,
                  1.01 * (best + 0x1p-53 * amplification + 0x1p-66));
      }
}

TEST(PolynomialTest, BeatsTheOtherMethods) {
  for (unsigned degree = 1; degree <= 8; ++degree)
    for (Method method : {Method::Chebyshev, Method::Taylor}) {
      Polynomial other = cantFail(approximate({}, {-2.5, 1}, degree, method));
      EXPECT_LT(minimaxDelta({-2.5, 1}, degree), other.claim->delta);
      expectSharp(other);
    }
}

TEST(PolynomialTest, FloatCoefficients) {
  for (unsigned degree = 0; degree <= 12; ++degree) {
    Polynomial p = cantFail(approximate({}, around(2), degree, Method::Minimax,
                                        CoefficientType::F32));
    for (double coefficient : p.coefficients)
      EXPECT_EQ(coefficient, float(coefficient));
    expectSharp(p);
  }
}

TEST(PolynomialTest, Softcap) {
  // A short domain is no harder than for exp.
  EXPECT_LE(cantFail(approximate({1.0}, {0, 1e-3}, 20)).claim->delta, 0x1p-50);
  for (double cap : {1.0, 30.0})
    for (unsigned degree : {2, 7}) {
      Weight weight{cap};
      Polynomial p = cantFail(approximate(weight, {-6, 4}, degree));
      expectSharp(p);
      EXPECT_LE(p.claim->delta,
                1.01 * cantFail(boundBestError(weight, {-6, 4}, degree)));
    }
}

//===----------------------------------------------------------------------===//
// The bound
//===----------------------------------------------------------------------===//

TEST(PolynomialTest, ClaimsAreSharp) {
  RandomSource random;
  for (int trial = 0; trial < 40; ++trial) {
    double width = std::exp(random.real(-4, 4));
    double lo = random.real(-width, 0.3 * width);
    Weight weight;
    if (random.between(0, 2) == 0)
      weight.softcap = random.real(1, 50);
    Method method = random.between(0, 1) ? Method::Minimax : Method::Chebyshev;
    auto type =
        random.between(0, 1) ? CoefficientType::F32 : CoefficientType::F64;
    Polynomial p = cantFail(approximate(weight, {lo, lo + width},
                                        random.between(0, 12), method, type));
    expectSharp(p);
  }
}

TEST(PolynomialTest, ClaimsAboutAnyPolynomial) {
  RandomSource random;
  for (int trial = 0; trial < 40; ++trial) {
    Polynomial p;
    for (uint64_t e = 0, degree = random.between(0, 20); e <= degree; ++e)
      p.coefficients.push_back(random.real(-1, 1) / std::tgamma(e + 1.0));
    double lo = random.real(-8, 8);
    p.claim =
        cantFail(certify(p.coefficients, {}, {lo, lo + random.real(0, 8)}));
    expectSharp(p);
  }
}

// With p = 1, the error is |exp(-x) - 1|: an exponential of one number.
TEST(PolynomialTest, ExponentialIsExact) {
  RandomSource random;
  for (int trial = 0; trial < 200; ++trial) {
    double x =
        std::exp(random.real(-30, 6.5)) * (random.between(0, 1) ? 1 : -1);
    double delta = cantFail(certify({1.0}, {}, {x, x})).delta;
    EXPECT_NEAR(delta / std::fabs(std::expm1(-Real(x))), 1, 0x1p-50) << x;
  }
  EXPECT_LE(cantFail(certify({1.0}, {}, {0, 0})).delta, 0x1p-100);
}

TEST(PolynomialTest, WeightsWithZerosOrSigns) {
  for (const std::vector<double> &coefficients :
       {std::vector<double>{0.0}, {0.0, 1.0}, {-1.0}}) {
    Claim claim = cantFail(certify(coefficients, {}, around(1)));
    EXPECT_GE(claim.delta, 1);
    EXPECT_EQ(claim.outputError(), infinity);
    EXPECT_LE(claim.leastWeight(), 0);
  }
  EXPECT_EQ(cantFail(certify({1e308, 1e308}, {}, around(700))).delta, infinity);
}

//===----------------------------------------------------------------------===//
// The smallest degree
//===----------------------------------------------------------------------===//

TEST(PolynomialTest, WithinAnError) {
  RandomSource random;
  for (int trial = 0; trial < 10; ++trial) {
    double epsilon = std::pow(10, random.real(-5, -0.3));
    Domain domain{random.real(-3, 0), random.real(0, 3)};
    Polynomial p = cantFail(approximateWithin(epsilon, {}, domain));
    EXPECT_LE(p.claim->outputError(), epsilon);
    if (p.degree() == 0)
      continue;
    // 1% is what a claim may be off.
    double best = cantFail(boundBestError({}, domain, p.degree() - 1));
    EXPECT_GT(1.01 * best, epsilon / (1 + epsilon));
  }
}

TEST(PolynomialTest, OutputErrorIsRoundedUp) {
  Claim claim{{}, around(1), 0.1};
  EXPECT_GE(Real(claim.outputError()) * (1 - Real(0.1)), Real(0.1));
  EXPECT_LE(claim.outputError(), std::nextafter(0.1 / 0.9, 1));
  EXPECT_LE(claim.leastWeight(), 0.9L * std::exp(-1.0L));
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

template <typename T>
void expectError(llvm::Expected<T> result, const std::string &message) {
  ASSERT_FALSE(bool(result));
  EXPECT_EQ(toString(result.takeError()), message);
}

TEST(PolynomialTest, Errors) {
  expectError(approximate({}, around(1), 21),
              "the degree is 21; it must be at most 20");
  expectError(approximate({}, {2, 1}, 3),
              "the domain [2, 1] is empty; its lower end must be at most its "
              "upper end");
  expectError(approximate({}, {nan, 1}, 3),
              "the domain [nan, 1] must be within [-700, 700]");
  expectError(approximate({}, {0, infinity}, 3),
              "the domain [0, inf] must be within [-700, 700]");
  expectError(approximate({0.5}, around(1), 3),
              "the softcap is 0.5; it must be from 1 to 1e+06");
  expectError(approximate({30}, around(1), 3, Method::Taylor),
              "the softcap is 30; Taylor polynomials are of exp alone");
  expectError(approximateWithin(0, {}, around(1)),
              "epsilon is 0; it must be above 0 and below 1");
  expectError(approximateWithin(1, {}, around(1)),
              "epsilon is 1; it must be above 0 and below 1");
  expectError(approximateWithin(nan, {}, around(1)),
              "epsilon is nan; it must be above 0 and below 1");
  expectError(approximateWithin(0.25, {}, around(30)),
              "no degree up to 20 gives an output error of 0.25 for logits in "
              "[-30, 30]; the least is inf; allow a larger error, or bound the "
              "logits more tightly");
  expectError(givenPolynomial({}),
              "there are 0 coefficients; there must be from 1 to 21");
  expectError(givenPolynomial({1.0, infinity}),
              "coefficient 1 is inf; it must be finite");
}

} // namespace
