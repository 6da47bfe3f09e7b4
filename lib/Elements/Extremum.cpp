//===- Extremum.cpp - Comparisons that choose an extremum -----------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "pebble/Elements/Extremum.h"

using namespace mlir;
using namespace pebble;

std::optional<Extremum> pebble::getExtremum(arith::CmpFOp compare, Value ifTrue,
                                            Value ifFalse) {
  using Predicate = arith::CmpFPredicate;
  bool isLess = llvm::is_contained(
      {Predicate::OLT, Predicate::OLE, Predicate::ULT, Predicate::ULE},
      compare.getPredicate());
  bool isGreater = llvm::is_contained(
      {Predicate::OGT, Predicate::OGE, Predicate::UGT, Predicate::UGE},
      compare.getPredicate());
  if (!isLess && !isGreater)
    return std::nullopt;
  bool picksLeft;
  if (compare.getLhs() == ifTrue && compare.getRhs() == ifFalse)
    picksLeft = true;
  else if (compare.getLhs() == ifFalse && compare.getRhs() == ifTrue)
    picksLeft = false;
  else
    return std::nullopt;
  return picksLeft == isLess ? Extremum::Minimum : Extremum::Maximum;
}
