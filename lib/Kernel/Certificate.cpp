//===- Certificate.cpp - How far computed attention may be off ------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
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
    double largestPart; ///< of what does not depend on the values
    double narrowings;  ///< roundings to the type of factors, at most

    /// Of sums that have terms of both kinds.
    Terms orMore(const Terms &other) const {
      return {std::max(roundings, other.roundings),
              std::max(underflow, other.underflow),
              std::max(largestTerm, other.largestTerm),
              std::max(largestPart, other.largestPart),
              std::max(narrowings, other.narrowings)};
    }
  };
  Terms getStateTerms() const;
  void addFactors(Terms &terms) const;
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
      additions(double(row.longestSum.value_or(row.keys - 1))),
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
  // The weights may join the state before the features of a query do.
  terms.largestTerm = std::max(largestWeight * std::pow(k, degree), ofAbsolute);
  terms.largestPart = largestFactor * std::pow(q, degree);
  // Products within the features of a key and of a query, and the state; or
  // both factors of both products.
  terms.narrowings = row.hasWideFeatures ? 4 : 2 * std::max(degree, 1.0) - 1;
  if (row.hasFactors)
    addFactors(terms);
  return row.hasDiagonal ? terms.orMore(getDirectTerms()) : terms;
}

void RowCertificate::addFactors(Terms &terms) const {
  // The difference of masks that is exponentiated, unless it underflows, exp to
  // 2 ulps, and its product.
  double exponent = std::ceil(-std::log(row.accumulation.absolute));
  if (!row.multiplicands) {
    terms.roundings += exponent + 6;
  } else {
    // Of a run of the keys, and of the run: 2^(x log2(e)) rounds thrice.
    terms.roundings += 3 * exponent + 12;
    if (!row.hasWideFeatures)
      ++terms.narrowings; // the weight, and a value with it
  }
  // All factors but one may be next to nothing.
  terms.underflow *= 1.5 * keys;
}

RowCertificate::Terms RowCertificate::getDirectTerms() const {
  double perLogit = channels + 2 + 2 * conversions;
  Terms terms;
  terms.roundings =
      degree * perLogit + 2 * degree + 2 + conversions + additions;
  terms.underflow =
      480 * std::max(1.0, degree) * channels * coefficientSum * powerReach;
  terms.largestTerm = ofAbsolute;
  terms.largestPart = coefficientSum * std::max(powerReach, q * k);
  terms.narrowings = 1;
  return terms;
}

Certificate RowCertificate::combine(const Terms &terms) const {
  constexpr Certificate vacuous{infinity, infinity, infinity, 0};
  const Rounding &acc = row.accumulation;
  const Rounding narrow = row.multiplicands.value_or(Rounding::none());
  // Comparisons are such that NaN promises nothing.
  if (!(least > 0) || !(ofPolynomial < infinity))
    return vacuous;
  double ku = terms.roundings * acc.relative;
  double gamma = ku < 1 ? ku / (1 - ku) : infinity;
  gamma +=
      (1 + gamma) * std::expm1(terms.narrowings * std::log1p(narrow.relative));
  double underflow =
      terms.underflow * std::max(acc.absolute, narrow.absolute) / least;
  double omega = gamma * ofAbsolute / least + 2 * underflow;
  if (!(gamma <= 0.5) || !(omega <= 0.5))
    return vacuous;
  double largest = acc.largest / (4 * keys * terms.largestTerm);
  double largestMultiplicand = std::min(acc.largest, narrow.largest);
  if (row.multiplicands)
    largest = std::min(largest, largestMultiplicand / (4 * terms.largestPart *
                                                       terms.largestTerm));
  if (!(largest >= 1) || !(4 * terms.largestPart <= largestMultiplicand))
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

/// With norms up to `norm`, whatever the scale.
static Row limitNorms(Row row, double norm, bool hasScale) {
  if (!hasScale)
    row.scale = norm;
  double scale = std::fabs(row.scale);
  row.queryNorm = scale > 0 ? norm / scale : 0;
  row.keyNorm = norm;
  return row;
}

/// Whether underflow and overflow stay out of sight.
static bool isComfortable(const Certificate &certificate) {
  return !certificate.isVacuous() && certificate.absolute <= 0x1p-40 &&
         certificate.largestMagnitude >= 0x1p20;
}

Expected<Guard> makeGuard(const Polynomial &polynomial, Row row, double reach,
                          bool hasScale) {
  row.reach = reach;
  // Roundings are for the certificate; the limits are about the rest.
  Row limited = row;
  limited.longestSum = limited.longestMonomialSum = 1;
  // An output that is too large for its type is so on either path.
  limited.output = limited.accumulation;
  Certificate comfort;
  double norm = 0;
  for (int exponent = 12; exponent >= 0; --exponent) {
    norm = std::ldexp(1.0, exponent);
    Expected<Certificate> found =
        certifyState(polynomial, limitNorms(limited, norm, hasScale));
    if (!found)
      return found.takeError();
    comfort = *found;
    if (isComfortable(comfort))
      break;
  }
  // Less than the squares of that may be lost to underflow.
  if (!isComfortable(comfort) || reach < 0x1p-30)
    return invalid("there is no guard for %llu keys and degree %u: numbers may "
                   "leave the range of the accumulation type",
                   static_cast<unsigned long long>(row.keys),
                   polynomial.degree());
  Expected<Certificate> certificate =
      certifyState(polynomial, limitNorms(row, norm, hasScale));
  if (!certificate)
    return certificate.takeError();
  // Products, sums over the channels and the final product each round once; two
  // norms, and as much again for the comparison.
  double slack = 8 * (double(row.channels) + 8) * row.accumulation.relative;
  double room = 1 - std::min(slack, 0.5);
  return Guard{reach * reach * room, norm * norm * room, norm * room,
               comfort.largestMagnitude * 0x1p-8, *certificate};
}

} // namespace pebble::kernel
