//===- PebbleGameTest.cpp - Bounds against the true optimum ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The red-blue pebble game of tiny problems, solved exhaustively. The rules are
// those of docs/theory.md, read in favour of the player wherever there is a
// choice, so that the optimum is a lower bound on every reading:
//
// - Words are symbolic values: inputs, products of one row's entries, partial
//   sums over any set of terms. Fast memory holds M of them at a time. A load
//   or a store costs 1, anything else nothing; slow memory is unbounded, and
//   starts with the inputs.
// - A step computes one word from words in fast memory: a product of any number
//   of factors, the sum of two partial sums, or a partial sum plus a product
//   that needs no place of its own. The result takes a free place, or that of
//   any word that is given up, be it an operand. Anything may be recomputed.
// - Polynomial: terms of the state are products; S_m is summed over the keys
//   that the row sees before it is applied; partial states are not applied.
//   Denominators are left out.
// - Exact: a weight has the place of its complete score. Maxima and sums are
//   left out.
// - The game ends when every output, unscaled, is in slow memory.
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Bounds.h"
#include "pebble/IOModel/Planner.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

#include "gtest/gtest.h"

#include <map>

using namespace pebble::iomodel;

namespace {

/// A set of words, or of rows, keys, channels or monomials.
using Set = uint64_t;

constexpr Set single(uint64_t element) { return Set(1) << element; }
constexpr Set firstOf(uint64_t count) { return single(count) - 1; }
constexpr bool contains(Set set, Set subset) { return (subset & ~set) == 0; }

template <typename Visit> void forEachElement(Set set, Visit visit) {
  for (; set != 0; set &= set - 1)
    visit(llvm::countr_zero(set));
}

/// What a step reads, and the terms that it forms.
struct Rule {
  Set operands;
  Set formed = 0;
};

/// The score words of a row and a key, and what is formed for them.
struct Pair {
  Set scores, products, terms;
};

/// Adds a rule unless one that needs less is there, and drops those that need
/// more.
void addMinimal(std::vector<Rule> &rules, Rule rule) {
  auto isWeaker = [](Rule a, Rule b) {
    return contains(a.operands, b.operands) && contains(b.formed, a.formed);
  };
  if (llvm::any_of(rules, [&](Rule other) { return isWeaker(rule, other); }))
    return;
  llvm::erase_if(rules, [&](Rule other) { return isWeaker(other, rule); });
  rules.push_back(rule);
}

class Game {
public:
  Set addWord() {
    assert(words.size() < 64 && "a set has no room for more words");
    Set word = single(words.size());
    words.emplace_back();
    return word;
  }
  Set addInput() {
    Set word = addWord();
    inputs |= word;
    return word;
  }
  void addOutput(Set word) { outputs |= word; }
  /// The result can be computed where all operands are in fast memory.
  void addRule(Set result, Rule rule) {
    if (!contains(rule.operands, result))
      addMinimal(words[llvm::countr_zero(result)].rules, rule);
  }
  /// Says that these words are partial sums of one sum.
  void addSum(Set partialSums) {
    forEachElement(partialSums,
                   [&](unsigned word) { words[word].sum = partialSums; });
  }

  void addPair(Pair pair) {
    pairs.push_back(pair);
    forEachElement(pair.scores, [&](unsigned word) { words[word].sum = 0; });
  }

  /// The fewest loads and stores, or none if the game cannot be won or has more
  /// states than can be searched.
  std::optional<uint64_t> optimum(uint64_t fastMemory);

  /// The most terms formed with so many arrivals (in an exact game: weight
  /// collected with so many events), from any contents of fast memory and with
  /// every word in slow memory.
  uint64_t mostTermsFormed(uint64_t fastMemory, uint64_t arrivals);

private:
  struct Word {
    std::vector<Rule> rules;
    Set sum = 0;    ///< the partial sums of the same sum
    Set usedBy = 0; ///< words computed from it, however indirectly, and itself
    Set feeds = 0;  ///< outputs among those
  };
  struct State {
    Set fast, slow;
  };
  static constexpr size_t mostStates = 40000;

  void findUses();
  /// The loads and stores that are still due whatever happens.
  uint64_t due(State state) const;
  /// Without what can no longer matter, so that equal states are found equal.
  State simplify(State state) const;
  void reach(State state, uint64_t cost);
  /// Brings a word to a free place, or that of any other.
  void place(State state, Set word, uint64_t cost);
  void expand(State state, uint64_t cost);

  /// The pairs that have a score word among these, one bit each.
  Set pairsAmong(Set words) const;
  uint64_t weigh(Set formed, Set kept) const;

  std::vector<Word> words;
  std::vector<Pair> pairs;
  Set inputs = 0, outputs = 0;
  uint64_t capacity = 0;
  llvm::DenseMap<std::pair<Set, Set>, uint64_t> costs;
  /// To expand next, by their cost plus what is due.
  std::map<uint64_t, std::vector<std::pair<State, uint64_t>>> open;
};

void Game::findUses() {
  for (auto [index, word] : llvm::enumerate(words))
    word.usedBy = single(index);
  for (bool changed = true; changed;) {
    changed = false;
    for (const Word &word : words)
      for (Rule rule : word.rules)
        forEachElement(rule.operands, [&](unsigned operand) {
          Set before = words[operand].usedBy;
          words[operand].usedBy |= single(&word - words.data());
          words[operand].usedBy |= word.usedBy;
          changed |= words[operand].usedBy != before;
        });
  }
  for (Word &word : words)
    word.feeds = word.usedBy & outputs;
}

uint64_t Game::due(State state) const {
  Set unfinished = outputs & ~state.slow;
  uint64_t count = llvm::popcount(unfinished);
  forEachElement(inputs, [&](unsigned input) {
    bool isNeeded = (words[input].feeds & unfinished) != 0;
    bool isUntouched = (words[input].usedBy & (state.fast | state.slow)) == 0;
    count += isNeeded && isUntouched;
  });
  return count;
}

Game::State Game::simplify(State state) const {
  Set unfinished = outputs & ~state.slow;
  Set useless = 0;
  forEachElement((state.fast | state.slow) & ~outputs, [&](unsigned word) {
    if ((words[word].feeds & unfinished) == 0)
      useless |= single(word);
  });
  useless |= state.fast & outputs & state.slow;
  return {state.fast & ~useless, state.slow & ~(useless & ~outputs)};
}

void Game::reach(State state, uint64_t cost) {
  state = simplify(state);
  auto [entry, isNew] = costs.try_emplace({state.fast, state.slow}, cost);
  if (!isNew && entry->second <= cost)
    return;
  entry->second = cost;
  open[cost + due(state)].push_back({state, cost});
}

void Game::place(State state, Set word, uint64_t cost) {
  if (uint64_t(llvm::popcount(state.fast)) < capacity)
    return reach({state.fast | word, state.slow}, cost);
  forEachElement(state.fast, [&](unsigned victim) {
    reach({(state.fast & ~single(victim)) | word, state.slow}, cost);
  });
}

void Game::expand(State state, uint64_t cost) {
  forEachElement((inputs | state.slow) & ~state.fast, [&](unsigned word) {
    if (words[word].feeds & ~state.slow)
      place(state, single(word), cost + 1);
  });
  forEachElement(state.fast & ~inputs & ~state.slow, [&](unsigned word) {
    reach({state.fast, state.slow | single(word)}, cost + 1);
  });
  for (auto [index, word] : llvm::enumerate(words))
    if (!contains(state.fast, single(index)) && (word.feeds & ~state.slow) &&
        llvm::any_of(word.rules, [&](Rule rule) {
          return contains(state.fast, rule.operands);
        }))
      place(state, single(index), cost);
}

std::optional<uint64_t> Game::optimum(uint64_t fastMemory) {
  findUses();
  capacity = fastMemory;
  costs.clear();
  open.clear();
  reach({0, 0}, 0);
  while (!open.empty() && costs.size() < mostStates) {
    auto first = open.begin();
    if (first->second.empty()) {
      open.erase(first);
      continue;
    }
    auto [state, cost] = first->second.back();
    first->second.pop_back();
    if (contains(state.slow, outputs))
      return cost;
    if (cost == costs.lookup({state.fast, state.slow}))
      expand(state, cost);
  }
  return std::nullopt;
}

Set Game::pairsAmong(Set words) const {
  Set found = 0;
  for (auto [index, pair] : llvm::enumerate(pairs))
    if (pair.scores & words)
      found |= single(index);
  return found;
}

/// A product or a term counts 1, but on a score that is not kept, only terms
/// count, as much as all of their pair.
uint64_t Game::weigh(Set formed, Set kept) const {
  uint64_t weight = llvm::popcount(formed);
  for (auto [index, pair] : llvm::enumerate(pairs)) {
    if (contains(kept, single(index)))
      continue;
    Set all = pair.products | pair.terms;
    weight -= llvm::popcount(formed & all);
    weight += llvm::popcount(formed & pair.terms) * llvm::popcount(all);
  }
  return weight;
}

uint64_t Game::mostTermsFormed(uint64_t fastMemory, uint64_t arrivals) {
  struct Play {
    Set fast, formed, kept;
  };
  // The fewest arrivals for each contents of fast memory and what was done.
  llvm::DenseMap<std::pair<Set, Set>, uint64_t> fewest;
  std::vector<std::vector<Play>> queue(arrivals + 1);
  uint64_t most = 0;
  auto visit = [&](Play play, uint64_t cost) {
    if (cost > arrivals)
      return;
    auto [entry, isNew] =
        fewest.try_emplace({play.fast, play.formed | play.kept << 32}, cost);
    if (!isNew && entry->second <= cost)
      return;
    entry->second = cost;
    most =
        std::max(most, weigh(play.formed, play.kept | pairsAmong(play.fast)));
    queue[cost].push_back(play);
  };
  auto placeAnywhere = [&](Play play, Set word, uint64_t cost) {
    forEachElement(play.fast, [&](unsigned victim) {
      visit({(play.fast & ~single(victim)) | word, play.formed, play.kept},
            cost);
    });
  };
  for (Set fast = firstOf(fastMemory); fast < single(words.size());) {
    visit({fast, 0, pairsAmong(fast)}, 0);
    Set lowest = fast & -fast, ripple = fast + lowest;
    fast = ripple | (((fast ^ ripple) >> 2) / lowest);
  }
  for (uint64_t cost = 0; cost <= arrivals; ++cost)
    while (!queue[cost].empty()) {
      Play play = queue[cost].back();
      queue[cost].pop_back();
      for (auto [index, word] : llvm::enumerate(words)) {
        Set self = single(index);
        bool isPresent = (word.sum & play.fast) != 0;
        Play moved = {play.fast, play.formed, play.kept | pairsAmong(self)};
        if (contains(play.fast, self)) {
          if (moved.kept != play.kept)
            visit(moved, cost + 1); // a score is stored
          continue;
        }
        placeAnywhere(moved, self, cost + !isPresent);
        for (Rule rule : word.rules)
          if (contains(play.fast, rule.operands))
            placeAnywhere({play.fast, play.formed | rule.formed, play.kept},
                          self, cost + (word.sum != 0 && !isPresent));
      }
    }
  return most;
}

//===----------------------------------------------------------------------===//
// The two kernels as games
//===----------------------------------------------------------------------===//

Set keysSeen(const Problem &p, uint64_t row) {
  return firstOf(p.visibleKeys(row));
}

/// One word for each non-empty set of terms of a sum.
class PartialSums {
public:
  /// The terms have numbers from `firstTerm` on.
  PartialSums(uint64_t terms, uint64_t firstTerm = 0)
      : words(single(terms), 0), firstTerm(firstTerm) {}

  /// Makes a word that existed before the sum stand for a single term. It forms
  /// that term when it joins others.
  void alias(uint64_t term, Set word) {
    words[single(term)] = word;
    aliases |= single(term);
  }
  Set operator[](Set terms) const { return words[terms]; }
  Set allWords() const {
    Set all = 0;
    for (Set word : words)
      all |= word;
    return all;
  }

  /// Makes the words that are not there yet; any two disjoint sums add up.
  void complete(Game &game) {
    Set own = 0;
    for (Set &word : llvm::drop_begin(words))
      if (word == 0)
        own |= word = game.addWord();
    game.addSum(own);
    for (Set all = 1; all < words.size(); ++all)
      for (Set part = (all - 1) & all; part != 0; part = (part - 1) & all)
        game.addRule(words[all], {words[part] | words[all & ~part],
                                  formedBy(part) | formedBy(all & ~part)});
  }
  /// A term that can be formed from `operands`, alone or on top of others.
  void addTerm(Game &game, uint64_t term, Set operands) {
    for (Set all = 1; all < words.size(); ++all) {
      Set others = all & ~single(term);
      bool isOwnWord = others == 0 && contains(aliases, all);
      if (others != all && !isOwnWord)
        game.addRule(words[all], {words[others] | operands,
                                  formedBy(others) | single(firstTerm + term)});
    }
  }

private:
  /// The terms that are formed when this partial sum joins another.
  Set formedBy(Set part) const {
    bool isAlias = contains(aliases, part) && llvm::popcount(part) == 1;
    return isAlias ? part << firstTerm : 0;
  }

  std::vector<Set> words;
  uint64_t firstTerm;
  Set aliases = 0;
};

using Monomial = std::vector<unsigned>;

/// The products of entries of one row, without the constant.
class Products {
public:
  Products(Game &game, const std::vector<Monomial> &monomials)
      : monomials(monomials), words(monomials.size(), 0) {
    for (size_t m = 1; m < monomials.size(); ++m)
      words[m] = degree(m) == 1 ? game.addInput() : game.addWord();
    for (size_t m = 1; m < monomials.size(); ++m)
      for (Rule rule : factors(m))
        game.addRule(words[m], rule);
  }

  /// What suffices to form a monomial, or the quotient of two.
  std::vector<Rule> factors(size_t m, size_t divisor = 0) const {
    Monomial rest = monomials[m];
    for (auto [exponent, less] : llvm::zip(rest, monomials[divisor])) {
      if (exponent < less)
        return {};
      exponent -= less;
    }
    return factors(rest);
  }

private:
  unsigned degree(size_t m) const {
    unsigned sum = 0;
    for (unsigned exponent : monomials[m])
      sum += exponent;
    return sum;
  }
  std::vector<Rule> factors(const Monomial &product) const {
    if (llvm::all_of(product, [](unsigned exponent) { return exponent == 0; }))
      return {Rule{0}};
    std::vector<Rule> rules;
    for (size_t m = 1; m < monomials.size(); ++m) {
      Monomial rest = product;
      bool divides = true;
      for (auto [exponent, less] : llvm::zip(rest, monomials[m])) {
        divides &= exponent >= less;
        exponent -= less;
      }
      if (divides)
        for (Rule others : factors(rest))
          addMinimal(rules, {others.operands | words[m]});
    }
    return rules;
  }

  const std::vector<Monomial> &monomials;
  std::vector<Set> words;
};

Game polynomialGame(const Problem &p) {
  Game game;
  std::vector<Monomial> monomials;
  forEachMonomial(p.channels, *p.degree,
                  [&](const Monomial &m) { monomials.push_back(m); });
  // A term of the state is a word of its key until it joins others.
  std::vector<PartialSums> state;
  state.reserve(monomials.size());
  for (size_t m = 0; m < monomials.size(); ++m)
    state.emplace_back(p.keys, m * p.keys);
  for (uint64_t j = 0; j < p.keys; ++j)
    for (size_t m = 0; m < monomials.size(); ++m)
      state[m].alias(j, m == 0 ? game.addInput() : game.addWord());
  for (PartialSums &sums : state)
    sums.complete(game);
  for (uint64_t j = 0; j < p.keys; ++j) {
    Products key(game, monomials);
    for (size_t m = 0; m < monomials.size(); ++m)
      for (size_t from = 0; from < monomials.size(); ++from)
        for (Rule rule : key.factors(m, from)) {
          Set operands = state[from][single(j)] | rule.operands;
          game.addRule(state[m][single(j)], {operands});
          state[m].addTerm(game, j, operands);
        }
  }
  for (uint64_t row = 0; row < p.rows(); ++row) {
    Products query(game, monomials);
    PartialSums output(monomials.size(), (p.keys + row) * monomials.size());
    Set seen = keysSeen(p, row);
    output.alias(0, state[0][seen]);
    output.complete(game);
    for (size_t m = 0; m < monomials.size(); ++m)
      for (Rule rule : query.factors(m))
        output.addTerm(game, m, state[m][seen] | rule.operands);
    game.addOutput(output[firstOf(monomials.size())]);
  }
  return game;
}

Game exactGame(const Problem &p) {
  Game game;
  auto addInputs = [&](uint64_t count) {
    std::vector<Set> row(count);
    for (Set &word : row)
      word = game.addInput();
    return row;
  };
  std::vector<Set> values = addInputs(p.keys);
  std::vector<std::vector<Set>> keys(p.keys);
  for (std::vector<Set> &key : keys)
    key = addInputs(p.channels);
  for (uint64_t row = 0; row < p.rows(); ++row) {
    std::vector<Set> query = addInputs(p.channels);
    uint64_t firstTerm = row * p.keys * (p.channels + 1);
    PartialSums output(p.visibleKeys(row), firstTerm);
    output.complete(game);
    for (uint64_t j = 0; j < p.visibleKeys(row); ++j) {
      uint64_t firstProduct = firstTerm + p.keys + j * p.channels;
      PartialSums score(p.channels, firstProduct);
      score.complete(game);
      game.addPair({score.allWords(), firstOf(p.channels) << firstProduct,
                    single(firstTerm + j)});
      for (uint64_t c = 0; c < p.channels; ++c)
        score.addTerm(game, c, query[c] | keys[j][c]);
      output.addTerm(game, j, score[firstOf(p.channels)] | values[j]);
    }
    game.addOutput(output[keysSeen(p, row)]);
  }
  return game;
}

//===----------------------------------------------------------------------===//
// The optimum against bounds and schedules
//===----------------------------------------------------------------------===//

Problem tiny(uint64_t queries, uint64_t keys, uint64_t channels,
             unsigned degree, bool causal) {
  Problem p;
  p.queries = queries;
  p.keys = keys;
  p.channels = channels;
  p.valueChannels = 1;
  p.degree = degree;
  p.causal = causal;
  p.causalOffset = causal && keys > queries ? keys - queries : 0;
  return p;
}

std::string text(const Problem &p, uint64_t fastMemory) {
  return "queries " + std::to_string(p.queries) + " keys " +
         std::to_string(p.keys) + " d " + std::to_string(p.channels) +
         " degree " + std::to_string(*p.degree) + (p.causal ? " causal" : "") +
         " M " + std::to_string(fastMemory);
}

/// Compares the optimum with the kernel's bound and schedules in ever more fast
/// memory, until it is the floor; returns how many sizes could be searched.
unsigned checkOptimum(const Problem &p, bool polynomial) {
  Game game = polynomial ? polynomialGame(p) : exactGame(p);
  unsigned searched = 0;
  for (uint64_t fastMemory = 2; fastMemory <= 8; ++fastMemory) {
    SCOPED_TRACE((polynomial ? "polynomial " : "exact ") + text(p, fastMemory));
    std::optional<uint64_t> optimum = game.optimum(fastMemory);
    if (!optimum)
      continue;
    ++searched;
    EXPECT_GE(*optimum, polynomial ? polynomialLowerBound(p, fastMemory).get()
                                   : exactLowerBound(p, fastMemory).get());
    CoverCatalog covers = makeCoverCatalog(p);
    for (ScheduleKind kind : allScheduleKinds())
      if (auto schedule = findSchedule(kind, p, fastMemory, covers))
        if (isPolynomial(kind) == polynomial)
          EXPECT_LE(*optimum, count(p, *schedule).words.get());
    if (*optimum == p.floor().get())
      break;
  }
  return searched;
}

// At these sizes the bounds are the floor, so this tests the floor, the rules,
// and that no schedule does what the rules forbid.
TEST(PebbleGameTest, OptimumLiesBetweenBoundsAndSchedules) {
  unsigned searched = 0;
  for (uint64_t queries : {1, 2, 3})
    for (uint64_t keys : {1, 2, 3})
      for (bool causal : {false, true}) {
        for (auto [channels, degree] : {std::pair(1, 1), {1, 2}, {2, 1}})
          searched +=
              checkOptimum(tiny(queries, keys, channels, degree, causal), true);
        for (uint64_t channels : {1, 2})
          searched +=
              checkOptimum(tiny(queries, keys, channels, 1, causal), false);
      }
  EXPECT_GE(searched, 100u);
}

TEST(PebbleGameTest, ExactSegmentsCollectNoMoreThanClaimed) {
  for (auto [queries, keys, channels, most] :
       {std::tuple(2, 2, 1, 4), {1, 3, 1, 3}, {2, 3, 1, 2}, {1, 2, 2, 3}}) {
    Problem p = tiny(queries, keys, channels, 1, false);
    Game game = exactGame(p);
    for (uint64_t fastMemory = 2; fastMemory <= uint64_t(most); ++fastMemory)
      for (uint64_t events = 1; events <= 4; ++events) {
        SCOPED_TRACE(text(p, fastMemory));
        auto claimed =
            static_cast<uint64_t>(mostExactTerms(p, fastMemory, events));
        uint64_t formed = game.mostTermsFormed(fastMemory, events);
        EXPECT_LE(formed, claimed);
      }
  }
}

// What the bound above the floor rests on, and sharp: the claim is attained.
TEST(PebbleGameTest, SegmentsFormNoMoreTermsThanClaimed) {
  unsigned attained = 0;
  for (auto [queries, keys, channels, degree, most] :
       {std::tuple(1, 2, 1, 1, 4),
        {2, 2, 1, 1, 4},
        {2, 3, 1, 1, 3},
        {1, 2, 1, 2, 4},
        {2, 2, 1, 2, 3},
        {2, 2, 2, 1, 3}}) {
    Problem p = tiny(queries, keys, channels, degree, false);
    Game game = polynomialGame(p);
    std::vector<Words> perRow =
        mostTermsPerRow(channels, degree, p.monomials(), channels + 1);
    for (uint64_t fastMemory = 2; fastMemory <= uint64_t(most); ++fastMemory)
      for (uint64_t arrivals = 1; arrivals <= 4; ++arrivals) {
        SCOPED_TRACE(text(p, fastMemory));
        auto claimed = static_cast<uint64_t>(
            mostTermsPerSegment(perRow, fastMemory + arrivals));
        uint64_t formed = game.mostTermsFormed(fastMemory, arrivals);
        EXPECT_LE(formed, claimed);
        attained += formed == claimed;
      }
  }
  EXPECT_GE(attained, 20u);
}

} // namespace
