//===- Problem.cpp - What a well-formed attention problem is --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Reference/Attention.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <cstdlib>
#include <utility>

using namespace pebble::reference;
using llvm::ArrayRef;
using llvm::Error;
using llvm::Twine;

static Error fail(const Twine &message) {
  return llvm::createStringError(message);
}

static std::string formatNumber(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", number);
  return text;
}

int64_t IterationSpace::getSize(unsigned dim) const {
  if (dim < batch.size())
    return batch[dim];
  const int64_t sizes[] = {queries, keys, channels, valueChannels};
  return sizes[dim - batch.size()];
}

int64_t IterationSpace::getNumRows() const {
  llvm::SmallVector<int64_t> sizes(batch);
  sizes.push_back(queries);
  return countElements(sizes).value_or(0);
}

/// The name of a dim in messages: b0, b1, ..., m, n, k, d.
static std::string getDimName(const IterationSpace &space, unsigned dim) {
  if (dim < space.batch.size())
    return "b" + std::to_string(dim);
  return std::string(1, "mnkd"[dim - space.batch.size()]);
}

//===----------------------------------------------------------------------===//
// Validation
//===----------------------------------------------------------------------===//

static Error validateSpace(const IterationSpace &space) {
  for (unsigned dim = 0; dim < space.getNumDims(); ++dim)
    if (space.getSize(dim) < 0)
      return fail("the size of dim " + getDimName(space, dim) + " is " +
                  Twine(space.getSize(dim)) +
                  ", but a size must not be negative");
  llvm::SmallVector<int64_t> outputSizes(space.batch);
  outputSizes.append({space.queries, space.valueChannels});
  llvm::SmallVector<int64_t> rowSizes(space.batch);
  rowSizes.push_back(space.queries);
  if (!countElements(outputSizes) || !countElements(rowSizes))
    return fail("an output of " + formatShape(outputSizes) +
                " elements does not fit in memory");
  return Error::success();
}

/// Checks that `dims` names each of the dims in `required` once, any of those
/// in `optional` at most once, and no other.
static Error validateDims(const IterationSpace &space, const Twine &name,
                          ArrayRef<unsigned> dims, ArrayRef<unsigned> required,
                          ArrayRef<unsigned> optional) {
  llvm::SmallBitVector seen(space.getNumDims());
  for (unsigned dim : dims) {
    if (dim >= space.getNumDims())
      return fail(name + " uses dim " + Twine(dim) +
                  ", but the iteration space has only " +
                  Twine(space.getNumDims()) + " dims");
    if (!llvm::is_contained(required, dim) &&
        !llvm::is_contained(optional, dim))
      return fail(name + " must not use dim " + getDimName(space, dim));
    if (seen.test(dim))
      return fail(name + " uses dim " + getDimName(space, dim) +
                  " more than once");
    seen.set(dim);
  }
  for (unsigned dim : required)
    if (!seen.test(dim))
      return fail(name + " must use dim " + getDimName(space, dim));
  return Error::success();
}

static Error validateShape(const IterationSpace &space, const Twine &name,
                           const Operand &operand) {
  llvm::SmallVector<int64_t> expected;
  for (unsigned dim : operand.dims)
    expected.push_back(space.getSize(dim));
  const Tensor &data = *operand.data;
  if (ArrayRef(data.shape) != ArrayRef(expected))
    return fail(name + " has shape " + formatShape(data.shape) +
                ", but its dims have sizes " + formatShape(expected));
  std::optional<int64_t> count = countElements(expected);
  if (!count || data.values.size() != static_cast<uint64_t>(*count))
    return fail(name + " holds " + Twine(data.values.size()) +
                " values, which does not fill its shape " +
                formatShape(data.shape));
  return Error::success();
}

static Error validateOperand(const IterationSpace &space, const Twine &name,
                             const Operand &operand,
                             ArrayRef<unsigned> required,
                             ArrayRef<unsigned> optional) {
  if (!operand.data)
    return fail(name + " has no data");
  if (Error error = validateDims(space, name, operand.dims, required, optional))
    return error;
  return validateShape(space, name, operand);
}

static llvm::SmallVector<unsigned> getBatchDims(const IterationSpace &space) {
  return llvm::to_vector(llvm::seq<unsigned>(0, space.batch.size()));
}

static Error validateOperands(const Problem &problem) {
  const IterationSpace &space = problem.space;
  const unsigned m = space.queryDim(), n = space.keyDim();
  const unsigned k = space.channelDim(), d = space.valueChannelDim();
  llvm::SmallVector<unsigned> batch = getBatchDims(space);
  if (Error error =
          validateOperand(space, "the query", problem.query, {m, k}, batch))
    return error;
  if (Error error =
          validateOperand(space, "the key", problem.key, {n, k}, batch))
    return error;
  if (Error error =
          validateOperand(space, "the value", problem.value, {n, d}, batch))
    return error;

  llvm::SmallVector<unsigned> scoreDims = batch;
  scoreDims.append({m, n});
  for (const auto &[number, mask] : llvm::enumerate(problem.masks))
    if (Error error = validateOperand(space, "mask " + Twine(number),
                                      mask.operand, {}, scoreDims))
      return error;
  if (problem.keyLengths)
    return validateOperand(space, "the key lengths", *problem.keyLengths, {},
                           batch);
  return Error::success();
}

/// Query offsets and windows stay below this, so that sums with a size or an
/// index cannot overflow.
static constexpr int64_t maxDistance = int64_t(1) << 61;

static Error validateParameters(const Problem &problem) {
  if (!std::isfinite(problem.scale))
    return fail("the scale is " + formatNumber(problem.scale) +
                ", but it must be finite");
  if (std::isnan(problem.maskFill))
    return fail("the mask fill is NaN, but it must be a number or -inf");
  auto numAdditive = llvm::count_if(problem.masks, [](const Mask &mask) {
    return mask.kind == Mask::Kind::Additive;
  });
  if (problem.masksAreFactors &&
      (numAdditive > 1 || std::isfinite(problem.maskFill)))
    return fail("masks that are factors must not be filled with " +
                formatNumber(problem.maskFill) + " or have " +
                Twine(numAdditive) + " additive ones, but -inf and at most 1");
  if (problem.queryOffset < -maxDistance || problem.queryOffset > maxDistance)
    return fail("the query offset is " + Twine(problem.queryOffset) +
                ", but it must lie within 2^61 of 0");
  if (problem.window && *problem.window < 1)
    return fail("the window is " + Twine(*problem.window) +
                ", but it must be at least 1");
  for (double coefficient : problem.coefficients)
    if (!std::isfinite(coefficient))
      return fail("the polynomial kernel has the coefficient " +
                  formatNumber(coefficient) + ", but all must be finite");
  const std::optional<double> &lipschitz = problem.score.lipschitz;
  if (lipschitz && !(*lipschitz >= 0))
    return fail("the score function's Lipschitz constant is " +
                formatNumber(*lipschitz) + ", but it must not be negative");
  if (!(problem.score.relativeError >= 0))
    return fail("the score function's relative error is " +
                formatNumber(problem.score.relativeError) +
                ", but it must not be negative");
  if (problem.keyLengths)
    for (double length : problem.keyLengths->data->values)
      if (!std::isfinite(length) || length != std::trunc(length))
        return fail("a key length is " + formatNumber(length) +
                    ", but key lengths must be whole numbers");
  return Error::success();
}

Error pebble::reference::validate(const Problem &problem) {
  if (Error error = validateSpace(problem.space))
    return error;
  if (Error error = validateOperands(problem))
    return error;
  return validateParameters(problem);
}

//===----------------------------------------------------------------------===//
// ResultLayout
//===----------------------------------------------------------------------===//

llvm::Expected<ResultLayout> ResultLayout::get(const IterationSpace &space,
                                               ArrayRef<unsigned> dims,
                                               bool hasChannels) {
  llvm::SmallVector<unsigned> required = getBatchDims(space);
  required.push_back(space.queryDim());
  const unsigned numRowDims = required.size();
  if (hasChannels)
    required.push_back(space.valueChannelDim());
  if (Error error = validateSpace(space))
    return std::move(error);
  if (Error error =
          validateDims(space, hasChannels ? "the output" : "the log-sum-exp",
                       dims, required, {}))
    return std::move(error);

  ResultLayout layout;
  for (unsigned dim : dims)
    layout.shape.push_back(space.getSize(dim));
  layout.rowStrides.resize(numRowDims);
  for (unsigned dim = 0; dim < numRowDims; ++dim)
    layout.rowSizes.push_back(space.getSize(dim));
  for (const auto &[dim, stride] :
       llvm::zip_equal(dims, getRowMajorStrides(layout.shape))) {
    if (dim < numRowDims)
      layout.rowStrides[dim] = stride;
    else
      layout.channelStride = stride;
  }
  return layout;
}

llvm::Expected<ResultLayout>
ResultLayout::getOutput(const IterationSpace &space, ArrayRef<unsigned> dims) {
  return get(space, dims, /*hasChannels=*/true);
}

llvm::Expected<ResultLayout> ResultLayout::getLse(const IterationSpace &space,
                                                  ArrayRef<unsigned> dims) {
  return get(space, dims, /*hasChannels=*/false);
}

int64_t ResultLayout::getOffset(int64_t row, int64_t channel) const {
  int64_t offset = channel * channelStride;
  for (size_t axis = rowSizes.size(); axis-- > 0;) {
    offset += (row % rowSizes[axis]) * rowStrides[axis];
    row /= rowSizes[axis];
  }
  return offset;
}
