//===- StateReduce.cpp - Putting the runs of the state together -----------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums the runs, always in the same order, multiplies each row by its
// coefficient, and divides by about the number of visible keys, or the sum of
// their weights. If causal, so is every prefix of the runs: state_scan.
//
//===----------------------------------------------------------------------===//

#include "StateKernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

/// The same for a number of visible keys in f32; 0 of 0.
static Value buildHalvingsOfCount(KernelBuilder &k, Value count) {
  ImplicitLocOpBuilder &b = k.b;
  Value bits = arith::BitcastOp::create(b, b.getI32Type(), count);
  Value exponent = arith::ShRUIOp::create(b, bits, k.i32(kFloatFraction));
  Value halvings = arith::SubIOp::create(b, exponent, k.i32(kFloatBias - 1));
  return arith::MaxSIOp::create(b, halvings, k.i32(0));
}

/// The coefficient of a row's monomial in the polynomial of the product of a
/// query and a key. 0 where the monomial is that of another row as well.
Value StateKernels::buildCoefficient(KernelBuilder &k, Value row) {
  ImplicitLocOpBuilder &b = k.b;
  auto equal = [&](Value x, Value y) { return k.equal(x, y); };
  Value constant = k.index(sizes.channels);
  Value number = k.div(row, kOctet);
  Octet octet = loadOctet(k, getTable(k), number);
  Value last = k.add(octet.first, k.rem(row, kOctet));

  // Variables are in order, 1 before all others.
  Value isFirst = k.less(number, k.index(octets.numbers.size()));
  Value isKnown = k.less(last, k.add(constant, 1));
  Value isValid = arith::AndIOp::create(b, isFirst, isKnown);
  if (degree > 1) {
    Value before = octet.shared.back();
    Value inOrder = arith::OrIOp::create(b, equal(before, constant),
                                         k.less(before, k.add(last, 1)));
    isValid = arith::AndIOp::create(b, isValid, inOrder);
  }

  // The number of orders in which they can be multiplied.
  SmallVector<Value> variables = octet.shared;
  variables.push_back(last);
  Value orders = k.f32(1), count = k.f32(0), equals = k.f32(1);
  for (auto [i, variable] : llvm::enumerate(variables)) {
    Value isConstant = equal(variable, constant);
    if (i > 0)
      equals = k.select(equal(variable, variables[i - 1]),
                        arith::AddFOp::create(b, equals, k.f32(1)), k.f32(1));
    Value next = arith::AddFOp::create(b, count, k.f32(1));
    count = k.select(isConstant, count, next);
    Value quotient = arith::DivFOp::create(
        b, arith::MulFOp::create(b, orders, count), equals);
    orders = k.select(isConstant, orders, quotient);
  }

  double scale = getScale(op);
  Value coefficient = k.f32(0);
  ArrayRef<double> coefficients = polynomial.getCoefficients();
  for (auto [power, value] : llvm::enumerate(coefficients)) {
    Value isPower = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, count,
                                          k.f32(power));
    coefficient =
        k.select(isPower, k.f32(value * std::pow(scale, power)), coefficient);
  }
  coefficient = arith::MulFOp::create(b, coefficient, orders);
  return k.select(isValid, coefficient, k.f32(0));
}

Value StateKernels::buildLargestOfRuns(KernelBuilder &k, Value point) {
  auto loop = scf::ForOp::create(k.b, k.index(0), k.size(partial, 1),
                                 k.index(1), ValueRange{k.f32(-INFINITY)});
  OpBuilder::InsertionGuard guard(k.b);
  k.b.setInsertionPointToStart(loop.getBody());
  Value shift = memref::LoadOp::create(
      k.b, k.argument(shifts), ValueRange{point, loop.getInductionVar()});
  Value larger =
      arith::MaximumFOp::create(k.b, loop.getRegionIterArgs().front(), shift);
  scf::YieldOp::create(k.b, larger);
  return loop.getResult(0);
}

/// What makes the weights of its keys relative to the largest shift of all.
Value StateKernels::buildWeightOfRun(KernelBuilder &k, Value point, Value run,
                                     Value largest) {
  Value shift =
      memref::LoadOp::create(k.b, k.argument(shifts), ValueRange{point, run});
  Value weight = k.exp(arith::SubFOp::create(k.b, shift, largest));
  return k.select(buildIsMinusInfinity(k, shift), k.f32(0), weight);
}

/// What a thread has of the state: two columns of a row.
struct StateKernels::ReducedPair {
  Value point, row, column;
  Value coefficient; ///< of the row
};

static Value buildZeros(KernelBuilder &k) {
  auto type = VectorType::get(2, k.b.getF32Type());
  return arith::ConstantOp::create(k.b, DenseElementsAttr::get(type, 0.0f));
}

/// Behind the number of visible keys stands how often it was halved, which is 0
/// only if there are none.
void StateKernels::storeState(KernelBuilder &k, const ReducedPair &pair,
                              Value prefixNumber, Value sums, Value halvings) {
  ImplicitLocOpBuilder &b = k.b;
  Value exponent = arith::SubIOp::create(b, k.i32(0), halvings);
  Value factor =
      arith::MulFOp::create(b, pair.coefficient, buildPowerOfTwo(k, exponent));
  // A factor of 0 is for rows that are not part of the state: whatever they
  // hold, nothing comes of it.
  Value isZero =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, factor, k.f32(0));
  Value product = arith::MulFOp::create(b, sums, k.pair(factor, factor));
  Value kept = k.select(isZero, buildZeros(k), product);
  if (hidesKeys()) {
    Value number = arith::SIToFPOp::create(b, b.getF32Type(), halvings);
    Value noted = vector::InsertOp::create(b, number, kept, 1);
    kept = k.select(k.both(k.equal(pair.row, k.index(getConstantRow())),
                           k.equal(pair.column, k.index(sizes.valueChannels))),
                    noted, kept);
  }
  k.storePair(k.toNarrow(kept), k.argument(state),
              {pair.point, prefixNumber, pair.row, pair.column});
}

void StateKernels::buildReduce() {
  state = numbers.allocate({points, prefix ? runs : numbers.constant(1),
                            numbers.constant(rows), numbers.constant(columns)},
                           narrow);
  SmallVector<Value> inputs = {partial, state};
  if (!hidesKeys() && !prefix)
    pass(keys, inputs);
  if (hasWeights)
    inputs.push_back(shifts);
  if (hasWeights && operands.logSumExp) {
    largestShift = numbers.allocate({points}, host.getF32Type());
    inputs.push_back(largestShift);
  }
  KernelBuilder k = begin(prefix ? "state_scan" : "state_reduce", inputs);
  ImplicitLocOpBuilder &b = k.b;
  int64_t pairsPerRow = columns / 2;
  Value number = k.add(k.mul(k.blockId(gpu::Dimension::x), kThreads), k.thread);
  Value point = k.blockId(gpu::Dimension::y);
  Value row = k.div(number, pairsPerRow);
  Value column = k.mul(k.rem(number, pairsPerRow), 2);

  Value largest;
  if (hasWeights)
    largest = buildLargestOfRuns(k, point);
  if (largestShift) {
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.equal(number, k.index(0)));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, k.argument(largestShift),
                            ValueRange{point});
  }
  ReducedPair reduced{point, row, column, buildCoefficient(k, row)};
  SmallVector<Value> sums = {buildZeros(k)};
  if (hidesKeys())
    sums.push_back(k.f32(0)); // the number of visible keys
  auto getHalvings = [&](ValueRange sums, Value keys) {
    return hidesKeys() ? buildHalvingsOfCount(k, sums[1])
                       : buildHalvings(k, keys);
  };
  auto loop =
      scf::ForOp::create(b, k.index(0), k.size(partial, 1), k.index(1), sums);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value run = loop.getInductionVar();
    Value weight;
    if (hasWeights)
      weight = buildWeightOfRun(k, point, run, largest);
    auto weigh = [&](Value x, Value factor) -> Value {
      return weight ? arith::MulFOp::create(b, x, factor).getResult() : x;
    };
    Value pair = k.loadPair(k.argument(partial), {point, run, row, column});
    pair = weigh(pair, weight ? k.pair(weight, weight) : Value());
    SmallVector<Value> next = {
        arith::AddFOp::create(b, loop.getRegionIterArgs().front(), pair)};
    if (hidesKeys()) {
      Value count = memref::LoadOp::create(
          b, k.argument(partial),
          ValueRange{point, run, k.index(getConstantRow()),
                     k.index(sizes.valueChannels)});
      next.push_back(arith::AddFOp::create(b, loop.getRegionIterArgs().back(),
                                           weigh(count, weight)));
    }
    if (prefix)
      storeState(k, reduced, run, next.front(),
                 getHalvings(next, k.mul(k.add(run, 1), prefix->span)));
    scf::YieldOp::create(b, next);
  }
  if (!prefix)
    storeState(k, reduced, k.index(0), loop.getResult(0),
               getHalvings(loop.getResults(), k.number(keys)));
  // Rows are a multiple of 64, and columns of 8: no thread is left over.
  k.finish(host, {numbers.constant(rows * pairsPerRow / kThreads), points,
                  numbers.constant(1)});
}
