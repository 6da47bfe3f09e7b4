//===- Report.h - Plans as tables, JSON and sentences -----------*- C++ -*-===//
//
// Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Plans as tables, JSON and sentences.
//
//===----------------------------------------------------------------------===//

#ifndef PEBBLE_TOOLS_PEBBLECOST_REPORT_H
#define PEBBLE_TOOLS_PEBBLECOST_REPORT_H

#include "pebble/IOModel/Machine.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace pebble::cost {

llvm::json::Object toJson(const iomodel::Problem &problem);
llvm::json::Object toJson(const iomodel::Plan &plan);
llvm::json::Object toJson(const iomodel::MachinePlan &plan);

void printTable(const iomodel::Plan &plan, llvm::raw_ostream &out);
void printTable(const iomodel::MachinePlan &plan, llvm::raw_ostream &out);

/// What was chosen, how it works, and why not the others.
void explain(const iomodel::Plan &plan, llvm::raw_ostream &out);

/// A count as a multiple of another, to three digits.
std::string ratio(iomodel::Words words, iomodel::Words unit);

} // namespace pebble::cost

#endif // PEBBLE_TOOLS_PEBBLECOST_REPORT_H
