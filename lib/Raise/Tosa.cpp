//===- Tosa.cpp - Elements of what TOSA computes --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operations of TOSA as the scalar operations of arith and math that they
// apply, so that whoever reads terms knows only those.
//
//===----------------------------------------------------------------------===//

#include "Terms.h"

#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Utils/ConversionUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

static RankedTensorType getType(Value tensor) {
  return dyn_cast<RankedTensorType>(tensor.getType());
}

/// An element of an operand that is broadcast along its axes of size 1; null
/// where sizes are not known.
const Term *Terms::getBroadcast(Value operand, const Term *element) {
  RankedTensorType type = getType(operand);
  RankedTensorType result = getType(element->source);
  if (!type || !result || type.getRank() != result.getRank())
    return nullptr;
  SmallVector<AffineExpr, 4> indices(element->indices);
  for (auto [axis, index] : llvm::enumerate(indices)) {
    if (type.isDynamicDim(axis) &&
        element->source.getDefiningOp()->getNumOperands() > 1)
      return nullptr;
    if (type.getDimSize(axis) == 1)
      index = getAffineConstantExpr(0, context);
  }
  return getElement(operand, indices);
}

const Term *Terms::getReshaped(Value source, const Term *element) {
  if (!getType(source) || !getType(element->source))
    return nullptr;
  std::optional<SmallVector<AffineExpr, 4>> indices = getReshapedIndices(
      sizes.getShape(source), sizes.getShape(element->source), element->indices,
      context);
  return indices ? getElement(source, *indices) : nullptr;
}

DictionaryAttr Terms::getPredicate(Attribute predicate) {
  return DictionaryAttr::get(
      context,
      NamedAttribute(StringAttr::get(context, "predicate"), predicate));
}

/// A comparison of floats or integers.
const Term *Terms::getComparison(const Term *a, const Term *b,
                                 arith::CmpFPredicate ofFloats,
                                 arith::CmpIPredicate ofIntegers) {
  Type boolean = IntegerType::get(context, 1);
  if (isa<FloatType>(a->type))
    return getOperation(
        OperationName(arith::CmpFOp::getOperationName(), context), boolean,
        {a, b}, getPredicate(arith::CmpFPredicateAttr::get(context, ofFloats)));
  return getOperation(
      OperationName(arith::CmpIOp::getOperationName(), context), boolean,
      {a, b}, getPredicate(arith::CmpIPredicateAttr::get(context, ofIntegers)));
}

/// tosa.cast, where it is one operation of arith.
const Term *Terms::getConverted(const Term *operand, Type type) {
  auto convert = [&](StringRef name) {
    return getOperation(OperationName(name, context), type, operand);
  };
  Type from = operand->type;
  if (from == type)
    return operand;
  if (!from.isIntOrFloat() || !type.isIntOrFloat())
    return nullptr;
  unsigned width = type.getIntOrFloatBitWidth();
  unsigned oldWidth = from.getIntOrFloatBitWidth();
  if (isa<FloatType>(from) && isa<FloatType>(type) && width != oldWidth)
    return convert(width > oldWidth ? arith::ExtFOp::getOperationName()
                                    : arith::TruncFOp::getOperationName());
  if (isa<FloatType>(from))
    return nullptr;
  if (isa<FloatType>(type))
    return convert(from.isInteger(1) ? arith::UIToFPOp::getOperationName()
                                     : arith::SIToFPOp::getOperationName());
  if (type.isInteger(1))
    return getComparison(operand,
                         getIndex(getAffineConstantExpr(0, context), from),
                         arith::CmpFPredicate::UNE, arith::CmpIPredicate::ne);
  if (width < oldWidth)
    return convert(arith::TruncIOp::getOperationName());
  return convert(from.isInteger(1) ? arith::ExtUIOp::getOperationName()
                                   : arith::ExtSIOp::getOperationName());
}

/// The element of an elementwise operation, or null.
const Term *Terms::getOfTosaElementwise(Operation *op, const Term *element) {
  SmallVector<const Term *> operands;
  for (Value operand : op->getOperands()) {
    // The shift of a product and zero points are no operands of the scalars.
    bool isExtra = (isa<tosa::MulOp>(op) && operands.size() == 2) ||
                   (isa<tosa::NegateOp>(op) && operands.size() == 1);
    if (isExtra)
      break;
    const Term *term = getBroadcast(operand, element);
    if (!term)
      return nullptr;
    operands.push_back(term);
  }
  Type type = element->type;
  bool isFloat = isa<FloatType>(type);
  auto make = [&](StringRef name) {
    return getOperation(OperationName(name, context), type, operands);
  };
  auto getOne = [&]() { return getNumber(1.0, type); };
  auto invert = [&](const Term *term) {
    return get<arith::DivFOp>({getOne(), term});
  };
  auto ofFloats = [&](StringRef name) -> const Term * {
    return isFloat ? make(name) : nullptr;
  };
  auto ofBoth = [&](StringRef floats, StringRef integers) -> const Term * {
    return make(isFloat ? floats : integers);
  };
  return TypeSwitch<Operation *, const Term *>(op)
      .Case([&](tosa::AddOp) {
        return ofBoth(arith::AddFOp::getOperationName(),
                      arith::AddIOp::getOperationName());
      })
      .Case([&](tosa::SubOp) {
        return ofBoth(arith::SubFOp::getOperationName(),
                      arith::SubIOp::getOperationName());
      })
      .Case([&](tosa::MulOp) {
        return ofFloats(arith::MulFOp::getOperationName());
      })
      .Case([&](tosa::NegateOp) {
        return ofFloats(arith::NegFOp::getOperationName());
      })
      .Case([&](tosa::MaximumOp) {
        return ofFloats(arith::MaximumFOp::getOperationName());
      })
      .Case([&](tosa::MinimumOp) {
        return ofFloats(arith::MinimumFOp::getOperationName());
      })
      .Case([&](tosa::PowOp) {
        return ofFloats(math::PowFOp::getOperationName());
      })
      .Case([&](tosa::ExpOp) { return make(math::ExpOp::getOperationName()); })
      .Case([&](tosa::LogOp) { return make(math::LogOp::getOperationName()); })
      .Case(
          [&](tosa::TanhOp) { return make(math::TanhOp::getOperationName()); })
      .Case([&](tosa::ErfOp) { return make(math::ErfOp::getOperationName()); })
      .Case([&](tosa::RsqrtOp) {
        return make(math::RsqrtOp::getOperationName());
      })
      .Case([&](tosa::AbsOp) {
        return ofBoth(math::AbsFOp::getOperationName(),
                      math::AbsIOp::getOperationName());
      })
      .Case([&](tosa::ReciprocalOp) { return invert(operands[0]); })
      .Case([&](tosa::SigmoidOp) {
        const Term *negative = get<arith::NegFOp>(operands[0]);
        return invert(
            get<arith::AddFOp>({getOne(), get<math::ExpOp>(negative)}));
      })
      .Case([&](tosa::SelectOp) {
        return make(arith::SelectOp::getOperationName());
      })
      .Case([&](tosa::CastOp) { return getConverted(operands[0], type); })
      .Case([&](tosa::GreaterOp) {
        return getComparison(operands[0], operands[1],
                             arith::CmpFPredicate::OGT,
                             arith::CmpIPredicate::sgt);
      })
      .Case([&](tosa::GreaterEqualOp) {
        return getComparison(operands[0], operands[1],
                             arith::CmpFPredicate::OGE,
                             arith::CmpIPredicate::sge);
      })
      .Case([&](tosa::EqualOp) {
        return getComparison(operands[0], operands[1],
                             arith::CmpFPredicate::OEQ,
                             arith::CmpIPredicate::eq);
      })
      .Case([&](tosa::LogicalAndOp) {
        return make(arith::AndIOp::getOperationName());
      })
      .Case([&](tosa::LogicalOrOp) {
        return make(arith::OrIOp::getOperationName());
      })
      .Case([&](tosa::LogicalNotOp) {
        return get<arith::XOrIOp>(
            {operands[0], getIndex(getAffineConstantExpr(1, context), type)});
      })
      .Default([](Operation *) { return nullptr; });
}

const Term *Terms::getOfTosa(Operation *op, const Term *element) {
  if (auto reshape = dyn_cast<tosa::ReshapeOp>(op))
    return getReshaped(reshape.getInput1(), element);
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op)) {
    SmallVector<AffineExpr> indices(element->indices.size());
    for (auto [index, axis] :
         llvm::zip_equal(element->indices, transpose.getPerms()))
      indices[axis] = index;
    return getElement(transpose.getInput1(), indices);
  }
  if (auto tile = dyn_cast<tosa::TileOp>(op)) {
    RankedTensorType type = getType(tile.getInput1());
    if (!type || !type.hasStaticShape() || type.getNumElements() == 0)
      return nullptr;
    SmallVector<AffineExpr> indices;
    for (auto [index, size] :
         llvm::zip_equal(element->indices, type.getShape()))
      indices.push_back(index % size);
    return getElement(tile.getInput1(), indices);
  }
  if (auto slice = dyn_cast<tosa::SliceOp>(op)) {
    SmallVector<int64_t> start;
    if (!mlir::tosa::getConstShapeValues(slice.getStart().getDefiningOp(),
                                         start))
      return nullptr;
    SmallVector<AffineExpr> indices;
    for (auto [index, begin] : llvm::zip_equal(element->indices, start))
      indices.push_back(index + begin);
    return getElement(slice.getInput1(), indices);
  }
  if (auto identity = dyn_cast<tosa::IdentityOp>(op))
    return getElement(identity.getInput1(), element->indices);
  return getOfTosaElementwise(op, element);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

std::optional<Reduction> Terms::getTosaMatMul(tosa::MatMulOp op,
                                              const Term *element) {
  if (!isa<FloatType>(getElementTypeOrSelf(op.getA().getType())) ||
      !getType(op.getA()) || !getType(op.getB()))
    return std::nullopt;
  for (Value zero : {op.getAZp(), op.getBZp()}) {
    DenseFPElementsAttr constant;
    if (!matchPattern(zero, m_Constant(&constant)) || !constant.isSplat() ||
        !constant.getSplatValue<APFloat>().isZero())
      return std::nullopt;
  }
  Reduction reduction{
      Reduction::Kind::Sum, getNumber(0, element->type), {}, {}};
  reduction.extents.push_back(
      {{sizes.get({op.getA(), 2}), sizes.get({op.getB(), 1})}});
  reduction.getBody = [this, op,
                       element](ArrayRef<AffineExpr> reduced) mutable {
    ArrayRef<AffineExpr> indices = element->indices;
    return get<arith::MulFOp>(
        {getElement(op.getA(), {indices[0], indices[1], reduced[0]}),
         getElement(op.getB(), {indices[0], reduced[0], indices[2]})});
  };
  return reduction;
}

std::optional<Reduction> Terms::getTosaReduction(Operation *op,
                                                 const Term *element) {
  if (auto matmul = dyn_cast<tosa::MatMulOp>(op))
    return getTosaMatMul(matmul, element);
  using Kind = Reduction::Kind;
  std::optional<Kind> kind =
      TypeSwitch<Operation *, std::optional<Kind>>(op)
          .Case([](tosa::ReduceSumOp) { return Kind::Sum; })
          .Case([](tosa::ReduceMaxOp) { return Kind::Maximum; })
          .Case([](tosa::ReduceAllOp) { return Kind::And; })
          .Case([](tosa::ReduceAnyOp) { return Kind::Or; })
          .Default([](Operation *) { return std::nullopt; });
  RankedTensorType type = kind ? getType(op->getOperand(0)) : nullptr;
  bool isOfFloats = kind == Kind::Sum || kind == Kind::Maximum;
  if (!type || isa<FloatType>(element->type) != isOfFloats)
    return std::nullopt;
  unsigned axis = op->getAttrOfType<IntegerAttr>("axis").getInt();
  const Term *init =
      isOfFloats ? getNumber(kind == Kind::Sum ? 0.0 : -INFINITY, element->type)
                 : getIndex(getAffineConstantExpr(kind == Kind::And, context),
                            element->type);
  Reduction reduction{*kind, init, {}, {}};
  reduction.extents.push_back(getExtent(op->getOperand(0), axis));
  reduction.getBody = [this, op, element,
                       axis](ArrayRef<AffineExpr> reduced) -> const Term * {
    SmallVector<AffineExpr, 4> indices(element->indices);
    indices[axis] = reduced[0];
    return getElement(op->getOperand(0), indices);
  };
  return reduction;
}
