//===- KernelBuilder.cpp - Writing kernels for tensor cores ---------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

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

KernelBuilder::KernelBuilder(gpu::GPUModuleOp module, StringRef name,
                             Location loc, ValueRange operands, int64_t threads,
                             FloatType narrow)
    : b(loc, module.getContext()), module(module),
      hostOperands(operands.begin(), operands.end()), threads(threads),
      narrow(narrow) {
  b.setInsertionPointToEnd(module.getBody());
  kernel = gpu::GPUFuncOp::create(b, getFreeName(module, name),
                                  b.getFunctionType(operands.getTypes(), {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  kernel.setKnownBlockSizeAttr(
      b.getDenseI32ArrayAttr({int32_t(threads), 1, 1}));
  arguments.map(operands, kernel.getArguments());
  b.setInsertionPointToStart(&kernel.getBody().front());

  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  warp = div(thread, kWarpSize);
  lane = rem(thread, kWarpSize);
  group = div(lane, 4);
  member = rem(lane, 4);
  matrixOfLane = div(lane, 8);
  rowOfLane = rem(lane, 8);
}

void KernelBuilder::finish(OpBuilder &host, std::array<int64_t, 3> grid) {
  gpu::ReturnOp::create(b);
  Location loc = b.getLoc();
  auto constant = [&](int64_t number) -> Value {
    return arith::ConstantIndexOp::create(host, loc, number);
  };
  Value bytes = arith::ConstantIntOp::create(host, loc, numSharedBytes, 32);
  gpu::LaunchFuncOp::create(
      host, loc, kernel,
      gpu::KernelDim3{constant(grid[0]), constant(grid[1]), constant(grid[2])},
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

Value KernelBuilder::mul(Value x, int64_t y) {
  return b.createOrFold<arith::MulIOp>(x, index(y));
}

Value KernelBuilder::div(Value x, int64_t y) {
  return b.createOrFold<arith::DivUIOp>(x, index(y));
}

Value KernelBuilder::rem(Value x, int64_t y) {
  return b.createOrFold<arith::RemUIOp>(x, index(y));
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

Value KernelBuilder::select(Value condition, Value x, Value y) {
  return b.createOrFold<arith::SelectOp>(condition, x, y);
}

Value KernelBuilder::pair(Value x, Value y) {
  return vector::FromElementsOp::create(b, VectorType::get(2, x.getType()),
                                        ValueRange{x, y});
}

Value KernelBuilder::callIntrinsic(StringRef name, Value x) {
  return LLVM::CallIntrinsicOp::create(b, x.getType(), b.getStringAttr(name), x)
      .getResults();
}

Value KernelBuilder::exp2(Value x) {
  return callIntrinsic("llvm.nvvm.ex2.approx.ftz.f", x);
}

Value KernelBuilder::log2(Value x) {
  return callIntrinsic("llvm.nvvm.lg2.approx.ftz.f", x);
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

Value KernelBuilder::blockId(gpu::Dimension dimension) {
  return gpu::BlockIdOp::create(b, dimension);
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

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

SmallVector<Value> KernelBuilder::delinearize(Value number,
                                              ArrayRef<int64_t> sizes) {
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

void KernelBuilder::copyRows(const Operand &operand, ArrayRef<Value> batch,
                             unsigned rowDim, Value first, Value end,
                             Value shared, Value stage, int64_t rows,
                             int64_t channels) {
  int64_t vectorsPerRow = channels / kVector;
  int64_t vectors = rows * vectorsPerRow;
  for (int64_t begin = 0; begin < vectors; begin += threads) {
    OpBuilder::InsertionGuard guard(b);
    Value number = add(thread, begin);
    if (begin + threads > vectors) {
      auto some = scf::IfOp::create(b, less(number, index(vectors)));
      b.setInsertionPointToStart(some.thenBlock());
    }
    Value row = div(number, vectorsPerRow);
    Value channel = mul(rem(number, vectorsPerRow), kVector);
    Value sourceRow = add(first, row);
    Value exists = less(sourceRow, end);
    Place place{batch, select(exists, sourceRow, index(0)), channel};
    nvgpu::DeviceAsyncCopyOp::create(
        b, shared, ValueRange{stage, row, channel}, argument(operand.memref),
        subscripts(operand, place, rowDim), b.getIndexAttr(kVector),
        select(exists, index(kVector), index(0)), b.getUnitAttr());
  }
}

void KernelBuilder::awaitCopies() {
  Value all = nvgpu::DeviceAsyncCreateGroupOp::create(
      b, nvgpu::DeviceAsyncTokenType::get(b.getContext()), ValueRange());
  nvgpu::DeviceAsyncWaitOp::create(b, all, b.getI32IntegerAttr(0));
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

Accumulator KernelBuilder::zeros() {
  Accumulator result;
  result.fill(f32(0));
  return result;
}

/// NVVM takes pairs of bf16 as integers.
Value KernelBuilder::asOperand(Value pair) {
  if (narrow.isF16())
    return pair;
  return LLVM::BitcastOp::create(b, b.getI32Type(), pair);
}

Accumulator KernelBuilder::multiply(const Accumulator &c, ArrayRef<Value> a,
                                    ArrayRef<Value> columns) {
  auto convert = [&](ArrayRef<Value> pairs) {
    return llvm::map_to_vector(pairs,
                               [&](Value pair) { return asOperand(pair); });
  };
  Type f32 = b.getF32Type();
  auto type =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  NVVM::MMATypes element =
      narrow.isF16() ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16;
  Value product = NVVM::MmaOp::create(
      b, type, convert(a), convert(columns), ValueRange(c),
      {kTileRows, kTileColumns, kTileDepth}, std::nullopt, std::nullopt,
      std::array{element, element},
      std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
  Accumulator result;
  for (auto [i, number] : llvm::enumerate(result))
    number = LLVM::ExtractValueOp::create(b, product, i);
  return result;
}
