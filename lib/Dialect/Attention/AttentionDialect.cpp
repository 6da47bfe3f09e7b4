//===- AttentionDialect.cpp - The attn dialect ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace pebble::attn;

#include "pebble/Dialect/Attention/AttentionDialect.cpp.inc"

namespace {
/// Score regions hold plain arithmetic, so attention may be inlined anywhere.
struct AttentionInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void AttentionDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "pebble/Dialect/Attention/AttentionOps.cpp.inc"
      >();
  addInterfaces<AttentionInlinerInterface>();
}

static LogicalResult verifyTiled(Operation *op, NamedAttribute attribute) {
  auto id = dyn_cast<DistinctAttr>(attribute.getValue());
  if (!id || !isa<TiledAttr>(id.getReferencedAttr()))
    return op->emitError("'") << attribute.getName().getValue()
                              << "' must be a distinct #attn.tiled, but is "
                              << attribute.getValue();
  return success();
}

static LogicalResult verifyLoopDim(Operation *op, NamedAttribute attribute) {
  auto dim = dyn_cast<IntegerAttr>(attribute.getValue());
  if (!dim || !dim.getType().isIndex() || dim.getValue().isNegative())
    return op->emitError("'")
           << attribute.getName().getValue()
           << "' must be an index that is not negative, but is "
           << attribute.getValue();
  return success();
}

static LogicalResult verifyNoValue(Operation *op, NamedAttribute attribute) {
  if (!isa<UnitAttr>(attribute.getValue()))
    return op->emitError("'")
           << attribute.getName().getValue() << "' must have no value, but has "
           << attribute.getValue();
  return success();
}

static LogicalResult refuse(Operation *op, NamedAttribute attribute,
                            StringRef what) {
  return op->emitError("the attn dialect has no attribute '")
         << attribute.getName().getValue() << "' of " << what;
}

static LogicalResult verifyMark(Operation *op, NamedAttribute attribute,
                                bool isPlace, const Twine &place) {
  if (failed(verifyNoValue(op, attribute)))
    return failure();
  if (!isPlace)
    return op->emitError("'") << attribute.getName().getValue() << "' marks "
                              << place << ", not '" << op->getName() << "'";
  return success();
}

/// Whether an attribute without a value marks an operation of type `OpT`.
template <typename OpT>
static LogicalResult verifyMark(Operation *op, NamedAttribute attribute) {
  return verifyMark(op, attribute, isa<OpT>(op),
                    "'" + OpT::getOperationName() + "'");
}

/// A loop that is made into another is marked as well.
static LogicalResult verifyLoopMark(Operation *op, NamedAttribute attribute) {
  return verifyMark(op, attribute, isa<LoopLikeOpInterface>(op), "loops");
}

LogicalResult
AttentionDialect::verifyOperationAttribute(Operation *op,
                                           NamedAttribute attribute) {
  StringAttr name = attribute.getName();
  if (name == getTiledAttrHelper().getName())
    return verifyTiled(op, attribute);
  if (name == getLoopDimAttrHelper().getName())
    return verifyLoopDim(op, attribute);
  if (name == getExactRowsAttrHelper().getName())
    return verifyLoopMark(op, attribute);
  if (name == getSpilledAttrHelper().getName())
    return verifyMark<tensor::EmptyOp>(op, attribute);
  if (name == getBufferAttrHelper().getName())
    return verifyMark<memref::ViewOp>(op, attribute);
  if (name == getOutputSizeAttrHelper().getName())
    return verifyMark<cf::AssertOp>(op, attribute);
  return refuse(op, attribute, "an operation");
}

LogicalResult
AttentionDialect::verifyRegionArgAttribute(Operation *op, unsigned, unsigned,
                                           NamedAttribute attribute) {
  if (attribute.getName() != getWorkspaceAttrHelper().getName())
    return refuse(op, attribute, "an argument");
  return verifyNoValue(op, attribute);
}

LogicalResult
AttentionDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned,
                                              NamedAttribute attribute) {
  return refuse(op, attribute, "a result");
}
