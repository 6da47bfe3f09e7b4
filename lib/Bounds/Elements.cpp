//===- Elements.cpp - From IR to expressions ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"

#include "pebble/Elements/Extremum.h"
#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace pebble::bounds {

/// Sums of more terms are not looked into, nor are longer chains of operations.
static constexpr int64_t kMaxTerms = 4096;
static constexpr unsigned kMaxDepth = 400;
/// Larger constants are not searched.
static constexpr int64_t kMaxElements = int64_t(1) << 16;

/// Whether an operation does what IEEE 754 says: fast-math flags allow other
/// numbers, and different ones for each of its uses.
static bool isStrict(Operation *op) {
  auto fast = dyn_cast<arith::ArithFastMathInterface>(op);
  // Of some operations the attribute is optional.
  arith::FastMathFlagsAttr flags =
      fast ? fast.getFastMathFlagsAttr() : arith::FastMathFlagsAttr();
  return !flags || flags.getValue() == arith::FastMathFlags::none;
}

/// Whether numbers of this type are understood, of integers only that they are
/// the same.
static bool isNumber(Type type) {
  return type.isIntOrIndex() || getPrecision(type);
}

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
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
  const Expression *result = depth < kMaxDepth ? compute(tensor, own) : nullptr;
  if (!result || result->depth > kMaxDepth)
    result = getUnknown(tensor, own);
  known.emplace(std::move(key), result);
  return result;
}

const Expression *Elements::compute(Value tensor, const Indices &indices) {
  auto result = dyn_cast<OpResult>(tensor);
  if (!result || !isNumber(getElementTypeOrSelf(tensor.getType())))
    return getUnknown(tensor, indices);
  Operation *op = result.getOwner();
  Attribute constant;
  if (matchPattern(tensor, m_Constant(&constant)))
    return getOfConstant(tensor, constant, indices);
  if (std::optional<Element> viewed =
          getViewedElement({tensor, indices}, sizes))
    return get(viewed->tensor, viewed->indices);
  return TypeSwitch<Operation *, const Expression *>(op)
      .Case([&](linalg::LinalgOp linalg) {
        return getOfLinalg(linalg, result, indices);
      })
      .Case([&](tensor::InsertSliceOp slice) {
        return getOfInsertSlice(slice, indices);
      })
      .Case(
          [&](tensor::ConcatOp concat) { return getOfConcat(concat, indices); })
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

/// The floating-point numbers of a constant, of a resource too unless it is
/// very large; null if it has none.
static DenseFPElementsAttr getNumbers(Attribute constant) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant);
  if (!resource)
    return dyn_cast<DenseFPElementsAttr>(constant);
  ShapedType type = resource.getType();
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  int64_t size = type.getNumElements();
  if (!blob || size > kMaxElements ||
      int64_t(blob->getData().size()) * 8 !=
          size * type.getElementTypeBitWidth())
    return {};
  return dyn_cast<DenseFPElementsAttr>(
      DenseElementsAttr::getFromRawBuffer(type, blob->getData()));
}

const Expression *Elements::getOfConstant(Value tensor, Attribute constant,
                                          const Indices &indices) {
  DenseFPElementsAttr elements = getNumbers(constant);
  if (!elements)
    return getUnknown(tensor, indices);
  // The elements that differ in open indices only.
  ArrayRef<int64_t> shape = elements.getType().getShape();
  SmallVector<int64_t> positions = {0};
  for (auto [size, index] : llvm::zip_equal(shape, indices)) {
    std::optional<int64_t> number = getNumber(index);
    if (number && (*number < 0 || *number >= size))
      return getUnknown(tensor, indices);
    int64_t begin = number.value_or(0), end = number ? begin + 1 : size;
    if (end == 0 || int64_t(positions.size()) > kMaxElements / (end - begin))
      return getUnknown(tensor, indices);
    SmallVector<int64_t> next;
    for (int64_t position : positions)
      for (int64_t i = begin; i < end; ++i)
        next.push_back(position * size + i);
    positions = std::move(next);
  }
  auto values = elements.getValues<APFloat>();
  std::optional<Interval> range;
  for (int64_t position : positions) {
    double element = toDouble(values[position]);
    if (std::isnan(element))
      return getUnknown(tensor, indices);
    range =
        range ? unite(*range, Interval::of(element)) : Interval::of(element);
    if (elements.isSplat())
      break;
  }
  if (range->lo == range->hi)
    return pool.getConstant(range->lo);
  return pool.getUnknown(tensor, indices, *range);
}

/// Whether the slice that is inserted has all of an axis of the destination.
bool Elements::coversAxis(tensor::InsertSliceOp op, unsigned dim) {
  auto [place, isNew] = coveredAxes.try_emplace({op, dim}, false);
  if (!isNew)
    return place->second;
  using Variable = ValueBoundsConstraintSet::Variable;
  OpFoldResult size = op.getMixedSizes()[dim];
  bool covers = isConstantIntValue(op.getMixedOffsets()[dim], 0) &&
                isConstantIntValue(op.getMixedStrides()[dim], 1);
  if (covers) {
    FailureOr<bool> same = ValueBoundsConstraintSet::areEqual(
        Variable(size), Variable(op.getDest(), dim));
    covers = succeeded(same) && *same;
  }
  return coveredAxes[{op, dim}] = covers;
}

/// An element is inside a slice if each of its indices is, which must be
/// certain: an index that is a symbol is inside only if the slice has the whole
/// axis.
const Expression *Elements::getOfInsertSlice(tensor::InsertSliceOp op,
                                             const Indices &indices) {
  Indices source;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  bool isInside = true;
  for (unsigned dim = 0, e = indices.size(); dim < e; ++dim) {
    std::optional<int64_t> begin =
        getConstantIntValue(op.getMixedOffsets()[dim]);
    std::optional<int64_t> size = getConstantIntValue(op.getMixedSizes()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    std::optional<int64_t> index = getNumber(indices[dim]);
    bool isWhole = coversAxis(op, dim);
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

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

/// Whether every iteration has its own element of the operand.
static bool isOwned(linalg::LinalgOp op, OpOperand *operand) {
  return op.getMatchingIndexingMap(operand).isPermutation();
}

Elements::Point Elements::makePoint(linalg::LinalgOp op, const Indices &loops) {
  Point point;
  point.op = op;
  point.loops = loops;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (argument.use_empty() || !isNumber(argument.getType()))
      continue;
    // What other iterations may have written is not known.
    if (op.isDpsInit(&operand) && !isOwned(op, &operand))
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

/// What a reduction adds to its result in each iteration, or null.
static Value getAddend(linalg::LinalgOp op, OpResult result) {
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(result.getResultNumber());
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  BlockArgument total = op.getMatchingBlockArgument(
      op.getDpsInitOperand(result.getResultNumber()));
  if (!add || !total.hasOneUse() || !isStrict(add))
    return {};
  if (add.getLhs() == total)
    return add.getRhs();
  return add.getRhs() == total ? add.getLhs() : Value();
}

/// The loops that give elements `indices` of an operand; null where they do
/// not depend on the loop.
static Elements::Indices getLoops(linalg::LinalgOp op, AffineMap map,
                                  const Elements::Indices &indices) {
  Elements::Indices loops(op.getNumLoops());
  for (auto [index, loop] : llvm::zip_equal(indices, map.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(loop))
      loops[dim.getPosition()] = index;
  return loops;
}

/// Whether every axis of an operand is a loop of its own, or of size 1.
static bool hasLoopForEveryAxis(AffineMap map, Value operand) {
  auto type = cast<ShapedType>(operand.getType());
  auto hasLoop = [&](auto axis) {
    return isa<AffineDimExpr>(axis.value()) ||
           type.getDimSize(axis.index()) == 1;
  };
  return map.isProjectedPermutation(/*allowZeroInDims=*/true) &&
         llvm::all_of(llvm::enumerate(map.getResults()), hasLoop);
}

const Expression *Elements::getOfLinalg(linalg::LinalgOp op, OpResult result,
                                        const Indices &indices) {
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  AffineMap map = op.getMatchingIndexingMap(init);
  if (!op.hasPureTensorSemantics() || !hasLoopForEveryAxis(map, result))
    return getUnknown(result, indices);
  Indices loops = getLoops(op, map, indices);
  if (isOwned(op, init)) {
    Point point = makePoint(op, loops);
    Operation *yield = op.getBlock()->getTerminator();
    return evaluate(yield->getOperand(result.getResultNumber()), point);
  }
  for (auto [loop, kind] : llvm::zip_equal(loops, op.getIteratorTypesArray()))
    if (!loop && kind != utils::IteratorType::reduction)
      return getUnknown(result, indices);
  auto precision = getPrecision(getElementTypeOrSelf(result.getType()));
  if (!precision || !getAddend(op, result))
    return getUnknown(result, indices);
  return pool.getSum(result, indices, *precision);
}

std::optional<SmallVector<const Expression *>>
Elements::getTerms(const Expression *sum) {
  auto result = cast<OpResult>(sum->source);
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  Indices loops = getLoops(op, op.getMatchingIndexingMap(init), sum->indices);
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<unsigned> reduced;
  int64_t count = 1;
  for (auto [loop, index] : llvm::enumerate(loops)) {
    if (index)
      continue;
    reduced.push_back(loop);
    if (ShapedType::isDynamic(sizes[loop]) || sizes[loop] > kMaxTerms)
      return std::nullopt;
    count *= sizes[loop];
    if (count > kMaxTerms)
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
  // What is computed outside is the same at every point.
  if (point.op && !point.op->isAncestor(scalar.getParentBlock()->getParentOp()))
    return point.numbers[scalar] = getScalar(scalar);
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  Operation *op = scalar.getDefiningOp();
  const Expression *result =
      op && depth < kMaxDepth ? evaluateOp(op, scalar, point) : nullptr;
  if (!result || result->depth > kMaxDepth)
    result = pool.getUnknown(scalar, point.loops);
  point.numbers[scalar] = result;
  return result;
}

const Expression *Elements::evaluateOp(Operation *op, Value scalar,
                                       Point &point) {
  FloatAttr constant;
  if (matchPattern(scalar, m_Constant(&constant))) {
    double number = toDouble(constant.getValue());
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
  if (auto select = dyn_cast<arith::SelectOp>(op))
    return evaluateSelect(select, point);
  if (auto wide = dyn_cast<arith::ExtSIOp>(op))
    return evaluate(wide.getIn(), point);
  if (scalar.getType().isIntOrIndex())
    return evaluateInteger(scalar, point);
  return combine(op, [&](Value operand) { return evaluate(operand, point); });
}

/// An integer as the index that it is, if it is one; else null.
const Expression *Elements::evaluateInteger(Value integer, Point &point) {
  AffineExpr index = evaluateIndex(integer, point);
  if (!index)
    return nullptr;
  std::optional<int64_t> number = getNumber(index);
  if (!number)
    return pool.getUnknown(/*source=*/{}, index);
  return llvm::isInt<53>(*number) ? pool.getConstant(double(*number)) : nullptr;
}

const Expression *Elements::evaluateSelect(arith::SelectOp op, Point &point) {
  if (std::optional<bool> taken = evaluateCondition(op.getCondition(), point))
    return evaluate(*taken ? op.getTrueValue() : op.getFalseValue(), point);
  const Expression *ifTrue = evaluate(op.getTrueValue(), point);
  const Expression *ifFalse = evaluate(op.getFalseValue(), point);
  auto compare = op.getCondition().getDefiningOp<arith::CmpFOp>();
  if (compare && !isStrict(compare))
    return nullptr;
  if (compare)
    if (std::optional<Extremum> extremum =
            getExtremum(compare, op.getTrueValue(), op.getFalseValue()))
      return pool.get(*extremum == Extremum::Minimum ? Operator::MinimumNumber
                                                     : Operator::MaximumNumber,
                      {ifTrue, ifFalse});
  return pool.getEither(op, point.loops, ifTrue, ifFalse);
}

/// The exponent of a power, if it is known.
static std::optional<double> getExponent(Value exponent) {
  DenseElementsAttr elements;
  Attribute attribute;
  if (matchPattern(exponent, m_Constant(&elements)) && elements.isSplat())
    attribute = elements.getSplatValue<Attribute>();
  else
    matchPattern(exponent, m_Constant(&attribute));
  if (auto number = dyn_cast_or_null<FloatAttr>(attribute))
    return toDouble(number.getValue());
  auto number = dyn_cast_or_null<IntegerAttr>(attribute);
  if (number && number.getValue().isSignedIntN(32))
    return double(number.getValue().getSExtValue());
  return std::nullopt;
}

/// A number in a type that may not have it.
const Expression *Elements::roundTo(Type type, const Expression *number) {
  auto format = cast<FloatType>(getElementTypeOrSelf(type));
  if (!number->isConstant())
    return pool.get(Operator::Round, number, *getPrecision(format));
  APFloat rounded(number->number);
  bool losesInfo;
  rounded.convert(format.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return pool.getConstant(toDouble(rounded));
}

const Expression *
Elements::combine(Operation *op,
                  llvm::function_ref<const Expression *(Value)> operand) {
  if (op->getNumResults() != 1 || !isStrict(op))
    return nullptr;
  std::optional<Precision> found =
      getPrecision(getElementTypeOrSelf(op->getResult(0).getType()));
  if (!found)
    return nullptr;
  Precision precision = *found;
  auto unary = [&](Operator kind, Precision own) {
    return pool.get(kind, {operand(op->getOperand(0))}, own);
  };
  auto binary = [&](Operator kind, Precision own) {
    const Expression *a = operand(op->getOperand(0));
    return pool.get(kind, {a, operand(op->getOperand(1))}, own);
  };
  // Powers are less precise than products and roots, and not the same numbers.
  auto power = [&](Value exponent) -> const Expression * {
    std::optional<double> number = getExponent(exponent);
    Precision own = precision.times(4);
    if (number == 2) {
      const Expression *base = operand(op->getOperand(0));
      return pool.get(Operator::Multiply, {base, base}, own);
    }
    if (number != 0.5 && number != -0.5)
      return nullptr;
    const Expression *root = unary(Operator::SquareRoot, own);
    return number < 0 ? pool.get(Operator::Invert, {root}, own) : root;
  };
  return TypeSwitch<Operation *, const Expression *>(op)
      .Case([&](arith::AddFOp) { return binary(Operator::Add, precision); })
      .Case(
          [&](arith::MulFOp) { return binary(Operator::Multiply, precision); })
      .Case([&](arith::SubFOp sub) {
        const Expression *negative =
            pool.get(Operator::Negate, {operand(sub.getRhs())});
        return pool.get(Operator::Add, {operand(sub.getLhs()), negative},
                        precision);
      })
      // One rounding: a product with an exact inverse.
      .Case([&](arith::DivFOp div) {
        const Expression *inverse =
            pool.get(Operator::Invert, {operand(div.getRhs())});
        return pool.get(Operator::Multiply, {operand(div.getLhs()), inverse},
                        precision);
      })
      .Case([&](math::FmaOp fma) {
        const Expression *product = pool.get(
            Operator::Multiply, {operand(fma.getA()), operand(fma.getB())});
        return pool.get(Operator::Add, {product, operand(fma.getC())},
                        precision);
      })
      .Case([&](arith::NegFOp) { return unary(Operator::Negate, {}); })
      .Case([&](arith::MaximumFOp) { return binary(Operator::Maximum, {}); })
      .Case([&](arith::MinimumFOp) { return binary(Operator::Minimum, {}); })
      .Case(
          [&](arith::MaxNumFOp) { return binary(Operator::MaximumNumber, {}); })
      .Case(
          [&](arith::MinNumFOp) { return binary(Operator::MinimumNumber, {}); })
      .Case([&](arith::ExtFOp ext) -> const Expression * {
        Type narrow = getElementTypeOrSelf(ext.getIn().getType());
        return getPrecision(narrow) ? operand(ext.getIn()) : nullptr;
      })
      .Case([&](arith::TruncFOp trunc) -> const Expression * {
        return trunc.getRoundingmode()
                   ? nullptr
                   : roundTo(trunc.getType(), operand(trunc.getIn()));
      })
      .Case([&](arith::SIToFPOp convert) {
        return roundTo(convert.getType(), operand(convert.getIn()));
      })
      .Case(
          [&](math::SqrtOp) { return unary(Operator::SquareRoot, precision); })
      .Case([&](math::RsqrtOp) {
        const Expression *root = unary(Operator::SquareRoot, precision);
        return pool.get(Operator::Invert, {root}, precision);
      })
      .Case([&](math::ExpOp) { return unary(Operator::Exp, precision); })
      .Case([&](math::TanhOp) { return unary(Operator::Tanh, precision); })
      .Case([&](math::SinOp) { return unary(Operator::Sine, precision); })
      .Case([&](math::CosOp) { return unary(Operator::Cosine, precision); })
      .Case([&](math::AbsFOp) { return unary(Operator::Absolute, {}); })
      .Case<math::PowFOp, math::FPowIOp>(
          [&](auto pow) { return power(pow.getRhs()); })
      .Default([](Operation *) { return nullptr; });
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

static AffineExpr combineIndices(Operation *op, AffineExpr a, AffineExpr b) {
  if (isa<arith::AddIOp>(op))
    return a + b;
  if (isa<arith::SubIOp>(op))
    return a - b;
  std::optional<int64_t> left = getNumber(a), right = getNumber(b);
  if (isa<arith::MulIOp>(op))
    return left || right ? a * b : AffineExpr();
  // Divisions of affine expressions round down, also where an index is
  // negative.
  if (!left || *left < 0 || !right || *right <= 0)
    return {};
  return isa<arith::DivUIOp>(op) ? a.floorDiv(b) : a % b;
}

/// An index that arithmetic in this type gives, unless it may have wrapped.
static AffineExpr checkWidth(Type type, AffineExpr index) {
  auto integer = dyn_cast<IntegerType>(type);
  if (!index || !integer || integer.getWidth() >= 64)
    return index;
  std::optional<int64_t> number = getNumber(index);
  bool fits = number && llvm::isIntN(integer.getWidth(), *number);
  return fits ? index : AffineExpr();
}

/// Null where it is not known.
AffineExpr Elements::evaluateIndex(Value index, Point &point) {
  auto place = point.integers.find(index);
  if (place != point.integers.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  AffineExpr result =
      depth < kMaxDepth ? computeIndex(index, point) : AffineExpr();
  return point.integers[index] = result;
}

AffineExpr Elements::computeIndex(Value index, Point &point) {
  IntegerAttr constant;
  if (matchPattern(index, m_Constant(&constant))) {
    std::optional<int64_t> number = constant.getValue().trySExtValue();
    return number ? getAffineConstantExpr(*number, context) : AffineExpr();
  }
  Operation *op = index.getDefiningOp();
  if (!op)
    return {};
  if (auto loop = dyn_cast<linalg::IndexOp>(op))
    return op->getParentOp() == point.op ? point.loops[loop.getDim()]
                                         : AffineExpr();
  if (isa<arith::IndexCastOp>(op))
    return checkWidth(index.getType(), evaluateIndex(op->getOperand(0), point));
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::DivUIOp,
           arith::RemUIOp>(op))
    return {};
  AffineExpr a = evaluateIndex(op->getOperand(0), point);
  AffineExpr b = a ? evaluateIndex(op->getOperand(1), point) : AffineExpr();
  return b ? checkWidth(index.getType(), combineIndices(op, a, b))
           : AffineExpr();
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
