// A stock mlir-opt with the plugin does what pebble-opt does. It reads its flags
// before it loads the plugin, so that our passes have no flag of their own there.
//
// The stock mlir-opt has no address sanitizer's runtime to load the plugin into.
// UNSUPPORTED: asan
//
// DEFINE: %{passes} =
// DEFINE: %{flags} = --pass-pipeline='builtin.module(%{passes})'
// DEFINE: %{compare} = mlir-opt --load-dialect-plugin=%pebble_plugin \
// DEFINE:     --load-pass-plugin=%pebble_plugin %s %{flags} > %t.stock && \
// DEFINE:   pebble-opt %s %{flags} > %t.ours && \
// DEFINE:   diff %t.stock %t.ours
//
// RUN: %{compare}
// RUN: FileCheck --check-prefix=READ %s < %t.stock
// READ: attn.attention
//
// REDEFINE: %{passes} = attn-plan
// RUN: %{compare}
// RUN: FileCheck --check-prefix=PLAN %s < %t.stock
// PLAN: schedule(#attn.online<
//
// REDEFINE: %{passes} = attn-plan,attn-tile
// RUN: %{compare}
// RUN: FileCheck --check-prefix=TILE %s < %t.stock
// TILE: scf.forall
//
// REDEFINE: %{passes} = attn-check-sizes,pebble-check-accesses
// RUN: %{compare}
//
// REDEFINE: %{passes} = attn-approximate{epsilon=0.1 logit-bound=1 machine=words=4096},attn-plan{machine=words=4096}
// RUN: %{compare}
// RUN: FileCheck --check-prefix=MACHINE %s < %t.stock
// MACHINE: attn.machine
//
// REDEFINE: %{passes} = attn-decompose
// RUN: %{compare}
// RUN: FileCheck --check-prefix=DECOMPOSE %s < %t.stock
// DECOMPOSE-NOT: attn.
// DECOMPOSE: linalg.generic
//
// REDEFINE: %{passes} = pebble-cpu
// RUN: %{compare}
// RUN: FileCheck --check-prefix=CPU %s < %t.stock
// CPU: llvm.func @main

func.func @main(%q: tensor<2x8x4xf32>, %k: tensor<2x8x4xf32>,
                %v: tensor<2x8x4xf32>) -> tensor<2x8x4xf32> {
  %out = tensor.empty() : tensor<2x8x4xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.5) causal
      ins(%q, %k, %v : tensor<2x8x4xf32>, tensor<2x8x4xf32>,
                       tensor<2x8x4xf32>)
      outs(%out : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  return %0 : tensor<2x8x4xf32>
}
