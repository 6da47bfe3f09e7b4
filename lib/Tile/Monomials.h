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
// The monomials of degree e are ordered such that each is one of degree e - 1
// times one channel, no smaller than the channels before it.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_MONOMIALS_H
#define PEBBLE_LIB_TILE_MONOMIALS_H

#include <cstdint>
#include <vector>

namespace pebble {

/// The monomials of one degree.
struct Monomials {
  /// Each is the monomial `parents[i]` of the degree below times the channel
  /// `channels[i]`.
  std::vector<int32_t> parents, channels;
  /// e! / a!, how often each occurs in a power of a sum.
  std::vector<double> multiplicities;

  int64_t size() const { return parents.size(); }
};

/// How many monomials of degree at most `degree` there are, or `limit` if there
/// are more.
int64_t countMonomials(int64_t channels, int64_t degree, int64_t limit);

/// The monomials of degrees 0 to `degree`.
std::vector<Monomials> enumerateMonomials(int64_t channels, int64_t degree);

} // namespace pebble

#endif // PEBBLE_LIB_TILE_MONOMIALS_H
