#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the guide again, from the program as it is: resources/help/make_pictures.sh
# Needs the preset `dev` built (targets help_pictures and headroom-cli) and ImageMagick; no display. Look at what it made.
set -eu
cd "$(dirname "$0")/../.."
bin=build/dev/bin
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
plan=$folder/CoreWeave.headroom
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" QT_QPA_PLATFORM=offscreen QT_FONT_DPI=96 USER=Ana

# A plan with a history to show.
$bin/headroom-cli new "$plan" --example coreweave-vast-2025 > /dev/null
$bin/headroom-cli set "$plan" settings.utilization_end=80% > /dev/null
$bin/headroom-cli history "$plan" --keep-version "For the board" > /dev/null
$bin/headroom-cli set "$plan" settings.demand_delay=3 settings.discount_rate=11% > /dev/null
$bin/headroom-cli history "$plan" --undo > /dev/null

$bin/help_pictures "$plan" "$folder"
for picture in "$folder"/*.png; do
    # A palette, and no date: the same picture has the same bytes. Charts and text need few colours.
    convert "$picture" -strip -define png:exclude-chunks=date,time,gAMA,cHRM -dither None -colors 48 -define png:compression-level=9 "PNG8:resources/help/pictures/$(basename "$picture")"
done
ls -l resources/help/pictures
