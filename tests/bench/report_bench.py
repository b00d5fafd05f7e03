#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a PDF takes: the whole program, started anew each time, with an example plan or the reference plan fleet-250k.

    tests/bench/report_bench.py [--bin build/release/bin] [--runs 7] [EXAMPLE…]

Prints the median and the slowest of the runs, the pages and the size. It asserts nothing."""
import argparse
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def seconds_of(command):
    before = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - before


def pages_of(pdf):
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return next(line.split()[1] for line in info.splitlines() if line.startswith("Pages:"))


def plan_of(tools, example, folder):
    """The plan of this name, in a file."""
    if example == "fleet-250k":
        plan = folder / "fleet-250k.json"
        plan.write_bytes(subprocess.run([tools / "fleet_plan"], check=True, capture_output=True).stdout)
    else:
        plan = folder / f"{example}.headroom"
        subprocess.run([tools / "headroom-cli", "new", plan, "--example", example], check=True, stdout=subprocess.DEVNULL)
    return plan


def measure(tools, example, runs, folder):
    plan, pdf = plan_of(tools, example, folder), folder / f"{example}.pdf"
    taken = sorted(seconds_of([tools / "headroom", "--export", pdf, plan]) for _ in range(runs))
    print(f"{example:24} median {statistics.median(taken):6.3f} s   slowest {taken[-1]:6.3f} s   {pages_of(pdf):>3} pages   {pdf.stat().st_size / 1024:6.0f} KiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=TOP / "build/release/bin", help="where headroom and headroom-cli are")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("examples", nargs="*", default=["coreweave-vast-2025", "coreweave-tiered-2025", "small-lab", "fleet-250k"], metavar="EXAMPLE")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for example in options.examples:
            measure(options.bin, example, options.runs, Path(folder))


if __name__ == "__main__":
    main()
