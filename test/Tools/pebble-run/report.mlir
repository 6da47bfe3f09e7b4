// The report, as a table and as one JSON object.
//
// DEFINE: %{inputs} = --input=random:seed=1:absmax=1 --input=random:seed=2:absmax=1 \
// DEFINE:     --input=random:seed=3:absmax=1
// RUN: pebble-run %s %{inputs} --compare=exact --repeat=3 | FileCheck %s
// CHECK:      max abs error         {{[0-9]\.[0-9]+e-0[789]}}
// CHECK-NEXT: max rel error         {{[0-9]\.[0-9]+e-0[678]}}
// CHECK-NEXT: certified bound       {{[0-9]\.[0-9]+e-0[3-6]}}  (holds)
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

func.func @main(%q: tensor<33x16xf32>, %k: tensor<57x16xf32>,
                %v: tensor<57x8xf32>) -> tensor<33x8xf32> {
  %out = tensor.empty() : tensor<33x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<33x16xf32>, tensor<57x16xf32>, tensor<57x8xf32>)
      outs(%out : tensor<33x8xf32>) -> tensor<33x8xf32>
  return %0 : tensor<33x8xf32>
}

func.func @nothing(%x: tensor<3xf32>) -> tensor<3xf32> {
  return %x : tensor<3xf32>
}
