// Queries see no key here: the window ends before the first. So the bound of what a tile
// of keys takes is less than nothing, and the size of a part of it has no bound by itself.
//
// RUN: pebble-compile %s --emit=llvm -o %t.ll
// RUN: FileCheck %s < %t.ll
// CHECK: define i64 @pebble_main_workspace_size
// CHECK-NOT: ret i64 -1
// CHECK: ret i64
func.func @main(%q: tensor<9x2x4x?xf32>,
    %k: tensor<4x?x?xf32>,
    %v: tensor<?x6xf32>,
    %mask0: tensor<?x2x2xi1>,
    %mask1: tensor<?x2x?xi1>,
    %mask2: tensor<6xf32>)
    -> (tensor<9x5x2x2xf32>) {
  %out = tensor.empty() : tensor<9x5x2x2xf32>
  %r:1 = attn.attention kernel(#attn.exp) accumulate(f32) scale(5.00000000000000000e-01) causal window(2) mask_fill(-3.40282346638528860e+38) schedule(#attn.two_pass<score_rows = 6, score_keys = 7, output_rows = 11, output_columns = 6>)
    ins(%q, %k, %v : tensor<9x2x4x?xf32>, tensor<4x?x?xf32>, tensor<?x6xf32>)
    masks(%mask0, %mask1, %mask2 : tensor<?x2x2xi1>, tensor<?x2x?xi1>, tensor<6xf32>) positions[6, -5]
    outs(%out : tensor<9x5x2x2xf32>)
    maps [affine_map<(b0, b1, m, n, k, d) -> (m, b1, k, b0)>,
      affine_map<(b0, b1, m, n, k, d) -> (k, b0, n)>,
      affine_map<(b0, b1, m, n, k, d) -> (d, n)>,
      affine_map<(b0, b1, m, n, k, d) -> (n, b1, b0)>,
      affine_map<(b0, b1, m, n, k, d) -> (n, b0, b1)>,
      affine_map<(b0, b1, m, n, k, d) -> (n)>,
      affine_map<(b0, b1, m, n, k, d) -> (m, d, b1, b0)>]
    score(%s: f32, %b0: index, %b1: index, %i: index, %j: index) {
    %visible = arith.cmpi sle, %j, %i : index
    %inf = arith.constant 0xFF800000 : f32
    %y = arith.select %visible, %s, %inf : f32
    attn.yield %y : f32
    } -> tensor<9x5x2x2xf32>
  return %r#0 : tensor<9x5x2x2xf32>
}
