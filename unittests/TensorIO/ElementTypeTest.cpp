//===- ElementTypeTest.cpp - Tests of element types -----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"

#include "pebble/TensorIO/ElementType.h"

#include "llvm/ADT/APFloat.h"

#include "gtest/gtest.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace pebble;
using llvm::APFloat;

static constexpr ElementType allTypes[] = {
    ElementType::F64, ElementType::F32, ElementType::F16, ElementType::BF16,
    ElementType::I64, ElementType::I32, ElementType::I8,  ElementType::I1};

static constexpr double infinity = std::numeric_limits<double>::infinity();

namespace {
struct Format16 {
  const llvm::fltSemantics &semantics;
  uint16_t (*encode)(double);
  double (*decode)(uint16_t);
};
} // namespace

static const Format16 formats[] = {
    {APFloat::IEEEhalf(), encodeF16, decodeF16},
    {APFloat::BFloat(), encodeBF16, decodeBF16},
};

/// What LLVM makes of a number.
static uint16_t encodeByLLVM(const Format16 &format, double value) {
  APFloat number(value);
  bool losesInfo;
  number.convert(format.semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  return static_cast<uint16_t>(number.bitcastToAPInt().getZExtValue());
}

TEST(ElementType, Names) {
  for (ElementType type : allTypes)
    EXPECT_EQ(parseElementType(getName(type)), type);
  EXPECT_EQ(getName(ElementType::BF16), "bf16");
  EXPECT_EQ(parseElementType("f8"), std::nullopt);
  EXPECT_EQ(getByteSize(ElementType::I1), 1u);
  EXPECT_EQ(getByteSize(ElementType::BF16), 2u);
}

TEST(ElementType, EveryPatternOf16Bits) {
  for (const Format16 &format : formats)
    for (unsigned bits = 0; bits < 65536; ++bits) {
      APFloat number(format.semantics, llvm::APInt(16, bits));
      double value = format.decode(static_cast<uint16_t>(bits));
      if (number.isNaN()) {
        EXPECT_TRUE(std::isnan(value));
        EXPECT_TRUE(std::isnan(format.decode(format.encode(value))));
        continue;
      }
      ASSERT_EQ(value, number.convertToDouble()) << bits;
      ASSERT_EQ(format.encode(value), bits);
    }
}

TEST(ElementType, TiesAndNeighboursOfTies) {
  for (const Format16 &format : formats)
    for (unsigned bits = 0; bits < 0x7fff; ++bits) {
      double low = format.decode(static_cast<uint16_t>(bits));
      double high = format.decode(static_cast<uint16_t>(bits + 1));
      if (!std::isfinite(low) || std::isnan(high))
        continue;
      double tie =
          std::isinf(high) ? encodeByLLVM(format, low) : (low + high) / 2;
      for (double value :
           {tie, std::nextafter(tie, 0.0), std::nextafter(tie, infinity)})
        for (double sign : {1.0, -1.0})
          ASSERT_EQ(format.encode(sign * value),
                    encodeByLLVM(format, sign * value))
              << sign * value;
    }
}

TEST(ElementType, Overflow) {
  // Halfway between the largest number and what would follow it.
  EXPECT_EQ(encodeF16(65520), 0x7c00);
  EXPECT_EQ(encodeF16(std::nextafter(65520.0, 0.0)), 0x7bff);
  for (const Format16 &format : formats)
    for (double value : {0x1.FEp127, 0x1.FFp127, 0x1.FEFFFFFFp127, 1e300,
                         infinity, -infinity, -1e39, 5e-324, -1e-300})
      EXPECT_EQ(format.encode(value), encodeByLLVM(format, value)) << value;
}

TEST(ElementType, RandomNumbersRoundAsByLLVM) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  std::mt19937_64 random(seed);
  for (const Format16 &format : formats)
    for (int repeat = 0; repeat < 100000; ++repeat) {
      double value = std::scalbn(static_cast<double>(random()),
                                 static_cast<int>(random() % 300) - 220);
      ASSERT_EQ(format.encode(value), encodeByLLVM(format, value)) << value;
    }
}

TEST(ElementType, CanHold) {
  double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(canHold(ElementType::F16, 1e300));
  EXPECT_TRUE(canHold(ElementType::F32, nan));
  EXPECT_TRUE(canHold(ElementType::I8, -128));
  EXPECT_FALSE(canHold(ElementType::I8, 128));
  EXPECT_FALSE(canHold(ElementType::I32, 0.5));
  EXPECT_FALSE(canHold(ElementType::I64, nan));
  EXPECT_FALSE(canHold(ElementType::I64, infinity));
  EXPECT_FALSE(canHold(ElementType::I64, 0x1p63));
  EXPECT_TRUE(canHold(ElementType::I64, -0x1p63));
  EXPECT_FALSE(canHold(ElementType::I1, 2));
}

TEST(ElementType, ElementsInMemory) {
  for (ElementType type : allTypes) {
    char memory[8] = {};
    storeElement(type, 1, memory);
    EXPECT_EQ(loadElement(type, memory), 1) << getName(type).str();
  }
  char memory[4];
  storeElement(ElementType::I32, -7, memory);
  EXPECT_EQ(loadElement(ElementType::I32, memory), -7);
}
