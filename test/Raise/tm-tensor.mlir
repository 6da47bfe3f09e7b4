// RUN: pebble-opt %s --allow-unregistered-dialect --attn-raise --remarks-filter=attn-raise 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=Missed < %t.remarks

// The attention of torch-mlir, in generic form: queries (batch, m, k), keys (batch, n,
// k), values (batch, n, d), a mask (batch, m, n) or none, and a destination. Scores
// are scaled by 1/sqrt(k).

// CHECK-LABEL: func @plain
// CHECK-NOT: tm_tensor
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(5.000000e-01) ins(%arg0, %arg1, %arg2 :
func.func @plain(%q: tensor<2x5x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %out: tensor<2x5x3xf32>) -> tensor<2x5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %out) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<2x5x4xf32>, tensor<2x7x4xf32>, tensor<2x7x3xf32>, tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// Operands are the tensors furthest up; the mask is added, or a condition.

// CHECK-LABEL: func @masked
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %arg2 : {{.*}} masks(%arg3 : tensor<2x5x7xf32>)
// CHECK-NOT: tm_tensor
func.func @masked(%q: tensor<5x2x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x3xf32>, %mask: tensor<2x5x7xf32>, %out: tensor<2x5x3xf32>) -> tensor<2x5x3xf32> {
  %e = tensor.empty() : tensor<2x5x4xf32>
  %t = linalg.transpose ins(%q : tensor<5x2x4xf32>) outs(%e : tensor<2x5x4xf32>) permutation = [1, 0, 2]
  %0 = "tm_tensor.attention"(%t, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<2x5x4xf32>, tensor<2x7x4xf32>, tensor<2x7x3xf32>, tensor<2x5x7xf32>, tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  return %0 : tensor<2x5x3xf32>
}

// CHECK-LABEL: func @condition
// CHECK: attn.attention {{.*}} masks(%arg3 : tensor<5x7xi1>)
func.func @condition(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %mask: tensor<5x7xi1>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x7xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// REMARK-COUNT-3: [Passed] raised

// What is not known of it is not guessed.

// CHECK-LABEL: func @attributes
// CHECK: tm_tensor.attention
// REMARK: [Missed] declined
// REMARK-SAME: tm_tensor.attention has attributes that are not understood
func.func @attributes(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %out) <{operandSegmentSizes = array<i32: 3, 1>, scale = 2.0 : f32}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @channels
// CHECK: tm_tensor.attention
// REMARK: [Missed] declined
// REMARK-SAME: the number of channels of tm_tensor.attention is not known, by which its scores are scaled
func.func @channels(%q: tensor<5x?xf32>, %v: tensor<5x3xf32>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %q, %v, %out) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<5x?xf32>, tensor<5x?xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @sizes
// CHECK: tm_tensor.attention
// REMARK: [Missed] declined
// REMARK-SAME: the sizes of the operands of tm_tensor.attention are not known to belong together
func.func @sizes(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<1x3xf32>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %out) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<1x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @integers
// REMARK: [Missed] declined
// REMARK-SAME: the mask of tm_tensor.attention is neither f16, bf16, f32 or f64 to add nor a condition
func.func @integers(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %mask: tensor<5x7xi8>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x7xi8>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @narrow
// REMARK: [Missed] declined
// REMARK-SAME: the mask of tm_tensor.attention is neither f16, bf16, f32 or f64 to add nor a condition
func.func @narrow(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %mask: tensor<5x7xf8E5M2>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x7xf8E5M2>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @integer_values
// REMARK: [Missed] declined
// REMARK-SAME: the elements of tm_tensor.attention are not f16, bf16, f32 or f64
func.func @integer_values(%q: tensor<5x4xi8>, %k: tensor<7x4xi8>, %v: tensor<7x3xi8>, %mask: tensor<5x7xi1>, %out: tensor<5x3xi8>) -> tensor<5x3xi8> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<5x4xi8>, tensor<7x4xi8>, tensor<7x3xi8>, tensor<5x7xi1>, tensor<5x3xi8>) -> tensor<5x3xi8>
  return %0 : tensor<5x3xi8>
}

// CHECK-LABEL: func @wide_query
// REMARK: [Missed] declined
// REMARK-SAME: queries are computed in f64, which is wider than what scores are summed in
func.func @wide_query(%q: tensor<5x4xf64>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %out) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<5x4xf64>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @wide_mask
// REMARK: [Missed] declined
// REMARK-SAME: masks are computed in f64, which is wider than what scores are summed in
func.func @wide_mask(%q: tensor<5x4xf32>, %k: tensor<7x4xf32>, %v: tensor<7x3xf32>, %mask: tensor<5x7xf64>, %out: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %out) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<5x4xf32>, tensor<7x4xf32>, tensor<7x3xf32>, tensor<5x7xf64>, tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// CHECK-LABEL: func @operands
// REMARK: [Missed] declined
// REMARK-SAME: tm_tensor.attention is expected to have three or four inputs and one destination
func.func @operands(%q: tensor<5x4xf32>, %out: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %0 = "tm_tensor.attention"(%q, %out) : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
  return %0 : tensor<5x4xf32>
}
