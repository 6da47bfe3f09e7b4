//===- Comparison.cpp - Compiled against exact ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Runtime/Comparison.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/IOModel/Words.h"
#include "pebble/Plan/Site.h"
#include "pebble/Reference/Attention.h"
#include "pebble/Runtime/ScoreFunction.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

//===----------------------------------------------------------------------===//
// Probes: an attention's operands and results, as results of the entry
//===----------------------------------------------------------------------===//

/// Everything that the evaluation of `op` needs, in a fixed order: mapped
/// inputs, results, scale value, positions, captured values.
static SmallVector<Value> getProbedValues(AttentionOp op) {
  AttentionOpInterface attention(op);
  SmallVector<Value> values;
  auto operands = attention.getMappedOperands();
  for (OpOperand *input : ArrayRef(operands).drop_back(op.getOutputs().size()))
    values.push_back(input->get());
  llvm::append_range(values, op.getResults());
  if (op.getScaleValue())
    values.push_back(op.getScaleValue());
  llvm::append_range(values, op.getPositions());
  llvm::append_range(values, getCapturedValues(attention));
  return values;
}

/// Whether a call can return the value, as a tensor.
static bool isProbeable(Value value) {
  Type element = getElementTypeOrSelf(value);
  bool isElement = element.isIndex() || element.isF64() || element.isF32() ||
                   element.isBF16() || element.isF16() ||
                   element.isInteger(64) || element.isInteger(32) ||
                   element.isInteger(8) || element.isInteger(1);
  return isElement &&
         (element == value.getType() || isa<RankedTensorType>(value.getType()));
}

static llvm::Expected<SmallVector<AttentionOp>>
getComparableOps(func::FuncOp entry) {
  if (!entry.getBody().hasOneBlock())
    return llvm::createStringError(
        llvm::formatv("'{0}' has several blocks; --compare=exact needs one",
                      entry.getName()));
  SmallVector<AttentionOp> ops;
  llvm::Error error = llvm::Error::success();
  entry.walk([&](AttentionOp op) {
    const char *problem = nullptr;
    if (op->getBlock() != &entry.front())
      problem = "is nested in another operation";
    else if (!op.hasPureTensorSemantics())
      problem = "is on memrefs";
    else if (!llvm::all_of(getCapturedValues(op), isProbeable))
      problem = "captures a value of a type that cannot be returned";
    if (problem) {
      error = llvm::joinErrors(
          std::move(error),
          llvm::createStringError(llvm::formatv(
              "an attn.attention of '{0}' {1}; --compare=exact needs it on "
              "tensors, directly in the entry",
              entry.getName(), problem)));
      return WalkResult::interrupt();
    }
    ops.push_back(op);
    return WalkResult::advance();
  });
  if (error)
    return std::move(error);
  if (ops.empty())
    return llvm::createStringError(llvm::formatv(
        "there is no attn.attention in '{0}' to compare", entry.getName()));
  return ops;
}

/// Adds a copy of the entry that also returns the probed values of all its
/// attention, and gives its name.
static std::string addProbed(ModuleOp module, StringRef entryName) {
  func::FuncOp entry = llvm::cantFail(findEntry(module, entryName)).clone();
  SymbolTable(module).insert(entry);
  Operation *terminator = entry.front().getTerminator();
  OpBuilder builder(terminator);
  SmallVector<Value> results(terminator->getOperands());
  for (AttentionOp op : llvm::to_vector(entry.getOps<AttentionOp>())) {
    for (Value value : getProbedValues(op)) {
      if (!isa<mlir::TensorType>(value.getType()))
        value = tensor::FromElementsOp::create(
            builder, op.getLoc(), RankedTensorType::get({}, value.getType()),
            value);
      results.push_back(value);
    }
  }
  terminator->setOperands(results);
  entry.setType(FunctionType::get(entry.getContext(), entry.getArgumentTypes(),
                                  TypeRange(ValueRange(results))));
  entry.removeResAttrsAttr();
  return entry.getName().str();
}

//===----------------------------------------------------------------------===//
// From an operation and its probed values to a problem for the oracle
//===----------------------------------------------------------------------===//

namespace {

/// One attention and what its probes held.
class ProbedAttention {
public:
  ProbedAttention(AttentionOp op, SmallVector<reference::Tensor> tensors)
      : op(op), attention(op), tensors(std::move(tensors)) {
    numInputs = attention.getMappedOperands().size() - op.getOutputs().size();
  }

  llvm::Error compare(const ComparisonOptions &options, Comparison &worst);

private:
  llvm::Expected<reference::Problem> makeProblem();
  reference::IterationSpace makeSpace();
  reference::FloatModel makeModel();
  bool isThroughState() {
    auto state = dyn_cast_or_null<StateAttr>(op.getScheduleAttr());
    // Where a size is 0, there are no loops either.
    return state && whyNoLoops(op, state).empty() &&
           !llvm::is_contained(attention.getStaticLoopSizes(), 0);
  }
  int64_t countStateMonomials() {
    uint64_t degree = cast<PolynomialAttr>(op.getKernel()).getDegree();
    return iomodel::binomial(makeSpace().channels + degree, degree).get();
  }
  reference::Operand makeOperand(unsigned i) {
    return {&tensors[i], getDims(attention.getIndexingMapsArray()[i])};
  }
  static SmallVector<unsigned> getDims(AffineMap map) {
    SmallVector<unsigned> dims;
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
      dims.push_back(map.getDimPosition(axis));
    return dims;
  }
  llvm::Error replaceByExact(reference::Problem problem,
                             reference::Options referenceOptions,
                             reference::Result &result);
  llvm::Error compareResults(const reference::Result &exact,
                             const reference::IterationSpace &space,
                             Comparison &worst);
  void compareRows(const reference::Result &exact,
                   const reference::ResultLayout &layout, bool isLse,
                   Comparison &worst);
  void countNaNRows(const reference::Result &exact,
                    const reference::ResultLayout &layout, Comparison &worst);

  /// The positions of the first query and the first key.
  std::pair<int64_t, int64_t> getPositions();
  unsigned getScalarsBegin() { return numInputs + op.getNumResults(); }

  AttentionOp op;
  AttentionOpInterface attention;
  SmallVector<reference::Tensor> tensors;
  unsigned numInputs;
};

} // namespace

/// The pairs of query and key that `causal` and `window` let through.
static double countPairs(AttentionOp op, int64_t queries, int64_t keys,
                         int64_t firstQuery, int64_t firstKey) {
  if (!op.getCausal() && !op.getWindow())
    return double(queries) * double(keys);
  double pairs = 0;
  for (int64_t i = 0; i < queries; ++i) {
    int64_t position = i + firstQuery - firstKey;
    int64_t begin = 0, end = keys;
    if (op.getCausal())
      end = std::min(end, position + 1);
    if (std::optional<uint64_t> width = op.getWindow()) {
      int64_t window = std::min<uint64_t>(*width, uint64_t(1) << 60);
      begin = std::max(begin, position - window + 1);
      end = std::min(end, position + window);
    }
    pairs += std::max<int64_t>(end - begin, 0);
  }
  return pairs;
}

static double countFlops(AttentionOp op, const reference::IterationSpace &space,
                         int64_t firstQuery, int64_t firstKey) {
  double batch = 1;
  for (int64_t size : space.batch)
    batch *= size;
  return 2 * batch * double(space.channels + space.valueChannels) *
         countPairs(op, space.queries, space.keys, firstQuery, firstKey);
}

static reference::IterationSpace makeSpace(ArrayRef<int64_t> sizes) {
  reference::IterationSpace space;
  space.batch.assign(sizes.begin(), sizes.end() - 4);
  space.queries = sizes[sizes.size() - 4];
  space.keys = sizes[sizes.size() - 3];
  space.channels = sizes[sizes.size() - 2];
  space.valueChannels = sizes[sizes.size() - 1];
  return space;
}

std::optional<double> pebble::countStaticFlops(func::FuncOp entry) {
  std::optional<double> flops;
  entry.walk([&](AttentionOp op) {
    SmallVector<int64_t> sizes = AttentionOpInterface(op).getStaticLoopSizes();
    if (ShapedType::isDynamicShape(sizes) || !op.getPositions().empty()) {
      flops.reset();
      return WalkResult::interrupt();
    }
    flops = flops.value_or(0) + countFlops(op, makeSpace(sizes),
                                           op.getStaticPositions()[0],
                                           op.getStaticPositions()[1]);
    return WalkResult::advance();
  });
  return flops;
}

reference::IterationSpace ProbedAttention::makeSpace() {
  // Every dimension is that of an input or of an output; both are probed.
  SmallVector<int64_t> sizes(attention.getNumLoops(), 0);
  for (auto [i, map] : llvm::enumerate(attention.getIndexingMapsArray()))
    for (auto [axis, dim] : llvm::enumerate(getDims(map)))
      sizes[dim] = tensors[i].shape[axis];
  return ::makeSpace(sizes);
}

std::pair<int64_t, int64_t> ProbedAttention::getPositions() {
  unsigned next = getScalarsBegin() + (op.getScaleValue() ? 1 : 0);
  auto read = [&](int64_t number) {
    return ShapedType::isDynamic(number)
               ? static_cast<int64_t>(tensors[next++].values.front())
               : number;
  };
  int64_t query = read(op.getStaticPositions()[0]);
  return {query, read(op.getStaticPositions()[1])};
}

reference::FloatModel ProbedAttention::makeModel() {
  reference::FloatModel model;
  if (isThroughState()) {
    model.stateMonomials = countStateMonomials();
    model.hasPairs = op.getProducts() == Products::BF16Pairs;
    model.keyAdditions = StateAttr::countKeyAdditions(
        makeSpace().keys, cast<StateAttr>(op.getScheduleAttr()).getRowTile(),
        model.hasPairs);
  }
  model.accumulation = getRounding(op.getAccumulator());
  model.output = getRounding(getElementTypeOrSelf(op.getOutputs()[0]));
  model.lse = getRounding(getElementTypeOrSelf(op.getOutputs().back()));
  if (std::optional<Type> type = AttentionOpInterface(op).getFactorType())
    model.weight = getRounding(*type);
  return model;
}

llvm::Expected<reference::Problem> ProbedAttention::makeProblem() {
  reference::Problem problem;
  problem.space = makeSpace();
  problem.query = makeOperand(0);
  problem.key = makeOperand(1);
  problem.value = makeOperand(2);
  for (auto [i, mask] : llvm::enumerate(op.getMasks())) {
    bool isBoolean = getElementTypeOrSelf(mask).isInteger(1);
    problem.masks.push_back({isBoolean ? reference::Mask::Kind::Boolean
                                       : reference::Mask::Kind::Additive,
                             makeOperand(3 + i)});
  }
  if (FloatAttr fill = op.getMaskFillAttr())
    problem.maskFill = fill.getValueAsDouble();

  if (op.getScaleValue())
    problem.scale = tensors[getScalarsBegin()].values.front();
  else if (FloatAttr scale = op.getScaleAttr())
    problem.scale = scale.getValueAsDouble();

  // The oracle counts keys from 0: queries and lengths move with them.
  auto [firstQuery, firstKey] = getPositions();
  problem.causal = op.getCausal();
  problem.queryOffset = firstQuery - firstKey;
  if (std::optional<uint64_t> window = op.getWindow())
    problem.window = *window;
  if (op.getKeyLengths()) {
    unsigned place = 3 + op.getMasks().size();
    for (double &length : tensors[place].values)
      length -= firstKey;
    problem.keyLengths = makeOperand(place);
  }

  if (auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel())) {
    llvm::append_range(problem.coefficients,
                       polynomial.getCoefficients().asArrayRef());
    problem.masksAreFactors = isThroughState() && !op.getMasks().empty();
  }

  CapturedValues captured;
  SmallVector<Value> outside = getCapturedValues(attention);
  for (auto [i, value] : llvm::enumerate(outside))
    captured[value] = tensors[tensors.size() - outside.size() + i];
  llvm::Expected<reference::ScoreFunction> score =
      makeScoreFunction(attention, std::move(captured));
  if (!score)
    return score.takeError();
  problem.score = *score;
  if (score->apply)
    problem.score.apply =
        [apply = score->apply, query = firstQuery, key = firstKey](
            double logit, ArrayRef<int64_t> batch, int64_t i, int64_t j) {
          return apply(logit, batch, i + query, j + key);
        };
  return problem;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// `count` of `total` rows, spread evenly, the first and the last among them.
static std::vector<int64_t> spreadRows(int64_t count, int64_t total) {
  std::vector<int64_t> rows(count, 0);
  for (int64_t i = 1; i < count; ++i)
    rows[i] = (total - 1) * i / (count - 1);
  return rows;
}

void ProbedAttention::compareRows(const reference::Result &exact,
                                  const reference::ResultLayout &layout,
                                  bool isLse, Comparison &worst) {
  const reference::Tensor &computed = tensors[numInputs + (isLse ? 1 : 0)];
  int64_t channels = isLse ? 1 : exact.valueChannels;
  for (int64_t position = 0, e = exact.rows.size(); position < e; ++position) {
    double largest = 0, error = 0;
    for (int64_t channel = 0; channel < channels; ++channel) {
      double got =
          computed.values[layout.getOffset(exact.rows[position], channel)];
      double want =
          isLse ? exact.lse[position] : exact.getOutput(position, channel);
      double bound = isLse ? exact.lseBound[position]
                           : exact.getOutputBound(position, channel);
      worst.withinBound &= reference::isWithinBound(got, want, bound);
      bool same = got == want || (std::isnan(got) && std::isnan(want));
      error = std::max(error, same ? 0.0 : std::fabs(got - want));
      // A NaN on one side only is an error without limit.
      if (std::isnan(got) != std::isnan(want))
        error = std::numeric_limits<double>::infinity();
      if (std::isfinite(want))
        largest = std::max(largest, std::fabs(want));
      if (!std::isnan(want))
        worst.certifiedBound = std::max(worst.certifiedBound, bound);
      if (!std::isnan(want) && std::isinf(bound))
        worst.whyUnbounded = exact.whyUnbounded[position];
    }
    worst.maxAbsError = std::max(worst.maxAbsError, error);
    if (error > 0)
      worst.maxRelError = std::max(worst.maxRelError, error / largest);
  }
}

void ProbedAttention::countNaNRows(const reference::Result &exact,
                                   const reference::ResultLayout &layout,
                                   Comparison &worst) {
  const reference::Tensor &computed = tensors[numInputs];
  for (int64_t position = 0, e = exact.rows.size(); position < e; ++position) {
    bool isExactNaN = false, isComputedNaN = false;
    for (int64_t channel = 0; channel < exact.valueChannels; ++channel) {
      int64_t offset = layout.getOffset(exact.rows[position], channel);
      isExactNaN |= std::isnan(exact.getOutput(position, channel));
      isComputedNaN |= std::isnan(computed.values[offset]);
    }
    worst.exactNaNRows += isExactNaN;
    worst.computedNaNRows += isComputedNaN;
    worst.commonNaNRows += isExactNaN && isComputedNaN;
  }
}

/// Sets the bounds beside the outputs that they are about.
static void compareBounds(const reference::Result &exact, Comparison &worst) {
  double largest = 0, bound = 0;
  for (auto [output, outputBound] :
       llvm::zip_equal(exact.output, exact.outputBound)) {
    if (std::isfinite(output))
      largest = std::max(largest, std::fabs(output));
    if (!std::isnan(output))
      bound = std::max(bound, outputBound);
  }
  worst.largestOutput = std::max(worst.largestOutput, largest);
  worst.boundExceedsOutputs |= std::isfinite(bound) && bound > largest;
}

/// The exact problem that a certified polynomial stands for.
static void makeExact(reference::Problem &problem, PolynomialAttr polynomial,
                      const reference::FloatModel &model) {
  problem.coefficients.clear();
  FloatAttr softcap = polynomial.getSoftcap();
  if (!softcap)
    return;
  double cap = softcap.getValueAsDouble();
  problem.score.apply = [cap](double logit, ArrayRef<int64_t>, int64_t,
                              int64_t) { return cap * std::tanh(logit / cap); };
  problem.score.lipschitz = 1;
  // A division, tanh within 2 ulps, and a product; the cap is rounded, too.
  problem.score.relativeError = 8 * model.accumulation.relative;
}

llvm::Error ProbedAttention::compare(const ComparisonOptions &options,
                                     Comparison &worst) {
  llvm::Expected<reference::Problem> problem = makeProblem();
  if (!problem)
    return problem.takeError();

  problem->score.lipschitz = options.scoreLipschitz;
  problem->score.relativeError = options.scoreRelativeError;

  const reference::IterationSpace &space = problem->space;
  int64_t total = space.getNumRows();
  double rowCost = double(space.keys) * (space.channels + space.valueChannels);
  int64_t affordable = std::max(1.0, std::min(double(total), 0x1p33 / rowCost));
  int64_t count = std::min(total, options.rows.value_or(affordable));
  reference::Options referenceOptions;
  referenceOptions.threads = options.threads;
  referenceOptions.rows = spreadRows(count, total);
  referenceOptions.model = makeModel();
  auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel());
  bool isExact = isExactWithoutState(op) && !isThroughState();
  if (isExact)
    ::makeExact(*problem, polynomial, *referenceOptions.model);
  llvm::Expected<reference::Result> exact =
      reference::evaluate(*problem, referenceOptions);
  if (!exact)
    return exact.takeError();
  // A certified polynomial stands for exp: its own rounding bound must hold,
  // unless its rows may be those of exp, and then, with its claim, the results
  // are compared with those of exp.
  if (polynomial && polynomial.hasCertificate() && !isExact) {
    Comparison own;
    if (llvm::Error error = compareResults(*exact, space, own))
      return error;
    worst.withinBound &= own.withinBound || polynomial.getGuarded();
    if (llvm::Error error = replaceByExact(*problem, referenceOptions, *exact))
      return error;
  }

  if (llvm::Error error = compareResults(*exact, space, worst))
    return error;
  auto [firstQuery, firstKey] = getPositions();
  worst.comparedRows += count;
  worst.totalRows += total;
  worst.flops += countFlops(op, space, firstQuery, firstKey);
  return llvm::Error::success();
}

/// The results of the exact weight in place of those of the polynomial, with
/// bounds that its claim widens. See docs/theory.md for how far weights within
/// a factor of 1 +- delta of the exact ones bring the outputs.
llvm::Error ProbedAttention::replaceByExact(reference::Problem problem,
                                            reference::Options referenceOptions,
                                            reference::Result &result) {
  auto polynomial = cast<PolynomialAttr>(op.getKernel());
  bool isGuarded = polynomial.getGuarded();
  // What float64 arithmetic promises covers the evaluation itself; rows that
  // the guard may send to the exact kernel are rounded like the others.
  referenceOptions.model =
      isGuarded ? makeModel() : reference::FloatModel::f64();
  referenceOptions.model->stateMonomials.reset();
  referenceOptions.model->keyAdditions.reset();
  // Rows of the exact kernel add masks to scores, and round that.
  problem.masksAreFactors &= !isGuarded;
  ::makeExact(problem, polynomial, *referenceOptions.model);
  llvm::Expected<reference::Result> exact =
      reference::evaluate(problem, referenceOptions);
  if (!exact)
    return exact.takeError();
  double delta = polynomial.getRelativeError().getValueAsDouble();
  ArrayRef<double> domain = polynomial.getDomain().asArrayRef();
  for (int64_t row = 0, e = result.rows.size(); row < e; ++row) {
    bool isClaimed = result.leastScore[row] >= domain[0] &&
                     result.largestScore[row] <= domain[1];
    bool isEmpty = result.leastScore[row] > result.largestScore[row];
    bool isExact = isGuarded && !isClaimed;
    auto widen = [&](double &bound, double exactBound, double ofClaim) {
      if (isExact)
        bound = exactBound;
      else
        bound += exactBound + ofClaim;
    };
    double infinity = std::numeric_limits<double>::infinity();
    double claim = isEmpty ? 0 : isClaimed ? delta / (1 - delta) : infinity;
    double lseClaim = isEmpty ? 0 : isClaimed ? -std::log1p(-delta) : infinity;
    if (isExact || result.whyUnbounded[row].empty())
      result.whyUnbounded[row] = exact->whyUnbounded[row];
    if (std::isinf(claim) && !isExact)
      result.whyUnbounded[row] = "scores leave the certificate's domain";
    result.lse[row] = exact->lse[row];
    widen(result.lseBound[row], exact->lseBound[row], lseClaim);
    for (int64_t i = row * result.valueChannels, end = i + result.valueChannels;
         i < end; ++i) {
      result.output[i] = exact->output[i];
      // Not 0 * infinity where all values agree.
      double ofClaim = std::isfinite(claim) ? claim * exact->spread[i] : claim;
      widen(result.outputBound[i], exact->outputBound[i], ofClaim);
    }
  }
  return llvm::Error::success();
}

llvm::Error
ProbedAttention::compareResults(const reference::Result &exact,
                                const reference::IterationSpace &space,
                                Comparison &worst) {
  for (unsigned i = 0, e = op.getNumResults(); i < e; ++i) {
    bool isLse = i == 1;
    SmallVector<unsigned> dims = getDims(attention.getOutputMap(i));
    auto layout = isLse ? reference::ResultLayout::getLse(space, dims)
                        : reference::ResultLayout::getOutput(space, dims);
    if (!layout)
      return layout.takeError();
    compareRows(exact, *layout, isLse, worst);
    if (!isLse)
      countNaNRows(exact, *layout, worst);
  }
  compareBounds(exact, worst);
  return llvm::Error::success();
}

llvm::Expected<Comparison> pebble::compareWithExact(
    ModuleOp module, StringRef entryName, ArrayRef<const HostTensor *> inputs,
    const CompileOptions &compilation, const ComparisonOptions &options) {
  llvm::Expected<func::FuncOp> entry = findEntry(module, entryName);
  if (!entry)
    return entry.takeError();
  // Planned first: the bound depends on how the results are computed. Without a
  // plan, no schedule is followed.
  OwningOpRef<ModuleOp> planned = module.clone();
  if (compilation.pipeline.schedule == ScheduleSource::None)
    planned->walk([](AttentionOp op) { op.removeScheduleAttr(); });
  if (compilation.pipeline.schedule == ScheduleSource::Plan)
    if (llvm::Error error = diagnose(module.getContext(), [&] {
          return planAttention(*planned, compilation.pipeline);
        }))
      return std::move(error);
  llvm::Expected<SmallVector<AttentionOp>> ops =
      getComparableOps(llvm::cantFail(findEntry(*planned, entryName)));
  if (!ops)
    return ops.takeError();
  OwningOpRef<ModuleOp> probed = planned->clone();
  std::string probedName = addProbed(*probed, entryName);
  auto executable = Executable::compile(*probed, probedName, compilation);
  if (!executable)
    return executable.takeError();
  CallResults results = (*executable)->call(inputs);

  Comparison worst;
  size_t next = entry->getNumResults();
  for (AttentionOp op : *ops) {
    SmallVector<reference::Tensor> tensors;
    for (size_t i = 0, e = getProbedValues(op).size(); i < e; ++i) {
      llvm::Expected<HostTensor> tensor = results.copy(next++);
      if (!tensor)
        return tensor.takeError();
      tensors.push_back(tensor->toDoubles());
    }
    if (llvm::Error error =
            ProbedAttention(op, std::move(tensors)).compare(options, worst))
      return std::move(error);
  }
  return worst;
}
