#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the verification of a report takes: the whole program, started anew each time, with the report of an example plan.

    tests/bench/verify_bench.py [--bin build/release/bin] [--runs 7] [EXAMPLE…]

Prints the median and the slowest of the runs, the figures and the pages. It asserts nothing."""
import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def measure(desk, cli, example, runs, folder):
    plan, pdf = folder / f"{example}.headroom", folder / f"{example}.pdf"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([cli, "new", plan, "--example", example], **quiet)
    subprocess.run([desk, "--export", pdf, "--attach-plan", plan], **quiet)
    taken = []
    for _ in range(runs):
        before = time.perf_counter()
        said = subprocess.run([cli, "verify", pdf, "--format", "json"], check=True, capture_output=True).stdout
        taken.append(time.perf_counter() - before)
    result = json.loads(said)
    print(f"{example:24} median {statistics.median(taken):6.3f} s   slowest {max(taken):6.3f} s   {result['figures']:>5} figures   {result['pages']:>3} pages")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=TOP / "build/release/bin", help="where headroom and headroom-cli are")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("examples", nargs="*", default=["coreweave-vast-2025", "small-lab"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for example in arguments.examples:
            measure(arguments.bin / "headroom", arguments.bin / "headroom-cli", example, arguments.runs, Path(folder))


if __name__ == "__main__":
    main()
