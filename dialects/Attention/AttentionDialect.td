//===- AttentionDialect.td - The attn dialect --------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_DIALECT_ATTENTION_DIALECT
#define PEBBLE_DIALECT_ATTENTION_DIALECT

include "mlir/IR/OpBase.td"

def Attention_Dialect : Dialect {
  let name = "attn";
  let cppNamespace = "::pebble::attn";
  let summary = "Attention, from what to compute to how to compute it";
  let description = [{
    The `attn` dialect says *what* attention a model computes
    (`attn.attention`), *which kernel* stands in its softmax (`#attn.exp`, or
    a polynomial with its certificate), and *how* it is to be computed (a
    schedule attribute). Every decision is data in the IR: it can be written by
    hand, printed, tested and overridden.

    `attn-plan` attaches a schedule, `attn-tile` turns it into loops over
    tile-level operations (`attn.online_step`), and `attn-decompose` turns any
    operation of the dialect into plain `linalg`.

    `Rationale.md`, beside the TableGen sources, says why the dialect is as it
    is and why none of the existing attention operations served.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect",
    "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
  // `#attn.tiled` says what the first four are for, and `pebble-workspace` what
  // the others are.
  let discardableAttrs = (ins
    "::mlir::DistinctAttr":$tiled,
    "::mlir::UnitAttr":$exact_rows,
    "::mlir::IntegerAttr":$loop_dim,
    "::mlir::UnitAttr":$spilled,
    "::mlir::UnitAttr":$buffer,
    "::mlir::UnitAttr":$output_size,
    "::mlir::UnitAttr":$workspace
  );
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

#endif // PEBBLE_DIALECT_ATTENTION_DIALECT
