#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Fails where clang-tidy finds fault with a C++ source, a compiler's warning among
# them (.clang-tidy says what is one). Needs a build, for its compile commands and generated headers:
#
#   scripts/check-tidy.sh BUILD-FOLDER
#
# A source found clean is skipped until it, a header or the rules change.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

[[ ${1-} != --help && ${1-} != -h ]] || { usage && exit; }
build_dir=${1-build}
[[ -f $build_dir/compile_commands.json ]] || fail "$build_dir has no compile_commands.json"

clean=$build_dir/clang-tidy # one empty file for each source found clean
mkdir -p "$clean"
# Without the precompiled headers, which hide an #include that is missing.
sed -E 's/ -Winvalid-pch//; s/ -Xclang -include(-pch)? -Xclang [^ ]+//g' \
  "$build_dir/compile_commands.json" >"$clean/compile_commands.json"
common=$(git ls-files -z .clang-tidy cmake '*CMakeLists.txt' '*.h' '*.inc' '*.td' |
  xargs -0 cat | sha256sum)
check() {
  local stamp output
  stamp=$clean/$({ echo "$common" && cat "$1"; } | sha256sum | cut -d ' ' -f 1)
  [[ ! -e $stamp ]] || return 0
  output=$(clang-tidy-22 --quiet -p "$clean" "$1" 2>&1) ||
    { printf '%s\n' "$output" && return 1; }
  touch "$stamp"
}
export -f check
export clean common

git ls-files -z 'lib/*.cpp' 'tools/*.cpp' 'unittests/*.cpp' |
  xargs -0 -P "$(nproc)" -I {} bash -c 'check {}' || fail "clang-tidy: see above"
