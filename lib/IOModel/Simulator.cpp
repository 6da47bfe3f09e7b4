//===- Simulator.cpp - Executing schedules word by word -------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Simulator.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace llvm;

namespace pebble::iomodel {

namespace {

enum class Tensor : uint64_t {
  Query,
  Key,
  Value,
  Mask,
  Output,
  Maximum,
  Sum,
  LogSumExp,
  Score,
  State,
  Feature,
  Denominator,
};

/// Names a word: an element of a tensor.
class Word {
public:
  Word(Tensor tensor, uint64_t row, uint64_t column = 0)
      : id(static_cast<uint64_t>(tensor) << 56 | row << 28 | column) {}
  operator uint64_t() const { return id; }

private:
  uint64_t id;
};

/// Two levels of memory. After the first mistake, which it remembers, it keeps
/// going without meaning.
class Memory {
public:
  explicit Memory(uint64_t capacity) : capacity(capacity) {}

  /// Puts a word where it costs nothing: the state before the start.
  void place(Word word, double value) { slow[word] = value; }

  void load(Word word) {
    ++moved;
    auto found = slow.find(word);
    if (found == slow.end())
      return fail("loads a word that slow memory does not hold");
    create(word, found->second);
  }
  void store(Word word) {
    ++moved;
    slow[word] = (*this)[word];
  }
  void create(Word word, double value) {
    if (!fast.try_emplace(word, value).second)
      return fail("has a word in fast memory twice");
    peak = std::max<uint64_t>(peak, fast.size());
    if (fast.size() > capacity)
      fail("exceeds the fast memory");
  }
  void evict(Word word) {
    if (!fast.erase(word))
      fail("evicts a word that is not in fast memory");
  }
  void storeAndEvict(Word word) {
    store(word);
    evict(word);
  }
  double &operator[](Word word) {
    auto found = fast.find(word);
    if (found != fast.end())
      return found->second;
    fail("computes with a word that is not in fast memory");
    return nowhere = 1;
  }

  double result(Word word) const { return slow.lookup(word); }
  uint64_t wordsMoved() const { return moved; }
  uint64_t peakFastWords() const { return peak; }
  const char *mistake() const {
    return firstMistake || fast.empty() ? firstMistake
                                        : "leaves words in fast memory";
  }

private:
  void fail(const char *what) {
    if (!firstMistake)
      firstMistake = what;
  }

  uint64_t capacity, moved = 0, peak = 0;
  DenseMap<uint64_t, double> slow, fast;
  const char *firstMistake = nullptr;
  double nowhere = 0;
};

struct Range {
  uint64_t begin, end;
};

/// The half-open runs that cut [0, extent).
template <typename Visit>
void forEachRun(uint64_t extent, uint64_t width, Visit visit) {
  for (uint64_t begin = 0; begin < extent; begin += width)
    visit(Range{begin, std::min(extent, begin + width)});
}

struct Monomial {
  std::vector<unsigned> exponents;
  double weight;
};

class Executor {
public:
  Executor(const Problem &problem, uint64_t fastMemory,
           const Operands &operands);

  void run(const OnlineSchedule &);
  void run(const TwoPassSchedule &);
  void run(const FusedSchedule &);
  void run(const RaggedSchedule &);
  void run(const SpilledSchedule &);

  void selectInstance(uint64_t number) { instance = number; }
  Expected<Simulation> finish() const;

private:
  // Words of the selected instance.
  uint64_t rowNumber(uint64_t row) const { return instance * p.rows() + row; }
  uint64_t keyNumber(uint64_t key) const { return instance * p.keys + key; }
  Word query(uint64_t row, uint64_t c) const {
    return {Tensor::Query, rowNumber(row), c};
  }
  Word key(uint64_t j, uint64_t c) const {
    return {Tensor::Key, keyNumber(j), c};
  }
  Word value(uint64_t j, uint64_t c) const {
    return {Tensor::Value, keyNumber(j), c};
  }
  Word output(uint64_t row, uint64_t c) const {
    return {Tensor::Output, rowNumber(row), c};
  }
  Word perRow(Tensor tensor, uint64_t row) const {
    return {tensor, rowNumber(row)};
  }
  Word score(uint64_t row, uint64_t j) const {
    return {Tensor::Score, rowNumber(row), j};
  }
  Word state(uint64_t m, uint64_t column) const {
    return {Tensor::State, instance * monomials.size() + m, column};
  }
  /// Column 0 of the state sums up the denominators.
  Word sumOfColumn(uint64_t row, uint64_t column) const {
    return column == 0 ? perRow(Tensor::Denominator, row)
                       : output(row, column - 1);
  }

  bool sees(uint64_t row, uint64_t j) const { return j < p.visibleKeys(row); }

  void loadAll(uint64_t count, function_ref<Word(uint64_t)> word) {
    for (uint64_t i = 0; i < count; ++i)
      memory.load(word(i));
  }
  void evictAll(uint64_t count, function_ref<Word(uint64_t)> word) {
    for (uint64_t i = 0; i < count; ++i)
      memory.evict(word(i));
  }

  void finishSum(Word sum, uint64_t row, double maximum);
  void addMask(uint64_t row, uint64_t j);
  void onlineStep(uint64_t row, uint64_t j);
  void scoreTile(Range rows, Range keys);
  void outputTile(Range rows, Range columns);

  /// One tile of the state while rows stream past.
  struct Tile {
    ArrayRef<uint64_t> monomials;
    ArrayRef<uint64_t> variables;
    Range columns;
    bool firstBlock, lastBlock;
    bool carriesOnes; ///< a copy of column 0 beside columns that exclude it
    bool hasOnes() const { return carriesOnes || columns.begin == 0; }
  };
  void forEachTile(const StateTiles &tiles, function_ref<void(Tile)> visit);
  void forEachCell(const Tile &tile, function_ref<void(Word)> visit);
  void forEachColumn(const Tile &tile, function_ref<void(uint64_t)> visit);
  void forEachValueColumn(ArrayRef<Tile> tiles,
                          function_ref<void(uint64_t)> visit);
  // Tiles that are in fast memory together have the same variables.
  void update(ArrayRef<Tile> tiles, uint64_t j);
  void addApplied(const Tile &tile, uint64_t row);
  void storeApplied(const Tile &tile, uint64_t row);
  void apply(ArrayRef<Tile> tiles, uint64_t row);
  void applyAll(const Tile &tile);
  void runFused(ArrayRef<Tile> tiles);
  void apply(const RowBlocks &blocks);
  double feature(const Monomial &monomial, bool ofKey, uint64_t row);

  const Problem &p;
  Memory memory;
  std::vector<Monomial> monomials;
  uint64_t instance = 0;
};

} // namespace

Executor::Executor(const Problem &problem, uint64_t fastMemory,
                   const Operands &operands)
    : p(problem), memory(fastMemory) {
  auto place = [&](Tensor tensor, uint64_t columns,
                   const std::vector<double> &values) {
    for (auto [index, element] : enumerate(values))
      memory.place(Word(tensor, index / columns, index % columns), element);
  };
  place(Tensor::Query, p.channels, operands.query);
  place(Tensor::Key, p.channels, operands.key);
  place(Tensor::Value, p.valueChannels, operands.value);
  place(Tensor::Mask, p.keys, operands.mask);
  if (p.degree)
    forEachMonomial(p.channels, *p.degree, [&](ArrayRef<unsigned> exponents) {
      // Taylor's 1/e! times the multinomial e!/(m_1! ... m_d!).
      double weight = 1;
      for (unsigned exponent : exponents)
        weight /= std::tgamma(exponent + 1);
      monomials.push_back({exponents.vec(), weight});
    });
}

Expected<Simulation> Executor::finish() const {
  if (const char *mistake = memory.mistake())
    return createStringError(inconvertibleErrorCode(), "the schedule %s",
                             mistake);
  Simulation simulation{memory.wordsMoved(), memory.peakFastWords(), {}, {}};
  for (uint64_t row = 0; row < p.instances() * p.rows(); ++row) {
    for (uint64_t c = 0; c < p.valueChannels; ++c)
      simulation.output.push_back(memory.result({Tensor::Output, row, c}));
    if (p.logSumExp)
      simulation.logSumExp.push_back(memory.result({Tensor::LogSumExp, row}));
  }
  return simulation;
}

uint64_t maskOf(const Problem &p, uint64_t instance, uint64_t row) {
  uint64_t head = instance * p.headsPerInstance() + row % p.headsPerInstance();
  return head / (p.batch * p.heads / p.masks);
}

/// The log-sum-exp takes the place of the sum, which nothing needs any more.
void Executor::finishSum(Word sum, uint64_t row, double maximum) {
  double logSumExp = maximum + std::log(memory[sum]);
  memory.evict(sum);
  if (!p.logSumExp)
    return;
  memory.create(perRow(Tensor::LogSumExp, row), logSumExp);
  memory.storeAndEvict(perRow(Tensor::LogSumExp, row));
}

//===----------------------------------------------------------------------===//
// Exact
//===----------------------------------------------------------------------===//

void Executor::addMask(uint64_t row, uint64_t j) {
  if (p.masks == 0)
    return;
  Word mask(Tensor::Mask,
            maskOf(p, instance, row) * p.queries + row / p.headsPerInstance(),
            j);
  memory.load(mask);
  memory[score(row, j)] += memory[mask];
  memory.evict(mask);
}

void Executor::onlineStep(uint64_t row, uint64_t j) {
  double &maximum = memory[perRow(Tensor::Maximum, row)];
  double newMaximum = std::max(maximum, memory[score(row, j)]);
  double rescale = std::exp(maximum - newMaximum);
  double weight = std::exp(memory[score(row, j)] - newMaximum);
  maximum = newMaximum;
  double &sum = memory[perRow(Tensor::Sum, row)];
  sum = sum * rescale + weight;
  for (uint64_t c = 0; c < p.valueChannels; ++c) {
    double &out = memory[output(row, c)];
    out = out * rescale + weight * memory[value(j, c)];
  }
}

void Executor::run(const OnlineSchedule &s) {
  forEachRun(p.rows(), s.queryRows, [&](Range rows) {
    for (uint64_t row = rows.begin; row < rows.end; ++row) {
      loadAll(p.channels, [&](uint64_t c) { return query(row, c); });
      for (uint64_t c = 0; c < p.valueChannels; ++c)
        memory.create(output(row, c), 0);
      memory.create(perRow(Tensor::Maximum, row),
                    -std::numeric_limits<double>::infinity());
      memory.create(perRow(Tensor::Sum, row), 0);
    }
    for (uint64_t j = 0; j < p.visibleKeys(rows.end - 1); ++j) {
      loadAll(p.channels, [&](uint64_t c) { return key(j, c); });
      loadAll(p.valueChannels, [&](uint64_t c) { return value(j, c); });
      for (uint64_t row = rows.begin; row < rows.end; ++row) {
        double product = 0;
        for (uint64_t c = 0; c < p.channels; ++c)
          product += memory[query(row, c)] * memory[key(j, c)];
        memory.create(score(row, j), product);
      }
      for (uint64_t row = rows.begin; row < rows.end; ++row) {
        addMask(row, j);
        if (sees(row, j))
          onlineStep(row, j);
      }
      for (uint64_t row = rows.begin; row < rows.end; ++row)
        memory.evict(score(row, j));
      evictAll(p.channels, [&](uint64_t c) { return key(j, c); });
      evictAll(p.valueChannels, [&](uint64_t c) { return value(j, c); });
    }
    for (uint64_t row = rows.begin; row < rows.end; ++row) {
      for (uint64_t c = 0; c < p.valueChannels; ++c) {
        memory[output(row, c)] /= memory[perRow(Tensor::Sum, row)];
        memory.storeAndEvict(output(row, c));
      }
      evictAll(p.channels, [&](uint64_t c) { return query(row, c); });
      finishSum(perRow(Tensor::Sum, row), row,
                memory[perRow(Tensor::Maximum, row)]);
      memory.evict(perRow(Tensor::Maximum, row));
    }
  });
}

void Executor::scoreTile(Range rows, Range keys) {
  for (uint64_t row = rows.begin; row < rows.end; ++row)
    for (uint64_t j = keys.begin; j < keys.end; ++j)
      memory.create(score(row, j), 0);
  for (uint64_t c = 0; c < p.channels; ++c) {
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      memory.load(query(row, c));
    for (uint64_t j = keys.begin; j < keys.end; ++j)
      memory.load(key(j, c));
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      for (uint64_t j = keys.begin; j < keys.end; ++j)
        memory[score(row, j)] += memory[query(row, c)] * memory[key(j, c)];
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      memory.evict(query(row, c));
    for (uint64_t j = keys.begin; j < keys.end; ++j)
      memory.evict(key(j, c));
  }
  for (uint64_t row = rows.begin; row < rows.end; ++row)
    for (uint64_t j = keys.begin; j < keys.end; ++j) {
      addMask(row, j);
      if (sees(row, j)) {
        double x = memory[score(row, j)];
        double &maximum = memory[perRow(Tensor::Maximum, row)];
        double newMaximum = std::max(maximum, x);
        if (p.logSumExp) {
          double &sum = memory[perRow(Tensor::Sum, row)];
          sum = sum * std::exp(maximum - newMaximum) + std::exp(x - newMaximum);
        }
        maximum = newMaximum;
        memory.store(score(row, j));
      }
      memory.evict(score(row, j));
    }
}

void Executor::outputTile(Range rows, Range columns) {
  for (uint64_t row = rows.begin; row < rows.end; ++row) {
    memory.create(perRow(Tensor::Sum, row), 0);
    for (uint64_t c = columns.begin; c < columns.end; ++c)
      memory.create(output(row, c), 0);
  }
  for (uint64_t j = 0; j < p.visibleKeys(rows.end - 1); ++j) {
    for (uint64_t c = columns.begin; c < columns.end; ++c)
      memory.load(value(j, c));
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      if (sees(row, j))
        memory.load(score(row, j));
    for (uint64_t row = rows.begin; row < rows.end; ++row) {
      if (!sees(row, j))
        continue;
      double weight = std::exp(memory[score(row, j)] -
                               memory[perRow(Tensor::Maximum, row)]);
      memory[perRow(Tensor::Sum, row)] += weight;
      for (uint64_t c = columns.begin; c < columns.end; ++c)
        memory[output(row, c)] += weight * memory[value(j, c)];
    }
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      if (sees(row, j))
        memory.evict(score(row, j));
    for (uint64_t c = columns.begin; c < columns.end; ++c)
      memory.evict(value(j, c));
  }
  for (uint64_t row = rows.begin; row < rows.end; ++row) {
    for (uint64_t c = columns.begin; c < columns.end; ++c) {
      memory[output(row, c)] /= memory[perRow(Tensor::Sum, row)];
      memory.storeAndEvict(output(row, c));
    }
    memory.evict(perRow(Tensor::Sum, row));
  }
}

void Executor::run(const TwoPassSchedule &s) {
  forEachRun(p.rows(), s.scoreRows, [&](Range rows) {
    for (uint64_t row = rows.begin; row < rows.end; ++row) {
      memory.create(perRow(Tensor::Maximum, row),
                    -std::numeric_limits<double>::infinity());
      if (p.logSumExp)
        memory.create(perRow(Tensor::Sum, row), 0);
    }
    forEachRun(p.visibleKeys(rows.end - 1), s.scoreKeys,
               [&](Range keys) { scoreTile(rows, keys); });
    for (uint64_t row = rows.begin; row < rows.end; ++row) {
      if (p.logSumExp)
        finishSum(perRow(Tensor::Sum, row), row,
                  memory[perRow(Tensor::Maximum, row)]);
      memory.storeAndEvict(perRow(Tensor::Maximum, row));
    }
  });
  forEachRun(p.rows(), s.outputRows, [&](Range rows) {
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      memory.load(perRow(Tensor::Maximum, row));
    forEachRun(p.valueChannels, s.outputColumns,
               [&](Range columns) { outputTile(rows, columns); });
    for (uint64_t row = rows.begin; row < rows.end; ++row)
      memory.evict(perRow(Tensor::Maximum, row));
  });
}

//===----------------------------------------------------------------------===//
// Polynomial
//===----------------------------------------------------------------------===//

double Executor::feature(const Monomial &monomial, bool ofKey, uint64_t row) {
  double product = 1;
  for (auto [variable, exponent] : enumerate(monomial.exponents))
    for (unsigned i = 0; i < exponent; ++i)
      product *= memory[ofKey ? key(row, variable) : query(row, variable)];
  return product;
}

void Executor::forEachTile(const StateTiles &tiles,
                           function_ref<void(Tile)> visit) {
  const Cover &cover = *tiles.cover;
  for (auto [index, block] : enumerate(cover.blocks)) {
    std::vector<uint64_t> owned, variables;
    for (auto [number, monomial] : enumerate(monomials)) {
      PointSet touched = 0;
      for (auto [variable, exponent] : enumerate(monomial.exponents))
        if (exponent != 0)
          touched |= PointSet(1) << cover.groupOf(variable);
      if (is_contained(block.owned, touched))
        owned.push_back(number);
    }
    for (uint64_t variable = 0; variable < p.channels; ++variable)
      if (block.groups >> cover.groupOf(variable) & 1)
        variables.push_back(variable);

    ColumnCut cut = *tiles.cut(p, block.variables, block.monomials);
    bool firstBlock = index == 0, lastBlock = index + 1 == cover.blocks.size();
    if (tiles.onesInEveryRun && cut.groups > 1)
      forEachRun(p.valueChannels, cut.columns - 1, [&](Range values) {
        visit({owned,
               variables,
               {values.begin + 1, values.end + 1},
               firstBlock,
               lastBlock,
               /*carriesOnes=*/true});
      });
    else
      forEachRun(p.stateColumns(), cut.columns, [&](Range columns) {
        visit({owned, variables, columns, firstBlock, lastBlock,
               /*carriesOnes=*/false});
      });
  }
}

void Executor::forEachColumn(const Tile &tile,
                             function_ref<void(uint64_t)> visit) {
  if (tile.carriesOnes)
    visit(0);
  for (uint64_t column = tile.columns.begin; column < tile.columns.end;
       ++column)
    visit(column);
}

void Executor::forEachCell(const Tile &tile, function_ref<void(Word)> visit) {
  for (uint64_t m : tile.monomials)
    forEachColumn(tile, [&](uint64_t column) { visit(state(m, column)); });
}

void Executor::forEachValueColumn(ArrayRef<Tile> tiles,
                                  function_ref<void(uint64_t)> visit) {
  for (const Tile &tile : tiles)
    for (uint64_t column = std::max<uint64_t>(tile.columns.begin, 1);
         column < tile.columns.end; ++column)
      visit(column);
}

void Executor::update(ArrayRef<Tile> tiles, uint64_t j) {
  for (uint64_t variable : tiles.front().variables)
    memory.load(key(j, variable));
  forEachValueColumn(
      tiles, [&](uint64_t column) { memory.load(value(j, column - 1)); });
  for (const Tile &tile : tiles)
    for (uint64_t m : tile.monomials) {
      Word phi(Tensor::Feature, 0);
      memory.create(phi, monomials[m].weight *
                             feature(monomials[m], /*ofKey=*/true, j));
      if (tile.hasOnes())
        memory[state(m, 0)] += memory[phi];
      forEachValueColumn(tile, [&](uint64_t column) {
        memory[state(m, column)] += memory[phi] * memory[value(j, column - 1)];
      });
      memory.evict(phi);
    }
  forEachValueColumn(
      tiles, [&](uint64_t column) { memory.evict(value(j, column - 1)); });
  for (uint64_t variable : tiles.front().variables)
    memory.evict(key(j, variable));
}

void Executor::addApplied(const Tile &tile, uint64_t row) {
  forEachColumn(tile, [&](uint64_t column) {
    if (tile.firstBlock)
      memory.create(sumOfColumn(row, column), 0);
    else
      memory.load(sumOfColumn(row, column));
  });
  for (uint64_t m : tile.monomials) {
    Word phi(Tensor::Feature, 0);
    memory.create(phi, feature(monomials[m], /*ofKey=*/false, row));
    forEachColumn(tile, [&](uint64_t column) {
      memory[sumOfColumn(row, column)] +=
          memory[phi] * memory[state(m, column)];
    });
    memory.evict(phi);
  }
}

void Executor::storeApplied(const Tile &tile, uint64_t row) {
  bool isOnlyRun = tile.columns.end == p.stateColumns() && tile.hasOnes();
  forEachColumn(tile, [&](uint64_t column) {
    bool isUsedUp =
        column == 0 && tile.lastBlock && (isOnlyRun || tile.carriesOnes);
    if (!isUsedUp)
      memory.store(sumOfColumn(row, column));
    // Of several runs with a column of ones, the first completes it.
    if (column == 0 && tile.lastBlock && tile.columns.begin <= 1)
      finishSum(sumOfColumn(row, 0), row, /*maximum=*/0);
    else
      memory.evict(sumOfColumn(row, column));
  });
}

void Executor::apply(ArrayRef<Tile> tiles, uint64_t row) {
  for (uint64_t variable : tiles.front().variables)
    memory.load(query(row, variable));
  for (const Tile &tile : tiles)
    addApplied(tile, row);

  Word denominator = perRow(Tensor::Denominator, row);
  bool divides = any_of(tiles, [](const Tile &tile) { return tile.lastBlock; });
  bool loadsDenominator = divides && none_of(tiles, [](const Tile &tile) {
                            return tile.hasOnes();
                          });
  if (loadsDenominator)
    memory.load(denominator);
  for (const Tile &tile : tiles)
    if (tile.lastBlock)
      forEachValueColumn(tile, [&](uint64_t column) {
        memory[sumOfColumn(row, column)] /= memory[denominator];
      });
  for (const Tile &tile : tiles)
    storeApplied(tile, row);
  if (loadsDenominator)
    memory.evict(denominator);
  for (uint64_t variable : tiles.front().variables)
    memory.evict(query(row, variable));
}

void Executor::applyAll(const Tile &tile) {
  for (uint64_t row = 0; row < p.rows(); ++row)
    apply(tile, row);
}

void Executor::runFused(ArrayRef<Tile> tiles) {
  for (const Tile &tile : tiles)
    forEachCell(tile, [&](Word cell) { memory.create(cell, 0); });
  // Every row meets the state of exactly the keys that it sees.
  uint64_t j = 0;
  for (uint64_t row = 0; row < p.rows(); ++row) {
    for (; j < p.visibleKeys(row); ++j)
      update(tiles, j);
    apply(tiles, row);
  }
  for (const Tile &tile : tiles)
    forEachCell(tile, [&](Word cell) { memory.evict(cell); });
}

void Executor::run(const FusedSchedule &s) {
  forEachTile(s.tiles, [&](const Tile &tile) { runFused(tile); });
}

void Executor::run(const RaggedSchedule &s) {
  uint64_t full = s.fullColumns(p), r = monomials.size();
  std::vector<uint64_t> allMonomials(r), variables(p.channels);
  std::iota(allMonomials.begin(), allMonomials.end(), 0);
  std::iota(variables.begin(), variables.end(), 0);
  for (uint64_t i = 0; i < s.tiles; ++i) {
    uint64_t begin = i * r / s.tiles, end = (i + 1) * r / s.tiles;
    runFused({{allMonomials,
               variables,
               {i * full, (i + 1) * full},
               /*firstBlock=*/true,
               /*lastBlock=*/true,
               /*carriesOnes=*/false},
              {ArrayRef(allMonomials).slice(begin, end - begin),
               variables,
               {s.tiles * full, p.stateColumns()},
               /*firstBlock=*/i == 0,
               /*lastBlock=*/i + 1 == s.tiles,
               /*carriesOnes=*/false}});
  }
}

void Executor::apply(const RowBlocks &blocks) {
  forEachRun(p.stateColumns(), blocks.columns, [&](Range columns) {
    forEachRun(p.rows(), blocks.rows, [&](Range rows) {
      for (uint64_t row = rows.begin; row < rows.end; ++row) {
        loadAll(p.channels, [&](uint64_t c) { return query(row, c); });
        for (uint64_t c = columns.begin; c < columns.end; ++c)
          memory.create(sumOfColumn(row, c), 0);
      }
      for (auto [m, monomial] : enumerate(monomials))
        for (uint64_t c = columns.begin; c < columns.end; ++c) {
          memory.load(state(m, c));
          for (uint64_t row = rows.begin; row < rows.end; ++row) {
            Word phi(Tensor::Feature, 0);
            memory.create(phi, feature(monomial, /*ofKey=*/false, row));
            memory[sumOfColumn(row, c)] += memory[phi] * memory[state(m, c)];
            memory.evict(phi);
          }
          memory.evict(state(m, c));
        }
      for (uint64_t row = rows.begin; row < rows.end; ++row) {
        Word denominator = perRow(Tensor::Denominator, row);
        if (columns.begin != 0)
          memory.load(denominator);
        for (uint64_t c = std::max<uint64_t>(columns.begin, 1); c < columns.end;
             ++c) {
          memory[output(row, c - 1)] /= memory[denominator];
          memory.storeAndEvict(output(row, c - 1));
        }
        if (columns.begin == 0 && columns.end < p.stateColumns())
          memory.store(denominator);
        if (columns.begin == 0)
          finishSum(denominator, row, /*maximum=*/0);
        else
          memory.evict(denominator);
        evictAll(p.channels, [&](uint64_t c) { return query(row, c); });
      }
    });
  });
}

void Executor::run(const SpilledSchedule &s) {
  forEachTile(s.update, [&](Tile tile) {
    forEachCell(tile, [&](Word cell) { memory.create(cell, 0); });
    for (uint64_t j = 0; j < p.keysRead(); ++j)
      update(tile, j);
    forEachCell(tile, [&](Word cell) { memory.storeAndEvict(cell); });
  });
  if (const auto *blocks = std::get_if<RowBlocks>(&s.apply))
    return apply(*blocks);
  forEachTile(std::get<StateTiles>(s.apply), [&](Tile tile) {
    forEachCell(tile, [&](Word cell) { memory.load(cell); });
    applyAll(tile);
    forEachCell(tile, [&](Word cell) { memory.evict(cell); });
  });
}

Expected<Simulation> simulate(const Problem &problem, const Schedule &schedule,
                              uint64_t fastMemory, const Operands &operands) {
  Executor executor(problem, fastMemory, operands);
  for (uint64_t i = 0; i < problem.instances(); ++i) {
    executor.selectInstance(i);
    std::visit([&](const auto &how) { executor.run(how); }, schedule.how);
  }
  return executor.finish();
}

} // namespace pebble::iomodel
