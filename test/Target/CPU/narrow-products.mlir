// RUN: pebble-opt %s --pebble-cpu-narrow-products | FileCheck %s
// RUN: pebble-opt %s --pebble-cpu-narrow-products --remarks-filter='pebble-cpu-narrow-products' 2>&1 -o %t | FileCheck %s --check-prefix=REMARK
// RUN: pebble-opt %s --attn-approximate='machine=words=65536 epsilon=0.1 logit-bound=4.5' --canonicalize --pebble-cpu-narrow-products --remarks-filter='pebble-cpu-narrow-products|attn-approximate' -o %t 2>&1 | FileCheck %s --check-prefix=PROMISED
// RUN: pebble-opt %s --attn-approximate='machine=words=65536 epsilon=0.1 logit-bound=1' --canonicalize --pebble-cpu-narrow-products --remarks-filter='attn-approximate' -o %t.room 2>&1 | FileCheck %s --check-prefix=ROOM
// RUN: FileCheck %s --check-prefix=ALLOWED < %t.room
// RUN: pebble-opt %s --attn-approximate='machine=words=65536 epsilon=0.1' --attn-infer-bounds --pebble-cpu-narrow-products --remarks-filter='pebble-cpu-narrow-products|attn-approximate' -o %t.tight 2>&1 | FileCheck %s --check-prefix=LOOSE
// RUN: FileCheck %s --check-prefix=TIGHT < %t.tight
// RUN: pebble-opt %s --pebble-cpu-narrow-products --attn-plan --attn-tile --attn-decompose=keep-memrefs -canonicalize -cse | FileCheck %s --check-prefix=TILED

// CHECK-LABEL: func @narrow
// CHECK: attn.attention kernel(#attn.exp) accumulate(f32) products(bf16) scale(1.250000e-01)

// Queries stay what they are, and are packed; scores are scaled. Weights join
// their sum before they are rounded.
// TILED-LABEL: func @narrow
// TILED: tensor<64x128xbf16>
// TILED: %[[PRODUCT:.*]] = arith.mulf %{{.*}}, %{{.*}} : f32
// TILED: arith.addf %{{.*}}, %[[PRODUCT]] : f32
// TILED: arith.mulf %{{.*}}, %cst{{.*}} : f32
// TILED: linalg.yield %{{.*}}, %{{.*}}, %{{.*}} : f32, f32, f32
// TILED: %[[WEIGHT:.*]] = math.exp
// TILED-DAG: %[[SUM:.*]] = arith.addf %{{.*}}, %[[WEIGHT]] : f32
// TILED-DAG: %[[ROUNDED:.*]] = arith.truncf %[[WEIGHT]] : f32 to bf16
// TILED: linalg.yield %[[ROUNDED]], %[[SUM]] : bf16, f32
func.func @narrow(%q: tensor<128x64xbf16>, %out: tensor<128x64xbf16>)
    -> tensor<128x64xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)
      ins(%q, %q, %q : tensor<128x64xbf16>, tensor<128x64xbf16>,
                       tensor<128x64xbf16>)
      outs(%out : tensor<128x64xbf16>) -> tensor<128x64xbf16>
  return %0 : tensor<128x64xbf16>
}

// What is not all bf16, or summed in f64, is no candidate.
// CHECK-LABEL: func @wide
// CHECK-NOT: products
func.func @wide(%q: tensor<64x64xbf16>, %v: tensor<64x64xf32>,
                %out: tensor<64x64xf32>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %v : tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xf32>)
      outs(%out : tensor<64x64xf32>) -> tensor<64x64xf32>
  %1 = attn.attention kernel(#attn.exp) accumulate(f64)
      ins(%q, %q, %q : tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%out : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0, %1 : tensor<64x64xf32>, tensor<64x64xf32>
}

// Polynomials take pairs.
// CHECK-LABEL: func @polynomial
// CHECK: accumulate(f32) products(bf16_pairs)
func.func @polynomial(%q: tensor<64x64xbf16>, %out: tensor<64x64xbf16>)
    -> tensor<64x64xbf16> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      ins(%q, %q, %q : tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%out : tensor<64x64xbf16>) -> tensor<64x64xbf16>
  return %0 : tensor<64x64xbf16>
}

// CHECK-LABEL: func @causal
// CHECK-NOT: products
// REMARK: Category:pebble-cpu-narrow-products{{.*}}the state of causal attention changes between queries
func.func @causal(%q: tensor<64x64xbf16>, %out: tensor<64x64xbf16>)
    -> tensor<64x64xbf16> {
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32) causal
      ins(%q, %q, %q : tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>)
      outs(%out : tensor<64x64xbf16>) -> tensor<64x64xbf16>
  return %0 : tensor<64x64xbf16>
}

// To a certificate of this domain, pairs would add more than all else: it is
// without, and they are not used. Nor does it have to be exact for their sake.
// CHECK-LABEL: func @wide_domain
// PROMISED: output_error="{{[^"]*}} spread + 8.{{[0-9]*}}e-01 largest{{[^"]*}}", relative_error
// PROMISED: Category:pebble-cpu-narrow-products{{.*}}pairs of bf16 numbers would round more than is promised
func.func @wide_domain(%q: tensor<8192x2xbf16>, %v: tensor<8192x64xbf16>,
                       %out: tensor<8192x64xbf16>) -> tensor<8192x64xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %q, %v : tensor<8192x2xbf16>, tensor<8192x2xbf16>, tensor<8192x64xbf16>)
      outs(%out : tensor<8192x64xbf16>) -> tensor<8192x64xbf16>
  return %0 : tensor<8192x64xbf16>
}

// The last query sees all keys, and so do all: it is causal no more when pairs are
// allowed, but when the promise was made. That has room for pairs all the same.
// ROOM: output_error="{{[^"]*}} spread + [[LARGEST:[^ ]+]] largest{{[^"]*}}", output_error_allows=products(bf16_pairs)
// ROOM: output_error="{{[^"]*}} spread + [[LARGEST]] largest{{[^"]*}}", output_error_allows=products(bf16_pairs)
// ALLOWED-LABEL: func @causal_at_first
// ALLOWED: guarded>) accumulate(f32) products(bf16_pairs) ins(
func.func @causal_at_first(%q: tensor<8192x2xbf16>, %v: tensor<8192x64xbf16>,
                           %out: tensor<8192x64xbf16>) -> tensor<8192x64xbf16> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %q, %v : tensor<8192x2xbf16>, tensor<8192x2xbf16>, tensor<8192x64xbf16>)
      positions[8191, 0]
      outs(%out : tensor<8192x64xbf16>) -> tensor<8192x64xbf16>
  return %0 : tensor<8192x64xbf16>
}

// What is promised does not change when norms are known to be small: no pairs were
// allowed for then, so there are none, though they would cost little now.
// LOOSE: Passed{{.*}}attn-approximate{{.*}} spread + 8.{{[0-9]*}}e-01 largest{{[^"]*}}", relative_error
// LOOSE: Category:pebble-cpu-narrow-products{{.*}}pairs of bf16 numbers would round more than is promised
// TIGHT-LABEL: func @tightened
// TIGHT: accumulate(f32) bounded(<score = [-0.02{{.*}}proven>)
func.func @tightened(%x: tensor<8192x2xbf16>, %v: tensor<8192x64xbf16>,
                     %out: tensor<8192x64xbf16>) -> tensor<8192x64xbf16> {
  %lo = arith.constant dense<-0.1> : tensor<8192x2xbf16>
  %hi = arith.constant dense<0.1> : tensor<8192x2xbf16>
  %y = arith.maximumf %x, %lo : tensor<8192x2xbf16>
  %q = arith.minimumf %y, %hi : tensor<8192x2xbf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      bounded(#attn.bounds<score = [-4.5, 4.5], query_norm = 2.1213,
                           key_norm = 2.1213, proven>)
      ins(%q, %q, %v : tensor<8192x2xbf16>, tensor<8192x2xbf16>, tensor<8192x64xbf16>)
      outs(%out : tensor<8192x64xbf16>) -> tensor<8192x64xbf16>
  return %0 : tensor<8192x64xbf16>
}
