//===- Entry.cpp - Functions that are called from outside -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Entry/Entry.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/DebugStringHelper.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace pebble;

static std::optional<EntryType> getEntryType(Type type) {
  EntryType entry;
  auto tensor = dyn_cast<RankedTensorType>(type);
  entry.isScalar = !tensor;
  Type element = tensor ? tensor.getElementType() : type;
  std::optional<ElementType> elementType =
      element.isIndex() ? ElementType::I64
                        : parseElementType(debugString(element));
  if (!elementType)
    return std::nullopt;
  entry.type.elementType = *elementType;
  if (tensor)
    for (int64_t size : tensor.getShape())
      entry.type.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return entry;
}

llvm::Expected<EntrySignature> EntrySignature::get(func::FuncOp entry) {
  EntrySignature signature;
  for (auto [i, type] : llvm::enumerate(entry.getArgumentTypes())) {
    std::optional<EntryType> input = getEntryType(type);
    if (!input)
      return llvm::createStringError(llvm::formatv(
          "argument #{0} of '{1}' has type {2}, but an entry takes "
          "ranked tensors and scalars of f64, f32, bf16, f16, "
          "i64, i32, i8, i1 or index",
          i, entry.getName(), debugString(type)));
    signature.inputs.push_back(*input);
  }
  for (auto [i, type] : llvm::enumerate(entry.getResultTypes())) {
    std::optional<EntryType> result = getEntryType(type);
    if (!result || result->isScalar)
      return llvm::createStringError(
          llvm::formatv("result #{0} of '{1}' has type {2}, but an entry gives "
                        "ranked tensors of f64, f32, bf16, f16, i64, i32, i8, "
                        "i1 or index",
                        i, entry.getName(), debugString(type)));
    signature.results.push_back(*result);
  }
  return signature;
}

llvm::Expected<func::FuncOp> pebble::findEntry(ModuleOp module,
                                               StringRef name) {
  auto entry = module.lookupSymbol<func::FuncOp>(name);
  if (entry && !entry.isExternal())
    return entry;
  SmallVector<StringRef> names;
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isExternal())
      names.push_back(function.getName());
  if (names.empty())
    return llvm::createStringError(
        llvm::formatv("the module defines no function, so there is no entry "
                      "'{0}'",
                      name));
  return llvm::createStringError(
      llvm::formatv("the module defines no function '{0}'; it defines {1}",
                    name, llvm::join(names, ", ")));
}

llvm::Expected<SmallVector<func::FuncOp>>
pebble::findEntries(ModuleOp module, ArrayRef<std::string> names) {
  SmallVector<func::FuncOp> entries;
  for (const std::string &name : names) {
    llvm::Expected<func::FuncOp> entry = findEntry(module, name);
    if (!entry)
      return entry.takeError();
    if (!llvm::is_contained(entries, *entry))
      entries.push_back(*entry);
  }
  if (!names.empty())
    return entries;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      entries.push_back(function);
  if (entries.empty())
    return llvm::createStringError("the module defines no public function");
  return entries;
}

LogicalResult pebble::dropUncalled(ModuleOp module,
                                   ArrayRef<func::FuncOp> entries) {
  for (auto function : module.getOps<func::FuncOp>())
    function.setPrivate();
  for (func::FuncOp entry : entries)
    entry.setPublic();
  auto pm = PassManager::on<ModuleOp>(module.getContext());
  pm.addPass(createSymbolDCEPass());
  return pm.run(module);
}

static bool isDefinition(Operation *op) {
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    return !function.isExternal();
  auto global = dyn_cast<memref::GlobalOp>(op);
  return global && !global.isExternal();
}

LogicalResult pebble::renameDefinitions(ModuleOp module) {
  SymbolTable table(module);
  for (auto symbol : llvm::to_vector(module.getOps<SymbolOpInterface>())) {
    if (!isDefinition(symbol))
      continue;
    std::string name = ("pebble." + symbol.getName()).str();
    while (table.lookup(name))
      name += '_';
    if (failed(table.rename(symbol, name)))
      return failure();
  }
  return success();
}
