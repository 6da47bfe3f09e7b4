// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Mistral, grouped heads, RoPE, a sliding window, a padding mask
// exported: export/export.py mistral-sdpa-linalg-f16 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf16>, %arg3: tensor<64x64xf16>, %arg4: tensor<32x64xf16>, %arg5: tensor<32x64xf16>, %arg6: tensor<64x64xf16>, %arg7: tensor<80x64xf16>, %arg8: tensor<80x64xf16>, %arg9: tensor<64x80xf16>, %arg10: tensor<64xf16>, %arg11: tensor<64xf16>, %arg12: tensor<64x64xf16>, %arg13: tensor<32x64xf16>, %arg14: tensor<32x64xf16>, %arg15: tensor<64x64xf16>, %arg16: tensor<80x64xf16>, %arg17: tensor<80x64xf16>, %arg18: tensor<64x80xf16>, %arg19: tensor<64xf16>, %arg20: tensor<64xf16>, %arg21: tensor<64xf16>) -> tensor<2x12x64xf16> {
    %c5_i64 = arith.constant 5 : i64
    %c2_i64 = arith.constant 2 : i64
    %c12_i64 = arith.constant 12 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x12x12xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_4 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float16> : tensor<8xf16>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %219 = arith.index_cast %in : i64 to index
      %220 = linalg.index 2 : index
      %221 = arith.cmpi slt, %219, %c96 : index
      cf.assert %221, "index must be smaller than dim size"
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %222, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%219, %220] : tensor<96x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x12x64xf16>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %219 = linalg.index 0 : index
      %220 = arith.index_cast %219 : index to i64
      linalg.yield %220 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %219 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %219 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %219 = linalg.index 0 : index
      %220 = arith.index_cast %219 : index to i64
      linalg.yield %220 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %219 = arith.subi %in, %c5_i64 : i64
      linalg.yield %219 : i64
    } -> tensor<1x1x12x1xi64>
    %10 = tensor.empty() : tensor<1x1x12x12xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %9 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %219 = arith.cmpi sgt, %in, %in_87 : i64
      linalg.yield %219 : i1
    } -> tensor<1x1x12x12xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %219 = arith.andi %in, %in_87 : i1
      linalg.yield %219 : i1
    } -> tensor<1x1x12x12xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %219 = arith.cmpi sle, %in, %in_87 : i64
      linalg.yield %219 : i1
    } -> tensor<1x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %219 = arith.andi %in, %in_87 : i1
      linalg.yield %219 : i1
    } -> tensor<1x1x12x12xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %14 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %219 = arith.andi %in, %in_87 : i1
      linalg.yield %219 : i1
    } -> tensor<1x1x12x12xi1>
    %16 = tensor.empty() : tensor<2x1x1x12xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%16 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c2_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_87, %c0_i64 : i64
      %224 = arith.addi %in_87, %c12_i64 : i64
      %225 = arith.select %223, %224, %in_87 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %5[%222, %226] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %18 = tensor.empty() : tensor<2x1x12x12xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%18 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %219 = arith.andi %in, %in_87 : i1
      linalg.yield %219 : i1
    } -> tensor<2x1x12x12xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %20 = tensor.empty() : tensor<1x12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x12x1xi64>) outs(%20 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %219 = arith.sitofp %in : i64 to f32
      linalg.yield %219 : f32
    } -> tensor<1x12x1xf32>
    %22 = tensor.empty() : tensor<8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<8xf16>) outs(%22 : tensor<8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<8xf32>
    %24 = tensor.empty() : tensor<1x12x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %26 = tensor.empty() : tensor<1x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%26 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.cos %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x12x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%26 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.sin %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x12x16xf32>
    %29 = tensor.empty() : tensor<1x12x16xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x12x16xf32>) outs(%29 : tensor<1x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<1x12x16xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x12x16xf32>) outs(%29 : tensor<1x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<1x12x16xf16>
    %32 = tensor.empty() : tensor<2x12x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x64xf16>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x12x64xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %35 = tensor.empty() : tensor<2x12x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x12x64xf32>) outs(%36 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_9 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x12x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %40 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %43 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %42 : tensor<64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %44 = tensor.empty() : tensor<64x64xf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf16>) outs(%44 : tensor<64x64xf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %45 = tensor.empty() : tensor<24x64xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf16>, tensor<64x64xf16>) outs(%46 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %48 = tensor.empty() : tensor<24x64xf16>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<24x64xf32>) outs(%48 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x64xf16>
    %expanded_14 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %50 = tensor.empty() : tensor<2x4x12x16xf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x12x4x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<64x32xf16>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf16>) outs(%51 : tensor<64x32xf16>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<24x32xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %54 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<24x64xf16>, tensor<64x32xf16>) outs(%53 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %55 = tensor.empty() : tensor<24x32xf16>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<24x32xf32>) outs(%55 : tensor<24x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x32xf16>
    %expanded_17 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf16> into tensor<2x12x2x16xf16>
    %57 = tensor.empty() : tensor<2x2x12x16xf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x2x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf16>) outs(%51 : tensor<64x32xf16>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<24x64xf16>, tensor<64x32xf16>) outs(%53 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<24x32xf32>) outs(%55 : tensor<24x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x32xf16>
    %expanded_20 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf16> into tensor<2x12x2x16xf16>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x12x2x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf16> into tensor<1x1x12x16xf16>
    %expanded_23 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xf16> into tensor<1x1x12x16xf16>
    %60 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<2x4x12x16xf16>, tensor<1x1x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf16> to tensor<2x4x12x8xf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf16> to tensor<2x4x12x8xf16>
    %61 = tensor.empty() : tensor<2x4x12x8xf16>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x12x8xf16>) outs(%61 : tensor<2x4x12x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %219 = arith.negf %in : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x8xf16>
    %concat_25 = tensor.concat dim(3) %62, %extracted_slice : (tensor<2x4x12x8xf16>, tensor<2x4x12x8xf16>) -> tensor<2x4x12x16xf16>
    %63 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<2x4x12x16xf16>, tensor<1x1x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x12x16xf16>, tensor<2x4x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %65 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<2x2x12x16xf16>, tensor<1x1x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf16> to tensor<2x2x12x8xf16>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf16> to tensor<2x2x12x8xf16>
    %66 = tensor.empty() : tensor<2x2x12x8xf16>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x12x8xf16>) outs(%66 : tensor<2x2x12x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %219 = arith.negf %in : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x8xf16>
    %concat_28 = tensor.concat dim(3) %67, %extracted_slice_26 : (tensor<2x2x12x8xf16>, tensor<2x2x12x8xf16>) -> tensor<2x2x12x16xf16>
    %68 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<2x2x12x16xf16>, tensor<1x1x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<2x2x12x16xf16>, tensor<2x2x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %70 = tensor.empty() : tensor<2x2x2x12x16xf16>
    %71 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x12x16xf16>) outs(%70 : tensor<2x2x2x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x12x16xf16>
    %collapsed_29 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf16> into tensor<2x4x12x16xf16>
    %72 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x12x16xf16>) outs(%70 : tensor<2x2x2x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x12x16xf16>
    %collapsed_30 = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf16> into tensor<2x4x12x16xf16>
    %73 = tensor.empty() : tensor<2x1x12x12xf16>
    %74 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_4 : tensor<2x1x12x12xi1>, tensor<f16>, tensor<f16>) outs(%73 : tensor<2x1x12x12xf16>) {
    ^bb0(%in: i1, %in_87: f16, %in_88: f16, %out: f16):
      %219 = arith.select %in, %in_87, %in_88 : f16
      linalg.yield %219 : f16
    } -> tensor<2x1x12x12xf16>
    %75 = tensor.empty() : tensor<2x4x12x16xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x12x16xf32>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.mulf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %80 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_31 = linalg.transpose ins(%77 : tensor<2x4x12x16xf32>) outs(%80 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x16x12xf32>) outs(%80 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.mulf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_33 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %82 = tensor.empty() : tensor<8x12x12xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %84 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%83 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_34 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %85 = tensor.empty() : tensor<2x4x12x12xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %74 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf16>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f16, %out: f32):
      %219 = arith.extf %in_87 : f16 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x4x12x12xf32>
    %87 = tensor.empty() : tensor<2x4x12xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %89 = tensor.empty() : tensor<2x4x12xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %91:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x12x12xf32>) outs(%90, %88 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f32
      %222 = arith.cmpf ogt, %in, %out : f32
      %223 = arith.select %222, %220, %out_87 : i64
      linalg.yield %221, %223 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_35 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_35 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.subf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x12x12xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.exp %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %94 = tensor.empty() : tensor<2x4x12x1xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x12x12xf32>) outs(%95 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x1xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.divf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %98 = tensor.empty() : tensor<2x4x12x12xi1>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x12x12xf32>) outs(%98 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %219 = arith.extf %in : f32 to f64
      %220 = arith.cmpf oeq, %219, %cst_6 : f64
      linalg.yield %220 : i1
    } -> tensor<2x4x12x12xi1>
    %100 = tensor.empty() : tensor<2x4x12x1xi1>
    %101 = linalg.fill ins(%true : i1) outs(%100 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %102 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x12x12xi1>) outs(%101 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %219 = arith.andi %in, %out : i1
      linalg.yield %219 : i1
    } -> tensor<2x4x12x1xi1>
    %103 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %cst_2, %97 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %219 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_36 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_37 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %104 = tensor.empty() : tensor<8x12x16xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %106 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%105 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_38 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x12x16xf32>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %108 = tensor.empty() : tensor<2x12x4x16xf16>
    %transposed_39 = linalg.transpose ins(%107 : tensor<2x4x12x16xf16>) outs(%108 : tensor<2x12x4x16xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<2x12x4x16xf16> into tensor<2x12x64xf16>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<64x64xf16>) outs(%44 : tensor<64x64xf16>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<2x64x64xf16>
    %110 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf16>) outs(%109 : tensor<2x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x64x64xf16>
    %111 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %112 = linalg.batch_matmul ins(%collapsed_40, %110 : tensor<2x12x64xf16>, tensor<2x64x64xf16>) outs(%111 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %113 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x12x64xf16>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x12x64xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x12x64xf32>) outs(%36 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_9 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x12x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %123 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %122 : tensor<64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %124 = tensor.empty() : tensor<64x80xf16>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<80x64xf16>) outs(%124 : tensor<64x80xf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %125 = tensor.empty() : tensor<24x80xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %127 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<24x64xf16>, tensor<64x80xf16>) outs(%126 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %128 = tensor.empty() : tensor<24x80xf16>
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<24x80xf32>) outs(%128 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x80xf16>
    %expanded_44 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %130 = tensor.empty() : tensor<2x12x80xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x12x80xf16>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x80xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x12x80xf32>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.negf %in : f32
      %220 = math.exp %219 : f32
      %221 = arith.addf %220, %cst_1 : f32
      %222 = arith.divf %cst_1, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x80xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x80xf32>
    %134 = tensor.empty() : tensor<2x12x80xf16>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12x80xf32>) outs(%134 : tensor<2x12x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x80xf16>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<80x64xf16>) outs(%124 : tensor<64x80xf16>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<24x64xf16>, tensor<64x80xf16>) outs(%126 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<24x80xf32>) outs(%128 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x80xf16>
    %expanded_46 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %expanded_46 : tensor<2x12x80xf16>, tensor<2x12x80xf16>) outs(%134 : tensor<2x12x80xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x80xf16>
    %139 = tensor.empty() : tensor<80x64xf16>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<64x80xf16>) outs(%139 : tensor<80x64xf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x12x80xf16> into tensor<24x80xf16>
    %140 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<24x80xf16>, tensor<80x64xf16>) outs(%46 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<24x64xf32>) outs(%48 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x64xf16>
    %expanded_49 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf16> into tensor<2x12x64xf16>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_49 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x12x64xf16>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x12x64xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x12x64xf32>) outs(%36 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_9 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x12x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %151 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %150 : tensor<64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %transposed_50 = linalg.transpose ins(%arg12 : tensor<64x64xf16>) outs(%44 : tensor<64x64xf16>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %152 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<24x64xf16>, tensor<64x64xf16>) outs(%46 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<24x64xf32>) outs(%48 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x64xf16>
    %expanded_52 = tensor.expand_shape %153 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf16> into tensor<2x12x4x16xf16>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x12x4x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<32x64xf16>) outs(%51 : tensor<64x32xf16>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_51, %transposed_54 : tensor<24x64xf16>, tensor<64x32xf16>) outs(%53 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<24x32xf32>) outs(%55 : tensor<24x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x32xf16>
    %expanded_55 = tensor.expand_shape %155 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf16> into tensor<2x12x2x16xf16>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x12x2x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%arg14 : tensor<32x64xf16>) outs(%51 : tensor<64x32xf16>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_51, %transposed_57 : tensor<24x64xf16>, tensor<64x32xf16>) outs(%53 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<24x32xf32>) outs(%55 : tensor<24x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x32xf16>
    %expanded_58 = tensor.expand_shape %157 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf16> into tensor<2x12x2x16xf16>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x12x2x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) permutation = [0, 2, 1, 3] 
    %158 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %expanded_22 : tensor<2x4x12x16xf16>, tensor<1x1x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %extracted_slice_60 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf16> to tensor<2x4x12x8xf16>
    %extracted_slice_61 = tensor.extract_slice %transposed_53[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf16> to tensor<2x4x12x8xf16>
    %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<2x4x12x8xf16>) outs(%61 : tensor<2x4x12x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %219 = arith.negf %in : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x8xf16>
    %concat_62 = tensor.concat dim(3) %159, %extracted_slice_60 : (tensor<2x4x12x8xf16>, tensor<2x4x12x8xf16>) -> tensor<2x4x12x16xf16>
    %160 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_23 : tensor<2x4x12x16xf16>, tensor<1x1x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %161 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<2x4x12x16xf16>, tensor<2x4x12x16xf16>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %162 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %expanded_22 : tensor<2x2x12x16xf16>, tensor<1x1x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %extracted_slice_63 = tensor.extract_slice %transposed_56[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf16> to tensor<2x2x12x8xf16>
    %extracted_slice_64 = tensor.extract_slice %transposed_56[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf16> to tensor<2x2x12x8xf16>
    %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<2x2x12x8xf16>) outs(%66 : tensor<2x2x12x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %219 = arith.negf %in : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x8xf16>
    %concat_65 = tensor.concat dim(3) %163, %extracted_slice_63 : (tensor<2x2x12x8xf16>, tensor<2x2x12x8xf16>) -> tensor<2x2x12x16xf16>
    %164 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_23 : tensor<2x2x12x16xf16>, tensor<1x1x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %164 : tensor<2x2x12x16xf16>, tensor<2x2x12x16xf16>) outs(%57 : tensor<2x2x12x16xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x2x12x16xf16>
    %166 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<2x2x12x16xf16>) outs(%70 : tensor<2x2x2x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x12x16xf16>
    %collapsed_66 = tensor.collapse_shape %166 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf16> into tensor<2x4x12x16xf16>
    %167 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<2x2x12x16xf16>) outs(%70 : tensor<2x2x2x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x12x16xf16>
    %collapsed_67 = tensor.collapse_shape %167 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf16> into tensor<2x4x12x16xf16>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_67 : tensor<2x4x12x16xf16>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<2x4x12x16xf32>) outs(%75 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.mulf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x16xf32>
    %transposed_68 = linalg.transpose ins(%169 : tensor<2x4x12x16xf32>) outs(%80 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<2x4x16x12xf32>) outs(%80 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.mulf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_69 = tensor.collapse_shape %171 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_70 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %173 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%83 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_71 = tensor.expand_shape %173 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %74 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf16>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f16, %out: f32):
      %219 = arith.extf %in_87 : f16 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x4x12x12xf32>
    %175:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<2x4x12x12xf32>) outs(%90, %88 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f32
      %222 = arith.cmpf ogt, %in, %out : f32
      %223 = arith.select %222, %220, %out_87 : i64
      linalg.yield %221, %223 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_72 = tensor.expand_shape %175#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_72 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.subf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<2x4x12x12xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.exp %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<2x4x12x12xf32>) outs(%95 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x1xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %178 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.divf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x4x12x12xf32>) outs(%98 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %219 = arith.extf %in : f32 to f64
      %220 = arith.cmpf oeq, %219, %cst_6 : f64
      linalg.yield %220 : i1
    } -> tensor<2x4x12x12xi1>
    %181 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<2x4x12x12xi1>) outs(%101 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %219 = arith.andi %in, %out : i1
      linalg.yield %219 : i1
    } -> tensor<2x4x12x1xi1>
    %182 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %cst_2, %179 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%85 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %219 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %219 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_73 = tensor.collapse_shape %182 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_74 = tensor.collapse_shape %170 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %183 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%105 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_75 = tensor.expand_shape %183 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x4x12x16xf32>) outs(%50 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x4x12x16xf16>
    %transposed_76 = linalg.transpose ins(%184 : tensor<2x4x12x16xf16>) outs(%108 : tensor<2x12x4x16xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1], [2, 3]] : tensor<2x12x4x16xf16> into tensor<2x12x64xf16>
    %transposed_78 = linalg.transpose ins(%arg15 : tensor<64x64xf16>) outs(%44 : tensor<64x64xf16>) permutation = [1, 0] 
    %185 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<64x64xf16>) outs(%109 : tensor<2x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x64x64xf16>
    %186 = linalg.batch_matmul ins(%collapsed_77, %185 : tensor<2x12x64xf16>, tensor<2x64x64xf16>) outs(%111 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %187 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x12x64xf16>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x12x64xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<2x12x64xf32>) outs(%36 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_9 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x12x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %197 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %196 : tensor<64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %transposed_79 = linalg.transpose ins(%arg16 : tensor<80x64xf16>) outs(%124 : tensor<64x80xf16>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<2x12x64xf16> into tensor<24x64xf16>
    %198 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<24x64xf16>, tensor<64x80xf16>) outs(%126 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<24x80xf32>) outs(%128 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x80xf16>
    %expanded_81 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<2x12x80xf16>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x80xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x12x80xf32>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.negf %in : f32
      %220 = math.exp %219 : f32
      %221 = arith.addf %220, %cst_1 : f32
      %222 = arith.divf %cst_1, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x80xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %201 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%130 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x80xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x12x80xf32>) outs(%134 : tensor<2x12x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x80xf16>
    %transposed_82 = linalg.transpose ins(%arg17 : tensor<80x64xf16>) outs(%124 : tensor<64x80xf16>) permutation = [1, 0] 
    %204 = linalg.matmul ins(%collapsed_80, %transposed_82 : tensor<24x64xf16>, tensor<64x80xf16>) outs(%126 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<24x80xf32>) outs(%128 : tensor<24x80xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x80xf16>
    %expanded_83 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf16> into tensor<2x12x80xf16>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %expanded_83 : tensor<2x12x80xf16>, tensor<2x12x80xf16>) outs(%134 : tensor<2x12x80xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x80xf16>
    %transposed_84 = linalg.transpose ins(%arg18 : tensor<64x80xf16>) outs(%139 : tensor<80x64xf16>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<2x12x80xf16> into tensor<24x80xf16>
    %207 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<24x80xf16>, tensor<80x64xf16>) outs(%46 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<24x64xf32>) outs(%48 : tensor<24x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<24x64xf16>
    %expanded_86 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf16> into tensor<2x12x64xf16>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %expanded_86 : tensor<2x12x64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.addf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x12x64xf16>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %219 = arith.extf %in : f16 to f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x12x64xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<2x12x64xf32>) outs(%36 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_9 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<2x12x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x12x1xf32>) outs(%35 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%32 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %219 = arith.mulf %in, %in_87 : f32
      linalg.yield %219 : f32
    } -> tensor<2x12x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %219 = arith.truncf %in : f32 to f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    %218 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %217 : tensor<64xf16>, tensor<2x12x64xf16>) outs(%0 : tensor<2x12x64xf16>) {
    ^bb0(%in: f16, %in_87: f16, %out: f16):
      %219 = arith.mulf %in, %in_87 : f16
      linalg.yield %219 : f16
    } -> tensor<2x12x64xf16>
    return %218 : tensor<2x12x64xf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float16: "0x02000000003C0F35662E0C281F217A1A19142E0D"
    }
  }
#-}
