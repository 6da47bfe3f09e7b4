# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks and times attention on an NVIDIA GPU, beside PyTorch.

    benchmarks/run.sh gpu --compile=DIR [--chip=sm_90]   here: needs no GPU
    python3 gpu.py --run=DIR [--ncu]                     there: needs the driver,
                                                         PyTorch, and what is
                                                         in DIR

The first writes a bundle for each case to DIR, one of small checks of all
kernels, and copies of the Python files; the second runs them, checks first, and
prints a JSON object for each. With --ncu, it then says what each kernel moves and
what limits it, if ncu is there and may count. benchmarks/README.md says what is in
the objects.
"""

import argparse
import csv
import json
import math
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys

import gpu_checks

HEADS = 8
MODULE = """\
func.func @main(%q: {type}, %k: {type}, %v: {type}) -> {type} {{
  %out = tensor.empty() : {type}
  %0 = attn.attention kernel({kernel}) accumulate(f32) scale({scale}) {causal}
      {schedule} ins(%q, %k, %v : {type}, {type}, {type})
      outs(%out : {type}) -> {type}
  return %0 : {type}
}}
"""


class Case:
    """Attention of HEADS heads of n queries and keys with d channels."""

    def __init__(self, n, d, degree=None, causal=False, element="bf16"):
        self.n, self.d, self.degree = n, d, degree
        self.causal, self.element = causal, element

    def name(self):
        kind = "exact" if self.degree is None else "poly"
        causal = "-causal" if self.causal else ""
        degree = "" if self.degree is None else f"-g{self.degree}"
        return f"{kind}{causal}-{self.element}-d{self.d}{degree}-n{self.n}"

    def coefficients(self):
        return [1 / math.factorial(e) for e in range(self.degree + 1)]

    def flops(self):
        """Of the two products; through the state, of its monomials, and not of
        what keys beside a causal query take."""
        if self.degree is None:
            return 4 * HEADS * self.n**2 * self.d / (2 if self.causal else 1)
        monomials = math.comb(self.d + self.degree, self.degree)
        return 2 * HEADS * (2 * self.n) * monomials * (self.d + 1)

    def module(self):
        kernel, schedule = "#attn.exp", ""
        if self.degree is not None:
            kernel = f"#attn.polynomial<{self.coefficients()}>"
            schedule = "schedule(#attn.state<resident, fast_memory = 100000000>)"
        return MODULE.format(
            type=f"tensor<{HEADS}x{self.n}x{self.d}x{self.element}>",
            kernel=kernel, schedule=schedule, scale=1 / math.sqrt(self.d),
            causal="causal" if self.causal else "")


CASES = [Case(n, d, causal=causal)
         for n in (4096, 16384) for d in (64, 128) for causal in (False, True)]
CASES += [Case(4096, 64, element="f16"), Case(4096, 64, element="f32")]
CASES += [Case(n, 64, degree=2) for n in (16384, 65536)]
CASES += [Case(65536, 128, degree=2), Case(65536, 32, degree=3)]
CASES += [Case(65536, 64, degree=2, causal=True)]
CASES += [Case(16384, 64, degree=2, element="f32")]


def choose(what, pattern, items):
    """Those whose names match, of a dictionary by names."""
    try:
        chosen = [item for name, item in items.items() if re.search(pattern, name)]
    except re.error as error:
        sys.exit(f"'{pattern}' is no pattern: {error}")
    if not chosen:
        sys.exit(f"no {what} matches '{pattern}'; there are {', '.join(items)}")
    return chosen


def compile_cases(cases, checks, folder, pebble_compile, chip):
    folder.mkdir(parents=True, exist_ok=True)
    here = pathlib.Path(__file__).resolve().parent
    for file in (here / "gpu.py", here / "gpu_checks.py",
                 here.parent / "python" / "pebble_gpu.py"):
        shutil.copy(file, folder)

    def compile_module(name, module):
        run = subprocess.run([pebble_compile, "-", "--target=nvptx", f"--chip={chip}",
                              f"--bundle={folder / name}"], input=module, text=True)
        if run.returncode:
            sys.exit(f"{name} has not been compiled")
        print(name)

    compile_module("checks", gpu_checks.module(checks))
    for case in cases:
        compile_module(case.name(), case.module())


def weights(scores, case, torch):
    if case.degree is None:
        return torch.softmax(scores, -1)
    result = torch.zeros_like(scores)
    for coefficient in reversed(case.coefficients()):
        result = result * scores + coefficient
    result = result.masked_fill(scores == -math.inf, 0)
    return result / result.sum(-1, keepdim=True)


def measure_error(case, q, k, v, out, torch):
    """The largest error against float64, over some rows of each head."""
    rows = torch.unique(torch.cat([
        torch.arange(0, case.n, max(case.n // 128, 1)),
        torch.tensor([0, 1, case.n - 1])])).to(q.device)
    worst = 0.0
    for head in range(HEADS):
        scores = q[head, rows].double() @ k[head].double().T / math.sqrt(case.d)
        if case.causal:
            keys = torch.arange(case.n, device=q.device)
            scores[keys[None, :] > rows[:, None]] = -math.inf
        exact = weights(scores, case, torch) @ v[head].double()
        error = (out[head, rows].double() - exact).abs().max().item()
        worst = error if math.isnan(error) else max(worst, error)
    return worst


def measure_seconds(call, torch, repeats=10, calls=8):
    """Of the device alone: the median over replays of a graph of some calls,
    after two calls that warm up."""
    # On the stream of the graph: a workspace cannot be allocated in one.
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        for _ in range(2):
            call()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph, stream=stream):
        for _ in range(calls):
            call()
    times = []
    for _ in range(repeats + 1):
        begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        begin.record()
        graph.replay()
        end.record()
        end.synchronize()
        times.append(begin.elapsed_time(end) / 1e3 / calls)
    return statistics.median(times[1:])


def time_sdpa(case, q, k, v, torch):
    """PyTorch's attention by its fastest backend: name and seconds."""
    from torch.nn.attention import SDPBackend, sdpa_kernel
    times = {}
    backends = [SDPBackend.FLASH_ATTENTION, SDPBackend.CUDNN_ATTENTION]
    if case.element == "f32":  # which these do not take
        backends = [SDPBackend.EFFICIENT_ATTENTION]
    for backend in backends:
        def call():
            with sdpa_kernel(backend):
                torch.nn.functional.scaled_dot_product_attention(
                    q[None], k[None], v[None], is_causal=case.causal)
        try:
            times[backend.name.lower()] = measure_seconds(call, torch)
        except RuntimeError as error:
            print(f"{backend.name}: {error}", file=sys.stderr)
    return min(times.items(), key=lambda item: item[1], default=(None, None))


def measure_peak(torch, dtype):
    """The rate of a large product of matrices, in flops per second; of tf32 for
    f32."""
    n = 8192
    a, b = (torch.randn(n, n, device="cuda", dtype=dtype) for _ in range(2))
    torch.backends.cuda.matmul.allow_tf32 = True
    seconds = measure_seconds(lambda: torch.matmul(a, b), torch)
    torch.backends.cuda.matmul.allow_tf32 = False
    return 2 * n**3 / seconds


def get_dtypes(torch):
    return {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32,
            "i1": torch.bool, "i32": torch.int32}


def run_checks(folder):
    """Small cases of all kernels; whether all are right."""
    import torch
    import pebble_gpu
    dtypes = get_dtypes(torch)
    bundle = pebble_gpu.Bundle(folder / "checks")
    seed = random.randrange(2**32)

    def to_device(shape, element, numbers):
        return torch.tensor(numbers, dtype=dtypes[element],
                            device="cuda").reshape(shape)

    def from_device(tensor):
        torch.cuda.synchronize()
        return tensor.double().flatten().tolist()

    all_correct = True
    for check in gpu_checks.CHECKS:
        if check.name not in bundle.functions:
            continue
        # On the default stream, as PyTorch is.
        error = gpu_checks.run(check, bundle.functions[check.name], to_device,
                               from_device, random.Random(seed))
        correct = error <= check.allowed()
        all_correct &= correct
        print(json.dumps({"check": check.name, "correct": correct,
                          "max_abs_error": None if math.isnan(error) else error,
                          "allowed": check.allowed(),
                          "seed": seed}), flush=True)
    return all_correct


def prepare(case, folder):
    """A call of the case, and its tensors."""
    import torch
    import pebble_gpu
    torch.manual_seed(1)
    shape = HEADS, case.n, case.d
    q, k, v = (torch.randn(shape, device="cuda").to(get_dtypes(torch)[case.element])
               for _ in range(3))
    if case.degree is not None:  # scores for which the polynomial is meant
        q, k = (torch.nn.functional.normalize(t, dim=-1) * case.d**0.25
                for t in (q, k))
    out = torch.full_like(q, math.nan)
    function = pebble_gpu.Bundle(folder / case.name()).functions["main"]

    def call():
        function(q, k, v, out, stream=torch.cuda.current_stream().cuda_stream)
    return call, (q, k, v, out)


def call_once(cases, folder):
    """What ncu looks at."""
    import torch
    for case in cases:
        prepare(case, folder)[0]()
        torch.cuda.synchronize()


# Shares of what a device can do; the largest says what limits a kernel.
SHARES = {
    "tensor cores": "sm__pipe_tensor_cycles_active.avg.pct_of_peak_sustained_active",
    "shared memory and L1": "l1tex__throughput.avg.pct_of_peak_sustained_active",
    "L2": "lts__throughput.avg.pct_of_peak_sustained_elapsed",
    "DRAM": "dram__throughput.avg.pct_of_peak_sustained_elapsed",
}
TOTALS = {"dram_read_bytes": "dram__bytes_read.sum",
          "dram_written_bytes": "dram__bytes_write.sum",
          "nanoseconds": "gpu__time_duration.sum"}


def parse_profile(text):
    """What `ncu --csv --print-units base` says, for each kernel."""
    lines = text.splitlines()
    header = next((i for i, line in enumerate(lines) if line.startswith('"ID"')), None)
    if header is None:
        return []
    kernels = {}
    for row in csv.DictReader(lines[header:]):
        metrics = kernels.setdefault((row["ID"], row["Kernel Name"]), {})
        metrics[row["Metric Name"]] = float(row["Metric Value"].replace(",", ""))
    result = []
    for (_, name), metrics in kernels.items():
        shares = {share: metrics[metric] for share, metric in SHARES.items()
                  if metric in metrics}
        result.append({
            "kernel": name,
            **{total: metrics.get(metric) for total, metric in TOTALS.items()},
            "percent": shares, "limit": max(shares, key=shares.get, default=None)})
    return result


def profile(cases, folder):
    """One call of each case under ncu."""
    if not shutil.which("ncu"):
        print("there is no ncu", file=sys.stderr)
        return
    metrics = ",".join([*SHARES.values(), *TOTALS.values()])
    for case in cases:
        run = subprocess.run(
            ["ncu", "--csv", "--print-units", "base", "--metrics", metrics,
             "--kernel-name", "regex:^(online|state_)", sys.executable, __file__,
             f"--run={folder}", f"--cases=^{case.name()}$", "--once"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        kernels = parse_profile(run.stdout)
        if not kernels:
            print(f"{case.name()}: ncu counts nothing:\n{run.stdout}", file=sys.stderr)
            return
        for kernel in kernels:
            print(json.dumps({"profile": case.name(), **kernel}), flush=True)


def run_cases(cases, folder):
    import torch
    dtypes = get_dtypes(torch)
    peaks = {name: measure_peak(torch, dtypes[name]) for name in gpu_checks.ROUNDOFF}
    failed = False
    for case in cases:
        call, (q, k, v, out) = prepare(case, folder)
        call()
        torch.cuda.synchronize()
        error = measure_error(case, q, k, v, out, torch)
        # Roundings of the type of the inputs, relative to values of about 4.
        allowed = 4 * (2 if case.degree is None else 2 * case.degree + 1) * \
            gpu_checks.ROUNDOFF[case.element]
        correct = error <= allowed
        failed |= not correct
        seconds = measure_seconds(call, torch)
        backend, sdpa = time_sdpa(case, q, k, v, torch)
        print(json.dumps({
            "case": case.name(), "device": torch.cuda.get_device_name(),
            "correct": correct, "max_abs_error": error,
            "seconds_median": seconds, "tflops": case.flops() / seconds / 1e12,
            "peak_tflops": peaks[case.element] / 1e12,
            "ratio": case.flops() / seconds / peaks[case.element],
            "sdpa_backend": backend, "sdpa_seconds": sdpa,
            "times_sdpa": sdpa / seconds if sdpa else None,
        }), flush=True)
    return not failed


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--compile", type=pathlib.Path, metavar="DIR")
    what.add_argument("--run", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--cases", default="", help="a pattern of their names")
    parser.add_argument("--checks", default="",
                        help="with --compile, a pattern of their names")
    parser.add_argument("--ncu", action="store_true", help="profile cases, too")
    parser.add_argument("--once", action="store_true",
                        help="with --run, only call each case")
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--pebble-compile", default="pebble-compile")
    arguments = parser.parse_args()
    if arguments.run and not (arguments.run / "checks").is_dir():
        sys.exit(f"{arguments.run} has no bundles: --compile={arguments.run} makes them")
    cases = choose("case", arguments.cases, {case.name(): case for case in CASES})
    if arguments.run and arguments.once:
        call_once(cases, arguments.run)
    elif arguments.run:
        correct = run_checks(arguments.run)
        correct &= run_cases(cases, arguments.run)
        if arguments.ncu:
            profile(cases, arguments.run)
        sys.exit(not correct)
    else:
        checks = choose("check", arguments.checks,
                        {check.name: check for check in gpu_checks.CHECKS})
        compile_cases(cases, checks, arguments.compile,
                      arguments.pebble_compile, arguments.chip)


if __name__ == "__main__":
    main()
