//===- Attention.cpp - The oracle: attention in float64 -------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Reference/Attention.h"

#include "ErrorBound.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <thread>
#include <utility>

using namespace pebble::reference;
using llvm::ArrayRef;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double quietNaN = std::numeric_limits<double>::quiet_NaN();

/// A system may not have as many threads as there are rows, and ends the
/// process that asks for them.
static constexpr int64_t maxThreads = 1024;

namespace {

/// An operand's elements, addressed by iteration dims.
class View {
public:
  View(const IterationSpace &space, const Operand &operand)
      : data(operand.data->values.data()), strides(space.getNumDims(), 0) {
    // Where there are no elements, there is nowhere to go.
    if (operand.data->values.empty())
      return;
    for (const auto &[dim, stride] :
         llvm::zip_equal(operand.dims, getRowMajorStrides(operand.data->shape)))
      strides[dim] = stride;
  }

  /// Goes to a point of batch x m.
  void setRow(ArrayRef<int64_t> point) {
    row = data;
    for (size_t dim = 0; dim < point.size(); ++dim)
      row += point[dim] * strides[dim];
  }

  int64_t getStride(unsigned dim) const { return strides[dim]; }
  const double *getRow() const { return row; }

private:
  const double *data;
  const double *row = nullptr;
  llvm::SmallVector<int64_t> strides;
};

/// Evaluates one row after the other, with scratch for one row's keys.
class RowEvaluator {
public:
  RowEvaluator(const Problem &problem, const std::optional<FloatModel> &model);

  /// Writes the result's row at `position`.
  void evaluate(Result &result, int64_t position);

private:
  void setRow(int64_t row);
  bool isReachable(int64_t key) const;
  void computeScore(int64_t key);
  void applyMasks(int64_t key);
  void applyShifts();
  double computeLogit(int64_t key, double &error);
  void applyMask(size_t number, int64_t key, double &score,
                 double &error) const;
  void computeWeights();
  double getPolynomial(double score) const;
  void computeOutput(double *output) const;
  double getSpread(int64_t channel) const;
  double getLse() const;
  void setUnbounded(Result &result, int64_t position) const;
  void computeBounds(RowBound &bound, Result &result, int64_t position) const;
  llvm::StringRef whyUnbounded(const Result &result, int64_t position) const;

  const Problem &problem;
  const IterationSpace &space;
  View query, key, value;
  std::vector<View> masks;
  std::optional<View> keyLengths;
  std::optional<ScoreBound> scoreBound;
  std::optional<StateBound> stateBound;
  std::optional<RowBound> rowBound;

  /// The row's batch indices and query.
  llvm::SmallVector<int64_t> point;
  std::vector<double> scores, scoreErrors, weights;
  /// Of masks that are factors, less the largest of a visible key.
  std::vector<double> shifts;
  double largestShift = 0.0;
  std::vector<StateError> stateErrors;
  /// The largest visible score; 0 for a polynomial kernel, which shifts
  /// nothing.
  double maximum = 0.0;
  double weightSum = 0.0;
};

} // namespace

RowEvaluator::RowEvaluator(const Problem &problem,
                           const std::optional<FloatModel> &model)
    : problem(problem), space(problem.space), query(space, problem.query),
      key(space, problem.key), value(space, problem.value),
      point(space.batch.size() + 1), scores(space.keys),
      scoreErrors(space.keys), weights(space.keys), shifts(space.keys) {
  for (const Mask &mask : problem.masks)
    masks.emplace_back(space, mask.operand);
  if (problem.keyLengths)
    keyLengths.emplace(space, *problem.keyLengths);
  if (model) {
    scoreBound.emplace(problem, *model);
    rowBound.emplace(problem, *model);
    if (model->stateMonomials) {
      stateBound.emplace(problem, *model);
      stateErrors.resize(space.keys);
    }
  }
}

void RowEvaluator::setRow(int64_t row) {
  for (size_t dim = point.size(); dim-- > 0;) {
    int64_t size = space.getSize(dim);
    point[dim] = row % size;
    row /= size;
  }
  for (View *view : {&query, &key, &value})
    view->setRow(point);
  for (View &mask : masks)
    mask.setRow(point);
  if (keyLengths)
    keyLengths->setRow(point);
}

/// Whether key lengths, causality and the window all admit the key.
bool RowEvaluator::isReachable(int64_t key) const {
  int64_t position = point.back() + problem.queryOffset;
  if (keyLengths && static_cast<double>(key) >= *keyLengths->getRow())
    return false;
  if (problem.causal && key > position)
    return false;
  return !problem.window || std::abs(position - key) < *problem.window;
}

double RowEvaluator::computeLogit(int64_t j, double &error) {
  const double *q = query.getRow();
  const double *k = key.getRow() + j * key.getStride(space.keyDim());
  int64_t qStride = query.getStride(space.channelDim());
  int64_t kStride = key.getStride(space.channelDim());
  double sum = 0;
  for (int64_t c = 0; c < space.channels; ++c)
    sum += q[c * qStride] * k[c * kStride];
  if (scoreBound) {
    double products = 0, inputs = 0;
    for (int64_t c = 0; c < space.channels; ++c) {
      products += std::fabs(q[c * qStride] * k[c * kStride]);
      inputs += std::fabs(q[c * qStride]) + std::fabs(k[c * kStride]);
    }
    error = scoreBound->getLogitError(products, inputs);
    if (stateBound)
      stateErrors[j] = stateBound->getError(products, inputs);
  }
  return problem.scale * sum;
}

void RowEvaluator::applyMask(size_t number, int64_t key, double &score,
                             double &error) const {
  const View &view = masks[number];
  double mask = view.getRow()[key * view.getStride(space.keyDim())];
  if (problem.masks[number].kind == Mask::Kind::Additive) {
    double before = score;
    score += mask;
    if (scoreBound)
      error = scoreBound->afterAdditiveMask(error, mask, before, score);
  } else if (mask == 0) {
    score = problem.maskFill;
    if (scoreBound)
      error = scoreBound->getFillError();
  }
}

void RowEvaluator::computeScore(int64_t key) {
  double &score = scores[key], &error = scoreErrors[key];
  error = 0;
  if (!isReachable(key)) {
    score = -infinity;
    return;
  }
  score = computeLogit(key, error);
  if (problem.score.apply) {
    ArrayRef<int64_t> batch = ArrayRef(point).drop_back();
    score = problem.score.apply(score, batch, point.back(), key);
    if (scoreBound)
      error = scoreBound->afterScoreFunction(error, score);
  }
  applyMasks(key);
}

void RowEvaluator::applyMasks(int64_t key) {
  double &score = scores[key], &error = scoreErrors[key];
  if (!problem.masksAreFactors) {
    for (size_t number = 0; number < masks.size(); ++number)
      applyMask(number, key, score, error);
    return;
  }
  // One additive mask rounds nothing.
  double masked = score, noError = 0;
  shifts[key] = 0;
  for (size_t number = 0; number < masks.size(); ++number) {
    applyMask(number, key, masked, noError);
    applyMask(number, key, shifts[key], noError);
  }
  if (masked == -infinity) {
    score = -infinity;
    error = 0;
  } else if (std::isnan(masked) || masked == infinity) {
    score = quietNaN;
  }
}

/// Takes the shifts of visible keys, all of them finite, relative to the
/// largest. Exp has them in its scores.
void RowEvaluator::applyShifts() {
  largestShift = -infinity;
  for (int64_t j = 0; j < space.keys; ++j)
    if (scores[j] != -infinity)
      largestShift = std::max(largestShift, shifts[j]);
  for (int64_t j = 0; j < space.keys; ++j) {
    if (scores[j] == -infinity)
      continue;
    shifts[j] -= largestShift;
    if (!problem.coefficients.empty()) {
      if (stateBound)
        stateErrors[j] = stateBound->multiply(stateErrors[j], shifts[j]);
      continue;
    }
    double before = scores[j];
    scores[j] += shifts[j];
    if (scoreBound)
      scoreErrors[j] = scoreBound->afterAdditiveMask(scoreErrors[j], shifts[j],
                                                     before, scores[j]);
  }
}

double RowEvaluator::getPolynomial(double score) const {
  double sum = 0;
  for (double coefficient : llvm::reverse(problem.coefficients))
    sum = sum * score + coefficient;
  return sum;
}

void RowEvaluator::computeWeights() {
  const bool isExp = problem.coefficients.empty();
  maximum = isExp ? *llvm::max_element(scores) : 0;
  weightSum = 0;
  for (int64_t j = 0; j < space.keys; ++j) {
    if (scores[j] == -infinity)
      weights[j] = 0;
    else
      weights[j] =
          isExp ? std::exp(scores[j] - maximum) : getPolynomial(scores[j]);
    if (!isExp && problem.masksAreFactors && weights[j] != 0)
      weights[j] *= std::exp(shifts[j]);
    weightSum += weights[j];
  }
}

void RowEvaluator::computeOutput(double *output) const {
  int64_t stride = value.getStride(space.valueChannelDim());
  std::fill_n(output, space.valueChannels, 0.0);
  for (int64_t j = 0; j < space.keys; ++j) {
    // A weight of zero annihilates even an infinite value.
    if (weights[j] == 0)
      continue;
    const double *v = value.getRow() + j * value.getStride(space.keyDim());
    for (int64_t c = 0; c < space.valueChannels; ++c)
      output[c] += weights[j] * v[c * stride];
  }
  for (int64_t c = 0; c < space.valueChannels; ++c)
    output[c] /= weightSum;
}

double RowEvaluator::getSpread(int64_t channel) const {
  double least = infinity, largest = -infinity;
  for (int64_t j = 0; j < space.keys; ++j) {
    if (scores[j] == -infinity)
      continue;
    double v =
        value.getRow()[j * value.getStride(space.keyDim()) +
                       channel * value.getStride(space.valueChannelDim())];
    least = std::min(least, v);
    largest = std::max(largest, v);
  }
  return largest - least;
}

double RowEvaluator::getLse() const {
  return largestShift + maximum + std::log(weightSum);
}

void RowEvaluator::computeBounds(RowBound &bound, Result &result,
                                 int64_t position) const {
  bound.setRow(scores, scoreErrors, weights, maximum, stateErrors);
  result.lseBound[position] = bound.getLseBound(result.lse[position]);
  for (int64_t c = 0; c < space.valueChannels; ++c) {
    int64_t index = position * space.valueChannels + c;
    result.spread[index] = getSpread(c);
    result.outputBound[index] = bound.getOutputBound(
        result.output[index],
        value.getRow() + c * value.getStride(space.valueChannelDim()),
        value.getStride(space.keyDim()));
  }
  result.whyUnbounded[position] = whyUnbounded(result, position);
}

llvm::StringRef RowEvaluator::whyUnbounded(const Result &result,
                                           int64_t position) const {
  auto getRow = [&](const std::vector<double> &channels) {
    return ArrayRef(channels).slice(position * space.valueChannels,
                                    space.valueChannels);
  };
  bool isOfOutputs = llvm::is_contained(getRow(result.outputBound), infinity);
  if (!isOfOutputs && result.lseBound[position] != infinity)
    return "";
  if (problem.score.apply && !problem.score.lipschitz)
    return "how a score region rounds is not known";
  ArrayRef<double> results =
      isOfOutputs ? getRow(result.output) : ArrayRef(result.lse[position]);
  if (!llvm::all_of(results, [](double x) { return std::isfinite(x); }))
    return "results are not finite";
  return rowBound->whyUnbounded();
}

void RowEvaluator::setUnbounded(Result &result, int64_t position) const {
  result.lseBound[position] = infinity;
  std::fill_n(result.outputBound.begin() + position * space.valueChannels,
              space.valueChannels, infinity);
  result.whyUnbounded[position] = "scores are not finite";
}

void RowEvaluator::evaluate(Result &result, int64_t position) {
  setRow(result.rows[position]);
  bool hasVisible = false, isNaN = false;
  double &least = result.leastScore[position] = infinity;
  double &largest = result.largestScore[position] = -infinity;
  for (int64_t j = 0; j < space.keys; ++j) {
    computeScore(j);
    if (scores[j] != -infinity) {
      hasVisible = true;
      least = std::min(least, scores[j]);
      largest = std::max(largest, scores[j]);
    }
    isNaN |= std::isnan(scores[j]) || scores[j] == infinity;
  }

  double *output = result.output.data() + position * space.valueChannels;
  // These rows are exact: their bounds stay 0.
  if (!hasVisible || isNaN) {
    std::fill_n(output, space.valueChannels, isNaN ? quietNaN : 0.0);
    result.lse[position] = isNaN ? quietNaN : -infinity;
    // With a polynomial kernel, nothing is said of scores that are not finite.
    if (isNaN && !problem.coefficients.empty() && rowBound)
      setUnbounded(result, position);
    return;
  }
  if (problem.masksAreFactors)
    applyShifts();
  computeWeights();
  computeOutput(output);
  result.lse[position] = getLse();
  if (rowBound)
    computeBounds(*rowBound, result, position);
}

/// Fills in the rows to evaluate, and makes room for their results.
static llvm::Expected<Result> prepareResult(const Problem &problem,
                                            const Options &options) {
  Result result;
  result.valueChannels = problem.space.valueChannels;
  int64_t numRows = problem.space.getNumRows();
  if (options.rows) {
    for (int64_t row : *options.rows)
      if (row < 0 || row >= numRows)
        return llvm::createStringError(
            "row " + llvm::Twine(row) +
            " is to be evaluated, but the rows are 0 to " +
            llvm::Twine(numRows) + " (exclusive)");
    result.rows = *options.rows;
  } else {
    result.rows.resize(numRows);
    std::iota(result.rows.begin(), result.rows.end(), 0);
  }
  size_t numOutputs = result.rows.size() * result.valueChannels;
  result.output.resize(numOutputs);
  result.leastScore.resize(result.rows.size());
  result.largestScore.resize(result.rows.size());
  result.lse.resize(result.rows.size());
  if (options.model) {
    result.outputBound.resize(numOutputs);
    result.spread.resize(numOutputs);
    result.lseBound.resize(result.rows.size());
    result.whyUnbounded.resize(result.rows.size());
  }
  return result;
}

llvm::Expected<Result> pebble::reference::evaluate(const Problem &problem,
                                                   const Options &options) {
  if (llvm::Error error = validate(problem))
    return std::move(error);
  llvm::Expected<Result> result = prepareResult(problem, options);
  if (!result)
    return result;

  auto numRows = static_cast<int64_t>(result->rows.size());
  int64_t usefulThreads = std::clamp<int64_t>(numRows, 1, maxThreads);
  int64_t numThreads = std::clamp<int64_t>(options.threads, 1, usefulThreads);
  // No two threads write the same row, and a row does not depend on others.
  auto work = [&](int64_t first) {
    RowEvaluator evaluator(problem, options.model);
    for (int64_t row = first; row < numRows; row += numThreads)
      evaluator.evaluate(*result, row);
  };
  std::vector<std::thread> others;
  for (int64_t thread = 1; thread < numThreads; ++thread)
    others.emplace_back(work, thread);
  work(0);
  for (std::thread &thread : others)
    thread.join();
  return result;
}

bool pebble::reference::isWithinBound(double computed, double exact,
                                      double bound) {
  if (bound == infinity)
    return true;
  if (std::isnan(exact))
    return std::isnan(computed);
  return computed == exact || std::fabs(computed - exact) <= bound;
}
