//===- AttentionInterfaces.td - What passes ask of kernels -*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_INTERFACES
#define PEBBLE_DIALECT_ATTENTION_INTERFACES

include "mlir/IR/OpBase.td"

def Attention_KernelAttrInterface : AttrInterface<"KernelAttrInterface"> {
  let cppNamespace = "::pebble::attn";
  let description = [{
    A kernel: the function that turns a score into the weight of its key. A new
    kernel is an attribute that implements this interface; that is all that
    `attn-decompose` and `attn-tile` ask of it.
  }];
  let methods = [
    InterfaceMethod<[{
        Whether the weights of a row may all be multiplied by the same positive
        factor, so that they are formed from `score - row maximum`, which cannot
        overflow. True of exp, false of polynomials.
      }],
      "bool", "isShiftInvariant">,
    InterfaceMethod<[{
        Builds the weight of `score`, a float (shifted by the row maximum when
        the kernel is shift invariant). Callers give excluded keys the weight
        zero themselves.
      }],
      "::mlir::Value", "buildWeight",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$score)>
  ];
}

def Attention_ScheduleAttrInterface : AttrInterface<"ScheduleAttrInterface"> {
  let cppNamespace = "::pebble::attn";
  let description = [{
    A schedule: the order in which an operation moves its operands through fast
    memory. A new schedule is an attribute that implements this interface and a
    tiler in `lib/Tile`.
  }];
  let methods = [
    InterfaceMethod<[{
        Why `op` cannot be computed by this schedule, or an empty string when it
        can. The verifier of the operation asks.
      }],
      "std::string", "whyNotApplicable", (ins "::mlir::Operation *":$op)>
  ];
}

def Attention_AttentionOpInterface : OpInterface<"AttentionOpInterface"> {
  let cppNamespace = "::pebble::attn";
  let description = [{
    What `attn.attention` and its tile-level forms share: operands q, k, v,
    masks and key lengths over one iteration space, the kernel, and the rules
    that say which keys a query sees.
  }];
  let methods = [
    InterfaceMethod<"", "::mlir::Value", "getQuery">,
    InterfaceMethod<"", "::mlir::Value", "getKey">,
    InterfaceMethod<"", "::mlir::Value", "getValue">,
    InterfaceMethod<"", "::mlir::Operation::operand_range", "getMasks">,
    InterfaceMethod<"", "::mlir::Value", "getKeyLengths">,
    InterfaceMethod<"", "::mlir::Operation::operand_range", "getOutputs">,
    InterfaceMethod<"The scale when it is a value, else null.",
      "::mlir::Value", "getScaleValue">,
    InterfaceMethod<"The scale when it is known, else null; 1 when neither.",
      "::mlir::FloatAttr", "getScaleAttr">,
    InterfaceMethod<"", "bool", "getCausal">,
    InterfaceMethod<"", "::mlir::IntegerAttr", "getWindowAttr">,
    InterfaceMethod<"", "::mlir::FloatAttr", "getMaskFillAttr">,
    InterfaceMethod<"", "::mlir::ArrayAttr", "getIndexingMaps">,
    InterfaceMethod<"", "::mlir::Type", "getAccumulator">,
    InterfaceMethod<"The numbers that may be multiplied.",
      "::std::optional<::pebble::attn::Products>", "getProducts">,
    InterfaceMethod<"", "::pebble::attn::KernelAttrInterface", "getKernel">,
    InterfaceMethod<"", "::mlir::Region &", "getScore">,
    InterfaceMethod<"", "::mlir::Operation::operand_range",
      "getPositions">,
    InterfaceMethod<"", "::llvm::ArrayRef<int64_t>", "getStaticPositions">,
    InterfaceMethod<[{
        Why this form of the operation cannot be split along iteration dimension
        `dim`, or an empty string when it can.
      }], "std::string", "whyNotTileable", (ins "unsigned":$dim)>,
    InterfaceMethod<[{
        Whether the outputs are a state that the operation updates, rather than
        destinations that it fills.
      }], "bool", "readsOutputs">
  ];
  let extraClassDeclaration = [{
    /// The iteration space is (batch..., m, n, k, d).
    unsigned getNumLoops();
    unsigned getNumBatchDims() { return getNumLoops() - 4; }
    unsigned getQueryDim() { return getNumBatchDims(); }
    unsigned getKeyDim() { return getNumBatchDims() + 1; }
    unsigned getChannelDim() { return getNumBatchDims() + 2; }
    unsigned getValueDim() { return getNumBatchDims() + 3; }

    /// The operands that have an indexing map, in the order of the maps: query,
    /// key, value, masks, key lengths, outputs.
    ::llvm::SmallVector<::mlir::OpOperand *> getMappedOperands();
    ::llvm::SmallVector<::mlir::AffineMap> getIndexingMapsArray();
    ::mlir::AffineMap getMap(::mlir::OpOperand *operand);
    ::mlir::AffineMap getQueryMap() {
      return getIndexingMapsArray()[0];
    }
    ::mlir::AffineMap getKeyMap() { return getIndexingMapsArray()[1]; }
    ::mlir::AffineMap getValueMap() { return getIndexingMapsArray()[2]; }
    ::mlir::AffineMap getMaskMap(unsigned i) {
      return getIndexingMapsArray()[3 + i];
    }
    ::mlir::AffineMap getKeyLengthsMap();
    ::mlir::AffineMap getOutputMap(unsigned i);

    /// The size of every iteration dimension, `kDynamic` where not static.
    ::llvm::SmallVector<int64_t> getStaticLoopSizes();
    /// The size of every iteration dimension; builds dim ops where dynamic.
    ::llvm::SmallVector<::mlir::OpFoldResult>
    getLoopSizes(::mlir::OpBuilder &builder);
    /// The axis of an operand that `getLoopSizes` takes a dynamic size from.
    ::std::pair<::mlir::Value, unsigned> getSizedAxis(unsigned dim);

    /// The positions of the first query and of the first key.
    ::llvm::SmallVector<::mlir::OpFoldResult> getMixedPositions();
    bool hasScoreRegion() { return !getScore().empty(); }
    /// Whether anything depends on where queries and keys stand.
    bool usesPositions() {
      return getCausal() || getWindowAttr() || getKeyLengths() ||
             hasScoreRegion();
    }
    bool hasBooleanMask();
    /// Whether some mask has numbers, which are added to scores.
    bool hasAddedMask();
    /// The type that weights may be rounded to before they multiply values,
    /// if `products` names one.
    ::std::optional<::mlir::Type> getFactorType();
  }];
}

#endif // PEBBLE_DIALECT_ATTENTION_INTERFACES
