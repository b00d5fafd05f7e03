#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The totals of the reference plan in vectorised NumPy, checked equal to the program's, and timed beside it.

    tests/bench/numpy_port.py [--bin build/dev/bin] [--plans 256] [--seconds 3]

Every array is plans × entities × months; only what crosses a month (contracts, commitments, debt) goes month by month, all
plans and entities at once. It computes the totals that TOTALS names, within the horizon, and nothing else: no closing months,
no statements, no tax; the program's full statement has all of that. The plan is fleet-250k with debt in equal parts. The
port refuses a plan that uses what it leaves out."""
import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Before NumPy is loaded: one core, as the program.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np

from numpy_inputs import Inputs, refuse_what_is_left_out
from numpy_model import totals

TOP = Path(__file__).resolve().parents[2]

# Our name: the headline figure, or the series whose months are summed.
TOTALS = {
    **{key: ("headline", key) for key in (
        "total_capex", "total_capex_servers", "total_capex_network", "total_capex_spares", "total_capex_storage", "total_capex_sites",
        "total_installed", "total_sold", "total_lost", "total_waste", "mean_achieved", "mean_ceiling", "mean_commercial",
        "total_contract_revenue", "total_market_revenue", "total_obligations", "lowest_coverage", "months_below", "largest_shortfall", "peak_debt")},
    **{key: ("series", key) for key in (
        "power_cost", "rent", "staff_cost", "storage_subscriptions", "operating_cost", "salvage", "supplier_payments", "contract_receipts_total",
        "prepayments_received", "prepayments_repaid", "lost_no_power", "lost_commissioning", "lost_down", "lost_unscheduled", "lost_recall",
        "lost_bandwidth", "lost_host_cpu", "lost_failures", "lost_no_buyer", "discounted_cost", "discounted_installed", "debt_drawn", "interest", "principal", "debt_service")},
}

# Rows of the catalogue that the port computes, for each entity: what a full statement computes beyond them, it does not.
PORTED = {"tranches": 8, "sites": 14, "skus": 35, "contracts": 25, "tiers": 6, "commitments": 4, "facilities": 13, "plan": 60}


def of_program(cli, plan, folder):
    path = folder / "plan.json"
    path.write_text(json.dumps(plan))
    answer = json.loads(subprocess.run([cli, "evaluate", path, "--format", "json"], check=True, capture_output=True, text=True).stdout)
    series = {each["figure"]: each["months"] for each in answer["series"] if each["entity"] is None}
    return {name: answer["headline"][key]["value"] if kind == "headline" else sum(series[key]) for name, (kind, key) in TOTALS.items()}


def variants(plan, count):
    """The plan, and others in which levers, prices and sizes differ; the same rows and choices in all."""
    random = np.random.default_rng(20260101)
    plans = [plan]
    while len(plans) < count:
        other = copy.deepcopy(plan)
        settings = other["settings"]
        settings["gpu_scale"] = random.uniform(0.8, 1.2)
        settings["site_delay"] = random.uniform(0, 4)
        settings["demand_delay"] = random.uniform(0, 4)
        settings["market_price_shift"] = random.uniform(-0.3, 0.3)
        settings["energy_price_shift"] = random.uniform(-0.2, 0.4)
        settings["utilization_end"] = random.uniform(0.8, 0.95)
        for contract in other["contracts"]:
            contract["price"] *= random.uniform(0.9, 1.1)
        for tranche in other["tranches"]:
            tranche["gpus"] *= random.uniform(0.9, 1.1)
        for facility in other["facilities"]:
            facility["spread"] *= random.uniform(0.8, 1.2)
        plans.append(other)
    return plans


def check(cli, plans, ours, which, folder):
    worst = 0.0
    for at in which:
        for name, theirs in of_program(cli, plans[at], folder).items():
            apart = abs(ours[name][at] - theirs) / max(abs(theirs), 1e-9)
            if not apart <= 1e-9:
                sys.exit(f"plan {at}: {name} is {ours[name][at]!r} here and {theirs!r} in the program")
            worst = max(worst, apart)
    print(f"{len(TOTALS)} totals of {len(which)} plans agree; the largest relative difference is {worst:.1e}")


def fastest(run, seconds):
    """Seconds of the processor in the fastest run; other programs may use the machine too."""
    until, best = time.perf_counter() + seconds, float("inf")
    while time.perf_counter() < until or best == float("inf"):
        before = time.process_time()
        run()
        best = min(best, time.process_time() - before)
    return best


def of_bench(bench, name):
    """Microseconds of the processor for the program's full statement of the same plan, the fastest of five, and its figures times months."""
    command = [bench, f"--benchmark_filter=^{name}$", "--benchmark_format=json", "--benchmark_repetitions=5", "--benchmark_min_time=0.2"]
    runs = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["benchmarks"]
    runs = [run for run in runs if run["run_type"] == "iteration"]
    fastest_run = min(runs, key=lambda run: run["cpu_time"])
    return fastest_run["cpu_time"] / fastest_run.get("lanes", 1), fastest_run.get("rows", 0) * fastest_run.get("months_computed", 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, default=TOP / "build/dev/bin")
    parser.add_argument("--plans", type=int, default=256)
    parser.add_argument("--block", type=int, default=16, help="plans at once that the caches of the processor hold")
    parser.add_argument("--seconds", type=float, default=3)
    options = parser.parse_args()
    plan = json.loads(subprocess.run([options.bin / "fleet_plan", "--equal-principal"], check=True, capture_output=True, text=True).stdout)
    plans = variants(plan, options.plans)
    for each in plans:
        refuse_what_is_left_out(each)
    single, many = Inputs(plans[:1]), Inputs(plans)
    blocks = [Inputs(plans[at:at + options.block]) for at in range(0, options.plans, options.block)]
    with tempfile.TemporaryDirectory() as folder:
        cli = options.bin / "headroom-cli"
        check(cli, plans, totals(single), [0], Path(folder))
        check(cli, plans, totals(many), sorted({0, 1, options.plans // 2, options.plans - 1}), Path(folder))
    statement, computed = of_bench(options.bin / "core_bench", "fleetPortedStatement")
    kept, _ = of_bench(options.bin / "core_bench", "fleetPortedTotals")
    wide, _ = of_bench(options.bin / "lanes_bench", "fleetInLanes/totals")
    each = statement * 1e3 / computed
    print(f"C++, one core: full statement {statement:.0f} us, {each:.2f} ns for each of {computed:.0f} figures and months; totals only {kept:.0f} us, in lanes {wide:.0f} us a plan")
    ported = sum(len(plan[table]) * rows for table, rows in PORTED.items() if table != "plan") + PORTED["plan"]
    for what, run, count in (
            (f"NumPy {np.__version__}, one plan at a time", lambda: totals(single), 1),
            (f"NumPy, {options.plans} plans as a third axis", lambda: totals(many), options.plans),
            (f"NumPy, {options.plans} plans, {options.block} at once", lambda: [totals(block) for block in blocks], options.plans)):
        took = fastest(run, options.seconds) * 1e6 / count
        ratio = took * 1e3 / (ported * single.horizon) / each
        print(f"{what}: {took:.0f} us a plan, {took / statement:.1f} times the full statement, {took / kept:.1f} times the totals, {took / wide:.1f} times those in lanes; {ratio:.1f} times a figure and month, of {ported * single.horizon}")


if __name__ == "__main__":
    main()
