# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Changes attention in many small ways, and checks what attn-raise makes of it.

    mutate.py [--tools=FOLDER] [--every=N] [--function=NAME]

A mutant is a function of Inputs/mutants.mlir with one change: an operand that is
another value of the same type, another map, axis, operation or constant, or a
value of the match that is also returned. A mutant that is declined is fine. One
that is raised must compute the same before and after, on random inputs. --every=N
takes each Nth mutant only.
"""

import argparse
import concurrent.futures
import difflib
import itertools
import math
import pathlib
import re
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Inputs"))
import raising

BASE = pathlib.Path(__file__).parent / "Inputs" / "mutants.mlir"
LIMIT = 1e-5
INPUTS = [f"random:seed={seed}:absmax=2" for seed in range(1, 5)]

# What takes the place of what.
OPERATIONS = [
    ("arith.addf", "arith.mulf"), ("arith.addf", "arith.maximumf"),
    ("arith.addf", "arith.subf"), ("arith.mulf", "arith.addf"),
    ("arith.mulf", "arith.divf"), ("arith.subf", "arith.addf"),
    ("arith.subf", "arith.mulf"), ("arith.subf", "arith.divf"),
    ("arith.divf", "arith.mulf"), ("arith.divf", "arith.subf"),
    ("arith.maximumf", "arith.minimumf"), ("arith.maximumf", "arith.maxnumf"),
    ("arith.maximumf", "arith.addf"), ("math.exp ", "math.exp2 "),
    ("math.exp ", "math.tanh "), ("math.exp ", "math.absf "),
    ("sle,", "slt,"), ("sle,", "sge,"), ("sle,", "eq,"), ("sle,", "ne,"),
    ("oeq,", "une,"), ("oeq,", "ole,"), ("oeq,", "oge,"),
    ("tosa.add", "tosa.maximum"), ("tosa.sub", "tosa.add"),
    ("tosa.exp", "tosa.tanh"), ("tosa.exp", "tosa.abs"),
    ("tosa.reciprocal", "tosa.rsqrt"), ("tosa.reciprocal", "tosa.exp"),
    ("reduce_max", "reduce_min"), ("reduce_max", "reduce_sum"),
    ("reduce_sum", "reduce_max"), ("reduce_sum", "reduce_product"),
]
CONSTANTS = [("0xFF800000", c) for c in ("0.0", "-1.0e30", "-0xFF7FFFFF")] + [
    (f"constant {a} ", f"constant {b} ")
    for a, b in (("0.0", "1.0"), ("0.0", "-0.0"), ("0.5", "2.0"), ("0.5", "-1.0"),
                 ("0.5", "0.0"))] + [
    (f"dense<{a}>", f"dense<{b}>") for a, b in (("0.5", "-1.0"), ("0.0", "1.0"),
                                                ("0.5", "0.0"))]
MAPS = {
    "three": [f"affine_map<(b, m, n) -> ({', '.join(p)})>"
              for p in itertools.permutations("bmn")],
    "two": [f"affine_map<(b, m, n) -> ({', '.join(p)})>"
            for p in itertools.permutations("bmn", 2)],
    "contracted": [f"affine_map<(b, m, n, k) -> ({', '.join(p)})>"
                   for p in itertools.permutations("bmnk", 3)],
    "row": [f"affine_map<(b, m, n, k) -> ({', '.join(p)})>"
            for p in itertools.permutations("bmnk", 2)],
}
# Values that hold nothing yet; results must not depend on them.
UNDEFINED = "%e3", "%e2"
NAMED = {"#all": "three", "#row": "two", "#unit": "two", "#q": "contracted",
         "#k": "contracted", "#v": "contracted", "#s": "contracted", "#r": "row"}


def replace_each(text, old, new):
    """The texts in which one occurrence of old is new."""
    for match in re.finditer(re.escape(old), text):
        yield text[:match.start()] + new + text[match.end():]


def exchanged_maps(text, aliases):
    original = dict(re.findall(r"(#\w+) = (affine_map<.*>)", aliases))
    for match in re.finditer(r"(#\w+)(?=[,\]])", text):
        for other in MAPS[NAMED[match[1]]]:
            if other != original[match[1]]:
                yield text[:match.start()] + other + text[match.end():]


def values_of_types(text):
    """The type of every value at the top of the function, where it is defined."""
    values = {m[1]: (m[2], 0) for m in re.finditer(
        r"(%\w+): (tensor<[^>]*>)", text[:text.index("->")])}
    position = 0
    for line in text.splitlines(keepends=True):
        position += len(line)
        match = re.match(r"  (%\w+) = .*?(tensor<[^>]*>)\)?( \{)?$", line)
        if match:
            values[match[1]] = (match[2], position)
    return values


def exchanged_operands(text):
    """One operand at the top of the function is another value of its type."""
    values = values_of_types(text)
    for match in re.finditer(r"%\w+", text[text.index("{"):]):
        start = match.start() + text.index("{")
        end = start + len(match[0])
        if match[0] not in values or text[end:end + 2] == " =":
            continue
        type_ = values[match[0]][0]
        for other, (other_type, defined) in values.items():
            if (other not in (match[0], *UNDEFINED) and other_type == type_ and
                    defined <= start):
                yield text[:start] + other + text[end:]


def exchanged_in_bodies(text):
    """One operand in the body of an operation is another value of the body."""
    for body in re.finditer(
            r"outs\((%\w+)[^\n]*\n  \^bb0\((.*?)\):\n(.*?)linalg\.yield", text,
            re.S):
        known = re.findall(r"(%\w+): f32", body[2])
        if body[1] in UNDEFINED:
            known.pop()
        position = body.start(3)
        for line in body[3].splitlines(keepends=True):
            left, _, right = line.partition(" = ")
            offset = position + len(left) + 3
            if ": f32" in line:
                for match in re.finditer(r"%\w+", right):
                    for other in known:
                        if other != match[0] and match[0] in known + ["%scale"]:
                            at = offset + match.start()
                            yield (text[:at] + other +
                                   text[at + len(match[0]):])
                if "cmp" not in right:
                    known = known + [left.strip()]
            position += len(line)


def swapped_operands(text):
    for match in re.finditer(r"((?:arith|tosa)\.\w+ (?:sle, |oeq, |(?<=select )%\w+, )?)"
                             r"(%\w+), (%\w+)", text):
        yield (text[:match.start()] + f"{match[1]}{match[3]}, {match[2]}" +
               text[match.end():])


def extra_uses(text):
    """The function also returns a value of the match."""
    for name, (type_, defined) in values_of_types(text).items():
        if defined and name not in UNDEFINED and type_.endswith("xf32>"):
            result = re.search(r"return (%\w+) : (tensor<[^>]*>)", text)
            changed = text.replace(
                result[0],
                f"return {result[1]}, {name} : {result[2]}, {type_}")
            yield changed.replace(f"-> {result[2]} {{\n",
                                  f"-> ({result[2]}, {type_}) {{\n", 1)


def mutants(text, aliases):
    for old, new in OPERATIONS + CONSTANTS:
        yield from replace_each(text, old, new)
    for axis in "axis = 0", "axis = 1":
        yield from replace_each(text, "axis = 2", axis)
    for perms in "0, 1, 2", "1, 0, 2", "2, 1, 0", "1, 2, 0", "2, 0, 1":
        yield from replace_each(text, "array<i32: 0, 2, 1>", f"array<i32: {perms}>")
        yield from replace_each(text, "permutation = [0, 2, 1]",
                                f"permutation = [{perms}]")
    yield from exchanged_maps(text, aliases)
    yield from exchanged_operands(text)
    yield from exchanged_in_bodies(text)
    yield from swapped_operands(text)
    yield from extra_uses(text)


def judge(tools, text):
    """What becomes of a mutant: a word, and what is wrong where something is."""
    with tempfile.TemporaryDirectory() as name:
        original = pathlib.Path(name, "original.mlir")
        raised = pathlib.Path(name, "raised.mlir")
        original.write_text(text)
        done = tools.start("pebble-opt", original, "--attn-raise", "-o", raised)
        if done.returncode:
            if tools.start("pebble-opt", original).returncode:
                return "invalid", None
            return "wrong", f"attn-raise failed:\n{done.stderr}"
        if "attn.attention" not in raised.read_text():
            return "declined", None
        try:
            before, after = (tools.run(file, INPUTS) for file in (original, raised))
        except raising.Failure as failure:
            return "wrong", str(failure)
        # Where a row sees no key, attention is 0 and a softmax without guard NaN.
        before = [(shape, [y if math.isnan(x) and y == 0 else x
                           for x, y in zip(numbers, others)])
                  for (shape, numbers), (_, others) in zip(before, after)]
        worst = raising.difference(before, after)
        if not worst <= LIMIT:
            return "wrong", f"results differ by {worst:.1e}"
        return "equal", None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", type=raising.Tools, default="build/bin")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--function")
    options = parser.parse_args()
    aliases, bases = raising.functions(BASE)
    texts = {}
    for name, base in bases.items():
        if options.function in (None, name):
            whole = raising.as_main(aliases, base)
            assert judge(options.tools, whole) == ("equal", None), name
            changed = [raising.as_main(aliases, text)
                       for text in mutants(base, aliases)]
            texts.update(dict.fromkeys(changed[::options.every], whole))
    counts = dict(invalid=0, declined=0, equal=0, wrong=0)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        verdicts = pool.map(lambda text: judge(options.tools, text), texts)
        for (text, whole), (verdict, problem) in zip(texts.items(), verdicts):
            counts[verdict] += 1
            if problem:
                lines = difflib.unified_diff(whole.splitlines(),
                                             text.splitlines(), n=0, lineterm="")
                print("\n".join([problem, *list(lines)[3:], ""]), flush=True)
    valid = len(texts) - counts["invalid"]
    print(f"{valid} mutants: {counts['declined']} declined, {counts['equal']} raised "
          f"and equal, {counts['wrong']} wrong")
    sys.exit(counts["wrong"] > 0 or valid == 0)


if __name__ == "__main__":
    main()
