// RUN: pebble-opt %s --transform-interpreter --canonicalize --split-input-file --verify-diagnostics | FileCheck %s
// RUN: pebble-opt %s --split-input-file --resolve-ranked-shaped-type-result-dims --canonicalize | FileCheck %s --check-prefix=SHAPE
// RUN: pebble-opt %s --split-input-file --one-shot-bufferize=bufferize-function-boundaries | FileCheck %s --check-prefix=BUFFER

// Tiling moves positions and batch indices with the tile.
// CHECK-LABEL: func @tile
// CHECK: scf.for %[[H:.*]] = %c0 to %c8 step %c1
// CHECK: scf.for %[[I:.*]] = %c0 to
// CHECK: %[[P:.*]] = affine.apply #{{.*}}(%[[I]])
// CHECK: attn.attention {{.*}} causal ins({{.*}} : tensor<1x?x64xf32>, tensor<1x96x64xf32>, tensor<1x96x32xf32>) positions[%[[P]], 0]
// CHECK-SAME: score(%[[S:.*]]: f32, %[[B:.*]]: index, %{{.*}}: index, %{{.*}}: index)
// CHECK-NEXT: %[[HEAD:.*]] = arith.addi %[[B]], %[[H]]
// CHECK-NEXT: tensor.extract %{{.*}}[%[[HEAD]]]

// SHAPE-LABEL: func @tile
// SHAPE: %[[DIM:.*]] = tensor.dim %{{.*}}, %c1 : tensor<8x?x32xf32>
// SHAPE: return %{{.*}}, %[[DIM]]

// The output is written in place, the region reads a memref.
// BUFFER-LABEL: func @tile
// BUFFER-NOT: memref.alloc
// BUFFER: attn.attention {{.*}} outs(%{{.*}} : memref<8x?x32xf32, {{.*}}>) score(
// BUFFER-NEXT: memref.load
// BUFFER-NOT: memref.alloc
// BUFFER: return
func.func @tile(%q: tensor<8x?x64xf32>, %k: tensor<8x96x64xf32>,
                %v: tensor<8x96x32xf32>, %slopes: tensor<8xf32>,
                %out: tensor<8x?x32xf32>) -> (tensor<8x?x32xf32>, index) {
  %c1 = arith.constant 1 : index
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %k, %v : tensor<8x?x64xf32>, tensor<8x96x64xf32>,
                       tensor<8x96x32xf32>)
      positions[7, 0]
      outs(%out : tensor<8x?x32xf32>)
      score(%s: f32, %h: index, %i: index, %j: index) {
        %slope = tensor.extract %slopes[%h] : tensor<8xf32>
        %scaled = arith.mulf %s, %slope : f32
        attn.yield %scaled : f32
      } -> tensor<8x?x32xf32>
  %dim = tensor.dim %0, %c1 : tensor<8x?x32xf32>
  return %0, %dim : tensor<8x?x32xf32>, index
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["attn.attention"]} in %root
        : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [1, 32]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
