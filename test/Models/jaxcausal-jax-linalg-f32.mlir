// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// jax.nn.dot_product_attention in a block, grouped heads, causal
// exported: export/export.py jaxcausal-jax-linalg-f32 (jax 0.10.2, torch-mlir 20261001)
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
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1) -> ()>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3, d2)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
module @jit_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x12x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x8x16xf32>, %arg3: tensor<4x16x64xf32>) -> (tensor<2x12x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant dense<0> : tensor<i32>
    %cst_1 = arith.constant dense<false> : tensor<i1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_7 = arith.constant dense<6.400000e+01> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x12xf32>
    %1 = linalg.fill ins(%cst_8 : f32) outs(%0 : tensor<2x12xf32>) -> tensor<2x12xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x12x64xf32>) outs(%1 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x12xf32>
    %3 = tensor.empty() : tensor<2x12x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x12xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.divf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x1xf32>
    %7 = tensor.empty() : tensor<2x12x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.subf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x12x64xf32>) outs(%1 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x12xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %5 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.divf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.addf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.rsqrt %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x12x1xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %17 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x64xf32>
    %19 = tensor.empty() : tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x64xf32>
    %23 = tensor.empty() : tensor<2x12x8x16xf32>
    %24 = linalg.fill ins(%cst_8 : f32) outs(%23 : tensor<2x12x8x16xf32>) -> tensor<2x12x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22, %arg2 : tensor<2x12x64xf32>, tensor<64x8x16xf32>) outs(%24 : tensor<2x12x8x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x12x8x16xf32>
    %extracted_slice = tensor.extract_slice %25[0, 0, 0, 0] [2, 12, 4, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x4x16xf32>
    %extracted_slice_9 = tensor.extract_slice %25[0, 0, 4, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x2x16xf32>
    %extracted_slice_10 = tensor.extract_slice %25[0, 0, 6, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x2x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3], [4]] output_shape [2, 12, 2, 2, 16] : tensor<2x12x4x16xf32> into tensor<2x12x2x2x16xf32>
    %26 = tensor.empty() : tensor<2x2x12x2x12xf32>
    %27 = linalg.fill ins(%cst_8 : f32) outs(%26 : tensor<2x2x12x2x12xf32>) -> tensor<2x2x12x2x12xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %extracted_slice_9 : tensor<2x12x2x2x16xf32>, tensor<2x12x2x16xf32>) outs(%27 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x2x12x2x12xf32>
    %29 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%26 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x2x12xf32>
    %30 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x2x12x2x12xf32>, tensor<2x2x12x2x12xf32>) outs(%26 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x12x2x12xf32>
    %31 = tensor.empty() : tensor<2x2x12x12xi1>
    %32 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x12x12xi1>
    %33 = tensor.empty() : tensor<12x12xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<12x12xi1>
    %35 = tensor.empty() : tensor<12x12xi32>
    %36 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%35 : tensor<12x12xi32>) {
    ^bb0(%out: i32):
      %80 = linalg.index 0 : index
      %81 = arith.index_cast %80 : index to i32
      linalg.yield %81 : i32
    } -> tensor<12x12xi32>
    %37 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%35 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x12xi32>
    %38 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%35 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %in_11: i32, %out: i32):
      %80 = arith.addi %in, %in_11 : i32
      linalg.yield %80 : i32
    } -> tensor<12x12xi32>
    %39 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%35 : tensor<12x12xi32>) {
    ^bb0(%out: i32):
      %80 = linalg.index 1 : index
      %81 = arith.index_cast %80 : index to i32
      linalg.yield %81 : i32
    } -> tensor<12x12xi32>
    %40 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %80 = arith.cmpi sge, %in, %in_11 : i32
      linalg.yield %80 : i1
    } -> tensor<12x12xi1>
    %41 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<12x12xi1>
    %42 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%40, %34, %41 : tensor<12x12xi1>, tensor<12x12xi1>, tensor<12x12xi1>) outs(%33 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %in_11: i1, %in_12: i1, %out: i1):
      %80 = arith.select %in, %in_11, %in_12 : i1
      linalg.yield %80 : i1
    } -> tensor<12x12xi1>
    %43 = tensor.empty() : tensor<1x1x12x12xi1>
    %44 = linalg.generic {indexing_maps = [#map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<12x12xi1>) outs(%43 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x12x12xi1>
    %45 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x12x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x12x12xi1>
    %46 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %45 : tensor<2x2x12x12xi1>, tensor<2x2x12x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %80 = arith.andi %in, %in_11 : i1
      linalg.yield %80 : i1
    } -> tensor<2x2x12x12xi1>
    %47 = tensor.empty() : tensor<2x2x12x12xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%47 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x12xf32>
    %49 = tensor.empty() : tensor<2x2x2x12x12xi1>
    %50 = linalg.generic {indexing_maps = [#map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x12x12xi1>) outs(%49 : tensor<2x2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x12x12xi1>
    %51 = tensor.empty() : tensor<2x2x2x12x12xf32>
    %52 = linalg.generic {indexing_maps = [#map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x2x12x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %53 = linalg.generic {indexing_maps = [#map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x12x2x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %53, %52 : tensor<2x2x2x12x12xi1>, tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %80 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12x12xf32>
    %55 = tensor.empty() : tensor<2x2x2x12xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x2x2x12xf32>) -> tensor<2x2x2x12xf32>
    %57 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x2x2x12x12xf32>) outs(%56 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.maximumf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12xf32>
    %58 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%55 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %57 : tensor<2x2x2x12xf32>, tensor<2x2x2x12xf32>) outs(%55 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.maximumf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12xf32>
    %60 = tensor.empty() : tensor<2x2x2x12x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x2x12xf32>) outs(%60 : tensor<2x2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x1xf32>
    %62 = linalg.generic {indexing_maps = [#map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x2x12x1xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %63 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %62 : tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.subf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12x12xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x2x12x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.exp %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12x12xf32>
    %65 = linalg.fill ins(%cst_8 : f32) outs(%55 : tensor<2x2x2x12xf32>) -> tensor<2x2x2x12xf32>
    %66 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x2x2x12x12xf32>) outs(%65 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x2x12xf32>) outs(%60 : tensor<2x2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x1xf32>
    %68 = linalg.generic {indexing_maps = [#map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x2x12x1xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %69 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64, %68 : tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%51 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.divf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x2x2x12x12xf32>
    %70 = tensor.empty() : tensor<2x2x16x2x12xf32>
    %71 = linalg.fill ins(%cst_8 : f32) outs(%70 : tensor<2x2x16x2x12xf32>) -> tensor<2x2x16x2x12xf32>
    %72 = linalg.generic {indexing_maps = [#map23, #map24, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_10, %69 : tensor<2x12x2x16xf32>, tensor<2x2x2x12x12xf32>) outs(%71 : tensor<2x2x16x2x12xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x2x16x2x12xf32>
    %73 = tensor.empty() : tensor<2x2x12x2x16xf32>
    %74 = linalg.generic {indexing_maps = [#map25, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x2x16x2x12xf32>) outs(%73 : tensor<2x2x12x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x2x16xf32>
    %75 = tensor.empty() : tensor<2x12x2x2x16xf32>
    %76 = linalg.generic {indexing_maps = [#map26, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x2x12x2x16xf32>) outs(%75 : tensor<2x12x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x2x2x16xf32>
    %collapsed = tensor.collapse_shape %76 [[0], [1], [2, 3], [4]] : tensor<2x12x2x2x16xf32> into tensor<2x12x4x16xf32>
    %77 = linalg.fill ins(%cst_8 : f32) outs(%7 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %78 = linalg.generic {indexing_maps = [#map27, #map28, #map29], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg3 : tensor<2x12x4x16xf32>, tensor<4x16x64xf32>) outs(%77 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.mulf %in, %in_11 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x12x64xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %78 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %80 = arith.addf %in, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x12x64xf32>
    return %79 : tensor<2x12x64xf32>
  }
}

