// Loops that are not as attn-tile left them are counted if their words are those
// predicted, and declined else: what other passes moved out of the marked
// operations looks like slow memory. It is no error.
//
// DEFINE: %{passes} = --cse
// DEFINE: %{count} = pebble-opt %s --attn-plan=machine=words=4096 --attn-tile %{passes} \
// DEFINE:   --attn-count-io --remarks-filter=attn-count-io -o /dev/null 2>&1 | FileCheck %s --check-prefix
//
// RUN: %{count} COUNTED
// REDEFINE: %{passes} = --linalg-generalize-named-ops --cse
// RUN: %{count} COUNTED
// REDEFINE: %{passes} = --canonicalize
// RUN: %{count} GONE --allow-empty
// REDEFINE: %{passes} = --loop-invariant-code-motion
// RUN: %{count} CHANGED
// REDEFINE: %{passes} = --one-shot-bufferize=bufferize-function-boundaries
// RUN: %{count} MEMREFS

// COUNTED: [Analysis] counted {{.*}} words=1280
// The loop over blocks of queries, of which there is one, is what was marked.
// GONE-NOT: {{remark|error}}
// CHANGED: [Missed] not-counted {{.*}} Reason="other passes have changed its loops, count right after attn-tile: they may use what was moved out of them"
// MEMREFS: [Missed] not-counted {{.*}} Reason="{{.*}} it is on memrefs: count before bufferization"
func.func @one_block(%q: tensor<20x16xf32>, %k: tensor<20x16xf32>, %v: tensor<20x16xf32>,
                     %out: tensor<20x16xf32>) -> tensor<20x16xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<20x16xf32>, tensor<20x16xf32>, tensor<20x16xf32>)
      outs(%out : tensor<20x16xf32>) -> tensor<20x16xf32>
  return %0 : tensor<20x16xf32>
}
