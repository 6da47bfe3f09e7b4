#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Shows the whole road of an exported model: its attention is found, bounded,
# approximated under a certificate, planned, compiled, run, and compared with
# float64; and the loops that a schedule becomes. Builds what it needs in build/; a
# fresh clone needs nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

case ${1-} in
  '') ;;
  -h | --help) usage && exit ;;
  *) fail "unknown argument $1; it takes none" ;;
esac

step "Setting up" && scripts/setup.sh
build release pebble-opt pebble-run
bin=$build_dir/bin

# show LINES command...: the command, and the first lines of what it prints.
show() {
  local lines=$1 printed
  printf '\n\033[1m$%s\033[0m\n' "$(printf ' %q' "${@:2}")"
  printed=$("${@:2}") || fail "that failed"
  head -n "$lines" <<<"$printed"
  (($(wc -l <<<"$printed") <= lines)) || echo "... and so on"
}

# remarks command...: the command, and the remarks that it prints.
remarks() {
  printf '\n\033[1m$%s\033[0m\n' "$(printf ' %q' "$@")"
  "$@" 2>&1 >/dev/null | grep remark: | fold -s -w 100
}

model=examples/vit.mlir
exact=$build_dir/vit-exact.mlir fast=$build_dir/vit-fast.mlir
# Weights of the size that training starts from.
inputs=(--input=random:seed=1:absmax=1:dist=normal --input=random:seed={2..7}:absmax=0.035
  --compare=exact --compare-rows=300 --repeat=3)

step "A layer of a Vision Transformer, as torch-mlir exports it"
show 15 grep -v '^#map' "$model"
step "attn-raise finds its attention"
remarks "$bin/pebble-opt" "$model" --attn-raise --remarks-filter=attn-raise \
  -o "$exact"
show 1 grep -o 'attn.attention.*maps' "$exact"
step "Compiled with its softmax, run, and compared with float64"
show 60 "$bin/pebble-run" "$exact" "${inputs[@]}"

step "attn-approximate replaces exp by a certified polynomial, attn-plan picks the order"
remarks "$bin/pebble-opt" "$exact" \
  --attn-approximate='epsilon=1e-2 logit-bound=0.3' --attn-plan=machine=host \
  --remarks-filter=attn.* -o "$fast"
show 1 grep -o 'kernel(#attn.polynomial.*guarded' "$fast"
step "Compiled with the state of the polynomial"
show 60 "$bin/pebble-run" "$fast" "${inputs[@]}"

step "Where queries and keys are normalised, bounds are proven: Qwen3"
remarks "$bin/pebble-opt" test/Models/qwen3-eager-linalg-f32.mlir --attn-raise \
  --attn-infer-bounds --remarks-filter=attn-infer-bounds

step "Causal attention by hand, 4 query heads to a key head"
show 40 cat examples/attention.mlir
step "attn-plan attaches a schedule, and attn-tile follows it"
show 50 "$bin/pebble-opt" examples/attention.mlir --attn-plan \
  --attn-tile=decompose-steps=false --canonicalize --cse
step "Done. scripts/test.sh runs the tests"
