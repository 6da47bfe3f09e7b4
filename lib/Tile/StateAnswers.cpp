//===- StateAnswers.cpp - What #attn.state stores for queries -------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateBuilder.h"

#include "pebble/Decompose/Decompose.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// The rows of all tensors.
Slow StateBuilder::sliceRows(const Slow &slow, const Rows &rows) {
  auto sliceOutput = [&](Value output, unsigned i) {
    AffineMap map = attention.getOutputMap(i);
    SmallVector<OpFoldResult> position(map.getNumResults(), attr(0)), shape;
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
      unsigned dim = map.getDimPosition(axis);
      bool isQuery = dim == attention.getQueryDim();
      if (isQuery)
        position[axis] = rows.begin;
      shape.push_back(isQuery ? rows.size : sizes[dim]);
    }
    return t.buildSlice(output, position, shape);
  };
  Slow slices;
  slices.out = sliceOutput(slow.out, 0);
  if (slow.lse)
    slices.lse = sliceOutput(slow.lse, 1);
  if (slow.partial)
    slices.partial = t.buildSlice(slow.partial, {rows.begin, attr(0)},
                                  {rows.size, sizes[attention.getValueDim()]});
  if (slow.denominators)
    slices.denominators =
        t.buildSlice(slow.denominators, {rows.begin}, {rows.size});
  return slices;
}

/// Where parts hand on their sums.
Tile StateBuilder::slicePartial(const Slow &slow, const Rows &rows,
                                const Columns &columns) {
  if (!slow.partial)
    return sliceOperand(slow.out, attention.getOutputMap(0), /*isOutput=*/true,
                        rows, columns.begin, columns.size);
  return {t.buildSlice(slow.partial, {attr(0), columns.begin},
                       {rows.size, columns.size}),
          {TileLoop::Row, TileLoop::Column}};
}

Sums StateBuilder::buildEmptyAnswers(ArrayRef<Part> parts, const Rows &rows) {
  Sums answers;
  OpFoldResult capacity = attr(rows.capacity);
  for (const Part &part : parts) {
    answers.weighted.push_back(
        t.buildFilled({part.columns.capacity, capacity}, 0));
    answers.ones.push_back(part.hasOnes ? t.buildFilled({capacity}, 0)
                                        : Value());
  }
  return answers;
}

Value StateBuilder::insertWhereSliced(Value tile, Value slice, Value into) {
  auto place = slice.getDefiningOp<tensor::ExtractSliceOp>();
  return t.buildInsert(tile, into, place.getMixedOffsets(),
                       place.getMixedSizes());
}

/// Whether the current row sees a key, inside a linalg.generic whose outermost
/// loop is over rows: without one, there is no weight to divide by.
Value StateBuilder::buildHasKeys(OpBuilder &builder, Location at,
                                 const Rows &rows) {
  if (!op.getCausal())
    return hasKeys;
  SmallVector<OpFoldResult> first = attention.getMixedPositions();
  Value position = linalg::IndexOp::create(builder, at, 0);
  for (Value term : {rows.begin, index(first[0])})
    position = arith::AddIOp::create(builder, at, position, term);
  Value firstKey = index(first[1]);
  if (keyFactors)
    firstKey = arith::AddIOp::create(builder, at, firstKey,
                                     keyFactors->getFirstVisible());
  Value sees = arith::CmpIOp::create(builder, at, arith::CmpIPredicate::sge,
                                     position, firstKey);
  return arith::AndIOp::create(builder, at, sees, hasKeys);
}

/// Divides the sums of all parts with these columns.
void StateBuilder::storeQuotients(const Part &part, Value answers,
                                  Value divisor, Slow &slow, const Rows &rows) {
  Tile target = sliceOperand(slow.out, attention.getOutputMap(0),
                             /*isOutput=*/true, rows, part.columns.begin,
                             part.columns.size);
  SmallVector<Tile> inputs = {{answers, {TileLoop::Column, TileLoop::Row}},
                              {divisor, {TileLoop::Row}}};
  // Otherwise, what is to be added stands in the output.
  if (!part.isFirst && slow.partial)
    inputs.push_back(slicePartial(slow, rows, part.columns));
  Value quotients = t.buildGeneric(
      inputs, target, [&](OpBuilder &builder, Location at, ValueRange args) {
        Value sum = args[0];
        if (!part.isFirst)
          sum = arith::AddFOp::create(builder, at, sum, args[2]);
        Value quotient = arith::DivFOp::create(builder, at, sum, args[1]);
        Value zero = arith::ConstantOp::create(builder, at,
                                               builder.getFloatAttr(t.type, 0));
        quotient = arith::SelectOp::create(
            builder, at, buildHasKeys(builder, at, rows), quotient, zero);
        return buildConversion(builder, at, quotient, args.back().getType());
      });
  slow.out = insertWhereSliced(quotients, target.value, slow.out);
}

/// Adds to what the parts before have summed.
void StateBuilder::storePartial(const Part &part, Value answers, Slow &slow,
                                const Rows &rows) {
  Tile target = slicePartial(slow, rows, part.columns);
  Tile own{answers, {TileLoop::Column, TileLoop::Row}};
  Value sums = part.isFirst ? t.buildCopy(own, target)
                            : t.buildMultiplyAdd({own}, target);
  Value &into = slow.partial ? slow.partial : slow.out;
  into = insertWhereSliced(sums, target.value, into);
}

void StateBuilder::storeLogSumExp(Value ones, Slow &slow, const Rows &rows) {
  Tile target = sliceOperand(slow.lse, attention.getOutputMap(1),
                             /*isOutput=*/true, rows, {}, {});
  Value logarithms = t.buildGeneric(
      {{ones, {TileLoop::Row}}}, target,
      [&](OpBuilder &builder, Location at, ValueRange args) {
        Value logarithm = math::LogOp::create(builder, at, args[0]).getResult();
        if (keyFactors)
          logarithm = arith::AddFOp::create(
              builder, at, keyFactors->getLargestShift(), logarithm);
        Value ifEmpty = arith::ConstantOp::create(
            builder, at,
            builder.getFloatAttr(t.type,
                                 -std::numeric_limits<double>::infinity()));
        logarithm = arith::SelectOp::create(
            builder, at, buildHasKeys(builder, at, rows), logarithm, ifEmpty);
        return buildConversion(builder, at, logarithm, args[1].getType());
      });
  slow.lse = insertWhereSliced(logarithms, target.value, slow.lse);
}

Slow StateBuilder::storeAnswers(ArrayRef<Part> parts, const Sums &answers,
                                Slow slow, const Rows &rows) {
  // Loaded once for all parts.
  Value denominators = slow.denominators;
  for (auto [i, part] : llvm::enumerate(parts)) {
    Value ones;
    if (part.hasOnes)
      ones = t.buildSlice(answers.ones[i], {attr(0)}, {rows.size});
    if (ones && !part.isFirst)
      ones = t.buildMultiplyAdd({{denominators, {TileLoop::Row}}},
                                {ones, {TileLoop::Row}});
    if (!part.columns.areNone()) {
      Value sums = t.buildSlice(answers.weighted[i], {attr(0), attr(0)},
                                {part.columns.size, rows.size});
      if (!part.isLast)
        storePartial(part, sums, slow, rows);
      else
        storeQuotients(part, sums, ones ? ones : denominators, slow, rows);
    }
    if (slow.lse && part.isLast && ones && part.firstColumn == 0)
      storeLogSumExp(ones, slow, rows);
    if (part.keepsOnes)
      slow.denominators =
          t.buildInsert(ones, slow.denominators, {attr(0)}, {rows.size});
  }
  return slow;
}
