// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
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
#map13 = affine_map<()[s0] -> (s0 * 2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x?xi64>, %arg1: tensor<2x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<80x64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<64x80xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x?x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c128_i64 = arith.constant 128 : i64
    %c64_i64 = arith.constant 64 : i64
    %cst_9 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_10) : tensor<2x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?xi64>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %242 = arith.index_cast %in : i64 to index
      %243 = linalg.index 2 : index
      %244 = arith.cmpi slt, %242, %c96 : index
      cf.assert %244, "index must be smaller than dim size"
      %245 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %245, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%242, %243] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      linalg.yield %243 : i64
    } -> tensor<?xi64>
    %5 = tensor.empty(%dim) : tensor<2x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x?xi64>) outs(%5 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %242 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %242 : i1
    } -> tensor<2x?xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      linalg.yield %243 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_105: i64, %out: i1):
      %242 = arith.cmpi sle, %in, %in_105 : i64
      linalg.yield %242 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_105: i1, %out: i1):
      %242 = arith.andi %in, %in_105 : i1
      linalg.yield %242 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_13 = tensor.dim %expanded_12, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_13) : tensor<2x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_105: i64, %out: i1):
      %242 = arith.cmpi slt, %in, %c0_i64 : i64
      %243 = arith.addi %in, %c2_i64 : i64
      %244 = arith.select %242, %243, %in : i64
      %245 = arith.index_cast %244 : i64 to index
      %246 = arith.cmpi slt, %in_105, %c0_i64 : i64
      %247 = arith.addi %in_105, %0 : i64
      %248 = arith.select %246, %247, %in_105 : i64
      %249 = arith.index_cast %248 : i64 to index
      %extracted = tensor.extract %6[%245, %249] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%15 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_105: i1, %out: i1):
      %242 = arith.andi %in, %in_105 : i1
      linalg.yield %242 : i1
    } -> tensor<2x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %242 = linalg.index 0 : index
      %243 = linalg.index 2 : index
      %244 = linalg.index 3 : index
      %245 = arith.cmpi eq, %dim, %c1 : index
      %246 = arith.select %245, %c0, %243 : index
      %247 = arith.select %245, %c0, %244 : index
      %extracted = tensor.extract %16[%242, %c0, %246, %247] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %242 = arith.sitofp %in : i64 to f32
      linalg.yield %242 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_7 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%22 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_15 = tensor.dim %23, %c1 : tensor<1x?x8xf32>
    %24 = tensor.empty(%dim_15) : tensor<1x?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.cos %in : f32
      linalg.yield %242 : f32
    } -> tensor<1x?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%24 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.sin %in : f32
      linalg.yield %242 : f32
    } -> tensor<1x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %28 = tensor.empty(%dim_10) : tensor<2x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_8 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_6 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %33 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %34 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %37 = affine.apply #map13()[%dim_10]
    %38 = tensor.empty(%37) : tensor<?x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %41 = arith.divsi %37, %c2 : index
    %expanded_16 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, %41, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %42 = arith.muli %0, %c2_i64 : i64
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c2_i64, %42 : i64
    %45 = arith.extui %43 : i1 to i64
    %46 = arith.addi %45, %c1_i64 : i64
    %47 = arith.muli %44, %c16_i64 : i64
    %48 = arith.cmpi sle, %46, %c1_i64 : i64
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %49 = arith.index_cast %41 : index to i64
    %50 = arith.muli %49, %c128_i64 : i64
    %51 = arith.divsi %50, %47 : i64
    %52 = arith.select %43, %51, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %52, %51, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_16(%from_elements) : (tensor<2x?x64xf32>, tensor<4xi64>) -> tensor<2x?x4x16xf32>
    %53 = arith.index_cast %52 : i64 to index
    %54 = tensor.empty(%53) : tensor<2x4x?x16xf32>
    %transposed_17 = linalg.transpose ins(%reshape : tensor<2x?x4x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<64x32xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%55 : tensor<64x32xf32>) permutation = [1, 0] 
    %56 = tensor.empty(%37) : tensor<?x32xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %58 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%57 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_19 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %49, %c64_i64 : i64
    %60 = arith.divsi %59, %47 : i64
    %61 = arith.select %43, %60, %0 : i64
    %from_elements_20 = tensor.from_elements %c2_i64, %61, %60, %c16_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %62 = arith.index_cast %61 : i64 to index
    %63 = tensor.empty(%62) : tensor<2x2x?x16xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<2x?x2x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%55 : tensor<64x32xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%57 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %expanded_24(%from_elements_20) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<2x?x2x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_28 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %65 = arith.cmpi eq, %53, %dim_15 : index
    cf.assert %65, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_27 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %67 = tensor.empty(%53) : tensor<2x4x?x8xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x4x?x8xf32>) outs(%67 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x8xf32>
    %concat_30 = tensor.concat dim(3) %68, %extracted_slice : (tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x16xf32>
    %dim_31 = tensor.dim %68, %c2 : tensor<2x4x?x8xf32>
    %69 = arith.cmpi eq, %dim_31, %dim_15 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = tensor.empty(%dim_31) : tensor<2x4x?x16xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%70 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %72 = arith.cmpi eq, %53, %dim_31 : index
    cf.assert %72, "mismatched size for broadcast"
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %74 = arith.cmpi eq, %62, %dim_15 : index
    cf.assert %74, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_27 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, %62, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [2, 2, %62, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %76 = tensor.empty(%62) : tensor<2x2x?x8xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x2x?x8xf32>) outs(%76 : tensor<2x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x8xf32>
    %concat_34 = tensor.concat dim(3) %77, %extracted_slice_32 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x16xf32>
    %dim_35 = tensor.dim %77, %c2 : tensor<2x2x?x8xf32>
    %78 = arith.cmpi eq, %dim_35, %dim_15 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = tensor.empty(%dim_35) : tensor<2x2x?x16xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%79 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %81 = arith.cmpi eq, %62, %dim_35 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %80 : tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %expanded_36 = tensor.expand_shape %82 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %62, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %83 = tensor.empty(%dim) : tensor<2x2x2x?x16xf32>
    %84 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 3 : index
      %245 = linalg.index 4 : index
      %246 = arith.cmpi eq, %62, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %expanded_36[%242, %243, %c0, %247, %245] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_37 = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %expanded_38 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %62, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %85 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 3 : index
      %245 = linalg.index 4 : index
      %246 = arith.cmpi eq, %62, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %expanded_38[%242, %243, %c0, %247, %245] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_39 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %86 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_2, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%86 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
      %242 = arith.select %in, %in_105, %in_106 : f32
      linalg.yield %242 : f32
    } -> tensor<2x1x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_9 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %89 = tensor.empty(%dim) : tensor<2x4x16x?xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_37 : tensor<2x4x?x16xf32>) outs(%89 : tensor<2x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x4x16x?xf32>) outs(%89 : tensor<2x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_9 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x16x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<2x4x?x16xf32>
    %92 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %53, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %88[%242, %243, %247, %245] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_41 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %93 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x16x?xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %245 : index
      %extracted = tensor.extract %90[%242, %243, %244, %247] : tensor<2x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x16x?xf32>
    %collapsed_42 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x4x16x?xf32> into tensor<8x16x?xf32>
    %94 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %96 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%95 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %97 = arith.muli %0, %c8_i64 : i64
    %98 = arith.select %43, %c8_i64, %97 : i64
    %99 = arith.muli %98, %0 : i64
    %100 = arith.select %43, %c8_i64, %99 : i64
    %101 = arith.select %43, %46, %45 : i64
    %102 = arith.cmpi sle, %101, %c1_i64 : i64
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %103 = arith.muli %97, %0 : i64
    %104 = arith.divsi %103, %100 : i64
    %105 = arith.select %43, %104, %0 : i64
    %from_elements_43 = tensor.from_elements %c2_i64, %c4_i64, %105, %105 : tensor<4xi64>
    %reshape_44 = tensor.reshape %96(%from_elements_43) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %106 = arith.index_cast %105 : i64 to index
    %107 = arith.cmpi eq, %106, %dim : index
    cf.assert %107, "mismatched size for broadcast"
    cf.assert %107, "mismatched size for broadcast"
    %108 = tensor.empty(%106, %106) : tensor<2x4x?x?xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44, %87 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %110 = tensor.empty(%106) : tensor<2x4x?xi64>
    %111 = linalg.fill ins(%c0_i64 : i64) outs(%110 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %112 = tensor.empty(%106) : tensor<2x4x?xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %114:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x?x?xf32>) outs(%113, %111 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_105: i64):
      %242 = linalg.index 3 : index
      %243 = arith.index_cast %242 : index to i64
      %244 = arith.maximumf %in, %out : f32
      %245 = arith.cmpf ogt, %in, %out : f32
      %246 = arith.select %245, %243, %out_105 : i64
      linalg.yield %244, %246 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_45 = tensor.expand_shape %114#0 [[0], [1], [2, 3]] output_shape [2, 4, %106, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_45 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.subf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x?x?xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.exp %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %117 = tensor.empty(%106) : tensor<2x4x?x1xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x4x?x?xf32>) outs(%118 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.divf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %121 = tensor.empty(%106, %106) : tensor<2x4x?x?xi1>
    %122 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x?x?xf32>) outs(%121 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %242 = arith.extf %in : f32 to f64
      %243 = arith.cmpf oeq, %242, %cst_5 : f64
      linalg.yield %243 : i1
    } -> tensor<2x4x?x?xi1>
    %123 = tensor.empty(%106) : tensor<2x4x?x1xi1>
    %124 = linalg.fill ins(%true : i1) outs(%123 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %125 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<2x4x?x?xi1>) outs(%124 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %242 = arith.andi %in, %out : i1
      linalg.yield %242 : i1
    } -> tensor<2x4x?x1xi1>
    %126 = arith.cmpi sge, %105, %c0_i64 : i64
    cf.assert %126, "negative values not allowed in new dimensions"
    %127 = arith.index_cast %105 : i64 to index
    cf.assert %126, "negative values not allowed in new dimensions"
    %128 = tensor.empty(%127, %127) : tensor<2x4x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%128 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %130 = arith.cmpi eq, %106, %127 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = arith.cmpi eq, %127, %106 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = tensor.empty(%106, %127) : tensor<2x4x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %129, %120 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%132 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
      %242 = arith.select %in, %in_105, %in_106 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %134 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %135 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %106, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %248 = arith.cmpi eq, %127, %c1 : index
      %249 = arith.select %248, %c0, %245 : index
      %extracted = tensor.extract %133[%242, %243, %247, %249] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %from_elements_46 = tensor.from_elements %c8_i64, %105, %105 : tensor<3xi64>
    %reshape_47 = tensor.reshape %135(%from_elements_46) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %136 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %collapsed_39[%242, %243, %247, %245] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_48 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    %137 = arith.cmpi eq, %105, %0 : i64
    cf.assert %137, "mismatching contracting dimension"
    %138 = tensor.empty(%106) : tensor<8x?x16xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %140 = linalg.batch_matmul ins(%reshape_47, %collapsed_48 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%139 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_49 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [2, 4, %106, 16] : tensor<8x?x16xf32> into tensor<2x4x?x16xf32>
    %141 = tensor.empty(%106) : tensor<2x?x4x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x4x?x16xf32>) outs(%141 : tensor<2x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0], [1], [2, 3]] : tensor<2x?x4x16xf32> into tensor<2x?x64xf32>
    %transposed_52 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim) : tensor<2x?x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%142 : tensor<2x?x64xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = arith.cmpi eq, %106, %c1 : index
      %246 = arith.select %245, %c0, %243 : index
      %extracted = tensor.extract %collapsed_51[%242, %246, %244] : tensor<2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %144 = tensor.empty() : tensor<2x64x64xf32>
    %145 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<64x64xf32>) outs(%144 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%142 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %147 = linalg.batch_matmul ins(%143, %145 : tensor<2x?x64xf32>, tensor<2x64x64xf32>) outs(%146 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %148 = arith.cmpi eq, %dim_10, %dim : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %147 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_8 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_6 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %154 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %156 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %155 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %157 = tensor.empty() : tensor<64x80xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<80x64xf32>) outs(%157 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %158 = tensor.empty(%37) : tensor<?x80xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %160 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%159 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_55 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %161 = tensor.empty(%41) : tensor<2x?x80xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      %243 = math.exp %242 : f32
      %244 = arith.addf %243, %cst_1 : f32
      %245 = arith.divf %cst_1, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<2x?x80xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %162 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x80xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<80x64xf32>) outs(%157 : tensor<64x80xf32>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_54, %transposed_56 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%159 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_57 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %expanded_57 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x80xf32>
    %166 = tensor.empty() : tensor<80x64xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<64x80xf32>) outs(%166 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<2x?x80xf32> into tensor<?x80xf32>
    %167 = affine.apply #map13()[%41]
    %168 = tensor.empty(%167) : tensor<?x64xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %170 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %171 = arith.divsi %167, %c2 : index
    %expanded_60 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [2, %171, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %172 = arith.cmpi eq, %dim_10, %171 : index
    cf.assert %172, "mismatched size for broadcast"
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %expanded_60 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_8 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_6 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %178 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %179 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %transposed_61 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %181 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [2, %41, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_64 = tensor.reshape %expanded_63(%from_elements) : (tensor<2x?x64xf32>, tensor<4xi64>) -> tensor<2x?x4x16xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<2x?x4x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%55 : tensor<64x32xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_62, %transposed_66 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%57 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_67 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %expanded_67(%from_elements_20) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %transposed_69 = linalg.transpose ins(%reshape_68 : tensor<2x?x2x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%55 : tensor<64x32xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_62, %transposed_70 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%57 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_71 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [2, %41, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %48, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_20) : (tensor<2x?x32xf32>, tensor<4xi64>) -> tensor<2x?x2x16xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<2x?x2x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %65, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65, %expanded_27 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %extracted_slice_74 = tensor.extract_slice %transposed_65[0, 0, 0, 0] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_65[0, 0, 0, 8] [2, 4, %53, 8] [1, 1, 1, 1] : tensor<2x4x?x16xf32> to tensor<2x4x?x8xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75 : tensor<2x4x?x8xf32>) outs(%67 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x8xf32>
    %concat_76 = tensor.concat dim(3) %185, %extracted_slice_74 : (tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) -> tensor<2x4x?x16xf32>
    %dim_77 = tensor.dim %185, %c2 : tensor<2x4x?x8xf32>
    %186 = arith.cmpi eq, %dim_77, %dim_15 : index
    cf.assert %186, "mismatched size for broadcast"
    %187 = tensor.empty(%dim_77) : tensor<2x4x?x16xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_76, %expanded_28 : tensor<2x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%187 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %189 = arith.cmpi eq, %53, %dim_77 : index
    cf.assert %189, "mismatched size for broadcast"
    %190 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %188 : tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    cf.assert %74, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69, %expanded_27 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %extracted_slice_78 = tensor.extract_slice %transposed_69[0, 0, 0, 0] [2, 2, %62, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_69[0, 0, 0, 8] [2, 2, %62, 8] [1, 1, 1, 1] : tensor<2x2x?x16xf32> to tensor<2x2x?x8xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_79 : tensor<2x2x?x8xf32>) outs(%76 : tensor<2x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x8xf32>
    %concat_80 = tensor.concat dim(3) %192, %extracted_slice_78 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x16xf32>
    %dim_81 = tensor.dim %192, %c2 : tensor<2x2x?x8xf32>
    %193 = arith.cmpi eq, %dim_81, %dim_15 : index
    cf.assert %193, "mismatched size for broadcast"
    %194 = tensor.empty(%dim_81) : tensor<2x2x?x16xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_80, %expanded_28 : tensor<2x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%194 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %196 = arith.cmpi eq, %62, %dim_81 : index
    cf.assert %196, "mismatched size for broadcast"
    %197 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %195 : tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) outs(%63 : tensor<2x2x?x16xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x2x?x16xf32>
    %expanded_82 = tensor.expand_shape %197 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %62, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %198 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 3 : index
      %245 = linalg.index 4 : index
      %246 = arith.cmpi eq, %62, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %expanded_82[%242, %243, %c0, %247, %245] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_83 = tensor.collapse_shape %198 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %expanded_84 = tensor.expand_shape %transposed_73 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, %62, 16] : tensor<2x2x?x16xf32> into tensor<2x2x1x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %199 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<2x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 3 : index
      %245 = linalg.index 4 : index
      %246 = arith.cmpi eq, %62, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %expanded_84[%242, %243, %c0, %247, %245] : tensor<2x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x2x2x?x16xf32>
    %collapsed_85 = tensor.collapse_shape %199 [[0], [1, 2], [3], [4]] : tensor<2x2x2x?x16xf32> into tensor<2x4x?x16xf32>
    %200 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<2x4x?x16xf32>) outs(%54 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_9 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x16xf32>
    %transposed_86 = linalg.transpose ins(%collapsed_83 : tensor<2x4x?x16xf32>) outs(%89 : tensor<2x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %201 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_86 : tensor<2x4x16x?xf32>) outs(%89 : tensor<2x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.mulf %in, %cst_9 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x16x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %202 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %53, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %200[%242, %243, %247, %245] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_87 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %203 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x16x?xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %245 : index
      %extracted = tensor.extract %201[%242, %243, %244, %247] : tensor<2x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x16x?xf32>
    %collapsed_88 = tensor.collapse_shape %203 [[0, 1], [2], [3]] : tensor<2x4x16x?xf32> into tensor<8x16x?xf32>
    %204 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%95 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %reshape_89 = tensor.reshape %204(%from_elements_43) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %107, "mismatched size for broadcast"
    cf.assert %107, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_89, %87 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %206:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<2x4x?x?xf32>) outs(%113, %111 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_105: i64):
      %242 = linalg.index 3 : index
      %243 = arith.index_cast %242 : index to i64
      %244 = arith.maximumf %in, %out : f32
      %245 = arith.cmpf ogt, %in, %out : f32
      %246 = arith.select %245, %243, %out_105 : i64
      linalg.yield %244, %246 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_90 = tensor.expand_shape %206#0 [[0], [1], [2, 3]] output_shape [2, 4, %106, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_90 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.subf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<2x4x?x?xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.exp %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %209 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<2x4x?x?xf32>) outs(%118 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%108 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.divf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<2x4x?x?xf32>) outs(%121 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %242 = arith.extf %in : f32 to f64
      %243 = arith.cmpf oeq, %242, %cst_5 : f64
      linalg.yield %243 : i1
    } -> tensor<2x4x?x?xi1>
    %212 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211 : tensor<2x4x?x?xi1>) outs(%124 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %242 = arith.andi %in, %out : i1
      linalg.yield %242 : i1
    } -> tensor<2x4x?x1xi1>
    cf.assert %126, "negative values not allowed in new dimensions"
    cf.assert %126, "negative values not allowed in new dimensions"
    cf.assert %130, "mismatched size for broadcast"
    cf.assert %131, "mismatched size for broadcast"
    %213 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %129, %210 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%132 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
      %242 = arith.select %in, %in_105, %in_106 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %214 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %106, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %248 = arith.cmpi eq, %127, %c1 : index
      %249 = arith.select %248, %c0, %245 : index
      %extracted = tensor.extract %213[%242, %243, %247, %249] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %214(%from_elements_46) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %215 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = linalg.index 3 : index
      %246 = arith.cmpi eq, %dim, %c1 : index
      %247 = arith.select %246, %c0, %244 : index
      %extracted = tensor.extract %collapsed_85[%242, %243, %247, %245] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_92 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %137, "mismatching contracting dimension"
    %216 = linalg.batch_matmul ins(%reshape_91, %collapsed_92 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%139 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_93 = tensor.expand_shape %216 [[0, 1], [2], [3]] output_shape [2, 4, %106, 16] : tensor<8x?x16xf32> into tensor<2x4x?x16xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<2x4x?x16xf32>) outs(%141 : tensor<2x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_95 = tensor.collapse_shape %transposed_94 [[0], [1], [2, 3]] : tensor<2x?x4x16xf32> into tensor<2x?x64xf32>
    %transposed_96 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %217 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%142 : tensor<2x?x64xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 0 : index
      %243 = linalg.index 1 : index
      %244 = linalg.index 2 : index
      %245 = arith.cmpi eq, %106, %c1 : index
      %246 = arith.select %245, %c0, %243 : index
      %extracted = tensor.extract %collapsed_95[%242, %246, %244] : tensor<2x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x64xf32>
    %218 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<64x64xf32>) outs(%144 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %219 = linalg.batch_matmul ins(%217, %218 : tensor<2x?x64xf32>, tensor<2x64x64xf32>) outs(%146 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    cf.assert %148, "mismatched size for broadcast"
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %219 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_8 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_6 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %225 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %227 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %226 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %transposed_97 = linalg.transpose ins(%arg16 : tensor<80x64xf32>) outs(%157 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %228 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%159 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_99 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.negf %in : f32
      %243 = math.exp %242 : f32
      %244 = arith.addf %243, %cst_1 : f32
      %245 = arith.divf %cst_1, %244 : f32
      linalg.yield %245 : f32
    } -> tensor<2x?x80xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %229 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x80xf32>
    %transposed_100 = linalg.transpose ins(%arg17 : tensor<80x64xf32>) outs(%157 : tensor<64x80xf32>) permutation = [1, 0] 
    %231 = linalg.matmul ins(%collapsed_98, %transposed_100 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%159 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %expanded_101 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [2, %41, 80] : tensor<?x80xf32> into tensor<2x?x80xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %expanded_101 : tensor<2x?x80xf32>, tensor<2x?x80xf32>) outs(%161 : tensor<2x?x80xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x80xf32>
    %transposed_102 = linalg.transpose ins(%arg18 : tensor<64x80xf32>) outs(%166 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_103 = tensor.collapse_shape %232 [[0, 1], [2]] : tensor<2x?x80xf32> into tensor<?x80xf32>
    %233 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_104 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [2, %171, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    cf.assert %172, "mismatched size for broadcast"
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %expanded_104 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.addf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<2x?x64xf32>) outs(%29 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_8 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_6 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x?x1xf32>) outs(%28 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %239 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    %241 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %240 : tensor<64xf32>, tensor<2x?x64xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_105: f32, %out: f32):
      %242 = arith.mulf %in, %in_105 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x64xf32>
    return %241 : tensor<2x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
