//===- PassOption.td - Options of passes -------------------*- tablegen -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_PASSOPTION
#define PEBBLE_PASSOPTION

include "mlir/Pass/PassBase.td"

/// An option whose default is worth knowing, which its description ends with.
class DefaultedOption<string cppName, string argument, string type,
                      string default, string description>
    : Option<cppName, argument, type, default,
             description # " (default: " # !subst("\"", "", default) # ")">;

#endif // PEBBLE_PASSOPTION
