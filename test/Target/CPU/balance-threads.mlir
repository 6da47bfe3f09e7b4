// RUN: pebble-opt %s --pebble-cpu-balance-threads | FileCheck %s

// CHECK-LABEL: func @loops
// CHECK: omp.wsloop schedule(dynamic)
// A schedule that is there stays.
// CHECK: omp.wsloop schedule(static)
func.func @loops(%out: memref<64xf32>, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%c64) step (%c1) {
        memref.store %value, %out[%i] : memref<64xf32>
        omp.yield
      }
    }
    omp.wsloop schedule(static) {
      omp.loop_nest (%i) : index = (%c0) to (%c64) step (%c1) {
        memref.store %value, %out[%i] : memref<64xf32>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// Where the same iterations come again and again, each stays with its thread.
// CHECK-LABEL: func @repeated
// CHECK: omp.wsloop schedule(static)
func.func @repeated(%out: memref<64xf32>, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %again = %c0 to %c64 step %c1 {
    omp.parallel {
      omp.wsloop {
        omp.loop_nest (%i) : index = (%c0) to (%c64) step (%c1) {
          memref.store %value, %out[%i] : memref<64xf32>
          omp.yield
        }
      }
      omp.terminator
    }
  }
  return
}
