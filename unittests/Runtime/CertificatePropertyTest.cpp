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
  /// By a bias and a boolean mask, the same for all queries.
  bool isMasked = false;
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
  reference::Tensor makeBias(int64_t keys);
  reference::Tensor makePad(int64_t keys, reference::Tensor &key,
                            reference::Tensor &value);
  struct Largest {
    double squaredKey = 0, value = 0;
  };
  Largest findLargest(const std::vector<reference::Tensor> &inputs);
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
  std::seed_seq mixed{
      uint32_t(seed), uint32_t(seed >> 32),  uint32_t(config.channels),
      config.degree,  uint32_t(config.type), uint32_t(config.isMasked)};
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
  std::string masks, maps;
  if (config.isMasked) {
    masks = "masks(%bias, %pad : tensor<?xf32>, tensor<?xi1>)";
    for (const char *axes : {"m, k", "n, k", "n, d", "n", "n", "m, d"})
      maps += llvm::formatv("{0}affine_map<(m, n, k, d) -> ({1})>",
                            maps.empty() ? "maps [" : ", ", axes);
    maps += "]";
  }
  std::string text = llvm::formatv(
      R"(func.func @main(%q: {0}, %k: {0}, %v: {1}{7}) -> {1} {{
  %zero = arith.constant 0 : index
  %n = tensor.dim %q, %zero : {0}
  %out = tensor.empty(%n) : {1}
  %0 = attn.attention kernel(#attn.polynomial<[{2}], domain = [{3:e17}, {4:e17}],
                             relative_error = {5:e17}, guarded>)
      accumulate(f32) scale({6:e17})
      schedule(#attn.state<resident, fast_memory = 1000000000>)
      ins(%q, %k, %v : {0}, {0}, {1}) {8} outs(%out : {1}) {9} -> {1}
  return %0 : {1}
})",
      row, value, coefficients, -reach, reach, polynomial.claim->delta, scale,
      config.isMasked ? ", %bias: tensor<?xf32>, %pad: tensor<?xi1>" : "",
      masks, maps);
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

/// Masks some keys by -inf or the lowest number, or all, or none, and the
/// others by little or a lot.
reference::Tensor CertificateProperty::makeBias(int64_t keys) {
  const double masked[] = {-std::numeric_limits<double>::infinity(),
                           std::numeric_limits<float>::lowest(), -200};
  const double parts[] = {0, 0.3, 0.9, 1};
  double mask = masked[engine() % 3], part = parts[engine() % 4];
  double range = engine() % 2 ? 3 : 60;
  reference::Tensor bias{{keys}, {}};
  for (int64_t j = 0; j < keys; ++j)
    bias.values.push_back(uniform(0, 1) < part ? mask : uniform(-range, range));
  return bias;
}

/// Excluded keys and their values may be anything.
reference::Tensor CertificateProperty::makePad(int64_t keys,
                                               reference::Tensor &key,
                                               reference::Tensor &value) {
  const double parts[] = {0, 0.3, 0.9, 1};
  double part = parts[engine() % 4];
  reference::Tensor pad{{keys}, {}};
  for (int64_t j = 0; j < keys; ++j) {
    bool isVisible = uniform(0, 1) >= part;
    pad.values.push_back(isVisible);
    if (isVisible || engine() % 2)
      continue;
    std::fill_n(key.values.begin() + j * channels, channels, std::nan(""));
    std::fill_n(value.values.begin() + j * valueChannels, valueChannels,
                engine() % 2 ? std::nan("") : 1e38);
  }
  return pad;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// Of keys that count, NaN if there is one.
CertificateProperty::Largest
CertificateProperty::findLargest(const std::vector<reference::Tensor> &inputs) {
  Largest largest;
  for (int64_t j = 0, e = inputs[1].shape[0]; j < e; ++j) {
    if (GetParam().isMasked && inputs[4].values[j] == 0)
      continue;
    double norm = 0;
    for (int64_t channel = 0; channel < channels; ++channel)
      norm += std::pow(inputs[1].values[j * channels + channel], 2);
    // Of a NaN, a mask that is added makes no -inf.
    bool isExcluded = GetParam().isMasked && std::isinf(inputs[3].values[j]);
    norm *= isExcluded ? 0 : 1;
    // NaN stays.
    largest.squaredKey = std::isnan(norm) || norm > largest.squaredKey
                             ? norm
                             : largest.squaredKey;
    for (int64_t c = 0; c < valueChannels && !isExcluded; ++c)
      largest.value = std::max(
          largest.value, std::fabs(inputs[2].values[j * valueChannels + c]));
  }
  return largest;
}

void CertificateProperty::compare(Kind kind,
                                  const std::vector<HostTensor> &inputs,
                                  const HostTensor &output) {
  std::vector<reference::Tensor> tensors;
  tensors.reserve(inputs.size());
  for (const HostTensor &input : inputs)
    tensors.push_back(input.toDoubles());
  const reference::Tensor &query = tensors[0], &key = tensors[1],
                          &value = tensors[2];
  int64_t queries = query.shape[0], keys = key.shape[0];
  reference::Problem problem;
  problem.space.queries = queries;
  problem.space.keys = keys;
  problem.space.channels = channels;
  problem.space.valueChannels = valueChannels;
  problem.query = {&query, {0, 2}};
  problem.key = {&key, {1, 2}};
  problem.value = {&value, {1, 3}};
  if (GetParam().isMasked) {
    problem.masks = {{reference::Mask::Kind::Additive, {&tensors[3], {1}}},
                     {reference::Mask::Kind::Boolean, {&tensors[4], {1}}}};
  }
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
  // Beside large masks, exact rows lose their scores, and the others do not.
  problem.masksAreFactors = GetParam().isMasked;
  options.model = reference::FloatModel::f64();
  auto certified = reference::evaluate(problem, options);
  ASSERT_TRUE(bool(certified)) << llvm::toString(certified.takeError());

  attn::AttentionOp op;
  module->walk([&](attn::AttentionOp found) { op = found; });
  llvm::Expected<kernel::Certificate> certificate = certify(op, keys);
  ASSERT_TRUE(bool(certificate)) << llvm::toString(certificate.takeError());

  llvm::Expected<kernel::Guard> guard =
      getGuard(op, llvm::cast<attn::PolynomialAttr>(op.getKernel()));
  ASSERT_TRUE(bool(guard)) << llvm::toString(guard.takeError());

  Largest largest = findLargest(tensors);
  for (auto [position, row] : llvm::enumerate(rows)) {
    double norm = 0;
    for (int64_t channel = 0; channel < channels; ++channel)
      norm += std::pow(query.values[row * channels + channel], 2);
    double scaled = norm * problem.scale * problem.scale;
    bool isCertified = std::sqrt(scaled * largest.squaredKey) <= reach;
    // By the guard, whose own numbers are rounded.
    double room = 1 - 1e-4;
    bool isThroughState =
        keys <= int64_t(guard->largestKeys) &&
        scaled * largest.squaredKey <= guard->largestSquaredProduct * room &&
        std::max(scaled, largest.squaredKey) <=
            guard->largestSquaredNorm * room &&
        largest.value <= guard->largestValue * room;
    for (int64_t channel = 0; channel < valueChannels; ++channel) {
      double got = output.getElement(row * valueChannels + channel);
      double want = exact->getOutput(position, channel);
      if (isThroughState)
        want = certified->getOutput(position, channel);
      size_t place = position * valueChannels + channel;
      double bound = exact->outputBound[place];
      double promised =
          certificate->bound(certified->spread[place], largest.value);
      if (isThroughState)
        bound = promised;
      else if (isCertified)
        bound = std::max(bound, promised);
      EXPECT_TRUE(reference::isWithinBound(got, want, bound))
          << "row " << row << " of " << queries << ", " << keys << " keys: got "
          << got << ", want " << want << ", bound " << bound
          << (isThroughState ? " (state)"
              : isCertified  ? " (certified)"
                             : " (exact row)");
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
  reference::Tensor key = makeKeys(kind, keys, query),
                    value = makeValues(kind, keys), bias, pad;
  if (GetParam().isMasked) {
    bias = makeBias(keys);
    pad = makePad(keys, key, value);
  }
  std::vector<HostTensor> inputs;
  auto add = [&](ElementType elementType, const reference::Tensor &tensor) {
    inputs.push_back(
        llvm::cantFail(HostTensor::fromDoubles(elementType, tensor)));
  };
  for (const reference::Tensor &tensor : {query, key, value})
    add(type, tensor);
  if (GetParam().isMasked) {
    add(ElementType::F32, bias);
    add(ElementType::I1, pad);
  }
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
  const std::pair<int64_t, unsigned> masked[] = {{1, 6},  {3, 4},  {8, 4},
                                                 {16, 2}, {32, 2}, {128, 1}};
  for (auto [channels, degree] : masked)
    configs.push_back({channels, degree,
                       channels % 3 ? ElementType::F32 : ElementType::BF16,
                       /*isMasked=*/true});
  return configs;
}

INSTANTIATE_TEST_SUITE_P(Guarded, CertificateProperty,
                         ::testing::ValuesIn(getConfigs()),
                         [](const auto &info) {
                           return llvm::formatv(
                                      "d{0}g{1}{2}{3}", info.param.channels,
                                      info.param.degree, name(info.param.type),
                                      info.param.isMasked ? "Masked" : "")
                               .str();
                         });
