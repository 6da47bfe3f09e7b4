//===- TMTensor.cpp - tm_tensor.attention ---------------------------------===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// torch-mlir can leave attention in an operation of a dialect of its own, which
// is read in generic form: of queries (batch, m, k), keys (batch, n, k), values
// (batch, n, d), and a mask (batch, m, n) that is added if there is one, with
// any number of batch dimensions; then a destination. Scores are scaled by
// 1/sqrt(k).
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "pebble/Dialect/Attention/Attention.h"

#include <cmath>

using namespace mlir;
using namespace pebble;
using namespace pebble::raise;

bool raise::isTMTensorAttention(Operation *op) {
  return op->getName().getStringRef() == "tm_tensor.attention";
}

/// Whether an attribute says something about what is computed.
static bool isMeaningful(NamedAttribute attribute) {
  return attribute.getName() != "operandSegmentSizes";
}

LogicalResult Matcher::matchTMTensor() {
  Operation *op = contraction;
  unsigned numInputs = op->getNumOperands() == 0 ? 0 : op->getNumOperands() - 1;
  auto getType = [&](unsigned operand) {
    return dyn_cast<RankedTensorType>(op->getOperand(operand).getType());
  };
  bool areTensors =
      llvm::all_of(op->getOperandTypes(), llvm::IsaPred<RankedTensorType>) &&
      llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>);
  if (!areTensors || op->getNumResults() != 1 || op->getNumRegions() != 0 ||
      (numInputs != 3 && numInputs != 4))
    return fail(nullptr,
                "tm_tensor.attention is expected to have three or four "
                "inputs and one destination, all of them tensors");
  int64_t rank = getType(0).getRank();
  bool haveSameRank = llvm::all_of(op->getOperandTypes(), [&](Type type) {
    return cast<RankedTensorType>(type).getRank() == rank;
  });
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  if (rank < 2 || !haveSameRank || resultType.getRank() != rank)
    return fail(nullptr, "the operands of tm_tensor.attention are expected to "
                         "have the same number of dimensions, two or more");
  if (rank > kMaxRank)
    return fail(nullptr, kTooManyVariables);
  auto isNumber = [](Type type) {
    return attn::isDataType(getElementTypeOrSelf(type));
  };
  if (!llvm::all_of(op->getOperands().take_front(3).getTypes(), isNumber) ||
      !isNumber(resultType))
    return fail(nullptr, "the elements of tm_tensor.attention are not f16, "
                         "bf16, f32 or f64");
  auto properties =
      dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
  if (llvm::any_of(op->getAttrs(), isMeaningful) ||
      (properties && llvm::any_of(properties, isMeaningful)))
    return fail(nullptr, "tm_tensor.attention has attributes that are not "
                         "understood");

  site.result = op->getResult(0);
  for (unsigned axis : llvm::seq<unsigned>(rank))
    site.indices.push_back(
        terms.space.addVariable(terms.getExtent(site.result, axis)));
  ArrayRef<AffineExpr> batch = ArrayRef(site.indices).drop_back(2);
  AffineExpr m = site.indices[rank - 2], d = site.indices[rank - 1];
  AffineExpr n =
      terms.space.addVariable(terms.getExtent(op->getOperand(1), rank - 2));
  AffineExpr k =
      terms.space.addVariable(terms.getExtent(op->getOperand(0), rank - 1));
  site.n = *getVariable(n);
  site.k = *getVariable(k);
  auto getElement = [&](unsigned operand, AffineExpr row, AffineExpr column) {
    SmallVector<AffineExpr> indices(batch);
    indices.append({row, column});
    return terms.getElement(op->getOperand(operand), indices);
  };
  // Sizes of 1 are not broadcast, so all have to be the same.
  auto haveSameSize = [&](unsigned operand, unsigned axis, AffineExpr index) {
    return areSame(terms.getExtent(op->getOperand(operand), axis),
                   terms.space.getExtent(*getVariable(index)));
  };
  bool areSameSizes =
      haveSameSize(0, rank - 2, m) && haveSameSize(1, rank - 1, k) &&
      haveSameSize(2, rank - 2, n) && haveSameSize(2, rank - 1, d);
  for (unsigned operand : llvm::seq(numInputs))
    for (auto [axis, index] : llvm::enumerate(batch))
      areSameSizes &= haveSameSize(operand, axis, index);
  if (numInputs == 4)
    areSameSizes &=
        haveSameSize(3, rank - 2, m) && haveSameSize(3, rank - 1, n);
  if (!areSameSizes)
    return fail(nullptr, "the sizes of the operands of tm_tensor.attention are "
                         "not known to belong together");
  std::optional<int64_t> channels = terms.space.getExtent(site.k).getNumber();
  if (!channels || *channels == 0)
    return fail(nullptr, "the number of channels of tm_tensor.attention is not "
                         "known, by which its scores are scaled");
  site.query = getElement(0, m, k);
  site.key = getElement(1, n, k);
  site.value = getElement(2, n, d);
  site.scale.number = 1 / std::sqrt(double(*channels));
  // There is no product to point at but all of the operation.
  site.dot = terms.getElement(site.result, site.indices);
  site.score = site.dot;
  if (numInputs == 3)
    return success();
  const Term *mask = getElement(3, m, n);
  if (isNumber(mask->type))
    return addAdded(mask, {});
  if (mask->type.isInteger(1))
    return addSelected(mask, /*keeps=*/true, -INFINITY);
  return fail(nullptr, "the mask of tm_tensor.attention is neither f16, bf16, "
                       "f32 or f64 to add nor a condition");
}
