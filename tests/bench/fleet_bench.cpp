// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "model/statement.h"
#include "model/evaluate.h"
#include "support/allocations.h"
#include "support/fleet_plan.h"

// What a full statement of the reference plan costs, and how the cost grows with entities and months. A *value* is one
// figure in one month of the horizon; the model also computes the months from the horizon to the end of the last contract,
// lease, commitment or loan, which `ns_per_computed` counts. Run: build/dev/bin/core_bench --benchmark_filter=fleet
namespace headroom {
namespace {

/// Evaluates again and again into one ledger, all figures kept.
void measureStatement(benchmark::State& state, const Plan<>& plan, int entities)
{
    const Structure structure(plan);
    Ledger<double> ledger(Layout(structure.sizes), structure.columns, structure.calendar);
    evaluate(plan, structure, ledger);
    const std::size_t before = allocations();
    for (auto _ : state) {
        evaluate(plan, structure, ledger);
        benchmark::ClobberMemory();
    }
    state.counters["allocations"] = static_cast<double>(allocations() - before);
    const auto rows = static_cast<double>(ledger.layout().monthlyRows());
    const auto nanosecondsPer = [](double count) { return benchmark::Counter(count * 1e-9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert); };
    state.counters["rows"] = rows;
    state.counters["months_computed"] = structure.columns.last;
    state.counters["ns_per_value"] = nanosecondsPer(rows * structure.columns.horizon);
    state.counters["ns_per_computed"] = nanosecondsPer(rows * structure.columns.last);
    state.counters["ns_per_entity_month"] = nanosecondsPer(static_cast<double>(entities) * structure.columns.last);
}

int entitiesOf(const Plan<>& plan)
{
    return static_cast<int>(plan.sites.size() + plan.tranches.size() + plan.contracts.size() + plan.facilities.size() + plan.commitments.size());
}

void fleetStatement(benchmark::State& state)
{
    const Plan<> plan = fleetPlan();
    measureStatement(state, plan, entitiesOf(plan));
}
BENCHMARK(fleetStatement)->Unit(benchmark::kMicrosecond);

/// The plan that numpy_port.py ports, in which all debt is repaid in equal parts.
void fleetPortedStatement(benchmark::State& state)
{
    const Plan<> plan = fleetPlan(1, 120, FleetDebt::EqualPrincipal);
    measureStatement(state, plan, entitiesOf(plan));
}
BENCHMARK(fleetPortedStatement)->Unit(benchmark::kMicrosecond);

void fleetOfManyEntities(benchmark::State& state)
{
    const Plan<> plan = fleetPlan(static_cast<int>(state.range(0)));
    measureStatement(state, plan, entitiesOf(plan));
}
BENCHMARK(fleetOfManyEntities)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void fleetOfManyMonths(benchmark::State& state)
{
    const Plan<> plan = fleetPlan(1, static_cast<int>(state.range(0)));
    measureStatement(state, plan, entitiesOf(plan));
}
BENCHMARK(fleetOfManyMonths)->Arg(24)->Arg(60)->Arg(120)->Arg(240)->Arg(360)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace headroom
