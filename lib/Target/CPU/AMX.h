//===- AMX.h - The permission to use AMX ------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linux saves the tiles of AMX only for processes that have asked it to, by
// arch_prctl; in others, the first tile instruction ends the process.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_CPU_AMX_H
#define PEBBLE_LIB_TARGET_CPU_AMX_H

#include <cstdint>

namespace pebble::amx_permission {

/// The number of the system call arch_prctl on x86-64, and its arguments.
inline constexpr int64_t kArchPrctl = 158;
inline constexpr int64_t kRequestPermission = 0x1023;
inline constexpr int64_t kTileData = 18;

} // namespace pebble::amx_permission

#endif // PEBBLE_LIB_TARGET_CPU_AMX_H
