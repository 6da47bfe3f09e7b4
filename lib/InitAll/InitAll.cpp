//===- InitAll.cpp - Registers all of Pebble ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/InitAll.h"

#include "pebble/Approximate/Approximate.h"
#include "pebble/Bounds/Bounds.h"
#include "pebble/CountIO/CountIO.h"
#include "pebble/Decompose/Decompose.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Plan/Plan.h"
#include "pebble/Raise/Pipeline.h"
#include "pebble/Raise/Raise.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"
#include "pebble/Target/CPU/Pipeline.h"
#include "pebble/Target/NVPTX/Pipeline.h"
#include "pebble/Target/Object/Object.h"
#include "pebble/Tile/Tile.h"

void pebble::registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<attn::AttentionDialect>();
  attn::registerBufferizableOpInterfaceExternalModels(registry);
  registerValueBoundsExternalModels(registry);
  registerNVPTXTranslation(registry);
}

void pebble::registerAllPasses() {
  registerApproximatePasses();
  registerBoundsPasses();
  registerCountIOPasses();
  registerDecomposePasses();
  registerPlanPasses();
  registerRaisePasses();
  registerRuntimeChecksPasses();
  registerTargetCPUPasses();
  registerTargetNVPTXPasses();
  registerTargetObjectPasses();
  registerTilePasses();
  registerCPUPipeline();
  registerRaisePipeline();
  registerNVPTXPipeline();
}
