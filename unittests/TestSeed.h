//===- TestSeed.h - Random tests that can be repeated -----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_TESTSEED_H
#define PEBBLE_UNITTESTS_TESTSEED_H

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace pebble {

/// A fresh seed for each run of the program, unless the environment asks for a
/// certain one.
inline uint64_t getTestSeed() {
  static const uint64_t seed = [] {
    const char *text = std::getenv("PEBBLE_TEST_SEED");
    return text ? std::strtoull(text, nullptr, 10)
                : uint64_t(std::random_device()());
  }();
  return seed;
}

/// What a test prints, so that a failure can be repeated.
inline std::string describeSeed(uint64_t seed) {
  return "PEBBLE_TEST_SEED=" + std::to_string(seed);
}

} // namespace pebble

#endif // PEBBLE_UNITTESTS_TESTSEED_H
