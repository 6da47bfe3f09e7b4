//===- ProblemTest.cpp - Tests of the checks on problems ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProblem.h"

#include "gtest/gtest.h"

#include <functional>

using namespace pebble::reference;

/// What validate() says of a good problem after one change to it.
static std::string
getMessage(const std::function<void(OwnedProblem &)> &change) {
  OwnedProblem owned = makeHead(2, 3, 4, 5, [] { return 1.0; });
  change(owned);
  return llvm::toString(validate(owned.problem));
}

TEST(Problem, GoodProblem) {
  EXPECT_EQ(getMessage([](OwnedProblem &) {}), "");
}

TEST(Problem, Sizes) {
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.space.keys = -1; }),
            "the size of dim n is -1, but a size must not be negative");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.space.queries = int64_t(1) << 62;
            }),
            "an output of 4611686018427387904x5 elements does not fit in "
            "memory");
}

TEST(Problem, Dims) {
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.query.data = nullptr; }),
            "the query has no data");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.query.dims = {0, 9}; }),
            "the query uses dim 9, but the iteration space has only 4 dims");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.query.dims = {0, 1}; }),
            "the query must not use dim n");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.key.dims = {1, 1}; }),
            "the key uses dim n more than once");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.value.dims = {1}; }),
            "the value must use dim d");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.masks.push_back(
                  {Mask::Kind::Additive, o.add({2}, [] { return 0.0; })});
            }),
            "mask 0 must not use dim k");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.keyLengths = o.add({0}, [] { return 0.0; });
            }),
            "the key lengths must not use dim m");
}

TEST(Problem, Shapes) {
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.query.dims = {2, 0}; }),
            "the query has shape 2x4, but its dims have sizes 4x2");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.tensors[1].values.pop_back(); }),
            "the key holds 11 values, which does not fill its shape 3x4");
}

TEST(Problem, Parameters) {
  EXPECT_EQ(
      getMessage([](OwnedProblem &o) { o.problem.scale = 1e300 * 1e300; }),
      "the scale is inf, but it must be finite");
  EXPECT_EQ(getMessage([](OwnedProblem &o) { o.problem.window = 0; }),
            "the window is 0, but it must be at least 1");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.queryOffset = std::numeric_limits<int64_t>::min();
            }),
            "the query offset is -9223372036854775808, but it must lie within "
            "2^61 of 0");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.maskFill = std::numeric_limits<double>::quiet_NaN();
            }),
            "the mask fill is NaN, but it must be a number or -inf");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.coefficients = {
                  1, -std::numeric_limits<double>::infinity()};
            }),
            "the polynomial kernel has the coefficient -inf, but all must be "
            "finite");
  EXPECT_EQ(getMessage([](OwnedProblem &o) {
              o.problem.keyLengths = o.add({}, [] { return 1.5; });
            }),
            "a key length is 1.5, but key lengths must be whole numbers");
}

TEST(Problem, MasksThatAreFactors) {
  auto getFactorMessage = [](double fill, unsigned numAdditive) {
    return getMessage([&](OwnedProblem &o) {
      o.problem.masksAreFactors = true;
      o.problem.maskFill = fill;
      for (unsigned i = 0; i < numAdditive; ++i)
        o.problem.masks.push_back(
            {Mask::Kind::Additive, o.add({}, [] { return 0.0; })});
    });
  };
  EXPECT_EQ(getFactorMessage(-1e9, 0),
            "masks that are factors must not be filled with -1e+09 or have 0 "
            "additive ones, but -inf and at most 1");
  EXPECT_EQ(getFactorMessage(-std::numeric_limits<double>::infinity(), 2),
            "masks that are factors must not be filled with -inf or have 2 "
            "additive ones, but -inf and at most 1");
}

TEST(Problem, Rows) {
  OwnedProblem owned = makeHead(2, 3, 4, 5, [] { return 1.0; });
  Options options;
  options.rows = {0, 2};
  llvm::Expected<Result> result = evaluate(owned.problem, options);
  ASSERT_FALSE(static_cast<bool>(result));
  EXPECT_EQ(llvm::toString(result.takeError()),
            "row 2 is to be evaluated, but the rows are 0 to 2 (exclusive)");
}

TEST(Problem, Layouts) {
  IterationSpace space;
  space.batch = {2};
  space.queries = 3;
  space.valueChannels = 4;
  auto output = ResultLayout::getOutput(space, {4, 0, 1});
  ASSERT_TRUE(static_cast<bool>(output));
  EXPECT_EQ(output->getShape(), llvm::ArrayRef<int64_t>({4, 2, 3}));
  EXPECT_EQ(output->getOffset(/*row=*/5, /*channel=*/2), 17);
  auto lse = ResultLayout::getLse(space, {1, 0});
  ASSERT_TRUE(static_cast<bool>(lse));
  EXPECT_EQ(lse->getOffset(/*row=*/4), 3);

  auto bad = ResultLayout::getLse(space, {1});
  ASSERT_FALSE(static_cast<bool>(bad));
  EXPECT_EQ(llvm::toString(bad.takeError()), "the log-sum-exp must use dim b0");
}

TEST(Tensor, Counts) {
  EXPECT_EQ(countElements({}), 1);
  EXPECT_EQ(countElements({2, 3}), 6);
  EXPECT_EQ(countElements({int64_t(1) << 40, int64_t(1) << 40}), std::nullopt);
  EXPECT_EQ(countElements({int64_t(1) << 40, int64_t(1) << 40, 0}), 0);
  EXPECT_EQ(countElements({2, -1}), std::nullopt);
  EXPECT_EQ(getRowMajorStrides({2, 3, 4}),
            (llvm::SmallVector<int64_t>{12, 4, 1}));
  EXPECT_EQ(formatShape({2, -1, 3}), "2x?x3");
}
