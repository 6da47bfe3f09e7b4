//===- AttentionPropertyTest.cpp - Random attention against the oracle ----===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random modules and inputs, compiled under random schedules, against their
// evaluation in float64 and its certified bound. Every theme draws from all
// features, and from its own more often.
//
// The seed is fresh in each run and printed; PEBBLE_TEST_SEED repeats one. A
// case depends on the seed, its theme and its number only, so that
// --gtest_filter and sharding do not change it.
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"
#include "RandomModule.h"
#include "TestContext.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"

#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <deque>
#include <iostream>
#include <map>

using namespace pebble;

//===----------------------------------------------------------------------===//
// Over all tests of the program
//===----------------------------------------------------------------------===//

namespace {

class Summary : public ::testing::Environment {
public:
  static uint64_t getSeed() {
    static uint64_t seed = getTestSeed();
    return seed;
  }

  void SetUp() override { std::cout << describeSeed(getSeed()) << '\n'; }
  void TearDown() override;
  void add(const RandomCase &test, const Comparison &found);

private:
  size_t numComparisons = 0;
  /// Error over bound, where the bound is finite and not zero.
  std::vector<double> ratios;
  /// For f32 accumulation, by output type: the worst relative error, and the
  /// worst divided by sqrt(channels).
  std::map<std::string, std::pair<double, double>> relativeErrors;
};

} // namespace

void Summary::add(const RandomCase &test, const Comparison &found) {
  ++numComparisons;
  if (std::isfinite(found.certifiedBound) && found.certifiedBound > 0)
    ratios.push_back(found.maxAbsError / found.certifiedBound);
  if (!test.hasRelativeError || !test.hasF32Accumulator)
    return;
  auto &[worst, perRoot] = relativeErrors[getName(test.outputType).str()];
  double root = std::sqrt(std::max<int64_t>(test.channels, 1));
  worst = std::max(worst, found.maxRelError);
  perRoot = std::max(perRoot, found.maxRelError / root);
}

void Summary::TearDown() {
  if (numComparisons == 0)
    return;
  llvm::sort(ratios);
  double worst = ratios.empty() ? 0 : ratios.back();
  double median = ratios.empty() ? 0 : ratios[ratios.size() / 2];
  ::testing::Test::RecordProperty("seed", std::to_string(getSeed()));
  ::testing::Test::RecordProperty("comparisons",
                                  std::to_string(numComparisons));
  ::testing::Test::RecordProperty("finite bounds",
                                  std::to_string(ratios.size()));
  ::testing::Test::RecordProperty("worst error over bound",
                                  std::to_string(worst));
  ::testing::Test::RecordProperty("median error over bound",
                                  std::to_string(median));
  std::string line = llvm::formatv(
      "{0} comparisons, {1} with a bound; error / bound: worst {2:e2}, median "
      "{3:e2}; worst relative error (over sqrt(channels))",
      numComparisons, ratios.size(), worst, median);
  for (auto &[type, errors] : relativeErrors) {
    std::string text =
        llvm::formatv("{0:e2} ({1:e2})", errors.first, errors.second);
    ::testing::Test::RecordProperty("worst relative error " + type, text);
    line.append(" ").append(type).append(" ").append(text);
  }
  std::cout << line << '\n';
}

static auto *summary =
    static_cast<Summary *>(::testing::AddGlobalTestEnvironment(new Summary()));

//===----------------------------------------------------------------------===//
// Themes
//===----------------------------------------------------------------------===//

namespace {

struct Theme {
  const char *name;
  FeatureMix mix;
  /// Also on two threads, which must not change a bit.
  bool onThreads = false;
};

class AttentionProperty : public ::testing::TestWithParam<Theme> {
protected:
  static constexpr unsigned numCases = 40;

  void run(unsigned number);

private:
  void compare(const RandomCase &test, mlir::ModuleOp module,
               const CompileOptions &options);
  void compareThreads(const RandomCase &test, mlir::ModuleOp module,
                      CompileOptions &options);
};

} // namespace

static std::deque<Theme> getThemes() {
  std::deque<Theme> themes;
  auto add = [&](const char *name) -> FeatureMix & {
    themes.push_back({name, {}});
    return themes.back().mix;
  };
  add("Everything");
  add("Layouts").maps = 100;
  FeatureMix &sizes = add("Sizes");
  sizes.dynamicSizes = 60;
  sizes.largeSizes = 20;
  FeatureMix &emptySizes = add("EmptySizes");
  emptySizes.emptySizes = 15;
  emptySizes.dynamicSizes = 50;
  FeatureMix &types = add("Types");
  types.narrowTypes = 60;
  types.wideAccumulator = 50;
  FeatureMix &factors = add("NarrowFactors");
  factors.narrowFactors = 100;
  factors.wideAccumulator = factors.polynomial = 10;
  factors.largeSizes = 40;
  factors.specialValues = 10;
  FeatureMix &visibility = add("Visibility");
  visibility.causal = visibility.window = visibility.positions = 60;
  visibility.keyLengths = 60;
  add("Masks").masks = 100;
  add("ScoreRegions").score = 100;
  add("Polynomials").polynomial = 100;
  FeatureMix &states = add("States");
  states.polynomial = states.state = 100;
  states.masks = states.window = states.score = 0;
  states.causal = states.positions = 60;
  themes.back().onThreads = true;
  FeatureMix &keyMasks = add("KeyMasks");
  keyMasks.polynomial = keyMasks.state = keyMasks.keyMasks = 100;
  keyMasks.certificate = 100;
  keyMasks.window = keyMasks.score = 0;
  keyMasks.poison = 30;
  keyMasks.maps = 60;
  FeatureMix &pairs = add("Pairs");
  pairs.polynomial = pairs.state = pairs.narrowFactors = 100;
  pairs.keyMasks = pairs.certificate = 50;
  pairs.window = pairs.score = pairs.wideAccumulator = 0;
  pairs.causal = 10;
  pairs.largeSizes = 15;
  FeatureMix &twoPass = add("TwoPass");
  twoPass.twoPass = 100;
  twoPass.causal = twoPass.window = twoPass.positions = 40;
  FeatureMix &magnitudes = add("Magnitudes");
  magnitudes.largeLogits = magnitudes.mixedValues = 60;
  FeatureMix &specials = add("SpecialValues");
  specials.specialValues = 100;
  specials.poison = 40;
  FeatureMix &unread = add("UnreadMemory");
  unread.poison = 100;
  unread.keyLengths = 70;
  unread.causal = unread.window = 40;
  FeatureMix &threads = add("Threads");
  threads.maps = 50;
  threads.narrowFactors = 20;
  themes.back().onThreads = true;
  return themes;
}

void AttentionProperty::compare(const RandomCase &test, mlir::ModuleOp module,
                                const CompileOptions &options) {
  llvm::Expected<Comparison> found = compareWithExact(
      module, "main", getPointers(test.inputs), options, test.comparison);
  if (!found) {
    ADD_FAILURE() << llvm::toString(found.takeError());
    return;
  }
  EXPECT_TRUE(found->withinBound)
      << "error " << found->maxAbsError << ", bound " << found->certifiedBound;
  EXPECT_EQ(found->comparedRows, found->totalRows);
  if (test.hasBound)
    EXPECT_TRUE(std::isfinite(found->certifiedBound));
  if (test.tolerance)
    EXPECT_LE(found->maxAbsError, *test.tolerance);
  summary->add(test, *found);
}

void AttentionProperty::compareThreads(const RandomCase &test,
                                       mlir::ModuleOp module,
                                       CompileOptions &options) {
  std::vector<HostTensor> results[2];
  for (unsigned i : {0, 1}) {
    options.pipeline.threads = i + 1;
    auto found = runMain(module, test.inputs, options);
    if (!found) {
      ADD_FAILURE() << llvm::toString(found.takeError());
      return;
    }
    results[i] = std::move(*found);
  }
  options.pipeline.threads = 1;
  for (auto [one, two] : llvm::zip_equal(results[0], results[1])) {
    ASSERT_EQ(one.getShape(), two.getShape());
    EXPECT_EQ(std::memcmp(one.getData(), two.getData(), one.getNumBytes()), 0);
  }
}

void AttentionProperty::run(unsigned number) {
  const Theme &theme = GetParam();
  uint64_t seed = Summary::getSeed();
  std::seed_seq mixed{uint32_t(seed), uint32_t(seed >> 32),
                      uint32_t(llvm::xxh3_64bits(theme.name)), number};
  std::mt19937_64 engine(mixed);
  RandomCase test = makeRandomCase(engine, theme.mix);

  CompileOptions options;
  options.optimization = engine() % 4 == 0;
  // Tiles and vectors that sizes are mostly larger than, and smaller than.
  bool isLarge = engine() % 3 == 0;
  options.pipeline.queryTile = 1 + engine() % (isLarge ? 70 : 9);
  options.pipeline.keyTile = 1 + engine() % (isLarge ? 70 : 13);
  options.pipeline.vectorBits = 64 << engine() % 4;
  std::string trace = llvm::formatv(
      "case {0}, PEBBLE_TEST_SEED={1}, query-tile={2} key-tile={3} "
      "vector-bits={4}\n{5}",
      number, seed, int64_t(options.pipeline.queryTile),
      int64_t(options.pipeline.keyTile), int64_t(options.pipeline.vectorBits),
      test.describe());
  SCOPED_TRACE(trace);
  mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(test.module);
  ASSERT_TRUE(module);
  for (ScheduleSource schedule : {ScheduleSource::Plan, ScheduleSource::None}) {
    bool isPlan = schedule == ScheduleSource::Plan;
    // Most of the code that a plan compiles to is that without one, too.
    if (!isPlan && number % 3 != 0)
      continue;
    SCOPED_TRACE(isPlan ? "schedule=plan" : "schedule=none");
    options.pipeline.schedule = schedule;
    compare(test, *module, options);
    if (theme.onThreads)
      compareThreads(test, *module, options);
  }
}

TEST_P(AttentionProperty, IsWithinBound) {
  for (unsigned number = 0; number < numCases; ++number)
    run(number);
}

INSTANTIATE_TEST_SUITE_P(Random, AttentionProperty,
                         ::testing::ValuesIn(getThemes()),
                         [](auto &info) { return info.param.name; });
