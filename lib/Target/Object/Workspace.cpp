//===- Workspace.cpp - Buffers in memory of the caller's ------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Workspace.h"

#include "SliceCloner.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Target/Object/Object.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/Support/MathExtras.h"

#include <deque>

using namespace mlir;
using namespace pebble;

namespace pebble {
#define GEN_PASS_DEF_PEBBLEWORKSPACE
#include "pebble/Target/Object/Passes.h.inc"
} // namespace pebble

namespace {
/// What the code that runs in one thread uses: the function, or the body of a
/// parallel loop, for each of whose threads there is one frame.
struct Frame {
  /// Null for the function.
  Frame *parent = nullptr;
  scf::ForallOp loop;
  /// Where in the parent the first thread's frame begins, and their size.
  Value begin, bytes;
  /// Where in the workspace the frame of the running thread begins.
  Value base;
};

/// A part of a frame.
struct Slot {
  Value offset;
  MemRefType type;
  SmallVector<Value> sizes;
  bool isFree = false;
};

class Planner {
public:
  Planner(func::FuncOp function, BlockArgument workspace, int64_t threads)
      : function(function), workspace(workspace), threads(threads),
        prologue(function.getContext()),
        cloner(prologue, getArguments(function)) {}

  /// Gives the number of bytes that are needed, in the prologue.
  FailureOr<Value> run();

private:
  static IRMapping getArguments(func::FuncOp function) {
    IRMapping arguments;
    for (BlockArgument argument : function.getArguments())
      arguments.map(argument, argument);
    return arguments;
  }

  // Saturating unsigned arithmetic in the prologue.
  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(prologue, loc, value);
  }
  Value add(Value a, Value b);
  Value multiply(Value a, Value b);
  Value max(Value a, Value b);

  FailureOr<Value> bound(memref::AllocOp alloc, Value size);
  FailureOr<Value> countBytes(memref::AllocOp alloc);
  LogicalResult planOutliving();
  FailureOr<Value> planBlock(Block &block, Frame &frame, Value begin);
  FailureOr<Value> planAlloc(memref::AllocOp alloc, Frame &frame, Value &end,
                             std::vector<Slot> &slots);
  FailureOr<Value> planRegions(Operation *op, Frame &frame, Value begin);
  FailureOr<Value> planThreads(scf::ForallOp loop, Frame &frame, Value begin);
  void splitThreads(Frame &frame);
  void replace(memref::AllocOp alloc, Frame &frame, Value offset);

  func::FuncOp function;
  BlockArgument workspace;
  int64_t threads;
  /// Inserts before what the function does, where only arguments are known.
  OpBuilder prologue;
  SliceCloner cloner;
  Location loc = function.getLoc();

  std::deque<Frame> frames;
  struct Placed {
    memref::AllocOp alloc;
    Frame *frame;
    Value offset;
  };
  std::vector<Placed> placed;
  llvm::SmallPtrSet<Operation *, 8> outliving;
};
} // namespace

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// Folds constants.
static std::optional<int64_t>
fold(Value a, Value b, llvm::function_ref<uint64_t(uint64_t, uint64_t)> f) {
  std::optional<int64_t> left = getConstantIntValue(a);
  std::optional<int64_t> right = getConstantIntValue(b);
  if (!left || !right)
    return std::nullopt;
  return static_cast<int64_t>(f(*left, *right));
}

Value Planner::add(Value a, Value b) {
  if (auto folded = fold(a, b, [](uint64_t a, uint64_t b) {
        return llvm::SaturatingAdd(a, b);
      }))
    return constant(*folded);
  auto sum = arith::AddIOp::create(prologue, loc, a, b);
  auto wrapped =
      arith::CmpIOp::create(prologue, loc, arith::CmpIPredicate::ult, sum, a);
  return arith::SelectOp::create(prologue, loc, wrapped, constant(-1), sum);
}

Value Planner::multiply(Value a, Value b) {
  if (auto folded = fold(a, b, [](uint64_t a, uint64_t b) {
        return llvm::SaturatingMultiply(a, b);
      }))
    return constant(*folded);
  auto product = arith::MulUIExtendedOp::create(prologue, loc, a, b);
  auto fits = arith::CmpIOp::create(prologue, loc, arith::CmpIPredicate::eq,
                                    product.getHigh(), constant(0));
  return arith::SelectOp::create(prologue, loc, fits, product.getLow(),
                                 constant(-1));
}

Value Planner::max(Value a, Value b) {
  if (a == b)
    return a;
  if (auto folded =
          fold(a, b, [](uint64_t a, uint64_t b) { return std::max(a, b); }))
    return constant(*folded);
  return arith::MaxUIOp::create(prologue, loc, a, b);
}

/// A buffer for a part of another one is not larger than that, whatever the
/// arithmetic is that its size comes from.
static std::optional<int64_t> boundByWhole(memref::AllocOp alloc, Value size) {
  for (Operation *user : size.getUsers()) {
    auto part = dyn_cast<memref::SubViewOp>(user);
    if (!part || part->getBlock() != alloc->getBlock())
      continue;
    ArrayRef<int64_t> whole = part.getSourceType().getShape();
    for (auto [partSize, stride, wholeSize] :
         llvm::zip(part.getMixedSizes(), part.getMixedStrides(), whole))
      if (partSize == OpFoldResult(size) && isOneInteger(stride) &&
          !ShapedType::isDynamic(wholeSize))
        return wholeSize;
  }
  return std::nullopt;
}

/// An upper bound on a size, from the arguments alone. It may be negative, for
/// a buffer in code that never runs.
FailureOr<Value> Planner::bound(memref::AllocOp alloc, Value size) {
  if (Value value = cloner.clone(size))
    return value;
  auto isArgument = [&](Value value, std::optional<int64_t>,
                        ValueBoundsConstraintSet &) {
    return llvm::is_contained(function.getArguments(), value);
  };
  FailureOr<OpFoldResult> bound = affine::reifyIndexValueBound(
      prologue, loc, presburger::BoundType::UB, size, isArgument,
      /*closedUB=*/true);
  if (succeeded(bound))
    return getValueOrCreateConstantIndexOp(prologue, loc, *bound);
  if (std::optional<int64_t> whole = boundByWhole(alloc, size))
    return constant(*whole);
  return alloc.emitError("the arguments of '")
         << function.getName() << "' do not bound the size of this buffer";
}

FailureOr<Value> Planner::countBytes(memref::AllocOp alloc) {
  MemRefType type = alloc.getType();
  if (!type.getLayout().isIdentity() || type.getMemorySpace() ||
      !alloc.getSymbolOperands().empty() ||
      alloc.getAlignment().value_or(1) > workspaceAlignment)
    return alloc.emitError("only buffers without a layout, a memory space or "
                           "an alignment of more than ")
           << workspaceAlignment << " bytes can be put into a workspace";
  Value bytes = constant(DataLayout::closest(alloc)
                             .getTypeSize(type.getElementType())
                             .getFixedValue());
  for (int64_t size : type.getShape())
    if (!ShapedType::isDynamic(size))
      bytes = multiply(bytes, constant(size));
  for (Value size : alloc.getDynamicSizes()) {
    FailureOr<Value> most = bound(alloc, size);
    if (failed(most))
      return failure();
    bytes = multiply(
        bytes, prologue.createOrFold<arith::MaxSIOp>(loc, *most, constant(0)));
  }
  // To the next multiple of the alignment.
  Value mask = constant(workspaceAlignment - 1);
  Value up = add(bytes, mask);
  return prologue.createOrFold<arith::AndIOp>(loc, up,
                                              constant(-workspaceAlignment));
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

static bool isFreedInItsBlock(memref::AllocOp alloc) {
  return llvm::any_of(alloc->getUsers(), [&](Operation *user) {
    return isa<memref::DeallocOp>(user) &&
           user->getBlock() == alloc->getBlock();
  });
}

/// Gives every buffer that outlives its block, such as the result of a branch,
/// a place of its own at the beginning of the workspace.
LogicalResult Planner::planOutliving() {
  Frame &frame = frames.front();
  WalkResult result = function.walk([&](memref::AllocOp alloc) {
    if (alloc->getParentOp() == function || isFreedInItsBlock(alloc))
      return WalkResult::advance();
    for (Operation *op = alloc->getParentOp(); op != function;
         op = op->getParentOp())
      if (isa<LoopLikeOpInterface>(op)) {
        alloc.emitError("this buffer outlives the iteration of a loop that "
                        "allocates it, and cannot be put into a workspace");
        return WalkResult::interrupt();
      }
    FailureOr<Value> bytes = countBytes(alloc);
    if (failed(bytes))
      return WalkResult::interrupt();
    placed.push_back({alloc, &frame, frame.bytes});
    frame.bytes = add(frame.bytes, *bytes);
    outliving.insert(alloc);
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Gives where the slot begins; `end` moves if it is a new one.
FailureOr<Value> Planner::planAlloc(memref::AllocOp alloc, Frame &frame,
                                    Value &end, std::vector<Slot> &slots) {
  SmallVector<Value> sizes(alloc.getDynamicSizes());
  for (Slot &slot : slots)
    if (slot.isFree && slot.type == alloc.getType() && slot.sizes == sizes) {
      slot.isFree = false;
      return slot.offset;
    }
  FailureOr<Value> bytes = countBytes(alloc);
  if (failed(bytes))
    return failure();
  slots.push_back({end, alloc.getType(), sizes});
  end = add(end, *bytes);
  return slots.back().offset;
}

/// Gives each buffer of a block a place in the frame from `begin` on, and where
/// the last of all ends.
FailureOr<Value> Planner::planBlock(Block &block, Frame &frame, Value begin) {
  Value end = begin, top = begin;
  std::vector<Slot> slots;
  llvm::SmallDenseMap<Value, Value> offsets;
  for (Operation &op : block) {
    if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
      if (outliving.contains(alloc))
        continue;
      FailureOr<Value> offset = planAlloc(alloc, frame, end, slots);
      if (failed(offset))
        return failure();
      placed.push_back({alloc, &frame, *offset});
      offsets[alloc] = *offset;
      top = max(top, end);
    } else if (auto dealloc = dyn_cast<memref::DeallocOp>(op)) {
      if (Value offset = offsets.lookup(dealloc.getMemref()))
        llvm::find_if(slots, [&](const Slot &slot) {
          return slot.offset == offset;
        })->isFree = true;
      // Free slots at the end make room for buffers of any size.
      for (; !slots.empty() && slots.back().isFree; slots.pop_back())
        end = slots.back().offset;
    } else if (op.getNumRegions() != 0) {
      FailureOr<Value> last = planRegions(&op, frame, end);
      if (failed(last))
        return failure();
      top = max(top, *last);
    }
  }
  return top;
}

FailureOr<Value> Planner::planRegions(Operation *op, Frame &frame,
                                      Value begin) {
  // Most operations with regions, those of linalg, allocate nothing.
  if (!op->walk([](memref::AllocOp) {
           return WalkResult::interrupt();
         }).wasInterrupted())
    return begin;
  auto loop = dyn_cast<scf::ForallOp>(op);
  if (loop && threads != 1)
    return planThreads(loop, frame, begin);
  Value top = begin;
  for (Region &region : op->getRegions()) {
    if (region.empty())
      continue;
    if (!region.hasOneBlock())
      return op->emitError("buffers cannot be put into a workspace where "
                           "control flow is not structured");
    FailureOr<Value> last = planBlock(region.front(), frame, begin);
    if (failed(last))
      return failure();
    top = max(top, *last);
  }
  return top;
}

FailureOr<Value> Planner::planThreads(scf::ForallOp loop, Frame &frame,
                                      Value begin) {
  Frame &child = frames.emplace_back();
  child.parent = &frame;
  child.loop = loop;
  child.begin = begin;
  FailureOr<Value> bytes = planBlock(*loop.getBody(), child, constant(0));
  if (failed(bytes))
    return failure();
  child.bytes = *bytes;
  return add(begin, multiply(child.bytes, constant(threads)));
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// How often a loop runs in each dimension.
static SmallVector<Value> countIterations(OpBuilder &builder,
                                          scf::ForallOp loop) {
  Location loc = loop.getLoc();
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  SmallVector<Value> counts;
  for (auto [from, to, step] :
       llvm::zip(loop.getLowerBound(builder), loop.getUpperBound(builder),
                 loop.getStep(builder))) {
    Value distance = arith::SubIOp::create(builder, loc, to, from);
    distance = arith::MaxSIOp::create(builder, loc, distance, zero);
    counts.push_back(arith::CeilDivUIOp::create(builder, loc, distance, step));
  }
  return counts;
}

/// Moves the body of `loop` to where the builder is, for the iteration with the
/// number given.
static void moveIteration(OpBuilder &builder, scf::ForallOp loop, Value number,
                          ArrayRef<Value> counts) {
  Location loc = loop.getLoc();
  SmallVector<Value> from = loop.getLowerBound(builder);
  SmallVector<Value> step = loop.getStep(builder);
  for (size_t axis = counts.size(); axis-- > 0;) {
    Value index = arith::RemUIOp::create(builder, loc, number, counts[axis]);
    number = arith::DivUIOp::create(builder, loc, number, counts[axis]);
    index = arith::MulIOp::create(builder, loc, index, step[axis]);
    index = arith::AddIOp::create(builder, loc, index, from[axis]);
    loop.getInductionVar(axis).replaceAllUsesWith(index);
  }
  loop.getTerminator().erase();
  builder.getInsertionBlock()->getOperations().splice(
      builder.getInsertionPoint(), loop.getBody()->getOperations());
}

/// A parallel loop becomes one over threads, each of which has its frame and
/// runs its share of the iterations.
void Planner::splitThreads(Frame &frame) {
  scf::ForallOp loop = frame.loop;
  OpBuilder builder(loop);
  Location loc = loop.getLoc();
  SmallVector<Value> counts = countIterations(builder, loop);
  Value total = arith::ConstantIndexOp::create(builder, loc, 1);
  for (Value count : counts)
    total = arith::MulIOp::create(builder, loc, total, count);
  Value numThreads = arith::ConstantIndexOp::create(builder, loc, threads);

  OpFoldResult bound = builder.getIndexAttr(threads);
  auto threadLoop = scf::ForallOp::create(builder, loc, bound, ValueRange(),
                                          /*mapping=*/std::nullopt);
  builder.setInsertionPointToStart(threadLoop.getBody());
  Value thread = threadLoop.getInductionVar(0);
  frame.base = arith::MulIOp::create(builder, loc, thread, frame.bytes);
  frame.base = arith::AddIOp::create(builder, loc, frame.begin, frame.base);
  if (Value parent = frame.parent->base)
    frame.base = arith::AddIOp::create(builder, loc, parent, frame.base);
  // Round robin: neighbouring blocks of queries see similar numbers of keys.
  auto iterations = scf::ForOp::create(builder, loc, thread, total, numThreads);
  builder.setInsertionPointToStart(iterations.getBody());
  moveIteration(builder, loop, iterations.getInductionVar(), counts);
  loop.erase();
}

void Planner::replace(memref::AllocOp alloc, Frame &frame, Value offset) {
  OpBuilder builder(alloc);
  if (frame.base)
    offset = arith::AddIOp::create(builder, alloc.getLoc(), frame.base, offset);
  auto view =
      memref::ViewOp::create(builder, alloc.getLoc(), alloc.getType(),
                             workspace, offset, alloc.getDynamicSizes());
  view->setAttr(attn::AttentionDialect::BufferAttrHelper::getNameStr(),
                builder.getUnitAttr());
  alloc.replaceAllUsesWith(view.getResult());
  alloc.erase();
}

FailureOr<Value> Planner::run() {
  if (!function.getBody().hasOneBlock())
    return function.emitError(
        "branches between blocks: a function whose buffers are to be put into "
        "a workspace needs structured control flow");
  // The prologue ends before this operation, which stays.
  prologue.setInsertionPointToStart(&function.getBody().front());
  Value zero = constant(0);
  prologue.setInsertionPoint(zero.getDefiningOp());

  Frame &frame = frames.emplace_back();
  frame.bytes = constant(0);
  if (failed(planOutliving()))
    return failure();
  FailureOr<Value> bytes =
      planBlock(function.getBody().front(), frame, frame.bytes);
  if (failed(bytes))
    return failure();

  for (Frame &frame : llvm::drop_begin(frames))
    splitThreads(frame);
  function.walk([](memref::DeallocOp dealloc) { dealloc.erase(); });
  for (Placed &place : placed)
    replace(place.alloc, *place.frame, place.offset);
  return bytes;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static std::optional<unsigned> findWorkspace(func::FuncOp function) {
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
    if (function.getArgAttr(
            i, attn::AttentionDialect::WorkspaceAttrHelper::getNameStr()))
      return i;
  return std::nullopt;
}

/// A function of the same arguments, that returns `bytes`.
static func::FuncOp makeSizeFunction(func::FuncOp function, Value bytes,
                                     SymbolTable &symbols) {
  OpBuilder builder(function.getContext());
  builder.setInsertionPointAfter(function);
  Location loc = function.getLoc();
  auto query = func::FuncOp::create(
      builder, loc, (function.getName() + ".workspace_size").str(),
      builder.getFunctionType(function.getArgumentTypes(),
                              builder.getIndexType()));
  query.setVisibility(function.getVisibility());
  symbols.insert(query);
  builder.setInsertionPointToStart(query.addEntryBlock());
  IRMapping arguments;
  arguments.map(function.getArguments(), query.getArguments());
  Value size = SliceCloner(builder, arguments).clone(bytes);
  assert(size && "the prologue depends on nothing but arguments");
  func::ReturnOp::create(builder, loc, size);
  return query;
}

FailureOr<func::FuncOp> pebble::allocateInWorkspace(func::FuncOp function,
                                                    int64_t threads,
                                                    SymbolTable &symbols) {
  std::optional<unsigned> index = findWorkspace(function);
  assert(index && "asked for a function that has a workspace");
  BlockArgument workspace = function.getArgument(*index);
  auto type = dyn_cast<MemRefType>(workspace.getType());
  if (!type || type.getRank() != 1 || !type.isDynamicDim(0) ||
      !type.getElementType().isInteger(8) || !type.getLayout().isIdentity())
    return function.emitError("a workspace must be a memref<?xi8>, but is a ")
           << workspace.getType();
  FailureOr<Value> bytes = Planner(function, workspace, threads).run();
  if (failed(bytes))
    return failure();
  function.removeArgAttr(
      *index, attn::AttentionDialect::WorkspaceAttrHelper::getNameStr());
  return makeSizeFunction(function, *bytes, symbols);
}

namespace {
struct PebbleWorkspacePass
    : pebble::impl::PebbleWorkspaceBase<PebbleWorkspacePass> {
  using PebbleWorkspaceBase::PebbleWorkspaceBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (threads < 1) {
      module.emitError("threads must be at least 1, but is ")
          << int64_t(threads);
      return signalPassFailure();
    }
    SymbolTable symbols(module);
    for (auto function : llvm::to_vector(module.getOps<func::FuncOp>()))
      if (!function.isExternal() && findWorkspace(function) &&
          failed(allocateInWorkspace(function, threads, symbols)))
        return signalPassFailure();
  }
};
} // namespace
