// The sizes of the output are compared with those of the log-sum-exp alone, which
// are compared with the inputs'.
func.func @main(%q: tensor<?x?x16xf16>, %k: tensor<?x16xf16>,
                %v: tensor<?x16xf16>)
    -> (tensor<?x?x16xf16>, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %n = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %out = tensor.empty(%h, %n) : tensor<?x?x16xf16>
  %lse = tensor.empty(%h, %n) : tensor<?x?xf32>
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x16xf16>, tensor<?x16xf16>)
      outs(%out, %lse : tensor<?x?x16xf16>, tensor<?x?xf32>)
      maps [affine_map<(h, m, n, k, d) -> (h, m, k)>,
            affine_map<(h, m, n, k, d) -> (n, k)>,
            affine_map<(h, m, n, k, d) -> (n, d)>,
            affine_map<(h, m, n, k, d) -> (h, m, d)>,
            affine_map<(h, m, n, k, d) -> (h, m)>]
      -> tensor<?x?x16xf16>, tensor<?x?xf32>
  return %0#0, %0#1 : tensor<?x?x16xf16>, tensor<?x?xf32>
}
