#!/usr/bin/env python3
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long attn-raise takes on modules of many operations.

    benchmarks/raise.py [--pebble-opt=FILE] [--operations=N,N...] [--rounds=N]

A module is one function in which attention follows on attention, each with a scale,
an additive mask and everything else in operations of its own. Prints a JSON object
for each size, with the median of the seconds that the pass takes.
"""

import argparse
import json
import math
import re
import statistics
import subprocess
import tempfile

TYPES = {3: "tensor<4x8x8xf32>", 2: "tensor<4x8xf32>"}
MAPS = {"all": "(b, m, n) -> (b, m, n)", "row": "(b, m, n) -> (b, m)",
        "mask": "(b, m, n) -> (m, n)", "q": "(b, m, n, k) -> (b, m, k)",
        "k": "(b, m, n, k) -> (b, n, k)", "v": "(b, m, n, k) -> (b, k, n)",
        "s": "(b, m, n, k) -> (b, m, n)"}


def generic(name, maps, inputs, init, body, rank=3, reduces=False):
    """One linalg.generic; inputs are pairs of a value and its type."""
    loops = 4 if maps[0] == "q" or maps[-1] == "s" else 3
    kinds = ['"parallel"'] * (loops - reduces) + ['"reduction"'] * reduces
    arguments = ", ".join(f"%{a}: f32" for a in "ab"[:len(inputs)] + "c")
    values, types = zip(*inputs)
    return f"""\
  %{name} = linalg.generic {{indexing_maps = [{", ".join("#" + m for m in maps)}],
      iterator_types = [{", ".join(kinds)}]}}
      ins({", ".join(values)} : {", ".join(types)}) outs(%{init} : {TYPES[rank]}) {{
  ^bb0({arguments}):
    {body}
    linalg.yield %r : f32
  }} -> {TYPES[rank]}
"""


def attention(i, query):
    """Nine operations of linalg and what is in them; the last is %out{i}."""
    t3, t2 = TYPES[3], TYPES[2]
    product = "%p = arith.mulf %a, %b : f32\n    %r = arith.addf %c, %p : f32"
    return "".join([
        generic(f"dot{i}", "qks", [(query, t3), ("%k", t3)], "zeros", product,
                reduces=True),
        generic(f"scaled{i}", ["all"] * 2, [(f"%dot{i}", t3)], "empty",
                "%r = arith.mulf %a, %scale : f32"),
        generic(f"masked{i}", ["all", "mask", "all"],
                [(f"%scaled{i}", t3), ("%mask", "tensor<8x8xf32>")], "empty",
                "%r = arith.addf %a, %b : f32"),
        generic(f"max{i}", ["all", "row"], [(f"%masked{i}", t3)], "lows",
                "%r = arith.maximumf %a, %c : f32", rank=2, reduces=True),
        generic(f"centred{i}", ["all", "row", "all"],
                [(f"%masked{i}", t3), (f"%max{i}", t2)], "empty",
                "%r = arith.subf %a, %b : f32"),
        generic(f"exp{i}", ["all"] * 2, [(f"%centred{i}", t3)], "empty",
                "%r = math.exp %a : f32"),
        generic(f"sum{i}", ["all", "row"], [(f"%exp{i}", t3)], "sums",
                "%r = arith.addf %a, %c : f32", rank=2, reduces=True),
        generic(f"weights{i}", ["all", "row", "all"],
                [(f"%exp{i}", t3), (f"%sum{i}", t2)], "empty",
                "%r = arith.divf %a, %b : f32"),
        generic(f"out{i}", "qvs", [(f"%weights{i}", t3), ("%v", t3)], "zeros",
                product, reduces=True),
    ])


def module(operations):
    t3, t2 = TYPES[3], TYPES[2]
    maps = "".join(f"#{name} = affine_map<{text}>\n" for name, text in MAPS.items())
    count = math.ceil(operations / operations_of(attention(0, "%q")))
    body = "".join(attention(i, f"%out{i - 1}" if i else "%q")
                   for i in range(count))
    return count, operations_of(body), f"""{maps}
func.func @main(%q: {t3}, %k: {t3}, %v: {t3}, %mask: tensor<8x8xf32>) -> {t3} {{
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.5 : f32
  %empty = tensor.empty() : {t3}
  %rows = tensor.empty() : {t2}
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : {t3}) -> {t3}
  %sums = linalg.fill ins(%zero : f32) outs(%rows : {t2}) -> {t2}
  %lows = linalg.fill ins(%low : f32) outs(%rows : {t2}) -> {t2}
{body}  return %out{count - 1} : {t3}
}}
"""


def operations_of(text):
    return len(re.findall(r"\b(?:linalg|arith|math)\.\w+ ", text))


def seconds(tool, file):
    """The seconds of the pass, and what was printed."""
    done = subprocess.run([tool, file, "--attn-raise", "--mlir-timing"],
                          capture_output=True, text=True, check=True)
    return float(re.search(r"([\d.]+) .*AttnRaise", done.stderr)[1]), done.stdout


def measure(tool, operations, rounds):
    count, written, text = module(operations)
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(text)
        file.flush()
        results = [seconds(tool, file.name) for _ in range(rounds)]
    return {"operations": written, "attentions": count,
            "raised": results[0][1].count("attn.attention"),
            "seconds_median": statistics.median(time for time, _ in results)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pebble-opt", default="build/bin/pebble-opt")
    parser.add_argument("--operations", default="1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    for operations in map(int, options.operations.split(",")):
        print(json.dumps(measure(options.pebble_opt, operations, options.rounds)),
              flush=True)


if __name__ == "__main__":
    main()
