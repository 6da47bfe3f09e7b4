//===- KernelTest.cpp - The kernels' numbers, without a GPU ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The PTX that the pipeline makes of random attention runs on an interpreter,
// with the launches that the bundle says, and is compared with the float64
// evaluation.
//
//===----------------------------------------------------------------------===//

#include "PTXMachine.h"

#include "../../TestSeed.h"

#include "pebble/Certify/Certify.h"
#include "pebble/InitAll.h"
#include "pebble/Kernel/Certificate.h"
#include "pebble/Plan/Site.h"
#include "pebble/Reference/Attention.h"
#include "pebble/Target/NVPTX/Bundle.h"
#include "pebble/Target/NVPTX/Pipeline.h"

#include "mlir/IR/Remarks.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <cfloat>
#include <cmath>
#include <cstdlib>
#include <set>

using namespace mlir;
using namespace pebble;

namespace {

constexpr ElementType F16 = ElementType::F16, BF16 = ElementType::BF16,
                      F32 = ElementType::F32;

/// What the remark of `pebble-nvptx-kernels` says that state kernels move.
std::optional<uint64_t> wordsOfRemark;

class WordsReader : public remark::detail::MLIRRemarkStreamerBase {
  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    uint64_t number;
    for (const remark::detail::Remark::Arg &argument : remark.getArgs())
      if (argument.key == "words" && llvm::to_integer(argument.val, number))
        wordsOfRemark = number;
  }
};

MLIRContext *getContext() {
  static MLIRContext *context = [] {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    pebble::registerAllDialects(registry);
    auto *created = new MLIRContext(registry, MLIRContext::Threading::DISABLED);
    remark::RemarkCategories categories;
    categories.passed = "pebble-nvptx-kernels";
    if (failed(remark::enableOptimizationRemarks(
            *created, std::make_unique<WordsReader>(),
            std::make_unique<remark::RemarkEmittingPolicyAll>(), categories)))
      llvm::report_fatal_error("remarks are not streamed");
    return created;
  }();
  return context;
}

/// Specials: some values are infinite or NaN, and so are the last key's.
/// Largest: a value of each column is about as large as numbers are.
/// ManyNorms: queries are short and long, and some are not finite.
/// AtReach: scores are as large as norms allow, and these just below or above
/// what a guard lets pass. AtLimits: the first group's keys and values are as
/// large as it lets pass; of the next two, a key is longer, or a value larger.
/// LateNaN: the second last key is NaN.
enum class Values {
  Uniform,
  SmallIntegers,
  Specials,
  Largest,
  ManyNorms,
  AtReach,
  AtLimits,
  LateNaN
};

/// Heads share the keys and values of their group.
struct Attention {
  std::string name;
  int64_t groups = 1, heads = 1, queries = 1, keys = 1, channels = 64,
          valueChannels = 64;
  ElementType type = ElementType::BF16, outputType = ElementType::F32;
  std::vector<double> coefficients = {}; ///< none for exp
  /// Of a guarded kernel: scores up to that are within its relative error.
  double reach = 0, relativeError = 0;
  std::string schedule;
  bool causal = false;
  int64_t ahead = 0; ///< the position of the first query
  std::optional<int64_t> window = std::nullopt;
  bool hasKeyLengths = false, hasMask = false, hasBooleanMask = false,
       hasLogSumExp = false;
  bool hasKeyMask = false; ///< the same for all queries
  /// Of boolean numbers; others are added to scores.
  ElementType keyMaskType = ElementType::I1;
  /// Whether it spans so much that weights underflow, those of runs as well.
  bool spansMuch = false;
  bool headsDiffer = false; ///< in what that mask is
  bool hasKeyPad = false;   ///< a boolean mask beside an added one
  /// If not 0, what an added mask has for a key of one row of it, all of the
  /// next, and every other of the one after that, where boolean masks beside it
  /// exclude these.
  double entry = 0;
  /// Whether keys of the last group are NaN that an added mask excludes.
  bool excludesNaN = false;
  int64_t keysPerVisible = 2;
  double scale = 0.125;
  bool tf32 = false;
  bool isDynamic = false; ///< all sizes but those of channels
  Values values = Values::Uniform;
  std::string chip = "sm_90";

  int64_t countInputs() const {
    return 3 + hasMask + hasBooleanMask + hasKeyMask + hasKeyPad +
           hasKeyLengths;
  }
};

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
void PrintTo(const Attention &attention, std::ostream *stream) {
  *stream << attention.name;
}

class KernelTest : public testing::TestWithParam<Attention> {
protected:
  void run(const Attention &attention, uint64_t seed);

private:
  std::string print(const Attention &a);
  void fill(HostTensor &tensor, bool isValue);
  void addSpecials(HostTensor &keys, HostTensor &values);
  void compare(const Attention &a);
  void checkSpecials(const HostTensor &output, ArrayRef<double> exact);
  void compareState(const Attention &a, const reference::Problem &problem,
                    const reference::Result &exact);
  void addMasks(const Attention &a);
  void addEntry(const Attention &a, HostTensor &mask, HostTensor *boolean);
  void excludeKeys(const Attention &a);
  double getShift(const Attention &a, int64_t group, int64_t head, int64_t key);
  bool isVisible(const Attention &a, int64_t group, int64_t head, int64_t key) {
    return getShift(a, group, head, key) != -INFINITY;
  }
  /// How many keys a query may see, whatever masks say.
  int64_t countKeys(const Attention &a, const reference::Problem &problem,
                    int64_t group, int64_t query) {
    int64_t keys = a.keys;
    if (a.hasKeyLengths)
      keys = std::min<int64_t>(int64_t(problem.keyLengths->data->values[group]),
                               keys);
    if (a.causal)
      keys = std::min<int64_t>(query + a.ahead + 1, keys);
    return std::max<int64_t>(keys, 0);
  }
  bool isSeen(const Attention &a, int64_t group, int64_t key) {
    if (a.causal && key >= a.queries + a.ahead)
      return false;
    for (int64_t head = 0; head < a.heads; ++head)
      if (isVisible(a, group, head, key))
        return true;
    return false;
  }
  using Launches = ArrayRef<ResolvedCall::Launch>;
  void checkWords(const Attention &a, const ptx::Machine &machine,
                  Launches launches, std::optional<uint64_t> planned);
  void checkStateWords(const ptx::Machine &machine, Launches launches,
                       const char *workspace);
  void checkCausalWords(const Attention &a, const ptx::Machine &machine,
                        Launches launches, const char *workspace);
  void checkCertificate(const Attention &a, const reference::Problem &problem,
                        const reference::Result &exact);
  void addNorms(HostTensor &queries, HostTensor &keys);
  void addLimits(HostTensor &keys, HostTensor &values);
  enum class Answer { State, Softmax, Either };
  void findAnswers(const Attention &a, const reference::Problem &problem);
  void compareGuarded(const Attention &a, const reference::Problem &problem,
                      const reference::Result &polynomial);
  void checkGuardedWords(const Attention &a, const ptx::Machine &machine,
                         Launches launches);
  HostTensor &add(ElementType type, ArrayRef<int64_t> shape) {
    tensors.push_back(std::make_unique<HostTensor>(
        llvm::cantFail(HostTensor::create(type, shape))));
    return *tensors.back();
  }

  std::mt19937_64 random;
  std::vector<std::unique_ptr<HostTensor>> tensors;
  /// Of a guarded kernel; and who answered which row.
  std::optional<kernel::Guard> guard;
  std::vector<Answer> answers;
  std::vector<double> largestValues;
};

reference::Rounding getRounding(ElementType type) {
  return type == ElementType::F32   ? reference::Rounding::f32()
         : type == ElementType::F16 ? reference::Rounding::f16()
                                    : reference::Rounding::bf16();
}

/// Of what tensor cores multiply.
reference::Rounding getMultiplicands(const Attention &a) {
  return a.type != ElementType::F32 ? getRounding(a.type)
         : a.tf32                   ? reference::Rounding::tf32()
                                    : reference::Rounding::twoTF32();
}

kernel::StateProducts getStateProducts(const Attention &a) {
  return a.type == ElementType::F32 ? kernel::StateProducts::NarrowOfWide
                                    : kernel::StateProducts::Narrow;
}

/// With sizes that only the run knows, but for the last one if it is that of
/// channels.
std::string printType(HostTensorType type, bool isDynamic, bool hasChannels) {
  if (isDynamic)
    std::fill(type.shape.begin(), type.shape.end() - hasChannels, -1);
  return "tensor<" + formatType(type) + ">";
}

/// Of outputs, and of their log-sum-exp.
std::array<HostTensorType, 2> getResultTypes(const Attention &a) {
  return {HostTensorType{a.outputType,
                         {a.groups, a.heads, a.queries, a.valueChannels}},
          HostTensorType{ElementType::F32, {a.groups, a.heads, a.queries}}};
}

std::string KernelTest::print(const Attention &a) {
  std::string kernel = "#attn.exp";
  if (!a.coefficients.empty()) {
    std::string numbers;
    for (double number : a.coefficients)
      numbers +=
          llvm::formatv("{0}{1:f6}", numbers.empty() ? "" : ", ", number);
    // Masks are factors of a kernel with a certificate.
    std::string claim;
    if (a.reach > 0)
      claim = llvm::formatv(
          ", domain = [-{0:f6}, {0:f6}], relative_error = {1:f6}, guarded",
          a.reach, a.relativeError);
    else if (a.hasKeyMask)
      claim = ", domain = [-1.0, 1.0], relative_error = 0.5";
    kernel = "#attn.polynomial<[" + numbers + "]" + claim + ">";
  }
  std::string arguments;
  std::vector<std::string> types;
  for (auto [i, tensor] : llvm::enumerate(tensors)) {
    types.push_back(printType(tensor->getType(), a.isDynamic, i < 3));
    arguments += llvm::formatv("{0}%arg{1}: {2}", i ? ", " : "", i, types[i]);
  }
  std::string space = "affine_map<(b, h, m, n, k, d) -> ";
  std::string maps =
      space + "(b, h, m, k)>, " + space + "(b, n, k)>, " + space + "(b, n, d)>";
  unsigned next = 3;
  std::string clauses, body, masks, maskTypes;
  for (bool isThere :
       {a.hasMask, a.hasBooleanMask, a.hasKeyMask, a.hasKeyPad}) {
    if (!isThere)
      continue;
    masks += llvm::formatv("{0}%arg{1}", masks.empty() ? "" : ", ", next);
    maskTypes += (maskTypes.empty() ? "" : ", ") + types[next++];
    maps += ", " + space +
            (!a.hasKeyMask   ? "(h, m, n)>"
             : a.headsDiffer ? "(b, h, n)>"
                             : "(b, n)>");
  }
  if (!masks.empty())
    clauses += " masks(" + masks + " : " + maskTypes + ")";
  if (a.hasKeyLengths) {
    clauses += llvm::formatv(" key_lengths(%arg{0} : {1})", next, types[next]);
    maps += ", " + space + "(b)>";
    ++next;
  }
  std::array<HostTensorType, 2> results = getResultTypes(a);
  std::string out = printType(results[0], a.isDynamic, true),
              lse = printType(results[1], a.isDynamic, false);
  std::string outTypes = out, sizes;
  for (unsigned axis = 0; axis < 3 && a.isDynamic; ++axis) {
    body += llvm::formatv("  %c{0} = arith.constant {0} : index\n"
                          "  %d{0} = tensor.dim %arg0, %c{0} : {1}\n",
                          axis, types[0]);
    sizes += llvm::formatv("{0}%d{1}", axis ? ", " : "", axis);
  }
  maps += ", " + space + "(b, h, m, d)>";
  std::string outs = "%out";
  if (a.hasLogSumExp) {
    outTypes += ", " + lse;
    outs += ", %lse";
    maps += ", " + space + "(b, h, m)>";
  }
  std::string returned = a.hasLogSumExp ? "%0#0, %0#1" : "%0";
  return "func.func @main(" + arguments + ") -> (" + outTypes + ") {\n" + body +
         "  %out = tensor.empty(" + sizes + ") : " + out +
         "\n  %lse = tensor.empty(" + sizes + ") : " + lse + "\n  %0" +
         (a.hasLogSumExp ? ":2" : "") + " = attn.attention kernel(" + kernel +
         ") accumulate(f32) scale(" + llvm::formatv("{0:f6}", a.scale).str() +
         ")" + (a.causal ? " causal" : "") +
         (a.window ? " window(" + std::to_string(*a.window) + ")" : "") +
         " schedule(" + a.schedule +
         ")\n    ins(%arg0, %arg1, %arg2 : " + types[0] + ", " + types[1] +
         ", " + types[2] + ")" + clauses + " positions[" +
         std::to_string(a.ahead) + ", 0]\n    outs(" + outs + " : " + outTypes +
         ") maps [" + maps + "] -> " + outTypes + "\n  return " + returned +
         " : " + outTypes + "\n}\n";
}

void KernelTest::fill(HostTensor &tensor, bool isValue) {
  std::uniform_real_distribution<double> uniform(-1, 1);
  std::uniform_int_distribution<int> integer(-1, 1);
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    tensor.setElement(i, GetParam().values != Values::SmallIntegers
                             ? uniform(random)
                         : isValue ? integer(random)
                                   // Few of them, so that scores are small.
                                   : integer(random) * (random() % 8 == 0));
}

/// To 11 bits.
double roundToTF32(double x) {
  int exponent;
  double fraction = std::frexp(x, &exponent);
  return std::ldexp(std::round(std::ldexp(fraction, 11)), exponent - 11);
}

void KernelTest::addSpecials(HostTensor &keys, HostTensor &values) {
  const double specials[] = {INFINITY, -INFINITY, NAN};
  // Of a guarded kernel, the first group's.
  int64_t groups = GetParam().reach > 0 ? GetParam().groups : 1;
  for (int64_t i = 0; i < values.getNumElements() / groups; ++i)
    if (random() % 64 == 0)
      values.setElement(i, specials[random() % 3]);
  // What is added to a score of NaN does not exclude it.
  if (!GetParam().hasMask)
    keys.setElement(keys.getNumElements() - 1, specials[random() % 3]);
}

/// A channel of each row of keys is as long as the guard lets their norm be
/// with the longest query, and queries are about that.
void KernelTest::addNorms(HostTensor &queries, HostTensor &keys) {
  const Attention &a = GetParam();
  if (a.values == Values::ManyNorms) {
    const double factors[] = {0x1p-12, 1, 8};
    for (int64_t i = 0; i < keys.getNumElements(); ++i)
      if (random() % 2 == 0)
        keys.setElement(i, 0x1p-12 * keys.getElement(i));
    for (int64_t row = 0; row < queries.getNumElements() / a.channels; ++row) {
      double factor = factors[random() % 3];
      for (int64_t c = 0; c < a.channels; ++c)
        queries.setElement(row * a.channels + c,
                           factor * queries.getElement(row * a.channels + c));
      const double specials[] = {INFINITY, -INFINITY, NAN};
      if (random() % 16 == 0)
        queries.setElement(row * a.channels + random() % a.channels,
                           specials[random() % 3]);
    }
    return;
  }
  // Powers of two; bf16 has no numbers between these and those of queries.
  double ofKeys = std::exp2(std::round(std::log2(a.reach / a.scale) / 2));
  double ofQueries = a.reach / (a.scale * ofKeys);
  for (int64_t row = 0; row < keys.getNumElements() / a.channels; ++row)
    for (int64_t c = 0; c < a.channels; ++c)
      keys.setElement(row * a.channels + c,
                      c == 0 ? (random() % 2 ? ofKeys : -ofKeys) : 0);
  for (int64_t row = 0; row < queries.getNumElements() / a.channels; ++row)
    for (int64_t c = 0; c < a.channels; ++c)
      queries.setElement(
          row * a.channels + c,
          c == 0 ? ofQueries * (random() % 2 ? 1 - 0x1p-8 : 1 + 0x1p-7) : 0);
}

void KernelTest::addLimits(HostTensor &keys, HostTensor &values) {
  const Attention &a = GetParam();
  double norm = std::sqrt(guard->largestSquaredNorm);
  for (int64_t group = 0; group < a.groups; ++group) {
    double factor = group == 1 ? 1 + 0x1p-7 : 1 - 0x1p-7;
    for (int64_t c = 0; c < a.channels; ++c)
      keys.setElement((group * a.keys + a.keys / 2) * a.channels + c,
                      c == 0 ? factor * norm : 0);
  }
  int64_t perGroup = a.keys * a.valueChannels;
  for (int64_t i = 0; i < 3 * perGroup; ++i) {
    double factor = i == 3 * perGroup - 1 ? 1 + 0x1p-7 : 1 - 0x1p-7;
    values.setElement(i, factor * guard->largestValue * (i % 3 ? 1 : -1));
  }
}

/// Those that f32 has and tf32 has not, or only just.
void addLargest(HostTensor &values, int64_t channels) {
  const double largest[] = {FLT_MAX, 0x1.ffdffep127, 0.75 * FLT_MAX, 0x1p127};
  for (int64_t i = 0; i < channels; ++i)
    values.setElement(i, largest[i % 4] * (i % 8 < 4 ? 1 : -1));
}

/// Numbers from 2^128 - 2^116 on count as infinity.
void roundLargest(reference::Tensor &values) {
  for (double &value : values.values)
    if (std::fabs(value) >= 0x1p128 - 0x1p116)
      value = std::copysign(INFINITY, value);
}

/// Masks that differ between queries.
void KernelTest::addMasks(const Attention &a) {
  HostTensor *added = nullptr, *boolean = nullptr;
  llvm::SmallVector<int64_t> shape = {a.heads, a.queries, a.keys};
  if (a.hasMask)
    added = &add(ElementType::F32, shape);
  if (a.hasBooleanMask)
    boolean = &add(ElementType::I1, shape);
  for (int64_t i = 0; i < a.heads * a.queries * a.keys; ++i) {
    if (added)
      added->setElement(i, random() % 4 == 0 ? -INFINITY
                                             : double(random() % 8) / 8);
    if (boolean)
      boolean->setElement(i, random() % 2);
  }
  if (a.entry != 0)
    addEntry(a, *added, boolean);
}

/// Of keys that are not excluded, by turns.
void KernelTest::addEntry(const Attention &a, HostTensor &mask,
                          HostTensor *boolean) {
  for (int64_t row = 0; row < mask.getNumElements() / a.keys; ++row)
    for (int64_t j = 0, met = 0; j < a.keys; ++j) {
      int64_t i = row * a.keys + j;
      bool isVisible = mask.getElement(i) != -INFINITY &&
                       (!boolean || boolean->getElement(i) != 0);
      if (!isVisible)
        continue;
      bool isTaken[] = {false, met == 0, true, met % 2 == 1};
      ++met;
      if (!isTaken[row % 4])
        continue;
      mask.setElement(i, a.entry);
      if (boolean && row % 4 == 3)
        boolean->setElement(i, false);
    }
}

/// All of the first group, but not the last one; whatever keys and their values
/// hold that no head sees. A score that is NaN stays that if -inf is added.
void KernelTest::excludeKeys(const Attention &a) {
  int64_t heads = a.headsDiffer ? a.heads : 1;
  llvm::SmallVector<int64_t> shape = {a.groups, a.keys};
  if (a.headsDiffer)
    shape.insert(shape.begin() + 1, a.heads);
  HostTensor &mask = add(a.keyMaskType, shape);
  for (int64_t i = 0; i < mask.getNumElements(); ++i) {
    bool isVisible = i == mask.getNumElements() - 1 ||
                     (i >= heads * a.keys && random() % a.keysPerVisible == 0);
    // Large, and in one run of the keys more than in others.
    double shift = 64 + double(random() % 32) / 8 + (i % 400 < 200 ? 4 : 0);
    if (a.spansMuch) {
      const double less[] = {0, 0, 8, 12, 16, 200, 1e4};
      shift -= less[random() % 7] + (i % 400 < 200 ? 0 : 100);
    }
    mask.setElement(i, a.keyMaskType == ElementType::I1 ? isVisible
                       : isVisible                      ? shift
                                                        : -INFINITY);
  }
  HostTensor *pad = nullptr;
  if (a.hasKeyPad) {
    pad = &add(ElementType::I1, shape);
    for (int64_t i = 0; i < pad->getNumElements(); ++i)
      pad->setElement(i, random() % 4 != 0);
  }
  if (a.entry != 0)
    addEntry(a, mask, pad);
  for (int64_t i = 0; i < a.groups * a.keys; ++i) {
    if (isSeen(a, i / a.keys, i % a.keys))
      continue;
    bool isNaN = a.keyMaskType == ElementType::I1 ||
                 (a.excludesNaN && i / a.keys == a.groups - 1);
    for (int64_t c = 0; c < a.channels; ++c)
      tensors[1]->setElement(i * a.channels + c, isNaN ? NAN : 60000);
    for (int64_t c = 0; c < a.valueChannels; ++c)
      tensors[2]->setElement(i * a.valueChannels + c, INFINITY);
  }
}

/// What the masks of keys add to scores.
double KernelTest::getShift(const Attention &a, int64_t group, int64_t head,
                            int64_t key) {
  if (!a.hasKeyMask)
    return 0;
  int64_t row = a.headsDiffer ? group * a.heads + head : group;
  auto getEntry = [&](unsigned number) {
    return tensors[number]->getElement(row * a.keys + key);
  };
  if (a.hasKeyPad && getEntry(4) == 0)
    return -INFINITY;
  if (a.keyMaskType == ElementType::I1)
    return getEntry(3) != 0 ? 0 : -INFINITY;
  return getEntry(3);
}

/// What the plan predicts, where it knows sizes and all that is read.
std::optional<uint64_t> countPlanned(ModuleOp module) {
  std::optional<uint64_t> words;
  module.walk([&](attn::AttentionOp op) {
    Site site = describeSite(op, /*dynamicSize=*/1);
    if (!site.notModelled.empty() || !site.assumed.empty() ||
        !op.getMasks().empty() || site.executed.queries == 0 ||
        site.executed.keys == 0)
      return;
    words = iomodel::count(
                site.executed,
                llvm::cantFail(getSchedule(
                    cast<attn::ScheduleAttrInterface>(op.getScheduleAttr()),
                    site.executed)))
                .words.get();
  });
  return words;
}

void KernelTest::run(const Attention &a, uint64_t seed) {
  SCOPED_TRACE(describeSeed(seed));
  random.seed(seed);
  fill(add(a.type, {a.groups, a.heads, a.queries, a.channels}), false);
  fill(add(a.type, {a.groups, a.keys, a.channels}), false);
  fill(add(a.type, {a.groups, a.keys, a.valueChannels}), true);
  if (a.values == Values::Specials)
    addSpecials(*tensors[1], *tensors[2]);
  if (a.values == Values::Largest)
    addLargest(*tensors[2], a.valueChannels);
  if (a.values == Values::LateNaN)
    tensors[1]->setElement((a.keys - 2) * a.channels, NAN);
  if (a.causal && !a.coefficients.empty()) // What nobody sees does not matter.
    for (int64_t key = 0; key < a.groups * a.keys; ++key)
      if (key % a.keys >= a.queries + a.ahead) {
        tensors[1]->setElement(key * a.channels, NAN);
        tensors[2]->setElement(key * a.valueChannels, INFINITY);
      }
  if (a.hasKeyMask)
    excludeKeys(a);
  if (a.tf32) // What kernels make of them, so that only weights are rounded.
    for (auto &tensor : tensors)
      for (int64_t i = 0; i < tensor->getNumElements(); ++i)
        tensor->setElement(i, roundToTF32(tensor->getElement(i)));
  if (a.values == Values::ManyNorms || a.values == Values::AtReach)
    addNorms(*tensors[0], *tensors[1]);
  if (a.hasMask || a.hasBooleanMask)
    addMasks(a);
  if (a.hasKeyLengths) {
    HostTensor &lengths = add(ElementType::I32, {a.groups});
    for (int64_t i = 0; i < a.groups; ++i)
      lengths.setElement(i, i == 0 ? -1 : double(random() % (a.keys + 2)));
  }

  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(print(a), ParserConfig(getContext()));
  ASSERT_TRUE(module) << print(a);
  std::optional<uint64_t> planned = countPlanned(*module);
  if (a.reach > 0)
    module->walk([&](attn::AttentionOp op) {
      // More additions than there are.
      TensorCoreSums sums = {20000, 20000, 20000, getMultiplicands(a),
                             getStateProducts(a)};
      guard = llvm::cantFail(getGuardOnTensorCores(op, sums));
    });
  if (a.values == Values::AtLimits)
    addLimits(*tensors[1], *tensors[2]);
  NVPTXPipelineOptions options;
  options.chip = a.chip;
  options.tf32 = a.tf32;
  wordsOfRemark = std::nullopt;
  llvm::Expected<DeviceBundle> bundle = compileDeviceBundle(*module, options);
  ASSERT_TRUE(bool(bundle)) << llvm::toString(bundle.takeError());
  const DeviceFunction &function = bundle->functions.front();
  std::array<HostTensorType, 2> results = getResultTypes(a);
  for (const HostTensorType &type : ArrayRef(results).take_front(
           function.arguments.size() - tensors.size())) {
    HostTensor &result = add(type.elementType, type.shape);
    for (int64_t j = 0; j < result.getNumElements(); ++j)
      result.setElement(j, NAN);
  }

  ptx::Machine machine(seed);
  llvm::Error loaded = machine.load(bundle->code);
  ASSERT_FALSE(bool(loaded)) << llvm::toString(std::move(loaded));
  // What is not written is NaN.
  std::vector<ArrayRef<int64_t>> shapes;
  shapes.reserve(tensors.size());
  for (auto &tensor : tensors)
    shapes.push_back(tensor->getShape());
  llvm::Expected<ResolvedCall> call = function.resolve(shapes);
  ASSERT_TRUE(bool(call)) << llvm::toString(call.takeError());
  size_t workspaceSize = call->workspaceBytes;
  std::unique_ptr<char, decltype(&std::free)> workspace(
      static_cast<char *>(std::aligned_alloc(256, workspaceSize + 256)),
      &std::free);
  std::memset(workspace.get(), 0xff, workspaceSize);
  // What begins in it ends where the next begins.
  std::set<size_t> bounds = {workspaceSize};
  for (const ResolvedCall::Launch &launch : call->launches)
    for (auto [argument, value] :
         llvm::zip_equal(launch.kernel->arguments, launch.arguments))
      if (argument.kind == KernelArgument::Kind::Workspace)
        bounds.insert(value);
  for (auto begin = bounds.begin(), end = std::next(begin); end != bounds.end();
       begin = end++)
    machine.addBuffer(workspace.get() + *begin, *end - *begin);
  for (auto &tensor : tensors)
    machine.addBuffer(tensor->getData(), tensor->getNumBytes());
  for (const ResolvedCall::Launch &launch : call->launches) {
    const KernelLaunch &kernel = *launch.kernel;
    ptx::Launch run{
        kernel.kernel, launch.grid, kernel.block, kernel.sharedBytes, {}};
    for (auto [argument, value] :
         llvm::zip_equal(kernel.arguments, launch.arguments))
      run.arguments.push_back(
          argument.kind == KernelArgument::Kind::Number ? value
          : argument.kind == KernelArgument::Kind::Workspace
              ? reinterpret_cast<uint64_t>(workspace.get() + value)
              : reinterpret_cast<uint64_t>(tensors[value]->getData()));
    llvm::Error ran = machine.run(run);
    ASSERT_FALSE(bool(ran)) << llvm::toString(std::move(ran));
  }
  compare(a);
  if (HasFatalFailure())
    return;
  if (a.causal && StringRef(a.schedule).starts_with("#attn.state"))
    EXPECT_EQ(call->launches.size() >= 4, a.keys > 3); // They ask a state.
  if (a.reach > 0)
    checkGuardedWords(a, machine, call->launches);
  else if (StringRef(a.schedule).starts_with("#attn.online"))
    checkWords(a, machine, call->launches, planned);
  else if (call->launches.size() == 3 && !a.causal && !a.hasKeyLengths &&
           !a.hasKeyMask)
    checkStateWords(machine, call->launches, workspace.get());
  else if (call->launches.size() == 4 && !a.hasKeyLengths && !a.hasKeyMask)
    checkCausalWords(a, machine, call->launches, workspace.get());
}

/// What kernels read and write is what the plan predicts, and what follows from
/// the launches. Tiles of keys are read as a whole, where causal queries see
/// parts, and some read the last query again where there is none.
void KernelTest::checkWords(const Attention &a, const ptx::Machine &machine,
                            Launches launches,
                            std::optional<uint64_t> planned) {
  if (!planned || launches.empty())
    return;
  const KernelLaunch &kernel = *launches.front().kernel;
  uint64_t blocks = launches.front().grid[0] * launches.front().grid[1];
  auto countRead = [&](unsigned number) {
    return machine.countTraffic(tensors[number]->getData()).readBytes /
           getByteSize(tensors[number]->getType().elementType);
  };
  uint64_t keys = countRead(1) / a.channels, words = 0;
  EXPECT_EQ(countRead(2) / a.valueChannels, keys);
  if (!a.causal)
    EXPECT_EQ(keys, blocks * a.keys);
  words += keys * (a.channels + a.valueChannels);
  uint64_t rows = a.groups * a.heads * a.queries;
  if (a.type != ElementType::F32) { // which reads them with every tile
    EXPECT_GE(countRead(0), rows * a.channels);
    constexpr uint64_t warpSize = 32, rowsOfWarp = 32;
    EXPECT_LE(countRead(0),
              blocks * kernel.block[0] / warpSize * rowsOfWarp * a.channels);
  }
  words += rows * a.channels;
  for (auto &result : ArrayRef(tensors).drop_front(3)) {
    uint64_t written = machine.countTraffic(result->getData()).writtenBytes;
    EXPECT_EQ(written, result->getNumBytes());
    words += result->getNumElements();
  }
  constexpr uint64_t mostKeysOfTile = 64;
  EXPECT_GE(words, *planned);
  EXPECT_LE(words, *planned + a.causal * blocks * mostKeysOfTile *
                                  (a.channels + a.valueChannels));
}

/// What kernels read and write is what follows from the launches and, where
/// sizes are static, what the remark of `pebble-nvptx-kernels` says.
void KernelTest::checkStateWords(const ptx::Machine &machine, Launches launches,
                                 const char *workspace) {
  const Attention &a = GetParam();
  const ResolvedCall::Launch &update = launches[0], &reduce = launches[1],
                             &apply = launches[2];
  uint64_t words = 0;
  auto count = [&](const void *data, uint64_t size) {
    ptx::Traffic traffic = machine.countTraffic(data);
    words += (traffic.readBytes + traffic.writtenBytes) / size;
    return traffic;
  };
  auto countOf = [&](unsigned number) {
    return count(tensors[number]->getData(),
                 getByteSize(tensors[number]->getType().elementType));
  };
  auto getBytes = [&](unsigned number) {
    return tensors[number]->getNumBytes();
  };
  EXPECT_EQ(countOf(0).readBytes, getBytes(0));
  for (unsigned number : {1, 2})
    EXPECT_EQ(countOf(number).readBytes, update.grid[0] * getBytes(number));
  for (unsigned number = 3; number < tensors.size(); ++number)
    EXPECT_EQ(countOf(number).writtenBytes, getBytes(number));
  uint64_t points = update.grid[2], runs = update.grid[1];
  // A thread of the reduction has two numbers.
  uint64_t numbers = 2 * reduce.grid[0] * reduce.kernel->block[0];
  uint64_t narrow = getByteSize(a.type), wide = sizeof(float);
  std::vector<const char *> buffers; // of the reduction
  for (auto [argument, value] :
       llvm::zip_equal(reduce.kernel->arguments, reduce.arguments))
    if (argument.kind == KernelArgument::Kind::Workspace)
      buffers.push_back(workspace + value);
  ASSERT_EQ(buffers.size(), 2u);
  ptx::Traffic partial = count(buffers[0], wide),
               state = count(buffers[1], narrow);
  EXPECT_EQ(partial.writtenBytes, points * numbers * runs * wide);
  EXPECT_EQ(partial.readBytes, partial.writtenBytes);
  EXPECT_EQ(state.writtenBytes, points * numbers * narrow);
  EXPECT_EQ(state.readBytes, apply.grid[0] * apply.grid[1] * numbers * narrow);
  EXPECT_EQ(wordsOfRemark.has_value(), !a.isDynamic);
  EXPECT_EQ(words, wordsOfRemark.value_or(words));
}

/// Of every span, a state is written, and that of the spans before a tile of
/// queries is asked. All in all it is what the remark says, where no tile reads
/// its last query several times.
void KernelTest::checkCausalWords(const Attention &a,
                                  const ptx::Machine &machine,
                                  Launches launches, const char *workspace) {
  const ResolvedCall::Launch &update = launches[0], &scan = launches[1],
                             &apply = launches[2];
  EXPECT_EQ(launches[3].kernel->kernel, "online_after_prefix");
  uint64_t words = 0;
  auto count = [&](const void *data, uint64_t size) {
    ptx::Traffic traffic = machine.countTraffic(data);
    traffic.readBytes /= size;
    traffic.writtenBytes /= size;
    words += traffic.readBytes + traffic.writtenBytes;
    return traffic;
  };
  for (auto &tensor : tensors)
    count(tensor->getData(), getByteSize(tensor->getType().elementType));
  auto getBuffers = [&](const ResolvedCall::Launch &launch) {
    std::vector<const char *> buffers;
    for (auto [argument, value] :
         llvm::zip_equal(launch.kernel->arguments, launch.arguments))
      if (argument.kind == KernelArgument::Kind::Workspace)
        buffers.push_back(workspace + value);
    return buffers;
  };
  auto ofScan = getBuffers(scan), ofApply = getBuffers(apply);
  ASSERT_EQ(ofScan.size(), 2u);
  ASSERT_EQ(ofApply.size(), 2u);
  // A thread of the scan has two numbers of each state.
  uint64_t spans = update.grid[1],
           numbers = 2 * scan.grid[0] * scan.kernel->block[0];
  EXPECT_GE(spans, 1u);
  ptx::Traffic partial = count(ofScan[0], sizeof(float)),
               state = count(ofScan[1], getByteSize(a.type)),
               sums = count(ofApply[1], sizeof(float));
  EXPECT_EQ(partial.writtenBytes, update.grid[2] * spans * numbers);
  EXPECT_EQ(partial.readBytes, partial.writtenBytes);
  EXPECT_EQ(state.writtenBytes, partial.writtenBytes);
  EXPECT_EQ(state.readBytes % numbers, 0u);
  uint64_t asking = sums.writtenBytes / (a.valueChannels + 2);
  EXPECT_EQ(sums.writtenBytes % (a.valueChannels + 2), 0u);
  EXPECT_GT(asking, 0u);
  // The denominator and what is behind it are read by four lanes.
  EXPECT_GE(sums.readBytes, sums.writtenBytes + asking * 6);
  EXPECT_EQ(wordsOfRemark.has_value(), !a.isDynamic);
  uint64_t predicted = wordsOfRemark.value_or(words) + asking * 6;
  if (a.queries % 64 == 0 && a.type != ElementType::F32)
    EXPECT_EQ(words, wordsOfRemark ? predicted : words);
  else
    EXPECT_GE(words, wordsOfRemark ? predicted : words);
}

void KernelTest::compare(const Attention &a) {
  std::vector<reference::Tensor> operands;
  operands.reserve(tensors.size());
  for (auto &tensor : tensors)
    operands.push_back(tensor->toDoubles());
  reference::Problem problem;
  problem.space = {
      {a.groups, a.heads}, a.queries, a.keys, a.channels, a.valueChannels};
  enum : unsigned { B, H, M, N, K, D };
  problem.query = {&operands[0], {B, H, M, K}};
  problem.key = {&operands[1], {B, N, K}};
  problem.value = {&operands[2], {B, N, D}};
  problem.scale = a.scale;
  unsigned next = 3;
  auto addMask = [&](bool isBoolean, llvm::SmallVector<unsigned> axes) {
    problem.masks.push_back({isBoolean ? reference::Mask::Kind::Boolean
                                       : reference::Mask::Kind::Additive,
                             {&operands[next++], std::move(axes)}});
  };
  llvm::SmallVector<unsigned> keyAxes = {B, N};
  if (a.headsDiffer)
    keyAxes = {B, H, N};
  if (a.hasMask)
    addMask(/*isBoolean=*/false, {H, M, N});
  if (a.hasBooleanMask)
    addMask(/*isBoolean=*/true, {H, M, N});
  if (a.hasKeyMask)
    addMask(a.keyMaskType == ElementType::I1, keyAxes);
  if (a.hasKeyPad)
    addMask(/*isBoolean=*/true, keyAxes);
  problem.masksAreFactors = a.hasKeyMask;
  if (a.values == Values::Largest)
    roundLargest(operands[2]);
  if (a.hasKeyLengths)
    problem.keyLengths = reference::Operand{&operands[next++], {B}};
  problem.causal = a.causal;
  problem.queryOffset = a.ahead;
  problem.window = a.window;
  problem.coefficients.assign(a.coefficients.begin(), a.coefficients.end());
  reference::Options options;
  options.model = reference::FloatModel::f32(getRounding(a.outputType));
  options.model->weight = getRounding(a.type);
  if (a.tf32)
    options.model->weight.relative = 0x1p-11;
  options.model->expUlps = 8; // with the rounding of its argument
  llvm::Expected<reference::Result> exact =
      reference::evaluate(problem, options);
  ASSERT_TRUE(bool(exact)) << llvm::toString(exact.takeError());
  if (a.reach > 0)
    return compareGuarded(a, problem, *exact);
  if (StringRef(a.schedule).starts_with("#attn.state"))
    return compareState(a, problem, *exact);

  const HostTensor &output = *tensors[next];
  for (int64_t i = 0; i < output.getNumElements(); ++i)
    ASSERT_TRUE(reference::isWithinBound(output.getElement(i), exact->output[i],
                                         exact->outputBound[i]))
        << "element " << i << " is " << output.getElement(i) << ", not "
        << exact->output[i] << " to within " << exact->outputBound[i];
  if (a.values == Values::Specials || a.values == Values::Largest ||
      a.entry != 0)
    checkSpecials(output, exact->output);
  if (!a.hasLogSumExp)
    return;
  const HostTensor &lse = *tensors[next + 1];
  for (int64_t i = 0; i < lse.getNumElements(); ++i)
    ASSERT_TRUE(reference::isWithinBound(lse.getElement(i), exact->lse[i],
                                         exact->lseBound[i] + 1e-5))
        << "row " << i << " is " << lse.getElement(i) << ", not "
        << exact->lse[i];
}

/// A bound does not say what is no number: the infinity, or NaN.
void KernelTest::checkSpecials(const HostTensor &output,
                               ArrayRef<double> exact) {
  int64_t finite = 0, special = 0;
  for (int64_t i = 0; i < output.getNumElements(); ++i) {
    double actual = output.getElement(i);
    ++(std::isfinite(exact[i]) ? finite : special);
    ASSERT_TRUE(std::isfinite(exact[i]) ? std::isfinite(actual)
                : std::isnan(exact[i])  ? std::isnan(actual)
                                        : actual == exact[i])
        << "element " << i << " is " << actual << ", not " << exact[i];
  }
  EXPECT_GT(finite, 0);
  EXPECT_TRUE(special > 0 || GetParam().hasKeyLengths ||
              std::isfinite(GetParam().entry));
}

/// Every term of a sum over keys and monomials is rounded 2 g - 1 times to the
/// type of the inputs: g - 1 times as a feature of the key and of the query,
/// and once in the state; and with a weight, or its product with a value, once
/// more. Of f32, both factors of two products are rounded. What sums in f32
/// round is far below, but for f32. And f16 has so few exponents that the
/// state, about an average over the keys, may lose its least number for each
/// monomial.
void KernelTest::compareState(const Attention &a,
                              const reference::Problem &problem,
                              const reference::Result &exact) {
  unsigned degree = a.coefficients.size() - 1;
  bool isF32 = a.type == ElementType::F32;
  double roundoff = getMultiplicands(a).relative;
  bool hasWeights = a.hasKeyMask && a.keyMaskType != ElementType::I1;
  int roundings = isF32 ? 4 : 2 * degree - 1 + hasWeights;
  if (isF32 && a.causal) // both factors of scores, and of weights and values
    roundings = 2 * degree + 2;
  double gamma = std::pow(1 + roundoff, roundings) - 1 + (isF32 ? 1e-5 : 1e-4);
  if (a.values == Values::SmallIntegers)
    gamma = 1e-6; // nothing is rounded but the quotient
  const std::vector<double> &q = problem.query.data->values,
                            &k = problem.key.data->values,
                            &v = problem.value.data->values;
  const HostTensor &output = *tensors[a.countInputs()];
  double largest = 0;
  bool seesKeys = false;
  for (int64_t row = 0; row < a.groups * a.heads * a.queries; ++row) {
    if (!answers.empty() && answers[row] != Answer::State)
      continue;
    int64_t group = row / (a.heads * a.queries);
    int64_t keys = countKeys(a, problem, group, row % a.queries);
    if (a.values == Values::LateNaN && keys > a.keys - 2) {
      for (int64_t c = 0; c < a.valueChannels; ++c)
        ASSERT_TRUE(std::isnan(output.getElement(row * a.valueChannels + c)));
      continue;
    }
    std::vector<double> terms(a.valueChannels);
    double allTerms = 0, allWeights = 0, allFactors = 0, lost = 0;
    double largestShift = -INFINITY, sumOfQuery = 0;
    for (int64_t c = 0; c < a.channels; ++c)
      sumOfQuery += std::fabs(q[row * a.channels + c]);
    int64_t visible = 0, head = row / a.queries % a.heads;
    for (int64_t j = 0; j < keys; ++j)
      largestShift = std::max(largestShift, getShift(a, group, head, j));
    for (int64_t j = 0; j < keys; ++j) {
      if (!isVisible(a, group, head, j))
        continue;
      ++visible;
      double factor = std::exp(getShift(a, group, head, j) - largestShift);
      const double *key = &k[(group * a.keys + j) * a.channels];
      double score = 0, magnitude = 0, weight = 0, term = 0;
      for (int64_t c = 0; c < a.channels; ++c) {
        double product = a.scale * q[row * a.channels + c] * key[c];
        score += product;
        magnitude += std::fabs(product);
      }
      for (unsigned power = 0; power <= degree; ++power) {
        weight += a.coefficients[power] * std::pow(score, power);
        term += std::fabs(a.coefficients[power]) * std::pow(magnitude, power);
      }
      if (hasWeights && a.type == F16) // and weights, and values with them
        lost += 0x1p-23 * term;
      weight *= factor, term *= factor;
      allFactors += factor;
      allWeights += weight;
      allTerms += term;
      for (int64_t c = 0; c < a.valueChannels; ++c)
        terms[c] +=
            term * std::fabs(v[(group * a.keys + j) * a.valueChannels + c]);
    }
    seesKeys |= visible > 0;
    // A mask makes it so, of exp and of polynomials.
    if (std::isnan(exact.lse[row]) && (std::isnan(a.entry) || a.entry > 0)) {
      for (int64_t c = 0; c < a.valueChannels; ++c)
        ASSERT_TRUE(std::isnan(output.getElement(row * a.valueChannels + c)));
      ASSERT_TRUE(!a.hasLogSumExp ||
                  std::isnan(tensors.back()->getElement(row)));
      continue;
    }
    for (unsigned power = 0; power <= degree && a.type == F16; ++power)
      lost += 0x1p-24 * allFactors * std::pow(sumOfQuery, power);
    double relative =
        (gamma * allTerms + lost) / (allWeights - gamma * allTerms);
    if (a.hasLogSumExp)
      ASSERT_TRUE(reference::isWithinBound(
          tensors.back()->getElement(row), exact.lse[row],
          visible == 0 ? 0 : relative + 1e-5 * (1 + std::fabs(exact.lse[row]))))
          << "row " << row << " is " << tensors.back()->getElement(row)
          << ", not " << exact.lse[row];
    for (int64_t c = 0; c < a.valueChannels; ++c) {
      int64_t i = row * a.valueChannels + c;
      double expected = exact.output[i], actual = output.getElement(i);
      double rounding = a.outputType == ElementType::F32 ? 0x1p-22 : roundoff;
      double bound = (gamma * (terms[c] + std::fabs(expected) * allTerms) +
                      lost * (1 + std::fabs(expected))) /
                         (allWeights - gamma * allTerms) +
                     rounding * std::fabs(expected) + 0x1p-24;
      if (visible == 0)
        bound = 0;
      ASSERT_GE(bound, 0);
      ASSERT_TRUE(std::fabs(actual - expected) <= bound)
          << "element " << i << " is " << actual << ", not " << expected
          << " to within " << bound;
      largest = std::max(largest, std::fabs(expected));
    }
  }
  EXPECT_EQ(largest > 0, seesKeys);
  if (!answers.empty())
    return;
  EXPECT_TRUE(seesKeys || a.keys == 0 || a.queries == 0 || a.hasKeyLengths);
  if (a.values != Values::LateNaN)
    checkCertificate(a, problem, exact);
}

/// By norms in float64.
void KernelTest::findAnswers(const Attention &a,
                             const reference::Problem &problem) {
  const std::vector<double> &q = problem.query.data->values,
                            &k = problem.key.data->values,
                            &v = problem.value.data->values;
  auto getNorm = [&](const std::vector<double> &rows, int64_t row) {
    double sum = 0;
    for (int64_t c = 0; c < a.channels; ++c)
      sum += rows[row * a.channels + c] * rows[row * a.channels + c];
    return std::sqrt(sum);
  };
  // NaN if one of them is.
  auto getMax = [](double x, double y) {
    return std::isnan(x) || x > y ? x : y;
  };
  for (int64_t row = 0; row < a.groups * a.heads * a.queries; ++row) {
    int64_t group = row / (a.heads * a.queries);
    // Causal or not, rows are judged by all keys.
    int64_t keys = countKeys(a, problem, group, /*query=*/a.keys - a.ahead);
    double largestKey = 0, largestValue = 0;
    for (int64_t j = 0; j < keys; ++j) {
      if (!isVisible(a, group, row / a.queries % a.heads, j)) {
        if (a.excludesNaN) // By an added mask, which leaves a score NaN.
          largestKey = getMax(largestKey, 0 * getNorm(k, group * a.keys + j));
        continue;
      }
      largestKey = getMax(largestKey, getNorm(k, group * a.keys + j));
      for (int64_t c = 0; c < a.valueChannels; ++c)
        largestValue =
            getMax(largestValue,
                   std::fabs(v[(group * a.keys + j) * a.valueChannels + c]));
    }
    double query = getNorm(q, row);
    double norm = std::sqrt(guard->largestSquaredNorm);
    // Each is 1 where the guard's limit is.
    double most = getMax(std::fabs(a.scale) * query * largestKey / a.reach,
                         getMax(getMax(query, largestKey) / norm,
                                largestValue / guard->largestValue));
    largestValues.push_back(largestValue);
    answers.push_back(most <= 1 - 1e-4   ? Answer::State
                      : most <= 1 + 1e-6 ? Answer::Either
                                         : Answer::Softmax);
  }
}

/// Rows are what the polynomial makes of them, and within the certificate, if
/// they pass the guard, and else what softmax does.
void KernelTest::compareGuarded(const Attention &a,
                                const reference::Problem &problem,
                                const reference::Result &polynomial) {
  findAnswers(a, problem);
  EXPECT_LE(llvm::count(answers, Answer::Either), 3);
  compareState(a, problem, polynomial);
  if (HasFatalFailure())
    return;
  reference::Problem softmax = problem;
  softmax.coefficients.clear();
  reference::Options options;
  options.model = reference::FloatModel::f32(getRounding(a.outputType));
  options.model->weight = getMultiplicands(a);
  options.model->expUlps = 8;
  llvm::Expected<reference::Result> exact =
      reference::evaluate(softmax, options);
  ASSERT_TRUE(bool(exact)) << llvm::toString(exact.takeError());
  const HostTensor &output = *tensors[a.countInputs()];
  for (int64_t i = 0; i < output.getNumElements(); ++i) {
    int64_t row = i / a.valueChannels;
    if (answers[row] == Answer::Either)
      continue;
    double expected = exact->output[i], actual = output.getElement(i);
    bool isExact = answers[row] == Answer::Softmax;
    double bound = isExact ? exact->outputBound[i]
                           : guard->certificate.bound(exact->spread[i],
                                                      largestValues[row]);
    ASSERT_TRUE(std::isnan(expected)   ? std::isnan(actual)
                : std::isinf(expected) ? actual == expected
                                       : std::fabs(actual - expected) <= bound)
        << "element " << i << " is " << actual << ", not " << expected
        << " to within " << bound << (isExact ? ", by softmax" : "");
  }
  for (int64_t row = 0; a.hasLogSumExp && row < int64_t(answers.size()); ++row)
    if (answers[row] == Answer::Softmax)
      ASSERT_TRUE(reference::isWithinBound(tensors.back()->getElement(row),
                                           exact->lse[row],
                                           exact->lseBound[row] + 1e-5));
}

/// Softmax writes the rows that are its, and reads keys for blocks that have
/// one.
void KernelTest::checkGuardedWords(const Attention &a,
                                   const ptx::Machine &machine,
                                   Launches launches) {
  if (launches.size() != (a.causal ? 6 : 5) ||
      llvm::is_contained(answers, Answer::Either))
    return;
  constexpr int64_t rowsOfBlock = 64;
  uint64_t exactRows = llvm::count(answers, Answer::Softmax), blocks = 0;
  for (int64_t first = 0; first < int64_t(answers.size()); first += a.queries)
    for (int64_t row = 0; row < a.queries; row += rowsOfBlock)
      blocks += llvm::is_contained(
          ArrayRef(answers).slice(first + row,
                                  std::min(rowsOfBlock, a.queries - row)),
          Answer::Softmax);
  for (unsigned number = a.countInputs(); number < tensors.size(); ++number) {
    const HostTensor &result = *tensors[number];
    EXPECT_EQ(machine.countTraffic(result.getData()).writtenBytes,
              result.getNumBytes() / answers.size() *
                  (answers.size() + exactRows));
  }
  if (a.hasKeyLengths || a.hasKeyMask || a.causal)
    return;
  auto countWords = [&](unsigned number) {
    return machine.countTraffic(tensors[number]->getData()).readBytes /
           getByteSize(a.type);
  };
  uint64_t readers = launches[0].grid[0] + 1; // blocks of rows, and the guard
  for (unsigned number : {1, 2}) {
    uint64_t words = tensors[number]->getNumElements();
    EXPECT_EQ(countWords(number), words * readers + words / a.groups * blocks);
  }
}

static double getLargestNorm(const std::vector<double> &values,
                             int64_t channels) {
  double largest = 0;
  for (size_t row = 0; row < values.size(); row += channels) {
    double sum = 0;
    for (int64_t c = 0; c < channels; ++c)
      sum += values[row + c] * values[row + c];
    largest = std::max(largest, std::sqrt(sum));
  }
  return largest;
}

/// What is promised before inputs are known holds for them.
void KernelTest::checkCertificate(const Attention &a,
                                  const reference::Problem &problem,
                                  const reference::Result &exact) {
  if (a.keys == 0 || a.queries == 0)
    return;
  kernel::Row row;
  row.channels = a.channels;
  row.keys = a.keys;
  row.scale = a.scale;
  row.queryNorm = getLargestNorm(problem.query.data->values, a.channels);
  std::vector<double> keys; // that are visible
  for (int64_t i = 0; i < a.groups * a.keys; ++i)
    if (isSeen(a, i / a.keys, i % a.keys))
      llvm::append_range(
          keys,
          ArrayRef(problem.key.data->values).slice(i * a.channels, a.channels));
  row.keyNorm = getLargestNorm(keys, a.channels);
  row.output = getRounding(a.outputType);
  row.multiplicands = getMultiplicands(a);
  row.products = getStateProducts(a);
  row.hasDiagonal = a.causal;
  row.hasFactors = a.hasKeyMask && a.keyMaskType != ElementType::I1;
  row.leastWeight = INFINITY;
  for (size_t i = 0; i < exact.leastScore.size(); ++i)
    for (double score : {exact.leastScore[i], exact.largestScore[i]})
      if (std::isfinite(score)) {
        double weight = 0;
        for (double coefficient : llvm::reverse(a.coefficients))
          weight = weight * score + coefficient;
        row.leastWeight = std::min(*row.leastWeight, weight);
      }
  llvm::Expected<kernel::Polynomial> polynomial =
      kernel::givenPolynomial(a.coefficients);
  ASSERT_TRUE(bool(polynomial));
  llvm::Expected<kernel::Certificate> certificate =
      kernel::certifyState(*polynomial, row);
  ASSERT_TRUE(bool(certificate)) << llvm::toString(certificate.takeError());
  const HostTensor &output = *tensors[a.countInputs()];
  double bound = certificate->bound(/*spread=*/2, /*magnitude=*/1);
  // Nothing is promised for large norms.
  EXPECT_TRUE(std::isfinite(bound) || a.values == Values::SmallIntegers);
  for (int64_t i = 0; i < output.getNumElements(); ++i)
    if (!std::isnan(exact.output[i]))
      ASSERT_LE(std::fabs(output.getElement(i) - exact.output[i]), bound);
}

TEST_P(KernelTest, ComputesWhatAttentionIs) { run(GetParam(), getTestSeed()); }

const char *const online = "#attn.online<query_tile = 64, key_tile = 64>";
const char *const small = "#attn.online<query_tile = 32, key_tile = 16>";
const char *const state = "#attn.state<resident, fast_memory = 90000000>";

/// What masks have that is not finite, or as low as numbers are.
const std::pair<StringRef, double> kEntries[] = {{"NaN", NAN},
                                                 {"Infinity", INFINITY},
                                                 {"LeastF16", -65504},
                                                 {"LeastF32", -FLT_MAX}};

std::vector<Attention> getCases() {
  std::vector<Attention> cases;
  auto add = [&](StringRef name, const char *schedule) -> Attention & {
    Attention &a = cases.emplace_back();
    a.name = name.str();
    a.schedule = schedule;
    return a;
  };
  {
    Attention &a = add("Plain", online);
    a.groups = 2, a.heads = 2, a.queries = 70, a.keys = 130;
  }
  {
    Attention &a = add("Causal", online);
    a.queries = a.keys = 150, a.causal = true, a.hasLogSumExp = true;
    a.type = F16, a.outputType = F16;
  }
  {
    Attention &a = add("CausalAhead", small);
    a.queries = 33, a.keys = 71, a.causal = true, a.ahead = 38;
    a.channels = 128, a.valueChannels = 128, a.outputType = BF16;
  }
  {
    Attention &a = add("CausalBehind", small); // the first rows see nothing
    a.queries = 40, a.keys = 40, a.causal = true, a.ahead = -7;
    a.channels = 16, a.valueChannels = 48, a.hasLogSumExp = true;
  }
  {
    Attention &a = add("Window", small);
    a.queries = 90, a.keys = 90, a.window = 20, a.causal = true;
    a.channels = a.valueChannels = 32;
  }
  {
    Attention &a = add("WindowBothSides", small);
    a.queries = 50, a.keys = 90, a.window = 9, a.ahead = 20;
    a.channels = a.valueChannels = 32;
  }
  {
    Attention &a = add("KeyLengths", online);
    a.groups = 3, a.heads = 2, a.queries = 5, a.keys = 100;
    a.hasKeyLengths = true, a.hasLogSumExp = true;
  }
  {
    Attention &a = add("AdditiveMask", online);
    a.groups = 2, a.heads = 2, a.queries = 20, a.keys = 75, a.hasMask = true;
  }
  {
    Attention &a = add("BooleanMask", small);
    a.queries = 35, a.keys = 7, a.hasBooleanMask = true, a.heads = 2;
  }
  {
    Attention &a = add("OneQueryOneKey", online);
    a.hasLogSumExp = true;
  }
  {
    Attention &a = add("NoKeys", online);
    a.queries = 3, a.keys = 0, a.hasLogSumExp = true;
  }
  {
    Attention &a = add("NoQueries", online);
    a.queries = 0, a.keys = 3;
  }
  {
    Attention &a = add("OnlinePolynomial", online);
    a.queries = 65, a.keys = 80, a.causal = true;
    a.coefficients = {1, 1, 0.5};
  }
  // What is excluded does not count, whatever it is.
  {
    Attention &a = add("CausalSpecials", small);
    a.queries = 37, a.keys = 40, a.ahead = 1, a.causal = true;
    a.channels = 16, a.valueChannels = 32, a.values = Values::Specials;
  }
  {
    Attention &a = add("WindowSpecials", online);
    a.queries = a.keys = 70, a.window = 3, a.type = F16;
    a.channels = a.valueChannels = 16, a.values = Values::Specials;
  }
  {
    Attention &a = add("MaskSpecials", small);
    a.queries = 60, a.keys = 20, a.hasMask = true;
    a.channels = 16, a.valueChannels = 64, a.values = Values::Specials;
  }
  {
    Attention &a = add("BooleanMaskSpecials", small);
    a.queries = 30, a.keys = 20, a.hasBooleanMask = true;
    a.channels = a.valueChannels = 16, a.values = Values::Specials;
    a.type = F16, a.coefficients = {1, 1, 0.5};
  }
  {
    Attention &a = add("KeyLengthsSpecials", online); // the last key is beyond
    a.groups = 3, a.queries = 5, a.keys = 40, a.hasKeyLengths = true;
    a.channels = a.valueChannels = 16, a.values = Values::Specials;
  }
  for (auto [entryName, entry] : kEntries) {
    Attention &a = add(("MaskOf" + entryName).str(), small);
    a.queries = 20, a.keys = 40, a.hasMask = true, a.entry = entry;
    a.channels = a.valueChannels = 16, a.hasLogSumExp = true;
    a.hasBooleanMask = entry != INFINITY;
    a.type = entry > 0 ? F16 : entry == -FLT_MAX ? F32 : BF16;
  }
  // The same kernels, with sizes as arguments.
  {
    Attention &a = add("Dynamic", online);
    a.groups = 2, a.heads = 3, a.queries = 70, a.keys = 75;
    a.channels = 32, a.valueChannels = 16, a.causal = true;
    a.isDynamic = a.hasKeyLengths = a.hasLogSumExp = true;
  }
  {
    Attention &a = add("DynamicMask", small);
    a.groups = 2, a.heads = 2, a.queries = 3, a.keys = 21, a.hasMask = true;
    a.channels = a.valueChannels = 16, a.isDynamic = true;
  }
  for (bool hasKeys : {false, true}) {
    Attention &a = add(hasKeys ? "DynamicNoQueries" : "DynamicNoKeys", small);
    a.queries = hasKeys ? 0 : 3, a.keys = hasKeys ? 5 : 0, a.isDynamic = true;
    a.channels = a.valueChannels = 16, a.hasLogSumExp = true;
  }
  for (bool tf32 : {false, true}) {
    Attention &a = add(tf32 ? "TF32" : "F32", online);
    a.heads = 2, a.queries = 70, a.keys = 75, a.channels = 16;
    a.valueChannels = 32, a.hasLogSumExp = true, a.type = F32;
    a.tf32 = tf32;
  }
  {
    Attention &a = add("F32Specials", small);
    a.queries = 37, a.keys = 40, a.ahead = 1, a.causal = true;
    a.channels = 48, a.valueChannels = 16, a.values = Values::Specials;
    a.type = F32;
  }
  {
    Attention &a = add("F32Largest", small);
    a.queries = 20, a.keys = 33, a.values = Values::Largest;
    a.channels = a.valueChannels = 16, a.type = F32;
  }
  // Keys by parts, or fewer at a time than the schedule says.
  {
    Attention &a = add("CausalManyChannels", online);
    a.queries = 70, a.keys = 90, a.ahead = 20, a.causal = true;
    a.channels = 16, a.valueChannels = 128, a.values = Values::Specials;
  }
  {
    Attention &a = add("F32ManyChannels", online);
    a.queries = 33, a.keys = 50, a.causal = true, a.ahead = 17;
    a.channels = a.valueChannels = 96, a.type = F32;
  }
  {
    Attention &a = add("F32Mask", small);
    a.queries = 20, a.keys = 33, a.hasMask = true, a.isDynamic = true;
    a.channels = a.valueChannels = 16, a.type = F32;
    a.chip = "sm_80";
  }
  {
    Attention &a = add("OldChip", online);
    a.queries = 65, a.keys = 80, a.causal = true, a.chip = "sm_80";
  }
  auto addState = [&](StringRef name,
                      std::vector<double> coefficients) -> Attention & {
    Attention &a = add(("State" + name).str(), state);
    a.coefficients = std::move(coefficients);
    a.channels = a.valueChannels = 16;
    return a;
  };
  {
    Attention &a = addState("Plain", {1, 1, 0.5});
    a.groups = 2, a.heads = 2, a.queries = 140, a.keys = 150;
    a.channels = a.valueChannels = 64, a.scale = 0.0625;
  }
  {
    Attention &a = addState("Exact", {1, 1, 0.5});
    a.queries = 130, a.keys = 200, a.channels = a.valueChannels = 32;
    a.values = Values::SmallIntegers, a.scale = 1;
  }
  {
    Attention &a = addState("ExactCubic", {1, 1, 0.5, 0.25});
    a.groups = 2, a.queries = 20, a.keys = 60;
    a.values = Values::SmallIntegers, a.scale = 1, a.type = F16;
  }
  {
    Attention &a = addState("ExactLinear", {1, 0.5});
    a.queries = 20, a.keys = 61, a.valueChannels = 128;
    a.values = Values::SmallIntegers, a.scale = 1;
  }
  {
    Attention &a = addState("Cubic", {1, 1, 0.5, 0.16});
    a.queries = 17, a.keys = 90, a.type = a.outputType = F16;
  }
  {
    Attention &a = addState("ManyRuns", {1, 1, 0.5});
    a.queries = 3, a.keys = 1000, a.type = F16, a.hasKeyLengths = true;
    a.groups = 3;
  }
  {
    Attention &a = addState("Dynamic", {1, 1, 0.5});
    a.groups = 2, a.heads = 2, a.queries = 133, a.keys = 600;
    a.type = F16, a.isDynamic = a.hasLogSumExp = true;
  }
  {
    Attention &a = addState("DynamicKeyLengths", {1, 1, 0.5});
    a.groups = 3, a.queries = 5, a.keys = 40, a.isDynamic = true;
    a.hasKeyLengths = true;
  }
  {
    Attention &a = addState("KeyMask", {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.queries = 20, a.keys = 150;
    a.hasKeyMask = a.hasLogSumExp = true, a.type = F16;
  }
  { // with runs of fewer keys, and a state of its own for each head
    Attention &a = addState("KeyMaskOfHeads", {1, 1, 0.5});
    a.groups = 2, a.heads = 3, a.queries = 20, a.keys = 600;
    a.hasKeyMask = a.headsDiffer = a.hasLogSumExp = true;
  }
  // An average over all keys would be next to nothing in f16.
  for (bool isDynamic : {false, true}) {
    Attention &a = addState(isDynamic ? "DynamicFewVisible" : "FewVisible",
                            {0x1p-5, 0x1p-5, 0x1p-6});
    a.groups = 3, a.queries = 20, a.keys = 2000, a.type = F16;
    a.hasKeyMask = a.hasLogSumExp = true, a.keysPerVisible = 1000;
    a.isDynamic = isDynamic;
  }
  {
    Attention &a = addState("KeyMaskAndLengths", {1, 0.5});
    a.groups = 3, a.queries = 5, a.keys = 70, a.isDynamic = true;
    a.hasKeyMask = a.hasKeyLengths = true;
  }
  {
    Attention &a = addState("KeyMaskOfOneKey", {1, 1, 0.5, 0.16});
    a.groups = 2, a.queries = 3, a.keys = 1, a.hasKeyMask = true;
  }
  {
    Attention &a = addState("KeyMaskNoKeys", {1, 1, 0.5});
    a.groups = 2, a.queries = 3, a.keys = 0, a.isDynamic = true;
    a.hasKeyMask = a.hasLogSumExp = true;
  }
  {
    Attention &a = addState("DynamicNoKeys", {1, 1, 0.5});
    a.queries = 3, a.keys = 0, a.isDynamic = true;
  }
  {
    Attention &a = addState("NoKeys", {1, 1, 0.5});
    a.queries = 3, a.keys = 0;
  }
  // The error of these coefficients is 0.0305 at -0.5.
  auto addGuarded = [&](StringRef name) -> Attention & {
    Attention &a = addState(("Guarded" + name).str(), {1, 1, 0.5});
    a.reach = 0.5, a.relativeError = 0.031, a.scale = 0.0625;
    return a;
  };
  {
    Attention &a = addGuarded("NoRowLeaves");
    a.groups = 2, a.heads = 2, a.queries = 128, a.keys = 70;
    a.scale = 0.03125;
  }
  {
    Attention &a = addGuarded("SomeRowsLeave");
    a.groups = 2, a.heads = 2, a.queries = 143, a.keys = 150;
    a.channels = 32, a.valueChannels = 64, a.values = Values::ManyNorms;
    a.scale = 0.015625, a.hasLogSumExp = true;
  }
  {
    Attention &a = addGuarded("AllRowsLeave");
    a.queries = 33, a.keys = 20, a.scale = 1, a.channels = 128;
    a.hasLogSumExp = true;
  }
  {
    Attention &a = addGuarded("AtReach");
    a.queries = 100, a.keys = 90, a.values = Values::AtReach;
    a.relativeError = 0.031;
  }
  for (ElementType type : {BF16, F16}) {
    Attention &a = addGuarded(type == F16 ? "AtLimitsF16" : "AtLimits");
    a.groups = 4, a.queries = 70, a.keys = 40, a.type = type;
    a.scale = 0x1p-16, a.values = Values::AtLimits;
  }
  { // with features that f16 has no numbers for
    Attention &a = addGuarded("F16");
    a.groups = 2, a.heads = 2, a.queries = 143, a.keys = 150;
    a.channels = 64, a.values = Values::ManyNorms, a.type = F16;
    a.scale = 0.03125, a.outputType = F16;
  }
  {
    Attention &a = addGuarded("CubicF16");
    a.coefficients = {1, 1, 0.5, 0.166667}, a.relativeError = 0.004;
    a.queries = 30, a.keys = 50, a.type = F16, a.values = Values::ManyNorms;
    a.hasLogSumExp = true;
  }
  { // where a key or a value is not finite, no query passes
    Attention &a = addGuarded("Specials");
    a.scale = 0.03125, a.groups = 3, a.queries = 20, a.keys = 70,
    a.values = Values::Specials;
  }
  { // whatever they hold that no query sees
    Attention &a = addGuarded("KeyMask");
    a.groups = 3, a.heads = 2, a.queries = 20, a.keys = 150;
    a.hasKeyMask = a.headsDiffer = a.hasLogSumExp = true;
    a.values = Values::ManyNorms;
  }
  {
    Attention &a = addGuarded("AddedMask");
    a.groups = 3, a.heads = 2, a.queries = 20, a.keys = 150;
    a.hasKeyMask = a.headsDiffer = a.hasLogSumExp = true;
    a.keyMaskType = F32, a.values = Values::ManyNorms;
  }
  { // in f16, of more keys than weights have exponents for
    Attention &a = addGuarded("AddedMaskManyKeys");
    a.groups = 2, a.queries = 20, a.keys = 2000, a.type = F16,
    a.hasKeyMask = true;
    a.keyMaskType = F32, a.spansMuch = true, a.scale = 0.015625;
    a.values = Values::ManyNorms;
  }
  { // whether the state answers a query or not
    Attention &a = addGuarded("AddedMaskOfNaN");
    a.groups = 5, a.queries = 20, a.keys = 70, a.entry = NAN;
    a.hasKeyMask = a.hasKeyPad = a.hasLogSumExp = true;
    a.keyMaskType = a.type = F16, a.values = Values::ManyNorms;
  }
  { // no query of the last group passes
    Attention &a = addGuarded("AddedMaskExcludesNaN");
    a.groups = 3, a.queries = 20, a.keys = 150, a.excludesNaN = true;
    a.hasKeyMask = a.hasLogSumExp = true, a.keyMaskType = F32;
    a.scale = 0.03125;
  }
  {
    Attention &a = addGuarded("DynamicKeyLengths");
    a.groups = 3, a.queries = 70, a.keys = 140, a.isDynamic = true;
    a.hasKeyLengths = true, a.values = Values::ManyNorms;
  }
  { // more than one tile of keys for a block that looks for what is largest
    Attention &a = addGuarded("DynamicManyKeys");
    a.queries = 5, a.keys = 8500, a.isDynamic = true;
    a.values = Values::ManyNorms;
  }
  {
    Attention &a = addGuarded("OneKey");
    a.queries = 3, a.values = Values::ManyNorms;
  }
  {
    Attention &a = addGuarded("DynamicNoKeys");
    a.queries = 30, a.keys = 0, a.isDynamic = true, a.hasLogSumExp = true;
    a.values = Values::ManyNorms;
  }
  for (bool tf32 : {false, true}) {
    Attention &a = addGuarded(tf32 ? "TF32" : "F32");
    a.queries = 70, a.keys = 75, a.values = Values::ManyNorms;
    a.type = ElementType::F32, a.tf32 = tf32, a.hasLogSumExp = true;
  }
  {
    Attention &a = addGuarded("OldChip");
    a.queries = 70, a.keys = 30, a.chip = "sm_80";
    a.values = Values::ManyNorms;
  }
  {
    Attention &a = addState("OldChip", {1, 1, 0.5});
    a.queries = 20, a.keys = 70, a.chip = "sm_80", a.valueChannels = 96;
  }
  // Masks that are added, as weights of keys.
  {
    Attention &a = addState("AddedMask", {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.queries = 20, a.keys = 150, a.type = F16;
    a.hasKeyMask = a.hasLogSumExp = true, a.keyMaskType = F32;
  }
  { // with runs of fewer keys, and a state of its own for each head
    Attention &a = addState("AddedMaskOfHeads", {1, 1, 0.5, 0.16});
    a.groups = 2, a.heads = 3, a.queries = 20, a.keys = 600;
    a.hasKeyMask = a.headsDiffer = true, a.keyMaskType = BF16;
    a.valueChannels = 48;
  }
  {
    Attention &a = addState("DynamicAddedMaskAndLengths", {1, 1, 0.5});
    a.groups = 3, a.queries = 5, a.keys = 700, a.isDynamic = true;
    a.hasKeyMask = a.hasKeyLengths = a.hasLogSumExp = true, a.type = F32;
    a.keyMaskType = F16;
  }
  {
    Attention &a = addState("AddedMaskFewVisible", {0x1p-5, 0x1p-5, 0x1p-6});
    a.groups = 3, a.queries = 20, a.keys = 2000, a.type = F16;
    a.hasKeyMask = a.hasLogSumExp = true, a.keysPerVisible = 1000;
    a.keyMaskType = F32, a.chip = "sm_80";
  }
  for (ElementType type : {F16, BF16, F32}) {
    Attention &a = addState(type == F16    ? "AddedMaskSpansF16"
                            : type == BF16 ? "AddedMaskSpansBF16"
                                           : "AddedMaskSpansF32",
                            {1, 1, 0.5});
    a.groups = 2, a.queries = 20, a.keys = 800, a.type = type;
    a.hasKeyMask = a.hasLogSumExp = a.spansMuch = true, a.keyMaskType = F32;
  }
  for (auto [entryName, entry] : kEntries) {
    Attention &a = addState(("AddedMaskOf" + entryName).str(), {1, 1, 0.5});
    a.groups = 5, a.queries = 5, a.keys = 300, a.entry = entry;
    a.hasKeyMask = a.hasLogSumExp = true, a.keyMaskType = F32;
    a.hasKeyPad = entry != INFINITY;
    a.type = std::isnan(entry) ? F32 : entry == -FLT_MAX ? BF16 : F16;
  }
  for (ElementType type : {BF16, F32}) {
    Attention &a =
        addState(type == F32 ? "F32MostChannels" : "MostChannels", {1, 0.5});
    a.queries = 3, a.keys = 70, a.type = type;
    a.channels = a.valueChannels = 128, a.scale = 0.03125;
  }
  for (int64_t keys : {0, 1}) {
    Attention &a =
        addState(keys ? "AddedMaskOfOneKey" : "AddedMaskNoKeys", {1, 1, 0.5});
    a.groups = 2, a.queries = 3, a.keys = keys, a.isDynamic = keys == 0;
    a.hasKeyMask = a.hasLogSumExp = true, a.keyMaskType = F32;
  }
  for (bool tf32 : {false, true}) {
    Attention &a = addState(tf32 ? "TF32" : "F32", {1, 1, 0.5});
    a.groups = 2, a.heads = 2, a.queries = 140, a.keys = 150, a.type = F32;
    a.channels = 32, a.valueChannels = 48, a.tf32 = tf32;
    a.hasLogSumExp = true;
  }
  {
    Attention &a = addState("F32Exact", {1, 1, 0.5, 0.25});
    a.queries = 20, a.keys = 61, a.type = F32;
    a.values = Values::SmallIntegers, a.scale = 1;
  }
  {
    Attention &a = addState("F32ManyChannels", {1, 0.5});
    a.queries = 20, a.keys = 37, a.type = F32;
    a.channels = 96, a.valueChannels = 80, a.scale = 0.03125;
  }
  {
    Attention &a = addState("F32Quartic", {1, 1, 0.5, 0.16, 0.04});
    a.queries = 3, a.keys = 33, a.type = F32, a.chip = "sm_80";
  }
  {
    Attention &a = addState("F32KeyMaskAndLengths", {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.queries = 5, a.keys = 600, a.type = F32;
    a.hasKeyMask = a.headsDiffer = a.hasKeyLengths = a.hasLogSumExp = true;
    a.isDynamic = true;
  }
  {
    Attention &a = addState("F32KeyMaskOfOneKey", {1, 1, 0.5, 0.16});
    a.groups = 2, a.queries = 1, a.keys = 1, a.hasKeyMask = true, a.type = F32;
  }
  {
    Attention &a = addState("F32NoKeys", {1, 0.5});
    a.queries = 3, a.keys = 0, a.isDynamic = true, a.type = F32;
    a.hasLogSumExp = true;
  }
  // Of 16 channels, spans are 384 keys, and tiles 256 queries.
  auto addCausal = [&](const std::string &name, int64_t queries, int64_t keys,
                       std::vector<double> coefficients) -> Attention & {
    Attention &a = addState("Causal" + name, std::move(coefficients));
    a.queries = queries, a.keys = keys, a.ahead = keys - queries;
    a.causal = true;
    return a;
  };
  {
    Attention &a = addCausal("Spans", 320, 1000, {1, 1, 0.5});
    a.groups = 2, a.heads = 2;
  }
  {
    Attention &a = addCausal("FromStart", 830, 830, {1, 1, 0.5});
    a.type = a.outputType = F16, a.hasLogSumExp = true;
  }
  { // of 256 keys
    Attention &a = addCausal("Exact", 200, 600, {1, 0.5});
    a.valueChannels = 128, a.values = Values::SmallIntegers, a.scale = 1;
  }
  { // the first rows see no key, the last all of them
    Attention &a = addCausal("Behind", 600, 450, {1, 0.5});
    a.ahead = -20, a.hasLogSumExp = true, a.chip = "sm_80";
  }
  for (int64_t ahead :
       {766, 767}) { // one key less than two spans, or just these
    Attention &a =
        addCausal("OneQuery" + std::to_string(ahead), 1, 900, {1, 1, 0.5});
    a.ahead = ahead, a.hasLogSumExp = true;
  }
  {
    Attention &a = addCausal("LateNaN", 70, 850, {1, 1, 0.5});
    a.values = Values::LateNaN;
  }
  {
    Attention &a = addCausal("Cubic", 3, 2700, {1, 1, 0.5, 0.16});
    a.type = F16;
  }
  {
    Attention &a = addCausal("DynamicKeyLengths", 40, 850, {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.type = F16, a.isDynamic = true;
    a.hasKeyLengths = a.hasLogSumExp = true;
  }
  {
    Attention &a = addCausal("KeyMask", 30, 800, {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.hasKeyMask = a.headsDiffer = true;
    a.hasLogSumExp = true;
  }
  for (int64_t keys : {0, 3}) {
    Attention &a = addCausal(keys ? "DynamicNoQueries" : "DynamicNoKeys",
                             keys ? 0 : 3, keys, {1, 1, 0.5});
    a.isDynamic = a.hasLogSumExp = true;
  }
  for (bool tf32 : {false, true}) { // of 192 keys
    Attention &a = addCausal(tf32 ? "TF32" : "F32", 300, 450, {1, 0.5});
    a.heads = 2, a.type = F32, a.tf32 = tf32, a.hasLogSumExp = true;
  }
  {
    Attention &a = addCausal("F32KeyMaskAndLengths", 20, 850, {1, 1, 0.5});
    a.groups = 3, a.heads = 2, a.type = F32, a.isDynamic = true;
    a.hasKeyMask = a.hasKeyLengths = a.hasLogSumExp = true;
  }
  {
    Attention &a = addGuarded("Causal");
    a.causal = true, a.queries = 140, a.keys = 800, a.ahead = 660;
    a.values = Values::ManyNorms, a.hasLogSumExp = true;
  }
  {
    Attention &a = addGuarded("CausalSpecials");
    a.causal = true, a.groups = 2, a.queries = 20, a.keys = 500;
    a.ahead = 470, a.scale = 0.03125, a.values = Values::Specials;
  }
  return cases;
}

INSTANTIATE_TEST_SUITE_P(All, KernelTest, testing::ValuesIn(getCases()),
                         [](const testing::TestParamInfo<Attention> &info) {
                           return info.param.name;
                         });

} // namespace
