# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What the tests of Pebble may use: tools, substitutions and features.

import os
import shutil

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "Pebble"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.pebble_obj_root, "test")

llvm_config.use_default_substitutions()  # FileCheck, not, count
llvm_config.add_tool_substitutions(
    ["llc", "llvm-objdump", "mlir-opt", "mlir-translate", "opt", "split-file"],
    config.llvm_tools_dir)

# With -Dverify_roundtrip=1, every pebble-opt also prints, reparses and compares
# what it reads, in both the textual and the bytecode form. RUN lines therefore
# never say --verify-roundtrip themselves, and the tests that run no pebble-opt of
# their own stay out of that run.
tools = [ToolSubst(tool, unresolved="fatal") for tool in config.pebble_tools]
if lit_config.params.get("verify_roundtrip"):
    config.name += " (round trip)"
    config.excludes += ["Docs", "Install", "Models"]
    for tool in tools:
        if tool.key == "pebble-opt":
            tool.command = os.path.join(config.pebble_tools_dir, tool.key)
            tool.extra_args = ["--verify-roundtrip"]
llvm_config.add_tool_substitutions(tools, config.pebble_tools_dir)

config.substitutions += [
    ("%pebble_plugin", config.pebble_plugin),
    ("%pebble_src_root", config.pebble_src_root),
    ("%pebble_obj_root", config.pebble_obj_root),
    ("%shlibext", config.shlibext),
    ("%python", config.python),
    ("%cmake", config.cmake),
    ("%host_cxx", config.host_cxx),
    ("%host_cc", config.host_cc),
]

config.available_features.add(config.build_type.lower())
if shutil.which("valgrind"):
    config.available_features.add("valgrind")

# The assembler of the CUDA Toolkit, where there is one.
cuda = os.environ.get("CUDA_HOME", "/usr/local/cuda")
ptxas = shutil.which("ptxas") or shutil.which("ptxas", path=os.path.join(cuda, "bin"))
if ptxas:
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))
if "address" in config.sanitizers:
    config.available_features.add("asan")
    # LLVM's options, passes and interned data live until the process ends, and
    # its allocators' marks would be ours only, as the LLVM installed makes none.
    llvm_config.with_environment(
        "ASAN_OPTIONS", "detect_leaks=0:allow_user_poisoning=0"
    )

# A test that hangs fails. lit needs the Python package psutil for this.
if lit_config.maxIndividualTestTimeIsSupported[0]:
    lit_config.maxIndividualTestTime = 300
