//===- InferBounds.cpp - What the IR says about scores --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Bounds/Bounds.h"

#include "Norm.h"

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::bounds;

namespace pebble {
#define GEN_PASS_DEF_ATTNINFERBOUNDS
#include "pebble/Bounds/Passes.h.inc"
} // namespace pebble

/// More channels are not looked at one by one.
static constexpr int64_t kMaxChannels = 4096;

namespace {

/// What is known of one attention.
struct SiteBounds {
  Interval score;
  double queryNorm, keyNorm;
};

class AttnInferBoundsPass
    : public pebble::impl::AttnInferBoundsBase<AttnInferBoundsPass> {
public:
  void runOnOperation() override {
    elements.emplace(&getContext());
    getOperation()->walk([&](AttentionOp op) { visit(op); });
    elements.reset();
  }

private:
  using Vector = SmallVector<const Expression *>;

  void visit(AttentionOp op);
  Vector getRow(Value tensor, AffineMap map, unsigned channelDim,
                int64_t channels);
  Interval boundScale(AttentionOp op);
  Interval boundScore(AttentionOp op, const Vector &query, const Vector &key,
                      double queryNorm, double keyNorm);
  void attach(AttentionOp op, const SiteBounds &bounds);
  void leave(AttentionOp op, const Twine &reason);
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }

  /// Shared by all attention of a module: layers have much in common.
  std::optional<Elements> elements;
};

} // namespace

/// The channels of any query or key: every other index is a symbol.
AttnInferBoundsPass::Vector AttnInferBoundsPass::getRow(Value tensor,
                                                        AffineMap map,
                                                        unsigned channelDim,
                                                        int64_t channels) {
  Vector row;
  for (int64_t channel = 0; channel < channels; ++channel) {
    SmallVector<AffineExpr> indices;
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
      indices.push_back(map.getDimPosition(axis) == channelDim
                            ? getAffineConstantExpr(channel, &getContext())
                            : getAffineSymbolExpr(axis, &getContext()));
    row.push_back(elements->get(tensor, indices));
  }
  return row;
}

Interval AttnInferBoundsPass::boundScale(AttentionOp op) {
  if (op.getScaleValue())
    return elements->getScalar(op.getScaleValue())->range;
  FloatAttr scale = op.getScaleAttr();
  return Interval::of(scale ? scale.getValueAsDouble() : 1.0);
}

/// The score in exact arithmetic, and as computed in the type of accumulation,
/// in any order.
Interval AttnInferBoundsPass::boundScore(AttentionOp op, const Vector &query,
                                         const Vector &key, double queryNorm,
                                         double keyNorm) {
  double norms = queryNorm * keyNorm;
  Interval sum = Interval::of(0);
  for (auto [q, k] : llvm::zip_equal(query, key))
    sum = sum + q->range * k->range;
  Interval product = {std::max(sum.lo, -norms), std::min(sum.hi, norms)};
  Interval scale = boundScale(op);
  Interval score = product * scale;
  // No number on the way is larger.
  double largest = (1 + queryNorm) * (1 + keyNorm) * (1 + scale.getMagnitude());
  std::optional<Precision> precision = getPrecision(op.getAccumulator());
  if (!precision || !(2 * largest <= precision->largest) ||
      !(score.lo <= score.hi))
    return Interval::all();
  // Conversions, products with the scale, and sums.
  double roundings = 2 * double(query.size()) + 8;
  double error = roundings * (precision->unit * norms * scale.getMagnitude() +
                              precision->least * largest);
  return score + Interval{-error, error};
}

/// What an expression without a bound depends on.
static std::string describe(const Expression *e) {
  auto isOpen = [](const Expression *operand) {
    return !operand->range.isFinite();
  };
  while (e && !e->source && e->op != Operator::Invert) {
    auto *open = llvm::find_if(e->operands, isOpen);
    e = open == e->operands.end() ? nullptr : *open;
  }
  if (!e)
    return "a number that may overflow";
  if (e->op == Operator::Invert)
    return "one over a number that may be close to 0";
  if (auto argument = dyn_cast<BlockArgument>(e->source))
    return llvm::formatv("argument #{0} of the region around it",
                         argument.getArgNumber());
  return ("a result of " + e->source.getDefiningOp()->getName().getStringRef())
      .str();
}

void AttnInferBoundsPass::visit(AttentionOp op) {
  BoundsAttr written = op.getBoundsAttr();
  if (written && !written.getProven())
    return leave(op, "it has bounds that somebody vouches for");
  if (!op.hasPureTensorSemantics())
    return leave(op, "it is on memrefs: infer bounds before bufferization");
  op.removeBoundsAttr();
  AttentionOpInterface attention(op);
  unsigned channelDim = attention.getChannelDim();
  int64_t channels = attention.getStaticLoopSizes()[channelDim];
  if (ShapedType::isDynamic(channels))
    return leave(op, "the number of its channels is not known");
  if (channels > kMaxChannels)
    return leave(op, "it has more than " + Twine(kMaxChannels) + " channels");
  Vector query =
      getRow(op.getQuery(), attention.getQueryMap(), channelDim, channels);
  Vector key = getRow(op.getKey(), attention.getKeyMap(), channelDim, channels);
  NormBound ofQuery = boundNorm(*elements, query);
  NormBound ofKey = boundNorm(*elements, key);
  bool hasQuery = std::isfinite(ofQuery.norm);
  bool hasKey = std::isfinite(ofKey.norm);
  SiteBounds bounds = {Interval::all(), ofQuery.norm, ofKey.norm};
  if (hasQuery && hasKey)
    bounds.score = boundScore(op, query, key, ofQuery.norm, ofKey.norm);
  attach(op, bounds);
  if (bounds.score.isFinite())
    return;
  std::string reason;
  if (!hasQuery)
    reason = "nothing bounds its queries: they depend on " +
             describe(ofQuery.obstacle);
  if (!hasKey)
    reason += (hasQuery ? "nothing bounds its keys: they depend on "
                        : ", nor its keys: they depend on ") +
              describe(ofKey.obstacle);
  leave(op, hasQuery && hasKey ? "nothing bounds its scale, or scores may "
                                 "overflow on the way"
                               : reason);
}

/// Attaches the bounds that are finite, if any are.
void AttnInferBoundsPass::attach(AttentionOp op, const SiteBounds &bounds) {
  if (!std::isfinite(bounds.queryNorm) && !std::isfinite(bounds.keyNorm))
    return;
  Builder builder(&getContext());
  auto number = [&](double value) {
    return std::isfinite(value) ? builder.getF64FloatAttr(value) : FloatAttr();
  };
  DenseF64ArrayAttr score;
  if (bounds.score.isFinite())
    score = builder.getDenseF64ArrayAttr({bounds.score.lo, bounds.score.hi});
  op.setBoundsAttr(BoundsAttr::get(&getContext(), score,
                                   number(bounds.queryNorm),
                                   number(bounds.keyNorm), /*proven=*/true));
  if (!score)
    return;
  ++numBounded;
  remark::analysis(op.getLoc(), remarkOptions("bounded"))
      << remark::metric("least_score", bounds.score.lo)
      << remark::metric("largest_score", bounds.score.hi)
      << remark::metric("query_norm", bounds.queryNorm)
      << remark::metric("key_norm", bounds.keyNorm);
}

void AttnInferBoundsPass::leave(AttentionOp op, const Twine &reason) {
  ++numUnbounded;
  std::string text = reason.str();
  remark::missed(op.getLoc(), remarkOptions("unbounded"))
      << remark::reason("{0}", text);
}
