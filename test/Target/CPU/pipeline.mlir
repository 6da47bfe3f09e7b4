// RUN: pebble-opt %s --pebble-cpu | FileCheck %s
// RUN: pebble-opt %s --pebble-cpu=threads=2 | FileCheck %s --check-prefixes=CHECK,OPENMP
// RUN: pebble-opt %s --pebble-cpu=schedule=none | FileCheck %s
// RUN: not pebble-opt %s --pebble-cpu=threads=-1 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: not pebble-opt %s --pebble-cpu=threads=4294967297 2>&1 | FileCheck %s --check-prefix=MANYTHREADS
// RUN: not pebble-opt %s --pebble-cpu=schedule=fast 2>&1 | FileCheck %s --check-prefix=SCHEDULE

// Nothing but LLVM, and OpenMP where threads are asked for, is left.
// CHECK: llvm.func @main
// OPENMP: omp.parallel num_threads
// CHECK-NOT: builtin.unrealized_conversion_cast
// CHECK-NOT: memref.
// CHECK: llvm.return

// THREADS: threads must be between 0 and 1024, but is -1
// MANYTHREADS: threads must be between 0 and 1024, but is 4294967297
// SCHEDULE: for the --schedule option: Cannot find option named 'fast'
func.func @main(%q: tensor<2x?x64xf16>, %k: tensor<2x?x64xf16>,
                %v: tensor<2x?x64xf16>, %out: tensor<2x?x64xbf16>)
    -> tensor<2x?x64xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
      ins(%q, %k, %v : tensor<2x?x64xf16>, tensor<2x?x64xf16>,
                       tensor<2x?x64xf16>)
      outs(%out : tensor<2x?x64xbf16>) -> tensor<2x?x64xbf16>
  return %0 : tensor<2x?x64xbf16>
}

// Attention on memrefs is compiled, too.
// CHECK-LABEL: llvm.func @memrefs
func.func @memrefs(%q: memref<4x8xf32>, %out: memref<4x8xf32>) {
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>)
      outs(%out : memref<4x8xf32>)
  return
}

// What surrounds attention may be arithmetic on tensors, and softmax.
// CHECK-LABEL: llvm.func @model
func.func @model(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %sum = arith.addf %x, %y : tensor<4x8xf32>
  %empty = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.softmax dimension(1) ins(%sum : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
