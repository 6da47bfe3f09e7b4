// The report, as a table and as one JSON object.
//
// DEFINE: %{inputs} = --input=random:seed=1:absmax=1 --input=random:seed=2:absmax=1 \
// DEFINE:     --input=random:seed=3:absmax=1
// RUN: pebble-run %s %{inputs} --compare=exact --repeat=3 | FileCheck %s
// CHECK:      max abs error         {{[0-9]\.[0-9]+e-0[789]}}
// CHECK-NEXT: max rel error         {{[0-9]\.[0-9]+e-0[678]}}
// CHECK-NEXT: certified bound       {{[0-9]\.[0-9]+e-0[3-6]}}  (holds)
// CHECK-NEXT: largest output        {{[0-9]\.[0-9]+e-01}}  (the bound is absolute)
// CHECK-NEXT: compared rows         33 of 33
// CHECK-NEXT: seconds (median)      {{[0-9]\.[0-9]+e-[0-9]+}}  of 3
// CHECK-NEXT: GF/s                  {{[0-9]+\.[0-9]+}}
// CHECK-NEXT: threads               1
// CHECK-NEXT: inputs, outputs       {{[0-9.]+}} MiB, {{[0-9.]+}} MiB
// CHECK-NEXT: peak memory           {{[0-9.]+}} MiB  (inputs, outputs and what the calls used){{$}}
// CHECK-NOT:  {{[a-z]}}
//
// RUN: pebble-run %s %{inputs} --compare=exact --threads=2 --json > %t.json
// RUN: %python %S/Inputs/check-report.py %t.json
//
// What is not asked for is not in the report; what is not known is null.
// RUN: pebble-run %s --entry=nothing --input=ones --json | FileCheck --check-prefix=NOTHING %s
// NOTHING-NOT: error
// NOTHING: "gflops": null

// A bound that is absolute may be larger than all that it is about.
// RUN: pebble-run %s --input=constant:value=100 --input=constant:value=100 \
// RUN:   --input=constant:value=1e-38 --compare=exact | FileCheck --check-prefix=SMALL %s
// SMALL: certified bound       {{.*}}  (holds, but all outputs of an attention are smaller)
// SMALL: largest output        1.000e-38  (the bound is absolute)
// SMALL-NOT: NaN
//
// Scores that overflow make rows NaN: in float64 as well, or not.
// RUN: pebble-run %s --entry=wide --input=constant:value=1e300 --input=ones \
// RUN:   --compare=exact | FileCheck --check-prefix=NAN %s
// NAN: certified bound       0.000e+00  (holds)
// NAN: NaN rows              3  (in both)
// RUN: pebble-run %s --input=constant:value=3e38 --input=constant:value=3e38 \
// RUN:   --input=ones --compare=exact | FileCheck --check-prefix=OVERFLOW %s
// OVERFLOW: certified bound       none can be promised: numbers may overflow
// OVERFLOW: NaN rows              33 computed, 0 exact, 0 in both

func.func @main(%q: tensor<33x16xf32>, %k: tensor<57x16xf32>,
                %v: tensor<57x8xf32>) -> tensor<33x8xf32> {
  %out = tensor.empty() : tensor<33x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<33x16xf32>, tensor<57x16xf32>, tensor<57x8xf32>)
      outs(%out : tensor<33x8xf32>) -> tensor<33x8xf32>
  return %0 : tensor<33x8xf32>
}

func.func @wide(%q: tensor<3x4xf64>, %v: tensor<3x4xf64>) -> tensor<3x4xf64> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f64)
      ins(%q, %q, %v : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>)
      outs(%v : tensor<3x4xf64>) -> tensor<3x4xf64>
  return %0 : tensor<3x4xf64>
}

func.func @nothing(%x: tensor<3xf32>) -> tensor<3xf32> {
  return %x : tensor<3xf32>
}
