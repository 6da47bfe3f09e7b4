# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the JSON report of report.mlir."""

import json
import sys

with open(sys.argv[1]) as file:
    report = json.load(file)
assert 0 < report["max_abs_error"] < report["certified_bound"] < 1e-3, report
assert 0 < report["max_rel_error"] < 1e-5, report
assert report["within_bound"] is True, report
assert 0.1 < report["largest_output"] <= 1, report
assert report["bound_exceeds_outputs"] is False, report
assert report["why_unbounded"] is None, report
assert report["exact_nan_rows"] == report["computed_nan_rows"] == 0, report
assert report["compared_rows"] == report["total_rows"] == 33, report
assert report["seconds_median"] > 0 and report["gflops"] > 0, report
assert report["threads"] == 2 and report["repeat"] == 1, report
assert report["input_bytes"] == 4 * (33 * 16 + 57 * (16 + 8)), report
assert report["output_bytes"] == 4 * 33 * 8, report
assert report["peak_rss_bytes"] > 0, report
