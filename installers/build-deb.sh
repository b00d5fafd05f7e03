#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package of PRESET (release) and prints where it stands: installers/build-deb.sh [PRESET]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/setup.sh

preset=${1:-release}
install_packages "${build_packages[@]}" "${package_packages[@]}"
build_preset "$preset" headroom headroom-cli package_files >&2

# The programs stand; CPack shall not look whether everything else does.
rm -f "build/$preset"/headroom_*.deb
cpack --config "build/$preset/CPackConfig.cmake" -G DEB >&2
ls "build/$preset"/headroom_*.deb
