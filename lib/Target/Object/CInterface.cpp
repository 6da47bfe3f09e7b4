//===- CInterface.cpp - What C programs see -------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CFunctions.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace mlir;
using namespace pebble;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// Names that C or C++ keep for themselves.
static bool isKeyword(StringRef name) {
  static const llvm::StringSet<> keywords = {
      "alignas",  "alignof",   "and",      "asm",       "auto",     "bitand",
      "bitor",    "bool",      "break",    "case",      "catch",    "char",
      "class",    "compl",     "const",    "constexpr", "continue", "decltype",
      "default",  "delete",    "do",       "double",    "else",     "enum",
      "explicit", "export",    "extern",   "false",     "float",    "for",
      "friend",   "goto",      "if",       "inline",    "int",      "long",
      "mutable",  "namespace", "new",      "noexcept",  "not",      "nullptr",
      "operator", "or",        "private",  "protected", "public",   "register",
      "restrict", "return",    "short",    "signed",    "sizeof",   "static",
      "struct",   "switch",    "template", "this",      "throw",    "true",
      "try",      "typedef",   "typeid",   "typename",  "typeof",   "union",
      "unsigned", "using",     "virtual",  "void",      "volatile", "while",
      "xor"};
  return keywords.contains(name);
}

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) && !isKeyword(name) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

static std::string makeIdentifier(StringRef name) {
  std::string identifier;
  for (char c : name)
    identifier += llvm::isAlnum(c) ? c : '_';
  return isIdentifier(identifier) ? identifier : "_" + identifier;
}

/// The names of the arguments, in the order of the C function's.
static void nameArguments(func::FuncOp entry, CFunction &function) {
  llvm::StringSet<> taken = {"workspace", "workspace_size", "status"};
  size_t numInputs = entry.getNumArguments();
  size_t numOutputs = function.arguments.size() - numInputs;
  for (auto [i, argument] : llvm::enumerate(function.arguments)) {
    std::string name = argument.isOutput ? "out" : "arg" + std::to_string(i);
    if (argument.isOutput && numOutputs > 1)
      name += std::to_string(i - numInputs);
    if (!argument.isOutput)
      if (auto loc = dyn_cast<NameLoc>(entry.getArgument(i).getLoc()))
        name = makeIdentifier(loc.getName());
    while (!taken.insert(name).second)
      name += '_';
    argument.name = name;
  }
}

/// Whether nothing else has the name of a function to be.
static llvm::Error checkName(StringRef name, StringRef entry, ModuleOp module,
                             const llvm::Triple &triple,
                             llvm::StringSet<> &taken) {
  const char *remedy = "choose another --prefix, or rename the function";
  if (!isIdentifier(name))
    return llvm::createStringError(
        llvm::formatv("'{0}' would be called '{1}', which is no name in C: {2}",
                      entry, name, remedy));
  llvm::TargetLibraryInfoImpl library(triple);
  llvm::LibFunc libFunc;
  auto declared = module.lookupSymbol<func::FuncOp>(name);
  if (name == "main" || library.getLibFunc(name, libFunc) ||
      (declared && declared.isExternal()))
    return llvm::createStringError(
        llvm::formatv("'{0}' would be called '{1}', which is the name of "
                      "another function in C programs: {2}",
                      entry, name, remedy));
  if (!taken.insert(name).second)
    return llvm::createStringError(
        llvm::formatv("two functions would be called '{0}', one of them for "
                      "'{1}': {2}",
                      name, entry, remedy));
  return llvm::Error::success();
}

llvm::Expected<std::vector<CFunction>>
pebble::makeCFunctions(ModuleOp module, const ObjectOptions &options,
                       const llvm::Triple &triple) {
  llvm::Expected<SmallVector<func::FuncOp>> entries =
      findEntries(module, options.entries);
  if (!entries)
    return entries.takeError();
  std::vector<CFunction> functions;
  llvm::StringSet<> taken;
  for (func::FuncOp entry : *entries) {
    llvm::Expected<EntrySignature> signature = EntrySignature::get(entry);
    if (!signature)
      return signature.takeError();
    CFunction &function = functions.emplace_back();
    function.entry = entry.getName();
    function.name = options.prefix + function.entry;
    for (const char *suffix : {"", "_workspace_size", "_message"})
      if (llvm::Error error = checkName(function.name + suffix, function.entry,
                                        module, triple, taken))
        return std::move(error);
    for (EntryType &input : signature->inputs)
      function.arguments.push_back({"", input, /*isOutput=*/false});
    for (EntryType &result : signature->results)
      function.arguments.push_back({"", result, /*isOutput=*/true});
    nameArguments(entry, function);
  }
  return functions;
}

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

StringRef pebble::getCType(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "double";
  case ElementType::F32:
    return "float";
  case ElementType::F16:
  case ElementType::BF16:
    return "uint16_t";
  case ElementType::I64:
    return "int64_t";
  case ElementType::I32:
    return "int32_t";
  case ElementType::I8:
    return "int8_t";
  case ElementType::I1:
    return "uint8_t";
  }
  llvm_unreachable("every element type is listed");
}

static std::string getStructName(const HostTensorType &type) {
  return llvm::formatv("pebble_{0}_{1}d", getName(type.elementType),
                       type.shape.size());
}

static std::string declareArgument(const CArgument &argument) {
  const HostTensorType &type = argument.type.type;
  StringRef element = getCType(type.elementType);
  if (argument.type.isScalar)
    return llvm::formatv("{0} {1}", element, argument.name);
  if (type.shape.empty())
    return llvm::formatv("{0}{1} *{2}", argument.isOutput ? "" : "const ",
                         element, argument.name);
  return llvm::formatv("const {0} *{1}", getStructName(type), argument.name);
}

/// `return type`, name and arguments, on lines of 80 columns.
static void printPrototype(llvm::raw_ostream &stream, StringRef start,
                           ArrayRef<std::string> arguments) {
  std::string line = (start + "(").str();
  const std::string indent(line.size() > 40 ? 4 : line.size(), ' ');
  if (line.size() > 40) {
    stream << line << "\n";
    line = indent;
  }
  if (arguments.empty())
    line += "void";
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    bool isLast = i + 1 == arguments.size();
    std::string text = argument + (isLast ? "" : ",");
    if (line.size() > indent.size() && line.back() == ',') {
      if (line.size() + 1 + text.size() + (isLast ? 2 : 0) > 80) {
        stream << line << "\n";
        line = indent;
      } else {
        line += ' ';
      }
    }
    line += text;
  }
  stream << line << ");\n";
}

static constexpr StringRef commonDeclarations = R"(
#ifndef PEBBLE_STATUS
#define PEBBLE_STATUS
/* What a function returns: 0, or why it failed, as
     status & 0xff   one of these kinds
     status >> 8     the number of the argument or assertion, from 1 on
   and NAME_message(status) in words. A function that fails has written nothing,
   except after a PEBBLE_ASSERTION about what tensors hold. */
enum pebble_status {
  PEBBLE_OK = 0,
  PEBBLE_NULL = 1,       /* a null pointer */
  PEBBLE_SIZE = 2,       /* a size other than the compiled, or negative */
  PEBBLE_STRIDE = 3,     /* strides that are not positive, make elements
                            overlap, or are not 1 in the last dimension */
  PEBBLE_MISALIGNED = 4, /* data not aligned to its element type */
  PEBBLE_OVERLAP = 5,    /* an output, or the workspace, within the reach of
                            another argument */
  PEBBLE_WORKSPACE = 6,  /* a workspace that is too small */
  PEBBLE_MEMORY = 7,     /* no workspace was given, and malloc gave none */
  PEBBLE_ASSERTION = 8   /* sizes that do not suit one another, or an assertion
                            of the program */
};
#endif
)";

static constexpr StringRef usage = R"(
/* Every function comes with two others, NAME_workspace_size and NAME_message.
   It allocates nothing if it is given a workspace, of the size that is asked for
   with the same arguments, whose data may be null; SIZE_MAX stands for sizes
   that are not valid. Without a workspace (NULL, 0), malloc gives one. Any
   number of threads may call it at the same time. */

/* Tensors. Element (i, j, ...) is data[i * strides[0] + j * strides[1] + ...]:
   strides count elements, and the last is 1. Those of a dimension of size 1, and
   of a tensor without elements, do not matter; nor does its data, then. Inputs
   are only read. f16 and bf16 are given by their bits, i1 as 0 or 1. */
)";

static void printStruct(llvm::raw_ostream &stream, const HostTensorType &type) {
  std::string name = getStructName(type);
  std::string guard = StringRef(name).upper();
  stream << "#ifndef " << guard << "\n#define " << guard << "\ntypedef struct "
         << name << " {\n  " << getCType(type.elementType)
         << " *data;\n  int64_t sizes[" << type.shape.size()
         << "];\n  int64_t strides[" << type.shape.size() << "];\n} " << name
         << ";\n#endif\n";
}

static void printFunction(llvm::raw_ostream &stream,
                          const CFunction &function) {
  stream << "\n/* " << function.entry
         << (function.arguments.empty() ? " " : "\n");
  SmallVector<std::string> arguments;
  for (auto [i, argument] : llvm::enumerate(function.arguments)) {
    bool isLast = i + 1 == function.arguments.size();
    stream << llvm::formatv("     {0}  {1}: {2}{3}{4}", i + 1, argument.name,
                            formatType(argument.type.type),
                            argument.isOutput ? ", output" : "",
                            isLast ? " " : "\n");
    arguments.push_back(declareArgument(argument));
  }
  stream << "*/\n";
  printPrototype(stream, ("size_t " + function.name + "_workspace_size"),
                 arguments);
  arguments.push_back("void *workspace");
  arguments.push_back("size_t workspace_size");
  printPrototype(stream, "int32_t " + function.name, arguments);
  printPrototype(stream, "const char *" + function.name + "_message",
                 std::string("int32_t status"));
}

void pebble::printHeader(llvm::raw_ostream &stream, StringRef fileName,
                         ArrayRef<CFunction> functions,
                         const llvm::TargetMachine &machine, bool needsOpenMP) {
  std::string guard = StringRef(makeIdentifier(fileName)).upper();
  stream << "/* Generated by pebble-compile, for "
         << machine.getTargetTriple().str() << " with CPU "
         << machine.getTargetCPU() << ".\n   Link with -lm"
         << (needsOpenMP ? " and LLVM's OpenMP runtime, -lomp" : "")
         << ". */\n#ifndef " << guard << "\n#define " << guard
         << "\n\n#include <stddef.h>\n#include <stdint.h>\n"
         << commonDeclarations << usage;
  std::map<std::string, HostTensorType> structs;
  for (const CFunction &function : functions)
    for (const CArgument &argument : function.arguments)
      if (!argument.type.type.shape.empty())
        structs[getStructName(argument.type.type)] = argument.type.type;
  for (auto &[name, type] : structs)
    printStruct(stream, type);
  stream << "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
  for (const CFunction &function : functions)
    printFunction(stream, function);
  stream << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif /* " << guard << " */\n";
}
