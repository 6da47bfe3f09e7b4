//===- PTXMachine.h - Runs PTX without a GPU --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An interpreter of the PTX that Pebble's kernels become: about seventy
// instructions, as the PTX ISA describes them, with tensor cores, matrix loads
// and asynchronous copies. It is for tests, and strict. These are errors:
//
// - an access that does not lie within a buffer or is not aligned;
// - two threads of a block that access the same shared memory, one of them to
//   write, with no barrier between; a copy counts as a write from when it is
//   begun to when it is awaited;
// - warps that do not arrive together where all of a warp must;
// - an instruction that it does not know.
//
// Shared memory that was never written holds NaN. Warps run in a random order.
// Tensor cores are taken to sum exactly and to round once, which is better than
// what hardware does; 2^x, log2(x) and quotients are those of float64, rounded.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMACHINE_H
#define PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMACHINE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace pebble::ptx {

struct Module;

struct Launch {
  std::string kernel;
  std::array<int64_t, 3> grid, block;
  int64_t sharedBytes;
  /// Numbers, and addresses in buffers of the machine.
  std::vector<uint64_t> arguments;
};

/// What kernels have read of a buffer and written to it.
struct Traffic {
  uint64_t readBytes = 0, writtenBytes = 0;
};

class Machine {
public:
  explicit Machine(uint64_t seed);
  ~Machine();

  llvm::Error load(llvm::StringRef ptx);
  /// Lets kernels access the bytes.
  void addBuffer(void *data, size_t bytes);
  /// Lets kernels access whatever the process may: buffers are not known.
  void addAllMemory();
  /// How many arguments the kernel takes, if there is one of that name.
  std::optional<size_t> countParameters(llvm::StringRef kernel) const;
  llvm::Error run(const Launch &launch);

  /// Of the buffer that begins there.
  Traffic countTraffic(const void *data) const;
  /// Instructions that threads have executed.
  uint64_t countInstructions() const { return instructions; }

private:
  friend class BlockRunner;

  std::unique_ptr<Module> module;
  struct Buffer {
    uint64_t end;
    Traffic traffic = {};
  };
  /// By their begins.
  std::map<uint64_t, Buffer> buffers;
  std::mt19937_64 random;
  uint64_t instructions = 0;
};

} // namespace pebble::ptx

#endif // PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMACHINE_H
