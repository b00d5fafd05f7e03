// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>

#include "plan/validate.h"
#include "store/connection.h"
#include "store/edit_log.h"
#include "store/file_probe.h"
#include "store/half_file.h"
#include "store/plan_rows.h"
#include "store/schema.h"
#include "store/upgrade.h"

namespace headroom {

struct PlanFile::State {
    std::filesystem::path path;
    SQLite::Database database;
    std::optional<SQLite::Database> original{};  ///< an older file that is only read: `database` is its migrated copy in memory
    Plan<> plan{};
    Id nextId = firstFreeId;
    int version = 0;  ///< dataVersion() of file() when the plan was last read

    SQLite::Database& file() { return original ? *original : database; }
};

namespace {

void fill(SQLite::Database& database, const Plan<>& plan)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(schemaSql());
    const PlanRows rows = rowsOf(plan);
    for (const TableType& type : tables())
        for (const Row& row : rows[static_cast<std::size_t>(type.kind)]) insertRow(database, type, row);
    transaction.commit();
}

/// Runs what uses the database; what SQLite throws becomes a sentence.
template <class T, class Work>
Result<T> guarded(const std::filesystem::path& path, Work&& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sentence(path, error));
    } catch (const std::filesystem::filesystem_error& error) {
        return tl::unexpected(pathText(path) + " cannot be opened: " + error.code().message() + ".");
    }
}

std::string invalid(const std::filesystem::path& path, const std::string& why) { return pathText(path) + " is not a valid plan: " + why; }

/// A field that keeps its value is no edit.
bool isIdle(const Edit& edit, const Edit& inverse)
{
    const auto* set = std::get_if<SetField>(&edit);
    return set && set->value == std::get<SetField>(inverse).value;
}

void bindPlace(SQLite::Statement& statement, const Place& place)
{
    const TableType& type = table(place.table);
    statement.bind(1, std::string{type.key});
    statement.bind(2, std::int64_t{place.row});
    statement.bind(3, std::string{type.fields.at(place.field).field.key});
}

/// Reads everything in one transaction, so that no other program's commit falls in between.
template <class State>
Result<> read(State& state)
{
    const int before = dataVersion(state.file());
    if (state.original) state.database = upgradedInMemory(*state.original);
    SQLite::Transaction transaction(state.database);
    const int version = state.original ? before : dataVersion(state.database);
    auto rows = readRows(state.database, planVersion);
    if (!rows) return tl::unexpected(invalid(state.path, rows.error() + "."));
    auto plan = assemble(*std::move(rows));
    if (!plan) return tl::unexpected(invalid(state.path, sentence(plan.error())));
    state.nextId = std::max(nextId(*plan), idAfterLog(state.database));
    state.plan = *std::move(plan);
    state.version = version;
    return {};
}

}  // namespace

PlanFile::PlanFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PlanFile::PlanFile(PlanFile&&) noexcept = default;
PlanFile& PlanFile::operator=(PlanFile&&) noexcept = default;
PlanFile::~PlanFile() = default;

const Plan<>& PlanFile::plan() const { return m_state->plan; }
const std::filesystem::path& PlanFile::path() const { return m_state->path; }
Id PlanFile::nextId() const { return m_state->nextId; }

Result<PlanFile> PlanFile::create(const std::filesystem::path& path, const Plan<>& plan)
{
    if (const auto issue = firstError(plan)) return tl::unexpected(pathText(path) + " was not written: " + sentence(*issue));
    if (auto reserved = reserve(path); !reserved) return tl::unexpected(reserved.error());
    HalfFile half(path);
    auto file = guarded<PlanFile>(path, [&]() -> Result<PlanFile> {
        auto database = connect(path, OpenMode::ReadWrite);
        fill(database, plan);
        return open(path, OpenMode::ReadWrite);
    });
    if (file) half.finished();
    return file;
}

Result<PlanFile> PlanFile::open(const std::filesystem::path& path, OpenMode mode)
{
    const auto format = probePlanFile(path);
    if (!format) return tl::unexpected(format.error());
    return guarded<PlanFile>(path, [&]() -> Result<PlanFile> {
        auto state = std::make_unique<State>(State{.path = path, .database = connect(path, mode)});
        if (const std::string verdict = state->database.execAndGet("PRAGMA quick_check(1)").getString(); verdict != "ok")
            return tl::unexpected(pathText(path) + " is damaged: " + quotable(verdict) + ".");
        if (*format < planVersion && isWritableConnection(state->database)) {
            if (auto done = upgradeFile(path, *format); !done) return tl::unexpected(done.error());
            state->database = connect(path, mode);
        } else if (*format < planVersion) {
            state->original = std::move(state->database);
        }
        if (auto done = read(*state); !done) return tl::unexpected(done.error());
        return PlanFile{std::move(state)};
    });
}

Result<> PlanFile::commit(const EditGroup& group, const std::string& author)
{
    if (group.empty()) return {};
    Plan<> after = m_state->plan;
    EditGroup inverse;
    for (const Edit& edit : group) inverse.push_back(applyEdit(after, edit));
    if (const auto issue = errorMadeBy(group, after)) return tl::unexpected(sentence(*issue));

    return guarded<void>(m_state->path, [&]() -> Result<> {
        auto& database = m_state->database;
        if (hasMoved(m_state->file())) return tl::unexpected(pathText(m_state->path) + " was renamed, deleted or replaced by another program; the change was not made.");
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (dataVersion(m_state->file()) != m_state->version) return tl::unexpected(pathText(m_state->path) + " was changed by another program; the change was not made.");
        EditLog log(database, author);
        for (std::size_t at = 0; at < group.size(); ++at)
            if (!isIdle(group[at], inverse[at])) log.write(group[at], inverse[at]);
        const Id next = std::max(headroom::nextId(after), idAfterLog(database));
        transaction.commit();
        m_state->plan = std::move(after);
        m_state->nextId = next;
        return {};
    });
}

Result<bool> PlanFile::refresh()
{
    return guarded<bool>(m_state->path, [&]() -> Result<bool> {
        if (hasMoved(m_state->file())) return tl::unexpected(pathText(m_state->path) + " was renamed, deleted or replaced by another program.");
        if (dataVersion(m_state->file()) == m_state->version) return false;
        if (auto done = read(*m_state); !done) return tl::unexpected(done.error());
        return true;
    });
}

bool PlanFile::isWritable() const { return isWritableConnection(m_state->file()); }

Result<> PlanFile::copyTo(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(target, m_state->path, ignored)) return tl::unexpected(pathText(target) + " is the plan itself; a copy needs another name.");
    if (std::filesystem::is_directory(target, ignored)) return tl::unexpected(pathText(target) + " cannot be written: it is a folder.");
    const std::filesystem::path half = target.string() + ".part";
    std::filesystem::remove(half, ignored);
    if (!reserve(half)) return tl::unexpected(pathText(target) + " cannot be created: " + std::strerror(errno) + ".");
    HalfFile guard(half);
    return guarded<void>(target, [&]() -> Result<> {
        {
            SQLite::Database copy(half.string(), SQLite::OPEN_READWRITE);
            copyDatabase(copy, m_state->database);
        }
        std::filesystem::rename(half, target);
        guard.finished();
        return {};
    });
}

Result<std::vector<Pending>> PlanFile::pending()
{
    return guarded<std::vector<Pending>>(m_state->path, [&]() -> Result<std::vector<Pending>> {
        std::vector<Pending> entries;
        SQLite::Statement select(m_state->database, R"(SELECT "entity", "id", "field", "text" FROM "pending" ORDER BY 1, 2, 3)");
        while (select.executeStep()) {
            const TableType* type = findTable(select.getColumn(0).getString());
            const Id row = select.getColumn(1).getInt64();
            const auto field = type ? type->find(select.getColumn(2).getString()) : std::nullopt;
            if (field && indexOf(m_state->plan, type->kind, row)) entries.push_back({{.table = type->kind, .row = row, .field = *field}, select.getColumn(3).getString()});
        }
        return entries;
    });
}

Result<> PlanFile::keepPending(const Pending& entry)
{
    return guarded<void>(m_state->path, [&]() -> Result<> {
        SQLite::Statement keep(m_state->database, R"(INSERT OR REPLACE INTO "pending" ("entity", "id", "field", "text") VALUES (?, ?, ?, ?))");
        bindPlace(keep, entry.place);
        keep.bind(4, entry.text);
        keep.exec();
        return {};
    });
}

Result<> PlanFile::dropPending(const Place& place)
{
    return guarded<void>(m_state->path, [&]() -> Result<> {
        SQLite::Statement drop(m_state->database, R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ? AND "field" = ?)");
        bindPlace(drop, place);
        drop.exec();
        return {};
    });
}

}  // namespace headroom
