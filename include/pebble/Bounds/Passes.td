//===- Passes.td - What the IR says about scores -----------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_BOUNDS_PASSES
#define PEBBLE_BOUNDS_PASSES

include "mlir/Pass/PassBase.td"

def AttnInferBounds : Pass<"attn-infer-bounds"> {
  let summary = "Derive bounds on the scores of attention from the IR";
  let description = [{
    Follows the queries and keys of every attention back through the IR and
    attaches what it can prove of their norms and of the scores, as
    `#attn.bounds<..., proven>`: where they are normalised (RMSNorm, LayerNorm, an
    L2 normalisation, with constant weights), clamped, or the result of tanh, of
    a sigmoid or of any other function of bounded range. It looks through casts,
    reshapes, transposes, slices and concatenations, and sees that a rotation
    (RoPE), whose cosines and sines belong to the same angles, preserves norms.

    `docs/theory.md` says how, and what is assumed: numbers are what the IR
    computes in its own types, rounding included. What is not understood is an
    unknown number; where nothing can be proved, nothing is claimed, and a remark
    (category `attn-infer-bounds`) names what stood in the way. Bounds that
    somebody has written are kept.

    ```mlir
    #row = affine_map<(i, c) -> (i, c)>
    #stat = affine_map<(i, c) -> (i)>
    func.func @l2(%x: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                  %v: tensor<96x32xf32>, %out: tensor<128x32xf32>)
        -> tensor<128x32xf32> {
      %zero = arith.constant 0.0 : f32
      %epsilon = arith.constant 1.0e-6 : f32
      %low = arith.constant -0.25 : f32
      %high = arith.constant 0.25 : f32
      %stat = tensor.empty() : tensor<128xf32>
      %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<128xf32>)
          -> tensor<128xf32>
      %squares = linalg.generic {indexing_maps = [#row, #stat],
                                 iterator_types = ["parallel", "reduction"]}
          ins(%x : tensor<128x64xf32>) outs(%start : tensor<128xf32>) {
      ^bb0(%e: f32, %sum: f32):
        %square = arith.mulf %e, %e : f32
        %next = arith.addf %sum, %square : f32
        linalg.yield %next : f32
      } -> tensor<128xf32>
      %empty = tensor.empty() : tensor<128x64xf32>
      // Of norm 1, or less by the epsilon.
      %q = linalg.generic {indexing_maps = [#row, #stat, #row],
                           iterator_types = ["parallel", "parallel"]}
          ins(%x, %squares : tensor<128x64xf32>, tensor<128xf32>)
          outs(%empty : tensor<128x64xf32>) {
      ^bb0(%e: f32, %sum: f32, %o: f32):
        %shifted = arith.addf %sum, %epsilon : f32
        %inverse = math.rsqrt %shifted : f32
        %scaled = arith.mulf %e, %inverse : f32
        linalg.yield %scaled : f32
      } -> tensor<128x64xf32>
      %keys = tensor.empty() : tensor<96x64xf32>
      // Of norm 2: 64 channels within a quarter.
      %clamped = linalg.generic {indexing_maps = [#row, #row],
                                 iterator_types = ["parallel", "parallel"]}
          ins(%k : tensor<96x64xf32>) outs(%keys : tensor<96x64xf32>) {
      ^bb0(%e: f32, %o: f32):
        %a = arith.maximumf %e, %low : f32
        %b = arith.minimumf %a, %high : f32
        linalg.yield %b : f32
      } -> tensor<96x64xf32>
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          ins(%q, %clamped, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                                 tensor<96x32xf32>)
          outs(%out : tensor<128x32xf32>) -> tensor<128x32xf32>
      return %0 : tensor<128x32xf32>
    }
    ```
  }];
  let dependentDialects = ["::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numBounded", "num-bounded",
      "Number of attention operations whose scores have a bound">,
    Statistic<"numUnbounded", "num-unbounded",
      "Number of attention operations of which nothing could be proved">
  ];
}

#endif // PEBBLE_BOUNDS_PASSES
