#!/usr/bin/env python3
"""Compares the words that compiled attention moves with what was predicted.

    benchmarks/io/cachegrind.py [--build=build] [--quick] [--schedule=NAME]

Attention is planned for a part of a fast memory of M words, compiled for AVX2,
and run under cachegrind, whose last level is a cache of M words, of 16 ways with
lines of 16 words. Its misses, less those of a run that only initialises the
inputs, are compared with the prediction, which attn-count-io has found in the
loops, too. A store that misses counts once, as the model counts a store; the
line that it fetches, and is to be written back, cachegrind does not tell apart.

The part is 2/3 of what is left after 1,024 words for the stack, constants and
lines that are cut at both ends: a cache does not know what to keep. Of
exact/two-pass it is 1/4: it streams words that lie in different lines.

Fails where the two differ by more than 15%, or where a schedule of a polynomial
moves more than 2.05 times as much for twice the length.

Needs valgrind, and clang and mlir-translate of the LLVM that Pebble is built
with. Installs nothing.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LINE_WORDS = 16
WAYS = 16

DRIVER = r"""
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  float *allocated, *aligned;
  int64_t offset, sizes[2], strides[2];
} Matrix;

void _mlir_ciface_attention(Matrix *result, Matrix *q, Matrix *k, Matrix *v);

static Matrix makeMatrix(int64_t rows, int64_t columns) {
  float *data = aligned_alloc(4096, (rows * columns * 4 + 4095) / 4096 * 4096);
  uint32_t state = 1;
  for (int64_t i = 0; i < rows * columns; ++i) {
    state = state * 1664525u + 1013904223u;
    data[i] = (state >> 8) * (0.2f / (1 << 24)) - 0.1f;
  }
  Matrix matrix = {data, data, 0, {rows, columns}, {columns, 1}};
  return matrix;
}

int main(int argc, char **argv) {
  Matrix q = makeMatrix(ROWS, CHANNELS), k = makeMatrix(ROWS, CHANNELS),
         v = makeMatrix(ROWS, CHANNELS);
  Matrix result;
  if (argc > 1)
    _mlir_ciface_attention(&result, &q, &k, &v);
  return 0;
}
"""

MODULE = """
func.func @attention(%q: tensor<{n}x{d}xf32>, %k: tensor<{n}x{d}xf32>,
                %v: tensor<{n}x{d}xf32>)
    -> tensor<{n}x{d}xf32> attributes {{llvm.emit_c_interface}} {{
  %out = tensor.empty() : tensor<{n}x{d}xf32>
  %0 = attn.attention kernel({kernel}) accumulate(f32) {causal}
      ins(%q, %k, %v : tensor<{n}x{d}xf32>, tensor<{n}x{d}xf32>,
                       tensor<{n}x{d}xf32>)
      outs(%out : tensor<{n}x{d}xf32>) -> tensor<{n}x{d}xf32>
  return %0 : tensor<{n}x{d}xf32>
}}
"""

EXP, QUADRATIC = "#attn.exp", "#attn.polynomial<[1.0, 1.0, 0.5]>"


class Case:
    def __init__(self, schedule, memory, queries, channels, causal=False, part=2 / 3):
        self.schedule = schedule
        self.memory = memory
        self.queries = queries
        self.channels = channels
        self.causal = causal
        self.planned_words = int((memory - 1024) * part)

    def module(self):
        exact = self.schedule.startswith("exact/")
        return MODULE.format(
            n=self.queries,
            d=self.channels,
            kernel=EXP if exact else QUADRATIC,
            causal="causal" if self.causal else "",
        )


# Each at n and 2n: a schedule of a polynomial moves twice as much, an exact one
# up to four times.
MOST_OFF = 0.15
MOST_GROWTH = 2.05
CASES = [
    Case("polynomial/resident", 8192, 4096, 16),
    Case("polynomial/resident", 65536, 4096, 32),
    Case("polynomial/column-split", 8192, 2048, 32),
    Case("polynomial/cover-fused", 8192, 2048, 64),
    Case("polynomial/cover-spilled", 8192, 2048, 32),
    Case("exact/online", 8192, 1024, 32),
    Case("exact/online", 8192, 1024, 32, causal=True),
    Case("exact/online", 65536, 2048, 64),
    Case("exact/two-pass", 8192, 500, 100, part=1 / 4),
]


def fail(text):
    sys.exit(f"cachegrind.py: {text}")


def run(*command, **options):
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, **options
    )
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command))}\n{done.stderr[-2000:]}")
    return done


class Tools:
    def __init__(self, build):
        config = "llvm-config-22"
        self.valgrind = shutil.which("valgrind") or fail("needs valgrind")
        if not shutil.which(config):
            fail(f"needs {config}")
        llvm = Path(run(config, "--bindir").stdout.strip())
        self.translate = llvm / "mlir-translate"
        self.clang = llvm / "clang"
        self.libraries = run(config, "--libdir").stdout.strip()
        self.opt = build / "bin" / "pebble-opt"
        for tool in (self.translate, self.clang, self.opt):
            if not tool.exists():
                fail(f"needs {tool}")


def plan_and_count(tools, case, folder):
    """Writes planned.mlir; gives the prediction, which the loops keep."""
    source, planned = folder / "attention.mlir", folder / "planned.mlir"
    source.write_text(case.module())
    run(
        tools.opt,
        source,
        f"--attn-plan=machine=words={case.planned_words} schedules={case.schedule}",
        "-o",
        planned,
    )
    report = run(
        tools.opt,
        planned,
        "--attn-tile",
        "--attn-count-io",
        "--remarks-filter-analyse=attn-count-io",
        "--remark-format=emitRemark",
    ).stderr
    counts = dict(re.findall(r"(\w+)=(\d+)", report))
    if "predicted" not in counts or counts["predicted"] != counts["words"]:
        fail(f"nothing was counted for {case.schedule}: {report}")
    return int(counts["predicted"])


def compile_program(tools, case, folder):
    lowered, ir, driver = (folder / name for name in ("l.mlir", "l.ll", "d.c"))
    run(tools.opt, folder / "planned.mlir", "--pebble-cpu", "-o", lowered)
    run(tools.translate, "--mlir-to-llvmir", lowered, "-o", ir)
    driver.write_text(DRIVER)
    program = folder / "program"
    run(
        tools.clang,
        "-O3",
        "-march=x86-64-v3",
        "-Wno-override-module",
        f"-DROWS={case.queries}",
        f"-DCHANNELS={case.channels}",
        ir,
        driver,
        f"-L{tools.libraries}",
        f"-Wl,-rpath,{tools.libraries}",
        "-lmlir_c_runner_utils",
        "-lm",
        "-o",
        program,
    )
    return program


def count_misses(tools, program, memory, arguments):
    """The lines that reads and writes of data miss in the last level."""
    line = LINE_WORDS * 4
    out = program.parent / "cachegrind.out"
    # A first level of next to nothing, so that the last sees every access and
    # knows what is used. Instructions stay out of it.
    run(
        tools.valgrind,
        "--tool=cachegrind",
        "--cache-sim=yes",
        f"--I1=262144,8,{line}",
        f"--D1={2 * line},2,{line}",
        f"--LL={memory * 4},{WAYS},{line}",
        f"--cachegrind-out-file={out}",
        program,
        *arguments,
    )
    text = out.read_text()
    events = re.search(r"^events: (.*)$", text, re.M).group(1).split()
    totals = re.search(r"^summary: (.*)$", text, re.M).group(1).split()
    misses = dict(zip(events, map(int, totals)))
    return misses["DLmr"] + misses["DLmw"]


def measure(tools, case):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        predicted = plan_and_count(tools, case, folder)
        program = compile_program(tools, case, folder)
        before = count_misses(tools, program, case.memory, [])
        after = count_misses(tools, program, case.memory, ["run"])
        return predicted, (after - before) * LINE_WORDS


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=Path, default=Path("build"))
    parser.add_argument("--quick", action="store_true", help="without 2n")
    parser.add_argument("--schedule", help="only this one")
    options = parser.parse_args()
    tools = Tools(options.build)

    print(
        f"{'schedule':24} {'M':>6} {'n':>6} {'d':>4} {'predicted':>12} "
        f"{'measured':>12} {'ratio':>6} {'I/O(2n)/I/O(n)':>15}"
    )
    failed = False
    for case in CASES:
        if options.schedule not in (None, case.schedule):
            continue
        name = case.schedule + (" causal" if case.causal else "")
        first = None
        for queries in [case.queries] if options.quick else [
            case.queries,
            2 * case.queries,
        ]:
            case.queries = queries
            predicted, measured = measure(tools, case)
            growth = f"{measured / first:15.3f}" if first else ""
            failed |= abs(measured / predicted - 1) > MOST_OFF
            if first and case.schedule.startswith("polynomial/"):
                failed |= measured / first > MOST_GROWTH
            first = measured
            print(
                f"{name:24} {case.memory:6} {queries:6} {case.channels:4} "
                f"{predicted:12} {measured:12} {measured / predicted:6.3f} {growth}",
                flush=True,
            )
    if failed:
        fail("measurements are not what was predicted")


if __name__ == "__main__":
    main()
