//===- MultiplyOnAMX.cpp - Products of bf16 on Intel's matrix unit --------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// C[m][n] += sum over k of A[m][k] B[k][n], in blocks of 32 x 32 results, two
// by two tile registers. A tile register has 16 rows of 64 bytes:
//
//   of A    16 m, with 32 k
//   of B    16 pairs of k, with the two numbers of 16 n
//   of C    16 m, with 16 n in f32
//
// Parts of A and B that fit the second cache are packed into such tiles, one
// after the other for the reduction, with zeros where there are no numbers. So
// the loops over tiles know no borders; what is added to C is masked.
//
// A number of A or B may be the sum of two of bf16, f32 cut to the bits of that
// and the rest cut likewise. Each has tiles of its own, which are multiplied
// one by one.
//
//===----------------------------------------------------------------------===//

#include "AMX.h"
#include "pebble/Target/CPU/Pipeline.h"
#include "pebble/Tile/Tile.h"

#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"

#include <array>

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUMULTIPLYONAMX
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

/// Rows of a tile register, and the numbers of a row: bf16, or f32.
static constexpr int64_t kRows = 16, kNarrow = 32, kWide = 16;
/// Rows and columns of a block of results.
static constexpr int64_t kBlock = 32;
/// The most rows, columns and reductions that are packed at a time.
static constexpr int64_t kPart = 256;

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

namespace {
/// A bf16 number that stands for one of an input: itself or, of f32, that cut
/// or the rest cut.
struct Factor {
  unsigned input;
  bool isRest;

  bool operator==(const Factor &other) const {
    return input == other.input && isRest == other.isRest;
  }
};

/// The factor of either input.
using Term = std::array<Factor, 2>;

/// Which loop is which, and which operand.
struct Contraction {
  unsigned m, n, k;
  /// Loops around all of it.
  SmallVector<unsigned> outer;
  OpOperand *lhs, *rhs;
  /// What is summed.
  SmallVector<Term> terms;

  unsigned countParts(OpOperand &operand) const {
    unsigned number = operand.getOperandNumber();
    bool hasRest = llvm::any_of(
        terms, [&](const Term &term) { return term[number].isRest; });
    return hasRest ? 2 : 1;
  }
  bool hasTerm(unsigned lhsPart, unsigned rhsPart) const {
    return llvm::any_of(terms, [&](const Term &term) {
      return term[lhs->getOperandNumber()].isRest == (lhsPart == 1) &&
             term[rhs->getOperandNumber()].isRest == (rhsPart == 1);
    });
  }
};
} // namespace

/// The f32 number that `number` is cut from, to the upper bits; null if none.
static Value matchCut(Value number) {
  auto result = number.getDefiningOp<arith::BitcastOp>();
  if (!result || !number.getType().isF32())
    return {};
  auto masked = result.getIn().getDefiningOp<arith::AndIOp>();
  APInt mask;
  if (!masked || !matchPattern(masked.getRhs(), m_ConstantInt(&mask)) ||
      mask != kBitsOfBF16)
    return {};
  auto bits = masked.getLhs().getDefiningOp<arith::BitcastOp>();
  return bits && bits.getIn().getType().isF32() ? bits.getIn() : Value();
}

/// The factor that `number` is, if it is a bf16 number of an input.
static std::optional<Factor> matchFactor(Block &body, Value number) {
  auto getInput = [&](Value value, bool isRest) -> std::optional<Factor> {
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument || argument.getOwner() != &body ||
        argument.getArgNumber() > 1)
      return std::nullopt;
    return Factor{argument.getArgNumber(), isRest};
  };
  if (auto widened = number.getDefiningOp<arith::ExtFOp>())
    return widened.getIn().getType().isBF16() && number.getType().isF32()
               ? getInput(widened.getIn(), /*isRest=*/false)
               : std::nullopt;
  Value whole = matchCut(number);
  if (!whole)
    return std::nullopt;
  auto rest = whole.getDefiningOp<arith::SubFOp>();
  if (!rest)
    return getInput(whole, /*isRest=*/false);
  return matchCut(rest.getRhs()) == rest.getLhs()
             ? getInput(rest.getLhs(), /*isRest=*/true)
             : std::nullopt;
}

/// The products of bf16 that are summed in f32; none if anything else is.
static SmallVector<Term> matchTerms(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      !op.hasPureBufferSemantics())
    return {};
  Block &body = *op.getBody();
  SmallVector<Term> terms;
  Value sum = body.getTerminator()->getOperand(0);
  while (sum != body.getArgument(2)) {
    auto added = sum.getDefiningOp<arith::AddFOp>();
    if (!added || !sum.getType().isF32())
      return {};
    Value before = added.getLhs();
    auto product = added.getRhs().getDefiningOp<arith::MulFOp>();
    if (!product) {
      before = added.getRhs();
      product = added.getLhs().getDefiningOp<arith::MulFOp>();
    }
    if (!product)
      return {};
    std::optional<Factor> first = matchFactor(body, product.getLhs());
    std::optional<Factor> second = matchFactor(body, product.getRhs());
    if (!first || !second || first->input == second->input)
      return {};
    if (first->input == 1)
      std::swap(first, second);
    Term term = {*first, *second};
    if (llvm::is_contained(terms, term))
      return {};
    terms.push_back(term);
    sum = before;
  }
  return terms;
}

/// Whether the innermost axis of an operand is that loop's, without gaps.
static bool isContiguous(linalg::GenericOp op, OpOperand &operand,
                         unsigned loop) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto type = cast<MemRefType>(operand.get().getType());
  return map.getNumResults() > 0 &&
         map.getResults().back() == getAffineDimExpr(loop, op.getContext()) &&
         type.isLastDimUnitStride();
}

static bool uses(linalg::GenericOp op, OpOperand &operand, unsigned loop) {
  return op.getMatchingIndexingMap(&operand).isFunctionOfDim(loop);
}

/// The loop along the rows of the left operand and of the results. Of several,
/// the last with more than one iteration: the others mostly have one.
static std::optional<unsigned> findRows(linalg::GenericOp op,
                                        const Contraction &found) {
  std::optional<unsigned> rows;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
    if (loop != found.n && loop != found.k &&
        uses(op, *op.getDpsInitOperand(0), loop) &&
        uses(op, *found.lhs, loop) && !uses(op, *found.rhs, loop) &&
        (!rows || sizes[loop] != 1))
      rows = loop;
  return rows;
}

/// Says in `reason` why there is nothing for tiles, if so.
static FailureOr<Contraction> match(linalg::GenericOp op, ArrayRef<Term> terms,
                                    StringRef &reason) {
  Contraction found;
  llvm::append_range(found.terms, terms);
  OpOperand &out = *op.getDpsInitOperand(0);
  AffineMap outMap = op.getMatchingIndexingMap(&out);
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  reason = "the operands are not indexed by the loops themselves";
  if (!llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return failure();
  reason = "there is not one loop that reduces";
  if (reductions.size() != 1)
    return failure();
  found.k = reductions.front();
  reason = "the results are no matrix with contiguous rows";
  if (outMap.getNumResults() < 2)
    return failure();
  found.n = outMap.getDimPosition(outMap.getNumResults() - 1);
  if (!isContiguous(op, out, found.n))
    return failure();

  reason = "it is no product of a matrix with rows and one with columns";
  found.lhs = op.getDpsInputOperand(0);
  found.rhs = op.getDpsInputOperand(1);
  if (!uses(op, *found.rhs, found.n))
    std::swap(found.lhs, found.rhs);
  std::optional<unsigned> rows = findRows(op, found);
  if (!uses(op, *found.rhs, found.n) || uses(op, *found.lhs, found.n) ||
      !uses(op, *found.lhs, found.k) || !uses(op, *found.rhs, found.k) || !rows)
    return failure();
  found.m = *rows;
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
    if (loop != found.n && loop != found.k && loop != found.m)
      found.outer.push_back(loop);

  reason = "neither rows nor columns of an operand lie contiguously";
  for (auto [operand, loop] :
       {std::pair(found.lhs, found.m), std::pair(found.rhs, found.n)})
    if (!isContiguous(op, *operand, found.k) &&
        !isContiguous(op, *operand, loop))
      return failure();
  return found;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

namespace {
class Emitter {
public:
  Emitter(RewriterBase &rewriter, linalg::GenericOp op,
          const Contraction &contraction)
      : b(rewriter), op(op), loc(op.getLoc()), which(contraction),
        ivs(op.getNumLoops()) {}

  void emit();

private:
  using Values = SmallVector<Value>;

  //===--------------------------------------------------------------------===//
  // Small things
  //===--------------------------------------------------------------------===//

  Value index(int64_t number) {
    return arith::ConstantIndexOp::create(b, loc, number);
  }
  Value value(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, loc, size);
  }
  Value add(Value x, Value y) {
    return b.createOrFold<arith::AddIOp>(loc, x, y);
  }
  Value sub(Value x, Value y) {
    return b.createOrFold<arith::SubIOp>(loc, x, y);
  }
  Value times(Value x, int64_t factor) {
    return b.createOrFold<arith::MulIOp>(loc, x, index(factor));
  }
  Value isLess(Value x, Value y) {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
  }
  Value mask(Value lanes, int64_t width) {
    return vector::CreateMaskOp::create(
        b, loc, VectorType::get(width, b.getI1Type()), lanes);
  }
  Value allocate(ArrayRef<int64_t> shape, Type type) {
    return memref::AllocOp::create(b, loc, MemRefType::get(shape, type),
                                   b.getI64IntegerAttr(64));
  }
  /// The most blocks of a part of the loop.
  int64_t countBlocks(unsigned loop) {
    int64_t size = getConstantIntValue(sizes[loop]).value_or(kPart);
    return llvm::divideCeil(std::min(size, kPart), kBlock);
  }
  void loop(OpFoldResult end, function_ref<void(Value)> body) {
    scf::ForOp::create(b, loc, index(0), value(end), index(1), {},
                       [&](OpBuilder &, Location, Value iv, ValueRange) {
                         body(iv);
                         scf::YieldOp::create(b, loc);
                       });
  }
  void forEachOuter(ArrayRef<unsigned> loops, function_ref<void()> body);
  /// Some iterations of a loop, in blocks the last of which may not be whole.
  struct Part {
    unsigned loop;
    Value begin;
    OpFoldResult numBlocks;
  };
  void forEachPart(unsigned loop, function_ref<void(const Part &)> body);

  //===--------------------------------------------------------------------===//
  // Packing
  //===--------------------------------------------------------------------===//

  /// The operand's vector that begins where `row` and `column` say, of loops
  /// `rowLoop` and `columnLoop`.
  struct Place {
    OpOperand *operand;
    unsigned rowLoop, columnLoop;
    Value row, column;
  };
  Value load(const Place &place, Value row, int64_t width, bool isWhole);
  Value maskUpper(Value words) {
    auto type = cast<VectorType>(words.getType());
    Value upper = arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(type, APInt(/*numBits=*/32, kBitsOfBF16)));
    return arith::AndIOp::create(b, loc, words, upper);
  }
  Values cut(Value numbers, unsigned numParts);
  Values loadRow(const Place &place, Value row, bool isWhole);
  Values loadPair(const Place &place, Value pair, bool isWhole);
  Values transpose(Values rows);
  void packTile(OpOperand &operand, const Place &place, Value packed,
                ValueRange tile);
  void pack(OpOperand &operand, const Part &part, const Part &reduction,
            Value packed);

  //===--------------------------------------------------------------------===//
  // Multiplying
  //===--------------------------------------------------------------------===//

  Value loadTile(Value packed, Value block, Value step, int64_t half,
                 unsigned part);
  void multiplyBlock(Value rowBlock, Value columnBlock, OpFoldResult steps);
  void addBlock(Value firstRow, Value firstColumn);
  SmallVector<Value> getIndices(OpOperand &operand);

  RewriterBase &b;
  linalg::GenericOp op;
  Location loc;
  Contraction which;
  /// The size of each loop, and its iteration at the moment.
  SmallVector<OpFoldResult> sizes;
  Values ivs;
  Value packedLhs, packedRhs, sums;
};
} // namespace

void Emitter::forEachOuter(ArrayRef<unsigned> loops,
                           function_ref<void()> body) {
  if (loops.empty())
    return body();
  loop(sizes[loops.front()], [&](Value iv) {
    ivs[loops.front()] = iv;
    forEachOuter(loops.drop_front(), body);
  });
}

void Emitter::forEachPart(unsigned loop,
                          function_ref<void(const Part &)> body) {
  scf::ForOp::create(
      b, loc, index(0), value(sizes[loop]), index(kPart), {},
      [&](OpBuilder &, Location, Value begin, ValueRange) {
        AffineExpr left = b.getAffineSymbolExpr(0) - b.getAffineDimExpr(0);
        AffineMap blocks = AffineMap::get(
            1, 1,
            {left.ceilDiv(kBlock), b.getAffineConstantExpr(kPart / kBlock)},
            b.getContext());
        body({loop, begin,
              affine::makeComposedFoldedAffineMin(b, loc, blocks,
                                                  {begin, sizes[loop]})});
        scf::YieldOp::create(b, loc);
      });
}

SmallVector<Value> Emitter::getIndices(OpOperand &operand) {
  SmallVector<Value> indices;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (unsigned axis = 0, e = map.getNumResults(); axis < e; ++axis)
    indices.push_back(ivs[map.getDimPosition(axis)]);
  return indices;
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

/// Numbers beyond the operand are zero.
Value Emitter::load(const Place &place, Value row, int64_t width,
                    bool isWhole) {
  Value memref = place.operand->get();
  auto type = VectorType::get(width, getElementTypeOrSelf(memref.getType()));
  ivs[place.columnLoop] = place.column;
  ivs[place.rowLoop] = add(place.row, row);
  if (isWhole)
    return vector::LoadOp::create(b, loc, type, memref,
                                  getIndices(*place.operand));
  // Addresses stay within the operand, too.
  Value numRows = value(sizes[place.rowLoop]);
  Value left = sub(value(sizes[place.columnLoop]), place.column);
  left = arith::SelectOp::create(b, loc, isLess(ivs[place.rowLoop], numRows),
                                 left, index(0));
  ivs[place.rowLoop] = arith::MinSIOp::create(b, loc, ivs[place.rowLoop],
                                              sub(numRows, index(1)));
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  return vector::MaskedLoadOp::create(b, loc, type, memref,
                                      getIndices(*place.operand),
                                      mask(left, width), zero);
}

/// For each part of f32 numbers, words that have it in their upper halves.
SmallVector<Value> Emitter::cut(Value numbers, unsigned numParts) {
  auto type = cast<VectorType>(numbers.getType());
  auto words = VectorType::get(type.getShape(), b.getI32Type());
  Value bits = vector::BitCastOp::create(b, loc, words, numbers);
  if (numParts == 1)
    return {bits};
  Value high = vector::BitCastOp::create(b, loc, type, maskUpper(bits));
  Value rest = arith::SubFOp::create(b, loc, numbers, high);
  return {bits, vector::BitCastOp::create(b, loc, words, rest)};
}

/// For each part of the operand, the numbers of a row.
SmallVector<Value> Emitter::loadRow(const Place &place, Value row,
                                    bool isWhole) {
  Value numbers = load(place, row, kNarrow, isWhole);
  if (getElementTypeOrSelf(numbers.getType()).isBF16())
    return {numbers};
  // LLVM takes shuffles of bf16 apart.
  auto halves = VectorType::get(2 * kNarrow, b.getI16Type());
  auto narrow = VectorType::get(kNarrow, b.getBF16Type());
  SmallVector<int64_t> upper;
  for (int64_t i = 0; i < kNarrow; ++i)
    upper.push_back(2 * i + 1);
  Values parts;
  for (Value words : cut(numbers, which.countParts(*place.operand))) {
    Value all = vector::BitCastOp::create(b, loc, halves, words);
    all = vector::ShuffleOp::create(b, loc, all, all, upper);
    parts.push_back(vector::BitCastOp::create(b, loc, narrow, all));
  }
  return parts;
}

/// For each part, two rows, number by number.
SmallVector<Value> Emitter::loadPair(const Place &place, Value pair,
                                     bool isWhole) {
  Value row = times(pair, 2);
  Value first = load(place, row, kWide, isWhole);
  Value second = load(place, add(row, index(1)), kWide, isWhole);
  if (getElementTypeOrSelf(first.getType()).isBF16())
    return {vector::InterleaveOp::create(b, loc, first, second)};
  unsigned numParts = which.countParts(*place.operand);
  auto pairs = VectorType::get(2 * kWide, b.getBF16Type());
  Values parts;
  for (auto [lower, upper] :
       llvm::zip_equal(cut(first, numParts), cut(second, numParts))) {
    Value shift = arith::ConstantOp::create(
        b, loc, b.getI32VectorAttr(SmallVector<int32_t>(kWide, 16)));
    Value words = arith::OrIOp::create(
        b, loc, arith::ShRUIOp::create(b, loc, lower, shift), maskUpper(upper));
    parts.push_back(vector::BitCastOp::create(b, loc, pairs, words));
  }
  return parts;
}

/// Transposes 16 rows of 16 pairs into 16 pairs of rows, which a tile of B
/// consists of. A pair is one number here. Blocks are exchanged, of half as
/// many numbers each time, down to one. (vector.transpose does not do:
/// canonicalization takes it apart into single numbers.)
SmallVector<Value> Emitter::transpose(Values rows) {
  Type type = rows.front().getType();
  for (Value &row : rows)
    row = vector::BitCastOp::create(
        b, loc, VectorType::get(kWide, b.getI32Type()), row);
  for (int64_t size = kRows / 2; size > 0; size /= 2) {
    // Of two rows, the blocks that stay above and those that stay below.
    SmallVector<int64_t> above, below;
    for (int64_t i = 0; i < kWide; ++i) {
      bool isSecond = i & size;
      above.push_back(isSecond ? kWide + i - size : i);
      below.push_back(isSecond ? kWide + i : i + size);
    }
    for (int64_t i = 0; i < kRows; ++i) {
      if (i & size)
        continue;
      Value first = rows[i], second = rows[i + size];
      rows[i] = vector::ShuffleOp::create(b, loc, first, second, above);
      rows[i + size] = vector::ShuffleOp::create(b, loc, first, second, below);
    }
  }
  for (Value &row : rows)
    row = vector::BitCastOp::create(b, loc, type, row);
  return rows;
}

void Emitter::packTile(OpOperand &operand, const Place &place, Value packed,
                       ValueRange tile) {
  bool hasRows = place.rowLoop != which.k, needsRows = &operand == which.lhs;
  unsigned numParts = which.countParts(operand);
  auto getIndices = [&](int64_t part, Value row) {
    Values indices(tile);
    indices.append({index(part), row, index(0)});
    return indices;
  };
  auto store = [&](Value numbers, int64_t part, Value row) {
    vector::StoreOp::create(b, loc, numbers, packed, getIndices(part, row));
  };
  auto loadFrom = [&](Value row, bool isWhole) {
    return hasRows ? loadRow(place, row, isWhole)
                   : loadPair(place, row, isWhole);
  };
  auto storeTransposed = [&](Values rows, int64_t part) {
    for (auto [i, row] : llvm::enumerate(transpose(std::move(rows))))
      store(row, part, index(i));
  };
  auto packWhole = [&] {
    SmallVector<Values> loaded(numParts);
    for (int64_t row = 0; row < kRows; ++row)
      for (auto [part, numbers] :
           llvm::enumerate(loadFrom(index(row), /*isWhole=*/true))) {
        // At once if possible: there are not registers for all rows.
        if (hasRows == needsRows)
          store(numbers, part, index(row));
        else
          loaded[part].push_back(numbers);
      }
    if (hasRows != needsRows)
      for (auto [part, rows] : llvm::enumerate(loaded))
        storeTransposed(std::move(rows), part);
  };
  // Borders are rare, so small code is better: a loop.
  auto packBorder = [&] {
    loop(b.getIndexAttr(kRows), [&](Value row) {
      for (auto [part, numbers] :
           llvm::enumerate(loadFrom(row, /*isWhole=*/false)))
        store(numbers, part, row);
    });
    if (hasRows == needsRows)
      return;
    auto type = VectorType::get(kNarrow, b.getBF16Type());
    for (unsigned part = 0; part < numParts; ++part) {
      Values rows;
      for (int64_t row = 0; row < kRows; ++row)
        rows.push_back(vector::LoadOp::create(b, loc, type, packed,
                                              getIndices(part, index(row))));
      storeTransposed(std::move(rows), part);
    }
  };
  auto fits = [&](Value begin, int64_t size, unsigned loop) {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle,
                                 add(begin, index(size)), value(sizes[loop]));
  };
  Value isWhole = arith::AndIOp::create(
      b, loc, fits(place.row, hasRows ? kRows : kNarrow, place.rowLoop),
      fits(place.column, hasRows ? kNarrow : kRows, place.columnLoop));
  auto build = [&](function_ref<void()> pack) {
    return [&, pack](OpBuilder &, Location) {
      pack();
      scf::YieldOp::create(b, loc);
    };
  };
  scf::IfOp::create(b, loc, isWhole, build(packWhole), build(packBorder));
}

/// Packs a part of an operand: for every block of 32, for every step of the
/// reduction, two tiles for every part of its numbers.
void Emitter::pack(OpOperand &operand, const Part &part, const Part &reduction,
                   Value packed) {
  bool hasRows = isContiguous(op, operand, which.k);
  loop(part.numBlocks, [&](Value block) {
    loop(reduction.numBlocks, [&](Value step) {
      loop(b.getIndexAttr(2), [&](Value half) {
        Value first =
            add(add(part.begin, times(block, kBlock)), times(half, kRows));
        Value depth = add(reduction.begin, times(step, kNarrow));
        Place place = {&operand, which.k, part.loop, depth, first};
        if (hasRows)
          place = {&operand, part.loop, which.k, first, depth};
        packTile(operand, place, packed, {block, step, half});
      });
    });
  });
}

//===----------------------------------------------------------------------===//
// Multiplying
//===----------------------------------------------------------------------===//

Value Emitter::loadTile(Value packed, Value block, Value step, int64_t half,
                        unsigned part) {
  auto type = amx::TileType::get({kRows, kNarrow}, b.getBF16Type());
  return amx::TileLoadOp::create(
      b, loc, type, packed,
      ValueRange{block, step, index(half), index(part), index(0), index(0)});
}

/// The sums of one block, in `sums`.
void Emitter::multiplyBlock(Value rowBlock, Value columnBlock,
                            OpFoldResult steps) {
  auto type = amx::TileType::get({kRows, kWide}, b.getF32Type());
  Values zeros;
  for (int i = 0; i < 4; ++i)
    zeros.push_back(amx::TileZeroOp::create(b, loc, type));
  auto reduction = scf::ForOp::create(
      b, loc, index(0), value(steps), index(1), zeros,
      [&](OpBuilder &, Location, Value step, ValueRange carried) {
        Values next(carried);
        for (unsigned right = 0; right < which.countParts(*which.rhs);
             ++right) {
          Value columns[] = {loadTile(packedRhs, columnBlock, step, 0, right),
                             loadTile(packedRhs, columnBlock, step, 1, right)};
          for (unsigned left = 0; left < which.countParts(*which.lhs); ++left) {
            if (!which.hasTerm(left, right))
              continue;
            for (int64_t i : {0, 1}) {
              Value rows = loadTile(packedLhs, rowBlock, step, i, left);
              for (int64_t j : {0, 1})
                next[2 * i + j] = amx::TileMulFOp::create(
                    b, loc, type, rows, columns[j], next[2 * i + j]);
            }
          }
        }
        scf::YieldOp::create(b, loc, next);
      });
  for (int64_t i : {0, 1})
    for (int64_t j : {0, 1})
      amx::TileStoreOp::create(b, loc, sums,
                               ValueRange{index(i * kRows), index(j * kWide)},
                               reduction.getResult(2 * i + j));
}

/// Adds `sums` to what is there of the block.
void Emitter::addBlock(Value firstRow, Value firstColumn) {
  OpOperand &out = *op.getDpsInitOperand(0);
  Value left = sub(value(sizes[which.n]), firstColumn);
  Value masks[] = {mask(left, kWide), mask(sub(left, index(kWide)), kWide)};
  Value numRows = arith::MinSIOp::create(b, loc, index(kBlock),
                                         sub(value(sizes[which.m]), firstRow));
  auto type = VectorType::get(kWide, b.getF32Type());
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  loop(numRows, [&](Value row) {
    ivs[which.m] = add(firstRow, row);
    for (int64_t j : {0, 1}) {
      Value column = index(j * kWide);
      ivs[which.n] = add(firstColumn, column);
      Values place = getIndices(out);
      Value sum =
          vector::LoadOp::create(b, loc, type, sums, ValueRange{row, column});
      Value before = vector::MaskedLoadOp::create(b, loc, type, out.get(),
                                                  place, masks[j], zero);
      sum = arith::AddFOp::create(b, loc, before, sum);
      vector::MaskedStoreOp::create(b, loc, out.get(), place, masks[j], sum);
    }
  });
}

void Emitter::emit() {
  for (Range range :
       cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(b, loc))
    sizes.push_back(range.size);
  auto allocatePacked = [&](OpOperand &operand, unsigned loop) {
    return allocate({countBlocks(loop), countBlocks(which.k), 2,
                     which.countParts(operand), kRows, kNarrow},
                    b.getBF16Type());
  };
  packedLhs = allocatePacked(*which.lhs, which.m);
  packedRhs = allocatePacked(*which.rhs, which.n);
  sums = allocate({kBlock, kBlock}, b.getF32Type());
  auto multiply = [&](const Part &rows, const Part &columns,
                      const Part &reduction) {
    pack(*which.lhs, rows, reduction, packedLhs);
    auto addProducts = [&](Value rowBlock, Value columnBlock) {
      multiplyBlock(rowBlock, columnBlock, reduction.numBlocks);
      addBlock(add(rows.begin, times(rowBlock, kBlock)),
               add(columns.begin, times(columnBlock, kBlock)));
    };
    // A block of the operand that takes more memory stays in the first cache.
    if (which.countParts(*which.lhs) > which.countParts(*which.rhs))
      loop(rows.numBlocks, [&](Value rowBlock) {
        loop(columns.numBlocks,
             [&](Value columnBlock) { addProducts(rowBlock, columnBlock); });
      });
    else
      loop(columns.numBlocks, [&](Value columnBlock) {
        loop(rows.numBlocks,
             [&](Value rowBlock) { addProducts(rowBlock, columnBlock); });
      });
  };
  forEachOuter(which.outer, [&] {
    forEachPart(which.n, [&](const Part &columns) {
      forEachPart(which.k, [&](const Part &reduction) {
        pack(*which.rhs, columns, reduction, packedRhs);
        forEachPart(which.m, [&](const Part &rows) {
          multiply(rows, columns, reduction);
        });
      });
    });
  });
  for (Value buffer : {sums, packedRhs, packedLhs})
    memref::DeallocOp::create(b, loc, buffer);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Asks the system for the tiles, and asserts that it grants them.
static void requestPermission(func::FuncOp function) {
  auto b = OpBuilder::atBlockBegin(&function.getBody().front());
  Location loc = function.getLoc();
  auto number = [&](int64_t value) -> Value {
    return arith::ConstantIntOp::create(b, loc, value, 64);
  };
  using namespace amx_permission;
  Value error =
      LLVM::InlineAsmOp::create(
          b, loc, b.getI64Type(),
          ValueRange{number(kArchPrctl), number(kRequestPermission),
                     number(kTileData)},
          "syscall", "={rax},{rax},{rdi},{rsi},~{rcx},~{r11},~{memory}",
          /*has_side_effects=*/true, /*is_align_stack=*/false,
          LLVM::TailCallKind::None, LLVM::AsmDialectAttr(),
          /*operand_attrs=*/ArrayAttr())
          .getRes();
  Value isGranted =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, error, number(0));
  cf::AssertOp::create(b, loc, isGranted,
                       "this code multiplies on AMX, which the CPU does not "
                       "have or the system does not grant");
}

namespace {
struct PebbleCPUMultiplyOnAMXPass
    : pebble::impl::PebbleCPUMultiplyOnAMXBase<PebbleCPUMultiplyOnAMXPass> {
  void runOnOperation() override {
    SmallVector<std::pair<linalg::GenericOp, SmallVector<Term>>> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      SmallVector<Term> terms = matchTerms(op);
      if (!terms.empty())
        ops.emplace_back(op, std::move(terms));
    });
    IRRewriter rewriter(&getContext());
    bool isUsed = false;
    for (auto &[op, terms] : ops) {
      StringRef reason;
      FailureOr<Contraction> contraction = match(op, terms, reason);
      if (failed(contraction)) {
        decline(op, reason);
        continue;
      }
      rewriter.setInsertionPoint(op);
      Emitter(rewriter, op, *contraction).emit();
      rewriter.eraseOp(op);
      isUsed = true;
      ++numMultiplied;
    }
    if (isUsed)
      requestPermission(getOperation());
  }

private:
  void decline(Operation *op, StringRef reason) {
    remark::missed(
        op->getLoc(),
        remark::RemarkOpts::name("not-on-amx").category(getArgument()))
        << remark::reason("{0}", reason);
    ++numDeclined;
  }
};
} // namespace
