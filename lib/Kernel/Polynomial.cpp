//===- Polynomial.cpp - Polynomials that stand for exp --------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Kernel/Polynomial.h"

#include "ErrorBound.h"
#include "LogWeight.h"
#include "Minimax.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <limits>

using namespace llvm;

namespace pebble::kernel {

//===----------------------------------------------------------------------===//
// Claims
//===----------------------------------------------------------------------===//

double Claim::outputError() const {
  if (!(delta < 1))
    return std::numeric_limits<double>::infinity();
  Interval d(delta);
  return toDouble((d / (Interval(1) - d)).upper(),
                  RoundingMode::TowardPositive);
}

double Claim::leastWeight() const {
  if (!(delta < 1))
    return 0;
  // w increases.
  Interval least = exp(logWeight(weight, domain.lo));
  return toDouble(((Interval(1) - Interval(delta)) * least).lower(),
                  RoundingMode::TowardNegative);
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

template <typename... Parts>
static Error invalid(const char *format, Parts... parts) {
  return createStringError(inconvertibleErrorCode(), format, parts...);
}

static Error verify(const Weight &weight) {
  constexpr double least = 1, most = 1e6;
  // Not <, so that NaN is wrong.
  if (weight.softcap && !(*weight.softcap >= least && *weight.softcap <= most))
    return invalid("the softcap is %g; it must be from %g to %g",
                   *weight.softcap, least, most);
  return Error::success();
}

static Error verify(Domain domain) {
  for (double end : {domain.lo, domain.hi})
    if (!(std::fabs(end) <= Domain::maxLogit))
      return invalid("the domain [%g, %g] must be within [-%g, %g]", domain.lo,
                     domain.hi, Domain::maxLogit, Domain::maxLogit);
  if (domain.lo > domain.hi)
    return invalid("the domain [%g, %g] is empty; its lower end must be "
                   "at most its upper end",
                   domain.lo, domain.hi);
  return Error::success();
}

static Error verify(const Weight &weight, Domain domain, unsigned degree) {
  if (Error error = verify(weight))
    return error;
  if (Error error = verify(domain))
    return error;
  if (degree > Polynomial::maxDegree)
    return invalid("the degree is %u; it must be at most %u", degree,
                   Polynomial::maxDegree);
  return Error::success();
}

static Error verify(ArrayRef<double> coefficients) {
  if (coefficients.empty() || coefficients.size() > Polynomial::maxDegree + 1)
    return invalid("there are %zu coefficients; there must be from 1 to %u",
                   coefficients.size(), Polynomial::maxDegree + 1);
  for (auto [i, coefficient] : enumerate(coefficients))
    if (!std::isfinite(coefficient))
      return invalid("coefficient %zu is %g; it must be finite", i,
                     coefficient);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Polynomials
//===----------------------------------------------------------------------===//

static double roundTo(CoefficientType type, const Quad &value) {
  if (type == CoefficientType::F64)
    return toDouble(value);
  APFloat result = value;
  bool losesInfo;
  result.convert(APFloat::IEEEsingle(), RoundingMode::NearestTiesToEven,
                 &losesInfo);
  return result.convertToFloat();
}

Expected<Polynomial> approximate(const Weight &weight, Domain domain,
                                 unsigned degree, Method method,
                                 CoefficientType type) {
  if (Error error = verify(weight, domain, degree))
    return error;
  if (method == Method::Taylor && weight.softcap)
    return invalid("the softcap is %g; Taylor polynomials are of exp alone",
                   *weight.softcap);
  Polynomial result;
  for (const Quad &value : findCoefficients(weight, domain, degree, method))
    result.coefficients.push_back(roundTo(type, value));
  Expected<Claim> claim = certify(result.coefficients, weight, domain);
  if (!claim)
    return claim.takeError();
  result.claim = *claim;
  return result;
}

Expected<Polynomial> approximateWithin(double epsilon, const Weight &weight,
                                       Domain domain, Method method,
                                       CoefficientType type) {
  if (!(epsilon > 0 && epsilon < 1))
    return invalid("epsilon is %g; it must be above 0 and below 1", epsilon);
  double least = std::numeric_limits<double>::infinity();
  for (unsigned degree = 0; degree <= Polynomial::maxDegree; ++degree) {
    Expected<Polynomial> found =
        approximate(weight, domain, degree, method, type);
    if (!found || found->claim->outputError() <= epsilon)
      return found;
    least = std::min(least, found->claim->outputError());
  }
  return invalid("no degree up to %u gives an output error of %g for "
                 "logits in [%g, %g]; the least is %g; allow a larger "
                 "error, or bound the logits more tightly",
                 Polynomial::maxDegree, epsilon, domain.lo, domain.hi, least);
}

Expected<Polynomial> givenPolynomial(ArrayRef<double> coefficients) {
  if (Error error = verify(coefficients))
    return error;
  return Polynomial{coefficients.vec(), std::nullopt};
}

Expected<Claim> certify(ArrayRef<double> coefficients, const Weight &weight,
                        Domain domain) {
  if (Error error = verify(coefficients))
    return error;
  if (Error error = verify(weight, domain, coefficients.size() - 1))
    return error;
  return Claim{weight, domain,
               boundRelativeError(coefficients, weight, domain)};
}

Expected<double> boundBestError(const Weight &weight, Domain domain,
                                unsigned degree) {
  if (Error error = verify(weight, domain, degree))
    return error;
  return boundFromBelow(weight, domain, degree);
}

} // namespace pebble::kernel
