//===- TargetMachine.cpp - The machine to compile for ---------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Target/Object/Object.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"

using namespace pebble;
using llvm::MCSubtargetInfo;

/// The interface between C and the code is that of these.
static llvm::Expected<llvm::Triple> parseTriple(llvm::StringRef text) {
  llvm::Triple host(llvm::sys::getProcessTriple());
  if (text.empty())
    return host;
  llvm::Triple triple(llvm::Triple::normalize(text));
  if ((triple.getArch() != llvm::Triple::x86_64 &&
       triple.getArch() != llvm::Triple::aarch64) ||
      !triple.isOSBinFormatELF() || triple.isX32() ||
      triple.getEnvironment() == llvm::Triple::GNUILP32)
    return llvm::createStringError(
        llvm::formatv("no code can be compiled for the triple '{0}'; known are "
                      "those of ELF systems on x86_64 and aarch64, such as "
                      "x86_64-unknown-linux-gnu and aarch64-unknown-linux-gnu",
                      text));
  return triple;
}

static bool isCPU(const MCSubtargetInfo &info, const llvm::Target &target,
                  const llvm::Triple &triple, llvm::StringRef name) {
  if (!info.isCPUStringValid(name))
    return false;
  if (!triple.isX86())
    return true;
  std::unique_ptr<MCSubtargetInfo> cpu(
      target.createMCSubtargetInfo(triple, name, ""));
  return cpu->checkFeatures("+64bit");
}

static llvm::Error checkCPU(const MCSubtargetInfo &info,
                            const llvm::Target &target,
                            const llvm::Triple &triple, llvm::StringRef name) {
  if (isCPU(info, target, triple, name))
    return llvm::Error::success();
  llvm::SmallVector<llvm::StringRef> known;
  for (const llvm::SubtargetSubTypeKV &cpu : info.getAllProcessorDescriptions())
    if (isCPU(info, target, triple, cpu.Key))
      known.push_back(cpu.Key);
  return llvm::createStringError(
      llvm::formatv("{0} has no CPU '{1}'; known are {2}", triple.getArchName(),
                    name, llvm::join(known, ", ")));
}

static llvm::Error checkFeatures(const MCSubtargetInfo &info,
                                 const llvm::Triple &triple,
                                 llvm::StringRef features) {
  auto key = [](const llvm::SubtargetFeatureKV &feature) {
    return llvm::StringRef(feature.Key);
  };
  auto known = llvm::map_range(info.getAllProcessorFeatures(), key);
  llvm::SmallVector<llvm::StringRef> names;
  features.split(names, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (llvm::StringRef name : names) {
    if (!name.consume_front("+") && !name.consume_front("-"))
      return llvm::createStringError(
          llvm::formatv("the feature '{0}' must begin with + or -", name));
    if (!llvm::is_contained(known, name))
      return llvm::createStringError(
          llvm::formatv("{0} has no feature '{1}'; known are {2}",
                        triple.getArchName(), name, llvm::join(known, ", ")));
  }
  return llvm::Error::success();
}

static std::string getHostFeatures() {
  llvm::SmallVector<std::string> features;
  for (auto &feature : llvm::sys::getHostCPUFeatures())
    features.push_back((feature.second ? "+" : "-") + feature.first().str());
  // The order of a hash table is not that of the next process.
  llvm::sort(features);
  return llvm::join(features, ",");
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
pebble::createTargetMachine(const TargetSpec &spec) {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();
  llvm::InitializeAllAsmParsers();
  llvm::Expected<llvm::Triple> triple = parseTriple(spec.triple);
  if (!triple)
    return triple.takeError();
  std::string message;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(*triple, message);
  if (!target)
    return llvm::createStringError(message);

  std::string cpu = spec.cpu, features = spec.features;
  if (cpu == "native") {
    llvm::Triple host(llvm::sys::getProcessTriple());
    if (triple->getArch() != host.getArch()) {
      if (!spec.triple.empty())
        return llvm::createStringError(
            llvm::formatv("--cpu=native is a CPU of {0}, not of {1}: name one",
                          host.getArchName(), triple->getArchName()));
    }
    cpu = llvm::sys::getHostCPUName();
    features = getHostFeatures() + (features.empty() ? "" : "," + features);
  }
  std::unique_ptr<MCSubtargetInfo> info(
      target->createMCSubtargetInfo(*triple, "", ""));
  if (llvm::Error error = checkCPU(*info, *target, *triple, cpu))
    return std::move(error);
  if (llvm::Error error = checkFeatures(*info, *triple, spec.features))
    return std::move(error);
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      *triple, cpu, features, llvm::TargetOptions(), llvm::Reloc::PIC_,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}
