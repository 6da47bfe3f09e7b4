# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Memory of the process that says it is on a GPU, for the fake driver.
import ctypes
import math
import struct
import sys

sys.path.insert(0, sys.argv[1])  # the folder of pebble_gpu
import pebble_gpu

FORMATS = {"f16": "e", "f32": "f", "bf16": "H", "i1": "?", "i32": "i"}


def to_bf16(number):
    """The bits, rounded to nearest even."""
    bits, = struct.unpack("I", struct.pack("f", number))
    if math.isnan(number):
        return 0x7FC0
    return (bits + 0x7FFF + (bits >> 16 & 1)) >> 16


def from_bf16(bits):
    return struct.unpack("f", struct.pack("I", bits << 16))[0]


class Tensor:
    """Row-major, unless there are other strides."""

    def __init__(self, shape, element, values=None, strides=None, offset=0,
                 device=2):
        code, bits = pebble_gpu._CODES[element]
        self.element, self.count, self.device = element, math.prod(shape), device
        size = bits // 8 * self.count
        self.memory = ctypes.create_string_buffer(size + 64)
        self.begin = -ctypes.addressof(self.memory) % 16 + offset
        self.format = f"{self.count}{FORMATS[element]}"
        if values:
            if element == "bf16":
                values = map(to_bf16, values)
            struct.pack_into(self.format, self.memory, self.begin, *values)
        self.shape = (ctypes.c_int64 * len(shape))(*shape)
        self.strides = (ctypes.c_int64 * len(shape))(*strides) if strides else None
        self.tensor = pebble_gpu._DLTensor(
            ctypes.addressof(self.memory) + self.begin, device, 0, len(shape),
            code, bits, 1, self.shape, self.strides, 0)

    def values(self):
        values = struct.unpack_from(self.format, self.memory, self.begin)
        return [from_bf16(x) for x in values] if self.element == "bf16" else values

    def __dlpack_device__(self):
        return self.device, 0

    def __dlpack__(self, stream=None):
        new = ctypes.pythonapi.PyCapsule_New
        new.restype = ctypes.py_object
        new.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
        return new(ctypes.addressof(self.tensor), b"dltensor", None)
