//===- Words.h - Counts that do not wrap around -----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Counts of words that cannot wrap around: a sum or product that leaves 64 bits
// sticks at the largest value, which no caller takes for a count.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_WORDS_H
#define PEBBLE_IOMODEL_WORDS_H

#include "llvm/Support/MathExtras.h"

#include <cstdint>
#include <limits>

namespace pebble::iomodel {

/// 128 bits hold any product of two counts.
__extension__ using Wide = unsigned __int128;

class Words {
public:
  /// The largest count that is accepted.
  static constexpr uint64_t limit = uint64_t(1) << 62;

  constexpr Words(uint64_t value = 0) : value(value) {}

  static Words fromWide(Wide value) {
    constexpr uint64_t most = std::numeric_limits<uint64_t>::max();
    return value < most ? static_cast<uint64_t>(value) : most;
  }

  uint64_t get() const { return value; }
  bool isCountable() const { return value <= limit; }

  friend Words operator+(Words a, Words b) {
    return llvm::SaturatingAdd(a.value, b.value);
  }
  friend Words operator*(Words a, Words b) {
    return llvm::SaturatingMultiply(a.value, b.value);
  }
  Words &operator+=(Words other) { return *this = *this + other; }
  Words &operator*=(Words other) { return *this = *this * other; }

  friend bool operator==(Words a, Words b) { return a.value == b.value; }
  friend bool operator!=(Words a, Words b) { return a.value != b.value; }
  friend bool operator<(Words a, Words b) { return a.value < b.value; }
  friend bool operator<=(Words a, Words b) { return a.value <= b.value; }

private:
  uint64_t value;
};

/// The number of ways to choose k of n.
Words binomial(uint64_t n, uint64_t k);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_WORDS_H
