// Causal attention with grouped heads: 2 groups of 4 query heads, each group
// with one key head and one value head. The maps say which axes of each operand
// are which; the batch dimension h, which keys and values lack, groups the heads.

#query = affine_map<(g, h, m, n, k, d) -> (g, h, m, k)>
#key = affine_map<(g, h, m, n, k, d) -> (g, n, k)>
#value = affine_map<(g, h, m, n, k, d) -> (g, n, d)>
#output = affine_map<(g, h, m, n, k, d) -> (g, h, m, d)>

func.func @main(%q: tensor<2x4x512x64xf32>, %k: tensor<2x512x64xf32>,
                %v: tensor<2x512x64xf32>) -> tensor<2x4x512x64xf32> {
  %out = tensor.empty() : tensor<2x4x512x64xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
      ins(%q, %k, %v : tensor<2x4x512x64xf32>, tensor<2x512x64xf32>,
                       tensor<2x512x64xf32>)
      outs(%out : tensor<2x4x512x64xf32>)
      maps [#query, #key, #value, #output] -> tensor<2x4x512x64xf32>
  return %0 : tensor<2x4x512x64xf32>
}
