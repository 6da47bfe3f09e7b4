//===- KernelBuilder.h - Writing kernels for tensor cores -------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the kernels have in common: threads, tiles in shared memory, and the
// fragments of matrices that tensor cores multiply.
//
// A warp multiplies 16 x 16 by 16 x 8 at a time (mma.m16n8k16). Its lanes hold
// the matrices in parts; lane l is member l % 4 of group l / 4, and holds
//
//   A   rows group and group + 8, columns 2 member + {0, 1} and those + 8
//   B   rows 2 member + {0, 1} and those + 8, column group
//   C   rows group and group + 8, columns 2 member + {0, 1}
//
// A register of A or B is a pair of neighbours of one row of A, or one column
// of B. The registers of A are [group][low columns], [group + 8][low],
// [group][high], [group + 8][high]. What C has in two neighbouring tiles is
// what A has.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_TARGET_NVPTX_KERNELBUILDER_H
#define PEBBLE_LIB_TARGET_NVPTX_KERNELBUILDER_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <array>

namespace pebble::nvptx {

inline constexpr int64_t kWarpSize = 32;
/// Neighbouring lanes that have parts of a row of fragments A and C.
inline constexpr int64_t kLanesOfRow = 4;
/// The shape of a product of a warp.
inline constexpr int64_t kTileRows = 16, kTileColumns = 8, kTileDepth = 16;
/// Copies to shared memory move so many 16-bit elements at once, and matrices
/// are loaded in rows of as many.
inline constexpr int64_t kVector = 8;

inline constexpr double kLog2E = 1.4426950408889634;

/// How f32 is multiplied: rounded to tf32, of 11 bits, or as the sum of two
/// such numbers, in three products.
enum class F32Products { TF32, ThreeTF32 };

/// A tensor of the host, and the iteration dimension that each axis walks.
struct Operand {
  mlir::Value memref;
  mlir::AffineMap map;
};

/// A point of the iteration space, as a kernel knows it: batch dimensions, then
/// the row and the channel of an operand that is neither.
struct Place {
  mlir::ArrayRef<mlir::Value> batch;
  mlir::Value row, channel;
};

/// `name`, or with something behind it what no symbol of the module is called.
std::string getFreeName(mlir::gpu::GPUModuleOp module, llvm::StringRef name);

/// Numbers that are summed in f32: a fragment of C.
using Accumulator = std::array<mlir::Value, 4>;

/// Writes one kernel into a GPU module, and its launch on the host.
class KernelBuilder {
public:
  /// Begins a kernel on `operands`, memrefs and numbers of the host. It
  /// computes with `narrow` elements: f16, bf16 or f32.
  KernelBuilder(mlir::OpBuilder &host, mlir::gpu::GPUModuleOp module,
                llvm::StringRef name, mlir::Location loc,
                mlir::ValueRange operands, int64_t threads,
                mlir::FloatType narrow,
                F32Products products = F32Products::ThreeTF32);

  /// Ends the kernel, and launches it at the insertion point of the host, on a
  /// grid of so many blocks.
  void finish(mlir::OpBuilder &host, std::array<mlir::Value, 3> grid);

  mlir::ImplicitLocOpBuilder b;

  int64_t numThreads() const { return threads; }
  mlir::FloatType narrowType() const { return narrow; }
  /// How many elements a copy moves, and a product of a warp sums.
  int64_t vectorSize() const { return narrow.isF32() ? 4 : kVector; }
  int64_t tileDepth() const { return narrow.isF32() ? 8 : kTileDepth; }

  /// What stands for a value of the host in the kernel.
  mlir::Value argument(mlir::Value host) const {
    return arguments.lookup(host);
  }
  bool hasArgument(mlir::Value host) const { return arguments.contains(host); }
  /// A number of the host that is a constant or an argument.
  mlir::Value number(mlir::Value host);
  /// The size of an axis of a memref that is an argument.
  mlir::Value size(mlir::Value host, unsigned axis);

  //===--------------------------------------------------------------------===//
  // Arithmetic
  //===--------------------------------------------------------------------===//

  mlir::Value index(int64_t number);
  mlir::Value f32(double number);
  mlir::Value i32(int64_t number);
  mlir::Value add(mlir::Value x, mlir::Value y);
  mlir::Value add(mlir::Value x, int64_t y) { return add(x, index(y)); }
  mlir::Value sub(mlir::Value x, mlir::Value y);
  mlir::Value mul(mlir::Value x, mlir::Value y);
  mlir::Value mul(mlir::Value x, int64_t y) { return mul(x, index(y)); }
  /// Quotient and remainder of a number that is not negative.
  mlir::Value div(mlir::Value x, mlir::Value y);
  mlir::Value div(mlir::Value x, int64_t y) { return div(x, index(y)); }
  mlir::Value rem(mlir::Value x, mlir::Value y);
  mlir::Value rem(mlir::Value x, int64_t y) { return rem(x, index(y)); }
  mlir::Value min(mlir::Value x, mlir::Value y);
  mlir::Value max(mlir::Value x, mlir::Value y);
  mlir::Value less(mlir::Value x, mlir::Value y);
  mlir::Value equal(mlir::Value x, mlir::Value y);
  mlir::Value both(mlir::Value x, mlir::Value y);
  /// To the lower 32 bits, and from a number that is not negative.
  mlir::Value toI32(mlir::Value number);
  mlir::Value toIndex(mlir::Value number);
  mlir::Value select(mlir::Value condition, mlir::Value x, mlir::Value y);
  mlir::Value pair(mlir::Value x, mlir::Value y);
  /// The magnitudes of a number or a vector.
  mlir::Value abs(mlir::Value x);
  /// From f32 to the narrow type and back, numbers or vectors.
  mlir::Value toNarrow(mlir::Value x);
  mlir::Value toF32(mlir::Value x);
  /// 2^x and log2(x) of the hardware: see docs/gpu.md.
  mlir::Value exp2(mlir::Value x);
  /// e^x by 2^(x log2(e)), whose rounding makes it off by 2 |x| roundings.
  mlir::Value exp(mlir::Value x);
  mlir::Value log2(mlir::Value x);

  //===--------------------------------------------------------------------===//
  // Threads
  //===--------------------------------------------------------------------===//

  mlir::Value blockId(mlir::gpu::Dimension dimension);
  /// The same: what is computed of it is not what has been computed before.
  mlir::Value readBlockIdAgain(mlir::gpu::Dimension dimension);
  mlir::Value thread, warp, lane, group, member;
  /// The value of the lane whose number differs by `mask`, or of that `lane`.
  mlir::Value exchange(mlir::Value value, int64_t mask);
  /// Of that many neighbouring lanes, a power of 2: each gets the result.
  mlir::Value
  foldLanes(mlir::Value own, int64_t lanes,
            llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)> combine);
  mlir::Value broadcast(mlir::Value value, mlir::Value lane);
  void barrier();
  void syncWarp();
  /// The same, and whether the condition holds for any thread of the block.
  mlir::Value barrierOr(mlir::Value condition);

  //===--------------------------------------------------------------------===//
  // Memory
  //===--------------------------------------------------------------------===//

  /// The point of the batch dimensions with this number, in row-major order.
  mlir::SmallVector<mlir::Value> delinearize(mlir::Value number,
                                             mlir::ArrayRef<mlir::Value> sizes);
  /// Where an operand has the element of a place. The row is that of `rowDim`;
  /// whatever dimension is neither that nor a batch dimension is the channel's.
  mlir::SmallVector<mlir::Value>
  subscripts(const Operand &operand, const Place &place, unsigned rowDim);

  /// Shared memory for as many elements, of a memref of this shape.
  mlir::Value allocateShared(mlir::ArrayRef<int64_t> shape, mlir::Type element);
  int64_t sharedBytes() const { return numSharedBytes; }

  /// Begins to copy rows [first, first + rows) of the operand, `channels` each,
  /// to `shared[stage]`. Those that do not `exist` become zero.
  void copyRows(const Operand &operand, mlir::ArrayRef<mlir::Value> batch,
                unsigned rowDim, mlir::Value first,
                llvm::function_ref<mlir::Value(mlir::Value)> exist,
                mlir::Value shared, mlir::Value stage, int64_t rows,
                int64_t channels);
  /// The same, where rows exist that are below `end`.
  void copyRows(const Operand &operand, mlir::ArrayRef<mlir::Value> batch,
                unsigned rowDim, mlir::Value first, mlir::Value end,
                mlir::Value shared, mlir::Value stage, int64_t rows,
                int64_t channels);
  /// Waits for all copies that this thread began.
  void awaitCopies();
  /// Whether there is infinity or NaN in what this thread copied by copyRows.
  mlir::Value hasSpecials(mlir::Value shared, mlir::Value stage, int64_t rows,
                          int64_t channels);
  /// Puts 0 in their place, in these rows.
  void dropSpecials(mlir::Value shared, mlir::Value stage, int64_t firstRow,
                    int64_t rows, int64_t channels);

  /// Multiplies them by a factor of their row, in f32.
  void scaleRows(mlir::Value shared, mlir::Value stage, int64_t rows,
                 int64_t channels,
                 llvm::function_ref<mlir::Value(mlir::Value)> getFactor);

  mlir::Value loadPair(mlir::Value memref, mlir::ValueRange indices);
  void storePair(mlir::Value pair, mlir::Value memref,
                 mlir::ValueRange indices);

  //===--------------------------------------------------------------------===//
  // Fragments
  //===--------------------------------------------------------------------===//

  /// Loads four 8 x 8 matrices of narrow elements, a pair of each to a lane:
  /// row `group` and columns 2 member + {0, 1} or, transposed, column `group`
  /// and those rows. Each lane gives where row `rowOfLane` of the matrix
  /// `matrixOfLane` begins.
  std::array<mlir::Value, 4>
  loadMatrices(mlir::Value shared, mlir::ValueRange place, bool transposed);
  mlir::Value matrixOfLane, rowOfLane;
  /// Tiles of B, eight columns each, from `column` on, of rows that lie in
  /// shared memory from `row` on, as many as a product is deep. Those of f32
  /// come in pairs: rows 2 member + {0, 1} count as member and member + 4.
  mlir::SmallVector<std::array<mlir::Value, 2>>
  loadColumns(mlir::Value shared, mlir::Value stage, mlir::Value row,
              int64_t tiles, int64_t column = 0);

  Accumulator zeros();
  Accumulator multiply(const Accumulator &c,
                       mlir::ArrayRef<mlir::Value> a /*4 pairs*/,
                       mlir::ArrayRef<mlir::Value> b /*2 pairs*/);

  /// 1 for each number of a pair that is NaN or an infinity of that sign.
  mlir::Value indicateSpecials(mlir::Value pair, mlir::Value isNegative);

private:
  Accumulator issueProduct(const Accumulator &c, mlir::ArrayRef<mlir::Value> a,
                           mlir::ArrayRef<mlir::Value> b);
  mlir::Value roundToTF32(mlir::Value number);
  mlir::Value asOperand(mlir::Value pair);
  mlir::Value asBits(mlir::Value pair);
  mlir::Value asPair(mlir::Value bits);
  mlir::Value toOnes(mlir::Value flags);
  mlir::Value flagSpecials(mlir::Value bits);
  mlir::Value loadVector(mlir::Value shared, mlir::ValueRange place);
  using VisitVector = llvm::function_ref<mlir::SmallVector<mlir::Value>(
      mlir::Value row, mlir::Value channel, mlir::ValueRange values)>;
  mlir::SmallVector<mlir::Value>
  foldOwnVectors(int64_t rows, int64_t channels,
                 mlir::SmallVector<mlir::Value> values, VisitVector visit);
  mlir::Value callIntrinsic(llvm::StringRef name, mlir::Type type,
                            mlir::Value x);

  void mapMemref(mlir::Value host, mlir::ValueRange passed);

  mlir::gpu::GPUModuleOp module;
  mlir::gpu::GPUFuncOp kernel;
  mlir::IRMapping arguments;
  /// The sizes of each memref, those that are not static as arguments.
  llvm::DenseMap<mlir::Value, mlir::SmallVector<mlir::OpFoldResult>> shapes;
  /// What the launch passes.
  mlir::SmallVector<mlir::Value> hostOperands;
  int64_t threads;
  mlir::FloatType narrow;
  F32Products products;
  mlir::Value shared;
  int64_t numSharedBytes = 0;
};

} // namespace pebble::nvptx

#endif // PEBBLE_LIB_TARGET_NVPTX_KERNELBUILDER_H
