//===- Plot.cpp - Curves over logarithmic axes ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plot.h"
#include "Scene.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace pebble::cost {

namespace {
constexpr unsigned width = 860, height = 520;
constexpr double left = 80, right = 600, top = 40, bottom = 460;
// Okabe and Ito's palette, which most colour-blind readers can tell apart.
constexpr unsigned colours[] = {0x0072B2, 0x56B4E9, 0x009E73,
                                0xE69F00, 0xD55E00, 0xCC79A7};

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

/// Cuts a line into dashes.
static std::vector<std::vector<Point>> dash(ArrayRef<Point> line) {
  constexpr double on = 6, off = 5;
  std::vector<std::vector<Point>> dashes;
  double left = on; // of this dash, or of the gap after it
  bool isOn = true;
  for (size_t i = 0; i + 1 < line.size(); ++i) {
    Point at = line[i], end = line[i + 1];
    if (isOn)
      dashes.push_back({at});
    for (double rest = std::hypot(end.x - at.x, end.y - at.y); rest > left;) {
      at = {at.x + (end.x - at.x) * left / rest,
            at.y + (end.y - at.y) * left / rest};
      rest -= left;
      if (isOn)
        dashes.back().push_back(at);
      else
        dashes.push_back({at});
      isOn = !isOn;
      left = isOn ? on : off;
    }
    left -= std::hypot(end.x - at.x, end.y - at.y);
    if (isOn)
      dashes.back().push_back(end);
  }
  return dashes;
}

static void addAxes(Scene &scene, const Plot &plot, const LogAxis &x,
                    const LogAxis &y) {
  Stroke grid{{}, 0xdddddd, 1};
  auto addTick = [&](Point from, Point to, Point at, Anchor anchor,
                     double exponent) {
    grid.lines.push_back({from, to});
    scene.labels.push_back({at, anchor, formatv("1e{0}", int(exponent)).str()});
  };
  for (double exponent : x.ticks()) {
    double at = x.place(std::pow(10, exponent));
    addTick({at, top}, {at, bottom}, {at, bottom + 18}, Anchor::Middle,
            exponent);
  }
  for (double exponent : y.ticks()) {
    double at = y.place(std::pow(10, exponent));
    addTick({left, at}, {right, at}, {left - 6, at + 4}, Anchor::End, exponent);
  }
  scene.strokes.push_back(std::move(grid));
  scene.strokes.push_back(
      {{{{left, top}, {left, bottom}, {right, bottom}}}, 0x000000, 1});
  double centre = (left + right) / 2, middle = (top + bottom) / 2;
  scene.labels.push_back({{centre, 24}, Anchor::Middle, plot.title});
  scene.labels.push_back({{centre, bottom + 42}, Anchor::Middle, plot.xLabel});
  scene.labels.push_back(
      {{22, middle}, Anchor::Middle, plot.yLabel, /*upward=*/true});
}

static Stroke strokeOf(const Curve &curve, size_t index) {
  switch (curve.style) {
  case CurveStyle::Line:
    return {{}, colours[index % std::size(colours)], 1.5};
  case CurveStyle::Band:
    return {{}, 0x000000, 9, /*opacity=*/0.15};
  case CurveStyle::Dashed:
    return {{}, 0x000000, 1.5};
  }
  llvm_unreachable("all styles are handled");
}

/// The curve, and a line of the same style in the legend.
static void addCurve(Scene &scene, const Curve &curve, size_t index,
                     const LogAxis &x, const LogAxis &y) {
  double legend = top + 12 + 22 * index;
  scene.labels.push_back({{right + 54, legend + 4}, Anchor::Start, curve.name});
  std::vector<Point> places, key = {{right + 16, legend}, {right + 46, legend}};
  for (auto [px, py] : curve.points)
    places.push_back({x.place(px), y.place(py)});
  Stroke stroke = strokeOf(curve, index);
  if (curve.style == CurveStyle::Dashed) {
    stroke.lines = dash(places);
    llvm::append_range(stroke.lines, dash(key));
  } else {
    stroke.lines = {places, key};
  }
  scene.strokes.push_back(stroke);
  if (curve.style != CurveStyle::Line)
    return;
  // A dot for each point, as a schedule may be possible at only one. Dots
  // become smaller, so that all show where curves coincide.
  stroke.lines.clear();
  places.push_back({right + 31, legend});
  for (Point place : places)
    stroke.lines.push_back({place, place});
  stroke.width = std::max(4.0, 10 - 1.2 * double(index));
  scene.strokes.push_back(std::move(stroke));
}

static Scene layOut(const Plot &plot) {
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
  Scene scene{width, height, {}, {}};
  addAxes(scene, plot, x, y);
  for (auto [index, curve] : enumerate(plot.curves))
    addCurve(scene, curve, index, x, y);
  return scene;
}

static Expected<std::string> render(const Plot &plot, PlotFormat format) {
  Scene scene = layOut(plot);
  return format == PlotFormat::Png ? renderPng(scene) : renderSvg(scene);
}

static bool fromJSON(const json::Value &value, CurveStyle &style,
                     json::Path path) {
  auto found =
      StringSwitch<std::optional<CurveStyle>>(value.getAsString().value_or(""))
          .Case("line", CurveStyle::Line)
          .Case("band", CurveStyle::Band)
          .Case("dashed", CurveStyle::Dashed)
          .Default(std::nullopt);
  if (!found) {
    path.report("expected \"line\", \"band\" or \"dashed\"");
    return false;
  }
  style = *found;
  return true;
}

static bool fromJSON(const json::Value &value, Curve &curve, json::Path path) {
  json::ObjectMapper object(value, path);
  std::vector<std::vector<double>> points;
  if (!object || !object.map("name", curve.name) ||
      !object.mapOptional("style", curve.style) ||
      !object.map("points", points))
    return false;
  auto canBeDrawn = [](double number) {
    return std::isnormal(number) && number > 0;
  };
  for (auto [index, point] : enumerate(points)) {
    if (point.size() != 2 || !all_of(point, canBeDrawn)) {
      path.field("points").index(index).report(
          "expected two positive numbers, for logarithmic axes");
      return false;
    }
    curve.points.emplace_back(point[0], point[1]);
  }
  return true;
}

static bool fromJSON(const json::Value &value, Plot &plot, json::Path path) {
  json::ObjectMapper object(value, path);
  return object && object.map("title", plot.title) &&
         object.map("x_label", plot.xLabel) &&
         object.map("y_label", plot.yLabel) &&
         object.map("curves", plot.curves);
}

Expected<Plot> readPlot(StringRef path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> file = MemoryBuffer::getFile(path);
  if (!file)
    return createFileError(path, file.getError());
  Expected<Plot> plot =
      json::parse<Plot>((*file)->getBuffer(), /*RootName=*/"plot");
  if (!plot)
    return createFileError(path, plot.takeError());
  return plot;
}

Expected<PlotFormat> plotFormat(StringRef path) {
  if (path.ends_with(".svg"))
    return PlotFormat::Svg;
  if (path.ends_with(".png"))
    return PlotFormat::Png;
  return createStringError(inconvertibleErrorCode(),
                           "--plot writes SVG and PNG; give a file name that "
                           "ends in .svg or .png");
}

Error writePlot(const Plot &plot, StringRef path) {
  Expected<PlotFormat> format = plotFormat(path);
  if (!format)
    return format.takeError();
  Expected<std::string> contents = render(plot, *format);
  if (!contents)
    return contents.takeError();
  // Written beside the target and renamed at the end. Only some of the errors
  // name the file.
  return handleErrors(
      writeToOutput(path,
                    [&](raw_ostream &out) {
                      out << *contents;
                      return Error::success();
                    }),
      [](std::unique_ptr<FileError> error) { return Error(std::move(error)); },
      [&](std::unique_ptr<ErrorInfoBase> error) {
        return createFileError(path, Error(std::move(error)));
      });
}

} // namespace pebble::cost
