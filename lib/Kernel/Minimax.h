//===- Minimax.h - Where coefficients come from -----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nothing here is proven, nor has to be: boundRelativeError judges the result.
// The arguments are valid.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_KERNEL_MINIMAX_H
#define PEBBLE_LIB_KERNEL_MINIMAX_H

#include "Interval.h"

#include "pebble/Kernel/Polynomial.h"

namespace pebble::kernel {

/// Coefficients before they are rounded to their type.
std::vector<Quad> findCoefficients(const Weight &weight, Domain domain,
                                   unsigned degree, Method method);

/// A proven lower bound on the relative error of any polynomial of the degree.
double boundFromBelow(const Weight &weight, Domain domain, unsigned degree);

} // namespace pebble::kernel

#endif // PEBBLE_LIB_KERNEL_MINIMAX_H
