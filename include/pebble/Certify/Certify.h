//===- Certify.h - Attention in the terms of certificates -------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From operations with polynomial kernels to `pebble/Kernel`, which knows no
// IR.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_CERTIFY_CERTIFY_H
#define PEBBLE_CERTIFY_CERTIFY_H

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Kernel/Certificate.h"

namespace pebble {

/// The kernel and its claim. The claim is not checked here: whoever wrote the
/// attribute vouches for it.
kernel::Polynomial getPolynomial(attn::PolynomialAttr attribute);

/// How numbers of a floating-point type are rounded.
reference::Rounding getRounding(mlir::Type type);

/// Whether what is promised of `op` with this `kernel` has room for
/// `products(bf16_pairs)`, if it does not have them already. What passes do to
/// the operation does not change that.
bool allowsPairs(attn::AttentionOp op, attn::PolynomialAttr kernel);

/// What rules out `products(bf16_pairs)` for `op`, or an empty string:
/// causality, or what is promised of its `kernel`, to which pairs would add too
/// much. Where they are not ruled out, a pass may allow them, and promises hold
/// with them.
llvm::StringRef whyNoPairs(attn::AttentionOp op, attn::PolynomialAttr kernel);

/// What the rows of `op` are checked for when it has a guarded `kernel`. Where
/// the number of keys is not known, up to 2^32 of them are allowed.
llvm::Expected<kernel::Guard> getGuard(attn::AttentionOp op,
                                       attn::PolynomialAttr kernel);

/// What is promised of outputs that are computed through the state: by the
/// guard, or by the bounds of the operation, whichever row tile it is planned
/// with. An error says what is not known. `dynamicSize` keys where their number
/// is not known.
llvm::Expected<kernel::Certificate> certify(attn::AttentionOp op,
                                            int64_t dynamicSize);

/// How kernels for tensor cores compute: how many additions a term goes through
/// in their sums, how they round, and how many keys a run has (see
/// kernel::Row).
struct TensorCoreSums {
  /// At least, where the number of keys is not known.
  int64_t overKeys, overMonomials, overChannels;
  reference::Rounding multiplicands;
  kernel::StateProducts products;
  std::optional<int64_t> keysPerRun = std::nullopt;
};

/// What is promised, or why nothing is, in words.
std::string describe(llvm::Expected<kernel::Certificate> certificate);

/// The same as getGuard for kernels on tensor cores.
llvm::Expected<kernel::Guard> getGuardOnTensorCores(attn::AttentionOp op,
                                                    const TensorCoreSums &sums);

/// The same as certify for them.
llvm::Expected<kernel::Certificate>
certifyOnTensorCores(attn::AttentionOp op, const TensorCoreSums &sums);

} // namespace pebble

#endif // PEBBLE_CERTIFY_CERTIFY_H
