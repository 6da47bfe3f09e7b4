# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints attentions in which one value is combined with itself, that with itself, and so
on, 60 times: what follows operands one by one takes 2^60 steps. Each function does so
in another place, with another operation.
"""

LENGTH = 60
TYPES = {"query": "tensor<2x5x8xf32>", "key": "tensor<2x8x7xf32>",
         "value": "tensor<2x7x4xf32>", "mask": "tensor<2x5x7xi1>",
         "maximum": "tensor<2x5xf32>", "sum": "tensor<2x5xf32>",
         "output": "tensor<2x5x4xf32>"}
SCORES = "tensor<2x5x7xf32>"
PLACES = "query key value score bias scale exclusion mask maximum sum weight output".split()
OPERATIONS = {"mask": "arith.andi arith.ori arith.xori".split()}
OF_FLOATS = ("arith.addf arith.subf arith.mulf arith.divf arith.maximumf arith.maxnumf "
             "math.powf").split()


def function(place, operation):
    lines = []

    def through(value, here):
        """The value, or the end of the chain if that is here."""
        if here != place:
            return value
        for i in range(LENGTH):
            lines.append(f"  %{here}_{i} = {operation} {value}, {value} : "
                         f"{TYPES.get(here, SCORES)}")
            value = f"%{here}_{i}"
        return value

    def add(text):
        lines.extend("  " + line.strip() for line in text.strip().splitlines())

    add(f"""%zero = arith.constant 0.0 : f32
        %one = arith.constant dense<1.0> : {SCORES}
        %zeros = arith.constant dense<0.0> : {SCORES}
        %lowest = arith.constant 0xFF800000 : f32
        %lowests = arith.constant dense<0xFF800000> : {SCORES}
        %scores = tensor.empty() : {SCORES}
        %rows = tensor.empty() : tensor<2x5xf32>
        %out = tensor.empty() : tensor<2x5x4xf32>
        %s0 = linalg.fill ins(%zero : f32) outs(%scores : {SCORES}) -> {SCORES}
        %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x5xf32>) -> tensor<2x5xf32>
        %z0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x5xf32>) -> tensor<2x5xf32>
        %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
        %excluded = arith.select %m, %zeros, %lowests : tensor<2x5x7xi1>, {SCORES}""")
    query, key = through("%q", "query"), through("%k", "key")
    add(f"%dot = linalg.batch_matmul ins({query}, {key} : {TYPES['query']}, {TYPES['key']}) "
        f"outs(%s0 : {SCORES}) -> {SCORES}")
    score, scale = through("%dot", "score"), through("%one", "scale")
    add(f"%scaled = arith.mulf {score}, {scale} : {SCORES}")
    bias, exclusion = through("%b", "bias"), through("%excluded", "exclusion")
    add(f"""%biased = arith.addf %scaled, {bias} : {SCORES}
        %visible = arith.addf %biased, {exclusion} : {SCORES}""")
    mask = through("%m", "mask")
    add(f"""%s = arith.select {mask}, %visible, %lowests : tensor<2x5x7xi1>, {SCORES}
        %max = linalg.reduce {{ arith.maximumf }} ins(%s : {SCORES}) outs(%m0 : tensor<2x5xf32>) dimensions = [2]""")
    maximum = through("%max", "maximum")
    add(f"""%wide = linalg.broadcast ins({maximum} : tensor<2x5xf32>) outs(%scores : {SCORES}) dimensions = [2]
        %shifted = arith.subf %s, %wide : {SCORES}
        %exp = math.exp %shifted : {SCORES}
        %total = linalg.reduce {{ arith.addf }} ins(%exp : {SCORES}) outs(%z0 : tensor<2x5xf32>) dimensions = [2]""")
    total = through("%total", "sum")
    add(f"""%totals = linalg.broadcast ins({total} : tensor<2x5xf32>) outs(%scores : {SCORES}) dimensions = [2]
        %w = arith.divf %exp, %totals : {SCORES}""")
    weight, value = through("%w", "weight"), through("%v", "value")
    add(f"%o = linalg.batch_matmul ins({weight}, {value} : {SCORES}, {TYPES['value']}) "
        "outs(%o0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>")
    output = through("%o", "output")
    arguments = (f"%q: {TYPES['query']}, %k: {TYPES['key']}, %v: {TYPES['value']}, "
                 f"%m: {TYPES['mask']}, %b: {SCORES}")
    name = f"{place}_{operation.split('.')[1]}"
    return "\n".join([f"func.func @{name}({arguments}) -> tensor<2x5x4xf32> {{", *lines,
                      f"  return {output} : tensor<2x5x4xf32>", "}"])


for PLACE in PLACES:
    for OPERATION in OPERATIONS.get(PLACE, OF_FLOATS):
        print(function(PLACE, OPERATION))
