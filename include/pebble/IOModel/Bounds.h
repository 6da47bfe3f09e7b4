//===- Bounds.h - Lower bounds ----------------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What no algorithm of a stated class can beat. docs/theory.md states the
// classes and proves the bounds.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_BOUNDS_H
#define PEBBLE_IOMODEL_BOUNDS_H

#include "pebble/IOModel/Problem.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

namespace pebble::iomodel {

/// For algorithms that form every score and multiply it with every value. At
/// least the floor.
Words exactLowerBound(const Problem &problem, uint64_t fastMemory);

/// For algorithms that go through the state of the polynomial kernel, which may
/// sum it up more than once. At least the floor, and no more than that if fast
/// memory has as many words as there are keys.
Words polynomialLowerBound(const Problem &problem, uint64_t fastMemory);

/// The most terms that one streamed row can take part in, for each number of
/// its words (from 0) up to `maxWords`, in a state of `stateWords` value cells.
std::vector<Words> mostTermsPerRow(uint64_t channels, unsigned degree,
                                   Words stateWords, uint64_t maxWords);

/// The most terms that a segment can form that sees `words` words in all.
Wide mostTermsPerSegment(llvm::ArrayRef<Words> termsPerRow, Words words);

/// The same for exact attention: the most products and terms, by the weights of
/// docs/theory.md, section 6.
Wide mostExactTerms(const Problem &problem, uint64_t fastMemory,
                    uint64_t segment);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_BOUNDS_H
