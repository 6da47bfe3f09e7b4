// RUN: pebble-opt %s --attn-decompose --attn-raise > %t
// RUN: FileCheck %s --check-prefixes=CHECK,RAISED < %t
// RUN: pebble-opt %s | FileCheck %s --check-prefixes=CHECK,GIVEN

// What attn-decompose writes is attention again. What CHECK lines say holds before and
// after; where GIVEN and RAISED differ, another form says the same. The destination
// becomes a new tensor, which attention does not read.

// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d4)>
// CHECK-DAG: #[[V:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d5)>
// CHECK-DAG: #[[O:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>
// CHECK-DAG: #[[L:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2)>

#q = affine_map<(b, g, m, n, k, d) -> (b, m, g, k)>
#k = affine_map<(b, g, m, n, k, d) -> (b, n, k)>
#v = affine_map<(b, g, m, n, k, d) -> (b, n, d)>
#o = affine_map<(b, g, m, n, k, d) -> (b, g, m, d)>
#l = affine_map<(b, g, m, n, k, d) -> (b, g, m)>
#rows = affine_map<(b, m, n, k, d) -> (m, n)>
#all = affine_map<(b, m, n, k, d) -> (b, m, n)>
#keys = affine_map<(b, m, n, k, d) -> (b, n)>
#lengths = affine_map<(b, m, n, k, d) -> (b)>
#q1 = affine_map<(b, m, n, k, d) -> (b, m, k)>
#k1 = affine_map<(b, m, n, k, d) -> (b, n, k)>
#v1 = affine_map<(b, m, n, k, d) -> (b, n, d)>
#o1 = affine_map<(b, m, n, k, d) -> (b, m, d)>

// CHECK-LABEL: func @plain
// RAISED-NOT: linalg
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins(%arg0, %arg1, %arg2 : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%{{.*}} : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
// RAISED-NOT: linalg
// CHECK: return
func.func @plain(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @causal
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(2.500000e-01) causal ins(%arg0, %arg1, %arg2 : {{[^)]*}}) outs
func.func @causal(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25) causal ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @window
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal window(3) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) outs
func.func @window(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal window(3) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// To both sides: as many keys that end where the window does.

// CHECK-LABEL: func @two_sided
// GIVEN: attn.attention kernel(#attn.exp) accumulate(f32) window(2) ins
// RAISED: attn.attention kernel(#attn.exp) accumulate(f32) causal window(3) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) positions[1, 0] outs
func.func @two_sided(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) window(2) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @positions
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%arg0, %arg1, %arg2 : {{[^)]*}}) positions[2, 0] outs
func.func @positions(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) positions[2, 0] outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// Positions that only the program knows become a mask.

// CHECK-LABEL: func @position_values
// GIVEN: attn.attention {{.*}} causal ins
// RAISED: %[[MASK:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<5x7xi1>)
// RAISED: attn.attention kernel(#attn.exp) accumulate(f32) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) masks(%[[MASK]] : tensor<5x7xi1>) outs
func.func @position_values(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %first: index, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) positions[%first, 0] outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @lengths
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) key_lengths(%arg3 : tensor<2xi32>) outs
func.func @lengths(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %len: tensor<2xi32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) key_lengths(%len : tensor<2xi32>) outs(%out : tensor<2x5x4xf32>) maps [#q1, #k1, #v1, #lengths, #o1] -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @added
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%arg0, %arg1, %arg2 : {{[^)]*}}) masks(%arg3 : tensor<5x7xf32>) outs
func.func @added(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %mask: tensor<5x7xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) masks(%mask : tensor<5x7xf32>) outs(%out : tensor<2x5x4xf32>) maps [#q1, #k1, #v1, #rows, #o1] -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @boolean
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) masks(%arg3, %arg4 : tensor<2x5x7xi1>, tensor<2x7xf32>) outs
func.func @boolean(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %visible: tensor<2x5x7xi1>, %bias: tensor<2x7xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) masks(%visible, %bias : tensor<2x5x7xi1>, tensor<2x7xf32>) outs(%out : tensor<2x5x4xf32>) maps [#q1, #k1, #v1, #all, #keys, #o1] -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @filled
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal mask_fill(-1.000000e+09) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) masks(%arg3 : tensor<2x5x7xi1>) outs
func.func @filled(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %mask: tensor<2x5x7xi1>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal mask_fill(-1.0e9) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) masks(%mask : tensor<2x5x7xi1>) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @softcap
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(2.500000e-01) causal ins(%arg0, %arg1, %arg2 : {{[^)]*}}) outs(%{{.*}} : tensor<2x5x4xf32>) score(%[[S:.*]]: f32, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index) {
// CHECK: %[[T:.*]] = arith.mulf %[[S]], %{{.*}} : f32
// CHECK: %[[U:.*]] = math.tanh %[[T]] : f32
// CHECK: %[[W:.*]] = arith.mulf %[[U]], %{{.*}} : f32
// CHECK-NEXT: attn.yield %[[W]] : f32
func.func @softcap(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25) causal ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) score(%s: f32, %b: index, %m: index, %n: index) {
    %cap = arith.constant 2.0 : f32
    %inverse = arith.constant 0.5 : f32
    %t = arith.mulf %s, %inverse : f32
    %u = math.tanh %t : f32
    %w = arith.mulf %u, %cap : f32
    attn.yield %w : f32
  } -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// A score region that depends on all that it may.

// CHECK-LABEL: func @region
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(1.250000e-01) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) outs(%{{.*}} : tensor<2x5x4xf32>) score(%[[S:.*]]: f32, %[[B:.*]]: index, %[[M:.*]]: index, %[[N:.*]]: index) {
// CHECK-DAG: %[[BIAS:.*]] = tensor.extract %arg3[%[[B]], %[[M]], %[[N]]] : tensor<2x5x7xf32>
// CHECK-DAG: %[[T:.*]] = math.tanh %[[S]] : f32
// CHECK: %[[R:.*]] = arith.maximumf %[[BIAS]], %[[T]] : f32
// CHECK: attn.yield %[[R]] : f32
func.func @region(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %bias: tensor<2x5x7xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) score(%s: f32, %b: index, %m: index, %n: index) {
    %bias_of = tensor.extract %bias[%b, %m, %n] : tensor<2x5x7xf32>
    %t = math.tanh %s : f32
    %r = arith.maximumf %bias_of, %t : f32
    attn.yield %r : f32
  } -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// What a region adds last is a mask that is added.

// CHECK-LABEL: func @biased
// GIVEN: score(%{{.*}}: f32
// RAISED: attn.attention kernel(#attn.exp) accumulate(f32) scale(2.500000e-01) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) masks(%arg3 : tensor<2x7xf32>) outs
// RAISED-NOT: score
// CHECK: return
func.func @biased(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %biases: tensor<2x7xf32>, %out: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25) ins(%q, %k, %v : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out : tensor<2x5x4xf32>) score(%s: f32, %b: index, %m: index, %n: index) {
    %bias = tensor.extract %biases[%b, %n] : tensor<2x7xf32>
    %r = arith.addf %s, %bias : f32
    attn.yield %r : f32
  } -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// Heads of queries that share keys, a scale that is a value, and the log-sum-exp.

// CHECK-LABEL: func @grouped
// RAISED-NOT: linalg
// CHECK: %[[OUT:.*]]:2 = attn.attention kernel(#attn.exp) accumulate(f32) scale(%arg3 : f32) ins(%arg0, %arg1, %arg2 : {{[^)]*}}) outs(%{{.*}}, %{{.*}} : tensor<2x3x5x4xf32>, tensor<2x3x5xf32>) maps [#[[Q]], #[[K]], #[[V]], #[[O]], #[[L]]]
// CHECK: return %[[OUT]]#0, %[[OUT]]#1
func.func @grouped(%q: tensor<2x5x3x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %scale: f32, %out: tensor<2x3x5x4xf32>, %lse: tensor<2x3x5xf32>) -> (tensor<2x3x5x4xf32>, tensor<2x3x5xf32>) {
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32) scale(%scale : f32) ins(%q, %k, %v : tensor<2x5x3x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) outs(%out, %lse : tensor<2x3x5x4xf32>, tensor<2x3x5xf32>) maps [#q, #k, #v, #o, #l] -> tensor<2x3x5x4xf32>, tensor<2x3x5xf32>
  return %0#0, %0#1 : tensor<2x3x5x4xf32>, tensor<2x3x5xf32>
}

// CHECK-LABEL: func @dynamic
// RAISED-NOT: linalg
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%arg0, %arg1, %arg2 : tensor<2x?x8xf32>, tensor<2x?x8xf32>, tensor<2x?x4xf32>) outs(%{{.*}} : tensor<2x?x4xf32>)
func.func @dynamic(%q: tensor<2x?x8xf32>, %k: tensor<2x?x8xf32>, %v: tensor<2x?x4xf32>, %out: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal ins(%q, %k, %v : tensor<2x?x8xf32>, tensor<2x?x8xf32>, tensor<2x?x4xf32>) outs(%out : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %0 : tensor<2x?x4xf32>
}

// CHECK-LABEL: func @narrow
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(5.000000e-01) ins(%arg0, %arg1, %arg2 : tensor<2x5x8xf16>, tensor<2x7x8xbf16>, tensor<2x7x4xf16>) masks(%arg3 : tensor<5x7xbf16>) outs(%{{.*}} : tensor<2x5x4xbf16>)
func.func @narrow(%q: tensor<2x5x8xf16>, %k: tensor<2x7x8xbf16>, %v: tensor<2x7x4xf16>, %mask: tensor<5x7xbf16>, %out: tensor<2x5x4xbf16>) -> tensor<2x5x4xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.5) ins(%q, %k, %v : tensor<2x5x8xf16>, tensor<2x7x8xbf16>, tensor<2x7x4xf16>) masks(%mask : tensor<5x7xbf16>) outs(%out : tensor<2x5x4xbf16>) maps [#q1, #k1, #v1, #rows, #o1] -> tensor<2x5x4xbf16>
  return %0 : tensor<2x5x4xbf16>
}

// CHECK-LABEL: func @wide
// CHECK: attn.attention kernel(#attn.exp) accumulate(f64) ins(%arg0, %arg1, %arg2 : tensor<2x5x8xf64>, tensor<2x7x8xf32>, tensor<2x7x4xf64>) outs(%{{.*}} : tensor<2x5x4xf64>)
func.func @wide(%q: tensor<2x5x8xf64>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf64>, %out: tensor<2x5x4xf64>) -> tensor<2x5x4xf64> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f64) ins(%q, %k, %v : tensor<2x5x8xf64>, tensor<2x7x8xf32>, tensor<2x7x4xf64>) outs(%out : tensor<2x5x4xf64>) -> tensor<2x5x4xf64>
  return %0 : tensor<2x5x4xf64>
}
