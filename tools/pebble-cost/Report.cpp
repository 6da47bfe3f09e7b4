//===- Report.cpp - Plans as tables, JSON and sentences -------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"

#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace pebble::iomodel;

namespace pebble::cost {

static json::Value number(Words words) {
  return static_cast<int64_t>(words.get()); // at most 2^62
}

json::Object toJson(const Problem &p) {
  json::Object object{
      {"queries", number(p.queries)},
      {"keys", number(p.keys)},
      {"channels", number(p.channels)},
      {"value_channels", number(p.valueChannels)},
      {"batch", number(p.batch)},
      {"heads", number(p.heads)},
      {"kv_heads", number(p.kvHeads)},
      {"causal", p.causal},
  };
  if (p.degree)
    object["degree"] = *p.degree;
  if (p.causal)
    object["causal_offset"] = number(p.causalOffset);
  if (p.masks != 0)
    object["masks"] = number(p.masks);
  return object;
}

static json::Object toJson(const PlannedSchedule &planned) {
  return json::Object{{"name", planned.name()},
                      {"words", number(planned.cost.words)},
                      {"fast_words", number(planned.cost.fastWords)},
                      {"lower_bound", number(planned.lowerBound)}};
}

json::Object toJson(const Plan &plan) {
  json::Array schedules;
  for (const PlannedSchedule &planned : plan.schedules)
    schedules.push_back(toJson(planned));
  return json::Object{{"problem", toJson(plan.problem)},
                      {"fast_memory", number(plan.fastMemory)},
                      {"floor", number(plan.floor)},
                      {"lower_bound", number(plan.lowerBound)},
                      {"schedules", std::move(schedules)},
                      {"chosen", toJson(plan.chosen())}};
}

static StringRef kernelName(const KernelEstimate &kernel) {
  return kernel.polynomial ? "polynomial" : "exact";
}

static json::Object toJson(const KernelEstimate &kernel,
                           const Machine &machine) {
  json::Array levels;
  for (size_t i = 0; i < machine.levels.size(); ++i) {
    json::Object level = toJson(*kernel.schedules[i]);
    level["level"] = machine.levels[i].name;
    level["seconds"] = kernel.levelSeconds[i];
    levels.push_back(std::move(level));
  }
  return json::Object{{"kernel", kernelName(kernel)},
                      {"flops", kernel.flops},
                      {"arithmetic_seconds", kernel.arithmeticSeconds},
                      {"seconds", kernel.seconds},
                      {"limit", kernel.limit},
                      {"levels", std::move(levels)}};
}

json::Object toJson(const MachinePlan &plan) {
  json::Array levels, estimates;
  for (size_t i = 0; i < plan.levels.size(); ++i) {
    json::Object level = toJson(plan.levels[i]);
    level["level"] = plan.machine.levels[i].name;
    levels.push_back(std::move(level));
  }
  for (const KernelEstimate &kernel : plan.estimates)
    estimates.push_back(toJson(kernel, plan.machine));
  return json::Object{{"machine", plan.machine.name},
                      {"levels", std::move(levels)},
                      {"estimates", std::move(estimates)},
                      {"chosen", kernelName(plan.chosen())}};
}

std::string ratio(Words words, Words unit) {
  double value = double(words.get()) / double(unit.get());
  if (value >= 1000)
    return formatv("{0:f0}", value).str();
  return formatv(value >= 100 ? "{0:f1}" : "{0:f2}", value).str();
}

void printTable(const Plan &plan, raw_ostream &out) {
  out << formatv("fast memory {0} words, floor {1} words, lower bound {2} "
                 "words\n",
                 plan.fastMemory, plan.floor.get(), plan.lowerBound.get());
  out << formatv("  {0,-26}{1,22}{2,10}{3,22}{4,12}{5,14}\n", "schedule",
                 "words", "/floor", "lower bound", "/bound", "fast words");
  for (const PlannedSchedule &planned : plan.schedules)
    out << formatv(
        "{0} {1,-26}{2,22}{3,10}{4,22}{5,12}{6,14}\n",
        &planned == &plan.chosen() ? "*" : " ", planned.name(),
        planned.cost.words.get(), ratio(planned.cost.words, plan.floor),
        planned.lowerBound.get(), ratio(planned.cost.words, planned.lowerBound),
        planned.cost.fastWords.get());
}

void printTable(const MachinePlan &plan, raw_ostream &out) {
  for (size_t i = 0; i < plan.levels.size(); ++i) {
    const MemoryLevel &level = plan.machine.levels[i];
    out << formatv("{0} {1}: {2} bytes\n", plan.machine.name, level.name,
                   level.bytes);
    printTable(plan.levels[i], out);
  }
  out << "the fastest over all levels, if they take as long as the machine's "
         "rates say:\n";
  for (const KernelEstimate &kernel : plan.estimates) {
    out << formatv("{0} {1}: ", &kernel == &plan.chosen() ? "*" : " ",
                   kernelName(kernel));
    if (kernel.seconds == 0)
      out << "no time estimate, as the machine states no rates\n";
    else
      out << formatv("{0:e3} s by the model, limited by {1}\n", kernel.seconds,
                     kernel.limit);
  }
}

void explain(const Plan &plan, raw_ostream &out) {
  const PlannedSchedule &chosen = plan.chosen();
  out << formatv("{0} moves {1} words, {2} times what any algorithm must move "
                 "({3}).\n",
                 chosen.name(), chosen.cost.words.get(),
                 ratio(chosen.cost.words, plan.floor), plan.floor.get());
  out << "How: " << describe(plan.problem, chosen.schedule) << ".\n";
  out << formatv("No algorithm of its kernel's class moves fewer than {0} "
                 "words; it is within a factor {1} of that.\n",
                 chosen.lowerBound.get(),
                 ratio(chosen.cost.words, chosen.lowerBound));
  out << formatv("It needs {0} of the {1} words of fast memory.\n",
                 chosen.cost.fastWords.get(), plan.fastMemory);
  if (const PlannedSchedule *second = plan.runnerUp())
    out << formatv("Next comes {0} with {1} words, {2} times as many: {3}.\n",
                   second->name(), second->cost.words.get(),
                   ratio(second->cost.words, chosen.cost.words),
                   describe(plan.problem, second->schedule));
  for (const Refusal &refusal : plan.refusals)
    out << formatv("Not offered: {0}, as {1}.\n", scheduleName(refusal.kind),
                   refusal.reason);
}

} // namespace pebble::cost
