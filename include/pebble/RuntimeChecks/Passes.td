//===- Passes.td - What only a run can tell ----------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_RUNTIMECHECKS_PASSES
#define PEBBLE_RUNTIMECHECKS_PASSES

include "mlir/Pass/PassBase.td"

def AttnCheckSizes : Pass<"attn-check-sizes"> {
  let summary = "Assert the sizes of attention that types leave open";
  let description = [{
    The verifier compares the sizes that types state. Before each attention with
    dynamic sizes, this pass asserts (`cf.assert`) that they agree as well: an
    assertion for each axis whose size the type leaves open. Without it, operands
    whose sizes disagree are read out of bounds.

    It asserts what upstream's `generate-runtime-verification` does for attention,
    and leaves other operations alone: their assertions would stand in the
    innermost loops.

    ```mlir
    func.func @check(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>,
                     %v: tensor<?x64xf32>, %out: tensor<?x64xf32>)
        -> tensor<?x64xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32)
          ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
          outs(%out : tensor<?x64xf32>) -> tensor<?x64xf32>
      return %0 : tensor<?x64xf32>
    }
    ```

    asserts that the query and the output have one number of rows, and the key
    and the value another.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect"];
}

#endif // PEBBLE_RUNTIMECHECKS_PASSES
