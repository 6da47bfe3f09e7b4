// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// Llama, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py llama-sdpa-linalg-bf16 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<80x64xbf16>, %arg8: tensor<80x64xbf16>, %arg9: tensor<64x80xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x64xbf16>, %arg13: tensor<32x64xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x64xbf16>, %arg16: tensor<80x64xbf16>, %arg17: tensor<80x64xbf16>, %arg18: tensor<64x80xbf16>, %arg19: tensor<64xbf16>, %arg20: tensor<64xbf16>, %arg21: tensor<64xbf16>) -> tensor<2x12x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c12_i64 = arith.constant 12 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x12x12xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12xi64>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %214 = arith.index_cast %in : i64 to index
      %215 = linalg.index 2 : index
      %216 = arith.cmpi slt, %214, %c96 : index
      cf.assert %216, "index must be smaller than dim size"
      %217 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %217, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%214, %215] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x12x64xbf16>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %214 = linalg.index 0 : index
      %215 = arith.index_cast %214 : index to i64
      linalg.yield %215 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %214 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %214 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %214 = linalg.index 0 : index
      %215 = arith.index_cast %214 : index to i64
      linalg.yield %215 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x12xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %214 = arith.cmpi sle, %in, %in_87 : i64
      linalg.yield %214 : i1
    } -> tensor<1x1x12x12xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%8 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %214 = arith.andi %in, %in_87 : i1
      linalg.yield %214 : i1
    } -> tensor<1x1x12x12xi1>
    %11 = tensor.empty() : tensor<2x1x1x12xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%11 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_87: i64, %out: i1):
      %214 = arith.cmpi slt, %in, %c0_i64 : i64
      %215 = arith.addi %in, %c2_i64 : i64
      %216 = arith.select %214, %215, %in : i64
      %217 = arith.index_cast %216 : i64 to index
      %218 = arith.cmpi slt, %in_87, %c0_i64 : i64
      %219 = arith.addi %in_87, %c12_i64 : i64
      %220 = arith.select %218, %219, %in_87 : i64
      %221 = arith.index_cast %220 : i64 to index
      %extracted = tensor.extract %5[%217, %221] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %13 = tensor.empty() : tensor<2x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%13 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %214 = arith.andi %in, %in_87 : i1
      linalg.yield %214 : i1
    } -> tensor<2x1x12x12xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %15 = tensor.empty() : tensor<1x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x12x1xi64>) outs(%15 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %214 = arith.sitofp %in : i64 to f32
      linalg.yield %214 : f32
    } -> tensor<1x12x1xf32>
    %17 = tensor.empty() : tensor<8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<8xbf16>) outs(%17 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<8xf32>
    %19 = tensor.empty() : tensor<1x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x12x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<1x12x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %21 = tensor.empty() : tensor<1x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.cos %in : f32
      linalg.yield %214 : f32
    } -> tensor<1x12x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x16xf32>) outs(%21 : tensor<1x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.sin %in : f32
      linalg.yield %214 : f32
    } -> tensor<1x12x16xf32>
    %24 = tensor.empty() : tensor<1x12x16xbf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x12x16xf32>) outs(%24 : tensor<1x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<1x12x16xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x12x16xf32>) outs(%24 : tensor<1x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<1x12x16xbf16>
    %27 = tensor.empty() : tensor<2x12x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x64xbf16>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x12x64xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %30 = tensor.empty() : tensor<2x12x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_9 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_7 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x12x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %35 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %38 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %37 : tensor<64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %39 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %40 = tensor.empty() : tensor<24x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%41 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %43 = tensor.empty() : tensor<24x64xbf16>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<24x64xf32>) outs(%43 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x64xbf16>
    %expanded_14 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xbf16> into tensor<2x12x4x16xbf16>
    %45 = tensor.empty() : tensor<2x4x12x16xbf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x12x4x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<64x32xbf16>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%46 : tensor<64x32xbf16>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<24x32xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%48 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %50 = tensor.empty() : tensor<24x32xbf16>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<24x32xf32>) outs(%50 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x32xbf16>
    %expanded_17 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %52 = tensor.empty() : tensor<2x2x12x16xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x2x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%46 : tensor<64x32xbf16>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%48 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<24x32xf32>) outs(%50 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x32xbf16>
    %expanded_20 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x12x2x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xbf16> into tensor<1x1x12x16xbf16>
    %expanded_23 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 12, 16] : tensor<1x12x16xbf16> into tensor<1x1x12x16xbf16>
    %55 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %56 = tensor.empty() : tensor<2x4x12x8xbf16>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x12x8xbf16>) outs(%56 : tensor<2x4x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %214 = arith.negf %in : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x8xbf16>
    %concat_25 = tensor.concat dim(3) %57, %extracted_slice : (tensor<2x4x12x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x16xbf16>
    %58 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x4x12x16xbf16>, tensor<2x4x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %61 = tensor.empty() : tensor<2x2x12x8xbf16>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x12x8xbf16>) outs(%61 : tensor<2x2x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %214 = arith.negf %in : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x8xbf16>
    %concat_28 = tensor.concat dim(3) %62, %extracted_slice_26 : (tensor<2x2x12x8xbf16>, tensor<2x2x12x8xbf16>) -> tensor<2x2x12x16xbf16>
    %63 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %64 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x2x12x16xbf16>, tensor<2x2x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %65 = tensor.empty() : tensor<2x2x2x12x16xbf16>
    %66 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x12x16xbf16>) outs(%65 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_29 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %67 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x12x16xbf16>) outs(%65 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_30 = tensor.collapse_shape %67 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %68 = tensor.empty() : tensor<2x1x12x12xbf16>
    %69 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_4 : tensor<2x1x12x12xi1>, tensor<bf16>, tensor<bf16>) outs(%68 : tensor<2x1x12x12xbf16>) {
    ^bb0(%in: i1, %in_87: bf16, %in_88: bf16, %out: bf16):
      %214 = arith.select %in, %in_87, %in_88 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x1x12x12xbf16>
    %70 = tensor.empty() : tensor<2x4x12x16xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x12x16xf32>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_10 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_31 = linalg.transpose ins(%72 : tensor<2x4x12x16xf32>) outs(%75 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x16x12xf32>) outs(%75 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_10 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_32 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_33 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %77 = tensor.empty() : tensor<8x12x12xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %79 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%78 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_34 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %80 = tensor.empty() : tensor<2x4x12x12xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %69 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xbf16>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: bf16, %out: f32):
      %214 = arith.extf %in_87 : bf16 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x4x12x12xf32>
    %82 = tensor.empty() : tensor<2x4x12xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %84 = tensor.empty() : tensor<2x4x12xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %86:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x12x12xf32>) outs(%85, %83 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %214 = linalg.index 3 : index
      %215 = arith.index_cast %214 : index to i64
      %216 = arith.maximumf %in, %out : f32
      %217 = arith.cmpf ogt, %in, %out : f32
      %218 = arith.select %217, %215, %out_87 : i64
      linalg.yield %216, %218 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_35 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_35 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.subf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.exp %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %89 = tensor.empty() : tensor<2x4x12x1xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x12x12xf32>) outs(%90 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.divf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %93 = tensor.empty() : tensor<2x4x12x12xi1>
    %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x12x12xf32>) outs(%93 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %214 = arith.extf %in : f32 to f64
      %215 = arith.cmpf oeq, %214, %cst_6 : f64
      linalg.yield %215 : i1
    } -> tensor<2x4x12x12xi1>
    %95 = tensor.empty() : tensor<2x4x12x1xi1>
    %96 = linalg.fill ins(%true : i1) outs(%95 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %97 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x4x12x12xi1>) outs(%96 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %214 = arith.andi %in, %out : i1
      linalg.yield %214 : i1
    } -> tensor<2x4x12x1xi1>
    %98 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %cst_2, %92 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %214 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_36 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_37 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %99 = tensor.empty() : tensor<8x12x16xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %101 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%100 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_38 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x12x16xf32>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %103 = tensor.empty() : tensor<2x12x4x16xbf16>
    %transposed_39 = linalg.transpose ins(%102 : tensor<2x4x12x16xbf16>) outs(%103 : tensor<2x12x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<2x12x4x16xbf16> into tensor<2x12x64xbf16>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x64x64xbf16>
    %105 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xbf16>) outs(%104 : tensor<2x64x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x64x64xbf16>
    %106 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %107 = linalg.batch_matmul ins(%collapsed_40, %105 : tensor<2x12x64xbf16>, tensor<2x64x64xbf16>) outs(%106 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %108 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x12x64xbf16>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x12x64xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_9 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_7 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x12x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %118 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %117 : tensor<64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %119 = tensor.empty() : tensor<64x80xbf16>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<80x64xbf16>) outs(%119 : tensor<64x80xbf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %120 = tensor.empty() : tensor<24x80xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %122 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%121 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %123 = tensor.empty() : tensor<24x80xbf16>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<24x80xf32>) outs(%123 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x80xbf16>
    %expanded_44 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %125 = tensor.empty() : tensor<2x12x80xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x12x80xbf16>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x80xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x12x80xf32>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      %215 = math.exp %214 : f32
      %216 = arith.addf %215, %cst_1 : f32
      %217 = arith.divf %cst_1, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<2x12x80xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x80xf32>
    %129 = tensor.empty() : tensor<2x12x80xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x12x80xf32>) outs(%129 : tensor<2x12x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<80x64xbf16>) outs(%119 : tensor<64x80xbf16>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%121 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<24x80xf32>) outs(%123 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x80xbf16>
    %expanded_46 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_46 : tensor<2x12x80xbf16>, tensor<2x12x80xbf16>) outs(%129 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x80xbf16>
    %134 = tensor.empty() : tensor<80x64xbf16>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<64x80xbf16>) outs(%134 : tensor<80x64xbf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x12x80xbf16> into tensor<24x80xbf16>
    %135 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<24x80xbf16>, tensor<80x64xbf16>) outs(%41 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<24x64xf32>) outs(%43 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x64xbf16>
    %expanded_49 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_49 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x64xbf16>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x64xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_9 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_7 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %146 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %145 : tensor<64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %transposed_50 = linalg.transpose ins(%arg12 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %147 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<24x64xbf16>, tensor<64x64xbf16>) outs(%41 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<24x64xf32>) outs(%43 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x64xbf16>
    %expanded_52 = tensor.expand_shape %148 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xbf16> into tensor<2x12x4x16xbf16>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x12x4x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<32x64xbf16>) outs(%46 : tensor<64x32xbf16>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_51, %transposed_54 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%48 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<24x32xf32>) outs(%50 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x32xbf16>
    %expanded_55 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x12x2x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%arg14 : tensor<32x64xbf16>) outs(%46 : tensor<64x32xbf16>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_51, %transposed_57 : tensor<24x64xbf16>, tensor<64x32xbf16>) outs(%48 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<24x32xf32>) outs(%50 : tensor<24x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x32xbf16>
    %expanded_58 = tensor.expand_shape %152 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xbf16> into tensor<2x12x2x16xbf16>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x12x2x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) permutation = [0, 2, 1, 3] 
    %153 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %expanded_22 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %extracted_slice_60 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %extracted_slice_61 = tensor.extract_slice %transposed_53[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xbf16> to tensor<2x4x12x8xbf16>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<2x4x12x8xbf16>) outs(%56 : tensor<2x4x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %214 = arith.negf %in : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x8xbf16>
    %concat_62 = tensor.concat dim(3) %154, %extracted_slice_60 : (tensor<2x4x12x8xbf16>, tensor<2x4x12x8xbf16>) -> tensor<2x4x12x16xbf16>
    %155 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_23 : tensor<2x4x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %156 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<2x4x12x16xbf16>, tensor<2x4x12x16xbf16>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %157 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %expanded_22 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %extracted_slice_63 = tensor.extract_slice %transposed_56[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %extracted_slice_64 = tensor.extract_slice %transposed_56[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xbf16> to tensor<2x2x12x8xbf16>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<2x2x12x8xbf16>) outs(%61 : tensor<2x2x12x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %214 = arith.negf %in : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x8xbf16>
    %concat_65 = tensor.concat dim(3) %158, %extracted_slice_63 : (tensor<2x2x12x8xbf16>, tensor<2x2x12x8xbf16>) -> tensor<2x2x12x16xbf16>
    %159 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_23 : tensor<2x2x12x16xbf16>, tensor<1x1x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %160 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %159 : tensor<2x2x12x16xbf16>, tensor<2x2x12x16xbf16>) outs(%52 : tensor<2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x2x12x16xbf16>
    %161 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<2x2x12x16xbf16>) outs(%65 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_66 = tensor.collapse_shape %161 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %162 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<2x2x12x16xbf16>) outs(%65 : tensor<2x2x2x12x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x12x16xbf16>
    %collapsed_67 = tensor.collapse_shape %162 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xbf16> into tensor<2x4x12x16xbf16>
    %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_67 : tensor<2x4x12x16xbf16>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<2x4x12x16xf32>) outs(%70 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_10 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x16xf32>
    %transposed_68 = linalg.transpose ins(%164 : tensor<2x4x12x16xf32>) outs(%75 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<2x4x16x12xf32>) outs(%75 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_10 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_69 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_70 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %168 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%78 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_71 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %69 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xbf16>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: bf16, %out: f32):
      %214 = arith.extf %in_87 : bf16 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x4x12x12xf32>
    %170:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<2x4x12x12xf32>) outs(%85, %83 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %214 = linalg.index 3 : index
      %215 = arith.index_cast %214 : index to i64
      %216 = arith.maximumf %in, %out : f32
      %217 = arith.cmpf ogt, %in, %out : f32
      %218 = arith.select %217, %215, %out_87 : i64
      linalg.yield %216, %218 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_72 = tensor.expand_shape %170#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_72 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.subf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.exp %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<2x4x12x12xf32>) outs(%90 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x1xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.divf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<2x4x12x12xf32>) outs(%93 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %214 = arith.extf %in : f32 to f64
      %215 = arith.cmpf oeq, %214, %cst_6 : f64
      linalg.yield %215 : i1
    } -> tensor<2x4x12x12xi1>
    %176 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<2x4x12x12xi1>) outs(%96 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %214 = arith.andi %in, %out : i1
      linalg.yield %214 : i1
    } -> tensor<2x4x12x1xi1>
    %177 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %cst_2, %174 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%80 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %214 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %214 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_73 = tensor.collapse_shape %177 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_74 = tensor.collapse_shape %165 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %178 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%100 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_75 = tensor.expand_shape %178 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x4x12x16xf32>) outs(%45 : tensor<2x4x12x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x4x12x16xbf16>
    %transposed_76 = linalg.transpose ins(%179 : tensor<2x4x12x16xbf16>) outs(%103 : tensor<2x12x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1], [2, 3]] : tensor<2x12x4x16xbf16> into tensor<2x12x64xbf16>
    %transposed_78 = linalg.transpose ins(%arg15 : tensor<64x64xbf16>) outs(%39 : tensor<64x64xbf16>) permutation = [1, 0] 
    %180 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<64x64xbf16>) outs(%104 : tensor<2x64x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x64x64xbf16>
    %181 = linalg.batch_matmul ins(%collapsed_77, %180 : tensor<2x12x64xbf16>, tensor<2x64x64xbf16>) outs(%106 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %182 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x12x64xbf16>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x12x64xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_9 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_7 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x12x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %189 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %192 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %191 : tensor<64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %transposed_79 = linalg.transpose ins(%arg16 : tensor<80x64xbf16>) outs(%119 : tensor<64x80xbf16>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x12x64xbf16> into tensor<24x64xbf16>
    %193 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%121 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%193 : tensor<24x80xf32>) outs(%123 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x80xbf16>
    %expanded_81 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<2x12x80xbf16>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x80xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x12x80xf32>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      %215 = math.exp %214 : f32
      %216 = arith.addf %215, %cst_1 : f32
      %217 = arith.divf %cst_1, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<2x12x80xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<2x12x80xf32>, tensor<2x12x80xf32>) outs(%125 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x80xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x12x80xf32>) outs(%129 : tensor<2x12x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_82 = linalg.transpose ins(%arg17 : tensor<80x64xbf16>) outs(%119 : tensor<64x80xbf16>) permutation = [1, 0] 
    %199 = linalg.matmul ins(%collapsed_80, %transposed_82 : tensor<24x64xbf16>, tensor<64x80xbf16>) outs(%121 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<24x80xf32>) outs(%123 : tensor<24x80xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x80xbf16>
    %expanded_83 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xbf16> into tensor<2x12x80xbf16>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %expanded_83 : tensor<2x12x80xbf16>, tensor<2x12x80xbf16>) outs(%129 : tensor<2x12x80xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x80xbf16>
    %transposed_84 = linalg.transpose ins(%arg18 : tensor<64x80xbf16>) outs(%134 : tensor<80x64xbf16>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<2x12x80xbf16> into tensor<24x80xbf16>
    %202 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<24x80xbf16>, tensor<80x64xbf16>) outs(%41 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<24x64xf32>) outs(%43 : tensor<24x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<24x64xbf16>
    %expanded_86 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xbf16> into tensor<2x12x64xbf16>
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_86 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.addf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x12x64xbf16>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %214 = arith.extf %in : bf16 to f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x12x64xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<2x12x64xf32>) outs(%31 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_9 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_7 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<2x12x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x12x1xf32>) outs(%30 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %210 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%27 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %214 = arith.mulf %in, %in_87 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %214 = arith.truncf %in : f32 to bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    %213 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %212 : tensor<64xbf16>, tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_87: bf16, %out: bf16):
      %214 = arith.mulf %in, %in_87 : bf16
      linalg.yield %214 : bf16
    } -> tensor<2x12x64xbf16>
    return %213 : tensor<2x12x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}
