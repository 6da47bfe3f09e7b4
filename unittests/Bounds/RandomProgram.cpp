//===- RandomProgram.cpp - Random IR before attention ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProgram.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace pebble;
using llvm::formatv;

namespace {

/// A tensor, or a number in a body.
struct Name {
  std::string text;
  ElementType type;
};

/// Writes operations on tensors of `rows` by `channels`.
class Writer {
public:
  Writer(std::mt19937_64 &engine, RandomProgram &program)
      : engine(engine), program(program) {}

  Name writeModel();
  Name writeArbitrary();

private:
  uint64_t draw(uint64_t end) { return engine() % end; }
  bool flip(unsigned percent = 50) { return draw(100) < percent; }
  double draw(double lo, double hi) {
    return std::uniform_real_distribution<double>(lo, hi)(engine);
  }
  template <typename T> const T &pick(const std::vector<T> &from) {
    return from[draw(from.size())];
  }

  std::string tensorOf(ElementType type, int64_t columns) const {
    return formatv("tensor<{0}x{1}x{2}>", program.rows, columns, getName(type));
  }
  std::string tensorOf(ElementType type) const {
    return tensorOf(type, program.channels);
  }
  std::string statOf(ElementType type) const {
    return formatv("tensor<{0}x{1}>", program.rows, getName(type));
  }
  std::string fresh() { return "%v" + std::to_string(next++); }
  /// Adds a line that defines a value.
  Name add(ElementType type, const std::string &operation) {
    Name name{fresh(), type};
    text += name.text + " = " + operation + "\n";
    return name;
  }
  Name constant(ElementType type, double value);
  Name unary(const char *op, const Name &a) {
    return add(a.type, formatv("{0} {1} : {2}", op, a.text, getName(a.type)));
  }
  Name binary(const char *op, const Name &a, const Name &b) {
    return add(a.type, formatv("{0} {1}, {2} : {3}", op, a.text, b.text,
                               getName(a.type)));
  }
  Name convert(const Name &a, ElementType type);
  Name select(const char *predicate, const Name &a, const Name &b,
              const Name &ifTrue, const Name &ifFalse);

  /// Applies a body to the elements of tensors, and of statistics of rows.
  using Body = llvm::function_ref<Name(const std::vector<Name> &)>;
  Name map(const std::vector<Name> &tensors, const std::vector<Name> &stats,
           const std::vector<Name> &weights, ElementType type, Body body);
  Name sumRows(const Name &tensor, ElementType type, Body addend);
  Name weights(ElementType type, double magnitude);

  Name normalize(const Name &x);
  Name layerNorm(const Name &x);
  Name floorRoot(const Name &root);
  Name clamp(const Name &x, double lo, double hi);
  Name squash(const Name &x);
  Name weigh(const Name &x);
  std::pair<Name, Name> makeAngles(ElementType type);
  Name rotate(const Name &x);
  Name concat(const Name &a, const Name &b);
  Name half(const Name &x, bool isSecond);
  Name arbitrary(const std::vector<Name> &numbers);

  std::mt19937_64 &engine;
  RandomProgram &program;
  std::string text;
  unsigned next = 0;

public:
  /// The operations, and what attention takes.
  std::string getText() const { return text; }
};

} // namespace

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// A number that the type has.
static std::string format(ElementType type, double value) {
  llvm::SmallVector<char, 8> element(getByteSize(type));
  storeElement(type, value, element.data());
  return formatv("{0:e12}", loadElement(type, element.data()));
}

Name Writer::constant(ElementType type, double value) {
  return add(type, formatv("arith.constant {0} : {1}", format(type, value),
                           getName(type)));
}

static int rank(ElementType type) {
  return type == ElementType::F64 ? 3 : type == ElementType::F32 ? 2 : 1;
}

Name Writer::convert(const Name &a, ElementType type) {
  if (a.type == type)
    return a;
  if (rank(a.type) == rank(type))
    return convert(convert(a, ElementType::F32), type);
  return add(type, formatv("arith.{0} {1} : {2} to {3}",
                           rank(a.type) < rank(type) ? "extf" : "truncf",
                           a.text, getName(a.type), getName(type)));
}

Name Writer::select(const char *predicate, const Name &a, const Name &b,
                    const Name &ifTrue, const Name &ifFalse) {
  std::string condition = fresh();
  text += formatv("{0} = arith.cmpf {1}, {2}, {3} : {4}\n", condition,
                  predicate, a.text, b.text, getName(a.type));
  return add(ifTrue.type,
             formatv("arith.select {0}, {1}, {2} : {3}", condition, ifTrue.text,
                     ifFalse.text, getName(ifTrue.type)));
}

Name Writer::map(const std::vector<Name> &tensors,
                 const std::vector<Name> &stats,
                 const std::vector<Name> &weights, ElementType type,
                 Body body) {
  Name empty = add(type, "tensor.empty() : " + tensorOf(type));
  std::string maps, names, types, arguments;
  std::vector<Name> elements;
  auto input = [&](const Name &name, const char *map,
                   const std::string &tensor) {
    elements.push_back({fresh(), name.type});
    bool isFirst = elements.size() == 1;
    maps += formatv("{0}, ", map);
    names += (isFirst ? "" : ", ") + name.text;
    types += (isFirst ? "" : ", ") + tensor;
    arguments += elements.back().text + ": " + getName(name.type).str() + ", ";
  };
  for (const Name &tensor : tensors)
    input(tensor, "#row", tensorOf(tensor.type));
  for (const Name &stat : stats)
    input(stat, "#stat", statOf(stat.type));
  for (const Name &weight : weights)
    input(weight, "#column",
          formatv("tensor<{0}x{1}>", program.channels, getName(weight.type)));
  Name result{fresh(), type};
  text += formatv("{0} = linalg.generic {{indexing_maps = [{1}#row], "
                  "iterator_types = [\"parallel\", \"parallel\"]} ins({2} : "
                  "{3}) outs({4} : {5}) {{\n^bb0({6}{7}: {8}):\n",
                  result.text, maps, names, types, empty.text, tensorOf(type),
                  arguments, fresh(), getName(type));
  Name yielded = convert(body(elements), type);
  text += formatv("linalg.yield {0} : {1}\n} -> {2}\n", yielded.text,
                  getName(type), tensorOf(type));
  return result;
}

Name Writer::sumRows(const Name &tensor, ElementType type, Body addend) {
  Name zero = constant(type, 0);
  Name empty = add(type, "tensor.empty() : " + statOf(type));
  Name start =
      add(type, formatv("linalg.fill ins({0} : {1}) outs({2} : {3}) "
                        "-> {3}",
                        zero.text, getName(type), empty.text, statOf(type)));
  Name element{fresh(), tensor.type}, sum{fresh(), type}, result{fresh(), type};
  text += formatv("{0} = linalg.generic {{indexing_maps = [#row, #stat], "
                  "iterator_types = [\"parallel\", \"reduction\"]} ins({1} : "
                  "{2}) outs({3} : {4}) {{\n^bb0({5}: {6}, {7}: {8}):\n",
                  result.text, tensor.text, tensorOf(tensor.type), start.text,
                  statOf(type), element.text, getName(tensor.type), sum.text,
                  getName(type));
  Name part = convert(addend({element}), type);
  Name total = flip() ? binary("arith.addf", part, sum)
                      : binary("arith.addf", sum, part);
  text += formatv("linalg.yield {0} : {1}\n} -> {2}\n", total.text,
                  getName(type), statOf(type));
  return result;
}

Name Writer::weights(ElementType type, double magnitude) {
  std::string numbers;
  for (int64_t i = 0; i < program.channels; ++i)
    numbers += (i == 0 ? "" : ", ") + format(type, draw(-magnitude, magnitude));
  return add(type, formatv("arith.constant dense<[{0}]> : tensor<{1}x{2}>",
                           numbers, program.channels, getName(type)));
}

//===----------------------------------------------------------------------===//
// Normalizations
//===----------------------------------------------------------------------===//

/// A maximum, in one of the ways to write it, some of which lose NaN.
Name Writer::floorRoot(const Name &root) {
  Name floor = constant(root.type, pick<double>({1e-12, 1e-6, 1e-3}));
  switch (draw(5)) {
  case 0:
    return binary("arith.maximumf", root, floor);
  case 1:
    return binary("arith.maxnumf", floor, root);
  case 2:
    return select("ult", root, floor, floor, root);
  case 3:
    return select("ogt", root, floor, root, floor);
  default:
    return binary("arith.addf", root, floor);
  }
}

/// RMSNorm or an L2 normalization, in f32.
Name Writer::normalize(const Name &x) {
  bool isMean = flip();
  bool hasFloor = flip(30);
  Name squares = sumRows(x, ElementType::F32, [&](const auto &e) {
    Name wide = convert(e[0], ElementType::F32);
    return flip(80) ? binary("arith.mulf", wide, wide)
                    : binary("math.powf", wide, constant(wide.type, 2));
  });
  auto shift = [&](Name sum) {
    if (isMean) {
      Name count = constant(sum.type, double(program.channels));
      sum = binary("arith.divf", sum, count);
    }
    if (hasFloor)
      return sum;
    Name epsilon = constant(sum.type, pick<double>({1e-12, 1e-6, 1e-5}));
    return binary("arith.addf", sum, epsilon);
  };
  ElementType type = flip(70) ? ElementType::F32 : x.type;
  unsigned form = hasFloor ? 0 : draw(4);
  return map({x}, {squares}, {}, type, [&](const auto &e) {
    Name wide = convert(e[0], ElementType::F32);
    Name sum = shift(e[1]);
    if (form == 1)
      return binary("arith.mulf", wide, unary("math.rsqrt", sum));
    if (form == 2) {
      Name power = binary("math.powf", sum, constant(sum.type, -0.5));
      return binary("arith.mulf", power, wide);
    }
    Name root = unary("math.sqrt", sum);
    if (hasFloor)
      root = floorRoot(root);
    if (form == 3)
      return binary("arith.mulf", wide,
                    binary("arith.divf", constant(root.type, 1), root));
    return binary("arith.divf", wide, root);
  });
}

/// With its own weights and shifts; weights first times the reciprocal, or
/// last.
Name Writer::layerNorm(const Name &x) {
  auto meanOf = [&](const Name &sum) {
    return binary("arith.divf", sum,
                  constant(sum.type, double(program.channels)));
  };
  Name sums = sumRows(x, ElementType::F32, [&](const auto &e) {
    return convert(e[0], ElementType::F32);
  });
  Name centered = map({x}, {sums}, {}, ElementType::F32, [&](const auto &e) {
    return binary("arith.subf", convert(e[0], ElementType::F32), meanOf(e[1]));
  });
  Name squares = sumRows(centered, ElementType::F32, [&](const auto &e) {
    return binary("arith.mulf", e[0], e[0]);
  });
  Name gain = weights(ElementType::F32, 2),
       shift = weights(ElementType::F32, 1);
  bool isWeightFirst = flip();
  return map(
      {centered}, {squares}, {gain, shift}, ElementType::F32,
      [&](const auto &e) {
        Name shifted =
            binary("arith.addf", meanOf(e[1]), constant(e[1].type, 1e-5));
        Name r = unary("math.rsqrt", shifted);
        Name product =
            isWeightFirst
                ? binary("arith.mulf", e[0], binary("arith.mulf", r, e[2]))
                : binary("arith.mulf", binary("arith.mulf", e[0], r), e[2]);
        return binary("arith.addf", product, e[3]);
      });
}

Name Writer::weigh(const Name &x) {
  if (flip(30))
    return x;
  bool isOnePlus = flip(30);
  Name w = weights(x.type, 2);
  // What is left of one and a weight near -1 is known no better than both were
  // rounded, which is much in 16 bits.
  bool isNarrow = x.type == ElementType::BF16 || x.type == ElementType::F16;
  if (isOnePlus && isNarrow)
    program.sharpness = 0;
  return map({x}, {}, {w}, x.type, [&](const auto &e) {
    Name weight =
        isOnePlus ? binary("arith.addf", e[1], constant(e[1].type, 1)) : e[1];
    return binary("arith.mulf", weight, e[0]);
  });
}

//===----------------------------------------------------------------------===//
// Bounded functions
//===----------------------------------------------------------------------===//

Name Writer::clamp(const Name &x, double lo, double hi) {
  unsigned form = draw(3);
  return map({x}, {}, {}, x.type, [&](const auto &e) {
    Name least = constant(x.type, lo), most = constant(x.type, hi);
    if (form == 0)
      return binary("arith.minimumf", binary("arith.maximumf", e[0], least),
                    most);
    if (form == 1)
      return binary("arith.maxnumf", least,
                    binary("arith.minnumf", e[0], most));
    Name above = select("ult", e[0], least, least, e[0]);
    return select("ogt", above, most, most, above);
  });
}

Name Writer::squash(const Name &x) {
  unsigned form = draw(4);
  if (form == 0)
    return clamp(x, draw(-3, 0), draw(0, 3));
  double cap = draw(0.5, 30);
  return map({x}, {}, {}, x.type, [&](const auto &e) {
    if (form == 1)
      return unary("math.tanh", e[0]);
    if (form == 2) {
      Name c = constant(x.type, cap);
      return binary("arith.mulf", c,
                    unary("math.tanh", binary("arith.divf", e[0], c)));
    }
    Name one = constant(x.type, 1);
    Name exponential = unary("math.exp", unary("arith.negf", e[0]));
    return binary("arith.divf", one, binary("arith.addf", one, exponential));
  });
}

//===----------------------------------------------------------------------===//
// Rotations
//===----------------------------------------------------------------------===//

/// Cosines and sines of position * frequency, with the second half as the
/// first.
std::pair<Name, Name> Writer::makeAngles(ElementType type) {
  int64_t pairs = program.channels / 2;
  std::string frequencies;
  for (int64_t i = 0; i < program.channels; ++i)
    frequencies += (i == 0 ? "" : ", ") +
                   format(ElementType::F32, std::pow(100., -double(i % pairs)));
  Name frequency = add(ElementType::F32,
                       formatv("arith.constant dense<[{0}]> : tensor<{1}xf32>",
                               frequencies, program.channels));
  auto table = [&](const char *function) {
    return map({}, {}, {frequency}, type, [&](const auto &e) {
      std::string i = fresh(), integer = fresh();
      text += i + " = linalg.index 0 : index\n";
      text += integer + " = arith.index_cast " + i + " : index to i64\n";
      Name position =
          add(ElementType::F32, "arith.sitofp " + integer + " : i64 to f32");
      return unary(function, binary("arith.mulf", position, e[0]));
    });
  };
  Name cosines = table("math.cos");
  return {cosines, table("math.sin")};
}

Name Writer::half(const Name &x, bool isSecond) {
  int64_t size = program.channels / 2;
  return add(x.type,
             formatv("tensor.extract_slice {0}[0, {1}] [{2}, {3}] [1, 1] : {4} "
                     "to {5}",
                     x.text, isSecond ? size : 0, program.rows, size,
                     tensorOf(x.type), tensorOf(x.type, size)));
}

Name Writer::concat(const Name &a, const Name &b) {
  int64_t size = program.channels / 2;
  std::string part = tensorOf(a.type, size), whole = tensorOf(a.type);
  Name empty = add(a.type, "tensor.empty() : " + whole);
  auto insert = [&](const Name &from, const Name &into, int64_t begin) {
    return add(a.type, formatv("tensor.insert_slice {0} into {1}[0, {2}] [{3}, "
                               "{4}] [1, 1] : {5} into {6}",
                               from.text, into.text, begin, program.rows, size,
                               part, whole));
  };
  return insert(b, insert(a, empty, 0), size);
}

/// x cos + cat(-x2, x1) sin.
Name Writer::rotate(const Name &x) {
  if (program.channels % 2 != 0 || flip(20))
    return x;
  auto [cosines, sines] = makeAngles(x.type);
  Name first = half(x, false), second = half(x, true);
  Name turned = concat(second, first);
  std::string signs;
  for (int64_t i = 0; i < program.channels; ++i)
    signs += (i == 0 ? "" : ", ") +
             format(x.type, 2 * i < program.channels ? -1 : 1);
  Name sign =
      add(x.type, formatv("arith.constant dense<[{0}]> : tensor<{1}x{2}>",
                          signs, program.channels, getName(x.type)));
  return map({x, turned, cosines, sines}, {}, {sign}, x.type,
             [&](const auto &e) {
               Name other = binary("arith.mulf", e[1], e[4]);
               return binary("arith.addf", binary("arith.mulf", e[0], e[2]),
                             binary("arith.mulf", other, e[3]));
             });
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

Name Writer::writeModel() {
  Name x{"%x", program.inputType};
  unsigned form = draw(10);
  Name y = form < 6 ? normalize(x) : form < 8 ? layerNorm(x) : squash(x);
  // What is normalized attains its bound where one channel has it all.
  program.sharpness = form < 6 ? 0.5 : 0;
  if (flip(40))
    y = map({y}, {}, {}, program.inputType,
            [&](const auto &e) { return convert(e[0], program.inputType); });
  return rotate(weigh(y));
}

Name Writer::arbitrary(const std::vector<Name> &numbers) {
  Name a = pick(numbers);
  Name b = convert(pick(numbers), a.type);
  static const std::vector<const char *> unaries = {
      "arith.negf", "math.absf", "math.sqrt", "math.rsqrt",
      "math.exp",   "math.tanh", "math.sin",  "math.cos"};
  static const std::vector<const char *> binaries = {
      "arith.addf",     "arith.subf",     "arith.mulf",    "arith.divf",
      "arith.maximumf", "arith.minimumf", "arith.maxnumf", "arith.minnumf"};
  switch (draw(8)) {
  case 0:
    return select(pick<const char *>({"olt", "ugt", "oge", "ule", "oeq"}), a, b,
                  flip() ? a : b, flip() ? b : a);
  case 1:
    return constant(a.type, pick<double>({0, 1, -1, 0.5, 3, 1e-6, 1e4, -20}));
  case 2:
    return convert(a, pick<ElementType>({ElementType::F16, ElementType::BF16,
                                         ElementType::F32, ElementType::F64}));
  case 3:
  case 4:
    return unary(pick(unaries), a);
  default:
    return binary(pick(binaries), a, b);
  }
}

Name Writer::writeArbitrary() {
  std::vector<Name> tensors = {{"%x", program.inputType}};
  std::vector<Name> stats;
  auto body = [&](std::vector<Name> numbers) {
    for (uint64_t i = 0, e = 1 + draw(4); i < e; ++i)
      numbers.push_back(arbitrary(numbers));
    return numbers.back();
  };
  for (uint64_t step = 0, e = 3 + draw(6); step < e; ++step) {
    Name x = pick(tensors);
    switch (draw(8)) {
    case 0:
      tensors.push_back(normalize(x));
      break;
    case 1:
      tensors.push_back(squash(x));
      break;
    case 2:
      tensors.push_back(weigh(x));
      break;
    case 3:
      tensors.push_back(rotate(x));
      break;
    case 4:
      stats.push_back(sumRows(x, pick<ElementType>({x.type, ElementType::F32}),
                              [&](const auto &e) { return body(e); }));
      break;
    default: {
      std::vector<Name> ins = {x, pick(tensors)};
      std::vector<Name> used;
      if (!stats.empty() && flip())
        used.push_back(pick(stats));
      tensors.push_back(
          map(ins, used, {}, x.type, [&](const auto &e) { return body(e); }));
    }
    }
  }
  Name y = pick(tensors);
  // What is bounded in the end says more about bounds.
  return flip(30) ? normalize(y) : y;
}

RandomProgram pebble::makeRandomProgram(std::mt19937_64 &engine,
                                        ProgramKind kind) {
  RandomProgram program;
  program.channels = 1 + int64_t(engine() % 12);
  program.rows = program.channels + 24;
  static const ElementType types[] = {ElementType::F32, ElementType::F32,
                                      ElementType::BF16, ElementType::F16,
                                      ElementType::F64};
  program.inputType = types[engine() % std::size(types)];
  Writer writer(engine, program);
  Name queries = kind == ProgramKind::Model ? writer.writeModel()
                                            : writer.writeArbitrary();
  program.outputType = queries.type;
  auto tensor = [&](ElementType type) -> std::string {
    return formatv("tensor<{0}x{1}x{2}>", program.rows, program.channels,
                   getName(type));
  };
  std::string input = tensor(program.inputType), output = tensor(queries.type);
  std::string maps = "#row = affine_map<(i, c) -> (i, c)>\n"
                     "#stat = affine_map<(i, c) -> (i)>\n"
                     "#column = affine_map<(i, c) -> (c)>\n";
  program.main =
      formatv("{0}func.func @main(%x: {1}) -> {2} {{\n{3}return {4} : {2}\n}\n",
              maps, input, output, writer.getText(), queries.text);
  program.attention = formatv(
      "{0}func.func @main(%x: {1}, %out: {2}) -> {2} {{\n{3}"
      "%0 = attn.attention kernel(#attn.exp) accumulate({5}) ins({4}, {4}, {4} "
      ": {2}, {2}, {2}) outs(%out : {2}) -> {2}\nreturn %0 : {2}\n}\n",
      maps, input, output, writer.getText(), queries.text,
      queries.type == ElementType::F64 ? "f64" : "f32");
  return program;
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

HostTensor pebble::makeHostileRows(std::mt19937_64 &engine,
                                   const RandomProgram &program) {
  auto tensor = llvm::cantFail(
      HostTensor::create(program.inputType, {program.rows, program.channels}));
  auto uniform = [&](double lo, double hi) {
    return std::uniform_real_distribution<double>(lo, hi)(engine);
  };
  double special[] = {INFINITY, -INFINITY, NAN, 0, 1e-45, 3e38};
  for (int64_t row = 0; row < program.rows; ++row) {
    double scale = std::pow(10, uniform(-46, 39));
    unsigned kind = engine() % 6;
    for (int64_t i = 0; i < program.channels; ++i) {
      double number = uniform(-1, 1) * scale;
      if (row < program.channels)
        number = row == i ? 1 : 0;
      else if (kind == 0)
        number = std::pow(10, uniform(-46, 39));
      else if (kind == 1)
        number = uniform(-1, 1);
      else if (kind == 2 && engine() % 4 == 0)
        number = special[engine() % std::size(special)];
      else if (kind == 3)
        number = scale;
      tensor.setElement(row * program.channels + i, number);
    }
  }
  return tensor;
}
