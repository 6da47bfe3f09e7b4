// The instructions of several machines, each with vectors of its own size: the
// sums stay in registers, and rows are broadcast from memory.

// DEFINE: %{bits} =
// DEFINE: %{assemble} = pebble-opt %s --pebble-cpu=vector-bits=%{bits} | mlir-translate --mlir-to-llvmir | opt -O2 | llc -O3

// REDEFINE: %{bits} = 512
// RUN: %{assemble} -mtriple=x86_64-linux -mattr=+avx512f | FileCheck %s --check-prefix=AVX512
// AVX512-LABEL: contraction:
// AVX512-COUNT-16: vfmadd231ps {{.*}}%zmm{{[0-9]+}}
// AVX512-NOT: (%rsp), %zmm
// AVX512: retq

// REDEFINE: %{bits} = 256
// RUN: %{assemble} -mtriple=x86_64-linux -mattr=+avx2,+fma | FileCheck %s --check-prefix=AVX2
// AVX2-LABEL: contraction:
// AVX2-COUNT-8: vfmadd231ps {{.*}}%ymm{{[0-9]+}}
// AVX2-NOT: (%rsp), %ymm
// AVX2: retq

// REDEFINE: %{bits} = 128
// RUN: %{assemble} -mtriple=aarch64-linux | FileCheck %s --check-prefix=NEON
// NEON-LABEL: contraction:
// NEON-COUNT-8: fmla v{{[0-9]+}}.4s
// NEON: ret
func.func @contraction(%p: memref<24x100xf32>, %v: memref<100x64xf32>,
                       %out: memref<24x64xf32>) {
  linalg.matmul ins(%p, %v : memref<24x100xf32>, memref<100x64xf32>)
      outs(%out : memref<24x64xf32>)
  return
}
