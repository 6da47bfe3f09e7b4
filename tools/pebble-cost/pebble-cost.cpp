//===- pebble-cost.cpp - Counts the words that attention moves ------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What attention costs in words moved: every schedule's count, the bounds, and
// the choice, for one problem or along a sweep.
//
//===----------------------------------------------------------------------===//

#include "../Options/Options.h"
#include "Plot.h"
#include "Report.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

#include <algorithm>

using namespace llvm;
using namespace pebble::cost;
using namespace pebble::iomodel;

static cl::OptionCategory category("pebble-cost options");

template <typename T> using Option = cl::opt<T>;

static Option<uint64_t> n("n", cl::desc("queries and keys"), cl::cat(category));
static Option<uint64_t> nq("nq", cl::desc("queries, where they differ from n"),
                           cl::cat(category));
static Option<uint64_t> nk("nk", cl::desc("keys, where they differ from n"),
                           cl::cat(category));
static Option<uint64_t> d("d", cl::desc("channels of queries and keys"),
                          cl::cat(category));
static Option<uint64_t> dv("dv", cl::desc("value channels (d)"),
                           cl::cat(category));
static Option<unsigned>
    degree("degree",
           cl::desc("of the polynomial kernel; without it, only "
                    "exact schedules are counted"),
           cl::cat(category));
static Option<uint64_t> fastMemory("fast-memory", cl::desc("capacity in words"),
                                   cl::cat(category));
static Option<std::string> machineName(
    "machine", cl::desc("instead of --fast-memory: words=M, host, or a preset"),
    cl::cat(category));
static Option<unsigned> elementBytes("element-bytes", cl::init(4),
                                     cl::desc("bytes in a word (4)"),
                                     cl::cat(category));
static Option<uint64_t> batch("batch", cl::init(1),
                              cl::desc("attentions of so many heads (1)"),
                              cl::cat(category));
static Option<uint64_t> heads("heads", cl::init(1),
                              cl::desc("heads of queries (1)"),
                              cl::cat(category));
static Option<uint64_t> kvHeads("kv-heads",
                                cl::desc("heads of keys and values (heads)"),
                                cl::cat(category));
static Option<uint64_t> masks("masks", cl::init(0),
                              cl::desc("dense queries x keys masks"),
                              cl::cat(category));
static Option<bool> causal("causal",
                           cl::desc("a query sees the keys up to its own"),
                           cl::cat(category));
static Option<uint64_t>
    causalOffset("causal-offset",
                 cl::desc("query i sees the keys j <= i + offset (keys - "
                          "queries, so that the last query sees all)"),
                 cl::cat(category));
static Option<bool> asJson("json", cl::desc("print JSON"), cl::cat(category));
static Option<bool> explainPoint("explain", cl::desc("say why, in sentences"),
                                 cl::cat(category));
static Option<std::string> sweep("sweep", cl::desc("n, M, d or degree"),
                                 cl::cat(category));
static Option<uint64_t> sweepFrom("from", cl::desc("where the sweep starts"),
                                  cl::cat(category));
static Option<uint64_t> sweepTo("to", cl::desc("where it ends"),
                                cl::cat(category));
static Option<std::string>
    plotFile("plot",
             cl::desc("draw the sweep (of n unless stated) to an .svg or .png"),
             cl::cat(category));
static Option<std::string>
    plotData("plot-data", cl::desc("draw the curves of a .json file instead"),
             cl::cat(category));

static Error failure(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

static bool given(const cl::Option &option) {
  return option.getNumOccurrences() != 0;
}

static Expected<Problem> readProblem() {
  Problem p;
  if (!given(n) && !(given(nq) && given(nk)))
    return failure("the length is missing; give -n, or --nq and --nk");
  if (!given(d))
    return failure("the number of channels is missing; give -d");
  p.queries = given(nq) ? nq : n;
  p.keys = given(nk) ? nk : n;
  p.channels = d;
  p.valueChannels = given(dv) ? dv : d;
  p.batch = batch;
  p.heads = heads;
  p.kvHeads = given(kvHeads) ? kvHeads : heads;
  p.masks = masks;
  if (given(degree))
    p.degree = degree;
  p.causal = causal;
  if (given(causalOffset) && !causal)
    return failure("--causal-offset needs --causal");
  if (causal && !given(causalOffset) && p.keys < p.queries)
    return failure("the first queries would see no key, as there are more "
                   "queries than keys; give --causal-offset");
  if (causal)
    p.causalOffset = given(causalOffset) ? causalOffset : p.keys - p.queries;
  return p;
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

namespace {
struct SweepPoint {
  uint64_t x;
  Plan plan;
};
} // namespace

/// The values to sweep: powers of two, or every degree.
static Expected<std::vector<uint64_t>> sweepValues(StringRef quantity) {
  struct Range {
    StringRef name;
    uint64_t from, to, last;
  };
  for (Range range :
       {Range{"n", 1 << 8, 1 << 20, Words::limit},
        Range{"M", 64, 1 << 24, Words::limit}, Range{"d", 8, 256, Words::limit},
        Range{"degree", 1, 8, Problem::maxDegree}}) {
    if (range.name != quantity)
      continue;
    uint64_t from = given(sweepFrom) ? sweepFrom : range.from;
    uint64_t to = given(sweepTo) ? sweepTo : range.to;
    if (to > range.last)
      return failure(formatv("a sweep of {0} goes up to {1}, but --to is {2}",
                             quantity, range.last, to)
                         .str());
    if (from == 0 || from > to)
      return failure(formatv("--from must be from 1 to {0}, where the sweep "
                             "ends, but is {1}",
                             to, from)
                         .str());
    std::vector<uint64_t> values;
    for (uint64_t x = from; x <= to; x = quantity == "degree" ? x + 1 : 2 * x)
      values.push_back(x);
    return values;
  }
  return failure("cannot sweep '" + quantity + "'; n, M, d and degree can be");
}

/// What else was given stays.
static void assign(Problem &p, uint64_t &capacity, StringRef quantity,
                   uint64_t x) {
  if (quantity == "M") {
    capacity = x;
  } else if (quantity == "degree") {
    p.degree = x;
  } else if (quantity == "d") {
    p.channels = x;
    if (!given(dv))
      p.valueChannels = x;
  } else {
    p.queries = p.keys = x;
    if (!given(causalOffset))
      p.causalOffset = 0;
  }
}

/// Points where nothing fits are left out, unless that leaves none.
static Expected<std::vector<SweepPoint>>
runSweep(Problem problem, uint64_t capacity, StringRef quantity) {
  auto values = sweepValues(quantity);
  if (!values)
    return values.takeError();
  bool sameCovers = quantity == "n" || quantity == "M";
  CoverCatalog covers;
  std::vector<SweepPoint> points;
  Error skipped = Error::success();
  for (uint64_t x : *values) {
    assign(problem, capacity, quantity, x);
    if (Error error = problem.verify())
      return joinErrors(std::move(skipped), std::move(error));
    if (covers.empty() || !sameCovers)
      covers = makeCoverCatalog(problem);
    Expected<Plan> planned = plan(problem, capacity, covers);
    if (planned) {
      points.push_back({x, std::move(*planned)});
      continue;
    }
    consumeError(std::move(skipped));
    skipped = planned.takeError();
  }
  if (points.empty())
    return std::move(skipped);
  consumeError(std::move(skipped));
  return points;
}

static Plot plotSweep(ArrayRef<SweepPoint> points, StringRef quantity) {
  Plot plot;
  const Problem &p = points.front().plan.problem;
  plot.title = formatv("d = {0}, d_v = {1}", p.channels, p.valueChannels);
  if (quantity == "d")
    plot.title = "words moved";
  if (p.degree && quantity != "degree")
    plot.title += formatv(", degree {0}", *p.degree);
  if (quantity != "M")
    plot.title += formatv(", M = {0}", points.front().plan.fastMemory);
  if (quantity != "n")
    plot.title += formatv(", n = {0}", p.queries);
  plot.xLabel = quantity.str();
  plot.yLabel = "words moved";
  for (ScheduleKind kind : allScheduleKinds()) {
    Curve curve{scheduleName(kind).str(), {}};
    for (const SweepPoint &point : points)
      if (const PlannedSchedule *planned = point.plan.find(kind))
        curve.points.push_back(
            {double(point.x), double(planned->cost.words.get())});
    if (!curve.points.empty())
      plot.curves.push_back(std::move(curve));
  }
  Curve chosen{"chosen", {}, CurveStyle::Band};
  Curve bound{"lower bound of the chosen", {}, CurveStyle::Dashed};
  for (const SweepPoint &point : points) {
    const PlannedSchedule &best = point.plan.chosen();
    chosen.points.push_back({double(point.x), double(best.cost.words.get())});
    bound.points.push_back({double(point.x), double(best.lowerBound.get())});
  }
  plot.curves.push_back(std::move(chosen));
  plot.curves.push_back(std::move(bound));
  return plot;
}

static void printSweep(ArrayRef<SweepPoint> points, StringRef quantity) {
  if (asJson) {
    json::Array array;
    for (const SweepPoint &point : points)
      array.push_back(toJson(point.plan));
    outs() << formatv("{0:2}\n", json::Value(std::move(array)));
    return;
  }
  outs() << formatv("{0,10}  {1,-26}{2,22}{3,10}{4,10}\n", quantity, "chosen",
                    "words", "/floor", "/bound");
  for (const SweepPoint &point : points) {
    const PlannedSchedule &best = point.plan.chosen();
    outs() << formatv("{0,10}  {1,-26}{2,22}{3,10}{4,10}\n", point.x,
                      best.name(), best.cost.words.get(),
                      ratio(best.cost.words, point.plan.floor),
                      ratio(best.cost.words, best.lowerBound));
  }
}

//===----------------------------------------------------------------------===//
// One point
//===----------------------------------------------------------------------===//

static void printPoint(const Plan &plan) {
  if (asJson)
    outs() << formatv("{0:2}\n", json::Value(toJson(plan)));
  else if (explainPoint)
    explain(plan, outs());
  else
    printTable(plan, outs());
}

static void printMachinePoint(const MachinePlan &plan) {
  if (asJson) {
    outs() << formatv("{0:2}\n", json::Value(toJson(plan)));
    return;
  }
  printTable(plan, outs());
  if (!explainPoint)
    return;
  for (size_t i = 0; i < plan.levels.size(); ++i) {
    outs() << plan.machine.levels[i].name << ": ";
    explain(plan.levels[i], outs());
  }
}

/// The levels to plan for: the one given in words, or the machine's.
static Expected<Machine> readMachine() {
  bool hasWords = given(fastMemory);
  if (hasWords == given(machineName))
    return failure("give either --fast-memory or --machine");
  if (elementBytes == 0 || elementBytes > 16)
    return failure("--element-bytes must lie between 1 and 16");
  if (!hasWords)
    return findMachine(machineName, elementBytes);
  return findMachine("words=" + std::to_string(fastMemory), elementBytes);
}

static Error drawData() {
  if (plotFile.empty())
    return failure("--plot-data needs --plot, the file to draw to");
  if (const cl::Option *other =
          pebble::findGiven(category, {&plotData, &plotFile}))
    return failure("--plot-data has its own curves; leave out " +
                   pebble::getSpelling(*other));
  Expected<Plot> plot = readPlot(plotData);
  return plot ? writePlot(*plot, plotFile) : plot.takeError();
}

/// What would go unheeded.
static Error checkOptions() {
  bool sweeps = given(sweep) || given(plotFile);
  std::array<const cl::Option *, 2> limits = {&sweepFrom, &sweepTo};
  for (const cl::Option *limit : limits)
    if (given(*limit) && !sweeps)
      return failure(pebble::getSpelling(*limit) +
                     " is for sweeps; give --sweep or --plot");
  bool sweepsLength = given(sweep) ? sweep == "n" : given(plotFile);
  if (sweepsLength && (given(nq) || given(nk)))
    return failure("--sweep=n sets queries and keys; leave out --nk and --nq");
  if (given(explainPoint) && given(sweep))
    return failure("--explain is about one point; leave out --sweep");
  if (given(explainPoint) && given(asJson))
    return failure("--explain prints sentences; leave out --json");
  return Error::success();
}

static Error run() {
  if (given(plotData))
    return drawData();
  if (Error error = checkOptions())
    return error;
  Expected<Problem> problem = readProblem();
  if (!problem)
    return problem.takeError();
  bool sweepsMemory = sweep == "M" && !given(fastMemory) && !given(machineName);
  Expected<Machine> machine =
      sweepsMemory ? findMachine("words=64", elementBytes) : readMachine();
  if (!machine)
    return machine.takeError();
  // A sweep is over a single fast memory: the machine's farthest level.
  uint64_t capacity = machine->levels.back().bytes / elementBytes;

  // A name that cannot be written should fail before the work.
  if (!plotFile.empty())
    if (Expected<PlotFormat> format = plotFormat(plotFile); !format)
      return format.takeError();
  if (!sweep.empty() || !plotFile.empty()) {
    StringRef quantity = sweep.empty() ? StringRef("n") : StringRef(sweep);
    auto points = runSweep(*problem, capacity, quantity);
    if (!points)
      return points.takeError();
    if (!plotFile.empty())
      if (Error error = writePlot(plotSweep(*points, quantity), plotFile))
        return error;
    if (!sweep.empty()) {
      printSweep(*points, quantity);
      return Error::success();
    }
  }

  bool isTheoretical = machine->levels.size() == 1;
  if (isTheoretical) {
    Expected<Plan> planned = plan(*problem, capacity);
    if (!planned)
      return planned.takeError();
    printPoint(*planned);
    return Error::success();
  }
  Expected<MachinePlan> planned = plan(*problem, *machine, elementBytes);
  if (!planned)
    return planned.takeError();
  printMachinePoint(*planned);
  return Error::success();
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "counts the words that attention moves, schedule by schedule\n");
  if (Error error = run()) {
    WithColor::error(errs(), "pebble-cost")
        << toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
