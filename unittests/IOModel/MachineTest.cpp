//===- MachineTest.cpp - Machines -----------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Machine.h"

#include "gtest/gtest.h"

using namespace pebble::iomodel;

namespace {

TEST(MachineTest, EveryPresetIsValid) {
  for (const std::string &name : machineNames()) {
    if (name == "words=M" || name == "host")
      continue;
    Machine machine = llvm::cantFail(findMachine(name, 4));
    EXPECT_EQ(llvm::toString(machine.verify()), "");
    EXPECT_GT(machine.flops(2), machine.flops(4));
  }
}

TEST(MachineTest, UnknownNamesListTheKnown) {
  llvm::Expected<Machine> machine = findMachine("cray", 4);
  ASSERT_FALSE(bool(machine));
  EXPECT_EQ(llvm::toString(machine.takeError()),
            "there is no machine 'cray'; known are words=M, host, a100, h100, "
            "h200, graviton3, sapphire-rapids, zen4");
  for (const char *words : {"words=", "words=0", "words=-1", "words=many",
                            "words=9223372036854775807"}) {
    machine = findMachine(words, 4);
    ASSERT_FALSE(bool(machine));
    EXPECT_NE(
        llvm::toString(machine.takeError()).find("a whole number of words"),
        std::string::npos);
  }
}

TEST(MachineTest, ContradictoryLevelsAreRefused) {
  auto errorOf = [](std::vector<MemoryLevel> levels) {
    return llvm::toString(Machine{"m", std::move(levels)}.verify());
  };
  EXPECT_EQ(errorOf({}), "machine m: there must be at least one level");
  EXPECT_EQ(errorOf({{"L1", 0}}),
            "machine m: level L1 must have a capacity and "
            "a line of at least 1 byte");
  EXPECT_EQ(
      errorOf({{"L1", 64}, {"L2", 64}}),
      "machine m: level L2 must be larger than level L1, which is nearer");
  EXPECT_EQ(errorOf({{"L1", 64, 1}, {"L2", 128, 2}}),
            "machine m: level L2 must not be faster than level L1, which is "
            "nearer");
}

TEST(MachineTest, TheSlowestDecides) {
  Problem p;
  p.queries = p.keys = 65536;
  p.channels = p.valueChannels = 64;
  p.degree = 2;
  Machine machine{"m", {{"near", 1 << 16, 1e9}, {"far", 1 << 22, 1e8}}, 0, 1e9};
  MachinePlan planned = llvm::cantFail(plan(p, machine, 4));
  ASSERT_EQ(planned.levels.size(), 2u);
  ASSERT_EQ(planned.estimates.size(), 2u);
  EXPECT_TRUE(planned.chosen().polynomial);
  for (const KernelEstimate &kernel : planned.estimates) {
    double slowest = kernel.arithmeticSeconds;
    for (double seconds : kernel.levelSeconds)
      slowest = std::max(slowest, seconds);
    EXPECT_EQ(kernel.seconds, slowest);
  }
  // 2 (n + n) r D operations at 1e9 a second.
  EXPECT_NEAR(planned.chosen().arithmeticSeconds, 4 * 65536 * 2145. * 65 / 1e9,
              1e-6);
}

// A short sequence is cheaper exactly, however few words the state moves.
TEST(MachineTest, ArithmeticMayOutweighTraffic) {
  Problem p;
  p.queries = p.keys = 256;
  p.channels = p.valueChannels = 64;
  p.degree = 3;
  Machine machine = llvm::cantFail(findMachine("h200", 2));
  EXPECT_FALSE(llvm::cantFail(plan(p, machine, 2)).chosen().polynomial);
  p.queries = p.keys = 1 << 22;
  p.degree = 2;
  EXPECT_TRUE(llvm::cantFail(plan(p, machine, 2)).chosen().polynomial);
}

TEST(MachineTest, WordsIsOneLevel) {
  Machine machine = llvm::cantFail(findMachine("words=1000", 4));
  ASSERT_EQ(machine.levels.size(), 1u);
  EXPECT_EQ(machine.levels[0].bytes, 4000u);
}

} // namespace
