//===- RandomModule.cpp - Random attention modules ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomModule.h"

#include "pebble/IOModel/Cover.h"
#include "pebble/Kernel/Polynomial.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace pebble;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double quietNaN = std::numeric_limits<double>::quiet_NaN();

std::string RandomCase::describe() const {
  std::string text = module;
  for (const std::string &note : inputNotes)
    text += "// " + note + "\n";
  return text;
}

namespace {

/// A tensor of the function, and the iteration dimensions of its axes.
struct Operand {
  std::string name, type;
  ElementType elementType;
  llvm::SmallVector<unsigned> dims;
  /// Among the inputs; none for a tensor.empty.
  std::optional<size_t> input;
};

class CaseBuilder {
public:
  CaseBuilder(std::mt19937_64 &engine, const FeatureMix &mix)
      : engine(engine), mix(mix) {}

  RandomCase build();

private:
  //===--------------------------------------------------------------------===//
  // Chance
  //===--------------------------------------------------------------------===//

  int64_t between(int64_t least, int64_t most) {
    return std::uniform_int_distribution<int64_t>(least, most)(engine);
  }
  double uniform(double least, double most) {
    return std::uniform_real_distribution<double>(least, most)(engine);
  }
  bool chance(unsigned percent) { return between(1, 100) <= percent; }
  template <typename T> T pick(std::initializer_list<T> choices) {
    return *(choices.begin() + between(0, choices.size() - 1));
  }
  ElementType pickFloat();
  ElementType pickFactor() {
    return hasNarrowFactors ? ElementType::BF16 : pickFloat();
  }
  double pickSpecial() { return pick({quietNaN, infinity, -infinity}); }

  //===--------------------------------------------------------------------===//
  // Choices, in the order in which they are made
  //===--------------------------------------------------------------------===//

  void chooseSpace();
  void chooseScale();
  void chooseKernel();
  void choosePositions();
  void addInputs();
  void addMasks();
  void addKeyMasks();
  void addKeyLengths();
  void addOutputs();
  void addScoreRegion();
  void certifyKernel();
  bool isStatic(unsigned dim) const;
  std::string chooseStateOrder();
  void addSchedule();
  void placeSpecials();
  void poisonUnread();
  void setExpectations();
  void print();

  //===--------------------------------------------------------------------===//
  // Operands
  //===--------------------------------------------------------------------===//

  unsigned m() const { return numBatch; }
  unsigned n() const { return numBatch + 1; }
  unsigned k() const { return numBatch + 2; }
  unsigned d() const { return numBatch + 3; }

  /// The batch dimensions, or, with maps, a random subset; then `own`,
  /// shuffled with maps.
  llvm::SmallVector<unsigned> chooseDims(llvm::ArrayRef<unsigned> own,
                                         bool needsBatch = false);
  std::string formatType(llvm::StringRef element, llvm::ArrayRef<int64_t> shape,
                         bool mayBeDynamic);
  size_t addInput(llvm::StringRef name, llvm::StringRef type, HostTensor tensor,
                  llvm::StringRef note);
  size_t addScalar(llvm::StringRef name, llvm::StringRef type,
                   ElementType elementType, double value);
  Operand addTensor(llvm::StringRef name, ElementType elementType,
                    llvm::ArrayRef<unsigned> dims, llvm::StringRef note,
                    llvm::function_ref<double()> next,
                    llvm::StringRef element = {});
  llvm::SmallVector<int64_t> getShape(llvm::ArrayRef<unsigned> dims) const;
  llvm::StringRef getAccumulator() const { return wide ? "f64" : "f32"; }

  //===--------------------------------------------------------------------===//
  // What is read
  //===--------------------------------------------------------------------===//

  using Point = llvm::SmallVector<int64_t>;
  /// Calls for every batch point, query and key.
  void forEachPair(llvm::function_ref<void(const Point &)> visit);
  int64_t getOffset(const Operand &operand, const Point &point) const;
  double getElement(const Operand &operand, const Point &point) const {
    return result.inputs[*operand.input].getElement(getOffset(operand, point));
  }
  bool isReachable(const Point &point) const;
  bool isMaskedOut(const Point &point) const;
  void poison(const Operand &operand,
              llvm::function_ref<bool(const Point &)> isRead);

  std::mt19937_64 &engine;
  const FeatureMix &mix;
  RandomCase result;
  std::vector<std::string> arguments;
  /// What stands before the attention, and the clauses of the attention.
  std::string prologue, scaleText, positionsText, scoreText, kernelText,
      scheduleText;

  unsigned numBatch = 0;
  llvm::SmallVector<int64_t> sizes;
  bool hasMaps = false, wide = false, hasNarrowFactors = false, causal = false;
  bool isExp = true, isPositive = true;
  bool isCertified = false;
  bool isGuarded = false;
  unsigned degree = 0;
  bool hasLargeLogits = false, hasSpecials = false;
  std::optional<int64_t> window;
  int64_t queryPosition = 0, keyPosition = 0;
  double scale = 1;
  std::optional<double> fill;
  /// Which a polynomial without a certificate takes as a score of any size.
  bool hasKeyBias = false;
  Operand query, key, value;
  std::vector<Operand> masks;
  std::optional<Operand> lengths;
  std::vector<Operand> outputs;
  /// Bounds on the magnitudes of finite values and scores.
  double valueReach = 1, scoreReach = 0;
  bool valuesHaveOneSign = false;
  /// Whether the bound must say nothing, by its own account.
  bool boundGivesUp = false;
};

} // namespace

static std::string formatNumber(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.17e", number);
  return text;
}

/// The unit roundoff of a type.
static double getRoundoff(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return 0x1p-53;
  case ElementType::F32:
    return 0x1p-24;
  case ElementType::F16:
    return 0x1p-11;
  default:
    return 0x1p-8;
  }
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

ElementType CaseBuilder::pickFloat() {
  if (chance(mix.narrowTypes))
    return pick({ElementType::F16, ElementType::BF16});
  return wide && chance(60) ? ElementType::F64 : ElementType::F32;
}

void CaseBuilder::chooseSpace() {
  hasMaps = chance(mix.maps);
  wide = chance(mix.wideAccumulator);
  hasNarrowFactors = chance(mix.narrowFactors);
  numBatch = pick({0, 1, 1, 2, 2, 3});
  auto addSize = [&](int64_t small, int64_t large) {
    if (chance(mix.emptySizes))
      sizes.push_back(0);
    else
      sizes.push_back(chance(mix.largeSizes) ? between(small, large)
                                             : between(1, small));
  };
  for (unsigned i = 0; i < numBatch; ++i)
    addSize(3, 4);
  addSize(9, 35);
  addSize(17, 70);
  addSize(9, 40);
  addSize(7, 40);
  result.channels = sizes[k()];
}

void CaseBuilder::chooseScale() {
  switch (between(0, 2)) {
  case 0:
    return;
  case 1:
    scale = pick({0.125, 0.5, 0.3, -0.7, 2.5, 0.0});
    scaleText = " scale(" + formatNumber(scale) + ")";
    return;
  default:
    scale = pick({0.125, 1.5, -0.25, 0.0});
    addScalar("scale", getAccumulator(),
              wide ? ElementType::F64 : ElementType::F32, scale);
    scaleText = (" scale(%scale : " + getAccumulator() + ")").str();
  }
}

void CaseBuilder::chooseKernel() {
  isExp = !chance(mix.polynomial);
  kernelText = "#attn.exp";
  if (isExp)
    return;
  // Of even degree, the Taylor polynomial of exp is positive.
  isPositive = chance(60);
  degree = isPositive ? 2 * between(0, 3) : between(0, 6);
  kernelText = "#attn.polynomial<[";
  double taylor = 1;
  for (unsigned i = 0; i <= degree; ++i) {
    kernelText += i ? ", " : "";
    kernelText += formatNumber(isPositive ? taylor : uniform(-2, 2));
    taylor /= i + 1;
  }
  kernelText += "]>";
}

void CaseBuilder::choosePositions() {
  causal = chance(mix.causal);
  if (chance(mix.window))
    window = pick<int64_t>({1, between(1, 8), between(1, 8), int64_t(1) << 62,
                            std::numeric_limits<int64_t>::max()});
  if (!chance(mix.positions))
    return;
  // Half of them as in decoding: the keys end with the last query.
  bool decoding = chance(50);
  queryPosition = decoding ? sizes[n()] - sizes[m()] : between(-8, 24);
  keyPosition = decoding ? 0 : between(-6, 8);
  positionsText = " positions[";
  for (auto [name, position] : {std::pair("first_query", queryPosition),
                                std::pair("first_key", keyPosition)}) {
    positionsText += positionsText.back() == '[' ? "" : ", ";
    if (chance(50)) {
      addScalar(name, "index", ElementType::I64, position);
      positionsText += std::string("%") + name;
    } else {
      positionsText += std::to_string(position);
    }
  }
  positionsText += "]";
}

void CaseBuilder::addInputs() {
  // Large logits are about 80 in size; others are at most 4.
  hasLargeLogits = chance(mix.largeLogits);
  double count = std::max<int64_t>(sizes[k()], 1);
  double factor = scale == 0 ? 1 : std::fabs(scale);
  double queryReach = hasLargeLogits ? 240 / (factor * std::sqrt(count))
                                     : uniform(0.5, 4) / (factor * count);
  scoreReach = factor * queryReach * count;
  auto symmetric = [&](double reach) {
    return [reach, this] { return uniform(-reach, reach); };
  };
  query = addTensor("q", pickFactor(), chooseDims({m(), k()}),
                    "uniform, at most " + formatNumber(queryReach),
                    symmetric(queryReach));
  key = addTensor("k", pickFactor(), chooseDims({n(), k()}),
                  "uniform, at most 1", symmetric(1));

  std::string note;
  std::function<double()> next;
  if (chance(mix.mixedValues)) {
    note = "of mixed magnitudes, at most 1e4";
    valueReach = 1e4;
    next = [&] { return std::pow(10, uniform(-3, 4)) * pick({-1, 1}); };
  } else if (chance(50)) {
    note = "uniform in [-1, 1]";
    next = symmetric(1);
  } else {
    note = "uniform in [0.5, 1.5]";
    valueReach = 1.5;
    valuesHaveOneSign = true;
    next = [&] { return uniform(0.5, 1.5); };
  }
  value = addTensor("v", pickFactor(), chooseDims({n(), d()}), note, next);
}

/// Masks that are factors of keys, of a kernel with a certificate.
void CaseBuilder::addKeyMasks() {
  // Without, they would have the queries' axis.
  hasMaps = true;
  bool isAdditive = chance(causal ? 20 : 60);
  auto dims = [&] { return chance(15) ? chooseDims({}) : chooseDims({n()}); };
  hasKeyBias = isAdditive;
  if (isAdditive) {
    ElementType type = pickFloat();
    double lowest = type == ElementType::F16    ? -65504
                    : type == ElementType::BF16 ? -0x1.FEp127
                                                : -0x1.FFFFFEp127;
    // Some leave nothing, or all keys are masked by a finite number.
    bool isLarge = chance(40), isWhole = chance(10);
    double masked = isLarge ? lowest : -infinity;
    unsigned percent = isWhole ? 100 : pick({0, 30, 60});
    boundGivesUp |= isLarge;
    masks.push_back(
        addTensor("key_bias", type, chooseDims({n()}),
                  "uniform in [-4, 4], or " + formatNumber(masked),
                  [&] { return chance(percent) ? masked : uniform(-4, 4); }));
  }
  for (unsigned i = 0, e = between(isAdditive ? 0 : 1, 2); i < e; ++i) {
    bool isClosed = chance(10);
    masks.push_back(addTensor("pad" + std::to_string(i), ElementType::I1,
                              dims(), "random",
                              [&] { return !isClosed && chance(70); }));
  }
  std::shuffle(masks.begin(), masks.end(), engine);
}

void CaseBuilder::addMasks() {
  if (!isExp && chance(mix.keyMasks))
    return addKeyMasks();
  if (!chance(mix.masks))
    return;
  bool excludes = false;
  bool hasBoolean = false;
  for (unsigned i = 0, e = between(1, 3); i < e; ++i) {
    std::string name = "mask" + std::to_string(i);
    llvm::SmallVector<unsigned> dims = chooseDims({m(), n()});
    // Rarely, nothing is let through.
    bool isClosed = chance(5);
    if (chance(50)) {
      hasBoolean = excludes = true;
      masks.push_back(addTensor(name, ElementType::I1, dims, "random",
                                [&] { return !isClosed && chance(70); }));
      continue;
    }
    // The bound gives up on a score of -inf that a mask is added to.
    boundGivesUp |= excludes;
    unsigned infinite = isClosed ? 100 : pick({0, 20, 50});
    double low = chance(10) ? -1e4 : -4;
    excludes |= infinite > 0;
    scoreReach -= low;
    masks.push_back(addTensor(
        name, pickFloat(), dims,
        "uniform in [" + formatNumber(low) + ", 4], or -inf",
        [&] { return chance(infinite) ? -infinity : uniform(low, 4); }));
  }
  if (hasBoolean && chance(50)) {
    fill = pick({-2.5, 0.0, -1e4});
    // A large fill's rounding error is all there is to know of a row that is
    // masked throughout.
    if (isExp && chance(30)) {
      fill = pick({-1e9, -0x1.FFFFFEp127});
      boundGivesUp = true;
    }
    scoreReach += std::fabs(*fill);
  }
}

void CaseBuilder::addKeyLengths() {
  if (!chance(mix.keyLengths))
    return;
  llvm::SmallVector<unsigned> dims = chooseDims({});
  auto elementType =
      pick({ElementType::I8, ElementType::I32, ElementType::I64});
  bool isIndex = elementType == ElementType::I64 && chance(50);
  auto next = [&]() -> double {
    if (elementType == ElementType::I64 && chance(5))
      return pick({-0x1p62, 0x1p62});
    return between(-3, sizes[n()] + 3) + (chance(70) ? keyPosition : 0);
  };
  lengths = addTensor("lengths", elementType, dims,
                      "random, around the number of keys", next,
                      isIndex ? "index" : "");
}

void CaseBuilder::addOutputs() {
  unsigned count = chance(mix.logSumExp) ? 2 : 1;
  for (unsigned i = 0; i < count; ++i) {
    std::string name = i ? "lse" : "out";
    llvm::SmallVector<unsigned> dims =
        i ? chooseDims({m()}, /*needsBatch=*/true)
          : chooseDims({m(), d()}, /*needsBatch=*/true);
    ElementType elementType = pickFloat();
    // What a destination held before must not matter.
    if (chance(50)) {
      outputs.push_back(
          addTensor(name, elementType, dims, "NaN", [] { return quietNaN; }));
      continue;
    }
    Operand output{"%" + name,
                   formatType(getName(elementType), getShape(dims),
                              /*mayBeDynamic=*/false),
                   elementType, dims, std::nullopt};
    prologue +=
        "  " + output.name + " = tensor.empty() : " + output.type + "\n";
    outputs.push_back(output);
  }
  result.outputType = outputs[0].elementType;
}

void CaseBuilder::addScoreRegion() {
  if (!chance(mix.score))
    return;
  std::string type = getAccumulator().str();
  ElementType elementType = wide ? ElementType::F64 : ElementType::F32;
  std::string body;
  switch (between(0, 3)) {
  case 0: {
    std::string cap = formatNumber(pick({2.0, 30.0, 50.0}));
    body = "    %c = arith.constant " + cap + " : " + type +
           "\n    %x = arith.divf %s, %c : " + type +
           "\n    %t = math.tanh %x : " + type +
           "\n    %y = arith.mulf %t, %c : " + type + "\n";
    break;
  }
  case 1: {
    // ALiBi, with one slope for every index of some batch dimension.
    std::string slope = "    %slope = arith.constant 2.5e-1 : " + type + "\n";
    if (numBatch > 0) {
      unsigned batch = between(0, numBatch - 1);
      Operand slopes =
          addTensor("slopes", elementType, {batch}, "powers of two",
                    [&] { return std::ldexp(1, -between(1, 8)); });
      slope = "    %slope = tensor.extract %slopes[%b" + std::to_string(batch) +
              "] : " + slopes.type + "\n";
    }
    body = slope +
           "    %distance = arith.subi %j, %i : index\n"
           "    %int = arith.index_cast %distance : index to i64\n"
           "    %float = arith.sitofp %int : i64 to " +
           type + "\n    %bias = arith.mulf %slope, %float : " + type +
           "\n    %y = arith.addf %s, %bias : " + type + "\n";
    scoreReach +=
        0.5 * (std::abs(queryPosition - keyPosition) + sizes[m()] + sizes[n()]);
    break;
  }
  case 2:
    addScalar("factor", type, elementType, uniform(-1, 1));
    body = "    %y = arith.mulf %s, %factor : " + type + "\n";
    break;
  default:
    // Exclusion by the score itself.
    body = "    %visible = arith.cmpi sle, %j, %i : index\n"
           "    %inf = arith.constant " +
           std::string(wide ? "0xFFF0000000000000" : "0xFF800000") + " : " +
           type + "\n    %y = arith.select %visible, %s, %inf : " + type + "\n";
    boundGivesUp = true;
  }
  scoreText = "\n    score(%s: " + type;
  for (unsigned i = 0; i < numBatch; ++i)
    scoreText += ", %b" + std::to_string(i) + ": index";
  scoreText += ", %i: index, %j: index) {\n" + body +
               "    attn.yield %y : " + type + "\n    }";
  // Without a Lipschitz constant, nothing is promised.
  if (chance(10)) {
    boundGivesUp = true;
    return;
  }
  result.comparison.scoreLipschitz = 1;
  result.comparison.scoreRelativeError = 16 * getRoundoff(elementType);
}

/// Whether some operand says how large the dimension is.
bool CaseBuilder::isStatic(unsigned dim) const {
  auto says = [&](const Operand &operand) {
    llvm::SmallVector<llvm::StringRef> axes;
    llvm::StringRef(operand.type).split('<').second.split(axes, 'x');
    for (auto [axis, own] : llvm::zip(axes, operand.dims))
      if (own == dim)
        return axis != "?";
    return false;
  };
  return says(query) || says(key) || says(value) || says(outputs[0]);
}

/// A schedule of the state that the tiles are to be cut by, with `columns`
/// columns at a time where they fit.
std::string CaseBuilder::chooseStateOrder() {
  auto channels = static_cast<uint64_t>(sizes[k()]);
  int64_t columns = sizes[d()] + 1;
  int64_t monomials =
      static_cast<int64_t>(iomodel::binomial(channels + degree, degree).get());
  if (!isStatic(d()) || columns < 3 || chance(25))
    return "resident, fast_memory = 1000000000000000";

  int64_t width = between(1, columns - 1);
  auto words = [&](int64_t variables, int64_t owned) {
    return (owned + 1) * width + variables + 2;
  };
  // Covers have no guard.
  if (isGuarded || chance(40)) {
    if (int64_t tiles = between(2, columns - 1);
        tiles <= std::min<int64_t>(monomials, 3) && chance(50))
      return "column_split, fast_memory = 1000000000000000, ragged_tiles = " +
             std::to_string(tiles);
    bool everywhere = width > 1 && chance(50);
    return "column_split, fast_memory = " +
           std::to_string(words(channels, monomials)) +
           (everywhere ? ", ones_in_every_run = true" : "");
  }
  std::vector<iomodel::Cover> covers =
      iomodel::candidateCovers(channels, degree);
  llvm::erase_if(covers, [](auto &cover) { return cover.blocks.size() > 4; });
  int64_t memory = 0;
  auto choose = [&] {
    const iomodel::Cover &cover = covers[between(0, covers.size() - 1)];
    for (const iomodel::BlockShape &shape : cover.shapes)
      memory = std::max(memory, words(shape.variables, shape.monomials));
    return "\"" + cover.name + "\"";
  };
  std::string order = "fused", design = choose(), apply;
  if (!causal && chance(50)) {
    order = "spilled";
    apply = chance(50) ? ", apply_design = " + choose()
                       : ", apply_rows = " + std::to_string(between(1, 40)) +
                             ", apply_columns = " + std::to_string(width);
  }
  return "cover_" + order + ", fast_memory = " + std::to_string(memory) +
         ", design = " + design + apply;
}

void CaseBuilder::addSchedule() {
  if (chance(mix.twoPass)) {
    auto tile = [&] { return std::to_string(between(1, 12)); };
    scheduleText = " schedule(#attn.two_pass<score_rows = " + tile() +
                   ", score_keys = " + tile() + ", output_rows = " + tile() +
                   ", output_columns = " + tile() + ">)";
    return;
  }
  bool masksAreFactors =
      isCertified && !fill &&
      llvm::none_of(masks,
                    [&](const Operand &mask) {
                      return llvm::is_contained(mask.dims, m());
                    }) &&
      llvm::count_if(masks, [](const Operand &mask) {
        return mask.elementType != ElementType::I1;
      }) <= (causal ? 0 : 1);
  bool hasState = degree > 0 && (masks.empty() || masksAreFactors) &&
                  scoreText.empty() && !window && isStatic(k()) &&
                  sizes[k()] <= 9;
  if (!hasState || !chance(mix.state))
    return;
  scheduleText = " schedule(#attn.state<" + chooseStateOrder() +
                 ", row_tile = " + std::to_string(between(1, 20)) +
                 ", monomial_tile = " + std::to_string(between(1, 20)) + ">)";
}

/// A polynomial that stands for exp on all scores that there can be.
void CaseBuilder::certifyKernel() {
  // Narrow inputs are rounded, perhaps up.
  double reach = 1.02 * scoreReach + 1e-3;
  if (isExp || !chance(mix.certificate))
    return;
  isGuarded = chance(50);
  // Beyond the domain, or where norms do not show that scores are within, rows
  // are exact.
  if (isGuarded)
    reach = std::min(reach, 8.0) * (chance(50) ? 1 : 0.3);
  if (reach > 8)
    return;
  unsigned certified = between(1, 6);
  auto type =
      wide ? kernel::CoefficientType::F64 : kernel::CoefficientType::F32;
  kernel::Weight weight;
  if (scoreText.empty() && chance(30))
    weight.softcap = between(1, 5);
  kernel::Polynomial polynomial = llvm::cantFail(kernel::approximate(
      weight, {-reach, reach}, certified, kernel::Method::Minimax, type));
  // The best of a low degree on a wide domain claims nothing.
  if (polynomial.claim->delta >= 0.9)
    return;
  degree = certified;
  isPositive = true;
  std::vector<std::string> numbers;
  numbers.reserve(polynomial.coefficients.size());
  for (double coefficient : polynomial.coefficients)
    numbers.push_back(formatNumber(coefficient));
  kernelText = "#attn.polynomial<[" + llvm::join(numbers, ", ") +
               "], domain = [" + formatNumber(-reach) + ", " +
               formatNumber(reach) +
               "], relative_error = " + formatNumber(polynomial.claim->delta);
  if (weight.softcap)
    kernelText += ", softcap = " + formatNumber(*weight.softcap);
  kernelText += isGuarded ? ", guarded>" : ">";
  isCertified = true;
}

void CaseBuilder::placeSpecials() {
  hasSpecials =
      (isExp || (isCertified && isGuarded)) && chance(mix.specialValues);
  if (!hasSpecials)
    return;
  std::vector<const Operand *> candidates = {&query, &key, &value};
  for (const Operand &mask : masks)
    if (mask.elementType != ElementType::I1)
      candidates.push_back(&mask);
  for (unsigned i = 0, e = between(1, 3); i < e; ++i) {
    const Operand *operand = candidates[between(0, candidates.size() - 1)];
    HostTensor &tensor = result.inputs[*operand->input];
    if (tensor.getNumElements() == 0)
      continue;
    int64_t place = between(0, tensor.getNumElements() - 1);
    double special = pickSpecial();
    tensor.setElement(place, special);
    result.inputNotes[*operand->input] +=
        "; " + std::to_string(special) + " at " + std::to_string(place);
  }
}

void CaseBuilder::setExpectations() {
  result.hasF32Accumulator = !wide;
  // The monomials of large logits cancel.
  bool mayCancel = hasLargeLogits && !scheduleText.empty();
  result.hasBound = !hasSpecials && isPositive && !boundGivesUp && !mayCancel;
  // A certificate is about exp, and as far off as it says.
  if (isCertified) {
    result.hasBound &= scoreReach < 1;
    return;
  }
  bool isModerate =
      !hasLargeLogits && isPositive && !hasKeyBias && !(fill && *fill < -1e4);
  // The polynomial may vanish.
  result.hasBound &= !hasKeyBias;
  // An infinity shows whether a weight underflows, which f64 does later.
  bool mayUnderflow = scoreReach > 40;
  if (!isModerate || (hasSpecials && mayUnderflow))
    return;
  // Scores of 1e4 lose 1e-3 in f32. A polynomial is at most exp(reach), too.
  double tolerance = 5e-3 * std::max(valueReach, 1.0) +
                     2 * getRoundoff(outputs[0].elementType) * valueReach;
  if (outputs.size() > 1)
    tolerance += 2 * getRoundoff(outputs[1].elementType) * (scoreReach + 10);
  result.tolerance = tolerance;
  result.hasRelativeError = result.hasBound && valuesHaveOneSign &&
                            outputs.size() == 1 && scoreReach < 50;
}

RandomCase CaseBuilder::build() {
  chooseSpace();
  chooseScale();
  chooseKernel();
  choosePositions();
  addInputs();
  addMasks();
  addKeyLengths();
  addOutputs();
  addScoreRegion();
  certifyKernel();
  addSchedule();
  if (chance(mix.poison))
    poisonUnread();
  placeSpecials();
  setExpectations();
  print();
  return std::move(result);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

llvm::SmallVector<unsigned>
CaseBuilder::chooseDims(llvm::ArrayRef<unsigned> own, bool needsBatch) {
  llvm::SmallVector<unsigned> dims;
  for (unsigned i = 0; i < numBatch; ++i)
    if (!hasMaps || needsBatch || chance(60))
      dims.push_back(i);
  // Masks need none of their own dimensions, and those are at most m and n.
  bool isMask = own.size() == 2 && own[0] == m() && own[1] == n();
  for (unsigned dim : own)
    if (!hasMaps || !isMask || chance(70))
      dims.push_back(dim);
  if (hasMaps)
    std::shuffle(dims.begin(), dims.end(), engine);
  return dims;
}

llvm::SmallVector<int64_t>
CaseBuilder::getShape(llvm::ArrayRef<unsigned> dims) const {
  llvm::SmallVector<int64_t> shape;
  for (unsigned dim : dims)
    shape.push_back(sizes[dim]);
  return shape;
}

std::string CaseBuilder::formatType(llvm::StringRef element,
                                    llvm::ArrayRef<int64_t> shape,
                                    bool mayBeDynamic) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += (mayBeDynamic && chance(mix.dynamicSizes) ? "?"
                                                      : std::to_string(size)) +
            "x";
  return text + element.str() + ">";
}

size_t CaseBuilder::addInput(llvm::StringRef name, llvm::StringRef type,
                             HostTensor tensor, llvm::StringRef note) {
  arguments.push_back(("%" + name + ": " + type).str());
  result.inputNotes.push_back(
      ("%" + name + ", " + pebble::formatType(tensor.getType()) + ": " + note)
          .str());
  result.inputs.push_back(std::move(tensor));
  return result.inputs.size() - 1;
}

size_t CaseBuilder::addScalar(llvm::StringRef name, llvm::StringRef type,
                              ElementType elementType, double number) {
  HostTensor tensor = llvm::cantFail(HostTensor::create(elementType, {}));
  tensor.setElement(0, number);
  return addInput(name, type, std::move(tensor), formatNumber(number));
}

Operand CaseBuilder::addTensor(llvm::StringRef name, ElementType elementType,
                               llvm::ArrayRef<unsigned> dims,
                               llvm::StringRef note,
                               llvm::function_ref<double()> next,
                               llvm::StringRef element) {
  HostTensor tensor =
      llvm::cantFail(HostTensor::create(elementType, getShape(dims)));
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
    tensor.setElement(i, next());
  std::string type =
      formatType(element.empty() ? getName(elementType) : element,
                 tensor.getShape(), /*mayBeDynamic=*/true);
  size_t input = addInput(name, type, std::move(tensor), note);
  return {("%" + name).str(), type, elementType,
          llvm::SmallVector<unsigned>(dims), input};
}

//===----------------------------------------------------------------------===//
// What is read
//===----------------------------------------------------------------------===//

void CaseBuilder::forEachPair(llvm::function_ref<void(const Point &)> visit) {
  int64_t count = 1;
  for (unsigned dim = 0; dim <= n(); ++dim)
    count *= sizes[dim];
  Point point(sizes.size(), 0);
  for (int64_t number = 0; number < count; ++number) {
    int64_t rest = number;
    for (unsigned dim = n() + 1; dim-- > 0; rest /= sizes[dim])
      point[dim] = rest % sizes[dim];
    visit(point);
  }
}

int64_t CaseBuilder::getOffset(const Operand &operand,
                               const Point &point) const {
  int64_t offset = 0;
  for (unsigned dim : operand.dims)
    offset = offset * sizes[dim] + point[dim];
  return offset;
}

bool CaseBuilder::isReachable(const Point &point) const {
  int64_t queryAt = point[m()] + queryPosition;
  int64_t keyAt = point[n()] + keyPosition;
  if (causal && keyAt > queryAt)
    return false;
  if (window && std::abs(queryAt - keyAt) >= *window)
    return false;
  return !lengths || keyAt < getElement(*lengths, point);
}

/// Whether a boolean mask gives the score -inf, which no sum changes.
bool CaseBuilder::isMaskedOut(const Point &point) const {
  return !fill && llvm::any_of(masks, [&](const Operand &mask) {
    return mask.elementType == ElementType::I1 && getElement(mask, point) == 0;
  });
}

void CaseBuilder::poison(const Operand &operand,
                         llvm::function_ref<bool(const Point &)> isRead) {
  HostTensor &tensor = result.inputs[*operand.input];
  std::vector<bool> read(tensor.getNumElements(), false);
  forEachPair([&](const Point &pair) {
    if (!isRead(pair))
      return;
    // All channels of a row are read together.
    Point point = pair;
    bool hasK = llvm::is_contained(operand.dims, k());
    bool hasD = llvm::is_contained(operand.dims, d());
    unsigned channel = hasK ? k() : d();
    int64_t channels = hasK || hasD ? sizes[channel] : 1;
    for (; point[channel] < channels; ++point[channel])
      read[getOffset(operand, point)] = true;
  });
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
    if (!read[i])
      tensor.setElement(i, pickSpecial());
  result.inputNotes[*operand.input] += "; special where not read";
}

void CaseBuilder::poisonUnread() {
  auto isReached = [&](const Point &point) { return isReachable(point); };
  auto isVisible = [&](const Point &point) {
    return isReachable(point) && !isMaskedOut(point);
  };
  for (const Operand &operand : {query, key, value})
    poison(operand, isVisible);
  // A NaN in one mask undoes the -inf of an earlier one, so only keys that are
  // out of reach make a mask's element irrelevant.
  for (const Operand &mask : masks)
    if (mask.elementType != ElementType::I1)
      poison(mask, isReached);
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

void CaseBuilder::print() {
  auto names = [](llvm::ArrayRef<Operand> operands) {
    return llvm::join(llvm::map_range(operands, [](auto &o) { return o.name; }),
                      ", ");
  };
  auto types = [](llvm::ArrayRef<Operand> operands) {
    return llvm::join(llvm::map_range(operands, [](auto &o) { return o.type; }),
                      ", ");
  };
  auto list = [&](llvm::ArrayRef<Operand> operands) {
    return "(" + names(operands) + " : " + types(operands) + ")";
  };

  std::vector<Operand> mapped = {query, key, value};
  llvm::append_range(mapped, masks);
  if (lengths)
    mapped.push_back(*lengths);
  llvm::append_range(mapped, outputs);
  std::vector<std::string> dimNames;
  dimNames.reserve(sizes.size());
  for (unsigned i = 0; i < numBatch; ++i)
    dimNames.push_back("b" + std::to_string(i));
  llvm::append_range(dimNames, std::vector<std::string>{"m", "n", "k", "d"});
  std::vector<std::string> maps;
  for (const Operand &operand : mapped) {
    std::vector<std::string> axes;
    for (unsigned dim : operand.dims)
      axes.push_back(dimNames[dim]);
    maps.push_back("affine_map<(" + llvm::join(dimNames, ", ") + ") -> (" +
                   llvm::join(axes, ", ") + ")>");
  }

  std::string resultTypes = types(outputs);
  llvm::raw_string_ostream os(result.module);
  os << "func.func @main(" << llvm::join(arguments, ",\n    ") << ")\n    -> ("
     << resultTypes << ") {\n"
     << prologue << "  %r:" << outputs.size() << " = attn.attention kernel("
     << kernelText << ") accumulate(" << getAccumulator() << ")" << scaleText
     << (causal ? " causal" : "");
  if (window)
    os << " window(" << *window << ")";
  if (fill)
    os << " mask_fill(" << formatNumber(*fill) << ")";
  os << scheduleText;
  os << "\n    ins" << list({query, key, value});
  if (!masks.empty())
    os << "\n    masks" << list(masks);
  if (lengths)
    os << "\n    key_lengths" << list(*lengths);
  os << positionsText << "\n    outs" << list(outputs);
  if (hasMaps)
    os << "\n    maps [" << llvm::join(maps, ",\n      ") << "]";
  os << scoreText << " -> " << resultTypes << "\n  return %r#0"
     << (outputs.size() > 1 ? ", %r#1" : "") << " : " << resultTypes << "\n}\n";
}

RandomCase pebble::makeRandomCase(std::mt19937_64 &engine,
                                  const FeatureMix &mix) {
  return CaseBuilder(engine, mix).build();
}
