//===- Passes.td - Attention found in model IR -------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RAISE_PASSES
#define PEBBLE_RAISE_PASSES

include "mlir/Pass/PassBase.td"

def AttnRaise : Pass<"attn-raise"> {
  let summary = "Find attention in linalg, TOSA and tm_tensor and turn it into attn.attention";
  let description = [{
    Reads what a tensor's elements are, as expressions over elements of other
    tensors, and replaces those that are attention: sums over keys of values,
    weighted by a softmax of scores, which are what masks and a scale make of
    products of queries and keys. Transposes, reshapes, broadcasts, casts, slices
    and the borders between operations vanish in such an expression, so none of
    them, and no fusion, makes a difference. Operands become the tensors furthest
    up that hold them, in whatever layout, also with heads that share keys.

    Recognised are

    - a softmax that subtracts the maximum of the row, with exp or exp2; that
      divides before or after the sum over the values, multiplies by the
      reciprocal, or subtracts the logarithm of the sum; `linalg.softmax`; with
      guards that give 0 for rows without keys, for keys whose score is -inf, and
      for products with a weight of 0, or without, so that what `attn-decompose`
      makes of `#attn.exp` is found again;
    - scales by numbers and values, of the scores, queries or keys;
    - masks that are added, or select a number: by the positions of query and key
      (`causal`, `window`), by a length, or by any condition;
    - an attention sink, a score in the softmax that no value belongs to: it makes
      outputs smaller by its part of the weights, `1 / (1 + exp(sink - lse))`;
    - whatever else is computed from a score, which becomes the score region;
    - `tm_tensor.attention` of torch-mlir, whose dialect need not be registered.

    Sizes may be dynamic. They have to be seen to be the same, by how they are
    computed, by a linalg operation that has one loop for both, or by a `cf.assert`
    that comes first in the same block; views between dynamic sizes are looked
    through, `tensor.reshape` too.

    What a match consists of must be used by nothing else, but for the maximum plus
    the logarithm of the sum, which becomes the second result of `attn.attention`.
    Everything outside of matches stays as it is. A remark (category `attn-raise`)
    says of each match what it is, and of what only looks like attention what is in
    the way.

    Numerics: sums are added in any order, and everything is computed in f32 (f64
    if the scores are f64), also where the model rounds to a narrower type
    in between. A row without visible keys is 0, with a sink or without.
    `docs/numerics.md` says more.

    ```mlir
    func.func @softmax(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                       %v: tensor<96x32xf32>) -> tensor<128x32xf32> {
      %zero = arith.constant 0.0 : f32
      %scale = arith.constant 0.125 : f32
      %rows = tensor.empty() : tensor<128x96xf32>
      %start = linalg.fill ins(%zero : f32) outs(%rows : tensor<128x96xf32>)
          -> tensor<128x96xf32>
      %dot = linalg.contract
          indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
                           affine_map<(m, n, k) -> (n, k)>,
                           affine_map<(m, n, k) -> (m, n)>]
          ins(%q, %k : tensor<128x64xf32>, tensor<96x64xf32>)
          outs(%start : tensor<128x96xf32>) -> tensor<128x96xf32>
      %scores = linalg.map ins(%dot : tensor<128x96xf32>)
          outs(%rows : tensor<128x96xf32>)
          (%score: f32, %old: f32) {
            %scaled = arith.mulf %score, %scale : f32
            linalg.yield %scaled : f32
          }
      %weights = linalg.softmax dimension(1)
          ins(%scores : tensor<128x96xf32>) outs(%rows : tensor<128x96xf32>)
          -> tensor<128x96xf32>
      %empty = tensor.empty() : tensor<128x32xf32>
      %out = linalg.fill ins(%zero : f32) outs(%empty : tensor<128x32xf32>)
          -> tensor<128x32xf32>
      %0 = linalg.matmul
          ins(%weights, %v : tensor<128x96xf32>, tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let options = [
    Option<"reportOnly", "report-only", "bool", /*default=*/"false",
      "Print the remarks and change nothing">,
    Option<"allowNoMaximum", "allow-no-maximum", "bool", /*default=*/"false",
      "Also raise a softmax that does not subtract the maximum of the row, which "
      "is the same but where exp overflows">,
    Option<"assumeVisibleKey", "assume-visible-key", "bool",
      /*default=*/"false",
      "Every query sees a key, so that masks by half the lowest number of the "
      "scores' type or less exclude">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect", "::pebble::attn::AttentionDialect"
  ];
  let statistics = [
    Statistic<"numRaised", "num-raised", "Number of attention found">,
    Statistic<"numDeclined", "num-declined",
      "Number of what looks like attention and was left as it is">
  ];
}

#endif // PEBBLE_RAISE_PASSES
