//===- PTXMachine.cpp - Runs PTX without a GPU ----------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PTXMachine.h"

#include "PTXModule.h"

#include "pebble/TensorIO/ElementType.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/bit.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <optional>

using namespace llvm;
using namespace pebble;
using namespace pebble::ptx;

static constexpr unsigned kWarpSize = 32;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

static double toDouble(Type::Kind kind, uint64_t bits) {
  switch (kind) {
  case Type::F16:
    return decodeF16(uint16_t(bits));
  case Type::BF16:
    return decodeBF16(uint16_t(bits));
  default:
    return bit_cast<float>(uint32_t(bits));
  }
}

static uint64_t fromDouble(Type::Kind kind, double value) {
  switch (kind) {
  case Type::F16:
    return encodeF16(value);
  case Type::BF16:
    return encodeBF16(value);
  default:
    return bit_cast<uint32_t>(float(value));
  }
}

static uint64_t truncate(uint64_t value, unsigned bits) {
  return bits >= 64 ? value : value & ((uint64_t(1) << bits) - 1);
}

static int64_t extend(uint64_t value, unsigned bits) {
  return int64_t(value << (64 - bits)) >> (64 - bits);
}

/// Subnormals of f32 are flushed by what says so.
static double flush(double value) {
  return std::fabs(value) < 0x1p-126 ? std::copysign(0.0, value) : value;
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

namespace {

enum Code : unsigned {
  Unknown,
  // Of a thread.
  Absolute,
  Add,
  And,
  Branch,
  BitExtract,
  Convert,
  ConvertAddress,
  CountLeadingZeros,
  CopyAsync,
  CopyCommit,
  CopyWait,
  Divide,
  Exp2,
  Fma,
  Load,
  Logarithm2,
  Max,
  Min,
  MultiplyAdd,
  Move,
  Multiply,
  Negate,
  Not,
  Or,
  Permute,
  Reciprocal,
  Remainder,
  Return,
  Select,
  SetPredicate,
  ShiftLeft,
  ShiftRight,
  Store,
  Subtract,
  SyncWarp,
  Xor,
  // Of a warp, and of a block.
  LoadMatrix,
  MultiplyMatrix,
  Shuffle,
  Barrier
};

} // namespace

static Code getCode(const Instruction &instruction) {
  if (instruction.name == "cp")
    return instruction.has("commit_group") ? CopyCommit
           : instruction.has("wait_group") ? CopyWait
           : instruction.has("wait_all")   ? CopyWait
                                           : CopyAsync;
  // Threads of a warp run one after the other between instructions of the warp,
  // and meet at the next one.
  if (instruction.name == "bar" && instruction.has("warp"))
    return SyncWarp;
  return StringSwitch<Code>(instruction.name)
      .Case("abs", Absolute)
      .Case("add", Add)
      .Case("and", And)
      .Cases({"bar", "barrier"}, Barrier)
      .Case("bfe", BitExtract)
      .Case("bra", Branch)
      .Case("clz", CountLeadingZeros)
      .Case("cvt", Convert)
      .Case("cvta", ConvertAddress)
      .Case("div", Divide)
      .Case("ex2", Exp2)
      .Case("fma", Fma)
      .Case("ld", Load)
      .Case("ldmatrix", LoadMatrix)
      .Case("lg2", Logarithm2)
      .Case("mad", MultiplyAdd)
      .Case("max", Max)
      .Case("min", Min)
      .Case("mma", MultiplyMatrix)
      .Case("mov", Move)
      .Case("mul", Multiply)
      .Case("neg", Negate)
      .Case("not", Not)
      .Case("or", Or)
      .Case("prmt", Permute)
      .Case("rcp", Reciprocal)
      .Case("rem", Remainder)
      .Case("ret", Return)
      .Case("selp", Select)
      .Case("setp", SetPredicate)
      .Case("shfl", Shuffle)
      .Case("shl", ShiftLeft)
      .Case("shr", ShiftRight)
      .Case("st", Store)
      .Case("sub", Subtract)
      .Case("xor", Xor)
      .Default(Unknown);
}

//===----------------------------------------------------------------------===//
// A block of threads
//===----------------------------------------------------------------------===//

namespace {

/// A copy to shared memory that has begun.
struct PendingCopy {
  uint64_t to, from;
  unsigned bytes, sourceBytes;
};

struct Thread {
  unsigned number = 0;
  unsigned next = 0; ///< the instruction
  bool isDone = false;
  std::array<int64_t, 3> id;
  std::vector<uint64_t> registers;
  std::vector<PendingCopy> copies;
};

/// Who last touched two bytes of shared memory, between which barriers.
struct Access {
  static constexpr int none = -1, several = -2;
  int writer = none, reader = none;
  unsigned writePhase = 0, readPhase = 0;
};

} // namespace

namespace pebble::ptx {

class BlockRunner {
public:
  BlockRunner(Machine &machine, const Kernel &kernel, const Launch &launch,
              std::array<int64_t, 3> block)
      : machine(machine), kernel(kernel), launch(launch), block(block),
        shared(launch.sharedBytes, char(0xff)),
        accesses(launch.sharedBytes / 2) {
    int64_t count = launch.block[0] * launch.block[1] * launch.block[2];
    threads.resize(count);
    for (auto [i, thread] : enumerate(threads)) {
      thread.number = i;
      thread.registers.resize(kernel.numRegisters);
      thread.id = {int64_t(i) % launch.block[0],
                   int64_t(i) / launch.block[0] % launch.block[1],
                   int64_t(i) / launch.block[0] / launch.block[1]};
    }
  }

  Error run();

private:
  Error fail(const Thread &thread, const Twine &what) {
    std::string at = thread.next < kernel.instructions.size()
                         ? kernel.instructions[thread.next].text
                         : "the end";
    return createStringError(
        "kernel " + launch.kernel + ", block " + Twine(block[0]) + "," +
        Twine(block[1]) + "," + Twine(block[2]) + ", thread " +
        Twine(thread.number) + ", at '" + at + "': " + what);
  }

  uint64_t read(const Thread &thread, const ptx::Value &value) const;
  uint64_t read(const Thread &thread, const Instruction &instruction,
                unsigned operand) const {
    return read(thread, instruction.operands[operand].front());
  }
  static void write(Thread &thread, const ptx::Value &value, uint64_t bits) {
    thread.registers[value.number] = bits;
  }
  uint64_t getAddress(const Thread &thread, const Operand &operand) const {
    const ptx::Value &value = operand.front();
    return value.immediate +
           (value.hasBase ? thread.registers[value.number] : 0);
  }

  /// Where the bytes are, if the thread may access them.
  Expected<char *> access(const Thread &thread, uint64_t address,
                          unsigned bytes, bool isShared, bool isWrite);
  Error noteShared(const Thread &thread, uint64_t offset, unsigned bytes,
                   bool isWrite);

  Expected<bool> runToMeeting(Thread &thread);
  Error execute(Thread &thread, const Instruction &instruction);
  Error load(Thread &thread, const Instruction &instruction);
  Error store(Thread &thread, const Instruction &instruction);
  Error beginCopy(Thread &thread, const Instruction &instruction);
  Error finishCopies(Thread &thread);
  Error move(Thread &thread, const Instruction &instruction);
  Error convert(Thread &thread, const Instruction &instruction);
  Expected<uint64_t> compute(const Thread &thread,
                             const Instruction &instruction);
  std::optional<double> computeFloat(const Instruction &instruction,
                                     ArrayRef<double> x);
  std::optional<uint64_t> computeInteger(const Instruction &instruction,
                                         ArrayRef<uint64_t> x);
  bool compare(const Instruction &instruction, uint64_t x, uint64_t y);

  Error runWarp(MutableArrayRef<Thread> warp);
  Error executeTogether(MutableArrayRef<Thread> warp,
                        const Instruction &instruction);
  void shuffle(MutableArrayRef<Thread> warp, const Instruction &instruction);
  Error loadMatrix(MutableArrayRef<Thread> warp,
                   const Instruction &instruction);
  Error multiplyMatrix(MutableArrayRef<Thread> warp,
                       const Instruction &instruction);
  template <unsigned Depth>
  void addProducts(MutableArrayRef<Thread> warp, const Instruction &instruction,
                   const double (&a)[16][Depth], const double (&b)[Depth][8]);
  Error multiplyTF32(MutableArrayRef<Thread> warp,
                     const Instruction &instruction);
  Error passBarrier();

  Machine &machine;
  const Kernel &kernel;
  const Launch &launch;
  std::array<int64_t, 3> block;
  std::vector<char> shared;
  std::vector<Access> accesses;
  std::vector<Thread> threads;
  /// How many barriers the block has passed.
  unsigned phase = 1;
};

} // namespace pebble::ptx

uint64_t BlockRunner::read(const Thread &thread,
                           const ptx::Value &value) const {
  if (value.kind == ptx::Value::Register)
    return thread.registers[value.number];
  if (value.kind == ptx::Value::Special)
    return value.number >= CtaX ? block[value.number - CtaX]
                                : thread.id[value.number];
  return value.immediate;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Error BlockRunner::noteShared(const Thread &thread, uint64_t offset,
                              unsigned bytes, bool isWrite) {
  int self = thread.number;
  for (uint64_t i = offset / 2; i < (offset + bytes + 1) / 2; ++i) {
    Access &last = accesses[i];
    if (last.writePhase == phase && last.writer != self)
      return fail(thread, "thread " + Twine(last.writer) +
                              " writes this shared memory, and there is no "
                              "barrier between");
    if (isWrite) {
      if (last.readPhase == phase && last.reader != self)
        return fail(thread, "another thread reads this shared memory, and "
                            "there is no barrier between");
      last.writer = self;
      last.writePhase = phase;
      continue;
    }
    bool isFirst = last.readPhase != phase;
    last.reader = isFirst || last.reader == self ? self : Access::several;
    last.readPhase = phase;
  }
  return Error::success();
}

Expected<char *> BlockRunner::access(const Thread &thread, uint64_t address,
                                     unsigned bytes, bool isShared,
                                     bool isWrite) {
  if (address % bytes != 0)
    return fail(thread, "the address is not a multiple of " + Twine(bytes));
  if (isShared) {
    if (address < kSharedBase ||
        address + bytes > kSharedBase + uint64_t(launch.sharedBytes))
      return fail(thread, "beyond the " + Twine(launch.sharedBytes) +
                              " bytes of shared memory");
    if (Error error = noteShared(thread, address - kSharedBase, bytes, isWrite))
      return std::move(error);
    return shared.data() + (address - kSharedBase);
  }
  auto next = machine.buffers.upper_bound(address);
  if (next == machine.buffers.begin() ||
      address + bytes > std::prev(next)->second.end)
    return fail(thread, "beyond any buffer in global memory");
  Traffic &traffic = std::prev(next)->second.traffic;
  (isWrite ? traffic.writtenBytes : traffic.readBytes) += bytes;
  return reinterpret_cast<char *>(address);
}

Error BlockRunner::load(Thread &thread, const Instruction &instruction) {
  const Operand &destination = instruction.operands[0];
  uint64_t address = getAddress(thread, instruction.operands[1]);
  Type type = instruction.types.front();
  if (instruction.has("param")) {
    if (address >= launch.arguments.size())
      return fail(thread, "there is no such argument");
    write(thread, destination.front(), launch.arguments[address]);
    return Error::success();
  }
  unsigned bytes = type.bits / 8;
  Expected<char *> data = access(thread, address, bytes * destination.size(),
                                 instruction.has("shared"), /*isWrite=*/false);
  if (!data)
    return data.takeError();
  for (auto [i, value] : enumerate(destination)) {
    uint64_t bits = 0;
    std::memcpy(&bits, *data + i * bytes, bytes);
    if (type.kind == Type::Signed)
      bits = extend(bits, type.bits);
    write(thread, value, bits);
  }
  return Error::success();
}

Error BlockRunner::store(Thread &thread, const Instruction &instruction) {
  const Operand &source = instruction.operands[1];
  unsigned bytes = instruction.types.front().bits / 8;
  Expected<char *> data =
      access(thread, getAddress(thread, instruction.operands[0]),
             bytes * source.size(), instruction.has("shared"),
             /*isWrite=*/true);
  if (!data)
    return data.takeError();
  for (auto [i, value] : enumerate(source)) {
    uint64_t bits = read(thread, value);
    std::memcpy(*data + i * bytes, &bits, bytes);
  }
  return Error::success();
}

/// The bytes arrive when they are awaited, and no earlier.
Error BlockRunner::beginCopy(Thread &thread, const Instruction &instruction) {
  PendingCopy copy;
  copy.to = getAddress(thread, instruction.operands[0]);
  copy.from = getAddress(thread, instruction.operands[1]);
  copy.bytes = read(thread, instruction, 2);
  copy.sourceBytes = instruction.operands.size() > 3
                         ? uint32_t(read(thread, instruction, 3))
                         : copy.bytes;
  if (copy.sourceBytes > copy.bytes)
    return fail(thread, "more bytes are read than are written");
  for (auto [address, isShared] :
       {std::pair(copy.to, true), std::pair(copy.from, false)}) {
    if (!isShared && copy.sourceBytes == 0)
      continue;
    Expected<char *> data =
        access(thread, address, copy.bytes, isShared, isShared);
    if (!data)
      return data.takeError();
  }
  thread.copies.push_back(copy);
  return Error::success();
}

Error BlockRunner::finishCopies(Thread &thread) {
  for (const PendingCopy &copy : thread.copies) {
    Expected<char *> to = access(thread, copy.to, copy.bytes, /*isShared=*/true,
                                 /*isWrite=*/true);
    if (!to)
      return to.takeError();
    std::memset(*to, 0, copy.bytes);
    std::memcpy(*to, reinterpret_cast<char *>(copy.from), copy.sourceBytes);
  }
  thread.copies.clear();
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Instructions of a thread
//===----------------------------------------------------------------------===//

/// Also packs and unpacks: {low, high} is one value.
Error BlockRunner::move(Thread &thread, const Instruction &instruction) {
  const Operand &to = instruction.operands[0], &from = instruction.operands[1];
  unsigned bits = instruction.types.front().bits;
  uint64_t value = 0;
  for (auto [i, part] : enumerate(from)) {
    unsigned width = bits / from.size();
    value |= truncate(read(thread, part), width) << (i * width);
  }
  for (auto [i, part] : enumerate(to)) {
    unsigned width = bits / to.size();
    write(thread, part, truncate(value >> (i * width), width));
  }
  return Error::success();
}

Error BlockRunner::convert(Thread &thread, const Instruction &instruction) {
  if (instruction.has("tf32")) {
    // To nearest, ties away from zero: half of the last bit is added.
    uint64_t bits = read(thread, instruction, 1);
    bool isFinite = std::isfinite(toDouble(Type::F32, bits));
    write(thread, instruction.operands[0].front(),
          (isFinite ? bits + 0x1000 : bits) & 0xffffe000);
    return Error::success();
  }
  Type to = instruction.types[0], from = instruction.types[1];
  uint64_t bits = read(thread, instruction, 1);
  uint64_t result;
  if (to.isPair) {
    // The first source is the upper half.
    uint64_t low = read(thread, instruction, 2);
    result = fromDouble(to.kind, toDouble(from.kind, bits)) << 16 |
             fromDouble(to.kind, toDouble(from.kind, low));
  } else if (from.isFloat() && to.isFloat()) {
    result = fromDouble(to.kind, toDouble(from.kind, bits));
  } else if (to.isFloat()) {
    int64_t number = from.kind == Type::Signed
                         ? extend(bits, from.bits)
                         : int64_t(truncate(bits, from.bits));
    result = fromDouble(to.kind, double(number));
  } else if (from.isFloat()) {
    if (!instruction.has("rzi") || to.kind != Type::Signed)
      return fail(thread, "unknown conversion");
    // Towards zero.
    double number = toDouble(from.kind, bits);
    double most = std::ldexp(1.0, to.bits - 1);
    if (std::isnan(number) || number < -most || number >= most)
      return fail(thread, "a number that is no integer of the type");
    result = truncate(uint64_t(int64_t(number)), to.bits);
  } else {
    result = from.kind == Type::Signed ? uint64_t(extend(bits, from.bits))
                                       : truncate(bits, from.bits);
    result = truncate(result, to.bits);
  }
  write(thread, instruction.operands[0].front(), result);
  return Error::success();
}

bool BlockRunner::compare(const Instruction &instruction, uint64_t x,
                          uint64_t y) {
  StringRef relation = instruction.modifiers.front();
  Type type = instruction.types.front();
  auto holds = [&](auto a, auto b) {
    return StringSwitch<bool>(relation)
        .Cases({"eq", "equ"}, a == b)
        .Cases({"ne", "neu"}, a != b)
        .Cases({"lt", "ltu", "lo"}, a < b)
        .Cases({"le", "leu", "ls"}, a <= b)
        .Cases({"gt", "gtu", "hi"}, a > b)
        .Cases({"ge", "geu", "hs"}, a >= b)
        .Case("num", true)
        .Default(false);
  };
  if (!type.isFloat()) {
    if (type.kind == Type::Signed)
      return holds(extend(x, type.bits), extend(y, type.bits));
    return holds(truncate(x, type.bits), truncate(y, type.bits));
  }
  double a = toDouble(type.kind, x), b = toDouble(type.kind, y);
  bool isUnordered = std::isnan(a) || std::isnan(b);
  if (relation == "nan")
    return isUnordered;
  // The relations that hold for a NaN end with u.
  if (isUnordered)
    return relation.size() == 3 && relation.ends_with("u");
  return holds(a, b);
}

std::optional<double> BlockRunner::computeFloat(const Instruction &instruction,
                                                ArrayRef<double> x) {
  auto extreme = [&](bool isMax) {
    if (std::isnan(x[0]) || std::isnan(x[1])) {
      if (instruction.has("NaN"))
        return std::nan("");
      return std::isnan(x[0]) ? x[1] : x[0];
    }
    return isMax ? std::max(x[0], x[1]) : std::min(x[0], x[1]);
  };
  switch (instruction.code) {
  case Add:
    return x[0] + x[1];
  case Subtract:
    return x[0] - x[1];
  case Multiply:
    return x[0] * x[1];
  case Fma:
    // Exact but for sums of numbers that differ by more than 53 bits.
    return std::fma(x[0], x[1], x[2]);
  case Divide:
    return x[0] / x[1];
  case Reciprocal:
    return 1 / x[0];
  case Max:
    return extreme(true);
  case Min:
    return extreme(false);
  case Negate:
    return -x[0];
  case Absolute:
    return std::fabs(x[0]);
  case Exp2:
    return flush(std::exp2(flush(x[0])));
  case Logarithm2:
    return std::log2(instruction.has("ftz") ? flush(x[0]) : x[0]);
  default:
    return std::nullopt;
  }
}

std::optional<uint64_t>
BlockRunner::computeInteger(const Instruction &instruction,
                            ArrayRef<uint64_t> x) {
  Type type = instruction.types.front();
  bool isSigned = type.kind == Type::Signed;
  auto product = [&] {
    return isSigned ? __int128(int64_t(x[0])) * int64_t(x[1])
                    : __int128((unsigned __int128)(x[0]) * x[1]);
  };
  bool isLess =
      isSigned ? int64_t(x[0]) < int64_t(x[1]) : x.size() > 1 && x[0] < x[1];
  switch (instruction.code) {
  case Add:
    return x[0] + x[1];
  case Subtract:
    return x[0] - x[1];
  case Multiply:
    return instruction.has("hi") ? uint64_t(product() >> type.bits)
                                 : uint64_t(product());
  case MultiplyAdd:
    return uint64_t(product()) + x[2];
  case Divide:
  case Remainder: {
    if (x[1] == 0)
      return std::nullopt;
    bool isQuotient = instruction.code == Divide;
    if (isSigned)
      return isQuotient ? int64_t(x[0]) / int64_t(x[1])
                        : int64_t(x[0]) % int64_t(x[1]);
    return isQuotient ? x[0] / x[1] : x[0] % x[1];
  }
  case Max:
    return isLess ? x[1] : x[0];
  case Min:
    return isLess ? x[0] : x[1];
  case Negate:
    return -x[0];
  case And:
    return x[0] & x[1];
  case Or:
    return x[0] | x[1];
  case Xor:
    return x[0] ^ x[1];
  case Not:
    return ~x[0];
  case CountLeadingZeros:
    return countl_zero(x[0]) - (64 - type.bits);
  case ShiftLeft:
    return uint32_t(x[1]) >= type.bits ? 0 : x[0] << uint32_t(x[1]);
  case ShiftRight: {
    unsigned amount = std::min<uint64_t>(uint32_t(x[1]), 63);
    return isSigned ? uint64_t(int64_t(x[0]) >> amount) : x[0] >> amount;
  }
  case BitExtract:
    if (isSigned)
      return std::nullopt;
    return truncate(x[0] >> (x[1] & 255), x[2] & 255);
  case Permute: {
    uint64_t bytes = truncate(x[0], 32) | x[1] << 32, result = 0;
    for (unsigned i = 0; i < 4; ++i) {
      unsigned selector = x[2] >> (4 * i) & 15;
      if (selector >= 8)
        return std::nullopt;
      result |= (bytes >> (8 * selector) & 255) << (8 * i);
    }
    return result;
  }
  default:
    return std::nullopt;
  }
}

Expected<uint64_t> BlockRunner::compute(const Thread &thread,
                                        const Instruction &instruction) {
  Type type = instruction.types.front();
  SmallVector<uint64_t, 3> operands;
  for (const Operand &operand : drop_begin(instruction.operands))
    operands.push_back(read(thread, operand.front()));
  if (!type.isFloat()) {
    bool isSigned = type.kind == Type::Signed;
    for (auto [i, operand] : enumerate(operands)) {
      // The addend of a wide product is wide, amounts of shifts are u32.
      bool isAmount = i == 1 && (instruction.code == ShiftLeft ||
                                 instruction.code == ShiftRight);
      unsigned bits = isAmount                            ? 32
                      : i == 2 && instruction.has("wide") ? 2 * type.bits
                                                          : type.bits;
      operand = isSigned && !isAmount ? uint64_t(extend(operand, bits))
                                      : truncate(operand, bits);
    }
    std::optional<uint64_t> result = computeInteger(instruction, operands);
    if (!result)
      return fail(thread, "unknown instruction");
    return truncate(*result,
                    instruction.has("wide") ? 2 * type.bits : type.bits);
  }
  uint64_t bits = 0;
  unsigned width = type.kind == Type::F32 ? 32 : 16;
  for (unsigned shift = 0; shift < type.bits; shift += width) {
    SmallVector<double, 3> numbers;
    for (uint64_t operand : operands)
      numbers.push_back(toDouble(type.kind, operand >> shift));
    std::optional<double> result = computeFloat(instruction, numbers);
    if (!result)
      return fail(thread, "unknown instruction");
    bits |= fromDouble(type.kind, *result) << shift;
  }
  return bits;
}

Error BlockRunner::execute(Thread &thread, const Instruction &instruction) {
  auto setResult = [&](uint64_t bits) {
    write(thread, instruction.operands[0].front(), bits);
    return Error::success();
  };
  switch (instruction.code) {
  case Load:
    return load(thread, instruction);
  case Store:
    return store(thread, instruction);
  case CopyAsync:
    return beginCopy(thread, instruction);
  case CopyCommit:
  case SyncWarp:
    return Error::success();
  case CopyWait:
    if (!instruction.operands.empty() && read(thread, instruction, 0) != 0)
      return fail(thread, "only a wait for all copies is known");
    return finishCopies(thread);
  case Move:
    return move(thread, instruction);
  case Convert:
    return convert(thread, instruction);
  case ConvertAddress:
    return setResult(read(thread, instruction, 1));
  case Select:
    return setResult(
        read(thread, instruction, read(thread, instruction, 3) != 0 ? 1 : 2));
  case SetPredicate:
    if (instruction.operands.size() != 3)
      return fail(thread, "unknown instruction");
    return setResult(compare(instruction, read(thread, instruction, 1),
                             read(thread, instruction, 2)));
  default:
    if (instruction.types.empty())
      return fail(thread, "unknown instruction");
    Expected<uint64_t> result = compute(thread, instruction);
    if (!result)
      return result.takeError();
    return setResult(*result);
  }
}

/// Runs until threads have to meet, which gives true, or to the end.
Expected<bool> BlockRunner::runToMeeting(Thread &thread) {
  while (!thread.isDone) {
    const Instruction &instruction = kernel.instructions[thread.next];
    ++machine.instructions;
    bool isSkipped =
        instruction.predicate >= 0 &&
        (thread.registers[instruction.predicate] != 0) == instruction.isNegated;
    if (instruction.code >= LoadMatrix) {
      if (instruction.predicate >= 0)
        return fail(thread, "a predicate where threads meet");
      return true;
    }
    if (!isSkipped && instruction.code == Branch) {
      thread.next = instruction.target;
      continue;
    }
    if (!isSkipped && instruction.code == Return) {
      if (!thread.copies.empty())
        return fail(thread, "ends with copies that were not awaited");
      thread.isDone = true;
      break;
    }
    if (!isSkipped)
      if (Error error = execute(thread, instruction))
        return std::move(error);
    ++thread.next;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Instructions of a warp
//===----------------------------------------------------------------------===//

void BlockRunner::shuffle(MutableArrayRef<Thread> warp,
                          const Instruction &instruction) {
  std::array<uint64_t, kWarpSize> values;
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    values[lane] = read(warp[lane], instruction, 1);
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    unsigned number = read(warp[lane], instruction, 2);
    unsigned source = instruction.has("bfly") ? lane ^ number : number;
    write(warp[lane], instruction.operands[0].front(),
          values[source % kWarpSize]);
  }
}

/// Lanes 8 i to 8 i + 7 give the addresses of the rows of matrix i. Lane l gets
/// columns 2 (l % 4) + {0, 1} of row l / 4 of each matrix, or of its transpose.
Error BlockRunner::loadMatrix(MutableArrayRef<Thread> warp,
                              const Instruction &instruction) {
  const Operand &destination = instruction.operands[0];
  for (auto [i, value] : enumerate(destination)) {
    std::array<std::array<uint16_t, 8>, 8> matrix;
    for (auto [j, row] : enumerate(matrix)) {
      Thread &giver = warp[8 * i + j];
      Expected<char *> data =
          access(giver, getAddress(giver, instruction.operands[1]), sizeof(row),
                 /*isShared=*/true, /*isWrite=*/false);
      if (!data)
        return data.takeError();
      std::memcpy(row.data(), *data, sizeof(row));
    }
    for (unsigned lane = 0; lane < kWarpSize; ++lane) {
      unsigned row = lane / 4, column = 2 * (lane % 4);
      bool isTransposed = instruction.has("trans");
      uint64_t low = isTransposed ? matrix[column][row] : matrix[row][column];
      uint64_t high =
          isTransposed ? matrix[column + 1][row] : matrix[row][column + 1];
      write(warp[lane], value, high << 16 | low);
    }
  }
  return Error::success();
}

/// What every mma does with its matrices: element i of C is at row group (+ 8
/// from i = 2 on) and column 2 member + i % 2, with group = lane / 4 and member
/// = lane % 4.
template <unsigned Depth>
void BlockRunner::addProducts(MutableArrayRef<Thread> warp,
                              const Instruction &instruction,
                              const double (&a)[16][Depth],
                              const double (&b)[Depth][8]) {
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = lane / 4 + 8 * (i / 2), column = 2 * (lane % 4) + i % 2;
      double sum =
          toDouble(Type::F32, read(warp[lane], instruction.operands[3][i]));
      for (unsigned k = 0; k < Depth; ++k)
        sum += a[row][k] * b[k][column];
      write(warp[lane], instruction.operands[0][i], fromDouble(Type::F32, sum));
    }
}

/// mma.m16n8k16 of 16-bit numbers with f32 sums: element i of A is at row group
/// (+ 8 for odd i / 2) and column 2 member + i % 2 (+ 8 from i = 4 on); of B at
/// row 2 member + i % 2 (+ 8 from i = 2 on) and column group.
Error BlockRunner::multiplyMatrix(MutableArrayRef<Thread> warp,
                                  const Instruction &instruction) {
  ArrayRef<Type> types = instruction.types;
  if (instruction.has("m16n8k8") && instruction.has("tf32"))
    return multiplyTF32(warp, instruction);
  if (!instruction.has("m16n8k16") || types.size() != 4 ||
      types[0].kind != Type::F32 || types[3].kind != Type::F32 ||
      (types[1].kind != Type::F16 && types[1].kind != Type::BF16) ||
      types[1].kind != types[2].kind)
    return fail(warp.front(), "unknown instruction");
  double a[16][16], b[16][8];
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    unsigned group = lane / 4, member = lane % 4;
    auto getElement = [&](unsigned operand, unsigned i) {
      uint64_t pair = read(warp[lane], instruction.operands[operand][i / 2]);
      return toDouble(types[1].kind, pair >> (16 * (i % 2)));
    };
    for (unsigned i = 0; i < 8; ++i)
      a[group + 8 * (i / 2 % 2)][2 * member + i % 2 + 8 * (i / 4)] =
          getElement(1, i);
    for (unsigned i = 0; i < 4; ++i)
      b[2 * member + i % 2 + 8 * (i / 2)][group] = getElement(2, i);
  }
  addProducts(warp, instruction, a, b);
  return Error::success();
}

/// mma.m16n8k8 of tf32: element i of A is at row group (+ 8 for odd i) and
/// column member (+ 4 from i = 2 on); of B at row member (+ 4 for i = 1) and
/// column group. The bits that tf32 does not have are ignored.
Error BlockRunner::multiplyTF32(MutableArrayRef<Thread> warp,
                                const Instruction &instruction) {
  double a[16][8], b[8][8];
  auto getElement = [&](unsigned lane, unsigned operand, unsigned i) {
    uint64_t bits = read(warp[lane], instruction.operands[operand][i]);
    return toDouble(Type::F32, bits & 0xffffe000);
  };
  for (unsigned lane = 0; lane < kWarpSize; ++lane) {
    unsigned group = lane / 4, member = lane % 4;
    for (unsigned i = 0; i < 4; ++i)
      a[group + 8 * (i % 2)][member + 4 * (i / 2)] = getElement(lane, 1, i);
    for (unsigned i = 0; i < 2; ++i)
      b[member + 4 * i][group] = getElement(lane, 2, i);
  }
  addProducts(warp, instruction, a, b);
  return Error::success();
}

Error BlockRunner::executeTogether(MutableArrayRef<Thread> warp,
                                   const Instruction &instruction) {
  switch (instruction.code) {
  case Shuffle:
    shuffle(warp, instruction);
    return Error::success();
  case LoadMatrix:
    return loadMatrix(warp, instruction);
  default:
    return multiplyMatrix(warp, instruction);
  }
}

/// Runs until the warp is at a barrier or done.
Error BlockRunner::runWarp(MutableArrayRef<Thread> warp) {
  while (true) {
    unsigned meeting = 0;
    for (Thread &thread : warp) {
      Expected<bool> meets = runToMeeting(thread);
      if (!meets)
        return meets.takeError();
      meeting += *meets;
      if (thread.next != warp.front().next)
        return fail(thread, "the threads of the warp are not together");
    }
    if (meeting == 0)
      return Error::success();
    if (meeting != warp.size())
      return fail(warp.front(), "some threads of the warp have ended");
    const Instruction &instruction = kernel.instructions[warp.front().next];
    if (instruction.code == Barrier)
      return Error::success();
    if (Error error = executeTogether(warp, instruction))
      return error;
    for (Thread &thread : warp)
      ++thread.next;
  }
}

/// bar.red.or also gives every thread whether some thread's predicate holds.
Error BlockRunner::passBarrier() {
  const Instruction &barrier = kernel.instructions[threads.front().next];
  if (barrier.has("red")) {
    if (!barrier.has("or") || barrier.operands.size() != 3)
      return fail(threads.front(), "unknown instruction");
    bool any = false;
    for (Thread &thread : threads) {
      if (thread.next != threads.front().next)
        return fail(thread, "other threads are at another barrier");
      any |= read(thread, barrier, 2) != 0;
    }
    for (Thread &thread : threads)
      write(thread, barrier.operands[0].front(), any);
  }
  for (Thread &thread : threads)
    ++thread.next;
  ++phase;
  return Error::success();
}

Error BlockRunner::run() {
  if (threads.size() % kWarpSize != 0)
    return createStringError("a block must be of whole warps");
  std::vector<unsigned> order(threads.size() / kWarpSize);
  std::iota(order.begin(), order.end(), 0);
  while (true) {
    std::shuffle(order.begin(), order.end(), machine.random);
    for (unsigned warp : order)
      if (Error error = runWarp(
              MutableArrayRef(threads).slice(warp * kWarpSize, kWarpSize)))
        return error;
    unsigned done = count_if(threads, [](const Thread &t) { return t.isDone; });
    if (done == threads.size())
      return Error::success();
    if (done != 0)
      return fail(threads[0], "some threads of the block have ended at a "
                              "barrier");
    if (Error error = passBarrier())
      return error;
  }
}

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

Machine::Machine(uint64_t seed) : random(seed) {}
Machine::~Machine() = default;

Error Machine::load(StringRef text) {
  Expected<std::unique_ptr<Module>> parsed = Module::parse(text);
  if (!parsed)
    return parsed.takeError();
  module = std::move(*parsed);
  for (auto &kernel : module->kernels)
    for (Instruction &instruction : kernel.second.instructions) {
      instruction.code = getCode(instruction);
      if (instruction.code == Unknown)
        return createStringError("PTX: unknown instruction '" +
                                 instruction.text + "'");
    }
  for (auto &global : module->globals)
    addBuffer(global.second.data(), global.second.size());
  return Error::success();
}

void Machine::addBuffer(void *data, size_t bytes) {
  auto begin = reinterpret_cast<uint64_t>(data);
  buffers[begin] = {begin + bytes};
}

void Machine::addAllMemory() {
  constexpr uint64_t firstAddress = 1 << 21; // beyond shared memory
  buffers = {{firstAddress, {~uint64_t(0)}}};
}

Traffic Machine::countTraffic(const void *data) const {
  return buffers.at(reinterpret_cast<uint64_t>(data)).traffic;
}

std::optional<size_t> Machine::countParameters(StringRef name) const {
  auto kernel = module->kernels.find(name);
  if (kernel == module->kernels.end())
    return std::nullopt;
  return kernel->second.numParameters;
}

Error Machine::run(const Launch &launch) {
  auto kernel = module->kernels.find(launch.kernel);
  if (kernel == module->kernels.end())
    return createStringError("there is no kernel " + launch.kernel);
  if (kernel->second.numParameters != launch.arguments.size())
    return createStringError("kernel " + launch.kernel + " takes " +
                             Twine(kernel->second.numParameters) +
                             " arguments, not " +
                             Twine(launch.arguments.size()));
  std::array<int64_t, 3> block;
  for (block[2] = 0; block[2] < launch.grid[2]; ++block[2])
    for (block[1] = 0; block[1] < launch.grid[1]; ++block[1])
      for (block[0] = 0; block[0] < launch.grid[0]; ++block[0])
        if (Error error =
                BlockRunner(*this, kernel->second, launch, block).run())
          return error;
  return Error::success();
}
