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
// - where r is a normalizer of numbers y, r^2 sum_j a_j y_j^2 <= F bounds the
//   products that have both.
//
// Roundings are counted on the way. The names are those of docs/theory.md,
// section 12.
//
//===----------------------------------------------------------------------===//

#include "Norm.h"

#include "Normalizer.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <algorithm>

using llvm::ArrayRef;
using llvm::SmallVector;

namespace pebble::bounds {

static constexpr double infinity = std::numeric_limits<double>::infinity();

namespace {

/// Atoms, sorted by their numbers, with repetition.
using Product = SmallVector<const Expression *, 4>;

struct ByAtoms {
  bool operator()(const Product &a, const Product &b) const {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        ByNumber());
  }
};

/// A coefficient for each product.
using Polynomial = std::map<Product, double, ByAtoms>;

/// The other of two products that differ in cos(t)^2 and sin(t)^2, and what
/// they have in common.
struct AnglePair {
  const Expression *cosine;
  Polynomial::iterator partner;
  Product rest;
};

/// `coefficient` times a product, off by at most `error` of itself.
struct Term {
  Product atoms;
  double coefficient = 1;
  double error = 0;
};

/// A number as the sum of terms, off by at most `absolute` besides.
struct Expansion {
  SmallVector<Term, 2> terms;
  double absolute = 0;
};

class NormBounder {
public:
  NormBounder(Elements &elements, ArrayRef<const Expression *> vector)
      : elements(elements), vector(vector) {}

  NormBound compute();

private:
  void findNormalizers(const Expression *e);
  bool dropNormalizersThatLoseNaN(ArrayRef<Expansion> expanded);

  SmallVector<Expansion> expandVector();
  const Expansion &expand(const Expression *e);
  Expansion expandOperands(const Expression *e);
  Expansion multiply(const Expansion &a, const Expansion &b) const;
  double getMagnitude(const Expansion &expansion) const;

  double boundProduct(Product product, bool isPart) const;
  double boundAtom(const Expression *atom, bool isPart) const;

  double boundSquares(Polynomial squares);
  std::optional<AnglePair> findPair(Polynomial &squares,
                                    const Product &product) const;
  Polynomial pairAngles(Polynomial &squares) const;
  double takeNormalized(Polynomial &squares, const Normalizer &normalizer);
  double boundRest(const Polynomial &squares);
  const Expression *findObstacle(const Product &product) const;

  Elements &elements;
  ArrayRef<const Expression *> vector;
  std::vector<Normalizer> normalizers;
  llvm::SmallPtrSet<const Expression *, 16> visited;
  /// What normalizers sum the squares of.
  llvm::SmallPtrSet<const Expression *, 16> normalized;
  std::map<const Expression *, Expansion, ByNumber> expansions;
  const Expression *obstacle = nullptr;
};

} // namespace

/// Elements with more terms, or terms with more factors, are not expanded.
static constexpr size_t kMaxTerms = 16;
static constexpr size_t kMaxFactors = 24;
/// Coefficients that cancel are computed in float64, and leave less than this.
static constexpr double kCancelled = 0x1p-40;

//===----------------------------------------------------------------------===//
// Normalizers
//===----------------------------------------------------------------------===//

void NormBounder::findNormalizers(const Expression *e) {
  if (!visited.insert(e).second)
    return;
  if (e->op == Operator::Invert) {
    if (auto normalizer = parseNormalizer(elements, e)) {
      for (auto [number, weight] : normalizer->weights)
        normalized.insert(number);
      normalizers.push_back(std::move(*normalizer));
      return;
    }
  }
  for (const Expression *operand : e->operands)
    findNormalizers(operand);
}

/// Drops normalizers that may hide a NaN, unless all that they sum is in the
/// vector, which then holds the NaN and is exempt. Returns whether any was
/// dropped.
bool NormBounder::dropNormalizersThatLoseNaN(ArrayRef<Expansion> expanded) {
  llvm::SmallPtrSet<const Expression *, 16> present;
  for (const Expansion &expansion : expanded)
    for (const Term &term : expansion.terms)
      present.insert(term.atoms.begin(), term.atoms.end());
  size_t before = normalizers.size();
  llvm::erase_if(normalizers, [&](const Normalizer &normalizer) {
    return normalizer.losesNaN &&
           llvm::any_of(normalizer.weights, [&](const auto &weight) {
             return !present.contains(weight.first);
           });
  });
  return normalizers.size() < before;
}

/// Removes the reciprocal and a number that it normalizes from the product, if
/// it has both, and returns the number.
static const Expression *removePair(Product &product,
                                    const Normalizer &normalizer) {
  auto *reciprocal = llvm::find(product, normalizer.reciprocal);
  auto *number = llvm::find_if(product, [&](const Expression *atom) {
    return normalizer.weights.count(atom);
  });
  if (reciprocal == product.end() || number == product.end())
    return nullptr;
  const Expression *found = *number;
  product.erase(reciprocal);
  product.erase(llvm::find(product, found));
  return found;
}

//===----------------------------------------------------------------------===//
// Magnitudes
//===----------------------------------------------------------------------===//

/// Parts of products (`isPart`) may have atoms without a bound that meet their
/// reciprocal later: either that is 0, and the product with it, or the square
/// of the atom has not overflowed, which bounds it.
double NormBounder::boundAtom(const Expression *atom, bool isPart) const {
  if (atom->range.isFinite())
    return atom->range.getMagnitude();
  double bound = infinity, ofParts = 0;
  for (const Normalizer &normalizer : normalizers) {
    if (atom == normalizer.reciprocal)
      bound = normalizer.magnitude;
    if (isPart && normalizer.weights.count(atom))
      ofParts = std::max(ofParts, normalizer.largestNumber);
  }
  return ofParts > 0 ? std::min(bound, ofParts) : bound;
}

double NormBounder::boundProduct(Product product, bool isPart) const {
  double bound = 1;
  for (const Normalizer &normalizer : normalizers)
    while (const Expression *number = removePair(product, normalizer))
      bound *= std::sqrt(normalizer.largest / normalizer.weights.at(number));
  for (const Expression *atom : product) {
    double magnitude = boundAtom(atom, isPart);
    if (magnitude == 0)
      return 0;
    bound *= magnitude;
  }
  return bound;
}

double NormBounder::getMagnitude(const Expansion &expansion) const {
  double total = expansion.absolute;
  for (const Term &term : expansion.terms)
    total += std::fabs(term.coefficient) * (1 + term.error) *
             boundProduct(term.atoms, /*isPart=*/true);
  return total;
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

static Term multiply(const Term &a, const Term &b) {
  Term product = a;
  llvm::append_range(product.atoms, b.atoms);
  llvm::sort(product.atoms, ByNumber());
  product.coefficient *= b.coefficient;
  product.error += b.error;
  return product;
}

Expansion NormBounder::multiply(const Expansion &a, const Expansion &b) const {
  Expansion product;
  for (const Term &left : a.terms)
    for (const Term &right : b.terms)
      product.terms.push_back(bounds::multiply(left, right));
  // Not 0 * inf, which would be NaN.
  if (a.absolute != 0)
    product.absolute += a.absolute * getMagnitude(b);
  if (b.absolute != 0)
    product.absolute += b.absolute * getMagnitude(a);
  return product;
}

static Expansion getAtom(const Expression *e) {
  return {{{{e}, 1, 0}}, /*absolute=*/0};
}

/// Expands `e` from the expansions of its operands; empty if it is an atom.
Expansion NormBounder::expandOperands(const Expression *e) {
  Expansion sum;
  switch (e->op) {
  case Operator::Constant:
    return {{{{}, e->number, 0}}, 0};
  case Operator::Add:
    for (const Expression *operand : e->operands) {
      const Expansion &part = expand(operand);
      llvm::append_range(sum.terms, part.terms);
      sum.absolute += part.absolute;
    }
    return sum;
  case Operator::Multiply:
    return multiply(expand(e->operands[0]), expand(e->operands[1]));
  case Operator::Negate:
    sum = expand(e->operands[0]);
    for (Term &term : sum.terms)
      term.coefficient = -term.coefficient;
    return sum;
  case Operator::Round:
    return expand(e->operands[0]);
  default:
    return {};
  }
}

/// Subnormal constants may be flushed, and infinite ones cannot be expanded:
/// both count as unknown numbers.
static bool isOrdinary(double number) {
  return number == 0 ||
         (std::isfinite(number) &&
          std::fabs(number) >= std::numeric_limits<float>::min());
}

static bool isTooLarge(const Expansion &expansion) {
  return expansion.terms.size() > kMaxTerms ||
         llvm::any_of(expansion.terms, [](const Term &term) {
           return term.atoms.size() > kMaxFactors;
         });
}

const Expansion &NormBounder::expand(const Expression *e) {
  auto place = expansions.find(e);
  if (place != expansions.end())
    return place->second;
  Expansion expansion;
  bool isAtom =
      normalized.contains(e) || (e->isConstant() && !isOrdinary(e->number));
  if (!isAtom)
    expansion = expandOperands(e);
  for (Term &term : expansion.terms) {
    term.error += 2 * e->precision.unit;
    // What follows is linear in errors.
    if (!(term.error < 0.5))
      expansion.absolute = infinity;
  }
  expansion.absolute += e->precision.least;
  // A number that may overflow need not be the sum of its terms.
  if (!(2 * getMagnitude(expansion) <= e->precision.largest))
    expansion.absolute = infinity;
  bool isUseful = std::isfinite(expansion.absolute) || !e->range.isFinite();
  if (expansion.terms.empty() || !isUseful || isTooLarge(expansion))
    expansion = getAtom(e);
  return expansions[e] = std::move(expansion);
}

SmallVector<Expansion> NormBounder::expandVector() {
  expansions.clear();
  SmallVector<Expansion> expanded;
  for (const Expression *element : vector)
    expanded.push_back(expand(element));
  return expanded;
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

/// Looks for x sin(t)^2 where the product is x cos(t)^2, with the same sign.
std::optional<AnglePair> NormBounder::findPair(Polynomial &squares,
                                               const Product &product) const {
  for (const Expression *atom : product) {
    AnglePair pair{atom, {}, {}};
    if (atom->op != Operator::Cosine || !removeSquare(product, atom, pair.rest))
      continue;
    Product partner = pair.rest;
    partner.append(
        2, elements.pool.get(Operator::Sine, atom->operands, atom->precision));
    llvm::sort(partner, ByNumber());
    pair.partner = squares.find(partner);
    if (pair.partner != squares.end() &&
        pair.partner->second * squares.at(product) > 0)
      return pair;
  }
  return std::nullopt;
}

/// Replaces c cos(t)^2 x + c sin(t)^2 x by c x, and returns what that is off
/// by: cosines and sines are a few units off.
Polynomial NormBounder::pairAngles(Polynomial &squares) const {
  Polynomial slack;
  for (bool changed = true; changed;) {
    changed = false;
    for (auto &[product, coefficient] : squares) {
      std::optional<AnglePair> pair = findPair(squares, product);
      if (!pair)
        continue;
      double &other = pair->partner->second;
      double common =
          std::fabs(coefficient) < std::fabs(other) ? coefficient : other;
      coefficient -= common;
      other -= common;
      squares[pair->rest] += common;
      slack[pair->rest] +=
          32 * pair->cosine->precision.unit * std::fabs(common);
      changed = true;
    }
  }
  return slack;
}

/// Takes the products that the normalizer bounds, and bounds their sum: with
/// z_j = sqrt(a_j) |y_j| r, the sum of b_ij z_i z_j is at most F times the
/// largest sum_j b_ij, and the sum of b_j z_j at most sqrt(F sum_j b_j^2).
double NormBounder::takeNormalized(Polynomial &squares,
                                   const Normalizer &normalizer) {
  Weights quadratic, linear;
  for (auto it = squares.begin(); it != squares.end();) {
    Product rest = it->first;
    const Expression *first = removePair(rest, normalizer);
    const Expression *second = first ? removePair(rest, normalizer) : nullptr;
    double bound = first ? boundProduct(rest, /*isPart=*/false) : infinity;
    if (!std::isfinite(bound)) {
      ++it;
      continue;
    }
    bound *= std::fabs(it->second);
    for (const Expression *number : {first, second})
      if (number)
        bound /= std::sqrt(normalizer.weights.at(number));
    if (second) {
      quadratic[first] += bound / 2;
      quadratic[second] += bound / 2;
    } else {
      linear[first] += bound;
    }
    it = squares.erase(it);
  }
  double largest = 0, squaresOfLinear = 0;
  for (auto [number, bound] : quadratic)
    largest = std::max(largest, bound);
  for (auto [number, bound] : linear)
    squaresOfLinear += bound * bound;
  return normalizer.largest * largest +
         std::sqrt(normalizer.largest * squaresOfLinear);
}

/// An atom without a bound, and which to blame: a reciprocal that normalizes
/// nothing, or what is not normalized.
const Expression *NormBounder::findObstacle(const Product &product) const {
  const Expression *found = nullptr;
  for (const Expression *atom : product) {
    if (std::isfinite(boundAtom(atom, /*isPart=*/false)))
      continue;
    if (atom->op == Operator::Invert)
      return atom;
    if (!found || normalized.contains(found))
      found = atom;
  }
  return found;
}

double NormBounder::boundRest(const Polynomial &squares) {
  double total = 0;
  for (const auto &[product, coefficient] : squares) {
    if (coefficient == 0)
      continue;
    double bound = boundProduct(product, /*isPart=*/false);
    if (!std::isfinite(bound) && !obstacle)
      obstacle = findObstacle(product);
    total += std::fabs(coefficient) * bound;
  }
  return total;
}

double NormBounder::boundSquares(Polynomial squares) {
  Polynomial slack = pairAngles(squares);
  double total = 0;
  for (Polynomial *part : {&squares, &slack}) {
    for (const Normalizer &normalizer : normalizers)
      total += takeNormalized(*part, normalizer);
    total += boundRest(*part);
  }
  return total;
}

NormBound NormBounder::compute() {
  for (const Expression *element : vector)
    findNormalizers(element);
  SmallVector<Expansion> expanded = expandVector();
  if (dropNormalizersThatLoseNaN(expanded))
    expanded = expandVector();
  // The square of the norm in exact arithmetic on the atoms, and the squares of
  // what each element may be off by.
  Polynomial squares, magnitudes, offsets;
  double absolute = 0;
  for (const Expansion &expansion : expanded) {
    absolute += expansion.absolute;
    for (const Term &left : expansion.terms) {
      for (const Term &right : expansion.terms) {
        Term product = bounds::multiply(left, right);
        squares[product.atoms] += product.coefficient;
        magnitudes[product.atoms] += std::fabs(product.coefficient);
      }
      // |sum_t e_t|^2 <= T sum_t e_t^2 for T terms. What is left of
      // coefficients that cancel adds at most T sum_t m_t^2 times kCancelled to
      // the square.
      Term square = bounds::multiply(left, left);
      double error = left.error + std::sqrt(kCancelled);
      offsets[square.atoms] +=
          square.coefficient * double(expansion.terms.size()) * error * error;
    }
  }
  for (auto &[product, coefficient] : squares)
    if (std::fabs(coefficient) <= kCancelled * magnitudes[product])
      coefficient = 0;
  double norm = std::sqrt(boundSquares(std::move(squares))) +
                2 * std::sqrt(boundSquares(std::move(offsets))) + absolute;
  if (std::isfinite(norm))
    return {norm, nullptr};
  return {infinity, obstacle};
}

NormBound boundNorm(Elements &elements, ArrayRef<const Expression *> vector) {
  NormBound bound = NormBounder(elements, vector).compute();
  double ofElements = 0;
  for (const Expression *element : vector)
    ofElements += std::pow(element->range.getMagnitude(), 2);
  ofElements = std::sqrt(ofElements) * (1 + 0x1p-30);
  if (ofElements < bound.norm)
    bound.norm = ofElements;
  return bound;
}

} // namespace pebble::bounds
