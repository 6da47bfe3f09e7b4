//===- AttentionOps.cpp - Assembly and verification -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace pebble::attn;

//===----------------------------------------------------------------------===//
// Assembly: scale, positions, indexing maps, score region
//===----------------------------------------------------------------------===//

/// scale ::= float | ssa-use `:` type
static ParseResult
parseScale(OpAsmParser &parser,
           std::optional<OpAsmParser::UnresolvedOperand> &value, Type &type,
           FloatAttr &number) {
  OpAsmParser::UnresolvedOperand operand;
  OptionalParseResult parsed = parser.parseOptionalOperand(operand);
  if (parsed.has_value()) {
    value = operand;
    return failure(failed(*parsed) || parser.parseColonType(type));
  }
  return parser.parseAttribute(number, parser.getBuilder().getF64Type());
}

static void printScale(OpAsmPrinter &printer, Operation *, Value value,
                       Type type, FloatAttr number) {
  if (value)
    printer << value << " : " << type;
  else
    printer.printAttributeWithoutType(number);
}

/// Sums of positions, sizes and windows must not wrap.
static constexpr int64_t kMaxPosition = int64_t(1) << 60;
static constexpr StringLiteral kPositionRange =
    "a position must lie between -2^60 and 2^60";

bool pebble::attn::isValidPosition(int64_t position) {
  return position >= -kMaxPosition && position <= kMaxPosition;
}

/// positions ::= `[` (ssa-use | integer) `,` (ssa-use | integer) `]`
static ParseResult
parsePositions(OpAsmParser &parser,
               SmallVectorImpl<OpAsmParser::UnresolvedOperand> &values,
               DenseI64ArrayAttr &numbers) {
  SmallVector<int64_t> parsedNumbers;
  auto parseOne = [&]() -> ParseResult {
    OpAsmParser::UnresolvedOperand operand;
    OptionalParseResult parsed = parser.parseOptionalOperand(operand);
    if (parsed.has_value()) {
      values.push_back(operand);
      parsedNumbers.push_back(ShapedType::kDynamic);
      return *parsed;
    }
    SMLoc numberLoc = parser.getCurrentLocation();
    if (parser.parseInteger(parsedNumbers.emplace_back()))
      return failure();
    if (!isValidPosition(parsedNumbers.back()))
      return parser.emitError(numberLoc, kPositionRange);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  numbers = parser.getBuilder().getDenseI64ArrayAttr(parsedNumbers);
  return success();
}

static void printPositions(OpAsmPrinter &printer, Operation *,
                           OperandRange values, DenseI64ArrayAttr numbers) {
  auto value = values.begin();
  printer << '[';
  llvm::interleaveComma(numbers.asArrayRef(), printer, [&](int64_t number) {
    if (ShapedType::isDynamic(number))
      printer << *value++;
    else
      printer << number;
  });
  printer << ']';
}

/// The maps that these operand types have when none are written.
static ArrayAttr getDefaultMapsAttr(MLIRContext *context, Type query,
                                    TypeRange masks, Type keyLengths,
                                    TypeRange outputs) {
  int64_t rank = cast<ShapedType>(query).getRank();
  return Builder(context).getAffineMapArrayAttr(getDefaultIndexingMaps(
      context, std::max<int64_t>(rank - 2, 0), masks.size(),
      keyLengths != nullptr, outputs.size()));
}

/// maps ::= (`maps` array-attribute)?
static ParseResult parseIndexingMaps(OpAsmParser &parser, ArrayAttr &maps,
                                     Type query, ArrayRef<Type> masks,
                                     Type keyLengths, ArrayRef<Type> outputs) {
  if (succeeded(parser.parseOptionalKeyword("maps")))
    return parser.parseAttribute(maps);
  if (!isa<RankedTensorType, MemRefType>(query))
    return parser.emitError(parser.getNameLoc())
           << "the query must be a ranked tensor or a memref";
  maps = getDefaultMapsAttr(parser.getContext(), query, masks, keyLengths,
                            outputs);
  return success();
}

static void printIndexingMaps(OpAsmPrinter &printer, Operation *op,
                              ArrayAttr maps, Type query, TypeRange masks,
                              Type keyLengths, TypeRange outputs) {
  if (maps ==
      getDefaultMapsAttr(op->getContext(), query, masks, keyLengths, outputs))
    return;
  printer << " maps ";
  printer.printAttributeWithoutType(maps);
}

/// score ::= (`score` `(` typed-arguments `)` region)?
static ParseResult parseScoreRegion(OpAsmParser &parser, Region &region) {
  if (failed(parser.parseOptionalKeyword("score")))
    return success();
  SmallVector<OpAsmParser::Argument> arguments;
  return failure(parser.parseArgumentList(arguments,
                                          OpAsmParser::Delimiter::Paren,
                                          /*allowType=*/true) ||
                 parser.parseRegion(region, arguments));
}

static void printScoreRegion(OpAsmPrinter &printer, Operation *,
                             Region &region) {
  if (region.empty())
    return;
  printer << " score(";
  llvm::interleaveComma(region.getArguments(), printer,
                        [&](auto arg) { printer.printRegionArgument(arg); });
  printer << ") ";
  printer.printRegion(region, /*printEntryBlockArgs=*/false);
}

#define GET_OP_CLASSES
#include "pebble/Dialect/Attention/AttentionOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

namespace {

/// Which iteration dimensions an operand's map may and must use.
struct Role {
  std::string name;
  SmallVector<unsigned> own;
  /// Own dimensions must appear (else they may).
  bool needsOwn = true;
  /// Batch dimensions must all appear (else they may).
  bool needsBatch = false;
};

/// Verifies what attention and its tile-level forms share. Every check names
/// the operand or attribute, and what would be right.
class Verifier {
public:
  explicit Verifier(AttentionOpInterface op) : op(op) {}

  LogicalResult verify() {
    return success(succeeded(verifyMaps()) && succeeded(verifySizes()) &&
                   succeeded(verifyTypes()) && succeeded(verifyAttributes()) &&
                   succeeded(verifyScoreRegion()));
  }

  /// Asserts what `verifySizes` cannot know.
  void buildSizeAssertions(
      OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> formatError);

private:
  /// One role for every mapped operand, in the order of the maps.
  SmallVector<Role> getRoles();
  LogicalResult verifyMaps();
  LogicalResult verifyMap(AffineMap map, const Role &role, Type type);
  LogicalResult verifySizes();
  LogicalResult verifyTypes();
  LogicalResult verifyProducts(Products products);
  LogicalResult verifyAttributes();
  LogicalResult verifyScoreRegion();

  InFlightDiagnostic error() { return op->emitOpError(); }
  std::string dimName(unsigned dim);
  /// An operand and an axis of it that have the size of a dimension: the first
  /// whose type states it, or else the first.
  std::pair<unsigned, unsigned> findAxis(unsigned dim);

  AttentionOpInterface op;
};

} // namespace

std::string Verifier::dimName(unsigned dim) {
  unsigned numBatch = op.getNumBatchDims();
  if (dim < numBatch)
    return "batch dimension " + std::to_string(dim);
  static constexpr const char *names[] = {"m (queries)", "n (keys)",
                                          "k (channels)", "d (value channels)"};
  return std::string("dimension ") + names[dim - numBatch];
}

SmallVector<Role> Verifier::getRoles() {
  unsigned m = op.getQueryDim(), n = op.getKeyDim(), k = op.getChannelDim(),
           d = op.getValueDim();
  SmallVector<Role> roles = {
      {"query", {m, k}}, {"key", {n, k}}, {"value", {n, d}}};
  for (unsigned i = 0, e = op.getMasks().size(); i < e; ++i)
    roles.push_back({"mask #" + std::to_string(i), {m, n}, /*needsOwn=*/false});
  if (op.getKeyLengths())
    roles.push_back({"key_lengths", {}});
  for (unsigned i = 0, e = op.getOutputs().size(); i < e; ++i) {
    Role role{"output #" + std::to_string(i), {m}};
    if (i == 0)
      role.own.push_back(d);
    role.needsBatch = true;
    roles.push_back(role);
  }
  return roles;
}

LogicalResult Verifier::verifyMaps() {
  ArrayAttr maps = op.getIndexingMaps();
  size_t numOperands = op.getMappedOperands().size();
  if (maps.size() != numOperands)
    return error() << "has " << maps.size() << " indexing maps, but "
                   << numOperands
                   << " operands that need one (query, key, value, masks, "
                      "key_lengths, outputs)";
  for (auto [i, map] : llvm::enumerate(op.getIndexingMapsArray())) {
    if (map.getNumDims() != op.getNumLoops())
      return error() << "indexing map #" << i << " has " << map.getNumDims()
                     << " dimensions, but map #0 has " << op.getNumLoops();
    if (map.getNumDims() < 4)
      return error() << "indexing maps need at least the four dimensions "
                        "(m, n, k, d)";
    if (map.getNumSymbols() != 0 || !map.isProjectedPermutation())
      return error() << "indexing map #" << i
                     << " must be a projected permutation without symbols, but "
                        "is "
                     << AffineMapAttr::get(map);
  }
  for (auto [role, operand, map] : llvm::zip_equal(
           getRoles(), op.getMappedOperands(), op.getIndexingMapsArray()))
    if (failed(verifyMap(map, role, operand->get().getType())))
      return failure();
  return success();
}

LogicalResult Verifier::verifyMap(AffineMap map, const Role &role, Type type) {
  auto mapError = [&]() -> InFlightDiagnostic {
    return std::move(error() << "the map of " << role.name << ", "
                             << AffineMapAttr::get(map));
  };
  int64_t rank = cast<ShapedType>(type).getRank();
  if (map.getNumResults() != rank)
    return mapError() << ", has " << map.getNumResults()
                      << " results, but its operand has "
                      << "rank " << rank;
  for (unsigned dim = 0, e = op.getNumLoops(); dim < e; ++dim) {
    bool isBatch = dim < op.getNumBatchDims();
    bool isOwn = llvm::is_contained(role.own, dim);
    bool needed = isBatch ? role.needsBatch : isOwn && role.needsOwn;
    bool used = map.isFunctionOfDim(dim);
    if (needed && !used)
      return mapError() << ", must use " << dimName(dim);
    if (used && !isBatch && !isOwn)
      return mapError() << ", must not use " << dimName(dim);
  }
  return success();
}

LogicalResult Verifier::verifySizes() {
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  for (auto [role, operand, map] : llvm::zip_equal(
           getRoles(), op.getMappedOperands(), op.getIndexingMapsArray())) {
    auto type = cast<ShapedType>(operand->get().getType());
    for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis) {
      unsigned dim = map.getDimPosition(axis);
      int64_t size = type.getDimSize(axis);
      if (!ShapedType::isDynamic(size) && size != sizes[dim])
        return error() << "axis " << axis << " of " << role.name << " has size "
                       << size << ", but " << dimName(dim) << " has size "
                       << sizes[dim] << " elsewhere";
    }
  }
  return success();
}

std::pair<unsigned, unsigned> Verifier::findAxis(unsigned dim) {
  std::optional<std::pair<unsigned, unsigned>> first;
  auto expression = getAffineDimExpr(dim, op->getContext());
  for (auto [i, operand, map] :
       llvm::enumerate(op.getMappedOperands(), op.getIndexingMapsArray())) {
    std::optional<unsigned> axis = map.getResultPosition(expression);
    if (!axis)
      continue;
    if (!cast<ShapedType>(operand->get().getType()).isDynamicDim(*axis))
      return {i, *axis};
    if (!first)
      first = {i, *axis};
  }
  return *first;
}

void Verifier::buildSizeAssertions(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> formatError) {
  SmallVector<OpOperand *> operands = op.getMappedOperands();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<Role> roles = getRoles();
  auto getSize = [&](unsigned i, unsigned axis) {
    return getValueOrCreateConstantIndexOp(
        builder, loc, getAxisSize(builder, loc, operands[i]->get(), axis));
  };
  auto nameAxis = [&](unsigned i, unsigned axis) {
    return "axis " + std::to_string(axis) + " of " + roles[i].name;
  };
  for (unsigned i = 0, e = operands.size(); i < e; ++i) {
    auto type = cast<ShapedType>(operands[i]->get().getType());
    for (unsigned axis = 0, end = type.getRank(); axis < end; ++axis) {
      unsigned dim = maps[i].getDimPosition(axis);
      auto [other, otherAxis] = findAxis(dim);
      if (!type.isDynamicDim(axis) || other == i)
        continue;
      Value same = builder.createOrFold<arith::CmpIOp>(
          loc, arith::CmpIPredicate::eq, getSize(i, axis),
          getSize(other, otherAxis));
      std::string message = nameAxis(i, axis) + " and " +
                            nameAxis(other, otherAxis) + ", " + dimName(dim) +
                            ", have different sizes";
      cf::AssertOp::create(builder, loc, same, formatError(op, message));
    }
  }
  for (Value position : op.getPositions()) {
    auto compare = [&](arith::CmpIPredicate predicate, int64_t limit) -> Value {
      return arith::CmpIOp::create(
          builder, loc, predicate, position,
          arith::ConstantIndexOp::create(builder, loc, limit));
    };
    Value isValid = arith::AndIOp::create(
        builder, loc, compare(arith::CmpIPredicate::sge, -kMaxPosition),
        compare(arith::CmpIPredicate::sle, kMaxPosition));
    cf::AssertOp::create(builder, loc, isValid,
                         formatError(op, kPositionRange));
  }
}

void pebble::attn::detail::generateRuntimeVerification(
    AttentionOpInterface op, OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> formatError) {
  Verifier(op).buildSizeAssertions(builder, loc, formatError);
}

bool pebble::attn::isDataType(Type type) {
  return type.isF64() || type.isF32() || type.isBF16() || type.isF16();
}

LogicalResult Verifier::verifyTypes() {
  Type accumulator = op.getAccumulator();
  if (!accumulator.isF32() && !accumulator.isF64())
    return error() << "accumulate must name f32 or f64, but names "
                   << accumulator;

  bool onTensors = isa<TensorType>(op.getQuery().getType());
  for (auto [role, operand] :
       llvm::zip_equal(getRoles(), op.getMappedOperands())) {
    Type type = operand->get().getType();
    if (isa<TensorType>(type) != onTensors)
      return error() << "operands must be all tensors or all memrefs, but query"
                     << " is " << op.getQuery().getType() << " and "
                     << role.name << " is " << type;
    Type element = getElementTypeOrSelf(type);
    StringRef name = role.name;
    if (name == "key_lengths") {
      if (!element.isSignlessIntOrIndex() || element.isInteger(1) ||
          (element.isInteger() && element.getIntOrFloatBitWidth() > 64))
        return error() << "key_lengths must hold signless integers of 2 to 64 "
                          "bits, or index, but holds "
                       << element;
      continue;
    }
    if (name.starts_with("mask") && element.isInteger(1))
      continue;
    if (!isDataType(element))
      return error() << name << " must hold f64, f32, bf16 or f16"
                     << (name.starts_with("mask") ? ", or i1" : "")
                     << ", but holds " << element;
    if (element.getIntOrFloatBitWidth() > accumulator.getIntOrFloatBitWidth())
      return error() << name << " holds " << element
                     << ", which is wider than the accumulation type "
                     << accumulator;
  }
  if (std::optional<Products> products = op.getProducts())
    if (failed(verifyProducts(*products)))
      return failure();
  if (op.getScaleValue() && op.getScaleValue().getType() != accumulator)
    return error() << "the scale value must have the accumulation type "
                   << accumulator << ", but has "
                   << op.getScaleValue().getType();
  return success();
}

LogicalResult Verifier::verifyProducts(Products products) {
  StringRef name = stringifyProducts(products);
  bool isF16 = products == Products::F16;
  for (Value factors : {op.getQuery(), op.getKey(), op.getValue()}) {
    Type type = getElementTypeOrSelf(factors);
    if (isF16 ? !type.isF16() : !type.isBF16())
      return error() << "products(" << name << ") needs queries, keys and "
                     << "values of " << (isF16 ? "f16" : "bf16")
                     << ", but there are some of " << type;
  }
  if (products != Products::BF16Pairs)
    return success();
  if (!isa<PolynomialAttr>(op.getKernel()))
    return error() << "products(" << name
                   << ") is for polynomial kernels, but the kernel is "
                   << op.getKernel();
  if (op.getCausal())
    return error() << "products(" << name
                   << ") is for attention that is not causal";
  if (!op.getAccumulator().isF32())
    return error() << "products(" << name
                   << ") needs accumulate(f32), but there is "
                   << op.getAccumulator();
  return success();
}

LogicalResult Verifier::verifyAttributes() {
  if (op.getScaleAttr() && op.getScaleValue())
    return error() << "scale must be a number or a value, not both";
  auto isFiniteNumber = [&](double number) {
    APFloat converted(number);
    bool losesInfo;
    converted.convert(cast<FloatType>(op.getAccumulator()).getFloatSemantics(),
                      APFloat::rmNearestTiesToEven, &losesInfo);
    return converted.isFinite();
  };
  if (op.getScaleAttr() &&
      !isFiniteNumber(op.getScaleAttr().getValueAsDouble()))
    return error() << "scale must be finite in the accumulation type";
  if (auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel()))
    if (!llvm::all_of(polynomial.getCoefficients().asArrayRef(),
                      isFiniteNumber))
      return error() << "the coefficients of the kernel must be finite in the "
                        "accumulation type";
  if (auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel());
      polynomial && polynomial.getSoftcap() && op.hasScoreRegion())
    return error() << "the kernel stands for capped scores, which leaves no "
                      "place for a score region";
  if (IntegerAttr window = op.getWindowAttr(); window && window.getInt() < 1)
    return error() << "window must be at least 1, but is " << window.getInt();
  if (FloatAttr fill = op.getMaskFillAttr()) {
    if (!op.hasBooleanMask())
      return error() << "mask_fill is for boolean masks, and there are none";
    if (fill.getValue().isNaN() ||
        (fill.getValue().isInfinity() && !fill.getValue().isNegative()))
      return error() << "mask_fill must be finite or -inf";
    if (fill.getValue().isFinite() && !isFiniteNumber(fill.getValueAsDouble()))
      return error() << "mask_fill must be finite in the accumulation type, or "
                        "-inf";
  }
  ArrayRef<int64_t> positions = op.getStaticPositions();
  if (positions.size() != 2)
    return error() << "positions must be two, of the first query and of the "
                      "first key, but are "
                   << positions.size();
  if (llvm::any_of(positions, [](int64_t position) {
        return !ShapedType::isDynamic(position) && !isValidPosition(position);
      }))
    return error() << kPositionRange;
  size_t numDynamic = llvm::count_if(positions, ShapedType::isDynamic);
  if (numDynamic != op.getPositions().size())
    return error() << "positions have " << numDynamic
                   << " places for values, but " << op.getPositions().size()
                   << " values";
  return success();
}

LogicalResult Verifier::verifyScoreRegion() {
  if (!op.hasScoreRegion())
    return success();
  Type accumulator = op.getAccumulator();
  Block &body = op.getScore().front();
  unsigned numIndices = op.getNumBatchDims() + 2;
  bool wellTyped = body.getNumArguments() == numIndices + 1 &&
                   body.getArgument(0).getType() == accumulator &&
                   llvm::all_of(body.getArguments().drop_front(), [](auto arg) {
                     return arg.getType().isIndex();
                   });
  if (!wellTyped)
    return error() << "the score region must have the arguments (score: "
                   << accumulator << ", then " << op.getNumBatchDims()
                   << " batch indices, query position, key position: index)";
  auto yield = body.empty() ? YieldOp() : dyn_cast<YieldOp>(body.back());
  if (!yield)
    return error() << "the score region must end with attn.yield";
  if (yield.getScore().getType() != accumulator)
    return yield.emitOpError()
           << "must yield the accumulation type " << accumulator
           << ", but yields " << yield.getScore().getType();
  return success();
}

static LogicalResult verifySchedule(ScheduleAttrInterface schedule,
                                    Operation *op) {
  if (!schedule)
    return success();
  std::string reason = schedule.whyNotApplicable(op);
  if (!reason.empty())
    return op->emitOpError() << reason;
  return success();
}

LogicalResult AttentionOp::verify() {
  if (getOutputs().size() != 1 && getOutputs().size() != 2)
    return emitOpError() << "has one output, and optionally the log-sum-exp as "
                            "a second, but "
                         << getOutputs().size() << " are given";
  if (failed(Verifier(*this).verify()))
    return failure();
  return verifySchedule(getScheduleAttr(), *this);
}

LogicalResult OnlineStepOp::verify() {
  if (isGuarded(getKernel()))
    return emitOpError() << "computes one kernel: a guarded one is for "
                            "attn.attention";
  auto polynomial = dyn_cast<PolynomialAttr>(getKernel());
  if (polynomial && polynomial.hasCertificate() && !getMasks().empty())
    return emitOpError() << "has masks, which a kernel with a certificate does "
                            "not take: they are its factors in attn.attention";
  if (getOutputs().size() != 3)
    return emitOpError() << "has three outputs, the sums of weighted values, "
                            "the maxima and the sums of weights, but "
                         << getOutputs().size() << " are given";
  if (failed(Verifier(*this).verify()))
    return failure();
  for (auto [i, output] : llvm::enumerate(getOutputs()))
    if (getElementTypeOrSelf(output) != getAccumulator())
      return emitOpError() << "output #" << i
                           << " must hold the accumulation type "
                           << getAccumulator() << ", but holds "
                           << getElementTypeOrSelf(output);
  return verifySchedule(getScheduleAttr(), *this);
}

//===----------------------------------------------------------------------===//
// Exact form
//===----------------------------------------------------------------------===//

/// Adds a score region that caps scores: `cap * tanh(score / cap)`.
static void addSoftcap(OpBuilder &builder, AttentionOp op, double cap) {
  OpBuilder::InsertionGuard guard(builder);
  Location loc = op.getLoc();
  unsigned numIndices = AttentionOpInterface(op).getNumBatchDims() + 2;
  SmallVector<Type> types(numIndices + 1, builder.getIndexType());
  types.front() = op.getAccumulator();
  SmallVector<Location> locs(types.size(), loc);
  Block *body = builder.createBlock(&op.getScore(), {}, types, locs);
  Value number = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(op.getAccumulator(), cap));
  Value score =
      arith::DivFOp::create(builder, loc, body->getArgument(0), number);
  score = math::TanhOp::create(builder, loc, score);
  score = arith::MulFOp::create(builder, loc, score, number);
  YieldOp::create(builder, loc, score);
}

void pebble::attn::makeExact(RewriterBase &rewriter, AttentionOp op) {
  auto polynomial = cast<PolynomialAttr>(op.getKernel());
  rewriter.modifyOpInPlace(op, [&] {
    op.setKernelAttr(ExpAttr::get(op.getContext()));
    if (op.getProducts() == Products::BF16Pairs)
      op.removeProductsAttr();
    if (FloatAttr cap = polynomial.getSoftcap())
      addSoftcap(rewriter, op, cap.getValueAsDouble());
  });
}

//===----------------------------------------------------------------------===//
// Effects and shapes
//===----------------------------------------------------------------------===//

static bool isOnTensors(AttentionOpInterface op) {
  return isa<TensorType>(op.getQuery().getType());
}

Speculation::Speculatability
pebble::attn::detail::getSpeculatability(AttentionOpInterface op) {
  return isOnTensors(op) ? Speculation::RecursivelySpeculatable
                         : Speculation::NotSpeculatable;
}

void pebble::attn::detail::getEffects(
    AttentionOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  if (isOnTensors(op))
    return;
  auto add = [&](MemoryEffects::Effect *effect, OpOperand *operand, int stage) {
    effects.emplace_back(effect, operand, stage, /*effectOnFullRegion=*/true,
                         SideEffects::DefaultResource::get());
  };
  auto dps = cast<DestinationStyleOpInterface>(op.getOperation());
  for (OpOperand *operand : op.getMappedOperands()) {
    bool isOutput = dps.isDpsInit(operand);
    if (!isOutput || op.readsOutputs())
      add(MemoryEffects::Read::get(), operand, /*stage=*/0);
    if (isOutput)
      add(MemoryEffects::Write::get(), operand, /*stage=*/1);
  }
}

LogicalResult
pebble::attn::detail::reifyResultShapes(AttentionOpInterface op,
                                        OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &shapes) {
  for (unsigned i = 0, e = op->getNumResults(); i < e; ++i)
    shapes.push_back(
        tensor::getMixedSizes(builder, op->getLoc(), op.getOutputs()[i]));
  return success();
}
