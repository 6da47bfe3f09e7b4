// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Gemma 2, a softcap, a sliding window in every other layer, grouped heads, RoPE, causal, a padding mask
// exported: export/export.py gemma2-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<80x64xf32>, %arg19: tensor<80x64xf32>, %arg20: tensor<64x80xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %1 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %6 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %9 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %10 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %12 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
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
    %35 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<2x12x80xf32>}> : () -> tensor<2x12x80xf32>
    %36 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<2x12x80xf32>}> : () -> tensor<2x12x80xf32>
    %37 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<2x12x80xf32>}> : () -> tensor<2x12x80xf32>
    %38 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<2x12x80xf32>}> : () -> tensor<2x12x80xf32>
    %39 = "tosa.const"() <{values = dense<0.636619746> : tensor<2x12x80xf32>}> : () -> tensor<2x12x80xf32>
    %40 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %44 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %45 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %46 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %47 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %50 = "tosa.const"() <{values = dense_resource<torch_tensor_8_torch.float32> : tensor<1x1x8xf32>}> : () -> tensor<1x1x8xf32>
    %51 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %55 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<2.000000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %57 = "tosa.const"() <{values = dense<5.000000e+01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %58 = tosa.reshape %arg2, %1 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %59 = tosa.reshape %arg0, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %60 = tosa.cast %59 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %61 = tosa.gather %58, %60 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %62 = tosa.reshape %61, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %63 = tosa.mul %62, %42, %4 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %64 = tosa.cast %5 : (tensor<12xi64>) -> tensor<12xi32>
    %65 = tosa.cast %64 : (tensor<12xi32>) -> tensor<12xi64>
    %66 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %67 = tosa.reshape %65, %6 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %68 = tosa.reshape %65, %7 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %69 = tosa.greater_equal %67, %68 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %70 = tosa.logical_and %69, %43 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %71 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %72 = tosa.add %71, %45 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %73 = tosa.greater %44, %71 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %74 = tosa.select %73, %72, %71 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %75 = tosa.reshape %74, %8 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %76 = tosa.cast %68 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %77 = tosa.add %76, %46 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %78 = tosa.greater %44, %76 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %79 = tosa.select %78, %77, %76 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %80 = tosa.reshape %79, %9 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %81 = tosa.tile %75, %9 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %82 = tosa.tile %80, %8 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %83 = tosa.concat %81, %82 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %84 = tosa.reshape %66, %10 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %85 = tosa.reshape %83, %11 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %86 = tosa.mul %85, %0, %4 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %87 = tosa.reduce_sum %86 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %88 = tosa.reshape %87, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %89 = tosa.cast %84 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %90 = tosa.gather %89, %88 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %91 = tosa.cast %90 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %92 = tosa.reshape %91, %12 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %93 = tosa.logical_and %70, %92 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %94 = tosa.select %93, %47, %48 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %95 = tosa.cast %67 : (tensor<1x1x12x1xi64>) -> tensor<1x1x12x1xi32>
    %96 = tosa.sub %95, %49 : (tensor<1x1x12x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x12x1xi32>
    %97 = tosa.cast %96 : (tensor<1x1x12x1xi32>) -> tensor<1x1x12x1xi64>
    %98 = tosa.greater %68, %97 : (tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) -> tensor<1x1x12x12xi1>
    %99 = tosa.logical_and %98, %43 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %100 = tosa.logical_and %99, %69 : (tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1>
    %101 = tosa.logical_and %100, %43 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %102 = tosa.logical_and %101, %92 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %103 = tosa.select %102, %47, %48 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %104 = tosa.reshape %65, %13 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %105 = tosa.cast %104 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %106 = tosa.mul %105, %50, %4 : (tensor<1x12x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x12x8xf32>
    %107 = tosa.concat %106, %106 {axis = 2 : i32} : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %108 = tosa.cos %107 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %109 = tosa.sin %107 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %110 = tosa.pow %63, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %111 = tosa.reduce_sum %110 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %112 = tosa.mul %111, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %113 = tosa.add %112, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %114 = tosa.rsqrt %113 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %115 = tosa.mul %63, %114, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %116 = tosa.add %arg10, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %117 = tosa.reshape %116, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %118 = tosa.mul %115, %117, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %119 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %120 = tosa.reshape %118, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %121 = tosa.reshape %119, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %122 = tosa.matmul %120, %121, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %123 = tosa.reshape %122, %18 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %124 = tosa.transpose %123 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %125 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %126 = tosa.reshape %125, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %127 = tosa.matmul %120, %126, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %128 = tosa.reshape %127, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %129 = tosa.transpose %128 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %130 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %131 = tosa.reshape %130, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %132 = tosa.matmul %120, %131, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %133 = tosa.reshape %132, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %134 = tosa.transpose %133 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %135 = tosa.reshape %108, %21 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %136 = tosa.reshape %109, %21 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %137 = tosa.mul %124, %135, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %138 = tosa.slice %124, %23, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %139 = tosa.slice %124, %24, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %140 = tosa.negate %139, %15, %15 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %141 = tosa.concat %140, %138 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %142 = tosa.mul %141, %136, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %143 = tosa.add %137, %142 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %144 = tosa.mul %129, %135, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %145 = tosa.slice %129, %23, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %146 = tosa.slice %129, %24, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %147 = tosa.negate %146, %15, %15 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %148 = tosa.concat %147, %145 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %149 = tosa.mul %148, %136, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %150 = tosa.add %144, %149 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %151 = tosa.reshape %150, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %152 = tosa.tile %151, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %153 = tosa.reshape %152, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %154 = tosa.reshape %134, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %155 = tosa.tile %154, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %156 = tosa.transpose %153 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %157 = tosa.reshape %143, %29 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %158 = tosa.reshape %156, %30 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %159 = tosa.matmul %157, %158, %15, %15 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %160 = tosa.reshape %159, %31 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %161 = tosa.mul %160, %55, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %162 = tosa.mul %161, %56, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %163 = tosa.tanh %162 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %164 = tosa.mul %163, %57, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %165 = tosa.add %164, %103 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %166 = tosa.reduce_max %165 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %167 = tosa.sub %165, %166 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %168 = tosa.exp %167 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %169 = tosa.reduce_sum %168 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %170 = tosa.reciprocal %169 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %171 = tosa.mul %168, %170, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %172 = tosa.reshape %171, %32 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %173 = tosa.reshape %155, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %174 = tosa.matmul %172, %173, %15, %15 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %175 = tosa.reshape %174, %28 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %176 = tosa.transpose %175 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %177 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %178 = tosa.reshape %176, %16 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %179 = tosa.reshape %177, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %180 = tosa.matmul %178, %179, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %181 = tosa.reshape %180, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %182 = tosa.pow %181, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %183 = tosa.reduce_sum %182 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %184 = tosa.mul %183, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %185 = tosa.add %184, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %186 = tosa.rsqrt %185 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %187 = tosa.mul %181, %186, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %188 = tosa.add %arg11, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %189 = tosa.reshape %188, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %190 = tosa.mul %187, %189, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %191 = tosa.add %63, %190 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %192 = tosa.pow %191, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %193 = tosa.reduce_sum %192 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %194 = tosa.mul %193, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %195 = tosa.add %194, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %196 = tosa.rsqrt %195 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %197 = tosa.mul %191, %196, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %198 = tosa.add %arg12, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %199 = tosa.reshape %198, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %200 = tosa.mul %197, %199, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %201 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %202 = tosa.reshape %200, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %203 = tosa.reshape %201, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %204 = tosa.matmul %202, %203, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %205 = tosa.reshape %204, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %206 = tosa.mul %35, %205, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %207 = tosa.pow %39, %35 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %208 = tosa.pow %205, %37 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %209 = tosa.mul %38, %208, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %210 = tosa.add %205, %209 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %211 = tosa.mul %207, %210, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %212 = tosa.tanh %211 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %213 = tosa.add %212, %36 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %214 = tosa.mul %206, %213, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %215 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %216 = tosa.reshape %215, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %217 = tosa.matmul %202, %216, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %218 = tosa.reshape %217, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %219 = tosa.mul %214, %218, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %220 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %221 = tosa.reshape %219, %40 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %222 = tosa.reshape %220, %41 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %223 = tosa.matmul %221, %222, %15, %15 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %224 = tosa.reshape %223, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %225 = tosa.pow %224, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %226 = tosa.reduce_sum %225 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %227 = tosa.mul %226, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %228 = tosa.add %227, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %229 = tosa.rsqrt %228 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %230 = tosa.mul %224, %229, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %231 = tosa.add %arg13, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %232 = tosa.reshape %231, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %233 = tosa.mul %230, %232, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %234 = tosa.add %191, %233 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %235 = tosa.pow %234, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %236 = tosa.reduce_sum %235 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %237 = tosa.mul %236, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %238 = tosa.add %237, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %239 = tosa.rsqrt %238 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %240 = tosa.mul %234, %239, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %241 = tosa.add %arg21, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %242 = tosa.reshape %241, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %243 = tosa.mul %240, %242, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %244 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %245 = tosa.reshape %243, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %246 = tosa.reshape %244, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %247 = tosa.matmul %245, %246, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %248 = tosa.reshape %247, %18 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %249 = tosa.transpose %248 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %250 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %251 = tosa.reshape %250, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %252 = tosa.matmul %245, %251, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %253 = tosa.reshape %252, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %254 = tosa.transpose %253 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %255 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %256 = tosa.reshape %255, %19 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %257 = tosa.matmul %245, %256, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %258 = tosa.reshape %257, %20 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %259 = tosa.transpose %258 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %260 = tosa.mul %249, %135, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %261 = tosa.slice %249, %23, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %262 = tosa.slice %249, %24, %22 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %263 = tosa.negate %262, %15, %15 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %264 = tosa.concat %263, %261 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %265 = tosa.mul %264, %136, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %266 = tosa.add %260, %265 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %267 = tosa.mul %254, %135, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %268 = tosa.slice %254, %23, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %269 = tosa.slice %254, %24, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %270 = tosa.negate %269, %15, %15 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %271 = tosa.concat %270, %268 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %272 = tosa.mul %271, %136, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %273 = tosa.add %267, %272 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %274 = tosa.reshape %273, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %275 = tosa.tile %274, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %276 = tosa.reshape %275, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %277 = tosa.reshape %259, %26 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %278 = tosa.tile %277, %27 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %279 = tosa.transpose %276 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %280 = tosa.reshape %266, %29 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %281 = tosa.reshape %279, %30 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %282 = tosa.matmul %280, %281, %15, %15 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %283 = tosa.reshape %282, %31 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %284 = tosa.mul %283, %55, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %285 = tosa.mul %284, %56, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %286 = tosa.tanh %285 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %287 = tosa.mul %286, %57, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %288 = tosa.add %287, %94 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %289 = tosa.reduce_max %288 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %290 = tosa.sub %288, %289 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %291 = tosa.exp %290 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %292 = tosa.reduce_sum %291 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %293 = tosa.reciprocal %292 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %294 = tosa.mul %291, %293, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %295 = tosa.reshape %294, %32 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %296 = tosa.reshape %278, %29 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %297 = tosa.matmul %295, %296, %15, %15 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %298 = tosa.reshape %297, %28 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %299 = tosa.transpose %298 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %300 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %301 = tosa.reshape %299, %16 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %302 = tosa.reshape %300, %17 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %303 = tosa.matmul %301, %302, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %304 = tosa.reshape %303, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %305 = tosa.pow %304, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %306 = tosa.reduce_sum %305 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %307 = tosa.mul %306, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %308 = tosa.add %307, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %309 = tosa.rsqrt %308 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %310 = tosa.mul %304, %309, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %311 = tosa.add %arg22, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %312 = tosa.reshape %311, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %313 = tosa.mul %310, %312, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %314 = tosa.add %234, %313 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %315 = tosa.pow %314, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %316 = tosa.reduce_sum %315 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %317 = tosa.mul %316, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %318 = tosa.add %317, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %319 = tosa.rsqrt %318 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %320 = tosa.mul %314, %319, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %321 = tosa.add %arg23, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %322 = tosa.reshape %321, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %323 = tosa.mul %320, %322, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %324 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %325 = tosa.reshape %323, %16 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %326 = tosa.reshape %324, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %327 = tosa.matmul %325, %326, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %328 = tosa.reshape %327, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %329 = tosa.mul %35, %328, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %330 = tosa.pow %328, %37 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %331 = tosa.mul %38, %330, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %332 = tosa.add %328, %331 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %333 = tosa.mul %207, %332, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %334 = tosa.tanh %333 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %335 = tosa.add %334, %36 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %336 = tosa.mul %329, %335, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %337 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %338 = tosa.reshape %337, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %339 = tosa.matmul %325, %338, %15, %15 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %340 = tosa.reshape %339, %34 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %341 = tosa.mul %336, %340, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %342 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %343 = tosa.reshape %341, %40 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %344 = tosa.reshape %342, %41 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %345 = tosa.matmul %343, %344, %15, %15 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %346 = tosa.reshape %345, %3 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %347 = tosa.pow %346, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %348 = tosa.reduce_sum %347 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %349 = tosa.mul %348, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %350 = tosa.add %349, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %351 = tosa.rsqrt %350 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %352 = tosa.mul %346, %351, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %353 = tosa.add %arg24, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %354 = tosa.reshape %353, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %355 = tosa.mul %352, %354, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %356 = tosa.add %314, %355 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %357 = tosa.pow %356, %51 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %358 = tosa.reduce_sum %357 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %359 = tosa.mul %358, %52, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %360 = tosa.add %359, %53 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %361 = tosa.rsqrt %360 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %362 = tosa.mul %356, %361, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %363 = tosa.add %arg25, %54 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %364 = tosa.reshape %363, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %365 = tosa.mul %362, %364, %4 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %365 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
