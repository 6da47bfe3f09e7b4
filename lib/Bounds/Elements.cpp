//===- Elements.cpp - From IR to expressions ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace pebble::bounds {

/// Sums of more terms are not looked into, nor are longer chains of operations.
static constexpr int64_t kMaxTerms = 4096;
static constexpr unsigned kMaxDepth = 400;
/// Larger constants are not searched.
static constexpr int64_t kMaxElements = int64_t(1) << 16;

/// The roundoff of a type that numbers are computed in, or of its elements.
static double getUnit(Type type) {
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return element ? std::ldexp(1.0, -int(element.getFPMantissaWidth())) : 0;
}

static std::optional<int64_t> getNumber(AffineExpr index) {
  if (auto constant = dyn_cast<AffineConstantExpr>(index))
    return constant.getValue();
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

const Expression *Elements::get(Value tensor, ArrayRef<AffineExpr> indices) {
  std::pair<void *, std::vector<const void *>> key;
  key.first = tensor.getAsOpaquePointer();
  for (AffineExpr index : indices)
    key.second.push_back(index.getAsOpaquePointer());
  auto place = known.find(key);
  if (place != known.end())
    return place->second;
  Indices own(indices);
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Expression *result =
      depth < kMaxDepth ? compute(tensor, own) : getUnknown(tensor, own);
  known.emplace(std::move(key), result);
  return result;
}

const Expression *Elements::getScalar(Value scalar) {
  Point nowhere;
  return evaluate(scalar, nowhere);
}

const Expression *Elements::compute(Value tensor, const Indices &indices) {
  auto result = dyn_cast<OpResult>(tensor);
  if (!result || !isa<FloatType>(getElementTypeOrSelf(tensor.getType())))
    return getUnknown(tensor, indices);
  Operation *op = result.getOwner();
  DenseElementsAttr elements;
  if (matchPattern(tensor, m_Constant(&elements)))
    return getOfConstant(tensor, elements, indices);
  return TypeSwitch<Operation *, const Expression *>(op)
      .Case([&](linalg::LinalgOp linalg) {
        return getOfLinalg(linalg, result, indices);
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return getOfExtractSlice(slice, indices);
      })
      .Case([&](tensor::InsertSliceOp slice) {
        return getOfInsertSlice(slice, indices);
      })
      .Case(
          [&](tensor::ConcatOp concat) { return getOfConcat(concat, indices); })
      .Case([&](tensor::ExpandShapeOp expand) {
        auto source =
            reshape(expand.getReassociationIndices(), expand.getResultType(),
                    indices, /*isExpand=*/true);
        return source ? get(expand.getSrc(), *source)
                      : getUnknown(tensor, indices);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        auto source =
            reshape(collapse.getReassociationIndices(), collapse.getSrcType(),
                    indices, /*isExpand=*/false);
        return source ? get(collapse.getSrc(), *source)
                      : getUnknown(tensor, indices);
      })
      .Case([&](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType())
                   ? get(cast.getSource(), indices)
                   : getUnknown(tensor, indices);
      })
      .Case([&](tensor::SplatOp splat) { return getScalar(splat.getInput()); })
      .Default([&](Operation *other) {
        const Expression *combined = nullptr;
        if (OpTrait::hasElementwiseMappableTraits(other))
          combined = combine(other, [&](Value operand) {
            return isa<RankedTensorType>(operand.getType())
                       ? get(operand, indices)
                       : getScalar(operand);
          });
        return combined ? combined : getUnknown(tensor, indices);
      });
}

const Expression *Elements::getOfConstant(Value tensor,
                                          DenseElementsAttr elements,
                                          const Indices &indices) {
  auto number = [](const APFloat &value) {
    APFloat copy = value;
    bool losesInfo;
    copy.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
    return copy.convertToDouble();
  };
  if (elements.isSplat())
    return pool.getConstant(number(elements.getSplatValue<APFloat>()));
  // The elements that differ in open indices only.
  Interval range{std::numeric_limits<double>::infinity(),
                 -std::numeric_limits<double>::infinity()};
  ArrayRef<int64_t> shape = elements.getType().getShape();
  if (elements.getNumElements() > kMaxElements)
    return getUnknown(tensor, indices);
  bool isOpen = false;
  for (auto [position, value] :
       llvm::enumerate(elements.getValues<APFloat>())) {
    int64_t rest = position;
    bool matches = true;
    for (unsigned dim = shape.size(); dim-- > 0; rest /= shape[dim])
      if (std::optional<int64_t> index = getNumber(indices[dim]))
        matches &= rest % shape[dim] == *index;
      else
        isOpen = true;
    if (!matches)
      continue;
    double element = number(value);
    if (std::isnan(element))
      return getUnknown(tensor, indices);
    range = unite(range, Interval::of(element));
  }
  if (!isOpen && range.lo == range.hi)
    return pool.getConstant(range.lo);
  return pool.getUnknown(tensor, indices, range);
}

const Expression *Elements::getOfExtractSlice(tensor::ExtractSliceOp op,
                                              const Indices &indices) {
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets();
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Indices source;
  unsigned next = 0;
  for (auto [dim, offset] : llvm::enumerate(offsets)) {
    std::optional<int64_t> begin = getConstantIntValue(offset);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    if (!begin || !stride)
      return getUnknown(op.getResult(), indices);
    AffineExpr index =
        dropped[dim] ? getAffineConstantExpr(0, context) : indices[next++];
    source.push_back(index * *stride + *begin);
  }
  return get(op.getSource(), source);
}

/// An element is inside a slice if each of its indices is, which must be
/// certain: an index that is a symbol is inside only if the slice has the whole
/// axis.
const Expression *Elements::getOfInsertSlice(tensor::InsertSliceOp op,
                                             const Indices &indices) {
  Indices source;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  ArrayRef<int64_t> shape = op.getDestType().getShape();
  bool isInside = true;
  for (unsigned dim = 0, e = indices.size(); dim < e; ++dim) {
    std::optional<int64_t> begin =
        getConstantIntValue(op.getMixedOffsets()[dim]);
    std::optional<int64_t> size = getConstantIntValue(op.getMixedSizes()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    std::optional<int64_t> index = getNumber(indices[dim]);
    bool isWhole = begin == 0 && stride == 1 && size == shape[dim] &&
                   !ShapedType::isDynamic(shape[dim]);
    if (!isWhole && (!begin || !size || stride != 1 || !index))
      return getUnknown(op.getResult(), indices);
    if (!isWhole)
      isInside &= *index >= *begin && *index < *begin + *size;
    if (!dropped[dim])
      source.push_back(indices[dim] - *begin);
  }
  return isInside ? get(op.getSource(), source) : get(op.getDest(), indices);
}

const Expression *Elements::getOfConcat(tensor::ConcatOp op,
                                        const Indices &indices) {
  uint64_t dim = op.getDim();
  std::optional<int64_t> index = getNumber(indices[dim]);
  int64_t begin = 0;
  for (Value input : op.getInputs()) {
    int64_t size = cast<RankedTensorType>(input.getType()).getDimSize(dim);
    if (!index || ShapedType::isDynamic(size))
      break;
    if (*index < begin + size) {
      Indices source(indices);
      source[dim] = getAffineConstantExpr(*index - begin, context);
      return get(input, source);
    }
    begin += size;
  }
  return getUnknown(op.getResult(), indices);
}

/// The indices into the source of a reshape, from those into its result.
std::optional<Elements::Indices>
Elements::reshape(ArrayRef<ReassociationIndices> groups,
                  RankedTensorType expanded, const Indices &indices,
                  bool isExpand) {
  Indices source;
  for (auto [i, group] : llvm::enumerate(groups)) {
    // The outermost size of a group is never needed.
    ArrayRef<int64_t> inner = ArrayRef(group).drop_front();
    if (llvm::any_of(inner, [&](int64_t dim) {
          return expanded.isDynamicDim(dim) || expanded.getDimSize(dim) == 0;
        }))
      return std::nullopt;
    if (isExpand) {
      AffineExpr index = indices[group.front()];
      for (int64_t dim : inner)
        index = index * expanded.getDimSize(dim) + indices[dim];
      source.push_back(index);
      continue;
    }
    AffineExpr rest = indices[i];
    Indices own(group.size());
    for (unsigned place = group.size(); place-- > 1;) {
      int64_t size = expanded.getDimSize(group[place]);
      own[place] = rest % size;
      rest = rest.floorDiv(size);
    }
    own[0] = rest;
    llvm::append_range(source, own);
  }
  return source;
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

Elements::Point Elements::makePoint(linalg::LinalgOp op,
                                    ArrayRef<AffineExpr> loops) {
  Point point;
  llvm::append_range(point.loops, loops);
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (!isa<FloatType>(argument.getType()))
      continue;
    if (!isa<RankedTensorType>(operand.get().getType())) {
      point.numbers[argument] = getScalar(operand.get());
      continue;
    }
    Indices indices;
    for (AffineExpr index : op.getMatchingIndexingMap(&operand).getResults())
      indices.push_back(index.replaceDims(loops));
    point.numbers[argument] = get(operand.get(), indices);
  }
  return point;
}

const Expression *Elements::evaluateBody(linalg::LinalgOp op, OpResult result,
                                         Point &point) {
  Operation *yield = op.getBlock()->getTerminator();
  return evaluate(yield->getOperand(result.getResultNumber()), point);
}

/// What a reduction adds to its result in each iteration, or null.
static Value getAddend(linalg::LinalgOp op, OpResult result) {
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(result.getResultNumber());
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  BlockArgument total = op.getMatchingBlockArgument(
      op.getDpsInitOperand(result.getResultNumber()));
  if (!add || !total.hasOneUse())
    return {};
  if (add.getLhs() == total)
    return add.getRhs();
  return add.getRhs() == total ? add.getLhs() : Value();
}

const Expression *Elements::getOfLinalg(linalg::LinalgOp op, OpResult result,
                                        const Indices &indices) {
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  AffineMap map = op.getMatchingIndexingMap(init);
  if (!op.hasPureTensorSemantics() || !map.isProjectedPermutation())
    return getUnknown(result, indices);
  if (op.getNumReductionLoops() > 0)
    return getAddend(op, result)
               ? pool.getSum(result, indices, getUnit(result.getType()))
               : getUnknown(result, indices);
  SmallVector<AffineExpr> loops(op.getNumLoops());
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    loops[map.getDimPosition(axis)] = indices[axis];
  Point point = makePoint(op, loops);
  return evaluateBody(op, result, point);
}

std::optional<SmallVector<const Expression *>>
Elements::getTerms(const Expression *sum) {
  auto result = cast<OpResult>(sum->source);
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  AffineMap map = op.getMatchingIndexingMap(init);
  SmallVector<AffineExpr> loops(op.getNumLoops());
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    loops[map.getDimPosition(axis)] = sum->indices[axis];
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<unsigned> reduced;
  int64_t count = 1;
  for (auto [loop, index] : llvm::enumerate(loops)) {
    if (index)
      continue;
    reduced.push_back(loop);
    if (ShapedType::isDynamic(sizes[loop]) || sizes[loop] > kMaxTerms ||
        (count *= sizes[loop]) > kMaxTerms)
      return std::nullopt;
  }
  SmallVector<const Expression *> terms = {get(init->get(), sum->indices)};
  for (int64_t i = 0; i < count; ++i) {
    int64_t rest = i;
    for (unsigned loop : reduced) {
      loops[loop] = getAffineConstantExpr(rest % sizes[loop], context);
      rest /= sizes[loop];
    }
    Point point = makePoint(op, loops);
    terms.push_back(evaluate(getAddend(op, result), point));
  }
  return terms;
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

const Expression *Elements::evaluate(Value scalar, Point &point) {
  auto place = point.numbers.find(scalar);
  if (place != point.numbers.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Expression *result = nullptr;
  if (Operation *op = scalar.getDefiningOp(); op && depth < kMaxDepth)
    result = evaluateOp(op, scalar, point);
  if (!result)
    result = pool.getUnknown(scalar, point.loops);
  point.numbers[scalar] = result;
  return result;
}

const Expression *Elements::evaluateOp(Operation *op, Value scalar,
                                       Point &point) {
  FloatAttr constant;
  if (matchPattern(scalar, m_Constant(&constant))) {
    double number = constant.getValueAsDouble();
    return std::isnan(number) ? nullptr : pool.getConstant(number);
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    Indices indices;
    for (Value index : extract.getIndices()) {
      indices.push_back(evaluateIndex(index, point));
      if (!indices.back())
        return nullptr;
    }
    return get(extract.getTensor(), indices);
  }
  if (isa<arith::SelectOp>(op))
    return evaluateSelect(op, point);
  return combine(op, [&](Value operand) { return evaluate(operand, point); });
}

/// `x < y ? y : x` and its kin, which exporters write for a maximum.
static std::optional<Operator> getExtremum(arith::CmpFOp compare, Value ifTrue,
                                           Value ifFalse) {
  using Predicate = arith::CmpFPredicate;
  bool isLess = llvm::is_contained(
      {Predicate::OLT, Predicate::OLE, Predicate::ULT, Predicate::ULE},
      compare.getPredicate());
  bool isGreater = llvm::is_contained(
      {Predicate::OGT, Predicate::OGE, Predicate::UGT, Predicate::UGE},
      compare.getPredicate());
  if (!isLess && !isGreater)
    return std::nullopt;
  bool picksLeft;
  if (compare.getLhs() == ifTrue && compare.getRhs() == ifFalse)
    picksLeft = true;
  else if (compare.getLhs() == ifFalse && compare.getRhs() == ifTrue)
    picksLeft = false;
  else
    return std::nullopt;
  return picksLeft == isLess ? Operator::Minimum : Operator::Maximum;
}

const Expression *Elements::evaluateSelect(Operation *op, Point &point) {
  auto select = cast<arith::SelectOp>(op);
  if (std::optional<bool> taken =
          evaluateCondition(select.getCondition(), point))
    return evaluate(*taken ? select.getTrueValue() : select.getFalseValue(),
                    point);
  const Expression *ifTrue = evaluate(select.getTrueValue(), point);
  const Expression *ifFalse = evaluate(select.getFalseValue(), point);
  if (auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>())
    if (std::optional<Operator> extremum =
            getExtremum(compare, select.getTrueValue(), select.getFalseValue()))
      return pool.get(*extremum, {ifTrue, ifFalse}, 0);
  return pool.get(Operator::Either, {ifTrue, ifFalse}, 0);
}

const Expression *
Elements::combine(Operation *op,
                  llvm::function_ref<const Expression *(Value)> operand) {
  if (op->getNumResults() != 1)
    return nullptr;
  double unit = getUnit(op->getResult(0).getType());
  auto unary = [&](Operator kind, double own) {
    return pool.get(kind, {operand(op->getOperand(0))}, own);
  };
  auto binary = [&](Operator kind, double own) {
    const Expression *a = operand(op->getOperand(0));
    return pool.get(kind, {a, operand(op->getOperand(1))}, own);
  };
  auto power = [&](const Expression *base,
                   double exponent) -> const Expression * {
    if (exponent == 2)
      return pool.get(Operator::Multiply, {base, base}, 4 * unit);
    if (exponent != 0.5 && exponent != -0.5)
      return nullptr;
    const Expression *root = pool.get(Operator::SquareRoot, {base}, unit);
    return exponent > 0 ? root : pool.get(Operator::Invert, {root}, unit);
  };
  return TypeSwitch<Operation *, const Expression *>(op)
      .Case<arith::AddFOp>([&](auto) { return binary(Operator::Add, unit); })
      .Case<arith::MulFOp>(
          [&](auto) { return binary(Operator::Multiply, unit); })
      .Case<arith::SubFOp>([&](arith::SubFOp sub) {
        const Expression *negative =
            pool.get(Operator::Negate, {operand(sub.getRhs())}, 0);
        return pool.get(Operator::Add, {operand(sub.getLhs()), negative}, unit);
      })
      .Case<arith::DivFOp>([&](arith::DivFOp div) {
        const Expression *inverse =
            pool.get(Operator::Invert, {operand(div.getRhs())}, unit);
        return pool.get(Operator::Multiply, {operand(div.getLhs()), inverse},
                        unit);
      })
      .Case<arith::NegFOp>([&](auto) { return unary(Operator::Negate, 0); })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>(
          [&](auto) { return binary(Operator::Maximum, 0); })
      .Case<arith::MinimumFOp, arith::MinNumFOp>(
          [&](auto) { return binary(Operator::Minimum, 0); })
      .Case<arith::ExtFOp>([&](auto) { return operand(op->getOperand(0)); })
      .Case<arith::TruncFOp>([&](auto) { return unary(Operator::Round, unit); })
      .Case<math::SqrtOp>(
          [&](auto) { return unary(Operator::SquareRoot, unit); })
      .Case<math::RsqrtOp>([&](auto) {
        const Expression *root = unary(Operator::SquareRoot, unit);
        return pool.get(Operator::Invert, {root}, unit);
      })
      .Case<math::ExpOp>([&](auto) { return unary(Operator::Exp, unit); })
      .Case<math::TanhOp>([&](auto) { return unary(Operator::Tanh, unit); })
      .Case<math::SinOp>([&](auto) { return unary(Operator::Sine, unit); })
      .Case<math::CosOp>([&](auto) { return unary(Operator::Cosine, unit); })
      .Case<math::AbsFOp>([&](auto) { return unary(Operator::Absolute, 0); })
      .Case<math::PowFOp>([&](math::PowFOp pow) -> const Expression * {
        const Expression *exponent = operand(pow.getRhs());
        return exponent->isConstant()
                   ? power(operand(pow.getLhs()), exponent->number)
                   : nullptr;
      })
      .Case<math::FPowIOp>([&](math::FPowIOp pow) -> const Expression * {
        IntegerAttr exponent;
        DenseElementsAttr exponents;
        if (matchPattern(pow.getRhs(), m_Constant(&exponents)) &&
            exponents.isSplat())
          return power(operand(pow.getLhs()),
                       exponents.getSplatValue<APInt>().getSExtValue());
        return matchPattern(pow.getRhs(), m_Constant(&exponent))
                   ? power(operand(pow.getLhs()), exponent.getInt())
                   : nullptr;
      })
      .Default([](Operation *) { return nullptr; });
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// Null where it is not known.
AffineExpr Elements::evaluateIndex(Value index, Point &point) {
  IntegerAttr constant;
  if (matchPattern(index, m_Constant(&constant)))
    return getAffineConstantExpr(constant.getInt(), context);
  Operation *op = index.getDefiningOp();
  if (!op)
    return {};
  if (auto loop = dyn_cast<linalg::IndexOp>(op))
    return loop.getDim() < point.loops.size() ? point.loops[loop.getDim()]
                                              : AffineExpr();
  if (isa<arith::IndexCastOp>(op))
    return evaluateIndex(op->getOperand(0), point);
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::DivUIOp,
           arith::RemUIOp>(op))
    return {};
  AffineExpr a = evaluateIndex(op->getOperand(0), point);
  AffineExpr b = evaluateIndex(op->getOperand(1), point);
  if (!a || !b)
    return {};
  if (isa<arith::AddIOp>(op))
    return a + b;
  if (isa<arith::SubIOp>(op))
    return a - b;
  std::optional<int64_t> number = getNumber(b);
  if (isa<arith::MulIOp>(op))
    return number || getNumber(a) ? a * b : AffineExpr();
  // Where an index is negative, divisions of affine expressions differ.
  std::optional<int64_t> dividend = getNumber(a);
  if (!number || *number <= 0 || !dividend || *dividend < 0)
    return {};
  return isa<arith::DivUIOp>(op) ? a.floorDiv(*number) : a % *number;
}

std::optional<bool> Elements::evaluateCondition(Value condition, Point &point) {
  IntegerAttr constant;
  if (matchPattern(condition, m_Constant(&constant)))
    return !constant.getValue().isZero();
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare)
    return std::nullopt;
  AffineExpr a = evaluateIndex(compare.getLhs(), point);
  AffineExpr b = evaluateIndex(compare.getRhs(), point);
  if (!a || !b || !getNumber(a) || !getNumber(b))
    return std::nullopt;
  return arith::applyCmpPredicate(compare.getPredicate(),
                                  APInt(64, *getNumber(a), true),
                                  APInt(64, *getNumber(b), true));
}

} // namespace pebble::bounds
