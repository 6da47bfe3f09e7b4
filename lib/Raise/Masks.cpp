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
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

static constexpr unsigned kMaxDepth = 100;
/// Larger constants are not searched.
static constexpr int64_t kMaxTableSize = int64_t(1) << 24;

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
  Conditions seen;
  collectConditions(condition, keeps, seen, conditions);
  // With a finite fill, a row that is masked throughout depends on the whole
  // condition: keep it in one piece.
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
                                Conditions &seen,
                                SmallVectorImpl<Mask> &conditions) {
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Term *head = terms.getHead(condition);
  if (!seen.insert({head, keeps}).second)
    return;
  auto collect = [&](const Term *part, bool keepsPart) {
    collectConditions(part, keepsPart, seen, conditions);
  };
  auto getBit = [&](const Term *term) { return terms.evaluateInteger(term); };
  auto isTruth = [&](const Term *term) {
    const Term *own = terms.getHead(term);
    bool isExtended = own->is<arith::ExtUIOp, arith::ExtSIOp>();
    return (isExtended ? own->operands[0] : own)->type.isInteger(1);
  };
  if (depth < kMaxDepth) {
    if (head->type.isInteger(1) &&
        (keeps ? head->is<arith::AndIOp>() : head->is<arith::OrIOp>())) {
      for (const Term *operand : head->operands)
        collect(operand, keeps);
      return;
    }
    if (head->type.isInteger(1) && head->is<arith::XOrIOp>())
      for (unsigned operand : {0, 1})
        if (getBit(head->operands[1 - operand]) == 1)
          return collect(head->operands[operand], !keeps);
    if (head->is<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>() &&
        isTruth(head->operands[0]))
      return collect(head->operands[0], keeps);
    if (head->is<arith::CmpIOp>() && isTruth(head->operands[0]) &&
        getBit(head->operands[1]) == 0) {
      auto predicate = static_cast<arith::CmpIPredicate>(
          cast<IntegerAttr>(head->attributes.get("predicate")).getInt());
      if (predicate == arith::CmpIPredicate::ne)
        return collect(head->operands[0], keeps);
      if (predicate == arith::CmpIPredicate::eq)
        return collect(head->operands[0], !keeps);
    }
    if (head->is<arith::SelectOp>()) {
      std::optional<int64_t> ifTrue = getBit(head->operands[1]),
                             ifFalse = getBit(head->operands[2]);
      if (ifTrue == 1 && ifFalse == 0)
        return collect(head->operands[0], keeps);
      if (ifTrue == 0 && ifFalse == 1)
        return collect(head->operands[0], !keeps);
    }
    if (getBit(head) == (keeps ? 1 : 0))
      return;
    if (head->is<arith::CmpIOp>() && addComparison(head, keeps, conditions))
      return;
    if (keeps && head->isElement() && addTable(head, conditions))
      return;
  }
  conditions.push_back({Mask::Kind::Condition, condition, keeps});
}

/// A constant that has, in row i, the columns from i - lower to i + upper.
bool Matcher::addTable(const Term *element, SmallVectorImpl<Mask> &conditions) {
  DenseElementsAttr table;
  auto type = cast<RankedTensorType>(element->source.getType());
  if (!matchPattern(element->source, m_Constant(&table)) ||
      !element->type.isInteger(1) || type.getNumElements() > kMaxTableSize)
    return false;
  // The two axes that are not at a number; the key's is that of the columns.
  std::optional<unsigned> rowAxis, columnAxis;
  int64_t offset = 0, rowStride = 0, columnStride = 0, stride = 1;
  for (unsigned axis = type.getRank(); axis-- > 0;) {
    AffineExpr index = element->indices[axis];
    if (std::optional<int64_t> number = getNumber(index)) {
      if (*number < 0 || *number >= type.getDimSize(axis))
        return false;
      offset += *number * stride;
    } else if (getVariable(index) == site.n && !columnAxis) {
      columnAxis = axis;
      columnStride = stride;
    } else if (getVariable(index) && !rowAxis) {
      rowAxis = axis;
      rowStride = stride;
    } else {
      return false;
    }
    stride *= type.getDimSize(axis);
  }
  if (!rowAxis || !columnAxis)
    return false;
  auto values = table.getValues<bool>();
  int64_t rows = type.getDimSize(*rowAxis);
  int64_t columns = type.getDimSize(*columnAxis);
  std::optional<int64_t> upper, lower;
  for (int64_t row = 0; row < rows; ++row) {
    int64_t begin = 0, end = columns;
    auto sees = [&](int64_t column) -> bool {
      return values[offset + row * rowStride + column * columnStride];
    };
    while (begin < columns && !sees(begin))
      ++begin;
    while (end > begin && !sees(end - 1))
      --end;
    for (int64_t column = begin; column < end; ++column)
      if (!sees(column))
        return false;
    if (begin == end)
      return false;
    if (end < columns)
      upper = std::max(upper.value_or(end - 1 - row), end - 1 - row);
    if (begin > 0)
      lower = std::max(lower.value_or(row - begin), row - begin);
  }
  // What bounds some rows must bound all of them.
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      if (values[offset + row * rowStride + column * columnStride] !=
          ((!upper || column <= row + *upper) &&
           (!lower || column >= row - *lower)))
        return false;
  AffineExpr row = element->indices[*rowAxis];
  AffineExpr column = element->indices[*columnAxis];
  for (auto [slack, distance] :
       {std::pair(upper, row - column), std::pair(lower, column - row)})
    if (slack)
      conditions.push_back({Mask::Kind::Bound, element, true,
                            terms.space.simplify(distance + *slack), 0,
                            element});
  return true;
}

static unsigned getWidth(const Term *integer) {
  return integer->type.isIndex() ? 64 : integer->type.getIntOrFloatBitWidth();
}

/// What an integer is before it was made wider, with its sign.
static const Term *stripWidening(Terms &terms, const Term *integer) {
  while (integer->is<arith::IndexCastOp, arith::ExtSIOp>()) {
    const Term *own = terms.getHead(integer->operands[0]);
    if (own->type.isInteger(1) || getWidth(own) > getWidth(integer))
      break;
    integer = own;
  }
  return integer;
}

/// A comparison of indices, or of the index of the key with a length.
bool Matcher::addComparison(const Term *compare, bool keeps,
                            SmallVectorImpl<Mask> &conditions) {
  using Predicate = arith::CmpIPredicate;
  auto predicate = static_cast<Predicate>(
      cast<IntegerAttr>(compare->attributes.get("predicate")).getInt());
  if (!keeps)
    predicate = arith::invertPredicate(predicate);
  if (compare->operands[0]->type.isInteger(1))
    return false;
  const Term *a = terms.getIntegerHead(compare->operands[0]);
  const Term *b = terms.getIntegerHead(compare->operands[1]);
  if (predicate == Predicate::sgt || predicate == Predicate::sge) {
    std::swap(a, b);
    predicate = predicate == Predicate::sgt ? Predicate::slt : Predicate::sle;
  }
  if (predicate != Predicate::slt && predicate != Predicate::sle)
    return false;
  int64_t slack = predicate == Predicate::slt ? -1 : 0;
  auto addBound = [&](AffineExpr bound) {
    if (terms.space.isNeverNegative(bound))
      return true;
    conditions.push_back({Mask::Kind::Bound, compare, keeps,
                          terms.space.simplify(bound), 0, compare});
    return true;
  };
  if (a->kind == Term::Kind::Index && b->kind == Term::Kind::Index)
    return addBound(b->index - a->index + slack);
  // |i - j| < w is two comparisons.
  if (a->is<math::AbsIOp>() && b->kind == Term::Kind::Index) {
    const Term *distance = terms.getIntegerHead(a->operands[0]);
    if (distance->kind != Term::Kind::Index)
      return false;
    addBound(b->index - distance->index + slack);
    return addBound(b->index + distance->index + slack);
  }
  // n < length
  if (a->kind == Term::Kind::Index && getVariable(a->index) == site.n &&
      slack == -1 && !b->dependsOn(site.n) &&
      !llvm::is_contained({Term::Kind::Index, Term::Kind::Number}, b->kind)) {
    conditions.push_back(
        {Mask::Kind::Length, stripWidening(terms, b), keeps, {}, 0, compare});
    return true;
  }
  return false;
}
