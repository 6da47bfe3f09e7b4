//===- Assertions.cpp - What compiled code asserts ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Assertions.h"

#include "pebble/RuntimeChecks/RuntimeChecks.h"

#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/FormatVariadic.h"

#include <cstdlib>

using namespace mlir;
using namespace pebble;

//===----------------------------------------------------------------------===//
// Into code
//===----------------------------------------------------------------------===//

namespace {
/// What a condition says about two integers.
struct IntegerComparison {
  Value condition;
  arith::CmpIPredicate predicate;
  Value left, right;
};
} // namespace

/// The comparisons that all hold where a condition does.
static void findComparisons(Value condition,
                            SmallVectorImpl<IntegerComparison> &comparisons) {
  if (auto both = condition.getDefiningOp<arith::AndIOp>()) {
    findComparisons(both.getLhs(), comparisons);
    findComparisons(both.getRhs(), comparisons);
  }
  if (auto compare = condition.getDefiningOp<index::CmpOp>()) {
    StringRef name = stringifyIndexCmpPredicate(compare.getPred());
    comparisons.push_back({condition, *arith::symbolizeCmpIPredicate(name),
                           compare.getLhs(), compare.getRhs()});
  }
  if (auto compare = condition.getDefiningOp<arith::CmpIOp>()) {
    Type type = compare.getLhs().getType();
    if (type.isIndex() || type.isInteger(32) || type.isInteger(64))
      comparisons.push_back({condition, compare.getPredicate(),
                             compare.getLhs(), compare.getRhs()});
  }
}

static Value convertToI64(OpBuilder &builder, Value integer) {
  Location loc = integer.getLoc();
  Type i64 = builder.getI64Type();
  if (integer.getType().isIndex())
    return arith::IndexCastOp::create(builder, loc, i64, integer);
  if (integer.getType().isInteger(32))
    return arith::ExtSIOp::create(builder, loc, i64, integer);
  return integer;
}

namespace {
class AssertionLowering {
public:
  AssertionLowering(func::FuncOp fail, FailureHandler reportFailure,
                    std::deque<Assertion> &assertions)
      : fail(fail), reportFailure(reportFailure), assertions(assertions) {}

  void lower(cf::AssertOp op) {
    OpBuilder builder(op);
    OpBuilder failure = buildUnless(builder, op.getArg());
    SmallVector<IntegerComparison> comparisons;
    findComparisons(op.getArg(), comparisons);
    for (const IntegerComparison &comparison : comparisons) {
      OpBuilder inner = buildUnless(failure, comparison.condition);
      Value left = convertToI64(inner, comparison.left);
      Value right = convertToI64(inner, comparison.right);
      buildFailure(inner, op, comparison.predicate, left, right);
    }
    Value none = arith::ConstantIntOp::create(failure, op.getLoc(), 0, 64);
    buildFailure(failure, op, std::nullopt, none, none);
    op.erase();
  }

private:
  /// A builder for what is done where the condition does not hold.
  OpBuilder buildUnless(OpBuilder &builder, Value condition) {
    auto branch = scf::IfOp::create(builder, condition.getLoc(), condition,
                                    /*withElseRegion=*/true);
    return branch.getElseBodyBuilder();
  }

  void buildFailure(OpBuilder &builder, cf::AssertOp op,
                    std::optional<arith::CmpIPredicate> comparison, Value left,
                    Value right) {
    assertions.push_back({describeAssertion(op), comparison, reportFailure});
    // The code runs in this process.
    Value address = arith::ConstantIntOp::create(
        builder, op.getLoc(), reinterpret_cast<intptr_t>(&assertions.back()),
        64);
    func::CallOp::create(builder, op.getLoc(), fail,
                         ValueRange{address, left, right});
  }

  func::FuncOp fail;
  FailureHandler reportFailure;
  std::deque<Assertion> &assertions;
};
} // namespace

std::string pebble::lowerAssertions(ModuleOp module,
                                    FailureHandler reportFailure,
                                    std::deque<Assertion> &assertions) {
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  SmallVector<Type> types(3, builder.getI64Type());
  auto fail = func::FuncOp::create(builder, module.getLoc(), "pebble.fail",
                                   builder.getFunctionType(types, {}));
  fail.setPrivate();
  // Or else loops would have to expect that the call changes memory.
  fail->setAttr("passthrough",
                builder.getArrayAttr(builder.getStringAttr("noreturn")));
  std::string name = SymbolTable(module).insert(fail).str();
  AssertionLowering lowering(fail, reportFailure, assertions);
  module.walk([&](cf::AssertOp op) { lowering.lower(op); });
  return name;
}

//===----------------------------------------------------------------------===//
// In a call
//===----------------------------------------------------------------------===//

/// A format for two integers that do not compare as they should.
static const char *getFormat(arith::CmpIPredicate comparison) {
  using Predicate = arith::CmpIPredicate;
  switch (comparison) {
  case Predicate::eq:
    return ": {0} and {1}";
  case Predicate::ne:
    return ": both are {0}";
  case Predicate::slt:
  case Predicate::ult:
    return ": {0} is not less than {1}";
  case Predicate::sle:
  case Predicate::ule:
    return ": {0} is greater than {1}";
  case Predicate::sgt:
  case Predicate::ugt:
    return ": {0} is not greater than {1}";
  case Predicate::sge:
  case Predicate::uge:
    return ": {0} is less than {1}";
  }
  llvm_unreachable("every comparison is listed");
}

void pebble::failAssertion(const Assertion *assertion, int64_t left,
                           int64_t right) {
  std::string text = assertion->message;
  if (assertion->comparison)
    text += llvm::formatv(getFormat(*assertion->comparison), left, right).str();
  assertion->reportFailure(text);
  // An error of the user's: nothing to crash for.
  std::_Exit(EXIT_FAILURE);
}
