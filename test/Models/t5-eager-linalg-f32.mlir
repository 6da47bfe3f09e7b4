// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// T5, an encoder and a decoder with relative biases, causal and cross attention, a padding mask
// exported: export/export.py t5-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 3
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1 random:seed=1:min=0:max=95
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x10xi64>, %arg1: tensor<2x10xi64>, %arg2: tensor<2x12xi64>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<64xf32>, %arg10: tensor<80x64xf32>, %arg11: tensor<64x80xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<32x4xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<80x64xf32>, %arg26: tensor<64x80xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c10_i64 = arith.constant 10 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x12x10xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 2.0794415416798357 : f64
    %cst_6 = arith.constant 2.7725887222397811 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant dense<31> : tensor<12x12xi64>
    %cst_12 = arith.constant dense<0> : tensor<12x12xi64>
    %cst_13 = arith.constant dense<15> : tensor<10x10xi64>
    %0 = tensor.empty() : tensor<2x10x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x10xi64>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c96 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%222, %223] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x10x64xf32>
    %2 = tensor.empty() : tensor<2x10xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x10xi64>) outs(%2 : tensor<2x10xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<2x10xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %222 = linalg.index 0 : index
      %223 = arith.index_cast %222 : index to i64
      linalg.yield %223 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<10xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<10xi64>) {
    ^bb0(%out: i64):
      %222 = linalg.index 0 : index
      %223 = arith.index_cast %222 : index to i64
      linalg.yield %223 : i64
    } -> tensor<10xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 10, 1] : tensor<10xi64> into tensor<1x1x10x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 10] : tensor<10xi64> into tensor<1x1x1x10xi64>
    %8 = tensor.empty() : tensor<1x1x10x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x10x1xi64>) outs(%8 : tensor<1x1x10x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<1x1x10x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x10x1xi1>) outs(%8 : tensor<1x1x10x1xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %222 = arith.andi %in, %in_101 : i1
      linalg.yield %222 : i1
    } -> tensor<1x1x10x1xi1>
    %11 = tensor.empty() : tensor<2x1x1x10xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x10xi64>) outs(%11 : tensor<2x1x1x10xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %222 = arith.cmpi slt, %in, %c0_i64 : i64
      %223 = arith.addi %in, %c2_i64 : i64
      %224 = arith.select %222, %223, %in : i64
      %225 = arith.index_cast %224 : i64 to index
      %226 = arith.cmpi slt, %in_101, %c0_i64 : i64
      %227 = arith.addi %in_101, %c10_i64 : i64
      %228 = arith.select %226, %227, %in_101 : i64
      %229 = arith.index_cast %228 : i64 to index
      %extracted = tensor.extract %3[%225, %229] : tensor<2x10xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x10xi1>
    %13 = tensor.empty() : tensor<2x1x10x10xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x10x1xi1>, tensor<2x1x1x10xi1>) outs(%13 : tensor<2x1x10x10xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %222 = arith.andi %in, %in_101 : i1
      linalg.yield %222 : i1
    } -> tensor<2x1x10x10xi1>
    %15 = tensor.empty() : tensor<2x1x10x10xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x10x10xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x10x10xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %222 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %222 : f32
    } -> tensor<2x1x10x10xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %18 = tensor.empty() : tensor<2x10x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x10x64xf32>) outs(%19 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x10x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<64xf32>, tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %27 = tensor.empty() : tensor<20x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %30 = tensor.empty() : tensor<2x4x10x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x10x4x16xf32>) outs(%30 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_19 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_21 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x10x4x16xf32>) outs(%30 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %7 [[0, 1]] output_shape [10, 1] : tensor<10xi64> into tensor<10x1xi64>
    %expanded_24 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64>
    %33 = tensor.empty() : tensor<10x10xi64>
    %34 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_24, %expanded_23 : tensor<1x10xi64>, tensor<10x1xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.subi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %35 = tensor.empty() : tensor<10x10xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<10x10xi64>) outs(%35 : tensor<10x10xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<10x10xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<10x10xi1>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i1, %out: i64):
      %222 = arith.extui %in : i1 to i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %out: i64):
      %222 = arith.muli %in, %c16_i64 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %out: i64):
      %222 = math.absi %in : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<10x10xi64>) outs(%35 : tensor<10x10xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<10x10xi1>
    %41 = tensor.empty() : tensor<10x10xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<10x10xi64>) outs(%41 : tensor<10x10xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.sitofp %in : i64 to f32
      linalg.yield %222 : f32
    } -> tensor<10x10xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<10x10xf32>) outs(%41 : tensor<10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<10x10xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<10x10xf32>) outs(%41 : tensor<10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.log %in : f32
      linalg.yield %222 : f32
    } -> tensor<10x10xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<10x10xf32>) outs(%41 : tensor<10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_6 : f64 to f32
      %223 = arith.divf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<10x10xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<10x10xf32>) outs(%41 : tensor<10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<10x10xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<10x10xf32>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: f32, %out: i64):
      %222 = arith.fptosi %in : f32 to i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %out: i64):
      %222 = arith.addi %in, %c8_i64 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_13 : tensor<10x10xi64>, tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.minsi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %39, %49 : tensor<10x10xi1>, tensor<10x10xi64>, tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i1, %in_101: i64, %in_102: i64, %out: i64):
      %222 = arith.select %in, %in_101, %in_102 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %50 : tensor<10x10xi64>, tensor<10x10xi64>) outs(%33 : tensor<10x10xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.addi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<10x10xi64>
    %52 = tensor.empty() : tensor<10x10x4xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<10x10xi64>) outs(%52 : tensor<10x10x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c32 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg8[%222, %223] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<10x10x4xf32>
    %54 = tensor.empty() : tensor<4x10x10xf32>
    %transposed_25 = linalg.transpose ins(%53 : tensor<10x10x4xf32>) outs(%54 : tensor<4x10x10xf32>) permutation = [2, 0, 1] 
    %expanded_26 = tensor.expand_shape %transposed_25 [[0, 1], [2], [3]] output_shape [1, 4, 10, 10] : tensor<4x10x10xf32> into tensor<1x4x10x10xf32>
    %55 = tensor.empty() : tensor<2x4x16x10xf32>
    %transposed_27 = linalg.transpose ins(%expanded_19 : tensor<2x10x4x16xf32>) outs(%55 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %56 = tensor.empty() : tensor<8x10x10xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %58 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x10x16xf32>, tensor<8x16x10xf32>) outs(%57 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %expanded_30 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 10, 10] : tensor<8x10x10xf32> into tensor<2x4x10x10xf32>
    %59 = tensor.empty() : tensor<2x4x10x10xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_26 : tensor<2x4x10x10xf32>, tensor<1x4x10x10xf32>) outs(%59 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x10xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %16 : tensor<2x4x10x10xf32>, tensor<2x1x10x10xf32>) outs(%59 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x10xf32>
    %62 = tensor.empty() : tensor<2x4x10xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %64 = tensor.empty() : tensor<2x4x10xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %66:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x10x10xf32>) outs(%65, %63 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %222 = linalg.index 3 : index
      %223 = arith.index_cast %222 : index to i64
      %224 = arith.maximumf %in, %out : f32
      %225 = arith.cmpf ogt, %in, %out : f32
      %226 = arith.select %225, %223, %out_101 : i64
      linalg.yield %224, %226 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_31 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%59 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.subf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x10xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x10x10xf32>) outs(%59 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.exp %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x10xf32>
    %69 = tensor.empty() : tensor<2x4x10x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x10x10xf32>) outs(%70 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%59 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.divf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x10x10xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x10x10xf32> into tensor<8x10x10xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %73 = tensor.empty() : tensor<8x10x16xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x10x10xf32>, tensor<8x10x16xf32>) outs(%74 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_34 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %76 = tensor.empty() : tensor<2x10x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x10x16xf32>) outs(%76 : tensor<2x10x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x10x4x16xf32> into tensor<20x64xf32>
    %77 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_38 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x10x64xf32>) outs(%19 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x10x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %84 : tensor<64xf32>, tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %86 = tensor.empty() : tensor<64x80xf32>
    %transposed_39 = linalg.transpose ins(%arg10 : tensor<80x64xf32>) outs(%86 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %87 = tensor.empty() : tensor<20x80xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %89 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<20x64xf32>, tensor<64x80xf32>) outs(%88 : tensor<20x80xf32>) -> tensor<20x80xf32>
    %expanded_41 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 10, 80] : tensor<20x80xf32> into tensor<2x10x80xf32>
    %90 = tensor.empty() : tensor<2x10x80xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x10x80xf32>) outs(%90 : tensor<2x10x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.cmpf ugt, %in, %cst : f32
      %223 = arith.select %222, %in, %cst : f32
      linalg.yield %223 : f32
    } -> tensor<2x10x80xf32>
    %92 = tensor.empty() : tensor<80x64xf32>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<64x80xf32>) outs(%92 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x10x80xf32> into tensor<20x80xf32>
    %93 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<20x80xf32>, tensor<80x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_44 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_44 : tensor<2x10x64xf32>, tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x10x64xf32>) outs(%19 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x10x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x10x1xf32>) outs(%18 : tensor<2x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x10x64xf32>, tensor<2x10x1xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %100 : tensor<64xf32>, tensor<2x10x64xf32>) outs(%0 : tensor<2x10x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x10x64xf32>
    %102 = tensor.empty() : tensor<2x12x64xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x12xi64>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c96 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%222, %223] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x64xf32>
    %104 = tensor.empty() : tensor<12xi64>
    %105 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%104 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %222 = linalg.index 0 : index
      %223 = arith.index_cast %222 : index to i64
      linalg.yield %223 : i64
    } -> tensor<12xi64>
    %expanded_45 = tensor.expand_shape %105 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_46 = tensor.expand_shape %105 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %106 = tensor.empty() : tensor<1x1x12x12xi1>
    %107 = linalg.generic {indexing_maps = [#map9, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_45 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%106 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %222 = arith.cmpi sle, %in, %in_101 : i64
      linalg.yield %222 : i1
    } -> tensor<1x1x12x12xi1>
    %108 = tensor.empty() : tensor<2x1x12x12xi1>
    %collapsed_47 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x1x12x12xi1> into tensor<1x12x12xi1>
    %109 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<1x12x12xi1>) outs(%108 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x12x12xi1>
    %110 = tensor.empty() : tensor<2x1x12x12xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %cst_3, %cst_2 : tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>) outs(%110 : tensor<2x1x12x12xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %222 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %222 : f32
    } -> tensor<2x1x12x12xf32>
    %112 = tensor.empty() : tensor<1x1x12x1xi1>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x1x12x1xi64>) outs(%112 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<1x1x12x1xi1>
    %114 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %113 : tensor<i1>, tensor<1x1x12x1xi1>) outs(%112 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %222 = arith.andi %in, %in_101 : i1
      linalg.yield %222 : i1
    } -> tensor<1x1x12x1xi1>
    %115 = tensor.empty() : tensor<2x1x12x10xi1>
    %116 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %12 : tensor<1x1x12x1xi1>, tensor<2x1x1x10xi1>) outs(%115 : tensor<2x1x12x10xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %222 = arith.andi %in, %in_101 : i1
      linalg.yield %222 : i1
    } -> tensor<2x1x12x10xi1>
    %117 = tensor.empty() : tensor<2x1x12x10xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %cst_3, %cst_2 : tensor<2x1x12x10xi1>, tensor<f32>, tensor<f32>) outs(%117 : tensor<2x1x12x10xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %222 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %222 : f32
    } -> tensor<2x1x12x10xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %120 = tensor.empty() : tensor<2x12x1xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x12x64xf32>) outs(%121 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x12x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %125 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %126 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %transposed_48 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %128 = tensor.empty() : tensor<24x64xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %130 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_50 = tensor.expand_shape %130 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %131 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x12x4x16xf32>) outs(%131 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %132 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_53 = tensor.expand_shape %132 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_49, %transposed_54 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_55 = tensor.expand_shape %133 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x12x4x16xf32>) outs(%131 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_57 = tensor.expand_shape %105 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %expanded_58 = tensor.expand_shape %105 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %134 = tensor.empty() : tensor<12x12xi64>
    %135 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_58, %expanded_57 : tensor<1x12xi64>, tensor<12x1xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.subi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %136 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%135, %cst_12 : tensor<12x12xi64>, tensor<12x12xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.minsi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<12x12xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %222 = arith.sitofp %in : i64 to f32
      %223 = arith.negf %222 : f32
      %224 = arith.fptosi %223 : f32 to i64
      linalg.yield %224 : i64
    } -> tensor<12x12xi64>
    %138 = tensor.empty() : tensor<12x12xi1>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<12x12xi64>) outs(%138 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<12x12xi1>
    %140 = tensor.empty() : tensor<12x12xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<12x12xi64>) outs(%140 : tensor<12x12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.sitofp %in : i64 to f32
      linalg.yield %222 : f32
    } -> tensor<12x12xf32>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<12x12xf32>) outs(%140 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_10 : f32
      linalg.yield %222 : f32
    } -> tensor<12x12xf32>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<12x12xf32>) outs(%140 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.log %in : f32
      linalg.yield %222 : f32
    } -> tensor<12x12xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<12x12xf32>) outs(%140 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_5 : f64 to f32
      %223 = arith.divf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<12x12xf32>
    %145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<12x12xf32>) outs(%140 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_10 : f32
      linalg.yield %222 : f32
    } -> tensor<12x12xf32>
    %146 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<12x12xf32>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: f32, %out: i64):
      %222 = arith.fptosi %in : f32 to i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<12x12xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %222 = arith.addi %in, %c16_i64 : i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%147, %cst_11 : tensor<12x12xi64>, tensor<12x12xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_101: i64, %out: i64):
      %222 = arith.minsi %in, %in_101 : i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %149 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%139, %137, %148 : tensor<12x12xi1>, tensor<12x12xi64>, tensor<12x12xi64>) outs(%134 : tensor<12x12xi64>) {
    ^bb0(%in: i1, %in_101: i64, %in_102: i64, %out: i64):
      %222 = arith.select %in, %in_101, %in_102 : i64
      linalg.yield %222 : i64
    } -> tensor<12x12xi64>
    %150 = tensor.empty() : tensor<12x12x4xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<12x12xi64>) outs(%150 : tensor<12x12x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c32 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg18[%222, %223] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<12x12x4xf32>
    %152 = tensor.empty() : tensor<4x12x12xf32>
    %transposed_59 = linalg.transpose ins(%151 : tensor<12x12x4xf32>) outs(%152 : tensor<4x12x12xf32>) permutation = [2, 0, 1] 
    %expanded_60 = tensor.expand_shape %transposed_59 [[0, 1], [2], [3]] output_shape [1, 4, 12, 12] : tensor<4x12x12xf32> into tensor<1x4x12x12xf32>
    %153 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_61 = linalg.transpose ins(%expanded_53 : tensor<2x12x4x16xf32>) outs(%153 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_62 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %154 = tensor.empty() : tensor<8x12x12xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %156 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x12x16xf32>, tensor<8x16x12xf32>) outs(%155 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_64 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %157 = tensor.empty() : tensor<2x4x12x12xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64, %expanded_60 : tensor<2x4x12x12xf32>, tensor<1x4x12x12xf32>) outs(%157 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x12xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %111 : tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) outs(%157 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x12xf32>
    %160 = tensor.empty() : tensor<2x4x12xi64>
    %161 = linalg.fill ins(%c0_i64 : i64) outs(%160 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %162 = tensor.empty() : tensor<2x4x12xf32>
    %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %164:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<2x4x12x12xf32>) outs(%163, %161 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %222 = linalg.index 3 : index
      %223 = arith.index_cast %222 : index to i64
      %224 = arith.maximumf %in, %out : f32
      %225 = arith.cmpf ogt, %in, %out : f32
      %226 = arith.select %225, %223, %out_101 : i64
      linalg.yield %224, %226 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_65 = tensor.expand_shape %164#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_65 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%157 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.subf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x12xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<2x4x12x12xf32>) outs(%157 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.exp %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x12xf32>
    %167 = tensor.empty() : tensor<2x4x12x1xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<2x4x12x12xf32>) outs(%168 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %169 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%157 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.divf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_66 = tensor.collapse_shape %170 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %171 = tensor.empty() : tensor<8x12x16xf32>
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %173 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x12x12xf32>, tensor<8x12x16xf32>) outs(%172 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_68 = tensor.expand_shape %173 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %174 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x4x12x16xf32>) outs(%174 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %175 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_72 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_72 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x12x64xf32>) outs(%121 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x12x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %181 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %182 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %transposed_73 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %184 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_75 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x12x4x16xf32>) outs(%131 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %185 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_79 = tensor.expand_shape %185 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_80 = linalg.transpose ins(%arg22 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_81 = tensor.expand_shape %186 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<2x10x4x16xf32>) outs(%30 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_83 = linalg.transpose ins(%expanded_79 : tensor<2x10x4x16xf32>) outs(%55 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_84 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_85 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %187 = tensor.empty() : tensor<8x12x10xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %189 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<8x12x16xf32>, tensor<8x16x10xf32>) outs(%188 : tensor<8x12x10xf32>) -> tensor<8x12x10xf32>
    %expanded_86 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [2, 4, 12, 10] : tensor<8x12x10xf32> into tensor<2x4x12x10xf32>
    %190 = tensor.empty() : tensor<2x4x12x10xf32>
    %191 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86, %cst_1 : tensor<2x4x12x10xf32>, tensor<1x4x12x10xf32>) outs(%190 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x10xf32>
    %192 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %118 : tensor<2x4x12x10xf32>, tensor<2x1x12x10xf32>) outs(%190 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x10xf32>
    %193:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<2x4x12x10xf32>) outs(%163, %161 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %222 = linalg.index 3 : index
      %223 = arith.index_cast %222 : index to i64
      %224 = arith.maximumf %in, %out : f32
      %225 = arith.cmpf ogt, %in, %out : f32
      %226 = arith.select %225, %223, %out_101 : i64
      linalg.yield %224, %226 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_87 = tensor.expand_shape %193#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %194 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_87 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%190 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.subf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x10xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<2x4x12x10xf32>) outs(%190 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.exp %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x10xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%195 : tensor<2x4x12x10xf32>) outs(%168 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x1xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) outs(%190 : tensor<2x4x12x10xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.divf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x12x10xf32>
    %collapsed_88 = tensor.collapse_shape %197 [[0, 1], [2], [3]] : tensor<2x4x12x10xf32> into tensor<8x12x10xf32>
    %collapsed_89 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %198 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<8x12x10xf32>, tensor<8x10x16xf32>) outs(%172 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_90 = tensor.expand_shape %198 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<2x4x12x16xf32>) outs(%174 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%arg23 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<24x64xf32>
    %199 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_94 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %expanded_94 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<2x12x64xf32>) outs(%121 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x12x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %205 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %207 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %206 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %transposed_95 = linalg.transpose ins(%arg25 : tensor<80x64xf32>) outs(%86 : tensor<64x80xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %208 = tensor.empty() : tensor<24x80xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %210 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<24x64xf32>, tensor<64x80xf32>) outs(%209 : tensor<24x80xf32>) -> tensor<24x80xf32>
    %expanded_97 = tensor.expand_shape %210 [[0, 1], [2]] output_shape [2, 12, 80] : tensor<24x80xf32> into tensor<2x12x80xf32>
    %211 = tensor.empty() : tensor<2x12x80xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<2x12x80xf32>) outs(%211 : tensor<2x12x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.cmpf ugt, %in, %cst : f32
      %223 = arith.select %222, %in, %cst : f32
      linalg.yield %223 : f32
    } -> tensor<2x12x80xf32>
    %transposed_98 = linalg.transpose ins(%arg26 : tensor<64x80xf32>) outs(%92 : tensor<80x64xf32>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<2x12x80xf32> into tensor<24x80xf32>
    %213 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<24x80xf32>, tensor<80x64xf32>) outs(%129 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_100 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %expanded_100 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.addf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<2x12x64xf32>) outs(%121 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_8 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<2x12x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x12x1xf32>) outs(%120 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<2x12x64xf32>, tensor<2x12x1xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    %221 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %220 : tensor<64xf32>, tensor<2x12x64xf32>) outs(%102 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %222 = arith.mulf %in, %in_101 : f32
      linalg.yield %222 : f32
    } -> tensor<2x12x64xf32>
    return %221 : tensor<2x12x64xf32>
  }
}
