//===- ErrorBoundTest.cpp - Tests of the rounding bounds ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProblem.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

using namespace pebble;
using namespace pebble::reference;

static constexpr double infinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Plain implementations for one head, in `float` or `double`
//===----------------------------------------------------------------------===//

namespace {

/// Rounds to nearest, ties to even, to a significand of `bits` bits and
/// exponents not below `minExponent`. This is independent of the library.
double roundTo(double value, int bits, int minExponent) {
  if (value == 0 || !std::isfinite(value))
    return value;
  int exponent = std::max(std::ilogb(value), minExponent) - bits + 1;
  return std::scalbn(std::nearbyint(std::scalbn(value, -exponent)), exponent);
}
double roundF16(double value) { return roundTo(value, 11, -14); }
double roundBF16(double value) { return roundTo(value, 8, -126); }
double roundF32(double value) { return static_cast<float>(value); }

struct Computed {
  std::vector<double> output;
  std::vector<double> lse;
};

template <typename T> class Implementation {
public:
  explicit Implementation(const Problem &problem)
      : problem(problem), m(problem.space.queries), n(problem.space.keys),
        k(problem.space.channels), d(problem.space.valueChannels) {}

  /// Max, exps, and products, each in a pass of its own.
  Computed runThreePass() const {
    return forEachRow([&](int64_t i, T *output) {
      std::vector<T> scores = getScores(i);
      bool isExp = problem.coefficients.empty();
      T maximum =
          isExp ? *std::max_element(scores.begin(), scores.end()) : T(0);
      T sum = 0;
      for (int64_t j = 0; j < n; ++j) {
        T weight = isExp ? std::exp(scores[j] - maximum) : horner(scores[j]);
        sum += weight;
        accumulate(output, weight, j);
      }
      return finish(output, maximum, sum);
    });
  }

  /// Online softmax over tiles of keys.
  Computed runOnline(int64_t tile) const {
    return forEachRow([&](int64_t i, T *output) {
      std::vector<T> scores = getScores(i);
      T maximum = -std::numeric_limits<T>::infinity(), sum = 0;
      for (int64_t begin = 0; begin < n; begin += tile) {
        int64_t end = std::min(n, begin + tile);
        T newMaximum = maximum;
        for (int64_t j = begin; j < end; ++j)
          newMaximum = std::max(newMaximum, scores[j]);
        T correction = std::exp(maximum - newMaximum);
        maximum = newMaximum;
        sum *= correction;
        for (int64_t c = 0; c < d; ++c)
          output[c] *= correction;
        for (int64_t j = begin; j < end; ++j) {
          T weight = std::exp(scores[j] - maximum);
          sum += weight;
          accumulate(output, weight, j);
        }
      }
      return finish(output, maximum, sum);
    });
  }

  /// What weights are narrowed to before they multiply the values.
  double (*narrow)(double) = nullptr;

private:
  template <typename Row> Computed forEachRow(Row row) const {
    Computed result;
    for (int64_t i = 0; i < m; ++i) {
      std::vector<T> output(d, T(0));
      result.lse.push_back(row(i, output.data()));
      result.output.insert(result.output.end(), output.begin(), output.end());
    }
    return result;
  }

  std::vector<T> getScores(int64_t i) const {
    const auto &q = problem.query.data->values, &key = problem.key.data->values;
    std::vector<T> scores;
    for (int64_t j = 0; j < n; ++j) {
      T sum = 0;
      for (int64_t c = 0; c < k; ++c)
        sum += static_cast<T>(q[i * k + c]) * static_cast<T>(key[j * k + c]);
      sum *= static_cast<T>(problem.scale);
      if (problem.score.apply)
        sum = T(20) * std::tanh(sum / T(20));
      for (const Mask &mask : problem.masks)
        sum += static_cast<T>(mask.operand.data->values[i * n + j]);
      scores.push_back(sum);
    }
    return scores;
  }

  T horner(T score) const {
    T sum = 0;
    for (size_t i = problem.coefficients.size(); i-- > 0;)
      sum = sum * score + static_cast<T>(problem.coefficients[i]);
    return sum;
  }

  void accumulate(T *output, T weight, int64_t j) const {
    if (narrow)
      weight = static_cast<T>(narrow(weight));
    for (int64_t c = 0; c < d; ++c)
      output[c] +=
          weight * static_cast<T>(problem.value.data->values[j * d + c]);
  }

  T finish(T *output, T maximum, T sum) const {
    for (int64_t c = 0; c < d; ++c)
      output[c] /= sum;
    return maximum + std::log(sum);
  }

  const Problem &problem;
  int64_t m, n, k, d;
};

/// The largest error as a fraction of its bound, over everything compared.
struct WorstRatio {
  double output = 0, lse = 0;
  int64_t compared = 0, unbounded = 0;

  void compare(double &worst, double computed, double exact, double bound) {
    ++compared;
    if (bound == infinity) {
      ++unbounded;
      return;
    }
    ASSERT_TRUE(isWithinBound(computed, exact, bound))
        << computed << " against " << exact << " +- " << bound;
    if (bound > 0)
      worst = std::max(worst, std::fabs(computed - exact) / bound);
  }

  void compare(const Computed &computed, const Result &exact,
               double (*roundOutput)(double)) {
    for (size_t i = 0; i < exact.output.size(); ++i)
      compare(output, roundOutput(computed.output[i]), exact.output[i],
              exact.outputBound[i]);
    for (size_t i = 0; i < exact.lse.size(); ++i)
      compare(lse, computed.lse[i], exact.lse[i], exact.lseBound[i]);
  }

  void report(const char *name) const {
    std::printf("  %s: worst error/bound: output %.3g, lse %.3g (%lld compared,"
                " %lld without bound)\n",
                name, output, lse, static_cast<long long>(compared),
                static_cast<long long>(unbounded));
  }
};

struct Format {
  Rounding rounding;
  double (*round)(double);
};
const Format f16 = {Rounding::f16(), roundF16};
const Format bf16 = {Rounding::bf16(), roundBF16};
const Format f32 = {Rounding::f32(), roundF32};

using Random = std::mt19937_64;

/// A number of one of several kinds: of one magnitude, of many, or nearly the
/// same as its neighbours but for the sign.
double makeNumber(int kind, Random &random) {
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> uniform(-1, 1);
  switch (kind) {
  case 0:
    return normal(random);
  case 1:
    return uniform(random) * std::exp2(12 * uniform(random));
  default:
    return (random() % 2 ? 1 : -1) * (1000 + uniform(random));
  }
}

/// A random head with inputs of the given format. Its logits reach about
/// `logits`.
OwnedProblem makeRandomHead(const Format &format, double logits,
                            Random &random) {
  int64_t n = 1 + random() % 100, k = 1 + random() % 64;
  int queryKind = random() % 2, valueKind = random() % 3, count = 0;
  int64_t m = 2, d = 3, numKeys = m * k + n * k;
  OwnedProblem owned = makeHead(m, n, k, d, [&] {
    int kind = count++ < numKeys ? queryKind : valueKind;
    return format.round(makeNumber(kind, random));
  });
  double magnitude = queryKind ? 100 : 1;
  owned.problem.scale =
      logits / (3 * magnitude * magnitude * std::sqrt(static_cast<double>(k)));
  return owned;
}

Result evaluateWith(const Problem &problem, const FloatModel &model) {
  Options options;
  options.model = model;
  return llvm::cantFail(evaluate(problem, options));
}

} // namespace

//===----------------------------------------------------------------------===//
// Honest
//===----------------------------------------------------------------------===//

/// Compares implementations with the oracle on random problems.
template <typename T>
static void checkExp(const char *name, FloatModel model, const Format &format,
                     int repeats) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  Random random(seed);
  WorstRatio threePass, online;
  for (int repeat = 0; repeat < repeats && !testing::Test::HasFatalFailure();
       ++repeat) {
    const double logits[] = {0.01, 1, 10, 80, 1000};
    OwnedProblem owned = makeRandomHead(format, logits[repeat % 5], random);
    Problem &problem = owned.problem;
    if (random() % 3 == 0)
      problem.masks.push_back({Mask::Kind::Additive, owned.add({0, 1}, [&] {
                                 return format.round(makeNumber(0, random)) *
                                        (repeat % 7);
                               })});
    Implementation<T> implementation(problem);
    model.rescales = 0;
    threePass.compare(implementation.runThreePass(),
                      evaluateWith(problem, model), format.round);
    int64_t tile = 1 + random() % 20;
    model.rescales = (problem.space.keys + tile - 1) / tile;
    online.compare(implementation.runOnline(tile), evaluateWith(problem, model),
                   format.round);
  }
  threePass.report((std::string(name) + ", three passes").c_str());
  online.report((std::string(name) + ", online").c_str());
  // A bound that promises nothing is honest too.
  EXPECT_LT(threePass.unbounded * 50, threePass.compared);
  EXPECT_LT(online.unbounded * 50, online.compared);
}

static double keep(double value) { return value; }

TEST(ErrorBound, ExpInFloat) {
  checkExp<float>("f32", FloatModel::f32(), f32, 1000);
}
TEST(ErrorBound, ExpInFloatWithF16Data) {
  checkExp<float>("f16", FloatModel::f32(Rounding::f16()), f16, 500);
}
TEST(ErrorBound, ExpInFloatWithBF16Data) {
  checkExp<float>("bf16", FloatModel::f32(Rounding::bf16()), bf16, 500);
}
TEST(ErrorBound, ExpInDouble) {
  checkExp<double>("f64", FloatModel::f64(), {Rounding::f64(), keep}, 500);
}

TEST(ErrorBound, NarrowWeights) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  Random random(seed);
  WorstRatio worst;
  FloatModel model = FloatModel::f32();
  model.weight = Rounding::f16();
  for (int repeat = 0; repeat < 500 && !HasFatalFailure(); ++repeat) {
    OwnedProblem owned = makeRandomHead(f16, repeat % 30, random);
    Implementation<float> implementation(owned.problem);
    implementation.narrow = roundF16;
    Result exact = evaluateWith(owned.problem, model);
    worst.compare(implementation.runThreePass(), exact, roundF32);
    worst.compare(implementation.runOnline(16), exact, roundF32);
  }
  worst.report("f16 weights");
  // The narrowing dominates, so this bound is nearly met.
  EXPECT_GT(worst.output, 0.05);
}

TEST(ErrorBound, Polynomial) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  Random random(seed);
  WorstRatio worst;
  for (int repeat = 0; repeat < 1000 && !HasFatalFailure(); ++repeat) {
    OwnedProblem owned =
        makeRandomHead(repeat % 2 ? f16 : f32, repeat % 3 ? 1 : 10, random);
    // Odd degrees and signed coefficients let the denominator cancel.
    for (int64_t degree = random() % 7; degree >= 0; --degree)
      owned.problem.coefficients.push_back(makeNumber(0, random));
    Implementation<float> implementation(owned.problem);
    worst.compare(implementation.runThreePass(),
                  evaluateWith(owned.problem, FloatModel::f32()), roundF32);
  }
  worst.report("polynomial");
  EXPECT_LT(worst.unbounded * 2, worst.compared);
}

TEST(ErrorBound, ScoreFunction) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  Random random(seed);
  WorstRatio worst;
  for (int repeat = 0; repeat < 300 && !HasFatalFailure(); ++repeat) {
    OwnedProblem owned = makeRandomHead(f32, 40, random);
    ScoreFunction &score = owned.problem.score;
    score.apply = [](double logit, llvm::ArrayRef<int64_t>, int64_t, int64_t) {
      return 20 * std::tanh(logit / 20);
    };
    Result unknown = evaluateWith(owned.problem, FloatModel::f32());
    EXPECT_EQ(unknown.outputBound[0], infinity);
    EXPECT_EQ(unknown.lseBound[0], infinity);
    EXPECT_EQ(unknown.whyUnbounded[0].str(),
              "how a score region rounds is not known");
    score.lipschitz = 1;
    score.relativeError = 8 * 0x1p-24;
    worst.compare(Implementation<float>(owned.problem).runThreePass(),
                  evaluateWith(owned.problem, FloatModel::f32()), roundF32);
  }
  worst.report("softcap");
  EXPECT_EQ(worst.unbounded, 0);
}

//===----------------------------------------------------------------------===//
// Not vacuous
//===----------------------------------------------------------------------===//

TEST(ErrorBound, IsNotVacuous) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  Random random(seed);
  std::normal_distribution<double> normal;
  WorstRatio signedValues, positiveValues;
  FloatModel model = FloatModel::f32();
  model.rescales = 0;
  OwnedProblem owned =
      makeHead(8, 1000, 64, 64, [&] { return roundF32(normal(random)); });
  owned.problem.scale = 0.125;
  Implementation<float> implementation(owned.problem);
  signedValues.compare(implementation.runThreePass(),
                       evaluateWith(owned.problem, model), roundF32);
  signedValues.report("d=64, n=1000, values of both signs");
  for (double &value : owned.tensors[2].values)
    value = std::fabs(value);
  Result exact = evaluateWith(owned.problem, model);
  positiveValues.compare(implementation.runThreePass(), exact, roundF32);
  positiveValues.report("d=64, n=1000, positive values");
  EXPECT_LT(
      *std::max_element(exact.outputBound.begin(), exact.outputBound.end()),
      1e-3);
  EXPECT_LT(*std::max_element(exact.lseBound.begin(), exact.lseBound.end()),
            3e-4);
}

TEST(ErrorBound, KnowingTheSummationTightens) {
  Random random(1);
  std::normal_distribution<double> normal;
  OwnedProblem owned = makeHead(1, 1000, 8, 1, [&] { return normal(random); });
  FloatModel model = FloatModel::f32();
  double loose = evaluateWith(owned.problem, model).outputBound[0];
  model.rescales = 0;
  double medium = evaluateWith(owned.problem, model).outputBound[0];
  model.keyAdditions = 20;
  double tight = evaluateWith(owned.problem, model).outputBound[0];
  EXPECT_LT(medium, loose);
  EXPECT_LT(tight, medium / 4);
}

TEST(ErrorBound, EqualValuesHideErrorsOfWeights) {
  OwnedProblem owned = makeFromLogits({500, 499.5, 499}, {1, 1, 1});
  Result result = evaluateWith(owned.problem, FloatModel::f32());
  EXPECT_LT(result.outputBound[0], 100 * 0x1p-24);
  // The logits' own rounding is 500 u.
  EXPECT_GT(result.lseBound[0], 500 * 0x1p-24);
}

//===----------------------------------------------------------------------===//
// Corners
//===----------------------------------------------------------------------===//

TEST(ErrorBound, ExactRowsHaveNoError) {
  OwnedProblem owned = makeHead(1, 0, 2, 1, [] { return 1.0; });
  Result result = evaluateWith(owned.problem, FloatModel::f32());
  EXPECT_EQ(result.outputBound[0], 0);
  EXPECT_EQ(result.lseBound[0], 0);
  EXPECT_EQ(result.whyUnbounded[0].str(), "");
}

TEST(ErrorBound, CancellingDenominatorIsUnbounded) {
  OwnedProblem owned = makeFromLogits({1, -1}, {1, 2});
  owned.problem.coefficients = {0, 1};
  Result result = evaluateWith(owned.problem, FloatModel::f32());
  EXPECT_EQ(result.outputBound[0], infinity);
  EXPECT_EQ(result.whyUnbounded[0].str(), "results are not finite");

  OwnedProblem almost = makeFromLogits({1, -1 + 1e-9}, {1, 2});
  almost.problem.coefficients = {0, 1};
  result = evaluateWith(almost.problem, FloatModel::f32());
  EXPECT_EQ(result.outputBound[0], infinity);
  EXPECT_EQ(result.whyUnbounded[0].str(),
            "rounding may be as large as the sum of the weights");
}

TEST(ErrorBound, OverflowIsUnbounded) {
  OwnedProblem logit = makeFromLogits({1e39, 0}, {1, 2});
  logit.problem.coefficients = {1, 1};
  Result overflown = evaluateWith(logit.problem, FloatModel::f32());
  EXPECT_EQ(overflown.outputBound[0], infinity);
  EXPECT_EQ(overflown.whyUnbounded[0].str(), "numbers may overflow");
  EXPECT_LT(evaluateWith(logit.problem, FloatModel::f64()).outputBound[0], 1);

  OwnedProblem output = makeFromLogits({0, 0}, {7e4, 7e4});
  EXPECT_EQ(evaluateWith(output.problem, FloatModel::f32(Rounding::f16()))
                .outputBound[0],
            infinity);
  EXPECT_LT(evaluateWith(output.problem, FloatModel::f32()).outputBound[0], 1);
}

TEST(ErrorBound, LowestFloatAsMaskIsBounded) {
  OwnedProblem owned = makeFromLogits({1, 2}, {3, 5});
  owned.problem.masks.push_back(
      {Mask::Kind::Additive, owned.add({1}, [i = 0]() mutable {
         return i++ ? -0x1.FFFFFEp127 : 0.0;
       })});
  Result result = evaluateWith(owned.problem, FloatModel::f32());
  EXPECT_EQ(result.output[0], 3);
  EXPECT_LT(result.outputBound[0], 1e-5);
}

TEST(ErrorBound, CoversUnderflowOfWeights) {
  // exp(-100) is below f32's smallest number, so it becomes 0; what this loses
  // is not small relative to the exact output.
  OwnedProblem owned = makeFromLogits({0, -100}, {0, 1});
  Result result = evaluateWith(owned.problem, FloatModel::f32());
  Computed computed = Implementation<float>(owned.problem).runThreePass();
  EXPECT_TRUE(isWithinBound(0, result.output[0], result.outputBound[0]));
  EXPECT_TRUE(isWithinBound(computed.output[0], result.output[0],
                            result.outputBound[0]));
  EXPECT_LT(result.outputBound[0], 1e-36);
}
