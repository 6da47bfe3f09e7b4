//===- Certificate.cpp - How far computed attention may be off ------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The names are those of docs/theory.md, section 11.
//
//===----------------------------------------------------------------------===//

#include "pebble/Kernel/Certificate.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace llvm;
using pebble::reference::Rounding;

namespace pebble::kernel {

static constexpr double infinity = std::numeric_limits<double>::infinity();

bool Certificate::isVacuous() const { return std::isinf(ofMagnitude); }

double Certificate::bound(double spread, double magnitude) const {
  if (isVacuous() || !(magnitude <= largestMagnitude))
    return infinity;
  return (ofSpread * spread + ofMagnitude * magnitude + absolute) *
         (1 + 0x1p-50);
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

template <typename... Parts>
static Error invalid(const char *format, Parts... parts) {
  return createStringError(inconvertibleErrorCode(), format, parts...);
}

static Error verify(const Polynomial &polynomial, const Row &row) {
  if (polynomial.coefficients.empty())
    return invalid("the polynomial has 0 coefficients; it must have at least "
                   "one");
  if (row.channels == 0 || row.keys == 0)
    return invalid("a row of %llu channels and %llu keys; there must be at "
                   "least one of each",
                   static_cast<unsigned long long>(row.channels),
                   static_cast<unsigned long long>(row.keys));
  for (double norm : {row.queryNorm, row.keyNorm})
    if (!(norm >= 0 && norm < infinity))
      return invalid("a norm is %g; it must be finite and not negative", norm);
  if (!std::isfinite(row.scale))
    return invalid("the scale is %g; it must be finite", row.scale);
  if (!polynomial.claim && !row.leastWeight)
    return invalid("the polynomial has no claim; say what it is at least for "
                   "the logits that occur");
  return Error::success();
}

//===----------------------------------------------------------------------===//
// The bound
//===----------------------------------------------------------------------===//

namespace {

/// What both algorithms have in common.
class RowCertificate {
public:
  RowCertificate(const Polynomial &polynomial, const Row &row);

  Certificate forState() const { return combine(getStateTerms()); }
  Certificate forDirect() const { return combine(getDirectTerms()); }

private:
  /// How an algorithm computes a term of the sums over keys.
  struct Terms {
    double roundings;   ///< K, at most
    double underflow;   ///< U, in units of tau
    double largestTerm; ///< of a sum over keys, for values of magnitude 1
    double largestPart; ///< the largest number that no value is a factor of
    /// The same of numbers in the type of factors: those with a value of
    /// magnitude 1 as a factor are at most `largestState`, others at most
    /// `largestFeature`.
    double narrowings, narrowUnderflow, largestState, largestFeature;

    /// For sums that have terms of both kinds.
    Terms orMore(const Terms &other) const {
      return {std::max(roundings, other.roundings),
              std::max(underflow, other.underflow),
              std::max(largestTerm, other.largestTerm),
              std::max(largestPart, other.largestPart),
              std::max(narrowings, other.narrowings),
              std::max(narrowUnderflow, other.narrowUnderflow),
              std::max(largestState, other.largestState),
              std::max(largestFeature, other.largestFeature)};
    }
  };
  Terms getStateTerms() const;
  void setWeighedState(Terms &terms) const;
  void addFactors(Terms &terms) const;
  void addPairs(Terms &terms) const;
  Terms getDirectTerms() const;
  Certificate combine(const Terms &terms) const;
  double monomials() const;

  ArrayRef<double> coefficients;
  const Row &row;
  double degree;
  double channels;
  double keys;
  /// Additions over keys.
  double additions;
  /// 1 if the inputs are rounded to the accumulation type, else 0.
  double conversions;
  double q; ///< at least 1, the scale, and their products with the norm
  double k;
  double ofAbsolute;     ///< phat(R)
  double least;          ///< what a weight is at least
  double ofPolynomial;   ///< the claim's error
  double powerReach;     ///< (q k)^g
  double largestFactor;  ///< g! max(1, |c_e|)
  double largestWeight;  ///< max(1, e! |c_e|)
  double coefficientSum; ///< max(1, sum |c_e|)
};

} // namespace

RowCertificate::RowCertificate(const Polynomial &polynomial, const Row &row)
    : coefficients(polynomial.coefficients), row(row),
      degree(polynomial.degree()), channels(double(row.channels)),
      keys(double(row.keys)),
      additions(double(row.longestSum.value_or(
          (row.products == StateProducts::Pairs ? 3 : 1) * row.keys - 1))),
      conversions(row.inputs.relative < row.accumulation.relative ? 1 : 0),
      q(std::max(1.0, std::fabs(row.scale)) * std::max(1.0, row.queryNorm)),
      k(std::max(1.0, row.keyNorm)), ofAbsolute(0),
      least(polynomial.claim ? polynomial.claim->leastWeight()
                             : *row.leastWeight),
      ofPolynomial(polynomial.claim ? polynomial.claim->outputError() : 0),
      powerReach(std::pow(q * k, degree)), largestFactor(1), largestWeight(1),
      coefficientSum(0) {
  double reach = std::fabs(row.scale) * row.queryNorm * row.keyNorm;
  reach = std::min(reach, row.reach.value_or(reach));
  for (size_t e = coefficients.size(); e-- > 0;) {
    double magnitude = std::fabs(coefficients[e]);
    ofAbsolute = ofAbsolute * reach + magnitude;
    coefficientSum += magnitude;
    largestFactor = std::max(largestFactor, magnitude);
    largestWeight =
        std::max(largestWeight, std::tgamma(double(e) + 1) * magnitude);
  }
  coefficientSum = std::max(1.0, coefficientSum);
  largestFactor *= std::tgamma(degree + 1);
}

/// r = C(d + g, g)
double RowCertificate::monomials() const {
  double result = 1;
  for (size_t i = 1; i < coefficients.size(); ++i)
    result *= (channels + double(i)) / double(i);
  return result;
}

RowCertificate::Terms RowCertificate::getStateTerms() const {
  double r = monomials();
  double overMonomials =
      row.longestMonomialSum ? double(*row.longestMonomialSum) : r - 1;
  Terms terms;
  terms.roundings = (4 + 2 * conversions) * degree + 6 + conversions +
                    additions + overMonomials;
  terms.underflow = 24 * (degree + 1) * r * largestFactor * powerReach;
  // A weight may be multiplied into the state first, or into a query's feature.
  terms.largestTerm = std::max(largestWeight * std::pow(k, degree), ofAbsolute);
  terms.largestPart = largestFactor * std::pow(q, degree);
  // Narrow numbers of a term: products within both features, and the state; or,
  // where features are wide, both factors of both products.
  terms.narrowings = row.products == StateProducts::NarrowOfWide
                         ? 4
                         : 2 * std::max(degree, 1.0) - 1;
  terms.narrowUnderflow = terms.underflow;
  terms.largestState = terms.largestPart * terms.largestTerm;
  terms.largestFeature = terms.largestPart;
  if (row.products == StateProducts::Narrow)
    setWeighedState(terms);
  if (row.hasFactors)
    addFactors(terms);
  if (row.products == StateProducts::Pairs)
    addPairs(terms);
  return row.hasDiagonal ? terms.orMore(getDirectTerms()) : terms;
}

/// Tighter limits for f16, from which factors are rounded to it.
void RowCertificate::setWeighedState(Terms &terms) const {
  double scale = std::fabs(row.scale);
  double query = std::max(1.0, row.queryNorm);
  // Sums over monomials: of |w_m phi_m(x)| (ofQueries, ofKeys), of |w_m|
  // (ofWeights), and of |phi_m(q)| (features).
  auto sumWeighed = [&](double largest) {
    double sum = 0;
    for (double coefficient : llvm::reverse(coefficients))
      sum = sum * largest + std::fabs(coefficient);
    return sum;
  };
  double root = std::sqrt(channels);
  double ofQueries = sumWeighed(scale * root * row.queryNorm);
  double ofKeys = sumWeighed(scale * root * row.keyNorm);
  double ofWeights = sumWeighed(scale * channels);
  double features =
      std::sqrt(monomials() * (degree + 1)) * std::pow(query, degree);
  // Lost to underflow: by a key's feature, a query's, and the state.
  double products = std::max(0.0, degree - 1);
  double rest = std::max(0.0, degree - 2);
  double perKey = products * std::pow(k, rest);
  double perQuery = products * std::pow(query, rest);
  constexpr double perState = 4;
  double unit = row.multiplicands ? row.multiplicands->absolute : 0;
  terms.narrowUnderflow =
      2 * (perKey * ofQueries + perQuery * ofKeys + perState * features +
           unit * perQuery * (perKey * ofWeights + perState * monomials()));
  terms.largestFeature = std::pow(std::max(query, k), degree);
  terms.largestState = 1;
  for (auto [power, coefficient] : llvm::enumerate(coefficients))
    terms.largestState =
        std::max(terms.largestState, std::tgamma(double(power) + 1) *
                                         std::fabs(coefficient) *
                                         std::pow(scale * row.keyNorm, power));
}

void RowCertificate::addFactors(Terms &terms) const {
  // Roundings of a factor: at most -ln tau of the difference of masks (exp
  // underflows beyond that), 4 of exp, as it is off by 2 ulps, and its product.
  double exponent = std::ceil(-std::log(row.accumulation.absolute));
  if (!row.multiplicands) {
    terms.roundings += exponent + 6;
  } else {
    // Two factors, of a key in its run and of the run: each is 2^(x log2(e)),
    // whose argument rounds three times.
    terms.roundings += 3 * exponent + 12;
    if (row.products != StateProducts::NarrowOfWide)
      ++terms.narrowings; // the weight, and a value with it
  }
  // All factors but one may be close to 0, and their sum close to 1.
  terms.underflow *= 1.5 * keys;
  if (row.products != StateProducts::Narrow)
    terms.narrowUnderflow *= 1.5 * keys;
  else // Only they, and their products with values, do not shrink with them.
    terms.narrowUnderflow +=
        2 * double(row.longestRun.value_or(row.keys)) * ofAbsolute;
}

void RowCertificate::addPairs(Terms &terms) const {
  if (!row.longestMonomialSum)
    terms.roundings += 2 * monomials();
  terms.underflow *= 3;
  // A feature; a feature, the state, and what is left out of their product;
  // the same of a feature and a value with its factor.
  terms.narrowings = row.hasFactors ? 8 : 5;
}

RowCertificate::Terms RowCertificate::getDirectTerms() const {
  double overChannels =
      row.longestLogitSum ? double(*row.longestLogitSum) : channels - 1;
  double perLogit = overChannels + 3 + 2 * conversions;
  Terms terms;
  terms.roundings =
      degree * perLogit + 2 * degree + 2 + conversions + additions;
  terms.underflow =
      480 * std::max(1.0, degree) * channels * coefficientSum * powerReach;
  terms.largestTerm = ofAbsolute;
  terms.largestPart = coefficientSum * std::max(powerReach, q * k);
  if (row.products == StateProducts::Narrow) { // the weight alone
    terms.narrowings = 1;
    terms.narrowUnderflow = 2;
    terms.largestState = 0;
    terms.largestFeature = ofAbsolute;
  } else { // both factors of logits, and the weight and the value
    terms.narrowings = 2 * degree + 2;
    terms.narrowUnderflow = terms.underflow;
    terms.largestState = terms.largestPart * terms.largestTerm;
    terms.largestFeature = terms.largestPart;
  }
  return terms;
}

Certificate RowCertificate::combine(const Terms &terms) const {
  constexpr Certificate vacuous{infinity, infinity, infinity, 0};
  const Rounding &acc = row.accumulation;
  Rounding narrow = row.multiplicands.value_or(Rounding::none());
  // Their range is that of f32, and what they flush is counted with the rest.
  if (row.products == StateProducts::Pairs)
    narrow.relative = Rounding::bf16Pair().relative;
  // Comparisons are such that NaN promises nothing.
  if (!(least > 0) || !(ofPolynomial < infinity))
    return vacuous;
  double ku = terms.roundings * acc.relative;
  double gamma = ku < 1 ? ku / (1 - ku) : infinity;
  gamma +=
      (1 + gamma) * std::expm1(terms.narrowings * std::log1p(narrow.relative));
  double underflow = (terms.underflow * acc.absolute +
                      terms.narrowUnderflow * narrow.absolute) /
                     least;
  double omega = gamma * ofAbsolute / least + 2 * underflow;
  if (!(gamma <= 0.5) || !(omega <= 0.5))
    return vacuous;
  double largest = std::min(acc.largest / (4 * keys * terms.largestTerm),
                            narrow.largest / (4 * terms.largestState));
  if (!(largest >= 1) || !(4 * terms.largestPart <= acc.largest) ||
      !(4 * terms.largestFeature <= narrow.largest))
    return vacuous;

  double magnitude = 2 * omega / (1 - omega);
  double absolute = underflow / (1 - omega);
  auto roundOnce = [&](const Rounding &rounding) {
    magnitude += rounding.relative * (1 + magnitude);
    absolute += rounding.relative * absolute + rounding.absolute;
  };
  roundOnce(acc);
  if (row.output.relative != acc.relative)
    roundOnce(row.output);
  // What these few positive operations in float64 are off by is far less.
  magnitude *= 1 + 0x1p-20;
  absolute *= 1 + 0x1p-20;
  largest =
      std::min(largest, (row.output.largest - absolute) / (1 + magnitude));
  return {ofPolynomial, magnitude, absolute, largest};
}

Expected<Certificate> certifyState(const Polynomial &polynomial,
                                   const Row &row) {
  if (Error error = verify(polynomial, row))
    return error;
  return RowCertificate(polynomial, row).forState();
}

Expected<Certificate> certifyDirect(const Polynomial &polynomial,
                                    const Row &row) {
  if (Error error = verify(polynomial, row))
    return error;
  return RowCertificate(polynomial, row).forDirect();
}

//===----------------------------------------------------------------------===//
// Guards
//===----------------------------------------------------------------------===//

/// Whether features are of queries as they are, not of those that are scaled.
static bool weighsState(const Row &row) {
  return row.products == StateProducts::Narrow ||
         row.products == StateProducts::NarrowOfWide;
}

/// With norms up to `norm`, whatever the scale.
static Row limitNorms(Row row, double norm, bool hasScale) {
  if (!hasScale)
    row.scale = norm;
  double scale = weighsState(row) ? 1 : std::fabs(row.scale);
  row.queryNorm = scale > 0 ? norm / scale : 0;
  row.keyNorm = norm;
  return row;
}

namespace {
/// How much underflow may cost, how large values may be at least, and what part
/// of the least that overflow is allowed.
struct Comfort {
  double absolute, largestMagnitude, partOfLargest;

  bool isGivenBy(const Certificate &certificate) const {
    return !certificate.isVacuous() && certificate.absolute <= absolute &&
           certificate.largestMagnitude >= largestMagnitude;
  }
};
} // namespace

/// Underflow and overflow must be negligible. f16 cannot give that: there,
/// underflow may cost as much as 8 roundings.
static Comfort getComfort(const Row &row) {
  if (row.multiplicands && row.multiplicands->largest < 0x1p20)
    return {8 * row.multiplicands->relative, 0x1p8, 1};
  return {0x1p-42, 0x1p20, 0x1p-8};
}

Expected<Guard> makeGuard(const Polynomial &polynomial, Row row, double reach,
                          bool hasScale) {
  row.reach = reach;
  // The guard then compares |q|^2 |k|^2 with B^2 / scale^2: what underflows in
  // it counts scale^2 times.
  constexpr double largestScale = 256;
  if (weighsState(row) && std::fabs(row.scale) > largestScale)
    return invalid("there is no guard for a scale of %g, but for one of up to "
                   "%g",
                   row.scale, largestScale);
  // The limits keep underflow and overflow small; roundings do not matter here.
  Row limited = row;
  limited.longestSum = limited.longestMonomialSum = limited.longestLogitSum = 1;
  if (limited.products == StateProducts::Pairs)
    limited.products = StateProducts::Whole;
  if (limited.multiplicands)
    limited.multiplicands->relative = 0;
  // An output that is too large for its type is so on either path.
  limited.output = limited.accumulation;
  Comfort comfort = getComfort(row);
  Certificate rest;
  double norm = 0;
  for (int exponent = 12; exponent >= 0; --exponent) {
    norm = std::ldexp(1.0, exponent);
    Expected<Certificate> found =
        certifyState(polynomial, limitNorms(limited, norm, hasScale));
    if (!found)
      return found.takeError();
    rest = *found;
    if (comfort.isGivenBy(rest))
      break;
  }
  // The squares of smaller norms may underflow.
  constexpr double leastReach = 0x1p-30;
  if (!(reach >= leastReach))
    return invalid("there is no guard for scores up to %g, but for more than "
                   "%g",
                   reach, leastReach);
  if (!comfort.isGivenBy(rest))
    return invalid("there is no guard for %llu keys and degree %u: numbers may "
                   "leave the range of the accumulation type%s",
                   static_cast<unsigned long long>(row.keys),
                   polynomial.degree(),
                   row.multiplicands ? ", or of that of factors" : "");
  Expected<Certificate> certificate =
      certifyState(polynomial, limitNorms(row, norm, hasScale));
  if (!certificate)
    return certificate.takeError();
  // Products, sums over the channels and the final product each round once; two
  // norms, and as much again for the comparison.
  double slack = 8 * (double(row.channels) + 8) * row.accumulation.relative;
  double room = 1 - std::min(slack, 0.5);
  return Guard{reach * reach * room, norm * norm * room, norm * room,
               rest.largestMagnitude * comfort.partOfLargest, *certificate};
}

} // namespace pebble::kernel
