// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// T5, an encoder and a decoder with relative biases, causal and cross attention, a padding mask
// exported: export/export.py t5-eager-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 3
// inputs: random:seed=1:min=0:max=95 random:seed=2:min=0:max=1 random:seed=1:min=0:max=95
module {
  func.func @main(%arg0: tensor<2x10xi64>, %arg1: tensor<2x10xi64>, %arg2: tensor<2x12xi64>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<64xf32>, %arg10: tensor<80x64xf32>, %arg11: tensor<64x80xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<32x4xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<80x64xf32>, %arg26: tensor<64x80xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = "tosa.const"() <{values = dense<[[10, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %1 = "tosa.const"() <{values = dense<31> : tensor<12x12xi64>}> : () -> tensor<12x12xi64>
    %2 = "tosa.const"() <{values = dense<0> : tensor<12x12xi64>}> : () -> tensor<12x12xi64>
    %3 = "tosa.const"() <{values = dense<15> : tensor<10x10xi64>}> : () -> tensor<10x10xi64>
    %4 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = tosa.const_shape  {values = dense<[1, 20]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = tosa.const_shape  {values = dense<[2, 10, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]> : tensor<10xi64>}> : () -> tensor<10xi64>
    %8 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %9 = tosa.const_shape  {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.const_shape  {values = dense<[1, 10]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[1, 1, 10, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[1, 1, 1, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 10, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %15 = tosa.const_shape  {values = dense<[1, 20, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[20, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[2, 1, 1, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %20 = tosa.const_shape  {values = dense<[1, 20, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[2, 10, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[10, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[1, 32, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 100]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = tosa.const_shape  {values = dense<[10, 10, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 4, 10, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[8, 10, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[8, 16, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[2, 4, 10, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[8, 10, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[2, 4, 10, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %33 = tosa.const_shape  {values = dense<[1, 64, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[2, 10, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 20, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 80, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %38 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %40 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %41 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %42 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %43 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %44 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %45 = tosa.const_shape  {values = dense<[12, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %46 = "tosa.const"() <{values = dense<0> : tensor<1xi64>}> : () -> tensor<1xi64>
    %47 = tosa.const_shape  {values = dense<[1, 144]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %48 = tosa.const_shape  {values = dense<[12, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %49 = tosa.const_shape  {values = dense<[1, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %50 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %51 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %52 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %53 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %54 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %55 = tosa.const_shape  {values = dense<[2, 4, 12, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %56 = tosa.const_shape  {values = dense<[8, 12, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %57 = tosa.const_shape  {values = dense<[2, 12, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %58 = tosa.const_shape  {values = dense<[1, 24, 80]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %59 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %60 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %61 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %62 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %63 = "tosa.const"() <{values = dense<10> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %64 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %65 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %66 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %67 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %68 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %69 = "tosa.const"() <{values = dense<0> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %70 = "tosa.const"() <{values = dense<16> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %71 = "tosa.const"() <{values = dense<8> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %72 = "tosa.const"() <{values = dense<1.250000e-01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %73 = "tosa.const"() <{values = dense<0.360673755> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %74 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %75 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %76 = "tosa.const"() <{values = dense<8> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %77 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %78 = "tosa.const"() <{values = dense<0.48089835> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %79 = "tosa.const"() <{values = dense<1.600000e+01> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %80 = "tosa.const"() <{values = dense<16> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %81 = tosa.reshape %arg3, %4 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %82 = tosa.reshape %arg0, %5 : (tensor<2x10xi64>, !tosa.shape<2>) -> tensor<1x20xi64>
    %83 = tosa.cast %82 : (tensor<1x20xi64>) -> tensor<1x20xi32>
    %84 = tosa.gather %81, %83 : (tensor<1x96x64xf32>, tensor<1x20xi32>) -> tensor<1x20x64xf32>
    %85 = tosa.reshape %84, %6 : (tensor<1x20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %86 = tosa.cast %arg1 : (tensor<2x10xi64>) -> tensor<2x10xi1>
    %87 = tosa.cast %7 : (tensor<10xi64>) -> tensor<10xi32>
    %88 = tosa.cast %87 : (tensor<10xi32>) -> tensor<10xi64>
    %89 = tosa.reshape %88, %11 : (tensor<10xi64>, !tosa.shape<4>) -> tensor<1x1x10x1xi64>
    %90 = tosa.reshape %88, %12 : (tensor<10xi64>, !tosa.shape<4>) -> tensor<1x1x1x10xi64>
    %91 = tosa.greater_equal %89, %59 : (tensor<1x1x10x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x10x1xi1>
    %92 = tosa.logical_and %91, %60 : (tensor<1x1x10x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x10x1xi1>
    %93 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %94 = tosa.add %93, %62 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %95 = tosa.greater %61, %93 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %96 = tosa.select %95, %94, %93 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %97 = tosa.reshape %96, %13 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %98 = tosa.cast %90 : (tensor<1x1x1x10xi64>) -> tensor<1x1x1x10xi32>
    %99 = tosa.add %98, %63 : (tensor<1x1x1x10xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x10xi32>
    %100 = tosa.greater %61, %98 : (tensor<1x1x1x1xi32>, tensor<1x1x1x10xi32>) -> tensor<1x1x1x10xi1>
    %101 = tosa.select %100, %99, %98 : (tensor<1x1x1x10xi1>, tensor<1x1x1x10xi32>, tensor<1x1x1x10xi32>) -> tensor<1x1x1x10xi32>
    %102 = tosa.reshape %101, %14 : (tensor<1x1x1x10xi32>, !tosa.shape<5>) -> tensor<1x1x1x10x1xi32>
    %103 = tosa.tile %97, %14 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x10x1xi32>
    %104 = tosa.tile %102, %13 : (tensor<1x1x1x10x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x10x1xi32>
    %105 = tosa.concat %103, %104 {axis = 4 : i32} : (tensor<2x1x1x10x1xi32>, tensor<2x1x1x10x1xi32>) -> tensor<2x1x1x10x2xi32>
    %106 = tosa.reshape %86, %15 : (tensor<2x10xi1>, !tosa.shape<3>) -> tensor<1x20x1xi1>
    %107 = tosa.reshape %105, %16 : (tensor<2x1x1x10x2xi32>, !tosa.shape<2>) -> tensor<20x2xi32>
    %108 = tosa.mul %107, %0, %8 : (tensor<20x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<20x2xi32>
    %109 = tosa.reduce_sum %108 {axis = 1 : i32} : (tensor<20x2xi32>) -> tensor<20x1xi32>
    %110 = tosa.reshape %109, %5 : (tensor<20x1xi32>, !tosa.shape<2>) -> tensor<1x20xi32>
    %111 = tosa.cast %106 : (tensor<1x20x1xi1>) -> tensor<1x20x1xi8>
    %112 = tosa.gather %111, %110 : (tensor<1x20x1xi8>, tensor<1x20xi32>) -> tensor<1x20x1xi8>
    %113 = tosa.cast %112 : (tensor<1x20x1xi8>) -> tensor<1x20x1xi1>
    %114 = tosa.reshape %113, %17 : (tensor<1x20x1xi1>, !tosa.shape<4>) -> tensor<2x1x1x10xi1>
    %115 = tosa.logical_and %92, %114 : (tensor<1x1x10x1xi1>, tensor<2x1x1x10xi1>) -> tensor<2x1x10x10xi1>
    %116 = tosa.select %115, %64, %65 : (tensor<2x1x10x10xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x10x10xf32>
    %117 = tosa.pow %85, %66 : (tensor<2x10x64xf32>, tensor<1x1x1xf32>) -> tensor<2x10x64xf32>
    %118 = tosa.reduce_sum %117 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %119 = tosa.mul %118, %67, %8 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %120 = tosa.add %119, %68 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %121 = tosa.rsqrt %120 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %122 = tosa.mul %85, %121, %8 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %123 = tosa.reshape %arg9, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %124 = tosa.mul %123, %122, %8 : (tensor<1x1x64xf32>, tensor<2x10x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %125 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %126 = tosa.reshape %124, %20 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %127 = tosa.reshape %125, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %128 = tosa.matmul %126, %127, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %129 = tosa.reshape %128, %22 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %130 = tosa.transpose %129 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %131 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %132 = tosa.reshape %131, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %133 = tosa.matmul %126, %132, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %134 = tosa.reshape %133, %22 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %135 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %136 = tosa.reshape %135, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %137 = tosa.matmul %126, %136, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %138 = tosa.reshape %137, %22 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %139 = tosa.transpose %138 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %140 = tosa.reshape %7, %23 : (tensor<10xi64>, !tosa.shape<2>) -> tensor<10x1xi64>
    %141 = tosa.cast %140 : (tensor<10x1xi64>) -> tensor<10x1xi32>
    %142 = tosa.reshape %7, %10 : (tensor<10xi64>, !tosa.shape<2>) -> tensor<1x10xi64>
    %143 = tosa.cast %142 : (tensor<1x10xi64>) -> tensor<1x10xi32>
    %144 = tosa.sub %143, %141 : (tensor<1x10xi32>, tensor<10x1xi32>) -> tensor<10x10xi32>
    %145 = tosa.cast %144 : (tensor<10x10xi32>) -> tensor<10x10xi64>
    %146 = tosa.greater %145, %69 : (tensor<10x10xi64>, tensor<1x1xi64>) -> tensor<10x10xi1>
    %147 = tosa.cast %146 : (tensor<10x10xi1>) -> tensor<10x10xi64>
    %148 = tosa.mul %147, %70, %8 : (tensor<10x10xi64>, tensor<1x1xi64>, tensor<1xi8>) -> tensor<10x10xi64>
    %149 = tosa.cast %148 : (tensor<10x10xi64>) -> tensor<10x10xi32>
    %150 = tosa.abs %145 : (tensor<10x10xi64>) -> tensor<10x10xi64>
    %151 = tosa.greater %71, %150 : (tensor<1x1xi64>, tensor<10x10xi64>) -> tensor<10x10xi1>
    %152 = tosa.cast %150 : (tensor<10x10xi64>) -> tensor<10x10xf32>
    %153 = tosa.mul %152, %72, %8 : (tensor<10x10xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<10x10xf32>
    %154 = tosa.log %153 : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %155 = tosa.mul %154, %73, %8 : (tensor<10x10xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<10x10xf32>
    %156 = tosa.mul %155, %74, %8 : (tensor<10x10xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<10x10xf32>
    %157 = tosa.floor %156 : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %158 = tosa.ceil %156 : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %159 = tosa.greater %75, %156 : (tensor<1x1xf32>, tensor<10x10xf32>) -> tensor<10x10xi1>
    %160 = tosa.select %159, %158, %157 : (tensor<10x10xi1>, tensor<10x10xf32>, tensor<10x10xf32>) -> tensor<10x10xf32>
    %161 = tosa.cast %160 : (tensor<10x10xf32>) -> tensor<10x10xi64>
    %162 = tosa.cast %161 : (tensor<10x10xi64>) -> tensor<10x10xi32>
    %163 = tosa.add %162, %76 : (tensor<10x10xi32>, tensor<1x1xi32>) -> tensor<10x10xi32>
    %164 = tosa.cast %163 : (tensor<10x10xi32>) -> tensor<10x10xi64>
    %165 = tosa.minimum %164, %3 : (tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %166 = tosa.select %151, %150, %165 : (tensor<10x10xi1>, tensor<10x10xi64>, tensor<10x10xi64>) -> tensor<10x10xi64>
    %167 = tosa.cast %166 : (tensor<10x10xi64>) -> tensor<10x10xi32>
    %168 = tosa.add %149, %167 : (tensor<10x10xi32>, tensor<10x10xi32>) -> tensor<10x10xi32>
    %169 = tosa.cast %168 : (tensor<10x10xi32>) -> tensor<10x10xi64>
    %170 = tosa.reshape %arg8, %24 : (tensor<32x4xf32>, !tosa.shape<3>) -> tensor<1x32x4xf32>
    %171 = tosa.reshape %169, %25 : (tensor<10x10xi64>, !tosa.shape<2>) -> tensor<1x100xi64>
    %172 = tosa.cast %171 : (tensor<1x100xi64>) -> tensor<1x100xi32>
    %173 = tosa.gather %170, %172 : (tensor<1x32x4xf32>, tensor<1x100xi32>) -> tensor<1x100x4xf32>
    %174 = tosa.reshape %173, %26 : (tensor<1x100x4xf32>, !tosa.shape<3>) -> tensor<10x10x4xf32>
    %175 = tosa.transpose %174 {perms = array<i32: 2, 0, 1>} : (tensor<10x10x4xf32>) -> tensor<4x10x10xf32>
    %176 = tosa.reshape %175, %27 : (tensor<4x10x10xf32>, !tosa.shape<4>) -> tensor<1x4x10x10xf32>
    %177 = tosa.transpose %134 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x16x10xf32>
    %178 = tosa.reshape %130, %28 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %179 = tosa.reshape %177, %29 : (tensor<2x4x16x10xf32>, !tosa.shape<3>) -> tensor<8x16x10xf32>
    %180 = tosa.matmul %178, %179, %19, %19 : (tensor<8x10x16xf32>, tensor<8x16x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x10x10xf32>
    %181 = tosa.reshape %180, %30 : (tensor<8x10x10xf32>, !tosa.shape<4>) -> tensor<2x4x10x10xf32>
    %182 = tosa.add %181, %176 : (tensor<2x4x10x10xf32>, tensor<1x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %183 = tosa.add %182, %116 : (tensor<2x4x10x10xf32>, tensor<2x1x10x10xf32>) -> tensor<2x4x10x10xf32>
    %184 = tosa.reduce_max %183 {axis = 3 : i32} : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x1xf32>
    %185 = tosa.sub %183, %184 : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) -> tensor<2x4x10x10xf32>
    %186 = tosa.exp %185 : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
    %187 = tosa.reduce_sum %186 {axis = 3 : i32} : (tensor<2x4x10x10xf32>) -> tensor<2x4x10x1xf32>
    %188 = tosa.reciprocal %187 : (tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %189 = tosa.mul %186, %188, %8 : (tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>, tensor<1xi8>) -> tensor<2x4x10x10xf32>
    %190 = tosa.reshape %189, %31 : (tensor<2x4x10x10xf32>, !tosa.shape<3>) -> tensor<8x10x10xf32>
    %191 = tosa.reshape %139, %28 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %192 = tosa.matmul %190, %191, %19, %19 : (tensor<8x10x10xf32>, tensor<8x10x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x10x16xf32>
    %193 = tosa.reshape %192, %32 : (tensor<8x10x16xf32>, !tosa.shape<4>) -> tensor<2x4x10x16xf32>
    %194 = tosa.transpose %193 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x10x16xf32>) -> tensor<2x10x4x16xf32>
    %195 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %196 = tosa.reshape %194, %20 : (tensor<2x10x4x16xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %197 = tosa.reshape %195, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %198 = tosa.matmul %196, %197, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %199 = tosa.reshape %198, %6 : (tensor<1x20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %200 = tosa.add %85, %199 : (tensor<2x10x64xf32>, tensor<2x10x64xf32>) -> tensor<2x10x64xf32>
    %201 = tosa.pow %200, %66 : (tensor<2x10x64xf32>, tensor<1x1x1xf32>) -> tensor<2x10x64xf32>
    %202 = tosa.reduce_sum %201 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %203 = tosa.mul %202, %67, %8 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %204 = tosa.add %203, %68 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %205 = tosa.rsqrt %204 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %206 = tosa.mul %200, %205, %8 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %207 = tosa.reshape %arg12, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %208 = tosa.mul %207, %206, %8 : (tensor<1x1x64xf32>, tensor<2x10x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %209 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %210 = tosa.reshape %208, %20 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %211 = tosa.reshape %209, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %212 = tosa.matmul %210, %211, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x80xf32>
    %213 = tosa.reshape %212, %34 : (tensor<1x20x80xf32>, !tosa.shape<3>) -> tensor<2x10x80xf32>
    %214 = tosa.clamp %213 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x10x80xf32>) -> tensor<2x10x80xf32>
    %215 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %216 = tosa.reshape %214, %35 : (tensor<2x10x80xf32>, !tosa.shape<3>) -> tensor<1x20x80xf32>
    %217 = tosa.reshape %215, %36 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %218 = tosa.matmul %216, %217, %19, %19 : (tensor<1x20x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %219 = tosa.reshape %218, %6 : (tensor<1x20x64xf32>, !tosa.shape<3>) -> tensor<2x10x64xf32>
    %220 = tosa.add %200, %219 : (tensor<2x10x64xf32>, tensor<2x10x64xf32>) -> tensor<2x10x64xf32>
    %221 = tosa.pow %220, %66 : (tensor<2x10x64xf32>, tensor<1x1x1xf32>) -> tensor<2x10x64xf32>
    %222 = tosa.reduce_sum %221 {axis = 2 : i32} : (tensor<2x10x64xf32>) -> tensor<2x10x1xf32>
    %223 = tosa.mul %222, %67, %8 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x10x1xf32>
    %224 = tosa.add %223, %68 : (tensor<2x10x1xf32>, tensor<1x1x1xf32>) -> tensor<2x10x1xf32>
    %225 = tosa.rsqrt %224 : (tensor<2x10x1xf32>) -> tensor<2x10x1xf32>
    %226 = tosa.mul %220, %225, %8 : (tensor<2x10x64xf32>, tensor<2x10x1xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %227 = tosa.reshape %arg13, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %228 = tosa.mul %227, %226, %8 : (tensor<1x1x64xf32>, tensor<2x10x64xf32>, tensor<1xi8>) -> tensor<2x10x64xf32>
    %229 = tosa.reshape %arg2, %37 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %230 = tosa.cast %229 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %231 = tosa.gather %81, %230 : (tensor<1x96x64xf32>, tensor<1x24xi32>) -> tensor<1x24x64xf32>
    %232 = tosa.reshape %231, %38 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %233 = tosa.cast %39 : (tensor<12xi64>) -> tensor<12xi32>
    %234 = tosa.cast %233 : (tensor<12xi32>) -> tensor<12xi64>
    %235 = tosa.reshape %234, %41 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %236 = tosa.reshape %234, %42 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %237 = tosa.greater_equal %235, %236 : (tensor<1x1x12x1xi64>, tensor<1x1x1x12xi64>) -> tensor<1x1x12x12xi1>
    %238 = tosa.tile %237, %9 : (tensor<1x1x12x12xi1>, !tosa.shape<4>) -> tensor<2x1x12x12xi1>
    %239 = tosa.select %238, %64, %65 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %240 = tosa.greater_equal %235, %59 : (tensor<1x1x12x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x12x1xi1>
    %241 = tosa.logical_and %240, %60 : (tensor<1x1x12x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x12x1xi1>
    %242 = tosa.logical_and %241, %114 : (tensor<1x1x12x1xi1>, tensor<2x1x1x10xi1>) -> tensor<2x1x12x10xi1>
    %243 = tosa.select %242, %64, %65 : (tensor<2x1x12x10xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x10xf32>
    %244 = tosa.pow %232, %66 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %245 = tosa.reduce_sum %244 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %246 = tosa.mul %245, %67, %8 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %247 = tosa.add %246, %68 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %248 = tosa.rsqrt %247 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %249 = tosa.mul %232, %248, %8 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %250 = tosa.reshape %arg19, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %251 = tosa.mul %250, %249, %8 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %252 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %253 = tosa.reshape %251, %43 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %254 = tosa.reshape %252, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %255 = tosa.matmul %253, %254, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %256 = tosa.reshape %255, %44 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %257 = tosa.transpose %256 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %258 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %259 = tosa.reshape %258, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %260 = tosa.matmul %253, %259, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %261 = tosa.reshape %260, %44 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %262 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %263 = tosa.reshape %262, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %264 = tosa.matmul %253, %263, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %265 = tosa.reshape %264, %44 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %266 = tosa.transpose %265 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %267 = tosa.reshape %39, %45 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<12x1xi64>
    %268 = tosa.cast %267 : (tensor<12x1xi64>) -> tensor<12x1xi32>
    %269 = tosa.reshape %39, %40 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %270 = tosa.cast %269 : (tensor<1x12xi64>) -> tensor<1x12xi32>
    %271 = tosa.sub %270, %268 : (tensor<1x12xi32>, tensor<12x1xi32>) -> tensor<12x12xi32>
    %272 = tosa.cast %271 : (tensor<12x12xi32>) -> tensor<12x12xi64>
    %273 = tosa.minimum %272, %2 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi64>
    %274 = tosa.negate %273, %46, %46 : (tensor<12x12xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<12x12xi64>
    %275 = tosa.greater %70, %274 : (tensor<1x1xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %276 = tosa.cast %274 : (tensor<12x12xi64>) -> tensor<12x12xf32>
    %277 = tosa.mul %276, %77, %8 : (tensor<12x12xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<12x12xf32>
    %278 = tosa.log %277 : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %279 = tosa.mul %278, %78, %8 : (tensor<12x12xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<12x12xf32>
    %280 = tosa.mul %279, %79, %8 : (tensor<12x12xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<12x12xf32>
    %281 = tosa.floor %280 : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %282 = tosa.ceil %280 : (tensor<12x12xf32>) -> tensor<12x12xf32>
    %283 = tosa.greater %75, %280 : (tensor<1x1xf32>, tensor<12x12xf32>) -> tensor<12x12xi1>
    %284 = tosa.select %283, %282, %281 : (tensor<12x12xi1>, tensor<12x12xf32>, tensor<12x12xf32>) -> tensor<12x12xf32>
    %285 = tosa.cast %284 : (tensor<12x12xf32>) -> tensor<12x12xi64>
    %286 = tosa.cast %285 : (tensor<12x12xi64>) -> tensor<12x12xi32>
    %287 = tosa.add %286, %80 : (tensor<12x12xi32>, tensor<1x1xi32>) -> tensor<12x12xi32>
    %288 = tosa.cast %287 : (tensor<12x12xi32>) -> tensor<12x12xi64>
    %289 = tosa.minimum %288, %1 : (tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi64>
    %290 = tosa.select %275, %274, %289 : (tensor<12x12xi1>, tensor<12x12xi64>, tensor<12x12xi64>) -> tensor<12x12xi64>
    %291 = tosa.cast %290 : (tensor<12x12xi64>) -> tensor<12x12xi32>
    %292 = tosa.cast %291 : (tensor<12x12xi32>) -> tensor<12x12xi64>
    %293 = tosa.reshape %arg18, %24 : (tensor<32x4xf32>, !tosa.shape<3>) -> tensor<1x32x4xf32>
    %294 = tosa.reshape %292, %47 : (tensor<12x12xi64>, !tosa.shape<2>) -> tensor<1x144xi64>
    %295 = tosa.cast %294 : (tensor<1x144xi64>) -> tensor<1x144xi32>
    %296 = tosa.gather %293, %295 : (tensor<1x32x4xf32>, tensor<1x144xi32>) -> tensor<1x144x4xf32>
    %297 = tosa.reshape %296, %48 : (tensor<1x144x4xf32>, !tosa.shape<3>) -> tensor<12x12x4xf32>
    %298 = tosa.transpose %297 {perms = array<i32: 2, 0, 1>} : (tensor<12x12x4xf32>) -> tensor<4x12x12xf32>
    %299 = tosa.reshape %298, %49 : (tensor<4x12x12xf32>, !tosa.shape<4>) -> tensor<1x4x12x12xf32>
    %300 = tosa.transpose %261 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %301 = tosa.reshape %257, %50 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %302 = tosa.reshape %300, %51 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %303 = tosa.matmul %301, %302, %19, %19 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %304 = tosa.reshape %303, %52 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %305 = tosa.add %304, %299 : (tensor<2x4x12x12xf32>, tensor<1x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %306 = tosa.add %305, %239 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %307 = tosa.reduce_max %306 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %308 = tosa.sub %306, %307 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %309 = tosa.exp %308 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %310 = tosa.reduce_sum %309 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %311 = tosa.reciprocal %310 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %312 = tosa.mul %309, %311, %8 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %313 = tosa.reshape %312, %53 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %314 = tosa.reshape %266, %50 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %315 = tosa.matmul %313, %314, %19, %19 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %316 = tosa.reshape %315, %54 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %317 = tosa.transpose %316 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %318 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %319 = tosa.reshape %317, %43 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %320 = tosa.reshape %318, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %321 = tosa.matmul %319, %320, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %322 = tosa.reshape %321, %38 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %323 = tosa.add %232, %322 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %324 = tosa.pow %323, %66 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %325 = tosa.reduce_sum %324 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %326 = tosa.mul %325, %67, %8 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %327 = tosa.add %326, %68 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %328 = tosa.rsqrt %327 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %329 = tosa.mul %323, %328, %8 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %330 = tosa.reshape %arg24, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %331 = tosa.mul %330, %329, %8 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %332 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %333 = tosa.reshape %331, %43 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %334 = tosa.reshape %332, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %335 = tosa.matmul %333, %334, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %336 = tosa.reshape %335, %44 : (tensor<1x24x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %337 = tosa.transpose %336 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %338 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %339 = tosa.reshape %228, %20 : (tensor<2x10x64xf32>, !tosa.shape<3>) -> tensor<1x20x64xf32>
    %340 = tosa.reshape %338, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %341 = tosa.matmul %339, %340, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %342 = tosa.reshape %341, %22 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %343 = tosa.transpose %arg22 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %344 = tosa.reshape %343, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %345 = tosa.matmul %339, %344, %19, %19 : (tensor<1x20x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x20x64xf32>
    %346 = tosa.reshape %345, %22 : (tensor<1x20x64xf32>, !tosa.shape<4>) -> tensor<2x10x4x16xf32>
    %347 = tosa.transpose %346 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x10x16xf32>
    %348 = tosa.transpose %342 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x10x4x16xf32>) -> tensor<2x4x16x10xf32>
    %349 = tosa.reshape %337, %50 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %350 = tosa.reshape %348, %29 : (tensor<2x4x16x10xf32>, !tosa.shape<3>) -> tensor<8x16x10xf32>
    %351 = tosa.matmul %349, %350, %19, %19 : (tensor<8x12x16xf32>, tensor<8x16x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x10xf32>
    %352 = tosa.reshape %351, %55 : (tensor<8x12x10xf32>, !tosa.shape<4>) -> tensor<2x4x12x10xf32>
    %353 = tosa.add %352, %243 : (tensor<2x4x12x10xf32>, tensor<2x1x12x10xf32>) -> tensor<2x4x12x10xf32>
    %354 = tosa.reduce_max %353 {axis = 3 : i32} : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x1xf32>
    %355 = tosa.sub %353, %354 : (tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x10xf32>
    %356 = tosa.exp %355 : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x10xf32>
    %357 = tosa.reduce_sum %356 {axis = 3 : i32} : (tensor<2x4x12x10xf32>) -> tensor<2x4x12x1xf32>
    %358 = tosa.reciprocal %357 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %359 = tosa.mul %356, %358, %8 : (tensor<2x4x12x10xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x10xf32>
    %360 = tosa.reshape %359, %56 : (tensor<2x4x12x10xf32>, !tosa.shape<3>) -> tensor<8x12x10xf32>
    %361 = tosa.reshape %347, %28 : (tensor<2x4x10x16xf32>, !tosa.shape<3>) -> tensor<8x10x16xf32>
    %362 = tosa.matmul %360, %361, %19, %19 : (tensor<8x12x10xf32>, tensor<8x10x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %363 = tosa.reshape %362, %54 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %364 = tosa.transpose %363 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %365 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %366 = tosa.reshape %364, %43 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %367 = tosa.reshape %365, %21 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %368 = tosa.matmul %366, %367, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %369 = tosa.reshape %368, %38 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %370 = tosa.add %323, %369 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %371 = tosa.pow %370, %66 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %372 = tosa.reduce_sum %371 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %373 = tosa.mul %372, %67, %8 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %374 = tosa.add %373, %68 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %375 = tosa.rsqrt %374 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %376 = tosa.mul %370, %375, %8 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %377 = tosa.reshape %arg27, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %378 = tosa.mul %377, %376, %8 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %379 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<80x64xf32>) -> tensor<64x80xf32>
    %380 = tosa.reshape %378, %43 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %381 = tosa.reshape %379, %33 : (tensor<64x80xf32>, !tosa.shape<3>) -> tensor<1x64x80xf32>
    %382 = tosa.matmul %380, %381, %19, %19 : (tensor<1x24x64xf32>, tensor<1x64x80xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x80xf32>
    %383 = tosa.reshape %382, %57 : (tensor<1x24x80xf32>, !tosa.shape<3>) -> tensor<2x12x80xf32>
    %384 = tosa.clamp %383 {max_val = 3.40282347E+38 : f32, min_val = 0.000000e+00 : f32} : (tensor<2x12x80xf32>) -> tensor<2x12x80xf32>
    %385 = tosa.transpose %arg26 {perms = array<i32: 1, 0>} : (tensor<64x80xf32>) -> tensor<80x64xf32>
    %386 = tosa.reshape %384, %58 : (tensor<2x12x80xf32>, !tosa.shape<3>) -> tensor<1x24x80xf32>
    %387 = tosa.reshape %385, %36 : (tensor<80x64xf32>, !tosa.shape<3>) -> tensor<1x80x64xf32>
    %388 = tosa.matmul %386, %387, %19, %19 : (tensor<1x24x80xf32>, tensor<1x80x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %389 = tosa.reshape %388, %38 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %390 = tosa.add %370, %389 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %391 = tosa.pow %390, %66 : (tensor<2x12x64xf32>, tensor<1x1x1xf32>) -> tensor<2x12x64xf32>
    %392 = tosa.reduce_sum %391 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %393 = tosa.mul %392, %67, %8 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %394 = tosa.add %393, %68 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %395 = tosa.rsqrt %394 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %396 = tosa.mul %390, %395, %8 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %397 = tosa.reshape %arg28, %18 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %398 = tosa.mul %397, %396, %8 : (tensor<1x1x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    return %398 : tensor<2x12x64xf32>
  }
}
