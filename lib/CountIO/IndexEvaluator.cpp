//===- IndexEvaluator.cpp - Indices in loops ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexEvaluator.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// The axis of the slice before axes of size 1 are dropped.
static int64_t getSlicedAxis(tensor::ExtractSliceOp slice, int64_t axis) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  int64_t sliced = 0;
  for (int64_t kept = -1;; ++sliced)
    if (!dropped[sliced] && ++kept == axis)
      return sliced;
}

OpOperand *pebble::getTiedLoopInit(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto loop =
        dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
    return loop ? loop.getTiedLoopInit(argument) : nullptr;
  }
  auto result = cast<OpResult>(value);
  if (auto forall = dyn_cast<scf::ForallOp>(result.getOwner()))
    return forall.getTiedOpOperand(result);
  auto loop = dyn_cast<LoopLikeOpInterface>(result.getOwner());
  return loop ? loop.getTiedLoopInit(result) : nullptr;
}

/// The size of an axis as an operation was told it, or null.
static OpFoldResult getGivenSize(Operation *op, int64_t axis) {
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return slice.getMixedSizes()[getSlicedAxis(slice, axis)];
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return empty.getMixedSizes()[axis];
  if (auto expansion = dyn_cast<tensor::ExpandShapeOp>(op))
    return expansion.getMixedOutputShape()[axis];
  return nullptr;
}

/// The axis that `index` is the size of, if it is one.
static std::optional<Axis> getSizedAxis(Value index) {
  auto dim = index.getDefiningOp<tensor::DimOp>();
  std::optional<int64_t> axis = dim ? dim.getConstantIndex() : std::nullopt;
  if (!axis)
    return std::nullopt;
  return Axis(dim.getSource(), *axis);
}

/// The tensor that `tensor` has its sizes from, or null.
static Value getTensorOfSameSizes(Value tensor) {
  if (OpOperand *init = getTiedLoopInit(tensor))
    return init->get();
  Operation *op = tensor.getDefiningOp();
  if (auto typeCast = dyn_cast_if_present<tensor::CastOp>(op))
    return typeCast.getSource();
  if (auto writer = dyn_cast_if_present<DestinationStyleOpInterface>(op))
    return writer.getTiedOpOperand(cast<OpResult>(tensor))->get();
  return nullptr;
}

std::variant<int64_t, Axis> pebble::resolveSize(Axis axis) {
  auto &[tensor, position] = axis;
  while (auto type = dyn_cast<RankedTensorType>(tensor.getType())) {
    if (!type.isDynamicDim(position))
      return type.getDimSize(position);
    Operation *op = tensor.getDefiningOp();
    if (OpFoldResult given = op ? getGivenSize(op, position) : nullptr) {
      if (std::optional<int64_t> number = getConstantIntValue(given))
        return *number;
      auto index = cast<Value>(given);
      std::optional<Axis> sized = getSizedAxis(index);
      if (!sized)
        return Axis(index, 0);
      axis = *sized;
    } else if (Value source = getTensorOfSameSizes(tensor)) {
      tensor = source;
    } else {
      break;
    }
  }
  return axis;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

void IndexEvaluator::enter(Value inductionVar, const Index &first,
                           int64_t step) {
  Index index = first;
  index.slopes.resize(loops.size());
  index.slopes.push_back(step);
  loops.push_back({inductionVar, index, index, step, /*run=*/0});
}

void IndexEvaluator::goTo(int64_t iteration, int64_t left) {
  Loop &loop = loops.back();
  loop.current.value = loop.first.value + iteration * loop.step;
  loop.run = left + 1;
}

void IndexEvaluator::use(const Index &index) {
  for (auto [slope, loop] : llvm::zip(index.slopes, loops))
    if (slope != 0)
      loop.run = 1;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

std::nullopt_t IndexEvaluator::fail(std::string why) {
  if (reason.empty())
    reason = std::move(why);
  return std::nullopt;
}

Index IndexEvaluator::constant(int64_t value) const {
  return {value, SmallVector<int64_t, 4>(loops.size(), 0)};
}

std::optional<Index> IndexEvaluator::addScaled(const Index &a, int64_t factor,
                                               const Index &b) {
  Index sum = constant(0);
  auto add = [&](int64_t x, int64_t y, int64_t &result) {
    return llvm::MulOverflow(factor, y, y) || llvm::AddOverflow(x, y, result);
  };
  bool wraps = add(a.value, b.value, sum.value);
  for (auto [x, y, slope] : llvm::zip(a.slopes, b.slopes, sum.slopes))
    wraps |= add(x, y, slope);
  if (wraps)
    return fail("an index leaves 64 bits");
  return sum;
}

std::optional<Index> IndexEvaluator::subtract(const Index &a, const Index &b) {
  return addScaled(a, -1, b);
}

static bool isConstant(const Index &index) {
  return llvm::all_of(index.slopes, [](int64_t slope) { return slope == 0; });
}

std::optional<Index> IndexEvaluator::multiply(const Index &a, const Index &b) {
  if (isConstant(a))
    return addScaled(constant(0), a.value, b);
  if (!isConstant(b)) {
    // Products of indices do not grow evenly.
    use(a);
    use(b);
  }
  return addScaled(constant(0), b.value, a);
}

std::optional<Index> IndexEvaluator::minimum(const Index &a, const Index &b) {
  std::optional<Index> difference = subtract(a, b);
  if (!difference)
    return std::nullopt;
  // The sign stays until the difference has shrunk to zero.
  bool takesFirst = difference->value <= 0;
  for (auto [slope, loop] : llvm::zip(difference->slopes, loops)) {
    int64_t distance = takesFirst ? -difference->value : difference->value;
    int64_t approach = takesFirst ? slope : -slope;
    if (approach > 0)
      loop.run = std::min(loop.run, distance / approach + 1);
  }
  return takesFirst ? a : b;
}

std::optional<Index> IndexEvaluator::maximum(const Index &a, const Index &b) {
  std::optional<Index> smaller = minimum(a, b);
  std::optional<Index> sum = addScaled(a, 1, b);
  if (!smaller || !sum)
    return std::nullopt;
  return subtract(*sum, *smaller);
}

std::optional<Index> IndexEvaluator::divide(AffineExprKind kind, const Index &a,
                                            const Index &b) {
  if (b.value <= 0)
    return fail("an index is divided by what is not positive");
  use(a);
  use(b);
  switch (kind) {
  case AffineExprKind::FloorDiv:
    return constant(llvm::divideFloorSigned(a.value, b.value));
  case AffineExprKind::CeilDiv:
    return constant(llvm::divideCeilSigned(a.value, b.value));
  default:
    return constant(llvm::mod(a.value, b.value));
  }
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

void IndexEvaluator::assume(Axis axis, int64_t size) {
  std::variant<int64_t, Axis> origin = resolveSize(axis);
  auto check = [&](int64_t other, const char *message) {
    if (other != size)
      fail(llvm::formatv(message, size, other).str());
  };
  if (auto *number = std::get_if<int64_t>(&origin))
    return check(*number, "attn-plan assumed {0} for a size that is {1}");
  auto place = assumed.try_emplace(std::get<Axis>(origin), size).first;
  check(place->second, "attn-plan assumed both {0} and {1} for one size");
}

std::optional<Index> IndexEvaluator::evaluate(Axis axis) {
  std::variant<int64_t, Axis> origin = resolveSize(axis);
  if (auto *number = std::get_if<int64_t>(&origin))
    return constant(*number);
  Axis source = std::get<Axis>(origin);
  if (source.first.getType().isIndex())
    return evaluate(OpFoldResult(source.first));
  auto known = assumed.find(source);
  if (known != assumed.end())
    return constant(known->second);
  return fail("the types leave a size open, and no prediction of attn-plan "
              "says what to assume");
}

std::optional<Index> IndexEvaluator::evaluate(OpFoldResult index) {
  if (std::optional<int64_t> number = getConstantIntValue(index))
    return constant(*number);
  auto value = cast<Value>(index);
  for (const Loop &loop : loops)
    if (loop.inductionVar == value) {
      Index current = loop.current;
      current.slopes.resize(loops.size());
      return current;
    }
  if (auto known = assumed.find({value, 0}); known != assumed.end())
    return constant(known->second);
  if (Operation *op = value.getDefiningOp())
    return evaluateResult(op);
  return fail("an argument is not known that a size or a bound depends on");
}

std::optional<Index> IndexEvaluator::evaluate(AffineExpr expr, AffineMap map,
                                              ValueRange operands) {
  if (auto number = dyn_cast<AffineConstantExpr>(expr))
    return constant(number.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return evaluate(OpFoldResult(operands[dim.getPosition()]));
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return evaluate(
        OpFoldResult(operands[map.getNumDims() + symbol.getPosition()]));
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<Index> left = evaluate(binary.getLHS(), map, operands);
  std::optional<Index> right = evaluate(binary.getRHS(), map, operands);
  if (!left || !right)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return addScaled(*left, 1, *right);
  case AffineExprKind::Mul:
    return multiply(*left, *right);
  default:
    return divide(expr.getKind(), *left, *right);
  }
}

std::optional<Index> IndexEvaluator::evaluateExtremum(AffineMap map,
                                                      ValueRange operands,
                                                      Combine combine) {
  std::optional<Index> extremum;
  for (AffineExpr expr : map.getResults()) {
    std::optional<Index> next = evaluate(expr, map, operands);
    if (next && extremum)
      next = (this->*combine)(*extremum, *next);
    if (!next)
      return std::nullopt;
    extremum = next;
  }
  return extremum;
}

std::optional<Index> IndexEvaluator::evaluateBinary(Operation *op,
                                                    Combine combine) {
  std::optional<Index> left = evaluate(OpFoldResult(op->getOperand(0)));
  std::optional<Index> right = evaluate(OpFoldResult(op->getOperand(1)));
  if (!left || !right)
    return std::nullopt;
  return (this->*combine)(*left, *right);
}

/// A number from a table of constants.
std::optional<Index> IndexEvaluator::evaluateTable(tensor::ExtractOp op) {
  DenseIntElementsAttr table;
  if (!matchPattern(op.getTensor(), m_Constant(&table)))
    return fail("a size or a bound depends on what a tensor holds");
  int64_t place = 0;
  for (auto [number, size] :
       llvm::zip_equal(op.getIndices(), table.getType().getShape())) {
    std::optional<Index> index = evaluate(OpFoldResult(number));
    if (!index)
      return std::nullopt;
    if (index->value < 0 || index->value >= size)
      return fail("an index leaves a table");
    use(*index);
    place = place * size + index->value;
  }
  return constant(table.getValues<APInt>()[place].getSExtValue());
}

std::optional<Index> IndexEvaluator::evaluateResult(Operation *op) {
  using Result = std::optional<Index>;
  return TypeSwitch<Operation *, Result>(op)
      .Case([&](tensor::DimOp dim) -> Result {
        std::optional<Axis> axis = getSizedAxis(dim);
        return axis ? evaluate(*axis)
                    : fail("a size is that of an axis that a run chooses");
      })
      .Case([&](tensor::ExtractOp extract) { return evaluateTable(extract); })
      .Case([&](affine::AffineApplyOp apply) {
        AffineMap map = apply.getAffineMap();
        return evaluate(map.getResult(0), map, apply.getMapOperands());
      })
      .Case([&](affine::AffineMinOp min) {
        return evaluateExtremum(min.getAffineMap(), min.getOperands(),
                                &IndexEvaluator::minimum);
      })
      .Case([&](affine::AffineMaxOp max) {
        return evaluateExtremum(max.getAffineMap(), max.getOperands(),
                                &IndexEvaluator::maximum);
      })
      .Case([&](arith::IndexCastOp cast) { return evaluate(cast.getIn()); })
      .Case([&](arith::AddIOp) {
        return evaluateBinary(op, &IndexEvaluator::add);
      })
      .Case([&](arith::SubIOp) {
        return evaluateBinary(op, &IndexEvaluator::subtract);
      })
      .Case([&](arith::MulIOp) {
        return evaluateBinary(op, &IndexEvaluator::multiply);
      })
      .Case([&](arith::MinSIOp) {
        return evaluateBinary(op, &IndexEvaluator::minimum);
      })
      .Case([&](arith::MaxSIOp) {
        return evaluateBinary(op, &IndexEvaluator::maximum);
      })
      .Default([&](Operation *) -> Result {
        return fail("a size or a bound depends on '" +
                    op->getName().getStringRef().str() + "'");
      });
}
