// Lengths and windows of any size reach all keys, and no index wraps.
//
// DEFINE: %{run} = pebble-run %s --input=ones --input=ones \
// DEFINE:     --input=random:seed=1:absmax=1 \
// DEFINE:     --input=random:min=9223372036854775807:max=9223372036854775807 \
// DEFINE:     --compare=exact --json
// RUN: %{run} | FileCheck %s
// RUN: %{run} --schedule=none | FileCheck %s
// RUN: %{run} --entry=state | FileCheck %s
// RUN: %{run} --entry=two_pass | FileCheck %s
// CHECK: "max_abs_error": {{0|[0-9.]+e-0[6-9]}}
// CHECK: "within_bound": true

func.func @main(%q: tensor<1x1xf32>, %k: tensor<3x1xf32>, %v: tensor<3x1xf32>,
                %n: tensor<i64>) -> tensor<1x1xf32> {
  %out = tensor.empty() : tensor<1x1xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      window(9223372036854775807)
      ins(%q, %k, %v : tensor<1x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
      key_lengths(%n : tensor<i64>) positions[1152921504606846976, -5]
      outs(%out : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

func.func @state(%q: tensor<1x1xf32>, %k: tensor<3x1xf32>, %v: tensor<3x1xf32>,
                 %n: tensor<i64>) -> tensor<1x1xf32> {
  %out = tensor.empty() : tensor<1x1xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 1000>)
      ins(%q, %k, %v : tensor<1x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
      key_lengths(%n : tensor<i64>) positions[0, -5]
      outs(%out : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

func.func @two_pass(%q: tensor<1x1xf32>, %k: tensor<3x1xf32>, %v: tensor<3x1xf32>,
                    %n: tensor<i64>) -> tensor<1x1xf32> {
  %out = tensor.empty() : tensor<1x1xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      window(9223372036854775807)
      schedule(#attn.two_pass<score_rows = 2, score_keys = 2, output_rows = 1, output_columns = 1>)
      ins(%q, %k, %v : tensor<1x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
      key_lengths(%n : tensor<i64>) positions[1152921504606846976, -5]
      outs(%out : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}
