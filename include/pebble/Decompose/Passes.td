//===- Passes.td - From attn to plain linalg ---------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DECOMPOSE_PASSES
#define PEBBLE_DECOMPOSE_PASSES

include "mlir/Pass/PassBase.td"

def AttnDecompose : Pass<"attn-decompose"> {
  let summary = "Replace attention by plain linalg, as its definition reads";
  let description = [{
    Turns every operation of the `attn` dialect, with any kernel, mask and
    layout, into `linalg.generic` operations that follow its definition: scores,
    row maxima, weights, sums, weighted values, quotient. The scores of all
    queries and keys are held at once, so it takes O(n_q n_k) memory: it is the
    reference that every schedule is tested against, and the way out of the
    dialect where no schedule applies. `attn-tile` takes O(n d) memory.

    Every operation of the dialect is replaced, on tensors and, with allocations
    for what lies between, on memrefs.

    Numerics: products and sums in the accumulation type, in the order of the
    loops; the row maximum is subtracted before a shift-invariant kernel is
    evaluated. The rounding bound in `docs/numerics.md` holds.

    ```mlir
    func.func @decompose(%q: tensor<128x64xf16>, %k: tensor<96x64xf16>,
                         %v: tensor<96x32xf16>, %out: tensor<128x32xf16>)
        -> tensor<128x32xf16> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
          ins(%q, %k, %v : tensor<128x64xf16>, tensor<96x64xf16>,
                           tensor<96x32xf16>)
          outs(%out : tensor<128x32xf16>) -> tensor<128x32xf16>
      return %0 : tensor<128x32xf16>
    }
    ```
  }];
  let options = [
    Option<"keepMemrefs", "keep-memrefs", "bool", /*default=*/"false",
      "Leave what is on memrefs for later: upstream's buffer deallocation "
      "refuses functions that deallocate already">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numDecomposed", "num-decomposed",
      "Number of attention operations replaced">
  ];
}

#endif // PEBBLE_DECOMPOSE_PASSES
