// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// BLOOM, ALiBi, packed q, k and v, causal, a padding mask
// exported: export/export.py bloom-eager-linalg-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map17 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x12xi64>, tensor<2x12xi64>, tensor<96x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<2x12x64xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<256xf32>, %arg15: tensor<64x256xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<192x64xf32>, %arg20: tensor<192xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<256x64xf32>, %arg26: tensor<256xf32>, %arg27: tensor<64x256xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>):
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 2 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 12 : i64}> : () -> i64
    %4 = "arith.constant"() <{value = 96 : index}> : () -> index
    %5 = "arith.constant"() <{value = 0.000000e+00 : f64}> : () -> f64
    %6 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %7 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %8 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %9 = "arith.constant"() <{value = 0.79788455999999996 : f64}> : () -> f64
    %10 = "arith.constant"() <{value = 4.471500e-02 : f64}> : () -> f64
    %11 = "arith.constant"() <{value = dense<2.500000e-01> : tensor<f32>}> : () -> tensor<f32>
    %12 = "arith.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %13 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "arith.constant"() <{value = dense<-3.40282347E+38> : tensor<f32>}> : () -> tensor<f32>
    %15 = "arith.constant"() <{value = 6.400000e+01 : f64}> : () -> f64
    %16 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %17 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %18 = "arith.constant"() <{value = 2.500000e-01 : f32}> : () -> f32
    %19 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %20 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %21 = "tensor.empty"() : () -> tensor<2x12x64xf32>
    %22 = "linalg.generic"(%arg0, %21) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: i64, %arg510: f32):
      %515 = "arith.index_cast"(%arg509) : (i64) -> index
      %516 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %517 = "arith.cmpi"(%515, %4) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%517) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %518 = "arith.cmpi"(%arg509, %0) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%518) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %519 = "tensor.extract"(%arg2, %515, %516) : (tensor<96x64xf32>, index, index) -> f32
      "linalg.yield"(%519) : (f32) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %23 = "tensor.empty"() : () -> tensor<2x12x64xf64>
    %24 = "linalg.generic"(%22, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg507: f32, %arg508: f64):
      %514 = "arith.extf"(%arg507) : (f32) -> f64
      "linalg.yield"(%514) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %25 = "tensor.empty"() : () -> tensor<2x12x1xf64>
    %26 = "linalg.fill"(%5, %25) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f64, %arg506: f64):
      "linalg.yield"(%arg505) : (f64) -> ()
    }) : (f64, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %27 = "linalg.generic"(%24, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: f64, %arg504: f64):
      %513 = "arith.addf"(%arg503, %arg504) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%513) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %28 = "linalg.generic"(%27, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f64, %arg502: f64):
      %512 = "arith.divf"(%arg501, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%512) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %29 = "linalg.generic"(%24, %28, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: f64, %arg499: f64, %arg500: f64):
      %511 = "arith.subf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%511) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %30 = "linalg.generic"(%29, %29, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg495: f64, %arg496: f64, %arg497: f64):
      %510 = "arith.mulf"(%arg495, %arg496) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%510) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %31 = "linalg.generic"(%30, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg493: f64, %arg494: f64):
      %509 = "arith.addf"(%arg493, %arg494) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%509) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %32 = "linalg.generic"(%31, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg491: f64, %arg492: f64):
      %508 = "arith.divf"(%arg491, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%508) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %33 = "tensor.empty"() : () -> tensor<2x12x1xf32>
    %34 = "linalg.generic"(%32, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg489: f64, %arg490: f32):
      %507 = "arith.truncf"(%arg489) : (f64) -> f32
      "linalg.yield"(%507) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %35 = "linalg.fill"(%6, %33) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg487: f32, %arg488: f32):
      "linalg.yield"(%arg487) : (f32) -> ()
    }) : (f32, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %36 = "linalg.generic"(%22, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg485: f32, %arg486: f32):
      %506 = "arith.addf"(%arg485, %arg486) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%506) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %37 = "linalg.generic"(%36, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg483: f32, %arg484: f32):
      %505 = "arith.divf"(%arg483, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%505) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %38 = "linalg.generic"(%34, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg481: f32, %arg482: f32):
      %503 = "arith.truncf"(%8) : (f64) -> f32
      %504 = "arith.addf"(%arg481, %503) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%504) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %39 = "linalg.generic"(%38, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg479: f32, %arg480: f32):
      %502 = "math.rsqrt"(%arg479) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%502) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %40 = "linalg.generic"(%22, %37, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg476: f32, %arg477: f32, %arg478: f32):
      %501 = "arith.subf"(%arg476, %arg477) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%501) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %41 = "linalg.generic"(%40, %39, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg473: f32, %arg474: f32, %arg475: f32):
      %500 = "arith.mulf"(%arg473, %arg474) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%500) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %42 = "linalg.generic"(%41, %arg3, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg470: f32, %arg471: f32, %arg472: f32):
      %499 = "arith.mulf"(%arg470, %arg471) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%499) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %43 = "linalg.generic"(%42, %arg4, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg467: f32, %arg468: f32, %arg469: f32):
      %498 = "arith.addf"(%arg467, %arg468) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%498) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %44 = "tensor.empty"() : () -> tensor<4xi32>
    %45 = "linalg.generic"(%44) <{indexing_maps = [#map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg466: i32):
      %494 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %495 = "arith.index_cast"(%494) : (index) -> i64
      %496 = "arith.trunci"(%495) <{overflowFlags = #arith.overflow<none>}> : (i64) -> i32
      %497 = "arith.addi"(%496, %17) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "linalg.yield"(%497) : (i32) -> ()
    }) : (tensor<4xi32>) -> tensor<4xi32>
    %46 = "tensor.empty"() : () -> tensor<4xf32>
    %47 = "linalg.generic"(%11, %45, %46) <{indexing_maps = [#map5, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: f32, %arg464: i32, %arg465: f32):
      %490 = "arith.extf"(%arg463) : (f32) -> f64
      %491 = "arith.sitofp"(%arg464) : (i32) -> f64
      %492 = "math.powf"(%490, %491) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      %493 = "arith.truncf"(%492) : (f64) -> f32
      "linalg.yield"(%493) : (f32) -> ()
    }) : (tensor<f32>, tensor<4xi32>, tensor<4xf32>) -> tensor<4xf32>
    %48 = "tensor.empty"() : () -> tensor<2x12xi64>
    %49 = "linalg.fill"(%0, %48) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg461: i64, %arg462: i64):
      "linalg.yield"(%arg461) : (i64) -> ()
    }) : (i64, tensor<2x12xi64>) -> tensor<2x12xi64>
    %50 = "tensor.empty"() : () -> tensor<2xi64>
    %51 = "linalg.fill"(%0, %50) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg459: i64, %arg460: i64):
      "linalg.yield"(%arg459) : (i64) -> ()
    }) : (i64, tensor<2xi64>) -> tensor<2xi64>
    %52:2 = "tm_tensor.scan"(%arg1, %49, %51) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg457: i64, %arg458: i64):
      %489 = "arith.addi"(%arg457, %arg458) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "tm_tensor.yield"(%489) : (i64) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12xi64>, tensor<2xi64>) -> (tensor<2x12xi64>, tensor<2xi64>)
    %53 = "linalg.generic"(%52#0, %48) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg455: i64, %arg456: i64):
      %488 = "arith.subi"(%arg455, %2) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%488) : (i64) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12xi64>) -> tensor<2x12xi64>
    %54 = "linalg.generic"(%53, %arg1, %48) <{indexing_maps = [#map6, #map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg452: i64, %arg453: i64, %arg454: i64):
      %487 = "arith.muli"(%arg452, %arg453) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%487) : (i64) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12xi64>, tensor<2x12xi64>) -> tensor<2x12xi64>
    %55 = "tensor.expand_shape"(%54) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 2, 1, 12>}> : (tensor<2x12xi64>) -> tensor<2x1x12xi64>
    %56 = "tensor.expand_shape"(%47) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4, 1>}> : (tensor<4xf32>) -> tensor<4x1xf32>
    %57 = "tensor.empty"() : () -> tensor<2x4x12xf32>
    %58 = "linalg.generic"(%56, %55, %57) <{indexing_maps = [#map7, #map8, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg449: f32, %arg450: i64, %arg451: f32):
      %485 = "arith.sitofp"(%arg450) : (i64) -> f32
      %486 = "arith.mulf"(%arg449, %485) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%486) : (f32) -> ()
    }) : (tensor<4x1xf32>, tensor<2x1x12xi64>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %59 = "tensor.collapse_shape"(%58) <{reassociation = [[0, 1], [2]]}> : (tensor<2x4x12xf32>) -> tensor<8x12xf32>
    %60 = "tensor.expand_shape"(%59) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 8, 1, 12>}> : (tensor<8x12xf32>) -> tensor<8x1x12xf32>
    %61 = "tensor.empty"() : () -> tensor<2x12xi1>
    %62 = "linalg.generic"(%arg1, %61) <{indexing_maps = [#map6, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg447: i64, %arg448: i1):
      %484 = "arith.cmpi"(%arg447, %0) <{predicate = 1 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%484) : (i1) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12xi1>) -> tensor<2x12xi1>
    %63 = "linalg.generic"(%50) <{indexing_maps = [#map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg446: i64):
      %482 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %483 = "arith.index_cast"(%482) : (index) -> i64
      "linalg.yield"(%483) : (i64) -> ()
    }) : (tensor<2xi64>) -> tensor<2xi64>
    %64 = "tensor.empty"() : () -> tensor<12xi64>
    %65 = "linalg.generic"(%64) <{indexing_maps = [#map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg445: i64):
      %480 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %481 = "arith.index_cast"(%480) : (index) -> i64
      "linalg.yield"(%481) : (i64) -> ()
    }) : (tensor<12xi64>) -> tensor<12xi64>
    %66 = "tensor.expand_shape"(%63) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 2, 1, 1, 1>}> : (tensor<2xi64>) -> tensor<2x1x1x1xi64>
    %67 = "tensor.expand_shape"(%65) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 12, 1>}> : (tensor<12xi64>) -> tensor<1x1x12x1xi64>
    %68 = "tensor.expand_shape"(%65) <{reassociation = [[0, 1, 2, 3]], static_output_shape = array<i64: 1, 1, 1, 12>}> : (tensor<12xi64>) -> tensor<1x1x1x12xi64>
    %69 = "tensor.empty"() : () -> tensor<1x1x12x12xi1>
    %70 = "linalg.generic"(%68, %67, %69) <{indexing_maps = [#map9, #map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg442: i64, %arg443: i64, %arg444: i1):
      %479 = "arith.cmpi"(%arg442, %arg443) <{predicate = 3 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%479) : (i1) -> ()
    }) : (tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>, tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1>
    %71 = "linalg.generic"(%12, %70, %69) <{indexing_maps = [#map12, #map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg439: i1, %arg440: i1, %arg441: i1):
      %478 = "arith.andi"(%arg439, %arg440) : (i1, i1) -> i1
      "linalg.yield"(%478) : (i1) -> ()
    }) : (tensor<i1>, tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1>
    %72 = "tensor.empty"() : () -> tensor<2x1x1x12xi1>
    %73 = "linalg.generic"(%66, %68, %72) <{indexing_maps = [#map13, #map14, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg436: i64, %arg437: i64, %arg438: i1):
      %469 = "arith.cmpi"(%arg436, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %470 = "arith.addi"(%arg436, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %471 = "arith.select"(%469, %470, %arg436) : (i1, i64, i64) -> i64
      %472 = "arith.index_cast"(%471) : (i64) -> index
      %473 = "arith.cmpi"(%arg437, %0) <{predicate = 2 : i64}> : (i64, i64) -> i1
      %474 = "arith.addi"(%arg437, %3) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      %475 = "arith.select"(%473, %474, %arg437) : (i1, i64, i64) -> i64
      %476 = "arith.index_cast"(%475) : (i64) -> index
      %477 = "tensor.extract"(%62, %472, %476) : (tensor<2x12xi1>, index, index) -> i1
      "linalg.yield"(%477) : (i1) -> ()
    }) : (tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>, tensor<2x1x1x12xi1>) -> tensor<2x1x1x12xi1>
    %74 = "tensor.empty"() : () -> tensor<2x1x12x12xi1>
    %75 = "linalg.generic"(%71, %73, %74) <{indexing_maps = [#map15, #map9, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg433: i1, %arg434: i1, %arg435: i1):
      %468 = "arith.andi"(%arg433, %arg434) : (i1, i1) -> i1
      "linalg.yield"(%468) : (i1) -> ()
    }) : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>, tensor<2x1x12x12xi1>) -> tensor<2x1x12x12xi1>
    %76 = "tensor.empty"() : () -> tensor<2x1x12x12xf32>
    %77 = "linalg.generic"(%75, %13, %14, %76) <{indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg429: i1, %arg430: f32, %arg431: f32, %arg432: f32):
      %467 = "arith.select"(%arg429, %arg430, %arg431) : (i1, f32, f32) -> f32
      "linalg.yield"(%467) : (f32) -> ()
    }) : (tensor<2x1x12x12xi1>, tensor<f32>, tensor<f32>, tensor<2x1x12x12xf32>) -> tensor<2x1x12x12xf32>
    %78 = "linalg.generic"(%43, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg427: f32, %arg428: f64):
      %466 = "arith.extf"(%arg427) : (f32) -> f64
      "linalg.yield"(%466) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %79 = "linalg.generic"(%78, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg425: f64, %arg426: f64):
      %465 = "arith.addf"(%arg425, %arg426) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%465) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %80 = "linalg.generic"(%79, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg423: f64, %arg424: f64):
      %464 = "arith.divf"(%arg423, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%464) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %81 = "linalg.generic"(%78, %80, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg420: f64, %arg421: f64, %arg422: f64):
      %463 = "arith.subf"(%arg420, %arg421) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%463) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %82 = "linalg.generic"(%81, %81, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg417: f64, %arg418: f64, %arg419: f64):
      %462 = "arith.mulf"(%arg417, %arg418) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%462) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %83 = "linalg.generic"(%82, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: f64, %arg416: f64):
      %461 = "arith.addf"(%arg415, %arg416) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%461) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %84 = "linalg.generic"(%83, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg413: f64, %arg414: f64):
      %460 = "arith.divf"(%arg413, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%460) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %85 = "linalg.generic"(%84, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg411: f64, %arg412: f32):
      %459 = "arith.truncf"(%arg411) : (f64) -> f32
      "linalg.yield"(%459) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %86 = "linalg.generic"(%43, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg409: f32, %arg410: f32):
      %458 = "arith.addf"(%arg409, %arg410) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%458) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %87 = "linalg.generic"(%86, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg407: f32, %arg408: f32):
      %457 = "arith.divf"(%arg407, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %88 = "linalg.generic"(%85, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg405: f32, %arg406: f32):
      %455 = "arith.truncf"(%8) : (f64) -> f32
      %456 = "arith.addf"(%arg405, %455) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%456) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %89 = "linalg.generic"(%88, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg403: f32, %arg404: f32):
      %454 = "math.rsqrt"(%arg403) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%454) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %90 = "linalg.generic"(%43, %87, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32, %arg402: f32):
      %453 = "arith.subf"(%arg400, %arg401) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%453) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %91 = "linalg.generic"(%90, %89, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg397: f32, %arg398: f32, %arg399: f32):
      %452 = "arith.mulf"(%arg397, %arg398) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%452) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %92 = "linalg.generic"(%91, %arg5, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg394: f32, %arg395: f32, %arg396: f32):
      %451 = "arith.mulf"(%arg394, %arg395) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%451) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %93 = "linalg.generic"(%92, %arg6, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32, %arg393: f32):
      %450 = "arith.addf"(%arg391, %arg392) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%450) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %94 = "tensor.collapse_shape"(%93) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x64xf32>) -> tensor<24x64xf32>
    %95 = "tensor.empty"() : () -> tensor<64x192xf32>
    %96 = "linalg.transpose"(%arg7, %95) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg389: f32, %arg390: f32):
      "linalg.yield"(%arg389) : (f32) -> ()
    }) : (tensor<192x64xf32>, tensor<64x192xf32>) -> tensor<64x192xf32>
    %97 = "tensor.empty"() : () -> tensor<24x192xf32>
    %98 = "linalg.fill"(%6, %97) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg387: f32, %arg388: f32):
      "linalg.yield"(%arg387) : (f32) -> ()
    }) : (f32, tensor<24x192xf32>) -> tensor<24x192xf32>
    %99 = "linalg.matmul"(%94, %96, %98) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg384: f32, %arg385: f32, %arg386: f32):
      %448 = "arith.mulf"(%arg384, %arg385) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %449 = "arith.addf"(%arg386, %448) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%449) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x192xf32>, tensor<24x192xf32>) -> tensor<24x192xf32>
    %100 = "linalg.generic"(%99, %arg8, %97) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg381: f32, %arg382: f32, %arg383: f32):
      %447 = "arith.addf"(%arg381, %arg382) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%447) : (f32) -> ()
    }) : (tensor<24x192xf32>, tensor<192xf32>, tensor<24x192xf32>) -> tensor<24x192xf32>
    %101 = "tensor.expand_shape"(%100) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 4, 3, 16>}> : (tensor<24x192xf32>) -> tensor<2x12x4x3x16xf32>
    %102 = "tensor.extract_slice"(%101) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %103 = "tensor.collapse_shape"(%102) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %104 = "tensor.empty"() : () -> tensor<2x4x12x16xf32>
    %105 = "linalg.transpose"(%103, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg379: f32, %arg380: f32):
      "linalg.yield"(%arg379) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %106 = "tensor.extract_slice"(%101) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 1, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %107 = "tensor.collapse_shape"(%106) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %108 = "linalg.transpose"(%107, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg377: f32, %arg378: f32):
      "linalg.yield"(%arg377) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %109 = "tensor.extract_slice"(%101) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 2, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %110 = "tensor.collapse_shape"(%109) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %111 = "linalg.transpose"(%110, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg375: f32, %arg376: f32):
      "linalg.yield"(%arg375) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %112 = "tensor.collapse_shape"(%105) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %113 = "tensor.collapse_shape"(%108) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %114 = "tensor.empty"() : () -> tensor<8x16x12xf32>
    %115 = "linalg.transpose"(%113, %114) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg373: f32, %arg374: f32):
      "linalg.yield"(%arg373) : (f32) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %116 = "tensor.collapse_shape"(%111) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %117 = "tensor.empty"() : () -> tensor<8x12x12xf32>
    %118 = "linalg.fill"(%6, %117) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg371: f32, %arg372: f32):
      "linalg.yield"(%arg371) : (f32) -> ()
    }) : (f32, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %119 = "linalg.batch_matmul"(%112, %115, %118) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32, %arg370: f32):
      %445 = "arith.mulf"(%arg368, %arg369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %446 = "arith.addf"(%arg370, %445) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%446) : (f32) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %120 = "linalg.generic"(%119, %117) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg366: f32, %arg367: f32):
      %444 = "arith.mulf"(%arg366, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%444) : (f32) -> ()
    }) : (tensor<8x12x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %121 = "linalg.generic"(%60, %120, %117) <{indexing_maps = [#map8, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg363: f32, %arg364: f32, %arg365: f32):
      %443 = "arith.addf"(%arg363, %arg364) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%443) : (f32) -> ()
    }) : (tensor<8x1x12xf32>, tensor<8x12x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %122 = "tensor.expand_shape"(%121) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 12>}> : (tensor<8x12x12xf32>) -> tensor<2x4x12x12xf32>
    %123 = "tensor.empty"() : () -> tensor<2x4x12x12xf32>
    %124 = "linalg.generic"(%122, %77, %123) <{indexing_maps = [#map11, #map22, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg360: f32, %arg361: f32, %arg362: f32):
      %442 = "arith.addf"(%arg360, %arg361) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%442) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %125 = "tensor.empty"() : () -> tensor<2x4x12xi64>
    %126 = "linalg.fill"(%0, %125) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg358: i64, %arg359: i64):
      "linalg.yield"(%arg358) : (i64) -> ()
    }) : (i64, tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %127 = "linalg.fill"(%7, %57) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg356: f32, %arg357: f32):
      "linalg.yield"(%arg356) : (f32) -> ()
    }) : (f32, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %128:2 = "linalg.generic"(%124, %127, %126) <{indexing_maps = [#map11, #map21, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg353: f32, %arg354: f32, %arg355: i64):
      %437 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %438 = "arith.index_cast"(%437) : (index) -> i64
      %439 = "arith.maximumf"(%arg353, %arg354) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %440 = "arith.cmpf"(%arg353, %arg354) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %441 = "arith.select"(%440, %438, %arg355) : (i1, i64, i64) -> i64
      "linalg.yield"(%439, %441) : (f32, i64) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12xf32>, tensor<2x4x12xi64>) -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %129 = "tensor.expand_shape"(%128#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %130 = "linalg.generic"(%124, %129, %123) <{indexing_maps = [#map11, #map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg350: f32, %arg351: f32, %arg352: f32):
      %436 = "arith.subf"(%arg350, %arg351) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%436) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %131 = "linalg.generic"(%130, %123) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg348: f32, %arg349: f32):
      %435 = "math.exp"(%arg348) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%435) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %132 = "tensor.empty"() : () -> tensor<2x4x12x1xf32>
    %133 = "linalg.fill"(%6, %132) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg346: f32, %arg347: f32):
      "linalg.yield"(%arg346) : (f32) -> ()
    }) : (f32, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %134 = "linalg.generic"(%131, %133) <{indexing_maps = [#map11, #map10], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg344: f32, %arg345: f32):
      %434 = "arith.addf"(%arg344, %arg345) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%434) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %135 = "linalg.generic"(%131, %134, %123) <{indexing_maps = [#map11, #map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg341: f32, %arg342: f32, %arg343: f32):
      %433 = "arith.divf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%433) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %136 = "tensor.collapse_shape"(%135) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x12xf32>) -> tensor<8x12x12xf32>
    %137 = "tensor.empty"() : () -> tensor<8x12x16xf32>
    %138 = "linalg.fill"(%6, %137) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg339: f32, %arg340: f32):
      "linalg.yield"(%arg339) : (f32) -> ()
    }) : (f32, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %139 = "linalg.batch_matmul"(%136, %116, %138) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg336: f32, %arg337: f32, %arg338: f32):
      %431 = "arith.mulf"(%arg336, %arg337) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %432 = "arith.addf"(%arg338, %431) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%432) : (f32) -> ()
    }) : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %140 = "tensor.expand_shape"(%139) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 16>}> : (tensor<8x12x16xf32>) -> tensor<2x4x12x16xf32>
    %141 = "tensor.empty"() : () -> tensor<2x12x4x16xf32>
    %142 = "linalg.transpose"(%140, %141) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg334: f32, %arg335: f32):
      "linalg.yield"(%arg334) : (f32) -> ()
    }) : (tensor<2x4x12x16xf32>, tensor<2x12x4x16xf32>) -> tensor<2x12x4x16xf32>
    %143 = "tensor.collapse_shape"(%142) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x12x4x16xf32>) -> tensor<24x64xf32>
    %144 = "tensor.empty"() : () -> tensor<64x64xf32>
    %145 = "linalg.transpose"(%arg9, %144) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg332: f32, %arg333: f32):
      "linalg.yield"(%arg332) : (f32) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %146 = "tensor.empty"() : () -> tensor<24x64xf32>
    %147 = "linalg.fill"(%6, %146) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg330: f32, %arg331: f32):
      "linalg.yield"(%arg330) : (f32) -> ()
    }) : (f32, tensor<24x64xf32>) -> tensor<24x64xf32>
    %148 = "linalg.matmul"(%143, %145, %147) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg327: f32, %arg328: f32, %arg329: f32):
      %429 = "arith.mulf"(%arg327, %arg328) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %430 = "arith.addf"(%arg329, %429) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%430) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %149 = "linalg.generic"(%148, %arg10, %146) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg324: f32, %arg325: f32, %arg326: f32):
      %428 = "arith.addf"(%arg324, %arg325) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%428) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %150 = "tensor.expand_shape"(%149) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 64>}> : (tensor<24x64xf32>) -> tensor<2x12x64xf32>
    %151 = "linalg.generic"(%43, %150, %21) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg321: f32, %arg322: f32, %arg323: f32):
      %427 = "arith.addf"(%arg321, %arg322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%427) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %152 = "linalg.generic"(%151, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg319: f32, %arg320: f64):
      %426 = "arith.extf"(%arg319) : (f32) -> f64
      "linalg.yield"(%426) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %153 = "linalg.generic"(%152, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg317: f64, %arg318: f64):
      %425 = "arith.addf"(%arg317, %arg318) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%425) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %154 = "linalg.generic"(%153, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg315: f64, %arg316: f64):
      %424 = "arith.divf"(%arg315, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%424) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %155 = "linalg.generic"(%152, %154, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg312: f64, %arg313: f64, %arg314: f64):
      %423 = "arith.subf"(%arg312, %arg313) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%423) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %156 = "linalg.generic"(%155, %155, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg309: f64, %arg310: f64, %arg311: f64):
      %422 = "arith.mulf"(%arg309, %arg310) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%422) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %157 = "linalg.generic"(%156, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg307: f64, %arg308: f64):
      %421 = "arith.addf"(%arg307, %arg308) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%421) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %158 = "linalg.generic"(%157, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: f64, %arg306: f64):
      %420 = "arith.divf"(%arg305, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%420) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %159 = "linalg.generic"(%158, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg303: f64, %arg304: f32):
      %419 = "arith.truncf"(%arg303) : (f64) -> f32
      "linalg.yield"(%419) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %160 = "linalg.generic"(%151, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg301: f32, %arg302: f32):
      %418 = "arith.addf"(%arg301, %arg302) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%418) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %161 = "linalg.generic"(%160, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg299: f32, %arg300: f32):
      %417 = "arith.divf"(%arg299, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%417) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %162 = "linalg.generic"(%159, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32):
      %415 = "arith.truncf"(%8) : (f64) -> f32
      %416 = "arith.addf"(%arg297, %415) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%416) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %163 = "linalg.generic"(%162, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg295: f32, %arg296: f32):
      %414 = "math.rsqrt"(%arg295) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%414) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %164 = "linalg.generic"(%151, %161, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg292: f32, %arg293: f32, %arg294: f32):
      %413 = "arith.subf"(%arg292, %arg293) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%413) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %165 = "linalg.generic"(%164, %163, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: f32, %arg290: f32, %arg291: f32):
      %412 = "arith.mulf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%412) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %166 = "linalg.generic"(%165, %arg11, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg286: f32, %arg287: f32, %arg288: f32):
      %411 = "arith.mulf"(%arg286, %arg287) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%411) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %167 = "linalg.generic"(%166, %arg12, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg283: f32, %arg284: f32, %arg285: f32):
      %410 = "arith.addf"(%arg283, %arg284) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%410) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %168 = "tensor.collapse_shape"(%167) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x64xf32>) -> tensor<24x64xf32>
    %169 = "tensor.empty"() : () -> tensor<64x256xf32>
    %170 = "linalg.transpose"(%arg13, %169) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg281: f32, %arg282: f32):
      "linalg.yield"(%arg281) : (f32) -> ()
    }) : (tensor<256x64xf32>, tensor<64x256xf32>) -> tensor<64x256xf32>
    %171 = "tensor.empty"() : () -> tensor<24x256xf32>
    %172 = "linalg.fill"(%6, %171) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg279: f32, %arg280: f32):
      "linalg.yield"(%arg279) : (f32) -> ()
    }) : (f32, tensor<24x256xf32>) -> tensor<24x256xf32>
    %173 = "linalg.matmul"(%168, %170, %172) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg276: f32, %arg277: f32, %arg278: f32):
      %408 = "arith.mulf"(%arg276, %arg277) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %409 = "arith.addf"(%arg278, %408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%409) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x256xf32>, tensor<24x256xf32>) -> tensor<24x256xf32>
    %174 = "linalg.generic"(%173, %arg14, %171) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg273: f32, %arg274: f32, %arg275: f32):
      %407 = "arith.addf"(%arg273, %arg274) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%407) : (f32) -> ()
    }) : (tensor<24x256xf32>, tensor<256xf32>, tensor<24x256xf32>) -> tensor<24x256xf32>
    %175 = "tensor.expand_shape"(%174) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 256>}> : (tensor<24x256xf32>) -> tensor<2x12x256xf32>
    %176 = "tensor.empty"() : () -> tensor<2x12x256xf32>
    %177 = "linalg.generic"(%175, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg271: f32, %arg272: f32):
      %406 = "arith.mulf"(%arg271, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%406) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %178 = "linalg.generic"(%175, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg269: f32, %arg270: f32):
      %404 = "arith.truncf"(%9) : (f64) -> f32
      %405 = "arith.mulf"(%arg269, %404) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%405) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %179 = "linalg.generic"(%175, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: f32, %arg268: f32):
      %402 = "arith.truncf"(%10) : (f64) -> f32
      %403 = "arith.mulf"(%arg267, %402) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%403) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %180 = "linalg.generic"(%179, %175, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg264: f32, %arg265: f32, %arg266: f32):
      %401 = "arith.mulf"(%arg264, %arg265) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%401) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %181 = "linalg.generic"(%180, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg262: f32, %arg263: f32):
      %400 = "arith.addf"(%arg262, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%400) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %182 = "linalg.generic"(%178, %181, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg259: f32, %arg260: f32, %arg261: f32):
      %399 = "arith.mulf"(%arg259, %arg260) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%399) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %183 = "linalg.generic"(%182, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg257: f32, %arg258: f32):
      %398 = "math.tanh"(%arg257) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%398) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %184 = "linalg.generic"(%183, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: f32, %arg256: f32):
      %397 = "arith.addf"(%arg255, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%397) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %185 = "linalg.generic"(%177, %184, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg252: f32, %arg253: f32, %arg254: f32):
      %396 = "arith.mulf"(%arg252, %arg253) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%396) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %186 = "tensor.collapse_shape"(%185) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x256xf32>) -> tensor<24x256xf32>
    %187 = "tensor.empty"() : () -> tensor<256x64xf32>
    %188 = "linalg.transpose"(%arg15, %187) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg250: f32, %arg251: f32):
      "linalg.yield"(%arg250) : (f32) -> ()
    }) : (tensor<64x256xf32>, tensor<256x64xf32>) -> tensor<256x64xf32>
    %189 = "linalg.matmul"(%186, %188, %147) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32, %arg249: f32):
      %394 = "arith.mulf"(%arg247, %arg248) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %395 = "arith.addf"(%arg249, %394) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%395) : (f32) -> ()
    }) : (tensor<24x256xf32>, tensor<256x64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %190 = "linalg.generic"(%189, %arg16, %146) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg244: f32, %arg245: f32, %arg246: f32):
      %393 = "arith.addf"(%arg244, %arg245) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%393) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %191 = "tensor.expand_shape"(%190) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 64>}> : (tensor<24x64xf32>) -> tensor<2x12x64xf32>
    %192 = "linalg.generic"(%151, %191, %21) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg241: f32, %arg242: f32, %arg243: f32):
      %392 = "arith.addf"(%arg241, %arg242) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%392) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %193 = "linalg.generic"(%192, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg239: f32, %arg240: f64):
      %391 = "arith.extf"(%arg239) : (f32) -> f64
      "linalg.yield"(%391) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %194 = "linalg.generic"(%193, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg237: f64, %arg238: f64):
      %390 = "arith.addf"(%arg237, %arg238) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%390) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %195 = "linalg.generic"(%194, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg235: f64, %arg236: f64):
      %389 = "arith.divf"(%arg235, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%389) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %196 = "linalg.generic"(%193, %195, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg232: f64, %arg233: f64, %arg234: f64):
      %388 = "arith.subf"(%arg232, %arg233) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%388) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %197 = "linalg.generic"(%196, %196, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg229: f64, %arg230: f64, %arg231: f64):
      %387 = "arith.mulf"(%arg229, %arg230) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%387) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %198 = "linalg.generic"(%197, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg227: f64, %arg228: f64):
      %386 = "arith.addf"(%arg227, %arg228) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%386) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %199 = "linalg.generic"(%198, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg225: f64, %arg226: f64):
      %385 = "arith.divf"(%arg225, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%385) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %200 = "linalg.generic"(%199, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: f64, %arg224: f32):
      %384 = "arith.truncf"(%arg223) : (f64) -> f32
      "linalg.yield"(%384) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %201 = "linalg.generic"(%192, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg221: f32, %arg222: f32):
      %383 = "arith.addf"(%arg221, %arg222) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%383) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %202 = "linalg.generic"(%201, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg219: f32, %arg220: f32):
      %382 = "arith.divf"(%arg219, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%382) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %203 = "linalg.generic"(%200, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg217: f32, %arg218: f32):
      %380 = "arith.truncf"(%8) : (f64) -> f32
      %381 = "arith.addf"(%arg217, %380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%381) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %204 = "linalg.generic"(%203, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg215: f32, %arg216: f32):
      %379 = "math.rsqrt"(%arg215) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%379) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %205 = "linalg.generic"(%192, %202, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg212: f32, %arg213: f32, %arg214: f32):
      %378 = "arith.subf"(%arg212, %arg213) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%378) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %206 = "linalg.generic"(%205, %204, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg209: f32, %arg210: f32, %arg211: f32):
      %377 = "arith.mulf"(%arg209, %arg210) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%377) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %207 = "linalg.generic"(%206, %arg17, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg206: f32, %arg207: f32, %arg208: f32):
      %376 = "arith.mulf"(%arg206, %arg207) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%376) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %208 = "linalg.generic"(%207, %arg18, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg203: f32, %arg204: f32, %arg205: f32):
      %375 = "arith.addf"(%arg203, %arg204) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%375) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %209 = "tensor.collapse_shape"(%208) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x64xf32>) -> tensor<24x64xf32>
    %210 = "linalg.transpose"(%arg19, %95) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg201: f32, %arg202: f32):
      "linalg.yield"(%arg201) : (f32) -> ()
    }) : (tensor<192x64xf32>, tensor<64x192xf32>) -> tensor<64x192xf32>
    %211 = "linalg.matmul"(%209, %210, %98) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg198: f32, %arg199: f32, %arg200: f32):
      %373 = "arith.mulf"(%arg198, %arg199) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %374 = "arith.addf"(%arg200, %373) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%374) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x192xf32>, tensor<24x192xf32>) -> tensor<24x192xf32>
    %212 = "linalg.generic"(%211, %arg20, %97) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg195: f32, %arg196: f32, %arg197: f32):
      %372 = "arith.addf"(%arg195, %arg196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%372) : (f32) -> ()
    }) : (tensor<24x192xf32>, tensor<192xf32>, tensor<24x192xf32>) -> tensor<24x192xf32>
    %213 = "tensor.expand_shape"(%212) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 4, 3, 16>}> : (tensor<24x192xf32>) -> tensor<2x12x4x3x16xf32>
    %214 = "tensor.extract_slice"(%213) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 0, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %215 = "tensor.collapse_shape"(%214) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %216 = "linalg.transpose"(%215, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg193: f32, %arg194: f32):
      "linalg.yield"(%arg193) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %217 = "tensor.extract_slice"(%213) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 1, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %218 = "tensor.collapse_shape"(%217) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %219 = "linalg.transpose"(%218, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg191: f32, %arg192: f32):
      "linalg.yield"(%arg191) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %220 = "tensor.extract_slice"(%213) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0, 2, 0>, static_sizes = array<i64: 2, 12, 4, 1, 16>, static_strides = array<i64: 1, 1, 1, 1, 1>}> : (tensor<2x12x4x3x16xf32>) -> tensor<2x12x4x1x16xf32>
    %221 = "tensor.collapse_shape"(%220) <{reassociation = [[0], [1], [2, 3], [4]]}> : (tensor<2x12x4x1x16xf32>) -> tensor<2x12x4x16xf32>
    %222 = "linalg.transpose"(%221, %104) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg189: f32, %arg190: f32):
      "linalg.yield"(%arg189) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %223 = "tensor.collapse_shape"(%216) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %224 = "tensor.collapse_shape"(%219) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %225 = "linalg.transpose"(%224, %114) <{permutation = array<i64: 0, 2, 1>}> ({
    ^bb0(%arg187: f32, %arg188: f32):
      "linalg.yield"(%arg187) : (f32) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x16x12xf32>) -> tensor<8x16x12xf32>
    %226 = "tensor.collapse_shape"(%222) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %227 = "linalg.batch_matmul"(%223, %225, %118) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg184: f32, %arg185: f32, %arg186: f32):
      %370 = "arith.mulf"(%arg184, %arg185) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %371 = "arith.addf"(%arg186, %370) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%371) : (f32) -> ()
    }) : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %228 = "linalg.generic"(%227, %117) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg182: f32, %arg183: f32):
      %369 = "arith.mulf"(%arg182, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%369) : (f32) -> ()
    }) : (tensor<8x12x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %229 = "linalg.generic"(%60, %228, %117) <{indexing_maps = [#map8, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32, %arg181: f32):
      %368 = "arith.addf"(%arg179, %arg180) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%368) : (f32) -> ()
    }) : (tensor<8x1x12xf32>, tensor<8x12x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %230 = "tensor.expand_shape"(%229) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 12>}> : (tensor<8x12x12xf32>) -> tensor<2x4x12x12xf32>
    %231 = "linalg.generic"(%230, %77, %123) <{indexing_maps = [#map11, #map22, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg176: f32, %arg177: f32, %arg178: f32):
      %367 = "arith.addf"(%arg176, %arg177) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%367) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %232:2 = "linalg.generic"(%231, %127, %126) <{indexing_maps = [#map11, #map21, #map21], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg173: f32, %arg174: f32, %arg175: i64):
      %362 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %363 = "arith.index_cast"(%362) : (index) -> i64
      %364 = "arith.maximumf"(%arg173, %arg174) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %365 = "arith.cmpf"(%arg173, %arg174) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
      %366 = "arith.select"(%365, %363, %arg175) : (i1, i64, i64) -> i64
      "linalg.yield"(%364, %366) : (f32, i64) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12xf32>, tensor<2x4x12xi64>) -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %233 = "tensor.expand_shape"(%232#0) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %234 = "linalg.generic"(%231, %233, %123) <{indexing_maps = [#map11, #map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg170: f32, %arg171: f32, %arg172: f32):
      %361 = "arith.subf"(%arg170, %arg171) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%361) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %235 = "linalg.generic"(%234, %123) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg168: f32, %arg169: f32):
      %360 = "math.exp"(%arg168) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%360) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %236 = "linalg.generic"(%235, %133) <{indexing_maps = [#map11, #map10], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg166: f32, %arg167: f32):
      %359 = "arith.addf"(%arg166, %arg167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%359) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %237 = "linalg.generic"(%235, %236, %123) <{indexing_maps = [#map11, #map10, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg163: f32, %arg164: f32, %arg165: f32):
      %358 = "arith.divf"(%arg163, %arg164) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%358) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %238 = "tensor.collapse_shape"(%237) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x12xf32>) -> tensor<8x12x12xf32>
    %239 = "linalg.batch_matmul"(%238, %226, %138) <{indexing_maps = [#map19, #map20, #map21], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg160: f32, %arg161: f32, %arg162: f32):
      %356 = "arith.mulf"(%arg160, %arg161) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %357 = "arith.addf"(%arg162, %356) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%357) : (f32) -> ()
    }) : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %240 = "tensor.expand_shape"(%239) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 16>}> : (tensor<8x12x16xf32>) -> tensor<2x4x12x16xf32>
    %241 = "linalg.transpose"(%240, %141) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg158: f32, %arg159: f32):
      "linalg.yield"(%arg158) : (f32) -> ()
    }) : (tensor<2x4x12x16xf32>, tensor<2x12x4x16xf32>) -> tensor<2x12x4x16xf32>
    %242 = "tensor.collapse_shape"(%241) <{reassociation = [[0, 1], [2, 3]]}> : (tensor<2x12x4x16xf32>) -> tensor<24x64xf32>
    %243 = "linalg.transpose"(%arg21, %144) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg156: f32, %arg157: f32):
      "linalg.yield"(%arg156) : (f32) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %244 = "linalg.matmul"(%242, %243, %147) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg153: f32, %arg154: f32, %arg155: f32):
      %354 = "arith.mulf"(%arg153, %arg154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %355 = "arith.addf"(%arg155, %354) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%355) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %245 = "linalg.generic"(%244, %arg22, %146) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg150: f32, %arg151: f32, %arg152: f32):
      %353 = "arith.addf"(%arg150, %arg151) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%353) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %246 = "tensor.expand_shape"(%245) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 64>}> : (tensor<24x64xf32>) -> tensor<2x12x64xf32>
    %247 = "linalg.generic"(%192, %246, %21) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg147: f32, %arg148: f32, %arg149: f32):
      %352 = "arith.addf"(%arg147, %arg148) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%352) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %248 = "linalg.generic"(%247, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg145: f32, %arg146: f64):
      %351 = "arith.extf"(%arg145) : (f32) -> f64
      "linalg.yield"(%351) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %249 = "linalg.generic"(%248, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg143: f64, %arg144: f64):
      %350 = "arith.addf"(%arg143, %arg144) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%350) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %250 = "linalg.generic"(%249, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg141: f64, %arg142: f64):
      %349 = "arith.divf"(%arg141, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%349) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %251 = "linalg.generic"(%248, %250, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg138: f64, %arg139: f64, %arg140: f64):
      %348 = "arith.subf"(%arg138, %arg139) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%348) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %252 = "linalg.generic"(%251, %251, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg135: f64, %arg136: f64, %arg137: f64):
      %347 = "arith.mulf"(%arg135, %arg136) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%347) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %253 = "linalg.generic"(%252, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg133: f64, %arg134: f64):
      %346 = "arith.addf"(%arg133, %arg134) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%346) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %254 = "linalg.generic"(%253, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg131: f64, %arg132: f64):
      %345 = "arith.divf"(%arg131, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%345) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %255 = "linalg.generic"(%254, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg129: f64, %arg130: f32):
      %344 = "arith.truncf"(%arg129) : (f64) -> f32
      "linalg.yield"(%344) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %256 = "linalg.generic"(%247, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg127: f32, %arg128: f32):
      %343 = "arith.addf"(%arg127, %arg128) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%343) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %257 = "linalg.generic"(%256, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg125: f32, %arg126: f32):
      %342 = "arith.divf"(%arg125, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%342) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %258 = "linalg.generic"(%255, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg123: f32, %arg124: f32):
      %340 = "arith.truncf"(%8) : (f64) -> f32
      %341 = "arith.addf"(%arg123, %340) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%341) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %259 = "linalg.generic"(%258, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg121: f32, %arg122: f32):
      %339 = "math.rsqrt"(%arg121) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%339) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %260 = "linalg.generic"(%247, %257, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg118: f32, %arg119: f32, %arg120: f32):
      %338 = "arith.subf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%338) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %261 = "linalg.generic"(%260, %259, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg115: f32, %arg116: f32, %arg117: f32):
      %337 = "arith.mulf"(%arg115, %arg116) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%337) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %262 = "linalg.generic"(%261, %arg23, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32, %arg114: f32):
      %336 = "arith.mulf"(%arg112, %arg113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%336) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %263 = "linalg.generic"(%262, %arg24, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg109: f32, %arg110: f32, %arg111: f32):
      %335 = "arith.addf"(%arg109, %arg110) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%335) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %264 = "tensor.collapse_shape"(%263) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x64xf32>) -> tensor<24x64xf32>
    %265 = "linalg.transpose"(%arg25, %169) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg107: f32, %arg108: f32):
      "linalg.yield"(%arg107) : (f32) -> ()
    }) : (tensor<256x64xf32>, tensor<64x256xf32>) -> tensor<64x256xf32>
    %266 = "linalg.matmul"(%264, %265, %172) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg104: f32, %arg105: f32, %arg106: f32):
      %333 = "arith.mulf"(%arg104, %arg105) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %334 = "arith.addf"(%arg106, %333) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%334) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64x256xf32>, tensor<24x256xf32>) -> tensor<24x256xf32>
    %267 = "linalg.generic"(%266, %arg26, %171) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32, %arg103: f32):
      %332 = "arith.addf"(%arg101, %arg102) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%332) : (f32) -> ()
    }) : (tensor<24x256xf32>, tensor<256xf32>, tensor<24x256xf32>) -> tensor<24x256xf32>
    %268 = "tensor.expand_shape"(%267) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 256>}> : (tensor<24x256xf32>) -> tensor<2x12x256xf32>
    %269 = "linalg.generic"(%268, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg99: f32, %arg100: f32):
      %331 = "arith.mulf"(%arg99, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%331) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %270 = "linalg.generic"(%268, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg97: f32, %arg98: f32):
      %329 = "arith.truncf"(%9) : (f64) -> f32
      %330 = "arith.mulf"(%arg97, %329) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%330) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %271 = "linalg.generic"(%268, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg95: f32, %arg96: f32):
      %327 = "arith.truncf"(%10) : (f64) -> f32
      %328 = "arith.mulf"(%arg95, %327) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%328) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %272 = "linalg.generic"(%271, %268, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg92: f32, %arg93: f32, %arg94: f32):
      %326 = "arith.mulf"(%arg92, %arg93) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%326) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %273 = "linalg.generic"(%272, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg90: f32, %arg91: f32):
      %325 = "arith.addf"(%arg90, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%325) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %274 = "linalg.generic"(%270, %273, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg87: f32, %arg88: f32, %arg89: f32):
      %324 = "arith.mulf"(%arg87, %arg88) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%324) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %275 = "linalg.generic"(%274, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg85: f32, %arg86: f32):
      %323 = "math.tanh"(%arg85) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%323) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %276 = "linalg.generic"(%275, %176) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32):
      %322 = "arith.addf"(%arg83, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%322) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %277 = "linalg.generic"(%269, %276, %176) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg80: f32, %arg81: f32, %arg82: f32):
      %321 = "arith.mulf"(%arg80, %arg81) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%321) : (f32) -> ()
    }) : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %278 = "tensor.collapse_shape"(%277) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x256xf32>) -> tensor<24x256xf32>
    %279 = "linalg.transpose"(%arg27, %187) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg78: f32, %arg79: f32):
      "linalg.yield"(%arg78) : (f32) -> ()
    }) : (tensor<64x256xf32>, tensor<256x64xf32>) -> tensor<256x64xf32>
    %280 = "linalg.matmul"(%278, %279, %147) <{indexing_maps = [#map16, #map17, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg75: f32, %arg76: f32, %arg77: f32):
      %319 = "arith.mulf"(%arg75, %arg76) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %320 = "arith.addf"(%arg77, %319) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%320) : (f32) -> ()
    }) : (tensor<24x256xf32>, tensor<256x64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %281 = "linalg.generic"(%280, %arg28, %146) <{indexing_maps = [#map6, #map18, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32, %arg74: f32):
      %318 = "arith.addf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%318) : (f32) -> ()
    }) : (tensor<24x64xf32>, tensor<64xf32>, tensor<24x64xf32>) -> tensor<24x64xf32>
    %282 = "tensor.expand_shape"(%281) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 64>}> : (tensor<24x64xf32>) -> tensor<2x12x64xf32>
    %283 = "linalg.generic"(%247, %282, %21) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32, %arg71: f32):
      %317 = "arith.addf"(%arg69, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%317) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %284 = "linalg.generic"(%283, %23) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f64):
      %316 = "arith.extf"(%arg67) : (f32) -> f64
      "linalg.yield"(%316) : (f64) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %285 = "linalg.generic"(%284, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg65: f64, %arg66: f64):
      %315 = "arith.addf"(%arg65, %arg66) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%315) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %286 = "linalg.generic"(%285, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg63: f64, %arg64: f64):
      %314 = "arith.divf"(%arg63, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%314) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %287 = "linalg.generic"(%284, %286, %23) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: f64, %arg61: f64, %arg62: f64):
      %313 = "arith.subf"(%arg60, %arg61) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%313) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %288 = "linalg.generic"(%287, %287, %23) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg57: f64, %arg58: f64, %arg59: f64):
      %312 = "arith.mulf"(%arg57, %arg58) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%312) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<2x12x64xf64>) -> tensor<2x12x64xf64>
    %289 = "linalg.generic"(%288, %26) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg55: f64, %arg56: f64):
      %311 = "arith.addf"(%arg55, %arg56) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%311) : (f64) -> ()
    }) : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %290 = "linalg.generic"(%289, %25) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg53: f64, %arg54: f64):
      %310 = "arith.divf"(%arg53, %15) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%310) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %291 = "linalg.generic"(%290, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg51: f64, %arg52: f32):
      %309 = "arith.truncf"(%arg51) : (f64) -> f32
      "linalg.yield"(%309) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %292 = "linalg.generic"(%283, %35) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg49: f32, %arg50: f32):
      %308 = "arith.addf"(%arg49, %arg50) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%308) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %293 = "linalg.generic"(%292, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32):
      %307 = "arith.divf"(%arg47, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%307) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %294 = "linalg.generic"(%291, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      %305 = "arith.truncf"(%8) : (f64) -> f32
      %306 = "arith.addf"(%arg45, %305) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%306) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %295 = "linalg.generic"(%294, %33) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32):
      %304 = "math.rsqrt"(%arg43) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%304) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %296 = "linalg.generic"(%283, %293, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: f32, %arg41: f32, %arg42: f32):
      %303 = "arith.subf"(%arg40, %arg41) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%303) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %297 = "linalg.generic"(%296, %295, %21) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg37: f32, %arg38: f32, %arg39: f32):
      %302 = "arith.mulf"(%arg37, %arg38) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%302) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %298 = "linalg.generic"(%297, %arg29, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg34: f32, %arg35: f32, %arg36: f32):
      %301 = "arith.mulf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%301) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %299 = "linalg.generic"(%298, %arg30, %21) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg31: f32, %arg32: f32, %arg33: f32):
      %300 = "arith.addf"(%arg31, %arg32) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%300) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    "func.return"(%299) : (tensor<2x12x64xf32>) -> ()
  }) : () -> ()
}) : () -> ()
