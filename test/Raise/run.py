# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the functions of a file as they are and raised, and compares the results.

    run.py [--tools=FOLDER] [--seed=N] [--sizes=5x7,...] [--drawn=N] [--f64]
           [--function=NAME] [--before=PASS] [--pass-options=OPTIONS] FILE.mlir

Each function is attention of %q, %k and %v with 5 queries and 7 keys (and 8 scores
in a row where there is a sink), which become other numbers here: those of --sizes, or
--drawn of them, drawn anew for each function. One query is NaN. What other arguments
are follows from their names: %mask, %pad and %visible are random, with a row that
excludes every key, %len may be 0, and %sink -inf where there are keys. With --before, a
pass makes of each function what is then raised.

A query that sees no key must get 0 from attention, and 0 or NaN before, as there is
a guard or not. Other results must be the same, and within the certified bound of an
evaluation in float64.
"""

import argparse
import itertools
import math
import pathlib
import random
import re
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Inputs"))
import raising

SIZES = "17x33,5x7,1x1,33x1,1x33,64x48,5x0,0x7"
# How far past the last key are queries that still see one.
WINDOWS = {"window": 2, "table": 2, "two_sided": 1}
KINDS = {"f16": "<f2", "bf16": "<V2", "f32": "<f4", "f64": "<f8", "i32": "<i4",
         "index": "<i8", "i1": "|b1"}


def resize(text, queries, keys):
    """The same function with other numbers of queries and keys."""
    window = [", ".join(str(i - 3 < j <= i).lower() for j in range(keys))
              for i in range(queries)]
    rows = ", ".join(f"[{row}]" for row in window)
    table = f"dense<[{rows}]>" if queries * keys else "dense<>"
    text = re.sub(r"dense<\[\[(?:true|false).*?\]\]>", table, text)
    sizes = {"5": str(queries), "7": str(keys), "8": "8"}
    if "tensor.concat" in text:
        sizes["8"] = str(keys + 1)
    return re.sub(r"(?<=[<x\[ ])([578])(?=x(?!index)|, \d|\])",
                  lambda match: sizes[match[1]], text)


def widen(text):
    """The same function in f64."""
    text = re.sub(r"\bf32\b|(?<=x)f32\b", "f64", text)
    text = re.sub(r"arith.truncf (%\w+) : f64 to f64",
                  r"arith.maximumf \1, \1 : f64", text)
    return text.replace("0xFF800000", "0xFFF0000000000000")


class Case:
    """A function with numbers of queries and keys, and inputs for it."""

    def __init__(self, options, name, text, sizes, rng):
        self.options, self.name, self.rng = options, name, rng
        self.queries, self.keys = map(int, sizes.split("x"))
        text = resize(text, self.queries, self.keys)
        self.text = widen(text) if options.f64 else text
        is_narrow = "f16" in text
        self.limit = 1e-13 if options.f64 else 1e-2 if is_narrow else 1e-5
        self.nan_query = rng.randrange(max(self.queries, 1))
        self.all_see = "assume-visible-key" in options.pass_options
        self.arguments = {}

    def write_inputs(self, folder):
        for name, type_ in raising.argument_types(self.text):
            sizes, dtype = re.fullmatch(r"(?:tensor<)?((?:[?\d]+x)*)(\w+)>?",
                                        type_).groups()
            unknown = self.queries if name in ("q", "out") else self.keys
            shape = [unknown if size == "?" else int(size)
                     for size in sizes.split("x")[:-1]]
            indices = list(itertools.product(*map(range, shape)))
            make = getattr(self, f"make_{name}", self.make_uniform)
            values = make(indices, dtype)
            self.arguments[name] = dict(zip(indices, values))
            raising.npy.write(folder / f"{name}.npy", KINDS[dtype], shape, values)
            yield folder / f"{name}.npy"

    def make_uniform(self, indices, dtype):
        return [self.rng.uniform(-2, 2) for _ in indices]

    def make_q(self, indices, dtype):
        return [math.nan if index[:2] == (0, self.nan_query) else
                self.rng.uniform(-2, 2) for index in indices]

    def make_sink(self, indices, dtype):
        # Without keys, -inf gives NaN: see docs/numerics.md.
        return [-math.inf if self.keys and self.rng.random() < 0.5 else
                self.rng.uniform(-2, 2) for _ in indices]

    def make_len(self, indices, dtype):
        return [self.rng.choice([0, self.keys, self.rng.randint(0, self.keys)])
                for _ in indices]

    def make_first(self, indices, dtype):
        return [self.rng.randint(0, self.keys) for _ in indices]

    def make_mask(self, indices, dtype):
        closed = [index[:-1] for index in indices if index[-2] != self.nan_query]
        seen = self.see(indices, closed)
        if dtype == "i1":
            return seen
        return [self.rng.gauss(0, 1) if x else -math.inf for x in seen]

    make_visible = make_mask

    def make_pad(self, indices, dtype):
        return self.see(indices, [index[:-1] for index in indices if index[0] != 0])

    def see(self, indices, closed):
        """Most of a mask: the first key of each row, but for one of `closed`."""
        hidden = self.rng.choice(closed) if closed and not self.all_see else None
        return [index[:-1] != hidden and (index[-1] == 0 or
                                          self.rng.random() < 0.8)
                for index in indices]

    def is_hidden(self, batch, query):
        """Whether the query sees no key."""
        if self.keys == 0:
            return True
        if self.name in WINDOWS:
            return query >= self.keys + WINDOWS[self.name]
        if "len" in self.arguments:
            return self.arguments["len"][batch,] == 0
        if "visible" in self.arguments:
            return not any(self.arguments["visible"][batch, query, key]
                           for key in range(self.keys))
        # Other boolean masks have finite fills.
        row = {x for index, x in self.arguments.get("mask", {}).items()
               if index[-2] == query and (len(index) == 2 or index[0] == batch)}
        return row == {-math.inf}

    def check(self, before, after):
        shape, _ = before[0]
        channels = shape[-1]
        batches = 1 + max((index[0] for index in self.arguments["q"]), default=0)
        for row in range(math.prod(shape[:-1])):
            outer, query = divmod(row, self.queries)
            batch = outer * batches // math.prod(shape[:-2])
            where = slice(row * channels, (row + 1) * channels)
            self.check_row(batch, query, before[0][1][where], after[0][1][where])
        # A result beside the output is the log-sum-exp.
        worst = raising.difference(before[1:], after[1:])
        if not worst <= self.limit:
            raise raising.Failure(f"its other results differ by {worst:.1e}")

    def check_row(self, batch, query, before, after):
        def demand(what, row, holds):
            if not all(map(holds, row)):
                raise raising.Failure(f"query {query} of batch {batch} is {row} "
                                      f"{what}")
        if self.is_hidden(batch, query):
            demand("before, and sees no key", before,
                   lambda x: x == 0 or math.isnan(x))
            demand("after, and sees no key", after, lambda x: x == 0)
        elif (batch, query) == (0, self.nan_query):
            demand("before, and should be NaN", before, math.isnan)
            demand("after, and should be NaN", after, math.isnan)
        else:
            demand("before, and should be finite", before, math.isfinite)
            worst = raising.npy.difference(before, after)
            if not worst <= self.limit:
                raise raising.Failure(f"query {query} of batch {batch} differs by "
                                      f"{worst:.1e}: {before} before, {after} after")


def run(options, case):
    tools = options.tools
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        original, raised = folder / "original.mlir", folder / "raised.mlir"
        original.write_text(case.text)
        if (0 in (case.queries, case.keys) and
                tools.start("pebble-opt", original).returncode):
            return  # Some operations are not on nothing.
        if options.before:
            tools.call("pebble-opt", original, f"--{options.before}", "-o", original)
        tools.call("pebble-opt", original, f"--attn-raise={options.pass_options}",
                   "-o", raised)
        if raised.read_text().count("attn.attention") != 1:
            # Of one key there is no sum, and of nothing there are no constants.
            if case.keys > 1 and case.queries > 0:
                raise raising.Failure("not raised")
            return
        inputs = list(case.write_inputs(folder))
        case.check(tools.run(original, inputs),
                   tools.run(raised, inputs, "--compare=exact"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", type=raising.Tools, default="build/bin")
    parser.add_argument("--seed", type=int, default=random.randrange(10 ** 6))
    parser.add_argument("--sizes", default=SIZES)
    parser.add_argument("--drawn", type=int)
    parser.add_argument("--f64", action="store_true")
    parser.add_argument("--function")
    parser.add_argument("--before")
    parser.add_argument("--pass-options", default="")
    parser.add_argument("file", type=pathlib.Path)
    options = parser.parse_args()
    aliases, functions = raising.functions(options.file)
    rng = random.Random(options.seed)
    failures = 0
    for name, function in functions.items():
        if options.function not in (None, name):
            continue
        text = raising.as_main(aliases, function)
        sizes = options.sizes.split(",")
        for size in rng.sample(sizes, options.drawn or len(sizes)):
            case = Case(options, name, text, size, rng)
            try:
                run(options, case)
            except raising.Failure as failure:
                failures += 1
                print(f"--seed={options.seed}: {name}, {size}: {failure}", flush=True)
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
