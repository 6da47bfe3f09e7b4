//===- Simulator.h - Executing schedules word by word -----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Executes a schedule word by word, with real numbers, against a fast memory of
// limited size. It shares no arithmetic with the closed counts, so that their
// agreement is evidence for both, and its outputs show that the schedule
// computes attention at all. Meant for small problems.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_SIMULATOR_H
#define PEBBLE_IOMODEL_SIMULATOR_H

#include "pebble/IOModel/Schedule.h"

#include <vector>

namespace pebble::iomodel {

/// Row-major operands of all instances. The kernel is exp, or its Taylor
/// polynomial of the problem's degree.
struct Operands {
  std::vector<double> query; ///< instances x rows x channels
  std::vector<double> key;   ///< instances x keys x channels
  std::vector<double> value; ///< instances x keys x value channels
  std::vector<double> mask;  ///< masks x queries x keys, added to the scores
};

struct Simulation {
  uint64_t words = 0;
  uint64_t peakFastWords = 0;
  std::vector<double> output;    ///< instances x rows x value channels
  std::vector<double> logSumExp; ///< instances x rows, if asked for
};

/// Which mask a row of an instance uses, counted from the first.
uint64_t maskOf(const Problem &problem, uint64_t instance, uint64_t row);

/// Fails if the schedule ever needs more than `fastMemory` words at once, or
/// computes with a word that is not in fast memory.
llvm::Expected<Simulation> simulate(const Problem &problem,
                                    const Schedule &schedule,
                                    uint64_t fastMemory,
                                    const Operands &operands);

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_SIMULATOR_H
