//===- Passes.td - From schedules to loops -----------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TILE_PASSES
#define PEBBLE_TILE_PASSES

include "pebble/PassOption.td"

def AttnTile : Pass<"attn-tile"> {
  let summary = "Turn scheduled attention into loops over tiles";
  let description = [{
    Replaces every `attn.attention` that has a schedule by the loops of that
    schedule. With `#attn.online<query_tile = Q, key_tile = K>` these are

    - an `scf.forall` over the batch dimensions, one by one, and the queries in
      blocks of `Q`: its iterations are independent;
    - inside, an `scf.for` over the keys in blocks of `K`, which carries the row
      state from one `attn.online_step` to the next. It covers only the keys
      that `causal`, `window` and `key_lengths` may let the block see.

    With `#attn.two_pass`, there is an `scf.forall` over the batch dimensions, and
    inside one for either pass over blocks of queries, with loops over tiles
    inside. Scores wait between the passes in a tensor of all queries by all keys
    of a batch point; those of keys that `causal` and `window` exclude are neither
    stored nor loaded. With `#attn.state`, a loop over the keys sums the state, and
    one over the queries asks it.

    Steps of online softmax are then decomposed into linalg on tiles, or kept as they are with
    `decompose-steps=false`. No more than `Q x K` scores exist at a time, so the
    memory beyond inputs and outputs is O(K (k + Q) + Q d) for every thread.

    With `#attn.state` there are, for every batch point and every tile of the
    state, a loop over tiles of keys that update it, and one over tiles of queries
    that it answers; if causal, one loop does both. Side by side, as an
    `scf.forall`, are the batch points, chunks of the state while a tile of keys
    updates them, and the queries, of a tile if causal. A schedule of the state that
    there are no loops for is an error. The memory beyond inputs and outputs is
    the tile, or where the order spills it the state, and the features of a tile
    of rows, for every thread; where sums or denominators wait for further tiles,
    also up to one output of the accumulation type.

    An `attn.attention` without a schedule, or on memrefs, is left as it is with
    a remark that says so (category `attn-tile`). Where there is a prediction, what
    is built is marked for `attn-count-io` (`#attn.tiled`).

    Numerics: as `attn-decompose`, but the sums over keys are rescaled when the
    row maximum grows, and a state sums over monomials. The rounding bounds in
    `docs/numerics.md` hold.

    ```mlir
    func.func @tile(%q: tensor<128x64xf32>, %k: tensor<?x64xf32>,
                    %v: tensor<?x64xf32>, %out: tensor<128x64xf32>)
        -> tensor<128x64xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal
          schedule(#attn.online<query_tile = 32, key_tile = 64>)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<?x64xf32>,
                           tensor<?x64xf32>)
          outs(%out : tensor<128x64xf32>) -> tensor<128x64xf32>
      return %0 : tensor<128x64xf32>
    }
    ```
  }];
  let options = [
    DefaultedOption<"decomposeSteps", "decompose-steps", "bool",
      /*default=*/"true",
      "Decompose the tile-level operations into linalg">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numTiled", "num-tiled", "Number of attention operations tiled">,
    Statistic<"numDeclined", "num-declined",
      "Number of attention operations left as they were">
  ];
}

#endif // PEBBLE_TILE_PASSES
