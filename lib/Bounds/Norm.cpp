//===- Norm.cpp - Bounds on Euclidean norms -------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The squares of the elements are expanded into sums of products of atoms:
// numbers that are not looked into. Then
//
// - products that cancel, as those of a rotation do, are gone;
// - c cos(t)^2 + c sin(t)^2 is c;
// - sum_j b_j y_j^2 r^2 is at most max_j (b_j / a_j), where r is computed as
//   1 / sqrt(e + sum_j a_j y_j^2), or one over the larger of a root and e.
//
// Roundings are counted on the way. The names are those of docs/theory.md.
//
//===----------------------------------------------------------------------===//

#include "Norm.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

#include <algorithm>

using llvm::ArrayRef;
using llvm::SmallVector;

namespace pebble::bounds {

static constexpr double infinity = std::numeric_limits<double>::infinity();

namespace {

/// Atoms, sorted by their numbers, with repetition.
using Product = SmallVector<const Expression *, 4>;

struct ByNumber {
  bool operator()(const Expression *a, const Expression *b) const {
    return a->id < b->id;
  }
  bool operator()(const Product &a, const Product &b) const {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        *this);
  }
};

/// `coefficient` times a product, off by at most `error` of itself and, through
/// underflow in f16, by `absolute`.
struct Term {
  Product atoms;
  double coefficient = 1;
  double error = 0;
  double absolute = 0;

  double getMagnitude() const;
};

using Terms = SmallVector<Term, 2>;
using TermSums = std::map<Product, double, ByNumber>;

/// r = 1 / sqrt(offset + sum_y weights[y] y^2), off by at most `error` of
/// itself.
struct Normalizer {
  const Expression *reciprocal;
  std::map<const Expression *, double, ByNumber> weights;
  double error = 0;
};

/// Bounds the norm of one vector.
class NormBound {
public:
  NormBound(Elements &elements, ArrayRef<const Expression *> vector)
      : elements(elements), vector(vector) {}

  double compute();

private:
  void findNormalizers(const Expression *e);
  bool parseNormalizer(const Expression *reciprocal);
  bool addSquares(const Expression *e, double factor, double error,
                  Normalizer &normalizer, double &offset);

  Terms expand(const Expression *e) const;

  double boundSquares(TermSums sums) const;
  void pairAngles(TermSums &sums) const;
  double boundNormalized(TermSums &sums, const Normalizer &normalizer) const;
  static double boundRest(const TermSums &sums);

  Elements &elements;
  ArrayRef<const Expression *> vector;
  std::vector<Normalizer> normalizers;
  llvm::SmallPtrSet<const Expression *, 16> visited;
  /// What normalizers sum the squares of.
  llvm::SmallPtrSet<const Expression *, 16> normalized;
};

} // namespace

/// Elements with more terms than that are not expanded.
static constexpr size_t kMaxTermsOfElement = 16;
/// f16, alone among the types, underflows at numbers that matter.
static constexpr double kHalfUnit = 0x1p-11;
static constexpr double kLeastHalf = 0x1p-14;
/// Coefficients that cancel are computed in float64, and leave less than this.
static constexpr double kCancelled = 0x1p-40;

//===----------------------------------------------------------------------===//
// Normalizers
//===----------------------------------------------------------------------===//

void NormBound::findNormalizers(const Expression *e) {
  if (!visited.insert(e).second)
    return;
  if (e->op == Operator::Invert && parseNormalizer(e))
    return;
  for (const Expression *operand : e->operands)
    findNormalizers(operand);
}

/// What may have been lost to underflow in a sum of squares must not matter
/// beside the offset.
static bool isOffsetEnough(double offset, double largestWeight, size_t terms) {
  double lost = std::numeric_limits<float>::min() *
                std::max(1.0, largestWeight) * double(terms + 1) * 4;
  return offset >= lost * 0x1p60;
}

/// Recognises 1 / sqrt(S) and 1 / max(sqrt(S), floor), where S is an offset and
/// a sum of squares.
bool NormBound::parseNormalizer(const Expression *reciprocal) {
  const Expression *root = reciprocal->operands[0];
  double floor = 0;
  double error = 2 * reciprocal->unit;
  while (root->op == Operator::Round || root->op == Operator::Maximum) {
    if (root->op == Operator::Round) {
      error += 2 * root->unit;
      root = root->operands[0];
      continue;
    }
    bool isFirst = root->operands[0]->isConstant();
    const Expression *least = root->operands[isFirst ? 0 : 1];
    if (!least->isConstant() || least->number <= 0)
      return false;
    floor = std::max(floor, least->number);
    root = root->operands[isFirst ? 1 : 0];
  }
  if (root->op != Operator::SquareRoot)
    return false;
  Normalizer normalizer{reciprocal, {}, error + 8 * root->unit};
  double offset = floor * floor;
  if (!addSquares(root->operands[0], 1, 0, normalizer, offset) ||
      normalizer.weights.empty())
    return false;
  double largestWeight = 0;
  for (auto [square, weight] : normalizer.weights)
    largestWeight = std::max(largestWeight, weight);
  if (!isOffsetEnough(offset, largestWeight, normalizer.weights.size()))
    return false;
  for (auto [square, weight] : normalizer.weights)
    normalized.insert(square);
  normalizers.push_back(std::move(normalizer));
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

/// Adds `factor * e` to the sum. All parts must be positive, so that what they
/// are off by, relative to themselves, holds for the sum.
bool NormBound::addSquares(const Expression *e, double factor, double error,
                           Normalizer &normalizer, double &offset) {
  if (e->unit == kHalfUnit)
    return false;
  error += 2 * e->unit;
  auto addAll = [&](ArrayRef<const Expression *> parts, double scaled) {
    return llvm::all_of(parts, [&](const Expression *part) {
      return addSquares(part, scaled, error, normalizer, offset);
    });
  };
  switch (e->op) {
  case Operator::Constant:
    offset += factor * e->number;
    return e->number >= 0 && std::isfinite(e->number);
  case Operator::Multiply: {
    const Expression *a = e->operands[0], *b = e->operands[1];
    if (dropSign(a) == dropSign(b)) {
      normalizer.weights[dropSign(a)] += factor;
      normalizer.error = std::max(normalizer.error, error);
      return true;
    }
    for (auto [number, other] : {std::pair(a, b), std::pair(b, a)}) {
      double value = getFactor(number);
      if (!(value > 0 && std::isfinite(value)))
        continue;
      error += 2 * number->unit;
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
    error += 2 * e->unit * double(terms->size());
    return addAll(*terms, factor);
  }
  default:
    return false;
  }
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

/// The largest magnitude of a product.
static double boundProduct(const Product &product) {
  double bound = 1;
  for (const Expression *atom : product) {
    double magnitude = atom->range.getMagnitude();
    if (magnitude == 0)
      return 0;
    bound *= magnitude;
  }
  return bound;
}

double Term::getMagnitude() const {
  return std::fabs(coefficient) * boundProduct(atoms);
}

static Terms multiply(const Terms &a, const Terms &b) {
  auto scale = [](double absolute, const Term &by) {
    return absolute == 0 ? 0 : absolute * (by.getMagnitude() + by.absolute);
  };
  Terms product;
  for (const Term &left : a) {
    for (const Term &right : b) {
      Term term = left;
      llvm::append_range(term.atoms, right.atoms);
      llvm::sort(term.atoms, ByNumber());
      term.coefficient *= right.coefficient;
      term.error += right.error;
      term.absolute = scale(left.absolute, right) + scale(right.absolute, left);
      product.push_back(std::move(term));
    }
  }
  return product;
}

/// Whether numbers of this magnitude neither underflow nor overflow beside
/// others that do not.
static bool isOrdinary(double number) {
  return number == 0 ||
         (std::fabs(number) >= 0x1p-60 && std::fabs(number) <= 0x1p60);
}

Terms NormBound::expand(const Expression *e) const {
  Terms atom = {{{e}, 1, 0, 0}};
  if (normalized.contains(e))
    return atom;
  Terms terms;
  switch (e->op) {
  case Operator::Constant:
    if (!isOrdinary(e->number))
      return atom;
    return {{{}, e->number, 0, 0}};
  case Operator::Add:
    for (const Expression *operand : e->operands)
      llvm::append_range(terms, expand(operand));
    break;
  case Operator::Multiply:
    terms = multiply(expand(e->operands[0]), expand(e->operands[1]));
    break;
  case Operator::Negate:
    terms = expand(e->operands[0]);
    for (Term &term : terms)
      term.coefficient = -term.coefficient;
    break;
  case Operator::Round:
    terms = expand(e->operands[0]);
    break;
  default:
    return atom;
  }
  if (terms.size() > kMaxTermsOfElement)
    return atom;
  for (Term &term : terms) {
    term.error += 2 * e->unit;
    term.absolute += e->unit == kHalfUnit ? kLeastHalf : 0;
  }
  return terms;
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

/// Whether the product has the atom twice; if so, `rest` is what remains.
static bool removeSquare(const Product &product, const Expression *atom,
                         Product &rest) {
  if (llvm::count(product, atom) < 2)
    return false;
  rest = product;
  for (int i = 0; i < 2; ++i)
    rest.erase(llvm::find(rest, atom));
  return true;
}

/// Replaces c cos(t)^2 x + c sin(t)^2 x by c x.
void NormBound::pairAngles(TermSums &sums) const {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto &[product, coefficient] : sums) {
      const Expression *cosine = nullptr;
      Product rest;
      for (const Expression *atom : product)
        if (atom->op == Operator::Cosine && removeSquare(product, atom, rest))
          cosine = atom;
      if (!cosine || coefficient <= 0)
        continue;
      const Expression *sine =
          elements.pool.get(Operator::Sine, cosine->operands, cosine->unit);
      Product partner = rest;
      partner.push_back(sine);
      partner.push_back(sine);
      llvm::sort(partner, ByNumber());
      auto other = sums.find(partner);
      if (other == sums.end() || other->second <= 0)
        continue;
      double common = std::min(coefficient, other->second);
      coefficient -= common;
      other->second -= common;
      // cos and sin are a few units off.
      sums[rest] += common * (1 + 32 * cosine->unit);
      changed = true;
      break;
    }
  }
}

/// Takes the terms that the normalizer bounds from the sum and bounds them.
double NormBound::boundNormalized(TermSums &sums,
                                  const Normalizer &normalizer) const {
  std::map<const Expression *, double, ByNumber> weights;
  for (auto it = sums.begin(); it != sums.end();) {
    Product withoutRoot, rest;
    double bound = infinity;
    const Expression *square = nullptr;
    if (it->second > 0 &&
        removeSquare(it->first, normalizer.reciprocal, withoutRoot)) {
      for (const Expression *atom : withoutRoot) {
        if (!normalizer.weights.count(atom) ||
            !removeSquare(withoutRoot, atom, rest))
          continue;
        square = atom;
        bound = boundProduct(rest);
        break;
      }
    }
    if (!square || !std::isfinite(bound)) {
      ++it;
      continue;
    }
    weights[square] += it->second * bound;
    it = sums.erase(it);
  }
  double largest = 0;
  for (auto [square, weight] : weights)
    largest = std::max(largest, weight / normalizer.weights.at(square));
  // r^2 is computed, and off by twice what r is.
  return largest * (1 + 4 * normalizer.error);
}

double NormBound::boundRest(const TermSums &sums) {
  double total = 0;
  for (const auto &[product, coefficient] : sums)
    if (coefficient != 0)
      total += std::fabs(coefficient) * boundProduct(product);
  return total;
}

double NormBound::boundSquares(TermSums sums) const {
  pairAngles(sums);
  double total = 0;
  for (const Normalizer &normalizer : normalizers)
    total += boundNormalized(sums, normalizer);
  return total + boundRest(sums);
}

double NormBound::compute() {
  for (const Expression *element : vector)
    findNormalizers(element);
  // The square of the norm in exact arithmetic on the atoms, and the squares of
  // what each element may be off by.
  TermSums squares, magnitudes, offsets;
  double absolute = 0;
  for (const Expression *element : vector) {
    Terms terms = expand(element);
    for (const Term &term : multiply(terms, terms)) {
      squares[term.atoms] += term.coefficient;
      magnitudes[term.atoms] += std::fabs(term.coefficient);
    }
    for (const Term &term : terms) {
      if (!(term.error < 0.5))
        return infinity;
      absolute += term.absolute;
      // |sum_t e_t|^2 <= T sum_t e_t^2 for T terms. What is left of
      // coefficients that cancel adds at most T sum_t m_t^2 times kCancelled to
      // the square.
      double error = term.error + std::sqrt(kCancelled);
      for (const Term &square : multiply({term}, {term}))
        offsets[square.atoms] +=
            square.coefficient * double(terms.size()) * error * error;
    }
  }
  for (auto &[product, coefficient] : squares)
    if (std::fabs(coefficient) <= kCancelled * magnitudes[product])
      coefficient = 0;
  double norm =
      std::sqrt(boundSquares(squares)) + 2 * std::sqrt(boundSquares(offsets));
  // Underflow in the other types, and the arithmetic here.
  absolute +=
      double(vector.size()) * std::numeric_limits<float>::min() * 0x1p60;
  return (norm + absolute) * (1 + 0x1p-40);
}

double boundNorm(Elements &elements, ArrayRef<const Expression *> vector) {
  double algebraic = NormBound(elements, vector).compute();
  double ofElements = 0;
  for (const Expression *element : vector)
    ofElements += std::pow(element->range.getMagnitude(), 2);
  ofElements = std::sqrt(ofElements) * (1 + 0x1p-40);
  // NaN would be no bound.
  double bound = std::min(std::isnan(algebraic) ? infinity : algebraic,
                          std::isnan(ofElements) ? infinity : ofElements);
  return bound;
}

const Expression *findUnbounded(ArrayRef<const Expression *> vector) {
  llvm::SetVector<const Expression *> work;
  for (const Expression *element : vector)
    if (!element->range.isFinite())
      work.insert(element);
  for (size_t i = 0; i < work.size(); ++i) {
    const Expression *e = work[i];
    if (e->op == Operator::Unknown || e->op == Operator::Sum)
      return e;
    for (const Expression *operand : e->operands)
      if (!operand->range.isFinite())
        work.insert(operand);
  }
  return work.empty() ? nullptr : work.front();
}

} // namespace pebble::bounds
