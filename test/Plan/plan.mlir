// RUN: pebble-opt %s --attn-plan='query-tile=16 key-tile=48' | FileCheck %s
// RUN: pebble-opt %s --attn-plan --remarks-filter-passed=attn-plan --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: not pebble-opt %s --attn-plan=query-tile=0 2>&1 | FileCheck %s --check-prefix=BAD

// REMARK: remark: {{.*}}#attn.online<query_tile = 64, key_tile = 256>
// BAD: error: attn-plan: query_tile and key_tile must be at least 1

// CHECK-LABEL: func @plan
// CHECK: attn.attention {{.*}} schedule(#attn.online<query_tile = 16, key_tile = 48>)
// What is written by hand wins.
// CHECK: attn.attention {{.*}} schedule(#attn.online<query_tile = 1, key_tile = 2>)
func.func @plan(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
                %out: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 1, key_tile = 2>)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0, %1 : tensor<4x6xf32>, tensor<4x6xf32>
}
