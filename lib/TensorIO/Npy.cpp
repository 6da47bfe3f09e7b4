//===- Npy.cpp - NumPy's file format ------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/Npy.h"

#include "pebble/TensorIO/WholeFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/EndianStream.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"

#include <cstring>
#include <filesystem>
#include <utility>

using namespace pebble;
using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

static_assert(llvm::endianness::native == llvm::endianness::little,
              "elements are read and written as they lie in memory");

static constexpr StringRef magic("\x93NUMPY", 6);

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

/// What NumPy calls an element type.
static StringRef getDescr(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "<f8";
  case ElementType::F32:
    return "<f4";
  case ElementType::F16:
    return "<f2";
  case ElementType::BF16:
    return "<V2";
  case ElementType::I64:
    return "<i8";
  case ElementType::I32:
    return "<i4";
  case ElementType::I8:
    return "|i1";
  case ElementType::I1:
    return "|b1";
  }
  llvm_unreachable("every element type is listed");
}

/// Finds an element type by NumPy's name for it, less the byte order.
static std::optional<ElementType> findElementType(StringRef kindAndSize) {
  for (ElementType type :
       {ElementType::F64, ElementType::F32, ElementType::F16, ElementType::BF16,
        ElementType::I64, ElementType::I32, ElementType::I8, ElementType::I1})
    if (getDescr(type).drop_front() == kindAndSize)
      return type;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {

struct Header {
  std::string descr;
  bool fortranOrder = false;
  llvm::SmallVector<int64_t> shape;
};

/// Parses the header, a literal of a Python dict with the keys descr,
/// fortran_order and shape, such as
///   {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : rest(text) {}

  /// Returns what is wrong, or nothing.
  std::optional<std::string> parse(Header &header);

private:
  bool consume(StringRef token) {
    rest = rest.ltrim();
    return rest.consume_front(token);
  }
  bool parseString(std::string &value);
  bool parseBool(bool &value);
  bool parseSize(int64_t &value);
  bool parseShape(llvm::SmallVectorImpl<int64_t> &shape);
  std::optional<std::string> parseEntry(Header &header);

  StringRef rest;
  llvm::SmallVector<std::string> seen;
};

} // namespace

bool HeaderParser::parseString(std::string &value) {
  StringRef quote = consume("'") ? "'" : consume("\"") ? "\"" : "";
  size_t end = quote.empty() ? StringRef::npos : rest.find(quote);
  if (end == StringRef::npos)
    return false;
  value = rest.take_front(end).str();
  rest = rest.drop_front(end + 1);
  return true;
}

bool HeaderParser::parseBool(bool &value) {
  value = consume("True");
  return value || consume("False");
}

bool HeaderParser::parseSize(int64_t &value) {
  rest = rest.ltrim();
  // Digits only: consumeInteger would take a sign.
  if (rest.empty() || !llvm::isDigit(rest.front()) ||
      rest.consumeInteger(10, value))
    return false;
  // Python 2 wrote its long integers so.
  rest.consume_front("L");
  return true;
}

bool HeaderParser::parseShape(llvm::SmallVectorImpl<int64_t> &shape) {
  if (!consume("("))
    return false;
  while (!consume(")")) {
    if (!parseSize(shape.emplace_back()))
      return false;
    // A comma separates; after a single size it is required.
    if (consume(","))
      continue;
    return shape.size() > 1 && consume(")");
  }
  return true;
}

std::optional<std::string> HeaderParser::parseEntry(Header &header) {
  std::string key;
  if (!parseString(key) || !consume(":"))
    return "is not a dict of quoted keys";
  if (llvm::is_contained(seen, key))
    return "has the key '" + key + "' twice";
  seen.push_back(key);
  if (key == "descr") {
    if (!parseString(header.descr))
      return "has a descr that is not the name of a simple element type";
  } else if (key == "fortran_order") {
    if (!parseBool(header.fortranOrder))
      return "has a fortran_order that is neither True nor False";
  } else if (key == "shape") {
    if (!parseShape(header.shape))
      return "has a shape that is not a tuple of 64-bit sizes";
  } else {
    return "has the unknown key '" + key + "'";
  }
  return std::nullopt;
}

std::optional<std::string> HeaderParser::parse(Header &header) {
  if (!consume("{"))
    return "does not start with a {";
  while (!consume("}")) {
    if (std::optional<std::string> problem = parseEntry(header))
      return problem;
    if (consume(","))
      continue;
    if (!consume("}"))
      return "is not a dict that ends in a }";
    break;
  }
  if (!rest.trim().empty())
    return "goes on after its }";
  if (seen.size() != 3)
    return "lacks one of the keys descr, fortran_order and shape";
  return std::nullopt;
}

namespace {

/// Reads the parts of a file in their order.
class Reader {
public:
  Reader(StringRef contents, StringRef name,
         const std::optional<HostTensorType> &expected)
      : rest(contents), name(name), expected(expected) {}

  llvm::Expected<HostTensor> read();

private:
  Error fail(const Twine &message) const {
    return llvm::createStringError(Twine(name) + ": " + message);
  }
  Error readHeaderText(StringRef &text);
  Error checkElementType(StringRef descr, ElementType &type) const;
  Error checkShape(llvm::ArrayRef<int64_t> shape) const;
  Error checkDataSize(const HostTensorType &type) const;

  StringRef rest;
  StringRef name;
  const std::optional<HostTensorType> &expected;
};

} // namespace

Error Reader::readHeaderText(StringRef &text) {
  if (!rest.consume_front(magic))
    return fail("is not a .npy file: it does not start with \\x93NUMPY");
  if (rest.size() < 2)
    return fail("ends in the middle of its .npy header");
  unsigned major = static_cast<uint8_t>(rest[0]);
  unsigned minor = static_cast<uint8_t>(rest[1]);
  if (major < 1 || major > 3 || minor != 0)
    return fail("is of .npy version " + Twine(major) + "." + Twine(minor) +
                ", but only 1.0, 2.0 and 3.0 can be read");
  rest = rest.drop_front(2);

  size_t sizeBytes = major == 1 ? 2 : 4;
  if (rest.size() < sizeBytes)
    return fail("ends in the middle of its .npy header");
  size_t size = major == 1 ? llvm::support::endian::read16le(rest.data())
                           : llvm::support::endian::read32le(rest.data());
  rest = rest.drop_front(sizeBytes);
  if (rest.size() < size)
    return fail("ends in the middle of its .npy header, which should have " +
                Twine(size) + " bytes");
  text = rest.take_front(size);
  rest = rest.drop_front(size);
  return Error::success();
}

Error Reader::checkElementType(StringRef descr, ElementType &type) const {
  std::string wanted = expected ? (getName(expected->elementType) + " ('" +
                                   getDescr(expected->elementType) + "')")
                                      .str()
                                : "f64, f32, f16, bf16, i64, i32, i8 or i1";
  if (descr.starts_with(">"))
    return fail("has big-endian elements '" + descr +
                "', but they must be little-endian");
  std::optional<ElementType> found = findElementType(descr.drop_front(
      !descr.empty() && StringRef("<|=").contains(descr[0]) ? 1 : 0));
  // Void elements of two bytes may be anything, so they are not taken for
  // bfloat16 unasked.
  bool isUnknown = !found || (!expected && found == ElementType::BF16);
  if (isUnknown || (expected && *found != expected->elementType))
    return fail("has elements '" + descr + "', but expected " + wanted);
  type = *found;
  return Error::success();
}

Error Reader::checkShape(llvm::ArrayRef<int64_t> shape) const {
  if (!expected || expected->fits(shape))
    return Error::success();
  return fail("has shape " + reference::formatShape(shape) + ", but expected " +
              reference::formatShape(expected->shape));
}

/// Checks the size before anything is allocated for it.
Error Reader::checkDataSize(const HostTensorType &type) const {
  std::optional<int64_t> count = reference::countElements(type.shape);
  int64_t numBytes = 0;
  if (!count || llvm::MulOverflow(
                    *count, static_cast<int64_t>(getByteSize(type.elementType)),
                    numBytes))
    return fail("has the shape " + reference::formatShape(type.shape) +
                ", which is too large to address");
  auto wanted = static_cast<uint64_t>(numBytes);
  if (rest.size() < wanted)
    return fail("ends in the middle of its data: it has " + Twine(rest.size()) +
                " of " + Twine(wanted) + " bytes");
  if (rest.size() > wanted)
    return fail("has " + Twine(rest.size() - wanted) +
                " bytes after the end of its data");
  return Error::success();
}

/// Reorders elements that lie first axis fastest.
static void copyColumnMajor(StringRef data, HostTensor &tensor) {
  size_t size = getByteSize(tensor.getElementType());
  llvm::SmallVector<int64_t> strides =
      reference::getRowMajorStrides(tensor.getShape());
  for (int64_t from = 0; from < tensor.getNumElements(); ++from) {
    int64_t rest = from, to = 0;
    for (const auto &[axisSize, stride] :
         llvm::zip_equal(tensor.getShape(), strides)) {
      to += rest % axisSize * stride;
      rest /= axisSize;
    }
    std::memcpy(tensor.getData() + to * size, data.data() + from * size, size);
  }
}

/// Makes every byte that is not 0 a 1, as NumPy understands it: compiled code
/// may assume that an i1 in memory is one of the two.
static void normalizeBooleans(HostTensor &tensor) {
  for (char &byte :
       llvm::MutableArrayRef(tensor.getData(), tensor.getNumBytes()))
    byte = byte != 0;
}

llvm::Expected<HostTensor> Reader::read() {
  StringRef text;
  if (Error error = readHeaderText(text))
    return std::move(error);
  Header header;
  if (std::optional<std::string> problem = HeaderParser(text).parse(header))
    return fail("has a .npy header that cannot be parsed: it " + *problem);
  HostTensorType type;
  type.shape = header.shape;
  if (Error error = checkElementType(header.descr, type.elementType))
    return std::move(error);
  if (Error error = checkShape(type.shape))
    return std::move(error);
  if (Error error = checkDataSize(type))
    return std::move(error);
  llvm::Expected<HostTensor> tensor =
      HostTensor::create(type.elementType, type.shape);
  if (!tensor)
    return fail(llvm::toString(tensor.takeError()));
  if (header.fortranOrder)
    copyColumnMajor(rest, *tensor);
  else if (!rest.empty())
    std::memcpy(tensor->getData(), rest.data(), rest.size());
  if (type.elementType == ElementType::I1)
    normalizeBooleans(*tensor);
  return tensor;
}

llvm::Expected<HostTensor>
pebble::parseNpy(StringRef contents, StringRef name,
                 const std::optional<HostTensorType> &expected) {
  return Reader(contents, name, expected).read();
}

llvm::Expected<HostTensor>
pebble::readNpy(StringRef path, const std::optional<HostTensorType> &expected) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (std::error_code code = buffer.getError())
    return llvm::createStringError(Twine(path) +
                                   ": cannot be read: " + code.message());
  return parseNpy((*buffer)->getBuffer(), path, expected);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static std::string formatHeader(const HostTensor &tensor) {
  std::string shape;
  for (int64_t size : tensor.getShape())
    shape += std::to_string(size) + ", ";
  // (3, 4), but (3,) and ().
  if (tensor.getShape().size() > 1)
    shape.resize(shape.size() - 2);
  else if (!shape.empty())
    shape.pop_back();
  return ("{'descr': '" + getDescr(tensor.getElementType()) +
          "', 'fortran_order': False, 'shape': (" + shape + "), }")
      .str();
}

void pebble::printNpy(llvm::raw_ostream &stream, const HostTensor &tensor) {
  std::string header = formatHeader(tensor);
  // Padded by spaces and one newline, so that the data starts at a multiple of
  // 64 bytes.
  auto pad = [&](size_t prefixSize) {
    size_t size = prefixSize + header.size() + 1;
    header.append(llvm::alignTo(size, 64) - size, ' ');
    header += '\n';
  };
  stream << magic;
  bool fitsVersion1 = header.size() + 64 <= UINT16_MAX;
  pad(magic.size() + 2 + (fitsVersion1 ? 2 : 4));
  stream << (fitsVersion1 ? '\1' : '\2') << '\0';
  llvm::support::endian::Writer writer(stream, llvm::endianness::little);
  if (fitsVersion1)
    writer.write(static_cast<uint16_t>(header.size()));
  else
    writer.write(static_cast<uint32_t>(header.size()));
  stream << header;
  stream.write(tensor.getData(), tensor.getNumBytes());
}

Error pebble::writeNpy(StringRef path, const HostTensor &tensor) {
  return writeWholeFile(
      path, [&](llvm::raw_ostream &stream) { printNpy(stream, tensor); });
}
