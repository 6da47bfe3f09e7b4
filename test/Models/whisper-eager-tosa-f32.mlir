// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Whisper, an encoder of sound and a decoder with a padding mask and cross attention
// exported: export/export.py whisper-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 3
// inputs: random:seed=3:absmax=1 random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x8x20xf32>, %arg1: tensor<2x12xi64>, %arg2: tensor<2x12xi64>, %arg3: tensor<64x8x3xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64x3xf32>, %arg6: tensor<64xf32>, %arg7: tensor<10x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<80xf32>, %arg19: tensor<64x80xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<96x64xf32>, %arg26: tensor<16x64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64x64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64x64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64x64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<64x64xf32>, %arg38: tensor<64xf32>, %arg39: tensor<64x64xf32>, %arg40: tensor<64xf32>, %arg41: tensor<64x64xf32>, %arg42: tensor<64xf32>, %arg43: tensor<64xf32>, %arg44: tensor<64xf32>, %arg45: tensor<80x64xf32>, %arg46: tensor<80xf32>, %arg47: tensor<64x80xf32>, %arg48: tensor<64xf32>, %arg49: tensor<64xf32>, %arg50: tensor<64xf32>, %arg51: tensor<64xf32>, %arg52: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = tosa.const_shape  {values = dense<[2, 8, 1, 20]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %1 = tosa.const_shape  {values = dense<[64, 8, 1, 3]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %2 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %3 = tosa.const_shape  {values = dense<[2, 64, 20]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[2, 64, 1, 20]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[64, 64, 1, 3]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[2, 64, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 10, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[20, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[1, 20, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %14 = tosa.const_shape  {values = dense<[2, 10, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[2, 10, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[8, 10, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[8, 16, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[2, 4, 10, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[8, 10, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[2, 4, 10, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[20, 80]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 80]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[2, 10, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 20, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %29 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %31 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %32 = tosa.const_shape  {values = dense<[2, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %33 = tosa.const_shape  {values = dense<[1, 16, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %35 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %36 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %37 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %38 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %40 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %41 = tosa.const_shape  {values = dense<[24, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %42 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %43 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %44 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %45 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %46 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %47 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %48 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %49 = tosa.const_shape  {values = dense<[2, 4, 12, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %50 = tosa.const_shape  {values = dense<[8, 12, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %51 = tosa.const_shape  {values = dense<[24, 80]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %52 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %53 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %54 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %57 = "tosa.const"() <{values = dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]> : tensor<1x10xi64>}> : () -> tensor<1x10xi64>
    %58 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %59 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %60 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %61 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %62 = "tosa.const"() <{values = dense<0> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %63 = "tosa.const"() <{values = dense<16> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %64 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %65 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %66 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %67 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %68 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %69 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %70 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %71 = tosa.reshape %arg0, %0 : (tensor<2x8x20xf32>, !tosa.shape<4>) -> tensor<2x8x1x20xf32>
    %72 = tosa.reshape %arg3, %1 : (tensor<64x8x3xf32>, !tosa.shape<4>) -> tensor<64x8x1x3xf32>
    %73 = tosa.transpose %71 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x8x1x20xf32>) -> tensor<2x1x20x8xf32>
    %74 = tosa.transpose %72 {perms = array<i32: 0, 2, 3, 1>} : (tensor<64x8x1x3xf32>) -> tensor<64x1x3x8xf32>
    %75 = tosa.conv2d %73, %74, %arg4, %2, %2 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 1, 1>, stride = array<i64: 1, 1>} : (tensor<2x1x20x8xf32>, tensor<64x1x3x8xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x1x20x64xf32>
    %76 = tosa.transpose %75 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x1x20x64xf32>) -> tensor<2x64x1x20xf32>
    %77 = tosa.reshape %76, %3 : (tensor<2x64x1x20xf32>, !tosa.shape<3>) -> tensor<2x64x20xf32>
    %78 = tosa.mul %77, %56, %4 : (tensor<2x64x20xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x64x20xf32>
    %79 = tosa.erf %78 : (tensor<2x64x20xf32>) -> tensor<2x64x20xf32>
    %80 = tosa.add %79, %54 : (tensor<2x64x20xf32>, tensor<1x1x1xf32>) -> tensor<2x64x20xf32>
    %81 = tosa.mul %55, %80, %4 : (tensor<1x1x1xf32>, tensor<2x64x20xf32>, tensor<1xi8>) -> tensor<2x64x20xf32>
    %82 = tosa.mul %77, %81, %4 : (tensor<2x64x20xf32>, tensor<2x64x20xf32>, tensor<1xi8>) -> tensor<2x64x20xf32>
    %83 = tosa.reshape %82, %5 : (tensor<2x64x20xf32>, !tosa.shape<4>) -> tensor<2x64x1x20xf32>
    %84 = tosa.reshape %arg5, %6 : (tensor<64x64x3xf32>, !tosa.shape<4>) -> tensor<64x64x1x3xf32>
    %85 = tosa.transpose %83 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x64x1x20xf32>) -> tensor<2x1x20x64xf32>
    %86 = tosa.transpose %84 {perms = array<i32: 0, 2, 3, 1>} : (tensor<64x64x1x3xf32>) -> tensor<64x1x3x64xf32>
    %87 = tosa.conv2d %85, %86, %arg6, %2, %2 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 1, 0>, stride = array<i64: 1, 2>} : (tensor<2x1x20x64xf32>, tensor<64x1x3x64xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x1x10x64xf32>
    %88 = tosa.transpose %87 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x1x10x64xf32>) -> tensor<2x64x1x10xf32>
    %89 = tosa.reshape %88, %7 : (tensor<2x64x1x10xf32>, !tosa.shape<3>) -> tensor<2x64x10xf32>
    %90 = tosa.mul %89, %56, %4 : (tensor<2x64x10xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x64x10xf32>
    %91 = tosa.erf %90 : (tensor<2x64x10xf32>) -> tensor<2x64x10xf32>
    %92 = tosa.add %91, %54 : (tensor<2x64x10xf32>, tensor<1x1x1xf32>) -> tensor<2x64x10xf32>
    %93 = tosa.mul %55, %92, %4 : (tensor<1x1x1xf32>, tensor<2x64x10xf32>, tensor<1xi8>) -> tensor<2x64x10xf32>
    %94 = tosa.mul %89, %93, %4 : (tensor<2x64x10xf32>, tensor<2x64x10xf32>, tensor<1xi8>) -> tensor<2x64x10xf32>
    %95 = tosa.transpose %94 {perms = array<i32: 0, 2, 1>} : (tensor<2x64x10xf32>) -> tensor<2x10x64xf32>
    %96 = tosa.reshape %arg7, %8 : (tensor<10x64xf32>, !tosa.shape<3>) -> tensor<1x10x64xf32>
    %97 = tosa.cast %57 : (tensor<1x10xi64>) -> tensor<1x10xi32>
    %98 = tosa.gather %96, %97 : (tensor<1x10x64xf32>, tensor<1x10xi32>) -> tensor<1x10x64xf32>
    %99 = tosa.add %95, %98 : (tensor<2x10x64xf32>, tensor<1x10x64xf32>) -> tensor<2x10x64xf32>
    %100 = tosa.cast %99 : (tensor<2x10x64xf32>) -> tensor<2x10x64xf64>
    %101 = tosa.reduce_sum %100 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %102 = tosa.mul %101, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %103 = tosa.sub %100, %102 : (tensor<2x10x64xf64>, tensor<2x10x1xf64>) -> tensor<2x10x64xf64>
    %104 = tosa.mul %103, %103, %4 : (tensor<2x10x64xf64>, tensor<2x10x64xf64>, tensor<1xi8>) -> tensor<2x10x64xf64>
    %105 = tosa.reduce_sum %104 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %106 = tosa.mul %105, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %107 = tosa.cast %106 : (tensor<2x10x1xf64>) -> tensor<2x10x1xf32>
    %108 = tosa.reduce_sum %99 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %109 = tosa.mul %108, %59, %4 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %110 = tosa.add %107, %60 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %111 = tosa.rsqrt %110 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %112 = tosa.sub %99, %109 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>) -> tensor<2x10x64xf32>
    %113 = tosa.mul %112, %111, %4 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %114 = tosa.reshape %arg15, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %115 = tosa.mul %113, %114, %4 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %116 = tosa.reshape %arg16, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %117 = tosa.add %115, %116 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>) -> tensor<2x10x64xf32>
    %118 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %119 = tosa.reshape %117, %11 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %120 = tosa.reshape %118, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %121 = tosa.matmul %119, %120, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %122 = tosa.reshape %121, %10 : (tensor<1x20x64xf32>, !tosa.shape<2>) -> tensor<20x64xf32>
    %123 = tosa.reshape %arg12, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %124 = tosa.add %122, %123 : (tensor<20x64xf32>, tensor<1x64xf32>) -> tensor<20x64xf32>
    %125 = tosa.reshape %124, %14 : (tensor<20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %126 = tosa.mul %125, %61, %4 : (tensor<2x10x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %127 = tosa.reshape %126, %15 : (tensor<2x10x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %128 = tosa.transpose %127 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %129 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %130 = tosa.reshape %129, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %131 = tosa.matmul %119, %130, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %132 = tosa.reshape %131, %15 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %133 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %134 = tosa.reshape %133, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %135 = tosa.matmul %119, %134, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %136 = tosa.reshape %135, %10 : (tensor<1x20x64xf32>, !tosa.shape<2>) -> tensor<20x64xf32>
    %137 = tosa.reshape %arg10, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %138 = tosa.add %136, %137 : (tensor<20x64xf32>, tensor<1x64xf32>) -> tensor<20x64xf32>
    %139 = tosa.reshape %138, %15 : (tensor<20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %140 = tosa.transpose %139 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %141 = tosa.transpose %132 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x16x10xf32>
    %142 = tosa.reshape %128, %16 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %143 = tosa.reshape %141, %17 : (tensor<2x4x16x10xf32>, !tosa.shape<3>) -> tensor<8x16x10xf32>
    %144 = tosa.matmul %142, %143, %2, %2 : (tensor<8x10x16xf32>, tensor<8x16x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x10x10xf32>
    %145 = tosa.reshape %144, %18 : (tensor<8x10x10xf32>, !tosa.shape<4>) -> tensor<2x4x10x10xf32>
    %146 = tosa.reduce_max %145 {axis = 3 : i32} : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x1xf32>
    %147 = tosa.sub %145, %146 : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) -> tensor<2x4x10x10xf32>
    %148 = tosa.exp %147 : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %149 = tosa.reduce_sum %148 {axis = 3 : i32} : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x1xf32>
    %150 = tosa.reciprocal %149 : (tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %151 = tosa.mul %148, %150, %4 : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>, tensor<1xi8>) -> tensor<2x4x10x10xf32>
    %152 = tosa.reshape %151, %19 : (tensor<2x4x10x10xf32>, !tosa.shape<3>) -> tensor<8x10x10xf32>
    %153 = tosa.reshape %140, %16 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %154 = tosa.matmul %152, %153, %2, %2 : (tensor<8x10x10xf32>, tensor<8x10x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x10x16xf32>
    %155 = tosa.reshape %154, %20 : (tensor<8x10x16xf32>, !tosa.shape<4>) -> tensor<2x4x10x16xf32>
    %156 = tosa.transpose %155 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x10x16xf32>) -> tensor<2x10x4x16xf32>
    %157 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %158 = tosa.reshape %156, %11 : (tensor<2x10x4x16xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %159 = tosa.reshape %157, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %160 = tosa.matmul %158, %159, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %161 = tosa.reshape %160, %10 : (tensor<1x20x64xf32>, !tosa.shape<2>) -> tensor<20x64xf32>
    %162 = tosa.reshape %arg14, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %163 = tosa.add %161, %162 : (tensor<20x64xf32>, tensor<1x64xf32>) -> tensor<20x64xf32>
    %164 = tosa.reshape %163, %14 : (tensor<20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %165 = tosa.add %99, %164 : (tensor<2x10x64xf32>, tensor<2x10x64xf32>) -> tensor<2x10x64xf32>
    %166 = tosa.cast %165 : (tensor<2x10x64xf32>) -> tensor<2x10x64xf64>
    %167 = tosa.reduce_sum %166 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %168 = tosa.mul %167, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %169 = tosa.sub %166, %168 : (tensor<2x10x64xf64>, tensor<2x10x1xf64>) -> tensor<2x10x64xf64>
    %170 = tosa.mul %169, %169, %4 : (tensor<2x10x64xf64>, tensor<2x10x64xf64>, tensor<1xi8>) -> tensor<2x10x64xf64>
    %171 = tosa.reduce_sum %170 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %172 = tosa.mul %171, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %173 = tosa.cast %172 : (tensor<2x10x1xf64>) -> tensor<2x10x1xf32>
    %174 = tosa.reduce_sum %165 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %175 = tosa.mul %174, %59, %4 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %176 = tosa.add %173, %60 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %177 = tosa.rsqrt %176 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %178 = tosa.sub %165, %175 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>) -> tensor<2x10x64xf32>
    %179 = tosa.mul %178, %177, %4 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %180 = tosa.reshape %arg21, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %181 = tosa.mul %179, %180, %4 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %182 = tosa.reshape %arg22, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %183 = tosa.add %181, %182 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>) -> tensor<2x10x64xf32>
    %184 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %185 = tosa.reshape %183, %11 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %186 = tosa.reshape %184, %21 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %187 = tosa.matmul %185, %186, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x80xf32>
    %188 = tosa.reshape %187, %22 : (tensor<1x20x80xf32>, !tosa.shape<2>) -> tensor<20x80xf32>
    %189 = tosa.reshape %arg18, %23 : (tensor<80xf32>, !tosa.shape<2>) -> tensor<1x80xf32>
    %190 = tosa.add %188, %189 : (tensor<20x80xf32>, tensor<1x80xf32>) -> tensor<20x80xf32>
    %191 = tosa.reshape %190, %24 : (tensor<20x80xf32>, !tosa.shape<3>) -> tensor<2x10x80xf32>
    %192 = tosa.mul %191, %56, %4 : (tensor<2x10x80xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x80xf32>
    %193 = tosa.erf %192 : (tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %194 = tosa.add %193, %54 : (tensor<2x10x80xf32>, tensor<1x1x1xf32>) -> tensor<2x10x80xf32>
    %195 = tosa.mul %55, %194, %4 : (tensor<1x1x1xf32>, tensor<2x10x80xf32>, tensor<1xi8>) -> tensor<2x10x80xf32>
    %196 = tosa.mul %191, %195, %4 : (tensor<2x10x80xf32>, tensor<2x10x80xf32>, tensor<1xi8>) -> tensor<2x10x80xf32>
    %197 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %198 = tosa.reshape %196, %25 : (tensor<2x10x80xf32>, !tosa.shape<3>) -> tensor<1x20x80xf32>
    %199 = tosa.reshape %197, %26 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %200 = tosa.matmul %198, %199, %2, %2 : (tensor<1x20x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %201 = tosa.reshape %200, %10 : (tensor<1x20x64xf32>, !tosa.shape<2>) -> tensor<20x64xf32>
    %202 = tosa.reshape %arg20, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %203 = tosa.add %201, %202 : (tensor<20x64xf32>, tensor<1x64xf32>) -> tensor<20x64xf32>
    %204 = tosa.reshape %203, %14 : (tensor<20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %205 = tosa.add %165, %204 : (tensor<2x10x64xf32>, tensor<2x10x64xf32>) -> tensor<2x10x64xf32>
    %206 = tosa.cast %205 : (tensor<2x10x64xf32>) -> tensor<2x10x64xf64>
    %207 = tosa.reduce_sum %206 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %208 = tosa.mul %207, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %209 = tosa.sub %206, %208 : (tensor<2x10x64xf64>, tensor<2x10x1xf64>) -> tensor<2x10x64xf64>
    %210 = tosa.mul %209, %209, %4 : (tensor<2x10x64xf64>, tensor<2x10x64xf64>, tensor<1xi8>) -> tensor<2x10x64xf64>
    %211 = tosa.reduce_sum %210 {axis = 2 : i32} : (tensor<2x10x64xf64>) -> tensor<2x10x1xf64>
    %212 = tosa.mul %211, %58, %4 : (tensor<2x10x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x10x1xf64>
    %213 = tosa.cast %212 : (tensor<2x10x1xf64>) -> tensor<2x10x1xf32>
    %214 = tosa.reduce_sum %205 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %215 = tosa.mul %214, %59, %4 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %216 = tosa.add %213, %60 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %217 = tosa.rsqrt %216 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %218 = tosa.sub %205, %215 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>) -> tensor<2x10x64xf32>
    %219 = tosa.mul %218, %217, %4 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %220 = tosa.reshape %arg23, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %221 = tosa.mul %219, %220, %4 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %222 = tosa.reshape %arg24, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %223 = tosa.add %221, %222 : (tensor<2x10x64xf32>, tensor<1x1x64xf32>) -> tensor<2x10x64xf32>
    %224 = tosa.reshape %arg25, %27 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %225 = tosa.reshape %arg1, %28 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %226 = tosa.cast %225 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %227 = tosa.gather %224, %226 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %228 = tosa.reshape %227, %29 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %229 = tosa.cast %30 : (tensor<12xi64>) -> tensor<12xi32>
    %230 = tosa.cast %229 : (tensor<12xi32>) -> tensor<12xi64>
    %231 = tosa.reshape %230, %31 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %232 = tosa.tile %231, %32 : (tensor<1x12xi64>, !tosa.shape<2>) -> tensor<2x12xi64>
    %233 = tosa.cast %232 : (tensor<2x12xi64>) -> tensor<2x12xi32>
    %234 = tosa.add %233, %63 : (tensor<2x12xi32>, tensor<1x1xi32>) -> tensor<2x12xi32>
    %235 = tosa.greater %62, %233 : (tensor<1x1xi32>, tensor<2x12xi32>) -> tensor<2x12xi1>
    %236 = tosa.select %235, %234, %233 : (tensor<2x12xi1>, tensor<2x12xi32>, tensor<2x12xi32>) -> tensor<2x12xi32>
    %237 = tosa.reshape %arg26, %33 : (tensor<16x64xf32>, !tosa.shape<3>) -> tensor<1x16x64xf32>
    %238 = tosa.reshape %236, %28 : (tensor<2x12xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %239 = tosa.gather %237, %238 : (tensor<1x16x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %240 = tosa.reshape %239, %29 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %241 = tosa.add %228, %240 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %242 = tosa.cast %arg2 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %243 = tosa.reshape %230, %34 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %244 = tosa.reshape %230, %35 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %245 = tosa.greater_equal %243, %244 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %246 = tosa.logical_and %245, %64 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %247 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %248 = tosa.add %247, %66 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %249 = tosa.greater %65, %247 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %250 = tosa.select %249, %248, %247 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %251 = tosa.reshape %250, %36 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %252 = tosa.cast %244 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %253 = tosa.add %252, %67 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %254 = tosa.greater %65, %252 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %255 = tosa.select %254, %253, %252 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %256 = tosa.reshape %255, %37 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %257 = tosa.tile %251, %37 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %258 = tosa.tile %256, %36 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %259 = tosa.concat %257, %258 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %260 = tosa.reshape %242, %38 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %261 = tosa.reshape %259, %39 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %262 = tosa.mul %261, %68, %4 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %263 = tosa.reduce_sum %262 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %264 = tosa.reshape %263, %28 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %265 = tosa.cast %260 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %266 = tosa.gather %265, %264 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %267 = tosa.cast %266 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %268 = tosa.reshape %267, %40 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %269 = tosa.logical_and %246, %268 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %270 = tosa.select %269, %69, %70 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %271 = tosa.cast %241 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %272 = tosa.reduce_sum %271 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %273 = tosa.mul %272, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %274 = tosa.sub %271, %273 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %275 = tosa.mul %274, %274, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %276 = tosa.reduce_sum %275 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %277 = tosa.mul %276, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %278 = tosa.cast %277 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %279 = tosa.reduce_sum %241 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %280 = tosa.mul %279, %59, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %281 = tosa.add %278, %60 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %282 = tosa.rsqrt %281 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %283 = tosa.sub %241, %280 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %284 = tosa.mul %283, %282, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %285 = tosa.reshape %arg34, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %286 = tosa.mul %284, %285, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %287 = tosa.reshape %arg35, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %288 = tosa.add %286, %287 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %289 = tosa.transpose %arg30 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %290 = tosa.reshape %288, %42 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %291 = tosa.reshape %289, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %292 = tosa.matmul %290, %291, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %293 = tosa.reshape %292, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %294 = tosa.reshape %arg31, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %295 = tosa.add %293, %294 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %296 = tosa.reshape %295, %29 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %297 = tosa.mul %296, %61, %4 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %298 = tosa.reshape %297, %43 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %299 = tosa.transpose %298 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %300 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %301 = tosa.reshape %300, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %302 = tosa.matmul %290, %301, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %303 = tosa.reshape %302, %43 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %304 = tosa.transpose %arg28 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %305 = tosa.reshape %304, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %306 = tosa.matmul %290, %305, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %307 = tosa.reshape %306, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %308 = tosa.reshape %arg29, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %309 = tosa.add %307, %308 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %310 = tosa.reshape %309, %43 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %311 = tosa.transpose %310 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %312 = tosa.transpose %303 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %313 = tosa.reshape %299, %44 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %314 = tosa.reshape %312, %45 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %315 = tosa.matmul %313, %314, %2, %2 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %316 = tosa.reshape %315, %46 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %317 = tosa.add %316, %270 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %318 = tosa.reduce_max %317 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %319 = tosa.sub %317, %318 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %320 = tosa.exp %319 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %321 = tosa.reduce_sum %320 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %322 = tosa.reciprocal %321 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %323 = tosa.mul %320, %322, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %324 = tosa.reshape %323, %47 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %325 = tosa.reshape %311, %44 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %326 = tosa.matmul %324, %325, %2, %2 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %327 = tosa.reshape %326, %48 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %328 = tosa.transpose %327 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %329 = tosa.transpose %arg32 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %330 = tosa.reshape %328, %42 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %331 = tosa.reshape %329, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %332 = tosa.matmul %330, %331, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %333 = tosa.reshape %332, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %334 = tosa.reshape %arg33, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %335 = tosa.add %333, %334 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %336 = tosa.reshape %335, %29 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %337 = tosa.add %241, %336 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %338 = tosa.cast %337 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %339 = tosa.reduce_sum %338 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %340 = tosa.mul %339, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %341 = tosa.sub %338, %340 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %342 = tosa.mul %341, %341, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %343 = tosa.reduce_sum %342 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %344 = tosa.mul %343, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %345 = tosa.cast %344 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %346 = tosa.reduce_sum %337 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %347 = tosa.mul %346, %59, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %348 = tosa.add %345, %60 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %349 = tosa.rsqrt %348 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %350 = tosa.sub %337, %347 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %351 = tosa.mul %350, %349, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %352 = tosa.reshape %arg43, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %353 = tosa.mul %351, %352, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %354 = tosa.reshape %arg44, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %355 = tosa.add %353, %354 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %356 = tosa.transpose %arg39 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %357 = tosa.reshape %355, %42 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %358 = tosa.reshape %356, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %359 = tosa.matmul %357, %358, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %360 = tosa.reshape %359, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %361 = tosa.reshape %arg40, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %362 = tosa.add %360, %361 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %363 = tosa.reshape %362, %29 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %364 = tosa.mul %363, %61, %4 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %365 = tosa.reshape %364, %43 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %366 = tosa.transpose %365 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %367 = tosa.transpose %arg36 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %368 = tosa.reshape %223, %11 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %369 = tosa.reshape %367, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %370 = tosa.matmul %368, %369, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %371 = tosa.reshape %370, %15 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %372 = tosa.transpose %arg37 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %373 = tosa.reshape %372, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %374 = tosa.matmul %368, %373, %2, %2 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %375 = tosa.reshape %374, %10 : (tensor<1x20x64xf32>, !tosa.shape<2>) -> tensor<20x64xf32>
    %376 = tosa.reshape %arg38, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %377 = tosa.add %375, %376 : (tensor<20x64xf32>, tensor<1x64xf32>) -> tensor<20x64xf32>
    %378 = tosa.reshape %377, %15 : (tensor<20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %379 = tosa.transpose %378 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %380 = tosa.transpose %371 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x16x10xf32>
    %381 = tosa.reshape %366, %44 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %382 = tosa.reshape %380, %17 : (tensor<2x4x16x10xf32>, !tosa.shape<3>) -> tensor<8x16x10xf32>
    %383 = tosa.matmul %381, %382, %2, %2 : (tensor<8x12x16xf32>, tensor<8x16x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x10xf32>
    %384 = tosa.reshape %383, %49 : (tensor<8x12x10xf32>, !tosa.shape<4>) -> tensor<2x4x12x10xf32>
    %385 = tosa.reduce_max %384 {axis = 3 : i32} : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x1xf32>
    %386 = tosa.sub %384, %385 : (tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x10xf32>
    %387 = tosa.exp %386 : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x10xf32>
    %388 = tosa.reduce_sum %387 {axis = 3 : i32} : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x1xf32>
    %389 = tosa.reciprocal %388 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %390 = tosa.mul %387, %389, %4 : (tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x10xf32>
    %391 = tosa.reshape %390, %50 : (tensor<2x4x12x10xf32>, !tosa.shape<3>) -> tensor<8x12x10xf32>
    %392 = tosa.reshape %379, %16 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %393 = tosa.matmul %391, %392, %2, %2 : (tensor<8x12x10xf32>, tensor<8x10x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %394 = tosa.reshape %393, %48 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %395 = tosa.transpose %394 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %396 = tosa.transpose %arg41 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %397 = tosa.reshape %395, %42 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %398 = tosa.reshape %396, %12 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %399 = tosa.matmul %397, %398, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %400 = tosa.reshape %399, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %401 = tosa.reshape %arg42, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %402 = tosa.add %400, %401 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %403 = tosa.reshape %402, %29 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %404 = tosa.add %337, %403 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %405 = tosa.cast %404 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %406 = tosa.reduce_sum %405 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %407 = tosa.mul %406, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %408 = tosa.sub %405, %407 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %409 = tosa.mul %408, %408, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %410 = tosa.reduce_sum %409 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %411 = tosa.mul %410, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %412 = tosa.cast %411 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %413 = tosa.reduce_sum %404 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %414 = tosa.mul %413, %59, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %415 = tosa.add %412, %60 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %416 = tosa.rsqrt %415 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %417 = tosa.sub %404, %414 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %418 = tosa.mul %417, %416, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %419 = tosa.reshape %arg49, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %420 = tosa.mul %418, %419, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %421 = tosa.reshape %arg50, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %422 = tosa.add %420, %421 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %423 = tosa.transpose %arg45 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %424 = tosa.reshape %422, %42 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %425 = tosa.reshape %423, %21 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %426 = tosa.matmul %424, %425, %2, %2 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %427 = tosa.reshape %426, %51 : (tensor<1x24x80xf32>, !tosa.shape<2>) -> tensor<24x80xf32>
    %428 = tosa.reshape %arg46, %23 : (tensor<80xf32>, !tosa.shape<2>) -> tensor<1x80xf32>
    %429 = tosa.add %427, %428 : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<24x80xf32>
    %430 = tosa.reshape %429, %52 : (tensor<24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %431 = tosa.mul %430, %56, %4 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %432 = tosa.erf %431 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %433 = tosa.add %432, %54 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>) -> tensor<2x12x80xf32>
    %434 = tosa.mul %55, %433, %4 : (tensor<1x1x1xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %435 = tosa.mul %430, %434, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %436 = tosa.transpose %arg47 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %437 = tosa.reshape %435, %53 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %438 = tosa.reshape %436, %26 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %439 = tosa.matmul %437, %438, %2, %2 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %440 = tosa.reshape %439, %41 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %441 = tosa.reshape %arg48, %13 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %442 = tosa.add %440, %441 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %443 = tosa.reshape %442, %29 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %444 = tosa.add %404, %443 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %445 = tosa.cast %444 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %446 = tosa.reduce_sum %445 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %447 = tosa.mul %446, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %448 = tosa.sub %445, %447 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %449 = tosa.mul %448, %448, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %450 = tosa.reduce_sum %449 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %451 = tosa.mul %450, %58, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %452 = tosa.cast %451 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %453 = tosa.reduce_sum %444 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %454 = tosa.mul %453, %59, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %455 = tosa.add %452, %60 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %456 = tosa.rsqrt %455 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %457 = tosa.sub %444, %454 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %458 = tosa.mul %457, %456, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %459 = tosa.reshape %arg51, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %460 = tosa.mul %458, %459, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %461 = tosa.reshape %arg52, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %462 = tosa.add %460, %461 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    return %462 : tensor<2x12x64xf32>
  }
}
