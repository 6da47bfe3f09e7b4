//===- Extremum.h - Comparisons that choose an extremum ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_ELEMENTS_EXTREMUM_H
#define PEBBLE_ELEMENTS_EXTREMUM_H

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <optional>

namespace pebble {

enum class Extremum : uint8_t { Minimum, Maximum };

/// Which extremum of the two numbers that are compared the selection is: `x < y
/// ? y : x` and its kin, which exporters write. Where x or y is NaN, the result
/// may be either.
std::optional<Extremum> getExtremum(mlir::arith::CmpFOp compare,
                                    mlir::Value ifTrue, mlir::Value ifFalse);

} // namespace pebble

#endif // PEBBLE_ELEMENTS_EXTREMUM_H
