//===- Masks.cpp - Conditions under which keys are seen -------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/ScopeExit.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

static constexpr unsigned kMaxDepth = 100;

double Matcher::getLowest() {
  const llvm::fltSemantics &semantics =
      cast<FloatType>(site.dot->type).getFloatSemantics();
  return APFloat::getLargest(semantics, /*Negative=*/true).convertToDouble();
}

/// Scores that are kept under a condition, and else replaced.
LogicalResult Matcher::addSelected(const Term *condition, bool keeps,
                                   double fill) {
  if (fill != -INFINITY && !std::isfinite(fill))
    return fail(condition, "masked scores are not a number");
  bool isLow = fill <= getLowest() / 2;
  if (isLow && options.assumeVisibleKey)
    fill = -INFINITY;
  SmallVector<Mask> conditions;
  collectConditions(condition, keeps, conditions);
  // With a finite fill, a row may be masked throughout, where it is all of the
  // mask that counts.
  if (fill != -INFINITY && conditions.size() > 1 &&
      llvm::any_of(conditions, [](const Mask &mask) {
        return mask.kind != Mask::Kind::Bound;
      })) {
    site.hasLowFill |= isLow;
    conditions.clear();
    conditions.push_back({Mask::Kind::Condition, condition, keeps});
  }
  for (Mask &mask : conditions) {
    mask.fill = fill;
    site.masks.push_back(mask);
  }
  return success();
}

/// The parts of a condition that must all hold for scores to be kept.
void Matcher::collectConditions(const Term *condition, bool keeps,
                                SmallVectorImpl<Mask> &conditions) {
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Term *head = terms.getHead(condition);
  auto getBit = [&](const Term *term) { return terms.evaluateInteger(term); };
  auto isTruth = [&](const Term *term) {
    const Term *own = terms.getHead(term);
    return own->is<arith::ExtUIOp, arith::ExtSIOp>() || own->type.isInteger(1);
  };
  if (depth < kMaxDepth) {
    if (head->type.isInteger(1) &&
        (keeps ? head->is<arith::AndIOp>() : head->is<arith::OrIOp>())) {
      for (const Term *operand : head->operands)
        collectConditions(operand, keeps, conditions);
      return;
    }
    if (head->type.isInteger(1) && head->is<arith::XOrIOp>())
      for (unsigned operand : {0, 1})
        if (getBit(head->operands[1 - operand]) == 1)
          return collectConditions(head->operands[operand], !keeps, conditions);
    if (head->is<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>() &&
        isTruth(head->operands[0]))
      return collectConditions(head->operands[0], keeps, conditions);
    if (head->is<arith::CmpIOp>() && isTruth(head->operands[0]) &&
        getBit(head->operands[1]) == 0) {
      auto predicate = static_cast<arith::CmpIPredicate>(
          cast<IntegerAttr>(head->attributes.get("predicate")).getInt());
      if (predicate == arith::CmpIPredicate::ne)
        return collectConditions(head->operands[0], keeps, conditions);
      if (predicate == arith::CmpIPredicate::eq)
        return collectConditions(head->operands[0], !keeps, conditions);
    }
    if (head->is<arith::SelectOp>()) {
      std::optional<int64_t> ifTrue = getBit(head->operands[1]),
                             ifFalse = getBit(head->operands[2]);
      if (ifTrue == 1 && ifFalse == 0)
        return collectConditions(head->operands[0], keeps, conditions);
      if (ifTrue == 0 && ifFalse == 1)
        return collectConditions(head->operands[0], !keeps, conditions);
    }
    if (getBit(head) == (keeps ? 1 : 0))
      return;
    if (head->is<arith::CmpIOp>() && addComparison(head, keeps, conditions))
      return;
  }
  conditions.push_back({Mask::Kind::Condition, condition, keeps});
}

/// A comparison of indices, or of the index of the key with a length.
bool Matcher::addComparison(const Term *compare, bool keeps,
                            SmallVectorImpl<Mask> &conditions) {
  using Predicate = arith::CmpIPredicate;
  auto predicate = static_cast<Predicate>(
      cast<IntegerAttr>(compare->attributes.get("predicate")).getInt());
  if (!keeps)
    predicate = arith::invertPredicate(predicate);
  const Term *a = terms.getHead(compare->operands[0]);
  const Term *b = terms.getHead(compare->operands[1]);
  if (predicate == Predicate::sgt || predicate == Predicate::sge) {
    std::swap(a, b);
    predicate = predicate == Predicate::sgt ? Predicate::slt : Predicate::sle;
  }
  if (predicate != Predicate::slt && predicate != Predicate::sle)
    return false;
  int64_t slack = predicate == Predicate::slt ? -1 : 0;
  auto addBound = [&](AffineExpr bound) {
    conditions.push_back({Mask::Kind::Bound, compare, keeps,
                          terms.space.simplify(bound), 0, compare});
    return true;
  };
  if (a->kind == Term::Kind::Index && b->kind == Term::Kind::Index)
    return addBound(b->index - a->index + slack);
  // |i - j| < w is two comparisons.
  if (a->is<math::AbsIOp>() && b->kind == Term::Kind::Index) {
    const Term *distance = terms.getHead(a->operands[0]);
    if (distance->kind != Term::Kind::Index)
      return false;
    addBound(b->index - distance->index + slack);
    return addBound(b->index + distance->index + slack);
  }
  // n < length
  if (a->kind == Term::Kind::Index && getVariable(a->index) == site.n &&
      slack == -1 && !b->dependsOn(site.n) &&
      !llvm::is_contained({Term::Kind::Index, Term::Kind::Number}, b->kind)) {
    conditions.push_back({Mask::Kind::Length, b, keeps, {}, 0, compare});
    return true;
  }
  return false;
}
