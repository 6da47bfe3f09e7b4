//===- RandomProgram.h - Random IR before attention -------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_UNITTESTS_BOUNDS_RANDOMPROGRAM_H
#define PEBBLE_UNITTESTS_BOUNDS_RANDOMPROGRAM_H

#include "pebble/TensorIO/HostTensor.h"

#include <random>
#include <string>

namespace pebble {

enum class ProgramKind {
  /// A normalization, weights and a rotation, as a model has them.
  Model,
  /// Any operations in any order, of which little can be proved.
  Arbitrary,
};

/// Operations that compute queries from one tensor.
struct RandomProgram {
  int64_t rows, channels;
  ElementType inputType, outputType;
  /// @main returns the queries.
  std::string main;
  /// The same operations, and an attention whose queries and keys they give.
  std::string attention;
  /// Their norm must be known up to this factor: some input comes that close.
  double sharpness = 0;
};

RandomProgram makeRandomProgram(std::mt19937_64 &engine, ProgramKind kind);

/// Rows that are small and large, all over the place, zero, alone, subnormal,
/// infinite and NaN. There is a row for each channel in which it is alone.
HostTensor makeHostileRows(std::mt19937_64 &engine,
                           const RandomProgram &program);

} // namespace pebble

#endif // PEBBLE_UNITTESTS_BOUNDS_RANDOMPROGRAM_H
