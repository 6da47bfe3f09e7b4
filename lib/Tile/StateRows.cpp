//===- StateRows.cpp - Rows of the operands of #attn.state ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

int64_t StateBuilder::getRowCapacity(unsigned dim) {
  std::optional<int64_t> most = getConstantIntValue(sizes[dim]);
  return most ? std::min(rowTile, *most) : rowTile;
}

/// The rows from `begin` to `end`, `capacity` at most. `begin` is a multiple of
/// it.
Rows StateBuilder::makeRows(Value begin, OpFoldResult end, int64_t capacity) {
  std::optional<int64_t> last = getConstantIntValue(end);
  if (last && *last % capacity == 0)
    return {begin, attr(capacity), capacity};
  return {begin, buildTileSize(t.b, t.loc, capacity, begin, end), capacity};
}

/// Rows and columns of an operand at this batch point. A tensor of outputs has
/// only that point and those rows.
Tile StateBuilder::sliceOperand(Value operand, AffineMap map, bool isOutput,
                                const Rows &rows, OpFoldResult column,
                                OpFoldResult numColumns) {
  SmallVector<OpFoldResult> position, shape;
  Tile tile;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    unsigned dim = map.getDimPosition(axis);
    if (dim < attention.getNumBatchDims()) {
      position.push_back(isOutput ? attr(0) : offsets[dim]);
      shape.push_back(attr(1));
      tile.axes.push_back(TileLoop::None);
    } else if (dim == attention.getQueryDim() || dim == attention.getKeyDim()) {
      position.push_back(isOutput ? attr(0) : rows.begin);
      shape.push_back(rows.size);
      tile.axes.push_back(TileLoop::Row);
    } else {
      position.push_back(column);
      shape.push_back(numColumns);
      tile.axes.push_back(dim == attention.getChannelDim() ? TileLoop::Monomial
                                                           : TileLoop::Column);
    }
  }
  tile.value = t.buildSlice(operand, position, shape);
  return tile;
}

Value StateBuilder::buildOutputSlice(Value whole, unsigned i) {
  AffineMap map = attention.getOutputMap(i);
  SmallVector<OpFoldResult> position, shape;
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    position.push_back(offsets[map.getDimPosition(axis)]);
    shape.push_back(sizes[map.getDimPosition(axis)]);
  }
  return t.buildSlice(whole, position, shape);
}

/// The channels of a block, of the accumulation type: queries are scaled. Those
/// of excluded keys, which may be anything, are zero.
Value StateBuilder::loadChannels(const BlockMonomials &block, bool isKey,
                                 const Rows &rows, const KeyFactors &masks) {
  OpFoldResult zero = attr(0);
  SmallVector<OpFoldResult> shape = {attr(block.numChannels),
                                     attr(rows.capacity)};
  Value channels = t.buildOwnEmpty(shape);
  if (!rows.isFull())
    channels = t.buildFill(channels, 0);
  SmallVector<OpFoldResult> onesShape = {attr(1), rows.size};
  Value ones = t.buildSlice(channels, {zero, zero}, onesShape);
  channels =
      t.buildInsert(t.buildFill(ones, 1), channels, {zero, zero}, onesShape);

  Value scale = isKey ? Value() : op.getScaleValue();
  if (FloatAttr number = op.getScaleAttr(); number && !isKey)
    scale = arith::ConstantOp::create(
        t.b, t.loc, t.b.getFloatAttr(t.type, number.getValueAsDouble()));
  for (const VariableRun &run : block.variables) {
    Tile source = sliceOperand(
        isKey ? op.getKey() : op.getQuery(),
        isKey ? attention.getKeyMap() : attention.getQueryMap(),
        /*isOutput=*/false, rows, attr(run.first), attr(run.count));
    SmallVector<OpFoldResult> place = {attr(run.channel), zero};
    SmallVector<OpFoldResult> runShape = {attr(run.count), rows.size};
    Tile target{t.buildSlice(channels, place, runShape),
                {TileLoop::Monomial, TileLoop::Row}};
    SmallVector<Tile> inputs = {source};
    llvm::append_range(inputs, masks.masks);
    Value packed = t.buildGeneric(
        inputs, target,
        [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
          Value channel = buildConversion(builder, at, args[0], t.type);
          if (scale)
            return arith::MulFOp::create(builder, at, channel, scale);
          if (masks.factors)
            return keyFactors->buildUnlessExcluded(
                builder, at, channel, args.drop_front().drop_back());
          return channel;
        });
    channels = t.buildInsert(packed, channels, place, runShape);
  }
  return channels;
}

/// The values of a part, with contiguous columns: where they lie, or packed;
/// times the factors of the masks. A factor of zero annihilates what is not
/// finite. They are of the accumulation type, unless they are multiplied as
/// they are.
Tile StateBuilder::loadValues(const Part &part, const Rows &rows,
                              const KeyFactors &masks) {
  const Columns &columns = part.columns;
  SmallVector<OpFoldResult> shape = {attr(rows.capacity), columns.capacity};
  SmallVector<OpFoldResult> filled = {rows.size, columns.capacity};
  Tile packed{{}, {TileLoop::Row, TileLoop::Column}};
  if (columns.areNone()) {
    packed.value = t.buildFilled(filled, 0);
    return packed;
  }
  Tile source =
      sliceOperand(op.getValue(), attention.getValueMap(),
                   /*isOutput=*/false, rows, columns.begin, columns.size);
  TensorBuilder own = t;
  if (multipliesPairs && !masks.factors)
    own.type = getElementTypeOrSelf(source.value);
  // The diagonal takes matrices.
  bool isMatrix = source.axes == packed.axes || !op.getCausal();
  if (isMatrix && columns.isFull() && !masks.factors &&
      source.axes.back() == TileLoop::Column &&
      getElementTypeOrSelf(source.value) == own.type)
    return source;
  SmallVector<OpFoldResult> origin = {attr(0), attr(0)};
  Value values =
      columns.isFull() ? own.buildEmpty(shape) : own.buildFilled(shape, 0);
  packed.value = t.buildSlice(values, origin, {rows.size, columns.size});
  Value copied =
      masks.factors
          ? t.buildGeneric(
                {source, {masks.factors, {TileLoop::Row}}}, packed,
                [&](OpBuilder &builder, Location at, ValueRange args) {
                  Value value = buildConversion(builder, at, args[0], t.type);
                  Value product =
                      arith::MulFOp::create(builder, at, value, args[1]);
                  Value isZero = arith::CmpFOp::create(
                      builder, at, arith::CmpFPredicate::OEQ, args[1],
                      t.buildNumber(builder, at, 0));
                  return t.buildZeroIf(builder, at, isZero, product);
                })
          : t.buildCopy(source, packed);
  packed.value =
      t.buildInsert(copied, values, origin, {rows.size, columns.size});
  packed.value = t.buildSlice(packed.value, origin, filled);
  return packed;
}

RowTile StateBuilder::loadKeys(const BlockMonomials &block,
                               ArrayRef<Part> parts, const Rows &rows) {
  KeyFactors masks;
  if (keyFactors)
    masks = keyFactors->build(rows.begin, rows.size, rows.capacity);
  RowTile keys{
      rows, loadChannels(block, /*isKey=*/true, rows, masks), {}, masks};
  for (const Part &part : parts)
    keys.values.push_back(loadValues(part, rows, masks));
  return keys;
}

RowTile StateBuilder::loadQueries(const BlockMonomials &block,
                                  const Rows &rows) {
  return {rows, loadChannels(block, /*isKey=*/false, rows), {}};
}
