//===- HoistThreads.cpp - Threads around a loop instead of in it ----------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In a loop, some operations prepare buffers, and a parallel loop uses them to
// change memory from outside. With the parallel loop outermost, each thread
// prepares its own buffers and need not wait for the others. That is the same
// if what a thread changes is nobody else's, in whatever iteration of the loop
// the others are.
//
//===----------------------------------------------------------------------===//

#include "Threads.h"

#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUHOISTTHREADS
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

/// What `memref` is a part of.
static Value getWhole(Value memref) {
  auto part = dyn_cast<MemrefValue>(memref);
  return part ? memref::skipViewLikeOps(part) : memref;
}

namespace {

/// The iterations of a parallel loop with static bounds and step.
struct Iterations {
  int64_t begin, end, step;

  int64_t count() const { return llvm::divideCeilSigned(end - begin, step); }
};

/// The memrefs from outside of a loop that are read, and that are written.
struct OutsideAccesses {
  llvm::SetVector<Value> reads, writes;
};

/// A loop with one parallel loop directly in it.
class Nest {
public:
  Nest(scf::ForOp loop, scf::ForallOp parallel, AliasAnalysis &aliases)
      : loop(loop), parallel(parallel), aliases(aliases) {}

  /// Why the parallel loop cannot be outermost, or an empty string.
  std::string whyNot(int64_t threads);
  /// Makes it so, with one iteration for each of the threads.
  void hoist(RewriterBase &rewriter, int64_t threads);

private:
  bool isShared(Value memref) {
    return !loop.isDefinedOutsideOfLoop(memref) &&
           parallel.isDefinedOutsideOfLoop(memref);
  }
  LogicalResult addAccesses(Operation *op, OutsideAccesses &accesses,
                            std::string &reason);
  bool mayMeet(const llvm::SetVector<Value> &some,
               const llvm::SetVector<Value> &others);
  bool hasOwnRows(Value memref);

  scf::ForOp loop;
  scf::ForallOp parallel;
  AliasAnalysis &aliases;
  Iterations iterations;
  /// Operations whose results in memory nothing in the loop reads: they are for
  /// one of the threads.
  SmallVector<Operation *> single;
};

} // namespace

static std::optional<Iterations> getIterations(scf::ForallOp parallel) {
  if (parallel.getRank() != 1)
    return std::nullopt;
  std::optional<int64_t> begin =
      getConstantIntValue(parallel.getMixedLowerBound().front());
  std::optional<int64_t> end =
      getConstantIntValue(parallel.getMixedUpperBound().front());
  std::optional<int64_t> step =
      getConstantIntValue(parallel.getMixedStep().front());
  if (!begin || !end || !step || *begin >= *end)
    return std::nullopt;
  return Iterations{*begin, *end, *step};
}

/// Whether nothing can change `memref`.
static bool isConstant(Value memref) {
  auto get = memref.getDefiningOp<memref::GetGlobalOp>();
  auto global = get ? SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
                          get, get.getNameAttr())
                    : memref::GlobalOp();
  return global && global.getConstant();
}

/// Fails if `op` changes what the parallel loop shares, or does what is not
/// known.
LogicalResult Nest::addAccesses(Operation *op, OutsideAccesses &accesses,
                                std::string &reason) {
  auto fail = [&](StringRef why) {
    reason = ("'" + op->getName().getStringRef() + "' " + why).str();
    return failure();
  };
  std::optional<SmallVector<MemoryEffects::EffectInstance>> effects =
      getEffectsRecursively(op);
  if (!effects)
    return fail("may do anything to memory");
  for (const MemoryEffects::EffectInstance &effect : *effects) {
    if (!effect.getValue())
      return fail("has effects other than on memory that is known");
    Value whole = getWhole(effect.getValue());
    if (isConstant(whole))
      continue;
    if (!loop.isDefinedOutsideOfLoop(whole)) {
      if (!whole.getDefiningOp<memref::AllocOp>())
        return fail("uses memory whose origin is not known");
      if (op == parallel && isShared(whole) &&
          !isa<MemoryEffects::Read>(effect.getEffect()))
        return fail("changes what the loop around it allocates");
      continue;
    }
    if (isa<MemoryEffects::Read>(effect.getEffect()))
      accesses.reads.insert(whole);
    else if (isa<MemoryEffects::Write>(effect.getEffect()))
      accesses.writes.insert(whole);
    else
      return fail("allocates or frees memory for outside of the loop");
  }
  return success();
}

bool Nest::mayMeet(const llvm::SetVector<Value> &some,
                   const llvm::SetVector<Value> &others) {
  return llvm::any_of(some, [&](Value a) {
    return llvm::any_of(others,
                        [&](Value b) { return !aliases.alias(a, b).isNo(); });
  });
}

/// Whether iteration i of the parallel loop uses rows i to i + step of `memref`
/// only, perhaps shifted, along one and the same dimension.
bool Nest::hasOwnRows(Value memref) {
  Value iteration = parallel.getInductionVar(0);
  llvm::SmallBitVector dims(cast<MemRefType>(memref.getType()).getRank(), true);
  SmallVector<std::optional<int64_t>> shifts(dims.size());
  WalkResult result = parallel.walk([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      if (!isa<BaseMemRefType>(operand.getType()) ||
          !parallel.isDefinedOutsideOfLoop(operand) ||
          getWhole(operand) != memref)
        continue;
      auto slice = dyn_cast<memref::SubViewOp>(op);
      if (!slice || operand != memref)
        return WalkResult::interrupt();
      for (unsigned dim : dims.set_bits()) {
        auto offset = dyn_cast<Value>(slice.getMixedOffsets()[dim]);
        FailureOr<int64_t> shift =
            offset ? ValueBoundsConstraintSet::computeConstantDelta(offset,
                                                                    iteration)
                   : FailureOr<int64_t>();
        FailureOr<int64_t> size =
            ValueBoundsConstraintSet::computeConstantBound(
                presburger::BoundType::UB, slice.getMixedSizes()[dim],
                /*stopCondition=*/nullptr, /*closedUB=*/true);
        if (failed(shift) || failed(size) || *size > iterations.step ||
            !isOneInteger(slice.getMixedStrides()[dim]) ||
            shifts[dim].value_or(*shift) != *shift)
          dims.reset(dim);
        else
          shifts[dim].emplace(*shift);
      }
    }
    return WalkResult::advance();
  });
  return !result.wasInterrupted() && dims.any();
}

std::string Nest::whyNot(int64_t threads) {
  std::optional<Iterations> known = getIterations(parallel);
  if (!known)
    return "how often the parallel loop runs is not known";
  iterations = *known;
  // Each thread repeats what comes before the parallel loop: that must pay off.
  if (iterations.count() < 2 * threads)
    return "there are fewer than two iterations for each thread";
  if (loop.getNumResults() != 0 || parallel.getNumResults() != 0)
    return "the loops carry values";

  std::string reason;
  OutsideAccesses inside, before, ofSingle;
  if (failed(addAccesses(parallel, inside, reason)))
    return reason;
  for (Operation &op : loop.getBody()->without_terminator()) {
    if (&op == parallel)
      continue;
    if (op.walk([](scf::ForallOp) {
            return WalkResult::interrupt();
          }).wasInterrupted())
      return "there is another parallel loop";
    OutsideAccesses accesses;
    if (failed(addAccesses(&op, accesses, reason)))
      return reason;
    bool isSingle = !accesses.writes.empty();
    if (isSingle && op.getNumResults() != 0)
      return "results of what changes memory are used";
    if (isSingle)
      single.push_back(&op);
    OutsideAccesses &all = isSingle ? ofSingle : before;
    all.reads.insert_range(accesses.reads);
    all.writes.insert_range(accesses.writes);
  }
  for (Operation *op : single)
    if (llvm::any_of(*getEffectsRecursively(op), [&](const auto &effect) {
          return isa<MemoryEffects::Write>(effect.getEffect()) &&
                 !loop.isDefinedOutsideOfLoop(getWhole(effect.getValue()));
        }))
      return "one operation changes memory inside and outside of the loop";

  if (mayMeet(ofSingle.writes, before.reads) ||
      mayMeet(ofSingle.writes, inside.reads) ||
      mayMeet(ofSingle.writes, inside.writes))
    return "what is changed beside the parallel loop is read in the next "
           "iteration";
  if (mayMeet(inside.writes, before.reads) ||
      mayMeet(inside.writes, ofSingle.reads))
    return "what the parallel loop changes is read beside it";
  llvm::SetVector<Value> used = inside.reads;
  used.insert_range(inside.writes);
  for (Value changed : inside.writes)
    for (Value other : used) {
      bool isSame = changed == other;
      if (isSame ? !hasOwnRows(changed) : !aliases.alias(changed, other).isNo())
        return "iterations of the parallel loop may change what others use in "
               "other iterations of the loop";
    }
  return {};
}

void Nest::hoist(RewriterBase &rewriter, int64_t threads) {
  Location loc = parallel.getLoc();
  auto [begin, end, step] = iterations;
  rewriter.setInsertionPoint(loop);
  auto outer = scf::ForallOp::create(
      rewriter, loc, ArrayRef<OpFoldResult>(rewriter.getIndexAttr(threads)),
      ValueRange(), /*mapping=*/std::nullopt);
  rewriter.setInsertionPointToStart(outer.getBody());
  Value thread = outer.getInductionVar(0);
  AffineExpr share = rewriter.getAffineDimExpr(0);
  auto getBegin = [&, begin = begin, step = step](AffineExpr number) {
    return (number * iterations.count()).floorDiv(threads) * step + begin;
  };
  Value first = affine::AffineApplyOp::create(
      rewriter, loc, AffineMap::get(1, 0, getBegin(share)), thread);
  Value last = affine::AffineMinOp::create(
      rewriter, loc,
      AffineMap::get(1, 0,
                     {getBegin(share + 1), rewriter.getAffineConstantExpr(end)},
                     rewriter.getContext()),
      thread);
  Value stride = arith::ConstantIndexOp::create(rewriter, loc, step);
  Value isFirst;
  if (!single.empty())
    isFirst =
        arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::eq, thread,
                              arith::ConstantIndexOp::create(rewriter, loc, 0));
  rewriter.moveOpBefore(loop, outer.getTerminator());

  for (Operation *op : single) {
    rewriter.setInsertionPoint(op);
    auto once = scf::IfOp::create(rewriter, op->getLoc(), isFirst);
    rewriter.moveOpBefore(op, once.thenYield());
  }
  rewriter.setInsertionPoint(parallel);
  auto own = scf::ForOp::create(rewriter, loc, first, last, stride);
  rewriter.eraseOp(parallel.getTerminator());
  rewriter.inlineBlockBefore(parallel.getBody(), own.getBody()->getTerminator(),
                             own.getInductionVar());
  rewriter.eraseOp(parallel);
}

namespace {
struct PebbleCPUHoistThreadsPass
    : pebble::impl::PebbleCPUHoistThreadsBase<PebbleCPUHoistThreadsPass> {
  using PebbleCPUHoistThreadsBase::PebbleCPUHoistThreadsBase;

  void runOnOperation() override {
    if (failed(checkThreads(getOperation(), threads)))
      return signalPassFailure();
    SmallVector<scf::ForallOp> loops;
    getOperation()->walk([&](scf::ForallOp loop) {
      if (isa<scf::ForOp>(loop->getParentOp()))
        loops.push_back(loop);
    });
    IRRewriter rewriter(&getContext());
    for (scf::ForallOp parallel : loops) {
      Nest nest(cast<scf::ForOp>(parallel->getParentOp()), parallel,
                getAnalysis<AliasAnalysis>());
      std::string reason = nest.whyNot(threads);
      if (reason.empty()) {
        nest.hoist(rewriter, threads);
        ++numHoisted;
        continue;
      }
      remark::missed(
          parallel.getLoc(),
          remark::RemarkOpts::name("not-hoisted").category(getArgument()))
          << remark::reason("{0}", reason);
      ++numDeclined;
    }
  }
};
} // namespace
