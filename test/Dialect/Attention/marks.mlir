// RUN: pebble-opt %s --split-input-file --verify-diagnostics
// RUN: pebble-opt %s --split-input-file --scf-for-to-while --verify-diagnostics | FileCheck %s

// Attributes with which passes tell others something are verified: what is
// believed of a mark is said of the operation that it is for.

func.func @tiled() -> tensor<4xf32> {
  // expected-error@+1 {{'attn.tiled' must be a distinct #attn.tiled, but is 3 : i64}}
  %e = tensor.empty() {attn.tiled = 3 : i64} : tensor<4xf32>
  return %e : tensor<4xf32>
}

// -----

func.func @loop_dim(%x: tensor<?xf32>, %i: index) -> index {
  // expected-error@+1 {{'attn.loop_dim' must be an index that is not negative, but is -1 : index}}
  %size = tensor.dim {attn.loop_dim = -1 : index} %x, %i : tensor<?xf32>
  return %size : index
}

// -----

func.func @spilled() -> tensor<4xf32> {
  // expected-error@+1 {{'attn.spilled' must have no value, but has true}}
  %e = tensor.empty() {attn.spilled = true} : tensor<4xf32>
  return %e : tensor<4xf32>
}

// -----

func.func @exact_rows(%c: i1) {
  // expected-error@+1 {{'attn.exact_rows' marks loops, not 'scf.if'}}
  scf.if %c {
  } {attn.exact_rows}
  return
}

// -----

// Which loop it is may change.
// CHECK-LABEL: func @while
// CHECK: } attributes {attn.exact_rows}
func.func @while(%n: index, %one: index, %x: memref<?xindex>) {
  scf.for %i = %one to %n step %one {
    memref.store %i, %x[%i] : memref<?xindex>
  } {attn.exact_rows}
  return
}

// -----

func.func @buffer(%x: memref<4xf32>) -> memref<?xf32> {
  // expected-error@+1 {{'attn.buffer' marks 'memref.view', not 'memref.cast'}}
  %y = memref.cast %x {attn.buffer} : memref<4xf32> to memref<?xf32>
  return %y : memref<?xf32>
}

// -----

// expected-error@+1 {{the attn dialect has no attribute 'attn.output_size' of an argument}}
func.func @argument(%x: memref<?xi8> {attn.output_size}) {
  return
}

// -----

// expected-error@+1 {{'attn.workspace' must have no value, but has 64 : i64}}
func.func @workspace(%x: memref<?xi8> {attn.workspace = 64}) {
  return
}

// -----

// expected-error@+1 {{the attn dialect has no attribute 'attn.spiled' of an operation}}
func.func @unknown() attributes {attn.spiled} {
  return
}

// -----

// expected-error@+1 {{the attn dialect has no attribute 'attn.spilled' of a result}}
func.func @result() -> (tensor<4xf32> {attn.spilled}) {
  %e = tensor.empty() : tensor<4xf32>
  return %e : tensor<4xf32>
}
