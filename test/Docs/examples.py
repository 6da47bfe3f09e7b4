# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the ```mlir blocks of Markdown files through pebble-opt.

usage: examples.py PEBBLE_OPT FILE-OR-FOLDER...

Every block has to survive a round trip. In a section about a pass, whose
heading is `-name-of-pass`, every block also has to pass through that pass, and
there has to be one.
"""

import pathlib
import re
import subprocess
import sys

pebble_opt, *arguments = sys.argv[1:]
paths = []
for path in map(pathlib.Path, arguments):
    paths += sorted(path.rglob("*.md")) if path.is_dir() else [path]
ran = 0
failures = []


def run(where, block, flag):
    global ran
    ran += 1
    command = [pebble_opt, flag, "-o", "/dev/null", "-"]
    done = subprocess.run(command, input=block, text=True, capture_output=True)
    if done.returncode:
        failures.append(f"{where}: {flag} fails on this example:\n{done.stderr}")


for path in paths:
    block = None  # the lines of the block we are in
    sections = {}  # the first line of the section about a pass: has it an example
    section = flag = None
    with open(path) as file:
        for number, line in enumerate(file, 1):
            where = f"{path}:{number}"
            if block is None and (heading := re.match(r"##? (.*)", line)):
                found = re.fullmatch(r"`-([\w-]+)`", heading[1].strip())
                flag = f"--{found[1]}" if found else None
                section = where if found else None
                sections.update({section: False} if found else {})
            elif block is None and line.strip() == "```mlir":
                block, start = [], where
            elif block is not None and line.strip() == "```":
                run(start, "".join(block), "--verify-roundtrip")
                if flag:
                    run(start, "".join(block), flag)
                    sections[section] = True
                block = None
            elif block is not None:
                block.append(line)
    failures += [f"{where}: no example of this pass"
                 for where, shown in sections.items() if not shown]

print("\n".join(failures), f"{ran} runs, {len(failures)} failures", sep="\n")
sys.exit(bool(failures) or not ran)
