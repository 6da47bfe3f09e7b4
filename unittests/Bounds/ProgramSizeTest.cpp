//===- ProgramSizeTest.cpp - Deep, wide and long programs -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs whose expressions, written out, would be too large to look at, or
// too deep to recurse into. What fails here does not end, or overflows the
// stack.
//
//===----------------------------------------------------------------------===//

#include "TestContext.h"

#include "pebble/Bounds/Bounds.h"
#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

using namespace pebble;
using llvm::formatv;

/// The bounds of each attention of the function with this body.
static std::vector<attn::BoundsAttr> inferBounds(const std::string &body) {
  std::string text = "#row = affine_map<(i, c) -> (i, c)>\n"
                     "#stat = affine_map<(i, c) -> (i)>\n"
                     "func.func @main(%x: tensor<8x64xf32>, %w: "
                     "tensor<64x64xf32>, %out: tensor<8x64xf32>) {\n" +
                     body + "return\n}\n";
  std::vector<attn::BoundsAttr> bounds;
  auto module = parseModule(text);
  EXPECT_TRUE(module);
  if (!module)
    return bounds;
  auto pm = mlir::PassManager::on<mlir::ModuleOp>(module->getContext());
  pm.addPass(createAttnInferBounds());
  EXPECT_TRUE(mlir::succeeded(pm.run(*module)));
  module->walk(
      [&](attn::AttentionOp op) { bounds.push_back(op.getBoundsAttr()); });
  return bounds;
}

static std::string attend(const std::string &result, const std::string &query) {
  return formatv("{0} = attn.attention kernel(#attn.exp) accumulate(f32) "
                 "ins({1}, {1}, {1} : tensor<8x64xf32>, tensor<8x64xf32>, "
                 "tensor<8x64xf32>) outs(%out : tensor<8x64xf32>) -> "
                 "tensor<8x64xf32>\n",
                 result, query);
}

/// y / max(|y|, 1e-6), of values whose names start with `name`.
static std::string normalize(const std::string &name, const std::string &y) {
  return formatv(
      R"({0}zero = arith.constant 0.0 : f32
{0}floor = arith.constant 1.0e-6 : f32
{0}stat = tensor.empty() : tensor<8xf32>
{0}empty = tensor.empty() : tensor<8x64xf32>
{0}start = linalg.fill ins({0}zero : f32) outs({0}stat : tensor<8xf32>) -> tensor<8xf32>
{0}squares = arith.mulf {1}, {1} : tensor<8x64xf32>
{0}sum = linalg.reduce {{ arith.addf } ins({0}squares : tensor<8x64xf32>) outs({0}start : tensor<8xf32>) dimensions = [1]
{0} = linalg.generic {{indexing_maps = [#row, #stat, #row], iterator_types = ["parallel", "parallel"]}
    ins({1}, {0}sum : tensor<8x64xf32>, tensor<8xf32>) outs({0}empty : tensor<8x64xf32>) {{
^bb0(%e: f32, %t: f32, %o: f32):
  %root = math.sqrt %t : f32
  %norm = arith.maximumf %root, {0}floor : f32
  %d = arith.divf %e, %norm : f32
  linalg.yield %d : f32
} -> tensor<8x64xf32>
)",
      name, y);
}

/// Every value is the sum, or the product, of the one before with itself.
static std::string makeDoubling(const char *op, unsigned length) {
  std::string body = formatv("%v0 = math.tanh %x : tensor<8x64xf32>\n");
  for (unsigned i = 0; i < length; ++i)
    body += formatv("%v{0} = arith.{1} %v{2}, %v{2} : tensor<8x64xf32>\n",
                    i + 1, op, i);
  return body;
}

TEST(ProgramSize, DoublingsAreNotWrittenOut) {
  for (const char *op : {"addf", "mulf", "maximumf"}) {
    auto bounds = inferBounds(makeDoubling(op, 60) + attend("%0", "%v60"));
    ASSERT_EQ(bounds.size(), 1u);
    // A tanh may be a little more than 1, and its power of 2^60 infinite.
    EXPECT_EQ(bool(bounds[0]), op != llvm::StringRef("mulf"));
  }
}

TEST(ProgramSize, DoublingsUnderARoot) {
  // Sums of squares of which the sum is written out 2^60 times.
  std::string body = "%zero = arith.constant 0.0 : f32\n"
                     "%stat = tensor.empty() : tensor<8x64xf32>\n"
                     "%v0 = arith.mulf %x, %x : tensor<8x64xf32>\n";
  for (unsigned i = 0; i < 60; ++i)
    body += formatv("%v{0} = arith.addf %v{1}, %v{1} : tensor<8x64xf32>\n",
                    i + 1, i);
  body += "%r = math.rsqrt %v60 : tensor<8x64xf32>\n"
          "%q = arith.mulf %x, %r : tensor<8x64xf32>\n";
  auto bounds = inferBounds(body + attend("%0", "%q"));
  ASSERT_EQ(bounds.size(), 1u);
  EXPECT_FALSE(bounds[0]);
}

TEST(ProgramSize, IndicesThatDouble) {
  std::string body = "%empty = tensor.empty() : tensor<8x64xf32>\n"
                     "%q = linalg.generic {indexing_maps = [#row, #row], "
                     "iterator_types = [\"parallel\", \"parallel\"]} ins(%x : "
                     "tensor<8x64xf32>) outs(%empty : tensor<8x64xf32>) {\n"
                     "^bb0(%e: f32, %o: f32):\n"
                     "%i0 = linalg.index 1 : index\n";
  for (unsigned i = 0; i < 100; ++i)
    body += formatv("%i{0} = arith.addi %i{1}, %i{1} : index\n", i + 1, i);
  body += "%c = arith.constant 5 : index\n"
          "%less = arith.cmpi slt, %i100, %c : index\n"
          "%t = math.tanh %e : f32\n"
          "%s = arith.select %less, %t, %t : f32\n"
          "linalg.yield %s : f32\n} -> tensor<8x64xf32>\n";
  auto bounds = inferBounds(body + attend("%0", "%q"));
  ASSERT_EQ(bounds.size(), 1u);
  ASSERT_TRUE(bounds[0] && bounds[0].getQueryNorm());
}

TEST(ProgramSize, LongChainsAreCut) {
  // Each attention sees further back than the one before.
  std::string body = "%v0 = math.tanh %x : tensor<8x64xf32>\n";
  for (unsigned i = 0; i < 6000; ++i) {
    body += formatv("%v{0} = arith.negf %v{1} : tensor<8x64xf32>\n", i + 1, i);
    if (i % 150 == 0)
      body += attend(formatv("%a{0}", i), formatv("%v{0}", i + 1));
  }
  auto bounds = inferBounds(body);
  ASSERT_EQ(bounds.size(), 40u);
  EXPECT_TRUE(bounds.front());
}

TEST(ProgramSize, SumsOfSums) {
  std::string body = "%zero = arith.constant 0.0 : f32\n"
                     "%v0 = arith.mulf %x, %x : tensor<8x64xf32>\n"
                     "%empty = tensor.empty() : tensor<8x64xf32>\n"
                     "%start = linalg.fill ins(%zero : f32) outs(%empty : "
                     "tensor<8x64xf32>) -> tensor<8x64xf32>\n";
  for (unsigned i = 0; i < 2000; ++i)
    body += formatv("%v{0} = linalg.matmul ins(%v{1}, %w : tensor<8x64xf32>, "
                    "tensor<64x64xf32>) outs(%start : tensor<8x64xf32>) -> "
                    "tensor<8x64xf32>\n",
                    i + 1, i);
  body += "%r = math.rsqrt %v2000 : tensor<8x64xf32>\n"
          "%q = arith.mulf %x, %r : tensor<8x64xf32>\n";
  auto bounds = inferBounds(body + attend("%0", "%q"));
  ASSERT_EQ(bounds.size(), 1u);
  EXPECT_FALSE(bounds[0]);
}

TEST(ProgramSize, FortyLayers) {
  std::string body = "%x0 = math.tanh %x : tensor<8x64xf32>\n"
                     "%zero = arith.constant 0.0 : f32\n"
                     "%empty = tensor.empty() : tensor<8x64xf32>\n"
                     "%start = linalg.fill ins(%zero : f32) outs(%empty : "
                     "tensor<8x64xf32>) -> tensor<8x64xf32>\n";
  for (unsigned i = 0; i < 40; ++i) {
    body += normalize(formatv("%n{0}", i), formatv("%x{0}", i));
    body += formatv("%p{0} = linalg.matmul ins(%n{0}, %w : tensor<8x64xf32>, "
                    "tensor<64x64xf32>) outs(%start : tensor<8x64xf32>) -> "
                    "tensor<8x64xf32>\n",
                    i);
    body += normalize(formatv("%q{0}", i), formatv("%p{0}", i));
    body += attend(formatv("%a{0}", i), formatv("%q{0}", i));
    body += formatv("%x{0} = arith.addf %x{1}, %a{1} : tensor<8x64xf32>\n",
                    i + 1, i);
  }
  // The stream itself has a bound in no layer.
  body += attend("%last", "%x40");
  auto bounds = inferBounds(body);
  ASSERT_EQ(bounds.size(), 41u);
  for (attn::BoundsAttr layer : llvm::ArrayRef(bounds).drop_back()) {
    ASSERT_TRUE(layer && layer.getQueryNorm());
    EXPECT_NEAR(layer.getQueryNorm().getValueAsDouble(), 1, 1e-4);
  }
  EXPECT_FALSE(bounds.back());
}
