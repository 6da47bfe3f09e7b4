//===- Png.cpp - Scenes as PNG --------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rasteriser of lines, letters made of lines, and the file format. Two pixels
// to each of the scene's, so that small text is legible.
//
//===----------------------------------------------------------------------===//

#include "Scene.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CRC.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/Endian.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace llvm;

namespace pebble::cost {

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

namespace {
class Canvas {
public:
  Canvas(const Scene &scene)
      : width(scene.width * scale), height(scene.height * scale),
        pixels(size_t(width) * height * 3, 255),
        coverage(size_t(width) * height) {}

  void draw(const Stroke &stroke);

  unsigned getWidth() const { return width; }
  unsigned getHeight() const { return height; }
  ArrayRef<uint8_t> row(unsigned y) const {
    return ArrayRef(pixels).slice(size_t(y) * width * 3, size_t(width) * 3);
  }

private:
  static constexpr int scale = 2;

  void cover(Point from, Point to, double radius);

  unsigned width, height;
  std::vector<uint8_t> pixels;
  std::vector<float> coverage; ///< by the stroke that is being drawn
};
} // namespace

static double distance(Point point, Point from, Point to) {
  double dx = to.x - from.x, dy = to.y - from.y;
  double length = dx * dx + dy * dy;
  double along =
      length == 0
          ? 0
          : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  along = std::clamp(along, 0.0, 1.0);
  return std::hypot(point.x - from.x - along * dx,
                    point.y - from.y - along * dy);
}

/// A pixel whose centre lies within half a pixel of the edge is covered partly.
void Canvas::cover(Point from, Point to, double radius) {
  auto range = [&](double a, double b, unsigned end) {
    double least = std::floor(std::min(a, b) - radius - 1);
    double most = std::ceil(std::max(a, b) + radius + 1);
    return std::pair(int(std::clamp<double>(least, 0, end)),
                     int(std::clamp<double>(most, 0, end)));
  };
  auto [left, right] = range(from.x, to.x, width);
  auto [top, bottom] = range(from.y, to.y, height);
  for (int y = top; y < bottom; ++y)
    for (int x = left; x < right; ++x) {
      double inside = radius + 0.5 - distance({x + 0.5, y + 0.5}, from, to);
      float &covered = coverage[size_t(y) * width + x];
      covered = std::max(covered, float(std::clamp(inside, 0.0, 1.0)));
    }
}

void Canvas::draw(const Stroke &stroke) {
  auto scaled = [](Point p) { return Point{scale * p.x, scale * p.y}; };
  for (const std::vector<Point> &line : stroke.lines)
    for (size_t i = 1; i < line.size(); ++i)
      cover(scaled(line[i - 1]), scaled(line[i]), scale * stroke.width / 2);
  for (size_t i = 0; i < coverage.size(); ++i) {
    double opacity = std::exchange(coverage[i], 0.f) * stroke.opacity;
    if (opacity == 0)
      continue;
    for (int channel = 0; channel < 3; ++channel) {
      uint8_t &pixel = pixels[3 * i + channel];
      double ink = stroke.colour >> (16 - 8 * channel) & 255;
      pixel = std::lround(pixel + (ink - pixel) * opacity);
    }
  }
}

//===----------------------------------------------------------------------===//
// Letters
//===----------------------------------------------------------------------===//

namespace {
/// Lines of points, each two digits: x, and y from the top down. Capitals lie
/// between 0 and 7, the baseline.
struct Glyph {
  char character;
  const char *lines;
};
} // namespace

static constexpr Glyph glyphs[] = {
    {'a', "03 12 32 43 47,44 14 05 06 17 37 46"},
    {'b', "00 07,03 12 32 43 46 37 17 06"},
    {'c', "43 32 12 03 06 17 37 46"},
    {'d', "40 47,43 32 12 03 06 17 37 46"},
    {'e', "04 44 43 32 12 03 06 17 37 46"},
    {'f', "30 20 11 17,02 32"},
    {'g', "42 48 39 19 08,43 32 12 03 06 17 37 46"},
    {'h', "00 07,03 12 32 43 47"},
    {'i', "02 07,00 00"},
    {'j', "12 18 09,10 10"},
    {'k', "00 07,42 05,14 47"},
    {'l', "00 06 17"},
    {'m', "02 07,03 12 22 33 37,33 42 52 63 67"},
    {'n', "02 07,03 12 32 43 47"},
    {'o', "12 32 43 46 37 17 06 03 12"},
    {'p', "02 09,03 12 32 43 46 37 17 06"},
    {'q', "42 49,43 32 12 03 06 17 37 46"},
    {'r', "02 07,04 22 32"},
    {'s', "43 32 12 03 14 34 45 46 37 17 06"},
    {'t', "10 16 27 37,02 32"},
    {'u', "02 06 17 37 46,42 47"},
    {'v', "02 27 42"},
    {'w', "02 17 33 57 62"},
    {'x', "02 47,42 07"},
    {'y', "02 27,42 27 19 09"},
    {'z', "02 42 07 47"},
    {'0', "10 30 41 46 37 17 06 01 10"},
    {'1', "02 20 27"},
    {'2', "01 10 30 41 42 07 47"},
    {'3', "01 10 30 41 42 33 13,33 44 46 37 17 06"},
    {'4', "37 30 05 45"},
    {'5', "40 00 03 33 44 46 37 17 06"},
    {'6', "41 30 10 01 06 17 37 46 44 33 13 04"},
    {'7', "00 40 17"},
    {'8', "13 02 01 10 30 41 42 33 13 04 06 17 37 46 44 33"},
    {'9', "06 17 37 46 41 30 10 01 03 14 34 43"},
    {'M', "07 00 34 60 67"},
    {'/', "30 08"},
    {'-', "04 34"},
    {'=', "03 43,05 45"},
    {',', "16 17 08"},
    {'.', "07 07"},
    {'_', "08 48"},
    {' ', "24"},
};
// Every plot can be labelled with these; a box stands for what is missing.
static constexpr Glyph missing = {0, "00 40 47 07 00"};
/// Of the font's units, in the scene's.
static constexpr double unit = 1.25;

static const Glyph &findGlyph(char character) {
  for (const Glyph &glyph : glyphs)
    if (glyph.character == character)
      return glyph;
  return missing;
}

/// The lines of a text that starts at the origin, and its width.
static std::pair<std::vector<std::vector<Point>>, double>
layOut(StringRef text) {
  std::vector<std::vector<Point>> lines;
  double start = 0, end = 0;
  for (char character : text) {
    double most = 0;
    for (StringRef digits : split(findGlyph(character).lines, ',')) {
      lines.emplace_back();
      for (StringRef point : split(digits, ' ')) {
        double x = point[0] - '0', y = point[1] - '0';
        most = std::max(most, x);
        lines.back().push_back({start + unit * x, unit * (y - 7)});
      }
    }
    end = start + unit * most;
    start = end + unit * 2;
  }
  return {std::move(lines), end};
}

static Stroke strokeOf(const Label &label) {
  auto [lines, width] = layOut(label.text);
  double shift = label.anchor == Anchor::Start    ? 0
                 : label.anchor == Anchor::Middle ? -width / 2
                                                  : -width;
  for (std::vector<Point> &line : lines)
    for (Point &point : line) {
      double x = point.x + shift;
      point = label.upward ? Point{label.at.x + point.y, label.at.y - x}
                           : Point{label.at.x + x, label.at.y + point.y};
    }
  return {std::move(lines), 0x000000, 1.05};
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

static void appendNumber(std::string &out, uint32_t number) {
  char bytes[4];
  support::endian::write32be(bytes, number);
  out.append(bytes, sizeof(bytes));
}

static void appendChunk(std::string &png, StringRef type, StringRef data) {
  appendNumber(png, data.size());
  size_t start = png.size();
  png += (type + data).str();
  appendNumber(png, crc32(arrayRefFromStringRef(StringRef(png).substr(start))));
}

Expected<std::string> renderPng(const Scene &scene) {
  if (!compression::zlib::isAvailable())
    return createStringError(inconvertibleErrorCode(),
                             "PNG needs an LLVM with zlib; this one has none, "
                             "so give a file name that ends in .svg");
  Canvas canvas(scene);
  for (const Stroke &stroke : scene.strokes)
    canvas.draw(stroke);
  for (const Label &label : scene.labels)
    canvas.draw(strokeOf(label));

  std::string header;
  appendNumber(header, canvas.getWidth());
  appendNumber(header, canvas.getHeight());
  // 8 bits for each of red, green and blue; the usual methods; not interlaced.
  header.append({8, 2, 0, 0, 0});
  std::vector<uint8_t> rows;
  for (unsigned y = 0; y < canvas.getHeight(); ++y) {
    rows.push_back(0); // not filtered
    llvm::append_range(rows, canvas.row(y));
  }
  SmallVector<uint8_t, 0> packed;
  compression::zlib::compress(rows, packed);

  std::string png = "\x89PNG\r\n\x1a\n";
  appendChunk(png, "IHDR", header);
  appendChunk(png, "IDAT", toStringRef(packed));
  appendChunk(png, "IEND", "");
  return png;
}

} // namespace pebble::cost
