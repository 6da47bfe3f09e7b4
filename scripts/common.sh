# shellcheck shell=bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What the scripts share; they source it.

# step TEXT: a line for each step, with the time since the script began.
step() { printf '[%4ds] %s\n' "$SECONDS" "$*"; }

# fail TEXT: the reason, and the end.
fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# Prints the comment at the top of the running script, below the license.
usage() { sed -n '5,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$0"; }

# build PRESET TARGETS...: configures and builds, and sets build_dir.
build() {
  build_dir=build-$1
  [[ $1 != release ]] || build_dir=build
  step "Configuring $build_dir/"
  mkdir -p "$build_dir"
  cmake --preset "$1" >"$build_dir/configure.log" 2>&1 ||
    { cat "$build_dir/configure.log" && fail "the configuration failed, see above"; }
  step "Building $build_dir/"
  ninja -C "$build_dir" -j "$(nproc)" "${@:2}" || fail "the build failed, see above"
}
