// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "plan/registry.h"
#include "store/plan_file.h"
#include "support/fleet_plan.h"
#include "support/temporary_folder.h"

// What a plan file costs: edits made durable, undo, opening and reading of a long history. Run: build/dev/bin/store_bench
// Times are of the clock, medians over iterations beside Google's means, since one slow sync moves a mean; cpu_ms is the
// median of what the program computed, which a busy machine and a slow disk change little. What a mere SQLite costs with the
// same pragmas stands beside it. Files lie in the temporary folder: TMPDIR=/dev/shm measures without a disk.
namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// The median and the slowest of what was timed, in milliseconds.
class Times
{
public:
    template <class Work>
    void add(benchmark::State& state, Work&& work)
    {
        const std::clock_t computed = std::clock();
        const auto start = Clock::now();
        work();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        state.SetIterationTime(seconds);
        m_milliseconds.push_back(seconds * 1e3);
        m_computed.push_back(static_cast<double>(std::clock() - computed) * 1e3 / CLOCKS_PER_SEC);
    }

    void report(benchmark::State& state)
    {
        if (m_milliseconds.empty()) return;
        std::ranges::sort(m_milliseconds);
        state.counters["median_ms"] = m_milliseconds[m_milliseconds.size() / 2];
        state.counters["p95_ms"] = m_milliseconds[m_milliseconds.size() * 95 / 100];
        std::ranges::sort(m_computed);
        state.counters["cpu_ms"] = m_computed[m_computed.size() / 2];
    }

private:
    std::vector<double> m_milliseconds, m_computed;
};

void need(benchmark::State& state, bool held)
{
    if (!held) state.SkipWithError("refused");
}

/// The reference plan of measurements with 1,000 sites, a table to paste into.
Plan<> planToEdit()
{
    Plan<> plan = fleetPlan();
    for (Id row = nextId(plan); plan.sites.size() < 1'000; ++row) {
        plan.sites.push_back(plan.sites.front());
        plan.sites.back().id = row;
    }
    return plan;
}

SetField pue(const Plan<>& plan, int at) { return {{EntityKind::Site, plan.sites.at(static_cast<std::size_t>(at) % plan.sites.size()).id, table(EntityKind::Site).find("pue").value()}, 1.1 + 0.0001 * (at % 5'000)}; }

/// Ten numbers of each of the thousand sites, others in every round.
EditGroup paste(const Plan<>& plan, int round)
{
    const TableType& type = table(EntityKind::Site);
    EditGroup group;
    for (const auto& site : plan.sites) {
        const std::size_t full = group.size() + 10;
        for (std::size_t field = 0; field < type.fields.size() && group.size() < full; ++field)
            if (const auto& [low, high] = type.fields[field].field.typical; type.fields[field].kind == FieldKind::Number && !type.fields[field].whole && low < high) group.push_back(SetField{{EntityKind::Site, site.id, field}, round % 2 ? low : high});
    }
    return group;
}

PlanFile made(Result<PlanFile> file)
{
    if (file) return *std::move(file);
    std::fprintf(stderr, "%s\n", file.error().c_str());
    std::abort();
}

struct Opened {
    TemporaryFolder folder;
    std::filesystem::path path = folder / "plan.headroom";
    PlanFile file = made(PlanFile::create(path, planToEdit(), "bench"));
};

/// A file with so many steps of one edit each, made once: written in one transaction, as thousands of syncs would take an hour.
const std::filesystem::path& longHistory(int steps)
{
    struct LongFile {
        TemporaryFolder folder;
        std::filesystem::path path = folder / "long.headroom";
    };
    static std::map<int, LongFile> files;
    auto [found, isNew] = files.try_emplace(steps);
    if (!isNew) return found->second.path;
    const auto& path = found->second.path;
    {
        auto file = made(PlanFile::create(path, planToEdit(), "bench"));
        const EditGroup first{pue(file.plan(), 0)};
        if (!file.commit(first, "bench", "PUE")) std::abort();
    }
    // The rows that commit() writes, as it writes them, each step on the one before.
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(database);
    database.exec("WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(steps) + R"()
        INSERT INTO "edit" SELECT i, (SELECT "time" FROM "edit" WHERE "sequence" = 1), 'bench', 'sites', (SELECT "id" FROM "edit" WHERE "sequence" = 1), 'pue', CASE WHEN i % 2 THEN 1.5 ELSE 1.1 END, CASE WHEN i % 2 THEN 1.1 ELSE 1.5 END, i FROM n)");
    database.exec("WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(steps) + R"()
        INSERT INTO "step" SELECT i, s."time", 'bench', 'edit', 'PUE', NULL, i, i, i - 1, i, NULL, s."next_id", s."digest" FROM n, (SELECT * FROM "step" WHERE "number" = 1) s)");
    database.exec(R"(UPDATE "sites" SET "pue" = (SELECT "new" FROM "edit" ORDER BY "sequence" DESC LIMIT 1) WHERE "id" = (SELECT "id" FROM "edit" WHERE "sequence" = 1))");
    // The digest is of another plan now; without one, nothing is compared with it.
    database.exec(R"(UPDATE "step" SET "digest" = NULL WHERE "number" = (SELECT max("number") FROM "step"))");
    transaction.commit();
    return path;
}

/// One field changed, its step and its edit written and synced.
void durableEdit(benchmark::State& state)
{
    Opened opened;
    Times times;
    const auto before = std::filesystem::file_size(opened.path);
    int at = 0;
    for (auto _ : state) times.add(state, [&] { need(state, opened.file.commit({pue(opened.file.plan(), ++at)}, "bench", "PUE").has_value()); });
    times.report(state);
    state.counters["bytes_an_edit"] = static_cast<double>(std::filesystem::file_size(opened.path) - before) / at;
}
BENCHMARK(durableEdit)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(500);

/// A bare row in a bare table, made durable with the pragmas of a plan file.
void peerDurableInsert(benchmark::State& state)
{
    const TemporaryFolder folder;
    SQLite::Database database((folder / "bare.sqlite").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE t (id INTEGER PRIMARY KEY, x REAL, y TEXT)");
    SQLite::Statement insert(database, "INSERT INTO t (x, y) VALUES (1.5, 'two words')");
    Times times;
    for (auto _ : state)
        times.add(state, [&] {
            insert.exec();
            insert.reset();
        });
    times.report(state);
}
BENCHMARK(peerDurableInsert)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(500);

/// Every second iteration takes back what the one before did.
void undoOfOne(benchmark::State& state)
{
    Opened opened;
    Times times;
    int at = 0;
    for (auto _ : state) {
        need(state, opened.file.commit({pue(opened.file.plan(), ++at)}, "bench").has_value());
        times.add(state, [&] { need(state, opened.file.undo("bench").has_value()); });
    }
    times.report(state);
}
BENCHMARK(undoOfOne)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(200);

/// What is pasted over ten columns of 1,000 rows, as one step.
void pasteOfManyCells(benchmark::State& state)
{
    Opened opened;
    Times times;
    int round = 0;
    for (auto _ : state) {
        const EditGroup group = paste(opened.file.plan(), ++round);
        state.counters["cells"] = static_cast<double>(group.size());
        times.add(state, [&] { need(state, opened.file.commit(group, "bench", "Paste").has_value()); });
    }
    times.report(state);
}
BENCHMARK(pasteOfManyCells)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);

void undoOfPaste(benchmark::State& state)
{
    Opened opened;
    Times times;
    int round = 0;
    for (auto _ : state) {
        need(state, opened.file.commit(paste(opened.file.plan(), ++round), "bench", "Paste").has_value());
        times.add(state, [&] { need(state, opened.file.undo("bench").has_value()); });
    }
    times.report(state);
}
BENCHMARK(undoOfPaste)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);

/// 10,000 new rows of a table, as one step.
void pasteOfManyRows(benchmark::State& state)
{
    Times times;
    for (auto _ : state) {
        Opened opened;
        const Row row = readRow(opened.file.plan(), table(EntityKind::Site), 0);
        EditGroup group;
        for (Id at = 0; at < 10'000; ++at) group.push_back(InsertRow{EntityKind::Site, {.id = opened.file.nextId() + at, .values = row.values}});
        times.add(state, [&] { need(state, opened.file.commit(group, "bench", "Paste").has_value()); });
    }
    times.report(state);
}
BENCHMARK(pasteOfManyRows)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(7);

/// 10,000 bare rows and as many rows about them, in one transaction.
void peerPaste(benchmark::State& state)
{
    const TemporaryFolder folder;
    SQLite::Database database((folder / "bare.sqlite").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE t (id INTEGER PRIMARY KEY, x REAL, y TEXT); CREATE TABLE log (id INTEGER PRIMARY KEY, old REAL, new REAL, author TEXT)");
    SQLite::Statement row(database, "INSERT INTO t (x, y) VALUES (1.5, 'two words')"), log(database, "INSERT INTO log (old, new, author) VALUES (1.5, 1.6, 'bench')");
    Times times;
    for (auto _ : state)
        times.add(state, [&] {
            SQLite::Transaction transaction(database);
            for (int at = 0; at < 10'000; ++at)
                for (SQLite::Statement* insert : {&row, &log}) {
                    insert->exec();
                    insert->reset();
                }
            transaction.commit();
        });
    times.report(state);
}
BENCHMARK(peerPaste)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);

/// The same plan with a history of so many steps.
void openWithHistory(benchmark::State& state)
{
    const auto& path = longHistory(static_cast<int>(state.range(0)));
    Times times;
    for (auto _ : state)
        times.add(state, [&] { need(state, PlanFile::open(path, OpenMode::ReadWrite).has_value()); });
    times.report(state);
    state.counters["file_bytes"] = static_cast<double>(std::filesystem::file_size(path));
}
BENCHMARK(openWithHistory)->Arg(10)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);

/// Undo does not grow with the history either.
void undoWithHistory(benchmark::State& state)
{
    auto file = made(PlanFile::open(longHistory(static_cast<int>(state.range(0))), OpenMode::ReadWrite));
    Times times;
    int at = 0;
    for (auto _ : state) {
        need(state, file.commit({pue(file.plan(), ++at)}, "bench").has_value());
        times.add(state, [&] { need(state, file.undo("bench").has_value()); });
    }
    times.report(state);
}
BENCHMARK(undoWithHistory)->Arg(10)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(50);

/// The plan as it was half way through the history.
void planInTheMiddle(benchmark::State& state)
{
    const int steps = static_cast<int>(state.range(0));
    auto file = made(PlanFile::open(longHistory(steps), OpenMode::ReadOnly));
    Times times;
    for (auto _ : state)
        times.add(state, [&] { need(state, file.planAt(steps / 2).has_value()); });
    times.report(state);
}
BENCHMARK(planInTheMiddle)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(7);

/// A page of 100 steps with their edits: 0 the newest, 1 those half way, 2 by a text that few steps hold.
void historyPage(benchmark::State& state)
{
    constexpr int steps = 100'000;
    auto file = made(PlanFile::open(longHistory(steps), OpenMode::ReadOnly));
    const StepNumber before = state.range(0) == 1 ? steps / 2 : file.lastStep() + 1;
    const HistoryFilter filter{.author = {}, .text = state.range(0) == 2 ? "no such" : "", .table = {}, .row = {}, .field = {}};
    Times times;
    for (auto _ : state)
        times.add(state, [&] {
            const auto page = file.history(filter, before, 100);
            need(state, page.has_value());
            for (const Step& step : *page) need(state, file.editsOf(step.number).has_value());
        });
    times.report(state);
}
BENCHMARK(historyPage)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);

/// A version with 67 figures, durable.
void keepVersion(benchmark::State& state)
{
    Opened opened;
    Times times;
    int at = 0;
    Version draft{.number = 0, .step = 0, .time = {}, .author = "bench", .name = {}, .note = {}, .engine = "bench", .figures = {}};
    for (int figure = 0; figure < 67; ++figure) draft.figures.push_back({"figure_" + std::to_string(figure), 1.5 * figure});
    for (auto _ : state) {
        need(state, opened.file.commit({pue(opened.file.plan(), ++at)}, "bench").has_value());
        times.add(state, [&] { need(state, opened.file.keepVersion(draft).has_value()); });
    }
    times.report(state);
}
BENCHMARK(keepVersion)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(100);

}  // namespace
}  // namespace headroom

BENCHMARK_MAIN();
