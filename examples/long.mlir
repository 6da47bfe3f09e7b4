// A long sequence. Where no score exceeds 1 in magnitude, as with normalised
// queries and keys, attn-approximate replaces exp by a polynomial.

func.func @main(%q: tensor<16384x32xf32>, %k: tensor<16384x32xf32>,
                %v: tensor<16384x32xf32>) -> tensor<16384x32xf32> {
  %out = tensor.empty() : tensor<16384x32xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<16384x32xf32>, tensor<16384x32xf32>,
                       tensor<16384x32xf32>)
      outs(%out : tensor<16384x32xf32>) -> tensor<16384x32xf32>
  return %0 : tensor<16384x32xf32>
}
