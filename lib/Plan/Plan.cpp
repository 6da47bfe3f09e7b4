//===- Plan.cpp - From problems to schedules ------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Plan/Plan.h"

#include "pebble/Plan/Site.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/IOModel/Bounds.h"
#include "pebble/IOModel/Machine.h"
#include "pebble/Plan/MachineSpec.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using iomodel::Machine;
using iomodel::ScheduleKind;

namespace pebble {
#define GEN_PASS_DEF_ATTNPLAN
#include "pebble/Plan/Passes.h.inc"
} // namespace pebble

/// The level whose traffic takes longest, and longer than the arithmetic. If
/// there is none, or no rate is known, the last: larger tiles form features
/// less often.
static size_t findSlowestLevel(const iomodel::KernelEstimate &estimate) {
  size_t slowest = estimate.levelSeconds.size() - 1;
  double most =
      std::max(estimate.levelSeconds[slowest], estimate.arithmeticSeconds);
  for (auto [level, seconds] : llvm::enumerate(estimate.levelSeconds)) {
    if (seconds <= most)
      continue;
    slowest = level;
    most = seconds;
  }
  return slowest;
}

/// A lower bound on the words of any exact, or polynomial, algorithm; 0 where
/// none is known.
static iomodel::Words getLowerBound(const Site &site, bool polynomial,
                                    uint64_t fastMemory) {
  if (!site.shared)
    return 0;
  return polynomial ? iomodel::polynomialLowerBound(*site.shared, fastMemory)
                    : iomodel::exactLowerBound(*site.shared, fastMemory);
}

namespace {
class AttnPlanPass : public pebble::impl::AttnPlanBase<AttnPlanPass> {
public:
  using AttnPlanBase::AttnPlanBase;

  void runOnOperation() override {
    if (failed(readOptions()) || failed(findMachine()))
      return signalPassFailure();
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops)
      if (failed(visit(op)))
        return signalPassFailure();
  }

private:
  InFlightDiagnostic emitOptionError() {
    Operation *root = getOperation();
    return std::move(emitError(root->getLoc()) << getArgument() << ": ");
  }
  LogicalResult readOptions();
  LogicalResult findMachine();
  LogicalResult visit(AttentionOp op);
  /// Kinds that were asked for and that `op` can be computed by.
  SmallVector<ScheduleKind> getKinds(AttentionOp op, const Site &site) const;
  LogicalResult plan(AttentionOp op, const Site &site);
  LogicalResult check(AttentionOp op, const Site &site);
  LevelAttr predict(const Site &site, const iomodel::MemoryLevel &level,
                    ScheduleAttrInterface attribute,
                    const iomodel::Schedule &schedule);
  PredictionAttr getPrediction(const Site &site, ArrayRef<LevelAttr> levels);
  void explain(AttentionOp op, const Site &site,
               const iomodel::MachinePlan &plan, size_t level);
  void decline(AttentionOp op, StringRef reason);
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }

  SmallVector<ScheduleKind> kinds;
  Machine target;
};
} // namespace

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

LogicalResult AttnPlanPass::readOptions() {
  kinds.assign(iomodel::allScheduleKinds().begin(),
               iomodel::allScheduleKinds().end());
  if (dynamicSize < 1)
    return emitOptionError() << "dynamic-size must be at least 1, but is "
                             << dynamicSize.getValue();
  if (queryTile < 0 || keyTile < 0 || (queryTile == 0) != (keyTile == 0))
    return emitOptionError() << "query-tile and key-tile must be given "
                                "together, and be at least 1";
  if (schedules.empty())
    return success();
  kinds.clear();
  for (const std::string &name : schedules) {
    std::optional<ScheduleKind> kind = iomodel::parseScheduleName(name);
    if (!kind)
      return emitOptionError()
             << "there is no schedule '" << name << "'; there are "
             << llvm::join(llvm::map_range(iomodel::allScheduleKinds(),
                                           iomodel::scheduleName),
                           ", ");
    kinds.push_back(*kind);
  }
  return success();
}

LogicalResult AttnPlanPass::findMachine() {
  llvm::Expected<Machine> found = pebble::findMachine(getOperation(), machine);
  if (!found)
    return emitOptionError() << llvm::toString(found.takeError());
  target = std::move(*found);
  attachMachine(getOperation(), target);
  return success();
}

//===----------------------------------------------------------------------===//
// One operation
//===----------------------------------------------------------------------===//

void AttnPlanPass::decline(AttentionOp op, StringRef reason) {
  ++numDeclined;
  remark::missed(op.getLoc(), remarkOptions("not-planned"))
      << remark::reason("{0}", reason);
}

SmallVector<ScheduleKind> AttnPlanPass::getKinds(AttentionOp op,
                                                 const Site &site) const {
  bool hasState = site.executed.degree && whyNoState(op).empty();
  return llvm::filter_to_vector(kinds, [&](ScheduleKind kind) {
    return hasState || !iomodel::isPolynomial(kind);
  });
}

LogicalResult AttnPlanPass::visit(AttentionOp op) {
  Site site = describeSite(op, dynamicSize);
  if (llvm::is_contained(AttentionOpInterface(op).getStaticLoopSizes(), 0)) {
    decline(op, "one of its sizes is 0: there is nothing to plan");
    return success();
  }
  if (op.getScheduleAttr()) {
    ++numKept;
    return check(op, site);
  }
  return plan(op, site);
}

LevelAttr AttnPlanPass::predict(const Site &site,
                                const iomodel::MemoryLevel &level,
                                ScheduleAttrInterface attribute,
                                const iomodel::Schedule &schedule) {
  iomodel::Cost cost = countCost(attribute, schedule, site.executed);
  iomodel::Words bound = getLowerBound(
      site, iomodel::isPolynomial(schedule.kind), level.bytes / site.wordBytes);
  return LevelAttr::get(&getContext(), level.name, attribute,
                        cost.fastWords.get(), cost.words.get(), bound.get());
}

PredictionAttr AttnPlanPass::getPrediction(const Site &site,
                                           ArrayRef<LevelAttr> levels) {
  auto without = llvm::map_to_vector(site.notModelled, [&](StringRef what) {
    return StringAttr::get(&getContext(), what);
  });
  return PredictionAttr::get(&getContext(), countFloor(site).get(), levels,
                             site.assumed, without);
}

static const iomodel::KernelEstimate *
findPolynomial(const iomodel::MachinePlan &plan) {
  for (const iomodel::KernelEstimate &estimate : plan.estimates)
    if (estimate.polynomial)
      return &estimate;
  return nullptr;
}

/// Drops the nearest levels from `machine` that are too small for any schedule,
/// or for the polynomial schedule that is fastest without them.
static llvm::Expected<iomodel::MachinePlan>
planUsableLevels(const Site &site, ArrayRef<ScheduleKind> kinds,
                 Machine &machine) {
  auto best = iomodel::plan(site.executed, machine, site.wordBytes, kinds);
  for (Machine rest = machine; rest.levels.size() > 1;) {
    if (best &&
        (findPolynomial(*best) || !llvm::any_of(kinds, iomodel::isPolynomial)))
      break;
    rest.levels.erase(rest.levels.begin());
    auto plan = iomodel::plan(site.executed, rest, site.wordBytes, kinds);
    if (!plan) {
      llvm::consumeError(plan.takeError());
      continue;
    }
    const iomodel::KernelEstimate *polynomial = findPolynomial(*plan);
    if (best && !(polynomial && polynomial == &plan->chosen() &&
                  polynomial->seconds < best->chosen().seconds))
      continue;
    if (!best)
      llvm::consumeError(best.takeError());
    best = std::move(plan);
    machine = rest;
  }
  return best;
}

LogicalResult AttnPlanPass::plan(AttentionOp op, const Site &site) {
  SmallVector<ScheduleKind> kinds = getKinds(op, site);
  Machine usable = target;
  llvm::Expected<iomodel::MachinePlan> plan =
      planUsableLevels(site, kinds, usable);
  // Drop the kinds of schedules that attn-tile would leave alone.
  while (plan && kinds.size() > 1) {
    const iomodel::KernelEstimate &chosen = plan->chosen();
    size_t level = findSlowestLevel(chosen);
    uint64_t words = usable.levels[level].bytes / site.wordBytes;
    iomodel::Schedule schedule =
        leaveRoom(site.executed, chosen.schedules[level]->schedule, words);
    if (whyNoLoops(op, getScheduleAttr(op, site.executed, schedule, words))
            .empty())
      break;
    llvm::erase(kinds, schedule.kind);
    usable = target;
    plan = planUsableLevels(site, kinds, usable);
  }
  if (!plan)
    return op.emitOpError("cannot be planned on machine '")
           << target.name << "': " << llvm::toString(plan.takeError());

  const iomodel::KernelEstimate &chosen = plan->chosen();
  SmallVector<LevelAttr> levels;
  for (auto [level, planned] :
       llvm::zip_equal(usable.levels, chosen.schedules)) {
    uint64_t words = level.bytes / site.wordBytes;
    iomodel::Schedule fitted =
        leaveRoom(site.executed, planned->schedule, words);
    auto schedule = getScheduleAttr(op, site.executed, fitted, words);
    if (!isa<OnlineAttr>(schedule)) {
      levels.push_back(predict(site, level, schedule, fitted));
      continue;
    }
    // The options' tiles take the place of the chosen ones, so count again.
    if (queryTile > 0)
      schedule = OnlineAttr::get(&getContext(), queryTile, keyTile);
    levels.push_back(
        predict(site, level, schedule,
                llvm::cantFail(getSchedule(schedule, site.executed))));
  }
  size_t level = findSlowestLevel(chosen);
  op.setScheduleAttr(cast<ScheduleAttrInterface>(levels[level].getSchedule()));
  op.setPredictionAttr(getPrediction(site, levels));
  ++numPlanned;
  explain(op, site, *plan, level);
  return success();
}

void AttnPlanPass::explain(AttentionOp op, const Site &site,
                           const iomodel::MachinePlan &plan, size_t level) {
  const iomodel::KernelEstimate &chosen = plan.chosen();
  LevelAttr predicted = op.getPredictionAttr().getLevels()[level];
  auto remark = remark::passed(op.getLoc(), remarkOptions("planned"));
  remark << remark::metric("schedule", chosen.schedules[level]->name())
         << remark::metric("machine", target.name)
         << remark::metric("level", predicted.getName())
         << remark::metric("words", predicted.getWords())
         << remark::metric("lower_bound", predicted.getLowerBound())
         << remark::metric("floor", op.getPredictionAttr().getFloor());
  const iomodel::PlannedSchedule *runnerUp = nullptr;
  for (const iomodel::PlannedSchedule &other : plan.levels[level].schedules)
    if (other.schedule.kind != chosen.schedules[level]->schedule.kind &&
        (!runnerUp || other.cost.words < runnerUp->cost.words))
      runnerUp = &other;
  if (runnerUp)
    remark << remark::metric("runner_up", runnerUp->name())
           << remark::metric("runner_up_words", runnerUp->cost.words.get());
  if (chosen.seconds > 0)
    remark << remark::metric("modelled_seconds", chosen.seconds)
           << remark::metric("limited_by", chosen.limit);
  if (!site.assumed.empty())
    remark << remark::metric(
        "assuming", llvm::join(llvm::map_range(site.assumed,
                                               [](int64_t size) {
                                                 return std::to_string(size);
                                               }),
                               "x"));
  if (!site.notModelled.empty())
    remark << remark::metric("not_modelled",
                             llvm::join(site.notModelled, ", "));
}

/// A schedule that is given is kept. Its words are predicted for the levels
/// that hold it, and it is said when none does.
LogicalResult AttnPlanPass::check(AttentionOp op, const Site &site) {
  auto schedule = cast<ScheduleAttrInterface>(op.getScheduleAttr());
  llvm::Expected<iomodel::Schedule> known =
      getSchedule(schedule, site.executed);
  if (!known)
    return op.emitOpError("cannot take the schedule ")
           << Attribute(schedule) << ": " << llvm::toString(known.takeError());
  iomodel::Cost cost = countCost(schedule, *known, site.executed);
  // A state may leave too little room beside it for rows by the vector.
  iomodel::Words kept = isa<StateAttr>(schedule)
                            ? iomodel::count(site.executed, *known).fastWords
                            : cost.fastWords;
  SmallVector<LevelAttr> levels;
  for (const iomodel::MemoryLevel &level : target.levels)
    if (kept <= iomodel::Words(level.bytes / site.wordBytes))
      levels.push_back(predict(site, level, schedule, *known));
  if (levels.empty()) {
    op.removePredictionAttr();
    const iomodel::MemoryLevel &last = target.levels.back();
    op.emitWarning("its schedule keeps ")
        << kept.get()
        << " words in fast memory, but the largest level of machine '"
        << target.name << "', '" << last.name << "', holds "
        << last.bytes / site.wordBytes;
    return success();
  }
  op.setPredictionAttr(getPrediction(site, levels));
  remark::analysis(op.getLoc(), remarkOptions("kept"))
      << remark::metric("schedule", Attribute(schedule))
      << remark::metric("machine", target.name)
      << remark::metric("level", levels.front().getName())
      << remark::metric("words", cost.words.get())
      << remark::metric("lower_bound", levels.front().getLowerBound());
  return success();
}
