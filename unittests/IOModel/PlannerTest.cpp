//===- PlannerTest.cpp - Planning -----------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Planner.h"

#include "RandomProblem.h"

#include "gtest/gtest.h"

#include <chrono>

using namespace pebble::iomodel;

namespace {

Problem square(uint64_t n, uint64_t d, unsigned degree) {
  Problem p;
  p.queries = p.keys = n;
  p.channels = p.valueChannels = d;
  p.degree = degree;
  return p;
}

std::string errorOf(const Problem &p, uint64_t fastMemory) {
  llvm::Expected<Plan> planned = plan(p, fastMemory);
  return planned ? "" : llvm::toString(planned.takeError());
}

TEST(PlannerTest, RefusesBadSizes) {
  Problem p = square(0, 8, 2);
  EXPECT_EQ(errorOf(p, 64),
            "the number of queries is 0; it must be at least 1");
  p = square(16, 8, 0);
  EXPECT_EQ(errorOf(p, 64), "the degree is 0; it must lie between 1 and 20");
  p = square(16, 8, 21);
  EXPECT_EQ(errorOf(p, 64), "the degree is 21; it must lie between 1 and 20");
  p = square(uint64_t(1) << 61, 8, 2);
  EXPECT_EQ(errorOf(p, 64),
            "the tensors have more than 2^62 words; sizes up to "
            "2^62 words in all can be counted");
  p = square(~uint64_t(0), ~uint64_t(0), 2);
  EXPECT_NE(errorOf(p, 64).find("2^62"), std::string::npos);
  p = square(16, 8, 2);
  p.heads = 3;
  p.kvHeads = 2;
  EXPECT_NE(errorOf(p, 64).find("a multiple of the key-value heads"),
            std::string::npos);
  p.heads = 4;
  p.masks = 3;
  EXPECT_NE(errorOf(p, 64).find("do not divide"), std::string::npos);
}

TEST(PlannerTest, RefusesCountsPastTheLimit) {
  Problem p = square(uint64_t(1) << 55, 2, 2);
  p.degree.reset();
  EXPECT_NE(errorOf(p, 64).find("2^62"), std::string::npos);
  // The polynomial can still be counted.
  p.degree = 1;
  Plan planned = llvm::cantFail(plan(p, 64));
  EXPECT_TRUE(isPolynomial(planned.chosen().schedule.kind));
  // A state past 2^62 words leaves the exact schedules.
  planned = llvm::cantFail(plan(square(1024, 128, 20), 4096));
  EXPECT_FALSE(isPolynomial(planned.chosen().schedule.kind));
}

TEST(PlannerTest, SaysTheLeastFastMemory) {
  Problem p = square(64, 64, 2);
  std::string error = errorOf(p, 3);
  EXPECT_EQ(error,
            "a fast memory of 3 words is too small for any schedule; the "
            "least that works is 5 words");
  EXPECT_EQ(errorOf(p, 5), "");
  EXPECT_NE(errorOf(p, 4), "");
  EXPECT_NE(errorOf(p, 0), "");
}

TEST(PlannerTest, LeastFastMemoryIsSharp) {
  RandomProblems random;
  for (int i = 0; i < 50; ++i) {
    Problem p = random.problem();
    CoverCatalog covers = makeCoverCatalog(p);
    for (ScheduleKind kind : allScheduleKinds())
      if (auto least = leastFastMemory(kind, p, covers)) {
        EXPECT_TRUE(findSchedule(kind, p, *least, covers));
        EXPECT_FALSE(findSchedule(kind, p, *least - 1, covers));
      }
  }
}

TEST(PlannerTest, ChoosesTheFewestWords) {
  RandomProblems random;
  for (int i = 0; i < 300; ++i) {
    Problem p = random.problem();
    llvm::Expected<Plan> planned = plan(p, random.fastMemory(2000));
    if (!planned) {
      llvm::consumeError(planned.takeError());
      continue;
    }
    for (const PlannedSchedule &schedule : planned->schedules) {
      EXPECT_GE(schedule.cost.words.get(), planned->chosen().cost.words.get());
      EXPECT_LE(planned->lowerBound.get(), schedule.lowerBound.get());
      EXPECT_FALSE(describe(p, schedule.schedule).empty());
    }
    EXPECT_EQ(planned->schedules.size() + planned->refusals.size(),
              allScheduleKinds().size());
  }
}

TEST(PlannerTest, KeySumsAgreeWithALoop) {
  RandomProblems random;
  for (int i = 0; i < 2000; ++i) {
    Problem p = random.problem();
    p.queries = random.between(1, 60);
    p.keys = random.between(1, 60);
    p.causalOffset = random.between(0, 70);
    uint64_t block = random.between(1, 50), step = random.between(1, 9);
    Words overBlocks = 0, overRows = 0;
    for (uint64_t row = 0; row < p.rows(); row += block) {
      uint64_t rows = std::min(block, p.rows() - row);
      uint64_t steps = llvm::divideCeil(p.visibleKeys(row + rows - 1), step);
      overBlocks += steps;
      overRows += Words(steps) * rows;
    }
    KeySteps steps = countKeySteps(p, block, step);
    EXPECT_EQ(steps.overBlocks.get(), overBlocks.get());
    EXPECT_EQ(steps.overRows.get(), overRows.get());
  }
}

TEST(PlannerTest, NamesAreParsedBack) {
  for (ScheduleKind kind : allScheduleKinds())
    EXPECT_EQ(parseScheduleName(scheduleName(kind)), kind);
  EXPECT_FALSE(parseScheduleName("exact/other"));
}

TEST(PlannerTest, HugeSizesDoNotWrap) {
  for (uint64_t n : {uint64_t(1) << 30, uint64_t(1) << 45, uint64_t(1) << 58})
    for (bool causal : {false, true})
      for (uint64_t m : {uint64_t(1) << 10, uint64_t(1) << 40, Words::limit}) {
        Problem p = square(n, 3, 2);
        p.causal = causal;
        Plan planned = llvm::cantFail(plan(p, m));
        for (const PlannedSchedule &schedule : planned.schedules) {
          EXPECT_GE(schedule.cost.words.get(), planned.floor.get());
          EXPECT_GE(schedule.cost.words.get(), schedule.lowerBound.get());
        }
      }
}

} // namespace
