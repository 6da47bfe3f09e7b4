// RUN: pebble-opt %s -o /dev/null
// Llama, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py llama-sdpa-linalg-f32-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<80x64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<64x80xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c32_i64 = arith.constant 32 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c80_i64 = arith.constant 80 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_10 : index to i64
    %dim_11 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %2 = tensor.empty(%dim, %dim_11) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %379 = arith.index_cast %in : i64 to index
      %380 = linalg.index 2 : index
      %381 = arith.cmpi slt, %379, %c96 : index
      cf.assert %381, "index must be smaller than dim size"
      %382 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %382, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%379, %380] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_10) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %379 = linalg.index 0 : index
      %380 = arith.index_cast %379 : index to i64
      linalg.yield %380 : i64
    } -> tensor<?xi64>
    %dim_12 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_12, %dim_10) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %379 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %379 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %379 = linalg.index 0 : index
      %380 = arith.index_cast %379 : index to i64
      linalg.yield %380 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_10, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_14 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_10] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_10, %dim_10) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_123: i64, %out: i1):
      %379 = arith.cmpi sle, %in, %in_123 : i64
      linalg.yield %379 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_123: i1, %out: i1):
      %379 = arith.andi %in, %in_123 : i1
      linalg.yield %379 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_15 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_16 = tensor.dim %expanded_14, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_15, %dim_16) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_123: i64, %out: i1):
      %379 = arith.cmpi slt, %in, %c0_i64 : i64
      %380 = arith.index_cast %dim_12 : index to i64
      %381 = arith.addi %in, %380 : i64
      %382 = arith.select %379, %381, %in : i64
      %383 = arith.index_cast %382 : i64 to index
      %384 = arith.cmpi slt, %in_123, %c0_i64 : i64
      %385 = arith.addi %in_123, %1 : i64
      %386 = arith.select %384, %385, %in_123 : i64
      %387 = arith.index_cast %386 : i64 to index
      %extracted = tensor.extract %7[%383, %387] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_10, %dim_16 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_15, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_123: i1, %out: i1):
      %379 = arith.andi %in, %in_123 : i1
      linalg.yield %379 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %379 = linalg.index 0 : index
      %380 = linalg.index 2 : index
      %381 = linalg.index 3 : index
      %382 = arith.cmpi eq, %dim_15, %c1 : index
      %383 = arith.select %382, %c0, %379 : index
      %384 = arith.cmpi eq, %dim_10, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.select %384, %c0, %381 : index
      %extracted = tensor.extract %17[%383, %c0, %385, %386] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_10, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim_10) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %379 = arith.sitofp %in : i64 to f32
      linalg.yield %379 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim_10) : tensor<1x?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_7 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_18 = tensor.dim %25, %c1 : tensor<1x?x8xf32>
    %26 = tensor.empty(%dim_18) : tensor<1x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%26 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.cos %in : f32
      linalg.yield %379 : f32
    } -> tensor<1x?x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%26 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.sin %in : f32
      linalg.yield %379 : f32
    } -> tensor<1x?x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %30 = tensor.empty(%dim, %dim_11) : tensor<?x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.divf %in, %cst_8 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.truncf %cst_6 : f64 to f32
      %380 = arith.addf %in, %379 : f32
      linalg.yield %380 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.rsqrt %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %35 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %37 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %40 = tensor.empty(%dim) : tensor<?x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c1_i64, %0 : i64
    %45 = arith.extui %43 : i1 to i64
    %46 = arith.muli %44, %1 : i64
    %47 = arith.addi %45, %c1_i64 : i64
    %48 = arith.cmpi slt, %1, %c0_i64 : i64
    %49 = arith.select %48, %44, %46 : i64
    %50 = arith.select %48, %47, %45 : i64
    %51 = arith.muli %49, %c64_i64 : i64
    %52 = arith.cmpi sle, %50, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c64_i64 : i64
    %54 = arith.divsi %53, %51 : i64
    %55 = arith.select %43, %54, %0 : i64
    %56 = arith.select %48, %54, %1 : i64
    %57 = arith.addi %50, %c1_i64 : i64
    %58 = arith.muli %49, %c16_i64 : i64
    %59 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %55, %56 : i64
    %61 = arith.muli %60, %c64_i64 : i64
    %62 = arith.divsi %61, %58 : i64
    %63 = arith.select %43, %62, %0 : i64
    %64 = arith.select %48, %62, %1 : i64
    %from_elements = tensor.from_elements %63, %64, %62, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %42(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %65 = arith.index_cast %63 : i64 to index
    %66 = arith.index_cast %64 : i64 to index
    %67 = tensor.empty(%65, %66) : tensor<?x4x?x16xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%68 : tensor<64x32xf32>) permutation = [1, 0] 
    %69 = tensor.empty(%dim) : tensor<?x32xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%70 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %72 = arith.muli %49, %c32_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c32_i64 : i64
    %74 = arith.divsi %73, %72 : i64
    %75 = arith.select %43, %74, %0 : i64
    %76 = arith.select %48, %74, %1 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %75, %76 : i64
    %78 = arith.muli %77, %c32_i64 : i64
    %79 = arith.divsi %78, %58 : i64
    %80 = arith.select %43, %79, %0 : i64
    %81 = arith.select %48, %79, %1 : i64
    %from_elements_21 = tensor.from_elements %80, %81, %79, %c16_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %71(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %82 = arith.index_cast %80 : i64 to index
    %83 = arith.index_cast %81 : i64 to index
    %84 = tensor.empty(%82, %83) : tensor<?x2x?x16xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<?x?x2x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%68 : tensor<64x32xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%70 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %85(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x?x2x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_28 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %86 = arith.cmpi eq, %66, %dim_18 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %88 = tensor.empty(%65, %66) : tensor<?x4x?x8xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x4x?x8xf32>) outs(%88 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_30 = tensor.concat dim(3) %89, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_31 = tensor.dim %89, %c0 : tensor<?x4x?x8xf32>
    %dim_32 = tensor.dim %89, %c2 : tensor<?x4x?x8xf32>
    %90 = arith.cmpi eq, %dim_32, %dim_18 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = tensor.empty(%dim_31, %dim_32) : tensor<?x4x?x16xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%91 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %93 = arith.cmpi eq, %65, %dim_31 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = arith.cmpi eq, %66, %dim_32 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %96 = arith.cmpi eq, %83, %dim_18 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [%82, 2, %83, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [%82, 2, %83, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %98 = tensor.empty(%82, %83) : tensor<?x2x?x8xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<?x2x?x8xf32>) outs(%98 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_35 = tensor.concat dim(3) %99, %extracted_slice_33 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_36 = tensor.dim %99, %c0 : tensor<?x2x?x8xf32>
    %dim_37 = tensor.dim %99, %c2 : tensor<?x2x?x8xf32>
    %100 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_36, %dim_37) : tensor<?x2x?x16xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%101 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %103 = arith.cmpi eq, %82, %dim_36 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = arith.cmpi eq, %83, %dim_37 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_38 = tensor.expand_shape %105 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim, %dim_10) : tensor<?x2x2x?x16xf32>
    %107 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 3 : index
      %382 = linalg.index 4 : index
      %383 = arith.cmpi eq, %82, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %83, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %expanded_38[%384, %380, %c0, %386, %382] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %108 = arith.muli %44, %c4_i64 : i64
    %109 = arith.muli %108, %1 : i64
    %110 = arith.select %48, %108, %109 : i64
    %111 = arith.muli %110, %c16_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %0, %c4_i64 : i64
    %113 = arith.muli %112, %1 : i64
    %114 = arith.muli %113, %c16_i64 : i64
    %115 = arith.divsi %114, %111 : i64
    %116 = arith.select %43, %115, %0 : i64
    %117 = arith.select %48, %115, %1 : i64
    %from_elements_39 = tensor.from_elements %116, %c4_i64, %117, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %107(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_41 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %118 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 3 : index
      %382 = linalg.index 4 : index
      %383 = arith.cmpi eq, %82, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %83, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %expanded_41[%384, %380, %c0, %386, %382] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %118(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %119 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%119 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_123: f32, %in_124: f32, %out: f32):
      %379 = arith.select %in, %in_123, %in_124 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<?x4x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.mulf %in, %cst_9 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %122 = arith.index_cast %116 : i64 to index
    %123 = arith.index_cast %117 : i64 to index
    %124 = tensor.empty(%122, %123) : tensor<?x4x16x?xf32>
    %transposed_43 = linalg.transpose ins(%reshape_40 : tensor<?x4x?x16xf32>) outs(%124 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<?x4x16x?xf32>) outs(%124 : tensor<?x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.mulf %in, %cst_9 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_10) : tensor<?x4x?x16xf32>
    %127 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %65, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %66, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %121[%384, %380, %386, %382] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %128 = arith.cmpi slt, %112, %c0_i64 : i64
    %129 = arith.select %128, %c1_i64, %112 : i64
    %130 = arith.extui %128 : i1 to i64
    %131 = arith.muli %129, %1 : i64
    %132 = arith.addi %130, %c1_i64 : i64
    %133 = arith.select %48, %129, %131 : i64
    %134 = arith.select %48, %132, %130 : i64
    %135 = arith.muli %133, %c16_i64 : i64
    %136 = arith.cmpi sle, %134, %c1_i64 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %137 = arith.divsi %114, %135 : i64
    %138 = arith.select %128, %137, %112 : i64
    %139 = arith.select %48, %137, %1 : i64
    %from_elements_44 = tensor.from_elements %138, %139, %c16_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %127(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %140 = tensor.empty(%dim, %dim_10) : tensor<?x4x16x?xf32>
    %141 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %122, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %123, %c1 : index
      %386 = arith.select %385, %c0, %382 : index
      %extracted = tensor.extract %125[%384, %380, %381, %386] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %142 = arith.muli %129, %c16_i64 : i64
    %143 = arith.muli %142, %1 : i64
    %144 = arith.select %48, %142, %143 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %0, %c64_i64 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.divsi %146, %144 : i64
    %148 = arith.select %128, %147, %112 : i64
    %149 = arith.select %48, %147, %1 : i64
    %from_elements_46 = tensor.from_elements %148, %c16_i64, %149 : tensor<3xi64>
    %reshape_47 = tensor.reshape %141(%from_elements_46) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %150 = arith.index_cast %138 : i64 to index
    %151 = arith.index_cast %139 : i64 to index
    %152 = arith.index_cast %149 : i64 to index
    %153 = arith.cmpi eq, %138, %148 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%150, %151, %152) : tensor<?x?x?xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %156 = linalg.batch_matmul ins(%reshape_45, %reshape_47 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %157 = arith.muli %110, %1 : i64
    %158 = arith.select %48, %108, %157 : i64
    %159 = arith.select %48, %57, %45 : i64
    %160 = arith.cmpi sle, %159, %c1_i64 : i64
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %161 = arith.muli %138, %139 : i64
    %162 = arith.muli %161, %149 : i64
    %163 = arith.divsi %162, %158 : i64
    %164 = arith.select %43, %163, %0 : i64
    %165 = arith.select %48, %163, %1 : i64
    %from_elements_48 = tensor.from_elements %164, %c4_i64, %165, %165 : tensor<4xi64>
    %reshape_49 = tensor.reshape %156(%from_elements_48) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %166 = arith.index_cast %164 : i64 to index
    %167 = arith.index_cast %165 : i64 to index
    %168 = arith.cmpi eq, %166, %dim : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = arith.cmpi eq, %167, %dim_10 : index
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %170 = tensor.empty(%166, %167, %167) : tensor<?x4x?x?xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49, %120 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %172 = tensor.empty(%166, %167) : tensor<?x4x?xi64>
    %173 = linalg.fill ins(%c0_i64 : i64) outs(%172 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %174 = tensor.empty(%166, %167) : tensor<?x4x?xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %176:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<?x4x?x?xf32>) outs(%175, %173 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_123: i64):
      %379 = linalg.index 3 : index
      %380 = arith.index_cast %379 : index to i64
      %381 = arith.maximumf %in, %out : f32
      %382 = arith.cmpf ogt, %in, %out : f32
      %383 = arith.select %382, %380, %out_123 : i64
      linalg.yield %381, %383 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_50 = tensor.expand_shape %176#0 [[0], [1], [2, 3]] output_shape [%166, 4, %167, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_50 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.subf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<?x4x?x?xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.exp %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %179 = tensor.empty(%166, %167) : tensor<?x4x?x1xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<?x4x?x?xf32>) outs(%180 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %181 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.divf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %183 = tensor.empty(%166, %167, %167) : tensor<?x4x?x?xi1>
    %184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<?x4x?x?xf32>) outs(%183 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %379 = arith.extf %in : f32 to f64
      %380 = arith.cmpf oeq, %379, %cst_5 : f64
      linalg.yield %380 : i1
    } -> tensor<?x4x?x?xi1>
    %185 = tensor.empty(%166, %167) : tensor<?x4x?x1xi1>
    %186 = linalg.fill ins(%true : i1) outs(%185 : tensor<?x4x?x1xi1>) -> tensor<?x4x?x1xi1>
    %187 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%184 : tensor<?x4x?x?xi1>) outs(%186 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %379 = arith.andi %in, %out : i1
      linalg.yield %379 : i1
    } -> tensor<?x4x?x1xi1>
    %188 = arith.cmpi sge, %164, %c0_i64 : i64
    cf.assert %188, "negative values not allowed in new dimensions"
    %189 = arith.index_cast %164 : i64 to index
    %190 = arith.cmpi sge, %165, %c0_i64 : i64
    cf.assert %190, "negative values not allowed in new dimensions"
    %191 = arith.index_cast %165 : i64 to index
    cf.assert %190, "negative values not allowed in new dimensions"
    %192 = tensor.empty(%189, %191, %191) : tensor<?x4x?x?xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%192 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x?x?xf32>
    %194 = arith.cmpi eq, %166, %189 : index
    cf.assert %194, "mismatched size for broadcast"
    %195 = arith.cmpi eq, %167, %191 : index
    cf.assert %195, "mismatched size for broadcast"
    %196 = arith.cmpi eq, %191, %167 : index
    cf.assert %196, "mismatched size for broadcast"
    %197 = tensor.empty(%166, %167, %191) : tensor<?x4x?x?xf32>
    %198 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %193, %182 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%197 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_123: f32, %in_124: f32, %out: f32):
      %379 = arith.select %in, %in_123, %in_124 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %199 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x4x?x?xf32>
    %200 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %166, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %167, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %387 = arith.cmpi eq, %191, %c1 : index
      %388 = arith.select %387, %c0, %382 : index
      %extracted = tensor.extract %198[%384, %380, %386, %388] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %201 = arith.muli %133, %1 : i64
    %202 = arith.addi %134, %c1_i64 : i64
    %203 = arith.select %48, %129, %201 : i64
    %204 = arith.select %48, %202, %130 : i64
    %205 = arith.cmpi sle, %204, %c1_i64 : i64
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %206 = arith.muli %113, %1 : i64
    %207 = arith.divsi %206, %203 : i64
    %208 = arith.select %128, %207, %112 : i64
    %209 = arith.select %48, %207, %1 : i64
    %from_elements_51 = tensor.from_elements %208, %209, %209 : tensor<3xi64>
    %reshape_52 = tensor.reshape %200(%from_elements_51) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %122, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %123, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %reshape_42[%384, %380, %386, %382] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %210(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %211 = arith.index_cast %208 : i64 to index
    %212 = arith.index_cast %209 : i64 to index
    %213 = arith.cmpi eq, %208, %138 : i64
    cf.assert %213, "mismatching contracting dimension"
    %214 = arith.cmpi eq, %209, %139 : i64
    cf.assert %214, "mismatching contracting dimension"
    %215 = tensor.empty(%211, %212) : tensor<?x?x16xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %217 = linalg.batch_matmul ins(%reshape_52, %reshape_53 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%216 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %218 = arith.muli %208, %209 : i64
    %219 = arith.muli %218, %c16_i64 : i64
    %220 = arith.divsi %219, %111 : i64
    %221 = arith.select %43, %220, %0 : i64
    %222 = arith.select %48, %220, %1 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %223 = arith.muli %221, %c4_i64 : i64
    %224 = arith.muli %223, %222 : i64
    %225 = arith.muli %224, %c16_i64 : i64
    %226 = arith.divsi %225, %111 : i64
    %227 = arith.select %43, %226, %0 : i64
    %228 = arith.select %48, %226, %1 : i64
    %from_elements_54 = tensor.from_elements %227, %c4_i64, %228, %c16_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %217(%from_elements_54) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %229 = arith.index_cast %227 : i64 to index
    %230 = arith.index_cast %228 : i64 to index
    %231 = tensor.empty(%229, %230) : tensor<?x?x4x16xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x4x?x16xf32>) outs(%231 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %232 = arith.muli %227, %228 : i64
    %233 = arith.muli %232, %c64_i64 : i64
    %234 = arith.divsi %233, %51 : i64
    %235 = arith.select %43, %234, %0 : i64
    %236 = arith.select %48, %234, %1 : i64
    %from_elements_57 = tensor.from_elements %235, %236, %c64_i64 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %237 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf32>
    %238 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%237 : tensor<?x?x64xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = arith.index_cast %235 : i64 to index
      %383 = arith.cmpi eq, %382, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.index_cast %236 : i64 to index
      %386 = arith.cmpi eq, %385, %c1 : index
      %387 = arith.select %386, %c0, %380 : index
      %extracted = tensor.extract %reshape_58[%384, %387, %381] : tensor<?x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %239 = arith.muli %0, %1 : i64
    %240 = arith.muli %239, %c64_i64 : i64
    %241 = arith.divsi %240, %51 : i64
    %242 = arith.select %43, %241, %0 : i64
    %243 = arith.select %48, %241, %1 : i64
    %from_elements_60 = tensor.from_elements %242, %243, %c64_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %238(%from_elements_60) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "negative values not allowed in new dimensions"
    %244 = tensor.empty(%dim) : tensor<?x64x64xf32>
    %245 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<64x64xf32>) outs(%244 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    %246 = arith.index_cast %242 : i64 to index
    %247 = arith.index_cast %243 : i64 to index
    %248 = arith.cmpi eq, %242, %0 : i64
    cf.assert %248, "mismatching contracting dimension"
    %249 = tensor.empty(%246, %247) : tensor<?x?x64xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %251 = linalg.batch_matmul ins(%reshape_61, %245 : tensor<?x?x64xf32>, tensor<?x64x64xf32>) outs(%250 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %252 = arith.muli %242, %243 : i64
    %253 = arith.muli %252, %c64_i64 : i64
    %254 = arith.divsi %253, %51 : i64
    %255 = arith.select %43, %254, %0 : i64
    %256 = arith.select %48, %254, %1 : i64
    %from_elements_62 = tensor.from_elements %255, %256, %c64_i64 : tensor<3xi64>
    %reshape_63 = tensor.reshape %251(%from_elements_62) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %257 = arith.index_cast %255 : i64 to index
    %258 = arith.cmpi eq, %dim, %257 : index
    cf.assert %258, "mismatched size for broadcast"
    %259 = arith.index_cast %256 : i64 to index
    %260 = arith.cmpi eq, %dim_11, %259 : index
    cf.assert %260, "mismatched size for broadcast"
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_63 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.divf %in, %cst_8 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.truncf %cst_6 : f64 to f32
      %380 = arith.addf %in, %379 : f32
      linalg.yield %380 : f32
    } -> tensor<?x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.rsqrt %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %266 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %268 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %267 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %269 = tensor.empty() : tensor<64x80xf32>
    %transposed_64 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%269 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %268 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %270 = tensor.empty(%dim) : tensor<?x80xf32>
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %272 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%271 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %273 = arith.muli %49, %c80_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %274 = arith.muli %0, %c80_i64 : i64
    %275 = arith.divsi %274, %273 : i64
    %276 = arith.select %43, %275, %0 : i64
    %277 = arith.select %48, %275, %1 : i64
    %from_elements_66 = tensor.from_elements %276, %277, %c80_i64 : tensor<3xi64>
    %reshape_67 = tensor.reshape %272(%from_elements_66) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %278 = arith.index_cast %276 : i64 to index
    %279 = tensor.empty(%278) : tensor<?x1x80xf32>
    %cast = tensor.cast %reshape_67 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast : tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      %380 = math.exp %379 : f32
      %381 = arith.addf %380, %cst_1 : f32
      %382 = arith.divf %cst_1, %381 : f32
      linalg.yield %382 : f32
    } -> tensor<?x1x80xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast, %280 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x80xf32>
    %transposed_68 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%269 : tensor<64x80xf32>) permutation = [1, 0] 
    %282 = linalg.matmul ins(%collapsed_65, %transposed_68 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%271 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %282(%from_elements_66) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_70 = tensor.cast %reshape_69 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %cast_70 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x80xf32>
    %284 = tensor.empty() : tensor<80x64xf32>
    %transposed_71 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%284 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %283 [[0], [1, 2]] : tensor<?x1x80xf32> into tensor<?x80xf32>
    %285 = arith.index_cast %276 : i64 to index
    %286 = tensor.empty(%285) : tensor<?x64xf32>
    %287 = linalg.fill ins(%cst : f32) outs(%286 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %288 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%287 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %289 = arith.muli %276, %c64_i64 : i64
    %290 = arith.divsi %289, %51 : i64
    %291 = arith.select %43, %290, %0 : i64
    %292 = arith.select %48, %290, %1 : i64
    %from_elements_73 = tensor.from_elements %291, %292, %c64_i64 : tensor<3xi64>
    %reshape_74 = tensor.reshape %288(%from_elements_73) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %293 = arith.index_cast %291 : i64 to index
    %294 = arith.cmpi eq, %dim, %293 : index
    cf.assert %294, "mismatched size for broadcast"
    %295 = arith.index_cast %292 : i64 to index
    %296 = arith.cmpi eq, %dim_11, %295 : index
    cf.assert %296, "mismatched size for broadcast"
    %297 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %reshape_74 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%298 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.divf %in, %cst_8 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.truncf %cst_6 : f64 to f32
      %380 = arith.addf %in, %379 : f32
      linalg.yield %380 : f32
    } -> tensor<?x?x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.rsqrt %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %302 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %304 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %303 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %transposed_75 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %304 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %305 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_77 = tensor.reshape %305(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_78 = linalg.transpose ins(%reshape_77 : tensor<?x?x4x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%68 : tensor<64x32xf32>) permutation = [1, 0] 
    %306 = linalg.matmul ins(%collapsed_76, %transposed_79 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%70 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %306(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<?x?x2x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%68 : tensor<64x32xf32>) permutation = [1, 0] 
    %307 = linalg.matmul ins(%collapsed_76, %transposed_82 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%70 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %307(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_84 = linalg.transpose ins(%reshape_83 : tensor<?x?x2x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %86, "mismatched size for broadcast"
    %308 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_78, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice_85 = tensor.extract_slice %transposed_78[0, 0, 0, 0] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_86 = tensor.extract_slice %transposed_78[0, 0, 0, 8] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86 : tensor<?x4x?x8xf32>) outs(%88 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_87 = tensor.concat dim(3) %309, %extracted_slice_85 : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_88 = tensor.dim %309, %c0 : tensor<?x4x?x8xf32>
    %dim_89 = tensor.dim %309, %c2 : tensor<?x4x?x8xf32>
    %310 = arith.cmpi eq, %dim_89, %dim_18 : index
    cf.assert %310, "mismatched size for broadcast"
    %311 = tensor.empty(%dim_88, %dim_89) : tensor<?x4x?x16xf32>
    %312 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%311 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %313 = arith.cmpi eq, %65, %dim_88 : index
    cf.assert %313, "mismatched size for broadcast"
    %314 = arith.cmpi eq, %66, %dim_89 : index
    cf.assert %314, "mismatched size for broadcast"
    %315 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %312 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %96, "mismatched size for broadcast"
    %316 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_90 = tensor.extract_slice %transposed_81[0, 0, 0, 0] [%82, 2, %83, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_91 = tensor.extract_slice %transposed_81[0, 0, 0, 8] [%82, 2, %83, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_91 : tensor<?x2x?x8xf32>) outs(%98 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_92 = tensor.concat dim(3) %317, %extracted_slice_90 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_93 = tensor.dim %317, %c0 : tensor<?x2x?x8xf32>
    %dim_94 = tensor.dim %317, %c2 : tensor<?x2x?x8xf32>
    %318 = arith.cmpi eq, %dim_94, %dim_18 : index
    cf.assert %318, "mismatched size for broadcast"
    %319 = tensor.empty(%dim_93, %dim_94) : tensor<?x2x?x16xf32>
    %320 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_92, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%319 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %321 = arith.cmpi eq, %82, %dim_93 : index
    cf.assert %321, "mismatched size for broadcast"
    %322 = arith.cmpi eq, %83, %dim_94 : index
    cf.assert %322, "mismatched size for broadcast"
    %323 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %320 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%84 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_95 = tensor.expand_shape %323 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %324 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 3 : index
      %382 = linalg.index 4 : index
      %383 = arith.cmpi eq, %82, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %83, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %expanded_95[%384, %380, %c0, %386, %382] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_96 = tensor.reshape %324(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_97 = tensor.expand_shape %transposed_84 [[0], [1], [2, 3], [4]] output_shape [%82, 2, 1, %83, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %325 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 3 : index
      %382 = linalg.index 4 : index
      %383 = arith.cmpi eq, %82, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %83, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %expanded_97[%384, %380, %c0, %386, %382] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %325(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315 : tensor<?x4x?x16xf32>) outs(%67 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.mulf %in, %cst_9 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x16xf32>
    %transposed_99 = linalg.transpose ins(%reshape_96 : tensor<?x4x?x16xf32>) outs(%124 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %327 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_99 : tensor<?x4x16x?xf32>) outs(%124 : tensor<?x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.mulf %in, %cst_9 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %328 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %65, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %66, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %326[%384, %380, %386, %382] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %328(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %329 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %122, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %123, %c1 : index
      %386 = arith.select %385, %c0, %382 : index
      %extracted = tensor.extract %327[%384, %380, %381, %386] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %329(%from_elements_46) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    cf.assert %153, "mismatching contracting dimension"
    %330 = linalg.batch_matmul ins(%reshape_100, %reshape_101 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_102 = tensor.reshape %330(%from_elements_48) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    cf.assert %168, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %331 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_102, %120 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %332:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%331 : tensor<?x4x?x?xf32>) outs(%175, %173 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_123: i64):
      %379 = linalg.index 3 : index
      %380 = arith.index_cast %379 : index to i64
      %381 = arith.maximumf %in, %out : f32
      %382 = arith.cmpf ogt, %in, %out : f32
      %383 = arith.select %382, %380, %out_123 : i64
      linalg.yield %381, %383 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_103 = tensor.expand_shape %332#0 [[0], [1], [2, 3]] output_shape [%166, 4, %167, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %expanded_103 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.subf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<?x4x?x?xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.exp %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %335 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%334 : tensor<?x4x?x?xf32>) outs(%180 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x1xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %335 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%170 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.divf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    %337 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331 : tensor<?x4x?x?xf32>) outs(%183 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %379 = arith.extf %in : f32 to f64
      %380 = arith.cmpf oeq, %379, %cst_5 : f64
      linalg.yield %380 : i1
    } -> tensor<?x4x?x?xi1>
    %338 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%337 : tensor<?x4x?x?xi1>) outs(%186 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %379 = arith.andi %in, %out : i1
      linalg.yield %379 : i1
    } -> tensor<?x4x?x1xi1>
    cf.assert %188, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %190, "negative values not allowed in new dimensions"
    cf.assert %194, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %196, "mismatched size for broadcast"
    %339 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338, %193, %336 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%197 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_123: f32, %in_124: f32, %out: f32):
      %379 = arith.select %in, %in_123, %in_124 : f32
      linalg.yield %379 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %340 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %166, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %167, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %387 = arith.cmpi eq, %191, %c1 : index
      %388 = arith.select %387, %c0, %382 : index
      %extracted = tensor.extract %339[%384, %380, %386, %388] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %205, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %340(%from_elements_51) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %341 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %122, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.cmpi eq, %123, %c1 : index
      %386 = arith.select %385, %c0, %381 : index
      %extracted = tensor.extract %reshape_98[%384, %380, %386, %382] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %341(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %213, "mismatching contracting dimension"
    cf.assert %214, "mismatching contracting dimension"
    %342 = linalg.batch_matmul ins(%reshape_104, %reshape_105 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%216 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %342(%from_elements_54) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %transposed_107 = linalg.transpose ins(%reshape_106 : tensor<?x4x?x16xf32>) outs(%231 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %transposed_107(%from_elements_57) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_109 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %343 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%237 : tensor<?x?x64xf32>) {
    ^bb0(%out: f32):
      %379 = linalg.index 0 : index
      %380 = linalg.index 1 : index
      %381 = linalg.index 2 : index
      %382 = arith.index_cast %235 : i64 to index
      %383 = arith.cmpi eq, %382, %c1 : index
      %384 = arith.select %383, %c0, %379 : index
      %385 = arith.index_cast %236 : i64 to index
      %386 = arith.cmpi eq, %385, %c1 : index
      %387 = arith.select %386, %c0, %380 : index
      %extracted = tensor.extract %reshape_108[%384, %387, %381] : tensor<?x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %343(%from_elements_60) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "negative values not allowed in new dimensions"
    %344 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_109 : tensor<64x64xf32>) outs(%244 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    cf.assert %248, "mismatching contracting dimension"
    %345 = linalg.batch_matmul ins(%reshape_110, %344 : tensor<?x?x64xf32>, tensor<?x64x64xf32>) outs(%250 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_111 = tensor.reshape %345(%from_elements_62) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %258, "mismatched size for broadcast"
    cf.assert %260, "mismatched size for broadcast"
    %346 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %reshape_111 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%347 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.divf %in, %cst_8 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.truncf %cst_6 : f64 to f32
      %380 = arith.addf %in, %379 : f32
      linalg.yield %380 : f32
    } -> tensor<?x?x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.rsqrt %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %351 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %353 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %352 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x64xf32>
    %transposed_112 = linalg.transpose ins(%arg16 : tensor<80x64xf32>) outs(%269 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %353 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %354 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%271 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_114 = tensor.reshape %354(%from_elements_66) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_115 = tensor.cast %reshape_114 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_115 : tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.negf %in : f32
      %380 = math.exp %379 : f32
      %381 = arith.addf %380, %cst_1 : f32
      %382 = arith.divf %cst_1, %381 : f32
      linalg.yield %382 : f32
    } -> tensor<?x1x80xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_115, %355 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x80xf32>
    %transposed_116 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%269 : tensor<64x80xf32>) permutation = [1, 0] 
    %357 = linalg.matmul ins(%collapsed_113, %transposed_116 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%271 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_117 = tensor.reshape %357(%from_elements_66) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_118 = tensor.cast %reshape_117 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %cast_118 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%279 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x1x80xf32>
    %transposed_119 = linalg.transpose ins(%arg18 : tensor<64x80xf32>) outs(%284 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %358 [[0], [1, 2]] : tensor<?x1x80xf32> into tensor<?x80xf32>
    %359 = arith.index_cast %276 : i64 to index
    %360 = tensor.empty(%359) : tensor<?x64xf32>
    %361 = linalg.fill ins(%cst : f32) outs(%360 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %362 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%361 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %363 = arith.muli %276, %c64_i64 : i64
    %364 = arith.divsi %363, %51 : i64
    %365 = arith.select %43, %364, %0 : i64
    %366 = arith.select %48, %364, %1 : i64
    %from_elements_121 = tensor.from_elements %365, %366, %c64_i64 : tensor<3xi64>
    %reshape_122 = tensor.reshape %362(%from_elements_121) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %367 = arith.index_cast %365 : i64 to index
    %368 = arith.cmpi eq, %dim, %367 : index
    cf.assert %368, "mismatched size for broadcast"
    %369 = arith.index_cast %366 : i64 to index
    %370 = arith.cmpi eq, %dim_11, %369 : index
    cf.assert %370, "mismatched size for broadcast"
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %reshape_122 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.addf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.addf %in, %out : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.divf %in, %cst_8 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = arith.truncf %cst_6 : f64 to f32
      %380 = arith.addf %in, %379 : f32
      linalg.yield %380 : f32
    } -> tensor<?x?x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %379 = math.rsqrt %in : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %376 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    %378 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %377 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_123: f32, %out: f32):
      %379 = arith.mulf %in, %in_123 : f32
      linalg.yield %379 : f32
    } -> tensor<?x?x64xf32>
    return %378 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
