// Every mistake gets one error that says what was expected, and no output file.
//
// RUN: rm -rf %t && mkdir %t && split-file %s %t
// DEFINE: %{input} = main
// DEFINE: %{flags} =
// DEFINE: %{prefix} =
// DEFINE: %{fails} = not pebble-compile %t/%{input}.mlir -o %t/out.o %{flags} > %t/stdout 2> %t/stderr && \
// DEFINE:   FileCheck --check-prefix=%{prefix} --implicit-check-not=error: %s < %t/stderr && \
// DEFINE:   not grep . %t/stdout && not ls %t/out.o && not ls %t/out.h

// REDEFINE: %{flags} = --entry=main,other
// REDEFINE: %{prefix} = ENTRY
// RUN: %{fails}
// ENTRY: pebble-compile: error: the module defines no function 'other'; it defines main, hidden

// REDEFINE: %{flags} = --prefix=
// REDEFINE: %{prefix} = NOPREFIX
// RUN: %{fails}
// NOPREFIX: pebble-compile: error: 'main' would be called 'main', which is the name of another function in C programs: choose another --prefix, or rename the function

// REDEFINE: %{flags} = --prefix=1
// REDEFINE: %{prefix} = DIGIT
// RUN: %{fails}
// DIGIT: pebble-compile: error: 'main' would be called '1main', which is no name in C: {{.*}}

// REDEFINE: %{flags} = --threads=0
// REDEFINE: %{prefix} = THREADS
// RUN: %{fails}
// THREADS: pebble-compile: error: --threads must be between 1 and 1024

// REDEFINE: %{flags} = --header=%t/out.o
// REDEFINE: %{prefix} = HEADER
// RUN: %{fails}
// HEADER: pebble-compile: error: the header would take the place of the code: name it with --header=

// REDEFINE: %{flags} = --target=gpu
// REDEFINE: %{prefix} = TARGET
// RUN: %{fails}
// TARGET: pebble-compile: for the --target option: Cannot find option named 'gpu'!

// REDEFINE: %{flags} = --emit=so --cc=%t/none
// REDEFINE: %{prefix} = CC
// RUN: %{fails}
// CC: pebble-compile: error: there is no C compiler '{{.*}}none'

// REDEFINE: %{flags} = --emit=so --cc=false
// REDEFINE: %{prefix} = LINK
// RUN: %{fails}
// LINK: pebble-compile: error: '{{.*}}false' cannot link a shared library:

// REDEFINE: %{flags} = --emit=so --triple=aarch64-linux-gnu --cpu=generic
// REDEFINE: %{prefix} = CROSS
// RUN: %{fails}
// CROSS: pebble-compile: error: a shared library for aarch64-unknown-linux-gnu needs --cc=, a C compiler for it, to be linked; an object file (-o FILE.o) needs none

// RUN: env PATH=/nowhere not pebble-compile %t/main.mlir -o %t/out.so 2>&1 | FileCheck --check-prefix=NOCC %s
// NOCC: pebble-compile: error: a shared library needs a C compiler, cc, gcc or clang, to be linked, but there is none

// RUN: not pebble-compile %t/main.mlir -o %t/out.obj 2>&1 | FileCheck --check-prefix=SUFFIX %s
// SUFFIX: pebble-compile: error: '{{.*}}out.obj' ends in none of .o, .so, .a, .s and .ll: say --emit=obj, so, lib, asm or llvm

// RUN: not pebble-compile %t/main.mlir -o %t/none/out.o 2>&1 | FileCheck --check-prefix=UNWRITABLE %s
// UNWRITABLE: pebble-compile: error: {{.*}}none/out.o: cannot be written: {{.*}}

// RUN: not pebble-compile %t/none.mlir -o %t/out.o 2>&1 | FileCheck --check-prefix=NOFILE %s
// NOFILE: pebble-compile: error: cannot open input file '{{.*}}none.mlir'

// RUN: not pebble-compile %t/main.mlir 2>&1 | FileCheck --check-prefix=NOOUTPUT %s
// NOOUTPUT: pebble-compile: error: say where to write the code: -o FILE

// REDEFINE: %{flags} =
// REDEFINE: %{input} = type
// REDEFINE: %{prefix} = TYPE
// RUN: %{fails}
// TYPE: pebble-compile: error: argument #0 of 'type' has type vector<4xf32>, but an entry takes ranked tensors and scalars of {{.*}}

// REDEFINE: %{input} = private
// REDEFINE: %{prefix} = PRIVATE
// RUN: %{fails}
// PRIVATE: pebble-compile: error: the module defines no public function

// REDEFINE: %{input} = names
// REDEFINE: %{prefix} = NAMES
// RUN: %{fails}
// NAMES: pebble-compile: error: two functions would be called 'pebble_f_message', one of them for 'f_message': {{.*}}

// REDEFINE: %{input} = name
// REDEFINE: %{prefix} = NAME
// RUN: %{fails}
// NAME: pebble-compile: error: 'a.b' would be called 'pebble_a.b', which is no name in C: {{.*}}
// REDEFINE: %{flags} = --prefix=m --entry=alloc
// REDEFINE: %{prefix} = MALLOC
// RUN: %{fails}
// MALLOC: pebble-compile: error: 'alloc' would be called 'malloc', which is the name of another function in C programs: {{.*}}
// REDEFINE: %{flags} = --prefix= --entry=double
// REDEFINE: %{prefix} = KEYWORD
// RUN: %{fails}
// KEYWORD: pebble-compile: error: 'double' would be called 'double', which is no name in C: {{.*}}

// REDEFINE: %{flags} =
// REDEFINE: %{input} = data
// REDEFINE: %{prefix} = DATA
// RUN: %{fails}
// DATA: data.mlir:1:1: error: the size of a result of 'data' depends on what tensors hold, so that a caller cannot provide memory for it

// REDEFINE: %{input} = recursive
// REDEFINE: %{prefix} = RECURSIVE
// RUN: %{fails}
// RECURSIVE: recursive.mlir:1:1: error: this call cannot be inlined: the function calls itself, or branches between blocks rather than by scf operations

// REDEFINE: %{input} = branches
// REDEFINE: %{prefix} = BRANCHES
// RUN: %{fails}
// BRANCHES: branches.mlir:1:1: error: Only structured control-flow loops are supported.

// REDEFINE: %{input} = buffer
// REDEFINE: %{prefix} = BUFFER
// RUN: %{fails}
// BUFFER: buffer.mlir:{{[0-9:]*}} error: the arguments of '{{.*}}' do not bound the size of this buffer

// REDEFINE: %{input} = parallel
// REDEFINE: %{flags} = --threads=2
// REDEFINE: %{prefix} = PARALLEL
// RUN: %{fails}
// PARALLEL: parallel.mlir:4:5: error: this assertion is in a parallel loop, which cannot be left: compile for one thread
// RUN: pebble-compile %t/parallel.mlir -o %t/parallel.o

//--- main.mlir
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  return %x : tensor<2x3xf32>
}
func.func private @hidden(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
//--- type.mlir
func.func @type(%x: vector<4xf32>) { return }
//--- private.mlir
func.func private @private(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
//--- names.mlir
func.func @f() { return }
func.func @f_message() { return }
//--- name.mlir
func.func @a.b() { return }
func.func @alloc() { return }
func.func @double() { return }
//--- data.mlir
func.func @data(%x: tensor<8xf32>, %n: tensor<index>) -> tensor<?xf32> {
  %size = tensor.extract %n[] : tensor<index>
  %0 = tensor.extract_slice %x[0] [%size] [1] : tensor<8xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
//--- recursive.mlir
func.func @recursive(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @recursive(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
//--- branches.mlir
func.func @branches(%x: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  cf.br ^loop(%zero : index)
^loop(%i: index):
  %next = arith.addi %i, %one : index
  %true = arith.cmpi sge, %next, %zero : index
  cf.assert %true, "counts up"
  %more = arith.cmpi slt, %next, %n : index
  cf.cond_br %more, ^loop(%next : index), ^done
^done:
  return %x : tensor<4xf32>
}
//--- buffer.mlir
func.func @buffer(%x: tensor<?x4xf32>, %n: tensor<index>) -> tensor<4xf32> {
  %one = arith.constant 1.0 : f32
  %size = tensor.extract %n[] : tensor<index>
  %empty = tensor.empty(%size) : tensor<?x4xf32>
  %fill = linalg.fill ins(%one : f32) outs(%empty : tensor<?x4xf32>) -> tensor<?x4xf32>
  %out = tensor.empty() : tensor<4xf32>
  %zero = linalg.fill ins(%one : f32) outs(%out : tensor<4xf32>) -> tensor<4xf32>
  %0 = linalg.reduce ins(%fill : tensor<?x4xf32>) outs(%zero : tensor<4xf32>)
      dimensions = [0] (%a: f32, %b: f32) {
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  }
  return %0 : tensor<4xf32>
}
//--- parallel.mlir
func.func @parallel(%x: tensor<8xf32>, %n: tensor<8xi1>) -> tensor<8xf32> {
  %0 = scf.forall (%i) in (8) shared_outs(%o = %x) -> tensor<8xf32> {
    %c = tensor.extract %n[%i] : tensor<8xi1>
    cf.assert %c, "must be true"
    %s = tensor.extract_slice %o[%i] [1] [1] : tensor<8xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}
