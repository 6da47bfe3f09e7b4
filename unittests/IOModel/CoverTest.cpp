//===- CoverTest.cpp - Covers ---------------------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/IOModel/Cover.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

#include "gtest/gtest.h"

using namespace pebble::iomodel;

namespace {

TEST(CoverTest, KnownDesignsCover) {
  for (unsigned strength = 1; strength <= 6; ++strength)
    for (const CoveringDesign &design : knownDesigns(strength)) {
      EXPECT_EQ(design.strength, strength) << design.name;
      if (binomial(design.points, strength) <= uint64_t(1) << 20)
        EXPECT_EQ(design.findUncovered(), 0u) << design.name;
    }
}

// Spaces of high dimension are too large, and must not be built to find out.
TEST(CoverTest, AnyStrengthIsQuick) {
  for (unsigned strength = 7; strength <= 20; ++strength)
    EXPECT_TRUE(knownDesigns(strength).empty());
}

TEST(CoverTest, FindsWhatIsUncovered) {
  CoveringDesign design{"", 4, 2, {0b0011, 0b1100}};
  EXPECT_NE(design.findUncovered(), 0u);
}

/// Each monomial has one owner, whose variables include its own, and the
/// blocks' numbers of monomials and variables are right.
void checkCover(const Cover &cover, uint64_t variables) {
  SCOPED_TRACE(cover.name + " of " + std::to_string(variables));
  std::vector<uint64_t> owned(cover.blocks.size(), 0);
  forEachMonomial(variables, cover.degree, [&](llvm::ArrayRef<unsigned> m) {
    PointSet touched = 0;
    for (auto [variable, exponent] : llvm::enumerate(m))
      if (exponent != 0)
        touched |= PointSet(1) << cover.groupOf(variable);
    unsigned owners = 0;
    for (auto [index, block] : llvm::enumerate(cover.blocks))
      if (llvm::is_contained(block.owned, touched)) {
        ++owners;
        ++owned[index];
        ASSERT_EQ(touched & ~block.groups, 0u);
      }
    ASSERT_EQ(owners, 1u);
  });
  uint64_t blocks = 0;
  for (const BlockShape &shape : cover.shapes)
    blocks += shape.count;
  EXPECT_EQ(blocks, cover.blocks.size());
  for (auto [index, block] : llvm::enumerate(cover.blocks)) {
    EXPECT_EQ(block.monomials, owned[index]);
    uint64_t touches = 0;
    for (uint64_t variable = 0; variable < variables; ++variable)
      touches += block.groups >> cover.groupOf(variable) & 1;
    EXPECT_EQ(block.variables, touches);
  }
}

TEST(CoverTest, EveryMonomialHasOneOwner) {
  for (auto [degree, most] :
       {std::pair(1u, 12u), {2u, 12u}, {3u, 9u}, {4u, 7u}, {5u, 6u}})
    for (uint64_t variables = 1; variables <= most; ++variables)
      for (const Cover &cover : candidateCovers(variables, degree))
        checkCover(cover, variables);
  checkCover(buildCover(knownDesigns(2).back(), 28), 28);
}

TEST(CoverTest, MonomialsAreCountedInAnOrder) {
  std::vector<std::vector<unsigned>> seen;
  forEachMonomial(2, 2,
                  [&](const std::vector<unsigned> &m) { seen.push_back(m); });
  std::vector<std::vector<unsigned>> expected = {{0, 0}, {1, 0}, {2, 0},
                                                 {0, 1}, {1, 1}, {0, 2}};
  EXPECT_EQ(seen, expected);
}

} // namespace
