//===- CountIOTest.cpp - Tests of counting what loops move ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The words that are counted in loops are those that the I/O model counts in
// closed form. The two share no code.
//
//===----------------------------------------------------------------------===//

#include "pebble/CountIO/CountIO.h"

#include "../TestSeed.h"

#include "pebble/InitAll.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <iostream>
#include <map>

using namespace mlir;
using namespace pebble;

namespace {

/// An attention with sizes and features that the I/O model has.
class RandomAttention {
public:
  RandomAttention(std::mt19937_64 &engine, bool polynomial, bool guarded)
      : engine(engine), polynomial(polynomial), guarded(guarded) {
    numBatch = between(0, 2);
    for (unsigned i = 0; i < numBatch; ++i)
      sizes.push_back(between(1, 3));
    for (uint64_t most : {200, 200, 24, 24})
      sizes.push_back(between(1, most));
    for (unsigned dim = 0; dim < sizes.size(); ++dim)
      isDynamic.push_back(dynamic && between(0, 1));
    // The state needs to know its size.
    if (polynomial)
      isDynamic[numBatch + 2] = isDynamic[numBatch + 3] = false;
  }

  std::string print() {
    std::string arguments, maps, body;
    for (unsigned dim = 0; dim < sizes.size(); ++dim)
      if (isDynamic[dim])
        arguments += "%size" + std::to_string(dim) + ": index, ";
    auto add = [&](StringRef name, ArrayRef<unsigned> dims) {
      std::string type = printType(dims);
      bool isCut = between(0, 1);
      arguments +=
          ("%" + name + (isCut ? "_whole: " : ": ") + type + ", ").str();
      if (isCut)
        body += printCut(name, dims, type);
      maps += (maps.empty() ? "" : ", ") + printMap(dims);
      return type;
    };
    unsigned m = numBatch, n = m + 1, k = m + 2, d = m + 3;
    SmallVector<unsigned> shared = chooseBatch(/*all=*/false);
    std::string q = add("q", with(chooseBatch(/*all=*/true), {m, k}));
    std::string key = add("k", with(shared, {n, k}));
    std::string value = add("v", with(shared, {n, d}));
    std::string clauses =
        " ins(%q, %k, %v : " + q + ", " + key + ", " + value + ")";
    if (!polynomial && between(0, 2) == 0)
      clauses += " masks(%mask : " +
                 add("mask", with(chooseBatch(/*all=*/false), {m, n})) + ")";
    std::string causal;
    if (between(0, 1)) {
      causal = " causal";
      clauses += " positions[" + std::to_string(between(0, 50)) + ", 0]";
    }
    SmallVector<unsigned> all = chooseBatch(/*all=*/true);
    std::string out = add("out", with(all, {m, d})), results = out;
    std::string outs = "%out";
    if (between(0, 1)) {
      results += ", " + add("lse", with(all, {m}));
      outs += ", %lse";
    }
    arguments.resize(arguments.size() - 2);
    bool hasTwo = outs != "%out";
    return "func.func @main(" + arguments + ") -> (" + results + ") {\n" +
           body + "  %0" + (hasTwo ? ":2" : "") + " = attn.attention kernel(" +
           printKernel() + ") accumulate(f32)" + causal + clauses + " outs(" +
           outs + " : " + results + ") maps [" + maps + "] -> " + results +
           "\n  return " + (hasTwo ? "%0#0, %0#1" : "%0") + " : " + results +
           "\n}\n";
  }

  std::string printKernel() {
    if (!polynomial)
      return "#attn.exp";
    std::string certificate =
        guarded ? ", domain = [-0.1, 0.1], relative_error = 0.01, guarded" : "";
    return "#attn.polynomial<[1.0, 1.0, 0.5]" + certificate + ">";
  }

  uint64_t between(uint64_t least, uint64_t most) {
    return std::uniform_int_distribution<uint64_t>(least, most)(engine);
  }

private:
  SmallVector<unsigned> chooseBatch(bool all) {
    SmallVector<unsigned> dims;
    for (unsigned dim = 0; dim < numBatch; ++dim)
      if (all || between(0, 3) != 0)
        dims.push_back(dim);
    return dims;
  }
  static SmallVector<unsigned> with(SmallVector<unsigned> dims,
                                    ArrayRef<unsigned> own) {
    llvm::append_range(dims, own);
    return dims;
  }
  std::string printType(ArrayRef<unsigned> dims) {
    std::string shape;
    for (unsigned dim : dims)
      shape += (isDynamic[dim] ? "?" : std::to_string(sizes[dim])) + "x";
    return "tensor<" + shape + (between(0, 3) == 0 ? "f16>" : "f32>");
  }
  /// Of a larger tensor, so that sizes that are not known are values.
  std::string printCut(StringRef name, ArrayRef<unsigned> dims,
                       const std::string &type) const {
    std::string zeros, extents, ones;
    for (unsigned dim : dims) {
      const char *comma = zeros.empty() ? "" : ", ";
      zeros += std::string(comma) + "0";
      ones += std::string(comma) + "1";
      extents += comma + (isDynamic[dim] ? "%size" + std::to_string(dim)
                                         : std::to_string(sizes[dim]));
    }
    return llvm::formatv("  %{0} = tensor.extract_slice %{0}_whole[{1}] [{2}] "
                         "[{3}] : {4} to {4}\n",
                         name, zeros, extents, ones, type)
        .str();
  }
  std::string printMap(ArrayRef<unsigned> dims) const {
    auto list = [](auto &&range) {
      std::string text;
      for (unsigned dim : range)
        text += (text.empty() ? "d" : ", d") + std::to_string(dim);
      return "(" + text + ")";
    };
    return "affine_map<" + list(llvm::seq<unsigned>(0, sizes.size())) + " -> " +
           list(dims) + ">";
  }

  std::mt19937_64 &engine;
  bool polynomial, guarded;
  bool dynamic = between(0, 3) == 0;
  unsigned numBatch;
  SmallVector<uint64_t> sizes;
  SmallVector<bool> isDynamic;
};

class CountIOTest : public testing::Test {
protected:
  CountIOTest() {
    static const bool registered = (pebble::registerAllPasses(), true);
    (void)registered;
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    pebble::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    uint64_t seed = getTestSeed();
    std::cout << describeSeed(seed) << '\n';
    engine.seed(seed);
  }

  OwningOpRef<ModuleOp> run(StringRef text, const std::string &pipeline) {
    auto module = parseSourceString<ModuleOp>(text, &context);
    PassManager passes(&context);
    if (!module || failed(parsePassPipeline(pipeline, passes)) ||
        failed(passes.run(*module)))
      return {};
    return module;
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  std::mt19937_64 engine;
};

// Of random problems, on random machines, with the tiles of the planner.
TEST_F(CountIOTest, CountsAgreeWithTheModelToTheWord) {
  std::map<std::string, unsigned> counted;
  for (const std::string schedule :
       {"exact/online", "exact/two-pass", "polynomial/resident",
        "polynomial/column-split", "polynomial/cover-fused",
        "polynomial/cover-spilled"}) {
    for (int i = 0; i < 5000 && counted[schedule] < 200; ++i) {
      // The orders that have loops for a guard.
      bool mayBeGuarded = schedule == "polynomial/resident" ||
                          schedule == "polynomial/column-split";
      RandomAttention attention(engine, schedule[0] == 'p',
                                mayBeGuarded && engine() % 2);
      uint64_t words = uint64_t(1) << attention.between(3, 16);
      std::string text = attention.print();
      std::string plan =
          "attn-plan{machine=words=" + std::to_string(words) +
          " dynamic-size=" + std::to_string(attention.between(1, 300)) +
          " schedules=" + schedule + "}";
      SCOPED_TRACE(text + plan);
      OwningOpRef<ModuleOp> module;
      {
        // A machine that is too small is an error, and so are more loops than
        // anyone wants.
        ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) {});
        std::string steps = attention.between(0, 1) ? "true" : "false";
        module = run(text, llvm::formatv("{0},attn-tile{{decompose-steps={1}}",
                                         plan, steps)
                               .str());
      }
      if (!module)
        continue;

      std::vector<TiledAttention> tiled = findTiledAttention(*module);
      ASSERT_EQ(tiled.size(), 1u);
      std::optional<uint64_t> predicted = tiled[0].getPredictedWords();
      ASSERT_TRUE(predicted);
      auto traffic = countTraffic(tiled[0]);
      ASSERT_TRUE(bool(traffic)) << llvm::toString(traffic.takeError());
      iomodel::Words sum;
      for (const TensorTraffic &tensor : *traffic)
        sum += tensor.loads + tensor.stores;
      ASSERT_EQ(sum.get(), *predicted);
      ++counted[schedule];
    }
    EXPECT_EQ(counted[schedule], 200u) << schedule;
  }
}

} // namespace
