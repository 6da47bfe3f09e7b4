// Every mistake of a caller's gives a code and a message, changes nothing, and
// allocates nothing where a workspace is given.
//
// RUN: rm -rf %t && mkdir %t
// RUN: pebble-compile %s -o %t/bad-input.o
// RUN: %host_cc -std=c99 -Wall -Wextra -Werror -I %t %S/Inputs/bad-input.c %t/bad-input.o -lm -Wl,--wrap=malloc -o %t/bad-input
// RUN: %t/bad-input > %t/messages
// RUN: FileCheck %s --match-full-lines < %t/messages

// CHECK:      valid: 0: success
// CHECK-NEXT: null struct: 1.1: argument 1, 'q', is null, or its data
// CHECK-NEXT: null data: 1.5: argument 5, 'out', is null, or its data
// CHECK-NEXT: null scalar tensor: 1.4: argument 4, 'scale', is null, or its data
// CHECK-NEXT: static size: 2.2: argument 2, 'k', has sizes other than ?x8xf32
// CHECK-NEXT: negative size: 2.1: argument 1, 'q', has sizes other than ?x8xf32
// CHECK-NEXT: last stride: 3.3: argument 3, 'v', has strides that are not positive, make elements overlap, or are not 1 in the last dimension
// CHECK-NEXT: negative last stride: 3.3: {{.*}}
// CHECK-NEXT: zero stride: 3.1: {{.*}}
// CHECK-NEXT: negative stride: 3.1: {{.*}}
// CHECK-NEXT: overlapping stride: 3.5: {{.*}}
// CHECK-NEXT: endless stride: 3.2: {{.*}}
// CHECK-NEXT: smallest stride: 3.2: {{.*}}
// CHECK-NEXT: largest sizes: 3.2: {{.*}}
// CHECK-NEXT: misaligned: 4.2: argument 2, 'k', has data that is not aligned to 4 bytes
// CHECK-NEXT: output is input: 5.5: argument 5, 'out', overlaps an argument before it
// CHECK-NEXT: output in input: 5.5: {{.*}}
// CHECK-NEXT: workspace is input: 5.6: the workspace overlaps an argument
// CHECK-NEXT: workspace in output: 5.6: {{.*}}
// CHECK-NEXT: output in output: argument 3, '{{.*}}', overlaps an argument before it
// CHECK-NEXT: no workspace: 6.6: the workspace is too small
// CHECK-NEXT: small workspace: 6.6: {{.*}}
// CHECK-NEXT: workspace that is not aligned: 0: success
// CHECK-NEXT: no memory: 7.6: there is not enough memory
// CHECK-NEXT: keys and values: 8.{{[0-9]+}}: 'attn.attention' axis 0 of value and axis 0 of key, dimension n (keys), have different sizes (bad-input.mlir:[[#@LINE+19]]:8)
// CHECK-NEXT: rows of output: 8.{{[0-9]+}}: axis 0 of 'out' has another size than the result (bad-input.mlir:[[#@LINE+9]]:1)
// CHECK-NEXT: assertion: 8.{{[0-9]+}}: the scale must be positive (bad-input.mlir:[[#@LINE+15]]:3)
// CHECK-NEXT: unknown status: this is no status of the function's
// CHECK-NEXT: query of bad sizes: yes
// CHECK-NEXT: nothing to do: 0: success
// CHECK-NEXT: own memory: 0: success
// CHECK-NEXT: calls of malloc: 2
// CHECK-NOT:  {{.+}}

func.func @f(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x4xf32>,
             %scale: tensor<f32>) -> (tensor<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %rows = tensor.dim %q, %c0 : tensor<?x8xf32>
  %s = tensor.extract %scale[] : tensor<f32>
  %positive = arith.cmpf ogt, %s, %zero : f32
  cf.assert %positive, "the scale must be positive"
  %out = tensor.empty(%rows) : tensor<?x4xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.5)
      ins(%q, %k, %v : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x4xf32>)
      outs(%out : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

func.func @two(%q: tensor<?x8xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %q, %c0 : tensor<?x8xf32>
  %zero = arith.constant 0.0 : f32
  %first = tensor.empty(%rows) : tensor<?x4xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%first : tensor<?x4xf32>) -> tensor<?x4xf32>
  %one = arith.constant 1.0 : f32
  %second = tensor.empty(%rows) : tensor<?x4xf32>
  %1 = linalg.fill ins(%one : f32) outs(%second : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0, %1 : tensor<?x4xf32>, tensor<?x4xf32>
}
