// What there is no kernel for is one error, at the attention.
//
// RUN: pebble-opt %s --pebble-nvptx-kernels --split-input-file --verify-diagnostics
// RUN: not pebble-opt %s --pebble-nvptx-kernels=chip=sm_75 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not pebble-opt %s --pebble-nvptx=chip=gfx942 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: pebble-opt %S/Inputs/large_tiles.mlir --pebble-nvptx-kernels=chip=sm_90 -o /dev/null
// RUN: not pebble-opt %S/Inputs/large_tiles.mlir --pebble-nvptx-kernels=chip=sm_86 2>&1 | FileCheck %s --check-prefix=SHARED
// RUN: not pebble-opt %s --pebble-nvptx=query-tile=40 2>&1 | FileCheck %s --check-prefix=TILES
// RUN: env PATH=/nowhere CUDA_ROOT=/nowhere not pebble-compile %S/Inputs/large_tiles.mlir --target=nvptx --emit=cubin --bundle=%t 2>&1 | FileCheck %s --check-prefix=PTXAS --implicit-check-not={{.}}
// RUN: not pebble-compile %S/Inputs/large_tiles.mlir --target=nvptx --chip=sm_86 --bundle=%t 2>&1 | FileCheck %s --check-prefix=ONCE

// PTXAS: {{^}}pebble-compile: error: machine code needs ptxas of the CUDA Toolkit, in a folder of PATH or in bin/ of CUDA_ROOT; PTX needs none{{$}}
// ONCE: error: 'attn.attention' op has no kernel
// ONCE-NOT: error:
// TILES: error: tiles of queries and of keys must be multiples of 16 from 16 to 128, but are 40 and 64
// CHIP: error: there are no kernels for the chip 'sm_75'; known are sm_80,
// PIPELINE: there are no kernels for the chip 'gfx942'; known are sm_80,
// SHARED: error: 'attn.attention' op has no kernel for a GPU: online needs 143616 bytes of shared memory, but a block of sm_86 has up to 101376; take smaller tiles

// -----

func.func @mixed(%q: memref<64x64xf32>, %k: memref<64x64xf16>, %v: memref<64x64xf32>, %out: memref<64x64xf32>) {
  // expected-error@+1 {{queries, keys and values must be all f16, all bf16 or all f32}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xf32>, memref<64x64xf16>, memref<64x64xf32>)
      outs(%out : memref<64x64xf32>)
  return
}

// -----

func.func @f64_sums(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>) {
  // expected-error@+1 {{it must accumulate in f32, not in f64}}
  attn.attention kernel(#attn.exp) accumulate(f64) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
  return
}

// -----

func.func @other_output(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xf16>) {
  // expected-error@+1 {{outputs must be f32 or bf16}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xf16>)
  return
}

// -----

func.func @dynamic_channels(%q: memref<64x?xbf16>, %k: memref<64x?xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>) {
  // expected-error@+1 {{the number of its channels must be static}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x?xbf16>, memref<64x?xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
  return
}

// -----

func.func @channels(%q: memref<64x40xbf16>, %k: memref<64x40xbf16>, %v: memref<64x40xbf16>, %out: memref<64x40xbf16>) {
  // expected-error@+1 {{channels must be a multiple of 16 from 16 to 128, but there are 40}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x40xbf16>, memref<64x40xbf16>, memref<64x40xbf16>) 
      outs(%out : memref<64x40xbf16>)
  return
}

// -----

func.func @wide(%q: memref<64x256xbf16>, %k: memref<64x256xbf16>, %v: memref<64x256xbf16>, %out: memref<64x256xbf16>) {
  // expected-error@+1 {{channels must be a multiple of 16 from 16 to 128, but there are 256}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x256xbf16>, memref<64x256xbf16>, memref<64x256xbf16>) 
      outs(%out : memref<64x256xbf16>)
  return
}

// -----

func.func @batch(%q: memref<65536x1x16xbf16>, %k: memref<65536x1x16xbf16>, %v: memref<65536x1x16xbf16>, %out: memref<65536x1x16xbf16>) {
  // expected-error@+1 {{a grid has up to 65535 points in its batch dimensions, but there are 65536}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<65536x1x16xbf16>, memref<65536x1x16xbf16>, memref<65536x1x16xbf16>) 
      outs(%out : memref<65536x1x16xbf16>)
  return
}

// -----

func.func @no_schedule(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>) {
  // expected-error@+1 {{it has no schedule: run attn-plan, or write schedule(...)}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
  return
}

// -----

func.func @tensors(%q: tensor<64x64xbf16>, %k: tensor<64x64xbf16>, %v: tensor<64x64xbf16>, %out: tensor<64x64xbf16>) {
  // expected-error@+1 {{it is on tensors: bufferize it first}}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>) 
      outs(%out : tensor<64x64xbf16>) -> tensor<64x64xbf16>
  return
}

// -----

func.func @scale(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>, %s: f32) {
  // expected-error@+1 {{its scale must be a number}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(%s : f32)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
  return
}

// -----

func.func @position(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>, %p: index) {
  // expected-error@+1 {{its positions must be numbers}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125) causal schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) positions[%p, 0]
      outs(%out : memref<64x64xbf16>)
  return
}

// -----

func.func @transposed(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>) {
  // expected-error@+1 {{channels must be the last axis of queries, keys, values and outputs}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
      maps [affine_map<(m, n, k, d) -> (k, m)>, affine_map<(m, n, k, d) -> (n, k)>,
            affine_map<(m, n, k, d) -> (n, d)>, affine_map<(m, n, k, d) -> (m, d)>]
  return
}

// -----

func.func @region(%q: memref<64x64xbf16>, %k: memref<64x64xbf16>, %v: memref<64x64xbf16>, %out: memref<64x64xbf16>) {
  // expected-error@+1 {{there are no kernels for score regions}}
  attn.attention kernel(#attn.exp) accumulate(f32) scale(0.125)  schedule(#attn.online<query_tile = 64, key_tile = 64>)
      ins(%q, %k, %v : memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) 
      outs(%out : memref<64x64xbf16>)
      score(%s: f32, %i: index, %j: index) {
        %t = math.tanh %s : f32
        attn.yield %t : f32
      }
  return
}
