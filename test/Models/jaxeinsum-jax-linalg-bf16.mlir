// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// Attention of einsum and softmax in a block, grouped heads, causal
// exported: export/export.py jaxeinsum-jax-linalg-bf16 (jax 0.10.2, torch-mlir 20261001)
// attentions: 1
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
module @jit_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x12x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x8x16xbf16>, %arg3: tensor<4x16x64xbf16>) -> (tensor<2x12x64xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF80 : bf16
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0> : tensor<i32>
    %cst_3 = arith.constant dense<false> : tensor<i1>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<4.000000e+00> : tensor<bf16>
    %cst_8 = arith.constant dense<9.983770e-07> : tensor<bf16>
    %cst_9 = arith.constant dense<6.400000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x12x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %82 = arith.extf %in : bf16 to f32
      linalg.yield %82 : f32
    } -> tensor<2x12x64xf32>
    %2 = tensor.empty() : tensor<2x12xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<2x12xf32>) -> tensor<2x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x64xf32>) outs(%3 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %out, %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x12xf32>
    %5 = tensor.empty() : tensor<2x12x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x12xf32>) outs(%5 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%5 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %82 = arith.divf %in, %in_13 : f32
      linalg.yield %82 : f32
    } -> tensor<2x12x1xf32>
    %9 = tensor.empty() : tensor<2x12x1xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %82 = arith.truncf %in : f32 to bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x1xbf16>
    %11 = tensor.empty() : tensor<2x12x64xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x64xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.subf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x64xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x64xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x12x64xbf16>) outs(%0 : tensor<2x12x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %82 = arith.extf %in : bf16 to f32
      linalg.yield %82 : f32
    } -> tensor<2x12x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x12x64xf32>) outs(%3 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %out, %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x12xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x12xf32>) outs(%5 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %7 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %82 = arith.divf %in, %in_13 : f32
      linalg.yield %82 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %82 = arith.truncf %in : f32 to bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%9 : tensor<2x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x1xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x12x1xbf16>, tensor<2x12x1xbf16>) outs(%9 : tensor<2x12x1xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.addf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x1xbf16>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x12x1xbf16>) outs(%9 : tensor<2x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %82 = math.rsqrt %in : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x12x1xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x64xbf16>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %23 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x64xbf16>
    %25 = tensor.empty() : tensor<1x1x64xbf16>
    %26 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%25 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x64xbf16>
    %27 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x64xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x64xbf16>
    %29 = tensor.empty() : tensor<2x12x8x16xbf16>
    %30 = linalg.fill ins(%cst_0 : bf16) outs(%29 : tensor<2x12x8x16xbf16>) -> tensor<2x12x8x16xbf16>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28, %arg2 : tensor<2x12x64xbf16>, tensor<64x8x16xbf16>) outs(%30 : tensor<2x12x8x16xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      %83 = arith.addf %out, %82 : bf16
      linalg.yield %83 : bf16
    } -> tensor<2x12x8x16xbf16>
    %extracted_slice = tensor.extract_slice %31[0, 0, 0, 0] [2, 12, 4, 16] [1, 1, 1, 1] : tensor<2x12x8x16xbf16> to tensor<2x12x4x16xbf16>
    %extracted_slice_10 = tensor.extract_slice %31[0, 0, 4, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xbf16> to tensor<2x12x2x16xbf16>
    %extracted_slice_11 = tensor.extract_slice %31[0, 0, 6, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xbf16> to tensor<2x12x2x16xbf16>
    %32 = tensor.empty() : tensor<2x12x2x2x16xbf16>
    %33 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x12x2x16xbf16>) outs(%32 : tensor<2x12x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x2x2x16xbf16>
    %collapsed = tensor.collapse_shape %33 [[0], [1], [2, 3], [4]] : tensor<2x12x2x2x16xbf16> into tensor<2x12x4x16xbf16>
    %34 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x12x2x16xbf16>) outs(%32 : tensor<2x12x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x2x2x16xbf16>
    %collapsed_12 = tensor.collapse_shape %34 [[0], [1], [2, 3], [4]] : tensor<2x12x2x2x16xbf16> into tensor<2x12x4x16xbf16>
    %35 = tensor.empty() : tensor<2x12x4x16xbf16>
    %36 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<bf16>) outs(%35 : tensor<2x12x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x4x16xbf16>
    %37 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %36 : tensor<2x12x4x16xbf16>, tensor<2x12x4x16xbf16>) outs(%35 : tensor<2x12x4x16xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.divf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x4x16xbf16>
    %38 = tensor.empty() : tensor<2x4x12x12xbf16>
    %39 = linalg.fill ins(%cst_0 : bf16) outs(%38 : tensor<2x4x12x12xbf16>) -> tensor<2x4x12x12xbf16>
    %40 = linalg.generic {indexing_maps = [#map13, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %collapsed : tensor<2x12x4x16xbf16>, tensor<2x12x4x16xbf16>) outs(%39 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      %83 = arith.addf %out, %82 : bf16
      linalg.yield %83 : bf16
    } -> tensor<2x4x12x12xbf16>
    %41 = tensor.empty() : tensor<12x12xi1>
    %42 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i1>) outs(%41 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<12x12xi1>
    %43 = tensor.empty() : tensor<12x12xi32>
    %44 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%43 : tensor<12x12xi32>) {
    ^bb0(%out: i32):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i32
      linalg.yield %83 : i32
    } -> tensor<12x12xi32>
    %45 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%43 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x12xi32>
    %46 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%43 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %82 = arith.addi %in, %in_13 : i32
      linalg.yield %82 : i32
    } -> tensor<12x12xi32>
    %47 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%43 : tensor<12x12xi32>) {
    ^bb0(%out: i32):
      %82 = linalg.index 1 : index
      %83 = arith.index_cast %82 : index to i32
      linalg.yield %83 : i32
    } -> tensor<12x12xi32>
    %48 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%41 : tensor<12x12xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %82 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %82 : i1
    } -> tensor<12x12xi1>
    %49 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%41 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<12x12xi1>
    %50 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%48, %42, %49 : tensor<12x12xi1>, tensor<12x12xi1>, tensor<12x12xi1>) outs(%41 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %in_13: i1, %in_14: i1, %out: i1):
      %82 = arith.select %in, %in_13, %in_14 : i1
      linalg.yield %82 : i1
    } -> tensor<12x12xi1>
    %51 = tensor.empty() : tensor<2x4x12x12xi1>
    %52 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<12x12xi1>) outs(%51 : tensor<2x4x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x12x12xi1>
    %53 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x12x12xbf16>
    %54 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %40, %53 : tensor<2x4x12x12xi1>, tensor<2x4x12x12xbf16>, tensor<2x4x12x12xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: i1, %in_13: bf16, %in_14: bf16, %out: bf16):
      %82 = arith.select %in, %in_13, %in_14 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12x12xbf16>
    %55 = tensor.empty() : tensor<2x4x12xbf16>
    %56 = linalg.fill ins(%cst : bf16) outs(%55 : tensor<2x4x12xbf16>) -> tensor<2x4x12xbf16>
    %57 = linalg.generic {indexing_maps = [#map12, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x12x12xbf16>) outs(%56 : tensor<2x4x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %82 = arith.maximumf %out, %in : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12xbf16>
    %58 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<bf16>) outs(%55 : tensor<2x4x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x12xbf16>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %57 : tensor<2x4x12xbf16>, tensor<2x4x12xbf16>) outs(%55 : tensor<2x4x12xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.maximumf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12xbf16>
    %60 = tensor.empty() : tensor<2x4x12x1xbf16>
    %61 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x12xbf16>) outs(%60 : tensor<2x4x12x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x12x1xbf16>
    %62 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x12x1xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x12x12xbf16>
    %63 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %62 : tensor<2x4x12x12xbf16>, tensor<2x4x12x12xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.subf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12x12xbf16>
    %64 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x12x12xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %82 = math.exp %in : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12x12xbf16>
    %65 = tensor.empty() : tensor<2x4x12x12xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x12x12xbf16>) outs(%65 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %82 = arith.extf %in : bf16 to f32
      linalg.yield %82 : f32
    } -> tensor<2x4x12x12xf32>
    %67 = tensor.empty() : tensor<2x4x12xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x12x12xf32>) outs(%68 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %out, %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x12xf32>
    %70 = tensor.empty() : tensor<2x4x12x1xf32>
    %71 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x12xf32>) outs(%70 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x12x1xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x12x1xf32>) outs(%60 : tensor<2x4x12x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %82 = arith.truncf %in : f32 to bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12x1xbf16>
    %73 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x12x1xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x12x12xbf16>
    %74 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %73 : tensor<2x4x12x12xbf16>, tensor<2x4x12x12xbf16>) outs(%38 : tensor<2x4x12x12xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.divf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x4x12x12xbf16>
    %75 = tensor.empty() : tensor<2x4x16x12xbf16>
    %76 = linalg.fill ins(%cst_0 : bf16) outs(%75 : tensor<2x4x16x12xbf16>) -> tensor<2x4x16x12xbf16>
    %77 = linalg.generic {indexing_maps = [#map20, #map21, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_12, %74 : tensor<2x12x4x16xbf16>, tensor<2x4x12x12xbf16>) outs(%76 : tensor<2x4x16x12xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      %83 = arith.addf %out, %82 : bf16
      linalg.yield %83 : bf16
    } -> tensor<2x4x16x12xbf16>
    %78 = linalg.generic {indexing_maps = [#map22, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16x12xbf16>) outs(%35 : tensor<2x12x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x12x4x16xbf16>
    %79 = linalg.fill ins(%cst_0 : bf16) outs(%11 : tensor<2x12x64xbf16>) -> tensor<2x12x64xbf16>
    %80 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%78, %arg3 : tensor<2x12x4x16xbf16>, tensor<4x16x64xbf16>) outs(%79 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.mulf %in, %in_13 : bf16
      %83 = arith.addf %out, %82 : bf16
      linalg.yield %83 : bf16
    } -> tensor<2x12x64xbf16>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %80 : tensor<2x12x64xbf16>, tensor<2x12x64xbf16>) outs(%11 : tensor<2x12x64xbf16>) {
    ^bb0(%in: bf16, %in_13: bf16, %out: bf16):
      %82 = arith.addf %in, %in_13 : bf16
      linalg.yield %82 : bf16
    } -> tensor<2x12x64xbf16>
    return %81 : tensor<2x12x64xbf16>
  }
}

