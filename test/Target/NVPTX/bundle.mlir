// pebble-compile writes kernels and a manifest that says how to launch them.
//
// RUN: rm -rf %t && pebble-compile %s --target=nvptx --bundle=%t/b
// RUN: FileCheck %s --check-prefix=PTX < %t/b/kernels.ptx
// RUN: FileCheck %s < %t/b/manifest.json
// RUN: not pebble-compile %s --target=nvptx 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not pebble-compile %s --target=nvptx --bundle=%t/c -o %t/x.o 2>&1 | FileCheck %s --check-prefix=CODE
// RUN: not pebble-compile %s --target=nvptx --bundle=%t/c --threads=2 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: not pebble-compile %s --target=nvptx --bundle=%t/c --emit=so 2>&1 | FileCheck %s --check-prefix=EMIT
// RUN: not pebble-compile %s --target=nvptx --bundle=%t/c --chip=sm_70 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not pebble-compile %s --target=nvptx --bundle=%t/c --entry=mian 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not pebble-compile %s --bundle=%t/c -o %t/x.o 2>&1 | FileCheck %s --check-prefix=CPU
// RUN: pebble-compile %S/Inputs/f32.mlir --target=nvptx --bundle=%t/f && FileCheck %s --check-prefix=PARTS < %t/f/kernels.ptx
// RUN: pebble-compile %S/Inputs/f32.mlir --target=nvptx --tf32 --bundle=%t/f && FileCheck %s --check-prefix=TF32 < %t/f/kernels.ptx
// RUN: not pebble-compile %S/Inputs/f32.mlir --tf32 -o %t/x.o 2>&1 | FileCheck %s --check-prefix=TF32CPU
// RUN: not pebble-compile %S/Inputs/host_code.mlir --target=nvptx --bundle=%t/c 2>&1 | FileCheck %s --check-prefix=HOST
// RUN: pebble-compile %S/Inputs/host_code.mlir --target=nvptx --bundle=%t/h --entry=attention
// RUN: env PATH=%t CUDA_ROOT=%t CUDA_HOME=%t CUDA_PATH=%t not pebble-compile %s --target=nvptx --bundle=%t/c --emit=cubin 2>&1 | FileCheck %s --check-prefix=NOPTXAS
// RUN: not ls %t/c

// PTX: .entry online(

// CHECK: "chip": "sm_90",
// CHECK: "code": "kernels.ptx",
// CHECK: "arguments": [
// CHECK: "element": "bf16",
// CHECK-NEXT: "result": false,
// CHECK-NEXT: "shape": [
// CHECK-NEXT: 2,
// CHECK-NEXT: 100,
// CHECK-NEXT: 32
// CHECK: "result": true,
// CHECK: "launches": [
// CHECK: "arguments": [
// CHECK-NEXT: {
// CHECK-NEXT: "argument": 0
// CHECK: "block": [
// CHECK-NEXT: 128,
// CHECK: "grid": [
// CHECK-NEXT: 1,
// CHECK-NEXT: 2,
// CHECK-NEXT: 1
// CHECK: "kernel": "online",
// CHECK-NEXT: "shared_bytes": 20480
// The second attention reads what the first one left in the workspace.
// CHECK: "workspace": 0
// CHECK: "name": "main",
// CHECK-NEXT: "workspace_bytes": 12800

// FOLDER: error: --target=nvptx writes a folder: say --bundle=DIR
// THREADS: error: --threads is for --target=cpu
// CODE: error: -o is for --target=cpu
// EMIT: error: a bundle has PTX or machine code: say --emit=ptx or --emit=cubin
// CHIP: error: there are no kernels for the chip 'sm_70'; known are
// ENTRY: error: the module defines no function 'mian'; it defines main
// CPU: error: --bundle is for --target=nvptx
// What tf32 leaves out of a number is the difference, if that is finite.
// PARTS: abs.f32
// TF32-NOT: abs.f32
// TF32: mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32
// TF32-NOT: abs.f32
// TF32CPU: error: --tf32 is for --target=nvptx
// HOST: error: 'linalg.{{.*}}' in function main has no kernel: only attention runs on a GPU
// NOPTXAS: ptxas
func.func @main(%q: tensor<2x100x32xbf16>, %k: tensor<2x100x32xbf16>,
                %v: tensor<2x100x32xbf16>) -> tensor<2x100x32xbf16> {
  %e = tensor.empty() : tensor<2x100x32xbf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<2x100x32xbf16>, tensor<2x100x32xbf16>,
                       tensor<2x100x32xbf16>)
      outs(%e : tensor<2x100x32xbf16>) -> tensor<2x100x32xbf16>
  %f = tensor.empty() : tensor<2x100x32xbf16>
  %1 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%0, %k, %v : tensor<2x100x32xbf16>, tensor<2x100x32xbf16>,
                       tensor<2x100x32xbf16>)
      outs(%f : tensor<2x100x32xbf16>) -> tensor<2x100x32xbf16>
  return %1 : tensor<2x100x32xbf16>
}
