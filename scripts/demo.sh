#!/usr/bin/env bash
# Shows what Pebble does to one attention: its IR, its schedule, the loops that
# the schedule becomes, and how exact and how fast the compiled code is. Builds
# what it needs in build/; a fresh clone needs nothing else.
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
  printf '\n\033[1m$ %s\033[0m\n' "${*:2}"
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
step "Done. scripts/test.sh runs the tests"
