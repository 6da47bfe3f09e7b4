//===- Passes.td - Vector code for CPUs --------------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TARGET_CPU_PASSES
#define PEBBLE_TARGET_CPU_PASSES

include "pebble/PassOption.td"

def PebbleCPUVectorize : Pass<"pebble-cpu-vectorize"> {
  let summary = "Turn linalg on memrefs into loops over vectors";
  let description = [{
    Replaces each linalg operation on memrefs by loops one of which, the lane
    loop, runs a vector at a time:

    - a parallel loop along which all operands lie contiguously, or do not move;
    - or else a reduction of such, by an operation whose order may be changed:
      the lanes are combined at the end;
    - or else a parallel loop along which at least the results lie contiguously:
      blocks of operands that lie so along another loop are read by vectors and
      transposed, and others are read element by element.

    A contraction is computed in register tiles: some vectors along the lane loop
    and some iterations of another parallel loop, whose sums the innermost loop
    over the reduction carries in up to three quarters of the registers. A long
    reduction is split so that the vectors it reads stay in the nearest cache
    while the rows pass; if there are too few sums to keep multipliers busy, every
    other term goes to sums of their own. Terms that are more than products take
    small tiles. Products that are summed become fused multiply-adds. Sums that go
    to a buffer of their own, for the next operation to add them to something, are
    added to it from the registers.

    Iterations that do not fill a vector are computed under a mask: nothing is
    accessed beyond an operand. What cannot be computed side by side (operations
    without a vector form, integer divisions, operands that the loops do not
    index themselves) is left as it is with a remark that says why.

    Numerics: a fused multiply-add rounds once; sums are split as the register
    tiles and lanes go. Sums of fewer than eight accumulators are summed in two
    halves, so that results may differ from the sequential order's: no term goes
    through more additions than in that.

    ```mlir
    func.func @vectorize(%p: memref<64x?xf32>, %v: memref<?x128xf32>,
                         %out: memref<64x128xf32>) {
      linalg.generic
          {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                            affine_map<(m, n, d) -> (n, d)>,
                            affine_map<(m, n, d) -> (m, d)>],
           iterator_types = ["parallel", "reduction", "parallel"]}
          ins(%p, %v : memref<64x?xf32>, memref<?x128xf32>)
          outs(%out : memref<64x128xf32>) {
      ^bb0(%a: f32, %b: f32, %c: f32):
        %product = arith.mulf %a, %b : f32
        %sum = arith.addf %c, %product : f32
        linalg.yield %sum : f32
      }
      return
    }
    ```
  }];
  let options = [
    DefaultedOption<"vectorBits", "vector-bits", "int64_t", /*default=*/"256",
      "The size of a vector register">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
  let statistics = [
    Statistic<"numVectorized", "num-vectorized",
      "Number of operations turned into loops over vectors">,
    Statistic<"numDeclined", "num-declined",
      "Number of operations left as they were">
  ];
}

def PebbleCPUDecomposeAggregates : Pass<"pebble-cpu-decompose-aggregates"> {
  let summary = "Turn operations that stand for several into those";
  let description = [{
    Replaces operations on tensors with upstream's `AggregatedOpInterface`, which no
    pass lowers otherwise, by what they stand for: `linalg.softmax`, say, where it
    was no part of an attention.

    Numerics: those that upstream defines. Softmax subtracts the maximum of the row
    first.

    ```mlir
    func.func @softmax(%scores: tensor<4x16xf32>) -> tensor<4x16xf32> {
      %empty = tensor.empty() : tensor<4x16xf32>
      %weights = linalg.softmax dimension(1) ins(%scores : tensor<4x16xf32>)
          outs(%empty : tensor<4x16xf32>) -> tensor<4x16xf32>
      return %weights : tensor<4x16xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def PebbleCPUNarrowProducts : Pass<"pebble-cpu-narrow-products"> {
  let summary = "Let attention on bf16 multiply in bf16";
  let description = [{
    Allows `products(bf16)` to every `attn.attention` whose queries, keys and
    values are bf16 and whose sums are f32, which is what matrix units compute,
    and `products(bf16_pairs)` if the kernel is a polynomial: features and states
    take two bf16 numbers each. Polynomials are declined, with a remark, that are
    causal, as their state changes between queries and would be split for each of
    them, or to whose certificates pairs would add more than the polynomial and
    other roundings do: those do not allow for them.

    Numerics: weights are rounded to bf16 before they multiply values, which
    changes each by at most 2^-8 of itself. Scores stay as precise as they were.
    A product of a pair and a value is off by at most 2^-15 of itself, and one of
    two pairs by 2^-13.

    ```mlir
    func.func @narrow(%q: tensor<64x64xbf16>, %out: tensor<64x64xbf16>)
        -> tensor<64x64xbf16> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
          ins(%q, %q, %q : tensor<64x64xbf16>, tensor<64x64xbf16>,
                           tensor<64x64xbf16>)
          outs(%out : tensor<64x64xbf16>) -> tensor<64x64xbf16>
      return %0 : tensor<64x64xbf16>
    }
    ```
  }];
  let dependentDialects = ["::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numNarrowed", "num-narrowed",
      "Number of attentions that multiply in bf16">,
    Statistic<"numDeclined", "num-declined",
      "Number of attentions on bf16 that do not">
  ];
}

def PebbleCPUMultiplyOnAMX
    : Pass<"pebble-cpu-multiply-on-amx", "::mlir::func::FuncOp"> {
  let summary = "Multiply bf16 on Intel's matrix unit";
  let description = [{
    Turns each `linalg.generic` on memrefs that sums products of bf16 in f32 into
    loops over blocks of 32 x 32 results in tile registers of AMX (operations of
    the dialect `amx`). Both operands are packed into tiles before, padded by
    zeros, so that any sizes will do. Results have to lie contiguously along a loop
    of one operand only, and operands along one of the two loops that a product of
    matrices has for them. What does not is left as it is, with a remark that says
    why. An operand may be f32 of which the body takes two bf16 numbers, the upper 16
    bits and those of the rest: they are packed, and multiplied, one by one.

    A function that multiplies so asks the system for the tile registers first
    (Linux, x86-64), and asserts that it got them.

    Numerics: products of bf16 are exact in f32. AMX sums them in an order of its
    own, rounding to nearest even whatever the mode is, and takes subnormal
    numbers for zero.

    ```mlir
    func.func @multiply(%p: memref<64x?xbf16>, %v: memref<?x128xbf16>,
                        %out: memref<64x128xf32>) {
      linalg.generic
          {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                            affine_map<(m, n, d) -> (n, d)>,
                            affine_map<(m, n, d) -> (m, d)>],
           iterator_types = ["parallel", "reduction", "parallel"]}
          ins(%p, %v : memref<64x?xbf16>, memref<?x128xbf16>)
          outs(%out : memref<64x128xf32>) {
      ^bb0(%a: bf16, %b: bf16, %c: f32):
        %wide = arith.extf %a : bf16 to f32
        %factor = arith.extf %b : bf16 to f32
        %product = arith.mulf %wide, %factor : f32
        %sum = arith.addf %c, %product : f32
        linalg.yield %sum : f32
      }
      return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::amx::AMXDialect",
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
  let statistics = [
    Statistic<"numMultiplied", "num-multiplied",
      "Number of operations that multiply on AMX">,
    Statistic<"numDeclined", "num-declined",
      "Number of operations that could not">
  ];
}

def PebbleCPUExpandExp : Pass<"pebble-cpu-expand-exp"> {
  let summary = "Turn exp in f32 into arithmetic";
  let description = [{
    Replaces `math.exp` of f32, scalars and vectors, by about twenty operations of
    `arith` and `math` that compute all elements of a vector side by side, where
    the C library takes one at a time. Other types are left alone.

    Numerics: the result is off by less than 1 ulp where it is a normal number.
    What is smaller than all normal numbers becomes 0, what is larger infinity; a
    NaN stays one.

    ```mlir
    func.func @weights(%scores: vector<16xf32>) -> vector<16xf32> {
      %weights = math.exp %scores : vector<16xf32>
      return %weights : vector<16xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect"
  ];
}

def PebbleCPUOrderConstants
    : Pass<"pebble-cpu-order-constants", "::mlir::ModuleOp"> {
  let summary = "Give constants an order that is always the same";
  let description = [{
    Makes the `memref.global` of each tensor that is an `arith.constant`, in the
    order of the module, for upstream's bufferization to find them there. It would
    make those that are missing as it comes by, and it takes functions in an order
    that depends on where they lie in memory: the same module would become other
    code in the next process.

    ```mlir
    func.func @table(%i: index) -> f32 {
      %table = arith.constant dense<[1.0, 0.5]> : tensor<2xf32>
      %value = tensor.extract %table[%i] : tensor<2xf32>
      return %value : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def PebbleCPUShareThreads : Pass<"pebble-cpu-share-threads"> {
  let summary = "Let one parallel loop of a nest have the threads";
  let description = [{
    Where an `scf.forall` on memrefs is inside of another one, makes one of the two
    sequential: the inner one, or the outer one if it is known to have fewer
    iterations than there are threads. So a batch of attentions is computed side
    by side, and what is side by side in a single one is computed so.

    ```mlir
    func.func @heads(%out: memref<2x64xf32>, %value: f32) {
      scf.forall (%head) in (2) {
        scf.forall (%row) in (64) {
          memref.store %value, %out[%head, %row] : memref<2x64xf32>
        }
      }
      return
    }
    ```
  }];
  let options = [
    DefaultedOption<"threads", "threads", "int64_t", /*default=*/"2",
      "The number of threads, as far as it is known, 2 or more">
  ];
  let dependentDialects = ["::mlir::scf::SCFDialect"];
}

def PebbleCPUHoistThreads : Pass<"pebble-cpu-hoist-threads"> {
  let summary = "Start threads around a loop instead of in it";
  let description = [{
    Where an `scf.for` on memrefs has one `scf.forall` in it, which changes memory
    from outside of the loop, exchanges the two: each thread runs the whole loop,
    with its share of the parallel loop's iterations. What the loop does beside the
    parallel loop, to buffers of its own, each thread does for itself; what it adds
    up for after the loop, one of them does. So threads start once, and do not wait
    for one another.

    That needs iteration i of the parallel loop, in steps of s, to use only rows
    i to i + s of all that the parallel loop changes, and nothing else in the loop to
    use that. Then the results are the same, bit for bit. Other loops are left as
    they are, with a remark that says why.

    ```mlir
    func.func @sums(%x: memref<?x64xf32>, %n: index) -> memref<64xf32> {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %zero = arith.constant 0.0 : f32
      %sums = memref.alloc() : memref<64xf32>
      linalg.fill ins(%zero : f32) outs(%sums : memref<64xf32>)
      scf.for %i = %c0 to %n step %c1 {
        %row = memref.subview %x[%i, 0] [1, 64] [1, 1]
            : memref<?x64xf32> to memref<64xf32, strided<[1], offset: ?>>
        scf.forall (%j) = (0) to (64) step (16) {
          %part = memref.subview %row[%j] [16] [1]
              : memref<64xf32, strided<[1], offset: ?>>
              to memref<16xf32, strided<[1], offset: ?>>
          %own = memref.subview %sums[%j] [16] [1]
              : memref<64xf32> to memref<16xf32, strided<[1], offset: ?>>
          linalg.add ins(%own, %part : memref<16xf32, strided<[1], offset: ?>>,
                                       memref<16xf32, strided<[1], offset: ?>>)
                     outs(%own : memref<16xf32, strided<[1], offset: ?>>)
        }
      }
      return %sums : memref<64xf32>
    }
    ```
  }];
  let options = [
    DefaultedOption<"threads", "threads", "int64_t", /*default=*/"2",
      "The number of threads, 2 or more">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::scf::SCFDialect"
  ];
  let statistics = [
    Statistic<"numHoisted", "num-hoisted",
      "Number of parallel loops that have become outermost">,
    Statistic<"numDeclined", "num-declined",
      "Number of parallel loops left in their loops">
  ];
}

def PebbleCPUMergeLoops : Pass<"pebble-cpu-merge-loops", "::mlir::ModuleOp"> {
  let summary = "Make loop nests that are the same one function";
  let description = [{
    Loop nests of functions that are the same operation by operation, and so
    compute the same from other values, become calls of one function. They may
    differ in the ends of loops and the numbers of rows, which become arguments:
    in a model whose layers repeat, an attention is compiled once, for sequences
    of several lengths too. A large nest becomes a function even if it occurs
    once, as what LLVM does takes more than linear time in the size of a function,
    and functions are lowered side by side. Nests with calls stay where they are.

    ```mlir
    func.func @layers(%a: memref<64xf32>, %b: memref<64xf32>, %value: f32) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c64 = arith.constant 64 : index
      scf.for %i = %c0 to %c64 step %c1 {
        memref.store %value, %a[%i] : memref<64xf32>
      }
      scf.for %i = %c0 to %c64 step %c1 {
        memref.store %value, %b[%i] : memref<64xf32>
      }
      return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect"
  ];
  let statistics = [
    Statistic<"numMerged", "num-merged", "Number of nests that became calls">,
    Statistic<"numFunctions", "num-functions", "Number of functions they call">
  ];
}

def PebbleCPUBalanceThreads : Pass<"pebble-cpu-balance-threads"> {
  let summary = "Let threads that are done take the next iteration";
  let description = [{
    Gives every `omp.wsloop` without a schedule the dynamic one. Blocks of queries
    differ in how many keys they see, under `causal` three times as many in the
    second half of them as in the first. But a loop that is run again and again
    gets the static schedule: each of its iterations is then always computed by
    the same thread, whose cache has what it needs. Results stay the same: an
    iteration is computed by one thread.

    ```mlir
    func.func @blocks(%out: memref<64xf32>, %value: f32) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c64 = arith.constant 64 : index
      omp.parallel {
        omp.wsloop {
          omp.loop_nest (%i) : index = (%c0) to (%c64) step (%c1) {
            memref.store %value, %out[%i] : memref<64xf32>
            omp.yield
          }
        }
        omp.terminator
      }
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::omp::OpenMPDialect"];
}

#endif // PEBBLE_TARGET_CPU_PASSES
