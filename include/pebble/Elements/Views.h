//===- Views.h - Elements that are those of another tensor ------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_ELEMENTS_VIEWS_H
#define PEBBLE_ELEMENTS_VIEWS_H

#include "pebble/Elements/Sizes.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace pebble {

/// An element of a tensor. The indices are affine in whatever variables the
/// caller has.
struct Element {
  mlir::Value tensor;
  llvm::SmallVector<mlir::AffineExpr, 4> indices;
};

/// The element that `element` is, by the operation that makes its tensor, where
/// that is a reshape, a slice with constant offsets, or a cast of the shape.
std::optional<Element> getViewedElement(const Element &element, Sizes &sizes);

/// The indices of the element that comes at the place of `indices` in the order
/// of elements, between tensors of as many elements; none where they depend on
/// sizes that are not numbers.
std::optional<llvm::SmallVector<mlir::AffineExpr, 4>>
getReshapedIndices(llvm::ArrayRef<Size> from, llvm::ArrayRef<Size> to,
                   llvm::ArrayRef<mlir::AffineExpr> indices,
                   mlir::MLIRContext *context);

/// The value of an index that is a number.
std::optional<int64_t> getNumber(mlir::AffineExpr index);

} // namespace pebble

#endif // PEBBLE_ELEMENTS_VIEWS_H
