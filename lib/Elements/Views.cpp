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

/// The indices into the source of a reshape, from those into its result.
static std::optional<Indices> reshape(ArrayRef<ReassociationIndices> groups,
                                      RankedTensorType expanded,
                                      const Indices &indices, bool isExpand) {
  // A tensor of rank 0 has no groups; all sizes of the other one are 1.
  if (groups.empty())
    return Indices(isExpand ? 0 : expanded.getRank(),
                   getAffineConstantExpr(0, expanded.getContext()));
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

std::optional<Element> pebble::getViewedElement(const Element &element) {
  const Indices &indices = element.indices;
  auto inReshape = [&](auto op, RankedTensorType expanded,
                       bool isExpand) -> std::optional<Element> {
    std::optional<Indices> source =
        reshape(op.getReassociationIndices(), expanded, indices, isExpand);
    if (!source)
      return std::nullopt;
    return Element{op.getSrc(), *source};
  };
  Operation *op = element.tensor.getDefiningOp();
  if (!op)
    return std::nullopt;
  return TypeSwitch<Operation *, std::optional<Element>>(op)
      .Case([&](tensor::ExtractSliceOp slice) {
        return getSliced(slice, indices);
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        return inReshape(expand, expand.getResultType(), /*isExpand=*/true);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        return inReshape(collapse, collapse.getSrcType(), /*isExpand=*/false);
      })
      .Case([&](tensor::CastOp cast) -> std::optional<Element> {
        if (!isa<RankedTensorType>(cast.getSource().getType()))
          return std::nullopt;
        return Element{cast.getSource(), indices};
      })
      .Default([](Operation *) { return std::nullopt; });
}
