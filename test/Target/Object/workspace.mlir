// RUN: pebble-opt %s --pebble-workspace --split-input-file --verify-diagnostics --allow-unregistered-dialect | FileCheck %s
// RUN: pebble-opt %s --pebble-workspace=threads=3 --split-input-file --verify-diagnostics --allow-unregistered-dialect | FileCheck %s --check-prefix=THREADS
// RUN: not pebble-opt %s --pebble-workspace=threads=0 --split-input-file --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix=BAD
// BAD: error: threads must be at least 1, but is 0

// The second buffer takes the place of the first, and a loop's what follows the
// third; the rows of a tile in the loop are bounded by the step.
// CHECK-LABEL: func.func @places(
// CHECK-SAME:    %[[WORKSPACE:[a-z0-9]*]]: memref<?xi8>)
// CHECK-NOT:   memref.alloc
// CHECK:       %[[FIRST:.*]] = memref.view %[[WORKSPACE]][%[[BEGIN:.*]]][%{{.*}}] {attn.buffer} : memref<?xi8> to memref<?xf32>
// CHECK:       memref.view %[[WORKSPACE]][%[[BEGIN]]][%{{.*}}] {attn.buffer} : memref<?xi8> to memref<?xf32>
// CHECK:       memref.view %[[WORKSPACE]][%[[THIRD:.*]]][] {attn.buffer} : memref<?xi8> to memref<3xi1>
// CHECK:       scf.for
// CHECK:         memref.view %[[WORKSPACE]][%[[TILE:.*]]][%{{.*}}] {attn.buffer} : memref<?xi8> to memref<?x8xf64>
// CHECK-NOT:   memref.dealloc

// It has the same arguments, and depends on their sizes alone.
// CHECK-LABEL: func.func @places.workspace_size
// CHECK-SAME:    (%[[X:.*]]: memref<?xf32>, %{{.*}}: memref<?xi8>) -> index
// CHECK:         memref.dim %[[X]]
// CHECK-NOT:     scf.for
// CHECK:         return %{{.*}} : index
func.func @places(%x: memref<?xf32>, %workspace: memref<?xi8> {attn.workspace}) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %first = memref.alloc(%n) : memref<?xf32>
  memref.copy %x, %first : memref<?xf32> to memref<?xf32>
  memref.dealloc %first : memref<?xf32>
  %second = memref.alloc(%n) : memref<?xf32>
  memref.copy %x, %second : memref<?xf32> to memref<?xf32>
  %third = memref.alloc() {alignment = 64} : memref<3xi1>
  scf.for %i = %c0 to %n step %c16 {
    %rows = affine.min affine_map<(d0)[s0] -> (s0 - d0, 16)>(%i)[%n]
    %tile = memref.alloc(%rows) : memref<?x8xf64>
    "test.use"(%tile, %second, %third) : (memref<?x8xf64>, memref<?xf32>, memref<3xi1>) -> ()
    memref.dealloc %tile : memref<?x8xf64>
  }
  memref.dealloc %third : memref<3xi1>
  memref.dealloc %second : memref<?xf32>
  return
}

// What was placed last makes room for a buffer of another size.
// CHECK-LABEL: func.func @stack(
// CHECK-SAME:    %[[WORKSPACE:[a-z0-9]*]]: memref<?xi8>
// CHECK:         memref.view %[[WORKSPACE]][%[[BEGIN:.*]]][] {attn.buffer} : memref<?xi8> to memref<40xf32>
// CHECK:         memref.view %{{.*}} {attn.buffer} : memref<?xi8> to memref<16xf32>
// CHECK:         memref.view %[[WORKSPACE]][%[[BEGIN]]][] {attn.buffer} : memref<?xi8> to memref<80xf32>
// CHECK-LABEL: func.func @stack.workspace_size(
// CHECK:         arith.constant 320 : index
func.func @stack(%workspace: memref<?xi8> {attn.workspace}) {
  %first = memref.alloc() : memref<40xf32>
  %second = memref.alloc() : memref<16xf32>
  "test.use"(%first, %second) : (memref<40xf32>, memref<16xf32>) -> ()
  memref.dealloc %first : memref<40xf32>
  memref.dealloc %second : memref<16xf32>
  %third = memref.alloc() : memref<80xf32>
  "test.use"(%third) : (memref<80xf32>) -> ()
  memref.dealloc %third : memref<80xf32>
  return
}

// Each of three threads has a frame, in which every third iteration is its own.
// THREADS-LABEL: func.func @parallel(
// THREADS:         scf.forall (%[[THREAD:.*]]) in (3)
// THREADS:           %[[OFFSET:.*]] = arith.muli %[[THREAD]], %{{.*}} : index
// THREADS:           %[[BASE:.*]] = arith.addi %{{.*}}, %[[OFFSET]] : index
// THREADS:           scf.for %{{.*}} = %[[THREAD]] to %{{.*}} step %c3
// THREADS:             arith.remui
// THREADS:             %[[PLACE:.*]] = arith.addi %[[BASE]], %{{.*}} : index
// THREADS:             memref.view %{{.*}}[%[[PLACE]]][] {attn.buffer} : memref<?xi8> to memref<4xf32>
// CHECK-LABEL: func.func @parallel(
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) = (0, 2) to (%{{.*}}, 9) step (1, 3)
func.func @parallel(%x: memref<?xf32>, %workspace: memref<?xi8> {attn.workspace}) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  scf.forall (%i, %j) = (0, 2) to (%n, 9) step (1, 3) {
    %buffer = memref.alloc() : memref<4xf32>
    "test.use"(%buffer, %i, %j) : (memref<4xf32>, index, index) -> ()
    memref.dealloc %buffer : memref<4xf32>
  }
  return
}

// What a branch gives has a place that nothing else has.
// CHECK-LABEL: func.func @branch(
// CHECK:         scf.if
// CHECK:           %[[INNER:.*]] = memref.view %{{.*}}[%[[PLACE:.*]]][]
// CHECK:           scf.yield %[[INNER]]
// CHECK-NOT:     memref.view %{{.*}}[%[[PLACE]]]
func.func @branch(%c: i1, %workspace: memref<?xi8> {attn.workspace}) {
  %0 = scf.if %c -> memref<8xf32> {
    %inner = memref.alloc() : memref<8xf32>
    scf.yield %inner : memref<8xf32>
  } else {
    %inner = memref.alloc() : memref<8xf32>
    scf.yield %inner : memref<8xf32>
  }
  %after = memref.alloc() : memref<8xf32>
  "test.use"(%0, %after) : (memref<8xf32>, memref<8xf32>) -> ()
  memref.dealloc %after : memref<8xf32>
  return
}

// A tile between borders, of at most 7 rows of 16 bytes.
// CHECK-LABEL: func.func @borders(
// CHECK-LABEL: func.func @borders.workspace_size(
// CHECK:         %[[BYTES:.*]] = arith.constant 128 : index
// CHECK:         return %[[BYTES]]
func.func @borders(%n: index, %workspace: memref<?xi8> {attn.workspace}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c-3 = arith.constant -3 : index
  %c4 = arith.constant 4 : index
  scf.for %i = %c0 to %n step %c1 {
    %before = arith.addi %i, %c-3 : index
    %from = arith.maxsi %before, %c0 : index
    %after = arith.addi %i, %c4 : index
    %to = arith.minsi %after, %n : index
    %rows = arith.subi %to, %from : index
    %tile = memref.alloc(%rows) : memref<?x4xf32>
    "test.use"(%tile) : (memref<?x4xf32>) -> ()
    memref.dealloc %tile : memref<?x4xf32>
  }
  return
}

// Nothing to do, and functions without a workspace.
// CHECK-LABEL: func.func @nothing.workspace_size
// CHECK:         %[[ZERO:.*]] = arith.constant 0 : index
// CHECK:         return %[[ZERO]]
func.func @nothing(%workspace: memref<?xi8> {attn.workspace}) { return }
// CHECK-LABEL: func.func @heap(
// CHECK:         memref.alloc
func.func @heap(%use: index) {
  %0 = memref.alloc(%use) : memref<?xf32>
  memref.dealloc %0 : memref<?xf32>
  return
}

// -----

func.func @data(%x: memref<index>, %workspace: memref<?xi8> {attn.workspace}) {
  %n = memref.load %x[] : memref<index>
  // expected-error @below {{the arguments of 'data' do not bound the size of this buffer}}
  %0 = memref.alloc(%n) : memref<?xf32>
  memref.dealloc %0 : memref<?xf32>
  return
}

// -----

func.func @carried(%n: index, %x: memref<4xf32>, %workspace: memref<?xi8> {attn.workspace}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%last = %x) -> memref<4xf32> {
    // expected-error @below {{this buffer outlives the iteration of a loop that allocates it, and cannot be put into a workspace}}
    %next = memref.alloc() : memref<4xf32>
    memref.copy %last, %next : memref<4xf32> to memref<4xf32>
    scf.yield %next : memref<4xf32>
  }
  memref.copy %0, %x : memref<4xf32> to memref<4xf32>
  return
}

// -----

// expected-error @below {{branches between blocks: a function whose buffers are to be put into a workspace needs structured control flow}}
func.func @branches(%workspace: memref<?xi8> {attn.workspace}) {
  cf.br ^next
^next:
  return
}

// -----

func.func @region(%workspace: memref<?xi8> {attn.workspace}) {
  // expected-error @below {{buffers cannot be put into a workspace where control flow is not structured}}
  scf.execute_region {
    %0 = memref.alloc() : memref<4xf32>
    memref.dealloc %0 : memref<4xf32>
    cf.br ^next
  ^next:
    scf.yield
  }
  return
}

// -----

func.func @space(%workspace: memref<?xi8> {attn.workspace}) {
  // expected-error @below {{only buffers without a layout, a memory space or an alignment of more than 64 bytes can be put into a workspace}}
  %0 = memref.alloc() : memref<4xf32, 1>
  memref.dealloc %0 : memref<4xf32, 1>
  return
}

// -----

// expected-error @below {{a workspace must be a memref<?xi8>, but is a 'memref<64xi8>'}}
func.func @type(%workspace: memref<64xi8> {attn.workspace}) { return }

// -----

// A buffer in code that does not run is not less than nothing.
// CHECK-LABEL: func.func @remainder.workspace_size(
// CHECK: %[[SIZE:.*]] = arith.subi
// CHECK: arith.maxsi %[[SIZE]],
func.func @remainder(%n: index, %workspace: memref<?xi8> {attn.workspace}) {
  %c8 = arith.constant 8 : index
  %isLonger = arith.cmpi sgt, %n, %c8 : index
  scf.if %isLonger {
    %size = arith.subi %n, %c8 : index
    %0 = memref.alloc(%size) : memref<?xf32>
    memref.dealloc %0 : memref<?xf32>
  }
  return
}

// -----

// One number seen many times is no bound.
func.func @repeated(%x: memref<8xf32>, %sizes: memref<index>, %workspace: memref<?xi8> {attn.workspace}) {
  %size = memref.load %sizes[] : memref<index>
  %part = memref.subview %x[0] [%size] [0] : memref<8xf32> to memref<?xf32, strided<[0]>>
  // expected-error @below {{the arguments of 'repeated' do not bound the size of this buffer}}
  %0 = memref.alloc(%size) : memref<?xf32>
  memref.copy %part, %0 : memref<?xf32, strided<[0]>> to memref<?xf32>
  memref.dealloc %0 : memref<?xf32>
  return
}
