// Norms that pass the guard of few keys pass it where their number is not known:
// in f16, where masks are factors, more keys would leave smaller ones.
//
// RUN: pebble-opt %s --pebble-nvptx-kernels | FileCheck %s
// RUN: sed 's/?x/1000x/g' %s | pebble-opt --pebble-nvptx-kernels | FileCheck %s
// CHECK: gpu.func @online_exact_rows
// CHECK: arith.constant 63.99{{[0-9]+}} : f32
// CHECK: gpu.return

func.func @masked(%q: memref<?x64xf16>, %k: memref<?x64xf16>,
                  %v: memref<?x64xf16>, %mask: memref<?xf32>,
                  %out: memref<?x64xf32>) {
  attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.5, 0.5],
                              relative_error = 0.03, guarded>)
      accumulate(f32) scale(0.125)
      schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : memref<?x64xf16>, memref<?x64xf16>, memref<?x64xf16>)
      masks(%mask : memref<?xf32>)
      outs(%out : memref<?x64xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (m, d)>]
  return
}
