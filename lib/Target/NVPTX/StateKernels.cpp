//===- StateKernels.cpp - The state of polynomials on tensor cores --------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StateKernels.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

/// Every block of rows reads all keys, or those of a span, and every block of
/// queries a state. Keys that lengths or masks exclude are counted, though not
/// read. What is read by many threads from one place is not: the monomials'
/// table, lengths, masks, and what is known of all visible keys. Nor is what a
/// guard's exact rows read and write, and what the online kernel does after a
/// prefix beside reading that.
std::optional<iomodel::Words> StateKernels::countWords() const {
  using iomodel::Words;
  std::optional<int64_t> numRuns = getConstantIntValue(runs),
                         numPoints = getConstantIntValue(points),
                         queryPoints = sizes.countBatchPoints();
  if (!numRuns || !numPoints || !queryPoints || sizes.keys < 0 ||
      sizes.queries < 0)
    return std::nullopt;
  Words state = Words(rows) * columns;
  int64_t summed = sizes.keys, states = 1, asking = sizes.queries;
  int64_t answers = sizes.valueChannels + (operands.logSumExp ? 1 : 0);
  if (prefix) {
    summed = *numRuns * prefix->span;
    states = *numRuns;
    // Those from the first tile on that sees a span.
    int64_t ahead = getAhead(op) + 1;
    asking -=
        llvm::alignTo(std::max<int64_t>(prefix->span - ahead, 0), queryTile());
    asking = std::max<int64_t>(asking, 0);
    answers = getSumColumns();
  }
  Words update = Words(rows / rowsPerBlock()) * summed *
                     (sizes.channels + sizes.valueChannels) +
                 state * *numRuns;
  Words reduce = state * (*numRuns + states);
  Words apply = Words(asking) * (sizes.channels + answers) +
                state * llvm::divideCeil(asking, queryTile());
  if (prefix)
    apply += Words(asking) * answers; // which are read again
  if (polynomial.getGuarded()) {      // looks at each row once more
    update += Words(sizes.keys) * (sizes.channels + sizes.valueChannels);
    apply += Words(sizes.queries) * sizes.channels;
  }
  return (update + reduce) * *numPoints + apply * *queryPoints;
}

/// A product of fragments adds as many numbers as it is deep to a sum. Bits
/// below the last one of the largest are cut off: of each of them, and of the
/// sum, twice what f32 rounds by. Where the number of keys is not known, this
/// is for up to `keys` of them. (Sums of weights that are no products have
/// fewer additions.)
TensorCoreSums StateKernels::getSums(int64_t keys) const {
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
  // Where nothing is known of runs, one may have all of them, or each its own.
  int64_t allTiles = llvm::divideCeil(std::max<int64_t>(keys, 1), keyTile());
  int64_t tiles = allTiles;
  if (std::optional<int64_t> known = getConstantIntValue(tilesPerRun))
    tiles = *known;
  else if (mostRuns)
    tiles = std::max<int64_t>(llvm::divideCeil(allTiles, *mostRuns),
                              kLeastTilesPerRun);
  sums.overKeys = perStep * tiles * (keyTile() / tileDepth()) +
                  getConstantIntValue(runs).value_or(allTiles);
  sums.overMonomials = perStep * (rows / tileDepth());
  sums.overChannels = perStep * (sizes.channels / tileDepth());
  if (prefix) { // The online kernel goes on with what the state has answered.
    int64_t behind = prefix->span + prefix->queryTile + kDefaultTile;
    sums.overKeys += perStep * (behind / tileDepth());
  }
  sums.keysPerRun = tiles * keyTile();
  return sums;
}

/// Into how many runs the keys are split so that `blocks` blocks for each fill
/// the slots of the device: as few as leave a tenth of them empty.
static int64_t countRuns(int64_t blocks, int64_t slots) {
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
    // A factor takes two registers; which keys are visible takes some as well.
    stateFragments = hidesKeys() && !hasFewValues ? 1 : 2;
    // Shared memory has room for as many queries.
    queryFragments = hasFewValues && sizes.channels <= 64 ? 4 : 2;
  }
  rows = llvm::alignTo(octets.numbers.size() * kOctet, rowsPerBlock());
  columns = sizes.valueChannels + kOctet;
  keys = numbers.size(op, attention.getKeyDim());
  points = numbers.points(op, getStateDims(op));
  if (op.getCausal())
    chooseSpans();
  else
    chooseRuns(multiprocessors);
}

void StateKernels::chooseRuns(int64_t multiprocessors) {
  int64_t rowBlocks = rows / rowsPerBlock();
  Value keyTiles = numbers.ceilDiv(keys, keyTile());
  int64_t slots = multiprocessors * kBlocksPerMultiprocessor;
  Value blocks =
      numbers.mul(numbers.constant(rowBlocks), numbers.max(points, 1));
  // More than the device takes at a time if how many there are is not known.
  Value wanted = numbers.ceilDiv(numbers.constant(2 * slots), blocks);
  if (std::optional<int64_t> known = getConstantIntValue(blocks)) {
    mostRuns = countRuns(*known, slots);
    wanted = numbers.constant(*mostRuns);
  }
  tilesPerRun =
      numbers.max(numbers.ceilDiv(keyTiles, wanted), kLeastTilesPerRun);
  runs = numbers.max(numbers.ceilDiv(keyTiles, tilesPerRun), 1);
}

/// So many keys to a span that weighing half of them, as queries do on average,
/// is as much work as asking the state. Then the states take about as much
/// memory as keys and values, whatever the degree.
void StateKernels::chooseSpans() {
  int64_t span = llvm::alignTo(
      std::max(2 * rows * columns / (sizes.channels + sizes.valueChannels),
               kLeastTilesPerRun * kDefaultTile),
      kDefaultTile);
  prefix = Prefix{span, queryTile(), Value()};
  tilesPerRun = numbers.constant(span / keyTile());
  // Those that the first query of the last tile sees.
  Value queries = numbers.size(op, attention.getQueryDim());
  Value tiles = numbers.ceilDiv(queries, queryTile());
  Value seen = numbers.add(numbers.mul(tiles, numbers.constant(queryTile())),
                           getAhead(op) + 1 - queryTile());
  seen = numbers.min(numbers.max(seen, 0), keys);
  runs = numbers.ceilDiv(numbers.max(numbers.add(seen, 1 - span), 0), span);
}

std::string StateKernels::whyNoSpans() const {
  std::optional<int64_t> spans = getConstantIntValue(runs);
  if (!prefix || !spans)
    return {};
  if (*spans == 0)
    return llvm::formatv("no tile of {0} queries sees the {1} keys from which "
                         "on a causal state is less work",
                         prefix->queryTile, prefix->span);
  if (*spans > kMaxGridSize)
    return llvm::formatv("a grid has up to {0} spans of {1} keys, but there "
                         "are {2}",
                         kMaxGridSize, prefix->span, *spans);
  return {};
}

llvm::Expected<kernel::Guard> StateKernels::getGuard() const {
  return getGuardOnTensorCores(op, [&](int64_t keys) { return getSums(keys); });
}

std::string StateKernels::whyNot() const {
  if (std::string reason = whyNoSpans(); !reason.empty())
    return reason;
  if (!polynomial.getGuarded())
    return {};
  llvm::Expected<kernel::Guard> guard = getGuard();
  return guard ? "" : llvm::toString(guard.takeError());
}

//===----------------------------------------------------------------------===//
// Octets
//===----------------------------------------------------------------------===//

Octets::Octets(int64_t degree, int64_t channels) : channels(channels) {
  SmallVector<int64_t> shared;
  add(degree - 1, shared);
}

int32_t Octets::encode(ArrayRef<int64_t> shared, int64_t last) {
  uint32_t number = last << 24;
  for (auto [i, variable] : llvm::enumerate(shared))
    number |= variable << (8 * i);
  return int32_t(number);
}

/// Variables are in order, with 1 before all channels.
void Octets::add(int64_t missing, SmallVectorImpl<int64_t> &shared) {
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
// Fragments
//===----------------------------------------------------------------------===//

SmallVector<Value> StateKernels::flatten(const Fragments &fragments) {
  SmallVector<Value> values;
  for (const auto &tiles : fragments)
    for (const Accumulator &tile : tiles)
      llvm::append_range(values, tile);
  return values;
}

StateKernels::Fragments StateKernels::replace(Fragments fragments,
                                              ValueRange values) {
  auto next = values.begin();
  for (auto &tiles : fragments)
    for (Accumulator &tile : tiles)
      for (Value &number : tile)
        number = *next++;
  return fragments;
}

/// Adds the products of fragments of A with columns of B, of `count` tiles from
/// `first` on. Registers hold all columns and a fragment at a time; or, of f32,
/// whose factors are pairs of numbers, all fragments and two tiles of columns.
void StateKernels::multiply(
    KernelBuilder &k, Fragments &sums,
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

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

Value StateKernels::buildIsMinusInfinity(KernelBuilder &k, Value number) {
  return arith::CmpFOp::create(k.b, arith::CmpFPredicate::OEQ, number,
                               k.f32(-INFINITY));
}

Value StateKernels::buildVector(KernelBuilder &k, ArrayRef<double> numbers) {
  auto type = VectorType::get(numbers.size(), k.narrowType());
  auto attributes = llvm::map_to_vector(numbers, [&](double number) {
    return Attribute(k.b.getFloatAttr(k.narrowType(), number));
  });
  return arith::ConstantOp::create(k.b,
                                   DenseElementsAttr::get(type, attributes));
}

/// How often the state is halved, for `keys` visible keys: so often that its
/// sums become averages, or less, which neither overflow in f16 nor (as
/// averages over all keys might) underflow. Outputs are quotients, so it does
/// not change them.
Value StateKernels::buildHalvings(KernelBuilder &k, Value keys) {
  ImplicitLocOpBuilder &b = k.b;
  Type type = b.getI64Type();
  Value number = arith::IndexCastOp::create(b, type, keys);
  Value zeros = LLVM::CountLeadingZerosOp::create(b, type, number,
                                                  /*is_zero_poison=*/false);
  Value bits =
      arith::SubIOp::create(b, arith::ConstantIntOp::create(b, 64, 64), zeros);
  return arith::TruncIOp::create(b, b.getI32Type(), bits);
}

/// As f32, of which it is normal.
Value StateKernels::buildPowerOfTwo(KernelBuilder &k, Value exponent) {
  Value biased = arith::AddIOp::create(k.b, k.i32(kFloatBias), exponent);
  Value bits = arith::ShLIOp::create(k.b, biased, k.i32(kFloatFraction));
  return arith::BitcastOp::create(k.b, k.b.getF32Type(), bits);
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

std::string nvptx::whyStateIsNoUse(AttentionOp op, int64_t multiprocessors,
                                   F32Products products) {
  Block numbers; // that nobody asks for
  OpBuilder host(op.getContext());
  host.setInsertionPointToStart(&numbers);
  return StateKernels(host, gpu::GPUModuleOp(), op, multiprocessors, products)
      .whyNot();
}

StateSums nvptx::buildStateKernels(OpBuilder &host, gpu::GPUModuleOp module,
                                   AttentionOp op, int64_t multiprocessors,
                                   F32Products products) {
  StateKernels kernels(host, module, op, multiprocessors, products);
  kernels.build();
  StateSums state{kernels.getSums(Sizes(op).keys), kernels.countWords(),
                  kernels.getPrefix()};
  if (isGuarded(op.getKernel()))
    state.limits = llvm::cantFail(kernels.getGuard());
  return state;
}
