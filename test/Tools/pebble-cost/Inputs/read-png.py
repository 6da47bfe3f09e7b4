# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads a plot as PNG: says what its chunks are, and which colours of curves,
or white or black, it has no pixel of."""

import struct
import sys
import zlib

COLOURS = "ffffff 000000 0072b2 56b4e9 009e73 e69f00 d55e00 cc79a7".split()

with open(sys.argv[1], "rb") as file:
    png = file.read()
assert png[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
chunks = []
at = 8
while at < len(png):
    (size,) = struct.unpack_from(">I", png, at)
    kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
    (crc,) = struct.unpack_from(">I", png, at + 8 + size)
    assert crc == zlib.crc32(kind + data), f"{kind} is corrupt"
    chunks.append((kind.decode(), data))
    at += 12 + size
print(", ".join(f"{kind} {len(data)}" for kind, data in chunks))

width, height, depth, colour, *_ = struct.unpack(">IIBBBBB", chunks[0][1])
print(f"{width} x {height}, depth {depth}, colour {colour}")
rows = zlib.decompress(chunks[1][1])
stride = 1 + 3 * width
assert len(rows) == height * stride
seen = set()
for y in range(height):
    assert rows[y * stride] == 0, "the row is filtered"
    row = rows[y * stride + 1 : (y + 1) * stride]
    seen |= {row[x : x + 3] for x in range(0, len(row), 3)}
print("missing:", ", ".join(c for c in COLOURS if bytes.fromhex(c) not in seen) or "none")
