//===- Pipeline.cpp - Attention to LLVM for CPUs --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/IOModel/Schedule.h"
#include "pebble/Plan/Plan.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace pebble;

static AttnPlanOptions getPlanOptions(const CPUPipelineOptions &options) {
  AttnPlanOptions plan;
  plan.machine = options.machine;
  plan.queryTile = options.queryTile;
  plan.keyTile = options.keyTile;
  // Those that attn-tile has loops for.
  for (iomodel::ScheduleKind kind : iomodel::allScheduleKinds())
    if (kind != iomodel::ScheduleKind::ExactTwoPass)
      plan.schedules.push_back(iomodel::scheduleName(kind).str());
  return plan;
}

LogicalResult pebble::planAttention(ModuleOp module,
                                    const CPUPipelineOptions &options) {
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  pm.addPass(createAttnPlan(getPlanOptions(options)));
  return pm.run(module);
}

/// Attention becomes loops over linalg on tiles, or linalg on everything.
static void addAttentionPasses(OpPassManager &pm,
                               const CPUPipelineOptions &options) {
  if (options.checkSizes)
    pm.addPass(createAttnCheckSizes());
  if (options.schedule == ScheduleSource::Plan) {
    pm.addPass(createAttnPlan(getPlanOptions(options)));
    pm.addPass(createAttnTile());
  }
  AttnDecomposeOptions decompose;
  decompose.keepMemrefs = true;
  pm.addPass(createAttnDecompose(decompose));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addBufferizationPasses(OpPassManager &pm) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  bufferization::buildBufferDeallocationPipeline(
      pm, bufferization::BufferDeallocationPipelineOptions());
  pm.addPass(createAttnDecompose());
  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addLoopPasses(OpPassManager &pm, int64_t threads) {
  OpPassManager &function = pm.nest<func::FuncOp>();
  if (threads == 1)
    function.addPass(createForallToForLoopPass());
  else
    function.addPass(createForallToParallelLoopPass());
  function.addPass(createConvertLinalgToLoopsPass());
  if (threads == 1)
    return;
  ConvertSCFToOpenMPPassOptions openmp;
  openmp.numThreads = threads;
  pm.addPass(createConvertSCFToOpenMPPass(openmp));
  // Drops the scopes for stack allocations that the conversion adds: there are
  // no such allocations, and the scopes must be gone before control flow.
  pm.addPass(createCanonicalizerPass());
}

static void addLLVMPasses(OpPassManager &pm) {
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

LogicalResult pebble::buildCPUPipeline(
    OpPassManager &pm, const CPUPipelineOptions &options,
    llvm::function_ref<LogicalResult(const Twine &)> emitError) {
  if (options.threads < 0 || options.threads > maxThreads)
    return emitError("threads must be between 0 and " + Twine(maxThreads) +
                     ", but is " + Twine(options.threads));
  addAttentionPasses(pm, options);
  addBufferizationPasses(pm);
  addLoopPasses(pm, options.threads);
  addLLVMPasses(pm);
  return success();
}

void pebble::registerCPUPipeline() {
  // Not PassPipelineRegistration: its builder cannot report an error.
  registerPassPipeline(
      "pebble-cpu",
      "Compile attention, and what surrounds it, to LLVM for CPUs",
      [](OpPassManager &pm, StringRef text,
         function_ref<LogicalResult(const Twine &)> emitError) {
        CPUPipelineOptions options;
        if (failed(options.parseFromString(text)))
          return failure();
        return buildCPUPipeline(pm, options, emitError);
      },
      [](function_ref<void(const detail::PassOptions &)> visit) {
        visit(CPUPipelineOptions());
      });
}
