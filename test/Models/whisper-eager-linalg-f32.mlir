// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Whisper, an encoder of sound and a decoder with a padding mask and cross attention
// exported: export/export.py whisper-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
    %c96 = arith.constant 96 : index
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<2x8x20xf32> to tensor<2x8x22xf32>
    %0 = tensor.empty() : tensor<2x64x20xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%0 : tensor<2x64x20xf32>) dimensions = [0, 2] 
    %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %arg3 : tensor<2x8x22xf32>, tensor<64x8x3xf32>) outs(%broadcasted : tensor<2x64x20xf32>) -> tensor<2x64x20xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x64x20xf32>) outs(%0 : tensor<2x64x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_8 : f32
      %261 = math.erf %260 : f32
      %262 = arith.addf %261, %cst_0 : f32
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.mulf %in, %263 : f32
      linalg.yield %264 : f32
    } -> tensor<2x64x20xf32>
    %padded_12 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
    ^bb0(%arg53: index, %arg54: index, %arg55: index):
      tensor.yield %cst : f32
    } : tensor<2x64x20xf32> to tensor<2x64x22xf32>
    %3 = tensor.empty() : tensor<2x64x10xf32>
    %broadcasted_13 = linalg.broadcast ins(%arg6 : tensor<64xf32>) outs(%3 : tensor<2x64x10xf32>) dimensions = [0, 2] 
    %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_12, %arg5 : tensor<2x64x22xf32>, tensor<64x64x3xf32>) outs(%broadcasted_13 : tensor<2x64x10xf32>) -> tensor<2x64x10xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x64x10xf32>) outs(%3 : tensor<2x64x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_8 : f32
      %261 = math.erf %260 : f32
      %262 = arith.addf %261, %cst_0 : f32
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.mulf %in, %263 : f32
      linalg.yield %264 : f32
    } -> tensor<2x64x10xf32>
    %6 = tensor.empty() : tensor<2x10x64xf32>
    %transposed = linalg.transpose ins(%5 : tensor<2x64x10xf32>) outs(%6 : tensor<2x10x64xf32>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<10xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<10xi64>) {
    ^bb0(%out: i64):
      %260 = linalg.index 0 : index
      %261 = arith.index_cast %260 : index to i64
      linalg.yield %261 : i64
    } -> tensor<10xi64>
    %9 = tensor.empty() : tensor<10x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<10xi64>) outs(%9 : tensor<10x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %260 = arith.index_cast %in : i64 to index
      %261 = linalg.index 1 : index
      %262 = arith.cmpi slt, %260, %c10 : index
      cf.assert %262, "index must be smaller than dim size"
      %263 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %263, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%260, %261] : tensor<10x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<10x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<2x10x64xf32>, tensor<10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %12 = tensor.empty() : tensor<2x10x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %14 = tensor.empty() : tensor<2x10x1xf64>
    %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<2x10x1xf64>) -> tensor<2x10x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %22 = tensor.empty() : tensor<2x10x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x10x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg15 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg16 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_14 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<20x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%36, %arg12 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x64xf32>
    %expanded = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.mulf %in, %cst_11 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %expanded_15 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<2x10x64xf32> into tensor<2x10x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x10x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_18 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %arg10 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x64xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<2x4x16x10xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<2x10x4x16xf32>) outs(%43 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %44 = tensor.empty() : tensor<8x10x10xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %46 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x10x16xf32>, tensor<8x16x10xf32>) outs(%45 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %expanded_25 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 10, 10] : tensor<8x10x10xf32> into tensor<2x4x10x10xf32>
    %47 = tensor.empty() : tensor<2x4x10xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %49 = tensor.empty() : tensor<2x4x10xf32>
    %50 = linalg.fill ins(%cst_3 : f32) outs(%49 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %51:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_25 : tensor<2x4x10x10xf32>) outs(%50, %48 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %260 = linalg.index 3 : index
      %261 = arith.index_cast %260 : index to i64
      %262 = arith.maximumf %in, %out : f32
      %263 = arith.cmpf ogt, %in, %out : f32
      %264 = arith.select %263, %261, %out_94 : i64
      linalg.yield %262, %264 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_26 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %52 = tensor.empty() : tensor<2x4x10x10xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x10x10xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x10x10xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.exp %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x10x10xf32>
    %55 = tensor.empty() : tensor<2x4x10x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x10x10xf32>) outs(%56 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x10x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%52 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.divf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x10x10xf32>
    %collapsed_27 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x4x10x10xf32> into tensor<8x10x10xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %59 = tensor.empty() : tensor<8x10x16xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %61 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x10x10xf32>, tensor<8x10x16xf32>) outs(%60 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_29 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %62 = tensor.empty() : tensor<2x10x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x10x16xf32>) outs(%62 : tensor<2x10x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x10x4x16xf32> into tensor<20x64xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%63, %arg14 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x64xf32>
    %expanded_33 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_33 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x10x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %75 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg21 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg22 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %collapsed_34 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %82 = tensor.empty() : tensor<64x80xf32>
    %transposed_35 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%82 : tensor<64x80xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<20x80xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %85 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<20x64xf32>, tensor<64x80xf32>) outs(%84 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %arg18 : tensor<20x80xf32>, tensor<80xf32>) outs(%83 : tensor<20x80xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x80xf32>
    %expanded_36 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 10, 80] : tensor<20x80xf32> into tensor<2x10x80xf32>
    %87 = tensor.empty() : tensor<2x10x80xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x10x80xf32>) outs(%87 : tensor<2x10x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_8 : f32
      %261 = math.erf %260 : f32
      %262 = arith.addf %261, %cst_0 : f32
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.mulf %in, %263 : f32
      linalg.yield %264 : f32
    } -> tensor<2x10x80xf32>
    %collapsed_37 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x10x80xf32> into tensor<20x80xf32>
    %89 = tensor.empty() : tensor<80x64xf32>
    %transposed_38 = linalg.transpose ins(%arg19 : tensor<64x80xf32>) outs(%89 : tensor<80x64xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<20x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%90, %arg20 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x64xf32>
    %expanded_39 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %expanded_39 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x10x64xf32>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x10x64xf64>, tensor<2x10x1xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x10x64xf64>, tensor<2x10x64xf64>) outs(%12 : tensor<2x10x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x64xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x10x64xf64>) outs(%15 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x10x1xf64>) outs(%14 : tensor<2x10x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x10x1xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x10x1xf64>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x10x64xf32>) outs(%24 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x10x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x10x1xf32>) outs(%22 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %102 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg23 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg24 : tensor<2x10x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x10x64xf32>
    %109 = tensor.empty() : tensor<2x12x64xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %260 = arith.index_cast %in : i64 to index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi slt, %260, %c96 : index
      cf.assert %262, "index must be smaller than dim size"
      %263 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %263, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg25[%260, %261] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %111 = tensor.empty() : tensor<12xi64>
    %112 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%111 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %260 = linalg.index 0 : index
      %261 = arith.index_cast %260 : index to i64
      linalg.yield %261 : i64
    } -> tensor<12xi64>
    %113 = tensor.empty() : tensor<2x12xi64>
    %114 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%112 : tensor<12xi64>) outs(%113 : tensor<2x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x12xi64>
    %115 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x12xi64>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %260 = arith.cmpi slt, %in, %c0_i64 : i64
      %261 = arith.addi %in, %c16_i64 : i64
      %262 = arith.select %260, %261, %in : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = linalg.index 2 : index
      %extracted = tensor.extract %arg26[%263, %264] : tensor<16x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %117 = tensor.empty() : tensor<2x12xi1>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x12xi64>) outs(%117 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %260 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %260 : i1
    } -> tensor<2x12xi1>
    %119 = tensor.empty() : tensor<2xi64>
    %120 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%119 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %260 = linalg.index 0 : index
      %261 = arith.index_cast %260 : index to i64
      linalg.yield %261 : i64
    } -> tensor<2xi64>
    %expanded_40 = tensor.expand_shape %120 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_41 = tensor.expand_shape %112 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_42 = tensor.expand_shape %112 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %121 = tensor.empty() : tensor<1x1x12x12xi1>
    %122 = linalg.generic {indexing_maps = [#map12, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_41 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%121 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_94: i64, %out: i1):
      %260 = arith.cmpi sle, %in, %in_94 : i64
      linalg.yield %260 : i1
    } -> tensor<1x1x12x12xi1>
    %123 = linalg.generic {indexing_maps = [#map13, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %122 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%121 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %260 = arith.andi %in, %in_94 : i1
      linalg.yield %260 : i1
    } -> tensor<1x1x12x12xi1>
    %124 = tensor.empty() : tensor<2x1x1x12xi1>
    %125 = linalg.generic {indexing_maps = [#map14, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_42 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%124 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_94: i64, %out: i1):
      %260 = arith.cmpi slt, %in, %c0_i64 : i64
      %261 = arith.addi %in, %c2_i64 : i64
      %262 = arith.select %260, %261, %in : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %265 = arith.addi %in_94, %c12_i64 : i64
      %266 = arith.select %264, %265, %in_94 : i64
      %267 = arith.index_cast %266 : i64 to index
      %extracted = tensor.extract %118[%263, %267] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %126 = tensor.empty() : tensor<2x1x12x12xi1>
    %127 = linalg.generic {indexing_maps = [#map16, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%126 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %260 = arith.andi %in, %in_94 : i1
      linalg.yield %260 : i1
    } -> tensor<2x1x12x12xi1>
    %128 = tensor.empty() : tensor<2x1x12x12xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map13, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %cst_5, %cst_4 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%128 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
      %260 = arith.select %in, %in_94, %in_95 : f32
      linalg.yield %260 : f32
    } -> tensor<2x1x12x12xf32>
    %130 = tensor.empty() : tensor<2x12x64xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x64xf32>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %132 = tensor.empty() : tensor<2x12x1xf64>
    %133 = linalg.fill ins(%cst_2 : f64) outs(%132 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %135 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %138 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %140 = tensor.empty() : tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf64>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%140 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x12x64xf32>) outs(%142 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x12x1xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %144 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg34 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg35 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_43 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_44 = linalg.transpose ins(%arg30 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %151 = tensor.empty() : tensor<24x64xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %153 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%153, %arg31 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_45 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.mulf %in, %cst_11 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %expanded_46 = tensor.expand_shape %155 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %156 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x12x4x16xf32>) outs(%156 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_43, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_49 = tensor.expand_shape %157 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_50 = linalg.transpose ins(%arg28 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_43, %transposed_50 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%158, %arg29 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_51 = tensor.expand_shape %159 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x12x4x16xf32>) outs(%156 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %160 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_53 = linalg.transpose ins(%expanded_49 : tensor<2x12x4x16xf32>) outs(%160 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %161 = tensor.empty() : tensor<8x12x12xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %163 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%162 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_56 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %164 = tensor.empty() : tensor<2x4x12x12xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56, %129 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%164 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x12xf32>
    %166 = tensor.empty() : tensor<2x4x12xi64>
    %167 = linalg.fill ins(%c0_i64 : i64) outs(%166 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %168 = tensor.empty() : tensor<2x4x12xf32>
    %169 = linalg.fill ins(%cst_3 : f32) outs(%168 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %170:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<2x4x12x12xf32>) outs(%169, %167 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %260 = linalg.index 3 : index
      %261 = arith.index_cast %260 : index to i64
      %262 = arith.maximumf %in, %out : f32
      %263 = arith.cmpf ogt, %in, %out : f32
      %264 = arith.select %263, %261, %out_94 : i64
      linalg.yield %262, %264 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_57 = tensor.expand_shape %170#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %171 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_57 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%164 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x12xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<2x4x12x12xf32>) outs(%164 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.exp %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x12xf32>
    %173 = tensor.empty() : tensor<2x4x12x1xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %175 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<2x4x12x12xf32>) outs(%174 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %175 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%164 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.divf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_58 = tensor.collapse_shape %176 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_59 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %177 = tensor.empty() : tensor<8x12x16xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %179 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%178 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_60 = tensor.expand_shape %179 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %180 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x4x12x16xf32>) outs(%180 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_63 = linalg.transpose ins(%arg32 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%181, %arg33 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_64 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_64 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x12x64xf32>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %186 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %187 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %189 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x12x1xf64>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<2x12x64xf32>) outs(%142 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x12x1xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %193 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %195 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg43 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg44 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_65 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_66 = linalg.transpose ins(%arg39 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%200, %arg40 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_67 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.mulf %in, %cst_11 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %expanded_68 = tensor.expand_shape %202 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x12x4x16xf32>) outs(%156 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg36 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %203 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_72 = tensor.expand_shape %203 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_73 = linalg.transpose ins(%arg37 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %204 = linalg.matmul ins(%collapsed_71, %transposed_73 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%204, %arg38 : tensor<20x64xf32>, tensor<64xf32>) outs(%34 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<20x64xf32>
    %expanded_74 = tensor.expand_shape %205 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<2x10x4x16xf32>) outs(%39 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%expanded_72 : tensor<2x10x4x16xf32>) outs(%43 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_77 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %206 = tensor.empty() : tensor<8x12x10xf32>
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %208 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<8x12x16xf32>, tensor<8x16x10xf32>) outs(%207 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %expanded_79 = tensor.expand_shape %208 [[0, 1], [2], [3]] output_shape [2, 4, 12, 10] : tensor<8x12x10xf32> into tensor<2x4x12x10xf32>
    %209:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_79 : tensor<2x4x12x10xf32>) outs(%169, %167 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %260 = linalg.index 3 : index
      %261 = arith.index_cast %260 : index to i64
      %262 = arith.maximumf %in, %out : f32
      %263 = arith.cmpf ogt, %in, %out : f32
      %264 = arith.select %263, %261, %out_94 : i64
      linalg.yield %262, %264 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_80 = tensor.expand_shape %209#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %210 = tensor.empty() : tensor<2x4x12x10xf32>
    %211 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79, %expanded_80 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%210 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x10xf32>
    %212 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<2x4x12x10xf32>) outs(%210 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.exp %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x10xf32>
    %213 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%212 : tensor<2x4x12x10xf32>) outs(%174 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x1xf32>
    %214 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %213 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%210 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.divf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x4x12x10xf32>
    %collapsed_81 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<2x4x12x10xf32> into tensor<8x12x10xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %215 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x12x10xf32>, tensor<8x10x16xf32>) outs(%178 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_83 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x4x12x16xf32>) outs(%180 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_86 = linalg.transpose ins(%arg41 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %216 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%216, %arg42 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_87 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_87 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x12x64xf32>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %220 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %221 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %222 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %221 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %223 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %224 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %225 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x12x1xf64>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<2x12x64xf32>) outs(%142 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x12x1xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %228 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg49 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %arg50 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_88 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_89 = linalg.transpose ins(%arg45 : tensor<80x64xf32>) outs(%82 : tensor<64x80xf32>) permutation = [1, 0] 
    %235 = tensor.empty() : tensor<24x80xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %237 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%236 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%237, %arg46 : tensor<24x80xf32>, tensor<80xf32>) outs(%235 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x80xf32>
    %expanded_90 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %239 = tensor.empty() : tensor<2x12x80xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x12x80xf32>) outs(%239 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_8 : f32
      %261 = math.erf %260 : f32
      %262 = arith.addf %261, %cst_0 : f32
      %263 = arith.mulf %262, %cst_1 : f32
      %264 = arith.mulf %in, %263 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x80xf32>
    %collapsed_91 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %transposed_92 = linalg.transpose ins(%arg47 : tensor<64x80xf32>) outs(%89 : tensor<80x64xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%152 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%241, %arg48 : tensor<24x64xf32>, tensor<64xf32>) outs(%151 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<24x64xf32>
    %expanded_93 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %expanded_93 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x12x64xf32>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %260 = arith.extf %in : f32 to f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %245 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %246 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %247 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %246 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.subf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %248 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %247 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%130 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_94: f64, %out: f64):
      %260 = arith.mulf %in, %in_94 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x64xf64>
    %249 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<2x12x64xf64>) outs(%133 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.addf %in, %out : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %250 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x12x1xf64>) outs(%132 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %260 = arith.divf %in, %cst_9 : f64
      linalg.yield %260 : f64
    } -> tensor<2x12x1xf64>
    %251 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x12x1xf64>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %260 = arith.truncf %in : f64 to f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243 : tensor<2x12x64xf32>) outs(%142 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_10 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_7 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<2x12x1xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x12x1xf32>) outs(%140 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x1xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %253 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.subf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %257 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %255 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %258 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %arg51 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.mulf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    %259 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg52 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%109 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %260 = arith.addf %in, %in_94 : f32
      linalg.yield %260 : f32
    } -> tensor<2x12x64xf32>
    return %259 : tensor<2x12x64xf32>
  }
}
