//===- StateTiles.h - The tiles of #attn.state ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every order of #attn.state as a sequence of tiles, monomials times columns of
// the state, that are the same as those that lib/IOModel counts.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_STATETILES_H
#define PEBBLE_LIB_TILE_STATETILES_H

#include "Monomials.h"

#include "pebble/IOModel/Schedule.h"

#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <vector>

namespace pebble {

/// Monomials of a block times columns of values, and perhaps the column of
/// ones, whose sums are the denominators.
struct TilePart {
  static constexpr int64_t kAllColumns = -1;

  int64_t firstMonomial, numMonomials;
  int64_t firstColumn, numColumns;
  bool hasOnes;
  /// Of the parts with these columns; the last one divides.
  bool isFirst, isLast;
  /// Later parts need the sums of the ones.
  bool keepsOnes = false;
};

/// Parts of one block that are in fast memory together.
struct StateTile {
  size_t block;
  llvm::SmallVector<TilePart, 2> parts;
  /// The tile has one part, and the following columns are further tiles, of the
  /// same width; without ones, they load the denominators.
  bool repeats = false;
};

/// What updates or applies a state.
struct StateTiling {
  std::vector<BlockMonomials> blocks;
  std::vector<StateTile> tiles;
};

/// A schedule: tiles that are updated and applied one after the other, or, with
/// `apply`, all updated and stored first. Then, with `blockRows`, so many
/// queries stay while the state streams past.
struct StatePlan {
  StateTiling tiling;
  std::optional<StateTiling> apply;
  int64_t blockRows = 0;
};

/// The tiles of a schedule that has loops.
StatePlan makeStatePlan(const iomodel::Problem &problem,
                        const iomodel::Schedule &schedule);

} // namespace pebble

#endif // PEBBLE_LIB_TILE_STATETILES_H
