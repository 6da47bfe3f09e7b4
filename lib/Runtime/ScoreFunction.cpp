//===- ScoreFunction.cpp - Score regions in float64 -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Runtime/ScoreFunction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

SmallVector<Value> pebble::getCapturedValues(AttentionOpInterface op) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getScore(), captured);
  return captured.takeVector();
}

namespace {

/// The scalars of one evaluation. Integers and truth values are held as doubles
/// too: indices are far below 2^53.
using Scalars = llvm::SmallDenseMap<Value, double, 16>;

/// One operation of a region: from the scalars before it to its result.
using Step = std::function<double(const Scalars &)>;

/// Turns the operations of a score region into steps.
class StepBuilder {
public:
  explicit StepBuilder(const CapturedValues &captured) : captured(captured) {}

  /// Null when the operation is not known.
  Step build(Operation *op) {
    return TypeSwitch<Operation *, Step>(op)
        .Case<arith::ConstantOp>(
            [](auto op) { return buildConstant(op.getValue()); })
        .Case<arith::AddFOp, arith::AddIOp>(
            [](auto op) { return binary(op, std::plus<double>()); })
        .Case<arith::SubFOp, arith::SubIOp>(
            [](auto op) { return binary(op, std::minus<double>()); })
        .Case<arith::MulFOp, arith::MulIOp>(
            [](auto op) { return binary(op, std::multiplies<double>()); })
        .Case<arith::DivFOp>(
            [](auto op) { return binary(op, std::divides<double>()); })
        .Case<arith::MaximumFOp>([](auto op) {
          return binary(op, [](double a, double b) {
            return std::isnan(a) || std::isnan(b) ? NAN : std::fmax(a, b);
          });
        })
        .Case<arith::MinimumFOp>([](auto op) {
          return binary(op, [](double a, double b) {
            return std::isnan(a) || std::isnan(b) ? NAN : std::fmin(a, b);
          });
        })
        .Case<arith::MaxNumFOp, arith::MaxSIOp>([](auto op) {
          return binary(op, [](double a, double b) { return std::fmax(a, b); });
        })
        .Case<arith::MinNumFOp, arith::MinSIOp>([](auto op) {
          return binary(op, [](double a, double b) { return std::fmin(a, b); });
        })
        .Case<arith::NegFOp>(
            [](auto op) { return unary(op, std::negate<double>()); })
        .Case<arith::ExtFOp, arith::TruncFOp, arith::IndexCastOp,
              arith::SIToFPOp, arith::ExtSIOp>(
            [](auto op) { return unary(op, [](double a) { return a; }); })
        .Case<arith::CmpFOp>([](auto op) { return buildCompare(op); })
        .Case<arith::CmpIOp>([](auto op) { return buildCompare(op); })
        .Case<arith::SelectOp>([](auto op) {
          return ternary(op, [](double condition, double a, double b) {
            return condition != 0 ? a : b;
          });
        })
        .Case<math::AbsFOp>([](auto op) { return math1(op, std::fabs); })
        .Case<math::ExpOp>([](auto op) { return math1(op, std::exp); })
        .Case<math::Exp2Op>([](auto op) { return math1(op, std::exp2); })
        .Case<math::LogOp>([](auto op) { return math1(op, std::log); })
        .Case<math::SqrtOp>([](auto op) { return math1(op, std::sqrt); })
        .Case<math::TanhOp>([](auto op) { return math1(op, std::tanh); })
        .Case<math::PowFOp>([](auto op) {
          return binary(op, [](double a, double b) { return std::pow(a, b); });
        })
        .Case<math::FmaOp>([](auto op) {
          return ternary(op, [](double a, double b, double c) {
            return std::fma(a, b, c);
          });
        })
        .Case<tensor::ExtractOp>([&](auto op) { return buildExtract(op); })
        .Default([](Operation *) { return Step(); });
  }

private:
  template <typename Op, typename Function>
  static Step unary(Op op, Function function) {
    Value operand = op->getOperand(0);
    return [=](const Scalars &at) { return function(at.lookup(operand)); };
  }
  template <typename Op> static Step math1(Op op, double (*function)(double)) {
    return unary(op, function);
  }
  template <typename Op, typename Function>
  static Step binary(Op op, Function function) {
    Value lhs = op->getOperand(0), rhs = op->getOperand(1);
    return [=](const Scalars &at) {
      return function(at.lookup(lhs), at.lookup(rhs));
    };
  }

  template <typename Op, typename Function>
  static Step ternary(Op op, Function function) {
    Value a = op->getOperand(0), b = op->getOperand(1), c = op->getOperand(2);
    return [=](const Scalars &at) {
      return function(at.lookup(a), at.lookup(b), at.lookup(c));
    };
  }

  static Step buildConstant(Attribute value) {
    double number;
    if (auto asFloat = dyn_cast<FloatAttr>(value))
      number = asFloat.getValueAsDouble();
    else if (auto asInteger = dyn_cast<IntegerAttr>(value))
      number = asInteger.getType().isInteger(1)
                   ? asInteger.getValue().getBoolValue()
                   : asInteger.getInt();
    else
      return {};
    return [=](const Scalars &) { return number; };
  }

  static Step buildCompare(arith::CmpFOp op) {
    arith::CmpFPredicate predicate = op.getPredicate();
    return binary(op, [=](double a, double b) -> double {
      return arith::applyCmpPredicate(predicate, APFloat(a), APFloat(b));
    });
  }
  static Step buildCompare(arith::CmpIOp op) {
    arith::CmpIPredicate predicate = op.getPredicate();
    return binary(op, [=](double a, double b) -> double {
      return arith::applyCmpPredicate(predicate, APInt(64, int64_t(a), true),
                                      APInt(64, int64_t(b), true));
    });
  }

  /// An element of a tensor from outside. Outside its bounds there is nothing
  /// to agree on: the oracle says NaN.
  Step buildExtract(tensor::ExtractOp op) {
    auto found = captured.find(op.getTensor());
    if (found == captured.end())
      return {};
    reference::Tensor tensor = found->second;
    SmallVector<int64_t> strides = reference::getRowMajorStrides(tensor.shape);
    SmallVector<Value> indices(op.getIndices());
    return [=](const Scalars &at) -> double {
      int64_t offset = 0;
      for (auto [axis, index] : llvm::enumerate(indices)) {
        double position = at.lookup(index);
        if (!(position >= 0 && position < tensor.shape[axis]))
          return NAN;
        offset += static_cast<int64_t>(position) * strides[axis];
      }
      return tensor.values[offset];
    };
  }

  const CapturedValues &captured;
};

} // namespace

llvm::Expected<reference::ScoreFunction>
pebble::makeScoreFunction(AttentionOpInterface op, CapturedValues captured) {
  reference::ScoreFunction function;
  if (!op.hasScoreRegion())
    return function;
  Block &body = op.getScore().front();
  SmallVector<std::pair<Value, Step>> steps;
  StepBuilder builder(captured);
  for (Operation &nested : body.without_terminator()) {
    Step step = builder.build(&nested);
    if (!step || nested.getNumResults() != 1)
      return llvm::createStringError(
          "the score region has '" + nested.getName().getStringRef().str() +
          "', which the float64 evaluation does not know");
    steps.emplace_back(nested.getResult(0), step);
  }

  Scalars constants;
  for (auto &[value, tensor] : captured)
    if (tensor.shape.empty())
      constants[value] = tensor.values.front();
  SmallVector<Value> arguments(body.getArguments());
  Value result = cast<YieldOp>(body.getTerminator()).getScore();
  function.apply = [=](double logit, ArrayRef<int64_t> batch, int64_t query,
                       int64_t key) {
    Scalars at = constants;
    at[arguments.front()] = logit;
    for (auto [argument, index] :
         llvm::zip(ArrayRef(arguments).drop_front(), batch))
      at[argument] = index;
    at[arguments[arguments.size() - 2]] = query;
    at[arguments.back()] = key;
    for (auto &[value, step] : steps)
      at[value] = step(at);
    return at.lookup(result);
  };
  return function;
}
