// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// OLMo 2, queries and keys normalised before they are split into heads, RoPE, causal, a padding mask
// exported: export/export.py olmo2-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<80x64xf32>, %arg10: tensor<80x64xf32>, %arg11: tensor<64x80xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<32xf32>, %arg20: tensor<80x64xf32>, %arg21: tensor<80x64xf32>, %arg22: tensor<64x80xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>) -> tensor<2x12x64xf32> {
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
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %181 = arith.index_cast %in : i64 to index
      %182 = linalg.index 2 : index
      %183 = arith.cmpi slt, %181, %c96 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%181, %182] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %181 = linalg.index 0 : index
      %182 = arith.index_cast %181 : index to i64
      linalg.yield %182 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %181 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %181 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %181 = linalg.index 0 : index
      %182 = arith.index_cast %181 : index to i64
      linalg.yield %182 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x12xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %181 = arith.cmpi sle, %in, %in_90 : i64
      linalg.yield %181 : i1
    } -> tensor<1x1x12x12xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %181 = arith.andi %in, %in_90 : i1
      linalg.yield %181 : i1
    } -> tensor<1x1x12x12xi1>
    %11 = tensor.empty() : tensor<2x1x1x12xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%11 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_90: i64, %out: i1):
      %181 = arith.cmpi slt, %in, %c0_i64 : i64
      %182 = arith.addi %in, %c2_i64 : i64
      %183 = arith.select %181, %182, %in : i64
      %184 = arith.index_cast %183 : i64 to index
      %185 = arith.cmpi slt, %in_90, %c0_i64 : i64
      %186 = arith.addi %in_90, %c12_i64 : i64
      %187 = arith.select %185, %186, %in_90 : i64
      %188 = arith.index_cast %187 : i64 to index
      %extracted = tensor.extract %5[%184, %188] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %13 = tensor.empty() : tensor<2x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%13 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_90: i1, %out: i1):
      %181 = arith.andi %in, %in_90 : i1
      linalg.yield %181 : i1
    } -> tensor<2x1x12x12xi1>
    %15 = tensor.empty() : tensor<2x1x12x12xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_90: f32, %in_91: f32, %out: f32):
      %181 = arith.select %in, %in_90, %in_91 : f32
      linalg.yield %181 : f32
    } -> tensor<2x1x12x12xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %17 = tensor.empty() : tensor<1x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x12x1xi64>) outs(%17 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %181 = arith.sitofp %in : i64 to f32
      linalg.yield %181 : f32
    } -> tensor<1x12x1xf32>
    %19 = tensor.empty() : tensor<1x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %21 = tensor.empty() : tensor<1x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.cos %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x12x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.sin %in : f32
      linalg.yield %181 : f32
    } -> tensor<1x12x16xf32>
    %24 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %25 = tensor.empty() : tensor<24x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %29 = tensor.empty() : tensor<2x12x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %34 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %35 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<24x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %41 = tensor.empty() : tensor<2x12x32xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x12x32xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x12x32xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_8 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %46 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %47 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_17 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<2x12x32xf32> into tensor<2x12x2x16xf32>
    %51 = tensor.empty() : tensor<2x2x12x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x12x2x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x12x2x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %53 = tensor.empty() : tensor<2x4x12x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x12x8xf32>) outs(%53 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_26 = tensor.concat dim(3) %54, %extracted_slice : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %58 = tensor.empty() : tensor<2x2x12x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x12x8xf32>) outs(%58 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice_27 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %62 = tensor.empty() : tensor<2x2x2x12x16xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %64 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %65 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x12x16xf32>) outs(%65 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %66 = tensor.empty() : tensor<8x12x12xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %68 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%67 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_34 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %69 = tensor.empty() : tensor<2x4x12x12xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.mulf %in, %cst_9 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %72 = tensor.empty() : tensor<2x4x12xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %74 = tensor.empty() : tensor<2x4x12xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %76:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x12x12xf32>) outs(%75, %73 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f32
      %184 = arith.cmpf ogt, %in, %out : f32
      %185 = arith.select %184, %182, %out_90 : i64
      linalg.yield %183, %185 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_35 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_35 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.subf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.exp %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %79 = tensor.empty() : tensor<2x4x12x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x1xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.divf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_36 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_37 = tensor.collapse_shape %64 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %83 = tensor.empty() : tensor<8x12x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%84 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_38 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %86 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x12x16xf32>) outs(%86 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %87 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_42 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %92 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %93 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %94 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %96 = tensor.empty() : tensor<64x80xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<80x64xf32>) outs(%96 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %97 = tensor.empty() : tensor<24x80xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %99 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%98 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_45 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %100 = tensor.empty() : tensor<2x12x80xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      %182 = math.exp %181 : f32
      %183 = arith.addf %182, %cst_1 : f32
      %184 = arith.divf %cst_1, %183 : f32
      linalg.yield %184 : f32
    } -> tensor<2x12x80xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %101 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x80xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<80x64xf32>) outs(%96 : tensor<64x80xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%98 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_47 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_47 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x80xf32>
    %105 = tensor.empty() : tensor<80x64xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<64x80xf32>) outs(%105 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %106 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_50 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %111 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %112 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %113 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %transposed_51 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %115 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_53 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %120 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %122 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %121 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %transposed_54 = linalg.transpose ins(%arg15 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_52, %transposed_54 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_55 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x12x32xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x12x32xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_8 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %128 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %130 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %129 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%41 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x32xf32>
    %transposed_56 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_52, %transposed_56 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_57 = tensor.expand_shape %122 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x12x4x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_59 = tensor.expand_shape %130 [[0], [1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<2x12x32xf32> into tensor<2x12x2x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x12x2x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_61 = tensor.expand_shape %131 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x12x2x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %132 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58, %expanded_23 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice_63 = tensor.extract_slice %transposed_58[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_64 = tensor.extract_slice %transposed_58[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<2x4x12x8xf32>) outs(%53 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_65 = tensor.concat dim(3) %133, %extracted_slice_63 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_24 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%50 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x16xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60, %expanded_23 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_60[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_67 = tensor.extract_slice %transposed_60[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_67 : tensor<2x2x12x8xf32>) outs(%58 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_68 = tensor.concat dim(3) %137, %extracted_slice_66 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_68, %expanded_24 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%51 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x2x12x16xf32>
    %140 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_69 = tensor.collapse_shape %140 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %141 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<2x2x12x16xf32>) outs(%62 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %transposed_70 = linalg.transpose ins(%collapsed_69 : tensor<2x4x12x16xf32>) outs(%65 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_71 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %142 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%67 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_73 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<2x4x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.mulf %in, %cst_9 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %145:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<2x4x12x12xf32>) outs(%75, %73 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_90: i64):
      %181 = linalg.index 3 : index
      %182 = arith.index_cast %181 : index to i64
      %183 = arith.maximumf %in, %out : f32
      %184 = arith.cmpf ogt, %in, %out : f32
      %185 = arith.select %184, %182, %out_90 : i64
      linalg.yield %183, %185 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_74 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_74 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.subf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<2x4x12x12xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.exp %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x1xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%69 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.divf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_75 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_76 = tensor.collapse_shape %141 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %150 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%84 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_77 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<2x4x12x16xf32>) outs(%86 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %transposed_78 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %151 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_81 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %156 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %157 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %158 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %transposed_82 = linalg.transpose ins(%arg20 : tensor<80x64xf32>) outs(%96 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %160 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%98 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_84 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.negf %in : f32
      %182 = math.exp %181 : f32
      %183 = arith.addf %182, %cst_1 : f32
      %184 = arith.divf %cst_1, %183 : f32
      linalg.yield %184 : f32
    } -> tensor<2x12x80xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %161 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x80xf32>
    %transposed_85 = linalg.transpose ins(%arg21 : tensor<80x64xf32>) outs(%96 : tensor<64x80xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_83, %transposed_85 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%98 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_86 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_86 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%100 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x80xf32>
    %transposed_87 = linalg.transpose ins(%arg22 : tensor<64x80xf32>) outs(%105 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_88 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %165 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%26 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_89 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89, %170 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %172 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %171 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %172 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.addf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x12x64xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.addf %in, %out : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.divf %in, %cst_7 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = arith.truncf %cst_5 : f64 to f32
      %182 = arith.addf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x12x1xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %181 = math.rsqrt %in : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %178 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    %180 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %179 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_90: f32, %out: f32):
      %181 = arith.mulf %in, %in_90 : f32
      linalg.yield %181 : f32
    } -> tensor<2x12x64xf32>
    return %180 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
