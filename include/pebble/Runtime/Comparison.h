//===- Comparison.h - Compiled against exact --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RUNTIME_COMPARISON_H
#define PEBBLE_RUNTIME_COMPARISON_H

#include "pebble/Runtime/Executable.h"

#include <optional>

namespace pebble {

struct ComparisonOptions {
  unsigned threads = 1;
  /// How many query rows of an attention to evaluate; spread evenly. By default
  /// as many as take about 2^33 multiplications.
  std::optional<int64_t> rows;
  /// What the caller knows of the score regions, to bound their rounding: a
  /// Lipschitz constant, and the error of their evaluation relative to its
  /// result.
  std::optional<double> scoreLipschitz;
  double scoreRelativeError = 0;
};

/// How far compiled attention lies from its float64 evaluation; the worst over
/// all attention operations of an entry.
struct Comparison {
  int64_t comparedRows = 0;
  int64_t totalRows = 0;
  double maxAbsError = 0;
  /// The largest error of a row over the largest magnitude in that row.
  double maxRelError = 0;
  /// What the rounding of the computation may amount to, at most. Infinite when
  /// nothing can be promised, for the reason beside it.
  double certifiedBound = 0;
  llvm::StringRef whyUnbounded;
  bool withinBound = true;
  /// The largest magnitude of an exact output, of those that are finite.
  double largestOutput = 0;
  /// Whether there is an attention whose outputs are all less than their finite
  /// bound, so that it says nothing about them.
  bool boundExceedsOutputs = false;
  /// Rows with a NaN among the outputs.
  int64_t exactNaNRows = 0, computedNaNRows = 0, commonNaNRows = 0;
  /// Floating-point operations of the two contractions, over the pairs of query
  /// and key that `causal` and `window` let through.
  double flops = 0;
};

/// Compiles the entry of `module` once more with every attention's operands and
/// results as further results, calls it, and evaluates each attention in
/// float64 on the operands that it had.
llvm::Expected<Comparison>
compareWithExact(mlir::ModuleOp module, llvm::StringRef entry,
                 llvm::ArrayRef<const HostTensor *> inputs,
                 const CompileOptions &compilation,
                 const ComparisonOptions &options);

/// The flops of all attention of an entry, if it has any and the sizes and
/// positions are static.
std::optional<double> countStaticFlops(mlir::func::FuncOp entry);

} // namespace pebble

#endif // PEBBLE_RUNTIME_COMPARISON_H
