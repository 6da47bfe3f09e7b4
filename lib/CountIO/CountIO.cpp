//===- CountIO.cpp - What tiled attention moves ---------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/CountIO/CountIO.h"

#include "mlir/IR/Remarks.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using iomodel::Words;

namespace pebble {
#define GEN_PASS_DEF_ATTNCOUNTIO
#include "pebble/CountIO/Passes.h.inc"
} // namespace pebble

std::optional<uint64_t> TiledAttention::getPredictedWords() const {
  PredictionAttr prediction = origin.getPredicted();
  if (!prediction)
    return std::nullopt;
  for (LevelAttr level : prediction.getLevels())
    if (level.getSchedule() == origin.getSchedule())
      return level.getWords();
  return std::nullopt;
}

bool TiledAttention::isAsItWasMade() const {
  uint64_t then = origin.getFingerprint();
  return then == 0 || then == TiledAttr::computeFingerprint(ops);
}

std::vector<TiledAttention> pebble::findTiledAttention(Operation *root) {
  llvm::MapVector<Attribute, TiledAttention> found;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    // By its name, as the dialect need not be there.
    if (auto id = op->getAttrOfType<DistinctAttr>(
            AttentionDialect::TiledAttrHelper::getNameStr())) {
      TiledAttention &tiled = found[id];
      tiled.origin = cast<TiledAttr>(id.getReferencedAttr());
      tiled.ops.push_back(op);
    }
  });
  std::vector<TiledAttention> result;
  for (auto &entry : found)
    result.push_back(std::move(entry.second));
  return result;
}

static bool hasExactRows(const TiledAttention &tiled) {
  return llvm::any_of(tiled.ops, [](Operation *op) {
    return op
        ->walk([](Operation *inner) {
          return inner->hasAttr(
                     AttentionDialect::ExactRowsAttrHelper::getNameStr())
                     ? WalkResult::interrupt()
                     : WalkResult::advance();
        })
        .wasInterrupted();
  });
}

/// The name that the IR prints, such as %arg0.
static std::string nameTensor(Value value) {
  std::string name;
  llvm::raw_string_ostream stream(name);
  value.printAsOperand(stream, OpPrintingFlags().useLocalScope());
  return name;
}

namespace {
struct AttnCountIOPass : pebble::impl::AttnCountIOBase<AttnCountIOPass> {
  using AttnCountIOBase::AttnCountIOBase;

  void runOnOperation() override {
    for (const TiledAttention &tiled : findTiledAttention(getOperation()))
      if (failed(visit(tiled)))
        return signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  LogicalResult visit(const TiledAttention &tiled);
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }
  void decline(const TiledAttention &tiled, std::string reason) {
    ++numDeclined;
    if (!tiled.isAsItWasMade())
      reason = "other passes have changed its loops, count right after "
               "attn-tile: " +
               reason;
    remark::missed(tiled.ops.front()->getLoc(), remarkOptions("not-counted"))
        << remark::reason("{0}", reason);
  }
};
} // namespace

LogicalResult AttnCountIOPass::visit(const TiledAttention &tiled) {
  Operation *first = tiled.ops.front();
  llvm::Expected<std::vector<TensorTraffic>> traffic = countTraffic(tiled);
  if (!traffic) {
    decline(tiled, llvm::toString(traffic.takeError()));
    return success();
  }

  Words loads, stores;
  for (const TensorTraffic &tensor : *traffic) {
    loads += tensor.loads;
    stores += tensor.stores;
  }
  Words words = loads + stores;
  std::optional<uint64_t> predicted = tiled.getPredictedWords();
  ArrayRef<StringAttr> without;
  if (predicted)
    without = tiled.origin.getPredicted().getWithout();
  bool isAsPredicted =
      predicted && without.empty() && words == Words(*predicted);
  if (!isAsPredicted && !tiled.isAsItWasMade()) {
    decline(tiled, "they may use what was moved out of them");
    return success();
  }
  ++numCounted;
  {
    auto remark = remark::analysis(first->getLoc(), remarkOptions("counted"));
    remark << remark::metric("words", words.get())
           << remark::metric("loads", loads.get())
           << remark::metric("stores", stores.get());
    if (hasExactRows(tiled))
      remark << remark::metric("if", "no exact rows");
    if (predicted)
      remark << remark::metric("predicted", *predicted);
    if (!without.empty())
      remark << remark::metric(
          "predicted_without",
          llvm::join(llvm::map_range(
                         without, [](StringAttr what) { return what.str(); }),
                     ", "));
    for (const TensorTraffic &tensor : *traffic)
      remark << remark::metric(nameTensor(tensor.tensor),
                               (tensor.loads + tensor.stores).get());
  }
  if (!predicted || isAsPredicted || !without.empty())
    return success();
  return emitError(first->getLoc())
         << "the loops of " << tiled.origin.getSchedule() << " move "
         << words.get() << " words, but were predicted to move " << *predicted;
}
