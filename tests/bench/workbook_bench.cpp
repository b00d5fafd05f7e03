// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/fleet_plan.h"
#include "workbook/workbook.h"
#include "workbook/workings.h"

// The live workbook: the reference plan and the first example, from the statement to the bytes of the file.
namespace headroom {
namespace {

void write(benchmark::State& state, const Plan<>& plan)
{
    const Statement statement(plan);
    std::size_t bytes = 0;
    for (auto _ : state) bytes = workbookText(statement, {}).value().size();
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}

void fleetWorkbook(benchmark::State& state) { write(state, fleetPlan()); }
BENCHMARK(fleetWorkbook)->Unit(benchmark::kMillisecond);

void exampleWorkbook(benchmark::State& state) { write(state, fromJson(examples().front().json).value()); }
BENCHMARK(exampleWorkbook)->Unit(benchmark::kMillisecond);

/// Graph, texts and lines, before a sheet is written.
void fleetWorkings(benchmark::State& state)
{
    const Statement statement(fleetPlan());
    for (auto _ : state) benchmark::DoNotOptimize(Workings(statement, nullptr).sheets().size());
}
BENCHMARK(fleetWorkings)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
