//===- AttentionDialect.cpp - The attn dialect ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
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

LogicalResult
AttentionDialect::verifyOperationAttribute(Operation *op,
                                           NamedAttribute attribute) {
  if (attribute.getName() != getTiledAttrHelper().getName())
    return success();
  auto id = dyn_cast<DistinctAttr>(attribute.getValue());
  if (!id || !isa<TiledAttr>(id.getReferencedAttr()))
    return op->emitError("'") << attribute.getName().getValue()
                              << "' must be a distinct #attn.tiled, but is "
                              << attribute.getValue();
  return success();
}
