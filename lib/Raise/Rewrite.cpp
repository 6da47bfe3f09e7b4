//===- Rewrite.cpp - From a match to attn.attention -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrite.h"

#include "pebble/Elements/Views.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

//===----------------------------------------------------------------------===//
// What is matched
//===----------------------------------------------------------------------===//

/// How many operations the search for the log-sum-exp looks at.
static constexpr size_t kMaxLseOps = 16;

/// The operations whose results an operation uses, in its regions too.
static llvm::SetVector<Operation *> getProducers(Operation *op) {
  llvm::SetVector<Operation *> producers;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (Operation *producer = operand.getDefiningOp();
          producer && !op->isAncestor(producer))
        producers.insert(producer);
  });
  return producers;
}

Matched::Matched(Matcher &matcher)
    : matcher(matcher), root(matcher.site.result.getDefiningOp()),
      dot(matcher.site.dot->source.getDefiningOp()) {
  collect(root);
  findLogSumExp();
}

/// Collects an operation if the product of queries and keys enters it.
bool Matched::collect(Operation *op) {
  if (!op || (!matcher.terms.visited.contains(op) && op != root && op != dot))
    return false;
  if (op == dot)
    return ops.insert(op), true;
  auto [place, isNew] = reaches.try_emplace(op, false);
  if (!isNew)
    return place->second;
  bool found = false;
  for (Operation *producer : getProducers(op))
    found |= collect(producer);
  if (found)
    ops.insert(op);
  return reaches[op] = found;
}

/// Whether an operation asks how long a known axis is, which can be told
/// without the tensor.
static bool isSizeOfAxis(Operation *op) {
  auto dim = dyn_cast<tensor::DimOp>(op);
  auto type =
      dim ? dyn_cast<RankedTensorType>(dim.getSource().getType()) : nullptr;
  std::optional<int64_t> axis = type ? dim.getConstantIndex() : std::nullopt;
  return axis && *axis >= 0 && *axis < type.getRank();
}

/// An operation that stays, and uses a result of a matched one.
Operation *Matched::findOtherUser(Operation *op) {
  for (Operation *inner : op->getUsers()) {
    Operation *user = op->getBlock()->findAncestorOpInBlock(*inner);
    if (!user || (!ops.contains(user) && !lseOps.contains(user) &&
                  !isSizeOfAxis(user) && !isOpTriviallyDead(user)))
      return user ? user : inner;
  }
  return nullptr;
}

/// The maximum plus the logarithm of the sum, for every row.
std::optional<LogSumExp> Matched::asLogSumExp(Value tensor) {
  const Site &site = matcher.site;
  Terms &terms = matcher.terms;
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || !isa<FloatType>(type.getElementType()) ||
      stripCasts(site.total)->indices.empty())
    return std::nullopt;
  // Rows are numbered as they are in the sum, but for axes of size 1.
  LogSumExp result{tensor, {}};
  SmallVector<AffineExpr> open;
  for (AffineExpr index : stripCasts(site.total)->indices)
    if (!getNumber(index))
      open.push_back(index);
  ArrayRef<AffineExpr> rest = open;
  for (unsigned axis : llvm::seq<unsigned>(type.getRank())) {
    if (type.getDimSize(axis) == 1) {
      result.indices.push_back(getAffineConstantExpr(0, tensor.getContext()));
      continue;
    }
    if (rest.empty() || !getVariable(rest.front()))
      return std::nullopt;
    result.indices.push_back(rest.front());
    rest = rest.drop_front();
  }
  if (!rest.empty())
    return std::nullopt;
  const Term *head = terms.getHead(terms.getElement(tensor, result.indices));
  // Of a row without keys, it is -inf; some say so.
  if (head->is<arith::SelectOp>())
    for (bool keeps : {true, false}) {
      const Term *maximum =
          matcher.getTested(head->operands[0], !keeps, -INFINITY);
      if (maximum && terms.areSame(maximum, site.maximum) &&
          terms.evaluate(head->operands[keeps ? 2 : 1]) == -INFINITY) {
        head = terms.getHead(head->operands[keeps ? 1 : 2]);
        break;
      }
    }
  if (!head->is<arith::AddFOp>())
    return std::nullopt;
  for (unsigned operand : {0, 1}) {
    const Term *log = terms.getHead(head->operands[1 - operand]);
    if (log->is<math::LogOp>() &&
        terms.areSame(head->operands[operand], site.maximum) &&
        terms.areSame(log->operands[0], site.total))
      return result;
  }
  return std::nullopt;
}

/// Looks for it among what the sum enters.
void Matched::findLogSumExp() {
  if (!matcher.site.total || !stripCasts(matcher.site.total)->isElement())
    return;
  SmallVector<Operation *> path = {
      stripCasts(matcher.site.total)->source.getDefiningOp()};
  llvm::SetVector<Operation *> seen;
  Block *block = root->getBlock();
  while (!path.empty() && seen.size() < kMaxLseOps) {
    Operation *op = path.pop_back_val();
    for (Operation *inner : op->getUsers()) {
      Operation *user = block->findAncestorOpInBlock(*inner);
      bool isCandidate = user && user != root && user->getNumResults() == 1 &&
                         user->getNumRegions() <= 1 && isPure(user);
      if (!isCandidate || !seen.insert(user))
        continue;
      path.push_back(user);
      std::optional<LogSumExp> own = asLogSumExp(user->getResult(0));
      if (!own || !findOtherUser(user))
        continue;
      // The operations between the match and the log-sum-exp.
      lseOps.clear();
      SmallVector<Operation *> between = {user};
      while (!between.empty()) {
        Operation *next = between.pop_back_val();
        if (ops.contains(next) || !seen.contains(next) || !lseOps.insert(next))
          continue;
        llvm::append_range(between, getProducers(next));
      }
      bool isAfter = llvm::all_of(user->getUsers(), [&](Operation *own) {
        Operation *next = block->findAncestorOpInBlock(*own);
        return next && (ops.contains(next) || isSizeOfAxis(next) ||
                        root->isBeforeInBlock(next));
      });
      bool isOnly = llvm::none_of(lseOps, [&](Operation *next) {
        return next != user && findOtherUser(next);
      });
      if (isAfter && isOnly) {
        lse = own;
        return;
      }
      lseOps.clear();
    }
  }
}

LogicalResult Matched::checkUses() {
  for (Operation *op : ops) {
    if (op == root || (lse && op == lse->tensor.getDefiningOp()))
      continue;
    Operation *user = findOtherUser(op);
    if (!user)
      continue;
    StringRef name = op == dot ? "the product of queries and keys"
                               : "an intermediate result";
    obstacle =
        Obstacle{user->getLoc(),
                 (name + " (by " + op->getName().getStringRef() +
                  ") is used here as well: attention would not compute it")
                     .str()};
    return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Code for terms
//===----------------------------------------------------------------------===//

namespace {

/// Builds code that computes terms at one point of the index variables.
class Emitter {
public:
  Emitter(OpBuilder &builder, Location loc, Matcher &matcher)
      : builder(builder), loc(loc), matcher(matcher) {}

  Value emit(const Term *term);

  /// The values of index variables.
  DenseMap<unsigned, Value> variables;
  DenseMap<const Term *, Value> known;
  /// If set, the type in which numbers are computed.
  Type precision;
  /// Whether elements are computed anew instead of being read.
  llvm::function_ref<bool(const Term *)> recomputes;

private:
  Type getType(Type type) {
    return precision && isa<FloatType>(type) ? precision : type;
  }
  Value convert(Value value);
  Value emitIndex(AffineExpr index);
  Value emitSymbol(unsigned symbol);
  Value compute(const Term *term);

  OpBuilder &builder;
  Location loc;
  Matcher &matcher;
};

} // namespace

Value Emitter::convert(Value value) {
  Type type = getType(value.getType());
  if (type == value.getType())
    return value;
  bool isWider =
      type.getIntOrFloatBitWidth() > value.getType().getIntOrFloatBitWidth();
  return isWider ? Value(arith::ExtFOp::create(builder, loc, type, value))
                 : Value(arith::TruncFOp::create(builder, loc, type, value));
}

Value Emitter::emitIndex(AffineExpr open) {
  AffineExpr index = matcher.terms.space.simplify(open);
  if (std::optional<int64_t> number = getNumber(index))
    return arith::ConstantIndexOp::create(builder, loc, *number);
  if (std::optional<unsigned> variable = getVariable(index))
    return variables.lookup(*variable);
  unsigned numSymbols = 0;
  index.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      numSymbols = std::max(numSymbols, symbol.getPosition() + 1);
  });
  if (auto symbol = dyn_cast<AffineSymbolExpr>(index))
    return emitSymbol(symbol.getPosition());
  unsigned count = matcher.terms.space.size();
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  SmallVector<Value> values;
  for (unsigned variable = 0; variable < count; ++variable) {
    Value value = variables.lookup(variable);
    values.push_back(value ? value : zero);
  }
  for (unsigned symbol = 0; symbol < numSymbols; ++symbol)
    values.push_back(index.isFunctionOfSymbol(symbol) ? emitSymbol(symbol)
                                                      : zero);
  AffineMap map = AffineMap::get(count, numSymbols, index);
  affine::canonicalizeMapAndOperands(&map, &values);
  return affine::AffineApplyOp::create(builder, loc, map, values);
}

Value Emitter::emitSymbol(unsigned symbol) {
  Value value = emit(matcher.terms.getSymbolTerm(symbol));
  if (value.getType().isIndex())
    return value;
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                    value);
}

Value Emitter::emit(const Term *term) {
  auto place = known.find(term);
  if (place != known.end())
    return place->second;
  Value value = compute(term);
  return known[term] = value;
}

Value Emitter::compute(const Term *term) {
  Type type = getType(term->type);
  switch (term->kind) {
  case Term::Kind::Number: {
    APFloat number(term->number);
    bool losesInfo;
    number.convert(cast<FloatType>(type).getFloatSemantics(),
                   APFloat::rmNearestTiesToEven, &losesInfo);
    return arith::ConstantOp::create(builder, loc,
                                     FloatAttr::get(type, number));
  }
  case Term::Kind::Index: {
    std::optional<int64_t> number =
        getNumber(matcher.terms.space.simplify(term->index));
    if (number && !type.isIndex())
      return arith::ConstantOp::create(
          builder, loc,
          IntegerAttr::get(type, APInt(type.getIntOrFloatBitWidth(), *number,
                                       /*isSigned=*/true,
                                       /*implicitTrunc=*/true)));
    Value index = emitIndex(term->index);
    if (type.isIndex())
      return index;
    return arith::IndexCastOp::create(builder, loc, type, index);
  }
  case Term::Kind::Element: {
    if (recomputes && recomputes(term))
      if (const Term *peeled = matcher.terms.peel(term))
        return convert(emit(peeled));
    SmallVector<Value> indices;
    for (AffineExpr index : term->indices)
      indices.push_back(emitIndex(index));
    return convert(
        tensor::ExtractOp::create(builder, loc, term->source, indices));
  }
  case Term::Kind::Scalar:
    return convert(term->source);
  case Term::Kind::Operation:
    break;
  }
  // In one precision there is nothing to convert.
  if (precision && term->is<arith::ExtFOp, arith::TruncFOp>())
    return emit(term->operands.front());
  OperationState state(loc, *term->name);
  for (const Term *operand : term->operands)
    state.addOperands(emit(operand));
  state.addTypes(type);
  if (term->attributes)
    state.addAttributes(term->attributes.getValue());
  return builder.create(state)->getResult(0);
}

//===----------------------------------------------------------------------===//
// Building attention
//===----------------------------------------------------------------------===//

namespace {

class SiteBuilder {
public:
  SiteBuilder(RewriterBase &rewriter, Matcher &matcher,
              const Arrangement &arrangement, const Matched &matched)
      : rewriter(rewriter), matcher(matcher), terms(matcher.terms),
        arrangement(arrangement), matched(matched),
        loc(matcher.site.result.getLoc()),
        dims(arrangement.batch.begin(), arrangement.batch.end()) {
    llvm::append_range(dims, ArrayRef<unsigned>{arrangement.m, arrangement.n,
                                                arrangement.k, arrangement.d});
  }

  attn::AttentionOp build();
  /// The output of attention, where the sink has its weight, if there is one.
  Value applySink(attn::AttentionOp op);
  /// The log-sum-exp in the form of what it replaces.
  Value arrangeLogSumExp(attn::AttentionOp op);
  /// The output with the type of what it replaces.
  Value reshapeResult(Value output);

private:
  struct Placed {
    Value tensor;
    AffineMap map;
  };

  unsigned getDim(unsigned variable) {
    return std::distance(dims.begin(), llvm::find(dims, variable));
  }
  OpFoldResult getSize(unsigned variable);
  OpFoldResult buildSize(unsigned variable);
  Placed place(const Operand &operand, ArrayRef<unsigned> required);
  Value materialize(const Operand &operand);
  Value expandDigits(Value tensor, llvm::SmallVectorImpl<AffineExpr> &indices);
  Placed makeOutput();
  Placed makeLogSumExp();
  Value buildScale();
  void buildRegion(attn::AttentionOp op);

  RewriterBase &rewriter;
  Matcher &matcher;
  Terms &terms;
  const Arrangement &arrangement;
  const Matched &matched;
  Location loc;
  /// The variables of the iteration space, in order.
  SmallVector<unsigned> dims;
  /// Where the sizes of variables can be read, and the code that reads them.
  DenseMap<unsigned, Axis> sizes;
  DenseMap<unsigned, OpFoldResult> built;
};

} // namespace

/// Whether a size is read from something for which `holds`.
static bool readsAny(const Terms &terms, const Size &size,
                     function_ref<bool(Value)> holds) {
  return llvm::any_of(size.getParts(), [&](const auto &part) {
    return llvm::any_of(part.first, [&](unsigned factor) {
      return holds(terms.sizes.getUnknown(factor).first);
    });
  });
}

static bool readsResult(const Matcher &matcher, const Size &size) {
  return readsAny(matcher.terms, size,
                  [&](Value source) { return source == matcher.site.result; });
}

/// Where the sizes of variables can be read from operands.
static DenseMap<unsigned, Axis>
getReadableAxes(const Arrangement &arrangement) {
  DenseMap<unsigned, Axis> axes;
  auto record = [&](const Operand &operand) {
    if (!operand.tensor)
      return;
    for (auto [axis, index] : llvm::enumerate(operand.indices))
      if (std::optional<unsigned> variable = getVariable(index))
        axes.try_emplace(*variable, Axis(operand.tensor, axis));
  };
  for (const Operand *operand :
       {&arrangement.query, &arrangement.key, &arrangement.value})
    record(*operand);
  llvm::for_each(arrangement.masks, record);
  return axes;
}

bool raise::areSizesKnown(const Matcher &matcher,
                          const Arrangement &arrangement) {
  DenseMap<unsigned, Axis> read = getReadableAxes(arrangement);
  SmallVector<unsigned> variables(arrangement.batch);
  variables.append(
      {arrangement.m, arrangement.n, arrangement.k, arrangement.d});
  return llvm::all_of(variables, [&](unsigned variable) {
    const Extent &extent = matcher.terms.space.getExtent(variable);
    return extent.getNumber() || read.contains(variable) ||
           llvm::any_of(extent.sizes, [&](const Size &size) {
             return !readsResult(matcher, size);
           });
  });
}

OpFoldResult SiteBuilder::getSize(unsigned variable) {
  OpFoldResult &size = built[variable];
  if (!size)
    size = buildSize(variable);
  return size;
}

OpFoldResult SiteBuilder::buildSize(unsigned variable) {
  const Extent &extent = terms.space.getExtent(variable);
  if (std::optional<int64_t> number = extent.getNumber())
    return rewriter.getIndexAttr(*number);
  auto place = sizes.find(variable);
  if (place != sizes.end())
    return tensor::getMixedSize(rewriter, loc, place->second.first,
                                place->second.second);
  // Prefer sizes that are not read from operations about to be erased.
  auto isKept = [&](const Size &size) {
    return !readsAny(terms, size, [&](Value source) {
      return matched.contains(source.getDefiningOp());
    });
  };
  const Size *best = llvm::find_if(extent.sizes, isKept);
  if (best == extent.sizes.end())
    best = llvm::find_if(extent.sizes, [&](const Size &size) {
      return !readsResult(matcher, size);
    });
  assert(best != extent.sizes.end() && "areSizesKnown is not asked before");
  return terms.sizes.materialize(rewriter, loc, *best);
}

/// Computes a term for all values of its variables.
Value SiteBuilder::materialize(const Operand &operand) {
  SmallVector<OpFoldResult> shape;
  SmallVector<unsigned> variables;
  for (AffineExpr index : operand.indices) {
    variables.push_back(*getVariable(index));
    shape.push_back(getSize(variables.back()));
  }
  Value init =
      tensor::EmptyOp::create(rewriter, loc, shape, operand.term->type);
  AffineMap map =
      rewriter.getMultiDimIdentityMap(static_cast<unsigned>(shape.size()));
  SmallVector<utils::IteratorType> iterators(shape.size(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      rewriter, loc, TypeRange(init.getType()), ValueRange(), ValueRange(init),
      ArrayRef(map), iterators,
      [&](OpBuilder &builder, Location loc, ValueRange) {
        Emitter emitter(builder, loc, matcher);
        for (auto [dim, variable] : llvm::enumerate(variables))
          emitter.variables[variable] =
              linalg::IndexOp::create(builder, loc, dim);
        linalg::YieldOp::create(builder, loc, emitter.emit(operand.term));
      });
  return generic.getResult(0);
}

/// Gives each variable of an index an axis of its own.
Value SiteBuilder::expandDigits(Value tensor,
                                SmallVectorImpl<AffineExpr> &indices) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<ReassociationIndices> groups;
  SmallVector<AffineExpr> expanded;
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  for (auto [axis, index] : llvm::enumerate(indices)) {
    groups.emplace_back();
    auto add = [&](AffineExpr own, int64_t size, OpFoldResult mixed) {
      groups.back().push_back(expanded.size());
      expanded.push_back(own);
      shape.push_back(size);
      sizes.push_back(mixed);
    };
    if (getVariable(index) || getNumber(index)) {
      add(index, type.getDimSize(axis),
          tensor::getMixedSize(rewriter, loc, tensor, axis));
      continue;
    }
    Extent whole = terms.getExtent(tensor, unsigned(axis));
    for (unsigned digit : terms.space.getDigits(index, whole)) {
      OpFoldResult size = getSize(digit);
      add(rewriter.getAffineDimExpr(digit),
          getConstantIntValue(size).value_or(ShapedType::kDynamic), size);
    }
  }
  if (expanded.size() == indices.size())
    return tensor;
  indices = expanded;
  // An axis may be known better from its digits than from the type.
  SmallVector<int64_t> known(type.getShape());
  for (auto [size, group] : llvm::zip(known, groups)) {
    auto digits = llvm::map_range(group, [&](int64_t i) { return shape[i]; });
    if (llvm::none_of(digits, ShapedType::isDynamic))
      size = llvm::product_of(digits);
  }
  auto knownType = RankedTensorType::get(known, type.getElementType());
  if (knownType != type)
    tensor = tensor::CastOp::create(rewriter, loc, knownType, tensor);
  type = RankedTensorType::get(shape, type.getElementType());
  return tensor::ExpandShapeOp::create(rewriter, loc, type, tensor, groups,
                                       sizes);
}

/// A tensor that has one axis for each of its dimensions: axes with a number
/// for an index go away, unless a dimension of size 1 needs one.
SiteBuilder::Placed SiteBuilder::place(const Operand &operand,
                                       ArrayRef<unsigned> required) {
  Value tensor = operand.tensor ? operand.tensor : materialize(operand);
  SmallVector<AffineExpr> indices(operand.indices.begin(),
                                  operand.indices.end());
  if (operand.tensor)
    tensor = expandDigits(tensor, indices);
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<unsigned> missing;
  for (unsigned variable : required)
    if (llvm::none_of(indices, [&](AffineExpr index) {
          return getVariable(index) == variable;
        }))
      missing.push_back(variable);
  auto isUnit = [&](unsigned variable) {
    return terms.space.getExtent(variable).isNumber(1);
  };
  SmallVector<unsigned> units;
  for (unsigned variable : arrangement.batch)
    if (isUnit(variable))
      units.push_back(variable);
  SmallVector<AffineExpr> results(indices.size());
  // Channels are rather last, batches rather first.
  for (unsigned axis = results.size(); axis-- > 0;) {
    if (std::optional<unsigned> variable = getVariable(indices[axis]))
      results[axis] = rewriter.getAffineDimExpr(getDim(*variable));
    else if (type.getDimSize(axis) == 1 && !missing.empty())
      results[axis] = rewriter.getAffineDimExpr(getDim(missing.pop_back_val()));
  }
  for (auto [axis, result] : llvm::enumerate(results))
    if (!result && type.getDimSize(axis) == 1 && !units.empty()) {
      result = rewriter.getAffineDimExpr(getDim(units.front()));
      units.erase(units.begin());
    }
  // Slices of one index.
  if (llvm::any_of(results, [](AffineExpr result) { return !result; })) {
    SmallVector<OpFoldResult> offsets, shape;
    SmallVector<int64_t> kept;
    SmallVector<AffineExpr> left;
    for (auto [axis, result] : llvm::enumerate(results)) {
      if (result) {
        offsets.push_back(rewriter.getIndexAttr(0));
        shape.push_back(tensor::getMixedSize(rewriter, loc, tensor, axis));
        kept.push_back(type.getDimSize(axis));
        left.push_back(result);
        continue;
      }
      offsets.push_back(rewriter.getIndexAttr(*getNumber(indices[axis])));
      shape.push_back(rewriter.getIndexAttr(1));
    }
    SmallVector<OpFoldResult> strides(offsets.size(), rewriter.getIndexAttr(1));
    type = RankedTensorType::get(kept, type.getElementType());
    tensor = tensor::ExtractSliceOp::create(rewriter, loc, type, tensor,
                                            offsets, shape, strides);
    results = left;
  }
  // Dimensions of size 1 that no axis is left for.
  if (!missing.empty()) {
    SmallVector<int64_t> shape(type.getShape());
    SmallVector<OpFoldResult> mixed =
        tensor::getMixedSizes(rewriter, loc, tensor);
    SmallVector<ReassociationIndices> groups;
    for (unsigned axis = 0; axis < shape.size(); ++axis)
      groups.push_back({axis});
    for (unsigned variable : llvm::reverse(missing)) {
      results.push_back(rewriter.getAffineDimExpr(getDim(variable)));
      if (!groups.empty())
        groups.back().push_back(shape.size());
      shape.push_back(1);
      mixed.push_back(rewriter.getIndexAttr(1));
    }
    type = RankedTensorType::get(shape, type.getElementType());
    tensor = tensor::ExpandShapeOp::create(rewriter, loc, type, tensor, groups,
                                           mixed);
  }
  return {tensor,
          AffineMap::get(dims.size(), 0, results, rewriter.getContext())};
}

SiteBuilder::Placed SiteBuilder::makeOutput() {
  SmallVector<OpFoldResult> shape;
  SmallVector<AffineExpr> results;
  for (const auto &parts : arrangement.axes)
    for (unsigned part : parts) {
      shape.push_back(getSize(part));
      results.push_back(rewriter.getAffineDimExpr(getDim(part)));
    }
  Type type = getElementTypeOrSelf(matcher.site.result.getType());
  return {tensor::EmptyOp::create(rewriter, loc, shape, type),
          AffineMap::get(dims.size(), 0, results, rewriter.getContext())};
}

SiteBuilder::Placed SiteBuilder::makeLogSumExp() {
  SmallVector<OpFoldResult> shape;
  SmallVector<AffineExpr> results;
  SmallVector<unsigned> rows(arrangement.batch);
  rows.push_back(arrangement.m);
  for (unsigned variable : rows) {
    shape.push_back(getSize(variable));
    results.push_back(rewriter.getAffineDimExpr(getDim(variable)));
  }
  return {
      tensor::EmptyOp::create(rewriter, loc, shape, arrangement.accumulator),
      AffineMap::get(dims.size(), 0, results, rewriter.getContext())};
}

/// The scale as a value, if it is not a number.
Value SiteBuilder::buildScale() {
  const Scale &scale = arrangement.scale;
  if (scale.factors.empty())
    return {};
  Emitter emitter(rewriter, loc, matcher);
  emitter.precision = arrangement.accumulator;
  Value value;
  auto multiply = [&](const Term *factor) {
    Value own = emitter.emit(factor);
    value = value ? arith::MulFOp::create(rewriter, loc, value, own) : own;
  };
  if (scale.number != 1)
    multiply(terms.getNumber(scale.number, arrangement.accumulator));
  llvm::for_each(scale.factors, multiply);
  return value;
}

void SiteBuilder::buildRegion(attn::AttentionOp op) {
  const Site &site = matcher.site;
  if (!arrangement.region)
    return;
  OpBuilder::InsertionGuard guard(rewriter);
  SmallVector<Type> types(arrangement.batch.size() + 3,
                          rewriter.getIndexType());
  types[0] = arrangement.accumulator;
  SmallVector<Location> locs(types.size(), loc);
  Block *body = rewriter.createBlock(&op.getScore(), {}, types, locs);
  Emitter emitter(rewriter, loc, matcher);
  emitter.precision = arrangement.accumulator;
  // Scores are not in memory, nor are biases that follow from positions.
  auto recomputes = [&](const Term *term) {
    return matcher.containsDot(term) ||
           (term->dependsOn(arrangement.m) && term->dependsOn(arrangement.n));
  };
  emitter.recomputes = recomputes;
  for (auto [i, variable] : llvm::enumerate(arrangement.batch))
    emitter.variables[variable] = body->getArgument(i + 1);
  Value position = body->getArgument(arrangement.batch.size() + 1);
  // Positions are counted from the offset, queries from 0.
  if (arrangement.offset != 0)
    position = arith::SubIOp::create(
        rewriter, loc, position,
        arith::ConstantIndexOp::create(rewriter, loc, arrangement.offset));
  emitter.variables[arrangement.m] = position;
  emitter.variables[arrangement.n] =
      body->getArgument(arrangement.batch.size() + 2);
  Value score = body->getArgument(0);
  emitter.known[site.score] = score;
  if (site.softcap) {
    Value cap =
        emitter.emit(terms.getNumber(*site.softcap, arrangement.accumulator));
    Value inverse = emitter.emit(
        terms.getNumber(1 / *site.softcap, arrangement.accumulator));
    Value inner = arith::MulFOp::create(rewriter, loc, score, inverse);
    Value tanh = math::TanhOp::create(rewriter, loc, inner);
    emitter.known[site.capped] =
        arith::MulFOp::create(rewriter, loc, tanh, cap);
  }
  attn::YieldOp::create(rewriter, loc, emitter.emit(arrangement.region));
}

attn::AttentionOp SiteBuilder::build() {
  rewriter.setInsertionPoint(matcher.site.result.getDefiningOp());
  sizes = getReadableAxes(arrangement);
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  auto add = [&](Placed placed) {
    operands.push_back(placed.tensor);
    maps.push_back(placed.map);
  };
  add(place(arrangement.query, {arrangement.m, arrangement.k}));
  add(place(arrangement.key, {arrangement.n, arrangement.k}));
  add(place(arrangement.value, {arrangement.n, arrangement.d}));
  for (const Operand &mask : arrangement.masks)
    add(place(mask, {}));
  if (arrangement.lengths)
    add(place(*arrangement.lengths, {}));
  Value scale = buildScale();
  if (scale)
    operands.push_back(scale);
  Placed output = makeOutput();
  add(output);
  SmallVector<Type> types = {output.tensor.getType()};
  if (arrangement.sink || matched.lse) {
    add(makeLogSumExp());
    types.push_back(operands.back().getType());
  }

  attn::AttentionOp::Properties properties;
  properties.setIndexingMaps(rewriter.getAffineMapArrayAttr(maps));
  properties.setAccumulator(TypeAttr::get(arrangement.accumulator));
  properties.setKernel(attn::ExpAttr::get(rewriter.getContext()));
  if (!scale && arrangement.scale.number != 1)
    properties.setScale(rewriter.getF64FloatAttr(arrangement.scale.number));
  if (arrangement.isCausal)
    properties.setCausal(rewriter.getUnitAttr());
  if (arrangement.window)
    properties.setWindow(rewriter.getI64IntegerAttr(*arrangement.window));
  if (arrangement.fill)
    properties.setMaskFill(rewriter.getF64FloatAttr(*arrangement.fill));
  properties.setStaticPositions(
      rewriter.getDenseI64ArrayAttr({arrangement.offset, 0}));
  llvm::copy(ArrayRef<int32_t>{1, 1, 1, int32_t(arrangement.masks.size()),
                               arrangement.lengths.has_value(), scale ? 1 : 0,
                               0, int32_t(types.size())},
             properties.operandSegmentSizes.begin());
  auto op =
      attn::AttentionOp::create(rewriter, loc, types, operands, properties);
  buildRegion(op);
  return op;
}

/// With the sum of weights z and a sink s, outputs are divided by z + exp(s)
/// instead of z: that is a factor of 1 / (1 + exp(s - log z)). Where no key is
/// visible, log z is -inf, and the factor 0, as is the output.
Value SiteBuilder::applySink(attn::AttentionOp op) {
  Value output = op.getResult(0);
  if (!arrangement.sink)
    return output;
  SmallVector<unsigned> axes;
  for (const auto &parts : arrangement.axes)
    llvm::append_range(axes, parts);
  auto getAxis = [&](unsigned variable) {
    return rewriter.getAffineDimExpr(
        std::distance(axes.begin(), llvm::find(axes, variable)));
  };
  SmallVector<AffineExpr> row = llvm::map_to_vector(arrangement.batch, getAxis);
  row.push_back(getAxis(arrangement.m));
  unsigned rank = axes.size();
  AffineMap identity = rewriter.getMultiDimIdentityMap(rank);
  AffineMap ofRows = AffineMap::get(rank, 0, row, rewriter.getContext());
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  Type accumulator = arrangement.accumulator;
  auto generic = linalg::GenericOp::create(
      rewriter, loc, TypeRange(output.getType()),
      ValueRange{output, op.getResult(1)}, ValueRange(op.getOutputs().front()),
      ArrayRef({identity, ofRows, identity}), iterators,
      [&](OpBuilder &builder, Location loc, ValueRange elements) {
        Emitter emitter(builder, loc, matcher);
        emitter.precision = accumulator;
        for (auto [axis, variable] : llvm::enumerate(axes))
          emitter.variables[variable] =
              linalg::IndexOp::create(builder, loc, axis);
        Value sink = emitter.emit(arrangement.sink);
        Value one = emitter.emit(terms.getNumber(1.0, accumulator));
        Value distance = arith::SubFOp::create(builder, loc, sink, elements[1]);
        Value weight = math::ExpOp::create(builder, loc, distance);
        Value sum = arith::AddFOp::create(builder, loc, one, weight);
        Value own = convertScalarToDtype(builder, loc, elements[0], accumulator,
                                         /*isUnsignedCast=*/false);
        Value result = arith::DivFOp::create(builder, loc, own, sum);
        result =
            convertScalarToDtype(builder, loc, result, elements[0].getType(),
                                 /*isUnsignedCast=*/false);
        linalg::YieldOp::create(builder, loc, result);
      });
  return generic.getResult(0);
}

Value SiteBuilder::arrangeLogSumExp(attn::AttentionOp op) {
  const LogSumExp &lse = *matched.lse;
  auto type = cast<RankedTensorType>(lse.tensor.getType());
  SmallVector<unsigned> rows(arrangement.batch), own;
  rows.push_back(arrangement.m);
  for (AffineExpr index : lse.indices)
    if (std::optional<unsigned> variable = getVariable(index))
      llvm::append_range(own, terms.space.getParts(*variable));
  if (own == rows && op.getResult(1).getType() == type)
    return op.getResult(1);
  SmallVector<OpFoldResult> shape;
  for (const Size &size : terms.sizes.getShape(lse.tensor))
    shape.push_back(terms.sizes.materialize(rewriter, loc, size));
  Value init =
      tensor::EmptyOp::create(rewriter, loc, shape, type.getElementType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      rewriter, loc, TypeRange(init.getType()), ValueRange(), ValueRange(init),
      ArrayRef(identity), iterators,
      [&](OpBuilder &builder, Location loc, ValueRange) {
        // The digits of each index are the variables of the iteration space.
        DenseMap<unsigned, Value> variables;
        AffineExpr place = builder.getAffineDimExpr(0);
        for (auto [axis, index] : llvm::enumerate(lse.indices)) {
          std::optional<unsigned> variable = getVariable(index);
          if (!variable)
            continue;
          AffineExpr digits = place;
          Value position = linalg::IndexOp::create(builder, loc, axis);
          SmallVector<unsigned, 2> parts = terms.space.getParts(*variable);
          for (auto [i, part] : llvm::enumerate(llvm::reverse(parts))) {
            bool isOutermost = i + 1 == parts.size();
            AffineExpr digit = digits;
            if (!isOutermost) {
              // Only the outermost part may be of unknown size.
              int64_t size = *terms.space.getExtent(part).getNumber();
              digit = digits % size;
              digits = digits.floorDiv(size);
            }
            variables[part] = affine::AffineApplyOp::create(
                builder, loc, AffineMap::get(1, 0, digit), position);
          }
        }
        SmallVector<Value> row;
        for (unsigned variable : rows) {
          Value position = variables.lookup(variable);
          row.push_back(position
                            ? position
                            : arith::ConstantIndexOp::create(builder, loc, 0));
        }
        Value value =
            tensor::ExtractOp::create(builder, loc, op.getResult(1), row);
        linalg::YieldOp::create(builder, loc,
                                convertScalarToDtype(builder, loc, value,
                                                     type.getElementType(),
                                                     /*isUnsignedCast=*/false));
      });
  Value result = generic.getResult(0);
  return result.getType() == type
             ? result
             : tensor::CastOp::create(rewriter, loc, type, result);
}

Value SiteBuilder::reshapeResult(Value output) {
  auto type = cast<RankedTensorType>(matcher.site.result.getType());
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (const auto &parts : arrangement.axes) {
    groups.emplace_back();
    for (unsigned i = 0; i < parts.size(); ++i)
      groups.back().push_back(next++);
  }
  if (next != type.getRank())
    output = tensor::CollapseShapeOp::create(rewriter, loc, output, groups);
  if (output.getType() != type)
    output = tensor::CastOp::create(rewriter, loc, type, output);
  return output;
}

//===----------------------------------------------------------------------===//
// Replacing
//===----------------------------------------------------------------------===//

/// Erases an operation that nothing uses, and then what only it used. What is
/// matched has no effects, even if its dialect is not there to say so.
static void eraseDead(RewriterBase &rewriter, Operation *op,
                      bool isMatched = false) {
  SmallVector<Operation *> open = {op};
  while (!open.empty()) {
    Operation *next = open.pop_back_val();
    bool isDead =
        isMatched && next == op ? next->use_empty() : isOpTriviallyDead(next);
    if (!isDead)
      continue;
    llvm::append_range(open, getProducers(next));
    rewriter.eraseOp(next);
    llvm::erase(open, next);
  }
}

/// Sizes of what goes away are read where they come from.
static void redirectSizes(RewriterBase &rewriter, const Matched &matched) {
  OpBuilder::InsertionGuard guard(rewriter);
  SmallVector<tensor::DimOp> dims;
  for (Operation *op : matched.ops.getArrayRef().drop_back())
    for (Operation *user : op->getUsers())
      if (isSizeOfAxis(user))
        dims.push_back(cast<tensor::DimOp>(user));
  // Without assumptions, which may not hold here yet. Nothing is erased before
  // the last size has been found.
  Sizes sizes;
  for (tensor::DimOp dim : dims) {
    rewriter.setInsertionPoint(dim);
    OpFoldResult source =
        sizes.materialize(rewriter, dim.getLoc(), sizes.get(dim.getResult()));
    rewriter.replaceAllUsesWith(
        dim, getValueOrCreateConstantIndexOp(rewriter, dim.getLoc(), source));
  }
  for (tensor::DimOp dim : dims)
    rewriter.eraseOp(dim);
}

attn::AttentionOp raise::replace(RewriterBase &rewriter, Matcher &matcher,
                                 const Arrangement &arrangement,
                                 const Matched &matched) {
  SiteBuilder builder(rewriter, matcher, arrangement, matched);
  attn::AttentionOp op = builder.build();
  redirectSizes(rewriter, matched);
  rewriter.setInsertionPointAfter(op);
  if (matched.lse) {
    Value tensor = matched.lse->tensor;
    Value result = builder.arrangeLogSumExp(op);
    rewriter.replaceUsesWithIf(tensor, result, [&](OpOperand &use) {
      Block *block = op->getBlock();
      return !matched.contains(block->findAncestorOpInBlock(*use.getOwner()));
    });
    if (!matched.contains(tensor.getDefiningOp()))
      eraseDead(rewriter, tensor.getDefiningOp());
  }
  rewriter.replaceAllUsesWith(matcher.site.result,
                              builder.reshapeResult(builder.applySink(op)));
  // Nothing uses what is matched but itself, and what is dead already.
  for (Operation *matchedOp : matched.ops) {
    llvm::SetVector<Operation *> users;
    for (Operation *user : matchedOp->getUsers())
      users.insert(matchedOp->getBlock()->findAncestorOpInBlock(*user));
    for (Operation *user : users)
      if (!matched.contains(user))
        eraseDead(rewriter, user);
  }
  eraseDead(rewriter, matched.ops.back(), /*isMatched=*/true);
  return op;
}
