// RUN: pebble-opt %s --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func @constant_scale
// CHECK-NOT: arith.constant
// CHECK: attn.attention {{.*}} scale(2.500000e-01)
func.func @constant_scale(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                          %v: tensor<5x6xf32>, %out: tensor<4x6xf32>)
    -> tensor<4x6xf32> {
  %scale = arith.constant 0.25 : f32
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(%scale : f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// The defaults are dropped: a scale of 1, positions of 0, a fill of -inf.
// CHECK-LABEL: func @defaults
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins({{.*}}) masks({{.*}}) outs({{[^)]*}}) ->
func.func @defaults(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                    %v: tensor<5x6xf32>, %mask: tensor<4x5xi1>,
                    %out: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %c0 = arith.constant 0 : index
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(1.0) causal
      mask_fill(0xFFF0000000000000)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%mask : tensor<4x5xi1>)
      positions[%c0, 0]
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// CHECK-LABEL: func @neutral_masks
// CHECK-SAME: %[[KEPT:[a-z0-9]*]]: tensor<4x5xf32>
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins({{.*}}) masks(%[[KEPT]] : tensor<4x5xf32>) outs
func.func @neutral_masks(%kept: tensor<4x5xf32>, %q: tensor<4x8xf32>,
                         %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
                         %out: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %all = arith.constant dense<true> : tensor<4x5xi1>
  %zero = arith.constant dense<0.0> : tensor<4x5xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-1.0e9)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%all, %kept, %zero : tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// A mask that hides something is kept.
// CHECK-LABEL: func @other_masks
// CHECK: masks({{.*}} : tensor<4x5xi1>, tensor<4x5xf32>)
func.func @other_masks(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                       %v: tensor<5x6xf32>, %out: tensor<4x6xf32>)
    -> tensor<4x6xf32> {
  %none = arith.constant dense<false> : tensor<4x5xi1>
  %one = arith.constant dense<1.0> : tensor<4x5xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%none, %one : tensor<4x5xi1>, tensor<4x5xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// The last token sees all 5 keys, and none is 5 or more away.
// CHECK-LABEL: func @vacuous_exclusions
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins({{.*}}) positions[4, 0] outs
func.func @vacuous_exclusions(%q: tensor<1x8xf32>, %k: tensor<5x8xf32>,
                              %v: tensor<5x6xf32>, %out: tensor<1x6xf32>)
    -> tensor<1x6xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal window(5)
      ins(%q, %k, %v : tensor<1x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      positions[4, 0]
      outs(%out : tensor<1x6xf32>) -> tensor<1x6xf32>
  return %0 : tensor<1x6xf32>
}

// -----

// One position earlier, or one key less wide, both exclude something.
// CHECK-LABEL: func @exclusions_that_exclude
// CHECK: causal ins
// CHECK: window(4) ins
func.func @exclusions_that_exclude(%q: tensor<1x8xf32>, %k: tensor<5x8xf32>,
                                   %v: tensor<5x6xf32>, %out: tensor<1x6xf32>)
    -> (tensor<1x6xf32>, tensor<1x6xf32>) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %k, %v : tensor<1x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      positions[3, 0]
      outs(%out : tensor<1x6xf32>) -> tensor<1x6xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32) window(4)
      ins(%q, %k, %v : tensor<1x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      positions[4, 0]
      outs(%out : tensor<1x6xf32>) -> tensor<1x6xf32>
  return %0, %1 : tensor<1x6xf32>, tensor<1x6xf32>
}

// -----

// CHECK-LABEL: func @unused_lse
// CHECK: attn.attention {{.*}} outs(%{{[a-z0-9]*}} : tensor<4x6xf32>) score(
// CHECK: } {kept} -> tensor<4x6xf32>{{$}}
func.func @unused_lse(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                      %v: tensor<5x6xf32>, %out: tensor<4x6xf32>,
                      %lse: tensor<4xf32>) -> tensor<4x6xf32> {
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out, %lse : tensor<4x6xf32>, tensor<4xf32>)
      score(%s: f32, %i: index, %j: index) {
        %t = math.tanh %s : f32
        attn.yield %t : f32
      } {kept} -> tensor<4x6xf32>, tensor<4xf32>
  return %0#0 : tensor<4x6xf32>
}

// -----

// CHECK-LABEL: func @identity_region
// CHECK-NOT: score
// CHECK: return
func.func @identity_region(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>,
                           %v: tensor<5x6xf32>, %out: tensor<4x6xf32>)
    -> tensor<4x6xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      score(%s: f32, %i: index, %j: index) {
        attn.yield %s : f32
      } -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}

// -----

// Transpositions and broadcasts become maps.
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d3, d2)>
// CHECK-DAG: #[[M:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2)>
// CHECK-LABEL: func @layouts
// CHECK-SAME: %[[KEY:[a-z0-9]*]]: tensor<8x5xf32>, %{{.*}}, %[[MASK:[a-z0-9]*]]: tensor<5xf32>
// CHECK-NOT: linalg
// CHECK: ins(%{{.*}}, %[[KEY]], %{{.*}}) masks(%[[MASK]] : tensor<5xf32>)
// CHECK-SAME: maps [#{{.*}}, #[[K]], #{{.*}}, #[[M]], #{{.*}}]
func.func @layouts(%q: tensor<3x4x8xf32>, %kt: tensor<8x5xf32>,
                   %v: tensor<3x5x6xf32>, %mask: tensor<5xf32>,
                   %out: tensor<3x4x6xf32>) -> tensor<3x4x6xf32> {
  %ke = tensor.empty() : tensor<5x8xf32>
  %k = linalg.transpose ins(%kt : tensor<8x5xf32>) outs(%ke : tensor<5x8xf32>)
      permutation = [1, 0]
  %kb = tensor.empty() : tensor<3x5x8xf32>
  %keys = linalg.broadcast ins(%k : tensor<5x8xf32>)
      outs(%kb : tensor<3x5x8xf32>) dimensions = [0]
  %mb = tensor.empty() : tensor<3x4x5xf32>
  %masks = linalg.broadcast ins(%mask : tensor<5xf32>)
      outs(%mb : tensor<3x4x5xf32>) dimensions = [0, 1]
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %keys, %v : tensor<3x4x8xf32>, tensor<3x5x8xf32>, tensor<3x5x6xf32>)
      masks(%masks : tensor<3x4x5xf32>)
      outs(%out : tensor<3x4x6xf32>) -> tensor<3x4x6xf32>
  return %0 : tensor<3x4x6xf32>
}

// -----

// Casts fold away, on tensors and on memrefs.
// CHECK-LABEL: func @casts
// CHECK: attn.attention {{.*}} ins({{.*}} : tensor<4x8xf32>, tensor<?x8xf32>, tensor<?x6xf32>)
// CHECK: attn.attention {{.*}} ins({{.*}} : memref<4x8xf32>, memref<5x8xf32>, memref<5x6xf32>)
func.func @casts(%q: tensor<4x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x6xf32>,
                 %out: tensor<4x6xf32>, %qm: memref<4x8xf32>,
                 %km: memref<5x8xf32>, %vm: memref<5x6xf32>,
                 %om: memref<4x6xf32>) -> tensor<?x6xf32> {
  %qd = tensor.cast %q : tensor<4x8xf32> to tensor<?x8xf32>
  %od = tensor.cast %out : tensor<4x6xf32> to tensor<?x6xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%qd, %k, %v : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x6xf32>)
      outs(%od : tensor<?x6xf32>) -> tensor<?x6xf32>
  %kd = memref.cast %km : memref<5x8xf32> to memref<?x8xf32>
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%qm, %kd, %vm : memref<4x8xf32>, memref<?x8xf32>, memref<5x6xf32>)
      outs(%om : memref<4x6xf32>)
  return %0 : tensor<?x6xf32>
}

// -----

// A position that must not stand in the IR as a number stays a value.
// CHECK-LABEL: func @far_position
// CHECK: positions[%{{.*}}, 7]
func.func @far_position(%q: tensor<1x4xf32>, %o: tensor<1x4xf32>) -> tensor<1x4xf32> {
  %far = arith.constant -9223372036854775808 : index
  %near = arith.constant 7 : index
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %q, %q : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
      positions[%far, %near] outs(%o : tensor<1x4xf32>) -> tensor<1x4xf32>
  return %0 : tensor<1x4xf32>
}

// -----

// A prediction is dropped where other words move than it is for: a transpose changes
// none; a size that becomes known, a mask that goes, an output that nobody uses do.
// CHECK-LABEL: func @predicted
// CHECK-COUNT-1: predicted
// CHECK-NOT: predicted
#schedule = #attn.online<query_tile = 2, key_tile = 2>
#prediction = #attn.prediction<floor = 1, levels = [
    #attn.level<"fast", schedule = #schedule, fast_words = 1, words = 1, lower_bound = 1>]>
func.func @predicted(%q: tensor<4x4xf32>, %e: tensor<4x4xf32>, %o: tensor<4x4xf32>, %l: tensor<4xf32>)
    -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  %t = linalg.transpose ins(%q : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) schedule(#schedule) predicted(#prediction)
      ins(%q, %t, %q : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      outs(%o : tensor<4x4xf32>) -> tensor<4x4xf32>
  %d = tensor.cast %q : tensor<4x4xf32> to tensor<?x4xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32) schedule(#schedule) predicted(#prediction)
      ins(%q, %d, %d : tensor<4x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%o : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = arith.constant dense<true> : tensor<4x4xi1>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32) schedule(#schedule) predicted(#prediction)
      ins(%q, %q, %q : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      masks(%m : tensor<4x4xi1>)
      outs(%o : tensor<4x4xf32>) -> tensor<4x4xf32>
  %3:2 = attn.attention kernel(#attn.exp) accumulate(f32) schedule(#schedule) predicted(#prediction)
      ins(%q, %q, %q : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      outs(%o, %l : tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>, tensor<4xf32>
  return %0, %1, %2, %3#0 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}
