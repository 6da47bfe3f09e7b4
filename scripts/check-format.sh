#!/usr/bin/env bash
# Fails when a C++ source is not as clang-format would have it, or a script not
# as shellcheck would, where shellcheck is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

mapfile -t sources < <(git ls-files '*.h' '*.cpp')
clang-format-22 --dry-run -Werror "${sources[@]}" ||
  fail "run clang-format-22 -i on the sources named above"
if command -v shellcheck >/dev/null; then
  shellcheck -x .ci/run scripts/*.sh || fail "see above for what to mend in the scripts"
fi
