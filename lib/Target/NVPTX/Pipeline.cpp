//===- Pipeline.cpp - Attention to PTX for NVIDIA GPUs --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/NVPTX/Pipeline.h"

#include "Kernels.h"

#include "pebble/IOModel/Schedule.h"
#include "pebble/Plan/Plan.h"
#include "pebble/RuntimeChecks/RuntimeChecks.h"
#include "pebble/Target/RegisterPipeline.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace mlir;
using namespace pebble;

static void addPlan(OpPassManager &pm, const NVPTXPipelineOptions &options,
                    const nvptx::Chip &chip) {
  AttnPlanOptions plan;
  plan.machine =
      options.machine.empty() ? chip.machine.str() : options.machine.getValue();
  plan.queryTile = options.queryTile;
  plan.keyTile = options.keyTile;
  // Not exact/two-pass: there are no kernels for it.
  for (iomodel::ScheduleKind kind : iomodel::allScheduleKinds())
    if (kind != iomodel::ScheduleKind::ExactTwoPass)
      plan.schedules.push_back(iomodel::scheduleName(kind).str());
  pm.addPass(createAttnPlan(plan));
}

static void addBufferization(OpPassManager &pm) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  bufferization::BufferResultsToOutParamsPassOptions results;
  results.hoistStaticAllocs = true;
  results.hoistDynamicAllocs = true;
  results.addResultAttribute = true;
  results.modifyPublicFunctions = true;
  pm.addPass(bufferization::createBufferResultsToOutParamsPass(results));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// Arguments of kernels that are memrefs become pointers.
static void addKernelLowering(OpPassManager &pm) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  // Loops carry a hundred numbers, none of which is there twice; to compare all
  // pairs would take seconds.
  std::string compare =
      "(anonymous namespace)::RemoveDuplicateSuccessorInputUses";
  kernels.addPass(createCanonicalizerPass(GreedyRewriteConfig(), {compare}));
  kernels.addPass(createCSEPass());
  kernels.addPass(createConvertNVGPUToNVVMPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createConvertVectorToSCFPass());
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions nvvm;
  nvvm.useBarePtrCallConv = true;
  kernels.addPass(createConvertGpuOpsToNVVMOps(nvvm));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
}

/// Looks where upstream does.
static bool hasAssembler() {
  SmallString<128> path(NVVM::getCUDAToolkitPath());
  llvm::sys::path::append(path, "bin", "ptxas");
  return llvm::sys::fs::can_execute(path) ||
         llvm::sys::findProgramByName("ptxas");
}

LogicalResult pebble::buildNVPTXPipeline(
    OpPassManager &pm, const NVPTXPipelineOptions &options,
    function_ref<LogicalResult(const Twine &)> emitError) {
  llvm::Expected<nvptx::Chip> chip = nvptx::findChip(options.chip);
  if (!chip)
    return emitError(llvm::toString(chip.takeError()));
  std::string reason = nvptx::whyNotTiles(options.queryTile, options.keyTile);
  if (!reason.empty())
    return emitError(reason);
  if (options.format == KernelFormat::Cubin && !hasAssembler())
    return emitError(
        "machine code needs ptxas of the CUDA Toolkit, in a folder "
        "of PATH or in bin/ of CUDA_ROOT; PTX needs none");
  pm.addPass(createAttnCheckSizes());
  addPlan(pm, options, *chip);
  addBufferization(pm);
  PebbleNVPTXKernelsOptions kernels;
  kernels.chip = options.chip;
  kernels.tf32 = options.tf32;
  pm.addPass(createPebbleNVPTXKernels(kernels));
  addKernelLowering(pm);
  if (options.format == KernelFormat::IR)
    return success();
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget =
      options.format == KernelFormat::PTX ? "isa" : "bin";
  pm.addPass(createGpuModuleToBinaryPass(binary));
  return success();
}

void pebble::registerNVPTXPipeline() {
  registerPipeline("pebble-nvptx",
                   "Compile attention to kernels for NVIDIA GPUs",
                   buildNVPTXPipeline);
}

void pebble::registerNVPTXTranslation(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
  NVVM::registerNVVMTargetInterfaceExternalModels(registry);
}
