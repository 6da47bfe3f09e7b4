// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// The attention of gpt-oss, an attention sink to a head, grouped heads
// exported: export/export.py gptoss-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1 random:seed=3:absmax=1 random:seed=3:absmax=1 random:seed=3:absmax=1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x12x64xf32>, %arg1: tensor<1x12x8xf32>, %arg2: tensor<1x12x8xf32>, %arg3: tensor<2x1x12x12xf32>, %arg4: tensor<4xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<24x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<24x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %arg6 : tensor<24x64xf32>, tensor<64xf32>) outs(%1 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<24x64xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x12x4x16xf32>) outs(%5 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<64x32xf32>
    %transposed_3 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<24x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %arg8 : tensor<24x32xf32>, tensor<32xf32>) outs(%7 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<24x32xf32>
    %expanded_4 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %11 = tensor.empty() : tensor<2x2x12x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x12x2x16xf32>) outs(%11 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %arg10 : tensor<24x32xf32>, tensor<32xf32>) outs(%7 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<24x32xf32>
    %expanded_7 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 12, 2, 16] : tensor<24x32xf32> into tensor<2x12x2x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x12x2x16xf32>) outs(%11 : tensor<2x2x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 12, 8] : tensor<1x12x8xf32> into tensor<1x1x12x8xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 12, 8] : tensor<1x12x8xf32> into tensor<1x1x12x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_2[0, 0, 0, 8] [2, 4, 12, 8] [1, 1, 1, 1] : tensor<2x4x12x16xf32> to tensor<2x4x12x8xf32>
    %14 = tensor.empty() : tensor<2x4x12x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_9 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %expanded_10 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.subf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %expanded_9 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_10 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) outs(%14 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x8xf32>
    %concat = tensor.concat dim(3) %17, %20 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_5[0, 0, 0, 8] [2, 2, 12, 8] [1, 1, 1, 1] : tensor<2x2x12x16xf32> to tensor<2x2x12x8xf32>
    %21 = tensor.empty() : tensor<2x2x12x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %expanded_9 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %expanded_10 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.subf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %expanded_9 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %expanded_10 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.mulf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%21 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x12x8xf32>
    %concat_14 = tensor.concat dim(3) %24, %27 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %28 = tensor.empty() : tensor<2x2x2x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_14 : tensor<2x2x12x16xf32>) outs(%28 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %collapsed_15 = tensor.collapse_shape %29 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x12x16xf32>) outs(%28 : tensor<2x2x2x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_15 : tensor<2x4x12x16xf32>) outs(%31 : tensor<2x4x16x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %32 = tensor.empty() : tensor<8x12x12xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %34 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%33 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %35 = tensor.empty() : tensor<2x4x12x12xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x12x12xf32>) outs(%35 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x12xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg3 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%35 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x12xf32>
    %38 = tensor.empty() : tensor<2x4x12x1xf32>
    %expanded_20 = tensor.expand_shape %arg4 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<4x1xf32>) outs(%38 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x12x1xf32>
    %concat_21 = tensor.concat dim(3) %37, %39 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x13xf32>
    %40 = tensor.empty() : tensor<2x4x12xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %42 = tensor.empty() : tensor<2x4x12xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %44:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_21 : tensor<2x4x12x13xf32>) outs(%43, %41 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_32 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_22 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %45 = tensor.empty() : tensor<2x4x12x13xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_22 : tensor<2x4x12x13xf32>, tensor<2x4x12x1xf32>) outs(%45 : tensor<2x4x12x13xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.subf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x13xf32>
    %47:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x12x13xf32>) outs(%43, %41 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_32 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_23 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_23 : tensor<2x4x12x13xf32>, tensor<2x4x12x1xf32>) outs(%45 : tensor<2x4x12x13xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.subf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x13xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x12x13xf32>) outs(%45 : tensor<2x4x12x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x13xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x12x13xf32>) outs(%50 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x1xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<2x4x12x13xf32>, tensor<2x4x12x1xf32>) outs(%45 : tensor<2x4x12x13xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.divf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x12x13xf32>
    %extracted_slice_24 = tensor.extract_slice %52[0, 0, 0, 0] [2, 4, 12, 12] [1, 1, 1, 1] : tensor<2x4x12x13xf32> to tensor<2x4x12x12xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_26 = tensor.collapse_shape %30 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x16xf32> into tensor<8x12x16xf32>
    %53 = tensor.empty() : tensor<8x12x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%54 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_27 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %56 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x12x16xf32>) outs(%56 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %transposed_30 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %arg12 : tensor<24x64xf32>, tensor<64xf32>) outs(%1 : tensor<24x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.addf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<24x64xf32>
    %expanded_31 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    return %expanded_31 : tensor<2x12x64xf32>
  }
}
