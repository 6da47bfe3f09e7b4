// RUN: pebble-opt %s --attn-plan='machine=words=8192 dynamic-size=100' --attn-tile --attn-count-io \
// RUN:   --remarks-filter-analyse=attn-count-io --remarks-filter-missed=attn-count-io \
// RUN:   --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s
// RUN: pebble-opt %s --attn-plan='machine=words=8192 dynamic-size=100' --attn-tile=decompose-steps=false --attn-count-io \
// RUN:   --remarks-filter-analyse=attn-count-io --remarks-filter-missed=attn-count-io \
// RUN:   --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s
//
// It changes nothing.
// RUN: pebble-opt %s --attn-plan=machine=words=8192 --attn-tile -o %t.tiled
// RUN: pebble-opt %t.tiled --attn-count-io -o %t.counted
// RUN: diff %t.tiled %t.counted

// Four blocks of 32, 32, 32 and 4 queries in each of 2 batch points see 32, 64,
// 96 and 100 keys: 2 * 292 * 64 words of keys, and as many of values.
// CHECK: [Analysis] counted | Category:attn-count-io |
// CHECK-SAME: %arg0=12800, %arg1=37376, %arg2=37376, %arg3=12800, loads=87552, predicted=100352, stores=12800, words=100352
func.func @causal(%q: tensor<2x100x64xf32>, %k: tensor<2x100x64xf32>,
                  %v: tensor<2x100x64xf32>, %out: tensor<2x100x64xf32>)
    -> tensor<2x100x64xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      schedule(#attn.online<query_tile = 32, key_tile = 1>)
      ins(%q, %k, %v : tensor<2x100x64xf32>, tensor<2x100x64xf32>,
                       tensor<2x100x64xf32>)
      outs(%out : tensor<2x100x64xf32>) -> tensor<2x100x64xf32>
  return %0 : tensor<2x100x64xf32>
}

// A mask that all queries share is read once for its largest, and with the keys.
// CHECK: counted
// CHECK-SAME: %arg0=1600, %arg1=1600, %arg2=600, %arg3=200, %arg4=600
// CHECK-SAME: predicted=4400, predicted_without="masks that are no matrices"
func.func @padded(%q: tensor<100x16xf32>, %k: tensor<100x16xf32>, %v: tensor<100x6xf32>,
                  %pad: tensor<100xi1>, %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.1, 0.1], relative_error = 0.01>)
      accumulate(f32) schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<100x16xf32>, tensor<100x16xf32>, tensor<100x6xf32>)
      masks(%pad : tensor<100xi1>)
      outs(%out : tensor<100x6xf32>)
      maps [affine_map<(m, n, k, d) -> (m, k)>, affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>, affine_map<(m, n, k, d) -> (n)>,
            affine_map<(m, n, k, d) -> (m, d)>] -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// A guard moves nothing as long as no row needs it. Norms are taken of what is there
// for the state.
// CHECK: counted
// CHECK-SAME: %arg0=1600, %arg1=1600, %arg2=600, %arg3=600, if="no exact rows", loads=3800, predicted=4400, stores=600, words=4400
func.func @guarded(%q: tensor<100x16xf32>, %k: tensor<100x16xf32>, %v: tensor<100x6xf32>,
                   %out: tensor<100x6xf32>) -> tensor<100x6xf32> {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.1, 0.1], relative_error = 0.01, guarded>)
      accumulate(f32) schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<100x16xf32>, tensor<100x16xf32>, tensor<100x6xf32>)
      outs(%out : tensor<100x6xf32>) -> tensor<100x6xf32>
  return %0 : tensor<100x6xf32>
}

// With a mask, causal, at each of two batch points: the mask is read for the first
// key that it leaves, and with the keys, 2 * 2 * 100 words more than predicted.
// CHECK: counted
// CHECK-SAME: %arg3=400, %arg4=1200, if="no exact rows"
// CHECK-SAME: predicted=8800, predicted_without="masks that are no matrices", stores=1200, words=9200
func.func @guarded_mask(%q: tensor<2x100x16xf32>, %k: tensor<2x100x16xf32>, %v: tensor<2x100x6xf32>,
                        %pad: tensor<2x100xi1>, %out: tensor<2x100x6xf32>) -> tensor<2x100x6xf32> {
  %0 = attn.attention
      kernel(#attn.polynomial<[1.0, 1.0, 0.5], domain = [-0.1, 0.1], relative_error = 0.01, guarded>)
      accumulate(f32) causal schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<2x100x16xf32>, tensor<2x100x16xf32>, tensor<2x100x6xf32>)
      masks(%pad : tensor<2x100xi1>)
      outs(%out : tensor<2x100x6xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m, k)>, affine_map<(b, m, n, k, d) -> (b, n, k)>,
            affine_map<(b, m, n, k, d) -> (b, n, d)>, affine_map<(b, m, n, k, d) -> (b, n)>,
            affine_map<(b, m, n, k, d) -> (b, m, d)>] -> tensor<2x100x6xf32>
  return %0 : tensor<2x100x6xf32>
}

// The state form loads everything once. Sizes that are open are those of the
// prediction, 100.
// CHECK: counted
// CHECK-SAME: %arg0=1600, %arg1=1600, %arg2=600, %arg3=600, %arg4=100, loads=3800, predicted=4500, stores=700, words=4500
func.func @state(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x6xf32>,
                 %out: tensor<?x6xf32>, %lse: tensor<?xf32>)
    -> (tensor<?x6xf32>, tensor<?xf32>) {
  %0:2 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      schedule(#attn.state<resident, fast_memory = 8192>)
      ins(%q, %k, %v : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x6xf32>)
      outs(%out, %lse : tensor<?x6xf32>, tensor<?xf32>) -> tensor<?x6xf32>, tensor<?xf32>
  return %0#0, %0#1 : tensor<?x6xf32>, tensor<?xf32>
}

// A mask that the batch points share is read by each. Of three keys at a time,
// the last block has one.
// CHECK: counted
// CHECK-SAME: %arg0=400, %arg1=640, %arg2=320, %arg3=160, %arg4=200, loads=1520, predicted=1720, stores=200, words=1720
func.func @mask(%q: tensor<2x10x20xf32>, %k: tensor<2x8x20xf32>, %v: tensor<2x8x10xf32>,
                %m: tensor<10x8xf32>, %out: tensor<2x10x10xf32>) -> tensor<2x10x10xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 5, key_tile = 3>)
      ins(%q, %k, %v : tensor<2x10x20xf32>, tensor<2x8x20xf32>, tensor<2x8x10xf32>)
      masks(%m : tensor<10x8xf32>)
      outs(%out : tensor<2x10x10xf32>)
      maps [affine_map<(b, m, n, k, d) -> (b, m, k)>, affine_map<(b, m, n, k, d) -> (b, n, k)>,
            affine_map<(b, m, n, k, d) -> (b, n, d)>, affine_map<(b, m, n, k, d) -> (m, n)>,
            affine_map<(b, m, n, k, d) -> (b, m, d)>]
      -> tensor<2x10x10xf32>
  return %0 : tensor<2x10x10xf32>
}

// A constant is an operand like any other: attn-plan counts it, too.
// CHECK: counted
// CHECK-SAME: %arg0=32, %arg1=32, %arg2=32, %arg3=16, %cst=32, loads=112, predicted=144, stores=32, words=144
func.func @constant(%k: tensor<4x8xf32>, %v: tensor<4x8xf32>, %out: tensor<4x8xf32>, %m: tensor<4x4xf32>) -> tensor<4x8xf32> {
  %q = arith.constant dense<0.5> : tensor<4x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 4, key_tile = 4>)
      ins(%q, %k, %v : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      masks(%m : tensor<4x4xf32>)
      outs(%out : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// But numbers that are read of one are code.
// CHECK: counted
// CHECK-SAME: %arg0=240, %arg1=80, loads=240, predicted=320, predicted_without="what the score region reads", stores=80, words=320
func.func @table(%q: tensor<20x4xf32>, %out: tensor<20x4xf32>) -> tensor<20x4xf32> {
  %bias = arith.constant dense<0.5> : tensor<20xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 20, key_tile = 3>)
      ins(%q, %q, %q : tensor<20x4xf32>, tensor<20x4xf32>, tensor<20x4xf32>)
      outs(%out : tensor<20x4xf32>)
      score(%s: f32, %i: index, %j: index) {
        %b = tensor.extract %bias[%j] : tensor<20xf32>
        %biased = arith.addf %s, %b : f32
        attn.yield %biased : f32
      } -> tensor<20x4xf32>
  return %0 : tensor<20x4xf32>
}

// The model has no window. The loops have: 10 blocks of 2 queries see 6 keys,
// but the first two 2 and 4. So the prediction is for something else.
// CHECK: counted
// CHECK-SAME: %arg0=512, %arg1=80, loads=512, predicted=1040, predicted_without=window, stores=80, words=592
func.func @window(%q: tensor<20x4xf32>, %out: tensor<20x4xf32>) -> tensor<20x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal window(5)
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      ins(%q, %q, %q : tensor<20x4xf32>, tensor<20x4xf32>, tensor<20x4xf32>)
      outs(%out : tensor<20x4xf32>) -> tensor<20x4xf32>
  return %0 : tensor<20x4xf32>
}

// What only a run can tell is not counted.
// CHECK: [Missed] not-counted | Category:attn-count-io | Reason="a size or a bound depends on what a tensor holds"
func.func @lengths(%q: tensor<20x4xf32>, %n: tensor<i32>, %out: tensor<20x4xf32>) -> tensor<20x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      ins(%q, %q, %q : tensor<20x4xf32>, tensor<20x4xf32>, tensor<20x4xf32>)
      key_lengths(%n : tensor<i32>)
      outs(%out : tensor<20x4xf32>) -> tensor<20x4xf32>
  return %0 : tensor<20x4xf32>
}

// CHECK: [Missed] not-counted {{.*}}"an argument is not known that a size or a bound depends on"
func.func @position(%q: tensor<20x4xf32>, %p: index, %out: tensor<20x4xf32>) -> tensor<20x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) causal
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      ins(%q, %q, %q : tensor<20x4xf32>, tensor<20x4xf32>, tensor<20x4xf32>)
      positions[%p, 0]
      outs(%out : tensor<20x4xf32>) -> tensor<20x4xf32>
  return %0 : tensor<20x4xf32>
}

// CHECK: [Missed] not-counted {{.*}}"'tensor.extract': it reads slow memory for every element of another operation"
func.func @region(%q: tensor<20x4xf32>, %bias: tensor<20xf32>, %out: tensor<20x4xf32>) -> tensor<20x4xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      schedule(#attn.online<query_tile = 2, key_tile = 3>)
      ins(%q, %q, %q : tensor<20x4xf32>, tensor<20x4xf32>, tensor<20x4xf32>)
      outs(%out : tensor<20x4xf32>)
      score(%s: f32, %i: index, %j: index) {
        %b = tensor.extract %bias[%j] : tensor<20xf32>
        %biased = arith.addf %s, %b : f32
        attn.yield %biased : f32
      } -> tensor<20x4xf32>
  return %0 : tensor<20x4xf32>
}
