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
import importlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.append(os.path.join(os.path.dirname(__file__), "..", "Inputs"))
npy = importlib.import_module("compare-npy")

# How far results may be apart, relative to the largest. In f32, sums are added in
# another order; the others round between operations where attention does not.
LIMITS = {"f32": 1e-5, "f16": 5e-3, "bf16": 5e-2}
# The size of dynamic dimensions, unlike any static one.
DYNAMIC = "7"

# What a raised model may have more of: attention, its masks, views of operands.
NEW = re.compile(r"attn\.(attention|yield)|arith\.(?!mulf|addf|divf|subf)\w+|affine\.apply"
                 r"|linalg\.(generic|yield|index)|tensor\.(empty|cast|dim|extract"
                 r"|extract_slice|expand_shape|collapse_shape)|tosa\.const_shape")
# What score regions are made of, which nothing else is in TOSA.
SCALAR = re.compile(r"(arith|math)\.\w+")
# What is outside of attention, in the models that are here.
OUTSIDE = re.compile(r"linalg\.(matmul|conv\w*)|math\.(rsqrt|erf|sin|cos)|cf\.assert"
                     r"|tosa\.(rsqrt|erf|sin|cos|sigmoid|conv2d|gather)")
EXP = re.compile(r"(math|tosa)\.exp")


class Model:
    def __init__(self, tools, path):
        self.tools = pathlib.Path(tools)
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

    def fail(self, message):
        sys.exit(f"{self.path}: {message}")

    def run_tool(self, name, *arguments):
        done = subprocess.run([self.tools / name, *arguments],
                              capture_output=True, text=True)
        if done.returncode:
            self.fail(f"{name} failed:\n{done.stderr}")
        return done

    def optimize(self, *arguments):
        return self.run_tool("pebble-opt", self.path,
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
            self.fail("\n".join([f"{found} of {self.attentions} attentions found",
                                 *declined]))

    def check_rest(self, raised, sinks):
        before = count(self.optimize().stdout)
        after = count(raised)
        for name in (after - before).keys():
            is_region = "-tosa-" in self.name and SCALAR.fullmatch(name)
            if not NEW.fullmatch(name) and not is_region:
                self.fail(f"there are more {name} than before")
        for name in before.keys():
            gone = before[name] - after[name]
            if OUTSIDE.fullmatch(name) and gone:
                self.fail(f"{gone} {name} are gone from outside of attention")
            # A sink has an exponential of its own.
            if EXP.fullmatch(name) and gone != self.attentions - sinks:
                self.fail(f"{gone} {name} are gone, not {self.attentions - sinks}")

    def input_options(self):
        """One --input for every argument of @main: those given, and weights."""
        original = pathlib.Path(self.original).read_text()
        signature = re.search(r"@main\((.*?)\) ->", original)[1]
        types = re.findall(r"%\w+: tensor<([^>]*)>", signature)
        for index, type_ in enumerate(types):
            spec = f"random:seed={index + 10}:absmax=0.3"
            if index < len(self.inputs):
                spec = self.inputs[index]
            *sizes, _ = type_.split("x")
            if "?" in sizes:
                sizes = [DYNAMIC if size == "?" else size for size in sizes]
                spec += ":shape=" + "x".join(sizes)
            yield "--input=" + spec

    def check_run(self, raised):
        dtype = self.name.split("-")[3]
        with tempfile.TemporaryDirectory() as folder:
            raised_file = pathlib.Path(folder, "raised.mlir")
            raised_file.write_text(raised)
            results = []
            for file in self.original, raised_file:
                result = f"{folder}/{len(results)}.npy"
                self.run_tool("pebble-run", file, *self.input_options(),
                              "--output=" + result)
                results.append(npy.read(result)[1])
        worst = npy.difference(*results)
        print(f"{self.name}: results differ by {worst:.1e}")
        if not all(map(npy.math.isfinite, results[0])):
            self.fail("some results are not finite")
        if not worst <= LIMITS[dtype]:
            self.fail(f"results differ by more than {LIMITS[dtype]:.0e}")

    def row(self):
        kind, exporter, dialect, dtype, *dynamic = self.name.split("-")
        packages = re.search(r"\((.*)\)", self.exporter)[1].split(", ")
        found = count(self.raise_attention()[0])["attn.attention"]
        exporter = {"jax": "JAX"}.get(exporter, f"PyTorch, {exporter}")
        return (f"| {self.about} | {exporter} | {dialect} | {dtype} | "
                f"{'dynamic' if dynamic else 'static'} | {found} of "
                f"{self.attentions} |")


def count(text):
    """How many operations of each name there are."""
    names = re.findall(r'^ *(?:%[\w:, ]+ = )?"?([a-z_]+\.[a-z_0-9.]+)', text, re.M)
    return collections.Counter(names)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--tools", default="build/bin")
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
        raised, declined, sinks = model.raise_attention()
        model.check_raised(raised, declined)
        model.check_rest(raised, sinks)
        if options.run:
            model.check_run(raised)


if __name__ == "__main__":
    main()
