# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Finds LLVM/MLIR 22 and sets the flags that every target of ours needs.

set(PEBBLE_LLVM_VERSION_MAJOR 22)

# Debian installs each LLVM release below its own prefix. A user's choice
# (-DMLIR_DIR=...) comes first.
find_package(MLIR CONFIG QUIET
  HINTS /usr/lib/llvm-${PEBBLE_LLVM_VERSION_MAJOR}/lib/cmake/mlir)
if(NOT MLIR_FOUND)
  message(FATAL_ERROR
    "MLIR ${PEBBLE_LLVM_VERSION_MAJOR} was not found. On Debian 12, run "
    "scripts/setup.sh; elsewhere, pass -DMLIR_DIR=<prefix>/lib/cmake/mlir of an "
    "installed MLIR ${PEBBLE_LLVM_VERSION_MAJOR}.")
endif()
# MLIR's config answers no version request, so compare LLVM's number here.
if(NOT LLVM_VERSION_MAJOR EQUAL PEBBLE_LLVM_VERSION_MAJOR)
  message(FATAL_ERROR
    "Pebble needs LLVM/MLIR ${PEBBLE_LLVM_VERSION_MAJOR}, but ${MLIR_DIR} is "
    "version ${LLVM_PACKAGE_VERSION}. Pass -DMLIR_DIR=<prefix>/lib/cmake/mlir "
    "of an MLIR ${PEBBLE_LLVM_VERSION_MAJOR}.")
endif()
if(NOT TARGET MLIR OR NOT TARGET LLVM)
  message(FATAL_ERROR
    "${MLIR_DIR} has no shared MLIR and LLVM libraries. Pebble links those, so "
    "that its plugin and a stock mlir-opt share one MLIR: build LLVM with "
    "-DLLVM_BUILD_LLVM_DYLIB=ON -DMLIR_BUILD_MLIR_DYLIB=ON.")
endif()

list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(GNUInstallDirs)
include(TableGen)
include(AddLLVM)
include(AddMLIR)

find_program(PEBBLE_CCACHE ccache)
if(PEBBLE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths relative to the sources, so that another clone finds what this one
  # compiled; the sloppiness is what ccache asks for with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=true
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    ${PEBBLE_CCACHE})
endif()

# One interface target carries what is common to all our code.
add_library(pebble_flags INTERFACE)
target_include_directories(pebble_flags SYSTEM INTERFACE
  ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
separate_arguments(PEBBLE_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(pebble_flags INTERFACE ${PEBBLE_LLVM_DEFINITIONS})
target_compile_options(pebble_flags INTERFACE
  -fno-rtti -fvisibility-inlines-hidden -Wall -Wextra -Wno-unused-parameter)
# Classes of LLVM, Statistic among them, have another layout with assertions
# than without.
if(NOT LLVM_ENABLE_ASSERTIONS)
  target_compile_definitions(pebble_flags INTERFACE NDEBUG)
endif()
if(PEBBLE_WERROR)
  target_compile_options(pebble_flags INTERFACE -Werror)
endif()
if(PEBBLE_SANITIZERS)
  # vptr needs RTTI, which LLVM is built without.
  set(sanitize -fsanitize=${PEBBLE_SANITIZERS} -fno-sanitize=vptr
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(pebble_flags INTERFACE ${sanitize})
  target_link_options(pebble_flags INTERFACE ${sanitize})
  set(PEBBLE_UNDEFINED_FLAG "")
else()
  # A component that uses another without naming it does not link.
  set(PEBBLE_UNDEFINED_FLAG -Wl,--no-undefined)
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Libraries and tools share one precompiled header, so they share their flags.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE -fPIC)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
file(RELATIVE_PATH pebble_bin_to_lib
  ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
set(CMAKE_INSTALL_RPATH
  "$ORIGIN;$ORIGIN/${pebble_bin_to_lib};${LLVM_LIBRARY_DIRS}")

# MLIR's headers are most of what there is to compile: read them once.
add_library(pebble_mlir_headers OBJECT
  ${PROJECT_SOURCE_DIR}/cmake/PrecompiledHeaders.cpp)
target_link_libraries(pebble_mlir_headers PRIVATE pebble_flags)
target_precompile_headers(pebble_mlir_headers PRIVATE
  <mlir/Dialect/Affine/IR/AffineOps.h>
  <mlir/Dialect/Arith/IR/Arith.h>
  <mlir/Dialect/Arith/Utils/Utils.h>
  <mlir/Dialect/Func/IR/FuncOps.h>
  <mlir/Dialect/Linalg/IR/Linalg.h>
  <mlir/Dialect/Math/IR/Math.h>
  <mlir/Dialect/MemRef/IR/MemRef.h>
  <mlir/Dialect/SCF/IR/SCF.h>
  <mlir/Dialect/Tensor/IR/Tensor.h>
  <mlir/Dialect/Utils/StaticValueUtils.h>
  <mlir/IR/Builders.h>
  <mlir/IR/BuiltinOps.h>
  <mlir/IR/OpImplementation.h>
  <mlir/IR/PatternMatch.h>
  <mlir/Interfaces/DestinationStyleOpInterface.h>
  <mlir/Interfaces/TilingInterface.h>
  <mlir/Pass/Pass.h>)
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  target_compile_options(pebble_flags INTERFACE
    "SHELL:-Xclang -fno-pch-timestamp")
endif()
