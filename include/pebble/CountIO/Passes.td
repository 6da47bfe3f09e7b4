//===- Passes.td - What tiled attention moves --------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_COUNTIO_PASSES
#define PEBBLE_COUNTIO_PASSES

include "mlir/Pass/PassBase.td"

def AttnCountIO : Pass<"attn-count-io"> {
  let summary = "Count the words that tiled attention moves";
  let description = [{
    Right after `attn-tile`, the loops say which tiles are loaded and stored, and
    how often. This pass sums them up, exactly, and compares the sum with what
    `attn-plan` predicted: a difference is an error, of the model or of the tiler.
    It changes nothing. A remark (category `attn-count-io`) gives the words, and
    those of every tensor by its name. Loops that other passes have changed since
    are counted if that gives what was predicted; if not, or on memrefs, a remark
    says why they are not.

    What counts follows from the loops alone, given which tensors are in slow
    memory (`#attn.tiled`):

    - An operation that reads a slice of slow memory loads it, once for every
      iteration of the loops in which the slice changes: what stays the same while
      a loop runs stays in fast memory. Of a slice of which only slices are read,
      only these are loaded; if all of it is read, they are there already.
    - What is computed is in fast memory until it is inserted into slow memory,
      which stores it.
    - A destination that is not read is not loaded. Constants are code where
      single numbers are read of them, or `attn-tile` made them.

    Tiles are as large as bounds and sizes say in each iteration. Sizes that types
    leave open are those that `attn-plan` assumed. What depends on data (a key
    length, a position that is not known, memory that a score region reads) is not
    counted, which a remark says. Of a guarded kernel, what moves if all rows are
    within its domain is counted, and the remark says `if=no exact rows`: neither
    the loop over the others (`attn.exact_rows`), nor the list of them.

    ```mlir
    // Two blocks of queries pass over four keys: 16 + 2 * 4 * (4 + 4) + 16 words.
    #origin = #attn.tiled<schedule = #attn.online<query_tile = 2, key_tile = 4>>
    func.func @count(%q: tensor<4x4xf32>, %k: tensor<4x4xf32>,
                     %v: tensor<4x4xf32>, %out: tensor<4x4xf32>)
        -> tensor<4x4xf32> {
      %0 = scf.forall (%i) = (0) to (4) step (2) shared_outs(%o = %out)
          -> (tensor<4x4xf32>) {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %c4 = arith.constant 4 : index
        %f0 = arith.constant 0.0 : f32
        %e = tensor.empty() : tensor<2x4xf32>
        %zero = linalg.fill ins(%f0 : f32) outs(%e : tensor<2x4xf32>)
            -> tensor<2x4xf32>
        %qi = tensor.extract_slice %q[%i, 0] [2, 4] [1, 1]
            : tensor<4x4xf32> to tensor<2x4xf32>
        %sum = scf.for %j = %c0 to %c4 step %c1 iter_args(%acc = %zero)
            -> (tensor<2x4xf32>) {
          %kj = tensor.extract_slice %k[%j, 0] [1, 4] [1, 1]
              : tensor<4x4xf32> to tensor<1x4xf32>
          %vj = tensor.extract_slice %v[%j, 0] [1, 4] [1, 1]
              : tensor<4x4xf32> to tensor<1x4xf32>
          %es = tensor.empty() : tensor<2x1xf32>
          %zs = linalg.fill ins(%f0 : f32) outs(%es : tensor<2x1xf32>)
              -> tensor<2x1xf32>
          %s = linalg.matmul indexing_maps = [
                affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                affine_map<(m, n, k) -> (m, n)>]
              ins(%qi, %kj : tensor<2x4xf32>, tensor<1x4xf32>)
              outs(%zs : tensor<2x1xf32>) -> tensor<2x1xf32>
          %next = linalg.matmul ins(%s, %vj : tensor<2x1xf32>, tensor<1x4xf32>)
              outs(%acc : tensor<2x4xf32>) -> tensor<2x4xf32>
          scf.yield %next : tensor<2x4xf32>
        }
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %sum into %o[%i, 0] [2, 4] [1, 1]
              : tensor<2x4xf32> into tensor<4x4xf32>
        }
      } {attn.tiled = distinct[0]<#origin>}
      return %0 : tensor<4x4xf32>
    }
    ```
  }];
  let dependentDialects = ["::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numCounted", "num-counted",
      "Number of tiled attention operations counted">,
    Statistic<"numDeclined", "num-declined",
      "Number of tiled attention operations that could not be counted">
  ];
}

#endif // PEBBLE_COUNTIO_PASSES
