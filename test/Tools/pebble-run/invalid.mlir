// Every mistake gets one error that says what was expected, and no output file.
//
// RUN: rm -rf %t && mkdir %t
// RUN: %python %S/Inputs/write-npy.py %t/good.npy "<f4" "2, 3" 24
// RUN: pebble-run %s --input=%t/good.npy --output=%t/written.npy
// RUN: %python %S/Inputs/read-npy.py %t/written.npy | FileCheck --check-prefix=GOOD %s
// GOOD: 'shape': (2, 3), } 24
//
// DEFINE: %{entry} = main
// DEFINE: %{flags} =
// DEFINE: %{prefix} =
// DEFINE: %{fails} = not pebble-run %s --entry=%{entry} %{flags} \
// DEFINE:     --output=%t/out.npy > %t/stdout 2> %t/stderr && \
// DEFINE:   FileCheck --check-prefix=%{prefix} --match-full-lines %s < %t/stderr \
// DEFINE:     --implicit-check-not='{{.}}' && \
// DEFINE:   not grep . %t/stdout && not ls %t/out.npy

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

// RUN: %python %S/Inputs/write-npy.py %t/f64.npy "<f8" "2, 3" 48
// REDEFINE: %{flags} = --input=%t/f64.npy
// REDEFINE: %{prefix} = DTYPE
// RUN: %{fails}
// DTYPE: {{.*}}pebble-run: error: argument #0: {{.*}}f64.npy: has elements '<f8', but expected f32 ('<f4')

// RUN: %python %S/Inputs/write-npy.py %t/shape.npy "<f4" "3, 2" 24
// REDEFINE: %{flags} = --input=%t/shape.npy
// REDEFINE: %{prefix} = SHAPE
// RUN: %{fails}
// SHAPE: {{.*}}pebble-run: error: argument #0: {{.*}}shape.npy: has shape 3x2, but expected 2x3

// RUN: %python %S/Inputs/write-npy.py %t/rank.npy "<f4" "6," 24
// REDEFINE: %{flags} = --input=%t/rank.npy
// REDEFINE: %{prefix} = RANK
// RUN: %{fails}
// RANK: {{.*}}pebble-run: error: argument #0: {{.*}}rank.npy: has shape 6, but expected 2x3

// RUN: %python %S/Inputs/write-npy.py %t/big.npy ">f4" "2, 3" 24
// REDEFINE: %{flags} = --input=%t/big.npy
// REDEFINE: %{prefix} = ENDIAN
// RUN: %{fails}
// ENDIAN: {{.*}}pebble-run: error: argument #0: {{.*}}big.npy: has big-endian elements '>f4', but they must be little-endian

// RUN: %python %S/Inputs/write-npy.py %t/short.npy "<f4" "2, 3" 20
// REDEFINE: %{flags} = --input=%t/short.npy
// REDEFINE: %{prefix} = SHORT
// RUN: %{fails}
// SHORT: {{.*}}pebble-run: error: argument #0: {{.*}}short.npy: ends in the middle of its data: it has 20 of 24 bytes

// RUN: %python %S/Inputs/write-npy.py %t/long.npy "<f4" "2, 3" 25
// REDEFINE: %{flags} = --input=%t/long.npy
// REDEFINE: %{prefix} = LONG
// RUN: %{fails}
// LONG: {{.*}}pebble-run: error: argument #0: {{.*}}long.npy: has 1 bytes after the end of its data

// RUN: head -c 40 %t/good.npy > %t/header.npy
// REDEFINE: %{flags} = --input=%t/header.npy
// REDEFINE: %{prefix} = HEADER
// RUN: %{fails}
// HEADER: {{.*}}pebble-run: error: argument #0: {{.*}}header.npy: ends in the middle of its .npy header, which should have {{[0-9]+}} bytes

// REDEFINE: %{flags} = --input=%t/none.npy
// REDEFINE: %{prefix} = NOFILE
// RUN: %{fails}
// NOFILE: {{.*}}pebble-run: error: argument #0: {{.*}}none.npy: cannot be read: {{.*}}

// RUN: not pebble-run %s --input=zeros --output=%t/none/out.npy 2>&1 \
// RUN:   | FileCheck --check-prefix=UNWRITABLE %s
// UNWRITABLE: pebble-run: error: {{.*}}none/out.npy: cannot be written: {{.*}}

//===----------------------------------------------------------------------===//
// Input specifications
//===----------------------------------------------------------------------===//

// REDEFINE: %{flags} =
// REDEFINE: %{prefix} = NOINPUT
// RUN: %{fails}
// NOINPUT: {{.*}}pebble-run: error: 'main' takes 1 argument, but --input is given 0 times

// REDEFINE: %{flags} = --input=zeros --input=zeros
// REDEFINE: %{prefix} = TWOINPUTS
// RUN: %{fails}
// TWOINPUTS: {{.*}}pebble-run: error: 'main' takes 1 argument, but --input is given 2 times

// REDEFINE: %{flags} = --input=nonsense
// REDEFINE: %{prefix} = SPEC
// RUN: %{fails}
// SPEC: {{.*}}pebble-run: error: input 'nonsense': must be a path that ends in .npy, zeros, ones, constant:value=..., or random:key=value...

// REDEFINE: %{flags} = --input=random:absmx=1
// REDEFINE: %{prefix} = KEY
// RUN: %{fails}
// KEY: {{.*}}pebble-run: error: input 'random:absmx=1': there is no key 'absmx'; the keys of random are seed, absmax, dist, min, max and shape

// REDEFINE: %{flags} = --input=constant:value=1e39
// REDEFINE: %{prefix} = OVERFLOW
// RUN: %{fails}
// OVERFLOW: {{.*}}pebble-run: error: argument #0: input 'constant:value=1e39': the value is too large for the element type f32

// REDEFINE: %{flags} = --input=random:absmax=4e38
// REDEFINE: %{prefix} = ABSMAX
// RUN: %{fails}
// ABSMAX: {{.*}}pebble-run: error: argument #0: input 'random:absmax=4e38': absmax is too large for the element type f32

// REDEFINE: %{entry} = dynamic
// REDEFINE: %{flags} = --input=zeros
// REDEFINE: %{prefix} = OPEN
// RUN: %{fails}
// OPEN: {{.*}}pebble-run: error: argument #0: input 'zeros': the sizes of ?x3xf32 need a .npy file or a shape=...

// REDEFINE: %{flags} = --input=zeros:shape=4x4
// REDEFINE: %{prefix} = OPENSHAPE
// RUN: %{fails}
// OPENSHAPE: {{.*}}pebble-run: error: argument #0: input 'zeros:shape=4x4': the shape is 4x4, but the type is ?x3xf32

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

// REDEFINE: %{flags} = --input=zeros
// REDEFINE: %{entry} = missing
// REDEFINE: %{prefix} = MISSING
// RUN: %{fails}
// MISSING: {{.*}}pebble-run: error: the module defines no function 'missing'; it defines main, dynamic, vector, memref, complex, call

// REDEFINE: %{entry} = declared
// REDEFINE: %{prefix} = DECLARED
// RUN: %{fails}
// DECLARED: {{.*}}pebble-run: error: the module defines no function 'declared'; it defines main, dynamic, vector, memref, complex, call

// REDEFINE: %{entry} = call
// REDEFINE: %{prefix} = CALL
// RUN: %{fails}
// CALL: {{.*}}invalid.mlir:{{[0-9:]*}} error: there is no function 'declared': the module only declares it
// CALL-NEXT: {{ *}}call @declared(%x){{.*}}
// CALL-NEXT: {{ *\^}}

// REDEFINE: %{entry} = vector
// REDEFINE: %{prefix} = VECTOR
// RUN: %{fails}
// VECTOR: {{.*}}pebble-run: error: argument #0 of 'vector' has type vector<4xf32>, but an entry takes ranked tensors and scalars of f64, f32, bf16, f16, i64, i32, i8, i1 or index

// REDEFINE: %{entry} = memref
// REDEFINE: %{prefix} = MEMREF
// RUN: %{fails}
// MEMREF: {{.*}}pebble-run: error: argument #0 of 'memref' has type memref<4xf32>, but an entry takes ranked tensors and scalars {{.*}}

// REDEFINE: %{entry} = complex
// REDEFINE: %{prefix} = COMPLEX
// RUN: %{fails}
// COMPLEX: {{.*}}pebble-run: error: result #0 of 'complex' has type tensor<4xcomplex<f32>>, but an entry gives ranked tensors of {{.*}}

//===----------------------------------------------------------------------===//
// Flags
//===----------------------------------------------------------------------===//

// REDEFINE: %{entry} = main
// REDEFINE: %{flags} = --input=zeros --output=%t/other.npy
// REDEFINE: %{prefix} = OUTPUTS
// RUN: %{fails}
// OUTPUTS: {{.*}}pebble-run: error: 'main' gives 1 result, but --output is given 2 times

// REDEFINE: %{flags} = --input=zeros --compare=exact
// REDEFINE: %{prefix} = NOTHING
// RUN: %{fails}
// NOTHING: {{.*}}pebble-run: error: there is no attn.attention in 'main' to compare

// REDEFINE: %{flags} = --input=zeros --repeat=0
// REDEFINE: %{prefix} = REPEAT
// RUN: %{fails}
// REPEAT: {{.*}}pebble-run: error: --repeat must be at least 1

// REDEFINE: %{flags} = --input=zeros --threads=0
// REDEFINE: %{prefix} = THREADS
// RUN: %{fails}
// THREADS: {{.*}}pebble-run: error: --threads must be between 1 and 1024

// REDEFINE: %{flags} = --input=zeros --threads=1025
// RUN: %{fails}
// REDEFINE: %{flags} = --input=zeros --threads=4294967297
// RUN: %{fails}

// REDEFINE: %{flags} = --input=zeros --compare-rows=0
// REDEFINE: %{prefix} = ROWS
// RUN: %{fails}
// ROWS: {{.*}}pebble-run: error: --compare-rows must be at least 1

// REDEFINE: %{flags} = --input=zeros --compare=inexact
// REDEFINE: %{prefix} = COMPARE
// RUN: %{fails}
// COMPARE: {{.*}}pebble-run: for the --compare option: Cannot find option named 'inexact'!

// LLVM's own message has a second line, with a suggestion.
// RUN: not pebble-run %s --iput=zeros --output=%t/out.npy 2>&1 \
// RUN:   | FileCheck --check-prefix=FLAG %s
// FLAG: Unknown command line argument '--iput=zeros'
// FLAG-NEXT: Did you mean '--input=zeros'?

// RUN: not pebble-run %t/none.mlir 2>&1 | FileCheck --check-prefix=NOMODULE %s
// NOMODULE: pebble-run: error: cannot open input file '{{.*}}none.mlir'

func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  return %x : tensor<2x3xf32>
}
func.func @dynamic(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  return %x : tensor<?x3xf32>
}
func.func @vector(%x: vector<4xf32>) { return }
func.func @memref(%x: memref<4xf32>) { return }
func.func @complex(%x: tensor<4xf32>) -> tensor<4xcomplex<f32>> {
  %0 = tensor.empty() : tensor<4xcomplex<f32>>
  return %0 : tensor<4xcomplex<f32>>
}
func.func @call(%x: f32) {
  call @declared(%x) : (f32) -> ()
  return
}
func.func private @declared(%x: f32)
