//===- Terms.cpp - Elements of tensors as lazy expressions ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Terms.h"

#include "pebble/Elements/Extremum.h"
#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/bit.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

/// Longer chains of operations are not followed.
static constexpr unsigned kMaxDepth = 200;
static constexpr size_t kMaxSearched = 1024;
/// From attention to its operands there are fewer operations.
static constexpr size_t kMaxSizedOps = 128;
/// Larger constants are not searched, and longer comparisons not ended.
static constexpr int64_t kMaxElements = int64_t(1) << 16;
static constexpr unsigned kMaxComparisons = 4096;

/// Whether a term is a bit, whose sign it is as well: with its sign, 1 is -1.
static bool isBit(const Term *term) { return term->type.isInteger(1); }

//===----------------------------------------------------------------------===//
// Making terms
//===----------------------------------------------------------------------===//

uint64_t Terms::getVariables(AffineExpr index) const {
  uint64_t variables = 0;
  index.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      variables |= symbols[symbol.getPosition()]->variables;
    if (std::optional<unsigned> variable = getVariable(part))
      variables |= uint64_t(1) << std::min(*variable, Terms::kMaxVariables - 1);
  });
  return variables;
}

const Term *Terms::intern(Term term) {
  auto bits = [](const void *pointer) {
    return uint64_t(reinterpret_cast<uintptr_t>(pointer));
  };
  std::vector<uint64_t> key = {
      uint64_t(term.kind),
      bits(term.type.getAsOpaquePointer()),
      llvm::bit_cast<uint64_t>(term.number),
      term.index ? bits(term.index.getAsOpaquePointer()) : 0,
      bits(term.source.getAsOpaquePointer()),
      term.name ? bits(term.name->getAsOpaquePointer()) : 0,
      term.attributes ? bits(term.attributes.getAsOpaquePointer()) : 0};
  for (const Term *operand : term.operands)
    key.push_back(bits(operand));
  for (AffineExpr index : term.indices)
    key.push_back(bits(index.getAsOpaquePointer()));
  auto [place, isNew] = known.try_emplace(std::move(key));
  if (!isNew)
    return place->second;
  if (term.index)
    term.variables |= getVariables(term.index);
  for (AffineExpr index : term.indices)
    term.variables |= getVariables(index);
  for (const Term *operand : term.operands)
    term.variables |= operand->variables;
  term.id = terms.size();
  terms.push_back(std::move(term));
  return place->second = &terms.back();
}

const Term *Terms::getNumber(double number, Type type) {
  Term term{Term::Kind::Number, type};
  term.number = number;
  return intern(std::move(term));
}

const Term *Terms::getIndex(AffineExpr index, Type type) {
  Term term{Term::Kind::Index, type};
  term.index = space.simplify(index);
  return intern(std::move(term));
}

const Term *Terms::getElement(Value tensor, ArrayRef<AffineExpr> indices) {
  Term term{Term::Kind::Element, getElementTypeOrSelf(tensor.getType())};
  term.source = tensor;
  for (AffineExpr index : indices)
    term.indices.push_back(space.simplify(index));
  return intern(std::move(term));
}

const Term *Terms::getScalar(Value value) {
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant))) {
    if (auto number = dyn_cast<FloatAttr>(constant))
      return getNumber(number.getValueAsDouble(), value.getType());
    auto integer = dyn_cast<IntegerAttr>(constant);
    std::optional<int64_t> number =
        integer ? integer.getValue().trySExtValue() : std::nullopt;
    if (number)
      return getIndex(
          getAffineConstantExpr(
              value.getType().isInteger(1) ? *number & 1 : *number, context),
          value.getType());
  }
  Term term{Term::Kind::Scalar, value.getType()};
  term.source = value;
  return intern(std::move(term));
}

AffineExpr Terms::getAsIndex(const Term *integer) {
  if (integer->kind == Term::Kind::Index)
    return integer->index;
  if (AffineExpr index = getBroadcastIndex(integer))
    return index;
  auto [place, isNew] = symbolNumbers.try_emplace(integer, symbols.size());
  if (isNew)
    symbols.push_back(integer);
  return getAffineSymbolExpr(place->second, context);
}

/// An integer that does not depend on variables, as a size.
std::optional<Size> Terms::getSize(const Term *integer) {
  if (integer->kind == Term::Kind::Scalar)
    return sizes.get(integer->source);
  std::optional<int64_t> number = integer->kind == Term::Kind::Index
                                      ? pebble::getNumber(integer->index)
                                      : std::nullopt;
  return number ? std::optional<Size>(*number) : std::nullopt;
}

/// `size == 1 ? 0 : index`, by which exporters read an axis that may have to be
/// broadcast, where the index is one into an axis of that size: if it is 1, the
/// index is 0 anyway. Null if the integer is something else.
AffineExpr Terms::getBroadcastIndex(const Term *integer) {
  if (!integer->is<arith::SelectOp>())
    return {};
  const Term *compare = getHead(integer->operands[0]);
  if (!compare->is<arith::CmpIOp>() ||
      integer->operands[1]->kind != Term::Kind::Index ||
      integer->operands[2]->kind != Term::Kind::Index ||
      pebble::getNumber(integer->operands[1]->index) != 0)
    return {};
  auto predicate = static_cast<arith::CmpIPredicate>(
      cast<IntegerAttr>(compare->attributes.get("predicate")).getInt());
  std::optional<Size> size = getSize(compare->operands[0]);
  std::optional<Size> one = getSize(compare->operands[1]);
  AffineExpr index = integer->operands[2]->index;
  bool isBroadcast = predicate == arith::CmpIPredicate::eq && size && one &&
                     *one == Size(1) && space.isBelow(index, {{*size}});
  return isBroadcast ? index : AffineExpr();
}

const Term *Terms::getOperation(OperationName name, Type type,
                                ArrayRef<const Term *> operands,
                                DictionaryAttr attributes) {
  if (const Term *affine = getAffine(name, type, operands))
    return affine;
  Term term{Term::Kind::Operation, type};
  term.name = name;
  term.operands.assign(operands.begin(), operands.end());
  term.attributes = attributes;
  return intern(std::move(term));
}

//===----------------------------------------------------------------------===//
// Peeling
//===----------------------------------------------------------------------===//

const Term *Terms::peel(const Term *term) {
  if (!term->isElement() && term->kind != Term::Kind::Scalar)
    return nullptr;
  auto place = peeled.find(term);
  if (place != peeled.end())
    return place->second;
  const Term *result =
      term->isElement() ? compute(term) : getOfScalarOp(term->source);
  if (result && term->isElement())
    if (Operation *op = term->source.getDefiningOp();
        op && !op->hasTrait<OpTrait::ConstantLike>())
      visited.insert(op);
  return peeled[term] = result;
}

/// A scalar that an operation on scalars computes.
const Term *Terms::getOfScalarOp(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  if (!op || op->getNumResults() != 1 || op->getNumRegions() != 0 ||
      !OpTrait::hasElementwiseMappableTraits(op) || !isPure(op))
    return nullptr;
  SmallVector<const Term *> operands;
  for (Value operand : op->getOperands())
    operands.push_back(getScalar(operand));
  return getOperation(op->getName(), scalar.getType(), operands,
                      op->getAttrDictionary());
}

const Term *Terms::compute(const Term *element) {
  Operation *op = element->source.getDefiningOp();
  if (!op || !element->type.isIntOrIndexOrFloat())
    return nullptr;
  DenseElementsAttr constant;
  if (matchPattern(element->source, m_Constant(&constant)))
    return getOfConstant(element, constant);
  // Whether and how often another block runs is not known.
  if (op->getBlock() != block)
    return nullptr;
  if (std::optional<Element> viewed =
          getViewedElement({element->source, element->indices}, sizes))
    return getElement(viewed->tensor, viewed->indices);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return getOfLinalg(linalgOp, element);
  if (isa_and_nonnull<tosa::TosaDialect>(op->getDialect()))
    return getOfTosa(op, element);
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return getScalar(splat.getInput());
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return getOfConcat(concat, element);
  return getOfElementwise(op, element);
}

/// A constant that is one number, or a sequence of integers along one axis.
const Term *Terms::getOfConstant(const Term *element, DenseElementsAttr data) {
  auto makeTerm = [&](Attribute value) -> const Term * {
    if (auto number = dyn_cast<FloatAttr>(value))
      return getNumber(number.getValueAsDouble(), element->type);
    auto integer = dyn_cast<IntegerAttr>(value);
    std::optional<int64_t> number =
        integer ? integer.getValue().trySExtValue() : std::nullopt;
    if (!number)
      return nullptr;
    int64_t own = element->type.isInteger(1) ? *number & 1 : *number;
    return getIndex(getAffineConstantExpr(own, context), element->type);
  };
  if (data.empty())
    return nullptr;
  if (data.isSplat())
    return makeTerm(data.getSplatValue<Attribute>());
  // The elements along the one index that is open.
  AffineExpr open;
  int64_t begin = 0, stride = 0, count = 1;
  for (auto [size, index] :
       llvm::zip_equal(data.getType().getShape(), element->indices)) {
    std::optional<int64_t> number = pebble::getNumber(index);
    if (number && (*number < 0 || *number >= size))
      return nullptr;
    if (!number && open)
      return nullptr;
    begin = begin * size + number.value_or(0);
    stride *= size;
    if (!number) {
      open = index;
      stride = 1;
      count = size;
    }
  }
  if (!open)
    return makeTerm(data.getValues<Attribute>()[begin]);
  if (!element->type.isIntOrIndex() || element->type.isInteger(1) ||
      count < 2 || count > kMaxElements)
    return nullptr;
  auto values = data.getValues<APInt>();
  auto at = [&](int64_t i) {
    return values[begin + i * stride].trySExtValue();
  };
  std::optional<int64_t> first = at(0), second = at(1);
  if (!first || !second)
    return nullptr;
  int64_t step = *second - *first;
  for (int64_t i = 2; i < count; ++i)
    if (at(i) != *first + i * step)
      return nullptr;
  return getIndex(open * step + *first, element->type);
}

/// An element of a concatenation, where it is known which part it is from.
const Term *Terms::getOfConcat(tensor::ConcatOp op, const Term *element) {
  unsigned axis = op.getDim();
  SmallVector<AffineExpr, 4> indices(element->indices);
  for (Value part : op.getInputs()) {
    if (space.isBelow(indices[axis], getExtent(part, axis)))
      return getElement(part, indices);
    std::optional<int64_t> size = sizes.get({part, axis}).getNumber();
    if (!size || !space.isNeverNegative(indices[axis] - *size))
      return nullptr;
    indices[axis] = space.simplify(indices[axis] - *size);
  }
  return nullptr;
}

const Term *Terms::getOfElementwise(Operation *op, const Term *element) {
  if (!OpTrait::hasElementwiseMappableTraits(op) || op->getNumResults() != 1 ||
      !isPure(op))
    return nullptr;
  SmallVector<const Term *> operands;
  for (Value operand : op->getOperands())
    operands.push_back(isa<RankedTensorType>(operand.getType())
                           ? getElement(operand, element->indices)
                           : getScalar(operand));
  return getOperation(op->getName(), element->type, operands,
                      op->getAttrDictionary());
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

/// The loops that give an element of a result; null where it does not depend on
/// the loop.
static SmallVector<AffineExpr> getLoops(linalg::LinalgOp op, AffineMap map,
                                        const Term *element) {
  SmallVector<AffineExpr> loops(op.getNumLoops());
  for (auto [index, place] :
       llvm::zip_equal(element->indices, map.getResults()))
    if (std::optional<unsigned> loop = getVariable(place))
      loops[*loop] = index;
  return loops;
}

/// Whether elements of an operand tell their loops, as far as these matter to
/// it. Exporters write 0 for an axis of size 1.
static bool isInvertible(AffineMap map) {
  return map.isProjectedPermutation(/*allowZeroInResults=*/true);
}

/// Whether every iteration has its own element of the operand.
static bool isOwned(AffineMap map) {
  return isInvertible(map) &&
         llvm::count_if(map.getResults(), llvm::IsaPred<AffineDimExpr>) ==
             map.getNumDims();
}

static AffineMap getResultMap(linalg::LinalgOp op, Value result) {
  return op.getMatchingIndexingMap(
      op.getDpsInitOperand(cast<OpResult>(result).getResultNumber()));
}

const Term *Terms::getOperand(Point &point, OpOperand &operand) {
  if (!isa<RankedTensorType>(operand.get().getType()))
    return getScalar(operand.get());
  AffineMap map = point.op.getMatchingIndexingMap(&operand);
  SmallVector<AffineExpr> indices;
  for (AffineExpr index : map.getResults())
    indices.push_back(index.replaceDims(point.loops));
  return getElement(operand.get(), indices);
}

const Term *Terms::getOfLinalg(linalg::LinalgOp op, const Term *element) {
  AffineMap map = getResultMap(op, element->source);
  if (!op.hasPureTensorSemantics() || !isOwned(map))
    return nullptr;
  SmallVector<AffineExpr> loops = getLoops(op, map, element);
  Point point(op, loops);
  unsigned number = cast<OpResult>(element->source).getResultNumber();
  return evaluateBody(op.getBlock()->getTerminator()->getOperand(number),
                      point);
}

/// The term of a scalar in the body of a linalg operation; null if it is not
/// understood.
const Term *Terms::evaluateBody(Value scalar, Point &point) {
  auto place = point.known.find(scalar);
  if (place != point.known.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  auto compute = [&]() -> const Term * {
    Block *body = point.op.getBlock();
    if (depth > kMaxDepth)
      return nullptr;
    if (auto argument = dyn_cast<BlockArgument>(scalar))
      if (argument.getOwner() == body) {
        OpOperand &operand = point.op->getOpOperand(argument.getArgNumber());
        // What other iterations may have written is not known.
        bool isKnown = !point.op.isDpsInit(&operand) ||
                       isOwned(point.op.getMatchingIndexingMap(&operand));
        return isKnown ? getOperand(point, operand) : nullptr;
      }
    Operation *op = scalar.getDefiningOp();
    if (!op || op->getBlock() != body)
      return getScalar(scalar);
    if (auto index = dyn_cast<linalg::IndexOp>(op))
      return getIndex(point.loops[index.getDim()], index.getType());
    if (matchPattern(op, m_Constant()))
      return getScalar(scalar);
    if (op->getNumResults() != 1 || op->getNumRegions() != 0 || !isPure(op))
      return nullptr;
    SmallVector<const Term *> operands;
    for (Value operand : op->getOperands()) {
      const Term *term = evaluateBody(operand, point);
      if (!term)
        return nullptr;
      operands.push_back(term);
    }
    if (isa<tensor::ExtractOp>(op)) {
      // A tensor of the body's own is no element.
      if (operands.front()->kind != Term::Kind::Scalar)
        return nullptr;
      SmallVector<AffineExpr> indices;
      for (const Term *index : ArrayRef(operands).drop_front())
        indices.push_back(getAsIndex(index));
      return getElement(operands.front()->source, indices);
    }
    return getOperation(op->getName(), scalar.getType(), operands,
                        op->getAttrDictionary());
  };
  const Term *result = compute();
  return point.known[scalar] = result;
}

/// Integer arithmetic that is affine. Numbers wrap as their type does; indices
/// of tensors are taken to fit into types of 32 bits or more.
const Term *Terms::getAffine(OperationName name, Type type,
                             ArrayRef<const Term *> operands) {
  auto is = [&](auto... ops) {
    return (... || (name.getTypeID() == TypeID::get<decltype(ops)>()));
  };
  if (!type.isIntOrIndex() || type.isInteger(1) || operands.empty() ||
      llvm::any_of(operands, [](const Term *operand) {
        return operand->kind != Term::Kind::Index;
      }))
    return nullptr;
  auto make = [&](AffineExpr result) -> const Term * {
    unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    std::optional<int64_t> number = pebble::getNumber(space.simplify(result));
    if (number && width < 64)
      result = getAffineConstantExpr(
          llvm::SignExtend64(uint64_t(*number), width), context);
    return number || width >= 32 ? getIndex(result, type) : nullptr;
  };
  AffineExpr a = operands.front()->index;
  bool isOfBit = isBit(operands.front());
  std::optional<int64_t> left = pebble::getNumber(a);
  if (is(arith::IndexCastOp(), arith::ExtSIOp()))
    return make(isOfBit ? -a : a);
  if (is(arith::TruncIOp()))
    return make(a);
  if (is(arith::ExtUIOp(), arith::IndexCastUIOp()))
    return space.isNeverNegative(a) && !isOfBit ? make(a) : nullptr;
  if (operands.size() != 2)
    return nullptr;
  AffineExpr b = operands.back()->index;
  std::optional<int64_t> right = pebble::getNumber(b);
  if (is(arith::AddIOp()))
    return make(a + b);
  if (is(arith::SubIOp()))
    return make(a - b);
  if (is(arith::MulIOp()) && (left || right))
    return make(a * b);
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

namespace {
/// How a reduction combines what it has with what comes.
struct Combination {
  Reduction::Kind kind;
  Value next;
};
} // namespace

static std::optional<Combination> getCombination(linalg::LinalgOp op,
                                                 unsigned result) {
  Block *body = op.getBlock();
  Operation *last = body->getTerminator()->getOperand(result).getDefiningOp();
  BlockArgument total =
      op.getMatchingBlockArgument(op.getDpsInitOperand(result));
  if (!last || last->getBlock() != body)
    return std::nullopt;
  if (auto select = dyn_cast<arith::SelectOp>(last)) {
    Value next = select.getTrueValue() == total ? select.getFalseValue()
                                                : select.getTrueValue();
    auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
    bool isOfTotal = select.getTrueValue() == total || //
                     select.getFalseValue() == total;
    if (compare && isOfTotal &&
        getExtremum(compare, select.getTrueValue(), select.getFalseValue()) ==
            Extremum::Maximum)
      return Combination{Reduction::Kind::Maximum, next};
    return std::nullopt;
  }
  if (last->getNumOperands() != 2)
    return std::nullopt;
  Value a = last->getOperand(0), b = last->getOperand(1);
  if (a != total && b != total)
    return std::nullopt;
  Value next = a == total ? b : a;
  if (isa<arith::AddFOp>(last))
    return Combination{Reduction::Kind::Sum, next};
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(last))
    return Combination{Reduction::Kind::Maximum, next};
  if (isa<arith::AndIOp>(last))
    return Combination{Reduction::Kind::And, next};
  if (isa<arith::OrIOp>(last))
    return Combination{Reduction::Kind::Or, next};
  return std::nullopt;
}

/// How far a loop goes.
Extent Terms::getExtent(linalg::LinalgOp op, unsigned loop) {
  Extent extent;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [axis, index] : llvm::enumerate(map.getResults()))
      if (getVariable(index) == loop)
        extent.sizes.push_back(sizes.get({operand.get(), unsigned(axis)}));
  }
  return extent;
}

void Terms::assumeSizesBefore(Operation *last) {
  llvm::SetVector<Operation *> ops;
  ops.insert(last);
  for (size_t i = 0; i < ops.size() && i < kMaxSizedOps; ++i)
    for (Value operand : ops[i]->getOperands())
      if (Operation *op = operand.getDefiningOp();
          op && op->getBlock() == block && isa<TensorType>(operand.getType()))
        ops.insert(op);
  for (Operation *op : ops) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !linalgOp.hasPureTensorSemantics())
      continue;
    SmallVector<std::optional<Axis>> axes(linalgOp.getNumLoops());
    for (OpOperand &operand : op->getOpOperands())
      for (auto [axis, index] : llvm::enumerate(
               linalgOp.getMatchingIndexingMap(&operand).getResults()))
        if (std::optional<unsigned> loop = getVariable(index)) {
          Axis own(operand.get(), axis);
          if (axes[*loop])
            sizes.assumeSame(own, *axes[*loop]);
          axes[*loop] = own;
        }
  }
}

std::optional<Reduction> Terms::getLinalgReduction(linalg::LinalgOp op,
                                                   const Term *element) {
  unsigned number = cast<OpResult>(element->source).getResultNumber();
  AffineMap map = getResultMap(op, element->source);
  if (!op.hasPureTensorSemantics() || !isInvertible(map) || isOwned(map))
    return std::nullopt;
  std::optional<Combination> combination = getCombination(op, number);
  if (!combination)
    return std::nullopt;
  SmallVector<AffineExpr> loops = getLoops(op, map, element);
  Reduction reduction{
      combination->kind,
      getElement(op.getDpsInitOperand(number)->get(), element->indices),
      {},
      {}};
  for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (loops[loop])
      continue;
    if (kind != utils::IteratorType::reduction)
      return std::nullopt;
    reduction.extents.push_back(getExtent(op, loop));
  }
  reduction.getBody = [this, op, loops, next = combination->next](
                          ArrayRef<AffineExpr> reduced) -> const Term * {
    SmallVector<AffineExpr> all(loops);
    for (AffineExpr &loop : all)
      if (!loop) {
        loop = reduced.front();
        reduced = reduced.drop_front();
      }
    Point point(op, all);
    return evaluateBody(next, point);
  };
  return reduction;
}

std::optional<Reduction> Terms::getReduction(const Term *element) {
  if (!element->isElement())
    return std::nullopt;
  Operation *op = element->source.getDefiningOp();
  if (!op || op->getBlock() != block)
    return std::nullopt;
  std::optional<Reduction> reduction;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    reduction = getLinalgReduction(linalgOp, element);
  else
    reduction = getTosaReduction(op, element);
  if (reduction)
    visited.insert(op);
  return reduction;
}

//===----------------------------------------------------------------------===//
// Reading terms
//===----------------------------------------------------------------------===//

const Term *raise::stripCasts(const Term *term) {
  while (term->is<arith::ExtFOp, arith::TruncFOp>())
    term = term->operands.front();
  return term;
}

const Term *Terms::getHead(const Term *term) {
  for (;;) {
    term = stripCasts(term);
    const Term *next = peel(term);
    if (!next)
      return term;
    term = next;
  }
}

std::optional<const Term *>
Terms::findBelow(const Term *term,
                 llvm::function_ref<bool(const Term *)> isWanted) {
  SmallVector<const Term *> pending = {term};
  llvm::SmallPtrSet<const Term *, 32> seen;
  while (!pending.empty()) {
    const Term *head = getHead(pending.pop_back_val());
    if (!seen.insert(head).second)
      continue;
    if (isWanted(head))
      return head;
    if (seen.size() > kMaxSearched)
      return std::nullopt;
    llvm::append_range(pending, llvm::reverse(head->operands));
  }
  return nullptr;
}

const Term *Terms::getIntegerHead(const Term *term) {
  const Term *head = getHead(term);
  if (head->kind != Term::Kind::Operation || !head->type.isIntOrIndex() ||
      depth > kMaxDepth)
    return head;
  auto place = integerHeads.find(head);
  if (place != integerHeads.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  SmallVector<const Term *> operands;
  for (const Term *operand : head->operands)
    operands.push_back(getIntegerHead(operand));
  const Term *affine = getAffine(*head->name, head->type, operands);
  return integerHeads[head] = affine ? affine : head;
}

bool Terms::areSame(const Term *a, const Term *b) {
  unsigned budget = kMaxComparisons;
  return areSame(a, b, budget);
}

static bool isCommutative(const Term *term) {
  return term->is<arith::AddFOp, arith::MulFOp, arith::MaximumFOp,
                  arith::MaxNumFOp, arith::AndIOp, arith::OrIOp>();
}

bool Terms::areSame(const Term *a, const Term *b, unsigned &budget) {
  a = stripCasts(a);
  b = stripCasts(b);
  if (a == b)
    return true;
  auto place = compared.find({a, b});
  if (place != compared.end())
    return place->second;
  if (depth > kMaxDepth || budget == 0)
    return false;
  --budget;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  auto compare = [&]() -> bool {
    const Term *left = getHead(a), *right = getHead(b);
    if (left == right)
      return true;
    if (left->kind != right->kind)
      return false;
    if (left->kind == Term::Kind::Number)
      return left->number == right->number;
    if (left->isElement()) {
      std::optional<Reduction> of = getReduction(left);
      std::optional<Reduction> other = getReduction(right);
      if (!of || !other || of->kind != other->kind || of->extents.size() != 1 ||
          other->extents.size() != 1 ||
          !raise::areSame(of->extents[0], other->extents[0]) ||
          space.size() + 1 >= kMaxVariables ||
          !areSame(of->init, other->init, budget))
        return false;
      AffineExpr any = space.addVariable(of->extents[0]);
      const Term *body = of->getBody({any}), *otherBody = other->getBody({any});
      return body && otherBody && areSame(body, otherBody, budget);
    }
    if (left->kind != Term::Kind::Operation || left->name != right->name ||
        left->operands.size() != right->operands.size() ||
        left->attributes != right->attributes)
      return false;
    auto allSame = [&](ArrayRef<const Term *> others) {
      return llvm::all_of(
          llvm::zip_equal(left->operands, others), [&](auto pair) {
            return areSame(std::get<0>(pair), std::get<1>(pair), budget);
          });
    };
    if (allSame(right->operands))
      return true;
    return isCommutative(left) &&
           allSame({right->operands[1], right->operands[0]});
  };
  return compared[{a, b}] = compare();
}

std::optional<int64_t> Terms::evaluateInteger(const Term *term) {
  term = getHead(term);
  if (term->kind == Term::Kind::Index)
    return pebble::getNumber(term->index);
  if (term->kind != Term::Kind::Operation || depth > kMaxDepth)
    return std::nullopt;
  auto place = integers.find(term);
  if (place != integers.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  return integers[term] = evaluateIntegerOperation(term);
}

std::optional<int64_t> Terms::evaluateIntegerOperation(const Term *term) {
  auto evaluateOperand = [&](unsigned i) {
    return evaluateInteger(term->operands[i]);
  };
  if (term->is<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>()) {
    std::optional<int64_t> bit = evaluateOperand(0);
    if (bit == -1 && term->is<arith::TruncIOp>() && term->type.isInteger(1))
      return 1;
    if (bit != 0 && bit != 1)
      return std::nullopt;
    return term->is<arith::ExtSIOp>() && isBit(term->operands[0]) ? -*bit
                                                                  : *bit;
  }
  if (term->is<arith::SelectOp>()) {
    std::optional<int64_t> condition = evaluateOperand(0);
    if (condition)
      return evaluateOperand(*condition ? 1 : 2);
    std::optional<int64_t> ifTrue = evaluateOperand(1);
    return ifTrue && ifTrue == evaluateOperand(2) ? ifTrue : std::nullopt;
  }
  if (!term->is<arith::AndIOp, arith::OrIOp, arith::XOrIOp, arith::CmpIOp>())
    return std::nullopt;
  std::optional<int64_t> a = evaluateOperand(0), b = evaluateOperand(1);
  if (term->is<arith::AndIOp>() && (a == 0 || b == 0))
    return 0;
  if (term->type.isInteger(1) && term->is<arith::OrIOp>() && (a == 1 || b == 1))
    return 1;
  if (!a || !b)
    return std::nullopt;
  if (term->is<arith::AndIOp>())
    return *a & *b;
  if (term->is<arith::OrIOp>())
    return *a | *b;
  if (term->is<arith::XOrIOp>())
    return *a ^ *b;
  auto predicate = static_cast<arith::CmpIPredicate>(
      cast<IntegerAttr>(term->attributes.get("predicate")).getInt());
  unsigned width = isBit(term->operands[0]) ? 1 : 64;
  return arith::applyCmpPredicate(
      predicate, APInt(width, *a, /*isSigned=*/true, /*implicitTrunc=*/true),
      APInt(width, *b, /*isSigned=*/true, /*implicitTrunc=*/true));
}

std::optional<double> Terms::evaluate(const Term *term) {
  term = getHead(term);
  if (term->kind == Term::Kind::Number)
    return term->number;
  if (term->kind != Term::Kind::Operation || depth > kMaxDepth)
    return std::nullopt;
  auto place = numbers.find(term);
  if (place != numbers.end())
    return place->second;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  return numbers[term] = evaluateOperation(term);
}

std::optional<double> Terms::evaluateOperation(const Term *term) {
  if (term->is<arith::SIToFPOp, arith::UIToFPOp>()) {
    const Term *integer = getHead(term->operands[0]);
    if (integer->kind != Term::Kind::Index)
      return std::nullopt;
    std::optional<int64_t> number = pebble::getNumber(integer->index);
    bool isSigned = term->is<arith::SIToFPOp>();
    if (!number || (*number < 0 && !isSigned))
      return std::nullopt;
    return double(isSigned && isBit(integer) ? -*number : *number);
  }
  if (term->is<arith::SelectOp>()) {
    std::optional<int64_t> condition = evaluateInteger(term->operands[0]);
    return condition ? evaluate(term->operands[*condition ? 1 : 2])
                     : std::nullopt;
  }
  SmallVector<double> values;
  for (const Term *operand : term->operands) {
    std::optional<double> number = evaluate(operand);
    if (!number)
      return std::nullopt;
    values.push_back(*number);
  }
  if (values.size() == 1) {
    if (term->is<arith::NegFOp>())
      return -values[0];
    if (term->is<math::SqrtOp>())
      return std::sqrt(values[0]);
    if (term->is<math::RsqrtOp>())
      return 1 / std::sqrt(values[0]);
  }
  if (values.size() == 2) {
    if (term->is<arith::AddFOp>())
      return values[0] + values[1];
    if (term->is<arith::SubFOp>())
      return values[0] - values[1];
    if (term->is<arith::MulFOp>())
      return values[0] * values[1];
    if (term->is<arith::DivFOp>())
      return values[0] / values[1];
    if (term->is<math::PowFOp>())
      return std::pow(values[0], values[1]);
  }
  return std::nullopt;
}
