//===- AttentionSemanticsTest.cpp - Corners of attention, by hand ---------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled attention whose results are known without an oracle, and whether the
// comparison with the oracle finds what is wrong.
//
//===----------------------------------------------------------------------===//

#include "TestContext.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Runtime/Comparison.h"
#include "pebble/Runtime/ScoreFunction.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <cmath>
#include <random>

using namespace pebble;

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double quietNaN = std::numeric_limits<double>::quiet_NaN();

static HostTensor makeTensor(ElementType type, llvm::ArrayRef<int64_t> shape,
                             llvm::ArrayRef<double> values) {
  reference::Tensor tensor{llvm::SmallVector<int64_t>(shape),
                           std::vector<double>(values)};
  return llvm::cantFail(HostTensor::fromDoubles(type, tensor));
}

namespace {

/// Attention in f32 with one channel, so that with queries of 1 the keys are
/// the scores.
struct Attention {
  std::vector<double> queries, scores, values;
  std::string kernel = "#attn.exp";
  /// What stands before and after the operands, and further arguments.
  std::string attributes, clauses, region, arguments;
  std::vector<HostTensor> extra;

  Attention(size_t numQueries, std::vector<double> scores,
            std::vector<double> values)
      : queries(numQueries, 1.0), scores(std::move(scores)),
        values(std::move(values)) {}

  std::string getModule(llvm::StringRef schedule = "") const;
  std::vector<HostTensor> getInputs() const;
  /// Expects outputs and log-sum-exps under every schedule.
  void expect(llvm::ArrayRef<double> outputs,
              llvm::ArrayRef<double> logSumExps) const;
};

} // namespace

std::string Attention::getModule(llvm::StringRef schedule) const {
  return llvm::formatv(R"(
    func.func @main(%q: tensor<?x1xf32>, %k: tensor<?x1xf32>,
                    %v: tensor<?x1xf32>, %out: tensor<?x1xf32>,
                    %lse: tensor<?xf32>{0})
        -> (tensor<?x1xf32>, tensor<?xf32>) {{
      %r:2 = attn.attention kernel({1}) accumulate(f32) {2} {5}
          ins(%q, %k, %v : tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
          {3} outs(%out, %lse : tensor<?x1xf32>, tensor<?xf32>) {4}
          -> tensor<?x1xf32>, tensor<?xf32>
      return %r#0, %r#1 : tensor<?x1xf32>, tensor<?xf32>
    })",
                       arguments, kernel, attributes, clauses, region,
                       schedule);
}

std::vector<HostTensor> Attention::getInputs() const {
  int64_t m = queries.size(), n = scores.size();
  std::vector<double> before(m, quietNaN);
  std::vector<HostTensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32, {m, 1}, queries));
  inputs.push_back(makeTensor(ElementType::F32, {n, 1}, scores));
  inputs.push_back(makeTensor(ElementType::F32, {n, 1}, values));
  inputs.push_back(makeTensor(ElementType::F32, {m, 1}, before));
  inputs.push_back(makeTensor(ElementType::F32, {m}, before));
  for (const HostTensor &tensor : extra)
    inputs.push_back(llvm::cantFail(
        HostTensor::fromDoubles(tensor.getElementType(), tensor.toDoubles())));
  return inputs;
}

static void expectValues(const HostTensor &got, llvm::ArrayRef<double> want,
                         const char *name) {
  ASSERT_EQ(got.getNumElements(), int64_t(want.size())) << name;
  for (auto [i, number] : llvm::enumerate(want)) {
    double found = got.getElement(i);
    if (std::isfinite(number))
      EXPECT_NEAR(found, number, 4e-6 * (1 + std::fabs(number)))
          << name << " #" << i;
    else
      EXPECT_TRUE(found == number || (std::isnan(number) && std::isnan(found)))
          << name << " #" << i << " is " << found << ", not " << number;
  }
}

void Attention::expect(llvm::ArrayRef<double> outputs,
                       llvm::ArrayRef<double> logSumExps) const {
  struct Order {
    const char *name, *schedule;
    ScheduleSource source;
  };
  for (Order order : {Order{"with a plan", "", ScheduleSource::Plan},
                      {"without a plan", "", ScheduleSource::None},
                      {"in two passes",
                       "schedule(#attn.two_pass<score_rows = 2, score_keys = "
                       "2, output_rows = 3, output_columns = 1>)",
                       ScheduleSource::Plan}}) {
    std::string text = getModule(order.schedule);
    SCOPED_TRACE(text);
    mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(text);
    ASSERT_TRUE(module);
    CompileOptions options;
    options.optimization = 0;
    options.pipeline.schedule = order.source;
    options.pipeline.queryTile = options.pipeline.keyTile = 2;
    auto results = runMain(*module, getInputs(), options);
    if (!results) {
      ADD_FAILURE() << llvm::toString(results.takeError());
      return;
    }
    expectValues((*results)[0], outputs, order.name);
    expectValues((*results)[1], logSumExps, order.name);
  }
}

static const double log3 = std::log(3.0);

//===----------------------------------------------------------------------===//
// The definition
//===----------------------------------------------------------------------===//

TEST(AttentionSemantics, TwoKeys) {
  Attention(2, {0, log3}, {10, 2}).expect({4, 4}, {std::log(4), std::log(4)});
}

TEST(AttentionSemantics, Scale) {
  Attention a(1, {0, 2}, {10, 2});
  a.attributes = "scale(5.4930614433405489e-01)";
  a.expect({4}, {std::log(4)});
}

TEST(AttentionSemantics, Polynomial) {
  Attention a(1, {2, 3}, {1, 2});
  a.kernel = "#attn.polynomial<[1.0, 0.0, 1.0]>";
  a.expect({(5 + 2 * 10) / 15.0}, {std::log(15)});
}

TEST(AttentionSemantics, ScoreRegionGetsPositions) {
  // Score (key position) - (query position) = -7, -6, -5.
  Attention a(1, {0, 0, 0}, {1, 0, 0});
  a.clauses = "positions[10, 3]";
  a.region = R"(score(%s: f32, %i: index, %j: index) {
    %d = arith.subi %j, %i : index
    %int = arith.index_cast %d : index to i32
    %y = arith.sitofp %int : i32 to f32
    attn.yield %y : f32
  })";
  double sum = std::exp(-7) + std::exp(-6) + std::exp(-5);
  a.expect({std::exp(-7) / sum}, {std::log(sum)});
}

//===----------------------------------------------------------------------===//
// Score regions, in compiled code and in the float64 evaluation
//===----------------------------------------------------------------------===//

/// What the oracle says a region makes of a score; its tables hold `captured`.
static double evaluateScore(const std::string &text, double score,
                            const reference::Tensor &captured) {
  mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(text);
  double result = quietNaN;
  if (!module) {
    ADD_FAILURE() << text;
    return result;
  }
  module->walk([&](attn::AttentionOp op) {
    CapturedValues tables;
    for (mlir::Value value : getCapturedValues(op))
      tables[value] = captured;
    auto function = makeScoreFunction(op, tables);
    if (function)
      result = function->apply(score, {}, 0, 0);
    else
      ADD_FAILURE() << llvm::toString(function.takeError());
  });
  return result;
}

static Attention makeScored(double score, const std::string &body) {
  Attention a(1, {score}, {1});
  a.region = "score(%s: f32, %i: index, %j: index) {" + body +
             " attn.yield %y : f32 }";
  return a;
}

/// Expects a score: of one key, it is the log-sum-exp.
static void expectScore(double score, const std::string &body, double want) {
  SCOPED_TRACE(body);
  Attention a = makeScored(score, body);
  EXPECT_EQ(evaluateScore(a.getModule(), score, {}), want);
  a.expect({1}, {want});
}

TEST(AttentionSemantics, ScoreRegionComputes) {
  struct Case {
    double score;
    const char *body;
    double want;
  };
  const Case cases[] = {
      // Integers have signs and widths: a true i1 is -1.
      {0, "%a = arith.constant true %y = arith.sitofp %a : i1 to f32", -1},
      {0, "%a = arith.constant true %y = arith.uitofp %a : i1 to f32", 1},
      {0,
       "%a = arith.constant true %b = arith.extsi %a : i1 to i32 "
       "%y = arith.sitofp %b : i32 to f32",
       -1},
      {0,
       "%a = arith.constant true %b = arith.extui %a : i1 to i32 "
       "%y = arith.sitofp %b : i32 to f32",
       1},
      {0,
       "%a = arith.constant true %b = arith.constant false "
       "%c = arith.cmpi slt, %a, %b : i1 %y = arith.uitofp %c : i1 to f32",
       1},
      {0,
       "%a = arith.constant true %b = arith.constant false "
       "%c = arith.cmpi ult, %a, %b : i1 %y = arith.uitofp %c : i1 to f32",
       0},
      {0, "%a = arith.constant -1 : i8 %y = arith.uitofp %a : i8 to f32", 255},
      {0,
       "%a = arith.constant 300 : index %b = arith.index_cast %a : index to i8 "
       "%y = arith.sitofp %b : i8 to f32",
       44},
      {0,
       "%a = arith.constant -1 : i8 %b = arith.index_castui %a : i8 to index "
       "%c = arith.index_cast %b : index to i32 "
       "%y = arith.sitofp %c : i32 to f32",
       255},
      {0,
       "%a = arith.constant 200 : i32 %b = arith.trunci %a : i32 to i8 "
       "%y = arith.sitofp %b : i8 to f32",
       -56},
      // Floats are rounded to types narrower than f32, and by truncf.
      {1.01,
       "%a = arith.truncf %s : f32 to bf16 %y = arith.extf %a : bf16 to f32",
       1.0078125},
      {2049,
       "%a = arith.truncf %s : f32 to f16 %y = arith.extf %a : f16 to f32",
       2048},
      {2048,
       "%a = arith.truncf %s : f32 to f16 %b = arith.constant 1.0 : f16 "
       "%c = arith.addf %a, %b : f16 %y = arith.extf %c : f16 to f32",
       2048},
      // Branches.
      {3,
       "%a = arith.constant 2.0 : f32 %b = arith.cmpf ogt, %s, %a : f32 "
       "%c, %y = scf.if %b -> (f32, f32) { %d = arith.addf %s, %a : f32 "
       "scf.yield %s, %d : f32, f32 } else { scf.yield %a, %a : f32, f32 }",
       5},
      {1,
       "%a = arith.constant 2.0 : f32 %b = arith.cmpf ogt, %s, %a : f32 "
       "%y, %c = scf.if %b -> (f32, f32) { scf.yield %s, %s : f32, f32 } else "
       "{ %d = arith.addf %s, %a : f32 scf.yield %d, %a : f32, f32 }",
       3},
  };
  for (const Case &test : cases)
    expectScore(test.score, test.body, test.want);
}

TEST(AttentionSemantics, ScoreRegionComputesInI8) {
  const std::tuple<const char *, int, int, double> cases[] = {
      {"addi", 127, 1, -128}, {"subi", -128, 1, 127}, {"muli", 100, 3, 44},
      {"andi", 12, 10, 8},    {"ori", 12, 10, 14},    {"xori", 12, 10, 6},
      {"divsi", -7, 2, -3},   {"remsi", -7, 2, -1},   {"divui", -1, 2, 127},
      {"remui", -1, 16, 15},  {"maxsi", -1, 1, 1},    {"minsi", -1, 1, -1},
      {"maxui", -1, 1, -1},   {"minui", -1, 1, 1}};
  for (auto [name, a, b, want] : cases)
    expectScore(0,
                llvm::formatv("%a = arith.constant {0} : i8 "
                              "%b = arith.constant {1} : i8 "
                              "%c = arith.{2} %a, %b : i8 "
                              "%y = arith.sitofp %c : i8 to f32",
                              a, b, name),
                want);
}

TEST(AttentionSemantics, ScoreRegionAppliesMaps) {
  const std::pair<const char *, int> cases[] = {{"d0 * 3 + s0 - 4", -18},
                                                {"d0 floordiv 4", -2},
                                                {"(d0 + d1) ceildiv 4", 1},
                                                {"d0 mod 4", 2},
                                                {"(d0 - s0) mod s0", 2}};
  for (auto [map, want] : cases)
    expectScore(0,
                llvm::formatv("%a = arith.constant -6 : index "
                              "%b = arith.constant 7 : index "
                              "%c = arith.constant 4 : index "
                              "%m = affine.apply affine_map<(d0, d1)[s0] -> "
                              "({0})>(%a, %b)[%c] "
                              "%d = arith.index_cast %m : index to i32 "
                              "%y = arith.sitofp %d : i32 to f32",
                              map),
                want);
}

TEST(AttentionSemantics, ScoreRegionReadsBooleans) {
  Attention a = makeScored(0, "%t = tensor.extract %table[%j] : tensor<2xi1> "
                              "%y = arith.sitofp %t : i1 to f32");
  a.arguments = ", %table: tensor<2xi1>";
  a.extra.push_back(makeTensor(ElementType::I1, {2}, {1, 0}));
  EXPECT_EQ(evaluateScore(a.getModule(), 0, {{2}, {1, 0}}), -1);
  a.expect({1}, {-1});
}

TEST(AttentionSemantics, ScoreRegionIsUndefined) {
  // The oracle says so, even where what is undefined is not used.
  Attention a = makeScored(0, "%c = arith.constant 2 : index "
                              "%t = tensor.extract %table[%c] : tensor<2xi1> "
                              "%y = arith.constant 1.0 : f32");
  a.arguments = ", %table: tensor<2xi1>";
  EXPECT_TRUE(std::isnan(evaluateScore(a.getModule(), 0, {{2}, {1, 0}})));
  a = makeScored(0, "%c = arith.divui %i, %i : index "
                    "%y = arith.constant 1.0 : f32");
  EXPECT_TRUE(std::isnan(evaluateScore(a.getModule(), 0, {})));
  a = makeScored(0, "%c = affine.apply affine_map<()[s] -> (4 mod s)>()[%i] "
                    "%y = arith.constant 1.0 : f32");
  EXPECT_TRUE(std::isnan(evaluateScore(a.getModule(), 0, {})));
}

//===----------------------------------------------------------------------===//
// Which keys a query sees
//===----------------------------------------------------------------------===//

TEST(AttentionSemantics, CausalFromTheEnd) {
  Attention a(2, {0, 0, 0, 0}, {3, 6, 9, 12});
  a.attributes = "causal";
  a.clauses = "positions[2, 0]";
  a.expect({6, 7.5}, {log3, std::log(4)});
}

TEST(AttentionSemantics, CausalBeforeEveryKey) {
  Attention a(3, {0, 0}, {3, 5});
  a.attributes = "causal";
  a.clauses = "positions[0, 1]";
  a.expect({0, 3, 4}, {-infinity, 0, std::log(2)});
}

TEST(AttentionSemantics, WindowOfOne) {
  Attention a(3, {0.5, 1.5, 2.5}, {7, 8, 9});
  a.attributes = "window(1)";
  a.expect({7, 8, 9}, {0.5, 1.5, 2.5});
}

TEST(AttentionSemantics, WindowLooksBothWays) {
  Attention a(5, {0, 0, 0, 0}, {1, 2, 4, 8});
  a.attributes = "window(2)";
  a.expect({1.5, 7 / 3.0, 14 / 3.0, 6, 8},
           {std::log(2), log3, log3, std::log(2), 0});
}

TEST(AttentionSemantics, WindowIsHuge) {
  for (const char *window :
       {"window(4611686018427387904)", "window(9223372036854775807)"}) {
    Attention a(2, {0, 0}, {1, 2});
    a.attributes = window;
    a.expect({1.5, 1.5}, {std::log(2), std::log(2)});
  }
}

TEST(AttentionSemantics, CausalWindowSlides) {
  Attention a(4, {0, 0, 0, 0}, {1, 2, 4, 8});
  a.attributes = "causal window(2)";
  a.expect({1, 1.5, 3, 6}, {0, std::log(2), std::log(2), std::log(2)});
}

TEST(AttentionSemantics, KeyLengthsHideWhatFollows) {
  const std::pair<double, double> cases[] = {
      {2, 1.5}, {1, 1}, {0, 0}, {-5, 0}, {-128, 0}};
  for (auto [length, output] : cases) {
    Attention a(1, {0, 0, quietNaN}, {1, 2, infinity});
    a.arguments = ", %n: tensor<i8>";
    a.clauses = "key_lengths(%n : tensor<i8>)";
    a.extra.push_back(makeTensor(ElementType::I8, {}, {length}));
    a.expect({output}, {length > 0 ? std::log(length) : -infinity});
  }
}

TEST(AttentionSemantics, KeyLengthsCountPositions) {
  Attention a(1, {0, 0, 0}, {1, 2, 6});
  a.arguments = ", %n: tensor<i64>";
  a.clauses = "key_lengths(%n : tensor<i64>) positions[0, 5]";
  a.extra.push_back(makeTensor(ElementType::I64, {}, {7}));
  a.expect({1.5}, {std::log(2)});
}

//===----------------------------------------------------------------------===//
// Corners
//===----------------------------------------------------------------------===//

TEST(AttentionSemantics, NoKeys) {
  Attention(2, {}, {}).expect({0, 0}, {-infinity, -infinity});
  Attention a(2, {}, {});
  a.kernel = "#attn.polynomial<[1.0, 1.0]>";
  a.expect({0, 0}, {-infinity, -infinity});
}

TEST(AttentionSemantics, NoQueries) {
  Attention(0, {1, 2}, {3, 4}).expect({}, {});
}

TEST(AttentionSemantics, ZeroChannels) {
  std::string text = R"(
    func.func @main(%q: tensor<2x0xf32>, %k: tensor<3x0xf32>,
                    %v: tensor<3x1xf32>, %out: tensor<2x1xf32>)
        -> tensor<2x1xf32> {
      %r = attn.attention kernel(#attn.exp) accumulate(f32)
          ins(%q, %k, %v : tensor<2x0xf32>, tensor<3x0xf32>, tensor<3x1xf32>)
          outs(%out : tensor<2x1xf32>) -> tensor<2x1xf32>
      return %r : tensor<2x1xf32>
    })";
  mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(text);
  ASSERT_TRUE(module);
  std::vector<HostTensor> inputs;
  inputs.push_back(makeTensor(ElementType::F32, {2, 0}, {}));
  inputs.push_back(makeTensor(ElementType::F32, {3, 0}, {}));
  inputs.push_back(makeTensor(ElementType::F32, {3, 1}, {1, 2, 6}));
  inputs.push_back(makeTensor(ElementType::F32, {2, 1}, {0, 0}));
  auto results = runMain(*module, inputs, {});
  if (!results)
    FAIL() << llvm::toString(results.takeError());
  expectValues((*results)[0], {3, 3}, "output");
}

static Attention makeMasked(llvm::ArrayRef<double> mask, ElementType type) {
  Attention a(2, {0, log3}, {10, 2});
  std::string text =
      type == ElementType::I1 ? "tensor<2x2xi1>" : "tensor<2x2xf32>";
  a.arguments = ", %mask: " + text;
  a.clauses = "masks(%mask : " + text + ")";
  a.extra.push_back(makeTensor(type, {2, 2}, mask));
  return a;
}

TEST(AttentionSemantics, MaskedRow) {
  makeMasked({0, 0, 0, 1}, ElementType::I1).expect({0, 2}, {-infinity, log3});
  makeMasked({-infinity, -infinity, 0, 0}, ElementType::F32)
      .expect({0, 4}, {-infinity, std::log(4)});
}

TEST(AttentionSemantics, FillKeepsKeysVisible) {
  Attention a = makeMasked({0, 0, 1, 0}, ElementType::I1);
  a.attributes = "mask_fill(-1.0e9)";
  a.expect({6, 10}, {-1e9, 0});
  a.attributes = "mask_fill(-3.4028234663852886e38)";
  a.expect({6, 10}, {-0x1.FFFFFEp127, 0});
}

TEST(AttentionSemantics, FillDoesNotUndoCausality) {
  Attention a = makeMasked({0, 0, 0, 0}, ElementType::I1);
  a.attributes = "causal mask_fill(0.0)";
  a.expect({10, 6}, {0, std::log(2)});
}

TEST(AttentionSemantics, ExcludedKeysMayHoldAnything) {
  for (double special : {quietNaN, infinity, -infinity}) {
    Attention masked = makeMasked({1, 0, 1, 0}, ElementType::I1);
    masked.scores[1] = special;
    masked.values[1] = special;
    masked.expect({10, 10}, {0, 0});
    Attention causal(1, {0, special}, {10, special});
    causal.attributes = "causal";
    causal.expect({10}, {0});
  }
}

TEST(AttentionSemantics, ZeroWeightAnnihilates) {
  // exp(-1000) is 0, whichever of the two keys comes first.
  Attention(1, {0, -1000}, {10, infinity}).expect({10}, {0});
  Attention(1, {-1000, 0}, {quietNaN, 10}).expect({10}, {0});
  // In different blocks of keys, a correction is 0.
  Attention(1, {-1000, -1000, 0}, {1, infinity, 10}).expect({10}, {0});
}

TEST(AttentionSemantics, InfiniteValuePropagates) {
  Attention(1, {0, 0, 0}, {10, -infinity, 1}).expect({-infinity}, {log3});
  Attention(1, {0, 0, 0}, {infinity, -infinity, 1}).expect({quietNaN}, {log3});
}

TEST(AttentionSemantics, VisibleNaNOrInfiniteScore) {
  for (double special : {quietNaN, infinity})
    for (unsigned place : {0, 1, 2}) {
      Attention a(2, {0, 0, 0}, {1, 2, 3});
      a.scores[place] = special;
      a.expect({quietNaN, quietNaN}, {quietNaN, quietNaN});
    }
}

TEST(AttentionSemantics, ScoreOfMinusInfinityExcludes) {
  Attention(1, {-infinity, 0}, {quietNaN, 5}).expect({5}, {0});
}

TEST(AttentionSemantics, PolynomialSumOfZeroOrLess) {
  Attention zero(1, {1, -1}, {5, 3});
  zero.kernel = "#attn.polynomial<[0.0, 1.0]>";
  zero.expect({infinity}, {-infinity});
  Attention negative(1, {-1, -3}, {4, 8});
  negative.kernel = "#attn.polynomial<[0.0, 1.0]>";
  negative.expect({7}, {quietNaN});
}

//===----------------------------------------------------------------------===//
// The comparison itself
//===----------------------------------------------------------------------===//

static Comparison compare(const std::string &text,
                          const std::vector<HostTensor> &inputs,
                          const ComparisonOptions &comparison = {}) {
  mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(text);
  if (!module) {
    ADD_FAILURE() << text;
    return {};
  }
  llvm::Expected<Comparison> found = compareWithExact(
      *module, "main", getPointers(inputs), CompileOptions(), comparison);
  if (found)
    return *found;
  ADD_FAILURE() << llvm::toString(found.takeError());
  return {};
}

TEST(ComparisonWithExact, FindsScoresThatAreTooInexact) {
  // The evaluation in float64 takes the detour over large numbers for what it
  // is mathematically: nothing. Promised as nothing, it must be found out.
  std::mt19937_64 engine(7);
  std::uniform_real_distribution<double> uniform(-2, 2);
  Attention a(4, {}, {});
  for (unsigned i = 0; i < 16; ++i) {
    a.scores.push_back(uniform(engine));
    a.values.push_back(uniform(engine));
  }
  a.region = R"(score(%s: f32, %i: index, %j: index) {
    %c = arith.constant 65536.0 : f32
    %x = arith.addf %s, %c : f32
    %y = arith.subf %x, %c : f32
    attn.yield %y : f32
  })";
  ComparisonOptions promise;
  promise.scoreLipschitz = 1;
  promise.scoreRelativeError = 0;
  Comparison broken = compare(a.getModule(), a.getInputs(), promise);
  EXPECT_FALSE(broken.withinBound);
  EXPECT_GT(broken.maxAbsError, 1e-5);
  EXPECT_TRUE(std::isfinite(broken.certifiedBound));

  promise.scoreRelativeError = 0x1p-8;
  EXPECT_TRUE(compare(a.getModule(), a.getInputs(), promise).withinBound);
}

TEST(ComparisonWithExact, IsNotVacuous) {
  std::mt19937_64 engine(11);
  std::normal_distribution<double> normal;
  auto next = [&](llvm::ArrayRef<int64_t> shape) {
    reference::Tensor tensor;
    tensor.shape.assign(shape.begin(), shape.end());
    tensor.values.resize(*reference::countElements(shape));
    for (double &element : tensor.values)
      element = normal(engine);
    return llvm::cantFail(HostTensor::fromDoubles(ElementType::F32, tensor));
  };
  for (int64_t channels : {16, 64, 128}) {
    std::string text = llvm::formatv(R"(
      func.func @main(%q: tensor<40x{0}xf32>, %k: tensor<100x{0}xf32>,
                      %v: tensor<100x{0}xf32>, %out: tensor<40x{0}xf32>)
          -> tensor<40x{0}xf32> {{
        %r = attn.attention kernel(#attn.exp) accumulate(f32) scale({1})
            ins(%q, %k, %v : tensor<40x{0}xf32>, tensor<100x{0}xf32>,
                             tensor<100x{0}xf32>)
            outs(%out : tensor<40x{0}xf32>) -> tensor<40x{0}xf32>
        return %r : tensor<40x{0}xf32>
      })",
                                     channels, 1 / std::sqrt(channels));
    std::vector<HostTensor> inputs;
    inputs.push_back(next({40, channels}));
    inputs.push_back(next({100, channels}));
    inputs.push_back(next({100, channels}));
    inputs.push_back(next({40, channels}));
    Comparison found = compare(text, inputs);
    EXPECT_TRUE(found.withinBound);
    EXPECT_GT(found.maxAbsError, 1e-9);
    EXPECT_LT(found.certifiedBound, 1e4 * found.maxAbsError);
    EXPECT_LT(found.maxRelError, 2e-6 * std::sqrt(channels));
    EXPECT_EQ(found.flops, 4.0 * 40 * 100 * channels);
    ::testing::Test::RecordProperty("relative error for " +
                                        std::to_string(channels) + " channels",
                                    std::to_string(found.maxRelError));
  }
}
