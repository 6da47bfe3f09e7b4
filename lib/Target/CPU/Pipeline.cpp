//===- Pipeline.cpp - Attention to LLVM for CPUs --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/Pipeline.h"

#include "AMX.h"
#include "pebble/Decompose/Decompose.h"
#include "pebble/IOModel/Schedule.h"
#include "pebble/Plan/Plan.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"
#include "pebble/Target/RegisterPipeline.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/TargetParser/Host.h"

#if defined(__linux__) && defined(__x86_64__)
#include <unistd.h>
#endif

using namespace mlir;
using namespace pebble;

static AttnPlanOptions getPlanOptions(const CPUPipelineOptions &options) {
  AttnPlanOptions plan;
  plan.machine = options.machine;
  plan.queryTile = options.queryTile;
  plan.keyTile = options.keyTile;
  // Not exact/two-pass: it is for fast memories of the size of a register file.
  for (iomodel::ScheduleKind kind : iomodel::allScheduleKinds())
    if (kind != iomodel::ScheduleKind::ExactTwoPass)
      plan.schedules.push_back(iomodel::scheduleName(kind).str());
  return plan;
}

/// Whether this machine has AMX and the system grants it: asks for it first.
static bool hasHostAMX() {
#if defined(__linux__) && defined(__x86_64__)
  // Asked once: the permission is for the whole process.
  static const bool isGranted = [] {
    using namespace amx_permission;
    llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
    return features.lookup("amx-bf16") && features.lookup("avx512bw") &&
           syscall(kArchPrctl, kRequestPermission, kTileData) == 0;
  }();
  return isGranted;
#else
  return false;
#endif
}

bool pebble::usesAMX(const CPUPipelineOptions &options) {
  return options.amx == AMXUse::On ||
         (options.amx == AMXUse::Auto && hasHostAMX());
}

static void addPlanPasses(OpPassManager &pm,
                          const CPUPipelineOptions &options) {
  if (usesAMX(options))
    pm.addPass(createPebbleCPUNarrowProducts());
  pm.addPass(createAttnPlan(getPlanOptions(options)));
}

LogicalResult pebble::planAttention(ModuleOp module,
                                    const CPUPipelineOptions &options) {
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  addPlanPasses(pm, options);
  return pm.run(module);
}

/// What surrounds attention in a model becomes what lowers to loops.
static void addModelPasses(OpPassManager &pm) {
  tosa::addTosaToLinalgPasses(pm, TosaToLinalgOptions(),
                              TosaToLinalgNamedOptions(),
                              /*validationOptions=*/std::nullopt);
  OpPassManager &function = pm.nest<func::FuncOp>();
  function.addPass(createTosaToArithPass());
  function.addPass(createTosaToTensorPass());
  // LLVM has no powers by 64-bit integers.
  math::MathExpandOpsPassOptions expand;
  expand.opMnemonics = {"fpowi"};
  function.addPass(math::createMathExpandOpsPass(expand));
  function.addPass(createPebbleCPUDecomposeAggregates());
  function.addPass(createConvertElementwiseToLinalgPass());
}

/// Attention becomes loops over linalg on tiles, or linalg on everything.
static void addAttentionPasses(OpPassManager &pm,
                               const CPUPipelineOptions &options) {
  if (options.checkAccesses)
    pm.addPass(createPebbleCheckAccesses());
  if (options.schedule == ScheduleSource::Plan) {
    addPlanPasses(pm, options);
    pm.addPass(createAttnTile());
  }
  AttnDecomposeOptions decompose;
  decompose.keepMemrefs = true;
  pm.addPass(createAttnDecompose(decompose));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addBufferizationPasses(OpPassManager &pm,
                                   const CPUPipelineOptions &options) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(createPebbleCPUOrderConstants());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  bufferization::buildBufferDeallocationPipeline(
      pm, bufferization::BufferDeallocationPipelineOptions());
  // A buffer goes after its last use, where the next one finds it in the cache.
  pm.addNestedPass<func::FuncOp>(
      bufferization::createOptimizeAllocationLivenessPass());
  pm.addPass(createAttnDecompose());
  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addPass(createCanonicalizerPass());
  // Here, as the buffers of tiles are buffers like others.
  if (usesAMX(options))
    pm.addNestedPass<func::FuncOp>(createPebbleCPUMultiplyOnAMX());
  pm.addPass(createCSEPass());
  if (options.threads != 1)
    pm.addPass(
        createPebbleCPUShareThreads({std::max<int64_t>(options.threads, 2)}));
  if (options.threads > 1)
    pm.addPass(createPebbleCPUHoistThreads({options.threads}));
}

/// The size of this machine's vector registers.
static int64_t getHostVectorBits() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  if (features.lookup("avx512f"))
    return 512;
  return features.lookup("avx2") ? 256 : 128;
}

static void addLoopPasses(OpPassManager &pm,
                          const CPUPipelineOptions &options) {
  int64_t threads = options.threads;
  PebbleCPUVectorizeOptions vectorize;
  vectorize.vectorBits =
      options.vectorBits == 0 ? getHostVectorBits() : options.vectorBits;
  OpPassManager &whole = pm.nest<func::FuncOp>();
  if (threads == 1)
    whole.addPass(createForallToForLoopPass());
  else
    whole.addPass(createForallToParallelLoopPass());
  whole.addPass(createPebbleCPUVectorize(vectorize));
  // Numbers in maps become constants, which may differ between nests.
  whole.addPass(createLowerAffinePass());
  pm.addPass(createPebbleCPUMergeLoops());
  OpPassManager &parts = pm.nest<func::FuncOp>();
  parts.addPass(createConvertLinalgToLoopsPass());
  parts.addPass(createPebbleCPUExpandExp());
  if (threads == 1)
    return;
  ConvertSCFToOpenMPPassOptions openmp;
  openmp.numThreads = threads;
  pm.addPass(createConvertSCFToOpenMPPass(openmp));
  pm.addPass(createPebbleCPUBalanceThreads());
  // Drops the scopes for stack allocations that the conversion adds: there are
  // no such allocations, and the scopes must be gone before control flow.
  pm.addPass(createCanonicalizerPass());
}

static void addLLVMPasses(OpPassManager &pm) {
  // Functions are lowered side by side.
  OpPassManager &function = pm.nest<func::FuncOp>();
  function.addPass(memref::createExpandStridedMetadataPass());
  function.addPass(createLowerAffinePass());
  function.addPass(createSCFToControlFlowPass());
  function.addPass(createCanonicalizerPass());
  function.addPass(createCSEPass());
  function.addPass(arith::createArithExpandOpsPass());
  function.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  ConvertVectorToLLVMPassOptions vectors;
  vectors.reassociateFPReductions = true;
  pm.addNestedPass<func::FuncOp>(createConvertVectorToLLVMPass(vectors));
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

LogicalResult pebble::buildCPUBufferPipeline(
    OpPassManager &pm, const CPUPipelineOptions &options,
    llvm::function_ref<LogicalResult(const Twine &)> emitError) {
  if (options.threads < 0 || options.threads > maxThreads)
    return emitError("threads must be between 0 and " + Twine(maxThreads) +
                     ", but is " + Twine(options.threads));
  if (options.vectorBits != 0 && !isVectorSize(options.vectorBits))
    return emitError("vector-bits must be 0 or a power of two between 64 and "
                     "2048, but is " +
                     Twine(options.vectorBits));
  addModelPasses(pm);
  addAttentionPasses(pm, options);
  addBufferizationPasses(pm, options);
  return success();
}

void pebble::buildCPULoopPipeline(OpPassManager &pm,
                                  const CPUPipelineOptions &options) {
  addLoopPasses(pm, options);
  addLLVMPasses(pm);
}

LogicalResult pebble::buildCPUPipeline(
    OpPassManager &pm, const CPUPipelineOptions &options,
    llvm::function_ref<LogicalResult(const Twine &)> emitError) {
  if (failed(buildCPUBufferPipeline(pm, options, emitError)))
    return failure();
  buildCPULoopPipeline(pm, options);
  return success();
}

void pebble::registerCPUPipeline() {
  registerPipeline("pebble-cpu",
                   "Compile attention, and what surrounds it, to LLVM for CPUs",
                   buildCPUPipeline);
}
