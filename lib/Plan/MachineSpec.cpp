//===- MachineSpec.cpp - Machines as DLTI data ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Plan/MachineSpec.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace pebble;
using iomodel::Machine;
using iomodel::MemoryLevel;

static constexpr StringLiteral kDevice = "attn.machine";
static constexpr StringLiteral kName = "name";
static constexpr StringLiteral kNarrowFlops = "flops_of_2_bytes";
static constexpr StringLiteral kWideFlops = "flops_of_4_bytes";
static constexpr StringLiteral kLevels = "levels";
static constexpr StringLiteral kBytes = "size_in_bytes";
static constexpr StringLiteral kRate = "bytes_per_second";
static constexpr StringLiteral kLine = "line_in_bytes";

//===----------------------------------------------------------------------===//
// To attributes
//===----------------------------------------------------------------------===//

namespace {
/// Collects entries; rates that are not known are left out.
class EntryBuilder {
public:
  explicit EntryBuilder(MLIRContext *context) : b(context) {}

  void add(StringRef key, Attribute value) {
    entries.push_back(DataLayoutEntryAttr::get(b.getStringAttr(key), value));
  }
  void add(StringRef key, StringRef text) { add(key, b.getStringAttr(text)); }
  void addBytes(StringRef key, uint64_t bytes) {
    add(key, b.getI64IntegerAttr(bytes));
  }
  void addRate(StringRef key, double rate) {
    if (rate > 0)
      add(key, b.getF64FloatAttr(rate));
  }
  ArrayRef<DataLayoutEntryInterface> get() const { return entries; }

private:
  Builder b;
  SmallVector<DataLayoutEntryInterface> entries;
};
} // namespace

static Attribute getLevelAttr(MLIRContext *context, const MemoryLevel &level) {
  EntryBuilder entries(context);
  entries.add(kName, level.name);
  entries.addBytes(kBytes, level.bytes);
  entries.addRate(kRate, level.bytesPerSecond);
  entries.addBytes(kLine, level.lineBytes);
  return MapAttr::get(context, entries.get());
}

void pebble::attachMachine(Operation *op, const Machine &machine) {
  MLIRContext *context = op->getContext();
  EntryBuilder entries(context);
  entries.add(kName, machine.name);
  entries.addRate(kNarrowFlops, machine.narrowFlops);
  entries.addRate(kWideFlops, machine.wideFlops);
  SmallVector<Attribute> levels;
  for (const MemoryLevel &level : machine.levels)
    levels.push_back(getLevelAttr(context, level));
  entries.add(kLevels, ArrayAttr::get(context, levels));
  auto device = TargetDeviceSpecAttr::get(context, entries.get());

  SmallVector<DataLayoutEntryInterface> devices;
  StringRef name = DLTIDialect::kTargetSystemDescAttrName;
  if (auto system = op->getAttrOfType<TargetSystemSpecAttr>(name))
    for (DataLayoutEntryInterface entry : system.getEntries())
      if (entry.getKey() !=
          DataLayoutEntryKey(StringAttr::get(context, kDevice)))
        devices.push_back(entry);
  devices.push_back(
      DataLayoutEntryAttr::get(StringAttr::get(context, kDevice), device));
  op->setAttr(name, TargetSystemSpecAttr::get(context, devices));
}

//===----------------------------------------------------------------------===//
// From attributes
//===----------------------------------------------------------------------===//

namespace {
/// Takes entries by their keys, and tells which has the wrong type.
class EntryReader {
public:
  EntryReader(StringRef what, ArrayRef<DataLayoutEntryInterface> entries)
      : what(what), entries(entries) {}

  llvm::Error read(StringRef key, std::string &text) {
    return readAs<StringAttr>(key, "a string", [&](StringAttr found) {
      text = found.str();
      return true;
    });
  }
  llvm::Error read(StringRef key, uint64_t &number) {
    return readAs<IntegerAttr>(key, "a positive integer",
                               [&](IntegerAttr found) {
                                 number = found.getValue().getSExtValue();
                                 return found.getValue().isStrictlyPositive() &&
                                        found.getValue().isSignedIntN(63);
                               });
  }
  llvm::Error read(StringRef key, double &number) {
    return readAs<FloatAttr>(key, "a positive f64", [&](FloatAttr found) {
      number = found.getValueAsDouble();
      return number > 0 && std::isfinite(number);
    });
  }
  llvm::Error read(StringRef key, SmallVector<MapAttr> &maps) {
    return readAs<ArrayAttr>(key, "an array of #dlti.map",
                             [&](ArrayAttr found) {
                               for (Attribute map : found)
                                 if (auto typed = dyn_cast<MapAttr>(map))
                                   maps.push_back(typed);
                               return maps.size() == found.size();
                             });
  }
  llvm::Error requireAllKnown(ArrayRef<StringLiteral> keys) {
    for (DataLayoutEntryInterface entry : entries) {
      auto key = dyn_cast<StringAttr>(entry.getKey());
      if (!key || !llvm::is_contained(keys, key.getValue()))
        return fail("has an entry that is none of " + llvm::join(keys, ", "));
    }
    return llvm::Error::success();
  }
  llvm::Error fail(const Twine &problem) {
    return llvm::createStringError(what + " " + problem);
  }

private:
  template <typename AttrT>
  llvm::Error readAs(StringRef key, StringRef type,
                     function_ref<bool(AttrT)> take) {
    for (DataLayoutEntryInterface entry : entries) {
      auto found = dyn_cast<StringAttr>(entry.getKey());
      if (!found || found.getValue() != key)
        continue;
      auto typed = dyn_cast<AttrT>(entry.getValue());
      if (!typed || !take(typed))
        return fail("entry '" + key + "' must be " + type);
    }
    return llvm::Error::success();
  }

  std::string what;
  ArrayRef<DataLayoutEntryInterface> entries;
};
} // namespace

static llvm::Expected<MemoryLevel> readLevel(MapAttr map, size_t number) {
  EntryReader reader("level #" + std::to_string(number) + " of the machine",
                     map.getEntries());
  MemoryLevel level{};
  level.lineBytes = 64;
  if (llvm::Error error = reader.requireAllKnown({kName, kBytes, kRate, kLine}))
    return std::move(error);
  if (llvm::Error error = reader.read(kName, level.name))
    return std::move(error);
  if (llvm::Error error = reader.read(kBytes, level.bytes))
    return std::move(error);
  if (llvm::Error error = reader.read(kRate, level.bytesPerSecond))
    return std::move(error);
  if (llvm::Error error = reader.read(kLine, level.lineBytes))
    return std::move(error);
  if (level.bytes == 0)
    return reader.fail("has no entry '" + kBytes + "'");
  return level;
}

static llvm::Expected<Machine> readMachine(TargetDeviceSpecAttr device) {
  EntryReader reader("the machine", device.getEntries());
  Machine machine{"unnamed", {}, 0, 0};
  SmallVector<MapAttr> levels;
  if (llvm::Error error =
          reader.requireAllKnown({kName, kNarrowFlops, kWideFlops, kLevels}))
    return std::move(error);
  if (llvm::Error error = reader.read(kName, machine.name))
    return std::move(error);
  if (llvm::Error error = reader.read(kNarrowFlops, machine.narrowFlops))
    return std::move(error);
  if (llvm::Error error = reader.read(kWideFlops, machine.wideFlops))
    return std::move(error);
  if (llvm::Error error = reader.read(kLevels, levels))
    return std::move(error);
  if (levels.empty())
    return reader.fail("has no entry '" + kLevels + "'");
  for (auto [number, map] : llvm::enumerate(levels)) {
    llvm::Expected<MemoryLevel> level = readLevel(map, number);
    if (!level)
      return level.takeError();
    machine.levels.push_back(std::move(*level));
  }
  if (llvm::Error error = machine.verify())
    return std::move(error);
  return machine;
}

static llvm::Expected<std::optional<Machine>>
findAttachedMachine(Operation *op) {
  for (; op; op = op->getParentOp()) {
    auto system = op->getAttrOfType<TargetSystemSpecAttr>(
        DLTIDialect::kTargetSystemDescAttrName);
    if (!system)
      continue;
    std::optional<TargetDeviceSpecInterface> device =
        system.getDeviceSpecForDeviceID(
            StringAttr::get(op->getContext(), kDevice));
    if (!device)
      continue;
    llvm::Expected<Machine> machine =
        readMachine(cast<TargetDeviceSpecAttr>(*device));
    if (!machine)
      return machine.takeError();
    return std::optional<Machine>(std::move(*machine));
  }
  return std::nullopt;
}

llvm::Expected<Machine> pebble::findMachine(Operation *op, StringRef name) {
  if (name.empty()) {
    llvm::Expected<std::optional<Machine>> attached = findAttachedMachine(op);
    if (!attached)
      return attached.takeError();
    if (*attached)
      return std::move(**attached);
    name = "host";
  }
  constexpr unsigned bytesPerWord = 4;
  return iomodel::findMachine(name, bytesPerWord);
}
