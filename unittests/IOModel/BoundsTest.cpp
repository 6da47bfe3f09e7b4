//===- BoundsTest.cpp - Lower bounds --------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Bounds.h"

#include "RandomProblem.h"

#include "pebble/IOModel/Planner.h"

#include "gtest/gtest.h"

#include <algorithm>

using namespace pebble::iomodel;

namespace {

/// The lemma behind the segment bound, by exhaustion: how many terms can
/// `words` words form, over all ways to split them into words of the state and
/// words of rows, those into rows, and each row's into variables and values.
uint64_t exhaustiveMostTerms(uint64_t channels, unsigned degree,
                             uint64_t stateWords, uint64_t words) {
  uint64_t most = 0;
  for (uint64_t s = 0; s <= words; ++s) {
    std::vector<uint64_t> best(words - s + 1, 0);
    for (uint64_t x = 1; x < best.size(); ++x)
      for (uint64_t row = 1; row <= x; ++row) {
        uint64_t formed = 0;
        for (uint64_t a = 0; a < row; ++a) {
          uint64_t monomials =
              binomial(std::min(a, channels) + degree, degree).get();
          formed = std::max(formed, monomials * (row - a));
        }
        formed = std::min({formed, stateWords, s});
        best[x] = std::max(best[x], best[x - row] + formed);
      }
    most = std::max(most, best.back());
  }
  return most;
}

TEST(BoundsTest, SegmentLemmaHoldsExhaustively) {
  for (uint64_t channels : {1, 2, 3, 5})
    for (unsigned degree : {1, 2, 3, 4})
      for (uint64_t valueChannels : {1, 2, 4}) {
        uint64_t state =
            binomial(channels + degree, degree).get() * valueChannels;
        std::vector<Words> perRow =
            mostTermsPerRow(channels, degree, state, channels + valueChannels);
        for (uint64_t words = 1; words <= 40; ++words) {
          uint64_t exhaustive =
              exhaustiveMostTerms(channels, degree, state, words);
          uint64_t claimed =
              static_cast<uint64_t>(mostTermsPerSegment(perRow, words));
          EXPECT_GE(claimed, exhaustive);
          // And it is not far off: the loss is in rounding rows and states.
          EXPECT_LE(claimed, 2 * exhaustive + words);
        }
      }
}

Problem square(uint64_t n, uint64_t d, unsigned degree) {
  Problem p;
  p.queries = p.keys = n;
  p.channels = p.valueChannels = d;
  p.degree = degree;
  return p;
}

TEST(BoundsTest, NoScheduleBeatsItsBound) {
  for (auto [d, g] :
       {std::pair(16, 2), {64, 2}, {32, 3}, {16, 4}, {64, 3}, {32, 4}}) {
    Problem p = square(65536, d, g);
    CoverCatalog covers = makeCoverCatalog(p);
    for (uint64_t m = 64; m <= uint64_t(1) << 24; m *= 2)
      for (uint64_t fastMemory : {m, m + m / 3}) {
        llvm::Expected<Plan> planned = plan(p, fastMemory, covers);
        if (!planned) {
          llvm::consumeError(planned.takeError());
          continue;
        }
        for (const PlannedSchedule &schedule : planned->schedules)
          EXPECT_GE(schedule.cost.words.get(), schedule.lowerBound.get())
              << schedule.name().str() << " d " << d << " g " << g << " M "
              << fastMemory;
        EXPECT_LE(planned->floor.get(), planned->lowerBound.get());
      }
  }
}

TEST(BoundsTest, MoreMemoryNeverRaisesTheBound) {
  Problem p = square(1 << 20, 32, 3);
  Words before = ~uint64_t(0), exactBefore = ~uint64_t(0);
  for (uint64_t m = 64; m <= uint64_t(1) << 20; m *= 4) {
    Words bound = polynomialLowerBound(p, m), exact = exactLowerBound(p, m);
    EXPECT_LE(bound.get(), before.get());
    EXPECT_LE(exact.get(), exactBefore.get());
    before = bound;
    exactBefore = exact;
  }
}

// With one key, every word of the state can be summed again for each query,
// from a key and a value that never leave fast memory: only the floor is moved.
TEST(BoundsTest, FewKeysNeedNoState) {
  Problem p = square(1000000, 4, 4);
  p.keys = 1;
  EXPECT_EQ(polynomialLowerBound(p, 20).get(), p.floor().get());
  // The bound must not jump: past M keys it grows from the floor.
  Words before = 0;
  for (p.keys = 20; p.keys <= 20 << 12; p.keys *= 2) {
    Words bound = polynomialLowerBound(p, 20);
    EXPECT_LE(before.get(), bound.get());
    before = bound;
  }
  EXPECT_GT(before.get(), 5 * p.floor().get());
}

TEST(BoundsTest, CausalBoundCountsLateRows) {
  Problem p = square(65536, 64, 2);
  uint64_t all = polynomialLowerBound(p, 4096).get();
  p.causal = true;
  uint64_t causal = polynomialLowerBound(p, 4096).get();
  EXPECT_LE(causal, all);
  EXPECT_GE(causal, all * 9 / 10);
  // With enough keys before the first row, every row is late.
  p.causalOffset = p.keys;
  EXPECT_EQ(polynomialLowerBound(p, 4096).get(), all);
}

TEST(BoundsTest, GoalOfTheRatio) {
  struct Row {
    unsigned d, g;
    uint64_t m;
    double exact, polynomial, ratio;
  };
  for (Row row : {Row{16, 2, 4096, 283, 1.00, 1.00},
                  {64, 2, 262144, 17.0, 1.00, 1.00},
                  {64, 2, 57344, 76.0, 2.01, 1.25},
                  {64, 2, 4096, 1093, 13.3, 1.4},
                  {32, 3, 57344, 39.0, 2.61, 1.2},
                  {32, 3, 4096, 547, 23.2, 1.5},
                  {16, 4, 16384, 71.0, 3.6, 1.3},
                  {16, 4, 1024, 1171, 37.8, 1.6},
                  {64, 3, 16384, 265, 57, 1.4},
                  {32, 4, 57344, 39.0, 19.3, 1.55}}) {
    Plan planned = llvm::cantFail(plan(square(65536, row.d, row.g), row.m));
    double floor = planned.floor.get();
    double exact = INFINITY;
    for (const PlannedSchedule &schedule : planned.schedules)
      if (!isPolynomial(schedule.schedule.kind))
        exact = std::min(exact, schedule.cost.words.get() / floor);
    EXPECT_NEAR(exact, row.exact, 0.01 * row.exact);
    const PlannedSchedule &chosen = planned.chosen();
    EXPECT_TRUE(isPolynomial(chosen.schedule.kind));
    EXPECT_LE(chosen.cost.words.get() / floor, row.polynomial);
    EXPECT_LE(double(chosen.cost.words.get()) / chosen.lowerBound.get(),
              row.ratio);
  }
}

} // namespace
