//===- Guard.cpp - Rows that leave a certificate's domain -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Guard.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// Tiles of the exact rows: queries gathered at a time, keys per step.
static constexpr int64_t kQueryTile = 64;
static constexpr int64_t kKeyTile = 256;

SmallVector<Value> GuardState::flatten() const {
  if (!exactRows)
    return {};
  return {exactRows, largestKey, largestValue};
}

GuardState GuardState::replace(ValueRange values) const {
  if (!exactRows)
    return {};
  return {values[0], values[1], values[2]};
}

GuardBuilder::GuardBuilder(RewriterBase &rewriter, TensorBuilder &t,
                           AttentionOp op, const kernel::Guard &limits)
    : rewriter(rewriter), t(t), op(op), attention(op), limits(limits) {}

GuardState GuardBuilder::buildStart(OpFoldResult numQueries) {
  SmallVector<OpFoldResult> shape = {numQueries};
  Value rows = tensor::EmptyOp::create(t.b, t.loc, shape, t.b.getIndexType());
  return {rows, t.buildFilled({}, 0), t.buildFilled({}, 0)};
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Value GuardBuilder::buildNumber(double number) {
  return arith::ConstantOp::create(t.b, t.loc,
                                   t.b.getFloatAttr(t.type, number));
}

/// False for NaN.
Value GuardBuilder::buildAtMost(Value number, double limit) {
  return arith::CmpFOp::create(t.b, t.loc, arith::CmpFPredicate::OLE, number,
                               buildNumber(limit));
}

Value GuardBuilder::buildAnd(Value a, Value b) {
  return arith::AndIOp::create(t.b, t.loc, a, b);
}

Value GuardBuilder::buildScalar(Value rankZero) {
  return tensor::ExtractOp::create(t.b, t.loc, rankZero, ValueRange());
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

Value GuardBuilder::buildSquaredNorms(Value channels, OpFoldResult rows) {
  Tile tile{channels, {TileLoop::Monomial, TileLoop::Row}};
  return t.buildGeneric(
      {tile}, {t.buildFilled({rows}, 0), {TileLoop::Row}},
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        Value square = arith::MulFOp::create(builder, at, args[0], args[0]);
        return arith::AddFOp::create(builder, at, args[1], square);
      });
}

/// NaN if there is one.
Value GuardBuilder::buildMaximum(const Tile &input, Value start,
                                 bool ofMagnitude) {
  return t.buildGeneric(
      {input}, {start, {}},
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        Value number = buildConversion(builder, at, args[0], t.type);
        if (ofMagnitude)
          number = math::AbsFOp::create(builder, at, number);
        return arith::MaximumFOp::create(builder, at, args[1], number);
      });
}

void GuardBuilder::addKeys(GuardState &state, Value channels,
                           OpFoldResult rows) {
  Tile norms{buildSquaredNorms(channels, rows), {TileLoop::Row}};
  state.largestKey =
      buildMaximum(norms, state.largestKey, /*ofMagnitude=*/false);
}

void GuardBuilder::addValues(GuardState &state, const Tile &values) {
  state.largestValue =
      buildMaximum(values, state.largestValue, /*ofMagnitude=*/true);
}

Value GuardBuilder::checkQueries(const GuardState &state, Value channels,
                                 Value begin, Value exactRows) {
  Tile norms{buildSquaredNorms(channels,
                               tensor::getMixedSize(t.b, t.loc, exactRows, 0)),
             {TileLoop::Row}};
  Value largestKey = buildScalar(state.largestKey);
  Value keysAreFine = buildAtMost(largestKey, limits.largestSquaredNorm);
  if (Value scale = op.getScaleValue()) {
    Value magnitude = math::AbsFOp::create(t.b, t.loc, scale);
    keysAreFine =
        buildAnd(keysAreFine, buildAtMost(magnitude, limits.largestScale));
  }
  Value none = t.buildIndex(-1);
  return t.buildGeneric(
      {norms}, {exactRows, {TileLoop::Row}},
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        Value product = arith::MulFOp::create(builder, at, args[0], largestKey);
        Value isFine =
            buildAnd(buildAnd(keysAreFine,
                              buildAtMost(args[0], limits.largestSquaredNorm)),
                     buildAtMost(product, limits.largestSquaredProduct));
        Value row = linalg::IndexOp::create(builder, at, 0);
        Value query = arith::AddIOp::create(builder, at, begin, row);
        return arith::SelectOp::create(builder, at, isFine, none, query);
      });
}

//===----------------------------------------------------------------------===//
// Exact rows
//===----------------------------------------------------------------------===//

static unsigned getAxis(AffineMap map, unsigned dim) {
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    if (map.getDimPosition(axis) == dim)
      return axis;
  llvm_unreachable("every query and output has rows");
}

/// Row `row` of `from` as row `place` of `into`.
Value GuardBuilder::copyRow(Value from, Value row, Value into, Value place,
                            unsigned rowAxis) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(t.b, t.loc, from);
  SmallVector<OpFoldResult> offsets(sizes.size(), t.b.getIndexAttr(0));
  sizes[rowAxis] = t.b.getIndexAttr(1);
  offsets[rowAxis] = row;
  Value slice = t.buildSlice(from, offsets, sizes);
  offsets[rowAxis] = place;
  return t.buildInsert(slice, into, offsets, sizes);
}

/// The queries `rows` of `point`, which has those of one batch point.
Value GuardBuilder::gatherRows(AttentionOp point, Value rows) {
  Value queries = point.getQuery();
  unsigned axis = getAxis(attention.getQueryMap(), attention.getQueryDim());
  OpFoldResult numRows = tensor::getMixedSize(t.b, t.loc, rows, 0);
  SmallVector<OpFoldResult> shape = tensor::getMixedSizes(t.b, t.loc, queries);
  shape[axis] = numRows;
  Value gathered = tensor::EmptyOp::create(
      t.b, t.loc, shape, getElementTypeOrSelf(queries.getType()));
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0),
      getValueOrCreateConstantIndexOp(t.b, t.loc, numRows), t.buildIndex(1),
      gathered, [&](OpBuilder &, Location, Value i, ValueRange carried) {
        Value row = tensor::ExtractOp::create(t.b, t.loc, rows, i);
        scf::YieldOp::create(t.b, t.loc,
                             copyRow(queries, row, carried[0], i, axis));
      });
  return loop.getResult(0);
}

/// Gathered queries do not stand in a row: what they see is decided by where
/// they come from. Their position is their number in `rows`.
void GuardBuilder::addCausality(AttentionOp exact, Value rows) {
  OpBuilder::InsertionGuard guard(rewriter);
  Location loc = exact.getLoc();
  if (exact.getScore().empty()) {
    unsigned numIndices = attention.getNumBatchDims() + 2;
    SmallVector<Type> types(numIndices + 1, rewriter.getIndexType());
    types.front() = exact.getAccumulator();
    Block *body = rewriter.createBlock(
        &exact.getScore(), {}, types, SmallVector<Location>(types.size(), loc));
    YieldOp::create(rewriter, loc, body->getArgument(0));
  }
  Block &body = exact.getScore().front();
  auto yield = cast<YieldOp>(body.getTerminator());
  rewriter.setInsertionPoint(yield);
  unsigned numArguments = body.getNumArguments();
  Value number = body.getArgument(numArguments - 2);
  Value key = body.getArgument(numArguments - 1);
  Value query = tensor::ExtractOp::create(rewriter, loc, rows, number);
  query = arith::AddIOp::create(
      rewriter, loc, query,
      getValueOrCreateConstantIndexOp(rewriter, loc,
                                      attention.getMixedPositions()[0]));
  Value sees = arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::sle,
                                     key, query);
  Value excluded = buildNumber(-std::numeric_limits<double>::infinity());
  Value score =
      arith::SelectOp::create(rewriter, loc, sees, yield.getScore(), excluded);
  rewriter.modifyOpInPlace(yield,
                           [&] { yield.getScoreMutable().assign(score); });
  rewriter.modifyOpInPlace(exact, [&] { exact.setCausal(false); });
}

/// Exact attention of the queries `rows` of the batch point.
AttentionOp GuardBuilder::buildExactOp(ArrayRef<OpFoldResult> offsets,
                                       Value rows) {
  unsigned numBatch = attention.getNumBatchDims();
  SmallVector<OpFoldResult> sizes = attention.getLoopSizes(t.b);
  for (unsigned dim = 0; dim < numBatch; ++dim)
    sizes[dim] = t.b.getIndexAttr(1);
  // The operands at the batch point, all queries among them.
  FailureOr<TilingResult> tiled =
      op.getTiledImplementation(t.b, llvm::to_vector(offsets), sizes);
  assert(succeeded(tiled) && "batch dimensions can always be tiled");
  auto point = cast<AttentionOp>(tiled->tiledOps.front());
  AttentionOpInterface atPoint(point);
  SmallVector<Value> mapped;
  for (OpOperand *operand : atPoint.getMappedOperands())
    mapped.push_back(operand->get());
  mapped.front() = gatherRows(point, rows);
  OpFoldResult numRows = tensor::getMixedSize(t.b, t.loc, rows, 0);
  unsigned numOutputs = op.getOutputs().size();
  for (unsigned i = 0; i < numOutputs; ++i) {
    Value &output = mapped[mapped.size() - numOutputs + i];
    SmallVector<OpFoldResult> shape = tensor::getMixedSizes(t.b, t.loc, output);
    shape[getAxis(attention.getOutputMap(i), attention.getQueryDim())] =
        numRows;
    output = tensor::EmptyOp::create(t.b, t.loc, shape,
                                     getElementTypeOrSelf(output.getType()));
  }
  SmallVector<OpFoldResult> positions = atPoint.getMixedPositions();
  positions[0] = t.b.getIndexAttr(0);
  auto exact = cast<AttentionOp>(
      cloneWithOperands(t.b, atPoint, mapped, positions, op.getIndexingMaps()));
  rewriter.eraseOp(point);
  exact.removeScheduleAttr();
  exact.removePredictionAttr();
  makeExact(rewriter, exact);
  if (op.getCausal())
    addCausality(exact, rows);
  return exact;
}

/// The list overwrites the rows that it is made from: it never grows past those
/// that have been read.
GuardBuilder::RowList GuardBuilder::listExactRows(const GuardState &state,
                                                  OpFoldResult numQueries) {
  auto loop = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0),
      getValueOrCreateConstantIndexOp(t.b, t.loc, numQueries), t.buildIndex(1),
      ValueRange{state.exactRows, t.buildIndex(0)},
      [&](OpBuilder &, Location, Value query, ValueRange carried) {
        Value row = tensor::ExtractOp::create(t.b, t.loc, carried[0], query);
        Value list =
            tensor::InsertOp::create(t.b, t.loc, row, carried[0], carried[1]);
        Value isFine = arith::CmpIOp::create(
            t.b, t.loc, arith::CmpIPredicate::eq, row, t.buildIndex(-1));
        Value longer =
            arith::AddIOp::create(t.b, t.loc, carried[1], t.buildIndex(1));
        Value count =
            arith::SelectOp::create(t.b, t.loc, isFine, carried[1], longer);
        scf::YieldOp::create(t.b, t.loc, ValueRange{list, count});
      });
  return {loop.getResult(0), loop.getResult(1)};
}

SmallVector<Value> GuardBuilder::buildExactRows(const GuardState &state,
                                                ArrayRef<OpFoldResult> offsets,
                                                OpFoldResult numQueries,
                                                ValueRange outputs,
                                                Value largestShift) {
  Value valuesAreFine =
      buildAtMost(buildScalar(state.largestValue), limits.largestValue);
  if (largestShift)
    valuesAreFine =
        buildAnd(valuesAreFine,
                 arith::CmpFOp::create(
                     t.b, t.loc, arith::CmpFPredicate::OLT, largestShift,
                     buildNumber(std::numeric_limits<double>::infinity())));
  Value all = getValueOrCreateConstantIndexOp(t.b, t.loc, numQueries);
  RowList list = listExactRows(state, numQueries);
  Value count =
      arith::SelectOp::create(t.b, t.loc, valuesAreFine, list.count, all);
  auto tiles = scf::ForOp::create(t.b, t.loc, t.buildIndex(0), count,
                                  t.buildIndex(kQueryTile), outputs);
  tiles->setAttr(AttentionDialect::ExactRowsAttrHelper::getNameStr(),
                 t.b.getUnitAttr());
  OpBuilder::InsertionGuard insertion(rewriter);
  rewriter.setInsertionPointToStart(tiles.getBody());
  Value begin = tiles.getInductionVar();
  SmallVector<OpFoldResult> size = {
      buildTileSize(t.b, t.loc, kQueryTile, begin, count)};
  auto rows = tensor::GenerateOp::create(
      t.b, t.loc,
      RankedTensorType::get({ShapedType::kDynamic}, t.b.getIndexType()),
      getValueOrCreateConstantIndexOp(t.b, t.loc, size[0]),
      [&](OpBuilder &builder, Location at, ValueRange indices) {
        Value place = arith::AddIOp::create(builder, at, begin, indices[0]);
        Value listed = tensor::ExtractOp::create(builder, at, list.rows, place);
        Value row =
            arith::SelectOp::create(builder, at, valuesAreFine, listed, place);
        tensor::YieldOp::create(builder, at, row);
      });
  AttentionOp exact = buildExactOp(offsets, rows);
  SmallVector<Value> inits(tiles.getRegionIterArgs());
  auto scatter = scf::ForOp::create(
      t.b, t.loc, t.buildIndex(0),
      getValueOrCreateConstantIndexOp(t.b, t.loc, size[0]), t.buildIndex(1),
      inits, [&](OpBuilder &, Location, Value i, ValueRange carried) {
        Value row = tensor::ExtractOp::create(t.b, t.loc, rows, i);
        SmallVector<Value> next;
        for (auto [number, result] : llvm::enumerate(exact.getResults()))
          next.push_back(copyRow(result, i, carried[number], row,
                                 getAxis(attention.getOutputMap(number),
                                         attention.getQueryDim())));
        scf::YieldOp::create(t.b, t.loc, next);
      });
  scf::YieldOp::create(t.b, t.loc, scatter.getResults());
  if (failed(
          tileOnline(rewriter, exact,
                     OnlineAttr::get(op.getContext(), kQueryTile, kKeyTile))))
    llvm_unreachable("queries and keys can always be tiled");
  return llvm::to_vector_of<Value>(tiles.getResults());
}
