//===- AttentionAttributes.td - Kernels and schedules ------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_ATTRIBUTES
#define PEBBLE_DIALECT_ATTENTION_ATTRIBUTES

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "Attention/AttentionDialect.td"
include "Attention/AttentionInterfaces.td"

class Attention_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<Attention_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

class Attention_KernelAttr<string name, string attrMnemonic>
    : Attention_Attr<name, attrMnemonic,
        [DeclareAttrInterfaceMethods<Attention_KernelAttrInterface>]>;

class Attention_ScheduleAttr<string name, string attrMnemonic>
    : Attention_Attr<name, attrMnemonic,
        [DeclareAttrInterfaceMethods<Attention_ScheduleAttrInterface>]>;

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

def Attention_ExpAttr : Attention_KernelAttr<"Exp", "exp"> {
  let summary = "the exponential kernel: softmax attention";
  let description = [{
    The weight of a key is `exp(score)`. Implementations subtract the maximum of
    the row first, which changes no output in exact arithmetic and keeps every
    weight in [0, 1].

    ```mlir
    func.func @softmax(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                       %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
}

def Attention_PolynomialAttr
    : Attention_KernelAttr<"Polynomial", "polynomial"> {
  let summary = "a polynomial kernel, with or without a certificate";
  let description = [{
    The weight of a key is `c0 + c1 x + ... + cg x^g` of its score `x`;
    `coefficients` lists `c0` first. No row maximum is subtracted.

    Without a certificate, the polynomial is the model's own kernel: nothing is
    claimed about softmax. With `domain = [lo, hi]` and
    `relative_error = delta`, it is claimed that
    `|p(x) exp(-x) - 1| <= delta` for every `x` in the domain, from which it
    follows that an output differs from that of softmax attention by at most
    `delta / (1 - delta)` times the spread of the values, plus rounding, as long
    as every score of a visible key lies in the domain. With `softcap = c` as
    well, the weight that it stands for is `exp(c tanh(x / c))` instead of
    `exp(x)`: softmax attention with capped scores.

    With a certificate, masks do not enter the polynomial: they are factors of the
    weights, as they are of `exp(x + mask) = exp(x) exp(mask)`. So the domain is
    about scores before masks, and the relative error is the same for any masks:

    ```
    w_ij = p(x_ij) exp(mask_ij)       0 where the masks exclude key j
    ```

    A factor that a key has for all queries is a factor of its values, which
    `#attn.state` makes use of. Without that schedule, attention with masks takes
    the weight that the polynomial stands for: each weight takes an exponential
    anyway.

    `guarded` makes the promise hold for any input. It lets implementations
    compute any row with the weight that the polynomial stands for, and requires
    that of every row that may have a score outside the domain, or for which
    something may overflow. Whether it may is judged by norms, which bound scores:
    `|score_ij| <= |scale| |q_i| max_j |k_j|`. With `#attn.state`, norms are
    computed while rows pass, and the rows that are left over go through
    `#attn.online`; with other schedules, all rows are exact.

    ```mlir
    func.func @quadratic(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                         %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention
          kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.5, 0.5],
                                  relative_error = 0.03>)
          accumulate(f32)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```

    The degree is at most 20. Coefficients and the domain are finite, the domain
    is not empty, and the relative error lies in (0, 1). The cap is positive and
    finite. What is guarded has a domain that contains 0.
  }];
  let parameters = (ins
    AttrParameter<"::mlir::DenseF64ArrayAttr",
      "one for each power of the score, the constant first">:$coefficients,
    OptionalParameter<"::mlir::DenseF64ArrayAttr",
      "the scores for which the error is claimed, [lo, hi]">:$domain,
    OptionalParameter<"::mlir::FloatAttr",
      "the claimed error of a weight, relative to it">:$relative_error,
    OptionalParameter<"::mlir::FloatAttr",
      "the cap of the scores that weights stand for">:$softcap,
    DefaultValuedParameter<"bool", "false",
      "whether rows that may leave the domain are exact">:$guarded
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The largest degree that is accepted.
    static constexpr int64_t kMaxDegree = 20;
    bool hasCertificate() const { return getRelativeError() != nullptr; }
    int64_t getDegree() const { return getCoefficients().size() - 1; }
    /// Scores of at most this magnitude lie in the domain. The kernel must have
    /// a certificate, and 0 must lie in the domain.
    double getReach() const;
  }];
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

def Attention_Products : I32EnumAttr<"Products", "what products multiply", [
      I32EnumAttrCase<"BF16", 0, "bf16">,
      I32EnumAttrCase<"F16", 1, "f16">,
      I32EnumAttrCase<"BF16Pairs", 2, "bf16_pairs">]> {
  let cppNamespace = "::pebble::attn";
}

//===----------------------------------------------------------------------===//
// What is known of scores
//===----------------------------------------------------------------------===//

def Attention_BoundsAttr : Attention_Attr<"Bounds", "bounds"> {
  let summary = "what is known of the scores of attention";
  let description = [{
    `score = [lo, hi]` says that `scale * sum_c q_ic k_jc`, the score before any
    region and mask, lies between the two numbers; `query_norm` and `key_norm`
    that no Euclidean norm of a query or a key, over its channels, is larger.
    All of it is said of what the model computes in its own arithmetic, and of
    what is not NaN: a query, key or score that holds a NaN is exempt.

    Whoever writes the attribute vouches for it; where it is wrong, nothing is
    promised. `proven` marks what a pass has derived from the IR:
    `attn-infer-bounds` replaces such attributes, and keeps others.

    ```mlir
    func.func @bounded(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                       %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
          bounded(#attn.bounds<score = [-8.0, 8.0], query_norm = 8.0,
                               key_norm = 8.0>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```

    All numbers are finite, norms are not negative, and at least one of the three
    is there.
  }];
  let parameters = (ins
    OptionalParameter<"::mlir::DenseF64ArrayAttr",
      "the least and the largest score, [lo, hi]">:$score,
    OptionalParameter<"::mlir::FloatAttr",
      "the largest norm of a query">:$query_norm,
    OptionalParameter<"::mlir::FloatAttr",
      "the largest norm of a key">:$key_norm,
    DefaultValuedParameter<"bool", "false",
      "whether a pass derived them from the IR">:$proven
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

def Attention_OnlineAttr : Attention_ScheduleAttr<"Online", "online"> {
  let summary = "exact attention by online softmax, in FlashAttention order";
  let description = [{
    A block of `query_tile` queries stays in fast memory with its outputs and row
    statistics, while the keys and values stream by in blocks of `key_tile`. No
    more than one `query_tile x key_tile` block of scores exists at any time.
    Every kernel can be computed this way.

    ```mlir
    func.func @scheduled(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                         %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          schedule(#attn.online<query_tile = 32, key_tile = 64>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let parameters = (ins
    AttrParameter<"int64_t", "queries in a block">:$query_tile,
    AttrParameter<"int64_t", "keys in a block">:$key_tile
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Attention_TwoPassAttr : Attention_ScheduleAttr<"TwoPass", "two_pass"> {
  let summary = "exact attention with the scores in slow memory";
  let description = [{
    First the scores, in tiles of `score_rows` queries by `score_keys` keys, go to
    slow memory with the maxima of their rows; then the outputs are summed in
    tiles of `output_rows` queries by `output_columns` value channels. It moves
    fewer words than `#attn.online` where fast memory holds fewer than about
    `channels^2` words, which registers do and caches do not.

    ```mlir
    func.func @two_pass(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                        %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          schedule(#attn.two_pass<score_rows = 8, score_keys = 8,
                                  output_rows = 8, output_columns = 8>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let parameters = (ins
    AttrParameter<"int64_t", "queries in a tile of scores">:$score_rows,
    AttrParameter<"int64_t", "keys in a tile of scores">:$score_keys,
    AttrParameter<"int64_t", "queries in a tile of outputs">:$output_rows,
    AttrParameter<"int64_t",
      "value channels in a tile of outputs">:$output_columns
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Attention_StateOrder : I32Enum<"StateOrder",
    "how the state of a polynomial kernel moves", [
      I32EnumCase<"Resident", 0, "resident">,
      I32EnumCase<"ColumnSplit", 1, "column_split">,
      I32EnumCase<"CoverFused", 2, "cover_fused">,
      I32EnumCase<"CoverSpilled", 3, "cover_spilled">]> {
  let cppNamespace = "::pebble::attn";
}

def Attention_StateAttr : Attention_ScheduleAttr<"State", "state"> {
  let summary = "attention with a polynomial kernel, through its state";
  let description = [{
    A polynomial of degree `g` in the product of a query and a key is a product of
    features: the monomials of degree at most `g` of either. So the keys and
    values are summed into a *state*, a row of value channels (and one of ones,
    for the denominator) per monomial, and every query is answered from the state
    alone. `docs/theory.md` counts the words that each order moves:

    - `resident`: the state stays in fast memory; inputs and outputs pass once.
    - `column_split`: as many columns of the state as fit stay; keys and queries
      pass once for each such run of columns. Or there are `ragged_tiles` tiles of
      equally many columns, each with a part of the columns that are left over.
    - `cover_fused`: a tile of the state is a run of columns of those monomials
      that a block of `design`, a covering design over groups of channels, owns.
      For each tile, the keys update it, then it is applied to all queries.
    - `cover_spilled`: the keys update every tile, which then goes to slow memory;
      the whole state is applied in the tiles of `apply_design`, or to
      `apply_rows` queries and `apply_columns` channels at a time.

    `fast_memory` is the words that a tile and what streams past it may take; the
    tiles are the largest that fit. With `ones_in_every_run`, each run of columns
    carries the column of ones. They count a key or query at a time; code takes
    `row_tile` of them, whose features, of up to `monomial_tile` monomials at a
    time and of all of lower degree, come on top. The sums over the keys of a tile join the
    state as one number each, which keeps rounding small.

    Inputs are taken to be finite: by the definition a score of -inf excludes its
    key, and a weight of zero annihilates a value of NaN or infinity, but through
    the state a NaN or infinity in a key or a value reaches every query.

    ```mlir
    func.func @state(%q: tensor<128x16xf32>, %k: tensor<96x16xf32>,
                     %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>)
          accumulate(f32) schedule(#attn.state<resident, fast_memory = 8192>)
          ins(%q, %k, %v : tensor<128x16xf32>, tensor<96x16xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```

    The kernel must be a polynomial, and nothing but the product of query and key
    may enter a score: a score region and a window rule the state out. So do
    masks, but those of a kernel with a certificate that are the same for all
    queries: padding, say. They are read once for the largest that keeps a key
    visible, and with the keys again, whose values are multiplied by
    `exp(mask - largest)`. At most one of them is added, and none with `causal`,
    as each query has a largest of its own; boolean ones have no `mask_fill`.

    With `causal`, a tile of queries meets the state of the keys that all of them
    see. The next keys, as many as there are queries, are weighted one by one,
    and then join the state, which so passes forward once.
  }];
  let parameters = (ins
    EnumParameter<Attention_StateOrder>:$order,
    AttrParameter<"int64_t",
      "the words that a tile and what streams past it may take">:$fast_memory,
    OptionalParameter<"::mlir::StringAttr",
      "the covering design of the tiles; none: all monomials">:$design,
    DefaultValuedParameter<"bool", "false",
      "whether each run of columns has the ones">:$ones_in_every_run,
    DefaultValuedParameter<"int64_t", "0",
      "tiles of equally many columns; 0: runs that fit">:$ragged_tiles,
    OptionalParameter<"::mlir::StringAttr",
      "the design of the tiles that are applied">:$apply_design,
    DefaultValuedParameter<"bool", "false",
      "the same as ones_in_every_run, of these">:$apply_ones_in_every_run,
    DefaultValuedParameter<"int64_t", "0",
      "queries that the whole state is applied to at a time">:$apply_rows,
    DefaultValuedParameter<"int64_t", "0",
      "value channels that it is applied to at a time">:$apply_columns,
    DefaultValuedParameter<"int64_t", "64",
      "keys or queries whose features exist at a time">:$row_tile,
    DefaultValuedParameter<"int64_t", "64",
      "monomials whose features exist at a time">:$monomial_tile
  );
  let assemblyFormat = [{
    `<` $order `,` struct($fast_memory, $design, $ones_in_every_run,
      $ragged_tiles, $apply_design, $apply_ones_in_every_run, $apply_rows,
      $apply_columns, $row_tile, $monomial_tile) `>`
  }];
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The tiles that plans choose from are no smaller, and no larger; the last
    /// is that for pairs.
    static constexpr int64_t kLeastPlannedRowTile = 16;
    static constexpr int64_t kMostPlannedRowTile = 64;
    static constexpr int64_t kPlannedRowTileOfPairs = 256;
    /// The most additions that a term of a sum over keys goes through: within
    /// its tile, over the tiles, and over those that a causal tile of queries
    /// sees in part. Of pairs, there are three terms for a key, or less.
    static int64_t countKeyAdditions(int64_t keys, int64_t rowTile,
                                     bool hasPairs) {
      int64_t terms = hasPairs ? 3 : 1;
      // To add to zero rounds nothing: there are never more than terms.
      return std::min(terms * keys,
                      (terms + 1) * rowTile + keys / rowTile + 3);
    }
    /// The same for any tile that plans choose from: it is convex.
    static int64_t countPlannedKeyAdditions(int64_t keys, bool hasPairs) {
      int64_t most = hasPairs ? kPlannedRowTileOfPairs : kMostPlannedRowTile;
      return std::max(countKeyAdditions(keys, kLeastPlannedRowTile, hasPairs),
                      countKeyAdditions(keys, most, hasPairs));
    }
  }];
}

//===----------------------------------------------------------------------===//
// Predictions
//===----------------------------------------------------------------------===//

def Attention_LevelAttr : Attention_Attr<"Level", "level"> {
  let summary = "what passes between a level of memory and the next";
  let description = [{
    The words that `schedule` moves between the level and what lies beyond it,
    loads and stores; the most words, `fast_words`, that it keeps in the level at
    once; and a lower bound on the words that any algorithm of this kind moves.
    The `schedule` is the best for this level by itself. Numbers are counted as
    `pebble-cost` counts them, for schedules that leave room for the rows and
    features that code keeps at a time, where `pebble-cost` has one of each.
    `#attn.prediction` has an example.
  }];
  let parameters = (ins
    StringRefParameter<"of the level">:$name,
    AttrParameter<"::mlir::Attribute",
      "the best schedule for the level by itself">:$schedule,
    AttrParameter<"int64_t",
      "the most words that it keeps in the level at once">:$fast_words,
    AttrParameter<"int64_t",
      "the words that it moves between the level and the next">:$words,
    AttrParameter<"int64_t",
      "what any algorithm of its kind moves at least">:$lower_bound
  );
  let assemblyFormat = [{
    `<` $name `,` struct($schedule, $fast_words, $words, $lower_bound) `>`
  }];
}

def Attention_PredictionAttr : Attention_Attr<"Prediction", "prediction"> {
  let summary = "what attention is predicted to move";
  let description = [{
    `attn-plan` predicts, for each level of the machine, the words that the best
    schedule moves, and attaches it beside the schedule. `floor` is the words of
    the inputs and outputs, which any algorithm moves through every level. Where
    the sizes of the operation are not all known, `assuming` is the sizes (batch
    dimensions, queries, keys, channels, value channels) that the numbers hold
    for. What the model cannot count comes last: the numbers are those of the
    operation `without` it. Whatever rewrites the operation such that it moves
    something else drops its prediction.

    ```mlir
    func.func @predicted(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                         %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          schedule(#attn.online<query_tile = 40, key_tile = 1>)
          predicted(#attn.prediction<floor = 21504, levels = [
              #attn.level<"fast", schedule = #attn.online<query_tile = 40,
                                                          key_tile = 1>,
                          fast_words = 4056, words = 49152,
                          lower_bound = 21504>]>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let parameters = (ins
    AttrParameter<"int64_t", "the words of the inputs and outputs">:$floor,
    ArrayRefParameter<"::pebble::attn::LevelAttr",
      "of the machine, the nearest first">:$levels,
    OptionalArrayRefParameter<"int64_t",
      "the sizes that the numbers hold for">:$assuming,
    OptionalArrayRefParameter<"::mlir::StringAttr",
      "what the numbers leave out">:$without
  );
  let assemblyFormat = [{
    `<` `floor` `=` $floor `,` `levels` `=` `[` $levels `]`
    (`,` `assuming` `=` `[` $assuming^ `]`)?
    (`without` `=` `[` $without^ `]`)? `>`
  }];
}

//===----------------------------------------------------------------------===//
// Tiled attention
//===----------------------------------------------------------------------===//

def Attention_TiledAttr : Attention_Attr<"Tiled", "tiled"> {
  let summary = "what loops over tiles were made from";
  let description = [{
    `attn-tile` marks the operations on tensors that it puts in the place of an
    attention with a prediction with one `attn.tiled =
    distinct[..]<#attn.tiled<...>>`, which holds the schedule that they follow and
    what it was predicted to move. `attn-count-io` counts what they do move. To
    it, these tensors are in slow memory:

    - those that come from elsewhere, the operands of the attention;
    - a `tensor.empty` among them that is marked `attn.spilled`.

    All others are in fast memory. Where a size of the attention is not known, a
    `tensor.dim` of an operand is marked `attn.loop_dim = i`: it is the size of
    iteration dimension `i`. A loop that is marked `attn.exact_rows` is for rows
    that a guard finds, and is not counted.

    Whatever rewrites the loops may drop the marks, or move operations out of
    those that are marked. `fingerprint`, a hash of the names of all operations in
    the marked ones, in order, tells whether they are as `attn-tile` left them. It
    may be left out in loops written by hand.
  }];
  let parameters = (ins
    AttrParameter<"::mlir::Attribute",
      "that the loops follow">:$schedule,
    OptionalParameter<"::pebble::attn::PredictionAttr",
      "what it was predicted to move">:$predicted,
    OptionalParameter<"uint64_t",
      "a hash of the marked loops as attn-tile left them">:$fingerprint
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let extraClassDeclaration = [{
    static uint64_t computeFingerprint(
        ::llvm::ArrayRef<::mlir::Operation *> ops);
  }];
}

#endif // PEBBLE_DIALECT_ATTENTION_ATTRIBUTES
