//===- Executable.cpp - IR, compiled and callable -------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Runtime/Executable.h"

#include "Assertions.h"
#include "pebble/Entry/Diagnosed.h"
#include "pebble/Target/CPU/OptimizeLLVM.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/TargetSelect.h"

#include <cstdlib>

using namespace mlir;
using namespace pebble;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// What LLVM calls for conversions to and from 16-bit floats that this machine
/// has no instruction for. A half is passed in the low bits of a float's
/// register, which a float can stand for in C++17.
static float asRegister(uint16_t half) {
  uint32_t bits = half;
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}
static float truncateToF16(double value) {
  return asRegister(encodeF16(value));
}
static float truncateFloatToF16(float value) { return truncateToF16(value); }
static float truncateToBF16(double value) {
  return asRegister(encodeBF16(value));
}
static float truncateFloatToBF16(float value) { return truncateToBF16(value); }
static float extendF16(float half) {
  uint32_t bits;
  std::memcpy(&bits, &half, sizeof(bits));
  return static_cast<float>(decodeF16(bits & 0xFFFF));
}

static llvm::orc::SymbolMap getOwnSymbols(llvm::orc::MangleAndInterner intern,
                                          StringRef failName) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[intern(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                             llvm::JITSymbolFlags::Exported};
  };
  add("__truncdfhf2", &truncateToF16);
  add("__truncsfhf2", &truncateFloatToF16);
  add("__truncdfbf2", &truncateToBF16);
  add("__truncsfbf2", &truncateFloatToBF16);
  add("__extendhfsf2", &extendF16);
  add(failName, &failAssertion);
  return symbols;
}

/// Results must not share memory with inputs, which a caller uses again.
static void protectInputs(func::FuncOp entry) {
  for (unsigned i = 0, e = entry.getNumArguments(); i < e; ++i)
    if (isa<TensorType>(entry.getArgument(i).getType()))
      entry.setArgAttr(i,
                       bufferization::BufferizationDialect::kWritableAttrName,
                       BoolAttr::get(entry.getContext(), false));
}

/// Lowers to LLVM's dialect, and gives the name of what stands for
/// failAssertion.
static llvm::Expected<std::string> lower(ModuleOp module,
                                         const CompileOptions &options,
                                         std::deque<Assertion> &assertions) {
  MLIRContext *context = module.getContext();
  auto toBuffers = PassManager::on<ModuleOp>(context);
  std::string message;
  auto keepMessage = [&](const Twine &text) {
    message = text.str();
    return failure();
  };
  if (failed(buildCPUBufferPipeline(toBuffers, options.pipeline, keepMessage)))
    return llvm::createStringError(message);
  auto toLLVM = PassManager::on<ModuleOp>(context);
  buildCPULoopPipeline(toLLVM, options.pipeline);
  std::string failName;
  if (llvm::Error error = diagnose(context, [&] {
        if (failed(toBuffers.run(module)))
          return failure();
        failName = lowerAssertions(module, options.reportFailure, assertions);
        return toLLVM.run(module);
      }))
    return std::move(error);
  return failName;
}

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createHostMachine() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  // For system calls.
  llvm::InitializeNativeTargetAsmParser();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  return builder->createTargetMachine();
}

static llvm::Expected<std::unique_ptr<ExecutionEngine>>
createEngine(ModuleOp module, const CompileOptions &options) {
  DialectRegistry translations;
  registerBuiltinDialectTranslation(translations);
  registerLLVMDialectTranslation(translations);
  registerOpenMPDialectTranslation(translations);
  module.getContext()->appendDialectRegistry(translations);
  auto targetMachine = createHostMachine();
  if (!targetMachine)
    return targetMachine.takeError();

  ExecutionEngineOptions engineOptions;
  auto optimize = [machine = targetMachine->get()](llvm::Module *code) {
    return optimizeLLVM(*code, machine);
  };
  if (options.optimization > 0)
    engineOptions.transformer = optimize;
  // Without any optimization, LLVM cannot keep tiles of AMX in registers.
  engineOptions.jitCodeGenOptLevel = llvm::CodeGenOpt::getLevel(
      std::max<int>(options.optimization, usesAMX(options.pipeline) ? 1 : 0));
  SmallVector<StringRef> libraries = {PEBBLE_RUNNER_UTILS};
  if (options.pipeline.threads != 1) {
    if (StringRef(PEBBLE_OPENMP_RUNTIME).empty())
      return llvm::createStringError(
          "this build found no OpenMP runtime; use one thread");
    libraries.push_back(PEBBLE_OPENMP_RUNTIME);
  }
  engineOptions.sharedLibPaths = libraries;
  return ExecutionEngine::create(module, engineOptions,
                                 std::move(*targetMachine));
}

LogicalResult Executable::checkDeclarations(ModuleOp module) {
  WalkResult result = module.walk([&](LLVM::CallOp call) {
    auto callee = call.getCallee();
    auto function =
        callee ? module.lookupSymbol<LLVM::LLVMFuncOp>(*callee) : nullptr;
    if (!function || !function.isExternal())
      return WalkResult::advance();
    llvm::Expected<void *> address = engine->lookup(*callee);
    if (address)
      return WalkResult::advance();
    llvm::consumeError(address.takeError());
    emitError(call.getLoc()) << "there is no function '" << *callee
                             << "': the module only declares it";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

Executable::Executable() = default;
Executable::~Executable() = default;

llvm::Expected<std::unique_ptr<Executable>>
Executable::compile(ModuleOp module, StringRef entryName,
                    const CompileOptions &options) {
  llvm::Expected<func::FuncOp> entry = findEntry(module, entryName);
  if (!entry)
    return entry.takeError();
  llvm::Expected<EntrySignature> signature = EntrySignature::get(*entry);
  if (!signature)
    return signature.takeError();

  std::unique_ptr<Executable> executable(new Executable());
  executable->signature = std::move(*signature);
  protectInputs(*entry);
  (*entry)->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                    UnitAttr::get(module.getContext()));
  if (failed(renameDefinitions(module)))
    return llvm::createStringError(
        llvm::formatv("the functions that '{0}' may call cannot be told: the "
                      "module has operations that are not registered",
                      entryName));
  std::string symbol = ("_mlir_ciface_" + entry->getName()).str();
  if (llvm::Error error = diagnose(
          module.getContext(), [&] { return dropUncalled(module, *entry); }))
    return std::move(error);
  auto failName = lower(module, options, executable->assertions);
  if (!failName)
    return failName.takeError();

  auto engine = createEngine(module, options);
  if (!engine)
    return engine.takeError();
  executable->engine = std::move(*engine);
  executable->engine->registerSymbols([&](llvm::orc::MangleAndInterner intern) {
    return getOwnSymbols(intern, *failName);
  });
  if (llvm::Error error = diagnose(module.getContext(), [&] {
        return executable->checkDeclarations(module);
      }))
    return std::move(error);
  // Looking the function up compiles it: now, not in the first call.
  auto function = executable->engine->lookupPacked(symbol);
  if (!function)
    return function.takeError();
  executable->function = *function;
  return executable;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Words of a memref descriptor: allocated and aligned pointer, offset, then
/// sizes and strides.
static size_t getDescriptorWords(const EntryType &type) {
  return 3 + 2 * type.type.shape.size();
}

static std::vector<int64_t> makeDescriptor(const HostTensor &tensor) {
  int64_t data = reinterpret_cast<intptr_t>(tensor.getData());
  std::vector<int64_t> words = {data, data, 0};
  llvm::append_range(words, tensor.getShape());
  llvm::append_range(words, reference::getRowMajorStrides(tensor.getShape()));
  return words;
}

CallResults::CallResults(ArrayRef<EntryType> types) : types(types) {
  size_t numWords = 0;
  for (const EntryType &type : types)
    numWords += getDescriptorWords(type);
  words.resize(numWords);
}

CallResults::CallResults(CallResults &&other) noexcept
    : words(std::move(other.words)), types(std::move(other.types)),
      owns(other.owns) {
  other.owns = false;
}

CallResults::~CallResults() {
  if (!owns)
    return;
  // A function that returns a value twice returns one allocation twice.
  llvm::SmallDenseSet<int64_t> allocations;
  const int64_t *descriptor = words.data();
  for (const EntryType &type : types) {
    allocations.insert(descriptor[0]);
    descriptor += getDescriptorWords(type);
  }
  for (int64_t allocation : allocations)
    std::free(reinterpret_cast<void *>(allocation));
}

/// Copies a strided array into row-major order, axis by axis.
static void copyStrided(const char *from, ArrayRef<int64_t> sizes,
                        ArrayRef<int64_t> strides, size_t elementSize,
                        char *&to) {
  if (sizes.empty()) {
    std::memcpy(to, from, elementSize);
    to += elementSize;
    return;
  }
  for (int64_t i = 0; i < sizes[0]; ++i)
    copyStrided(from + i * strides[0] * elementSize, sizes.drop_front(),
                strides.drop_front(), elementSize, to);
}

int64_t CallResults::getNumBytes() const {
  int64_t bytes = 0;
  const int64_t *descriptor = words.data();
  for (const EntryType &type : types) {
    ArrayRef<int64_t> sizes(descriptor + 3, type.type.shape.size());
    bytes += reference::countElements(sizes).value_or(0) *
             getByteSize(type.type.elementType);
    descriptor += getDescriptorWords(type);
  }
  return bytes;
}

llvm::Expected<HostTensor> CallResults::copy(size_t index) const {
  const int64_t *descriptor = words.data();
  for (size_t i = 0; i < index; ++i)
    descriptor += getDescriptorWords(types[i]);
  size_t rank = types[index].type.shape.size();
  ArrayRef<int64_t> sizes(descriptor + 3, rank);
  ArrayRef<int64_t> strides(descriptor + 3 + rank, rank);
  ElementType elementType = types[index].type.elementType;
  llvm::Expected<HostTensor> tensor = HostTensor::create(elementType, sizes);
  if (!tensor)
    return tensor.takeError();
  size_t elementSize = getByteSize(elementType);
  const char *from = reinterpret_cast<const char *>(descriptor[1]) +
                     descriptor[2] * elementSize;
  char *to = tensor->getData();
  // An empty tensor may have other sizes that are huge: do not loop over them.
  if (tensor->getNumElements() > 0)
    copyStrided(from, sizes, strides, elementSize, to);
  return tensor;
}

CallResults Executable::call(ArrayRef<const HostTensor *> inputs) const {
  // A packed call takes the address of every argument. A tensor's argument is
  // the address of its descriptor, and the first one that of all results.
  CallResults results(signature.results);
  SmallVector<std::vector<int64_t>> descriptors(inputs.size());
  SmallVector<void *> pointers = {results.words.data()};
  for (auto [i, input] : llvm::enumerate(inputs)) {
    descriptors[i] = makeDescriptor(*input);
    pointers.push_back(descriptors[i].data());
  }
  SmallVector<void *> packed;
  if (!signature.results.empty())
    packed.push_back(static_cast<void *>(&pointers[0]));
  for (auto [i, input] : llvm::enumerate(inputs))
    packed.push_back(signature.inputs[i].isScalar
                         ? const_cast<char *>(input->getData())
                         : static_cast<void *>(&pointers[i + 1]));
  function(packed.data());
  results.owns = true;
  return results;
}
