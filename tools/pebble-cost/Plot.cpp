//===- Plot.cpp - Curves as SVG -------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plot.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace pebble::cost {

namespace {
constexpr double width = 860, height = 520;
constexpr double left = 80, right = 600, top = 40, bottom = 460;
// Okabe and Ito's palette, which most colour-blind readers can tell apart.
constexpr const char *colours[] = {"#0072B2", "#56B4E9", "#009E73", "#E69F00",
                                   "#D55E00", "#CC79A7", "#000000"};

/// Maps the decades that hold the values to pixels.
class LogAxis {
public:
  LogAxis(double least, double most, double from, double to)
      : first(std::floor(std::log10(least))),
        last(std::max(first + 1, std::ceil(std::log10(most)))), from(from),
        to(to) {}

  double place(double value) const {
    return from + (std::log10(value) - first) / (last - first) * (to - from);
  }
  /// The powers of ten to label, at most about ten.
  std::vector<double> ticks() const {
    double step = std::ceil((last - first) / 10);
    std::vector<double> exponents;
    for (int i = 0; first + i * step <= last; ++i)
      exponents.push_back(first + i * step);
    return exponents;
  }

private:
  double first, last, from, to;
};
} // namespace

static std::string escape(StringRef text) {
  std::string escaped;
  raw_string_ostream out(escaped);
  printHTMLEscaped(text, out);
  return escaped;
}

static void drawText(raw_ostream &out, double x, double y, StringRef anchor,
                     StringRef text, StringRef more = "") {
  out << formatv("<text x=\"{0:f1}\" y=\"{1:f1}\" text-anchor=\"{2}\"{3}>{4}"
                 "</text>\n",
                 x, y, anchor, more, escape(text));
}

static void drawLine(raw_ostream &out, double x1, double y1, double x2,
                     double y2, StringRef stroke) {
  out << formatv(
      "<line x1=\"{0:f1}\" y1=\"{1:f1}\" x2=\"{2:f1}\" y2=\"{3:f1}\" "
      "{4}/>\n",
      x1, y1, x2, y2, stroke);
}

static void drawAxes(raw_ostream &out, const Plot &plot, const LogAxis &x,
                     const LogAxis &y) {
  constexpr StringLiteral grid = "stroke=\"#ddd\"";
  for (double exponent : x.ticks()) {
    double at = x.place(std::pow(10, exponent));
    drawLine(out, at, top, at, bottom, grid);
    drawText(out, at, bottom + 18, "middle",
             formatv("1e{0}", int(exponent)).str());
  }
  for (double exponent : y.ticks()) {
    double at = y.place(std::pow(10, exponent));
    drawLine(out, left, at, right, at, grid);
    drawText(out, left - 6, at + 4, "end",
             formatv("1e{0}", int(exponent)).str());
  }
  drawLine(out, left, bottom, right, bottom, "stroke=\"black\"");
  drawLine(out, left, top, left, bottom, "stroke=\"black\"");
  drawText(out, (left + right) / 2, 24, "middle", plot.title);
  drawText(out, (left + right) / 2, bottom + 42, "middle", plot.xLabel);
  double middle = (top + bottom) / 2;
  drawText(out, 22, middle, "middle", plot.yLabel,
           formatv(" transform=\"rotate(-90 22 {0:f1})\"", middle).str());
}

static void drawCurve(raw_ostream &out, const Curve &curve, size_t index,
                      const LogAxis &x, const LogAxis &y) {
  std::string stroke =
      formatv("fill=\"none\" stroke=\"{0}\" stroke-width=\"{1}\"{2}",
              colours[index % std::size(colours)], curve.bold ? 5 : 2,
              curve.dashed ? " stroke-dasharray=\"6 4\"" : "");
  if (curve.bold)
    stroke += " stroke-opacity=\"0.35\"";
  out << "<polyline " << stroke << " points=\"";
  for (auto [px, py] : curve.points)
    out << formatv("{0:f1},{1:f1} ", x.place(px), y.place(py));
  out << "\"/>\n";
  double legend = top + 12 + 22 * index;
  drawLine(out, right + 16, legend, right + 46, legend, stroke);
  drawText(out, right + 54, legend + 4, "start", curve.name);
}

std::string renderSvg(const Plot &plot) {
  double leastX = INFINITY, mostX = 1, leastY = INFINITY, mostY = 1;
  for (const Curve &curve : plot.curves)
    for (auto [x, y] : curve.points) {
      leastX = std::min(leastX, x);
      mostX = std::max(mostX, x);
      leastY = std::min(leastY, y);
      mostY = std::max(mostY, y);
    }
  LogAxis x(std::min(leastX, mostX), mostX, left, right);
  LogAxis y(std::min(leastY, mostY), mostY, bottom, top);
  std::string svg;
  raw_string_ostream out(svg);
  out << formatv("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" "
                 "height=\"{1}\" font-family=\"sans-serif\" "
                 "font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" "
                 "fill=\"white\"/>\n",
                 width, height);
  drawAxes(out, plot, x, y);
  for (size_t i = 0; i < plot.curves.size(); ++i)
    drawCurve(out, plot.curves[i], i, x, y);
  out << "</svg>\n";
  return svg;
}

Error writeFile(StringRef path, StringRef contents) {
  // Written beside the target and renamed at the end.
  return writeToOutput(path, [&](raw_ostream &out) {
    out << contents;
    return Error::success();
  });
}

} // namespace pebble::cost
