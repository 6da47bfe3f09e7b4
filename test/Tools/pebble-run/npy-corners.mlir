// RUN: rm -rf %t && mkdir %t
//
// Nothing is written at once, however large its other sizes are.
// RUN: %python %S/Inputs/write-npy.py %t/empty.npy "<f4" "1000000000000, 1000000000000, 0" 0
// RUN: pebble-run %s --input=%t/empty.npy --output=%t/out.npy
// RUN: %python %S/Inputs/read-npy.py %t/out.npy | FileCheck %s
// CHECK: 'shape': (1000000000000, 1000000000000, 0), } 0
//
// A result goes where a link leads, and the link stays.
// RUN: ln -s target.npy %t/link.npy
// RUN: pebble-run %s --input=%t/empty.npy --output=%t/link.npy
// RUN: test -L %t/link.npy && cmp %t/out.npy %t/target.npy
//
// A pipe is written into, and stays one.
// RUN: mkfifo %t/pipe
// RUN: bash -c 'timeout 60 cat %t/pipe > %t/read.npy & \
// RUN:   pebble-run %s --input=%t/empty.npy --output=%t/pipe && wait $!'
// RUN: test -p %t/pipe && cmp %t/out.npy %t/read.npy

func.func @main(%x: tensor<?x?x?xf32>) -> tensor<?x?x?xf32> {
  return %x : tensor<?x?x?xf32>
}
