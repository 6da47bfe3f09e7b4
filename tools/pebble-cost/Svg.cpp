//===- Svg.cpp - Scenes as SVG --------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scene.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace pebble::cost {

static void drawStroke(raw_ostream &out, const Stroke &stroke) {
  out << formatv("<path stroke=\"#{0}\" stroke-width=\"{1}\" "
                 "stroke-opacity=\"{2}\" d=\"",
                 utohexstr(stroke.colour, /*LowerCase=*/true, /*Width=*/6),
                 stroke.width, stroke.opacity);
  for (const std::vector<Point> &line : stroke.lines) {
    char command = 'M';
    for (Point point : line) {
      out << formatv("{0}{1:f1} {2:f1}", command, point.x, point.y);
      command = 'L';
    }
  }
  out << "\"/>\n";
}

static StringRef anchorName(Anchor anchor) {
  switch (anchor) {
  case Anchor::Start:
    return "start";
  case Anchor::Middle:
    return "middle";
  case Anchor::End:
    return "end";
  }
  llvm_unreachable("all anchors are handled");
}

static void drawLabel(raw_ostream &out, const Label &label) {
  std::string turn;
  if (label.upward)
    turn = formatv(" transform=\"rotate(-90 {0:f1} {1:f1})\"", label.at.x,
                   label.at.y);
  out << formatv("<text x=\"{0:f1}\" y=\"{1:f1}\" text-anchor=\"{2}\"{3}>",
                 label.at.x, label.at.y, anchorName(label.anchor), turn);
  printHTMLEscaped(label.text, out);
  out << "</text>\n";
}

std::string renderSvg(const Scene &scene) {
  std::string svg;
  raw_string_ostream out(svg);
  out << formatv("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" "
                 "height=\"{1}\" font-family=\"sans-serif\" "
                 "font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" "
                 "fill=\"white\"/>\n<g fill=\"none\" stroke-linecap=\"round\" "
                 "stroke-linejoin=\"round\">\n",
                 scene.width, scene.height);
  for (const Stroke &stroke : scene.strokes)
    drawStroke(out, stroke);
  out << "</g>\n";
  for (const Label &label : scene.labels)
    drawLabel(out, label);
  out << "</svg>\n";
  return svg;
}

} // namespace pebble::cost
