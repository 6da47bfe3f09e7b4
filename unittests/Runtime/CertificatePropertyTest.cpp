//===- CertificatePropertyTest.cpp - Certificates against compiled code ---===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Guarded polynomials, compiled through their state, against softmax attention
// in float64: random and adversarial inputs must keep what `certify` promises
// before it sees them.
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"
#include "TestContext.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Reference/Attention.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <cmath>
#include <iostream>
#include <random>

using namespace pebble;

namespace {

struct Config {
  int64_t channels;
  unsigned degree;
  ElementType type;
};

enum class Kind : unsigned {
  Random,
  Extreme,     ///< scores at plus and minus the bound in turns
  OneKey,      ///< one key at the bound, the others at minus it
  Cancelling,  ///< scores near 0 of norms at the bound
  MixedValues, ///< values of very different magnitudes
  Outliers,    ///< some rows beyond the bound, or not finite
  OutlierKey,  ///< one key beyond it, or not finite
  Kinds
};

/// One compiled module, with any number of queries and keys.
class CertificateProperty : public ::testing::TestWithParam<Config> {
protected:
  void SetUp() override;
  void check(Kind kind, int64_t queries, int64_t keys);
  int64_t getMaxKeys() const;

  double uniform(double lo, double hi) {
    return std::uniform_real_distribution<>(lo, hi)(engine);
  }

  std::mt19937_64 engine;

private:
  kernel::Polynomial makePolynomial();
  std::vector<double> makeDirection();
  reference::Tensor makeQueries(Kind kind, int64_t queries);
  reference::Tensor makeKeys(Kind kind, int64_t keys,
                             const reference::Tensor &query);
  reference::Tensor makeValues(Kind kind, int64_t keys);
  void spoil(reference::Tensor &tensor, int64_t row);
  void compare(Kind kind, const std::vector<HostTensor> &inputs,
               const HostTensor &output);

  int64_t channels, valueChannels;
  double reach, scale;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::unique_ptr<Executable> executable;
};

/// Measured over certified error, over all tests of the program.
class Ratios : public ::testing::Environment {
public:
  void TearDown() override;
  std::vector<double> random, all;
  size_t problems = 0;
};

} // namespace

static auto *ratios =
    static_cast<Ratios *>(::testing::AddGlobalTestEnvironment(new Ratios()));

void Ratios::TearDown() {
  if (all.empty())
    return;
  llvm::sort(random);
  llvm::sort(all);
  auto at = [](const std::vector<double> &sorted, double part) {
    return sorted[std::min<size_t>(sorted.size() - 1, sorted.size() * part)];
  };
  std::string line = llvm::formatv(
      "{0} problems; measured / certified error of random inputs: tenth "
      "{1:e1}, "
      "median {2:e1}; of all: median {3:e1}, worst {4:e1}",
      problems, at(random, 0.1), at(random, 0.5), at(all, 0.5), all.back());
  std::cout << line << '\n';
  ::testing::Test::RecordProperty("certificates", line);
  // A certificate far above what can happen would be worth nothing.
  if (problems >= 1000)
    EXPECT_GE(at(random, 0.5), 1e-4);
}

static const char *name(ElementType type) {
  return type == ElementType::F32 ? "f32" : "bf16";
}

/// The domain shrinks until the degree is enough for it to say something.
kernel::Polynomial CertificateProperty::makePolynomial() {
  while (true) {
    kernel::Polynomial polynomial = llvm::cantFail(kernel::approximate(
        {}, {-reach, reach}, GetParam().degree, kernel::Method::Minimax,
        kernel::CoefficientType::F32));
    if (polynomial.claim->delta <= 0.2)
      return polynomial;
    reach /= 2;
  }
}

void CertificateProperty::SetUp() {
  Config config = GetParam();
  uint64_t seed = getTestSeed();
  std::seed_seq mixed{uint32_t(seed), uint32_t(seed >> 32),
                      uint32_t(config.channels), config.degree,
                      uint32_t(config.type)};
  engine.seed(mixed);
  channels = config.channels;
  valueChannels = 1 + engine() % 12;
  reach = std::exp2(int(engine() % 5) - 2);
  scale = engine() % 2 ? 1.0 : 1 / std::sqrt(double(channels));
  kernel::Polynomial polynomial = makePolynomial();
  std::string coefficients;
  for (double coefficient : polynomial.coefficients)
    coefficients += llvm::formatv(
        "{0}{1:e17}", coefficients.empty() ? "" : ", ", coefficient);
  std::string row =
      llvm::formatv("tensor<?x{0}x{1}>", channels, name(config.type));
  std::string value =
      llvm::formatv("tensor<?x{0}x{1}>", valueChannels, name(config.type));
  std::string text = llvm::formatv(
      R"(func.func @main(%q: {0}, %k: {0}, %v: {1}) -> {1} {{
  %zero = arith.constant 0 : index
  %n = tensor.dim %q, %zero : {0}
  %out = tensor.empty(%n) : {1}
  %0 = attn.attention kernel(#attn.polynomial<[{2}], domain = [{3:e17}, {4:e17}],
                             relative_error = {5:e17}, guarded>)
      accumulate(f32) scale({6:e17})
      schedule(#attn.state<resident, fast_memory = 1000000000>)
      ins(%q, %k, %v : {0}, {0}, {1}) outs(%out : {1}) -> {1}
  return %0 : {1}
})",
      row, value, coefficients, -reach, reach, polynomial.claim->delta, scale);
  module = parseModule(text);
  ASSERT_TRUE(module);
  mlir::OwningOpRef<mlir::ModuleOp> consumed = module->clone();
  auto compiled = Executable::compile(*consumed, "main", {});
  ASSERT_TRUE(bool(compiled)) << llvm::toString(compiled.takeError());
  executable = std::move(*compiled);
}

/// Few enough for some thousands of problems a minute.
int64_t CertificateProperty::getMaxKeys() const {
  double monomials = 1;
  for (unsigned i = 1; i <= GetParam().degree; ++i)
    monomials *= double(GetParam().channels + i) / i;
  return std::clamp<int64_t>(0x1p24 / (monomials * (valueChannels + 1)), 40,
                             4096);
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

/// Of norm 1.
std::vector<double> CertificateProperty::makeDirection() {
  std::normal_distribution<> normal;
  std::vector<double> direction(channels);
  double sum = 0;
  for (double &entry : direction)
    sum += std::pow(entry = normal(engine), 2);
  for (double &entry : direction)
    entry /= std::sqrt(std::max(sum, 1e-300));
  return direction;
}

/// Replaces a row by one that is far too large, or not finite.
void CertificateProperty::spoil(reference::Tensor &tensor, int64_t row) {
  double infinity = std::numeric_limits<double>::infinity();
  const double specials[] = {infinity, -infinity, std::nan(""), 1e30, -1e30};
  double *begin = tensor.values.data() + row * channels;
  if (engine() % 2) {
    begin[engine() % channels] = specials[engine() % 5];
    return;
  }
  for (int64_t channel = 0; channel < channels; ++channel)
    begin[channel] *= 100;
}

/// Norms keep a thousandth away from the bound: inputs are rounded.
reference::Tensor CertificateProperty::makeQueries(Kind kind, int64_t queries) {
  reference::Tensor query{{queries, channels}, {}};
  std::vector<double> one = makeDirection();
  bool isAligned =
      kind == Kind::Extreme || kind == Kind::OneKey || kind == Kind::Cancelling;
  for (int64_t i = 0; i < queries; ++i) {
    std::vector<double> direction = isAligned ? one : makeDirection();
    double norm = isAligned ? (engine() % 2 ? 1 : -1) : uniform(0, 1);
    for (double entry : direction)
      query.values.push_back(entry * norm * reach / scale * 0.99);
  }
  if (kind == Kind::Outliers)
    for (int64_t i = 0; i < queries; ++i)
      if (engine() % 5 == 0)
        spoil(query, i);
  return query;
}

reference::Tensor
CertificateProperty::makeKeys(Kind kind, int64_t keys,
                              const reference::Tensor &query) {
  reference::Tensor key{{keys, channels}, {}};
  double norm = 0;
  for (int64_t channel = 0; channel < channels; ++channel)
    norm += std::pow(query.values[channel], 2);
  norm = std::max(std::sqrt(norm), 1e-300);
  for (int64_t j = 0; j < keys; ++j) {
    std::vector<double> direction = makeDirection();
    double sign = 1;
    if (kind == Kind::Extreme || kind == Kind::OneKey) {
      sign =
          kind == Kind::Extreme ? (j % 2 ? 1 : -1) : (j == keys / 2 ? 1 : -1);
      for (int64_t channel = 0; channel < channels; ++channel)
        direction[channel] = query.values[channel] / norm;
    } else if (kind == Kind::Cancelling) {
      // Less its part along the queries.
      double along = 0;
      for (int64_t channel = 0; channel < channels; ++channel)
        along += direction[channel] * query.values[channel] / norm;
      for (int64_t channel = 0; channel < channels; ++channel)
        direction[channel] -= along * query.values[channel] / norm;
    }
    for (double entry : direction)
      key.values.push_back(entry * sign);
  }
  if (kind == Kind::OutlierKey && keys > 0)
    spoil(key, engine() % keys);
  return key;
}

reference::Tensor CertificateProperty::makeValues(Kind kind, int64_t keys) {
  reference::Tensor value{{keys, valueChannels}, {}};
  double offset = engine() % 3 ? 0 : uniform(-10, 10);
  for (int64_t i = 0; i < keys * valueChannels; ++i) {
    double entry = offset + uniform(-1, 1);
    if (kind == Kind::MixedValues)
      entry = std::ldexp(entry, int(engine() % 40) - 20);
    value.values.push_back(entry);
  }
  if (kind == Kind::Extreme)
    for (int64_t i = 0; i < keys * valueChannels; ++i)
      value.values[i] = (i / valueChannels) % 2 ? 1 : -1;
  return value;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

void CertificateProperty::compare(Kind kind,
                                  const std::vector<HostTensor> &inputs,
                                  const HostTensor &output) {
  reference::Tensor query = inputs[0].toDoubles(), key = inputs[1].toDoubles(),
                    value = inputs[2].toDoubles();
  int64_t queries = query.shape[0], keys = key.shape[0];
  reference::Problem problem;
  problem.space.queries = queries;
  problem.space.keys = keys;
  problem.space.channels = channels;
  problem.space.valueChannels = valueChannels;
  problem.query = {&query, {0, 2}};
  problem.key = {&key, {1, 2}};
  problem.value = {&value, {1, 3}};
  // As the operation rounds it.
  problem.scale = float(scale);
  reference::Options options;
  // What rows that the guard sends to the exact kernel are off by.
  options.model = reference::FloatModel::f32(GetParam().type == ElementType::F32
                                                 ? reference::Rounding::f32()
                                                 : reference::Rounding::bf16());
  std::vector<int64_t> rows;
  for (int64_t i = 0; i < queries; i += 1 + queries / 24)
    rows.push_back(i);
  options.rows = rows;
  auto exact = reference::evaluate(problem, options);
  ASSERT_TRUE(bool(exact)) << llvm::toString(exact.takeError());

  attn::AttentionOp op;
  module->walk([&](attn::AttentionOp found) { op = found; });
  llvm::Expected<kernel::Certificate> certificate = certify(op, keys);
  ASSERT_TRUE(bool(certificate)) << llvm::toString(certificate.takeError());

  double largestKey = 0, largestValue = 0;
  for (int64_t j = 0; j < keys; ++j) {
    double sum = 0;
    for (int64_t channel = 0; channel < channels; ++channel)
      sum += std::pow(key.values[j * channels + channel], 2);
    // NaN stays.
    largestKey = std::isnan(sum) || sum > largestKey ? sum : largestKey;
  }
  for (double entry : value.values)
    largestValue = std::max(largestValue, std::fabs(entry));
  for (auto [position, row] : llvm::enumerate(rows)) {
    double norm = 0;
    for (int64_t channel = 0; channel < channels; ++channel)
      norm += std::pow(query.values[row * channels + channel], 2);
    bool isCertified =
        std::fabs(problem.scale) * std::sqrt(norm * largestKey) <= reach;
    for (int64_t channel = 0; channel < valueChannels; ++channel) {
      double got = output.getElement(row * valueChannels + channel);
      double want = exact->getOutput(position, channel);
      size_t place = position * valueChannels + channel;
      double bound = exact->outputBound[place];
      if (isCertified)
        bound = std::max(
            bound, certificate->bound(exact->spread[place], largestValue));
      EXPECT_TRUE(reference::isWithinBound(got, want, bound))
          << "row " << row << " of " << queries << ", " << keys << " keys: got "
          << got << ", want " << want << ", bound " << bound
          << (isCertified ? " (certified)" : " (exact row)");
      if (!isCertified || !(bound > 0) || std::isinf(bound))
        continue;
      double ratio = std::fabs(got - want) / bound;
      ratios->all.push_back(ratio);
      if (kind == Kind::Random)
        ratios->random.push_back(ratio);
    }
  }
}

void CertificateProperty::check(Kind kind, int64_t queries, int64_t keys) {
  SCOPED_TRACE(llvm::formatv("kind {0}, {1} queries, {2} keys, bound {3}",
                             unsigned(kind), queries, keys, reach)
                   .str());
  ElementType type = GetParam().type;
  reference::Tensor query = makeQueries(kind, queries);
  std::vector<HostTensor> inputs;
  for (const reference::Tensor &tensor :
       {query, makeKeys(kind, keys, query), makeValues(kind, keys)})
    inputs.push_back(llvm::cantFail(HostTensor::fromDoubles(type, tensor)));
  CallResults results = executable->call(getPointers(inputs));
  llvm::Expected<HostTensor> output = results.copy(0);
  ASSERT_TRUE(bool(output)) << llvm::toString(output.takeError());
  compare(kind, inputs, *output);
  ++ratios->problems;
}

TEST_P(CertificateProperty, Holds) {
  // Half of them at random sizes up to the largest, the others small.
  int64_t most = getMaxKeys();
  for (unsigned number = 0; number < 84; ++number) {
    auto size = [&]() -> int64_t {
      double largest = number % 2 ? std::log(double(most)) : std::log(40.0);
      return 1 + int64_t(std::exp(uniform(0, largest))) % most;
    };
    int64_t queries = std::min<int64_t>(size(), 400);
    check(Kind(number % unsigned(Kind::Kinds)), queries, size());
    if (HasFatalFailure())
      return;
  }
}

static std::vector<Config> getConfigs() {
  std::vector<Config> configs;
  const std::pair<int64_t, unsigned> shapes[] = {
      {1, 1},  {1, 6},  {2, 4},  {3, 6},  {5, 3},   {8, 4},   {16, 2},
      {16, 3}, {32, 2}, {64, 1}, {64, 2}, {100, 2}, {128, 1}, {128, 2}};
  for (auto [channels, degree] : shapes)
    for (ElementType type : {ElementType::F32, ElementType::BF16})
      configs.push_back({channels, degree, type});
  return configs;
}

INSTANTIATE_TEST_SUITE_P(Guarded, CertificateProperty,
                         ::testing::ValuesIn(getConfigs()),
                         [](const auto &info) {
                           return llvm::formatv(
                                      "d{0}g{1}{2}", info.param.channels,
                                      info.param.degree, name(info.param.type))
                               .str();
                         });
