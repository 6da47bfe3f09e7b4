// RUN: pebble-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(pebble-cpu-multiply-on-amx),canonicalize,cse)' | FileCheck %s
// RUN: pebble-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(pebble-cpu-multiply-on-amx))' --remarks-filter='pebble-cpu-multiply-on-amx' 2>&1 -o %t | FileCheck %s --check-prefix=REMARK
// RUN: pebble-opt %s --split-input-file --pebble-cpu=amx=on -o %t
// RUN: pebble-opt %s --split-input-file --pebble-cpu='amx=on threads=2' -o %t
// RUN: not pebble-opt %s --pebble-cpu=amx=maybe 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: for the --amx option: Cannot find option named 'maybe'

#rows = affine_map<(m, n, d) -> (m, n)>
#columns = affine_map<(m, n, d) -> (n, d)>
#results = affine_map<(m, n, d) -> (m, d)>

// The system is asked for the tiles first. The columns are packed in pairs of
// rows, the rows as they lie, both padded; then four tiles of results are summed
// in registers.
// CHECK-LABEL: func @multiply
// CHECK: %[[ERROR:.*]] = llvm.inline_asm has_side_effects "syscall"
// CHECK: %[[GRANTED:.*]] = arith.cmpi eq, %[[ERROR]]
// CHECK: cf.assert %[[GRANTED]], "this code multiplies on AMX,
// CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<2x8x2x1x16x32xbf16>
// CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<4x8x2x1x16x32xbf16>
// CHECK: scf.if
// CHECK: vector.interleave {{.*}} : vector<16xbf16>
// CHECK: else
// CHECK: vector.maskedload
// CHECK: scf.if
// CHECK-COUNT-16: vector.load {{.*}} vector<32xbf16>
// CHECK-NOT: vector.shuffle
// CHECK-COUNT-4: amx.tile_zero
// CHECK: scf.for {{.*}} iter_args
// CHECK-COUNT-4: amx.tile_mulf
// CHECK-COUNT-4: amx.tile_store
// CHECK: vector.maskedstore
// CHECK-COUNT-3: memref.dealloc
// CHECK-NOT: linalg
func.func @multiply(%p: memref<40x?xbf16>, %v: memref<?x128xbf16>,
                    %out: memref<40x128xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #results],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<40x?xbf16>, memref<?x128xbf16>)
      outs(%out : memref<40x128xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Both lie along the other loop, and are transposed. A batch is a loop around.
// CHECK-LABEL: func @transposed
// CHECK: scf.for
// CHECK-COUNT-128: vector.shuffle
// CHECK: amx.tile_mulf
func.func @transposed(%p: memref<3x96x64xbf16>, %v: memref<128x96xbf16>,
                      %out: memref<3x64x128xf32>) {
  linalg.generic {indexing_maps = [affine_map<(b, m, n, d) -> (b, n, m)>,
                                   affine_map<(b, m, n, d) -> (d, n)>,
                                   affine_map<(b, m, n, d) -> (b, m, d)>],
                  iterator_types = ["parallel", "parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<3x96x64xbf16>, memref<128x96xbf16>)
      outs(%out : memref<3x64x128xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Numbers that are the sums of two of bf16: both parts are packed, a row of one
// and then a row of the other, or pairs of rows. All are summed by turns, but
// for the product of both rests.
// CHECK-LABEL: func @pairs
// CHECK-DAG: memref.alloc() {{.*}} : memref<2x1x2x2x16x32xbf16>
// CHECK-DAG: memref.alloc() {{.*}} : memref<1x1x2x2x16x32xbf16>
// CHECK: %[[FIRST:.*]] = vector.load %arg1[{{.*}}] : memref<32x32xf32>, vector<16xf32>
// CHECK: %[[SECOND:.*]] = vector.load %arg1[{{.*}}] : memref<32x32xf32>, vector<16xf32>
// CHECK: %[[BITS:.*]] = vector.bitcast %[[FIRST]] : vector<16xf32> to vector<16xi32>
// CHECK: %[[UPPER:.*]] = arith.andi %[[BITS]], %[[MASK:.*]] : vector<16xi32>
// CHECK: %[[HIGH:.*]] = vector.bitcast %[[UPPER]] : vector<16xi32> to vector<16xf32>
// CHECK: %[[REST:.*]] = arith.subf %[[FIRST]], %[[HIGH]] : vector<16xf32>
// CHECK: arith.shrui %[[BITS]], %{{.*}} : vector<16xi32>
// CHECK: arith.ori
// CHECK: vector.shuffle {{.*}} [1, 3, 5, {{.*}}, 61, 63] : vector<64xi16>, vector<64xi16>
// CHECK-COUNT-4: amx.tile_zero
// CHECK-COUNT-12: amx.tile_mulf
// CHECK-NOT: amx.tile_mulf
// CHECK: amx.tile_store
func.func @pairs(%p: memref<64x32xf32>, %v: memref<32x32xf32>,
                 %out: memref<64x32xf32>) {
  %upper = arith.constant 0xffff0000 : i32
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, d)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<64x32xf32>, memref<32x32xf32>)
      outs(%out : memref<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %aBits = arith.bitcast %a : f32 to i32
    %aUpper = arith.andi %aBits, %upper : i32
    %aHigh = arith.bitcast %aUpper : i32 to f32
    %aRest = arith.subf %a, %aHigh : f32
    %aRestBits = arith.bitcast %aRest : f32 to i32
    %aRestUpper = arith.andi %aRestBits, %upper : i32
    %aLow = arith.bitcast %aRestUpper : i32 to f32
    %bBits = arith.bitcast %b : f32 to i32
    %bUpper = arith.andi %bBits, %upper : i32
    %bHigh = arith.bitcast %bUpper : i32 to f32
    %bRest = arith.subf %b, %bHigh : f32
    %bRestBits = arith.bitcast %bRest : f32 to i32
    %bRestUpper = arith.andi %bRestBits, %upper : i32
    %bLow = arith.bitcast %bRestUpper : i32 to f32
    %0 = arith.mulf %aHigh, %bHigh : f32
    %1 = arith.addf %c, %0 : f32
    %2 = arith.mulf %aHigh, %bLow : f32
    %3 = arith.addf %1, %2 : f32
    %4 = arith.mulf %aLow, %bHigh : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %5 : f32
  }
  return
}

// -----

// What looks like it: other bits, a rest of another number, a product twice, and
// one of f32 as it is.
// CHECK-LABEL: func @no_pairs
// CHECK-NOT: amx
func.func @no_pairs(%p: memref<64x32xf32>, %v: memref<32x32xbf16>,
                    %out: memref<64x32xf32>) {
  %upper = arith.constant 0xffff0000 : i32
  %more = arith.constant 0xffff8000 : i32
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, d)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<64x32xf32>, memref<32x32xbf16>)
      outs(%out : memref<64x32xf32>) {
  ^bb0(%a: f32, %b: bf16, %c: f32):
    %bits = arith.bitcast %a : f32 to i32
    %cut = arith.andi %bits, %more : i32
    %x = arith.bitcast %cut : i32 to f32
    %y = arith.extf %b : bf16 to f32
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, d)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<64x32xf32>, memref<32x32xbf16>)
      outs(%out : memref<64x32xf32>) {
  ^bb0(%a: f32, %b: bf16, %c: f32):
    %y = arith.extf %b : bf16 to f32
    %rest = arith.subf %a, %y : f32
    %bits = arith.bitcast %rest : f32 to i32
    %cut = arith.andi %bits, %upper : i32
    %x = arith.bitcast %cut : i32 to f32
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, d)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<64x32xf32>, memref<32x32xbf16>)
      outs(%out : memref<64x32xf32>) {
  ^bb0(%a: f32, %b: bf16, %c: f32):
    %bits = arith.bitcast %a : f32 to i32
    %cut = arith.andi %bits, %upper : i32
    %x = arith.bitcast %cut : i32 to f32
    %y = arith.extf %b : bf16 to f32
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %c, %0 : f32
    %2 = arith.addf %1, %0 : f32
    linalg.yield %2 : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, d)>],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<64x32xf32>, memref<32x32xbf16>)
      outs(%out : memref<64x32xf32>) {
  ^bb0(%a: f32, %b: bf16, %c: f32):
    %y = arith.extf %b : bf16 to f32
    %0 = arith.mulf %a, %y : f32
    %1 = arith.addf %c, %0 : f32
    linalg.yield %1 : f32
  }
  return
}

// -----

// Not of f32, f16, or sums of other things; without a remark, as they are no
// products of bf16. And nobody asks for tiles.
// CHECK-LABEL: func @others
// CHECK-NOT: syscall
// CHECK-NOT: amx
func.func @others(%p: memref<40x64xbf16>, %h: memref<40x64xf16>,
                  %out: memref<40x40xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %h : memref<40x64xbf16>, memref<40x64xf16>)
      outs(%out : memref<40x40xf32>) {
  ^bb0(%a: bf16, %b: f16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : f16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %p : memref<40x64xbf16>, memref<40x64xbf16>)
      outs(%out : memref<40x40xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %larger = arith.maximumf %c, %product : f32
    linalg.yield %larger : f32
  }
  return
}

// -----

// REMARK: Category:pebble-cpu-multiply-on-amx{{.*}}it is no product of a matrix with rows and one with columns
func.func @vector(%p: memref<40x64xbf16>, %v: memref<64xbf16>,
                  %out: memref<2x40xf32>) {
  linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (m, n)>,
                                   affine_map<(b, m, n) -> (n)>,
                                   affine_map<(b, m, n) -> (b, m)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v : memref<40x64xbf16>, memref<64xbf16>)
      outs(%out : memref<2x40xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// REMARK: the results are no matrix with contiguous rows
// REMARK: neither rows nor columns of an operand lie contiguously
// REMARK: there is not one loop that reduces
// REMARK: the operands are not indexed by the loops themselves
func.func @layouts(%p: memref<40x64xbf16>, %gaps: memref<40x64xbf16, strided<[128, 2]>>,
                   %three: memref<40x8x8xbf16>, %out: memref<40x40xf32>,
                   %far: memref<40x40xf32, strided<[80, 2]>>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %p : memref<40x64xbf16>, memref<40x64xbf16>)
      outs(%far : memref<40x40xf32, strided<[80, 2]>>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %gaps : memref<40x64xbf16>, memref<40x64xbf16, strided<[128, 2]>>)
      outs(%out : memref<40x40xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d, e) -> (m, d, e)>,
                                   affine_map<(m, n, d, e) -> (n, d, e)>,
                                   affine_map<(m, n, d, e) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%three, %three : memref<40x8x8xbf16>, memref<40x8x8xbf16>)
      outs(%out : memref<40x40xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>,
                                   affine_map<(m, n, d) -> (n, d)>,
                                   affine_map<(m, n, d) -> (m, 39 - n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %p : memref<40x64xbf16>, memref<40x64xbf16>)
      outs(%out : memref<40x40xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide = arith.extf %a : bf16 to f32
    %factor = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide, %factor : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Products that are rounded to bf16 are not those of AMX.
// CHECK-LABEL: func @rounded_products
// CHECK-NOT: amx
func.func @rounded_products(%a: memref<64x64xbf16>, %b: memref<64x64xbf16>, %c: memref<64x64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b : memref<64x64xbf16>, memref<64x64xbf16>) outs(%c : memref<64x64xf32>) {
  ^bb0(%u: bf16, %v: bf16, %w: f32):
    %p = arith.mulf %u, %v : bf16
    %wide = arith.extf %p : bf16 to f32
    %q = arith.addf %w, %wide : f32
    linalg.yield %q : f32
  }
  return
}
