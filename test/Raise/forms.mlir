// RUN: pebble-opt %s --attn-raise | FileCheck %s
// RUN: pebble-opt %s --attn-raise=assume-visible-key | FileCheck %s --check-prefix=VISIBLE

// The ways in which attention is written, each of which is found. What is not
// said of a case is as in the first one: queries (b, m, k), keys (b, k, n) and
// values (b, n, d).

#bmn = affine_map<(b, m, n) -> (b, m, n)>
#bm = affine_map<(b, m, n) -> (b, m)>
#p4 = affine_map<(b, m, n, d) -> (b, m, n)>
#r4 = affine_map<(b, m, n, d) -> (b, m)>
#v4 = affine_map<(b, m, n, d) -> (b, n, d)>
#o4 = affine_map<(b, m, n, d) -> (b, m, d)>

// The textbook: max, sub, exp, sum, div.

// CHECK-LABEL: func @plain
// CHECK-NOT: linalg
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32)
// CHECK-SAME: ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
func.func @plain(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Divided after the sum over the values.

// CHECK-LABEL: func @post_divided
// CHECK-NOT: linalg
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @post_divided(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %u = linalg.batch_matmul ins(%x, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %zd_b = tensor.empty() : tensor<2x5x4xf32>
  %zd = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zd_b : tensor<2x5x4xf32>) dimensions = [2]
  %o = arith.divf %u, %zd : tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Multiplied by the reciprocal of the sum.

// CHECK-LABEL: func @reciprocal
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @reciprocal(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %one = arith.constant dense<1.0> : tensor<2x5xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %r = arith.divf %one, %z : tensor<2x5xf32>
  %rb_b = tensor.empty() : tensor<2x5x7xf32>
  %rb = linalg.broadcast ins(%r : tensor<2x5xf32>) outs(%rb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.mulf %x, %rb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// exp(s - (max + log sum)).

// CHECK-LABEL: func @log_sum_exp
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @log_sum_exp(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %l = math.log %z : tensor<2x5xf32>
  %lse = arith.addf %m, %l : tensor<2x5xf32>
  %lb_b = tensor.empty() : tensor<2x5x7xf32>
  %lb = linalg.broadcast ins(%lse : tensor<2x5xf32>) outs(%lb_b : tensor<2x5x7xf32>) dimensions = [2]
  %y = arith.subf %s, %lb : tensor<2x5x7xf32>
  %p = math.exp %y : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// exp2: the scale takes ln 2, 0.5 of it here.

// CHECK-LABEL: func @exp2
// CHECK: attn.attention {{.*}} scale(0.346573590279{{[0-9]*}})
// CHECK-NOT: linalg
func.func @exp2(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %scale = arith.constant dense<0.5> : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.mulf %t, %scale : tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp2 %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @softmax_op
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @softmax_op(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %pe = tensor.empty() : tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%pe : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// The fourth root of 1/8 on queries and keys: as a number in f64, truncated.

// CHECK-LABEL: func @scaled_operands
// CHECK: attn.attention {{.*}} scale(0.353553390{{[0-9]*}}) ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
func.func @scaled_operands(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %root = arith.constant 0.5946035575013605 : f64
  %narrow = arith.truncf %root : f64 to f32
  %qs = tensor.splat %narrow : tensor<2x5x8xf32>
  %ks = tensor.splat %narrow : tensor<2x8x7xf32>
  %q1 = arith.mulf %q, %qs : tensor<2x5x8xf32>
  %k1 = arith.mulf %k, %ks : tensor<2x8x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q1, %k1 : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A scale that is a value.

// CHECK-LABEL: func @scale_value
// CHECK: attn.attention {{.*}} scale(%{{.*}} : f32)
func.func @scale_value(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %scale: f32) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %t = tensor.splat %scale : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %d = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.mulf %d, %t : tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// The guard for rows without keys: what attention gives by itself.

// CHECK-LABEL: func @guarded
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @guarded(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %w = arith.divf %x, %zb : tensor<2x5x7xf32>
  %ninf = arith.constant dense<0xFF800000> : tensor<2x5x7xf32>
  %zeros = arith.constant dense<0.0> : tensor<2x5x7xf32>
  %true = arith.constant true
  %is = arith.cmpf oeq, %s, %ninf : tensor<2x5x7xf32>
  %g0_e = tensor.empty() : tensor<2x5xi1>
  %g0 = linalg.fill ins(%true : i1) outs(%g0_e : tensor<2x5xi1>) -> tensor<2x5xi1>
  %g = linalg.reduce { arith.andi } ins(%is : tensor<2x5x7xi1>) outs(%g0 : tensor<2x5xi1>) dimensions = [2]
  %gb_b = tensor.empty() : tensor<2x5x7xi1>
  %gb = linalg.broadcast ins(%g : tensor<2x5xi1>) outs(%gb_b : tensor<2x5x7xi1>) dimensions = [2]
  %p = arith.select %gb, %zeros, %w : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A guard for each key, as attn-decompose has: its weight is 0 anyway.

// CHECK-LABEL: func @guarded_keys
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @guarded_keys(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %ninf = arith.constant dense<0xFF800000> : tensor<2x5x7xf32>
  %zeros = arith.constant dense<0.0> : tensor<2x5x7xf32>
  %is = arith.cmpf oeq, %s, %ninf : tensor<2x5x7xf32>
  %g = arith.select %is, %zeros, %p : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%g, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Guards of products, where the weight is 0 and where the score is -inf, and one of rows
// in the sum.

// CHECK-LABEL: func @guarded_products
// CHECK: attn.attention
// CHECK-NOT: linalg
func.func @guarded_products(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.generic {indexing_maps = [#bmn, #bm, #bm], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s, %m : tensor<2x5x7xf32>, tensor<2x5xf32>) outs(%z0 : tensor<2x5xf32>) {
  ^bb0(%e: f32, %max: f32, %sum: f32):
    %c = arith.subf %e, %max : f32
    %x = math.exp %c : f32
    %is = arith.cmpf oeq, %max, %lowest : f32
    %g = arith.select %is, %zero, %x : f32
    %next = arith.addf %sum, %g : f32
    linalg.yield %next : f32
  } -> tensor<2x5xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.generic {indexing_maps = [#p4, #r4, #r4, #v4, #o4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%s, %m, %z, %v : tensor<2x5x7xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) {
  ^bb0(%e: f32, %max: f32, %sum: f32, %value: f32, %acc: f32):
    %c = arith.subf %e, %max : f32
    %x = math.exp %c : f32
    %w = arith.divf %x, %sum : f32
    %t = arith.mulf %w, %value : f32
    %counts = arith.cmpf une, %w, %zero : f32
    %wv = arith.select %counts, %t, %zero : f32
    %sees = arith.cmpf une, %e, %lowest : f32
    %seen = arith.select %sees, %wv, %zero : f32
    %next = arith.addf %acc, %seen : f32
    linalg.yield %next : f32
  } -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Fused: the exponentials are computed twice, in bodies of reductions; the maximum
// comes with its index, which nobody uses.

// CHECK-LABEL: func @fused
// CHECK: attn.attention {{.*}} scale(2.500000e-01) ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
func.func @fused(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f32
  %c0 = arith.constant 0 : i64
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %i0_e = tensor.empty() : tensor<2x5xi64>
  %i0 = linalg.fill ins(%c0 : i64) outs(%i0_e : tensor<2x5xi64>) -> tensor<2x5xi64>
  %m:2 = linalg.generic {indexing_maps = [#bmn, #bm, #bm], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s : tensor<2x5x7xf32>) outs(%m0, %i0 : tensor<2x5xf32>, tensor<2x5xi64>) {
  ^bb0(%e: f32, %max: f32, %at: i64):
    %scaled = arith.mulf %e, %scale : f32
    %n = linalg.index 2 : index
    %i = arith.index_cast %n : index to i64
    %next = arith.maximumf %scaled, %max : f32
    %above = arith.cmpf ogt, %scaled, %max : f32
    %arg = arith.select %above, %i, %at : i64
    linalg.yield %next, %arg : f32, i64
  } -> (tensor<2x5xf32>, tensor<2x5xi64>)
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.generic {indexing_maps = [#bmn, #bm, #bm], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s, %m#0 : tensor<2x5x7xf32>, tensor<2x5xf32>) outs(%z0 : tensor<2x5xf32>) {
  ^bb0(%e: f32, %max: f32, %sum: f32):
    %scaled = arith.mulf %e, %scale : f32
    %c = arith.subf %scaled, %max : f32
    %x = math.exp %c : f32
    %next = arith.addf %sum, %x : f32
    linalg.yield %next : f32
  } -> tensor<2x5xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.generic {indexing_maps = [#p4, #r4, #r4, #v4, #o4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
      ins(%s, %m#0, %z, %v : tensor<2x5x7xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) {
  ^bb0(%e: f32, %max: f32, %sum: f32, %value: f32, %acc: f32):
    %scaled = arith.mulf %e, %scale : f32
    %c = arith.subf %scaled, %max : f32
    %x = math.exp %c : f32
    %w = arith.divf %x, %sum : f32
    %wv = arith.mulf %w, %value : f32
    %next = arith.addf %acc, %wv : f32
    linalg.yield %next : f32
  } -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @causal
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins
// CHECK-NOT: linalg
func.func @causal(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A finite number that excludes: every query sees the first key.

// CHECK-LABEL: func @causal_finite
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal ins
// CHECK-NOT: linalg
func.func @causal_finite(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %least = arith.constant -3.40282347E+38 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %masked = arith.select %sees, %e, %least : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A finite number that scores may be below of is kept.

// CHECK-LABEL: func @causal_moderate
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-1.000000e+09) ins
// CHECK-SAME: masks(%{{.*}} : tensor<5x7xi1>)
func.func @causal_moderate(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %least = arith.constant -1.0e9 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %masked = arith.select %sees, %e, %least : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @window
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal window(3) ins
// CHECK-NOT: linalg
func.func @window(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %d = arith.subi %i, %j : index
    %w = arith.constant 3 : index
    %near = arith.cmpi slt, %d, %w : index
    %sees2 = arith.andi %sees, %near : i1
    %masked = arith.select %sees2, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @lengths
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins
// CHECK-SAME: key_lengths(%arg3 : tensor<2xi32>)
// CHECK-NOT: linalg
func.func @lengths(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %len: tensor<2xi32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, affine_map<(b, m, n) -> (b)>, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t, %len : tensor<2x5x7xf32>, tensor<2xi32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %length: i32, %old: f32):
    %j = linalg.index 2 : index
    %i32 = arith.index_cast %j : index to i32
    %sees = arith.cmpi slt, %i32, %length : i32
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A bias for all batches.

// CHECK-LABEL: func @added
// CHECK: attn.attention
// CHECK-SAME: masks(%arg3 : tensor<5x7xf32>)
// CHECK-NOT: linalg
func.func @added(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %mask: tensor<5x7xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %bias_b = tensor.empty() : tensor<2x5x7xf32>
  %bias = linalg.broadcast ins(%mask : tensor<5x7xf32>) outs(%bias_b : tensor<2x5x7xf32>) dimensions = [0]
  %s = arith.addf %t, %bias : tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A finite fill stays what it is.

// CHECK-LABEL: func @boolean
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-1.000000e+04)
// CHECK-SAME: masks(%arg3 : tensor<2x5x7xi1>)
func.func @boolean(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %mask: tensor<2x5x7xi1>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %least = arith.constant dense<-10000.0> : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.select %mask, %t, %least : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @softcap
// CHECK: attn.attention {{.*}} scale(5.000000e-01)
// CHECK: math.tanh
// CHECK-NOT: linalg
func.func @softcap(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %cap = arith.constant dense<20.0> : tensor<2x5x7xf32>
  %scale = arith.constant dense<0.5> : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %d = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %a = arith.mulf %d, %scale : tensor<2x5x7xf32>
  %b = arith.divf %a, %cap : tensor<2x5x7xf32>
  %t = math.tanh %b : tensor<2x5x7xf32>
  %s = arith.mulf %t, %cap : tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A bias that follows from the positions is no mask in memory.

// CHECK-LABEL: func @alibi
// CHECK: attn.attention
// CHECK-SAME: score(%[[S:.*]]: f32, %[[B:.*]]: index, %{{.*}}: index, %{{.*}}: index)
// CHECK: tensor.extract %arg3[%[[B]]]
// CHECK-NOT: linalg
func.func @alibi(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %slopes: tensor<2xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s_e = tensor.empty() : tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, affine_map<(b, m, n) -> (b)>, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t, %slopes : tensor<2x5x7xf32>, tensor<2xf32>) outs(%s_e : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %slope: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %j, %i : index
    %int = arith.index_cast %d : index to i64
    %float = arith.sitofp %int : i64 to f32
    %bias = arith.mulf %slope, %float : f32
    %biased = arith.addf %e, %bias : f32
    linalg.yield %biased : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A bias that was fused into the product: the queries are computed first.

// CHECK-LABEL: func @biased_query
// CHECK: %[[Q:.*]] = linalg.generic
// CHECK: attn.attention
// CHECK-SAME: ins(%[[Q]], %arg1, %arg2
func.func @biased_query(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %bias: tensor<8xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %bb_b = tensor.empty() : tensor<2x5x8xf32>
  %bb = linalg.broadcast ins(%bias : tensor<8xf32>) outs(%bb_b : tensor<2x5x8xf32>) dimensions = [0, 1]
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %bias, %k : tensor<2x5x8xf32>, tensor<8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) {
  ^bb0(%a: f32, %b: f32, %key: f32, %acc: f32):
    %biased = arith.addf %a, %b : f32
    %product = arith.mulf %biased, %key : f32
    %next = arith.addf %acc, %product : f32
    linalg.yield %next : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Heads in the middle, repeated for groups of them: neither is copied.

// CHECK-LABEL: func @grouped_heads
// CHECK-NOT: linalg
// CHECK: attn.attention
// CHECK-SAME: ins(%{{.*}}, %arg1, %arg2 : tensor<2x5x2x2x8xf32>, tensor<2x7x2x8xf32>, tensor<2x7x2x4xf32>)
// CHECK-NOT: linalg
func.func @grouped_heads(%q: tensor<2x5x4x8xf32>, %k: tensor<2x7x2x8xf32>, %v: tensor<2x7x2x4xf32>) -> tensor<8x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %q1_e = tensor.empty() : tensor<2x4x5x8xf32>
  %q1 = linalg.transpose ins(%q : tensor<2x5x4x8xf32>) outs(%q1_e : tensor<2x4x5x8xf32>) permutation = [0, 2, 1, 3]
  %q2 = tensor.collapse_shape %q1 [[0, 1], [2], [3]] : tensor<2x4x5x8xf32> into tensor<8x5x8xf32>
  %kr_e = tensor.empty() : tensor<2x7x2x2x8xf32>
  %kr = linalg.broadcast ins(%k : tensor<2x7x2x8xf32>) outs(%kr_e : tensor<2x7x2x2x8xf32>) dimensions = [3]
  %k1_e = tensor.empty() : tensor<2x2x2x8x7xf32>
  %k1 = linalg.transpose ins(%kr : tensor<2x7x2x2x8xf32>) outs(%k1_e : tensor<2x2x2x8x7xf32>) permutation = [0, 2, 3, 4, 1]
  %k2 = tensor.collapse_shape %k1 [[0, 1, 2], [3], [4]] : tensor<2x2x2x8x7xf32> into tensor<8x8x7xf32>
  %vr_e = tensor.empty() : tensor<2x7x2x2x4xf32>
  %vr = linalg.broadcast ins(%v : tensor<2x7x2x4xf32>) outs(%vr_e : tensor<2x7x2x2x4xf32>) dimensions = [3]
  %v1_e = tensor.empty() : tensor<2x2x2x7x4xf32>
  %v1 = linalg.transpose ins(%vr : tensor<2x7x2x2x4xf32>) outs(%v1_e : tensor<2x2x2x7x4xf32>) permutation = [0, 2, 3, 1, 4]
  %v2 = tensor.collapse_shape %v1 [[0, 1, 2], [3], [4]] : tensor<2x2x2x7x4xf32> into tensor<8x7x4xf32>
  %s0_e = tensor.empty() : tensor<8x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<8x5x7xf32>) -> tensor<8x5x7xf32>
  %s = linalg.batch_matmul ins(%q2, %k2 : tensor<8x5x8xf32>, tensor<8x8x7xf32>) outs(%s0 : tensor<8x5x7xf32>) -> tensor<8x5x7xf32>
  %m0_e = tensor.empty() : tensor<8x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<8x5xf32>) -> tensor<8x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x5x7xf32>) outs(%m0 : tensor<8x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<8x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<8x5xf32>) outs(%mb_b : tensor<8x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<8x5x7xf32>
  %x = math.exp %c : tensor<8x5x7xf32>
  %z0_e = tensor.empty() : tensor<8x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<8x5xf32>) -> tensor<8x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<8x5x7xf32>) outs(%z0 : tensor<8x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<8x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<8x5xf32>) outs(%zb_b : tensor<8x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<8x5x7xf32>
  %o0_e = tensor.empty() : tensor<8x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<8x5x4xf32>) -> tensor<8x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v2 : tensor<8x5x7xf32>, tensor<8x7x4xf32>) outs(%o0 : tensor<8x5x4xf32>) -> tensor<8x5x4xf32>
  return %o : tensor<8x5x4xf32>
}

// Sizes that are not known.

// CHECK-LABEL: func @dynamic
// CHECK-NOT: linalg
// CHECK: attn.attention
// CHECK-SAME: ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
func.func @dynamic(%q: tensor<2x?x8xf32>, %k: tensor<2x8x?xf32>, %v: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %dm = tensor.dim %q, %c1 : tensor<2x?x8xf32>
  %dn = tensor.dim %k, %c2 : tensor<2x8x?xf32>
  %s0_e = tensor.empty(%dm, %dn) : tensor<2x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%s0 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %m0_e = tensor.empty(%dm) : tensor<2x?xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x?xf32>) -> tensor<2x?xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x?x?xf32>) outs(%m0 : tensor<2x?xf32>) dimensions = [2]
  %mb_b = tensor.empty(%dm, %dn) : tensor<2x?x?xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x?xf32>) outs(%mb_b : tensor<2x?x?xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x?x?xf32>
  %x = math.exp %c : tensor<2x?x?xf32>
  %z0_e = tensor.empty(%dm) : tensor<2x?xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x?xf32>) -> tensor<2x?xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x?x?xf32>) outs(%z0 : tensor<2x?xf32>) dimensions = [2]
  %zb_b = tensor.empty(%dm, %dn) : tensor<2x?x?xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x?xf32>) outs(%zb_b : tensor<2x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x?x?xf32>
  %o0_e = tensor.empty(%dm) : tensor<2x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%o0 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %o : tensor<2x?x4xf32>
}

// A window that is a constant.

// CHECK-LABEL: func @table
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) causal window(3) ins
// CHECK-NOT: linalg
func.func @table(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %table = arith.constant dense<[[true, false, false, false, false, false, false], [true, true, false, false, false, false, false], [true, true, true, false, false, false, false], [false, true, true, true, false, false, false], [false, false, true, true, true, false, false]]> : tensor<5x7xi1>
  %low = arith.constant dense<0xFF800000> : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %sees_b = tensor.empty() : tensor<2x5x7xi1>
  %sees = linalg.broadcast ins(%table : tensor<5x7xi1>) outs(%sees_b : tensor<2x5x7xi1>) dimensions = [0]
  %s = arith.select %sees, %t, %low : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Causal and padded, by a finite number that is added: a row may be masked throughout,
// so the mask stays whole, unless every query is known to see a key.

// CHECK-LABEL: func @padded
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-3.40{{[0-9]*}}E+38) ins
// CHECK-SAME: masks(%{{.*}} : tensor<2x5x7xi1>)
// VISIBLE-LABEL: func @padded
// VISIBLE: attn.attention kernel(#attn.exp) accumulate(f32) causal ins
// VISIBLE-SAME: masks(%arg3 : tensor<2x7xi1>)
func.func @padded(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %pad: tensor<2x7xi1>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %low = arith.constant dense<-3.40282347E+38> : tensor<2x5x7xf32>
  %zeros = arith.constant dense<0.0> : tensor<2x5x7xf32>
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %both_e = tensor.empty() : tensor<2x5x7xi1>
  %both = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, n)>, #bmn], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pad : tensor<2x7xi1>) outs(%both_e : tensor<2x5x7xi1>) {
  ^bb0(%kept: i1, %old: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %next = arith.andi %sees, %kept : i1
    linalg.yield %next : i1
  } -> tensor<2x5x7xi1>
  %bias = arith.select %both, %zeros, %low : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %s = arith.addf %t, %bias : tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// An attention sink: a score that has a weight and no value. Outputs become smaller
// by its part of the weights, which follows from the log-sum-exp.

// CHECK-LABEL: func @sink
// CHECK-NOT: linalg
// CHECK: %[[OUT:.*]]:2 = attn.attention kernel(#attn.exp) {{.*}} ins(%arg0, %arg1, %arg2
// CHECK: linalg.generic {{.*}} ins(%[[OUT]]#0, %[[OUT]]#1 : tensor<2x5x4xf32>, tensor<2x5xf32>)
// CHECK: %[[SINK:.*]] = tensor.extract %arg3
// CHECK: %[[DISTANCE:.*]] = arith.subf %[[SINK]], %{{.*}} : f32
// CHECK: math.exp %[[DISTANCE]]
// CHECK-NOT: linalg.{{[^y]}}
func.func @sink(%q: tensor<2x5x6xf32>, %k: tensor<2x6x7xf32>, %v: tensor<2x7x4xf32>, %sink: tensor<2xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x6xf32>, tensor<2x6x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %sb_e = tensor.empty() : tensor<2x5x1xf32>
  %sb = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%sb_e : tensor<2x5x1xf32>) dimensions = [1, 2]
  %s = tensor.concat dim(2) %t, %sb : (tensor<2x5x7xf32>, tensor<2x5x1xf32>) -> tensor<2x5x8xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x8xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x8xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x8xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x8xf32>
  %x = math.exp %c : tensor<2x5x8xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x8xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x8xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x8xf32>) dimensions = [2]
  %w = arith.divf %x, %zb : tensor<2x5x8xf32>
  %p = tensor.extract_slice %w[0, 0, 0] [2, 5, 7] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @sink_softmax_op
// CHECK: attn.attention
// CHECK: tensor.extract %arg3
// CHECK-NOT: linalg.{{[^yi]}}
func.func @sink_softmax_op(%q: tensor<2x5x6xf32>, %k: tensor<2x6x7xf32>, %v: tensor<2x7x4xf32>, %sink: tensor<2xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x6xf32>, tensor<2x6x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %sb_e = tensor.empty() : tensor<2x5x1xf32>
  %sb = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%sb_e : tensor<2x5x1xf32>) dimensions = [1, 2]
  %s = tensor.concat dim(2) %t, %sb : (tensor<2x5x7xf32>, tensor<2x5x1xf32>) -> tensor<2x5x8xf32>
  %w_e = tensor.empty() : tensor<2x5x8xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x5x8xf32>) outs(%w_e : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
  %p = tensor.extract_slice %w[0, 0, 0] [2, 5, 7] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// The maximum is subtracted twice, as some do before a softmax that does it again.

// CHECK-LABEL: func @sink_two_maxima
// CHECK: attn.attention
// CHECK: tensor.extract %arg3
// CHECK-NOT: linalg.{{[^yi]}}
func.func @sink_two_maxima(%q: tensor<2x5x6xf32>, %k: tensor<2x6x7xf32>, %v: tensor<2x7x4xf32>, %sink: tensor<2xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x6xf32>, tensor<2x6x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %sb_e = tensor.empty() : tensor<2x5x1xf32>
  %sb = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%sb_e : tensor<2x5x1xf32>) dimensions = [1, 2]
  %s = tensor.concat dim(2) %t, %sb : (tensor<2x5x7xf32>, tensor<2x5x1xf32>) -> tensor<2x5x8xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x8xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x8xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x8xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x8xf32>
  %m2 = linalg.reduce { arith.maximumf } ins(%c : tensor<2x5x8xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %m2b = linalg.broadcast ins(%m2 : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x8xf32>) dimensions = [2]
  %c2 = arith.subf %c, %m2b : tensor<2x5x8xf32>
  %x = math.exp %c2 : tensor<2x5x8xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x8xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x8xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x8xf32>) dimensions = [2]
  %w = arith.divf %x, %zb : tensor<2x5x8xf32>
  %p = tensor.extract_slice %w[0, 0, 0] [2, 5, 7] [1, 1, 1] : tensor<2x5x8xf32> to tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A mask that is a sum: the part that excludes keys by position is `causal`, and the
// numbers for the keys are read as they are.

// CHECK-LABEL: func @sum_of_masks
// CHECK: attn.attention {{.*}} causal ins(%arg0, %arg1, %arg2 : {{.*}} masks(%arg3 : tensor<7xf32>)
// CHECK-NOT: linalg.{{[^yi]}}
func.func @sum_of_masks(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>, %bias: tensor<7xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, affine_map<(b, m, n) -> (n)>, #bmn], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t, %bias : tensor<2x5x7xf32>, tensor<7xf32>) outs(%s0_e : tensor<2x5x7xf32>) {
  ^bb0(%score: f32, %number: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sge, %i, %j : index
    %causal = arith.select %sees, %zero, %lowest : f32
    %mask = arith.addf %causal, %number : f32
    %masked = arith.addf %score, %mask : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// The log-sum-exp of the rows, for something else.

// CHECK-LABEL: func @lse_result
// CHECK-NOT: linalg
// CHECK: %[[OUT:.*]]:2 = attn.attention
// CHECK: %[[LSE:.*]] = tensor.expand_shape %[[OUT]]#1
// CHECK-NOT: linalg
// CHECK: return %[[OUT]]#0, %[[LSE]]
func.func @lse_result(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> (tensor<2x5x4xf32>, tensor<2x5x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %zb_b = tensor.empty() : tensor<2x5x7xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x5xf32>) outs(%zb_b : tensor<2x5x7xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %l = math.log %z : tensor<2x5xf32>
  %lse = arith.addf %m, %l : tensor<2x5xf32>
  %rows = tensor.expand_shape %lse [[0], [1, 2]] output_shape [2, 5, 1] : tensor<2x5xf32> into tensor<2x5x1xf32>
  return %o, %rows : tensor<2x5x4xf32>, tensor<2x5x1xf32>
}

// CHECK-LABEL: func @lse_used_twice
// CHECK: %[[OUT:.*]]:2 = attn.attention
// CHECK-NOT: linalg
// CHECK: return %[[OUT]]#0, %[[OUT]]#1
func.func @lse_used_twice(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> (tensor<2x5x4xf32>, tensor<2x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %s0_e = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %m0_e = tensor.empty() : tensor<2x5xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x5x7xf32>) outs(%m0 : tensor<2x5xf32>) dimensions = [2]
  %mb_b = tensor.empty() : tensor<2x5x7xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x5xf32>) outs(%mb_b : tensor<2x5x7xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x5x7xf32>
  %x = math.exp %c : tensor<2x5x7xf32>
  %z0_e = tensor.empty() : tensor<2x5xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x5xf32>) -> tensor<2x5xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x5x7xf32>) outs(%z0 : tensor<2x5xf32>) dimensions = [2]
  %l = math.log %z : tensor<2x5xf32>
  %lse = arith.addf %m, %l : tensor<2x5xf32>
  %lb_b = tensor.empty() : tensor<2x5x7xf32>
  %lb = linalg.broadcast ins(%lse : tensor<2x5xf32>) outs(%lb_b : tensor<2x5x7xf32>) dimensions = [2]
  %y = arith.subf %s, %lb : tensor<2x5x7xf32>
  %p = math.exp %y : tensor<2x5x7xf32>
  %o0_e = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o, %lse : tensor<2x5x4xf32>, tensor<2x5xf32>
}
