// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Llama, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py llama-sdpa-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<80x64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<64x80xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x12x64xf32> {
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
    %20 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[2, 12, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[1, 1, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[2, 2, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[2, 2, 1, 12, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %28 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %29 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %33 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %39 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %40 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %42 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %43 = "tosa.const"() <{values = dense_resource<torch_tensor_8_torch.float32> : tensor<1x1x8xf32>}> : () -> tensor<1x1x8xf32>
    %44 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %51 = tosa.reshape %arg2, %1 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %52 = tosa.reshape %arg0, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %53 = tosa.cast %52 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %54 = tosa.gather %51, %53 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %55 = tosa.reshape %54, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %56 = tosa.cast %4 : (tensor<12xi64>) -> tensor<12xi32>
    %57 = tosa.cast %56 : (tensor<12xi32>) -> tensor<12xi64>
    %58 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %59 = tosa.reshape %57, %7 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %60 = tosa.reshape %57, %8 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %61 = tosa.greater_equal %59, %60 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %62 = tosa.logical_and %61, %38 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %63 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %64 = tosa.add %63, %40 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %65 = tosa.greater %39, %63 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %66 = tosa.select %65, %64, %63 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %67 = tosa.reshape %66, %9 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %68 = tosa.cast %60 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %69 = tosa.add %68, %41 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %70 = tosa.greater %39, %68 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %71 = tosa.select %70, %69, %68 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %72 = tosa.reshape %71, %10 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %73 = tosa.tile %67, %10 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %74 = tosa.tile %72, %9 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %75 = tosa.concat %73, %74 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %76 = tosa.reshape %58, %11 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %77 = tosa.reshape %75, %12 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %78 = tosa.mul %77, %42, %5 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %79 = tosa.reduce_sum %78 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %80 = tosa.reshape %79, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %81 = tosa.cast %76 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %82 = tosa.gather %81, %80 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %83 = tosa.cast %82 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %84 = tosa.reshape %83, %13 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %85 = tosa.logical_and %62, %84 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %86 = tosa.reshape %57, %14 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %87 = tosa.cast %86 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %88 = tosa.mul %87, %43, %5 : (tensor<1x12x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x12x8xf32>
    %89 = tosa.concat %88, %88 {axis = 2 : i32} : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %90 = tosa.cos %89 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %91 = tosa.sin %89 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %92 = tosa.pow %55, %44 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %93 = tosa.reduce_sum %92 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %94 = tosa.mul %93, %45, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %95 = tosa.add %94, %46 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %96 = tosa.rsqrt %95 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %97 = tosa.mul %55, %96, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %98 = tosa.reshape %arg10, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %99 = tosa.mul %98, %97, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %100 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %101 = tosa.reshape %99, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %102 = tosa.reshape %100, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %103 = tosa.matmul %101, %102, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %104 = tosa.reshape %103, %19 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %105 = tosa.transpose %104 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %106 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %107 = tosa.reshape %106, %20 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %108 = tosa.matmul %101, %107, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %109 = tosa.reshape %108, %21 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %110 = tosa.transpose %109 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %111 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %112 = tosa.reshape %111, %20 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %113 = tosa.matmul %101, %112, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %114 = tosa.reshape %113, %21 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %115 = tosa.transpose %114 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %116 = tosa.reshape %90, %22 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %117 = tosa.reshape %91, %22 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %118 = tosa.mul %105, %116, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %119 = tosa.slice %105, %24, %23 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %120 = tosa.slice %105, %25, %23 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %121 = tosa.negate %120, %16, %16 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %122 = tosa.concat %121, %119 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %123 = tosa.mul %122, %117, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %124 = tosa.add %118, %123 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %125 = tosa.mul %110, %116, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %126 = tosa.slice %110, %24, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %127 = tosa.slice %110, %25, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %128 = tosa.negate %127, %16, %16 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %129 = tosa.concat %128, %126 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %130 = tosa.mul %129, %117, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %131 = tosa.add %125, %130 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %132 = tosa.reshape %131, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %133 = tosa.tile %132, %28 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %134 = tosa.reshape %133, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %135 = tosa.reshape %115, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %136 = tosa.tile %135, %28 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %137 = tosa.select %85, %47, %48 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %138 = tosa.mul %124, %49, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %139 = tosa.transpose %134 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %140 = tosa.mul %139, %49, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %141 = tosa.reshape %138, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %142 = tosa.reshape %140, %31 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %143 = tosa.matmul %141, %142, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %144 = tosa.reshape %143, %32 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %145 = tosa.add %144, %137 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %146 = tosa.reduce_max %145 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %147 = tosa.sub %145, %146 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %148 = tosa.exp %147 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %149 = tosa.reduce_sum %148 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %150 = tosa.reciprocal %149 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %151 = tosa.mul %148, %150, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %152 = tosa.cast %145 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %153 = tosa.equal %152, %50 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %154 = tosa.reduce_all %153 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %155 = tosa.select %154, %0, %151 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %156 = tosa.reshape %155, %33 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %157 = tosa.reshape %136, %30 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %158 = tosa.matmul %156, %157, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %159 = tosa.reshape %158, %29 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %160 = tosa.transpose %159 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %161 = tosa.reshape %160, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %162 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %163 = tosa.reshape %162, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %164 = tosa.tile %163, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %165 = tosa.matmul %161, %164, %16, %16 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %166 = tosa.add %55, %165 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %167 = tosa.pow %166, %44 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %168 = tosa.reduce_sum %167 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %169 = tosa.mul %168, %45, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %170 = tosa.add %169, %46 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %171 = tosa.rsqrt %170 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %172 = tosa.mul %166, %171, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %173 = tosa.reshape %arg11, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %174 = tosa.mul %173, %172, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %175 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %176 = tosa.reshape %174, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %177 = tosa.reshape %175, %34 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %178 = tosa.matmul %176, %177, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %179 = tosa.reshape %178, %35 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %180 = tosa.sigmoid %179 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %181 = tosa.mul %179, %180, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %182 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %183 = tosa.reshape %182, %34 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %184 = tosa.matmul %176, %183, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %185 = tosa.reshape %184, %35 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %186 = tosa.mul %181, %185, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %187 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %188 = tosa.reshape %186, %36 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %189 = tosa.reshape %187, %37 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %190 = tosa.matmul %188, %189, %16, %16 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %191 = tosa.reshape %190, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %192 = tosa.add %166, %191 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %193 = tosa.pow %192, %44 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %194 = tosa.reduce_sum %193 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %195 = tosa.mul %194, %45, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %196 = tosa.add %195, %46 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %197 = tosa.rsqrt %196 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %198 = tosa.mul %192, %197, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %199 = tosa.reshape %arg19, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %200 = tosa.mul %199, %198, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %201 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %202 = tosa.reshape %200, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %203 = tosa.reshape %201, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %204 = tosa.matmul %202, %203, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %205 = tosa.reshape %204, %19 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %206 = tosa.transpose %205 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %207 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %208 = tosa.reshape %207, %20 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %209 = tosa.matmul %202, %208, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %210 = tosa.reshape %209, %21 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %211 = tosa.transpose %210 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %212 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %213 = tosa.reshape %212, %20 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %214 = tosa.matmul %202, %213, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %215 = tosa.reshape %214, %21 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %216 = tosa.transpose %215 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %217 = tosa.mul %206, %116, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %218 = tosa.slice %206, %24, %23 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %219 = tosa.slice %206, %25, %23 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %220 = tosa.negate %219, %16, %16 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %221 = tosa.concat %220, %218 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %222 = tosa.mul %221, %117, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %223 = tosa.add %217, %222 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %224 = tosa.mul %211, %116, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %225 = tosa.slice %211, %24, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %226 = tosa.slice %211, %25, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %227 = tosa.negate %226, %16, %16 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %228 = tosa.concat %227, %225 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %229 = tosa.mul %228, %117, %5 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %230 = tosa.add %224, %229 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %231 = tosa.reshape %230, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %232 = tosa.tile %231, %28 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %233 = tosa.reshape %232, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %234 = tosa.reshape %216, %27 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %235 = tosa.tile %234, %28 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %236 = tosa.mul %223, %49, %5 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %237 = tosa.transpose %233 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %238 = tosa.mul %237, %49, %5 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %239 = tosa.reshape %236, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %240 = tosa.reshape %238, %31 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %241 = tosa.matmul %239, %240, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %242 = tosa.reshape %241, %32 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %243 = tosa.add %242, %137 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %244 = tosa.reduce_max %243 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %245 = tosa.sub %243, %244 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %246 = tosa.exp %245 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %247 = tosa.reduce_sum %246 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %248 = tosa.reciprocal %247 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %249 = tosa.mul %246, %248, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %250 = tosa.cast %243 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %251 = tosa.equal %250, %50 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %252 = tosa.reduce_all %251 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %253 = tosa.select %252, %0, %249 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %254 = tosa.reshape %253, %33 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %255 = tosa.reshape %235, %30 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %256 = tosa.matmul %254, %255, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %257 = tosa.reshape %256, %29 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %258 = tosa.transpose %257 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %259 = tosa.reshape %258, %3 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %260 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %261 = tosa.reshape %260, %18 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %262 = tosa.tile %261, %6 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %263 = tosa.matmul %259, %262, %16, %16 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %264 = tosa.add %192, %263 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %265 = tosa.pow %264, %44 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %266 = tosa.reduce_sum %265 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %267 = tosa.mul %266, %45, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %268 = tosa.add %267, %46 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %269 = tosa.rsqrt %268 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %270 = tosa.mul %264, %269, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %271 = tosa.reshape %arg20, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %272 = tosa.mul %271, %270, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %273 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %274 = tosa.reshape %272, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %275 = tosa.reshape %273, %34 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %276 = tosa.matmul %274, %275, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %277 = tosa.reshape %276, %35 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %278 = tosa.sigmoid %277 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %279 = tosa.mul %277, %278, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %280 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %281 = tosa.reshape %280, %34 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %282 = tosa.matmul %274, %281, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %283 = tosa.reshape %282, %35 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %284 = tosa.mul %279, %283, %5 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %285 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %286 = tosa.reshape %284, %36 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %287 = tosa.reshape %285, %37 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %288 = tosa.matmul %286, %287, %16, %16 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %289 = tosa.reshape %288, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %290 = tosa.add %264, %289 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %291 = tosa.pow %290, %44 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %292 = tosa.reduce_sum %291 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %293 = tosa.mul %292, %45, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %294 = tosa.add %293, %46 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %295 = tosa.rsqrt %294 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %296 = tosa.mul %290, %295, %5 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %297 = tosa.reshape %arg21, %15 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %298 = tosa.mul %297, %296, %5 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %298 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
