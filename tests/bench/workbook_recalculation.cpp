// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "exchange/plan_json.h"
#include "model/evaluate.h"
#include "model/plan_returns.h"
#include "resources/resources.h"
#include "support/fleet_plan.h"
#include "support/second_engine.h"
#include "support/temporary_folder.h"
#include "workbook/workbook.h"

// How long the same figures take a spreadsheet and us: a hard recalculation of the workbook inside a LibreOffice that is warm and has it
// open, by UNO, against an evaluation of the plan into a ledger that stands, what is read off (IRR and the like) included. The best of
// `times` of each, in one run, one after the other:
//   build/dev/bin/workbook_recalculation [times, 5]
namespace headroom {
namespace {

struct Measured {
    std::string name;
    Plan<> plan;
    double bytes = 0;
    std::size_t job = 0;
};

/// Seconds of the fastest evaluation of many.
double bestEvaluation(const Plan<>& plan, int times)
{
    const Structure structure(plan);
    Ledger<double> ledger(Layout(structure.sizes), structure.columns, structure.calendar);
    double best = 1e9;
    for (int at = 0; at < 20 * times; ++at) {
        const auto before = std::chrono::steady_clock::now();
        ledger.restart();
        evaluate(plan, structure, ledger);
        writeReturns(plan, ledger);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
    }
    return best;
}

int measure(int times)
{
    const TemporaryFolder folder;
    std::vector<Measured> plans{{"first example (" + std::string{examples().front().name} + ")", fromJson(examples().front().json).value()}, {"fleet-250k", fleetPlan()}};
    SecondEngine engine(folder / "jobs");
    for (Measured& it : plans) {
        const auto path = folder / ("plan-" + std::to_string(&it - plans.data()) + ".xlsx");
        if (const auto written = writeWorkbook(Statement(it.plan), path, {}); !written) return std::fprintf(stderr, "%s\n", written.error().c_str()), 1;
        it.bytes = static_cast<double>(std::filesystem::file_size(path));
        engine.open(path);
        it.job = engine.time(times);
    }
    if (const std::string failure = engine.run(600); !failure.empty()) return std::fprintf(stderr, "%s\n", failure.c_str()), 1;
    for (const Measured& it : plans) {
        const double calc = std::ranges::min(engine.seconds(it.job)), ours = bestEvaluation(it.plan, times);
        std::printf("%-36s workbook %5.1f MB   LibreOffice %9.1f ms   ours %8.3f ms   ratio %7.0f\n", it.name.c_str(), it.bytes * 1e-6, calc * 1e3, ours * 1e3, calc / ours);
    }
    return 0;
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv) { return headroom::measure(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5); }
