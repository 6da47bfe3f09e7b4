//===- Plot.h - Curves as SVG -----------------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Curves over logarithmic axes, as SVG.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TOOLS_PEBBLECOST_PLOT_H
#define PEBBLE_TOOLS_PEBBLECOST_PLOT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <utility>
#include <vector>

namespace pebble::cost {

struct Curve {
  std::string name;
  std::vector<std::pair<double, double>> points; ///< positive, by ascending x
  bool dashed = false;
  bool bold = false;
};

struct Plot {
  std::string title, xLabel, yLabel;
  std::vector<Curve> curves;
};

std::string renderSvg(const Plot &plot);

/// Writes all of the file or none of it.
llvm::Error writeFile(llvm::StringRef path, llvm::StringRef contents);

} // namespace pebble::cost

#endif // PEBBLE_TOOLS_PEBBLECOST_PLOT_H
