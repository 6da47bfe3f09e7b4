// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Llama, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py llama-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<80x64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<64x80xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x12x64xf32> {
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
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 2 : index
      %154 = arith.cmpi slt, %152, %c96 : index
      cf.assert %154, "index must be smaller than dim size"
      %155 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %155, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%152, %153] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %152 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %152 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x12xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %152 = arith.cmpi sle, %in, %in_85 : i64
      linalg.yield %152 : i1
    } -> tensor<1x1x12x12xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %152 = arith.andi %in, %in_85 : i1
      linalg.yield %152 : i1
    } -> tensor<1x1x12x12xi1>
    %11 = tensor.empty() : tensor<2x1x1x12xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%11 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %152 = arith.cmpi slt, %in, %c0_i64 : i64
      %153 = arith.addi %in, %c2_i64 : i64
      %154 = arith.select %152, %153, %in : i64
      %155 = arith.index_cast %154 : i64 to index
      %156 = arith.cmpi slt, %in_85, %c0_i64 : i64
      %157 = arith.addi %in_85, %c12_i64 : i64
      %158 = arith.select %156, %157, %in_85 : i64
      %159 = arith.index_cast %158 : i64 to index
      %extracted = tensor.extract %5[%155, %159] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %13 = tensor.empty() : tensor<2x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%13 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %152 = arith.andi %in, %in_85 : i1
      linalg.yield %152 : i1
    } -> tensor<2x1x12x12xi1>
    %15 = tensor.empty() : tensor<2x1x12x12xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %152 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x1x12x12xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %17 = tensor.empty() : tensor<1x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x12x1xi64>) outs(%17 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.sitofp %in : i64 to f32
      linalg.yield %152 : f32
    } -> tensor<1x12x1xf32>
    %19 = tensor.empty() : tensor<1x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %21 = tensor.empty() : tensor<1x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.cos %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x12x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.sin %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x12x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %25 = tensor.empty() : tensor<2x12x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x12x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %31 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %34 = tensor.empty() : tensor<24x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_12 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %37 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x12x4x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<24x32xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_15 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %42 = tensor.empty() : tensor<2x2x12x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x12x2x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_18 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x12x2x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %45 = tensor.empty() : tensor<2x4x12x8xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x12x8xf32>) outs(%45 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_23 = tensor.concat dim(3) %46, %extracted_slice : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %50 = tensor.empty() : tensor<2x2x12x8xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x12x8xf32>) outs(%50 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_26 = tensor.concat dim(3) %51, %extracted_slice_24 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %54 = tensor.empty() : tensor<2x2x2x12x16xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x2x12x16xf32>) outs(%54 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_27 = tensor.collapse_shape %55 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %56 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x12x16xf32>) outs(%54 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x12x16xf32>) outs(%57 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %58 = tensor.empty() : tensor<8x12x12xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %60 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%59 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_31 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %61 = tensor.empty() : tensor<2x4x12x12xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %64 = tensor.empty() : tensor<2x4x12xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %66 = tensor.empty() : tensor<2x4x12xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %68:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x12x12xf32>) outs(%67, %65 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_85 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_32 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_32 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.subf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %71 = tensor.empty() : tensor<2x4x12x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x12x12xf32>) outs(%72 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.divf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_33 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_34 = tensor.collapse_shape %56 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %75 = tensor.empty() : tensor<8x12x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%76 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_35 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %78 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x12x16xf32>) outs(%78 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %79 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_39 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x12x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %86 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %88 = tensor.empty() : tensor<64x80xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %89 = tensor.empty() : tensor<24x80xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %91 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%90 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_42 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %92 = tensor.empty() : tensor<2x12x80xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_1 : f32
      %155 = arith.divf %cst_1, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x12x80xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %93 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x80xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%90 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_44 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_44 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x80xf32>
    %97 = tensor.empty() : tensor<80x64xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%97 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %98 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_47 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_47 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %105 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %107 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_50 = tensor.expand_shape %107 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x12x4x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_53 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x12x2x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_56 = tensor.expand_shape %109 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x12x2x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %110 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_20 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<2x4x12x8xf32>) outs(%45 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_60 = tensor.concat dim(3) %111, %extracted_slice_58 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_21 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%37 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x16xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_20 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<2x2x12x8xf32>) outs(%50 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_63 = tensor.concat dim(3) %115, %extracted_slice_61 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_21 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%42 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x12x16xf32>
    %118 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x2x12x16xf32>) outs(%54 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_64 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %119 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<2x2x12x16xf32>) outs(%54 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<2x4x12x16xf32>) outs(%57 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_66 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %120 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%59 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_68 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %16 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %123:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<2x4x12x12xf32>) outs(%67, %65 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_85 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_69 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_69 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.subf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x12x12xf32>) outs(%72 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%61 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.divf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_70 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_71 = tensor.collapse_shape %119 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %128 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%76 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_72 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x4x12x16xf32>) outs(%78 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %129 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_76 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_76 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x12x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %136 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %138 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%90 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_79 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      %153 = math.exp %152 : f32
      %154 = arith.addf %153, %cst_1 : f32
      %155 = arith.divf %cst_1, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x12x80xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %139 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x80xf32>
    %transposed_80 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%88 : tensor<64x80xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%90 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_81 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_81 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%92 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x80xf32>
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<64x80xf32>) outs(%97 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %143 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%35 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_84 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_84 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.addf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x12x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x12x1xf32>) outs(%25 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %149 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    %151 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %150 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %152 = arith.mulf %in, %in_85 : f32
      linalg.yield %152 : f32
    } -> tensor<2x12x64xf32>
    return %151 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
