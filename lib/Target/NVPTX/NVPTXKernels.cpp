//===- NVPTXKernels.cpp - From attention to launches of kernels -----------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Chip.h"
#include "Kernels.h"

#include "pebble/Target/NVPTX/Pipeline.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Support/DebugStringHelper.h"

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using namespace pebble::nvptx;

namespace pebble {
#define GEN_PASS_DEF_PEBBLENVPTXKERNELS
#include "pebble/Target/NVPTX/Passes.h.inc"
} // namespace pebble

static constexpr int64_t kMaxChannels = 128;
static constexpr int64_t kMaxDegree = 4;

/// What of the operands' types no kernel takes, or an empty string.
static std::string whyNoTypes(AttentionOp op) {
  Type narrow = getElementTypeOrSelf(op.getQuery());
  if ((!narrow.isF16() && !narrow.isBF16() && !narrow.isF32()) ||
      narrow != getElementTypeOrSelf(op.getKey()) ||
      narrow != getElementTypeOrSelf(op.getValue()))
    return "queries, keys and values must be all f16, all bf16 or all f32";
  if (!op.getAccumulator().isF32())
    return "it must accumulate in f32, not in " +
           debugString(op.getAccumulator());
  for (Value output : op.getOutputs()) {
    Type type = getElementTypeOrSelf(output);
    if (!type.isF32() && type != narrow)
      return "outputs must be f32 or " + debugString(narrow);
  }
  for (Value mask : op.getMasks())
    if (getElementTypeOrSelf(mask).isF64())
      return "masks must be boolean, f32, bf16 or f16";
  return {};
}

/// What of the operands' layouts no kernel takes, or an empty string.
static std::string whyNoLayouts(AttentionOp op) {
  AttentionOpInterface attention(op);
  for (OpOperand *operand : attention.getMappedOperands()) {
    auto type = cast<MemRefType>(operand->get().getType());
    if (!type.getLayout().isIdentity())
      return "its operands must be row-major without gaps, but one is " +
             debugString(type);
  }
  auto endsWith = [&](AffineMap map, unsigned dim) {
    return map.getResults().back() == getAffineDimExpr(dim, op.getContext());
  };
  if (!endsWith(attention.getQueryMap(), attention.getChannelDim()) ||
      !endsWith(attention.getKeyMap(), attention.getChannelDim()) ||
      !endsWith(attention.getValueMap(), attention.getValueDim()) ||
      !endsWith(attention.getOutputMap(0), attention.getValueDim()))
    return "channels must be the last axis of queries, keys, values and "
           "outputs";
  Sizes sizes(op);
  for (int64_t channels : {sizes.channels, sizes.valueChannels})
    if (ShapedType::isDynamic(channels))
      return "the number of its channels must be static";
    else if (channels % kTileRows || channels == 0 || channels > kMaxChannels)
      return llvm::formatv("channels must be a multiple of {0} from {0} to "
                           "{1}, but there are {2}",
                           kTileRows, kMaxChannels, channels);
  std::optional<int64_t> points = sizes.countBatchPoints();
  if (points && *points > kMaxGridSize)
    return llvm::formatv("a grid has up to {0} points in its batch dimensions, "
                         "but there are {1}",
                         kMaxGridSize, *points);
  return {};
}

/// Why there are no kernels for `op`, or an empty string.
static std::string whyNoKernel(AttentionOp op) {
  if (!op.hasPureBufferSemantics())
    return "it is on tensors: bufferize it first";
  if (!op.getScheduleAttr())
    return "it has no schedule: run attn-plan, or write schedule(...)";
  AttentionOpInterface attention(op);
  if (attention.hasScoreRegion())
    return "there are no kernels for score regions";
  if (attention.getScaleValue())
    return "its scale must be a number";
  if (!op.getPositions().empty())
    return "its positions must be numbers";
  if (std::string reason = whyNoTypes(op); !reason.empty())
    return reason;
  return whyNoLayouts(op);
}

/// Why `schedule`, which is not of the state, has no kernel of its own, or an
/// empty string. It may be a plan for another machine.
static std::string whyNoOnlineKernel(Attribute schedule) {
  auto online = dyn_cast<OnlineAttr>(schedule);
  if (!online)
    return "of exact schedules, only #attn.online has a kernel";
  return whyNotTiles(online.getQueryTile(), online.getKeyTile());
}

/// Why the state is not computed by kernels, or an empty string.
static std::string whyNoStateKernels(AttentionOp op, int64_t multiprocessors,
                                     F32Products products) {
  if (Sizes(op).keys == 0)
    return "there are no keys to sum";
  auto polynomial = cast<PolynomialAttr>(AttentionOpInterface(op).getKernel());
  if (polynomial.getDegree() < 1 || polynomial.getDegree() > kMaxDegree)
    return llvm::formatv("the state has kernels for degrees 1 to {0}",
                         kMaxDegree);
  if (isGuarded(op.getKernel()) && polynomial.getSoftcap())
    return "rows of capped scores have no kernels";
  return whyStateIsNoUse(op, multiprocessors, products);
}

static OnlineAttr getDefaultOnline(MLIRContext *context) {
  return OnlineAttr::get(context, kDefaultTile, kDefaultTile);
}

namespace {
struct PebbleNVPTXKernelsPass
    : pebble::impl::PebbleNVPTXKernelsBase<PebbleNVPTXKernelsPass> {
  using PebbleNVPTXKernelsBase::PebbleNVPTXKernelsBase;

  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    llvm::Expected<Chip> found = findChip(this->chip);
    if (!found) {
      emitError(getOperation().getLoc(), llvm::toString(found.takeError()));
      return signalPassFailure();
    }
    for (AttentionOp op : ops)
      if (failed(replace(op, *found)))
        return signalPassFailure();
  }

private:
  gpu::GPUModuleOp getKernelModule(const Chip &chip);
  LogicalResult replace(AttentionOp op, const Chip &chip);
  std::optional<iomodel::Words>
  buildOnline(IRRewriter &rewriter, gpu::GPUModuleOp module, AttentionOp op,
              const Chip &chip, OnlineAttr schedule,
              const std::optional<Prefix> &prefix = std::nullopt,
              const std::optional<RowGuard> &guard = std::nullopt) {
    return buildOnlineKernel(rewriter, module, op, chip,
                             schedule.getQueryTile(), schedule.getKeyTile(),
                             getProducts(), prefix, guard);
  }
  void buildState(IRRewriter &rewriter, gpu::GPUModuleOp module, AttentionOp op,
                  const Chip &chip);
  F32Products getProducts() {
    return tf32 ? F32Products::TF32 : F32Products::ThreeTF32;
  }
  void describeState(AttentionOp op, const StateSums &state);
  void explain(AttentionOp op, const Twine &reason) {
    std::string text = reason.str();
    remark::missed(
        op.getLoc(),
        remark::RemarkOpts::name("other-schedule").category(getArgument()))
        << remark::reason("{0}", text);
  }
};
} // namespace

/// Says how far outputs may be off, or why nothing can be said, and how many
/// words the kernels move.
void PebbleNVPTXKernelsPass::describeState(AttentionOp op,
                                           const StateSums &state) {
  auto remark = remark::passed(
      op.getLoc(),
      remark::RemarkOpts::name("state-kernels").category(getArgument()));
  if (!state.limits)
    remark << remark::metric("output_error",
                             describe(certifyOnTensorCores(op, state.sums)));
  else if (getNumKeys(op))
    remark << remark::metric("output_error",
                             describe(state.limits->certificate));
  else
    remark << remark::metric("keys_up_to", state.limits->largestKeys)
           << remark::metric("output_error_up_to",
                             describe(state.limits->certificate));
  if (state.words)
    remark << remark::metric("words", state.words->get());
}

gpu::GPUModuleOp PebbleNVPTXKernelsPass::getKernelModule(const Chip &chip) {
  constexpr StringLiteral name = "pebble_kernels";
  ModuleOp module = getOperation();
  if (auto kernels = module.lookupSymbol<gpu::GPUModuleOp>(name))
    return kernels;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                  builder.getUnitAttr());
  auto kernels = gpu::GPUModuleOp::create(builder, module.getLoc(), name);
  constexpr int optLevel = 3;
  kernels.setTargetsAttr(builder.getArrayAttr(NVVM::NVVMTargetAttr::get(
      builder.getContext(), optLevel, "nvptx64-nvidia-cuda", chip.name,
      chip.features)));
  return kernels;
}

/// If causal, the state leaves the keys beside a query to the online kernel.
/// With a guard, both answer all queries, and exact attention those again that
/// it should not have.
void PebbleNVPTXKernelsPass::buildState(IRRewriter &rewriter,
                                        gpu::GPUModuleOp module, AttentionOp op,
                                        const Chip &chip) {
  StateSums state = buildStateKernels(rewriter, module, op,
                                      chip.multiprocessors, getProducts());
  auto deallocate = [&](Value memory) {
    gpu::DeallocOp::create(rewriter, op.getLoc(), /*asyncToken=*/Type(),
                           /*asyncDependencies=*/ValueRange(), memory);
  };
  OnlineAttr online = getDefaultOnline(op.getContext());
  if (state.prefix) {
    auto words = buildOnline(rewriter, module, op, chip, online, state.prefix);
    if (state.words && words)
      *state.words += *words;
    else
      state.words = std::nullopt;
    deallocate(state.prefix->sums);
  }
  describeState(op, state);
  if (!state.limits)
    return;
  RowGuard guard = buildRowGuard(rewriter, module, op, *state.limits);
  makeExact(rewriter, op);
  buildOnline(rewriter, module, op, chip, online, /*prefix=*/std::nullopt,
              guard);
  deallocate(guard.largest);
}

LogicalResult PebbleNVPTXKernelsPass::replace(AttentionOp op,
                                              const Chip &chip) {
  std::string reason = whyNoKernel(op);
  if (!reason.empty())
    return op.emitOpError("has no kernel for a GPU: ") << reason;
  IRRewriter rewriter(op);
  bool isExact = isExactWithoutState(op);
  OnlineAttr online;
  if (isa<StateAttr>(op.getScheduleAttr())) {
    reason = whyNoStateKernels(op, chip.multiprocessors, getProducts());
  } else {
    reason = whyNoOnlineKernel(op.getScheduleAttr());
    online = dyn_cast<OnlineAttr>(op.getScheduleAttr());
  }
  if (!reason.empty()) {
    online = getDefaultOnline(op.getContext());
    explain(op, reason + (isExact ? ": what the polynomial stands for is "
                                    "computed exactly, by #attn.online"
                                  : ": it is computed by #attn.online"));
  }
  if (online && isExact) {
    makeExact(rewriter, op);
    if (AttentionOpInterface(op).hasScoreRegion())
      return op.emitOpError("has no kernel for a GPU: there are none for score "
                            "regions");
  }

  Sizes sizes(op);
  gpu::GPUModuleOp module = getKernelModule(chip);
  Operation *before = op->getPrevNode();
  if (sizes.queries != 0 && sizes.countBatchPoints() != 0) {
    if (online)
      buildOnline(rewriter, module, op, chip, online);
    else
      buildState(rewriter, module, op, chip);
  }
  Block *block = op->getBlock();
  auto first = before ? std::next(before->getIterator()) : block->begin();
  for (Operation &launch : llvm::make_range(first, op->getIterator())) {
    auto kernel = dyn_cast<gpu::LaunchFuncOp>(launch);
    if (!kernel)
      continue;
    ++numKernels;
    APInt bytes;
    if (!matchPattern(kernel.getDynamicSharedMemorySize(),
                      m_ConstantInt(&bytes)) ||
        bytes.getSExtValue() <= chip.sharedBytes)
      continue;
    return op.emitOpError("has no kernel for a GPU: ")
           << kernel.getKernelName().getValue() << " needs "
           << bytes.getSExtValue() << " bytes of shared memory, but a block of "
           << chip.name << " has up to " << chip.sharedBytes
           << "; take smaller tiles";
  }
  rewriter.eraseOp(op);
  return success();
}
