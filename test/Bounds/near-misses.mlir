// RUN: pebble-opt %s --attn-infer-bounds --remarks-filter='attn-infer-bounds' 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

// What looks like a bound and is none, or a weaker one. Of each function the keys
// are harmless, and the remark names what stands in the way of the queries.

#row = affine_map<(i, c) -> (i, c)>
#stat = affine_map<(i, c) -> (i)>
#col = affine_map<(i, c) -> (c)>

// A weight that is an argument.

// CHECK-LABEL: func @weight_argument
// CHECK: bounded(<key_norm = 2.828{{[0-9]*}}, proven>)
// REMARK: [Missed] unbounded
// REMARK-SAME: nothing bounds its queries: they depend on argument #1 of the region around it
func.func @weight_argument(%x: tensor<8x8xf32>, %w: tensor<8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %stat = tensor.empty() : tensor<8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<8xf32>) -> tensor<8xf32>
  %squares = arith.mulf %x, %x : tensor<8x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %empty = tensor.empty() : tensor<8x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #col, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %w : tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%e: f32, %t: f32, %weight: f32, %o: f32):
    %shifted = arith.addf %t, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    %y = arith.mulf %scaled, %weight : f32
    linalg.yield %y : f32
  } -> tensor<8x8xf32>
  %k = math.tanh %x : tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// Sums written beside the place that is read.

// CHECK-LABEL: func @other_place
// CHECK: bounded(<key_norm = 2.828{{[0-9]*}}, proven>)
// REMARK: [Missed] unbounded
// REMARK-SAME: nothing bounds its queries
func.func @other_place(%x: tensor<8x8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %stat = tensor.empty() : tensor<8x2xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<8x2xf32>) -> tensor<8x2xf32>
  %sum = linalg.generic {indexing_maps = [#row, affine_map<(i, c) -> (i, 0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x8xf32>) outs(%start : tensor<8x2xf32>) {
  ^bb0(%e: f32, %o: f32):
    %p = arith.mulf %e, %e : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<8x2xf32>
  %empty = tensor.empty() : tensor<8x8xf32>
  %q = linalg.generic {indexing_maps = [#row, affine_map<(i, c) -> (i, 1)>, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8x8xf32>, tensor<8x2xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %shifted = arith.addf %t, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    linalg.yield %scaled : f32
  } -> tensor<8x8xf32>
  %k = math.tanh %x : tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// No epsilon: where the squares underflow, one over the root is infinite. And an
// epsilon that is lost beside what underflow takes.

// CHECK-LABEL: func @missing_epsilon
// CHECK: bounded(<key_norm
// CHECK: bounded(<key_norm
// REMARK: [Missed] unbounded
// REMARK-SAME: nothing bounds its queries: they depend on one over a number that may be close to 0
// REMARK: [Missed] unbounded
// REMARK-SAME: nothing bounds its queries: they depend on one over a number that may be close to 0
func.func @missing_epsilon(%x: tensor<8x8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-37 : f32
  %stat = tensor.empty() : tensor<8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<8xf32>) -> tensor<8xf32>
  %squares = arith.mulf %x, %x : tensor<8x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %empty = tensor.empty() : tensor<8x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %r = math.rsqrt %t : f32
    %scaled = arith.mulf %e, %r : f32
    linalg.yield %scaled : f32
  } -> tensor<8x8xf32>
  %k = math.tanh %x : tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  %q1 = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %shifted = arith.addf %t, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    linalg.yield %scaled : f32
  } -> tensor<8x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q1, %k, %0 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// Sums over the other axis, of other values, of absolute values, and without the
// root.

// CHECK-LABEL: func @other_sums
// CHECK-COUNT-4: bounded(<key_norm
// REMARK-COUNT-4: nothing bounds its queries: they depend on
func.func @other_sums(%x: tensor<8x8xf32>, %y: tensor<8x8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant dense<1.0e-6> : tensor<8xf32>
  %stat = tensor.empty() : tensor<8xf32>
  %empty = tensor.empty() : tensor<8x8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<8xf32>) -> tensor<8xf32>
  %squares = arith.mulf %x, %x : tensor<8x8xf32>
  %k = math.tanh %x : tensor<8x8xf32>

  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [0]
  %shifted = arith.addf %sum, %epsilon : tensor<8xf32>
  %r = math.rsqrt %shifted : tensor<8xf32>
  %rs = linalg.broadcast ins(%r : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [1]
  %q = arith.mulf %x, %rs : tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>

  %squaresOfY = arith.mulf %y, %y : tensor<8x8xf32>
  %sum1 = linalg.reduce { arith.addf } ins(%squaresOfY : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %shifted1 = arith.addf %sum1, %epsilon : tensor<8xf32>
  %r1 = math.rsqrt %shifted1 : tensor<8xf32>
  %rs1 = linalg.broadcast ins(%r1 : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [1]
  %q1 = arith.mulf %x, %rs1 : tensor<8x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q1, %k, %0 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>

  %absolute = math.absf %x : tensor<8x8xf32>
  %sum2 = linalg.reduce { arith.addf } ins(%absolute : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %shifted2 = arith.addf %sum2, %epsilon : tensor<8xf32>
  %r2 = math.rsqrt %shifted2 : tensor<8xf32>
  %rs2 = linalg.broadcast ins(%r2 : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [1]
  %q2 = arith.mulf %x, %rs2 : tensor<8x8xf32>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q2, %k, %1 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>

  %sum3 = linalg.reduce { arith.addf } ins(%squares : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %shifted3 = arith.addf %sum3, %epsilon : tensor<8xf32>
  %rs3 = linalg.broadcast ins(%shifted3 : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [1]
  %q3 = arith.divf %x, %rs3 : tensor<8x8xf32>
  %3 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q3, %k, %2 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %3 : tensor<8x8xf32>
}

// Rotations that are none: the sine of another angle, and both signs the same.
// Norms grow, and bounds with them: to sqrt(2), and to sqrt(3), as nothing says
// that cos(t) sin(t) is at most a half.

// CHECK-LABEL: func @no_rotations
// CHECK: bounded(<{{.*}}query_norm = 1.414{{[0-9]*}}, key_norm = 1.732{{[0-9]*}},
// REMARK: [Analysis] bounded
func.func @no_rotations(%x: tensor<8x8xf32>, %t: tensor<8x4xf32>, %u: tensor<8x4xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant dense<1.0e-6> : tensor<8xf32>
  %stat = tensor.empty() : tensor<8xf32>
  %empty = tensor.empty() : tensor<8x8xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<8xf32>) -> tensor<8xf32>
  %squares = arith.mulf %x, %x : tensor<8x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<8x8xf32>) outs(%start : tensor<8xf32>) dimensions = [1]
  %shifted = arith.addf %sum, %epsilon : tensor<8xf32>
  %r = math.rsqrt %shifted : tensor<8xf32>
  %rs = linalg.broadcast ins(%r : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [1]
  %y = arith.mulf %x, %rs : tensor<8x8xf32>
  %y1 = tensor.extract_slice %y[0, 0] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32>
  %y2 = tensor.extract_slice %y[0, 4] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32>
  %cos = math.cos %t : tensor<8x4xf32>
  %sin = math.sin %t : tensor<8x4xf32>
  %other = math.sin %u : tensor<8x4xf32>
  %a = arith.mulf %y1, %cos : tensor<8x4xf32>
  %b = arith.mulf %y2, %cos : tensor<8x4xf32>
  %c = arith.mulf %y1, %other : tensor<8x4xf32>
  %d = arith.mulf %y2, %other : tensor<8x4xf32>
  %q1 = arith.subf %a, %d : tensor<8x4xf32>
  %q2 = arith.addf %b, %c : tensor<8x4xf32>
  %q = tensor.concat dim(1) %q1, %q2 : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x8xf32>
  %e = arith.mulf %y1, %sin : tensor<8x4xf32>
  %f = arith.mulf %y2, %sin : tensor<8x4xf32>
  %k1 = arith.addf %a, %f : tensor<8x4xf32>
  %k2 = arith.addf %b, %e : tensor<8x4xf32>
  %k = tensor.concat dim(1) %k1, %k2 : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// What somebody has written stays, what was proved before does not, and an
// attention that cannot be looked at says why.

// CHECK-LABEL: func @others
// CHECK: attn.attention {{.*}} bounded(<query_norm = 1.000000e+00>)
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins
// CHECK: attn.attention {{.*}} bounded(<query_norm = 2.828{{[0-9]*}}, key_norm = 2.828{{[0-9]*}}, proven>)
// CHECK: attn.attention {{.*}} bounded(<query_norm = 3.000000e+00, proven>)
// CHECK-NOT: bounded
// REMARK: it has bounds that somebody vouches for
// REMARK: they depend on argument #0 of the region around it, nor its keys: they depend on argument #0
// REMARK: nothing bounds its scale
// REMARK: it is on memrefs
// REMARK: the number of its channels is not known
// REMARK: it has more than 4096 channels
func.func @others(%x: tensor<8x8xf32>, %y: tensor<8x?xf32>, %z: tensor<8x5000xf32>, %m: memref<8x8xf32>, %scale: f32, %out: tensor<8x8xf32>)
    -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %tanh = math.tanh %x : tensor<8x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<query_norm = 1.0>)
      ins(%tanh, %tanh, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<query_norm = 1.0, proven>)
      ins(%x, %x, %0 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = attn.attention kernel(#attn.exp) accumulate(f32) scale(%scale : f32)
      ins(%tanh, %tanh, %1 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<query_norm = 3.0, proven>)
      ins(%m, %m, %m : memref<8x8xf32>, memref<8x8xf32>, memref<8x8xf32>)
      outs(%m : memref<8x8xf32>)
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%y, %y, %s : tensor<8x?xf32>, tensor<8x?xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%z, %z, %s : tensor<8x5000xf32>, tensor<8x5000xf32>, tensor<8x8xf32>)
      outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %1, %2, %3 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}
