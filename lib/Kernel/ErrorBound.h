//===- ErrorBound.h - A proven bound on the relative error ------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_KERNEL_ERRORBOUND_H
#define PEBBLE_LIB_KERNEL_ERRORBOUND_H

#include "pebble/Kernel/Polynomial.h"

namespace pebble::kernel {

/// At least |p(x) / w(x) - 1| for every x of the domain. The arguments are
/// valid.
double boundRelativeError(llvm::ArrayRef<double> coefficients,
                          const Weight &weight, Domain domain);

} // namespace pebble::kernel

#endif // PEBBLE_LIB_KERNEL_ERRORBOUND_H
