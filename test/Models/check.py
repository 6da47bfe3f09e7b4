# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the attention that attn-raise finds in models of this folder.

    check.py [--run] [--tools=FOLDER] MODEL.mlir...
    check.py --table [--tools=FOLDER] MODEL.mlir...

What the header of a model says must hold: every attention is found, nothing that
looks like one is left, and the rest stays as it is. With --run, the raised model
and the original are compiled and run, and their results must agree. With --table,
prints what was found in the form of docs/models.md.
"""

import argparse
import collections
import itertools
import pathlib
import re
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Inputs"))
import raising

# How far results may be apart, relative to the largest. In f32, sums are added in
# another order; the others round between operations where attention does not.
LIMITS = {"f32": 1e-5, "f16": 5e-3, "bf16": 5e-2}
# The size of dynamic dimensions, unlike any static one.
DYNAMIC = "7"

# What is outside of attention, in the models that are here.
OUTSIDE = re.compile(r"linalg\.(matmul|conv\w*)|math\.(rsqrt|erf|sin|cos)|cf\.assert"
                     r"|tosa\.(rsqrt|erf|sin|cos|sigmoid|conv2d|gather)")
# Generic IR in which every value and operation says where it is from.
PRINTED = ["--mlir-print-op-generic", "--mlir-print-debuginfo",
           "--mlir-print-local-scope"]
EXP = re.compile(r"(math|tosa)\.exp")


class Model:
    def __init__(self, tools, path):
        self.tools = tools
        self.path = path
        self.name = pathlib.Path(path).stem
        self.text = pathlib.Path(path).read_text()
        fields = dict(re.findall(r"^// (\w+): (.*)$", self.text, re.M))
        self.about = re.findall(r"^// (?!\w+:)(.*)$", self.text, re.M)[0]
        self.exporter = fields["exported"]
        self.attentions = int(fields["attentions"])
        self.inputs = fields["inputs"].split()
        # tm_tensor is not compiled: the same model in linalg says what it computes.
        self.original = path.replace("-tmtensor-", "-linalg-")

    def optimize(self, *arguments):
        return self.tools.call("pebble-opt", self.path,
                               "--allow-unregistered-dialect", *arguments)

    def raise_attention(self):
        """The raised module, the remarks on what was declined, and how many of the
        attentions have a sink."""
        done = self.optimize("--attn-raise", "--remarks-filter=attn-raise")
        declined = [line for line in done.stderr.splitlines()
                    if "[Missed]" in line]
        return done.stdout, declined, done.stderr.count("sink=yes")

    def check_raised(self, raised, declined):
        found = count(raised)["attn.attention"]
        if found != self.attentions or declined:
            raise raising.Failure("\n".join(
                [f"{found} of {self.attentions} attentions found", *declined]))

    def check_rest(self):
        """What is not at the place of an attention is as it was, word for word."""
        before = operations(self.optimize(*PRINTED).stdout)
        after = operations(self.optimize("--attn-raise", *PRINTED).stdout)
        places = {place for place, text in after if '"attn.attention"' in text}
        rest = [(place, text) for place, text in after if place not in places]
        # A result of attention was that of another operation.
        gone = {place for place, _ in before} - {place for place, _ in rest}
        names = "|".join(f"<{place}>" for place in gone | places)

        def unnamed(operations):
            return [re.sub(names, "<attention>", text) for _, text in operations]
        kept = unnamed(op for op in before if op[0] not in gone)
        for old, new in itertools.zip_longest(kept, unnamed(rest)):
            if old != new:
                raise raising.Failure(f"outside of attention,\n{old}\nis now\n{new}")

    def check_gone(self, raised, sinks):
        after = count(raised)
        for name, number in count(self.optimize().stdout).items():
            gone = number - after[name]
            if OUTSIDE.fullmatch(name) and gone:
                raise raising.Failure(f"{gone} {name} are gone from outside of "
                                      "attention")
            # A sink has an exponential of its own.
            if EXP.fullmatch(name) and gone != self.attentions - sinks:
                raise raising.Failure(f"{gone} {name} are gone, not "
                                      f"{self.attentions - sinks}")

    def make_inputs(self, text):
        """One for every argument of @main: those given, and weights."""
        for index, (_, type_) in enumerate(raising.argument_types(text)):
            spec = f"random:seed={index + 10}:absmax=0.3"
            if index < len(self.inputs):
                spec = self.inputs[index]
            *sizes, _ = re.fullmatch(r"tensor<(.*)>", type_)[1].split("x")
            if "?" in sizes:
                sizes = [DYNAMIC if size == "?" else size for size in sizes]
                spec += ":shape=" + "x".join(sizes)
            yield spec

    def check_run(self, raised):
        # Not the file: that may be in the generic form.
        text = self.tools.call("pebble-opt", self.original,
                               "--allow-unregistered-dialect").stdout
        limit = LIMITS[self.name.split("-")[3]]
        with tempfile.TemporaryDirectory() as name:
            original = pathlib.Path(name, "original.mlir")
            original.write_text(text)
            raised_file = pathlib.Path(name, "raised.mlir")
            raised_file.write_text(raised)
            inputs = list(self.make_inputs(text))
            before, after = (self.tools.run(file, inputs)
                             for file in (original, raised_file))
        worst = raising.difference(before, after)
        print(f"{self.name}: results differ by {worst:.1e}")
        if not raising.is_finite(before):
            raise raising.Failure("some results are not finite")
        if not worst <= limit:
            raise raising.Failure(f"results differ by more than {limit:.0e}")

    def row(self):
        kind, exporter, dialect, dtype, *dynamic = self.name.split("-")
        packages = re.search(r"\((.*)\)", self.exporter)[1].split(", ")
        found = count(self.raise_attention()[0])["attn.attention"]
        exporter = {"jax": "JAX"}.get(exporter, f"PyTorch, {exporter}")
        return (f"| {self.about} | {exporter} | {dialect} | {dtype} | "
                f"{'dynamic' if dynamic else 'static'} | {found} of "
                f"{self.attentions} |")


def operations(text):
    """The operations of a function, as pairs of the place in the source that one is
    from and its text, in which values are named by the places of their definitions."""
    location = r' loc\((?:"[^"]*":(?=\d))?(\d+:\d+|unknown)\)'
    places, found, lines, names = {}, [], [], []
    for line in text.splitlines():
        ends = re.findall(location, line)
        line = re.sub(location, "", line)
        lines.append(line.strip())
        arguments = re.findall(r"(%arg\d+):", line)
        places.update(zip(arguments, ends))
        if not arguments and not line.lstrip().startswith("}"):
            names.append(re.match(r" *(%\w+|)", line)[1])
        if not arguments and ends:
            places[names.pop()] = ends[-1]
            if len(names) == 2:  # The module, and the function.
                found.append((ends[-1], "\n".join(lines)))
                lines = []
        elif len(names) <= 2:
            lines = []
    assert not names, "there are operations without a place"
    return [(place, re.sub(r"%\w+", lambda name: f"<{places[name[0]]}>", operation))
            for place, operation in found]


def count(text):
    """How many operations of each name there are."""
    names = re.findall(r'^ *(?:%[\w:, ]+ = )?"?([a-z_]+\.[a-z_0-9.]+)', text, re.M)
    return collections.Counter(names)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--tools", type=raising.Tools, default="build/bin")
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    models = [Model(options.tools, path) for path in options.models]
    if options.table:
        print("| model | exporter | dialect | type | sizes | attentions found |")
        print("|---|---|---|---|---|---|")
        for model in models:
            print(model.row())
        return
    for model in models:
        try:
            raised, declined, sinks = model.raise_attention()
            model.check_raised(raised, declined)
            model.check_rest()
            model.check_gone(raised, sinks)
            if options.run:
                model.check_run(raised)
        except raising.Failure as failure:
            sys.exit(f"{model.path}: {failure}")


if __name__ == "__main__":
    main()
