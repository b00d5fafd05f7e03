// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <algorithm>

#include "compare/bridge.h"
#include "exchange/plan_json.h"
#include "plan/edit_text.h"
#include "resources/resources.h"
#include "risk/headline_change.h"
#include "support/fleet_plan.h"

// What it costs to compare two plans: everything but a bridge, and a bridge over 12 groups, which is 4,096 mixes.
//   build/dev/bin/compare_bench
namespace headroom {
namespace {

Plan<> firstExample()
{
    const auto found = std::ranges::find(examples(), std::string_view{"coreweave-vast-2025"}, &Example::name);
    return fromJson(found->json).value();
}

/// Twelve inputs, each of which moves nearly every figure.
Plan<> changed(Plan<> plan)
{
    auto& settings = plan.settings;
    settings.utilizationStart -= 0.05;
    settings.utilizationEnd -= 0.1;
    settings.schedulingLimit -= 0.02;
    settings.gpuScale *= 0.97;
    settings.trancheDelay += 1;
    settings.siteDelay += 3;
    settings.demandDelay += 2;
    settings.marketPriceShift -= 0.1;
    settings.priceScale *= 0.95;
    settings.energyPriceShift += 0.1;
    settings.discountRate += 0.01;
    settings.taxRate += 0.04;
    return plan;
}

Pair pairOf(const Plan<>& plan) { return paired(sideOf("before", plan), sideOf("after", changed(plan)), Descent::OneFile); }

void bridgeOverTwelveGroups(benchmark::State& state, const Plan<>& plan, BridgeMethod method)
{
    const Pair pair = pairOf(plan);
    for (auto _ : state) {
        const auto bridge = bridgeOf(pair, "project_npv", method);
        if (!bridge || bridge->parts.size() < 12 || bridge->method != method) state.SkipWithError("no bridge over 12 groups");
        benchmark::DoNotOptimize(bridge);
    }
}
BENCHMARK_CAPTURE(bridgeOverTwelveGroups, first_example, firstExample(), BridgeMethod::Shapley)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(bridgeOverTwelveGroups, fleet, fleetPlan(), BridgeMethod::Shapley)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(bridgeOverTwelveGroups, first_example_in_order, firstExample(), BridgeMethod::Ordered)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Two files: rows matched, inputs and headline figures told.
void twoFiles(benchmark::State& state, const Plan<>& plan)
{
    const Plan<> other = changed(plan);
    for (auto _ : state) {
        const Pair pair = paired(sideOf("before", plan), sideOf("after", other), Descent::TwoFiles);
        benchmark::DoNotOptimize(changeTexts(pair.a.plan, pair.b.plan));
        benchmark::DoNotOptimize(headlineChanges(statementOf(pair.a), statementOf(pair.b)));
    }
}
BENCHMARK_CAPTURE(twoFiles, first_example, firstExample())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(twoFiles, fleet, fleetPlan())->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
