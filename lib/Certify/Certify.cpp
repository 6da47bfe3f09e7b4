//===- Certify.cpp - Attention in the terms of certificates ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Certify/Certify.h"

#include "mlir/IR/TypeUtilities.h"

#include "llvm/Support/FormatVariadic.h"

#include <cmath>

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
static llvm::Expected<kernel::Row> makeRow(AttentionOp op, int64_t dynamicKeys,
                                           bool hasPairs) {
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
  row.longestSum =
      schedule ? StateAttr::countKeyAdditions(row.keys, schedule.getRowTile(),
                                              hasPairs)
               : StateAttr::countPlannedKeyAdditions(row.keys, hasPairs);
  if (hasPairs)
    row.products = kernel::StateProducts::Pairs;
  row.hasDiagonal = op.getCausal();
  row.hasFactors = !op.getMasks().empty();
  return row;
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

static llvm::Expected<kernel::Guard>
makeGuard(AttentionOp op, PolynomialAttr kernel, const kernel::Row &row) {
  return kernel::makeGuard(getPolynomial(kernel), row, kernel.getReach(),
                           /*hasScale=*/!op.getScaleValue());
}

static llvm::Expected<kernel::Certificate>
certifyRow(AttentionOp op, PolynomialAttr kernel, kernel::Row row) {
  if (kernel.getGuarded()) {
    llvm::Expected<kernel::Guard> guard = makeGuard(op, kernel, row);
    if (!guard)
      return guard.takeError();
    return guard->certificate;
  }
  if (llvm::Error error = setNorms(op, row))
    return std::move(error);
  return kernel::certifyState(getPolynomial(kernel), row);
}

/// Whether bf16 pairs at most double the rounding term of the certificate, or
/// keep it below the polynomial's error. A promise is made before passes may
/// allow pairs, and has to hold for what becomes of the operation until then.
/// So only types and channels matter, which stay; norms are taken to be those
/// that the domain asks for, whatever is known of them.
static bool affordsPairs(AttentionOp op, PolynomialAttr kernel) {
  if (!kernel.hasCertificate())
    return true;
  llvm::Expected<kernel::Row> row =
      makeRow(op, /*dynamicKeys=*/1, /*hasPairs=*/false);
  if (!row)
    return llvm::consumeError(row.takeError()), true;
  row->keys = 1;
  row->longestSum = 1;
  row->hasDiagonal = false;
  row->hasFactors = true;
  row->scale = 1;
  row->keyNorm = 1;
  row->queryNorm = std::max(std::fabs(kernel.getDomain()[0]),
                            std::fabs(kernel.getDomain()[1]));
  kernel::Polynomial polynomial = getPolynomial(kernel);
  kernel::Certificate without =
      llvm::cantFail(kernel::certifyState(polynomial, *row));
  if (without.isVacuous())
    return true;
  row->products = kernel::StateProducts::Pairs;
  kernel::Certificate with =
      llvm::cantFail(kernel::certifyState(polynomial, *row));
  return with.ofMagnitude <=
         std::max(2 * without.ofMagnitude, without.ofSpread);
}

bool pebble::allowsPairs(AttentionOp op, PolynomialAttr kernel) {
  return op.getProducts() == Products::BF16Pairs ||
         (isOfBF16(op) && affordsPairs(op, kernel));
}

StringRef pebble::whyNoPairs(AttentionOp op, PolynomialAttr kernel) {
  if (!isOfBF16(op))
    return "its queries, keys and values are not bf16, or not summed in f32";
  if (!affordsPairs(op, kernel))
    return "pairs of bf16 numbers would round more than is promised";
  // It would be split anew for each of them.
  if (op.getCausal())
    return "the state of causal attention changes between queries";
  return {};
}

llvm::Expected<kernel::Guard> pebble::getGuard(AttentionOp op,
                                               PolynomialAttr kernel) {
  llvm::Expected<kernel::Row> row =
      makeRow(op, kManyKeys, allowsPairs(op, kernel));
  if (!row)
    return row.takeError();
  return makeGuard(op, kernel, *row);
}

llvm::Expected<kernel::Certificate> pebble::certify(AttentionOp op,
                                                    int64_t dynamicSize) {
  auto kernel = cast<PolynomialAttr>(op.getKernel());
  llvm::Expected<kernel::Row> row =
      makeRow(op, dynamicSize, allowsPairs(op, kernel));
  if (!row)
    return row.takeError();
  return certifyRow(op, kernel, *row);
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
  llvm::Expected<kernel::Row> row = makeRow(op, kManyKeys, /*hasPairs=*/false);
  if (!row)
    return row;
  row->multiplicands = sums.multiplicands;
  row->products = sums.products;
  // Keys that a boolean mask excludes are left out.
  row->hasFactors = AttentionOpInterface(op).hasAddedMask();
  row->longestSum = sums.overKeys;
  row->longestMonomialSum = sums.overMonomials;
  row->longestLogitSum = sums.overChannels;
  if (sums.keysPerRun)
    row->longestRun = std::min<uint64_t>(*sums.keysPerRun, row->keys);
  return row;
}

llvm::Expected<kernel::Guard>
pebble::getGuardOnTensorCores(AttentionOp op, const TensorCoreSums &sums) {
  llvm::Expected<kernel::Row> row = makeTensorCoreRow(op, sums);
  if (!row)
    return row.takeError();
  return makeGuard(op, cast<PolynomialAttr>(op.getKernel()), *row);
}

llvm::Expected<kernel::Certificate>
pebble::certifyOnTensorCores(AttentionOp op, const TensorCoreSums &sums) {
  llvm::Expected<kernel::Row> row = makeTensorCoreRow(op, sums);
  if (!row)
    return row.takeError();
  return certifyRow(op, cast<PolynomialAttr>(op.getKernel()), *row);
}
