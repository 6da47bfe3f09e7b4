// A guard that is for up to so many keys: with one more, all rows are exact.
// Scores up to 3 are such that f32 promises little of more than 16384.
//
// RUN: pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=3 dynamic-size=16384 machine=words=65536' \
// RUN:   --attn-plan='dynamic-size=16384 machine=words=65536' \
// RUN:   --remarks-filter=attn-approximate --remark-format=emitRemark -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: keys_up_to=16384
// RUN: FileCheck %s --check-prefix=PLANNED < %t.mlir
// PLANNED: guarded>) {{.*}} schedule(#attn.state<
//
// DEFINE: %{keys} =
// DEFINE: %{run} = pebble-run %t.mlir --compare=exact --input=random:seed=1:absmax=1.2:shape=20x2 \
// DEFINE:   --input=random:seed=2:absmax=1.2:shape=%{keys}x2 --input=random:seed=3:absmax=1:shape=%{keys}x2
//
// REDEFINE: %{keys} = 16384
// RUN: %{run} | FileCheck %s --check-prefix=STATE
// STATE: max abs error         {{[0-9.]+}}e-0{{[2-4]}}
// STATE: certified bound       {{.*}}  (holds
//
// REDEFINE: %{keys} = 16385
// RUN: %{run} | FileCheck %s --check-prefix=EXACT
// EXACT: max abs error         {{[0-9.]+}}e-0{{[7-9]}}
// EXACT: certified bound       {{.*}}  (holds
//
// The number is known here, if not by the operation: the guard is for that, and
// the state answers.
// RUN: pebble-run %t.mlir --entry=known --compare=exact --input=random:seed=1:absmax=1.2 \
// RUN:   --input=random:seed=2:absmax=1.2 --input=random:seed=3:absmax=1 | FileCheck %s --check-prefix=STATE
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

func.func @known(%q: tensor<20x2xf32>, %k: tensor<16385x2xf32>,
                 %v: tensor<16385x2xf32>) -> tensor<?x2xf32> {
  %m = arith.constant 20 : index
  %out = tensor.empty(%m) : tensor<?x2xf32>
  %queries = tensor.cast %q : tensor<20x2xf32> to tensor<?x2xf32>
  %keys = tensor.cast %k : tensor<16385x2xf32> to tensor<?x2xf32>
  %values = tensor.cast %v : tensor<16385x2xf32> to tensor<?x2xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%queries, %keys, %values : tensor<?x2xf32>, tensor<?x2xf32>,
                                     tensor<?x2xf32>)
      outs(%out : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}
