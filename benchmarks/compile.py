# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the compilation of modules with many attentions.

benchmarks/run.sh compile runs this; benchmarks/README.md says what it prints.
"""

import argparse
import json
import pathlib
import re
import statistics
import sys
import tempfile
import time

from process import run

SERIES = "#attn.polynomial<[1.0, 1.0, 0.5]>"
FUNCTION = """\
func.func @attention{i}(%q: {type}, %k: {type}, %v: {type}) -> {type} {{
  %out = tensor.empty() : {type}
  %0 = attn.attention kernel({kernel}) accumulate(f32) scale(0.125) {causal}
      ins(%q, %k, %v : {type}, {type}, {type}) outs(%out : {type}) -> {type}
  return %0 : {type}
}}
"""
KINDS = ("exact", "poly", "poly-causal", "poly-guarded")


class Case:
    """A module of `count` attentions: all of one shape, or of as many lengths,
    or of as many numbers of channels."""

    def __init__(self, kind, differ):
        self.kind, self.differ = kind, differ

    def name(self):
        return f"{self.kind}-{self.differ}"

    def shape(self, i):
        return (1024 + 16 * i if self.differ == "lengths" else 1024,
                16 + i if self.differ == "channels" else 64)

    def module(self, count):
        # A guarded polynomial is what approximation makes of softmax.
        is_exp = self.kind in ("exact", "poly-guarded")
        return "".join(
            FUNCTION.format(i=i, type="tensor<{}x{}xf32>".format(*self.shape(i)),
                            kernel="#attn.exp" if is_exp else SERIES,
                            causal="causal" if self.kind == "poly-causal" else "")
            for i in range(count))


CASES = [Case(kind, differ) for differ in ("equal", "lengths", "channels")
         for kind in KINDS]


def measure(case, options):
    """The median over rounds, and the size of the object file."""
    with tempfile.TemporaryDirectory() as name:
        source, code = (pathlib.Path(name) / file for file in ("main.mlir", "main.o"))
        source.write_text(case.module(options.count))
        if case.kind == "poly-guarded":
            # Not in place: what is read is still mapped when it is written.
            exact = source.rename(pathlib.Path(name) / "exact.mlir")
            run(options.build / "bin/pebble-opt", exact, "-o", source,
                "--attn-approximate=epsilon=1e-1 logit-bound=1")
        seconds = []
        for _ in range(options.rounds):
            begin = time.monotonic()
            run(options.build / "bin/pebble-compile", source, "-o", code)
            seconds.append(time.monotonic() - begin)
        return {"case": case.name(), "attentions": options.count,
                "seconds_median": statistics.median(seconds),
                "object_bytes": code.stat().st_size}


def main():
    parser = argparse.ArgumentParser(
        prog="benchmarks/run.sh compile",
        description="Times pebble-compile on modules with many attentions.")
    parser.add_argument("--build", type=pathlib.Path, required=True,
                        help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--cases", default="", metavar="REGEX",
                        help="only those whose names match")
    parser.add_argument("--count", type=int, default=100, metavar="N",
                        help="attentions in a module (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=1, metavar="N",
                        help="how often to compile (default: %(default)s)")
    options = parser.parse_args()
    cases = [case for case in CASES if re.search(options.cases, case.name())]
    if not cases:
        sys.exit(f"no case matches {options.cases!r}; there are "
                 + ", ".join(case.name() for case in CASES))
    if not options.json:
        print(f"{'case':24}{'attentions':>11}{'seconds':>9}{'bytes':>11}")
    for case in cases:
        found = measure(case, options)
        print(json.dumps(found) if options.json else
              f"{found['case']:24}{found['attentions']:11}"
              f"{found['seconds_median']:9.2f}{found['object_bytes']:11}", flush=True)


main()
