//===- Monomials.h - The features of polynomial kernels ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// p(<q, k>) is a sum over monomials: with c_e the coefficient of degree e,
//
//   p(<q, k>) = sum_e c_e sum_{|a| = e} (e! / a!) q^a k^a.
//
// With a channel 0 that is always 1, every monomial of degree at most g is one
// of degree g exactly. The list of degree e orders monomials by their largest
// channel, and those of equal largest channel as the rest is ordered in the
// list of degree e - 1. So a monomial is one of the list below times a channel,
// and those of one channel come from few runs of the list below: from its
// beginning, if all monomials are listed.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_MONOMIALS_H
#define PEBBLE_LIB_TILE_MONOMIALS_H

#include "pebble/IOModel/Cover.h"

#include <cstdint>
#include <vector>

namespace pebble {

/// `size` monomials, from `first` on, that are those of the list below from
/// `parent` on times `channel`.
struct MonomialRun {
  int64_t channel, parent, first, size;
};

/// The monomials of one degree.
struct MonomialList {
  int64_t size = 0;
  std::vector<MonomialRun> runs;
};

/// `count` variables from `first` on are the channels from `channel` on.
struct VariableRun {
  int64_t first, count, channel;
};

/// `size` monomials, from `first` on, that are those from `place` on in the
/// order of all monomials.
struct PlaceRun {
  int64_t first, place, size;
};

/// The monomials that a block of a cover owns, and what they are made of.
struct BlockMonomials {
  std::vector<VariableRun> variables;
  /// Channel 0, and one for each variable.
  int64_t numChannels = 1;
  /// Those of degrees 2 to g - 1 that lists above are made of, and of degree g,
  /// or 1, those that the block owns. The list of degree 1 is the channels, and
  /// that of degree 0 is channel 0.
  std::vector<MonomialList> lists;
  /// Of those that the block owns: their degree without channel 0, and e! / a!,
  /// how often each occurs in a power of a sum.
  std::vector<int64_t> degrees;
  std::vector<double> multiplicities;
  /// Where they are in the order of all monomials.
  std::vector<PlaceRun> places;

  int64_t size() const { return lists.back().size; }
};

/// What each block of the cover owns, in the order of the list of all
/// monomials.
std::vector<BlockMonomials> enumerateMonomials(const iomodel::Cover &cover);

/// The same of two covers, for a state that is stored in the blocks of one and
/// loaded in those of the other. In the order of all monomials, those that one
/// block stores come together, and of these, those that one block loads: what
/// moves at a time are long runs.
struct StoredMonomials {
  std::vector<BlockMonomials> update, apply;
};
StoredMonomials enumerateMonomials(const iomodel::Cover &update,
                                   const iomodel::Cover &apply);

} // namespace pebble

#endif // PEBBLE_LIB_TILE_MONOMIALS_H
