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
// VALUE: {{^}}pebble-run: error: 'attn.attention' axis 0 of value and axis 0 of key, dimension n (keys), have different sizes (sizes.mlir:[[#@LINE+19]]:8): 4 and 5{{$}}
// QUERY: axis 0 of output #0 and axis 0 of query, dimension m (queries), have different sizes (sizes.mlir:{{.*}}): 2 and 3{{$}}
// KEY: axis 1 of key and axis 1 of query, dimension k (channels), have different sizes (sizes.mlir:{{.*}}): 9 and 8{{$}}

// CHECK-LABEL: func.func @main
// CHECK-SAME:    %[[Q:.*]]: tensor<?x8xf32>, %[[K:.*]]: tensor<?x?xf32>
// CHECK:         %[[CHANNELS:.*]] = tensor.dim %[[K]], %c1
// CHECK:         arith.cmpi eq, %[[CHANNELS]], %c8
// CHECK:         cf.assert {{.*}}axis 1 of key and axis 1 of query
// CHECK:         cf.assert {{.*}}axis 0 of value and axis 0 of key
// CHECK:         %[[QUERIES:.*]] = tensor.dim %[[Q]], %c0
// CHECK:         arith.cmpi eq, {{.*}}, %[[QUERIES]]
// CHECK:         cf.assert {{.*}}axis 0 of output #0 and axis 0 of query
// CHECK-NOT:     cf.assert
// CHECK:         attn.attention
// UPSTREAM-LABEL: func.func @main
// UPSTREAM: cf.assert {{.*}}axis 1 of key and axis 1 of query, dimension k (channels), have different sizes
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
