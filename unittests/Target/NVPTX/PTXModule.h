//===- PTXModule.h - PTX as a list of instructions --------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMODULE_H
#define PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMODULE_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>
#include <vector>

namespace pebble::ptx {

/// The type that an instruction names, such as .s32 or .bf16x2.
struct Type {
  enum Kind : uint8_t { None, Bits, Unsigned, Signed, F16, BF16, F32, Pred };
  Kind kind = None;
  unsigned bits = 0; ///< of all elements together
  bool isPair = false;

  bool isFloat() const { return kind == F16 || kind == BF16 || kind == F32; }
};

struct Value {
  enum Kind : uint8_t { Register, Immediate, Special, Address };
  Kind kind = Immediate;
  /// The number of the register, of the special register, or of the base of an
  /// address.
  unsigned number = 0;
  bool hasBase = false;
  uint64_t immediate = 0; ///< or the offset of an address
};

enum SpecialRegister : unsigned { TidX, TidY, TidZ, CtaX, CtaY, CtaZ };

/// Operands are lists: {%r1, %r2} is one operand of two values.
using Operand = llvm::SmallVector<Value, 4>;

struct Instruction {
  std::string text;
  std::string name;                            ///< up to the first point
  llvm::SmallVector<std::string, 6> modifiers; ///< what is between points
  int predicate = -1;                          ///< a register, or -1
  bool isNegated = false;
  llvm::SmallVector<Type, 2> types;
  llvm::SmallVector<Operand, 4> operands;
  unsigned target = 0; ///< of a branch
  unsigned code = 0;   ///< for the interpreter

  bool has(llvm::StringRef modifier) const {
    return llvm::is_contained(modifiers, modifier);
  }
};

struct Kernel {
  unsigned numRegisters = 0;
  unsigned numParameters = 0;
  std::vector<Instruction> instructions;
};

/// Shared memory begins there; nothing else has such small addresses.
inline constexpr uint64_t kSharedBase = 1 << 20;

struct Module {
  llvm::StringMap<Kernel> kernels;
  llvm::StringMap<std::vector<char>> globals;

  static llvm::Expected<std::unique_ptr<Module>> parse(llvm::StringRef text);
};

} // namespace pebble::ptx

#endif // PEBBLE_UNITTESTS_TARGET_NVPTX_PTXMODULE_H
