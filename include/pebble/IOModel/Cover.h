//===- Cover.h - Dealing out monomials to blocks ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the monomials of degree <= g in d variables are dealt out to blocks that
// touch few variables each.
//
// The variables are cut into groups. A covering design names sets of groups,
// the blocks, such that any g groups lie together in some block. A monomial
// touches at most g groups, so some block can own it; every monomial is owned
// by exactly one block.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_COVER_H
#define PEBBLE_IOMODEL_COVER_H

#include "pebble/IOModel/Words.h"

#include "llvm/ADT/SmallVector.h"

#include <string>
#include <vector>

namespace pebble::iomodel {

/// A set of at most 64 points or groups, one bit each.
using PointSet = uint64_t;

/// Blocks such that any `strength` points lie together in some block.
struct CoveringDesign {
  std::string name;
  unsigned points = 0;
  unsigned strength = 0;
  std::vector<PointSet> blocks;

  /// The first set of `strength` points that no block contains, or 0.
  PointSet findUncovered() const;
};

/// The tabulated designs, and hyperplanes of finite spaces.
std::vector<CoveringDesign> knownDesigns(unsigned strength);

struct CoverBlock {
  PointSet groups = 0;
  uint64_t variables = 0;
  /// How many monomials the block owns.
  uint64_t monomials = 0;
  /// It owns the monomials that touch exactly the groups of one of these.
  llvm::SmallVector<PointSet, 2> owned;
};

/// Blocks that differ only in which variables they touch.
struct BlockShape {
  uint64_t variables;
  uint64_t monomials;
  uint64_t count;
};

struct Cover {
  std::string name;
  unsigned degree = 0;
  /// Consecutive variables form a group.
  std::vector<uint64_t> groupSizes;
  std::vector<CoverBlock> blocks;
  std::vector<BlockShape> shapes;

  uint64_t groupOf(uint64_t variable) const;
};

/// One block of all variables.
Cover wholeCover(uint64_t variables, unsigned degree);

/// The design's points become groups of sizes as equal as can be; the monomials
/// are dealt out so that the blocks own about equally many.
Cover buildCover(const CoveringDesign &design, uint64_t variables);

/// A block for every `degree` of `groups` groups: the finest cover there is.
Cover gridCover(unsigned groups, uint64_t variables, unsigned degree);

/// Every cover that the planner considers, the whole cover first.
std::vector<Cover> candidateCovers(uint64_t variables, unsigned degree);

/// Calls visit(exponents) for every monomial, in a fixed order.
template <typename Visit>
void forEachMonomial(uint64_t variables, unsigned degree, Visit visit) {
  std::vector<unsigned> exponents(variables, 0);
  unsigned total = 0;
  while (true) {
    visit(exponents);
    // Odometer: raise the first exponent that may rise, reset those before it.
    uint64_t at = 0;
    while (at < variables && total == degree) {
      total -= exponents[at];
      exponents[at++] = 0;
    }
    if (at == variables)
      return;
    ++exponents[at];
    ++total;
  }
}

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_COVER_H
