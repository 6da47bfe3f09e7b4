//===- Attention.h - The oracle: attention in float64 -----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What every implementation of attention in Pebble is tested against: straight
// loops over plain structs that know nothing of the compiler.
//
// The iteration space has the batch dims, then m (queries), n (keys), k
// (contracted channels) and d (value channels). For every point of batch x m,
// called a row, and every key j:
//
//   x_j = scale * sum_k q_k * k_jk           the logit
//   x_j = score(x_j, batch, i, j)            if there is a score function
//   each mask in order                       additive: x_j += mask
//                                            boolean: false gives maskFill
//   x_j = -inf, unless all of these hold     j < key length
//     (p = i + queryOffset)                  j <= p           (causal)
//                                            |p - j| < window (window)
//   w_j = exp(x_j - max x), or p(x_j) for a polynomial kernel
//   output = sum_j w_j v_j / sum_j w_j       and lse = log sum_j exp(x_j), or
//                                            log sum_j p(x_j)
//
// With `masksAreFactors`, the masks only exclude keys from the scores. Applied
// to 0, they give s_j, and
//
//   w_j = exp(x_j + (s_j - max s) - ...), or p(x_j) exp(s_j - max s)
//
// with the largest s of a visible key. To exp that is the same, but that scores
// are not lost beside masks that are all large.
//
// - A key whose score is exactly -inf is excluded: it contributes nothing,
//   whatever q, k and v hold. A weight of zero contributes nothing either, even
//   where v is infinite or NaN.
// - A row with no visible key has output 0 and lse -inf.
// - A visible score that is NaN or +inf makes the row, lse included, NaN.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_REFERENCE_ATTENTION_H
#define PEBBLE_REFERENCE_ATTENTION_H

#include "pebble/Reference/FloatModel.h"
#include "pebble/Reference/Tensor.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace pebble::reference {

/// The iteration space. Its dims are numbered batch first, then m, n, k, d.
struct IterationSpace {
  llvm::SmallVector<int64_t> batch;
  int64_t queries = 0;
  int64_t keys = 0;
  int64_t channels = 0;
  int64_t valueChannels = 0;

  unsigned queryDim() const { return batch.size(); }
  unsigned keyDim() const { return batch.size() + 1; }
  unsigned channelDim() const { return batch.size() + 2; }
  unsigned valueChannelDim() const { return batch.size() + 3; }
  unsigned getNumDims() const { return batch.size() + 4; }
  int64_t getSize(unsigned dim) const;
  /// How many rows (points of batch x m) there are; validate() has checked that
  /// the number fits.
  int64_t getNumRows() const;
};

/// A tensor and, for each of its axes, the iteration dim that walks it. A batch
/// dim that is missing is shared.
struct Operand {
  const Tensor *data = nullptr;
  llvm::SmallVector<unsigned> dims;
};

struct Mask {
  enum class Kind : uint8_t { Additive, Boolean };
  Kind kind = Kind::Additive;
  Operand operand;
};

/// A change to the logits, such as a softcap.
struct ScoreFunction {
  std::function<double(double logit, llvm::ArrayRef<int64_t> batch,
                       int64_t query, int64_t key)>
      apply;
  /// L with |f(x) - f(y)| <= L |x - y|. Without it there is no error bound.
  std::optional<double> lipschitz;
  /// What the implementation's own evaluation of f may be off, relative to its
  /// result.
  double relativeError = 0.0;
};

/// One attention, inputs included.
struct Problem {
  IterationSpace space;
  Operand query, key, value;
  double scale = 1.0;
  ScoreFunction score;
  llvm::SmallVector<Mask> masks;
  /// What a boolean mask's false puts in the score's place.
  double maskFill = -std::numeric_limits<double>::infinity();
  /// Needs an infinite maskFill and no more than one additive mask. The error
  /// of a polynomial is then bounded in the state form only.
  bool masksAreFactors = false;
  std::optional<Operand> keyLengths;
  bool causal = false;
  int64_t queryOffset = 0;
  std::optional<int64_t> window;
  /// The polynomial kernel's coefficients, constant term first. Empty is exp.
  llvm::SmallVector<double> coefficients;
};

/// Says what is wrong with a problem, if anything is.
llvm::Error validate(const Problem &problem);

struct Options {
  /// The results are the same for every number of threads.
  unsigned threads = 1;
  /// The rows to evaluate, as row-major indices into batch x m. Default: all.
  std::optional<std::vector<int64_t>> rows;
  /// Whose rounding errors to bound. Default: nobody's; bounds are left empty.
  std::optional<FloatModel> model;
};

/// What evaluate() found, row by row in the order of `rows`.
struct Result {
  int64_t valueChannels = 0;
  std::vector<int64_t> rows;
  /// One output per row and value channel; one log-sum-exp per row.
  std::vector<double> output;
  std::vector<double> lse;
  /// How far a result of the model's arithmetic may lie from each of these. See
  /// lib/Reference/ErrorBound.h. Infinity where nothing can be promised.
  std::vector<double> outputBound;
  std::vector<double> lseBound;
  /// With bounds: for each row why that is, or nothing where all are finite.
  std::vector<llvm::StringRef> whyUnbounded;
  /// With bounds: the largest minus the smallest visible value, where the
  /// outputs are.
  std::vector<double> spread;
  /// The range of each row's visible scores, before masks that are factors;
  /// empty (+inf to -inf) if there is none.
  std::vector<double> leastScore, largestScore;

  double getOutput(int64_t position, int64_t channel) const {
    return output[position * valueChannels + channel];
  }
  double getOutputBound(int64_t position, int64_t channel) const {
    return outputBound[position * valueChannels + channel];
  }
};

/// Evaluates the problem, which is validated first.
llvm::Expected<Result> evaluate(const Problem &problem,
                                const Options &options = {});

/// Whether a computed result is what the bound promises. A NaN must be met by a
/// NaN, an infinity by itself; an infinite bound promises nothing.
bool isWithinBound(double computed, double exact, double bound);

/// Where results lie in a tensor: an output (all batch dims, m and d, in any
/// order) or a log-sum-exp (all batch dims and m).
class ResultLayout {
public:
  static llvm::Expected<ResultLayout> getOutput(const IterationSpace &space,
                                                llvm::ArrayRef<unsigned> dims);
  static llvm::Expected<ResultLayout> getLse(const IterationSpace &space,
                                             llvm::ArrayRef<unsigned> dims);

  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  /// The row-major position of a row's channel.
  int64_t getOffset(int64_t row, int64_t channel = 0) const;

private:
  ResultLayout() = default;
  static llvm::Expected<ResultLayout> get(const IterationSpace &space,
                                          llvm::ArrayRef<unsigned> dims,
                                          bool hasChannels);

  llvm::SmallVector<int64_t> shape;
  /// Sizes and strides of batch x m, then the stride of d.
  llvm::SmallVector<int64_t> rowSizes;
  llvm::SmallVector<int64_t> rowStrides;
  int64_t channelStride = 0;
};

} // namespace pebble::reference

#endif // PEBBLE_REFERENCE_ATTENTION_H
