//===- Sizes.h - Sizes of tensors as polynomials ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes that programs compute, so that equal ones are seen to be equal: 2 n / 2
// is n, and `n < 0 ? 1 : n` is, too, if n is the size of an axis. Integers are
// taken to fit into the types in which programs compute sizes.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_ELEMENTS_SIZES_H
#define PEBBLE_ELEMENTS_SIZES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVector.h"

#include <map>
#include <optional>

namespace pebble {

/// An axis of a tensor; or a value that is an integer, at axis 0.
using Axis = std::pair<mlir::Value, unsigned>;

/// A polynomial in sizes of which nothing is known.
class Size {
public:
  /// A product of unknown sizes, in order.
  using Product = llvm::SmallVector<unsigned, 2>;

  Size() = default;
  Size(int64_t number) {
    if (number != 0)
      parts[{}] = number;
  }
  static Size getUnknown(unsigned which);

  std::optional<int64_t> getNumber() const;
  const std::map<Product, int64_t> &getParts() const { return parts; }
  bool operator==(const Size &other) const { return parts == other.parts; }

  /// None where numbers overflow.
  std::optional<Size> plus(const Size &other, int64_t factor = 1) const;
  std::optional<Size> times(const Size &other) const;
  /// None where the quotient is not known to be exact.
  std::optional<Size> dividedBy(const Size &divisor) const;

private:
  /// Products and what they are multiplied by, which is not 0.
  std::map<Product, int64_t> parts;
};

/// Finds out sizes. What it knows holds as long as no operation is erased.
class Sizes {
public:
  /// The size of an axis of a ranked tensor.
  Size get(Axis axis);
  llvm::SmallVector<Size> getShape(mlir::Value tensor);
  /// An integer.
  Size get(mlir::Value integer);
  /// From now on, takes a condition to hold: that two integers are the same is
  /// made use of.
  void assume(mlir::Value condition);
  /// From now on, takes two sizes to be the same.
  void assumeSame(Axis a, Axis b);
  /// Whether a condition on sizes holds, if that is known.
  std::optional<bool> evaluate(mlir::Value condition);

  Axis getUnknown(unsigned which) const {
    return unknowns.begin()[which].first;
  }
  /// Code that computes a size, of type index.
  mlir::OpFoldResult materialize(mlir::OpBuilder &builder, mlir::Location loc,
                                 const Size &size) const;

private:
  Size makeUnknown(Axis axis);
  bool assumeIs(Axis later, Axis earlier);
  Size getOfInteger(mlir::Value integer);
  std::optional<Size> getOfOperation(mlir::Operation *op);
  std::optional<int64_t> getLeast(const Size &size) const;

  llvm::MapVector<Axis, unsigned> unknowns;
  /// What unknown sizes are by assumption, defined before them.
  llvm::DenseMap<Axis, Axis> assumed;
  llvm::DenseMap<mlir::Value, Size> known;
  unsigned depth = 0;
};

} // namespace pebble

#endif // PEBBLE_ELEMENTS_SIZES_H
