// RUN: pebble-opt %s --attn-check-sizes | FileCheck %s
// RUN: pebble-opt %s --generate-runtime-verification | FileCheck --check-prefix=UPSTREAM %s
//
// DEFINE: %{flags} =
// DEFINE: %{fails} = not pebble-run %s %{flags} --output=%t.npy 2>&1
//
// Sizes that agree run; those that do not give an error, and no output.
// RUN: rm -f %t.npy
// RUN: pebble-run %s --input=ones:shape=3x8 --input=ones:shape=5x8 \
// RUN:   --input=ones:shape=5x8 --input=ones:shape=3x8 --compare=exact
// REDEFINE: %{flags} = --input=ones:shape=3x8 --input=ones:shape=5x8 \
// REDEFINE:   --input=ones:shape=4x8 --input=ones:shape=3x8
// RUN: %{fails} | FileCheck --check-prefix=VALUE --implicit-check-not={{.}} %s
// REDEFINE: %{flags} = --input=ones:shape=3x8 --input=ones:shape=5x8 \
// REDEFINE:   --input=ones:shape=5x8 --input=ones:shape=2x8
// RUN: %{fails} --threads=2 | FileCheck --check-prefix=QUERY %s
// REDEFINE: %{flags} = --input=ones:shape=3x8 --input=ones:shape=5x9 \
// REDEFINE:   --input=ones:shape=5x8 --input=ones:shape=3x8
// RUN: %{fails} --schedule=none | FileCheck --check-prefix=KEY %s
// RUN: not ls %t.npy
//
// VALUE: loc({{.*}}sizes.mlir{{.*}}): error: 'attn.attention' op axis 0 of key has another size than dimension n (keys) has elsewhere{{$}}
// QUERY: op axis 0 of query has another size than dimension m (queries) has elsewhere
// KEY: op axis 1 of key has another size than dimension k (channels) has elsewhere

// CHECK-LABEL: func.func @main
// CHECK-SAME:    %[[Q:.*]]: tensor<?x8xf32>, %[[K:.*]]: tensor<?x?xf32>
// CHECK:         %[[QUERIES:.*]] = tensor.dim %[[Q]], %c0
// CHECK:         arith.cmpi eq, %[[QUERIES]]
// CHECK:         cf.assert {{.*}}axis 0 of query
// CHECK:         cf.assert {{.*}}axis 0 of key
// CHECK:         cf.assert {{.*}}axis 1 of key
// CHECK-NOT:     cf.assert {{.*}}axis 1 of value
// CHECK:         attn.attention
// UPSTREAM-LABEL: func.func @main
// UPSTREAM: cf.assert {{.*}}axis 0 of query has another size than dimension m (queries) has elsewhere
func.func @main(%q: tensor<?x8xf32>, %k: tensor<?x?xf32>, %v: tensor<?x8xf32>,
                %out: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x8xf32>, tensor<?x?xf32>, tensor<?x8xf32>)
      outs(%out : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// Nothing is left open.
// CHECK-LABEL: func.func @static
// CHECK-NOT: cf.assert
// CHECK: return
func.func @static(%q: memref<4x8xf32>, %out: memref<4x8xf32>) {
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>)
      outs(%out : memref<4x8xf32>)
  return
}

// CHECK-LABEL: func.func @memrefs
// CHECK: memref.dim
// CHECK: cf.assert {{.*}}axis 0 of mask #0
// CHECK: attn.attention
func.func @memrefs(%q: memref<4x8xf32>, %m: memref<?x4xi1>, %out: memref<4x8xf32>) {
  attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>)
      masks(%m : memref<?x4xi1>)
      outs(%out : memref<4x8xf32>)
  return
}
