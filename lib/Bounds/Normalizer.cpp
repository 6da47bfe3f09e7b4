//===- Normalizer.cpp - Reciprocals of norms ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Normalizer.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

#include <algorithm>

using llvm::ArrayRef;

namespace pebble::bounds {

/// Sums with more nodes, or nested more deeply, are given up.
static constexpr unsigned kMaxNodes = 1 << 16;
static constexpr unsigned kMaxDepth = 500;
/// Less precise sums are given up: the formulas take errors to be small.
static constexpr double kMaxError = 0.125;

namespace {

/// The names are those of docs/theory.md, section 12.
class NormalizerParser {
public:
  NormalizerParser(Elements &elements, const Expression *reciprocal)
      : elements(elements) {
    normalizer.reciprocal = reciprocal;
  }

  std::optional<Normalizer> parse();

private:
  const Expression *skipFloors(const Expression *root);
  bool addSquares(const Expression *e, double factor, double error);
  bool addSquare(const Expression *number, const Expression *square,
                 double factor, double error);
  bool finish();

  Elements &elements;
  Normalizer normalizer;
  double floor = 0, offset = 0;
  /// Relative errors of the reciprocal and its root, and of the sum under it.
  double error = 0, errorOfSum = 0;
  /// What underflow may take from the sum.
  double lost = 0;
  unsigned numNodes = 0, depth = 0;
};

} // namespace

/// False for f16 alone: it underflows at magnitudes that occur.
static bool isWide(const Expression *e) {
  return e->precision.least <= std::numeric_limits<float>::min();
}

/// The positive constant if `e` is max(other, constant) or other + constant,
/// and sets `other`; else null.
static const Expression *getFloor(const Expression *e,
                                  const Expression *&other) {
  bool hasFloor = e->op == Operator::Maximum ||
                  e->op == Operator::MaximumNumber || e->op == Operator::Add;
  if (!hasFloor)
    return nullptr;
  for (unsigned i : {0, 1}) {
    other = e->operands[1 - i];
    if (e->operands[i]->isConstant() && e->operands[i]->number > 0)
      return e->operands[i];
  }
  return nullptr;
}

const Expression *NormalizerParser::skipFloors(const Expression *root) {
  while (root->op != Operator::SquareRoot) {
    if (!isWide(root))
      return nullptr;
    error += 2 * root->precision.unit;
    if (root->op == Operator::Round) {
      root = root->operands[0];
      continue;
    }
    const Expression *other = nullptr;
    const Expression *constant = getFloor(root, other);
    if (!constant)
      return nullptr;
    floor = std::max(floor, constant->number);
    normalizer.losesNaN |= root->op == Operator::MaximumNumber;
    root = other;
  }
  return root;
}

std::optional<Normalizer> NormalizerParser::parse() {
  const Expression *reciprocal = normalizer.reciprocal;
  error = 2 * reciprocal->precision.unit;
  const Expression *root = skipFloors(reciprocal->operands[0]);
  if (!root || !isWide(reciprocal) || !isWide(root))
    return std::nullopt;
  error += 8 * root->precision.unit;
  if (!addSquares(root->operands[0], 1, 0) || !finish())
    return std::nullopt;
  return normalizer;
}

/// From L the sum of squares: the root is at least sqrt(L (1 - error) - lost)
/// and at least sqrt(least), but for `error`.
bool NormalizerParser::finish() {
  error += errorOfSum;
  double least = std::max(floor * floor, offset);
  if (normalizer.weights.empty() || !(error <= kMaxError) ||
      !(least > 0 && std::isfinite(least)) || !(lost <= least / 4))
    return false;
  normalizer.largest = (1 + 4 * error) * (1 + 2 * lost / least);
  normalizer.magnitude = (1 + 4 * error) / std::sqrt(least);
  return true;
}

/// The factor if `e` is a constant or one over a constant, else 0.
static double getFactor(const Expression *e) {
  bool isInverse = e->op == Operator::Invert;
  const Expression *number = isInverse ? e->operands[0] : e;
  if (!number->isConstant())
    return 0;
  return isInverse ? 1 / number->number : number->number;
}

static const Expression *dropSign(const Expression *e) {
  bool hasSign = e->op == Operator::Negate || e->op == Operator::Absolute;
  return hasSign ? e->operands[0] : e;
}

bool NormalizerParser::addSquare(const Expression *number,
                                 const Expression *square, double factor,
                                 double error) {
  normalizer.weights[number] += factor;
  normalizer.largestNumber = std::max(normalizer.largestNumber,
                                      2 * std::sqrt(square->precision.largest));
  errorOfSum = std::max(errorOfSum, error);
  return true;
}

/// Adds `factor * e` to the sum. All parts must be positive, so that what they
/// are off by, relative to themselves, holds for the sum.
bool NormalizerParser::addSquares(const Expression *e, double factor,
                                  double error) {
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  if (++numNodes > kMaxNodes || depth > kMaxDepth || !isWide(e))
    return false;
  error += 2 * e->precision.unit;
  lost += factor * e->precision.least;
  auto addAll = [&](ArrayRef<const Expression *> parts, double scaled) {
    return llvm::all_of(parts, [&](const Expression *part) {
      return addSquares(part, scaled, error);
    });
  };
  switch (e->op) {
  case Operator::Constant:
    offset += factor * e->number;
    return e->number >= 0 && std::isfinite(e->number);
  case Operator::Multiply: {
    const Expression *a = e->operands[0], *b = e->operands[1];
    if (dropSign(a) == dropSign(b))
      return addSquare(dropSign(a), e, factor, error);
    for (auto [number, other] : {std::pair(a, b), std::pair(b, a)}) {
      double value = getFactor(number);
      if (!(value > 0 && std::isfinite(value)))
        continue;
      error += 2 * number->precision.unit;
      return addAll(other, factor * value);
    }
    return false;
  }
  case Operator::Add:
  case Operator::Round:
    return addAll(e->operands, factor);
  case Operator::Sum: {
    auto terms = elements.getTerms(e);
    if (!terms)
      return false;
    auto numTerms = double(terms->size());
    error += 2 * e->precision.unit * numTerms;
    lost += factor * e->precision.least * numTerms;
    return addAll(*terms, factor);
  }
  default:
    return false;
  }
}

std::optional<Normalizer> parseNormalizer(Elements &elements,
                                          const Expression *reciprocal) {
  return NormalizerParser(elements, reciprocal).parse();
}

} // namespace pebble::bounds
