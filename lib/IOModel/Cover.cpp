//===- Cover.cpp - Dealing out monomials to blocks ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Cover.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace llvm;

namespace pebble::iomodel {

/// Limits within which enumerating sets of groups takes a few milliseconds.
static constexpr uint64_t maxGroupSets = uint64_t(1) << 16;
static constexpr uint64_t maxMembershipTests = uint64_t(1) << 21;

static PointSet firstPoints(unsigned count) {
  return count == 0 ? 0 : ~PointSet(0) >> (64 - count);
}

/// Visits the subsets of `points` points that have `size` elements.
template <typename Visit>
static void forEachSubset(unsigned points, unsigned size, Visit visit) {
  if (size > points)
    return;
  if (size == 0) {
    visit(PointSet(0));
    return;
  }
  PointSet last = firstPoints(size) << (points - size);
  for (PointSet set = firstPoints(size);;) {
    visit(set);
    if (set == last)
      return;
    // The next larger number with equally many bits.
    PointSet lowest = set & -set;
    PointSet ripple = set + lowest;
    set = ripple | (((set ^ ripple) >> 2) / lowest);
  }
}

static uint64_t countGroupSets(unsigned points, unsigned largest) {
  Words count = 0;
  for (unsigned size = 0; size <= std::min(points, largest); ++size)
    count += binomial(points, size);
  return count.get();
}

PointSet CoveringDesign::findUncovered() const {
  PointSet uncovered = 0;
  forEachSubset(points, strength, [&](PointSet set) {
    if (!uncovered &&
        none_of(blocks, [&](PointSet block) { return (set & ~block) == 0; }))
      uncovered = set;
  });
  return uncovered;
}

//===----------------------------------------------------------------------===//
// Designs
//===----------------------------------------------------------------------===//

namespace {
struct TabulatedDesign {
  unsigned points, strength;
  std::vector<PointSet> blocks;
};
} // namespace

static const std::vector<TabulatedDesign> &tabulatedDesigns() {
  static const std::vector<TabulatedDesign> table = {
#include "CoveringDesigns.inc"
  };
  return table;
}

/// The vectors over the prime field of size q whose first non-zero entry is 1:
/// one for each point, and one for each hyperplane, of the projective space.
static std::vector<std::vector<unsigned>> projectivePoints(unsigned dimension,
                                                           unsigned q) {
  std::vector<std::vector<unsigned>> points;
  std::vector<unsigned> vector(dimension + 1, 0);
  while (true) {
    unsigned at = 0;
    while (at <= dimension && vector[at] == q - 1)
      vector[at++] = 0;
    if (at > dimension)
      return points;
    ++vector[at];
    if (*find_if(vector, [](unsigned entry) { return entry != 0; }) == 1)
      points.push_back(vector);
  }
}

/// Any g points of a projective or affine space of dimension g lie in a
/// hyperplane.
static CoveringDesign hyperplanes(unsigned dimension, unsigned q, bool affine) {
  std::vector<std::vector<unsigned>> points = projectivePoints(dimension, q);
  std::vector<std::vector<unsigned>> planes = points;
  if (affine) {
    // Drop the hyperplane at infinity, where the first coordinate vanishes.
    erase_if(points, [](const auto &point) { return point[0] == 0; });
    erase_if(planes, [](const auto &plane) {
      return all_of(drop_begin(plane), [](unsigned entry) { return !entry; });
    });
  }
  CoveringDesign design;
  design.name = (affine ? "AG(" : "PG(") + std::to_string(dimension) + "," +
                std::to_string(q) + ")";
  design.points = points.size();
  design.strength = dimension;
  for (const auto &plane : planes) {
    PointSet block = 0;
    for (auto [index, point] : enumerate(points)) {
      unsigned product = 0;
      for (auto [a, b] : zip(plane, point))
        product += a * b;
      if (product % q == 0)
        block |= PointSet(1) << index;
    }
    design.blocks.push_back(block);
  }
  return design;
}

/// The blocks left after a design loses all but its first points.
static CoveringDesign shorten(const CoveringDesign &design, unsigned points) {
  CoveringDesign result = design;
  result.name += " to " + std::to_string(points);
  result.points = points;
  for (PointSet &block : result.blocks)
    block &= firstPoints(points);
  return result;
}

std::vector<CoveringDesign> knownDesigns(unsigned strength) {
  std::vector<CoveringDesign> designs;
  for (const TabulatedDesign &entry : tabulatedDesigns())
    if (entry.strength == strength)
      designs.push_back({"C(" + std::to_string(entry.points) + "," +
                             std::to_string(popcount(entry.blocks.front())) +
                             "," + std::to_string(strength) + ")",
                         entry.points, strength, entry.blocks});
  for (unsigned q : {2, 3, 5, 7}) {
    // q^g points of the affine space, and those of spaces of lower dimension
    // at infinity.
    Words affine = 1, projective = 1;
    for (unsigned i = 0; i < strength; ++i) {
      affine *= q;
      projective += affine;
    }
    if (strength >= 2 && projective <= 64)
      designs.push_back(hyperplanes(strength, q, /*affine=*/false));
    if (strength >= 2 && affine <= 64)
      designs.push_back(hyperplanes(strength, q, /*affine=*/true));
  }
  return designs;
}

//===----------------------------------------------------------------------===//
// Covers
//===----------------------------------------------------------------------===//

uint64_t Cover::groupOf(uint64_t variable) const {
  uint64_t group = 0;
  for (; variable >= groupSizes[group]; ++group)
    variable -= groupSizes[group];
  return group;
}

static std::vector<uint64_t> splitEvenly(uint64_t variables, unsigned groups) {
  std::vector<uint64_t> sizes(groups, variables / groups);
  for (uint64_t i = 0; i < variables % groups; ++i)
    ++sizes[i];
  return sizes;
}

namespace {
/// Counts the monomials that touch exactly the groups of a set. Groups have two
/// sizes, the larger ones first, so the count depends on two numbers only.
class TouchCounter {
public:
  TouchCounter(uint64_t variables, unsigned groups, unsigned degree)
      : degree(degree), smallSize(variables / groups),
        large(firstPoints(variables % groups)),
        counts((degree + 1) * (degree + 1), 0) {
    for (unsigned size = 0; size <= std::min(groups, degree); ++size)
      for (unsigned largeGroups = 0;
           largeGroups <= std::min<uint64_t>(size, variables % groups);
           ++largeGroups)
        counts[largeGroups * (degree + 1) + size - largeGroups] =
            compute(largeGroups, size - largeGroups);
  }

  /// Of at most `degree` groups.
  uint64_t count(PointSet groups) const {
    return counts[popcount(groups & large) * (degree + 1) +
                  popcount(groups & ~large)];
  }

private:
  uint64_t compute(unsigned largeGroups, unsigned smallGroups) const {
    // The generating function by degree: a factor for each touched group.
    std::vector<Words> byDegree(degree + 1, 0);
    byDegree[0] = 1;
    for (unsigned group = 0; group < largeGroups + smallGroups; ++group) {
      uint64_t size = smallSize + (group < largeGroups);
      for (unsigned total = degree + 1; total-- > 0;) {
        Words sum = 0;
        for (unsigned here = 1; here <= total; ++here)
          sum += byDegree[total - here] * binomial(size + here - 1, here);
        byDegree[total] = sum;
      }
    }
    Words all = 0;
    for (Words words : byDegree)
      all += words;
    return all.get();
  }

  unsigned degree;
  uint64_t smallSize;
  PointSet large;
  std::vector<uint64_t> counts; ///< by how many large and small groups
};
} // namespace

static void give(CoverBlock &block, PointSet set,
                 const TouchCounter &touching) {
  block.owned.push_back(set);
  block.monomials += touching.count(set);
}

namespace {
/// A set of groups, its number of monomials, the blocks that could own those,
/// and the one that does.
struct Ownership {
  uint64_t monomials;
  PointSet set;
  ArrayRef<size_t> choices;
  size_t owner = 0;
};

/// Finds the blocks that contain a set.
class BlocksOfPoints {
public:
  BlocksOfPoints(unsigned points, ArrayRef<PointSet> blocks)
      : words(divideCeil(blocks.size(), 64)), bits(points * words, 0),
        all(words, ~uint64_t(0)) {
    if (blocks.size() % 64 != 0)
      all.back() = firstPoints(blocks.size() % 64);
    for (auto [index, block] : enumerate(blocks))
      for (PointSet rest = block; rest != 0; rest &= rest - 1)
        bits[countr_zero(rest) * words + index / 64] |= uint64_t(1)
                                                        << index % 64;
  }

  /// Appends their numbers, in order.
  void find(PointSet set, std::vector<size_t> &found) const {
    for (size_t word = 0; word < words; ++word) {
      uint64_t common = all[word];
      for (PointSet rest = set; rest != 0; rest &= rest - 1)
        common &= bits[countr_zero(rest) * words + word];
      for (; common != 0; common &= common - 1)
        found.push_back(64 * word + countr_zero(common));
    }
  }

private:
  size_t words;
  std::vector<uint64_t> bits; ///< for each point, one for each block
  std::vector<uint64_t> all;
};
} // namespace

/// Among equally loaded blocks, prefers one that is not the present owner.
static size_t leastLoaded(const Ownership &entry, ArrayRef<uint64_t> load) {
  size_t best = entry.choices.front();
  for (size_t block : entry.choices.drop_front())
    if (load[block] < load[best] ||
        (load[block] == load[best] && best == entry.owner))
      best = block;
  return best;
}

/// Gives every set in turn to the block that owns least so far. Then each in
/// turn may move to a block that owns no more than its own would without it;
/// moves that gain nothing by themselves make room for others.
static void dealEvenly(MutableArrayRef<Ownership> sets, size_t numBlocks) {
  constexpr int rounds = 6;
  std::vector<uint64_t> load(numBlocks, 0);
  for (int round = 0; round < rounds; ++round)
    for (Ownership &entry : sets) {
      if (round != 0 && entry.choices.size() == 1)
        continue;
      if (round != 0)
        load[entry.owner] -= entry.monomials;
      entry.owner = leastLoaded(entry, load);
      load[entry.owner] += entry.monomials;
    }
}

/// The sets of at most `degree` groups by their number of monomials, if any;
/// the most first, then the largest set.
static std::vector<Ownership> setsBySize(unsigned points, unsigned degree,
                                         const TouchCounter &touching) {
  std::map<uint64_t, std::vector<PointSet>, std::greater<>> byMonomials;
  for (unsigned size = 0; size <= std::min(points, degree); ++size)
    forEachSubset(points, size, [&](PointSet set) {
      if (uint64_t monomials = touching.count(set))
        byMonomials[monomials].push_back(set);
    });
  std::vector<Ownership> sets;
  for (auto &[monomials, same] : byMonomials) {
    // They ascend already, unless they are of several sizes.
    if (!is_sorted(same))
      llvm::sort(same);
    for (PointSet set : reverse(same))
      sets.push_back({monomials, set, {}});
  }
  return sets;
}

static void collectShapes(Cover &cover) {
  std::map<std::pair<uint64_t, uint64_t>, uint64_t> shapes;
  auto shape = shapes.end();
  for (CoverBlock &block : cover.blocks) {
    for (PointSet rest = block.groups; rest != 0; rest &= rest - 1)
      block.variables += cover.groupSizes[countr_zero(rest)];
    std::pair key(block.variables, block.monomials);
    if (shape == shapes.end() || shape->first != key)
      shape = shapes.try_emplace(key, 0).first;
    ++shape->second;
  }
  for (auto [shape, count] : shapes)
    cover.shapes.push_back({shape.first, shape.second, count});
}

Cover buildCover(const CoveringDesign &design, uint64_t variables) {
  Cover cover;
  cover.name = design.name;
  cover.degree = design.strength;
  cover.groupSizes = splitEvenly(variables, design.points);
  for (PointSet block : design.blocks)
    cover.blocks.push_back({block, 0, 0, {}});

  const TouchCounter touching(variables, design.points, design.strength);
  std::vector<Ownership> sets =
      setsBySize(design.points, design.strength, touching);
  BlocksOfPoints containing(design.points, design.blocks);
  std::vector<size_t> choices, ends;
  for (const Ownership &entry : sets) {
    containing.find(entry.set, choices);
    ends.push_back(choices.size());
  }
  size_t begin = 0;
  for (auto [entry, end] : zip(sets, ends)) {
    entry.choices = ArrayRef(choices).slice(begin, end - begin);
    begin = end;
  }
  dealEvenly(sets, design.blocks.size());
  for (const Ownership &entry : sets)
    give(cover.blocks[entry.owner], entry.set, touching);
  erase_if(cover.blocks, [](const CoverBlock &b) { return b.monomials == 0; });
  collectShapes(cover);
  return cover;
}

Cover wholeCover(uint64_t variables, unsigned degree) {
  return buildCover({"whole", 1, degree, {1}}, variables);
}

/// The set with points added after its last one, in a circle, up to `size`.
static PointSet extendInCircle(PointSet set, unsigned points, unsigned size) {
  unsigned at = set == 0 ? 0 : 64 - countl_zero(set);
  for (; unsigned(popcount(set)) < size; ++at)
    set |= PointSet(1) << (at % points);
  return set;
}

Cover gridCover(unsigned groups, uint64_t variables, unsigned degree) {
  Cover cover;
  cover.name = "grid of " + std::to_string(groups);
  cover.degree = degree;
  cover.groupSizes = splitEvenly(variables, groups);
  const TouchCounter touching(variables, groups, degree);
  cover.blocks.reserve(binomial(groups, degree).get());
  forEachSubset(groups, degree, [&](PointSet block) {
    cover.blocks.push_back({block, 0, 0, {}});
  });
  // The blocks ascend, so the owner of a set is found by halving.
  auto blockOf = [&](PointSet set) {
    PointSet owner = extendInCircle(set, groups, degree);
    return llvm::lower_bound(cover.blocks, owner,
                             [](const CoverBlock &block, PointSet groups) {
                               return block.groups < groups;
                             });
  };
  for (unsigned size = degree + 1; size-- > 0;)
    forEachSubset(groups, size,
                  [&](PointSet set) { give(*blockOf(set), set, touching); });
  collectShapes(cover);
  return cover;
}

std::vector<Cover> candidateCovers(uint64_t variables, unsigned degree) {
  std::vector<Cover> covers = {wholeCover(variables, degree)};
  // Each design as it is, and, if it has more points than there are variables,
  // cut down to them.
  for (const CoveringDesign &design : knownDesigns(degree)) {
    uint64_t tests =
        countGroupSets(design.points, degree) * design.blocks.size();
    if (tests > maxMembershipTests || design.points >= 2 * variables)
      continue;
    covers.push_back(buildCover(
        design.points > variables ? shorten(design, variables) : design,
        variables));
  }
  // Ever finer grids; 64 groups are the most that a PointSet holds.
  unsigned most = std::min<uint64_t>(variables, 64);
  for (unsigned groups = degree + 1; groups <= most;) {
    if (countGroupSets(groups, degree) > maxGroupSets)
      break;
    covers.push_back(gridCover(groups, variables, degree));
    if (groups == most)
      break;
    groups = std::min(most, groups + std::max(1u, groups / 4));
  }
  return covers;
}

} // namespace pebble::iomodel
