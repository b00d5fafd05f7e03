// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <chrono>

#include "explain/explainer.h"
#include "numbers/plan_graph.h"
#include "support/fleet_plan.h"

// What an explanation of the reference plan costs: the formula graph alone (and its bytes), the first one after an edit, and
// one more. The slowest of all figures is sought before. Run: build/dev/bin/explain_bench
namespace headroom {
namespace {

const Statement& fleet()
{
    static const Statement statement(fleetPlan());
    return statement;
}

std::string nameOf(const Asked& asked) { return std::string{info(asked.figure).key} + " of " + std::to_string(asked.entity) + " in month " + std::to_string(asked.from); }

double secondsOf(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The figure whose explanation takes longest, of every row in the last month and every constant; the shortest of three counts.
const Asked& slowest()
{
    static const Asked found = [] {
        const Explainer explainer(fleet());
        const int last = fleet().horizon() - 1;
        explainer.explain(Asked::constant(Figure::TotalCapex));  // the way back is made at the first question
        Asked worst = Asked::constant(Figure::TotalCapex);
        double longest = 0;
        for (std::size_t at = 0; at < figureCount; ++at) {
            const auto figure = static_cast<Figure>(at);
            for (std::size_t entity = 0; entity < fleet().ledger().layout().size(figure); ++entity) {
                const Asked asked = info(figure).shape == Shape::Constant ? Asked::constant(figure, entity) : Asked::month(figure, entity, last);
                double seconds = 1;
                for (int attempt = 0; attempt < 3; ++attempt) seconds = std::min(seconds, secondsOf([&] { benchmark::DoNotOptimize(explainer.explain(asked)); }));
                if (seconds <= longest) continue;
                longest = seconds;
                worst = asked;
            }
        }
        return worst;
    }();
    return found;
}

void fleetGraph(benchmark::State& state)
{
    std::size_t bytes = 0;
    for (auto _ : state) {
        const PlanGraph graph(fleet().plan());
        bytes = graph.bytes();
    }
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(fleetGraph)->Unit(benchmark::kMillisecond);

void fleetExplainFirst(benchmark::State& state)
{
    const Asked asked = slowest();
    state.SetLabel(nameOf(asked));
    for (auto _ : state) {
        const Explainer explainer(fleet());
        benchmark::DoNotOptimize(explainer.explain(asked));
    }
}
BENCHMARK(fleetExplainFirst)->Unit(benchmark::kMillisecond);

void fleetExplain(benchmark::State& state)
{
    const Asked asked = slowest();
    const Explainer explainer(fleet());
    state.SetLabel(nameOf(asked));
    for (auto _ : state) benchmark::DoNotOptimize(explainer.explain(asked));
}
BENCHMARK(fleetExplain)->Unit(benchmark::kMillisecond);

/// Two fiscal years of the project flow, told apart month by month.
void fleetDifference(benchmark::State& state)
{
    const Explainer explainer(fleet());
    for (auto _ : state) benchmark::DoNotOptimize(explainer.difference(Asked::period(Figure::ProjectFlow, 0, 24, 36), Asked::period(Figure::ProjectFlow, 0, 36, 48)));
}
BENCHMARK(fleetDifference)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
