// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py qwen3-sdpa-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<80x64xf32>, %arg15: tensor<80x64xf32>, %arg16: tensor<64x80xf32>) -> tensor<2x12x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x12x12xf32>}> : () -> tensor<2x4x12x12xf32>
    %1 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = tosa.const_shape  {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %10 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %11 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %16 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[2, 12, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 1, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[2, 2, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[2, 2, 1, 12, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %28 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %32 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %38 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %39 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %40 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %42 = "tosa.const"() <{values = dense_resource<torch_tensor_8_torch.float32> : tensor<1x1x8xf32>}> : () -> tensor<1x1x8xf32>
    %43 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %53 = tosa.reshape %arg2, %1 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %54 = tosa.reshape %arg0, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %55 = tosa.cast %54 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %56 = tosa.gather %53, %55 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %57 = tosa.reshape %56, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %58 = tosa.cast %4 : (tensor<12xi64>) -> tensor<12xi32>
    %59 = tosa.cast %58 : (tensor<12xi32>) -> tensor<12xi64>
    %60 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %61 = tosa.reshape %59, %7 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %62 = tosa.reshape %59, %8 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %63 = tosa.greater_equal %61, %62 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %64 = tosa.logical_and %63, %37 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %65 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %66 = tosa.add %65, %39 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %67 = tosa.greater %38, %65 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %68 = tosa.select %67, %66, %65 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %69 = tosa.reshape %68, %9 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %70 = tosa.cast %62 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %71 = tosa.add %70, %40 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %72 = tosa.greater %38, %70 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %73 = tosa.select %72, %71, %70 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %74 = tosa.reshape %73, %10 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %75 = tosa.tile %69, %10 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %76 = tosa.tile %74, %9 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %77 = tosa.concat %75, %76 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %78 = tosa.reshape %60, %11 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %79 = tosa.reshape %77, %12 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %80 = tosa.mul %79, %41, %5 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %81 = tosa.reduce_sum %80 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %82 = tosa.reshape %81, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %83 = tosa.cast %78 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %84 = tosa.gather %83, %82 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %85 = tosa.cast %84 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %86 = tosa.reshape %85, %13 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %87 = tosa.logical_and %64, %86 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %88 = tosa.reshape %59, %14 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %89 = tosa.cast %88 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %90 = tosa.mul %89, %42, %5 : (tensor<1x12x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x12x8xf32>
    %91 = tosa.concat %90, %90 {axis = 2 : i32} : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %92 = tosa.cos %91 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %93 = tosa.sin %91 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %94 = tosa.pow %57, %43 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %95 = tosa.reduce_sum %94 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %96 = tosa.mul %95, %44, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %97 = tosa.add %96, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %98 = tosa.rsqrt %97 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %99 = tosa.mul %57, %98, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %100 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %101 = tosa.reshape %99, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %102 = tosa.reshape %100, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %103 = tosa.matmul %101, %102, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %104 = tosa.reshape %103, %18 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %105 = tosa.pow %104, %46 : (tensor<2x12x4x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x16xf32>
    %106 = tosa.reduce_sum %105 {axis = 3 : i32} : (tensor<2x12x4x16xf32>) -> tensor<2x12x4x1xf32>
    %107 = tosa.mul %106, %47, %5 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x4x1xf32>
    %108 = tosa.add %107, %48 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x1xf32>
    %109 = tosa.rsqrt %108 : (tensor<2x12x4x1xf32>) -> tensor<2x12x4x1xf32>
    %110 = tosa.mul %104, %109, %5 : (tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %111 = tosa.transpose %110 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %112 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %113 = tosa.reshape %112, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %114 = tosa.matmul %101, %113, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %115 = tosa.reshape %114, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %116 = tosa.pow %115, %46 : (tensor<2x12x2x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x16xf32>
    %117 = tosa.reduce_sum %116 {axis = 3 : i32} : (tensor<2x12x2x16xf32>) -> tensor<2x12x2x1xf32>
    %118 = tosa.mul %117, %47, %5 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x2x1xf32>
    %119 = tosa.add %118, %48 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x1xf32>
    %120 = tosa.rsqrt %119 : (tensor<2x12x2x1xf32>) -> tensor<2x12x2x1xf32>
    %121 = tosa.mul %115, %120, %5 : (tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %122 = tosa.transpose %121 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %123 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %124 = tosa.reshape %123, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %125 = tosa.matmul %101, %124, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %126 = tosa.reshape %125, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %127 = tosa.transpose %126 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %128 = tosa.reshape %92, %21 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %129 = tosa.reshape %93, %21 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %130 = tosa.mul %111, %128, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %131 = tosa.slice %111, %23, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %132 = tosa.slice %111, %24, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %133 = tosa.negate %132, %15, %15 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %134 = tosa.concat %133, %131 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %135 = tosa.mul %134, %129, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %136 = tosa.add %130, %135 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %137 = tosa.mul %122, %128, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %138 = tosa.slice %122, %23, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %139 = tosa.slice %122, %24, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %140 = tosa.negate %139, %15, %15 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %141 = tosa.concat %140, %138 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %142 = tosa.mul %141, %129, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %143 = tosa.add %137, %142 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %144 = tosa.reshape %143, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %145 = tosa.tile %144, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %146 = tosa.reshape %145, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %147 = tosa.reshape %127, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %148 = tosa.tile %147, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %149 = tosa.select %87, %49, %50 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %150 = tosa.mul %136, %51, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %151 = tosa.transpose %146 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %152 = tosa.mul %151, %51, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %153 = tosa.reshape %150, %29 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %154 = tosa.reshape %152, %30 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %155 = tosa.matmul %153, %154, %15, %15 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %156 = tosa.reshape %155, %31 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %157 = tosa.add %156, %149 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %158 = tosa.reduce_max %157 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %159 = tosa.sub %157, %158 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %160 = tosa.exp %159 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %161 = tosa.reduce_sum %160 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %162 = tosa.reciprocal %161 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %163 = tosa.mul %160, %162, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %164 = tosa.cast %157 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %165 = tosa.equal %164, %52 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %166 = tosa.reduce_all %165 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %167 = tosa.select %166, %0, %163 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %168 = tosa.reshape %167, %32 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %169 = tosa.reshape %148, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %170 = tosa.matmul %168, %169, %15, %15 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %171 = tosa.reshape %170, %28 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %172 = tosa.transpose %171 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %173 = tosa.reshape %172, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %174 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %175 = tosa.reshape %174, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %176 = tosa.tile %175, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %177 = tosa.matmul %173, %176, %15, %15 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %178 = tosa.add %57, %177 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %179 = tosa.pow %178, %43 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %180 = tosa.reduce_sum %179 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %181 = tosa.mul %180, %44, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %182 = tosa.add %181, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %183 = tosa.rsqrt %182 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %184 = tosa.mul %178, %183, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %185 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %186 = tosa.reshape %184, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %187 = tosa.reshape %185, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %188 = tosa.matmul %186, %187, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %189 = tosa.reshape %188, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %190 = tosa.sigmoid %189 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %191 = tosa.mul %189, %190, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %192 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %193 = tosa.reshape %192, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %194 = tosa.matmul %186, %193, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %195 = tosa.reshape %194, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %196 = tosa.mul %191, %195, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %197 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %198 = tosa.reshape %196, %35 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %199 = tosa.reshape %197, %36 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %200 = tosa.matmul %198, %199, %15, %15 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %201 = tosa.reshape %200, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %202 = tosa.add %178, %201 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %203 = tosa.pow %202, %43 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %204 = tosa.reduce_sum %203 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %205 = tosa.mul %204, %44, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %206 = tosa.add %205, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %207 = tosa.rsqrt %206 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %208 = tosa.mul %202, %207, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %209 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %210 = tosa.reshape %208, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %211 = tosa.reshape %209, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %212 = tosa.matmul %210, %211, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %213 = tosa.reshape %212, %18 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %214 = tosa.pow %213, %46 : (tensor<2x12x4x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x16xf32>
    %215 = tosa.reduce_sum %214 {axis = 3 : i32} : (tensor<2x12x4x16xf32>) -> tensor<2x12x4x1xf32>
    %216 = tosa.mul %215, %47, %5 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x4x1xf32>
    %217 = tosa.add %216, %48 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x1xf32>
    %218 = tosa.rsqrt %217 : (tensor<2x12x4x1xf32>) -> tensor<2x12x4x1xf32>
    %219 = tosa.mul %213, %218, %5 : (tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %220 = tosa.transpose %219 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %221 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %222 = tosa.reshape %221, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %223 = tosa.matmul %210, %222, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %224 = tosa.reshape %223, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %225 = tosa.pow %224, %46 : (tensor<2x12x2x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x16xf32>
    %226 = tosa.reduce_sum %225 {axis = 3 : i32} : (tensor<2x12x2x16xf32>) -> tensor<2x12x2x1xf32>
    %227 = tosa.mul %226, %47, %5 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x2x1xf32>
    %228 = tosa.add %227, %48 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x1xf32>
    %229 = tosa.rsqrt %228 : (tensor<2x12x2x1xf32>) -> tensor<2x12x2x1xf32>
    %230 = tosa.mul %224, %229, %5 : (tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %231 = tosa.transpose %230 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %232 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %233 = tosa.reshape %232, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %234 = tosa.matmul %210, %233, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %235 = tosa.reshape %234, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %236 = tosa.transpose %235 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %237 = tosa.mul %220, %128, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %238 = tosa.slice %220, %23, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %239 = tosa.slice %220, %24, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %240 = tosa.negate %239, %15, %15 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %241 = tosa.concat %240, %238 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %242 = tosa.mul %241, %129, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %243 = tosa.add %237, %242 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %244 = tosa.mul %231, %128, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %245 = tosa.slice %231, %23, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %246 = tosa.slice %231, %24, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %247 = tosa.negate %246, %15, %15 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %248 = tosa.concat %247, %245 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %249 = tosa.mul %248, %129, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %250 = tosa.add %244, %249 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %251 = tosa.reshape %250, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %252 = tosa.tile %251, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %253 = tosa.reshape %252, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %254 = tosa.reshape %236, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %255 = tosa.tile %254, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %256 = tosa.mul %243, %51, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %257 = tosa.transpose %253 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %258 = tosa.mul %257, %51, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %259 = tosa.reshape %256, %29 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %260 = tosa.reshape %258, %30 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %261 = tosa.matmul %259, %260, %15, %15 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %262 = tosa.reshape %261, %31 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %263 = tosa.add %262, %149 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %264 = tosa.reduce_max %263 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %265 = tosa.sub %263, %264 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %266 = tosa.exp %265 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %267 = tosa.reduce_sum %266 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %268 = tosa.reciprocal %267 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %269 = tosa.mul %266, %268, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %270 = tosa.cast %263 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %271 = tosa.equal %270, %52 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %272 = tosa.reduce_all %271 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %273 = tosa.select %272, %0, %269 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %274 = tosa.reshape %273, %32 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %275 = tosa.reshape %255, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %276 = tosa.matmul %274, %275, %15, %15 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %277 = tosa.reshape %276, %28 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %278 = tosa.transpose %277 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %279 = tosa.reshape %278, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %280 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %281 = tosa.reshape %280, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %282 = tosa.tile %281, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %283 = tosa.matmul %279, %282, %15, %15 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %284 = tosa.add %202, %283 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %285 = tosa.pow %284, %43 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %286 = tosa.reduce_sum %285 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %287 = tosa.mul %286, %44, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %288 = tosa.add %287, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %289 = tosa.rsqrt %288 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %290 = tosa.mul %284, %289, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %291 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %292 = tosa.reshape %290, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %293 = tosa.reshape %291, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %294 = tosa.matmul %292, %293, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %295 = tosa.reshape %294, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %296 = tosa.sigmoid %295 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %297 = tosa.mul %295, %296, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %298 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %299 = tosa.reshape %298, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %300 = tosa.matmul %292, %299, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %301 = tosa.reshape %300, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %302 = tosa.mul %297, %301, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %303 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %304 = tosa.reshape %302, %35 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %305 = tosa.reshape %303, %36 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %306 = tosa.matmul %304, %305, %15, %15 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %307 = tosa.reshape %306, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %308 = tosa.add %284, %307 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %309 = tosa.pow %308, %43 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %310 = tosa.reduce_sum %309 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %311 = tosa.mul %310, %44, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %312 = tosa.add %311, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %313 = tosa.rsqrt %312 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %314 = tosa.mul %308, %313, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %314 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
