// RUN: pebble-opt %s --pebble-cpu-share-threads=threads=4 | FileCheck %s
//
// Of a nest, one loop is parallel: the outer one where it has work for all
// threads, or may have.

// CHECK-LABEL: func @many_heads
// CHECK: scf.forall (%{{.*}}) in (4)
// CHECK-NOT: scf.forall
// CHECK: scf.for
func.func @many_heads(%out: memref<4x64xf32>, %value: f32) {
  scf.forall (%head) in (4) {
    scf.forall (%row) in (64) {
      memref.store %value, %out[%head, %row] : memref<4x64xf32>
    }
  }
  return
}

// CHECK-LABEL: func @few_heads
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) in (64)
// CHECK: scf.forall (%{{.*}}) in (32)
func.func @few_heads(%out: memref<3x64xf32>, %value: f32) {
  scf.forall (%head) = (0) to (6) step (2) {
    scf.forall (%again) in (2) {
      scf.forall (%row) in (64) {
        memref.store %value, %out[%head, %row] : memref<3x64xf32>
      }
    }
    scf.forall (%row) in (32) {
      memref.store %value, %out[%head, %row] : memref<3x64xf32>
    }
  }
  return
}

// CHECK-LABEL: func @dynamic_heads
// CHECK: scf.forall
// CHECK-NOT: scf.forall
// CHECK: scf.for
func.func @dynamic_heads(%out: memref<?x64xf32>, %heads: index, %value: f32) {
  scf.forall (%head) in (%heads) {
    scf.forall (%row) in (64) {
      memref.store %value, %out[%head, %row] : memref<?x64xf32>
    }
  }
  return
}

// What is alone stays.
// CHECK-LABEL: func @alone
// CHECK: scf.forall (%{{.*}}) in (2)
func.func @alone(%out: memref<64xf32>, %value: f32) {
  scf.forall (%row) in (2) {
    memref.store %value, %out[%row] : memref<64xf32>
  }
  return
}
