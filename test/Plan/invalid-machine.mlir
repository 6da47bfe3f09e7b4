// RUN: pebble-opt %s --attn-plan --split-input-file --verify-diagnostics

// expected-error@+1 {{attn-plan: the machine has an entry that is none of name, flops_of_2_bytes, flops_of_4_bytes, levels}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"cores" = 2 : i32>>} {}

// -----

// expected-error@+1 {{attn-plan: the machine has no entry 'levels'}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"name" = "mine">>} {}

// -----

// expected-error@+1 {{attn-plan: the machine entry 'levels' must be an array of #dlti.map}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"levels" = [1, 2]>>} {}

// -----

// expected-error@+1 {{attn-plan: level #0 of the machine entry 'size_in_bytes' must be a positive integer}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"levels" = [#dlti.map<"size_in_bytes" = "big">]>>} {}

// -----

// expected-error@+1 {{attn-plan: level #0 of the machine has no entry 'size_in_bytes'}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"levels" = [#dlti.map<"name" = "L1">]>>} {}

// -----

// expected-error@+1 {{level L2 must be larger than level L1, which is nearer}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "attn.machine" = #dlti.target_device_spec<"levels" = [
      #dlti.map<"name" = "L1", "size_in_bytes" = 65536 : i64>,
      #dlti.map<"name" = "L2", "size_in_bytes" = 16384 : i64>]>>} {}
