//===- Bounds.cpp - Lower bounds ------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Bounds.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVectorExtras.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace llvm;

namespace pebble::iomodel {

/// Calls visit(Y) for the segment lengths worth trying. Any gives a bound; the
/// best one is near a small multiple of the fast memory.
static void forEachSegment(uint64_t fastMemory,
                           function_ref<void(uint64_t segment)> visit) {
  for (int eighths = -24; eighths <= 32; ++eighths) {
    double length = static_cast<double>(fastMemory) * std::exp2(eighths / 8.0);
    if (length > double(Words::limit))
      break;
    visit(std::max<uint64_t>(1, static_cast<uint64_t>(length)));
  }
}

/// Segments of Y arrivals each form at most `mostTerms` of the terms, and the
/// last may be shorter, so there are more than Y * (ceil(terms / mostTerms) -
/// 1) arrivals.
static Words segmentBound(Wide terms, Wide mostTerms, uint64_t segment) {
  if (terms == 0)
    return 0;
  Wide fullSegments = (terms - 1) / std::max<Wide>(1, mostTerms);
  return Words::fromWide(fullSegments) * segment + 1;
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

namespace {
/// The terms that an algorithm forms for the rows that see at least `leastKeys`
/// keys, which is more than fast memory has words.
struct StateTerms {
  uint64_t leastKeys;
  Wide updates, applications;
};

/// The theorem of docs/theory.md, section 5.
class StateBound {
public:
  StateBound(const Problem &p, Words stateWords, uint64_t fastMemory)
      : fastMemory(fastMemory),
        termsPerRow(mostTermsPerRow(p.channels, *p.degree, stateWords,
                                    p.channels + p.valueChannels)) {
    forEachSegment(fastMemory, [&](uint64_t segment) {
      segments.push_back({segment, mostTerms(segment, /*repeats=*/1)});
    });
  }

  Words compute(const StateTerms &terms) const {
    Words arrivals = 0;
    for (auto [segment, most] : segments)
      arrivals =
          std::max(arrivals, segmentBound(terms.updates + terms.applications,
                                          most, segment));
    Words unpaid = mostUnpaid(terms, arrivals);
    return unpaid < arrivals ? arrivals.get() - unpaid.get() : 0;
  }

private:
  /// Where a row may form each of its terms `repeats` times.
  Wide mostTerms(uint64_t segment, uint64_t repeats) const {
    auto repeated = map_to_vector(termsPerRow,
                                  [&](Words words) { return words * repeats; });
    return mostTermsPerSegment(repeated, Words(fastMemory) + segment);
  }

  /// State words that are summed up in fast memory and vanish again arrive
  /// without a load. Computing with more of them than this takes more updates
  /// than it can save loads.
  Words mostUnpaid(const StateTerms &terms, Words arrivals) const {
    using Real = long double;
    Words least = std::numeric_limits<uint64_t>::max();
    for (auto [segment, once] : segments) {
      uint64_t repeats = 2 + segment / (terms.leastKeys - fastMemory);
      Real length = segment, most = mostTerms(segment, repeats);
      if (length * terms.leastKeys <= most)
        continue;
      // Rounding is in favour of more.
      Real formed = (arrivals.get() + length) * most / length * (1 + 1e-12L);
      Real unpaid = std::ceil(std::max<Real>(0, formed - terms.applications) /
                              terms.leastKeys);
      if (unpaid < Real(least.get()))
        least = static_cast<uint64_t>(unpaid);
    }
    return least;
  }

  uint64_t fastMemory;
  std::vector<Words> termsPerRow;
  std::vector<std::pair<uint64_t, Wide>> segments;
};
} // namespace

/// How many rows of an instance see at least so many keys.
static uint64_t rowsThatSee(const Problem &p, uint64_t keys) {
  if (!p.causal)
    return p.rows();
  Wide blind = keys <= p.causalOffset + 1 ? 0 : keys - 1 - p.causalOffset;
  return p.rows() - static_cast<uint64_t>(
                        std::min<Wide>(p.rows(), blind * p.headsPerInstance()));
}

Words polynomialLowerBound(const Problem &p, uint64_t fastMemory) {
  Words stateWords = p.monomials() * p.valueChannels;
  Words best = p.floor();
  if (!stateWords.isCountable())
    return best;
  // Where few keys fit in fast memory, the state may be summed up over and over
  // again for nothing. A causal algorithm is held to its later rows only.
  uint64_t keys = p.keysRead();
  if (keys <= fastMemory)
    return best;
  StateBound bound(p, stateWords, fastMemory);
  Wide perInstance = Wide(stateWords.get()) * p.instances();
  unsigned choices = p.causal ? 8 : 1;
  for (unsigned choice = 1; choice <= choices; ++choice) {
    auto leastKeys = static_cast<uint64_t>(Wide(keys) * choice / choices);
    if (leastKeys > fastMemory)
      best = std::max(best,
                      bound.compute({leastKeys, perInstance * keys,
                                     perInstance * rowsThatSee(p, leastKeys)}));
  }
  return best;
}

//===----------------------------------------------------------------------===//
// Exact attention
//===----------------------------------------------------------------------===//

Wide mostExactTerms(const Problem &p, uint64_t fastMemory, uint64_t segment) {
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
  Words best = p.floor();
  forEachSegment(fastMemory, [&](uint64_t segment) {
    Wide most = mostExactTerms(p, fastMemory, segment);
    best = std::max(best, segmentBound(terms, most, segment));
  });
  return best;
}

} // namespace pebble::iomodel
