// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recover.h"

#include <algorithm>

#include "store/damaged_bytes.h"
#include "store/half_file.h"
#include "store/history_match.h"
#include "store/mend.h"
#include "store/migrate.h"
#include "store/plan_file_state.h"
#include "store/plan_rows.h"
#include "store/recovered_history.h"
#include "store/recovered_rows.h"
#include "store/schema.h"

namespace headroom {

namespace {

using Sentences = std::vector<std::string>;
constexpr int versionOfSteps = 3;  // the first whose history says of what plan it tells

void append(Sentences& list, const Sentences& more) { list.insert(list.end(), more.begin(), more.end()); }

/// The rows as a version of the format has them; what came later is not written.
void writeRows(SQLite::Database& database, const Plan<>& plan, int version)
{
    const PlanRows rows = rowsOf(plan);
    for (const TableType& type : tables()) {
        if (type.since() > version) continue;
        std::string names = "\"id\"", marks = "?";
        for (const FieldType& field : type.fields) {
            if (field.field.since > version) continue;
            names += ", " + headroom::quoted(field.field.key);
            marks += ", ?";
        }
        SQLite::Statement insert(database, "INSERT INTO " + headroom::quoted(type.key) + " (" + names + ") VALUES (" + marks + ")");
        for (const Row& row : rows[static_cast<std::size_t>(type.kind)]) {
            insert.bind(1, std::int64_t{row.id});
            int at = 1;
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (type.fields[field].field.since <= version) bindValue(insert, ++at, type.fields[field], row.values[field]);
            insert.exec();
            insert.reset();
        }
    }
}

/// Brings history and plan together: a history without a beginning gets one, and one that tells of another plan gets a step
/// that says so. Gives whether the plan is the one that it told of.
bool settleHistory(SQLite::Database& database, const Plan<>& plan, bool isKnownToLack, Sentences& missing)
{
    const Digest digest = digestOf(rowsOf(plan));
    auto standing = lastStanding(database);
    if (!standing) {
        const bool hadEdits = database.execAndGet(R"(SELECT EXISTS (SELECT 1 FROM "edit"))").getInt() != 0;
        if (hadEdits) missing.push_back(said(HR_TR("The history makes no sense and was left out: nothing can be undone.")));
        database.exec(R"(DELETE FROM "version_figure"; DELETE FROM "version"; DELETE FROM "step"; DELETE FROM "edit")");
        appendStep(database, {.kind = StepKind::Created, .author = {}, .what = {}}, {.nextId = nextId(plan), .digest = digest, .time = timeNow()});
        return false;
    }
    if (!standing->digest || *standing->digest == digest) return standing->digest.has_value();
    if (!isKnownToLack) return false;
    ++standing->last;
    standing->nextId = std::max(standing->nextId, nextId(plan));
    standing->digest = digest;
    standing->time = timeNow();
    appendStep(database, {.kind = StepKind::Outside, .author = {}, .what = {}}, *standing);
    return false;
}

/// The plan of what was read, in a database in memory, and what is missing in it.
SQLite::Database build(const Salvage& found, Sentences& missing)
{
    const RowMemory memory(found.tables.at("edit").scan);
    const RecoveredRows recovered = recoveredRows(found, memory);
    Mended mended = mend(recovered.rows, memory);

    SQLite::Database database = connectMemory();
    database.exec(schemaSql(found.version));
    SQLite::Transaction transaction(database);
    Sentences history = writeHistory(database, found);
    if (const auto standing = found.version >= versionOfSteps ? lastStanding(database) : Result<Standing>{}; standing && standing->digest)
        append(mended.repairs, matchHistory(mended.plan, memory, *standing->digest));
    writeRows(database, mended.plan, found.version);
    transaction.commit();
    if (found.version < planVersion) migrate(database);

    const bool isKnownToLack = !recovered.lost.empty() || !recovered.unsure.empty() || !mended.repairs.empty();
    const bool isThePlan = settleHistory(database, mended.plan, isKnownToLack, history);
    append(missing, recovered.lost);
    if (!isThePlan || found.version < versionOfSteps) append(missing, recovered.unsure);
    append(missing, mended.repairs);
    append(missing, history);
    return database;
}

/// What the tables hold against the history of a plan in which nothing is known to be missing.
void sayAltered(PlanFile& file, Sentences& missing)
{
    if (!file.isAltered()) return;
    const auto places = file.changedOutside();
    if (!places || places->empty()) missing.push_back(said(HR_TR("A value is another than the history says; which one cannot be told.")));
    else for (const std::string& place : *places) missing.push_back(said(HR_TR("%1: the value is another than the history says."), {place}));
}

void shorten(Sentences& list)
{
    constexpr std::size_t most = 500;
    if (list.size() <= most) return;
    const std::size_t more = list.size() - most;
    list.resize(most);
    list.push_back(said(HR_TR("And %1 more."), {std::to_string(more)}));
}

std::size_t rowsIn(const Plan<>& plan)
{
    std::size_t rows = 0;
    for (const TableType& type : tables()) rows += type.count(plan);
    return rows;
}

}  // namespace

Result<Recovery> recoverPlan(const std::filesystem::path& damaged, const std::filesystem::path& target)
{
    return guarded<Recovery>(target, [&]() -> Result<Recovery> {
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) return tl::unexpected(pathText(target) + " exists already; what is recovered is written into a new file.");
        auto bytes = damagedBytes(damaged, target);
        if (!bytes) return tl::unexpected(bytes.error());
        PageFile file(*std::move(bytes));
        const Salvage found = salvage(file);
        if (found.isEmpty()) return tl::unexpected(pathText(damaged) + " holds nothing that can be recovered: no row of a plan can be read in it.");

        Recovery recovery{.written = target, .missing = {}};
        if (found.isCut) recovery.missing.push_back(said(HR_TR("The file is cut off: its end is missing.")));
        auto database = build(found, recovery.missing);
        if (auto reserved = reserve(target); !reserved) return tl::unexpected(reserved.error());
        HalfFile guard(target);
        {
            auto copy = connect(target, OpenMode::ReadWrite);
            copyDatabase(copy, database);
        }
        auto written = PlanFile::open(target, OpenMode::ReadOnly);
        if (!written) return tl::unexpected(written.error());
        sayAltered(*written, recovery.missing);
        shorten(recovery.missing);
        recovery.rows = rowsIn(written->plan());
        guard.finished();
        return recovery;
    });
}

}  // namespace headroom
