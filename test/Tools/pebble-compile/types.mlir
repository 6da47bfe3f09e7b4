// All element types, scalars by value, tensors of rank 0, several results, and
// results that are inputs; without attention as well as with it.
//
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{cpu} = native
// DEFINE: %{run} = pebble-compile %s -o %t/types.o --cpu=%{cpu} --prefix=t_ && \
// DEFINE:   %host_cc -std=c99 -Wall -Wextra -Werror -I %t %S/Inputs/types.c %t/types.o -lm -o %t/types && \
// DEFINE:   %t/types | FileCheck %s
// RUN: %{run}
// RUN: gcc -std=c99 -I %t %S/Inputs/types.c %t/types.o -lm -o %t/types && %t/types | FileCheck %s
// REDEFINE: %{cpu} = x86-64-v3
// RUN: %{run}
// CHECK: scalars 3.5 -2 1.5 0.25 7 -9 -3 1
// CHECK: sum 10 10
// CHECK: rows 1 2 4 5
// CHECK: window 0 1 2 3
// CHECK: outside 8: 'tensor.extract' out-of-bounds access (types.mlir:[[#@LINE+33]]:8)
// CHECK: attention {{[0-9.]+}}e-03
// CHECK: nothing 0

func.func @scalars(%a: f64, %b: f32, %c: f16, %d: bf16, %e: i64, %f: i32,
                   %g: i8, %h: i1)
    -> (tensor<f64>, tensor<f32>, tensor<f16>, tensor<bf16>, tensor<i64>,
        tensor<1xi32>, tensor<1xi8>, tensor<1x1xi1>) {
  %0 = tensor.from_elements %a : tensor<f64>
  %1 = tensor.from_elements %b : tensor<f32>
  %2 = tensor.from_elements %c : tensor<f16>
  %3 = tensor.from_elements %d : tensor<bf16>
  %4 = tensor.from_elements %e : tensor<i64>
  %5 = tensor.from_elements %f : tensor<1xi32>
  %6 = tensor.from_elements %g : tensor<1xi8>
  %7 = tensor.from_elements %h : tensor<1x1xi1>
  return %0, %1, %2, %3, %4, %5, %6, %7
      : tensor<f64>, tensor<f32>, tensor<f16>, tensor<bf16>, tensor<i64>,
        tensor<1xi32>, tensor<1xi8>, tensor<1x1xi1>
}

// One value is two results, and the input is a third.
func.func @sum(%x: tensor<?xf64>) -> (tensor<f64>, tensor<?xf64>, tensor<f64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %0 = linalg.reduce ins(%x : tensor<?xf64>) outs(%zero : tensor<f64>)
      dimensions = [0] (%a: f64, %b: f64) {
    %sum = arith.addf %a, %b : f64
    linalg.yield %sum : f64
  }
  return %0, %x, %0 : tensor<f64>, tensor<?xf64>, tensor<f64>
}

func.func @element(%x: tensor<?xindex>, %i: index) -> tensor<index> {
  %0 = tensor.extract %x[%i] : tensor<?xindex>
  %1 = tensor.from_elements %0 : tensor<index>
  return %1 : tensor<index>
}

// A slice: copied, as its rows do not follow one another.
func.func @rows(%x: tensor<?x3xi32>) -> tensor<?x2xi32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3xi32>
  %0 = tensor.extract_slice %x[0, 0] [%n, 2] [1, 1]
      : tensor<?x3xi32> to tensor<?x2xi32>
  return %0 : tensor<?x2xi32>
}

// A result whose size is that of an argument's value.
func.func @window(%x: tensor<?xi8>, %n: index) -> tensor<?xi8> {
  %0 = tensor.extract_slice %x[0] [%n] [1] : tensor<?xi8> to tensor<?xi8>
  return %0 : tensor<?xi8>
}

func.func @attention(%q: tensor<?x2x8xbf16>, %k: tensor<?x2x8xbf16>,
                     %mask: tensor<?xi1>, %lengths: tensor<2xi32>)
    -> (tensor<?x2x8xbf16>, tensor<?x2xf64>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x2x8xbf16>
  %out = tensor.empty(%n) : tensor<?x2x8xbf16>
  %sums = tensor.empty(%n) : tensor<?x2xf64>
  %0:2 = attn.attention kernel(#attn.exp) accumulate(f64) scale(0.25)
      ins(%q, %k, %k : tensor<?x2x8xbf16>, tensor<?x2x8xbf16>, tensor<?x2x8xbf16>)
      masks(%mask : tensor<?xi1>)
      key_lengths(%lengths : tensor<2xi32>)
      outs(%out, %sums : tensor<?x2x8xbf16>, tensor<?x2xf64>)
      maps [affine_map<(h, m, n, k, d) -> (m, h, k)>,
            affine_map<(h, m, n, k, d) -> (n, h, k)>,
            affine_map<(h, m, n, k, d) -> (n, h, d)>,
            affine_map<(h, m, n, k, d) -> (n)>,
            affine_map<(h, m, n, k, d) -> (h)>,
            affine_map<(h, m, n, k, d) -> (m, h, d)>,
            affine_map<(h, m, n, k, d) -> (m, h)>]
      -> tensor<?x2x8xbf16>, tensor<?x2xf64>
  return %0#0, %0#1 : tensor<?x2x8xbf16>, tensor<?x2xf64>
}

func.func @nothing() { return }
