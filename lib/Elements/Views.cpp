//===- Views.cpp - Elements that are those of another tensor --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace pebble;

using Indices = SmallVector<AffineExpr, 4>;

std::optional<int64_t> pebble::getNumber(AffineExpr index) {
  if (auto constant = dyn_cast<AffineConstantExpr>(index))
    return constant.getValue();
  return std::nullopt;
}

static std::optional<Element> getSliced(tensor::ExtractSliceOp op,
                                        const Indices &indices) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Element source{op.getSource(), {}};
  unsigned next = 0;
  for (auto [dim, mixedOffset, mixedStride] :
       llvm::enumerate(op.getMixedOffsets(), op.getMixedStrides())) {
    std::optional<int64_t> offset = getConstantIntValue(mixedOffset);
    std::optional<int64_t> stride = getConstantIntValue(mixedStride);
    if (!offset || !stride)
      return std::nullopt;
    AffineExpr index = dropped[dim] ? getAffineConstantExpr(0, op.getContext())
                                    : indices[next++];
    source.indices.push_back(index * *stride + *offset);
  }
  return source;
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

namespace {
/// Runs of axes, by number, that hold the same elements in the same order.
struct Group {
  SmallVector<unsigned, 2> from, to;
};
} // namespace

/// Whether to take another axis to the first of two products that differ, in
/// order to make them the same; none if that is hopeless.
static std::optional<bool> isBehind(const Size &a, const Size &b) {
  std::optional<int64_t> number = a.getNumber(), other = b.getNumber();
  if (number && other)
    return *number < *other;
  if (b.dividedBy(a))
    return true;
  if (a.dividedBy(b))
    return false;
  return std::nullopt;
}

/// Takes the smallest runs of axes with the same product off the front of both
/// lists, or leaves these as they are.
static std::optional<Group> takeGroup(ArrayRef<Size> from, ArrayRef<Size> to,
                                      ArrayRef<unsigned> &fromAxes,
                                      ArrayRef<unsigned> &toAxes) {
  if (fromAxes.empty() || toAxes.empty())
    return std::nullopt;
  Group group;
  ArrayRef<unsigned> fromRest = fromAxes, toRest = toAxes;
  std::optional<Size> fromProduct = Size(1), toProduct = Size(1);
  auto take = [](ArrayRef<Size> sizes, ArrayRef<unsigned> &rest,
                 SmallVectorImpl<unsigned> &taken,
                 std::optional<Size> &product) {
    product = product->times(sizes[rest.front()]);
    taken.push_back(rest.front());
    rest = rest.drop_front();
  };
  take(from, fromRest, group.from, fromProduct);
  take(to, toRest, group.to, toProduct);
  while (fromProduct && toProduct && !(*fromProduct == *toProduct)) {
    std::optional<bool> takesFrom = isBehind(*fromProduct, *toProduct);
    if (!takesFrom || (*takesFrom ? fromRest : toRest).empty())
      return std::nullopt;
    if (*takesFrom)
      take(from, fromRest, group.from, fromProduct);
    else
      take(to, toRest, group.to, toProduct);
  }
  if (!fromProduct || !toProduct)
    return std::nullopt;
  fromAxes = fromRest;
  toAxes = toRest;
  return group;
}

/// Groups from the front, as far as they can be told, and then from the back.
/// What is left in the middle is as large on both sides, as the whole is.
static SmallVector<Group> getGroups(ArrayRef<Size> from, ArrayRef<Size> to) {
  auto getAxes = [](ArrayRef<Size> sizes, bool reverses) {
    SmallVector<unsigned> axes;
    for (auto [axis, size] : llvm::enumerate(sizes))
      if (size.getNumber() != 1)
        axes.push_back(axis);
    if (reverses)
      std::reverse(axes.begin(), axes.end());
    return axes;
  };
  SmallVector<Group> groups;
  auto takeAll = [&](SmallVectorImpl<unsigned> &fromAxes,
                     SmallVectorImpl<unsigned> &toAxes, bool reverses) {
    ArrayRef<unsigned> fromRest = fromAxes, toRest = toAxes;
    while (std::optional<Group> group = takeGroup(from, to, fromRest, toRest)) {
      if (reverses) {
        std::reverse(group->from.begin(), group->from.end());
        std::reverse(group->to.begin(), group->to.end());
      }
      groups.push_back(*group);
    }
    fromAxes = SmallVector<unsigned>(llvm::reverse(fromRest));
    toAxes = SmallVector<unsigned>(llvm::reverse(toRest));
  };
  SmallVector<unsigned> fromAxes = getAxes(from, false);
  SmallVector<unsigned> toAxes = getAxes(to, false);
  takeAll(fromAxes, toAxes, /*reverses=*/false);
  takeAll(fromAxes, toAxes, /*reverses=*/true);
  Group middle;
  middle.from.assign(fromAxes.begin(), fromAxes.end());
  middle.to.assign(toAxes.begin(), toAxes.end());
  groups.push_back(middle);
  return groups;
}

/// The groups of an operation that says them.
template <typename Op>
static SmallVector<Group> getGroups(Op op, ArrayRef<Size> from,
                                    ArrayRef<Size> to) {
  constexpr bool isExpand = std::is_same_v<Op, tensor::ExpandShapeOp>;
  ArrayRef<Size> expanded = isExpand ? to : from;
  SmallVector<Group> groups;
  for (auto [axis, expandedAxes] :
       llvm::enumerate(op.getReassociationIndices())) {
    Group &group = groups.emplace_back();
    (isExpand ? group.from : group.to).push_back(axis);
    for (int64_t own : expandedAxes)
      if (expanded[own].getNumber() != 1)
        (isExpand ? group.to : group.from).push_back(own);
  }
  return groups;
}

static std::optional<Indices> reshape(ArrayRef<Group> groups,
                                      ArrayRef<Size> from, ArrayRef<Size> to,
                                      ArrayRef<AffineExpr> indices,
                                      MLIRContext *context) {
  Indices source(from.size(), getAffineConstantExpr(0, context));
  for (const Group &group : groups) {
    if (group.from.empty())
      continue;
    AffineExpr position = getAffineConstantExpr(0, context);
    // The outermost size of a group is never needed.
    for (auto [place, axis] : llvm::enumerate(group.to)) {
      std::optional<int64_t> size = to[axis].getNumber();
      if (place == 0)
        position = indices[axis];
      else if (size && *size != 0)
        position = position * *size + indices[axis];
      else
        return std::nullopt;
    }
    for (unsigned axis : llvm::reverse(ArrayRef(group.from).drop_front())) {
      std::optional<int64_t> size = from[axis].getNumber();
      if (!size || *size == 0)
        return std::nullopt;
      source[axis] = position % *size;
      position = position.floorDiv(*size);
    }
    source[group.from.front()] = position;
  }
  return source;
}

std::optional<Indices> pebble::getReshapedIndices(ArrayRef<Size> from,
                                                  ArrayRef<Size> to,
                                                  ArrayRef<AffineExpr> indices,
                                                  MLIRContext *context) {
  return reshape(getGroups(from, to), from, to, indices, context);
}

static bool isRanked(Value tensor) {
  return isa<RankedTensorType>(tensor.getType());
}

std::optional<Element> pebble::getViewedElement(const Element &element,
                                                Sizes &sizes) {
  const Indices &indices = element.indices;
  Operation *op = element.tensor.getDefiningOp();
  if (!op)
    return std::nullopt;
  auto toElement = [&](Value source, std::optional<Indices> own) {
    return own ? std::optional<Element>({source, *own}) : std::nullopt;
  };
  return TypeSwitch<Operation *, std::optional<Element>>(op)
      .Case([&](tensor::ExtractSliceOp slice) {
        return getSliced(slice, indices);
      })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>([&](auto view) {
        SmallVector<Size> from = sizes.getShape(view.getSrc());
        SmallVector<Size> to = sizes.getShape(element.tensor);
        return toElement(view.getSrc(), reshape(getGroups(view, from, to), from,
                                                to, indices, op->getContext()));
      })
      .Case([&](tensor::ReshapeOp view) -> std::optional<Element> {
        if (!isRanked(view.getSource()) || !isRanked(view.getResult()))
          return std::nullopt;
        return toElement(view.getSource(),
                         getReshapedIndices(sizes.getShape(view.getSource()),
                                            sizes.getShape(element.tensor),
                                            indices, op->getContext()));
      })
      .Case([&](tensor::CastOp cast) -> std::optional<Element> {
        if (!isRanked(cast.getSource()))
          return std::nullopt;
        return Element{cast.getSource(), indices};
      })
      .Default([](Operation *) { return std::nullopt; });
}
