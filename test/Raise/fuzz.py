# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs attn-raise on IR that was changed at random, and finds where it crashes.

    fuzz.py [--tools=FOLDER] [--seed=N] [--count=N | --seconds=N] [--keep=FOLDER]
            FILE.mlir...

A mutant is a function of one of the files with a few changes: operands, operations,
maps, constants, attributes, sizes and types become others, operations go, come twice
or change places. It must be refused by diagnostics or be raised without any; what
attn-raise makes of it must verify, and compile, or be refused by diagnostics. Mutants
of which that does not hold are printed, or written to --keep. A crash without code of
ours on the stack is counted apart.
"""

import argparse
import collections
import pathlib
import random
import re
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Inputs"))
import raising

SEPARATOR = "\n// -----\n"
# About how much IR goes through one process.
BATCH_LINES = 2000
# What stays IR when one takes the place of another.
OPERATIONS = [[f"{dialect}.{name}" for name in names.split()] for dialect, names in (
    ("arith", "addf subf mulf divf maximumf minimumf maxnumf minnumf remf"),
    ("arith", "addi subi muli divsi divui remsi remui andi ori xori maxsi minui shli"),
    ("arith", "extf truncf sitofp uitofp fptosi index_cast index_castui extsi extui"),
    ("math", "exp exp2 log log2 tanh absf sqrt rsqrt erf sin floor expm1"),
    ("linalg", "generic matmul batch_matmul reduce broadcast transpose map fill"),
    ("tensor", "empty extract extract_slice expand_shape collapse_shape cast dim splat"),
    ("tosa", "add sub maximum minimum pow equal greater logical_and"),
    ("tosa", "exp tanh abs reciprocal rsqrt sigmoid negate ceil identity"),
    ("tosa", "reduce_max reduce_min reduce_sum reduce_product reduce_all reduce_any"))]
ALTERNATIVES = {name: group for group in OPERATIONS for name in group}
FLOATS = ("0.0 -0.0 1.0 -1.0 0.5 3.4028235e+38 -3.4028235e+38 1.0e-45 1.0e+300 "
          "-1.0e+9 -1.0e+37").split()
HEX = "0x7FC00000 0x7F800000 0xFF800000 0xFF7FFFFF".split()
INTEGERS = "0 1 -1 2 3 63 -2147483648 9223372036854775807 -9223372036854775808".split()
SIZES = "0 1 2 3 5 ? 65536 4294967296 9223372036854775807".split()
TYPES = "f16 bf16 f32 f64 f8E4M3FN i1 i8 i32 i64 index".split()


class Program:
    """Lines of generic IR, and what is known of the values in them."""

    def __init__(self, text):
        self.lines = text.strip().splitlines()

    def text(self):
        return "\n".join(self.lines)

    def one_line_operations(self):
        return [i for i, line in enumerate(self.lines)
                if re.match(r'\s+%\w+ = ".*\) -> \S', line) and "({" not in line]

    def draw_operation(self, rng):
        """A line with an operation, and the name of its result; none if there is none."""
        candidates = self.one_line_operations()
        if not candidates:
            return None, None
        i = rng.choice(candidates)
        return i, re.match(r"\s*(%\w+)", self.lines[i])[1]

    def types(self):
        """Pairs of where a value is defined and its name, by type."""
        values, open_operations = collections.defaultdict(list), []
        for i, line in enumerate(self.lines):
            name = re.match(r'\s*(%\w+) = "', line)
            if line.endswith("({"):
                open_operations.append(name)
                continue
            if line.strip().startswith("^"):
                for argument, type_ in re.findall(r"(%\w+): ([^,)]*(?:<[^>]*>)?)", line):
                    values[type_].append((i, argument))
            if re.match(r"\s*}\)", line) and open_operations:
                name = open_operations.pop()
            result = re.search(r"\) -> ([^()]*)$", line)
            if name and result:
                values[result[1]].append((i, name[1]))
        return values

    def other_value(self, rng, line, name):
        """Another value of the same type that is defined before a line."""
        for values in self.types().values():
            if name in (known for _, known in values):
                others = [known for i, known in values if i < line and known != name]
                return rng.choice(others) if others else None
        return None

    def substitute(self, rng, pattern, replacement):
        """Changes one occurrence of a pattern, or says that there is none."""
        places = [(i, match) for i, line in enumerate(self.lines)
                  for match in re.finditer(pattern, line)]
        if not places:
            return False
        i, match = rng.choice(places)
        new = replacement(match)
        self.lines[i] = self.lines[i][:match.start()] + new + self.lines[i][match.end():]
        return True


def exchange_operand(program, rng):
    places = [(i, match) for i, line in enumerate(program.lines)
              for match in re.finditer(r"(?<=[(\s])%\w+(?=[,)])", line)
              if not line.strip().startswith("^")]
    if not places:
        return
    i, match = rng.choice(places)
    other = program.other_value(rng, i, match[0])
    if other:
        line = program.lines[i]
        program.lines[i] = line[:match.start()] + other + line[match.end():]


def drop_operation(program, rng):
    i, name = program.draw_operation(rng)
    if name is None:
        return
    other = program.other_value(rng, i, name)
    if other:
        del program.lines[i]
        program.lines = [re.sub(rf"{name}\b", other, line) for line in program.lines]


def repeat_operation(program, rng):
    i, name = program.draw_operation(rng)
    if name is None:
        return
    users = [j for j in range(i + 1, len(program.lines))
             if re.search(rf"{name}\b", program.lines[j])]
    if users:
        j = rng.choice(users)
        program.lines[j] = re.sub(rf"{name}\b", "%again", program.lines[j], count=1)
    program.lines.insert(i + 1, program.lines[i].replace(name, "%again", 1))


def double_result(program, rng):
    """Combines a result with itself, and that with itself, many times."""
    i, name = program.draw_operation(rng)
    if name is None:
        return
    type_ = program.lines[i].rpartition(" -> ")[2]
    element = re.search(r"(\w+)>?$", type_)
    if not element:
        return
    is_float = re.match(r"b?f\d", element[1])
    operation = "arith." + rng.choice("addf mulf subf divf maximumf".split() if is_float
                                      else "andi ori xori addi muli maxsi".split())
    last = name
    chain = []
    for number in range(rng.choice([3, 50])):
        new = f"%double{number}"
        chain.append(f'    {new} = "{operation}"({last}, {last}) : ({type_}, {type_}) -> {type_}')
        last = new
    after = [re.sub(rf"{name}\b", last, line) for line in program.lines[i + 1:]]
    program.lines[i + 1:] = chain + after


def move_operation(program, rng):
    """To another place after its operands and before its users."""
    i, name = program.draw_operation(rng)
    if name is None:
        return
    line = program.lines.pop(i)
    operands = re.findall(r"%\w+", line)[1:]
    indent = line[:len(line) - len(line.lstrip())]
    places = [j for j, other in enumerate(program.lines)
              if re.match(rf'{indent}[%"]', other)]
    for j, other in enumerate(program.lines):
        named = set(re.findall(r"%\w+", other))
        if j < i and named & set(operands):
            places = [place for place in places if place > j]
        elif j >= i and name in named:
            places = [place for place in places if place <= j]
    program.lines.insert(rng.choice(places or [i]), line)


def use_again(program, rng):
    values = program.types()
    if not values:
        return
    type_ = rng.choice(sorted(values))
    line, name = rng.choice(values[type_])
    if not program.lines[line].endswith("({"):
        program.lines.insert(line + 1, f'"test.use"({name}) : ({type_}) -> ()')


def exchange_operation(program, rng):
    program.substitute(
        rng, '(?<=")(?:' + "|".join(map(re.escape, ALTERNATIVES)) + ')(?=")',
        lambda match: rng.choice(ALTERNATIVES[match[0]]))


def exchange_map(program, rng):
    aliases = sorted(set(re.findall(r"^#map\d*", program.text(), re.M)))
    if aliases:
        program.substitute(rng, r"(?<=[\[ ])#map\d*\b(?! =)",
                           lambda match: rng.choice(aliases))


def change_map(program, rng):
    """Another expression among the results of a map."""
    names = "d0 d1 d2 d3".split()
    expressions = [f"{name}{tail}" for name in names
                   for tail in ("", " + 1", " * 2", " floordiv 2", " mod 3")]
    program.substitute(rng, r"(?<=[( ])(?:d\d|0)(?=[,)][^-]*>$)",
                       lambda match: rng.choice([*names, *names, "0", *expressions]))


def change_float(program, rng):
    program.substitute(rng, r"(?<=[ <])(?:-?\d\.\d+E[+-]\d+|0x[0-9A-F]{8})(?=[ >])",
                       lambda match: rng.choice(FLOATS + HEX))


def change_integer(program, rng):
    program.substitute(rng, r"(?<=[=:] )-?\d+(?= : i|>)|(?<=dense<)-?\d+",
                       lambda match: rng.choice(INTEGERS))


def change_array(program, rng):
    """A permutation, shape or list of dimensions."""
    def change(match):
        numbers = match[0].split(", ")
        if rng.random() < 0.5:
            rng.shuffle(numbers)
        else:
            # MLIR reads the axes of reshapes modulo 2^32.
            numbers[rng.randrange(len(numbers))] = rng.choice(INTEGERS[:6])
        return ", ".join(numbers)
    program.substitute(rng, r"(?<=array<i64: )-?\d+(?:, -?\d+)*|"
                            r"(?<=[\[<]\[)-?\d+(?:, -?\d+)*(?=\])|"
                            r"(?<=perms = array<i32: )-?\d+(?:, -?\d+)*", change)


def change_predicate(program, rng):
    program.substitute(rng, r"(?<=predicate = )\d+",
                       lambda match: str(rng.randrange(10)))


def change_iterator(program, rng):
    program.substitute(rng, r"(?<=iterator_type<)\w+",
                       lambda match: rng.choice(["parallel", "reduction", "window"]))


def exchange(program, rng, pattern, new, chance_of_one):
    """Puts `new` in the place of one match, or of all in the program."""
    if rng.random() < chance_of_one:
        program.substitute(rng, pattern, lambda match: new)
    else:
        program.lines = [re.sub(pattern, new, line) for line in program.lines]


def change_size(program, rng):
    """One size of tensors becomes another, almost always all over the program."""
    sizes = sorted(set(re.findall(r"(?<=[<x])\d+(?=x[\dbfi?])", program.text())))
    if not sizes:
        return
    old, new = rng.choice(sizes), rng.choice(SIZES)
    exchange(program, rng, rf"(?<=[<x]){old}(?=x[\dbfi?])", new, 0.1)


def change_type(program, rng):
    present = [type_ for type_ in TYPES if re.search(rf"x{type_}\b", program.text())]
    if not present:
        return
    old, new = rng.choice(present), rng.choice(TYPES)
    exchange(program, rng, rf"(?<![\w.<]){old}\b|(?<=\dx){old}\b", new, 0.2)


def cut(program, rng):
    if not program.lines:
        return
    line = rng.randrange(len(program.lines))
    if rng.random() < 0.2:
        program.lines = program.lines[:line]
    else:
        text = program.lines[line]
        start = rng.randrange(len(text) + 1)
        program.lines[line] = text[:start] + text[start + rng.randint(1, 4):]


# How often each is drawn.
CHANGES = {exchange_operand: 8, drop_operation: 4, repeat_operation: 2, double_result: 1,
           move_operation: 3, use_again: 2, exchange_operation: 4, exchange_map: 3,
           change_map: 3, change_float: 3, change_integer: 3, change_array: 3,
           change_predicate: 2, change_iterator: 1, change_size: 4, change_type: 2,
           cut: 0.3}
PASSES = [["--attn-raise"]] * 4 + [
    ["--attn-raise=report-only"],
    ["--attn-raise=allow-no-maximum assume-visible-key"],
    ["--attn-raise", "--pebble-cpu"]]

# What a program prints that crashes, however a sanitizer lets it exit.
CRASH = re.compile(r"^Stack dump:|Sanitizer: |: runtime error: ", re.M)
OWN_CODE = re.compile(r"pebble::|libPebble|"
                      r"\b(?:lib|include/pebble)/[\w/]+\.(?:cpp|h):\d+:\d+: runtime error")


def split(output):
    """The programs in an output, of which those that failed have none."""
    return [text for text in re.split(r"^// -----$", output, flags=re.M)
            if text.strip()]


class Fuzzer:
    def __init__(self, options, rng):
        self.tools, self.keep, self.rng = options.tools, options.keep, rng
        self.sources = [text for file in options.files for text in self.read(file)]
        self.counts = collections.Counter()

    def read(self, path):
        """The functions of a file in generic form, or all of a model."""
        aliases, functions = raising.functions(path)
        bodies = functions.values() if functions else [""]
        whole = SEPARATOR.join(aliases + body for body in bodies)
        done = self.run(whole, "--mlir-print-op-generic")
        return split(done.stdout)

    def run(self, text, *passes):
        return subprocess.run(
            [self.tools.folder / "pebble-opt", "--split-input-file",
             "--allow-unregistered-dialect", "-", *passes],
            input=text, capture_output=True, text=True, timeout=300)

    def mutant(self):
        program = Program(self.rng.choice(self.sources))
        changes = self.rng.choices(list(CHANGES), CHANGES.values(),
                                   k=self.rng.choice([1, 1, 2, 2, 3, 5]))
        for change in changes:
            change(program, self.rng)
        return program.text()

    def batch(self):
        mutants, lines = [], 0
        while lines < BATCH_LINES:
            mutants.append(self.mutant())
            lines += mutants[-1].count("\n")
        return mutants

    def problem(self, text, passes, may_fail):
        """What is wrong with a run, if anything is, and what it printed."""
        try:
            done = self.run(text, *passes)
        except subprocess.TimeoutExpired:
            return "takes too long", ""
        if done.returncode not in (0, 1) or CRASH.search(done.stderr):
            return f"crashes:\n{done.stderr}", ""
        if done.returncode and "error:" not in done.stderr:
            return f"fails without a diagnostic:\n{done.stderr}", ""
        if done.returncode and not may_fail:
            return f"fails on valid IR:\n{done.stderr}", ""
        return None, done.stdout

    def check(self, mutants, passes, may_fail):
        """What is left of mutants; what goes wrong with one is reported."""
        problem, output = self.problem(SEPARATOR.join(mutants), passes, may_fail)
        if not problem:
            return split(output)
        if len(mutants) == 1:
            # Some operations verify, and not once they were printed and read.
            if not passes or not self.problem(mutants[0], [], may_fail=False)[0]:
                self.report(mutants[0], passes, problem)
            return []
        half = len(mutants) // 2
        return (self.check(mutants[:half], passes, may_fail) +
                self.check(mutants[half:], passes, may_fail))

    def report(self, text, passes, problem):
        if problem.startswith("crashes") and not OWN_CODE.search(problem):
            self.counts["upstream"] += 1
            return
        self.counts["problems"] += 1
        number = self.counts["problems"]
        print(f"pebble-opt {' '.join(passes)} {problem}", flush=True)
        if self.keep:
            self.keep.mkdir(exist_ok=True)
            (self.keep / f"{number}.mlir").write_text(
                f"// {' '.join(passes)}\n{text}\n")
        else:
            print(text)

    def step(self):
        mutants = self.batch()
        valid = self.check(mutants, [], may_fail=True)
        passes = self.rng.choice(PASSES)
        output = self.check(valid, passes, may_fail="--pebble-cpu" in passes)
        self.counts["mutants"] += len(mutants)
        self.counts["valid"] += len(valid)
        if "--pebble-cpu" not in passes:
            self.counts["raised"] += sum("attn.attention" in text for text in output)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", type=raising.Tools, default="build/bin")
    parser.add_argument("--seed", type=int, default=random.randrange(10 ** 6))
    parser.add_argument("--count", type=int, default=10 ** 9)
    parser.add_argument("--seconds", type=float, default=10 ** 9)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("files", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    fuzzer = Fuzzer(options, random.Random(options.seed))
    end = time.monotonic() + options.seconds
    while fuzzer.counts["mutants"] < options.count and time.monotonic() < end:
        fuzzer.step()
    counts = fuzzer.counts
    print(f"--seed={options.seed}: {counts['mutants']} mutants, {counts['valid']} of "
          f"them valid, {counts['raised']} raised, {counts['problems']} problems, "
          f"{counts['upstream']} crashes of MLIR")
    sys.exit(counts["problems"] > 0 or counts["valid"] == 0)


if __name__ == "__main__":
    main()
