//===- Options.h - What the command lines of tools share --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TOOLS_OPTIONS_OPTIONS_H
#define PEBBLE_TOOLS_OPTIONS_OPTIONS_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"

namespace pebble {

/// Linked libraries register options, too (one is called threads). Removes
/// them; to be called before the tool's options exist.
inline void dropLibraryOptions() {
  llvm::SmallVector<llvm::cl::Option *> registered;
  for (auto &entry : llvm::cl::getRegisteredOptions())
    registered.push_back(entry.second);
  for (llvm::cl::Option *option : registered)
    if (!option->ArgStr.starts_with("help") && option->ArgStr != "version")
      option->removeArgument();
}

/// The first option of `category` that the command line has, but for those in
/// `allowed`, or null.
inline const llvm::cl::Option *
findGiven(const llvm::cl::OptionCategory &category,
          llvm::ArrayRef<const llvm::cl::Option *> allowed = {}) {
  const llvm::cl::Option *first = nullptr;
  for (auto &[name, option] : llvm::cl::getRegisteredOptions())
    if (option->getNumOccurrences() &&
        llvm::is_contained(option->Categories, &category) &&
        !llvm::is_contained(allowed, option) &&
        (!first || option->getPosition() < first->getPosition()))
      first = option;
  return first;
}

/// As on the command line: -o, --threads.
inline std::string getSpelling(const llvm::cl::Option &option) {
  return (option.ArgStr.size() == 1 ? "-" : "--") + option.ArgStr.str();
}

/// An error if the command line has an option of `category`, which is named
/// after what its options are for.
inline llvm::Error refuseOptions(const llvm::cl::OptionCategory &category) {
  const llvm::cl::Option *given = findGiven(category);
  if (!given)
    return llvm::Error::success();
  return llvm::createStringError(
      llvm::formatv("{0} is for {1}", getSpelling(*given), category.getName()));
}

} // namespace pebble

#endif // PEBBLE_TOOLS_OPTIONS_OPTIONS_H
