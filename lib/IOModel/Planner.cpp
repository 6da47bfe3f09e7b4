//===- Planner.cpp - Choosing a schedule ----------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Planner.h"

#include "pebble/IOModel/Bounds.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include <algorithm>

using namespace llvm;

namespace pebble::iomodel {

const PlannedSchedule *Plan::runnerUp() const {
  const PlannedSchedule *best = nullptr;
  for (auto [index, planned] : enumerate(schedules))
    if (index != chosenIndex &&
        (!best || planned.cost.words < best->cost.words))
      best = &planned;
  return best;
}

const PlannedSchedule *Plan::find(ScheduleKind kind) const {
  for (const PlannedSchedule &planned : schedules)
    if (planned.schedule.kind == kind)
      return &planned;
  return nullptr;
}

CoverCatalog makeCoverCatalog(const Problem &problem) {
  // Without a countable state there is nothing to deal out.
  if (!problem.degree || !problem.monomials().isCountable())
    return {};
  return makeCoverCatalog(problem.channels, *problem.degree);
}

/// What makes the kind impossible in any fast memory, or an empty string.
static std::string impossible(ScheduleKind kind, const Problem &problem,
                              const CoverCatalog &covers) {
  if (!isPolynomial(kind))
    return "";
  if (!problem.degree)
    return "no degree is given";
  if (problem.masks != 0)
    return "the state form has no room for a mask";
  if (covers.empty())
    return "the state has more than 2^62 words";
  if (kind == ScheduleKind::PolynomialCoverSpilled && problem.causal)
    return "a causal state changes between its uses";
  if (kind == ScheduleKind::PolynomialCoverFused && covers.size() == 1)
    return "there are too few variables to cut into blocks";
  return "";
}

std::optional<uint64_t> leastFastMemory(ScheduleKind kind,
                                        const Problem &problem,
                                        const CoverCatalog &covers) {
  if (!impossible(kind, problem, covers).empty())
    return std::nullopt;
  auto fits = [&](uint64_t fastMemory) {
    return findSchedule(kind, problem, fastMemory, covers).has_value();
  };
  uint64_t enough = 1;
  while (!fits(enough)) {
    if (enough >= Words::limit)
      return std::nullopt;
    enough *= 2;
  }
  uint64_t least = enough / 2 + 1;
  while (least < enough) {
    uint64_t middle = least + (enough - least) / 2;
    if (fits(middle))
      enough = middle;
    else
      least = middle + 1;
  }
  return enough;
}

static Error tooSmall(const Problem &problem, uint64_t fastMemory,
                      const CoverCatalog &covers,
                      ArrayRef<ScheduleKind> kinds) {
  std::optional<uint64_t> least;
  for (ScheduleKind kind : kinds)
    if (std::optional<uint64_t> words = leastFastMemory(kind, problem, covers))
      least = std::min(least.value_or(*words), *words);
  if (!least)
    return createStringError(inconvertibleErrorCode(),
                             "none of the schedules that were asked for can "
                             "compute this in any fast memory");
  return createStringError(
      inconvertibleErrorCode(),
      formatv("a fast memory of {0} words is too small for any schedule; the "
              "least that works is {1} words",
              fastMemory, *least)
          .str());
}

Expected<Plan> plan(const Problem &problem, uint64_t fastMemory,
                    const CoverCatalog &covers, ArrayRef<ScheduleKind> kinds) {
  if (Error error = problem.verify())
    return std::move(error);
  if (fastMemory == 0 || fastMemory > Words::limit)
    return createStringError(inconvertibleErrorCode(),
                             "the fast memory must have between 1 and 2^62 "
                             "words");
  Plan plan{problem, fastMemory, problem.floor(), 0, {}, {}, 0};
  std::optional<Words> exactBound, polynomialBound;
  for (ScheduleKind kind : allScheduleKinds()) {
    std::string reason = llvm::is_contained(kinds, kind)
                             ? impossible(kind, problem, covers)
                             : "it was not asked for";
    std::optional<Schedule> schedule;
    if (reason.empty()) {
      schedule = findSchedule(kind, problem, fastMemory, covers);
      if (!schedule)
        reason = "it does not fit in this fast memory";
    }
    if (!schedule) {
      plan.refusals.push_back({kind, reason});
      continue;
    }
    Cost cost = count(problem, *schedule);
    if (!cost.words.isCountable()) {
      plan.refusals.push_back({kind, "it moves more than 2^62 words"});
      continue;
    }
    auto &bound = isPolynomial(kind) ? polynomialBound : exactBound;
    if (!bound)
      bound = isPolynomial(kind) ? polynomialLowerBound(problem, fastMemory)
                                 : exactLowerBound(problem, fastMemory);
    plan.schedules.push_back({std::move(*schedule), cost, *bound});
  }
  if (plan.schedules.empty()) {
    if (any_of(plan.refusals, [](const Refusal &refusal) {
          return StringRef(refusal.reason).contains("moves more");
        }))
      return createStringError(inconvertibleErrorCode(),
                               "every schedule that fits moves more than 2^62 "
                               "words, which cannot be counted");
    return tooSmall(problem, fastMemory, covers, kinds);
  }
  auto cheapest = llvm::min_element(
      plan.schedules, [](const PlannedSchedule &a, const PlannedSchedule &b) {
        return a.cost.words < b.cost.words;
      });
  plan.chosenIndex = cheapest - plan.schedules.begin();
  plan.lowerBound = plan.schedules.front().lowerBound;
  for (const PlannedSchedule &planned : plan.schedules)
    plan.lowerBound = std::min(plan.lowerBound, planned.lowerBound);
  return plan;
}

Expected<Plan> plan(const Problem &problem, uint64_t fastMemory) {
  if (Error error = problem.verify())
    return std::move(error);
  return plan(problem, fastMemory, makeCoverCatalog(problem));
}

//===----------------------------------------------------------------------===//
// Descriptions
//===----------------------------------------------------------------------===//

static std::string describeTiles(const Problem &problem,
                                 const StateTiles &tiles) {
  uint64_t mostVariables = 0, mostMonomials = 0, mostColumns = 0, count = 0;
  for (const BlockShape &shape : tiles.cover->shapes) {
    ColumnCut cut = *tiles.cut(problem, shape.variables, shape.monomials);
    mostVariables = std::max(mostVariables, shape.variables);
    mostMonomials = std::max(mostMonomials, shape.monomials);
    mostColumns = std::max(mostColumns, cut.columns);
    count += shape.count * cut.groups;
  }
  return formatv("{0} tiles of up to {1} columns, {2} variables and {3} "
                 "monomials (cover {4}: {5} blocks of {6} groups{7})",
                 count, mostColumns, mostVariables, mostMonomials,
                 tiles.cover->name, tiles.cover->blocks.size(),
                 tiles.cover->groupSizes.size(),
                 tiles.onesInEveryRun ? "; the ones in every tile" : "");
}

namespace {
struct Describe {
  const Problem &problem;

  std::string operator()(const OnlineSchedule &s) const {
    return formatv("{0} query rows stay with their outputs and statistics "
                   "while the keys and values stream past",
                   s.queryRows);
  }
  std::string operator()(const TwoPassSchedule &s) const {
    return formatv(
        "scores in tiles of {0} rows by {1} keys go to slow memory, "
        "then outputs are summed in tiles of {2} rows by {3} columns",
        s.scoreRows, s.scoreKeys, s.outputRows, s.outputColumns);
  }
  std::string operator()(const FusedSchedule &s) const {
    return "the state stays in " + describeTiles(problem, s.tiles) +
           "; past each tile stream the keys and values, then the queries and "
           "outputs";
  }
  std::string operator()(const RaggedSchedule &s) const {
    return formatv("the state stays in {0} tiles of {1} columns and a part of "
                   "the monomials of {2} more; past each tile stream the keys "
                   "and values, then the queries and outputs",
                   s.tiles, s.fullColumns(problem), s.sharedColumns(problem));
  }
  std::string operator()(const SpilledSchedule &s) const {
    std::string text = "the state is summed in " +
                       describeTiles(problem, s.update) +
                       " and stored; it is applied ";
    if (const auto *tiles = std::get_if<StateTiles>(&s.apply))
      return text + "in " + describeTiles(problem, *tiles);
    const RowBlocks &blocks = std::get<RowBlocks>(s.apply);
    return text + formatv("to {0} query rows and {1} columns at a time",
                          blocks.rows, blocks.columns)
                      .str();
  }
};
} // namespace

std::string describe(const Problem &problem, const Schedule &schedule) {
  return std::visit(Describe{problem}, schedule.how);
}

} // namespace pebble::iomodel
