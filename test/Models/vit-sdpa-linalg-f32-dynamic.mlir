// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// ViT, an encoder of 16 patches and a class token, no mask
// exported: export/export.py vit-sdpa-linalg-f32-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<()[s0] -> (s0 * 17)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<()[s0] -> (s0 * 4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x3x16x16xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x17x64xf32>, %arg3: tensor<64x3x4x4xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<80xf32>, %arg19: tensor<64x80xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<80x64xf32>, %arg34: tensor<80xf32>, %arg35: tensor<64x80xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64xf32>) -> tensor<?x17x64xf32> {
    %c17_i64 = arith.constant 17 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c17 = arith.constant 17 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c272_i64 = arith.constant 272 : i64
    %c1088_i64 = arith.constant 1088 : i64
    %cst_10 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x3x16x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<?x64x4x4xf32>) dimensions = [0, 2, 3] 
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %arg3 : tensor<?x3x16x16xf32>, tensor<64x3x4x4xf32>) outs(%broadcasted : tensor<?x64x4x4xf32>) -> tensor<?x64x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<?x64x4x4xf32> into tensor<?x64x16xf32>
    %3 = tensor.empty(%dim) : tensor<?x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<?x64x16xf32>) outs(%3 : tensor<?x16x64xf32>) permutation = [0, 2, 1] 
    %4 = arith.cmpi slt, %0, %c0_i64 : i64
    %5 = arith.select %4, %c1, %dim : index
    %6 = tensor.empty(%5) : tensor<?x1x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%6 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x1x64xf32>
    %concat = tensor.concat dim(1) %7, %transposed : (tensor<?x1x64xf32>, tensor<?x16x64xf32>) -> tensor<?x17x64xf32>
    %dim_12 = tensor.dim %7, %c0 : tensor<?x1x64xf32>
    %8 = tensor.empty(%dim_12) : tensor<?x17x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<?x17x64xf32>, tensor<1x17x64xf32>) outs(%8 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %10 = tensor.empty() : tensor<17xi64>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%10 : tensor<17xi64>) {
    ^bb0(%out: i64):
      %253 = linalg.index 0 : index
      %254 = arith.index_cast %253 : index to i64
      linalg.yield %254 : i64
    } -> tensor<17xi64>
    %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 17, 1] : tensor<17xi64> into tensor<1x1x17x1xi64>
    %12 = tensor.empty() : tensor<1x1x17x1xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x17x1xi64>) outs(%12 : tensor<1x1x17x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %253 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %253 : i1
    } -> tensor<1x1x17x1xi1>
    %14 = tensor.empty(%5) : tensor<?x1x17x17xi1>
    %collapsed_13 = tensor.collapse_shape %13 [[0, 1], [2, 3]] : tensor<1x1x17x1xi1> into tensor<1x17xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x17xi1>) outs(%14 : tensor<?x1x17x17xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x1x17x17xi1>
    %16 = tensor.empty(%dim_12) : tensor<?x17x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<?x17x64xf32>) outs(%16 : tensor<?x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %253 = arith.extf %in : f32 to f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %18 = tensor.empty(%dim_12) : tensor<?x17x1xf64>
    %19 = linalg.fill ins(%cst_0 : f64) outs(%18 : tensor<?x17x1xf64>) -> tensor<?x17x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<?x17x64xf64>) outs(%19 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<?x17x1xf64>) outs(%18 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<?x17x64xf64>, tensor<?x17x1xf64>) outs(%16 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.subf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<?x17x64xf64>, tensor<?x17x64xf64>) outs(%16 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.mulf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x17x64xf64>) outs(%19 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x17x1xf64>) outs(%18 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %26 = tensor.empty(%dim_12) : tensor<?x17x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x17x1xf64>) outs(%26 : tensor<?x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %253 = arith.truncf %in : f64 to f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x17x1xf32>) -> tensor<?x17x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<?x17x64xf32>) outs(%28 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x17x1xf32>) outs(%26 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x17x1xf32>) outs(%26 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x17x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x17x1xf32>) outs(%26 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %30 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%8 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%8 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg13 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg14 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %collapsed_14 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<?x17x64xf32> into tensor<?x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = affine.apply #map8()[%dim_12]
    %39 = tensor.empty(%38) : tensor<?x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %41 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%41, %arg6 : tensor<?x64xf32>, tensor<64xf32>) outs(%39 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %43 = arith.divsi %38, %c17 : index
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [%43, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    %44 = arith.select %4, %c1_i64, %0 : i64
    %45 = arith.extui %4 : i1 to i64
    %46 = arith.addi %45, %c1_i64 : i64
    %47 = arith.muli %44, %c272_i64 : i64
    %48 = arith.cmpi sle, %46, %c1_i64 : i64
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %49 = arith.index_cast %43 : index to i64
    %50 = arith.muli %49, %c1088_i64 : i64
    %51 = arith.divsi %50, %47 : i64
    %52 = arith.select %4, %51, %0 : i64
    %from_elements = tensor.from_elements %52, %c17_i64, %51, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_16(%from_elements) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %53 = arith.index_cast %52 : i64 to index
    %54 = tensor.empty(%53) : tensor<?x4x17x16xf32>
    %transposed_17 = linalg.transpose ins(%reshape : tensor<?x17x4x16xf32>) outs(%54 : tensor<?x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_14, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%55, %arg8 : tensor<?x64xf32>, tensor<64xf32>) outs(%39 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %expanded_19 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [%43, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_14, %transposed_21 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%57, %arg10 : tensor<?x64xf32>, tensor<64xf32>) outs(%39 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %expanded_22 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [%43, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %expanded_22(%from_elements) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x17x4x16xf32>) outs(%54 : tensor<?x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %59 = tensor.empty(%5) : tensor<?x1x17x17xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map11, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_4, %cst_5 : tensor<?x1x17x17xi1>, tensor<f32>, tensor<f32>) outs(%59 : tensor<?x1x17x17xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %253 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %253 : f32
    } -> tensor<?x1x17x17xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<?x4x17x16xf32>) outs(%54 : tensor<?x4x17x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.mulf %in, %cst_3 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x16xf32>
    %62 = tensor.empty(%53) : tensor<?x4x16x17xf32>
    %transposed_25 = linalg.transpose ins(%reshape_20 : tensor<?x17x4x16xf32>) outs(%62 : tensor<?x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<?x4x16x17xf32>) outs(%62 : tensor<?x4x16x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.mulf %in, %cst_3 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x16x17xf32>
    %64 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %65 = tensor.empty(%dim) : tensor<?x4x17x16xf32>
    %66 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<?x4x17x16xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %53, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %61[%258, %254, %255, %256] : tensor<?x4x17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x16xf32>
    %collapsed_26 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<?x4x17x16xf32> into tensor<?x17x16xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %67 = tensor.empty(%dim) : tensor<?x4x16x17xf32>
    %68 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<?x4x16x17xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %53, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %63[%258, %254, %255, %256] : tensor<?x4x16x17xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x17xf32>
    %collapsed_27 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<?x4x16x17xf32> into tensor<?x16x17xf32>
    %69 = affine.apply #map12()[%dim]
    %70 = tensor.empty(%69) : tensor<?x17x17xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<?x17x17xf32>) -> tensor<?x17x17xf32>
    %72 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<?x17x16xf32>, tensor<?x16x17xf32>) outs(%71 : tensor<?x17x17xf32>) -> tensor<?x17x17xf32>
    %73 = arith.divsi %69, %c4 : index
    %expanded_28 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [%73, 4, 17, 17] : tensor<?x17x17xf32> into tensor<?x4x17x17xf32>
    %74 = arith.cmpi eq, %73, %5 : index
    cf.assert %74, "mismatched size for broadcast"
    %75 = tensor.empty(%73) : tensor<?x4x17x17xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %60 : tensor<?x4x17x17xf32>, tensor<?x1x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %77 = tensor.empty(%73) : tensor<?x4x17xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<?x4x17xi64>) -> tensor<?x4x17xi64>
    %79 = tensor.empty(%73) : tensor<?x4x17xf32>
    %80 = linalg.fill ins(%cst_1 : f32) outs(%79 : tensor<?x4x17xf32>) -> tensor<?x4x17xf32>
    %81:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<?x4x17x17xf32>) outs(%80, %78 : tensor<?x4x17xf32>, tensor<?x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_72 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<?x4x17xf32>, tensor<?x4x17xi64>)
    %expanded_29 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [%73, 4, 17, 1] : tensor<?x4x17xf32> into tensor<?x4x17x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_29 : tensor<?x4x17x17xf32>, tensor<?x4x17x1xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<?x4x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %84 = tensor.empty(%73) : tensor<?x4x17x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<?x4x17x1xf32>) -> tensor<?x4x17x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<?x4x17x17xf32>) outs(%85 : tensor<?x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x1xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<?x4x17x17xf32>, tensor<?x4x17x1xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.divf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %88 = tensor.empty(%73) : tensor<?x4x17x17xi1>
    %89 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<?x4x17x17xf32>) outs(%88 : tensor<?x4x17x17xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<?x4x17x17xi1>
    %90 = tensor.empty(%73) : tensor<?x4x17x1xi1>
    %91 = linalg.fill ins(%true : i1) outs(%90 : tensor<?x4x17x1xi1>) -> tensor<?x4x17x1xi1>
    %92 = linalg.generic {indexing_maps = [#map4, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<?x4x17x17xi1>) outs(%91 : tensor<?x4x17x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<?x4x17x1xi1>
    %93 = arith.index_cast %73 : index to i64
    %94 = arith.cmpi sge, %93, %c0_i64 : i64
    cf.assert %94, "negative values not allowed in new dimensions"
    %95 = tensor.empty(%73) : tensor<?x4x17x17xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%95 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x17x17xf32>
    cf.assert %true, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map15, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %96, %87 : tensor<?x4x17x1xi1>, tensor<?x4x17x17xf32>, tensor<?x4x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %253 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %98 = tensor.empty(%dim) : tensor<?x4x17x17xf32>
    %99 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%98 : tensor<?x4x17x17xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %73, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %97[%258, %254, %255, %256] : tensor<?x4x17x17xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x17xf32>
    %collapsed_30 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<?x4x17x17xf32> into tensor<?x17x17xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %100 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<?x4x17x16xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %53, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %transposed_24[%258, %254, %255, %256] : tensor<?x4x17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x16xf32>
    %collapsed_31 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<?x4x17x16xf32> into tensor<?x17x16xf32>
    %101 = tensor.empty(%69) : tensor<?x17x16xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<?x17x16xf32>) -> tensor<?x17x16xf32>
    %103 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<?x17x17xf32>, tensor<?x17x16xf32>) outs(%102 : tensor<?x17x16xf32>) -> tensor<?x17x16xf32>
    %expanded_32 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [%73, 4, 17, 16] : tensor<?x17x16xf32> into tensor<?x4x17x16xf32>
    %104 = tensor.empty(%73) : tensor<?x17x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<?x4x17x16xf32>) outs(%104 : tensor<?x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<?x17x4x16xf32> into tensor<?x17x64xf32>
    %transposed_35 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim) : tensor<?x17x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = arith.cmpi eq, %73, %c1 : index
      %257 = arith.select %256, %c0, %253 : index
      %extracted = tensor.extract %collapsed_34[%257, %254, %255] : tensor<?x17x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x17x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %107 = tensor.empty(%dim) : tensor<?x64x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<64x64xf32>) outs(%107 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%105 : tensor<?x17x64xf32>) -> tensor<?x17x64xf32>
    %110 = linalg.batch_matmul ins(%106, %108 : tensor<?x17x64xf32>, tensor<?x64x64xf32>) outs(%109 : tensor<?x17x64xf32>) -> tensor<?x17x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg12 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %112 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %9 : tensor<?x17x64xf32>, tensor<?x17x64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %114 = tensor.empty(%dim) : tensor<?x17x64xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<?x17x64xf32>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %253 = arith.extf %in : f32 to f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %116 = tensor.empty(%dim) : tensor<?x17x1xf64>
    %117 = linalg.fill ins(%cst_0 : f64) outs(%116 : tensor<?x17x1xf64>) -> tensor<?x17x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<?x17x64xf64>) outs(%117 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<?x17x1xf64>) outs(%116 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %119 : tensor<?x17x64xf64>, tensor<?x17x1xf64>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.subf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<?x17x64xf64>, tensor<?x17x64xf64>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.mulf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<?x17x64xf64>) outs(%117 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<?x17x1xf64>) outs(%116 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %124 = tensor.empty(%dim) : tensor<?x17x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<?x17x1xf64>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %253 = arith.truncf %in : f64 to f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%124 : tensor<?x17x1xf32>) -> tensor<?x17x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<?x17x64xf32>) outs(%126 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x17x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %128 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg15 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg16 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %collapsed_36 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<?x17x64xf32> into tensor<?x64xf32>
    %135 = tensor.empty() : tensor<64x80xf32>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%135 : tensor<64x80xf32>) permutation = [1, 0] 
    %136 = affine.apply #map8()[%dim]
    %137 = tensor.empty(%136) : tensor<?x80xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %139 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%138 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %140 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%139, %arg18 : tensor<?x80xf32>, tensor<80xf32>) outs(%137 : tensor<?x80xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x80xf32>
    %141 = arith.divsi %136, %c17 : index
    %expanded_38 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [%141, 17, 80] : tensor<?x80xf32> into tensor<?x17x80xf32>
    %142 = tensor.empty(%141) : tensor<?x17x80xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<?x17x80xf32>) outs(%142 : tensor<?x17x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_10 : f32
      %254 = math.erf %253 : f32
      %255 = arith.addf %254, %cst_2 : f32
      %256 = arith.mulf %255, %cst_3 : f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x17x80xf32>
    %collapsed_39 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<?x17x80xf32> into tensor<?x80xf32>
    %144 = tensor.empty() : tensor<80x64xf32>
    %transposed_40 = linalg.transpose ins(%arg19 : tensor<64x80xf32>) outs(%144 : tensor<80x64xf32>) permutation = [1, 0] 
    %145 = affine.apply #map8()[%141]
    %146 = tensor.empty(%145) : tensor<?x64xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %148 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%147 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %149 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%148, %arg20 : tensor<?x64xf32>, tensor<64xf32>) outs(%146 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %150 = arith.divsi %145, %c17 : index
    %expanded_41 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [%150, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    %151 = arith.cmpi eq, %150, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = tensor.empty(%150) : tensor<?x17x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %113 : tensor<?x17x64xf32>, tensor<?x17x64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %154 = tensor.empty(%150) : tensor<?x17x64xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<?x17x64xf32>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %253 = arith.extf %in : f32 to f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %156 = tensor.empty(%150) : tensor<?x17x1xf64>
    %157 = linalg.fill ins(%cst_0 : f64) outs(%156 : tensor<?x17x1xf64>) -> tensor<?x17x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<?x17x64xf64>) outs(%157 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<?x17x1xf64>) outs(%156 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %159 : tensor<?x17x64xf64>, tensor<?x17x1xf64>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.subf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %160 : tensor<?x17x64xf64>, tensor<?x17x64xf64>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.mulf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<?x17x64xf64>) outs(%157 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<?x17x1xf64>) outs(%156 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %164 = tensor.empty(%150) : tensor<?x17x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<?x17x1xf64>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %253 = arith.truncf %in : f64 to f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x17x1xf32>) -> tensor<?x17x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<?x17x64xf32>) outs(%166 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x17x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %168 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %170 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg29 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg30 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %collapsed_42 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<?x17x64xf32> into tensor<?x64xf32>
    %transposed_43 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %175 = affine.apply #map8()[%150]
    %176 = tensor.empty(%175) : tensor<?x64xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %178 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%178, %arg22 : tensor<?x64xf32>, tensor<64xf32>) outs(%176 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %180 = arith.divsi %175, %c17 : index
    %expanded_44 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [%180, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %181 = arith.index_cast %180 : index to i64
    %182 = arith.muli %181, %c1088_i64 : i64
    %183 = arith.divsi %182, %47 : i64
    %184 = arith.select %4, %183, %0 : i64
    %from_elements_45 = tensor.from_elements %184, %c17_i64, %183, %c16_i64 : tensor<4xi64>
    %reshape_46 = tensor.reshape %expanded_44(%from_elements_45) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %185 = arith.index_cast %184 : i64 to index
    %186 = tensor.empty(%185) : tensor<?x4x17x16xf32>
    %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<?x17x4x16xf32>) outs(%186 : tensor<?x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %187 = linalg.matmul ins(%collapsed_42, %transposed_48 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%187, %arg24 : tensor<?x64xf32>, tensor<64xf32>) outs(%176 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %expanded_49 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [%180, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_50 = tensor.reshape %expanded_49(%from_elements_45) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %transposed_51 = linalg.transpose ins(%arg25 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %189 = linalg.matmul ins(%collapsed_42, %transposed_51 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%189, %arg26 : tensor<?x64xf32>, tensor<64xf32>) outs(%176 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %expanded_52 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [%180, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %expanded_52(%from_elements_45) : (tensor<?x17x64xf32>, tensor<4xi64>) -> tensor<?x17x4x16xf32>
    %transposed_54 = linalg.transpose ins(%reshape_53 : tensor<?x17x4x16xf32>) outs(%186 : tensor<?x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<?x4x17x16xf32>) outs(%186 : tensor<?x4x17x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.mulf %in, %cst_3 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x16xf32>
    %192 = tensor.empty(%185) : tensor<?x4x16x17xf32>
    %transposed_55 = linalg.transpose ins(%reshape_50 : tensor<?x17x4x16xf32>) outs(%192 : tensor<?x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %193 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<?x4x16x17xf32>) outs(%192 : tensor<?x4x16x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.mulf %in, %cst_3 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x16x17xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<?x4x17x16xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %185, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %191[%258, %254, %255, %256] : tensor<?x4x17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x16xf32>
    %collapsed_56 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<?x4x17x16xf32> into tensor<?x17x16xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %195 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<?x4x16x17xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %185, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %193[%258, %254, %255, %256] : tensor<?x4x16x17xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x17xf32>
    %collapsed_57 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<?x4x16x17xf32> into tensor<?x16x17xf32>
    %196 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<?x17x16xf32>, tensor<?x16x17xf32>) outs(%71 : tensor<?x17x17xf32>) -> tensor<?x17x17xf32>
    %expanded_58 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [%73, 4, 17, 17] : tensor<?x17x17xf32> into tensor<?x4x17x17xf32>
    cf.assert %74, "mismatched size for broadcast"
    %197 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58, %60 : tensor<?x4x17x17xf32>, tensor<?x1x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %198:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<?x4x17x17xf32>) outs(%80, %78 : tensor<?x4x17xf32>, tensor<?x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_72 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<?x4x17xf32>, tensor<?x4x17xi64>)
    %expanded_59 = tensor.expand_shape %198#0 [[0], [1], [2, 3]] output_shape [%73, 4, 17, 1] : tensor<?x4x17xf32> into tensor<?x4x17x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %expanded_59 : tensor<?x4x17x17xf32>, tensor<?x4x17x1xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<?x4x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<?x4x17x17xf32>) outs(%85 : tensor<?x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x1xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %201 : tensor<?x4x17x17xf32>, tensor<?x4x17x1xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.divf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<?x4x17x17xf32>) outs(%88 : tensor<?x4x17x17xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<?x4x17x17xi1>
    %204 = linalg.generic {indexing_maps = [#map4, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<?x4x17x17xi1>) outs(%91 : tensor<?x4x17x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<?x4x17x1xi1>
    cf.assert %94, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map15, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %96, %202 : tensor<?x4x17x1xi1>, tensor<?x4x17x17xf32>, tensor<?x4x17x17xf32>) outs(%75 : tensor<?x4x17x17xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %253 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %253 : f32
    } -> tensor<?x4x17x17xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %206 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%98 : tensor<?x4x17x17xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %73, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %205[%258, %254, %255, %256] : tensor<?x4x17x17xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x17xf32>
    %collapsed_60 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<?x4x17x17xf32> into tensor<?x17x17xf32>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %207 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<?x4x17x16xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = linalg.index 3 : index
      %257 = arith.cmpi eq, %185, %c1 : index
      %258 = arith.select %257, %c0, %253 : index
      %extracted = tensor.extract %transposed_54[%258, %254, %255, %256] : tensor<?x4x17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x17x16xf32>
    %collapsed_61 = tensor.collapse_shape %207 [[0, 1], [2], [3]] : tensor<?x4x17x16xf32> into tensor<?x17x16xf32>
    %208 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<?x17x17xf32>, tensor<?x17x16xf32>) outs(%102 : tensor<?x17x16xf32>) -> tensor<?x17x16xf32>
    %expanded_62 = tensor.expand_shape %208 [[0, 1], [2], [3]] output_shape [%73, 4, 17, 16] : tensor<?x17x16xf32> into tensor<?x4x17x16xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<?x4x17x16xf32>) outs(%104 : tensor<?x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0], [1], [2, 3]] : tensor<?x17x4x16xf32> into tensor<?x17x64xf32>
    %transposed_65 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %209 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%out: f32):
      %253 = linalg.index 0 : index
      %254 = linalg.index 1 : index
      %255 = linalg.index 2 : index
      %256 = arith.cmpi eq, %73, %c1 : index
      %257 = arith.select %256, %c0, %253 : index
      %extracted = tensor.extract %collapsed_64[%257, %254, %255] : tensor<?x17x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x17x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %210 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<64x64xf32>) outs(%107 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    %211 = linalg.batch_matmul ins(%209, %210 : tensor<?x17x64xf32>, tensor<?x64x64xf32>) outs(%109 : tensor<?x17x64xf32>) -> tensor<?x17x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %arg28 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %213 = arith.cmpi eq, %dim, %150 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %153 : tensor<?x17x64xf32>, tensor<?x17x64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x17x64xf32>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %253 = arith.extf %in : f32 to f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<?x17x64xf64>) outs(%117 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x17x1xf64>) outs(%116 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<?x17x64xf64>, tensor<?x17x1xf64>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.subf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %218 : tensor<?x17x64xf64>, tensor<?x17x64xf64>) outs(%114 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.mulf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<?x17x64xf64>) outs(%117 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x17x1xf64>) outs(%116 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x17x1xf64>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %253 = arith.truncf %in : f64 to f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<?x17x64xf32>) outs(%126 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x17x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x17x1xf32>) outs(%124 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %224 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %226 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %arg31 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %arg32 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %collapsed_66 = tensor.collapse_shape %230 [[0, 1], [2]] : tensor<?x17x64xf32> into tensor<?x64xf32>
    %transposed_67 = linalg.transpose ins(%arg33 : tensor<80x64xf32>) outs(%135 : tensor<64x80xf32>) permutation = [1, 0] 
    %231 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%138 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %232 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%231, %arg34 : tensor<?x80xf32>, tensor<80xf32>) outs(%137 : tensor<?x80xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x80xf32>
    %expanded_68 = tensor.expand_shape %232 [[0, 1], [2]] output_shape [%141, 17, 80] : tensor<?x80xf32> into tensor<?x17x80xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<?x17x80xf32>) outs(%142 : tensor<?x17x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_10 : f32
      %254 = math.erf %253 : f32
      %255 = arith.addf %254, %cst_2 : f32
      %256 = arith.mulf %255, %cst_3 : f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x17x80xf32>
    %collapsed_69 = tensor.collapse_shape %233 [[0, 1], [2]] : tensor<?x17x80xf32> into tensor<?x80xf32>
    %transposed_70 = linalg.transpose ins(%arg35 : tensor<64x80xf32>) outs(%144 : tensor<80x64xf32>) permutation = [1, 0] 
    %234 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%147 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %235 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%234, %arg36 : tensor<?x64xf32>, tensor<64xf32>) outs(%146 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [%150, 17, 64] : tensor<?x64xf32> into tensor<?x17x64xf32>
    cf.assert %151, "mismatched size for broadcast"
    %236 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %214 : tensor<?x17x64xf32>, tensor<?x17x64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<?x17x64xf32>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %253 = arith.extf %in : f32 to f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %238 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%237 : tensor<?x17x64xf64>) outs(%157 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x17x1xf64>) outs(%156 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %240 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %239 : tensor<?x17x64xf64>, tensor<?x17x1xf64>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.subf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %240 : tensor<?x17x64xf64>, tensor<?x17x64xf64>) outs(%154 : tensor<?x17x64xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %253 = arith.mulf %in, %in_72 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x64xf64>
    %242 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<?x17x64xf64>) outs(%157 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.addf %in, %out : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x17x1xf64>) outs(%156 : tensor<?x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %253 = arith.divf %in, %cst_8 : f64
      linalg.yield %253 : f64
    } -> tensor<?x17x1xf64>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x17x1xf64>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %253 = arith.truncf %in : f64 to f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<?x17x64xf32>) outs(%166 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<?x17x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x17x1xf32>) outs(%164 : tensor<?x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %246 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.subf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %248 : tensor<?x17x64xf32>, tensor<?x17x1xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %arg37 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.mulf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %arg38 : tensor<?x17x64xf32>, tensor<64xf32>) outs(%152 : tensor<?x17x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %253 = arith.addf %in, %in_72 : f32
      linalg.yield %253 : f32
    } -> tensor<?x17x64xf32>
    return %252 : tensor<?x17x64xf32>
  }
}
