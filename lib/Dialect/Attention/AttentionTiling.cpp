//===- AttentionTiling.cpp - Tiling of every form -------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace pebble::attn;

//===----------------------------------------------------------------------===//
// What each form can be split along
//===----------------------------------------------------------------------===//

std::string AttentionOp::whyNotTileable(unsigned dim) {
  AttentionOpInterface op(*this);
  if (dim == op.getKeyDim())
    return "the keys can be split only in attn.online_step, which keeps the "
           "state of the sums";
  if (dim == op.getChannelDim())
    return "a score needs all channels at once";
  if (dim == op.getValueDim() && getOutputs().size() > 1)
    return "every part of the value channels would compute the log-sum-exp";
  return {};
}

std::string OnlineStepOp::whyNotTileable(unsigned dim) {
  AttentionOpInterface op(*this);
  if (dim == op.getChannelDim())
    return "a score needs all channels at once";
  if (dim == op.getValueDim())
    return "every part of the value channels would add to the same row sums";
  return {};
}

bool AttentionOp::readsOutputs() { return false; }
bool OnlineStepOp::readsOutputs() { return true; }

//===----------------------------------------------------------------------===//
// Copies on other operands
//===----------------------------------------------------------------------===//

/// The place of `positions` among the operand groups of every form.
static constexpr unsigned kPositionsSegment = 6;

Operation *pebble::attn::cloneWithOperands(OpBuilder &builder,
                                           AttentionOpInterface op,
                                           ValueRange mapped,
                                           ArrayRef<OpFoldResult> positions,
                                           ArrayAttr indexingMaps) {
  SmallVector<Value> dynamicPositions;
  SmallVector<int64_t> staticPositions;
  dispatchIndexOpFoldResults(positions, dynamicPositions, staticPositions);

  // Operands come in the order query, key, value, masks, lengths, scale value,
  // positions, outputs.
  unsigned numOutputs = op.getOutputs().size();
  SmallVector<Value> operands(mapped.drop_back(numOutputs));
  if (op.getScaleValue())
    operands.push_back(op.getScaleValue());
  llvm::append_range(operands, dynamicPositions);
  ValueRange outputs = mapped.take_back(numOutputs);
  llvm::append_range(operands, outputs);

  SmallVector<Type> resultTypes;
  for (Value output : outputs)
    if (isa<TensorType>(output.getType()))
      resultTypes.push_back(output.getType());

  auto build = [&](auto concrete) -> Operation * {
    using ConcreteOp = decltype(concrete);
    auto properties = concrete.getProperties();
    properties.operandSegmentSizes[kPositionsSegment] = dynamicPositions.size();
    properties.static_positions = builder.getDenseI64ArrayAttr(staticPositions);
    properties.indexing_maps = indexingMaps;
    return ConcreteOp::create(builder, op->getLoc(), TypeRange(resultTypes),
                              ValueRange(operands), properties);
  };
  Operation *copy = isa<AttentionOp>(op)
                        ? build(cast<AttentionOp>(op.getOperation()))
                        : build(cast<OnlineStepOp>(op.getOperation()));
  copy->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  IRMapping mapping;
  op.getScore().cloneInto(&copy->getRegion(0), mapping);
  return copy;
}

//===----------------------------------------------------------------------===//
// TilingInterface
//===----------------------------------------------------------------------===//

SmallVector<utils::IteratorType>
pebble::attn::detail::getLoopIteratorTypes(AttentionOpInterface op) {
  SmallVector<utils::IteratorType> types(op.getNumLoops(),
                                         utils::IteratorType::parallel);
  types[op.getKeyDim()] = utils::IteratorType::reduction;
  types[op.getChannelDim()] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range>
pebble::attn::detail::getIterationDomain(AttentionOpInterface op,
                                         OpBuilder &builder) {
  SmallVector<Range> domain;
  for (OpFoldResult size : op.getLoopSizes(builder))
    domain.push_back({builder.getIndexAttr(0), size, builder.getIndexAttr(1)});
  return domain;
}

static Operation *buildSlice(OpBuilder &builder, Location loc, Value source,
                             ArrayRef<OpFoldResult> offsets,
                             ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  if (isa<TensorType>(source.getType()))
    return tensor::ExtractSliceOp::create(builder, loc, source, offsets, sizes,
                                          strides);
  return memref::SubViewOp::create(builder, loc, source, offsets, sizes,
                                   strides);
}

/// The entries of `all` for the axes of an operand with indexing map `map`.
static SmallVector<OpFoldResult> project(AffineMap map,
                                         ArrayRef<OpFoldResult> all) {
  SmallVector<OpFoldResult> axes;
  for (unsigned i = 0, e = map.getNumResults(); i < e; ++i)
    axes.push_back(all[map.getDimPosition(i)]);
  return axes;
}

static OpFoldResult addIndices(OpBuilder &builder, Location loc, OpFoldResult a,
                               OpFoldResult b) {
  AffineExpr x, y;
  bindDims(builder.getContext(), x, y);
  return affine::makeComposedFoldedAffineApply(builder, loc, x + y, {a, b});
}

/// Batch indices in the score region count from the start of the whole
/// operation, so that a region reads the same per-head data before and after.
static void shiftBatchIndices(OpBuilder &builder, AttentionOpInterface op,
                              ArrayRef<OpFoldResult> offsets) {
  Block &body = op.getScore().front();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(&body);
  for (unsigned i = 0, e = op.getNumBatchDims(); i < e; ++i) {
    Value index = body.getArgument(1 + i);
    if (index.use_empty() || isZeroInteger(offsets[i]))
      continue;
    Value offset =
        getValueOrCreateConstantIndexOp(builder, op->getLoc(), offsets[i]);
    auto shifted = arith::AddIOp::create(builder, op->getLoc(), index, offset);
    index.replaceAllUsesExcept(shifted, shifted);
  }
}

/// Whether a tile that starts at `offset` and has `size` covers dimension
/// `dim`.
static bool coversDim(AttentionOpInterface op, unsigned dim,
                      OpFoldResult offset, OpFoldResult size) {
  int64_t whole = op.getStaticLoopSizes()[dim];
  std::optional<int64_t> part = getConstantIntValue(size);
  if (part && *part == whole)
    return true;
  if (!isZeroInteger(offset))
    return false;
  // A dynamic size at offset 0 is what tiling drivers pass for a dimension that
  // they leave whole: a loop would give an offset that is not a constant.
  return ShapedType::isDynamic(whole) || !part;
}

/// Why a tile at `offsets` of `sizes` cannot be cut out, or an empty string.
/// Those that are null are whole.
static std::string whyNotTiled(AttentionOpInterface op,
                               ArrayRef<OpFoldResult> offsets,
                               ArrayRef<OpFoldResult> sizes) {
  // The verifiers of the slicing operations refuse every offset into nothing.
  if (llvm::is_contained(op.getStaticLoopSizes(), 0))
    return "one of its sizes is 0";
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim) {
    if (!offsets[dim] || coversDim(op, dim, offsets[dim], sizes[dim]))
      continue;
    std::string reason = op.whyNotTileable(dim);
    if (!reason.empty())
      return "along iteration dimension " + std::to_string(dim) + ": " + reason;
  }
  return {};
}

/// Tiling drivers try, and go on where an operation declines: no error.
static LogicalResult declineTiling(AttentionOpInterface op,
                                   const std::string &reason) {
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("not-tileable").category("attn"))
      << remark::reason("{0}", reason);
  return failure();
}

FailureOr<TilingResult> pebble::attn::detail::getTiledImplementation(
    AttentionOpInterface op, OpBuilder &builder, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes) {
  std::string reason = whyNotTiled(op, offsets, sizes);
  if (!reason.empty())
    return declineTiling(op, reason);
  return buildPart(builder, op, offsets, sizes);
}

TilingResult pebble::attn::buildPart(OpBuilder &builder,
                                     AttentionOpInterface op,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  Location loc = op->getLoc();
  TilingResult result;
  SmallVector<Value> tiles;
  for (auto [operand, map] :
       llvm::zip_equal(op.getMappedOperands(), op.getIndexingMapsArray())) {
    Operation *slice = buildSlice(builder, loc, operand->get(),
                                  project(map, offsets), project(map, sizes));
    result.generatedSlices.push_back(slice);
    tiles.push_back(slice->getResult(0));
  }

  SmallVector<OpFoldResult> positions = op.getMixedPositions();
  if (op.usesPositions()) {
    positions[0] =
        addIndices(builder, loc, positions[0], offsets[op.getQueryDim()]);
    positions[1] =
        addIndices(builder, loc, positions[1], offsets[op.getKeyDim()]);
  }
  Operation *tiled =
      cloneWithOperands(builder, op, tiles, positions, op.getIndexingMaps());
  // It was made for the whole.
  tiled->removeAttr(AttentionOp::getPredictionAttrName(tiled->getName()));
  auto tiledOp = cast<AttentionOpInterface>(tiled);
  if (tiledOp.hasScoreRegion())
    shiftBatchIndices(builder, tiledOp, offsets);
  result.tiledOps.push_back(tiled);
  llvm::append_range(result.tiledValues, tiled->getResults());
  return result;
}

LogicalResult pebble::attn::detail::getResultTilePosition(
    AttentionOpInterface op, unsigned resultNumber,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  AffineMap map = op.getOutputMap(resultNumber);
  resultOffsets = project(map, offsets);
  resultSizes = project(map, sizes);
  return success();
}

LogicalResult pebble::attn::detail::getIterationDomainTileFromResultTile(
    AttentionOpInterface op, OpBuilder &builder, unsigned resultNumber,
    ArrayRef<OpFoldResult> resultOffsets, ArrayRef<OpFoldResult> resultSizes,
    SmallVectorImpl<OpFoldResult> &offsets,
    SmallVectorImpl<OpFoldResult> &sizes) {
  sizes = op.getLoopSizes(builder);
  offsets.assign(sizes.size(), builder.getIndexAttr(0));
  AffineMap map = op.getOutputMap(resultNumber);
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    offsets[map.getDimPosition(axis)] = resultOffsets[axis];
    sizes[map.getDimPosition(axis)] = resultSizes[axis];
  }
  return success();
}

FailureOr<TilingResult> pebble::attn::detail::generateResultTileValue(
    AttentionOpInterface op, OpBuilder &builder, unsigned resultNumber,
    ArrayRef<OpFoldResult> resultOffsets, ArrayRef<OpFoldResult> resultSizes) {
  // Before anything is built for a tile that cannot be.
  SmallVector<OpFoldResult> offsets(op.getNumLoops()), sizes(offsets);
  AffineMap map = op.getOutputMap(resultNumber);
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
    offsets[map.getDimPosition(axis)] = resultOffsets[axis];
    sizes[map.getDimPosition(axis)] = resultSizes[axis];
  }
  std::string reason = whyNotTiled(op, offsets, sizes);
  if (!reason.empty())
    return declineTiling(op, reason);
  if (failed(getIterationDomainTileFromResultTile(op, builder, resultNumber,
                                                  resultOffsets, resultSizes,
                                                  offsets, sizes)))
    return failure();
  FailureOr<TilingResult> tiled =
      getTiledImplementation(op, builder, offsets, sizes);
  if (failed(tiled))
    return failure();
  tiled->tiledValues = {tiled->tiledValues[resultNumber]};
  return tiled;
}
