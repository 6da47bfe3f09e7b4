//===- Sizes.cpp - Sizes of tensors as polynomials ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Elements/Sizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace pebble;

/// How many operations a size is followed back.
static constexpr unsigned kMaxSteps = 64;
static constexpr unsigned kMaxDepth = 64;
static constexpr size_t kMaxParts = 8;
static constexpr size_t kMaxFactors = 8;

//===----------------------------------------------------------------------===//
// Polynomials
//===----------------------------------------------------------------------===//

Size Size::getUnknown(unsigned which) {
  Size size;
  size.parts[{which}] = 1;
  return size;
}

std::optional<int64_t> Size::getNumber() const {
  if (parts.empty())
    return 0;
  if (parts.size() == 1 && parts.begin()->first.empty())
    return parts.begin()->second;
  return std::nullopt;
}

std::optional<Size> Size::plus(const Size &other, int64_t factor) const {
  Size sum = *this;
  for (const auto &[product, number] : other.parts) {
    int64_t &own = sum.parts[product];
    std::optional<int64_t> total =
        llvm::checkedMulAdd<int64_t>(number, factor, own);
    if (!total)
      return std::nullopt;
    own = *total;
    if (own == 0)
      sum.parts.erase(product);
  }
  if (sum.parts.size() > kMaxParts)
    return std::nullopt;
  return sum;
}

std::optional<Size> Size::times(const Size &other) const {
  Size result;
  for (const auto &[left, leftNumber] : parts)
    for (const auto &[right, rightNumber] : other.parts) {
      Size part;
      Product product(left);
      llvm::append_range(product, right);
      llvm::sort(product);
      std::optional<int64_t> number = llvm::checkedMul(leftNumber, rightNumber);
      if (!number || product.size() > kMaxFactors)
        return std::nullopt;
      part.parts[product] = *number;
      std::optional<Size> sum = result.plus(part);
      if (!sum)
        return std::nullopt;
      result = *sum;
    }
  return result;
}

std::optional<Size> Size::dividedBy(const Size &divisor) const {
  if (divisor.parts.size() != 1)
    return std::nullopt;
  const auto &[factors, number] = *divisor.parts.begin();
  Size quotient;
  for (const auto &[product, own] : parts) {
    Product rest(product);
    for (unsigned factor : factors) {
      auto *place = llvm::find(rest, factor);
      if (place == rest.end())
        return std::nullopt;
      rest.erase(place);
    }
    // The one quotient of integers that overflows.
    bool overflows = number == -1 && own == std::numeric_limits<int64_t>::min();
    if (overflows || own % number != 0)
      return std::nullopt;
    quotient.parts[rest] = own / number;
  }
  return quotient;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

Size Sizes::makeUnknown(Axis axis) {
  auto place = assumed.find(axis);
  if (place != assumed.end() && depth < kMaxDepth)
    return get(place->second);
  return Size::getUnknown(
      unknowns.try_emplace(axis, unknowns.size()).first->second);
}

SmallVector<Size> Sizes::getShape(Value tensor) {
  SmallVector<Size> shape;
  for (unsigned axis :
       llvm::seq<unsigned>(cast<RankedTensorType>(tensor.getType()).getRank()))
    shape.push_back(get({tensor, axis}));
  return shape;
}

/// The value that is the size of an axis, or an axis of another tensor that has
/// the same size.
static std::optional<Axis> stepUp(Axis axis) {
  auto [tensor, position] = axis;
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return std::nullopt;
  unsigned index =
      cast<RankedTensorType>(tensor.getType()).getDynamicDimIndex(position);
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return Axis(empty.getDynamicSizes()[index], 0);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return Axis(expand.getOutputShape()[index], 0);
  // The dynamic sizes of the result are those of the slice, in order.
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return Axis(slice.getSizes()[index], 0);
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
    return shape ? std::optional<Axis>({shape.getElements()[position], 0})
                 : std::nullopt;
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    return isa<RankedTensorType>(cast.getSource().getType())
               ? std::optional<Axis>({cast.getSource(), position})
               : std::nullopt;
  if (OpTrait::hasElementwiseMappableTraits(op)) {
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return Axis(operand, position);
    return std::nullopt;
  }
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    return Axis(destination.getTiedOpOperand(cast<OpResult>(tensor))->get(),
                position);
  return std::nullopt;
}

Size Sizes::get(Axis axis) {
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  for (unsigned step = 0; step < kMaxSteps && depth < kMaxDepth; ++step) {
    auto type = dyn_cast<RankedTensorType>(axis.first.getType());
    if (!type)
      return get(axis.first);
    if (!type.isDynamicDim(axis.second))
      return type.getDimSize(axis.second);
    if (auto collapse = axis.first.getDefiningOp<tensor::CollapseShapeOp>()) {
      std::optional<Size> product = Size(1);
      ReassociationIndices group =
          collapse.getReassociationIndices()[axis.second];
      for (int64_t dim : group)
        if (product)
          product = product->times(get({collapse.getSrc(), unsigned(dim)}));
      return product ? *product : makeUnknown(axis);
    }
    std::optional<Axis> next = stepUp(axis);
    if (!next)
      break;
    axis = *next;
  }
  return makeUnknown(axis);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

Size Sizes::get(Value integer) {
  auto place = known.find(integer);
  if (place != known.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  Size size =
      depth > kMaxDepth ? makeUnknown({integer, 0}) : getOfInteger(integer);
  known[integer] = size;
  return size;
}

Size Sizes::getOfInteger(Value integer) {
  if (std::optional<int64_t> number = getConstantIntValue(integer))
    return *number;
  Operation *op = integer.getDefiningOp();
  std::optional<Size> size = op ? getOfOperation(op) : std::nullopt;
  return size ? *size : makeUnknown({integer, 0});
}

/// What an affine expression is for the operands given.
static std::optional<Size>
evaluateAffine(AffineExpr expr, ArrayRef<Size> operands, unsigned numDims) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Size(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<Size> left = evaluateAffine(binary.getLHS(), operands, numDims);
  std::optional<Size> right =
      evaluateAffine(binary.getRHS(), operands, numDims);
  if (!left || !right)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return left->plus(*right);
  case AffineExprKind::Mul:
    return left->times(*right);
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv:
    return left->dividedBy(*right);
  default:
    return std::nullopt;
  }
}

std::optional<Size> Sizes::getOfOperation(Operation *op) {
  using Result = std::optional<Size>;
  return TypeSwitch<Operation *, Result>(op)
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp>(
          [&](auto cast) { return get(cast.getIn()); })
      .Case([&](arith::ExtUIOp extension) -> Result {
        if (!extension.getIn().getType().isInteger(1))
          return get(extension.getIn());
        std::optional<bool> bit = evaluate(extension.getIn());
        return bit ? Result(*bit) : std::nullopt;
      })
      .Case([&](tensor::DimOp dim) -> Result {
        std::optional<int64_t> axis = dim.getConstantIndex();
        auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
        if (!axis || !type || *axis < 0 || *axis >= type.getRank())
          return std::nullopt;
        return get({dim.getSource(), unsigned(*axis)});
      })
      .Case([&](arith::AddIOp add) {
        return get(add.getLhs()).plus(get(add.getRhs()));
      })
      .Case([&](arith::SubIOp sub) {
        return get(sub.getLhs()).plus(get(sub.getRhs()), -1);
      })
      .Case([&](arith::MulIOp product) {
        return get(product.getLhs()).times(get(product.getRhs()));
      })
      // Division by 0 is undefined, so any result will do for it.
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp,
            arith::CeilDivSIOp>([&](auto quotient) {
        return get(quotient.getLhs()).dividedBy(get(quotient.getRhs()));
      })
      .Case([&](arith::SelectOp select) -> Result {
        std::optional<bool> condition = evaluate(select.getCondition());
        if (condition)
          return get(*condition ? select.getTrueValue()
                                : select.getFalseValue());
        Size size = get(select.getTrueValue());
        return size == get(select.getFalseValue()) ? Result(size)
                                                   : std::nullopt;
      })
      .Case([&](affine::AffineApplyOp apply) {
        SmallVector<Size> operands;
        for (Value operand : apply.getMapOperands())
          operands.push_back(get(operand));
        return evaluateAffine(apply.getAffineMap().getResult(0), operands,
                              apply.getAffineMap().getNumDims());
      })
      .Default([](Operation *) { return std::nullopt; });
}

/// A lower bound on a size: axes of tensors have at least 0 elements.
std::optional<int64_t> Sizes::getLeast(const Size &size) const {
  int64_t least = 0;
  for (const auto &[product, number] : size.getParts()) {
    if (product.empty()) {
      least = number;
      continue;
    }
    bool isNeverNegative =
        number > 0 && llvm::all_of(product, [&](unsigned factor) {
          return isa<RankedTensorType>(getUnknown(factor).first.getType());
        });
    if (!isNeverNegative)
      return std::nullopt;
  }
  return least;
}

std::optional<bool> Sizes::evaluate(Value condition) {
  if (std::optional<int64_t> bit = getConstantIntValue(condition))
    return (*bit & 1) != 0;
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || isa<ShapedType>(compare.getLhs().getType()))
    return std::nullopt;
  using Predicate = arith::CmpIPredicate;
  Size a = get(compare.getLhs()), b = get(compare.getRhs());
  auto isAtLeast = [&](const Size &left, const Size &right,
                       int64_t distance) -> bool {
    std::optional<Size> difference = left.plus(right, -1);
    std::optional<int64_t> least =
        difference ? getLeast(*difference) : std::nullopt;
    return least && *least >= distance;
  };
  auto isBelow = [&](const Size &left, const Size &right,
                     bool orEqual) -> std::optional<bool> {
    if (isAtLeast(right, left, orEqual ? 0 : 1))
      return true;
    if (isAtLeast(left, right, orEqual ? 1 : 0))
      return false;
    return std::nullopt;
  };
  auto areEqual = [&]() -> std::optional<bool> {
    if (a == b)
      return true;
    if (isAtLeast(a, b, 1) || isAtLeast(b, a, 1))
      return false;
    return std::nullopt;
  };
  switch (compare.getPredicate()) {
  case Predicate::slt:
    return isBelow(a, b, /*orEqual=*/false);
  case Predicate::sle:
    return isBelow(a, b, /*orEqual=*/true);
  case Predicate::sgt:
    return isBelow(b, a, /*orEqual=*/false);
  case Predicate::sge:
    return isBelow(b, a, /*orEqual=*/true);
  case Predicate::eq:
    return areEqual();
  case Predicate::ne: {
    std::optional<bool> equal = areEqual();
    return equal ? std::optional<bool>(!*equal) : std::nullopt;
  }
  default:
    return std::nullopt;
  }
}

//===----------------------------------------------------------------------===//
// Assumptions
//===----------------------------------------------------------------------===//

/// Orders axes so that each is defined where the later ones are.
static bool isBefore(Axis earlier, Axis later) {
  auto [a, axis] = earlier;
  auto [b, otherAxis] = later;
  if (a == b)
    return axis < otherAxis;
  if (a.getParentBlock() != b.getParentBlock())
    return false;
  Operation *op = a.getDefiningOp(), *other = b.getDefiningOp();
  if (op && other)
    return op != other && op->isBeforeInBlock(other);
  if (op || other)
    return other != nullptr;
  return cast<BlockArgument>(a).getArgNumber() <
         cast<BlockArgument>(b).getArgNumber();
}

/// Takes a size to be another one, if all that makes that is defined before.
bool Sizes::assumeIs(Axis later, Axis earlier) {
  Size size = get(later), other = get(earlier);
  if (size == other)
    return true;
  if (size.getParts().size() != 1)
    return false;
  const auto &[product, number] = *size.getParts().begin();
  if (number != 1 || product.size() != 1)
    return false;
  Axis unknown = getUnknown(product.front());
  bool isDefined = llvm::all_of(other.getParts(), [&](const auto &part) {
    return llvm::all_of(part.first, [&](unsigned factor) {
      return isBefore(getUnknown(factor), unknown);
    });
  });
  if (!isDefined)
    return false;
  assumed[unknown] = earlier;
  known.clear();
  return true;
}

void Sizes::assume(Value condition) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq ||
      isa<ShapedType>(compare.getLhs().getType()))
    return;
  assumeSame({compare.getLhs(), 0}, {compare.getRhs(), 0});
}

void Sizes::assumeSame(Axis a, Axis b) {
  if (!assumeIs(a, b))
    assumeIs(b, a);
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

static Value makeIndex(OpBuilder &builder, Location loc, Axis axis) {
  if (isa<RankedTensorType>(axis.first.getType()))
    return builder.createOrFold<tensor::DimOp>(loc, axis.first, axis.second);
  if (axis.first.getType().isIndex())
    return axis.first;
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                    axis.first);
}

OpFoldResult Sizes::materialize(OpBuilder &builder, Location loc,
                                const Size &size) const {
  if (std::optional<int64_t> number = size.getNumber())
    return builder.getIndexAttr(*number);
  Value sum;
  for (const auto &[product, number] : size.getParts()) {
    Value part;
    auto multiply = [&](Value factor) {
      part = part ? builder.createOrFold<arith::MulIOp>(loc, part, factor)
                  : factor;
    };
    for (unsigned factor : product)
      multiply(makeIndex(builder, loc, getUnknown(factor)));
    if (!part || number != 1)
      multiply(arith::ConstantIndexOp::create(builder, loc, number));
    sum = sum ? builder.createOrFold<arith::AddIOp>(loc, sum, part) : part;
  }
  return sum;
}
