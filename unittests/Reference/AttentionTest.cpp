//===- AttentionTest.cpp - Tests of the oracle ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Reference/Attention.h"

#include "RandomProblem.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <utility>

using namespace pebble;
using namespace pebble::reference;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double quietNaN = std::numeric_limits<double>::quiet_NaN();

static Result run(const Problem &problem, const Options &options = {}) {
  llvm::Expected<Result> result = evaluate(problem, options);
  if (result)
    return *result;
  ADD_FAILURE() << llvm::toString(result.takeError());
  return {};
}

/// Expects the only row of a problem with one value channel.
static void expectRow(const Problem &problem, double output, double lse) {
  Result result = run(problem);
  ASSERT_EQ(result.output.size(), 1u);
  if (std::isnan(output)) {
    EXPECT_TRUE(std::isnan(result.output[0])) << result.output[0];
    EXPECT_TRUE(std::isnan(result.lse[0])) << result.lse[0];
    return;
  }
  EXPECT_NEAR(result.output[0], output, 1e-14 * (1 + std::fabs(output)));
  if (std::isinf(lse))
    EXPECT_EQ(result.lse[0], lse);
  else
    EXPECT_NEAR(result.lse[0], lse, 1e-14 * (1 + std::fabs(lse)));
}

//===----------------------------------------------------------------------===//
// By hand
//===----------------------------------------------------------------------===//

TEST(Attention, TwoKeysByHand) {
  // Weights 1 : 3.
  OwnedProblem owned = makeFromLogits({0, std::log(3.0)}, {10, 2});
  expectRow(owned.problem, (10 + 3 * 2) / 4.0, std::log(4.0));
}

TEST(Attention, ScaleMultipliesLogits) {
  OwnedProblem owned = makeFromLogits({0, 2}, {1, 0});
  owned.problem.scale = std::log(3.0) / 2;
  expectRow(owned.problem, 0.25, std::log(4.0));
}

TEST(Attention, UniformLogitsGiveTheMean) {
  OwnedProblem owned = makeFromLogits({7, 7, 7, 7}, {1, 2, 3, 6});
  expectRow(owned.problem, 3, 7 + std::log(4.0));
}

TEST(Attention, HugeLogitsPickOneKey) {
  OwnedProblem owned = makeFromLogits({1e5, 0, -1e5}, {4, 5, 6});
  expectRow(owned.problem, 4, 1e5);
}

TEST(Attention, PolynomialByHand) {
  // p(x) = 1 + 2 x + 3 x^2 is 1, 6 and 17.
  OwnedProblem owned = makeFromLogits({0, 1, 2}, {5, 7, 9});
  owned.problem.coefficients = {1, 2, 3};
  expectRow(owned.problem, (5 + 6 * 7 + 17 * 9) / 24.0, std::log(24.0));
}

TEST(Attention, PolynomialWeightsMayBeNegative) {
  OwnedProblem owned = makeFromLogits({-1, 3}, {1, 5});
  owned.problem.coefficients = {0, 1};
  expectRow(owned.problem, (-1 + 15) / 2.0, std::log(2.0));
}

TEST(Attention, NoChannelsGiveZeroLogits) {
  OwnedProblem owned =
      makeHead(1, 2, 0, 1, [v = 0.0]() mutable { return ++v; });
  expectRow(owned.problem, 1.5, std::log(2.0));
}

//===----------------------------------------------------------------------===//
// Exclusions
//===----------------------------------------------------------------------===//

/// The values are powers of two, so that a mean over the visible keys of five
/// tells which ones those were.
static OwnedProblem makeFiveKeys(int64_t queries) {
  OwnedProblem owned;
  owned.problem.space.queries = queries;
  owned.problem.space.keys = 5;
  owned.problem.space.valueChannels = 1;
  owned.problem.query = owned.add({0, 2}, [] { return 0.0; });
  owned.problem.key = owned.add({1, 2}, [] { return 0.0; });
  owned.problem.value =
      owned.add({1, 3}, [v = 0.5]() mutable { return v *= 2; });
  return owned;
}

/// The keys every row sees, as text: "01|012".
static std::string getVisibleKeys(const Problem &problem) {
  Result result = run(problem);
  std::string text;
  for (size_t row = 0; row < result.rows.size(); ++row) {
    double count = std::exp(result.lse[row]);
    auto bits = std::lround(result.output[row] * std::round(count));
    text += row ? "|" : "";
    for (int key = 0; key < 5; ++key)
      if (bits & (1 << key))
        text += static_cast<char>('0' + key);
  }
  return text;
}

TEST(Attention, Causal) {
  OwnedProblem owned = makeFiveKeys(3);
  owned.problem.causal = true;
  EXPECT_EQ(getVisibleKeys(owned.problem), "0|01|012");
  owned.problem.queryOffset = 2;
  EXPECT_EQ(getVisibleKeys(owned.problem), "012|0123|01234");
  owned.problem.queryOffset = -1;
  EXPECT_EQ(getVisibleKeys(owned.problem), "|0|01");
}

TEST(Attention, OffsetAloneExcludesNothing) {
  OwnedProblem owned = makeFiveKeys(1);
  owned.problem.queryOffset = -3;
  EXPECT_EQ(getVisibleKeys(owned.problem), "01234");
}

TEST(Attention, Window) {
  OwnedProblem owned = makeFiveKeys(3);
  owned.problem.window = 2;
  EXPECT_EQ(getVisibleKeys(owned.problem), "01|012|123");
  owned.problem.queryOffset = 3;
  EXPECT_EQ(getVisibleKeys(owned.problem), "234|34|4");
  owned.problem.causal = true;
  EXPECT_EQ(getVisibleKeys(owned.problem), "23|34|4");
  owned.problem.window = 1;
  EXPECT_EQ(getVisibleKeys(owned.problem), "3|4|");
}

TEST(Attention, KeyLengths) {
  for (auto [length, visible] : {std::pair<double, const char *>{0, ""},
                                 {-3, ""},
                                 {2, "01"},
                                 {5, "01234"},
                                 {9, "01234"}}) {
    OwnedProblem owned = makeFiveKeys(1);
    owned.problem.keyLengths = owned.add({}, [l = length] { return l; });
    EXPECT_EQ(getVisibleKeys(owned.problem), visible) << length;
  }
}

TEST(Attention, BooleanMask) {
  OwnedProblem owned = makeFiveKeys(2);
  Operand mask = owned.add({0, 1}, [i = 0]() mutable { return i++ % 3 == 0; });
  owned.problem.masks.push_back({Mask::Kind::Boolean, mask});
  EXPECT_EQ(getVisibleKeys(owned.problem), "03|14");
}

TEST(Attention, RowsWithoutVisibleKeys) {
  OwnedProblem owned = makeFiveKeys(1);
  owned.problem.keyLengths = owned.add({}, [] { return 0.0; });
  expectRow(owned.problem, 0, -infinity);
  owned.problem.coefficients = {1, 1};
  expectRow(owned.problem, 0, -infinity);

  OwnedProblem noKeys = makeHead(1, 0, 2, 1, [] { return 1.0; });
  expectRow(noKeys.problem, 0, -infinity);
}

//===----------------------------------------------------------------------===//
// Masks and the score function, and their order
//===----------------------------------------------------------------------===//

/// Adds a mask over the keys of a problem from makeFromLogits().
static void addMask(OwnedProblem &owned, Mask::Kind kind,
                    llvm::ArrayRef<double> values) {
  int64_t position = 0;
  owned.problem.masks.push_back(
      {kind, owned.add({1}, [&] { return values[position++]; })});
}

TEST(Attention, AdditiveMaskComesAfterTheScale) {
  OwnedProblem owned = makeFromLogits({0, 0}, {1, 0});
  owned.problem.scale = 100;
  addMask(owned, Mask::Kind::Additive, {0, std::log(3.0)});
  expectRow(owned.problem, 0.25, std::log(4.0));
}

TEST(Attention, FiniteFillGivesTheMeanOfAMaskedRow) {
  OwnedProblem owned = makeFromLogits({5, -5}, {1, 4});
  owned.problem.maskFill = -1e9;
  addMask(owned, Mask::Kind::Boolean, {0, 0});
  expectRow(owned.problem, 2.5, -1e9 + std::log(2.0));
}

TEST(Attention, MasksThatAreFactorsLoseNoScores) {
  // Weights 1 : 3, and 2 : 1 by masks that differ by log 2.
  double lowest = std::numeric_limits<double>::lowest();
  OwnedProblem owned = makeFromLogits({0, std::log(3.0)}, {10, 2});
  owned.problem.masksAreFactors = true;
  addMask(owned, Mask::Kind::Additive, {lowest, lowest});
  expectRow(owned.problem, (10 + 3 * 2) / 4.0, lowest);

  OwnedProblem differing =
      makeFromLogits({0, std::log(3.0), 9}, {10, 2, quietNaN});
  differing.problem.masksAreFactors = true;
  addMask(differing, Mask::Kind::Additive, {1e3 + std::log(2.0), 1e3, 7});
  addMask(differing, Mask::Kind::Boolean, {1, 1, 0});
  double output = (2 * 10 + 3 * 2) / 5.0, lse = 1e3 + std::log(5.0);
  Result result = run(differing.problem);
  EXPECT_NEAR(result.output[0], output, 1e-11);
  EXPECT_NEAR(result.lse[0], lse, 1e-9);
  EXPECT_EQ(result.largestScore[0], std::log(3.0));

  // p(x) = 1 + x / log 3 is 1 and 2: weights 2 : 2.
  differing.problem.coefficients = {1, 1 / std::log(3.0)};
  result = run(differing.problem);
  EXPECT_NEAR(result.output[0], 6, 1e-11);
  EXPECT_NEAR(result.lse[0], 1e3 + std::log(4.0), 1e-9);
}

TEST(Attention, MasksApplyInOrder) {
  OwnedProblem fillFirst = makeFromLogits({9, 0}, {1, 0});
  fillFirst.problem.maskFill = 0;
  addMask(fillFirst, Mask::Kind::Boolean, {0, 1});
  addMask(fillFirst, Mask::Kind::Additive, {std::log(3.0), 0});
  expectRow(fillFirst.problem, 0.75, std::log(4.0));

  OwnedProblem fillLast = makeFromLogits({9, 0}, {1, 0});
  fillLast.problem.maskFill = 0;
  addMask(fillLast, Mask::Kind::Additive, {std::log(3.0), 0});
  addMask(fillLast, Mask::Kind::Boolean, {0, 1});
  expectRow(fillLast.problem, 0.5, std::log(2.0));
}

TEST(Attention, ScoreFunctionComesBeforeMasksAndSeesItsPoint) {
  OwnedProblem owned;
  Problem &problem = owned.problem;
  problem.space.batch = {2, 3};
  problem.space.queries = 2;
  problem.space.keys = 2;
  problem.space.channels = 1;
  problem.space.valueChannels = 1;
  problem.scale = 2;
  problem.query = owned.add({2, 4}, [] { return 1.0; });
  problem.key = owned.add({3, 4}, [] { return 0.25; });
  problem.value = owned.add({3, 5}, [v = 0.0]() mutable { return v++; });
  problem.masks.push_back(
      {Mask::Kind::Additive, owned.add({}, [] { return 0.125; })});
  problem.score.apply = [](double logit, llvm::ArrayRef<int64_t> batch,
                           int64_t query, int64_t key) {
    EXPECT_EQ(logit, 0.5);
    return logit + key * (batch[0] * 100.0 + batch[1] * 10 + query) / 100;
  };
  Result result = run(problem);
  ASSERT_EQ(result.rows.size(), 12u);
  for (int64_t row = 0; row < 12; ++row) {
    int64_t b0 = row / 6, b1 = row / 2 % 3, i = row % 2;
    double second = std::exp((b0 * 100.0 + b1 * 10 + i) / 100);
    EXPECT_NEAR(result.getOutput(row, 0), second / (1 + second), 1e-14);
    EXPECT_NEAR(result.lse[row], 0.625 + std::log(1 + second), 1e-14);
  }
}

//===----------------------------------------------------------------------===//
// NaN and infinities
//===----------------------------------------------------------------------===//

TEST(Attention, ExcludedKeysContributeNothing) {
  for (double poison : {quietNaN, infinity, -infinity}) {
    OwnedProblem owned = makeFromLogits({0, poison}, {3, poison});
    addMask(owned, Mask::Kind::Boolean, {1, 0});
    expectRow(owned.problem, 3, 0);
    owned.problem.coefficients = {2};
    expectRow(owned.problem, 3, std::log(2.0));

    OwnedProblem causal = makeFromLogits({0, poison}, {3, poison});
    causal.problem.causal = true;
    expectRow(causal.problem, 3, 0);
  }
  OwnedProblem additive = makeFromLogits({0, 1}, {3, quietNaN});
  addMask(additive, Mask::Kind::Additive, {0, -infinity});
  expectRow(additive.problem, 3, 0);
  // A logit of -inf excludes its key in a polynomial kernel as well.
  OwnedProblem logit = makeFromLogits({0, -infinity}, {3, quietNaN});
  logit.problem.coefficients = {1, 0, 1};
  expectRow(logit.problem, 3, 0);
}

TEST(Attention, ZeroAnnihilates) {
  OwnedProblem underflow = makeFromLogits({0, -1000}, {3, infinity});
  expectRow(underflow.problem, 3, 0);
  OwnedProblem root = makeFromLogits({2, 1}, {3, quietNaN});
  root.problem.coefficients = {-1, 1};
  expectRow(root.problem, 3, 0);
}

TEST(Attention, VisibleNaNOrInfinityMakesTheRowNaN) {
  for (double poison : {quietNaN, infinity}) {
    OwnedProblem owned = makeFromLogits({0, poison}, {3, 4});
    expectRow(owned.problem, quietNaN, quietNaN);
    owned.problem.coefficients = {1};
    expectRow(owned.problem, quietNaN, quietNaN);
  }
  // A NaN that is masked by addition stays NaN: only replacement hides it.
  OwnedProblem masked = makeFromLogits({0, quietNaN}, {3, 4});
  addMask(masked, Mask::Kind::Additive, {0, -infinity});
  expectRow(masked.problem, quietNaN, quietNaN);
}

TEST(Attention, NaNStaysInItsRow) {
  OwnedProblem owned = makeHead(2, 2, 1, 1, [] { return 1.0; });
  owned.tensors[0].values[0] = quietNaN;
  Result result = run(owned.problem);
  EXPECT_TRUE(std::isnan(result.output[0]));
  EXPECT_EQ(result.output[1], 1);
}

TEST(Attention, InfiniteValueStaysInItsChannel) {
  OwnedProblem owned = makeHead(1, 2, 1, 2, [] { return 1.0; });
  owned.tensors[2].values[0] = infinity;
  Result result = run(owned.problem);
  EXPECT_EQ(result.output[0], infinity);
  EXPECT_EQ(result.output[1], 1);
}

//===----------------------------------------------------------------------===//
// Layouts, rows and threads
//===----------------------------------------------------------------------===//

TEST(Attention, ZeroSizes) {
  OwnedProblem noQueries = makeHead(0, 3, 2, 2, [] { return 1.0; });
  EXPECT_TRUE(run(noQueries.problem).rows.empty());
  OwnedProblem noValues = makeHead(2, 3, 2, 0, [] { return 0.0; });
  Result result = run(noValues.problem);
  EXPECT_TRUE(result.output.empty());
  ASSERT_EQ(result.lse.size(), 2u);
  EXPECT_NEAR(result.lse[1], std::log(3.0), 1e-15);
}

/// Evaluates one element from the definition in long double, with every operand
/// addressed by the full point.
static long double evaluateDirectly(const Problem &problem,
                                    llvm::ArrayRef<int64_t> row,
                                    int64_t channel) {
  const IterationSpace &space = problem.space;
  llvm::SmallVector<int64_t> point(row);
  point.append({0, 0, channel});
  auto at = [&](const Operand &operand) {
    int64_t offset = 0;
    for (unsigned dim : operand.dims)
      offset = offset * space.getSize(dim) + point[dim];
    return static_cast<long double>(operand.data->values[offset]);
  };
  long double numerator = 0, denominator = 0;
  for (int64_t &j = point[space.keyDim()]; j < space.keys; ++j) {
    long double logit = 0;
    int64_t &c = point[space.channelDim()];
    for (c = 0; c < space.channels; ++c)
      logit += at(problem.query) * at(problem.key);
    c = 0;
    logit *= problem.scale;
    for (const Mask &mask : problem.masks)
      logit += at(mask.operand);
    if (problem.keyLengths && j >= at(*problem.keyLengths))
      continue;
    numerator += expl(logit) * at(problem.value);
    denominator += expl(logit);
  }
  return numerator / denominator;
}

template <typename Random>
static llvm::SmallVector<unsigned> shuffle(llvm::SmallVector<unsigned> dims,
                                           Random &random) {
  std::shuffle(dims.begin(), dims.end(), random);
  return dims;
}

TEST(Attention, AnyLayoutAndSharing) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> uniform(-2, 2);
  auto next = [&] { return uniform(random); };
  for (int repeat = 0; repeat < 50; ++repeat) {
    OwnedProblem owned;
    Problem &problem = owned.problem;
    problem.space.batch = {2, 3};
    problem.space.queries = 4;
    problem.space.keys = 5;
    problem.space.channels = 6;
    problem.space.valueChannels = 7;
    problem.scale = 0.3;
    auto share = [&](llvm::SmallVector<unsigned> dims) {
      for (unsigned dim : {0u, 1u})
        if (random() % 2)
          dims.push_back(dim);
      return shuffle(dims, random);
    };
    problem.query = owned.add(share({2, 4}), next);
    problem.key = owned.add(share({3, 4}), next);
    problem.value = owned.add(share({3, 5}), next);
    problem.masks.push_back(
        {Mask::Kind::Additive, owned.add(share({3}), next)});
    problem.masks.push_back(
        {Mask::Kind::Additive, owned.add(share({2}), next)});
    problem.keyLengths = owned.add(
        share({}), [&] { return static_cast<double>(1 + random() % 7); });

    Result result = run(problem);
    llvm::SmallVector<unsigned> dims = shuffle({0, 1, 2, 5}, random);
    ResultLayout layout =
        llvm::cantFail(ResultLayout::getOutput(problem.space, dims));
    for (int64_t row = 0; row < 24; ++row) {
      int64_t point[6] = {row / 12, row / 4 % 3, row % 4, 0, 0, 0};
      for (int64_t channel = 0; channel < 7; ++channel) {
        long double expected = evaluateDirectly(problem, {point, 3}, channel);
        ASSERT_NEAR(result.getOutput(row, channel), expected, 1e-13);
        point[5] = channel;
        int64_t offset = 0;
        for (unsigned dim : dims)
          offset = offset * problem.space.getSize(dim) + point[dim];
        ASSERT_EQ(layout.getOffset(row, channel), offset);
      }
    }
  }
}

TEST(Attention, ThreadsAreLimited) {
  OwnedProblem owned = makeHead(5000, 1, 1, 1, [] { return 1.0; });
  std::atomic<int> numThreads = 0;
  owned.problem.score.apply = [&](double logit, auto...) {
    thread_local bool isNew = true;
    numThreads += std::exchange(isNew, false);
    return logit;
  };
  Options options;
  options.threads = ~0u;
  run(owned.problem, options);
  EXPECT_LE(numThreads, 1024);
}

TEST(Attention, SelectedRowsAndThreadsChangeNothing) {
  std::mt19937_64 random(7);
  std::normal_distribution<double> normal;
  OwnedProblem owned = makeHead(37, 20, 8, 5, [&] { return normal(random); });
  Options options;
  options.model = FloatModel::f32();
  Result all = run(owned.problem, options);
  for (unsigned threads : {0u, 2u, 5u, 100u}) {
    options.threads = threads;
    Result other = run(owned.problem, options);
    EXPECT_EQ(other.output, all.output);
    EXPECT_EQ(other.lse, all.lse);
    EXPECT_EQ(other.outputBound, all.outputBound);
    EXPECT_EQ(other.lseBound, all.lseBound);
  }
  options.rows = {30, 2, 2, 36};
  Result some = run(owned.problem, options);
  ASSERT_EQ(some.rows, *options.rows);
  for (int64_t position = 0; position < 4; ++position) {
    int64_t row = some.rows[position];
    EXPECT_EQ(some.lse[position], all.lse[row]);
    for (int64_t channel = 0; channel < 5; ++channel) {
      EXPECT_EQ(some.getOutput(position, channel), all.getOutput(row, channel));
      EXPECT_EQ(some.getOutputBound(position, channel),
                all.getOutputBound(row, channel));
    }
  }
}

TEST(Attention, WithinBound) {
  EXPECT_TRUE(isWithinBound(1.5, 1, 0.5));
  EXPECT_FALSE(isWithinBound(1.5, 1, 0.25));
  EXPECT_FALSE(isWithinBound(quietNaN, 1, 0.5));
  EXPECT_FALSE(isWithinBound(1, quietNaN, 0.5));
  EXPECT_TRUE(isWithinBound(quietNaN, quietNaN, 0));
  EXPECT_TRUE(isWithinBound(-infinity, -infinity, 0));
  EXPECT_FALSE(isWithinBound(infinity, -infinity, 0));
  EXPECT_TRUE(isWithinBound(quietNaN, 1, infinity));
}
