// What was a buffer is still one in a workspace: sums that are for nothing but an
// addition are added from the registers, as elsewhere. Where they are added to a part
// of what they are made from, they go to memory.
//
// RUN: pebble-opt %s --pebble-workspace --pebble-cpu-vectorize --canonicalize | FileCheck %s

#a = affine_map<(m, n, d) -> (m, n)>
#b = affine_map<(m, n, d) -> (n, d)>
#c = affine_map<(m, n, d) -> (m, d)>
#all = affine_map<(m, d) -> (m, d)>

// CHECK-LABEL: func @buffers(
// CHECK: %[[X:.*]] = memref.view %arg2{{.*}} to memref<4x64xf32>
// CHECK: %[[STATE:.*]] = memref.view %arg2{{.*}} to memref<4x16xf32>
// CHECK-NOT: memref.view
// CHECK: %[[SUMS:.*]]:8 = scf.for
// CHECK: %[[BEFORE:.*]] = vector.load %[[STATE]]
// CHECK: %[[AFTER:.*]] = arith.addf %[[BEFORE]], %[[SUMS]]#0
// CHECK: vector.store %[[AFTER]], %[[STATE]]
func.func @buffers(%y: memref<64x16xf32>, %out: memref<4x16xf32>,
                   %workspace: memref<?xi8> {attn.workspace}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %x = memref.alloc() : memref<4x64xf32>
  linalg.fill ins(%one : f32) outs(%x : memref<4x64xf32>)
  %state = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%one : f32) outs(%state : memref<4x16xf32>)
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>) outs(%state : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  memref.dealloc %sums : memref<4x16xf32>
  memref.copy %state, %out : memref<4x16xf32> to memref<4x16xf32>
  memref.dealloc %state : memref<4x16xf32>
  memref.dealloc %x : memref<4x64xf32>
  return
}

// CHECK-LABEL: func @part(
// CHECK: memref.view
// CHECK: %[[SUMS:.*]] = memref.view %arg1{{.*}} to memref<4x16xf32>
// CHECK: vector.store %{{.*}}, %[[SUMS]]
func.func @part(%x: memref<4x64xf32>, %workspace: memref<?xi8> {attn.workspace}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %y = memref.alloc() : memref<64x16xf32>
  linalg.fill ins(%one : f32) outs(%y : memref<64x16xf32>)
  %state = memref.subview %y[8, 0] [4, 16] [1, 1]
      : memref<64x16xf32> to memref<4x16xf32, strided<[16, 1], offset: 128>>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%state : memref<4x16xf32, strided<[16, 1], offset: 128>>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  memref.dealloc %sums : memref<4x16xf32>
  memref.dealloc %y : memref<64x16xf32>
  return
}
