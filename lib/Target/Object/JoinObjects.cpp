//===- JoinObjects.cpp - Object files become one --------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An object file may have several sections of one name, which linkers put
// together. So sections stay what they are, and get other numbers; so do
// symbols, among which a definition stands for what others only name. Objects
// have to be for one machine. (LLVM's tools that print unwind tables expect one
// .eh_frame in an object, and complain.)
//
//===----------------------------------------------------------------------===//

#include "JoinObjects.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/StringTableBuilder.h"
#include "llvm/Object/ELF.h"
#include "llvm/Object/ELFTypes.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace llvm::ELF;
using namespace llvm::object;

namespace {

using File = ELFFile<ELF64LE>;
using Header = ELF64LE::Ehdr;
using SectionHeader = ELF64LE::Shdr;
using SymbolEntry = ELF64LE::Sym;
using Relocation = ELF64LE::Rela;

struct Section {
  StringRef name;
  SectionHeader header;
  std::string content;
};

struct Symbol {
  StringRef name;
  SymbolEntry entry;
};

class Joiner {
public:
  Error add(StringRef object);
  void write(raw_ostream &stream);

private:
  Error addSections(const File &file, ArrayRef<SectionHeader> headers);
  Error addSymbols(const File &file, const SectionHeader &table);
  void addSymbol(Symbol symbol);
  void orderSymbols();
  void addTables();

  Header fileHeader = {};
  std::vector<Section> sections = std::vector<Section>(1);
  std::vector<Symbol> symbols = std::vector<Symbol>(1);
  StringMap<size_t> globals;
  /// For the object being added, the numbers here of its sections; for each
  /// section with relocations, those of the symbols of its object.
  std::vector<size_t> newSections;
  std::vector<size_t> newSymbols;
  std::vector<std::pair<size_t, std::vector<size_t>>> relocated;
  StringTableBuilder names{StringTableBuilder::ELF};
};

} // namespace

/// Sections that are made anew, or tell linkers what they can do without.
static bool isDropped(const SectionHeader &header) {
  return is_contained({SHT_NULL, SHT_SYMTAB, SHT_STRTAB, SHT_LLVM_ADDRSIG},
                      header.sh_type);
}

Error Joiner::addSections(const File &file, ArrayRef<SectionHeader> headers) {
  newSections.assign(headers.size(), 0);
  for (auto [number, header] : enumerate(headers)) {
    if (isDropped(header))
      continue;
    if (!is_contained({SHT_PROGBITS, SHT_NOBITS, SHT_RELA, SHT_NOTE,
                       SHT_X86_64_UNWIND, SHT_INIT_ARRAY, SHT_FINI_ARRAY},
                      header.sh_type))
      return createStringError("objects with sections of type " +
                               Twine(header.sh_type) + " cannot be joined");
    Expected<StringRef> name = file.getSectionName(header);
    if (!name)
      return name.takeError();
    newSections[number] = sections.size();
    Section &section = sections.emplace_back(Section{*name, header, {}});
    if (header.sh_type == SHT_NOBITS)
      continue;
    Expected<ArrayRef<uint8_t>> content = file.getSectionContents(header);
    if (!content)
      return content.takeError();
    section.content = toStringRef(*content).str();
  }
  return Error::success();
}

void Joiner::addSymbol(Symbol symbol) {
  bool isGlobal = symbol.entry.getBinding() != STB_LOCAL;
  if (!isGlobal) {
    newSymbols.push_back(symbols.size());
    symbols.push_back(symbol);
    return;
  }
  auto [known, isNew] = globals.try_emplace(symbol.name, symbols.size());
  newSymbols.push_back(known->second);
  if (isNew)
    symbols.push_back(symbol);
  else if (symbol.entry.isDefined())
    symbols[known->second] = symbol;
}

Error Joiner::addSymbols(const File &file, const SectionHeader &table) {
  Expected<StringRef> strings = file.getStringTableForSymtab(table);
  if (!strings)
    return strings.takeError();
  Expected<ELF64LE::SymRange> entries = file.symbols(&table);
  if (!entries)
    return entries.takeError();
  newSymbols.assign(1, 0);
  for (const SymbolEntry &entry : drop_begin(*entries)) {
    Expected<StringRef> name = entry.getName(*strings);
    if (!name)
      return name.takeError();
    Symbol symbol{*name, entry};
    if (entry.isDefined() && !entry.isReserved())
      symbol.entry.st_shndx = newSections[entry.st_shndx];
    addSymbol(symbol);
  }
  return Error::success();
}

Error Joiner::add(StringRef object) {
  Expected<File> file = File::create(object);
  if (!file)
    return file.takeError();
  fileHeader = file->getHeader();
  Expected<ELF64LE::ShdrRange> headers = file->sections();
  if (!headers)
    return headers.takeError();
  size_t firstSection = sections.size();
  if (Error error = addSections(*file, *headers))
    return error;
  for (const SectionHeader &header : *headers)
    if (header.sh_type == SHT_SYMTAB)
      if (Error error = addSymbols(*file, header))
        return error;
  for (size_t number = firstSection; number < sections.size(); ++number) {
    SectionHeader &header = sections[number].header;
    if (header.sh_type == SHT_RELA)
      relocated.emplace_back(number, newSymbols);
    if (header.sh_flags & SHF_LINK_ORDER)
      header.sh_link = newSections[header.sh_link];
    if (header.sh_type == SHT_RELA)
      header.sh_info = newSections[header.sh_info];
  }
  return Error::success();
}

/// Local symbols come first. Relocations follow.
void Joiner::orderSymbols() {
  for (Symbol &symbol : symbols)
    if (symbol.entry.getVisibility() == STV_HIDDEN &&
        symbol.entry.isDefined()) {
      symbol.entry.setBinding(STB_LOCAL);
      symbol.entry.setVisibility(STV_DEFAULT);
    }
  std::vector<Symbol> ordered;
  std::vector<size_t> places(symbols.size());
  for (bool isLocal : {true, false})
    for (auto [number, symbol] : enumerate(symbols))
      if ((symbol.entry.getBinding() == STB_LOCAL) == isLocal) {
        places[number] = ordered.size();
        ordered.push_back(symbol);
      }
  symbols = std::move(ordered);
  for (auto &[section, numbers] : relocated) {
    std::string &content = sections[section].content;
    MutableArrayRef<Relocation> entries(
        reinterpret_cast<Relocation *>(content.data()),
        content.size() / sizeof(Relocation));
    for (Relocation &entry : entries)
      entry.setSymbolAndType(places[numbers[entry.getSymbol(false)]],
                             entry.getType(false), false);
  }
}

/// The table of symbols, and that of the names of symbols and sections.
void Joiner::addTables() {
  for (const Section &section : sections)
    names.add(section.name);
  for (const Symbol &symbol : symbols)
    names.add(symbol.name);
  names.add(".symtab");
  names.add(".strtab");
  names.finalizeInOrder();

  size_t symbolTable = sections.size(), stringTable = symbolTable + 1;
  for (auto &[number, ignored] : relocated)
    sections[number].header.sh_link = symbolTable;
  Section &table = sections.emplace_back(Section{".symtab", {}, {}});
  table.header.sh_type = SHT_SYMTAB;
  table.header.sh_entsize = sizeof(SymbolEntry);
  table.header.sh_addralign = alignof(uint64_t);
  table.header.sh_link = stringTable;
  table.header.sh_info = count_if(symbols, [](const Symbol &symbol) {
    return symbol.entry.getBinding() == STB_LOCAL;
  });
  for (Symbol &symbol : symbols) {
    symbol.entry.st_name = names.getOffset(symbol.name);
    table.content.append(reinterpret_cast<const char *>(&symbol.entry),
                         sizeof(SymbolEntry));
  }
  Section &strings = sections.emplace_back(Section{".strtab", {}, {}});
  strings.header.sh_type = SHT_STRTAB;
  strings.header.sh_addralign = 1;
  raw_string_ostream stringStream(strings.content);
  names.write(stringStream);
}

void Joiner::write(raw_ostream &stream) {
  orderSymbols();
  addTables();
  uint64_t offset = sizeof(Header);
  for (Section &section : drop_begin(sections)) {
    SectionHeader &header = section.header;
    header.sh_name = names.getOffset(section.name);
    if (header.sh_type != SHT_NOBITS)
      header.sh_size = section.content.size();
    offset = alignTo(offset, std::max<uint64_t>(header.sh_addralign, 1));
    header.sh_offset = offset;
    offset += section.content.size();
  }
  fileHeader.e_shoff = alignTo(offset, alignof(uint64_t));
  fileHeader.e_shnum = sections.size();
  fileHeader.e_shstrndx = sections.size() - 1;

  uint64_t begin = stream.tell();
  auto writeBytes = [&](const auto &value) {
    stream.write(reinterpret_cast<const char *>(&value), sizeof(value));
  };
  auto padTo = [&](uint64_t place) {
    stream.write_zeros(begin + place - stream.tell());
  };
  writeBytes(fileHeader);
  for (const Section &section : drop_begin(sections)) {
    padTo(section.header.sh_offset);
    stream << section.content;
  }
  padTo(fileHeader.e_shoff);
  for (const Section &section : sections)
    writeBytes(section.header);
}

Error pebble::joinObjects(ArrayRef<StringRef> objects, raw_ostream &stream) {
  Joiner joiner;
  for (StringRef object : objects)
    if (Error error = joiner.add(object))
      return error;
  joiner.write(stream);
  return Error::success();
}
