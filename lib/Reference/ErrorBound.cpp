//===- ErrorBound.cpp - How far floating-point attention may be off -------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The names and the section numbers are those of the derivation in
// ErrorBound.h.
//
//===----------------------------------------------------------------------===//

#include "ErrorBound.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace pebble::reference;
using llvm::ArrayRef;

static constexpr double infinity = std::numeric_limits<double>::infinity();

/// Section 1: the model's arithmetic together with the oracle's.
static Rounding withOracle(Rounding rounding) {
  rounding.relative += Rounding::f64().relative;
  rounding.absolute += Rounding::f64().absolute;
  return rounding;
}

static double getGamma(double count, double roundoff) {
  double product = count * roundoff;
  return product < 1 ? product / (1 - product) : infinity;
}

/// Adds a final rounding to a result that may be off by `error`, checks for
/// overflow, and covers the roundings of the bound's own evaluation.
static double roundResult(double result, double error,
                          const Rounding &rounding) {
  double bound = error + rounding.relative * (std::fabs(result) + error) +
                 rounding.absolute;
  bound *= 1 + 0x1p-20;
  // Not >, so that a NaN gives no promise either.
  return std::fabs(result) + bound <= rounding.largest ? bound : infinity;
}

//===----------------------------------------------------------------------===//
// ScoreBound
//===----------------------------------------------------------------------===//

ScoreBound::ScoreBound(const Problem &problem, const FloatModel &model)
    : problem(problem), rounding(withOracle(model.accumulation)),
      logitGamma(getGamma(static_cast<double>(problem.space.channels) + 3,
                          rounding.relative)) {}

double ScoreBound::getLogitError(double products, double inputs) const {
  double scale = std::fabs(problem.scale);
  // The scale may be multiplied into q or k first.
  if (!(std::max(1.0, scale) * std::max(products, inputs) <= rounding.largest))
    return infinity;
  double channels = static_cast<double>(problem.space.channels);
  double underflows = (1 + scale) * (2 * channels + inputs) + 4;
  return logitGamma * scale * products + 2 * rounding.absolute * underflows;
}

double ScoreBound::afterScoreFunction(double error, double score) const {
  if (!problem.score.lipschitz)
    return infinity;
  double passedOn = *problem.score.lipschitz * error;
  return passedOn +
         problem.score.relativeError * (std::fabs(score) + passedOn) +
         rounding.absolute;
}

double ScoreBound::afterAdditiveMask(double error, double mask, double before,
                                     double score) const {
  // An exclusion is exact, unless the score before it may have overflowed.
  if (before == -infinity && error == 0 && !std::isnan(score))
    return 0;
  if (!(std::fabs(before) + error <= rounding.largest))
    return infinity;
  if (std::isinf(mask))
    return 0;
  return error + 2 * rounding.relative * std::fabs(mask) +
         rounding.relative * (std::fabs(score) + error) + 2 * rounding.absolute;
}

double ScoreBound::getFillError() const {
  if (std::isinf(problem.maskFill))
    return 0;
  return rounding.relative * std::fabs(problem.maskFill) + rounding.absolute;
}

//===----------------------------------------------------------------------===//
// StateBound
//===----------------------------------------------------------------------===//

StateBound::StateBound(const Problem &problem, const FloatModel &model)
    : problem(problem), roundoff(withOracle(model.accumulation).relative),
      expUlps(std::max(1.0, model.expUlps)),
      degree(double(problem.coefficients.size()) - 1),
      monomials(static_cast<double>(*model.stateMonomials)), largestWeight(0) {
  Rounding rounding = withOracle(model.accumulation);
  for (double coefficient : problem.coefficients)
    largestWeight = std::max(largestWeight, std::fabs(coefficient));
  largestWeight *= std::tgamma(degree + 1);
  double terms = model.hasPairs ? 3 : 1;
  double additions = model.keyAdditions
                         ? static_cast<double>(*model.keyAdditions)
                         : terms * static_cast<double>(problem.space.keys);
  int factors = problem.masksAreFactors ? 1 : 0;
  gamma = getGamma(4 * degree + 6 + factors + additions + terms * monomials,
                   roundoff);
  if (model.hasPairs)
    gamma +=
        (1 + gamma) * std::expm1((5 + 3 * factors) *
                                 std::log1p(Rounding::bf16Pair().relative));
  underflow = rounding.absolute * terms * (4 * degree + 8 + 2 * factors) *
              monomials * largestWeight;
}

StateError StateBound::getError(double products, double inputs) const {
  double scale = std::fabs(problem.scale), score = scale * products, bound = 0;
  for (double coefficient : llvm::reverse(problem.coefficients))
    bound = bound * score + std::fabs(coefficient);
  double factor = (1 + scale) * (2 + inputs);
  double powers = std::pow(factor, degree);
  return {gamma * bound, underflow * powers * powers,
          std::max(largestWeight * powers, bound), bound};
}

StateError StateBound::multiply(const StateError &error, double shift) const {
  double exponent = -roundoff * shift - std::log1p(-2 * expUlps * roundoff);
  // Not exp(shift) expm1(exponent) where that may be 0 * inf.
  double largest = std::exp(shift + exponent);
  double growth = exponent < 1 ? std::exp(shift) * std::expm1(exponent)
                               : largest - std::exp(shift);
  StateError result = error;
  result.relative = error.relative * largest + error.terms * growth;
  return result;
}

//===----------------------------------------------------------------------===//
// RowBound
//===----------------------------------------------------------------------===//

RowBound::RowBound(const Problem &problem, const FloatModel &model)
    : model(model), coefficients(problem.coefficients),
      areFactors(problem.masksAreFactors), causal(problem.causal),
      rounding(withOracle(model.accumulation)),
      numKeys(static_cast<double>(problem.space.keys)),
      rescales(static_cast<double>(
          coefficients.empty() ? model.rescales.value_or(problem.space.keys)
                               : 0)) {
  // The oracle's own exp and log are within an ulp.
  this->model.expUlps = std::max(1.0, model.expUlps);
  this->model.logUlps = std::max(1.0, model.logUlps);
  double additions =
      static_cast<double>(model.keyAdditions.value_or(problem.space.keys));
  double roundoff = rounding.relative;
  double ownGamma = getGamma(numKeys + 1, Rounding::f64().relative);
  denominatorGamma = getGamma(additions + rescales, roundoff) + ownGamma;
  numeratorGamma = (1 + getGamma(additions + rescales + 1, roundoff)) *
                       (1 + model.weight.relative) -
                   1 + ownGamma;
  hornerGamma =
      getGamma(2.0 * static_cast<double>(coefficients.size()), roundoff);
}

bool RowBound::isVisible(size_t key) const { return scores[key] != -infinity; }

void RowBound::setRow(ArrayRef<double> newScores, ArrayRef<double> newErrors,
                      ArrayRef<double> newWeights, double newMaximum,
                      ArrayRef<StateError> newStateErrors) {
  stateErrors = newStateErrors;
  scores = newScores;
  scoreErrors = newErrors;
  weights = newWeights;
  maximum = newMaximum;
  setMaximumRange();
  setWeightErrors();
}

void RowBound::setMaximumRange() {
  highMaximum = lowMaximum = maximum;
  if (!coefficients.empty())
    return;
  for (size_t key = 0; key < scores.size(); ++key) {
    if (!isVisible(key))
      continue;
    highMaximum = std::max(highMaximum, scores[key] + scoreErrors[key]);
    // m_lo is at least the lower end of the maximum's own score.
    if (scores[key] == maximum)
      lowMaximum = std::min(lowMaximum, maximum - scoreErrors[key]);
  }
}

double RowBound::getExpError(size_t key) const {
  double below = highMaximum - scores[key] + scoreErrors[key];
  double exponent =
      scoreErrors[key] + rounding.relative * below -
      (rescales + 1) * std::log1p(-2 * model.expUlps * rounding.relative);
  // Not w_j (exp(e_j) - 1), which is 0 * inf for a score that is huge, hence
  // badly known, but far below the maximum.
  double upper = std::exp(scores[key] - maximum + exponent);
  return exponent < 1 ? weights[key] * std::expm1(exponent)
                      : upper - weights[key];
}

double RowBound::getPolynomialError(size_t key) const {
  double score = scores[key], error = scoreErrors[key];
  double reach = std::fabs(score) + error;
  // Horner's rule for p' at the score, and for p~, p~'' and the sum of powers
  // at the reach; `first` is p~', needed on the way.
  double value = 0, derivative = 0;
  double bound = 0, first = 0, halfSecond = 0, powers = 0;
  for (size_t i = coefficients.size(); i-- > 0;) {
    derivative = derivative * score + value;
    value = value * score + coefficients[i];
    halfSecond = halfSecond * reach + first;
    first = first * reach + bound;
    bound = bound * reach + std::fabs(coefficients[i]);
    powers = powers * reach + 1;
  }
  if (!(std::max(bound, reach) <= rounding.largest))
    return infinity;
  return std::fabs(derivative) * error + halfSecond * error * error +
         hornerGamma * bound + 3 * rounding.absolute * powers;
}

void RowBound::setWeightErrors() {
  weightErrors.assign(scores.size(), 0.0);
  weightErrorSum = weightMagnitude = denominator = 0;
  for (size_t key = 0; key < scores.size(); ++key) {
    // A score that may have overflowed leaves nothing to promise for the row.
    if (!isVisible(key)) {
      weightErrorSum += scoreErrors[key];
      continue;
    }
    weightErrors[key] =
        coefficients.empty() ? getExpError(key) : getPolynomialError(key);
    if (areFactors && !isState() && !coefficients.empty())
      weightErrors[key] = infinity;
    if (isState()) {
      double ofState = stateErrors[key].relative + stateErrors[key].absolute;
      weightErrors[key] =
          causal ? std::max(ofState, weightErrors[key]) : ofState;
    }
    weightErrorSum += weightErrors[key];
    weightMagnitude += std::fabs(weights[key]);
    denominator += weights[key];
    if (std::fabs(weights[key]) + weightErrors[key] > model.weight.largest)
      weightErrorSum = infinity;
  }
  if (!(weightMagnitude + weightErrorSum <= rounding.largest) ||
      !(std::fabs(highMaximum) <= rounding.largest) ||
      !(std::fabs(lowMaximum) <= rounding.largest)) {
    omega = infinity;
    return;
  }
  double underflow = 2 * std::exp(highMaximum - maximum) * rounding.absolute *
                     ((rescales + 2) * numKeys + rescales);
  omega = (weightErrorSum +
           denominatorGamma * (weightMagnitude + weightErrorSum) + underflow) /
          std::fabs(denominator);
}

double RowBound::getOutputBound(double output, const double *values,
                                int64_t stride) const {
  if (!(omega < 1) || !std::isfinite(output))
    return infinity;
  double fromWeights = 0, magnitude = 0, valueSum = 0, reach = 0;
  for (size_t key = 0; key < scores.size(); ++key) {
    double error = weightErrors[key];
    double weight = std::fabs(weights[key]) + error;
    // A weight that is zero on both sides annihilates its value, but not if it
    // became zero only by rescales.
    if (!isVisible(key) || (weight == 0 && rescales == 0))
      continue;
    double value = values[static_cast<int64_t>(key) * stride];
    if (isState()) {
      fromWeights += error * (std::fabs(value) + std::fabs(output)) +
                     stateErrors[key].absolute;
      reach += stateErrors[key].reach * (1 + std::fabs(value));
    } else {
      fromWeights += error * std::fabs(value - output);
    }
    magnitude += weight * std::fabs(value);
    valueSum += std::fabs(value);
  }
  if (!(std::max({valueSum, magnitude, reach}) * (1 + numeratorGamma) <=
        rounding.largest))
    return infinity;

  double absOutput = std::fabs(output);
  double tau = rounding.absolute;
  double scale = 2 * std::exp(highMaximum - maximum);
  double numeratorUnderflow =
      scale * (tau * ((rescales + 1) * valueSum + 2 * numKeys + rescales +
                      weightMagnitude + weightErrorSum) +
               model.weight.absolute * valueSum);
  double denominatorUnderflow =
      scale * tau * ((rescales + 2) * numKeys + rescales);
  double residual =
      fromWeights + numeratorGamma * magnitude +
      denominatorGamma * (weightMagnitude + weightErrorSum) * absOutput +
      numeratorUnderflow + denominatorUnderflow * absOutput;
  double error = residual / (std::fabs(denominator) * (1 - omega));
  error += getGamma(2, rounding.relative) * (absOutput + error) +
           2 * tau * (1 + magnitude);
  return roundResult(output, error, model.output);
}

llvm::StringRef RowBound::whyUnbounded() const {
  if (areFactors && !isState() && !coefficients.empty())
    return "masks are factors of a polynomial that has no state";
  if (!std::isfinite(numeratorGamma) || !std::isfinite(denominatorGamma))
    return "there are too many keys for the precision of the sums";
  if (std::isfinite(omega) && !(omega < 1))
    return "rounding may be as large as the sum of the weights";
  return "numbers may overflow";
}

double RowBound::getLseBound(double lse) const {
  if (!(omega < 1) || !std::isfinite(lse))
    return infinity;
  double u = rounding.relative;
  double maximumError = std::max(highMaximum - maximum, maximum - lowMaximum);
  double error = -std::log1p(-omega);
  error += 2 * model.logUlps * u *
           (std::fabs(std::log(denominator)) + maximumError + error);
  error += 3 * u * (std::fabs(lse) + error) + 2 * rounding.absolute;
  return roundResult(lse, error, model.lse);
}
