#!/usr/bin/env python3
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the words that compiled attention moves with what was predicted.

benchmarks/run.sh io runs this; benchmarks/README.md says what it prints, and
docs/experiment.md how it is measured.
"""

import argparse
import enum
import json
import os
import pathlib
import re
import sys
import tempfile

from process import run

LINE_WORDS = 16
WAYS = 16
# Of a cache, which does not know what to keep, a plan takes this part.
PLANNED_PART = 2 / 3
MOST_OFF, MOST_GROWTH = 0.15, 2.05

MODULE = """\
func.func @main(%q: {qk}, %k: {qk}, %v: {vo}) -> {vo} {{
  %out = tensor.empty() : {vo}
  %0 = attn.attention kernel({kernel}) accumulate(f32){causal}
      ins(%q, %k, %v : {qk}, {qk}, {vo}) outs(%out : {vo})
      maps [affine_map<(m, n, k, d) -> ({q})>, affine_map<(m, n, k, d) -> ({k})>,
            affine_map<(m, n, k, d) -> ({v})>, affine_map<(m, n, k, d) -> ({o})>]
      -> {vo}
  return %0 : {vo}
}}
"""
EXP = "#attn.exp"


class Layout(enum.Enum):
    """Of a matrix: which of its elements lie side by side."""
    ROWS, CHANNELS = range(2)


class Case:
    """An attention of n queries and keys with d channels, all f32, in a cache of
    `memory` words, by one of `schedules`."""

    def __init__(self, schedules, memory, n, d, kernel, causal=False):
        self.schedules, self.memory = schedules, memory
        self.n, self.d, self.kernel, self.causal = n, d, kernel, causal

    def name(self):
        kind = self.schedules.split(",")
        kind = kind[0].split("/")[1] if len(kind) == 1 else "polynomial"
        kind = "causal-" * self.causal + kind
        return f"{kind}-m{self.memory}-d{self.d}-n{self.n}"

    def is_exact(self):
        return self.kernel == EXP

    def planned_words(self):
        return int(self.memory * PLANNED_PART)

    def layouts(self):
        """Of queries and keys, and of values and outputs: what is moved at a time
        lies side by side. Two-pass takes queries and keys channel by channel."""
        if not self.is_exact():
            return {"qk": Layout.CHANNELS, "vo": Layout.CHANNELS}
        by_channel = "two-pass" in self.schedules
        return {"qk": Layout.CHANNELS if by_channel else Layout.ROWS,
                "vo": Layout.ROWS}

    def shape(self, layout):
        return (self.n, self.d) if layout == Layout.ROWS else (self.d, self.n)

    def leading(self, layout):
        """An odd number of lines, for channels to lie in different sets."""
        if layout == Layout.ROWS:
            return self.d
        return (-(-self.n // LINE_WORDS) | 1) * LINE_WORDS

    def module(self):
        types = {name: "tensor<{}x{}xf32>".format(*self.shape(layout))
                 for name, layout in self.layouts().items()}
        axes = {}
        for operand, row, channel in ("qmk", "knk", "vnd", "omd"):
            layout = self.layouts()["qk" if operand in "qk" else "vo"]
            order = (row, channel) if layout == Layout.ROWS else (channel, row)
            axes[operand] = ", ".join(order)
        return MODULE.format(kernel=self.kernel, causal=" causal" * self.causal,
                             **types, **axes)


def fail(text):
    sys.exit(f"io.py: {text}")


def find_kernel(build):
    """The polynomial of degree 2 for scores in [-1, 1]."""
    case = Case("", 8192, 1 << 20, 16, EXP)
    with tempfile.TemporaryDirectory() as name:
        source = pathlib.Path(name) / "main.mlir"
        source.write_text(case.module())
        text = run(build / "bin/pebble-opt", source,
                   "--attn-approximate=epsilon=1e-1 logit-bound=1 guard=none "
                   f"machine=words={case.memory}").stdout
    kernel = re.search(r"kernel\((#attn\.polynomial<.*?>)\)", text)
    return kernel.group(1) if kernel else fail("no polynomial was found")


def plan(build, case, folder):
    """Writes main.mlir with a schedule, which it gives with its prediction."""
    source, planned = folder / "source.mlir", folder / "main.mlir"
    source.write_text(case.module())
    run(build / "bin/pebble-opt", source, "-o", planned,
        f"--attn-plan=machine=words={case.planned_words()} "
        f"schedules={case.schedules}")
    report = run(build / "bin/pebble-opt", planned, "-o", os.devnull,
                 "--attn-tile", "--attn-count-io", "--remark-format=emitRemark",
                 "--remarks-filter-analyse=attn-count-io").stderr
    counts = dict(re.findall(r"(\w+)=(\d+)", report))
    if not {"predicted", "words"} <= counts.keys():
        fail(f"nothing was counted for {case.name()}: {report}")
    text = planned.read_text()
    level = re.search(r"fast_words = (\d+), words = \d+, lower_bound = (\d+)", text)
    return {"schedule": re.search(r"\bschedule\((#attn\.[^>]*>)\)", text).group(1),
            "fast_words": int(level.group(1)), "lower_bound": int(level.group(2)),
            "predicted": int(counts["predicted"]), "counted": int(counts["words"])}


def compile_program(build, case, folder):
    run(build / "bin/pebble-compile", folder / "main.mlir", "--cpu=x86-64-v3",
        "-o", folder / "main.o")
    sizes = []
    for name, layout in case.layouts().items():
        rows, columns = case.shape(layout)
        sizes += [f"-D{name.upper()}_{what}={number}" for what, number in (
            ("ROWS", rows), ("COLUMNS", columns), ("LEADING", case.leading(layout)))]
    program = folder / "program"
    run(os.environ.get("CC", "cc"), "-O1", *sizes, f"-DFLUSH={4 * case.memory}",
        f"-I{folder}", pathlib.Path(__file__).with_name("io-driver.c"), folder / "main.o",
        "-lm", "-o", program)
    return program


def read_events(path):
    text = path.read_text()
    names = re.search(r"^events: (.*)$", text, re.M).group(1).split()
    counts = re.search(r"^(?:summary|totals): (.*)$", text, re.M).group(1).split()
    # Zeros at the end are left out.
    return dict.fromkeys(names, 0) | dict(zip(names, map(int, counts)))


def simulate(program, memory):
    """What passes between the last level, of `memory` words, and memory."""
    line = LINE_WORDS * 4
    out = program.with_name("callgrind.out")
    # A first level of next to nothing, so that the last sees every access and
    # knows what is used. Instructions stay out of it.
    done = run("valgrind", "--tool=callgrind", "--instr-atstart=no",
               "--cache-sim=yes", "--simulate-wb=yes", f"--I1=262144,8,{line}",
               f"--D1={2 * line},2,{line}", f"--LL={memory * 4},{WAYS},{line}",
               f"--callgrind-out-file={out}", program)
    called, flushed = (read_events(pathlib.Path(f"{out}.{i}")) for i in (1, 2))
    dirty = ("ILdmr", "DLdmr", "DLdmw")
    stores = sum(part[event] for part in (called, flushed) for event in dirty)
    return {"loads": called["DLmr"] * LINE_WORDS, "stores": stores * LINE_WORDS,
            "fetched_for_stores": called["DLmw"] * LINE_WORDS,
            "workspace_words": int(done.stdout)}


def measure_error(build, case, folder):
    """On random inputs whose scores are within the polynomial's domain."""
    reach = case.d ** -0.5
    inputs = [f"--input=random:seed={i}:absmax={most}"
              for i, most in ((1, reach), (2, reach), (3, 1))]
    report = json.loads(run(build / "bin/pebble-run", folder / "main.mlir", *inputs,
                            "--compare=exact", "--compare-rows=256", "--json").stdout)
    return {"max_abs_error": report["max_abs_error"],
            "certified_bound": report["certified_bound"]}


def measure(build, case, with_error=False):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        result = {"case": case.name(), "memory_words": case.memory, "n": case.n,
                  "d": case.d, "planned_words": case.planned_words()}
        result |= plan(build, case, folder)
        result |= simulate(compile_program(build, case, folder), case.memory)
        if with_error:
            result |= measure_error(build, case, folder)
    result["measured"] = result["loads"] + result["stores"]
    result["ratio"] = result["measured"] / result["predicted"]
    return result


def make_table_cases(kernel):
    """Each polynomial at n and 2n. Rows of scores, which two-pass stores, are an
    odd number of lines."""
    cases = [Case(f"polynomial/{schedule}", memory, times * n, d, kernel)
             for schedule, memory, n, d in (
                 ("resident", 8192, 2048, 16), ("resident", 65536, 2048, 32),
                 ("column-split", 8192, 512, 32), ("column-split", 65536, 1536, 48),
                 ("cover-fused", 8192, 256, 64), ("cover-fused", 65536, 256, 96),
                 ("cover-spilled", 8192, 256, 64), ("cover-spilled", 65536, 512, 80))
             for times in (1, 2)]
    return cases + [Case(f"exact/{schedule}", memory, n, d, EXP, causal)
                    for schedule, memory, n, d, causal in (
                        ("online", 8192, 1024, 32, False),
                        ("online", 65536, 2048, 64, False),
                        ("online", 8192, 1024, 32, True),
                        ("online", 65536, 2048, 64, True),
                        ("two-pass", 8192, 528, 64, False),
                        ("two-pass", 65536, 528, 64, False))]


def run_table(build, cases, as_json):
    """Whether all is as it should be."""
    if not as_json:
        print(f"{'case':34} {'predicted':>10} {'counted':>10} {'measured':>10} "
              f"{'ratio':>6} {'I/O(2n)/I/O(n)':>14}")
    results, good = {}, True
    for case in cases:
        result = measure(build, case)
        half = results.get((case.schedules, case.memory, case.d, case.n // 2))
        growth = ""
        if half and not case.is_exact():
            result["growth"] = result["measured"] / half["measured"]
            growth = f"{result['growth']:14.3f}"
        results[(case.schedules, case.memory, case.d, case.n)] = result
        good &= (result["predicted"] == result["counted"]
                 and abs(result["ratio"] - 1) <= MOST_OFF
                 and result.get("growth", 0) <= MOST_GROWTH)
        print(json.dumps(result) if as_json else
              f"{result['case']:34} {result['predicted']:10} {result['counted']:10} "
              f"{result['measured']:10} {result['ratio']:6.3f} {growth}".rstrip(),
              flush=True)
    return good


# A cache and a number of channels in which the state stays, is split by columns,
# and is covered; from n to n, by powers of two.
SWEEPS = [(8192, 16, 256, 4096), (8192, 32, 256, 2048), (8192, 64, 256, 1024)]
# Not spilled: pieces of a stored state are shorter than lines.
STATES = ",".join(f"polynomial/{order}"
                  for order in ("resident", "column-split", "cover-fused"))


def name_schedule(result):
    """As in online, or column_split."""
    return re.match(r"#attn\.(?:state<)?(\w+)", result["schedule"]).group(1)


def plot_sweep(build, memory, d, results, path):
    curves = []
    for kernel, part in results.items():
        for name, style in (("predicted", "band"), ("measured", "line"),
                            ("lower_bound", "dashed")):
            points = [[result["n"], result[name]] for result in part]
            curves.append({"name": f"{kernel}, {name.replace('_', ' ')}",
                           "style": style, "points": points})
    plot = {"title": f"attention of {d} channels, a cache of {memory} words",
            "x_label": "queries and keys", "y_label": "words moved",
            "curves": curves}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(plot, file)
        file.flush()
        run(build / "bin/pebble-cost", f"--plot-data={file.name}", f"--plot={path}")


def run_sweep(build, memory, d, lengths, kernels, as_json):
    """Gives the results of each kernel."""
    results = {}
    for kernel, (schedules, text) in kernels.items():
        for n in lengths:
            case = Case(schedules, memory, n, d, text)
            result = measure(build, case, with_error=True)
            results.setdefault(kernel, []).append(result)
            print(json.dumps(result) if as_json else
                  f"{memory:6} {d:4} {kernel:10} {name_schedule(result):12} {n:6} "
                  f"{result['lower_bound']:10} {result['predicted']:10} "
                  f"{result['counted']:10} {result['measured']:10} "
                  f"{result['ratio']:6.3f} {result['max_abs_error']:9.1e} "
                  f"{result['certified_bound']:9.1e}", flush=True)
    return results


def run_sweeps(options, kernel):
    kernels = {"exact": ("exact/online", EXP), "polynomial": (STATES, kernel)}
    if not options.json:
        print(f"{'M':>6} {'d':>4} {'kernel':10} {'schedule':12} {'n':>6} "
              f"{'bound':>10} {'predicted':>10} {'counted':>10} {'measured':>10} "
              f"{'ratio':>6} {'error':>9} {'at most':>9}")
    for memory, d, first, last in SWEEPS:
        lengths = [n for n in (first << i for i in range(32)) if n <= last]
        lengths = lengths[:options.points]
        results = run_sweep(options.build, memory, d, lengths, kernels, options.json)
        if options.plot:
            path = f"{options.plot}-m{memory}-d{d}.svg"
            plot_sweep(options.build, memory, d, results, path)


def main():
    parser = argparse.ArgumentParser(
        prog="benchmarks/run.sh io",
        description="Compares words moved, predicted, counted and measured.")
    parser.add_argument("--build", type=pathlib.Path, required=True,
                        help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--cases", default="", metavar="REGEX",
                        help="only those whose names match")
    parser.add_argument("--sweep", action="store_true",
                        help="both kernels over lengths, with bounds and errors")
    parser.add_argument("--points", type=int, metavar="N",
                        help="only the N shortest lengths of each sweep")
    parser.add_argument("--plot", metavar="PREFIX",
                        help="draw each sweep to PREFIX-m<words>-d<channels>.svg")
    options = parser.parse_args()
    if not options.sweep and (options.plot or options.points):
        fail("--plot and --points are for --sweep")
    if options.sweep:
        return run_sweeps(options, find_kernel(options.build))
    cases = [case for case in make_table_cases(find_kernel(options.build))
             if re.search(options.cases, case.name())]
    if not cases:
        fail(f"no case matches {options.cases!r}; there are " + ", ".join(
            case.name() for case in make_table_cases("")))
    if not run_table(options.build, cases, options.json):
        fail(f"a ratio is off by more than {MOST_OFF}, a growth above "
             f"{MOST_GROWTH}, or a count not what was predicted")


if __name__ == "__main__":
    main()
