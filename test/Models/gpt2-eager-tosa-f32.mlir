// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// GPT-2, packed q, k and v, causal, a padding mask
// exported: export/export.py gpt2-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x192xf32>, %arg7: tensor<192xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x256xf32>, %arg13: tensor<256xf32>, %arg14: tensor<256x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64x192xf32>, %arg19: tensor<192xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64x256xf32>, %arg25: tensor<256xf32>, %arg26: tensor<256x64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %10 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %11 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[24, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %16 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %17 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[24, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %21 = tosa.const_shape  {values = dense<[2, 12, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[0, 0, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[0, 0, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %33 = tosa.const_shape  {values = dense<[1, 64, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[24, 256]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %35 = tosa.const_shape  {values = dense<[1, 256]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %36 = tosa.const_shape  {values = dense<[2, 12, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 24, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %40 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %42 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %43 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %44 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %47 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<0.797884583> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %55 = tosa.reshape %arg2, %0 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %56 = tosa.reshape %arg0, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %57 = tosa.cast %56 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %58 = tosa.gather %55, %57 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %59 = tosa.reshape %58, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %60 = tosa.cast %3 : (tensor<12xi64>) -> tensor<12xi32>
    %61 = tosa.cast %60 : (tensor<12xi32>) -> tensor<12xi64>
    %62 = tosa.reshape %61, %5 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %63 = tosa.reshape %arg3, %6 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %64 = tosa.cast %62 : (tensor<1x12xi64>) -> tensor<1x12xi32>
    %65 = tosa.gather %63, %64 : (tensor<1x32x64xf32>, tensor<1x12xi32>) -> tensor<1x12x64xf32>
    %66 = tosa.add %59, %65 : (tensor<2x12x64xf32>, tensor<1x12x64xf32>) -> tensor<2x12x64xf32>
    %67 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %68 = tosa.reshape %61, %7 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %69 = tosa.reshape %61, %8 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %70 = tosa.greater_equal %68, %69 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %71 = tosa.logical_and %70, %39 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %72 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %73 = tosa.add %72, %41 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %74 = tosa.greater %40, %72 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %75 = tosa.select %74, %73, %72 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %76 = tosa.reshape %75, %9 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %77 = tosa.cast %69 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %78 = tosa.add %77, %42 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %79 = tosa.greater %40, %77 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %80 = tosa.select %79, %78, %77 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %81 = tosa.reshape %80, %10 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %82 = tosa.tile %76, %10 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %83 = tosa.tile %81, %9 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %84 = tosa.concat %82, %83 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %85 = tosa.reshape %67, %11 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %86 = tosa.reshape %84, %12 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %87 = tosa.mul %86, %43, %4 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %88 = tosa.reduce_sum %87 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %89 = tosa.reshape %88, %1 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %90 = tosa.cast %85 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %91 = tosa.gather %90, %89 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %92 = tosa.cast %91 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %93 = tosa.reshape %92, %13 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %94 = tosa.logical_and %71, %93 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %95 = tosa.select %94, %44, %45 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %96 = tosa.cast %66 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %97 = tosa.reduce_sum %96 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %98 = tosa.mul %97, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %99 = tosa.sub %96, %98 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %100 = tosa.mul %99, %99, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %101 = tosa.reduce_sum %100 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %102 = tosa.mul %101, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %103 = tosa.cast %102 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %104 = tosa.reduce_sum %66 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %105 = tosa.mul %104, %47, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %106 = tosa.add %103, %48 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %107 = tosa.rsqrt %106 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %108 = tosa.sub %66, %105 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %109 = tosa.mul %108, %107, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %110 = tosa.reshape %arg4, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %111 = tosa.mul %109, %110, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %112 = tosa.reshape %arg5, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %113 = tosa.add %111, %112 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %114 = tosa.reshape %113, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %115 = tosa.reshape %arg6, %18 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %116 = tosa.matmul %114, %115, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x192xf32>
    %117 = tosa.reshape %116, %19 : (tensor<1x24x192xf32>, !tosa.shape<2>) -> tensor<24x192xf32>
    %118 = tosa.reshape %arg7, %20 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %119 = tosa.add %117, %118 : (tensor<24x192xf32>, tensor<1x192xf32>) -> tensor<24x192xf32>
    %120 = tosa.reshape %119, %21 : (tensor<24x192xf32>, !tosa.shape<3>) -> tensor<2x12x192xf32>
    %121 = tosa.slice %120, %22, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %122 = tosa.slice %120, %23, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %123 = tosa.slice %120, %24, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %124 = tosa.reshape %122, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %125 = tosa.reshape %123, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %126 = tosa.transpose %125 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %127 = tosa.reshape %121, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %128 = tosa.transpose %127 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %129 = tosa.transpose %124 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %130 = tosa.reshape %128, %26 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %131 = tosa.reshape %129, %27 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %132 = tosa.matmul %130, %131, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %133 = tosa.reshape %132, %28 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %134 = tosa.mul %133, %49, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %135 = tosa.add %134, %95 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %136 = tosa.reduce_max %135 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %137 = tosa.sub %135, %136 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %138 = tosa.exp %137 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %139 = tosa.reduce_sum %138 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %140 = tosa.reciprocal %139 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %141 = tosa.mul %138, %140, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %142 = tosa.reshape %141, %29 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %143 = tosa.reshape %126, %26 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %144 = tosa.matmul %142, %143, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %145 = tosa.reshape %144, %30 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %146 = tosa.transpose %145 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %147 = tosa.reshape %146, %17 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %148 = tosa.reshape %arg8, %31 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %149 = tosa.matmul %147, %148, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %150 = tosa.reshape %149, %15 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %151 = tosa.reshape %arg9, %32 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %152 = tosa.add %150, %151 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %153 = tosa.reshape %152, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %154 = tosa.add %153, %66 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %155 = tosa.cast %154 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %156 = tosa.reduce_sum %155 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %157 = tosa.mul %156, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %158 = tosa.sub %155, %157 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %159 = tosa.mul %158, %158, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %160 = tosa.reduce_sum %159 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %161 = tosa.mul %160, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %162 = tosa.cast %161 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %163 = tosa.reduce_sum %154 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %164 = tosa.mul %163, %47, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %165 = tosa.add %162, %48 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %166 = tosa.rsqrt %165 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %167 = tosa.sub %154, %164 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %168 = tosa.mul %167, %166, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %169 = tosa.reshape %arg10, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %170 = tosa.mul %168, %169, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %171 = tosa.reshape %arg11, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %172 = tosa.add %170, %171 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %173 = tosa.reshape %172, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %174 = tosa.reshape %arg12, %33 : (tensor<64x256xf32>, !tosa.shape<3>) -> tensor<1x64x256xf32>
    %175 = tosa.matmul %173, %174, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x256xf32>
    %176 = tosa.reshape %175, %34 : (tensor<1x24x256xf32>, !tosa.shape<2>) -> tensor<24x256xf32>
    %177 = tosa.reshape %arg13, %35 : (tensor<256xf32>, !tosa.shape<2>) -> tensor<1x256xf32>
    %178 = tosa.add %176, %177 : (tensor<24x256xf32>, tensor<1x256xf32>) -> tensor<24x256xf32>
    %179 = tosa.reshape %178, %36 : (tensor<24x256xf32>, !tosa.shape<3>) -> tensor<2x12x256xf32>
    %180 = tosa.mul %179, %50, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %181 = tosa.pow %179, %51 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %182 = tosa.mul %181, %52, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %183 = tosa.add %179, %182 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %184 = tosa.mul %183, %53, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %185 = tosa.tanh %184 : (tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %186 = tosa.add %185, %54 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %187 = tosa.mul %180, %186, %4 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %188 = tosa.reshape %187, %37 : (tensor<2x12x256xf32>, !tosa.shape<3>) -> tensor<1x24x256xf32>
    %189 = tosa.reshape %arg14, %38 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %190 = tosa.matmul %188, %189, %16, %16 : (tensor<1x24x256xf32>, tensor<1x256x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %191 = tosa.reshape %190, %15 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %192 = tosa.reshape %arg15, %32 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %193 = tosa.add %191, %192 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %194 = tosa.reshape %193, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %195 = tosa.add %154, %194 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %196 = tosa.cast %195 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %197 = tosa.reduce_sum %196 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %198 = tosa.mul %197, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %199 = tosa.sub %196, %198 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %200 = tosa.mul %199, %199, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %201 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %202 = tosa.mul %201, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %203 = tosa.cast %202 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %204 = tosa.reduce_sum %195 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %205 = tosa.mul %204, %47, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %206 = tosa.add %203, %48 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %207 = tosa.rsqrt %206 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %208 = tosa.sub %195, %205 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %209 = tosa.mul %208, %207, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %210 = tosa.reshape %arg16, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %211 = tosa.mul %209, %210, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %212 = tosa.reshape %arg17, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %213 = tosa.add %211, %212 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %214 = tosa.reshape %213, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %215 = tosa.reshape %arg18, %18 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %216 = tosa.matmul %214, %215, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x192xf32>
    %217 = tosa.reshape %216, %19 : (tensor<1x24x192xf32>, !tosa.shape<2>) -> tensor<24x192xf32>
    %218 = tosa.reshape %arg19, %20 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %219 = tosa.add %217, %218 : (tensor<24x192xf32>, tensor<1x192xf32>) -> tensor<24x192xf32>
    %220 = tosa.reshape %219, %21 : (tensor<24x192xf32>, !tosa.shape<3>) -> tensor<2x12x192xf32>
    %221 = tosa.slice %220, %22, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %222 = tosa.slice %220, %23, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %223 = tosa.slice %220, %24, %2 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %224 = tosa.reshape %222, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %225 = tosa.reshape %223, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %226 = tosa.transpose %225 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %227 = tosa.reshape %221, %25 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %228 = tosa.transpose %227 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %229 = tosa.transpose %224 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %230 = tosa.reshape %228, %26 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %231 = tosa.reshape %229, %27 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %232 = tosa.matmul %230, %231, %16, %16 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %233 = tosa.reshape %232, %28 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %234 = tosa.mul %233, %49, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %235 = tosa.add %234, %95 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %236 = tosa.reduce_max %235 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %237 = tosa.sub %235, %236 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %238 = tosa.exp %237 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %239 = tosa.reduce_sum %238 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %240 = tosa.reciprocal %239 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %241 = tosa.mul %238, %240, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %242 = tosa.reshape %241, %29 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %243 = tosa.reshape %226, %26 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %244 = tosa.matmul %242, %243, %16, %16 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %245 = tosa.reshape %244, %30 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %246 = tosa.transpose %245 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %247 = tosa.reshape %246, %17 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %248 = tosa.reshape %arg20, %31 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %249 = tosa.matmul %247, %248, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %250 = tosa.reshape %249, %15 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %251 = tosa.reshape %arg21, %32 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %252 = tosa.add %250, %251 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %253 = tosa.reshape %252, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %254 = tosa.add %253, %195 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %255 = tosa.cast %254 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %256 = tosa.reduce_sum %255 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %257 = tosa.mul %256, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %258 = tosa.sub %255, %257 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %259 = tosa.mul %258, %258, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %260 = tosa.reduce_sum %259 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %261 = tosa.mul %260, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %262 = tosa.cast %261 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %263 = tosa.reduce_sum %254 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %264 = tosa.mul %263, %47, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %265 = tosa.add %262, %48 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %266 = tosa.rsqrt %265 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %267 = tosa.sub %254, %264 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %268 = tosa.mul %267, %266, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %269 = tosa.reshape %arg22, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %270 = tosa.mul %268, %269, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %271 = tosa.reshape %arg23, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %272 = tosa.add %270, %271 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %273 = tosa.reshape %272, %17 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %274 = tosa.reshape %arg24, %33 : (tensor<64x256xf32>, !tosa.shape<3>) -> tensor<1x64x256xf32>
    %275 = tosa.matmul %273, %274, %16, %16 : (tensor<1x24x64xf32>, tensor<1x64x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x256xf32>
    %276 = tosa.reshape %275, %34 : (tensor<1x24x256xf32>, !tosa.shape<2>) -> tensor<24x256xf32>
    %277 = tosa.reshape %arg25, %35 : (tensor<256xf32>, !tosa.shape<2>) -> tensor<1x256xf32>
    %278 = tosa.add %276, %277 : (tensor<24x256xf32>, tensor<1x256xf32>) -> tensor<24x256xf32>
    %279 = tosa.reshape %278, %36 : (tensor<24x256xf32>, !tosa.shape<3>) -> tensor<2x12x256xf32>
    %280 = tosa.mul %279, %50, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %281 = tosa.pow %279, %51 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %282 = tosa.mul %281, %52, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %283 = tosa.add %279, %282 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %284 = tosa.mul %283, %53, %4 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %285 = tosa.tanh %284 : (tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %286 = tosa.add %285, %54 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %287 = tosa.mul %280, %286, %4 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %288 = tosa.reshape %287, %37 : (tensor<2x12x256xf32>, !tosa.shape<3>) -> tensor<1x24x256xf32>
    %289 = tosa.reshape %arg26, %38 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %290 = tosa.matmul %288, %289, %16, %16 : (tensor<1x24x256xf32>, tensor<1x256x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %291 = tosa.reshape %290, %15 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %292 = tosa.reshape %arg27, %32 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %293 = tosa.add %291, %292 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %294 = tosa.reshape %293, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %295 = tosa.add %254, %294 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %296 = tosa.cast %295 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %297 = tosa.reduce_sum %296 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %298 = tosa.mul %297, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %299 = tosa.sub %296, %298 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %300 = tosa.mul %299, %299, %4 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %301 = tosa.reduce_sum %300 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %302 = tosa.mul %301, %46, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %303 = tosa.cast %302 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %304 = tosa.reduce_sum %295 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %305 = tosa.mul %304, %47, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %306 = tosa.add %303, %48 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %307 = tosa.rsqrt %306 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %308 = tosa.sub %295, %305 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %309 = tosa.mul %308, %307, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %310 = tosa.reshape %arg28, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %311 = tosa.mul %309, %310, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %312 = tosa.reshape %arg29, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %313 = tosa.add %311, %312 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    return %313 : tensor<2x12x64xf32>
  }
}
