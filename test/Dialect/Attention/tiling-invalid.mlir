// RUN: pebble-opt %s --transform-interpreter --split-input-file --verify-diagnostics
// RUN: not pebble-opt %s --transform-interpreter --remarks-filter-missed=attn --remark-format=emitRemark 2>&1 | FileCheck %s
//
// Drivers decide what it means that an operation cannot be tiled; the reason is
// a remark.
// CHECK: [Missed] not-tileable {{.*}}along iteration dimension 1: the keys can be split only in attn.online_step, which keeps the state of the sums

func.func @keys(%q: tensor<4x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x6xf32>,
                %out: tensor<4x6xf32>) -> tensor<4x6xf32> {
  // expected-error@+2 {{to tile operation}}
  // expected-error@+1 {{failed to generate tiling loops}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<6x8xf32>, tensor<6x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.attention"]} in %root
        : (!transform.any_op) -> !transform.any_op
    %tiled, %loops = transform.structured.tile_using_for %op tile_sizes [0, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
