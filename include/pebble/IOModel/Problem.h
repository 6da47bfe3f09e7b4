//===- Problem.h - Attention as sizes ---------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is to be computed, in sizes only. Everything here counts words, one per
// element; docs/theory.md states the model.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_PROBLEM_H
#define PEBBLE_IOMODEL_PROBLEM_H

#include "pebble/IOModel/Words.h"

#include "llvm/Support/Error.h"

#include <optional>

namespace pebble::iomodel {

/// Attention over `batch` x `heads` independent heads, of which heads / kvHeads
/// consecutive ones share their keys and values.
struct Problem {
  uint64_t queries = 0;
  uint64_t keys = 0;
  uint64_t channels = 0;
  uint64_t valueChannels = 0;
  uint64_t batch = 1;
  uint64_t heads = 1;
  uint64_t kvHeads = 1;
  /// The degree of the polynomial kernel; without one, only the exact kernel.
  std::optional<unsigned> degree;
  /// Query i sees the keys j <= i + causalOffset.
  bool causal = false;
  uint64_t causalOffset = 0;
  /// How many dense queries x keys masks (or biases) there are: 0, or a divisor
  /// of batch x heads; 1 is one mask that all heads share.
  uint64_t masks = 0;
  /// Whether the log-sum-exp of every row is an output, too.
  bool logSumExp = false;

  static constexpr unsigned maxDegree = 20;

  /// Says which size is wrong, and what would be right.
  llvm::Error verify() const;

  // An instance is one head of keys and values with all the query rows that use
  // it. Its rows are numbered position first, then head of the group.
  uint64_t instances() const { return batch * kvHeads; }
  uint64_t headsPerInstance() const { return heads / kvHeads; }
  uint64_t rows() const { return queries * headsPerInstance(); }

  /// How many keys the given row of an instance sees.
  uint64_t visibleKeys(uint64_t row) const;
  /// How many keys any row sees.
  uint64_t keysRead() const { return visibleKeys(rows() - 1); }
  /// The row-key pairs of one instance that are not masked causally.
  Words visiblePairs() const;

  /// The state of the polynomial kernel has a row per monomial and, for the
  /// denominator, a column of ones in front of the values.
  Words monomials() const;
  uint64_t stateColumns() const { return valueChannels + 1; }

  /// What any algorithm must move: inputs once in, outputs once out.
  Words floor() const;
};

/// The steps of a loop over key blocks inside a loop over row blocks of one
/// instance; a row block ends its key loop at the last key that it sees.
struct KeySteps {
  Words overBlocks; ///< summed over the row blocks
  Words overRows;   ///< summed over the rows, each with its block's steps
};
KeySteps countKeySteps(const Problem &problem, uint64_t rowsPerBlock,
                       uint64_t keysPerStep);

/// The sum over i < count of floor((i * slope + start) / divisor).
Wide floorSum(Wide count, Wide slope, Wide start, Wide divisor);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_PROBLEM_H
