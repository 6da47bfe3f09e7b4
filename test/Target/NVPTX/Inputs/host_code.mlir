func.func @main(%q: tensor<16x16xf16>, %k: tensor<16x16xf16>,
                %v: tensor<16x16xf16>) -> tensor<16x16xf16> {
  %e = tensor.empty() : tensor<16x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<16x16xf16>, tensor<16x16xf16>, tensor<16x16xf16>)
      outs(%e : tensor<16x16xf16>) -> tensor<16x16xf16>
  %1 = linalg.exp ins(%0 : tensor<16x16xf16>) outs(%e : tensor<16x16xf16>)
      -> tensor<16x16xf16>
  return %1 : tensor<16x16xf16>
}

func.func private @attention(%q: tensor<16x16xf16>, %k: tensor<16x16xf16>,
                     %v: tensor<16x16xf16>) -> tensor<16x16xf16> {
  %e = tensor.empty() : tensor<16x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<16x16xf16>, tensor<16x16xf16>, tensor<16x16xf16>)
      outs(%e : tensor<16x16xf16>) -> tensor<16x16xf16>
  return %0 : tensor<16x16xf16>
}
