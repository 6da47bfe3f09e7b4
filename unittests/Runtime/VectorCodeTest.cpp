//===- VectorCodeTest.cpp - Loops over vectors, run -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What pebble-cpu-vectorize, pebble-cpu-multiply-on-amx and
// pebble-cpu-expand-exp make, against plain loops here. Sums are of small
// integers, so that no order of them rounds.
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"
#include "TestContext.h"

#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <random>

using namespace pebble;

namespace {

/// A matrix over two of the loops m, n and d, in either order.
struct Matrix {
  char rowLoop, columnLoop;
  int64_t rows, columns;
  ElementType type = ElementType::F32;
  bool dynamic = false;
  /// Whether a number is the sum of two of bf16: its upper bits, and the rest.
  bool isOfPairs = false;

  std::string getType() const {
    std::string text;
    for (int64_t size : {rows, columns})
      text += (dynamic ? "?" : std::to_string(size)) + "x";
    return "tensor<" + text + getName(type).str() + ">";
  }
  std::string getMap() const {
    return llvm::formatv("affine_map<(m, n, d) -> ({0}, {1})>", rowLoop,
                         columnLoop);
  }
};

/// What is multiplied: any numbers, those of bf16, or also pairs of them.
enum class Factors { Any, BF16, Pairs };

class RandomContraction {
public:
  RandomContraction(uint64_t seed, Factors factors)
      : engine(seed), factors(factors) {}

  void run();

private:
  int64_t between(int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(engine);
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  int64_t getSize(char loop) const {
    return sizes[loop == 'm' ? 0 : loop == 'n' ? 1 : 2];
  }
  Matrix makeMatrix(char first, char second, bool isNarrow);
  HostTensor fill(const Matrix &matrix);
  static double at(const HostTensor &tensor, const Matrix &matrix,
                   int64_t first, int64_t second) {
    if (matrix.rowLoop > matrix.columnLoop)
      std::swap(first, second);
    return tensor.getElement(first * matrix.columns + second);
  }

  std::mt19937_64 engine;
  Factors factors;
  int64_t sizes[3] = {};
};

} // namespace

Matrix RandomContraction::makeMatrix(char first, char second, bool isNarrow) {
  if (chance(30))
    std::swap(first, second);
  Matrix matrix{first, second, getSize(first), getSize(second)};
  if (isNarrow && chance(40))
    matrix.type = chance(50) ? ElementType::F16 : ElementType::BF16;
  if (isNarrow && factors != Factors::Any)
    matrix.type = ElementType::BF16;
  if (isNarrow && factors == Factors::Pairs && chance(70)) {
    matrix.type = ElementType::F32;
    matrix.isOfPairs = true;
  }
  matrix.dynamic = chance(40);
  return matrix;
}

HostTensor RandomContraction::fill(const Matrix &matrix) {
  HostTensor tensor = llvm::cantFail(
      HostTensor::create(matrix.type, {matrix.rows, matrix.columns}));
  // Beyond 256, bf16 holds even numbers only.
  int64_t most = matrix.isOfPairs ? 300 : 4;
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
    tensor.setElement(i, static_cast<double>(between(-most, most)));
  return tensor;
}

/// What the 8 bits of bf16 do not hold of a number up to 300.
static double getRest(double number) {
  return std::fabs(number) > 256 ? std::fmod(number, 2) : 0;
}

/// What the factors %`name`0, %`name`1 are, of which there may be one.
static std::string defineFactors(const char *name, const Matrix &matrix) {
  if (matrix.isOfPairs)
    return llvm::formatv(R"(
    %{0}w = arith.bitcast %{0} : f32 to i32
    %{0}h = arith.andi %{0}w, %upper : i32
    %{0}0 = arith.bitcast %{0}h : i32 to f32
    %{0}r = arith.subf %{0}, %{0}0 : f32
    %{0}x = arith.bitcast %{0}r : f32 to i32
    %{0}l = arith.andi %{0}x, %upper : i32
    %{0}1 = arith.bitcast %{0}l : i32 to f32)",
                         name);
  if (matrix.type == ElementType::F32)
    return llvm::formatv("%{0}0 = arith.addf %{0}, %zero : f32", name);
  return llvm::formatv("%{0}0 = arith.extf %{0} : {1} to f32", name,
                       getName(matrix.type));
}

/// The sum %t of %c and the products of factors, but of two rests.
static std::string sumProducts(const Matrix &left, const Matrix &right) {
  std::string text, sum = "%c";
  for (int i = 0; i <= int(left.isOfPairs); ++i)
    for (int j = 0; j <= int(right.isOfPairs) && i + j < 2; ++j) {
      std::string next = llvm::formatv("%t{0}{1}", i, j);
      text += llvm::formatv(R"(
    %p{0}{1} = arith.mulf %a{0}, %b{1} : f32
    {2} = arith.addf %p{0}{1}, {3} : f32)",
                            i, j, next, sum);
      sum = next;
    }
  return text + "\n    linalg.yield " + sum + " : f32";
}

void RandomContraction::run() {
  for (int64_t &size : sizes)
    size = chance(5) ? 0 : between(1, chance(20) ? 300 : 70);
  // Letters in order of the loops: 'd' < 'm' < 'n'.
  Matrix left = makeMatrix('m', 'n', true), right = makeMatrix('d', 'n', true);
  Matrix out = makeMatrix('d', 'm', false);
  std::string text = llvm::formatv(
      R"(func.func @main(%l: {0}, %r: {1}, %o: {2}) -> {2} {{
  %zero = arith.constant 0.0 : f32
  %upper = arith.constant 0xffff0000 : i32
  %s = linalg.generic {{indexing_maps = [{3}, {4}, {5}],
      iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%l, %r : {0}, {1}) outs(%o : {2}) {{
  ^bb0(%a: {6}, %b: {7}, %c: f32):
    {8}
    {9}
    {10}
  } -> {2}
  return %s : {2}
})",
      left.getType(), right.getType(), out.getType(), left.getMap(),
      right.getMap(), out.getMap(), getName(left.type), getName(right.type),
      defineFactors("a", left), defineFactors("b", right),
      sumProducts(left, right));
  SCOPED_TRACE(llvm::formatv("m={0} n={1} d={2}\n{3}", sizes[0], sizes[1],
                             sizes[2], text)
                   .str());
  auto module = parseModule(text);
  ASSERT_TRUE(module);
  std::vector<HostTensor> inputs;
  for (const Matrix *matrix : {&left, &right, &out})
    inputs.push_back(fill(*matrix));
  CompileOptions options;
  options.optimization = chance(50) ? 3 : 0;
  if (factors == Factors::Pairs && chance(30))
    options.pipeline.amx = AMXUse::Off;
  options.pipeline.vectorBits = int64_t(64) << between(0, 3);
  auto results = runMain(*module, inputs, options);
  ASSERT_TRUE(bool(results)) << llvm::toString(results.takeError());
  for (int64_t m = 0; m < sizes[0]; ++m)
    for (int64_t d = 0; d < sizes[2]; ++d) {
      double sum = at(inputs[2], out, d, m);
      for (int64_t n = 0; n < sizes[1]; ++n) {
        double a = at(inputs[0], left, m, n), b = at(inputs[1], right, d, n);
        sum += a * b;
        if (left.isOfPairs && right.isOfPairs)
          sum -= getRest(a) * getRest(b);
      }
      ASSERT_EQ(at(results->front(), out, d, m), sum) << m << ", " << d;
    }
}

static void runContractions(int count, Factors factors) {
  uint64_t seed = getTestSeed();
  for (int i = 0; i < count; ++i) {
    SCOPED_TRACE(describeSeed(seed) + ", case " + std::to_string(i));
    RandomContraction(seed + i, factors).run();
    if (::testing::Test::HasFatalFailure())
      return;
  }
}

TEST(VectorCode, Contractions) { runContractions(60, Factors::Any); }

// On AMX, where there is such.
TEST(VectorCode, NarrowContractions) { runContractions(40, Factors::BF16); }
TEST(VectorCode, ContractionsOfPairs) { runContractions(30, Factors::Pairs); }

//===----------------------------------------------------------------------===//
// exp
//===----------------------------------------------------------------------===//

/// How many units in the last place of the exact result the computed one is
/// off.
static double getUlps(float computed, double exact) {
  return std::fabs(computed - exact) /
         std::ldexp(1.0, std::max(std::ilogb(exact), -126) - 23);
}

TEST(VectorCode, Exp) {
  constexpr int64_t size = 1 << 22;
  constexpr float infinity = std::numeric_limits<float>::infinity();
  auto module = parseModule(llvm::formatv(R"(
func.func @main(%x: tensor<{0}xf32>) -> tensor<{0}xf32> {{
  %empty = tensor.empty() : tensor<{0}xf32>
  %y = linalg.generic {{
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]}
      ins(%x : tensor<{0}xf32>) outs(%empty : tensor<{0}xf32>) {{
  ^bb0(%a: f32, %b: f32):
    %e = math.exp %a : f32
    linalg.yield %e : f32
  } -> tensor<{0}xf32>
  return %y : tensor<{0}xf32>
})",
                                          size)
                                .str());
  ASSERT_TRUE(module);
  // All kinds of floats, a third of them from where results are normal numbers.
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  std::mt19937_64 engine(seed);
  std::uniform_real_distribution<float> inRange(-87.5F, 88.9F);
  std::vector<HostTensor> inputs;
  inputs.push_back(
      llvm::cantFail(HostTensor::create(ElementType::F32, {size})));
  auto *x = reinterpret_cast<float *>(inputs[0].getData());
  for (int64_t i = 0; i < size; ++i) {
    auto bits = static_cast<uint32_t>(engine());
    std::memcpy(&x[i], &bits, sizeof(bits));
    if (i % 3 == 0)
      x[i] = inRange(engine);
  }
  const float corners[] = {0.0F,          -0.0F,         1.0F,
                           infinity,      -infinity,     NAN,
                           -0x1.5d589ep6, 0x1.62e42ep6,  -0x1.5d58ap6,
                           0x1.62e43p6,   -0x1.5d589cp6, 0x1.62e42cp6};
  llvm::copy(corners, x);

  auto results = runMain(*module, inputs, CompileOptions());
  ASSERT_TRUE(bool(results)) << llvm::toString(results.takeError());
  auto *y = reinterpret_cast<const float *>(results->front().getData());
  double worst = 0;
  for (int64_t i = 0; i < size; ++i) {
    double exact = std::exp(static_cast<double>(x[i]));
    if (std::isnan(x[i]))
      ASSERT_TRUE(std::isnan(y[i]));
    else if (exact > std::numeric_limits<float>::max())
      ASSERT_EQ(y[i], infinity) << x[i];
    else if (exact < std::numeric_limits<float>::min())
      ASSERT_EQ(y[i], 0.0F) << x[i];
    else
      worst = std::max(worst, getUlps(y[i], exact));
  }
  EXPECT_EQ(y[4], 0.0F);
  EXPECT_EQ(y[0], 1.0F);
  EXPECT_LT(worst, 1.0);
  EXPECT_GT(worst, 0.5);
}
