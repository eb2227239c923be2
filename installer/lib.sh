# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/run, tests/run and tests/bench share. Each step says one line if it has something to do, and nothing if not.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ -t 1 ]; then bold=$'\033[1m' plain=$'\033[0m'; else bold='' plain=''; fi

step() { printf '%s\n' "$bold==> $*$plain"; }

die() { printf '%s\n' "$*" >&2; exit 1; }

# Prints what the command said only if it failed.
quietly() {
    local log status
    log=$(mktemp)
    "$@" >"$log" 2>&1 && { rm -f "$log"; return; }
    status=$?
    cat "$log" >&2
    rm -f "$log"
    return $status
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "Packages are missing: run this once as root, or install sudo. The command was: $*"
    fi
}

# packages GROUP... : the names in installer/packages
packages() {
    awk -v groups=" $* " 'index(groups, " " $1 " ") { print $2 }' "$root/installer/packages"
}

# install_missing GROUP...
install_missing() {
    local package missing=()
    for package in $(packages "$@"); do
        dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return
    step "Installing ${missing[*]}"
    quietly as_root apt-get update
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# Ninja without its chatter: a heading once there is work, progress on one line of a terminal.
show_build() {
    awk -v heading="$(step "$1")" -v terminal="$([ -t 1 ] && echo 1)" '
        /^\[0\/[0-9]+\] Re-(checking|running)/ || /^ninja: (no work|Entering)/ || /^-- / ||
        /^Updating .*\.qm.\.\.\.$/ || /^ +Generated [0-9]+ translation/ { next }
        !begun { print heading; begun = 1 }
        /^\[[0-9]+\/[0-9]+\]/ { if (terminal) { printf "\r\033[K%.100s", $0; fflush() } next }
        { if (terminal) printf "\r\033[K"; print; fflush() }
        END { if (begun && terminal) printf "\r\033[K" }'
}

# build PRESET HEADING [cmake --build options]
build() {
    local preset=$1 heading=$2 tree=$root/build/$1
    shift 2
    if [ ! -f "$tree/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$tree/build.ninja" ]; then
        step "Configuring $preset"
        (cd "$root" && quietly cmake --preset "$preset")
        touch "$tree/build.ninja"
    fi
    cmake --build "$tree" "$@" 2>&1 | show_build "$heading"
}
