//===- StateTiles.cpp - The tiles of #attn.state --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateTiles.h"

using namespace pebble;
using iomodel::ColumnCut;
using iomodel::FusedSchedule;
using iomodel::Problem;
using iomodel::RaggedSchedule;
using iomodel::RowBlocks;
using iomodel::Schedule;
using iomodel::SpilledSchedule;
using iomodel::StateTiles;

static ColumnCut getCut(const Problem &problem, const StateTiles &tiles,
                        size_t block) {
  const iomodel::CoverBlock &shape = tiles.cover->blocks[block];
  return *tiles.cut(problem, shape.variables, shape.monomials);
}

/// Adds the tiles of one block: a run of columns, and those that follow.
static void addTiles(StateTiling &tiling, size_t block, const ColumnCut &cut,
                     bool onesInEveryRun) {
  bool isSplit = cut.groups > 1;
  bool isLast = block + 1 == tiling.blocks.size();
  auto columns = static_cast<int64_t>(cut.columns);
  TilePart part{0,
                tiling.blocks[block].size(),
                0,
                isSplit ? columns - 1 : TilePart::kAllColumns,
                /*hasOnes=*/true,
                /*isFirst=*/block == 0,
                isLast,
                /*keepsOnes=*/!isLast || (isSplit && !onesInEveryRun)};
  tiling.tiles.push_back({block, {part}});
  if (!isSplit)
    return;
  part.firstColumn = part.numColumns;
  part.hasOnes = onesInEveryRun;
  part.numColumns = columns - part.hasOnes;
  part.keepsOnes = false;
  tiling.tiles.push_back({block, {part}, /*repeats=*/true});
}

static StateTiling makeTiling(const Problem &problem, const StateTiles &tiles,
                              std::vector<BlockMonomials> blocks) {
  StateTiling tiling{std::move(blocks), {}};
  for (size_t block = 0; block < tiling.blocks.size(); ++block)
    addTiles(tiling, block, getCut(problem, tiles, block),
             tiles.onesInEveryRun);
  return tiling;
}

static StateTiling makeTiling(const Problem &problem, const RowBlocks &rows,
                              std::vector<BlockMonomials> blocks) {
  StateTiling tiling{std::move(blocks), {}};
  uint64_t all = problem.stateColumns();
  uint64_t columns = std::min(rows.columns, all);
  addTiles(tiling, 0, {llvm::divideCeil(all, columns), columns},
           /*onesInEveryRun=*/false);
  return tiling;
}

static StateTiling makeTiling(const Problem &problem,
                              const RaggedSchedule &ragged) {
  StateTiling tiling{enumerateMonomials(iomodel::wholeCover(problem.channels,
                                                            *problem.degree)),
                     {}};
  auto full = static_cast<int64_t>(ragged.fullColumns(problem));
  auto shared = static_cast<int64_t>(ragged.sharedColumns(problem));
  auto numTiles = static_cast<int64_t>(ragged.tiles);
  int64_t size = tiling.blocks.front().size();
  // Column 0 of the state is the ones.
  for (int64_t i = 0; i < numTiles; ++i) {
    int64_t begin = i * size / numTiles, end = (i + 1) * size / numTiles;
    bool isFirst = i == 0;
    TilePart own{0,
                 size,
                 std::max<int64_t>(i * full - 1, 0),
                 full - isFirst,
                 /*hasOnes=*/isFirst,
                 /*isFirst=*/true,
                 /*isLast=*/true,
                 /*keepsOnes=*/isFirst};
    TilePart common{begin,
                    end - begin,
                    numTiles * full - 1,
                    shared,
                    /*hasOnes=*/false,
                    isFirst,
                    i + 1 == numTiles};
    tiling.tiles.push_back({0, {own}});
    if (shared > 0)
      tiling.tiles.back().parts.push_back(common);
  }
  return tiling;
}

static StatePlan makePlan(const Problem &problem,
                          const SpilledSchedule &spilled) {
  const StateTiles &update = spilled.update;
  if (const auto *tiles = std::get_if<StateTiles>(&spilled.apply)) {
    auto [stored, loaded] = enumerateMonomials(*update.cover, *tiles->cover);
    return {makeTiling(problem, update, std::move(stored)),
            makeTiling(problem, *tiles, std::move(loaded))};
  }
  const auto &rows = std::get<RowBlocks>(spilled.apply);
  auto [stored, loaded] = enumerateMonomials(
      *update.cover, iomodel::wholeCover(problem.channels, *problem.degree));
  return {makeTiling(problem, update, std::move(stored)),
          makeTiling(problem, rows, std::move(loaded)),
          static_cast<int64_t>(rows.rows)};
}

StatePlan pebble::makeStatePlan(const Problem &problem,
                                const Schedule &schedule) {
  if (const auto *fused = std::get_if<FusedSchedule>(&schedule.how))
    return {makeTiling(problem, fused->tiles,
                       enumerateMonomials(*fused->tiles.cover)),
            {}};
  if (const auto *ragged = std::get_if<RaggedSchedule>(&schedule.how))
    return {makeTiling(problem, *ragged), {}};
  return makePlan(problem, std::get<SpilledSchedule>(schedule.how));
}
