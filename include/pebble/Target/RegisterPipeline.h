//===- RegisterPipeline.h - Pipelines that report errors --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_REGISTERPIPELINE_H
#define PEBBLE_TARGET_REGISTERPIPELINE_H

#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"

namespace pebble {

/// Registers a pipeline whose builder may find that its options have no
/// meaning, which PassPipelineRegistration does not provide for.
template <typename Options>
void registerPipeline(
    llvm::StringRef name, llvm::StringRef description,
    llvm::LogicalResult (*build)(
        mlir::OpPassManager &, const Options &,
        llvm::function_ref<llvm::LogicalResult(const llvm::Twine &)>)) {
  mlir::registerPassPipeline(
      name, description,
      [build](
          mlir::OpPassManager &pm, llvm::StringRef text,
          llvm::function_ref<llvm::LogicalResult(const llvm::Twine &)> fail) {
        Options options;
        if (failed(options.parseFromString(text)))
          return llvm::failure();
        return build(pm, options, fail);
      },
      [](llvm::function_ref<void(const mlir::detail::PassOptions &)> visit) {
        visit(Options());
      });
}

} // namespace pebble

#endif // PEBBLE_TARGET_REGISTERPIPELINE_H
