//===- InputSpecTest.cpp - Tests of input specs ---------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/InputSpec.h"

#include "pebble/TensorIO/Npy.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"

#include "gtest/gtest.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace pebble;

static std::string getParseError(llvm::StringRef text) {
  llvm::Expected<InputSpec> spec = InputSpec::parse(text);
  return spec ? "" : llvm::toString(spec.takeError());
}

static llvm::Expected<HostTensor>
make(llvm::StringRef text, const HostTensorType &type, unsigned index = 0) {
  return llvm::cantFail(InputSpec::parse(text)).makeTensor(type, index);
}

static std::vector<double> getValues(llvm::StringRef text,
                                     const HostTensorType &type,
                                     unsigned index = 0) {
  return llvm::cantFail(make(text, type, index)).toDoubles().values;
}

static std::string getMakeError(llvm::StringRef text,
                                const HostTensorType &type) {
  llvm::Expected<HostTensor> tensor = make(text, type);
  return tensor ? "" : llvm::toString(tensor.takeError());
}

static const HostTensorType floats = {ElementType::F32, {1000}};

TEST(InputSpec, Constants) {
  HostTensorType type = {ElementType::F64, {2}};
  EXPECT_EQ(getValues("zeros", type), (std::vector<double>{0, 0}));
  EXPECT_EQ(getValues("ones", type), (std::vector<double>{1, 1}));
  EXPECT_EQ(getValues("constant:value=-2.5", type),
            (std::vector<double>{-2.5, -2.5}));
  EXPECT_EQ(getMakeError("constant:value=2.5", {ElementType::I32, {2}}),
            "input 'constant:value=2.5': the value does not fit the element "
            "type i32");
  // The largest that rounds to a number.
  EXPECT_EQ(getValues("constant:value=65519", {ElementType::F16, {1}}),
            (std::vector<double>{65504}));
  EXPECT_EQ(getMakeError("constant:value=65520", {ElementType::F16, {1}}),
            "input 'constant:value=65520': the value is too large for the "
            "element type f16");
  EXPECT_EQ(getMakeError("random:absmax=65520", {ElementType::F16, {1}}),
            "input 'random:absmax=65520': absmax is too large for the element "
            "type f16");
}

TEST(InputSpec, RandomNumbersAreTheSameEverywhere) {
  // Written down once: other platforms must find the same.
  EXPECT_EQ(getValues("random:seed=1", {ElementType::F64, {2}}, 0),
            (std::vector<double>{0x1.8c5017a36c6c0p-2, 0x1.e316d8b20fdc0p-1}));
}

TEST(InputSpec, SeedsAndIndicesMatter) {
  std::vector<double> base = getValues("random:seed=1", floats, 0);
  EXPECT_EQ(getValues("random:seed=1", floats, 0), base);
  EXPECT_NE(getValues("random:seed=1", floats, 1), base);
  EXPECT_NE(getValues("random:seed=2", floats, 0), base);
  // Neither may be a shift of the other.
  std::vector<double> other = getValues("random:seed=1", floats, 1);
  for (double value : other)
    EXPECT_EQ(std::count(base.begin(), base.end(), value), 0);
}

TEST(InputSpec, UniformFillsItsRange) {
  std::vector<double> values = getValues("random:seed=3:absmax=0.1", floats);
  auto [min, max] = std::minmax_element(values.begin(), values.end());
  EXPECT_GE(*min, -0.1);
  EXPECT_LE(*max, 0.1);
  EXPECT_LT(*min, -0.095);
  EXPECT_GT(*max, 0.095);
  double sum = 0;
  for (double value : values)
    sum += value;
  EXPECT_LT(std::fabs(sum / 1000), 0.01);
}

TEST(InputSpec, NormalHasItsDeviation) {
  std::vector<double> values =
      getValues("random:seed=3:dist=normal:absmax=6", floats);
  double sum = 0, squares = 0;
  for (double value : values) {
    sum += value;
    squares += value * value;
    EXPECT_LE(std::fabs(value), 6);
  }
  EXPECT_NEAR(sum / 1000, 0, 0.15);
  EXPECT_NEAR(squares / 1000, 1, 0.2);
}

TEST(InputSpec, RoundingDoesNotExceedAbsMax) {
  // Of these, some round up in every one of the types.
  for (ElementType type :
       {ElementType::F16, ElementType::BF16, ElementType::F32})
    for (const std::string absMax :
         {"0.1", "0.3", "0.7", "1.1", "1e-7", "65519"})
      for (double value : getValues("random:absmax=" + absMax, {type, {5000}}))
        ASSERT_LE(std::fabs(value), std::stod(absMax)) << getName(type).str();
}

TEST(InputSpec, Integers) {
  std::vector<double> values =
      getValues("random:min=-2:max=2", {ElementType::I8, {1000}});
  for (int wanted = -2; wanted <= 2; ++wanted)
    EXPECT_GT(std::count(values.begin(), values.end(), wanted), 140);
  EXPECT_EQ(*std::max_element(values.begin(), values.end()), 2);
  EXPECT_EQ(*std::min_element(values.begin(), values.end()), -2);
  std::vector<double> bools = getValues("random", {ElementType::I1, {1000}});
  EXPECT_NEAR(std::count(bools.begin(), bools.end(), 1), 500, 100);
  EXPECT_EQ(getMakeError("random:max=2", {ElementType::I1, {3}}),
            "input 'random:max=2': 2 does not fit the element type i1");
  // All of i64, and numbers no double holds.
  EXPECT_EQ(getMakeError("random:min=-9223372036854775808:"
                         "max=9223372036854775807",
                         {ElementType::I64, {3}}),
            "");
  HostTensor exact =
      llvm::cantFail(make("random:min=9007199254740993:max=9007199254740993",
                          {ElementType::I64, {1}}));
  int64_t element;
  std::memcpy(&element, exact.getData(), sizeof(element));
  EXPECT_EQ(element, 9007199254740993);
}

TEST(InputSpec, Files) {
  llvm::SmallString<128> path;
  ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("pebble", "npy", path));
  llvm::FileRemover remover(path);
  HostTensor tensor =
      llvm::cantFail(HostTensor::fromDoubles(ElementType::F32, {{2}, {3, 4}}));
  ASSERT_FALSE(static_cast<bool>(writeNpy(path, tensor)));
  EXPECT_EQ(getValues(path, {ElementType::F32, {-1}}),
            (std::vector<double>{3, 4}));
}

TEST(InputSpec, UnknownSizesNeedAFileOrAShape) {
  HostTensorType type{ElementType::F32, {-1, 2}};
  EXPECT_EQ(getMakeError("zeros", type),
            "input 'zeros': the sizes of ?x2xf32 need a .npy file or a "
            "shape=...");
  EXPECT_EQ(getValues("ones:shape=3x2", type), std::vector<double>(6, 1.0));
  EXPECT_EQ(getValues("constant:value=2:shape=0x2", type),
            std::vector<double>());
  EXPECT_EQ(getValues("random:seed=5:shape=1x2", type),
            getValues("random:seed=5", {ElementType::F32, {1, 2}}));
  EXPECT_EQ(getMakeError("ones:shape=2x3", type),
            "input 'ones:shape=2x3': the shape is 2x3, but the type is "
            "?x2xf32");
  EXPECT_EQ(getMakeError("ones:shape=2", type),
            "input 'ones:shape=2': the shape is 2, but the type is ?x2xf32");
}

TEST(InputSpec, KeysMustFitTheElementType) {
  EXPECT_EQ(getMakeError("random:min=0", floats),
            "input 'random:min=0': min and max are for integers, but the "
            "element type is f32; use absmax");
  EXPECT_EQ(getMakeError("random:absmax=2", {ElementType::I32, {2}}),
            "input 'random:absmax=2': absmax and dist are for floats, but the "
            "element type is i32; use min and max");
}

TEST(InputSpec, Errors) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "must be a path that ends in .npy, zeros, ones, "
           "constant:value=..., or random:key=value..."},
      {"zeros:", "'' is not of the form key=value"},
      {"constant", "constant needs a value, as in constant:value=2.5"},
      {"constant:val=1",
       "there is no key 'val'; the keys of constant are value and "
       "shape"},
      {"ones:shape=2x-1", "shape is '2x-1', but must be sizes >= 0 as in 4x8"},
      {"zeros:value=1", "there is no key 'value'; the key of zeros and ones is "
                        "shape"},
      {"constant:value=", "value is '', but must be a finite number"},
      {"constant:shape=2", "constant needs a value, as in constant:value=2.5"},
      {"constant:value=nan", "value is 'nan', but must be a finite number"},
      {"random:", "'' is not of the form key=value"},
      {"random:seed", "'seed' is not of the form key=value"},
      {"random:seed=", "seed is '', but must be a whole number >= 0 of 64 "
                       "bits"},
      {"random:seed=-1", "seed is '-1', but must be a whole number >= 0 of 64 "
                         "bits"},
      {"random:seed=1:seed=2", "the key 'seed' is given twice"},
      {"random:sed=1", "there is no key 'sed'; the keys of random are seed, "
                       "absmax, dist, min, max and shape"},
      {"random:absmax=", "absmax is '', but must be a finite number"},
      {"random:dist=", "dist is '', but must be uniform or normal"},
      {"random:min=", "min is '', but must be a whole number of 64 bits"},
      {"random:shape=", "shape is '', but must be sizes >= 0 as in 4x8"},
      {"random:absmax=0", "absmax is '0', but must be > 0"},
      {"random:absmax=-1", "absmax is '-1', but must be > 0"},
      {"random:absmax=inf", "absmax is 'inf', but must be a finite number"},
      {"random:absmax=1x", "absmax is '1x', but must be a finite number"},
      {"random:dist=gauss", "dist is 'gauss', but must be uniform or normal"},
      {"random:min=1.5", "min is '1.5', but must be a whole number of 64 bits"},
      {"random:min=3:max=2", "min is 3 and max is 2, but min must not exceed "
                             "max"},
  };
  for (auto [text, message] : cases)
    EXPECT_EQ(getParseError(text),
              "input '" + std::string(text) + "': " + message);
}
