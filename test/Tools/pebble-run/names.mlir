// Functions may be called what the C library calls its own: compiled code calls
// the library's exp, malloc and free, and what the module only declares.
//
// RUN: pebble-run %s --entry=expf --input=ones --output=%t.expf.npy
// RUN: tail -c 4 %t.expf.npy | od -A n -t f4 | FileCheck %s --check-prefix=EXPF
// EXPF: 2.718{{[0-9]+$}}
//
// RUN: pebble-run %s --entry=malloc --input=ones --output=%t.malloc.npy
// RUN: tail -c 4 %t.malloc.npy | od -A n -t f4 | FileCheck %s --check-prefix=MALLOC
// MALLOC: {{ 4$}}
//
// RUN: pebble-run %s --entry=pebble.expf --input=ones --output=%t.own.npy
// RUN: tail -c 4 %t.own.npy | od -A n -t f4 | FileCheck %s --check-prefix=OWN
// OWN: {{ 1.414[0-9]+$}}
//
// RUN: pebble-run %s --entry=attention --input=random --input=random --input=random \
// RUN:   --compare=exact | FileCheck %s --check-prefix=ATTENTION
// ATTENTION: (holds)

func.func @expf(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %out = tensor.empty() : tensor<1000xf32>
  %0 = linalg.exp ins(%x : tensor<1000xf32>) outs(%out : tensor<1000xf32>)
      -> tensor<1000xf32>
  return %0 : tensor<1000xf32>
}

func.func @malloc(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %out = tensor.empty() : tensor<1000xf32>
  %0 = linalg.map ins(%x : tensor<1000xf32>) outs(%out : tensor<1000xf32>)
      (%a: f32, %before: f32) {
    %1 = func.call @memcpy(%a) : (f32) -> f32
    %2 = func.call @free(%1) : (f32) -> f32
    linalg.yield %2 : f32
  }
  return %0 : tensor<1000xf32>
}
func.func private @memcpy(%x: f32) -> f32 {
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}
func.func private @free(%x: f32) -> f32 {
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}

// A function that takes the name that expf is given.
func.func @pebble.expf(%x: tensor<1xf32>) -> tensor<1xf32> {
  %i = arith.constant 0 : index
  %0 = tensor.extract %x[%i] : tensor<1xf32>
  %1 = arith.addf %0, %0 : f32
  %2 = func.call @sqrtf(%1) : (f32) -> f32
  %3 = tensor.from_elements %2 : tensor<1xf32>
  return %3 : tensor<1xf32>
}
func.func private @sqrtf(f32) -> f32

func.func @attention(%q: tensor<8x4xf32>, %k: tensor<8x4xf32>,
                     %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %out = tensor.empty() : tensor<8x4xf32>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>)
      outs(%out : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}
