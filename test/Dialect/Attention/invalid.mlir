// RUN: pebble-opt %s --split-input-file --verify-diagnostics

// One case for every way in which the verifier and the parser say no.

// Maps.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{has 1 indexing maps, but 4 operands that need one}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{indexing map #1 has 5 dimensions, but map #0 has 4}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(b, m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4xf32>, %k: tensor<5xf32>, %v: tensor<5xf32>, %out: tensor<4xf32>) {
  // expected-error@+1 {{indexing maps need at least the four dimensions (m, n, k, d)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4xf32>, tensor<5xf32>, tensor<5xf32>)
      outs(%out : tensor<4xf32>)
      maps [affine_map<(m, n, d) -> (m)>,
            affine_map<(m, n, d) -> (n)>,
            affine_map<(m, n, d) -> (n)>,
            affine_map<(m, n, d) -> (m)>] -> tensor<4xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{indexing map #0 must be a projected permutation without symbols, but is affine_map<(d0, d1, d2, d3) -> (d0, d2 + 1)>}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k + 1)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of query, affine_map<(d0, d1, d2, d3) -> (d0)>, has 1 results, but its operand has rank 2}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of query, affine_map<(d0, d1, d2, d3) -> (d0, d1)>, must not use dimension n (keys)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, n)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of query, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, must use dimension m (queries)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (k, d)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of key, affine_map<(d0, d1, d2, d3) -> (d0, d2)>, must not use dimension m (queries)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of value, affine_map<(d0, d1, d2, d3) -> (d1, d2)>, must not use dimension k (channels)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of output #0, affine_map<(d0, d1, d2, d3) -> (d0, d1)>, must not use dimension n (keys)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, n)>] -> tensor<4x6xf32>
  return
}

// -----

// Every batch dimension is one of the output.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of query, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>, must use dimension k (channels)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m)>,
            affine_map<(b, m, n, k, d) -> (n, k)>,
            affine_map<(b, m, n, k, d) -> (n, d)>,
            affine_map<(b, m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<2x4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the map of output #0, affine_map<(d0, d1, d2, d3, d4) -> (d1, d4)>, must use batch dimension 0}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<2x4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m, k)>,
            affine_map<(b, m, n, k, d) -> (n, k)>,
            affine_map<(b, m, n, k, d) -> (n, d)>,
            affine_map<(b, m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<4x8xf32>) {
  // expected-error@+1 {{the map of mask #0, affine_map<(d0, d1, d2, d3) -> (d0, d2)>, must not use dimension k (channels)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%x : tensor<4x8xf32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<5xi32>) {
  // expected-error@+1 {{the map of key_lengths, affine_map<(d0, d1, d2, d3) -> (d1)>, must not use dimension n (keys)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      key_lengths(%x : tensor<5xi32>)
      outs(%out : tensor<4x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>,
            affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>,
            affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<4x6xf32>
  return
}

// -----

// Sizes.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x7xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{axis 1 of key has size 7, but dimension k (channels) has size 8 elsewhere}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x7xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<9x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{axis 0 of value has size 9, but dimension n (keys) has size 5 elsewhere}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<9x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<3x5xf32>) {
  // expected-error@+1 {{axis 0 of mask #0 has size 3, but dimension m (queries) has size 4 elsewhere}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%x : tensor<3x5xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

// Types.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{accumulate must name f32 or f64, but names 'f16'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f16)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf64>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{query holds 'f64', which is wider than the accumulation type 'f32'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf64>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xi32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{query must hold f64, f32, bf16 or f16, but holds 'i32'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xi32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<4x5xi8>) {
  // expected-error@+1 {{mask #0 must hold f64, f32, bf16 or f16, or i1, but holds 'i8'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%x : tensor<4x5xi8>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<f32>) {
  // expected-error@+1 {{key_lengths must hold signless integers of 2 to 64 bits, or index, but holds 'f32'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      key_lengths(%x : tensor<f32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: f64) {
  // expected-error@+1 {{the scale value must have the accumulation type 'f32', but has 'f64'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(%x : f64)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: memref<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{operands must be all tensors or all memrefs, but query is 'tensor<4x8xf32>' and key is 'memref<5x8xf32>'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, memref<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

// Attributes.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{window must be at least 1, but is 0}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) window(0)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{window must be at least 1, but is -4}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) window(-4)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{scale must be finite}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0x7FF0000000000000)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{mask_fill is for boolean masks, and there are none}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-1.0)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<4x5xi1>) {
  // expected-error@+1 {{mask_fill must be finite or -inf}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(0x7FF8000000000000)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      masks(%x : tensor<4x5xi1>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{positions must be two, of the first query and of the first key, but are 1}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      positions[1]
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

// Kernels.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{a polynomial needs at least one coefficient}}
  %0 = attn.attention kernel(#attn.polynomial<[]>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{coefficient 1 is not finite}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 0x7FF8000000000000]>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the degree of a polynomial is at most 20, but there are 22 coefficients}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{a certificate needs both domain and relative_error}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0], domain = [-1.0, 1.0]>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{domain must be two finite numbers [lo, hi] with lo <= hi}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0], domain = [1.0, -1.0], relative_error = 0.5>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{relative_error must lie in (0, 1)}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0], domain = [-1.0, 1.0], relative_error = 1.0>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{expected domain, relative_error, softcap, guarded, each at most once, but found 'degree'}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0], degree = 3>) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{query_tile and key_tile must be at least 1}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) schedule(#attn.online<query_tile = 0, key_tile = 8>)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

// Score regions.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the score region must have the arguments (score: 'f32', then 0 batch indices, query position, key position: index)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      score(%s: f32) {
        attn.yield %s : f32
      } -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{the score region must have the arguments (score: 'f32', then 0 batch indices, query position, key position: index)}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      score(%s: f64, %i: index, %j: index) {
        attn.yield %s : f64
      } -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: f64) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>)
      score(%s: f32, %i: index, %j: index) {
        // expected-error@+1 {{must yield the accumulation type 'f32', but yields 'f64'}}
        attn.yield %x : f64
      } -> tensor<4x6xf32>
  return
}

// -----

// Outputs.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>, %x: tensor<4xf32>) {
  // expected-error@+1 {{has one output, and optionally the log-sum-exp as a second, but 3 are given}}
  %0:3 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out, %x, %x : tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>, %out: tensor<4x6xf32>) {
  // expected-error@+1 {{expected type of operand #3 ('tensor<4x6xf32>') to match type of corresponding result ('tensor<4x7xf32>')}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%out : tensor<4x6xf32>) -> tensor<4x7xf32>
  return
}

// -----

// Steps.
func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
             %acc: tensor<4x6xf16>, %max: tensor<4xf32>, %sum: tensor<4xf32>) {
  // expected-error@+1 {{output #0 must hold the accumulation type 'f32', but holds 'f16'}}
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc, %max, %sum : tensor<4x6xf16>, tensor<4xf32>, tensor<4xf32>)
      -> tensor<4x6xf16>, tensor<4xf32>, tensor<4xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
             %acc: tensor<4x6xf32>) {
  // expected-error@+1 {{has three outputs, the sums of weighted values, the maxima and the sums of weights, but 1 are given}}
  %0 = attn.online_step kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc : tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %k: tensor<5x8xf32>, %v: tensor<5x6xf32>,
             %acc: tensor<4x6xf32>, %max: tensor<4xf32>, %sum: tensor<4xf32>) {
  // expected-error@+1 {{schedules #attn.online are for attn.attention only}}
  %0:3 = attn.online_step kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 2, key_tile = 2>)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<5x8xf32>, tensor<5x6xf32>)
      outs(%acc, %max, %sum : tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>)
      -> tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>
  return
}

// -----

func.func @f(%x: f32) {
  // expected-error@+1 {{expects parent op to be one of 'attn.attention, attn.online_step'}}
  attn.yield %x : f32
}

// -----

// expected-error@+1 {{score_rows, score_keys, output_rows and output_columns must be at least 1}}
#two_pass = #attn.two_pass<score_rows = 0, score_keys = 1, output_rows = 1, output_columns = 1>

// -----

// expected-error@+1 {{monomial_tile must be at least 1, but is 0}}
func.func private @steps() attributes {a = #attn.state<resident, fast_memory = 10, monomial_tile = 0>}

// -----

// expected-error@+1 {{fast_memory must be at least 1, but is 0}}
#state = #attn.state<resident, fast_memory = 0>

// -----

// expected-error@+1 {{ragged_tiles are at least 2, for the order column_split}}
#state = #attn.state<column_split, fast_memory = 10, ragged_tiles = 1>

// -----

// expected-error@+1 {{the order cover_fused needs design}}
#state = #attn.state<cover_fused, fast_memory = 10>

// -----

// expected-error@+1 {{the order resident has no design}}
#state = #attn.state<resident, fast_memory = 10, design = "whole">

// -----

// expected-error@+1 {{apply_rows and apply_columns come together, and are at least 1}}
#state = #attn.state<cover_spilled, fast_memory = 10, design = "whole", apply_rows = 2>

// -----

// expected-error@+1 {{the order cover_spilled needs either apply_design or apply_rows and apply_columns}}
#state = #attn.state<cover_spilled, fast_memory = 10, design = "whole">

// -----

// expected-error@+1 {{only the order cover_spilled applies the state in a tiling of its own}}
#state = #attn.state<column_split, fast_memory = 10, apply_rows = 2, apply_columns = 2>

// -----

func.func @state_of_exp(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{schedules #attn.state are for polynomial kernels of degree 1 or more only}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

func.func @state_with_window(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{there is no state for #attn.state: it has a window}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32) window(2)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// Masks are factors of keys if a certificate says so, all queries share them,
// exclusion is all that boolean ones do, and no rounding of their sum matters.
#q = affine_map<(m, n, k, d) -> (m, k)>
#k = affine_map<(m, n, k, d) -> (n, k)>
#v = affine_map<(m, n, k, d) -> (n, d)>
#mask = affine_map<(m, n, k, d) -> (n)>
#out = affine_map<(m, n, k, d) -> (m, d)>
func.func @mask_without_certificate(%q: tensor<4x8xf32>, %mask: tensor<4xi1>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{it has masks, and a kernel without a certificate, of which masks are no factors}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask : tensor<4xi1>)
      outs(%out : tensor<4x8xf32>) maps [#q, #k, #v, #mask, #out] -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

func.func @mask_of_queries(%q: tensor<4x8xf32>, %mask: tensor<4x4xi1>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{it has a mask that differs between queries}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask : tensor<4x4xi1>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

#q = affine_map<(m, n, k, d) -> (m, k)>
#k = affine_map<(m, n, k, d) -> (n, k)>
#v = affine_map<(m, n, k, d) -> (n, d)>
#mask = affine_map<(m, n, k, d) -> (n)>
#out = affine_map<(m, n, k, d) -> (m, d)>
func.func @filled_mask(%q: tensor<4x8xf32>, %mask: tensor<4xi1>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{it has a mask_fill that keeps keys visible}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5>) accumulate(f32)
      mask_fill(-1.0e9) schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask : tensor<4xi1>)
      outs(%out : tensor<4x8xf32>) maps [#q, #k, #v, #mask, #out] -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

#q = affine_map<(m, n, k, d) -> (m, k)>
#k = affine_map<(m, n, k, d) -> (n, k)>
#v = affine_map<(m, n, k, d) -> (n, d)>
#mask = affine_map<(m, n, k, d) -> (n)>
#out = affine_map<(m, n, k, d) -> (m, d)>
func.func @two_additive_masks(%q: tensor<4x8xf32>, %mask: tensor<4xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{it has more than one additive mask}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask, %mask : tensor<4xf32>, tensor<4xf32>)
      outs(%out : tensor<4x8xf32>) maps [#q, #k, #v, #mask, #mask, #out] -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

#q = affine_map<(m, n, k, d) -> (m, k)>
#k = affine_map<(m, n, k, d) -> (n, k)>
#v = affine_map<(m, n, k, d) -> (n, d)>
#mask = affine_map<(m, n, k, d) -> (n)>
#out = affine_map<(m, n, k, d) -> (m, d)>
func.func @causal_additive_mask(%q: tensor<4x8xf32>, %mask: tensor<4xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{it is causal and has an additive mask}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5>) accumulate(f32) causal
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask : tensor<4xf32>)
      outs(%out : tensor<4x8xf32>) maps [#q, #k, #v, #mask, #out] -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

func.func @masked_step(%q: tensor<4x8xf32>, %mask: tensor<4x4xi1>, %acc: tensor<4x8xf32>, %row: tensor<4xf32>)
    -> (tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>) {
  // expected-error@+1 {{has masks, which a kernel with a certificate does not take}}
  %0:3 = attn.online_step kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%mask : tensor<4x4xi1>)
      outs(%acc, %row, %row : tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>)
      -> tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
  return %0#0, %0#1, %0#2 : tensor<4x8xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      // expected-error@+1 {{a position must lie between -2^60 and 2^60}}
      positions[0, -9223372036854775808]
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{scale must be finite in the accumulation type}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(1.0e300)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{the coefficients of the kernel must be finite in the accumulation type}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0e39]>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %m: tensor<4x4xi1>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{mask_fill must be finite in the accumulation type, or -inf}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) mask_fill(-1.0e300)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%m : tensor<4x4xi1>) outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %n: tensor<i128>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{key_lengths must hold signless integers of 2 to 64 bits, or index, but holds 'i128'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      key_lengths(%n : tensor<i128>) outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{bounds need at least one of score, query_norm and key_norm}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<proven>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{score must be two finite numbers [lo, hi] with lo <= hi}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<score = [1.0, -1.0]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{score must be two finite numbers [lo, hi] with lo <= hi}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<score = [1.0]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{score must be two finite numbers [lo, hi] with lo <= hi}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<score = [0.0, 0x7FF0000000000000]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{score must be two finite numbers [lo, hi] with lo <= hi}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<score = [0x7FF8000000000000, 1.0]>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{norms must be finite and not negative}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<query_norm = -1.0>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{norms must be finite and not negative}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<key_norm = 0x7FF8000000000000>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{expected score, query_norm, key_norm, proven, each at most once, but found 'value_norm'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<value_norm = 1.0>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{expected score, query_norm, key_norm, proven, each at most once, but found 'key_norm'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<key_norm = 1.0, key_norm = 1.0>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{expected '='}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<key_norm>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{expected valid keyword}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) bounded(#attn.bounds<>)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{softcap must be positive and finite}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5, softcap = 0.0>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{softcap must be positive and finite}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5, softcap = 0x7FF0000000000000>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{what is guarded needs a domain that contains 0}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [1.0, 2.0], relative_error = 0.5, guarded>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{guarded}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], guarded>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{softcap}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], softcap = 1.0>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{each at most once, but found 'guarded'}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0], domain = [-1.0, 1.0], relative_error = 0.5, guarded, guarded>) accumulate(f32)
      ins(%q, %q, %q : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// Products.
func.func @f(%q: tensor<4x8xbf16>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{expected string or keyword containing one of the following enum values for attribute 'products' [bf16, f16, bf16_pairs]}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) products(f32)
      ins(%q, %q, %q : tensor<4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xbf16>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xbf16>, %k: tensor<4x8xf16>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{products(bf16) needs queries, keys and values of bf16, but there are some of 'f16'}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) products(bf16)
      ins(%q, %k, %q : tensor<4x8xbf16>, tensor<4x8xf16>, tensor<4x8xbf16>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xbf16>, %v: tensor<4x8xf32>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{products(bf16_pairs) needs queries, keys and values of bf16, but there are some of 'f32'}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32) products(bf16_pairs)
      ins(%q, %q, %v : tensor<4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xbf16>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{products(bf16_pairs) is for polynomial kernels, but the kernel is #attn.exp}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) products(bf16_pairs)
      ins(%q, %q, %q : tensor<4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xbf16>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xbf16>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{products(bf16_pairs) needs accumulate(f32), but there is 'f64'}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f64) products(bf16_pairs)
      ins(%q, %q, %q : tensor<4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xbf16>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%q: tensor<4x8xbf16>, %out: tensor<4x8xf32>) {
  // expected-error@+1 {{products(bf16_pairs) is for attention that is not causal}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32) products(bf16_pairs) causal
      ins(%q, %q, %q : tensor<4x8xbf16>, tensor<4x8xbf16>, tensor<4x8xbf16>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
