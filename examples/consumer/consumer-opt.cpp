//===- consumer-opt.cpp - A tool and a pass built on Pebble ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/InitAll.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

namespace {

/// Has every attention accumulate in f64, and says so.
struct AccumulateInDouble
    : public mlir::PassWrapper<AccumulateInDouble, mlir::OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(AccumulateInDouble)

  llvm::StringRef getArgument() const override {
    return "accumulate-in-double";
  }
  llvm::StringRef getDescription() const override {
    return "Have every attn.attention accumulate in f64";
  }
  void runOnOperation() override {
    auto f64 = mlir::Float64Type::get(&getContext());
    getOperation()->walk([&](pebble::attn::AttentionOp op) {
      // The score region and a scale value have the accumulation type.
      if (!op.getScore().empty() || op.getScaleValue())
        return;
      op.setAccumulator(f64);
      pebble::attn::AttentionOpInterface interface = op;
      op.emitRemark("accumulates in f64; batch dimensions: ")
          << interface.getNumBatchDims();
    });
  }
};

} // namespace

int main(int argc, char **argv) {
  mlir::PassRegistration<AccumulateInDouble>();
  pebble::registerAllPasses();
  mlir::DialectRegistry registry;
  registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect,
                  mlir::linalg::LinalgDialect, mlir::scf::SCFDialect,
                  mlir::tensor::TensorDialect>();
  pebble::registerAllDialects(registry);
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "An optimizer driver that builds on Pebble\n", registry));
}
