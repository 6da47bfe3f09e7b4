// A layer of a Vision Transformer for images of 16,384 patches, with 2 heads of 32
// channels, as torch-mlir exports it (test/Models/export/export.py
// vitlayer-sdpa-linalg-f32). Its arguments are the patches and the weights of its
// linear layers.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x16384x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<256x64xf32>, %arg6: tensor<64x256xf32>) -> tensor<1x16384x64xf32> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<256xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x16384x16384xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<64xf32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<64xf32>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 0.42044820762685731 : f64
    %cst_10 = arith.constant 9.9999999999999998E-13 : f64
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x16384x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16384x64xf32>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %90 = arith.extf %in : f32 to f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %2 = tensor.empty() : tensor<1x16384x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<1x16384x1xf64>) -> tensor<1x16384x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16384x64xf64>) outs(%3 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.addf %in, %out : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x16384x1xf64>) outs(%2 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.divf %in, %cst_11 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x16384x64xf64>, tensor<1x16384x1xf64>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %90 = arith.subf %in, %in_38 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<1x16384x64xf64>, tensor<1x16384x64xf64>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %90 = arith.mulf %in, %in_38 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x16384x64xf64>) outs(%3 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.addf %in, %out : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x16384x1xf64>) outs(%2 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.divf %in, %cst_11 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %10 = tensor.empty() : tensor<1x16384x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x16384x1xf64>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %90 = arith.truncf %in : f64 to f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x16384x1xf32>) -> tensor<1x16384x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x16384x64xf32>) outs(%12 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_12 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_10 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16384x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %17 = tensor.empty() : tensor<1x16384x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<1x16384x64xf32>, tensor<1x16384x1xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.subf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<1x16384x64xf32>, tensor<1x16384x1xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.mulf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x16384x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.mulf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_6 : tensor<1x16384x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<1x16384x64xf32> into tensor<16384x64xf32>
    %22 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<16384x64xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %25 = linalg.matmul ins(%collapsed, %transposed : tensor<16384x64xf32>, tensor<64x64xf32>) outs(%24 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_6 : tensor<16384x64xf32>, tensor<64xf32>) outs(%23 : tensor<16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x64xf32>
    %expanded = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [1, 16384, 2, 32] : tensor<16384x64xf32> into tensor<1x16384x2x32xf32>
    %27 = tensor.empty() : tensor<1x2x16384x32xf32>
    %transposed_14 = linalg.transpose ins(%expanded : tensor<1x16384x2x32xf32>) outs(%27 : tensor<1x2x16384x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %28 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<16384x64xf32>, tensor<64x64xf32>) outs(%24 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_6 : tensor<16384x64xf32>, tensor<64xf32>) outs(%23 : tensor<16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x64xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 16384, 2, 32] : tensor<16384x64xf32> into tensor<1x16384x2x32xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<16384x64xf32>, tensor<64x64xf32>) outs(%24 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_6 : tensor<16384x64xf32>, tensor<64xf32>) outs(%23 : tensor<16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x64xf32>
    %expanded_18 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 16384, 2, 32] : tensor<16384x64xf32> into tensor<1x16384x2x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x16384x2x32xf32>) outs(%27 : tensor<1x2x16384x32xf32>) permutation = [0, 2, 1, 3] 
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<1x2x16384x32xf32>) outs(%27 : tensor<1x2x16384x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_9 : f64 to f32
      %91 = arith.mulf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x2x16384x32xf32>
    %33 = tensor.empty() : tensor<1x2x32x16384xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<1x16384x2x32xf32>) outs(%33 : tensor<1x2x32x16384xf32>) permutation = [0, 2, 3, 1] 
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x32x16384xf32>) outs(%33 : tensor<1x2x32x16384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_9 : f64 to f32
      %91 = arith.mulf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x2x32x16384xf32>
    %collapsed_21 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x2x16384x32xf32> into tensor<2x16384x32xf32>
    %collapsed_22 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x2x32x16384xf32> into tensor<2x32x16384xf32>
    %35 = tensor.empty() : tensor<2x16384x16384xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x16384x16384xf32>) -> tensor<2x16384x16384xf32>
    %37 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<2x16384x32xf32>, tensor<2x32x16384xf32>) outs(%36 : tensor<2x16384x16384xf32>) -> tensor<2x16384x16384xf32>
    %expanded_23 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 2, 16384, 16384] : tensor<2x16384x16384xf32> into tensor<1x2x16384x16384xf32>
    %38 = tensor.empty() : tensor<1x2x16384xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<1x2x16384xi64>) -> tensor<1x2x16384xi64>
    %40 = tensor.empty() : tensor<1x2x16384xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<1x2x16384xf32>) -> tensor<1x2x16384xf32>
    %42:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_23 : tensor<1x2x16384x16384xf32>) outs(%41, %39 : tensor<1x2x16384xf32>, tensor<1x2x16384xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %90 = linalg.index 3 : index
      %91 = arith.index_cast %90 : index to i64
      %92 = arith.maximumf %in, %out : f32
      %93 = arith.cmpf ogt, %in, %out : f32
      %94 = arith.select %93, %91, %out_38 : i64
      linalg.yield %92, %94 : f32, i64
    } -> (tensor<1x2x16384xf32>, tensor<1x2x16384xi64>)
    %expanded_24 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [1, 2, 16384, 1] : tensor<1x2x16384xf32> into tensor<1x2x16384x1xf32>
    %43 = tensor.empty() : tensor<1x2x16384x16384xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<1x2x16384x16384xf32>, tensor<1x2x16384x1xf32>) outs(%43 : tensor<1x2x16384x16384xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.subf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x2x16384x16384xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x16384x16384xf32>) outs(%43 : tensor<1x2x16384x16384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.exp %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x2x16384x16384xf32>
    %46 = tensor.empty() : tensor<1x2x16384x1xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x2x16384x1xf32>) -> tensor<1x2x16384x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x2x16384x16384xf32>) outs(%47 : tensor<1x2x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x2x16384x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x2x16384x16384xf32>, tensor<1x2x16384x1xf32>) outs(%43 : tensor<1x2x16384x16384xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.divf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x2x16384x16384xf32>
    %50 = tensor.empty() : tensor<1x2x16384x16384xi1>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x2x16384x16384xf32>) outs(%50 : tensor<1x2x16384x16384xi1>) {
    ^bb0(%in: f32, %out: i1):
      %90 = arith.extf %in : f32 to f64
      %91 = arith.cmpf oeq, %90, %cst_8 : f64
      linalg.yield %91 : i1
    } -> tensor<1x2x16384x16384xi1>
    %52 = tensor.empty() : tensor<1x2x16384x1xi1>
    %53 = linalg.fill ins(%true : i1) outs(%52 : tensor<1x2x16384x1xi1>) -> tensor<1x2x16384x1xi1>
    %54 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x2x16384x16384xi1>) outs(%53 : tensor<1x2x16384x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %90 = arith.andi %in, %out : i1
      linalg.yield %90 : i1
    } -> tensor<1x2x16384x1xi1>
    %55 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_5, %49 : tensor<1x2x16384x1xi1>, tensor<1x2x16384x16384xf32>, tensor<1x2x16384x16384xf32>) outs(%43 : tensor<1x2x16384x16384xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %90 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %90 : f32
    } -> tensor<1x2x16384x16384xf32>
    %collapsed_25 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x2x16384x16384xf32> into tensor<2x16384x16384xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x2x16384x32xf32> into tensor<2x16384x32xf32>
    %56 = tensor.empty() : tensor<2x16384x32xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2x16384x32xf32>) -> tensor<2x16384x32xf32>
    %58 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<2x16384x16384xf32>, tensor<2x16384x32xf32>) outs(%57 : tensor<2x16384x32xf32>) -> tensor<2x16384x32xf32>
    %expanded_27 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 2, 16384, 32] : tensor<2x16384x32xf32> into tensor<1x2x16384x32xf32>
    %59 = tensor.empty() : tensor<1x16384x2x32xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x2x16384x32xf32>) outs(%59 : tensor<1x16384x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<1x16384x2x32xf32> into tensor<16384x64xf32>
    %transposed_30 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<16384x64xf32>, tensor<64x64xf32>) outs(%24 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%60, %cst_6 : tensor<16384x64xf32>, tensor<64xf32>) outs(%23 : tensor<16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x64xf32>
    %expanded_31 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [1, 16384, 64] : tensor<16384x64xf32> into tensor<1x16384x64xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %arg0 : tensor<1x16384x64xf32>, tensor<1x16384x64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x16384x64xf32>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %90 = arith.extf %in : f32 to f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<1x16384x64xf64>) outs(%3 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.addf %in, %out : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x16384x1xf64>) outs(%2 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.divf %in, %cst_11 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<1x16384x64xf64>, tensor<1x16384x1xf64>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %90 = arith.subf %in, %in_38 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<1x16384x64xf64>, tensor<1x16384x64xf64>) outs(%0 : tensor<1x16384x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %90 = arith.mulf %in, %in_38 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x64xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x16384x64xf64>) outs(%3 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.addf %in, %out : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x16384x1xf64>) outs(%2 : tensor<1x16384x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %90 = arith.divf %in, %cst_11 : f64
      linalg.yield %90 : f64
    } -> tensor<1x16384x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16384x1xf64>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %90 = arith.truncf %in : f64 to f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x16384x64xf32>) outs(%12 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_12 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_10 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x16384x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x16384x1xf32>) outs(%10 : tensor<1x16384x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %72 : tensor<1x16384x64xf32>, tensor<1x16384x1xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.subf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<1x16384x64xf32>, tensor<1x16384x1xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.mulf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %cst_7 : tensor<1x16384x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.mulf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_6 : tensor<1x16384x64xf32>, tensor<64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    %collapsed_32 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<1x16384x64xf32> into tensor<16384x64xf32>
    %79 = tensor.empty() : tensor<64x256xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<256x64xf32>) outs(%79 : tensor<64x256xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<16384x256xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<16384x256xf32>) -> tensor<16384x256xf32>
    %82 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<16384x64xf32>, tensor<64x256xf32>) outs(%81 : tensor<16384x256xf32>) -> tensor<16384x256xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%82, %cst_4 : tensor<16384x256xf32>, tensor<256xf32>) outs(%80 : tensor<16384x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x256xf32>
    %expanded_34 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 16384, 256] : tensor<16384x256xf32> into tensor<1x16384x256xf32>
    %84 = tensor.empty() : tensor<1x16384x256xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x16384x256xf32>) outs(%84 : tensor<1x16384x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_13 : f32
      %91 = math.erf %90 : f32
      %92 = arith.addf %91, %cst_2 : f32
      %93 = arith.mulf %92, %cst_3 : f32
      %94 = arith.mulf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<1x16384x256xf32>
    %collapsed_35 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x16384x256xf32> into tensor<16384x256xf32>
    %86 = tensor.empty() : tensor<256x64xf32>
    %transposed_36 = linalg.transpose ins(%arg6 : tensor<64x256xf32>) outs(%86 : tensor<256x64xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<16384x256xf32>, tensor<256x64xf32>) outs(%24 : tensor<16384x64xf32>) -> tensor<16384x64xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%87, %cst_6 : tensor<16384x64xf32>, tensor<64xf32>) outs(%23 : tensor<16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<16384x64xf32>
    %expanded_37 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 16384, 64] : tensor<16384x64xf32> into tensor<1x16384x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %62 : tensor<1x16384x64xf32>, tensor<1x16384x64xf32>) outs(%17 : tensor<1x16384x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %90 = arith.addf %in, %in_38 : f32
      linalg.yield %90 : f32
    } -> tensor<1x16384x64xf32>
    return %89 : tensor<1x16384x64xf32>
  }
}
