// All orders of the state with features and states of pairs of bf16 numbers (on
// AMX, where there is such), at sizes that no tile divides.

// DEFINE: %{order} = resident, fast_memory = 1000
// DEFINE: %{options} =
// DEFINE: %{run} = sed 's/ORDER/%{order}/' %s | pebble-run - %{options} --input=random:seed=1:absmax=0.5 \
// DEFINE:     --input=random:seed=2:absmax=0.5 --input=random:seed=3:absmax=1 \
// DEFINE:     --input=random:seed=4:absmax=2 --compare=exact
// RUN: %{run} | FileCheck %s
// REDEFINE: %{options} = --threads=2
// RUN: %{run} | FileCheck %s
// REDEFINE: %{options} =
// REDEFINE: %{order} = column_split, fast_memory = 150
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = column_split, fast_memory = 300, ragged_tiles = 3
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_fused, fast_memory = 40, design = "grid of 3"
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_spilled, fast_memory = 60, design = "grid of 3", apply_design = "whole"
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_spilled, fast_memory = 60, design = "grid of 3", apply_rows = 30, apply_columns = 3
// RUN: %{run} | FileCheck %s
//
// More than f32 would be off, and far less than single bf16 numbers.
// CHECK: max abs error         {{[1-9].*e-0[56]}}
// CHECK: certified bound       {{.*e-03}}  (holds)

func.func @main(%q: tensor<100x8xbf16>, %k: tensor<130x8xbf16>,
                %v: tensor<130x6xbf16>, %mask: tensor<130xf32>)
    -> (tensor<100x6xf32>, tensor<100x6xf32>) {
  %out = tensor.empty() : tensor<100x6xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      products(bf16_pairs) schedule(#attn.state<ORDER, row_tile = 48>)
      ins(%q, %k, %v : tensor<100x8xbf16>, tensor<130x8xbf16>, tensor<130x6xbf16>)
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  %1 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.1, 0.1], relative_error = 0.001>)
      accumulate(f32) products(bf16_pairs) scale(0.05)
      schedule(#attn.state<ORDER, row_tile = 48>)
      ins(%q, %k, %v : tensor<100x8xbf16>, tensor<130x8xbf16>, tensor<130x6xbf16>)
      masks(%mask : tensor<130xf32>)
      outs(%out : tensor<100x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>, affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>, affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (m, d)>]
      -> tensor<100x6xf32>
  return %0, %1 : tensor<100x6xf32>, tensor<100x6xf32>
}
