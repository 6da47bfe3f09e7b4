//===- Bounds.cpp - Lower bounds ------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Bounds.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace pebble::iomodel {

/// Segments of Y arrivals each form at most `mostTerms(Y)` of the terms, so
/// there are at least Y * floor(terms / mostTerms(Y)) arrivals. Any Y gives a
/// bound; the best one is near a small multiple of the fast memory.
static Words bestSegmentBound(Wide terms, uint64_t fastMemory,
                              function_ref<Wide(uint64_t segment)> mostTerms) {
  Words best = 0;
  for (int eighths = -24; eighths <= 32; ++eighths) {
    double scale = std::exp2(eighths / 8.0);
    if (static_cast<double>(fastMemory) * scale > double(Words::limit))
      break;
    auto segment = std::max<uint64_t>(
        1, static_cast<uint64_t>(double(fastMemory) * scale));
    Words segments =
        Words::fromWide(terms / std::max<Wide>(1, mostTerms(segment)));
    best = std::max(best, segments * segment);
  }
  return best;
}

//===----------------------------------------------------------------------===//
// Polynomial attention
//===----------------------------------------------------------------------===//

std::vector<Words> mostTermsPerRow(uint64_t channels, unsigned degree,
                                   Words stateWords, uint64_t maxWords) {
  std::vector<Words> terms(maxWords + 1, 0);
  auto formed = [&](uint64_t variables, uint64_t values) {
    return std::min(binomial(variables + degree, degree) * values, stateWords);
  };
  // The product is unimodal in the number of variables, and its peak moves up
  // with the number of words.
  uint64_t variables = 0;
  for (uint64_t words = 1; words <= maxWords; ++words) {
    while (variables < channels && variables + 1 < words &&
           formed(variables, words - variables) <=
               formed(variables + 1, words - variables - 1))
      ++variables;
    terms[words] = formed(variables, words - variables);
  }
  return terms;
}

Wide mostTermsPerSegment(ArrayRef<Words> termsPerRow, Words words) {
  // With s words of the state, rows of x words form at most
  // (words - s) * s / x terms where s lies in (terms(x - 1), terms(x)].
  Wide most = 0;
  for (uint64_t x = 1; x < termsPerRow.size(); ++x) {
    Wide low = Wide(termsPerRow[x - 1].get()) + 1;
    Wide high = std::min<Wide>(termsPerRow[x].get(), words.get());
    if (low > high)
      continue;
    Wide state = std::clamp<Wide>(words.get() / 2, low, high);
    most = std::max(most, (Wide(words.get()) - state) * state / x);
  }
  return most;
}

Words polynomialLowerBound(const Problem &p, uint64_t fastMemory) {
  Words stateWords = p.monomials() * p.valueChannels;
  Words floor = p.floor();
  if (!stateWords.isCountable())
    return floor;
  std::vector<Words> termsPerRow = mostTermsPerRow(
      p.channels, *p.degree, stateWords, p.channels + p.valueChannels);
  Wide streamedRows = (Wide(p.keysRead()) + p.rows()) * p.instances();
  Words arrivals = bestSegmentBound(
      streamedRows * stateWords.get(), fastMemory, [&](uint64_t segment) {
        return mostTermsPerSegment(termsPerRow, Words(fastMemory) + segment);
      });
  // The state's words arrive once for free: they are created, not loaded.
  Words created = stateWords * p.instances();
  if (arrivals <= created)
    return floor;
  return std::max(floor, Words(arrivals.get() - created.get()));
}

//===----------------------------------------------------------------------===//
// Exact attention
//===----------------------------------------------------------------------===//

/// The most terms (d of a score, d_v of an output) of a segment.
static Wide mostExactTerms(const Problem &p, uint64_t fastMemory,
                           uint64_t segment) {
  using Real = long double;
  Real d = p.channels, dv = p.valueChannels;
  Real words = Real(fastMemory) + segment;
  // Scores that are born, used and forgotten within the segment.
  Real whole = dv <= d ? words * words / (4 * (d + dv))
                       : words * words * (d + dv) / (16 * d * dv);
  // Scores that outlive it at either end: s of them and X other words with
  // X + s <= words + M make at most sqrt(s) X / 2 terms.
  Real kept = std::max<Real>(fastMemory, (words + fastMemory) / 3);
  Real partial = std::sqrt(kept) * (words + fastMemory - kept) / 2;
  // Rounding is in favour of more terms.
  return static_cast<Wide>(std::ceil((whole + partial) * (1 + 1e-12L)));
}

Words exactLowerBound(const Problem &p, uint64_t fastMemory) {
  Wide terms = Wide((p.visiblePairs() * p.instances()).get()) *
               (p.channels + p.valueChannels);
  Words arrivals = bestSegmentBound(terms, fastMemory, [&](uint64_t segment) {
    return mostExactTerms(p, fastMemory, segment);
  });
  return std::max(p.floor(), arrivals);
}

} // namespace pebble::iomodel
