//===- Pipeline.h - Attention to LLVM for CPUs ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_CPU_PIPELINE_H
#define PEBBLE_TARGET_CPU_PIPELINE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "llvm/Support/MathExtras.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Target/CPU/Passes.h.inc"

enum class ScheduleSource { Plan, None };
enum class AMXUse { Auto, On, Off };

/// More threads than this are taken for a mistake: the OpenMP runtime ends the
/// process when it cannot start as many as it is asked for.
inline constexpr int64_t maxThreads = 1024;

/// Whether there may be vector registers of so many bits.
inline bool isVectorSize(int64_t bits) {
  return llvm::isPowerOf2_64(bits) && bits >= 64 && bits <= 2048;
}

struct CPUPipelineOptions
    : public mlir::PassPipelineOptions<CPUPipelineOptions> {
  Option<std::string> machine{
      *this, "machine",
      llvm::cl::desc("The machine to plan for (see attn-plan)")};
  Option<int64_t> queryTile{
      *this, "query-tile", llvm::cl::init(128),
      llvm::cl::desc("Queries that stay in fast memory (see attn-plan)")};
  Option<int64_t> keyTile{
      *this, "key-tile", llvm::cl::init(256),
      llvm::cl::desc("Keys that are brought in at a time (see attn-plan)")};
  Option<ScheduleSource> schedule{
      *this, "schedule", llvm::cl::init(ScheduleSource::Plan),
      llvm::cl::desc("Where the schedule of an attention comes from"),
      llvm::cl::values(
          clEnumValN(ScheduleSource::Plan, "plan",
                     "the IR where written, else attn-plan"),
          clEnumValN(ScheduleSource::None, "none",
                     "nowhere: decompose attention as its definition reads"))};
  Option<bool> checkAccesses{
      *this, "check-accesses", llvm::cl::init(true),
      llvm::cl::desc("Abort with a message when sizes disagree or an access is "
                     "out of bounds (see pebble-check-accesses)")};
  Option<int64_t> threads{
      *this, "threads", llvm::cl::init(1),
      llvm::cl::desc("1 for sequential code, 0 for OpenMP code that takes as "
                     "many threads as the runtime gives, N for OpenMP code "
                     "with N threads, up to 1024. Results do not depend on "
                     "it")};
  Option<int64_t> vectorBits{
      *this, "vector-bits", llvm::cl::init(0),
      llvm::cl::desc("The size of a vector register, 64 to 2048; 0 for what "
                     "this machine has")};
  Option<AMXUse> amx{
      *this, "amx", llvm::cl::init(AMXUse::Auto),
      llvm::cl::desc("Whether bf16 is multiplied on AMX, for which weights are "
                     "rounded to bf16"),
      llvm::cl::values(
          clEnumValN(AMXUse::Auto, "auto",
                     "if this machine has it and the system grants it"),
          clEnumValN(AMXUse::On, "on", "yes, for a machine that has it"),
          clEnumValN(AMXUse::Off, "off", "no"))};
};

/// Whether code multiplies on AMX, where the options leave that to this
/// machine too.
bool usesAMX(const CPUPipelineOptions &options);

/// Decides how attention is computed as the pipeline does, for those who have
/// to know beforehand: its schedule, and the type of its products.
mlir::LogicalResult planAttention(mlir::ModuleOp module,
                                  const CPUPipelineOptions &options);

/// From attention, among func, scf, linalg (what lowers to loops), tosa,
/// tensor, memref, arith and math, to the LLVM dialect. Fails with an error
/// when an option has no meaning.
mlir::LogicalResult buildCPUPipeline(
    mlir::OpPassManager &pm, const CPUPipelineOptions &options,
    llvm::function_ref<mlir::LogicalResult(const llvm::Twine &)> emitError);

/// The two halves of buildCPUPipeline, for those who come between: to buffers,
/// with their allocations, in structured loops; and from there.
mlir::LogicalResult buildCPUBufferPipeline(
    mlir::OpPassManager &pm, const CPUPipelineOptions &options,
    llvm::function_ref<mlir::LogicalResult(const llvm::Twine &)> emitError);
void buildCPULoopPipeline(mlir::OpPassManager &pm,
                          const CPUPipelineOptions &options);

/// Registers the pipeline as `--pebble-cpu`.
void registerCPUPipeline();

} // namespace pebble

#endif // PEBBLE_TARGET_CPU_PIPELINE_H
