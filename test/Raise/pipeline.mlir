// RUN: pebble-opt %s --pebble-raise | FileCheck %s
// RUN: pebble-opt %s --attn-raise | FileCheck %s --check-prefix=ALONE
// RUN: pebble-opt %s --pebble-raise=allow-no-maximum | FileCheck %s --check-prefix=ALLOWED
// RUN: pebble-opt %S/../Models/llama-sdpa-linalg-bf16.mlir --pebble-raise --attn-plan=machine=host \
// RUN:   --remarks-filter='attn.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=EXPLAINED

// The pipeline undoes what hides attention, here calls, and then finds it.

// CHECK-LABEL: func @main
// CHECK-NOT: linalg
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK-LABEL: func @no_maximum
// ALONE-NOT: attn.attention
// ALLOWED-LABEL: func @no_maximum
// ALLOWED: attn.attention

// What a model's attention is, and how it is going to be computed.
// EXPLAINED: llama-sdpa-linalg-bf16.mlir:[[#]]:[[#]]: remark: [Passed] raised
// EXPLAINED-SAME: batch=2x2x2, causal=yes, channels=16, heads_per_key=2, keys=12, masks="a condition by batch and key", queries=12, scale=2.500000e-01, value_channels=16
// EXPLAINED: remark: [Passed] planned
// EXPLAINED-SAME: schedule=exact/online
func.func private @scores(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>) -> tensor<2x5x7xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t_e = tensor.empty() : tensor<2x8x7xf32>
  %t = linalg.transpose ins(%k : tensor<2x7x8xf32>) outs(%t_e : tensor<2x8x7xf32>) permutation = [0, 2, 1]
  %s = linalg.batch_matmul ins(%q, %t : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  return %s : tensor<2x5x7xf32>
}

func.func private @weighted(%p: tensor<2x5x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

func.func @main(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %s = call @scores(%q, %k) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>) -> tensor<2x5x7xf32>
  %e = tensor.empty() : tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o = call @weighted(%p, %v) : (tensor<2x5x7xf32>, tensor<2x7x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

func.func @no_maximum(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %s = call @scores(%q, %k) : (tensor<2x5x8xf32>, tensor<2x7x8xf32>) -> tensor<2x5x7xf32>
  %x = math.exp %s : tensor<2x5x7xf32>
  %z_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_e = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_e : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o = call @weighted(%p, %v) : (tensor<2x5x7xf32>, tensor<2x7x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}
