//===- Object.cpp - Object code that is called from C ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/Object/Object.h"

#include "CFunctions.h"

#include "pebble/Entry/Diagnosed.h"

#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/MC/MCSubtargetInfo.h"

using namespace mlir;
using namespace pebble;

static int64_t getVectorBits(const llvm::TargetMachine &machine) {
  if (!machine.getTargetTriple().isX86())
    return 128;
  const llvm::MCSubtargetInfo &info = *machine.getMCSubtargetInfo();
  if (info.checkFeatures("+avx512f"))
    return 512;
  return info.checkFeatures("+avx2") ? 256 : 128;
}

/// Whether it has what pebble-cpu-multiply-on-amx makes.
static bool hasAMX(const llvm::TargetMachine &machine) {
  const llvm::Triple &triple = machine.getTargetTriple();
  return triple.getArch() == llvm::Triple::x86_64 && triple.isOSLinux() &&
         machine.getMCSubtargetInfo()->checkFeatures(
             "+amx-tile,+amx-bf16,+avx512bw");
}

/// Whether the machine has instructions for it.
static bool roundsToBF16(const llvm::TargetMachine &machine) {
  return machine.getTargetTriple().isX86() &&
         machine.getMCSubtargetInfo()->checkFeatures("+avx512bf16,+avx512vl");
}

/// Tensors become buffers, some of which the callers have.
static llvm::Error lowerToBuffers(ModuleOp module, CModule &functions,
                                  const CPUPipelineOptions &options) {
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  std::string message;
  auto keepMessage = [&](const Twine &text) {
    message = text.str();
    return failure();
  };
  if (failed(buildCPUBufferPipeline(pm, options, keepMessage)))
    return llvm::createStringError(message);
  return diagnose(module.getContext(), [&] {
    return success(succeeded(pm.run(module)) &&
                   succeeded(lowerParts(module, functions, options.threads)));
  });
}

static llvm::Error lowerToLLVM(ModuleOp module, const CModule &functions,
                               const CPUPipelineOptions &options,
                               const llvm::TargetMachine &machine) {
  splitTruncationsToBF16(module);
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = !roundsToBF16(machine);
  pm.addPass(arith::createArithExpandOpsPass(expand));
  buildCPULoopPipeline(pm, options);
  return diagnose(module.getContext(), [&] {
    return success(succeeded(pm.run(module)) &&
                   succeeded(addWrappers(module, functions)));
  });
}

static llvm::Error translate(ModuleOp module,
                             const llvm::TargetMachine &machine,
                             ObjectModule &result) {
  DialectRegistry translations;
  registerBuiltinDialectTranslation(translations);
  registerLLVMDialectTranslation(translations);
  registerOpenMPDialectTranslation(translations);
  module.getContext()->appendDialectRegistry(translations);
  result.context = std::make_unique<llvm::LLVMContext>();
  if (llvm::Error error = diagnose(module.getContext(), [&] {
        result.module = translateModuleToLLVMIR(module, *result.context);
        return success(result.module != nullptr);
      }))
    return error;
  result.module->setTargetTriple(machine.getTargetTriple());
  result.module->setDataLayout(machine.createDataLayout());
  return llvm::Error::success();
}

llvm::Expected<ObjectModule>
pebble::compileToLLVM(ModuleOp module, ObjectOptions &options,
                      llvm::TargetMachine &machine) {
  llvm::Expected<std::vector<CFunction>> functions =
      makeCFunctions(module, options, machine.getTargetTriple());
  if (!functions)
    return functions.takeError();
  llvm::Expected<CModule> parts = makeParts(module, std::move(*functions));
  if (!parts)
    return parts.takeError();
  // The parts have the checks.
  options.pipeline.checkAccesses = false;
  if (options.pipeline.vectorBits == 0)
    options.pipeline.vectorBits = getVectorBits(machine);
  if (options.pipeline.amx == AMXUse::On && !hasAMX(machine))
    return llvm::createStringError(
        "code on AMX needs Linux on x86_64 with amx-tile, amx-bf16 and "
        "avx512bw, which the target does not have");
  if (options.pipeline.amx == AMXUse::Auto)
    options.pipeline.amx = hasAMX(machine) ? AMXUse::On : AMXUse::Off;
  ObjectModule result;
  if (llvm::Error error = lowerToBuffers(module, *parts, options.pipeline))
    return std::move(error);
  if (llvm::Error error =
          lowerToLLVM(module, *parts, options.pipeline, machine))
    return std::move(error);
  if (llvm::Error error = translate(module, machine, result))
    return std::move(error);
  result.functions = std::move(parts->functions);
  return result;
}
