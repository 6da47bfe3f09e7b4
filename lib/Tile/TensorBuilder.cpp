//===- TensorBuilder.cpp - Linalg on tiles --------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorBuilder.h"

#include "pebble/Tile/Tile.h"

#include "pebble/Decompose/Decompose.h"
#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace pebble;

Value TensorBuilder::buildIndex(int64_t number) {
  return arith::ConstantIndexOp::create(b, loc, number);
}

Value TensorBuilder::buildNumber(OpBuilder &builder, Location at,
                                 double number) {
  return arith::ConstantOp::create(builder, at,
                                   builder.getFloatAttr(type, number));
}

Value TensorBuilder::buildZeroIf(OpBuilder &builder, Location at,
                                 Value condition, Value number) {
  Value zero = buildNumber(builder, at, 0);
  return arith::SelectOp::create(builder, at, condition, zero, number);
}

Value TensorBuilder::buildTable(ArrayRef<int64_t> numbers, int64_t width) {
  // 16 bits where they suffice: tables share fast memory with tiles.
  bool isShort = llvm::all_of(
      numbers, [](int64_t number) { return llvm::isInt<16>(number); });
  int64_t rows = static_cast<int64_t>(numbers.size()) / width;
  Type type = b.getIntegerType(isShort ? 16 : 32);
  SmallVector<APInt> values;
  for (int64_t number : numbers)
    values.emplace_back(type.getIntOrFloatBitWidth(), number,
                        /*isSigned=*/true);
  return arith::ConstantOp::create(
      b, loc,
      DenseIntElementsAttr::get(RankedTensorType::get({rows, width}, type),
                                values));
}

SmallVector<OpFoldResult> TensorBuilder::readRow(Value table, Value row) {
  SmallVector<OpFoldResult> numbers;
  int64_t width = cast<RankedTensorType>(table.getType()).getDimSize(1);
  for (int64_t column = 0; column < width; ++column) {
    Value number = tensor::ExtractOp::create(
        b, loc, table, ValueRange{row, buildIndex(column)});
    numbers.push_back(
        arith::IndexCastOp::create(b, loc, b.getIndexType(), number)
            .getResult());
  }
  return numbers;
}

Value TensorBuilder::buildEmpty(Sizes shape) {
  return tensor::EmptyOp::create(b, loc, shape, type);
}

Value TensorBuilder::buildOwnEmpty(Sizes shape) {
  auto [staticShape, dynamicSizes] = decomposeMixedValues(shape);
  return bufferization::AllocTensorOp::create(
      b, loc, RankedTensorType::get(staticShape, type), dynamicSizes);
}

Value TensorBuilder::buildSpilled(Sizes shape) {
  return markSpilled(buildEmpty(shape));
}

Value TensorBuilder::buildFilled(Sizes shape, double number) {
  return buildFill(buildOwnEmpty(shape), number);
}

Value TensorBuilder::buildFill(Value tensor, double number) {
  return linalg::FillOp::create(b, loc, buildNumber(b, loc, number), tensor)
      .getResult(0);
}

Value TensorBuilder::buildSlice(Value tensor, Sizes offsets, Sizes sizes) {
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, loc, tensor, offsets, sizes,
                                        strides);
}

Value TensorBuilder::buildInsert(Value tile, Value tensor, Sizes offsets,
                                 Sizes sizes) {
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, loc, tile, tensor, offsets, sizes,
                                       strides);
}

Value TensorBuilder::buildGeneric(ArrayRef<Tile> inputs, const Tile &output,
                                  Body body) {
  SmallVector<Tile> operands(inputs);
  operands.push_back(output);
  SmallVector<AffineExpr> expressions(unsigned(TileLoop::None) + 1,
                                      b.getAffineConstantExpr(0));
  SmallVector<utils::IteratorType> iterators;
  for (unsigned number = 0; number < unsigned(TileLoop::None); ++number) {
    auto loop = TileLoop(number);
    if (llvm::none_of(operands, [&](const Tile &operand) {
          return llvm::is_contained(operand.axes, loop);
        }))
      continue;
    expressions[number] = b.getAffineDimExpr(iterators.size());
    iterators.push_back(llvm::is_contained(output.axes, loop)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  }
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const Tile &operand : operands) {
    values.push_back(operand.value);
    SmallVector<AffineExpr> axes;
    for (TileLoop loop : operand.axes)
      axes.push_back(expressions[unsigned(loop)]);
    maps.push_back(AffineMap::get(iterators.size(), 0, axes, b.getContext()));
  }
  values.pop_back();
  auto generic = linalg::GenericOp::create(
      b, loc, output.value.getType(), values, output.value, maps, iterators,
      [&](OpBuilder &builder, Location at, ValueRange args) {
        linalg::YieldOp::create(builder, at, body(builder, at, args));
      });
  return generic.getResult(0);
}

Value TensorBuilder::buildMultiplyAdd(ArrayRef<Tile> inputs,
                                      const Tile &output) {
  return buildGeneric(
      inputs, output,
      [](OpBuilder &builder, Location at, ValueRange args) -> Value {
        Value product = args.front();
        for (Value factor : args.drop_front().drop_back())
          product = arith::MulFOp::create(builder, at, product, factor);
        return arith::AddFOp::create(builder, at, args.back(), product);
      });
}

/// The bf16 numbers that stand for one, the largest first, as f32.
static SmallVector<Value> buildParts(OpBuilder &builder, Location at,
                                     Value number) {
  Type f32 = builder.getF32Type(), i32 = builder.getI32Type();
  if (number.getType().isBF16())
    return {arith::ExtFOp::create(builder, at, f32, number)};
  Value mask = arith::ConstantIntOp::create(builder, at, i32, kBitsOfBF16);
  auto cut = [&](Value exact) -> Value {
    Value bits = arith::BitcastOp::create(builder, at, i32, exact);
    bits = arith::AndIOp::create(builder, at, bits, mask);
    return arith::BitcastOp::create(builder, at, f32, bits);
  };
  Value high = cut(number);
  return {high, cut(arith::SubFOp::create(builder, at, number, high))};
}

Value TensorBuilder::buildMultiplyAddOfPairs(const Tile &lhs, const Tile &rhs,
                                             const Tile &output) {
  return buildGeneric(
      {lhs, rhs}, output,
      [&](OpBuilder &builder, Location at, ValueRange args) -> Value {
        SmallVector<Value> left = buildParts(builder, at, args[0]);
        SmallVector<Value> right = buildParts(builder, at, args[1]);
        Value sum = args[2];
        for (auto [i, a] : llvm::enumerate(left))
          for (Value c : ArrayRef(right).take_front(2 - i)) {
            Value product = arith::MulFOp::create(builder, at, a, c);
            sum = arith::AddFOp::create(builder, at, sum, product);
          }
        return sum;
      });
}

Value TensorBuilder::buildAdd(const Tile &input, const Tile &output) {
  return buildMultiplyAdd({input}, output);
}

Value TensorBuilder::buildCopy(const Tile &input, const Tile &output) {
  return buildGeneric(
      {input}, output, [](OpBuilder &builder, Location at, ValueRange args) {
        return buildConversion(builder, at, args[0], args[1].getType());
      });
}

SmallVector<Value> TensorBuilder::buildParallelLoop(
    Value begin, Value end, int64_t step, ValueRange shared,
    function_ref<SmallVector<OwnSlice>(Value, ValueRange)> body) {
  SmallVector<OpFoldResult> begins = {getAsOpFoldResult(begin)};
  SmallVector<OpFoldResult> ends = {getAsOpFoldResult(end)};
  SmallVector<OpFoldResult> steps = {b.getIndexAttr(step)};
  auto loop = scf::ForallOp::create(b, loc, begins, ends, steps, shared,
                                    /*mapping=*/std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<OwnSlice> changed =
      body(loop.getInductionVar(0), loop.getRegionIterArgs());
  // Canonicalization takes for granted that insertions come in the order of
  // what is shared.
  auto getNumber = [](const OwnSlice &own) {
    Value whole = own.slice.getDefiningOp<tensor::ExtractSliceOp>().getSource();
    return cast<BlockArgument>(whole).getArgNumber();
  };
  llvm::sort(changed, [&](const OwnSlice &a, const OwnSlice &b) {
    return getNumber(a) < getNumber(b);
  });
  SmallVector<Value> results, slices;
  for (const OwnSlice &own : changed) {
    results.push_back(own.result);
    slices.push_back(own.slice);
  }
  insertInParallel(b, loop, results, slices);
  return llvm::to_vector_of<Value>(loop.getResults());
}
