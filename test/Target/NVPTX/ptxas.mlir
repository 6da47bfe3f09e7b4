// Kernels assemble for every generation, without spills, with registers for all of
// their threads, and with the shared memory and the grid that the manifest says.
// Inputs/sweep_ptxas.py does this for all kernels, types, features and chips; the
// last run is of those that need the most registers.
//
// REQUIRES: ptxas
// RUN: rm -rf %t
// RUN: pebble-compile %s --target=nvptx --chip=sm_80 --bundle=%t/80
// RUN: pebble-compile %s --target=nvptx --chip=sm_90 --bundle=%t/90
// RUN: pebble-compile %s --target=nvptx --chip=sm_90a --bundle=%t/90a
// RUN: %python %S/Inputs/check_ptxas.py %ptxas %t/80 %t/90 %t/90a | FileCheck %s
// RUN: %python %S/Inputs/sweep_ptxas.py pebble-compile %ptxas --folder=%t --only='(exact-bf16-d128-(plain|causal|lengths-lse)|state-f32-d64-degree3|state-f16-d128-degree2-(guarded|causal-lse)) sm_90$' | FileCheck %s --check-prefix=SWEEP

// CHECK-COUNT-3: 13 kernels, no spills
// SWEEP: sm_90: 3 kernels, no spills
// SWEEP: sm_90: 9 kernels, no spills
// SWEEP: sm_90: 3 kernels, no spills

func.func @causal_64(%q: tensor<8x65536x64xbf16>, %k: tensor<8x65536x64xbf16>,
    %v: tensor<8x65536x64xbf16>)
    -> (tensor<8x65536x64xbf16>) {
  %out = tensor.empty() : tensor<8x65536x64xbf16>
  %r = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
     
      ins(%q, %k, %v : tensor<8x65536x64xbf16>, tensor<8x65536x64xbf16>, tensor<8x65536x64xbf16>)
      outs(%out : tensor<8x65536x64xbf16>)
      -> tensor<8x65536x64xbf16>
  return %r : tensor<8x65536x64xbf16>
}

func.func @masked_128(%q: tensor<8x1000x128xbf16>, %k: tensor<8x1000x128xbf16>,
    %v: tensor<8x1000x128xbf16>, %mask: tensor<1000x1000xi1>)
    -> (tensor<8x1000x128xf32>, tensor<8x1000xf32>) {
  %out = tensor.empty() : tensor<8x1000x128xf32>
  %lse = tensor.empty() : tensor<8x1000xf32>
  %r:2 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
     
      ins(%q, %k, %v : tensor<8x1000x128xbf16>, tensor<8x1000x128xbf16>, tensor<8x1000x128xbf16>)
      masks(%mask : tensor<1000x1000xi1>)
      outs(%out, %lse : tensor<8x1000x128xf32>, tensor<8x1000xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m, k)>, affine_map<(b, m, n, k, d) -> (b, n, k)>, affine_map<(b, m, n, k, d) -> (b, n, d)>, affine_map<(b, m, n, k, d) -> (m, n)>, affine_map<(b, m, n, k, d) -> (b, m, d)>, affine_map<(b, m, n, k, d) -> (b, m)>]
      -> tensor<8x1000x128xf32>, tensor<8x1000xf32>
  return %r#0, %r#1 : tensor<8x1000x128xf32>, tensor<8x1000xf32>
}

func.func @window_f16(%q: tensor<8x1000x64xf16>, %k: tensor<8x1000x64xf16>,
    %v: tensor<8x1000x128xf16>)
    -> (tensor<8x1000x128xf16>) {
  %out = tensor.empty() : tensor<8x1000x128xf16>
  %r = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) window(100)
     
      ins(%q, %k, %v : tensor<8x1000x64xf16>, tensor<8x1000x64xf16>, tensor<8x1000x128xf16>)
      outs(%out : tensor<8x1000x128xf16>)
      -> tensor<8x1000x128xf16>
  return %r : tensor<8x1000x128xf16>
}

func.func @quadratic_64(%q: tensor<8x65536x64xbf16>, %k: tensor<8x65536x64xbf16>,
    %v: tensor<8x65536x64xbf16>)
    -> (tensor<8x65536x64xbf16>) {
  %out = tensor.empty() : tensor<8x65536x64xbf16>
  %r = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) scale(0.125)
      schedule(#attn.state<resident, fast_memory = 90000000>)
      ins(%q, %k, %v : tensor<8x65536x64xbf16>, tensor<8x65536x64xbf16>, tensor<8x65536x64xbf16>)
      outs(%out : tensor<8x65536x64xbf16>)
      -> tensor<8x65536x64xbf16>
  return %r : tensor<8x65536x64xbf16>
}

func.func @quadratic_128(%q: tensor<8x65536x128xbf16>, %k: tensor<8x65536x128xbf16>,
    %v: tensor<8x65536x128xbf16>)
    -> (tensor<8x65536x128xbf16>, tensor<8x65536xf32>) {
  %out = tensor.empty() : tensor<8x65536x128xbf16>
  %lse = tensor.empty() : tensor<8x65536xf32>
  %r:2 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) scale(0.125)
      schedule(#attn.state<resident, fast_memory = 90000000>)
      ins(%q, %k, %v : tensor<8x65536x128xbf16>, tensor<8x65536x128xbf16>, tensor<8x65536x128xbf16>)
      outs(%out, %lse : tensor<8x65536x128xbf16>, tensor<8x65536xf32>)
      -> tensor<8x65536x128xbf16>, tensor<8x65536xf32>
  return %r#0, %r#1 : tensor<8x65536x128xbf16>, tensor<8x65536xf32>
}

func.func @cubic_f16(%q: tensor<8x65536x64xf16>, %k: tensor<8x65536x64xf16>,
    %v: tensor<8x65536x64xf16>)
    -> (tensor<8x65536x64xf16>) {
  %out = tensor.empty() : tensor<8x65536x64xf16>
  %r = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5, 0.2]>) accumulate(f32) scale(0.125)
      schedule(#attn.state<resident, fast_memory = 90000000>)
      ins(%q, %k, %v : tensor<8x65536x64xf16>, tensor<8x65536x64xf16>, tensor<8x65536x64xf16>)
      outs(%out : tensor<8x65536x64xf16>)
      -> tensor<8x65536x64xf16>
  return %r : tensor<8x65536x64xf16>
}

func.func @f32_64(%q: tensor<8x1000x64xf32>, %k: tensor<8x1000x64xf32>,
    %v: tensor<8x1000x64xf32>) -> tensor<8x1000x64xf32> {
  %out = tensor.empty() : tensor<8x1000x64xf32>
  %r = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %k, %v : tensor<8x1000x64xf32>, tensor<8x1000x64xf32>, tensor<8x1000x64xf32>)
      outs(%out : tensor<8x1000x64xf32>)
      -> tensor<8x1000x64xf32>
  return %r : tensor<8x1000x64xf32>
}
