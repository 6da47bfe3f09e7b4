// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Gemma 2, a softcap, a sliding window in every other layer, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py gemma2-eager-linalg-bf16 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<80x64xbf16>, %arg8: tensor<80x64xbf16>, %arg9: tensor<64x80xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64x64xbf16>, %arg15: tensor<32x64xbf16>, %arg16: tensor<32x64xbf16>, %arg17: tensor<64x64xbf16>, %arg18: tensor<80x64xbf16>, %arg19: tensor<80x64xbf16>, %arg20: tensor<64x80xbf16>, %arg21: tensor<64xbf16>, %arg22: tensor<64xbf16>, %arg23: tensor<64xbf16>, %arg24: tensor<64xbf16>, %arg25: tensor<64xbf16>) -> tensor<2x12x64xbf16> {
    %c5_i64 = arith.constant 5 : i64
    %c2_i64 = arith.constant 2 : i64
    %c12_i64 = arith.constant 12 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %cst_13 = arith.constant 6.250000e-02 : bf16
    %cst_14 = arith.constant 5.000000e+01 : bf16
    %0 = tensor.empty() : tensor<2x12x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %264 = arith.index_cast %in : i64 to index
      %265 = linalg.index 2 : index
      %266 = arith.cmpi slt, %264, %c96 : index
      cf.assert %266, "index must be smaller than dim size"
      %267 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %267, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%264, %265] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x12x64xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x12x64xbf16>, tensor<bf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %3 = tensor.empty() : tensor<12xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %264 = linalg.index 0 : index
      %265 = arith.index_cast %264 : index to i64
      linalg.yield %265 : i64
    } -> tensor<12xi64>
    %5 = tensor.empty() : tensor<2x12xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%5 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %264 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %264 : i1
    } -> tensor<2x12xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %264 = linalg.index 0 : index
      %265 = arith.index_cast %264 : index to i64
      linalg.yield %265 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %9 = tensor.empty() : tensor<1x1x12x12xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %264 = arith.cmpi sle, %in, %in_91 : i64
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %10 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %12 = tensor.empty() : tensor<2x1x1x12xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%12 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %264 = arith.cmpi slt, %in, %c0_i64 : i64
      %265 = arith.addi %in, %c2_i64 : i64
      %266 = arith.select %264, %265, %in : i64
      %267 = arith.index_cast %266 : i64 to index
      %268 = arith.cmpi slt, %in_91, %c0_i64 : i64
      %269 = arith.addi %in_91, %c12_i64 : i64
      %270 = arith.select %268, %269, %in_91 : i64
      %271 = arith.index_cast %270 : i64 to index
      %extracted = tensor.extract %6[%267, %271] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %14 = tensor.empty() : tensor<2x1x12x12xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%14 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<2x1x12x12xi1>
    %16 = tensor.empty() : tensor<2x1x12x12xbf16>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_6, %cst_5 : tensor<2x1x12x12xi1>, tensor<bf16>, tensor<bf16>) outs(%16 : tensor<2x1x12x12xbf16>) {
    ^bb0(%in: i1, %in_91: bf16, %in_92: bf16, %out: bf16):
      %264 = arith.select %in, %in_91, %in_92 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x1x12x12xbf16>
    %18 = tensor.empty() : tensor<1x1x12x1xi64>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x12x1xi64>) outs(%18 : tensor<1x1x12x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %264 = arith.subi %in, %c5_i64 : i64
      linalg.yield %264 : i64
    } -> tensor<1x1x12x1xi64>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %19 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %264 = arith.cmpi sgt, %in, %in_91 : i64
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %20 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %10 : tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %22 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%9 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<1x1x12x12xi1>
    %24 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %13 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%14 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %264 = arith.andi %in, %in_91 : i1
      linalg.yield %264 : i1
    } -> tensor<2x1x12x12xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_6, %cst_5 : tensor<2x1x12x12xi1>, tensor<bf16>, tensor<bf16>) outs(%16 : tensor<2x1x12x12xbf16>) {
    ^bb0(%in: i1, %in_91: bf16, %in_92: bf16, %out: bf16):
      %264 = arith.select %in, %in_91, %in_92 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x1x12x12xbf16>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %26 = tensor.empty() : tensor<1x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x12x1xi64>) outs(%26 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %264 = arith.sitofp %in : i64 to f32
      linalg.yield %264 : f32
    } -> tensor<1x12x1xf32>
    %28 = tensor.empty() : tensor<8xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%28 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<8xf32>
    %30 = tensor.empty() : tensor<1x12x8xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%30 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %31, %31 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %32 = tensor.empty() : tensor<1x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%32 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.cos %in : f32
      linalg.yield %264 : f32
    } -> tensor<1x12x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%32 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.sin %in : f32
      linalg.yield %264 : f32
    } -> tensor<1x12x16xf32>
    %35 = tensor.empty() : tensor<1x12x16xbf16>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x12x16xf32>) outs(%35 : tensor<1x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<1x12x16xbf16>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x12x16xf32>) outs(%35 : tensor<1x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<1x12x16xbf16>
    %38 = tensor.empty() : tensor<2x12x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %41 = tensor.empty() : tensor<2x12x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %46 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %48 = tensor.empty() : tensor<64xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%49 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %53 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%53 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %54 = tensor.empty() : tensor<24x64xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %57 = tensor.empty() : tensor<24x64xbf16>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_18 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xbf16> into tensor<2x12x4x16xbf16>
    %59 = tensor.empty() : tensor<2x4x12x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x12x4x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x32xbf16>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<24x32xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%62 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %64 = tensor.empty() : tensor<24x32xbf16>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<24x32xf32>) outs(%64 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x32xbf16>
    %expanded_21 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %66 = tensor.empty() : tensor<2x2x12x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x12x2x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%62 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<24x32xf32>) outs(%64 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x32xbf16>
    %expanded_24 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x12x2x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xbf16> into tensor<1x1x12x16xbf16>
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xbf16> into tensor<1x1x12x16xbf16>
    %69 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %70 = tensor.empty() : tensor<2x4x12x8xbf16>
    %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x12x8xbf16>) outs(%70 : tensor<2x4x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.negf %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x8xbf16>
    %concat_29 = tensor.concat dim(3) %71, %extracted_slice : (tensor<2x4x12x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x16xbf16>
    %72 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x12x16xbf16>, tensor<2x4x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %74 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %75 = tensor.empty() : tensor<2x2x12x8xbf16>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x12x8xbf16>) outs(%75 : tensor<2x2x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.negf %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x8xbf16>
    %concat_32 = tensor.concat dim(3) %76, %extracted_slice_30 : (tensor<2x2x12x8xbf16>, tensor<2x2x12x8xbf16>) -> tensor<2x2x12x16xbf16>
    %77 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x2x12x16xbf16>, tensor<2x2x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %79 = tensor.empty() : tensor<2x2x2x12x16xbf16>
    %80 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x2x12x16xbf16>) outs(%79 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_33 = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %81 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x12x16xbf16>) outs(%79 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %82 = tensor.empty() : tensor<2x4x16x12xbf16>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x12x16xbf16>) outs(%82 : tensor<2x4x16x12xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x12x16xbf16> into tensor<8x12x16xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x12xbf16> into tensor<8x16x12xbf16>
    %83 = tensor.empty() : tensor<8x12x12xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %85 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x12x16xbf16>, tensor<8x16x12xbf16>) outs(%84 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %86 = tensor.empty() : tensor<8x12x12xbf16>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<8x12x12xf32>) outs(%86 : tensor<8x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<8x12x12xbf16>
    %expanded_37 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xbf16> into tensor<2x4x12x12xbf16>
    %88 = tensor.empty() : tensor<2x4x12x12xbf16>
    %89 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.mulf %in, %cst_13 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %90 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.divf %in, %cst_14 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = math.tanh %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %92 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.mulf %in, %cst_14 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %93 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %25 : tensor<2x4x12x12xbf16>, tensor<2x1x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %94 = tensor.empty() : tensor<2x4x12x12xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x4x12x12xbf16>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %96 = tensor.empty() : tensor<2x4x12xi64>
    %97 = linalg.fill ins(%c0_i64 : i64) outs(%96 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %98 = tensor.empty() : tensor<2x4x12xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %100:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<2x4x12x12xf32>) outs(%99, %97 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %264 = linalg.index 3 : index
      %265 = arith.index_cast %264 : index to i64
      %266 = arith.maximumf %in, %out : f32
      %267 = arith.cmpf ogt, %in, %out : f32
      %268 = arith.select %267, %265, %out_91 : i64
      linalg.yield %266, %268 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_38 = tensor.expand_shape %100#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_38 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.subf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %102 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x4x12x12xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.exp %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %103 = tensor.empty() : tensor<2x4x12x1xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<2x4x12x12xf32>) outs(%104 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x1xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.divf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x12x12xf32>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %collapsed_39 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x12x12xbf16> into tensor<8x12x12xbf16>
    %collapsed_40 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<8x12x16xbf16>
    %108 = tensor.empty() : tensor<8x12x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %110 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x12x12xbf16>, tensor<8x12x16xbf16>) outs(%109 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %111 = tensor.empty() : tensor<8x12x16xbf16>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<8x12x16xf32>) outs(%111 : tensor<8x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<8x12x16xbf16>
    %expanded_41 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xbf16> into tensor<2x4x12x16xbf16>
    %113 = tensor.empty() : tensor<2x12x4x16xbf16>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x12x16xbf16>) outs(%113 : tensor<2x12x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%53 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x12x4x16xbf16> into tensor<24x64xbf16>
    %114 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_45 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%123 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %126 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%135 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %139 = tensor.empty() : tensor<64x80xbf16>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<80x64xbf16>) outs(%139 : tensor<64x80xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %140 = tensor.empty() : tensor<24x80xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %142 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%141 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %143 = tensor.empty() : tensor<24x80xbf16>
    %144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<24x80xf32>) outs(%143 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x80xbf16>
    %expanded_48 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %145 = tensor.empty() : tensor<2x12x80xbf16>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x12x80xbf16>) outs(%145 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = math.fpowi %in, %c3_i64 : bf16, i64
      %265 = arith.mulf %264, %cst_1 : bf16
      %266 = arith.addf %in, %265 : bf16
      %267 = arith.mulf %266, %cst_2 : bf16
      %268 = math.tanh %267 : bf16
      %269 = arith.addf %268, %cst_3 : bf16
      %270 = arith.mulf %269, %cst_4 : bf16
      %271 = arith.mulf %in, %270 : bf16
      linalg.yield %271 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_49 = linalg.transpose ins(%arg8 : tensor<80x64xbf16>) outs(%139 : tensor<64x80xbf16>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%141 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<24x80xf32>) outs(%143 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x80xbf16>
    %expanded_50 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_50 : tensor<2x12x80xbf16>, tensor<2x12x80xbf16>) outs(%145 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x80xbf16>
    %150 = tensor.empty() : tensor<80x64xbf16>
    %transposed_51 = linalg.transpose ins(%arg9 : tensor<64x80xbf16>) outs(%150 : tensor<80x64xbf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<2x12x80xbf16> into tensor<24x80xbf16>
    %151 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<24x80xbf16>, tensor<80x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_53 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %158 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%160 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %163 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%172 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %transposed_54 = linalg.transpose ins(%arg14 : tensor<64x64xbf16>) outs(%53 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %176 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_56 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xbf16> into tensor<2x12x4x16xbf16>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x12x4x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%arg15 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_55, %transposed_58 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%62 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<24x32xf32>) outs(%64 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x32xbf16>
    %expanded_59 = tensor.expand_shape %179 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x12x2x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg16 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_55, %transposed_61 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%62 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<24x32xf32>) outs(%64 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x32xbf16>
    %expanded_62 = tensor.expand_shape %181 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x12x2x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %182 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %expanded_26 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %extracted_slice_64 = tensor.extract_slice %transposed_57[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %extracted_slice_65 = tensor.extract_slice %transposed_57[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %183 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<2x4x12x8xbf16>) outs(%70 : tensor<2x4x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.negf %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x8xbf16>
    %concat_66 = tensor.concat dim(3) %183, %extracted_slice_64 : (tensor<2x4x12x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x16xbf16>
    %184 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66, %expanded_27 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %185 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<2x4x12x16xbf16>, tensor<2x4x12x16xbf16>) outs(%59 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x16xbf16>
    %186 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60, %expanded_26 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %extracted_slice_67 = tensor.extract_slice %transposed_60[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %extracted_slice_68 = tensor.extract_slice %transposed_60[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %187 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<2x2x12x8xbf16>) outs(%75 : tensor<2x2x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.negf %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x8xbf16>
    %concat_69 = tensor.concat dim(3) %187, %extracted_slice_67 : (tensor<2x2x12x8xbf16>, tensor<2x2x12x8xbf16>) -> tensor<2x2x12x16xbf16>
    %188 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_27 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %189 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %188 : tensor<2x2x12x16xbf16>, tensor<2x2x12x16xbf16>) outs(%66 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x2x12x16xbf16>
    %190 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<2x2x12x16xbf16>) outs(%79 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_70 = tensor.collapse_shape %190 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %191 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<2x2x12x16xbf16>) outs(%79 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %transposed_71 = linalg.transpose ins(%collapsed_70 : tensor<2x4x12x16xbf16>) outs(%82 : tensor<2x4x16x12xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_72 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<2x4x12x16xbf16> into tensor<8x12x16xbf16>
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<2x4x16x12xbf16> into tensor<8x16x12xbf16>
    %192 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<8x12x16xbf16>, tensor<8x16x12xbf16>) outs(%84 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<8x12x12xf32>) outs(%86 : tensor<8x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<8x12x12xbf16>
    %expanded_74 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xbf16> into tensor<2x4x12x12xbf16>
    %194 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.mulf %in, %cst_13 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %195 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.divf %in, %cst_14 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %196 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = math.tanh %in : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<2x4x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = arith.mulf %in, %cst_14 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %198 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %17 : tensor<2x4x12x12xbf16>, tensor<2x1x12x12xbf16>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %199 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<2x4x12x12xbf16>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %200:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<2x4x12x12xf32>) outs(%99, %97 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %264 = linalg.index 3 : index
      %265 = arith.index_cast %264 : index to i64
      %266 = arith.maximumf %in, %out : f32
      %267 = arith.cmpf ogt, %in, %out : f32
      %268 = arith.select %267, %265, %out_91 : i64
      linalg.yield %266, %268 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_75 = tensor.expand_shape %200#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_75 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.subf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %202 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<2x4x12x12xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.exp %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %203 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<2x4x12x12xf32>) outs(%104 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x1xf32>
    %204 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %203 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%94 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.divf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x4x12x12xf32>
    %205 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<2x4x12x12xf32>) outs(%88 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x4x12x12xbf16>
    %collapsed_76 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<2x4x12x12xbf16> into tensor<8x12x12xbf16>
    %collapsed_77 = tensor.collapse_shape %191 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<8x12x16xbf16>
    %206 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<8x12x12xbf16>, tensor<8x12x16xbf16>) outs(%109 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<8x12x16xf32>) outs(%111 : tensor<8x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<8x12x16xbf16>
    %expanded_78 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xbf16> into tensor<2x4x12x16xbf16>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<2x4x12x16xbf16>) outs(%113 : tensor<2x12x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg17 : tensor<64x64xbf16>) outs(%53 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0, 1], [2, 3]] : tensor<2x12x4x16xbf16> into tensor<24x64xbf16>
    %208 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_82 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%217 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %220 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %227 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%229 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %230 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %transposed_83 = linalg.transpose ins(%arg18 : tensor<80x64xbf16>) outs(%139 : tensor<64x80xbf16>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %232 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %233 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%141 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%233 : tensor<24x80xf32>) outs(%143 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x80xbf16>
    %expanded_85 = tensor.expand_shape %234 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<2x12x80xbf16>) outs(%145 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %264 = math.fpowi %in, %c3_i64 : bf16, i64
      %265 = arith.mulf %264, %cst_1 : bf16
      %266 = arith.addf %in, %265 : bf16
      %267 = arith.mulf %266, %cst_2 : bf16
      %268 = math.tanh %267 : bf16
      %269 = arith.addf %268, %cst_3 : bf16
      %270 = arith.mulf %269, %cst_4 : bf16
      %271 = arith.mulf %in, %270 : bf16
      linalg.yield %271 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_86 = linalg.transpose ins(%arg19 : tensor<80x64xbf16>) outs(%139 : tensor<64x80xbf16>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%collapsed_84, %transposed_86 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%141 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<24x80xf32>) outs(%143 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x80xbf16>
    %expanded_87 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %expanded_87 : tensor<2x12x80xbf16>, tensor<2x12x80xbf16>) outs(%145 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.mulf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_88 = linalg.transpose ins(%arg20 : tensor<64x80xbf16>) outs(%150 : tensor<80x64xbf16>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %238 [[0, 1], [2]] : tensor<2x12x80xbf16> into tensor<24x80xbf16>
    %239 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<24x80xbf16>, tensor<80x64xbf16>) outs(%55 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<24x64xf32>) outs(%57 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<24x64xbf16>
    %expanded_90 = tensor.expand_shape %240 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%242 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %246 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%248 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %251 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_91: bf16, %out: bf16):
      %264 = arith.addf %in, %in_91 : bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x12x64xbf16>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x12x64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<2x12x64xf32>) outs(%42 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %out : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.divf %in, %cst_11 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.truncf %cst_8 : f64 to f32
      %265 = arith.addf %in, %264 : f32
      linalg.yield %265 : f32
    } -> tensor<2x12x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x12x1xf32>) outs(%41 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = math.rsqrt %in : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %258 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %264 = arith.extf %in : bf16 to f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%260 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %264 = arith.addf %in, %cst_12 : f32
      linalg.yield %264 : f32
    } -> tensor<64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %261 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %264 = arith.mulf %in, %in_91 : f32
      linalg.yield %264 : f32
    } -> tensor<2x12x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %264 = arith.truncf %in : f32 to bf16
      linalg.yield %264 : bf16
    } -> tensor<2x12x64xbf16>
    return %263 : tensor<2x12x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}
