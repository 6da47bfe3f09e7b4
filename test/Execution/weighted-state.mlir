// Weights so large that the state times them overflows for values far below what
// the state itself holds: a guarded attention is exact where that may happen.
//
// RUN: pebble-run %s --compare=exact --input=constant:value=1e-11 \
// RUN:     --input=constant:value=16 --input=constant:value=4e30 | FileCheck %s
// CHECK: max rel error         {{[0-9.]+}}e-0{{[6-9]}}

func.func @main(%q: tensor<16x4xf32>, %k: tensor<16x4xf32>,
                %v: tensor<16x4xf32>) -> tensor<16x4xf32> {
  %out = tensor.empty() : tensor<16x4xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0e6], domain = [-1.0e-8, 1.0e-8], relative_error = 0.02, guarded>)
      accumulate(f32) schedule(#attn.state<resident, fast_memory = 16384>)
      ins(%q, %k, %v : tensor<16x4xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%out : tensor<16x4xf32>) -> tensor<16x4xf32>
  return %0 : tensor<16x4xf32>
}
