// RUN: pebble-opt %s --attn-tile=decompose-steps=false --canonicalize --cse --split-input-file | FileCheck %s
// RUN: pebble-opt %s --attn-tile --split-input-file | FileCheck %s --check-prefix=LINALG
//
// Every tensor is changed in place: nothing is copied, the state least of all,
// but what goes to slow memory or comes from there.
// RUN: pebble-opt %s --attn-tile --canonicalize --cse --eliminate-empty-tensors \
// RUN:   --one-shot-bufferize='bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map' \
// RUN:   --canonicalize --cse --canonicalize --split-input-file | FileCheck %s --check-prefix=BUFFERS
// BUFFERS-NOT: memref.copy
// BUFFERS-LABEL: func @column_split
// BUFFERS-COUNT-2: memref.copy
// BUFFERS-NOT: memref.copy
// BUFFERS-LABEL: func @ragged

// LINALG-LABEL: func @resident
// LINALG-NOT: attn.
// LINALG: return

// Queries are converted and scaled, and the features of both come from runs of
// products: monomials of degree 2 in 4 variables and 1. The state takes in their
// weights once.
// CHECK-LABEL: func @resident
// CHECK-DAG: %[[RUNS:.*]] = arith.constant dense<{{\[}}[0, 0, 1, 0], [0, 1, 2, 1], [0, 3, 3, 2], [0, 6, 4, 3], [0, 10, 5, 4]]> : tensor<5x4xi16>
// CHECK-DAG: %[[WEIGHTS:.*]] = arith.constant dense<[1.0{{.*}}, 1.0{{.*}}, 5.0{{.*}}e-01, 1.0{{.*}}]> : tensor<15xf32>
// CHECK: scf.forall (%[[B:.*]]) in (2)
// CHECK: %[[LENGTH:.*]] = tensor.extract %{{.*}}[%[[B]]] : tensor<2xi32>
// CHECK: %[[END:.*]] = arith.minsi
// CHECK: scf.for %[[J:.*]] = %c0 to %[[END]] step %c32 iter_args({{.*}}) -> (tensor<15x6xf32>, tensor<15xf32>) {
// CHECK: tensor.extract_slice %arg1[%[[B]], %[[J]], 0] [1, %{{.*}}, 4]
// CHECK: %[[VALUES:.*]] = tensor.extract_slice %arg2[%[[B]], %[[J]], 0] [1, %{{.*}}, 6]
// CHECK: scf.for %{{.*}} = %c0 to %c5 step %c1 iter_args({{.*}}) -> (tensor<15x32xf32>) {
// CHECK: tensor.extract %[[RUNS]]
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<?x32xf32>)
// CHECK: arith.mulf
// CHECK: linalg.generic {{.*}}["parallel", "reduction", "parallel"]} ins(%{{.*}}, %[[VALUES]] : tensor<15x?xf32>, tensor<1x?x6xf32>) outs(%{{.*}} : tensor<15x6xf32>)
// CHECK: linalg.generic {{.*}}["parallel", "reduction"]} ins(%{{.*}} : tensor<15x?xf32>) outs(%{{.*}} : tensor<15xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[WEIGHTS]] : tensor<15xf32>) outs(%{{.*}} : tensor<15x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[WEIGHTS]] : tensor<15xf32>) outs(%{{.*}} : tensor<15xf32>)
// CHECK: scf.forall (%[[I:.*]]) = (0) to (128) step (32)
// CHECK: tensor.extract_slice %arg0[%[[B]], %[[I]], 0] [1, 32, 4]
// CHECK: arith.extf
// CHECK-NEXT: arith.mulf
// CHECK: linalg.generic {{.*}}["reduction", "parallel", "parallel"]} ins({{.*}} : tensor<15x32xf32>, tensor<15x6xf32>) outs(%{{.*}} : tensor<6x32xf32>)
// CHECK: arith.divf
func.func @resident(%q: tensor<2x128x4xbf16>, %k: tensor<2x?x4xf32>,
                    %v: tensor<2x?x6xf32>, %n: tensor<2xi32>,
                    %out: tensor<2x128x6xf32>) -> tensor<2x128x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      scale(0.5) schedule(#attn.state<resident, fast_memory = 1000, row_tile = 32>)
      ins(%q, %k, %v : tensor<2x128x4xbf16>, tensor<2x?x4xf32>, tensor<2x?x6xf32>)
      key_lengths(%n : tensor<2xi32>)
      outs(%out : tensor<2x128x6xf32>) -> tensor<2x128x6xf32>
  return %0 : tensor<2x128x6xf32>
}

// -----

// Chunks of 16 monomials, of whose features one chunk exists; values of another
// type are packed. Chunks of the state are summed side by side, and so are tiles
// of queries answered.
// CHECK-LABEL: func @chunks
// CHECK: scf.for {{.*}} -> (tensor<165x6xf32>, tensor<165xf32>) {
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: scf.for {{.*}} -> (tensor<45x16xf32>) {
// CHECK: scf.forall (%[[M:.*]]) = (0) to (165) step (16)
// CHECK: %[[SIZE:.*]] = affine.min #{{.*}}(%[[M]])
// CHECK: scf.for {{.*}} -> (tensor<16x16xf32>) {
// CHECK: tensor.extract_slice %{{.*}}[%[[M]], 0] [%[[SIZE]], 6] [1, 1] : tensor<165x6xf32>
// CHECK: tensor.parallel_insert_slice
// CHECK: scf.forall (%{{.*}}) = (0) to (100) step (16)
// CHECK: scf.for %{{.*}} = %c0 to %c165 step %c16
func.func @chunks(%q: tensor<100x8xf32>, %k: tensor<130x8xf32>,
                  %v: tensor<130x6xf16>, %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5, 0.1]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 2000, row_tile = 16,
                           monomial_tile = 16>)
      ins(%q, %k, %v : tensor<100x8xf32>, tensor<130x8xf32>, tensor<130x6xf16>)
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// -----

// The keys that all queries of a tile see are in the state; the next 16 are
// weighted one by one, and then join it.
// CHECK-LABEL: func @causal
// CHECK: %[[REACH:.*]] = arith.addi %arg3, %{{.*}}
// CHECK: %[[STATE:.*]]:2 = scf.for %{{.*}} = %c0 to %[[FIRST:.*]] step %c16
// CHECK: scf.for %[[I:.*]] = %c0 to %c100 step %c16 iter_args(%{{.*}} = %arg4, %{{.*}} = %[[STATE]]#0, %{{.*}} = %[[STATE]]#1)
// CHECK: %[[AHEAD:.*]] = arith.addi %[[I]], %[[REACH]]
// CHECK: %[[NEAR:.*]] = arith.minsi %[[AHEAD]]
// CHECK: %[[BEGIN:.*]] = arith.maxsi %[[NEAR]], %c0
// CHECK: tensor.extract_slice %arg1[%[[BEGIN]], 0]
// CHECK: scf.forall (%{{.*}}) = (%[[I]]) to (%{{.*}}) step (16)
// CHECK: linalg.generic {{.*}}["reduction", "parallel", "parallel"]}
// CHECK: attn.online_step {{.*}} causal ins({{.*}}) positions[%{{.*}}, %[[BEGIN]]]
// CHECK: linalg.index 0
// CHECK: arith.select
// CHECK: linalg.generic {{.*}}["parallel", "reduction", "parallel"]}
// CHECK: scf.yield
func.func @causal(%q: tensor<100x4xf32>, %k: tensor<130x4xf32>,
                  %v: tensor<130x6xf32>, %p: index, %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) causal
      schedule(#attn.state<resident, fast_memory = 1000, row_tile = 16>)
      ins(%q, %k, %v : tensor<100x4xf32>, tensor<130x4xf32>, tensor<130x6xf32>)
      positions[%p, 0]
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// -----

// Seven columns, three at a time: the ones and two of values, then three of
// values, then the last and two of zeros. The first run stores the denominators.
// CHECK-LABEL: func @column_split
// CHECK: scf.for {{.*}} -> (tensor<45x2xf32>, tensor<45xf32>) {
// CHECK: tensor.extract_slice %arg2[%{{.*}}, 0] [%{{.*}}, 2]
// CHECK: %[[FIRST:.*]]:2 = scf.forall {{.*}} -> (tensor<100x6xf32>, tensor<100xf32>) {
// CHECK: arith.divf
// CHECK: scf.for %[[COLUMN:.*]] = %c2 to %c6 step %c3 iter_args({{.*}} = %[[FIRST]]#0, %[[DENOMINATORS:.*]] = %[[FIRST]]#1)
// CHECK: %[[COLUMNS:.*]] = affine.min #{{.*}}(%[[COLUMN]])
// CHECK: scf.for {{.*}} -> (tensor<45x3xf32>) {
// CHECK: tensor.extract_slice %arg2[%{{.*}}, %[[COLUMN]]] [%{{.*}}, %[[COLUMNS]]]
// CHECK: scf.forall {{.*}} shared_outs({{.*}}, %[[SHARED:.*]] = %[[DENOMINATORS]])
// CHECK: %[[SUMS:.*]] = tensor.extract_slice %[[SHARED]][
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[SUMS]]
// CHECK: arith.divf
// LINALG-LABEL: func @column_split
func.func @column_split(%q: tensor<100x8xf32>, %k: tensor<130x8xf32>,
                        %v: tensor<130x6xf32>, %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 150, row_tile = 16>)
      ins(%q, %k, %v : tensor<100x8xf32>, tensor<130x8xf32>, tensor<130x6xf32>)
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// -----

// Three tiles of two columns of all monomials, and a third of the monomials of
// the seventh column: its sums are stored by the first tile, added to by the
// second, and divided by the third.
// CHECK-LABEL: func @ragged
// CHECK: scf.for {{.*}} -> (tensor<45x1xf32>, tensor<15x1xf32>, tensor<45xf32>) {
// CHECK: scf.forall {{.*}} -> (tensor<100x6xf32>, tensor<100xf32>) {
// CHECK: arith.divf
// CHECK-NOT: arith.divf
// CHECK: scf.for {{.*}} -> (tensor<45x2xf32>, tensor<15x1xf32>) {
// CHECK: tensor.extract_slice %arg2[%{{.*}}, 1] [%{{.*}}, 2]
// CHECK: tensor.extract_slice %arg2[%{{.*}}, 5] [%{{.*}}, 1]
// CHECK: scf.forall {{.*}} -> (tensor<100x6xf32>, tensor<100xf32>) {
// CHECK: arith.divf
// CHECK-NOT: arith.divf
// CHECK: scf.for {{.*}} -> (tensor<45x2xf32>, tensor<15x1xf32>) {
// CHECK: tensor.extract_slice %arg2[%{{.*}}, 3] [%{{.*}}, 2]
// CHECK: scf.forall {{.*}} -> (tensor<100x6xf32>) {
// CHECK-COUNT-2: arith.divf
// LINALG-LABEL: func @ragged
func.func @ragged(%q: tensor<100x8xf32>, %k: tensor<130x8xf32>,
                  %v: tensor<130x6xf32>, %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<column_split, fast_memory = 300, ragged_tiles = 3, row_tile = 16>)
      ins(%q, %k, %v : tensor<100x8xf32>, tensor<130x8xf32>, tensor<130x6xf32>)
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// -----

// Blocks of two of three groups of two variables each: a block reads its own
// variables only, the first block stores sums, the others add to them, and the
// last divides.
// CHECK-LABEL: func @cover_fused
// CHECK: tensor.extract_slice %arg1[%{{.*}}, 0] [{{.*}}, 4]
// CHECK: tensor.extract_slice %arg0[%{{.*}}, 0] [{{.*}}, 4]
// CHECK-NOT: arith.divf
// CHECK: tensor.extract_slice %arg1[%{{.*}}, 0] [{{.*}}, 2]
// CHECK: tensor.extract_slice %arg1[%{{.*}}, 4] [{{.*}}, 2]
// CHECK: tensor.extract_slice %arg0[%{{.*}}, 0] [{{.*}}, 2]
// CHECK: tensor.extract_slice %arg0[%{{.*}}, 4] [{{.*}}, 2]
// CHECK-NOT: arith.divf
// CHECK: tensor.extract_slice %arg1[%{{.*}}, 2] [{{.*}}, 4]
// CHECK: tensor.extract_slice %arg0[%{{.*}}, 2] [{{.*}}, 4]
// CHECK: arith.addf
// CHECK: arith.divf
// LINALG-LABEL: func @cover_fused
func.func @cover_fused(%q: tensor<128x6xf32>, %k: tensor<128x6xf32>,
                       %v: tensor<128x6xf32>, %out: tensor<128x6xf32>) -> tensor<128x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_fused, fast_memory = 100, design = "grid of 3", row_tile = 16>)
      ins(%q, %k, %v : tensor<128x6xf32>, tensor<128x6xf32>, tensor<128x6xf32>)
      outs(%out : tensor<128x6xf32>) -> tensor<128x6xf32>
  return %0 : tensor<128x6xf32>
}

// -----

// The state goes to slow memory run by run, and comes back in chunks, each of
// which meets 40 queries, three tiles of rows.
// CHECK-LABEL: func @row_blocks
// The state is stored column by column, the monomials of a block side by side.
// CHECK-DAG: tensor.empty() {attn.spilled} : tensor<6x28xf32>
// CHECK: scf.for %[[COLUMN:.*]] = %c0 to %c6 {{.*}} -> (tensor<6x28xf32>) {
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%[[COLUMN]], 0] [1, 10] [1, 1]
// CHECK: scf.for %[[COLUMN:.*]] = %c0 to %c6 {{.*}} -> (tensor<6x28xf32>) {
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%[[COLUMN]], 10] [1, 9] [1, 1]
// CHECK: scf.for %[[I:.*]] = %c0 to %c128 step %c40
// CHECK: tensor.extract_slice %arg0[%[[I]], 0]
// CHECK: %[[CHUNK:.*]] = tensor.insert_slice %{{.*}} into %{{.*}}[0, 0] [28, 3] [1, 1] : tensor<28x3xf32>
// CHECK: scf.forall {{.*}} step (16)
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[CHUNK]]
// LINALG-LABEL: func @row_blocks
func.func @row_blocks(%q: tensor<128x6xf32>, %k: tensor<128x6xf32>,
                      %v: tensor<128x6xf32>, %out: tensor<128x6xf32>) -> tensor<128x6xf32> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<cover_spilled, fast_memory = 500, design = "grid of 3",
                           apply_rows = 40, apply_columns = 4, row_tile = 16>)
      ins(%q, %k, %v : tensor<128x6xf32>, tensor<128x6xf32>, tensor<128x6xf32>)
      outs(%out : tensor<128x6xf32>) -> tensor<128x6xf32>
  return %0 : tensor<128x6xf32>
}

// -----

// Masks that all queries share: their largest first, then factors relative to
// it, which multiply the values and the sums of features. Excluded keys are
// zeros, and rows without keys are.
#q = affine_map<(b, m, n, k, d) -> (b, m, k)>
#k = affine_map<(b, m, n, k, d) -> (b, n, k)>
#v = affine_map<(b, m, n, k, d) -> (b, n, d)>
#pad = affine_map<(b, m, n, k, d) -> (b, n)>
#bias = affine_map<(b, m, n, k, d) -> (n)>
#o = affine_map<(b, m, n, k, d) -> (b, m, d)>
// CHECK-LABEL: func @masked
// CHECK: %[[SHIFT:.*]] = scf.for {{.*}} -> (tensor<f32>) {
// CHECK: tensor.extract_slice %arg3[%{{.*}}, %[[KEY:.*]]] [1, %[[SIZE:.*]]] {{.*}} : tensor<2x100xi1>
// CHECK: tensor.extract_slice %arg4[%[[KEY]]] [%[[SIZE]]]
// CHECK: arith.maximumf
// CHECK: %[[LARGEST:.*]] = tensor.extract %[[SHIFT]][]
// CHECK: %[[HAS_KEYS:.*]] = arith.cmpf une, %[[LARGEST]]
// CHECK: scf.for {{.*}} -> (tensor<15x6xf32>, tensor<15xf32>) {
// CHECK: %[[FACTORS:.*]] = linalg.generic
// CHECK: arith.subf
// CHECK: math.exp
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x?x4xf32>, tensor<1x?xi1>, tensor<?xf16>)
// CHECK: %[[VALUES:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[FACTORS]] : tensor<1x?x6xf32>, tensor<?xf32>)
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[VALUES]] : tensor<15x?xf32>
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[FACTORS]] : tensor<15x?xf32>, tensor<?xf32>)
// CHECK: arith.divf
// CHECK-NEXT: arith.select %[[HAS_KEYS]]
func.func @masked(%q: tensor<2x96x4xf32>, %k: tensor<2x100x4xf32>, %v: tensor<2x100x6xf32>,
                  %pad: tensor<2x100xi1>, %bias: tensor<100xf16>, %out: tensor<2x96x6xf32>) -> tensor<2x96x6xf32> {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.1, 0.1], relative_error = 0.01>)
      accumulate(f32) schedule(#attn.state<resident, fast_memory = 8192, row_tile = 32>)
      ins(%q, %k, %v : tensor<2x96x4xf32>, tensor<2x100x4xf32>, tensor<2x100x6xf32>)
      masks(%pad, %bias : tensor<2x100xi1>, tensor<100xf16>)
      outs(%out : tensor<2x96x6xf32>)
      maps [#q, #k, #v, #pad, #bias, #o] -> tensor<2x96x6xf32>
  return %0 : tensor<2x96x6xf32>
}

// -----

// With pairs, features of f32 meet bf16 values as they are, in two products, and
// the state of f32 in three. The ones are summed as ever.
// LINALG-LABEL: func @pairs
// LINALG: linalg.generic {{.*}}["parallel", "reduction", "parallel"]} ins({{.*}} : tensor<45x?xf32>, tensor<?x16xbf16>)
// LINALG: ^bb0(%[[F:.*]]: f32, %[[V:.*]]: bf16, %[[SUM:.*]]: f32):
// LINALG: %[[BITS:.*]] = arith.bitcast %[[F]] : f32 to i32
// LINALG: %[[UPPER:.*]] = arith.andi %[[BITS]], %c-65536_i32
// LINALG: %[[HIGH:.*]] = arith.bitcast %[[UPPER]] : i32 to f32
// LINALG: %[[REST:.*]] = arith.subf %[[F]], %[[HIGH]] : f32
// LINALG: %[[WIDE:.*]] = arith.extf %[[V]] : bf16 to f32
// LINALG: arith.mulf %[[HIGH]], %[[WIDE]] : f32
// LINALG: arith.addf
// LINALG: arith.mulf %{{.*}}, %[[WIDE]] : f32
// LINALG: linalg.generic {{.*}}["parallel", "reduction"]} ins({{.*}} : tensor<45x?xf32>)
// LINALG: scf.forall
// LINALG: linalg.generic {{.*}}["reduction", "parallel", "parallel"]} ins({{.*}} : tensor<45x64xf32>, tensor<45x16xf32>)
// LINALG-COUNT-3: arith.mulf
// LINALG-NOT: arith.mulf
// LINALG: linalg.yield
func.func @pairs(%q: tensor<128x8xbf16>, %k: tensor<?x8xbf16>,
                 %v: tensor<?x16xbf16>, %out: tensor<128x16xbf16>)
    -> tensor<128x16xbf16> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      products(bf16_pairs) schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<128x8xbf16>, tensor<?x8xbf16>, tensor<?x16xbf16>)
      outs(%out : tensor<128x16xbf16>) -> tensor<128x16xbf16>
  return %0 : tensor<128x16xbf16>
}

// -----

// Factors of keys make values f32: three products.
// LINALG-LABEL: func @pairs_with_factors
// LINALG: linalg.generic {{.*}} ins({{.*}} : tensor<45x64xf32>, tensor<64x16xf32>)
// LINALG-COUNT-3: arith.mulf
// LINALG-NOT: arith.mulf
// LINALG: linalg.yield
func.func @pairs_with_factors(%q: tensor<128x8xbf16>, %k: tensor<128x8xbf16>,
                              %v: tensor<128x16xbf16>, %mask: tensor<128xf32>,
                              %out: tensor<128x16xbf16>) -> tensor<128x16xbf16> {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.5, 0.5], relative_error = 0.03>)
      accumulate(f32) products(bf16_pairs)
      schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<128x8xbf16>, tensor<128x8xbf16>, tensor<128x16xbf16>)
      masks(%mask : tensor<128xf32>)
      outs(%out : tensor<128x16xbf16>)
      maps [affine_map<(m, n, k, d) -> (m, k)>, affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>, affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (m, d)>]
      -> tensor<128x16xbf16>
  return %0 : tensor<128x16xbf16>
}
