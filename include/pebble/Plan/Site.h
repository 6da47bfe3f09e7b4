//===- Site.h - Attention in the terms of the I/O model ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_PLAN_SITE_H
#define PEBBLE_PLAN_SITE_H

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/IOModel/Schedule.h"

#include <optional>

namespace pebble {

/// One attention as the I/O model sees it.
struct Site {
  /// As attn-tile runs it: every batch point reads its keys for itself.
  iomodel::Problem executed;
  /// As any algorithm may run it, for lower bounds: heads may share keys. None
  /// where the model has no bound: it knows no window, and not every sharing.
  std::optional<iomodel::Problem> shared;
  /// The sizes that stand for dynamic ones; empty where all are known.
  llvm::SmallVector<int64_t> assumed;
  /// What the operation has and the model has not: the counts are of the
  /// operation without it.
  llvm::SmallVector<llvm::StringRef> notModelled;
  /// A word is as wide as the accumulation type, which is what stays in fast
  /// memory; narrower inputs take less.
  unsigned wordBytes;
};

/// `dynamicSize` queries and keys, 64 channels and one batch point, where not
/// known.
Site describeSite(attn::AttentionOp op, int64_t dynamicSize);

/// The words that pass at least, through every level: inputs and outputs.
iomodel::Words countFloor(const Site &site);

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

/// A schedule of this kind that leaves room for what code keeps in fast memory
/// beside a tile, of which the model has a row and a feature: rows and features
/// by the vector. The schedule itself if there is none.
iomodel::Schedule leaveRoom(const iomodel::Problem &problem,
                            const iomodel::Schedule &schedule,
                            uint64_t fastMemory);

/// A schedule of the model as an attribute of `op`.
attn::ScheduleAttrInterface getScheduleAttr(attn::AttentionOp op,
                                            const iomodel::Problem &problem,
                                            const iomodel::Schedule &schedule,
                                            uint64_t fastMemory);

/// A schedule attribute in the terms of the model. An error says why not.
llvm::Expected<iomodel::Schedule>
getSchedule(attn::ScheduleAttrInterface attribute,
            const iomodel::Problem &problem);

/// Why attn-tile has no loops for a schedule of `op`, or an empty string.
std::string whyNoLoops(attn::AttentionOp op,
                       attn::ScheduleAttrInterface schedule);

/// The words that a schedule moves and the fast memory that it takes, for an
/// attribute and the same in the terms of the model. The model streams rows one
/// by one; tiles of them take more memory, and move no more.
iomodel::Cost countCost(attn::ScheduleAttrInterface attribute,
                        const iomodel::Schedule &schedule,
                        const iomodel::Problem &problem);

} // namespace pebble

#endif // PEBBLE_PLAN_SITE_H
