// Attention of f32.
func.func @main(%q: tensor<20x16xf32>, %k: tensor<20x16xf32>,
                %v: tensor<20x16xf32>) -> tensor<20x16xf32> {
  %e = tensor.empty() : tensor<20x16xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<20x16xf32>, tensor<20x16xf32>, tensor<20x16xf32>)
      outs(%e : tensor<20x16xf32>) -> tensor<20x16xf32>
  return %0 : tensor<20x16xf32>
}
