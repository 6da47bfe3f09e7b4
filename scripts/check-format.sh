#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Fails when a C++ source is not as clang-format would have it, a script not as
# shellcheck would, where shellcheck is installed, or a source without the two
# lines about its license.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

mapfile -t sources < <(git ls-files '*.h' '*.cpp')
clang-format-22 --dry-run -Werror "${sources[@]}" ||
  fail "run clang-format-22 -i on the sources named above"

mapfile -t sources < <(git ls-files .ci/run '*.h' '*.cpp' '*.c' '*.inc' '*.td' '*.py' '*.sh' '*.cmake')
for line in "Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions." \
  "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"; do
  lacking=$(grep -LF "$line" "${sources[@]}" || true)
  [[ -z $lacking ]] || fail "these lack the line '$line':"$'\n'"$lacking"
done

if command -v shellcheck >/dev/null; then
  shellcheck -x .ci/run scripts/*.sh || fail "see above for what to mend in the scripts"
fi
