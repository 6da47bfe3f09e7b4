# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counts the instructions in the loops of kernels that multiply on tensor cores.

    gpu_loops.py [--nvdisasm=PROGRAM] FILE.cubin...

A bundle has a cubin if it is compiled with --emit=cubin. A line for each innermost
loop: its kernel, all instructions, those of tensor cores (HMMA), and which others
there are most of. Needs nvdisasm of the CUDA Toolkit. Two versions of a kernel whose
loops have the same instructions should take the same time; none follows from a
count.
"""

import argparse
import collections
import re
import subprocess
import sys


def read_kernels(text):
    """Of every kernel the instructions, without predicates, and where labels are."""
    for section in re.split(r"\n\s*\.section\s+", text):
        if not (title := re.match(r"\.text\.([^,\s]+),", section)):
            continue
        code, labels = [], {}
        for line in section.splitlines():
            if label := re.match(r"(\.L_x_\d+):", line):
                labels[label[1]] = len(code)
            elif found := re.search(r"/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\w+\s+)?(.*?);", line):
                code.append(found[1])
        yield title[1], code, labels


def find_loops(code, labels):
    """Innermost ones: from where a jump goes back to, to the jump."""
    loops = []
    for end, instruction in enumerate(code):
        target = re.match(r"BRA.*`\((\.L_x_\d+)\)", instruction)
        begin = labels.get(target[1], end + 1) if target else end + 1
        if begin <= end and not any(begin <= other[0] for other in loops):
            loops.append((begin, end))
    return [code[begin:end + 1] for begin, end in loops]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nvdisasm", default="nvdisasm")
    parser.add_argument("cubins", nargs="+", metavar="FILE.cubin")
    arguments = parser.parse_args()
    for cubin in arguments.cubins:
        try:
            run = subprocess.run([arguments.nvdisasm, "-c", cubin], text=True,
                                 capture_output=True, check=True)
        except FileNotFoundError:
            sys.exit(f"there is no program '{arguments.nvdisasm}'; say --nvdisasm=")
        except subprocess.CalledProcessError as error:
            sys.exit(error.stderr.strip() or f"{cubin} cannot be read")
        for name, code, labels in read_kernels(run.stdout):
            for loop in find_loops(code, labels):
                kinds = collections.Counter(re.split(r"[.\s]", i)[0] for i in loop)
                if products := kinds.pop("HMMA", 0):
                    others = ", ".join(f"{n} {kind}" for kind, n in kinds.most_common(6))
                    print(f"{cubin} {name}: {len(loop)} instructions, "
                          f"{products} HMMA, {others}")


if __name__ == "__main__":
    main()
