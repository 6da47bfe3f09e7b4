// TOSA, and powers by 64-bit integers, are compiled with what surrounds them.
//
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{inputs} = --input=random:seed=3:absmax=2 --input=random:seed=4:absmax=2
// RUN: pebble-run %s --entry=tosa %{inputs} --output=%t/tosa.npy
// RUN: pebble-run %s --entry=linalg %{inputs} --output=%t/linalg.npy
// RUN: %python %S/../Inputs/compare-npy.py %t/linalg.npy %t/tosa.npy 1e-6

func.func @tosa(%x: tensor<2x5x7xf32>, %y: tensor<2x7x3xf32>) -> tensor<2x3x5xf32> {
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %0 = tosa.matmul %x, %y, %zero, %zero : (tensor<2x5x7xf32>, tensor<2x7x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x5x3xf32>
  %1 = tosa.mul %0, %half, %shift : (tensor<2x5x3xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x5x3xf32>
  %2 = tosa.reduce_sum %1 {axis = 2 : i32} : (tensor<2x5x3xf32>) -> tensor<2x5x1xf32>
  %3 = tosa.sub %1, %2 : (tensor<2x5x3xf32>, tensor<2x5x1xf32>) -> tensor<2x5x3xf32>
  %4 = tosa.transpose %3 {perms = array<i32: 0, 2, 1>} : (tensor<2x5x3xf32>) -> tensor<2x3x5xf32>
  %shape = tosa.const_shape {values = dense<[6, 5]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %5 = tosa.reshape %4, %shape : (tensor<2x3x5xf32>, !tosa.shape<2>) -> tensor<6x5xf32>
  %6 = tosa.mul %5, %5, %shift : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<1xi8>) -> tensor<6x5xf32>
  %back = tosa.const_shape {values = dense<[2, 3, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %7 = tosa.reshape %6, %back : (tensor<6x5xf32>, !tosa.shape<3>) -> tensor<2x3x5xf32>
  return %7 : tensor<2x3x5xf32>
}

func.func @linalg(%x: tensor<2x5x7xf32>, %y: tensor<2x7x3xf32>) -> tensor<2x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2 : i64
  %empty = tensor.empty() : tensor<2x5x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %0 = linalg.batch_matmul ins(%x, %y : tensor<2x5x7xf32>, tensor<2x7x3xf32>) outs(%fill : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %sums = tensor.empty() : tensor<2x5xf32>
  %start = linalg.fill ins(%zero : f32) outs(%sums : tensor<2x5xf32>) -> tensor<2x5xf32>
  %1 = linalg.reduce { arith.addf } ins(%0 : tensor<2x5x3xf32>) outs(%start : tensor<2x5xf32>) dimensions = [2]
  %out = tensor.empty() : tensor<2x3x5xf32>
  %2 = linalg.generic {
      indexing_maps = [affine_map<(b, j, i) -> (b, i, j)>, affine_map<(b, j, i) -> (b, i)>, affine_map<(b, j, i) -> (b, j, i)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%0, %1 : tensor<2x5x3xf32>, tensor<2x5xf32>) outs(%out : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %sum: f32, %old: f32):
    %d = arith.subf %a, %sum : f32
    %scaled = arith.mulf %d, %half : f32
    %square = math.fpowi %scaled, %two : f32, i64
    linalg.yield %square : f32
  } -> tensor<2x3x5xf32>
  return %2 : tensor<2x3x5xf32>
}
