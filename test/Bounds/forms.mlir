// RUN: pebble-opt %s --attn-infer-bounds | FileCheck %s

// What exporters write. Norms of 8 channels: sqrt(8) = 2.83 after RMSNorm, 1
// after an L2 normalisation.

#row = affine_map<(i, c) -> (i, c)>
#stat = affine_map<(i, c) -> (i)>
#kept = affine_map<(i, c) -> (i, 0)>
#w = affine_map<(i, c) -> (c)>
#pair = affine_map<(i, p, c) -> (i, p, c)>
#even = affine_map<(i, p) -> (i, p, 0)>
#odd = affine_map<(i, p) -> (i, p, 1)>
#table = affine_map<(i, p) -> (i, p)>
#bshc = affine_map<(b, h, s, c) -> (b, h, s, c)>
#bshstat = affine_map<(b, h, s, c) -> (b, h, s)>

// In bf16, as Llama has it: the statistics in f32, back to bf16, then the weight
// in bf16, whose roundings cost 2%.

// CHECK-LABEL: func @bf16
// CHECK: bounded(<{{.*}}query_norm = 4.3{{[0-9]*}},
func.func @bf16(%x: tensor<16x8xbf16>, %out: tensor<16x8xbf16>) -> tensor<16x8xbf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %epsilon = arith.constant 1.0e-5 : f64
  %stat = tensor.empty() : tensor<16xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<16xf32>) -> tensor<16xf32>
  %wide = arith.extf %x : tensor<16x8xbf16> to tensor<16x8xf32>
  %sum = linalg.generic {indexing_maps = [#row, #stat], iterator_types = ["parallel", "reduction"]}
      ins(%wide : tensor<16x8xf32>) outs(%start : tensor<16xf32>) {
  ^bb0(%e: f32, %o: f32):
    %p = arith.mulf %e, %e : f32
    %s = arith.addf %p, %o : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %empty = tensor.empty() : tensor<16x8xbf16>
  %normed = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%wide, %sum : tensor<16x8xf32>, tensor<16xf32>) outs(%empty : tensor<16x8xbf16>) {
  ^bb0(%e: f32, %sum_: f32, %o: bf16):
    %mean = arith.divf %sum_, %n : f32
    %eps = arith.truncf %epsilon : f64 to f32
    %shifted = arith.addf %mean, %eps : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    %narrow = arith.truncf %scaled : f32 to bf16
    linalg.yield %narrow : bf16
  } -> tensor<16x8xbf16>
  %weight = arith.constant dense<[0.5, -1.5, 1.0, 1.0, 0.25, 1.0, 1.0, 1.0]> : tensor<8xbf16>
  %q = linalg.generic {indexing_maps = [#w, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%weight, %normed : tensor<8xbf16>, tensor<16x8xbf16>) outs(%empty : tensor<16x8xbf16>) {
  ^bb0(%w: bf16, %e: bf16, %o: bf16):
    %p = arith.mulf %w, %e : bf16
    linalg.yield %p : bf16
  } -> tensor<16x8xbf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %x : tensor<16x8xbf16>, tensor<16x8xbf16>, tensor<16x8xbf16>)
      outs(%out : tensor<16x8xbf16>) -> tensor<16x8xbf16>
  return %0 : tensor<16x8xbf16>
}

// Gemma: weights 1 + w in f16, up to 2.5, the reciprocal as a power,
// and the sums with an axis of size 1 where the channels were.

// CHECK-LABEL: func @gemma
// CHECK: bounded(<{{.*}}query_norm = 7.08{{[0-9]*}},
func.func @gemma(%x: tensor<16x8xf16>, %out: tensor<16x8xf16>) -> tensor<16x8xf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %one = arith.constant 1.0 : f32
  %power = arith.constant -0.5 : f32
  %two = arith.constant 2.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %stat = tensor.empty() : tensor<16x1xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<16x1xf32>) -> tensor<16x1xf32>
  %sum = linalg.generic {indexing_maps = [#row, #kept], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<16x8xf16>) outs(%start : tensor<16x1xf32>) {
  ^bb0(%e: f16, %o: f32):
    %wide = arith.extf %e : f16 to f32
    %p = math.powf %wide, %two : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<16x1xf32>
  %weight = arith.constant dense<[0.5, -1.5, 1.0, 1.0, 0.25, 1.0, 1.0, 1.5]> : tensor<8xf16>
  %empty = tensor.empty() : tensor<16x8xf16>
  %q = linalg.generic {indexing_maps = [#row, #kept, #w, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %weight : tensor<16x8xf16>, tensor<16x1xf32>, tensor<8xf16>) outs(%empty : tensor<16x8xf16>) {
  ^bb0(%e: f16, %sum_: f32, %w: f16, %o: f16):
    %wide = arith.extf %e : f16 to f32
    %mean = arith.divf %sum_, %n : f32
    %shifted = arith.addf %mean, %epsilon : f32
    %r = math.powf %shifted, %power : f32
    %scaled = arith.mulf %wide, %r : f32
    %w32 = arith.extf %w : f16 to f32
    %w1 = arith.addf %w32, %one : f32
    %weighted = arith.mulf %scaled, %w1 : f32
    %narrow = arith.truncf %weighted : f32 to f16
    linalg.yield %narrow : f16
  } -> tensor<16x8xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %x : tensor<16x8xf16>, tensor<16x8xf16>, tensor<16x8xf16>)
      outs(%out : tensor<16x8xf16>) -> tensor<16x8xf16>
  return %0 : tensor<16x8xf16>
}

// F.normalize(x, eps=1e-12), whose clamp_min is a comparison that loses NaN,
// then two rotations of the keys: x1 c - x2 s, x2 c + x1 s, in halves with a
// concatenation, and interleaved.

// CHECK-LABEL: func @l2_rotations
// CHECK: bounded(<{{.*}}query_norm = 1.0000{{[0-9]*}}, key_norm = 1.0000{{[0-9]*}},
func.func @l2_rotations(%x: tensor<16x8xf32>, %angles: tensor<16x4xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %floor = arith.constant 1.0e-12 : f32
  %stat = tensor.empty() : tensor<16xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<16xf32>) -> tensor<16xf32>
  %sum = linalg.generic {indexing_maps = [#row, #stat], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<16x8xf32>) outs(%start : tensor<16xf32>) {
  ^bb0(%e: f32, %o: f32):
    %a = math.absf %e : f32
    %p = arith.mulf %a, %a : f32
    %s = arith.addf %p, %o : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<16x8xf32>, tensor<16xf32>) outs(%empty : tensor<16x8xf32>) {
  ^bb0(%e: f32, %sum_: f32, %o: f32):
    %root = math.sqrt %sum_ : f32
    %small = arith.cmpf ult, %root, %floor : f32
    %norm = arith.select %small, %floor, %root : f32
    %d = arith.divf %e, %norm : f32
    linalg.yield %d : f32
  } -> tensor<16x8xf32>
  %cos = math.cos %angles : tensor<16x4xf32>
  %sin = math.sin %angles : tensor<16x4xf32>
  %x1 = tensor.extract_slice %q[0, 0] [16, 4] [1, 1] : tensor<16x8xf32> to tensor<16x4xf32>
  %x2 = tensor.extract_slice %q[0, 4] [16, 4] [1, 1] : tensor<16x8xf32> to tensor<16x4xf32>
  %x1c = arith.mulf %x1, %cos : tensor<16x4xf32>
  %x2s = arith.mulf %x2, %sin : tensor<16x4xf32>
  %y1 = arith.subf %x1c, %x2s : tensor<16x4xf32>
  %x2c = arith.mulf %x2, %cos : tensor<16x4xf32>
  %x1s = arith.mulf %x1, %sin : tensor<16x4xf32>
  %y2 = arith.addf %x2c, %x1s : tensor<16x4xf32>
  %rotated = tensor.concat dim(1) %y1, %y2 : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x8xf32>

  %pairs = tensor.expand_shape %rotated [[0], [1, 2]] output_shape [16, 4, 2] : tensor<16x8xf32> into tensor<16x4x2xf32>
  %half = tensor.empty() : tensor<16x4xf32>
  %z1 = linalg.generic {indexing_maps = [#even, #odd, #table, #table, #table], iterator_types = ["parallel", "parallel"]}
      ins(%pairs, %pairs, %cos, %sin : tensor<16x4x2xf32>, tensor<16x4x2xf32>, tensor<16x4xf32>, tensor<16x4xf32>) outs(%half : tensor<16x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %s: f32, %o: f32):
    %ac = arith.mulf %a, %c : f32
    %bs = arith.mulf %b, %s : f32
    %d = arith.subf %ac, %bs : f32
    linalg.yield %d : f32
  } -> tensor<16x4xf32>
  %z2 = linalg.generic {indexing_maps = [#even, #odd, #table, #table, #table], iterator_types = ["parallel", "parallel"]}
      ins(%pairs, %pairs, %cos, %sin : tensor<16x4x2xf32>, tensor<16x4x2xf32>, tensor<16x4xf32>, tensor<16x4xf32>) outs(%half : tensor<16x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %s: f32, %o: f32):
    %as = arith.mulf %s, %a : f32
    %d = math.fma %b, %c, %as : f32
    linalg.yield %d : f32
  } -> tensor<16x4xf32>
  %e1 = tensor.expand_shape %z1 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xf32> into tensor<16x4x1xf32>
  %e2 = tensor.expand_shape %z2 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xf32> into tensor<16x4x1xf32>
  %stacked = tensor.concat dim(2) %e1, %e2 : (tensor<16x4x1xf32>, tensor<16x4x1xf32>) -> tensor<16x4x2xf32>
  %k = tensor.collapse_shape %stacked [[0], [1, 2]] : tensor<16x4x2xf32> into tensor<16x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// LayerNorm in one fused body, as flax writes it: (x - mean) * (r * w) + b. With
// weights up to 2 and a shift of norm 1.

// CHECK-LABEL: func @layer_norm
// CHECK: bounded(<{{.*}}query_norm = 6.30{{[0-9]*}},
func.func @layer_norm(%x: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %inverse = arith.constant 0.125 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %stat = tensor.empty() : tensor<16xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<16xf32>) -> tensor<16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<16x8xf32>) outs(%start : tensor<16xf32>) dimensions = [1]
  %variance = linalg.generic {indexing_maps = [#row, #stat, #stat], iterator_types = ["parallel", "reduction"]}
      ins(%x, %sum : tensor<16x8xf32>, tensor<16xf32>) outs(%start : tensor<16xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %mean = arith.mulf %t, %inverse : f32
    %d = arith.subf %e, %mean : f32
    %p = arith.mulf %d, %d : f32
    %s = arith.addf %p, %o : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %weight = arith.constant dense<[0.5, -1.5, 1.0, 1.0, 2.0, 1.0, 1.0, 1.5]> : tensor<8xf32>
  %shift = arith.constant dense<[0.5, 0.5, -0.5, 0.0, 0.0, 0.0, 0.0, 0.5]> : tensor<8xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #stat, #w, #w, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %variance, %weight, %shift : tensor<16x8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>) outs(%empty : tensor<16x8xf32>) {
  ^bb0(%e: f32, %t: f32, %v: f32, %w: f32, %b: f32, %o: f32):
    %mean = arith.mulf %t, %inverse : f32
    %d = arith.subf %e, %mean : f32
    %var = arith.mulf %v, %inverse : f32
    %shifted = arith.addf %var, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %rw = arith.mulf %r, %w : f32
    %y = arith.mulf %d, %rw : f32
    %z = arith.addf %y, %b : f32
    linalg.yield %z : f32
  } -> tensor<16x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %x : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// x / (|x| + eps), with weights first: the floor is added.

// CHECK-LABEL: func @added_floor
// CHECK: bounded(<{{.*}}query_norm = 1.0000{{[0-9]*}},
func.func @added_floor(%x: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %zero = arith.constant 0.0 : f32
  %floor = arith.constant 1.0e-8 : f32
  %stat = tensor.empty() : tensor<16xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<16xf32>) -> tensor<16xf32>
  %squares = arith.mulf %x, %x : tensor<16x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<16x8xf32>) outs(%start : tensor<16xf32>) dimensions = [1]
  %root = math.sqrt %sum : tensor<16xf32>
  %floors = tensor.splat %floor : tensor<16xf32>
  %norm = arith.addf %root, %floors : tensor<16xf32>
  %empty = tensor.empty() : tensor<16x8xf32>
  %norms = linalg.broadcast ins(%norm : tensor<16xf32>) outs(%empty : tensor<16x8xf32>) dimensions = [1]
  %q = arith.divf %x, %norms : tensor<16x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %x : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// Sizes of batch and sequence that are not known, grouped heads, and a rotated
// half that is inserted into a tensor of those sizes.

// CHECK-LABEL: func @dynamic
// CHECK: bounded(<{{.*}}query_norm = 2.828{{[0-9]*}}, key_norm = 2.828{{[0-9]*}},
func.func @dynamic(%x: tensor<?x4x?x8xf32>, %y: tensor<?x2x?x8xf32>, %f: tensor<?x8xf32>, %out: tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %y, %c0 : tensor<?x2x?x8xf32>
  %s = tensor.dim %y, %c2 : tensor<?x2x?x8xf32>
  %stat = tensor.empty(%b, %s) : tensor<?x2x?xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<?x2x?xf32>) -> tensor<?x2x?xf32>
  %sum = linalg.generic {indexing_maps = [#bshc, #bshstat], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%y : tensor<?x2x?x8xf32>) outs(%start : tensor<?x2x?xf32>) {
  ^bb0(%e: f32, %o: f32):
    %p = arith.mulf %e, %e : f32
    %t = arith.addf %p, %o : f32
    linalg.yield %t : f32
  } -> tensor<?x2x?xf32>
  %empty = tensor.empty(%b, %s) : tensor<?x2x?x8xf32>
  %normed = linalg.generic {indexing_maps = [#bshc, #bshstat, #bshc], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%y, %sum : tensor<?x2x?x8xf32>, tensor<?x2x?xf32>) outs(%empty : tensor<?x2x?x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %mean = arith.divf %t, %n : f32
    %shifted = arith.addf %mean, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %scaled = arith.mulf %e, %r : f32
    linalg.yield %scaled : f32
  } -> tensor<?x2x?x8xf32>
  %k1 = tensor.extract_slice %normed[0, 0, 0, 0] [%b, 2, %s, 4] [1, 1, 1, 1] : tensor<?x2x?x8xf32> to tensor<?x2x?x4xf32>
  %k2 = tensor.extract_slice %normed[0, 0, 0, 4] [%b, 2, %s, 4] [1, 1, 1, 1] : tensor<?x2x?x8xf32> to tensor<?x2x?x4xf32>
  %k2n = arith.negf %k2 : tensor<?x2x?x4xf32>
  %turned0 = tensor.insert_slice %k2n into %empty[0, 0, 0, 0] [%b, 2, %s, 4] [1, 1, 1, 1] : tensor<?x2x?x4xf32> into tensor<?x2x?x8xf32>
  %turned = tensor.insert_slice %k1 into %turned0[0, 0, 0, 4] [%b, 2, %s, 4] [1, 1, 1, 1] : tensor<?x2x?x4xf32> into tensor<?x2x?x8xf32>
  %half = tensor.extract_slice %f[0, 0] [%s, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %angles = tensor.concat dim(1) %half, %half : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %k = linalg.generic {indexing_maps = [#bshc, #bshc, affine_map<(b, h, s, c) -> (s, c)>, #bshc], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%normed, %turned, %angles : tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>, tensor<?x8xf32>) outs(%empty : tensor<?x2x?x8xf32>) {
  ^bb0(%e: f32, %t: f32, %a: f32, %o: f32):
    %cos = math.cos %a : f32
    %sin = math.sin %a : f32
    %ec = arith.mulf %e, %cos : f32
    %ts = arith.mulf %t, %sin : f32
    %d = arith.addf %ec, %ts : f32
    linalg.yield %d : f32
  } -> tensor<?x2x?x8xf32>
  %least = arith.constant -1.0 : f32
  %most = arith.constant 1.0 : f32
  %qempty = tensor.empty(%b, %s) : tensor<?x4x?x8xf32>
  %q = linalg.generic {indexing_maps = [#bshc, #bshc], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<?x4x?x8xf32>) outs(%qempty : tensor<?x4x?x8xf32>) {
  ^bb0(%e: f32, %o: f32):
    %isLow = arith.cmpf olt, %e, %least : f32
    %above = arith.select %isLow, %least, %e : f32
    %isHigh = arith.cmpf oge, %above, %most : f32
    %within = arith.select %isHigh, %most, %above : f32
    linalg.yield %within : f32
  } -> tensor<?x4x?x8xf32>
  %grouped = tensor.expand_shape %q [[0], [1, 2], [3], [4]] output_shape [%b, 2, 2, %s, 8] : tensor<?x4x?x8xf32> into tensor<?x2x2x?x8xf32>
  %gout = tensor.expand_shape %out [[0], [1, 2], [3], [4]] output_shape [%b, 2, 2, %s, 8] : tensor<?x4x?x8xf32> into tensor<?x2x2x?x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%grouped, %k, %k : tensor<?x2x2x?x8xf32>, tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>)
      outs(%gout : tensor<?x2x2x?x8xf32>)
      maps [affine_map<(b, g, h, m, n, k, d) -> (b, g, h, m, k)>, affine_map<(b, g, h, m, n, k, d) -> (b, g, n, k)>,
            affine_map<(b, g, h, m, n, k, d) -> (b, g, n, d)>, affine_map<(b, g, h, m, n, k, d) -> (b, g, h, m, d)>]
      -> tensor<?x2x2x?x8xf32>
  %1 = tensor.collapse_shape %0 [[0], [1, 2], [3], [4]] : tensor<?x2x2x?x8xf32> into tensor<?x4x?x8xf32>
  return %1 : tensor<?x4x?x8xf32>
}

// Functions of bounded range. Sigmoids are positive, and so are the scores.

// CHECK-LABEL: func @ranges
// CHECK: bounded(<score = [-{{[0-9.]*}}E-{{[0-9]*}}, 8.0000{{[0-9]*}}], query_norm = 2.828{{[0-9]*}}, key_norm = 2.828{{[0-9]*}},
// CHECK: bounded(<{{.*}}query_norm = 14.14{{[0-9]*}}, key_norm = 2.828{{[0-9]*}},
// CHECK: bounded(<score = [-8.000{{[0-9]*}}, -7.999{{[0-9]*}}], query_norm = 2.828{{[0-9]*}}, key_norm = 2.828{{[0-9]*}},
func.func @ranges(%x: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %cap = arith.constant dense<5.0> : tensor<16x8xf32>
  %one = arith.constant dense<1.0> : tensor<16x8xf32>
  %minus = arith.constant dense<-1.0> : tensor<16x8xf32>
  %n = arith.negf %x : tensor<16x8xf32>
  %e = math.exp %n : tensor<16x8xf32>
  %d = arith.addf %e, %one : tensor<16x8xf32>
  %sigmoid = arith.divf %one, %d : tensor<16x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%sigmoid, %sigmoid, %x : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  %over = arith.divf %0, %cap : tensor<16x8xf32>
  %tanh = math.tanh %over : tensor<16x8xf32>
  %capped = arith.mulf %cap, %tanh : tensor<16x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%capped, %tanh, %x : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%one, %minus, %1 : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %2 : tensor<16x8xf32>
}

// Ranks of 0, sizes of 1, no channels, and constants of which an index picks
// some.

// CHECK-LABEL: func @corners
// CHECK: bounded(<{{.*}}query_norm = 0.000000e+00, key_norm = 0.000000e+00,
// CHECK: bounded(<{{.*}}query_norm = 2.0000{{[0-9]*}}, key_norm = 5.0000{{[0-9]*}},
func.func @corners(%x: tensor<16x0xf32>, %v: tensor<16x1xf32>, %out: tensor<16x1xf32>) -> tensor<16x1xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%x, %x, %v : tensor<16x0xf32>, tensor<16x0xf32>, tensor<16x1xf32>)
      outs(%out : tensor<16x1xf32>) -> tensor<16x1xf32>
  %numbers = arith.constant dense<[[-2.0, 5.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %q = tensor.extract_slice %numbers[0, 0] [2, 1] [1, 1] : tensor<2x2xf32> to tensor<2x1xf32>
  %slice = tensor.extract_slice %numbers[0, 1] [1, 1] [1, 1] : tensor<2x2xf32> to tensor<1x1xf32>
  %scalar = tensor.collapse_shape %slice [] : tensor<1x1xf32> into tensor<f32>
  %k = tensor.expand_shape %scalar [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
  %v1 = tensor.extract_slice %v[0, 0] [1, 1] [1, 1] : tensor<16x1xf32> to tensor<1x1xf32>
  %o2 = tensor.extract_slice %out[0, 0] [2, 1] [1, 1] : tensor<16x1xf32> to tensor<2x1xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v1 : tensor<2x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>)
      outs(%o2 : tensor<2x1xf32>) -> tensor<2x1xf32>
  %2 = tensor.insert_slice %1 into %0[0, 0] [2, 1] [1, 1] : tensor<2x1xf32> into tensor<16x1xf32>
  return %2 : tensor<16x1xf32>
}

// Weights as resources.

// CHECK-LABEL: func @resource
// CHECK: bounded(<query_norm = 3.0000{{[0-9]*}}, proven>)
func.func @resource(%x: tensor<4x2xf32>, %out: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %floor = arith.constant 1.0e-6 : f32
  %weight = arith.constant dense_resource<weight> : tensor<2xf32>
  %missing = arith.constant dense_resource<missing> : tensor<4x2xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %squares = arith.mulf %x, %x : tensor<4x2xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<4x2xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  %empty = tensor.empty() : tensor<4x2xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #w, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %weight : tensor<4x2xf32>, tensor<4xf32>, tensor<2xf32>) outs(%empty : tensor<4x2xf32>) {
  ^bb0(%e: f32, %t: f32, %w: f32, %o: f32):
    %root = math.sqrt %t : f32
    %norm = arith.maximumf %root, %floor : f32
    %d = arith.divf %e, %norm : f32
    %y = arith.mulf %d, %w : f32
    linalg.yield %y : f32
  } -> tensor<4x2xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %missing, %x : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)
      outs(%out : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

{-#
  dialect_resources: {
    builtin: {
      // 2.0 and -3.0
      weight: "0x0400000000000040000040C0"
    }
  }
#-}
