// From attention on tensors to PTX, without the CUDA Toolkit. Results become
// arguments, and nothing in the kernels calls a library.
//
// RUN: pebble-opt %s --pebble-nvptx=chip=sm_90 | FileCheck %s
// RUN: pebble-opt %s --pebble-nvptx='chip=sm_80 format=ir' | FileCheck %s --check-prefix=IR

// CHECK: gpu.binary @pebble_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_90"
// CHECK-SAME: .version 7.8
// CHECK-SAME: .target sm_90
// CHECK-NOT: .extern .func
// CHECK-SAME: .extern .shared .align 128 .b8 dynamic_shared[];
// CHECK-SAME: .visible .entry online(
// CHECK-SAME: .maxntid 128, 1, 1
// CHECK-SAME: cp.async.cg.shared.global
// CHECK-SAME: ldmatrix.sync.aligned.m8n8.x4.shared.b16
// CHECK-SAME: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// CHECK-SAME: ex2.approx.ftz.f32
// CHECK: func @main(%{{.*}}, %[[OUT:.*]]: memref<4x100x64xbf16> {bufferize.result})
// CHECK: gpu.launch_func {{.*}} %[[OUT]] :
// CHECK-NEXT: return

// IR: gpu.module @pebble_kernels [#nvvm.target<O = 3, chip = "sm_80"
// IR: llvm.func @online({{.*}}) attributes {gpu.kernel,
// IR: nvvm.mma.sync
func.func @main(%q: tensor<4x100x64xbf16>, %k: tensor<4x200x64xbf16>,
                %v: tensor<4x200x64xbf16>) -> tensor<4x100x64xbf16> {
  %out = tensor.empty() : tensor<4x100x64xbf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %k, %v : tensor<4x100x64xbf16>, tensor<4x200x64xbf16>,
                       tensor<4x200x64xbf16>)
      outs(%out : tensor<4x100x64xbf16>) -> tensor<4x100x64xbf16>
  return %0 : tensor<4x100x64xbf16>
}
