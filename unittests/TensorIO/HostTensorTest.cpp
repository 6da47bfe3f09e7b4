//===- HostTensorTest.cpp - Tests of host tensors -------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/HostTensor.h"

#include "gtest/gtest.h"

#include <cstdint>

using namespace pebble;

static std::string getError(llvm::Expected<HostTensor> tensor) {
  return tensor ? "" : llvm::toString(tensor.takeError());
}

TEST(HostTensor, StartsAlignedAndZero) {
  for (int64_t size : {0, 1, 3, 100}) {
    HostTensor tensor =
        llvm::cantFail(HostTensor::create(ElementType::F16, {size, 2}));
    ASSERT_NE(tensor.getData(), nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(tensor.getData()) % 64, 0u);
    EXPECT_EQ(tensor.getNumElements(), 2 * size);
    EXPECT_EQ(tensor.getNumBytes(), static_cast<size_t>(4 * size));
    for (int64_t i = 0; i < tensor.getNumElements(); ++i)
      EXPECT_EQ(tensor.getElement(i), 0);
  }
}

TEST(HostTensor, SizesAreChecked) {
  EXPECT_EQ(getError(HostTensor::create(ElementType::F32, {2, -1})),
            "a tensor of type 2x?xf32 has a size that is not known");
  const int64_t large = int64_t(1) << 32;
  EXPECT_EQ(getError(HostTensor::create(ElementType::I8, {large, large})),
            "a tensor of type 4294967296x4294967296xi8 is too large to "
            "address");
  // The elements can be counted, but not their bytes.
  EXPECT_EQ(getError(HostTensor::create(ElementType::F64, {large, large / 4})),
            "a tensor of type 4294967296x1073741824xf64 is too large to "
            "address");
  EXPECT_EQ(getError(HostTensor::create(ElementType::I8,
                                        {std::numeric_limits<int64_t>::max()})),
            "a tensor of type 9223372036854775807xi8 is too large to address");
  EXPECT_EQ(getError(HostTensor::create(ElementType::F64, {large, large, 0})),
            "");
}

TEST(HostTensor, RoundTripThroughDoubles) {
  reference::Tensor from{{2, 2}, {1, -2, 0.1, 1e6}};
  HostTensor tensor =
      llvm::cantFail(HostTensor::fromDoubles(ElementType::F16, from));
  reference::Tensor back = tensor.toDoubles();
  EXPECT_EQ(back.shape, from.shape);
  EXPECT_EQ(back.values,
            (std::vector<double>{1, -2, 0.0999755859375,
                                 std::numeric_limits<double>::infinity()}));
}

TEST(HostTensor, FromDoublesChecksValues) {
  EXPECT_EQ(getError(HostTensor::fromDoubles(ElementType::I8, {{2}, {1, 300}})),
            "the value 300 does not fit the element type i8");
  EXPECT_EQ(getError(HostTensor::fromDoubles(ElementType::F32, {{3}, {1, 2}})),
            "2 values do not fill a tensor of type 3xf32");
}

TEST(HostTensor, Types) {
  EXPECT_EQ(formatType({ElementType::BF16, {2, -1}}), "2x?xbf16");
  EXPECT_EQ(formatType({ElementType::F32, {}}), "f32");
}
