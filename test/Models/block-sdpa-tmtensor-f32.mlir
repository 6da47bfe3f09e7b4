// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// A causal block of torch.nn.functional alone
// exported: export/export.py block-sdpa-tmtensor-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x12x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<192x64xf32>, tensor<192xf32>, tensor<64x64xf32>, tensor<64xf32>) -> tensor<2x12x64xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x12x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>):
    %0 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %1 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %2 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %3 = "arith.constant"() <{value = 6.400000e+01 : f32}> : () -> f32
    %4 = "tensor.empty"() : () -> tensor<2x12x1xf32>
    %5 = "linalg.fill"(%1, %4) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg78: f32, %arg79: f32):
      "linalg.yield"(%arg78) : (f32) -> ()
    }) : (f32, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %6 = "linalg.generic"(%arg0, %5) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg76: f32, %arg77: f32):
      %84 = "arith.addf"(%arg76, %arg77) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%84) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %7 = "linalg.generic"(%6, %4) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg74: f32, %arg75: f32):
      %83 = "arith.divf"(%arg74, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%83) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %8 = "tensor.empty"() : () -> tensor<2x12x64xf32>
    %9 = "tensor.collapse_shape"(%7) <{reassociation = [[0], [1, 2]]}> : (tensor<2x12x1xf32>) -> tensor<2x12xf32>
    %10 = "linalg.generic"(%9, %8) <{indexing_maps = [#map2, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32):
      "linalg.yield"(%arg72) : (f32) -> ()
    }) : (tensor<2x12xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %11 = "linalg.generic"(%arg0, %10, %8) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32, %arg71: f32):
      %82 = "arith.subf"(%arg69, %arg70) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%82) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %12 = "linalg.generic"(%11, %11, %8) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg66: f32, %arg67: f32, %arg68: f32):
      %81 = "arith.mulf"(%arg66, %arg67) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%81) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %13 = "linalg.generic"(%12, %5) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32):
      %80 = "arith.addf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%80) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %14 = "linalg.generic"(%13, %4) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg62: f32, %arg63: f32):
      %79 = "arith.divf"(%arg62, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%79) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = "linalg.generic"(%14, %4) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32):
      %77 = "arith.truncf"(%2) : (f64) -> f32
      %78 = "arith.addf"(%arg60, %77) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%78) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %16 = "linalg.generic"(%15, %4) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg58: f32, %arg59: f32):
      %76 = "math.rsqrt"(%arg58) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%76) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %17 = "tensor.collapse_shape"(%16) <{reassociation = [[0], [1, 2]]}> : (tensor<2x12x1xf32>) -> tensor<2x12xf32>
    %18 = "linalg.generic"(%17, %8) <{indexing_maps = [#map2, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32):
      "linalg.yield"(%arg56) : (f32) -> ()
    }) : (tensor<2x12xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %19 = "linalg.generic"(%11, %18, %8) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg53: f32, %arg54: f32, %arg55: f32):
      %75 = "arith.mulf"(%arg53, %arg54) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%75) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %20 = "linalg.generic"(%19, %arg1, %8) <{indexing_maps = [#map, #map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg50: f32, %arg51: f32, %arg52: f32):
      %74 = "arith.mulf"(%arg50, %arg51) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%74) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %21 = "linalg.generic"(%20, %arg2, %8) <{indexing_maps = [#map, #map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg47: f32, %arg48: f32, %arg49: f32):
      %73 = "arith.addf"(%arg47, %arg48) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%73) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %22 = "tensor.empty"() : () -> tensor<64x192xf32>
    %23 = "linalg.transpose"(%arg3, %22) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg45: f32, %arg46: f32):
      "linalg.yield"(%arg45) : (f32) -> ()
    }) : (tensor<192x64xf32>, tensor<64x192xf32>) -> tensor<64x192xf32>
    %24 = "tensor.empty"() : () -> tensor<2x64x192xf32>
    %25 = "linalg.generic"(%23, %24) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32):
      "linalg.yield"(%arg43) : (f32) -> ()
    }) : (tensor<64x192xf32>, tensor<2x64x192xf32>) -> tensor<2x64x192xf32>
    %26 = "tensor.empty"() : () -> tensor<2x12x192xf32>
    %27 = "linalg.fill"(%1, %26) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg41: f32, %arg42: f32):
      "linalg.yield"(%arg41) : (f32) -> ()
    }) : (f32, tensor<2x12x192xf32>) -> tensor<2x12x192xf32>
    %28 = "linalg.batch_matmul"(%21, %25, %27) <{indexing_maps = [#map5, #map6, #map7], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32, %arg40: f32):
      %71 = "arith.mulf"(%arg38, %arg39) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %72 = "arith.addf"(%arg40, %71) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%72) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x64x192xf32>, tensor<2x12x192xf32>) -> tensor<2x12x192xf32>
    %29 = "linalg.generic"(%28, %arg4, %26) <{indexing_maps = [#map, #map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg35: f32, %arg36: f32, %arg37: f32):
      %70 = "arith.addf"(%arg35, %arg36) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%70) : (f32) -> ()
    }) : (tensor<2x12x192xf32>, tensor<192xf32>, tensor<2x12x192xf32>) -> tensor<2x12x192xf32>
    %30 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 0>, static_sizes = array<i64: 2, 12, 64>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x12x192xf32>) -> tensor<2x12x64xf32>
    %31 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 64>, static_sizes = array<i64: 2, 12, 64>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x12x192xf32>) -> tensor<2x12x64xf32>
    %32 = "tensor.extract_slice"(%29) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0, 128>, static_sizes = array<i64: 2, 12, 64>, static_strides = array<i64: 1, 1, 1>}> : (tensor<2x12x192xf32>) -> tensor<2x12x64xf32>
    %33 = "tensor.expand_shape"(%30) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 12, 4, 16>}> : (tensor<2x12x64xf32>) -> tensor<2x12x4x16xf32>
    %34 = "tensor.empty"() : () -> tensor<2x4x12x16xf32>
    %35 = "linalg.transpose"(%33, %34) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg33: f32, %arg34: f32):
      "linalg.yield"(%arg33) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %36 = "tensor.expand_shape"(%31) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 12, 4, 16>}> : (tensor<2x12x64xf32>) -> tensor<2x12x4x16xf32>
    %37 = "linalg.transpose"(%36, %34) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg31: f32, %arg32: f32):
      "linalg.yield"(%arg31) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %38 = "tensor.expand_shape"(%32) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 12, 4, 16>}> : (tensor<2x12x64xf32>) -> tensor<2x12x4x16xf32>
    %39 = "linalg.transpose"(%38, %34) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg29: f32, %arg30: f32):
      "linalg.yield"(%arg29) : (f32) -> ()
    }) : (tensor<2x12x4x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %40 = "tensor.empty"() : () -> tensor<2x4x12x12xf32>
    %41 = "linalg.fill"(%1, %40) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg27: f32, %arg28: f32):
      "linalg.yield"(%arg27) : (f32) -> ()
    }) : (f32, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %42 = "linalg.generic"(%41) <{indexing_maps = [#map8], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg26: f32):
      %66 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %67 = "linalg.index"() <{dim = 3 : i64}> : () -> index
      %68 = "arith.cmpi"(%66, %67) <{predicate = 5 : i64}> : (index, index) -> i1
      %69 = "arith.select"(%68, %1, %0) : (i1, f32, f32) -> f32
      "linalg.yield"(%69) : (f32) -> ()
    }) : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %43 = "tensor.collapse_shape"(%35) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %44 = "tensor.collapse_shape"(%37) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %45 = "tensor.collapse_shape"(%39) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x16xf32>) -> tensor<8x12x16xf32>
    %46 = "tensor.collapse_shape"(%42) <{reassociation = [[0, 1], [2], [3]]}> : (tensor<2x4x12x12xf32>) -> tensor<8x12x12xf32>
    %47 = "tensor.empty"() : () -> tensor<8x12x16xf32>
    %48 = "linalg.fill"(%1, %47) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg24: f32, %arg25: f32):
      "linalg.yield"(%arg24) : (f32) -> ()
    }) : (f32, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %49 = "tm_tensor.attention"(%43, %44, %45, %46, %48) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<8x12x16xf32>, tensor<8x12x16xf32>, tensor<8x12x16xf32>, tensor<8x12x12xf32>, tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %50 = "tensor.expand_shape"(%49) <{reassociation = [[0, 1], [2], [3]], static_output_shape = array<i64: 2, 4, 12, 16>}> : (tensor<8x12x16xf32>) -> tensor<2x4x12x16xf32>
    %51 = "tensor.empty"() : () -> tensor<2x12x4x16xf32>
    %52 = "linalg.transpose"(%50, %51) <{permutation = array<i64: 0, 2, 1, 3>}> ({
    ^bb0(%arg22: f32, %arg23: f32):
      "linalg.yield"(%arg22) : (f32) -> ()
    }) : (tensor<2x4x12x16xf32>, tensor<2x12x4x16xf32>) -> tensor<2x12x4x16xf32>
    %53 = "tensor.collapse_shape"(%52) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x12x4x16xf32>) -> tensor<2x12x64xf32>
    %54 = "tensor.empty"() : () -> tensor<64x64xf32>
    %55 = "linalg.transpose"(%arg5, %54) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg20: f32, %arg21: f32):
      "linalg.yield"(%arg20) : (f32) -> ()
    }) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %56 = "tensor.empty"() : () -> tensor<2x64x64xf32>
    %57 = "linalg.generic"(%55, %56) <{indexing_maps = [#map4, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      "linalg.yield"(%arg18) : (f32) -> ()
    }) : (tensor<64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %58 = "linalg.fill"(%1, %8) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg16: f32, %arg17: f32):
      "linalg.yield"(%arg16) : (f32) -> ()
    }) : (f32, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %59 = "linalg.batch_matmul"(%53, %57, %58) <{indexing_maps = [#map5, #map6, #map7], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg13: f32, %arg14: f32, %arg15: f32):
      %64 = "arith.mulf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %65 = "arith.addf"(%arg15, %64) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%65) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %60 = "linalg.generic"(%59, %arg6, %8) <{indexing_maps = [#map, #map3, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg10: f32, %arg11: f32, %arg12: f32):
      %63 = "arith.addf"(%arg10, %arg11) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%63) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %61 = "linalg.generic"(%arg0, %60, %8) <{indexing_maps = [#map, #map, #map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg7: f32, %arg8: f32, %arg9: f32):
      %62 = "arith.addf"(%arg7, %arg8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%62) : (f32) -> ()
    }) : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    "func.return"(%61) : (tensor<2x12x64xf32>) -> ()
  }) : () -> ()
}) : () -> ()
