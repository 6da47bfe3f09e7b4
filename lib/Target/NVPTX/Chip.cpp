//===- Chip.cpp - What is known of NVIDIA's architectures -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Chip.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace pebble::nvptx;

static constexpr int64_t kib = 1024;

static constexpr Chip chips[] = {
    {"sm_80", "+ptx78", 163 * kib, 108, "a100", true},
    {"sm_86", "+ptx78", 99 * kib, 84, "a100", true},
    {"sm_87", "+ptx78", 163 * kib, 16, "a100", true},
    {"sm_89", "+ptx78", 99 * kib, 142, "a100", true},
    {"sm_90", "+ptx78", 227 * kib, 132, "h100"},
    {"sm_90a", "+ptx80", 227 * kib, 132, "h100"},
    {"sm_100", "+ptx86", 227 * kib, 148, "h200"},
    {"sm_120", "+ptx87", 99 * kib, 188, "h100"},
};

llvm::Expected<Chip> pebble::nvptx::findChip(llvm::StringRef name) {
  for (const Chip &chip : chips)
    if (chip.name == name)
      return chip;
  auto names =
      llvm::map_range(chips, [](const Chip &chip) { return chip.name; });
  return llvm::createStringError("there are no kernels for the chip '" + name +
                                 "'; known are " + llvm::join(names, ", "));
}
