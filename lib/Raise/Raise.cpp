//===- Raise.cpp - Attention found in model IR ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Raise/Raise.h"

#include "Rewrite.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

namespace pebble {
#define GEN_PASS_DEF_ATTNRAISE
#include "pebble/Raise/Passes.h.inc"
} // namespace pebble

/// Whether an operation of linalg computes exponentials, or divides by
/// something, or is a softmax.
static bool isStepOfSoftmax(Operation *op) {
  if (isa<linalg::SoftmaxOp>(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && llvm::any_of(*linalgOp.getBlock(), [](Operation &inner) {
           return isa<math::ExpOp, math::Exp2Op, arith::DivFOp>(inner);
         });
}

/// Whether an operation is a product on memrefs, one of whose inputs a softmax
/// was written to.
static bool isOfSoftmaxOnMemrefs(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureBufferSemantics() ||
      linalgOp.getNumReductionLoops() == 0 || linalgOp.getNumDpsInputs() < 2)
    return false;
  return llvm::any_of(linalgOp.getDpsInputs(), [&](Value input) {
    while (auto view = input.getDefiningOp<ViewLikeOpInterface>())
      input = view.getViewSource();
    return llvm::any_of(input.getUsers(), [&](Operation *user) {
      auto writer = dyn_cast<DestinationStyleOpInterface>(user);
      return writer && user->getBlock() == op->getBlock() &&
             user->isBeforeInBlock(op) && isStepOfSoftmax(user) &&
             llvm::is_contained(writer.getDpsInits(), input);
    });
  });
}

/// What a mask is and depends on, as "a condition by batch and key".
static std::string describeMask(const Operand &mask,
                                const Arrangement &arrangement) {
  Type type = mask.tensor ? getElementTypeOrSelf(mask.tensor.getType())
                          : mask.term->type;
  auto dependsOn = [&](unsigned variable) {
    return llvm::any_of(mask.indices, [&](AffineExpr index) {
      return index.isFunctionOfDim(variable);
    });
  };
  SmallVector<StringRef> axes;
  if (llvm::any_of(arrangement.batch, dependsOn))
    axes.push_back("batch");
  if (dependsOn(arrangement.m))
    axes.push_back("query");
  if (dependsOn(arrangement.n))
    axes.push_back("key");
  std::string text = type.isInteger(1) ? "a condition" : "added numbers";
  for (auto [i, axis] : llvm::enumerate(axes))
    text += ((i == 0                 ? " by "
              : i + 1 == axes.size() ? " and "
                                     : ", ") +
             axis)
                .str();
  return text;
}

/// How many heads of queries have the same keys, if that is not one.
static std::optional<int64_t> getSharing(const Matcher &matcher,
                                         const Arrangement &arrangement) {
  auto dependsOn = [](const Operand &operand, unsigned variable) {
    return llvm::any_of(operand.indices, [&](AffineExpr index) {
      return index.isFunctionOfDim(variable);
    });
  };
  int64_t sharing = 1;
  for (unsigned variable : arrangement.batch)
    if (dependsOn(arrangement.query, variable) &&
        !dependsOn(arrangement.key, variable))
      sharing *=
          matcher.terms.space.getExtent(variable).getNumber().value_or(1);
  return sharing > 1 ? std::optional<int64_t>(sharing) : std::nullopt;
}

namespace {

/// Contractions that are still to be looked at.
struct Worklist : public RewriterBase::Listener {
  void notifyOperationErased(Operation *op) override { open.erase(op); }

  llvm::SmallPtrSet<Operation *, 16> open;
};

class AttnRaisePass : public pebble::impl::AttnRaiseBase<AttnRaisePass> {
public:
  using AttnRaiseBase::AttnRaiseBase;

  void runOnOperation() override {
    SmallVector<Operation *> contractions;
    getOperation()->walk([&](Operation *op) {
      if (isContraction(op) || isOfSoftmaxOnMemrefs(op))
        contractions.push_back(op);
      if (auto assertion = dyn_cast<cf::AssertOp>(op))
        asserts[op->getBlock()].push_back(assertion);
    });
    Worklist worklist;
    worklist.open.insert(contractions.begin(), contractions.end());
    IRRewriter rewriter(&getContext(), &worklist);
    for (Operation *contraction : contractions)
      if (worklist.open.erase(contraction))
        visit(rewriter, contraction);
    asserts.clear();
  }

private:
  void visit(RewriterBase &rewriter, Operation *contraction);
  void decline(const std::optional<Obstacle> &obstacle);
  void report(Location loc, const Matcher &matcher,
              const Arrangement &arrangement, bool hasLogSumExp);
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }

  /// The assertions of every block, in order.
  DenseMap<Block *, SmallVector<cf::AssertOp>> asserts;
};

} // namespace

void AttnRaisePass::visit(RewriterBase &rewriter, Operation *contraction) {
  if (!isContraction(contraction))
    return decline(
        Obstacle{contraction->getLoc(),
                 "this looks like attention on memrefs, which is found on "
                 "tensors only: run this before bufferization"});
  MatchOptions options;
  options.allowNoMaximum = allowNoMaximum;
  options.assumeVisibleKey = assumeVisibleKey;
  Matcher matcher(contraction, options,
                  asserts.lookup(contraction->getBlock()));
  if (failed(matcher.match()))
    return decline(matcher.obstacle);
  Matched matched(matcher);
  if (failed(matched.checkUses()))
    return decline(matched.obstacle);
  Arranger arranger(matcher);
  if (failed(arranger.arrange()))
    return decline(arranger.obstacle);
  if (!areSizesKnown(matcher, arranger.arrangement))
    return decline(Obstacle{contraction->getLoc(),
                            "the size of one of its dimensions is not known "
                            "but from the result itself"});
  ++numRaised;
  report(contraction->getLoc(), matcher, arranger.arrangement,
         matched.lse.has_value());
  if (!reportOnly)
    replace(rewriter, matcher, arranger.arrangement, matched);
}

void AttnRaisePass::decline(const std::optional<Obstacle> &obstacle) {
  if (!obstacle)
    return;
  ++numDeclined;
  remark::missed(obstacle->loc, remarkOptions("declined"))
      << remark::reason("{0}", obstacle->reason);
}

void AttnRaisePass::report(Location loc, const Matcher &matcher,
                           const Arrangement &arrangement, bool hasLogSumExp) {
  auto getSize = [&](unsigned variable) {
    std::optional<int64_t> number =
        matcher.terms.space.getExtent(variable).getNumber();
    return number ? std::to_string(*number) : "?";
  };
  SmallVector<std::string> batch;
  for (unsigned variable : arrangement.batch)
    batch.push_back(getSize(variable));
  auto remark = remark::passed(loc, remarkOptions("raised"));
  if (!batch.empty())
    remark << remark::metric("batch", llvm::join(batch, "x"));
  remark << remark::metric("queries", getSize(arrangement.m))
         << remark::metric("keys", getSize(arrangement.n))
         << remark::metric("channels", getSize(arrangement.k))
         << remark::metric("value_channels", getSize(arrangement.d));
  if (!arrangement.scale.factors.empty())
    remark << remark::metric("scale", "a value");
  else if (arrangement.scale.number != 1)
    remark << remark::metric("scale", arrangement.scale.number);
  if (std::optional<int64_t> sharing = getSharing(matcher, arrangement))
    remark << remark::metric("heads_per_key", *sharing);
  if (arrangement.isCausal && arrangement.offset == 0)
    remark << remark::metric("causal", "yes");
  else if (arrangement.isCausal)
    remark << remark::metric("causal", "keys up to the number of the query + " +
                                           std::to_string(arrangement.offset));
  if (arrangement.window)
    remark << remark::metric("window", *arrangement.window);
  if (arrangement.lengths)
    remark << remark::metric("key_lengths", "a value");
  SmallVector<std::string> masks;
  for (const Operand &mask : arrangement.masks)
    masks.push_back(describeMask(mask, arrangement));
  if (!masks.empty())
    remark << remark::metric("masks", llvm::join(masks, "; "));
  if (matcher.site.softcap)
    remark << remark::metric("softcap", *matcher.site.softcap);
  else if (matcher.site.region)
    remark << remark::metric("score_region", "computed from each score");
  if (arrangement.hasPositionBias)
    remark << remark::metric("bias", "by position, in the score region");
  if (arrangement.sink)
    remark << remark::metric("sink", "yes");
  if (hasLogSumExp)
    remark << remark::metric("log_sum_exp", "a result");
  SmallVector<StringRef> copied;
  for (auto [name, operand] : {std::pair("queries", &arrangement.query),
                               std::pair("keys", &arrangement.key),
                               std::pair("values", &arrangement.value)})
    if (operand->term)
      copied.push_back(name);
  if (!copied.empty())
    remark << remark::metric("computed_anew", llvm::join(copied, " "));
  if (matcher.site.hasLowFill)
    remark << remark::suggest(
        "assume-visible-key, if every query sees a key, splits its mask into "
        "parts by position and by key");
}
