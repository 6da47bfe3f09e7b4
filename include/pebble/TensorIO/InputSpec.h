//===- InputSpec.h - What a tool's input shall be ---------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A user's description of an input tensor, as in `--input=random:seed=1`:
//
//   FILE.npy                     the file's contents
//   zeros, ones                  the same number everywhere
//   constant:value=2.5
//   random:seed=1:absmax=0.1     floats in [-absmax, absmax] (default 1),
//     :dist=uniform|normal       normal: standard deviation absmax / 6
//   random:seed=1:min=0:max=9    integers in [min, max] (default 0 and 1)
//
// All but files take `:shape=4x8`, which settles sizes that the type leaves
// unknown.
//
// The same spec, argument index and type give the same tensor on any platform.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TENSORIO_INPUTSPEC_H
#define PEBBLE_TENSORIO_INPUTSPEC_H

#include "pebble/TensorIO/HostTensor.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pebble {

struct InputSpec {
  enum class Kind : uint8_t { File, Constant, Random };
  enum class Distribution : uint8_t { Uniform, Normal };

  Kind kind = Kind::Constant;
  /// The spec as written; a file's path.
  std::string text;
  /// Of every constant; none otherwise.
  std::optional<double> value;
  uint64_t seed = 0;
  std::optional<double> absMax;
  std::optional<Distribution> distribution;
  std::optional<int64_t> min, max;
  std::optional<llvm::SmallVector<int64_t>> shape;

  static llvm::Expected<InputSpec> parse(llvm::StringRef text);

  /// Makes the tensor that is the argument number `index`. Sizes that the type
  /// leaves unknown are those of the file or of the shape. No random number
  /// exceeds absmax, not even by rounding to the element type.
  llvm::Expected<HostTensor> makeTensor(const HostTensorType &type,
                                        unsigned index) const;
};

} // namespace pebble

#endif // PEBBLE_TENSORIO_INPUTSPEC_H
