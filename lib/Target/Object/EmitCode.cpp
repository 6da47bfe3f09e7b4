//===- EmitCode.cpp - From LLVM IR to code, part by part ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM compiles a module on one thread. Large ones are split by function into
// parts, as many as the module calls for, not the machine: the code is the same
// whatever the number of threads is. What parts share is neither inlined nor
// folded, and private names of it are names of local symbols.
//
//===----------------------------------------------------------------------===//

#include "JoinObjects.h"

#include "pebble/Target/CPU/OptimizeLLVM.h"
#include "pebble/Target/Object/Object.h"

#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Transforms/Utils/SplitModule.h"

#include <optional>

using namespace llvm;

/// An attention has some thousands, and takes no more than a moment.
static constexpr unsigned kInstructionsOfPart = 1 << 15;

namespace {
/// What one thread compiles, in a context of its own.
struct CodePart {
  SmallString<0> bitcode;
  std::unique_ptr<TargetMachine> machine;
  SmallVector<char, 0> code;
  std::optional<Error> error;
};
} // namespace

static Error emitWhole(Module &module, TargetMachine &machine,
                       CodeGenFileType type, SmallVectorImpl<char> &code) {
  if (Error error = pebble::optimizeLLVM(module, &machine))
    return error;
  raw_svector_ostream stream(code);
  legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr, type))
    return createStringError("the target emits no such file");
  passes.run(module);
  return Error::success();
}

/// Machines keep what they know of functions: each thread needs its own.
static std::unique_ptr<TargetMachine> copy(const TargetMachine &machine) {
  return std::unique_ptr<TargetMachine>(machine.getTarget().createTargetMachine(
      machine.getTargetTriple(), machine.getTargetCPU(),
      machine.getTargetFeatureString(), machine.Options,
      machine.getRelocationModel(), machine.getCodeModel(),
      machine.getOptLevel()));
}

static Error emitPart(CodePart &part) {
  LLVMContext context;
  auto module =
      parseBitcodeFile(MemoryBufferRef(part.bitcode, "part"), context);
  if (!module)
    return module.takeError();
  return emitWhole(**module, *part.machine, CodeGenFileType::ObjectFile,
                   part.code);
}

static Error emitParts(Module &module, TargetMachine &machine, unsigned number,
                       SmallVectorImpl<char> &code) {
  std::vector<CodePart> parts;
  parts.reserve(number);
  auto add = [&](std::unique_ptr<Module> own) {
    CodePart &part = parts.emplace_back();
    raw_svector_ostream stream(part.bitcode);
    WriteBitcodeToFile(*own, stream);
    part.machine = copy(machine);
  };
  SplitModule(module, number, add, /*PreserveLocals=*/false,
              /*RoundRobin=*/true);

  DefaultThreadPool pool(hardware_concurrency(number));
  for (CodePart &part : parts)
    pool.async([&part] { part.error = emitPart(part); });
  pool.wait();
  // What is wrong with one part is likely wrong with the others.
  SmallVector<StringRef> objects;
  Error first = Error::success();
  for (CodePart &part : parts) {
    if (first)
      consumeError(std::move(*part.error));
    else
      first = std::move(*part.error);
    objects.emplace_back(part.code.data(), part.code.size());
  }
  if (first)
    return first;
  raw_svector_ostream stream(code);
  return pebble::joinObjects(objects, stream);
}

Error pebble::emitCode(Module &module, TargetMachine &machine,
                       CodeGenFileType type, SmallVectorImpl<char> &code) {
  unsigned number = module.getInstructionCount() / kInstructionsOfPart + 1;
  if (type != CodeGenFileType::ObjectFile || number == 1)
    return emitWhole(module, machine, type, code);
  return emitParts(module, machine, number, code);
}
