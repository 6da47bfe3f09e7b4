//===- ObjectPropertyTest.cpp - Random attention through its C interface --===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random modules as object code: called on tensors of random strides that end,
// or begin, where memory does, with exactly the workspace that is asked for.
// What is computed is what pebble-run computes, which other tests compare with
// float64.
//
//===----------------------------------------------------------------------===//

#include "../TestSeed.h"
#include "RandomModule.h"
#include "TestContext.h"

#include "pebble/Target/Object/Object.h"

#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Support/FormatVariadic.h"

#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <deque>
#include <iostream>
#include <sys/mman.h>
#include <unistd.h>

using namespace pebble;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

namespace {
/// Memory beyond which, on one side at random, nothing may be accessed. Its
/// bytes are 0xFF: floats that are not numbers.
class GuardedMemory {
public:
  GuardedMemory(size_t size, bool atEnd) {
    size_t page = sysconf(_SC_PAGESIZE);
    size_t inside = (size + page - 1) / page * page;
    mappedSize = inside + 2 * page;
    mapped = static_cast<char *>(mmap(nullptr, mappedSize, PROT_NONE,
                                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    mprotect(mapped + page, inside, PROT_READ | PROT_WRITE);
    std::memset(mapped + page, 0xFF, inside);
    data = mapped + page + (atEnd ? inside - size : 0);
  }
  ~GuardedMemory() { munmap(mapped, mappedSize); }
  GuardedMemory(const GuardedMemory &) = delete;
  GuardedMemory &operator=(const GuardedMemory &) = delete;

  char *get() const { return data; }

private:
  char *mapped, *data;
  size_t mappedSize;
};

/// A tensor as C functions take it, with its memory.
class CTensor {
public:
  CTensor(const HostTensorType &type, std::mt19937_64 &engine);

  void copyFrom(const HostTensor &tensor);
  HostTensor copyTo() const;
  /// Whether what lies between the elements is as it was.
  bool isIntactBetweenElements() const;
  /// What the function takes the address of: the words of a struct, or the
  /// element of rank 0.
  void *getArgument() {
    return type.shape.empty() ? memory->get()
                              : static_cast<void *>(words.data());
  }

private:
  template <typename Visit> void forEachElement(Visit visit) const;

  HostTensorType type;
  std::vector<int64_t> words, strides;
  size_t size = 0;
  std::unique_ptr<GuardedMemory> memory;
};
} // namespace

CTensor::CTensor(const HostTensorType &type, std::mt19937_64 &engine)
    : type(type), strides(type.shape.size(), 1) {
  // Outer axes in any order, with gaps.
  size_t rank = type.shape.size();
  std::vector<size_t> order;
  for (size_t axis = 0; axis + 1 < rank; ++axis)
    order.push_back(axis);
  std::shuffle(order.begin(), order.end(), engine);
  bool isEmpty = llvm::is_contained(type.shape, 0);
  int64_t reach = rank == 0 || isEmpty ? 1 : type.shape.back();
  for (size_t axis : order) {
    strides[axis] = reach + (engine() % 2 ? engine() % 5 : 0);
    reach += strides[axis] * (std::max<int64_t>(type.shape[axis], 1) - 1);
  }
  size = isEmpty ? 0 : reach * getByteSize(type.elementType);
  memory = std::make_unique<GuardedMemory>(size, engine() % 2);
  bool isNull = isEmpty && engine() % 2;
  words.push_back(isNull ? 0 : reinterpret_cast<intptr_t>(memory->get()));
  llvm::append_range(words, type.shape);
  for (auto [axis, stride] : llvm::enumerate(strides))
    // What does not matter may be anything.
    words.push_back(isEmpty || type.shape[axis] == 1 ? int64_t(engine())
                                                     : stride);
}

template <typename Visit> void CTensor::forEachElement(Visit visit) const {
  if (size == 0)
    return;
  std::vector<int64_t> index(type.shape.size());
  for (size_t number = 0;; ++number) {
    int64_t offset = 0;
    for (auto [position, stride] : llvm::zip(index, strides))
      offset += position * stride;
    visit(number, memory->get() + offset * getByteSize(type.elementType));
    size_t axis = index.size();
    while (axis > 0 && ++index[axis - 1] == type.shape[axis - 1])
      index[--axis] = 0;
    if (axis == 0)
      return;
  }
}

void CTensor::copyFrom(const HostTensor &tensor) {
  size_t bytes = getByteSize(type.elementType);
  forEachElement([&](size_t number, char *element) {
    std::memcpy(element, tensor.getData() + number * bytes, bytes);
  });
}

HostTensor CTensor::copyTo() const {
  HostTensor tensor =
      llvm::cantFail(HostTensor::create(type.elementType, type.shape));
  size_t bytes = getByteSize(type.elementType);
  forEachElement([&](size_t number, char *element) {
    std::memcpy(tensor.getData() + number * bytes, element, bytes);
  });
  return tensor;
}

bool CTensor::isIntactBetweenElements() const {
  std::vector<bool> isElement(size);
  size_t bytes = getByteSize(type.elementType);
  forEachElement([&](size_t, char *element) {
    for (size_t i = 0; i < bytes; ++i)
      isElement[element - memory->get() + i] = true;
  });
  for (size_t i = 0; i < size; ++i)
    if (!isElement[i] && memory->get()[i] != '\xFF')
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

/// Adds `RESULT packed(ptr arguments)`, which calls a function on arguments at
/// the addresses given.
static void addPackedCall(llvm::Module &module, llvm::StringRef name) {
  llvm::Function *function = module.getFunction(name);
  llvm::IRBuilder<> builder(module.getContext());
  llvm::Type *ptr = builder.getPtrTy();
  auto *packed = llvm::Function::Create(
      llvm::FunctionType::get(function->getReturnType(), ptr, false),
      llvm::Function::ExternalLinkage, "packed." + name, module);
  builder.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "", packed));
  std::vector<llvm::Value *> arguments;
  for (auto [i, type] :
       llvm::enumerate(function->getFunctionType()->params())) {
    llvm::Value *field = builder.CreateConstGEP1_64(ptr, packed->getArg(0), i);
    arguments.push_back(
        builder.CreateLoad(type, builder.CreateLoad(ptr, field)));
  }
  builder.CreateRet(builder.CreateCall(function, arguments));
}

namespace {
/// Object code in this process.
class LoadedObject {
public:
  static llvm::Expected<LoadedObject> compile(mlir::ModuleOp module,
                                              ObjectOptions &options);

  template <typename Result>
  Result call(llvm::StringRef name, std::vector<void *> &arguments) {
    auto symbol = llvm::cantFail(jit->lookup(("packed." + name).str()));
    return symbol.template toPtr<Result (*)(void **)>()(arguments.data());
  }

private:
  std::unique_ptr<llvm::orc::LLJIT> jit;
};
} // namespace

llvm::Expected<LoadedObject> LoadedObject::compile(mlir::ModuleOp module,
                                                   ObjectOptions &options) {
  auto machine = createTargetMachine({});
  if (!machine)
    return machine.takeError();
  auto compiled = compileToLLVM(module, options, **machine);
  if (!compiled)
    return compiled.takeError();
  addPackedCall(*compiled->module, "pebble_main");
  addPackedCall(*compiled->module, "pebble_main_workspace_size");
  llvm::SmallVector<char> code;
  if (llvm::Error error = emitCode(*compiled->module, **machine,
                                   llvm::CodeGenFileType::ObjectFile, code))
    return std::move(error);
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit)
    return jit.takeError();
  if (llvm::Error error =
          (*jit)->addObjectFile(llvm::MemoryBuffer::getMemBufferCopy(
              llvm::StringRef(code.data(), code.size()))))
    return std::move(error);
  LoadedObject object;
  object.jit = std::move(*jit);
  return object;
}

//===----------------------------------------------------------------------===//
// Cases
//===----------------------------------------------------------------------===//

/// Equal bits, or neither a number.
static void expectEqual(const HostTensor &found, const HostTensor &expected) {
  for (int64_t i = 0; i < expected.getNumElements(); ++i) {
    double a = found.getElement(i), b = expected.getElement(i);
    ASSERT_TRUE(a == b || (std::isnan(a) && std::isnan(b)))
        << "element " << i << " is " << a << ", but pebble-run computes " << b;
  }
}

static void run(const RandomCase &test, const CompileOptions &options,
                ObjectOptions &objectOptions, std::mt19937_64 &engine) {
  mlir::OwningOpRef<mlir::ModuleOp> module = parseModule(test.module);
  ASSERT_TRUE(module);
  auto expected = runMain(*module, test.inputs, options);
  ASSERT_TRUE(static_cast<bool>(expected))
      << llvm::toString(expected.takeError());
  auto signature =
      EntrySignature::get(llvm::cantFail(findEntry(*module, "main")));
  ASSERT_TRUE(static_cast<bool>(signature));

  std::deque<CTensor> tensors;
  std::vector<void *> addresses, arguments;
  addresses.reserve(32);
  auto add = [&](const HostTensorType &type) -> CTensor & {
    CTensor &tensor = tensors.emplace_back(type, engine);
    addresses.push_back(tensor.getArgument());
    arguments.push_back(static_cast<void *>(&addresses.back()));
    return tensor;
  };
  for (auto [input, type] : llvm::zip(test.inputs, signature->inputs)) {
    if (type.isScalar)
      arguments.push_back(const_cast<char *>(input.getData()));
    else
      add(input.getType()).copyFrom(input);
  }
  size_t numInputs = tensors.size();
  for (const HostTensor &result : *expected)
    add(result.getType());

  auto object = LoadedObject::compile(*module, objectOptions);
  ASSERT_TRUE(static_cast<bool>(object)) << llvm::toString(object.takeError());
  auto size = object->call<size_t>("pebble_main_workspace_size", arguments);
  ASSERT_LT(size, size_t(1) << 32);
  GuardedMemory workspace(size, engine() % 2);
  void *given = engine() % 4 ? workspace.get() : nullptr;
  arguments.push_back(static_cast<void *>(&given));
  arguments.push_back(&size);
  ASSERT_EQ(object->call<int32_t>("pebble_main", arguments), 0);

  bool hasElements = false;
  for (size_t i = 0; i < expected->size(); ++i) {
    hasElements |= (*expected)[i].getNumElements() > 0;
    const CTensor &output = tensors[numInputs + i];
    expectEqual(output.copyTo(), (*expected)[i]);
    EXPECT_TRUE(output.isIntactBetweenElements());
  }
  if (size > 0 && given && hasElements) {
    --size;
    EXPECT_EQ(object->call<int32_t>("pebble_main", arguments) & 0xFF,
              6 /* PEBBLE_WORKSPACE */);
  }
}

TEST(ObjectProperty, ComputesWhatPebbleRunDoes) {
  uint64_t seed = getTestSeed();
  std::cout << describeSeed(seed) << '\n';
  FeatureMix mix;
  mix.maps = mix.dynamicSizes = 50;
  mix.keyLengths = mix.masks = 40;
  mix.emptySizes = 5;
  mix.narrowFactors = 30;
  mix.polynomial = 50;
  mix.state = 80;
  mix.keyMasks = 30;
  mix.twoPass = 20;
  for (uint32_t number = 0; number < 50; ++number) {
    std::seed_seq mixed{uint32_t(seed), uint32_t(seed >> 32), number};
    std::mt19937_64 engine(mixed);
    RandomCase test = makeRandomCase(engine, mix);
    CompileOptions options;
    ObjectOptions objectOptions;
    int64_t queryTile = 1 + engine() % 9, keyTile = 1 + engine() % 13;
    bool hasSchedule = engine() % 4;
    for (CPUPipelineOptions *pipeline :
         {&options.pipeline, &objectOptions.pipeline}) {
      pipeline->queryTile = queryTile;
      pipeline->keyTile = keyTile;
      pipeline->schedule =
          hasSchedule ? ScheduleSource::Plan : ScheduleSource::None;
    }
    SCOPED_TRACE(
        llvm::formatv("case {0}, {1}, query-tile={2} key-tile={3}\n{4}", number,
                      describeSeed(seed), queryTile, keyTile, test.describe())
            .str());
    run(test, options, objectOptions, engine);
    if (HasFatalFailure())
      return;
  }
}
