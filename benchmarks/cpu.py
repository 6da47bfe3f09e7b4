# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times attention on this CPU: against the machine's own peak, or a polynomial
kernel against softmax.

benchmarks/run.sh runs this; benchmarks/README.md says what it prints.
"""

import argparse
import json
import math
import pathlib
import re
import statistics
import sys
import tempfile

from process import run

MODULE = """\
func.func @main(%q: tensor<{n}x{d}x{type}>, %k: tensor<{n}x{d}x{type}>,
                %v: tensor<{n}x{d}x{type}>) -> tensor<{n}x{d}x{type}> {{
  %out = tensor.empty() : tensor<{n}x{d}x{type}>
  %0 = attn.attention kernel({kernel}) accumulate(f32) scale({scale}) {causal} {schedule}
      ins(%q, %k, %v : tensor<{n}x{d}x{type}>, tensor<{n}x{d}x{type}>,
                       tensor<{n}x{d}x{type}>)
      outs(%out : tensor<{n}x{d}x{type}>) -> tensor<{n}x{d}x{type}>
  return %0 : tensor<{n}x{d}x{type}>
}}
"""


class Case:
    """An attention of n queries and keys with d channels."""

    def __init__(self, n, d, degree=None, causal=False, type="f32",
                 schedule=""):
        self.n, self.d, self.degree = n, d, degree
        self.causal, self.type, self.schedule = causal, type, schedule

    def name(self):
        kind = "exact" if self.degree is None else "poly"
        causal = "-causal" if self.causal else ""
        degree = "" if self.degree is None else f"-g{self.degree}"
        return f"{kind}{causal}-{self.type}-d{self.d}{degree}-n{self.n}"

    def widened(self):
        """The same in f32, unless it is."""
        if self.type == "f32":
            return None
        return Case(self.n, self.d, self.degree, self.causal, "f32",
                    self.schedule)

    def monomials(self):
        return math.comb(self.d + self.degree, self.degree)

    def flops(self):
        """Of the two products; through the state, of their monomials."""
        if self.degree is None:
            return 4 * self.n**2 * self.d / (2 if self.causal else 1)
        return 2 * (2 * self.n) * self.monomials() * (self.d + 1)

    def module(self):
        kernel = "#attn.exp"
        if self.degree is not None:
            series = [1 / math.factorial(e) for e in range(self.degree + 1)]
            kernel = f"#attn.polynomial<{series}>"
        return MODULE.format(n=self.n, d=self.d, kernel=kernel, type=self.type,
                             scale=1 / math.sqrt(self.d),
                             causal="causal" if self.causal else "",
                             schedule=self.schedule)


CASES = [Case(n, d, causal=causal)
         for n in (4096, 16384) for d in (64, 128) for causal in (False, True)]
CASES += [Case(65536, d, degree=g) for d, g in ((64, 2), (32, 3), (16, 4))]
CASES += [Case(n, d, type="bf16") for n, d in ((4096, 64), (16384, 128))]
CASES += [Case(4096, 64, causal=True, type="bf16"),
          Case(65536, 64, degree=2, type="bf16")]

# Channels and degrees of which the crossover is looked for.
CROSSINGS = [(16, 2), (16, 3), (16, 4), (32, 2), (32, 3), (64, 2), (128, 2)]


def peak(threads, options):
    return float(run(options.peak, threads, "0.2").stdout)


def time_round(case, threads, options):
    """The median of some calls."""
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(case.module())
        file.flush()
        inputs = [f"--input=random:seed={i}:absmax=1" for i in (1, 2, 3)]
        report = json.loads(run(
            options.pebble_run, file.name, *inputs, "--json",
            f"--threads={threads}", f"--repeat={options.repeat}").stdout)
    return report["seconds_median"]


def measure(case, threads, options):
    """The peak is measured before and after each of some rounds, so that what
    else the machine does slows down both; so is the same in f32, of other
    types."""
    peaks, seconds = [peak(threads, options)], []
    wide, wide_seconds = case.widened(), []
    for _ in range(options.rounds):
        seconds.append(time_round(case, threads, options))
        if wide:
            wide_seconds.append(time_round(wide, threads, options))
        peaks.append(peak(threads, options))
    median = statistics.median(seconds)
    peak_gflops = statistics.median(peaks)
    gflops = case.flops() / median / 1e9
    found = {"case": case.name(), "threads": threads, "seconds_median": median,
             "gflops": gflops, "peak_gflops": peak_gflops,
             "ratio": gflops / peak_gflops}
    if wide:
        found["times_f32"] = statistics.median(wide_seconds) / median
    return found


def measure_crossover(d, degree, threads, options):
    """The shortest sequence on which the polynomial is faster through its state,
    to within a sixteenth, and what counting arithmetic alone predicts."""
    # Left to the plan, short sequences would have no state.
    resident = "schedule(#attn.state<resident, fast_memory = 100000000>)"

    def is_faster(n):
        poly = Case(n, d, degree, schedule=resident)
        exact = Case(n, d)
        rounds = [(time_round(poly, threads, options),
                   time_round(exact, threads, options))
                  for _ in range(options.rounds)]
        return statistics.median(p / e for p, e in rounds) < 1

    predicted = math.ceil(Case(1, d, degree).monomials() * (d + 1) / d)
    low, high = 0, max(predicted // options.divide_lengths, 1)
    while not is_faster(high):
        low, high = high, 2 * high
        if high > 16 * predicted:
            sys.exit(f"d={d}, degree {degree}: no crossover up to {low}")
    while high - low > max(high // 16, 1):
        middle = (low + high) // 2
        low, high = (low, middle) if is_faster(middle) else (middle, high)
    return {"crossover": f"f32-d{d}-g{degree}", "threads": threads, "n": high,
            "predicted_n": predicted}


def print_cases(options):
    cases = [case for case in CASES if re.search(options.cases, case.name())]
    if not cases:
        names = ", ".join(case.name() for case in CASES)
        sys.exit(f"no case matches '{options.cases}'; there are {names}")
    if not options.json:
        print(f"{'case':32}{'threads':>8}{'seconds':>12}{'GF/s':>9}"
              f"{'peak':>9}{'ratio':>8}{'times f32':>12}")
    for case in cases:
        case.n = max(case.n // options.divide_lengths, 1)
        for threads in map(int, options.threads.split(",")):
            found = measure(case, threads, options)
            if options.json:
                print(json.dumps(found), flush=True)
            else:
                print(f"{found['case']:32}{threads:8}"
                      f"{found['seconds_median']:12.4e}{found['gflops']:9.1f}"
                      f"{found['peak_gflops']:9.1f}{found['ratio']:8.2f}",
                      end="")
                print(f"{found['times_f32']:12.2f}" if "times_f32" in found
                      else "", flush=True)


def print_crossovers(options):
    crossings = [(d, g) for d, g in CROSSINGS
                 if re.search(options.cases, f"f32-d{d}-g{g}")]
    if not crossings:
        names = ", ".join(f"f32-d{d}-g{g}" for d, g in CROSSINGS)
        sys.exit(f"no crossover matches '{options.cases}'; there are {names}")
    if not options.json:
        print(f"{'crossover':32}{'threads':>8}{'n':>9}{'predicted':>11}")
    for d, degree in crossings:
        for threads in map(int, options.threads.split(",")):
            found = measure_crossover(d, degree, threads, options)
            if options.json:
                print(json.dumps(found), flush=True)
            else:
                print(f"{found['crossover']:32}{threads:8}{found['n']:9}"
                      f"{found['predicted_n']:11}", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/run.sh")
    parser.add_argument("--pebble-run", required=True, type=pathlib.Path,
                        help="the program to time")
    parser.add_argument("--peak", required=True, type=pathlib.Path,
                        help="fma-peak.cpp, compiled")
    parser.add_argument("--json", action="store_true",
                        help="print one JSON object for each case")
    parser.add_argument("--cases", default="", metavar="REGEX",
                        help="only the cases whose names match")
    parser.add_argument("--threads", default="1,2", metavar="N,...",
                        help="numbers of threads (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3,
                        help="how often to start anew (default: %(default)s)")
    parser.add_argument("--repeat", type=int, default=5,
                        help="calls in a round (default: %(default)s)")
    parser.add_argument("--divide-lengths", type=int, default=1, metavar="N",
                        help="shorten all sequences, to try things out")
    parser.add_argument("--crossover", action="store_true",
                        help="look for where polynomials become faster")
    options = parser.parse_args()
    if options.crossover:
        print_crossovers(options)
    else:
        print_cases(options)


main()
