# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# The GoogleTest programs, as lit tests: `lit build/unittests` runs them.

import os

import lit.formats
from lit.llvm import llvm_config

config.name = "Pebble-Unit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.test_source_root = os.path.join(config.pebble_obj_root, "unittests")
config.test_exec_root = config.test_source_root
if "address" in config.sanitizers:
    # LLVM's options, passes and interned data live until the process ends, and
    # its allocators' marks would be ours only, as the LLVM installed makes none.
    llvm_config.with_environment(
        "ASAN_OPTIONS", "detect_leaks=0:allow_user_poisoning=0"
    )
