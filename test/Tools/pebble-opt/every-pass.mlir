// Every pass leaves modules alone in which there is nothing for it, also where no
// dialect of ours is loaded.
//
// RUN: %python %S/Inputs/every_pass.py %pebble_obj_root/bin/pebble-opt \
// RUN:   %pebble_src_root/docs/reference/passes.md %s

module {}

// -----

func.func @tensors(%a: tensor<4x?xf32>, %b: tensor<?x4xf32>, %c: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x?xf32>, tensor<?x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @buffers(%a: memref<4x4xf32>, %b: memref<4x4xf32>) {
  linalg.exp ins(%a : memref<4x4xf32>) outs(%b : memref<4x4xf32>)
  return
}

func.func private @elsewhere(%n: index) -> index
