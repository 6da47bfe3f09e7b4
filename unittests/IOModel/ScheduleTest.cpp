//===- ScheduleTest.cpp - Counts against the simulator --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The closed counts against the simulator, and the simulator's outputs against
// attention itself.
//
//===----------------------------------------------------------------------===//

#include "RandomProblem.h"

#include "pebble/IOModel/Planner.h"

#include "gtest/gtest.h"

#include <cmath>
#include <map>

using namespace pebble::iomodel;

namespace {

double kernel(double x, const Problem &p, bool polynomial) {
  if (!polynomial)
    return std::exp(x);
  double sum = 1, term = 1;
  for (unsigned e = 1; e <= *p.degree; ++e)
    sum += term *= x / e;
  return sum;
}

struct Outputs {
  std::vector<double> output, logSumExp;
};

Outputs attention(const Problem &p, const Operands &in, bool polynomial) {
  Outputs out;
  for (uint64_t instance = 0; instance < p.instances(); ++instance)
    for (uint64_t row = 0; row < p.rows(); ++row) {
      std::vector<double> sums(p.valueChannels, 0);
      double denominator = 0;
      for (uint64_t j = 0; j < p.visibleKeys(row); ++j) {
        double x = 0;
        for (uint64_t c = 0; c < p.channels; ++c)
          x += in.query[(instance * p.rows() + row) * p.channels + c] *
               in.key[(instance * p.keys + j) * p.channels + c];
        if (p.masks != 0)
          x += in.mask[(maskOf(p, instance, row) * p.queries +
                        row / p.headsPerInstance()) *
                           p.keys +
                       j];
        double weight = kernel(x, p, polynomial);
        denominator += weight;
        for (uint64_t c = 0; c < p.valueChannels; ++c)
          sums[c] +=
              weight * in.value[(instance * p.keys + j) * p.valueChannels + c];
      }
      for (double sum : sums)
        out.output.push_back(sum / denominator);
      out.logSumExp.push_back(std::log(denominator));
    }
  return out;
}

std::string text(const Problem &p, uint64_t fastMemory) {
  return "queries " + std::to_string(p.queries) + " keys " +
         std::to_string(p.keys) + " d " + std::to_string(p.channels) + " dv " +
         std::to_string(p.valueChannels) + " batch " + std::to_string(p.batch) +
         " heads " + std::to_string(p.heads) + "/" + std::to_string(p.kvHeads) +
         " degree " + std::to_string(*p.degree) + " causal " +
         std::to_string(p.causal) + "+" + std::to_string(p.causalOffset) +
         " masks " + std::to_string(p.masks) + " log-sum-exp " +
         std::to_string(p.logSumExp) + " M " + std::to_string(fastMemory);
}

void check(const Problem &p, uint64_t fastMemory, const Operands &operands,
           const PlannedSchedule &planned) {
  SCOPED_TRACE(planned.name().str() + ": " + text(p, fastMemory));
  llvm::Expected<Simulation> simulation =
      simulate(p, planned.schedule, fastMemory, operands);
  ASSERT_TRUE(bool(simulation)) << llvm::toString(simulation.takeError());
  EXPECT_EQ(simulation->words, planned.cost.words.get());
  // A tile reserves a word for a feature and one for a denominator, also where
  // it happens to need only one of them; and no causal tile of scores may be
  // as wide as it could be.
  uint64_t slack = isPolynomial(planned.schedule.kind) ? 2 : 0;
  EXPECT_LE(simulation->peakFastWords, planned.cost.fastWords.get());
  if (!p.causal || planned.schedule.kind != ScheduleKind::ExactTwoPass)
    EXPECT_GE(simulation->peakFastWords + slack, planned.cost.fastWords.get());
  EXPECT_LE(planned.cost.fastWords.get(), fastMemory);
  EXPECT_GE(planned.cost.words.get(), planned.lowerBound.get());
  Outputs expected =
      attention(p, operands, isPolynomial(planned.schedule.kind));
  if (!p.logSumExp)
    expected.logSumExp.clear();
  auto compare = [](const std::vector<double> &actual,
                    const std::vector<double> &wanted) {
    ASSERT_EQ(actual.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
      ASSERT_NEAR(actual[i], wanted[i], 1e-12);
  };
  compare(simulation->output, expected.output);
  compare(simulation->logSumExp, expected.logSumExp);
}

TEST(ScheduleTest, CountsAgreeWithTheSimulatorToTheWord) {
  RandomProblems random;
  std::map<std::string, unsigned> tried;
  for (int i = 0; i < 4000; ++i) {
    Problem p = random.problem();
    uint64_t state = (p.monomials() * p.stateColumns()).get();
    uint64_t fastMemory = random.fastMemory(2 * state + 64);
    llvm::Expected<Plan> planned = plan(p, fastMemory);
    if (!planned) {
      llvm::consumeError(planned.takeError());
      continue;
    }
    Operands operands = random.operands(p);
    for (const PlannedSchedule &schedule : planned->schedules) {
      check(p, fastMemory, operands, schedule);
      ++tried[schedule.name().str()];
    }
    if (HasFailure())
      return;
  }
  for (ScheduleKind kind : allScheduleKinds())
    EXPECT_GE(tried[scheduleName(kind).str()], 100u)
        << scheduleName(kind).str();
}

// Channels and degrees whose counts are advertised, at a length that can be
// simulated; larger states take minutes.
TEST(ScheduleTest, CountsAgreeAtAdvertisedSizes) {
  RandomProblems random;
  for (auto [d, g] : {std::pair(16, 2), {64, 2}, {32, 3}, {16, 4}}) {
    Problem p;
    p.queries = p.keys = 2;
    p.channels = p.valueChannels = d;
    p.degree = g;
    CoverCatalog covers = makeCoverCatalog(p);
    Operands operands = random.operands(p);
    for (uint64_t fastMemory = 64; fastMemory <= uint64_t(1) << 24;
         fastMemory *= 64) {
      llvm::Expected<Plan> planned = plan(p, fastMemory, covers);
      if (!planned) {
        llvm::consumeError(planned.takeError());
        continue;
      }
      for (const PlannedSchedule &schedule : planned->schedules)
        check(p, fastMemory, operands, schedule);
    }
  }
}

// Every cover, not only those that the search prefers.
TEST(ScheduleTest, EveryCoverIsCountedAndComputesAttention) {
  RandomProblems random;
  for (int i = 0; i < 25; ++i) {
    Problem p = random.problem();
    p.masks = 0;
    uint64_t fastMemory = random.fastMemory(400);
    for (const auto &cover : makeCoverCatalog(p)) {
      CoverCatalog justThis = {cover, cover};
      Operands operands = random.operands(p);
      for (ScheduleKind kind : {ScheduleKind::PolynomialCoverFused,
                                ScheduleKind::PolynomialCoverSpilled})
        if (auto schedule = findSchedule(kind, p, fastMemory, justThis))
          check(p, fastMemory, operands,
                {*schedule, count(p, *schedule), p.floor()});
    }
  }
}

// Every ragged split, in exactly as much fast memory as it says.
TEST(ScheduleTest, EveryRaggedSplitIsCountedAndComputesAttention) {
  RandomProblems random;
  unsigned tried = 0;
  for (int i = 0; i < 150; ++i) {
    Problem p = random.problem();
    p.masks = 0;
    Operands operands = random.operands(p);
    for (uint64_t tiles = 2; tiles < p.stateColumns(); ++tiles) {
      RaggedSchedule ragged{tiles};
      if (ragged.sharedColumns(p) == 0)
        continue;
      Schedule schedule{ScheduleKind::PolynomialColumnSplit, ragged};
      Cost cost = count(p, schedule);
      check(p, cost.fastWords.get(), operands, {schedule, cost, p.floor()});
      ++tried;
    }
  }
  EXPECT_GE(tried, 50u);
}

TEST(ScheduleTest, SimulatorRefusesTooLittleMemory) {
  RandomProblems random;
  Problem p;
  p.queries = p.keys = 6;
  p.channels = p.valueChannels = 3;
  p.degree = 2;
  Plan planned = llvm::cantFail(plan(p, 60));
  Operands operands = random.operands(p);
  for (const PlannedSchedule &schedule : planned.schedules) {
    llvm::Expected<Simulation> simulation = simulate(
        p, schedule.schedule, schedule.cost.fastWords.get() / 2, operands);
    ASSERT_FALSE(bool(simulation));
    EXPECT_EQ(llvm::toString(simulation.takeError()),
              "the schedule exceeds the fast memory");
  }
}

TEST(ScheduleTest, ResidentMovesTheFloor) {
  RandomProblems random;
  for (int i = 0; i < 200; ++i) {
    Problem p = random.problem();
    p.masks = 0;
    Plan planned = llvm::cantFail(plan(p, uint64_t(1) << 24));
    EXPECT_EQ(planned.find(ScheduleKind::PolynomialResident)->cost.words.get(),
              p.floor().get());
  }
}

TEST(ScheduleTest, PolynomialSchedulesAreLinearInTheLength) {
  for (auto [d, g, m] : {std::tuple(16, 2, 4096), std::tuple(64, 2, 57344),
                         std::tuple(64, 2, 4096), std::tuple(32, 3, 4096),
                         std::tuple(16, 4, 1024), std::tuple(64, 3, 16384)}) {
    Problem p;
    p.channels = p.valueChannels = d;
    p.degree = g;
    p.queries = p.keys = 65536;
    Plan once = llvm::cantFail(plan(p, m));
    p.queries = p.keys = 2 * 65536;
    Plan twice = llvm::cantFail(plan(p, m));
    for (const PlannedSchedule &schedule : once.schedules)
      if (isPolynomial(schedule.schedule.kind))
        EXPECT_LE(double(twice.find(schedule.schedule.kind)->cost.words.get()),
                  2.01 * double(schedule.cost.words.get()));
  }
}

} // namespace
