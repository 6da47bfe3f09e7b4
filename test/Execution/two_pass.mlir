// Two passes over the scores, in tiles that fit nothing evenly, compute what the
// definition says.
//
// DEFINE: %{run} = pebble-run %s --input=random --input=random --input=random --compare=exact
// RUN: %{run} --entry=causal | FileCheck %s
// RUN: %{run} --entry=window | FileCheck %s
// RUN: %{run} --entry=polynomial | FileCheck %s
// CHECK: max abs error {{.*}}e-0{{[6-9]}}
// CHECK-NEXT: max rel error
// CHECK-NEXT: certified bound {{.*}}(holds)
// CHECK-NEXT: largest output
// CHECK-NEXT: compared rows {{ *}}[[ROWS:[0-9]+]] of [[ROWS]]

func.func @causal(%q: tensor<2x50x24xf32>, %k: tensor<2x70x24xf32>, %v: tensor<2x70x20xf32>)
    -> (tensor<2x50x20xf32>, tensor<2x50xf32>) {
  %out = tensor.empty() : tensor<2x50x20xf32>
  %lse = tensor.empty() : tensor<2x50xf32>
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      schedule(#attn.two_pass<score_rows = 8, score_keys = 9, output_rows = 7, output_columns = 6>)
      ins(%q, %k, %v : tensor<2x50x24xf32>, tensor<2x70x24xf32>, tensor<2x70x20xf32>)
      positions[5, 0]
      outs(%out, %lse : tensor<2x50x20xf32>, tensor<2x50xf32>) -> tensor<2x50x20xf32>, tensor<2x50xf32>
  return %0#0, %0#1 : tensor<2x50x20xf32>, tensor<2x50xf32>
}

// Rows of pass 2 lie together in other blocks than those of pass 1, and rows at
// the end see no key.
func.func @window(%q: tensor<50x24xf32>, %k: tensor<40x24xf32>, %v: tensor<40x20xf32>)
    -> tensor<50x20xf32> {
  %out = tensor.empty() : tensor<50x20xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.2) window(4)
      schedule(#attn.two_pass<score_rows = 3, score_keys = 5, output_rows = 16, output_columns = 30>)
      ins(%q, %k, %v : tensor<50x24xf32>, tensor<40x24xf32>, tensor<40x20xf32>)
      outs(%out : tensor<50x20xf32>) -> tensor<50x20xf32>
  return %0 : tensor<50x20xf32>
}

func.func @polynomial(%q: tensor<50x24xf32>, %k: tensor<40x24xf32>, %v: tensor<40x20xf32>)
    -> tensor<50x20xf32> {
  %out = tensor.empty() : tensor<50x20xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 0.5, 0.5]>) accumulate(f32) scale(0.2)
      schedule(#attn.two_pass<score_rows = 100, score_keys = 1, output_rows = 1, output_columns = 7>)
      ins(%q, %k, %v : tensor<50x24xf32>, tensor<40x24xf32>, tensor<40x20xf32>)
      outs(%out : tensor<50x20xf32>) -> tensor<50x20xf32>
  return %0 : tensor<50x20xf32>
}
