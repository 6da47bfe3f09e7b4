//===- Pipeline.h - Attention found in models -------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RAISE_PIPELINE_H
#define PEBBLE_RAISE_PIPELINE_H

#include "mlir/Pass/PassOptions.h"

namespace pebble {

/// The options of `attn-raise` that say what is allowed.
struct RaisePipelineOptions : mlir::PassPipelineOptions<RaisePipelineOptions> {
  Option<bool> allowNoMaximum{
      *this, "allow-no-maximum", llvm::cl::init(false),
      llvm::cl::desc("Also raise a softmax that does not subtract the maximum "
                     "of the row")};
  Option<bool> assumeVisibleKey{*this, "assume-visible-key",
                                llvm::cl::init(false),
                                llvm::cl::desc("Every query sees a key")};
};

/// Undoes what hides attention, without changing a bit of a result, finds it,
/// and cleans up.
void buildRaisePipeline(mlir::OpPassManager &pm,
                        const RaisePipelineOptions &options);

/// Registers the pipeline as `--pebble-raise`.
void registerRaisePipeline();

} // namespace pebble

#endif // PEBBLE_RAISE_PIPELINE_H
