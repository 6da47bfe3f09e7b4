# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Programs before and after attn-raise, for the tests that compare what they do."""

import importlib
import math
import pathlib
import re
import subprocess

npy = importlib.import_module("compare-npy")


class Failure(Exception):
    """A program that did not do what it should, and what it said."""


class Tools:
    """The programs of a build."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def start(self, name, *arguments):
        return subprocess.run([self.folder / name, *map(str, arguments)],
                              capture_output=True, text=True, timeout=120)

    def call(self, name, *arguments):
        done = self.start(name, *arguments)
        if done.returncode:
            raise Failure(f"{name} failed:\n{done.stderr}")
        return done

    def run(self, file, inputs, *options):
        """The shapes and numbers of all results of @main."""
        count = len(result_types(file.read_text()))
        outputs = [file.with_suffix(f".{i}.npy") for i in range(count)]
        self.call("pebble-run", file, *(f"--input={x}" for x in inputs),
                  *(f"--output={x}" for x in outputs), *options)
        return [npy.read(x) for x in outputs]


def functions(path):
    """The attribute aliases of a file, and its functions by name."""
    text = re.sub(r"^//.*\n", "", path.read_text(), flags=re.M)
    aliases, *bodies = re.split(r"^(?=func\.func)", text, flags=re.M)
    return aliases, {re.search(r"@(\w+)", b)[1]: b.strip() for b in bodies}


def as_main(aliases, function):
    """A module of one function, called @main."""
    return aliases + re.sub(r"@\w+", "@main", function, count=1) + "\n"


def argument_types(text):
    """The names and types of the arguments of @main."""
    signature = re.search(r"@main\((.*?)\) ->", text)[1]
    return re.findall(r"%(\w+): (tensor<[^>]*>|\w+)", signature)


def result_types(text):
    signature = re.search(r"@main\(.*?\) -> (.*) (?:attributes )?\{$", text, re.M)
    return re.findall(r"tensor<[^>]*>", signature[1])


def difference(before, after):
    """The largest difference of all results, relative to the largest number."""
    return npy.difference([x for _, numbers in before for x in numbers],
                          [x for _, numbers in after for x in numbers])


def is_finite(results):
    return all(math.isfinite(x) for _, numbers in results for x in numbers)
