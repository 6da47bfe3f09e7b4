# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the ```mlir blocks of Markdown files through pebble-opt.

usage: examples.py PEBBLE_OPT FILE-OR-FOLDER...

Every block has to survive a round trip. In a section about a pass, whose
heading is `-name-of-pass`, there has to be one, and every block is also an example
of that pass: it changes the block, or says in a remark what it found.
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


def run(where, block, *flags):
    """What pebble-opt prints, and what it says."""
    global ran
    ran += 1
    done = subprocess.run([pebble_opt, *flags], input=block, text=True,
                          capture_output=True)
    if done.returncode:
        failures.append(f"{where}: {flags} fails on this example:\n{done.stderr}")
    return done.stdout, done.stderr


def check_example(where, block, before, name):
    after, remarks = run(where, block, f"--{name}", f"--remarks-filter={name}")
    if after == before and not re.search(r"remark: \[(Passed|Analysis)\]", remarks):
        failures.append(f"{where}: --{name} does nothing on this example:\n{remarks}")


for path in paths:
    block = None  # the lines of the block we are in
    sections = {}  # the first line of the section about a pass: has it an example
    section = name = None
    with open(path) as file:
        for number, line in enumerate(file, 1):
            where = f"{path}:{number}"
            if block is None and (heading := re.match(r"##? (.*)", line)):
                found = re.fullmatch(r"`-([\w-]+)`", heading[1].strip())
                name = found[1] if found else None
                section = where if found else None
                sections.update({section: False} if found else {})
            elif block is None and line.strip() == "```mlir":
                block, start = [], where
            elif block is not None and line.strip() == "```":
                text = "".join(block)
                printed, _ = run(start, text, "--verify-roundtrip")
                if name:
                    check_example(start, text, printed, name)
                    sections[section] = True
                block = None
            elif block is not None:
                block.append(line)
    failures += [f"{where}: no example of this pass"
                 for where, shown in sections.items() if not shown]

print("\n".join(failures), f"{ran} runs, {len(failures)} failures", sep="\n")
sys.exit(bool(failures) or not ran)
