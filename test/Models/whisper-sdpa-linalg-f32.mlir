// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// Whisper, an encoder of sound and a decoder with a padding mask and cross attention
// exported: export/export.py whisper-sdpa-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 3
// inputs: random:seed=3:absmax=1 random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x20xf32>, %arg1: tensor<2x12xi64>, %arg2: tensor<2x12xi64>, %arg3: tensor<64x8x3xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64x3xf32>, %arg6: tensor<64xf32>, %arg7: tensor<10x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<80xf32>, %arg19: tensor<64x80xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<96x64xf32>, %arg26: tensor<16x64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64x64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64x64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64x64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<64x64xf32>, %arg38: tensor<64xf32>, %arg39: tensor<64x64xf32>, %arg40: tensor<64xf32>, %arg41: tensor<64x64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<64xf32>, %arg45: tensor<80x64xf32>, %arg46: tensor<80xf32>, %arg47: tensor<64x80xf32>, %arg48: tensor<64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64xf32>, %arg52: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %c12_i64 = arith.constant 12 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %c10 = arith.constant 10 : index
    %cst_2 = arith.constant 0.000000e+00 : f64
    %c16_i64 = arith.constant 16 : i64
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c96 = arith.constant 96 : index
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x4x12x10xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x4x12x12xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<2x4x10x10xf32>
    %cst_10 = arith.constant 0xFFF0000000000000 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant 6.400000e+01 : f64
    %cst_14 = arith.constant 6.400000e+01 : f32
    %cst_15 = arith.constant 2.500000e-01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<2x8x20xf32> to tensor<2x8x22xf32>
    %0 = tensor.empty() : tensor<2x64x20xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%0 : tensor<2x64x20xf32>) dimensions = [0, 2] 
    %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg3 : tensor<2x8x22xf32>, tensor<64x8x3xf32>) outs(%broadcasted : tensor<2x64x20xf32>) -> tensor<2x64x20xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x64x20xf32>) outs(%0 : tensor<2x64x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_12 : f32
      %277 = math.erf %276 : f32
      %278 = arith.addf %277, %cst_0 : f32
      %279 = arith.mulf %278, %cst_1 : f32
      %280 = arith.mulf %in, %279 : f32
      linalg.yield %280 : f32
    } -> tensor<2x64x20xf32>
    %padded_16 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<2x64x20xf32> to tensor<2x64x22xf32>
    %3 = tensor.empty() : tensor<2x64x10xf32>
    %broadcasted_17 = linalg.broadcast ins(%arg6 : tensor<64xf32>) outs(%3 : tensor<2x64x10xf32>) dimensions = [0, 2] 
    %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_16, %arg5 : tensor<2x64x22xf32>, tensor<64x64x3xf32>) outs(%broadcasted_17 : tensor<2x64x10xf32>) -> tensor<2x64x10xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x64x10xf32>) outs(%3 : tensor<2x64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_12 : f32
      %277 = math.erf %276 : f32
      %278 = arith.addf %277, %cst_0 : f32
      %279 = arith.mulf %278, %cst_1 : f32
      %280 = arith.mulf %in, %279 : f32
      linalg.yield %280 : f32
    } -> tensor<2x64x10xf32>
    %6 = tensor.empty() : tensor<2x10x64xf32>
    %transposed = linalg.transpose ins(%5 : tensor<2x64x10xf32>) outs(%6 : tensor<2x10x64xf32>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<10xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<10xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<10xi64>
    %9 = tensor.empty() : tensor<10x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<10xi64>) outs(%9 : tensor<10x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.index_cast %in : i64 to index
      %277 = linalg.index 1 : index
      %278 = arith.cmpi slt, %276, %c10 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%276, %277] : tensor<10x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<10x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<2x10x64xf32>, tensor<10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %12 = tensor.empty() : tensor<2x10x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %14 = tensor.empty() : tensor<2x10x1xf64>
    %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<2x10x1xf64>) -> tensor<2x10x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %22 = tensor.empty() : tensor<2x10x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x10x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg15 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg16 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<20x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%36, %arg12 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x64xf32>
    %expanded = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_15 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %expanded_19 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<2x10x64xf32> into tensor<2x10x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x10x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_22 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_23 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %arg10 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x64xf32>
    %expanded_24 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<2x4x16x10xf32>
    %transposed_26 = linalg.transpose ins(%expanded_22 : tensor<2x10x4x16xf32>) outs(%43 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %44 = tensor.empty() : tensor<8x10x10xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %46 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x10x16xf32>, tensor<8x16x10xf32>) outs(%45 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %expanded_29 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 10, 10] : tensor<8x10x10xf32> into tensor<2x4x10x10xf32>
    %47 = tensor.empty() : tensor<2x4x10xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %49 = tensor.empty() : tensor<2x4x10xf32>
    %50 = linalg.fill ins(%cst_3 : f32) outs(%49 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %51:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_29 : tensor<2x4x10x10xf32>) outs(%50, %48 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_98 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_30 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %52 = tensor.empty() : tensor<2x4x10x10xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x10x10xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x10x10xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x10x10xf32>
    %55 = tensor.empty() : tensor<2x4x10x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x10x10xf32>) outs(%56 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x10x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.divf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x10x10xf32>
    %59 = tensor.empty() : tensor<2x4x10x10xi1>
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x10x10xf32>) outs(%59 : tensor<2x4x10x10xi1>) {
    ^bb0(%in: f32, %out: i1):
      %276 = arith.extf %in : f32 to f64
      %277 = arith.cmpf oeq, %276, %cst_10 : f64
      linalg.yield %277 : i1
    } -> tensor<2x4x10x10xi1>
    %61 = tensor.empty() : tensor<2x4x10x1xi1>
    %62 = linalg.fill ins(%true : i1) outs(%61 : tensor<2x4x10x1xi1>) -> tensor<2x4x10x1xi1>
    %63 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x10x10xi1>) outs(%62 : tensor<2x4x10x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %276 = arith.andi %in, %out : i1
      linalg.yield %276 : i1
    } -> tensor<2x4x10x1xi1>
    %64 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %cst_9, %58 : tensor<2x4x10x1xi1>, tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %276 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x10x10xf32>
    %collapsed_31 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x10x10xf32> into tensor<8x10x10xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %65 = tensor.empty() : tensor<8x10x16xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %67 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x10x10xf32>, tensor<8x10x16xf32>) outs(%66 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_33 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %68 = tensor.empty() : tensor<2x10x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x10x16xf32>) outs(%68 : tensor<2x10x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x10x4x16xf32> into tensor<20x64xf32>
    %transposed_36 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%69, %arg14 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x64xf32>
    %expanded_37 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_37 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x10x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %81 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %83 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg21 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg22 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %collapsed_38 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %88 = tensor.empty() : tensor<64x80xf32>
    %transposed_39 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<20x80xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %91 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<20x64xf32>, tensor<64x80xf32>) outs(%90 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%91, %arg18 : tensor<20x80xf32>, tensor<80xf32>) outs(%89 : tensor<20x80xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x80xf32>
    %expanded_40 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 10, 80] : tensor<20x80xf32> into tensor<2x10x80xf32>
    %93 = tensor.empty() : tensor<2x10x80xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x10x80xf32>) outs(%93 : tensor<2x10x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_12 : f32
      %277 = math.erf %276 : f32
      %278 = arith.addf %277, %cst_0 : f32
      %279 = arith.mulf %278, %cst_1 : f32
      %280 = arith.mulf %in, %279 : f32
      linalg.yield %280 : f32
    } -> tensor<2x10x80xf32>
    %collapsed_41 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<2x10x80xf32> into tensor<20x80xf32>
    %95 = tensor.empty() : tensor<80x64xf32>
    %transposed_42 = linalg.transpose ins(%arg19 : tensor<64x80xf32>) outs(%95 : tensor<80x64xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<20x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%96, %arg20 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x64xf32>
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_43 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x64xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x10x1xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x10x1xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg23 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg24 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x10x64xf32>
    %115 = tensor.empty() : tensor<2x12x64xf32>
    %116 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.index_cast %in : i64 to index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi slt, %276, %c96 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg25[%276, %277] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %117 = tensor.empty() : tensor<12xi64>
    %118 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%117 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<12xi64>
    %119 = tensor.empty() : tensor<2x12xi64>
    %120 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<12xi64>) outs(%119 : tensor<2x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x12xi64>
    %121 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12xi64>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.cmpi slt, %in, %c0_i64 : i64
      %277 = arith.addi %in, %c16_i64 : i64
      %278 = arith.select %276, %277, %in : i64
      %279 = arith.index_cast %278 : i64 to index
      %280 = linalg.index 2 : index
      %extracted = tensor.extract %arg26[%279, %280] : tensor<16x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %123 = tensor.empty() : tensor<2x12xi1>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x12xi64>) outs(%123 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %276 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %276 : i1
    } -> tensor<2x12xi1>
    %125 = tensor.empty() : tensor<2xi64>
    %126 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%125 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<2xi64>
    %expanded_44 = tensor.expand_shape %126 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_45 = tensor.expand_shape %118 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_46 = tensor.expand_shape %118 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %127 = tensor.empty() : tensor<1x1x12x12xi1>
    %128 = linalg.generic {indexing_maps = [#map12, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_45 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%127 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %276 = arith.cmpi sle, %in, %in_98 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x12x12xi1>
    %129 = linalg.generic {indexing_maps = [#map13, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %128 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%127 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %276 = arith.andi %in, %in_98 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x12x12xi1>
    %130 = tensor.empty() : tensor<2x1x1x12xi1>
    %131 = linalg.generic {indexing_maps = [#map14, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%130 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %276 = arith.cmpi slt, %in, %c0_i64 : i64
      %277 = arith.addi %in, %c2_i64 : i64
      %278 = arith.select %276, %277, %in : i64
      %279 = arith.index_cast %278 : i64 to index
      %280 = arith.cmpi slt, %in_98, %c0_i64 : i64
      %281 = arith.addi %in_98, %c12_i64 : i64
      %282 = arith.select %280, %281, %in_98 : i64
      %283 = arith.index_cast %282 : i64 to index
      %extracted = tensor.extract %124[%279, %283] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %132 = tensor.empty() : tensor<2x1x12x12xi1>
    %133 = linalg.generic {indexing_maps = [#map16, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%132 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %276 = arith.andi %in, %in_98 : i1
      linalg.yield %276 : i1
    } -> tensor<2x1x12x12xi1>
    %134 = tensor.empty() : tensor<2x12x64xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x64xf32>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %136 = tensor.empty() : tensor<2x12x1xf64>
    %137 = linalg.fill ins(%cst_2 : f64) outs(%136 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %140 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %139 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %140 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %142 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %144 = tensor.empty() : tensor<2x12x1xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x12x1xf64>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%144 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x12x64xf32>) outs(%146 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x12x1xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %148 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg34 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg35 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_47 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_48 = linalg.transpose ins(%arg30 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %155 = tensor.empty() : tensor<24x64xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %157 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%157, %arg31 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_49 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_15 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %expanded_50 = tensor.expand_shape %159 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %160 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x12x4x16xf32>) outs(%160 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_47, %transposed_52 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_53 = tensor.expand_shape %161 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_54 = linalg.transpose ins(%arg28 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_47, %transposed_54 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%162, %arg29 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_55 = tensor.expand_shape %163 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x12x4x16xf32>) outs(%160 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %164 = tensor.empty() : tensor<2x1x12x12xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map13, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %cst_6, %cst_7 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%164 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %276 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %276 : f32
    } -> tensor<2x1x12x12xf32>
    %166 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_57 = linalg.transpose ins(%expanded_53 : tensor<2x12x4x16xf32>) outs(%166 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %167 = tensor.empty() : tensor<8x12x12xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %169 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%168 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_60 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %170 = tensor.empty() : tensor<2x4x12x12xf32>
    %171 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %165 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%170 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x12xf32>
    %172 = tensor.empty() : tensor<2x4x12xi64>
    %173 = linalg.fill ins(%c0_i64 : i64) outs(%172 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %174 = tensor.empty() : tensor<2x4x12xf32>
    %175 = linalg.fill ins(%cst_3 : f32) outs(%174 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %176:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<2x4x12x12xf32>) outs(%175, %173 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_98 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_61 = tensor.expand_shape %176#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %177 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_61 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%170 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x12xf32>
    %178 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<2x4x12x12xf32>) outs(%170 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x12xf32>
    %179 = tensor.empty() : tensor<2x4x12x1xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %181 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<2x4x12x12xf32>) outs(%180 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x1xf32>
    %182 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %181 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%170 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.divf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x12xf32>
    %183 = tensor.empty() : tensor<2x4x12x12xi1>
    %184 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<2x4x12x12xf32>) outs(%183 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %276 = arith.extf %in : f32 to f64
      %277 = arith.cmpf oeq, %276, %cst_10 : f64
      linalg.yield %277 : i1
    } -> tensor<2x4x12x12xi1>
    %185 = tensor.empty() : tensor<2x4x12x1xi1>
    %186 = linalg.fill ins(%true : i1) outs(%185 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %187 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%184 : tensor<2x4x12x12xi1>) outs(%186 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %276 = arith.andi %in, %out : i1
      linalg.yield %276 : i1
    } -> tensor<2x4x12x1xi1>
    %188 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %cst_5, %182 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%170 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %276 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_62 = tensor.collapse_shape %188 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %189 = tensor.empty() : tensor<8x12x16xf32>
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %191 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%190 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_64 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %192 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x4x12x16xf32>) outs(%192 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_67 = linalg.transpose ins(%arg32 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %193 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%193, %arg33 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_68 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %expanded_68 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x12x64xf32>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %197 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %199 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %198 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %199 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %201 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x12x1xf64>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %204 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<2x12x64xf32>) outs(%146 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x12x1xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %205 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %207 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %arg43 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg44 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_69 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_70 = linalg.transpose ins(%arg39 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%212, %arg40 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_71 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_15 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %expanded_72 = tensor.expand_shape %214 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x12x4x16xf32>) outs(%160 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %215 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_76 = tensor.expand_shape %215 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_77 = linalg.transpose ins(%arg37 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %216 = linalg.matmul ins(%collapsed_75, %transposed_77 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%216, %arg38 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<20x64xf32>
    %expanded_78 = tensor.expand_shape %217 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%expanded_76 : tensor<2x10x4x16xf32>) outs(%43 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_81 = tensor.collapse_shape %transposed_73 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %218 = tensor.empty() : tensor<8x12x10xf32>
    %219 = linalg.fill ins(%cst : f32) outs(%218 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %220 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x12x16xf32>, tensor<8x16x10xf32>) outs(%219 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %expanded_83 = tensor.expand_shape %220 [[0, 1], [2], [3]] output_shape [2, 4, 12, 10] : tensor<8x12x10xf32> into tensor<2x4x12x10xf32>
    %221:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_83 : tensor<2x4x12x10xf32>) outs(%175, %173 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_98 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_84 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %222 = tensor.empty() : tensor<2x4x12x10xf32>
    %223 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83, %expanded_84 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%222 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x10xf32>
    %224 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x4x12x10xf32>) outs(%222 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x10xf32>
    %225 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<2x4x12x10xf32>) outs(%180 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x1xf32>
    %226 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%222 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.divf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x10xf32>
    %227 = tensor.empty() : tensor<2x4x12x10xi1>
    %228 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<2x4x12x10xf32>) outs(%227 : tensor<2x4x12x10xi1>) {
    ^bb0(%in: f32, %out: i1):
      %276 = arith.extf %in : f32 to f64
      %277 = arith.cmpf oeq, %276, %cst_10 : f64
      linalg.yield %277 : i1
    } -> tensor<2x4x12x10xi1>
    %229 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<2x4x12x10xi1>) outs(%186 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %276 = arith.andi %in, %out : i1
      linalg.yield %276 : i1
    } -> tensor<2x4x12x1xi1>
    %230 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %cst_4, %226 : tensor<2x4x12x1xi1>, tensor<2x4x12x10xf32>, tensor<2x4x12x10xf32>) outs(%222 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %276 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x12x10xf32>
    %collapsed_85 = tensor.collapse_shape %230 [[0, 1], [2], [3]] : tensor<2x4x12x10xf32> into tensor<8x12x10xf32>
    %collapsed_86 = tensor.collapse_shape %transposed_79 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %231 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<8x12x10xf32>, tensor<8x10x16xf32>) outs(%190 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_87 = tensor.expand_shape %231 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<2x4x12x16xf32>) outs(%192 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_89 = tensor.collapse_shape %transposed_88 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_90 = linalg.transpose ins(%arg41 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %232 = linalg.matmul ins(%collapsed_89, %transposed_90 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%232, %arg42 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_91 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %expanded_91 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x12x64xf32>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %236 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %238 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %237 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %238 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %240 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %241 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %242 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<2x12x1xf64>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<2x12x64xf32>) outs(%146 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x12x1xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %244 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %246 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %arg49 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %arg50 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_92 = tensor.collapse_shape %250 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_93 = linalg.transpose ins(%arg45 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %251 = tensor.empty() : tensor<24x80xf32>
    %252 = linalg.fill ins(%cst : f32) outs(%251 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %253 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%252 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%253, %arg46 : tensor<24x80xf32>, tensor<80xf32>) outs(%251 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x80xf32>
    %expanded_94 = tensor.expand_shape %254 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %255 = tensor.empty() : tensor<2x12x80xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<2x12x80xf32>) outs(%255 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_12 : f32
      %277 = math.erf %276 : f32
      %278 = arith.addf %277, %cst_0 : f32
      %279 = arith.mulf %278, %cst_1 : f32
      %280 = arith.mulf %in, %279 : f32
      linalg.yield %280 : f32
    } -> tensor<2x12x80xf32>
    %collapsed_95 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %transposed_96 = linalg.transpose ins(%arg47 : tensor<64x80xf32>) outs(%95 : tensor<80x64xf32>) permutation = [1, 0] 
    %257 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%156 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%257, %arg48 : tensor<24x64xf32>, tensor<64xf32>) outs(%155 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<24x64xf32>
    %expanded_97 = tensor.expand_shape %258 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %259 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %expanded_97 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %260 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<2x12x64xf32>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %276 = arith.extf %in : f32 to f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %261 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %262 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %263 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %262 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.subf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %264 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %263 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%134 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_98: f64, %out: f64):
      %276 = arith.mulf %in, %in_98 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x64xf64>
    %265 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<2x12x64xf64>) outs(%137 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.addf %in, %out : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %266 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<2x12x1xf64>) outs(%136 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %276 = arith.divf %in, %cst_13 : f64
      linalg.yield %276 : f64
    } -> tensor<2x12x1xf64>
    %267 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x12x1xf64>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %276 = arith.truncf %in : f64 to f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<2x12x64xf32>) outs(%146 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_14 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_11 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<2x12x1xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<2x12x1xf32>) outs(%144 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x1xf32>
    %272 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %269 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.subf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %271 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %arg51 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.mulf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %arg52 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%115 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %276 = arith.addf %in, %in_98 : f32
      linalg.yield %276 : f32
    } -> tensor<2x12x64xf32>
    return %275 : tensor<2x12x64xf32>
  }
}
