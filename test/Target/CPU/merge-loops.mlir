// RUN: pebble-opt %s --pebble-cpu-merge-loops --split-input-file | FileCheck %s
//
// Nests become one function where it can compute both, which no other module sees.

// From other values, over another number of rows, and whatever the markers say.
// CHECK-LABEL: func @layers
// CHECK: %[[A:.*]] = memref.cast %arg0 : memref<64x4xf32> to memref<?x4xf32>
// CHECK: call @[[LOOPS:.*]](%c64, %arg2, %[[A]])
// CHECK: %[[B:.*]] = memref.cast %arg1 : memref<72x4xf32> to memref<?x4xf32>
// CHECK: call @[[LOOPS]](%c72, %arg3, %[[B]])
// CHECK-LABEL: func @other_function
// CHECK: call @[[LOOPS]](
// CHECK: func private @[[LOOPS]](%[[END:.*]]: index, %[[VALUE:.*]]: f32, %[[C:.*]]: memref<?x4xf32>) attributes {llvm.linkage = #llvm.linkage<internal>, passthrough = ["noinline"]}
// CHECK: scf.for %{{.*}} = %c0 to %[[END]]
// CHECK: memref.store %[[VALUE]], %[[C]]
func.func @layers(%a: memref<64x4xf32>, %b: memref<72x4xf32>, %x: f32, %y: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %c72 = arith.constant 72 : index
  scf.for %i = %c0 to %c64 step %c1 {
    memref.store %x, %a[%i, %c0] : memref<64x4xf32>
  } {some.marker = 1}
  scf.for %i = %c0 to %c72 step %c1 {
    memref.store %y, %b[%i, %c0] : memref<72x4xf32>
  } {some.marker = 2}
  return
}
func.func @other_function(%a: memref<64x4xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c1 {
    memref.store %x, %a[%i, %c0] : memref<64x4xf32>
  }
  return
}

// -----

// Results of loops are those of the function; numbers that do not differ are
// part of it.
// CHECK-LABEL: func @results
// CHECK: %[[FIRST:.*]] = call @[[LOOPS:.*]](%arg0) : (memref<8xf32>) -> f32
// CHECK: %[[SECOND:.*]] = call @[[LOOPS]](%arg1) : (memref<8xf32>) -> f32
// CHECK: call @[[STORE:.*]](%arg0, %[[FIRST]])
// CHECK: call @[[STORE]](%arg1, %[[SECOND]])
// CHECK: return %[[FIRST]], %[[SECOND]]
// CHECK: func private @[[LOOPS]](%{{.*}}: memref<8xf32>) -> f32
// CHECK: func private @[[STORE]](%{{.*}}: memref<8xf32>, %{{.*}}: f32)
func.func @results(%a: memref<8xf32>, %b: memref<8xf32>) -> (f32, f32) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %0 = scf.for %i = %c0 to %c8 step %c1 iter_args(%sum = %zero) -> f32 {
    %n = memref.dim %a, %c0 : memref<8xf32>
    %x = memref.load %a[%i] : memref<8xf32>
    %next = arith.addf %sum, %x : f32
    scf.yield %next : f32
  }
  %1 = scf.for %i = %c0 to %c8 step %c1 iter_args(%sum = %zero) -> f32 {
    %n = memref.dim %b, %c0 : memref<8xf32>
    %x = memref.load %b[%i] : memref<8xf32>
    %next = arith.addf %sum, %x : f32
    scf.yield %next : f32
  }
  scf.for %i = %c0 to %c8 step %c1 {
    %n = memref.dim %a, %c0 : memref<8xf32>
    memref.store %0, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    %n = memref.dim %b, %c0 : memref<8xf32>
    memref.store %1, %b[%i] : memref<8xf32>
  }
  return %0, %1 : f32, f32
}

// -----

// Not the same: another constant, another operation, another use of the same
// value, a value of the function's own, a size that addresses depend on.
// CHECK-LABEL: func @near_misses
// CHECK-NOT: call @pebble
func.func @near_misses(%a: memref<8xf32>, %b: memref<8xf32>, %c: memref<8x4xf32>,
                       %d: memref<8x6xf32>, %x: f32) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %one, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %two, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    %v = memref.load %a[%i] : memref<8xf32>
    %w = arith.addf %v, %x : f32
    memref.store %w, %b[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    %v = memref.load %a[%i] : memref<8xf32>
    %w = arith.mulf %v, %x : f32
    memref.store %w, %b[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %a[%i] : memref<8xf32>
    memref.store %x, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %a[%i] : memref<8xf32>
    memref.store %x, %b[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %c[%i, %i] : memref<8x4xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %d[%i, %i] : memref<8x6xf32>
  }
  return
}

// -----

// The nest itself may use one value twice where the function has two arguments.
// CHECK-LABEL: func @twice
// CHECK: call @[[LOOPS:.*]](%{{.*}}, %{{.*}}, %{{.*}})
// CHECK: call @[[LOOPS]](%{{.*}}, %{{.*}}, %{{.*}})
func.func @twice(%a: memref<8xf32>, %b: memref<8xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %a[%i] : memref<8xf32>
    memref.store %x, %b[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %b[%i] : memref<8xf32>
    memref.store %x, %b[%i] : memref<8xf32>
  }
  return
}

// -----

// What is called may mean its caller.
// CHECK-LABEL: func @calls
// CHECK-COUNT-2: scf.for
func.func private @fail()
func.func @calls(%x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    func.call @fail() : () -> ()
  }
  scf.for %i = %c0 to %c8 step %c1 {
    func.call @fail() : () -> ()
  }
  return
}
