// Attention runs in the workspace that it asks for, which is what its plan keeps
// in fast memory and what its schedule stores between tiles: never the features of
// all rows (12 MB here), nor scores (1.6 GB). Nothing is allocated beside it, and no
// byte behind it is there.
//
// RUN: rm -rf %t && mkdir %t
// RUN: pebble-opt %s --attn-plan='machine=words=16384 dynamic-size=20000' -o %t/memory.mlir
// RUN: pebble-compile %t/memory.mlir -o %t/memory.o
// RUN: %host_cc -std=gnu99 -Wall -Wextra -Werror -I %t %S/Inputs/memory.c %t/memory.o -lm -Wl,--wrap=malloc -o %t/memory
// RUN: %t/memory > %t/measured
// RUN: %python %S/Inputs/memory.py %t/memory.mlir < %t/measured

func.func @online(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @resident(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 16384>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @causal(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) causal
      schedule(#attn.state<resident, fast_memory = 16384>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @column_split(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 1000>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @guarded(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-1.0, 1.0], relative_error = 0.1, guarded>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 16384>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @cover_fused(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_fused, fast_memory = 500, design = "grid of 3">)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @cover_spilled(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>)
    -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x16xf32>
  %out = tensor.empty(%rows) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_spilled, fast_memory = 500, design = "grid of 3", apply_design = "whole">)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      outs(%out : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}
