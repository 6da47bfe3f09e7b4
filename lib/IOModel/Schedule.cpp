//===- Schedule.cpp - Schedules and their exact counts --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Schedule.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"

#include <algorithm>

using namespace llvm;

namespace pebble::iomodel {

//===----------------------------------------------------------------------===//
// Kinds
//===----------------------------------------------------------------------===//

namespace {
struct KindName {
  ScheduleKind kind;
  StringLiteral name;
};
} // namespace

static constexpr KindName kindNames[] = {
    {ScheduleKind::ExactOnline, "exact/online"},
    {ScheduleKind::ExactTwoPass, "exact/two-pass"},
    {ScheduleKind::PolynomialResident, "polynomial/resident"},
    {ScheduleKind::PolynomialColumnSplit, "polynomial/column-split"},
    {ScheduleKind::PolynomialCoverFused, "polynomial/cover-fused"},
    {ScheduleKind::PolynomialCoverSpilled, "polynomial/cover-spilled"},
};

ArrayRef<ScheduleKind> allScheduleKinds() {
  static const auto kinds = map_to_vector(
      kindNames, [](const KindName &entry) { return entry.kind; });
  return kinds;
}

StringRef scheduleName(ScheduleKind kind) {
  return find_if(kindNames, [&](const KindName &e) { return e.kind == kind; })
      ->name;
}

std::optional<ScheduleKind> parseScheduleName(StringRef name) {
  for (const KindName &entry : kindNames)
    if (entry.name == name)
      return entry.kind;
  return std::nullopt;
}

bool isPolynomial(ScheduleKind kind) {
  return kind >= ScheduleKind::PolynomialResident;
}

/// Keeps the schedule with the fewest words seen so far.
namespace {
class Cheapest {
public:
  explicit Cheapest(const Problem &problem) : problem(problem) {}

  void offer(Schedule schedule) {
    Words words = count(problem, schedule).words;
    if (best && bestWords <= words)
      return;
    best = std::move(schedule);
    bestWords = words;
  }
  std::optional<Schedule> take() { return std::move(best); }

private:
  const Problem &problem;
  std::optional<Schedule> best;
  Words bestWords;
};
} // namespace

//===----------------------------------------------------------------------===//
// exact/online
//===----------------------------------------------------------------------===//

// A row keeps q, o, its maximum, its sum and its score; a key and its value
// pass.
static Words onlineWordsPerRow(const Problem &p) {
  return Words(p.channels) + p.valueChannels + 3;
}
static Words onlineWordsPerKey(const Problem &p) {
  return Words(p.channels) + p.valueChannels + (p.masks != 0);
}

static Cost countOnline(const Problem &p, const OnlineSchedule &s) {
  Words rowAndOutput = Words(p.channels) + p.valueChannels;
  Words keyAndValue = rowAndOutput;
  KeySteps streamed = countKeySteps(p, s.queryRows, 1);
  Words words = rowAndOutput * p.rows() + keyAndValue * streamed.overBlocks;
  if (p.masks != 0)
    words += streamed.overRows;
  return {words * p.instances(),
          onlineWordsPerRow(p) * std::min(s.queryRows, p.rows()) +
              onlineWordsPerKey(p)};
}

static std::optional<Schedule> findOnline(const Problem &p,
                                          uint64_t fastMemory) {
  uint64_t stream = onlineWordsPerKey(p).get();
  uint64_t perRow = onlineWordsPerRow(p).get();
  if (fastMemory < stream + perRow)
    return std::nullopt;
  uint64_t rows = std::min((fastMemory - stream) / perRow, p.rows());
  return Schedule{ScheduleKind::ExactOnline, OnlineSchedule{rows}};
}

//===----------------------------------------------------------------------===//
// exact/two-pass
//===----------------------------------------------------------------------===//

// Beside the scores, a word of q, the maximum and, if asked for, the sum.
static Words wordsPerScoredRow(const Problem &p) { return 2 + p.logSumExp; }

static Cost countTwoPass(const Problem &p, const TwoPassSchedule &s) {
  Words pairs = p.visiblePairs();
  // Scores: a tile streams channel by channel; then it is masked and stored,
  // and every row ends with its maximum.
  Words queryLoads = countKeySteps(p, s.scoreRows, s.scoreKeys).overRows;
  KeySteps scored = countKeySteps(p, s.scoreRows, 1);
  Words words =
      (queryLoads + scored.overBlocks) * p.channels + pairs + p.rows();
  if (p.masks != 0)
    words += scored.overRows;
  // Outputs: a block of rows loads its maxima; its tiles stream key by key.
  Words runs = divideCeil(p.valueChannels, s.outputColumns);
  words += runs * pairs + p.rows();
  words += countKeySteps(p, s.outputRows, 1).overBlocks * p.valueChannels;
  words += Words(p.rows()) * p.valueChannels;

  // The widest tile sets the footprint; a causal problem may not fill it.
  uint64_t scoreRows = std::min(s.scoreRows, p.rows());
  uint64_t scoreKeys = std::min(s.scoreKeys, p.keysRead());
  uint64_t outputRows = std::min(s.outputRows, p.rows());
  uint64_t outputColumns = std::min(s.outputColumns, p.valueChannels);
  Words scoring = Words(scoreRows) * scoreKeys +
                  wordsPerScoredRow(p) * scoreRows + scoreKeys;
  Words output =
      Words(outputRows) * outputColumns + Words(3) * outputRows + outputColumns;
  return {words * p.instances(), std::max(scoring, output)};
}

/// The tile widths worth trying: each cuts `extent` into another number of
/// tiles, around the width that is ideal in the limit.
static std::vector<uint64_t> tileWidths(uint64_t extent, uint64_t ideal) {
  constexpr uint64_t most = 64;
  uint64_t tiles = divideCeil(extent, std::max<uint64_t>(ideal, 1));
  uint64_t first = std::max<uint64_t>(1, tiles / 2);
  uint64_t step = std::max<uint64_t>(1, 3 * tiles / 2 / most);
  std::vector<uint64_t> widths;
  for (uint64_t i = 0; i < most && first + i * step <= extent; ++i)
    widths.push_back(divideCeil(extent, first + i * step));
  for (uint64_t width = std::max<uint64_t>(ideal, 5) - 4; width <= ideal + 4;
       ++width)
    widths.push_back(std::min(width, extent));
  return widths;
}

static uint64_t squareRoot(uint64_t value) {
  uint64_t root = 0;
  for (uint64_t bit = uint64_t(1) << 31; bit != 0; bit >>= 1)
    if ((root + bit) * (root + bit) <= value)
      root += bit;
  return root;
}

static std::optional<Schedule> findTwoPass(const Problem &p,
                                           uint64_t fastMemory) {
  // Scores need rows x keys + 2 or 3 rows + keys, outputs rows x columns + 3
  // rows + columns. The passes are independent; the other one rides along
  // unchanged.
  if (fastMemory < 5)
    return std::nullopt;
  uint64_t side = squareRoot(fastMemory);
  uint64_t perRow = wordsPerScoredRow(p).get();
  auto schedule = [](TwoPassSchedule s) {
    return Schedule{ScheduleKind::ExactTwoPass, s};
  };
  Cheapest scoring(p);
  for (uint64_t keys : tileWidths(p.keys, side))
    if (keys + perRow + keys <= fastMemory)
      scoring.offer(
          schedule({std::min((fastMemory - keys) / (keys + perRow), p.rows()),
                    keys, 1, 1}));
  Schedule best = *scoring.take();
  Cheapest output(p);
  for (uint64_t columns : tileWidths(p.valueChannels, side))
    if (columns + 3 + columns <= fastMemory) {
      TwoPassSchedule s = std::get<TwoPassSchedule>(best.how);
      s.outputColumns = columns;
      s.outputRows = std::min((fastMemory - columns) / (columns + 3), p.rows());
      output.offer(schedule(s));
    }
  return output.take();
}

//===----------------------------------------------------------------------===//
// The state's tiles
//===----------------------------------------------------------------------===//

// Beside the cells of a tile, fast memory holds the streamed row (the block's
// variables and a word for each column), one feature, and, where a later run
// divides by denominators of the first, one of those.
static Words tileFootprint(uint64_t variables, uint64_t monomials,
                           uint64_t columns, bool loadsDenominator) {
  return (Words(monomials) + 1) * columns + variables + 1 + loadsDenominator;
}

std::optional<ColumnCut> StateTiles::cut(const Problem &problem,
                                         uint64_t variables,
                                         uint64_t monomials) const {
  uint64_t all = problem.stateColumns();
  if (tileFootprint(variables, monomials, all, false) <= fastMemory)
    return ColumnCut{1, all};
  if (fastMemory <= variables + 2)
    return std::nullopt;
  if (onesInEveryRun) {
    uint64_t columns =
        (fastMemory - variables - 1) / (Words(monomials) + 1).get();
    if (columns < 2)
      return std::nullopt;
    uint64_t runs = divideCeil(problem.valueChannels, columns - 1);
    return ColumnCut{runs, divideCeil(problem.valueChannels, runs) + 1};
  }
  uint64_t columns =
      (fastMemory - variables - 2) / (Words(monomials) + 1).get();
  if (columns == 0)
    return std::nullopt;
  uint64_t runs = divideCeil(all, columns);
  return ColumnCut{runs, divideCeil(all, runs)};
}

static Words footprint(const Problem &p, const StateTiles &tiles) {
  Words most = 0;
  for (const BlockShape &shape : tiles.cover->shapes) {
    ColumnCut cut = *tiles.cut(p, shape.variables, shape.monomials);
    most = std::max(most,
                    tileFootprint(shape.variables, shape.monomials, cut.columns,
                                  cut.groups > 1 && !tiles.onesInEveryRun));
  }
  return most;
}

/// The words per streamed row for the variables of all tiles.
static Words variableLoads(const Problem &p, const StateTiles &tiles) {
  Words loads = 0;
  for (const BlockShape &shape : tiles.cover->shapes)
    loads += Words(shape.count) * shape.variables *
             tiles.cut(p, shape.variables, shape.monomials)->groups;
  return loads;
}

/// The words that the keys and values of one instance cost.
static Words countUpdates(const Problem &p, const StateTiles &tiles) {
  Words perKey = variableLoads(p, tiles) +
                 Words(tiles.cover->blocks.size()) * p.valueChannels;
  return perKey * p.keysRead();
}

/// The words that the queries and outputs of one instance cost.
static Words countApplications(const Problem &p, const StateTiles &tiles) {
  // Outputs and denominators accumulate in slow memory between the blocks; the
  // last block divides. Its first run completes the denominators, and hands
  // them to the others through slow memory.
  Words between = tiles.cover->blocks.size() - 1;
  Words perRow = variableLoads(p, tiles) + between * 2 * p.stateColumns() +
                 p.valueChannels;
  const CoverBlock &last = tiles.cover->blocks.back();
  uint64_t runs = tiles.cut(p, last.variables, last.monomials)->groups;
  if (runs > 1 && !tiles.onesInEveryRun)
    perRow += runs;
  return perRow * p.rows();
}

static Words stateWords(const Problem &p) {
  return p.monomials() * p.stateColumns();
}

static bool fits(const Problem &p, const StateTiles &tiles) {
  return all_of(tiles.cover->shapes, [&](const BlockShape &shape) {
    return tiles.cut(p, shape.variables, shape.monomials).has_value();
  });
}

//===----------------------------------------------------------------------===//
// polynomial/resident, polynomial/column-split, polynomial/cover-fused
//===----------------------------------------------------------------------===//

static Cost countFused(const Problem &p, const FusedSchedule &s) {
  return {(countUpdates(p, s.tiles) + countApplications(p, s.tiles)) *
              p.instances(),
          footprint(p, s.tiles)};
}

static std::optional<Schedule> findResident(const Problem &p,
                                            uint64_t fastMemory,
                                            const CoverCatalog &covers) {
  StateTiles tiles{covers.front(), fastMemory};
  const BlockShape &whole = tiles.cover->shapes.front();
  std::optional<ColumnCut> cut = tiles.cut(p, whole.variables, whole.monomials);
  if (!cut || cut->groups > 1)
    return std::nullopt;
  return Schedule{ScheduleKind::PolynomialResident, FusedSchedule{tiles}};
}

static Cost countRagged(const Problem &p, const RaggedSchedule &s) {
  uint64_t shared = s.sharedColumns(p), full = s.fullColumns(p);
  // Every tile but one loads the shared values once more, and stores and loads
  // their sums. The first stores the denominators, and the others load them.
  Words perRow = Words(s.tiles) * p.channels + p.valueChannels;
  Words perKey = perRow + Words(s.tiles - 1) * shared;
  Words perQuery = perRow + Words(2) * (s.tiles - 1) * shared + s.tiles;
  Words monomials = p.monomials();
  Words footprint = tileFootprint(p.channels, monomials.get(), full, true) +
                    (Words(divideCeil(monomials.get(), s.tiles)) + 1) * shared;
  return {(perKey * p.keysRead() + perQuery * p.rows()) * p.instances(),
          footprint};
}

/// Offers the few splits into the fewest tiles.
static void offerRagged(const Problem &p, uint64_t fastMemory,
                        Cheapest &cheapest) {
  constexpr uint64_t most = 64;
  Words state = stateWords(p);
  if (!state.isCountable())
    return;
  uint64_t fewest = std::max<uint64_t>(2, divideCeil(state.get(), fastMemory));
  for (uint64_t tiles = fewest; tiles < fewest + most; ++tiles) {
    RaggedSchedule s{tiles};
    if (tiles > p.stateColumns())
      return;
    if (s.sharedColumns(p) != 0 && countRagged(p, s).fastWords <= fastMemory)
      cheapest.offer({ScheduleKind::PolynomialColumnSplit, s});
  }
}

static std::optional<Schedule> findColumnSplit(const Problem &p,
                                               uint64_t fastMemory,
                                               const CoverCatalog &covers) {
  Cheapest cheapest(p);
  for (bool onesInEveryRun : {false, true}) {
    StateTiles tiles{covers.front(), fastMemory, onesInEveryRun};
    if (fits(p, tiles))
      cheapest.offer(
          {ScheduleKind::PolynomialColumnSplit, FusedSchedule{tiles}});
  }
  offerRagged(p, fastMemory, cheapest);
  return cheapest.take();
}

static std::optional<Schedule> findCoverFused(const Problem &p,
                                              uint64_t fastMemory,
                                              const CoverCatalog &covers) {
  Cheapest cheapest(p);
  for (const auto &cover : drop_begin(covers)) {
    StateTiles tiles{cover, fastMemory};
    if (fits(p, tiles))
      cheapest.offer(
          {ScheduleKind::PolynomialCoverFused, FusedSchedule{tiles}});
  }
  return cheapest.take();
}

//===----------------------------------------------------------------------===//
// polynomial/cover-spilled
//===----------------------------------------------------------------------===//

static Words countApplications(const Problem &p, const RowBlocks &blocks) {
  Words runs = divideCeil(p.stateColumns(), blocks.columns);
  Words passes = divideCeil(p.rows(), blocks.rows);
  Words perRow = runs * p.channels + p.valueChannels;
  if (runs != 1)
    perRow += runs; // the denominators, stored once and loaded by later runs
  return perRow * p.rows() + passes * stateWords(p);
}

// Beside the block, one word of the state and one feature.
static Words footprint(const Problem &p, const RowBlocks &blocks) {
  return (Words(p.channels) + blocks.columns) *
             std::min(blocks.rows, p.rows()) +
         2;
}

static Cost countSpilled(const Problem &p, const SpilledSchedule &s) {
  Words words = countUpdates(p, s.update) + stateWords(p);
  Words applyFootprint;
  if (const auto *tiles = std::get_if<StateTiles>(&s.apply)) {
    words += stateWords(p) + countApplications(p, *tiles);
    applyFootprint = footprint(p, *tiles);
  } else {
    const RowBlocks &blocks = std::get<RowBlocks>(s.apply);
    words += countApplications(p, blocks);
    applyFootprint = footprint(p, blocks);
  }
  return {words * p.instances(),
          std::max(footprint(p, s.update), applyFootprint)};
}

static std::optional<Schedule> findCoverSpilled(const Problem &p,
                                                uint64_t fastMemory,
                                                const CoverCatalog &covers) {
  // The two phases are independent. A causal state is applied between its
  // updates, so it cannot wait in slow memory until it is complete.
  std::optional<StateTiles> update;
  Cheapest cheapest(p);
  if (p.causal)
    return std::nullopt;
  for (const auto &cover : covers) {
    StateTiles tiles{cover, fastMemory};
    if (fits(p, tiles) &&
        (!update || countUpdates(p, tiles) < countUpdates(p, *update)))
      update = tiles;
  }
  if (!update)
    return std::nullopt;
  auto offer = [&](std::variant<StateTiles, RowBlocks> apply) {
    cheapest.offer({ScheduleKind::PolynomialCoverSpilled,
                    SpilledSchedule{*update, std::move(apply)}});
  };
  for (const auto &cover : covers) {
    StateTiles tiles{cover, fastMemory};
    if (fits(p, tiles))
      offer(tiles);
  }
  for (uint64_t columns : tileWidths(p.stateColumns(), p.stateColumns()))
    if (fastMemory >= p.channels + columns + 2)
      offer(RowBlocks{
          std::min((fastMemory - 2) / (p.channels + columns), p.rows()),
          columns});
  return cheapest.take();
}

//===----------------------------------------------------------------------===//
// All schedules
//===----------------------------------------------------------------------===//

Cost count(const Problem &problem, const Schedule &schedule) {
  Cost cost = std::visit(
      [&](const auto &how) -> Cost {
        using How = std::decay_t<decltype(how)>;
        if constexpr (std::is_same_v<How, OnlineSchedule>)
          return countOnline(problem, how);
        else if constexpr (std::is_same_v<How, TwoPassSchedule>)
          return countTwoPass(problem, how);
        else if constexpr (std::is_same_v<How, FusedSchedule>)
          return countFused(problem, how);
        else if constexpr (std::is_same_v<How, RaggedSchedule>)
          return countRagged(problem, how);
        else
          return countSpilled(problem, how);
      },
      schedule.how);
  // Where a row's sum is complete, its logarithm takes its place.
  if (problem.logSumExp)
    cost.words += Words(problem.instances()) * problem.rows();
  return cost;
}

CoverCatalog makeCoverCatalog(uint64_t channels, unsigned degree) {
  CoverCatalog catalog;
  for (Cover &cover : candidateCovers(channels, degree))
    catalog.push_back(std::make_shared<const Cover>(std::move(cover)));
  return catalog;
}

std::optional<Schedule> findSchedule(ScheduleKind kind, const Problem &problem,
                                     uint64_t fastMemory,
                                     const CoverCatalog &covers) {
  if (isPolynomial(kind) && (!problem.degree || problem.masks != 0))
    return std::nullopt;
  switch (kind) {
  case ScheduleKind::ExactOnline:
    return findOnline(problem, fastMemory);
  case ScheduleKind::ExactTwoPass:
    return findTwoPass(problem, fastMemory);
  case ScheduleKind::PolynomialResident:
    return findResident(problem, fastMemory, covers);
  case ScheduleKind::PolynomialColumnSplit:
    return findColumnSplit(problem, fastMemory, covers);
  case ScheduleKind::PolynomialCoverFused:
    return findCoverFused(problem, fastMemory, covers);
  case ScheduleKind::PolynomialCoverSpilled:
    return findCoverSpilled(problem, fastMemory, covers);
  }
  llvm_unreachable("all kinds are handled");
}

} // namespace pebble::iomodel
