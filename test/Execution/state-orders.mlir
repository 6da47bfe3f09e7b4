// Every order of the state computes the same, with the log-sum-exp, in an output
// that sums cannot wait in and in one that they can.
//
// DEFINE: %{order} = resident, fast_memory = 1000
// DEFINE: %{type} = f32
// DEFINE: %{causal} =
// DEFINE: %{run} = sed -e 's/ORDER/%{order}/' -e 's/TYPE/%{type}/g' -e 's/CAUSAL/%{causal}/' %s | \
// DEFINE:     pebble-run - --input=random:seed=1:absmax=0.5 --input=random:seed=2:absmax=0.5 \
// DEFINE:     --input=random:seed=3:absmax=1 --compare=exact
// RUN: %{run} | FileCheck %s
//
// REDEFINE: %{order} = column_split, fast_memory = 150
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = column_split, fast_memory = 150, ones_in_every_run = true
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = column_split, fast_memory = 300, ragged_tiles = 3
// RUN: %{run} | FileCheck %s
// REDEFINE: %{causal} = causal
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_fused, fast_memory = 40, design = "grid of 3"
// RUN: %{run} | FileCheck %s
// REDEFINE: %{causal} =
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_spilled, fast_memory = 60, design = "grid of 3", apply_design = "whole"
// RUN: %{run} | FileCheck %s
// REDEFINE: %{order} = cover_spilled, fast_memory = 60, design = "grid of 3", apply_design = "grid of 4"
// RUN: %{run} | FileCheck %s
// REDEFINE: %{type} = bf16
// RUN: %{run} | FileCheck %s --check-prefix=NARROW
// REDEFINE: %{order} = cover_spilled, fast_memory = 60, design = "grid of 3", apply_rows = 30, apply_columns = 3
// RUN: %{run} | FileCheck %s --check-prefix=NARROW
//
// CHECK: max abs error         {{[1-9].*e-0[67]}}
// CHECK: certified bound       {{.*e-05}}  (holds)
// NARROW: max abs error         {{[1-9].*e-0[34]}}
// NARROW: certified bound       {{.*e-0[34]}}  (holds)

func.func @main(%q: tensor<100x8xf32>, %k: tensor<130x8xf32>, %v: tensor<130x6xf32>)
    -> (tensor<100x6xTYPE>, tensor<100xf32>) {
  %out = tensor.empty() : tensor<100x6xTYPE>
  %lse = tensor.empty() : tensor<100xf32>
  %0:2 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) CAUSAL
      schedule(#attn.state<ORDER, row_tile = 16>)
      ins(%q, %k, %v : tensor<100x8xf32>, tensor<130x8xf32>, tensor<130x6xf32>)
      outs(%out, %lse : tensor<100x6xTYPE>, tensor<100xf32>) -> tensor<100x6xTYPE>, tensor<100xf32>
  return %0#0, %0#1 : tensor<100x6xTYPE>, tensor<100xf32>
}
