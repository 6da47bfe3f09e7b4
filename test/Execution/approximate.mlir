// From exp to a certified polynomial, its state, and numbers: compared with
// softmax, within what the certificate and the rounding bound promise together.
//
// DEFINE: %{options} =
// DEFINE: %{approximate} = pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 machine=words=65536 %{options}'
// DEFINE: %{reach} = 0.25
// DEFINE: %{run} = pebble-run %t.mlir --input=random:seed=1:absmax=%{reach} \
// DEFINE:     --input=random:seed=2:absmax=%{reach} --input=random:seed=3:absmax=1 --compare=exact
//
// RUN: %{approximate} -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// CHECK: #attn.polynomial<{{.*}} guarded>
// RUN: %{run} | FileCheck %s --check-prefix=WITHIN
// WITHIN: certified bound       {{[0-9.]+}}e-02  (holds, but all outputs of an attention are smaller)
//
// Most norms are such that scores may exceed the bound: those rows are exact.
// REDEFINE: %{reach} = 1
// RUN: %{run} | FileCheck %s --check-prefix=GUARDED
// GUARDED: max abs error         {{[0-9.]+}}e-0{{[4-7]}}
// GUARDED: certified bound       {{[0-9.]+}}e-0{{[1-5]}}  (holds
//
// Somebody vouches for scores that are too large: nothing is promised.
// REDEFINE: %{options} = guard=none
// REDEFINE: %{reach} = 2
// RUN: %{approximate} -o %t.mlir
// RUN: %{run} | FileCheck %s --check-prefix=BEYOND
// BEYOND: certified bound       none can be promised: scores leave the certificate's domain

func.func @main(%q: tensor<4000x16xf32>, %k: tensor<4001x16xf32>,
                %v: tensor<4001x16xf32>) -> tensor<4000x16xf32> {
  %out = tensor.empty() : tensor<4000x16xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<4000x16xf32>, tensor<4001x16xf32>, tensor<4001x16xf32>)
      outs(%out : tensor<4000x16xf32>) -> tensor<4000x16xf32>
  return %0 : tensor<4000x16xf32>
}
