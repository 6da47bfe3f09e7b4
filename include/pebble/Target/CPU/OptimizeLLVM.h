//===- OptimizeLLVM.h - LLVM IR of the pipeline, optimized ------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_CPU_OPTIMIZELLVM_H
#define PEBBLE_TARGET_CPU_OPTIMIZELLVM_H

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

namespace pebble {

/// Optimizes what buildCPUPipeline makes. The machine may be null.
llvm::Error optimizeLLVM(llvm::Module &module, llvm::TargetMachine *machine);

} // namespace pebble

#endif // PEBBLE_TARGET_CPU_OPTIMIZELLVM_H
