//===- TestContext.cpp - Modules from text, and their results -------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestContext.h"

#include "pebble/InitAll.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace pebble;

/// One for the whole program: to make it takes longer than a test.
static MLIRContext *getContext() {
  static MLIRContext *context = [] {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    pebble::registerAllDialects(registry);
    // Passes on one small function have nothing to gain from threads.
    return new MLIRContext(registry, MLIRContext::Threading::DISABLED);
  }();
  return context;
}

OwningOpRef<ModuleOp> pebble::parseModule(StringRef text) {
  return parseSourceString<ModuleOp>(text, ParserConfig(getContext()));
}

std::vector<const HostTensor *>
pebble::getPointers(const std::vector<HostTensor> &tensors) {
  std::vector<const HostTensor *> pointers;
  pointers.reserve(tensors.size());
  for (const HostTensor &tensor : tensors)
    pointers.push_back(&tensor);
  return pointers;
}

llvm::Expected<std::vector<HostTensor>>
pebble::runMain(ModuleOp module, const std::vector<HostTensor> &inputs,
                const CompileOptions &options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  auto executable = Executable::compile(*copy, "main", options);
  if (!executable)
    return executable.takeError();
  llvm::Expected<CallResults> called = (*executable)->call(getPointers(inputs));
  if (!called)
    return called.takeError();
  std::vector<HostTensor> results;
  for (size_t i = 0; i < called->size(); ++i) {
    llvm::Expected<HostTensor> result = called->copy(i);
    if (!result)
      return result.takeError();
    results.push_back(std::move(*result));
  }
  return results;
}
