// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "model/evaluate.h"
#include "model/statement.h"
#include "plan/parse.h"
#include "risk/break_even.h"
#include "support/allocations.h"
#include "support/fleet_plan.h"

// What a full statement of the reference plan costs, all figures kept, and its totals only (a ledger of two months for what
// passes), and how the cost grows with entities and months. A *value* is one figure in one month of the horizon; the model also computes the months from the horizon to the end of the last contract,
// lease, commitment or loan, which the other counts include. Run: build/dev/bin/core_bench --benchmark_filter=fleet
namespace headroom {
namespace {

double entitiesOf(const Plan<>& plan)
{
    return static_cast<double>(plan.sites.size() + plan.tranches.size() + plan.contracts.size() + plan.facilities.size() + plan.commitments.size());
}

/// Evaluates again and again into one ledger.
void measure(benchmark::State& state, const Plan<>& plan, Keep keep)
{
    const Structure structure(plan);
    Ledger<double> ledger(Layout(structure.sizes), structure.columns, structure.calendar, keep);
    evaluate(plan, structure, ledger);
    const std::size_t before = allocations();
    for (auto _ : state) {
        ledger.restart();
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
    state.counters["ns_per_entity_month"] = nanosecondsPer(entitiesOf(plan) * structure.columns.last);
}

void fleetStatement(benchmark::State& state) { measure(state, fleetPlan(), Keep::Everything); }
void fleetTotals(benchmark::State& state) { measure(state, fleetPlan(), Keep::Totals); }
BENCHMARK(fleetStatement)->Unit(benchmark::kMicrosecond);
BENCHMARK(fleetTotals)->Unit(benchmark::kMicrosecond);

/// The plan that numpy_port.py ports, in which all debt is repaid in equal parts.
void fleetPortedStatement(benchmark::State& state) { measure(state, fleetPlan(1, 120, FleetDebt::EqualPrincipal), Keep::Everything); }
void fleetPortedTotals(benchmark::State& state) { measure(state, fleetPlan(1, 120, FleetDebt::EqualPrincipal), Keep::Totals); }
BENCHMARK(fleetPortedStatement)->Unit(benchmark::kMicrosecond);
BENCHMARK(fleetPortedTotals)->Unit(benchmark::kMicrosecond);

void statementOfManyEntities(benchmark::State& state) { measure(state, fleetPlan(static_cast<int>(state.range(0))), Keep::Everything); }
void totalsOfManyEntities(benchmark::State& state) { measure(state, fleetPlan(static_cast<int>(state.range(0))), Keep::Totals); }
BENCHMARK(statementOfManyEntities)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(totalsOfManyEntities)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void statementOfManyMonths(benchmark::State& state) { measure(state, fleetPlan(1, static_cast<int>(state.range(0))), Keep::Everything); }
void totalsOfManyMonths(benchmark::State& state) { measure(state, fleetPlan(1, static_cast<int>(state.range(0))), Keep::Totals); }
BENCHMARK(statementOfManyMonths)->Arg(24)->Arg(60)->Arg(120)->Arg(240)->Arg(360)->Unit(benchmark::kMicrosecond);
BENCHMARK(totalsOfManyMonths)->Arg(24)->Arg(60)->Arg(120)->Arg(240)->Arg(360)->Unit(benchmark::kMicrosecond);

/// The value of one input at which lowest coverage reaches a bound, the whole reference plan evaluated each time: 0 a delay of
/// demand, 1 the market price, 2 the GPUs of one tranche, 3 a rate that no value breaks (all of the scan).
void fleetBreakEven(benchmark::State& state)
{
    const Statement base(fleetPlan());
    constexpr const char* inputs[] = {"settings.demand_delay", "settings.market_price_shift", "tranches.40000.gpus", "settings.discount_rate"};
    const Place input = parseKey(base.plan(), inputs[state.range(0)]).value();
    Assertion<> check;
    check.figure = "lowest_coverage";
    check.atLeast = base.constant(Figure::LowestCoverage) * (state.range(0) == 3 ? 0.5 : 0.99);
    check.atMost = 1e9;
    int evaluations = 0;
    for (auto _ : state) evaluations = breakEven(base, input, check).evaluations;
    state.counters["evaluations"] = evaluations;
}
BENCHMARK(fleetBreakEven)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom
