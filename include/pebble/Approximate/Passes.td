//===- Passes.td - From exp to certified polynomials -------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_APPROXIMATE_PASSES
#define PEBBLE_APPROXIMATE_PASSES

include "mlir/Pass/PassBase.td"

def AttnApproximate : Pass<"attn-approximate"> {
  let summary = "Replace exp by a certified polynomial where that is faster";
  let description = [{
    Replaces the kernel `#attn.exp` by the polynomial of least degree that keeps
    every output within `epsilon` times the spread of the values (largest minus
    smallest, for each value channel) of softmax attention, as long as every
    score lies in `[-logit-bound, logit-bound]`. `docs/theory.md` proves the
    bound; the polynomial carries its domain and its error. Rounding comes on
    top: `pebble-run --compare=exact` bounds and measures both together.

    The results are not bit for bit those of softmax. `logit-bound` is the word
    of whoever runs the pass: nothing at run time checks it, and where a score is
    larger, nothing is promised.

    A site is replaced only if the plan for the machine (see `attn-plan`) takes
    less time with the polynomial than without. Sites with masks, windows
    or a score region are left: polynomials have no state there. A remark
    (category `attn-approximate`) explains every site, replaced or left.

    ```mlir
    func.func @approximate(%q: tensor<65536x16xf32>, %k: tensor<65536x16xf32>,
                           %v: tensor<65536x16xf32>,
                           %out: tensor<65536x16xf32>)
        -> tensor<65536x16xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
          ins(%q, %k, %v : tensor<65536x16xf32>, tensor<65536x16xf32>,
                           tensor<65536x16xf32>)
          outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
      return %0 : tensor<65536x16xf32>
    }
    ```
  }];
  let options = [
    Option<"epsilon", "epsilon", "double", /*default=*/"1e-2",
      "How far an output may be off, relative to the spread of the values">,
    Option<"logitBound", "logit-bound", "double", /*default=*/"0",
      "What no score exceeds in magnitude; without it, no site is replaced">,
    Option<"machine", "machine", "std::string", /*default=*/"",
      "The machine to plan for, as in attn-plan">,
    Option<"dynamicSize", "dynamic-size", "int64_t", /*default=*/"4096",
      "Queries and keys to assume where the types leave them open">
  ];
  let dependentDialects = ["::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numReplaced", "num-replaced",
      "Number of attention operations given a polynomial">,
    Statistic<"numLeft", "num-left",
      "Number of attention operations left with exp">
  ];
}

#endif // PEBBLE_APPROXIMATE_PASSES
