// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <string>

#include "exchange/table_import.h"

// What a large table of another program costs, from its bytes to the step that takes it: 100,000 sites of eight columns, in each
// dialect, with and without one cell in a hundred that is refused. Run: build/dev/bin/import_bench
namespace headroom {
namespace {

std::string fleet(std::size_t lines, CsvDialect dialect, bool isFaulty)
{
    std::vector<CsvRow> rows{{"Data center", "State", "IT load (kW)", "Ready", "PUE", "Energy price (USD/MWh)", "Lease term (years)", "Comment"}};
    for (std::size_t at = 0; at < lines; ++at) {
        const auto number = static_cast<double>(at % 1000);
        rows.push_back({"Hall " + std::to_string(at), "Texas", numberCell(1000.5 + number, dialect), at % 2 == 0 ? "2026-07-01" : "Oct 2026", isFaulty && at % 100 == 0 ? "low" : numberCell(1.2 + number / 10'000, dialect),
                        numberCell(60.25 + number / 100, dialect), "12", "as quoted"});
    }
    return writeCsv(rows, dialect);
}

void understand(benchmark::State& state, CsvDialect dialect, bool isFaulty)
{
    const Plan<> plan;
    const std::string bytes = fleet(static_cast<std::size_t>(state.range(0)), dialect, isFaulty);
    std::size_t edits = 0;
    for (auto _ : state) {
        const auto text = readTableFor(EntityKind::Site, bytes, {});
        const auto import = understandTable(plan, EntityKind::Site, *text, {}, firstFreeId);
        edits = importEdits(plan, *import, Refused::IsLeftOut)->size();
        benchmark::DoNotOptimize(edits);
    }
    state.counters["edits"] = static_cast<double>(edits);
    state.counters["MB"] = static_cast<double>(bytes.size()) / 1e6;
}

void preview(benchmark::State& state)
{
    const Plan<> plan;
    const std::string bytes = fleet(static_cast<std::size_t>(state.range(0)), internationalCsv, true);
    for (auto _ : state) {
        const auto text = readTableFor(EntityKind::Site, bytes, {});
        const auto import = understandTable(plan, EntityKind::Site, *text, {}, firstFreeId);
        benchmark::DoNotOptimize(import->added);
    }
}

BENCHMARK(preview)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(understand, international, internationalCsv, false)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(understand, local, localCsv, false)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(understand, faulty, internationalCsv, true)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
