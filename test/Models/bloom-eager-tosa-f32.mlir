// RUN: %python %S/check.py --tools=%pebble_obj_root/bin --run %s
// BLOOM, ALiBi, packed q, k and v, causal, a padding mask
// exported: export/export.py bloom-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 2
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1
module {
  func.func @main(%arg0: tensor<2x12xi64>, %arg1: tensor<2x12xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<256xf32>, %arg15: tensor<64x256xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<192x64xf32>, %arg20: tensor<192xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<256x64xf32>, %arg26: tensor<256xf32>, %arg27: tensor<64x256xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = "tosa.const"() <{values = dense<[1, 2, 3, 4]> : tensor<4xi64>}> : () -> tensor<4xi64>
    %6 = tosa.const_shape  {values = dense<[2, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = "tosa.const"() <{values = dense<0> : tensor<1xi64>}> : () -> tensor<1xi64>
    %8 = tosa.const_shape  {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[0, 0, 1, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
    %10 = tosa.const_shape  {values = dense<[0, 0, 2, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
    %11 = tosa.const_shape  {values = dense<[0, 0, 4, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
    %12 = tosa.const_shape  {values = dense<[0, 0, 8, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
    %13 = tosa.const_shape  {values = dense<[2, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %14 = tosa.const_shape  {values = dense<[2, 1, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[1, 4, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[8, 1, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %18 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[24, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %27 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[24, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %30 = tosa.const_shape  {values = dense<[1, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %31 = tosa.const_shape  {values = dense<[2, 12, 4, 3, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %32 = tosa.const_shape  {values = dense<[2, 12, 4, 1, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %33 = tosa.const_shape  {values = dense<0> : tensor<5xindex>} : () -> !tosa.shape<5>
    %34 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %35 = tosa.const_shape  {values = dense<[0, 0, 0, 1, 0]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %36 = tosa.const_shape  {values = dense<[0, 0, 0, 2, 0]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %37 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %39 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %41 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %43 = tosa.const_shape  {values = dense<[1, 64, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %44 = tosa.const_shape  {values = dense<[24, 256]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %45 = tosa.const_shape  {values = dense<[1, 256]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %46 = tosa.const_shape  {values = dense<[2, 12, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %47 = tosa.const_shape  {values = dense<[1, 24, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %48 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %49 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %50 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1xf32>}> : () -> tensor<1xf32>
    %53 = "tosa.const"() <{values = dense<1> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %54 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %55 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %56 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %57 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %58 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %59 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %60 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %61 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %62 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %63 = "tosa.const"() <{values = dense<0.797884583> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %64 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %65 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %66 = tosa.reshape %arg2, %0 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %67 = tosa.reshape %arg0, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %68 = tosa.cast %67 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %69 = tosa.gather %66, %68 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %70 = tosa.reshape %69, %2 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %71 = tosa.cast %70 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %72 = tosa.reduce_sum %71 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %73 = tosa.mul %72, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %74 = tosa.sub %71, %73 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %75 = tosa.mul %74, %74, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %76 = tosa.reduce_sum %75 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %77 = tosa.mul %76, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %78 = tosa.cast %77 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %79 = tosa.reduce_sum %70 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %80 = tosa.mul %79, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %81 = tosa.add %78, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %82 = tosa.rsqrt %81 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %83 = tosa.sub %70, %80 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %84 = tosa.mul %83, %82, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %85 = tosa.reshape %arg3, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %86 = tosa.mul %84, %85, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %87 = tosa.reshape %arg4, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %88 = tosa.add %86, %87 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %89 = tosa.cast %5 : (tensor<4xi64>) -> tensor<4xi32>
    %90 = tosa.cast %89 : (tensor<4xi32>) -> tensor<4xf32>
    %91 = tosa.pow %52, %90 : (tensor<1xf32>, tensor<4xf32>) -> tensor<4xf32>
    %92 = tosa.reshape %arg1, %6 : (tensor<2x12xi64>, !tosa.shape<3>) -> tensor<2x12x1xi64>
    %93 = tosa.pad %92, %9, %7 : (tensor<2x12x1xi64>, !tosa.shape<6>, tensor<1xi64>) -> tensor<2x13x1xi64>
    %94 = tosa.slice %93, %8, %6 : (tensor<2x13x1xi64>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x1xi64>
    %95 = tosa.add %92, %94 : (tensor<2x12x1xi64>, tensor<2x12x1xi64>) -> tensor<2x12x1xi64>
    %96 = tosa.pad %95, %10, %7 : (tensor<2x12x1xi64>, !tosa.shape<6>, tensor<1xi64>) -> tensor<2x14x1xi64>
    %97 = tosa.slice %96, %8, %6 : (tensor<2x14x1xi64>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x1xi64>
    %98 = tosa.add %95, %97 : (tensor<2x12x1xi64>, tensor<2x12x1xi64>) -> tensor<2x12x1xi64>
    %99 = tosa.pad %98, %11, %7 : (tensor<2x12x1xi64>, !tosa.shape<6>, tensor<1xi64>) -> tensor<2x16x1xi64>
    %100 = tosa.slice %99, %8, %6 : (tensor<2x16x1xi64>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x1xi64>
    %101 = tosa.add %98, %100 : (tensor<2x12x1xi64>, tensor<2x12x1xi64>) -> tensor<2x12x1xi64>
    %102 = tosa.pad %101, %12, %7 : (tensor<2x12x1xi64>, !tosa.shape<6>, tensor<1xi64>) -> tensor<2x20x1xi64>
    %103 = tosa.slice %102, %8, %6 : (tensor<2x20x1xi64>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x1xi64>
    %104 = tosa.add %101, %103 : (tensor<2x12x1xi64>, tensor<2x12x1xi64>) -> tensor<2x12x1xi64>
    %105 = tosa.reshape %104, %13 : (tensor<2x12x1xi64>, !tosa.shape<2>) -> tensor<2x12xi64>
    %106 = tosa.cast %105 : (tensor<2x12xi64>) -> tensor<2x12xi32>
    %107 = tosa.sub %106, %53 : (tensor<2x12xi32>, tensor<1x1xi32>) -> tensor<2x12xi32>
    %108 = tosa.cast %107 : (tensor<2x12xi32>) -> tensor<2x12xi64>
    %109 = tosa.mul %108, %arg1, %3 : (tensor<2x12xi64>, tensor<2x12xi64>, tensor<1xi8>) -> tensor<2x12xi64>
    %110 = tosa.reshape %109, %14 : (tensor<2x12xi64>, !tosa.shape<3>) -> tensor<2x1x12xi64>
    %111 = tosa.reshape %91, %15 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x4x1xf32>
    %112 = tosa.cast %110 : (tensor<2x1x12xi64>) -> tensor<2x1x12xf32>
    %113 = tosa.mul %111, %112, %3 : (tensor<1x4x1xf32>, tensor<2x1x12xf32>, tensor<1xi8>) -> tensor<2x4x12xf32>
    %114 = tosa.reshape %113, %16 : (tensor<2x4x12xf32>, !tosa.shape<3>) -> tensor<8x1x12xf32>
    %115 = tosa.cast %arg1 : (tensor<2x12xi64>) -> tensor<2x12xi1>
    %116 = tosa.cast %17 : (tensor<12xi64>) -> tensor<12xi32>
    %117 = tosa.cast %116 : (tensor<12xi32>) -> tensor<12xi64>
    %118 = tosa.reshape %117, %18 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %119 = tosa.reshape %117, %19 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %120 = tosa.greater_equal %118, %119 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %121 = tosa.logical_and %120, %54 : (tensor<1x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x12xi1>
    %122 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %123 = tosa.add %122, %56 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %124 = tosa.greater %55, %122 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %125 = tosa.select %124, %123, %122 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %126 = tosa.reshape %125, %20 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %127 = tosa.cast %119 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %128 = tosa.add %127, %57 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %129 = tosa.greater %55, %127 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %130 = tosa.select %129, %128, %127 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %131 = tosa.reshape %130, %21 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %132 = tosa.tile %126, %21 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %133 = tosa.tile %131, %20 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %134 = tosa.concat %132, %133 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %135 = tosa.reshape %115, %22 : (tensor<2x12xi1>, !tosa.shape<3>) -> tensor<1x24x1xi1>
    %136 = tosa.reshape %134, %23 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %137 = tosa.mul %136, %58, %3 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %138 = tosa.reduce_sum %137 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %139 = tosa.reshape %138, %1 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %140 = tosa.cast %135 : (tensor<1x24x1xi1>) -> tensor<1x24x1xi8>
    %141 = tosa.gather %140, %139 : (tensor<1x24x1xi8>, tensor<1x24xi32>) -> tensor<1x24x1xi8>
    %142 = tosa.cast %141 : (tensor<1x24x1xi8>) -> tensor<1x24x1xi1>
    %143 = tosa.reshape %142, %24 : (tensor<1x24x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x12xi1>
    %144 = tosa.logical_and %121, %143 : (tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) -> tensor<2x1x12x12xi1>
    %145 = tosa.select %144, %59, %60 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %146 = tosa.cast %88 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %147 = tosa.reduce_sum %146 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %148 = tosa.mul %147, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %149 = tosa.sub %146, %148 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %150 = tosa.mul %149, %149, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %151 = tosa.reduce_sum %150 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %152 = tosa.mul %151, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %153 = tosa.cast %152 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %154 = tosa.reduce_sum %88 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %155 = tosa.mul %154, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %156 = tosa.add %153, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %157 = tosa.rsqrt %156 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %158 = tosa.sub %88, %155 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %159 = tosa.mul %158, %157, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %160 = tosa.reshape %arg5, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %161 = tosa.mul %159, %160, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %162 = tosa.reshape %arg6, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %163 = tosa.add %161, %162 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %164 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %165 = tosa.reshape %163, %27 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %166 = tosa.reshape %164, %28 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %167 = tosa.matmul %165, %166, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x192xf32>
    %168 = tosa.reshape %167, %29 : (tensor<1x24x192xf32>, !tosa.shape<2>) -> tensor<24x192xf32>
    %169 = tosa.reshape %arg8, %30 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %170 = tosa.add %168, %169 : (tensor<24x192xf32>, tensor<1x192xf32>) -> tensor<24x192xf32>
    %171 = tosa.reshape %170, %31 : (tensor<24x192xf32>, !tosa.shape<5>) -> tensor<2x12x4x3x16xf32>
    %172 = tosa.slice %171, %33, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %173 = tosa.reshape %172, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %174 = tosa.transpose %173 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %175 = tosa.slice %171, %35, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %176 = tosa.reshape %175, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %177 = tosa.transpose %176 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %178 = tosa.slice %171, %36, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %179 = tosa.reshape %178, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %180 = tosa.transpose %179 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %181 = tosa.reshape %174, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %182 = tosa.reshape %177, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %183 = tosa.transpose %182 {perms = array<i32: 0, 2, 1>} : (tensor<8x12x16xf32>) -> tensor<8x16x12xf32>
    %184 = tosa.reshape %180, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %185 = tosa.matmul %181, %183, %26, %26 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %186 = tosa.mul %185, %61, %3 : (tensor<8x12x12xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<8x12x12xf32>
    %187 = tosa.add %114, %186 : (tensor<8x1x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %188 = tosa.reshape %187, %38 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %189 = tosa.add %188, %145 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %190 = tosa.reduce_max %189 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %191 = tosa.sub %189, %190 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %192 = tosa.exp %191 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %193 = tosa.reduce_sum %192 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %194 = tosa.reciprocal %193 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %195 = tosa.mul %192, %194, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %196 = tosa.reshape %195, %39 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %197 = tosa.matmul %196, %184, %26, %26 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %198 = tosa.reshape %197, %40 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %199 = tosa.transpose %198 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %200 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %201 = tosa.reshape %199, %27 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %202 = tosa.reshape %200, %41 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %203 = tosa.matmul %201, %202, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %204 = tosa.reshape %203, %25 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %205 = tosa.reshape %arg10, %42 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %206 = tosa.add %204, %205 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %207 = tosa.reshape %206, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %208 = tosa.add %88, %207 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %209 = tosa.cast %208 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %210 = tosa.reduce_sum %209 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %211 = tosa.mul %210, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %212 = tosa.sub %209, %211 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %213 = tosa.mul %212, %212, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %214 = tosa.reduce_sum %213 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %215 = tosa.mul %214, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %216 = tosa.cast %215 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %217 = tosa.reduce_sum %208 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %218 = tosa.mul %217, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %219 = tosa.add %216, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %220 = tosa.rsqrt %219 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %221 = tosa.sub %208, %218 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %222 = tosa.mul %221, %220, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %223 = tosa.reshape %arg11, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %224 = tosa.mul %222, %223, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %225 = tosa.reshape %arg12, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %226 = tosa.add %224, %225 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %227 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<256x64xf32>) -> tensor<64x256xf32>
    %228 = tosa.reshape %226, %27 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %229 = tosa.reshape %227, %43 : (tensor<64x256xf32>, !tosa.shape<3>) -> tensor<1x64x256xf32>
    %230 = tosa.matmul %228, %229, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x256xf32>
    %231 = tosa.reshape %230, %44 : (tensor<1x24x256xf32>, !tosa.shape<2>) -> tensor<24x256xf32>
    %232 = tosa.reshape %arg14, %45 : (tensor<256xf32>, !tosa.shape<2>) -> tensor<1x256xf32>
    %233 = tosa.add %231, %232 : (tensor<24x256xf32>, tensor<1x256xf32>) -> tensor<24x256xf32>
    %234 = tosa.reshape %233, %46 : (tensor<24x256xf32>, !tosa.shape<3>) -> tensor<2x12x256xf32>
    %235 = tosa.mul %234, %62, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %236 = tosa.mul %234, %63, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %237 = tosa.mul %234, %64, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %238 = tosa.mul %237, %234, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %239 = tosa.add %238, %65 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %240 = tosa.mul %236, %239, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %241 = tosa.tanh %240 : (tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %242 = tosa.add %241, %65 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %243 = tosa.mul %235, %242, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %244 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x256xf32>) -> tensor<256x64xf32>
    %245 = tosa.reshape %243, %47 : (tensor<2x12x256xf32>, !tosa.shape<3>) -> tensor<1x24x256xf32>
    %246 = tosa.reshape %244, %48 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %247 = tosa.matmul %245, %246, %26, %26 : (tensor<1x24x256xf32>, tensor<1x256x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %248 = tosa.reshape %247, %25 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %249 = tosa.reshape %arg16, %42 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %250 = tosa.add %248, %249 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %251 = tosa.reshape %250, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %252 = tosa.add %208, %251 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %253 = tosa.cast %252 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %254 = tosa.reduce_sum %253 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %255 = tosa.mul %254, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %256 = tosa.sub %253, %255 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %257 = tosa.mul %256, %256, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %258 = tosa.reduce_sum %257 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %259 = tosa.mul %258, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %260 = tosa.cast %259 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %261 = tosa.reduce_sum %252 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %262 = tosa.mul %261, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %263 = tosa.add %260, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %264 = tosa.rsqrt %263 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %265 = tosa.sub %252, %262 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %266 = tosa.mul %265, %264, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %267 = tosa.reshape %arg17, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %268 = tosa.mul %266, %267, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %269 = tosa.reshape %arg18, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %270 = tosa.add %268, %269 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %271 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %272 = tosa.reshape %270, %27 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %273 = tosa.reshape %271, %28 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %274 = tosa.matmul %272, %273, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x192xf32>
    %275 = tosa.reshape %274, %29 : (tensor<1x24x192xf32>, !tosa.shape<2>) -> tensor<24x192xf32>
    %276 = tosa.reshape %arg20, %30 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %277 = tosa.add %275, %276 : (tensor<24x192xf32>, tensor<1x192xf32>) -> tensor<24x192xf32>
    %278 = tosa.reshape %277, %31 : (tensor<24x192xf32>, !tosa.shape<5>) -> tensor<2x12x4x3x16xf32>
    %279 = tosa.slice %278, %33, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %280 = tosa.reshape %279, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %281 = tosa.transpose %280 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %282 = tosa.slice %278, %35, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %283 = tosa.reshape %282, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %284 = tosa.transpose %283 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %285 = tosa.slice %278, %36, %32 : (tensor<2x12x4x3x16xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<2x12x4x1x16xf32>
    %286 = tosa.reshape %285, %34 : (tensor<2x12x4x1x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %287 = tosa.transpose %286 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %288 = tosa.reshape %281, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %289 = tosa.reshape %284, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %290 = tosa.transpose %289 {perms = array<i32: 0, 2, 1>} : (tensor<8x12x16xf32>) -> tensor<8x16x12xf32>
    %291 = tosa.reshape %287, %37 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %292 = tosa.matmul %288, %290, %26, %26 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %293 = tosa.mul %292, %61, %3 : (tensor<8x12x12xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<8x12x12xf32>
    %294 = tosa.add %114, %293 : (tensor<8x1x12xf32>, tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %295 = tosa.reshape %294, %38 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %296 = tosa.add %295, %145 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %297 = tosa.reduce_max %296 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %298 = tosa.sub %296, %297 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %299 = tosa.exp %298 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %300 = tosa.reduce_sum %299 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %301 = tosa.reciprocal %300 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %302 = tosa.mul %299, %301, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %303 = tosa.reshape %302, %39 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %304 = tosa.matmul %303, %291, %26, %26 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %305 = tosa.reshape %304, %40 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %306 = tosa.transpose %305 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %307 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %308 = tosa.reshape %306, %27 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %309 = tosa.reshape %307, %41 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %310 = tosa.matmul %308, %309, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %311 = tosa.reshape %310, %25 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %312 = tosa.reshape %arg22, %42 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %313 = tosa.add %311, %312 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %314 = tosa.reshape %313, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %315 = tosa.add %252, %314 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %316 = tosa.cast %315 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %317 = tosa.reduce_sum %316 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %318 = tosa.mul %317, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %319 = tosa.sub %316, %318 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %320 = tosa.mul %319, %319, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %321 = tosa.reduce_sum %320 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %322 = tosa.mul %321, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %323 = tosa.cast %322 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %324 = tosa.reduce_sum %315 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %325 = tosa.mul %324, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %326 = tosa.add %323, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %327 = tosa.rsqrt %326 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %328 = tosa.sub %315, %325 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %329 = tosa.mul %328, %327, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %330 = tosa.reshape %arg23, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %331 = tosa.mul %329, %330, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %332 = tosa.reshape %arg24, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %333 = tosa.add %331, %332 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %334 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<256x64xf32>) -> tensor<64x256xf32>
    %335 = tosa.reshape %333, %27 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %336 = tosa.reshape %334, %43 : (tensor<64x256xf32>, !tosa.shape<3>) -> tensor<1x64x256xf32>
    %337 = tosa.matmul %335, %336, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x256xf32>
    %338 = tosa.reshape %337, %44 : (tensor<1x24x256xf32>, !tosa.shape<2>) -> tensor<24x256xf32>
    %339 = tosa.reshape %arg26, %45 : (tensor<256xf32>, !tosa.shape<2>) -> tensor<1x256xf32>
    %340 = tosa.add %338, %339 : (tensor<24x256xf32>, tensor<1x256xf32>) -> tensor<24x256xf32>
    %341 = tosa.reshape %340, %46 : (tensor<24x256xf32>, !tosa.shape<3>) -> tensor<2x12x256xf32>
    %342 = tosa.mul %341, %62, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %343 = tosa.mul %341, %63, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %344 = tosa.mul %341, %64, %3 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %345 = tosa.mul %344, %341, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %346 = tosa.add %345, %65 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %347 = tosa.mul %343, %346, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %348 = tosa.tanh %347 : (tensor<2x12x256xf32>) -> tensor<2x12x256xf32>
    %349 = tosa.add %348, %65 : (tensor<2x12x256xf32>, tensor<1x1x1xf32>) -> tensor<2x12x256xf32>
    %350 = tosa.mul %342, %349, %3 : (tensor<2x12x256xf32>, tensor<2x12x256xf32>, tensor<1xi8>) -> tensor<2x12x256xf32>
    %351 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<64x256xf32>) -> tensor<256x64xf32>
    %352 = tosa.reshape %350, %47 : (tensor<2x12x256xf32>, !tosa.shape<3>) -> tensor<1x24x256xf32>
    %353 = tosa.reshape %351, %48 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %354 = tosa.matmul %352, %353, %26, %26 : (tensor<1x24x256xf32>, tensor<1x256x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %355 = tosa.reshape %354, %25 : (tensor<1x24x64xf32>, !tosa.shape<2>) -> tensor<24x64xf32>
    %356 = tosa.reshape %arg28, %42 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %357 = tosa.add %355, %356 : (tensor<24x64xf32>, tensor<1x64xf32>) -> tensor<24x64xf32>
    %358 = tosa.reshape %357, %2 : (tensor<24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %359 = tosa.add %315, %358 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %360 = tosa.cast %359 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %361 = tosa.reduce_sum %360 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %362 = tosa.mul %361, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %363 = tosa.sub %360, %362 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %364 = tosa.mul %363, %363, %3 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %365 = tosa.reduce_sum %364 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %366 = tosa.mul %365, %49, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %367 = tosa.cast %366 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %368 = tosa.reduce_sum %359 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %369 = tosa.mul %368, %50, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %370 = tosa.add %367, %51 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %371 = tosa.rsqrt %370 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %372 = tosa.sub %359, %369 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %373 = tosa.mul %372, %371, %3 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %374 = tosa.reshape %arg29, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %375 = tosa.mul %373, %374, %3 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %376 = tosa.reshape %arg30, %4 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %377 = tosa.add %375, %376 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    return %377 : tensor<2x12x64xf32>
  }
}
