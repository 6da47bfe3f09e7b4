//===- Object.h - Object code that is called from C -------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles functions of a module to object code with a C interface, which
// docs/aot.md describes.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_OBJECT_OBJECT_H
#define PEBBLE_TARGET_OBJECT_OBJECT_H

#include "pebble/Entry/Entry.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Target/TargetMachine.h"

namespace pebble {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "pebble/Target/Object/Passes.h.inc"

/// Lets pebble-workspace bound the sizes of tiles.
void registerValueBoundsExternalModels(mlir::DialectRegistry &registry);

/// An argument of a C function: an input or, as memory of the caller's, a
/// result.
struct CArgument {
  std::string name;
  EntryType type;
  bool isOutput = false;
};

/// A C function. Two more belong to it, NAME_workspace_size and NAME_message.
struct CFunction {
  std::string name;
  /// The function of the module.
  std::string entry;
  llvm::SmallVector<CArgument> arguments;
  /// What it asserts, which the numbers of PEBBLE_ASSERTION count.
  std::vector<std::string> assertions;
};

/// The machine to compile for.
struct TargetSpec {
  /// Empty for this machine's.
  std::string triple;
  /// "native", or a name of LLVM's.
  std::string cpu = "native";
  /// As in "+avx2,-fma".
  std::string features;
};

/// Fails with an error that names what is known, if something is not.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const TargetSpec &spec);

struct ObjectOptions {
  CPUPipelineOptions pipeline;
  /// The functions to compile; empty for all public ones.
  std::vector<std::string> entries;
  /// What the names of C functions begin with.
  std::string prefix = "pebble_";
};

struct ObjectModule {
  std::unique_ptr<llvm::LLVMContext> context;
  std::unique_ptr<llvm::Module> module;
  std::vector<CFunction> functions;
};

/// Compiles `module`, which is consumed, to LLVM IR that is not optimized
/// yet. Passes report their errors as diagnostics. Arguments are named by the
/// name locations of the functions' arguments.
llvm::Expected<ObjectModule> compileToLLVM(mlir::ModuleOp module,
                                           ObjectOptions &options,
                                           llvm::TargetMachine &machine);

/// Optimizes the module and writes assembly or object code, large modules on
/// several threads. The module is consumed.
llvm::Error emitCode(llvm::Module &module, llvm::TargetMachine &machine,
                     llvm::CodeGenFileType type,
                     llvm::SmallVectorImpl<char> &code);

/// Prints the C header of `functions`. The name of the file is the include
/// guard's.
void printHeader(llvm::raw_ostream &stream, llvm::StringRef fileName,
                 llvm::ArrayRef<CFunction> functions,
                 const llvm::TargetMachine &machine, bool needsOpenMP);

} // namespace pebble

#endif // PEBBLE_TARGET_OBJECT_OBJECT_H
