//===- WholeFile.cpp - Files that appear whole or not at all --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/TensorIO/WholeFile.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

#include <filesystem>

using namespace pebble;
using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

using Print = llvm::function_ref<void(llvm::raw_ostream &)>;

/// Writes through a descriptor, which stays open.
static std::error_code writeTo(int descriptor, Print print) {
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/false);
  print(stream);
  stream.flush();
  std::error_code code = stream.error();
  // The stream's destructor would end the program.
  stream.clear_error();
  return code;
}

/// The file that a path leads to, which need not exist. The kernel's limit to
/// links that lead to links has been checked where it does.
static std::string followLinks(StringRef path) {
  std::filesystem::path file(path.str());
  std::error_code code;
  for (int links = 0; links < 40; ++links) {
    std::filesystem::path target = std::filesystem::read_symlink(file, code);
    if (code)
      break;
    // An absolute target takes the place of what stands before it.
    file = file.parent_path() / target;
  }
  return file.string();
}

/// Writes into what is there: a device or a pipe must not be replaced.
static std::error_code writeInto(StringRef path, Print print) {
  int descriptor;
  if (std::error_code code = llvm::sys::fs::openFileForWrite(
          path, descriptor, llvm::sys::fs::CD_OpenExisting))
    return code;
  std::error_code code = writeTo(descriptor, print);
  std::error_code closed =
      llvm::sys::Process::SafelyCloseFileDescriptor(descriptor);
  return code ? code : closed;
}

/// Writes a file beside, then puts it in the place of what is there.
static Error replaceFile(StringRef path, Print print) {
  llvm::Expected<llvm::sys::fs::TempFile> file =
      llvm::sys::fs::TempFile::create(path + ".%%%%%%.tmp",
                                      llvm::sys::fs::all_read |
                                          llvm::sys::fs::all_write);
  if (!file)
    return file.takeError();
  if (std::error_code code = writeTo(file->FD, print)) {
    llvm::consumeError(file->discard());
    return llvm::errorCodeToError(code);
  }
  // A rename that fails removes the temporary file.
  return file->keep(path);
}

static Error writeFile(StringRef path, Print print) {
  llvm::sys::fs::file_status status;
  std::error_code code = llvm::sys::fs::status(path, status);
  if (code && code != std::errc::no_such_file_or_directory)
    return llvm::errorCodeToError(code);
  if (!code && status.type() != llvm::sys::fs::file_type::regular_file)
    return llvm::errorCodeToError(writeInto(path, print));
  return replaceFile(followLinks(path), print);
}

Error pebble::writeWholeFile(StringRef path, Print print) {
  if (Error error = writeFile(path, print))
    return llvm::createStringError(Twine(path) + ": cannot be written: " +
                                   llvm::toString(std::move(error)));
  return Error::success();
}
