//===- Features.h - Monomials of rows, as linalg ----------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_FEATURES_H
#define PEBBLE_LIB_TILE_FEATURES_H

#include "Monomials.h"
#include "TensorBuilder.h"

namespace pebble {

/// Builds the features of rows: for each monomial of a block, its value at
/// every row. They come in chunks, of which one exists at a time; rows are
/// contiguous in all of them.
class FeatureBuilder {
public:
  /// Some monomials in succession, between two cuts.
  struct Chunk {
    int64_t segmentBegin, segmentEnd;
    mlir::Value begin;
    mlir::OpFoldResult size;
    mlir::Value number;

    bool isWithin(int64_t first, int64_t end) const {
      return first <= segmentBegin && segmentEnd <= end;
    }
  };
  using Body = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      const Chunk &, mlir::ValueRange)>;
  using ParallelBody = llvm::function_ref<llvm::SmallVector<OwnSlice>(
      const Chunk &, mlir::ValueRange)>;

  /// Chunks have up to `chunkSize` monomials, and end at each of `cuts`, which
  /// ascend from 0 to the block's size.
  FeatureBuilder(TensorBuilder &builder, const BlockMonomials &block,
                 llvm::ArrayRef<double> coefficients,
                 llvm::ArrayRef<int64_t> cuts, int64_t chunkSize);

  /// Visits all chunks, with loop-carried values.
  llvm::SmallVector<mlir::Value> buildLoops(mlir::ValueRange carried,
                                            Body body);
  /// The same, side by side: each changes its own slices of what is shared.
  llvm::SmallVector<mlir::Value> buildParallelLoops(mlir::ValueRange shared,
                                                    ParallelBody body);

  /// What the monomials of a block are made of, for the rows of `channels`, a
  /// tensor (channel, row) whose channel 0 is 1.
  llvm::SmallVector<mlir::Value> buildLists(mlir::Value channels);
  /// The weights of some monomials in the polynomial.
  mlir::Value buildWeights(mlir::OpFoldResult first, mlir::OpFoldResult size);
  /// The features of one chunk, times the weight of each monomial in the
  /// polynomial if `weighted`.
  mlir::Value buildChunk(llvm::ArrayRef<mlir::Value> lists, const Chunk &chunk,
                         bool weighted);

private:
  Chunk buildChunkBounds(size_t segment, mlir::Value monomial);
  /// Adds the monomials of the runs [begin, end) of `table` to `list`.
  mlir::Value buildRuns(mlir::Value table, mlir::Value begin, mlir::Value end,
                        mlir::Value below, mlir::Value channels,
                        mlir::Value list, mlir::Value weights);

  TensorBuilder &t;
  const BlockMonomials &block;
  llvm::SmallVector<int64_t> cuts;
  int64_t chunkSize;
  /// The number of the first chunk of each segment.
  llvm::SmallVector<int64_t> firstChunks;
  /// Runs of the lists, and of the chunks with their first run.
  llvm::SmallVector<mlir::Value> listTables;
  mlir::Value chunkTable, chunkRuns, weights;
};

} // namespace pebble

#endif // PEBBLE_LIB_TILE_FEATURES_H
