// Sizes that the types leave open are those that attn-plan assumed, 100 queries and
// keys here, wherever they come from.
//
// RUN: pebble-opt %s --split-input-file --attn-plan='machine=words=8192 dynamic-size=100' --attn-tile --attn-count-io \
// RUN:   --remarks-filter=attn-count-io -o /dev/null 2>&1 | FileCheck %s

// A destination has the size of a query.
// CHECK: counted {{.*}} %0=6400, %arg0=6400, %arg1=12800, %arg2=12800, {{.*}} predicted=38400, {{.*}} words=38400
func.func @destination(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>, %v: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x64xf32>
  %out = tensor.empty(%n) : tensor<?x64xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%out : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// -----

// A cache of which %n keys are there; the last query sees the last of them. The size of
// what is cut out of a cache is %n already when attn-tile asks for it.
// CHECK: counted {{.*}} predicted=32128, predicted_without=positions, {{.*}} words=32128
func.func @cache(%q: tensor<?x64xf32>, %k: tensor<4096x64xf32>, %v: tensor<4096x64xf32>, %n: index, %m: index) -> tensor<?x64xf32> {
  %keys = tensor.extract_slice %k[0, 0] [%n, 64] [1, 1] : tensor<4096x64xf32> to tensor<?x64xf32>
  %values = tensor.extract_slice %v[0, 0] [%n, 64] [1, 1] : tensor<4096x64xf32> to tensor<?x64xf32>
  %out = tensor.empty(%m) : tensor<?x64xf32>
  %p = arith.subi %n, %m : index
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      ins(%q, %keys, %values : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
      positions[%p, 0]
      outs(%out : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// -----

// What is computed in any way is a size where it is one of the attention.
// CHECK: counted {{.*}} predicted=38400, {{.*}} words=38400
func.func @computed(%q: tensor<?x2x64xf32>, %k: tensor<?x64xf32>, %v: tensor<?x64xf32>, %b: i1) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c0 : tensor<?x2x64xf32>
  %some = arith.select %b, %c1, %n : index
  %all = arith.muli %some, %c2 : index
  %rows = tensor.collapse_shape %q [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
  %out = tensor.empty(%all) : tensor<?x64xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%rows, %k, %v : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%out : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// -----

// One size that was assumed to be two cannot be counted.
// CHECK: [Missed] not-counted {{.*}} Reason="attn-plan assumed both 100 and 1 for one size"
func.func @contradiction(%q: tensor<?x?x8xf32>, %k: tensor<?x?x8xf32>, %v: tensor<?x?x8xf32>, %n: index) -> tensor<?x?x8xf32> {
  %out = tensor.empty(%n, %n) : tensor<?x?x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x?x8xf32>, tensor<?x?x8xf32>, tensor<?x?x8xf32>)
      outs(%out : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  return %0 : tensor<?x?x8xf32>
}

// -----

// CHECK: [Missed] not-counted {{.*}} Reason="attn-plan assumed 100 for a size that is 96"
func.func @cast(%q: tensor<128x8xf32>, %k: tensor<96x8xf32>, %out: tensor<128x8xf32>) -> tensor<128x8xf32> {
  %keys = tensor.cast %k : tensor<96x8xf32> to tensor<?x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %keys, %keys : tensor<128x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
      outs(%out : tensor<128x8xf32>) -> tensor<128x8xf32>
  return %0 : tensor<128x8xf32>
}
