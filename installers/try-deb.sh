#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package in a bare Debian 12, uses it as a user would, removes it, and shows that nothing is left:
# installers/try-deb.sh [FILE.deb]; without one, that of preset release is built. Needs root or sudo, and a mirror of Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/setup.sh

install_packages "${try_packages[@]}"
deb=$(realpath "${1:-$(installers/build-deb.sh release)}")
# Made before rights are taken, so that whoever made it can delete it.
work=build/bare-debian
mkdir -p "$work/archives"
# In a mount namespace of its own: whatever way this ends, no mount outlives it.
if [[ ${HEADROOM_TRY:-} != inside ]]; then
    root=(env)
    ((EUID == 0)) || as_root "${try_packages[*]#*: }"
    exec "${root[@]}" HEADROOM_TRY=inside unshare --mount --propagation private "$PWD/installers/try-deb.sh" "$deb"
fi

exec 9>"$work/lock"
flock 9  # two trials would spoil the cache of each other
rm -rf --one-file-system "$work"/system.*  # of a trial that was killed
bare=$(mktemp -d "$PWD/$work/system.XXXXXX")
display_of=
finish() {
    local status=$?
    [[ -z $display_of ]] || kill "$display_of" 2>/dev/null || true
    umount -R "$bare/proc" 2>/dev/null || true
    rm -rf --one-file-system "$bare"
    ((status == 0)) || say "try-deb: failed while: $doing"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM
doing='starting'
step() { say "$(printf '%4d s  %s' "$SECONDS" "$1")" && doing=$1; }
expect() {  # expect "what" CONDITION…
    local what=$1
    shift
    "$@" || { say "  not so: $what" && exit 1; }
}
clean=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [[ -z ${!name:-} ]] || clean+=("$name=${!name}")
done
inside() { chroot "$bare" "${clean[@]}" HOME=/ "$@" </dev/null; }
user=(chroot --userspec=planner:planner "$bare" "${clean[@]}" HOME=/planner)
as_user() { "${user[@]}" "$@" </dev/null; }

# Where this machine gets Debian from: the mirror, and the proxy if apt has one.
sources=$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's/^\(.*\) bookworm main$/\1/p' | sort -u | grep -v security | head -1)
mirror=${sources:-http://deb.debian.org/debian}

step "a bare Debian 12 from $mirror"
if [[ ! -f $work/base.tar ]]; then
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [[ -z ${proxy:-} ]] || export http_proxy=$proxy
    debootstrap --variant=minbase --cache-dir="$PWD/$work/archives" bookworm "$bare" "$mirror" >"$work/debootstrap.log" ||
        { tail -5 "$work/debootstrap.log" >&2 && exit 1; }
    tar -C "$bare" --exclude='./proc/*' --exclude='./sys/*' --exclude='./var/cache/apt/archives/*.deb' -cf "$work/base.tar.part" .
    mv "$work/base.tar.part" "$work/base.tar"
else
    tar -C "$bare" -xf "$work/base.tar"
fi
chmod 755 "$bare"
mountpoint -q "$bare/proc" || mount -t proc proc "$bare/proc"
cp /etc/resolv.conf /etc/hosts "$bare/etc/"
apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date|Retries)' >"$bare/etc/apt/apt.conf.d/90trial" || true
cat >"$bare/etc/apt/sources.list" <<TEXT
deb $mirror bookworm main
TEXT
# Nothing may start inside, and documentation is installed as on a desktop.
printf '#!/bin/sh\nexit 101\n' >"$bare/usr/sbin/policy-rc.d" && chmod +x "$bare/usr/sbin/policy-rc.d"
cp -n "$work"/archives/*.deb "$bare/var/cache/apt/archives/" 2>/dev/null || true
cp "$deb" "$bare/headroom.deb"

step 'what the package needs, and what looks at it'
apt=(apt-get -qq -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root --no-install-recommends -y)
inside "${apt[@]}" update >&2
depends=$(dpkg-deb -f "$deb" Depends)
inside "${apt[@]}" satisfy "$depends" >"$work/apt.log" || { tail -20 "$work/apt.log" >&2 && exit 1; }
inside "${apt[@]}" install desktop-file-utils shared-mime-info hicolor-icon-theme libglib2.0-bin >"$work/apt.log"
cp -n "$bare"/var/cache/apt/archives/*.deb "$work/archives/"
inside useradd --create-home --home-dir /planner planner

# Every path with its kind, mode and owner, and every content; not what dpkg, apt and the user write for themselves.
listed() {
    local theirs=(proc planner tmp var/lib/dpkg var/lib/apt var/log var/cache/apt var/cache/ldconfig etc/ld.so.cache) skipped=() path
    for path in "${theirs[@]}"; do skipped+=(-path "./$path" -prune -o); done
    (cd "$bare" && find . -xdev "${skipped[@]}" -printf '%p %y %m %u %g %l\n' | sort &&
        find . -xdev "${skipped[@]}" -type f -print0 | sort -z | xargs -0 sha256sum)
}
listed >"$work/before"
inside dpkg-query -W >"$work/packages-before"

step 'install'
inside "${apt[@]}" install /headroom.deb >"$work/apt.log" || { tail -20 "$work/apt.log" >&2 && exit 1; }
expect 'the package alone was installed: it names all that it needs' \
    test "$(inside dpkg-query -W | diff "$work/packages-before" - | grep -c '^>')" = 1
expect 'the files are those of the package' inside dpkg --verify headroom

step 'the programs start'
version=$(dpkg-deb -f "$deb" Version)
expect "headroom says $version" test "$(as_user headroom --version)" = "headroom $version"
expect "headroom-cli says $version" test "$(as_user headroom-cli --version)" = "$version"

step 'a plan is made, evaluated and exported without a display'
plan=/planner/plan.headroom
as_user headroom-cli new "$plan" --example coreweave-vast-2025
as_user headroom-cli evaluate "$plan" >"$work/evaluated"
expect 'evaluate prints figures' grep -q '[0-9]' "$work/evaluated"
as_user headroom-cli export "$plan" /planner/figures.csv
expect 'the CSV has rows' test "$(wc -l <"$bare/planner/figures.csv")" -gt 50
as_user headroom --export /planner/report.pdf "$plan"
expect 'the report is a PDF' test "$(head -c5 "$bare/planner/report.pdf")" = %PDF-

step 'what is installed beside the programs'
expect 'the schemas are those of the program' inside bash -c 'headroom-cli schema figures | cmp - /usr/share/headroom/schema/figures.schema.json && headroom-cli schema | cmp - /usr/share/headroom/schema/plan.schema.json'
expect 'the manual page is that of the program' as_user bash -c 'headroom-cli --man >/planner/page && gzip -dc /usr/share/man/man1/headroom-cli.1.gz | cmp - /planner/page'
expect 'the shells complete' inside test -s /usr/share/bash-completion/completions/headroom-cli -a -s /usr/share/zsh/vendor-completions/_headroom-cli -a -s /usr/share/fish/vendor_completions.d/headroom-cli.fish
as_user headroom-cli export "$plan" /planner/again.pdf
expect 'the command line has the desk draw the report' test "$(head -c5 "$bare/planner/again.pdf")" = %PDF-

step 'the desk shows the plan'
# The display is of this machine; the program reaches it through the abstract socket, which knows no root.
mkfifo "$bare/number"
exec 8<>"$bare/number"
Xvfb -displayfd 8 -ac -screen 0 1600x1000x24 >"$work/xvfb.log" 2>&1 &
display_of=$!
read -r -t 60 number <&8
exec 8>&-
rm "$bare/number"
"${user[@]}" DISPLAY=":$number" headroom "$plan" </dev/null 2>"$work/desk.log" &
desk=$!
window=
while [[ -z $window ]]; do
    expect "the desk runs ($(cat "$work/desk.log"))" kill -0 "$desk"
    window=$(xwininfo -display ":$number" -root -tree 2>/dev/null | grep -m1 'plan\.headroom.*Headroom' | awk '{print $1}') || sleep 0.2
done
expect 'the window has the icon of the program' grep -q 'Icon' <(xprop -display ":$number" -id "$window" _NET_WM_ICON)
kill "$desk"
wait "$desk" 2>/dev/null || true
kill "$display_of" && display_of=

step 'the desktop knows the plan'
expect 'the entry is valid' inside desktop-file-validate /usr/share/applications/headroom.desktop
as_user cp "$plan" /planner/nameless
kind_of() { as_user gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
expect 'a plan is known by its name' test "$(kind_of "$plan")" = application/x-headroom
expect 'a plan is known by its content' test "$(kind_of /planner/nameless)" = application/x-headroom
expect 'the desk opens plans' grep -q 'headroom\.desktop' <(as_user gio mime application/x-headroom)

step 'remove it without a trace'
inside "${apt[@]}" purge headroom >"$work/apt.log"
expect 'the plans of the user are left' test -s "$bare$plan"
listed >"$work/after"
expect 'nothing else is' diff "$work/before" "$work/after" >&2
expect 'dpkg has forgotten it' test -z "$(find "$bare/var/lib/dpkg/info" -name 'headroom*')"
step 'done'
