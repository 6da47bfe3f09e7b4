//===- Terms.h - Elements of tensors as lazy expressions --------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a program computes for one element of a tensor, as a term. An element of
// a tensor is a term itself; only when asked, it is peeled into the operation
// that computes it, over elements of other tensors. So how the program is cut
// into operations, by fusion, transposes, reshapes or broadcasts, makes no
// difference to whoever reads terms. Equal terms are the same object.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_LIB_RAISE_TERMS_H
#define PEBBLE_LIB_RAISE_TERMS_H

#include "IndexSpace.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/SetVector.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace pebble::raise {

struct Term {
  enum class Kind : uint8_t {
    Number,    ///< a floating-point constant
    Index,     ///< an integer that is affine in index variables
    Element,   ///< element `indices` of `source`
    Scalar,    ///< `source`, a value that is no element of a tensor
    Operation, ///< `name` with `attributes` on `operands`
  };

  Kind kind;
  mlir::Type type = {};
  double number = 0;
  mlir::AffineExpr index = {};
  mlir::Value source = {};
  llvm::SmallVector<mlir::AffineExpr, 4> indices = {};
  std::optional<mlir::OperationName> name = std::nullopt;
  mlir::DictionaryAttr attributes = {};
  llvm::SmallVector<const Term *, 3> operands = {};
  /// Which variables it depends on, a bit for each.
  uint64_t variables = 0;
  /// In the order of creation.
  unsigned id = 0;

  template <typename... Ops> bool is() const {
    return kind == Kind::Operation &&
           (... || (name->getTypeID() == mlir::TypeID::get<Ops>()));
  }
  bool isElement() const { return kind == Kind::Element; }
  bool dependsOn(unsigned variable) const { return variables >> variable & 1; }
};

/// A reduction that computes an element.
struct Reduction {
  enum class Kind : uint8_t { Sum, Maximum, And, Or };

  Kind kind;
  /// What it starts from.
  const Term *init;
  /// How far each reduced index goes.
  llvm::SmallVector<Extent, 1> extents;
  /// What it combines, for the reduced indices given.
  std::function<const Term *(llvm::ArrayRef<mlir::AffineExpr>)> getBody;
};

/// Makes terms and keeps them unique; remembers whose operations it read.
class Terms {
public:
  Terms(mlir::MLIRContext *context, mlir::Block *block)
      : space(context), context(context), block(block) {}

  /// Variables beyond these are not kept apart.
  static constexpr unsigned kMaxVariables = 64;

  const Term *getNumber(double number, mlir::Type type);
  const Term *getIndex(mlir::AffineExpr index, mlir::Type type);
  const Term *getElement(mlir::Value tensor,
                         llvm::ArrayRef<mlir::AffineExpr> indices);
  const Term *getScalar(mlir::Value value);
  /// An index: one that is not affine in variables as a symbol of affine
  /// expressions.
  mlir::AffineExpr getAsIndex(const Term *integer);
  const Term *getSymbolTerm(unsigned symbol) const { return symbols[symbol]; }
  const Term *getOperation(mlir::OperationName name, mlir::Type type,
                           llvm::ArrayRef<const Term *> operands,
                           mlir::DictionaryAttr attributes = {});
  template <typename Op>
  const Term *get(llvm::ArrayRef<const Term *> operands) {
    return getOperation(mlir::OperationName(Op::getOperationName(), context),
                        operands.front()->type, operands);
  }

  /// What an element is computed from by the operation that makes its tensor,
  /// or a scalar by its own; null if that neither moves data nor computes
  /// element by element.
  const Term *peel(const Term *term);
  /// Peeled as far as possible, and through conversions between floats.
  const Term *getHead(const Term *term);
  /// The head of an integer, as an index if it is affine.
  const Term *getIntegerHead(const Term *term);
  /// The reduction that computes an element, if one does.
  std::optional<Reduction> getReduction(const Term *element);
  /// Whether two terms are the same number but for conversions of floats.
  bool areSame(const Term *a, const Term *b);
  /// The first among the heads of a term and of what it is computed from, each
  /// seen once, that is wanted; nothing if there are too many to tell.
  std::optional<const Term *>
  findBelow(const Term *term, llvm::function_ref<bool(const Term *)> isWanted);
  /// The number that a term always is, in double precision.
  std::optional<double> evaluate(const Term *term);
  /// The integer that a term always is; 0 or 1 for a condition.
  std::optional<int64_t> evaluateInteger(const Term *term);

  /// From now on, takes axes to be of the same size that a loop runs along, of
  /// an operation of linalg or of one that it is computed from.
  void assumeSizesBefore(mlir::Operation *op);
  /// How many elements a tensor has along an axis.
  Extent getExtent(mlir::Value tensor, unsigned axis) {
    return {{sizes.get({tensor, axis})}};
  }

  IndexSpace space;
  Sizes sizes;
  /// The operations that terms were peeled from.
  llvm::SetVector<mlir::Operation *> visited;

private:
  /// One point of the loops of a linalg operation.
  struct Point {
    mlir::linalg::LinalgOp op;
    llvm::ArrayRef<mlir::AffineExpr> loops;
    llvm::DenseMap<mlir::Value, const Term *> known;

    Point(mlir::linalg::LinalgOp op, llvm::ArrayRef<mlir::AffineExpr> loops)
        : op(op), loops(loops) {}
  };

  const Term *intern(Term term);
  uint64_t getVariables(mlir::AffineExpr index) const;
  const Term *compute(const Term *element);
  const Term *getOfScalarOp(mlir::Value scalar);
  const Term *getOfConstant(const Term *element, mlir::DenseElementsAttr data);
  const Term *getOfLinalg(mlir::linalg::LinalgOp op, const Term *element);
  const Term *getOfConcat(mlir::tensor::ConcatOp op, const Term *element);
  const Term *getOfElementwise(mlir::Operation *op, const Term *element);
  // Tosa.cpp
  const Term *getOfTosa(mlir::Operation *op, const Term *element);
  const Term *getOfTosaElementwise(mlir::Operation *op, const Term *element);
  const Term *getBroadcast(mlir::Value operand, const Term *element);
  const Term *getReshaped(mlir::Value source, const Term *element);
  const Term *getConverted(const Term *operand, mlir::Type type);
  const Term *getComparison(const Term *a, const Term *b,
                            mlir::arith::CmpFPredicate ofFloats,
                            mlir::arith::CmpIPredicate ofIntegers);
  mlir::DictionaryAttr getPredicate(mlir::Attribute predicate);
  std::optional<Reduction> getTosaReduction(mlir::Operation *op,
                                            const Term *element);
  std::optional<Reduction> getTosaMatMul(mlir::tosa::MatMulOp op,
                                         const Term *element);

  Extent getExtent(mlir::linalg::LinalgOp op, unsigned loop);
  std::optional<Reduction> getLinalgReduction(mlir::linalg::LinalgOp op,
                                              const Term *element);
  const Term *getOperand(Point &point, mlir::OpOperand &operand);
  const Term *evaluateBody(mlir::Value scalar, Point &point);
  std::optional<Size> getSize(const Term *integer);
  mlir::AffineExpr getBroadcastIndex(const Term *integer);
  std::optional<double> evaluateOperation(const Term *term);
  std::optional<int64_t> evaluateIntegerOperation(const Term *term);
  const Term *getAffine(mlir::OperationName name, mlir::Type type,
                        llvm::ArrayRef<const Term *> operands);
  bool areSame(const Term *a, const Term *b, unsigned &budget);

  mlir::MLIRContext *context;
  mlir::Block *block;
  std::deque<Term> terms;
  std::map<std::vector<uint64_t>, const Term *> known;
  llvm::SmallVector<const Term *> symbols;
  llvm::DenseMap<const Term *, unsigned> symbolNumbers;
  llvm::DenseMap<const Term *, const Term *> peeled;
  llvm::DenseMap<std::pair<const Term *, const Term *>, bool> compared;
  llvm::DenseMap<const Term *, const Term *> integerHeads;
  llvm::DenseMap<const Term *, std::optional<int64_t>> integers;
  llvm::DenseMap<const Term *, std::optional<double>> numbers;
  /// How deep the recursion is: very long chains are cut.
  unsigned depth = 0;
};

/// What a term is before conversions between floats.
const Term *stripCasts(const Term *term);

} // namespace pebble::raise

#endif // PEBBLE_LIB_RAISE_TERMS_H
