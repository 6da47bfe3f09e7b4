//===- LaunchTest.cpp - What a call of a bundle is ------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Launch/Device.h"

#include "gtest/gtest.h"

using namespace pebble;
using llvm::ArrayRef;

/// out[a][b] of in[a][b]: a grid of b x a blocks, a number in the workspace for
/// each.
static DeviceFunction makeFunction() {
  DeviceFunction function;
  function.name = "f";
  function.arguments = {{{ElementType::F32, {-1, -1, 16}}, false},
                        {{ElementType::F32, {-1, -1, 16}}, true}};
  CallNumber rows = CallNumber::size(0, 0), columns = CallNumber::size(0, 1);
  for (int64_t axis : {0, 1})
    function.checks.push_back(
        {CallNumber::size(0, axis), CallNumber::size(1, axis), "sizes differ"});
  function.workspaceBytes =
      CallNumber::combine(CallNumber::Kind::Multiply, rows, columns);
  function.launches = {{"k",
                        {columns, rows, 1},
                        {32, 1, 1},
                        0,
                        {{KernelArgument::Kind::Tensor, 1},
                         {KernelArgument::Kind::Number, rows}}}};
  return function;
}

static llvm::Expected<ResolvedCall> resolve(int64_t rows, int64_t columns) {
  int64_t shape[] = {rows, columns, 16};
  static DeviceFunction function = makeFunction();
  return function.resolve({shape, shape});
}

static std::string getError(llvm::Error error) {
  return llvm::toString(std::move(error));
}

TEST(Launch, KnowsItsNumbers) {
  llvm::Expected<ResolvedCall> call = resolve(3, 5);
  ASSERT_TRUE(bool(call)) << getError(call.takeError());
  EXPECT_EQ(call->workspaceBytes, 15);
  ASSERT_EQ(call->launches.size(), 1u);
  EXPECT_EQ(call->launches[0].grid, (std::array<int64_t, 3>{5, 3, 1}));
  EXPECT_EQ(call->launches[0].arguments, (std::vector<int64_t>{1, 3}));
}

/// Whatever the other sizes of the grid are: the loader in Python agrees.
TEST(Launch, LeavesOutWhatHasNothingToDo) {
  llvm::Expected<ResolvedCall> call = resolve(70000, 0);
  ASSERT_TRUE(bool(call)) << getError(call.takeError());
  EXPECT_TRUE(call->launches.empty());
}

TEST(Launch, RefusesGridsThatAreTooLarge) {
  EXPECT_EQ(getError(resolve(70000, 1).takeError()),
            "kernel k of f needs a grid of 70000 blocks along an axis, but the "
            "most is 65535");
}

TEST(Launch, RefusesNumbersThatOverflow) {
  EXPECT_EQ(getError(resolve(INT64_MAX, 2).takeError()),
            "the workspace of f does not fit 64 bits");
}

TEST(Launch, RefusesSizesThatDiffer) {
  DeviceFunction function = makeFunction();
  int64_t in[] = {3, 5, 16}, out[] = {3, 6, 16};
  EXPECT_EQ(getError(function.resolve({in, out}).takeError()),
            "sizes differ: 5 and 6");
}

static std::string inferOf(ElementType type, ArrayRef<int64_t> shape,
                           size_t count = 1) {
  llvm::Expected<HostTensor> tensor = HostTensor::create(type, shape);
  EXPECT_TRUE(bool(tensor));
  std::vector<const HostTensor *> inputs(count, &*tensor);
  auto shapes = inferShapes(makeFunction(), inputs);
  if (!shapes)
    return getError(shapes.takeError());
  EXPECT_EQ(shapes->size(), 2u);
  EXPECT_EQ((*shapes)[1], (*shapes)[0]);
  return "";
}

TEST(Launch, TakesInputsOfItsTypes) {
  EXPECT_EQ(inferOf(ElementType::F32, {3, 5, 16}), "");
  EXPECT_EQ(inferOf(ElementType::F32, {0, 5, 16}), "");
  EXPECT_EQ(inferOf(ElementType::F32, {3, 5, 8}),
            "input 0 of f is 3x5x8xf32, but the type is ?x?x16xf32");
  EXPECT_EQ(inferOf(ElementType::F16, {3, 5, 16}),
            "input 0 of f is 3x5x16xf16, but the type is ?x?x16xf32");
  EXPECT_EQ(inferOf(ElementType::F32, {3, 16}),
            "input 0 of f is 3x16xf32, but the type is ?x?x16xf32");
  EXPECT_EQ(inferOf(ElementType::F32, {3, 5, 16}, 2),
            "the number of inputs of f is 1, but 2 are given");
  EXPECT_EQ(inferOf(ElementType::F32, {3, 5, 16}, 0),
            "the number of inputs of f is 1, but 0 are given");
}
