# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by app/run and tests/run: which Debian packages Headroom needs, how they are installed, how a preset is built.
# The caller sets `set -euo pipefail` and runs from the top folder.

# A group a line: what it is for, a colon, its packages. PACKAGE/COMMAND is not missed where COMMAND is there, whatever brought it. libqt6opengl6-dev is only recommended by qt6-base-dev but Qt
# Charts does not configure without it; libqt6svg6 holds the icon plugin; pkg-config names zlib for xlsxwriter.
build_packages=(
    "compiler and build tools: g++ cmake ninja-build ccache pkg-config"
    "desktop, Qt 6: qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6"
    "translations, Qt Linguist: qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools"
    "plan file, SQLite: libsqlite3-dev libsqlitecpp-dev"
    "vector lanes and mathematics: libxsimd-dev libboost-math-dev libboost-graph-dev"
    "JSON, workbooks, command line, text: nlohmann-json3-dev libxlsxwriter-dev libzip-dev libpugixml-dev zlib1g-dev libcli11-dev libfmt-dev libexpected-dev"
    "reports that hold their plan, PDF: libqpdf-dev libpoppler-cpp-dev"
    "fonts for charts and reports: fonts-dejavu-core"
)
test_packages=(
    "unit and property tests: libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev"
    "second engine for workbooks, and a locale with a decimal comma: libreoffice-calc python3-uno locales"
    "a display, and text of PDF files: xvfb xauth poppler-utils"
    "the real window, driven as its users do: at-spi2-core dbus python3-gi matchbox-window-manager xdotool imagemagick util-linux"
    "fuzzing and sanitizers: clang libclang-rt-14-dev"
    "checks of the sources, and a port of the model to measure against: python3 python3-numpy"
    "Chinese on screen and in reports: fonts-noto-cjk qt6-translations-l10n"
    "the manual page, JSON in a pipeline, and the shells that complete commands: mandoc bsdextrautils jq zsh fish"
    "the validator of the JSON schemas: nodejs/node npm/npm"
)
package_packages=("the Debian package: dpkg-dev")
try_packages=(
    "a bare system to install the package in, and a display: debootstrap util-linux xvfb x11-utils"
)

say() { printf '%s\n' "$*" >&2; }
refuse() {
    say "$(basename "$(dirname "$0")")/$(basename "$0"): $*"
    exit 2
}

# The packages of GROUP, without the commands that stand for them.
packages_of() {
    local package
    for package in ${1#*: }; do printf '%s ' "${package%/*}"; done
}

# The packages of GROUP ("what for: package…") that are not installed, on one line.
missing_of() {
    local installed package missing=()
    # shellcheck disable=SC2046  # the packages of a group are words
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' $(packages_of "$1") 2>/dev/null || true)"
    for package in ${1#*: }; do
        [[ $package == */* ]] && command -v "${package#*/}" >/dev/null && continue
        [[ $installed == *" ${package%/*}=installed "* ]] || missing+=("${package%/*}")
    done
    printf '%s' "${missing[*]}"
}

# How apt-get is called with the rights it needs; refuses, naming the packages, where that cannot work.
as_root() {
    local packages=$1 system='an unknown system'
    [[ -r /etc/os-release ]] && system=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-$ID}")
    if [[ $system != 'Debian GNU/Linux 12 '* ]]; then
        refuse "packages can be installed on Debian 12 only, and this is $system. Install what corresponds to: $packages"
    fi
    if ((EUID == 0)); then
        root=(env)
    elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
        root=(sudo env)
    else
        refuse "installing packages needs root or sudo. As root: apt-get install --no-install-recommends $packages"
    fi
}

# Installs what is missing of the GROUPs, saying what and why. Asks dpkg only, and is silent, when nothing is.
install_packages() {
    local group missing all=() root
    command -v dpkg-query >/dev/null || as_root "$(for group in "$@"; do packages_of "$group"; done)"
    for group in "$@"; do
        missing=$(missing_of "$group")
        [[ -z $missing ]] && continue
        ((${#all[@]})) || say "Missing Debian packages:"
        say "  ${group%%: *}: $missing"
        # shellcheck disable=SC2206
        all+=($missing)
    done
    ((${#all[@]})) || return 0

    as_root "${all[*]}"
    local apt=("${root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
    "${apt[@]}" update </dev/null >&2 || say "apt-get update did not reach every source; trying with the lists there are."
    "${apt[@]}" install -y --no-install-recommends "${all[@]}" </dev/null >&2 ||
        refuse "apt-get could not install: ${all[*]}"
}

# Installs the validator that tests/schema asks, in the versions that its package-lock.json names, by npm into build/validator; asks
# nobody, and is silent, when it stands there.
install_validator() {
    local tree=build/validator
    cmp -s tests/schema/package-lock.json "$tree/package-lock.json" && [[ -d $tree/node_modules/ajv ]] && return 0
    rm -rf "$tree"
    mkdir -p "$tree"
    cp tests/schema/package.json "$tree"
    cp tests/schema/package-lock.json "$tree/package-lock.json"
    (cd "$tree" && npm ci --silent --ignore-scripts --no-audit --no-fund --no-update-notifier </dev/null >&2) && return 0
    rm -rf "$tree"
    say "npm could not install the validator of the JSON schemas; the tests that ask it will fail."
}

# build_preset PRESET [TARGET…]: configures PRESET when it has to be, and builds it, or the TARGETs of it. Ninja itself runs CMake again when a CMakeLists.txt has changed;
# it does not know of the presets, nor that the folder was moved or copied. ccache is told to see paths relative to here,
# so that another clone of the project finds what this one compiled.
build_preset() {
    local tree=build/$1
    export CCACHE_BASEDIR=$PWD
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$tree/CMakeCache.txt"; then
        cmake --fresh --preset "$1"
    elif [[ ! -f $tree/build.ninja || CMakePresets.json -nt $tree/build.ninja ]]; then
        cmake --preset "$1"
    fi
    cmake --build --preset "$1" ${2:+--target "${@:2}"}
}
