//===- RandomProblem.h - Random attention problems --------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_REFERENCE_RANDOMPROBLEM_H
#define PEBBLE_UNITTESTS_REFERENCE_RANDOMPROBLEM_H

#include "../TestSeed.h"

#include "pebble/Reference/Attention.h"

#include <deque>
#include <random>
#include <string>

namespace pebble::reference {

/// A problem that owns its tensors.
struct OwnedProblem {
  Problem problem;
  std::deque<Tensor> tensors;

  /// Adds a tensor with the given dims, filled by calls of `next`.
  template <typename Next>
  Operand add(llvm::ArrayRef<unsigned> dims, Next next) {
    Tensor &tensor = tensors.emplace_back();
    for (unsigned dim : dims)
      tensor.shape.push_back(problem.space.getSize(dim));
    tensor.values.resize(*countElements(tensor.shape));
    for (double &value : tensor.values)
      value = next();
    return {&tensor, llvm::SmallVector<unsigned>(dims)};
  }
};

/// One head of attention: no batch dims, everything row-major.
template <typename Next>
OwnedProblem makeHead(int64_t queries, int64_t keys, int64_t channels,
                      int64_t valueChannels, Next next) {
  OwnedProblem owned;
  IterationSpace &space = owned.problem.space;
  space.queries = queries;
  space.keys = keys;
  space.channels = channels;
  space.valueChannels = valueChannels;
  owned.problem.query = owned.add({0, 2}, next);
  owned.problem.key = owned.add({1, 2}, next);
  owned.problem.value = owned.add({1, 3}, next);
  return owned;
}

/// One query, one channel: the logits are given, as the keys.
inline OwnedProblem makeFromLogits(llvm::ArrayRef<double> logits,
                                   llvm::ArrayRef<double> values) {
  int64_t n = logits.size(), position = 0;
  OwnedProblem owned;
  IterationSpace &space = owned.problem.space;
  space.queries = 1;
  space.keys = n;
  space.channels = 1;
  space.valueChannels = 1;
  owned.problem.query = owned.add({0, 2}, [] { return 1.0; });
  owned.problem.key = owned.add({1, 2}, [&] { return logits[position++]; });
  position = 0;
  owned.problem.value = owned.add({1, 3}, [&] { return values[position++]; });
  return owned;
}

} // namespace pebble::reference

#endif // PEBBLE_UNITTESTS_REFERENCE_RANDOMPROBLEM_H
