// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// Mistral, grouped heads, RoPE, a sliding window, a padding mask
// exported: export/export.py mistral-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<80x64xf32>, %arg8: tensor<80x64xf32>, %arg9: tensor<64x80xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<80x64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<64x80xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %8 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %9 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[1, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %15 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[2, 12, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 1, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[2, 2, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[2, 2, 1, 12, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %26 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %37 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %38 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %39 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %40 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %41 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %42 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense_resource<torch_tensor_8_torch.float32> : tensor<1x1x8xf32>}> : () -> tensor<1x1x8xf32>
    %45 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %49 = tosa.reshape %arg2, %0 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %50 = tosa.reshape %arg0, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %51 = tosa.cast %50 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %52 = tosa.gather %49, %51 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %53 = tosa.reshape %52, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %54 = tosa.cast %3 : (tensor<12xi64>) -> tensor<12xi32>
    %55 = tosa.cast %54 : (tensor<12xi32>) -> tensor<12xi64>
    %56 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %57 = tosa.reshape %55, %5 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %58 = tosa.reshape %55, %6 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %59 = tosa.cast %57 : (tensor<1x1x12x1xi64>) -> tensor<1x1x12x1xi32>
    %60 = tosa.sub %59, %36 : (tensor<1x1x12x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x12x1xi32>
    %61 = tosa.cast %60 : (tensor<1x1x12x1xi32>) -> tensor<1x1x12x1xi64>
    %62 = tosa.greater %58, %61 : (tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) -> tensor<1x1x12x12xi1>
    %63 = tosa.logical_and %62, %37 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %64 = tosa.greater_equal %57, %58 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %65 = tosa.logical_and %63, %64 : (tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1>
    %66 = tosa.logical_and %65, %37 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %67 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %68 = tosa.add %67, %39 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %69 = tosa.greater %38, %67 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %70 = tosa.select %69, %68, %67 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %71 = tosa.reshape %70, %7 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %72 = tosa.cast %58 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %73 = tosa.add %72, %40 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %74 = tosa.greater %38, %72 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %75 = tosa.select %74, %73, %72 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %76 = tosa.reshape %75, %8 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %77 = tosa.tile %71, %8 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %78 = tosa.tile %76, %7 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %79 = tosa.concat %77, %78 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %80 = tosa.reshape %56, %9 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %81 = tosa.reshape %79, %10 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %82 = tosa.mul %81, %41, %4 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %83 = tosa.reduce_sum %82 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %84 = tosa.reshape %83, %1 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %85 = tosa.cast %80 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %86 = tosa.gather %85, %84 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %87 = tosa.cast %86 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %88 = tosa.reshape %87, %11 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %89 = tosa.logical_and %66, %88 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %90 = tosa.select %89, %42, %43 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %91 = tosa.reshape %55, %12 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %92 = tosa.cast %91 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %93 = tosa.mul %92, %44, %4 : (tensor<1x12x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x12x8xf32>
    %94 = tosa.concat %93, %93 {axis = 2 : i32} : (tensor<1x12x8xf32>, tensor<1x12x8xf32>) -> tensor<1x12x16xf32>
    %95 = tosa.cos %94 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %96 = tosa.sin %94 : (tensor<1x12x16xf32>) -> tensor<1x12x16xf32>
    %97 = tosa.pow %53, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %98 = tosa.reduce_sum %97 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %99 = tosa.mul %98, %46, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %100 = tosa.add %99, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %101 = tosa.rsqrt %100 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %102 = tosa.mul %53, %101, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %103 = tosa.reshape %arg10, %13 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %104 = tosa.mul %103, %102, %4 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %105 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %106 = tosa.reshape %104, %15 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %107 = tosa.reshape %105, %16 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %108 = tosa.matmul %106, %107, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %109 = tosa.reshape %108, %17 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %110 = tosa.transpose %109 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %111 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %112 = tosa.reshape %111, %18 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %113 = tosa.matmul %106, %112, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %114 = tosa.reshape %113, %19 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %115 = tosa.transpose %114 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %116 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %117 = tosa.reshape %116, %18 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %118 = tosa.matmul %106, %117, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %119 = tosa.reshape %118, %19 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %120 = tosa.transpose %119 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %121 = tosa.reshape %95, %20 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %122 = tosa.reshape %96, %20 : (tensor<1x12x16xf32>, !tosa.shape<4>) -> tensor<1x1x12x16xf32>
    %123 = tosa.mul %110, %121, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %124 = tosa.slice %110, %22, %21 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %125 = tosa.slice %110, %23, %21 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %126 = tosa.negate %125, %14, %14 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %127 = tosa.concat %126, %124 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %128 = tosa.mul %127, %122, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %129 = tosa.add %123, %128 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %130 = tosa.mul %115, %121, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %131 = tosa.slice %115, %22, %24 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %132 = tosa.slice %115, %23, %24 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %133 = tosa.negate %132, %14, %14 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %134 = tosa.concat %133, %131 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %135 = tosa.mul %134, %122, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %136 = tosa.add %130, %135 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %137 = tosa.reshape %136, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %138 = tosa.tile %137, %26 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %139 = tosa.reshape %138, %27 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %140 = tosa.reshape %120, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %141 = tosa.tile %140, %26 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %142 = tosa.transpose %139 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %143 = tosa.reshape %129, %28 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %144 = tosa.reshape %142, %29 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %145 = tosa.matmul %143, %144, %14, %14 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %146 = tosa.reshape %145, %30 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %147 = tosa.mul %146, %48, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %148 = tosa.add %147, %90 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %149 = tosa.reduce_max %148 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %150 = tosa.sub %148, %149 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %151 = tosa.exp %150 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %152 = tosa.reduce_sum %151 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %153 = tosa.reciprocal %152 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %154 = tosa.mul %151, %153, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %155 = tosa.reshape %154, %31 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %156 = tosa.reshape %141, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %157 = tosa.matmul %155, %156, %14, %14 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %158 = tosa.reshape %157, %27 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %159 = tosa.transpose %158 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %160 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %161 = tosa.reshape %159, %15 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %162 = tosa.reshape %160, %16 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %163 = tosa.matmul %161, %162, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %164 = tosa.reshape %163, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %165 = tosa.add %53, %164 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %166 = tosa.pow %165, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %167 = tosa.reduce_sum %166 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %168 = tosa.mul %167, %46, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %169 = tosa.add %168, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %170 = tosa.rsqrt %169 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %171 = tosa.mul %165, %170, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %172 = tosa.reshape %arg11, %13 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %173 = tosa.mul %172, %171, %4 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %174 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %175 = tosa.reshape %173, %15 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %176 = tosa.reshape %174, %32 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %177 = tosa.matmul %175, %176, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %178 = tosa.reshape %177, %33 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %179 = tosa.sigmoid %178 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %180 = tosa.mul %178, %179, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %181 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %182 = tosa.reshape %181, %32 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %183 = tosa.matmul %175, %182, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %184 = tosa.reshape %183, %33 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %185 = tosa.mul %180, %184, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %186 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %187 = tosa.reshape %185, %34 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %188 = tosa.reshape %186, %35 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %189 = tosa.matmul %187, %188, %14, %14 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %190 = tosa.reshape %189, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %191 = tosa.add %165, %190 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %192 = tosa.pow %191, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %193 = tosa.reduce_sum %192 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %194 = tosa.mul %193, %46, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %195 = tosa.add %194, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %196 = tosa.rsqrt %195 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %197 = tosa.mul %191, %196, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %198 = tosa.reshape %arg19, %13 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %199 = tosa.mul %198, %197, %4 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %200 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %201 = tosa.reshape %199, %15 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %202 = tosa.reshape %200, %16 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %203 = tosa.matmul %201, %202, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %204 = tosa.reshape %203, %17 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %205 = tosa.transpose %204 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %206 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %207 = tosa.reshape %206, %18 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %208 = tosa.matmul %201, %207, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %209 = tosa.reshape %208, %19 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %210 = tosa.transpose %209 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %211 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %212 = tosa.reshape %211, %18 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %213 = tosa.matmul %201, %212, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %214 = tosa.reshape %213, %19 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x2x16xf32>
    %215 = tosa.transpose %214 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x16xf32>) -> tensor<2x2x12x16xf32>
    %216 = tosa.mul %205, %121, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %217 = tosa.slice %205, %22, %21 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %218 = tosa.slice %205, %23, %21 : (tensor<2x4x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %219 = tosa.negate %218, %14, %14 : (tensor<2x4x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x8xf32>
    %220 = tosa.concat %219, %217 {axis = 3 : i32} : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x16xf32>
    %221 = tosa.mul %220, %122, %4 : (tensor<2x4x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %222 = tosa.add %216, %221 : (tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) -> tensor<2x4x12x16xf32>
    %223 = tosa.mul %210, %121, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %224 = tosa.slice %210, %22, %24 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %225 = tosa.slice %210, %23, %24 : (tensor<2x2x12x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x8xf32>
    %226 = tosa.negate %225, %14, %14 : (tensor<2x2x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x8xf32>
    %227 = tosa.concat %226, %224 {axis = 3 : i32} : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x16xf32>
    %228 = tosa.mul %227, %122, %4 : (tensor<2x2x12x16xf32>, tensor<1x1x12x16xf32>, tensor<1xi8>) -> tensor<2x2x12x16xf32>
    %229 = tosa.add %223, %228 : (tensor<2x2x12x16xf32>, tensor<2x2x12x16xf32>) -> tensor<2x2x12x16xf32>
    %230 = tosa.reshape %229, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %231 = tosa.tile %230, %26 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %232 = tosa.reshape %231, %27 : (tensor<2x2x2x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %233 = tosa.reshape %215, %25 : (tensor<2x2x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x16xf32>
    %234 = tosa.tile %233, %26 : (tensor<2x2x1x12x16xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x16xf32>
    %235 = tosa.transpose %232 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x16xf32>) -> tensor<2x4x16x12xf32>
    %236 = tosa.reshape %222, %28 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %237 = tosa.reshape %235, %29 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %238 = tosa.matmul %236, %237, %14, %14 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %239 = tosa.reshape %238, %30 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %240 = tosa.mul %239, %48, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %241 = tosa.add %240, %90 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %242 = tosa.reduce_max %241 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %243 = tosa.sub %241, %242 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %244 = tosa.exp %243 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %245 = tosa.reduce_sum %244 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %246 = tosa.reciprocal %245 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %247 = tosa.mul %244, %246, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %248 = tosa.reshape %247, %31 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %249 = tosa.reshape %234, %28 : (tensor<2x2x2x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %250 = tosa.matmul %248, %249, %14, %14 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %251 = tosa.reshape %250, %27 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %252 = tosa.transpose %251 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %253 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %254 = tosa.reshape %252, %15 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %255 = tosa.reshape %253, %16 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %256 = tosa.matmul %254, %255, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %257 = tosa.reshape %256, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %258 = tosa.add %191, %257 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %259 = tosa.pow %258, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %260 = tosa.reduce_sum %259 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %261 = tosa.mul %260, %46, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %262 = tosa.add %261, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %263 = tosa.rsqrt %262 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %264 = tosa.mul %258, %263, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %265 = tosa.reshape %arg20, %13 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %266 = tosa.mul %265, %264, %4 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %267 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %268 = tosa.reshape %266, %15 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %269 = tosa.reshape %267, %32 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %270 = tosa.matmul %268, %269, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %271 = tosa.reshape %270, %33 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %272 = tosa.sigmoid %271 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %273 = tosa.mul %271, %272, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %274 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %275 = tosa.reshape %274, %32 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %276 = tosa.matmul %268, %275, %14, %14 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %277 = tosa.reshape %276, %33 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %278 = tosa.mul %273, %277, %4 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %279 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %280 = tosa.reshape %278, %34 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %281 = tosa.reshape %279, %35 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %282 = tosa.matmul %280, %281, %14, %14 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %283 = tosa.reshape %282, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %284 = tosa.add %258, %283 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %285 = tosa.pow %284, %45 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %286 = tosa.reduce_sum %285 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %287 = tosa.mul %286, %46, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %288 = tosa.add %287, %47 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %289 = tosa.rsqrt %288 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %290 = tosa.mul %284, %289, %4 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %291 = tosa.reshape %arg21, %13 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %292 = tosa.mul %291, %290, %4 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %292 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
