// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// BERT, an encoder with a padding mask
// exported: export/export.py bert-sdpa-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<80x64xf32>, %arg18: tensor<80xf32>, %arg19: tensor<64x80xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64x64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<80x64xf32>, %arg34: tensor<80xf32>, %arg35: tensor<64x80xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x12x12xf32>}> : () -> tensor<2x4x12x12xf32>
    %1 = "tosa.const"() <{values = dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>}> : () -> tensor<1x32xi64>
    %2 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
    %4 = tosa.const_shape  {values = dense<[1, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1x12x1xi32>}> : () -> tensor<1x12x1xi32>
    %6 = tosa.const_shape  {values = dense<[12, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %7 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %8 = tosa.const_shape  {values = dense<[2, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 2, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %16 = tosa.const_shape  {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %20 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[24, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %25 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %26 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %29 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %33 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %35 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[24, 80]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %37 = tosa.const_shape  {values = dense<[1, 80]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %38 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = "tosa.const"() <{values = dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32x1xi64>}> : () -> tensor<1x32x1xi64>
    %42 = "tosa.const"() <{values = dense<[[32, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %43 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %44 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %47 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %48 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %49 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %50 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %51 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %52 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %56 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %57 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %58 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %59 = tosa.slice %1, %3, %2 : (tensor<1x32xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x12xi64>
    %60 = tosa.cast %59 : (tensor<1x12xi64>) -> tensor<1x12xi32>
    %61 = tosa.reshape %60, %4 : (tensor<1x12xi32>, !tosa.shape<3>) -> tensor<1x12x1xi32>
    %62 = tosa.concat %5, %61 {axis = 2 : i32} : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x2xi32>
    %63 = tosa.reshape %62, %6 : (tensor<1x12x2xi32>, !tosa.shape<2>) -> tensor<12x2xi32>
    %64 = tosa.mul %63, %42, %7 : (tensor<12x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<12x2xi32>
    %65 = tosa.reduce_sum %64 {axis = 1 : i32} : (tensor<12x2xi32>) -> tensor<12x1xi32>
    %66 = tosa.reshape %65, %2 : (tensor<12x1xi32>, !tosa.shape<2>) -> tensor<1x12xi32>
    %67 = tosa.gather %41, %66 : (tensor<1x32x1xi64>, tensor<1x12xi32>) -> tensor<1x12x1xi64>
    %68 = tosa.reshape %67, %2 : (tensor<1x12x1xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %69 = tosa.tile %68, %8 : (tensor<1x12xi64>, !tosa.shape<2>) -> tensor<2x12xi64>
    %70 = tosa.reshape %arg2, %9 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %71 = tosa.reshape %arg0, %10 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %72 = tosa.cast %71 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %73 = tosa.gather %70, %72 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %74 = tosa.reshape %73, %11 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %75 = tosa.reshape %arg4, %12 : (tensor<2x64xf32>, !tosa.shape<3>) -> tensor<1x2x64xf32>
    %76 = tosa.reshape %69, %10 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %77 = tosa.cast %76 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %78 = tosa.gather %75, %77 : (tensor<1x2x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %79 = tosa.reshape %78, %11 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %80 = tosa.add %74, %79 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %81 = tosa.reshape %arg3, %13 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %82 = tosa.gather %81, %60 : (tensor<1x32x64xf32>, tensor<1x12xi32>) -> tensor<1x12x64xf32>
    %83 = tosa.add %80, %82 : (tensor<2x12x64xf32>, tensor<1x12x64xf32>) -> tensor<2x12x64xf32>
    %84 = tosa.cast %83 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %85 = tosa.reduce_sum %84 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %86 = tosa.mul %85, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %87 = tosa.sub %84, %86 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %88 = tosa.mul %87, %87, %7 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %89 = tosa.reduce_sum %88 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %90 = tosa.mul %89, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %91 = tosa.cast %90 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %92 = tosa.reduce_sum %83 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %93 = tosa.mul %92, %44, %7 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %94 = tosa.add %91, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %95 = tosa.rsqrt %94 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %96 = tosa.sub %83, %93 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %97 = tosa.mul %96, %95, %7 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %98 = tosa.reshape %arg5, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %99 = tosa.mul %97, %98, %7 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %100 = tosa.reshape %arg6, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %101 = tosa.add %99, %100 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %102 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %103 = tosa.cast %15 : (tensor<12xi64>) -> tensor<12xi32>
    %104 = tosa.cast %103 : (tensor<12xi32>) -> tensor<12xi64>
    %105 = tosa.reshape %104, %17 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %106 = tosa.reshape %104, %18 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %107 = tosa.greater_equal %105, %46 : (tensor<1x1x12x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x12x1xi1>
    %108 = tosa.logical_and %107, %47 : (tensor<1x1x12x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x1xi1>
    %109 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %110 = tosa.add %109, %49 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %111 = tosa.greater %48, %109 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %112 = tosa.select %111, %110, %109 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %113 = tosa.reshape %112, %19 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %114 = tosa.cast %106 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %115 = tosa.add %114, %50 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %116 = tosa.greater %48, %114 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %117 = tosa.select %116, %115, %114 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %118 = tosa.reshape %117, %20 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %119 = tosa.tile %113, %20 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %120 = tosa.tile %118, %19 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %121 = tosa.concat %119, %120 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %122 = tosa.reshape %102, %21 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %123 = tosa.reshape %121, %22 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %124 = tosa.mul %123, %51, %7 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %125 = tosa.reduce_sum %124 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %126 = tosa.reshape %125, %10 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %127 = tosa.cast %122 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %128 = tosa.gather %127, %126 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %129 = tosa.cast %128 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %130 = tosa.reshape %129, %23 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %131 = tosa.logical_and %108, %130 : (tensor<1x1x12x1xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %132 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %133 = tosa.reshape %101, %26 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %134 = tosa.reshape %132, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %135 = tosa.matmul %133, %134, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %136 = tosa.reshape %135, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %137 = tosa.reshape %arg8, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %138 = tosa.add %136, %137 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %139 = tosa.reshape %138, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %140 = tosa.transpose %139 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %141 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %142 = tosa.reshape %141, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %143 = tosa.matmul %133, %142, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %144 = tosa.reshape %143, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %145 = tosa.reshape %arg10, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %146 = tosa.add %144, %145 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %147 = tosa.reshape %146, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %148 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %149 = tosa.reshape %148, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %150 = tosa.matmul %133, %149, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %151 = tosa.reshape %150, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %152 = tosa.reshape %arg12, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %153 = tosa.add %151, %152 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %154 = tosa.reshape %153, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %155 = tosa.transpose %154 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %156 = tosa.select %131, %52, %53 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %157 = tosa.mul %140, %54, %7 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %158 = tosa.transpose %147 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %159 = tosa.mul %158, %54, %7 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %160 = tosa.reshape %157, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %161 = tosa.reshape %159, %31 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %162 = tosa.matmul %160, %161, %25, %25 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %163 = tosa.reshape %162, %32 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %164 = tosa.add %163, %156 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %165 = tosa.reduce_max %164 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %166 = tosa.sub %164, %165 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %167 = tosa.exp %166 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %168 = tosa.reduce_sum %167 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %169 = tosa.reciprocal %168 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %170 = tosa.mul %167, %169, %7 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %171 = tosa.cast %164 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %172 = tosa.equal %171, %55 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %173 = tosa.reduce_all %172 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %174 = tosa.select %173, %0, %170 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %175 = tosa.reshape %174, %33 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %176 = tosa.reshape %155, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %177 = tosa.matmul %175, %176, %25, %25 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %178 = tosa.reshape %177, %34 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %179 = tosa.transpose %178 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %180 = tosa.reshape %179, %11 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %181 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %182 = tosa.reshape %181, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %183 = tosa.tile %182, %16 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %184 = tosa.matmul %180, %183, %25, %25 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %185 = tosa.reshape %arg14, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %186 = tosa.add %184, %185 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %187 = tosa.add %186, %101 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %188 = tosa.cast %187 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %189 = tosa.reduce_sum %188 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %190 = tosa.mul %189, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %191 = tosa.sub %188, %190 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %192 = tosa.mul %191, %191, %7 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %193 = tosa.reduce_sum %192 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %194 = tosa.mul %193, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %195 = tosa.cast %194 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %196 = tosa.reduce_sum %187 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %197 = tosa.mul %196, %44, %7 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %198 = tosa.add %195, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %199 = tosa.rsqrt %198 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %200 = tosa.sub %187, %197 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %201 = tosa.mul %200, %199, %7 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %202 = tosa.reshape %arg15, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %203 = tosa.mul %201, %202, %7 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %204 = tosa.reshape %arg16, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %205 = tosa.add %203, %204 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %206 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %207 = tosa.reshape %205, %26 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %208 = tosa.reshape %206, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %209 = tosa.matmul %207, %208, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %210 = tosa.reshape %209, %36 : (tensor<1x24x80xf32>, !tosa.shape<2>) -> tensor<24x80xf32>
    %211 = tosa.reshape %arg18, %37 : (tensor<80xf32>, !tosa.shape<2>) -> tensor<1x80xf32>
    %212 = tosa.add %210, %211 : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<24x80xf32>
    %213 = tosa.reshape %212, %38 : (tensor<24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %214 = tosa.mul %213, %58, %7 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %215 = tosa.erf %214 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %216 = tosa.add %215, %56 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>) -> tensor<2x12x80xf32>
    %217 = tosa.mul %57, %216, %7 : (tensor<1x1x1xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %218 = tosa.mul %213, %217, %7 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %219 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %220 = tosa.reshape %218, %39 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %221 = tosa.reshape %219, %40 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %222 = tosa.matmul %220, %221, %25, %25 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %223 = tosa.reshape %222, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %224 = tosa.reshape %arg20, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %225 = tosa.add %223, %224 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %226 = tosa.reshape %225, %11 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %227 = tosa.add %226, %205 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %228 = tosa.cast %227 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %229 = tosa.reduce_sum %228 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %230 = tosa.mul %229, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %231 = tosa.sub %228, %230 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %232 = tosa.mul %231, %231, %7 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %233 = tosa.reduce_sum %232 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %234 = tosa.mul %233, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %235 = tosa.cast %234 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %236 = tosa.reduce_sum %227 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %237 = tosa.mul %236, %44, %7 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %238 = tosa.add %235, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %239 = tosa.rsqrt %238 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %240 = tosa.sub %227, %237 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %241 = tosa.mul %240, %239, %7 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %242 = tosa.reshape %arg21, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %243 = tosa.mul %241, %242, %7 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %244 = tosa.reshape %arg22, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %245 = tosa.add %243, %244 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %246 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %247 = tosa.reshape %245, %26 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %248 = tosa.reshape %246, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %249 = tosa.matmul %247, %248, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %250 = tosa.reshape %249, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %251 = tosa.reshape %arg24, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %252 = tosa.add %250, %251 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %253 = tosa.reshape %252, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %254 = tosa.transpose %253 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %255 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %256 = tosa.reshape %255, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %257 = tosa.matmul %247, %256, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %258 = tosa.reshape %257, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %259 = tosa.reshape %arg26, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %260 = tosa.add %258, %259 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %261 = tosa.reshape %260, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %262 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %263 = tosa.reshape %262, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %264 = tosa.matmul %247, %263, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %265 = tosa.reshape %264, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %266 = tosa.reshape %arg28, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %267 = tosa.add %265, %266 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %268 = tosa.reshape %267, %29 : (tensor<24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %269 = tosa.transpose %268 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %270 = tosa.mul %254, %54, %7 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %271 = tosa.transpose %261 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %272 = tosa.mul %271, %54, %7 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %273 = tosa.reshape %270, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %274 = tosa.reshape %272, %31 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %275 = tosa.matmul %273, %274, %25, %25 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %276 = tosa.reshape %275, %32 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %277 = tosa.add %276, %156 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %278 = tosa.reduce_max %277 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %279 = tosa.sub %277, %278 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %280 = tosa.exp %279 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %281 = tosa.reduce_sum %280 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %282 = tosa.reciprocal %281 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %283 = tosa.mul %280, %282, %7 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %284 = tosa.cast %277 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %285 = tosa.equal %284, %55 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %286 = tosa.reduce_all %285 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %287 = tosa.select %286, %0, %283 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %288 = tosa.reshape %287, %33 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %289 = tosa.reshape %269, %30 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %290 = tosa.matmul %288, %289, %25, %25 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %291 = tosa.reshape %290, %34 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %292 = tosa.transpose %291 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %293 = tosa.reshape %292, %11 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %294 = tosa.transpose %arg29 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %295 = tosa.reshape %294, %27 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %296 = tosa.tile %295, %16 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %297 = tosa.matmul %293, %296, %25, %25 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %298 = tosa.reshape %arg30, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %299 = tosa.add %297, %298 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %300 = tosa.add %299, %245 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %301 = tosa.cast %300 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %302 = tosa.reduce_sum %301 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %303 = tosa.mul %302, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %304 = tosa.sub %301, %303 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %305 = tosa.mul %304, %304, %7 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %306 = tosa.reduce_sum %305 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %307 = tosa.mul %306, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %308 = tosa.cast %307 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %309 = tosa.reduce_sum %300 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %310 = tosa.mul %309, %44, %7 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %311 = tosa.add %308, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %312 = tosa.rsqrt %311 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %313 = tosa.sub %300, %310 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %314 = tosa.mul %313, %312, %7 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %315 = tosa.reshape %arg31, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %316 = tosa.mul %314, %315, %7 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %317 = tosa.reshape %arg32, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %318 = tosa.add %316, %317 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %319 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %320 = tosa.reshape %318, %26 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %321 = tosa.reshape %319, %35 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %322 = tosa.matmul %320, %321, %25, %25 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %323 = tosa.reshape %322, %36 : (tensor<1x24x80xf32>, !tosa.shape<2>) -> tensor<24x80xf32>
    %324 = tosa.reshape %arg34, %37 : (tensor<80xf32>, !tosa.shape<2>) -> tensor<1x80xf32>
    %325 = tosa.add %323, %324 : (tensor<24x80xf32>, tensor<1x80xf32>) -> tensor<24x80xf32>
    %326 = tosa.reshape %325, %38 : (tensor<24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %327 = tosa.mul %326, %58, %7 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %328 = tosa.erf %327 : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %329 = tosa.add %328, %56 : (tensor<2x12x80xf32>, tensor<1x1x1xf32>) -> tensor<2x12x80xf32>
    %330 = tosa.mul %57, %329, %7 : (tensor<1x1x1xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %331 = tosa.mul %326, %330, %7 : (tensor<2x12x80xf32>, tensor<2x12x80xf32>, tensor<1xi8>) -> tensor<2x12x80xf32>
    %332 = tosa.transpose %arg35 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %333 = tosa.reshape %331, %39 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %334 = tosa.reshape %332, %40 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %335 = tosa.matmul %333, %334, %25, %25 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %336 = tosa.reshape %335, %24 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %337 = tosa.reshape %arg36, %28 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %338 = tosa.add %336, %337 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %339 = tosa.reshape %338, %11 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %340 = tosa.add %339, %318 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %341 = tosa.cast %340 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %342 = tosa.reduce_sum %341 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %343 = tosa.mul %342, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %344 = tosa.sub %341, %343 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %345 = tosa.mul %344, %344, %7 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %346 = tosa.reduce_sum %345 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %347 = tosa.mul %346, %43, %7 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %348 = tosa.cast %347 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %349 = tosa.reduce_sum %340 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %350 = tosa.mul %349, %44, %7 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %351 = tosa.add %348, %45 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %352 = tosa.rsqrt %351 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %353 = tosa.sub %340, %350 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %354 = tosa.mul %353, %352, %7 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %355 = tosa.reshape %arg37, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %356 = tosa.mul %354, %355, %7 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %357 = tosa.reshape %arg38, %14 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %358 = tosa.add %356, %357 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    return %358 : tensor<2x12x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
