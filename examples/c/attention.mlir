// Attention of any length, which attention.c calls.
func.func @attention(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>,
                     %v: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x64xf32>
  %out = tensor.empty(%rows) : tensor<?x32xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x32xf32>)
      outs(%out : tensor<?x32xf32>) -> tensor<?x32xf32>
  return %0 : tensor<?x32xf32>
}
