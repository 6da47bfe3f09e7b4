// A guard that is for up to so many keys: with one more, all rows are exact.
// Scores up to 4 are such that f32 promises nothing of more than 32768.
//
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=4 dynamic-size=32768 machine=words=65536' \
// RUN:   --attn-plan='dynamic-size=32768 machine=words=65536' \
// RUN:   --remarks-filter=attn-approximate --remark-format=emitRemark -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: keys_up_to=32768
// RUN: FileCheck %s --check-prefix=PLANNED < %t.mlir
// PLANNED: guarded>) {{.*}} schedule(#attn.state<
//
// DEFINE: %{keys} =
// DEFINE: %{run} = pebble-run %t.mlir --compare=exact --input=random:seed=1:absmax=1.4:shape=20x2 \
// DEFINE:   --input=random:seed=2:absmax=1.4:shape=%{keys}x2 --input=random:seed=3:absmax=1:shape=%{keys}x2
//
// REDEFINE: %{keys} = 32768
// RUN: %{run} | FileCheck %s --check-prefix=STATE
// STATE: max abs error         {{[0-9.]+}}e-0{{[2-4]}}
// STATE: certified bound       {{.*}}  (holds)
//
// REDEFINE: %{keys} = 32769
// RUN: %{run} | FileCheck %s --check-prefix=EXACT
// EXACT: max abs error         {{[0-9.]+}}e-0{{[7-9]}}
// EXACT: certified bound       {{[0-9.]+}}e-0{{[3-5]}}  (holds)
//
// REDEFINE: %{keys} = 0
// RUN: %{run} | FileCheck %s --check-prefix=EMPTY
// EMPTY: max abs error         0.000e+00

func.func @main(%q: tensor<?x2xf32>, %k: tensor<?x2xf32>, %v: tensor<?x2xf32>)
    -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %q, %c0 : tensor<?x2xf32>
  %out = tensor.empty(%m) : tensor<?x2xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
      outs(%out : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}
