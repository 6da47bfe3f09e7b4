//===- StateBuilder.h - Builds the loops of #attn.state ---------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The loops at one batch point, from the rows that they load to what they
// store. Its functions are in files by what they are about:
//
//   State.cpp         tiles of the state one after the other, and batch points
//   StateLoops.cpp    the loops over keys and queries within a tile
//   StateRows.cpp     rows of the operands, as tiles in fast memory
//   StateSums.cpp     sums over keys (the state) and monomials (the answers)
//   StateAnswers.cpp  what becomes of answers in the outputs
//   StoredState.cpp   a state in slow memory between its phases
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TILE_STATEBUILDER_H
#define PEBBLE_LIB_TILE_STATEBUILDER_H

#include "Features.h"
#include "Guard.h"
#include "KeyFactors.h"
#include "StateTiles.h"
#include "TensorBuilder.h"

#include "pebble/Dialect/Attention/Attention.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace pebble {

/// Some rows of keys or queries, padded with zeros to `capacity` rows, for
/// loops on tiles to have static sizes.
struct Rows {
  mlir::Value begin;
  mlir::OpFoldResult size;
  int64_t capacity;

  bool isFull() const { return mlir::getConstantIntValue(size) == capacity; }
};

/// Some columns of values, padded to `capacity`.
struct Columns {
  mlir::OpFoldResult begin, size, capacity;

  bool isFull() const { return size == capacity; }
  bool areNone() const { return mlir::isZeroInteger(size); }
};

/// A part of a tile with the columns that it has in one iteration.
struct Part : TilePart {
  Part(const TilePart &part, Columns columns)
      : TilePart(part), columns(columns) {}

  int64_t endMonomial() const { return firstMonomial + numMonomials; }
  Columns columns;
};

/// For each part, sums over keys or monomials: of values, and of the ones if
/// the part has them. Those over keys, the state, are (monomial, column). Those
/// over monomials, the answers, are (column, row): as vectors are along rows,
/// there may be any number of columns.
struct Sums {
  mlir::SmallVector<mlir::Value> weighted, ones;

  mlir::SmallVector<mlir::Value> flatten() const {
    mlir::SmallVector<mlir::Value> values(weighted);
    for (mlir::Value sums : ones)
      if (sums)
        values.push_back(sums);
    return values;
  }
  /// The same with other values.
  Sums replace(mlir::ValueRange values) const {
    Sums sums = *this;
    for (mlir::Value &value : sums.weighted) {
      value = values.front();
      values = values.drop_front();
    }
    for (mlir::Value &value : sums.ones) {
      if (!value)
        continue;
      value = values.front();
      values = values.drop_front();
    }
    return sums;
  }
};

/// A row tile in fast memory, as a tensor (channel, row), channel 0 of ones,
/// and, of keys, the values for each part.
struct RowTile {
  Rows rows;
  mlir::Value channels;
  mlir::SmallVector<Tile> values;
  /// Of keys, where there are masks: their values are multiplied by them.
  KeyFactors masks = {};
};

/// Tensors in slow memory, or their rows for some queries. The loops carry
/// them.
struct Slow {
  mlir::Value out;
  /// Those that there are: the log-sum-exp; the sums that parts hand on, which
  /// are those of `out` if it is of the accumulation type; their denominators.
  mlir::Value lse, partial, denominators;

  mlir::SmallVector<mlir::Value> flatten() const {
    mlir::SmallVector<mlir::Value> values;
    for (mlir::Value value : {out, lse, partial, denominators})
      if (value)
        values.push_back(value);
    return values;
  }
  Slow replace(mlir::ValueRange values) const {
    Slow slow = *this;
    for (mlir::Value *value :
         {&slow.out, &slow.lse, &slow.partial, &slow.denominators}) {
      if (!*value)
        continue;
      *value = values.front();
      values = values.drop_front();
    }
    return slow;
  }
};

/// A state in slow memory: monomials, in the order of all, lie side by side,
/// for tiles of few columns to be long runs.
struct StoredState {
  /// (column, monomial)
  mlir::Value weighted, ones;
};

/// Builds one batch point.
class StateBuilder {
public:
  StateBuilder(mlir::RewriterBase &builder, attn::AttentionOp op,
               mlir::ValueRange point, const StatePlan &plan,
               attn::StateAttr schedule);

  /// Writes the outputs of the batch point to `outputs`, which have only that.
  mlir::SmallVector<mlir::Value> build(mlir::ValueRange outputs);
  /// The part of output `i` that belongs to the batch point.
  mlir::Value buildOutputSlice(mlir::Value whole, unsigned i);

private:
  //===--------------------------------------------------------------------===//
  // Numbers
  //===--------------------------------------------------------------------===//

  mlir::Value index(mlir::OpFoldResult number) {
    return mlir::getValueOrCreateConstantIndexOp(t.b, t.loc, number);
  }
  mlir::OpFoldResult attr(int64_t number) { return t.b.getIndexAttr(number); }
  /// Into [0, most].
  mlir::Value clamp(mlir::Value number, mlir::Value most);
  mlir::Value buildKeyEnd();
  mlir::OpFoldResult getPlace(const FeatureBuilder::Chunk &chunk,
                              const Part &part);

  //===--------------------------------------------------------------------===//
  // Tiles in fast memory
  //===--------------------------------------------------------------------===//

  int64_t getRowCapacity(unsigned dim);
  Rows makeRows(mlir::Value begin, mlir::OpFoldResult end, int64_t capacity);
  Tile sliceOperand(mlir::Value operand, mlir::AffineMap map, bool isOutput,
                    const Rows &rows, mlir::OpFoldResult column,
                    mlir::OpFoldResult numColumns);
  mlir::Value loadChannels(const BlockMonomials &block, bool isKey,
                           const Rows &rows, const KeyFactors &masks = {});
  Tile loadValues(const Part &part, const Rows &rows, const KeyFactors &masks);
  RowTile loadKeys(const BlockMonomials &block, mlir::ArrayRef<Part> parts,
                   const Rows &rows);
  RowTile loadQueries(const BlockMonomials &block, const Rows &rows);
  /// `output` += `feature` times `sums`, of values or of a state.
  mlir::Value multiplyFeatures(const Tile &feature, const Tile &sums,
                               const Tile &output);
  Sums buildEmptyState(mlir::ArrayRef<Part> parts);
  Sums buildUpdate(FeatureBuilder &features, mlir::ArrayRef<Part> parts,
                   const Sums &state, const RowTile &keys);
  Sums buildWeightedState(FeatureBuilder &features, mlir::ArrayRef<Part> parts,
                          const Sums &state);
  Sums buildApplication(FeatureBuilder &features, mlir::ArrayRef<Part> parts,
                        const Sums &state, bool isWeighted,
                        const RowTile &queries, const Sums &answers);
  Sums buildDiagonal(mlir::ArrayRef<Part> parts, const RowTile &queries,
                     const RowTile &keys, Sums answers);
  mlir::Value buildVisibleWeights(mlir::Value weights, const Rows &queries,
                                  const Rows &keys);
  Sums buildBlockDiagonal(FeatureBuilder &features, mlir::ArrayRef<Part> parts,
                          const RowTile &queries, const RowTile &keys,
                          Sums answers);

  //===--------------------------------------------------------------------===//
  // Answers
  //===--------------------------------------------------------------------===//

  Slow sliceRows(const Slow &slow, const Rows &rows);
  Tile slicePartial(const Slow &slow, const Rows &rows, const Columns &columns);
  Sums buildEmptyAnswers(mlir::ArrayRef<Part> parts, const Rows &rows);
  mlir::Value insertWhereSliced(mlir::Value tile, mlir::Value slice,
                                mlir::Value into);
  mlir::Value buildHasKeys(mlir::OpBuilder &builder, mlir::Location at,
                           const Rows &rows);
  void storeQuotients(const Part &part, mlir::Value answers,
                      mlir::Value divisor, Slow &slow, const Rows &rows);
  void storePartial(const Part &part, mlir::Value answers, Slow &slow,
                    const Rows &rows);
  void storeLogSumExp(mlir::Value ones, Slow &slow, const Rows &rows);
  Slow storeAnswers(mlir::ArrayRef<Part> parts, const Sums &answers, Slow slow,
                    const Rows &rows);

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  FeatureBuilder makeFeatures(const BlockMonomials &block,
                              mlir::ArrayRef<Part> parts);
  Sums buildKeyLoop(FeatureBuilder &features, const BlockMonomials &block,
                    mlir::ArrayRef<Part> parts, const Sums &state,
                    mlir::Value begin, mlir::Value end, GuardState &guarded);
  Slow buildQueryLoop(FeatureBuilder &features, const BlockMonomials &block,
                      mlir::ArrayRef<Part> parts, const Sums &state,
                      const Slow &slow, GuardState &guarded);
  Slow buildCausalLoops(FeatureBuilder &features, const BlockMonomials &block,
                        mlir::ArrayRef<Part> parts, const Sums &state,
                        const Slow &slow, GuardState &guarded);
  void addKeys(GuardState &guarded, const RowTile &keys);
  mlir::Value checkQueries(const GuardState &guarded, const RowTile &queries,
                           mlir::Value exactRows);
  using AnswerBody = mlir::function_ref<Sums(const RowTile &)>;
  Slow buildQueryTiles(const BlockMonomials &block, mlir::ArrayRef<Part> parts,
                       mlir::Value begin, mlir::OpFoldResult end, int64_t step,
                       const Slow &slow, GuardState &guarded,
                       AnswerBody answer);
  mlir::SmallVector<mlir::Value> forEachTile(
      const StateTiling &tiling, mlir::ValueRange carried,
      mlir::function_ref<mlir::SmallVector<mlir::Value>(
          const BlockMonomials &, mlir::ArrayRef<Part>, mlir::ValueRange)>
          body);
  Slow allocateSlow(const StateTiling &tiling, mlir::ValueRange outputs);
  Slow buildFused(const Slow &slow, GuardState &guarded);

  //===--------------------------------------------------------------------===//
  // States in slow memory
  //===--------------------------------------------------------------------===//

  using PlaceBody = mlir::function_ref<mlir::SmallVector<mlir::Value>(
      const mlir::SmallVector<mlir::OpFoldResult> &, mlir::ValueRange)>;
  mlir::SmallVector<mlir::Value> forEachPlace(const BlockMonomials &block,
                                              mlir::ValueRange carried,
                                              PlaceBody body);
  mlir::SmallVector<mlir::Value>
  forEachPlaceOfColumns(const BlockMonomials &block, const Columns &columns,
                        mlir::ValueRange carried,
                        mlir::function_ref<mlir::Value(
                            const mlir::SmallVector<mlir::OpFoldResult> &,
                            mlir::Value, mlir::Value)>
                            body);
  Tile sliceStored(mlir::Value weighted, const Columns &columns,
                   mlir::Value column, mlir::OpFoldResult place,
                   mlir::OpFoldResult size);
  Tile sliceState(mlir::Value weighted, mlir::Value column,
                  mlir::OpFoldResult first, mlir::OpFoldResult size);
  StoredState storeState(const BlockMonomials &block, const Part &part,
                         const Sums &state, const StoredState &stored);
  Sums loadState(const BlockMonomials &block, const Part &part,
                 const StoredState &stored);
  Sums loadStateChunk(const FeatureBuilder::Chunk &chunk, const Part &part,
                      const StoredState &stored);
  Sums buildRowBlock(FeatureBuilder &features, const Part &part,
                     const StoredState &stored, const RowTile &queries,
                     const Sums &answers);
  Slow buildRowBlocks(FeatureBuilder &features, const BlockMonomials &block,
                      const Part &part, const StoredState &stored,
                      const Slow &slow);
  Slow buildSpilled(const Slow &slow);

  TensorBuilder t;
  attn::AttentionOp op;
  attn::AttentionOpInterface attention;
  const StatePlan &plan;
  int64_t rowTile, monomialTile;
  /// Whether features, states, and values that are not bf16 are multiplied as
  /// pairs of such numbers.
  bool multipliesPairs;
  mlir::SmallVector<mlir::OpFoldResult> offsets, sizes;
  /// The keys [0, end) are seen by some query, or, if causal, may be.
  mlir::Value keyEnd;
  mlir::Value hasKeys;
  /// Where there are masks.
  std::optional<KeyFactorBuilder> keyFactors;
  /// Of a guarded kernel.
  std::optional<GuardBuilder> guard;
  /// Only the first tile checks norms: the others have the same rows.
  bool checksNorms = true;
};

} // namespace pebble

#endif // PEBBLE_LIB_TILE_STATEBUILDER_H
