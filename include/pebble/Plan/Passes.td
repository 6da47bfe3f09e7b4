//===- Passes.td - From problems to schedules --------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_PLAN_PASSES
#define PEBBLE_PLAN_PASSES

include "mlir/Pass/PassBase.td"

def AttnPlan : Pass<"attn-plan"> {
  let summary = "Attach a schedule to every attention";
  let description = [{
    Gives every `attn.attention` a schedule, as an attribute that `attn-tile`
    follows. A schedule that is there already is kept: it was written by hand or
    by an earlier run, and wins.

    Today there is one schedule, `#attn.online`, whose tile sizes are options;
    no cost is computed. A remark names what was chosen (category `attn-plan`).

    ```mlir
    func.func @plan(%q: tensor<128x64xf32>, %k: tensor<96x64xf32>,
                    %v: tensor<96x64xf32>, %out: tensor<128x64xf32>)
        -> tensor<128x64xf32> {
      %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
          ins(%q, %k, %v : tensor<128x64xf32>, tensor<96x64xf32>,
                           tensor<96x64xf32>)
          outs(%out : tensor<128x64xf32>) -> tensor<128x64xf32>
      return %0 : tensor<128x64xf32>
    }
    ```
  }];
  let options = [
    Option<"queryTile", "query-tile", "int64_t", /*default=*/"64",
      "Queries that stay in fast memory while the keys stream by">,
    Option<"keyTile", "key-tile", "int64_t", /*default=*/"256",
      "Keys that are brought in at a time">
  ];
  let dependentDialects = ["::pebble::attn::AttentionDialect"];
  let statistics = [
    Statistic<"numPlanned", "num-planned",
      "Number of attention operations given a schedule">,
    Statistic<"numKept", "num-kept",
      "Number of attention operations that had one">
  ];
}

#endif // PEBBLE_PLAN_PASSES
