// A module becomes the same bytes in every process, wherever its functions lie in
// memory.
//
// RUN: pebble-compile %s -o %t.1.o
// RUN: pebble-compile %s -o %t.2.o
// RUN: pebble-compile %s -o %t.3.o
// RUN: pebble-compile %s -o %t.4.o
// RUN: cmp %t.1.o %t.2.o
// RUN: cmp %t.1.o %t.3.o
// RUN: cmp %t.1.o %t.4.o

func.func @table0(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 0.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

func.func @table1(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 1.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

func.func @table2(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 2.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

func.func @table3(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 3.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

func.func @table4(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}

func.func @table5(%row: tensor<4xf32>) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 3.0, 5.0]> : tensor<4xf32>
  %sum = linalg.add ins(%row, %table : tensor<4xf32>, tensor<4xf32>)
      outs(%row : tensor<4xf32>) -> tensor<4xf32>
  return %sum : tensor<4xf32>
}
