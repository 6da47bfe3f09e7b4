"""Checks and times attention on an NVIDIA GPU, beside PyTorch.

    benchmarks/run.sh gpu --compile=DIR [--chip=sm_90]   here: needs no GPU
    python3 gpu.py --run=DIR                             there: needs the driver,
                                                         PyTorch, and this file
                                                         with pebble_gpu.py

The first writes a bundle for each case to DIR, with copies of both files; the
second runs them, and prints a JSON object for each. benchmarks/README.md says
what is in it.
"""

import argparse
import json
import math
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

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
        """Of the two products; through the state, of its monomials."""
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
CASES += [Case(4096, 64, element="f16")]
CASES += [Case(n, 64, degree=2) for n in (16384, 65536)]
CASES += [Case(65536, 128, degree=2), Case(65536, 32, degree=3)]


def choose(pattern):
    cases = [case for case in CASES if re.search(pattern, case.name())]
    if not cases:
        names = ", ".join(case.name() for case in CASES)
        sys.exit(f"no case matches '{pattern}'; there are {names}")
    return cases


def compile_cases(cases, folder, pebble_compile, chip):
    folder.mkdir(parents=True, exist_ok=True)
    here = pathlib.Path(__file__).resolve().parent
    for file in (here / "gpu.py", here.parent / "python" / "pebble_gpu.py"):
        shutil.copy(file, folder)
    for case in cases:
        subprocess.run(
            [pebble_compile, "-", "--target=nvptx", f"--chip={chip}",
             f"--bundle={folder / case.name()}"],
            input=case.module(), text=True, check=True)
        print(case.name())


def weights(scores, case, torch):
    if case.degree is None:
        return torch.softmax(scores, -1)
    result = torch.zeros_like(scores)
    for coefficient in reversed(case.coefficients()):
        result = result * scores + coefficient
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
    for backend in (SDPBackend.FLASH_ATTENTION, SDPBackend.CUDNN_ATTENTION):
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
    """The rate of a large product of matrices, in flops per second."""
    n = 8192
    a, b = (torch.randn(n, n, device="cuda", dtype=dtype) for _ in range(2))
    return 2 * n**3 / measure_seconds(lambda: torch.matmul(a, b), torch)


def run_cases(cases, folder):
    import torch
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
    import pebble_gpu
    dtypes = {"bf16": torch.bfloat16, "f16": torch.float16}
    peaks = {name: measure_peak(torch, dtype) for name, dtype in dtypes.items()}
    failed = False
    for case in cases:
        torch.manual_seed(1)
        shape = HEADS, case.n, case.d
        q, k, v = (torch.randn(shape, device="cuda").to(dtypes[case.element])
                   for _ in range(3))
        if case.degree is not None:  # scores for which the polynomial is meant
            q, k = (torch.nn.functional.normalize(t, dim=-1) * case.d**0.25
                    for t in (q, k))
        out = torch.full_like(q, math.nan)
        function = pebble_gpu.Bundle(folder / case.name()).functions["main"]
        call = lambda: function(q, k, v, out,
                                stream=torch.cuda.current_stream().cuda_stream)
        call()
        torch.cuda.synchronize()
        error = measure_error(case, q, k, v, out, torch)
        # Roundings of the type of the inputs, relative to values of about 4.
        allowed = 4 * (2 if case.degree is None else 2 * case.degree + 1) * \
            (2**-8 if case.element == "bf16" else 2**-11)
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
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--compile", type=pathlib.Path, metavar="DIR")
    what.add_argument("--run", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--cases", default="", help="a pattern of their names")
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--pebble-compile", default="pebble-compile")
    arguments = parser.parse_args()
    cases = choose(arguments.cases)
    if arguments.run:
        sys.exit(run_cases(cases, arguments.run))
    compile_cases(cases, arguments.compile, arguments.pebble_compile, arguments.chip)


if __name__ == "__main__":
    main()
