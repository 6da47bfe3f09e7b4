// RUN: pebble-opt %s --attn-tile --split-input-file --verify-diagnostics

// What there are no loops for is refused: without them, there would be a matrix
// of scores.

func.func @channels(%q: tensor<16x?xf32>, %v: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{cannot be tiled by the schedule #attn.state<resident, fast_memory = 10000>: the state needs to know the number of channels}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 10000>)
      ins(%q, %q, %v : tensor<16x?xf32>, tensor<16x?xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @columns(%q: tensor<16x8xf32>, %v: tensor<16x?xf32>, %out: tensor<16x?xf32>) -> tensor<16x?xf32> {
  // expected-error@+1 {{to split the columns of the state, their number must be known}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 200>)
      ins(%q, %q, %v : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x?xf32>)
      outs(%out : tensor<16x?xf32>) -> tensor<16x?xf32>
  return %0 : tensor<16x?xf32>
}

// -----

func.func @monomials(%q: tensor<16x512xf32>, %out: tensor<16x512xf32>) -> tensor<16x512xf32> {
  // expected-error@+1 {{the state has 1048576 monomials or more}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5, 0.1]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100000000000>)
      ins(%q, %q, %q : tensor<16x512xf32>, tensor<16x512xf32>, tensor<16x512xf32>)
      outs(%out : tensor<16x512xf32>) -> tensor<16x512xf32>
  return %0 : tensor<16x512xf32>
}

// -----

func.func @fast_memory(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{its fast_memory of 100 words does not hold the state}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @blocks(%q: tensor<16x32xf32>, %out: tensor<16x32xf32>) -> tensor<16x32xf32> {
  // expected-error@+1 {{the design 'grid of 22' has 231 blocks, and loops are written for 64 at most}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_fused, fast_memory = 100, design = "grid of 22">)
      ins(%q, %q, %q : tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>)
      outs(%out : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %0 : tensor<16x32xf32>
}

// -----

func.func @ones(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{a column of ones in every run of columns is for designs of one block}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_fused, fast_memory = 50, design = "C(7,3,2)", ones_in_every_run = true>)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @spilled_ones(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{the state is stored with one column of ones: leave out ones_in_every_run}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_spilled, fast_memory = 150, design = "whole", ones_in_every_run = true, apply_design = "whole">)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @spilled_causal(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{a causal state changes between its uses, and cannot wait in slow memory}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) causal
      schedule(#attn.state<cover_spilled, fast_memory = 150, design = "whole", apply_design = "whole">)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}
