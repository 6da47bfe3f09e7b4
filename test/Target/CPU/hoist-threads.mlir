// RUN: pebble-opt %s --pebble-cpu-hoist-threads=threads=2 --split-input-file | FileCheck %s
// RUN: pebble-opt %s --pebble-cpu-hoist-threads=threads=2 --split-input-file --remarks-filter-missed=pebble-cpu-hoist-threads --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: not pebble-opt %s --pebble-cpu-hoist-threads=threads=1 --split-input-file 2>&1 | FileCheck %s --check-prefix=THREADS
// THREADS: error: threads must be at least 2, but is 1
//
// Each thread runs the loop for its share of the parallel iterations, with a
// buffer of its own. What is added up beside them is for one thread.

// CHECK-DAG: #[[FROM:.*]] = affine_map<(d0) -> (((d0 * 5) floordiv 2) * 16)>
// CHECK-DAG: #[[TO:.*]] = affine_map<(d0) -> ((((d0 + 1) * 5) floordiv 2) * 16, 70)>
// CHECK-LABEL: func @sums
// CHECK: scf.forall (%[[THREAD:.*]]) in (2) {
// CHECK: %[[BEGIN:.*]] = affine.apply #[[FROM]](%[[THREAD]])
// CHECK: %[[END:.*]] = affine.min #[[TO]](%[[THREAD]])
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[THREAD]]
// CHECK: scf.for
// CHECK: memref.alloc
// CHECK: linalg.copy
// CHECK: scf.if %[[FIRST]] {
// CHECK-NEXT: linalg.generic
// CHECK: }
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]]
// CHECK: memref.dealloc
#row = affine_map<(i) -> (i)>
#none = affine_map<(i) -> ()>
#size = affine_map<(i) -> (16, 70 - i)>
func.func @sums(%x: memref<?x70xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %largest = memref.alloc() : memref<f32>
  %sums = memref.alloc() : memref<70xf32>
  scf.for %i = %c0 to %n step %c1 {
    %row = memref.subview %x[%i, 0] [1, 70] [1, 1]
        : memref<?x70xf32> to memref<70xf32, strided<[1], offset: ?>>
    %packed = memref.alloc() : memref<70xf32>
    linalg.copy ins(%row : memref<70xf32, strided<[1], offset: ?>>)
                outs(%packed : memref<70xf32>)
    linalg.generic {indexing_maps = [#row, #none], iterator_types = ["reduction"]}
        ins(%packed : memref<70xf32>) outs(%largest : memref<f32>) {
    ^bb0(%a: f32, %b: f32):
      %more = arith.maximumf %a, %b : f32
      linalg.yield %more : f32
    }
    scf.forall (%j) = (0) to (70) step (16) {
      %size = affine.min #size(%j)
      %part = memref.subview %packed[%j] [%size] [1]
          : memref<70xf32> to memref<?xf32, strided<[1], offset: ?>>
      %own = memref.subview %sums[%j] [%size] [1]
          : memref<70xf32> to memref<?xf32, strided<[1], offset: ?>>
      linalg.add ins(%own, %part : memref<?xf32, strided<[1], offset: ?>>,
                                   memref<?xf32, strided<[1], offset: ?>>)
                 outs(%own : memref<?xf32, strided<[1], offset: ?>>)
    }
    memref.dealloc %packed : memref<70xf32>
  }
  memref.dealloc %sums : memref<70xf32>
  memref.dealloc %largest : memref<f32>
  return
}

// -----

// Iterations that reach into the rows of others have to wait for them.
// CHECK-LABEL: func @overlapping
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) = (0) to (64)
// REMARK: iterations of the parallel loop may change what others use in other iterations of the loop
func.func @overlapping(%n: index, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sums = memref.alloc() : memref<70xf32>
  scf.for %i = %c0 to %n step %c1 {
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %sums[%j] [17] [1]
          : memref<70xf32> to memref<17xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32)
                  outs(%own : memref<17xf32, strided<[1], offset: ?>>)
    }
  }
  memref.dealloc %sums : memref<70xf32>
  return
}

// -----

// So do those that move with the loop,
// CHECK-LABEL: func @moving
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) = (0) to (64)
// REMARK: iterations of the parallel loop may change what others use in other iterations of the loop
func.func @moving(%sums: memref<?xf32>, %n: index, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.forall (%j) = (0) to (64) step (16) {
      %place = arith.addi %i, %j : index
      %own = memref.subview %sums[%place] [16] [1]
          : memref<?xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32)
                  outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
  }
  return
}

// -----

// and those that change what may be the memory which others read.
// CHECK-LABEL: func @aliased
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) = (0) to (64)
// REMARK: iterations of the parallel loop may change what others use in other iterations of the loop
func.func @aliased(%x: memref<64xf32>, %y: memref<64xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %y[%j] [16] [1]
          : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      %part = memref.subview %x[%j] [16] [1]
          : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.copy ins(%part : memref<16xf32, strided<[1], offset: ?>>)
                  outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
  }
  return
}

// -----

// Nor may the loop read what the parallel loop changes, or give it a buffer to
// fill.
// CHECK-LABEL: func @read_beside
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) = (0) to (64)
// CHECK: scf.forall (%{{.*}}) = (0) to (64)
// CHECK: scf.forall (%{{.*}}) in (3)
// REMARK: what the parallel loop changes is read beside it
// REMARK: 'scf.forall' changes what the loop around it allocates
// REMARK: there are fewer than two iterations for each thread
func.func @read_beside(%n: index, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sums = memref.alloc() : memref<64xf32>
  scf.for %i = %c0 to %n step %c1 {
    %packed = memref.alloc() : memref<64xf32>
    linalg.copy ins(%sums : memref<64xf32>) outs(%packed : memref<64xf32>)
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %sums[%j] [16] [1]
          : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32)
                  outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
    memref.dealloc %packed : memref<64xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    %packed = memref.alloc() : memref<64xf32>
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %packed[%j] [16] [1]
          : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32)
                  outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
    memref.dealloc %packed : memref<64xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    scf.forall (%j) = (0) to (3) step (1) {
      memref.store %value, %sums[%j] : memref<64xf32>
    }
  }
  memref.dealloc %sums : memref<64xf32>
  return
}

// -----

// REMARK: there is another parallel loop
// REMARK: there is another parallel loop
func.func @two_parallel_loops(%a: memref<64xf32>, %b: memref<64xf32>, %n: index, %value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %a[%j] [16] [1] : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32) outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
    scf.forall (%j) = (0) to (64) step (16) {
      %own = memref.subview %b[%j] [16] [1] : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
      linalg.fill ins(%value : f32) outs(%own : memref<16xf32, strided<[1], offset: ?>>)
    }
  }
  return
}

// -----

// REMARK: the loops carry values
func.func @results(%n: index, %value: f32, %out: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %empty = tensor.empty() : tensor<64xf32>
  scf.for %i = %c0 to %n step %c1 {
    %r = scf.forall (%j) in (64) shared_outs(%o = %empty) -> (tensor<64xf32>) {
      %own = tensor.extract_slice %o[%j] [1] [1] : tensor<64xf32> to tensor<1xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %own into %o[%j] [1] [1] : tensor<1xf32> into tensor<64xf32>
      }
    }
    %first = tensor.extract %r[%c0] : tensor<64xf32>
    memref.store %first, %out[] : memref<f32>
  }
  return
}
