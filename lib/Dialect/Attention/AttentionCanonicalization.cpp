//===- AttentionCanonicalization.cpp - Folds and simplifications ----------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace pebble::attn;

LogicalResult pebble::attn::detail::foldCasts(AttentionOpInterface op) {
  // For casts of tensors, see FoldTensorCasts.
  return memref::foldMemRefCast(op);
}

// What was predicted is for the operation as it was. So a pattern that changes
// what attention moves drops the prediction.
namespace {

/// Takes the static sizes that a tensor cast hides. The tensor dialect has this
/// pattern for every destination-style operation, but it crashes on one whose
/// region is empty: this one comes first.
template <typename OpTy> struct FoldTensorCasts : OpRewritePattern<OpTy> {
  explicit FoldTensorCasts(MLIRContext *context)
      : OpRewritePattern<OpTy>(context, /*benefit=*/2) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!tensor::hasFoldableTensorCastOperand(op))
      return failure();
    SmallVector<Type> types(op->getResultTypes());
    SmallVector<Value> operands =
        tensor::getUpdatedOperandsAfterCastOpFolding(op, types);
    auto folded = OpTy::create(rewriter, op.getLoc(), TypeRange(types),
                               ValueRange(operands), op.getProperties());
    folded->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    if (AttentionOpInterface(folded).getStaticLoopSizes() !=
        AttentionOpInterface(op).getStaticLoopSizes())
      folded.removePredictionAttr();
    rewriter.inlineRegionBefore(op.getScore(), folded.getScore(),
                                folded.getScore().end());
    SmallVector<Value> results;
    for (auto [before, after] :
         llvm::zip_equal(op->getResults(), folded->getResults()))
      results.push_back(before.getType() == after.getType()
                            ? Value(after)
                            : tensor::CastOp::create(rewriter, op.getLoc(),
                                                     before.getType(), after));
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// A constant scale becomes an attribute; a scale of 1 is the default.
struct FoldConstantScale : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (FloatAttr scale = op.getScaleAttr()) {
      if (!scale.getValue().isExactlyValue(1.0))
        return failure();
      rewriter.modifyOpInPlace(op, [&] { op.removeScaleAttr(); });
      return success();
    }
    FloatAttr constant;
    if (!op.getScaleValue() ||
        !matchPattern(op.getScaleValue(), m_Constant(&constant)) ||
        !constant.getValue().isFinite())
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      op.getScaleValueMutable().clear();
      op.setScaleAttr(rewriter.getF64FloatAttr(constant.getValueAsDouble()));
    });
    return success();
  }
};

/// Constant positions become attributes.
struct FoldConstantPositions : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<OpFoldResult> positions =
        AttentionOpInterface(op).getMixedPositions();
    bool folded = false;
    for (OpFoldResult &position : positions) {
      std::optional<int64_t> number = getConstantIntValue(position);
      if (!isa<Value>(position) || !number || !isValidPosition(*number))
        continue;
      position = rewriter.getIndexAttr(*number);
      folded = true;
    }
    if (!folded)
      return failure();
    SmallVector<Value> values;
    SmallVector<int64_t> numbers;
    dispatchIndexOpFoldResults(positions, values, numbers);
    rewriter.modifyOpInPlace(op, [&] {
      op.getPositionsMutable().assign(values);
      op.setStaticPositions(numbers);
    });
    return success();
  }
};

/// A region that yields the score it is given.
struct DropIdentityScoreRegion : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty())
      return failure();
    Block &body = op.getScore().front();
    if (cast<YieldOp>(body.getTerminator()).getScore() != body.getArgument(0))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { rewriter.eraseBlock(&body); });
    return success();
  }
};

/// A boolean mask that is true throughout, or an additive one that is zero.
bool isNeutralMask(Value mask) {
  DenseElementsAttr constant;
  if (!matchPattern(mask, m_Constant(&constant)) || !constant.isSplat())
    return false;
  if (constant.getElementType().isInteger(1))
    return constant.getSplatValue<bool>();
  return constant.getSplatValue<APFloat>().isZero();
}

void dropIndexingMap(AttentionOp op, unsigned index) {
  SmallVector<Attribute> maps(op.getIndexingMaps().getValue());
  maps.erase(maps.begin() + index);
  op.setIndexingMapsAttr(ArrayAttr::get(op.getContext(), maps));
}

struct DropNeutralMasks : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    auto neutral = llvm::find_if(op.getMasks(), isNeutralMask);
    if (neutral == op.getMasks().end())
      return failure();
    unsigned index = std::distance(op.getMasks().begin(), neutral);
    rewriter.modifyOpInPlace(op, [&] {
      op.getMasksMutable().erase(index);
      dropIndexingMap(op, 3 + index);
      if (!AttentionOpInterface(op).hasBooleanMask())
        op.removeMaskFillAttr();
      op.removePredictionAttr();
    });
    return success();
  }
};

/// The default, written out.
struct DropInfiniteMaskFill : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    FloatAttr fill = op.getMaskFillAttr();
    if (!fill || !fill.getValue().isInfinity())
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeMaskFillAttr(); });
    return success();
  }
};

/// `causal` and `window` that exclude no key, as in decoding the last token.
struct DropVacuousExclusions : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    AttentionOpInterface attention(op);
    SmallVector<int64_t> sizes = attention.getStaticLoopSizes();
    int64_t numQueries = sizes[attention.getQueryDim()];
    int64_t numKeys = sizes[attention.getKeyDim()];
    ArrayRef<int64_t> first = op.getStaticPositions();
    if (ShapedType::isDynamic(numKeys) || ShapedType::isDynamic(first[0]) ||
        ShapedType::isDynamic(first[1]) || !isModest(first[0]) ||
        !isModest(first[1]))
      return failure();

    // How far the furthest key lies ahead of the first query, and behind the
    // last one.
    int64_t ahead = first[1] + numKeys - 1 - first[0];
    bool dropCausal = op.getCausal() && ahead <= 0;
    bool causal = op.getCausal() && !dropCausal;
    bool dropWindow = false;
    if (op.getWindow() && !ShapedType::isDynamic(numQueries)) {
      int64_t behind = first[0] + numQueries - 1 - first[1];
      int64_t window = *op.getWindow();
      dropWindow = behind < window && (causal || ahead < window);
    }
    if (!dropCausal && !dropWindow)
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      if (dropCausal)
        op.setCausal(false);
      if (dropWindow)
        op.removeWindowAttr();
      op.removePredictionAttr();
    });
    return success();
  }

private:
  /// Far enough from the ends of int64_t that the sums above cannot wrap.
  static bool isModest(int64_t position) {
    return std::abs(position) < (int64_t(1) << 60);
  }
};

/// A log-sum-exp that nobody uses.
struct DropUnusedLogSumExp : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getNumResults() != 2 || !op.getResult(1).use_empty())
      return failure();
    auto properties = op.getProperties();
    properties.operandSegmentSizes.back() = 1;
    properties.indexing_maps = ArrayAttr::get(
        op.getContext(), op.getIndexingMaps().getValue().drop_back());
    auto attention = AttentionOp::create(
        rewriter, op.getLoc(), TypeRange(op.getResult(0).getType()),
        op->getOperands().drop_back(), properties);
    attention->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    attention.removePredictionAttr();
    rewriter.inlineRegionBefore(op.getScore(), attention.getScore(),
                                attention.getScore().end());
    rewriter.replaceAllUsesWith(op.getResult(0), attention.getResult(0));
    rewriter.eraseOp(op);
    return success();
  }
};

/// Reads through a transposition or a broadcast of an input: its indexing map
/// says where the elements are.
struct FoldLayoutProducers : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    AttentionOpInterface attention(op);
    SmallVector<AffineMap> maps = attention.getIndexingMapsArray();
    unsigned numInputs = maps.size() - op.getOutputs().size();
    auto operands = attention.getMappedOperands();
    for (unsigned i = 0; i < numInputs; ++i) {
      Operation *producer = operands[i]->get().getDefiningOp();
      Value source;
      SmallVector<AffineExpr> axes(maps[i].getResults());
      if (auto transpose = dyn_cast_or_null<linalg::TransposeOp>(producer)) {
        source = transpose.getInput();
        for (auto [axis, from] : llvm::enumerate(transpose.getPermutation()))
          axes[from] = maps[i].getResult(axis);
      } else if (auto broadcast =
                     dyn_cast_or_null<linalg::BroadcastOp>(producer)) {
        source = broadcast.getInput();
        axes.clear();
        for (unsigned axis = 0; axis < maps[i].getNumResults(); ++axis)
          if (!llvm::is_contained(broadcast.getDimensions(), axis))
            axes.push_back(maps[i].getResult(axis));
        // Queries, keys and values must keep the dimensions that are theirs.
        if (i < 3 && !keepsOwnDims(attention, i, axes))
          continue;
      } else {
        continue;
      }
      if (!isa<TensorType>(source.getType()))
        continue;
      maps[i] = AffineMap::get(maps[i].getNumDims(), 0, axes, op.getContext());
      rewriter.modifyOpInPlace(op, [&] {
        operands[i]->set(source);
        op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
        if (isa<linalg::BroadcastOp>(producer))
          op.removePredictionAttr();
      });
      return success();
    }
    return failure();
  }

private:
  static bool keepsOwnDims(AttentionOpInterface op, unsigned operand,
                           ArrayRef<AffineExpr> axes) {
    unsigned own[3][2] = {{op.getQueryDim(), op.getChannelDim()},
                          {op.getKeyDim(), op.getChannelDim()},
                          {op.getKeyDim(), op.getValueDim()}};
    return llvm::all_of(own[operand], [&](unsigned dim) {
      return llvm::is_contained(axes, getAffineDimExpr(dim, op->getContext()));
    });
  }
};

} // namespace

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<FoldTensorCasts<AttentionOp>, FoldConstantScale,
               FoldConstantPositions, DropIdentityScoreRegion, DropNeutralMasks,
               DropInfiniteMaskFill, DropVacuousExclusions, DropUnusedLogSumExp,
               FoldLayoutProducers>(context);
}

void OnlineStepOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<FoldTensorCasts<OnlineStepOp>>(context);
}
