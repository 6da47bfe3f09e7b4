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
