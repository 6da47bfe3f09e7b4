// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py qwen3-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<80x64xf32>, %arg15: tensor<80x64xf32>, %arg16: tensor<64x80xf32>) -> tensor<2x12x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c12_i64 = arith.constant 12 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<64xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<16xf32>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %185 = arith.index_cast %in : i64 to index
      %186 = linalg.index 2 : index
      %187 = arith.cmpi slt, %185, %c96 : index
      cf.assert %187, "index must be smaller than dim size"
      %188 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %188, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%185, %186] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %185 = linalg.index 0 : index
      %186 = arith.index_cast %185 : index to i64
      linalg.yield %186 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %185 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %185 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %185 = linalg.index 0 : index
      %186 = arith.index_cast %185 : index to i64
      linalg.yield %186 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x12xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_88: i64, %out: i1):
      %185 = arith.cmpi sle, %in, %in_88 : i64
      linalg.yield %185 : i1
    } -> tensor<1x1x12x12xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_88: i1, %out: i1):
      %185 = arith.andi %in, %in_88 : i1
      linalg.yield %185 : i1
    } -> tensor<1x1x12x12xi1>
    %11 = tensor.empty() : tensor<2x1x1x12xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%11 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_88: i64, %out: i1):
      %185 = arith.cmpi slt, %in, %c0_i64 : i64
      %186 = arith.addi %in, %c2_i64 : i64
      %187 = arith.select %185, %186, %in : i64
      %188 = arith.index_cast %187 : i64 to index
      %189 = arith.cmpi slt, %in_88, %c0_i64 : i64
      %190 = arith.addi %in_88, %c12_i64 : i64
      %191 = arith.select %189, %190, %in_88 : i64
      %192 = arith.index_cast %191 : i64 to index
      %extracted = tensor.extract %5[%188, %192] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %13 = tensor.empty() : tensor<2x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%13 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_88: i1, %out: i1):
      %185 = arith.andi %in, %in_88 : i1
      linalg.yield %185 : i1
    } -> tensor<2x1x12x12xi1>
    %15 = tensor.empty() : tensor<2x1x12x12xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_88: f32, %in_89: f32, %out: f32):
      %185 = arith.select %in, %in_88, %in_89 : f32
      linalg.yield %185 : f32
    } -> tensor<2x1x12x12xf32>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %17 = tensor.empty() : tensor<1x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x12x1xi64>) outs(%17 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %185 = arith.sitofp %in : i64 to f32
      linalg.yield %185 : f32
    } -> tensor<1x12x1xf32>
    %19 = tensor.empty() : tensor<1x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_8 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %21 = tensor.empty() : tensor<1x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.cos %in : f32
      linalg.yield %185 : f32
    } -> tensor<1x12x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.sin %in : f32
      linalg.yield %185 : f32
    } -> tensor<1x12x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %25 = tensor.empty() : tensor<2x12x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_9 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %31 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %34 = tensor.empty() : tensor<24x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %37 = tensor.empty() : tensor<2x12x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x12x4x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %39 = tensor.empty() : tensor<2x12x4x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x12x4x1xf32>) -> tensor<2x12x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x12x4x16xf32>) outs(%40 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_10 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %44 : tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %45 : tensor<16xf32>, tensor<2x12x4x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %47 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_16 = linalg.transpose ins(%46 : tensor<2x12x4x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<24x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_18 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %52 = tensor.empty() : tensor<2x12x2x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x12x2x16xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %54 = tensor.empty() : tensor<2x12x2x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x12x2x1xf32>) -> tensor<2x12x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x12x2x16xf32>) outs(%55 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_10 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x2x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %59 : tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %60 : tensor<16xf32>, tensor<2x12x2x16xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %62 = tensor.empty() : tensor<2x2x12x16xf32>
    %transposed_19 = linalg.transpose ins(%61 : tensor<2x12x2x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_21 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x12x2x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %65 = tensor.empty() : tensor<2x4x12x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x12x8xf32>) outs(%65 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_26 = tensor.concat dim(3) %66, %extracted_slice : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %70 = tensor.empty() : tensor<2x2x12x8xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x12x8xf32>) outs(%70 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_29 = tensor.concat dim(3) %71, %extracted_slice_27 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %74 = tensor.empty() : tensor<2x2x2x12x16xf32>
    %75 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x12x16xf32>) outs(%74 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %76 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x12x16xf32>) outs(%74 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x12x16xf32>) outs(%77 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %78 = tensor.empty() : tensor<8x12x12xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %80 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%79 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_34 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %81 = tensor.empty() : tensor<2x4x12x12xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.mulf %in, %cst_11 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %84 = tensor.empty() : tensor<2x4x12xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %86 = tensor.empty() : tensor<2x4x12xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %88:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x12x12xf32>) outs(%87, %85 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_88: i64):
      %185 = linalg.index 3 : index
      %186 = arith.index_cast %185 : index to i64
      %187 = arith.maximumf %in, %out : f32
      %188 = arith.cmpf ogt, %in, %out : f32
      %189 = arith.select %188, %186, %out_88 : i64
      linalg.yield %187, %189 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_35 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_35 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.subf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.exp %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %91 = tensor.empty() : tensor<2x4x12x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x12x12xf32>) outs(%92 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.divf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_36 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_37 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %95 = tensor.empty() : tensor<8x12x16xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %97 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%96 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_38 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x12x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %98 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_42 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_9 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %105 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %107 = tensor.empty() : tensor<64x80xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%107 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %108 = tensor.empty() : tensor<24x80xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %110 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%109 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_45 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %111 = tensor.empty() : tensor<2x12x80xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      %186 = math.exp %185 : f32
      %187 = arith.addf %186, %cst_1 : f32
      %188 = arith.divf %cst_1, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x12x80xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %112 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x80xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%107 : tensor<64x80xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%109 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_47 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_47 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x80xf32>
    %116 = tensor.empty() : tensor<80x64xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%116 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %117 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_50 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_50 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_9 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %125 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %124 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %126 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_53 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x12x4x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%127 : tensor<2x12x4x16xf32>) outs(%40 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_10 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x4x1xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x4x1xf32>) outs(%39 : tensor<2x12x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53, %131 : tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %133 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %132 : tensor<16xf32>, tensor<2x12x4x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x4x16xf32>
    %transposed_54 = linalg.transpose ins(%133 : tensor<2x12x4x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg11 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_52, %transposed_55 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_56 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<2x12x2x16xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<2x12x2x16xf32>) outs(%55 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_10 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x2x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x2x1xf32>) outs(%54 : tensor<2x12x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56, %139 : tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %141 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %140 : tensor<16xf32>, tensor<2x12x2x16xf32>) outs(%52 : tensor<2x12x2x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x2x16xf32>
    %transposed_57 = linalg.transpose ins(%141 : tensor<2x12x2x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%arg12 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_52, %transposed_58 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_59 = tensor.expand_shape %142 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x12x2x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %143 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_23 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<2x4x12x8xf32>) outs(%65 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_63 = tensor.concat dim(3) %144, %extracted_slice_61 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_24 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%47 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x16xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %expanded_23 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_64 = tensor.extract_slice %transposed_57[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_65 = tensor.extract_slice %transposed_57[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<2x2x12x8xf32>) outs(%70 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_66 = tensor.concat dim(3) %148, %extracted_slice_64 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66, %expanded_24 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x2x12x16xf32>
    %151 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<2x2x12x16xf32>) outs(%74 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_67 = tensor.collapse_shape %151 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %152 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<2x2x12x16xf32>) outs(%74 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %transposed_68 = linalg.transpose ins(%collapsed_67 : tensor<2x4x12x16xf32>) outs(%77 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_69 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %153 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%79 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_71 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<2x4x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.mulf %in, %cst_11 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %156:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<2x4x12x12xf32>) outs(%87, %85 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_88: i64):
      %185 = linalg.index 3 : index
      %186 = arith.index_cast %185 : index to i64
      %187 = arith.maximumf %in, %out : f32
      %188 = arith.cmpf ogt, %in, %out : f32
      %189 = arith.select %188, %186, %out_88 : i64
      linalg.yield %187, %189 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_72 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %expanded_72 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.subf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<2x4x12x12xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.exp %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<2x4x12x12xf32>) outs(%92 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x1xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %159 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%81 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.divf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_73 = tensor.collapse_shape %160 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_74 = tensor.collapse_shape %152 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %161 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%96 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_75 = tensor.expand_shape %161 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x4x12x16xf32>) outs(%37 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %162 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_79 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_79 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_9 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %168 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %170 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %169 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %transposed_80 = linalg.transpose ins(%arg14 : tensor<80x64xf32>) outs(%107 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %171 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%109 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_82 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.negf %in : f32
      %186 = math.exp %185 : f32
      %187 = arith.addf %186, %cst_1 : f32
      %188 = arith.divf %cst_1, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x12x80xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %172 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x80xf32>
    %transposed_83 = linalg.transpose ins(%arg15 : tensor<80x64xf32>) outs(%107 : tensor<64x80xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_81, %transposed_83 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%109 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_84 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %expanded_84 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%111 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x80xf32>
    %transposed_85 = linalg.transpose ins(%arg16 : tensor<64x80xf32>) outs(%116 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %176 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_87 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %expanded_87 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.addf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.addf %in, %out : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.divf %in, %cst_9 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = arith.truncf %cst_7 : f64 to f32
      %186 = arith.addf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %185 = math.rsqrt %in : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %182 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    %184 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %183 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_88: f32, %out: f32):
      %185 = arith.mulf %in, %in_88 : f32
      linalg.yield %185 : f32
    } -> tensor<2x12x64xf32>
    return %184 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
