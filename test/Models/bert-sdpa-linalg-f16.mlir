// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// BERT, an encoder with a padding mask
// exported: export/export.py bert-sdpa-linalg-f16 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map17 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf16>, %arg3: tensor<32x64xf16>, %arg4: tensor<2x64xf16>, %arg5: tensor<64xf16>, %arg6: tensor<64xf16>, %arg7: tensor<64x64xf16>, %arg8: tensor<64xf16>, %arg9: tensor<64x64xf16>, %arg10: tensor<64xf16>, %arg11: tensor<64x64xf16>, %arg12: tensor<64xf16>, %arg13: tensor<64x64xf16>, %arg14: tensor<64xf16>, %arg15: tensor<64xf16>, %arg16: tensor<64xf16>, %arg17: tensor<80x64xf16>, %arg18: tensor<80xf16>, %arg19: tensor<64x80xf16>, %arg20: tensor<64xf16>, %arg21: tensor<64xf16>, %arg22: tensor<64xf16>, %arg23: tensor<64x64xf16>, %arg24: tensor<64xf16>, %arg25: tensor<64x64xf16>, %arg26: tensor<64xf16>, %arg27: tensor<64x64xf16>, %arg28: tensor<64xf16>, %arg29: tensor<64x64xf16>, %arg30: tensor<64xf16>, %arg31: tensor<64xf16>, %arg32: tensor<64xf16>, %arg33: tensor<80x64xf16>, %arg34: tensor<80xf16>, %arg35: tensor<64x80xf16>, %arg36: tensor<64xf16>, %arg37: tensor<64xf16>, %arg38: tensor<64xf16>) -> tensor<2x12x64xf16> {
    %c0_i64 = arith.constant 0 : i64
    %c12_i64 = arith.constant 12 : i64
    %c32 = arith.constant 32 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f16
    %cst_3 = arith.constant 2.000000e+00 : f16
    %cst_4 = arith.constant 5.000000e-01 : f16
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x4x12x12xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_7 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_14 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %extracted_slice = tensor.extract_slice %cst_15[0, 0] [1, 12] [1, 1] : tensor<1x32xi64> to tensor<1x12xi64>
    %0 = tensor.empty() : tensor<1x12xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x12xi64>) -> tensor<1x12xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x12xi64>) outs(%1 : tensor<1x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %262 = arith.index_cast %in : i64 to index
      %263 = arith.cmpi slt, %262, %c32 : index
      cf.assert %263, "index must be smaller than dim size"
      %264 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %264, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_14[%c0, %262] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x12xi64>
    %3 = tensor.empty() : tensor<2x12xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x12xi64> into tensor<12xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<12xi64>) outs(%3 : tensor<2x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x12xi64>
    %5 = tensor.empty() : tensor<2x12x64xf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %262 = arith.index_cast %in : i64 to index
      %263 = linalg.index 2 : index
      %264 = arith.cmpi slt, %262, %c96 : index
      cf.assert %264, "index must be smaller than dim size"
      %265 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %265, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%262, %263] : tensor<96x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x12x64xf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x12xi64>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %262 = arith.index_cast %in : i64 to index
      %263 = linalg.index 2 : index
      %264 = arith.cmpi slt, %262, %c2 : index
      cf.assert %264, "index must be smaller than dim size"
      %265 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %265, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%262, %263] : tensor<2x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x12x64xf16>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %9 = tensor.empty() : tensor<1x12x64xf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x12xi64>) outs(%9 : tensor<1x12x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %262 = arith.index_cast %in : i64 to index
      %263 = linalg.index 2 : index
      %264 = arith.cmpi slt, %262, %c32 : index
      cf.assert %264, "index must be smaller than dim size"
      %265 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %265, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%262, %263] : tensor<32x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x12x64xf16>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x12x64xf16>, tensor<1x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %12 = tensor.empty() : tensor<2x12x64xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %14 = tensor.empty() : tensor<2x12x64xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x64xf32>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %262 = arith.extf %in : f32 to f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %16 = tensor.empty() : tensor<2x12x1xf64>
    %17 = linalg.fill ins(%cst : f64) outs(%16 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.subf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %20 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.mulf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %24 = tensor.empty() : tensor<2x12x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x12x1xf64>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %262 = arith.truncf %in : f64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_10 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %28 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %30 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.mulf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg5 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.mulf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg6 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %36 = tensor.empty() : tensor<2x12xi1>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%36 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %262 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %262 : i1
    } -> tensor<2x12xi1>
    %38 = tensor.empty() : tensor<2xi64>
    %39 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%38 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %262 = linalg.index 0 : index
      %263 = arith.index_cast %262 : index to i64
      linalg.yield %263 : i64
    } -> tensor<2xi64>
    %40 = tensor.empty() : tensor<12xi64>
    %41 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%40 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %262 = linalg.index 0 : index
      %263 = arith.index_cast %262 : index to i64
      linalg.yield %263 : i64
    } -> tensor<12xi64>
    %expanded = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %41 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_17 = tensor.expand_shape %41 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %42 = tensor.empty() : tensor<1x1x12x1xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x12x1xi64>) outs(%42 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %262 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %262 : i1
    } -> tensor<1x1x12x1xi1>
    %44 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %43 : tensor<i1>, tensor<1x1x12x1xi1>) outs(%42 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %262 = arith.andi %in, %in_71 : i1
      linalg.yield %262 : i1
    } -> tensor<1x1x12x1xi1>
    %45 = tensor.empty() : tensor<2x1x1x12xi1>
    %46 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%45 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %262 = arith.cmpi slt, %in, %c0_i64 : i64
      %263 = arith.addi %in, %c2_i64 : i64
      %264 = arith.select %262, %263, %in : i64
      %265 = arith.index_cast %264 : i64 to index
      %266 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %267 = arith.addi %in_71, %c12_i64 : i64
      %268 = arith.select %266, %267, %in_71 : i64
      %269 = arith.index_cast %268 : i64 to index
      %extracted = tensor.extract %37[%265, %269] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %47 = tensor.empty() : tensor<2x1x12x12xi1>
    %48 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<1x1x12x1xi1>, tensor<2x1x1x12xi1>) outs(%47 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %262 = arith.andi %in, %in_71 : i1
      linalg.yield %262 : i1
    } -> tensor<2x1x12x12xi1>
    %collapsed_18 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %49 = tensor.empty() : tensor<64x64xf16>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<64xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %52 = tensor.empty() : tensor<24x64xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_18 : tensor<24x64xf16>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %54 = tensor.empty() : tensor<64x64xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %57 = linalg.matmul ins(%53, %55 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %51 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %59 = tensor.empty() : tensor<24x64xf16>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_19 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %61 = tensor.empty() : tensor<2x4x12x16xf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_21 : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %64 = linalg.matmul ins(%53, %63 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%64, %62 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_22 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg11 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_24 : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %69 = linalg.matmul ins(%53, %68 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %67 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_25 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<2x1x12x12xf16>
    %73 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_6, %cst_7 : tensor<2x1x12x12xi1>, tensor<f16>, tensor<f16>) outs(%72 : tensor<2x1x12x12xf16>) {
    ^bb0(%in: i1, %in_71: f16, %in_72: f16, %out: f16):
      %262 = arith.select %in, %in_71, %in_72 : f16
      linalg.yield %262 : f16
    } -> tensor<2x1x12x12xf16>
    %74 = tensor.empty() : tensor<2x4x12x16xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x12x16xf32>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %79 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_27 = linalg.transpose ins(%76 : tensor<2x4x12x16xf32>) outs(%79 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %80 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x4x16x12xf32>) outs(%79 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_28 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_29 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %81 = tensor.empty() : tensor<8x12x12xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %83 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%82 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_30 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %84 = tensor.empty() : tensor<2x4x12x12xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %73 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf16>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x4x12x12xf32>
    %86 = tensor.empty() : tensor<2x4x12xi64>
    %87 = linalg.fill ins(%c0_i64 : i64) outs(%86 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %88 = tensor.empty() : tensor<2x4x12xf32>
    %89 = linalg.fill ins(%cst_1 : f32) outs(%88 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %90:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x12x12xf32>) outs(%89, %87 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_71 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_31 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_31 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x12x12xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %93 = tensor.empty() : tensor<2x4x12x1xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x4x12x12xf32>) outs(%94 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x1xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.divf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %97 = tensor.empty() : tensor<2x4x12x12xi1>
    %98 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x12x12xf32>) outs(%97 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %262 = arith.extf %in : f32 to f64
      %263 = arith.cmpf oeq, %262, %cst_9 : f64
      linalg.yield %263 : i1
    } -> tensor<2x4x12x12xi1>
    %99 = tensor.empty() : tensor<2x4x12x1xi1>
    %100 = linalg.fill ins(%true : i1) outs(%99 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %101 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<2x4x12x12xi1>) outs(%100 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %262 = arith.andi %in, %out : i1
      linalg.yield %262 : i1
    } -> tensor<2x4x12x1xi1>
    %102 = linalg.generic {indexing_maps = [#map16, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %cst_5, %96 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %262 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_32 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_33 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %103 = tensor.empty() : tensor<8x12x16xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %105 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%104 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_34 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x12x16xf32>) outs(%61 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x4x12x16xf16>
    %107 = tensor.empty() : tensor<2x12x4x16xf16>
    %transposed_35 = linalg.transpose ins(%106 : tensor<2x4x12x16xf16>) outs(%107 : tensor<2x12x4x16xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<2x12x4x16xf16> into tensor<2x12x64xf16>
    %transposed_37 = linalg.transpose ins(%arg13 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<2x64x64xf16>
    %109 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<64x64xf16>) outs(%108 : tensor<2x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x64x64xf16>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %111 = linalg.batch_matmul ins(%collapsed_36, %109 : tensor<2x12x64xf16>, tensor<2x64x64xf16>) outs(%110 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %113 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg14 : tensor<2x12x64xf16>, tensor<64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %35 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x12x64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x12x64xf32>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %262 = arith.extf %in : f32 to f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %117 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %119 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.subf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.mulf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x1xf64>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %262 = arith.truncf %in : f64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_10 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %125 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %127 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.mulf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg15 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.mulf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg16 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %collapsed_38 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %133 = tensor.empty() : tensor<64x80xf16>
    %transposed_39 = linalg.transpose ins(%arg17 : tensor<80x64xf16>) outs(%133 : tensor<64x80xf16>) permutation = [1, 0] 
    %134 = tensor.empty() : tensor<80xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg18 : tensor<80xf16>) outs(%134 : tensor<80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<80xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_38 : tensor<24x64xf16>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %137 = tensor.empty() : tensor<64x80xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_39 : tensor<64x80xf16>) outs(%137 : tensor<64x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x80xf32>
    %139 = tensor.empty() : tensor<24x80xf32>
    %140 = linalg.fill ins(%cst_0 : f32) outs(%139 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %141 = linalg.matmul ins(%136, %138 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%140 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%141, %135 : tensor<24x80xf32>, tensor<80xf32>) outs(%139 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x80xf32>
    %143 = tensor.empty() : tensor<24x80xf16>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<24x80xf32>) outs(%143 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x80xf16>
    %expanded_40 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %145 = tensor.empty() : tensor<2x12x80xf16>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x12x80xf16>) outs(%145 : tensor<2x12x80xf16>) {
    ^bb0(%in: f16, %out: f16):
      %262 = math.sqrt %cst_3 : f16
      %263 = arith.divf %in, %262 : f16
      %264 = math.erf %263 : f16
      %265 = arith.addf %264, %cst_2 : f16
      %266 = arith.mulf %265, %cst_4 : f16
      %267 = arith.mulf %in, %266 : f16
      linalg.yield %267 : f16
    } -> tensor<2x12x80xf16>
    %collapsed_41 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x12x80xf16> into tensor<24x80xf16>
    %147 = tensor.empty() : tensor<80x64xf16>
    %transposed_42 = linalg.transpose ins(%arg19 : tensor<64x80xf16>) outs(%147 : tensor<80x64xf16>) permutation = [1, 0] 
    %148 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<24x80xf16>) outs(%139 : tensor<24x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x80xf32>
    %150 = tensor.empty() : tensor<80x64xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_42 : tensor<80x64xf16>) outs(%150 : tensor<80x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<80x64xf32>
    %152 = linalg.matmul ins(%149, %151 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%152, %148 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_43 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf16> into tensor<2x12x64xf16>
    %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %132 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x12x64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x12x64xf32>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %262 = arith.extf %in : f32 to f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %158 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %160 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %159 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.subf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %161 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %160 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.mulf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %162 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x12x1xf64>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %262 = arith.truncf %in : f64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_10 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x1xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %166 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %168 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.mulf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %arg21 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.mulf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %arg22 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %collapsed_44 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %transposed_45 = linalg.transpose ins(%arg23 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %174 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44 : tensor<24x64xf16>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_45 : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %177 = linalg.matmul ins(%175, %176 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%177, %174 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_46 = tensor.expand_shape %179 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%arg25 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %180 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_48 : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %182 = linalg.matmul ins(%175, %181 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%182, %180 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_49 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg27 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %185 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg28 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_51 : tensor<64x64xf16>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x64xf32>
    %187 = linalg.matmul ins(%175, %186 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %185 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_52 = tensor.expand_shape %189 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x12x4x16xf16>) outs(%61 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %190 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %191 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %192 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<2x4x12x16xf16>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %193 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<2x4x12x16xf32>) outs(%74 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x16xf32>
    %transposed_54 = linalg.transpose ins(%191 : tensor<2x4x12x16xf32>) outs(%79 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %194 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<2x4x16x12xf32>) outs(%79 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.mulf %in, %cst_13 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_55 = tensor.collapse_shape %193 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_56 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %195 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%82 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_57 = tensor.expand_shape %195 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %196 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %73 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf16>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x4x12x12xf32>
    %197:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<2x4x12x12xf32>) outs(%89, %87 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %262 = linalg.index 3 : index
      %263 = arith.index_cast %262 : index to i64
      %264 = arith.maximumf %in, %out : f32
      %265 = arith.cmpf ogt, %in, %out : f32
      %266 = arith.select %265, %263, %out_71 : i64
      linalg.yield %264, %266 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_58 = tensor.expand_shape %197#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %198 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_58 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %199 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<2x4x12x12xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.exp %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %200 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<2x4x12x12xf32>) outs(%94 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x1xf32>
    %201 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.divf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %202 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<2x4x12x12xf32>) outs(%97 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %262 = arith.extf %in : f32 to f64
      %263 = arith.cmpf oeq, %262, %cst_9 : f64
      linalg.yield %263 : i1
    } -> tensor<2x4x12x12xi1>
    %203 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<2x4x12x12xi1>) outs(%100 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %262 = arith.andi %in, %out : i1
      linalg.yield %262 : i1
    } -> tensor<2x4x12x1xi1>
    %204 = linalg.generic {indexing_maps = [#map16, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %cst_5, %201 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%84 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %262 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %262 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_59 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_60 = tensor.collapse_shape %192 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %205 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%104 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_61 = tensor.expand_shape %205 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %206 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x4x12x16xf32>) outs(%61 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x4x12x16xf16>
    %transposed_62 = linalg.transpose ins(%206 : tensor<2x4x12x16xf16>) outs(%107 : tensor<2x12x4x16xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_63 = tensor.collapse_shape %transposed_62 [[0], [1], [2, 3]] : tensor<2x12x4x16xf16> into tensor<2x12x64xf16>
    %transposed_64 = linalg.transpose ins(%arg29 : tensor<64x64xf16>) outs(%49 : tensor<64x64xf16>) permutation = [1, 0] 
    %207 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<64x64xf16>) outs(%108 : tensor<2x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x64x64xf16>
    %208 = linalg.batch_matmul ins(%collapsed_63, %207 : tensor<2x12x64xf16>, tensor<2x64x64xf16>) outs(%110 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %210 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %arg30 : tensor<2x12x64xf16>, tensor<64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %173 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x12x64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x12x64xf32>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %262 = arith.extf %in : f32 to f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %214 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %216 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %215 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.subf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %217 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %216 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.mulf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %218 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x12x1xf64>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %262 = arith.truncf %in : f64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_10 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x1xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %222 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %224 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.mulf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %arg31 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.mulf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %arg32 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %collapsed_65 = tensor.collapse_shape %229 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %transposed_66 = linalg.transpose ins(%arg33 : tensor<80x64xf16>) outs(%133 : tensor<64x80xf16>) permutation = [1, 0] 
    %230 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg34 : tensor<80xf16>) outs(%134 : tensor<80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<80xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_65 : tensor<24x64xf16>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_66 : tensor<64x80xf16>) outs(%137 : tensor<64x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64x80xf32>
    %233 = linalg.matmul ins(%231, %232 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%140 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%233, %230 : tensor<24x80xf32>, tensor<80xf32>) outs(%139 : tensor<24x80xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x80xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<24x80xf32>) outs(%143 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x80xf16>
    %expanded_67 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<2x12x80xf16>) outs(%145 : tensor<2x12x80xf16>) {
    ^bb0(%in: f16, %out: f16):
      %262 = math.sqrt %cst_3 : f16
      %263 = arith.divf %in, %262 : f16
      %264 = math.erf %263 : f16
      %265 = arith.addf %264, %cst_2 : f16
      %266 = arith.mulf %265, %cst_4 : f16
      %267 = arith.mulf %in, %266 : f16
      linalg.yield %267 : f16
    } -> tensor<2x12x80xf16>
    %collapsed_68 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<2x12x80xf16> into tensor<24x80xf16>
    %transposed_69 = linalg.transpose ins(%arg35 : tensor<64x80xf16>) outs(%147 : tensor<80x64xf16>) permutation = [1, 0] 
    %237 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%arg36 : tensor<64xf16>) outs(%50 : tensor<64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<64xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_68 : tensor<24x80xf16>) outs(%139 : tensor<24x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<24x80xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed_69 : tensor<80x64xf16>) outs(%150 : tensor<80x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<80x64xf32>
    %240 = linalg.matmul ins(%238, %239 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%56 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%240, %237 : tensor<24x64xf32>, tensor<64xf32>) outs(%52 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.addf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<24x64xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%241 : tensor<24x64xf32>) outs(%59 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<24x64xf16>
    %expanded_70 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf16> into tensor<2x12x64xf16>
    %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %229 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_71: f16, %out: f16):
      %262 = arith.addf %in, %in_71 : f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    %244 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x12x64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %262 = arith.extf %in : f16 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x12x64xf32>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %262 = arith.extf %in : f32 to f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %246 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %248 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %247 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.subf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %249 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %248 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%14 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %262 = arith.mulf %in, %in_71 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x64xf64>
    %250 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<2x12x64xf64>) outs(%17 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.addf %in, %out : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %251 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x12x1xf64>) outs(%16 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %262 = arith.divf %in, %cst_11 : f64
      linalg.yield %262 : f64
    } -> tensor<2x12x1xf64>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x12x1xf64>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %262 = arith.truncf %in : f64 to f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<2x12x64xf32>) outs(%26 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.addf %in, %out : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.divf %in, %cst_12 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = arith.truncf %cst_10 : f64 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x1xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x12x1xf32>) outs(%24 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %262 = math.rsqrt %in : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x1xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %254 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.subf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %256 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %262 = arith.mulf %in, %in_71 : f32
      linalg.yield %262 : f32
    } -> tensor<2x12x64xf32>
    %259 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg37 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.mulf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %arg38 : tensor<2x12x64xf32>, tensor<64xf16>) outs(%12 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_71: f16, %out: f32):
      %262 = arith.extf %in_71 : f16 to f32
      %263 = arith.addf %in, %262 : f32
      linalg.yield %263 : f32
    } -> tensor<2x12x64xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x12x64xf32>) outs(%5 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %262 = arith.truncf %in : f32 to f16
      linalg.yield %262 : f16
    } -> tensor<2x12x64xf16>
    return %261 : tensor<2x12x64xf16>
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
