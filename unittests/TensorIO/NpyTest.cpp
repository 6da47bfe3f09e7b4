//===- NpyTest.cpp - Tests of NumPy's file format -------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"

#include "pebble/TensorIO/Npy.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include "gtest/gtest.h"

#include <cstring>
#include <random>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pebble;

/// A file of the given version, header and data, made without the library.
static std::string makeFile(int version, const std::string &header,
                            const std::string &data) {
  std::string file = "\x93NUMPY";
  file += {static_cast<char>(version), '\0'};
  size_t size = header.size();
  for (int byte = 0; byte < (version == 1 ? 2 : 4); ++byte)
    file += static_cast<char>(size >> (8 * byte));
  return file + header + data;
}

static std::string makeHeader(const std::string &descr,
                              const std::string &shape,
                              const std::string &fortran = "False") {
  return "{'descr': '" + descr + "', 'fortran_order': " + fortran +
         ", 'shape': " + shape + ", }\n";
}

static std::string print(const HostTensor &tensor) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  printNpy(stream, tensor);
  return text;
}

static std::string
getError(llvm::StringRef contents,
         const std::optional<HostTensorType> &expected = std::nullopt) {
  llvm::Expected<HostTensor> tensor = parseNpy(contents, "x.npy", expected);
  return tensor ? "" : llvm::toString(tensor.takeError());
}

static const ElementType allTypes[] = {
    ElementType::F64, ElementType::F32, ElementType::F16, ElementType::BF16,
    ElementType::I64, ElementType::I32, ElementType::I8,  ElementType::I1};

//===----------------------------------------------------------------------===//
// Good files
//===----------------------------------------------------------------------===//

TEST(Npy, RoundTrip) {
  const std::vector<int64_t> shapes[] = {
      {}, {5}, {2, 3}, {2, 0, 7}, {1, 1, 1, 1, 6}};
  for (ElementType type : allTypes)
    for (const std::vector<int64_t> &shape : shapes) {
      HostTensor tensor = llvm::cantFail(HostTensor::create(type, shape));
      for (int64_t i = 0; i < tensor.getNumElements(); ++i)
        tensor.setElement(i, i % 2);
      std::string file = print(tensor);
      EXPECT_EQ((file.size() - tensor.getNumBytes()) % 64, 0u);
      llvm::Expected<HostTensor> back =
          parseNpy(file, "x.npy", tensor.getType());
      ASSERT_TRUE(static_cast<bool>(back)) << llvm::toString(back.takeError());
      EXPECT_EQ(back->getElementType(), type);
      EXPECT_EQ(back->getShape(), llvm::ArrayRef(shape));
      EXPECT_EQ(back->toDoubles().values, tensor.toDoubles().values);
    }
}

TEST(Npy, WritesWhatNumPyWrites) {
  HostTensor tensor = llvm::cantFail(
      HostTensor::fromDoubles(ElementType::I8, {{3}, {1, 2, 3}}));
  std::string header =
      "{'descr': '|i1', 'fortran_order': False, 'shape': (3,), }";
  header.resize(128 - 10 - 1, ' ');
  EXPECT_EQ(print(tensor), makeFile(1, header + "\n", "\1\2\3"));
}

TEST(Npy, LongHeaderIsVersion2) {
  llvm::SmallVector<int64_t> shape(30000, 1);
  HostTensor tensor =
      llvm::cantFail(HostTensor::create(ElementType::I8, shape));
  std::string file = print(tensor);
  EXPECT_EQ(file[6], 2);
  llvm::Expected<HostTensor> back = parseNpy(file, "x.npy");
  ASSERT_TRUE(static_cast<bool>(back)) << llvm::toString(back.takeError());
  EXPECT_EQ(back->getShape(), llvm::ArrayRef(shape));
}

TEST(Npy, ReadsAllVersionsAndSpellings) {
  const std::string data("\1\0\0\0\2\0\0\0", 8);
  HostTensorType type = {ElementType::I32, {2}};
  for (int version : {1, 2, 3})
    EXPECT_EQ(
        getError(makeFile(version, makeHeader("<i4", "(2,)"), data), type), "");
  // Keys in any order, other quotes, no trailing comma, Python 2's integers.
  EXPECT_EQ(getError(makeFile(1,
                              "{\"shape\":(2L,),'fortran_order':True,"
                              "\"descr\":\"<i4\"}",
                              data),
                     type),
            "");
  EXPECT_EQ(getError(makeFile(1, makeHeader("=i4", "(2,)"), data), type), "");
  for (const char *descr : {"<V2", "|V2"})
    EXPECT_EQ(getError(makeFile(1, makeHeader(descr, "(4,)"), data),
                       HostTensorType{ElementType::BF16, {4}}),
              "");
}

TEST(Npy, FortranOrderIsConverted) {
  HostTensor tensor = llvm::cantFail(parseNpy(
      makeFile(1, makeHeader("|i1", "(2, 3)", "True"), {0, 3, 1, 4, 2, 5}),
      "x.npy"));
  EXPECT_EQ(tensor.toDoubles().values, (std::vector<double>{0, 1, 2, 3, 4, 5}));
}

TEST(Npy, EveryTrueBooleanIsOne) {
  // Compiled code relies on it.
  for (const char *fortran : {"False", "True"}) {
    HostTensor tensor = llvm::cantFail(parseNpy(
        makeFile(1, makeHeader("|b1", "(2, 2)", fortran), {0, 2, 2, '\xff'}),
        "x.npy"));
    EXPECT_EQ(llvm::StringRef(tensor.getData(), tensor.getNumBytes()),
              llvm::StringRef("\0\1\1\1", 4))
        << fortran;
  }
}

//===----------------------------------------------------------------------===//
// Bad files
//===----------------------------------------------------------------------===//

TEST(Npy, BadBeginnings) {
  EXPECT_EQ(getError(""),
            "x.npy: is not a .npy file: it does not start with \\x93NUMPY");
  EXPECT_EQ(getError("PK\3\4 something else"),
            "x.npy: is not a .npy file: it does not start with \\x93NUMPY");
  EXPECT_EQ(getError("\x93NUMPY"),
            "x.npy: ends in the middle of its .npy header");
  EXPECT_EQ(getError(makeFile(4, makeHeader("<f4", "()"), "1234")),
            "x.npy: is of .npy version 4.0, but only 1.0, 2.0 and 3.0 can be "
            "read");
  EXPECT_EQ(getError(makeFile(2, makeHeader("<f4", "()"), "").substr(0, 30)),
            "x.npy: ends in the middle of its .npy header, which should have "
            "56 bytes");
}

TEST(Npy, BadHeaders) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "does not start with a {"},
      {"{", "is not a dict of quoted keys"},
      {"{'descr': '<f4', 'fortran_order': False, 'shape': ()",
       "is not a dict that ends in a }"},
      {"{'descr': '<f4', 'fortran_order': False, 'shape': ()} x",
       "goes on after its }"},
      {"{'descr': '<f4', 'shape': ()}",
       "lacks one of the keys descr, fortran_order and shape"},
      {"{'descr': '<f4', 'descr': '<f4'}", "has the key 'descr' twice"},
      {"{'kind': 3}", "has the unknown key 'kind'"},
      {"{'descr': [('a', '<f4')]}",
       "has a descr that is not the name of a simple element type"},
      {"{'fortran_order': 0}",
       "has a fortran_order that is neither True nor False"},
      {"{'shape': (-1,)}", "has a shape that is not a tuple of 64-bit sizes"},
      {"{'shape': (3)}", "has a shape that is not a tuple of 64-bit sizes"},
      {"{'shape': (99999999999999999999,)}",
       "has a shape that is not a tuple of 64-bit sizes"},
  };
  for (auto [header, problem] : cases)
    EXPECT_EQ(getError(makeFile(1, header, "")),
              "x.npy: has a .npy header that cannot be parsed: it " +
                  std::string(problem));
}

TEST(Npy, WrongTypes) {
  const std::string file =
      makeFile(1, makeHeader("<f4", "(2, 3)"), std::string(24, '\0'));
  EXPECT_EQ(getError(file, HostTensorType{ElementType::F16, {2, 3}}),
            "x.npy: has elements '<f4', but expected f16 ('<f2')");
  EXPECT_EQ(getError(file, HostTensorType{ElementType::F32, {2, 4}}),
            "x.npy: has shape 2x3, but expected 2x4");
  EXPECT_EQ(getError(file, HostTensorType{ElementType::F32, {-1}}),
            "x.npy: has shape 2x3, but expected ?");
  EXPECT_EQ(getError(file, HostTensorType{ElementType::F32, {-1, 3}}), "");
  EXPECT_EQ(getError(makeFile(1, makeHeader(">f4", "()"), "1234")),
            "x.npy: has big-endian elements '>f4', but they must be "
            "little-endian");
  EXPECT_EQ(getError(makeFile(1, makeHeader("<c8", "()"), "12345678")),
            "x.npy: has elements '<c8', but expected f64, f32, f16, bf16, i64, "
            "i32, i8 or i1");
  // Void elements are bfloat16 only where that is expected.
  EXPECT_EQ(getError(makeFile(1, makeHeader("<V2", "()"), "12")),
            "x.npy: has elements '<V2', but expected f64, f32, f16, bf16, i64, "
            "i32, i8 or i1");
}

TEST(Npy, WrongDataSizes) {
  const std::string header = makeHeader("<f4", "(2,)");
  EXPECT_EQ(getError(makeFile(1, header, "1234567")),
            "x.npy: ends in the middle of its data: it has 7 of 8 bytes");
  EXPECT_EQ(getError(makeFile(1, header, "123456789")),
            "x.npy: has 1 bytes after the end of its data");
  EXPECT_EQ(
      getError(makeFile(1, makeHeader("<f4", "(4294967296, 4294967296)"), "")),
      "x.npy: has the shape 4294967296x4294967296, which is too large to "
      "address");
  // Nothing this large is allocated before the file has shown that many bytes.
  EXPECT_EQ(getError(makeFile(1, makeHeader("<f4", "(1099511627776,)"), "")),
            "x.npy: ends in the middle of its data: it has 0 of 4398046511104 "
            "bytes");
}

TEST(Npy, NoBytesCrashIt) {
  uint64_t seed = getTestSeed();
  SCOPED_TRACE(describeSeed(seed));
  std::mt19937_64 random(seed);
  const std::string files[] = {
      makeFile(1, makeHeader("<f4", "(2, 3)"), std::string(24, 'x')),
      makeFile(2, makeHeader("|b1", "(5,)", "True"), "12345"),
      makeFile(3, makeHeader("<V2", "()"), "12"),
      makeFile(1, makeHeader("<i8", "(3, 0, 4)", "True"), "")};
  int rejected = 0;
  for (int repeat = 0; repeat < 40000; ++repeat) {
    std::string file = files[random() % 4];
    const char digits[] = "0123456789(),{}'\" <>|=:LTF";
    for (int edits = random() % 4; edits >= 0; --edits) {
      size_t at = random() % file.size();
      switch (random() % 4) {
      case 0:
        file[at] = static_cast<char>(random());
        break;
      case 1:
        file[at] = digits[random() % (sizeof(digits) - 1)];
        break;
      case 2:
        file.erase(at, 1 + random() % 3);
        break;
      default:
        file.insert(at, 1 + random() % 3, digits[random() % 10]);
      }
      if (file.empty())
        break;
    }
    if (random() % 3 == 0)
      file.resize(random() % (file.size() + 1));
    // In a block of its own, so that a sanitizer sees reads beyond it.
    std::vector<char> block(file.begin(), file.end());
    std::optional<HostTensorType> expected;
    if (random() % 2)
      expected = HostTensorType{allTypes[random() % 8], {-1, 3}};
    std::string error =
        getError(llvm::StringRef(block.data(), block.size()), expected);
    rejected += !error.empty();
    if (!error.empty())
      ASSERT_EQ(error.rfind("x.npy: ", 0), 0u) << error;
  }
  EXPECT_GT(rejected, 20000);
}

//===----------------------------------------------------------------------===//
// On disk
//===----------------------------------------------------------------------===//

namespace {
class NpyFile : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("pebble-npy", directory));
  }
  void TearDown() override {
    ASSERT_FALSE(llvm::sys::fs::remove_directories(directory));
  }
  std::string getPath(llvm::StringRef name) const {
    llvm::SmallString<128> path(directory);
    llvm::sys::path::append(path, name);
    return path.str().str();
  }
  /// How many files there are.
  int countFiles() const {
    std::error_code code;
    int count = 0;
    for (llvm::sys::fs::directory_iterator it(directory, code), end;
         it != end && !code; it.increment(code))
      ++count;
    return count;
  }
  llvm::SmallString<128> directory;
  HostTensor tensor =
      llvm::cantFail(HostTensor::fromDoubles(ElementType::F32, {{2}, {3, 4}}));
};
} // namespace

TEST_F(NpyFile, WritesOverAndReads) {
  std::string path = getPath("x.npy");
  for (int repeat = 0; repeat < 2; ++repeat) {
    tensor.setElement(0, repeat);
    ASSERT_EQ(llvm::toString(writeNpy(path, tensor)), "");
    llvm::Expected<HostTensor> back = readNpy(path, tensor.getType());
    ASSERT_TRUE(static_cast<bool>(back)) << llvm::toString(back.takeError());
    EXPECT_EQ(back->getElement(0), repeat);
  }
  EXPECT_EQ(countFiles(), 1);
}

TEST_F(NpyFile, MissingFileAndFolder) {
  std::string path = getPath("none/x.npy");
  EXPECT_EQ(llvm::toString(readNpy(path).takeError()),
            path + ": cannot be read: No such file or directory");
  EXPECT_EQ(llvm::toString(writeNpy(path, tensor))
                .rfind(path + ": cannot be written: ", 0),
            0u);
  EXPECT_EQ(llvm::toString(readNpy(directory).takeError()),
            directory.str().str() + ": cannot be read: Is a directory");
}

TEST_F(NpyFile, FailedWriteLeavesNothing) {
  // A folder that is not empty cannot be replaced by a file.
  std::string path = getPath("x.npy");
  ASSERT_FALSE(llvm::sys::fs::create_directory(path));
  ASSERT_FALSE(llvm::sys::fs::create_directory(path + "/inside"));
  EXPECT_NE(llvm::toString(writeNpy(path, tensor)), "");
  EXPECT_EQ(countFiles(), 1);
}

TEST_F(NpyFile, LinksAreFollowed) {
  // Through two relative links, to a file that is there the second time only.
  std::string path = getPath("x.npy"), link = getPath("link.npy");
  ASSERT_FALSE(llvm::sys::fs::create_link("x.npy", getPath("inner.npy")));
  ASSERT_FALSE(llvm::sys::fs::create_link("inner.npy", link));
  for (int repeat = 0; repeat < 2; ++repeat) {
    tensor.setElement(0, repeat);
    ASSERT_EQ(llvm::toString(writeNpy(link, tensor)), "");
    EXPECT_TRUE(llvm::sys::fs::is_symlink_file(link));
    EXPECT_FALSE(llvm::sys::fs::is_symlink_file(path));
    EXPECT_EQ(llvm::cantFail(readNpy(path)).getElement(0), repeat);
  }
  EXPECT_EQ(countFiles(), 3);
}

TEST_F(NpyFile, LinkInACircle) {
  std::string link = getPath("link.npy");
  ASSERT_FALSE(llvm::sys::fs::create_link("link.npy", link));
  EXPECT_NE(llvm::toString(writeNpy(link, tensor)), "");
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(link));
  EXPECT_EQ(countFiles(), 1);
}

TEST_F(NpyFile, PipeIsWrittenInto) {
  std::string pipe = getPath("pipe"), link = getPath("link.npy");
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  ASSERT_FALSE(llvm::sys::fs::create_link("pipe", link));
  // Open for both, so that nobody waits if the pipe is not written into.
  int descriptor = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK);
  ASSERT_GE(descriptor, 0);
  for (const std::string &path : {pipe, link}) {
    EXPECT_EQ(llvm::toString(writeNpy(path, tensor)), "");
    char buffer[512];
    ssize_t size = ::read(descriptor, buffer, sizeof(buffer));
    EXPECT_EQ(std::string(buffer, std::max<ssize_t>(size, 0)), print(tensor));
  }
  ::close(descriptor);
  EXPECT_EQ(countFiles(), 2);
}
