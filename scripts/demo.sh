#!/usr/bin/env bash
# Shows what Pebble does to an attention: its IR, its schedule, the loops that the
# schedule becomes, and how exact and how fast the compiled code is; and to a long
# one, where a certified polynomial takes the place of exp. Builds what it needs
# in build/; a fresh clone needs nothing else.
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

step "What to compute: causal attention, 4 query heads to a key head"
show 40 cat examples/attention.mlir
step "How: attn-plan attaches a schedule"
show 20 "$bin/pebble-opt" examples/attention.mlir --attn-plan
step "The loops: attn-tile follows the schedule"
show 50 "$bin/pebble-opt" examples/attention.mlir --attn-plan \
  --attn-tile=decompose-steps=false --canonicalize --cse
step "Compiled, run, and compared with float64"
show 60 "$bin/pebble-run" examples/attention.mlir --entry=main \
  --input=random:seed=1:absmax=1 --input=random:seed=2:absmax=1 \
  --input=random:seed=3:absmax=1 --compare=exact --repeat=5

inputs=(--input=random:seed=1:absmax=0.17 --input=random:seed=2:absmax=0.17
  --input=random:seed=3:absmax=1 --compare=exact --compare-rows=500 --repeat=3)
step "A long sequence, by softmax as it is"
show 60 "$bin/pebble-run" examples/long.mlir "${inputs[@]}"
step "attn-approximate replaces exp by a certified polynomial, where that is faster"
show 40 "$bin/pebble-opt" examples/long.mlir \
  --attn-approximate='epsilon=1e-1 logit-bound=1' -o "$build_dir/long.mlir"
show 40 grep -o 'kernel([^)]*)' "$build_dir/long.mlir"
step "Compiled with the state of the polynomial, and compared with softmax in float64"
show 60 "$bin/pebble-run" "$build_dir/long.mlir" "${inputs[@]}"
step "Done. scripts/test.sh runs the tests"
