// What counts as a load and a store, in loops that no tiler makes.
//
// RUN: pebble-opt %s --attn-count-io --split-input-file \
// RUN:   --remarks-filter-analyse=attn-count-io --remarks-filter-missed=attn-count-io \
// RUN:   --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s

// A spilled tensor is slow memory: 6 tiles of 4 words are stored, and loaded
// whole after that. What is summed up in fast memory is stored by its last user.
// CHECK: counted | {{.*}} %0=48, %3=24, %arg0=24, loads=48, stores=48, words=96
#id = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>
func.func @spilled(%x: tensor<24xf32>) -> tensor<24xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c24 = arith.constant 24 : index
  %e = tensor.empty() {attn.spilled, attn.tiled = #id} : tensor<24xf32>
  %s = scf.for %i = %c0 to %c24 step %c4 iter_args(%o = %e) -> (tensor<24xf32>) {
    %xi = tensor.extract_slice %x[%i] [4] [1] : tensor<24xf32> to tensor<4xf32>
    %t = tensor.empty() : tensor<4xf32>
    %y = linalg.exp ins(%xi : tensor<4xf32>) outs(%t : tensor<4xf32>) -> tensor<4xf32>
    %n = tensor.insert_slice %y into %o[%i] [4] [1] : tensor<4xf32> into tensor<24xf32>
    scf.yield %n : tensor<24xf32>
  } {attn.tiled = #id}
  %f = tensor.empty() {attn.tiled = #id} : tensor<24xf32>
  %r = linalg.exp {attn.tiled = #id} ins(%s : tensor<24xf32>) outs(%f : tensor<24xf32>) -> tensor<24xf32>
  return %r : tensor<24xf32>
}

// -----

// What is spilled in every iteration is another tensor in each.
// CHECK: counted | {{.*}} %0=20, %2=30, %arg0=10, loads=30, stores=30, words=60
#id = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>
func.func @spilled_in_loop(%x: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %out = tensor.empty() : tensor<5x4xf32>
  %r = scf.forall (%i) in (5) shared_outs(%o = %out) -> (tensor<5x4xf32>) {
    %e = tensor.empty() {attn.spilled} : tensor<1x4xf32>
    %xi = tensor.extract_slice %x[%i, 0] [1, 2] [1, 1] : tensor<5x4xf32> to tensor<1x2xf32>
    %t = tensor.empty() : tensor<1x2xf32>
    %y = linalg.exp ins(%xi : tensor<1x2xf32>) outs(%t : tensor<1x2xf32>) -> tensor<1x2xf32>
    %s = tensor.insert_slice %y into %e[0, 0] [1, 2] [1, 1] : tensor<1x2xf32> into tensor<1x4xf32>
    %si = tensor.extract_slice %s[0, 0] [1, 4] [1, 1] : tensor<1x4xf32> to tensor<1x4xf32>
    %oi = tensor.extract_slice %o[%i, 0] [1, 4] [1, 1] : tensor<5x4xf32> to tensor<1x4xf32>
    %z = linalg.exp ins(%si : tensor<1x4xf32>) outs(%oi : tensor<1x4xf32>) -> tensor<1x4xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %z into %o[%i, 0] [1, 4] [1, 1] : tensor<1x4xf32> into tensor<5x4xf32>
    }
  } {attn.tiled = #id}
  return %r : tensor<5x4xf32>
}

// -----

// The output is summed up in slow memory: 3 times 2 tiles, 10 words, are loaded and
// stored, and at first all is filled with zeros. What is not read is not loaded.
// CHECK: counted | {{.*}} %arg0=30, %arg1=70, loads=60, stores=40, words=100
#id = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>
func.func @accumulate(%x: tensor<10xf32>, %out: tensor<10xf32>) -> tensor<10xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c8 = arith.constant 8 : index
  %c10 = arith.constant 10 : index
  %f0 = arith.constant 0.0 : f32
  %zero = linalg.fill {attn.tiled = #id} ins(%f0 : f32) outs(%out : tensor<10xf32>) -> tensor<10xf32>
  %s = scf.for %k = %c0 to %c3 step %c1 iter_args(%ok = %zero) -> (tensor<10xf32>) {
    %sk = scf.for %i = %c0 to %c10 step %c8 iter_args(%o = %ok) -> (tensor<10xf32>) {
      %size = affine.min affine_map<(i) -> (8, 10 - i)>(%i)
      %xi = tensor.extract_slice %x[%i] [%size] [1] : tensor<10xf32> to tensor<?xf32>
      %oi = tensor.extract_slice %o[%i] [%size] [1] : tensor<10xf32> to tensor<?xf32>
      %y = linalg.add ins(%xi, %oi : tensor<?xf32>, tensor<?xf32>) outs(%oi : tensor<?xf32>) -> tensor<?xf32>
      %n = tensor.insert_slice %y into %o[%i] [%size] [1] : tensor<?xf32> into tensor<10xf32>
      scf.yield %n : tensor<10xf32>
    }
    scf.yield %sk : tensor<10xf32>
  } {attn.tiled = #id}
  return %s : tensor<10xf32>
}

// -----

// Only the slices that are read of a slice are loaded, two of 4 words here,
// unless all of it is read, as is the one of %y.
// CHECK: counted | {{.*}} %arg0=8, %arg1=16, %arg2=16, %arg3=8, loads=24, stores=24, words=48
#id = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>
func.func @parts(%x: tensor<16xf32>, %y: tensor<16xf32>, %out: tensor<16xf32>, %half: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %r:2 = scf.forall (%i) = (0) to (16) step (8) shared_outs(%o = %out, %h = %half) -> (tensor<16xf32>, tensor<16xf32>) {
    %xi = tensor.extract_slice %x[%i] [8] [1] : tensor<16xf32> to tensor<8xf32>
    %yi = tensor.extract_slice %y[%i] [8] [1] : tensor<16xf32> to tensor<8xf32>
    %oi = tensor.extract_slice %o[%i] [8] [1] : tensor<16xf32> to tensor<8xf32>
    %x0 = tensor.extract_slice %xi[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
    %y0 = tensor.extract_slice %yi[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
    %e = tensor.empty() : tensor<4xf32>
    %p = linalg.mul ins(%x0, %y0 : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
    %z = linalg.exp ins(%yi : tensor<8xf32>) outs(%oi : tensor<8xf32>) -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %z into %o[%i] [8] [1] : tensor<8xf32> into tensor<16xf32>
      tensor.parallel_insert_slice %p into %h[%i] [4] [1] : tensor<4xf32> into tensor<16xf32>
    }
  } {attn.tiled = #id}
  return %r#0, %r#1 : tensor<16xf32>, tensor<16xf32>
}

// -----

// Loads under a condition may not happen.
// CHECK: [Missed] not-counted {{.*}}"'scf.if': it moves words under a condition"
func.func @condition(%x: tensor<4xf32>, %b: i1) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<4xf32>
  %s = scf.for %i = %c0 to %c4 step %c1 iter_args(%o = %e) -> (tensor<4xf32>) {
    %n = scf.if %b -> (tensor<4xf32>) {
      %y = linalg.exp ins(%x : tensor<4xf32>) outs(%o : tensor<4xf32>) -> tensor<4xf32>
      scf.yield %y : tensor<4xf32>
    } else {
      scf.yield %o : tensor<4xf32>
    }
    scf.yield %n : tensor<4xf32>
  } {attn.tiled = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>}
  return %s : tensor<4xf32>
}

// -----

// Nothing says how large %x is.
// CHECK: [Missed] not-counted {{.*}}"the types leave a size open, and no prediction of attn-plan says what to assume"
#id = distinct[0]<#attn.tiled<schedule = #attn.online<query_tile = 1, key_tile = 1>>>
func.func @open(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %size = tensor.dim %x, %c0 : tensor<?xf32>
  %e = tensor.empty(%size) {attn.tiled = #id} : tensor<?xf32>
  %s = tensor.extract_slice %x[0] [%size] [1] {attn.tiled = #id} : tensor<?xf32> to tensor<?xf32>
  %r = linalg.exp {attn.tiled = #id} ins(%s : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
