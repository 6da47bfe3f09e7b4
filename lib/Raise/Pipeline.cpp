//===- Pipeline.cpp - Attention found in models ---------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Raise/Pipeline.h"

#include "pebble/Raise/Raise.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace pebble;

void pebble::buildRaisePipeline(OpPassManager &pm,
                                const RaisePipelineOptions &options) {
  // An attention that is cut by calls is one again, and what is computed twice
  // is once. None of it changes a bit of a result.
  pm.addPass(createInlinerPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  AttnRaiseOptions raise;
  raise.allowNoMaximum = options.allowNoMaximum;
  raise.assumeVisibleKey = options.assumeVisibleKey;
  pm.addPass(createAttnRaise(raise));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void pebble::registerRaisePipeline() {
  PassPipelineRegistration<RaisePipelineOptions>(
      "pebble-raise",
      "Find attention in a model, after undoing what hides it: inlining, "
      "canonicalization, common subexpressions, attn-raise",
      buildRaisePipeline);
}
