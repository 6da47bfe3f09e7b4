// RUN: pebble-opt %s --attn-tile --attn-count-io --split-input-file --verify-diagnostics

// A prediction that the loops do not keep is an error.
func.func @mismatch(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{the loops of #attn.online<query_tile = 2, key_tile = 3> move 192 words, but were predicted to move 191}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      predicted(<floor = 96, levels = [<"fast",
          schedule = #attn.online<query_tile = 2, key_tile = 3>,
          fast_words = 70, words = 191, lower_bound = 96>]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
