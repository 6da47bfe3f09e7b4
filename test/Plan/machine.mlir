// The machine in the IR is planned for, level by level; one named in the options
// takes its place.
//
// RUN: pebble-opt %s --attn-plan | FileCheck %s
// RUN: pebble-opt %s --attn-plan=machine=words=1000 | FileCheck %s --check-prefix=OPTION
// RUN: pebble-opt %s --attn-plan=machine=a100 | FileCheck %s --check-prefix=A100

// CHECK: "CPU" = #dlti.target_device_spec<"cores" = 2 : i32>
// CHECK-SAME: "name" = "mine"
// CHECK: schedule(#attn.online<query_tile = [[TILE:[0-9]+]], key_tile = [[KEYS:[0-9]+]]>)
// CHECK-SAME: <"L1", schedule = #attn.online<query_tile = [[TILE]], key_tile = [[KEYS]]>
// CHECK-SAME: <"L2", schedule = #attn.online<
// OPTION: "CPU" =
// OPTION-SAME: "name" = "words=1000"
// OPTION-NOT: "mine"
// OPTION: levels = [<"fast",
// A100: "name" = "a100"
// A100: levels = [<"shared", {{.*}} <"L2",
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cores" = 2 : i32>,
    "attn.machine" = #dlti.target_device_spec<
      "name" = "mine",
      "flops_of_4_bytes" = 1.0e+13,
      "levels" = [
        #dlti.map<"name" = "L1", "size_in_bytes" = 16384 : i64, "bytes_per_second" = 1.0e+10>,
        #dlti.map<"name" = "L2", "size_in_bytes" = 65536 : i64>]>>} {
  func.func @f(%q: tensor<512x16xf32>, %out: tensor<512x16xf32>) -> tensor<512x16xf32> {
    %0 = attn.attention kernel(#attn.exp) accumulate(f32)
        ins(%q, %q, %q : tensor<512x16xf32>, tensor<512x16xf32>, tensor<512x16xf32>)
        outs(%out : tensor<512x16xf32>) -> tensor<512x16xf32>
    return %0 : tensor<512x16xf32>
  }
}
