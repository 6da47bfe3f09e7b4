// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// jax.nn.dot_product_attention in a block, grouped heads, a window and key lengths
// exported: export/export.py jaxwindow-jax-linalg-f32 (jax 0.10.2, torch-mlir 20261001)
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
#map16 = affine_map<(d0, d1) -> (d0)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1) -> ()>
#map20 = affine_map<(d0, d1) -> (d0, 0)>
#map21 = affine_map<(d0, d1) -> (0, d1)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map24 = affine_map<(d0) -> (d0)>
#map25 = affine_map<(d0, d1, d2) -> (d0)>
#map26 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map31 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map32 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map33 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d3, d2)>
#map38 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
module @jit_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x12x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x8x16xf32>, %arg3: tensor<4x16x64xf32>) -> (tensor<2x12x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_2 = arith.constant dense<2> : tensor<i32>
    %cst_3 = arith.constant dense<4> : tensor<i32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_7 = arith.constant dense<6.400000e+01> : tensor<f32>
    %cst_8 = arith.constant dense<[9, 12]> : tensor<2xi32>
    %cst_9 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x12xf32>
    %1 = linalg.fill ins(%cst_10 : f32) outs(%0 : tensor<2x12xf32>) -> tensor<2x12xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x12x64xf32>) outs(%1 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
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
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.divf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x1xf32>
    %7 = tensor.empty() : tensor<2x12x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.subf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x12x64xf32>) outs(%1 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x12xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %5 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.divf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x12x1xf32>, tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.addf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%3 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x12x1xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %17 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      linalg.yield %103 : f32
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
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x64xf32>
    %23 = tensor.empty() : tensor<2x12x8x16xf32>
    %24 = linalg.fill ins(%cst_10 : f32) outs(%23 : tensor<2x12x8x16xf32>) -> tensor<2x12x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22, %arg2 : tensor<2x12x64xf32>, tensor<64x8x16xf32>) outs(%24 : tensor<2x12x8x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      %104 = arith.addf %out, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x12x8x16xf32>
    %extracted_slice = tensor.extract_slice %25[0, 0, 0, 0] [2, 12, 4, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x4x16xf32>
    %extracted_slice_11 = tensor.extract_slice %25[0, 0, 4, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x2x16xf32>
    %extracted_slice_12 = tensor.extract_slice %25[0, 0, 6, 0] [2, 12, 2, 16] [1, 1, 1, 1] : tensor<2x12x8x16xf32> to tensor<2x12x2x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3], [4]] output_shape [2, 12, 2, 2, 16] : tensor<2x12x4x16xf32> into tensor<2x12x2x2x16xf32>
    %26 = tensor.empty() : tensor<2x2x12x2x12xf32>
    %27 = linalg.fill ins(%cst_10 : f32) outs(%26 : tensor<2x2x12x2x12xf32>) -> tensor<2x2x12x2x12xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %extracted_slice_11 : tensor<2x12x2x2x16xf32>, tensor<2x12x2x16xf32>) outs(%27 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      %104 = arith.addf %out, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x2x12x2x12xf32>
    %29 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%26 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x2x12xf32>
    %30 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x2x12x2x12xf32>, tensor<2x2x12x2x12xf32>) outs(%26 : tensor<2x2x12x2x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x12x2x12xf32>
    %31 = tensor.empty() : tensor<2x2x12x12xi1>
    %32 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x12x12xi1>
    %33 = tensor.empty() : tensor<12x1xi32>
    %34 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<12xi32>) outs(%33 : tensor<12x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x1xi32>
    %35 = tensor.empty() : tensor<1x12xi32>
    %36 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<12xi32>) outs(%35 : tensor<1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x12xi32>
    %37 = linalg.generic {indexing_maps = [#map19, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%35 : tensor<1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x12xi32>
    %38 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<1x12xi32>, tensor<1x12xi32>) outs(%35 : tensor<1x12xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %103 = arith.addi %in, %in_13 : i32
      linalg.yield %103 : i32
    } -> tensor<1x12xi32>
    %39 = tensor.empty() : tensor<12x12xi32>
    %40 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<12x1xi32>) outs(%39 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x12xi32>
    %41 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<1x12xi32>) outs(%39 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x12xi32>
    %42 = tensor.empty() : tensor<12x12xi1>
    %43 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%42 : tensor<12x12xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %103 = arith.cmpi sle, %in, %in_13 : i32
      linalg.yield %103 : i1
    } -> tensor<12x12xi1>
    %44 = linalg.generic {indexing_maps = [#map19, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%35 : tensor<1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x12xi32>
    %45 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%36, %44 : tensor<1x12xi32>, tensor<1x12xi32>) outs(%35 : tensor<1x12xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %103 = arith.subi %in, %in_13 : i32
      linalg.yield %103 : i32
    } -> tensor<1x12xi32>
    %46 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x12xi32>) outs(%39 : tensor<12x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12x12xi32>
    %47 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%40, %46 : tensor<12x12xi32>, tensor<12x12xi32>) outs(%42 : tensor<12x12xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %103 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %103 : i1
    } -> tensor<12x12xi1>
    %48 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%47, %43 : tensor<12x12xi1>, tensor<12x12xi1>) outs(%42 : tensor<12x12xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %103 = arith.andi %in, %in_13 : i1
      linalg.yield %103 : i1
    } -> tensor<12x12xi1>
    %49 = tensor.empty() : tensor<1x1x12x12xi1>
    %50 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<12x12xi1>) outs(%49 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x12x12xi1>
    %51 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x12x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x12x12xi1>
    %52 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %51 : tensor<2x2x12x12xi1>, tensor<2x2x12x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %103 = arith.andi %in, %in_13 : i1
      linalg.yield %103 : i1
    } -> tensor<2x2x12x12xi1>
    %53 = tensor.empty() : tensor<12xi32>
    %54 = linalg.generic {indexing_maps = [#map24], iterator_types = ["parallel"]} outs(%53 : tensor<12xi32>) {
    ^bb0(%out: i32):
      %103 = linalg.index 0 : index
      %104 = arith.index_cast %103 : index to i32
      linalg.yield %104 : i32
    } -> tensor<12xi32>
    %55 = tensor.empty() : tensor<1x1x12xi32>
    %56 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<12xi32>) outs(%55 : tensor<1x1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x12xi32>
    %57 = tensor.empty() : tensor<2x1x1xi32>
    %58 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<2xi32>) outs(%57 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %59 = tensor.empty() : tensor<2x1x12xi32>
    %60 = linalg.generic {indexing_maps = [#map26, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x12xi32>) outs(%59 : tensor<2x1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x12xi32>
    %61 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x1xi32>) outs(%59 : tensor<2x1x12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x12xi32>
    %62 = tensor.empty() : tensor<2x1x12xi1>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<2x1x12xi32>, tensor<2x1x12xi32>) outs(%62 : tensor<2x1x12xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %103 = arith.cmpi slt, %in, %in_13 : i32
      linalg.yield %103 : i1
    } -> tensor<2x1x12xi1>
    %64 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%62 : tensor<2x1x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x12xi1>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<2x1x12xi1>, tensor<2x1x12xi1>) outs(%62 : tensor<2x1x12xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %103 = arith.andi %in, %in_13 : i1
      linalg.yield %103 : i1
    } -> tensor<2x1x12xi1>
    %66 = tensor.empty() : tensor<2x1x1x12xi1>
    %67 = linalg.generic {indexing_maps = [#map27, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x1x12xi1>) outs(%66 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x12xi1>
    %68 = linalg.generic {indexing_maps = [#map28, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x1x1x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x12x12xi1>
    %69 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %68 : tensor<2x2x12x12xi1>, tensor<2x2x12x12xi1>) outs(%31 : tensor<2x2x12x12xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %103 = arith.andi %in, %in_13 : i1
      linalg.yield %103 : i1
    } -> tensor<2x2x12x12xi1>
    %70 = tensor.empty() : tensor<2x2x12x12xf32>
    %71 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%70 : tensor<2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x12xf32>
    %72 = tensor.empty() : tensor<2x2x2x12x12xi1>
    %73 = linalg.generic {indexing_maps = [#map29, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x12x12xi1>) outs(%72 : tensor<2x2x2x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x12x12xi1>
    %74 = tensor.empty() : tensor<2x2x2x12x12xf32>
    %75 = linalg.generic {indexing_maps = [#map29, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x12x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %76 = linalg.generic {indexing_maps = [#map30, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x12x2x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73, %76, %75 : tensor<2x2x2x12x12xi1>, tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %103 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12x12xf32>
    %78 = tensor.empty() : tensor<2x2x2x12xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<2x2x2x12xf32>) -> tensor<2x2x2x12xf32>
    %80 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x2x2x12x12xf32>) outs(%79 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.maximumf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12xf32>
    %81 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%78 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12xf32>
    %82 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<2x2x2x12xf32>, tensor<2x2x2x12xf32>) outs(%78 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.maximumf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12xf32>
    %83 = tensor.empty() : tensor<2x2x2x12x1xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x2x12xf32>) outs(%83 : tensor<2x2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x1xf32>
    %85 = linalg.generic {indexing_maps = [#map31, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x2x2x12x1xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77, %85 : tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.subf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12x12xf32>
    %87 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x2x12x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.exp %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12x12xf32>
    %88 = linalg.fill ins(%cst_10 : f32) outs(%78 : tensor<2x2x2x12xf32>) -> tensor<2x2x2x12xf32>
    %89 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x2x2x12x12xf32>) outs(%88 : tensor<2x2x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x2x2x12xf32>) outs(%83 : tensor<2x2x2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map31, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x2x2x12x1xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x12xf32>
    %92 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87, %91 : tensor<2x2x2x12x12xf32>, tensor<2x2x2x12x12xf32>) outs(%74 : tensor<2x2x2x12x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.divf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x12x12xf32>
    %93 = tensor.empty() : tensor<2x2x16x2x12xf32>
    %94 = linalg.fill ins(%cst_10 : f32) outs(%93 : tensor<2x2x16x2x12xf32>) -> tensor<2x2x16x2x12xf32>
    %95 = linalg.generic {indexing_maps = [#map32, #map33, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_12, %92 : tensor<2x12x2x16xf32>, tensor<2x2x2x12x12xf32>) outs(%94 : tensor<2x2x16x2x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      %104 = arith.addf %out, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x2x16x2x12xf32>
    %96 = tensor.empty() : tensor<2x2x12x2x16xf32>
    %97 = linalg.generic {indexing_maps = [#map34, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x2x16x2x12xf32>) outs(%96 : tensor<2x2x12x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x12x2x16xf32>
    %98 = tensor.empty() : tensor<2x12x2x2x16xf32>
    %99 = linalg.generic {indexing_maps = [#map35, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x12x2x16xf32>) outs(%98 : tensor<2x12x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x12x2x2x16xf32>
    %collapsed = tensor.collapse_shape %99 [[0], [1], [2, 3], [4]] : tensor<2x12x2x2x16xf32> into tensor<2x12x4x16xf32>
    %100 = linalg.fill ins(%cst_10 : f32) outs(%7 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %101 = linalg.generic {indexing_maps = [#map36, #map37, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg3 : tensor<2x12x4x16xf32>, tensor<4x16x64xf32>) outs(%100 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.mulf %in, %in_13 : f32
      %104 = arith.addf %out, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x12x64xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %101 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%7 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %103 = arith.addf %in, %in_13 : f32
      linalg.yield %103 : f32
    } -> tensor<2x12x64xf32>
    return %102 : tensor<2x12x64xf32>
  }
}

