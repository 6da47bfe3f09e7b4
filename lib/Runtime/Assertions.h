//===- Assertions.h - What compiled code asserts ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RUNTIME_ASSERTIONS_H
#define PEBBLE_LIB_RUNTIME_ASSERTIONS_H

#include "pebble/Runtime/Executable.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace pebble {

/// What is to be told where an assertion of code fails.
struct Assertion {
  std::string message;
  /// How two integers should compare, where it is about such.
  std::optional<mlir::arith::CmpIPredicate> comparison;
  FailureHandler reportFailure;
};

/// Where an assertion of the module, which is on buffers, does not hold, has it
/// call a function that is declared, whose name this returns: it stands for
/// failAssertion. The code refers to what is added to `assertions`.
std::string lowerAssertions(mlir::ModuleOp module, FailureHandler reportFailure,
                            std::deque<Assertion> &assertions);

/// Reports the failure with the integers that should compare otherwise, and
/// ends the process.
[[noreturn]] void failAssertion(const Assertion *assertion, int64_t left,
                                int64_t right);

} // namespace pebble

#endif // PEBBLE_LIB_RUNTIME_ASSERTIONS_H
