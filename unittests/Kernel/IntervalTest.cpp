//===- IntervalTest.cpp - Interval arithmetic in software -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interval.h"

#include "RandomSource.h"

#include "gtest/gtest.h"

using namespace pebble::kernel;

namespace {

/// As far as the digits go.
void expectNear(const Interval &interval, const char *digits) {
  Quad value(llvm::APFloat::IEEEquad(), digits);
  Quad close = abs(value) * toQuad(0x1p-100);
  EXPECT_TRUE(interval.lower() <= interval.upper());
  EXPECT_TRUE(value - close <= interval.lower());
  EXPECT_TRUE(interval.upper() <= value + close);
}

bool contains(const Interval &outer, const Interval &inner) {
  return outer.lower() <= inner.lower() && inner.upper() <= outer.upper();
}

bool meet(const Interval &a, const Interval &b) {
  return a.lower() <= b.upper() && b.lower() <= a.upper();
}

TEST(IntervalTest, KnownValues) {
  expectNear(exp(Interval(1)), "2.71828182845904523536028747135266249776");
  expectNear(exp(Interval(-1)), "0.367879441171442321595523770161460867446");
  expectNear(exp(Interval(10)), "22026.4657948067165169579006452842443664");
  expectNear(tanh(Interval(1)), "0.761594155955764888119458282604793590413");
  EXPECT_TRUE(contains(exp(Interval(0)), Interval(1)));
}

// exp(a + b) = exp(a) exp(b), and both enclosures are narrow.
TEST(IntervalTest, ExponentialsMultiply) {
  RandomSource random;
  for (int trial = 0; trial < 300; ++trial) {
    Interval a(random.real(-300, 300)), b(random.real(-300, 300));
    Interval product = exp(a) * exp(b), sum = exp(a + b);
    EXPECT_TRUE(meet(product, sum));
    EXPECT_TRUE(toDouble((product.upper() - product.lower()) /
                         product.lower()) < 0x1p-90);
  }
}

TEST(IntervalTest, OperationsContainTheirResults) {
  RandomSource random;
  for (int trial = 0; trial < 2000; ++trial) {
    auto interval = [&](double least) {
      double x = random.real(least, 2), y = random.real(least, 2);
      return Interval(toQuad(std::min(x, y)), toQuad(std::max(x, y)));
    };
    auto pick = [&](const Interval &from) {
      Quad place = toQuad(random.real(0, 1));
      return Interval(from.lower() + place * (from.upper() - from.lower()));
    };
    Interval a = interval(-2), b = interval(-2), positive = interval(0.1);
    Interval x = pick(a), y = pick(b), z = pick(positive);
    EXPECT_TRUE(meet(a + b, x + y));
    EXPECT_TRUE(meet(a - b, x - y));
    EXPECT_TRUE(meet(a * b, x * y));
    EXPECT_TRUE(meet(a / positive, x / z));
    EXPECT_TRUE(contains(exp(a), exp(x)));
    EXPECT_TRUE(x.greatest() <= a.greatest());
    EXPECT_TRUE(a.least() <= x.least());
  }
}

} // namespace
