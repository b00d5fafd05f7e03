// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "exchange/plan_json.h"
#include "model/evaluate.h"
#include "plan/parse.h"
#include "resources/resources.h"
#include "risk/break_even.h"
#include "store/plan_file.h"
#include "support/allocations.h"

// Speed and memory of what everything rests on, on the large example. Run: build/dev/bin/core_bench
namespace headroom {
namespace {

Plan<> largeExample()
{
    for (const Example& example : examples())
        if (example.name == "coreweave-vast-2025") return fromJson(example.json).value();
    std::abort();
}

/// Every figure of the large example, all kept: ns_per_value is the time of one figure in one month.
void evaluateLargeExample(benchmark::State& state)
{
    const Plan<> plan = largeExample();
    const Structure structure(plan);
    Ledger<double> ledger(Layout(structure.sizes), structure.columns, structure.calendar);
    const std::size_t before = allocations();
    for (auto _ : state) {
        evaluate(plan, structure, ledger);
        benchmark::ClobberMemory();
    }
    const auto values = static_cast<double>(ledger.layout().monthlyRows()) * structure.columns.last;
    state.counters["allocations"] = static_cast<double>(allocations() - before);
    state.counters["values"] = values;
    state.counters["ns_per_value"] = benchmark::Counter(values * 1e-9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(evaluateLargeExample)->Unit(benchmark::kMicrosecond);

/// Where coverage of the large example falls below 1, as one input changes: 0 delay of demand, 1 market price, 2 a rate that
/// no value breaks (all of the scan), 3 a figure in steps.
void breakEvenOfLargeExample(benchmark::State& state)
{
    const Statement base(largeExample());
    struct Question {
        const char* input;
        const char* figure;
        double atLeast, atMost;
    };
    const Question question = std::array<Question, 4>{{{"settings.demand_delay", "lowest_coverage", 1, 1e9}, {"settings.market_price_shift", "lowest_coverage", 1, 1e9}, {"settings.discount_rate", "lowest_coverage", 1, 1e9}, {"settings.demand_delay", "months_below", -1, 3}}}.at(static_cast<std::size_t>(state.range(0)));
    Assertion<> check;
    check.figure = question.figure;
    check.atLeast = question.atLeast;
    check.atMost = question.atMost;
    const Place input = parseKey(base.plan(), question.input).value();
    int evaluations = 0;
    for (auto _ : state) evaluations = breakEven(base, input, check).evaluations;
    state.counters["evaluations"] = evaluations;
}
BENCHMARK(breakEvenOfLargeExample)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

/// One field of the large example changed on disk, durably.
void durableEdit(benchmark::State& state)
{
    const auto path = std::filesystem::temp_directory_path() / "headroom-bench.headroom";
    std::filesystem::remove(path);
    auto file = PlanFile::create(path, largeExample()).value();
    const Place place = parseKey(file.plan(), "settings.utilization_end").value();
    double value = 0.5;
    for (auto _ : state) {
        value = value > 0.9 ? 0.5 : value + 0.001;
        if (!file.commit({SetField{place, value}}, "bench")) state.SkipWithError("not committed");
    }
    std::filesystem::remove(path);
}
BENCHMARK(durableEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

/// headroom-cli evaluate of the large example, from the start of the process to its end.
void evaluateCommand(benchmark::State& state)
{
    const auto path = std::filesystem::temp_directory_path() / "headroom-bench-cli.headroom";
    std::filesystem::remove(path);
    if (!PlanFile::create(path, largeExample())) state.SkipWithError("no plan");
    const std::string command = std::string(HEADROOM_CLI) + " evaluate " + path.string() + " > /dev/null";
    for (auto _ : state)
        if (std::system(command.c_str()) != 0) state.SkipWithError("headroom-cli failed");
    std::filesystem::remove(path);
}
BENCHMARK(evaluateCommand)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
