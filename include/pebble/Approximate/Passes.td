//===- Passes.td - From exp to certified polynomials -------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_APPROXIMATE_PASSES
#define PEBBLE_APPROXIMATE_PASSES

include "pebble/PassOption.td"

def AttnApproximate : Pass<"attn-approximate"> {
  let summary = "Replace exp by a certified polynomial where that is faster";
  let description = [{
    Replaces the kernel `#attn.exp` by the polynomial of least degree that keeps
    every output within `epsilon` times the spread of the values (largest minus
    smallest, for each value channel) of softmax attention, as long as every
    score lies in the polynomial's domain. `docs/theory.md` proves the bound; the
    polynomial carries its domain and its error. Rounding comes on top: the
    remark bounds both together, in terms of the spread and of the largest
    magnitude of the values, and `pebble-run --compare=exact` measures them. Where
    that bound has room for `products(bf16_pairs)`, which later passes may allow
    then and only then, the remark says so (`output_error_allows`). The
    results are not bit for bit those of softmax.

    The domain is what `bounded(...)` says of the scores (see
    `attn-infer-bounds`), or `[-logit-bound, logit-bound]`. Unless the bound is
    proven, somebody has to answer for it:

    - `guard=rows`, the default: the code does. It computes norms while rows pass,
      and queries whose scores may leave the domain take the exact kernel. The
      bound on the error then holds for any input; `logit-bound` is only a guess
      of what most rows keep to.
    - `guard=none`: whoever runs the pass does. Nothing is checked at run time,
      and where a score is larger, nothing is promised.

    Scores that a region caps at c, by `c tanh(score / c)`, are approximated
    together with the cap. With `center-keys`, the mean of the keys is subtracted
    from them first, which leaves softmax as it is and makes norms smaller; the
    words that this moves are counted.

    A site is replaced only if the plan for the machine (see `attn-plan`) takes
    less time with the polynomial than without. Sites that have no state (see
    `#attn.state`), such as those with masks that differ between queries, are
    left. A remark (category `attn-approximate`) explains every
    site, replaced or left.

    ```mlir
    func.func @approximate(%q: tensor<65536x16xf32>, %k: tensor<65536x16xf32>,
                           %v: tensor<65536x16xf32>,
                           %out: tensor<65536x16xf32>)
        -> tensor<65536x16xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
          bounded(#attn.bounds<score = [-1.0, 1.0]>)
          ins(%q, %k, %v : tensor<65536x16xf32>, tensor<65536x16xf32>,
                           tensor<65536x16xf32>)
          outs(%out : tensor<65536x16xf32>) -> tensor<65536x16xf32>
      return %0 : tensor<65536x16xf32>
    }
    ```
  }];
  let options = [
    DefaultedOption<"epsilon", "epsilon", "double", /*default=*/"1e-2",
      "How far an output may be off, relative to the spread of the values">,
    DefaultedOption<"logitBound", "logit-bound", "double", /*default=*/"0",
      "Assumed bound on the magnitude of every score (guard=none), or a guess "
      "that most rows keep to (guard=rows); 0 for none">,
    Option<"guard", "guard", "::pebble::GuardMode",
      /*default=*/"::pebble::GuardMode::Rows",
      "Who answers for bounds on scores that are not proven (default: rows)",
      [{::llvm::cl::values(
        clEnumValN(::pebble::GuardMode::Rows, "rows",
          "the code: rows that may exceed them are exact"),
        clEnumValN(::pebble::GuardMode::None, "none",
          "whoever gave them: nothing is checked"))}]>,
    Option<"centerKeys", "center-keys", "bool", /*default=*/"false",
      "Subtract the mean of the keys from the keys">,
    Option<"machine", "machine", "std::string", /*default=*/"",
      "The machine to plan for, as in attn-plan (default: that of the module, "
      "else host)">,
    DefaultedOption<"dynamicSize", "dynamic-size", "int64_t",
      /*default=*/"4096",
      "Queries and keys to assume where the types leave them open">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numReplaced", "num-replaced",
      "Number of attention operations given a polynomial">,
    Statistic<"numLeft", "num-left",
      "Number of attention operations left with exp">
  ];
}

#endif // PEBBLE_APPROXIMATE_PASSES
