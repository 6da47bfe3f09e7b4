//===- Machine.cpp - Machines with levels of memory -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Machine.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>

using namespace llvm;

namespace pebble::iomodel {

static constexpr uint64_t kib = 1024, mib = 1024 * kib;
static constexpr double giga = 1e9, tera = 1e12;

/// Nominal figures: vendors' peak rates and memory bandwidths, and rounded
/// published measurements between caches. GPUs are whole devices whose nearest
/// level is what one block may use of a multiprocessor's shared memory; CPUs
/// are single cores.
static std::vector<Machine> presets() {
  return {
      {"a100",
       {{"shared", 163 * kib, 4.5 * tera, 128},
        {"L2", 40 * mib, 1.94 * tera, 128}},
       312 * tera,
       19.5 * tera},
      {"h100",
       {{"shared", 227 * kib, 5.5 * tera, 128},
        {"L2", 50 * mib, 3.35 * tera, 128}},
       989 * tera,
       67 * tera},
      {"h200",
       {{"shared", 227 * kib, 5.5 * tera, 128},
        {"L2", 50 * mib, 4.8 * tera, 128}},
       989 * tera,
       67 * tera},
      {"graviton3",
       {{"L1", 64 * kib, 80 * giga, 64},
        {"L2", 1 * mib, 40 * giga, 64},
        {"L3", 32 * mib, 20 * giga, 64}},
       166 * giga,
       83 * giga},
      {"sapphire-rapids",
       {{"L1", 48 * kib, 150 * giga, 64},
        {"L2", 2 * mib, 30 * giga, 64},
        {"L3", 105 * mib, 12 * giga, 64}},
       448 * giga,
       224 * giga},
      {"zen4",
       {{"L1", 32 * kib, 110 * giga, 64},
        {"L2", 1 * mib, 60 * giga, 64},
        {"L3", 32 * mib, 30 * giga, 64}},
       237 * giga,
       118 * giga},
  };
}

//===----------------------------------------------------------------------===//
// The host
//===----------------------------------------------------------------------===//

static std::string readSystemFile(const std::string &path) {
  // These files are shorter than the size that they claim to have.
  auto buffer = MemoryBuffer::getFileAsStream(path);
  return buffer ? (*buffer)->getBuffer().trim().str() : "";
}

static std::optional<uint64_t> parseBytes(StringRef text) {
  uint64_t unit = text.consume_back("K")   ? kib
                  : text.consume_back("M") ? mib
                                           : 1;
  uint64_t number;
  if (text.getAsInteger(10, number) || number == 0)
    return std::nullopt;
  return number * unit;
}

/// The system tells its caches, but no rates: assume those of a core of recent
/// years, so that arithmetic and traffic can be weighed at all.
static Expected<Machine> describeHost() {
  Machine host{"host", {}, /*narrowFlops=*/128 * giga, /*wideFlops=*/64 * giga};
  constexpr double assumedRates[] = {100 * giga, 40 * giga, 15 * giga};
  for (unsigned index = 0;; ++index) {
    std::string cache =
        formatv("/sys/devices/system/cpu/cpu0/cache/index{0}/", index);
    std::string type = readSystemFile(cache + "type");
    if (type.empty())
      break;
    auto bytes = parseBytes(readSystemFile(cache + "size"));
    if (type == "Instruction" || !bytes)
      continue;
    auto line = parseBytes(readSystemFile(cache + "coherency_line_size"));
    double rate =
        assumedRates[std::min(host.levels.size(), std::size(assumedRates) - 1)];
    host.levels.push_back({"L" + readSystemFile(cache + "level"), *bytes, rate,
                           line.value_or(64)});
  }
  if (host.levels.empty())
    return createStringError(inconvertibleErrorCode(),
                             "the system does not say what caches the host "
                             "has; name a preset or use words=M");
  return host;
}

//===----------------------------------------------------------------------===//
// Finding a machine
//===----------------------------------------------------------------------===//

Error Machine::verify() const {
  auto invalid = [&](const std::string &what) {
    return createStringError(inconvertibleErrorCode(),
                             "machine " + name + ": " + what);
  };
  if (levels.empty())
    return invalid("there must be at least one level");
  for (size_t i = 0; i < levels.size(); ++i) {
    if (levels[i].bytes == 0 || levels[i].lineBytes == 0)
      return invalid("level " + levels[i].name +
                     " must have a capacity and a line of at least 1 byte");
    if (i == 0)
      continue;
    if (levels[i].bytes <= levels[i - 1].bytes)
      return invalid("level " + levels[i].name + " must be larger than level " +
                     levels[i - 1].name + ", which is nearer");
    if (levels[i - 1].bytesPerSecond != 0 &&
        levels[i].bytesPerSecond > levels[i - 1].bytesPerSecond)
      return invalid("level " + levels[i].name +
                     " must not be faster than level " + levels[i - 1].name +
                     ", which is nearer");
  }
  return Error::success();
}

std::vector<std::string> machineNames() {
  std::vector<std::string> names = {"words=M", "host"};
  for (const Machine &machine : presets())
    names.push_back(machine.name);
  return names;
}

Expected<Machine> findMachine(StringRef name, unsigned elementBytes) {
  if (name == "host")
    return describeHost();
  StringRef words = name;
  uint64_t count;
  if (words.consume_front("words=")) {
    if (words.getAsInteger(10, count) || count == 0 ||
        !(Words(count) * elementBytes).isCountable())
      return createStringError(inconvertibleErrorCode(),
                               "'" + words.str() +
                                   "' is no capacity: give a whole number of "
                                   "words from 1 up, of 2^62 bytes at most");
    return Machine{name.str(), {{"fast", count * elementBytes}}, 0, 0};
  }
  for (Machine &machine : presets())
    if (machine.name == name)
      return std::move(machine);
  return createStringError(inconvertibleErrorCode(),
                           "there is no machine '" + name.str() +
                               "'; known are " + join(machineNames(), ", "));
}

//===----------------------------------------------------------------------===//
// Planning
//===----------------------------------------------------------------------===//

/// Multiplications and additions; features, exponentials and divisions are of
/// lower order.
static double countFlops(const Problem &p, bool polynomial) {
  double instances = p.instances(), rows = p.rows(), keys = p.keysRead();
  if (polynomial)
    return 2 * instances * (rows + keys) * p.monomials().get() *
           p.stateColumns();
  return 2 * instances * p.visiblePairs().get() *
         (double(p.channels) + p.valueChannels);
}

static std::optional<KernelEstimate> estimate(const Problem &problem,
                                              const Machine &machine,
                                              const std::vector<Plan> &levels,
                                              bool polynomial,
                                              unsigned elementBytes) {
  KernelEstimate result{};
  result.polynomial = polynomial;
  for (auto [plan, level] : zip(levels, machine.levels)) {
    const PlannedSchedule *best = nullptr;
    for (const PlannedSchedule &planned : plan.schedules)
      if (isPolynomial(planned.schedule.kind) == polynomial &&
          (!best || planned.cost.words < best->cost.words))
        best = &planned;
    if (!best)
      return std::nullopt;
    result.schedules.push_back(best);
    double bytes = double(best->cost.words.get()) * elementBytes;
    result.levelSeconds.push_back(
        level.bytesPerSecond == 0 ? 0 : bytes / level.bytesPerSecond);
  }
  result.flops = countFlops(problem, polynomial);
  double peak = machine.flops(elementBytes);
  result.arithmeticSeconds = peak == 0 ? 0 : result.flops / peak;
  result.seconds = result.arithmeticSeconds;
  result.limit = "arithmetic";
  for (auto [seconds, level] : zip(result.levelSeconds, machine.levels))
    if (seconds > result.seconds) {
      result.seconds = seconds;
      result.limit = level.name;
    }
  return result;
}

Expected<MachinePlan> plan(const Problem &problem, const Machine &machine,
                           unsigned elementBytes,
                           llvm::ArrayRef<ScheduleKind> kinds) {
  if (Error error = problem.verify())
    return std::move(error);
  if (Error error = machine.verify())
    return std::move(error);
  CoverCatalog covers = makeCoverCatalog(problem);
  MachinePlan result{machine, {}, {}};
  for (const MemoryLevel &level : machine.levels) {
    Expected<Plan> levelPlan =
        plan(problem, level.bytes / elementBytes, covers, kinds);
    if (!levelPlan)
      return levelPlan.takeError();
    result.levels.push_back(std::move(*levelPlan));
  }
  for (bool polynomial : {false, true})
    if (auto kernel =
            estimate(problem, machine, result.levels, polynomial, elementBytes))
      result.estimates.push_back(std::move(*kernel));
  if (result.estimates.empty())
    return createStringError(inconvertibleErrorCode(),
                             "no kernel fits in every level of machine " +
                                 machine.name);
  // Where no rate is known, the traffic of the farthest level decides.
  llvm::sort(
      result.estimates, [](const KernelEstimate &a, const KernelEstimate &b) {
        if (a.seconds != b.seconds)
          return a.seconds < b.seconds;
        return a.schedules.back()->cost.words < b.schedules.back()->cost.words;
      });
  return result;
}

} // namespace pebble::iomodel
