//===- Match.h - Attention as terms -----------------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor is attention if its elements are, as terms,
//
//   sum over n of weight(n) value(n, d)
//
// where the weights are a softmax over n of scores, and the scores are what
// masks, a score region and a scale make of a sum over k of query(k) key(n, k).
// Weights.cpp reads the weights, Score.cpp the scores, Masks.cpp the
// conditions, TMTensor.cpp an operation that is all of it. A new way to write
// one of them is one more case in one of these files.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RAISE_MATCH_H
#define PEBBLE_LIB_RAISE_MATCH_H

#include "Terms.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Location.h"

#include <set>
#include <string>

namespace pebble::raise {

/// Why something that looks like attention is not raised, and where.
struct Obstacle {
  mlir::Location loc;
  std::string reason;
};

/// A product of terms, over others.
struct Product {
  llvm::SmallVector<const Term *, 4> factors, divisors;
};

/// Something that enters scores after the region.
struct Mask {
  enum class Kind : uint8_t {
    Added,     ///< `term`
    Condition, ///< scores are kept where `term` is `keeps`, else `fill`
    Bound,     ///< scores are kept where `bound` is not negative, else `fill`
    Length,    ///< scores are kept where the key is before `term`, else `fill`
  };

  Kind kind;
  const Term *term = nullptr;
  bool keeps = true;
  mlir::AffineExpr bound = {};
  double fill = 0;
  /// The comparison that `bound` or `term` is from, kept where it is `keeps`.
  const Term *comparison = nullptr;
};

/// A number times values that are the same for all scores.
struct Scale {
  double number = 1;
  llvm::SmallVector<const Term *, 2> factors = {};
};

/// Attention that was recognised.
struct Site {
  /// The tensor that holds its output, and its indices, all variables.
  mlir::Value result = {};
  llvm::SmallVector<mlir::AffineExpr> indices = {};
  /// The variables of keys and channels.
  unsigned n = 0, k = 0;
  const Term *query = nullptr, *key = nullptr, *value = nullptr;
  /// The product of query and key, before the scale.
  const Term *dot = nullptr;
  Scale scale = {};
  /// The masks, in the order in which they are applied.
  llvm::SmallVector<Mask> masks = {};
  /// The score before the masks in terms of `score`, if it is another one.
  const Term *region = nullptr;
  const Term *score = nullptr;
  /// Scores are `softcap tanh(score / softcap)`.
  std::optional<double> softcap = std::nullopt;
  const Term *capped = nullptr;
  /// The maximum of a row and the sum of its exponentials, where there are just
  /// these.
  const Term *maximum = nullptr, *total = nullptr;
  /// A score of each row that has a weight but no key and no value: an
  /// attention sink.
  const Term *sink = nullptr;
  /// A mask fills in a very low number; assume-visible-key would split it.
  bool hasLowFill = false;
};

struct MatchOptions {
  bool allowNoMaximum = false;
  bool assumeVisibleKey = false;
};

/// Matches the elements of one tensor.
class Matcher {
public:
  /// Takes what is asserted before the contraction, in its block, to hold.
  Matcher(mlir::Operation *contraction, const MatchOptions &options,
          llvm::ArrayRef<mlir::cf::AssertOp> asserts);

  /// Whether the output of the contraction, or what is computed from it alone,
  /// is attention.
  mlir::LogicalResult match();
  /// Whether the product of query and key enters a term.
  bool containsDot(const Term *term);
  /// The lowest finite number of the type of the scores.
  double getLowest();
  const Term *getTested(const Term *condition, bool expected, double number);

  Terms terms;
  Site site;
  /// Set after a failure if the contraction looks like attention.
  std::optional<Obstacle> obstacle;

private:
  static constexpr llvm::StringLiteral kNotDivided =
      "the weights are not divided by their sum";

  /// So that a variable is a bit of a word, with room for those of reductions.
  static constexpr int64_t kMaxRank = 16;
  static constexpr llvm::StringLiteral kTooManyVariables =
      "it has more dimensions than are kept apart";
  static constexpr llvm::StringLiteral kOtherCondition =
      "under a condition that is not that their score, or all scores of the "
      "row, are -inf";

  /// Something is kept where a condition is `keeps`, and 0 elsewhere.
  struct Guard {
    const Term *condition;
    bool keeps;
  };
  using Guards = llvm::SmallVector<Guard, 2>;

  /// A softmax over `n`: exp of `score - shifts`, over the sum of those.
  struct Exponential {
    const Term *score = nullptr;
    llvm::SmallVector<const Term *, 2> shifts = {};
    bool isBase2 = false;
  };

  // Weights.cpp
  mlir::LogicalResult matchFrom(mlir::Value root);
  mlir::LogicalResult matchTMTensor();
  mlir::LogicalResult matchNoWeights(llvm::ArrayRef<const Term *> factors,
                                     llvm::ArrayRef<const Term *> divisors);
  bool isSumOf(const Term *element, llvm::ArrayRef<const Term *> factors);
  bool looksLikeWeights(const Term *factor);
  bool looksLikeSoftmax(const Term *factor);
  mlir::Operation *getOpaqueProducer(const Term *head);
  mlir::LogicalResult findSoftmaxBehind(const Term *factor);
  mlir::LogicalResult findDotBehind(const Term *score);
  mlir::LogicalResult failWithoutDot(const Term *weight);
  mlir::LogicalResult matchWeights(const Product &weights);
  mlir::LogicalResult matchSoftmaxOp(const Term *element);
  Exponential readExponential(const Term *exp);
  void splitShift(const Term *shift,
                  llvm::SmallVectorImpl<const Term *> &shifts,
                  llvm::SmallVectorImpl<const Term *> &divisors);
  mlir::LogicalResult checkDivisor(const Term *divisor,
                                   const Exponential &weight);
  mlir::LogicalResult checkShift(const Term *shift, const Term *score);
  mlir::LogicalResult checkSink(const Term *divisor, const Exponential &weight);
  mlir::LogicalResult checkSinkFits(const Term *weight);
  bool readsScores(const Term *term);
  bool isRowMaximum(const Term *shift, const Term *score);
  bool isRowReduction(const Term *element, Reduction::Kind kind,
                      const Term *&body, const Term *&init);
  const Term *stripShifts(const Term *term,
                          llvm::ArrayRef<const Term *> shifts);
  std::optional<int64_t> getSinkIndex(const Extent &extent);
  const Term *getSinkOf(const Reduction &reduction);
  bool isShiftedScore(const Term *term, const Term *score);
  const Term *takeGuard(const Term *term, Guards &taken);
  const Term *takeGuards(const Term *term, Guards &taken);
  const Term *takeProductGuards(const Term *body, const Term *&replaced);
  bool isOfNoWeight(const Guard &guard, const Term *product);
  bool isExcludedTest(const Term *condition, bool expected, const Term *score);
  bool isRowGuard(const Term *condition, bool keeps, const Term *score);
  bool areGuards(llvm::ArrayRef<Guard> own, const Term *score);
  mlir::LogicalResult checkGuards(const Term *score);
  void collectProduct(const Term *term, bool peels, Product &product,
                      bool isDivisor = false);

  // Score.cpp
  mlir::LogicalResult matchScore(const Term *score, double multiplier);
  const Term *findDot(const Term *term);
  llvm::SmallVector<const Term *> getAddends(const Term *term);
  bool isDot(const Term *element);
  bool takeUniform(const Term *term, bool isDivisor, Scale &scale);
  mlir::LogicalResult matchRegion(const Term *term, const Scale &outer);
  bool isExclusion(const Term *term);
  mlir::LogicalResult addAdded(const Term *term, const Scale &scale);

  // Masks.cpp
  mlir::LogicalResult addSelected(const Term *condition, bool keeps,
                                  double fill);
  /// Conditions that hold or do not.
  using Conditions = std::set<std::pair<const Term *, bool>>;
  void collectConditions(const Term *condition, bool keeps, Conditions &seen,
                         llvm::SmallVectorImpl<Mask> &conditions);
  bool addTable(const Term *element, llvm::SmallVectorImpl<Mask> &conditions);
  bool addComparison(const Term *compare, bool keeps,
                     llvm::SmallVectorImpl<Mask> &conditions);

  mlir::LogicalResult fail(const Term *term, const llvm::Twine &reason);

  mlir::Operation *contraction;
  MatchOptions options;
  llvm::DenseMap<const Term *, bool> hasDot;
  /// Guards of the weights, until the scores are known.
  Guards guards;
  unsigned depth = 0;
  /// The sum over keys does not look like attention unless it is divided later.
  bool needsDivision = false;
  /// A product was not looked into for want of variables.
  bool isTooLarge = false;
  /// Not all that scores are computed from was searched for the product.
  bool isTooLong = false;
};

/// Whether the operation may be the product of weights and values, or is an
/// attention as a whole.
bool isContraction(mlir::Operation *op);
/// Whether it is attention of torch-mlir, whose dialect need not be registered.
bool isTMTensorAttention(mlir::Operation *op);

} // namespace pebble::raise

#endif // PEBBLE_LIB_RAISE_MATCH_H
