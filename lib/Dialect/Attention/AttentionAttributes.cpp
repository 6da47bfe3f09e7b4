//===- AttentionAttributes.cpp - Kernels and schedules --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/xxhash.h"

#include <cmath>

using namespace mlir;
using namespace pebble::attn;

#include "pebble/Dialect/Attention/AttentionAttrInterfaces.cpp.inc"

#include "pebble/Dialect/Attention/AttentionEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "pebble/Dialect/Attention/AttentionAttributes.cpp.inc"

static bool isInterval(DenseF64ArrayAttr bounds) {
  return bounds.size() == 2 && std::isfinite(bounds[0]) &&
         std::isfinite(bounds[1]) && bounds[0] <= bounds[1];
}

//===----------------------------------------------------------------------===//
// #attn.exp
//===----------------------------------------------------------------------===//

bool ExpAttr::isShiftInvariant() const { return true; }

Value ExpAttr::buildWeight(OpBuilder &builder, Location loc,
                           Value score) const {
  return math::ExpOp::create(builder, loc, score);
}

//===----------------------------------------------------------------------===//
// #attn.polynomial
//===----------------------------------------------------------------------===//

bool PolynomialAttr::isShiftInvariant() const { return false; }

bool pebble::attn::isGuarded(KernelAttrInterface kernel) {
  auto polynomial = dyn_cast<PolynomialAttr>(Attribute(kernel));
  return polynomial && polynomial.getGuarded();
}

bool pebble::attn::isExactWithoutState(AttentionOp op) {
  auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel());
  return isGuarded(op.getKernel()) ||
         (polynomial && polynomial.hasCertificate() && !op.getMasks().empty());
}

/// Horner's scheme, which `docs/theory.md` bounds the rounding of.
Value PolynomialAttr::buildWeight(OpBuilder &builder, Location loc,
                                  Value score) const {
  auto type = cast<FloatType>(score.getType());
  auto constant = [&](double value) -> Value {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getFloatAttr(type, value));
  };
  ArrayRef<double> coefficients = getCoefficients();
  Value weight = constant(coefficients.back());
  for (double coefficient : llvm::reverse(coefficients.drop_back())) {
    weight = arith::MulFOp::create(builder, loc, weight, score);
    weight = arith::AddFOp::create(builder, loc, weight, constant(coefficient));
  }
  return weight;
}

LogicalResult
PolynomialAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                       DenseF64ArrayAttr coefficients, DenseF64ArrayAttr domain,
                       FloatAttr relativeError, FloatAttr softcap,
                       bool guarded) {
  if (coefficients.empty())
    return emitError() << "a polynomial needs at least one coefficient";
  if (coefficients.size() > kMaxDegree + 1)
    return emitError() << "the degree of a polynomial is at most " << kMaxDegree
                       << ", but there are " << coefficients.size()
                       << " coefficients";
  for (auto [i, value] : llvm::enumerate(coefficients.asArrayRef()))
    if (!std::isfinite(value))
      return emitError() << "coefficient " << i << " is not finite";
  if (!domain != !relativeError)
    return emitError() << "a certificate needs both domain and relative_error";
  if (!domain) {
    if (softcap || guarded)
      return emitError() << (softcap ? "softcap" : "guarded")
                         << " belongs to a certificate, and needs domain and "
                            "relative_error";
    return success();
  }
  if (!isInterval(domain))
    return emitError() << "domain must be two finite numbers [lo, hi] with "
                          "lo <= hi";
  double error = relativeError.getValueAsDouble();
  if (!(error > 0 && error < 1))
    return emitError() << "relative_error must lie in (0, 1)";
  if (softcap &&
      !(softcap.getValueAsDouble() > 0 && softcap.getValue().isFinite()))
    return emitError() << "softcap must be positive and finite";
  if (guarded && (domain[0] > 0 || domain[1] < 0))
    return emitError() << "what is guarded needs a domain that contains 0";
  return success();
}

double PolynomialAttr::getReach() const {
  return std::min(-getDomain()[0], getDomain()[1]);
}

static FailureOr<double> parseDouble(AsmParser &parser) {
  APFloat value(0.0);
  if (parser.parseFloat(APFloat::IEEEdouble(), value))
    return failure();
  return value.convertToDouble();
}

static FailureOr<DenseF64ArrayAttr> parseDoubles(AsmParser &parser) {
  SmallVector<double> values;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&]() {
        FailureOr<double> value = parseDouble(parser);
        if (succeeded(value))
          values.push_back(*value);
        return ParseResult(value);
      }))
    return failure();
  return DenseF64ArrayAttr::get(parser.getContext(), values);
}

/// Parses `, key = value` or `, flag`, as `parseField` says, until there is no
/// comma; the first field has none where `isFirst`. Keys that are not among
/// `keys`, or come twice, are errors.
static ParseResult
parseFields(AsmParser &parser, bool isFirst, ArrayRef<StringRef> keys,
            function_ref<ParseResult(StringRef)> parseField) {
  SmallVector<StringRef> seen;
  while (isFirst || succeeded(parser.parseOptionalComma())) {
    isFirst = false;
    SMLoc loc = parser.getCurrentLocation();
    StringRef key;
    if (parser.parseKeyword(&key))
      return failure();
    if (!llvm::is_contained(keys, key) || llvm::is_contained(seen, key))
      return parser.emitError(loc)
             << "expected " << llvm::join(keys, ", ")
             << ", each at most once, but found '" << key << "'";
    seen.push_back(key);
    if (parseField(key))
      return failure();
  }
  return success();
}

static ParseResult parseNumber(AsmParser &parser, FloatAttr &result) {
  if (parser.parseEqual())
    return failure();
  FailureOr<double> value = parseDouble(parser);
  if (failed(value))
    return failure();
  result = parser.getBuilder().getF64FloatAttr(*value);
  return success();
}

static ParseResult parseNumbers(AsmParser &parser, DenseF64ArrayAttr &result) {
  if (parser.parseEqual())
    return failure();
  FailureOr<DenseF64ArrayAttr> values = parseDoubles(parser);
  if (failed(values))
    return failure();
  result = *values;
  return success();
}

Attribute PolynomialAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FailureOr<DenseF64ArrayAttr> coefficients = parseDoubles(parser);
  if (failed(coefficients))
    return {};

  DenseF64ArrayAttr domain;
  FloatAttr relativeError, softcap;
  bool guarded = false;
  auto parseField = [&](StringRef key) -> ParseResult {
    if (key == "domain")
      return parseNumbers(parser, domain);
    if (key == "relative_error")
      return parseNumber(parser, relativeError);
    if (key == "softcap")
      return parseNumber(parser, softcap);
    guarded = true;
    return success();
  };
  if (parseFields(parser, /*isFirst=*/false,
                  {"domain", "relative_error", "softcap", "guarded"},
                  parseField) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<PolynomialAttr>(loc, parser.getContext(),
                                           *coefficients, domain, relativeError,
                                           softcap, guarded);
}

static void printDoubles(AsmPrinter &printer, ArrayRef<double> values) {
  printer << '[';
  llvm::interleaveComma(values, printer, [&](double value) {
    printer.printFloat(APFloat(value));
  });
  printer << ']';
}

void PolynomialAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printDoubles(printer, getCoefficients());
  if (hasCertificate()) {
    printer << ", domain = ";
    printDoubles(printer, getDomain());
    printer << ", relative_error = ";
    printer.printFloat(getRelativeError().getValue());
  }
  if (getSoftcap()) {
    printer << ", softcap = ";
    printer.printFloat(getSoftcap().getValue());
  }
  if (getGuarded())
    printer << ", guarded";
  printer << '>';
}

//===----------------------------------------------------------------------===//
// #attn.bounds
//===----------------------------------------------------------------------===//

LogicalResult BoundsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 DenseF64ArrayAttr score, FloatAttr queryNorm,
                                 FloatAttr keyNorm, bool proven) {
  if (!score && !queryNorm && !keyNorm)
    return emitError() << "bounds need at least one of score, query_norm and "
                          "key_norm";
  if (score && !isInterval(score))
    return emitError() << "score must be two finite numbers [lo, hi] with "
                          "lo <= hi";
  for (FloatAttr norm : {queryNorm, keyNorm})
    if (norm && !(norm.getValue().isFinite() && norm.getValueAsDouble() >= 0))
      return emitError() << "norms must be finite and not negative";
  return success();
}

Attribute BoundsAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  DenseF64ArrayAttr score;
  FloatAttr queryNorm, keyNorm;
  bool proven = false;
  auto parseField = [&](StringRef key) -> ParseResult {
    if (key == "score")
      return parseNumbers(parser, score);
    if (key == "query_norm")
      return parseNumber(parser, queryNorm);
    if (key == "key_norm")
      return parseNumber(parser, keyNorm);
    proven = true;
    return success();
  };
  if (parser.parseLess() ||
      parseFields(parser, /*isFirst=*/true,
                  {"score", "query_norm", "key_norm", "proven"}, parseField) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<BoundsAttr>(loc, parser.getContext(), score,
                                       queryNorm, keyNorm, proven);
}

void BoundsAttr::print(AsmPrinter &printer) const {
  printer << '<';
  llvm::ListSeparator separator;
  if (getScore()) {
    printer << StringRef(separator) << "score = ";
    printDoubles(printer, getScore());
  }
  auto printNorm = [&](StringRef name, FloatAttr norm) {
    if (!norm)
      return;
    printer << StringRef(separator) << name << " = ";
    printer.printFloat(norm.getValue());
  };
  printNorm("query_norm", getQueryNorm());
  printNorm("key_norm", getKeyNorm());
  if (getProven())
    printer << StringRef(separator) << "proven";
  printer << '>';
}

//===----------------------------------------------------------------------===//
// #attn.online
//===----------------------------------------------------------------------===//

LogicalResult OnlineAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 int64_t queryTile, int64_t keyTile) {
  if (queryTile < 1 || keyTile < 1)
    return emitError() << "query_tile and key_tile must be at least 1";
  return success();
}

std::string OnlineAttr::whyNotApplicable(Operation *op) const {
  if (isa<AttentionOp>(op))
    return {};
  return "schedules #attn.online are for attn.attention only";
}

//===----------------------------------------------------------------------===//
// #attn.two_pass
//===----------------------------------------------------------------------===//

LogicalResult TwoPassAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t scoreRows, int64_t scoreKeys,
                                  int64_t outputRows, int64_t outputColumns) {
  if (std::min({scoreRows, scoreKeys, outputRows, outputColumns}) < 1)
    return emitError() << "score_rows, score_keys, output_rows and "
                          "output_columns must be at least 1";
  return success();
}

std::string TwoPassAttr::whyNotApplicable(Operation *op) const {
  if (isa<AttentionOp>(op))
    return {};
  return "schedules #attn.two_pass are for attn.attention only";
}

//===----------------------------------------------------------------------===//
// #attn.state
//===----------------------------------------------------------------------===//

LogicalResult StateAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                StateOrder order, int64_t fastMemory,
                                StringAttr design, bool onesInEveryRun,
                                int64_t raggedTiles, StringAttr applyDesign,
                                bool applyOnesInEveryRun, int64_t applyRows,
                                int64_t applyColumns, int64_t rowTile,
                                int64_t monomialTile) {
  if (fastMemory < 1)
    return emitError() << "fast_memory must be at least 1, but is "
                       << fastMemory;
  if (rowTile < 1)
    return emitError() << "row_tile must be at least 1, but is " << rowTile;
  if (monomialTile < 1)
    return emitError() << "monomial_tile must be at least 1, but is "
                       << monomialTile;
  bool isCover =
      order == StateOrder::CoverFused || order == StateOrder::CoverSpilled;
  if (isCover != bool(design))
    return emitError() << "the order " << stringifyStateOrder(order)
                       << (isCover ? " needs" : " has no") << " design";
  if (raggedTiles != 0 &&
      (raggedTiles < 2 || order != StateOrder::ColumnSplit || onesInEveryRun))
    return emitError() << "ragged_tiles are at least 2, for the order "
                          "column_split without ones_in_every_run";
  if (applyRows < 0 || applyColumns < 0 ||
      (applyRows == 0) != (applyColumns == 0))
    return emitError() << "apply_rows and apply_columns come together, and are "
                          "at least 1";
  if (order == StateOrder::CoverSpilled) {
    if (bool(applyDesign) == (applyRows != 0))
      return emitError() << "the order cover_spilled needs either apply_design "
                            "or apply_rows and apply_columns";
  } else if (applyDesign || applyRows != 0 || applyOnesInEveryRun) {
    return emitError() << "only the order cover_spilled applies the state in a "
                          "tiling of its own";
  }
  return success();
}

/// The state has a factor for each key: the exponential of its masks.
static StringRef whyNoKeyFactors(AttentionOp op) {
  auto polynomial = dyn_cast<PolynomialAttr>(op.getKernel());
  if (polynomial && !polynomial.hasCertificate())
    return "it has masks, and a kernel without a certificate, of which masks "
           "are no factors";
  AttentionOpInterface attention(op);
  unsigned numAdditive = 0;
  for (auto [i, mask] : llvm::enumerate(op.getMasks())) {
    if (attention.getMaskMap(i).isFunctionOfDim(attention.getQueryDim()))
      return "it has a mask that differs between queries";
    numAdditive += !getElementTypeOrSelf(mask).isInteger(1);
  }
  if (FloatAttr fill = op.getMaskFillAttr(); fill && fill.getValue().isFinite())
    return "it has a mask_fill that keeps keys visible";
  if (numAdditive > 1)
    return "it has more than one additive mask";
  // Each query would have a largest mask of its own.
  if (op.getCausal() && numAdditive > 0)
    return "it is causal and has an additive mask";
  return {};
}

StringRef pebble::attn::whyNoState(AttentionOp op, bool withoutRegion) {
  if (!op.getScore().empty() && !withoutRegion)
    return "it has a score region";
  if (op.getWindow())
    return "it has a window";
  return op.getMasks().empty() ? StringRef() : whyNoKeyFactors(op);
}

bool pebble::attn::isOfBF16(AttentionOp op) {
  auto isBF16 = [](Value factors) {
    return getElementTypeOrSelf(factors).isBF16();
  };
  return op.getAccumulator().isF32() && isBF16(op.getQuery()) &&
         isBF16(op.getKey()) && isBF16(op.getValue());
}

std::string StateAttr::whyNotApplicable(Operation *op) const {
  auto attention = dyn_cast<AttentionOp>(op);
  if (!attention)
    return "schedules #attn.state are for attn.attention only";
  auto polynomial = dyn_cast<PolynomialAttr>(attention.getKernel());
  if (!polynomial || polynomial.getDegree() == 0)
    return "schedules #attn.state are for polynomial kernels of degree 1 or "
           "more only";
  StringRef reason = whyNoState(attention);
  if (!reason.empty())
    return ("there is no state for #attn.state: " + reason).str();
  return {};
}

uint64_t TiledAttr::computeFingerprint(ArrayRef<Operation *> ops) {
  std::string names;
  for (Operation *op : ops)
    op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
      names += inner->getName().getStringRef();
      names += ' ';
    });
  return llvm::xxh3_64bits(names);
}

void AttentionDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "pebble/Dialect/Attention/AttentionAttributes.cpp.inc"
      >();
}
