//===- StateKernels.cpp - The state of polynomials on tensor cores --------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Three kernels, with the state in global memory between them:
//
//   update   Each block of threads owns some rows (monomials) of the state, all
//            columns, and a run of the keys. Keys and values pass through
//            shared memory; features are formed in registers and multiplied
//            with the values and a column of ones. Where masks are added to
//            scores, values and ones are multiplied by the key's weight, exp of
//            the mask less the largest one of the run.
//   reduce   Sums the runs, always in the same order, multiplies each row by
//            its coefficient, and divides by about the number of visible keys,
//            or the sum of their weights.
//   apply    Each block of threads owns a tile of queries, past which the state
//            comes in chunks of rows; features are formed in registers again.
//
// Monomials come in octets: eight that agree in all variables but the last,
// which runs over eight neighbouring channels. A variable may be the constant
// 1, so that each monomial is a product of as many variables as the degree. It
// stands behind the channels, at the head of an octet of its own.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

namespace {

constexpr int64_t kOctet = 8;
constexpr int64_t kWarps = 4;
constexpr int64_t kThreads = kWarps * kWarpSize;
/// As many blocks of threads run on a multiprocessor at a time.
constexpr int64_t kBlocksPerMultiprocessor = 2;
constexpr int64_t kLeastTilesPerRun = 4;

/// The octets of a polynomial. An octet is a number whose bytes are the
/// variables that its monomials share and, at the top, the number of the octet
/// of channels that the last variable is of.
struct Octets {
  Octets(int64_t degree, int64_t channels) : channels(channels) {
    SmallVector<int64_t> shared;
    add(degree - 1, shared);
  }

  static int32_t encode(ArrayRef<int64_t> shared, int64_t last) {
    uint32_t number = last << 24;
    for (auto [i, variable] : llvm::enumerate(shared))
      number |= variable << (8 * i);
    return int32_t(number);
  }

  std::vector<int32_t> numbers;

private:
  /// Variables are in order, with 1 before all channels.
  void add(int64_t missing, SmallVectorImpl<int64_t> &shared) {
    bool isConstant = shared.empty() || shared.back() == channels;
    if (missing == 0) {
      int64_t first = isConstant ? 0 : shared.back() / kOctet;
      int64_t end = channels / kOctet + (isConstant ? 1 : 0);
      for (int64_t last = first; last < end; ++last)
        numbers.push_back(encode(shared, last));
      return;
    }
    auto recurse = [&](int64_t variable) {
      shared.push_back(variable);
      add(missing - 1, shared);
      shared.pop_back();
    };
    if (isConstant)
      recurse(channels);
    for (int64_t i = isConstant ? 0 : shared.back(); i < channels; ++i)
      recurse(i);
  }

  int64_t channels;
};

/// An octet, as a kernel reads it from the table.
struct Octet {
  SmallVector<Value> shared; ///< the variables, as channels
  Value first;               ///< channel of its first monomial's last variable
};

/// The 16 monomials of a fragment of A, whose columns are keys.
struct KeyMonomials {
  std::array<Octet, 2> octets;
  Value ofLane; ///< where this lane addresses a matrix of them, of 16 bits
};

/// What update has in shared memory, two tiles of it. Behind the channels of a
/// key stands 1 if it is visible, and seven zeros.
struct KeyTiles {
  Value keys, values;
  /// Of the keys, f32, if masks give them any.
  Value weights;
  /// The keys of one tile by channel, for pairs of keys; f32 needs none.
  Value keysByChannel;
};

class StateKernels {
public:
  StateKernels(OpBuilder &host, gpu::GPUModuleOp module, AttentionOp op,
               int64_t multiprocessors, F32Products products);

  void build() {
    buildUpdate();
    buildReduce();
    buildApply();
  }

  TensorCoreSums getSums() const;
  std::optional<iomodel::Words> countWords() const;

private:
  KernelBuilder begin(StringRef name, ValueRange operands) {
    return {host,     module,   name,   op.getLoc(),
            operands, kThreads, narrow, products};
  }
  /// Appends a number of the host to the arguments of a kernel, if it has to be
  /// passed.
  static void pass(Value number, SmallVectorImpl<Value> &inputs) {
    if (!getConstantIntValue(number))
      inputs.push_back(number);
  }
  /// Whether there may be keys that no query of a point sees.
  bool hidesKeys() const {
    return !operands.masks.empty() || operands.keyLengths;
  }
  int64_t getConstantRow() const;
  int64_t valueTiles() const { return sizes.valueChannels / kTileColumns; }
  bool isF32() const { return narrow.isF32(); }
  /// Keys that pass through shared memory at a time, and rows of the state that
  /// do: of f32 fewer, so that a multiprocessor has room for two blocks.
  int64_t keyTile() const { return isF32() ? 32 : 64; }
  int64_t stateTile() const { return isF32() ? 16 : 64; }
  int64_t rowsPerBlock() const { return kWarps * stateFragments * kTileRows; }
  int64_t queryTile() const { return kWarps * queryFragments * kTileRows; }
  int64_t tileDepth() const { return isF32() ? kOctet : kTileDepth; }

  Octet loadOctet(KernelBuilder &k, Value table, Value number);
  Value getTable(KernelBuilder &k);
  Value findLargestShift(KernelBuilder &k, Value begin, Value end,
                         function_ref<Value(Value)> getShift);
  KeyTiles allocateKeyTiles(KernelBuilder &k);
  void transposeKeys(KernelBuilder &k, const KeyTiles &tiles, Value stage);
  void storeZeros(KernelBuilder &k, const KeyTiles &tiles);
  void storeOnes(KernelBuilder &k, const KeyTiles &tiles, Value stage,
                 function_ref<Value(Value)> isVisible);
  void storeWeights(KernelBuilder &k, const KeyTiles &tiles, Value stage,
                    function_ref<Value(Value)> getShift, Value largest);
  std::array<Value, 2> loadOnes(KernelBuilder &k, const KeyTiles &tiles,
                                Value stage, int64_t key);
  std::array<Value, 4> loadKeyFeatures(KernelBuilder &k, const KeyTiles &tiles,
                                       Value stage, int64_t key,
                                       const KeyMonomials &monomials);
  std::array<Value, 4> loadQueryFeatures(KernelBuilder &k, Value queries,
                                         Value firstRow,
                                         ArrayRef<Octet> octets);
  void buildUpdate();
  void buildReduce();
  void buildApply();
  Value buildFactor(KernelBuilder &k, Value row, Value halvings);
  Value buildLargestOfRuns(KernelBuilder &k, Value point);
  Value buildWeightOfRun(KernelBuilder &k, Value point, Value run,
                         Value largest);

  OpBuilder &host;
  gpu::GPUModuleOp module;
  AttentionOp op;
  AttentionOpInterface attention;
  PolynomialAttr polynomial;
  Sizes sizes;
  Operands operands;
  /// Whether masks are added to scores, so that keys have weights.
  bool hasWeights;
  FloatType narrow;
  F32Products products;
  int64_t degree;
  Octets octets;
  /// Fragments of the state that a warp updates, and of queries that ask it: as
  /// many as registers hold.
  int64_t stateFragments, queryFragments;
  int64_t rows, columns;
  /// Numbers of the host.
  HostNumbers numbers;
  Value keys, points, tilesPerRun, runs;
  std::string tableName;
  Value partial, state;
  /// With weights, the largest shift of each run, and of all keys of a point.
  Value shifts, largestShift;
};

} // namespace

/// Every block of rows reads all keys, and every block of queries the state.
/// Keys that lengths or masks exclude are counted, though not read. What is
/// read by many threads from one place is not: the monomials' table, lengths,
/// masks, and what is known of all visible keys. Nor is what a guard's exact
/// rows read and write.
std::optional<iomodel::Words> StateKernels::countWords() const {
  using iomodel::Words;
  std::optional<int64_t> numRuns = getConstantIntValue(runs),
                         numPoints = getConstantIntValue(points);
  Words queryPoints = 1;
  for (int64_t size : sizes.batch) {
    if (size < 0)
      return std::nullopt;
    queryPoints *= size;
  }
  if (!numRuns || !numPoints || sizes.keys < 0 || sizes.queries < 0)
    return std::nullopt;
  Words state = Words(rows) * columns;
  Words update = Words(rows / rowsPerBlock()) * sizes.keys *
                     (sizes.channels + sizes.valueChannels) +
                 state * *numRuns;
  Words reduce = state * (*numRuns + 1);
  Words apply = Words(sizes.queries) * (sizes.channels + sizes.valueChannels +
                                        (operands.logSumExp ? 1 : 0)) +
                state * llvm::divideCeil(sizes.queries, queryTile());
  if (polynomial.getGuarded()) { // looks at each row once more
    update += Words(sizes.keys) * (sizes.channels + sizes.valueChannels);
    apply += Words(sizes.queries) * sizes.channels;
  }
  return (update + reduce) * *numPoints + apply * queryPoints;
}

/// A product of fragments adds as many numbers as it is deep to a sum. Bits
/// below the last one of the largest are cut off: of each of them, and of the
/// sum, twice what f32 rounds by. Where nothing is known of the keys, there may
/// be one.
TensorCoreSums StateKernels::getSums() const {
  TensorCoreSums sums;
  sums.products = isF32() ? kernel::StateProducts::NarrowOfWide
                          : kernel::StateProducts::Narrow;
  sums.multiplicands = getRounding(narrow);
  int64_t perStep = 2 * (tileDepth() + 1);
  if (isF32() && products == F32Products::TF32) {
    sums.multiplicands = reference::Rounding::tf32();
  } else if (isF32()) {
    sums.multiplicands = reference::Rounding::twoTF32();
    // Parts of products add up to a little more than these.
    perStep = 3 * perStep + 1;
  }
  int64_t allTiles =
      llvm::divideCeil(std::max<int64_t>(sizes.keys, 1), keyTile());
  int64_t tiles = getConstantIntValue(tilesPerRun).value_or(allTiles);
  sums.overKeys = perStep * tiles * (keyTile() / tileDepth()) +
                  getConstantIntValue(runs).value_or(allTiles);
  sums.overMonomials = perStep * (rows / tileDepth());
  return sums;
}

/// Into how many runs the keys are split so that `blocks` blocks for each fill
/// the slots of the device: as few as leave a tenth of them empty.
static int64_t chooseRuns(int64_t blocks, int64_t slots) {
  constexpr int64_t mostWaves = 4;
  int64_t best = 1, bestWaves = llvm::divideCeil(blocks, slots);
  for (int64_t waves = 1; waves <= mostWaves; ++waves) {
    if (10 * best * blocks >= 9 * bestWaves * slots)
      break;
    int64_t runs = waves * slots / blocks;
    if (runs * bestWaves > best * waves) {
      best = runs;
      bestWaves = waves;
    }
  }
  return best;
}

StateKernels::StateKernels(OpBuilder &host, gpu::GPUModuleOp module,
                           AttentionOp op, int64_t multiprocessors,
                           F32Products products)
    : host(host), module(module), op(op), attention(op),
      polynomial(cast<PolynomialAttr>(attention.getKernel())), sizes(op),
      operands(op), hasWeights(attention.hasAddedMask()),
      narrow(cast<FloatType>(getElementTypeOrSelf(op.getKey()))),
      products(products), degree(polynomial.getDegree()),
      octets(degree, sizes.channels), numbers(host, op.getLoc()) {
  bool hasFewValues = sizes.valueChannels <= 64;
  stateFragments = queryFragments = hasFewValues ? 4 : 2;
  if (isF32()) {
    stateFragments = 2; // a factor takes two registers
    // Shared memory has room for as many queries.
    queryFragments = hasFewValues && sizes.channels <= 64 ? 4 : 2;
  }
  rows = llvm::alignTo(octets.numbers.size() * kOctet, rowsPerBlock());
  columns = sizes.valueChannels + kOctet;
  int64_t rowBlocks = rows / rowsPerBlock();
  keys = numbers.size(op, attention.getKeyDim());
  points = numbers.points(op, getStateDims(op));
  Value keyTiles = numbers.ceilDiv(keys, keyTile());
  int64_t slots = multiprocessors * kBlocksPerMultiprocessor;
  Value blocks =
      numbers.mul(numbers.constant(rowBlocks), numbers.max(points, 1));
  // More than the device takes at a time if how many there are is not known.
  Value wanted = numbers.ceilDiv(numbers.constant(2 * slots), blocks);
  if (std::optional<int64_t> known = getConstantIntValue(blocks))
    wanted = numbers.constant(chooseRuns(*known, slots));
  tilesPerRun =
      numbers.max(numbers.ceilDiv(keyTiles, wanted), kLeastTilesPerRun);
  runs = numbers.max(numbers.ceilDiv(keyTiles, tilesPerRun), 1);
}

//===----------------------------------------------------------------------===//
// Octets
//===----------------------------------------------------------------------===//

Value StateKernels::getTable(KernelBuilder &k) {
  auto count = int64_t(rows / kOctet);
  auto type = MemRefType::get({count}, k.b.getI32Type());
  if (tableName.empty()) {
    // Rows that only fill a block of threads are computed as others are, and
    // then weighted by 0.
    std::vector<int32_t> numbers = octets.numbers;
    numbers.resize(count, octets.numbers.front());
    OpBuilder::InsertionGuard guard(k.b);
    k.b.setInsertionPointToStart(module.getBody());
    tableName = getFreeName(module, "octets");
    memref::GlobalOp::create(
        k.b, tableName, k.b.getStringAttr("private"), type,
        DenseElementsAttr::get(RankedTensorType::get({count}, k.b.getI32Type()),
                               ArrayRef<int32_t>(numbers)),
        /*constant=*/true, /*alignment=*/IntegerAttr());
  }
  return memref::GetGlobalOp::create(k.b, type, tableName);
}

Octet StateKernels::loadOctet(KernelBuilder &k, Value table, Value number) {
  Value entry = memref::LoadOp::create(k.b, table, number);
  auto byte = [&](int64_t i) -> Value {
    Value shifted = k.b.createOrFold<arith::ShRUIOp>(entry, k.i32(8 * i));
    Value masked = arith::AndIOp::create(k.b, shifted, k.i32(255));
    return arith::IndexCastUIOp::create(k.b, k.b.getIndexType(), masked);
  };
  Octet octet;
  for (int64_t i = 0; i < degree - 1; ++i)
    octet.shared.push_back(byte(i));
  octet.first = k.mul(byte(3), kOctet);
  return octet;
}

/// The row of the monomial that is 1.
int64_t StateKernels::getConstantRow() const {
  SmallVector<int64_t> shared(degree - 1, sizes.channels);
  int32_t wanted = Octets::encode(shared, sizes.channels / kOctet);
  return kOctet * (llvm::find(octets.numbers, wanted) - octets.numbers.begin());
}

//===----------------------------------------------------------------------===//
// Update
//===----------------------------------------------------------------------===//

static Value buildIsMinusInfinity(KernelBuilder &k, Value number) {
  return arith::CmpFOp::create(k.b, arith::CmpFPredicate::OEQ, number,
                               k.f32(-INFINITY));
}

/// Of keys [begin, end). All threads of the block meet here.
Value StateKernels::findLargestShift(KernelBuilder &k, Value begin, Value end,
                                     function_ref<Value(Value)> getShift) {
  ImplicitLocOpBuilder &b = k.b;
  auto getLarger = [&](Value x, Value y) -> Value {
    return arith::MaximumFOp::create(b, x, y);
  };
  auto loop =
      scf::ForOp::create(b, k.add(begin, k.thread), end, k.index(kThreads),
                         ValueRange{k.f32(-INFINITY)});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    scf::YieldOp::create(b, getLarger(loop.getRegionIterArgs().front(),
                                      getShift(loop.getInductionVar())));
  }
  Value largest = k.foldLanes(loop.getResult(0), kWarpSize, getLarger);
  Value ofWarps = k.allocateShared({kWarps}, b.getF32Type());
  {
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.equal(k.lane, k.index(0)));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, ofWarps, ValueRange{k.warp});
  }
  k.barrier();
  for (int64_t warp = 0; warp < kWarps; ++warp)
    largest = getLarger(
        largest, memref::LoadOp::create(b, ofWarps, ValueRange{k.index(warp)}));
  return largest;
}

namespace {
/// The state of a warp: fragments of rows, each with a tile for every eight
/// columns, the last with the ones.
using Fragments = SmallVector<SmallVector<Accumulator>>;
} // namespace

static SmallVector<Value> flatten(const Fragments &fragments) {
  SmallVector<Value> values;
  for (const auto &tiles : fragments)
    for (const Accumulator &tile : tiles)
      llvm::append_range(values, tile);
  return values;
}

static Fragments replace(Fragments fragments, ValueRange values) {
  auto next = values.begin();
  for (auto &tiles : fragments)
    for (Accumulator &tile : tiles)
      for (Value &number : tile)
        number = *next++;
  return fragments;
}

using Columns = SmallVector<std::array<Value, 2>>;

/// Adds the products of fragments of A with columns of B, of `count` tiles from
/// `first` on. Registers hold all columns and a fragment at a time; or, of f32,
/// whose factors are pairs of numbers, all fragments and two tiles of columns.
static void
multiply(KernelBuilder &k, Fragments &sums,
         function_ref<std::array<Value, 4>(int64_t)> loadFragment,
         function_ref<Columns(int64_t first, int64_t count)> loadColumns) {
  int64_t tiles = sums.front().size();
  if (k.narrowType().isF32()) {
    SmallVector<std::array<Value, 4>> fragments;
    for (int64_t i = 0, e = sums.size(); i < e; ++i)
      fragments.push_back(loadFragment(i));
    for (int64_t first = 0; first < tiles; first += 2) {
      Columns columns = loadColumns(first, std::min<int64_t>(2, tiles - first));
      for (auto [list, fragment] : llvm::zip_equal(sums, fragments))
        for (auto [i, column] : llvm::enumerate(columns))
          list[first + i] = k.multiply(list[first + i], fragment, column);
    }
    return;
  }
  Columns columns = loadColumns(0, tiles);
  for (auto [i, list] : llvm::enumerate(sums)) {
    std::array<Value, 4> fragment = loadFragment(i);
    for (auto [sum, column] : llvm::zip_equal(list, columns))
      sum = k.multiply(sum, fragment, column);
  }
}

/// Rows are so much longer than they need to be that those that are loaded
/// together lie in different banks.
KeyTiles StateKernels::allocateKeyTiles(KernelBuilder &k) {
  KeyTiles tiles;
  int64_t columns = sizes.channels + (isF32() ? kOctet : 0) + k.vectorSize();
  tiles.keys = k.allocateShared({2, keyTile(), columns}, narrow);
  tiles.values = k.allocateShared(
      {2, keyTile(), sizes.valueChannels + k.vectorSize()}, narrow);
  if (hasWeights)
    tiles.weights = k.allocateShared({2, keyTile()}, k.b.getF32Type());
  if (!isF32())
    tiles.keysByChannel = k.allocateShared(
        {sizes.channels + kOctet, keyTile() + kVector}, narrow);
  return tiles;
}

/// keysByChannel[c][j] = keys[stage][j][c].
void StateKernels::transposeKeys(KernelBuilder &k, const KeyTiles &tiles,
                                 Value stage) {
  int64_t channelOctets = sizes.channels / kOctet;
  int64_t jobs = channelOctets * (keyTile() / kWarpSize);
  for (int64_t begin = 0; begin < jobs; begin += kWarps) {
    Value job = k.add(k.warp, begin);
    Value channel = k.mul(k.rem(job, channelOctets), kOctet);
    Value key = k.mul(k.div(job, channelOctets), kWarpSize);
    Value row = k.add(k.add(key, k.mul(k.matrixOfLane, kOctet)), k.rowOfLane);
    std::array<Value, 4> pairs =
        k.loadMatrices(tiles.keys, {stage, row, channel}, /*transposed=*/true);
    Value ownChannel = k.add(channel, k.group);
    Value ownKey = k.add(key, k.mul(k.member, 2));
    for (auto [i, pair] : llvm::enumerate(pairs))
      k.storePair(pair, tiles.keysByChannel,
                  {ownChannel, k.add(ownKey, i * kOctet)});
  }
}

static Value buildVector(KernelBuilder &k, ArrayRef<double> numbers) {
  auto type = VectorType::get(numbers.size(), k.narrowType());
  auto attributes = llvm::map_to_vector(numbers, [&](double number) {
    return Attribute(k.b.getFloatAttr(k.narrowType(), number));
  });
  return arith::ConstantOp::create(k.b,
                                   DenseElementsAttr::get(type, attributes));
}

/// 1 or 0.
static Value buildOneIf(KernelBuilder &k, Value condition) {
  auto constant = [&](double number) {
    return arith::ConstantOp::create(k.b,
                                     k.b.getFloatAttr(k.narrowType(), number));
  };
  return k.select(condition, constant(1), constant(0));
}

/// By channel, the zeros behind the ones, which stay.
void StateKernels::storeZeros(KernelBuilder &k, const KeyTiles &tiles) {
  int64_t pairsOfKeys = keyTile() / 2, pairs = (kOctet - 1) * pairsOfKeys;
  for (int64_t begin = 0; begin < pairs; begin += kThreads) {
    OpBuilder::InsertionGuard guard(k.b);
    Value number = k.add(k.thread, begin);
    auto some = scf::IfOp::create(k.b, k.less(number, k.index(pairs)));
    k.b.setInsertionPointToStart(some.thenBlock());
    Value channel = k.add(k.div(number, pairsOfKeys), sizes.channels + 1);
    k.storePair(buildVector(k, {0, 0}), tiles.keysByChannel,
                {channel, k.mul(k.rem(number, pairsOfKeys), 2)});
  }
}

/// Behind the channels of each key of a tile.
void StateKernels::storeOnes(KernelBuilder &k, const KeyTiles &tiles,
                             Value stage,
                             function_ref<Value(Value)> isVisible) {
  OpBuilder::InsertionGuard guard(k.b);
  int64_t keysOfThread = isF32() ? 1 : 2;
  auto some = scf::IfOp::create(
      k.b, k.less(k.thread, k.index(keyTile() / keysOfThread)));
  k.b.setInsertionPointToStart(some.thenBlock());
  Value channel = k.index(sizes.channels);
  Value key = k.mul(k.thread, keysOfThread);
  if (isF32()) {
    Value octet =
        k.select(isVisible(key), buildVector(k, {1, 0, 0, 0, 0, 0, 0, 0}),
                 buildVector(k, {0, 0, 0, 0, 0, 0, 0, 0}));
    vector::StoreOp::create(k.b, octet, tiles.keys,
                            ValueRange{stage, key, channel},
                            /*nontemporal=*/false, llvm::Align(16));
    return;
  }
  Value ones = k.pair(buildOneIf(k, isVisible(key)),
                      buildOneIf(k, isVisible(k.add(key, 1))));
  k.storePair(ones, tiles.keysByChannel, {channel, key});
}

/// Of excluded keys, 0.
void StateKernels::storeWeights(KernelBuilder &k, const KeyTiles &tiles,
                                Value stage,
                                function_ref<Value(Value)> getShift,
                                Value largest) {
  OpBuilder::InsertionGuard guard(k.b);
  auto some = scf::IfOp::create(k.b, k.less(k.thread, k.index(keyTile())));
  k.b.setInsertionPointToStart(some.thenBlock());
  Value shift = getShift(k.thread);
  Value weight = k.exp(arith::SubFOp::create(k.b, shift, largest));
  weight = k.select(buildIsMinusInfinity(k, shift), k.f32(0), weight);
  memref::StoreOp::create(k.b, weight, tiles.weights,
                          ValueRange{stage, k.thread});
}

/// A tile of B whose first column are ones, or the weights of keys.
std::array<Value, 2> StateKernels::loadOnes(KernelBuilder &k,
                                            const KeyTiles &tiles, Value stage,
                                            int64_t key) {
  Value isFirst = k.equal(k.group, k.index(0));
  if (!tiles.weights) {
    Value one = buildOneIf(k, isFirst);
    Value ones = isF32() ? one : k.pair(one, one);
    return {ones, ones};
  }
  std::array<Value, 2> ones;
  for (auto [i, number] : llvm::enumerate(ones)) {
    Value row = k.add(k.mul(k.member, 2), key + i * (isF32() ? 1 : kOctet));
    if (isF32()) {
      Value weight =
          memref::LoadOp::create(k.b, tiles.weights, ValueRange{stage, row});
      number = k.select(isFirst, weight, k.f32(0));
    } else {
      Value weights = k.toNarrow(k.loadPair(tiles.weights, {stage, row}));
      number = k.select(isFirst, weights, buildVector(k, {0, 0}));
    }
  }
  return ones;
}

/// A fragment of A: monomials of keys from `key` on.
std::array<Value, 4>
StateKernels::loadKeyFeatures(KernelBuilder &k, const KeyTiles &tiles,
                              Value stage, int64_t key,
                              const KeyMonomials &monomials) {
  auto load = [&](Value channel, int64_t part) -> Value {
    Value column = k.add(k.mul(k.member, 2), key);
    int64_t half = part / 2;
    if (isF32()) // in the order of loadColumns
      return memref::LoadOp::create(
          k.b, tiles.keys, ValueRange{stage, k.add(column, half), channel});
    return k.loadPair(tiles.keysByChannel,
                      {channel, k.add(column, half * kOctet)});
  };
  std::array<Value, 4> features;
  if (isF32()) {
    for (auto [i, feature] : llvm::enumerate(features))
      feature = load(k.add(monomials.octets[i % 2].first, k.group), i);
  } else {
    Value high = k.mul(k.div(k.matrixOfLane, 2), kOctet);
    features = k.loadMatrices(tiles.keysByChannel,
                              {monomials.ofLane, k.add(high, key)},
                              /*transposed=*/false);
  }
  for (auto [i, feature] : llvm::enumerate(features))
    for (Value variable : monomials.octets[i % 2].shared)
      feature = arith::MulFOp::create(k.b, feature, load(variable, i));
  return features;
}

void StateKernels::buildUpdate() {
  SmallVector<Value> inputs = {op.getKey()};
  if (op.getValue() != op.getKey())
    inputs.push_back(op.getValue());
  if (op.getKeyLengths())
    inputs.push_back(op.getKeyLengths());
  for (Value mask : op.getMasks())
    if (!llvm::is_contained(inputs, mask))
      inputs.push_back(mask);
  partial = numbers.allocate(
      {points, runs, numbers.constant(rows), numbers.constant(columns)},
      host.getF32Type());
  inputs.push_back(partial);
  if (hasWeights) {
    shifts = numbers.allocate({points, runs}, host.getF32Type());
    inputs.push_back(shifts);
  }
  pass(tilesPerRun, inputs);
  KernelBuilder k = begin("state_update", inputs);
  ImplicitLocOpBuilder &b = k.b;

  Value rowBlock = k.blockId(gpu::Dimension::x);
  Value run = k.blockId(gpu::Dimension::y);
  Value point = k.blockId(gpu::Dimension::z);
  SmallVector<Value> batch = buildBatchOfPoint(k, op, point);
  KeyTiles tiles = allocateKeyTiles(k);
  Value table = getTable(k);
  Value firstRow =
      k.mul(k.add(k.mul(rowBlock, kWarps), k.warp), stateFragments * kTileRows);
  SmallVector<KeyMonomials> monomials(stateFragments);
  for (auto [i, part] : llvm::enumerate(monomials)) {
    Value number = k.div(k.add(firstRow, i * kTileRows), kOctet);
    for (auto [j, octet] : llvm::enumerate(part.octets))
      octet = loadOctet(k, table, k.add(number, j));
    Value isSecond = k.equal(k.rem(k.matrixOfLane, 2), k.index(1));
    part.ofLane =
        k.add(k.select(isSecond, part.octets[1].first, part.octets[0].first),
              k.rowOfLane);
  }
  if (!isF32())
    storeZeros(k, tiles);

  Value keyCount =
      buildKeyCount(k, operands, batch, buildSize(k, op, attention.getKeyDim()),
                    op.getStaticPositions()[1]);
  Value tileCount = k.div(k.add(keyCount, keyTile() - 1), keyTile());
  Value firstTile = k.mul(run, k.number(tilesPerRun));
  Value endTile = k.min(k.add(firstTile, k.number(tilesPerRun)), tileCount);
  unsigned rowDim = attention.getKeyDim();
  auto getShift = [&](Value key) {
    return buildShift(k, op, operands, batch, key, keyCount);
  };
  auto isVisible = [&](Value key) {
    return buildIsVisible(k, op, operands, batch, key, keyCount);
  };
  Value largest;
  if (hasWeights) {
    Value end = k.min(k.mul(endTile, keyTile()), keyCount);
    largest = findLargestShift(k, k.mul(firstTile, keyTile()), end, getShift);
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.both(k.equal(rowBlock, k.index(0)),
                                            k.equal(k.thread, k.index(0))));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, k.argument(shifts),
                            ValueRange{point, run});
  }
  // Other keys and their values are zero, whatever they hold.
  auto copyTile = [&](Value tile) {
    Value stage = k.rem(tile, 2);
    Value first = k.mul(tile, keyTile());
    k.copyRows(operands.key, batch, rowDim, first, isVisible, tiles.keys, stage,
               keyTile(), sizes.channels);
    k.copyRows(operands.value, batch, rowDim, first, isVisible, tiles.values,
               stage, keyTile(), sizes.valueChannels);
    if (hasWeights)
      storeWeights(
          k, tiles, stage,
          [&](Value key) { return getShift(k.add(first, key)); }, largest);
  };
  auto copyIfBelow = [&](Value tile, Value end) {
    OpBuilder::InsertionGuard guard(b);
    auto some = scf::IfOp::create(b, k.less(tile, end));
    b.setInsertionPointToStart(some.thenBlock());
    copyTile(tile);
  };
  copyIfBelow(firstTile, endTile);
  if (hasWeights)
    k.barrier(); // Later ones are known at the barrier after their copies
                 // began.

  Fragments sums(stateFragments,
                 SmallVector<Accumulator>(valueTiles() + 1, k.zeros()));
  auto loop =
      scf::ForOp::create(b, firstTile, endTile, k.index(1), flatten(sums));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value tile = loop.getInductionVar();
    Value stage = k.rem(tile, 2);
    Fragments next = replace(sums, loop.getRegionIterArgs());
    k.awaitCopies();
    if (hasWeights)
      k.scaleRows(tiles.values, stage, keyTile(), sizes.valueChannels,
                  [&](Value row) {
                    return memref::LoadOp::create(b, tiles.weights,
                                                  ValueRange{stage, row});
                  });
    // Now every thread has its copies, and is done with the tile before.
    k.barrier();
    copyIfBelow(k.add(tile, 1), endTile);
    if (!isF32())
      transposeKeys(k, tiles, stage);
    storeOnes(k, tiles, stage, [&](Value key) {
      return isVisible(k.add(k.mul(tile, keyTile()), key));
    });
    k.barrier();

    for (int64_t key = 0; key < keyTile(); key += tileDepth()) {
      multiply(
          k, next,
          [&](int64_t i) {
            return loadKeyFeatures(k, tiles, stage, key, monomials[i]);
          },
          [&](int64_t first, int64_t count) {
            bool hasLast = first + count > valueTiles();
            auto columns = k.loadColumns(tiles.values, stage, k.index(key),
                                         count - hasLast, first * kTileColumns);
            if (hasLast)
              columns.push_back(loadOnes(k, tiles, stage, key));
            return columns;
          });
    }
    scf::YieldOp::create(b, flatten(next));
  }

  Fragments result = replace(sums, loop.getResults());
  for (auto [i, tiles] : llvm::enumerate(result))
    for (auto [j, tile] : llvm::enumerate(tiles))
      for (int64_t octet = 0; octet < 2; ++octet) {
        Value row =
            k.add(k.add(firstRow, k.group), i * kTileRows + octet * kOctet);
        Value column = k.add(k.mul(k.member, 2), j * kTileColumns);
        k.storePair(k.pair(tile[2 * octet], tile[2 * octet + 1]),
                    k.argument(partial), {point, run, row, column});
      }
  k.finish(host, {numbers.constant(rows / rowsPerBlock()), runs, points});
}

//===----------------------------------------------------------------------===//
// Reduce
//===----------------------------------------------------------------------===//

/// The state is halved so many times that sums over visible keys are averages
/// at most: outputs are quotients, and f16 has no large numbers. Nor has it
/// small ones, which averages over all keys might be. This is for so many keys,
/// all of them visible.
static Value buildHalvings(KernelBuilder &k, Value keys) {
  ImplicitLocOpBuilder &b = k.b;
  Type type = b.getI64Type();
  Value number = arith::IndexCastOp::create(b, type, keys);
  Value zeros = LLVM::CountLeadingZerosOp::create(b, type, number,
                                                  /*is_zero_poison=*/false);
  Value bits =
      arith::SubIOp::create(b, arith::ConstantIntOp::create(b, 64, 64), zeros);
  return arith::TruncIOp::create(b, b.getI32Type(), bits);
}

constexpr int64_t kFloatBias = 127, kFloatFraction = 23;

/// The same for a number of visible keys in f32; 0 of 0.
static Value buildHalvingsOfCount(KernelBuilder &k, Value count) {
  ImplicitLocOpBuilder &b = k.b;
  Value bits = arith::BitcastOp::create(b, b.getI32Type(), count);
  Value exponent = arith::ShRUIOp::create(b, bits, k.i32(kFloatFraction));
  Value halvings = arith::SubIOp::create(b, exponent, k.i32(kFloatBias - 1));
  return arith::MaxSIOp::create(b, halvings, k.i32(0));
}

/// What a row of the state is multiplied by: the coefficient of its monomial in
/// the polynomial of the product of a query and a key. 0 where the monomial is
/// that of another row as well.
Value StateKernels::buildFactor(KernelBuilder &k, Value row, Value halvings) {
  ImplicitLocOpBuilder &b = k.b;
  auto equal = [&](Value x, Value y) { return k.equal(x, y); };
  Value constant = k.index(sizes.channels);
  Value number = k.div(row, kOctet);
  Octet octet = loadOctet(k, getTable(k), number);
  Value last = k.add(octet.first, k.rem(row, kOctet));

  // Variables are in order, 1 before all others.
  Value isFirst = k.less(number, k.index(octets.numbers.size()));
  Value isKnown = k.less(last, k.add(constant, 1));
  Value isValid = arith::AndIOp::create(b, isFirst, isKnown);
  if (degree > 1) {
    Value before = octet.shared.back();
    Value inOrder = arith::OrIOp::create(b, equal(before, constant),
                                         k.less(before, k.add(last, 1)));
    isValid = arith::AndIOp::create(b, isValid, inOrder);
  }

  // The number of orders in which they can be multiplied.
  SmallVector<Value> variables = octet.shared;
  variables.push_back(last);
  Value orders = k.f32(1), count = k.f32(0), equals = k.f32(1);
  for (auto [i, variable] : llvm::enumerate(variables)) {
    Value isConstant = equal(variable, constant);
    if (i > 0)
      equals = k.select(equal(variable, variables[i - 1]),
                        arith::AddFOp::create(b, equals, k.f32(1)), k.f32(1));
    Value next = arith::AddFOp::create(b, count, k.f32(1));
    count = k.select(isConstant, count, next);
    Value quotient = arith::DivFOp::create(
        b, arith::MulFOp::create(b, orders, count), equals);
    orders = k.select(isConstant, orders, quotient);
  }

  double scale = getScale(op);
  Value coefficient = k.f32(0);
  ArrayRef<double> coefficients = polynomial.getCoefficients();
  for (auto [power, value] : llvm::enumerate(coefficients)) {
    Value isPower = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, count,
                                          k.f32(power));
    coefficient =
        k.select(isPower, k.f32(value * std::pow(scale, power)), coefficient);
  }
  Value factor = arith::MulFOp::create(b, coefficient, orders);
  Value exponent = arith::SubIOp::create(b, k.i32(kFloatBias), halvings);
  Value unit = arith::BitcastOp::create(
      b, b.getF32Type(),
      arith::ShLIOp::create(b, exponent, k.i32(kFloatFraction)));
  factor = arith::MulFOp::create(b, factor, unit);
  return k.select(isValid, factor, k.f32(0));
}

Value StateKernels::buildLargestOfRuns(KernelBuilder &k, Value point) {
  auto loop = scf::ForOp::create(k.b, k.index(0), k.size(partial, 1),
                                 k.index(1), ValueRange{k.f32(-INFINITY)});
  OpBuilder::InsertionGuard guard(k.b);
  k.b.setInsertionPointToStart(loop.getBody());
  Value shift = memref::LoadOp::create(
      k.b, k.argument(shifts), ValueRange{point, loop.getInductionVar()});
  Value larger =
      arith::MaximumFOp::create(k.b, loop.getRegionIterArgs().front(), shift);
  scf::YieldOp::create(k.b, larger);
  return loop.getResult(0);
}

/// What makes the weights of its keys relative to the largest shift of all.
Value StateKernels::buildWeightOfRun(KernelBuilder &k, Value point, Value run,
                                     Value largest) {
  Value shift =
      memref::LoadOp::create(k.b, k.argument(shifts), ValueRange{point, run});
  Value weight = k.exp(arith::SubFOp::create(k.b, shift, largest));
  return k.select(buildIsMinusInfinity(k, shift), k.f32(0), weight);
}

void StateKernels::buildReduce() {
  state = numbers.allocate(
      {points, numbers.constant(rows), numbers.constant(columns)}, narrow);
  SmallVector<Value> inputs = {partial, state};
  if (!hidesKeys())
    pass(keys, inputs);
  if (hasWeights)
    inputs.push_back(shifts);
  if (hasWeights && operands.logSumExp) {
    largestShift = numbers.allocate({points}, host.getF32Type());
    inputs.push_back(largestShift);
  }
  KernelBuilder k = begin("state_reduce", inputs);
  ImplicitLocOpBuilder &b = k.b;
  int64_t pairsPerRow = columns / 2;
  Value number = k.add(k.mul(k.blockId(gpu::Dimension::x), kThreads), k.thread);
  Value point = k.blockId(gpu::Dimension::y);
  Value row = k.div(number, pairsPerRow);
  Value column = k.mul(k.rem(number, pairsPerRow), 2);

  Value largest;
  if (hasWeights)
    largest = buildLargestOfRuns(k, point);
  if (largestShift) {
    OpBuilder::InsertionGuard guard(b);
    auto once = scf::IfOp::create(b, k.equal(number, k.index(0)));
    b.setInsertionPointToStart(once.thenBlock());
    memref::StoreOp::create(b, largest, k.argument(largestShift),
                            ValueRange{point});
  }
  auto pairType = VectorType::get(2, b.getF32Type());
  Value zero =
      arith::ConstantOp::create(b, DenseElementsAttr::get(pairType, 0.0f));
  SmallVector<Value> sums = {zero};
  if (hidesKeys())
    sums.push_back(k.f32(0)); // the number of visible keys
  auto loop =
      scf::ForOp::create(b, k.index(0), k.size(partial, 1), k.index(1), sums);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value run = loop.getInductionVar();
    Value weight;
    if (hasWeights)
      weight = buildWeightOfRun(k, point, run, largest);
    auto weigh = [&](Value x, Value factor) -> Value {
      return weight ? arith::MulFOp::create(b, x, factor).getResult() : x;
    };
    Value pair = k.loadPair(k.argument(partial), {point, run, row, column});
    pair = weigh(pair, weight ? k.pair(weight, weight) : Value());
    SmallVector<Value> next = {
        arith::AddFOp::create(b, loop.getRegionIterArgs().front(), pair)};
    if (hidesKeys()) {
      Value count = memref::LoadOp::create(
          b, k.argument(partial),
          ValueRange{point, run, k.index(getConstantRow()),
                     k.index(sizes.valueChannels)});
      next.push_back(arith::AddFOp::create(b, loop.getRegionIterArgs().back(),
                                           weigh(count, weight)));
    }
    scf::YieldOp::create(b, next);
  }
  Value halvings = hidesKeys() ? buildHalvingsOfCount(k, loop.getResult(1))
                               : buildHalvings(k, k.number(keys));
  Value factor = buildFactor(k, row, halvings);
  // A factor of 0 is for rows that are not part of the state: whatever they
  // hold, nothing comes of it.
  Value isZero =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, factor, k.f32(0));
  Value product =
      arith::MulFOp::create(b, loop.getResult(0), k.pair(factor, factor));
  Value kept = k.select(isZero, zero, product);
  if (hidesKeys()) {
    // Behind the number of visible keys stands how often it was halved, which
    // is 0 only if there are none.
    Value number = arith::SIToFPOp::create(b, b.getF32Type(), halvings);
    Value noted = vector::InsertOp::create(b, number, kept, 1);
    kept = k.select(k.both(k.equal(row, k.index(getConstantRow())),
                           k.equal(column, k.index(sizes.valueChannels))),
                    noted, kept);
  }
  k.storePair(k.toNarrow(kept), k.argument(state), {point, row, column});
  // Rows are a multiple of 64, and columns of 8: no thread is left over.
  k.finish(host, {numbers.constant(rows * pairsPerRow / kThreads), points,
                  numbers.constant(1)});
}

//===----------------------------------------------------------------------===//
// Apply
//===----------------------------------------------------------------------===//

/// A fragment of A: monomials of queries from `firstRow` on. They are of as
/// many octets as a product is deep.
std::array<Value, 4> StateKernels::loadQueryFeatures(KernelBuilder &k,
                                                     Value queries,
                                                     Value firstRow,
                                                     ArrayRef<Octet> octets) {
  Value none = k.index(0);
  auto getRow = [&](int64_t half) {
    return k.add(k.add(firstRow, k.group), half * kOctet);
  };
  std::array<Value, 4> features;
  if (isF32()) { // in the order of loadColumns
    for (int64_t half = 0; half < 2; ++half) {
      Value channel = k.add(octets.front().first, k.mul(k.member, 2));
      Value pair = k.loadPair(queries, {none, getRow(half), channel});
      for (int64_t i = 0; i < 2; ++i)
        features[half + 2 * i] = vector::ExtractOp::create(k.b, pair, i);
    }
  } else {
    Value isHigh = k.equal(k.div(k.matrixOfLane, 2), k.index(1));
    Value column = k.select(isHigh, octets[1].first, octets[0].first);
    Value half = k.mul(k.rem(k.matrixOfLane, 2), kOctet);
    Value row = k.add(firstRow, k.add(k.rowOfLane, half));
    features = k.loadMatrices(queries, {none, row, column},
                              /*transposed=*/false);
  }
  for (auto [i, feature] : llvm::enumerate(features))
    for (Value variable : (isF32() ? octets[0] : octets[i / 2]).shared) {
      Value factor = memref::LoadOp::create(
          k.b, queries, ValueRange{none, getRow(i % 2), variable});
      feature = arith::MulFOp::create(
          k.b, feature, isF32() ? factor : k.pair(factor, factor));
    }
  return features;
}

void StateKernels::buildApply() {
  SmallVector<Value> inputs = {op.getQuery(), state};
  llvm::append_range(inputs, op.getOutputs());
  if (!hidesKeys())
    pass(keys, inputs);
  if (largestShift)
    inputs.push_back(largestShift);
  KernelBuilder k = begin("state_apply", inputs);
  ImplicitLocOpBuilder &b = k.b;

  static_assert(2 * kWarps * kTileRows % kThreads == 0,
                "threads share the queries evenly");
  Value firstQuery = k.mul(k.blockId(gpu::Dimension::x), queryTile());
  SmallVector<unsigned> batchDims =
      llvm::to_vector(llvm::seq<unsigned>(0, attention.getNumBatchDims()));
  SmallVector<Value> batchSizes = llvm::map_to_vector(
      batchDims, [&](unsigned dim) { return buildSize(k, op, dim); });
  SmallVector<Value> batch =
      k.delinearize(k.blockId(gpu::Dimension::y), batchSizes);
  Value point = buildPointOfBatch(k, op, batch);
  Value queries =
      k.allocateShared({1, queryTile(), sizes.channels + kOctet}, narrow);
  // Rows that are loaded together lie in different banks.
  Value chunks = k.allocateShared(
      {2, stateTile(), columns + (isF32() ? k.vectorSize() : 0)}, narrow);

  // Behind its channels, each query has a one and seven zeros.
  Value constantOctet = buildVector(k, {1, 0, 0, 0, 0, 0, 0, 0});
  for (int64_t begin = 0; begin < queryTile(); begin += kThreads)
    vector::StoreOp::create(
        b, constantOctet, queries,
        ValueRange{k.index(0), k.add(k.thread, begin), k.index(sizes.channels)},
        /*nontemporal=*/false, llvm::Align(16));
  unsigned queryDim = attention.getQueryDim();
  k.copyRows(operands.query, batch, queryDim, firstQuery,
             buildSize(k, op, queryDim), queries, k.index(0), queryTile(),
             sizes.channels);

  Operand stateOperand{state, b.getMultiDimIdentityMap(3)};
  auto copyChunk = [&](Value chunk) {
    k.copyRows(stateOperand, point, /*rowDim=*/1, k.mul(chunk, stateTile()),
               k.index(rows), chunks, k.rem(chunk, 2), stateTile(), columns);
  };
  copyChunk(k.index(0));

  Value table = getTable(k);
  Value firstRow = k.mul(k.warp, queryFragments * kTileRows);
  Fragments sums(queryFragments,
                 SmallVector<Accumulator>(valueTiles() + 1, k.zeros()));
  Value chunkCount = k.index(rows / stateTile());
  auto loop =
      scf::ForOp::create(b, k.index(0), chunkCount, k.index(1), flatten(sums));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value chunk = loop.getInductionVar();
    Value stage = k.rem(chunk, 2);
    Fragments next = replace(sums, loop.getRegionIterArgs());
    k.awaitCopies();
    k.barrier();
    {
      OpBuilder::InsertionGuard inner(b);
      Value following = k.add(chunk, 1);
      auto more = scf::IfOp::create(b, k.less(following, chunkCount));
      b.setInsertionPointToStart(more.thenBlock());
      copyChunk(following);
    }
    for (int64_t row = 0; row < stateTile(); row += tileDepth()) {
      SmallVector<Octet> octetsOfStep;
      Value number = k.add(k.mul(chunk, stateTile() / kOctet), row / kOctet);
      for (int64_t i = 0; i < tileDepth() / kOctet; ++i)
        octetsOfStep.push_back(loadOctet(k, table, k.add(number, i)));
      multiply(
          k, next,
          [&](int64_t i) {
            return loadQueryFeatures(k, queries, k.add(firstRow, i * kTileRows),
                                     octetsOfStep);
          },
          [&](int64_t first, int64_t count) {
            return k.loadColumns(chunks, stage, k.index(row), count,
                                 first * kTileColumns);
          });
    }
    scf::YieldOp::create(b, flatten(next));
  }

  Fragments result = replace(sums, loop.getResults());
  // Where results are stored takes no registers before.
  firstQuery = k.mul(k.readBlockIdAgain(gpu::Dimension::x), queryTile());
  batch = k.delinearize(k.readBlockIdAgain(gpu::Dimension::y), batchSizes);
  Value isEmpty, halvings;
  if (hidesKeys()) {
    Value number = memref::LoadOp::create(
        b, k.argument(state),
        ValueRange{buildPointOfBatch(k, op, batch), k.index(getConstantRow()),
                   k.index(sizes.valueChannels + 1)});
    halvings = k.toF32(number);
    isEmpty =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, halvings, k.f32(0));
  } else {
    halvings = arith::SIToFPOp::create(b, b.getF32Type(),
                                       buildHalvings(k, k.number(keys)));
    isEmpty = k.less(k.number(keys), k.index(1));
  }
  constexpr double ln2 = 0.6931471805599453;
  Value logarithm = arith::MulFOp::create(b, halvings, k.f32(ln2));
  if (largestShift)
    logarithm = arith::AddFOp::create(
        b, logarithm,
        memref::LoadOp::create(b, k.argument(largestShift),
                               ValueRange{buildPointOfBatch(k, op, batch)}));
  for (auto [i, tiles] : llvm::enumerate(result))
    for (int64_t row = 0; row < 2; ++row) {
      RowResult out;
      out.query = k.add(k.add(firstQuery, firstRow),
                        k.add(k.group, i * kTileRows + row * kOctet));
      out.isEmpty = isEmpty;
      // The column of ones is the first of the last tile.
      out.denominator =
          k.broadcast(tiles.back()[2 * row], k.mul(k.group, kLanesOfRow));
      out.logarithm = logarithm;
      for (const Accumulator &tile : ArrayRef(tiles).drop_back())
        out.numerators.push_back({tile[2 * row], tile[2 * row + 1]});
      storeRow(k, op, operands, batch, out);
    }
  k.finish(host, {numbers.ceilDiv(numbers.size(op, queryDim), queryTile()),
                  numbers.points(op, batchDims), numbers.constant(1)});
  for (Value buffer : {partial, state, shifts, largestShift})
    if (buffer)
      gpu::DeallocOp::create(host, op.getLoc(), /*asyncToken=*/Type(),
                             /*asyncDependencies=*/ValueRange(), buffer);
}

TensorCoreSums nvptx::getStateSums(AttentionOp op, int64_t multiprocessors,
                                   F32Products products) {
  Block numbers; // that nobody asks for
  OpBuilder host(op.getContext());
  host.setInsertionPointToStart(&numbers);
  return StateKernels(host, gpu::GPUModuleOp(), op, multiprocessors, products)
      .getSums();
}

StateSums nvptx::buildStateKernels(OpBuilder &host, gpu::GPUModuleOp module,
                                   AttentionOp op, int64_t multiprocessors,
                                   F32Products products) {
  StateKernels kernels(host, module, op, multiprocessors, products);
  kernels.build();
  return {kernels.getSums(), kernels.countWords()};
}
