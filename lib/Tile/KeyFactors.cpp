//===- KeyFactors.cpp - Masks as factors of keys --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyFactors.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

static constexpr double infinity = std::numeric_limits<double>::infinity();

Value KeyFactorBuilder::buildIsMinusInfinity(OpBuilder &builder, Location at,
                                             Value number) {
  return arith::CmpFOp::create(builder, at, arith::CmpFPredicate::OEQ, number,
                               t.buildNumber(builder, at, -infinity));
}

/// The elements of a mask that belong to some keys.
Tile KeyFactorBuilder::sliceMask(unsigned number, Value begin,
                                 OpFoldResult size) {
  AffineMap map = attention.getMaskMap(number);
  SmallVector<OpFoldResult> position, shape;
  Tile tile;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    unsigned dim = map.getDimPosition(axis);
    bool isKey = dim == attention.getKeyDim();
    position.push_back(isKey ? OpFoldResult(begin) : offsets[dim]);
    shape.push_back(isKey ? size : t.b.getIndexAttr(1));
    tile.axes.push_back(isKey ? TileLoop::Row : TileLoop::None);
  }
  tile.value = t.buildSlice(op.getMasks()[number], position, shape);
  return tile;
}

SmallVector<Tile> KeyFactorBuilder::sliceMasks(Value begin, OpFoldResult size) {
  SmallVector<Tile> masks;
  for (unsigned number = 0, e = op.getMasks().size(); number < e; ++number)
    masks.push_back(sliceMask(number, begin, size));
  return masks;
}

/// As the masks of attention do, in order: a boolean one excludes where it is
/// false, another is added.
Value KeyFactorBuilder::buildMasked(OpBuilder &builder, Location at,
                                    Value score, ValueRange masks) {
  for (Value mask : masks) {
    if (mask.getType().isInteger(1))
      score = arith::SelectOp::create(builder, at, mask, score,
                                      t.buildNumber(builder, at, -infinity));
    else
      score = arith::AddFOp::create(builder, at, score,
                                    buildConversion(builder, at, mask, t.type));
  }
  return score;
}

/// What the masks add to scores.
Value KeyFactorBuilder::buildShift(OpBuilder &builder, Location at,
                                   ValueRange masks) {
  return buildMasked(builder, at, t.buildNumber(builder, at, 0), masks);
}

Value KeyFactorBuilder::buildUnlessExcluded(OpBuilder &builder, Location at,
                                            Value number, ValueRange masks) {
  Value zero = t.buildNumber(builder, at, 0);
  Value orNaN = arith::MulFOp::create(builder, at, number, zero);
  Value isExcluded =
      buildIsMinusInfinity(builder, at, buildMasked(builder, at, orNaN, masks));
  return t.buildZeroIf(builder, at, isExcluded, number);
}

void KeyFactorBuilder::visit(Value end, int64_t tile) {
  if (op.getCausal())
    findFirstVisible(end, tile);
  else
    findLargestShift(end, tile);
}

void KeyFactorBuilder::findLargestShift(Value end, int64_t tile) {
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), end, t.buildIndex(tile),
      t.buildFilled({}, -infinity),
      [&](OpBuilder &, Location, Value key, ValueRange carried) {
        OpFoldResult size = buildTileSize(t.b, t.loc, tile, key, end);
        Value largest = t.buildGeneric(
            sliceMasks(key, size), {carried[0], {}},
            [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
              Value shift = buildShift(builder, at, args.drop_back());
              return arith::MaximumFOp::create(builder, at, args.back(), shift);
            });
        scf::YieldOp::create(t.b, t.loc, largest);
      });
  largestShift =
      tensor::ExtractOp::create(t.b, t.loc, loop.getResult(0), ValueRange());
  hasKeys =
      arith::CmpFOp::create(t.b, t.loc, arith::CmpFPredicate::UNE, largestShift,
                            t.buildNumber(t.b, t.loc, -infinity));
}

/// Of boolean masks, which shift nothing.
void KeyFactorBuilder::findFirstVisible(Value end, int64_t tile) {
  Value none = tensor::EmptyOp::create(t.b, t.loc, ArrayRef<int64_t>(),
                                       t.b.getIndexType());
  none = linalg::FillOp::create(t.b, t.loc, end, none).getResult(0);
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0), end, t.buildIndex(tile), none,
      [&](OpBuilder &, Location, Value key, ValueRange carried) {
        OpFoldResult size = buildTileSize(t.b, t.loc, tile, key, end);
        Tile visible = buildVisible(sliceMasks(key, size), size, tile);
        Value first = t.buildGeneric(
            {visible}, {carried[0], {}},
            [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
              Value number = linalg::IndexOp::create(builder, at, 0);
              number = arith::AddIOp::create(builder, at, number, key);
              number = arith::SelectOp::create(builder, at, args[0], number,
                                               args[1]);
              return arith::MinSIOp::create(builder, at, args[1], number);
            });
        scf::YieldOp::create(t.b, t.loc, first);
      });
  firstVisible =
      tensor::ExtractOp::create(t.b, t.loc, loop.getResult(0), ValueRange());
  largestShift = t.buildNumber(t.b, t.loc, 0);
  hasKeys = arith::CmpIOp::create(t.b, t.loc, arith::CmpIPredicate::slt,
                                  firstVisible, end);
}

Tile KeyFactorBuilder::buildVisible(ArrayRef<Tile> masks, OpFoldResult size,
                                    int64_t capacity) {
  SmallVector<int64_t> shape = {capacity};
  Value whole = tensor::EmptyOp::create(t.b, t.loc, shape, t.b.getI1Type());
  Tile visible{t.buildSlice(whole, {t.b.getIndexAttr(0)}, {size}),
               {TileLoop::Row}};
  visible.value = t.buildGeneric(
      masks, visible,
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        return arith::CmpFOp::create(builder, at, arith::CmpFPredicate::UNE,
                                     buildShift(builder, at, args.drop_back()),
                                     t.buildNumber(builder, at, -infinity));
      });
  return visible;
}

KeyFactors KeyFactorBuilder::build(Value begin, OpFoldResult size,
                                   int64_t capacity) {
  // Where no key is left, all factors are exp(-inf).
  Value isEmpty = buildIsMinusInfinity(t.b, t.loc, largestShift);
  Value largest = t.buildZeroIf(t.b, t.loc, isEmpty, largestShift);
  SmallVector<Tile> masks = sliceMasks(begin, size);
  Value whole = t.buildOwnEmpty({t.b.getIndexAttr(capacity)});
  Value factors = t.buildGeneric(
      masks,
      {t.buildSlice(whole, {t.b.getIndexAttr(0)}, {size}), {TileLoop::Row}},
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        Value shift = buildShift(builder, at, args.drop_back());
        shift = arith::SubFOp::create(builder, at, shift, largest);
        return math::ExpOp::create(builder, at, shift);
      });
  return {masks, factors};
}
