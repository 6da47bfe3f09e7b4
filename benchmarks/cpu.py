"""Times attention on this CPU and compares it with the machine's own peak.

benchmarks/run.sh cpu runs this; benchmarks/README.md says what it prints.
"""

import argparse
import json
import math
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

MODULE = """\
func.func @main(%q: tensor<{n}x{d}xf32>, %k: tensor<{n}x{d}xf32>,
                %v: tensor<{n}x{d}xf32>) -> tensor<{n}x{d}xf32> {{
  %out = tensor.empty() : tensor<{n}x{d}xf32>
  %0 = attn.attention kernel({kernel}) accumulate(f32) scale({scale}) {causal}
      ins(%q, %k, %v : tensor<{n}x{d}xf32>, tensor<{n}x{d}xf32>,
                       tensor<{n}x{d}xf32>)
      outs(%out : tensor<{n}x{d}xf32>) -> tensor<{n}x{d}xf32>
  return %0 : tensor<{n}x{d}xf32>
}}
"""


class Case:
    """An attention of n queries and keys with d channels, all f32."""

    def __init__(self, n, d, degree=None, causal=False):
        self.n, self.d, self.degree, self.causal = n, d, degree, causal

    def name(self):
        kind = "exact" if self.degree is None else "poly"
        causal = "-causal" if self.causal else ""
        degree = "" if self.degree is None else f"-g{self.degree}"
        return f"{kind}{causal}-f32-d{self.d}{degree}-n{self.n}"

    def flops(self):
        """Of the two products; through the state, of their monomials."""
        if self.degree is None:
            return 4 * self.n**2 * self.d / (2 if self.causal else 1)
        monomials = math.comb(self.d + self.degree, self.degree)
        return 2 * (2 * self.n) * monomials * (self.d + 1)

    def module(self):
        kernel = "#attn.exp"
        if self.degree is not None:
            series = [1 / math.factorial(e) for e in range(self.degree + 1)]
            kernel = f"#attn.polynomial<{series}>"
        return MODULE.format(n=self.n, d=self.d, kernel=kernel,
                             scale=1 / math.sqrt(self.d),
                             causal="causal" if self.causal else "")


CASES = [Case(n, d, causal=causal)
         for n in (4096, 16384) for d in (64, 128) for causal in (False, True)]
CASES += [Case(65536, d, degree=g) for d, g in ((64, 2), (32, 3), (16, 4))]


def run(*command):
    done = subprocess.run(command, text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return done.stdout


def measure(case, threads, options):
    """The peak is measured before and after each of some rounds, so that what
    else the machine does slows down both."""
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(case.module())
        file.flush()
        inputs = [f"--input=random:seed={i}:absmax=1" for i in (1, 2, 3)]

        def peak():
            return float(run(options.peak, str(threads), "0.2"))

        peaks, seconds = [peak()], []
        for _ in range(options.rounds):
            report = json.loads(run(
                options.pebble_run, file.name, *inputs, "--json",
                f"--threads={threads}", f"--repeat={options.repeat}"))
            seconds.append(report["seconds_median"])
            peaks.append(peak())
    median = statistics.median(seconds)
    peak_gflops = statistics.median(peaks)
    gflops = case.flops() / median / 1e9
    return {"case": case.name(), "threads": threads, "seconds_median": median,
            "gflops": gflops, "peak_gflops": peak_gflops,
            "ratio": gflops / peak_gflops}


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/run.sh cpu")
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
    options = parser.parse_args()
    cases = [case for case in CASES if re.search(options.cases, case.name())]
    if not cases:
        names = ", ".join(case.name() for case in CASES)
        sys.exit(f"no case matches '{options.cases}'; there are {names}")
    if not options.json:
        print(f"{'case':32}{'threads':>8}{'seconds':>12}{'GF/s':>9}"
              f"{'peak':>9}{'ratio':>8}")
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
                      flush=True)


main()
