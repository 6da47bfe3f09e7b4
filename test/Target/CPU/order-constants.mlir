// The constants of all functions in one order: the last first, each once.
//
// RUN: pebble-opt %s --pebble-cpu-order-constants | FileCheck %s
// CHECK-LABEL: module
// CHECK-NEXT: memref.global "private" constant @[[C:.+]] : memref<2xf32> = dense<[3.000000e+00, 4.000000e+00]>
// CHECK-NEXT: memref.global "private" constant @[[B:.+]] : memref<3xi32> = dense<[1, 2, 3]>
// CHECK-NEXT: memref.global "private" constant @[[A:.+]] : memref<2xf32> = dense<[1.000000e+00, 2.000000e+00]>
// CHECK-NEXT: func.func @first
func.func @first(%i: index) -> (f32, i32) {
  %a = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = arith.constant dense<[1, 2, 3]> : tensor<3xi32>
  %0 = tensor.extract %a[%i] : tensor<2xf32>
  %1 = tensor.extract %b[%i] : tensor<3xi32>
  return %0, %1 : f32, i32
}
func.func @second(%i: index) -> (f32, f32) {
  %a = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %c = arith.constant dense<[3.0, 4.0]> : tensor<2xf32>
  // Not in memory.
  %v = arith.constant dense<[5.0, 6.0]> : vector<2xf32>
  %0 = tensor.extract %a[%i] : tensor<2xf32>
  %1 = tensor.extract %c[%i] : tensor<2xf32>
  return %0, %1 : f32, f32
}

// Bufferization finds them, and makes no others.
//
// RUN: pebble-opt %s --pebble-cpu-order-constants \
// RUN:     --one-shot-bufferize=bufferize-function-boundaries \
// RUN:   | FileCheck %s --check-prefix=ALL
// ALL-COUNT-3: memref.global
// ALL-NOT: memref.global
