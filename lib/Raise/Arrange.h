//===- Arrange.h - The operands of attention --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RAISE_ARRANGE_H
#define PEBBLE_LIB_RAISE_ARRANGE_H

#include "Match.h"

namespace pebble::raise {

/// A tensor whose axes are variables, or numbers; or a term that has to be
/// computed for all values of variables.
struct Operand {
  mlir::Value tensor = {};
  llvm::SmallVector<mlir::AffineExpr, 4> indices = {};
  const Term *term = nullptr;
};

/// Attention with its iteration space and operands.
struct Arrangement {
  llvm::SmallVector<unsigned> batch = {};
  unsigned m = 0, n = 0, k = 0, d = 0;
  Operand query = {}, key = {}, value = {};
  Scale scale = {};
  llvm::SmallVector<Operand> masks = {};
  std::optional<Operand> lengths = std::nullopt;
  /// Queries see the keys up to their own number plus `offset`, ...
  bool isCausal = false;
  int64_t offset = 0;
  /// ... and of those the last ones.
  std::optional<int64_t> window = std::nullopt;
  std::optional<double> fill = std::nullopt;
  const Term *region = nullptr;
  /// The region adds something that follows from the positions.
  bool hasPositionBias = false;
  const Term *sink = nullptr;
  mlir::Type accumulator = {};
  /// The variables of every axis of the result, outermost first.
  llvm::SmallVector<llvm::SmallVector<unsigned, 2>> axes = {};
};

/// Chooses for each operand the tensor furthest up that can be read in place.
class Arranger {
public:
  explicit Arranger(Matcher &matcher)
      : matcher(matcher), terms(matcher.terms), site(matcher.site) {}

  mlir::LogicalResult arrange();

  Arrangement arrangement;
  std::optional<Obstacle> obstacle;

private:
  /// A tensor on the way up, with what scales it.
  struct Link {
    const Term *element;
    Scale scale;
  };
  using Chain = llvm::SmallVector<Link>;

  Chain getChain(const Term *term, bool allowsScale);
  bool isReadable(const Term *element);
  void splitFor(const Chain &chain);
  bool trySplit(const Term *element);
  Operand choose(const Term *term, Scale *scale);
  uint64_t getVariables(const Operand &operand);
  uint64_t getParts(uint64_t variables);
  mlir::LogicalResult chooseDimensions();
  mlir::LogicalResult arrangeMasks();
  mlir::LogicalResult arrangeBounds(llvm::SmallVectorImpl<Mask> &masks);
  bool everyQuerySeesKey();
  bool isIndexArithmetic(const Term *term);
  mlir::LogicalResult checkNumbers();
  mlir::LogicalResult checkTypes();
  /// Whether a number does not fit what scores are summed in.
  bool isTooWide(mlir::Type type);
  mlir::LogicalResult arrangeResult();
  mlir::LogicalResult arrangeSink();
  mlir::LogicalResult fail(const llvm::Twine &reason);

  Matcher &matcher;
  Terms &terms;
  Site &site;
  /// The batch variables, or parts of them.
  uint64_t splittable = 0;
};

} // namespace pebble::raise

#endif // PEBBLE_LIB_RAISE_ARRANGE_H
