// Code for a CPU with AMX multiplies bf16 on it, but for others not.
//
// DEFINE: %{flags} =
// DEFINE: %{assembly} = pebble-compile %s --emit=asm -o - --header=%t.h \
// DEFINE:   --triple=x86_64-linux-gnu --cpu=sapphirerapids %{flags}
// RUN: %{assembly} | FileCheck %s
// CHECK: syscall
// CHECK: ldtilecfg
// CHECK: tdpbf16ps
// CHECK: vcvtneps2bf16 %zmm
// REDEFINE: %{flags} = --threads=2
// RUN: %{assembly} | FileCheck %s --check-prefix=THREADS
// THREADS: tdpbf16ps
// REDEFINE: %{flags} = --features=-amx-bf16
// RUN: %{assembly} | FileCheck %s --check-prefix=OFF --implicit-check-not=tdpbf16ps --implicit-check-not=syscall
// RUN: pebble-compile %s --emit=asm -o - --header=%t.h --cpu=sapphirerapids --triple=x86_64-unknown-freebsd \
// RUN:   | FileCheck %s --check-prefix=OFF --implicit-check-not=tdpbf16ps --implicit-check-not=syscall
// OFF: vfmadd

// Who has not been granted the tiles is told so, by the entry's status.
// RUN: pebble-compile %s --emit=llvm -o - --header=%t.h --triple=x86_64-linux-gnu --cpu=sapphirerapids \
// RUN:   | FileCheck %s --check-prefix=MESSAGE
// MESSAGE: this code multiplies on AMX, which the CPU does not have or the system does not grant
func.func @main(%q: tensor<?x64xbf16>, %k: tensor<?x64xbf16>, %v: tensor<?x64xbf16>,
                %out: tensor<?x64xbf16>) -> tensor<?x64xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %k, %v : tensor<?x64xbf16>, tensor<?x64xbf16>, tensor<?x64xbf16>)
      outs(%out : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  return %0 : tensor<?x64xbf16>
}
