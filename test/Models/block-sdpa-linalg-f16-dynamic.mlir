// RUN: pebble-opt %s -o /dev/null
// A causal block of torch.nn.functional alone
// exported: export/export.py block-sdpa-linalg-f16-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?x64xf16>, %arg1: tensor<64xf16>, %arg2: tensor<64xf16>, %arg3: tensor<192x64xf16>, %arg4: tensor<192xf16>, %arg5: tensor<64x64xf16>, %arg6: tensor<64xf16>) -> tensor<?x?x64xf16> {
    %c192_i64 = arith.constant 192 : i64
    %c64_i64 = arith.constant 64 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c1 : tensor<?x?x64xf16>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?x64xf16>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%4 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %232 = arith.extf %in : f32 to f64
      linalg.yield %232 : f64
    } -> tensor<?x?x64xf64>
    %6 = tensor.empty(%dim, %dim_10) : tensor<?x?x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<?x?x64xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_7 : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%4 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %232 = arith.subf %in, %in_42 : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x64xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%4 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %232 = arith.mulf %in, %in_42 : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x64xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<?x?x64xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.addf %in, %out : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %232 = arith.divf %in, %cst_7 : f64
      linalg.yield %232 : f64
    } -> tensor<?x?x1xf64>
    %14 = tensor.empty(%dim, %dim_10) : tensor<?x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<?x?x1xf64>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %232 = arith.truncf %in : f64 to f32
      linalg.yield %232 : f32
    } -> tensor<?x?x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x64xf32>) outs(%16 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_8 : f32
      linalg.yield %232 : f32
    } -> tensor<?x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_6 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.subf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x?x64xf32>
    %22 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%22 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.mulf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg1 : tensor<?x1x64xf32>, tensor<64xf16>) outs(%22 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_42: f16, %out: f32):
      %232 = arith.extf %in_42 : f16 to f32
      %233 = arith.mulf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg2 : tensor<?x1x64xf32>, tensor<64xf16>) outs(%22 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_42: f16, %out: f32):
      %232 = arith.extf %in_42 : f16 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x64xf32>
    %26 = tensor.empty(%dim) : tensor<?x1x64xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x1x64xf32>) outs(%26 : tensor<?x1x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %232 = arith.truncf %in : f32 to f16
      linalg.yield %232 : f16
    } -> tensor<?x1x64xf16>
    %collapsed = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<?x1x64xf16> into tensor<?x64xf16>
    %28 = tensor.empty() : tensor<64x192xf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf16>) outs(%28 : tensor<64x192xf16>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<192xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg4 : tensor<192xf16>) outs(%29 : tensor<192xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<192xf32>
    %31 = tensor.empty(%dim) : tensor<?x64xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x64xf16>) outs(%31 : tensor<?x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<?x64xf32>
    %33 = tensor.empty() : tensor<64x192xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x192xf16>) outs(%33 : tensor<64x192xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<64x192xf32>
    %35 = tensor.empty(%dim) : tensor<?x192xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %37 = linalg.matmul ins(%32, %34 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%36 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%37, %30 : tensor<?x192xf32>, tensor<192xf32>) outs(%35 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.addf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x192xf32>
    %39 = tensor.empty(%dim) : tensor<?x192xf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<?x192xf32>) outs(%39 : tensor<?x192xf16>) {
    ^bb0(%in: f32, %out: f16):
      %232 = arith.truncf %in : f32 to f16
      linalg.yield %232 : f16
    } -> tensor<?x192xf16>
    %41 = arith.cmpi slt, %0, %c0_i64 : i64
    %42 = arith.select %41, %c1_i64, %0 : i64
    %43 = arith.extui %41 : i1 to i64
    %44 = arith.muli %42, %1 : i64
    %45 = arith.addi %43, %c1_i64 : i64
    %46 = arith.cmpi slt, %1, %c0_i64 : i64
    %47 = arith.select %46, %42, %44 : i64
    %48 = arith.select %46, %45, %43 : i64
    %49 = arith.muli %47, %c192_i64 : i64
    %50 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.muli %0, %c192_i64 : i64
    %52 = arith.divsi %51, %49 : i64
    %53 = arith.select %41, %52, %0 : i64
    %54 = arith.select %46, %52, %1 : i64
    %from_elements = tensor.from_elements %53, %54, %c192_i64 : tensor<3xi64>
    %reshape = tensor.reshape %40(%from_elements) : (tensor<?x192xf16>, tensor<3xi64>) -> tensor<?x?x192xf16>
    %55 = arith.index_cast %53 : i64 to index
    %56 = arith.index_cast %54 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape[0, 0, 0] [%55, %56, 64] [1, 1, 1] : tensor<?x?x192xf16> to tensor<?x?x64xf16>
    %extracted_slice_11 = tensor.extract_slice %reshape[0, 0, 64] [%55, %56, 64] [1, 1, 1] : tensor<?x?x192xf16> to tensor<?x?x64xf16>
    %extracted_slice_12 = tensor.extract_slice %reshape[0, 0, 128] [%55, %56, 64] [1, 1, 1] : tensor<?x?x192xf16> to tensor<?x?x64xf16>
    %57 = arith.muli %47, %c64_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %58 = arith.muli %53, %54 : i64
    %59 = arith.muli %58, %c64_i64 : i64
    %60 = arith.divsi %59, %57 : i64
    %61 = arith.select %41, %60, %0 : i64
    %62 = arith.select %46, %60, %1 : i64
    %from_elements_13 = tensor.from_elements %61, %62, %c4_i64, %c16_i64 : tensor<4xi64>
    %reshape_14 = tensor.reshape %extracted_slice(%from_elements_13) : (tensor<?x?x64xf16>, tensor<4xi64>) -> tensor<?x?x4x16xf16>
    %63 = arith.index_cast %61 : i64 to index
    %64 = arith.index_cast %62 : i64 to index
    %65 = tensor.empty(%63, %64) : tensor<?x4x?x16xf16>
    %transposed_15 = linalg.transpose ins(%reshape_14 : tensor<?x?x4x16xf16>) outs(%65 : tensor<?x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_16 = tensor.reshape %extracted_slice_11(%from_elements_13) : (tensor<?x?x64xf16>, tensor<4xi64>) -> tensor<?x?x4x16xf16>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<?x?x4x16xf16>) outs(%65 : tensor<?x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %extracted_slice_12(%from_elements_13) : (tensor<?x?x64xf16>, tensor<4xi64>) -> tensor<?x?x4x16xf16>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x?x4x16xf16>) outs(%65 : tensor<?x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty(%63, %64) : tensor<?x4x?x16xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<?x4x?x16xf16>) outs(%66 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<?x4x?x16xf16>) outs(%66 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<?x4x?x16xf16>) outs(%66 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %232 = arith.extf %in : f16 to f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x16xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<?x4x?x16xf32>) outs(%66 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_9 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x16xf32>
    %71 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %71, "negative values not allowed in new dimensions"
    cf.assert %71, "negative values not allowed in new dimensions"
    %72 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi1>
    %73 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%72 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %74 = tensor.empty(%dim_10) : tensor<?xi64>
    %75 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%74 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %75 [[0, 1]] output_shape [1, %dim_10] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_20 = tensor.expand_shape %75 [[0, 1]] output_shape [%dim_10, 1] : tensor<?xi64> into tensor<?x1xi64>
    %76 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi64>
    %77 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_20 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%76 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_42: i64, %out: i64):
      %232 = arith.subi %in, %in_42 : i64
      linalg.yield %232 : i64
    } -> tensor<?x?xi64>
    %78 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi1>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<?x?xi64>) outs(%78 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %232 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %232 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %73 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%78 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %232 = arith.andi %in, %in_42 : i1
      linalg.yield %232 : i1
    } -> tensor<?x?xi1>
    %81 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%80, %cst_2, %cst_3 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %232 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %232 : f32
    } -> tensor<?x?xf32>
    %83 = tensor.empty(%63, %64) : tensor<?x4x16x?xf32>
    %transposed_21 = linalg.transpose ins(%68 : tensor<?x4x?x16xf32>) outs(%83 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<?x4x16x?xf32>) outs(%83 : tensor<?x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_9 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x16x?xf32>
    %85 = arith.muli %0, %c4_i64 : i64
    %86 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    %87 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim, %dim_10) : tensor<?x4x?x16xf32>
    %89 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %63, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %64, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %70[%237, %233, %239, %235] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %90 = arith.cmpi slt, %85, %c0_i64 : i64
    %91 = arith.select %90, %c1_i64, %85 : i64
    %92 = arith.extui %90 : i1 to i64
    %93 = arith.muli %91, %1 : i64
    %94 = arith.addi %92, %c1_i64 : i64
    %95 = arith.select %46, %91, %93 : i64
    %96 = arith.select %46, %94, %92 : i64
    %97 = arith.muli %95, %c16_i64 : i64
    %98 = arith.cmpi sle, %96, %c1_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %99 = arith.muli %85, %1 : i64
    %100 = arith.muli %99, %c16_i64 : i64
    %101 = arith.divsi %100, %97 : i64
    %102 = arith.select %90, %101, %85 : i64
    %103 = arith.select %46, %101, %1 : i64
    %from_elements_22 = tensor.from_elements %102, %103, %c16_i64 : tensor<3xi64>
    %reshape_23 = tensor.reshape %89(%from_elements_22) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim, %dim_10) : tensor<?x4x16x?xf32>
    %105 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %63, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %64, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %84[%237, %233, %234, %239] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %106 = arith.muli %91, %c16_i64 : i64
    %107 = arith.muli %106, %1 : i64
    %108 = arith.select %46, %106, %107 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %109 = arith.muli %0, %c64_i64 : i64
    %110 = arith.muli %109, %1 : i64
    %111 = arith.divsi %110, %108 : i64
    %112 = arith.select %90, %111, %85 : i64
    %113 = arith.select %46, %111, %1 : i64
    %from_elements_24 = tensor.from_elements %112, %c16_i64, %113 : tensor<3xi64>
    %reshape_25 = tensor.reshape %105(%from_elements_24) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %114 = arith.index_cast %102 : i64 to index
    %115 = arith.index_cast %103 : i64 to index
    %116 = arith.index_cast %113 : i64 to index
    %117 = arith.cmpi eq, %102, %112 : i64
    cf.assert %117, "mismatching contracting dimension"
    %118 = tensor.empty(%114, %115, %116) : tensor<?x?x?xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %120 = linalg.batch_matmul ins(%reshape_23, %reshape_25 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%119 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %121 = arith.muli %42, %c4_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.select %46, %121, %122 : i64
    %124 = arith.muli %123, %1 : i64
    %125 = arith.addi %48, %c1_i64 : i64
    %126 = arith.select %46, %121, %124 : i64
    %127 = arith.select %46, %125, %43 : i64
    %128 = arith.cmpi sle, %127, %c1_i64 : i64
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %102, %103 : i64
    %130 = arith.muli %129, %113 : i64
    %131 = arith.divsi %130, %126 : i64
    %132 = arith.select %41, %131, %0 : i64
    %133 = arith.select %46, %131, %1 : i64
    %from_elements_26 = tensor.from_elements %132, %c4_i64, %133, %133 : tensor<4xi64>
    %reshape_27 = tensor.reshape %120(%from_elements_26) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %134 = arith.index_cast %132 : i64 to index
    %135 = arith.index_cast %133 : i64 to index
    %136 = arith.cmpi eq, %135, %dim_10 : index
    cf.assert %136, "mismatched size for broadcast"
    cf.assert %136, "mismatched size for broadcast"
    %137 = tensor.empty(%134, %135, %135) : tensor<?x4x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_27, %82 : tensor<?x4x?x?xf32>, tensor<?x?xf32>) outs(%137 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.addf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x?xf32>
    %139 = tensor.empty(%134, %135) : tensor<?x4x?xi64>
    %140 = linalg.fill ins(%c0_i64 : i64) outs(%139 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %141 = tensor.empty(%134, %135) : tensor<?x4x?xf32>
    %142 = linalg.fill ins(%cst_1 : f32) outs(%141 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %143:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<?x4x?x?xf32>) outs(%142, %140 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_42 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_28 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [%134, 4, %135, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_28 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%137 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.subf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<?x4x?x?xf32>) outs(%137 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x?xf32>
    %146 = tensor.empty(%134, %135) : tensor<?x4x?x1xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<?x4x?x?xf32>) outs(%147 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %148 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%137 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %232 = arith.divf %in, %in_42 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x?xf32>
    %150 = tensor.empty(%134, %135, %135) : tensor<?x4x?x?xi1>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<?x4x?x?xf32>) outs(%150 : tensor<?x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %232 = arith.extf %in : f32 to f64
      %233 = arith.cmpf oeq, %232, %cst_5 : f64
      linalg.yield %233 : i1
    } -> tensor<?x4x?x?xi1>
    %152 = tensor.empty(%134, %135) : tensor<?x4x?x1xi1>
    %153 = linalg.fill ins(%true : i1) outs(%152 : tensor<?x4x?x1xi1>) -> tensor<?x4x?x1xi1>
    %154 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<?x4x?x?xi1>) outs(%153 : tensor<?x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %232 = arith.andi %in, %out : i1
      linalg.yield %232 : i1
    } -> tensor<?x4x?x1xi1>
    %155 = arith.cmpi sge, %132, %c0_i64 : i64
    cf.assert %155, "negative values not allowed in new dimensions"
    %156 = arith.index_cast %132 : i64 to index
    %157 = arith.cmpi sge, %133, %c0_i64 : i64
    cf.assert %157, "negative values not allowed in new dimensions"
    %158 = arith.index_cast %133 : i64 to index
    cf.assert %157, "negative values not allowed in new dimensions"
    %159 = tensor.empty(%156, %158, %158) : tensor<?x4x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%159 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x?x?xf32>
    %161 = arith.cmpi eq, %134, %156 : index
    cf.assert %161, "mismatched size for broadcast"
    %162 = arith.cmpi eq, %135, %158 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = arith.cmpi eq, %158, %135 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = tensor.empty(%134, %135, %158) : tensor<?x4x?x?xf32>
    %165 = linalg.generic {indexing_maps = [#map12, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %160, %149 : tensor<?x4x?x1xi1>, tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>) outs(%164 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %232 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %232 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %166 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x4x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %134, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %135, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %240 = arith.cmpi eq, %158, %c1 : index
      %241 = arith.select %240, %c0, %235 : index
      %extracted = tensor.extract %165[%237, %233, %239, %241] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %168 = arith.muli %95, %1 : i64
    %169 = arith.addi %96, %c1_i64 : i64
    %170 = arith.select %46, %91, %168 : i64
    %171 = arith.select %46, %169, %92 : i64
    %172 = arith.cmpi sle, %171, %c1_i64 : i64
    cf.assert %172, "must have at most one inferred (negative) dimension"
    %173 = arith.muli %99, %1 : i64
    %174 = arith.divsi %173, %170 : i64
    %175 = arith.select %90, %174, %85 : i64
    %176 = arith.select %46, %174, %1 : i64
    %from_elements_29 = tensor.from_elements %175, %176, %176 : tensor<3xi64>
    %reshape_30 = tensor.reshape %167(%from_elements_29) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %177 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %63, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %64, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %69[%237, %233, %239, %235] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %reshape_31 = tensor.reshape %177(%from_elements_22) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %178 = arith.index_cast %175 : i64 to index
    %179 = arith.index_cast %176 : i64 to index
    %180 = arith.cmpi eq, %175, %102 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = arith.cmpi eq, %176, %103 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = tensor.empty(%178, %179) : tensor<?x?x16xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%182 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %184 = linalg.batch_matmul ins(%reshape_30, %reshape_31 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%183 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %185 = arith.muli %123, %c16_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %186 = arith.muli %175, %176 : i64
    %187 = arith.muli %186, %c16_i64 : i64
    %188 = arith.divsi %187, %185 : i64
    %189 = arith.select %41, %188, %0 : i64
    %190 = arith.select %46, %188, %1 : i64
    %from_elements_32 = tensor.from_elements %189, %c4_i64, %190, %c16_i64 : tensor<4xi64>
    %reshape_33 = tensor.reshape %184(%from_elements_32) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %191 = arith.index_cast %189 : i64 to index
    %192 = arith.index_cast %190 : i64 to index
    %193 = tensor.empty(%191, %192) : tensor<?x4x?x16xf16>
    %194 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_33 : tensor<?x4x?x16xf32>) outs(%193 : tensor<?x4x?x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %232 = arith.truncf %in : f32 to f16
      linalg.yield %232 : f16
    } -> tensor<?x4x?x16xf16>
    %195 = tensor.empty(%191, %192) : tensor<?x?x4x16xf16>
    %transposed_34 = linalg.transpose ins(%194 : tensor<?x4x?x16xf16>) outs(%195 : tensor<?x?x4x16xf16>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %196 = arith.muli %189, %190 : i64
    %197 = arith.muli %196, %c64_i64 : i64
    %198 = arith.divsi %197, %57 : i64
    %199 = arith.select %41, %198, %0 : i64
    %200 = arith.select %46, %198, %1 : i64
    %from_elements_35 = tensor.from_elements %199, %200, %c64_i64 : tensor<3xi64>
    %reshape_36 = tensor.reshape %transposed_34(%from_elements_35) : (tensor<?x?x4x16xf16>, tensor<3xi64>) -> tensor<?x?x64xf16>
    %201 = tensor.empty() : tensor<64x64xf16>
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<64x64xf16>) outs(%201 : tensor<64x64xf16>) permutation = [1, 0] 
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %202 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf16>
    %203 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%202 : tensor<?x?x64xf16>) {
    ^bb0(%out: f16):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = arith.index_cast %199 : i64 to index
      %236 = arith.cmpi eq, %235, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.index_cast %200 : i64 to index
      %239 = arith.cmpi eq, %238, %c1 : index
      %240 = arith.select %239, %c0, %233 : index
      %extracted = tensor.extract %reshape_36[%237, %240, %234] : tensor<?x?x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<?x?x64xf16>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %204 = arith.muli %0, %1 : i64
    %205 = arith.muli %204, %c64_i64 : i64
    %206 = arith.divsi %205, %57 : i64
    %207 = arith.select %41, %206, %0 : i64
    %208 = arith.select %46, %206, %1 : i64
    %from_elements_38 = tensor.from_elements %207, %208, %c64_i64 : tensor<3xi64>
    %reshape_39 = tensor.reshape %203(%from_elements_38) : (tensor<?x?x64xf16>, tensor<3xi64>) -> tensor<?x?x64xf16>
    cf.assert %86, "negative values not allowed in new dimensions"
    %209 = tensor.empty(%dim) : tensor<?x64x64xf16>
    %210 = linalg.generic {indexing_maps = [#map14, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<64x64xf16>) outs(%209 : tensor<?x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<?x64x64xf16>
    %211 = arith.index_cast %207 : i64 to index
    %212 = arith.index_cast %208 : i64 to index
    %213 = arith.cmpi eq, %207, %0 : i64
    cf.assert %213, "mismatching contracting dimension"
    %214 = tensor.empty(%211, %212) : tensor<?x?x64xf32>
    %215 = linalg.fill ins(%cst_0 : f32) outs(%214 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %216 = linalg.batch_matmul ins(%reshape_39, %210 : tensor<?x?x64xf16>, tensor<?x64x64xf16>) outs(%215 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %217 = tensor.empty(%211, %212) : tensor<?x?x64xf16>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x?x64xf32>) outs(%217 : tensor<?x?x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %232 = arith.truncf %in : f32 to f16
      linalg.yield %232 : f16
    } -> tensor<?x?x64xf16>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %219 = arith.muli %207, %208 : i64
    %220 = arith.muli %219, %c64_i64 : i64
    %221 = arith.divsi %220, %57 : i64
    %222 = arith.select %41, %221, %0 : i64
    %223 = arith.select %46, %221, %1 : i64
    %from_elements_40 = tensor.from_elements %222, %223, %c64_i64 : tensor<3xi64>
    %reshape_41 = tensor.reshape %218(%from_elements_40) : (tensor<?x?x64xf16>, tensor<3xi64>) -> tensor<?x?x64xf16>
    %224 = arith.index_cast %222 : i64 to index
    %225 = arith.index_cast %223 : i64 to index
    %226 = tensor.empty(%224, %225) : tensor<?x?x64xf16>
    %227 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_41, %arg6 : tensor<?x?x64xf16>, tensor<64xf16>) outs(%226 : tensor<?x?x64xf16>) {
    ^bb0(%in: f16, %in_42: f16, %out: f16):
      %232 = arith.addf %in, %in_42 : f16
      linalg.yield %232 : f16
    } -> tensor<?x?x64xf16>
    %228 = arith.cmpi eq, %dim, %224 : index
    cf.assert %228, "mismatched size for broadcast"
    %229 = arith.cmpi eq, %dim_10, %225 : index
    cf.assert %229, "mismatched size for broadcast"
    %230 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf16>
    %231 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %227 : tensor<?x?x64xf16>, tensor<?x?x64xf16>) outs(%230 : tensor<?x?x64xf16>) {
    ^bb0(%in: f16, %in_42: f16, %out: f16):
      %232 = arith.addf %in, %in_42 : f16
      linalg.yield %232 : f16
    } -> tensor<?x?x64xf16>
    return %231 : tensor<?x?x64xf16>
  }
}
