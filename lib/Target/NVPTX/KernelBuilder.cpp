//===- KernelBuilder.cpp - Writing kernels for tensor cores ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace mlir;
using namespace pebble;
using namespace pebble::nvptx;

/// All kernels of a module share the name of the memory that a launch sizes:
/// one external array without a size, as in CUDA. (gpu.dynamic_shared_memory
/// becomes a variable of the kernel's own, of size 0.)
static constexpr StringLiteral sharedName = "dynamic_shared";

static Attribute getSharedSpace(MLIRContext *context) {
  return gpu::AddressSpaceAttr::get(context, gpu::AddressSpace::Workgroup);
}

std::string nvptx::getFreeName(gpu::GPUModuleOp module, StringRef name) {
  std::string free = name.str();
  for (unsigned i = 1; module.lookupSymbol(free); ++i)
    free = (name + "_" + Twine(i)).str();
  return free;
}

/// What is passed for a memref: itself or, as a pointer alone does not say its
/// sizes, its base and those that are not static.
static SmallVector<Value> getPassed(OpBuilder &host, Location loc,
                                    Value value) {
  auto type = dyn_cast<MemRefType>(value.getType());
  if (!type || type.hasStaticShape())
    return {value};
  SmallVector<Value> passed = {
      memref::ExtractStridedMetadataOp::create(host, loc, value)
          .getBaseBuffer()};
  for (auto [axis, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size))
      passed.push_back(host.createOrFold<memref::DimOp>(loc, value, axis));
  return passed;
}

KernelBuilder::KernelBuilder(OpBuilder &host, gpu::GPUModuleOp module,
                             StringRef name, Location loc, ValueRange operands,
                             int64_t threads, FloatType narrow,
                             F32Products products)
    : b(loc, module.getContext()), module(module), threads(threads),
      narrow(narrow), products(products) {
  SmallVector<unsigned> ends;
  for (Value operand : operands) {
    llvm::append_range(hostOperands, getPassed(host, loc, operand));
    ends.push_back(hostOperands.size());
  }
  b.setInsertionPointToEnd(module.getBody());
  kernel = gpu::GPUFuncOp::create(
      b, getFreeName(module, name),
      b.getFunctionType(TypeRange(ValueRange(hostOperands)), {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  kernel.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({int32_t(threads), 1, 1}));
  // Left alone, ptxas spills registers to have more blocks at a time.
  constexpr int64_t threadsOfAllRegisters = 256;
  kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  b.getI32IntegerAttr(std::clamp<int64_t>(
                      threadsOfAllRegisters / threads, 1, 2)));
  b.setInsertionPointToStart(&kernel.getBody().front());
  unsigned begin = 0;
  for (auto [operand, end] : llvm::zip_equal(operands, ends)) {
    ValueRange passed = kernel.getArguments().slice(begin, end - begin);
    if (isa<MemRefType>(operand.getType()))
      mapMemref(operand, passed);
    else
      arguments.map(operand, passed.front());
    begin = end;
  }

  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  warp = div(thread, kWarpSize);
  lane = rem(thread, kWarpSize);
  group = div(lane, kLanesOfRow);
  member = rem(lane, kLanesOfRow);
  matrixOfLane = div(lane, 8);
  rowOfLane = rem(lane, 8);
}

void KernelBuilder::mapMemref(Value host, ValueRange passed) {
  auto type = cast<MemRefType>(host.getType());
  SmallVector<OpFoldResult> &sizes = shapes[host];
  sizes = getMixedValues(type.getShape(), passed.drop_front(), b.getContext());
  if (type.hasStaticShape()) {
    arguments.map(host, passed.front());
    return;
  }
  SmallVector<OpFoldResult> strides(type.getRank());
  OpFoldResult stride = b.getIndexAttr(1);
  for (int64_t axis = type.getRank(); axis-- > 0;) {
    strides[axis] = stride;
    if (axis > 0)
      stride = getAsOpFoldResult(
          mul(getValueOrCreateConstantIndexOp(b, b.getLoc(), stride),
              getValueOrCreateConstantIndexOp(b, b.getLoc(), sizes[axis])));
  }
  arguments.map(host, memref::ReinterpretCastOp::create(b, type, passed.front(),
                                                        b.getIndexAttr(0),
                                                        sizes, strides));
}

Value KernelBuilder::number(Value host) {
  if (std::optional<int64_t> constant = getConstantIntValue(host))
    return index(*constant);
  return argument(host);
}

Value KernelBuilder::size(Value host, unsigned axis) {
  return getValueOrCreateConstantIndexOp(b, b.getLoc(), shapes.at(host)[axis]);
}

void KernelBuilder::finish(OpBuilder &host, std::array<Value, 3> grid) {
  gpu::ReturnOp::create(b);
  Location loc = b.getLoc();
  auto constant = [&](int64_t number) -> Value {
    return arith::ConstantIndexOp::create(host, loc, number);
  };
  Value bytes = arith::ConstantIntOp::create(host, loc, numSharedBytes, 32);
  gpu::LaunchFuncOp::create(
      host, loc, kernel, gpu::KernelDim3{grid[0], grid[1], grid[2]},
      gpu::KernelDim3{constant(threads), constant(1), constant(1)}, bytes,
      hostOperands);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value KernelBuilder::index(int64_t number) {
  return arith::ConstantIndexOp::create(b, number);
}

Value KernelBuilder::f32(double number) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(number));
}

Value KernelBuilder::i32(int64_t number) {
  return arith::ConstantIntOp::create(b, number, 32);
}

Value KernelBuilder::add(Value x, Value y) {
  return b.createOrFold<arith::AddIOp>(x, y);
}

Value KernelBuilder::sub(Value x, Value y) {
  return b.createOrFold<arith::SubIOp>(x, y);
}

Value KernelBuilder::mul(Value x, Value y) {
  return b.createOrFold<arith::MulIOp>(x, y);
}

Value KernelBuilder::div(Value x, Value y) {
  return b.createOrFold<arith::DivUIOp>(x, y);
}

Value KernelBuilder::rem(Value x, Value y) {
  return b.createOrFold<arith::RemUIOp>(x, y);
}

Value KernelBuilder::min(Value x, Value y) {
  return b.createOrFold<arith::MinSIOp>(x, y);
}

Value KernelBuilder::max(Value x, Value y) {
  return b.createOrFold<arith::MaxSIOp>(x, y);
}

Value KernelBuilder::less(Value x, Value y) {
  return b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt, x, y);
}

Value KernelBuilder::equal(Value x, Value y) {
  return b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, x, y);
}

Value KernelBuilder::both(Value x, Value y) {
  return b.createOrFold<arith::AndIOp>(x, y);
}

Value KernelBuilder::toI32(Value number) {
  return b.createOrFold<arith::IndexCastOp>(b.getI32Type(), number);
}

Value KernelBuilder::toIndex(Value number) {
  return b.createOrFold<arith::IndexCastUIOp>(b.getIndexType(), number);
}

Value KernelBuilder::select(Value condition, Value x, Value y) {
  return b.createOrFold<arith::SelectOp>(condition, x, y);
}

Value KernelBuilder::pair(Value x, Value y) {
  return vector::FromElementsOp::create(b, VectorType::get(2, x.getType()),
                                        ValueRange{x, y});
}

/// The type of numbers or of vectors, with these elements.
static Type withElements(Type type, Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? vector.clone(element) : element;
}

Value KernelBuilder::toNarrow(Value x) {
  if (narrow.isF32())
    return x;
  return arith::TruncFOp::create(b, withElements(x.getType(), narrow), x);
}

Value KernelBuilder::toF32(Value x) {
  if (getElementTypeOrSelf(x.getType()).isF32())
    return x;
  return arith::ExtFOp::create(b, withElements(x.getType(), b.getF32Type()), x);
}

Value KernelBuilder::callIntrinsic(StringRef name, Type type, Value x) {
  return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr(name), x)
      .getResults();
}

Value KernelBuilder::abs(Value x) {
  return callIntrinsic("llvm.fabs", x.getType(), x);
}

Value KernelBuilder::exp2(Value x) {
  return callIntrinsic("llvm.nvvm.ex2.approx.ftz.f", b.getF32Type(), x);
}

Value KernelBuilder::exp(Value x) {
  return exp2(arith::MulFOp::create(b, x, f32(kLog2E)));
}

Value KernelBuilder::log2(Value x) {
  return callIntrinsic("llvm.nvvm.lg2.approx.ftz.f", b.getF32Type(), x);
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

Value KernelBuilder::blockId(gpu::Dimension dimension) {
  return gpu::BlockIdOp::create(b, dimension);
}

Value KernelBuilder::readBlockIdAgain(gpu::Dimension dimension) {
  Type type = b.getI32Type();
  std::string text =
      ("mov.u32 $0, %ctaid." + gpu::stringifyDimension(dimension) + ";").str();
  auto move = LLVM::InlineAsmOp::create(
      b, TypeRange{type}, ValueRange(), text, /*constraints=*/"=r",
      /*has_side_effects=*/true, /*is_align_stack=*/false,
      LLVM::tailcallkind::TailCallKind::None, /*asm_dialect=*/{},
      /*operand_attrs=*/{});
  return toIndex(move.getRes());
}

Value KernelBuilder::foldLanes(Value own, int64_t lanes,
                               function_ref<Value(Value, Value)> combine) {
  for (int64_t mask = 1; mask < lanes; mask *= 2)
    own = combine(own, exchange(own, mask));
  return own;
}

Value KernelBuilder::exchange(Value value, int64_t mask) {
  return gpu::ShuffleOp::create(b, value, i32(mask), i32(kWarpSize),
                                gpu::ShuffleMode::XOR)
      .getShuffleResult();
}

Value KernelBuilder::broadcast(Value value, Value lane) {
  Value number = arith::IndexCastOp::create(b, b.getI32Type(), lane);
  return gpu::ShuffleOp::create(b, value, number, i32(kWarpSize),
                                gpu::ShuffleMode::IDX)
      .getShuffleResult();
}

void KernelBuilder::barrier() { gpu::BarrierOp::create(b); }

void KernelBuilder::syncWarp() { NVVM::SyncWarpOp::create(b, i32(-1)); }

Value KernelBuilder::barrierOr(Value condition) {
  Type type = b.getI32Type();
  auto either = NVVM::BarrierReductionAttr::get(b.getContext(),
                                                NVVM::BarrierReduction::OR);
  Value any =
      NVVM::BarrierOp::create(b, TypeRange{type}, /*barrierId=*/Value(),
                              /*numberOfThreads=*/Value(), either,
                              arith::ExtUIOp::create(b, type, condition))
          .getRes();
  return arith::CmpIOp::create(b, arith::CmpIPredicate::ne, any, i32(0));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

SmallVector<Value> KernelBuilder::delinearize(Value number,
                                              ArrayRef<Value> sizes) {
  SmallVector<Value> place(sizes.size());
  for (size_t i = sizes.size(); i-- > 0;) {
    place[i] = i == 0 ? number : rem(number, sizes[i]);
    number = div(number, sizes[i]);
  }
  return place;
}

SmallVector<Value> KernelBuilder::subscripts(const Operand &operand,
                                             const Place &place,
                                             unsigned rowDim) {
  SmallVector<Value> indices;
  for (AffineExpr axis : operand.map.getResults()) {
    unsigned dim = cast<AffineDimExpr>(axis).getPosition();
    indices.push_back(dim < place.batch.size() ? place.batch[dim]
                      : dim == rowDim          ? place.row
                                               : place.channel);
  }
  return indices;
}

namespace {
/// The numbers of a word: one of f32 or two of f16 or bf16, at once. Nothing is
/// carried from one to the other: without its sign, each is less than its sign.
struct Word {
  explicit Word(FloatType type) : width(type.getWidth()), type(type) {}

  int64_t all(uint64_t number) const {
    return int32_t(width == 32 ? number : number << 16 | number);
  }
  int64_t signs() const { return all(uint64_t(1) << (width - 1)); }
  int64_t magnitudes() const { return all((uint64_t(1) << (width - 1)) - 1); }
  /// The bits of infinity; those of NaN are greater.
  uint64_t infinity() const {
    return APFloat::getInf(type.getFloatSemantics())
        .bitcastToAPInt()
        .getZExtValue();
  }
  /// What makes the sign of numbers that are not finite, or that tf32 rounds to
  /// infinity.
  int64_t toSign() const {
    constexpr uint64_t halfOfLastBit = 0x1000;
    return all((uint64_t(1) << (width - 1)) - infinity() +
               (width == 32 ? halfOfLastBit : 0));
  }
  /// What makes the sign of NaN.
  int64_t toSignOfNaN() const {
    return all((uint64_t(1) << (width - 1)) - infinity() - 1);
  }
  int64_t one() const {
    return APFloat::getOne(type.getFloatSemantics())
        .bitcastToAPInt()
        .getZExtValue();
  }
  /// A number with all bits set.
  int64_t ones() const { return int32_t((uint64_t(1) << width) - 1); }

  unsigned width;
  FloatType type;
};
} // namespace

Value KernelBuilder::allocateShared(ArrayRef<int64_t> shape, Type element) {
  Attribute space = getSharedSpace(b.getContext());
  if (!shared) {
    auto type = MemRefType::get({0}, b.getI8Type(), AffineMap(), space);
    if (!module.lookupSymbol(sharedName)) {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(module.getBody());
      memref::GlobalOp::create(b, sharedName, /*sym_visibility=*/nullptr, type,
                               /*initial_value=*/nullptr, /*constant=*/false,
                               b.getI64IntegerAttr(128));
    }
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(&kernel.getBody().front());
    shared = memref::GetGlobalOp::create(b, type, sharedName);
  }
  auto type = MemRefType::get(shape, element, AffineMap(), space);
  Value view = memref::ViewOp::create(b, type, shared, index(numSharedBytes),
                                      ValueRange());
  int64_t bytes = type.getNumElements() * element.getIntOrFloatBitWidth() / 8;
  numSharedBytes += llvm::alignTo(bytes, 16);
  return view;
}

/// Folds over the row and channel of each vector that is this thread's.
SmallVector<Value> KernelBuilder::foldOwnVectors(int64_t rows, int64_t channels,
                                                 SmallVector<Value> values,
                                                 VisitVector visit) {
  int64_t vectorsPerRow = channels / vectorSize();
  int64_t vectors = rows * vectorsPerRow;
  for (int64_t begin = 0; begin < vectors; begin += threads) {
    Value number = add(thread, begin);
    auto visitOwn = [&] {
      return visit(div(number, vectorsPerRow),
                   mul(rem(number, vectorsPerRow), vectorSize()), values);
    };
    if (begin + threads <= vectors) {
      values = visitOwn();
      continue;
    }
    auto some = scf::IfOp::create(b, TypeRange(ValueRange(values)),
                                  less(number, index(vectors)),
                                  /*withElseRegion=*/!values.empty());
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(some.thenBlock());
    SmallVector<Value> visited = visitOwn();
    if (values.empty())
      continue;
    scf::YieldOp::create(b, visited);
    b.setInsertionPointToStart(some.elseBlock());
    scf::YieldOp::create(b, values);
    values.assign(some.getResults().begin(), some.getResults().end());
  }
  return values;
}

void KernelBuilder::copyRows(const Operand &operand, ArrayRef<Value> batch,
                             unsigned rowDim, Value first,
                             function_ref<Value(Value)> exist, Value shared,
                             Value stage, int64_t rows, int64_t channels) {
  auto visit = [&](Value row, Value channel, ValueRange) {
    // Of no elements, a copy reads nothing, wherever that is.
    Value sourceRow = add(first, row);
    Value exists = exist(sourceRow);
    Place place{batch, sourceRow, channel};
    nvgpu::DeviceAsyncCopyOp::create(
        b, shared, ValueRange{stage, row, channel}, argument(operand.memref),
        subscripts(operand, place, rowDim), b.getIndexAttr(vectorSize()),
        select(exists, index(vectorSize()), index(0)), b.getUnitAttr());
    return SmallVector<Value>();
  };
  foldOwnVectors(rows, channels, {}, visit);
}

void KernelBuilder::copyRows(const Operand &operand, ArrayRef<Value> batch,
                             unsigned rowDim, Value first, Value end,
                             Value shared, Value stage, int64_t rows,
                             int64_t channels) {
  auto exist = [&](Value row) { return less(row, end); };
  copyRows(operand, batch, rowDim, first, exist, shared, stage, rows, channels);
}

void KernelBuilder::awaitCopies() {
  Value all = nvgpu::DeviceAsyncCreateGroupOp::create(
      b, nvgpu::DeviceAsyncTokenType::get(b.getContext()), ValueRange());
  nvgpu::DeviceAsyncWaitOp::create(b, all, b.getI32IntegerAttr(0));
}

/// What a copy moves, in words.
static constexpr int64_t kWords = 4;

Value KernelBuilder::loadVector(Value shared, ValueRange place) {
  Value vector = vector::LoadOp::create(
      b, VectorType::get(vectorSize(), narrow), shared, place,
      /*nontemporal=*/false, llvm::Align(16));
  return vector::BitCastOp::create(b, VectorType::get(kWords, b.getI32Type()),
                                   vector);
}

Value KernelBuilder::hasSpecials(Value shared, Value stage, int64_t rows,
                                 int64_t channels) {
  auto visit = [&](Value row, Value channel, ValueRange before) {
    Value flags = before.front();
    Value words = loadVector(shared, {stage, row, channel});
    for (int64_t i = 0; i < kWords; ++i)
      flags = arith::OrIOp::create(
          b, flags, flagSpecials(vector::ExtractOp::create(b, words, i)));
    return SmallVector<Value>{flags};
  };
  Value flags = foldOwnVectors(rows, channels, {i32(0)}, visit).front();
  return arith::CmpIOp::create(b, arith::CmpIPredicate::ne, flags, i32(0));
}

void KernelBuilder::dropSpecials(Value shared, Value stage, int64_t firstRow,
                                 int64_t rows, int64_t channels) {
  auto visit = [&](Value row, Value channel, ValueRange) {
    SmallVector<Value> place = {stage, add(row, firstRow), channel};
    Value words = loadVector(shared, place);
    SmallVector<Value> kept;
    for (int64_t i = 0; i < kWords; ++i) {
      Value word = vector::ExtractOp::create(b, words, i);
      Value ones = arith::ShRUIOp::create(b, flagSpecials(word),
                                          i32(Word(narrow).width - 1));
      Value halves = arith::MulIOp::create(b, ones, i32(Word(narrow).ones()));
      Value others = arith::XOrIOp::create(b, halves, i32(-1));
      kept.push_back(arith::AndIOp::create(b, word, others));
    }
    Value vector = vector::FromElementsOp::create(b, words.getType(), kept);
    vector::StoreOp::create(
        b,
        vector::BitCastOp::create(b, VectorType::get(vectorSize(), narrow),
                                  vector),
        shared, place, /*nontemporal=*/false, llvm::Align(16));
    return SmallVector<Value>();
  };
  foldOwnVectors(rows, channels, {}, visit);
}

void KernelBuilder::scaleRows(Value shared, Value stage, int64_t rows,
                              int64_t channels,
                              function_ref<Value(Value)> getFactor) {
  auto visit = [&](Value row, Value channel, ValueRange) {
    SmallVector<Value> place = {stage, row, channel};
    Value vector = vector::LoadOp::create(
        b, VectorType::get(vectorSize(), narrow), shared, place,
        /*nontemporal=*/false, llvm::Align(16));
    Value factors = vector::BroadcastOp::create(
        b, VectorType::get(vectorSize(), b.getF32Type()), getFactor(row));
    Value product = arith::MulFOp::create(b, toF32(vector), factors);
    vector::StoreOp::create(b, toNarrow(product), shared, place,
                            /*nontemporal=*/false, llvm::Align(16));
    return SmallVector<Value>();
  };
  foldOwnVectors(rows, channels, {}, visit);
}

static llvm::MaybeAlign getPairAlignment(Type element) {
  return llvm::Align(element.getIntOrFloatBitWidth() / 4);
}

Value KernelBuilder::loadPair(Value memref, ValueRange indices) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  return vector::LoadOp::create(b, VectorType::get(2, element), memref, indices,
                                /*nontemporal=*/false,
                                getPairAlignment(element));
}

void KernelBuilder::storePair(Value pair, Value memref, ValueRange indices) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  vector::StoreOp::create(b, pair, memref, indices, /*nontemporal=*/false,
                          getPairAlignment(element));
}

//===----------------------------------------------------------------------===//
// Fragments
//===----------------------------------------------------------------------===//

std::array<Value, 4> KernelBuilder::loadMatrices(Value shared, ValueRange place,
                                                 bool transposed) {
  Value registers = nvgpu::LdMatrixOp::create(
      b, VectorType::get({4, 2}, narrow), shared, place, transposed, 4);
  std::array<Value, 4> matrices;
  for (auto [i, matrix] : llvm::enumerate(matrices))
    matrix = vector::ExtractOp::create(b, registers, i);
  return matrices;
}

SmallVector<std::array<Value, 2>>
KernelBuilder::loadColumns(Value shared, Value stage, Value row, int64_t tiles,
                           int64_t column) {
  SmallVector<std::array<Value, 2>> result(tiles);
  if (narrow.isF32()) {
    Value ownRow = add(row, mul(member, 2));
    for (auto [tile, numbers] : llvm::enumerate(result))
      for (auto [i, number] : llvm::enumerate(numbers)) {
        Value ownColumn = add(group, column + tile * kTileColumns);
        number = memref::LoadOp::create(
            b, shared, ValueRange{stage, add(ownRow, i), ownColumn});
      }
    return result;
  }
  Value rowOfMatrix = add(rowOfLane, mul(rem(matrixOfLane, 2), 8));
  Value columnOfMatrix = mul(div(matrixOfLane, 2), 8);
  for (int64_t tile = 0; tile < tiles; tile += 2) {
    // A last tile has no neighbour: its matrices are loaded twice.
    bool hasNeighbour = tile + 1 < tiles;
    Value place = hasNeighbour ? columnOfMatrix : index(0);
    std::array<Value, 4> pairs =
        loadMatrices(shared,
                     {stage, add(rowOfMatrix, row),
                      add(place, column + tile * kTileColumns)},
                     /*transposed=*/true);
    result[tile] = {pairs[0], pairs[1]};
    if (hasNeighbour)
      result[tile + 1] = {pairs[2], pairs[3]};
  }
  return result;
}

Value KernelBuilder::asBits(Value pair) {
  if (narrow.isF32())
    return arith::BitcastOp::create(b, b.getI32Type(), pair);
  return LLVM::BitcastOp::create(b, b.getI32Type(), pair);
}

Value KernelBuilder::asPair(Value bits) {
  if (narrow.isF32())
    return arith::BitcastOp::create(b, narrow, bits);
  return LLVM::BitcastOp::create(b, VectorType::get(2, narrow), bits);
}

/// The signs of numbers that are not finite, or that tf32 rounds to infinity.
Value KernelBuilder::flagSpecials(Value bits) {
  Word word(narrow);
  Value magnitudes = arith::AndIOp::create(b, bits, i32(word.magnitudes()));
  Value sum = arith::AddIOp::create(b, magnitudes, i32(word.toSign()));
  return arith::AndIOp::create(b, sum, i32(word.signs()));
}

Value KernelBuilder::indicateSpecials(Value pair, Value isNegative) {
  Word word(narrow);
  Value bits = asBits(pair);
  Value magnitudes = arith::AndIOp::create(b, bits, i32(word.magnitudes()));
  Value isNaN = arith::AddIOp::create(b, magnitudes, i32(word.toSignOfNaN()));
  Value flip = select(isNegative, i32(0), i32(word.signs()));
  Value hasSign = arith::XOrIOp::create(b, bits, flip);
  Value counts = arith::OrIOp::create(b, hasSign, isNaN);
  Value flags = arith::AndIOp::create(b, counts, flagSpecials(bits));
  Value low = arith::ShRUIOp::create(b, flags, i32(word.width - 1));
  return asPair(arith::MulIOp::create(b, low, i32(word.one())));
}

Accumulator KernelBuilder::zeros() {
  Accumulator result;
  result.fill(f32(0));
  return result;
}

/// NVVM takes pairs of bf16 as integers.
Value KernelBuilder::asOperand(Value pair) {
  return narrow.isF16() ? pair : asBits(pair);
}

Accumulator KernelBuilder::issueProduct(const Accumulator &c, ArrayRef<Value> a,
                                        ArrayRef<Value> columns) {
  auto convert = [&](ArrayRef<Value> pairs) {
    return llvm::map_to_vector(pairs,
                               [&](Value pair) { return asOperand(pair); });
  };
  Type f32 = b.getF32Type();
  auto type =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  NVVM::MMATypes element = narrow.isF32()   ? NVVM::MMATypes::tf32
                           : narrow.isF16() ? NVVM::MMATypes::f16
                                            : NVVM::MMATypes::bf16;
  Value product = NVVM::MmaOp::create(
      b, type, convert(a), convert(columns), ValueRange(c),
      {kTileRows, kTileColumns, tileDepth()}, std::nullopt, std::nullopt,
      std::array{element, element},
      std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
  Accumulator result;
  for (auto [i, number] : llvm::enumerate(result))
    number = LLVM::ExtractValueOp::create(b, product, i);
  return result;
}

Value KernelBuilder::roundToTF32(Value number) {
  return asPair(callIntrinsic("llvm.nvvm.f2tf32.rna", b.getI32Type(), number));
}

Accumulator KernelBuilder::multiply(const Accumulator &c, ArrayRef<Value> a,
                                    ArrayRef<Value> columns) {
  if (!narrow.isF32())
    return issueProduct(c, a, columns);
  auto round = [&](ArrayRef<Value> numbers) {
    return llvm::map_to_vector(
        numbers, [&](Value number) { return roundToTF32(number); });
  };
  SmallVector<Value> highA = round(a), highB = round(columns);
  if (products == F32Products::TF32)
    return issueProduct(c, highA, highB);
  // What tf32 leaves out of numbers that are finite.
  auto getRest = [&](ArrayRef<Value> numbers, ArrayRef<Value> high) {
    SmallVector<Value> rest;
    for (auto [number, part] : llvm::zip_equal(numbers, high)) {
      Value difference = arith::SubFOp::create(b, number, part);
      // Neither NaN nor, where a number has been rounded to infinity, that.
      Value isFinite =
          arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, abs(difference),
                                f32(std::numeric_limits<float>::infinity()));
      rest.push_back(roundToTF32(select(isFinite, difference, f32(0))));
    }
    return rest;
  };
  // The small products first.
  Accumulator sum = issueProduct(c, getRest(a, highA), highB);
  sum = issueProduct(sum, highA, getRest(columns, highB));
  return issueProduct(sum, highA, highB);
}
