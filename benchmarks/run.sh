#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: benchmarks/run.sh cpu [--json] [--cases=REGEX] [--threads=N,...] ...
#        benchmarks/run.sh crossover [--json] [--cases=REGEX] [--threads=N,...] ...
#        benchmarks/run.sh io [--json] [--cases=REGEX] [--sweep] [--plot=PREFIX] ...
#        benchmarks/run.sh compile [--json] [--cases=REGEX] [--count=N] ...
#        benchmarks/run.sh gpu --compile=DIR [--chip=sm_90]
#
# Builds what it needs in build/. cpu times attention on this machine, and compares
# it with the machine's own peak. crossover looks for the lengths from which on a
# polynomial is faster than softmax. io compares the words that attention moves with
# what was predicted. compile times pebble-compile on modules of many attentions.
# With --help after any, it lists all options.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

case ${1-} in
  cpu | crossover)
    mode=()
    [[ $1 == cpu ]] || mode=(--crossover)
    build release pebble-run >&2
    "${CXX:-clang++-22}" -O3 -march=native -ffp-contract=fast -pthread \
      benchmarks/fma-peak.cpp -o "$build_dir/fma-peak"
    python3 benchmarks/cpu.py --pebble-run="$build_dir/bin/pebble-run" \
      --peak="$build_dir/fma-peak" "${mode[@]}" "${@:2}"
    ;;
  io)
    build release pebble-opt pebble-compile pebble-run pebble-cost >&2
    CC=${CC:-clang-22} python3 benchmarks/io.py --build="$build_dir" "${@:2}"
    ;;
  compile)
    build release pebble-opt pebble-compile >&2
    python3 benchmarks/compile.py --build="$build_dir" "${@:2}"
    ;;
  gpu)
    build release pebble-compile >&2
    python3 benchmarks/gpu.py --pebble-compile="$build_dir/bin/pebble-compile" \
      "${@:2}"
    ;;
  -h | --help) usage ;;
  *) fail "expected cpu, crossover, io, compile or gpu; see --help" ;;
esac
