#!/usr/bin/env bash
# usage: benchmarks/run.sh cpu [--json] [--cases=REGEX] [--threads=N,...] ...
#
# Builds what it needs in build/, times attention on this machine, and compares it
# with the machine's own peak. benchmarks/run.sh cpu --help lists all options.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

case ${1-} in
  cpu) shift ;;
  -h | --help) usage && exit ;;
  *) fail "expected cpu; see --help" ;;
esac

build release pebble-run >&2
"${CXX:-clang++-22}" -O3 -march=native -ffp-contract=fast -pthread \
  benchmarks/fma-peak.cpp -o "$build_dir/fma-peak"
python3 benchmarks/cpu.py --pebble-run="$build_dir/bin/pebble-run" \
  --peak="$build_dir/fma-peak" "$@"
