//===- Monomials.cpp - The features of polynomial kernels -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Monomials.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"

#include <algorithm>

using namespace pebble;
using iomodel::PointSet;

namespace {
/// The channels of a monomial, the largest first. In the order of the list of
/// its degree, monomials compare as vectors.
using Channels = std::vector<int32_t>;
} // namespace

/// The place in the list of all monomials of its degree: before it come those
/// of a smaller largest channel, and then as the rest says.
static int64_t getPlace(const Channels &monomial) {
  int64_t place = 0;
  for (auto [i, channel] : llvm::enumerate(monomial)) {
    uint64_t degree = monomial.size() - i;
    place += iomodel::binomial(channel + degree - 1, degree).get();
  }
  return place;
}

static Channels getParent(const Channels &monomial) {
  return {monomial.begin() + 1, monomial.end()};
}

/// The list of `monomials`, in order, made from `below`, in order.
static MonomialList makeList(const std::vector<Channels> &monomials,
                             const std::vector<Channels> &below) {
  MonomialList list;
  for (const Channels &monomial : monomials) {
    int64_t channel = monomial.front();
    int64_t parent =
        llvm::lower_bound(below, getParent(monomial)) - below.begin();
    if (!list.runs.empty()) {
      MonomialRun &last = list.runs.back();
      if (last.channel == channel && last.parent + last.size == parent) {
        ++last.size;
        ++list.size;
        continue;
      }
    }
    list.runs.push_back({channel, parent, list.size, 1});
    ++list.size;
  }
  return list;
}

/// What the monomials are made of in one step, in order.
static std::vector<Channels>
getParents(const std::vector<Channels> &monomials) {
  std::vector<Channels> parents;
  parents.reserve(monomials.size());
  for (const Channels &monomial : monomials)
    parents.push_back(getParent(monomial));
  llvm::sort(parents);
  parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
  return parents;
}

static void makeLists(BlockMonomials &block, std::vector<Channels> monomials) {
  while (true) {
    size_t degree = monomials.front().size();
    std::vector<Channels> below;
    if (degree == 2) {
      for (int32_t channel = 0; channel < block.numChannels; ++channel)
        below.push_back({channel});
    } else {
      below = getParents(monomials);
    }
    block.lists.insert(block.lists.begin(), makeList(monomials, below));
    if (degree <= 2)
      return;
    monomials = std::move(below);
  }
}

/// Adds a monomial that the block owns, in terms of all variables.
static void describe(BlockMonomials &block, const Channels &monomial) {
  int64_t degree = 0, repeats = 0;
  double multiplicity = 1;
  // One more factor: e! grows by e, a! by the new exponent.
  for (auto [i, channel] : llvm::enumerate(monomial)) {
    if (channel == 0)
      break;
    repeats = i > 0 && monomial[i - 1] == channel ? repeats + 1 : 1;
    multiplicity = multiplicity * static_cast<double>(++degree) /
                   static_cast<double>(repeats);
  }
  int64_t place = getPlace(monomial), number = block.degrees.size();
  block.degrees.push_back(degree);
  block.multiplicities.push_back(multiplicity);
  if (!block.places.empty() &&
      block.places.back().place + block.places.back().size == place)
    ++block.places.back().size;
  else
    block.places.push_back({number, place, 1});
}

/// The channel of each variable in the block, 0 for those that it has not.
static std::vector<int32_t> assignChannels(BlockMonomials &block,
                                           const iomodel::Cover &cover,
                                           PointSet groups) {
  std::vector<int32_t> channels;
  for (auto [group, size] : llvm::enumerate(cover.groupSizes)) {
    auto first = static_cast<int64_t>(channels.size());
    auto count = static_cast<int64_t>(size);
    bool isOwn = groups >> group & 1;
    for (int64_t i = 0; i < count; ++i)
      channels.push_back(isOwn ? static_cast<int32_t>(block.numChannels + i)
                               : 0);
    if (!isOwn || count == 0)
      continue;
    std::vector<VariableRun> &runs = block.variables;
    if (!runs.empty() && runs.back().first + runs.back().count == first)
      runs.back().count += count;
    else
      runs.push_back({first, count, block.numChannels});
    block.numChannels += count;
  }
  return channels;
}

std::vector<BlockMonomials>
pebble::enumerateMonomials(const iomodel::Cover &cover) {
  llvm::DenseMap<PointSet, size_t> owners;
  for (auto [number, block] : llvm::enumerate(cover.blocks))
    for (PointSet groups : block.owned)
      owners[groups] = number;
  std::vector<uint64_t> groupOf;
  for (auto [group, size] : llvm::enumerate(cover.groupSizes))
    groupOf.insert(groupOf.end(), size, group);

  // Channel 0 fills the degree; variable v is channel v + 1.
  std::vector<std::vector<Channels>> owned(cover.blocks.size());
  iomodel::forEachMonomial(
      groupOf.size(), cover.degree, [&](const auto &exponents) {
        Channels monomial;
        PointSet touched = 0;
        for (size_t variable = exponents.size(); variable-- > 0;) {
          monomial.insert(monomial.end(), exponents[variable],
                          static_cast<int32_t>(variable + 1));
          if (exponents[variable] != 0)
            touched |= PointSet(1) << groupOf[variable];
        }
        monomial.resize(cover.degree, 0);
        owned[owners.lookup(touched)].push_back(std::move(monomial));
      });

  std::vector<BlockMonomials> blocks(cover.blocks.size());
  for (auto [number, block] : llvm::enumerate(blocks)) {
    std::vector<Channels> &monomials = owned[number];
    // The channels of a block ascend with the variables: one order for both.
    llvm::sort(monomials);
    for (const Channels &monomial : monomials)
      describe(block, monomial);
    std::vector<int32_t> channels =
        assignChannels(block, cover, cover.blocks[number].groups);
    for (Channels &monomial : monomials)
      for (int32_t &channel : monomial)
        if (channel != 0)
          channel = channels[channel - 1];
    makeLists(block, std::move(monomials));
  }
  return blocks;
}
