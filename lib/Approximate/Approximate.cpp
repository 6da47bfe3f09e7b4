//===- Approximate.cpp - From exp to certified polynomials ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Approximate/Approximate.h"

#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/Kernel/Polynomial.h"
#include "pebble/Plan/MachineSpec.h"
#include "pebble/Plan/Site.h"

#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

#include <map>

using namespace mlir;
using namespace pebble;
using namespace pebble::attn;
using iomodel::KernelEstimate;

namespace pebble {
#define GEN_PASS_DEF_ATTNAPPROXIMATE
#include "pebble/Approximate/Passes.h.inc"
} // namespace pebble

namespace {

/// What a kernel costs by the plan.
struct Estimate {
  double seconds;
  uint64_t words; ///< through the last level

  bool isLessThan(const Estimate &other) const {
    return seconds != other.seconds ? seconds < other.seconds
                                    : words < other.words;
  }
  std::string format() const {
    std::string text = llvm::formatv("{0} words", words);
    if (seconds > 0)
      text += llvm::formatv(" and {0:e2} s at least", seconds).str();
    return text;
  }
};

class AttnApproximatePass
    : public pebble::impl::AttnApproximateBase<AttnApproximatePass> {
public:
  using AttnApproximateBase::AttnApproximateBase;

  void runOnOperation() override {
    if (failed(checkOptions()))
      return signalPassFailure();
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    for (AttentionOp op : ops)
      if (isa<ExpAttr>(op.getKernel()))
        visit(op);
  }

private:
  InFlightDiagnostic emitOptionError() {
    Operation *root = getOperation();
    return std::move(emitError(root->getLoc()) << getArgument() << ": ");
  }
  LogicalResult checkOptions();
  void visit(AttentionOp op);
  /// The polynomial for the options, which all sites of an accumulation type
  /// share.
  llvm::Expected<const kernel::Polynomial *> getPolynomial(Type accumulator);
  void replace(AttentionOp op, const kernel::Polynomial &polynomial,
               const Estimate &exact, const Estimate &approximate);
  void leave(AttentionOp op, const Twine &reason);
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }

  iomodel::Machine target;
  std::map<unsigned, kernel::Polynomial> polynomials;
};

} // namespace

LogicalResult AttnApproximatePass::checkOptions() {
  if (!(epsilon > 0 && epsilon < 1))
    return emitOptionError()
           << "epsilon must lie between 0 and 1, but is " << epsilon.getValue();
  if (!(logitBound >= 0 && logitBound <= kernel::Domain::maxLogit))
    return emitOptionError()
           << "logit-bound must be positive and at most "
           << kernel::Domain::maxLogit << ", but is " << logitBound.getValue();
  if (dynamicSize < 1)
    return emitOptionError() << "dynamic-size must be at least 1, but is "
                             << dynamicSize.getValue();
  llvm::Expected<iomodel::Machine> found = findMachine(getOperation(), machine);
  if (!found)
    return emitOptionError() << llvm::toString(found.takeError());
  target = std::move(*found);
  polynomials.clear();
  return success();
}

llvm::Expected<const kernel::Polynomial *>
AttnApproximatePass::getPolynomial(Type accumulator) {
  unsigned width = accumulator.getIntOrFloatBitWidth();
  auto known = polynomials.find(width);
  if (known != polynomials.end())
    return &known->second;
  // The claim is about the coefficients as the code will have them.
  llvm::Expected<kernel::Polynomial> found = kernel::approximateWithin(
      epsilon, kernel::Weight(), {-logitBound, logitBound},
      kernel::Method::Minimax,
      width == 32 ? kernel::CoefficientType::F32
                  : kernel::CoefficientType::F64);
  if (!found)
    return found.takeError();
  return &polynomials.emplace(width, std::move(*found)).first->second;
}

static std::optional<Estimate> findEstimate(const iomodel::MachinePlan &plan,
                                            bool polynomial) {
  for (const KernelEstimate &estimate : plan.estimates)
    if (estimate.polynomial == polynomial)
      return Estimate{estimate.seconds,
                      estimate.schedules.back()->cost.words.get()};
  return std::nullopt;
}

void AttnApproximatePass::visit(AttentionOp op) {
  StringRef obstacle = whyNoState(op);
  if (!obstacle.empty())
    return leave(op, obstacle + ", with which a polynomial saves nothing");
  if (logitBound == 0)
    return leave(op, "no bound on its scores is known: give logit-bound");
  auto polynomial = getPolynomial(op.getAccumulator());
  if (!polynomial)
    return leave(op, llvm::toString(polynomial.takeError()));
  if ((*polynomial)->degree() == 0)
    return leave(op, "its scores hardly differ: within epsilon, it is a mean");

  Site site = describeSite(op, dynamicSize);
  site.executed.degree = (*polynomial)->degree();
  auto plan = iomodel::plan(site.executed, target, site.wordBytes);
  if (!plan)
    return leave(op, llvm::toString(plan.takeError()));
  std::optional<Estimate> exact = findEstimate(*plan, false);
  std::optional<Estimate> approximate = findEstimate(*plan, true);
  std::string degree = std::to_string((*polynomial)->degree());
  if (!approximate)
    return leave(op, "the state of a polynomial of degree " + degree +
                         " does not fit the machine");
  if (exact && !approximate->isLessThan(*exact))
    return leave(op, "a polynomial of degree " + degree + " takes " +
                         approximate->format() + ", exp " + exact->format());
  replace(op, **polynomial, exact.value_or(Estimate()), *approximate);
}

void AttnApproximatePass::replace(AttentionOp op,
                                  const kernel::Polynomial &polynomial,
                                  const Estimate &exact,
                                  const Estimate &approximate) {
  Builder builder(&getContext());
  const kernel::Claim &claim = *polynomial.claim;
  op.setKernelAttr(PolynomialAttr::get(
      &getContext(), builder.getDenseF64ArrayAttr(polynomial.coefficients),
      builder.getDenseF64ArrayAttr({claim.domain.lo, claim.domain.hi}),
      builder.getF64FloatAttr(claim.delta), /*softcap=*/nullptr,
      /*guarded=*/false));
  // It was made for another kernel.
  op.removeScheduleAttr();
  op.removePredictionAttr();
  ++numReplaced;
  remark::passed(op.getLoc(), remarkOptions("approximated"))
      << remark::metric("degree", polynomial.degree())
      << remark::metric("relative_error", claim.delta)
      << remark::metric("output_error_per_spread", claim.outputError())
      << remark::metric("scores_asserted_within", logitBound.getValue())
      << remark::metric("words", approximate.words)
      << remark::metric("words_exact", exact.words)
      << remark::metric("rounding", "on top; see docs/numerics.md");
}

void AttnApproximatePass::leave(AttentionOp op, const Twine &reason) {
  ++numLeft;
  std::string text = reason.str();
  remark::missed(op.getLoc(), remarkOptions("left-exact"))
      << remark::reason("{0}", text);
}
