//===- ScoreFunction.cpp - Score regions in float64 -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Runtime/ScoreFunction.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;

SmallVector<Value> pebble::getCapturedValues(AttentionOpInterface op) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op.getScore(), captured);
  return captured.takeVector();
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

namespace {

/// What a value of a region holds. An integer is held with its sign extended to
/// 64 bits, which the two orders, signed and unsigned, agree with; a true i1 is
/// -1. A float is held in float64, whatever its type.
union Number {
  double real;
  int64_t integer;
};

/// The numbers of one evaluation.
struct Frame {
  llvm::SmallVector<Number, 32> numbers;
  /// Whether it met what has no meaning, such as a division by zero.
  bool isUndefined = false;
};

/// Where a value is in a frame, and its type.
struct Place {
  unsigned index;
  unsigned width;
  /// Null for integers and f64.
  const llvm::fltSemantics *semantics;
};

/// A result that is rounded to its type even where float64 stands for the type.
struct Rounded {
  double value;
};

using Step = std::function<void(Frame &)>;
using Steps = std::vector<Step>;

} // namespace

/// Reads a number as a function wants it: uint64_t is an integer without sign.
template <typename T> static T read(const Frame &frame, Place place) {
  Number number = frame.numbers[place.index];
  if constexpr (std::is_same_v<T, Number>)
    return number;
  else if constexpr (std::is_same_v<T, double>)
    return number.real;
  else if constexpr (std::is_same_v<T, uint64_t>)
    return number.integer & llvm::maskTrailingOnes<uint64_t>(place.width);
  else
    return number.integer;
}

static void write(Frame &frame, Place place, Number number) {
  frame.numbers[place.index] = number;
}
static void write(Frame &frame, Place place, int64_t value) {
  frame.numbers[place.index].integer = llvm::SignExtend64(value, place.width);
}
static void write(Frame &frame, Place place, uint64_t value) {
  write(frame, place, static_cast<int64_t>(value));
}
static void write(Frame &frame, Place place, bool value) {
  write(frame, place, static_cast<int64_t>(value));
}
static void write(Frame &frame, Place place, Rounded result) {
  if (place.semantics) {
    llvm::APFloat rounded(result.value);
    bool losesInfo;
    rounded.convert(*place.semantics, llvm::APFloat::rmNearestTiesToEven,
                    &losesInfo);
    result.value = rounded.convertToDouble();
  }
  frame.numbers[place.index].real = result.value;
}
/// float64 stands for f32, but for no type of fewer bits: who computes in one
/// means its rounding.
static void write(Frame &frame, Place place, double value) {
  if (place.width < 32)
    return write(frame, place, Rounded{value});
  frame.numbers[place.index].real = value;
}
template <typename T>
static void write(Frame &frame, Place place, std::optional<T> value) {
  frame.isUndefined |= !value;
  write(frame, place, value.value_or(T()));
}

/// What a tensor of doubles holds at an offset, as a number of the place's
/// type.
static void writeElement(Frame &frame, Place place, bool isFloat,
                         double value) {
  if (isFloat)
    frame.numbers[place.index].real = value;
  else // The largest i64 is a double only when rounded up.
    write(frame, place,
          value < 0x1p63 ? static_cast<int64_t>(value)
                         : std::numeric_limits<int64_t>::max());
}

//===----------------------------------------------------------------------===//
// From operations to steps
//===----------------------------------------------------------------------===//

namespace {

/// Turns the operations of a score region into steps.
class StepBuilder {
public:
  explicit StepBuilder(CapturedValues captured)
      : captured(std::move(captured)) {}

  llvm::Expected<Steps> build(Block &block);
  Place getPlace(Value value);
  /// A frame for the values that have a place, with captured scalars in it.
  Frame makeFrame();

private:
  friend class Table;
  /// Null when the operation is not known.
  llvm::Expected<Step> build(Operation *op);
  llvm::Expected<Step> buildIf(scf::IfOp op);
  Step buildApply(affine::AffineApplyOp op);
  Step buildConstant(arith::ConstantOp op);
  Step buildExtract(tensor::ExtractOp op);
  Step buildByTable(Operation *op);

  /// A step that calls a function of the operands, each read as the type of the
  /// parameter.
  template <typename Function> Step call(Operation *op, Function function) {
    constexpr size_t size = llvm::function_traits<Function>::num_args;
    return call(op, function, std::make_index_sequence<size>());
  }
  template <typename Function, size_t... I>
  Step call(Operation *op, Function function, std::index_sequence<I...>) {
    using Traits = llvm::function_traits<Function>;
    std::array<Place, sizeof...(I)> from = {getPlace(op->getOperand(I))...};
    return [=, to = getPlace(op->getResult(0))](Frame &frame) {
      write(frame, to,
            function(
                read<typename Traits::template arg_t<I>>(frame, from[I])...));
    };
  }

  CapturedValues captured;
  llvm::DenseMap<Value, Place> places;
};

/// The functions that operations compute.
class Table {
public:
  Table(StepBuilder &builder, Operation *op) : builder(builder), op(op) {}

  template <typename... Ops, typename Function> Table &add(Function function) {
    if (isa<Ops...>(op))
      step = builder.call(op, function);
    return *this;
  }
  Step get() const { return step; }

private:
  StepBuilder &builder;
  Operation *op;
  Step step;
};

} // namespace

/// Whether a number holds what the type does.
static bool isScalar(Type type) {
  if (!type.isIntOrFloat())
    return type.isIndex();
  unsigned width = type.getIntOrFloatBitWidth();
  return width >= 1 && width <= 64;
}

Place StepBuilder::getPlace(Value value) {
  Type type = value.getType();
  auto asFloat = dyn_cast<FloatType>(type);
  Place next = {static_cast<unsigned>(places.size()),
                type.isIndex() ? 64 : type.getIntOrFloatBitWidth(),
                asFloat && !type.isF64() ? &asFloat.getFloatSemantics()
                                         : nullptr};
  return places.try_emplace(value, next).first->second;
}

Frame StepBuilder::makeFrame() {
  Frame frame;
  frame.numbers.resize(places.size());
  for (auto &[value, tensor] : captured)
    if (places.contains(value))
      writeElement(frame, getPlace(value), isa<FloatType>(value.getType()),
                   tensor.values.front());
  return frame;
}

/// Signed division and remainder: none by 0, nor of the least number by -1.
static bool canDivide(int64_t a, int64_t b) {
  return b != 0 && (b != -1 || a != std::numeric_limits<int64_t>::min());
}

static Table &addIntegers(Table &table) {
  using std::optional;
  return table.add<arith::AddIOp>([](uint64_t a, uint64_t b) { return a + b; })
      .add<arith::SubIOp>([](uint64_t a, uint64_t b) { return a - b; })
      .add<arith::MulIOp>([](uint64_t a, uint64_t b) { return a * b; })
      .add<arith::DivSIOp>([](int64_t a, int64_t b) {
        return canDivide(a, b) ? optional(a / b) : std::nullopt;
      })
      .add<arith::RemSIOp>([](int64_t a, int64_t b) {
        return canDivide(a, b) ? optional(a % b) : std::nullopt;
      })
      .add<arith::DivUIOp>([](uint64_t a, uint64_t b) {
        return b ? optional(a / b) : std::nullopt;
      })
      .add<arith::RemUIOp>([](uint64_t a, uint64_t b) {
        return b ? optional(a % b) : std::nullopt;
      })
      .add<arith::AndIOp>([](uint64_t a, uint64_t b) { return a & b; })
      .add<arith::OrIOp>([](uint64_t a, uint64_t b) { return a | b; })
      .add<arith::XOrIOp>([](uint64_t a, uint64_t b) { return a ^ b; })
      .add<arith::MaxSIOp>([](int64_t a, int64_t b) { return std::max(a, b); })
      .add<arith::MinSIOp>([](int64_t a, int64_t b) { return std::min(a, b); })
      .add<arith::MaxUIOp>(
          [](uint64_t a, uint64_t b) { return std::max(a, b); })
      .add<arith::MinUIOp>(
          [](uint64_t a, uint64_t b) { return std::min(a, b); })
      .add<arith::ExtSIOp, arith::TruncIOp, arith::IndexCastOp>(
          [](int64_t a) { return a; })
      .add<arith::ExtUIOp, arith::IndexCastUIOp>([](uint64_t a) { return a; });
}

static Table &addFloats(Table &table) {
  return table.add<arith::AddFOp>([](double a, double b) { return a + b; })
      .add<arith::SubFOp>([](double a, double b) { return a - b; })
      .add<arith::MulFOp>([](double a, double b) { return a * b; })
      .add<arith::DivFOp>([](double a, double b) { return a / b; })
      .add<arith::NegFOp>([](double a) { return -a; })
      .add<arith::MaximumFOp>([](double a, double b) {
        return std::isnan(a) || std::isnan(b) ? NAN : std::fmax(a, b);
      })
      .add<arith::MinimumFOp>([](double a, double b) {
        return std::isnan(a) || std::isnan(b) ? NAN : std::fmin(a, b);
      })
      .add<arith::MaxNumFOp>([](double a, double b) { return std::fmax(a, b); })
      .add<arith::MinNumFOp>([](double a, double b) { return std::fmin(a, b); })
      .add<arith::ExtFOp>([](double a) { return a; })
      .add<arith::TruncFOp>([](double a) { return Rounded{a}; })
      .add<arith::SIToFPOp>([](int64_t a) { return static_cast<double>(a); })
      .add<arith::UIToFPOp>([](uint64_t a) { return static_cast<double>(a); })
      .add<math::AbsFOp>([](double a) { return std::fabs(a); })
      .add<math::ExpOp>([](double a) { return std::exp(a); })
      .add<math::Exp2Op>([](double a) { return std::exp2(a); })
      .add<math::LogOp>([](double a) { return std::log(a); })
      .add<math::SqrtOp>([](double a) { return std::sqrt(a); })
      .add<math::TanhOp>([](double a) { return std::tanh(a); })
      .add<math::PowFOp>([](double a, double b) { return std::pow(a, b); })
      .add<math::FmaOp>(
          [](double a, double b, double c) { return std::fma(a, b, c); });
}

Step StepBuilder::buildByTable(Operation *op) {
  if (op->getNumResults() != 1 ||
      !llvm::all_of(op->getOperandTypes(), isScalar))
    return {};
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    return call(op, [which = compare.getPredicate()](double a, double b) {
      return arith::applyCmpPredicate(which, APFloat(a), APFloat(b));
    });
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return call(op, [which = compare.getPredicate()](int64_t a, int64_t b) {
      return arith::applyCmpPredicate(which, APInt(64, a, true),
                                      APInt(64, b, true));
    });
  constexpr auto nearest = arith::RoundingMode::to_nearest_even;
  if (auto truncate = dyn_cast<arith::TruncFOp>(op))
    if (truncate.getRoundingmode().value_or(nearest) != nearest)
      return {};
  Table table(*this, op);
  table.add<arith::SelectOp>(
      [](bool condition, Number a, Number b) { return condition ? a : b; });
  return addFloats(addIntegers(table)).get();
}

/// What an affine expression of dimensions and then symbols is, if that has a
/// meaning.
static std::optional<int64_t> evaluate(AffineExpr expr, unsigned numDims,
                                       ArrayRef<int64_t> operands) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<int64_t> a = evaluate(binary.getLHS(), numDims, operands);
  std::optional<int64_t> b = evaluate(binary.getRHS(), numDims, operands);
  if (!a || !b)
    return std::nullopt;
  // As unsigned numbers, sums and products may overflow.
  auto left = static_cast<uint64_t>(*a), right = static_cast<uint64_t>(*b);
  if (expr.getKind() == AffineExprKind::Add)
    return static_cast<int64_t>(left + right);
  if (expr.getKind() == AffineExprKind::Mul)
    return static_cast<int64_t>(left * right);
  if (*b <= 0)
    return std::nullopt;
  if (expr.getKind() == AffineExprKind::FloorDiv)
    return llvm::divideFloorSigned(*a, *b);
  if (expr.getKind() == AffineExprKind::CeilDiv)
    return llvm::divideCeilSigned(*a, *b);
  return llvm::mod(*a, *b);
}

Step StepBuilder::buildApply(affine::AffineApplyOp op) {
  SmallVector<Place> operands;
  for (Value operand : op.getMapOperands())
    operands.push_back(getPlace(operand));
  return [=, map = op.getAffineMap(), to = getPlace(op)](Frame &frame) {
    SmallVector<int64_t> values;
    for (Place operand : operands)
      values.push_back(read<int64_t>(frame, operand));
    write(frame, to, evaluate(map.getResult(0), map.getNumDims(), values));
  };
}

Step StepBuilder::buildConstant(arith::ConstantOp op) {
  Place to = getPlace(op.getResult());
  Number number;
  if (auto asFloat = dyn_cast<FloatAttr>(op.getValue()))
    number.real = asFloat.getValueAsDouble();
  else
    number.integer = cast<IntegerAttr>(op.getValue()).getValue().getSExtValue();
  return [=](Frame &frame) { write(frame, to, number); };
}

/// An element of a tensor from outside, which has no meaning outside its
/// bounds.
Step StepBuilder::buildExtract(tensor::ExtractOp op) {
  auto found = captured.find(op.getTensor());
  if (found == captured.end())
    return {};
  SmallVector<Place> indices;
  for (Value index : op.getIndices())
    indices.push_back(getPlace(index));
  return [=, tensor = found->second, to = getPlace(op.getResult()),
          isFloat = isa<FloatType>(op.getType()),
          strides = reference::getRowMajorStrides(found->second.shape)](
             Frame &frame) {
    int64_t offset = 0;
    for (auto [axis, index] : llvm::enumerate(indices)) {
      int64_t position = read<int64_t>(frame, index);
      if (position < 0 || position >= tensor.shape[axis]) {
        frame.isUndefined = true;
        return;
      }
      offset += position * strides[axis];
    }
    writeElement(frame, to, isFloat, tensor.values[offset]);
  };
}

llvm::Expected<Step> StepBuilder::buildIf(scf::IfOp op) {
  std::array<Steps, 2> branches;
  for (Region *region : {&op.getElseRegion(), &op.getThenRegion()}) {
    if (region->empty())
      continue;
    llvm::Expected<Steps> steps = build(region->front());
    if (!steps)
      return steps.takeError();
    Operation *yield = region->front().getTerminator();
    for (auto [value, result] :
         llvm::zip_equal(yield->getOperands(), op.getResults()))
      steps->push_back(
          [from = getPlace(value), to = getPlace(result)](Frame &frame) {
            write(frame, to, read<Number>(frame, from));
          });
    branches[region == &op.getThenRegion()] = std::move(*steps);
  }
  return [=, condition = getPlace(op.getCondition())](Frame &frame) {
    for (const Step &step : branches[read<bool>(frame, condition)])
      step(frame);
  };
}

llvm::Expected<Step> StepBuilder::build(Operation *op) {
  if (!llvm::all_of(op->getResultTypes(), isScalar))
    return Step();
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return buildIf(branch);
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return buildApply(apply);
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return buildConstant(constant);
  if (auto extract = dyn_cast<tensor::ExtractOp>(op))
    return buildExtract(extract);
  return buildByTable(op);
}

llvm::Expected<Steps> StepBuilder::build(Block &block) {
  Steps steps;
  for (Operation &op : block.without_terminator()) {
    llvm::Expected<Step> step = build(&op);
    if (!step)
      return step.takeError();
    if (!*step)
      return llvm::createStringError(
          "the score region has '" + op.getName().getStringRef().str() +
          "', which the float64 evaluation does not know");
    steps.push_back(std::move(*step));
  }
  return steps;
}

llvm::Expected<reference::ScoreFunction>
pebble::makeScoreFunction(AttentionOpInterface op, CapturedValues captured) {
  reference::ScoreFunction function;
  if (!op.hasScoreRegion())
    return function;
  Block &body = op.getScore().front();
  StepBuilder builder(std::move(captured));
  SmallVector<Place> arguments;
  for (Value argument : body.getArguments())
    arguments.push_back(builder.getPlace(argument));
  Place result =
      builder.getPlace(cast<YieldOp>(body.getTerminator()).getScore());
  llvm::Expected<Steps> steps = builder.build(body);
  if (!steps)
    return steps.takeError();

  function.apply = [=, steps = std::move(*steps), start = builder.makeFrame()](
                       double logit, ArrayRef<int64_t> batch, int64_t query,
                       int64_t key) -> double {
    Frame frame = start;
    frame.numbers[arguments[0].index].real = logit;
    SmallVector<int64_t> indices(batch);
    indices.append({query, key});
    for (auto [place, index] :
         llvm::zip_equal(ArrayRef(arguments).drop_front(), indices))
      write(frame, place, index);
    for (const Step &step : steps)
      step(frame);
    return frame.isUndefined ? NAN : read<double>(frame, result);
  };
  return function;
}
