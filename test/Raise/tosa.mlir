// RUN: pebble-opt %s --attn-raise --remarks-filter=attn-raise 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

// Heads in the middle, shared by two each; a mask that is added, the reciprocal of
// the sum, and a guard. The zero points of a product say nothing.

// CHECK-LABEL: func @grouped
// CHECK-NOT: tosa.
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) scale(2.500000e-01)
// CHECK-SAME: ins(%{{.*}}, %arg1, %arg2 : tensor<2x5x2x2x8xf32>, tensor<2x7x2x8xf32>, tensor<2x7x2x4xf32>)
// CHECK-SAME: masks(%{{.*}} : tensor<2x5x7xf32>)
// CHECK-NOT: tosa.matmul
func.func @grouped(%q: tensor<2x5x4x8xf32>, %k: tensor<2x7x2x8xf32>, %v: tensor<2x7x2x4xf32>, %mask: tensor<2x1x5x7xf32>) -> tensor<2x4x5x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %scale = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %lowest = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %zeros = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %qs = tosa.const_shape {values = dense<[8, 5, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %q1 = tosa.transpose %q {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x5x4x8xf32>) -> tensor<2x4x5x8xf32>
  %q2 = tosa.reshape %q1, %qs : (tensor<2x4x5x8xf32>, !tosa.shape<3>) -> tensor<8x5x8xf32>
  %five = tosa.const_shape {values = dense<[2, 2, 1, 8, 7]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %vfive = tosa.const_shape {values = dense<[2, 2, 1, 7, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %twice = tosa.const_shape {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %ks = tosa.const_shape {values = dense<[8, 8, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %vs = tosa.const_shape {values = dense<[8, 7, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k1 = tosa.transpose %k {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x7x2x8xf32>) -> tensor<2x2x8x7xf32>
  %k2 = tosa.reshape %k1, %five : (tensor<2x2x8x7xf32>, !tosa.shape<5>) -> tensor<2x2x1x8x7xf32>
  %k3 = tosa.tile %k2, %twice : (tensor<2x2x1x8x7xf32>, !tosa.shape<5>) -> tensor<2x2x2x8x7xf32>
  %k4 = tosa.reshape %k3, %ks : (tensor<2x2x2x8x7xf32>, !tosa.shape<3>) -> tensor<8x8x7xf32>
  %v1 = tosa.transpose %v {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x7x2x4xf32>) -> tensor<2x2x7x4xf32>
  %v2 = tosa.reshape %v1, %vfive : (tensor<2x2x7x4xf32>, !tosa.shape<5>) -> tensor<2x2x1x7x4xf32>
  %v3 = tosa.tile %v2, %twice : (tensor<2x2x1x7x4xf32>, !tosa.shape<5>) -> tensor<2x2x2x7x4xf32>
  %v4 = tosa.reshape %v3, %vs : (tensor<2x2x2x7x4xf32>, !tosa.shape<3>) -> tensor<8x7x4xf32>
  %split = tosa.const_shape {values = dense<[2, 4, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %join = tosa.const_shape {values = dense<[8, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %d = tosa.matmul %q2, %k4, %zp, %zp : (tensor<8x5x8xf32>, tensor<8x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x5x7xf32>
  %d4 = tosa.reshape %d, %split : (tensor<8x5x7xf32>, !tosa.shape<4>) -> tensor<2x4x5x7xf32>
  %t = tosa.mul %d4, %scale, %shift : (tensor<2x4x5x7xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x5x7xf32>
  %s = tosa.add %t, %mask : (tensor<2x4x5x7xf32>, tensor<2x1x5x7xf32>) -> tensor<2x4x5x7xf32>
  %m = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
  %c = tosa.sub %s, %m : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>) -> tensor<2x4x5x7xf32>
  %x = tosa.exp %c : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
  %z = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
  %r = tosa.reciprocal %z : (tensor<2x4x5x1xf32>) -> tensor<2x4x5x1xf32>
  %w = tosa.mul %x, %r, %shift : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>, tensor<1xi8>) -> tensor<2x4x5x7xf32>
  %is = tosa.equal %s, %lowest : (tensor<2x4x5x7xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x5x7xi1>
  %none = tosa.reduce_all %is {axis = 3 : i32} : (tensor<2x4x5x7xi1>) -> tensor<2x4x5x1xi1>
  %p = tosa.select %none, %zeros, %w : (tensor<2x4x5x1xi1>, tensor<1x1x1x1xf32>, tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
  %p3 = tosa.reshape %p, %join : (tensor<2x4x5x7xf32>, !tosa.shape<3>) -> tensor<8x5x7xf32>
  %o = tosa.matmul %p3, %v4, %zp, %zp : (tensor<8x5x7xf32>, tensor<8x7x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x5x4xf32>
  %os = tosa.const_shape {values = dense<[2, 4, 5, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %out = tosa.reshape %o, %os : (tensor<8x5x4xf32>, !tosa.shape<4>) -> tensor<2x4x5x4xf32>
  return %out : tensor<2x4x5x4xf32>
}

// The softmax is over the queries.

// CHECK-LABEL: func @over_queries
// CHECK-NOT: attn.attention
// REMARK: [Missed] declined
// REMARK-SAME: the softmax is over another dimension than the keys
func.func @over_queries(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s = tosa.matmul %q, %k, %zp, %zp : (tensor<2x5x8xf32>, tensor<2x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x5x7xf32>
  %m = tosa.reduce_max %s {axis = 1 : i32} : (tensor<2x5x7xf32>) -> tensor<2x1x7xf32>
  %c = tosa.sub %s, %m : (tensor<2x5x7xf32>, tensor<2x1x7xf32>) -> tensor<2x5x7xf32>
  %x = tosa.exp %c : (tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %z = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<2x5x7xf32>) -> tensor<2x1x7xf32>
  %r = tosa.reciprocal %z : (tensor<2x1x7xf32>) -> tensor<2x1x7xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x5x7xf32>, tensor<2x1x7xf32>, tensor<1xi8>) -> tensor<2x5x7xf32>
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<2x5x7xf32>, tensor<2x7x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}
