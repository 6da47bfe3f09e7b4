//===- Traffic.cpp - Counting what loops load and store -------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexEvaluator.h"

#include "pebble/CountIO/CountIO.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using iomodel::Words;

namespace {

/// A value that is in slow memory, or a part of what is.
struct SlowPart {
  /// The whole, which is not made here, or is spilled.
  Value tensor;
  /// How the part was cut out, and the loops that carried it on its way.
  SmallVector<tensor::ExtractSliceOp> slices;
  SmallVector<LoopLikeOpInterface> carriers;
};

/// The body of a loop, or what is outside all loops. A loop over several
/// dimensions has a level for each.
struct Level {
  LoopLikeOpInterface loop;
  unsigned dim = 0;
  Level *outer = nullptr;
  unsigned depth = 0;
};

/// Moves `part`, or one word if null, in every iteration of `level`.
struct Transfer {
  Value part;
  Value tensor;
  bool isStore;
  Level *level;
};

class TrafficCounter {
public:
  explicit TrafficCounter(const TiledAttention &tiled)
      : tiled(tiled), group(tiled.ops.begin(), tiled.ops.end()) {}

  llvm::Expected<std::vector<TensorTraffic>> count();

private:
  // Which values are where.
  bool isInGroup(Operation *op) const;
  bool isInGroup(Value value) const {
    Operation *op = value.getDefiningOp();
    return isInGroup(op ? op : value.getParentBlock()->getParentOp());
  }
  std::optional<SlowPart> findSlowPart(Value value) const;
  bool isUsedAsPlace(OpResult result) const;

  // When what moves.
  void assumeSizes();
  void visit(Operation *op);
  void visitYield(scf::YieldOp yield);
  void visitInsertion(Operation *op, Value source, Value dest);
  void visitExtraction(tensor::ExtractOp op);
  void visitWriter(DestinationStyleOpInterface op);
  void visitResults(Operation *op);
  void load(Value part, Operation *op);
  void store(Value part, Value tensor, Operation *op);
  bool isThereAlready(Value part) const;
  void fail(Operation *op, const Twine &why);

  // Levels.
  Level *getLevel(Operation *op);
  Level *getLevel(LoopLikeOpInterface loop);
  Level *getLevel(const SlowPart &part);
  Level *getLevel(Value index);

  // Sums.
  std::optional<Words> countIterations(ArrayRef<Level *> levels, Value part);
  std::optional<Words> countWords(Value part);

  const TiledAttention &tiled;
  SmallPtrSet<Operation *, 16> group;
  std::vector<Transfer> transfers;
  /// Each is loaded by itself.
  SmallVector<Value> loaded;
  Level root;
  std::vector<std::unique_ptr<Level>> levels;
  /// The innermost level of each loop, and of what an index depends on.
  DenseMap<Operation *, Level *> levelOfLoop;
  DenseMap<Value, Level *> levelOfIndex;
  IndexEvaluator evaluator;
  std::string error;
};

} // namespace

//===----------------------------------------------------------------------===//
// Which values are where
//===----------------------------------------------------------------------===//

bool TrafficCounter::isInGroup(Operation *op) const {
  while (op && !group.contains(op))
    op = op->getParentOp();
  return op;
}

/// The operand in whose place an operation writes `result`, if it does.
static OpOperand *getTiedDestination(OpResult result) {
  auto writer = dyn_cast<DestinationStyleOpInterface>(result.getOwner());
  return writer ? writer.getTiedOpOperand(result) : nullptr;
}

/// Whether what was written stays where it is, to be cut or carried by loops,
/// rather than being a tile in fast memory that is put back when it is done.
bool TrafficCounter::isUsedAsPlace(OpResult result) const {
  return llvm::any_of(result.getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (isa<LoopLikeOpInterface, tensor::ExtractSliceOp>(user))
      return true;
    auto writer = dyn_cast<DestinationStyleOpInterface>(user);
    if (!writer || !writer.isDpsInit(&use))
      return false;
    return isa<tensor::InsertSliceOp>(user) ||
           isUsedAsPlace(writer.getTiedOpResult(&use));
  });
}

/// Null if `value` is in fast memory.
std::optional<SlowPart> TrafficCounter::findSlowPart(Value value) const {
  SlowPart part;
  while (true) {
    Operation *op = value.getDefiningOp();
    if (!isInGroup(value)) {
      part.tensor = value;
      return part;
    }
    if (OpOperand *init = getTiedLoopInit(value)) {
      // Iterations of a parallel loop do not see what others write.
      if (!op && !isa<scf::ForallOp>(init->getOwner()))
        part.carriers.push_back(cast<LoopLikeOpInterface>(init->getOwner()));
      value = init->get();
      continue;
    }
    if (!op)
      return std::nullopt;
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      part.slices.push_back(slice);
      value = slice.getSource();
    } else if (isa<tensor::CastOp, tensor::CollapseShapeOp,
                   tensor::ExpandShapeOp>(op)) {
      value = op->getOperand(0);
    } else if (auto insertion = dyn_cast<tensor::InsertSliceOp>(op)) {
      value = insertion.getDest();
    } else if (isa<tensor::EmptyOp>(op) &&
               op->hasAttr(AttentionDialect::SpilledAttrHelper::getNameStr())) {
      part.tensor = value;
      return part;
    } else if (OpOperand *destination =
                   getTiedDestination(cast<OpResult>(value));
               destination && isUsedAsPlace(cast<OpResult>(value))) {
      value = destination->get();
    } else {
      return std::nullopt;
    }
  }
}

//===----------------------------------------------------------------------===//
// Levels
//===----------------------------------------------------------------------===//

static Level *getInner(Level *a, Level *b) {
  return a->depth < b->depth ? b : a;
}

/// The level whose iterations execute `op`.
Level *TrafficCounter::getLevel(Operation *op) {
  while (!group.contains(op)) {
    op = op->getParentOp();
    if (auto loop = dyn_cast<LoopLikeOpInterface>(op))
      return getLevel(loop);
    if (!isa<scf::InParallelOp>(op)) {
      fail(op, "it moves words under a condition");
      break;
    }
  }
  return &root;
}

Level *TrafficCounter::getLevel(LoopLikeOpInterface loop) {
  if (Level *known = levelOfLoop.lookup(loop))
    return known;
  Level *level = getLevel(loop.getOperation());
  std::optional<SmallVector<Value>> variables = loop.getLoopInductionVars();
  if (!variables || !loop.getLoopLowerBounds() || !loop.getLoopUpperBounds() ||
      !loop.getLoopSteps()) {
    fail(loop, "how often it runs is not known");
    return &root;
  }
  for (unsigned dim = 0, e = variables->size(); dim < e; ++dim) {
    levels.push_back(
        std::make_unique<Level>(Level{loop, dim, level, level->depth + 1}));
    level = levels.back().get();
    levelOfIndex[(*variables)[dim]] = level;
  }
  return levelOfLoop[loop] = level;
}

/// The innermost level of which the iterations differ in `index`.
Level *TrafficCounter::getLevel(Value index) {
  if (auto argument = dyn_cast<BlockArgument>(index)) {
    if (auto loop =
            dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
        loop && isInGroup(index)) {
      Level *innermost = getLevel(loop);
      auto known = levelOfIndex.find(index);
      return known == levelOfIndex.end() ? innermost : known->second;
    }
    return &root;
  }
  if (auto known = levelOfIndex.find(index); known != levelOfIndex.end())
    return known->second;
  Operation *op = index.getDefiningOp();
  Level *level = &root;
  auto add = [&](Value operand) { level = getInner(level, getLevel(operand)); };
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    if (std::optional<int64_t> axis = dim.getConstantIndex()) {
      std::variant<int64_t, Axis> size = resolveSize({dim.getSource(), *axis});
      if (auto *origin = std::get_if<Axis>(&size);
          origin && origin->first.getType().isIndex())
        add(origin->first);
    }
  } else {
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType>(operand.getType()))
        add(operand);
      else if (std::optional<SlowPart> part = findSlowPart(operand))
        level = getInner(level, getLevel(*part));
    }
  }
  return levelOfIndex[index] = level;
}

/// The innermost level of which the iterations see another part, or other
/// contents.
Level *TrafficCounter::getLevel(const SlowPart &part) {
  bool isSpilled = isInGroup(part.tensor);
  Level *level = isSpilled ? getLevel(part.tensor.getDefiningOp()) : &root;
  for (LoopLikeOpInterface carrier : part.carriers)
    level = getInner(level, getLevel(carrier));
  for (tensor::ExtractSliceOp slice : part.slices)
    for (Value index : slice->getOperands().drop_front())
      level = getInner(level, getLevel(index));
  return level;
}

//===----------------------------------------------------------------------===//
// When what moves
//===----------------------------------------------------------------------===//

void TrafficCounter::fail(Operation *op, const Twine &why) {
  if (error.empty())
    error = ("'" + op->getName().getStringRef() + "': " + why).str();
}

/// Whether CSE would find the two to be one.
static bool isSame(Value a, Value b) {
  if (a == b)
    return true;
  auto x = dyn_cast<OpResult>(a), y = dyn_cast<OpResult>(b);
  if (!x || !y || x.getResultNumber() != y.getResultNumber())
    return false;
  Operation *first = x.getOwner(), *second = y.getOwner();
  return first->getBlock() == second->getBlock() && isPure(first) &&
         OperationEquivalence::isEquivalentTo(
             first, second,
             [](Value c, Value d) { return success(isSame(c, d)); },
             /*markEquivalent=*/nullptr, OperationEquivalence::IgnoreLocations);
}

/// What a loop does not change stays in fast memory while it runs.
void TrafficCounter::load(Value value, Operation *op) {
  std::optional<SlowPart> part = findSlowPart(value);
  if (!part)
    return;
  // Operands count each for itself, also where one tensor is several.
  bool isSpilled = isInGroup(part->tensor);
  if (llvm::any_of(loaded, [&](Value known) {
        return known == value || (isSpilled && isSame(known, value));
      }))
    return;
  loaded.push_back(value);
  getLevel(op); // Which may fail.
  transfers.push_back(
      {value, part->tensor, /*isStore=*/false, getLevel(*part)});
}

/// What was cut from a slice that is loaded as a whole.
bool TrafficCounter::isThereAlready(Value part) const {
  std::optional<SlowPart> slow = findSlowPart(part);
  return slow && llvm::any_of(slow->slices, [&](tensor::ExtractSliceOp slice) {
           return slice.getResult() != part &&
                  llvm::is_contained(loaded, slice.getResult());
         });
}

void TrafficCounter::store(Value part, Value tensor, Operation *op) {
  transfers.push_back({part, tensor, /*isStore=*/true, getLevel(op)});
}

/// A loop that carries slow memory stores what its iterations compute anew.
void TrafficCounter::visitYield(scf::YieldOp yield) {
  auto loop = dyn_cast<LoopLikeOpInterface>(yield->getParentOp());
  if (!loop)
    return;
  for (auto [value, init] : llvm::zip(yield.getOperands(), loop.getInits()))
    if (isa<TensorType>(value.getType()) && !findSlowPart(value))
      if (std::optional<SlowPart> part = findSlowPart(init))
        store(value, part->tensor, yield);
}

void TrafficCounter::visitInsertion(Operation *op, Value source, Value dest) {
  std::optional<SlowPart> from = findSlowPart(source);
  std::optional<SlowPart> to = findSlowPart(dest);
  // What was written where it belongs is there.
  if (from && to && from->tensor == to->tensor)
    return;
  if (from)
    load(source, op);
  if (to)
    store(source, to->tensor, op);
}

/// What is read of a constant, element by element, is part of the code.
static bool isConstant(Value tensor) {
  return matchPattern(tensor, m_Constant());
}

void TrafficCounter::visitExtraction(tensor::ExtractOp op) {
  std::optional<SlowPart> part = findSlowPart(op.getTensor());
  if (!part || isConstant(op.getTensor()))
    return;
  Level *level = getLevel(*part);
  for (Value index : op.getIndices())
    level = getInner(level, getLevel(index));
  transfers.push_back({Value(), part->tensor, /*isStore=*/false, level});
}

static bool readsOperand(DestinationStyleOpInterface op, OpOperand &operand) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op.getOperation()))
    return linalgOp.payloadUsesValueFromOperand(&operand);
  if (auto attention = dyn_cast<AttentionOpInterface>(op.getOperation()))
    return op.isDpsInput(&operand) || attention.readsOutputs();
  return true;
}

void TrafficCounter::visitWriter(DestinationStyleOpInterface op) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<TensorType>(operand.get().getType()))
      continue;
    if (readsOperand(op, operand))
      load(operand.get(), op);
    if (!op.isDpsInit(&operand) || !isUsedAsPlace(op.getTiedOpResult(&operand)))
      continue;
    if (std::optional<SlowPart> part = findSlowPart(operand.get()))
      store(operand.get(), part->tensor, op);
  }
}

/// Results that are used elsewhere are to be in slow memory.
void TrafficCounter::visitResults(Operation *op) {
  for (Value result : op->getResults())
    if (isa<TensorType>(result.getType()) && !findSlowPart(result) &&
        llvm::any_of(result.getUsers(),
                     [&](Operation *user) { return !isInGroup(user); }))
      store(result, result, op);
}

/// Takes the sizes of the attention to be those that were assumed for it.
void TrafficCounter::assumeSizes() {
  PredictionAttr prediction = tiled.origin.getPredicted();
  if (!prediction)
    return;
  ArrayRef<int64_t> sizes = prediction.getAssuming();
  auto visitMark = [&](tensor::DimOp dim) {
    auto mark = dim->getAttrOfType<IntegerAttr>(
        AttentionDialect::LoopDimAttrHelper::getNameStr());
    std::optional<int64_t> axis = dim.getConstantIndex();
    if (mark && axis && mark.getValue().ult(sizes.size()))
      evaluator.assume(Axis(dim.getSource(), *axis), sizes[mark.getInt()]);
  };
  for (Operation *op : tiled.ops)
    op->walk(visitMark);
}

void TrafficCounter::visit(Operation *op) {
  auto isOnMemory = [](Type type) { return isa<BaseMemRefType>(type); };
  if (llvm::any_of(op->getOperandTypes(), isOnMemory) ||
      llvm::any_of(op->getResultTypes(), isOnMemory))
    return fail(op, "it is on memrefs: count before bufferization");
  if (op->getParentOfType<linalg::LinalgOp>() ||
      op->getParentOfType<AttentionOpInterface>()) {
    for (Value operand : op->getOperands())
      if (isa<TensorType>(operand.getType()) && !isConstant(operand) &&
          findSlowPart(operand))
        fail(op, "it reads slow memory for every element of another operation");
    return;
  }
  TypeSwitch<Operation *>(op)
      .Case<LoopLikeOpInterface, tensor::ExtractSliceOp, tensor::CastOp,
            tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::DimOp>(
          [](Operation *) {})
      .Case([&](scf::YieldOp yield) { visitYield(yield); })
      .Case<tensor::InsertSliceOp, tensor::ParallelInsertSliceOp>(
          [&](auto insertion) {
            visitInsertion(op, insertion.getSource(), insertion.getDest());
          })
      .Case([&](tensor::ExtractOp extract) { visitExtraction(extract); })
      .Case([&](DestinationStyleOpInterface writer) { visitWriter(writer); })
      .Default([&](Operation *) {
        for (Value operand : op->getOperands())
          if (isa<TensorType>(operand.getType()))
            load(operand, op);
      });
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

std::optional<Words> TrafficCounter::countWords(Value part) {
  Words words = 1;
  int64_t rank = part ? cast<RankedTensorType>(part.getType()).getRank() : 0;
  for (int64_t axis = 0; axis < rank; ++axis) {
    std::optional<Index> size = evaluator.evaluate(Axis(part, axis));
    if (!size)
      return std::nullopt;
    evaluator.use(*size);
    words *= Words(std::max<int64_t>(size->value, 0));
  }
  return words;
}

/// The words of `part`, summed over the iterations of `levels`, outermost
/// first. Runs of iterations that move the same are counted at once.
std::optional<Words> TrafficCounter::countIterations(ArrayRef<Level *> levels,
                                                     Value part) {
  if (levels.empty())
    return countWords(part);
  LoopLikeOpInterface loop = levels.front()->loop;
  unsigned dim = levels.front()->dim;
  std::optional<Index> begin =
      evaluator.evaluate((*loop.getLoopLowerBounds())[dim]);
  std::optional<Index> end =
      evaluator.evaluate((*loop.getLoopUpperBounds())[dim]);
  std::optional<Index> step = evaluator.evaluate((*loop.getLoopSteps())[dim]);
  if (!begin || !end || !step)
    return std::nullopt;
  std::optional<Index> extent = evaluator.subtract(*end, *begin);
  if (!extent || step->value <= 0) {
    error = "a loop has a step that is not positive";
    return std::nullopt;
  }
  evaluator.use(*extent);
  evaluator.use(*step);

  int64_t count =
      std::max<int64_t>(llvm::divideCeilSigned(extent->value, step->value), 0);
  Words total;
  evaluator.enter((*loop.getLoopInductionVars())[dim], *begin, step->value);
  for (int64_t i = 0, run; i < count; i += run) {
    evaluator.goTo(i, count - 1 - i);
    std::optional<Words> words = countIterations(levels.drop_front(), part);
    if (!words)
      return std::nullopt;
    run = evaluator.getRun();
    // A minimum is taken of indices that grow evenly in all loops. So if outer
    // loops leave it alone at both ends of the run, they do in between.
    if (run > 1) {
      evaluator.goTo(i + run - 1, 0);
      countIterations(levels.drop_front(), part);
    }
    total += *words * Words(run);
  }
  evaluator.leave();
  return total;
}

llvm::Expected<std::vector<TensorTraffic>> TrafficCounter::count() {
  assumeSizes();
  if (!evaluator.getReason().empty())
    return llvm::createStringError(evaluator.getReason());
  for (Operation *op : tiled.ops) {
    op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
      if (inner->hasAttr(AttentionDialect::ExactRowsAttrHelper::getNameStr()))
        return WalkResult::skip();
      visit(inner);
      return WalkResult::advance();
    });
    visitResults(op);
  }
  llvm::MapVector<Value, TensorTraffic> traffic;
  for (const Transfer &transfer : transfers) {
    if (!transfer.isStore && transfer.part && isThereAlready(transfer.part))
      continue;
    SmallVector<Level *> levels;
    for (Level *level = transfer.level; level != &root; level = level->outer)
      levels.insert(levels.begin(), level);
    std::optional<Words> words = countIterations(levels, transfer.part);
    if (!words || !error.empty())
      return llvm::createStringError(error.empty() ? evaluator.getReason()
                                                   : error);
    TensorTraffic &entry = traffic[transfer.tensor];
    entry.tensor = transfer.tensor;
    (transfer.isStore ? entry.stores : entry.loads) += *words;
  }
  if (!error.empty())
    return llvm::createStringError(error);
  std::vector<TensorTraffic> result;
  for (const auto &entry : traffic)
    result.push_back(entry.second);
  return result;
}

llvm::Expected<std::vector<TensorTraffic>>
pebble::countTraffic(const TiledAttention &tiled) {
  return TrafficCounter(tiled).count();
}
