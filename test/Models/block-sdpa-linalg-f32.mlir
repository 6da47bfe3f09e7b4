// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// A causal block of torch.nn.functional alone
// exported: export/export.py block-sdpa-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<2x12x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x12x12xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<12x12xi1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x12x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12x64xf32>) outs(%0 : tensor<2x12x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %73 = arith.extf %in : f32 to f64
      linalg.yield %73 : f64
    } -> tensor<2x12x64xf64>
    %2 = tensor.empty() : tensor<2x12x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x64xf64>) outs(%3 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %73 = arith.addf %in, %out : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x12x1xf64>) outs(%2 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %73 = arith.divf %in, %cst_8 : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x12x64xf64>, tensor<2x12x1xf64>) outs(%0 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_31: f64, %out: f64):
      %73 = arith.subf %in, %in_31 : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x12x64xf64>, tensor<2x12x64xf64>) outs(%0 : tensor<2x12x64xf64>) {
    ^bb0(%in: f64, %in_31: f64, %out: f64):
      %73 = arith.mulf %in, %in_31 : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x12x64xf64>) outs(%3 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %73 = arith.addf %in, %out : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x12x1xf64>) outs(%2 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %73 = arith.divf %in, %cst_8 : f64
      linalg.yield %73 : f64
    } -> tensor<2x12x1xf64>
    %10 = tensor.empty() : tensor<2x12x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x12x1xf64>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %73 = arith.truncf %in : f64 to f32
      linalg.yield %73 : f32
    } -> tensor<2x12x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x12x64xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_9 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.truncf %cst_7 : f64 to f32
      %74 = arith.addf %in, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.rsqrt %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x1xf32>
    %17 = tensor.empty() : tensor<2x12x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.subf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.mulf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg1 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.mulf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.addf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %22 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%22 : tensor<64x192xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<24x192xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<24x192xf32>) -> tensor<24x192xf32>
    %25 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x192xf32>) outs(%24 : tensor<24x192xf32>) -> tensor<24x192xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%25, %arg4 : tensor<24x192xf32>, tensor<192xf32>) outs(%23 : tensor<24x192xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.addf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<24x192xf32>
    %expanded = tensor.expand_shape %26 [[0, 1], [2]] output_shape [2, 12, 192] : tensor<24x192xf32> into tensor<2x12x192xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 12, 64] [1, 1, 1] : tensor<2x12x192xf32> to tensor<2x12x64xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 64] [2, 12, 64] [1, 1, 1] : tensor<2x12x192xf32> to tensor<2x12x64xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 128] [2, 12, 64] [1, 1, 1] : tensor<2x12x192xf32> to tensor<2x12x64xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %27 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x12x4x16xf32>) outs(%27 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x4x16xf32>) outs(%27 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x12x16xf32>) outs(%27 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.mulf %in, %cst_10 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x16xf32>
    %29 = tensor.empty() : tensor<12xi64>
    %30 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%29 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      linalg.yield %74 : i64
    } -> tensor<12xi64>
    %expanded_18 = tensor.expand_shape %30 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %expanded_19 = tensor.expand_shape %30 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %31 = tensor.empty() : tensor<12x12xi64>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x12xi64>, tensor<12x1xi64>) outs(%31 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_31: i64, %out: i64):
      %73 = arith.subi %in, %in_31 : i64
      linalg.yield %73 : i64
    } -> tensor<12x12xi64>
    %33 = tensor.empty() : tensor<12x12xi1>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<12x12xi64>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %73 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %73 : i1
    } -> tensor<12x12xi1>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %cst_5 : tensor<12x12xi1>, tensor<12x12xi1>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %in_31: i1, %out: i1):
      %73 = arith.andi %in, %in_31 : i1
      linalg.yield %73 : i1
    } -> tensor<12x12xi1>
    %36 = tensor.empty() : tensor<12x12xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map9, #map9, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_3, %cst_4 : tensor<12x12xi1>, tensor<f32>, tensor<f32>) outs(%36 : tensor<12x12xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %73 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %73 : f32
    } -> tensor<12x12xf32>
    %38 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_20 = linalg.transpose ins(%expanded_15 : tensor<2x12x4x16xf32>) outs(%38 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x4x16x12xf32>) outs(%38 : tensor<2x4x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.mulf %in, %cst_10 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x16x12xf32>
    %collapsed_21 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_22 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %40 = tensor.empty() : tensor<8x12x12xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %42 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%41 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_23 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %43 = tensor.empty() : tensor<2x4x12x12xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %37 : tensor<2x4x12x12xf32>, tensor<12x12xf32>) outs(%43 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.addf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x12xf32>
    %45 = tensor.empty() : tensor<2x4x12xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %47 = tensor.empty() : tensor<2x4x12xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %49:2 = linalg.generic {indexing_maps = [#map5, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x12x12xf32>) outs(%48, %46 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_31 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_24 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_24 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%43 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.subf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x12xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x12x12xf32>) outs(%43 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x12xf32>
    %52 = tensor.empty() : tensor<2x4x12x1xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x12x12xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%43 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.divf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x12xf32>
    %56 = tensor.empty() : tensor<2x4x12x12xi1>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x12x12xf32>) outs(%56 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: f32, %out: i1):
      %73 = arith.extf %in : f32 to f64
      %74 = arith.cmpf oeq, %73, %cst_6 : f64
      linalg.yield %74 : i1
    } -> tensor<2x4x12x12xi1>
    %58 = tensor.empty() : tensor<2x4x12x1xi1>
    %59 = linalg.fill ins(%true : i1) outs(%58 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %60 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x12x12xi1>) outs(%59 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %73 = arith.andi %in, %out : i1
      linalg.yield %73 : i1
    } -> tensor<2x4x12x1xi1>
    %61 = linalg.generic {indexing_maps = [#map12, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_2, %55 : tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%43 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %73 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_25 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %62 = tensor.empty() : tensor<8x12x16xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%63 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_27 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %65 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x12x16xf32>) outs(%65 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<2x12x64xf32>
    %66 = tensor.empty() : tensor<64x64xf32>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<2x64x64xf32>
    %68 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x64xf32>) outs(%67 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %70 = linalg.batch_matmul ins(%collapsed_29, %68 : tensor<2x12x64xf32>, tensor<2x64x64xf32>) outs(%69 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg6 : tensor<2x12x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.addf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %71 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%17 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %73 = arith.addf %in, %in_31 : f32
      linalg.yield %73 : f32
    } -> tensor<2x12x64xf32>
    return %72 : tensor<2x12x64xf32>
  }
}
