// RUN: pebble-opt %s --attn-tile=decompose-steps=false --canonicalize --cse --split-input-file | FileCheck %s
// RUN: pebble-opt %s --attn-tile --split-input-file | FileCheck %s --check-prefix=LINALG
// RUN: pebble-opt %s --attn-tile --split-input-file --remarks-filter-missed=attn-tile --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// LINALG-LABEL: func @causal
// LINALG-NOT: attn.
// LINALG: return

// Only the keys up to the last query of the block are visited.
// CHECK-LABEL: func @causal
// CHECK: scf.forall (%[[B:.*]], %[[I:.*]]) = (0, 0) to (2, 100) step (1, 32)
// CHECK: %[[SIZE:.*]] = affine.min #{{.*}}(%[[I]])
// CHECK: %[[END:.*]] = arith.addi %[[I]], %[[SIZE]]
// CHECK: %[[LAST:.*]] = arith.minsi %[[END]], %c100
// CHECK: scf.for %[[J:.*]] = %c0 to %[[LAST]] step %c64
// CHECK: attn.online_step {{.*}} causal ins({{.*}}) positions[%[[I]], %[[J]]]
// CHECK: arith.divf
// CHECK: tensor.parallel_insert_slice
func.func @causal(%q: tensor<2x100x64xf32>, %k: tensor<2x100x64xf32>,
                  %v: tensor<2x100x64xf32>, %out: tensor<2x100x64xf32>)
    -> tensor<2x100x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      schedule(#attn.online<query_tile = 32, key_tile = 64>)
      ins(%q, %k, %v : tensor<2x100x64xf32>, tensor<2x100x64xf32>,
                       tensor<2x100x64xf32>)
      outs(%out : tensor<2x100x64xf32>) -> tensor<2x100x64xf32>
  return %0 : tensor<2x100x64xf32>
}

// -----

// A window also moves the beginning; lengths bound the end.
// CHECK-LABEL: func @window
// CHECK: scf.forall
// CHECK: %[[BEGIN:.*]] = arith.maxsi
// CHECK: %[[AHEAD:.*]] = arith.minsi
// CHECK: %[[LENGTH:.*]] = tensor.extract %{{.*}}[%{{.*}}] : tensor<1xi32>
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[LENGTH]]
// CHECK: %[[END:.*]] = arith.minsi %[[AHEAD]], %[[INDEX]]
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]] step %c8
// CHECK: attn.online_step {{.*}} window(5)
func.func @window(%q: tensor<2x?x64xf32>, %k: tensor<2x?x64xf32>,
                  %v: tensor<2x?x64xf32>, %n: tensor<2xi32>,
                  %out: tensor<2x?x64xf32>) -> tensor<2x?x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) window(5)
      schedule(#attn.online<query_tile = 8, key_tile = 8>)
      ins(%q, %k, %v : tensor<2x?x64xf32>, tensor<2x?x64xf32>,
                       tensor<2x?x64xf32>)
      key_lengths(%n : tensor<2xi32>)
      outs(%out : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
  return %0 : tensor<2x?x64xf32>
}

// -----

// What is declined says why.
// REMARK: remark: {{.*}}it has no schedule: run attn-plan, or write schedule(...)
// REMARK: remark: {{.*}}it is on memrefs: tile before bufferization
// CHECK-LABEL: func @declined
// CHECK-COUNT-2: attn.attention
func.func @declined(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                    %v: tensor<5x6xf32>, %out: tensor<4x6xf32>,
                    %qm: memref<4x8xf32>, %km: memref<5x8xf32>,
                    %vm: memref<5x6xf32>, %om: memref<4x6xf32>)
    -> tensor<4x6xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 32, key_tile = 64>)
      ins(%qm, %km, %vm : memref<4x8xf32>, memref<5x8xf32>, memref<5x6xf32>)
      outs(%om : memref<4x6xf32>)
  return %0 : tensor<4x6xf32>
}
