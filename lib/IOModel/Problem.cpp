//===- Problem.cpp - Attention as sizes -----------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Problem.h"

#include <algorithm>

using namespace llvm;

namespace pebble::iomodel {

Words binomial(uint64_t n, uint64_t k) {
  if (k > n)
    return 0;
  k = std::min(k, n - k);
  Wide result = 1;
  for (uint64_t i = 1; i <= k; ++i) {
    // Exact at every step: the product is a binomial coefficient times i.
    result = result * (n - k + i) / i;
    if (result > Words::limit)
      return Words::fromWide(~Wide(0));
  }
  return Words::fromWide(result);
}

template <typename... Parts> static Error invalid(Parts... parts) {
  return createStringError(inconvertibleErrorCode(), parts...);
}

static Error verifySizes(const Problem &p) {
  struct Size {
    const char *name;
    uint64_t value;
  };
  for (Size size :
       {Size{"queries", p.queries}, Size{"keys", p.keys},
        Size{"channels", p.channels}, Size{"value channels", p.valueChannels},
        Size{"batch points", p.batch}, Size{"heads", p.heads},
        Size{"key-value heads", p.kvHeads}})
    if (size.value == 0)
      return invalid("the number of %s is 0; it must be at least 1", size.name);
  Words perHead = Words(p.batch) * p.heads;
  Words queryWords =
      perHead * p.queries * (Words(p.channels) + p.valueChannels);
  Words keyWords = perHead * p.keys * (Words(p.channels) + p.valueChannels);
  Words maskWords = Words(p.masks) * p.queries * p.keys;
  if (!(queryWords + keyWords + maskWords).isCountable() ||
      !(Words(p.causalOffset) + p.queries).isCountable())
    return invalid("the tensors have more than 2^62 words; sizes up to 2^62 "
                   "words in all can be counted");
  return Error::success();
}

Error Problem::verify() const {
  if (Error error = verifySizes(*this))
    return error;
  if (heads % kvHeads != 0)
    return invalid("%llu heads cannot share %llu key-value heads evenly; the "
                   "number of heads must be a multiple of the key-value heads",
                   (unsigned long long)heads, (unsigned long long)kvHeads);
  if (masks != 0 && (batch * heads) % masks != 0)
    return invalid("%llu masks do not divide %llu heads evenly; there can be "
                   "one mask, or one for each of an equal share of the heads",
                   (unsigned long long)masks,
                   static_cast<unsigned long long>(batch) * heads);
  if (degree && (*degree == 0 || *degree > maxDegree))
    return invalid("the degree is %u; it must lie between 1 and %u", *degree,
                   maxDegree);
  return Error::success();
}

uint64_t Problem::visibleKeys(uint64_t row) const {
  if (!causal)
    return keys;
  return std::min(keys, row / headsPerInstance() + causalOffset + 1);
}

Words Problem::visiblePairs() const {
  return countKeySteps(*this, /*rowsPerBlock=*/1, /*keysPerStep=*/1).overRows;
}

Words Problem::monomials() const {
  return binomial(channels + *degree, *degree);
}

Words Problem::floor() const {
  Words perRow = Words(channels) + valueChannels;
  Words qkvo = Words(instances()) * perRow * (Words(rows()) + keysRead());
  Words maskPairs =
      masks == 0
          ? Words(0)
          : Words::fromWide(Wide(visiblePairs().get()) / headsPerInstance()) *
                masks;
  Words logSumExps = logSumExp ? Words(instances()) * rows() : Words(0);
  return qkvo + maskPairs + logSumExps;
}

Wide floorSum(Wide count, Wide slope, Wide start, Wide divisor) {
  Wide sum = 0;
  while (count != 0) {
    // Take out the whole steps, then swap the axes: count the lattice points
    // below the line by columns instead of rows.
    sum +=
        count * (count - 1) / 2 * (slope / divisor) + count * (start / divisor);
    slope %= divisor;
    start %= divisor;
    Wide end = slope * count + start;
    if (end < divisor)
      break;
    count = end / divisor;
    start = end % divisor;
    std::swap(divisor, slope);
  }
  return sum;
}

KeySteps countKeySteps(const Problem &problem, uint64_t rowsPerBlock,
                       uint64_t keysPerStep) {
  uint64_t rows = problem.rows();
  uint64_t fullBlocks = rows / rowsPerBlock;
  uint64_t lastRows = rows % rowsPerBlock;
  uint64_t mostSteps = divideCeil(problem.keys, keysPerStep);

  // The full blocks, in order, first see ever more keys, then all of them.
  uint64_t growing = 0;
  if (problem.causal && problem.keys > problem.causalOffset)
    growing = std::min<Wide>(fullBlocks,
                             Wide(problem.keys - problem.causalOffset) *
                                 problem.headsPerInstance() / rowsPerBlock);
  // ceil(visible / step) of the block's last row, as one floor of a line.
  Wide group = problem.headsPerInstance();
  Wide steps = floorSum(growing, rowsPerBlock,
                        (Wide(problem.causalOffset) + keysPerStep) * group +
                            rowsPerBlock - 1,
                        group * keysPerStep);
  Words full = Words::fromWide(steps + Wide(fullBlocks - growing) * mostSteps);
  Words last = lastRows == 0 ? 0 : divideCeil(problem.keysRead(), keysPerStep);
  return {full + last, full * rowsPerBlock + last * lastRows};
}

} // namespace pebble::iomodel
