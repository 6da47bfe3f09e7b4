//===- InputSpec.cpp - What a tool's input shall be ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/InputSpec.h"

#include "pebble/TensorIO/Npy.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

using namespace pebble;
using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

static Error fail(StringRef spec, const Twine &message) {
  return llvm::createStringError("input '" + Twine(spec) + "': " + message);
}

static Error parseNumber(StringRef spec, StringRef key, StringRef text,
                         double &number) {
  // to_float takes no text at all for 0.
  if (text.empty() || !llvm::to_float(text, number) || !std::isfinite(number))
    return fail(spec, key + " is '" + text + "', but must be a finite number");
  return Error::success();
}

template <typename T>
static Error parseInteger(StringRef spec, StringRef key, StringRef text,
                          T &number) {
  if (text.getAsInteger(10, number))
    return fail(spec, key + " is '" + text + "', but must be a whole number" +
                          (std::is_unsigned_v<T> ? " >= 0" : "") +
                          " of 64 bits");
  return Error::success();
}

static Error parseAbsMax(InputSpec &spec, StringRef text) {
  double &absMax = spec.absMax.emplace();
  if (Error error = parseNumber(spec.text, "absmax", text, absMax))
    return error;
  if (!(absMax > 0))
    return fail(spec.text, "absmax is '" + text + "', but must be > 0");
  return Error::success();
}

static Error parseDistribution(InputSpec &spec, StringRef text) {
  if (text == "uniform")
    spec.distribution = InputSpec::Distribution::Uniform;
  else if (text == "normal")
    spec.distribution = InputSpec::Distribution::Normal;
  else
    return fail(spec.text,
                "dist is '" + text + "', but must be uniform or normal");
  return Error::success();
}

static Error parseShape(InputSpec &spec, StringRef text) {
  llvm::SmallVector<StringRef> sizes;
  text.split(sizes, 'x');
  spec.shape.emplace();
  for (StringRef size : sizes) {
    int64_t number;
    if (size.getAsInteger(10, number) || number < 0)
      return fail(spec.text,
                  "shape is '" + text + "', but must be sizes >= 0 as in 4x8");
    spec.shape->push_back(number);
  }
  return Error::success();
}

static Error parseRandomOption(InputSpec &spec, StringRef key, StringRef text) {
  if (key == "seed")
    return parseInteger(spec.text, key, text, spec.seed);
  if (key == "absmax")
    return parseAbsMax(spec, text);
  if (key == "dist")
    return parseDistribution(spec, text);
  if (key == "min")
    return parseInteger(spec.text, key, text, spec.min.emplace());
  if (key == "max")
    return parseInteger(spec.text, key, text, spec.max.emplace());
  if (key == "shape")
    return parseShape(spec, text);
  return fail(spec.text, "there is no key '" + key +
                             "'; the keys of random are seed, absmax, dist, "
                             "min, max and shape");
}

static Error parseConstantOption(InputSpec &spec, StringRef key,
                                 StringRef text) {
  if (key == "value")
    return parseNumber(spec.text, key, text, spec.value.emplace());
  if (key == "shape")
    return parseShape(spec, text);
  return fail(spec.text, "there is no key '" + key +
                             "'; the keys of constant are value and shape");
}

/// Zeros and ones, whose only key is the shape.
static Error parseShapeOption(InputSpec &spec, StringRef key, StringRef text) {
  if (key == "shape")
    return parseShape(spec, text);
  return fail(spec.text, "there is no key '" + key +
                             "'; the key of zeros and ones is "
                             "shape");
}

using OptionParser = Error (*)(InputSpec &, StringRef key, StringRef text);

/// Parses `key=value:key=value...`, in which no key may come twice.
static Error parseOptions(InputSpec &spec, StringRef options,
                          OptionParser parse) {
  llvm::SmallVector<StringRef> seen;
  llvm::SmallVector<StringRef> items;
  options.split(items, ':');
  for (StringRef item : items) {
    auto [key, text] = item.split('=');
    if (!item.contains('='))
      return fail(spec.text, "'" + item + "' is not of the form key=value");
    if (llvm::is_contained(seen, key))
      return fail(spec.text, "the key '" + key + "' is given twice");
    seen.push_back(key);
    if (Error error = parse(spec, key, text))
      return error;
  }
  return Error::success();
}

static Error parseSpec(InputSpec &spec) {
  StringRef text = spec.text;
  if (text.ends_with(".npy")) {
    spec.kind = InputSpec::Kind::File;
    return Error::success();
  }
  auto [kind, options] = text.split(':');
  if (kind == "zeros" || kind == "ones") {
    spec.value = kind == "ones";
    if (!text.contains(':'))
      return Error::success();
    return parseOptions(spec, options, parseShapeOption);
  }
  if (kind == "constant") {
    if (text.contains(':'))
      if (Error error = parseOptions(spec, options, parseConstantOption))
        return error;
    if (!spec.value)
      return fail(text, "constant needs a value, as in constant:value=2.5");
    return Error::success();
  }
  if (kind == "random") {
    spec.kind = InputSpec::Kind::Random;
    if (!text.contains(':'))
      return Error::success();
    return parseOptions(spec, options, parseRandomOption);
  }
  return fail(text, "must be a path that ends in .npy, zeros, ones, "
                    "constant:value=..., or random:key=value...");
}

static Error checkRange(const InputSpec &spec) {
  if (spec.min.value_or(0) > spec.max.value_or(1))
    return fail(spec.text, "min is " + Twine(spec.min.value_or(0)) +
                               " and max is " + Twine(spec.max.value_or(1)) +
                               ", but min must not exceed max");
  return Error::success();
}

llvm::Expected<InputSpec> InputSpec::parse(StringRef text) {
  InputSpec spec;
  spec.text = text.str();
  if (Error error = parseSpec(spec))
    return std::move(error);
  if (Error error = checkRange(spec))
    return std::move(error);
  return spec;
}

//===----------------------------------------------------------------------===//
// Random numbers
//===----------------------------------------------------------------------===//

namespace {
/// SplitMix64. Not a generator of <random>'s: what those give through a
/// distribution is up to the standard library.
class Generator {
public:
  Generator(uint64_t seed, uint64_t index) : state(seed) {
    // Far apart, however close the seeds and indices are.
    state = next() ^ (index * 0xD1342543DE82EF95);
    state = next();
  }

  uint64_t next() {
    state += 0x9E3779B97F4A7C15;
    uint64_t bits = state;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
    return bits ^ (bits >> 31);
  }

  /// Uniform in [0, 1).
  double nextUniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

  /// Of about a normal distribution, with standard deviation 1, and within
  /// [-6, 6]: the sum of twelve uniform numbers, which needs no function that a
  /// platform's library may round in its own way.
  double nextNormal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i)
      sum += nextUniform();
    return sum;
  }

  /// Uniform in [0, limit].
  uint64_t nextUpTo(uint64_t limit) {
    uint64_t count = limit + 1;
    if (count == 0)
      return next();
    // Leave out the numbers that would make small results likelier.
    uint64_t bits = next();
    for (uint64_t bias = -count % count; bits < bias;)
      bits = next();
    return bits % count;
  }

private:
  uint64_t state;
};
} // namespace

/// The largest number of the type that does not exceed `limit` > 0.
static double roundDown(ElementType type, double limit) {
  switch (type) {
  case ElementType::F16: {
    uint16_t bits = encodeF16(limit);
    return decodeF16(decodeF16(bits) > limit ? bits - 1 : bits);
  }
  case ElementType::BF16: {
    uint16_t bits = encodeBF16(limit);
    return decodeBF16(decodeBF16(bits) > limit ? bits - 1 : bits);
  }
  case ElementType::F32: {
    auto rounded = static_cast<float>(limit);
    return rounded > limit ? std::nextafter(rounded, 0.0f) : rounded;
  }
  default:
    return limit;
  }
}

/// An error if a finite number would become an infinity.
static Error checkOverflow(const InputSpec &spec, ElementType type,
                           StringRef key, double value) {
  char element[sizeof(double)];
  storeElement(type, value, element);
  if (std::isfinite(loadElement(type, element)))
    return Error::success();
  return fail(spec.text,
              key + " is too large for the element type " + getName(type));
}

static void fillFloats(HostTensor &tensor, const InputSpec &spec,
                       Generator &generator) {
  double absMax = spec.absMax.value_or(1.0);
  double limit = roundDown(tensor.getElementType(), absMax);
  bool isNormal = spec.distribution == InputSpec::Distribution::Normal;
  for (int64_t i = 0; i < tensor.getNumElements(); ++i) {
    double value =
        isNormal ? generator.nextNormal() / 6 : 2 * generator.nextUniform() - 1;
    tensor.setElement(i, std::clamp(value * absMax, -limit, limit));
  }
}

/// Stores an integer exactly, which a double may not hold.
static void setInteger(HostTensor &tensor, int64_t index, int64_t value) {
  if (tensor.getElementType() == ElementType::I64)
    reinterpret_cast<int64_t *>(tensor.getData())[index] = value;
  else
    tensor.setElement(index, static_cast<double>(value));
}

static Error fillIntegers(HostTensor &tensor, const InputSpec &spec,
                          Generator &generator) {
  ElementType type = tensor.getElementType();
  int64_t min = spec.min.value_or(0), max = spec.max.value_or(1);
  for (int64_t end : {min, max})
    if (type != ElementType::I64 && !canHold(type, static_cast<double>(end)))
      return fail(spec.text, Twine(end) + " does not fit the element type " +
                                 getName(type));
  uint64_t range = static_cast<uint64_t>(max) - static_cast<uint64_t>(min);
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    setInteger(tensor, i,
               static_cast<int64_t>(static_cast<uint64_t>(min) +
                                    generator.nextUpTo(range)));
  return Error::success();
}

static Error fillRandom(HostTensor &tensor, const InputSpec &spec,
                        unsigned index) {
  bool hasFloatKeys = spec.absMax || spec.distribution;
  bool hasIntegerKeys = spec.min || spec.max;
  ElementType type = tensor.getElementType();
  StringRef typeName = getName(type);
  Generator generator(spec.seed, index);
  if (isFloat(type)) {
    if (hasIntegerKeys)
      return fail(spec.text, "min and max are for integers, but the element "
                             "type is " +
                                 typeName + "; use absmax");
    if (Error error =
            checkOverflow(spec, type, "absmax", spec.absMax.value_or(1.0)))
      return error;
    fillFloats(tensor, spec, generator);
    return Error::success();
  }
  if (hasFloatKeys)
    return fail(spec.text, "absmax and dist are for floats, but the element "
                           "type is " +
                               typeName + "; use min and max");
  return fillIntegers(tensor, spec, generator);
}

static Error fillConstant(HostTensor &tensor, const InputSpec &spec) {
  ElementType type = tensor.getElementType();
  if (!canHold(type, *spec.value))
    return fail(spec.text,
                "the value does not fit the element type " + getName(type));
  if (Error error = checkOverflow(spec, type, "the value", *spec.value))
    return error;
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    tensor.setElement(i, *spec.value);
  return Error::success();
}

/// The shape of the type, its unknown sizes taken from the spec.
static llvm::Expected<llvm::SmallVector<int64_t>>
settleShape(const InputSpec &spec, const HostTensorType &type) {
  auto isUnknown = [](int64_t size) { return size < 0; };
  if (!spec.shape) {
    if (llvm::any_of(type.shape, isUnknown))
      return fail(spec.text, "the sizes of " + formatType(type) +
                                 " need a .npy file or a shape=...");
    return type.shape;
  }
  if (!type.fits(*spec.shape))
    return fail(spec.text, "the shape is " +
                               reference::formatShape(*spec.shape) +
                               ", but the type is " + formatType(type));
  return *spec.shape;
}

llvm::Expected<HostTensor> InputSpec::makeTensor(const HostTensorType &type,
                                                 unsigned index) const {
  if (kind == Kind::File)
    return readNpy(text, type);
  llvm::Expected<llvm::SmallVector<int64_t>> sizes = settleShape(*this, type);
  if (!sizes)
    return sizes.takeError();
  llvm::Expected<HostTensor> tensor =
      HostTensor::create(type.elementType, *sizes);
  if (!tensor)
    return tensor;
  Error error = kind == Kind::Constant ? fillConstant(*tensor, *this)
                                       : fillRandom(*tensor, *this, index);
  if (error)
    return std::move(error);
  return tensor;
}
