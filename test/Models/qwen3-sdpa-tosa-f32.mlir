// RUN: pebble-opt %s -o /dev/null
// Qwen3, normalised queries and keys, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py qwen3-sdpa-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<80x64xf32>, %arg10: tensor<80x64xf32>, %arg11: tensor<64x80xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<80x64xf32>, %arg21: tensor<80x64xf32>, %arg22: tensor<64x80xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>) -> tensor<2x12x64xf32> {
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
    %15 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %17 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 1, 1, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[2, 12, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[1, 1, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[2, 2, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[2, 2, 1, 12, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %29 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %30 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %34 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %40 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %42 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %43 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %44 = "tosa.const"() <{values = dense_resource<torch_tensor_8_torch.float32> : tensor<1x1x8xf32>}> : () -> tensor<1x1x8xf32>
    %45 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %55 = tosa.reshape %arg2, %1 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %56 = tosa.reshape %arg0, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %57 = tosa.cast %56 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %58 = tosa.gather %55, %57 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %59 = tosa.reshape %58, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %60 = tosa.cast %4 : (tensor<12xi64>) -> tensor<12xi32>
    %61 = tosa.cast %60 : (tensor<12xi32>) -> tensor<12xi64>
    %62 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %63 = tosa.reshape %61, %7 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %64 = tosa.reshape %61, %8 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %65 = tosa.greater_equal %63, %64 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %66 = tosa.logical_and %65, %39 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %67 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %68 = tosa.add %67, %41 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %69 = tosa.greater %40, %67 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %70 = tosa.select %69, %68, %67 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %71 = tosa.reshape %70, %9 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %72 = tosa.cast %64 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %73 = tosa.add %72, %42 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %74 = tosa.greater %40, %72 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %75 = tosa.select %74, %73, %72 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %76 = tosa.reshape %75, %10 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %77 = tosa.tile %71, %10 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %78 = tosa.tile %76, %9 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %79 = tosa.concat %77, %78 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %80 = tosa.reshape %62, %11 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %81 = tosa.reshape %79, %12 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %82 = tosa.mul %81, %43, %5 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %83 = tosa.reduce_sum %82 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %84 = tosa.reshape %83, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %85 = tosa.cast %80 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %86 = tosa.gather %85, %84 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %87 = tosa.cast %86 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %88 = tosa.reshape %87, %13 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %89 = tosa.logical_and %66, %88 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %90 = tosa.reshape %61, %14 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %91 = tosa.cast %90 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %92 = tosa.mul %91, %44, %5 : (tensor<1x12x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x12x8xf32>
    %93 = tosa.concat %92, %92 {axis = 2 : i32} : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %94 = tosa.cos %93 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %95 = tosa.sin %93 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %96 = tosa.pow %59, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %97 = tosa.reduce_sum %96 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %98 = tosa.mul %97, %46, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %99 = tosa.add %98, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %100 = tosa.rsqrt %99 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %101 = tosa.mul %59, %100, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %102 = tosa.reshape %arg12, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %103 = tosa.mul %102, %101, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %104 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %105 = tosa.reshape %103, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %106 = tosa.reshape %104, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %107 = tosa.matmul %105, %106, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %108 = tosa.reshape %107, %19 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %109 = tosa.pow %108, %48 : (tensor<2x12x4x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x16xf32>
    %110 = tosa.reduce_sum %109 {axis = 3 : i32} : (tensor<2x12x4x16xf32>) -> tensor<2x12x4x1xf32>
    %111 = tosa.mul %110, %49, %5 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x4x1xf32>
    %112 = tosa.add %111, %50 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x1xf32>
    %113 = tosa.rsqrt %112 : (tensor<2x12x4x1xf32>) -> tensor<2x12x4x1xf32>
    %114 = tosa.mul %108, %113, %5 : (tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %115 = tosa.reshape %arg7, %20 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %116 = tosa.mul %115, %114, %5 : (tensor<1x1x1x16xf32>, tensor<2x12x4x16xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %117 = tosa.transpose %116 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %118 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %119 = tosa.reshape %118, %21 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %120 = tosa.matmul %105, %119, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %121 = tosa.reshape %120, %22 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %122 = tosa.pow %121, %48 : (tensor<2x12x2x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x16xf32>
    %123 = tosa.reduce_sum %122 {axis = 3 : i32} : (tensor<2x12x2x16xf32>) -> tensor<2x12x2x1xf32>
    %124 = tosa.mul %123, %49, %5 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x2x1xf32>
    %125 = tosa.add %124, %50 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x1xf32>
    %126 = tosa.rsqrt %125 : (tensor<2x12x2x1xf32>) -> tensor<2x12x2x1xf32>
    %127 = tosa.mul %121, %126, %5 : (tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %128 = tosa.reshape %arg8, %20 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %129 = tosa.mul %128, %127, %5 : (tensor<1x1x1x16xf32>, tensor<2x12x2x16xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %130 = tosa.transpose %129 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %131 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %132 = tosa.reshape %131, %21 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %133 = tosa.matmul %105, %132, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %134 = tosa.reshape %133, %22 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %135 = tosa.transpose %134 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %136 = tosa.reshape %94, %23 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %137 = tosa.reshape %95, %23 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %138 = tosa.mul %117, %136, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %139 = tosa.slice %117, %25, %24 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %140 = tosa.slice %117, %26, %24 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %141 = tosa.negate %140, %16, %16 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %142 = tosa.concat %141, %139 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %143 = tosa.mul %142, %137, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %144 = tosa.add %138, %143 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %145 = tosa.mul %130, %136, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %146 = tosa.slice %130, %25, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %147 = tosa.slice %130, %26, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %148 = tosa.negate %147, %16, %16 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %149 = tosa.concat %148, %146 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %150 = tosa.mul %149, %137, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %151 = tosa.add %145, %150 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %152 = tosa.reshape %151, %28 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %153 = tosa.tile %152, %29 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %154 = tosa.reshape %153, %30 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %155 = tosa.reshape %135, %28 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %156 = tosa.tile %155, %29 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %157 = tosa.select %89, %51, %52 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %158 = tosa.mul %144, %53, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %159 = tosa.transpose %154 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %160 = tosa.mul %159, %53, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %161 = tosa.reshape %158, %31 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %162 = tosa.reshape %160, %32 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %163 = tosa.matmul %161, %162, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %164 = tosa.reshape %163, %33 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %165 = tosa.add %164, %157 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %166 = tosa.reduce_max %165 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %167 = tosa.sub %165, %166 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %168 = tosa.exp %167 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %169 = tosa.reduce_sum %168 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %170 = tosa.reciprocal %169 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %171 = tosa.mul %168, %170, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %172 = tosa.cast %165 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %173 = tosa.equal %172, %54 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %174 = tosa.reduce_all %173 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %175 = tosa.select %174, %0, %171 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %176 = tosa.reshape %175, %34 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %177 = tosa.reshape %156, %31 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %178 = tosa.matmul %176, %177, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %179 = tosa.reshape %178, %30 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %180 = tosa.transpose %179 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %181 = tosa.reshape %180, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %182 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %183 = tosa.reshape %182, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %184 = tosa.tile %183, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %185 = tosa.matmul %181, %184, %16, %16 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %186 = tosa.add %59, %185 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %187 = tosa.pow %186, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %188 = tosa.reduce_sum %187 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %189 = tosa.mul %188, %46, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %190 = tosa.add %189, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %191 = tosa.rsqrt %190 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %192 = tosa.mul %186, %191, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %193 = tosa.reshape %arg13, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %194 = tosa.mul %193, %192, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %195 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %196 = tosa.reshape %194, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %197 = tosa.reshape %195, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %198 = tosa.matmul %196, %197, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %199 = tosa.reshape %198, %36 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %200 = tosa.sigmoid %199 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %201 = tosa.mul %199, %200, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %202 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %203 = tosa.reshape %202, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %204 = tosa.matmul %196, %203, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %205 = tosa.reshape %204, %36 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %206 = tosa.mul %201, %205, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %207 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %208 = tosa.reshape %206, %37 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %209 = tosa.reshape %207, %38 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %210 = tosa.matmul %208, %209, %16, %16 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %211 = tosa.reshape %210, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %212 = tosa.add %186, %211 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %213 = tosa.pow %212, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %214 = tosa.reduce_sum %213 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %215 = tosa.mul %214, %46, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %216 = tosa.add %215, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %217 = tosa.rsqrt %216 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %218 = tosa.mul %212, %217, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %219 = tosa.reshape %arg23, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %220 = tosa.mul %219, %218, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %221 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %222 = tosa.reshape %220, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %223 = tosa.reshape %221, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %224 = tosa.matmul %222, %223, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %225 = tosa.reshape %224, %19 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %226 = tosa.pow %225, %48 : (tensor<2x12x4x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x16xf32>
    %227 = tosa.reduce_sum %226 {axis = 3 : i32} : (tensor<2x12x4x16xf32>) -> tensor<2x12x4x1xf32>
    %228 = tosa.mul %227, %49, %5 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x4x1xf32>
    %229 = tosa.add %228, %50 : (tensor<2x12x4x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x4x1xf32>
    %230 = tosa.rsqrt %229 : (tensor<2x12x4x1xf32>) -> tensor<2x12x4x1xf32>
    %231 = tosa.mul %225, %230, %5 : (tensor<2x12x4x16xf32>, tensor<2x12x4x1xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %232 = tosa.reshape %arg18, %20 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %233 = tosa.mul %232, %231, %5 : (tensor<1x1x1x16xf32>, tensor<2x12x4x16xf32>, tensor<1xi8>) -> tensor<2x12x4x16xf32>
    %234 = tosa.transpose %233 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %235 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %236 = tosa.reshape %235, %21 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %237 = tosa.matmul %222, %236, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %238 = tosa.reshape %237, %22 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %239 = tosa.pow %238, %48 : (tensor<2x12x2x16xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x16xf32>
    %240 = tosa.reduce_sum %239 {axis = 3 : i32} : (tensor<2x12x2x16xf32>) -> tensor<2x12x2x1xf32>
    %241 = tosa.mul %240, %49, %5 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x2x1xf32>
    %242 = tosa.add %241, %50 : (tensor<2x12x2x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x12x2x1xf32>
    %243 = tosa.rsqrt %242 : (tensor<2x12x2x1xf32>) -> tensor<2x12x2x1xf32>
    %244 = tosa.mul %238, %243, %5 : (tensor<2x12x2x16xf32>, tensor<2x12x2x1xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %245 = tosa.reshape %arg19, %20 : (tensor<16xf32>, !tosa.shape<4>) -> tensor<1x1x1x16xf32>
    %246 = tosa.mul %245, %244, %5 : (tensor<1x1x1x16xf32>, tensor<2x12x2x16xf32>, tensor<1xi8>) -> tensor<2x12x2x16xf32>
    %247 = tosa.transpose %246 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %248 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %249 = tosa.reshape %248, %21 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %250 = tosa.matmul %222, %249, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %251 = tosa.reshape %250, %22 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %252 = tosa.transpose %251 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %253 = tosa.mul %234, %136, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %254 = tosa.slice %234, %25, %24 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %255 = tosa.slice %234, %26, %24 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %256 = tosa.negate %255, %16, %16 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %257 = tosa.concat %256, %254 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %258 = tosa.mul %257, %137, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %259 = tosa.add %253, %258 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %260 = tosa.mul %247, %136, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %261 = tosa.slice %247, %25, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %262 = tosa.slice %247, %26, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %263 = tosa.negate %262, %16, %16 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %264 = tosa.concat %263, %261 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %265 = tosa.mul %264, %137, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %266 = tosa.add %260, %265 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %267 = tosa.reshape %266, %28 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %268 = tosa.tile %267, %29 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %269 = tosa.reshape %268, %30 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %270 = tosa.reshape %252, %28 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %271 = tosa.tile %270, %29 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %272 = tosa.mul %259, %53, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %273 = tosa.transpose %269 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %274 = tosa.mul %273, %53, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %275 = tosa.reshape %272, %31 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %276 = tosa.reshape %274, %32 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %277 = tosa.matmul %275, %276, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %278 = tosa.reshape %277, %33 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %279 = tosa.add %278, %157 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %280 = tosa.reduce_max %279 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %281 = tosa.sub %279, %280 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %282 = tosa.exp %281 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %283 = tosa.reduce_sum %282 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %284 = tosa.reciprocal %283 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %285 = tosa.mul %282, %284, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %286 = tosa.cast %279 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %287 = tosa.equal %286, %54 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %288 = tosa.reduce_all %287 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %289 = tosa.select %288, %0, %285 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %290 = tosa.reshape %289, %34 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %291 = tosa.reshape %271, %31 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %292 = tosa.matmul %290, %291, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %293 = tosa.reshape %292, %30 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %294 = tosa.transpose %293 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %295 = tosa.reshape %294, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %296 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %297 = tosa.reshape %296, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %298 = tosa.tile %297, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %299 = tosa.matmul %295, %298, %16, %16 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %300 = tosa.add %212, %299 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %301 = tosa.pow %300, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %302 = tosa.reduce_sum %301 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %303 = tosa.mul %302, %46, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %304 = tosa.add %303, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %305 = tosa.rsqrt %304 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %306 = tosa.mul %300, %305, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %307 = tosa.reshape %arg24, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %308 = tosa.mul %307, %306, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %309 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %310 = tosa.reshape %308, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %311 = tosa.reshape %309, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %312 = tosa.matmul %310, %311, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %313 = tosa.reshape %312, %36 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %314 = tosa.sigmoid %313 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %315 = tosa.mul %313, %314, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %316 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %317 = tosa.reshape %316, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %318 = tosa.matmul %310, %317, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %319 = tosa.reshape %318, %36 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %320 = tosa.mul %315, %319, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %321 = tosa.transpose %arg22 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %322 = tosa.reshape %320, %37 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %323 = tosa.reshape %321, %38 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %324 = tosa.matmul %322, %323, %16, %16 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %325 = tosa.reshape %324, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %326 = tosa.add %300, %325 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %327 = tosa.pow %326, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %328 = tosa.reduce_sum %327 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %329 = tosa.mul %328, %46, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %330 = tosa.add %329, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %331 = tosa.rsqrt %330 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %332 = tosa.mul %326, %331, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %333 = tosa.reshape %arg25, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %334 = tosa.mul %333, %332, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %334 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
