// Elements that do not lie in memory as they do in vectors, as they do not fill
// their bytes, or are padded: what is stored to them by rows is read from them one
// by one.
//
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{run} = pebble-run %s --input=random:seed=3:min=-8:max=7
// RUN: %{run} --entry=plain --output=%t/plain.npy
// RUN: %{run} --entry=i4 --output=%t/i4.npy
// RUN: %{run} --entry=i48 --output=%t/i48.npy
// RUN: %{run} --entry=f80 --output=%t/f80.npy
// RUN: cmp %t/plain.npy %t/i4.npy
// RUN: cmp %t/plain.npy %t/i48.npy
// RUN: cmp %t/plain.npy %t/f80.npy

#same = affine_map<(m, n) -> (m, n)>

func.func @plain(%x: tensor<40x19xi32>) -> tensor<40x19xi32> {
  %out = tensor.empty() : tensor<40x19xi32>
  %0 = linalg.generic {indexing_maps = [#same], iterator_types = ["parallel", "parallel"]}
      outs(%out : tensor<40x19xi32>) {
  ^bb0(%o: i32):
    %last = arith.constant 39 : index
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %row = arith.subi %last, %m : index
    %element = tensor.extract %x[%row, %n] : tensor<40x19xi32>
    linalg.yield %element : i32
  } -> tensor<40x19xi32>
  return %0 : tensor<40x19xi32>
}

func.func @i4(%x: tensor<40x19xi32>) -> tensor<40x19xi32> {
  %empty = tensor.empty() : tensor<40x19xi4>
  %0 = linalg.generic {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<40x19xi32>) outs(%empty : tensor<40x19xi4>) {
  ^bb0(%a: i32, %o: i4):
    %stored = arith.trunci %a : i32 to i4
    linalg.yield %stored : i4
  } -> tensor<40x19xi4>
  %out = tensor.empty() : tensor<40x19xi32>
  %1 = linalg.generic {indexing_maps = [#same], iterator_types = ["parallel", "parallel"]}
      outs(%out : tensor<40x19xi32>) {
  ^bb0(%o: i32):
    %last = arith.constant 39 : index
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %row = arith.subi %last, %m : index
    %element = tensor.extract %0[%row, %n] : tensor<40x19xi4>
    %read = arith.extsi %element : i4 to i32
    linalg.yield %read : i32
  } -> tensor<40x19xi32>
  return %1 : tensor<40x19xi32>
}

func.func @i48(%x: tensor<40x19xi32>) -> tensor<40x19xi32> {
  %empty = tensor.empty() : tensor<40x19xi48>
  %0 = linalg.generic {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<40x19xi32>) outs(%empty : tensor<40x19xi48>) {
  ^bb0(%a: i32, %o: i48):
    %stored = arith.extsi %a : i32 to i48
    linalg.yield %stored : i48
  } -> tensor<40x19xi48>
  %out = tensor.empty() : tensor<40x19xi32>
  %1 = linalg.generic {indexing_maps = [#same], iterator_types = ["parallel", "parallel"]}
      outs(%out : tensor<40x19xi32>) {
  ^bb0(%o: i32):
    %last = arith.constant 39 : index
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %row = arith.subi %last, %m : index
    %element = tensor.extract %0[%row, %n] : tensor<40x19xi48>
    %read = arith.trunci %element : i48 to i32
    linalg.yield %read : i32
  } -> tensor<40x19xi32>
  return %1 : tensor<40x19xi32>
}

func.func @f80(%x: tensor<40x19xi32>) -> tensor<40x19xi32> {
  %empty = tensor.empty() : tensor<40x19xf80>
  %0 = linalg.generic {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<40x19xi32>) outs(%empty : tensor<40x19xf80>) {
  ^bb0(%a: i32, %o: f80):
    %stored = arith.sitofp %a : i32 to f80
    linalg.yield %stored : f80
  } -> tensor<40x19xf80>
  %out = tensor.empty() : tensor<40x19xi32>
  %1 = linalg.generic {indexing_maps = [#same], iterator_types = ["parallel", "parallel"]}
      outs(%out : tensor<40x19xi32>) {
  ^bb0(%o: i32):
    %last = arith.constant 39 : index
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %row = arith.subi %last, %m : index
    %element = tensor.extract %0[%row, %n] : tensor<40x19xf80>
    %read = arith.fptosi %element : f80 to i32
    linalg.yield %read : i32
  } -> tensor<40x19xi32>
  return %1 : tensor<40x19xi32>
}
