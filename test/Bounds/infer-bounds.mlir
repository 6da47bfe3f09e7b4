// RUN: pebble-opt %s --attn-infer-bounds --remarks-filter='attn-infer-bounds' 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

#row = affine_map<(i, c) -> (i, c)>
#stat = affine_map<(i, c) -> (i)>
#x = affine_map<(h, s, c) -> (h, s, c)>
#xstat = affine_map<(h, s, c) -> (h, s)>
#w = affine_map<(h, s, c) -> (c)>
#swap = affine_map<(h, s, c) -> (s, h, c)>
#table = affine_map<(h, s, c) -> (s, c)>

// QK-norm as a torch model has it: RMSNorm of each head in f32, the weight, then
// RoPE as x * cos(t) + cat(-x2, x1) * sin(t), with angles t = cat(f, f) that are
// computed from positions. Norms are sqrt(8) times the largest weight.

// CHECK-LABEL: func @rms_norm_rope
// CHECK: attn.attention
// CHECK-SAME: query_norm = 4.24{{[0-9]*}}, key_norm = 2.82{{[0-9]*}}, proven
// REMARK: [Analysis] bounded | Category:attn-infer-bounds
// REMARK-SAME: query_norm=4.24

func.func @rms_norm_rope(%hidden: tensor<16x32xf32>, %wq: tensor<32x16xf32>,
                         %wk: tensor<32x16xf32>, %v: tensor<2x16x8xf32>,
                         %positions: tensor<16xi64>,
                         %out: tensor<2x16x8xf32>) -> tensor<2x16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %n = arith.constant 8.0 : f32
  %flat = tensor.empty() : tensor<16x16xf32>
  %flat0 = linalg.fill ins(%zero : f32) outs(%flat : tensor<16x16xf32>) -> tensor<16x16xf32>
  %qflat = linalg.matmul ins(%hidden, %wq : tensor<16x32xf32>, tensor<32x16xf32>) outs(%flat0 : tensor<16x16xf32>) -> tensor<16x16xf32>
  %kflat = linalg.matmul ins(%hidden, %wk : tensor<16x32xf32>, tensor<32x16xf32>) outs(%flat0 : tensor<16x16xf32>) -> tensor<16x16xf32>
  %qsplit = tensor.expand_shape %qflat [[0], [1, 2]] output_shape [16, 2, 8] : tensor<16x16xf32> into tensor<16x2x8xf32>
  %ksplit = tensor.expand_shape %kflat [[0], [1, 2]] output_shape [16, 2, 8] : tensor<16x16xf32> into tensor<16x2x8xf32>
  %heads = tensor.empty() : tensor<2x16x8xf32>
  %qheads = linalg.transpose ins(%qsplit : tensor<16x2x8xf32>) outs(%heads : tensor<2x16x8xf32>) permutation = [1, 0, 2]
  %kheads = linalg.transpose ins(%ksplit : tensor<16x2x8xf32>) outs(%heads : tensor<2x16x8xf32>) permutation = [1, 0, 2]

  // mean of squares
  %stat = tensor.empty() : tensor<2x16xf32>
  %stat0 = linalg.fill ins(%zero : f32) outs(%stat : tensor<2x16xf32>) -> tensor<2x16xf32>
  %two = arith.constant 2 : i64
  %qsquare = linalg.generic {indexing_maps = [#x, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qheads : tensor<2x16x8xf32>) outs(%heads : tensor<2x16x8xf32>) {
  ^bb0(%e: f32, %o: f32):
    %p = math.fpowi %e, %two : f32, i64
    linalg.yield %p : f32
  } -> tensor<2x16x8xf32>
  %qsum = linalg.generic {indexing_maps = [#x, #xstat], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%qsquare : tensor<2x16x8xf32>) outs(%stat0 : tensor<2x16xf32>) {
  ^bb0(%e: f32, %o: f32):
    %s = arith.addf %e, %o : f32
    linalg.yield %s : f32
  } -> tensor<2x16xf32>
  %ksum = linalg.generic {indexing_maps = [#x, #xstat], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%kheads : tensor<2x16x8xf32>) outs(%stat0 : tensor<2x16xf32>) {
  ^bb0(%e: f32, %o: f32):
    %p = arith.mulf %e, %e : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x16xf32>
  %qweight = arith.constant dense<[0.5, -1.5, 1.0, 1.0, 0.25, 1.0, 1.0, 1.0]> : tensor<8xf32>
  %kweight = arith.constant dense<1.0> : tensor<8xf32>
  %qnormed = linalg.generic {indexing_maps = [#x, #xstat, #w, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qheads, %qsum, %qweight : tensor<2x16x8xf32>, tensor<2x16xf32>, tensor<8xf32>) outs(%heads : tensor<2x16x8xf32>) {
  ^bb0(%e: f32, %sum: f32, %weight: f32, %o: f32):
    %mean = arith.divf %sum, %n : f32
    %shifted = arith.addf %mean, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    %weighted = arith.mulf %weight, %scaled : f32
    linalg.yield %weighted : f32
  } -> tensor<2x16x8xf32>
  %knormed = linalg.generic {indexing_maps = [#x, #xstat, #w, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%kheads, %ksum, %kweight : tensor<2x16x8xf32>, tensor<2x16xf32>, tensor<8xf32>) outs(%heads : tensor<2x16x8xf32>) {
  ^bb0(%e: f32, %sum: f32, %weight: f32, %o: f32):
    %mean = arith.divf %sum, %n : f32
    %shifted = arith.addf %mean, %epsilon : f32
    %root = math.sqrt %shifted : f32
    %scaled = arith.divf %e, %root : f32
    %weighted = arith.mulf %scaled, %weight : f32
    linalg.yield %weighted : f32
  } -> tensor<2x16x8xf32>

  // angles
  %frequencies = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %half = tensor.empty() : tensor<16x4xf32>
  %angles = linalg.generic {indexing_maps = [affine_map<(s, c) -> (s)>, affine_map<(s, c) -> (c)>, #row], iterator_types = ["parallel", "parallel"]}
      ins(%positions, %frequencies : tensor<16xi64>, tensor<4xf32>) outs(%half : tensor<16x4xf32>) {
  ^bb0(%p: i64, %f: f32, %o: f32):
    %position = arith.sitofp %p : i64 to f32
    %angle = arith.mulf %position, %f : f32
    linalg.yield %angle : f32
  } -> tensor<16x4xf32>
  %both = tensor.concat dim(1) %angles, %angles : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x8xf32>
  %cos = math.cos %both : tensor<16x8xf32>
  %sin = math.sin %both : tensor<16x8xf32>

  // rotate
  %q1 = tensor.extract_slice %qnormed[0, 0, 0] [2, 16, 4] [1, 1, 1] : tensor<2x16x8xf32> to tensor<2x16x4xf32>
  %q2 = tensor.extract_slice %qnormed[0, 0, 4] [2, 16, 4] [1, 1, 1] : tensor<2x16x8xf32> to tensor<2x16x4xf32>
  %q2n = arith.negf %q2 : tensor<2x16x4xf32>
  %qr0 = tensor.insert_slice %q2n into %heads[0, 0, 0] [2, 16, 4] [1, 1, 1] : tensor<2x16x4xf32> into tensor<2x16x8xf32>
  %qr = tensor.insert_slice %q1 into %qr0[0, 0, 4] [2, 16, 4] [1, 1, 1] : tensor<2x16x4xf32> into tensor<2x16x8xf32>
  %k1 = tensor.extract_slice %knormed[0, 0, 0] [2, 16, 4] [1, 1, 1] : tensor<2x16x8xf32> to tensor<2x16x4xf32>
  %k2 = tensor.extract_slice %knormed[0, 0, 4] [2, 16, 4] [1, 1, 1] : tensor<2x16x8xf32> to tensor<2x16x4xf32>
  %k2n = arith.negf %k2 : tensor<2x16x4xf32>
  %kr = tensor.concat dim(2) %k2n, %k1 : (tensor<2x16x4xf32>, tensor<2x16x4xf32>) -> tensor<2x16x8xf32>
  %q = linalg.generic {indexing_maps = [#x, #x, #table, #table, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qnormed, %qr, %cos, %sin : tensor<2x16x8xf32>, tensor<2x16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) outs(%heads : tensor<2x16x8xf32>) {
  ^bb0(%e: f32, %r: f32, %c: f32, %s: f32, %o: f32):
    %a = arith.mulf %e, %c : f32
    %b = arith.mulf %r, %s : f32
    %d = arith.addf %a, %b : f32
    linalg.yield %d : f32
  } -> tensor<2x16x8xf32>
  %k = linalg.generic {indexing_maps = [#x, #x, #table, #table, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%knormed, %kr, %cos, %sin : tensor<2x16x8xf32>, tensor<2x16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) outs(%heads : tensor<2x16x8xf32>) {
  ^bb0(%e: f32, %r: f32, %c: f32, %s: f32, %o: f32):
    %a = arith.mulf %e, %c : f32
    %b = arith.mulf %r, %s : f32
    %d = arith.addf %a, %b : f32
    linalg.yield %d : f32
  } -> tensor<2x16x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.35355339)
      ins(%q, %k, %v : tensor<2x16x8xf32>, tensor<2x16x8xf32>, tensor<2x16x8xf32>)
      outs(%out : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
  return %0 : tensor<2x16x8xf32>
}
