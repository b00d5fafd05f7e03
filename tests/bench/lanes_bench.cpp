// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "model/evaluate.h"
#include "numbers/lanes.h"
#include "plan/convert.h"
#include "support/fleet_plan.h"

// The reference plan in vector lanes, as wide as this machine has them: a plan a lane, as a simulation will run them.
//   build/dev/bin/lanes_bench
namespace headroom {
namespace {

void fleetInLanes(benchmark::State& state, Keep keep)
{
    using L = Lanes<>;
    const Plan<> plan = fleetPlan();
    const Structure structure(plan);
    const auto wide = convert<L>(plan, [](const std::string&, double number) { return L(number); });
    Ledger<L> ledger(Layout(structure.sizes), structure.columns, structure.calendar, keep);
    for (auto _ : state) {
        ledger.restart();
        evaluate(wide, structure, ledger);
        benchmark::ClobberMemory();
    }
    state.counters["lanes"] = L::width;
    state.counters["us_per_plan"] = benchmark::Counter(L::width * 1e-6, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK_CAPTURE(fleetInLanes, statement, Keep::Everything)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(fleetInLanes, totals, Keep::Totals)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
