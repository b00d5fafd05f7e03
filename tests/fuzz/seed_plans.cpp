// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seed_plans.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "fuzz/require.h"
#include "plan/parse.h"
#include "plan/rows.h"
#include "store/plan_file.h"
#include "support/everything_plan.h"
#include "support/temporary_folder.h"

namespace headroom {

namespace {

/// The smallest pages that SQLite has: a byte that is changed at random should matter.
std::string packed(const std::filesystem::path& path)
{
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA page_size = 512; VACUUM");
    return bytesOf(path);
}

std::string newFile(const TemporaryFolder& folder, const Plan<>& plan)
{
    const auto path = folder / "new.headroom";
    std::filesystem::remove(path);
    PlanFile::create(path, plan).value();
    return packed(path);
}

std::string changedFile(const TemporaryFolder& folder)
{
    const auto path = folder / "changed.headroom";
    auto file = PlanFile::create(path, {}).value();
    const auto change = [&](const EditGroup& group, const std::string& author) {
        const auto done = file.commit(group, author);
        require(done.has_value(), "a seed is legal");
    };
    const auto made = [&](EntityKind kind) { change({newRow(file.plan(), kind, file.nextId()).value()}, "ann"); };
    made(EntityKind::Counterparty);
    made(EntityKind::Sku);
    made(EntityKind::Site);
    made(EntityKind::Tranche);
    const Place pue = parseKey(file.plan(), "sites[\"Site\"].pue").value();
    change({SetField{pue, 1.5}, SetField{parseKey(file.plan(), "settings.note").value(), std::string{"two\nlines"}}}, "bo");
    change(removeRow(file.plan(), {EntityKind::Site, pue.row}), "bo");
    const auto undone = file.undo("ann"), redone = file.redo("bo"), restored = file.restore(3, "ann");
    const auto kept = file.keepVersion({.name = "v", .engine = "1", .figures = {{"irr", 0.1}, {"npv", std::nullopt}}});
    require(undone && redone && restored && kept, "a seed is legal");
    const auto waits = file.keepPending({parseKey(file.plan(), "settings.start").value(), "soon"});
    require(waits.has_value(), "a seed is legal");
    return packed(path);
}

std::string olderFile(const TemporaryFolder& folder)
{
    const std::filesystem::path frozen = HEADROOM_FROZEN;
    const auto path = folder / "older.headroom";
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("BEGIN; " + bytesOf(frozen / "schema_v1.sql") + bytesOf(frozen / "rows_v1.sql") + "COMMIT");
    return packed(path);
}

}  // namespace

std::vector<std::string> seedFiles()
{
    const TemporaryFolder folder;
    return {newFile(folder, {}), newFile(folder, everythingPlan()), olderFile(folder), changedFile(folder)};
}

}  // namespace headroom
