//===- Schedule.h - Schedules and their exact counts ------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A schedule says in which order an algorithm moves words and what it keeps in
// fast memory. Each is a small struct of sizes; docs/theory.md describes it.
//
// A new schedule needs: a kind and its struct here, its closed count and its
// search in Schedule.cpp, and its execution in Simulator.cpp. The tests then
// compare the two for it.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_SCHEDULE_H
#define PEBBLE_IOMODEL_SCHEDULE_H

#include "pebble/IOModel/Cover.h"
#include "pebble/IOModel/Problem.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <memory>
#include <optional>
#include <variant>

namespace pebble::iomodel {

/// In the order in which ties are broken.
enum class ScheduleKind {
  ExactOnline,
  ExactTwoPass,
  PolynomialResident,
  PolynomialColumnSplit,
  PolynomialCoverFused,
  PolynomialCoverSpilled,
};

llvm::ArrayRef<ScheduleKind> allScheduleKinds();
llvm::StringRef scheduleName(ScheduleKind kind);
std::optional<ScheduleKind> parseScheduleName(llvm::StringRef name);
bool isPolynomial(ScheduleKind kind);

/// Blocks of query rows stay with their outputs, running maxima and sums, and
/// one score each, while the keys and values stream past.
struct OnlineSchedule {
  uint64_t queryRows;
};

/// First the scores tile by tile, stored with a maximum for each row; then the
/// outputs tile by tile.
struct TwoPassSchedule {
  uint64_t scoreRows, scoreKeys;
  uint64_t outputRows, outputColumns;
};

/// The state of D columns is cut into `groups` runs of `columns` columns.
struct ColumnCut {
  uint64_t groups;
  uint64_t columns;
};

/// The state cut into tiles that fit in fast memory: the monomials of a block
/// times a run of columns. The column of ones is column 0, so its sums are
/// known after the first run; with `onesInEveryRun` each run carries its own
/// copy.
struct StateTiles {
  std::shared_ptr<const Cover> cover;
  uint64_t fastMemory;
  bool onesInEveryRun = false;

  /// The fewest runs for a block of this shape, if any fit.
  std::optional<ColumnCut> cut(const Problem &problem, uint64_t variables,
                               uint64_t monomials) const;
};

/// For each tile, all keys update it, then it is applied to all queries.
struct FusedSchedule {
  StateTiles tiles;
};

/// The same with `tiles` tiles of all monomials by equally many columns, where
/// each tile also holds a part of the monomials of the columns left over.
struct RaggedSchedule {
  uint64_t tiles;

  uint64_t fullColumns(const Problem &problem) const {
    return problem.stateColumns() / tiles;
  }
  uint64_t sharedColumns(const Problem &problem) const {
    return problem.stateColumns() % tiles;
  }
};

/// Blocks of query rows stay with a run of their output columns, while the
/// state streams past.
struct RowBlocks {
  uint64_t rows;
  uint64_t columns;
};

/// The keys update every tile, each tile is stored, and the complete state is
/// applied with a tiling of its own.
struct SpilledSchedule {
  StateTiles update;
  std::variant<StateTiles, RowBlocks> apply;
};

struct Schedule {
  ScheduleKind kind;
  std::variant<OnlineSchedule, TwoPassSchedule, FusedSchedule, RaggedSchedule,
               SpilledSchedule>
      how;
};

struct Cost {
  Words words;     ///< loads and stores
  Words fastWords; ///< the most words in fast memory at once
};

/// The closed count. The schedule must fit the problem.
Cost count(const Problem &problem, const Schedule &schedule);

/// The covers to search, shared by all problems with these channels and degree.
using CoverCatalog = std::vector<std::shared_ptr<const Cover>>;
CoverCatalog makeCoverCatalog(uint64_t channels, unsigned degree);

/// The schedule of this kind with the fewest words that the search finds, if
/// any fits in this fast memory.
std::optional<Schedule> findSchedule(ScheduleKind kind, const Problem &problem,
                                     uint64_t fastMemory,
                                     const CoverCatalog &covers);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_SCHEDULE_H
