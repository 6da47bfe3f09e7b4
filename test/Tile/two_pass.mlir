// RUN: pebble-opt %s --attn-tile --canonicalize --cse --split-input-file | FileCheck %s
// RUN: pebble-opt %s --attn-tile --canonicalize --cse --eliminate-empty-tensors --one-shot-bufferize --canonicalize --cse \
// RUN:   --canonicalize --split-input-file | FileCheck %s --check-prefix=BUFFERS
// RUN: pebble-opt %s --attn-tile --split-input-file --remarks-filter-missed=attn-tile --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// First the scores, channel by channel, with the row maxima; then the outputs,
// key by key.
// CHECK-LABEL: func @passes
// CHECK-NOT: attn.attention
// CHECK-DAG: %[[S:.*]] = tensor.empty() {attn.spilled} : tensor<50x70xf32>
// CHECK-DAG: %[[M:.*]] = tensor.empty() {attn.spilled} : tensor<50xf32>
// CHECK: %[[PASS:.*]]:2 = scf.forall (%[[I:.*]]) = (0) to (50) step (8) shared_outs(%[[SI:.*]] = %[[S]], %{{.*}} = %[[M]])
// CHECK:   scf.for %[[J:.*]] = %c0 to %c70 step %c9
// CHECK:     scf.for %{{.*}} = %c0 to %c24 step %c1
// CHECK:     tensor.insert_slice {{.*}}[0, %[[J]]]
// CHECK-NOT: math.exp
// CHECK: tensor.parallel_insert_slice {{.*}} into %[[SI]]
// CHECK: scf.forall (%{{.*}}) = (0) to (50) step (7)
// CHECK:   tensor.extract_slice %[[PASS]]#0
// CHECK:   scf.for %{{.*}} = %c0 to %c20 step %c6
// CHECK:     scf.for %{{.*}} = %c0 to %c70 step %c1
// CHECK:       math.exp
// CHECK:     arith.divf
//
// A tile of scores is computed where it is to lie: a copy would push it out of a
// cache.
// BUFFERS-LABEL: func @passes
// BUFFERS: memref.alloc() {{.*}} : memref<50x70xf32>
// BUFFERS: scf.forall
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: arith.maximumf
func.func @passes(%q: tensor<50x24xf32>, %k: tensor<70x24xf32>,
                  %v: tensor<70x20xf32>, %out: tensor<50x20xf32>)
    -> tensor<50x20xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.two_pass<score_rows = 8, score_keys = 9, output_rows = 7, output_columns = 6>)
      ins(%q, %k, %v : tensor<50x24xf32>, tensor<70x24xf32>, tensor<70x20xf32>)
      outs(%out : tensor<50x20xf32>) -> tensor<50x20xf32>
  return %0 : tensor<50x20xf32>
}

// -----

// Rows that do not see a key neither store its score nor load it. Each batch
// point has scores of its own.
// CHECK-LABEL: func @causal
// CHECK: scf.forall (%{{.*}}) in (3)
// CHECK: tensor.empty() {attn.spilled} : tensor<1x50x50xf32>
// CHECK: scf.forall
// CHECK: scf.for %{{.*}} = %c0 to %c24
// CHECK: scf.for %[[ROW:.*]] = %c0 to
// CHECK: %[[KEYS:.*]] = arith.subi
// CHECK: tensor.insert_slice {{.*}}[0, %[[ROW]], %{{.*}}] [1, 1, %[[KEYS]]]
// CHECK: scf.forall
// CHECK: %[[FROM:.*]] = arith.maxsi
// CHECK: tensor.extract_slice {{.*}}[0, %[[FROM]], %{{.*}}] [1, %{{.*}}, 1]
func.func @causal(%q: tensor<3x50x24xf32>, %out: tensor<3x50x24xf32>, %lse: tensor<3x50xf32>)
    -> (tensor<3x50x24xf32>, tensor<3x50xf32>) {
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      schedule(#attn.two_pass<score_rows = 8, score_keys = 9, output_rows = 7, output_columns = 6>)
      ins(%q, %q, %q : tensor<3x50x24xf32>, tensor<3x50x24xf32>, tensor<3x50x24xf32>)
      outs(%out, %lse : tensor<3x50x24xf32>, tensor<3x50xf32>) -> tensor<3x50x24xf32>, tensor<3x50xf32>
  return %0#0, %0#1 : tensor<3x50x24xf32>, tensor<3x50xf32>
}

// -----

// CHECK-LABEL: func @empty
// CHECK: attn.attention
// REMARK: [Missed] not-tiled {{.*}}one of its sizes is 0: there is nothing to tile
func.func @empty(%q: tensor<5x4xf32>, %v: tensor<5x0xf32>, %out: tensor<5x0xf32>) -> tensor<5x0xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.two_pass<score_rows = 8, score_keys = 9, output_rows = 7, output_columns = 6>)
      ins(%q, %q, %v : tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x0xf32>)
      outs(%out : tensor<5x0xf32>) -> tensor<5x0xf32>
  return %0 : tensor<5x0xf32>
}
