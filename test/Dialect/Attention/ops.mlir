// RUN: pebble-opt %s | pebble-opt | FileCheck %s
// RUN: pebble-opt %s --mlir-print-op-generic | pebble-opt | FileCheck %s
// RUN: pebble-opt %s --emit-bytecode | pebble-opt | FileCheck %s

// CHECK: #[[BIAS:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2)>

// CHECK-LABEL: func @minimal
func.func @minimal(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
                   %out: tensor<4x6xf32>) -> tensor<4x6xf32> {
  // CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>) outs(%{{.*}} : tensor<4x6xf32>) -> tensor<4x6xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// CHECK-LABEL: func @everything
func.func @everything(
    %q: tensor<2x?x8xbf16>, %k: tensor<2x?x8xf16>, %v: tensor<2x?x6xf32>,
    %bias: tensor<?xf32>, %allowed: tensor<2x?x?xi1>, %lengths: tensor<2xi64>,
    %scale: f64, %first: index, %slopes: tensor<2xf64>,
    %out: tensor<2x?x6xf64>, %lse: tensor<2x?xf32>)
    -> (tensor<2x?x6xf64>, tensor<2x?xf32>) {
  // CHECK: attn.attention kernel(#attn.polynomial<[1.000000e+00, 1.000000e+00, 5.000000e-01], domain = [-5.000000e-01, 5.000000e-01], relative_error = 3.000000e-02>)
  // CHECK-SAME: accumulate(f64) scale(%{{.*}} : f64) causal window(16)
  // CHECK-SAME: mask_fill(-1.000000e+09) schedule(#attn.online<query_tile = 32, key_tile = 64>)
  // CHECK-SAME: masks(%{{.*}}, %{{.*}} : tensor<?xf32>, tensor<2x?x?xi1>)
  // CHECK-SAME: key_lengths(%{{.*}} : tensor<2xi64>) positions[%{{.*}}, -3]
  // CHECK-SAME: maps [{{.*}}, #[[BIAS]], {{.*}}]
  // CHECK-SAME: score(%[[S:.*]]: f64, %[[B:.*]]: index, %{{.*}}: index, %{{.*}}: index) {
  // CHECK-NEXT:   tensor.extract %{{.*}}[%[[B]]]
  // CHECK-NEXT:   %[[R:.*]] = arith.mulf %[[S]]
  // CHECK-NEXT:   attn.yield %[[R]] : f64
  // CHECK-NEXT: } {note = "kept"} -> tensor<2x?x6xf64>, tensor<2x?xf32>
  %0:2 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.5, 0.5],
                              relative_error = 0.03>)
      accumulate(f64) scale(%scale : f64) causal window(16) mask_fill(-1.0e9)
      schedule(#attn.online<query_tile = 32, key_tile = 64>)
      ins(%q, %k, %v : tensor<2x?x8xbf16>, tensor<2x?x8xf16>, tensor<2x?x6xf32>)
      masks(%bias, %allowed : tensor<?xf32>, tensor<2x?x?xi1>)
      key_lengths(%lengths : tensor<2xi64>)
      positions[%first, -3]
      outs(%out, %lse : tensor<2x?x6xf64>, tensor<2x?xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m, k)>,
            affine_map<(b, m, n, k, d) -> (b, n, k)>,
            affine_map<(b, m, n, k, d) -> (b, n, d)>,
            affine_map<(b, m, n, k, d) -> (n)>,
            affine_map<(b, m, n, k, d) -> (b, m, n)>,
            affine_map<(b, m, n, k, d) -> (b)>,
            affine_map<(b, m, n, k, d) -> (b, m, d)>,
            affine_map<(b, m, n, k, d) -> (b, m)>]
      score(%s: f64, %b: index, %i: index, %j: index) {
        %slope = tensor.extract %slopes[%b] : tensor<2xf64>
        %scaled = arith.mulf %s, %slope : f64
        attn.yield %scaled : f64
      } {note = "kept"} -> tensor<2x?x6xf64>, tensor<2x?xf32>
  return %0#0, %0#1 : tensor<2x?x6xf64>, tensor<2x?xf32>
}

// Any layout: the default maps are not printed, others are.
// CHECK-LABEL: func @layouts
func.func @layouts(%q: memref<8x4x2xf32>, %k: memref<8x5xf32>,
                   %v: memref<5x6xf32>, %out: memref<2x6x4xf32>) {
  // CHECK: attn.attention
  // CHECK-SAME: outs(%{{.*}} : memref<2x6x4xf32>) maps [#{{[^>]*}}]
  // CHECK-NOT: ->
  // CHECK: return
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : memref<8x4x2xf32>, memref<8x5xf32>, memref<5x6xf32>)
      outs(%out : memref<2x6x4xf32>)
      maps [affine_map<(b, m, n, k, d) -> (k, m, b)>,
            affine_map<(b, m, n, k, d) -> (k, n)>,
            affine_map<(b, m, n, k, d) -> (n, d)>,
            affine_map<(b, m, n, k, d) -> (b, d, m)>]
  return
}

// CHECK-LABEL: func @step
func.func @step(%q: tensor<3x4x8xf32>, %k: tensor<3x5x8xf32>,
                %v: tensor<3x5x6xf32>, %acc: tensor<3x4x6xf32>,
                %max: tensor<3x4xf32>, %sum: tensor<3x4xf32>, %j: index)
    -> (tensor<3x4x6xf32>, tensor<3x4xf32>, tensor<3x4xf32>) {
  // CHECK: attn.online_step kernel(#attn.exp) accumulate(f32) causal ins
  // CHECK-SAME: positions[0, %{{.*}}] outs
  // CHECK-NOT: maps
  // CHECK: return
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %k, %v : tensor<3x4x8xf32>, tensor<3x5x8xf32>, tensor<3x5x6xf32>)
      positions[0, %j]
      outs(%acc, %max, %sum : tensor<3x4x6xf32>, tensor<3x4xf32>, tensor<3x4xf32>)
      -> tensor<3x4x6xf32>, tensor<3x4xf32>, tensor<3x4xf32>
  return %0#0, %0#1, %0#2 : tensor<3x4x6xf32>, tensor<3x4xf32>, tensor<3x4xf32>
}

// Schedules and predictions, as attn-plan writes them.
// CHECK-LABEL: func @planned
// CHECK: schedule(#attn.state<cover_spilled, fast_memory = 64, design = "whole", apply_rows = 2, apply_columns = 3>)
// CHECK-SAME: predicted(<floor = 8, levels = [<"L1", schedule = #attn.state<resident, fast_memory = 10>, fast_words = 1, words = 2, lower_bound = 3>, <"L2", schedule = #attn.two_pass<score_rows = 1, score_keys = 2, output_rows = 3, output_columns = 4>, fast_words = 4, words = 5, lower_bound = 6>], assuming = [1, 2, 3, 4]>)
func.func @planned(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32)
      schedule(#attn.state<cover_spilled, fast_memory = 64, design = "whole",
                           apply_rows = 2, apply_columns = 3>)
      predicted(#attn.prediction<floor = 8, levels = [
        #attn.level<"L1", schedule = #attn.state<resident, fast_memory = 10>,
                    fast_words = 1, words = 2, lower_bound = 3>,
        #attn.level<"L2", schedule = #attn.two_pass<score_rows = 1, score_keys = 2,
                                                    output_rows = 3, output_columns = 4>,
                    fast_words = 4, words = 5, lower_bound = 6>],
        assuming = [1, 2, 3, 4]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// What is known of scores, each alone and all together.
// CHECK-LABEL: func @bounds
// CHECK: bounded(<score = [-8.000000e+00, 2.500000e-01], query_norm = 0.000000e+00, key_norm = 3.000000e+00, proven>) ins
// CHECK: bounded(<score = [0.000000e+00, 0.000000e+00]>) ins
// CHECK: bounded(<query_norm = 1.000000e+300>) ins
// CHECK: causal bounded(<key_norm = 3.000000e+00, proven>) schedule(#attn.online<query_tile = 2, key_tile = 2>) ins
func.func @bounds(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>)
    -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(#attn.bounds<proven, key_norm = 3.0, score = [-8.0, 0.25], query_norm = 0.0>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(<score = [0.0, 0.0]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(#attn.bounds<query_norm = 1.0e300>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %3 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      bounded(#attn.bounds<key_norm = 3.0, proven>)
      schedule(#attn.online<query_tile = 2, key_tile = 2>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0, %1, %2, %3 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}

// Certified kernels that stand for a capped exp, and that hold for any input.
// CHECK-LABEL: func @guarded
// CHECK: kernel(#attn.polynomial<[1.000000e+00, 1.000000e+00], domain = [-5.000000e-01, 2.500000e-01], relative_error = 1.000000e-01, softcap = 5.000000e+00, guarded>) accumulate
// CHECK: kernel(#attn.polynomial<[1.000000e+00, 1.000000e+00], domain = [0.000000e+00, 0.000000e+00], relative_error = 1.000000e-01, guarded>) accumulate
// CHECK: kernel(#attn.polynomial<[1.000000e+00, 1.000000e+00], domain = [1.000000e+00, 2.000000e+00], relative_error = 1.000000e-01, softcap = 1.000000e+00>) accumulate
func.func @guarded(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>)
    -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0], guarded, softcap = 5.0, relative_error = 0.1, domain = [-0.5, 0.25]>)
      accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0], domain = [0.0, 0.0], relative_error = 0.1, guarded>)
      accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0], domain = [1.0, 2.0], relative_error = 0.1, softcap = 1.0>)
      accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0, %1, %2 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}
