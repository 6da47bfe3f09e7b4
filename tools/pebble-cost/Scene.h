//===- Scene.h - Lines and labels to draw -----------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a plot looks like, for any format that can draw lines and text.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TOOLS_PEBBLECOST_SCENE_H
#define PEBBLE_TOOLS_PEBBLECOST_SCENE_H

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace pebble::cost {

/// From the upper left corner, in pixels.
struct Point {
  double x, y;
};

/// Drawn at once, so that nothing shows twice where lines cross. The ends are
/// round, and a line of no length is a dot.
struct Stroke {
  std::vector<std::vector<Point>> lines;
  unsigned colour; ///< 0xRRGGBB
  double width;
  double opacity = 1;
};

enum class Anchor { Start, Middle, End };

struct Label {
  Point at; ///< on the baseline
  Anchor anchor;
  std::string text;
  bool upward = false;
};

struct Scene {
  unsigned width, height;
  std::vector<Stroke> strokes; ///< the first is drawn first
  std::vector<Label> labels;
};

std::string renderSvg(const Scene &scene);

/// Fails if LLVM was built without zlib.
llvm::Expected<std::string> renderPng(const Scene &scene);

} // namespace pebble::cost

#endif // PEBBLE_TOOLS_PEBBLECOST_SCENE_H
