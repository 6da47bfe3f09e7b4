// RUN: pebble-opt %s --attn-decompose --split-input-file | FileCheck %s

// The definition, step by step; the loops of the scores are (m, n, k).
// CHECK-LABEL: func @plain
// CHECK-NOT: attn.
// CHECK: %[[DOT:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]} ins(%{{.*}}, %{{.*}} : tensor<4x8xf16>, tensor<5x8xbf16>) outs(%{{.*}} : tensor<4x5xf32>)
// CHECK: arith.extf {{.*}} : f16 to f32
// CHECK: arith.extf {{.*}} : bf16 to f32
// CHECK: %[[SCORE:.*]] = linalg.generic {{.*}} outs(%[[DOT]] : tensor<4x5xf32>)
// CHECK: arith.mulf %{{.*}}, %cst{{.*}}
// CHECK: %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[SCORE]] : tensor<4x5xf32>)
// CHECK: arith.maximumf
// CHECK: %[[WEIGHT:.*]] = linalg.generic {{.*}} ins(%[[MAX]] : tensor<4xf32>) outs(%[[SCORE]] : tensor<4x5xf32>)
// CHECK: arith.subf
// CHECK: math.exp
// An excluded key has no weight, even where the maximum is -inf as well.
// CHECK: arith.cmpf oeq
// CHECK: arith.select
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[WEIGHT]] : tensor<4x5xf32>)
// CHECK: arith.addf
// A weight of zero annihilates what it multiplies.
// CHECK: linalg.generic {{.*}} ins(%[[WEIGHT]], %{{.*}} : tensor<4x5xf32>, tensor<5x6xf32>)
// CHECK: arith.mulf
// CHECK: arith.cmpf oeq
// CHECK: arith.select
// A row without keys is 0, and its log-sum-exp -inf.
// CHECK: arith.divf
// CHECK: arith.select
// CHECK: arith.truncf {{.*}} : f32 to f16
// CHECK: math.log
// CHECK: arith.addf
// CHECK: arith.select
func.func @plain(%q: tensor<4x8xf16>, %k: tensor<5x8xbf16>, %v: tensor<5x6xf32>,
                 %out: tensor<4x6xf16>, %lse: tensor<4xf32>)
    -> (tensor<4x6xf16>, tensor<4xf32>) {
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.5)
      ins(%q, %k, %v : tensor<4x8xf16>, tensor<5x8xbf16>, tensor<5x6xf32>)
      outs(%out, %lse : tensor<4x6xf16>, tensor<4xf32>)
      -> tensor<4x6xf16>, tensor<4xf32>
  return %0#0, %0#1 : tensor<4x6xf16>, tensor<4xf32>
}

// -----

// A polynomial is evaluated by Horner's scheme, on the score itself.
// CHECK-LABEL: func @polynomial
// CHECK-NOT: math.exp
// CHECK: arith.maximumf
// CHECK: %[[C2:.*]] = arith.constant 5.000000e-01 : f64
// CHECK: %[[T:.*]] = arith.mulf %[[C2]], %[[X:.*]] : f64
// CHECK: %[[C1:.*]] = arith.constant 2.000000e+00 : f64
// CHECK: %[[U:.*]] = arith.addf %[[T]], %[[C1]]
// CHECK: %[[V:.*]] = arith.mulf %[[U]], %[[X]]
// CHECK: %[[C0:.*]] = arith.constant 1.000000e+00 : f64
// CHECK: arith.addf %[[V]], %[[C0]]
// CHECK-NOT: math.exp
func.func @polynomial(%q: tensor<4x8xf64>, %k: tensor<5x8xf64>,
                      %v: tensor<5x6xf64>, %out: tensor<4x6xf64>)
    -> tensor<4x6xf64> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 2.0, 0.5]>) accumulate(f64)
      ins(%q, %k, %v : tensor<4x8xf64>, tensor<5x8xf64>, tensor<5x6xf64>)
      outs(%out : tensor<4x6xf64>) -> tensor<4x6xf64>
  return %0 : tensor<4x6xf64>
}

// -----

// The order: scale, region, masks, exclusions.
// CHECK-LABEL: func @scores
// CHECK: arith.mulf %{{.*}}, %[[SCALE:.*]] : f32
// CHECK: linalg.index 1
// CHECK: linalg.index 2
// CHECK: linalg.index 0
// CHECK: math.tanh
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.addf
// CHECK: arith.cmpi sle
// CHECK: arith.cmpi slt
// CHECK: arith.andi
// CHECK: arith.cmpi slt
// CHECK: arith.andi
// CHECK: arith.select
func.func @scores(%q: tensor<2x4x8xf32>, %k: tensor<2x5x8xf32>,
                  %v: tensor<2x5x6xf32>, %allowed: tensor<2x4x5xi1>,
                  %bias: tensor<2x4x5xf32>, %n: tensor<2xi32>, %scale: f32,
                  %out: tensor<2x4x6xf32>) -> tensor<2x4x6xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(%scale : f32)
      causal window(3)
      ins(%q, %k, %v : tensor<2x4x8xf32>, tensor<2x5x8xf32>, tensor<2x5x6xf32>)
      masks(%allowed, %bias : tensor<2x4x5xi1>, tensor<2x4x5xf32>)
      key_lengths(%n : tensor<2xi32>)
      outs(%out : tensor<2x4x6xf32>)
      score(%s: f32, %b: index, %i: index, %j: index) {
        %index = arith.index_cast %b : index to i64
        %shift = arith.sitofp %index : i64 to f32
        %t = math.tanh %s : f32
        %r = arith.addf %t, %shift : f32
        attn.yield %r : f32
      } -> tensor<2x4x6xf32>
  return %0 : tensor<2x4x6xf32>
}

// -----

// On memrefs, temporaries are allocated and freed, and the output is written.
// CHECK-LABEL: func @buffers
// CHECK-SAME: %[[OUT:[a-z0-9]*]]: memref<?x6xf32>)
// CHECK-COUNT-4: memref.alloc(
// CHECK: linalg.generic {{.*}} outs(%[[OUT]] : memref<?x6xf32>)
// CHECK-COUNT-4: memref.dealloc
// CHECK-NEXT: return
func.func @buffers(%q: memref<?x8xf32>, %k: memref<?x8xf32>,
                   %v: memref<?x6xf32>, %out: memref<?x6xf32>) {
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : memref<?x8xf32>, memref<?x8xf32>, memref<?x6xf32>)
      outs(%out : memref<?x6xf32>)
  return
}

// -----

// A step of many queries packs and scales them, and keeps the scores of a key's
// queries side by side. Only the keys that some query may not see are compared.
// CHECK-LABEL: func @step
// CHECK-SAME: %[[Q:[a-z0-9]*]]: tensor<16x8xf32>, %[[K:[a-z0-9]*]]: tensor<5x8xf32>
// CHECK: %[[PACKED:.*]] = linalg.generic {{.*}} ins(%[[Q]] : {{.*}}) outs(%{{.*}} : tensor<8x16xf32>)
// CHECK: arith.mulf
// CHECK: %[[DOTS:.*]] = linalg.generic {{.*}} ins(%[[PACKED]], %[[K]] : {{.*}}) outs(%{{.*}} : tensor<5x16xf32>)
// CHECK: %[[HIDDEN:.*]] = tensor.extract_slice %[[DOTS]][%{{.*}}, 0] [%{{.*}}, 16] [1, 1] : tensor<5x16xf32> to tensor<?x16xf32>
// CHECK: linalg.generic {{.*}} outs(%[[HIDDEN]] : tensor<?x16xf32>)
// CHECK: arith.cmpi sle
// CHECK: arith.select
// CHECK: tensor.insert_slice
// What came before is rescaled.
// CHECK: arith.maximumf
// CHECK: math.exp
// Weights and their sums are computed in one go, in the order of the keys.
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%{{.*}} : tensor<16xf32>) outs(%{{.*}}, %{{.*}} : tensor<5x16xf32>, tensor<16xf32>)
// CHECK: math.exp
// CHECK-NEXT: arith.addf
// Infinite values call for a test of every weight.
// CHECK: %[[FINITE:.*]] = arith.cmpf oeq
// CHECK: %[[COUNT:.*]] = arith.select %[[FINITE]], %c5{{.*}}, %c0
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<16x6xf32>)
// CHECK-NOT: arith.select
// CHECK: linalg.yield
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<16x6xf32>)
// CHECK: arith.select
// CHECK-NOT: attn.
// CHECK: return
func.func @step(%q: tensor<16x8xf32>, %k: tensor<5x8xf32>,
                %v: tensor<5x6xf32>, %acc: tensor<16x6xf32>,
                %max: tensor<16xf32>, %sum: tensor<16xf32>)
    -> tensor<16x6xf32> {
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32) scale(0.5) causal
      ins(%q, %k, %v : tensor<16x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc, %max, %sum : tensor<16x6xf32>, tensor<16xf32>, tensor<16xf32>)
      -> tensor<16x6xf32>, tensor<16xf32>, tensor<16xf32>
  return %0#0 : tensor<16x6xf32>
}

// -----

// A window leaves keys out on both sides.
// CHECK-LABEL: func @window_step
// CHECK-COUNT-2: tensor.insert_slice
// CHECK-NOT: tensor.insert_slice
// CHECK: return
func.func @window_step(%q: tensor<16x8xf32>, %k: tensor<5x8xf32>,
                       %v: tensor<5x6xf32>, %acc: tensor<16x6xf32>,
                       %max: tensor<16xf32>, %sum: tensor<16xf32>)
    -> tensor<16x6xf32> {
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32) window(4)
      ins(%q, %k, %v : tensor<16x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc, %max, %sum : tensor<16x6xf32>, tensor<16xf32>, tensor<16xf32>)
      -> tensor<16x6xf32>, tensor<16xf32>, tensor<16xf32>
  return %0#0 : tensor<16x6xf32>
}

// -----

// So few queries are not worth packing.
// CHECK-LABEL: func @small_step
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x5xf32>)
// CHECK-NOT: attn.
// CHECK: return
func.func @small_step(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                      %v: tensor<5x6xf32>, %acc: tensor<4x6xf32>,
                      %max: tensor<4xf32>, %sum: tensor<4xf32>)
    -> tensor<4x6xf32> {
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc, %max, %sum : tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>)
      -> tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>
  return %0#0 : tensor<4x6xf32>
}
