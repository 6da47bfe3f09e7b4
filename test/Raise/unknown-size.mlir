// RUN: pebble-opt %s --attn-raise --remarks-filter=attn-raise 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

// The number of heads is known from the result of the attention alone, which is not
// there before the operation that takes its place.

// CHECK-LABEL: func @heads
// CHECK-NOT: attn.attention
// REMARK: [Missed] declined
// REMARK-SAME: the size of one of its dimensions is not known but from the result itself
func.func @heads(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x8x7xf32>, %v: tensor<2x4x7x4xf32>) -> tensor<?x5x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %qs = tosa.const_shape {values = dense<[8, 5, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %ks = tosa.const_shape {values = dense<[8, 8, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %vs = tosa.const_shape {values = dense<[8, 7, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %split = tosa.const_shape {values = dense<[2, 4, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %join = tosa.const_shape {values = dense<[8, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %q1 = tosa.reshape %q, %qs : (tensor<2x4x5x8xf32>, !tosa.shape<3>) -> tensor<8x5x8xf32>
  %k1 = tosa.reshape %k, %ks : (tensor<2x4x8x7xf32>, !tosa.shape<3>) -> tensor<8x8x7xf32>
  %d = tosa.matmul %q1, %k1, %zp, %zp : (tensor<8x5x8xf32>, tensor<8x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x5x7xf32>
  %s = tosa.reshape %d, %split : (tensor<8x5x7xf32>, !tosa.shape<4>) -> tensor<2x4x5x7xf32>
  %m = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
  %c = tosa.sub %s, %m : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>) -> tensor<2x4x5x7xf32>
  %x = tosa.exp %c : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
  %z = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
  %r = tosa.reciprocal %z : (tensor<2x4x5x1xf32>) -> tensor<2x4x5x1xf32>
  %w = tosa.mul %x, %r, %shift : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>, tensor<1xi8>) -> tensor<2x4x5x7xf32>
  %w1 = tosa.reshape %w, %join : (tensor<2x4x5x7xf32>, !tosa.shape<3>) -> tensor<?x5x7xf32>
  %v1 = tosa.reshape %v, %vs : (tensor<2x4x7x4xf32>, !tosa.shape<3>) -> tensor<?x7x4xf32>
  %0 = tosa.matmul %w1, %v1, %zp, %zp : (tensor<?x5x7xf32>, tensor<?x7x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?x5x4xf32>
  return %0 : tensor<?x5x4xf32>
}
