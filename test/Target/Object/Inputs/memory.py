# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares what memory.c printed with the plans in the module that is named."""

import json
import re
import sys

QUERIES = 20000
# Denominators go from tile to tile, and a guard lists queries.
BYTES_BY_QUERY = {"column_split": 4, "cover_fused": 4, "cover_spilled": 4,
                  "guarded": 8}
# Beside what is planned: a state of 153 monomials and 17 columns in slow memory,
# and 64 queries that a guard finds, with scores of 256 keys.
MORE_WORDS = {"cover_spilled": 153 * 17, "guarded": 64 * (16 + 16 + 3 + 256)}

with open(sys.argv[1]) as file:
    planned = [int(words) for words in re.findall(r"fast_words = (\d+)", file.read())]
measured = [json.loads(line) for line in sys.stdin]
assert len(measured) == len(planned) == 7, measured
for result, words in zip(measured, planned):
    name, by_query = result["name"], result["bytes_by_query"]
    assert result["status"] == result["mallocs"] == 0, result
    assert by_query == BYTES_BY_QUERY.get(name, 0), result
    fixed = result["bytes"] - by_query * QUERIES
    assert fixed <= 4 * (words + MORE_WORDS.get(name, 0)), (result, words)
    # Counters of the system are not exact.
    assert result["grown"] <= 2**16, result
