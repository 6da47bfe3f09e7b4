// RUN: pebble-opt %s --attn-infer-bounds | FileCheck %s

// Programs whose queries have no bound, or a larger one than it seems, because of
// what arithmetic does at its ends. Keys are those of a tanh.

#row = affine_map<(i, c) -> (i, c)>
#stat = affine_map<(i, c) -> (i)>

// Beyond 65504 is infinity in f16: the clamp bounds nothing.

// CHECK-LABEL: func @overflow
// CHECK: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @overflow(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %least = arith.constant dense<-70000.0> : tensor<4x8xf32>
  %most = arith.constant dense<70000.0> : tensor<4x8xf32>
  %a = arith.maximumf %x, %least : tensor<4x8xf32>
  %b = arith.minimumf %a, %most : tensor<4x8xf32>
  %q = arith.truncf %b : tensor<4x8xf32> to tensor<4x8xf16>
  %k = math.tanh %x : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf16>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// x (2^60)^2 overflows before a reciprocal could make it small, and is 1e36 / 0 where
// it does not.

// CHECK-LABEL: func @overflow_on_the_way
// CHECK: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @overflow_on_the_way(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %large = arith.constant 1.0e18 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %stat = tensor.empty() : tensor<4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %squares = arith.mulf %x, %x : tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<4x8xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  %empty = tensor.empty() : tensor<4x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %shifted = arith.addf %t, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %a = arith.mulf %e, %large : f32
    %b = arith.mulf %a, %large : f32
    %c = arith.mulf %b, %r : f32
    linalg.yield %c : f32
  } -> tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// The norm is that of 16 channels, of which a query has 8. A NaN in the others is
// lost where the larger of it and a number is the number: the queries are then
// divided by 1e-6. The keys are divided by NaN.

// CHECK-LABEL: func @lost_nan
// CHECK: bounded(<key_norm = 1.0000{{[0-9]*}}, proven>)
func.func @lost_nan(%x: tensor<4x16xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %floor = arith.constant dense<1.0e-6> : tensor<4xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %squares = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<4x16xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  %root = math.sqrt %sum : tensor<4xf32>
  %lossy = arith.maxnumf %root, %floor : tensor<4xf32>
  %strict = arith.maximumf %root, %floor : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %lossies = linalg.broadcast ins(%lossy : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %stricts = linalg.broadcast ins(%strict : tensor<4xf32>) outs(%empty : tensor<4x16xf32>) dimensions = [1]
  %ys = arith.divf %x, %lossies : tensor<4x16xf32>
  %zs = arith.divf %x, %stricts : tensor<4x16xf32>
  %q = tensor.extract_slice %ys[0, 8] [4, 8] [1, 1] : tensor<4x16xf32> to tensor<4x8xf32>
  %k = tensor.extract_slice %zs[0, 8] [4, 8] [1, 1] : tensor<4x16xf32> to tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %k : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// A NaN is no bound, and the smaller of it and a number is the number.

// CHECK-LABEL: func @constant_nan
// CHECK: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @constant_nan(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %nan = arith.constant dense<0x7FC00000> : tensor<4x8xf32>
  %one = arith.constant dense<1.0> : tensor<4x8xf32>
  %a = arith.maxnumf %nan, %x : tensor<4x8xf32>
  %q = arith.minnumf %a, %one : tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// inf - inf is no number, and not a bound of one.

// CHECK-LABEL: func @infinities
// CHECK: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @infinities(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %inf = arith.constant dense<0x7F800000> : tensor<4x8xf32>
  %one = arith.constant dense<1.0> : tensor<4x8xf32>
  %e = math.exp %x : tensor<4x8xf32>
  %a = arith.subf %e, %inf : tensor<4x8xf32>
  %q = arith.minimumf %a, %one : tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// Two choices between the same numbers are not the same number: no difference of
// them is 0. Nor is x / sqrt(y) what x rsqrt(y) is, which matters under a sine.

// CHECK-LABEL: func @not_the_same
// CHECK: bounded(<{{.*}}query_norm = 282.8{{[0-9]*}},
// CHECK: bounded(<{{.*}}query_norm = 1.414{{[0-9]*}},
func.func @not_the_same(%x: tensor<4x2xf32>, %y: tensor<4x2xf32>, %c: tensor<4x2xi1>, %d: tensor<4x2xi1>, %out: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %empty = tensor.empty() : tensor<4x2xf32>
  %q = linalg.generic {indexing_maps = [#row, #row, #row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y, %c, %d : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xi1>) outs(%empty : tensor<4x2xf32>) {
  ^bb0(%e: f32, %f: f32, %first: i1, %second: i1, %o: f32):
    %a = arith.constant -100.0 : f32
    %b = arith.constant 100.0 : f32
    %u = arith.select %first, %a, %b : f32
    %v = arith.select %second, %a, %b : f32
    %w = arith.subf %u, %v : f32
    linalg.yield %w : f32
  } -> tensor<4x2xf32>
  %k = math.tanh %x : tensor<4x2xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)
      outs(%out : tensor<4x2xf32>) -> tensor<4x2xf32>
  %x0 = tensor.extract_slice %x[0, 0] [4, 1] [1, 1] : tensor<4x2xf32> to tensor<4x1xf32>
  %y0 = tensor.extract_slice %y[0, 0] [4, 1] [1, 1] : tensor<4x2xf32> to tensor<4x1xf32>
  %root = math.sqrt %y0 : tensor<4x1xf32>
  %t = arith.divf %x0, %root : tensor<4x1xf32>
  %inverse = math.rsqrt %y0 : tensor<4x1xf32>
  %s = arith.mulf %x0, %inverse : tensor<4x1xf32>
  %cos = math.cos %t : tensor<4x1xf32>
  %sin = math.sin %s : tensor<4x1xf32>
  %q1 = tensor.concat dim(1) %cos, %sin : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x2xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q1, %k, %0 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)
      outs(%out : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// The second sum adds up what the first has so far, not what it started from.

// CHECK-LABEL: func @running_sum
// CHECK: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @running_sum(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %stat = tensor.empty() : tensor<4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %ones = linalg.fill ins(%one : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %both:2 = linalg.generic {indexing_maps = [#row, #stat, #stat], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%zeros, %ones : tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%e: f32, %a: f32, %b: f32):
    %b1 = arith.mulf %b, %e : f32
    %square = arith.mulf %e, %e : f32
    %shifted = arith.addf %square, %b : f32
    %a1 = arith.addf %a, %shifted : f32
    linalg.yield %a1, %b1 : f32, f32
  } -> (tensor<4xf32>, tensor<4xf32>)
  %root = math.sqrt %both#0 : tensor<4xf32>
  %empty = tensor.empty() : tensor<4x8xf32>
  %roots = linalg.broadcast ins(%root : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %q = arith.divf %x, %roots : tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// Every iteration writes the same element; 300 is 44 in i8, so that the choice is
// x; and flags that allow other numbers than those of IEEE 754.

// CHECK-LABEL: func @other_semantics
// CHECK-COUNT-3: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
func.func @other_semantics(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %written = linalg.generic {indexing_maps = [#row, #stat], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%stat : tensor<4xf32>) {
  ^bb0(%e: f32, %o: f32):
    %t = math.tanh %e : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %q = linalg.broadcast ins(%written : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q1 = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%e: f32, %o: f32):
    %c = linalg.index 1 : index
    %c3 = arith.constant 300 : index
    %c100 = arith.constant 100 : i8
    %sum = arith.addi %c, %c3 : index
    %narrow = arith.index_cast %sum : index to i8
    %isLess = arith.cmpi slt, %narrow, %c100 : i8
    %choice = arith.select %isLess, %e, %one : f32
    linalg.yield %choice : f32
  } -> tensor<4x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q1, %k, %0 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q2 = math.tanh %x fastmath<fast> : tensor<4x8xf32>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q2, %k, %1 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// The factor of 1e30 also scales what underflow took from the squares. A root of
// 1e-7 is next to nothing in f16. And what is 1 in f32, and 2^-20 in f16, is off by
// up to 2^-25 there, so that 2^20 times it is off by 2^-5.

// CHECK-LABEL: func @underflow
// CHECK-COUNT-2: bounded(<key_norm = {{[0-9.E+]*}}, proven>)
// CHECK: bounded(<{{.*}}query_norm = {{[5-9][0-9][0-9]}}.
func.func @underflow(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %tiny = arith.constant 1.0e-30 : f32
  %huge = arith.constant 1.0e30 : f32
  %epsilon = arith.constant 1.0e-10 : f32
  %least = arith.constant 1.0e-14 : f32
  %small = arith.constant 9.5367431640625e-07 : f32
  %large = arith.constant 1048576.0 : f32
  %stat = tensor.empty() : tensor<4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%stat : tensor<4xf32>) -> tensor<4xf32>
  %squares = arith.mulf %x, %x : tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%squares : tensor<4x8xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  %empty = tensor.empty() : tensor<4x8xf32>
  %k = math.tanh %x : tensor<4x8xf32>
  %q = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %scaled = arith.mulf %t, %tiny : f32
    %again = arith.mulf %scaled, %huge : f32
    %shifted = arith.addf %again, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %c = arith.mulf %e, %r : f32
    linalg.yield %c : f32
  } -> tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q1 = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %shifted = arith.addf %t, %least : f32
    %root = math.sqrt %shifted : f32
    %narrow = arith.truncf %root : f32 to f16
    %wide = arith.extf %narrow : f16 to f32
    %c = arith.divf %e, %wide : f32
    linalg.yield %c : f32
  } -> tensor<4x8xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q1, %k, %0 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q2 = linalg.generic {indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%e: f32, %t: f32, %o: f32):
    %shifted = arith.addf %t, %epsilon : f32
    %r = math.rsqrt %shifted : f32
    %c = arith.mulf %e, %r : f32
    %down = arith.mulf %c, %small : f32
    %narrow = arith.truncf %down : f32 to f16
    %wide = arith.extf %narrow : f16 to f32
    %up = arith.mulf %wide, %large : f32
    linalg.yield %up : f32
  } -> tensor<4x8xf32>
  %2 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q2, %k, %1 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// Bounds of norms whose product is small, but of which a partial sum of scores may
// overflow before the scale makes it small.

// CHECK-LABEL: func @scale
// CHECK-NOT: score =
// CHECK: bounded(<query_norm = {{[0-9.E+]*}}, key_norm = {{[0-9.E+]*}}, proven>)
func.func @scale(%x: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %huge = arith.constant dense<1.0e25> : tensor<4x8xf32>
  %tanh = math.tanh %x : tensor<4x8xf32>
  %q = arith.mulf %tanh, %huge : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(1.0e-50)
      ins(%q, %q, %x : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
