//===- MachineSpec.h - Machines as DLTI data --------------------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A machine of lib/IOModel, as data in the IR: the device "attn.machine" of the
// target system that is attached to a module, where DLTI queries find it.
//
//   module attributes {dlti.target_system_spec = #dlti.target_system_spec<
//     "attn.machine" = #dlti.target_device_spec<
//       "name" = "two-level",
//       "flops_of_2_bytes" = 2.0e+11, "flops_of_4_bytes" = 1.0e+11,
//       "levels" = [
//         #dlti.map<"name" = "L1", "size_in_bytes" = 49152 : i64,
//                   "bytes_per_second" = 1.5e+11, "line_in_bytes" = 64 : i64>,
//         #dlti.map<"name" = "L2", "size_in_bytes" = 2097152 : i64>]>>} {}
//
// Levels come nearest first. Rates and lines may be left out.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_PLAN_MACHINESPEC_H
#define PEBBLE_PLAN_MACHINESPEC_H

#include "pebble/IOModel/Machine.h"

#include "mlir/IR/Operation.h"

namespace pebble {

/// Attaches the machine to `op`, beside other devices that are there.
void attachMachine(mlir::Operation *op, const iomodel::Machine &machine);

/// The machine of that name; without one, the one attached to `op` or to what
/// it lies in, or else the host. An error says which entry is not as it has to
/// be.
llvm::Expected<iomodel::Machine> findMachine(mlir::Operation *op,
                                             llvm::StringRef name);

} // namespace pebble

#endif // PEBBLE_PLAN_MACHINESPEC_H
