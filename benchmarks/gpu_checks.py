# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small cases of every kernel for NVIDIA GPUs, against float64.

gpu.py compiles and runs them; so does a test, on an interpreter of PTX. They
need nothing but Python.
"""

import itertools
import math

COEFFICIENTS = [1.0, 1.0, 0.5, 0.1667, 0.0417]
# Of the polynomial of degree 2 up to 1/2, where rows keep to that domain.
GUARDED_ERROR = 0.04
# What each factor is rounded by; of f32, sums round as well.
ROUNDOFF = {"bf16": 2.0**-8, "f16": 2.0**-11, "f32": 2.0**-19}


class Check:
    """Attention of heads that share the keys and values of their group.

    `mask` is for each head, query and key, `key_mask` for each key of a group;
    both are element types. If `guarded`, every other query leaves the domain, and
    results are compared with softmax.
    """

    def __init__(self, name, element, degree=None, groups=1, heads=1, queries=1,
                 keys=1, channels=16, values=16, out="f32", causal=False, ahead=0,
                 window=None, mask=None, key_mask=None, lengths=False, lse=False,
                 dynamic=False, guarded=False):
        self.name, self.element, self.degree, self.out = name, element, degree, out
        self.groups, self.heads, self.queries, self.keys = groups, heads, queries, keys
        self.channels, self.values, self.scale = channels, values, 1 / channels
        self.causal, self.ahead, self.window = causal, ahead, window
        self.mask, self.key_mask, self.lengths = mask, key_mask, lengths
        self.lse, self.dynamic, self.guarded = lse, dynamic, guarded

    def inputs(self):
        """Name, shape, element and indexing map of each."""
        g, h, n = self.groups, self.heads, self.keys
        yield "q", [g, h, self.queries, self.channels], self.element, "b, h, m, k"
        yield "k", [g, n, self.channels], self.element, "b, n, k"
        yield "v", [g, n, self.values], self.element, "b, n, d"
        if self.mask:
            yield "mask", [h, self.queries, n], self.mask, "h, m, n"
        if self.key_mask:
            yield "key_mask", [g, n], self.key_mask, "b, n"
        if self.lengths:
            yield "lengths", [g], "i32", "b"

    def outputs(self):
        shape = [self.groups, self.heads, self.queries]
        yield "out", [*shape, self.values], self.out, "b, h, m, d"
        if self.lse:
            yield "lse", shape, "f32", "b, h, m"

    def _type(self, name, shape, element):
        fixed = {"q", "k", "v", "out"}  # whose channels are
        sizes = [str(size) if not self.dynamic or
                 (name in fixed and axis == len(shape) - 1) else "?"
                 for axis, size in enumerate(shape)]
        return f"tensor<{'x'.join([*sizes, element])}>"

    def function(self):
        """The function `name`, of which results are results."""
        types = {name: self._type(name, shape, element) for name, shape, element, _
                 in [*self.inputs(), *self.outputs()]}
        tensors = [name for name, *_ in self.inputs()]
        results = [name for name, *_ in self.outputs()]
        listed = lambda names, sigil="": ", ".join(sigil + name for name in names)
        typed = lambda names: ", ".join(types[name] for name in names)
        lines = [f"func.func @{self.name}("
                 + ", ".join(f"%{name}: {types[name]}" for name in tensors)
                 + f") -> ({typed(results)}) {{"]
        sizes = ""
        if self.dynamic:
            for axis in range(3):
                lines += [f"  %c{axis} = arith.constant {axis} : index",
                          f"  %s{axis} = tensor.dim %q, %c{axis} : {types['q']}"]
            sizes = "%s0, %s1, %s2"
        for name in results:
            lines.append(f"  %{name} = tensor.empty({sizes}) : {types[name]}")
        kernel, schedule = "#attn.exp", ""
        if self.degree:
            claim = ""
            if self.guarded:
                claim = (f", domain = [-0.5, 0.5], relative_error = {GUARDED_ERROR}, "
                         "guarded")
            elif self.key_mask:
                claim = ", domain = [-1.0, 1.0], relative_error = 0.5"
            kernel = f"#attn.polynomial<{COEFFICIENTS[:self.degree + 1]}{claim}>"
            schedule = "schedule(#attn.state<resident, fast_memory = 90000000>)"
        masks = [name for name in tensors if "mask" in name]
        clauses = f"masks({listed(masks, '%')} : {typed(masks)})" if masks else ""
        if self.lengths:
            clauses += f" key_lengths(%lengths : {types['lengths']})"
        maps = ", ".join(f"affine_map<(b, h, m, n, k, d) -> ({axes})>"
                         for *_, axes in [*self.inputs(), *self.outputs()])
        qkv = tensors[:3]
        lines += [
            f"  %r:{len(results)} = attn.attention kernel({kernel}) accumulate(f32)",
            f"      scale({self.scale}) {'causal' if self.causal else ''}",
            f"      {f'window({self.window})' if self.window else ''} {schedule}",
            f"      ins({listed(qkv, '%')} : {typed(qkv)}) {clauses}",
            f"      positions[{self.ahead}, 0]",
            f"      outs({listed(results, '%')} : {typed(results)})",
            f"      maps [{maps}] -> {typed(results)}",
            "  return " + ", ".join(f"%r#{i}" for i in range(len(results)))
            + f" : {typed(results)}", "}"]
        return "\n".join(lines) + "\n"

    def draw(self, name, shape, element, random):
        """Numbers for an input; of masks, a part excludes."""
        count = math.prod(shape)
        if element == "i32":
            return [random.randint(0, self.keys + 1) for _ in range(count)]
        if element == "i1":
            return [random.random() < 0.7 for _ in range(count)]
        if "mask" in name:
            return [-math.inf if random.random() < 0.2 else random.uniform(20, 24)
                    for _ in range(count)]
        numbers = [random.uniform(-1, 1) for _ in range(count)]
        if name == "q" and self.guarded:
            return [x * (1 if i // self.channels % 2 else 40)
                    for i, x in enumerate(numbers)]
        return numbers

    def _weigh(self, score, shift):
        if self.degree is None or self.guarded:
            return math.exp(score + shift)
        polynomial = sum(c * score**e
                         for e, c in enumerate(COEFFICIENTS[:self.degree + 1]))
        return polynomial * math.exp(shift)

    def _shifts(self, b, h, m, tensors):
        """What masks and positions add to the scores of a query."""
        n_keys = self.keys
        for n in range(n_keys):
            shift = 0.0
            for name, index in (("mask", (h * self.queries + m) * n_keys + n),
                                ("key_mask", b * n_keys + n)):
                if name not in tensors:
                    continue
                entry = tensors[name][index]
                is_boolean = getattr(self, name) == "i1"
                shift += (0.0 if entry else -math.inf) if is_boolean else entry
            distance = m + self.ahead - n
            hidden = (self.causal and distance < 0) or (
                self.window and abs(distance) >= self.window) or (
                self.lengths and n >= tensors["lengths"][b])
            yield -math.inf if hidden else shift

    def exact(self, tensors):
        """Outputs and log-sum-exp in float64, of lists by the names of inputs."""
        d, dv = self.channels, self.values
        out, lse = [], []
        rows = itertools.product(range(self.groups), range(self.heads),
                                 range(self.queries))
        for i, (b, h, m) in enumerate(rows):
            query = tensors["q"][i * d:(i + 1) * d]
            shifts = list(self._shifts(b, h, m, tensors))
            largest = max(shifts, default=-math.inf)
            if largest == -math.inf:
                out += [0.0] * dv
                lse.append(-math.inf)
                continue
            total, sums = 0.0, [0.0] * dv
            for n, shift in enumerate(shifts):
                if shift == -math.inf:
                    continue
                row = b * self.keys + n
                key = tensors["k"][row * d:(row + 1) * d]
                score = self.scale * sum(x * y for x, y in zip(query, key))
                weight = self._weigh(score, shift - largest)
                total += weight
                value = tensors["v"][row * dv:(row + 1) * dv]
                sums = [x + weight * y for x, y in zip(sums, value)]
            out += [x / total for x in sums]
            lse.append(math.log(total) + largest)
        return {"out": out, "lse": lse}

    def allowed(self):
        """Weights are rounded once, and what goes through the state 2g + 1 times
        at most; scores are small, so that terms cancel little. Values are up to 1,
        and the output is rounded."""
        roundings = 2 if self.degree is None else 2 * self.degree + 1
        if self.element == "f32":
            roundings = 4
        claimed = 2 * GUARDED_ERROR / (1 - GUARDED_ERROR) if self.guarded else 0
        return claimed + 2 * roundings * ROUNDOFF[self.element]


CHECKS = [
    Check("exact_bf16", "bf16", groups=2, heads=2, queries=35, keys=130, channels=64),
    Check("exact_f16_causal", "f16", queries=70, keys=75, causal=True, ahead=5,
          values=48, out="f16", lse=True),
    Check("exact_bf16_wide", "bf16", queries=40, keys=50, channels=128, values=128,
          causal=True, ahead=10),
    Check("exact_bf16_window", "bf16", queries=60, keys=70, window=9, ahead=3),
    Check("exact_f16_mask", "f16", groups=2, heads=2, queries=20, keys=33, mask="i1"),
    Check("exact_bf16_bias", "bf16", heads=2, queries=20, keys=33, mask="f32",
          causal=True, dynamic=True, ahead=12),
    Check("exact_f32", "f32", groups=3, queries=33, keys=70, channels=48, values=96,
          lengths=True, lse=True),
    Check("exact_one_key", "bf16", lse=True),
    Check("exact_no_keys", "f16", queries=3, keys=0, dynamic=True, lse=True),
    Check("state_bf16", "bf16", 2, groups=2, heads=2, queries=35, keys=150,
          channels=32, values=64),
    Check("state_f16_cubic", "f16", 3, queries=17, keys=90, out="f16"),
    Check("state_bf16_wide", "bf16", 1, queries=20, keys=70, channels=128, values=128,
          lse=True),
    Check("state_f16_lengths", "f16", 2, groups=3, queries=9, keys=300, lengths=True,
          lse=True, dynamic=True),
    Check("state_bf16_mask", "bf16", 2, groups=2, heads=2, queries=9, keys=90,
          key_mask="i1"),
    Check("state_bf16_weights", "bf16", 2, groups=2, heads=2, queries=9, keys=700,
          key_mask="f32", lse=True),
    Check("state_f32", "f32", 2, groups=2, heads=2, queries=35, keys=90, channels=32,
          lse=True),
    Check("state_f32_quartic", "f32", 4, queries=3, keys=40),
    Check("state_f32_weights", "f32", 1, groups=2, queries=9, keys=300, channels=128,
          values=128, key_mask="f16", lengths=True, lse=True, dynamic=True),
    Check("state_bf16_causal", "bf16", 2, heads=2, queries=30, keys=800, causal=True,
          ahead=745, lse=True),
    Check("state_f32_causal", "f32", 1, groups=2, queries=300, keys=450, causal=True,
          ahead=150, key_mask="i1", lengths=True, dynamic=True),
    Check("guarded_bf16_causal", "bf16", 2, queries=70, keys=460, causal=True,
          ahead=390, guarded=True),
    Check("guarded_bf16", "bf16", 2, groups=2, heads=2, queries=35, keys=150,
          channels=32, values=64, guarded=True),
    Check("guarded_f32_weights", "f32", 2, groups=2, heads=2, queries=9, keys=70,
          key_mask="f32", lengths=True, lse=True, dynamic=True, guarded=True),
    Check("state_one_key", "f32", 3, lse=True),
    Check("state_no_keys", "bf16", 2, queries=3, keys=0, dynamic=True, lse=True),
]


def module(checks):
    """The functions of these."""
    return "\n".join(check.function() for check in checks)


def run(check, function, to_device, from_device, random):
    """The largest error of a call. `to_device` makes tensors of shapes, elements and
    lists of numbers, and `from_device` lists of these, as they were rounded."""
    inputs = {name: to_device(shape, element, check.draw(name, shape, element, random))
              for name, shape, element, _ in check.inputs()}
    outputs = {name: to_device(shape, element, [math.nan] * math.prod(shape))
               for name, shape, element, _ in check.outputs()}
    function(*inputs.values(), *outputs.values())
    exact = check.exact({name: from_device(x) for name, x in inputs.items()})
    worst = 0.0
    for name, tensor in outputs.items():
        for x, y in zip(from_device(tensor), exact[name], strict=True):
            error = 0.0 if x == y else abs(x - y)
            # NaN, which is not more than anything, has to stay.
            worst = error if math.isnan(error) else max(error, worst)
            if math.isnan(worst):
                return worst
    return worst
