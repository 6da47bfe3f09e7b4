//===- Machine.h - Machines with levels of memory ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Machines as plain data, and plans for machines with several levels of memory.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_IOMODEL_MACHINE_H
#define PEBBLE_IOMODEL_MACHINE_H

#include "pebble/IOModel/Planner.h"

#include <string>
#include <vector>

namespace pebble::iomodel {

struct MemoryLevel {
  std::string name;
  uint64_t bytes;
  /// At which it exchanges words with the next level; 0 if that is not known.
  double bytesPerSecond = 0;
  uint64_t lineBytes = 64;
};

struct Machine {
  std::string name;
  /// The nearest to the arithmetic first; memory itself is not listed.
  std::vector<MemoryLevel> levels;
  /// Peak rates with 2-byte and with wider elements; 0 if not known.
  double narrowFlops = 0;
  double wideFlops = 0;

  double flops(unsigned elementBytes) const {
    return elementBytes <= 2 ? narrowFlops : wideFlops;
  }
  /// Each level must be larger than the one before, and no faster.
  llvm::Error verify() const;
};

std::vector<std::string> machineNames();

/// `words=M` (one level of M words of this size), `host`, or a preset.
llvm::Expected<Machine> findMachine(llvm::StringRef name,
                                    unsigned elementBytes);

/// How long one kernel takes in the model: as long as the slowest of the
/// arithmetic and of each level's traffic, where each level follows its own
/// best schedule. No bound, as the rates of a machine may be assumed.
struct KernelEstimate {
  bool polynomial;
  double flops;
  double arithmeticSeconds;
  std::vector<const PlannedSchedule *> schedules; ///< one for each level
  std::vector<double> levelSeconds;
  double seconds;
  std::string limit; ///< what takes that long: "arithmetic", or a level
};

struct MachinePlan {
  Machine machine;
  std::vector<Plan> levels;
  /// The fastest first; never empty.
  std::vector<KernelEstimate> estimates;

  const KernelEstimate &chosen() const { return estimates.front(); }
};

llvm::Expected<MachinePlan>
plan(const Problem &problem, const Machine &machine, unsigned elementBytes,
     llvm::ArrayRef<ScheduleKind> kinds = allScheduleKinds());

} // namespace pebble::iomodel

#endif // PEBBLE_IOMODEL_MACHINE_H
