//===- Tensor.h - Row-major host tensors of doubles -------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one notion of a shape and of row-major order that Pebble's host code
// uses, and the tensor of doubles the oracle works on.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_REFERENCE_TENSOR_H
#define PEBBLE_REFERENCE_TENSOR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pebble::reference {

/// A dense tensor in row-major order. The empty shape is a scalar.
struct Tensor {
  llvm::SmallVector<int64_t> shape;
  std::vector<double> values;
};

/// How many elements a tensor of this shape has, or nothing if a size is
/// negative or the number does not fit.
std::optional<int64_t> countElements(llvm::ArrayRef<int64_t> shape);

/// How far apart neighbours along each axis lie, in elements.
llvm::SmallVector<int64_t> getRowMajorStrides(llvm::ArrayRef<int64_t> shape);

/// A shape as messages print it: `2x?x3`, or `scalar`. A negative size is an
/// unknown one.
std::string formatShape(llvm::ArrayRef<int64_t> shape);

} // namespace pebble::reference

#endif // PEBBLE_REFERENCE_TENSOR_H
