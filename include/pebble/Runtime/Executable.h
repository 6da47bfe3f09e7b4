//===- Executable.h - IR, compiled and callable -----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RUNTIME_EXECUTABLE_H
#define PEBBLE_RUNTIME_EXECUTABLE_H

#include "pebble/Entry/Entry.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/WithColor.h"

#include <deque>

namespace pebble {

/// The tensors that one call returned. Owns their memory.
class CallResults {
public:
  ~CallResults();
  CallResults(CallResults &&other) noexcept;
  CallResults &operator=(CallResults &&) = delete;

  size_t size() const { return types.size(); }
  llvm::Expected<HostTensor> copy(size_t index) const;
  int64_t getNumBytes() const;

private:
  friend class Executable;
  explicit CallResults(llvm::ArrayRef<EntryType> types);

  /// The memref descriptors, one after the other: every field is a word.
  std::vector<int64_t> words;
  llvm::SmallVector<EntryType> types;
  bool owns = false;
};

/// Tells a user which assertion of the code has failed.
using FailureHandler = void (*)(llvm::StringRef message);

struct CompileOptions {
  CPUPipelineOptions pipeline;
  /// LLVM's level of code generation, 0 to 3. With 0, nothing is optimized.
  unsigned optimization = 3;
  /// Afterwards, the process ends.
  FailureHandler reportFailure = [](llvm::StringRef message) {
    llvm::WithColor::error() << message << '\n';
  };
};

struct Assertion;

/// An entry function compiled for this machine.
class Executable {
public:
  ~Executable();

  /// Lowers `module`, which is consumed. Passes report their errors as
  /// diagnostics.
  static llvm::Expected<std::unique_ptr<Executable>>
  compile(mlir::ModuleOp module, llvm::StringRef entry,
          const CompileOptions &options);

  const EntrySignature &getSignature() const { return signature; }

  /// Calls the entry. Inputs have the types of the signature, and are left as
  /// they are.
  CallResults call(llvm::ArrayRef<const HostTensor *> inputs) const;

private:
  Executable();

  /// A call of the lowered module to a function that it only declares, and that
  /// nothing in this process defines, is an error.
  mlir::LogicalResult checkDeclarations(mlir::ModuleOp module);

  EntrySignature signature;
  /// What the code refers to.
  std::deque<Assertion> assertions;
  /// Keeps the code of `function` alive.
  std::unique_ptr<mlir::ExecutionEngine> engine;
  void (*function)(void **) = nullptr;
};

} // namespace pebble

#endif // PEBBLE_RUNTIME_EXECUTABLE_H
