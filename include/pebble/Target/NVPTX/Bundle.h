//===- Bundle.h - Kernels and how to launch them ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `--pebble-nvptx` made of a module, as plain data: all that a launcher
// has to know.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_NVPTX_BUNDLE_H
#define PEBBLE_TARGET_NVPTX_BUNDLE_H

#include "pebble/TensorIO/HostTensor.h"

#include "mlir/IR/BuiltinOps.h"

#include <array>
#include <string>
#include <vector>

namespace pebble {

/// An argument of a kernel: a pointer to an argument of the function, or into
/// the workspace.
struct KernelArgument {
  bool isWorkspace;
  /// Which argument of the function, or how many bytes into the workspace.
  int64_t position;
};

struct KernelLaunch {
  std::string kernel;
  std::array<int64_t, 3> grid, block;
  /// Dynamic shared memory of a block of threads.
  int64_t sharedBytes;
  std::vector<KernelArgument> arguments;
};

/// Launches to be made one after the other, on row-major tensors in the memory
/// of the device that begin at multiples of 16 bytes.
struct DeviceFunction {
  struct Argument {
    HostTensorType type;
    bool isResult;
  };

  std::string name;
  /// Results come last.
  std::vector<Argument> arguments;
  /// Device memory that the launches share, at a multiple of 256.
  int64_t workspaceBytes = 0;
  std::vector<KernelLaunch> launches;
};

struct DeviceBundle {
  std::string chip;
  /// PTX, or machine code for the chip.
  bool isPTX = true;
  std::string code;
  std::vector<DeviceFunction> functions;

  /// The manifest, where the code is in a file of this name.
  std::string toJSON(llvm::StringRef codeFile) const;
};

/// Reads what the pipeline left of the functions with these names, or of all
/// that are public. An error names what it could not turn into kernels.
llvm::Expected<DeviceBundle>
getDeviceBundle(mlir::ModuleOp module,
                llvm::ArrayRef<std::string> entries = {});

} // namespace pebble

#endif // PEBBLE_TARGET_NVPTX_BUNDLE_H
