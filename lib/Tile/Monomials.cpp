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

/// Adds a monomial that the block owns, in terms of all variables, and that is
/// at `place` among all monomials.
static void describe(BlockMonomials &block, const Channels &monomial,
                     int64_t place) {
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
  int64_t number = block.degrees.size();
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

namespace {
/// Which block of a cover owns a monomial.
class Owners {
public:
  explicit Owners(const iomodel::Cover &cover) {
    for (auto [number, block] : llvm::enumerate(cover.blocks))
      for (PointSet groups : block.owned)
        owners[groups] = number;
    // Channel 0 touches no group.
    groupOf.push_back(0);
    for (auto [group, size] : llvm::enumerate(cover.groupSizes))
      groupOf.insert(groupOf.end(), size, PointSet(1) << group);
  }

  size_t find(const Channels &monomial) const {
    PointSet touched = 0;
    for (int32_t channel : monomial)
      touched |= groupOf[channel];
    return owners.lookup(touched);
  }

private:
  llvm::DenseMap<PointSet, size_t> owners;
  std::vector<PointSet> groupOf;
};
} // namespace

/// All monomials, in the order of the list of their degree. Channel 0 fills the
/// degree; variable v is channel v + 1.
static std::vector<Channels> listMonomials(const iomodel::Cover &cover) {
  uint64_t numVariables = llvm::sum_of(cover.groupSizes, uint64_t(0));
  std::vector<Channels> monomials;
  iomodel::forEachMonomial(
      numVariables, cover.degree, [&](const auto &exponents) {
        Channels monomial;
        for (size_t variable = exponents.size(); variable-- > 0;)
          monomial.insert(monomial.end(), exponents[variable],
                          static_cast<int32_t>(variable + 1));
        monomial.resize(cover.degree, 0);
        monomials.push_back(std::move(monomial));
      });
  llvm::sort(monomials);
  return monomials;
}

/// Deals out all monomials, in the order in which they come.
static std::vector<BlockMonomials>
dealOut(const std::vector<Channels> &monomials, const iomodel::Cover &cover) {
  Owners owners(cover);
  std::vector<BlockMonomials> blocks(cover.blocks.size());
  std::vector<std::vector<Channels>> owned(blocks.size());
  for (auto [place, monomial] : llvm::enumerate(monomials)) {
    size_t owner = owners.find(monomial);
    describe(blocks[owner], monomial, static_cast<int64_t>(place));
    owned[owner].push_back(monomial);
  }
  for (auto [number, block] : llvm::enumerate(blocks)) {
    // They ascend with the variables: one order for both.
    std::vector<int32_t> channels =
        assignChannels(block, cover, cover.blocks[number].groups);
    for (Channels &monomial : owned[number])
      for (int32_t &channel : monomial)
        if (channel != 0)
          channel = channels[channel - 1];
    makeLists(block, std::move(owned[number]));
  }
  return blocks;
}

std::vector<BlockMonomials>
pebble::enumerateMonomials(const iomodel::Cover &cover) {
  return dealOut(listMonomials(cover), cover);
}

StoredMonomials pebble::enumerateMonomials(const iomodel::Cover &update,
                                           const iomodel::Cover &apply) {
  std::vector<Channels> monomials = listMonomials(update);
  Owners stores(update), loads(apply);
  auto getCell = [&](const Channels &monomial) {
    return std::make_pair(stores.find(monomial), loads.find(monomial));
  };
  llvm::sort(monomials, [&](const Channels &a, const Channels &b) {
    auto first = getCell(a), second = getCell(b);
    return first != second ? first < second : a < b;
  });
  return {dealOut(monomials, update), dealOut(monomials, apply)};
}
