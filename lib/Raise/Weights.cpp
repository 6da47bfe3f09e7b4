//===- Weights.cpp - A softmax, however it is written ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/ScopeExit.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

/// From a sum over keys to the division by the sum of weights there are a few
/// reshapes at most.
static constexpr unsigned kMaxSteps = 6;
static constexpr unsigned kMaxDepth = 100;
/// Products of more are not split further.
static constexpr size_t kMaxFactors = 64;

Matcher::Matcher(Operation *contraction, const MatchOptions &options,
                 ArrayRef<cf::AssertOp> asserts)
    : terms(contraction->getContext(), contraction->getBlock()),
      contraction(contraction), options(options) {
  for (cf::AssertOp op : asserts) {
    if (!op->isBeforeInBlock(contraction))
      break;
    terms.sizes.assume(op.getArg());
  }
  terms.assumeSizesBefore(contraction);
}

LogicalResult Matcher::fail(const Term *term, const Twine &reason) {
  Operation *op = term && term->source ? term->source.getDefiningOp() : nullptr;
  obstacle = Obstacle{op ? op->getLoc() : contraction->getLoc(), reason.str()};
  return failure();
}

bool raise::isContraction(Operation *op) {
  if (isa<tosa::MatMulOp>(op) || isTMTensorAttention(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureTensorSemantics() &&
         linalgOp.getNumReductionLoops() > 0 && op->getNumResults() == 1 &&
         linalgOp.getNumDpsInputs() > 1;
}

//===----------------------------------------------------------------------===//
// The sum over the keys
//===----------------------------------------------------------------------===//

/// Splits products and quotients into their factors; looks into elements of
/// tensors if it `peels`. Guards around factors are set aside.
void Matcher::collectProduct(const Term *term, bool peels, Product &product,
                             bool isDivisor) {
  term = peels ? terms.getHead(term) : stripCasts(term);
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  auto collect = [&](const Term *part, bool asDivisor) {
    collectProduct(part, peels, product, asDivisor);
  };
  bool splits = depth < kMaxDepth &&
                product.factors.size() + product.divisors.size() < kMaxFactors;
  if (splits && term->is<arith::MulFOp>()) {
    collect(term->operands[0], isDivisor);
    return collect(term->operands[1], isDivisor);
  }
  if (splits && term->is<arith::DivFOp>()) {
    collect(term->operands[0], isDivisor);
    return collect(term->operands[1], !isDivisor);
  }
  if (terms.evaluate(term) == 1.0)
    return;
  if (peels && !isDivisor)
    if (const Term *guarded = takeGuard(term, guards))
      return collect(guarded, false);
  (isDivisor ? product.divisors : product.factors).push_back(term);
}

/// What a term is where no condition replaces it by 0; null if none may.
const Term *Matcher::takeGuard(const Term *term, Guards &taken) {
  if (!term->is<arith::SelectOp>())
    return nullptr;
  for (bool keeps : {true, false})
    if (terms.evaluate(term->operands[keeps ? 2 : 1]) == 0.0) {
      taken.push_back({term->operands[0], keeps});
      return term->operands[keeps ? 1 : 2];
    }
  return nullptr;
}

const Term *Matcher::takeGuards(const Term *term, Guards &taken) {
  term = terms.getHead(term);
  while (const Term *guarded = takeGuard(term, taken))
    term = terms.getHead(guarded);
  return term;
}

static bool isExp(const Term *term) {
  return term->is<math::ExpOp, math::Exp2Op>();
}

static linalg::SoftmaxOp getSoftmax(const Term *term) {
  return term->isElement() ? term->source.getDefiningOp<linalg::SoftmaxOp>()
                           : nullptr;
}

/// Whether a factor of a sum over keys is a weight: a product with an exp.
bool Matcher::looksLikeWeights(const Term *factor) {
  auto saved = guards;
  Product product;
  collectProduct(factor, /*peels=*/true, product);
  guards = saved;
  return llvm::any_of(product.factors, [](const Term *term) {
    return isExp(term) || getSoftmax(term);
  });
}

static constexpr llvm::StringLiteral kNotUnderstood =
    ", which is not understood here: it would have to compute element by "
    "element, "
    "or to move elements in a way that is known before the program runs";

/// Whether a factor is a weight that is divided by something.
bool Matcher::looksLikeSoftmax(const Term *factor) {
  auto saved = guards;
  Product product;
  collectProduct(factor, /*peels=*/true, product);
  guards = saved;
  return llvm::any_of(product.factors, [&](const Term *term) {
    return getSoftmax(term) || (isExp(term) && !product.divisors.empty());
  });
}

/// The operation beside the contraction that an element comes from, if that is
/// not understood.
Operation *Matcher::getOpaqueProducer(const Term *head) {
  Operation *op = head->isElement() ? head->source.getDefiningOp() : nullptr;
  bool isOpaque = op && op->getBlock() == contraction->getBlock() &&
                  !terms.getReduction(head);
  return isOpaque ? op : nullptr;
}

/// Fails if a factor is computed from a softmax by an operation that is not
/// understood.
LogicalResult Matcher::findSoftmaxBehind(const Term *factor) {
  const Term *head = terms.getHead(factor);
  Operation *op = getOpaqueProducer(head);
  if (!op)
    return success();
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || terms.space.size() + type.getRank() > Terms::kMaxVariables / 2)
      continue;
    SmallVector<AffineExpr> indices;
    for (unsigned axis : llvm::seq<unsigned>(type.getRank()))
      indices.push_back(
          terms.space.addVariable(terms.getExtent(operand, axis)));
    if (looksLikeSoftmax(terms.getElement(operand, indices)))
      return fail(head,
                  "a softmax reaches the product with the values through " +
                      op->getName().getStringRef() + kNotUnderstood);
  }
  return success();
}

/// Fails if scores are computed from a product by an operation that is not
/// understood.
LogicalResult Matcher::findDotBehind(const Term *score) {
  const Term *head = terms.getHead(score);
  Operation *op = getOpaqueProducer(head);
  if (!op)
    return success();
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (type && type.getRank() == int64_t(head->indices.size()) &&
        findDot(terms.getElement(operand, head->indices)))
      return fail(head, "scores reach the softmax through " +
                            op->getName().getStringRef() + kNotUnderstood);
  }
  return success();
}

/// The one user of a tensor, if it computes something from it.
static Value getOnlyResult(Value tensor) {
  Operation *user = nullptr;
  for (Operation *own : tensor.getUsers()) {
    if (isa<tensor::DimOp>(own))
      continue;
    if (user && user != own)
      return {};
    user = own;
  }
  bool isKnown = user && user->getNumResults() == 1 &&
                 isa<RankedTensorType>(user->getResult(0).getType());
  return isKnown ? Value(user->getResult(0)) : Value();
}

LogicalResult Matcher::match() {
  if (isTMTensorAttention(contraction))
    return matchTMTensor();
  Value root = contraction->getResult(0);
  // Some divide by the sum of the weights only after the sum over the keys.
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    guards.clear();
    obstacle.reset();
    site = {};
    hasDot.clear();
    if (succeeded(matchFrom(root)))
      return success();
    bool isUndivided = obstacle && StringRef(obstacle->reason) == kNotDivided;
    Value next = getOnlyResult(root);
    if (!(isUndivided || needsDivision) || !next ||
        next.getParentBlock() != contraction->getBlock())
      break;
    root = next;
  }
  if (needsDivision)
    obstacle.reset();
  return failure();
}

LogicalResult Matcher::matchFrom(Value root) {
  auto type = dyn_cast<RankedTensorType>(root.getType());
  if (!type || type.getRank() > kMaxRank)
    return failure();
  site.result = root;
  for (int64_t axis = 0; axis < type.getRank(); ++axis)
    site.indices.push_back(
        terms.space.addVariable(terms.getExtent(root, unsigned(axis))));
  const Term *output = terms.getElement(root, site.indices);

  // The output is the sum over the keys, or that over something.
  Product outer;
  collectProduct(output, /*peels=*/true, outer);
  const Term *sum = nullptr;
  Product weights{{}, outer.divisors};
  for (const Term *factor : outer.factors) {
    if (factor->isElement() && factor->source == contraction->getResult(0) &&
        !sum)
      sum = factor;
    else
      weights.factors.push_back(factor);
  }
  std::optional<Reduction> reduction;
  if (sum)
    reduction = terms.getReduction(sum);
  if (!reduction || reduction->kind != Reduction::Kind::Sum)
    return sum == output ? failure() : fail(output, kNotDivided);
  SmallVector<AffineExpr> reduced;
  for (const Extent &extent : reduction->extents)
    reduced.push_back(terms.space.addVariable(extent));
  if (terms.space.size() > Terms::kMaxVariables / 2)
    return fail(sum, kTooManyVariables);
  const Term *body = reduction->getBody(reduced);
  if (!body)
    return failure();

  site.n = *getVariable(reduced.back());
  const Term *replaced = nullptr;
  Product addend;
  collectProduct(takeProductGuards(body, replaced), /*peels=*/false, addend);
  SmallVector<const Term *> values;
  bool hasWeights = false;
  for (const Term *factor : addend.factors) {
    if (!looksLikeWeights(factor)) {
      values.push_back(factor);
      continue;
    }
    hasWeights = true;
    collectProduct(factor, /*peels=*/true, weights);
  }
  for (const Term *divisor : addend.divisors)
    collectProduct(divisor, /*peels=*/true, weights, /*isDivisor=*/true);
  if (!hasWeights) {
    for (const Term *factor : values)
      if (failed(findSoftmaxBehind(factor)))
        return failure();
    return matchNoWeights(values, outer.divisors);
  }
  if (values.empty())
    return failure();
  if (reduced.size() != 1)
    return fail(sum, "the weights are summed over " + Twine(reduced.size()) +
                         " dimensions at once: attention sums over one, the "
                         "keys");
  if (reduction->extents[0].isNumber(1)) {
    needsDivision =
        weights.divisors.empty() && llvm::none_of(weights.factors, getSoftmax);
    if (needsDivision)
      return failure();
    return fail(sum, "the softmax is over one key, whose weight is always 1: "
                     "attention is over more, or over a number that is not "
                     "known");
  }
  if (failed(matchWeights(weights)))
    return failure();
  if (replaced)
    return fail(replaced, "products of weights and values are replaced by "
                          "something else than 0");
  if (terms.evaluate(reduction->init) != 0.0)
    return fail(sum, "the sum over the keys starts from something else than "
                     "0");
  // What is not a weight is the value, or a part of it.
  for (const Term *factor : values)
    site.value =
        site.value ? terms.get<arith::MulFOp>({site.value, factor}) : factor;
  if (!site.value || !site.value->dependsOn(site.n))
    return fail(sum, "nothing that is weighted depends on the key");
  return success();
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

LogicalResult Matcher::matchWeights(const Product &weights) {
  const Term *exp = nullptr;
  for (const Term *factor : weights.factors) {
    bool isWeight = isExp(factor) || getSoftmax(factor);
    if (isWeight && !exp) {
      exp = factor;
      continue;
    }
    return fail(factor, isWeight
                            ? "the weights are a product of two exponentials"
                            : "the weights are multiplied by something after "
                              "the softmax");
  }
  if (linalg::SoftmaxOp softmax = getSoftmax(exp)) {
    if (!weights.divisors.empty())
      return fail(exp, "the weights are divided by something after the "
                       "softmax");
    return matchSoftmaxOp(exp);
  }
  // exp(x - log y) is exp(x) / y.
  Exponential weight = readExponential(exp);
  SmallVector<const Term *, 4> shifts, divisors(weights.divisors);
  for (const Term *shift : weight.shifts)
    splitShift(shift, shifts, divisors);
  weight.shifts.assign(shifts.begin(), shifts.end());
  if (!weight.score->dependsOn(site.n)) {
    obstacle.reset();
    return failure();
  }
  // Only exponentials of products are about attention.
  site.dot = findDot(weight.score);
  if (!site.dot && !divisors.empty() && failed(findDotBehind(weight.score)))
    return failure();
  if (!site.dot)
    return failWithoutDot(exp);
  if (divisors.empty())
    return fail(exp, kNotDivided);
  if (divisors.size() > 1)
    return fail(divisors[1], "the weights are divided twice");
  for (const Term *shift : weight.shifts)
    if (failed(checkShift(shift, weight.score)))
      return failure();
  const Term *argument = terms.getHead(exp->operands[0]);
  if (argument->is<arith::SubFOp>() && weight.shifts.empty()) {
    const Term *other = terms.getHead(argument->operands[1]);
    std::optional<Reduction> reduction = terms.getReduction(other);
    if (reduction && reduction->kind == Reduction::Kind::Maximum)
      return fail(other, "the softmax is over another dimension than the keys, "
                         "over which the weighted values are summed");
  }
  if (weight.shifts.empty() && !options.allowNoMaximum)
    return fail(exp, "the maximum of the row is not subtracted before exp, so "
                     "scores that overflow here would not in attention: "
                     "allow-no-maximum accepts that");
  if (failed(checkGuards(weight.score)) ||
      failed(checkDivisor(divisors[0], weight)) || failed(checkSinkFits(exp)))
    return failure();
  if (!weight.isBase2 && !site.sink && weight.shifts.size() == 1) {
    site.maximum = weight.shifts[0];
    site.total = divisors[0];
  }
  return matchScore(weight.score, weight.isBase2 ? std::log(2.0) : 1.0);
}

/// Without a product of queries and keys it is no attention, and no remark is
/// due, unless the search for the product was cut off.
LogicalResult Matcher::failWithoutDot(const Term *weight) {
  obstacle.reset();
  if (isTooLarge)
    return fail(weight, kTooManyVariables);
  if (isTooLong)
    return fail(weight, "the scores are computed from more than is searched "
                        "for a product of queries and keys");
  return failure();
}

LogicalResult Matcher::matchSoftmaxOp(const Term *element) {
  linalg::SoftmaxOp softmax = getSoftmax(element);
  terms.visited.insert(softmax);
  uint64_t axis = softmax.getDimension();
  const Term *score = terms.getElement(softmax.getInput(), element->indices);
  site.dot = findDot(score);
  if (!site.dot && failed(findDotBehind(score)))
    return failure();
  if (!site.dot)
    return failWithoutDot(element);
  for (auto [dim, index] : llvm::enumerate(element->indices)) {
    bool isKey = getVariable(index) == site.n;
    if (isKey != (dim == axis))
      return fail(element,
                  "the softmax normalises along axis " + Twine(axis) +
                      ", which is not that of the keys, over which its result "
                      "is summed");
  }
  Extent extent = terms.getExtent(softmax.getInput(), unsigned(axis));
  if (std::optional<int64_t> sink = getSinkIndex(extent)) {
    SmallVector<AffineExpr, 4> indices(element->indices);
    indices[axis] = getAffineConstantExpr(*sink, softmax.getContext());
    site.sink = terms.getElement(softmax.getInput(), indices);
    if (failed(checkSinkFits(element)))
      return failure();
  } else if (!areSame(extent, terms.space.getExtent(site.n))) {
    return fail(element, "the softmax is over another number of keys than the "
                         "sum of the values");
  }
  if (failed(checkGuards(score)))
    return failure();
  return matchScore(score, 1.0);
}

/// exp(score - shifts), where shifts do not depend on the key.
Matcher::Exponential Matcher::readExponential(const Term *exp) {
  Exponential result;
  result.isBase2 = exp->is<math::Exp2Op>();
  const Term *argument = exp->operands[0];
  for (;;) {
    const Term *head = terms.getHead(argument);
    if (!head->is<arith::SubFOp>() ||
        terms.getHead(head->operands[1])->dependsOn(site.n))
      break;
    result.shifts.push_back(head->operands[1]);
    argument = head->operands[0];
  }
  result.score = argument;
  return result;
}

/// A shift of log y divides by y.
void Matcher::splitShift(const Term *shift,
                         SmallVectorImpl<const Term *> &shifts,
                         SmallVectorImpl<const Term *> &divisors) {
  for (const Term *part : getAddends(shift)) {
    const Term *head = terms.getHead(part);
    if (head->is<math::LogOp>())
      divisors.push_back(terms.getHead(head->operands[0]));
    else
      shifts.push_back(part);
  }
}

/// Whether an element is a reduction over all keys of a row; gives what is
/// combined for key n.
bool Matcher::isRowReduction(const Term *element, Reduction::Kind kind,
                             const Term *&body, const Term *&init) {
  std::optional<Reduction> reduction = terms.getReduction(element);
  if (!reduction || reduction->kind != kind || reduction->extents.size() != 1)
    return false;
  bool isOfKeys = areSame(reduction->extents[0], terms.space.getExtent(site.n));
  if (!isOfKeys && !getSinkOf(*reduction))
    return false;
  body =
      reduction->getBody({getAffineDimExpr(site.n, contraction->getContext())});
  init = reduction->init;
  return body != nullptr;
}

/// The index after the keys, if something has one element more than these.
std::optional<int64_t> Matcher::getSinkIndex(const Extent &extent) {
  std::optional<int64_t> keys = terms.space.getExtent(site.n).getNumber();
  std::optional<int64_t> all = extent.getNumber();
  return keys && all && *all >= 1 && *all - 1 == *keys ? keys : std::nullopt;
}

/// What a reduction combines after the keys, if that is one more.
const Term *Matcher::getSinkOf(const Reduction &reduction) {
  std::optional<int64_t> index;
  if (reduction.extents.size() == 1)
    index = getSinkIndex(reduction.extents[0]);
  if (!index)
    return nullptr;
  return reduction.getBody(
      {getAffineConstantExpr(*index, contraction->getContext())});
}

/// What shifts are subtracted from, the last one first; null if they are not.
const Term *Matcher::stripShifts(const Term *term,
                                 ArrayRef<const Term *> shifts) {
  for (const Term *shift : shifts) {
    term = terms.getHead(term);
    if (!term->is<arith::SubFOp>() || !terms.areSame(term->operands[1], shift))
      return nullptr;
    term = term->operands[0];
  }
  return term;
}

/// Reads the sink, and checks that it enters the maximum and the sum, or
/// neither, as the scores do.
LogicalResult Matcher::checkSink(const Term *divisor,
                                 const Exponential &weight) {
  const Term *summed = getSinkOf(*terms.getReduction(divisor));
  auto isOther = [&]() {
    return fail(divisor, "the sum of the exponentials has one more than there "
                         "are keys, and it is not that of an attention sink, "
                         "as the scores are of keys");
  };
  Guards own;
  const Term *exp = summed ? takeGuards(summed, own) : nullptr;
  if (summed && (!isExp(exp) || exp->is<math::Exp2Op>() != weight.isBase2))
    return isOther();
  const Term *sink =
      exp ? stripShifts(exp->operands[0], weight.shifts) : nullptr;
  if (summed && (!sink || sink->dependsOn(site.n) || !areGuards(own, sink)))
    return isOther();
  // What is subtracted is the maximum of the scores and the same sink, less
  // what was subtracted before.
  for (auto [i, shift] : llvm::enumerate(weight.shifts)) {
    std::optional<Reduction> maximum = terms.getReduction(terms.getHead(shift));
    const Term *own = maximum ? getSinkOf(*maximum) : nullptr;
    if (own)
      own = stripShifts(own, ArrayRef(weight.shifts).drop_front(i + 1));
    if (summed ? !own || !terms.areSame(own, sink) : own != nullptr)
      return isOther();
  }
  if (sink && weight.isBase2)
    sink = terms.get<arith::MulFOp>(
        {sink, terms.getNumber(std::log(2.0), sink->type)});
  site.sink = sink;
  return success();
}

/// Whether a term may be computed from what the product is an element of.
bool Matcher::readsScores(const Term *term) {
  std::optional<const Term *> found = terms.findBelow(
      term, [&](const Term *head) { return head->source == site.dot->source; });
  return !found || *found;
}

LogicalResult Matcher::checkSinkFits(const Term *weight) {
  if (!site.sink)
    return success();
  if (readsScores(site.sink))
    return fail(weight, "the softmax is over one key more than the values are "
                        "summed over");
  if (llvm::any_of(guards, [&](const Guard &guard) {
        return !terms.getHead(guard.condition)->dependsOn(site.n);
      }))
    return fail(weight, "there is a guard for rows without keys, and an "
                        "attention sink: rows have a weight anyway");
  return success();
}

LogicalResult Matcher::checkDivisor(const Term *divisor,
                                    const Exponential &weight) {
  const Term *body, *init;
  if (!isRowReduction(divisor, Reduction::Kind::Sum, body, init)) {
    if (terms.getReduction(divisor))
      return fail(divisor, "what the weights are divided by is not a sum over "
                           "all keys of the row");
    return fail(divisor, "what the weights are divided by is not the sum of "
                         "the exponentials of the row");
  }
  Guards own;
  const Term *exp = takeGuards(body, own);
  auto isOther = [&]() -> LogicalResult {
    return fail(divisor, "the weights are divided by a sum of other "
                         "exponentials than their own");
  };
  if (!isExp(exp) || exp->is<math::Exp2Op>() != weight.isBase2)
    return isOther();
  Exponential summed = readExponential(exp);
  if (!terms.areSame(summed.score, weight.score) ||
      !std::is_permutation(
          summed.shifts.begin(), summed.shifts.end(), weight.shifts.begin(),
          weight.shifts.end(),
          [&](const Term *a, const Term *b) { return terms.areSame(a, b); }))
    return isOther();
  if (!areGuards(own, weight.score))
    return fail(divisor, Twine("the sum of the exponentials leaves some out ") +
                             kOtherCondition);
  if (terms.evaluate(init) != 0.0)
    return fail(divisor, "the sum of the exponentials starts from something "
                         "else than 0");
  return checkSink(divisor, weight);
}

LogicalResult Matcher::checkShift(const Term *shift, const Term *score) {
  if (isRowMaximum(shift, score))
    return success();
  return fail(terms.getHead(shift),
              "what is subtracted before exp is not the maximum of the same "
              "scores over all keys of the row");
}

/// Starts that no finite number is below.
static bool isLeast(std::optional<double> init, Type type) {
  auto format = dyn_cast<FloatType>(type);
  if (!init || !format)
    return false;
  APFloat lowest = APFloat::getLargest(format.getFloatSemantics(), true);
  return *init <= lowest.convertToDouble();
}

bool Matcher::isRowMaximum(const Term *shift, const Term *score) {
  if (depth > kMaxDepth)
    return false;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Term *head = terms.getHead(shift);
  // Some replace a maximum that is not finite by 0.
  if (head->is<arith::SelectOp>())
    for (unsigned branch : {1, 2})
      if (terms.evaluate(head->operands[3 - branch]) == 0.0)
        return isRowMaximum(head->operands[branch], score);
  // Some take the maximum of it and the least number, once more.
  if (head->is<arith::MaximumFOp, arith::MaxNumFOp>())
    for (unsigned operand : {0, 1})
      if (isLeast(terms.evaluate(head->operands[1 - operand]), head->type))
        return isRowMaximum(head->operands[operand], score);
  const Term *body, *init;
  return isRowReduction(head, Reduction::Kind::Maximum, body, init) &&
         isShiftedScore(body, score) &&
         isLeast(terms.evaluate(init), head->type);
}

/// Whether a term is the score, or that less the maximum of the row: some
/// subtract the maximum twice.
bool Matcher::isShiftedScore(const Term *term, const Term *score) {
  if (terms.areSame(term, score))
    return true;
  const Term *head = terms.getHead(term);
  if (!head->is<arith::SubFOp>() || depth > kMaxDepth)
    return false;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  return terms.areSame(head->operands[0], score) &&
         !terms.getHead(head->operands[1])->dependsOn(site.n) &&
         isRowMaximum(head->operands[1], score);
}

//===----------------------------------------------------------------------===//
// Guards of rows without keys, and of keys without weight
//===----------------------------------------------------------------------===//

/// What a condition compares with a number: it is that number where the
/// condition is as `expected`, and another one, or NaN, elsewhere.
const Term *Matcher::getTested(const Term *condition, bool expected,
                               double number) {
  if (depth > kMaxDepth)
    return nullptr;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Term *head = terms.getHead(condition);
  if (head->is<arith::XOrIOp>())
    for (unsigned operand : {0, 1}) {
      const Term *flip = head->operands[1 - operand];
      if (flip->kind == Term::Kind::Index && getNumber(flip->index) == 1)
        return getTested(head->operands[operand], !expected, number);
    }
  if (head->is<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>())
    return getTested(head->operands[0], expected, number);
  if (!head->is<arith::CmpFOp>())
    return nullptr;
  auto predicate = static_cast<arith::CmpFPredicate>(
      cast<IntegerAttr>(head->attributes.get("predicate")).getInt());
  bool isTest = predicate == (expected ? arith::CmpFPredicate::OEQ
                                       : arith::CmpFPredicate::UNE) &&
                terms.evaluate(head->operands[1]) == number;
  return isTest ? head->operands[0] : nullptr;
}

bool Matcher::isExcludedTest(const Term *condition, bool expected,
                             const Term *score) {
  const Term *tested = getTested(condition, expected, -INFINITY);
  return tested && terms.areSame(tested, score);
}

/// Whether weights that are kept under a condition are kept wherever some score
/// of the row is not -inf.
bool Matcher::isRowGuard(const Term *condition, bool keeps, const Term *score) {
  if (depth > kMaxDepth)
    return false;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  const Term *head = terms.getHead(condition);
  if (head->dependsOn(site.n))
    return false;
  auto isBit = [](const Term *term, int64_t bit) {
    return term->kind == Term::Kind::Index && getNumber(term->index) == bit;
  };
  if (head->is<arith::XOrIOp>())
    for (unsigned operand : {0, 1})
      if (isBit(head->operands[1 - operand], 1))
        return isRowGuard(head->operands[operand], !keeps, score);
  if (head->is<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>())
    return isRowGuard(head->operands[0], keeps, score);
  if (head->is<arith::CmpIOp>() && isBit(terms.getHead(head->operands[1]), 0)) {
    auto predicate = static_cast<arith::CmpIPredicate>(
        cast<IntegerAttr>(head->attributes.get("predicate")).getInt());
    if (predicate == arith::CmpIPredicate::eq)
      return isRowGuard(head->operands[0], !keeps, score);
    return predicate == arith::CmpIPredicate::ne &&
           isRowGuard(head->operands[0], keeps, score);
  }
  const Term *body, *init;
  // The maximum is -inf only if every score is.
  if (const Term *maximum = getTested(head, !keeps, -INFINITY))
    return isRowReduction(terms.getHead(maximum), Reduction::Kind::Maximum,
                          body, init) &&
           terms.areSame(body, score);
  Reduction::Kind kind = keeps ? Reduction::Kind::Or : Reduction::Kind::And;
  return isRowReduction(head, kind, body, init) &&
         isExcludedTest(body, /*expected=*/!keeps, score);
}

/// Whether guards give 0 only to what attention gives no weight.
bool Matcher::areGuards(ArrayRef<Guard> own, const Term *score) {
  return llvm::all_of(own, [&](const Guard &guard) {
    return isExcludedTest(guard.condition, !guard.keeps, score) ||
           isRowGuard(guard.condition, guard.keeps, score);
  });
}

LogicalResult Matcher::checkGuards(const Term *score) {
  for (const Guard &guard : guards)
    if (!areGuards(guard, score))
      return fail(guard.condition,
                  Twine("the weights are replaced by 0 ") + kOtherCondition);
  return success();
}

/// Whether a condition is that a product of weights is 0, and that product is
/// among the factors of another one.
bool Matcher::isOfNoWeight(const Guard &guard, const Term *product) {
  const Term *tested = getTested(guard.condition, !guard.keeps, 0.0);
  if (!tested || !looksLikeWeights(tested))
    return false;
  Product own, whole;
  collectProduct(tested, /*peels=*/false, own);
  collectProduct(product, /*peels=*/false, whole);
  auto takeAll = [&](ArrayRef<const Term *> some,
                     SmallVectorImpl<const Term *> &rest) {
    return llvm::all_of(some, [&](const Term *factor) {
      auto place = llvm::find_if(rest, [&](const Term *other) {
        return terms.areSame(factor, other);
      });
      if (place == rest.end())
        return false;
      rest.erase(place);
      return true;
    });
  };
  return takeAll(own.factors, whole.factors) &&
         takeAll(own.divisors, whole.divisors);
}

/// The product in what a sum over keys adds up. Some do not look at values that
/// have no weight. `replaced` is set where something else than 0 is added.
const Term *Matcher::takeProductGuards(const Term *body,
                                       const Term *&replaced) {
  for (;;) {
    body = stripCasts(body);
    if (!body->is<arith::SelectOp>())
      return body;
    Guards own;
    if (const Term *product = takeGuard(body, own)) {
      if (!isOfNoWeight(own.front(), product))
        guards.push_back(own.front());
      body = product;
      continue;
    }
    const Term *product = nullptr;
    for (const Term *operand : ArrayRef(body->operands).drop_front())
      if (!product && looksLikeWeights(operand))
        product = operand;
    if (!product)
      return body;
    replaced = body;
    body = product;
  }
}

//===----------------------------------------------------------------------===//
// Near misses without an exponential
//===----------------------------------------------------------------------===//

/// The variables that are an index of an element by themselves.
static uint64_t getPlainIndices(const Term *term) {
  uint64_t variables = 0;
  for (AffineExpr index : term->indices)
    if (std::optional<unsigned> variable = getVariable(index))
      variables |= uint64_t(1) << *variable;
  return variables;
}

/// Whether an element is the sum over all keys of a row of a single factor.
bool Matcher::isSumOf(const Term *element, ArrayRef<const Term *> factors) {
  const Term *body, *init;
  Guards own;
  return factors.size() == 1 &&
         isRowReduction(element, Reduction::Kind::Sum, body, init) &&
         terms.areSame(takeGuards(body, own), factors.front());
}

/// A product of products whose batches belong together looks like attention,
/// too. Others, as the layers of a perceptron, do not.
LogicalResult Matcher::matchNoWeights(ArrayRef<const Term *> factors,
                                      ArrayRef<const Term *> divisors) {
  if (factors.size() != 2)
    return failure();
  uint64_t own = uint64_t(1) << site.n;
  for (unsigned i : {0, 1}) {
    const Term *dot = findDot(factors[i]);
    if (!dot)
      continue;
    needsDivision = false;
    Product product;
    collectProduct(factors[i], /*peels=*/true, product);
    llvm::append_range(product.divisors, divisors);
    if (llvm::any_of(product.divisors, [&](const Term *divisor) {
          return isSumOf(divisor, product.factors);
        }))
      return fail(dot, "the weights, which are divided by their sum, are not "
                       "exponentials of the scores");
    // Batches of products, not parameters that are used in every row.
    uint64_t batch = getPlainIndices(site.query) & getPlainIndices(site.key) &
                     getPlainIndices(factors[1 - i]) & ~own &
                     ~(uint64_t(1) << site.k);
    bool isOfBatch = batch != 0 && factors[1 - i]->dependsOn(site.n);
    if (isOfBatch && llvm::is_contained(product.factors, dot))
      return fail(dot, "there is no softmax between the product of queries and "
                       "keys and that with the values");
    bool isSigmoid = llvm::none_of(product.factors,
                                   [&](const Term *factor) {
                                     return containsDot(factor);
                                   }) &&
                     llvm::any_of(product.divisors, [&](const Term *factor) {
                       return containsDot(factor);
                     });
    if (isOfBatch && isSigmoid)
      return fail(dot, "the scores go through a sigmoid, not through a softmax "
                       "over the keys");
    needsDivision = true;
    return failure();
  }
  return failure();
}
