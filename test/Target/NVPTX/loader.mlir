// The Python loader runs a bundle: on a fake driver, which interprets PTX, as
// there is no GPU. Its results are those of float64, and whatever is not as it
// has to be is an error that says so.
//
// UNSUPPORTED: asan
// RUN: rm -rf %t && pebble-compile %s --target=nvptx --bundle=%t
// RUN: %python %S/Inputs/loader.py %pebble_src_root/python %t \
// RUN:   %pebble_obj_root/unittests/Target/NVPTX/libPebbleFakeDriver%shlibext | FileCheck %s

// CHECK: softmax is right
// CHECK: quadratic is right
// CHECK: quadratic is right
// CHECK: guarded is right
// CHECK: dynamic of 3 queries and 50 keys is right
// CHECK: dynamic of 33 queries and 2 keys is right
// CHECK: dynamic_state of 3 queries and 50 keys is right
// CHECK: dynamic_state of 33 queries and 2000 keys is right
// CHECK: dynamic of no queries is right
// CHECK: axis 0 of value and axis 0 of key, dimension n (keys), have different sizes (loader.mlir:{{[0-9:]*}}): 30 and 40{{$}}
// CHECK: argument 0 of dynamic is 20x32xf16, but the function takes ?x16xf16
// CHECK: many: kernel {{.*}} needs a grid of 1x65536x1xblocks, but the most is 2147483647x65535x65535xblocks
// CHECK: argument 1 of softmax is 40x32xf16, but the function takes 40x16xf16
// CHECK: argument 0 of softmax is 20x16xf32, but the function takes 20x16xf16
// CHECK: argument 0 of softmax is not on an NVIDIA GPU
// CHECK: argument 0 of softmax is a list, which does not speak DLPack
// CHECK: argument 0 of softmax is not row-major without gaps: its strides are [32, 1], not [16, 1]
// CHECK: argument 0 of softmax does not begin at a multiple of 16 bytes
// CHECK: softmax takes 4 tensors, results included, not 1
// CHECK: is not a bundle:
// CHECK: there is no NVIDIA driver:
// CHECK: device 0 does not load {{.*}}kernels.ptx: cuModuleLoadData: a PTX JIT compilation failed
func.func @softmax(%q: tensor<20x16xf16>, %k: tensor<40x16xf16>,
                   %v: tensor<40x16xf16>) -> tensor<20x16xf16> {
  %e = tensor.empty() : tensor<20x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<20x16xf16>, tensor<40x16xf16>, tensor<40x16xf16>)
      outs(%e : tensor<20x16xf16>) -> tensor<20x16xf16>
  return %0 : tensor<20x16xf16>
}

func.func @quadratic(%q: tensor<20x16xf16>, %k: tensor<40x16xf16>,
                     %v: tensor<40x16xf16>) -> tensor<20x16xf32> {
  %e = tensor.empty() : tensor<20x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      scale(0.25) schedule(#attn.state<resident, fast_memory = 90000>)
      ins(%q, %k, %v : tensor<20x16xf16>, tensor<40x16xf16>, tensor<40x16xf16>)
      outs(%e : tensor<20x16xf32>) -> tensor<20x16xf32>
  return %0 : tensor<20x16xf32>
}

// The polynomial is off by 3e-3 at -0.5.
func.func @guarded(%q: tensor<20x16xf16>, %k: tensor<40x16xf16>,
                   %v: tensor<40x16xf16>) -> tensor<20x16xf32> {
  %e = tensor.empty() : tensor<20x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5, 0.166667],
          domain = [-0.5, 0.5], relative_error = 0.005, guarded>) accumulate(f32)
      scale(0.25) schedule(#attn.state<resident, fast_memory = 90000>)
      ins(%q, %k, %v : tensor<20x16xf16>, tensor<40x16xf16>, tensor<40x16xf16>)
      outs(%e : tensor<20x16xf32>) -> tensor<20x16xf32>
  return %0 : tensor<20x16xf32>
}

func.func @dynamic(%q: tensor<?x16xf16>, %k: tensor<?x16xf16>,
                   %v: tensor<?x16xf16>) -> tensor<?x16xf16> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x16xf16>
  %e = tensor.empty(%n) : tensor<?x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : tensor<?x16xf16>, tensor<?x16xf16>, tensor<?x16xf16>)
      outs(%e : tensor<?x16xf16>) -> tensor<?x16xf16>
  return %0 : tensor<?x16xf16>
}

func.func @dynamic_state(%q: tensor<?x16xf16>, %k: tensor<?x16xf16>,
                         %v: tensor<?x16xf16>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %q, %c0 : tensor<?x16xf16>
  %e = tensor.empty(%n) : tensor<?x16xf32>
  %0 = attn.attention kernel(#attn.polynomial<[1.0, 1.0, 0.5]>) accumulate(f32)
      scale(0.25) schedule(#attn.state<resident, fast_memory = 90000>)
      ins(%q, %k, %v : tensor<?x16xf16>, tensor<?x16xf16>, tensor<?x16xf16>)
      outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

func.func @many(%x: tensor<?x1x16xf16>) -> tensor<?x1x16xf16> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x1x16xf16>
  %e = tensor.empty(%n) : tensor<?x1x16xf16>
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%x, %x, %x : tensor<?x1x16xf16>, tensor<?x1x16xf16>, tensor<?x1x16xf16>)
      outs(%e : tensor<?x1x16xf16>) -> tensor<?x1x16xf16>
  return %0 : tensor<?x1x16xf16>
}
