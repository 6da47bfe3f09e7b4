// RUN: pebble-opt %s --attn-plan=machine=words=100 --split-input-file --verify-diagnostics
//
// DEFINE: %{options} =
// DEFINE: %{fails} = not pebble-opt %s --split-input-file --attn-plan='%{options}' 2>&1
// REDEFINE: %{options} = machine=abacus
// RUN: %{fails} | FileCheck %s --check-prefix=MACHINE
// REDEFINE: %{options} = machine=words=0
// RUN: %{fails} | FileCheck %s --check-prefix=WORDS
// REDEFINE: %{options} = schedules=exact/online,exact/fast
// RUN: %{fails} | FileCheck %s --check-prefix=SCHEDULE
// REDEFINE: %{options} = query-tile=4
// RUN: %{fails} | FileCheck %s --check-prefix=TILES
// REDEFINE: %{options} = dynamic-size=0
// RUN: %{fails} | FileCheck %s --check-prefix=DYNAMIC
// MACHINE: error: attn-plan: there is no machine 'abacus'; known are words=M, host, a100
// WORDS: error: attn-plan: '0' is no capacity: give a whole number of words from 1 up
// SCHEDULE: error: attn-plan: there is no schedule 'exact/fast'; there are exact/online, exact/two-pass, polynomial/resident
// TILES: error: attn-plan: query-tile and key-tile must be given together
// DYNAMIC: error: attn-plan: dynamic-size must be at least 1, but is 0

func.func @too_small(%q: tensor<16x64xf32>, %out: tensor<16x64xf32>) -> tensor<16x64xf32> {
  // expected-warning@+1 {{its schedule keeps 388 words in fast memory, but the largest level of machine 'words=100', 'fast', holds 100}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 1, key_tile = 2>)
      ins(%q, %q, %q : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%out : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %0 : tensor<16x64xf32>
}

// -----

func.func @huge(%q: tensor<16x4611686018427387904xf32>, %v: tensor<16x1xf32>, %out: tensor<16x1xf32>) -> tensor<16x1xf32> {
  // expected-error@+1 {{'attn.attention' op cannot be planned on machine 'words=100': }}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %v : tensor<16x4611686018427387904xf32>, tensor<16x4611686018427387904xf32>, tensor<16x1xf32>)
      outs(%out : tensor<16x1xf32>) -> tensor<16x1xf32>
  return %0 : tensor<16x1xf32>
}

// -----

func.func @no_design(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{cannot take the schedule #attn.state<cover_fused, fast_memory = 100, design = "mine">: there is no design 'mine' for these channels and this degree; there are}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_fused, fast_memory = 100, design = "mine">)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

// A ragged split leaves columns over, and its tiles are counted.

func.func @not_ragged(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{its ragged_tiles must be fewer than the 9 columns of the state}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 100, ragged_tiles = 9>)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @ragged_too_large(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{its fast_memory of 100 words does not hold a tile}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 100, ragged_tiles = 4>)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}

// -----

func.func @not_resident(%q: tensor<16x8xf32>, %out: tensor<16x8xf32>) -> tensor<16x8xf32> {
  // expected-error@+1 {{its fast_memory of 100 words does not hold the state}}
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 100>)
      ins(%q, %q, %q : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %0 : tensor<16x8xf32>
}
