#!/usr/bin/env bash
# Part of the Pebble Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Installs what building and testing Pebble needs, on Debian 12. Takes root or
# sudo, installs only what is missing, and does nothing when nothing is.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/common.sh

case ${1-} in
  '') ;;
  -h | --help) usage && exit ;;
  *) fail "unknown argument $1; it takes none" ;;
esac

packages=(
  libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools # MLIR, FileCheck, lit
  clang-22 lld-22 libclang-rt-22-dev libomp-22-dev       # compiler, sanitizers, OpenMP
  clang-format-22 clang-tidy-22                          # .ci/run
  cmake ninja-build ccache git
  libgtest-dev python3
  valgrind                                               # benchmarks/run.sh io
)

by_hand="Install the equivalent of these by hand: ${packages[*]}"
command -v apt-get >/dev/null || fail "this is not a Debian system. $by_hand"

installed=$'\n'$(dpkg-query -W -f='${Package}:${db:Status-Status}\n' "${packages[@]}" 2>&1 || true)
missing=()
for package in "${packages[@]}"; do
  [[ $installed == *$'\n'"$package:installed"* ]] || missing+=("$package")
done

if ((${#missing[@]})); then
  if ((EUID == 0)); then
    as_root=(env)
  elif command -v sudo >/dev/null; then
    as_root=(sudo env)
  else
    fail "needs root or sudo to install ${missing[*]}. As root, run:
  apt-get install --no-install-recommends ${missing[*]}"
  fi
  apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -y)
  known() { apt-cache show --no-all-versions "${missing[@]}" >/dev/null 2>&1; }
  step "Installing ${missing[*]}"
  if ! known; then
    "${apt[@]}" update
    known || fail "apt does not know all of: ${missing[*]}. Debian 12 has LLVM 22
in its security updates (suite bookworm-security, component main): add that suite to
/etc/apt/sources.list.d and run this again"
  fi
  # A package list that is too old names files that are gone.
  "${apt[@]}" install --no-install-recommends "${missing[@]}" ||
    { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; }
fi

version=$(llvm-config-22 --version) || fail "llvm-config-22 does not run"
[[ $version == 22.* ]] || fail "llvm-config-22 is LLVM $version, not 22"
lit=$(llvm-config-22 --bindir)/lit
"$lit" --version >/dev/null || fail "$lit does not run"
step "LLVM $version is there, and all that Pebble needs"
