//===- Arrange.cpp - The operands of attention ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arrange.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

/// How many operations are followed up from an element to its sources.
static constexpr unsigned kMaxLinks = 64;

static uint64_t getBit(unsigned variable) { return uint64_t(1) << variable; }

LogicalResult Arranger::fail(const Twine &reason) {
  obstacle = Obstacle{site.result.getLoc(), reason.str()};
  return failure();
}

//===----------------------------------------------------------------------===//
// The way up from an element
//===----------------------------------------------------------------------===//

/// Through whatever only moves data, converts floats, or (if it `allowsScale`)
/// multiplies all elements by the same.
Arranger::Chain Arranger::getChain(const Term *term, bool allowsScale) {
  Chain chain;
  Scale scale;
  auto takeUniform = [&](const Term *other, bool isDivisor) {
    std::optional<double> number = terms.evaluate(other);
    if (!allowsScale || !number)
      return false;
    scale.number = isDivisor ? scale.number / *number : scale.number * *number;
    return true;
  };
  while (term && chain.size() < kMaxLinks) {
    term = stripCasts(term);
    if (term->isElement()) {
      chain.push_back({term, scale});
      term = terms.peel(term);
      continue;
    }
    const Term *next = nullptr;
    if (term->is<arith::MulFOp>())
      for (unsigned operand : {0, 1})
        if (!next && takeUniform(term->operands[1 - operand], false))
          next = term->operands[operand];
    if (term->is<arith::DivFOp>() && takeUniform(term->operands[1], true))
      next = term->operands[0];
    term = next;
  }
  return chain;
}

/// Whether a tensor can be read in place, with one variable or number for each
/// of its axes.
bool Arranger::isReadable(const Term *element) {
  auto type = dyn_cast<RankedTensorType>(element->source.getType());
  if (!type)
    return false;
  Type own = type.getElementType();
  if (attn::isDataType(own) ? isTooWide(own) : !own.isSignlessIntOrIndex())
    return false;
  uint64_t seen = 0;
  for (auto [axis, open] : llvm::enumerate(element->indices)) {
    AffineExpr index = terms.space.simplify(open);
    if (std::optional<int64_t> number = getNumber(index)) {
      if (*number < 0 ||
          (!type.isDynamicDim(axis) && *number >= type.getDimSize(axis)))
        return false;
      continue;
    }
    // Several variables can be told apart after an expansion.
    SmallVector<unsigned, 2> digits = terms.space.getDigits(
        index, terms.getExtent(element->source, unsigned(axis)));
    if (digits.empty())
      return false;
    for (unsigned digit : digits) {
      if (seen & getBit(digit))
        return false;
      seen |= getBit(digit);
    }
  }
  return true;
}

/// The division of a single variable in an index.
static std::optional<std::pair<unsigned, int64_t>>
findDivision(AffineExpr index) {
  std::optional<std::pair<unsigned, int64_t>> found;
  index.walk([&](AffineExpr part) {
    auto binary = dyn_cast<AffineBinaryOpExpr>(part);
    bool divides = part.getKind() == AffineExprKind::FloorDiv ||
                   part.getKind() == AffineExprKind::Mod;
    if (found || !binary || !divides)
      return;
    std::optional<unsigned> variable = getVariable(binary.getLHS());
    std::optional<int64_t> divisor = getNumber(binary.getRHS());
    if (variable && divisor)
      found = {*variable, *divisor};
  });
  return found;
}

/// Splits batch variables so that each index of an element is one variable.
bool Arranger::trySplit(const Term *element) {
  for (;;) {
    std::optional<std::pair<unsigned, int64_t>> division;
    bool isPlain = true;
    for (AffineExpr open : element->indices) {
      AffineExpr index = terms.space.simplify(open);
      std::optional<std::pair<unsigned, int64_t>> own = findDivision(index);
      isPlain &= !own;
      if (!division)
        division = own;
    }
    if (isPlain)
      return true;
    unsigned first = terms.space.size();
    if (!division || !(splittable & getBit(division->first)) ||
        first + 2 > Terms::kMaxVariables ||
        !terms.space.split(division->first, division->second))
      return false;
    splittable |= getBit(first) | getBit(first + 1);
  }
}

/// Splits for the last tensor on the way up that can be read in place then.
void Arranger::splitFor(const Chain &chain) {
  for (const Link &link : llvm::reverse(chain)) {
    IndexSpace saved = terms.space;
    uint64_t savedSplittable = splittable;
    if (trySplit(link.element) && isReadable(link.element))
      return;
    terms.space = saved;
    splittable = savedSplittable;
  }
}

/// The last tensor on the way up that can be read in place; the term if there
/// is none.
Operand Arranger::choose(const Term *term, Scale *scale) {
  Operand operand;
  Chain chain = getChain(term, scale != nullptr);
  for (const Link &link : llvm::reverse(chain)) {
    if (!isReadable(link.element))
      continue;
    operand.tensor = link.element->source;
    for (AffineExpr index : link.element->indices)
      operand.indices.push_back(terms.space.simplify(index));
    if (scale)
      scale->number *= link.scale.number;
    return operand;
  }
  operand.term = term;
  uint64_t variables = getParts(term->variables);
  for (unsigned variable = 0; variable < terms.space.size(); ++variable)
    if (variables & getBit(variable))
      operand.indices.push_back(
          getAffineDimExpr(variable, site.result.getContext()));
  return operand;
}

//===----------------------------------------------------------------------===//
// The iteration space
//===----------------------------------------------------------------------===//

uint64_t Arranger::getParts(uint64_t variables) {
  uint64_t parts = 0;
  for (unsigned variable = 0, e = terms.space.size(); variable < e; ++variable)
    if (variables & getBit(variable))
      for (unsigned part : terms.space.getParts(variable))
        parts |= getBit(part);
  return parts;
}

uint64_t Arranger::getVariables(const Operand &operand) {
  uint64_t variables = 0;
  for (AffineExpr index : operand.indices)
    for (unsigned variable = 0; variable < terms.space.size(); ++variable)
      if (index.isFunctionOfDim(variable))
        variables |= getBit(variable);
  return variables;
}

LogicalResult Arranger::arrange() {
  Type type = site.dot->type;
  arrangement.accumulator =
      type.isF64() ? type : Float32Type::get(type.getContext());
  for (const Term *term :
       {site.dot, terms.getElement(site.result, site.indices)})
    if (!attn::isDataType(term->type))
      return fail("attention is on f64, f32, bf16 or f16");
  for (unsigned variable = 0; variable < terms.space.size(); ++variable) {
    std::optional<int64_t> size = terms.space.getExtent(variable).getNumber();
    if (size && !attn::isValidPosition(*size))
      return fail("one of its sizes is " + Twine(*size) +
                  ", and positions must be below 2^60");
  }
  uint64_t root = 0;
  for (AffineExpr index : site.indices)
    root |= getBit(*getVariable(index));
  splittable = root & site.query->variables &
               (site.key->variables | site.value->variables);
  for (const Term *term : {site.query, site.key, site.value})
    splitFor(getChain(term, /*allowsScale=*/term != site.value));
  for (const Mask &mask : site.masks)
    if (mask.term)
      splitFor(getChain(mask.term, /*allowsScale=*/false));
  arrangement.scale = site.scale;
  arrangement.query = choose(site.query, &arrangement.scale);
  arrangement.key = choose(site.key, &arrangement.scale);
  arrangement.value = choose(site.value, nullptr);
  arrangement.region = site.region;
  if (failed(chooseDimensions()) || failed(arrangeMasks()) ||
      failed(arrangeSink()) || failed(checkNumbers()) || failed(checkTypes()))
    return failure();
  return arrangeResult();
}

bool Arranger::isTooWide(Type type) {
  return type.getIntOrFloatBitWidth() >
         arrangement.accumulator.getIntOrFloatBitWidth();
}

/// What is read in place has been chosen for its type. What has to be computed
/// becomes a tensor of the type that it is computed in.
LogicalResult Arranger::checkTypes() {
  auto check = [&](const Operand &operand, StringRef name) -> LogicalResult {
    if (operand.tensor)
      return success();
    Type type = operand.term->type;
    std::string text = llvm::formatv("{0} are computed in {1}", name, type);
    if (!attn::isDataType(type))
      return fail(text + ", and attention is on f64, f32, bf16 or f16");
    if (isTooWide(type))
      return fail(text + ", which is wider than what scores are summed in");
    return success();
  };
  if (failed(check(arrangement.query, "queries")) ||
      failed(check(arrangement.key, "keys")) ||
      failed(check(arrangement.value, "values")))
    return failure();
  for (const Operand &mask : arrangement.masks)
    if (!mask.term || !mask.term->type.isInteger(1))
      if (failed(check(mask, "masks")))
        return failure();
  return success();
}

/// Scales and fills are computed from numbers of the program, and may have
/// become too large, or NaN.
LogicalResult Arranger::checkNumbers() {
  const llvm::fltSemantics &semantics =
      cast<FloatType>(arrangement.accumulator).getFloatSemantics();
  auto isFinite = [&](double number) {
    APFloat converted(number);
    bool losesInfo;
    converted.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
    return converted.isFinite();
  };
  if (!isFinite(arrangement.scale.number))
    return fail("its scale is not finite in the type of the accumulator");
  if (arrangement.fill && !isFinite(*arrangement.fill))
    return fail("a mask fills in a number that is not finite in the type of "
                "the accumulator");
  return success();
}

LogicalResult Arranger::chooseDimensions() {
  arrangement.n = site.n;
  arrangement.k = site.k;
  uint64_t root = 0;
  SmallVector<unsigned> order;
  for (AffineExpr index : site.indices)
    for (unsigned part : terms.space.getParts(*getVariable(index))) {
      root |= getBit(part);
      order.push_back(part);
    }
  uint64_t query = getVariables(arrangement.query);
  uint64_t key = getVariables(arrangement.key);
  uint64_t value = getVariables(arrangement.value);
  uint64_t masks = 0, bounds = 0;
  for (const Mask &mask : site.masks) {
    if (mask.term)
      masks |= getParts(mask.term->variables);
    if (mask.kind == Mask::Kind::Bound)
      for (unsigned variable = 0; variable < terms.space.size(); ++variable)
        if (terms.space.simplify(mask.bound).isFunctionOfDim(variable))
          bounds |= getBit(variable);
  }
  for (const Term *term : {site.region, site.sink})
    if (term)
      masks |= getParts(term->variables);
  uint64_t own = getBit(site.n) | getBit(site.k);
  uint64_t stray = (query | key | value | masks) & ~root & ~own;
  if (stray || (query & getBit(site.n)) || (key & ~root & ~own) ||
      (value & getBit(site.k)))
    return fail("its operands depend on indices that it does not sum over");
  // Queries are what neither key nor value depend on; the mask may tell which.
  SmallVector<unsigned> queries, channels;
  for (unsigned variable : order) {
    uint64_t bit = getBit(variable);
    if (!((query | key | value | masks) & bit))
      return fail("its result repeats along an axis that nothing in it "
                  "depends on");
    if ((query & bit) && !((key | value) & bit))
      queries.push_back(variable);
    else if ((value & bit) && !((query | key | masks) & bit))
      channels.push_back(variable);
  }
  if (channels.size() > 1)
    return fail("its values have " + Twine(channels.size()) +
                " dimensions of channels: they would have to be one");
  auto addUnit = [&]() { return *getVariable(terms.space.addVariable({{1}})); };
  auto isBetter = [&](unsigned a, unsigned b) {
    auto rank = [&](unsigned variable) {
      const Extent &extent = terms.space.getExtent(variable);
      return std::tuple(
          (bounds & getBit(variable)) != 0,
          extent.getNumber().value_or(std::numeric_limits<int64_t>::max()));
    };
    return rank(a) >= rank(b);
  };
  arrangement.d = channels.empty() ? addUnit() : channels.front();
  std::optional<unsigned> best;
  for (unsigned variable : queries)
    if (!best || isBetter(variable, *best))
      best = variable;
  arrangement.m = best ? *best : addUnit();
  for (unsigned variable : order)
    if (variable != arrangement.m && variable != arrangement.d)
      arrangement.batch.push_back(variable);
  return success();
}

/// The tensor furthest up that has the sink.
LogicalResult Arranger::arrangeSink() {
  if (!site.sink)
    return success();
  uint64_t inner =
      getBit(arrangement.n) | getBit(arrangement.k) | getBit(arrangement.d);
  if (getParts(site.sink->variables) & inner)
    return fail("its attention sink differs between keys or channels");
  Chain chain = getChain(site.sink, /*allowsScale=*/false);
  arrangement.sink = chain.empty() ? site.sink : chain.back().element;
  return success();
}

LogicalResult Arranger::arrangeResult() {
  for (AffineExpr index : site.indices)
    arrangement.axes.push_back(terms.space.getParts(*getVariable(index)));
  if (arrangement.axes.empty())
    return fail("its result has no dimensions");
  auto isPlaced = [&](unsigned variable) {
    return llvm::any_of(arrangement.axes, [&](const auto &parts) {
      return llvm::is_contained(parts, variable);
    });
  };
  // Axes of size 1 are that of a single channel or query, or of batches.
  SmallVector<unsigned> missing;
  for (unsigned variable : {arrangement.d, arrangement.m})
    if (!isPlaced(variable))
      missing.push_back(variable);
  SmallVector<unsigned> units;
  for (auto &parts : llvm::reverse(arrangement.axes)) {
    if (!parts.empty())
      continue;
    if (!missing.empty()) {
      parts.push_back(missing.front());
      missing.erase(missing.begin());
      continue;
    }
    parts.push_back(*getVariable(terms.space.addVariable({{1}})));
    arrangement.batch.push_back(parts.back());
  }
  for (unsigned variable : llvm::reverse(missing))
    arrangement.axes.back().push_back(variable);
  // Batches in the order of the result.
  SmallVector<unsigned> batch;
  for (const auto &parts : arrangement.axes)
    for (unsigned part : parts)
      if (llvm::is_contained(arrangement.batch, part))
        batch.push_back(part);
  arrangement.batch = batch;
  if (terms.space.size() > Terms::kMaxVariables)
    return fail("it has too many dimensions");
  return success();
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// Whether every query sees a key by position alone.
bool Arranger::everyQuerySeesKey() {
  const Extent &queries = terms.space.getExtent(arrangement.m);
  const Extent &keys = terms.space.getExtent(arrangement.n);
  if (arrangement.offset < 0 || keys.isNumber(0))
    return false;
  if (!arrangement.window)
    return true;
  if (*arrangement.window < 1)
    return false;
  // The last query sees the last of its window.
  std::optional<int64_t> numQueries = queries.getNumber();
  std::optional<int64_t> numKeys = keys.getNumber();
  if (numQueries && numKeys)
    return *numQueries - 1 + arrangement.offset - *arrangement.window + 1 <=
           *numKeys - 1;
  return arrangement.offset == 0 && areSame(queries, keys);
}

/// Turns bounds on indices into `causal` and `window`, if they are that, and
/// else into conditions.
LogicalResult Arranger::arrangeBounds(SmallVectorImpl<Mask> &masks) {
  MLIRContext *context = site.result.getContext();
  AffineExpr m = getAffineDimExpr(arrangement.m, context);
  AffineExpr n = getAffineDimExpr(arrangement.n, context);
  auto getSlack = [&](const Mask &mask, AffineExpr difference) {
    return getNumber(terms.space.simplify(mask.bound - difference));
  };
  std::optional<int64_t> upper, lower;
  bool hasOthers = false;
  std::optional<double> fill;
  for (const Mask &mask : masks) {
    if (mask.kind != Mask::Kind::Bound) {
      hasOthers = true;
      continue;
    }
    fill = std::max(fill.value_or(-INFINITY), mask.fill);
    if (std::optional<int64_t> slack = getSlack(mask, m - n))
      upper = std::min(upper.value_or(*slack), *slack);
    else if (std::optional<int64_t> slack = getSlack(mask, n - m))
      lower = std::min(lower.value_or(*slack), *slack);
    else
      hasOthers = true;
  }
  bool isValid = upper && attn::isValidPosition(*upper) &&
                 attn::isValidPosition(lower.value_or(0)) &&
                 attn::isValidPosition(*upper + lower.value_or(0));
  if (isValid) {
    arrangement.offset = *upper;
    if (lower)
      arrangement.window = *lower + 1 + *upper;
    isValid = !arrangement.window || *arrangement.window >= 1;
  }
  // A finite fill counts as exclusion only if no row is masked throughout.
  if (isValid && std::isfinite(*fill)) {
    isValid =
        !hasOthers && *fill <= matcher.getLowest() / 2 && everyQuerySeesKey();
  }
  arrangement.isCausal = isValid;
  if (!isValid) {
    arrangement.offset = 0;
    arrangement.window = std::nullopt;
  }
  SmallVector<Mask> rest;
  for (Mask &mask : masks) {
    bool isTaken = isValid && mask.kind == Mask::Kind::Bound &&
                   (getSlack(mask, m - n) || (lower && getSlack(mask, n - m)));
    if (isTaken)
      continue;
    if (mask.kind == Mask::Kind::Bound) {
      mask.kind = Mask::Kind::Condition;
      mask.term = mask.comparison;
    }
    rest.push_back(mask);
  }
  masks.assign(rest.begin(), rest.end());
  return success();
}

/// Whether a term is computed from the indices of query and key, and from
/// tensors that depend on neither.
bool Arranger::isIndexArithmetic(const Term *term) {
  uint64_t positions = getBit(arrangement.m) | getBit(arrangement.n);
  std::optional<const Term *> found =
      terms.findBelow(term, [&](const Term *head) {
        return head->isElement() && (getParts(head->variables) & positions);
      });
  return found && !*found;
}

LogicalResult Arranger::arrangeMasks() {
  SmallVector<Mask> masks(site.masks);
  if (failed(arrangeBounds(masks)))
    return failure();
  uint64_t positions = getBit(arrangement.m) | getBit(arrangement.n);
  // A bias that is added first and computed from positions becomes part of the
  // score region instead of a mask in memory.
  if (!masks.empty() && masks.front().kind == Mask::Kind::Added &&
      (getParts(masks.front().term->variables) & positions) == positions &&
      isIndexArithmetic(masks.front().term)) {
    if (!site.region)
      site.score = site.dot;
    arrangement.region = terms.get<arith::AddFOp>(
        {site.region ? site.region : site.dot, masks.front().term});
    arrangement.hasPositionBias = true;
    masks.erase(masks.begin());
  }
  for (const Mask &mask : masks)
    if (mask.kind == Mask::Kind::Condition && std::isfinite(mask.fill)) {
      if (arrangement.fill && *arrangement.fill != mask.fill)
        return fail("two of its masks fill in different finite numbers: "
                    "attention has one mask_fill");
      arrangement.fill = mask.fill;
    }
  Type boolean = IntegerType::get(site.result.getContext(), 1);
  for (const Mask &mask : masks) {
    const Term *term = mask.term;
    if (mask.kind == Mask::Kind::Added) {
      arrangement.masks.push_back(choose(term, nullptr));
      continue;
    }
    if (mask.kind == Mask::Kind::Length) {
      Operand lengths = choose(term, nullptr);
      if (!arrangement.lengths && lengths.tensor && mask.fill == -INFINITY &&
          !(getVariables(lengths) & positions)) {
        arrangement.lengths = lengths;
        continue;
      }
      term = mask.comparison;
    }
    const Term *one =
        terms.getIndex(getAffineConstantExpr(1, boolean.getContext()), boolean);
    if (mask.fill == -INFINITY && arrangement.fill) {
      const Term *zero = terms.getNumber(0, site.dot->type);
      const Term *lowest = terms.getNumber(-INFINITY, site.dot->type);
      const Term *select = terms.getOperation(
          OperationName(arith::SelectOp::getOperationName(),
                        boolean.getContext()),
          site.dot->type,
          {term, mask.keeps ? zero : lowest, mask.keeps ? lowest : zero});
      arrangement.masks.push_back(choose(select, nullptr));
      continue;
    }
    if (!mask.keeps)
      term = terms.get<arith::XOrIOp>({term, one});
    if (!term->type.isInteger(1))
      return fail("a mask is neither a number to add nor a condition");
    arrangement.masks.push_back(choose(term, nullptr));
  }
  return success();
}
