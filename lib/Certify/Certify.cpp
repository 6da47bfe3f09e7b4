//===- Certify.cpp - Attention in the terms of certificates ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Certify/Certify.h"

#include "mlir/IR/TypeUtilities.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

/// What overflows with more keys than that is allowed for.
static constexpr int64_t kManyKeys = int64_t(1) << 32;

kernel::Polynomial pebble::getPolynomial(PolynomialAttr attribute) {
  kernel::Polynomial polynomial;
  llvm::append_range(polynomial.coefficients,
                     attribute.getCoefficients().asArrayRef());
  if (!attribute.hasCertificate())
    return polynomial;
  kernel::Weight weight;
  if (FloatAttr cap = attribute.getSoftcap())
    weight.softcap = cap.getValueAsDouble();
  polynomial.claim = {weight,
                      {attribute.getDomain()[0], attribute.getDomain()[1]},
                      attribute.getRelativeError().getValueAsDouble()};
  return polynomial;
}

reference::Rounding pebble::getRounding(Type type) {
  if (type.isF64())
    return reference::Rounding::f64();
  if (type.isF32())
    return reference::Rounding::f32();
  return type.isF16() ? reference::Rounding::f16()
                      : reference::Rounding::bf16();
}

/// All but the norms.
static llvm::Expected<kernel::Row> makeRow(AttentionOp op,
                                           int64_t dynamicKeys) {
  AttentionOpInterface attention(op);
  SmallVector<int64_t> sizes = attention.getStaticLoopSizes();
  int64_t channels = sizes[attention.getChannelDim()];
  if (ShapedType::isDynamic(channels))
    return llvm::createStringError("the number of channels is not known");
  int64_t keys = sizes[attention.getKeyDim()];
  kernel::Row row;
  row.channels = std::max<int64_t>(channels, 1);
  row.keys =
      std::max<int64_t>(ShapedType::isDynamic(keys) ? dynamicKeys : keys, 1);
  if (FloatAttr scale = op.getScaleAttr())
    row.scale = scale.getValueAsDouble();
  row.accumulation = getRounding(op.getAccumulator());
  row.output = getRounding(getElementTypeOrSelf(op.getOutputs()[0]));
  // Inputs are never wider than the accumulation type; the narrowest of them
  // rounds no more than that.
  row.inputs = row.accumulation;
  auto schedule = dyn_cast_or_null<StateAttr>(op.getScheduleAttr());
  row.longestSum = StateAttr::countKeyAdditions(
      row.keys,
      schedule ? schedule.getRowTile() : StateAttr::kLeastPlannedRowTile);
  row.hasDiagonal = op.getCausal();
  row.hasFactors = !op.getMasks().empty();
  return row;
}

static llvm::Expected<kernel::Guard>
makeGuard(AttentionOp op, PolynomialAttr kernel, int64_t dynamicKeys) {
  llvm::Expected<kernel::Row> row = makeRow(op, dynamicKeys);
  if (!row)
    return row.takeError();
  return kernel::makeGuard(getPolynomial(kernel), *row, kernel.getReach(),
                           /*hasScale=*/!op.getScaleValue());
}

llvm::Expected<kernel::Guard> pebble::getGuard(AttentionOp op,
                                               PolynomialAttr kernel) {
  return makeGuard(op, kernel, kManyKeys);
}

static llvm::Error setNorms(AttentionOp op, kernel::Row &row) {
  BoundsAttr bounds = op.getBoundsAttr();
  if (!bounds || !bounds.getQueryNorm() || !bounds.getKeyNorm() ||
      op.getScaleValue())
    return llvm::createStringError(
        "the norms of its queries and keys are not known");
  row.queryNorm = bounds.getQueryNorm().getValueAsDouble();
  row.keyNorm = bounds.getKeyNorm().getValueAsDouble();
  return llvm::Error::success();
}

llvm::Expected<kernel::Certificate> pebble::certify(AttentionOp op,
                                                    int64_t dynamicSize) {
  auto attribute = cast<PolynomialAttr>(op.getKernel());
  if (attribute.getGuarded()) {
    llvm::Expected<kernel::Guard> guard = makeGuard(op, attribute, dynamicSize);
    if (!guard)
      return guard.takeError();
    return guard->certificate;
  }
  llvm::Expected<kernel::Row> row = makeRow(op, dynamicSize);
  if (!row)
    return row.takeError();
  if (llvm::Error error = setNorms(op, *row))
    return std::move(error);
  return kernel::certifyState(getPolynomial(attribute), *row);
}

std::string pebble::describe(llvm::Expected<kernel::Certificate> certificate) {
  if (!certificate)
    return "rounding is not bounded: " +
           llvm::toString(certificate.takeError());
  if (certificate->isVacuous())
    return "rounding may outweigh the result: nothing is promised";
  return llvm::formatv("{0:e2} spread + {1:e2} largest + {2:e2}",
                       certificate->ofSpread, certificate->ofMagnitude,
                       certificate->absolute);
}

/// All but the norms.
static llvm::Expected<kernel::Row>
makeTensorCoreRow(AttentionOp op, const TensorCoreSums &sums) {
  llvm::Expected<kernel::Row> row = makeRow(op, kManyKeys);
  if (!row)
    return row;
  row->multiplicands = sums.multiplicands;
  row->hasWideFeatures = sums.hasWideFeatures;
  row->weighsState = true;
  // Keys that a boolean mask excludes are left out.
  row->hasFactors = !llvm::all_of(op.getMasks(), [](Value mask) {
    return getElementTypeOrSelf(mask).isInteger(1);
  });
  row->longestSum = sums.overKeys;
  row->longestMonomialSum = sums.overMonomials;
  return row;
}

llvm::Expected<kernel::Guard>
pebble::getGuardOnTensorCores(AttentionOp op, const TensorCoreSums &sums) {
  llvm::Expected<kernel::Row> row = makeTensorCoreRow(op, sums);
  if (!row)
    return row.takeError();
  auto attribute = cast<PolynomialAttr>(op.getKernel());
  return kernel::makeGuard(getPolynomial(attribute), *row, attribute.getReach(),
                           /*hasScale=*/true);
}

llvm::Expected<kernel::Certificate>
pebble::certifyOnTensorCores(AttentionOp op, const TensorCoreSums &sums) {
  if (isGuarded(op.getKernel())) {
    llvm::Expected<kernel::Guard> guard = getGuardOnTensorCores(op, sums);
    if (!guard)
      return guard.takeError();
    return guard->certificate;
  }
  llvm::Expected<kernel::Row> row = makeTensorCoreRow(op, sums);
  if (!row)
    return row.takeError();
  if (llvm::Error error = setNorms(op, *row))
    return std::move(error);
  return kernel::certifyState(
      getPolynomial(cast<PolynomialAttr>(op.getKernel())), *row);
}
