//===- Vectorize.cpp - From linalg on memrefs to loops over vectors -------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One loop of an operation, the lane loop, runs a vector at a time. A plan says
// which, and how large the register tile is: as many vectors along the lane
// loop and, where that lets a loaded vector be used again, as many iterations
// of another parallel loop, the row loop. An emitter writes the loops around
// the tile, and inside it the reductions, which carry the tile's results.
//
//===----------------------------------------------------------------------===//

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Target/CPU/Pipeline.h"

#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLECPUVECTORIZE
#include "pebble/Target/CPU/Passes.h.inc"
} // namespace pebble

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

namespace {

/// How the elements of an operand lie for consecutive iterations of a loop.
enum class Access { Uniform, Contiguous, Strided };

struct VectorMachine {
  int64_t bits, registers;
};

/// The operation that a reduction combines its terms by.
struct Combiner {
  Operation *op;
  vector::CombiningKind kind;
};

struct VectorPlan {
  unsigned lane = 0;
  /// Of a reduction, each lane combines some of the terms.
  std::optional<Combiner> combiner;
  /// The loop along which a loaded vector is used again; or, without
  /// reductions, along which lie the elements of operands that are strided
  /// along the lanes: blocks of them are read by vectors and transposed.
  std::optional<unsigned> row;
  /// Lanes of a vector, and vectors and rows of the register tile.
  int64_t width = 1, vectors = 1, rows = 1;
};

/// What of the body differs between lanes, and which sums of products are one
/// operation.
struct BodyAnalysis {
  llvm::DenseSet<Value> varying;
  /// From a sum to the product that is one of its terms.
  DenseMap<Operation *, arith::MulFOp> fused;
  llvm::DenseSet<Operation *> fusedProducts;
};

} // namespace

/// Steps of a reduction per block: their operands stay in the L1 cache while
/// the rows reuse them.
static constexpr int64_t kReductionBlock = 256;
static_assert(kReductionBlock % 2 == 0, "isEven() relies on it");

/// Sums that keep the multipliers busy: there are two, and a sum waits four
/// cycles for its last term. Fewer sums are computed in halves.
static constexpr int64_t kBusySums = 8;

/// With at most so many blocks of lanes, the loop over blocks encloses the
/// others, and what these do not change is read once. Between two iterations,
/// memory accesses then skip the other blocks: a few cache lines.
static constexpr int64_t kShortLanes = 4;

/// Whether elements lie in memory as they do in a vector, whose bits follow one
/// another: an i1 or an i4 takes a byte there, an i48 eight of them.
static bool liesAsInVector(Type element) {
  return !element.isIntOrFloat() ||
         (element.getIntOrFloatBitWidth() >= 8 &&
          llvm::isPowerOf2_32(element.getIntOrFloatBitWidth()));
}

static Access getAccess(linalg::GenericOp op, OpOperand &operand,
                        unsigned loop) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !map.isFunctionOfDim(loop))
    return Access::Uniform;
  SmallVector<int64_t> strides;
  int64_t offset;
  if (!liesAsInVector(type.getElementType()) ||
      failed(type.getStridesAndOffset(strides, offset)) ||
      strides.back() != 1 ||
      map.getResult(map.getNumResults() - 1) !=
          getAffineDimExpr(loop, op.getContext()))
    return Access::Strided;
  return Access::Contiguous;
}

static bool isReduction(linalg::GenericOp op, unsigned loop) {
  return op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
}

static bool dependsOnReductions(linalg::GenericOp op, AffineMap map) {
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
    if (isReduction(op, loop) && map.isFunctionOfDim(loop))
      return true;
  return false;
}

/// Whether lanes can compute `op` side by side. Not so divisions of integers:
/// lanes without an iteration could divide by zero.
static bool isLaneWise(Operation *op) {
  return OpTrait::hasElementwiseMappableTraits(op) &&
         !isa<arith::DivSIOp, arith::DivUIOp, arith::CeilDivSIOp,
              arith::CeilDivUIOp, arith::FloorDivSIOp, arith::RemSIOp,
              arith::RemUIOp>(op);
}

static void analyzeFusion(Block &body, BodyAnalysis &analysis) {
  for (auto sum : body.getOps<arith::AddFOp>()) {
    if (!sum.getType().isF32() && !sum.getType().isF64())
      continue;
    for (Value term : sum->getOperands()) {
      auto product = term.getDefiningOp<arith::MulFOp>();
      if (!product || !product->hasOneUse() ||
          !analysis.varying.contains(product))
        continue;
      analysis.fused[sum] = product;
      analysis.fusedProducts.insert(product);
      break;
    }
  }
}

/// What differs between lanes when `lane` is the lane loop, or why the body
/// cannot be computed side by side.
static FailureOr<BodyAnalysis> analyzeBody(linalg::GenericOp op, unsigned lane,
                                           std::string &reason) {
  BodyAnalysis analysis;
  for (OpOperand &operand : op->getOpOperands())
    if (getAccess(op, operand, lane) != Access::Uniform)
      analysis.varying.insert(op.getMatchingBlockArgument(&operand));
  // The results of all lanes differ, until they are combined.
  for (Value init : op.getRegionOutputArgs())
    analysis.varying.insert(init);
  for (Operation &nested : op.getBody()->without_terminator()) {
    auto index = dyn_cast<linalg::IndexOp>(nested);
    bool isVarying = (index && index.getDim() == lane) ||
                     llvm::any_of(nested.getOperands(), [&](Value operand) {
                       return analysis.varying.contains(operand);
                     });
    if (!isVarying && (isMemoryEffectFree(&nested) ||
                       hasSingleEffect<MemoryEffects::Read>(&nested)))
      continue;
    if (!index && !isLaneWise(&nested)) {
      reason = ("'" + nested.getName().getStringRef() +
                "' has no form that computes several elements")
                   .str();
      return failure();
    }
    analysis.varying.insert_range(nested.getResults());
  }
  analyzeFusion(*op.getBody(), analysis);
  return analysis;
}

/// What combines the terms of the only result, if the order may be changed.
static std::optional<Combiner> getCombiner(linalg::GenericOp op) {
  if (op.getNumDpsInits() != 1)
    return std::nullopt;
  BlockArgument init = op.getRegionOutputArgs().front();
  SmallVector<Operation *> combiners;
  if (!init.hasOneUse() || !matchReduction({init}, /*redPos=*/0, combiners) ||
      combiners.size() != 1)
    return std::nullopt;
  std::optional<vector::CombiningKind> kind =
      linalg::getCombinerOpKind(combiners.front());
  if (!kind || !arith::getNeutralElement(combiners.front()))
    return std::nullopt;
  return Combiner{combiners.front(), *kind};
}

/// The widest number of the operation.
static int64_t getWidestBits(linalg::GenericOp op) {
  int64_t widest = 8;
  auto add = [&](Type type) {
    if (type.isIntOrFloat())
      widest = std::max<int64_t>(widest, type.getIntOrFloatBitWidth());
  };
  for (Type type : op.getBody()->getArgumentTypes())
    add(type);
  for (Operation &nested : *op.getBody())
    for (Type type : nested.getResultTypes())
      add(type);
  return widest;
}

/// A loop, other than the lane loop, along which vectors can be used again.
static std::optional<unsigned> findRowLoop(linalg::GenericOp op,
                                           const VectorPlan &plan) {
  if (op.getNumReductionLoops() == 0)
    return std::nullopt;
  for (int64_t loop = op.getNumLoops() - 1; loop >= 0; --loop) {
    if (loop == plan.lane || isReduction(op, loop))
      continue;
    bool saves = llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
      return getAccess(op, operand, plan.lane) != Access::Uniform &&
             !op.getMatchingIndexingMap(&operand).isFunctionOfDim(loop);
    });
    if (saves || plan.combiner)
      return loop;
  }
  return std::nullopt;
}

static bool gathers(linalg::GenericOp op, unsigned lane) {
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
    return getAccess(op, operand, lane) == Access::Strided;
  });
}

/// A loop along which every operand that is strided along the lanes is
/// contiguous.
static std::optional<unsigned> findTransposedLoop(linalg::GenericOp op,
                                                  const VectorPlan &plan) {
  if (op.getNumReductionLoops() != 0)
    return std::nullopt;
  // Permutations of narrower elements take several instructions.
  auto isWide = [](Type type) {
    return type.isIntOrFloat() && type.getIntOrFloatBitWidth() >= 32;
  };
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    bool isLong =
        ShapedType::isDynamic(sizes[loop]) || sizes[loop] >= plan.width;
    if (loop != plan.lane && isLong &&
        llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
          return getAccess(op, operand, plan.lane) != Access::Strided ||
                 (getAccess(op, operand, loop) == Access::Contiguous &&
                  isWide(getElementTypeOrSelf(operand.get())));
        }))
      return loop;
  }
  return std::nullopt;
}

/// Whether the sums of as many rows as a vector has lanes make a vector.
static bool canCombineRows(linalg::GenericOp op, const VectorPlan &plan) {
  return getAccess(op, *op.getDpsInitOperand(0), *plan.row) ==
         Access::Contiguous;
}

/// The rows of a register tile: as many as leave registers for what they are
/// multiplied by. The remainder, too, must have kBusySums sums to hide their
/// latency. It runs row by row if the size is not known: then half of the
/// registers are for sums, a power of two, which is likely to divide it.
static int64_t chooseRows(int64_t size, int64_t vectors,
                          const VectorMachine &machine) {
  int64_t least = std::max<int64_t>(machine.registers / 2 / vectors, 1);
  if (ShapedType::isDynamic(size))
    return least;
  for (int64_t rows = machine.registers * 3 / 4 / vectors; rows > least; --rows)
    if (size <= rows || size % rows == 0 || size % rows * vectors >= kBusySums)
      return std::min(rows, std::max<int64_t>(size, 1));
  return std::min(least, std::max<int64_t>(size, 1));
}

/// Whether results are sums of products.
static bool sumsProducts(linalg::GenericOp op) {
  return llvm::all_of(
      op.getBody()->getTerminator()->getOperands(), [](Value result) {
        Operation *sum = result.getDefiningOp();
        return isa_and_present<arith::AddFOp, arith::AddIOp>(sum) &&
               llvm::any_of(sum->getOperands(), [](Value term) {
                 return isa_and_present<arith::MulFOp, arith::MulIOp>(
                     term.getDefiningOp());
               });
      });
}

static void chooseTile(linalg::GenericOp op, const VectorMachine &machine,
                       VectorPlan &plan) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  auto atMostSize = [&](int64_t number, unsigned loop, int64_t unit) {
    if (ShapedType::isDynamic(sizes[loop]))
      return number;
    int64_t most = std::max<int64_t>(llvm::divideCeil(sizes[loop], unit), 1);
    return std::min(number, most);
  };
  // A power of two: vectors are combined and transposed by halving.
  plan.width = std::max<int64_t>(
      llvm::bit_floor<uint64_t>(machine.bits / getWidestBits(op)), 2);
  while (plan.width > 2 &&
         atMostSize(plan.width, plan.lane, 1) <= plan.width / 2)
    plan.width /= 2;
  plan.row = findRowLoop(op, plan);
  bool isLarge = machine.registers >= 32;
  if (plan.combiner) {
    if (plan.row)
      plan.rows = canCombineRows(op, plan) &&
                          atMostSize(plan.width, *plan.row, 1) == plan.width
                      ? plan.width
                      : atMostSize(4, *plan.row, 1);
    return;
  }
  if (gathers(op, plan.lane)) {
    // Larger tiles would be too much code: a gather reads lane by lane.
    if (std::optional<unsigned> loop = findTransposedLoop(op, plan)) {
      plan.row = loop;
      plan.rows = plan.width;
    }
    return;
  }
  plan.vectors =
      atMostSize(plan.row && !isLarge ? 2 : 4, plan.lane, plan.width);
  if (!plan.row)
    return;
  // More rows than keep sums busy pay off only for sums of products: other work
  // per term outweighs the loads that rows share, and each row repeats its
  // code.
  plan.rows = sumsProducts(op)
                  ? chooseRows(sizes[*plan.row], plan.vectors, machine)
                  : atMostSize(std::max<int64_t>(kBusySums / plan.vectors, 1),
                               *plan.row, 1);
}

/// Chooses a lane loop, the best first: a parallel loop along which every
/// operand lies contiguously, a reduction of such, and a parallel loop along
/// which at least the results do.
static FailureOr<VectorPlan> makePlan(linalg::GenericOp op,
                                      const VectorMachine &machine,
                                      std::string &reason) {
  for (OpOperand &operand : op->getOpOperands())
    if (!op.getMatchingIndexingMap(&operand).isProjectedPermutation(
            /*allowZeroInResults=*/true)) {
      reason = "an operand is not indexed by the loops themselves";
      return failure();
    }
  std::optional<VectorPlan> best;
  int64_t leastCost = 0;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  reason = "along no loop do the results lie contiguously";
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop) {
    VectorPlan plan;
    plan.lane = loop;
    int64_t cost = 0;
    bool reduces = isReduction(op, loop), isPossible = sizes[loop] != 1;
    for (OpOperand &operand : op->getOpOperands()) {
      Access access = getAccess(op, operand, loop);
      bool isResult = op.isDpsInit(&operand);
      if (access == Access::Strided)
        cost += 4;
      if (isResult)
        isPossible &=
            access == (reduces ? Access::Uniform : Access::Contiguous);
    }
    if (reduces) {
      plan.combiner = getCombiner(op);
      isPossible &= plan.combiner.has_value();
      cost += 1;
    }
    if (!isPossible || (best && leastCost <= cost) ||
        failed(analyzeBody(op, loop, reason)))
      continue;
    best = plan;
    leastCost = cost;
  }
  if (!best)
    return failure();
  chooseTile(op, machine, *best);
  return *best;
}

/// Whether the reduction is long enough to be split, and can be.
static bool isSplit(linalg::GenericOp op, const VectorPlan &plan) {
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  if (!plan.row || plan.combiner || reductions.size() != 1)
    return false;
  int64_t size = op.getStaticLoopRanges()[reductions.front()];
  return (ShapedType::isDynamic(size) || size > kReductionBlock) &&
         llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
           return op.payloadUsesValueFromOperand(&init);
         });
}

/// The fill of an output right before `op`, if the tile can begin with its
/// value instead.
static linalg::FillOp findFill(linalg::GenericOp op, OpOperand &init,
                               const VectorPlan &plan) {
  AffineMap map = op.getMatchingIndexingMap(&init);
  Type type = getElementTypeOrSelf(init.get().getType());
  // The body may load what the fill or, if its sums are added to, a later
  // operation stores.
  if (!llvm::all_of(*op.getBody(), [](Operation &nested) {
        return isMemoryEffectFree(&nested);
      }))
    return {};
  // The tiles write every element.
  if (plan.combiner || isSplit(op, plan) || !map.isProjectedPermutation() ||
      dependsOnReductions(op, map))
    return {};
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    auto fill = dyn_cast<linalg::FillOp>(before);
    if (fill && fill.getOutputs().front() == init.get() &&
        fill.getInputs().front().getType() == type &&
        llvm::count(op->getOperands(), init.get()) == 1)
      return fill;
    if (!isMemoryEffectFree(before) && !isa<memref::AllocOp>(before))
      return {};
  }
  return {};
}

/// Whether the body is the sum of the only input and the only output.
static bool addsInput(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() != 0 ||
      !llvm::hasSingleElement(op.getBody()->without_terminator()))
    return false;
  auto sum = dyn_cast<arith::AddFOp>(op.getBody()->front());
  return sum && op.getBody()->getTerminator()->getOperand(0) == sum &&
         sum.getLhs() != sum.getRhs() && isa<BlockArgument>(sum.getLhs()) &&
         isa<BlockArgument>(sum.getRhs());
}

/// The view by which a buffer was put into a workspace. What the mark promises
/// (see pebble-workspace) is believed.
static memref::ViewOp getMarkedView(Value memref) {
  auto view = memref.getDefiningOp<memref::ViewOp>();
  return view && view->hasAttr(
                     attn::AttentionDialect::BufferAttrHelper::getNameStr())
             ? view
             : memref::ViewOp();
}

/// Whether it is memory of its own: allocated, or put into a workspace instead.
static bool isBuffer(Value memref) {
  return memref.getDefiningOp<memref::AllocOp>() || getMarkedView(memref);
}

/// What a memref is a part of.
static Value getWhole(Value memref) {
  while (!isBuffer(memref)) {
    auto view = memref.getDefiningOp<ViewLikeOpInterface>();
    if (!view)
      break;
    memref = view.getViewSource();
  }
  return memref;
}

/// The argument of a function, and not of one of its later blocks, where any
/// memory may come from.
static bool isFunctionArgument(Value memref) {
  auto argument = dyn_cast<BlockArgument>(memref);
  return argument && argument.getOwner()->isEntryBlock() &&
         isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
}

/// Whether a whole was put into `workspace`, or into a part of it.
static bool liesIn(Value whole, Value workspace) {
  if (whole == workspace)
    return true;
  memref::ViewOp view = getMarkedView(whole);
  return view && liesIn(getWhole(view.getSource()), workspace);
}

/// Whether it is known what memory a whole lies in.
static bool isKnown(Value whole) {
  while (memref::ViewOp view = getMarkedView(whole))
    whole = getWhole(view.getSource());
  return isBuffer(whole) || isFunctionArgument(whole);
}

/// Whether two allocations share no memory while both are live.
static bool isApart(Value a, Value b) {
  // A workspace holds what was put into it.
  if (liesIn(a, b) || liesIn(b, a))
    return false;
  if (getMarkedView(a) && getMarkedView(b))
    return true;
  return (isBuffer(a) || isBuffer(b)) && isKnown(a) && isKnown(b);
}

/// Knows more than AliasAnalysis, to which a workspace is one buffer.
static bool mayOverlap(Value a, Value b, AliasAnalysis &aliases) {
  return !isApart(getWhole(a), getWhole(b)) && !aliases.alias(a, b).isNo();
}

/// The contraction before `addition` whose zero-initialised result only the
/// addition reads, if its tiles can add to the output directly.
static linalg::GenericOp findAddedSums(linalg::GenericOp addition,
                                       const VectorMachine &machine,
                                       AliasAnalysis &aliases) {
  if (!addsInput(addition))
    return {};
  Operation *before = addition->getPrevNode();
  while (before && isMemoryEffectFree(before))
    before = before->getPrevNode();
  auto sums = dyn_cast_if_present<linalg::GenericOp>(before);
  if (!sums || !sums.hasPureBufferSemantics() || sums.getNumDpsInits() != 1)
    return {};
  OpOperand &init = *sums.getDpsInitOperand(0);
  Value buffer = addition.getDpsInputOperand(0)->get();
  std::string reason;
  FailureOr<VectorPlan> plan = makePlan(sums, machine, reason);
  if (init.get() != buffer || !isBuffer(buffer) || failed(plan) ||
      !findFill(sums, init, *plan))
    return {};
  for (Operation *user : buffer.getUsers())
    if (user != sums && user != addition &&
        !isa<linalg::FillOp, memref::DeallocOp>(user))
      return {};
  // Tiles add to the output while later ones still read their inputs.
  OpOperand &output = *addition.getDpsInitOperand(0);
  for (Value input : sums.getInputs())
    if (isa<MemRefType>(input.getType()) &&
        mayOverlap(input, output.get(), aliases))
      return {};
  // The addition must take the same elements, contiguous along the lanes.
  AffineMap map =
      addition.getMatchingIndexingMap(addition.getDpsInputOperand(0));
  unsigned last = addition.getNumLoops() - 1;
  if (!map.isIdentity() || addition.getMatchingIndexingMap(&output) != map ||
      getAccess(addition, output, last) != Access::Contiguous)
    return {};
  return sums;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

namespace {

/// Where a loop begins and ends at the moment.
struct LoopRange {
  Value begin, end;
};

/// A register tile: some rows, some vectors, and which lanes of the last vector
/// have an iteration; null for all.
struct Tile {
  int64_t rows = 1, vectors = 1;
  Value mask;
};

class Emitter {
public:
  /// Adds the results to what is in `addTo` if that is not null, instead of
  /// writing them.
  Emitter(RewriterBase &rewriter, linalg::GenericOp op, const VectorPlan &plan,
          BodyAnalysis analysis, Value addTo)
      : b(rewriter), op(op), loc(op.getLoc()), plan(plan),
        analysis(std::move(analysis)), addTo(addTo), ivs(op.getNumLoops()) {
    for (OpOperand &init : op.getDpsInitsMutable())
      if (linalg::FillOp fill = findFill(op, init, plan))
        fills[&init] = fill;
  }

  void emit();
  /// The operations that need not be done any more.
  SmallVector<linalg::FillOp> getObsolete() {
    return llvm::to_vector(llvm::make_second_range(fills));
  }

private:
  using Step = function_ref<void()>;
  using TileStep = function_ref<void(const Tile &)>;

  //===--------------------------------------------------------------------===//
  // Indices
  //===--------------------------------------------------------------------===//

  Value index(int64_t number) {
    return arith::ConstantIndexOp::create(b, loc, number);
  }
  Value offset(Value base, int64_t number) {
    return number == 0 ? base
                       : arith::AddIOp::create(b, loc, base, index(number));
  }
  /// The largest multiple of `step` that is not above the end of `loop`.
  Value roundDown(unsigned loop, int64_t step);
  SmallVector<Value> getIndices(AffineMap map, int64_t row, Value lane);

  //===--------------------------------------------------------------------===//
  // Loops around the tile
  //===--------------------------------------------------------------------===//

  /// A loop over `plan`'s `loop` from `begin` to `end`, carrying values.
  SmallVector<Value>
  buildFor(unsigned loop, Value begin, Value end, int64_t step,
           ValueRange carried,
           function_ref<SmallVector<Value>(ValueRange)> body);
  void buildFor(unsigned loop, Value begin, Value end, int64_t step,
                Step body) {
    buildFor(loop, begin, end, step, {}, [&](ValueRange) {
      body();
      return SmallVector<Value>();
    });
  }
  void forEach(ArrayRef<unsigned> loops, Step body);
  void forEachRowBlock(Tile tile, TileStep body);
  void forEachLaneBlock(Tile tile, TileStep body);
  void forEachReductionBlock(Step body);
  bool hasShortLanes();
  Value buildMask(const Tile &tile);
  /// Null for a vector of which all lanes have an iteration.
  Value getMask(const Tile &tile, int64_t vector) {
    return vector + 1 == tile.vectors ? tile.mask : Value();
  }

  //===--------------------------------------------------------------------===//
  // The tile
  //===--------------------------------------------------------------------===//

  void readBeforeLoops(const Tile &tile, ArrayRef<unsigned> loops);
  void emitTile(const Tile &tile);
  SmallVector<Value> emitReductions(ArrayRef<unsigned> loops, const Tile &tile,
                                    ValueRange carried);
  SmallVector<Value> emitLanes(const Tile &tile, ValueRange carried);
  bool isEven(unsigned loop) {
    return !ShapedType::isDynamic(sizes[loop]) && sizes[loop] % 2 == 0;
  }
  Value buildEvenEnd(unsigned loop);
  SmallVector<Value> emitPairs(unsigned loop, const Tile &tile,
                               ValueRange carried);
  SmallVector<Value> emitHalves(unsigned loop, const Tile &tile,
                                ValueRange carried, const Combiner &combiner);
  SmallVector<Value> emitBody(const Tile &tile, ValueRange carried);
  SmallVector<Value> evaluate(const Tile &tile, ValueRange args, int64_t row,
                              int64_t vector);
  Value buildIndex(linalg::IndexOp index, int64_t row, int64_t vector);
  Value cloneLaneWise(Operation &nested, const IRMapping &mapping);

  bool isCarried(OpOperand &init) {
    return !dependsOnReductions(op, op.getMatchingIndexingMap(&init));
  }
  Type vectorOf(Type element) { return VectorType::get(plan.width, element); }
  Value broadcast(Value value);
  Value read(OpOperand &operand, const Tile &tile, int64_t row, int64_t vector);
  Value load(OpOperand &operand, const Tile &tile, int64_t row, int64_t vector);
  Value loadVector(Value memref, ValueRange indices, Value mask);
  Value gather(OpOperand &operand, const Tile &tile, int64_t row, Value lane);
  Value getLane(Value lane, int64_t number, const Tile &tile);
  bool isTransposed(OpOperand &operand, const Tile &tile);
  SmallVector<Value> loadTransposed(OpOperand &operand, const Tile &tile,
                                    int64_t vector);
  void write(OpOperand &operand, const Tile &tile, int64_t row, int64_t vector,
             Value value);
  void combineLanes(OpOperand &operand, int64_t row, Value value);
  void combineRows(OpOperand &operand, SmallVector<Value> rows);

  RewriterBase &b;
  linalg::GenericOp op;
  Location loc;
  VectorPlan plan;
  BodyAnalysis analysis;
  Value addTo;
  /// Outputs that hold but one value.
  DenseMap<OpOperand *, linalg::FillOp> fills;
  SmallVector<LoopRange> ranges;
  SmallVector<int64_t> sizes;
  /// The iteration of each loop, of the tile's first row and lane.
  SmallVector<Value> ivs;
  /// What has been read: before the reductions, and in the current iteration.
  using Reads = DenseMap<std::tuple<unsigned, int64_t, int64_t>, Value>;
  Reads readBefore, readInside;
};

} // namespace

SmallVector<Value>
Emitter::buildFor(unsigned loop, Value begin, Value end, int64_t step,
                  ValueRange carried,
                  function_ref<SmallVector<Value>(ValueRange)> body) {
  auto forOp = scf::ForOp::create(
      b, loc, begin, end, index(step), carried,
      [&](OpBuilder &, Location, Value iv, ValueRange inside) {
        ivs[loop] = iv;
        scf::YieldOp::create(b, loc, body(inside));
      });
  return forOp.getResults();
}

Value Emitter::roundDown(unsigned loop, int64_t step) {
  Value size = ranges[loop].end;
  if (!ShapedType::isDynamic(sizes[loop]))
    return index(sizes[loop] / step * step);
  Value rest = arith::RemUIOp::create(b, loc, size, index(step));
  return arith::SubIOp::create(b, loc, size, rest);
}

void Emitter::forEach(ArrayRef<unsigned> loops, Step body) {
  if (loops.empty())
    return body();
  unsigned loop = loops.front();
  buildFor(loop, ranges[loop].begin, ranges[loop].end, 1,
           [&] { forEach(loops.drop_front(), body); });
}

void Emitter::forEachRowBlock(Tile tile, TileStep body) {
  if (!plan.row)
    return body(tile);
  unsigned loop = *plan.row;
  auto [begin, end] = ranges[loop];
  Value wholeEnd = roundDown(loop, plan.rows);
  tile.rows = plan.rows;
  buildFor(loop, begin, wholeEnd, plan.rows, [&] { body(tile); });
  if (plan.rows == 1)
    return;
  bool isStatic = !ShapedType::isDynamic(sizes[loop]);
  tile.rows = isStatic ? sizes[loop] % plan.rows : 1;
  // Fewer rows cannot be transposed: they are read element by element.
  if (!plan.combiner && gathers(op, plan.lane))
    tile.rows = std::min<int64_t>(tile.rows, 1);
  if (tile.rows > 0)
    buildFor(loop, wholeEnd, end, tile.rows, [&] { body(tile); });
}

Value Emitter::buildMask(const Tile &tile) {
  Value last = offset(ivs[plan.lane], (tile.vectors - 1) * plan.width);
  Value left = arith::SubIOp::create(b, loc, ranges[plan.lane].end, last);
  return vector::CreateMaskOp::create(
      b, loc, VectorType::get(plan.width, b.getI1Type()), left);
}

void Emitter::forEachLaneBlock(Tile tile, TileStep body) {
  unsigned loop = plan.lane;
  auto [begin, end] = ranges[loop];
  int64_t step = plan.width * plan.vectors;
  Value wholeEnd = roundDown(loop, step);
  tile.vectors = plan.vectors;
  buildFor(loop, begin, wholeEnd, step, [&] { body(tile); });
  // The remainder: in one tile if its size is known, else vector by vector.
  bool isStatic = !ShapedType::isDynamic(sizes[loop]);
  int64_t left = isStatic ? sizes[loop] % step : 1;
  if (left == 0)
    return;
  tile.vectors = llvm::divideCeil(left, plan.width);
  buildFor(loop, wholeEnd, end, tile.vectors * plan.width, [&] {
    if (left % plan.width != 0)
      tile.mask = buildMask(tile);
    body(tile);
  });
}

/// Splits the only reduction, if it is long: the partial results are added to
/// what the output holds.
void Emitter::forEachReductionBlock(Step body) {
  if (!isSplit(op, plan))
    return body();
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  unsigned loop = reductions.front();
  LoopRange whole = ranges[loop];
  buildFor(loop, whole.begin, whole.end, kReductionBlock, [&] {
    Value end = offset(ivs[loop], kReductionBlock);
    end = arith::MinUIOp::create(b, loc, end, whole.end);
    ranges[loop] = {ivs[loop], end};
    body();
  });
  ranges[loop] = whole;
}

bool Emitter::hasShortLanes() {
  int64_t size = sizes[plan.lane];
  return !ShapedType::isDynamic(size) &&
         size <= kShortLanes * plan.width * plan.vectors;
}

void Emitter::emit() {
  sizes = op.getStaticLoopRanges();
  auto linalgOp = cast<linalg::LinalgOp>(op.getOperation());
  for (Range range : linalgOp.createLoopRanges(b, loc))
    ranges.push_back({getValueOrCreateConstantIndexOp(b, loc, range.offset),
                      getValueOrCreateConstantIndexOp(b, loc, range.size)});
  SmallVector<unsigned> others;
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
    if (loop != plan.lane && loop != plan.row && !isReduction(op, loop))
      others.push_back(loop);
  auto emitOne = [&](const Tile &tile) { emitTile(tile); };
  if (plan.combiner) {
    ivs[plan.lane] = index(0);
    return forEach(others, [&] { forEachRowBlock(Tile(), emitOne); });
  }
  if (!plan.row && !hasShortLanes())
    return forEach(others, [&] { forEachLaneBlock(Tile(), emitOne); });
  if (!plan.row)
    return forEachLaneBlock(Tile(), [&](const Tile &lanes) {
      readBeforeLoops(lanes, others);
      forEach(others, [&] { emitTile(lanes); });
      readBefore.clear();
    });
  // The vectors of a block of lanes and reductions stay in the nearest cache
  // while the rows pass.
  forEachLaneBlock(Tile(), [&](const Tile &lanes) {
    forEachReductionBlock(
        [&] { forEach(others, [&] { forEachRowBlock(lanes, emitOne); }); });
  });
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

SmallVector<Value> Emitter::getIndices(AffineMap map, int64_t row, Value lane) {
  SmallVector<Value> indices;
  for (AffineExpr result : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(result);
    if (!dim)
      indices.push_back(index(0));
    else if (dim.getPosition() == plan.lane)
      indices.push_back(lane);
    else if (dim.getPosition() == plan.row)
      indices.push_back(offset(ivs[*plan.row], row));
    else
      indices.push_back(ivs[dim.getPosition()]);
  }
  return indices;
}

Value Emitter::broadcast(Value value) {
  if (isa<VectorType>(value.getType()))
    return value;
  return vector::BroadcastOp::create(b, loc, vectorOf(value.getType()), value);
}

/// The place of a lane from `lane` on. Those without an iteration read what the
/// last one reads.
Value Emitter::getLane(Value lane, int64_t number, const Tile &tile) {
  Value place = offset(lane, number);
  if (!tile.mask)
    return place;
  Value last = arith::SubIOp::create(b, loc, ranges[plan.lane].end, index(1));
  return arith::MinUIOp::create(b, loc, place, last);
}

/// Element by element.
Value Emitter::gather(OpOperand &operand, const Tile &tile, int64_t row,
                      Value lane) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  Type type = getElementTypeOrSelf(operand.get().getType());
  SmallVector<Value> elements;
  for (int64_t i = 0; i < plan.width; ++i) {
    Value element = memref::LoadOp::create(
        b, loc, operand.get(), getIndices(map, row, getLane(lane, i, tile)));
    if (type.isInteger(1))
      element = arith::ExtUIOp::create(b, loc, b.getI32Type(), element);
    elements.push_back(element);
  }
  Value vector = vector::FromElementsOp::create(
      b, loc, cast<VectorType>(vectorOf(elements[0].getType())), elements);
  if (!type.isInteger(1))
    return vector;
  Value zero =
      arith::ConstantOp::create(b, loc, b.getZeroAttr(vector.getType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, vector, zero);
}

Value Emitter::load(OpOperand &operand, const Tile &tile, int64_t row,
                    int64_t vector) {
  if (!isa<MemRefType>(operand.get().getType()))
    return operand.get();
  AffineMap map = op.getMatchingIndexingMap(&operand);
  Value lane = offset(ivs[plan.lane], vector * plan.width);
  Access access = getAccess(op, operand, plan.lane);
  if (access == Access::Strided)
    return gather(operand, tile, row, lane);
  SmallVector<Value> indices = getIndices(map, row, lane);
  if (access == Access::Uniform)
    return memref::LoadOp::create(b, loc, operand.get(), indices);
  return loadVector(operand.get(), indices, getMask(tile, vector));
}

Value Emitter::loadVector(Value memref, ValueRange indices, Value mask) {
  auto type =
      cast<VectorType>(vectorOf(getElementTypeOrSelf(memref.getType())));
  if (!mask)
    return vector::LoadOp::create(b, loc, type, memref, indices);
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  return vector::MaskedLoadOp::create(b, loc, type, memref, indices, mask,
                                      zero);
}

bool Emitter::isTransposed(OpOperand &operand, const Tile &tile) {
  return op.getNumReductionLoops() == 0 && plan.row &&
         tile.rows == plan.width && plan.width > 1 &&
         getAccess(op, operand, plan.lane) == Access::Strided;
}

/// A vector for each row, from vectors along the rows: after as many rounds as
/// a number of lanes has bits, of interleaving the first half of the vectors
/// with the second, lanes and vectors have changed places.
SmallVector<Value> Emitter::loadTransposed(OpOperand &operand, const Tile &tile,
                                           int64_t vector) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  Value lane = offset(ivs[plan.lane], vector * plan.width);
  Type type = vectorOf(getElementTypeOrSelf(operand.get().getType()));
  SmallVector<Value> vectors;
  SmallVector<int64_t> low, high;
  for (int64_t i = 0; i < plan.width; ++i) {
    vectors.push_back(
        vector::LoadOp::create(b, loc, cast<VectorType>(type), operand.get(),
                               getIndices(map, 0, getLane(lane, i, tile))));
    low.push_back(i / 2 + i % 2 * plan.width);
    high.push_back(low.back() + plan.width / 2);
  }
  size_t half = plan.width / 2;
  for (int64_t round = 1; round < plan.width; round *= 2) {
    SmallVector<Value> next;
    for (size_t i = 0; i < half; ++i)
      for (ArrayRef<int64_t> mask : {ArrayRef(low), ArrayRef(high)})
        next.push_back(vector::ShuffleOp::create(b, loc, vectors[i],
                                                 vectors[i + half], mask));
    vectors = std::move(next);
  }
  return vectors;
}

/// Reads each element once, and before the reductions where they do not matter.
Value Emitter::read(OpOperand &operand, const Tile &tile, int64_t row,
                    int64_t vector) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!plan.row || !map.isFunctionOfDim(*plan.row))
    row = 0;
  if (!map.isFunctionOfDim(plan.lane))
    vector = 0;
  std::tuple key(operand.getOperandNumber(), row, vector);
  if (Value value = readBefore.lookup(key))
    return value;
  if (Value value = readInside.lookup(key))
    return value;
  if (!isTransposed(operand, tile))
    return readInside[key] = load(operand, tile, row, vector);
  for (auto [number, value] :
       llvm::enumerate(loadTransposed(operand, tile, vector)))
    readInside[{operand.getOperandNumber(), number, vector}] = value;
  return readInside[key];
}

void Emitter::write(OpOperand &operand, const Tile &tile, int64_t row,
                    int64_t vector, Value value) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  Value lane = offset(ivs[plan.lane], vector * plan.width);
  SmallVector<Value> indices = getIndices(map, row, lane);
  Value target = operand.get(), mask = getMask(tile, vector);
  if (addTo) {
    target = addTo;
    Value before = loadVector(target, indices, mask);
    value = arith::AddFOp::create(b, loc, before, value);
  }
  if (mask)
    vector::MaskedStoreOp::create(b, loc, target, indices, mask, value);
  else
    vector::StoreOp::create(b, loc, value, target, indices);
}

/// Combines the lanes with one another and with what the output holds.
void Emitter::combineLanes(OpOperand &operand, int64_t row, Value value) {
  SmallVector<Value> indices =
      getIndices(op.getMatchingIndexingMap(&operand), row, Value());
  vector::CombiningKind kind = plan.combiner->kind;
  Value result = vector::ReductionOp::create(b, loc, kind, value);
  Value before = memref::LoadOp::create(b, loc, operand.get(), indices);
  result = vector::makeArithReduction(b, loc, kind, before, result);
  memref::StoreOp::create(b, loc, result, operand.get(), indices);
}

/// The same for as many rows as there are lanes, whose results are a vector.
/// Vectors are combined in pairs, with each row in half as many lanes as
/// before.
void Emitter::combineRows(OpOperand &operand, SmallVector<Value> rows) {
  vector::CombiningKind kind = plan.combiner->kind;
  for (int64_t lanes = plan.width / 2; lanes > 0; lanes /= 2) {
    // The first and the second half of the lanes of each row of a pair.
    SmallVector<int64_t> first, second;
    for (int64_t i = 0; i < 2 * plan.width; ++i)
      (i / lanes % 2 == 0 ? first : second).push_back(i);
    SmallVector<Value> pairs;
    for (size_t i = 0; i < rows.size(); i += 2) {
      auto half = [&](ArrayRef<int64_t> mask) -> Value {
        return vector::ShuffleOp::create(b, loc, rows[i], rows[i + 1], mask);
      };
      pairs.push_back(
          vector::makeArithReduction(b, loc, kind, half(first), half(second)));
    }
    rows = std::move(pairs);
  }
  SmallVector<Value> indices =
      getIndices(op.getMatchingIndexingMap(&operand), 0, Value());
  Value before = vector::LoadOp::create(
      b, loc, cast<VectorType>(rows[0].getType()), operand.get(), indices);
  Value result = vector::makeArithReduction(b, loc, kind, before, rows[0]);
  vector::StoreOp::create(b, loc, result, operand.get(), indices);
}

//===----------------------------------------------------------------------===//
// The tile
//===----------------------------------------------------------------------===//

Value Emitter::buildIndex(linalg::IndexOp index, int64_t row, int64_t vector) {
  unsigned loop = index.getDim();
  if (loop == plan.row)
    return offset(ivs[loop], row);
  if (loop != plan.lane)
    return ivs[loop];
  Value first = broadcast(offset(ivs[loop], vector * plan.width));
  Value steps = vector::StepOp::create(b, loc, first.getType());
  return arith::AddIOp::create(b, loc, first, steps);
}

Value Emitter::cloneLaneWise(Operation &nested, const IRMapping &mapping) {
  auto lookup = [&](Value value) {
    return broadcast(mapping.lookupOrDefault(value));
  };
  if (arith::MulFOp product = analysis.fused.lookup(&nested)) {
    Value first = nested.getOperand(0);
    bool isFirst = first == product.getResult();
    return vector::FMAOp::create(
        b, loc, lookup(product.getLhs()), lookup(product.getRhs()),
        lookup(isFirst ? nested.getOperand(1) : first));
  }
  OperationState state(loc, nested.getName());
  for (Value operand : nested.getOperands())
    state.addOperands(lookup(operand));
  for (Type type : nested.getResultTypes())
    state.addTypes(vectorOf(type));
  state.propertiesAttr = nested.getPropertiesAsAttribute();
  state.addAttributes(nested.getDiscardableAttrDictionary().getValue());
  return b.create(state)->getResult(0);
}

/// The body for one vector of results. What does not differ between lanes stays
/// a scalar.
SmallVector<Value> Emitter::evaluate(const Tile &tile, ValueRange args,
                                     int64_t row, int64_t vector) {
  IRMapping mapping;
  mapping.map(op.getBody()->getArguments(), args);
  for (Operation &nested : op.getBody()->without_terminator()) {
    if (analysis.fusedProducts.contains(&nested))
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(nested))
      mapping.map(index.getResult(), buildIndex(index, row, vector));
    else if (nested.getNumResults() == 1 &&
             analysis.varying.contains(nested.getResult(0)))
      mapping.map(nested.getResult(0), cloneLaneWise(nested, mapping));
    else
      b.clone(nested, mapping);
  }
  SmallVector<Value> results;
  for (Value yielded : op.getBody()->getTerminator()->getOperands())
    results.push_back(broadcast(mapping.lookupOrDefault(yielded)));
  return results;
}

/// One iteration of the reductions for the whole tile.
SmallVector<Value> Emitter::emitBody(const Tile &tile, ValueRange carried) {
  readInside.clear();
  SmallVector<Value> next;
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector) {
      SmallVector<Value> args;
      for (OpOperand *input : op.getDpsInputOperands())
        args.push_back(read(*input, tile, row, vector));
      size_t begin = next.size(), number = begin;
      for (OpOperand &init : op.getDpsInitsMutable())
        args.push_back(isCarried(init) ? carried[number++]
                                       : load(init, tile, row, vector));
      SmallVector<Value> results = evaluate(tile, args, row, vector);
      number = begin;
      for (auto [init, result] :
           llvm::zip_equal(op.getDpsInitsMutable(), results)) {
        if (!isCarried(init)) {
          write(init, tile, row, vector, result);
          continue;
        }
        // A lane without an iteration has no term.
        if (plan.combiner && tile.mask)
          result = arith::SelectOp::create(b, loc, tile.mask, result,
                                           carried[number]);
        next.push_back(result);
        ++number;
      }
    }
  return next;
}

/// The lane loop, when it is a reduction.
SmallVector<Value> Emitter::emitLanes(const Tile &tile, ValueRange carried) {
  unsigned loop = plan.lane;
  Value wholeEnd = roundDown(loop, plan.width);
  SmallVector<Value> results =
      buildFor(loop, ranges[loop].begin, wholeEnd, plan.width, carried,
               [&](ValueRange inside) { return emitBody(tile, inside); });
  if (!ShapedType::isDynamic(sizes[loop]) && sizes[loop] % plan.width == 0)
    return results;
  return buildFor(loop, wholeEnd, ranges[loop].end, plan.width, results,
                  [&](ValueRange inside) {
                    Tile part = tile;
                    part.mask = buildMask(tile);
                    return emitBody(part, inside);
                  });
}

/// Where `loop` ends if it takes two steps at a time.
Value Emitter::buildEvenEnd(unsigned loop) {
  auto [begin, end] = ranges[loop];
  if (isEven(loop))
    return end;
  Value length = arith::SubIOp::create(b, loc, end, begin);
  Value odd = arith::RemUIOp::create(b, loc, length, index(2));
  return arith::SubIOp::create(b, loc, end, odd);
}

/// A reduction that adds two terms in each step, one after the other: addresses
/// are computed once for both.
SmallVector<Value> Emitter::emitPairs(unsigned loop, const Tile &tile,
                                      ValueRange carried) {
  Value evenEnd = buildEvenEnd(loop);
  SmallVector<Value> results = buildFor(
      loop, ranges[loop].begin, evenEnd, 2, carried, [&](ValueRange inside) {
        SmallVector<Value> next = emitBody(tile, inside);
        ivs[loop] = offset(ivs[loop], 1);
        return emitBody(tile, next);
      });
  if (isEven(loop))
    return results;
  return buildFor(loop, evenEnd, ranges[loop].end, 1, results,
                  [&](ValueRange inside) { return emitBody(tile, inside); });
}

/// A reduction of which every other term goes to results of their own, that are
/// combined at the end.
SmallVector<Value> Emitter::emitHalves(unsigned loop, const Tile &tile,
                                       ValueRange carried,
                                       const Combiner &combiner) {
  size_t number = carried.size();
  auto [begin, end] = ranges[loop];
  Value evenEnd = buildEvenEnd(loop);
  SmallVector<Value> halves(carried);
  halves.append(number, broadcast(arith::ConstantOp::create(
                            b, loc, *arith::getNeutralElement(combiner.op))));
  halves = buildFor(loop, begin, evenEnd, 2, halves, [&](ValueRange inside) {
    SmallVector<Value> next = emitBody(tile, inside.take_front(number));
    ivs[loop] = offset(ivs[loop], 1);
    llvm::append_range(next, emitBody(tile, inside.drop_front(number)));
    return next;
  });
  SmallVector<Value> results;
  for (size_t i = 0; i < number; ++i)
    results.push_back(vector::makeArithReduction(
        b, loc, combiner.kind, halves[i], halves[number + i]));
  return buildFor(loop, evenEnd, end, 1, results,
                  [&](ValueRange inside) { return emitBody(tile, inside); });
}

SmallVector<Value> Emitter::emitReductions(ArrayRef<unsigned> loops,
                                           const Tile &tile,
                                           ValueRange carried) {
  if (loops.empty())
    return plan.combiner ? emitLanes(tile, carried) : emitBody(tile, carried);
  unsigned loop = loops.front();
  bool isLong = !plan.combiner && loops.size() == 1 && sizes[loop] != 1 &&
                !gathers(op, plan.lane);
  bool isBusy = static_cast<int64_t>(carried.size()) >= kBusySums;
  // Only whole tiles are unrolled: remainders would be too much code.
  if (isLong && isBusy && tile.rows == plan.rows &&
      tile.vectors == plan.vectors && !tile.mask)
    return emitPairs(loop, tile, carried);
  if (isLong && !isBusy)
    if (std::optional<Combiner> combiner = getCombiner(op))
      return emitHalves(loop, tile, carried, *combiner);
  return buildFor(loop, ranges[loop].begin, ranges[loop].end, 1, carried,
                  [&](ValueRange inside) {
                    return emitReductions(loops.drop_front(), tile, inside);
                  });
}

/// Reads the inputs that stay the same in `loops` and reductions, which come
/// inside.
void Emitter::readBeforeLoops(const Tile &tile, ArrayRef<unsigned> loops) {
  readInside.clear();
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (dependsOnReductions(op, map) || llvm::any_of(loops, [&](unsigned loop) {
          return map.isFunctionOfDim(loop);
        }))
      continue;
    for (int64_t row = 0; row < tile.rows; ++row)
      for (int64_t vector = 0; vector < tile.vectors; ++vector)
        read(*input, tile, row, vector);
  }
  readBefore.insert_range(readInside);
}

void Emitter::emitTile(const Tile &tile) {
  Reads outside = readBefore;
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  llvm::erase(reductions, plan.lane);
  auto forEachCarried =
      [&](function_ref<void(OpOperand &, int64_t, int64_t)> body) {
        for (int64_t row = 0; row < tile.rows; ++row)
          for (int64_t vector = 0; vector < tile.vectors; ++vector)
            for (OpOperand &init : op.getDpsInitsMutable())
              if (isCarried(init))
                body(init, row, vector);
      };

  SmallVector<Value> carried;
  forEachCarried([&](OpOperand &init, int64_t row, int64_t vector) {
    Type type = getElementTypeOrSelf(init.get().getType());
    if (plan.combiner)
      carried.push_back(broadcast(arith::ConstantOp::create(
          b, loc, *arith::getNeutralElement(plan.combiner->op))));
    else if (linalg::FillOp fill = fills.lookup(&init))
      carried.push_back(broadcast(fill.getInputs().front()));
    else if (op.payloadUsesValueFromOperand(&init))
      carried.push_back(load(init, tile, row, vector));
    else
      carried.push_back(
          arith::ConstantOp::create(b, loc, b.getZeroAttr(vectorOf(type))));
  });
  readBeforeLoops(tile, {});

  SmallVector<Value> results = emitReductions(reductions, tile, carried);
  readBefore = std::move(outside);
  if (plan.combiner && tile.rows == plan.width && plan.width > 1 &&
      canCombineRows(op, plan))
    return combineRows(*op.getDpsInitOperand(0), std::move(results));
  size_t number = 0;
  forEachCarried([&](OpOperand &init, int64_t row, int64_t vector) {
    Value result = results[number++];
    if (plan.combiner)
      combineLanes(init, row, result);
    else
      write(init, tile, row, vector, result);
  });
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct PebbleCPUVectorizePass
    : pebble::impl::PebbleCPUVectorizeBase<PebbleCPUVectorizePass> {
  using PebbleCPUVectorizeBase::PebbleCPUVectorizeBase;

  void runOnOperation() override {
    if (!isVectorSize(vectorBits)) {
      emitError(getOperation()->getLoc())
          << "vector-bits must be a power of two between 64 and 2048, but is "
          << int64_t(vectorBits);
      return signalPassFailure();
    }
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    // A fill comes after what makes it superfluous.
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : llvm::reverse(ops))
      if (!obsolete.contains(op))
        vectorize(rewriter, op);
    for (Operation *op : obsolete)
      rewriter.eraseOp(op);
    obsolete.clear();
    addTo.clear();
  }

private:
  void vectorize(RewriterBase &rewriter, linalg::LinalgOp op) {
    auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
    rewriter.setInsertionPoint(op);
    if (!generic) {
      FailureOr<linalg::GenericOp> generalized =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(generalized))
        return decline(op, "it is not a loop nest");
      generic = *generalized;
    }
    VectorMachine machine{vectorBits, vectorBits >= 512 ? 32 : 16};
    if (linalg::GenericOp sums =
            findAddedSums(generic, machine, getAnalysis<AliasAnalysis>())) {
      rewriter.moveOpBefore(sums, generic);
      addTo[sums] = generic.getDpsInitOperand(0)->get();
      rewriter.eraseOp(generic);
      ++numVectorized;
      return;
    }
    std::string reason;
    FailureOr<VectorPlan> plan = makePlan(generic, machine, reason);
    if (failed(plan))
      return decline(generic, reason);
    FailureOr<BodyAnalysis> analysis = analyzeBody(generic, plan->lane, reason);
    rewriter.setInsertionPoint(generic);
    Value target = addTo.lookup(generic);
    // Another operation may come to lie where this one did.
    addTo.erase(generic);
    Emitter emitter(rewriter, generic, *plan, std::move(*analysis), target);
    emitter.emit();
    obsolete.insert_range(emitter.getObsolete());
    rewriter.eraseOp(generic);
    ++numVectorized;
  }

  void decline(Operation *op, StringRef reason) {
    remark::missed(
        op->getLoc(),
        remark::RemarkOpts::name("not-vectorized").category(getArgument()))
        << remark::reason("{0}", reason);
    ++numDeclined;
  }

  /// Kept until the end, as the list of operations names them.
  llvm::SetVector<Operation *> obsolete;
  /// What the results of operations are added to.
  DenseMap<Operation *, Value> addTo;
};
} // namespace
