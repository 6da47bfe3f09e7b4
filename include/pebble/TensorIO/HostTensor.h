//===- HostTensor.h - Typed tensors in host memory --------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TENSORIO_HOSTTENSOR_H
#define PEBBLE_TENSORIO_HOSTTENSOR_H

#include "pebble/Reference/Tensor.h"
#include "pebble/TensorIO/ElementType.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <cstdlib>
#include <memory>
#include <string>

namespace pebble {

/// An element type and a shape, in which a negative size is an unknown one.
struct HostTensorType {
  ElementType elementType = ElementType::F32;
  llvm::SmallVector<int64_t> shape;

  /// Whether a shape is this one, but for sizes that are unknown here.
  bool fits(llvm::ArrayRef<int64_t> sizes) const;
};

/// A type as messages print it: `2x?x3xf32`.
std::string formatType(const HostTensorType &type);

/// A dense row-major tensor that owns its memory.
class HostTensor {
public:
  /// Where elements start, so that vector loads are aligned.
  static constexpr size_t alignment = 64;

  /// Makes a tensor of zeros. Fails if the shape has an unknown size, or the
  /// tensor is too large.
  static llvm::Expected<HostTensor> create(ElementType elementType,
                                           llvm::ArrayRef<int64_t> shape);
  /// Rounds the values to the element type. Fails if that is an integer type
  /// which cannot hold one of them.
  static llvm::Expected<HostTensor> fromDoubles(ElementType elementType,
                                                const reference::Tensor &from);
  /// Every element as a double. Only i64 can lose digits by it.
  reference::Tensor toDoubles() const;

  ElementType getElementType() const { return elementType; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  HostTensorType getType() const { return {elementType, shape}; }
  int64_t getNumElements() const { return numElements; }
  size_t getNumBytes() const { return numElements * getByteSize(elementType); }

  /// The elements. Never null, even if there are none.
  char *getData() { return data.get(); }
  const char *getData() const { return data.get(); }

  double getElement(int64_t index) const {
    return loadElement(elementType, data.get() + index * stride());
  }
  /// Needs canHold(getElementType(), value).
  void setElement(int64_t index, double value) {
    storeElement(elementType, value, data.get() + index * stride());
  }

private:
  struct Free {
    void operator()(char *memory) const { std::free(memory); }
  };

  HostTensor() = default;
  int64_t stride() const {
    return static_cast<int64_t>(getByteSize(elementType));
  }

  ElementType elementType = ElementType::F32;
  llvm::SmallVector<int64_t> shape;
  int64_t numElements = 0;
  std::unique_ptr<char, Free> data;
};

} // namespace pebble

#endif // PEBBLE_TENSORIO_HOSTTENSOR_H
