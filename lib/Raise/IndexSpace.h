//===- IndexSpace.h - Index variables and their ranges ----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RAISE_INDEXSPACE_H
#define PEBBLE_LIB_RAISE_INDEXSPACE_H

#include "pebble/Elements/Sizes.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace pebble::raise {

/// How many values an index variable takes: all of these, which are the same.
struct Extent {
  llvm::SmallVector<Size, 2> sizes = {};

  std::optional<int64_t> getNumber() const;
  bool isNumber(int64_t number) const { return getNumber() == number; }
};

/// Whether two extents are known to be the same.
bool areSame(const Extent &a, const Extent &b);

/// Variables that number the elements of tensors, as dimensions of affine
/// expressions. What is known of their sizes decides divisions: with h < 12,
/// (12 b + h) floordiv 12 is b.
class IndexSpace {
public:
  explicit IndexSpace(mlir::MLIRContext *context) : context(context) {}

  mlir::AffineExpr addVariable(Extent extent);
  unsigned size() const { return variables.size(); }
  const Extent &getExtent(unsigned variable) const {
    return variables[variable].extent;
  }

  /// An equal expression; the same one for expressions seen to be equal.
  mlir::AffineExpr simplify(mlir::AffineExpr index);

  bool isNeverNegative(mlir::AffineExpr index);
  /// Whether an index is known to be one into an axis of `extent`.
  bool isBelow(mlir::AffineExpr index, const Extent &extent);

  /// Replaces a variable by `factor * outer + inner`, with inner < factor.
  /// Fails where the extent of the variable is not known to be a multiple.
  bool split(unsigned variable, int64_t factor);
  /// What a variable consists of by now, outermost first: itself, or what it
  /// was split into, without variables that are always 0.
  llvm::SmallVector<unsigned, 2> getParts(unsigned variable) const;
  /// The variables, outermost first, that an index runs through in order, as
  /// 3 a + b does with b < 3, if these are all indices below `extent`; else
  /// none.
  llvm::SmallVector<unsigned, 2> getDigits(mlir::AffineExpr index,
                                           const Extent &extent);

private:
  struct Variable {
    Extent extent;
    /// What a variable that was split is now.
    std::optional<mlir::AffineExpr> sum;
    unsigned outer = 0, inner = 0;
  };
  struct Range {
    std::optional<int64_t> lo, hi;
  };
  /// A sum of multiples of terms that are no sums.
  struct Linear {
    llvm::SmallVector<std::pair<mlir::AffineExpr, int64_t>, 4> terms;
    int64_t constant = 0;

    void add(mlir::AffineExpr term, int64_t factor);
    void add(const Linear &other, int64_t factor);
  };

  Linear linearize(mlir::AffineExpr index);
  Linear divide(const Linear &dividend, int64_t divisor, bool isRemainder);
  void recombine(Linear &sum);
  mlir::AffineExpr build(Linear sum);
  Range getRange(mlir::AffineExpr term);
  Range getRange(const Linear &sum);

  mlir::MLIRContext *context;
  llvm::SmallVector<Variable> variables;
  /// An order of terms that does not depend on where they are in memory.
  llvm::DenseMap<mlir::AffineExpr, unsigned> order;
};

/// The variable that an index is, if it is one.
std::optional<unsigned> getVariable(mlir::AffineExpr index);

} // namespace pebble::raise

#endif // PEBBLE_LIB_RAISE_INDEXSPACE_H
