//===- RandomSource.h - Random numbers that can be repeated -----*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The seed is printed, and PEBBLE_TEST_SEED repeats one.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_KERNEL_RANDOMSOURCE_H
#define PEBBLE_UNITTESTS_KERNEL_RANDOMSOURCE_H

#include "../TestSeed.h"

#include <iostream>
#include <random>

namespace pebble::kernel {

class RandomSource {
public:
  RandomSource() {
    uint64_t seed = getTestSeed();
    std::cout << describeSeed(seed) << '\n';
    engine.seed(seed);
  }

  uint64_t between(uint64_t least, uint64_t most) {
    return std::uniform_int_distribution<uint64_t>(least, most)(engine);
  }

  double real(double least, double most) {
    return std::uniform_real_distribution<double>(least, most)(engine);
  }

private:
  std::mt19937_64 engine;
};

} // namespace pebble::kernel

#endif // PEBBLE_UNITTESTS_KERNEL_RANDOMSOURCE_H
