//===- Approximate.cpp - From exp to certified polynomials ----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Approximate/Approximate.h"

#include "Rewrites.h"

#include "pebble/Certify/Certify.h"
#include "pebble/Dialect/Attention/Attention.h"
#include "pebble/IOModel/Words.h"
#include "pebble/Kernel/Polynomial.h"
#include "pebble/Plan/MachineSpec.h"
#include "pebble/Plan/Site.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>
#include <map>
#include <tuple>

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
  double seconds = 0;
  uint64_t words = 0; ///< through the last level

  Estimate &operator+=(const Estimate &other) {
    seconds += other.seconds;
    words += other.words;
    return *this;
  }
  bool isLessThan(const Estimate &other) const {
    return seconds != other.seconds ? seconds < other.seconds
                                    : words < other.words;
  }
  std::string format() const {
    std::string text = llvm::formatv("{0} words", words);
    if (seconds > 0)
      text += llvm::formatv(" and {0:e2} s by the model", seconds).str();
    return text;
  }
};

/// What is known of the raw scores of one attention.
struct Scores {
  kernel::Domain domain;
  bool isProven;
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
      isa<ExpAttr>(op.getKernel())
          ? visit(op)
          : leave(op, "its kernel is a polynomial already", "left-polynomial");
  }

private:
  InFlightDiagnostic emitOptionError() {
    Operation *root = getOperation();
    return std::move(emitError(root->getLoc()) << getArgument() << ": ");
  }
  LogicalResult checkOptions();
  void visit(AttentionOp op);
  std::optional<Scores> findScores(AttentionOp op);
  /// The polynomial of least degree; sites share those that are alike.
  llvm::Expected<kernel::Polynomial>
  findPolynomial(AttentionOp op, const Scores &scores,
                 std::optional<double> softcap);
  PolynomialAttr makeKernel(const kernel::Polynomial &polynomial,
                            bool isGuarded);
  Estimate estimateCentering(const Site &site);
  void replace(AttentionOp op, PolynomialAttr kernel);
  void explain(AttentionOp op, const Scores &scores, const Estimate &exact,
               const Estimate &approximate);
  std::string describeCertificate(AttentionOp op);
  void leave(AttentionOp op, const Twine &reason,
             StringRef name = "left-exact");
  auto remarkOptions(StringRef name) {
    return remark::RemarkOpts::name(name).category(getArgument());
  }

  iomodel::Machine target;
  /// By domain, cap (or 0) and the width of the accumulation type.
  std::map<std::tuple<double, double, double, unsigned>, kernel::Polynomial>
      polynomials;
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

/// The bounds of the operation, and those of the option. What is proven of one
/// of them holds whatever is said beside it.
std::optional<Scores> AttnApproximatePass::findScores(AttentionOp op) {
  std::optional<Scores> scores;
  BoundsAttr bounds = op.getBoundsAttr();
  if (bounds && bounds.getScore())
    scores = {{bounds.getScore()[0], bounds.getScore()[1]}, bounds.getProven()};
  if (logitBound == 0)
    return scores;
  if (!scores)
    return Scores{{-logitBound, logitBound}, false};
  kernel::Domain both = {std::max(scores->domain.lo, -logitBound),
                         std::min(scores->domain.hi, logitBound.getValue())};
  bool isTighter = both.lo > scores->domain.lo || both.hi < scores->domain.hi;
  if (both.lo > both.hi)
    return scores;
  return Scores{both, scores->isProven && !isTighter};
}

llvm::Expected<kernel::Polynomial>
AttnApproximatePass::findPolynomial(AttentionOp op, const Scores &scores,
                                    std::optional<double> softcap) {
  const kernel::Domain &domain = scores.domain;
  unsigned width = op.getAccumulator().getIntOrFloatBitWidth();
  auto [place, isNew] = polynomials.try_emplace(
      {domain.lo, domain.hi, softcap.value_or(0), width});
  if (!isNew)
    return place->second;
  // The claim is about the coefficients as the code will have them.
  llvm::Expected<kernel::Polynomial> found = kernel::approximateWithin(
      epsilon, kernel::Weight{softcap}, domain, kernel::Method::Minimax,
      width == 32 ? kernel::CoefficientType::F32
                  : kernel::CoefficientType::F64);
  if (found)
    place->second = *found;
  else
    polynomials.erase(place);
  return found;
}

PolynomialAttr
AttnApproximatePass::makeKernel(const kernel::Polynomial &polynomial,
                                bool isGuarded) {
  Builder builder(&getContext());
  const kernel::Claim &claim = *polynomial.claim;
  FloatAttr softcap;
  if (claim.weight.softcap)
    softcap = builder.getF64FloatAttr(*claim.weight.softcap);
  return PolynomialAttr::get(
      &getContext(), builder.getDenseF64ArrayAttr(polynomial.coefficients),
      builder.getDenseF64ArrayAttr({claim.domain.lo, claim.domain.hi}),
      builder.getF64FloatAttr(claim.delta), softcap, isGuarded);
}

static std::optional<Estimate> findEstimate(const iomodel::MachinePlan &plan,
                                            bool polynomial) {
  for (const KernelEstimate &estimate : plan.estimates)
    if (estimate.polynomial == polynomial)
      return Estimate{estimate.seconds,
                      estimate.schedules.back()->cost.words.get()};
  return std::nullopt;
}

/// Keys are read for their mean, then read and written.
Estimate AttnApproximatePass::estimateCentering(const Site &site) {
  if (!centerKeys)
    return {};
  const iomodel::Problem &problem = site.executed;
  iomodel::Words keys = iomodel::Words(problem.instances()) *
                        iomodel::Words(problem.keys) *
                        iomodel::Words(problem.channels);
  uint64_t words = (iomodel::Words(3) * keys).get();
  double rate = target.levels.back().bytesPerSecond;
  return {rate > 0 ? double(words) * site.wordBytes / rate : 0, words};
}

void AttnApproximatePass::visit(AttentionOp op) {
  std::optional<double> softcap = matchSoftcap(op);
  StringRef obstacle = whyNoState(op, /*withoutRegion=*/softcap.has_value());
  if (!obstacle.empty())
    return leave(op, obstacle + ", with which a polynomial saves nothing");
  std::optional<Scores> scores = findScores(op);
  if (!scores)
    return leave(op, "no bound on its scores is known: run attn-infer-bounds, "
                     "or give logit-bound");
  bool isGuarded = guard == GuardMode::Rows && !scores->isProven;
  if (isGuarded) {
    double reach = std::max(-scores->domain.lo, scores->domain.hi);
    scores->domain = {-reach, reach};
  }
  auto polynomial = findPolynomial(op, *scores, softcap);
  if (!polynomial)
    return leave(op, llvm::toString(polynomial.takeError()));
  if (polynomial->degree() == 0)
    return leave(op, "its scores hardly differ: within epsilon, it is a mean");
  if (centerKeys)
    if (std::string reason = whyNotCentered(op); !reason.empty())
      return leave(op, "its keys cannot be centered: " + reason);

  Site site = describeSite(op, dynamicSize);
  site.executed.degree = polynomial->degree();
  auto plan = iomodel::plan(site.executed, target, site.wordBytes);
  if (!plan)
    return leave(op, llvm::toString(plan.takeError()));
  std::optional<Estimate> exact = findEstimate(*plan, false);
  std::optional<Estimate> approximate = findEstimate(*plan, true);
  std::string degree = std::to_string(polynomial->degree());
  if (!approximate)
    return leave(op, "the state of a polynomial of degree " + degree +
                         " does not fit the machine");
  *approximate += estimateCentering(site);
  if (exact && !approximate->isLessThan(*exact))
    return leave(op, "a polynomial of degree " + degree + " takes " +
                         approximate->format() + ", exp " + exact->format());
  PolynomialAttr kernel = makeKernel(*polynomial, isGuarded);
  if (isGuarded) {
    auto found = getGuard(op, kernel);
    if (!found)
      return leave(op, llvm::toString(found.takeError()));
    if (found->certificate.isVacuous())
      return leave(op, "so many keys leave no bound on rounding");
  }
  replace(op, kernel);
  explain(op, *scores, exact.value_or(Estimate()), *approximate);
}

void AttnApproximatePass::replace(AttentionOp op, PolynomialAttr kernel) {
  IRRewriter rewriter(&getContext());
  if (centerKeys)
    pebble::centerKeys(rewriter, op);
  rewriter.modifyOpInPlace(op, [&] {
    op.setKernelAttr(kernel);
    if (kernel.getSoftcap())
      rewriter.eraseBlock(&op.getScore().front());
    // They were made for another kernel.
    op.removeScheduleAttr();
    op.removePredictionAttr();
    // What was known of the keys is not known of centered ones.
    if (centerKeys)
      op.removeBoundsAttr();
  });
  ++numReplaced;
}

/// |computed - softmax|, in words.
std::string AttnApproximatePass::describeCertificate(AttentionOp op) {
  llvm::Expected<kernel::Certificate> certificate = certify(op, dynamicSize);
  if (certificate && centerKeys) {
    // Scores move by the rounding of the centered keys, weights by exp of that.
    auto kernel = cast<PolynomialAttr>(op.getKernel());
    double unit = getRounding(op.getAccumulator()).relative;
    certificate->ofSpread += 2 * std::expm1(2 * unit * kernel.getReach());
  }
  return describe(std::move(certificate));
}

void AttnApproximatePass::explain(AttentionOp op, const Scores &scores,
                                  const Estimate &exact,
                                  const Estimate &approximate) {
  auto kernel = cast<PolynomialAttr>(op.getKernel());
  StringRef source = kernel.getGuarded() ? "guarded at run time"
                     : scores.isProven   ? "proven"
                                         : "asserted";
  auto remark = remark::passed(op.getLoc(), remarkOptions("approximated"));
  remark << remark::metric("degree", kernel.getDegree())
         << remark::metric("relative_error",
                           kernel.getRelativeError().getValueAsDouble())
         << remark::metric("least_score", kernel.getDomain()[0])
         << remark::metric("largest_score", kernel.getDomain()[1])
         << remark::metric("scores", source)
         << remark::metric("output_error", describeCertificate(op))
         << remark::metric("words", approximate.words)
         << remark::metric("words_exact", exact.words);
  if (allowsPairs(op, kernel))
    remark << remark::metric("output_error_allows", "products(bf16_pairs)");
}

void AttnApproximatePass::leave(AttentionOp op, const Twine &reason,
                                StringRef name) {
  ++numLeft;
  std::string text = reason.str();
  remark::missed(op.getLoc(), remarkOptions(name))
      << remark::reason("{0}", text);
}
