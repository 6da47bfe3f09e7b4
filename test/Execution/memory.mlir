// The tiled schedule runs in the memory of its inputs and outputs: there is
// never a matrix of scores, which would take 256 MiB here.
//
// The address sanitizer keeps memory of its own.
// UNSUPPORTED: asan
//
// RUN: pebble-run %s --input=random:seed=1:absmax=1 --input=random:seed=2:absmax=1 \
// RUN:   --input=random:seed=3:absmax=1 --compare=exact --json > %t.json
// RUN: %python -c "import json; r = json.load(open(r'%t.json')); \
// RUN:   assert r['within_bound'], r; \
// RUN:   assert r['peak_rss_bytes'] <= r['input_bytes'] + r['output_bytes'] + 2**23, r"

func.func @main(%q: tensor<8192x8xf32>, %k: tensor<8192x8xf32>,
                %v: tensor<8192x8xf32>) -> tensor<8192x8xf32> {
  %out = tensor.empty() : tensor<8192x8xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<8192x8xf32>, tensor<8192x8xf32>, tensor<8192x8xf32>)
      outs(%out : tensor<8192x8xf32>) -> tensor<8192x8xf32>
  return %0 : tensor<8192x8xf32>
}
