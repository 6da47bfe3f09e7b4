//===- StateKernels.h - The state of polynomials on GPUs --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Three kernels, with the state in global memory between them: each has a file.
//
// The state of causal attention is that of a prefix of the keys: there is one
// for every so many keys, a span. A tile of queries asks that of the spans of
// which its first query sees all keys, and stores sums; from there the online
// kernel goes on, and weighs the other keys one by one (Prefix).
//
// Monomials come in octets: eight that agree in all variables but the last,
// which runs over eight neighbouring channels. A variable may be the constant
// 1, so that each monomial is a product of as many variables as the degree. It
// stands behind the channels, at the head of an octet of its own.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_NVPTX_STATEKERNELS_H
#define PEBBLE_LIB_TARGET_NVPTX_STATEKERNELS_H

#include "Kernels.h"

namespace pebble::nvptx {

inline constexpr int64_t kOctet = 8;
/// The exponent of 1 in f32, and the bits below an exponent.
inline constexpr int64_t kFloatBias = 127, kFloatFraction = 23;

/// The octets of a polynomial. An octet is a number whose bytes are the
/// variables that its monomials share and, at the top, the number of the octet
/// of channels that the last variable is of.
struct Octets {
  Octets(int64_t degree, int64_t channels);

  static int32_t encode(llvm::ArrayRef<int64_t> shared, int64_t last);

  std::vector<int32_t> numbers;

private:
  void add(int64_t missing, llvm::SmallVectorImpl<int64_t> &shared);

  int64_t channels;
};

/// An octet, as a kernel reads it from the table.
struct Octet {
  llvm::SmallVector<mlir::Value> shared; ///< the variables, as channels
  mlir::Value first; ///< channel of its first monomial's last variable
};

class StateKernels {
public:
  StateKernels(mlir::OpBuilder &host, mlir::gpu::GPUModuleOp module,
               attn::AttentionOp op, int64_t multiprocessors,
               F32Products products);

  void build() {
    buildUpdate();
    buildReduce();
    buildApply();
  }

  TensorCoreSums getSums(int64_t keys) const;
  std::optional<iomodel::Words> countWords() const;
  llvm::Expected<kernel::Guard> getGuard() const;
  std::string whyNot() const;
  const std::optional<Prefix> &getPrefix() const { return prefix; }

private:
  static constexpr int64_t kWarps = 4;
  static constexpr int64_t kThreads = kWarps * kWarpSize;
  /// As many blocks of threads run on a multiprocessor at a time.
  static constexpr int64_t kBlocksPerMultiprocessor = 2;
  static constexpr int64_t kLeastTilesPerRun = 4;

  void chooseRuns(int64_t multiprocessors);
  void chooseSpans();
  std::string whyNoSpans() const;
  KernelBuilder begin(llvm::StringRef name, mlir::ValueRange operands) {
    return {host,     module,   name,   op.getLoc(),
            operands, kThreads, narrow, products};
  }
  /// Appends a number of the host to the arguments of a kernel, if it has to be
  /// passed.
  static void pass(mlir::Value number,
                   llvm::SmallVectorImpl<mlir::Value> &inputs) {
    if (!mlir::getConstantIntValue(number))
      inputs.push_back(number);
  }
  /// Whether there may be keys that no query of a point sees.
  bool hidesKeys() const {
    return !operands.masks.empty() || operands.keyLengths;
  }
  int64_t getConstantRow() const;
  int64_t valueTiles() const { return sizes.valueChannels / kTileColumns; }
  bool isF32() const { return narrow.isF32(); }
  /// Keys that pass through shared memory at a time, and rows of the state that
  /// do: of f32 fewer, so that a multiprocessor has room for two blocks.
  int64_t keyTile() const { return isF32() ? 32 : 64; }
  int64_t stateTile() const { return isF32() ? 16 : 64; }
  int64_t rowsPerBlock() const { return kWarps * stateFragments * kTileRows; }
  int64_t queryTile() const { return kWarps * queryFragments * kTileRows; }
  int64_t tileDepth() const { return isF32() ? kOctet : kTileDepth; }
  /// Of a query that has a prefix: numerators, the denominator, and whether it
  /// saw a key.
  int64_t getSumColumns() const { return sizes.valueChannels + 2; }

  //===--------------------------------------------------------------------===//
  // What kernels share
  //===--------------------------------------------------------------------===//

  /// Fragments of C, each with a tile for every eight columns, the last with
  /// the ones.
  using Fragments = llvm::SmallVector<llvm::SmallVector<Accumulator>>;
  using Columns = llvm::SmallVector<std::array<mlir::Value, 2>>;
  static llvm::SmallVector<mlir::Value> flatten(const Fragments &fragments);
  static Fragments replace(Fragments fragments, mlir::ValueRange values);
  static void multiply(
      KernelBuilder &k, Fragments &sums,
      llvm::function_ref<std::array<mlir::Value, 4>(int64_t)> loadFragment,
      llvm::function_ref<Columns(int64_t first, int64_t count)> loadColumns);
  static mlir::Value buildVector(KernelBuilder &k,
                                 llvm::ArrayRef<double> numbers);
  static mlir::Value buildIsMinusInfinity(KernelBuilder &k, mlir::Value number);
  static mlir::Value buildHalvings(KernelBuilder &k, mlir::Value keys);
  static mlir::Value buildPowerOfTwo(KernelBuilder &k, mlir::Value exponent);
  mlir::Value getTable(KernelBuilder &k);
  Octet loadOctet(KernelBuilder &k, mlir::Value table, mlir::Value number);

  //===--------------------------------------------------------------------===//
  // Update
  //===--------------------------------------------------------------------===//

  struct KeyMonomials;
  struct KeyTiles;
  using OfKey = llvm::function_ref<mlir::Value(mlir::Value)>;
  mlir::Value findLargestShift(KernelBuilder &k, mlir::Value begin,
                               mlir::Value end, OfKey getShift);
  KeyTiles allocateKeyTiles(KernelBuilder &k);
  void transposeKeys(KernelBuilder &k, const KeyTiles &tiles,
                     mlir::Value stage);
  void storeZeros(KernelBuilder &k, const KeyTiles &tiles);
  void storeOnes(KernelBuilder &k, const KeyTiles &tiles, mlir::Value stage,
                 OfKey isVisible);
  void storeWeights(KernelBuilder &k, const KeyTiles &tiles, mlir::Value stage,
                    OfKey getShift, mlir::Value largest);
  std::array<mlir::Value, 2> loadOnes(KernelBuilder &k, const KeyTiles &tiles,
                                      mlir::Value stage, int64_t key);
  std::array<mlir::Value, 4> loadKeyFeatures(KernelBuilder &k,
                                             const KeyTiles &tiles,
                                             mlir::Value stage, int64_t key,
                                             const KeyMonomials &monomials);
  void buildUpdate();

  //===--------------------------------------------------------------------===//
  // Reduce
  //===--------------------------------------------------------------------===//

  mlir::Value buildCoefficient(KernelBuilder &k, mlir::Value row);
  mlir::Value buildLargestOfRuns(KernelBuilder &k, mlir::Value point);
  mlir::Value buildWeightOfRun(KernelBuilder &k, mlir::Value point,
                               mlir::Value run, mlir::Value largest);
  struct ReducedPair;
  void storeState(KernelBuilder &k, const ReducedPair &pair,
                  mlir::Value prefixNumber, mlir::Value sums,
                  mlir::Value halvings);
  void buildReduce();

  //===--------------------------------------------------------------------===//
  // Apply
  //===--------------------------------------------------------------------===//

  std::array<mlir::Value, 4> loadQueryFeatures(KernelBuilder &k,
                                               mlir::Value queries,
                                               mlir::Value firstRow,
                                               llvm::ArrayRef<Octet> octets);
  struct QueryTile;
  QueryTile locateQueries(KernelBuilder &k, bool again);
  Fragments askState(KernelBuilder &k, const QueryTile &tile);
  mlir::Value ownQuery(KernelBuilder &k, const QueryTile &tile,
                       int64_t fragment, int64_t row);
  mlir::Value loadHalvings(KernelBuilder &k, const QueryTile &tile);
  void storeAnswers(KernelBuilder &k, const Fragments &sums);
  void storeSums(KernelBuilder &k, const Fragments &sums);
  void buildApply();

  mlir::OpBuilder &host;
  mlir::gpu::GPUModuleOp module;
  attn::AttentionOp op;
  attn::AttentionOpInterface attention;
  attn::PolynomialAttr polynomial;
  Sizes sizes;
  Operands operands;
  /// Whether masks are added to scores, so that keys have weights.
  bool hasWeights;
  mlir::FloatType narrow;
  F32Products products;
  int64_t degree;
  Octets octets;
  /// Fragments of the state that a warp updates, and of queries that ask it: as
  /// many as registers hold.
  int64_t stateFragments, queryFragments;
  int64_t rows, columns;
  /// Numbers of the host.
  HostNumbers numbers;
  mlir::Value keys, points, tilesPerRun, runs;
  std::optional<int64_t> mostRuns; ///< if that is known
  /// If causal: runs are spans then.
  std::optional<Prefix> prefix;
  std::string tableName;
  /// By point, then by run or prefix, of which there is one if not causal.
  mlir::Value partial, state;
  /// With weights, the largest shift of each run, and of all keys of a point.
  mlir::Value shifts, largestShift;
};

} // namespace pebble::nvptx

#endif // PEBBLE_LIB_TARGET_NVPTX_STATEKERNELS_H
