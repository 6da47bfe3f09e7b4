// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py qwen3-sdpa-linalg-f32-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<()[s0] -> (s0 * 2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<80x64xf32>, %arg15: tensor<80x64xf32>, %arg16: tensor<64x80xf32>) -> tensor<2x?x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c16_i64 = arith.constant 16 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<64xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<16xf32>
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c128_i64 = arith.constant 128 : i64
    %cst_11 = arith.constant 1.600000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_12 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_13) : tensor<2x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.index_cast %in : i64 to index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi slt, %276, %c96 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%276, %277] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%5 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %276 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %276 : i1
    } -> tensor<2x?xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      %276 = arith.cmpi sle, %in, %in_108 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %276 = arith.andi %in, %in_108 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_16) : tensor<2x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      %276 = arith.cmpi slt, %in, %c0_i64 : i64
      %277 = arith.addi %in, %c2_i64 : i64
      %278 = arith.select %276, %277, %in : i64
      %279 = arith.index_cast %278 : i64 to index
      %280 = arith.cmpi slt, %in_108, %c0_i64 : i64
      %281 = arith.addi %in_108, %0 : i64
      %282 = arith.select %280, %281, %in_108 : i64
      %283 = arith.index_cast %282 : i64 to index
      %extracted = tensor.extract %6[%279, %283] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_16 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%15 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %276 = arith.andi %in, %in_108 : i1
      linalg.yield %276 : i1
    } -> tensor<2x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %276 = linalg.index 0 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %dim, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %281 = arith.select %279, %c0, %278 : index
      %extracted = tensor.extract %16[%276, %c0, %280, %281] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.sitofp %in : i64 to f32
      linalg.yield %276 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_9 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%22 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_18 = tensor.dim %23, %c1 : tensor<1x?x8xf32>
    %24 = tensor.empty(%dim_18) : tensor<1x?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.cos %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.sin %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %28 = tensor.empty(%dim_13) : tensor<2x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_10 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %33 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %34 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %37 = affine.apply #map13()[%dim_13]
    %38 = tensor.empty(%37) : tensor<?x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %41 = arith.divsi %37, %c2 : index
    %expanded_19 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, %41, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %42 = arith.muli %0, %c2_i64 : i64
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c2_i64, %42 : i64
    %45 = arith.extui %43 : i1 to i64
    %46 = arith.addi %45, %c1_i64 : i64
    %47 = arith.muli %44, %c16_i64 : i64
    %48 = arith.cmpi sle, %46, %c1_i64 : i64
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %49 = arith.index_cast %41 : index to i64
    %50 = arith.muli %49, %c128_i64 : i64
    %51 = arith.divsi %50, %47 : i64
    %52 = arith.select %43, %51, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %52, %51, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_19(%from_elements) : (tensor<2x?x64xf32>, tensor<4xi64>) -> tensor<2x?x4x16xf32>
    %53 = arith.index_cast %52 : i64 to index
    %54 = tensor.empty(%53) : tensor<2x?x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x?x4x16xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %56 = tensor.empty(%53) : tensor<2x?x4x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x?x4x1xf32>) -> tensor<2x?x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x?x4x16xf32>) outs(%57 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_11 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %61 : tensor<2x?x4x16xf32>, tensor<2x?x4x1xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %62 : tensor<16xf32>, tensor<2x?x4x16xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %64 = tensor.empty(%53) : tensor<2x4x?x16xf32>
    %transposed_20 = linalg.transpose ins(%63 : tensor<2x?x4x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<64x32xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
    %66 = tensor.empty(%37) : tensor<?x32xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_22 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %49, %c64_i64 : i64
    %70 = arith.divsi %69, %47 : i64
    %71 = arith.select %43, %70, %0 : i64
    %from_elements_23 = tensor.from_elements %c2_i64, %71, %70, %c16_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %expanded_22(%from_elements_23) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %72 = arith.index_cast %71 : i64 to index
    %73 = tensor.empty(%72) : tensor<2x?x2x16xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_24 : tensor<2x?x2x16xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %75 = tensor.empty(%72) : tensor<2x?x2x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x?x2x1xf32>) -> tensor<2x?x2x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x?x2x16xf32>) outs(%76 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_11 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x2x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_24, %80 : tensor<2x?x2x16xf32>, tensor<2x?x2x1xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %82 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %81 : tensor<16xf32>, tensor<2x?x2x16xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %83 = tensor.empty(%72) : tensor<2x2x?x16xf32>
    %transposed_25 = linalg.transpose ins(%82 : tensor<2x?x2x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_27 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_28 = tensor.reshape %expanded_27(%from_elements_23) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<2x?x2x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_30 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_31 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %85 = arith.cmpi eq, %53, %dim_18 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_30 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %87 = tensor.empty(%53) : tensor<2x4x?x8xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x4x?x8xf32>) outs(%87 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x8xf32>
    %concat_33 = tensor.concat dim(3) %88, %extracted_slice : (tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x16xf32>
    %dim_34 = tensor.dim %88, %c2 : tensor<2x4x?x8xf32>
    %89 = arith.cmpi eq, %dim_34, %dim_18 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = tensor.empty(%dim_34) : tensor<2x4x?x16xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_31 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%90 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %92 = arith.cmpi eq, %53, %dim_34 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %94 = arith.cmpi eq, %72, %dim_18 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_30 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [2, 2, %72, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_25[0, 0, 0, 8] [2, 2, %72, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %96 = tensor.empty(%72) : tensor<2x2x?x8xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x2x?x8xf32>) outs(%96 : tensor<2x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x8xf32>
    %concat_37 = tensor.concat dim(3) %97, %extracted_slice_35 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x16xf32>
    %dim_38 = tensor.dim %97, %c2 : tensor<2x2x?x8xf32>
    %98 = arith.cmpi eq, %dim_38, %dim_18 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%dim_38) : tensor<2x2x?x16xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_31 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%99 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %101 = arith.cmpi eq, %72, %dim_38 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %expanded_39 = tensor.expand_shape %102 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %72, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim) : tensor<2x2x2x?x16xf32>
    %104 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %72, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %expanded_39[%276, %277, %c0, %281, %279] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_40 = tensor.collapse_shape %104 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %expanded_41 = tensor.expand_shape %transposed_29 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %72, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %105 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %72, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %expanded_41[%276, %277, %c0, %281, %279] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_42 = tensor.collapse_shape %105 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %106 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_2, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%106 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %276 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %276 : f32
    } -> tensor<2x1x?x?xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x4x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_12 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %109 = tensor.empty(%dim) : tensor<2x4x16x?xf32>
    %transposed_43 = linalg.transpose ins(%collapsed_40 : tensor<2x4x?x16xf32>) outs(%109 : tensor<2x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<2x4x16x?xf32>) outs(%109 : tensor<2x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_12 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x16x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<2x4x?x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %53, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %108[%276, %277, %281, %279] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_44 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<2x4x16x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %dim, %c1 : index
      %281 = arith.select %280, %c0, %279 : index
      %extracted = tensor.extract %110[%276, %277, %278, %281] : tensor<2x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x16x?xf32>
    %collapsed_45 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<2x4x16x?xf32> into tensor<8x16x?xf32>
    %114 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %116 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%115 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %117 = arith.muli %0, %c8_i64 : i64
    %118 = arith.select %43, %c8_i64, %117 : i64
    %119 = arith.muli %118, %0 : i64
    %120 = arith.select %43, %c8_i64, %119 : i64
    %121 = arith.select %43, %46, %45 : i64
    %122 = arith.cmpi sle, %121, %c1_i64 : i64
    cf.assert %122, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %117, %0 : i64
    %124 = arith.divsi %123, %120 : i64
    %125 = arith.select %43, %124, %0 : i64
    %from_elements_46 = tensor.from_elements %c2_i64, %c4_i64, %125, %125 : tensor<4xi64>
    %reshape_47 = tensor.reshape %116(%from_elements_46) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %126 = arith.index_cast %125 : i64 to index
    %127 = arith.cmpi eq, %126, %dim : index
    cf.assert %127, "mismatched size for broadcast"
    cf.assert %127, "mismatched size for broadcast"
    %128 = tensor.empty(%126, %126) : tensor<2x4x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47, %107 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %130 = tensor.empty(%126) : tensor<2x4x?xi64>
    %131 = linalg.fill ins(%c0_i64 : i64) outs(%130 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %132 = tensor.empty(%126) : tensor<2x4x?xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %134:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<2x4x?x?xf32>) outs(%133, %131 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_108 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_48 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [2, 4, %126, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %expanded_48 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.subf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x4x?x?xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %137 = tensor.empty(%126) : tensor<2x4x?x1xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<2x4x?x?xf32>) outs(%138 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %139 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.divf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %141 = tensor.empty(%126, %126) : tensor<2x4x?x?xi1>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x4x?x?xf32>) outs(%141 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %276 = arith.extf %in : f32 to f64
      %277 = arith.cmpf oeq, %276, %cst_7 : f64
      linalg.yield %277 : i1
    } -> tensor<2x4x?x?xi1>
    %143 = tensor.empty(%126) : tensor<2x4x?x1xi1>
    %144 = linalg.fill ins(%true : i1) outs(%143 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %145 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x?x?xi1>) outs(%144 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %276 = arith.andi %in, %out : i1
      linalg.yield %276 : i1
    } -> tensor<2x4x?x1xi1>
    %146 = arith.cmpi sge, %125, %c0_i64 : i64
    cf.assert %146, "negative values not allowed in new dimensions"
    %147 = arith.index_cast %125 : i64 to index
    cf.assert %146, "negative values not allowed in new dimensions"
    %148 = tensor.empty(%147, %147) : tensor<2x4x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%148 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %150 = arith.cmpi eq, %126, %147 : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = arith.cmpi eq, %147, %126 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = tensor.empty(%126, %147) : tensor<2x4x?x?xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %149, %140 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %276 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %154 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%154 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %126, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %282 = arith.cmpi eq, %147, %c1 : index
      %283 = arith.select %282, %c0, %279 : index
      %extracted = tensor.extract %153[%276, %277, %281, %283] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %122, "must have at most one inferred (negative) dimension"
    %from_elements_49 = tensor.from_elements %c8_i64, %125, %125 : tensor<3xi64>
    %reshape_50 = tensor.reshape %155(%from_elements_49) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %156 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %dim, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %collapsed_42[%276, %277, %281, %279] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_51 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    %157 = arith.cmpi eq, %125, %0 : i64
    cf.assert %157, "mismatching contracting dimension"
    %158 = tensor.empty(%126) : tensor<8x?x16xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %160 = linalg.batch_matmul ins(%reshape_50, %collapsed_51 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%159 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_52 = tensor.expand_shape %160 [[0, 1], [2], [3]] output_shape [2, 4, %126, 16] : tensor<8x?x16xf32> into tensor<2x4x?x16xf32>
    %161 = tensor.empty(%126) : tensor<2x?x4x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x4x?x16xf32>) outs(%161 : tensor<2x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0], [1], [2, 3]] : tensor<2x?x4x16xf32> into tensor<2x?x64xf32>
    %transposed_55 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %162 = tensor.empty(%dim) : tensor<2x?x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%162 : tensor<2x?x64xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = arith.cmpi eq, %126, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %collapsed_54[%276, %280, %278] : tensor<2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %164 = tensor.empty() : tensor<2x64x64xf32>
    %165 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<64x64xf32>) outs(%164 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%162 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %167 = linalg.batch_matmul ins(%163, %165 : tensor<2x?x64xf32>, tensor<2x64x64xf32>) outs(%166 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %168 = arith.cmpi eq, %dim_13, %dim : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %167 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_10 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %176 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %175 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %177 = tensor.empty() : tensor<64x80xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%177 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %178 = tensor.empty(%37) : tensor<?x80xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %180 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%179 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_58 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %181 = tensor.empty(%41) : tensor<2x?x80xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      %277 = math.exp %276 : f32
      %278 = arith.addf %277, %cst_1 : f32
      %279 = arith.divf %cst_1, %278 : f32
      linalg.yield %279 : f32
    } -> tensor<2x?x80xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %182 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x80xf32>
    %transposed_59 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%177 : tensor<64x80xf32>) permutation = [1, 0] 
    %184 = linalg.matmul ins(%collapsed_57, %transposed_59 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%179 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_60 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_60 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x80xf32>
    %186 = tensor.empty() : tensor<80x64xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%186 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<2x?x80xf32> into tensor<?x80xf32>
    %187 = affine.apply #map13()[%41]
    %188 = tensor.empty(%187) : tensor<?x64xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %190 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%189 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %191 = arith.divsi %187, %c2 : index
    %expanded_63 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [2, %191, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %192 = arith.cmpi eq, %dim_13, %191 : index
    cf.assert %192, "mismatched size for broadcast"
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_63 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_10 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %198 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %199 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %201 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_66 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [2, %41, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_67 = tensor.reshape %expanded_66(%from_elements) : (tensor<2x?x64xf32>, tensor<4xi64>) -> tensor<2x?x4x16xf32>
    %202 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_67 : tensor<2x?x4x16xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %203 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<2x?x4x16xf32>) outs(%57 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %204 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_11 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x4x1xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<2x?x4x1xf32>) outs(%56 : tensor<2x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x1xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_67, %206 : tensor<2x?x4x16xf32>, tensor<2x?x4x1xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %208 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %207 : tensor<16xf32>, tensor<2x?x4x16xf32>) outs(%54 : tensor<2x?x4x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x4x16xf32>
    %transposed_68 = linalg.transpose ins(%208 : tensor<2x?x4x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg11 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_65, %transposed_69 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_70 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %expanded_70(%from_elements_23) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_71 : tensor<2x?x2x16xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210 : tensor<2x?x2x16xf32>) outs(%76 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %212 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_11 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %213 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x2x1xf32>
    %214 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<2x?x2x1xf32>) outs(%75 : tensor<2x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x1xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_71, %214 : tensor<2x?x2x16xf32>, tensor<2x?x2x1xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %216 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %215 : tensor<16xf32>, tensor<2x?x2x16xf32>) outs(%73 : tensor<2x?x2x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x2x16xf32>
    %transposed_72 = linalg.transpose ins(%216 : tensor<2x?x2x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg12 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
    %217 = linalg.matmul ins(%collapsed_65, %transposed_73 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_74 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %expanded_74(%from_elements_23) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %transposed_76 = linalg.transpose ins(%reshape_75 : tensor<2x?x2x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "mismatched size for broadcast"
    %218 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_68, %expanded_30 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %extracted_slice_77 = tensor.extract_slice %transposed_68[0, 0, 0, 0] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %extracted_slice_78 = tensor.extract_slice %transposed_68[0, 0, 0, 8] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %219 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_78 : tensor<2x4x?x8xf32>) outs(%87 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x8xf32>
    %concat_79 = tensor.concat dim(3) %219, %extracted_slice_77 : (tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x16xf32>
    %dim_80 = tensor.dim %219, %c2 : tensor<2x4x?x8xf32>
    %220 = arith.cmpi eq, %dim_80, %dim_18 : index
    cf.assert %220, "mismatched size for broadcast"
    %221 = tensor.empty(%dim_80) : tensor<2x4x?x16xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_79, %expanded_31 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%221 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %223 = arith.cmpi eq, %53, %dim_80 : index
    cf.assert %223, "mismatched size for broadcast"
    %224 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %222 : tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    cf.assert %94, "mismatched size for broadcast"
    %225 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72, %expanded_30 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %extracted_slice_81 = tensor.extract_slice %transposed_72[0, 0, 0, 0] [2, 2, %72, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %extracted_slice_82 = tensor.extract_slice %transposed_72[0, 0, 0, 8] [2, 2, %72, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %226 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82 : tensor<2x2x?x8xf32>) outs(%96 : tensor<2x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x8xf32>
    %concat_83 = tensor.concat dim(3) %226, %extracted_slice_81 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x16xf32>
    %dim_84 = tensor.dim %226, %c2 : tensor<2x2x?x8xf32>
    %227 = arith.cmpi eq, %dim_84, %dim_18 : index
    cf.assert %227, "mismatched size for broadcast"
    %228 = tensor.empty(%dim_84) : tensor<2x2x?x16xf32>
    %229 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_83, %expanded_31 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%228 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %230 = arith.cmpi eq, %72, %dim_84 : index
    cf.assert %230, "mismatched size for broadcast"
    %231 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %229 : tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) outs(%83 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x2x?x16xf32>
    %expanded_85 = tensor.expand_shape %231 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %72, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %232 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %72, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %expanded_85[%276, %277, %c0, %281, %279] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_86 = tensor.collapse_shape %232 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %expanded_87 = tensor.expand_shape %transposed_76 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %72, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %233 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %72, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %expanded_87[%276, %277, %c0, %281, %279] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_88 = tensor.collapse_shape %233 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<2x4x?x16xf32>) outs(%64 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_12 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x16xf32>
    %transposed_89 = linalg.transpose ins(%collapsed_86 : tensor<2x4x?x16xf32>) outs(%109 : tensor<2x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %235 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_89 : tensor<2x4x16x?xf32>) outs(%109 : tensor<2x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_12 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x16x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %236 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %53, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %234[%276, %277, %281, %279] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_90 = tensor.collapse_shape %236 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %237 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<2x4x16x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %dim, %c1 : index
      %281 = arith.select %280, %c0, %279 : index
      %extracted = tensor.extract %235[%276, %277, %278, %281] : tensor<2x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x16x?xf32>
    %collapsed_91 = tensor.collapse_shape %237 [[0, 1], [2], [3]] : tensor<2x4x16x?xf32> into tensor<8x16x?xf32>
    %238 = linalg.batch_matmul ins(%collapsed_90, %collapsed_91 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%115 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %122, "must have at most one inferred (negative) dimension"
    %reshape_92 = tensor.reshape %238(%from_elements_46) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %127, "mismatched size for broadcast"
    cf.assert %127, "mismatched size for broadcast"
    %239 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_92, %107 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %240:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%239 : tensor<2x4x?x?xf32>) outs(%133, %131 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_108 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_93 = tensor.expand_shape %240#0 [[0], [1], [2, 3]] output_shape [2, 4, %126, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %expanded_93 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.subf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<2x4x?x?xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%242 : tensor<2x4x?x?xf32>) outs(%138 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x1xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %243 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.divf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<2x4x?x?xf32>) outs(%141 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %276 = arith.extf %in : f32 to f64
      %277 = arith.cmpf oeq, %276, %cst_7 : f64
      linalg.yield %277 : i1
    } -> tensor<2x4x?x?xi1>
    %246 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%245 : tensor<2x4x?x?xi1>) outs(%144 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %276 = arith.andi %in, %out : i1
      linalg.yield %276 : i1
    } -> tensor<2x4x?x1xi1>
    cf.assert %146, "negative values not allowed in new dimensions"
    cf.assert %146, "negative values not allowed in new dimensions"
    cf.assert %150, "mismatched size for broadcast"
    cf.assert %151, "mismatched size for broadcast"
    %247 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %149, %244 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %276 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %248 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%154 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %126, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %282 = arith.cmpi eq, %147, %c1 : index
      %283 = arith.select %282, %c0, %279 : index
      %extracted = tensor.extract %247[%276, %277, %281, %283] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %122, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %248(%from_elements_49) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %249 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %dim, %c1 : index
      %281 = arith.select %280, %c0, %278 : index
      %extracted = tensor.extract %collapsed_88[%276, %277, %281, %279] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_95 = tensor.collapse_shape %249 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %157, "mismatching contracting dimension"
    %250 = linalg.batch_matmul ins(%reshape_94, %collapsed_95 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%159 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_96 = tensor.expand_shape %250 [[0, 1], [2], [3]] output_shape [2, 4, %126, 16] : tensor<8x?x16xf32> into tensor<2x4x?x16xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x4x?x16xf32>) outs(%161 : tensor<2x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_98 = tensor.collapse_shape %transposed_97 [[0], [1], [2, 3]] : tensor<2x?x4x16xf32> into tensor<2x?x64xf32>
    %transposed_99 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %251 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%162 : tensor<2x?x64xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = arith.cmpi eq, %126, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %collapsed_98[%276, %280, %278] : tensor<2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %252 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_99 : tensor<64x64xf32>) outs(%164 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %253 = linalg.batch_matmul ins(%251, %252 : tensor<2x?x64xf32>, tensor<2x64x64xf32>) outs(%166 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    cf.assert %168, "mismatched size for broadcast"
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %253 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_10 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %259 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %260 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %transposed_100 = linalg.transpose ins(%arg14 : tensor<80x64xf32>) outs(%177 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %261 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %262 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%179 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_102 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      %277 = math.exp %276 : f32
      %278 = arith.addf %277, %cst_1 : f32
      %279 = arith.divf %cst_1, %278 : f32
      linalg.yield %279 : f32
    } -> tensor<2x?x80xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %263 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x80xf32>
    %transposed_103 = linalg.transpose ins(%arg15 : tensor<80x64xf32>) outs(%177 : tensor<64x80xf32>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%collapsed_101, %transposed_103 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%179 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_104 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %expanded_104 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%181 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x80xf32>
    %transposed_105 = linalg.transpose ins(%arg16 : tensor<64x80xf32>) outs(%186 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_106 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<2x?x80xf32> into tensor<?x80xf32>
    %267 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%189 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_107 = tensor.expand_shape %267 [[0, 1], [2]] output_shape [2, %191, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    cf.assert %192, "mismatched size for broadcast"
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %expanded_107 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.addf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_10 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_8 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %273 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    %275 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %274 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %276 = arith.mulf %in, %in_108 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x64xf32>
    return %275 : tensor<2x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
