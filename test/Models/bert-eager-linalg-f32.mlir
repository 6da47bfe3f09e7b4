// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// BERT, an encoder with a padding mask
// exported: export/export.py bert-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<80xf32>, %arg19: tensor<64x80xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64x64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<80x64xf32>, %arg34: tensor<80xf32>, %arg35: tensor<64x80xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c12_i64 = arith.constant 12 : i64
    %c32 = arith.constant 32 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 12] [1, 1] : tensor<1x32xi64> to tensor<1x12xi64>
    %0 = tensor.empty() : tensor<1x12xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x12xi64>) -> tensor<1x12xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x12xi64>) outs(%1 : tensor<1x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %182 = arith.index_cast %in : i64 to index
      %183 = arith.cmpi slt, %182, %c32 : index
      cf.assert %183, "index must be smaller than dim size"
      %184 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %184, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%c0, %182] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x12xi64>
    %3 = tensor.empty() : tensor<2x12xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x12xi64> into tensor<12xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<12xi64>) outs(%3 : tensor<2x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x12xi64>
    %5 = tensor.empty() : tensor<2x12x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c96 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%182, %183] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x12xi64>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c2 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%182, %183] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %9 = tensor.empty() : tensor<1x12x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x12xi64>) outs(%9 : tensor<1x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c32 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%182, %183] : tensor<32x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x12x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x12x64xf32>, tensor<1x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %12 = tensor.empty() : tensor<2x12x64xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %14 = tensor.empty() : tensor<2x12x1xf64>
    %15 = linalg.fill ins(%cst : f64) outs(%14 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.subf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.mulf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %22 = tensor.empty() : tensor<2x12x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x12x1xf64>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x12x64xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_7 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg5 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg6 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %33 = tensor.empty() : tensor<2x12xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%33 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %182 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %182 : i1
    } -> tensor<2x12xi1>
    %35 = tensor.empty() : tensor<2xi64>
    %36 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%35 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<2xi64>
    %37 = tensor.empty() : tensor<12xi64>
    %38 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%37 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<12xi64>
    %expanded = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_15 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %39 = tensor.empty() : tensor<1x1x12x1xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x12x1xi64>) outs(%39 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %182 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x12x1xi1>
    %41 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %40 : tensor<i1>, tensor<1x1x12x1xi1>) outs(%39 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %182 = arith.andi %in, %in_69 : i1
      linalg.yield %182 : i1
    } -> tensor<1x1x12x1xi1>
    %42 = tensor.empty() : tensor<2x1x1x12xi1>
    %43 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%42 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %182 = arith.cmpi slt, %in, %c0_i64 : i64
      %183 = arith.addi %in, %c2_i64 : i64
      %184 = arith.select %182, %183, %in : i64
      %185 = arith.index_cast %184 : i64 to index
      %186 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %187 = arith.addi %in_69, %c12_i64 : i64
      %188 = arith.select %186, %187, %in_69 : i64
      %189 = arith.index_cast %188 : i64 to index
      %extracted = tensor.extract %34[%185, %189] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %44 = tensor.empty() : tensor<2x1x12x12xi1>
    %45 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<1x1x12x1xi1>, tensor<2x1x1x12xi1>) outs(%44 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %182 = arith.andi %in, %in_69 : i1
      linalg.yield %182 : i1
    } -> tensor<2x1x12x12xi1>
    %46 = tensor.empty() : tensor<2x1x12x12xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_5, %cst_4 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %182 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %182 : f32
    } -> tensor<2x1x12x12xf32>
    %collapsed_16 = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<24x64xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %51 = linalg.matmul ins(%collapsed_16, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %arg8 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_17 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %53 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x16xf32>) outs(%53 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed_16, %transposed_19 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%54, %arg10 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_20 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed_16, %transposed_21 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %arg12 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_22 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x12x4x16xf32>) outs(%53 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_24 = linalg.transpose ins(%expanded_20 : tensor<2x12x4x16xf32>) outs(%58 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %59 = tensor.empty() : tensor<8x12x12xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %61 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%60 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_27 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %62 = tensor.empty() : tensor<2x4x12x12xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.mulf %in, %cst_10 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %47 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %65 = tensor.empty() : tensor<2x4x12xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %67 = tensor.empty() : tensor<2x4x12xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %69:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x12x12xf32>) outs(%68, %66 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_69 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_28 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_28 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %72 = tensor.empty() : tensor<2x4x12x1xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x12x12xf32>) outs(%73 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x1xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.divf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_29 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %76 = tensor.empty() : tensor<8x12x16xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %78 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%77 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_31 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %79 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x12x16xf32>) outs(%79 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %arg14 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_35 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %32 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %84 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %86 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.subf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %86 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.mulf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %88 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf64>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x12x64xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_7 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x12x1xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %92 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg15 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg16 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_36 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %99 = tensor.empty() : tensor<64x80xf32>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%99 : tensor<64x80xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<24x80xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %102 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%101 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%102, %arg18 : tensor<24x80xf32>, tensor<80xf32>) outs(%100 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x80xf32>
    %expanded_38 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %104 = tensor.empty() : tensor<2x12x80xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x12x80xf32>) outs(%104 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_11 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_2 : f32
      %185 = arith.mulf %184, %cst_3 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x80xf32>
    %collapsed_39 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %106 = tensor.empty() : tensor<80x64xf32>
    %transposed_40 = linalg.transpose ins(%arg19 : tensor<64x80xf32>) outs(%106 : tensor<80x64xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %arg20 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_41 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %98 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %111 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %113 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.subf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.mulf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %115 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x1xf64>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x12x64xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_7 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg21 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg22 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_42 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_43 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %arg24 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_44 = tensor.expand_shape %127 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x12x4x16xf32>) outs(%53 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_46 = linalg.transpose ins(%arg25 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_42, %transposed_46 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%128, %arg26 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_47 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_48 = linalg.transpose ins(%arg27 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_42, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%130, %arg28 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_49 = tensor.expand_shape %131 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x12x4x16xf32>) outs(%53 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%expanded_47 : tensor<2x12x4x16xf32>) outs(%58 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %132 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%60 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_54 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.mulf %in, %cst_10 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %47 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %135:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<2x4x12x12xf32>) outs(%68, %66 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_69 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_55 = tensor.expand_shape %135#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_55 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<2x4x12x12xf32>) outs(%73 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%62 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.divf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_56 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %140 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%77 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_58 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x4x12x16xf32>) outs(%79 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_61 = linalg.transpose ins(%arg29 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %arg30 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_62 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %125 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %145 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %147 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.subf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %147 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.mulf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %149 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %151 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x12x1xf64>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x12x64xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_7 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x12x1xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %153 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %arg31 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg32 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %collapsed_63 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %transposed_64 = linalg.transpose ins(%arg33 : tensor<80x64xf32>) outs(%99 : tensor<64x80xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%101 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %arg34 : tensor<24x80xf32>, tensor<80xf32>) outs(%100 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x80xf32>
    %expanded_65 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x12x80xf32>) outs(%104 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_11 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_2 : f32
      %185 = arith.mulf %184, %cst_3 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x12x80xf32>
    %collapsed_66 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %transposed_67 = linalg.transpose ins(%arg35 : tensor<64x80xf32>) outs(%106 : tensor<80x64xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%50 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%163, %arg36 : tensor<24x64xf32>, tensor<64xf32>) outs(%49 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<24x64xf32>
    %expanded_68 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %159 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %167 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %169 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.subf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%12 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %182 = arith.mulf %in, %in_69 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x64xf64>
    %171 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x12x64xf64>) outs(%15 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x12x1xf64>) outs(%14 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_8 : f64
      linalg.yield %182 : f64
    } -> tensor<2x12x1xf64>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x12x1xf64>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x12x64xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_7 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x12x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x12x1xf32>) outs(%22 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x1xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %175 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.subf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %177 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg37 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.mulf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg38 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %182 = arith.addf %in, %in_69 : f32
      linalg.yield %182 : f32
    } -> tensor<2x12x64xf32>
    return %181 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000"
    }
  }
#-}
