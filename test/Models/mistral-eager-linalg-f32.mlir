// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// Mistral, grouped heads, RoPE, a sliding window, a padding mask
// exported: export/export.py mistral-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %c5_i64 = arith.constant 5 : i64
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
      %157 = arith.index_cast %in : i64 to index
      %158 = linalg.index 2 : index
      %159 = arith.cmpi slt, %157, %c96 : index
      cf.assert %159, "index must be smaller than dim size"
      %160 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %160, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%157, %158] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %157 = linalg.index 0 : index
      %158 = arith.index_cast %157 : index to i64
      linalg.yield %158 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %157 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %157 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %157 = linalg.index 0 : index
      %158 = arith.index_cast %157 : index to i64
      linalg.yield %158 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %157 = arith.subi %in, %c5_i64 : i64
      linalg.yield %157 : i64
    } -> tensor<1x1x12x1xi64>
    %10 = tensor.empty() : tensor<1x1x12x12xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %9 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %157 = arith.cmpi sgt, %in, %in_85 : i64
      linalg.yield %157 : i1
    } -> tensor<1x1x12x12xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %157 = arith.andi %in, %in_85 : i1
      linalg.yield %157 : i1
    } -> tensor<1x1x12x12xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %157 = arith.cmpi sle, %in, %in_85 : i64
      linalg.yield %157 : i1
    } -> tensor<1x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %157 = arith.andi %in, %in_85 : i1
      linalg.yield %157 : i1
    } -> tensor<1x1x12x12xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %14 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %157 = arith.andi %in, %in_85 : i1
      linalg.yield %157 : i1
    } -> tensor<1x1x12x12xi1>
    %16 = tensor.empty() : tensor<2x1x1x12xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%16 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %157 = arith.cmpi slt, %in, %c0_i64 : i64
      %158 = arith.addi %in, %c2_i64 : i64
      %159 = arith.select %157, %158, %in : i64
      %160 = arith.index_cast %159 : i64 to index
      %161 = arith.cmpi slt, %in_85, %c0_i64 : i64
      %162 = arith.addi %in_85, %c12_i64 : i64
      %163 = arith.select %161, %162, %in_85 : i64
      %164 = arith.index_cast %163 : i64 to index
      %extracted = tensor.extract %5[%160, %164] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %18 = tensor.empty() : tensor<2x1x12x12xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%18 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %157 = arith.andi %in, %in_85 : i1
      linalg.yield %157 : i1
    } -> tensor<2x1x12x12xi1>
    %20 = tensor.empty() : tensor<2x1x12x12xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_2 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %157 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %157 : f32
    } -> tensor<2x1x12x12xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %22 = tensor.empty() : tensor<1x12x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x12x1xi64>) outs(%22 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %157 = arith.sitofp %in : i64 to f32
      linalg.yield %157 : f32
    } -> tensor<1x12x1xf32>
    %24 = tensor.empty() : tensor<1x12x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_6 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %26 = tensor.empty() : tensor<1x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%26 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.cos %in : f32
      linalg.yield %157 : f32
    } -> tensor<1x12x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%26 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.sin %in : f32
      linalg.yield %157 : f32
    } -> tensor<1x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %30 = tensor.empty() : tensor<2x12x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_7 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_5 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %35 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %36 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %39 = tensor.empty() : tensor<24x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_12 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %42 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x12x4x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<24x32xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_15 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %47 = tensor.empty() : tensor<2x2x12x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x12x2x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_18 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x12x2x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf32> into tensor<1x1x12x16xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %50 = tensor.empty() : tensor<2x4x12x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x12x8xf32>) outs(%50 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_23 = tensor.concat dim(3) %51, %extracted_slice : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %55 = tensor.empty() : tensor<2x2x12x8xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x12x8xf32>) outs(%55 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_26 = tensor.concat dim(3) %56, %extracted_slice_24 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %59 = tensor.empty() : tensor<2x2x2x12x16xf32>
    %60 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x2x12x16xf32>) outs(%59 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_27 = tensor.collapse_shape %60 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x12x16xf32>) outs(%59 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x12x16xf32>) outs(%62 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %63 = tensor.empty() : tensor<8x12x12xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %65 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%64 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_31 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %66 = tensor.empty() : tensor<2x4x12x12xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.mulf %in, %cst_8 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %21 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %69 = tensor.empty() : tensor<2x4x12xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %71 = tensor.empty() : tensor<2x4x12xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %73:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x12x12xf32>) outs(%72, %70 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %157 = linalg.index 3 : index
      %158 = arith.index_cast %157 : index to i64
      %159 = arith.maximumf %in, %out : f32
      %160 = arith.cmpf ogt, %in, %out : f32
      %161 = arith.select %160, %158, %out_85 : i64
      linalg.yield %159, %161 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_32 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_32 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.subf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.exp %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %76 = tensor.empty() : tensor<2x4x12x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x12x12xf32>) outs(%77 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.divf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_33 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_34 = tensor.collapse_shape %61 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %80 = tensor.empty() : tensor<8x12x16xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%81 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_35 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %83 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x12x16xf32>) outs(%83 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %84 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_39 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_7 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_5 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %91 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %93 = tensor.empty() : tensor<64x80xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%93 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %94 = tensor.empty() : tensor<24x80xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %96 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%95 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_42 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %97 = tensor.empty() : tensor<2x12x80xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      %158 = math.exp %157 : f32
      %159 = arith.addf %158, %cst_1 : f32
      %160 = arith.divf %cst_1, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x80xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %98 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x80xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%93 : tensor<64x80xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%95 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_44 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_44 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x80xf32>
    %102 = tensor.empty() : tensor<80x64xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%102 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %103 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_47 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_47 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_7 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_5 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %110 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %112 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_50 = tensor.expand_shape %112 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x12x4x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_53 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x12x2x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%45 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_56 = tensor.expand_shape %114 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x12x2x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %115 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_20 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<2x4x12x8xf32>) outs(%50 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x8xf32>
    %concat_60 = tensor.concat dim(3) %116, %extracted_slice_58 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_21 : tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%42 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x16xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_20 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<2x2x12x8xf32>) outs(%55 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_63 = tensor.concat dim(3) %120, %extracted_slice_61 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_21 : tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) outs(%47 : tensor<2x2x12x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x2x12x16xf32>
    %123 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<2x2x12x16xf32>) outs(%59 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_64 = tensor.collapse_shape %123 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %124 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<2x2x12x16xf32>) outs(%59 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<2x4x12x16xf32>) outs(%62 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_66 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %125 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%64 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_68 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x4x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.mulf %in, %cst_8 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %21 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %128:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%127 : tensor<2x4x12x12xf32>) outs(%72, %70 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %157 = linalg.index 3 : index
      %158 = arith.index_cast %157 : index to i64
      %159 = arith.maximumf %in, %out : f32
      %160 = arith.cmpf ogt, %in, %out : f32
      %161 = arith.select %160, %158, %out_85 : i64
      linalg.yield %159, %161 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_69 = tensor.expand_shape %128#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_69 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.subf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x4x12x12xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.exp %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<2x4x12x12xf32>) outs(%77 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x1xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %131 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%66 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.divf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_70 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_71 = tensor.collapse_shape %124 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %133 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%81 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_72 = tensor.expand_shape %133 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x4x12x16xf32>) outs(%83 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %134 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_76 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %expanded_76 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_7 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_5 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %142 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %141 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<80x64xf32>) outs(%93 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %143 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%95 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_79 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.negf %in : f32
      %158 = math.exp %157 : f32
      %159 = arith.addf %158, %cst_1 : f32
      %160 = arith.divf %cst_1, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x80xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %144 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x80xf32>
    %transposed_80 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%93 : tensor<64x80xf32>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%95 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_81 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %expanded_81 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%97 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x80xf32>
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<64x80xf32>) outs(%102 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %148 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_84 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %expanded_84 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.addf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.addf %in, %out : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.divf %in, %cst_7 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = arith.truncf %cst_5 : f64 to f32
      %158 = arith.addf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %157 = math.rsqrt %in : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %154 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    %156 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %155 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %157 = arith.mulf %in, %in_85 : f32
      linalg.yield %157 : f32
    } -> tensor<2x12x64xf32>
    return %156 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
