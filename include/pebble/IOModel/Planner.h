//===- Planner.h - Choosing a schedule --------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Counts every schedule for a problem and chooses one.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_PLANNER_H
#define PEBBLE_IOMODEL_PLANNER_H

#include "pebble/IOModel/Schedule.h"

#include <string>
#include <vector>

namespace pebble::iomodel {

struct PlannedSchedule {
  Schedule schedule;
  Cost cost;
  /// For the algorithms of this schedule's kernel.
  Words lowerBound;

  llvm::StringRef name() const { return scheduleName(schedule.kind); }
};

/// Why a schedule is not offered.
struct Refusal {
  ScheduleKind kind;
  std::string reason;
};

struct Plan {
  Problem problem;
  uint64_t fastMemory;
  Words floor;
  /// For the algorithms of any kernel that a planned schedule has.
  Words lowerBound;
  /// In the order of their kinds; never empty.
  std::vector<PlannedSchedule> schedules;
  std::vector<Refusal> refusals;
  size_t chosenIndex;

  const PlannedSchedule &chosen() const { return schedules[chosenIndex]; }
  /// The cheapest of the schedules that were not chosen, if there is one.
  const PlannedSchedule *runnerUp() const;
  const PlannedSchedule *find(ScheduleKind kind) const;
};

/// Fails if the problem is invalid, or if no schedule fits; says what would.
llvm::Expected<Plan> plan(const Problem &problem, uint64_t fastMemory);

/// The same, with the covers at hand (makeCoverCatalog); they depend only on
/// the channels and the degree, so a sweep need not build them for every point.
llvm::Expected<Plan>
plan(const Problem &problem, uint64_t fastMemory, const CoverCatalog &covers,
     llvm::ArrayRef<ScheduleKind> kinds = allScheduleKinds());

/// The covers that planning this problem needs: none without a polynomial.
CoverCatalog makeCoverCatalog(const Problem &problem);

/// The least fast memory in which a schedule of this kind fits, if any does.
std::optional<uint64_t> leastFastMemory(ScheduleKind kind,
                                        const Problem &problem,
                                        const CoverCatalog &covers);

/// A sentence on how the schedule works, with its sizes.
std::string describe(const Problem &problem, const Schedule &schedule);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_PLANNER_H
