//===- Plot.h - Curves over logarithmic axes --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Curves over logarithmic axes, as SVG or PNG.
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

enum class CurveStyle {
  Line,   ///< in a colour of its own, with a dot for each point
  Band,   ///< wide, behind lines of others
  Dashed, ///< black
};

struct Curve {
  std::string name;
  std::vector<std::pair<double, double>> points; ///< positive, by ascending x
  CurveStyle style = CurveStyle::Line;
};

struct Plot {
  std::string title, xLabel, yLabel;
  std::vector<Curve> curves;
};

/// From a file of JSON: an object of `title`, `x_label`, `y_label` and
/// `curves`, which are objects of `name`, `style` (line, band or dashed; line
/// if absent) and `points`, pairs of numbers.
llvm::Expected<Plot> readPlot(llvm::StringRef path);

enum class PlotFormat { Svg, Png };

/// By the file's extension.
llvm::Expected<PlotFormat> plotFormat(llvm::StringRef path);

/// Writes all of the file or none of it.
llvm::Error writePlot(const Plot &plot, llvm::StringRef path);

} // namespace pebble::cost

#endif // PEBBLE_TOOLS_PEBBLECOST_PLOT_H
