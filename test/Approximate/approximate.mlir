// DEFINE: %{machine} = machine=words=262144
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 %{machine}' \
// RUN:   --remarks-filter-passed=attn-approximate --remarks-filter-missed=attn-approximate \
// RUN:   --remark-format=emitRemark 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t
//
// Somebody answers for the bound.
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 guard=none %{machine}' \
// RUN:   --remarks-filter-passed=attn-approximate --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=ASSERTED
// ASSERTED: approximated {{.*}} output_error="rounding is not bounded: the norms of its queries and keys are not known"
// ASSERTED-SAME: scores=asserted
// ASSERTED: func @long
// ASSERTED: relative_error = 0.039{{[0-9]*}}>)
//
// RUN: pebble-opt %s --attn-approximate='%{machine}' \
// RUN:   --remarks-filter-missed=attn-approximate --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=UNBOUNDED
// UNBOUNDED: left-exact {{.*}}no bound on its scores is known: run attn-infer-bounds, or give logit-bound
// UNBOUNDED: func @long
// UNBOUNDED: kernel(#attn.exp)
//
// The plan takes it from there.
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 %{machine}' \
// RUN:   --attn-plan=%{machine} | FileCheck %s --check-prefix=PLAN
// PLAN: schedule(#attn.state<resident,
//
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=1 center-keys %{machine}' \
// RUN:   --remarks-filter-passed=attn-approximate --remarks-filter-missed=attn-approximate \
// RUN:   --remark-format=emitRemark 2>%t | FileCheck %s --check-prefix=CENTER
// RUN: FileCheck %s --check-prefix=CENTER-REMARK < %t

// CHECK-LABEL: func @long
// CHECK: kernel(#attn.polynomial<[{{.*}}, {{.*}}, {{.*}}], domain = [-1.0{{.*}}, 1.0{{.*}}], relative_error = 0.039{{[0-9]*}}, guarded>)
// REMARK: [Passed] approximated | Category:attn-approximate | degree=2
// REMARK-SAME: output_error="4.15e-02 spread + 3.{{[0-9]*}}e-03 largest + {{[0-9.e-]*}}"
// REMARK-SAME: scores="guarded at run time"
// REMARK-SAME: words=4194304, words_exact=20971520

// Means over the keys, read once more, then keys around them, written and read.
// CENTER-LABEL: func @long
// CENTER: %[[SUMS:.*]] = linalg.generic
// CENTER-SAME: iterator_types = ["reduction", "parallel"]
// CENTER: %[[KEYS:.*]] = linalg.generic {{.*}} ins(%arg0, %[[SUMS]]
// CENTER: arith.divf
// CENTER: math.isfinite
// CENTER: arith.select
// CENTER: arith.subf
// CENTER: attn.attention {{.*}} ins(%arg0, %[[KEYS]], %arg0
// CENTER-REMARK: approximated {{.*}} words=7340032, words_exact=20971520
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

// Masks that all queries share are factors of the keys.
// CHECK-LABEL: func @padded
// CHECK: kernel(#attn.polynomial<
// REMARK: [Passed] approximated {{.*}} scores="guarded at run time"
func.func @padded(%q: tensor<65536x16xf32>, %bias: tensor<65536xf32>, %pad: tensor<65536xi1>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      masks(%bias, %pad : tensor<65536xf32>, tensor<65536xi1>)
      outs(%out : tensor<65536x16xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>, affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>, affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (n)>, affine_map<(m, n, k, d) -> (m, d)>]
      -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// CHECK-LABEL: func @biased
// CHECK: kernel(#attn.exp)
// REMARK: [Missed] left-exact {{.*}}it has a mask that differs between queries, with which a polynomial saves nothing
func.func @biased(%q: tensor<4096x16xf32>, %bias: tensor<4096x4096xf32>, %out: tensor<4096x16xf32>) -> tensor<4096x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<4096x16xf32>, tensor<4096x16xf32>, tensor<4096x16xf32>)
      masks(%bias : tensor<4096x4096xf32>)
      outs(%out : tensor<4096x16xf32>) -> tensor<4096x16xf32>
  return %0 : tensor<4096x16xf32>
}

// What is proven needs no guard, keeps its interval, and bounds rounding. Here
// the option is no tighter.
// CHECK-LABEL: func @proven
// CHECK: kernel(#attn.polynomial<[{{.*}}], domain = [0.0{{.*}}, 5.0{{.*}}e-01], relative_error = {{[0-9.e-]*}}>)
// REMARK: approximated {{.*}} degree=1
// REMARK-SAME: output_error="1.59e-02 spread + {{[0-9.e-]*}} largest
// REMARK-SAME: scores=proven
func.func @proven(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(#attn.bounds<score = [0.0, 0.5], query_norm = 1.0, key_norm = 0.5, proven>)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// Proven, but the option says less.
// CHECK-LABEL: func @tightened
// CHECK: domain = [-1.0{{.*}}, 1.0{{.*}}], relative_error = {{[0-9.e-]*}}, guarded>)
// REMARK: approximated {{.*}} scores="guarded at run time"
func.func @tightened(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(#attn.bounds<score = [-4.0, 4.0], query_norm = 4.0, key_norm = 1.0, proven>)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// The cap and the exponential are one weight.
// CHECK-LABEL: func @softcap
// CHECK: attn.attention kernel(#attn.polynomial<{{.*}}, softcap = 2.0{{.*}}, guarded>)
// CHECK-NOT: score(
// CHECK: return
// REMARK: approximated
func.func @softcap(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %cap = arith.constant 2.0 : f32
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>)
      score(%s: f32, %i: index, %j: index) {
        %a = arith.divf %s, %cap : f32
        %b = math.tanh %a : f32
        %c = arith.mulf %cap, %b : f32
        attn.yield %c : f32
      } -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// The cap on the way in is another one.
// CHECK-LABEL: func @no_softcap
// CHECK: kernel(#attn.exp)
// REMARK: [Missed] left-exact {{.*}}it has a score region
func.func @no_softcap(%q: tensor<65536x16xf32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %cap = arith.constant 2.0 : f32
  %other = arith.constant 0.4 : f32
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      outs(%out : tensor<65536x16xf32>)
      score(%s: f32, %i: index, %j: index) {
        %a = arith.mulf %s, %other : f32
        %b = math.tanh %a : f32
        %c = arith.mulf %cap, %b : f32
        attn.yield %c : f32
      } -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}

// Keys that nobody sees may hold anything, and have no mean.
// CHECK-LABEL: func @lengths
// CHECK: #attn.polynomial
// CENTER-LABEL: func @lengths
// CENTER: #attn.exp
// CENTER-REMARK: left-exact {{.*}}its keys cannot be centered: some of its keys may be excluded, and hold anything
func.func @lengths(%q: tensor<65536x16xf32>, %n: tensor<i32>, %out: tensor<65536x16xf32>) -> tensor<65536x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<65536x16xf32>, tensor<65536x16xf32>, tensor<65536x16xf32>)
      key_lengths(%n : tensor<i32>)
      outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
  return %0 : tensor<65536x16xf32>
}
