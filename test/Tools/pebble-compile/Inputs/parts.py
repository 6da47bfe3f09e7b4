# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a module of several attentions, compares what libraries compute, and
runs a command on one CPU.

usage: parts.py module
       parts.py compare LIBRARY LIBRARY
       parts.py alone COMMAND...
"""

import ctypes
import os
import random
import sys

COUNT, LENGTH = 8, 200
FUNCTION = """\
func.func @attention{i}(%q: {type}, %k: {type}, %v: {type}) -> {type} {{
  %out = tensor.empty() : {type}
  %0 = attn.attention kernel(#attn.exp) accumulate(f32) scale(0.25)
      ins(%q, %k, %v : {type}, {type}, {type}) outs(%out : {type}) -> {type}
  return %0 : {type}
}}
"""


def channels(i):
    return 20 + 7 * i


class Tensor(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("sizes", ctypes.c_int64 * 2),
                ("strides", ctypes.c_int64 * 2)]


def call(library, i):
    shape = (LENGTH, channels(i))
    engine = random.Random(0)
    buffers = [(ctypes.c_float * (shape[0] * shape[1]))(
        *(engine.uniform(-1, 1) for _ in range(shape[0] * shape[1])))
        for _ in range(4)]
    tensors = [Tensor(ctypes.cast(buffer, ctypes.c_void_p), shape,
                      (shape[1], 1)) for buffer in buffers]
    status = getattr(library, f"pebble_attention{i}")(
        *map(ctypes.byref, tensors), None, ctypes.c_size_t(0))
    if status != 0:
        sys.exit(f"attention{i} returns {status}")
    return bytes(buffers[3])


if sys.argv[1] == "module":
    for i in range(COUNT):
        print(FUNCTION.format(i=i, type=f"tensor<{LENGTH}x{channels(i)}xf32>"))
elif sys.argv[1] == "alone":
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    os.execvp(sys.argv[2], sys.argv[2:])
else:
    first, second = map(ctypes.CDLL, sys.argv[2:])
    if call(first, 3) != call(second, 3):
        sys.exit("the results differ")
    for i in range(COUNT):
        call(first, i)
