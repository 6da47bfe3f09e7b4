//===- ElementType.cpp - Element types of host tensors ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/ElementType.h"

#include "llvm/Support/ErrorHandling.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace pebble;

namespace {
struct TypeInfo {
  ElementType type;
  llvm::StringLiteral name;
  size_t byteSize;
  bool isFloat;
};
} // namespace

/// In the order of ElementType.
static constexpr TypeInfo typeInfos[] = {
    {ElementType::F64, "f64", 8, true},  {ElementType::F32, "f32", 4, true},
    {ElementType::F16, "f16", 2, true},  {ElementType::BF16, "bf16", 2, true},
    {ElementType::I64, "i64", 8, false}, {ElementType::I32, "i32", 4, false},
    {ElementType::I8, "i8", 1, false},   {ElementType::I1, "i1", 1, false},
};

static const TypeInfo &getInfo(ElementType type) {
  return typeInfos[static_cast<size_t>(type)];
}

llvm::StringRef pebble::getName(ElementType type) { return getInfo(type).name; }

size_t pebble::getByteSize(ElementType type) { return getInfo(type).byteSize; }

bool pebble::isFloat(ElementType type) { return getInfo(type).isFloat; }

std::optional<ElementType> pebble::parseElementType(llvm::StringRef name) {
  for (const TypeInfo &info : typeInfos)
    if (info.name == name)
      return info.type;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// The 16-bit floating-point formats
//===----------------------------------------------------------------------===//

/// Rounds to a format of 16 bits whose exponents are biased by `bias` and whose
/// significands have `fractionBits` explicit bits.
static uint16_t encode16(double value, int fractionBits, int bias) {
  const unsigned exponentMask = (1u << (15 - fractionBits)) - 1;
  const unsigned infinity = exponentMask << fractionBits;
  const unsigned sign = std::signbit(value) ? 0x8000u : 0u;
  double magnitude = std::fabs(value);
  if (std::isnan(value))
    return static_cast<uint16_t>(sign | infinity | 1u << (fractionBits - 1));
  if (std::isinf(value))
    return static_cast<uint16_t>(sign | infinity);
  if (magnitude == 0)
    return static_cast<uint16_t>(sign);

  // Below the smallest normal exponent, the spacing of numbers is constant.
  int exponent = std::max(std::ilogb(magnitude), 1 - bias);
  // How many spacings the number is from zero: exact before it is rounded.
  double steps = std::scalbn(magnitude, fractionBits - exponent);
  auto rounded = static_cast<unsigned>(steps);
  double rest = steps - rounded;
  if (rest > 0.5 || (rest == 0.5 && rounded % 2 == 1))
    ++rounded;
  // The leading bit of a normal number, and a carry, add to the exponent field.
  int64_t bits = (static_cast<int64_t>(exponent + bias - 1) << fractionBits) +
                 static_cast<int64_t>(rounded);
  return static_cast<uint16_t>(sign | std::min<int64_t>(bits, infinity));
}

static double decode16(uint16_t bits, int fractionBits, int bias) {
  const int exponentMask = (1 << (15 - fractionBits)) - 1;
  int exponent = (bits >> fractionBits) & exponentMask;
  int fraction = bits & ((1 << fractionBits) - 1);
  double magnitude;
  if (exponent == exponentMask)
    magnitude = fraction ? std::numeric_limits<double>::quiet_NaN()
                         : std::numeric_limits<double>::infinity();
  else if (exponent == 0)
    magnitude = std::scalbn(fraction, 1 - bias - fractionBits);
  else
    magnitude = std::scalbn(fraction + (1 << fractionBits),
                            exponent - bias - fractionBits);
  return bits & 0x8000 ? -magnitude : magnitude;
}

uint16_t pebble::encodeF16(double value) { return encode16(value, 10, 15); }
uint16_t pebble::encodeBF16(double value) { return encode16(value, 7, 127); }
double pebble::decodeF16(uint16_t bits) { return decode16(bits, 10, 15); }
double pebble::decodeBF16(uint16_t bits) { return decode16(bits, 7, 127); }

//===----------------------------------------------------------------------===//
// Elements in memory
//===----------------------------------------------------------------------===//

bool pebble::canHold(ElementType type, double value) {
  if (isFloat(type))
    return true;
  // A NaN is no whole number; an infinity is out of every range.
  if (value != std::trunc(value))
    return false;
  if (type == ElementType::I1)
    return value == 0 || value == 1;
  double limit = std::ldexp(1.0, static_cast<int>(8 * getByteSize(type)) - 1);
  return value >= -limit && value < limit;
}

template <typename T> static T load(const char *element) {
  T value;
  std::memcpy(&value, element, sizeof(T));
  return value;
}

template <typename T> static void store(T value, char *element) {
  std::memcpy(element, &value, sizeof(T));
}

double pebble::loadElement(ElementType type, const char *element) {
  switch (type) {
  case ElementType::F64:
    return load<double>(element);
  case ElementType::F32:
    return load<float>(element);
  case ElementType::F16:
    return decodeF16(load<uint16_t>(element));
  case ElementType::BF16:
    return decodeBF16(load<uint16_t>(element));
  case ElementType::I64:
    return static_cast<double>(load<int64_t>(element));
  case ElementType::I32:
    return load<int32_t>(element);
  case ElementType::I8:
    return load<int8_t>(element);
  case ElementType::I1:
    return load<uint8_t>(element) != 0;
  }
  llvm_unreachable("every element type is listed");
}

void pebble::storeElement(ElementType type, double value, char *element) {
  switch (type) {
  case ElementType::F64:
    return store(value, element);
  case ElementType::F32:
    return store(static_cast<float>(value), element);
  case ElementType::F16:
    return store(encodeF16(value), element);
  case ElementType::BF16:
    return store(encodeBF16(value), element);
  case ElementType::I64:
    return store(static_cast<int64_t>(value), element);
  case ElementType::I32:
    return store(static_cast<int32_t>(value), element);
  case ElementType::I8:
    return store(static_cast<int8_t>(value), element);
  case ElementType::I1:
    return store(static_cast<uint8_t>(value != 0), element);
  }
  llvm_unreachable("every element type is listed");
}
