//===- IndexSpace.cpp - Index variables and their ranges ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"

#include "pebble/Elements/Views.h"

#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

std::optional<int64_t> Extent::getNumber() const {
  for (const Size &size : sizes)
    if (std::optional<int64_t> number = size.getNumber())
      return number;
  return std::nullopt;
}

static Extent multiply(const Extent &extent, int64_t factor) {
  Extent product;
  for (const Size &size : extent.sizes)
    if (std::optional<Size> own = size.times(factor))
      product.sizes.push_back(*own);
  return product;
}

bool raise::areSame(const Extent &a, const Extent &b) {
  if (a.getNumber() || b.getNumber())
    return a.getNumber() == b.getNumber();
  return llvm::any_of(a.sizes, [&](const Size &size) {
    return llvm::is_contained(b.sizes, size);
  });
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

AffineExpr IndexSpace::addVariable(Extent extent) {
  variables.push_back({std::move(extent), std::nullopt});
  return getAffineDimExpr(variables.size() - 1, context);
}

std::optional<unsigned> raise::getVariable(AffineExpr index) {
  if (auto dim = dyn_cast<AffineDimExpr>(index))
    return dim.getPosition();
  return std::nullopt;
}

bool IndexSpace::split(unsigned variable, int64_t factor) {
  if (variables[variable].sum || factor <= 1)
    return false;
  Extent outerExtent;
  for (const Size &size : variables[variable].extent.sizes)
    if (std::optional<Size> quotient = size.dividedBy(factor))
      outerExtent.sizes.push_back(*quotient);
  if (outerExtent.sizes.empty())
    return false;
  AffineExpr outer = addVariable(outerExtent);
  AffineExpr inner = addVariable({{factor}});
  Variable &own = variables[variable];
  own.sum = outer * factor + inner;
  own.outer = *getVariable(outer);
  own.inner = *getVariable(inner);
  return true;
}

SmallVector<unsigned, 2> IndexSpace::getParts(unsigned variable) const {
  const Variable &own = variables[variable];
  if (!own.sum && own.extent.isNumber(1))
    return {};
  if (!own.sum)
    return {variable};
  SmallVector<unsigned, 2> parts = getParts(own.outer);
  llvm::append_range(parts, getParts(own.inner));
  return parts;
}

SmallVector<unsigned, 2> IndexSpace::getDigits(AffineExpr index,
                                               const Extent &extent) {
  Linear sum = linearize(index);
  llvm::sort(sum.terms, [](auto a, auto b) { return a.second < b.second; });
  SmallVector<unsigned, 2> digits;
  // What the digits so far run through.
  Extent place{{1}};
  for (auto [term, factor] : sum.terms) {
    std::optional<unsigned> variable = getVariable(term);
    if (!variable || !place.isNumber(factor) || sum.constant != 0)
      return {};
    place = multiply(getExtent(*variable), factor);
    digits.push_back(*variable);
  }
  if (!areSame(place, extent))
    return {};
  std::reverse(digits.begin(), digits.end());
  return digits;
}

//===----------------------------------------------------------------------===//
// Simplification
//===----------------------------------------------------------------------===//

/// Sums and products that wrap around, as those of indices do.
static int64_t sumOf(int64_t a, int64_t b) {
  return static_cast<int64_t>(static_cast<uint64_t>(a) +
                              static_cast<uint64_t>(b));
}
static int64_t productOf(int64_t a, int64_t b) {
  return static_cast<int64_t>(static_cast<uint64_t>(a) *
                              static_cast<uint64_t>(b));
}

void IndexSpace::Linear::add(AffineExpr term, int64_t factor) {
  for (auto &[known, own] : terms)
    if (known == term) {
      own = sumOf(own, factor);
      return;
    }
  terms.push_back({term, factor});
}

void IndexSpace::Linear::add(const Linear &other, int64_t factor) {
  for (auto [term, own] : other.terms)
    add(term, productOf(own, factor));
  constant = sumOf(constant, productOf(other.constant, factor));
}

IndexSpace::Linear IndexSpace::linearize(AffineExpr index) {
  Linear sum;
  if (std::optional<int64_t> number = getNumber(index)) {
    sum.constant = *number;
    return sum;
  }
  if (std::optional<unsigned> variable = getVariable(index)) {
    const Variable &own = variables[*variable];
    if (own.sum)
      return linearize(*own.sum);
    if (!own.extent.isNumber(1))
      sum.add(index, 1);
    return sum;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(index);
  std::optional<int64_t> right =
      binary ? getNumber(binary.getRHS()) : std::nullopt;
  if (binary && index.getKind() == AffineExprKind::Add) {
    sum = linearize(binary.getLHS());
    sum.add(linearize(binary.getRHS()), 1);
  } else if (right && index.getKind() == AffineExprKind::Mul) {
    sum.add(linearize(binary.getLHS()), *right);
  } else if (right && *right > 0 &&
             index.getKind() == AffineExprKind::FloorDiv) {
    sum = divide(linearize(binary.getLHS()), *right, /*isRemainder=*/false);
  } else if (right && *right > 0 && index.getKind() == AffineExprKind::Mod) {
    sum = divide(linearize(binary.getLHS()), *right, /*isRemainder=*/true);
  } else {
    sum.add(index, 1);
  }
  recombine(sum);
  return sum;
}

IndexSpace::Linear IndexSpace::divide(const Linear &dividend, int64_t divisor,
                                      bool isRemainder) {
  Linear quotient, rest;
  for (auto [term, factor] : dividend.terms)
    if (factor % divisor == 0)
      quotient.add(term, factor / divisor);
    else
      rest.add(term, factor);
  quotient.constant = llvm::divideFloorSigned(dividend.constant, divisor);
  rest.constant = dividend.constant - quotient.constant * divisor;
  Range range = getRange(rest);
  bool fits = range.lo && range.hi && *range.lo >= 0 && *range.hi < divisor;
  if (isRemainder) {
    if (fits)
      return rest;
    Linear open;
    open.add(build(rest) % divisor, 1);
    return open;
  }
  if (!fits)
    quotient.add(build(rest).floorDiv(divisor), 1);
  return quotient;
}

/// c (x floordiv c) + x mod c is x.
void IndexSpace::recombine(Linear &sum) {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto [term, factor] : sum.terms) {
      auto mod = dyn_cast<AffineBinaryOpExpr>(term);
      if (factor == 0 || !mod || mod.getKind() != AffineExprKind::Mod)
        continue;
      int64_t divisor = *getNumber(mod.getRHS());
      AffineExpr quotient = mod.getLHS().floorDiv(divisor);
      auto *place = llvm::find_if(
          sum.terms,
          [&, own = factor](const std::pair<AffineExpr, int64_t> &t) {
            return t.first == quotient &&
                   t.second == llvm::checkedMul(own, divisor);
          });
      if (place == sum.terms.end())
        continue;
      int64_t own = factor;
      AffineExpr whole = mod.getLHS();
      sum.add(quotient, productOf(-1, own * divisor));
      sum.add(term, productOf(-1, own));
      sum.add(linearize(whole), own);
      changed = true;
      break;
    }
    llvm::erase_if(sum.terms, [](auto term) { return term.second == 0; });
  }
}

AffineExpr IndexSpace::build(Linear sum) {
  llvm::erase_if(sum.terms, [](auto term) { return term.second == 0; });
  // Variables first, then others as they first came.
  auto rank = [&](AffineExpr term) {
    if (std::optional<unsigned> variable = getVariable(term))
      return std::pair(0u, *variable);
    return std::pair(1u, order.try_emplace(term, order.size()).first->second);
  };
  for (auto [term, factor] : sum.terms)
    rank(term);
  llvm::sort(sum.terms,
             [&](auto a, auto b) { return rank(a.first) < rank(b.first); });
  AffineExpr result = getAffineConstantExpr(0, context);
  for (auto [term, factor] : sum.terms)
    result = result + term * factor;
  return result + sum.constant;
}

bool IndexSpace::isNeverNegative(AffineExpr index) {
  std::optional<int64_t> least = getRange(linearize(index)).lo;
  return least && *least >= 0;
}

bool IndexSpace::isBelow(AffineExpr index, const Extent &extent) {
  if (!getDigits(index, extent).empty())
    return true;
  std::optional<int64_t> size = extent.getNumber();
  Range range = getRange(linearize(index));
  if (size && range.lo && *range.lo >= 0 && range.hi && *range.hi < *size)
    return true;
  // x floordiv c < size where x < c size
  auto quotient = dyn_cast<AffineBinaryOpExpr>(index);
  std::optional<int64_t> divisor =
      quotient ? getNumber(quotient.getRHS()) : std::nullopt;
  return divisor && *divisor > 0 &&
         index.getKind() == AffineExprKind::FloorDiv &&
         isBelow(quotient.getLHS(), multiply(extent, *divisor));
}

AffineExpr IndexSpace::simplify(AffineExpr index) {
  return build(linearize(index));
}

IndexSpace::Range IndexSpace::getRange(AffineExpr term) {
  if (std::optional<unsigned> variable = getVariable(term)) {
    std::optional<int64_t> number = getExtent(*variable).getNumber();
    return {0, number ? std::optional<int64_t>(*number - 1) : std::nullopt};
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(term);
  std::optional<int64_t> right =
      binary ? getNumber(binary.getRHS()) : std::nullopt;
  if (!right || *right <= 0)
    return {};
  if (term.getKind() == AffineExprKind::Mod)
    return {0, *right - 1};
  if (term.getKind() != AffineExprKind::FloorDiv)
    return {};
  Range range = getRange(linearize(binary.getLHS()));
  if (range.lo)
    range.lo = llvm::divideFloorSigned(*range.lo, *right);
  if (range.hi)
    range.hi = llvm::divideFloorSigned(*range.hi, *right);
  return range;
}

IndexSpace::Range IndexSpace::getRange(const Linear &sum) {
  Range range = {sum.constant, sum.constant};
  auto addTo = [](std::optional<int64_t> &end, std::optional<int64_t> own,
                  int64_t factor) {
    if (end && own)
      end = llvm::checkedMulAdd(*own, factor, *end);
    else
      end = std::nullopt;
  };
  for (auto [term, factor] : sum.terms) {
    Range own = getRange(term);
    addTo(range.lo, factor > 0 ? own.lo : own.hi, factor);
    addTo(range.hi, factor > 0 ? own.hi : own.lo, factor);
  }
  return range;
}
