// RUN: pebble-opt %s --attn-raise | FileCheck %s

// Sizes that programs compute: equal ones are seen to be equal, and views between
// dynamic sizes are looked through. What is not known to be equal is not taken to
// be.

// Heads are merged into the batch and split from it again, through sizes that are
// computed as torch-mlir does.

// CHECK-LABEL: func @merged_heads
// CHECK-NOT: linalg
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %arg2 : tensor<?x4x5x8xf32>,
// CHECK-NOT: linalg
func.func @merged_heads(%q: tensor<?x4x5x8xf32>, %k: tensor<?x4x7x8xf32>, %v: tensor<?x4x7x4xf32>) -> tensor<?x4x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c0_i64 = arith.constant 0 : i64
  %c1_i64 = arith.constant 1 : i64
  %c4_i64 = arith.constant 4 : i64
  %c5_i64 = arith.constant 5 : i64
  %c7_i64 = arith.constant 7 : i64
  %c8_i64 = arith.constant 8 : i64
  %b = tensor.dim %q, %c0 : tensor<?x4x5x8xf32>
  %b_i64 = arith.index_cast %b : index to i64
  %negative = arith.cmpi slt, %b_i64, %c0_i64 : i64
  %batch = arith.select %negative, %c1_i64, %b_i64 : i64
  %bh_i64 = arith.muli %batch, %c4_i64 : i64
  %qs = tensor.from_elements %bh_i64, %c5_i64, %c8_i64 : tensor<3xi64>
  %ks = tensor.from_elements %bh_i64, %c7_i64, %c8_i64 : tensor<3xi64>
  %vs = tensor.from_elements %bh_i64, %c7_i64, %c4_i64 : tensor<3xi64>
  %q3 = tensor.reshape %q(%qs) : (tensor<?x4x5x8xf32>, tensor<3xi64>) -> tensor<?x5x8xf32>
  %k3 = tensor.reshape %k(%ks) : (tensor<?x4x7x8xf32>, tensor<3xi64>) -> tensor<?x7x8xf32>
  %v3 = tensor.reshape %v(%vs) : (tensor<?x4x7x4xf32>, tensor<3xi64>) -> tensor<?x7x4xf32>
  %kb = tensor.dim %k, %c0 : tensor<?x4x7x8xf32>
  %k_same = arith.cmpi eq, %kb, %b : index
  cf.assert %k_same, "batches differ"
  %vb = tensor.dim %v, %c0 : tensor<?x4x7x4xf32>
  %v_same = arith.cmpi eq, %vb, %kb : index
  cf.assert %v_same, "batches differ"
  %bh = arith.index_cast %bh_i64 : i64 to index
  %s_e = tensor.empty(%bh) : tensor<?x5x7xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s_e : tensor<?x5x7xf32>) -> tensor<?x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q3, %k3 : tensor<?x5x8xf32>, tensor<?x7x8xf32>) outs(%s0 : tensor<?x5x7xf32>) {
  ^bb0(%qe: f32, %ke: f32, %se: f32):
    %x = arith.mulf %qe, %ke : f32
    %y = arith.addf %x, %se : f32
    linalg.yield %y : f32
  } -> tensor<?x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<?x5x7xf32>) outs(%s_e : tensor<?x5x7xf32>) -> tensor<?x5x7xf32>
  %o_e = tensor.empty(%bh) : tensor<?x5x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o_e : tensor<?x5x4xf32>) -> tensor<?x5x4xf32>
  %o = linalg.batch_matmul ins(%p, %v3 : tensor<?x5x7xf32>, tensor<?x7x4xf32>) outs(%o0 : tensor<?x5x4xf32>) -> tensor<?x5x4xf32>
  %outer = arith.divsi %bh, %c4 : index
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [%outer, 4, 5, 4] : tensor<?x5x4xf32> into tensor<?x4x5x4xf32>
  return %r : tensor<?x4x5x4xf32>
}

// Scores that go through a reshape between dynamic numbers of queries and keys, and
// values whose axis is read at 0 where it has size 1, as its index is then anyway.

// CHECK-LABEL: func @reshaped_scores
// CHECK-NOT: linalg
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %arg2 : tensor<8x?x8xf32>,
// CHECK-NOT: linalg
func.func @reshaped_scores(%q: tensor<8x?x8xf32>, %k: tensor<8x8x?xf32>, %v: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %m = tensor.dim %q, %c1 : tensor<8x?x8xf32>
  %n = tensor.dim %k, %c2 : tensor<8x8x?xf32>
  %s_e = tensor.empty(%m, %n) : tensor<8x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s_e : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %s3 = linalg.batch_matmul ins(%q, %k : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%s0 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %four = tensor.from_elements %c2, %c4, %m, %n : tensor<4xindex>
  %s = tensor.reshape %s3(%four) : (tensor<8x?x?xf32>, tensor<4xindex>) -> tensor<2x4x?x?xf32>
  %p_e = tensor.empty(%m, %n) : tensor<2x4x?x?xf32>
  %p4 = linalg.softmax dimension(3) ins(%s : tensor<2x4x?x?xf32>) outs(%p_e : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %three = tensor.from_elements %c8, %m, %n : tensor<3xindex>
  %p = tensor.reshape %p4(%three) : (tensor<2x4x?x?xf32>, tensor<3xindex>) -> tensor<8x?x?xf32>
  %v_e = tensor.empty(%n) : tensor<8x?x4xf32>
  %vn = tensor.dim %v, %c1 : tensor<8x?x4xf32>
  %same = arith.cmpi eq, %n, %vn : index
  cf.assert %same, "numbers of keys and values differ"
  %w = linalg.generic {indexing_maps = [affine_map<(b, n, d) -> (b, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%v_e : tensor<8x?x4xf32>) {
  ^bb0(%old: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %is_one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %is_one, %c0, %i : index
    %e = tensor.extract %v[%b, %at, %d] : tensor<8x?x4xf32>
    linalg.yield %e : f32
  } -> tensor<8x?x4xf32>
  %o_e = tensor.empty(%m) : tensor<8x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o_e : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %w : tensor<8x?x?xf32>, tensor<8x?x4xf32>) outs(%o0 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  return %o : tensor<8x?x4xf32>
}

// An assertion says nothing of what comes before it: the values may have fewer keys
// than are read, and stay behind the reading.

// CHECK-LABEL: func @asserted_too_late
// CHECK: %[[W:.*]] = linalg.generic
// CHECK: tensor.extract %arg2
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %[[W]] :
func.func @asserted_too_late(%q: tensor<8x?x8xf32>, %k: tensor<8x8x?xf32>, %v: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %m = tensor.dim %q, %c1 : tensor<8x?x8xf32>
  %n = tensor.dim %k, %c2 : tensor<8x8x?xf32>
  %s_e = tensor.empty(%m, %n) : tensor<8x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s_e : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %s3 = linalg.batch_matmul ins(%q, %k : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%s0 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %four = tensor.from_elements %c2, %c4, %m, %n : tensor<4xindex>
  %s = tensor.reshape %s3(%four) : (tensor<8x?x?xf32>, tensor<4xindex>) -> tensor<2x4x?x?xf32>
  %p_e = tensor.empty(%m, %n) : tensor<2x4x?x?xf32>
  %p4 = linalg.softmax dimension(3) ins(%s : tensor<2x4x?x?xf32>) outs(%p_e : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %three = tensor.from_elements %c8, %m, %n : tensor<3xindex>
  %p = tensor.reshape %p4(%three) : (tensor<2x4x?x?xf32>, tensor<3xindex>) -> tensor<8x?x?xf32>
  %v_e = tensor.empty(%n) : tensor<8x?x4xf32>
  %vn = tensor.dim %v, %c1 : tensor<8x?x4xf32>
  %same = arith.cmpi eq, %n, %vn : index
  %w = linalg.generic {indexing_maps = [affine_map<(b, n, d) -> (b, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%v_e : tensor<8x?x4xf32>) {
  ^bb0(%old: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %is_one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %is_one, %c0, %i : index
    %e = tensor.extract %v[%b, %at, %d] : tensor<8x?x4xf32>
    linalg.yield %e : f32
  } -> tensor<8x?x4xf32>
  %o_e = tensor.empty(%m) : tensor<8x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o_e : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %w : tensor<8x?x?xf32>, tensor<8x?x4xf32>) outs(%o0 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  cf.assert %same, "numbers of keys and values differ"
  return %o : tensor<8x?x4xf32>
}

// A single value may be read for all keys.

// CHECK-LABEL: func @broadcast_values
// CHECK: %[[W:.*]] = linalg.generic
// CHECK: attn.attention {{.*}} ins(%arg0, %arg1, %[[W]] :
func.func @broadcast_values(%q: tensor<8x?x8xf32>, %k: tensor<8x8x?xf32>, %v: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %m = tensor.dim %q, %c1 : tensor<8x?x8xf32>
  %n = tensor.dim %k, %c2 : tensor<8x8x?xf32>
  %s_e = tensor.empty(%m, %n) : tensor<8x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s_e : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %s3 = linalg.batch_matmul ins(%q, %k : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%s0 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %four = tensor.from_elements %c2, %c4, %m, %n : tensor<4xindex>
  %s = tensor.reshape %s3(%four) : (tensor<8x?x?xf32>, tensor<4xindex>) -> tensor<2x4x?x?xf32>
  %p_e = tensor.empty(%m, %n) : tensor<2x4x?x?xf32>
  %p4 = linalg.softmax dimension(3) ins(%s : tensor<2x4x?x?xf32>) outs(%p_e : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %three = tensor.from_elements %c8, %m, %n : tensor<3xindex>
  %p = tensor.reshape %p4(%three) : (tensor<2x4x?x?xf32>, tensor<3xindex>) -> tensor<8x?x?xf32>
  %v_e = tensor.empty(%n) : tensor<8x?x4xf32>
  %vn = tensor.dim %v, %c1 : tensor<8x?x4xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, n, d) -> (b, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%v_e : tensor<8x?x4xf32>) {
  ^bb0(%old: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %is_one = arith.cmpi eq, %vn, %c1 : index
    %at = arith.select %is_one, %c0, %i : index
    %e = tensor.extract %v[%b, %at, %d] : tensor<8x?x4xf32>
    linalg.yield %e : f32
  } -> tensor<8x?x4xf32>
  %o_e = tensor.empty(%m) : tensor<8x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o_e : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %w : tensor<8x?x?xf32>, tensor<8x?x4xf32>) outs(%o0 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  return %o : tensor<8x?x4xf32>
}

// A reshape of queries by keys to keys by queries is no transposition.

// CHECK-LABEL: func @swapped_sizes
// CHECK-NOT: attn.attention
// CHECK: linalg.softmax
func.func @swapped_sizes(%q: tensor<8x?x8xf32>, %k: tensor<8x8x?xf32>, %v: tensor<8x?x4xf32>) -> tensor<8x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %m = tensor.dim %q, %c1 : tensor<8x?x8xf32>
  %n = tensor.dim %k, %c2 : tensor<8x8x?xf32>
  %s_e = tensor.empty(%m, %n) : tensor<8x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s_e : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %s3 = linalg.batch_matmul ins(%q, %k : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%s0 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
  %four = tensor.from_elements %c2, %c4, %n, %m : tensor<4xindex>
  %s = tensor.reshape %s3(%four) : (tensor<8x?x?xf32>, tensor<4xindex>) -> tensor<2x4x?x?xf32>
  %p_e = tensor.empty(%n, %m) : tensor<2x4x?x?xf32>
  %p4 = linalg.softmax dimension(3) ins(%s : tensor<2x4x?x?xf32>) outs(%p_e : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %three = tensor.from_elements %c8, %m, %n : tensor<3xindex>
  %p = tensor.reshape %p4(%three) : (tensor<2x4x?x?xf32>, tensor<3xindex>) -> tensor<8x?x?xf32>
  %v_e = tensor.empty(%n) : tensor<8x?x4xf32>
  %vn = tensor.dim %v, %c1 : tensor<8x?x4xf32>
  %same = arith.cmpi eq, %n, %vn : index
  cf.assert %same, "numbers of keys and values differ"
  %w = linalg.generic {indexing_maps = [affine_map<(b, n, d) -> (b, n, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%v_e : tensor<8x?x4xf32>) {
  ^bb0(%old: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %is_one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %is_one, %c0, %i : index
    %e = tensor.extract %v[%b, %at, %d] : tensor<8x?x4xf32>
    linalg.yield %e : f32
  } -> tensor<8x?x4xf32>
  %o_e = tensor.empty(%m) : tensor<8x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o_e : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %w : tensor<8x?x?xf32>, tensor<8x?x4xf32>) outs(%o0 : tensor<8x?x4xf32>) -> tensor<8x?x4xf32>
  return %o : tensor<8x?x4xf32>
}

// The number of heads is known, but not from the type of what they are merged in.

// CHECK-LABEL: func @cast_heads
// CHECK: tensor.cast %{{.*}} : tensor<?x5x8xf32> to tensor<16x5x8xf32>
// CHECK: attn.attention {{.*}} : tensor<4x4x5x8xf32>, tensor<?x4x7x8xf32>, tensor<?x4x7x4xf32>
func.func @cast_heads(%arg0: tensor<?x4x5x8xf32>, %arg1: tensor<?x4x7x8xf32>, %arg2: tensor<?x4x7x4xf32>) -> tensor<?x4x5x4xf32> {
  %cst = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c0_i64 = arith.constant 0 : i64
  %c1_i64 = arith.constant 1 : i64
  %c4_i64 = arith.constant 4 : i64
  %c5_i64 = arith.constant 5 : i64
  %c7_i64 = arith.constant 7 : i64
  %c8_i64 = arith.constant 8 : i64
  %dim = tensor.dim %arg0, %c1 : tensor<?x4x5x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %1 = arith.cmpi slt, %0, %c0_i64 : i64
  %2 = arith.select %1, %c1_i64, %0 : i64
  %3 = arith.muli %2, %c4_i64 : i64
  %from_elements = tensor.from_elements %3, %c5_i64, %c8_i64 : tensor<3xi64>
  %from_elements_0 = tensor.from_elements %3, %c7_i64, %c8_i64 : tensor<3xi64>
  %from_elements_1 = tensor.from_elements %3, %c7_i64, %c4_i64 : tensor<3xi64>
  %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x4x5x8xf32>, tensor<3xi64>) -> tensor<?x5x8xf32>
  %reshape_2 = tensor.reshape %arg1(%from_elements_0) : (tensor<?x4x7x8xf32>, tensor<3xi64>) -> tensor<?x7x8xf32>
  %reshape_3 = tensor.reshape %arg2(%from_elements_1) : (tensor<?x4x7x4xf32>, tensor<3xi64>) -> tensor<?x7x4xf32>
  %dim_4 = tensor.dim %arg1, %c0 : tensor<?x4x7x8xf32>
  %4 = arith.cmpi eq, %dim_4, %dim : index
  cf.assert %4, "batches differ"
  %dim_5 = tensor.dim %arg2, %c0 : tensor<?x4x7x4xf32>
  %5 = arith.cmpi eq, %dim_5, %dim_4 : index
  cf.assert %5, "batches differ"
  %6 = arith.index_cast %3 : i64 to index
  %7 = tensor.empty(%6) : tensor<?x5x7xf32>
  %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<?x5x7xf32>) -> tensor<?x5x7xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape, %reshape_2 : tensor<?x5x8xf32>, tensor<?x7x8xf32>) outs(%8 : tensor<?x5x7xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    %16 = arith.addf %15, %out : f32
    linalg.yield %16 : f32
  } -> tensor<?x5x7xf32>
  %10 = linalg.softmax dimension(2) ins(%9 : tensor<?x5x7xf32>) outs(%7 : tensor<?x5x7xf32>) -> tensor<?x5x7xf32>
  %11 = tensor.empty(%6) : tensor<?x5x4xf32>
  %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x5x4xf32>) -> tensor<?x5x4xf32>
  %13 = linalg.batch_matmul ins(%10, %reshape_3 : tensor<?x5x7xf32>, tensor<?x7x4xf32>) outs(%12 : tensor<?x5x4xf32>) -> tensor<?x5x4xf32>
  %14 = arith.divsi %6, %c1 : index
  %expanded = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [%14, 4, 5, 4] : tensor<?x5x4xf32> into tensor<?x4x5x4xf32>
  return %expanded : tensor<?x4x5x4xf32>
}

// Sizes are read from what attention computes no more, among others.

// CHECK-LABEL: func @sizes_of_intermediates
// CHECK: attn.attention
// CHECK-NOT: linalg
// CHECK: %[[QUERIES:.*]] = tensor.dim %arg0, %c1
// CHECK: %[[KEYS:.*]] = tensor.dim %arg1, %c2
// CHECK: return %{{.*}}, %{{.*}}, %[[QUERIES]], %[[KEYS]] :
func.func @sizes_of_intermediates(%q: tensor<2x?x8xf32>, %k: tensor<2x8x?xf32>, %v: tensor<2x?x4xf32>) -> (tensor<2x?x4xf32>, tensor<2x?xf32>, index, index) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %dm = tensor.dim %q, %c1 : tensor<2x?x8xf32>
  %dn = tensor.dim %k, %c2 : tensor<2x8x?xf32>
  %s0_e = tensor.empty(%dm, %dn) : tensor<2x?x?xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%s0_e : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%s0 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %em = tensor.dim %s, %c1 : tensor<2x?x?xf32>
  %en = tensor.dim %s, %c2 : tensor<2x?x?xf32>
  %m0_e = tensor.empty(%em) : tensor<2x?xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%m0_e : tensor<2x?xf32>) -> tensor<2x?xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x?x?xf32>) outs(%m0 : tensor<2x?xf32>) dimensions = [2]
  %mb_b = tensor.empty(%em, %en) : tensor<2x?x?xf32>
  %mb = linalg.broadcast ins(%m : tensor<2x?xf32>) outs(%mb_b : tensor<2x?x?xf32>) dimensions = [2]
  %c = arith.subf %s, %mb : tensor<2x?x?xf32>
  %x = math.exp %c : tensor<2x?x?xf32>
  %fm = tensor.dim %x, %c1 : tensor<2x?x?xf32>
  %fn = tensor.dim %x, %c2 : tensor<2x?x?xf32>
  %z0_e = tensor.empty(%fm) : tensor<2x?xf32>
  %z0 = linalg.fill ins(%zero : f32) outs(%z0_e : tensor<2x?xf32>) -> tensor<2x?xf32>
  %z = linalg.reduce { arith.addf } ins(%x : tensor<2x?x?xf32>) outs(%z0 : tensor<2x?xf32>) dimensions = [2]
  %zb_b = tensor.empty(%fm, %fn) : tensor<2x?x?xf32>
  %zb = linalg.broadcast ins(%z : tensor<2x?xf32>) outs(%zb_b : tensor<2x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %zb : tensor<2x?x?xf32>
  %o0_e = tensor.empty(%dm) : tensor<2x?x4xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%o0_e : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x?x?xf32>, tensor<2x?x4xf32>) outs(%o0 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %queries = tensor.dim %p, %c1 : tensor<2x?x?xf32>
  %keys = tensor.dim %p, %c2 : tensor<2x?x?xf32>
  %log = math.log %z : tensor<2x?xf32>
  %lse = arith.addf %m, %log : tensor<2x?xf32>
  return %o, %lse, %queries, %keys : tensor<2x?x4xf32>, tensor<2x?xf32>, index, index
}
