// Where the number of keys is not known, a guard is for as many as something is
// promised for, and the code checks that there are no more.
//
// DEFINE: %{bound} = 1
// DEFINE: %{assumed} = 65536
// DEFINE: %{more} =
// DEFINE: %{approximate} = pebble-opt %s --attn-approximate='epsilon=1e-1 logit-bound=%{bound} dynamic-size=%{assumed} machine=words=65536 %{more}' --remarks-filter='attn-.*' --remark-format=emitRemark
// RUN: %{approximate} -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t.mlir
//
// REMARK: [Passed] approximated {{.*}} assumed_keys=65536
// REMARK-SAME: keys_up_to=1048576
// REMARK-SAME: output_error="4.15e-02 spread + 3.7{{[0-9]}}e-03 largest +
// REMARK-SAME: output_error_up_to="4.15e-02 spread + 5.{{[0-9]*}}e-02 largest +
// CHECK: domain = [-1.0{{.*}}, 1.0{{.*}}], relative_error = 0.039{{[0-9]*}}, guarded>
//
// What was promised holds whatever becomes known: the guard is the same with a
// plan, whichever it is. Sizes that are known are not checked.
// DEFINE: %{tile} = pebble-opt %t.mlir --attn-plan='dynamic-size=65536 machine=words=65536' --attn-tile --canonicalize
// RUN: %{tile} | FileCheck %s --check-prefix=TILE
// TILE: %[[KEYS:.*]] = tensor.dim {{.*}}%arg2, %c0
// TILE: arith.cmpi ule, %[[KEYS]], %c1048576
// RUN: sed 's/?x8/65536x8/g' %t.mlir | pebble-opt --attn-plan=machine=words=65536 --attn-tile --canonicalize | FileCheck %s --check-prefix=STATIC
// STATIC-NOT: arith.cmpi ule
//
// With more keys than that, it is softmax that is planned and computed.
// RUN: pebble-opt %t.mlir --attn-plan='dynamic-size=20000000 machine=words=65536' | FileCheck %s --check-prefix=ONLINE
// RUN: sed 's/?x8/1073741824x8/g' %t.mlir | pebble-opt --attn-plan=machine=words=65536 | FileCheck %s --check-prefix=ONLINE
// ONLINE: schedule(#attn.online<
// RUN: sed 's/?x8/1073741824x8/g; s/accumulate(f32)/accumulate(f32) schedule(#attn.state<resident, fast_memory = 65536>)/' %t.mlir \
// RUN:   | pebble-opt --attn-tile --remarks-filter='attn-.*' --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=UNTILED
// UNTILED: not-tiled {{.*}}with 1073741824 keys, rounding may outweigh the result
//
// Where scores differ much, f32 does not promise much.
// REDEFINE: %{bound} = 3.5
// REDEFINE: %{assumed} = 65537
// RUN: %{approximate} -o /dev/null 2>&1 | FileCheck %s --check-prefix=FEWER
// FEWER: left-exact {{.*}}where the number of keys is not known, a guard allows for the rounding of up to 16384 here, but dynamic-size is 65537
// REDEFINE: %{bound} = 7
// RUN: %{approximate} -o /dev/null 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: left-exact {{.*}}however few keys there are, rounding may outweigh the result
//
// Who asserts that no score is larger gets no guard, and a bound for the number
// that is assumed.
// REDEFINE: %{bound} = 1
// REDEFINE: %{more} = guard=none
// RUN: %{approximate} -o /dev/null 2>&1 | FileCheck %s --check-prefix=ASSERTED
// ASSERTED: approximated {{.*}} assumed_keys=65537
// ASSERTED-NOT: keys_up_to

func.func @main(%q: tensor<?x8xf32>, %k: tensor<?x8xf32>, %v: tensor<?x8xf32>,
                %out: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0 = attn.attention kernel(#attn.exp) accumulate(f32)
      ins(%q, %k, %v : tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>)
      outs(%out : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}
