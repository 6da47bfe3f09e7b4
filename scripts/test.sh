#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Builds Pebble and runs all its tests. A fresh clone needs nothing else.
#
#   scripts/test.sh [--preset=release|ci|asan]
#
# release  (default) in build/
# ci       in build-ci/, warnings are errors
# asan     in build-asan/, with the address and undefined-behaviour sanitizers
#
# It runs the lit suite in test/, the suite again with --verify-roundtrip in
# every pebble-opt, and the GoogleTest programs of unittests/. The last line is
# `N passed, N failed, N skipped`, over all of them. Fails when a test fails, and
# when none ran.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

preset=release
for argument; do
  case $argument in
    --preset=*) preset=${argument#*=} ;;
    -h | --help) usage && exit ;;
    *) fail "unknown argument $argument; see --help" ;;
  esac
done

step "Setting up" && scripts/setup.sh
build "$preset" all

lit=$(llvm-config-22 --bindir)/lit
results=$build_dir/test-results
rm -rf "$results" && mkdir -p "$results"

# run NAME arguments...: lit, which writes what it found to $results/NAME.xml.
run() {
  local name=$1 && shift
  step "Testing: $name"
  "$lit" -sv -j "$(nproc)" --xunit-xml-output="$results/$name.xml" "$@" ||
    step "Testing: $name: some tests failed, see above"
}
run unittests "$build_dir/unittests"
run test "$build_dir/test"
run test-roundtrip -Dverify_roundtrip=1 "$build_dir/test"

step "The results are in $results"
python3 - "$results" unittests test test-roundtrip <<'END'
import sys
import xml.etree.ElementTree as xml

total = failed = skipped = 0
complete = True
for run in sys.argv[2:]:
    try:
        suites = xml.parse(f"{sys.argv[1]}/{run}.xml").findall("testsuite")
    except (OSError, xml.ParseError) as error:
        print(f"{run}: no results: {error}")
        suites = []
    tests = sum(int(suite.get("tests")) for suite in suites)
    if not tests:
        print(f"{run}: no test ran")
        complete = False
    total += tests
    failed += sum(int(suite.get("failures")) for suite in suites)
    skipped += sum(int(suite.get("skipped")) for suite in suites)
print(f"{total - failed - skipped} passed, {failed} failed, {skipped} skipped")
sys.exit(failed > 0 or not complete or total == skipped)
END
