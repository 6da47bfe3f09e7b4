//===- Attention.h - The attn dialect ---------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_ATTENTION_H
#define PEBBLE_DIALECT_ATTENTION_ATTENTION_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

#include "pebble/Dialect/Attention/AttentionDialect.h.inc"

#include "pebble/Dialect/Attention/AttentionAttrInterfaces.h.inc"

#include "pebble/Dialect/Attention/AttentionEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "pebble/Dialect/Attention/AttentionAttributes.h.inc"

#include "pebble/Dialect/Attention/AttentionOpInterfaces.h.inc"

namespace pebble::attn::detail {

/// What the operations of the dialect share; `AttentionOps.td` has each
/// operation's methods call these.
mlir::Speculation::Speculatability getSpeculatability(AttentionOpInterface op);
void getEffects(AttentionOpInterface op,
                llvm::SmallVectorImpl<mlir::SideEffects::EffectInstance<
                    mlir::MemoryEffects::Effect>> &effects);
mlir::LogicalResult
reifyResultShapes(AttentionOpInterface op, mlir::OpBuilder &builder,
                  mlir::ReifiedRankedShapedTypeDims &shapes);
void generateRuntimeVerification(
    AttentionOpInterface op, mlir::OpBuilder &builder, mlir::Location loc,
    llvm::function_ref<std::string(mlir::Operation *, llvm::StringRef)>
        formatError);
mlir::LogicalResult foldCasts(AttentionOpInterface op);
llvm::SmallVector<mlir::utils::IteratorType>
getLoopIteratorTypes(AttentionOpInterface op);
llvm::SmallVector<mlir::Range> getIterationDomain(AttentionOpInterface op,
                                                  mlir::OpBuilder &builder);
mlir::FailureOr<mlir::TilingResult>
getTiledImplementation(AttentionOpInterface op, mlir::OpBuilder &builder,
                       llvm::ArrayRef<mlir::OpFoldResult> offsets,
                       llvm::ArrayRef<mlir::OpFoldResult> sizes);
mlir::LogicalResult
getResultTilePosition(AttentionOpInterface op, unsigned resultNumber,
                      llvm::ArrayRef<mlir::OpFoldResult> offsets,
                      llvm::ArrayRef<mlir::OpFoldResult> sizes,
                      llvm::SmallVector<mlir::OpFoldResult> &resultOffsets,
                      llvm::SmallVector<mlir::OpFoldResult> &resultSizes);
mlir::LogicalResult getIterationDomainTileFromResultTile(
    AttentionOpInterface op, mlir::OpBuilder &builder, unsigned resultNumber,
    llvm::ArrayRef<mlir::OpFoldResult> resultOffsets,
    llvm::ArrayRef<mlir::OpFoldResult> resultSizes,
    llvm::SmallVectorImpl<mlir::OpFoldResult> &offsets,
    llvm::SmallVectorImpl<mlir::OpFoldResult> &sizes);
mlir::FailureOr<mlir::TilingResult>
generateResultTileValue(AttentionOpInterface op, mlir::OpBuilder &builder,
                        unsigned resultNumber,
                        llvm::ArrayRef<mlir::OpFoldResult> resultOffsets,
                        llvm::ArrayRef<mlir::OpFoldResult> resultSizes);

} // namespace pebble::attn::detail

#define GET_OP_CLASSES
#include "pebble/Dialect/Attention/AttentionOps.h.inc"

namespace pebble::attn {

/// The indexing maps that an operation has when none are written: batch
/// dimensions first, then the operand's own dimensions. `numBatch` is the
/// number of batch dimensions.
llvm::SmallVector<mlir::AffineMap>
getDefaultIndexingMaps(mlir::MLIRContext *context, unsigned numBatch,
                       unsigned numMasks, bool hasKeyLengths,
                       unsigned numOutputs);

/// Whether queries, keys, values, results and masks may hold such numbers.
bool isDataType(mlir::Type type);

/// Whether a query or key may stand there: sums of positions must not wrap.
bool isValidPosition(int64_t position);

/// What of `op` leaves a polynomial kernel no state, or an empty string:
/// nothing but the product of query and key may enter a score, and masks must
/// be factors of keys. A polynomial may stand for what a score region does, and
/// so be `withoutRegion`. With another kernel, it is said of the polynomial
/// that may stand for it.
llvm::StringRef whyNoState(AttentionOp op, bool withoutRegion = false);

/// Whether queries, keys and values are bf16, and sums f32: what matrix units
/// multiply.
bool isOfBF16(AttentionOp op);

/// Whether rows that leave the domain of the kernel's certificate are exact.
bool isGuarded(KernelAttrInterface kernel);

/// Whether all rows have the weight that the kernel stands for, unless they are
/// computed through the state.
bool isExactWithoutState(AttentionOp op);

/// Turns an operation whose kernel has a certificate into the exact attention
/// that the kernel stands for: with the exponential kernel and, for capped
/// scores, a score region.
void makeExact(mlir::RewriterBase &rewriter, AttentionOp op);

/// The size of one axis of a tensor or memref; builds a dim op where dynamic.
mlir::OpFoldResult getAxisSize(mlir::OpBuilder &builder, mlir::Location loc,
                               mlir::Value shaped, unsigned axis);

/// A copy of `op` on other operands. `mapped` replaces the operands that have
/// indexing maps, in their order; the score region is copied.
mlir::Operation *cloneWithOperands(mlir::OpBuilder &builder,
                                   AttentionOpInterface op,
                                   mlir::ValueRange mapped,
                                   llvm::ArrayRef<mlir::OpFoldResult> positions,
                                   mlir::ArrayAttr indexingMaps);

/// `op` on the part of its iteration space that begins at `offsets`: a copy on
/// slices of its operands. Only where the implementation of TilingInterface
/// does not decline does it compute a part of the results of `op`.
mlir::TilingResult buildPart(mlir::OpBuilder &builder, AttentionOpInterface op,
                             llvm::ArrayRef<mlir::OpFoldResult> offsets,
                             llvm::ArrayRef<mlir::OpFoldResult> sizes);

/// Lets one-shot bufferization turn the operations of the dialect from tensors
/// to memrefs.
void registerBufferizableOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace pebble::attn

#endif // PEBBLE_DIALECT_ATTENTION_ATTENTION_H
