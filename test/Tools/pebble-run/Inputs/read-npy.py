# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints the header of a .npy file and how many bytes follow it, without NumPy."""

import struct
import sys

with open(sys.argv[1], "rb") as file:
    content = file.read()
assert content[:8] == b"\x93NUMPY\x01\x00"
(size,) = struct.unpack("<H", content[8:10])
assert (10 + size) % 64 == 0
print(content[10 : 10 + size].decode().strip(), len(content) - 10 - size)
