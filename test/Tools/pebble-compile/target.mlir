// Code for other CPUs and systems, with the instructions that they have.
//
// DEFINE: %{cpu} = x86-64
// DEFINE: %{flags} =
// DEFINE: %{assembly} = pebble-compile %s --emit=asm -o - --triple=x86_64-linux-gnu \
// DEFINE:   --cpu=%{cpu} %{flags}
// RUN: %{assembly} | FileCheck %s --check-prefix=SSE --implicit-check-not=ymm --implicit-check-not=zmm
// SSE: xmm0
// REDEFINE: %{cpu} = x86-64-v3
// RUN: %{assembly} | FileCheck %s --check-prefix=AVX2 --implicit-check-not=zmm
// AVX2: vfmadd{{.*}}ymm
// REDEFINE: %{cpu} = x86-64-v4
// RUN: %{assembly} | FileCheck %s --check-prefix=AVX512
// AVX512: vfmadd{{.*}}zmm
// REDEFINE: %{cpu} = x86-64-v3
// REDEFINE: %{flags} = --features=-fma
// RUN: %{assembly} | FileCheck %s --check-prefix=NOFMA --implicit-check-not=vfmadd
// NOFMA: ymm0
//
// RUN: pebble-compile %s -o %t.o --triple=aarch64-linux-gnu --cpu=generic
// RUN: llvm-objdump -d %t.o | FileCheck %s --check-prefix=NEON
// NEON: file format elf64-littleaarch64
// NEON: <pebble_main>:
// RUN: llvm-objdump -d %t.o | FileCheck %s --check-prefix=FMLA
// FMLA: fmla v{{[0-9]+}}.4s

// So have polynomials, through their state.
//
// RUN: sed 's/#attn.exp/#attn.polynomial<[1.0, 1.0, 0.5]>/' %s > %t.state.mlir
// RUN: pebble-compile %t.state.mlir --emit=asm -o - --triple=x86_64-linux-gnu --cpu=x86-64-v3 \
// RUN:   | FileCheck %s --check-prefix=AVX2 --implicit-check-not=zmm
// RUN: pebble-compile %t.state.mlir -o %t.o --triple=aarch64-linux-gnu --cpu=generic
// RUN: llvm-objdump -d %t.o | FileCheck %s --check-prefix=FMLA

// What there is not is refused, and what there is is named.
//
// REDEFINE: %{flags} =
// DEFINE: %{fails} = rm -rf %t && mkdir %t && not pebble-compile %s -o %t/out.o %{flags} 2> %t/errors && \
// DEFINE:   FileCheck --check-prefix=%{cpu} %s < %t/errors && not ls %t/out.o && not ls %t/out.h
// REDEFINE: %{cpu} = CPU
// REDEFINE: %{flags} = --cpu=x86-64-v5 --triple=x86_64-linux-gnu
// RUN: %{fails}
// CPU: pebble-compile: error: x86_64 has no CPU 'x86-64-v5'; known are {{.*}}x86-64-v3, x86-64-v4, {{.*}}
// REDEFINE: %{flags} = --cpu=i686 --triple=x86_64-linux-gnu
// REDEFINE: %{cpu} = NARROW
// RUN: %{fails}
// NARROW: x86_64 has no CPU 'i686'; known are
// NARROW-NOT: i386
// REDEFINE: %{flags} = --cpu=skylake --triple=aarch64-linux-gnu
// REDEFINE: %{cpu} = OTHER
// RUN: %{fails}
// OTHER: aarch64 has no CPU 'skylake'; known are {{.*}}neoverse-v1{{.*}}
// REDEFINE: %{flags} = --cpu=generic --features=+avx2 --triple=aarch64-linux-gnu
// REDEFINE: %{cpu} = FEATURE
// RUN: %{fails}
// FEATURE: aarch64 has no feature 'avx2'; known are {{.*}}sve{{.*}}
// REDEFINE: %{flags} = --features=avx2
// REDEFINE: %{cpu} = SIGN
// RUN: %{fails}
// SIGN: the feature 'avx2' must begin with + or -
// REDEFINE: %{flags} = --triple=riscv64-linux-gnu
// REDEFINE: %{cpu} = TRIPLE
// RUN: %{fails}
// REDEFINE: %{flags} = --triple=x86_64-pc-windows-msvc
// RUN: %{fails}
// REDEFINE: %{flags} = --triple=aarch64-linux-gnu_ilp32
// RUN: %{fails}
// REDEFINE: %{flags} = --triple=nonsense
// RUN: %{fails}
// TRIPLE: no code can be compiled for the triple '{{.*}}'; known are those of ELF systems on x86_64 and aarch64

func.func @main(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>,
                %v: tensor<?x64xf32>, %out: tensor<?x64xf32>)
    -> tensor<?x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%out : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}
