//===- CertificateTest.cpp - Certificates against simulated arithmetic ----===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Kernel/Certificate.h"

#include "RandomSource.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>

using namespace pebble::kernel;
using llvm::ArrayRef;
using llvm::cantFail;
using llvm::toString;
using pebble::reference::Rounding;

namespace {

using Real = long double;

struct Format {
  const llvm::fltSemantics &semantics;
  Rounding rounding;

  /// To nearest even, as APFloat does, but in less time.
  double round(double value) const {
    if (value == 0 || !std::isfinite(value))
      return value;
    int exponent = std::max<int>(
        std::ilogb(value), llvm::APFloat::semanticsMinExponent(semantics));
    int last = exponent + 1 - int(llvm::APFloat::semanticsPrecision(semantics));
    double result = std::ldexp(std::nearbyint(std::ldexp(value, -last)), last);
    return std::fabs(result) > rounding.largest ? std::copysign(INFINITY, value)
                                                : result;
  }
};

const Format &format(unsigned which) {
  static const Format formats[] = {
      {llvm::APFloat::IEEEsingle(), Rounding::f32()},
      {llvm::APFloat::BFloat(), Rounding::bf16()},
      {llvm::APFloat::IEEEhalf(), Rounding::f16()},
      {llvm::APFloat::IEEEdouble(), Rounding::f64()}};
  return formats[which];
}

/// One row: a query, keys, and one column of values, all representable in the
/// inputs' format.
struct Inputs {
  std::vector<double> query;
  std::vector<std::vector<double>> keys;
  std::vector<double> values;
  double scale = 1;
  uint64_t block = 1; ///< keys that are summed before their sum is
  /// Masks that are factors, where there are some.
  std::vector<double> masks;
  /// Whether features, the state and values are pairs of bf16 numbers.
  bool hasPairs = false;

  double largestMask() const {
    return *std::max_element(masks.begin(), masks.end());
  }
  double norm(ArrayRef<double> vector) const {
    Real sum = 0;
    for (double entry : vector)
      sum += Real(entry) * entry;
    return std::sqrt(sum) * (1 + 1e-15);
  }
  Real logit(size_t key) const {
    Real sum = 0;
    for (auto [a, b] : llvm::zip(query, keys[key]))
      sum += Real(a) * b;
    return sum * scale;
  }
};

Real evaluate(ArrayRef<double> coefficients, Real x) {
  Real value = 0;
  for (double coefficient : llvm::reverse(coefficients))
    value = value * x + coefficient;
  return value;
}

/// Attention with any weights, exact for the purpose.
template <typename Function> Real attend(const Inputs &in, Function weight) {
  Real numerator = 0, denominator = 0;
  Real largest = in.masks.empty() ? 0 : in.largestMask();
  for (size_t j = 0; j < in.keys.size(); ++j) {
    Real w = weight(in.logit(j));
    if (!in.masks.empty())
      w *= std::exp(Real(in.masks[j]) - largest);
    numerator += w * in.values[j];
    denominator += w;
  }
  return numerator / denominator;
}

//===----------------------------------------------------------------------===//
// The algorithms in arithmetic of type T
//===----------------------------------------------------------------------===//

/// Calls visit(exponents) for all monomials of degree at most `degree`.
template <typename Visit>
void forEachMonomial(std::vector<unsigned> &exponents, size_t at,
                     unsigned degree, Visit visit) {
  if (at == exponents.size())
    return visit(exponents);
  for (unsigned e = 0; e <= degree; ++e) {
    exponents[at] = e;
    forEachMonomial(exponents, at + 1, degree - e, visit);
  }
  exponents[at] = 0;
}

template <typename T>
T feature(ArrayRef<unsigned> exponents, ArrayRef<double> entries, T scale) {
  T product = 1;
  for (auto [exponent, entry] : llvm::zip(exponents, entries))
    for (unsigned i = 0; i < exponent; ++i)
      product *= scale * T(entry);
  return product;
}

template <typename T>
T factor(ArrayRef<unsigned> exponents, ArrayRef<double> coefficients) {
  unsigned degree = 0;
  double multinomial = 1;
  for (unsigned exponent : exponents)
    for (unsigned i = 1; i <= exponent; ++i)
      multinomial *= double(++degree) / i;
  return T(coefficients[degree]) * T(std::round(multinomial));
}

/// Without subnormal numbers, as matrix units are.
float flush(float x) { return std::fabs(x) < 0x1p-126F ? 0 : x; }

float cut(float x) {
  uint32_t bits = 0;
  std::memcpy(&bits, &x, sizeof(bits));
  bits &= 0xffff0000;
  std::memcpy(&x, &bits, sizeof(bits));
  return x;
}

/// The terms that are summed for a product.
template <typename T> std::array<T, 3> multiply(T a, T b, bool hasPairs) {
  if (!hasPairs)
    return {a * b, 0, 0};
  auto x = float(a), y = float(b);
  float high = cut(x), low = flush(cut(x - high));
  float otherHigh = cut(y), otherLow = flush(cut(y - otherHigh));
  high = flush(high);
  otherHigh = flush(otherHigh);
  return {flush(high * otherHigh), flush(high * otherLow),
          flush(low * otherHigh)};
}

template <typename T> void addTo(T &sum, T term) { sum += term; }
template <typename T> void addTo(T &sum, const std::array<T, 3> &terms) {
  for (T term : terms)
    sum += term;
}

/// Sums by blocks, then the sums of blocks.
template <typename T, typename Term>
T sumOverKeys(const Inputs &in, Term term) {
  T total = 0;
  for (size_t start = 0; start < in.keys.size(); start += in.block) {
    T partial = 0;
    size_t end = std::min<size_t>(start + in.block, in.keys.size());
    for (size_t j = start; j < end; ++j)
      addTo(partial, term(j));
    total += partial;
  }
  return total;
}

template <typename T>
double simulateState(const Inputs &in, ArrayRef<double> coefficients) {
  T numerator = 0, denominator = 0;
  std::vector<T> factors(in.keys.size(), 1);
  for (size_t j = 0; j < in.masks.size(); ++j)
    factors[j] = std::exp(T(in.masks[j]) - T(in.largestMask()));
  std::vector<unsigned> exponents(in.query.size(), 0);
  forEachMonomial(
      exponents, 0, coefficients.size() - 1, [&](ArrayRef<unsigned> monomial) {
        std::vector<T> ofKeys;
        ofKeys.reserve(in.keys.size());
        for (const std::vector<double> &key : in.keys)
          ofKeys.push_back(feature<T>(monomial, key, 1));
        T values = sumOverKeys<T>(in, [&](size_t j) {
          return multiply(ofKeys[j], factors[j] * T(in.values[j]), in.hasPairs);
        });
        T ones = sumOverKeys<T>(
            in, [&](size_t j) { return ofKeys[j] * factors[j]; });
        T ofQuery = factor<T>(monomial, coefficients) *
                    feature<T>(monomial, in.query, T(in.scale));
        addTo(numerator, multiply(ofQuery, values, in.hasPairs));
        denominator += ofQuery * ones;
      });
  return numerator / denominator;
}

/// How kernels on tensor cores multiply.
struct TensorCores {
  const Format &narrow;
  size_t keysPerRun; ///< whose weights are relative to the largest of them
  /// Whether features are formed in f32, and of how many numbers of the narrow
  /// type each factor is then the sum.
  bool isWide = false;
  unsigned parts = 1;

  float round(float x) const { return float(narrow.round(x)); }
  /// What is wide is rounded where it is multiplied.
  float roundUnlessWide(float x) const { return isWide ? x : round(x); }
  void addProduct(float &sum, float x, float y) const;
};

void TensorCores::addProduct(float &sum, float x, float y) const {
  if (!isWide) {
    sum += x * y;
    return;
  }
  float high = round(x), otherHigh = round(y);
  if (parts == 2) {
    sum += high * round(y - otherHigh);
    sum += round(x - high) * otherHigh;
  }
  sum += high * otherHigh;
}

struct Sums {
  float numerator = 0, denominator = 0;
};

/// What kernels on tensor cores do: with a state that has the weights, in runs
/// of the keys, and averaged over about as many keys, or their weights.
class WeighedState {
public:
  WeighedState(const Inputs &in, const TensorCores &cores,
               RandomSource &random);

  Sums sum(ArrayRef<double> coefficients) const;

private:
  /// Off by up to 2 ulps.
  float exp(float x) {
    float power = std::exp2(double(x * 1.44269504F));
    return float(power * (1 + random.real(-2, 2) * 0x1p-23));
  }
  float makeFeature(ArrayRef<unsigned> monomial, ArrayRef<double> row) const;
  float sumKeys(ArrayRef<float> features, ArrayRef<float> factors) const;

  const Inputs &in;
  const TensorCores &cores;
  RandomSource &random;
  std::vector<float> ofRuns, weights, values;
};

WeighedState::WeighedState(const Inputs &in, const TensorCores &cores,
                           RandomSource &random)
    : in(in), cores(cores), random(random) {
  float ofRun = 0;
  for (size_t j = 0; j < in.keys.size(); ++j) {
    bool isFirst = j % cores.keysPerRun == 0;
    auto value = float(in.values[j]);
    float weight = 1;
    if (isFirst)
      ofRuns.push_back(1);
    if (isFirst && !in.masks.empty()) {
      ArrayRef<double> masks = ArrayRef(in.masks).drop_front(j);
      ofRun = *llvm::max_element(
          masks.take_front(std::min(cores.keysPerRun, masks.size())));
      ofRuns.back() = exp(ofRun - float(in.largestMask()));
    }
    if (!in.masks.empty()) {
      weight = exp(float(in.masks[j]) - ofRun);
      value *= weight;
    }
    weights.push_back(cores.roundUnlessWide(weight));
    values.push_back(cores.roundUnlessWide(value));
  }
}

float WeighedState::makeFeature(ArrayRef<unsigned> monomial,
                                ArrayRef<double> row) const {
  float product = 1;
  for (auto [exponent, entry] : llvm::zip(monomial, row))
    for (unsigned i = 0; i < exponent; ++i)
      product = cores.roundUnlessWide(product * float(entry));
  return product;
}

float WeighedState::sumKeys(ArrayRef<float> features,
                            ArrayRef<float> factors) const {
  float total = 0;
  for (auto [run, ofRun] : llvm::enumerate(ofRuns)) {
    size_t first = run * cores.keysPerRun;
    size_t end = std::min(first + cores.keysPerRun, features.size());
    float sum = 0;
    for (size_t start = first; start < end; start += in.block) {
      float ofBlock = 0;
      for (size_t j = start; j < std::min<size_t>(start + in.block, end); ++j)
        cores.addProduct(ofBlock, features[j], factors[j]);
      sum += ofBlock;
    }
    total += sum * ofRun;
  }
  return total;
}

Sums WeighedState::sum(ArrayRef<double> coefficients) const {
  float count = sumKeys(std::vector<float>(in.keys.size(), 1), weights);
  int halvings = std::ilogb(count) + 1;
  Sums sums;
  std::vector<unsigned> exponents(in.query.size(), 0);
  forEachMonomial(exponents, 0, coefficients.size() - 1,
                  [&](ArrayRef<unsigned> monomial) {
                    std::vector<float> ofKeys;
                    ofKeys.reserve(in.keys.size());
                    for (const std::vector<double> &key : in.keys)
                      ofKeys.push_back(makeFeature(monomial, key));
                    unsigned degree = 0;
                    for (unsigned exponent : monomial)
                      degree += exponent;
                    float weight = factor<float>(monomial, coefficients) *
                                   float(std::pow(in.scale, degree)) *
                                   std::ldexp(1.0f, -halvings);
                    float ofQuery = makeFeature(monomial, in.query);
                    float ofValues = sumKeys(ofKeys, values) * weight;
                    float ofOnes = sumKeys(ofKeys, weights) * weight;
                    cores.addProduct(sums.numerator, ofQuery,
                                     cores.roundUnlessWide(ofValues));
                    cores.addProduct(sums.denominator, ofQuery,
                                     cores.roundUnlessWide(ofOnes));
                  });
  return {std::ldexp(sums.numerator, halvings),
          std::ldexp(sums.denominator, halvings)};
}

/// The keys from `first` on, one by one, with masks that are no factors.
void addKeys(Sums &sums, const Inputs &in, size_t first,
             const TensorCores &cores, ArrayRef<double> coefficients) {
  for (size_t j = first; j < in.keys.size(); ++j) {
    float logit = 0, weight = 0;
    for (auto [a, b] : llvm::zip(in.query, in.keys[j]))
      cores.addProduct(logit, float(a), float(b));
    logit *= float(in.scale);
    for (double coefficient : llvm::reverse(coefficients))
      weight = weight * logit + float(coefficient);
    cores.addProduct(sums.numerator, cores.roundUnlessWide(weight),
                     float(in.values[j]));
    sums.denominator += weight;
  }
}

/// Of causal attention, with a state of so many keys.
Sums sumCausal(const Inputs &in, size_t prefix, const TensorCores &cores,
               ArrayRef<double> coefficients, RandomSource &random) {
  Inputs before = in;
  before.keys.resize(prefix);
  before.values.resize(prefix);
  Sums sums;
  if (prefix > 0)
    sums = WeighedState(before, cores, random).sum(coefficients);
  addKeys(sums, in, prefix, cores, coefficients);
  return sums;
}

template <typename T>
double simulateDirect(const Inputs &in, ArrayRef<double> coefficients) {
  std::vector<T> weights;
  for (const std::vector<double> &key : in.keys) {
    T logit = 0;
    for (auto [a, b] : llvm::zip(in.query, key))
      logit += T(a) * T(b);
    logit *= T(in.scale);
    T weight = 0;
    for (double coefficient : llvm::reverse(coefficients))
      weight = weight * logit + T(coefficient);
    weights.push_back(weight);
  }
  T numerator = sumOverKeys<T>(
      in, [&](size_t j) { return weights[j] * T(in.values[j]); });
  return numerator / sumOverKeys<T>(in, [&](size_t j) { return weights[j]; });
}

//===----------------------------------------------------------------------===//
// Random and adversarial rows
//===----------------------------------------------------------------------===//

enum Shape : unsigned {
  Random,
  AllExtreme, ///< logits at +-B in turns
  AllLow,     ///< logits at -B: the denominator is least
  Cancelling, ///< logits near 0 from products that are not
  OneKey,     ///< one key at B has nearly all the mass, the others at -B
  Shapes
};

/// The keys for a query of norm 1, with norm 1.
std::vector<double> makeKey(Shape shape, size_t j, ArrayRef<double> query,
                            RandomSource &random) {
  std::vector<double> key(query.begin(), query.end());
  bool isLow = shape == AllLow || (shape == AllExtreme && j % 2) ||
               (shape == OneKey && j != 0);
  for (size_t i = 0; i < key.size(); ++i) {
    if (shape == Random)
      key[i] = random.real(-1, 1) / std::sqrt(double(key.size()));
    else if (isLow || (shape == Cancelling && (i + j) % 2))
      key[i] = -key[i];
  }
  return key;
}

Inputs makeInputs(double bound, const Format &inputs, RandomSource &random) {
  Inputs in;
  auto shape = Shape(random.between(0, Shapes - 1));
  size_t channels = random.between(1, random.between(0, 3) ? 5 : 16);
  Real norm = 0;
  for (size_t i = 0; i < channels; ++i) {
    in.query.push_back(random.real(-1, 1));
    norm += in.query.back() * in.query.back();
  }
  for (double &entry : in.query)
    entry = inputs.round(entry / std::sqrt(norm));
  // Queries may be large and keys small, or the other way.
  double balance = std::exp(random.real(-2, 2));
  double offset = random.between(0, 1) ? random.real(-300, 300) : 0;
  size_t keys = random.between(1, random.between(0, 3) ? 60 : 500);
  double keyNorm = 0;
  for (size_t j = 0; j < keys; ++j) {
    in.keys.push_back(makeKey(shape, j, in.query, random));
    for (double &entry : in.keys.back())
      entry = inputs.round(entry * balance);
    keyNorm = std::max(keyNorm, in.norm(in.keys.back()));
    double value = shape == OneKey && j == 0 ? 0 : random.real(-1, 1);
    in.values.push_back(inputs.round(offset + value));
  }
  in.scale = float(0.9999 * bound / (in.norm(in.query) * keyNorm));
  in.block = random.between(0, 1) ? 1 : random.between(1, keys);
  return in;
}

Row describe(const Inputs &in, const Format &inputs, const Format &accumulation,
             const Format &output) {
  Row row;
  row.channels = in.query.size();
  row.keys = in.keys.size();
  row.queryNorm = in.norm(in.query);
  for (const std::vector<double> &key : in.keys)
    row.keyNorm = std::max(row.keyNorm, in.norm(key));
  row.scale = in.scale;
  row.inputs = inputs.rounding;
  row.accumulation = accumulation.rounding;
  row.output = output.rounding;
  row.longestSum =
      (in.hasPairs ? 3 : 1) * in.block + (in.keys.size() - 1) / in.block;
  row.hasFactors = !in.masks.empty();
  if (in.hasPairs)
    row.products = StateProducts::Pairs;
  return row;
}

/// Masks around any number, of which some leave next to nothing.
void addMasks(Inputs &in, RandomSource &random) {
  double center = random.between(0, 1) ? 0 : random.real(-1e5, 1e5);
  double range = random.between(0, 1) ? 3 : 120;
  double lowest = std::numeric_limits<float>::lowest();
  for (size_t j = 0; j < in.keys.size(); ++j)
    in.masks.push_back(random.between(0, 9) == 0
                           ? lowest
                           : float(center + random.real(-range, range)));
  // Or all of them.
  if (random.between(0, 9) == 0)
    in.masks.assign(in.masks.size(), lowest);
}

/// Remembers polynomials, which take long to find.
const Polynomial &polynomial(double bound, unsigned degree) {
  static std::map<std::pair<double, unsigned>, Polynomial> known;
  Polynomial &found = known[{bound, degree}];
  if (found.coefficients.empty())
    found = cantFail(approximate({}, {-bound, bound}, degree, Method::Minimax,
                                 CoefficientType::F32));
  return found;
}

/// Measured relative to certified errors.
class Distribution {
public:
  explicit Distribution(const char *name) : name(name) {}
  ~Distribution() {
    llvm::sort(ratios);
    auto quantile = [&](double q) {
      return ratios.empty() ? 0 : ratios[size_t(q * double(ratios.size() - 1))];
    };
    std::cout << name << ": measured / certified of " << ratios.size()
              << " rows: median " << quantile(0.5) << ", 90% " << quantile(0.9)
              << ", most " << quantile(1) << "; vacuous: " << vacuous << '\n';
  }

  void check(double error, double bound) {
    EXPECT_LE(error, bound);
    if (std::isinf(bound))
      ++vacuous;
    else
      ratios.push_back(error / bound);
  }

  int countVacuous() const { return vacuous; }
  double getMost() const {
    return ratios.empty() ? 0 : *llvm::max_element(ratios);
  }

private:
  const char *name;
  std::vector<double> ratios;
  int vacuous = 0;
};

void checkComputed(const Inputs &in, const Format &output, const Polynomial &p,
                   const Certificate &certificate, double computed,
                   Distribution &total, Distribution &rounding) {
  computed = output.round(computed);
  Real softmax = attend(in, [](Real x) { return std::exp(x); });
  Real exact = attend(in, [&](Real x) { return evaluate(p.coefficients, x); });
  auto [least, most] = std::minmax_element(in.values.begin(), in.values.end());
  double magnitude = std::max(std::fabs(*least), std::fabs(*most));
  // What the oracle itself rounds is far less than a float's roundoff.
  double own = output.rounding.relative > 0x1p-50 ? 0 : 1e-17 * magnitude;
  total.check(std::fabs(computed - softmax) - own,
              certificate.bound(*most - *least, magnitude));
  rounding.check(std::fabs(computed - exact) - own,
                 certificate.bound(0, magnitude));
}

template <typename T>
void checkRow(const Inputs &in, const Format &inputs,
              const Format &accumulation, const Format &output,
              const Polynomial &p, bool isState, Distribution &total,
              Distribution &rounding) {
  Row row = describe(in, inputs, accumulation, output);
  Certificate certificate =
      cantFail(isState ? certifyState(p, row) : certifyDirect(p, row));
  double computed = isState ? simulateState<T>(in, p.coefficients)
                            : simulateDirect<T>(in, p.coefficients);
  checkComputed(in, output, p, certificate, computed, total, rounding);
}

void checkRandomRows(bool isState) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  for (int trial = 0; trial < 600; ++trial) {
    const double bounds[] = {0.25, 0.5, 1, 2, 4};
    double bound = bounds[random.between(0, 4)];
    unsigned degree = random.between(0, 4);
    const Polynomial &p = polynomial(bound, degree);
    const Format &inputs = format(random.between(0, 2));
    const Format &output = format(random.between(0, 2));
    Inputs in = makeInputs(bound, inputs, random);
    if (isState && random.between(0, 1))
      addMasks(in, random);
    if (random.between(0, 3))
      checkRow<float>(in, inputs, format(0), output, p, isState, total,
                      rounding);
    else
      checkRow<double>(in, inputs, format(3), output, p, isState, total,
                       rounding);
  }
}

TEST(CertificateTest, StateHolds) { checkRandomRows(true); }
TEST(CertificateTest, DirectHolds) { checkRandomRows(false); }

// Some with so small numbers that parts of them are flushed.
TEST(CertificateTest, PairsHold) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  const Format &inputs = format(1);
  for (int trial = 0; trial < 300; ++trial) {
    double bound = random.between(0, 1) ? 0.5 : 2;
    Inputs in = makeInputs(bound, inputs, random);
    in.hasPairs = true;
    if (random.between(0, 1))
      addMasks(in, random);
    bool isSmall = random.between(0, 3) == 0;
    for (double &value : in.values)
      if (isSmall)
        value = inputs.round(value * std::exp(random.real(-90, -10)));
    for (std::vector<double> &key : in.keys)
      for (double &entry : key)
        if (isSmall)
          entry = inputs.round(entry * std::exp(random.real(-90, 0)));
    checkRow<float>(in, inputs, format(0), format(trial % 2),
                    polynomial(bound, random.between(1, 4)), /*isState=*/true,
                    total, rounding);
  }
}

/// Masks of which most leave what f16 hardly has.
void addMasksNearUnderflow(Inputs &in, RandomSource &random) {
  double least = random.real(-18, 0);
  double range = random.between(0, 1) ? 0 : random.real(0, 10);
  for (size_t j = 0; j < in.keys.size(); ++j)
    in.masks.push_back(float(least - random.real(0, range)));
  in.masks[random.between(0, in.masks.size() - 1)] = 0;
}

void shrinkInputs(Inputs &in, const Format &inputs, double smallest,
                  RandomSource &random) {
  for (std::vector<double> &key : in.keys)
    for (double &entry : key)
      entry = inputs.round(entry * std::exp(random.real(smallest, 0)));
  double ofQuery = std::exp(random.real(smallest, 0));
  for (double &entry : in.query)
    entry = inputs.round(entry * ofQuery);
}

/// As large as nothing overflows for, in either sign.
void enlargeValues(Inputs &in, const Format &inputs, double largest) {
  double most = 0;
  for (double value : in.values)
    most = std::max(most, std::fabs(value));
  if (most == 0)
    return;
  double factor = std::min(largest, inputs.rounding.largest) / most;
  for (double &value : in.values)
    value = inputs.round(value * factor * (1 - 0x1p-7));
}

/// With a prefix, it is causal, and that many keys go through the state.
void checkTensorCores(Inputs in, const Format &inputs, const TensorCores &cores,
                      const Rounding &multiplicands, const Polynomial &p,
                      RandomSource &random, Distribution &total,
                      Distribution &rounding,
                      std::optional<size_t> prefix = std::nullopt) {
  Row row = describe(in, inputs, format(0), format(0));
  row.multiplicands = multiplicands;
  row.products =
      cores.isWide ? StateProducts::NarrowOfWide : StateProducts::Narrow;
  uint64_t run = std::min(cores.keysPerRun, in.keys.size());
  row.longestSum = (2 * cores.parts - 1) * std::min(in.block, run) +
                   run / in.block + in.keys.size() / cores.keysPerRun + 2;
  row.longestRun = cores.keysPerRun;
  if (prefix) {
    uint64_t sumsPerProduct = 2 * cores.parts - 1;
    row.hasDiagonal = true;
    row.longestLogitSum = sumsPerProduct * row.channels;
    row.longestSum = *row.longestSum + sumsPerProduct * (row.keys - *prefix);
  }
  Certificate certificate = cantFail(certifyState(p, row));
  if (random.between(0, 3) == 0 && !certificate.isVacuous())
    enlargeValues(in, inputs, certificate.largestMagnitude);
  Sums sums = prefix ? sumCausal(in, *prefix, cores, p.coefficients, random)
                     : WeighedState(in, cores, random).sum(p.coefficients);
  checkComputed(in, format(0), p, certificate,
                sums.numerator / sums.denominator, total, rounding);
}

// What is multiplied is of 16 bits; of f16, features, weights and the state
// underflow.
TEST(CertificateTest, WeighedStateHolds) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  for (int trial = 0; trial < 900; ++trial) {
    const Format &narrow = format(random.between(0, 3) ? 2 : 1);
    double bound = random.between(0, 1) ? 0.25 : 0.5;
    Inputs in = makeInputs(bound, narrow, random);
    shrinkInputs(in, narrow, random.real(-14, 0) * std::log(2.0), random);
    if (trial % 3 == 1)
      addMasks(in, random);
    if (trial % 3 == 2)
      addMasksNearUnderflow(in, random);
    TensorCores cores{narrow, random.between(1, 2 * in.keys.size())};
    checkTensorCores(in, narrow, cores, narrow.rounding,
                     polynomial(bound, random.between(1, 4)), random, total,
                     rounding);
  }
  EXPECT_LT(rounding.countVacuous(), 150);
  EXPECT_GT(rounding.getMost(), 0.1);
}

// A key has most of the mass, or one of each run, and the weights of the others
// are halves of f16's least number, or its multiples, and just lost or not. So
// many are lost that nothing else counts.
TEST(CertificateTest, ManyWeightsUnderflow) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  const Format &narrow = format(2);
  for (int trial = 0; trial < 24; ++trial) {
    Inputs in;
    in.query = {0.5};
    in.scale = random.between(0, 1) ? 0.5 : -0.5;
    in.block = 512;
    size_t keys = random.between(100000, 200000);
    size_t run = trial % 4 ? keys : random.between(50000, keys);
    double value = narrow.round(random.real(0.001, 3000));
    double factor =
        (random.between(1, 5) + (trial % 2 ? 0.01 : -0.01)) * 0x1p-25;
    for (size_t j = 0; j < keys; ++j) {
      bool isLargest = j % run == 0;
      in.keys.push_back({isLargest ? -0.5 : 0.5});
      in.values.push_back(isLargest ? -value : value);
      in.masks.push_back(isLargest ? 0 : float(std::log(factor)));
    }
    checkTensorCores(in, narrow, {narrow, run}, narrow.rounding,
                     polynomial(0.25, 1), random, total, rounding);
  }
  EXPECT_EQ(rounding.countVacuous(), 0);
  EXPECT_GT(rounding.getMost(), 0.03);
}

// Features are of f32, and what is multiplied are one or two numbers of 11
// bits.
TEST(CertificateTest, WideFeaturesHold) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  Format tf32{llvm::APFloat::FloatTF32(), Rounding::tf32()};
  for (int trial = 0; trial < 400; ++trial) {
    double bound = random.between(0, 1) ? 0.5 : 2;
    Inputs in = makeInputs(bound, format(0), random);
    shrinkInputs(in, format(0), random.real(-20, 0), random);
    if (random.between(0, 1))
      addMasks(in, random);
    TensorCores cores{tf32, random.between(1, 2 * in.keys.size()),
                      /*isWide=*/true, unsigned(random.between(1, 2))};
    checkTensorCores(in, format(0), cores,
                     cores.parts == 1 ? Rounding::tf32() : Rounding::twoTF32(),
                     polynomial(bound, random.between(1, 4)), random, total,
                     rounding);
  }
  EXPECT_LT(rounding.countVacuous(), 40);
}

// Some keys go through the state, and others are weighed one by one: all of
// them, none, or some.
TEST(CertificateTest, CausalStatesHold) {
  RandomSource random;
  Format tf32{llvm::APFloat::FloatTF32(), Rounding::tf32()};
  for (bool isWide : {false, true}) {
    Distribution total("all"), rounding("rounding alone");
    for (int trial = 0; trial < 400; ++trial) {
      const Format &inputs = format(isWide ? 0 : random.between(1, 2));
      double bound = random.between(0, 1) ? 0.25 : 1;
      Inputs in = makeInputs(bound, inputs, random);
      if (random.between(0, 1))
        shrinkInputs(in, inputs, random.real(-14, 0), random);
      TensorCores cores{isWide ? tf32 : inputs, in.keys.size(), isWide,
                        unsigned(isWide ? random.between(1, 2) : 1)};
      Rounding multiplicands = !isWide            ? inputs.rounding
                               : cores.parts == 1 ? Rounding::tf32()
                                                  : Rounding::twoTF32();
      checkTensorCores(in, inputs, cores, multiplicands,
                       polynomial(bound, random.between(1, 4)), random, total,
                       rounding, random.between(0, in.keys.size()));
    }
    EXPECT_LT(rounding.countVacuous(), 40);
    EXPECT_GT(rounding.getMost(), 0.01);
  }
}

// Subnormal features, values and outputs.
TEST(CertificateTest, UnderflowIsCovered) {
  RandomSource random;
  Distribution total("all"), rounding("rounding alone");
  for (int trial = 0; trial < 200; ++trial) {
    Inputs in = makeInputs(1, format(0), random);
    for (std::vector<double> &key : in.keys)
      for (double &entry : key)
        entry = float(entry * std::exp(random.real(-90, 0)));
    for (double &value : in.values)
      value = float(value * std::exp(random.real(-90, -10)));
    for (bool isState : {false, true}) {
      if (isState && trial % 3 == 0)
        addMasks(in, random);
      checkRow<float>(in, format(0), format(0), format(trial % 2 ? 2 : 0),
                      polynomial(1, 4), isState, total, rounding);
    }
  }
}

TEST(CertificateTest, RoundsAsAPFloatDoes) {
  RandomSource random;
  for (int trial = 0; trial < 2000; ++trial) {
    const Format &type = format(trial % 4);
    double value = random.real(-2, 2) * std::exp2(random.real(-150, 130));
    if (random.between(0, 1)) // halfway between two numbers, or next to that
      value = type.round(value) *
              (1 + 0.5 * random.between(0, 4) * type.rounding.relative);
    llvm::APFloat expected(value);
    bool losesInfo;
    expected.convert(type.semantics, llvm::RoundingMode::NearestTiesToEven,
                     &losesInfo);
    EXPECT_EQ(type.round(value), expected.convertToDouble()) << value;
  }
}

//===----------------------------------------------------------------------===//
// What the bound says
//===----------------------------------------------------------------------===//

Row typicalRow() {
  Row row;
  row.channels = 16;
  row.keys = 512;
  row.queryNorm = row.keyNorm = 1;
  return row;
}

TEST(CertificateTest, BlockedSumsAreBetter) {
  Row row = typicalRow();
  row.keys = 1 << 16;
  Certificate any = cantFail(certifyState(polynomial(1, 2), row));
  row.longestSum = 512;
  Certificate blocked = cantFail(certifyState(polynomial(1, 2), row));
  EXPECT_LT(blocked.ofMagnitude, any.ofMagnitude / 10);
  EXPECT_EQ(blocked.ofSpread, any.ofSpread);
}

// With next to no roundings beside those of pairs, which are then known.
TEST(CertificateTest, PairsCostWhatTheyLeaveOut) {
  const Polynomial &p = polynomial(1, 2);
  Row row = typicalRow();
  row.accumulation = row.output = Rounding::f64();
  row.products = StateProducts::Pairs;
  double kappa = 0;
  for (double coefficient : p.coefficients)
    kappa += std::fabs(coefficient) / p.claim->leastWeight();
  for (bool hasFactors : {false, true}) {
    row.hasFactors = hasFactors;
    Certificate found = cantFail(certifyState(p, row));
    double omega = kappa * ((hasFactors ? 8 : 5) * 0x1p-15);
    EXPECT_NEAR(found.ofMagnitude / (2 * omega / (1 - omega)), 1, 0.01);
  }
}

// Where next to nothing else is rounded: the weight; or twice both factors of a
// logit, and the weight and the value. And many additions for a logit, twice.
TEST(CertificateTest, KeysOneByOneCostWhatTheyRound) {
  const Polynomial &p = polynomial(1, 2);
  double kappa = 0;
  for (double coefficient : p.coefficients)
    kappa += std::fabs(coefficient) / p.claim->leastWeight();
  auto check = [&](const Row &row, double gamma) {
    double omega = kappa * gamma;
    EXPECT_NEAR(cantFail(certifyDirect(p, row)).ofMagnitude /
                    (2 * omega / (1 - omega)),
                1, 0.01);
  };
  Row row = typicalRow();
  row.accumulation = row.output = Rounding::f64();
  row.multiplicands = Rounding::f16();
  row.products = StateProducts::Narrow;
  check(row, 0x1p-11);
  row.multiplicands = Rounding::tf32();
  row.products = StateProducts::NarrowOfWide;
  check(row, 6 * 0x1p-11);
  row = typicalRow();
  row.longestLogitSum = 20000;
  row.longestSum = 1;
  check(row, 2 * 20000 * 0x1p-24);
}

TEST(CertificateTest, PairsMayUnderflowThriceAsMuch) {
  Row row = typicalRow();
  Certificate whole = cantFail(certifyState(polynomial(1, 2), row));
  row.products = StateProducts::Pairs;
  Certificate pairs = cantFail(certifyState(polynomial(1, 2), row));
  EXPECT_NEAR(pairs.absolute / whole.absolute, 3, 0.03);
  EXPECT_EQ(pairs.ofSpread, whole.ofSpread);
}

// The largest rests that there are.
TEST(CertificateTest, PairsLeaveOutTheProductOfRests) {
  float x = 1 + 0x1p-7F - 0x1p-23F;
  double sum = 0;
  for (float term : multiply(x, x, /*hasPairs=*/true))
    sum += term;
  double error = 1 - sum / (double(x) * x);
  EXPECT_LT(error, 4 * 0x1p-15);
  EXPECT_GT(error, 3.5 * 0x1p-15);
}

// A guard keeps norms small for their range, not for roundings.
TEST(CertificateTest, PairsLeaveGuardsWhatTheyAre) {
  Row row = typicalRow();
  Guard whole =
      cantFail(makeGuard(polynomial(2, 4), row, 2, /*hasScale=*/true));
  row.products = StateProducts::Pairs;
  Guard pairs =
      cantFail(makeGuard(polynomial(2, 4), row, 2, /*hasScale=*/true));
  EXPECT_EQ(pairs.largestSquaredNorm, whole.largestSquaredNorm);
  EXPECT_EQ(pairs.largestSquaredProduct, whole.largestSquaredProduct);
  EXPECT_EQ(pairs.largestValue, whole.largestValue);
  EXPECT_GT(pairs.certificate.ofMagnitude, whole.certificate.ofMagnitude);
}

// What each key may lose counts against the largest of its run.
TEST(CertificateTest, GuardsOfF16HaveAsManyKeysAsARun) {
  Row row = typicalRow();
  row.channels = 64;
  row.keys = 16384;
  row.scale = 0.125;
  row.inputs = Rounding::f16();
  row.multiplicands = Rounding::f16();
  row.products = StateProducts::Narrow;
  row.hasFactors = true;
  row.longestSum = row.longestMonomialSum = 1000;
  auto find = [&] {
    return makeGuard(polynomial(0.5, 2), row, 0.5, /*hasScale=*/true);
  };
  EXPECT_FALSE(cantFail(find()).certificate.isVacuous());
  row.keys = uint64_t(1) << 20;
  EXPECT_EQ(
      toString(find().takeError()),
      "there is no guard for 1048576 keys and degree 2: numbers may leave "
      "the range of the accumulation type, or of that of factors");
  row.longestRun = 8192;
  EXPECT_FALSE(cantFail(find()).certificate.isVacuous());
  row.longestRun = std::nullopt;
  row.hasFactors = false;
  EXPECT_FALSE(cantFail(find()).certificate.isVacuous());
}

TEST(CertificateTest, NothingIsPromisedWhere) {
  // The polynomial may vanish.
  Polynomial p = polynomial(8, 1);
  EXPECT_TRUE(cantFail(certifyState(p, typicalRow())).isVacuous());
  // Terms cancel: |q| |k| is large.
  Row row = typicalRow();
  row.queryNorm = 1000;
  EXPECT_TRUE(cantFail(certifyState(polynomial(1, 4), row)).isVacuous());
  // The sums round as much as they hold.
  row = typicalRow();
  row.keys = uint64_t(1) << 24;
  EXPECT_TRUE(cantFail(certifyDirect(polynomial(1, 4), row)).isVacuous());
  row.accumulation = Rounding::f64();
  EXPECT_FALSE(cantFail(certifyDirect(polynomial(1, 4), row)).isVacuous());
  // Features overflow, though the logits do not.
  row = typicalRow();
  row.queryNorm = 1e-12;
  row.keyNorm = 1e12;
  EXPECT_TRUE(cantFail(certifyState(polynomial(1, 4), row)).isVacuous());
  // A value may overflow.
  Certificate c = cantFail(certifyState(polynomial(1, 4), typicalRow()));
  EXPECT_EQ(c.bound(0, 1e38), INFINITY);
}

// The state times the weights in the polynomial must not overflow either.
TEST(CertificateTest, WeightsLimitValues) {
  Row row = typicalRow();
  row.queryNorm = 1e-8;
  row.leastWeight = 0.5;
  auto limit = [&](const std::vector<double> &coefficients) {
    Polynomial p = cantFail(givenPolynomial(coefficients));
    return cantFail(certifyState(p, row)).largestMagnitude;
  };
  double plain = limit({1, 1});
  EXPECT_NEAR(limit({1, 0.5}), plain, 0x1p-20 * plain);
  EXPECT_NEAR(limit({1, 0x1p20}) * 0x1p20, plain, 0x1p-10 * plain);
  EXPECT_NEAR(limit({1, 1, 0x1p20}) * 0x1p21, plain, 0x1p-10 * plain);
  Polynomial p = cantFail(givenPolynomial({1, 0x1p20}));
  EXPECT_GT(cantFail(certifyDirect(p, row)).largestMagnitude,
            limit({1, 0x1p20}) * 0x1p19);
}

TEST(CertificateTest, AKernelOfItsOwn) {
  Polynomial p = cantFail(givenPolynomial({1.0, 1.0, 0.5}));
  Row row = typicalRow();
  EXPECT_EQ(toString(certifyState(p, row).takeError()),
            "the polynomial has no claim; say what it is at least for the "
            "logits that occur");
  row.leastWeight = 0.5;
  Certificate c = cantFail(certifyState(p, row));
  EXPECT_EQ(c.ofSpread, 0);
  EXPECT_LT(c.ofMagnitude, 1e-3);
}

TEST(CertificateTest, Errors) {
  EXPECT_EQ(toString(certifyDirect({}, typicalRow()).takeError()),
            "the polynomial has 0 coefficients; it must have at least one");
  auto message = [](const Row &row) {
    return toString(certifyState(polynomial(1, 2), row).takeError());
  };
  Row row = typicalRow();
  row.channels = 0;
  EXPECT_EQ(message(row), "a row of 0 channels and 512 keys; there must be at "
                          "least one of each");
  row = typicalRow();
  row.keyNorm = -1;
  EXPECT_EQ(message(row), "a norm is -1; it must be finite and not negative");
  row = typicalRow();
  row.scale = INFINITY;
  EXPECT_EQ(message(row), "the scale is inf; it must be finite");
}

} // namespace
