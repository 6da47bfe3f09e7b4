# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Runs and misuses the bundle of loader.mlir.
#
#   loader.py PYTHON-FOLDER BUNDLE DRIVER
import math
import os
import random
import sys

from host_tensor import Tensor, pebble_gpu

folder, driver = sys.argv[2:]


def attention(q, k, v, weight):
    """In float64, of lists of rows."""
    result = []
    for row in q:
        w = [weight(0.25 * sum(a * b for a, b in zip(row, key))) for key in k]
        result += [sum(a * b for a, b in zip(w, column)) / sum(w)
                   for column in zip(*v)]
    return result


def rows(tensor):
    values = tensor.values()
    return [values[i:i + 16] for i in range(0, len(values), 16)]


seed = random.randrange(1 << 32)
random.seed(seed)
numbers = lambda n: [random.uniform(-1, 1) for _ in range(n)]
q, k, v = (Tensor([n, 16], "f16", numbers(16 * n)) for n in (20, 40, 40))
bundle = pebble_gpu.Bundle(folder, driver)


def check(name, weight, element, q=q):
    out = Tensor([20, 16], element)
    bundle.functions[name](q, k, v, out)
    exact = attention(rows(q), rows(k), rows(v), weight)
    worst = max(abs(a - b) for a, b in zip(out.values(), exact))
    assert worst < 3e-3, f"{name} is off by {worst} (seed {seed})"
    print(name, "is right")


check("softmax", math.exp, "f16")
check("quadratic", lambda x: 1 + x + x * x / 2, "f32")
check("quadratic", lambda x: 1 + x + x * x / 2, "f32")  # the workspace is used again
# Every second query is short enough for the polynomial.
some = Tensor([20, 16], "f16", [x * (0.2 if i // 16 % 2 else 4)
                                for i, x in enumerate(numbers(20 * 16))])
check("guarded", math.exp, "f32", some)


def check_sizes(name, weight, element, queries, keys):
    q, k, v = (Tensor([n, 16], "f16", numbers(16 * n))
               for n in (queries, keys, keys))
    out = Tensor([queries, 16], element)
    bundle.functions[name](q, k, v, out)
    exact = attention(rows(q), rows(k), rows(v), weight)
    worst = max(abs(a - b) for a, b in zip(out.values(), exact))
    assert worst < 3e-3, f"{name} is off by {worst} (seed {seed})"
    print(f"{name} of {queries} queries and {keys} keys is right")


check_sizes("dynamic", math.exp, "f16", 3, 50)
check_sizes("dynamic", math.exp, "f16", 33, 2)
# More keys take a larger workspace.
check_sizes("dynamic_state", lambda x: 1 + x + x * x / 2, "f32", 3, 50)
check_sizes("dynamic_state", lambda x: 1 + x + x * x / 2, "f32", 33, 2000)
dynamic = bundle.functions["dynamic"]
dynamic(Tensor([0, 16], "f16"), k, v, Tensor([0, 16], "f16"))
print("dynamic of no queries is right")

softmax = bundle.functions["softmax"]
out = Tensor([20, 16], "f16")


def fails(call):
    try:
        call()
    except pebble_gpu.Error as error:
        print(error)
    else:
        sys.exit("there was no error")


fails(lambda: dynamic(q, k, Tensor([30, 16], "f16"), out))
fails(lambda: dynamic(Tensor([20, 32], "f16"), k, v, out))
wide = Tensor([65536, 1, 16], "f16")
fails(lambda: bundle.functions["many"](wide, wide))
fails(lambda: softmax(q, Tensor([40, 32], "f16"), v, out))
fails(lambda: softmax(Tensor([20, 16], "f32"), k, v, out))
fails(lambda: softmax(Tensor([20, 16], "f16", device=1), k, v, out))
fails(lambda: softmax([1], k, v, out))
fails(lambda: softmax(Tensor([20, 16], "f16", strides=[32, 1]), k, v, out))
fails(lambda: softmax(Tensor([20, 16], "f16", offset=2), k, v, out))
fails(lambda: softmax(q))
fails(lambda: pebble_gpu.Bundle("/nowhere", driver))
fails(lambda: pebble_gpu.Bundle(folder, "libnone.so"))
with open(os.path.join(folder, "kernels.ptx"), "w") as file:
    file.write(".visible .entry softmax() { rubbish; \n}\n")
fails(lambda: pebble_gpu.Bundle(folder, driver).functions["softmax"](q, k, v, out))
