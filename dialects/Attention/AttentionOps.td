//===- AttentionOps.td - The operations of attn ------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_OPS
#define PEBBLE_DIALECT_ATTENTION_OPS

include "mlir/IR/OpBase.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/RuntimeVerifiableOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"
include "Attention/AttentionAttributes.td"
include "Attention/AttentionInterfaces.td"

def Attention_Shaped : AnyTypeOf<[AnyRankedTensor, AnyStridedMemRef],
    "ranked tensor or strided memref">;

class Attention_Op<string mnemonic, list<Trait> traits = []>
    : Op<Attention_Dialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// What attention and its tile-level forms share
//===----------------------------------------------------------------------===//

class Attention_AttentionLikeOp<string mnemonic, list<Trait> traits = []>
    : Attention_Op<mnemonic, !listconcat([
        AttrSizedOperandSegments,
        DestinationStyleOpInterface,
        Attention_AttentionOpInterface,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
          ["reifyResultShapes"]>,
        RuntimeVerifiableOpInterface,
        DeclareOpInterfaceMethods<TilingInterface,
          ["getIterationDomain", "getLoopIteratorTypes",
           "getTiledImplementation", "getResultTilePosition",
           "getIterationDomainTileFromResultTile", "generateResultTileValue"]>,
        RecursiveMemoryEffects,
        SingleBlock
      ], traits)> {
  let arguments = (ins
    Attention_Shaped:$query,
    Attention_Shaped:$key,
    Attention_Shaped:$value,
    Variadic<Attention_Shaped>:$masks,
    Optional<Attention_Shaped>:$key_lengths,
    Optional<AnyFloat>:$scale_value,
    Variadic<Index>:$positions,
    Variadic<Attention_Shaped>:$outputs,
    AffineMapArrayAttr:$indexing_maps,
    TypeAttr:$accumulator,
    OptionalAttr<Attention_Products>:$products,
    Attention_KernelAttrInterface:$kernel,
    OptionalAttr<F64Attr>:$scale,
    UnitAttr:$causal,
    OptionalAttr<I64Attr>:$window,
    OptionalAttr<F64Attr>:$mask_fill,
    DefaultValuedAttr<DenseI64ArrayAttr, "{0, 0}">:$static_positions,
    OptionalAttr<Attention_BoundsAttr>:$bounds,
    OptionalAttr<Attention_ScheduleAttrInterface>:$schedule,
    OptionalAttr<Attention_PredictionAttr>:$prediction
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region AnyRegion:$score);

  let assemblyFormat = [{
    `kernel` `(` $kernel `)` `accumulate` `(` $accumulator `)`
    (`products` `(` $products^ `)`)?
    (`scale` `(` custom<Scale>($scale_value, type($scale_value), $scale)^ `)`)?
    (`causal` $causal^)?
    (`window` `(` $window^ `)`)?
    (`mask_fill` `(` $mask_fill^ `)`)?
    (`bounded` `(` $bounds^ `)`)?
    (`schedule` `(` $schedule^ `)`)?
    (`predicted` `(` $prediction^ `)`)?
    `ins` `(` $query `,` $key `,` $value `:`
              type($query) `,` type($key) `,` type($value) `)`
    (`masks` `(` $masks^ `:` type($masks) `)`)?
    (`key_lengths` `(` $key_lengths^ `:` type($key_lengths) `)`)?
    (`positions` `` custom<Positions>($positions, $static_positions)^)?
    `outs` `(` $outputs `:` type($outputs) `)`
    `` custom<IndexingMaps>($indexing_maps, ref(type($query)),
        ref(type($masks)), ref(type($key_lengths)), ref(type($outputs)))
    `` custom<ScoreRegion>($score)
    attr-dict
    (`->` type($results)^)?
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getOutputsMutable();
    }
    std::string whyNotTileable(unsigned dim);
    bool readsOutputs();
    // RuntimeVerifiableOpInterface, whose own declaration names no namespaces.
    void generateRuntimeVerification(
        ::mlir::OpBuilder &builder, ::mlir::Location loc,
        ::llvm::function_ref<std::string(::mlir::Operation *,
                                         ::llvm::StringRef)> formatError);
  }];
  // One implementation serves every form: see Attention.h, namespace detail.
  let extraClassDefinition = [{
    ::mlir::Speculation::Speculatability $cppClass::getSpeculatability() {
      return detail::getSpeculatability(*this);
    }
    void $cppClass::getEffects(::llvm::SmallVectorImpl<
        ::mlir::SideEffects::EffectInstance<::mlir::MemoryEffects::Effect>>
            &effects) {
      detail::getEffects(*this, effects);
    }
    ::llvm::LogicalResult $cppClass::reifyResultShapes(
        ::mlir::OpBuilder &builder,
        ::mlir::ReifiedRankedShapedTypeDims &shapes) {
      return detail::reifyResultShapes(*this, builder, shapes);
    }
    void $cppClass::generateRuntimeVerification(
        ::mlir::OpBuilder &builder, ::mlir::Location loc,
        ::llvm::function_ref<std::string(::mlir::Operation *,
                                         ::llvm::StringRef)> formatError) {
      detail::generateRuntimeVerification(*this, builder, loc, formatError);
    }
    ::llvm::LogicalResult $cppClass::fold(
        FoldAdaptor, ::llvm::SmallVectorImpl<::mlir::OpFoldResult> &) {
      return detail::foldCasts(*this);
    }
    ::llvm::SmallVector<::mlir::utils::IteratorType>
    $cppClass::getLoopIteratorTypes() {
      return detail::getLoopIteratorTypes(*this);
    }
    ::llvm::SmallVector<::mlir::Range>
    $cppClass::getIterationDomain(::mlir::OpBuilder &builder) {
      return detail::getIterationDomain(*this, builder);
    }
    ::mlir::FailureOr<::mlir::TilingResult> $cppClass::getTiledImplementation(
        ::mlir::OpBuilder &builder,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes) {
      return detail::getTiledImplementation(*this, builder, offsets, sizes);
    }
    ::llvm::LogicalResult $cppClass::getResultTilePosition(
        ::mlir::OpBuilder &builder, unsigned resultNumber,
        ::llvm::ArrayRef<::mlir::OpFoldResult> offsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> sizes,
        ::llvm::SmallVector<::mlir::OpFoldResult> &resultOffsets,
        ::llvm::SmallVector<::mlir::OpFoldResult> &resultSizes) {
      return detail::getResultTilePosition(*this, resultNumber, offsets, sizes,
                                           resultOffsets, resultSizes);
    }
    ::llvm::LogicalResult $cppClass::getIterationDomainTileFromResultTile(
        ::mlir::OpBuilder &builder, unsigned resultNumber,
        ::llvm::ArrayRef<::mlir::OpFoldResult> resultOffsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> resultSizes,
        ::llvm::SmallVectorImpl<::mlir::OpFoldResult> &offsets,
        ::llvm::SmallVectorImpl<::mlir::OpFoldResult> &sizes) {
      return detail::getIterationDomainTileFromResultTile(
          *this, builder, resultNumber, resultOffsets, resultSizes, offsets,
          sizes);
    }
    ::mlir::FailureOr<::mlir::TilingResult> $cppClass::generateResultTileValue(
        ::mlir::OpBuilder &builder, unsigned resultNumber,
        ::llvm::ArrayRef<::mlir::OpFoldResult> resultOffsets,
        ::llvm::ArrayRef<::mlir::OpFoldResult> resultSizes) {
      return detail::generateResultTileValue(*this, builder, resultNumber,
                                             resultOffsets, resultSizes);
    }
  }];
  let builders = [
    OpBuilder<(ins "::mlir::TypeRange":$resultTypes,
                   "::mlir::ValueRange":$operands,
                   "const Properties &":$properties), [{
      $_state.addOperands(operands);
      $_state.addTypes(resultTypes);
      $_state.useProperties(const_cast<Properties &>(properties));
      $_state.addRegion();
    }]>
  ];
}

//===----------------------------------------------------------------------===//
// attention
//===----------------------------------------------------------------------===//

def Attention_AttentionOp : Attention_AttentionLikeOp<"attention"> {
  let summary = "attention over any layout, in destination-passing style";
  let description = [{
    For every batch point and every query `i`, the average of the values `v_j`
    of the keys `j` that the query sees, weighted by the kernel of their scores:

    ```
    score_ij = mask(region(scale * sum_c q_ic k_jc))
    w_ij     = kernel(score_ij)           0 where key j is excluded
    out_i    = (sum_j w_ij v_j) / (sum_j w_ij)
    lse_i    = log(sum_j w_ij)            the optional second output
    ```

    #### Iteration space and layouts

    The iteration dimensions are any number of batch dimensions, then `m`
    (queries), `n` (keys), `k` (the channels of queries and keys, contracted) and
    `d` (the channels of values), in this order. Every shaped operand has an
    indexing map, a projected permutation from the iteration space to its axes:

    | operand | its axes |
    |---|---|
    | query | `m`, `k`, and any batch dimensions |
    | key | `n`, `k`, and any batch dimensions |
    | value | `n`, `d`, and any batch dimensions |
    | a mask | any of `m`, `n` and the batch dimensions |
    | key_lengths | any batch dimensions |
    | outputs(0) | `m`, `d`, and every batch dimension |
    | outputs(1), log-sum-exp | `m`, and every batch dimension |

    So transposed and head-interleaved layouts, a mask shared by heads, and
    grouped heads (a batch dimension that the key and the value do not have) move
    no data. Without `maps`, each operand has the batch dimensions first and then
    its own dimensions in the order of the table, and there are as many batch
    dimensions as the query has axes beyond two.

    ```mlir
    // Grouped heads: 4 groups of 2 query heads, each group with one key head.
    #q = affine_map<(b, g, h, m, n, k, d) -> (b, g, h, m, k)>
    #k = affine_map<(b, g, h, m, n, k, d) -> (b, g, n, k)>
    #v = affine_map<(b, g, h, m, n, k, d) -> (b, g, n, d)>
    #o = affine_map<(b, g, h, m, n, k, d) -> (b, m, g, h, d)>
    func.func @grouped(%q: tensor<1x4x2x128x64xf16>, %k: tensor<1x4x?x64xf16>,
                       %v: tensor<1x4x?x64xf16>, %n: tensor<1xi32>,
                       %out: tensor<1x128x4x2x64xf16>)
        -> tensor<1x128x4x2x64xf16> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
          ins(%q, %k, %v : tensor<1x4x2x128x64xf16>, tensor<1x4x?x64xf16>,
                           tensor<1x4x?x64xf16>)
          key_lengths(%n : tensor<1xi32>)
          outs(%out : tensor<1x128x4x2x64xf16>)
          maps [#q, #k, #v, affine_map<(b, g, h, m, n, k, d) -> (b)>, #o]
          -> tensor<1x128x4x2x64xf16>
      return %0 : tensor<1x128x4x2x64xf16>
    }
    ```

    #### Types

    Queries, keys, values and outputs are f64, f32, bf16 or f16, each for itself.
    `accumulate` names the type, f32 or f64 and at least as wide as each of them,
    in which everything is computed: inputs are converted to it when they are
    read (exactly), outputs are rounded from it once. The order of the sums is
    not specified.

    `products` says which numbers may be multiplied, as matrix units do; queries,
    keys and values are of that type. With `bf16` or `f16`, a weight may be
    rounded to it before it multiplies a value, but not before it joins the sum of
    the weights, and a scale multiplies scores rather than queries. `bf16_pairs` is
    for polynomial kernels without `causal`, and says of what is computed through a state
    (`#attn.state`) that a feature or a number of the state may be multiplied as
    the sum of two bf16 numbers: `x` cut to the upper 16 bits, and the rest of `x` cut
    likewise. Of the four products of two such sums, that of the rests may be left
    out. Sums of features alone, the denominators, are not affected.

    #### Scores

    `scale` is a number, rounded to the accumulation type, or a value of the
    accumulation type; 1 when absent.

    The `score` region maps a score to another one (softcap, ALiBi, a learned
    bias). Its arguments are the score, the batch indices, the position of the
    query and the position of the key. It may use values from outside, and may
    read memory; it must not write memory that anything else sees. It is not
    called in any particular order, and may be called for keys that are excluded.

    Masks come next, in order. A floating-point mask is added. A boolean mask
    replaces the score where it is false, by `mask_fill` (default -inf). With a
    certificate, `#attn.polynomial` says how masks reach its weights.

    #### Which keys a query sees

    The *position* of query `i` is `i + p`, that of key `j` is `j + r`, where
    `positions[p, r]` defaults to `[0, 0]`; both lie between -2^60 and 2^60. A key
    is excluded by

    - `causal`, when its position exceeds that of the query. For the keys of a
      cache that end with the last query, `p` is `n_k - n_q`;
    - `window(w)`, when the two positions are `w` or more apart; `w >= 1`;
    - `key_lengths`, when its position is not less than the length (a negative
      length counts as 0);
    - its score, when that is exactly -inf after the masks.

    An excluded key contributes nothing, whatever its scores and whatever stands
    in its row of the key or the value: infinities, NaN, uninitialised memory.
    A key whose weight is too small for the accumulation type may contribute
    nothing either.

    ```mlir
    // Decoding one token of ALiBi attention over a sliding window of 256 keys.
    func.func @alibi(%q: tensor<8x1x64xf32>, %k: tensor<8x?x64xf32>,
                     %v: tensor<8x?x64xf32>, %slopes: tensor<8xf32>,
                     %last: index, %out: tensor<8x1x64xf32>)
        -> tensor<8x1x64xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal window(256)
          ins(%q, %k, %v : tensor<8x1x64xf32>, tensor<8x?x64xf32>,
                           tensor<8x?x64xf32>)
          positions[%last, 0]
          outs(%out : tensor<8x1x64xf32>)
          score(%s: f32, %h: index, %i: index, %j: index) {
            %slope = tensor.extract %slopes[%h] : tensor<8xf32>
            %distance = arith.subi %j, %i : index
            %int = arith.index_cast %distance : index to i64
            %float = arith.sitofp %int : i64 to f32
            %bias = arith.mulf %slope, %float : f32
            %biased = arith.addf %s, %bias : f32
            attn.yield %biased : f32
          } -> tensor<8x1x64xf32>
      return %0 : tensor<8x1x64xf32>
    }
    ```

    #### Corners

    - *No visible key* (`n` is 0, or every key is excluded): the output row is 0
      and its log-sum-exp is -inf.
    - *A finite `mask_fill`* keeps its keys visible: a row that is masked
      throughout then gives the mean of its values under the exponential kernel,
      as in models that mask with the lowest finite number. `causal`, `window`
      and `key_lengths` always exclude.
    - *NaN* in the score of a visible key makes the whole row NaN, log-sum-exp
      included; so does a score of +inf. A NaN or infinity in the value of a key
      of non-zero weight propagates by the rules of arithmetic. This holds for
      the exponential kernel. With a polynomial kernel, the rows of a batch point
      are not defined where a visible key has a score, key or value that is not
      finite, but by way of a mask; a guarded polynomial kernel has the corners of
      the exponential one.
    - *Zero channels* (`k` is 0): every score starts from 0.
    - *A polynomial kernel* whose weights sum to 0 divides by 0; the log-sum-exp
      is the logarithm of the sum, NaN if that is negative.

    #### Destinations

    The results are tied to `outputs`, whose contents are never read. On memrefs
    there are no results, and no output may overlap any other operand.

    ```mlir
    // On buffers, with the log-sum-exp, a padding mask and an additive bias.
    func.func @buffers(%q: memref<2x128x64xf32>, %k: memref<2x96x64xf32>,
                       %v: memref<2x96x64xf32>, %pad: memref<2x96xi1>,
                       %bias: memref<128x96xf32>, %out: memref<2x128x64xf32>,
                       %lse: memref<2x128xf32>) {
      attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
          ins(%q, %k, %v : memref<2x128x64xf32>, memref<2x96x64xf32>,
                           memref<2x96x64xf32>)
          masks(%bias, %pad : memref<128x96xf32>, memref<2x96xi1>)
          outs(%out, %lse : memref<2x128x64xf32>, memref<2x128xf32>)
          maps [affine_map<(b, m, n, k, d) -> (b, m, k)>,
                affine_map<(b, m, n, k, d) -> (b, n, k)>,
                affine_map<(b, m, n, k, d) -> (b, n, d)>,
                affine_map<(b, m, n, k, d) -> (m, n)>,
                affine_map<(b, m, n, k, d) -> (b, n)>,
                affine_map<(b, m, n, k, d) -> (b, m, d)>,
                affine_map<(b, m, n, k, d) -> (b, m)>]
      return
    }
    ```
  }];
}

//===----------------------------------------------------------------------===//
// online_step
//===----------------------------------------------------------------------===//

def Attention_OnlineStepOp : Attention_AttentionLikeOp<"online_step"> {
  let summary = "one step of online softmax: a block of keys joins the sums";
  let description = [{
    Adds a block of keys to the running state of `attn.attention`. The operands
    and their meaning are those of `attn.attention`; the outputs are read as well
    as written, and are the state of the rows, all of the accumulation type:

    | output | its axes | holds |
    |---|---|---|
    | outputs(0) | batch, `m`, `d` | `sum_j w_ij v_j` |
    | outputs(1) | batch, `m` | the maximum of the visible scores, -inf so far |
    | outputs(2) | batch, `m` | `sum_j w_ij` |

    With a shift-invariant kernel, the weights are relative to the maximum, and
    both sums are rescaled when it grows. An attention over all keys is the state
    (0, -inf, 0), one step for every block of keys, and then

    ```
    out = maximum == -inf ? 0 : sum_wv / sum_w
    lse = maximum == -inf ? -inf : maximum + log(sum_w)
    ```

    where a kernel that is not shift invariant leaves out `maximum +`.

    ```mlir
    func.func @step(%q: tensor<32x64xf32>, %k: tensor<16x64xf32>,
                    %v: tensor<16x64xf32>, %acc: tensor<32x64xf32>,
                    %max: tensor<32xf32>, %sum: tensor<32xf32>, %key: index)
        -> (tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>) {
      %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32) causal
          ins(%q, %k, %v : tensor<32x64xf32>, tensor<16x64xf32>,
                           tensor<16x64xf32>)
          positions[0, %key]
          outs(%acc, %max, %sum : tensor<32x64xf32>, tensor<32xf32>,
                                  tensor<32xf32>)
          -> tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>
      return %0#0, %0#1, %0#2
          : tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>
    }
    ```

    Splitting the queries, the batch or the keys gives the same sums in another
    order. The channels of the values cannot be split: every part would rescale
    and add to the same row sums.
  }];
}

//===----------------------------------------------------------------------===//
// yield
//===----------------------------------------------------------------------===//

def Attention_YieldOp : Attention_Op<"yield", [
    Pure, ReturnLike, Terminator,
    ParentOneOf<["AttentionOp", "OnlineStepOp"]>]> {
  let summary = "the score that a score region computes";
  let description = [{
    Ends the `score` region of an operation of this dialect and gives the score
    that the region computes, a value of the accumulation type.
  }];
  let arguments = (ins AnyFloat:$score);
  let assemblyFormat = "$score attr-dict `:` type($score)";
}

#endif // PEBBLE_DIALECT_ATTENTION_OPS
