//===- HostTensor.cpp - Typed tensors in host memory --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/HostTensor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

using namespace pebble;
using llvm::Twine;

bool HostTensorType::fits(llvm::ArrayRef<int64_t> sizes) const {
  return llvm::equal(shape, sizes, [](int64_t wanted, int64_t size) {
    return wanted < 0 || size == wanted;
  });
}

std::string pebble::formatType(const HostTensorType &type) {
  std::string text;
  if (!type.shape.empty())
    text = reference::formatShape(type.shape) + "x";
  return text + getName(type.elementType).str();
}

llvm::Expected<HostTensor> HostTensor::create(ElementType elementType,
                                              llvm::ArrayRef<int64_t> shape) {
  std::string name =
      formatType({elementType, llvm::SmallVector<int64_t>(shape)});
  if (llvm::any_of(shape, [](int64_t size) { return size < 0; }))
    return llvm::createStringError("a tensor of type " + Twine(name) +
                                   " has a size that is not known");
  std::optional<int64_t> numElements = reference::countElements(shape);
  int64_t numBytes = 0;
  if (!numElements ||
      llvm::MulOverflow(*numElements,
                        static_cast<int64_t>(getByteSize(elementType)),
                        numBytes) ||
      numBytes >
          std::numeric_limits<int64_t>::max() - static_cast<int64_t>(alignment))
    return llvm::createStringError("a tensor of type " + Twine(name) +
                                   " is too large to address");

  HostTensor tensor;
  tensor.elementType = elementType;
  tensor.shape.assign(shape.begin(), shape.end());
  tensor.numElements = *numElements;
  // aligned_alloc wants a multiple of the alignment; and never none at all, so
  // that there is a pointer to hand out.
  size_t allocated =
      llvm::alignTo(std::max<size_t>(numBytes, 1), size_t(alignment));
  tensor.data.reset(
      static_cast<char *>(std::aligned_alloc(alignment, allocated)));
  if (!tensor.data)
    return llvm::createStringError("there is no memory for the " +
                                   Twine(numBytes) + " bytes of a tensor of " +
                                   "type " + Twine(name));
  std::memset(tensor.data.get(), 0, allocated);
  return tensor;
}

llvm::Expected<HostTensor>
HostTensor::fromDoubles(ElementType elementType,
                        const reference::Tensor &from) {
  llvm::Expected<HostTensor> tensor = create(elementType, from.shape);
  if (!tensor)
    return tensor;
  if (from.values.size() != static_cast<uint64_t>(tensor->numElements))
    return llvm::createStringError(Twine(from.values.size()) +
                                   " values do not fill a tensor of type " +
                                   formatType(tensor->getType()));
  for (const auto &[index, value] : llvm::enumerate(from.values)) {
    if (!canHold(elementType, value)) {
      std::string text;
      llvm::raw_string_ostream(text) << llvm::format("%g", value);
      return llvm::createStringError("the value " + Twine(text) +
                                     " does not fit the element type " +
                                     getName(elementType));
    }
    tensor->setElement(static_cast<int64_t>(index), value);
  }
  return tensor;
}

reference::Tensor HostTensor::toDoubles() const {
  reference::Tensor result;
  result.shape = shape;
  result.values.reserve(numElements);
  for (int64_t index = 0; index < numElements; ++index)
    result.values.push_back(getElement(index));
  return result;
}
