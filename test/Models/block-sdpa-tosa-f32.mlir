// RUN: %python %S/check.py --tools=%pebble_obj_root/bin %s
// A causal block of torch.nn.functional alone
// exported: export/export.py block-sdpa-tosa-f32 (torch 2.13.0+cpu, torch-mlir 20261001, transformers 5.24.0)
// attentions: 1
// inputs: random:seed=3:absmax=1
module {
  func.func @main(%arg0: tensor<2x12x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> tensor<2x12x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<2x4x12x12xf32>}> : () -> tensor<2x4x12x12xf32>
    %1 = "tosa.const"() <{values = dense<true> : tensor<12x12xi1>}> : () -> tensor<12x12xi1>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %5 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.const_shape  {values = dense<[1, 64, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[24, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[1, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = tosa.const_shape  {values = dense<[2, 12, 192]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[0, 0, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[0, 0, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[2, 12, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %16 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[12, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %18 = tosa.const_shape  {values = dense<[8, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[8, 16, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 1, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[2, 4, 12, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[2, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %27 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %28 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<0> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %31 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %32 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %33 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %34 = tosa.cast %arg0 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf64>
    %35 = tosa.reduce_sum %34 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %36 = tosa.mul %35, %26, %2 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %37 = tosa.sub %34, %36 : (tensor<2x12x64xf64>, tensor<2x12x1xf64>) -> tensor<2x12x64xf64>
    %38 = tosa.mul %37, %37, %2 : (tensor<2x12x64xf64>, tensor<2x12x64xf64>, tensor<1xi8>) -> tensor<2x12x64xf64>
    %39 = tosa.reduce_sum %38 {axis = 2 : i32} : (tensor<2x12x64xf64>) -> tensor<2x12x1xf64>
    %40 = tosa.mul %39, %26, %2 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %41 = tosa.cast %40 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %42 = tosa.reduce_sum %arg0 {axis = 2 : i32} : (tensor<2x12x64xf32>) -> tensor<2x12x1xf32>
    %43 = tosa.mul %42, %27, %2 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %44 = tosa.add %41, %28 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %45 = tosa.rsqrt %44 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %46 = tosa.sub %arg0, %43 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>) -> tensor<2x12x64xf32>
    %47 = tosa.mul %46, %45, %2 : (tensor<2x12x64xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %48 = tosa.reshape %arg1, %3 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %49 = tosa.mul %47, %48, %2 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %50 = tosa.reshape %arg2, %3 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %51 = tosa.add %49, %50 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %52 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<192x64xf32>) -> tensor<64x192xf32>
    %53 = tosa.reshape %51, %5 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %54 = tosa.reshape %52, %6 : (tensor<64x192xf32>, !tosa.shape<3>) -> tensor<1x64x192xf32>
    %55 = tosa.matmul %53, %54, %4, %4 : (tensor<1x24x64xf32>, tensor<1x64x192xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x192xf32>
    %56 = tosa.reshape %55, %7 : (tensor<1x24x192xf32>, !tosa.shape<2>) -> tensor<24x192xf32>
    %57 = tosa.reshape %arg4, %8 : (tensor<192xf32>, !tosa.shape<2>) -> tensor<1x192xf32>
    %58 = tosa.add %56, %57 : (tensor<24x192xf32>, tensor<1x192xf32>) -> tensor<24x192xf32>
    %59 = tosa.reshape %58, %9 : (tensor<24x192xf32>, !tosa.shape<3>) -> tensor<2x12x192xf32>
    %60 = tosa.slice %59, %11, %10 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %61 = tosa.slice %59, %12, %10 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %62 = tosa.slice %59, %13, %10 : (tensor<2x12x192xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %63 = tosa.reshape %60, %14 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %64 = tosa.transpose %63 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %65 = tosa.reshape %61, %14 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %66 = tosa.reshape %62, %14 : (tensor<2x12x64xf32>, !tosa.shape<4>) -> tensor<2x12x4x16xf32>
    %67 = tosa.transpose %66 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    %68 = tosa.mul %64, %29, %2 : (tensor<2x4x12x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x16xf32>
    %69 = tosa.reshape %15, %16 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %70 = tosa.reshape %15, %17 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<12x1xi64>
    %71 = tosa.cast %70 : (tensor<12x1xi64>) -> tensor<12x1xi32>
    %72 = tosa.cast %69 : (tensor<1x12xi64>) -> tensor<1x12xi32>
    %73 = tosa.sub %72, %71 : (tensor<1x12xi32>, tensor<12x1xi32>) -> tensor<12x12xi32>
    %74 = tosa.cast %73 : (tensor<12x12xi32>) -> tensor<12x12xi64>
    %75 = tosa.greater_equal %30, %74 : (tensor<1x1xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %76 = tosa.logical_and %75, %1 : (tensor<12x12xi1>, tensor<12x12xi1>) -> tensor<12x12xi1>
    %77 = tosa.select %76, %31, %32 : (tensor<12x12xi1>, tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<12x12xf32>
    %78 = tosa.transpose %65 {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x12x4x16xf32>) -> tensor<2x4x16x12xf32>
    %79 = tosa.mul %78, %29, %2 : (tensor<2x4x16x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x16x12xf32>
    %80 = tosa.reshape %68, %18 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %81 = tosa.reshape %79, %19 : (tensor<2x4x16x12xf32>, !tosa.shape<3>) -> tensor<8x16x12xf32>
    %82 = tosa.matmul %80, %81, %4, %4 : (tensor<8x12x16xf32>, tensor<8x16x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %83 = tosa.reshape %82, %20 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %84 = tosa.reshape %77, %21 : (tensor<12x12xf32>, !tosa.shape<4>) -> tensor<1x1x12x12xf32>
    %85 = tosa.add %83, %84 : (tensor<2x4x12x12xf32>, tensor<1x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %86 = tosa.reduce_max %85 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %87 = tosa.sub %85, %86 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %88 = tosa.exp %87 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %89 = tosa.reduce_sum %88 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %90 = tosa.reciprocal %89 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %91 = tosa.mul %88, %90, %2 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %92 = tosa.cast %85 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf64>
    %93 = tosa.equal %92, %33 : (tensor<2x4x12x12xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x12xi1>
    %94 = tosa.reduce_all %93 {axis = 3 : i32} : (tensor<2x4x12x12xi1>) -> tensor<2x4x12x1xi1>
    %95 = tosa.select %94, %0, %91 : (tensor<2x4x12x1xi1>, tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %96 = tosa.reshape %95, %22 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %97 = tosa.reshape %67, %18 : (tensor<2x4x12x16xf32>, !tosa.shape<3>) -> tensor<8x12x16xf32>
    %98 = tosa.matmul %96, %97, %4, %4 : (tensor<8x12x12xf32>, tensor<8x12x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x16xf32>
    %99 = tosa.reshape %98, %23 : (tensor<8x12x16xf32>, !tosa.shape<4>) -> tensor<2x4x12x16xf32>
    %100 = tosa.transpose %99 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x16xf32>) -> tensor<2x12x4x16xf32>
    %101 = tosa.reshape %100, %10 : (tensor<2x12x4x16xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %102 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %103 = tosa.reshape %102, %24 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %104 = tosa.tile %103, %25 : (tensor<1x64x64xf32>, !tosa.shape<3>) -> tensor<2x64x64xf32>
    %105 = tosa.matmul %101, %104, %4, %4 : (tensor<2x12x64xf32>, tensor<2x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x12x64xf32>
    %106 = tosa.reshape %arg6, %3 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %107 = tosa.add %105, %106 : (tensor<2x12x64xf32>, tensor<1x1x64xf32>) -> tensor<2x12x64xf32>
    %108 = tosa.add %arg0, %107 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    return %108 : tensor<2x12x64xf32>
  }
}
