// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// A causal block of torch.nn.functional alone
// exported: export/export.py block-sdpa-linalg-f16-dynamic (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<()[s0] -> (s0 * 2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x?x64xf16>, %arg1: tensor<64xf16>, %arg2: tensor<64xf16>, %arg3: tensor<192x64xf16>, %arg4: tensor<192xf16>, %arg5: tensor<64x64xf16>, %arg6: tensor<64xf16>) -> tensor<2x?x64xf16> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
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
    %dim = tensor.dim %arg0, %c1 : tensor<2x?x64xf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x?x64xf16>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<2x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x64xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x64xf32>) outs(%3 : tensor<2x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x?x64xf64>
    %5 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x64xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_7 : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x64xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x64xf64>) {
    ^bb0(%in: f64, %in_31: f64, %out: f64):
      %130 = arith.subf %in, %in_31 : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x64xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x64xf64>, tensor<2x?x64xf64>) outs(%3 : tensor<2x?x64xf64>) {
    ^bb0(%in: f64, %in_31: f64, %out: f64):
      %130 = arith.mulf %in, %in_31 : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x64xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x64xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_7 : f64
      linalg.yield %130 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x64xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_6 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.subf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<2x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x64xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.mulf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<2x?x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x64xf32>, tensor<64xf16>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_31: f16, %out: f32):
      %130 = arith.extf %in_31 : f16 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x?x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x64xf32>, tensor<64xf16>) outs(%1 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_31: f16, %out: f32):
      %130 = arith.extf %in_31 : f16 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x?x64xf32>
    %24 = tensor.empty(%dim) : tensor<2x?x64xf16>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x?x64xf32>) outs(%24 : tensor<2x?x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %130 = arith.truncf %in : f32 to f16
      linalg.yield %130 : f16
    } -> tensor<2x?x64xf16>
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x?x64xf16> into tensor<?x64xf16>
    %26 = tensor.empty() : tensor<64x192xf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf16>) outs(%26 : tensor<64x192xf16>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<192xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg4 : tensor<192xf16>) outs(%27 : tensor<192xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<192xf32>
    %29 = affine.apply #map4()[%dim]
    %30 = tensor.empty(%29) : tensor<?x64xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x64xf16>) outs(%30 : tensor<?x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<?x64xf32>
    %32 = tensor.empty() : tensor<64x192xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x192xf16>) outs(%32 : tensor<64x192xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<64x192xf32>
    %34 = tensor.empty(%29) : tensor<?x192xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %36 = linalg.matmul ins(%31, %33 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%35 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%36, %28 : tensor<?x192xf32>, tensor<192xf32>) outs(%34 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.addf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<?x192xf32>
    %38 = tensor.empty(%29) : tensor<?x192xf16>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<?x192xf32>) outs(%38 : tensor<?x192xf16>) {
    ^bb0(%in: f32, %out: f16):
      %130 = arith.truncf %in : f32 to f16
      linalg.yield %130 : f16
    } -> tensor<?x192xf16>
    %40 = arith.divsi %29, %c2 : index
    %expanded = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, %40, 192] : tensor<?x192xf16> into tensor<2x?x192xf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, %40, 64] [1, 1, 1] : tensor<2x?x192xf16> to tensor<2x?x64xf16>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 64] [2, %40, 64] [1, 1, 1] : tensor<2x?x192xf16> to tensor<2x?x64xf16>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 128] [2, %40, 64] [1, 1, 1] : tensor<2x?x192xf16> to tensor<2x?x64xf16>
    %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %40, 4, 16] : tensor<2x?x64xf16> into tensor<2x?x4x16xf16>
    %41 = tensor.empty(%40) : tensor<2x4x?x16xf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x?x4x16xf16>) outs(%41 : tensor<2x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, %40, 4, 16] : tensor<2x?x64xf16> into tensor<2x?x4x16xf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x?x4x16xf16>) outs(%41 : tensor<2x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, %40, 4, 16] : tensor<2x?x64xf16> into tensor<2x?x4x16xf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x?x4x16xf16>) outs(%41 : tensor<2x4x?x16xf16>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty(%40) : tensor<2x4x?x16xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x4x?x16xf16>) outs(%42 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x16xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x?x16xf16>) outs(%42 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x16xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x4x?x16xf16>) outs(%42 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %130 = arith.extf %in : f16 to f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x16xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x?x16xf32>) outs(%42 : tensor<2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_9 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x16xf32>
    %47 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %47, "negative values not allowed in new dimensions"
    cf.assert %47, "negative values not allowed in new dimensions"
    %48 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%48 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %50 = tensor.empty(%dim) : tensor<?xi64>
    %51 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%50 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %51 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_19 = tensor.expand_shape %51 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %52 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %53 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%52 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_31: i64, %out: i64):
      %130 = arith.subi %in, %in_31 : i64
      linalg.yield %130 : i64
    } -> tensor<?x?xi64>
    %54 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<?x?xi64>) outs(%54 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%55, %49 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%54 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_31: i1, %out: i1):
      %130 = arith.andi %in, %in_31 : i1
      linalg.yield %130 : i1
    } -> tensor<?x?xi1>
    %57 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel"]} ins(%56, %cst_2, %cst_3 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %130 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %130 : f32
    } -> tensor<?x?xf32>
    %59 = tensor.empty(%40) : tensor<2x4x16x?xf32>
    %transposed_20 = linalg.transpose ins(%44 : tensor<2x4x?x16xf32>) outs(%59 : tensor<2x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x4x16x?xf32>) outs(%59 : tensor<2x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_9 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x16x?xf32>
    %61 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    %62 = tensor.empty(%dim) : tensor<2x4x?x16xf32>
    %63 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %130 = linalg.index 0 : index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %134 = arith.cmpi eq, %40, %c1 : index
      %135 = arith.select %134, %c0, %132 : index
      %extracted = tensor.extract %46[%130, %131, %135, %133] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_21 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    %64 = tensor.empty(%dim) : tensor<2x4x16x?xf32>
    %65 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%64 : tensor<2x4x16x?xf32>) {
    ^bb0(%out: f32):
      %130 = linalg.index 0 : index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %134 = arith.cmpi eq, %40, %c1 : index
      %135 = arith.select %134, %c0, %133 : index
      %extracted = tensor.extract %60[%130, %131, %132, %135] : tensor<2x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x16x?xf32>
    %collapsed_22 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x16x?xf32> into tensor<8x16x?xf32>
    %66 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %68 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%67 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %69 = arith.muli %0, %c8_i64 : i64
    %70 = arith.cmpi slt, %0, %c0_i64 : i64
    %71 = arith.select %70, %c8_i64, %69 : i64
    %72 = arith.extui %70 : i1 to i64
    %73 = arith.muli %71, %0 : i64
    %74 = arith.addi %72, %c1_i64 : i64
    %75 = arith.select %70, %c8_i64, %73 : i64
    %76 = arith.select %70, %74, %72 : i64
    %77 = arith.cmpi sle, %76, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %69, %0 : i64
    %79 = arith.divsi %78, %75 : i64
    %80 = arith.select %70, %79, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %80, %80 : tensor<4xi64>
    %reshape = tensor.reshape %68(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %81 = arith.index_cast %80 : i64 to index
    %82 = arith.cmpi eq, %81, %dim : index
    cf.assert %82, "mismatched size for broadcast"
    cf.assert %82, "mismatched size for broadcast"
    %83 = tensor.empty(%81, %81) : tensor<2x4x?x?xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %58 : tensor<2x4x?x?xf32>, tensor<?x?xf32>) outs(%83 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.addf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x?xf32>
    %85 = tensor.empty(%81) : tensor<2x4x?xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %87 = tensor.empty(%81) : tensor<2x4x?xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %89:2 = linalg.generic {indexing_maps = [#map7, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x?x?xf32>) outs(%88, %86 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_31 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_23 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 4, %81, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_23 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%83 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.subf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x?xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x?x?xf32>) outs(%83 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x?xf32>
    %92 = tensor.empty(%81) : tensor<2x4x?x1xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x?x?xf32>) outs(%93 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%83 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %130 = arith.divf %in, %in_31 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x?xf32>
    %96 = tensor.empty(%81, %81) : tensor<2x4x?x?xi1>
    %97 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x?x?xf32>) outs(%96 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %130 = arith.extf %in : f32 to f64
      %131 = arith.cmpf oeq, %130, %cst_5 : f64
      linalg.yield %131 : i1
    } -> tensor<2x4x?x?xi1>
    %98 = tensor.empty(%81) : tensor<2x4x?x1xi1>
    %99 = linalg.fill ins(%true : i1) outs(%98 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %100 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x?x?xi1>) outs(%99 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %130 = arith.andi %in, %out : i1
      linalg.yield %130 : i1
    } -> tensor<2x4x?x1xi1>
    %101 = arith.cmpi sge, %80, %c0_i64 : i64
    cf.assert %101, "negative values not allowed in new dimensions"
    %102 = arith.index_cast %80 : i64 to index
    cf.assert %101, "negative values not allowed in new dimensions"
    %103 = tensor.empty(%102, %102) : tensor<2x4x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%103 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %105 = arith.cmpi eq, %81, %102 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %102, %81 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%81, %102) : tensor<2x4x?x?xf32>
    %108 = linalg.generic {indexing_maps = [#map13, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %104, %95 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%107 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %130 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %130 = linalg.index 0 : index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %134 = arith.cmpi eq, %81, %c1 : index
      %135 = arith.select %134, %c0, %132 : index
      %136 = arith.cmpi eq, %102, %c1 : index
      %137 = arith.select %136, %c0, %133 : index
      %extracted = tensor.extract %108[%130, %131, %135, %137] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %from_elements_24 = tensor.from_elements %c8_i64, %80, %80 : tensor<3xi64>
    %reshape_25 = tensor.reshape %110(%from_elements_24) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    %111 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %130 = linalg.index 0 : index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %134 = arith.cmpi eq, %40, %c1 : index
      %135 = arith.select %134, %c0, %132 : index
      %extracted = tensor.extract %45[%130, %131, %135, %133] : tensor<2x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x16xf32>
    %collapsed_26 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x4x?x16xf32> into tensor<8x?x16xf32>
    %112 = arith.cmpi eq, %80, %0 : i64
    cf.assert %112, "mismatching contracting dimension"
    %113 = tensor.empty(%81) : tensor<8x?x16xf32>
    %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %115 = linalg.batch_matmul ins(%reshape_25, %collapsed_26 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%114 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_27 = tensor.expand_shape %115 [[0, 1], [2], [3]] output_shape [2, 4, %81, 16] : tensor<8x?x16xf32> into tensor<2x4x?x16xf32>
    %116 = tensor.empty(%81) : tensor<2x4x?x16xf16>
    %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x?x16xf32>) outs(%116 : tensor<2x4x?x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %130 = arith.truncf %in : f32 to f16
      linalg.yield %130 : f16
    } -> tensor<2x4x?x16xf16>
    %118 = tensor.empty(%81) : tensor<2x?x4x16xf16>
    %transposed_28 = linalg.transpose ins(%117 : tensor<2x4x?x16xf16>) outs(%118 : tensor<2x?x4x16xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<2x?x4x16xf16> into tensor<2x?x64xf16>
    %119 = tensor.empty() : tensor<64x64xf16>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<64x64xf16>) outs(%119 : tensor<64x64xf16>) permutation = [1, 0] 
    cf.assert %61, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim) : tensor<2x?x64xf16>
    %121 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%120 : tensor<2x?x64xf16>) {
    ^bb0(%out: f16):
      %130 = linalg.index 0 : index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi eq, %81, %c1 : index
      %134 = arith.select %133, %c0, %131 : index
      %extracted = tensor.extract %collapsed_29[%130, %134, %132] : tensor<2x?x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x?x64xf16>
    %122 = tensor.empty() : tensor<2x64x64xf16>
    %123 = linalg.generic {indexing_maps = [#map15, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x64xf16>) outs(%122 : tensor<2x64x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x64x64xf16>
    %124 = tensor.empty(%dim) : tensor<2x?x64xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %126 = linalg.batch_matmul ins(%121, %123 : tensor<2x?x64xf16>, tensor<2x64x64xf16>) outs(%125 : tensor<2x?x64xf32>) -> tensor<2x?x64xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x?x64xf32>) outs(%120 : tensor<2x?x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %130 = arith.truncf %in : f32 to f16
      linalg.yield %130 : f16
    } -> tensor<2x?x64xf16>
    %128 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg6 : tensor<2x?x64xf16>, tensor<64xf16>) outs(%120 : tensor<2x?x64xf16>) {
    ^bb0(%in: f16, %in_31: f16, %out: f16):
      %130 = arith.addf %in, %in_31 : f16
      linalg.yield %130 : f16
    } -> tensor<2x?x64xf16>
    cf.assert %true, "mismatched size for broadcast"
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %128 : tensor<2x?x64xf16>, tensor<2x?x64xf16>) outs(%24 : tensor<2x?x64xf16>) {
    ^bb0(%in: f16, %in_31: f16, %out: f16):
      %130 = arith.addf %in, %in_31 : f16
      linalg.yield %130 : f16
    } -> tensor<2x?x64xf16>
    return %129 : tensor<2x?x64xf16>
  }
}
