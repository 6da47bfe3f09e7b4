//===- RandomProblem.h - Small random problems ------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Small random problems. The seed is printed, and PEBBLE_TEST_SEED repeats one.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_IOMODEL_RANDOMPROBLEM_H
#define PEBBLE_UNITTESTS_IOMODEL_RANDOMPROBLEM_H

#include "../TestSeed.h"

#include "pebble/IOModel/Simulator.h"

#include <cmath>
#include <iostream>
#include <random>

namespace pebble::iomodel {

class RandomProblems {
public:
  RandomProblems() {
    uint64_t seed = getTestSeed();
    std::cout << describeSeed(seed) << '\n';
    engine.seed(seed);
  }

  uint64_t between(uint64_t least, uint64_t most) {
    return std::uniform_int_distribution<uint64_t>(least, most)(engine);
  }

  Problem problem() {
    Problem p;
    p.queries = between(1, 9);
    p.keys = between(1, 9);
    p.degree = between(1, 4);
    p.channels = between(1, *p.degree > 2 ? 5 : 8);
    p.valueChannels = between(1, 6);
    p.batch = between(1, 2);
    p.kvHeads = between(1, 2);
    p.heads = p.kvHeads * between(1, 3);
    p.causal = between(0, 1);
    p.causalOffset = p.causal ? between(0, 3) : 0;
    if (between(0, 3) == 0)
      p.masks = between(0, 1) ? 1 : p.batch;
    p.logSumExp = between(0, 1);
    return p;
  }

  /// Spread evenly over the orders of magnitude.
  uint64_t fastMemory(uint64_t most) {
    double exponent = std::uniform_real_distribution<double>(
        std::log2(4.0), std::log2(double(most)))(engine);
    return static_cast<uint64_t>(std::exp2(exponent));
  }

  Operands operands(const Problem &p) {
    // Small enough that every Taylor polynomial of exp is positive.
    std::uniform_real_distribution<double> entry(-0.3, 0.3);
    auto fill = [&](uint64_t size) {
      std::vector<double> values(size);
      for (double &value : values)
        value = entry(engine);
      return values;
    };
    return {fill(p.instances() * p.rows() * p.channels),
            fill(p.instances() * p.keys * p.channels),
            fill(p.instances() * p.keys * p.valueChannels),
            fill(p.masks * p.queries * p.keys)};
  }

private:
  std::mt19937_64 engine;
};

} // namespace pebble::iomodel

#endif // PEBBLE_UNITTESTS_IOMODEL_RANDOMPROBLEM_H
