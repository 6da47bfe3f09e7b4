// What would be accessed out of bounds is one error, and no crash: with the place,
// and with the numbers.
//
// RUN: pebble-opt %s --pebble-check-accesses | FileCheck %s
// RUN: echo '"test.registered_nowhere"() : () -> ()' | pebble-opt - --allow-unregistered-dialect --pass-pipeline='builtin.module(pebble-check-accesses)'
//
// DEFINE: %{entry} =
// DEFINE: %{flags} =
// DEFINE: %{run} = pebble-run %s --entry=%{entry} %{flags}
//
// REDEFINE: %{entry} = element
// REDEFINE: %{flags} = --input=ones:shape=4 --input=constant:value=3
// RUN: %{run}
// REDEFINE: %{flags} = --input=ones:shape=4 --input=constant:value=900000000000
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=LARGE --implicit-check-not={{.}}
// LARGE: {{^}}pebble-run: error: 'tensor.extract' out-of-bounds access (accesses.mlir:[[#@LINE+32]]:8): 900000000000 is not less than 4{{$}}
// REDEFINE: %{flags} = --input=ones:shape=0 --input=constant:value=0
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: out-of-bounds access {{.*}}: 0 is not less than 0{{$}}
// REDEFINE: %{flags} = --input=ones:shape=4 --input=constant:value=-1
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// NEGATIVE: out-of-bounds access {{.*}}: -1 is less than 0{{$}}
//
// REDEFINE: %{entry} = loop
// REDEFINE: %{flags} = --input=ones:shape=4 --input=constant:value=5 --threads=2
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=LOOP
// LOOP: out-of-bounds access {{.*}}: 4 is not less than 4{{$}}
//
// REDEFINE: %{entry} = sum
// REDEFINE: %{flags} = --input=ones:shape=4 --input=ones:shape=3
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=SUM
// SUM: {{^}}pebble-run: error: 'linalg.generic' {{.*}} (accesses.mlir:{{[0-9:]+}}): 4 and 3{{$}}
//
// The model's own assertions.
// REDEFINE: %{entry} = own
// REDEFINE: %{flags} = --input=constant:value=17
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=OWN --implicit-check-not={{.}}
// OWN: {{^}}pebble-run: error: n must be small (accesses.mlir:[[#@LINE+51]]:3): 17 is not less than 10{{$}}
// REDEFINE: %{entry} = positive
// REDEFINE: %{flags} = --input=constant:value=-0.5
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=POSITIVE
// POSITIVE: {{^}}pebble-run: error: x must be positive (accesses.mlir:{{[0-9]+}}:3){{$}}

// CHECK-LABEL: func.func @element
// CHECK:         cf.assert %{{.*}}, "'tensor.extract' out-of-bounds access"
// CHECK-NEXT:    tensor.extract
func.func @element(%x: tensor<?xf32>, %i: index) -> tensor<f32> {
  %0 = tensor.extract %x[%i] : tensor<?xf32>
  %1 = tensor.from_elements %0 : tensor<f32>
  return %1 : tensor<f32>
}

// CHECK-LABEL: func.func @loop
// CHECK:         scf.for
// CHECK:           cf.assert
func.func @loop(%x: tensor<?xf32>, %n: index) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> f32 {
    %0 = tensor.extract %x[%i] : tensor<?xf32>
    %1 = arith.addf %s, %0 : f32
    scf.yield %1 : f32
  }
  %2 = tensor.from_elements %sum : tensor<f32>
  return %2 : tensor<f32>
}

// CHECK-LABEL: func.func @sum
// CHECK:         cf.assert {{.*}}'linalg.generic'
// CHECK:         linalg.generic {
// CHECK-NOT:     cf.assert
// CHECK:         return
func.func @sum(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.generic
      {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
       iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%y : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.addf %a, %b : f32
    linalg.yield %1 : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @own(%n: index) -> tensor<index> {
  %ten = arith.constant 10 : index
  %small = arith.cmpi slt, %n, %ten : index
  cf.assert %small, "n must be small"
  %0 = tensor.from_elements %n : tensor<index>
  return %0 : tensor<index>
}

func.func @positive(%x: f32) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %positive = arith.cmpf ogt, %x, %zero : f32
  cf.assert %positive, "x must be positive"
  %0 = tensor.from_elements %x : tensor<f32>
  return %0 : tensor<f32>
}
