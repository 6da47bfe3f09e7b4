# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares .npy files of floats, without NumPy.

    compare-npy.py A.npy B.npy LIMIT

fails where one is NaN and the other is not, where infinities differ, and where
numbers differ by more than LIMIT times the largest finite number of A.
"""

import math
import struct
import sys

FORMATS = {"<f2": "e", "<f4": "f", "<f8": "d"}
STORED = {**FORMATS, "<i4": "i", "<i8": "q", "|b1": "?"}


def read(path):
    """The shape and the numbers of a file; bfloat16 is stored as <V2 or <u2."""
    with open(path, "rb") as file:
        content = file.read()
    (size,) = struct.unpack("<H", content[8:10])
    header = eval(content[10:10 + size])
    data = content[10 + size:]
    kind = header["descr"]
    if kind in FORMATS:
        count = len(data) // struct.calcsize(FORMATS[kind])
        return header["shape"], struct.unpack(f"<{count}{FORMATS[kind]}", data)
    if kind in ("<V2", "|V2", "<u2"):
        halves = struct.unpack(f"<{len(data) // 2}H", data)
        data = struct.pack(f"<{len(halves)}I", *(h << 16 for h in halves))
        return header["shape"], struct.unpack(f"<{len(halves)}f", data)
    sys.exit(f"{path} holds {kind}, which are not floats")


def write(path, kind, shape, numbers):
    """A file of floats, of integers or of |b1; bfloat16, <V2, is cut from float32."""
    header = str({"descr": kind, "fortran_order": False, "shape": tuple(shape)})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) +
                   header.encode() + pack(kind, numbers))


def pack(kind, numbers):
    if kind == "<V2":
        data = struct.pack(f"<{len(numbers)}f", *numbers)
        return b"".join(data[i + 2:i + 4] for i in range(0, len(data), 4))
    return struct.pack(f"<{len(numbers)}{STORED[kind]}", *numbers)


def difference(a, b):
    """The largest difference of numbers, relative to the largest of a."""
    largest = max((abs(x) for x in a if math.isfinite(x)), default=0)
    worst = 0
    for x, y in zip(a, b):
        if math.isfinite(x) and math.isfinite(y):
            worst = max(worst, abs(x - y))
        elif not (x == y or math.isnan(x) and math.isnan(y)):
            return math.inf
    return worst / largest if largest else worst


def main():
    (shape, a), (other, b) = map(read, sys.argv[1:3])
    limit = float(sys.argv[3])
    if shape != other:
        sys.exit(f"the shapes differ: {shape} and {other}")
    worst = difference(a, b)
    print(f"largest difference {worst:.2e} of {len(a)} numbers, of which "
          f"{sum(map(math.isfinite, a))} finite")
    sys.exit(worst > limit)


if __name__ == "__main__":
    main()
