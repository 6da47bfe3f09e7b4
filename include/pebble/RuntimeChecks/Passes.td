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
    and leaves other operations alone: `pebble-check-accesses` is for them.

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

def PebbleCheckAccesses : Pass<"pebble-check-accesses"> {
  let summary = "Assert that nothing is accessed out of bounds";
  let description = [{
    Before each operation that has such conditions, asserts (`cf.assert`) that it
    accesses nothing out of bounds, and that sizes agree: what upstream's
    `generate-runtime-verification` does, and `attn-check-sizes` for attention, but
    in the bodies of functions, and of loops and branches (`scf`), alone. In the
    regions of other operations, `linalg.generic` for one, the assertions would be
    evaluated for every element.

    ```mlir
    func.func @element(%table: tensor<?xf32>, %i: index) -> f32 {
      %0 = tensor.extract %table[%i] : tensor<?xf32>
      return %0 : f32
    }
    ```

    asserts that `%i` is at least 0 and less than the size of the table. Code that
    `pebble-run` and `pebble-compile` make begins with these assertions.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::index::IndexDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // PEBBLE_RUNTIMECHECKS_PASSES
