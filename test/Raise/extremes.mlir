// RUN: pebble-opt %s --attn-raise --remarks-filter=attn-raise 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

// Numbers as large as there are, and constants of which nothing is known. Sums of
// indices are taken not to overflow.

#bmn = affine_map<(b, m, n) -> (b, m, n)>

// CHECK-LABEL: func @largest_index
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins
// CHECK-NOT: masks
func.func @largest_index(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %max = arith.constant 9223372036854775807 : index
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %end = arith.addi %i, %max : index
    %sees = arith.cmpi sle, %j, %end : index
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @largest_factor
// CHECK: attn.attention
func.func @largest_factor(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %max = arith.constant 9223372036854775807 : index
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %far = arith.muli %i, %max : index
    %farther = arith.muli %far, %max : index
    %sees = arith.cmpi sle, %j, %farther : index
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @lowest_distance
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) ins
// CHECK-NOT: masks
func.func @lowest_distance(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %min = arith.constant -9223372036854775808 : index
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %distance = arith.subi %i, %j : index
    %sees = arith.cmpi sgt, %distance, %min : index
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @largest_finite
// CHECK: attn.attention
// CHECK: arith.addf
func.func @largest_finite(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %large = arith.constant dense<3.40282347E+38> : tensor<2x5x7xf32>
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.addf %t, %large : tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @nan
// CHECK-NOT: attn.attention
// REMARK: [Missed] declined
// REMARK-SAME: its scale is not finite
func.func @nan(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %nan = arith.constant dense<0x7FC00000> : tensor<2x5x7xf32>
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.mulf %t, %nan : tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// The elements of a constant are not there.

// CHECK-LABEL: func @elided
// CHECK: attn.attention
// CHECK-SAME: masks(%{{.*}} : tensor<2x5x7xf32>)
func.func @elided(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %mask = arith.constant dense_resource<__elided__> : tensor<2x5x7xf32>
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.addf %t, %mask : tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// CHECK-LABEL: func @elided_table
// CHECK: attn.attention
// CHECK-SAME: masks(%{{.*}} : tensor<2x5x7xi1>)
func.func @elided_table(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %mask = arith.constant dense_resource<__elided__> : tensor<2x5x7xi1>
  %low = arith.constant dense<0xFF800000> : tensor<2x5x7xf32>
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = arith.select %mask, %t, %low : tensor<2x5x7xi1>, tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A bit with a sign is -1: extended, converted and compared.

// CHECK-LABEL: func @sign_of_a_bit
// CHECK: attn.attention {{.*}} scale(-2.000000e+00)
func.func @sign_of_a_bit(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %true = arith.constant true
  %false = arith.constant false
  %none = arith.constant 0 : i32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %wide = arith.extsi %true : i1 to i32
    %isNegative = arith.cmpi slt, %wide, %none : i32
    %factor = arith.select %isNegative, %two, %three : f32
    %scaled = arith.mulf %e, %factor : f32
    %sign = arith.sitofp %true : i1 to f32
    %isLess = arith.cmpi slt, %true, %false : i1
    %other = arith.select %isLess, %sign, %three : f32
    %negative = arith.mulf %scaled, %other : f32
    linalg.yield %negative : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A difference that is extended without its sign is never negative: nothing is hidden.

// CHECK-LABEL: func @without_a_sign
// CHECK-NOT: causal
// CHECK: attn.attention {{.*}} masks(
func.func @without_a_sign(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %none = arith.constant 0 : i64
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %i32 = arith.index_cast %i : index to i32
    %j32 = arith.index_cast %j : index to i32
    %difference = arith.subi %i32, %j32 : i32
    %wide = arith.extui %difference : i32 to i64
    %sees = arith.cmpi sge, %wide, %none : i64
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Undefined, as what runs; not a crash.

// CHECK-LABEL: func @beyond_a_table
func.func @beyond_a_table(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %far = arith.constant 100000000 : index
  %table = arith.constant dense<true> : tensor<1x5x7xi1>
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = tensor.extract %table[%far, %i, %j] : tensor<1x5x7xi1>
    %masked = arith.select %sees, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// A tensor that the body makes.

// CHECK-LABEL: func @own_tensor
func.func @own_tensor(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %zeroth = arith.constant 0 : index
    %pair = tensor.from_elements %e, %old : tensor<2xf32>
    %first = tensor.extract %pair[%zeroth] : tensor<2xf32>
    linalg.yield %first : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Read once, however often it is used.

// CHECK-LABEL: func @long_chain
// CHECK: attn.attention
func.func @long_chain(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c0 = arith.cmpi sle, %j, %i : index
    %c1 = arith.andi %c0, %c0 : i1
    %c2 = arith.andi %c1, %c1 : i1
    %c3 = arith.andi %c2, %c2 : i1
    %c4 = arith.andi %c3, %c3 : i1
    %c5 = arith.andi %c4, %c4 : i1
    %c6 = arith.andi %c5, %c5 : i1
    %c7 = arith.andi %c6, %c6 : i1
    %c8 = arith.andi %c7, %c7 : i1
    %c9 = arith.andi %c8, %c8 : i1
    %c10 = arith.andi %c9, %c9 : i1
    %c11 = arith.andi %c10, %c10 : i1
    %c12 = arith.andi %c11, %c11 : i1
    %c13 = arith.andi %c12, %c12 : i1
    %c14 = arith.andi %c13, %c13 : i1
    %c15 = arith.andi %c14, %c14 : i1
    %c16 = arith.andi %c15, %c15 : i1
    %c17 = arith.andi %c16, %c16 : i1
    %c18 = arith.andi %c17, %c17 : i1
    %c19 = arith.andi %c18, %c18 : i1
    %c20 = arith.andi %c19, %c19 : i1
    %c21 = arith.andi %c20, %c20 : i1
    %c22 = arith.andi %c21, %c21 : i1
    %c23 = arith.andi %c22, %c22 : i1
    %c24 = arith.andi %c23, %c23 : i1
    %c25 = arith.andi %c24, %c24 : i1
    %c26 = arith.andi %c25, %c25 : i1
    %c27 = arith.andi %c26, %c26 : i1
    %c28 = arith.andi %c27, %c27 : i1
    %c29 = arith.andi %c28, %c28 : i1
    %c30 = arith.andi %c29, %c29 : i1
    %c31 = arith.andi %c30, %c30 : i1
    %c32 = arith.andi %c31, %c31 : i1
    %c33 = arith.andi %c32, %c32 : i1
    %c34 = arith.andi %c33, %c33 : i1
    %c35 = arith.andi %c34, %c34 : i1
    %c36 = arith.andi %c35, %c35 : i1
    %c37 = arith.andi %c36, %c36 : i1
    %c38 = arith.andi %c37, %c37 : i1
    %c39 = arith.andi %c38, %c38 : i1
    %c40 = arith.andi %c39, %c39 : i1
    %c41 = arith.andi %c40, %c40 : i1
    %c42 = arith.andi %c41, %c41 : i1
    %c43 = arith.andi %c42, %c42 : i1
    %c44 = arith.andi %c43, %c43 : i1
    %c45 = arith.andi %c44, %c44 : i1
    %c46 = arith.andi %c45, %c45 : i1
    %c47 = arith.andi %c46, %c46 : i1
    %c48 = arith.andi %c47, %c47 : i1
    %c49 = arith.andi %c48, %c48 : i1
    %c50 = arith.andi %c49, %c49 : i1
    %c51 = arith.andi %c50, %c50 : i1
    %c52 = arith.andi %c51, %c51 : i1
    %c53 = arith.andi %c52, %c52 : i1
    %c54 = arith.andi %c53, %c53 : i1
    %c55 = arith.andi %c54, %c54 : i1
    %c56 = arith.andi %c55, %c55 : i1
    %c57 = arith.andi %c56, %c56 : i1
    %c58 = arith.andi %c57, %c57 : i1
    %c59 = arith.andi %c58, %c58 : i1
    %c60 = arith.andi %c59, %c59 : i1
    %masked = arith.select %c60, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// As many keys as there are numbers for, which no memory holds.

// CHECK-LABEL: func @most_keys
// CHECK-NOT: attn.attention
func.func @most_keys(%q: tensor<8xf32>, %k: tensor<8x9223372036854775807xf32>, %v: tensor<9223372036854775807x1xf32>) -> tensor<1xf32> {
  %zero = arith.constant 0.0 : f32
  %scores = tensor.empty() : tensor<9223372036854775807xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%scores : tensor<9223372036854775807xf32>) -> tensor<9223372036854775807xf32>
  %s = linalg.vecmat ins(%q, %k : tensor<8xf32>, tensor<8x9223372036854775807xf32>) outs(%s0 : tensor<9223372036854775807xf32>) -> tensor<9223372036854775807xf32>
  %p = linalg.softmax dimension(0) ins(%s : tensor<9223372036854775807xf32>) outs(%scores : tensor<9223372036854775807xf32>) -> tensor<9223372036854775807xf32>
  %out = tensor.empty() : tensor<1xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1xf32>) -> tensor<1xf32>
  %o = linalg.vecmat ins(%p, %v : tensor<9223372036854775807xf32>, tensor<9223372036854775807x1xf32>) outs(%o0 : tensor<1xf32>) -> tensor<1xf32>
  return %o : tensor<1xf32>
}

// 2^32 + 2 is 2 in 32 bits.

// CHECK-LABEL: func @numbers_wrap
// CHECK: arith.constant 2 : i32
// CHECK: attn.attention {{.*}} masks(
func.func @numbers_wrap(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %j = linalg.index 2 : index
    %j32 = arith.index_cast %j : index to i32
    %large = arith.constant 4294967298 : i64
    %length = arith.trunci %large : i64 to i32
    %c = arith.cmpi slt, %j32, %length : i32
    %masked = arith.select %c, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}

// Indices in 8 bits may wrap, and are compared as they are.

// CHECK-LABEL: func @narrow_indices
// CHECK-NOT: causal
// CHECK: attn.attention {{.*}} masks(
func.func @narrow_indices(%q: tensor<2x5x8xf32>, %k: tensor<2x8x7xf32>, %v: tensor<2x7x4xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<2x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %t = linalg.batch_matmul ins(%q, %k : tensor<2x5x8xf32>, tensor<2x8x7xf32>) outs(%s0 : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %s = linalg.generic {indexing_maps = [#bmn, #bmn], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) {
  ^bb0(%e: f32, %old: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %i8 = arith.index_cast %i : index to i8
    %j8 = arith.index_cast %j : index to i8
    %c = arith.cmpi sle, %j8, %i8 : i8
    %masked = arith.select %c, %e, %lowest : f32
    linalg.yield %masked : f32
  } -> tensor<2x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x5x7xf32>) outs(%rows : tensor<2x5x7xf32>) -> tensor<2x5x7xf32>
  %out = tensor.empty() : tensor<2x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x5x7xf32>, tensor<2x7x4xf32>) outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %o : tensor<2x5x4xf32>
}
