// Polynomial kernels through their state: causal, with queries before all keys
// (which see none), in between, and after all keys.
//
// DEFINE: %{first} = 0
// DEFINE: %{run} = pebble-run %s --input=random:seed=1:absmax=0.5 --input=random:seed=2:absmax=0.5 \
// DEFINE:     --input=random:seed=3:absmax=1 --input=random:min=%{first}:max=%{first} \
// DEFINE:     --input=random:seed=4:min=-10:max=140 --compare=exact
// REDEFINE: %{first} = -300
// RUN: %{run} | FileCheck %s --check-prefix=NONE
// NONE: max abs error         0.000e+00
// NONE: certified bound       0.000e+00  (holds)
// REDEFINE: %{first} = -30
// RUN: %{run} | FileCheck %s
// REDEFINE: %{first} = 4
// RUN: %{run} | FileCheck %s
// RUN: %{run} --threads=2 | FileCheck %s
// REDEFINE: %{first} = 35
// RUN: %{run} | FileCheck %s
// REDEFINE: %{first} = 300
// RUN: %{run} | FileCheck %s
// CHECK: max abs error         {{[1-9].*e-0[67]}}
// CHECK: certified bound       {{.*e-0[45]}}  (holds)
// CHECK: compared rows         300 of 300

func.func @main(%q: tensor<3x100x8xf32>, %k: tensor<3x130x8xf32>, %v: tensor<3x130x6xf32>, %p: index,
                %n: tensor<3xi32>) -> (tensor<3x100x6xf32>, tensor<3x100xf32>) {
  %out = tensor.empty() : tensor<3x100x6xf32>
  %lse = tensor.empty() : tensor<3x100xf32>
  %0:2 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5, 0.16]>) accumulate(f32) causal
      schedule(#attn.state<resident, fast_memory = 100000, row_tile = 16>)
      ins(%q, %k, %v : tensor<3x100x8xf32>, tensor<3x130x8xf32>, tensor<3x130x6xf32>)
      key_lengths(%n : tensor<3xi32>) positions[%p, 4]
      outs(%out, %lse : tensor<3x100x6xf32>, tensor<3x100xf32>)
      -> tensor<3x100x6xf32>, tensor<3x100xf32>
  return %0#0, %0#1 : tensor<3x100x6xf32>, tensor<3x100xf32>
}
