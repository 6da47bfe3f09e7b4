//===- Passes.td - From problems to schedules --------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_PLAN_PASSES
#define PEBBLE_PLAN_PASSES

include "pebble/PassOption.td"

def AttnPlan : Pass<"attn-plan"> {
  let summary = "Attach a schedule to every attention";
  let description = [{
    Gives every `attn.attention` the schedule that takes the least time on the
    machine, by the counts of `lib/IOModel` (`pebble-cost` prints them): the time
    of a schedule is that of its arithmetic or of the traffic of its slowest
    level, whichever is longer. The schedule of the level whose traffic takes
    longest, and longer than the arithmetic (else the last), becomes the
    operation's, for `attn-tile` to follow. What every level
    is predicted to move is attached beside it (`#attn.prediction`), and a remark
    (category `attn-plan`) names the choice, its words, the lower bound, and the
    runner-up.

    The machine is data in the IR, the device `attn.machine` of
    `dlti.target_system_spec`: the option `machine` attaches a preset, else the
    one that is there is taken, else that of the host (`MachineSpec.h` shows its
    form).

    The nearest levels are left out if they are too small for any schedule, or
    for the polynomial schedule that is fastest without them.

    A schedule that is there already is kept: it was written by hand or by an
    earlier run, and wins. It is checked, and its words are predicted.

    Sizes that are not known are assumed: `dynamic-size` queries and keys, 64
    channels, one batch point. The prediction says so. Windows, key lengths and
    masks that are no matrices are not counted, and the remark says so.

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
    Option<"machine", "machine", "std::string", /*default=*/"",
      "words=M for one level of M words of 4 bytes, host, or a preset (default: "
      "that of the module, else host)">,
    ListOption<"schedules", "schedules", "std::string",
      "The schedules to choose from, by their names in pebble-cost (default: "
      "all)">,
    Option<"queryTile", "query-tile", "int64_t", /*default=*/"0",
      "With key-tile: the query_tile of #attn.online, where that is chosen "
      "(default: the best)">,
    Option<"keyTile", "key-tile", "int64_t", /*default=*/"0",
      "With query-tile: its key_tile (default: the best)">,
    DefaultedOption<"dynamicSize", "dynamic-size", "int64_t",
      /*default=*/"4096",
      "Queries and keys to assume where the types leave them open">
  ];
  let dependentDialects = [
    "::pebble::attn::AttentionDialect", "::mlir::DLTIDialect"
  ];
  let statistics = [
    Statistic<"numPlanned", "num-planned",
      "Number of attention operations given a schedule">,
    Statistic<"numKept", "num-kept",
      "Number of attention operations that had one">,
    Statistic<"numDeclined", "num-declined",
      "Number of attention operations left without one">
  ];
}

#endif // PEBBLE_PLAN_PASSES
