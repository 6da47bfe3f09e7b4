// RUN: pebble-opt %s --pebble-cpu-vectorize=vector-bits=512 --canonicalize --cse --split-input-file | FileCheck %s
// RUN: pebble-opt %s --pebble-cpu-vectorize=vector-bits=128 --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=NARROW
// RUN: pebble-opt %s --pebble-cpu-vectorize --split-input-file --remarks-filter-missed=pebble-cpu-vectorize --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: not pebble-opt %s --pebble-cpu-vectorize=vector-bits=96 2>&1 | FileCheck %s --check-prefix=BITS
// BITS: vector-bits must be a power of two between 64 and 2048, but is 96

// A contraction: the innermost loop carries a register tile, adds two terms in
// each step, and reads each vector once for all rows.
// CHECK-LABEL: func @contraction
// CHECK: scf.for %{{.*}} = %c0 to %c128 step %c64
// CHECK: scf.for %{{.*}} = %c0 to %c24 step %c6
// CHECK-COUNT-24: vector.load {{.*}} : memref<24x128xf32>, vector<16xf32>
// CHECK: %[[SUMS:.*]]:24 = scf.for %[[N:.*]] = %c0 to %c100 step %c2
// CHECK-COUNT-8: vector.load {{.*}} : memref<100x128xf32>, vector<16xf32>
// CHECK-NOT: vector.load
// CHECK: vector.fma
// CHECK-NOT: vector.load
// CHECK: scf.yield
// CHECK-COUNT-24: vector.store {{.*}} : memref<24x128xf32>, vector<16xf32>
// CHECK-NOT: masked
// CHECK: return
// NARROW-LABEL: func @contraction
// NARROW: :12 = scf.for {{.*}} -> (vector<4xf32>
func.func @contraction(%p: memref<24x100xf32>, %v: memref<100x128xf32>,
                       %out: memref<24x128xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                        affine_map<(m, n, d) -> (n, d)>,
                        affine_map<(m, n, d) -> (m, d)>],
       iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<24x100xf32>, memref<100x128xf32>)
      outs(%out : memref<24x128xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Terms that are more than products take small tiles, as many sums as run side by
// side; of an odd number of terms, the last comes alone.
// CHECK-LABEL: func @more_than_products
// CHECK: scf.for %{{.*}} = %c0 to %c24 step %c2
// CHECK: %{{.*}}:8 = scf.for %{{.*}} = %c0 to %c98 step %c2
// CHECK: scf.yield
// CHECK-NEXT: }
// CHECK: memref.load %{{.*}}[%{{.*}}, %c98] : memref<24x99xf32>
func.func @more_than_products(%p: memref<24x99xf32>, %v: memref<99x64xf32>,
                              %out: memref<24x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.generic
      {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                        affine_map<(m, n, d) -> (n, d)>,
                        affine_map<(m, n, d) -> (m, d)>],
       iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<24x99xf32>, memref<99x64xf32>)
      outs(%out : memref<24x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %none = arith.cmpf oeq, %a, %zero : f32
    %term = arith.select %none, %zero, %product : f32
    %sum = arith.addf %c, %term : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Whatever does not fill a vector is masked; rows that do not fill a tile come
// one by one. A long reduction is split.
// CHECK-LABEL: func @dynamic
// CHECK-SAME: %[[P:[a-z0-9]*]]: memref<?x?xf32>, %[[V:[a-z0-9]*]]: memref<?x?xf32>
// CHECK: %[[D:.*]] = memref.dim %[[V]], %c1
// CHECK: scf.for %{{.*}} step %c64
// CHECK: scf.for %{{.*}} step %c256
// CHECK: arith.minui
// CHECK: scf.for %{{.*}} step %c4
// CHECK: scf.for %{{.*}} step %c1 {
// CHECK: scf.for %[[REST:.*]] = %{{.*}} to %[[D]] step %c16
// CHECK: %[[LEFT:.*]] = arith.subi %[[D]], %[[REST]]
// CHECK: %[[MASK:.*]] = vector.create_mask %[[LEFT]] : vector<16xi1>
// CHECK-NOT: vector.load
// CHECK: vector.maskedload {{.*}} %[[MASK]]
// CHECK-NOT: vector.store
// CHECK: return
func.func @dynamic(%p: memref<?x?xf32>, %v: memref<?x?xf32>,
                   %out: memref<?x?xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(m, n, d) -> (m, n)>,
                        affine_map<(m, n, d) -> (n, d)>,
                        affine_map<(m, n, d) -> (m, d)>],
       iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%p, %v : memref<?x?xf32>, memref<?x?xf32>)
      outs(%out : memref<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Along n all operands lie contiguously, and it is a reduction: lanes sum up
// their own terms, those beyond the end none.
// CHECK-LABEL: func @reduction
// CHECK: %[[WHOLE:.*]]:4 = scf.for {{.*}} = %c0 to %c96 step %c16 iter_args
// CHECK: vector.load {{.*}} : memref<8x100xf16>, vector<16xf16>
// CHECK: arith.extf {{.*}} : vector<16xf16> to vector<16xf32>
// CHECK: vector.maskedload
// CHECK: %[[SUM:.*]] = arith.addf %[[WHOLE]]#0
// CHECK: arith.select %{{.*}}, %[[SUM]], %[[WHOLE]]#0 : vector<16xi1>
// CHECK-COUNT-4: vector.reduction <add>
// CHECK: return
func.func @reduction(%x: memref<8x100xf16>, %out: memref<8xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(m, n) -> (m, n)>,
                        affine_map<(m, n) -> (m)>],
       iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x100xf16>) outs(%out : memref<8xf32>) {
  ^bb0(%a: f16, %b: f32):
    %wide = arith.extf %a : f16 to f32
    %sum = arith.addf %b, %wide : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// The sums of as many rows as there are lanes are added up side by side.
// CHECK-LABEL: func @row_sums
// CHECK: %[[SUMS:.*]]:16 = scf.for
// CHECK-COUNT-30: vector.shuffle {{.*}} : vector<16xf32>, vector<16xf32>
// CHECK-NOT: vector.shuffle
// CHECK: vector.load {{.*}} : memref<32xf32>, vector<16xf32>
// CHECK: vector.store {{.*}} : memref<32xf32>, vector<16xf32>
func.func @row_sums(%x: memref<32x64xf32>, %out: memref<32xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(m, n) -> (m, n)>,
                        affine_map<(m, n) -> (m)>],
       iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<32x64xf32>) outs(%out : memref<32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// Sums that begin with a fill begin with its value, and nothing is filled, unless
// something else reads it in between. Four sums are too few to keep multipliers
// busy: every other term goes to four others, added to them at the end.
// CHECK-LABEL: func @filled
// CHECK-NOT: vector.store
// CHECK: %[[SUMS:.*]]:8 = scf.for {{.*}} = %c0 to %c10 step %c2 iter_args(%{{[a-z0-9]+}} = %[[ONE:[a-z0-9_]+]], %{{[a-z0-9]+}} = %[[ONE]],
// CHECK: scf.yield
// CHECK: arith.addf %[[SUMS]]#0, %[[SUMS]]#4
// CHECK-COUNT-4: vector.store {{.*}}, %[[OUT:.*]][
// CHECK-COUNT-4: vector.store %[[ONE]], %arg2
// CHECK: memref.copy
// CHECK: vector.load %arg2
// CHECK: scf.for
func.func @filled(%x: memref<10x64xf32>, %out: memref<64xf32>,
                  %read: memref<64xf32>, %copy: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%out : memref<64xf32>)
  linalg.generic
      {indexing_maps = [affine_map<(n, m) -> (n, m)>,
                        affine_map<(n, m) -> (m)>],
       iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<10x64xf32>) outs(%out : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  }
  linalg.fill ins(%one : f32) outs(%read : memref<64xf32>)
  memref.copy %read, %copy : memref<64xf32> to memref<64xf32>
  linalg.generic
      {indexing_maps = [affine_map<(n, m) -> (n, m)>,
                        affine_map<(n, m) -> (m)>],
       iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<10x64xf32>) outs(%read : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// An output that the reduction does not end is written as it goes; what is the
// same for all lanes stays a scalar.
// CHECK-LABEL: func @running
// CHECK: scf.for %{{.*}} = %c0 to %c10 step %c1 iter_args
// CHECK: %[[HALF:.*]] = memref.load
// CHECK: arith.negf %[[HALF]] : f32
// CHECK-COUNT-4: vector.store {{.*}} : memref<10x64xf32>
// CHECK: scf.yield
// CHECK-COUNT-4: vector.store {{.*}} : memref<64xf32>
func.func @running(%factor: memref<10xf32>, %x: memref<10x64xf32>,
                   %sums: memref<64xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(n, m) -> (n)>, affine_map<(n, m) -> (n, m)>,
                        affine_map<(n, m) -> (m)>],
       iterator_types = ["reduction", "parallel"]}
      ins(%factor : memref<10xf32>)
      outs(%x, %sums : memref<10x64xf32>, memref<64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %negative = arith.negf %a : f32
    %product = arith.mulf %negative, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %product, %sum : f32, f32
  }
  return
}

// -----

// What does not lie contiguously is read by elements, and not beyond the end. So
// are booleans, which take a byte in memory and a bit in a vector.
// CHECK-LABEL: func @transpose
// CHECK: %[[LAST:.*]] = arith.subi %{{.*}}, %c1
// CHECK: arith.minui %{{.*}}, %[[LAST]]
// CHECK: vector.from_elements {{.*}} : vector<16xf32>
// CHECK: arith.extui {{.*}} : i1 to i32
// CHECK: vector.from_elements {{.*}} : vector<16xi32>
// CHECK: arith.cmpi ne, {{.*}} : vector<16xi32>
func.func @transpose(%x: memref<?x3xf32>, %mask: memref<3x?xi1>,
                     %out: memref<3x?xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.generic
      {indexing_maps = [affine_map<(m, n) -> (n, m)>,
                        affine_map<(m, n) -> (m, n)>,
                        affine_map<(m, n) -> (m, n)>],
       iterator_types = ["parallel", "parallel"]}
      ins(%x, %mask : memref<?x3xf32>, memref<3x?xi1>)
      outs(%out : memref<3x?xf32>) {
  ^bb0(%a: f32, %b: i1, %c: f32):
    %selected = arith.select %b, %a, %zero : f32
    linalg.yield %selected : f32
  }
  return
}

// -----

// Of as many rows as there are lanes, vectors along the rows are read and
// transposed, in four rounds of interleaving 16 vectors. Lanes beyond the end
// read the last vector again, here number 19; rows that are too few are read by
// elements.
// CHECK-LABEL: func @transpose_blocks
// CHECK-SAME: %[[X:.*]]: memref<20x?xf32>
// CHECK: scf.for
// CHECK-COUNT-16: vector.load %[[X]]
// CHECK-NEXT: vector.shuffle %{{.*}} [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
// CHECK-NEXT: vector.shuffle %{{.*}} [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
// CHECK-COUNT-62: vector.shuffle
// CHECK-NOT: vector.shuffle
// CHECK-COUNT-16: vector.store
// CHECK: scf.for
// CHECK: vector.from_elements
// CHECK-COUNT-3: vector.load %[[X]]
// CHECK-NEXT: vector.load %[[X]][%c19,
// CHECK-COUNT-16: vector.maskedstore
func.func @transpose_blocks(%x: memref<20x?xf32>, %out: memref<?x20xf32>) {
  linalg.generic
      {indexing_maps = [affine_map<(m, n) -> (n, m)>,
                        affine_map<(m, n) -> (m, n)>],
       iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<20x?xf32>) outs(%out : memref<?x20xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  }
  return
}

// -----

// Elements without a width of their own are read one by one.
// CHECK-LABEL: func @transpose_indices(
// CHECK: vector.store {{.*}}xindex>
func.func @transpose_indices(%x: memref<64x64xindex>, %out: memref<64x64xindex>) {
  linalg.transpose ins(%x : memref<64x64xindex>)
      outs(%out : memref<64x64xindex>) permutation = [1, 0]
  return
}

// -----

// Where a number is as wide as no power of two, there are as many lanes as one.
// CHECK-LABEL: func @transpose_odd(
// CHECK: vector.shuffle {{.*}} : vector<8xi32>, vector<8xi32>
// CHECK-LABEL: func @row_sums_odd(
// CHECK: vector.shuffle {{.*}} : vector<8xi32>, vector<8xi32>
func.func @transpose_odd(%x: memref<64x64xi32>, %out: memref<64x64xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>,
                                   affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<64x64xi32>) outs(%out : memref<64x64xi32>) {
  ^bb0(%a: i32, %b: i32):
    %wide = arith.extsi %a : i32 to i48
    %square = arith.muli %wide, %wide : i48
    %result = arith.trunci %square : i48 to i32
    linalg.yield %result : i32
  }
  return
}

func.func @row_sums_odd(%x: memref<40x64xi32>, %out: memref<40xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
                                   affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<40x64xi32>) outs(%out : memref<40xi32>) {
  ^bb0(%a: i32, %b: i32):
    %wide = arith.extsi %a : i32 to i48
    %square = arith.muli %wide, %wide : i48
    %term = arith.trunci %square : i48 to i32
    %sum = arith.addi %b, %term : i32
    linalg.yield %sum : i32
  }
  return
}

// -----

// Rows that are left over are summed side by side, also where an operand is read
// element by element.
// CHECK-LABEL: func @rest_of_row_sums(
// CHECK: :4 = scf.for
// CHECK: :2 = scf.for
func.func @rest_of_row_sums(%x: memref<6x64xf32>, %y: memref<64x6xf32>,
                            %out: memref<6xf32, strided<[2]>>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
                                   affine_map<(i, j) -> (j, i)>,
                                   affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x, %y : memref<6x64xf32>, memref<64x6xf32>)
      outs(%out : memref<6xf32, strided<[2]>>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// A register tile has fewer rows where the rest of the loop would be too few
// sums to run side by side.
// CHECK-LABEL: func @rest
// CHECK: scf.for %{{.*}} = %c0 to %c10 step %c5
func.func @rest(%x: memref<13x10xf32>, %y: memref<10x64xf32>,
                %out: memref<13x64xf32>) {
  linalg.matmul ins(%x, %y : memref<13x10xf32>, memref<10x64xf32>)
      outs(%out : memref<13x64xf32>)
  return
}

// -----

// Positions are vectors of consecutive numbers along the lane loop.
// CHECK-LABEL: func @positions
// CHECK: vector.step : vector<16xindex>
// CHECK: arith.cmpi sle, {{.*}} : vector<16xindex>
func.func @positions(%out: memref<4x64xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.generic
      {indexing_maps = [affine_map<(m, n) -> (m, n)>],
       iterator_types = ["parallel", "parallel"]}
      outs(%out : memref<4x64xf32>) {
  ^bb0(%a: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %visible = arith.cmpi sle, %j, %i : index
    %selected = arith.select %visible, %a, %one : f32
    linalg.yield %selected : f32
  }
  return
}

// -----

// Short rows take short vectors; fills and copies are loops like others. Nothing
// is left of an operation without iterations.
// CHECK-LABEL: func @short
// CHECK: vector.store {{.*}} : memref<?x8xf32>, vector<8xf32>
// CHECK: vector.load {{.*}} : memref<?x8xf32>, vector<8xf32>
// CHECK-NOT: masked
// CHECK-NOT: memref<4x0xf32>, vector
// CHECK: return
func.func @short(%x: memref<?x8xf32>, %y: memref<?x8xf32>,
                 %empty: memref<4x0xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%x : memref<?x8xf32>)
  linalg.copy ins(%x : memref<?x8xf32>) outs(%y : memref<?x8xf32>)
  linalg.fill ins(%zero : f32) outs(%empty : memref<4x0xf32>)
  return
}

// -----

// Of short rows, what all of them are multiplied by is read once.
// CHECK-LABEL: func @short_rows
// CHECK-SAME: %[[X:.*]]: memref<?x64xf32>, %[[FACTOR:.*]]: memref<1x64xf32>
// CHECK: %[[LOADED:.*]] = vector.load %[[FACTOR]]
// CHECK: scf.for
// CHECK-NOT: vector.load %[[FACTOR]]
// CHECK: %[[ROW:.*]] = vector.load %[[X]]
// CHECK: arith.mulf %[[LOADED]], %[[ROW]]
func.func @short_rows(%x: memref<?x64xf32>, %factor: memref<1x64xf32>,
                      %y: memref<?x64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n) -> (0, n)>,
                                   affine_map<(m, n) -> (m, n)>,
                                   affine_map<(m, n) -> (m, n)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%factor, %x : memref<1x64xf32>, memref<?x64xf32>)
      outs(%y : memref<?x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    linalg.yield %product : f32
  }
  return
}

// -----

// Sums that are for nothing but an addition are added from the registers. Where
// their buffer is read again, or what they are made from changes meanwhile, they
// go there.
// CHECK-LABEL: func @add_sums
// CHECK: %[[OUT:.*]] = memref.alloc
// CHECK: %[[SUMS:.*]]:8 = scf.for
// CHECK: %[[SUM:.*]] = arith.addf %[[SUMS]]#0, %[[SUMS]]#4
// CHECK: %[[BEFORE:.*]] = vector.load %[[OUT]]
// CHECK: %[[AFTER:.*]] = arith.addf %[[BEFORE]], %[[SUM]]
// CHECK: vector.store %[[AFTER]], %[[OUT]]
// CHECK-LABEL: func @add_sums_read_again
// CHECK: %[[BUFFER:.*]] = memref.alloc() : memref<4x16xf32>
// CHECK: %[[BUFFER:.*]] = memref.alloc() : memref<4x16xf32>
// CHECK: vector.store %{{.*}}, %[[BUFFER]]
// CHECK-LABEL: func @add_sums_to_input
// CHECK: %[[BUFFER:.*]] = memref.alloc
// CHECK: vector.store %{{.*}}, %[[BUFFER]]
#a = affine_map<(m, n, d) -> (m, n)>
#b = affine_map<(m, n, d) -> (n, d)>
#c = affine_map<(m, n, d) -> (m, d)>
#all = affine_map<(m, d) -> (m, d)>
func.func @add_sums(%x: memref<4x64xf32>, %y: memref<64x16xf32>)
    -> memref<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %out = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%out : memref<4x16xf32>)
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>) outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %out : memref<4x16xf32>
}

func.func @add_sums_read_again(%x: memref<4x64xf32>, %y: memref<64x16xf32>)
    -> memref<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %out = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%out : memref<4x16xf32>)
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>) outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %sums : memref<4x16xf32>
}

func.func @add_sums_to_input(%x: memref<4x64xf32>, %y: memref<64x16xf32>)
    -> memref<64x16xf32> {
  %zero = arith.constant 0.0 : f32
  %out = memref.subview %y[8, 0] [4, 16] [1, 1]
      : memref<64x16xf32> to memref<4x16xf32, strided<[16, 1], offset: 128>>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>) outs(%out : memref<4x16xf32, strided<[16, 1], offset: 128>>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %y : memref<64x16xf32>
}

// Not so where another name, which a block gives it, is read for the sums.
// CHECK-LABEL: func @add_sums_by_another_name(
// CHECK: memref.alloc
// CHECK: %[[SUMS:.*]] = memref.alloc
// CHECK: vector.store %{{.*}}, %[[SUMS]]
func.func @add_sums_by_another_name(%x: memref<4x64xf32>) -> memref<64x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %y = memref.alloc() : memref<64x16xf32>
  linalg.fill ins(%one : f32) outs(%y : memref<64x16xf32>)
  cf.br ^later(%y : memref<64x16xf32>)
^later(%z: memref<64x16xf32>):
  %out = memref.subview %y[8, 0] [4, 16] [1, 1]
      : memref<64x16xf32> to memref<4x16xf32, strided<[16, 1], offset: 128>>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %z : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%out : memref<4x16xf32, strided<[16, 1], offset: 128>>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %y : memref<64x16xf32>
}

// Nor where the body itself loads what is added to.
// CHECK-LABEL: func @add_sums_of_loads(
// CHECK: memref.alloc
// CHECK: %[[SUMS:.*]] = memref.alloc
// CHECK: vector.store %{{.*}}, %[[SUMS]]
func.func @add_sums_of_loads(%x: memref<4x64xf32>, %y: memref<64x16xf32>)
    -> memref<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %first = arith.constant 0 : index
  %out = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%one : f32) outs(%out : memref<4x16xf32>)
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %element = memref.load %out[%first, %first] : memref<4x16xf32>
    %factor = arith.mulf %element, %q : f32
    %product = arith.mulf %p, %factor : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %out : memref<4x16xf32>
}

// A buffer that is marked as one is a part of its workspace, by whatever name.
// CHECK-LABEL: func @add_sums_to_workspace(
// CHECK: %[[SUMS:.*]] = memref.alloc
// CHECK: vector.store %{{.*}}, %[[SUMS]]
// CHECK-LABEL: func @add_sums_within_buffer(
// CHECK: memref.alloc
// CHECK: %[[SUMS:.*]] = memref.alloc
// CHECK: vector.store %{{.*}}, %[[SUMS]]
// Two that are marked do not overlap.
// CHECK-LABEL: func @add_sums_to_marked(
// CHECK-NOT: memref.alloc
// CHECK: %[[OUT:.*]] = memref.view
// CHECK-NOT: memref.alloc
// CHECK: vector.store %{{.*}}, %[[OUT]]
func.func @add_sums_to_workspace(%y: memref<64x16xf32>, %workspace: memref<4096xi8>) {
  %zero = arith.constant 0.0 : f32
  %begin = arith.constant 0 : index
  %cast = memref.cast %workspace : memref<4096xi8> to memref<?xi8>
  %out = memref.view %cast[%begin][] {attn.buffer} : memref<?xi8> to memref<4x16xf32>
  %x = memref.view %workspace[%begin][] : memref<4096xi8> to memref<4x64xf32>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return
}

func.func @add_sums_within_buffer(%y: memref<64x16xf32>) -> memref<4096xi8> {
  %zero = arith.constant 0.0 : f32
  %begin = arith.constant 0 : index
  %workspace = memref.alloc() : memref<4096xi8>
  %out = memref.view %workspace[%begin][] {attn.buffer} : memref<4096xi8> to memref<4x16xf32>
  %x = memref.view %workspace[%begin][] : memref<4096xi8> to memref<4x64xf32>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return %workspace : memref<4096xi8>
}

func.func @add_sums_to_marked(%y: memref<64x16xf32>, %workspace: memref<4096xi8>) {
  %zero = arith.constant 0.0 : f32
  %begin = arith.constant 0 : index
  %next = arith.constant 1024 : index
  %cast = memref.cast %workspace : memref<4096xi8> to memref<?xi8>
  %out = memref.view %cast[%begin][] {attn.buffer} : memref<?xi8> to memref<4x16xf32>
  %x = memref.view %workspace[%next][] {attn.buffer} : memref<4096xi8> to memref<4x64xf32>
  %sums = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sums : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#a, #b, #c],
                  iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x, %y : memref<4x64xf32>, memref<64x16xf32>)
      outs(%sums : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    %product = arith.mulf %p, %q : f32
    %sum = arith.addf %r, %product : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all, #all],
                  iterator_types = ["parallel", "parallel"]}
      ins(%sums : memref<4x16xf32>)
      outs(%out : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f32):
    %sum = arith.addf %q, %p : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

// What is declined stays, and says why.
// CHECK-LABEL: func @declined
// CHECK-COUNT-4: linalg.generic
// REMARK: along no loop do the results lie contiguously
// REMARK: an operand is not indexed by the loops themselves
// REMARK: 'arith.divsi' has no form that computes several elements
// REMARK: 'memref.load' has no form that computes several elements
#id = affine_map<(i) -> (i)>
func.func @declined(%table: memref<?xf32>, %at: memref<64xindex>,
                    %out: memref<64xf32>, %x: memref<64xi32>,
                    %y: memref<64xi32>, %long: memref<127xf32>,
                    %sums: memref<64xf32>, %apart: memref<64xf32, strided<[2]>>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%at : memref<64xindex>) outs(%out : memref<64xf32>) {
  ^bb0(%i: index, %b: f32):
    %element = memref.load %table[%i] : memref<?xf32>
    linalg.yield %element : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<64xi32>) outs(%y : memref<64xi32>) {
  ^bb0(%a: i32, %b: i32):
    %quotient = arith.divsi %b, %a : i32
    linalg.yield %quotient : i32
  }
  linalg.generic
      {indexing_maps = [affine_map<(i, j) -> (i + j)>,
                        affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>],
       iterator_types = ["parallel", "reduction"]}
      ins(%long, %out : memref<127xf32>, memref<64xf32>)
      outs(%sums : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%out : memref<64xf32>)
      outs(%apart : memref<64xf32, strided<[2]>>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  }
  return
}

// -----

// A product that is added to a sum, and before it another product of its own: that one
// is written where it belongs.
// CHECK-LABEL: func @two_products
// CHECK-SAME:    %[[X:[a-z0-9]*]]: memref<64xf32>, %[[Y:[a-z0-9]*]]: memref<64xf32>, %[[Z:[a-z0-9]*]]: memref<64xf32>
// CHECK: vector.store %{{.*}}, %[[Z]][
func.func @two_products(%x: memref<64xf32>, %y: memref<64xf32>, %z: memref<64xf32>, %a: memref<8x64xf32>, %b: memref<64x64xf32>, %o: memref<8x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %t = memref.alloc() : memref<8x64xf32>
  linalg.mul ins(%x, %y : memref<64xf32>, memref<64xf32>) outs(%z : memref<64xf32>)
  linalg.fill ins(%zero : f32) outs(%t : memref<8x64xf32>)
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b : memref<8x64xf32>, memref<64x64xf32>) outs(%t : memref<8x64xf32>) {
  ^bb0(%u: f32, %v: f32, %w: f32):
    %p = arith.mulf %u, %v : f32
    %q = arith.addf %w, %p : f32
    linalg.yield %q : f32
  }
  linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} ins(%t : memref<8x64xf32>) outs(%o : memref<8x64xf32>) {
  ^bb0(%u: f32, %w: f32):
    %q = arith.addf %w, %u : f32
    linalg.yield %q : f32
  }
  memref.dealloc %t : memref<8x64xf32>
  return
}
