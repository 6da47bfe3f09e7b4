# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# The three ways in which code of ours becomes a target.

# What uses MLIR uses the precompiled headers (cmake/PebbleToolchain.cmake).
function(pebble_use_precompiled_headers target)
  if(MLIR IN_LIST ARGN)
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
    target_precompile_headers(${target} REUSE_FROM pebble_mlir_headers)
  endif()
endfunction()

# pebble_add_library(NAME sources... LINK libraries...)
# A component of lib/: the library PebbleNAME, exported as Pebble::NAME.
function(pebble_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK;DEPENDS" ${ARGN})
  set(target Pebble${name})
  add_library(${target} ${ARG_UNPARSED_ARGUMENTS})
  add_library(Pebble::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(${target} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:pebble_flags>
    PUBLIC ${ARG_LINK})
  target_link_options(${target} PRIVATE ${PEBBLE_UNDEFINED_FLAG})
  pebble_use_precompiled_headers(${target} ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(${target} ${ARG_DEPENDS})
  endif()
  install(TARGETS ${target} EXPORT PebbleTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()

# pebble_add_tool(NAME sources... LINK libraries...)
function(pebble_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE pebble_flags ${ARG_LINK})
  pebble_use_precompiled_headers(${name} ${ARG_LINK})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  set_property(GLOBAL APPEND PROPERTY PEBBLE_TOOLS ${name})
endfunction()

# pebble_add_unittest(NAME sources... LINK libraries...)
# A GoogleTest program that lit runs (unittests/lit.cfg.py).
function(pebble_add_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE pebble_flags ${ARG_LINK}
    GTest::gtest GTest::gtest_main)
  pebble_use_precompiled_headers(${name} ${ARG_LINK})
  add_dependencies(PebbleUnitTests ${name})
endfunction()
