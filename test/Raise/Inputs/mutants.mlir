// Attention as linalg and TOSA say it, with all sizes the same, so that almost any
// change of an operand or a map is still valid IR. See mutate.py.

#all = affine_map<(b, m, n) -> (b, m, n)>
#row = affine_map<(b, m, n) -> (b, m)>
#unit = affine_map<(b, m, n) -> (m, n)>
#q = affine_map<(b, m, n, k) -> (b, m, k)>
#k = affine_map<(b, m, n, k) -> (b, n, k)>
#s = affine_map<(b, m, n, k) -> (b, m, n)>
#v = affine_map<(b, m, n, k) -> (b, k, n)>
#r = affine_map<(b, m, n, k) -> (b, m)>

// Scale, additive mask, max, sub, exp, sum, div, each on its own.
func.func @chain(%q: tensor<4x4x4xf32>, %k: tensor<4x4x4xf32>, %v: tensor<4x4x4xf32>, %mask: tensor<4x4xf32>) -> tensor<4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.5 : f32
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %e2 = tensor.empty() : tensor<4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %l2 = linalg.fill ins(%lowest : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %dot = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x4x4xf32>
  %scaled = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%dot : tensor<4x4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.mulf %a, %scale : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  %masked = linalg.generic {indexing_maps = [#all, #unit, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%scaled, %mask : tensor<4x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  %max = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%masked : tensor<4x4x4xf32>) outs(%l2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.maximumf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %centred = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%masked, %max : tensor<4x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.subf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  %exp = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%centred : tensor<4x4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = math.exp %a : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%exp : tensor<4x4x4xf32>) outs(%z2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %weights = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%exp, %sum : tensor<4x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  %vt = linalg.transpose ins(%v : tensor<4x4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) permutation = [0, 2, 1]
  %out = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%weights, %vt : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x4x4xf32>
  return %out : tensor<4x4x4xf32>
}

// Causal by index compare, everything fused, divided after the sum over values.
func.func @fused(%q: tensor<4x4x4xf32>, %k: tensor<4x4x4xf32>, %v: tensor<4x4x4xf32>, %mask: tensor<4x4xf32>) -> tensor<4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.5 : f32
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %e2 = tensor.empty() : tensor<4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %l2 = linalg.fill ins(%lowest : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %dot = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %scale : f32
    %1 = arith.mulf %0, %b : f32
    %2 = arith.addf %c, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4x4x4xf32>
  %causal = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%dot : tensor<4x4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %0 = arith.cmpi sle, %n, %m : index
    %1 = arith.select %0, %a, %lowest : f32
    linalg.yield %1 : f32
  } -> tensor<4x4x4xf32>
  %max = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%causal : tensor<4x4x4xf32>) outs(%l2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.maximumf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%causal, %max : tensor<4x4x4xf32>, tensor<4x4xf32>) outs(%z2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %c, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4x4xf32>
  %pv = linalg.generic {indexing_maps = [#q, #r, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%causal, %max, %v : tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %w: f32, %c: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    %2 = arith.mulf %1, %w : f32
    %3 = arith.addf %c, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4x4xf32>
  %out = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%pv, %sum : tensor<4x4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x4x4xf32>
  return %out : tensor<4x4x4xf32>
}

// As attn-decompose writes it: keys without weight and rows without keys are 0. The
// first query sees no key.
func.func @guarded(%q: tensor<4x4x4xf32>, %k: tensor<4x4x4xf32>, %v: tensor<4x4x4xf32>, %mask: tensor<4x4xf32>) -> tensor<4x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %e2 = tensor.empty() : tensor<4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %l2 = linalg.fill ins(%lowest : f32) outs(%e2 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %dot = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x4x4xf32>
  %scores = linalg.generic {indexing_maps = [#unit, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<4x4xf32>) outs(%dot : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %0 = arith.addf %c, %a : f32
    %1 = arith.cmpi slt, %n, %m : index
    %2 = arith.select %1, %0, %lowest : f32
    linalg.yield %2 : f32
  } -> tensor<4x4x4xf32>
  %max = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%scores : tensor<4x4x4xf32>) outs(%l2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.maximumf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %weights = linalg.generic {indexing_maps = [#row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%max : tensor<4x4xf32>) outs(%scores : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.subf %c, %a : f32
    %1 = math.exp %0 : f32
    %2 = arith.cmpf oeq, %c, %lowest : f32
    %3 = arith.select %2, %zero, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4x4xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%weights : tensor<4x4x4xf32>) outs(%z2 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.addf %c, %a : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %pv = linalg.generic {indexing_maps = [#q, #v, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%weights, %v : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.cmpf oeq, %a, %zero : f32
    %2 = arith.select %1, %zero, %0 : f32
    %3 = arith.addf %c, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4x4xf32>
  %out = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%pv, %max, %sum : tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %c: f32):
    %0 = arith.divf %a, %d : f32
    %1 = arith.cmpf oeq, %b, %lowest : f32
    %2 = arith.select %1, %zero, %0 : f32
    linalg.yield %2 : f32
  } -> tensor<4x4x4xf32>
  return %out : tensor<4x4x4xf32>
}

// As TOSA has it.
func.func @tosa(%q: tensor<4x4x4xf32>, %k: tensor<4x4x4xf32>, %v: tensor<4x4x4xf32>, %mask: tensor<4x4xf32>) -> tensor<4x4x4xf32> {
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %scale = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %shape = tosa.const_shape {values = dense<[1, 4, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %dot = tosa.matmul %q, %kt, %zero, %zero : (tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x4x4xf32>
  %scaled = tosa.mul %dot, %scale, %shift : (tensor<4x4x4xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<4x4x4xf32>
  %mask3 = tosa.reshape %mask, %shape : (tensor<4x4xf32>, !tosa.shape<3>) -> tensor<1x4x4xf32>
  %masked = tosa.add %scaled, %mask3 : (tensor<4x4x4xf32>, tensor<1x4x4xf32>) -> tensor<4x4x4xf32>
  %max = tosa.reduce_max %masked {axis = 2 : i32} : (tensor<4x4x4xf32>) -> tensor<4x4x1xf32>
  %centred = tosa.sub %masked, %max : (tensor<4x4x4xf32>, tensor<4x4x1xf32>) -> tensor<4x4x4xf32>
  %exp = tosa.exp %centred : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %sum = tosa.reduce_sum %exp {axis = 2 : i32} : (tensor<4x4x4xf32>) -> tensor<4x4x1xf32>
  %inverse = tosa.reciprocal %sum : (tensor<4x4x1xf32>) -> tensor<4x4x1xf32>
  %weights = tosa.mul %exp, %inverse, %shift : (tensor<4x4x4xf32>, tensor<4x4x1xf32>, tensor<1xi8>) -> tensor<4x4x4xf32>
  %out = tosa.matmul %weights, %v, %zero, %zero : (tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x4x4xf32>
  return %out : tensor<4x4x4xf32>
}
