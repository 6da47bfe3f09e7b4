//===- TensorBuilder.h - Linalg on tiles ------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_TENSORBUILDER_H
#define PEBBLE_LIB_TILE_TENSORBUILDER_H

#include "mlir/IR/Builders.h"

namespace pebble {

/// The loops of the operations on tiles, outermost first.
enum class TileLoop : unsigned {
  /// Monomials, or the channels that they are made of.
  Monomial,
  Row,
  Column,
  /// An axis of size 1.
  None
};

/// A tensor, and which of its axes are which loops.
struct Tile {
  mlir::Value value;
  llvm::SmallVector<TileLoop> axes;
};

/// What an iteration of a parallel loop computed in the place of a slice of a
/// tensor that the loop shares.
struct OwnSlice {
  mlir::Value result, slice;
};

/// Builds operations on tensors of one floating-point type.
class TensorBuilder {
public:
  using Sizes = llvm::ArrayRef<mlir::OpFoldResult>;
  using Body = llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::Location,
                                              mlir::ValueRange)>;

  TensorBuilder(mlir::OpBuilder &builder, mlir::Location loc, mlir::Type type)
      : b(builder), loc(loc), type(type) {}

  mlir::Value buildIndex(int64_t number);
  /// In the body of an operation, as what follows.
  mlir::Value buildNumber(mlir::OpBuilder &builder, mlir::Location at,
                          double number);
  mlir::Value buildZeroIf(mlir::OpBuilder &builder, mlir::Location at,
                          mlir::Value condition, mlir::Value number);
  /// A constant with rows of `width` numbers.
  mlir::Value buildTable(llvm::ArrayRef<int64_t> numbers, int64_t width);
  llvm::SmallVector<mlir::OpFoldResult> readRow(mlir::Value table,
                                                mlir::Value row);
  mlir::Value buildEmpty(Sizes shape);
  /// A buffer of its own, for what is read after another tensor of the shape is
  /// written: equal empty tensors may become one.
  mlir::Value buildOwnEmpty(Sizes shape);
  /// In slow memory.
  mlir::Value buildSpilled(Sizes shape);
  /// A buffer of its own.
  mlir::Value buildFilled(Sizes shape, double number);
  mlir::Value buildFill(mlir::Value tensor, double number);
  /// Strides are 1.
  mlir::Value buildSlice(mlir::Value tensor, Sizes offsets, Sizes sizes);
  mlir::Value buildInsert(mlir::Value tile, mlir::Value tensor, Sizes offsets,
                          Sizes sizes);
  /// Runs over the loops that any operand has, and reduces those that `output`
  /// has not. The body gets the elements of the inputs, then of the output.
  mlir::Value buildGeneric(llvm::ArrayRef<Tile> inputs, const Tile &output,
                           Body body);
  /// output += product of the inputs.
  mlir::Value buildMultiplyAdd(llvm::ArrayRef<Tile> inputs, const Tile &output);
  /// The same for two inputs and multipliers of bf16: f32 is the sum of two
  /// such numbers, itself cut to the bits of bf16 and the rest cut likewise.
  /// The product of two rests is left out.
  mlir::Value buildMultiplyAddOfPairs(const Tile &lhs, const Tile &rhs,
                                      const Tile &output);
  /// output += input.
  mlir::Value buildAdd(const Tile &input, const Tile &output);
  /// A copy, converted to the type of `output`.
  mlir::Value buildCopy(const Tile &input, const Tile &output);
  /// Iterations are independent: each changes its own slices of what is shared.
  llvm::SmallVector<mlir::Value> buildParallelLoop(
      mlir::Value begin, mlir::Value end, int64_t step, mlir::ValueRange shared,
      llvm::function_ref<llvm::SmallVector<OwnSlice>(mlir::Value,
                                                     mlir::ValueRange)>
          body);

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Type type;
};

} // namespace pebble

#endif // PEBBLE_LIB_TILE_TENSORBUILDER_H
