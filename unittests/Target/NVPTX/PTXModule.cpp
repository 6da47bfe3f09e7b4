//===- PTXModule.cpp - PTX as a list of instructions ----------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTXModule.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <map>

using namespace llvm;
using namespace pebble::ptx;

static Error makeError(const Twine &message) {
  return createStringError("PTX: " + message);
}

static Type parseType(StringRef name) {
  return StringSwitch<Type>(name)
      .Case("pred", {Type::Pred, 1})
      .Cases({"b8", "u8"}, {Type::Unsigned, 8})
      .Case("s8", {Type::Signed, 8})
      .Case("b16", {Type::Bits, 16})
      .Case("u16", {Type::Unsigned, 16})
      .Case("s16", {Type::Signed, 16})
      .Case("b32", {Type::Bits, 32})
      .Case("u32", {Type::Unsigned, 32})
      .Case("s32", {Type::Signed, 32})
      .Case("b64", {Type::Bits, 64})
      .Case("u64", {Type::Unsigned, 64})
      .Case("s64", {Type::Signed, 64})
      .Case("f16", {Type::F16, 16})
      .Case("bf16", {Type::BF16, 16})
      .Case("f32", {Type::F32, 32})
      .Case("f16x2", {Type::F16, 32, true})
      .Case("bf16x2", {Type::BF16, 32, true})
      .Default({});
}

namespace {

class KernelParser {
public:
  KernelParser(Module &module, StringRef name, StringRef parameters)
      : module(module), name(name) {
    SmallVector<StringRef> list;
    parameters.split(list, ',', -1, /*KeepEmpty=*/false);
    kernel.numParameters = llvm::count_if(
        list, [](StringRef text) { return text.contains(".param"); });
  }

  Expected<Kernel> parse(StringRef body) {
    while (!(body = body.ltrim()).empty()) {
      auto [statement, rest] = body.split(';');
      auto [label, behind] = statement.split(':');
      if (label.starts_with("$") && statement.contains(':')) {
        labels[label.str()] = kernel.instructions.size();
        body = body.drop_front(label.size() + 1);
        continue;
      }
      body = rest;
      statement = statement.trim();
      if (statement.starts_with(".reg") || statement.starts_with(".pragma"))
        continue;
      if (Error error = parseInstruction(statement))
        return std::move(error);
    }
    for (const auto &[number, label] : branches) {
      auto target = labels.find(label);
      if (target == labels.end())
        return makeError("there is no label " + label);
      kernel.instructions[number].target = target->second;
    }
    kernel.numRegisters = registers.size();
    return std::move(kernel);
  }

private:
  unsigned getRegister(StringRef text) {
    return registers.try_emplace(text, registers.size()).first->second;
  }

  Error parseInstruction(StringRef text) {
    Instruction instruction;
    instruction.text = text.str();
    if (text.consume_front("@")) {
      instruction.isNegated = text.consume_front("!");
      StringRef predicate = text.take_until(isSpace);
      instruction.predicate = getRegister(predicate);
      text = text.drop_front(predicate.size()).ltrim();
    }
    StringRef opcode = text.take_until(isSpace);
    text = text.drop_front(opcode.size()).trim();
    SmallVector<StringRef> parts;
    opcode.split(parts, '.');
    instruction.name = parts.front().str();
    for (StringRef part : ArrayRef(parts).drop_front()) {
      instruction.modifiers.push_back(part.str());
      if (Type type = parseType(part); type.kind != Type::None)
        instruction.types.push_back(type);
    }
    if (instruction.name == "bra") {
      branches.emplace_back(kernel.instructions.size(), text.str());
    } else if (Error error = parseOperands(text, instruction)) {
      return error;
    }
    kernel.instructions.push_back(std::move(instruction));
    return Error::success();
  }

  Error parseOperands(StringRef text, Instruction &instruction) {
    while (!(text = text.ltrim(" \t\n,|")).empty()) {
      StringRef group =
          text.take_until([](char c) { return c == ',' || c == '|'; });
      if (text.front() == '{' || text.front() == '[') {
        char end = text.front() == '{' ? '}' : ']';
        group = text.take_front(text.find(end) + 1);
      }
      text = text.drop_front(group.size());
      Operand &operand = instruction.operands.emplace_back();
      group = group.trim();
      if (!group.consume_front("{")) {
        Expected<Value> value = parseValue(group);
        if (!value)
          return value.takeError();
        operand.push_back(*value);
        continue;
      }
      SmallVector<StringRef> values;
      group.drop_back().split(values, ',');
      for (StringRef item : values) {
        Expected<Value> value = parseValue(item.trim());
        if (!value)
          return value.takeError();
        operand.push_back(*value);
      }
    }
    return Error::success();
  }

  Expected<Value> parseValue(StringRef text) {
    static const std::pair<StringRef, SpecialRegister> specials[] = {
        {"%tid.x", TidX},   {"%tid.y", TidY},   {"%tid.z", TidZ},
        {"%ctaid.x", CtaX}, {"%ctaid.y", CtaY}, {"%ctaid.z", CtaZ}};
    Value value;
    if (text.consume_front("[")) {
      value.kind = Value::Address;
      text = text.drop_back();
      auto [base, offset] = text.split('+');
      if (!offset.empty() && offset.getAsInteger(0, value.immediate)) {
        int64_t negative;
        if (offset.getAsInteger(0, negative))
          return makeError("bad offset in " + text);
        value.immediate = negative;
      }
      if (base.starts_with("%")) {
        value.hasBase = true;
        value.number = getRegister(base);
        return value;
      }
      Expected<uint64_t> symbol = getSymbol(base);
      if (!symbol)
        return symbol.takeError();
      value.immediate += *symbol;
      return value;
    }
    for (auto [specialName, number] : specials)
      if (text == specialName) {
        value.kind = Value::Special;
        value.number = number;
        return value;
      }
    if (text.starts_with("%")) {
      value.kind = Value::Register;
      value.number = getRegister(text);
      return value;
    }
    StringRef digits = text;
    if (digits.consume_front("0f")) {
      if (digits.getAsInteger(16, value.immediate))
        return makeError("bad number " + text);
      return value;
    }
    int64_t negative;
    if (!text.getAsInteger(0, value.immediate))
      return value;
    if (!text.getAsInteger(0, negative)) {
      value.immediate = negative;
      return value;
    }
    Expected<uint64_t> symbol = getSymbol(text);
    if (!symbol)
      return symbol.takeError();
    value.immediate = *symbol;
    return value;
  }

  /// Parameters are numbered; globals and shared memory have addresses.
  Expected<uint64_t> getSymbol(StringRef text) {
    StringRef parameter = text;
    unsigned number;
    if (parameter.consume_front(name) && parameter.consume_front("_param_") &&
        !parameter.getAsInteger(10, number))
      return number;
    auto global = module.globals.find(text);
    if (global != module.globals.end())
      return reinterpret_cast<uint64_t>(global->second.data());
    if (text == "dynamic_shared")
      return kSharedBase;
    return makeError("unknown symbol " + text);
  }

  Module &module;
  StringRef name;
  Kernel kernel;
  StringMap<unsigned> registers;
  std::map<std::string, unsigned> labels;
  std::vector<std::pair<unsigned, std::string>> branches;
};

} // namespace

static std::string removeComments(StringRef text) {
  std::string result;
  SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (StringRef line : lines)
    result += (line.split("//").first + "\n").str();
  return result;
}

/// `.global .align 4 .b8 name[12] = {1, 2};`: what is left out is zero.
static Error parseGlobal(StringRef line, Module &module) {
  auto [declaration, values] = line.split('=');
  if (!declaration.contains(".b8"))
    return makeError("unknown type of " + line);
  StringRef name = declaration.split(".b8").second.trim();
  auto [symbol, size] = name.split('[');
  unsigned bytes;
  if (size.split(']').first.getAsInteger(10, bytes))
    return makeError("unknown size of " + line);
  std::vector<char> &data = module.globals[symbol];
  data.resize(bytes);
  SmallVector<StringRef> list;
  values.trim(" {};\n").split(list, ',', -1, /*KeepEmpty=*/false);
  for (auto [byte, text] : zip(data, list)) {
    unsigned number;
    if (text.trim().getAsInteger(10, number))
      return makeError("bad byte " + text);
    byte = char(number);
  }
  return Error::success();
}

Expected<std::unique_ptr<Module>> Module::parse(StringRef ptx) {
  auto module = std::make_unique<Module>();
  std::string clean = removeComments(ptx);
  StringRef text = clean;
  SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (StringRef line : lines)
    if (line.starts_with(".global"))
      if (Error error = parseGlobal(line, *module))
        return std::move(error);
  while (true) {
    StringRef marker = ".entry ";
    size_t entry = text.find(marker);
    if (entry == StringRef::npos)
      return std::move(module);
    text = text.drop_front(entry + marker.size());
    StringRef name = text.take_until([](char c) { return c == '('; }).trim();
    StringRef parameters = text.split('(').second.split(')').first;
    text = text.drop_front(text.find('{') + 1);
    size_t end = text.find("\n}");
    KernelParser parser(*module, name, parameters);
    Expected<Kernel> kernel = parser.parse(text.take_front(end));
    if (!kernel)
      return kernel.takeError();
    module->kernels[name] = std::move(*kernel);
    text = text.drop_front(end);
  }
}
