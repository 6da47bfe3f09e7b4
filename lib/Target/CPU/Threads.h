//===- Threads.h - What passes for several threads check --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_CPU_THREADS_H
#define PEBBLE_LIB_TARGET_CPU_THREADS_H

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Operation.h"

namespace pebble {

/// Fails with an error at `root` if the option `threads` of a pass is too
/// small.
inline llvm::LogicalResult checkThreads(mlir::Operation *root,
                                        int64_t threads) {
  if (threads >= 2)
    return llvm::success();
  return mlir::emitError(root->getLoc())
         << "threads must be at least 2, but is " << threads;
}

} // namespace pebble

#endif // PEBBLE_LIB_TARGET_CPU_THREADS_H
