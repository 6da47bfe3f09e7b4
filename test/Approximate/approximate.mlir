// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 machine=words=262144' | FileCheck %s
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 machine=words=262144' \
// RUN:   --remarks-filter-passed=attn-approximate --remarks-filter-missed=attn-approximate \
// RUN:   --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: pebble-opt %s --attn-approximate | FileCheck %s --check-prefix=UNBOUNDED
// UNBOUNDED-NOT: #attn.polynomial
//
// The plan takes it from there.
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 machine=words=262144' \
// RUN:   --attn-plan=machine=words=262144 | FileCheck %s --check-prefix=PLAN
// PLAN: schedule(#attn.state<resident,

// CHECK-LABEL: func @long
// CHECK: kernel(#attn.polynomial<[{{.*}}, {{.*}}, {{.*}}], domain = [-1.0{{.*}}, 1.0{{.*}}], relative_error = 0.039{{.*}}>)
// REMARK: [Passed] approximated | Category:attn-approximate | degree=2
// REMARK-SAME: output_error_per_spread=4.1{{.*}}e-02
// REMARK-SAME: words=4194304, words_exact=
func.func @long(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// All of it fits anyway.
// CHECK-LABEL: func @short
// CHECK: kernel(#attn.exp)
// REMARK: [Missed] left-exact {{.*}}a polynomial of degree 2 takes 4096 words, exp 4096 words
func.func @short(%q: tensor<64x16xf32>, %out: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>)
      outs(%out : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %0 : tensor<64x16xf32>
}

// CHECK-LABEL: func @causal
// CHECK: kernel(#attn.polynomial<
// REMARK: [Passed] approximated
func.func @causal(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// CHECK-LABEL: func @window
// CHECK: kernel(#attn.exp)
// REMARK: [Missed] left-exact {{.*}}it has a window, with which a polynomial saves nothing
func.func @window(%q: tensor<64x16xf32>, %out: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) window(8)
      ins(%q, %q, %q : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>)
      outs(%out : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %0 : tensor<64x16xf32>
}
