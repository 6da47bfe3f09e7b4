//===- Chip.h - What is known of NVIDIA's architectures ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_NVPTX_CHIP_H
#define PEBBLE_LIB_TARGET_NVPTX_CHIP_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace pebble::nvptx {

struct Chip {
  llvm::StringLiteral name;
  /// The oldest version of PTX that has it, or 7.8, which has everything that
  /// kernels use.
  llvm::StringLiteral features;
  /// The most shared memory that a block of threads may have.
  int64_t sharedBytes;
  /// Of the largest device with the chip.
  int64_t multiprocessors;
  /// The preset of attn-plan to plan for.
  llvm::StringLiteral machine;
  /// Whether ptxas needs some registers more than for later chips, so that
  /// kernels have to leave them.
  bool isShortOfRegisters = false;
};

/// The chip of this name, or an error that says which there are.
llvm::Expected<Chip> findChip(llvm::StringRef name);

/// The sizes of a grid, but for x, are at most this.
inline constexpr int64_t kMaxGridSize = 65535;

} // namespace pebble::nvptx

#endif // PEBBLE_LIB_TARGET_NVPTX_CHIP_H
