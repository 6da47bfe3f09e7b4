# Fails if two files of f16 differ by more than a tolerance, or hold no number.
#
#   compare_npy.py A B TOLERANCE
import struct
import sys


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    begin = 10 + struct.unpack_from("<H", data, 8)[0]
    assert b"'<f2'" in data[:begin], data[:begin]
    return struct.unpack(f"<{(len(data) - begin) // 2}e", data[begin:])


a, b = read(sys.argv[1]), read(sys.argv[2])
assert len(a) == len(b) > 0, (len(a), len(b))
worst = max(abs(x - y) for x, y in zip(a, b))
assert worst <= float(sys.argv[3]), f"they differ by {worst}"
assert any(a), "all zeros"
