//===- Pipeline.h - Attention to PTX for NVIDIA GPUs ------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_NVPTX_PIPELINE_H
#define PEBBLE_TARGET_NVPTX_PIPELINE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Target/NVPTX/Passes.h.inc"

enum class KernelFormat { IR, PTX, Cubin };

struct NVPTXPipelineOptions
    : public mlir::PassPipelineOptions<NVPTXPipelineOptions> {
  Option<std::string> chip{*this, "chip", llvm::cl::init("sm_90"),
                           llvm::cl::desc("The architecture to compile for")};
  Option<std::string> machine{
      *this, "machine",
      llvm::cl::desc("The machine to plan for (see attn-plan); by default, one "
                     "that has the chip")};
  Option<int64_t> queryTile{
      *this, "query-tile", llvm::cl::init(128),
      llvm::cl::desc("Queries that a block of threads takes")};
  Option<int64_t> keyTile{
      *this, "key-tile", llvm::cl::init(64),
      llvm::cl::desc("Keys that pass through shared memory at a time")};
  Option<bool> tf32{*this, "tf32", llvm::cl::init(false),
                    llvm::cl::desc("Round operands of f32 to tf32 (see "
                                   "pebble-nvptx-kernels)")};
  Option<KernelFormat> format{
      *this, "format", llvm::cl::init(KernelFormat::PTX),
      llvm::cl::desc("What kernels become"),
      llvm::cl::values(
          clEnumValN(KernelFormat::IR, "ir", "the LLVM and NVVM dialects"),
          clEnumValN(KernelFormat::PTX, "ptx", "PTX, in a gpu.binary"),
          clEnumValN(KernelFormat::Cubin, "cubin",
                     "machine code, in a gpu.binary; needs ptxas of the CUDA "
                     "Toolkit"))};
};

/// From attention on tensors to kernels and their launches, on memrefs in the
/// memory of the device. Results of functions become arguments. Fails with an
/// error when an option has no meaning.
mlir::LogicalResult buildNVPTXPipeline(
    mlir::OpPassManager &pm, const NVPTXPipelineOptions &options,
    llvm::function_ref<mlir::LogicalResult(const llvm::Twine &)> emitError);

/// Registers the pipeline as `--pebble-nvptx`.
void registerNVPTXPipeline();

/// Registers what turns kernels into PTX.
void registerNVPTXTranslation(mlir::DialectRegistry &registry);

} // namespace pebble

#endif // PEBBLE_TARGET_NVPTX_PIPELINE_H
