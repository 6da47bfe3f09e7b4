//===- Monomials.cpp - The features of polynomial kernels -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Monomials.h"

#include <algorithm>

using namespace pebble;

int64_t pebble::countMonomials(int64_t channels, int64_t degree,
                               int64_t limit) {
  // C(channels + degree, degree), factor by factor; every quotient is whole.
  __int128 count = 1;
  for (int64_t i = 1; i <= degree; ++i) {
    count = count * (channels + i) / i;
    if (count >= limit)
      return limit;
  }
  return static_cast<int64_t>(count);
}

std::vector<Monomials> pebble::enumerateMonomials(int64_t channels,
                                                  int64_t degree) {
  std::vector<Monomials> all(degree + 1);
  all[0] = {{0}, {0}, {1}};
  // How often the last channel of each monomial of the degree below occurs.
  std::vector<int64_t> repeats = {0};
  for (int64_t e = 1; e <= degree; ++e) {
    const Monomials &below = all[e - 1];
    Monomials &own = all[e];
    std::vector<int64_t> ownRepeats;
    for (int64_t parent = 0; parent < below.size(); ++parent) {
      int64_t last = below.channels[parent];
      for (int64_t channel = e == 1 ? 0 : last; channel < channels; ++channel) {
        int64_t repeat = channel == last ? repeats[parent] + 1 : 1;
        own.parents.push_back(parent);
        own.channels.push_back(channel);
        // One more factor: e! grows by e, a! by the new exponent.
        own.multiplicities.push_back(below.multiplicities[parent] * e / repeat);
        ownRepeats.push_back(repeat);
      }
    }
    repeats = std::move(ownRepeats);
  }
  return all;
}
