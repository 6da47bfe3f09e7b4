# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Compiles every kernel with every feature for every chip, and checks what ptxas
# says of them.
#
#   sweep_ptxas.py PEBBLE_COMPILE PTXAS --folder=DIR [--only=PATTERN]
#
# Cases are named as in `exact-bf16-d128-causal sm_90`; without a pattern there
# are 648, which take minutes.
import argparse
import itertools
import os
import re
import subprocess
import sys

from check_ptxas import check

CHIPS = ["sm_80", "sm_90", "sm_90a"]
ELEMENTS = ["bf16", "f16", "f32"]
CHANNELS = [16, 64, 96, 128]
# Of queries and keys: no multiples of a tile; and so many that causal queries
# ask a state.
N, MANY = 1000, 100001
FEATURES = ["plain", "causal", "window", "causal-window", "mask", "bias-causal",
            "lengths-lse", "lengths-lse-causal"]
STATES = ["degree1", "degree2", "degree3", "degree2-lengths-lse",
          "degree2-weights-lse", "degree2-guarded", "degree2-guarded-lengths-lse",
          "degree2-guarded-weights-lse", "degree2-causal-lse",
          "degree2-causal-keymask-lengths"]
COEFFICIENTS = [1.0, 1.0, 0.5, 0.2]


def tensor(element, *shape):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def get_function(element, channels, kind):
    return f"f_{element}_{channels}_{kind.replace('-', '_')}"


def write(element, channels, kind):
    """A function of two heads; `kind` is what of FEATURES and STATES it has."""
    words = kind.split("-")
    n = MANY if "causal" in words and "degree" in kind else N
    q = tensor(element, 2, n, channels)
    out, lse = tensor("f32", 2, n, channels), tensor("f32", 2, n)
    to = "affine_map<(b, m, n, k, d) -> "
    arguments = [("%q", q), ("%k", q), ("%v", q)]
    maps = ["(b, m, k)>", "(b, n, k)>", "(b, n, d)>"]
    clauses, kernel, schedule = "", "#attn.exp", ""
    for word in words:
        if word in ("mask", "bias"):
            mask = tensor("i1" if word == "mask" else "f32", n, n)
            arguments.append(("%mask", mask))
            maps.append("(m, n)>")
            clauses += f" masks(%mask : {mask})"
        elif word == "lengths":
            lengths = tensor("i32", 2)
            arguments.append(("%lengths", lengths))
            maps.append("(b)>")
            clauses += f" key_lengths(%lengths : {lengths})"
        elif word in ("weights", "keymask"):
            mask = tensor("f32" if word == "weights" else "i1", n)
            arguments.append(("%mask", mask))
            maps.append("(n)>")
            clauses += f" masks(%mask : {mask})"
        elif word.startswith("degree"):
            claim = ""
            if "guarded" in words:
                claim = ", domain = [-0.5, 0.5], relative_error = 0.04, guarded"
            elif "weights" in words or "keymask" in words:
                claim = ", domain = [-1.0, 1.0], relative_error = 0.5"
            kernel = f"#attn.polynomial<{COEFFICIENTS[:int(word[6:]) + 1]}{claim}>"
            schedule = "schedule(#attn.state<resident, fast_memory = 90000000>)"
    outs, types = ["%out"], [out]
    maps.append("(b, m, d)>")
    if "lse" in words:
        outs.append("%lse")
        types.append(lse)
        maps.append("(b, m)>")
    results = ", ".join(f"%r#{i}" for i in range(len(outs)))
    name = get_function(element, channels, kind)
    return f"""\
func.func @{name}({', '.join(f'{name}: {type}' for name, type in arguments)})
    -> ({', '.join(types)}) {{
  %out = tensor.empty() : {out}
  %lse = tensor.empty() : {lse}
  %r:{len(outs)} = attn.attention kernel({kernel}) accumulate(f32) scale(0.125)
      {'causal' if 'causal' in words else ''}
      {'window(100)' if 'window' in words else ''} {schedule}
      ins(%q, %k, %v : {q}, {q}, {q}){clauses}
      outs({', '.join(outs)} : {', '.join(types)})
      maps [{', '.join(to + map for map in maps)}] -> {', '.join(types)}
  return {results} : {', '.join(types)}
}}
"""


def get_name(element, channels, kind, chip):
    weight = "state" if "degree" in kind else "exact"
    return f"{weight}-{element}-d{channels}-{kind} {chip}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pebble_compile")
    parser.add_argument("ptxas")
    parser.add_argument("--only", default="", help="a pattern of cases")
    parser.add_argument("--folder", required=True)
    arguments = parser.parse_args()
    failed = False
    for chip, element in itertools.product(CHIPS, ELEMENTS):
        # The kernels of a chip and a type are one module.
        cases = [
            (element, channels, kind)
            for channels, kind in itertools.product(CHANNELS, FEATURES + STATES)
            if re.search(arguments.only, get_name(element, channels, kind, chip))
        ]
        functions = [write(*case) for case in cases]
        if not functions:
            continue
        bundle = os.path.join(arguments.folder, f"{chip}-{element}")
        subprocess.run([arguments.pebble_compile, "-", "--target=nvptx",
                        f"--chip={chip}", f"--bundle={bundle}"],
                       input="\n".join(functions), text=True, check=True)
        try:
            check(arguments.ptxas, bundle)
        except AssertionError as error:
            failed = True
            print(f"{chip} {element}: {error}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
