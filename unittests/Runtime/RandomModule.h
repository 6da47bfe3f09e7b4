//===- RandomModule.h - Random attention modules ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_RUNTIME_RANDOMMODULE_H
#define PEBBLE_UNITTESTS_RUNTIME_RANDOMMODULE_H

#include "pebble/Runtime/Comparison.h"

#include <random>
#include <string>
#include <vector>

namespace pebble {

/// How often a case has each feature, in percent.
struct FeatureMix {
  /// Written maps: permuted axes, and batch dimensions that operands lack.
  unsigned maps = 30;
  /// Each axis by itself.
  unsigned dynamicSizes = 25;
  /// Each dimension by itself.
  unsigned emptySizes = 2;
  unsigned largeSizes = 5;
  /// Each operand by itself: bf16 or f16.
  unsigned narrowTypes = 30;
  /// Queries, keys and values together: bf16.
  unsigned narrowFactors = 5;
  unsigned wideAccumulator = 30;
  unsigned causal = 25;
  unsigned window = 20;
  unsigned positions = 30;
  unsigned keyLengths = 25;
  unsigned masks = 30;
  /// Instead, for polynomials: masks that are the same for all queries.
  unsigned keyMasks = 0;
  unsigned score = 20;
  unsigned polynomial = 20;
  /// Of the polynomial cases with small scores: certified, and compared with
  /// exp.
  unsigned certificate = 40;
  /// Of the polynomial cases that have a state: through it.
  unsigned state = 60;
  /// Scheduled by #attn.two_pass.
  unsigned twoPass = 10;
  unsigned logSumExp = 40;
  unsigned largeLogits = 8;
  unsigned mixedValues = 8;
  /// NaN and infinities where they count.
  unsigned specialValues = 0;
  /// NaN and infinities everywhere that no visible pair of query and key reads.
  unsigned poison = 15;
};

/// A module with one attention in @main, inputs for it, and what is known in
/// advance of its error.
struct RandomCase {
  std::string module;
  std::vector<HostTensor> inputs;
  /// What each input is, in words.
  std::vector<std::string> inputNotes;
  ComparisonOptions comparison;
  /// The certified bound must be finite.
  bool hasBound = false;
  /// The error must be finite and at most this, certified or not.
  std::optional<double> tolerance;
  /// Values have one sign and there is no log-sum-exp, which may be near 0: the
  /// relative error means something.
  bool hasRelativeError = false;
  ElementType outputType = ElementType::F32;
  bool hasF32Accumulator = true;
  int64_t channels = 0;

  std::string describe() const;
};

RandomCase makeRandomCase(std::mt19937_64 &engine, const FeatureMix &mix);

} // namespace pebble

#endif // PEBBLE_UNITTESTS_RUNTIME_RANDOMMODULE_H
