# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs each of our passes and pipelines on a file of modules.

usage: every_pass.py PEBBLE_OPT PASSES.md FILE

Each must succeed and have nothing to say. They are found, not listed: what --help has
under our names, and what PASSES.md, which is generated, has a section about.
"""

import pathlib
import re
import subprocess
import sys

pebble_opt, reference, modules = sys.argv[1:]
usage = subprocess.run([pebble_opt, "--help"], text=True, capture_output=True, check=True)
flags = set(re.findall(r"^ +--((?:attn|pebble)-[\w-]+)", usage.stdout, re.M))
flags |= set(re.findall(r"^## `-([\w-]+)`$", pathlib.Path(reference).read_text(), re.M))
failures = 0
for flag in sorted(flags):
    done = subprocess.run([pebble_opt, modules, "--split-input-file", f"--{flag}"],
                          text=True, capture_output=True)
    if done.returncode or done.stderr:
        failures += 1
        print(f"--{flag} exits with {done.returncode} and says:", done.stderr, sep="\n")
print(f"{len(flags)} passes, {failures} failures")
sys.exit(bool(failures) or not flags)
