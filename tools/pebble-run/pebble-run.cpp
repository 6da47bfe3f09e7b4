//===- pebble-run.cpp - Compiles, calls, checks and times a function ------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Options/Options.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/InitAll.h"
#include "pebble/Launch/Device.h"
#include "pebble/Runtime/Comparison.h"
#include "pebble/Runtime/Executable.h"
#include "pebble/TensorIO/InputSpec.h"
#include "pebble/TensorIO/Npy.h"

#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"

#include <chrono>
#include <cmath>
#include <fstream>
#include <malloc.h>

using namespace mlir;
using namespace pebble;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

enum class CompareWith { Nothing, Exact };
enum class TargetKind { CPU, NVPTX };

namespace {
struct Options {
  cl::OptionCategory category{"pebble-run options"};
  cl::OptionCategory forCPU{"--target=cpu"};
  cl::OptionCategory forNVPTX{"--target=nvptx"};

  cl::opt<std::string> inputFile{cl::Positional, cl::Required,
                                 cl::desc("FILE (- for standard input)"),
                                 cl::cat(category)};
  cl::opt<std::string> entryName{
      "entry", cl::desc("The function to call (default: main)"),
      cl::value_desc("name"), cl::init("main"), cl::cat(category)};
  cl::opt<TargetKind> target{
      "target", cl::desc("What to run on"),
      cl::values(
          clEnumValN(TargetKind::CPU, "cpu", "this machine (default)"),
          clEnumValN(TargetKind::NVPTX, "nvptx", "its first NVIDIA GPU")),
      cl::init(TargetKind::CPU), cl::cat(category)};
  cl::opt<bool> tf32{"tf32",
                     cl::desc("Round factors of f32 to tf32, of 11 bits"),
                     cl::cat(forNVPTX)};
  cl::list<std::string> inputSpecs{
      "input",
      cl::desc("One for every argument, in order: FILE.npy, zeros, ones, "
               "constant:value=V, random:seed=S:absmax=A[:dist=normal] for "
               "floats, random:seed=S:min=A:max=B for integers; with "
               ":shape=4x8 where the argument has dynamic sizes"),
      cl::value_desc("spec"), cl::cat(category)};
  cl::list<std::string> outputFiles{
      "output",
      cl::desc("Where to write a result as .npy; the first for the "
               "first result, and so on"),
      cl::value_desc("file.npy"), cl::cat(category)};
  cl::opt<CompareWith> compare{
      "compare", cl::desc("Compare every attention of the entry"),
      cl::values(clEnumValN(CompareWith::Exact, "exact",
                            "with its evaluation in float64")),
      cl::init(CompareWith::Nothing), cl::cat(forCPU)};
  cl::opt<int64_t> compareRows{
      "compare-rows",
      cl::desc("How many query rows of an attention to compare "
               "(default: what takes about 2^33 multiplications)"),
      cl::init(0), cl::cat(forCPU)};
  cl::opt<int64_t> repeat{"repeat",
                          cl::desc("How often to time the call (default: "
                                   "1; if more, an untimed call comes first)"),
                          cl::init(1), cl::cat(category)};
  cl::opt<int64_t> threads{
      "threads", cl::desc("Threads to run on, up to 1024 (default: 1)"),
      cl::init(1), cl::cat(forCPU)};
  cl::opt<ScheduleSource> schedule{
      "schedule", cl::desc("Where the schedule of an attention comes from"),
      cl::values(clEnumValN(ScheduleSource::Plan, "plan",
                            "the IR where written, else attn-plan (default)"),
                 clEnumValN(ScheduleSource::None, "none",
                            "nowhere: attention as its definition reads")),
      cl::init(ScheduleSource::Plan), cl::cat(forCPU)};
  cl::opt<bool> asJson{"json", cl::desc("Print one JSON object"),
                       cl::cat(category)};
};
} // namespace

static Options &options() {
  static Options instance;
  return instance;
}

//===----------------------------------------------------------------------===//
// Memory of this process
//===----------------------------------------------------------------------===//

/// A line `key: N kB` of /proc/self/status, in bytes.
static int64_t readStatus(llvm::StringRef key) {
  std::ifstream status("/proc/self/status");
  std::string line;
  while (std::getline(status, line)) {
    llvm::StringRef text(line);
    int64_t kilobytes;
    if (text.consume_front(key) && text.consume_front(":") &&
        !text.ltrim().consumeInteger(10, kilobytes))
      return kilobytes * 1024;
  }
  return 0;
}

/// How much memory is used at most beyond what is used now.
class PeakMemory {
public:
  PeakMemory() {
    malloc_trim(0);
    // Starts the kernel's count of the peak anew.
    std::ofstream("/proc/self/clear_refs") << "5";
    before = readStatus("VmRSS");
  }
  int64_t get() const { return readStatus("VmHWM") - before; }

private:
  int64_t before;
};

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

namespace {
struct Report {
  int64_t numThreads = 1;
  std::vector<double> seconds;
  std::optional<double> flops;
  std::optional<Comparison> comparison;
  int64_t inputBytes = 0, outputBytes = 0, peakBytes = 0;

  double getMedianSeconds() const {
    std::vector<double> sorted = seconds;
    llvm::sort(sorted);
    size_t half = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[half]
                             : (sorted[half - 1] + sorted[half]) / 2;
  }
  std::optional<double> getGflops() const {
    if (!flops)
      return std::nullopt;
    return *flops / getMedianSeconds() / 1e9;
  }
};
} // namespace

static std::string formatCount(size_t count, const char *noun) {
  return llvm::formatv("{0} {1}{2}", count, noun, count == 1 ? "" : "s");
}

static llvm::Expected<std::vector<HostTensor>>
makeInputs(llvm::ArrayRef<HostTensorType> types) {
  if (options().inputSpecs.size() != types.size())
    return llvm::createStringError(llvm::formatv(
        "'{0}' takes {1}, but --input is given {2}", options().entryName,
        formatCount(types.size(), "argument"),
        formatCount(options().inputSpecs.size(), "time")));
  std::vector<HostTensor> inputs;
  for (auto [i, text] : llvm::enumerate(options().inputSpecs)) {
    llvm::Expected<InputSpec> spec = InputSpec::parse(text);
    if (!spec)
      return spec.takeError();
    llvm::Expected<HostTensor> input = spec->makeTensor(types[i], i);
    if (!input)
      return llvm::createStringError(llvm::formatv(
          "argument #{0}: {1}", i, llvm::toString(input.takeError())));
    inputs.push_back(std::move(*input));
  }
  return inputs;
}

static llvm::Error checkOptions() {
  if (options().repeat < 1)
    return llvm::createStringError("--repeat must be at least 1");
  if (options().threads < 1 || options().threads > maxThreads)
    return llvm::createStringError(
        llvm::formatv("--threads must be between 1 and {0}", maxThreads));
  if (options().compareRows < 0 ||
      (options().compareRows.getNumOccurrences() && options().compareRows < 1))
    return llvm::createStringError("--compare-rows must be at least 1");
  if (options().compareRows > 0 && options().compare == CompareWith::Nothing)
    return llvm::createStringError("--compare-rows is for --compare=exact");
  return llvm::Error::success();
}

/// What a call takes, counted in the report.
static std::vector<const HostTensor *>
takeInputs(llvm::ArrayRef<HostTensor> inputs, Report &report) {
  std::vector<const HostTensor *> arguments;
  for (const HostTensor &input : inputs) {
    arguments.push_back(&input);
    report.inputBytes += input.getNumBytes();
  }
  return arguments;
}

static llvm::Error checkOutputs(size_t numResults) {
  if (options().outputFiles.size() <= numResults)
    return llvm::Error::success();
  return llvm::createStringError(
      llvm::formatv("'{0}' gives {1}, but --output is given {2}",
                    options().entryName, formatCount(numResults, "result"),
                    formatCount(options().outputFiles.size(), "time")));
}

static llvm::Error
writeOutputs(llvm::function_ref<llvm::Expected<HostTensor>(size_t)> copy) {
  for (auto [i, path] : llvm::enumerate(options().outputFiles)) {
    llvm::Expected<HostTensor> tensor = copy(i);
    if (!tensor)
      return tensor.takeError();
    if (llvm::Error error = writeNpy(path, *tensor))
      return error;
  }
  return llvm::Error::success();
}

/// Compiles for the GPU of this machine, and calls the entry there.
static llvm::Expected<Report> runOnDevice(ModuleOp module) {
  if (llvm::Error error = refuseOptions(options().forCPU))
    return std::move(error);
  if (llvm::Error error = checkOptions())
    return std::move(error);
  llvm::Expected<std::unique_ptr<Device>> device = Device::open();
  if (!device)
    return device.takeError();
  llvm::Expected<std::string> chip = (*device)->getChip();
  if (!chip)
    return chip.takeError();
  llvm::Expected<func::FuncOp> entry = findEntry(module, options().entryName);
  if (!entry)
    return entry.takeError();
  Report report;
  report.flops = countStaticFlops(*entry);
  NVPTXPipelineOptions pipeline;
  pipeline.chip = *chip;
  pipeline.tf32 = options().tf32;
  llvm::Expected<DeviceBundle> bundle =
      compileDeviceBundle(module, pipeline, {options().entryName});
  if (!bundle)
    return bundle.takeError();
  const DeviceFunction &function = bundle->functions.front();
  llvm::SmallVector<HostTensorType> types;
  for (const DeviceFunction::Argument &argument : function.arguments)
    if (!argument.isResult)
      types.push_back(argument.type);
  if (llvm::Error error =
          checkOutputs(function.arguments.size() - types.size()))
    return std::move(error);
  llvm::Expected<std::vector<HostTensor>> inputs = makeInputs(types);
  if (!inputs)
    return inputs.takeError();
  std::vector<const HostTensor *> arguments = takeInputs(*inputs, report);
  auto executable = DeviceExecutable::load(**device, *bundle);
  if (!executable)
    return executable.takeError();
  llvm::Expected<DeviceCall> call =
      (*executable)->call(function, arguments, options().repeat);
  if (!call)
    return call.takeError();
  report.seconds = call->seconds;
  for (const HostTensor &result : call->results)
    report.outputBytes += result.getNumBytes();
  llvm::Error error =
      writeOutputs([&](size_t i) { return std::move(call->results[i]); });
  if (error)
    return std::move(error);
  return report;
}

/// Calls `repeat` times, after an untimed call if that is more than once; gives
/// the last results.
static CallResults timeCalls(const Executable &executable,
                             llvm::ArrayRef<const HostTensor *> inputs,
                             Report &report) {
  if (options().repeat > 1)
    executable.call(inputs);
  for (int64_t i = 0;; ++i) {
    auto begin = std::chrono::steady_clock::now();
    CallResults results = executable.call(inputs);
    std::chrono::duration<double> elapsed =
        std::chrono::steady_clock::now() - begin;
    report.seconds.push_back(elapsed.count());
    if (i + 1 == options().repeat)
      return results;
  }
}

static llvm::Expected<Report> run(ModuleOp module) {
  if (llvm::Error error = refuseOptions(options().forNVPTX))
    return std::move(error);
  if (llvm::Error error = checkOptions())
    return std::move(error);
  llvm::Expected<func::FuncOp> entry = findEntry(module, options().entryName);
  if (!entry)
    return entry.takeError();
  CompileOptions compilation;
  compilation.reportFailure = [](llvm::StringRef message) {
    printError("pebble-run", llvm::createStringError(message));
  };
  compilation.pipeline.threads = options().threads;
  compilation.pipeline.schedule = options().schedule;

  Report report;
  report.numThreads = options().threads;
  report.flops = countStaticFlops(*entry);
  OwningOpRef<ModuleOp> lowered = module.clone();
  auto executable =
      Executable::compile(*lowered, options().entryName, compilation);
  if (!executable)
    return executable.takeError();
  const EntrySignature &signature = (*executable)->getSignature();
  if (llvm::Error error = checkOutputs(signature.results.size()))
    return std::move(error);

  PeakMemory peak;
  llvm::Expected<std::vector<HostTensor>> inputs =
      makeInputs(llvm::map_to_vector(
          signature.inputs, [](const EntryType &input) { return input.type; }));
  if (!inputs)
    return inputs.takeError();
  std::vector<const HostTensor *> arguments = takeInputs(*inputs, report);
  CallResults results = timeCalls(**executable, arguments, report);
  report.peakBytes = peak.get();
  report.outputBytes = results.getNumBytes();

  if (options().compare == CompareWith::Exact) {
    ComparisonOptions comparisonOptions;
    comparisonOptions.threads = options().threads;
    if (options().compareRows > 0)
      comparisonOptions.rows = options().compareRows;
    llvm::Expected<Comparison> comparison = compareWithExact(
        module, options().entryName, arguments, compilation, comparisonOptions);
    if (!comparison)
      return comparison.takeError();
    report.comparison = *comparison;
    report.flops = comparison->flops;
  }
  if (llvm::Error error =
          writeOutputs([&](size_t i) { return results.copy(i); }))
    return std::move(error);
  return report;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// JSON has no infinities: what is not finite is null.
static llvm::json::Value finiteOrNull(std::optional<double> value) {
  if (value && std::isfinite(*value))
    return *value;
  return nullptr;
}

static void printJson(const Report &report) {
  llvm::json::Object object{{"entry", options().entryName.getValue()},
                            {"repeat", int64_t(report.seconds.size())},
                            {"seconds_median", report.getMedianSeconds()},
                            {"gflops", finiteOrNull(report.getGflops())},
                            {"input_bytes", report.inputBytes},
                            {"output_bytes", report.outputBytes}};
  if (options().target == TargetKind::CPU) {
    object["threads"] = report.numThreads;
    object["peak_rss_bytes"] = report.peakBytes;
  }
  if (const std::optional<Comparison> &comparison = report.comparison) {
    object["max_abs_error"] = finiteOrNull(comparison->maxAbsError);
    object["max_rel_error"] = finiteOrNull(comparison->maxRelError);
    object["certified_bound"] = finiteOrNull(comparison->certifiedBound);
    object["why_unbounded"] = comparison->whyUnbounded.empty()
                                  ? llvm::json::Value(nullptr)
                                  : comparison->whyUnbounded;
    object["within_bound"] = comparison->withinBound;
    object["largest_output"] = comparison->largestOutput;
    object["bound_exceeds_outputs"] = comparison->boundExceedsOutputs;
    object["exact_nan_rows"] = comparison->exactNaNRows;
    object["computed_nan_rows"] = comparison->computedNaNRows;
    object["compared_rows"] = comparison->comparedRows;
    object["total_rows"] = comparison->totalRows;
  }
  llvm::outs() << llvm::formatv("{0:2}", llvm::json::Value(std::move(object)))
               << "\n";
}

static std::string formatBytes(int64_t bytes) {
  return llvm::formatv("{0:f2} MiB", bytes / 1048576.0);
}

static void printRow(const char *name, const std::string &value) {
  llvm::outs() << llvm::formatv("{0,-22}{1}\n", name, value);
}

static std::string formatBound(const Comparison &comparison) {
  std::string bound =
      std::isfinite(comparison.certifiedBound)
          ? llvm::formatv("{0:e3}", comparison.certifiedBound).str()
          : ("none can be promised: " + comparison.whyUnbounded).str();
  if (!comparison.withinBound)
    return bound + "  (VIOLATED)";
  if (!std::isfinite(comparison.certifiedBound))
    return bound;
  return bound + (comparison.boundExceedsOutputs
                      ? "  (holds, but all outputs of an attention are smaller)"
                      : "  (holds)");
}

static std::string formatNaNRows(const Comparison &comparison) {
  if (comparison.exactNaNRows == comparison.commonNaNRows &&
      comparison.computedNaNRows == comparison.commonNaNRows)
    return llvm::formatv("{0}  (in both)", comparison.commonNaNRows);
  return llvm::formatv("{0} computed, {1} exact, {2} in both",
                       comparison.computedNaNRows, comparison.exactNaNRows,
                       comparison.commonNaNRows);
}

static void printComparison(const Comparison &comparison) {
  auto number = [](double value) {
    return llvm::formatv("{0:e3}", value).str();
  };
  printRow("max abs error", number(comparison.maxAbsError));
  printRow("max rel error", number(comparison.maxRelError));
  printRow("certified bound", formatBound(comparison));
  printRow("largest output",
           number(comparison.largestOutput) + "  (the bound is absolute)");
  printRow("compared rows", llvm::formatv("{0} of {1}", comparison.comparedRows,
                                          comparison.totalRows));
  if (comparison.exactNaNRows || comparison.computedNaNRows)
    printRow("NaN rows", formatNaNRows(comparison));
}

static void printTable(const Report &report) {
  if (report.comparison)
    printComparison(*report.comparison);
  printRow("seconds (median)",
           llvm::formatv("{0:e3}  of {1}", report.getMedianSeconds(),
                         report.seconds.size()));
  if (std::optional<double> gflops = report.getGflops())
    printRow("GF/s", llvm::formatv("{0:f2}  (of exact attention's arithmetic)",
                                   *gflops));
  if (options().target == TargetKind::CPU)
    printRow("threads", std::to_string(report.numThreads));
  printRow("inputs, outputs", formatBytes(report.inputBytes) + ", " +
                                  formatBytes(report.outputBytes));
  if (options().target == TargetKind::NVPTX)
    return; // What is measured is memory of this process.
  printRow("peak memory", formatBytes(report.peakBytes) +
                              "  (inputs, outputs and what the calls used)");
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  dropLibraryOptions();
  cl::HideUnrelatedOptions(
      {&options().category, &options().forCPU, &options().forNVPTX});
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles a function for this machine or its GPU, calls it on given or "
      "random "
      "inputs,\nand prints its error, time and memory.\n");
  auto fail = [](llvm::Error error) {
    printError("pebble-run", std::move(error));
    return EXIT_FAILURE;
  };

  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file =
      openInputFile(options().inputFile, &message);
  if (!file)
    return fail(llvm::createStringError(message));
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  pebble::registerAllDialects(registry);
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return EXIT_FAILURE;

  llvm::Expected<Report> report = options().target == TargetKind::NVPTX
                                      ? runOnDevice(*module)
                                      : run(*module);
  if (!report)
    return fail(report.takeError());
  options().asJson ? printJson(*report) : printTable(*report);
  if (report->comparison && !report->comparison->withinBound)
    return fail(
        llvm::createStringError("an error exceeds its certified bound"));
  return EXIT_SUCCESS;
}
