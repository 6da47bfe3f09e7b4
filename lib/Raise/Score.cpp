//===- Score.cpp - Scores from products, scales and masks -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

static constexpr size_t kMaxParts = 16;
/// In f32, the sum of a score below 10^29 and a lower number than this is that
/// number.
static constexpr double kSwallows = -1e37;

//===----------------------------------------------------------------------===//
// The product of query and key
//===----------------------------------------------------------------------===//

/// The product of query and key in a score, if there is one.
const Term *Matcher::findDot(const Term *term) {
  std::optional<const Term *> found =
      terms.findBelow(term, [&](const Term *head) { return isDot(head); });
  isTooLong |= !found;
  return found.value_or(nullptr);
}

/// A sum over channels of something with the key and something without. Sets
/// the query, the key and the channel of the site.
bool Matcher::isDot(const Term *element) {
  if (!element->isElement() || !element->dependsOn(site.n))
    return false;
  if (element == site.dot)
    return true;
  std::optional<Reduction> reduction = terms.getReduction(element);
  if (!reduction || reduction->kind != Reduction::Kind::Sum ||
      reduction->extents.size() != 1 || terms.evaluate(reduction->init) != 0.0)
    return false;
  AffineExpr channel = terms.space.addVariable(reduction->extents[0]);
  if (terms.space.size() > Terms::kMaxVariables / 2) {
    isTooLarge = true;
    return false;
  }
  const Term *body = reduction->getBody({channel});
  if (!body)
    return false;
  Product product;
  collectProduct(body, /*peels=*/false, product);
  Site own = site;
  own.query = own.key = nullptr;
  own.scale = {};
  for (const Term *factor : product.factors) {
    if (takeUniform(factor, /*isDivisor=*/false, own.scale))
      continue;
    const Term *&side = factor->dependsOn(site.n) ? own.key : own.query;
    side = side ? terms.get<arith::MulFOp>({side, factor}) : factor;
  }
  for (const Term *divisor : product.divisors) {
    if (takeUniform(divisor, /*isDivisor=*/true, own.scale))
      continue;
    const Term *&side = divisor->dependsOn(site.n) ? own.key : own.query;
    if (!side)
      return false;
    side = terms.get<arith::DivFOp>({side, divisor});
  }
  own.k = *getVariable(channel);
  if (!own.query || !own.key || !own.query->dependsOn(own.k) ||
      !own.key->dependsOn(own.k))
    return false;
  own.dot = element;
  site = own;
  return true;
}

/// Whether the product enters a term, or may.
bool Matcher::containsDot(const Term *term) {
  auto [place, isNew] = hasDot.try_emplace(term, true);
  if (!isNew)
    return place->second;
  std::optional<const Term *> found =
      terms.findBelow(term, [&](const Term *head) { return head == site.dot; });
  return hasDot[term] = !found || *found;
}

//===----------------------------------------------------------------------===//
// From the outside in
//===----------------------------------------------------------------------===//

/// Takes a factor that is the same for all scores into a scale.
bool Matcher::takeUniform(const Term *term, bool isDivisor, Scale &scale) {
  if (std::optional<double> number = terms.evaluate(term)) {
    scale.number = isDivisor ? scale.number / *number : scale.number * *number;
    return true;
  }
  if (term->variables != 0)
    term = terms.getHead(term);
  if (term->variables != 0)
    return false;
  if (isDivisor)
    term = terms.get<arith::DivFOp>({terms.getNumber(1.0, term->type), term});
  scale.factors.push_back(term);
  return true;
}

/// Reads `scale` times a score.
LogicalResult Matcher::matchScore(const Term *score, double multiplier) {
  // The factors of query and key have been taken when the product was found.
  Scale inner = site.scale;
  Scale scale{multiplier, {}};
  const Term *term = score;
  for (;;) {
    term = terms.getHead(term);
    if (term == site.dot)
      break;
    if (term->kind != Term::Kind::Operation)
      return fail(term, "the scores are computed in a way that is not "
                        "understood");
    const Term *next = nullptr;
    if (term->is<arith::MulFOp>()) {
      for (unsigned operand : {0, 1})
        if (!next && !containsDot(term->operands[1 - operand]) &&
            takeUniform(term->operands[1 - operand], false, scale))
          next = term->operands[operand];
    } else if (term->is<arith::DivFOp>()) {
      if (!containsDot(term->operands[1]) &&
          takeUniform(term->operands[1], true, scale))
        next = term->operands[0];
    } else if (term->is<arith::NegFOp>()) {
      scale.number = -scale.number;
      next = term->operands[0];
    } else if (term->is<arith::AddFOp, arith::SubFOp>()) {
      bool isFirst = containsDot(term->operands[0]);
      const Term *added = term->operands[isFirst ? 1 : 0];
      if (!containsDot(added)) {
        bool isSub = term->is<arith::SubFOp>();
        Scale own = scale;
        if (isSub && isFirst)
          own.number = -own.number;
        if (failed(addAdded(added, own)))
          return failure();
        if (isSub && !isFirst)
          scale.number = -scale.number;
        next = term->operands[isFirst ? 0 : 1];
      }
    } else if (term->is<arith::SelectOp>()) {
      for (bool keeps : {true, false}) {
        std::optional<double> fill =
            terms.evaluate(term->operands[keeps ? 2 : 1]);
        bool scales = scale.factors.empty() && scale.number > 0;
        if (next || !fill || !scales)
          continue;
        if (failed(addSelected(term->operands[0], keeps, *fill * scale.number)))
          return failure();
        next = term->operands[keeps ? 1 : 2];
      }
    }
    if (!next) {
      if (failed(matchRegion(term, scale)))
        return failure();
      std::reverse(site.masks.begin(), site.masks.end());
      return success();
    }
    term = next;
  }
  site.scale.number = inner.number * scale.number;
  llvm::append_range(site.scale.factors, scale.factors);
  std::reverse(site.masks.begin(), site.masks.end());
  return success();
}

/// The terms that a sum adds up; sums themselves where there are many.
SmallVector<const Term *> Matcher::getAddends(const Term *term) {
  SmallVector<const Term *> addends, pending = {term};
  while (!pending.empty()) {
    const Term *next = pending.pop_back_val();
    const Term *head = terms.getHead(next);
    if (head->is<arith::AddFOp>() &&
        addends.size() + pending.size() < kMaxParts)
      llvm::append_range(pending, llvm::reverse(head->operands));
    else
      addends.push_back(next);
  }
  return addends;
}

/// Whether a term is -inf under a condition, and otherwise 0.
bool Matcher::isExclusion(const Term *term) {
  const Term *head = terms.getHead(term);
  if (!head->is<arith::SelectOp>())
    return false;
  std::optional<double> a = terms.evaluate(head->operands[1]);
  std::optional<double> b = terms.evaluate(head->operands[2]);
  return (a == 0.0 && b == -INFINITY) || (b == 0.0 && a == -INFINITY);
}

/// A term that does not contain the product, added to the scores.
LogicalResult Matcher::addAdded(const Term *term, const Scale &scale) {
  const Term *head = terms.getHead(term);
  if (terms.evaluate(head) == 0.0)
    return success();
  // What excludes keys does so whatever else is added.
  SmallVector<const Term *> parts;
  if (scale.number > 0 && scale.factors.empty())
    parts = getAddends(head);
  if (parts.size() > 1 && llvm::any_of(parts, [&](const Term *part) {
        return isExclusion(part);
      })) {
    const Term *rest = nullptr;
    llvm::SmallPtrSet<const Term *, 16> exclusions;
    for (const Term *part : parts) {
      if (!isExclusion(part))
        rest = rest ? terms.get<arith::AddFOp>({rest, part}) : part;
      else if (exclusions.insert(terms.getHead(part)).second &&
               failed(addAdded(part, scale)))
        return failure();
    }
    return rest ? addAdded(rest, scale) : success();
  }
  if (head->is<arith::SelectOp>() && scale.number > 0 && scale.factors.empty())
    for (bool keeps : {true, false}) {
      std::optional<double> kept =
          terms.evaluate(head->operands[keeps ? 1 : 2]);
      std::optional<double> fill =
          terms.evaluate(head->operands[keeps ? 2 : 1]);
      // A number that swallows what it is added to replaces it.
      if (kept == 0.0 && fill && *fill * scale.number <= kSwallows)
        return addSelected(head->operands[0], keeps, *fill * scale.number);
    }
  if (scale.number != 1) {
    const Term *number = terms.getNumber(scale.number, term->type);
    term = terms.get<arith::MulFOp>({term, number});
  }
  for (const Term *factor : scale.factors)
    term = terms.get<arith::MulFOp>({term, factor});
  site.masks.push_back({Mask::Kind::Added, term});
  return success();
}

/// Scores that are neither scaled nor masked products: whatever computes them
/// becomes the score region.
LogicalResult Matcher::matchRegion(const Term *term, const Scale &outer) {
  // From the outside to the product, as long as there is one way only.
  SmallVector<const Term *> path;
  const Term *inner = term;
  bool isOneWay = true;
  while (inner != site.dot) {
    path.push_back(inner);
    const Term *next = nullptr;
    for (const Term *operand : inner->operands)
      if (containsDot(operand)) {
        isOneWay &= !next;
        next = operand;
      }
    if (!next)
      return fail(inner, "the scores are computed in a way that is not "
                         "understood");
    if (inner->is<arith::MulFOp>())
      for (const Term *operand : inner->operands)
        if (operand != next && terms.getHead(operand)->dependsOn(site.n) &&
            !containsDot(operand))
          return fail(operand, "the scores are multiplied by something that "
                               "differs between the keys of a row: a mask "
                               "would have to be added to them, and a scale be "
                               "the same for all keys");
    inner = terms.getHead(next);
  }
  site.region = term;
  site.score = site.dot;
  // The numbers by which the product is scaled are no part of the region.
  Scale scale = site.scale;
  unsigned numInner = path.size();
  while (isOneWay && numInner > 1) {
    const Term *last = path[numInner - 1];
    bool taken = false;
    if (last->is<arith::MulFOp>())
      for (unsigned operand : {0, 1})
        taken = taken || (!containsDot(last->operands[operand]) &&
                          takeUniform(last->operands[operand], false, scale));
    else if (last->is<arith::DivFOp>())
      taken = !containsDot(last->operands[1]) &&
              takeUniform(last->operands[1], true, scale);
    if (!taken)
      break;
    site.score = last;
    --numInner;
  }

  site.scale = scale;
  if (outer.number != 1)
    site.region = terms.get<arith::MulFOp>(
        {site.region, terms.getNumber(outer.number, term->type)});
  for (const Term *factor : outer.factors)
    site.region = terms.get<arith::MulFOp>({site.region, factor});
  // c tanh(x), where x has been divided by c.
  if (numInner == 1 && term->is<math::TanhOp>() && outer.factors.empty() &&
      outer.number > 0) {
    site.softcap = outer.number;
    site.capped = site.region;
    site.scale.number *= outer.number;
  }
  return success();
}
