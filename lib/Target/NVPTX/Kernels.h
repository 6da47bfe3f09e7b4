//===- Kernels.h - Attention as kernels of a GPU ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each schedule has its kernels. Those who call have checked that the operation
// is one that kernels are written for (whyNoKernel).
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_NVPTX_KERNELS_H
#define PEBBLE_LIB_TARGET_NVPTX_KERNELS_H

#include "Chip.h"
#include "KernelBuilder.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/IOModel/Words.h"

namespace pebble::nvptx {

/// Of queries and of keys in the online kernel, where no schedule says it. No
/// kernel has larger tiles of keys for the state.
inline constexpr int64_t kDefaultTile = 64;

/// The sizes of an operation; negative where they are not static.
struct Sizes {
  explicit Sizes(attn::AttentionOp op);

  /// How many points the batch dimensions have, if that is known.
  std::optional<int64_t> countBatchPoints() const;

  llvm::SmallVector<int64_t> batch;
  int64_t queries, keys, channels, valueChannels;
};

/// The size of a dimension of the iteration space, in a kernel that has an
/// operand with this dimension as an argument.
mlir::Value buildSize(KernelBuilder &k, attn::AttentionOp op, unsigned dim);

/// Arithmetic on the host, whose numbers become part of the manifest.
class HostNumbers {
public:
  HostNumbers(mlir::OpBuilder &host, mlir::Location loc)
      : host(host), loc(loc) {}

  mlir::Value constant(int64_t number);
  mlir::Value add(mlir::Value x, int64_t y);
  mlir::Value min(mlir::Value x, mlir::Value y);
  mlir::Value max(mlir::Value x, int64_t y);
  mlir::Value mul(mlir::Value x, mlir::Value y);
  mlir::Value ceilDiv(mlir::Value x, mlir::Value y);
  mlir::Value ceilDiv(mlir::Value x, int64_t y) {
    return ceilDiv(x, constant(y));
  }
  /// The size of a dimension of the iteration space, and the points of several.
  mlir::Value size(attn::AttentionOp op, unsigned dim);
  mlir::Value points(attn::AttentionOp op, mlir::ArrayRef<unsigned> dims);
  /// Device memory; what is not constant of its shape is a dynamic size.
  mlir::Value allocate(mlir::ArrayRef<mlir::Value> shape, mlir::Type element);

private:
  mlir::OpBuilder &host;
  mlir::Location loc;
};

/// An operation's operands with their layouts.
struct Operands {
  explicit Operands(attn::AttentionOp op);

  Operand query, key, value, output;
  llvm::SmallVector<Operand> masks;
  std::optional<Operand> keyLengths, logSumExp;
};

/// The factor of the products of queries and keys, which is a number.
double getScale(attn::AttentionOp op);

/// How far the first query is ahead of the first key.
int64_t getAhead(attn::AttentionOp op);

/// How many keys the point of the batch has: all of `keys`, or as many as its
/// length says.
mlir::Value buildKeyCount(KernelBuilder &k, const Operands &operands,
                          mlir::ArrayRef<mlir::Value> batch, mlir::Value keys,
                          int64_t firstKey);

/// What masks that are the same for all queries, applied in order, make of a
/// score of a key: -inf if they exclude it, or if there is no such key. There
/// are `keyCount` keys, at least one.
mlir::Value buildMasked(KernelBuilder &k, attn::AttentionOp op,
                        const Operands &operands,
                        mlir::ArrayRef<mlir::Value> batch, mlir::Value key,
                        mlir::Value keyCount, double score);
/// What they add to scores: what they make of 0.
inline mlir::Value buildShift(KernelBuilder &k, attn::AttentionOp op,
                              const Operands &operands,
                              mlir::ArrayRef<mlir::Value> batch,
                              mlir::Value key, mlir::Value keyCount) {
  return buildMasked(k, op, operands, batch, key, keyCount, 0);
}
/// Whether they leave a score what is not -inf.
mlir::Value buildIsVisible(KernelBuilder &k, attn::AttentionOp op,
                           const Operands &operands,
                           mlir::ArrayRef<mlir::Value> batch, mlir::Value key,
                           mlir::Value keyCount, double score = 0);

/// The batch dimensions in which keys, values, or which of them are visible,
/// differ. Points are those of these dimensions, in row-major order.
llvm::SmallVector<unsigned> getStateDims(attn::AttentionOp op);
/// The batch at a point; 0 in other dimensions.
mlir::SmallVector<mlir::Value>
buildBatchOfPoint(KernelBuilder &k, attn::AttentionOp op, mlir::Value point);
mlir::Value buildPointOfBatch(KernelBuilder &k, attn::AttentionOp op,
                              mlir::ArrayRef<mlir::Value> batch);

/// A row of the results, or what a lane has of it: two neighbouring columns of
/// every eight.
struct RowResult {
  mlir::Value query;         ///< which; nothing is stored if there is none such
  mlir::Value isWanted = {}; ///< or if this is given, and does not hold
  mlir::Value isEmpty;       ///< whether the query sees no key: outputs are 0
  llvm::SmallVector<std::array<mlir::Value, 2>> numerators;
  mlir::Value denominator;
  /// What the logarithm of the denominator falls short of log-sum-exp.
  mlir::Value logarithm;
};
void storeRow(KernelBuilder &k, attn::AttentionOp op, const Operands &operands,
              mlir::ArrayRef<mlir::Value> batch, const RowResult &row);

/// What causal attention through the state begins with: for every query, sums
/// over spans of keys before it. The rest of the keys that it sees, fewer than
/// those of a span and a tile of queries, is weighed one by one.
struct Prefix {
  int64_t span;      ///< so many keys
  int64_t queryTile; ///< Of so many queries, sums are over the same keys.
  /// For each point of the batch and query, in f32, the numerators, the
  /// denominator, and 0 if it saw no key. Not where sums are over no span.
  mlir::Value sums;

  /// Over how many spans the sums of queries are whose tile begins with
  /// `firstQuery`: those of which it sees all keys that there are.
  mlir::Value buildSpans(KernelBuilder &k, attn::AttentionOp op,
                         mlir::Value keyCount, mlir::Value firstQuery) const;
};

/// Which rows of a guarded operation its state does not answer.
struct RowGuard {
  kernel::Guard limits;
  /// For each point and part of its keys, the largest squared norm of a visible
  /// key and the largest magnitude of a value; NaN if there was one.
  mlir::Value largest;
};

/// Builds the kernel that finds what is largest of keys and values, and its
/// launch. Whoever calls deallocates it.
RowGuard buildRowGuard(mlir::OpBuilder &host, mlir::gpu::GPUModuleOp module,
                       attn::AttentionOp op, const kernel::Guard &limits);

/// For each of the `rows`, queries that the four lanes of a group share,
/// whether the state does not answer it.
mlir::SmallVector<mlir::Value> buildAreExact(KernelBuilder &k,
                                             attn::AttentionOp op,
                                             const RowGuard &guard,
                                             mlir::ArrayRef<mlir::Value> batch,
                                             mlir::ArrayRef<mlir::Value> rows);

/// Why there is no kernel of online softmax with these tiles, or an empty
/// string.
std::string whyNotTiles(int64_t queryTile, int64_t keyTile);

/// Builds the kernel of online softmax, and its launch before `op`. After a
/// prefix, whose tiles are multiples of its own, it goes on with the other
/// keys. With a guard, it computes the rows that the state does not answer.
///
/// After a prefix, returns how many elements it reads and writes, where sizes
/// are known, and but for those of the prefix: with masks or lengths, at most.
std::optional<iomodel::Words>
buildOnlineKernel(mlir::OpBuilder &host, mlir::gpu::GPUModuleOp module,
                  attn::AttentionOp op, const Chip &chip, int64_t queryTile,
                  int64_t keyTile, F32Products products,
                  const std::optional<Prefix> &prefix = std::nullopt,
                  const std::optional<RowGuard> &guard = std::nullopt);

/// What follows from how kernels sum the state.
struct StateSums {
  /// If the number of keys is known.
  TensorCoreSums sums;
  /// The elements that multiprocessors read and write, from L2 on.
  std::optional<iomodel::Words> words;
  /// Of causal attention, what the online kernel goes on with. Whoever has
  /// built that deallocates it.
  std::optional<Prefix> prefix;
  /// Of a guarded kernel, what rows are to be checked for.
  std::optional<kernel::Guard> limits = std::nullopt;
};

/// Why buildStateKernels would build nothing of use, or an empty string: no
/// query of causal attention asks its state, or nothing can be promised of rows
/// that pass a guard.
std::string whyStateIsNoUse(attn::AttentionOp op, int64_t multiprocessors,
                            F32Products products);

/// Builds the kernels that sum the state and ask it, and their launches, for a
/// device of so many multiprocessors.
StateSums buildStateKernels(mlir::OpBuilder &host,
                            mlir::gpu::GPUModuleOp module, attn::AttentionOp op,
                            int64_t multiprocessors, F32Products products);

} // namespace pebble::nvptx

#endif // PEBBLE_LIB_TARGET_NVPTX_KERNELS_H
