//===- Link.cpp - Object code in the files that programs use --------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link.h"

#include "llvm/Object/ArchiveWriter.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"

using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

static void assign(llvm::SmallVectorImpl<char> &code,
                   const llvm::MemoryBuffer &buffer) {
  code.assign(buffer.getBufferStart(), buffer.getBufferEnd());
}

Error pebble::makeArchive(llvm::SmallVectorImpl<char> &code,
                          StringRef memberName) {
  llvm::NewArchiveMember member(
      llvm::MemoryBufferRef(StringRef(code.data(), code.size()), memberName));
  member.MemberName = memberName;
  auto archive = llvm::writeArchiveToBuffer(
      member, llvm::SymtabWritingMode::NormalSymtab,
      llvm::object::Archive::K_GNU, /*Deterministic=*/true, /*Thin=*/false);
  if (!archive)
    return archive.takeError();
  assign(code, **archive);
  return Error::success();
}

static llvm::Expected<std::string>
findCompiler(const pebble::LinkOptions &options) {
  if (!options.compiler.empty()) {
    auto compiler = llvm::sys::findProgramByName(options.compiler);
    // A path is taken as it is.
    if (!compiler || !llvm::sys::fs::can_execute(*compiler))
      return llvm::createStringError("there is no C compiler '" +
                                     options.compiler + "'");
    return *compiler;
  }
  llvm::Triple host(llvm::sys::getProcessTriple());
  if (host.getArch() != options.triple.getArch())
    return llvm::createStringError(
        "a shared library for " + options.triple.str() +
        " needs --cc=, a C compiler for it, to be linked; an object file (-o "
        "FILE.o) needs none");
  for (const char *name : {"cc", "gcc", "clang"})
    if (auto compiler = llvm::sys::findProgramByName(name))
      return *compiler;
  return llvm::createStringError(
      "a shared library needs a C compiler, cc, gcc or clang, to be linked, "
      "but "
      "there is none; an object file (-o FILE.o) needs none");
}

/// A file in a temporary folder, which goes away.
static Error makeTemporary(StringRef suffix, llvm::SmallString<128> &path,
                           llvm::FileRemover &remover) {
  if (std::error_code code =
          llvm::sys::fs::createTemporaryFile("pebble", suffix, path))
    return llvm::createStringError("no temporary file can be created: " +
                                   code.message());
  remover.setFile(path);
  return Error::success();
}

static Error writeTemporary(StringRef path, StringRef contents) {
  std::error_code code;
  llvm::raw_fd_ostream stream(path, code);
  if (!code) {
    stream << contents;
    stream.close();
    code = stream.error();
    stream.clear_error();
  }
  if (code)
    return llvm::createStringError(path +
                                   ": cannot be written: " + code.message());
  return Error::success();
}

Error pebble::linkShared(llvm::SmallVectorImpl<char> &code,
                         const LinkOptions &options) {
  llvm::Expected<std::string> compiler = findCompiler(options);
  if (!compiler)
    return compiler.takeError();
  StringRef openMP = PEBBLE_OPENMP_RUNTIME;
  if (options.needsOpenMP && openMP.empty())
    return llvm::createStringError(
        "this build found no OpenMP runtime; use one thread");

  llvm::SmallString<128> object, library, messages;
  llvm::FileRemover removeObject, removeLibrary, removeMessages;
  for (auto [suffix, path, remover] :
       {std::make_tuple("o", &object, &removeObject),
        std::make_tuple("so", &library, &removeLibrary),
        std::make_tuple("txt", &messages, &removeMessages)})
    if (Error error = makeTemporary(suffix, *path, *remover))
      return error;
  if (Error error = writeTemporary(object, StringRef(code.data(), code.size())))
    return error;

  llvm::SmallVector<StringRef> arguments = {*compiler, "-shared", "-o",
                                            library,   object,    "-lm"};
  std::string search =
      ("-Wl,-rpath," + llvm::sys::path::parent_path(openMP)).str();
  if (options.needsOpenMP)
    arguments.append({openMP, search});
  std::optional<StringRef> redirects[] = {StringRef(), messages.str(),
                                          messages.str()};
  std::string message;
  int status = llvm::sys::ExecuteAndWait(*compiler, arguments, std::nullopt,
                                         redirects, 0, 0, &message);
  if (status != 0) {
    if (auto text = llvm::MemoryBuffer::getFile(messages))
      message += (*text)->getBuffer();
    return llvm::createStringError(
        Twine("'") + *compiler +
        "' cannot link a shared library: " + StringRef(message).rtrim());
  }
  auto linked = llvm::MemoryBuffer::getFile(library);
  if (!linked)
    return llvm::errorCodeToError(linked.getError());
  assign(code, **linked);
  return Error::success();
}
