// CHECK-LABEL: func.func @batched
// CHECK: attn.attention kernel(#attn.exp) accumulate(f64)
// REMARK: remark: accumulates in f64; batch dimensions: 1
func.func @batched(%q: tensor<2x128x64xf32>, %k: tensor<2x96x64xf32>,
                   %v: tensor<2x96x64xf32>, %out: tensor<2x128x64xf32>)
    -> tensor<2x128x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %k, %v : tensor<2x128x64xf32>, tensor<2x96x64xf32>,
                       tensor<2x96x64xf32>)
      outs(%out : tensor<2x128x64xf32>) -> tensor<2x128x64xf32>
  return %0 : tensor<2x128x64xf32>
}
