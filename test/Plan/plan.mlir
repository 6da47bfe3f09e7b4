// RUN: pebble-opt %s --attn-plan=machine=words=4096 | FileCheck %s
// RUN: pebble-opt %s --attn-plan=machine=words=4096 --remarks-filter-passed=attn-plan \
// RUN:   --remarks-filter-analyse=attn-plan --remarks-filter-missed=attn-plan \
// RUN:   --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
//
// The numbers are those of pebble-cost.
// RUN: pebble-cost --n=4096 --d=64 --degree=2 --fast-memory=4096 | FileCheck %s --check-prefix=COST
// COST: * polynomial/cover-fused {{.*}}13864960 {{.*}} 1048576 {{.*}} 3916
//
// The default machine is the host, whatever it is.
// RUN: pebble-opt %s --attn-plan | FileCheck %s --check-prefix=HOST
// HOST: "name" = "host"
//
// What is asked for is taken, and only that is chosen from.
// RUN: pebble-opt %s --attn-plan='machine=words=4096 schedules=exact/online' | FileCheck %s --check-prefix=ONLINE
// RUN: pebble-opt %s --attn-plan='machine=words=4096 query-tile=16 key-tile=48' | FileCheck %s --check-prefix=TILES
// ONLINE-NOT: #attn.state<
// TILES: schedule(#attn.online<query_tile = 16, key_tile = 48>)
// TILES: schedule(#attn.state<

// CHECK: dlti.target_system_spec = #dlti.target_system_spec<"attn.machine" =
// CHECK-SAME: "name" = "words=4096", "levels" = [#dlti.map<"name" = "fast", "size_in_bytes" = 16384 : i64

// CHECK-LABEL: func @exact
// CHECK: schedule(#attn.online<query_tile = 29, key_tile = 2>)
// CHECK-SAME: predicted(<floor = 1048576, levels = [<"fast", schedule = #attn.online<query_tile = 29, key_tile = 2>, fast_words = 4084, words = 74973184, lower_bound = 25182209>]>)
// REMARK: remark: [Passed] planned | Category:attn-plan |
// REMARK-SAME: floor=1048576
// REMARK-SAME: lower_bound=25182209
// REMARK-SAME: machine=words=4096
// REMARK-SAME: runner_up=exact/two-pass
// REMARK-SAME: schedule=exact/online
// REMARK-SAME: words=74973184
func.func @exact(%q: tensor<4096x64xf32>, %out: tensor<4096x64xf32>)
    -> tensor<4096x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %q : tensor<4096x64xf32>, tensor<4096x64xf32>, tensor<4096x64xf32>)
      outs(%out : tensor<4096x64xf32>) -> tensor<4096x64xf32>
  return %0 : tensor<4096x64xf32>
}

// Beside a tile of 2400 words, there is room for the rows and features that meet
// it at a time.
// CHECK-LABEL: func @polynomial
// CHECK: schedule(#attn.state<cover_fused, fast_memory = 2400, design = "C(13,4,2)", row_tile = 16, monomial_tile = 16>)
// CHECK-SAME: fast_words = 3935, words = 20566016, lower_bound = 1048576
// REMARK: planned {{.*}} schedule=polynomial/cover-fused
func.func @polynomial(%q: tensor<4096x64xf32>, %out: tensor<4096x64xf32>)
    -> tensor<4096x64xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      ins(%q, %q, %q : tensor<4096x64xf32>, tensor<4096x64xf32>, tensor<4096x64xf32>)
      outs(%out : tensor<4096x64xf32>) -> tensor<4096x64xf32>
  return %0 : tensor<4096x64xf32>
}

// Three ragged runs of 31 columns. What is chosen is accepted.
// RUN: pebble-opt %s --attn-plan=machine=words=4096 --attn-plan=machine=words=4096 | FileCheck %s --check-prefix=TWICE
// CHECK-LABEL: func @ragged
// CHECK: schedule(#attn.state<column_split, fast_memory = 4096, ragged_tiles = 3, row_tile = 16, monomial_tile = 16>)
// TWICE: schedule(#attn.state<column_split, fast_memory = 4096, ragged_tiles = 3, row_tile = 16, monomial_tile = 16>)
// REMARK: planned {{.*}} schedule=polynomial/column-split
func.func @ragged(%q: tensor<8192x20xf32>, %v: tensor<8192x30xf32>, %out: tensor<8192x30xf32>)
    -> tensor<8192x30xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      ins(%q, %q, %v : tensor<8192x20xf32>, tensor<8192x20xf32>, tensor<8192x30xf32>)
      outs(%out : tensor<8192x30xf32>) -> tensor<8192x30xf32>
  return %0 : tensor<8192x30xf32>
}

// With a mask, a polynomial kernel has no state. Dynamic sizes are assumed, it is
// said what is not counted, and then no bound is claimed.
// CHECK-LABEL: func @assumed
// CHECK: schedule(#attn.online<
// CHECK-SAME: floor = 32768, levels = [<"fast",
// CHECK-SAME: lower_bound = 0>], assuming = [1, 4096, 4096, 8, 8] without = ["window", "key_lengths"]>)
// REMARK: planned
// REMARK-SAME: assuming=1x4096x4096x8x8
// REMARK-SAME: not_modelled="window, key_lengths"
func.func @assumed(%q: tensor<?x?x8xf32>, %out: tensor<?x?x8xf32>,
                   %m: tensor<?x?x?xf32>, %n: tensor<?xi32>) -> tensor<?x?x8xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) window(4)
      ins(%q, %q, %q : tensor<?x?x8xf32>, tensor<?x?x8xf32>, tensor<?x?x8xf32>)
      masks(%m : tensor<?x?x?xf32>) key_lengths(%n : tensor<?xi32>)
      outs(%out : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  return %0 : tensor<?x?x8xf32>
}

// What is written by hand wins, and is counted.
// CHECK-LABEL: func @kept
// CHECK: schedule(#attn.online<query_tile = 2, key_tile = 3>)
// CHECK-SAME: predicted(<floor = 96, levels = [<"fast", schedule = #attn.online<query_tile = 2, key_tile = 3>, fast_words = 70, words = 144, lower_bound = 96>]>)
// REMARK: remark: [Analysis] kept | Category:attn-plan |
// REMARK-SAME: words=144
func.func @kept(%q: tensor<4x8xf32>, %k: tensor<4x8xf32>, %v: tensor<4x4xf32>,
                %out: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x4xf32>)
      outs(%out : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK-LABEL: func @empty
// CHECK-NOT: schedule(
// REMARK: [Missed] not-planned {{.*}}one of its sizes is 0
func.func @empty(%q: tensor<4x0xf32>, %v: tensor<4x4xf32>, %out: tensor<4x4xf32>)
    -> tensor<4x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %v : tensor<4x0xf32>, tensor<4x0xf32>, tensor<4x4xf32>)
      outs(%out : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
