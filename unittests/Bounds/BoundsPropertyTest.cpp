//===- BoundsPropertyTest.cpp - Claimed norms against computed ones -------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What attn-infer-bounds claims of random programs is a promise for every
// input: no row of what the compiled program computes, unless it holds a NaN,
// may have a larger norm, nor two rows a score outside the claimed interval.
//
// PEBBLE_TEST_SEED repeats a run.
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"
#include "RandomProgram.h"
#include "TestContext.h"

#include "pebble/Bounds/Bounds.h"
#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"

#include "gtest/gtest.h"

#include <cmath>
#include <iostream>

using namespace pebble;

namespace {

struct Theme {
  const char *name;
  ProgramKind kind;
  unsigned numPrograms;
};

class BoundsProperty : public ::testing::TestWithParam<Theme> {
protected:
  void run(unsigned number);
  void checkRows(const HostTensor &rows, attn::BoundsAttr bounds,
                 const RandomProgram &program);

  unsigned numClaims = 0, numRows = 0;
  std::vector<double> ratios;
};

} // namespace

static attn::BoundsAttr inferBounds(mlir::ModuleOp module) {
  auto pm = mlir::PassManager::on<mlir::ModuleOp>(module.getContext());
  pm.addPass(createAttnInferBounds());
  if (mlir::failed(pm.run(module)))
    return {};
  attn::BoundsAttr bounds;
  module.walk([&](attn::AttentionOp op) { bounds = op.getBoundsAttr(); });
  return bounds;
}

void BoundsProperty::checkRows(const HostTensor &rows, attn::BoundsAttr bounds,
                               const RandomProgram &program) {
  double claimed = bounds.getQueryNorm().getValueAsDouble();
  EXPECT_EQ(claimed, bounds.getKeyNorm().getValueAsDouble());
  double largest = 0;
  for (int64_t row = 0; row < program.rows; ++row) {
    double squares = 0;
    for (int64_t i = 0; i < program.channels; ++i)
      squares += std::pow(rows.getElement(row * program.channels + i), 2);
    if (std::isnan(squares))
      continue;
    ++numRows;
    EXPECT_LE(std::sqrt(squares), claimed) << "row " << row;
    largest = std::max(largest, std::sqrt(squares));
    if (bounds.getScore()) {
      EXPECT_LE(squares, bounds.getScore()[1]);
      EXPECT_GE(squares, bounds.getScore()[0]);
    }
  }
  if (program.sharpness == 0)
    return;
  EXPECT_GE(largest, program.sharpness * claimed);
  ratios.push_back(largest / claimed);
}

void BoundsProperty::run(unsigned number) {
  uint64_t seed = getTestSeed();
  std::seed_seq mixed{uint32_t(seed), uint32_t(seed >> 32),
                      uint32_t(llvm::xxh3_64bits(GetParam().name)), number};
  std::mt19937_64 engine(mixed);
  RandomProgram program = makeRandomProgram(engine, GetParam().kind);
  std::string trace = llvm::formatv("program {0}, {1}\n{2}", number,
                                    describeSeed(seed), program.attention);
  SCOPED_TRACE(trace);
  auto attention = parseModule(program.attention);
  ASSERT_TRUE(attention);
  attn::BoundsAttr bounds = inferBounds(*attention);
  if (program.sharpness > 0)
    ASSERT_TRUE(bounds && bounds.getQueryNorm());
  if (!bounds)
    return;
  ++numClaims;
  auto module = parseModule(program.main);
  ASSERT_TRUE(module);
  std::vector<HostTensor> inputs;
  inputs.push_back(makeHostileRows(engine, program));
  CompileOptions options;
  options.optimization = engine() % 4 == 0 ? 3 : 0;
  auto results = runMain(*module, inputs, options);
  if (!results) {
    ADD_FAILURE() << llvm::toString(results.takeError());
    return;
  }
  checkRows(results->front(), bounds, program);
}

TEST_P(BoundsProperty, Holds) {
  for (unsigned number = 0; number < GetParam().numPrograms; ++number) {
    run(number);
    if (HasFatalFailure())
      return;
  }
  EXPECT_GT(numClaims, 0u);
  double least = 1;
  for (double ratio : ratios)
    least = std::min(least, ratio);
  std::cout << describeSeed(getTestSeed()) << ": " << numClaims << " claims of "
            << GetParam().numPrograms << " programs, " << numRows
            << " rows; least norm / bound where it is attained: " << least
            << '\n';
}

INSTANTIATE_TEST_SUITE_P(
    Random, BoundsProperty,
    ::testing::Values(Theme{"Model", ProgramKind::Model, 60},
                      Theme{"Arbitrary", ProgramKind::Arbitrary, 150}),
    [](auto &info) { return info.param.name; });
