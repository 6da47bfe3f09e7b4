# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Installs what a project outside needs to build on Pebble: headers, TableGen
# sources and the CMake package (examples/consumer uses it). The libraries and
# tools are installed where they are added (cmake/AddPebble.cmake).
include(CMakePackageConfigHelpers)

set(PEBBLE_INSTALL_CMAKEDIR ${CMAKE_INSTALL_LIBDIR}/cmake/Pebble)
set(PEBBLE_INSTALL_DIALECTSDIR ${CMAKE_INSTALL_DATADIR}/pebble/dialects)

foreach(tree ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
  install(DIRECTORY ${tree}/include/pebble
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN "*.h" PATTERN "*.inc" PATTERN "*.td"
    PATTERN CMakeFiles EXCLUDE)
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/dialects/
  DESTINATION ${PEBBLE_INSTALL_DIALECTSDIR}
  FILES_MATCHING PATTERN "*.td")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION ${CMAKE_INSTALL_DATADIR}/pebble)

configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/PebbleConfig.cmake.in
  ${PROJECT_BINARY_DIR}/cmake/PebbleConfig.cmake
  INSTALL_DESTINATION ${PEBBLE_INSTALL_CMAKEDIR}
  PATH_VARS PEBBLE_INSTALL_DIALECTSDIR)
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/cmake/PebbleConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/cmake/PebbleConfig.cmake
  ${PROJECT_BINARY_DIR}/cmake/PebbleConfigVersion.cmake
  DESTINATION ${PEBBLE_INSTALL_CMAKEDIR})
install(EXPORT PebbleTargets NAMESPACE Pebble::
  DESTINATION ${PEBBLE_INSTALL_CMAKEDIR})
