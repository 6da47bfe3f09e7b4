// RUN: pebble-opt %s -o /dev/null
// Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py qwen3-sdpa-linalg-f32-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
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
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<80x64xf32>, %arg10: tensor<80x64xf32>, %arg11: tensor<64x80xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<80x64xf32>, %arg21: tensor<80x64xf32>, %arg22: tensor<64x80xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
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
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_11 : index to i64
    %dim_12 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %2 = tensor.empty(%dim, %dim_12) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %413 = arith.index_cast %in : i64 to index
      %414 = linalg.index 2 : index
      %415 = arith.cmpi slt, %413, %c96 : index
      cf.assert %415, "index must be smaller than dim size"
      %416 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %416, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%413, %414] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_11) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %413 = linalg.index 0 : index
      %414 = arith.index_cast %413 : index to i64
      linalg.yield %414 : i64
    } -> tensor<?xi64>
    %dim_13 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_13, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %413 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %413 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %413 = linalg.index 0 : index
      %414 = arith.index_cast %413 : index to i64
      linalg.yield %414 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_11, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_11] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_11, %dim_11) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_124: i64, %out: i1):
      %413 = arith.cmpi sle, %in, %in_124 : i64
      linalg.yield %413 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_124: i1, %out: i1):
      %413 = arith.andi %in, %in_124 : i1
      linalg.yield %413 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_17 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_16, %dim_17) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_124: i64, %out: i1):
      %413 = arith.cmpi slt, %in, %c0_i64 : i64
      %414 = arith.index_cast %dim_13 : index to i64
      %415 = arith.addi %in, %414 : i64
      %416 = arith.select %413, %415, %in : i64
      %417 = arith.index_cast %416 : i64 to index
      %418 = arith.cmpi slt, %in_124, %c0_i64 : i64
      %419 = arith.addi %in_124, %1 : i64
      %420 = arith.select %418, %419, %in_124 : i64
      %421 = arith.index_cast %420 : i64 to index
      %extracted = tensor.extract %7[%417, %421] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_11, %dim_17 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_16, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_124: i1, %out: i1):
      %413 = arith.andi %in, %in_124 : i1
      linalg.yield %413 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %413 = linalg.index 0 : index
      %414 = linalg.index 2 : index
      %415 = linalg.index 3 : index
      %416 = arith.cmpi eq, %dim_16, %c1 : index
      %417 = arith.select %416, %c0, %413 : index
      %418 = arith.cmpi eq, %dim_11, %c1 : index
      %419 = arith.select %418, %c0, %414 : index
      %420 = arith.select %418, %c0, %415 : index
      %extracted = tensor.extract %17[%417, %c0, %419, %420] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_18 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_11, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim_11) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %413 = arith.sitofp %in : i64 to f32
      linalg.yield %413 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim_11) : tensor<1x?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_7 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_19 = tensor.dim %25, %c1 : tensor<1x?x8xf32>
    %26 = tensor.empty(%dim_19) : tensor<1x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%26 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.cos %in : f32
      linalg.yield %413 : f32
    } -> tensor<1x?x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%26 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.sin %in : f32
      linalg.yield %413 : f32
    } -> tensor<1x?x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %30 = tensor.empty(%dim, %dim_12) : tensor<?x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_8 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %35 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %37 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
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
    %67 = tensor.empty(%65, %66) : tensor<?x?x4x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?x4x16xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %69 = tensor.empty(%65, %66) : tensor<?x?x4x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x?x4x1xf32>) -> tensor<?x?x4x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<?x?x4x16xf32>) outs(%70 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_9 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x4x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %74 : tensor<?x?x4x16xf32>, tensor<?x?x4x1xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %76 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %75 : tensor<16xf32>, tensor<?x?x4x16xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %77 = tensor.empty(%65, %66) : tensor<?x4x?x16xf32>
    %transposed_20 = linalg.transpose ins(%76 : tensor<?x?x4x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<64x32xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %79 = tensor.empty(%dim) : tensor<?x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %81 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = arith.muli %49, %c32_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c32_i64 : i64
    %84 = arith.divsi %83, %82 : i64
    %85 = arith.select %43, %84, %0 : i64
    %86 = arith.select %48, %84, %1 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %87 = arith.muli %85, %86 : i64
    %88 = arith.muli %87, %c32_i64 : i64
    %89 = arith.divsi %88, %58 : i64
    %90 = arith.select %43, %89, %0 : i64
    %91 = arith.select %48, %89, %1 : i64
    %from_elements_22 = tensor.from_elements %90, %91, %89, %c16_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %81(%from_elements_22) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %92 = arith.index_cast %90 : i64 to index
    %93 = arith.index_cast %91 : i64 to index
    %94 = tensor.empty(%92, %93) : tensor<?x?x2x16xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_23 : tensor<?x?x2x16xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %96 = tensor.empty(%92, %93) : tensor<?x?x2x1xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<?x?x2x1xf32>) -> tensor<?x?x2x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<?x?x2x16xf32>) outs(%97 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_9 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x2x1xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_23, %101 : tensor<?x?x2x16xf32>, tensor<?x?x2x1xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %103 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %102 : tensor<16xf32>, tensor<?x?x2x16xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %104 = tensor.empty(%92, %93) : tensor<?x2x?x16xf32>
    %transposed_24 = linalg.transpose ins(%103 : tensor<?x?x2x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %105(%from_elements_22) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<?x?x2x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_29 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %106 = arith.cmpi eq, %66, %dim_19 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %108 = tensor.empty(%65, %66) : tensor<?x4x?x8xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<?x4x?x8xf32>) outs(%108 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_31 = tensor.concat dim(3) %109, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_32 = tensor.dim %109, %c0 : tensor<?x4x?x8xf32>
    %dim_33 = tensor.dim %109, %c2 : tensor<?x4x?x8xf32>
    %110 = arith.cmpi eq, %dim_33, %dim_19 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%dim_32, %dim_33) : tensor<?x4x?x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%111 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %113 = arith.cmpi eq, %65, %dim_32 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = arith.cmpi eq, %66, %dim_33 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %116 = arith.cmpi eq, %93, %dim_19 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [%92, 2, %93, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_24[0, 0, 0, 8] [%92, 2, %93, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %118 = tensor.empty(%92, %93) : tensor<?x2x?x8xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<?x2x?x8xf32>) outs(%118 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_36 = tensor.concat dim(3) %119, %extracted_slice_34 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_37 = tensor.dim %119, %c0 : tensor<?x2x?x8xf32>
    %dim_38 = tensor.dim %119, %c2 : tensor<?x2x?x8xf32>
    %120 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = tensor.empty(%dim_37, %dim_38) : tensor<?x2x?x16xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_29 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%121 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %123 = arith.cmpi eq, %92, %dim_37 : index
    cf.assert %123, "mismatched size for broadcast"
    %124 = arith.cmpi eq, %93, %dim_38 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_39 = tensor.expand_shape %125 [[0], [1], [2, 3], [4]] output_shape [%92, 2, 1, %93, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_11) : tensor<?x2x2x?x16xf32>
    %127 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 3 : index
      %416 = linalg.index 4 : index
      %417 = arith.cmpi eq, %92, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %93, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %expanded_39[%418, %414, %c0, %420, %416] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %128 = arith.muli %44, %c4_i64 : i64
    %129 = arith.muli %128, %1 : i64
    %130 = arith.select %48, %128, %129 : i64
    %131 = arith.muli %130, %c16_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %132 = arith.muli %0, %c4_i64 : i64
    %133 = arith.muli %132, %1 : i64
    %134 = arith.muli %133, %c16_i64 : i64
    %135 = arith.divsi %134, %131 : i64
    %136 = arith.select %43, %135, %0 : i64
    %137 = arith.select %48, %135, %1 : i64
    %from_elements_40 = tensor.from_elements %136, %c4_i64, %137, %c16_i64 : tensor<4xi64>
    %reshape_41 = tensor.reshape %127(%from_elements_40) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_42 = tensor.expand_shape %transposed_27 [[0], [1], [2, 3], [4]] output_shape [%92, 2, 1, %93, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %138 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 3 : index
      %416 = linalg.index 4 : index
      %417 = arith.cmpi eq, %92, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %93, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %expanded_42[%418, %414, %c0, %420, %416] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_43 = tensor.reshape %138(%from_elements_40) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %139 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%139 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
      %413 = arith.select %in, %in_124, %in_125 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x?x?xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<?x4x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.mulf %in, %cst_10 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %142 = arith.index_cast %136 : i64 to index
    %143 = arith.index_cast %137 : i64 to index
    %144 = tensor.empty(%142, %143) : tensor<?x4x16x?xf32>
    %transposed_44 = linalg.transpose ins(%reshape_41 : tensor<?x4x?x16xf32>) outs(%144 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<?x4x16x?xf32>) outs(%144 : tensor<?x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.mulf %in, %cst_10 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %146 = tensor.empty(%dim, %dim_11) : tensor<?x4x?x16xf32>
    %147 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %65, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %66, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %141[%418, %414, %420, %416] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %148 = arith.cmpi slt, %132, %c0_i64 : i64
    %149 = arith.select %148, %c1_i64, %132 : i64
    %150 = arith.extui %148 : i1 to i64
    %151 = arith.muli %149, %1 : i64
    %152 = arith.addi %150, %c1_i64 : i64
    %153 = arith.select %48, %149, %151 : i64
    %154 = arith.select %48, %152, %150 : i64
    %155 = arith.muli %153, %c16_i64 : i64
    %156 = arith.cmpi sle, %154, %c1_i64 : i64
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %157 = arith.divsi %134, %155 : i64
    %158 = arith.select %148, %157, %132 : i64
    %159 = arith.select %48, %157, %1 : i64
    %from_elements_45 = tensor.from_elements %158, %159, %c16_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %147(%from_elements_45) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %160 = tensor.empty(%dim, %dim_11) : tensor<?x4x16x?xf32>
    %161 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%160 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %142, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %143, %c1 : index
      %420 = arith.select %419, %c0, %416 : index
      %extracted = tensor.extract %145[%418, %414, %415, %420] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %162 = arith.muli %149, %c16_i64 : i64
    %163 = arith.muli %162, %1 : i64
    %164 = arith.select %48, %162, %163 : i64
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %165 = arith.muli %0, %c64_i64 : i64
    %166 = arith.muli %165, %1 : i64
    %167 = arith.divsi %166, %164 : i64
    %168 = arith.select %148, %167, %132 : i64
    %169 = arith.select %48, %167, %1 : i64
    %from_elements_47 = tensor.from_elements %168, %c16_i64, %169 : tensor<3xi64>
    %reshape_48 = tensor.reshape %161(%from_elements_47) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %170 = arith.index_cast %158 : i64 to index
    %171 = arith.index_cast %159 : i64 to index
    %172 = arith.index_cast %169 : i64 to index
    %173 = arith.cmpi eq, %158, %168 : i64
    cf.assert %173, "mismatching contracting dimension"
    %174 = tensor.empty(%170, %171, %172) : tensor<?x?x?xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %176 = linalg.batch_matmul ins(%reshape_46, %reshape_48 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%175 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %177 = arith.muli %130, %1 : i64
    %178 = arith.select %48, %128, %177 : i64
    %179 = arith.select %48, %57, %45 : i64
    %180 = arith.cmpi sle, %179, %c1_i64 : i64
    cf.assert %180, "must have at most one inferred (negative) dimension"
    %181 = arith.muli %158, %159 : i64
    %182 = arith.muli %181, %169 : i64
    %183 = arith.divsi %182, %178 : i64
    %184 = arith.select %43, %183, %0 : i64
    %185 = arith.select %48, %183, %1 : i64
    %from_elements_49 = tensor.from_elements %184, %c4_i64, %185, %185 : tensor<4xi64>
    %reshape_50 = tensor.reshape %176(%from_elements_49) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %186 = arith.index_cast %184 : i64 to index
    %187 = arith.index_cast %185 : i64 to index
    %188 = arith.cmpi eq, %186, %dim : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = arith.cmpi eq, %187, %dim_11 : index
    cf.assert %189, "mismatched size for broadcast"
    cf.assert %189, "mismatched size for broadcast"
    %190 = tensor.empty(%186, %187, %187) : tensor<?x4x?x?xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %140 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %192 = tensor.empty(%186, %187) : tensor<?x4x?xi64>
    %193 = linalg.fill ins(%c0_i64 : i64) outs(%192 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %194 = tensor.empty(%186, %187) : tensor<?x4x?xf32>
    %195 = linalg.fill ins(%cst_0 : f32) outs(%194 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %196:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<?x4x?x?xf32>) outs(%195, %193 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_124: i64):
      %413 = linalg.index 3 : index
      %414 = arith.index_cast %413 : index to i64
      %415 = arith.maximumf %in, %out : f32
      %416 = arith.cmpf ogt, %in, %out : f32
      %417 = arith.select %416, %414, %out_124 : i64
      linalg.yield %415, %417 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_51 = tensor.expand_shape %196#0 [[0], [1], [2, 3]] output_shape [%186, 4, %187, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_51 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.subf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %198 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<?x4x?x?xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.exp %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %199 = tensor.empty(%186, %187) : tensor<?x4x?x1xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<?x4x?x?xf32>) outs(%200 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %201 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.divf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %203 = tensor.empty(%186, %187, %187) : tensor<?x4x?x?xi1>
    %204 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<?x4x?x?xf32>) outs(%203 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %413 = arith.extf %in : f32 to f64
      %414 = arith.cmpf oeq, %413, %cst_5 : f64
      linalg.yield %414 : i1
    } -> tensor<?x4x?x?xi1>
    %205 = tensor.empty(%186, %187) : tensor<?x4x?x1xi1>
    %206 = linalg.fill ins(%true : i1) outs(%205 : tensor<?x4x?x1xi1>) -> tensor<?x4x?x1xi1>
    %207 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<?x4x?x?xi1>) outs(%206 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %413 = arith.andi %in, %out : i1
      linalg.yield %413 : i1
    } -> tensor<?x4x?x1xi1>
    %208 = arith.cmpi sge, %184, %c0_i64 : i64
    cf.assert %208, "negative values not allowed in new dimensions"
    %209 = arith.index_cast %184 : i64 to index
    %210 = arith.cmpi sge, %185, %c0_i64 : i64
    cf.assert %210, "negative values not allowed in new dimensions"
    %211 = arith.index_cast %185 : i64 to index
    cf.assert %210, "negative values not allowed in new dimensions"
    %212 = tensor.empty(%209, %211, %211) : tensor<?x4x?x?xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%212 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x?x?xf32>
    %214 = arith.cmpi eq, %186, %209 : index
    cf.assert %214, "mismatched size for broadcast"
    %215 = arith.cmpi eq, %187, %211 : index
    cf.assert %215, "mismatched size for broadcast"
    %216 = arith.cmpi eq, %211, %187 : index
    cf.assert %216, "mismatched size for broadcast"
    %217 = tensor.empty(%186, %187, %211) : tensor<?x4x?x?xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %213, %202 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%217 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
      %413 = arith.select %in, %in_124, %in_125 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %219 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x4x?x?xf32>
    %220 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%219 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %186, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %187, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %421 = arith.cmpi eq, %211, %c1 : index
      %422 = arith.select %421, %c0, %416 : index
      %extracted = tensor.extract %218[%418, %414, %420, %422] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %221 = arith.muli %153, %1 : i64
    %222 = arith.addi %154, %c1_i64 : i64
    %223 = arith.select %48, %149, %221 : i64
    %224 = arith.select %48, %222, %150 : i64
    %225 = arith.cmpi sle, %224, %c1_i64 : i64
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %226 = arith.muli %133, %1 : i64
    %227 = arith.divsi %226, %223 : i64
    %228 = arith.select %148, %227, %132 : i64
    %229 = arith.select %48, %227, %1 : i64
    %from_elements_52 = tensor.from_elements %228, %229, %229 : tensor<3xi64>
    %reshape_53 = tensor.reshape %220(%from_elements_52) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %230 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %142, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %143, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %reshape_43[%418, %414, %420, %416] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %reshape_54 = tensor.reshape %230(%from_elements_45) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %231 = arith.index_cast %228 : i64 to index
    %232 = arith.index_cast %229 : i64 to index
    %233 = arith.cmpi eq, %228, %158 : i64
    cf.assert %233, "mismatching contracting dimension"
    %234 = arith.cmpi eq, %229, %159 : i64
    cf.assert %234, "mismatching contracting dimension"
    %235 = tensor.empty(%231, %232) : tensor<?x?x16xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %237 = linalg.batch_matmul ins(%reshape_53, %reshape_54 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%236 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %238 = arith.muli %228, %229 : i64
    %239 = arith.muli %238, %c16_i64 : i64
    %240 = arith.divsi %239, %131 : i64
    %241 = arith.select %43, %240, %0 : i64
    %242 = arith.select %48, %240, %1 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %243 = arith.muli %241, %c4_i64 : i64
    %244 = arith.muli %243, %242 : i64
    %245 = arith.muli %244, %c16_i64 : i64
    %246 = arith.divsi %245, %131 : i64
    %247 = arith.select %43, %246, %0 : i64
    %248 = arith.select %48, %246, %1 : i64
    %from_elements_55 = tensor.from_elements %247, %c4_i64, %248, %c16_i64 : tensor<4xi64>
    %reshape_56 = tensor.reshape %237(%from_elements_55) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %249 = arith.index_cast %247 : i64 to index
    %250 = arith.index_cast %248 : i64 to index
    %251 = tensor.empty(%249, %250) : tensor<?x?x4x16xf32>
    %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<?x4x?x16xf32>) outs(%251 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %252 = arith.muli %247, %248 : i64
    %253 = arith.muli %252, %c64_i64 : i64
    %254 = arith.divsi %253, %51 : i64
    %255 = arith.select %43, %254, %0 : i64
    %256 = arith.select %48, %254, %1 : i64
    %from_elements_58 = tensor.from_elements %255, %256, %c64_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_60 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %257 = tensor.empty(%dim, %dim_11) : tensor<?x?x64xf32>
    %258 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%257 : tensor<?x?x64xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = arith.index_cast %255 : i64 to index
      %417 = arith.cmpi eq, %416, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.index_cast %256 : i64 to index
      %420 = arith.cmpi eq, %419, %c1 : index
      %421 = arith.select %420, %c0, %414 : index
      %extracted = tensor.extract %reshape_59[%418, %421, %415] : tensor<?x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %259 = arith.muli %0, %1 : i64
    %260 = arith.muli %259, %c64_i64 : i64
    %261 = arith.divsi %260, %51 : i64
    %262 = arith.select %43, %261, %0 : i64
    %263 = arith.select %48, %261, %1 : i64
    %from_elements_61 = tensor.from_elements %262, %263, %c64_i64 : tensor<3xi64>
    %reshape_62 = tensor.reshape %258(%from_elements_61) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "negative values not allowed in new dimensions"
    %264 = tensor.empty(%dim) : tensor<?x64x64xf32>
    %265 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<64x64xf32>) outs(%264 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    %266 = arith.index_cast %262 : i64 to index
    %267 = arith.index_cast %263 : i64 to index
    %268 = arith.cmpi eq, %262, %0 : i64
    cf.assert %268, "mismatching contracting dimension"
    %269 = tensor.empty(%266, %267) : tensor<?x?x64xf32>
    %270 = linalg.fill ins(%cst : f32) outs(%269 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %271 = linalg.batch_matmul ins(%reshape_62, %265 : tensor<?x?x64xf32>, tensor<?x64x64xf32>) outs(%270 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %272 = arith.muli %262, %263 : i64
    %273 = arith.muli %272, %c64_i64 : i64
    %274 = arith.divsi %273, %51 : i64
    %275 = arith.select %43, %274, %0 : i64
    %276 = arith.select %48, %274, %1 : i64
    %from_elements_63 = tensor.from_elements %275, %276, %c64_i64 : tensor<3xi64>
    %reshape_64 = tensor.reshape %271(%from_elements_63) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %277 = arith.index_cast %275 : i64 to index
    %278 = arith.cmpi eq, %dim, %277 : index
    cf.assert %278, "mismatched size for broadcast"
    %279 = arith.index_cast %276 : i64 to index
    %280 = arith.cmpi eq, %dim_12, %279 : index
    cf.assert %280, "mismatched size for broadcast"
    %281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_64 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_8 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %286 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %288 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %287 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %289 = tensor.empty() : tensor<64x80xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<80x64xf32>) outs(%289 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %288 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %290 = tensor.empty(%dim) : tensor<?x80xf32>
    %291 = linalg.fill ins(%cst : f32) outs(%290 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %292 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%291 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %293 = arith.muli %49, %c80_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %294 = arith.muli %0, %c80_i64 : i64
    %295 = arith.divsi %294, %293 : i64
    %296 = arith.select %43, %295, %0 : i64
    %297 = arith.select %48, %295, %1 : i64
    %from_elements_67 = tensor.from_elements %296, %297, %c80_i64 : tensor<3xi64>
    %reshape_68 = tensor.reshape %292(%from_elements_67) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %298 = arith.index_cast %296 : i64 to index
    %299 = tensor.empty(%298) : tensor<?x1x80xf32>
    %cast = tensor.cast %reshape_68 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast : tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      %414 = math.exp %413 : f32
      %415 = arith.addf %414, %cst_1 : f32
      %416 = arith.divf %cst_1, %415 : f32
      linalg.yield %416 : f32
    } -> tensor<?x1x80xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast, %300 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x80xf32>
    %transposed_69 = linalg.transpose ins(%arg10 : tensor<80x64xf32>) outs(%289 : tensor<64x80xf32>) permutation = [1, 0] 
    %302 = linalg.matmul ins(%collapsed_66, %transposed_69 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%291 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %302(%from_elements_67) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_71 = tensor.cast %reshape_70 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %cast_71 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x80xf32>
    %304 = tensor.empty() : tensor<80x64xf32>
    %transposed_72 = linalg.transpose ins(%arg11 : tensor<64x80xf32>) outs(%304 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %303 [[0], [1, 2]] : tensor<?x1x80xf32> into tensor<?x80xf32>
    %305 = arith.index_cast %296 : i64 to index
    %306 = tensor.empty(%305) : tensor<?x64xf32>
    %307 = linalg.fill ins(%cst : f32) outs(%306 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %308 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%307 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %309 = arith.muli %296, %c64_i64 : i64
    %310 = arith.divsi %309, %51 : i64
    %311 = arith.select %43, %310, %0 : i64
    %312 = arith.select %48, %310, %1 : i64
    %from_elements_74 = tensor.from_elements %311, %312, %c64_i64 : tensor<3xi64>
    %reshape_75 = tensor.reshape %308(%from_elements_74) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %313 = arith.index_cast %311 : i64 to index
    %314 = arith.cmpi eq, %dim, %313 : index
    cf.assert %314, "mismatched size for broadcast"
    %315 = arith.index_cast %312 : i64 to index
    %316 = arith.cmpi eq, %dim_12, %315 : index
    cf.assert %316, "mismatched size for broadcast"
    %317 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %reshape_75 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%318 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_8 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x1xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %322 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %324 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %323 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %transposed_76 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %324 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %325 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_78 = tensor.reshape %325(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_78 : tensor<?x?x4x16xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%326 : tensor<?x?x4x16xf32>) outs(%70 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %328 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_9 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x4x1xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x1xf32>
    %331 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_78, %330 : tensor<?x?x4x16xf32>, tensor<?x?x4x1xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %332 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18, %331 : tensor<16xf32>, tensor<?x?x4x16xf32>) outs(%67 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x4x16xf32>
    %transposed_79 = linalg.transpose ins(%332 : tensor<?x?x4x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg15 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %333 = linalg.matmul ins(%collapsed_77, %transposed_80 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_81 = tensor.reshape %333(%from_elements_22) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_81 : tensor<?x?x2x16xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %335 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%334 : tensor<?x?x2x16xf32>) outs(%97 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_9 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %337 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x2x1xf32>
    %338 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x1xf32>
    %339 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_81, %338 : tensor<?x?x2x16xf32>, tensor<?x?x2x1xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %340 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19, %339 : tensor<16xf32>, tensor<?x?x2x16xf32>) outs(%94 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x2x16xf32>
    %transposed_82 = linalg.transpose ins(%340 : tensor<?x?x2x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_83 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %341 = linalg.matmul ins(%collapsed_77, %transposed_83 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_84 = tensor.reshape %341(%from_elements_22) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_85 = linalg.transpose ins(%reshape_84 : tensor<?x?x2x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %106, "mismatched size for broadcast"
    %342 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice_86 = tensor.extract_slice %transposed_79[0, 0, 0, 0] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_87 = tensor.extract_slice %transposed_79[0, 0, 0, 8] [%65, 4, %66, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %343 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<?x4x?x8xf32>) outs(%108 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_88 = tensor.concat dim(3) %343, %extracted_slice_86 : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_89 = tensor.dim %343, %c0 : tensor<?x4x?x8xf32>
    %dim_90 = tensor.dim %343, %c2 : tensor<?x4x?x8xf32>
    %344 = arith.cmpi eq, %dim_90, %dim_19 : index
    cf.assert %344, "mismatched size for broadcast"
    %345 = tensor.empty(%dim_89, %dim_90) : tensor<?x4x?x16xf32>
    %346 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_29 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%345 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %347 = arith.cmpi eq, %65, %dim_89 : index
    cf.assert %347, "mismatched size for broadcast"
    %348 = arith.cmpi eq, %66, %dim_90 : index
    cf.assert %348, "mismatched size for broadcast"
    %349 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %346 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %116, "mismatched size for broadcast"
    %350 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_82, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_91 = tensor.extract_slice %transposed_82[0, 0, 0, 0] [%92, 2, %93, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_92 = tensor.extract_slice %transposed_82[0, 0, 0, 8] [%92, 2, %93, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %351 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_92 : tensor<?x2x?x8xf32>) outs(%118 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_93 = tensor.concat dim(3) %351, %extracted_slice_91 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_94 = tensor.dim %351, %c0 : tensor<?x2x?x8xf32>
    %dim_95 = tensor.dim %351, %c2 : tensor<?x2x?x8xf32>
    %352 = arith.cmpi eq, %dim_95, %dim_19 : index
    cf.assert %352, "mismatched size for broadcast"
    %353 = tensor.empty(%dim_94, %dim_95) : tensor<?x2x?x16xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_93, %expanded_29 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%353 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %355 = arith.cmpi eq, %92, %dim_94 : index
    cf.assert %355, "mismatched size for broadcast"
    %356 = arith.cmpi eq, %93, %dim_95 : index
    cf.assert %356, "mismatched size for broadcast"
    %357 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %354 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%104 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_96 = tensor.expand_shape %357 [[0], [1], [2, 3], [4]] output_shape [%92, 2, 1, %93, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %358 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 3 : index
      %416 = linalg.index 4 : index
      %417 = arith.cmpi eq, %92, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %93, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %expanded_96[%418, %414, %c0, %420, %416] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %358(%from_elements_40) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_98 = tensor.expand_shape %transposed_85 [[0], [1], [2, 3], [4]] output_shape [%92, 2, 1, %93, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %359 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 3 : index
      %416 = linalg.index 4 : index
      %417 = arith.cmpi eq, %92, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %93, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %expanded_98[%418, %414, %c0, %420, %416] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %359(%from_elements_40) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %360 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349 : tensor<?x4x?x16xf32>) outs(%77 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.mulf %in, %cst_10 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x16xf32>
    %transposed_100 = linalg.transpose ins(%reshape_97 : tensor<?x4x?x16xf32>) outs(%144 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %361 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_100 : tensor<?x4x16x?xf32>) outs(%144 : tensor<?x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.mulf %in, %cst_10 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %362 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %65, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %66, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %360[%418, %414, %420, %416] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %362(%from_elements_45) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %363 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%160 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %142, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %143, %c1 : index
      %420 = arith.select %419, %c0, %416 : index
      %extracted = tensor.extract %361[%418, %414, %415, %420] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %reshape_102 = tensor.reshape %363(%from_elements_47) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    cf.assert %173, "mismatching contracting dimension"
    %364 = linalg.batch_matmul ins(%reshape_101, %reshape_102 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%175 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %180, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %364(%from_elements_49) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    cf.assert %188, "mismatched size for broadcast"
    cf.assert %189, "mismatched size for broadcast"
    cf.assert %189, "mismatched size for broadcast"
    %365 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_103, %140 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %366:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%365 : tensor<?x4x?x?xf32>) outs(%195, %193 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_124: i64):
      %413 = linalg.index 3 : index
      %414 = arith.index_cast %413 : index to i64
      %415 = arith.maximumf %in, %out : f32
      %416 = arith.cmpf ogt, %in, %out : f32
      %417 = arith.select %416, %414, %out_124 : i64
      linalg.yield %415, %417 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_104 = tensor.expand_shape %366#0 [[0], [1], [2, 3]] output_shape [%186, 4, %187, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %367 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %expanded_104 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.subf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %368 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367 : tensor<?x4x?x?xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.exp %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %369 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%368 : tensor<?x4x?x?xf32>) outs(%200 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x1xf32>
    %370 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %369 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%190 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.divf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    %371 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365 : tensor<?x4x?x?xf32>) outs(%203 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %413 = arith.extf %in : f32 to f64
      %414 = arith.cmpf oeq, %413, %cst_5 : f64
      linalg.yield %414 : i1
    } -> tensor<?x4x?x?xi1>
    %372 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%371 : tensor<?x4x?x?xi1>) outs(%206 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %413 = arith.andi %in, %out : i1
      linalg.yield %413 : i1
    } -> tensor<?x4x?x1xi1>
    cf.assert %208, "negative values not allowed in new dimensions"
    cf.assert %210, "negative values not allowed in new dimensions"
    cf.assert %210, "negative values not allowed in new dimensions"
    cf.assert %214, "mismatched size for broadcast"
    cf.assert %215, "mismatched size for broadcast"
    cf.assert %216, "mismatched size for broadcast"
    %373 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %213, %370 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%217 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
      %413 = arith.select %in, %in_124, %in_125 : f32
      linalg.yield %413 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %374 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%219 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %186, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %187, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %421 = arith.cmpi eq, %211, %c1 : index
      %422 = arith.select %421, %c0, %416 : index
      %extracted = tensor.extract %373[%418, %414, %420, %422] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %225, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %374(%from_elements_52) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %375 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = linalg.index 3 : index
      %417 = arith.cmpi eq, %142, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.cmpi eq, %143, %c1 : index
      %420 = arith.select %419, %c0, %415 : index
      %extracted = tensor.extract %reshape_99[%418, %414, %420, %416] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %156, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %375(%from_elements_45) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %233, "mismatching contracting dimension"
    cf.assert %234, "mismatching contracting dimension"
    %376 = linalg.batch_matmul ins(%reshape_105, %reshape_106 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%236 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_107 = tensor.reshape %376(%from_elements_55) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %transposed_108 = linalg.transpose ins(%reshape_107 : tensor<?x4x?x16xf32>) outs(%251 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %transposed_108(%from_elements_58) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_110 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %377 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%257 : tensor<?x?x64xf32>) {
    ^bb0(%out: f32):
      %413 = linalg.index 0 : index
      %414 = linalg.index 1 : index
      %415 = linalg.index 2 : index
      %416 = arith.index_cast %255 : i64 to index
      %417 = arith.cmpi eq, %416, %c1 : index
      %418 = arith.select %417, %c0, %413 : index
      %419 = arith.index_cast %256 : i64 to index
      %420 = arith.cmpi eq, %419, %c1 : index
      %421 = arith.select %420, %c0, %414 : index
      %extracted = tensor.extract %reshape_109[%418, %421, %415] : tensor<?x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_111 = tensor.reshape %377(%from_elements_61) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %18, "negative values not allowed in new dimensions"
    %378 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_110 : tensor<64x64xf32>) outs(%264 : tensor<?x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x64xf32>
    cf.assert %268, "mismatching contracting dimension"
    %379 = linalg.batch_matmul ins(%reshape_111, %378 : tensor<?x?x64xf32>, tensor<?x64x64xf32>) outs(%270 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %379(%from_elements_63) : (tensor<?x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %278, "mismatched size for broadcast"
    cf.assert %280, "mismatched size for broadcast"
    %380 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %reshape_112 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%381 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_8 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x1xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %385 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %387 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %386 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%36 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x64xf32>
    %transposed_113 = linalg.transpose ins(%arg20 : tensor<80x64xf32>) outs(%289 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %387 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %388 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%291 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_115 = tensor.reshape %388(%from_elements_67) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_116 = tensor.cast %reshape_115 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_116 : tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.negf %in : f32
      %414 = math.exp %413 : f32
      %415 = arith.addf %414, %cst_1 : f32
      %416 = arith.divf %cst_1, %415 : f32
      linalg.yield %416 : f32
    } -> tensor<?x1x80xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_116, %389 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x80xf32>
    %transposed_117 = linalg.transpose ins(%arg21 : tensor<80x64xf32>) outs(%289 : tensor<64x80xf32>) permutation = [1, 0] 
    %391 = linalg.matmul ins(%collapsed_114, %transposed_117 : tensor<?x64xf32>, tensor<64x80xf32>) outs(%291 : tensor<?x80xf32>) -> tensor<?x80xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_118 = tensor.reshape %391(%from_elements_67) : (tensor<?x80xf32>, tensor<3xi64>) -> tensor<?x?x80xf32>
    %cast_119 = tensor.cast %reshape_118 : tensor<?x?x80xf32> to tensor<?x1x80xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %cast_119 : tensor<?x1x80xf32>, tensor<?x1x80xf32>) outs(%299 : tensor<?x1x80xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x1x80xf32>
    %transposed_120 = linalg.transpose ins(%arg22 : tensor<64x80xf32>) outs(%304 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_121 = tensor.collapse_shape %392 [[0], [1, 2]] : tensor<?x1x80xf32> into tensor<?x80xf32>
    %393 = arith.index_cast %296 : i64 to index
    %394 = tensor.empty(%393) : tensor<?x64xf32>
    %395 = linalg.fill ins(%cst : f32) outs(%394 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %396 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x80xf32>, tensor<80x64xf32>) outs(%395 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %397 = arith.muli %296, %c64_i64 : i64
    %398 = arith.divsi %397, %51 : i64
    %399 = arith.select %43, %398, %0 : i64
    %400 = arith.select %48, %398, %1 : i64
    %from_elements_122 = tensor.from_elements %399, %400, %c64_i64 : tensor<3xi64>
    %reshape_123 = tensor.reshape %396(%from_elements_122) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %401 = arith.index_cast %399 : i64 to index
    %402 = arith.cmpi eq, %dim, %401 : index
    cf.assert %402, "mismatched size for broadcast"
    %403 = arith.index_cast %400 : i64 to index
    %404 = arith.cmpi eq, %dim_12, %403 : index
    cf.assert %404, "mismatched size for broadcast"
    %405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %reshape_123 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.addf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%406 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.addf %in, %out : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.divf %in, %cst_8 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = arith.truncf %cst_6 : f64 to f32
      %414 = arith.addf %in, %413 : f32
      linalg.yield %414 : f32
    } -> tensor<?x?x1xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409 : tensor<?x?x1xf32>) outs(%30 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %413 = math.rsqrt %in : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x1xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405, %410 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    %412 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %411 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_124: f32, %out: f32):
      %413 = arith.mulf %in, %in_124 : f32
      linalg.yield %413 : f32
    } -> tensor<?x?x64xf32>
    return %412 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
