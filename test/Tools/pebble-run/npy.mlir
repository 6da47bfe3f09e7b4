// Results are written as .npy and read as inputs, to the byte.
//
// RUN: rm -rf %t && mkdir %t
// RUN: pebble-run %s --input=random:seed=7:absmax=3 --input=zeros \
// RUN:   --output=%t/a.npy --output=%t/b.npy
// RUN: pebble-run %s --input=%t/a.npy --input=%t/b.npy --output=%t/c.npy --output=%t/d.npy
// RUN: cmp %t/a.npy %t/c.npy
// RUN: cmp %t/b.npy %t/d.npy
//
// The same seed gives the same numbers, another gives others.
// RUN: pebble-run %s --input=random:seed=7:absmax=3 --input=ones --output=%t/e.npy
// RUN: cmp %t/a.npy %t/e.npy
// RUN: pebble-run %s --input=random:seed=8:absmax=3 --input=ones --output=%t/f.npy
// RUN: not cmp %t/a.npy %t/f.npy
//
// Any size that the file has will do where the type leaves it open.
// RUN: pebble-run %s --entry=dynamic --input=%t/a.npy --output=%t/g.npy
// RUN: cmp %t/a.npy %t/g.npy
//
// Standard input is a file, too.
// RUN: pebble-run - --input=%t/a.npy --input=%t/b.npy --output=%t/h.npy < %s
// RUN: cmp %t/a.npy %t/h.npy
//
// RUN: %python %S/Inputs/read-npy.py %t/a.npy | FileCheck %s
// CHECK: {'descr': '<f4', 'fortran_order': False, 'shape': (5, 3), } 60

func.func @main(%x: tensor<5x3xf32>, %y: tensor<i64>)
    -> (tensor<5x3xf32>, tensor<i64>) {
  return %x, %y : tensor<5x3xf32>, tensor<i64>
}

func.func @dynamic(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  return %x : tensor<?x3xf32>
}
