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

#include "pebble/Target/NVPTX/Pipeline.h"
#include "pebble/TensorIO/HostTensor.h"

#include "mlir/IR/BuiltinOps.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pebble {

/// A number that a call computes from the sizes of its arguments.
struct CallNumber {
  enum class Kind { Constant, Size, Add, Multiply, CeilDivide, Max, Min };

  CallNumber(int64_t constant = 0) : constant(constant) {}
  static CallNumber size(int64_t argument, int64_t axis);
  static CallNumber combine(Kind kind, CallNumber left, CallNumber right);

  bool isConstant() const { return kind == Kind::Constant; }
  /// Nothing where it overflows, or divides by what is not positive.
  std::optional<int64_t>
  evaluate(llvm::ArrayRef<llvm::ArrayRef<int64_t>> shapes) const;

  Kind kind = Kind::Constant;
  int64_t constant;
  int64_t argument = 0, axis = 0;
  std::vector<CallNumber> operands;
};

/// An argument of a kernel: a pointer to an argument of the function or into
/// the workspace, or a number of 64 bits.
struct KernelArgument {
  enum class Kind { Tensor, Workspace, Number };
  Kind kind;
  /// Which argument of the function, how many bytes into the workspace, or the
  /// number.
  CallNumber value;
};

struct KernelLaunch {
  std::string kernel;
  /// Not launched if one of them is 0.
  std::array<CallNumber, 3> grid;
  std::array<int64_t, 3> block;
  /// Dynamic shared memory of a block of threads.
  int64_t sharedBytes;
  std::vector<KernelArgument> arguments;
};

/// The most blocks of a grid.
inline constexpr std::array<int64_t, 3> maxGrid = {(int64_t(1) << 31) - 1,
                                                   65535, 65535};

/// A call whose numbers are known.
struct ResolvedCall {
  struct Launch {
    const KernelLaunch *kernel;
    std::array<int64_t, 3> grid;
    /// The values of the arguments.
    std::vector<int64_t> arguments;
  };

  int64_t workspaceBytes;
  /// Those that have something to do.
  std::vector<Launch> launches;
};

/// Numbers that have to be equal, or else the call is an error.
struct SizeCheck {
  CallNumber left, right;
  std::string message;
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
  std::vector<SizeCheck> checks;
  /// Device memory that the launches share, at a multiple of 256.
  CallNumber workspaceBytes;
  std::vector<KernelLaunch> launches;

  /// What a call on tensors of these shapes is, or why there is none.
  llvm::Expected<ResolvedCall>
  resolve(llvm::ArrayRef<llvm::ArrayRef<int64_t>> shapes) const;
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

/// Runs the pipeline on `module`, and reads what it leaves. Passes report their
/// errors as diagnostics.
llvm::Expected<DeviceBundle>
compileDeviceBundle(mlir::ModuleOp module, const NVPTXPipelineOptions &options,
                    llvm::ArrayRef<std::string> entries = {});

} // namespace pebble

#endif // PEBBLE_TARGET_NVPTX_BUNDLE_H
