//===- ElementType.h - Element types of host tensors ------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TENSORIO_ELEMENTTYPE_H
#define PEBBLE_TENSORIO_ELEMENTTYPE_H

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace pebble {

enum class ElementType : uint8_t { F64, F32, F16, BF16, I64, I32, I8, I1 };

/// The name MLIR gives the type: f64, bf16, i1, ...
llvm::StringRef getName(ElementType type);
std::optional<ElementType> parseElementType(llvm::StringRef name);

/// Bytes per element. An i1 takes one byte, 0 or 1.
size_t getByteSize(ElementType type);
bool isFloat(ElementType type);

/// Rounds to nearest, ties to even; overflow gives infinity; a NaN stays one.
uint16_t encodeF16(double value);
uint16_t encodeBF16(double value);
double decodeF16(uint16_t bits);
double decodeBF16(uint16_t bits);

/// Whether an element of this type can hold the value: any value in a
/// floating-point type, where it is rounded; whole numbers in range otherwise.
bool canHold(ElementType type, double value);

/// Reads or writes one element. Writing needs canHold().
double loadElement(ElementType type, const char *element);
void storeElement(ElementType type, double value, char *element);

} // namespace pebble

#endif // PEBBLE_TENSORIO_ELEMENTTYPE_H
