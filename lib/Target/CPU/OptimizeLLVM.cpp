//===- OptimizeLLVM.cpp - LLVM IR of the pipeline, optimized --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loops come in vectors and register tiles. What LLVM has to do is to clean up:
// -O3 takes five times as long, most of it for unrolling and vectorizing again.
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/CPU/OptimizeLLVM.h"

#include "llvm/Analysis/CGSCCPassManager.h"
#include "llvm/Analysis/LoopAnalysisManager.h"
#include "llvm/Passes/PassBuilder.h"

using namespace llvm;

/// Scalar loops are those that pebble-cpu-vectorize has declined.
static constexpr StringRef kPasses =
    "cgscc(inline),"
    "function(sroa<modify-cfg>,early-cse<memssa>,simplifycfg,"
    "instcombine<no-verify-fixpoint>,loop-mssa(loop-rotate,licm),gvn,"
    "instcombine<no-verify-fixpoint>,loop-mssa(licm),loop-vectorize,"
    "instcombine<no-verify-fixpoint>,dse,adce,simplifycfg)";

Error pebble::optimizeLLVM(Module &module, TargetMachine *machine) {
  PassBuilder builder(machine);
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  ModulePassManager passes;
  if (Error error = builder.parsePassPipeline(passes, kPasses))
    return error;
  passes.run(module, modules);
  return Error::success();
}
