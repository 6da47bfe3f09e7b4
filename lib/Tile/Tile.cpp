//===- Tile.cpp - From schedules to loops ---------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Tile/Tile.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Decompose/Decompose.h"
#include "pebble/Plan/Site.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

namespace pebble {
#define GEN_PASS_DEF_ATTNTILE
#include "pebble/Tile/Passes.h.inc"
} // namespace pebble

/// Whether every tile is full that begins where `begin` says: an induction
/// variable whose steps end at `end`.
static bool dividesEvenly(int64_t tile, OpFoldResult begin, OpFoldResult end) {
  auto iv = dyn_cast_if_present<BlockArgument>(dyn_cast<Value>(begin));
  // A loop whose body is being built is not there yet.
  auto loop = dyn_cast_if_present<LoopLikeOpInterface>(
      iv ? iv.getOwner()->getParentOp() : nullptr);
  if (!loop)
    return false;
  std::optional<SmallVector<Value>> ivs = loop.getLoopInductionVars();
  std::optional<SmallVector<OpFoldResult>> firsts = loop.getLoopLowerBounds();
  std::optional<SmallVector<OpFoldResult>> steps = loop.getLoopSteps();
  if (!ivs || !firsts || !steps)
    return false;
  for (auto [other, lower, stride] : llvm::zip_equal(*ivs, *firsts, *steps)) {
    std::optional<int64_t> first = getConstantIntValue(lower);
    std::optional<int64_t> last = getConstantIntValue(end);
    if (other == iv)
      return first && last && getConstantIntValue(stride) == tile &&
             (*last - *first) % tile == 0;
  }
  return false;
}

OpFoldResult pebble::buildTileSize(OpBuilder &builder, Location loc,
                                   int64_t tile, OpFoldResult begin,
                                   OpFoldResult end) {
  if (dividesEvenly(tile, begin, end))
    return builder.getIndexAttr(tile);
  AffineExpr d0, d1;
  bindDims(builder.getContext(), d0, d1);
  auto map =
      AffineMap::get(2, 0, {builder.getAffineConstantExpr(tile), d1 - d0},
                     builder.getContext());
  return affine::makeComposedFoldedAffineMin(builder, loc, map, {begin, end});
}

Value pebble::buildKeyAtLength(OpBuilder &builder, Location loc, Value length,
                               OpFoldResult firstKey, Value numKeys) {
  if (!length.getType().isIndex())
    length = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                        length);
  if (isZeroInteger(firstKey))
    return length;
  // A length may be any number: it is not subtracted from before it is known to
  // be no further than the keys.
  Value first = getValueOrCreateConstantIndexOp(builder, loc, firstKey);
  Value end = arith::AddIOp::create(builder, loc, first, numKeys);
  length = arith::MinSIOp::create(builder, loc, length, end);
  return arith::SubIOp::create(builder, loc, length, first);
}

Value pebble::markSpilled(Value tensor) {
  tensor.getDefiningOp()->setAttr(
      AttentionDialect::SpilledAttrHelper::getNameStr(),
      UnitAttr::get(tensor.getContext()));
  return tensor;
}

void pebble::insertInParallel(OpBuilder &builder, scf::ForallOp loop,
                              ValueRange results, ValueRange slices) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getTerminator().getBody());
  for (auto [result, slice] : llvm::zip_equal(results, slices)) {
    auto place = slice.getDefiningOp<tensor::ExtractSliceOp>();
    tensor::ParallelInsertSliceOp::create(
        builder, loop.getLoc(), result, place.getSource(),
        place.getMixedOffsets(), place.getMixedSizes(),
        place.getMixedStrides());
  }
}

namespace {
/// Marks what a tiler puts in the place of an attention, as #attn.tiled says.
class TiledMarker {
public:
  explicit TiledMarker(AttentionOp op)
      : schedule(op.getScheduleAttr()), prediction(op.getPredictionAttr()),
        before(op->getPrevNode()), after(op->getNextNode()) {
    AttentionOpInterface attention(op);
    for (auto [dim, size] : llvm::enumerate(attention.getStaticLoopSizes()))
      if (ShapedType::isDynamic(size))
        openSizes.emplace_back(attention.getSizedAxis(dim), dim);
  }

  /// Finds what a tiler has just put there.
  void collect() {
    auto first =
        before ? std::next(before->getIterator()) : after->getBlock()->begin();
    for (Operation &op : llvm::make_range(first, after->getIterator()))
      if (touchesTensors(op))
        collect(&op);
    // The tiler's own were folded.
    OpBuilder builder(after);
    while (!openSizes.empty()) {
      auto [tensor, axis] = openSizes.front().first;
      collect(tensor::DimOp::create(builder, after->getLoc(), tensor,
                                    int64_t(axis)));
    }
  }

  /// Marks that when it is complete.
  void mark() const {
    auto id = DistinctAttr::create(
        TiledAttr::get(schedule.getContext(), schedule, prediction,
                       TiledAttr::computeFingerprint(ops)));
    for (Operation *op : ops)
      op->setAttr(AttentionDialect::TiledAttrHelper::getNameStr(), id);
  }

private:
  static bool touchesTensors(Operation &op) {
    auto isTensor = [](Type type) { return isa<TensorType>(type); };
    return llvm::any_of(op.getOperandTypes(), isTensor) ||
           llvm::any_of(op.getResultTypes(), isTensor);
  }
  void collect(Operation *op) {
    ops.push_back(op);
    auto size = dyn_cast<tensor::DimOp>(op);
    std::optional<int64_t> axis = size ? size.getConstantIndex() : std::nullopt;
    auto open = llvm::find_if(openSizes, [&](const auto &place) {
      auto [tensor, position] = place.first;
      return axis && tensor == size.getSource() && position == *axis;
    });
    if (open == openSizes.end())
      return;
    size->setAttr(AttentionDialect::LoopDimAttrHelper::getNameStr(),
                  Builder(size).getIndexAttr(open->second));
    openSizes.erase(open);
  }

  Attribute schedule;
  PredictionAttr prediction;
  Operation *before, *after;
  /// Axes of open size, and of which dimension it is, that no `tensor.dim` in
  /// `ops` is marked for.
  SmallVector<std::pair<std::pair<Value, unsigned>, unsigned>> openSizes;
  SmallVector<Operation *> ops;
};
} // namespace

/// Tiles `op` as its schedule says. This is where a schedule meets its tiler.
static LogicalResult tile(RewriterBase &rewriter, AttentionOp op) {
  // Not a remark: without its loops, attention takes memory that the schedule
  // was chosen to save.
  auto chosen = cast<ScheduleAttrInterface>(op.getScheduleAttr());
  std::string reason = whyNoLoops(op, chosen);
  if (!reason.empty())
    return op.emitOpError("cannot be tiled by the schedule ")
           << Attribute(chosen) << ": " << reason;
  if (isExactWithoutState(op) && !isa<StateAttr>(op.getScheduleAttr()))
    makeExact(rewriter, op);
  return TypeSwitch<Attribute, LogicalResult>(op.getScheduleAttr())
      .Case<OnlineAttr>([&](OnlineAttr schedule) {
        return tileOnline(rewriter, op, schedule);
      })
      .Case<TwoPassAttr>([&](TwoPassAttr schedule) {
        return tileTwoPass(rewriter, op, schedule);
      })
      .Case<StateAttr>(
          [&](StateAttr schedule) { return tileState(rewriter, op, schedule); })
      .Default([&](Attribute schedule) {
        return op.emitOpError() << "has schedule " << schedule
                                << ", for which there is no tiler";
      });
}

/// Why `op` is left alone, or an empty string.
static std::string whyNotTiled(AttentionOp op) {
  if (!op.getScheduleAttr())
    return "it has no schedule: run attn-plan, or write schedule(...)";
  if (!op.hasPureTensorSemantics())
    return "it is on memrefs: tile before bufferization";
  if (llvm::is_contained(AttentionOpInterface(op).getStaticLoopSizes(), 0))
    return "one of its sizes is 0: there is nothing to tile";
  // Without a guard, what is guarded is computed exactly.
  if (isa<StateAttr>(op.getScheduleAttr()) && isGuarded(op.getKernel())) {
    llvm::Expected<kernel::Guard> guard =
        getGuard(op, cast<PolynomialAttr>(op.getKernel()));
    if (!guard)
      return llvm::toString(guard.takeError());
  }
  return {};
}

namespace {
struct AttnTilePass : pebble::impl::AttnTileBase<AttnTilePass> {
  using AttnTileBase::AttnTileBase;

  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    std::vector<TiledMarker> markers;
    for (AttentionOp op : ops) {
      std::string reason = whyNotTiled(op);
      if (!reason.empty()) {
        remark::missed(
            op.getLoc(),
            remark::RemarkOpts::name("not-tiled").category(getArgument()))
            << remark::reason("{0}", reason);
        ++numDeclined;
        continue;
      }
      std::optional<TiledMarker> marker;
      if (op.getPredictionAttr())
        marker.emplace(op);
      if (failed(tile(rewriter, op)))
        return signalPassFailure();
      if (marker)
        markers.emplace_back(std::move(*marker)).collect();
      ++numTiled;
    }
    if (decomposeSteps)
      decomposeAllSteps(rewriter);
    for (const TiledMarker &marker : markers)
      marker.mark();
  }

private:
  void decomposeAllSteps(RewriterBase &rewriter) {
    SmallVector<OnlineStepOp> steps;
    getOperation()->walk([&](OnlineStepOp step) {
      if (step.hasPureTensorSemantics())
        steps.push_back(step);
    });
    for (OnlineStepOp step : steps)
      decompose(rewriter, step);
  }
};
} // namespace
