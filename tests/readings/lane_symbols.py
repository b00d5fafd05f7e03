# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that are compiled for wide instructions define one thing for others, their kernel: an inline function among them would
be linked into everybody's program, and stop it where those instructions are missing.
    lane_symbols.py nm libheadroom_numbers.a"""
import subprocess
import sys

wanted = {"lanes_avx2_apart.o": {"headroom::fourLanes"}, "lanes_avx512_apart.o": {"headroom::eightLanes"}}
found = {member: set() for member in wanted}
member = None
for line in subprocess.run([sys.argv[1], "-C", "--defined-only", "--extern-only", sys.argv[2]], check=True, capture_output=True, text=True).stdout.splitlines():
    if line.endswith(".o:"):
        member = line[:-1]
    elif line and member in found:
        found[member].add(line.split(" ", 2)[2])
for member, symbols in found.items():
    for symbol in sorted(symbols ^ wanted[member]):
        print(f"{member}: {symbol} is {'defined' if symbol in symbols else 'missing'}")
sys.exit(found != wanted)
