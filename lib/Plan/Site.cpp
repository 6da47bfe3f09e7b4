//===- Site.cpp - Attention in the terms of the I/O model -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Plan/Site.h"

#include "pebble/Certify/Certify.h"
#include "pebble/IOModel/Planner.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

//===----------------------------------------------------------------------===//
// Problems
//===----------------------------------------------------------------------===//

namespace {
class SiteBuilder {
  static constexpr int64_t kAssumedChannels = 64;

public:
  SiteBuilder(AttentionOp op, int64_t dynamicSize)
      : op(op), interface(op), numBatch(interface.getNumBatchDims()) {
    sizes = interface.getStaticLoopSizes();
    isDynamic = ShapedType::isDynamicShape(sizes);
    for (auto [dim, size] : llvm::enumerate(sizes))
      if (ShapedType::isDynamic(size))
        size = assume(dim, dynamicSize);
  }

  Site build();

private:
  int64_t assume(unsigned dim, int64_t dynamicSize) {
    if (dim < numBatch)
      return 1;
    bool isRow = dim == interface.getQueryDim() || dim == interface.getKeyDim();
    return isRow ? dynamicSize : kAssumedChannels;
  }
  uint64_t countPoints(function_ref<bool(unsigned)> takes);
  bool isUsed(AffineMap map, unsigned dim) { return map.isFunctionOfDim(dim); }
  void addVisibility(Site &site, iomodel::Problem &problem);
  void addMasks(Site &site, iomodel::Problem &problem);
  std::optional<iomodel::Problem> share(iomodel::Problem problem);

  AttentionOp op;
  AttentionOpInterface interface;
  unsigned numBatch;
  SmallVector<int64_t> sizes;
  bool isDynamic;
};
} // namespace

/// The number of points of the batch dimensions that `takes` accepts.
uint64_t SiteBuilder::countPoints(function_ref<bool(unsigned)> takes) {
  iomodel::Words count = 1;
  for (unsigned dim = 0; dim < numBatch; ++dim)
    if (takes(dim))
      count *= iomodel::Words(sizes[dim]);
  return count.get();
}

void SiteBuilder::addVisibility(Site &site, iomodel::Problem &problem) {
  if (op.getWindow())
    site.notModelled.push_back("window");
  if (op.getKeyLengths())
    site.notModelled.push_back("key_lengths");
  problem.causal = op.getCausal();
  if (!op.getCausal())
    return;
  ArrayRef<int64_t> first = op.getStaticPositions();
  int64_t offset = 0;
  if (ShapedType::isDynamicShape(first))
    site.notModelled.push_back("positions");
  else if (llvm::SubOverflow(first[0], first[1], offset) || offset < 0) {
    site.notModelled.push_back("queries before all keys");
    offset = 0;
  }
  problem.causalOffset = offset;
}

/// attn-tile reads a mask for every batch point, whether they share it or not.
void SiteBuilder::addMasks(Site &site, iomodel::Problem &problem) {
  unsigned numDense = 0;
  for (unsigned i = 0, e = op.getMasks().size(); i < e; ++i) {
    AffineMap map = interface.getMaskMap(i);
    numDense += isUsed(map, interface.getQueryDim()) &&
                isUsed(map, interface.getKeyDim());
  }
  if (numDense != op.getMasks().size())
    site.notModelled.push_back("masks that are no matrices");
  if (numDense > 1)
    site.notModelled.push_back("more than one mask");
  problem.masks = numDense > 0 ? problem.batch : 0;
}

/// The problem with shared keys as grouped heads, if the model can express it.
/// Masks are left out, which a lower bound may do.
std::optional<iomodel::Problem> SiteBuilder::share(iomodel::Problem problem) {
  AffineMap query = interface.getQueryMap(), key = interface.getKeyMap(),
            value = interface.getValueMap();
  for (unsigned dim = 0; dim < numBatch; ++dim)
    if (!isUsed(query, dim) || isUsed(key, dim) != isUsed(value, dim))
      return std::nullopt;
  problem.heads = problem.batch;
  problem.batch = 1;
  problem.kvHeads = countPoints([&](unsigned dim) { return isUsed(key, dim); });
  return problem;
}

static bool readsTensorsInScores(AttentionOp op) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getScore(), captured);
  return llvm::any_of(
      captured, [](Value value) { return isa<ShapedType>(value.getType()); });
}

Site SiteBuilder::build() {
  Site site;
  iomodel::Problem &problem = site.executed;
  problem.queries = sizes[interface.getQueryDim()];
  problem.keys = sizes[interface.getKeyDim()];
  problem.channels = sizes[interface.getChannelDim()];
  problem.valueChannels = sizes[interface.getValueDim()];
  problem.batch = countPoints([](unsigned) { return true; });
  if (auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel()))
    if (polynomial.getDegree() > 0)
      problem.degree = polynomial.getDegree();
  problem.logSumExp = op.getOutputs().size() > 1;
  addVisibility(site, problem);
  // Otherwise keys that the model counts may be hidden, and it has no bound.
  if (site.notModelled.empty())
    site.shared = share(problem);
  addMasks(site, problem);
  if (readsTensorsInScores(op))
    site.notModelled.push_back("what the score region reads");
  if (isDynamic)
    site.assumed = sizes;
  site.wordBytes = op.getAccumulator().getIntOrFloatBitWidth() / 8;
  return site;
}

Site pebble::describeSite(AttentionOp op, int64_t dynamicSize) {
  return SiteBuilder(op, dynamicSize).build();
}

iomodel::Words pebble::countFloor(const Site &site) {
  if (site.shared)
    return site.shared->floor();
  // The outputs, at least.
  return iomodel::Words(site.executed.batch) * site.executed.queries *
         site.executed.valueChannels;
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

/// Every block of a cover has code of its own: no more than this.
static constexpr size_t kMaxBlocks = 64;

/// The words that `keyTile` keys take beyond the one that the model streams.
static iomodel::Words countKeyTile(const iomodel::Problem &problem,
                                   uint64_t queryTile, uint64_t keyTile) {
  return iomodel::Words(keyTile - 1) *
         (iomodel::Words(problem.channels) + problem.valueChannels + queryTile);
}

/// The key tile is the largest power of two with which at most 10% more words
/// move than with one key at a time: code generation vectorises loops over
/// keys.
static OnlineAttr chooseOnlineTiles(MLIRContext *context,
                                    const iomodel::Problem &problem,
                                    uint64_t queryRows, uint64_t fastMemory) {
  auto cost = [&](uint64_t rows) {
    return iomodel::count(problem, {iomodel::ScheduleKind::ExactOnline,
                                    iomodel::OnlineSchedule{rows}});
  };
  uint64_t allowed = cost(queryRows).words.get() / 10 * 11;
  uint64_t bestRows = queryRows, bestKeys = 1;
  for (uint64_t keys = 2; keys <= 256 && keys <= problem.keys; keys *= 2) {
    // The fast words grow with the rows: bisect.
    auto fits = [&](uint64_t rows) {
      return cost(rows).fastWords + countKeyTile(problem, rows, keys) <=
             iomodel::Words(fastMemory);
    };
    uint64_t low = 0, high = queryRows;
    while (low < high) {
      uint64_t middle = low + (high - low + 1) / 2;
      if (fits(middle))
        low = middle;
      else
        high = middle - 1;
    }
    if (low == 0 || cost(low).words.get() > allowed)
      break;
    bestRows = low;
    bestKeys = keys;
  }
  return OnlineAttr::get(context, bestRows, bestKeys);
}

static StateOrder getOrder(iomodel::ScheduleKind kind) {
  switch (kind) {
  case iomodel::ScheduleKind::PolynomialResident:
    return StateOrder::Resident;
  case iomodel::ScheduleKind::PolynomialColumnSplit:
    return StateOrder::ColumnSplit;
  case iomodel::ScheduleKind::PolynomialCoverFused:
    return StateOrder::CoverFused;
  default:
    return StateOrder::CoverSpilled;
  }
}

static iomodel::ScheduleKind getKind(StateOrder order) {
  switch (order) {
  case StateOrder::Resident:
    return iomodel::ScheduleKind::PolynomialResident;
  case StateOrder::ColumnSplit:
    return iomodel::ScheduleKind::PolynomialColumnSplit;
  case StateOrder::CoverFused:
    return iomodel::ScheduleKind::PolynomialCoverFused;
  case StateOrder::CoverSpilled:
    return iomodel::ScheduleKind::PolynomialCoverSpilled;
  }
  llvm_unreachable("a new order has a kind of schedule");
}

namespace {
/// How many rows meet how many of a tile's monomials at a time.
struct Steps {
  int64_t rows, monomials;
};
/// A tile of the state.
struct TileShape {
  uint64_t variables, monomials, columns;
};
} // namespace

/// Steps that fill whole vectors, from the fastest to the one that takes the
/// least memory.
static constexpr Steps kSteps[] = {
    {64, 64}, {32, 64}, {16, 64}, {16, 32}, {16, 16}};
static constexpr Steps kLeastSteps = {StateAttr::kLeastPlannedRowTile, 16};
static_assert(std::begin(kSteps)->rows == StateAttr::kMostPlannedRowTile &&
              std::rbegin(kSteps)->rows == StateAttr::kLeastPlannedRowTile);

static void addShapes(const iomodel::Problem &problem,
                      const iomodel::StateTiles &tiles,
                      SmallVector<TileShape> &shapes) {
  for (const iomodel::BlockShape &shape : tiles.cover->shapes)
    shapes.push_back(
        {shape.variables, shape.monomials,
         tiles.cut(problem, shape.variables, shape.monomials)->columns});
}

static SmallVector<TileShape> getShapes(const iomodel::Problem &problem,
                                        const iomodel::Schedule &schedule) {
  SmallVector<TileShape> shapes;
  if (const auto *fused = std::get_if<iomodel::FusedSchedule>(&schedule.how)) {
    addShapes(problem, fused->tiles, shapes);
    return shapes;
  }
  if (const auto *ragged =
          std::get_if<iomodel::RaggedSchedule>(&schedule.how)) {
    shapes.push_back(
        {problem.channels, problem.monomials().get(),
         ragged->fullColumns(problem) + ragged->sharedColumns(problem)});
    return shapes;
  }
  const auto &spilled = std::get<iomodel::SpilledSchedule>(schedule.how);
  addShapes(problem, spilled.update, shapes);
  if (const auto *tiles = std::get_if<iomodel::StateTiles>(&spilled.apply))
    addShapes(problem, *tiles, shapes);
  else
    // The state streams past.
    shapes.push_back({problem.channels, 0,
                      std::get<iomodel::RowBlocks>(spilled.apply).columns});
  return shapes;
}

/// The words in fast memory beside a tile. Per row: its channels and columns
/// twice, in place and packed, its features of the step's monomials and of the
/// degrees from which the last is computed. Per step: its sums, before they
/// join the state, and weights of monomials. Causality needs rows of queries
/// and keys.
static iomodel::Words countBeside(const iomodel::Problem &problem,
                                  const TileShape &shape, const Steps &steps) {
  iomodel::Words perRow =
      2 * (iomodel::Words(shape.variables) + shape.columns) + steps.monomials;
  for (unsigned degree = 2; degree < *problem.degree; ++degree)
    perRow += iomodel::binomial(shape.variables + degree, degree);
  return perRow * steps.rows * (problem.causal ? 2 : 1) +
         iomodel::Words(steps.monomials) * shape.columns + shape.monomials;
}

static iomodel::Words countWithSteps(const iomodel::Problem &problem,
                                     const iomodel::Schedule &schedule,
                                     const Steps &steps) {
  iomodel::Words beside = 0;
  for (const TileShape &shape : getShapes(problem, schedule))
    beside = std::max(beside, countBeside(problem, shape, steps));
  return iomodel::count(problem, schedule).fastWords + beside;
}

iomodel::Schedule pebble::leaveRoom(const iomodel::Problem &problem,
                                    const iomodel::Schedule &schedule,
                                    uint64_t fastMemory) {
  if (!iomodel::isPolynomial(schedule.kind))
    return schedule;
  auto countMissing = [&](const iomodel::Schedule &candidate) {
    uint64_t words = countWithSteps(problem, candidate, kLeastSteps).get();
    return words - std::min(words, fastMemory);
  };
  uint64_t missing = countMissing(schedule);
  if (missing == 0)
    return schedule;
  iomodel::CoverCatalog covers = iomodel::makeCoverCatalog(problem);
  llvm::erase_if(covers, [](const auto &cover) {
    return cover->blocks.size() > kMaxBlocks;
  });
  std::optional<iomodel::Schedule> smaller = schedule;
  // Smaller tiles need less beside them: half of what is missing, each time.
  while (smaller && missing != 0) {
    uint64_t words = iomodel::count(problem, *smaller).fastWords.get();
    uint64_t less = missing / 2 + 1;
    smaller = less < words ? iomodel::findSchedule(schedule.kind, problem,
                                                   words - less, covers)
                           : std::nullopt;
    if (smaller)
      missing = countMissing(*smaller);
  }
  return smaller.value_or(schedule);
}

/// For matrix units: what is packed for them, and what they sum, pays off for
/// many rows and monomials.
static constexpr Steps kStepsOfPairs = {StateAttr::kPlannedRowTileOfPairs, 128};

/// Causal covers multiply features of pairs of rows, so few rows are best.
static Steps chooseSteps(const iomodel::Problem &problem,
                         const iomodel::Schedule &schedule, uint64_t fastMemory,
                         bool hasPairs) {
  if (hasPairs && countWithSteps(problem, schedule, kStepsOfPairs) <=
                      iomodel::Words(fastMemory))
    return kStepsOfPairs;
  bool fewRows = problem.causal &&
                 schedule.kind == iomodel::ScheduleKind::PolynomialCoverFused;
  for (const Steps &steps : kSteps)
    if ((!fewRows || steps.rows == kLeastSteps.rows) &&
        countWithSteps(problem, schedule, steps) <= iomodel::Words(fastMemory))
      return steps;
  return kLeastSteps;
}

static StateAttr getStateAttr(MLIRContext *context,
                              const iomodel::Problem &problem,
                              const iomodel::Schedule &schedule,
                              uint64_t fastMemory, bool hasPairs) {
  StateOrder order = getOrder(schedule.kind);
  Steps steps = chooseSteps(problem, schedule, fastMemory, hasPairs);
  auto name = [&](const iomodel::StateTiles &tiles) {
    return StringAttr::get(context, tiles.cover->name);
  };
  if (const auto *fused = std::get_if<iomodel::FusedSchedule>(&schedule.how)) {
    bool isCover = order == StateOrder::CoverFused;
    return StateAttr::get(context, order, fused->tiles.fastMemory,
                          isCover ? name(fused->tiles) : StringAttr(),
                          fused->tiles.onesInEveryRun, 0, {}, false, 0, 0,
                          steps.rows, steps.monomials);
  }
  if (const auto *ragged = std::get_if<iomodel::RaggedSchedule>(&schedule.how))
    return StateAttr::get(context, order, fastMemory, {}, false, ragged->tiles,
                          {}, false, 0, 0, steps.rows, steps.monomials);
  const auto &spilled = std::get<iomodel::SpilledSchedule>(schedule.how);
  const iomodel::StateTiles &update = spilled.update;
  if (const auto *tiles = std::get_if<iomodel::StateTiles>(&spilled.apply))
    return StateAttr::get(context, order, update.fastMemory, name(update),
                          update.onesInEveryRun, 0, name(*tiles),
                          tiles->onesInEveryRun, 0, 0, steps.rows,
                          steps.monomials);
  const auto &blocks = std::get<iomodel::RowBlocks>(spilled.apply);
  return StateAttr::get(context, order, update.fastMemory, name(update),
                        update.onesInEveryRun, 0, {}, false, blocks.rows,
                        blocks.columns, steps.rows, steps.monomials);
}

ScheduleAttrInterface pebble::getScheduleAttr(AttentionOp op,
                                              const iomodel::Problem &problem,
                                              const iomodel::Schedule &schedule,
                                              uint64_t fastMemory) {
  MLIRContext *context = op.getContext();
  if (const auto *online = std::get_if<iomodel::OnlineSchedule>(&schedule.how))
    return chooseOnlineTiles(context, problem, online->queryRows, fastMemory);
  if (const auto *tiles = std::get_if<iomodel::TwoPassSchedule>(&schedule.how))
    return TwoPassAttr::get(context, tiles->scoreRows, tiles->scoreKeys,
                            tiles->outputRows, tiles->outputColumns);
  return getStateAttr(context, problem, schedule, fastMemory,
                      op.getProducts() == Products::BF16Pairs);
}

/// The cover of that name; the whole one where there is none.
static llvm::Expected<iomodel::StateTiles>
getStateTiles(StringAttr design, int64_t fastMemory, bool onesInEveryRun,
              const iomodel::Problem &problem,
              const iomodel::CoverCatalog &covers) {
  for (const auto &cover : covers) {
    if (design && cover->name != design.getValue())
      continue;
    iomodel::StateTiles tiles{cover, uint64_t(fastMemory), onesInEveryRun};
    for (const iomodel::BlockShape &shape : cover->shapes)
      if (!tiles.cut(problem, shape.variables, shape.monomials))
        return llvm::createStringError(
            "its fast_memory of " + Twine(fastMemory) +
            " words does not hold one column of a tile");
    return tiles;
  }
  std::string known;
  for (const auto &cover : covers)
    known += (known.empty() ? "" : ", ") + cover->name;
  return llvm::createStringError("there is no design '" +
                                 Twine(design.getValue()) +
                                 "' for these channels and this degree; there "
                                 "are " +
                                 known);
}

static llvm::Expected<iomodel::Schedule>
getRaggedSchedule(StateAttr state, const iomodel::Problem &problem) {
  iomodel::RaggedSchedule ragged{uint64_t(state.getRaggedTiles())};
  iomodel::Schedule schedule{iomodel::ScheduleKind::PolynomialColumnSplit,
                             ragged};
  if (ragged.tiles >= problem.stateColumns())
    return llvm::createStringError("its ragged_tiles must be fewer than the " +
                                   Twine(problem.stateColumns()) +
                                   " columns of the state");
  if (iomodel::Words(state.getFastMemory()) <
      iomodel::count(problem, schedule).fastWords)
    return llvm::createStringError("its fast_memory of " +
                                   Twine(state.getFastMemory()) +
                                   " words does not hold a tile");
  return schedule;
}

static llvm::Expected<iomodel::Schedule>
getStateSchedule(StateAttr state, const iomodel::Problem &problem) {
  if (state.getRaggedTiles() != 0)
    return getRaggedSchedule(state, problem);
  iomodel::CoverCatalog covers =
      iomodel::makeCoverCatalog(problem.channels, *problem.degree);
  iomodel::ScheduleKind kind = getKind(state.getOrder());
  auto update = getStateTiles(state.getDesign(), state.getFastMemory(),
                              state.getOnesInEveryRun(), problem, covers);
  if (!update)
    return update.takeError();
  if (state.getOrder() == StateOrder::Resident &&
      update->cut(problem, problem.channels, problem.monomials().get())
              ->groups > 1)
    return llvm::createStringError("its fast_memory of " +
                                   Twine(state.getFastMemory()) +
                                   " words does not hold the state");
  if (state.getOrder() != StateOrder::CoverSpilled)
    return iomodel::Schedule{kind, iomodel::FusedSchedule{*update}};
  if (!state.getApplyDesign())
    return iomodel::Schedule{
        kind,
        iomodel::SpilledSchedule{
            *update, iomodel::RowBlocks{uint64_t(state.getApplyRows()),
                                        uint64_t(state.getApplyColumns())}}};
  auto apply = getStateTiles(state.getApplyDesign(), state.getFastMemory(),
                             state.getApplyOnesInEveryRun(), problem, covers);
  if (!apply)
    return apply.takeError();
  return iomodel::Schedule{kind, iomodel::SpilledSchedule{*update, *apply}};
}

llvm::Expected<iomodel::Schedule>
pebble::getSchedule(ScheduleAttrInterface attribute,
                    const iomodel::Problem &problem) {
  if (auto online = dyn_cast<OnlineAttr>(attribute))
    return iomodel::Schedule{iomodel::ScheduleKind::ExactOnline,
                             iomodel::OnlineSchedule{std::min<uint64_t>(
                                 online.getQueryTile(), problem.rows())}};
  if (auto tiles = dyn_cast<TwoPassAttr>(attribute))
    return iomodel::Schedule{
        iomodel::ScheduleKind::ExactTwoPass,
        iomodel::TwoPassSchedule{
            std::min<uint64_t>(tiles.getScoreRows(), problem.rows()),
            std::min<uint64_t>(tiles.getScoreKeys(), problem.keys),
            std::min<uint64_t>(tiles.getOutputRows(), problem.rows()),
            std::min<uint64_t>(tiles.getOutputColumns(),
                               problem.valueChannels)}};
  auto state = dyn_cast<StateAttr>(attribute);
  if (!state)
    return llvm::createStringError("the I/O model does not know this schedule");
  return getStateSchedule(state, problem);
}

//===----------------------------------------------------------------------===//
// What attn-tile has loops for
//===----------------------------------------------------------------------===//

/// Tables of monomials become constants in the IR: no more than this.
static constexpr uint64_t kMaxMonomials = uint64_t(1) << 20;

static std::string whyNoLoops(const iomodel::StateTiles &tiles) {
  size_t numBlocks = tiles.cover->blocks.size();
  if (numBlocks > kMaxBlocks)
    return "the design '" + tiles.cover->name + "' has " +
           std::to_string(numBlocks) + " blocks, and loops are written for " +
           std::to_string(kMaxBlocks) + " at most";
  if (tiles.onesInEveryRun && numBlocks > 1)
    return "a column of ones in every run of columns is for designs of one "
           "block";
  return {};
}

static std::string whyNoLoops(const iomodel::RaggedSchedule &ragged,
                              const iomodel::Problem &problem) {
  if (ragged.tiles > kMaxBlocks)
    return "loops are written for " + std::to_string(kMaxBlocks) +
           " ragged_tiles at most";
  if (problem.monomials() < iomodel::Words(ragged.tiles))
    return "there are more ragged_tiles than monomials";
  return {};
}

static std::string whyNoLoops(const iomodel::SpilledSchedule &spilled,
                              const iomodel::Problem &problem) {
  if (problem.causal)
    return "a causal state changes between its uses, and cannot wait in slow "
           "memory until it is complete: the other orders are for causal "
           "attention";
  if (spilled.update.onesInEveryRun)
    return "the state is stored with one column of ones: leave out "
           "ones_in_every_run";
  std::string reason = whyNoLoops(spilled.update);
  if (const auto *tiles = std::get_if<iomodel::StateTiles>(&spilled.apply))
    if (reason.empty())
      reason = whyNoLoops(*tiles);
  return reason;
}

/// Norms need all channels at once, which the blocks of a cover do not have.
static std::string whyNotGuarded(AttentionOp op, StateAttr state) {
  if (!isGuarded(op.getKernel()))
    return {};
  if (state.getDesign())
    return "of the orders of #attn.state, resident and column_split have loops "
           "for guarded kernels";
  llvm::Expected<kernel::Guard> guard =
      getGuard(op, cast<PolynomialAttr>(op.getKernel()));
  return guard ? std::string() : llvm::toString(guard.takeError());
}

std::string pebble::whyNoLoops(AttentionOp op,
                               ScheduleAttrInterface attribute) {
  auto state = dyn_cast<StateAttr>(attribute);
  if (!state)
    return {};
  AttentionOpInterface attention(op);
  SmallVector<int64_t> sizes = attention.getStaticLoopSizes();
  if (ShapedType::isDynamic(sizes[attention.getChannelDim()]))
    return "the state needs to know the number of channels";
  if (state.getOrder() != StateOrder::Resident &&
      ShapedType::isDynamic(sizes[attention.getValueDim()]))
    return "to split the columns of the state, their number must be known";
  iomodel::Problem problem = describeSite(op, /*dynamicSize=*/1).executed;
  if (iomodel::Words(kMaxMonomials) <= problem.monomials())
    return "the state has " + std::to_string(kMaxMonomials) +
           " monomials or more";
  llvm::Expected<iomodel::Schedule> schedule = getSchedule(state, problem);
  if (!schedule)
    return llvm::toString(schedule.takeError());
  std::string reason = whyNotGuarded(op, state);
  if (!reason.empty())
    return reason;
  if (const auto *ragged = std::get_if<iomodel::RaggedSchedule>(&schedule->how))
    return ::whyNoLoops(*ragged, problem);
  if (const auto *spilled =
          std::get_if<iomodel::SpilledSchedule>(&schedule->how))
    return ::whyNoLoops(*spilled, problem);
  return ::whyNoLoops(std::get<iomodel::FusedSchedule>(schedule->how).tiles);
}

iomodel::Cost pebble::countCost(ScheduleAttrInterface attribute,
                                const iomodel::Schedule &schedule,
                                const iomodel::Problem &problem) {
  iomodel::Cost cost = iomodel::count(problem, schedule);
  if (auto online = dyn_cast<OnlineAttr>(attribute)) {
    uint64_t keys = std::min<uint64_t>(online.getKeyTile(), problem.keys);
    uint64_t rows = std::get<iomodel::OnlineSchedule>(schedule.how).queryRows;
    cost.fastWords += countKeyTile(problem, rows, keys);
  }
  if (auto state = dyn_cast<StateAttr>(attribute))
    cost.fastWords = countWithSteps(
        problem, schedule, {state.getRowTile(), state.getMonomialTile()});
  return cost;
}
