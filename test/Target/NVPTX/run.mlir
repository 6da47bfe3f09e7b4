// pebble-run calls functions on a GPU: here on a fake driver, which interprets PTX.
// Its results are those of the CPU, but for what the rounding of weights to f16
// makes of them.
//
// UNSUPPORTED: asan
// RUN: rm -rf %t && mkdir %t
// RUN: env PEBBLE_CUDA_DRIVER=%pebble_obj_root/unittests/Target/NVPTX/libPebbleFakeDriver%shlibext pebble-run %s --target=nvptx --input=random:seed=1:absmax=1:shape=21x16 --input=random:seed=2:absmax=1:shape=37x16 --input=random:seed=3:absmax=1:shape=37x16 --repeat=2 --output=%t/gpu.npy | FileCheck %s
// RUN: pebble-run %s --input=random:seed=1:absmax=1:shape=21x16 --input=random:seed=2:absmax=1:shape=37x16 --input=random:seed=3:absmax=1:shape=37x16 --output=%t/cpu.npy
// RUN: %python %S/../../Inputs/compare-npy.py %t/cpu.npy %t/gpu.npy 5e-3

// CHECK: seconds (median) {{.*}} of 2
// CHECK-NOT: peak memory

// RUN: env PEBBLE_CUDA_DRIVER=libnone.so not pebble-run %s --target=nvptx 2>&1 | FileCheck %s --check-prefix=DRIVER
// DRIVER: error: there is no NVIDIA driver: libnone.so

// RUN: env PEBBLE_CUDA_DRIVER=%pebble_obj_root/unittests/Target/NVPTX/libPebbleFakeDriver%shlibext not pebble-run %s --target=nvptx --input=zeros:shape=21x16 --input=zeros:shape=37x16 --input=zeros:shape=36x16 2>&1 | FileCheck %s --check-prefix=SIZES
// SIZES: error: 'attn.attention' axis 0 of value and axis 0 of key, dimension n (keys), have different sizes (run.mlir:{{[0-9:]*}}): 36 and 37{{$}}

// DEFINE: %{inputs} = --input=random:seed=1:absmax=1:shape=3x21x16 --input=random:seed=2:absmax=1:shape=37x16 --input=random:seed=3:absmax=1:shape=37x16
// RUN: env PEBBLE_CUDA_DRIVER=%pebble_obj_root/unittests/Target/NVPTX/libPebbleFakeDriver%shlibext pebble-run %S/Inputs/two_results.mlir --target=nvptx %{inputs} --output=%t/gpu.npy --output=%t/gpu_lse.npy
// RUN: pebble-run %S/Inputs/two_results.mlir %{inputs} --output=%t/cpu.npy --output=%t/cpu_lse.npy
// RUN: %python %S/../../Inputs/compare-npy.py %t/cpu.npy %t/gpu.npy 5e-3
// RUN: %python %S/../../Inputs/compare-npy.py %t/cpu_lse.npy %t/gpu_lse.npy 1e-4

// RUN: not pebble-run %s --tf32 2>&1 | FileCheck %s --check-prefix=TF32
// TF32: error: --tf32 is for --target=nvptx

// RUN: not pebble-run %s --target=nvptx --compare=exact 2>&1 | FileCheck %s --check-prefix=COMPARE
// COMPARE: error: --compare is for --target=cpu
func.func @main(%q: tensor<?x16xf16>, %k: tensor<?x16xf16>,
                %v: tensor<?x16xf16>) -> tensor<?x16xf16> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x16xf16>
  %e = tensor.empty(%n) : tensor<?x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<?x16xf16>, tensor<?x16xf16>, tensor<?x16xf16>)
      outs(%e : tensor<?x16xf16>) -> tensor<?x16xf16>
  return %0 : tensor<?x16xf16>
}
