// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "plan/value_json.h"
#include "store/edit_log.h"
#include "store/history.h"
#include "store/plan_file_state.h"
#include "store/plan_rows.h"
#include "store/version_log.h"

namespace headroom {

namespace {

/// Reads in one transaction: while it lasts nobody writes in between.
template <class T, class State, class Work>
Result<T> reading(State& state, Work&& work)
{
    return guarded<T>(state.path, [&]() -> Result<T> {
        SQLite::Transaction transaction(state.database);
        return work(state.database);
    });
}

Result<StepEdits> editsIn(SQLite::Database& database, const StoredStep& stored) { return readEdits(database, stored.first, stored.last); }

}  // namespace

Result<std::vector<TrailStep>> PlanFile::trail(Way way, StepNumber from, std::size_t most, std::size_t mostEdits)
{
    return reading<std::vector<TrailStep>>(*m_state, [&](SQLite::Database& database) -> Result<std::vector<TrailStep>> {
        std::vector<TrailStep> trail;
        std::size_t edits = 0;
        StepNumber at = from != 0 ? from : way == Way::Undo ? m_state->standing.undo : m_state->standing.redo;
        while (at != 0 && trail.size() < most && edits < mostEdits) {
            const auto missing = [&] { return tl::unexpected("Step " + std::to_string(at) + " of the history in " + pathText(m_state->path) + " is missing or makes no sense."); };
            auto top = findStep(database, at);
            if (!top || top->below >= at || top->below < 0) return missing();
            const StepNumber next = top->below;
            // Redo goes from one Undo step to the next; what it makes again is what they took back.
            if (way == Way::Redo) {
                if (top->step.kind != StepKind::Undo || top->step.of >= at) return missing();
                top = findStep(database, top->step.of);
                if (!top) return missing();
            }
            if (top->step.kind != StepKind::Commit && top->step.kind != StepKind::Restore) return missing();
            auto both = editsIn(database, *top);
            if (!both) return tl::unexpected(pathText(m_state->path) + ": " + both.error());
            edits += both->forward.size();
            trail.push_back({.number = top->step.number, .what = top->step.what, .edits = *std::move(both), .next = next});
            at = next;
        }
        return trail;
    });
}

Result<std::vector<Step>> PlanFile::history(const HistoryFilter& filter, StepNumber before, std::size_t most)
{
    return reading<std::vector<Step>>(*m_state, [&](SQLite::Database& database) { return readHistory(database, filter, m_state->standing.undo, before, most); });
}

Result<StepEdits> PlanFile::editsOf(StepNumber step)
{
    return reading<StepEdits>(*m_state, [&](SQLite::Database& database) -> Result<StepEdits> {
        const auto stored = findStep(database, step);
        if (!stored) return tl::unexpected("The history of " + pathText(m_state->path) + " has no step " + std::to_string(step) + ".");
        return editsIn(database, *stored);
    });
}

Result<std::vector<std::string>> PlanFile::authors()
{
    using Names = std::vector<std::string>;
    return reading<Names>(*m_state, [](SQLite::Database& database) -> Result<Names> {
        Names names;
        SQLite::Statement select(database, R"(SELECT DISTINCT "author" FROM "step" ORDER BY "author" COLLATE NOCASE LIMIT 1000)");
        while (select.executeStep()) names.push_back(select.getColumn(0).getString());
        return names;
    });
}

Result<RowNames> PlanFile::removedNames()
{
    return reading<RowNames>(*m_state, [](SQLite::Database& database) -> Result<RowNames> {
        RowNames names;
        SQLite::Statement select(database, R"(SELECT "entity", "id", "old" FROM "edit" WHERE "field" IS NULL AND "new" IS NULL ORDER BY "sequence")");
        while (select.executeStep()) {
            const TableType* type = findTable(select.getColumn(0).getString());
            const auto field = type ? nameField(*type) : std::nullopt;
            const auto row = field ? parseRow(*type, select.getColumn(2).getString()) : std::nullopt;
            if (!row) continue;
            if (const auto* name = std::get_if<std::string>(&row->values[*field])) names.insert_or_assign({type->kind, row->id}, *name);
        }
        return names;
    });
}

Result<Plan<>> PlanFile::planAt(StepNumber step)
{
    return reading<Plan<>>(*m_state, [&](SQLite::Database& database) { return planAfter(database, m_state->plan, step); });
}

bool PlanFile::continues(const PlanFile& other)
{
    const auto held = reading<bool>(*m_state, [&](SQLite::Database& database) -> Result<bool> {
        const auto found = findStep(database, other.m_state->standing.last);
        return found && found->step.time == other.m_state->standing.time && found->digest == other.m_state->standing.digest;
    });
    return held && *held;
}

Result<std::vector<Version>> PlanFile::versions()
{
    return reading<std::vector<Version>>(*m_state, [&](SQLite::Database& database) { return Result<std::vector<Version>>{readVersions(database, mostRows)}; });
}

Result<Version> PlanFile::keepVersion(const Version& draft)
{
    if (const std::string problem = versionProblem(draft.name, draft.note); !problem.empty()) return tl::unexpected(problem);
    if (auto may = mayWrite(); !may) return tl::unexpected(may.error());
    return guarded<Version>(m_state->path, [&]() -> Result<Version> {
        if (hasMoved()) return tl::unexpected(pathText(m_state->path) + " was renamed, deleted or replaced by another program; no version was kept.");
        SQLite::Transaction transaction(m_state->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (dataVersion(m_state->file()) != m_state->version) return tl::unexpected(pathText(m_state->path) + " was changed by another program; no version was kept.");
        const auto last = readVersions(m_state->database, 1);
        // A name that was given stays: another name is another version.
        const bool isNamedAlike = last.empty() || last.front().name.empty() || draft.name.empty() || last.front().name == draft.name;
        if (!last.empty() && last.front().step == m_state->standing.last && last.front().engine == draft.engine && isNamedAlike && !m_state->isAltered) return last.front();
        if (!last.empty() && last.front().number >= lastStepNumber) return tl::unexpected(pathText(m_state->path) + " holds a version " + std::to_string(last.front().number) + ", which makes no sense; no version was kept.");
        Standing standing = m_state->standing;
        if (m_state->isAltered) noteOutside(m_state->database, standing);
        Version version = draft;
        version.number = last.empty() ? 1 : last.front().number + 1;
        version.step = standing.last;
        version.time = timeNow();
        insertVersion(m_state->database, version);
        transaction.commit();
        m_state->standing = standing;
        m_state->isAltered = false;
        return version;
    });
}

Result<> PlanFile::describeVersion(std::int64_t number, const std::string& name, const std::string& note)
{
    if (const std::string problem = versionProblem(name, note); !problem.empty()) return tl::unexpected(problem);
    if (auto may = mayWrite(); !may) return may;
    return guarded<void>(m_state->path, [&]() -> Result<> {
        if (renameVersion(m_state->database, number, name, note)) return {};
        return tl::unexpected(pathText(m_state->path) + " has no version " + std::to_string(number) + ".");
    });
}

Result<std::vector<std::string>> PlanFile::changedOutside()
{
    using Places = std::vector<std::string>;
    return reading<Places>(*m_state, [&](SQLite::Database& database) -> Result<Places> {
        Places places;
        if (!m_state->isAltered) return places;
        SQLite::Statement select(database, R"(SELECT "entity", "id", "field", "new", max("sequence") FROM "edit" WHERE "field" IS NOT NULL GROUP BY "entity", "id", "field" ORDER BY 5)");
        while (select.executeStep()) {
            const TableType* type = findTable(select.getColumn(0).getString());
            const auto field = type ? type->find(select.getColumn(2).getString()) : std::nullopt;
            const auto index = field ? indexOf(m_state->plan, type->kind, select.getColumn(1).getInt64()) : std::nullopt;
            if (!index) continue;
            const bool same = readField(m_state->plan, *type, *index, *field) == columnValue(select.getColumn(3), type->fields[*field]);
            if (!same) places.push_back(placeName(m_state->plan, {type->kind, type->id(m_state->plan, *index), *field}));
        }
        return places;
    });
}

}  // namespace headroom
