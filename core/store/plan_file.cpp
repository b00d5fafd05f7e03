// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "plan/validate.h"
#include "store/first_step.h"
#include "store/half_file.h"
#include "store/plan_file_state.h"
#include "store/plan_rows.h"
#include "store/schema_check.h"
#include "store/upgrade.h"
#include "store/who.h"

namespace headroom {

namespace {

std::string invalid(const std::filesystem::path& path, const std::string& why) { return pathText(path) + " is not a valid plan: " + why; }

/// All tables but those that only the history reads: those grow for ever, and are looked at later (checkHistory()).
std::vector<std::string> planTables(int version)
{
    std::vector<std::string> names;
    for (const TableType& type : tables())
        if (type.since() <= version) names.emplace_back(type.key);
    names.emplace_back("pending");
    return names;
}

void bindPlace(SQLite::Statement& statement, const Place& place)
{
    const TableType& type = table(place.table);
    statement.bind(1, std::string{type.key});
    statement.bind(2, std::int64_t{place.row});
    statement.bind(3, std::string{type.fields.at(place.field).field.key});
}

/// Takes back what a program that died has left of a step, where nobody holds the plan; else reading it will say why it cannot.
void takeBack(const std::filesystem::path& path)
{
    const auto lock = PlanLock::take(path, userName(), PlanFile::defaultProgram);
    // SQLite does it before it reads anything.
    if (lock) connect(path, OpenMode::ReadWrite).execAndGet("PRAGMA schema_version");
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
    const Digest digest = digestOf(*rows);
    auto plan = assemble(*std::move(rows));
    if (!plan) return tl::unexpected(invalid(state.path, sentence(plan.error())));
    auto standing = lastStanding(state.database);
    if (!standing) return tl::unexpected(damaged(state.path, standing.error()));
    standing->nextId = std::max(standing->nextId, nextId(*plan));
    state.isAltered = standing->digest && *standing->digest != digest;
    standing->digest = digest;
    state.standing = *standing;
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
Id PlanFile::nextId() const { return m_state->standing.nextId; }
bool PlanFile::canUndo() const { return m_state->standing.undo != 0; }
bool PlanFile::canRedo() const { return m_state->standing.redo != 0; }
StepNumber PlanFile::lastStep() const { return m_state->standing.last; }
bool PlanFile::isAltered() const { return m_state->isAltered; }

Result<PlanFile> PlanFile::create(const std::filesystem::path& path, const Plan<>& plan, const std::string& author)
{
    if (const auto issue = firstError(plan)) return tl::unexpected(pathText(path) + " was not written: " + sentence(*issue));
    if (auto reserved = reserve(path); !reserved) return tl::unexpected(reserved.error());
    HalfFile half(path);
    auto file = guarded<PlanFile>(path, [&]() -> Result<PlanFile> {
        auto database = connect(path, OpenMode::ReadWrite);
        writeFirstStep(database, plan, author, timeNow());
        return open(path, OpenMode::ReadWrite);
    });
    if (file) half.finished();
    return file;
}

Result<PlanFile> PlanFile::open(const std::filesystem::path& path, OpenMode mode, const std::string& program)
{
    const auto format = probePlanFile(path);
    if (!format) return tl::unexpected(format.error());
    std::optional<PlanLock> lock;
    std::optional<LockRefusal> refusal;
    if (mode == OpenMode::ReadWrite) {
        if (auto taken = PlanLock::take(path, userName(), program)) lock = *std::move(taken);
        else refusal = taken.error();
    }
    return guarded<PlanFile>(path, [&]() -> Result<PlanFile> {
        auto state = std::make_unique<State>(State{.path = path, .database = connect(path, lock ? OpenMode::ReadWrite : OpenMode::ReadOnly), .lock = std::move(lock), .refusal = std::move(refusal)});
        if (!state->lock && isCutOff(state->database)) takeBack(path);
        // A plan whose first write was cut off: SQLite has taken back what there was of it.
        if (state->database.execAndGet("PRAGMA page_count").getInt() == 0) return tl::unexpected(pathText(path) + " is empty, so it is not a plan.");
        // First: what another hand has put into the schema runs with the statements that look for damage.
        if (auto ours = checkSchema(state->database, *format); !ours) return tl::unexpected(notOurs(path, ours.error()));
        if (const std::string verdict = firstDamage(state->database, planTables(*format)); !verdict.empty()) return tl::unexpected(damaged(path, verdict));
        if (!isWritableConnection(state->database)) state->lock.reset();
        if (*format < planVersion && state->lock) {
            if (auto done = upgradeFile(path, *format); !done) return tl::unexpected(done.error());
            state->database = connect(path, OpenMode::ReadWrite);
        } else if (*format < planVersion) {
            state->original = std::move(state->database);
        }
        if (auto done = read(*state); !done) return tl::unexpected(done.error());
        return PlanFile{std::move(state)};
    });
}

Result<bool> PlanFile::hold(const std::string& program)
{
    if (isWritable()) return true;
    if (!m_state->refusal) return false;
    // Whether it is free is cheap to ask; to read it all again is not.
    if (auto taken = PlanLock::take(m_state->path, userName(), program); !taken) return m_state->refusal = taken.error(), false;
    auto again = open(m_state->path, OpenMode::ReadWrite, program);
    if (!again) return tl::unexpected(again.error());
    if (!again->isWritable()) return m_state->refusal = again->refusal(), false;
    *this = *std::move(again);
    return true;
}

void PlanFile::keepHold(const std::string& program)
{
    if (!m_state->lock || m_state->lock->isThere()) return;
    if (auto taken = PlanLock::take(m_state->path, userName(), program)) {
        m_state->lock = *std::move(taken);
    } else {
        m_state->lock.reset();
        m_state->refusal = taken.error();
    }
}

const std::optional<LockRefusal>& PlanFile::refusal() const { return m_state->refusal; }

Result<bool> PlanFile::refresh()
{
    return guarded<bool>(m_state->path, [&]() -> Result<bool> {
        if (hasMoved()) return tl::unexpected(pathText(m_state->path) + " was renamed, deleted or replaced by another program.");
        if (dataVersion(m_state->file()) == m_state->version) return false;
        if (auto done = read(*m_state); !done) return tl::unexpected(done.error());
        return true;
    });
}

bool PlanFile::hasMoved() const { return headroom::hasMoved(m_state->file()); }
bool PlanFile::isWritable() const { return m_state->lock && isWritableConnection(m_state->file()); }

Result<> PlanFile::mayWrite() const
{
    if (isWritable()) return {};
    if (m_state->refusal) return tl::unexpected(m_state->refusal->sentence + " Nothing was changed.");
    return tl::unexpected(pathText(m_state->path) + " is opened read-only, or its permissions allow no more; nothing was changed.");
}

Result<> PlanFile::copyTo(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(target, m_state->path, ignored)) return tl::unexpected(pathText(target) + " is the plan itself; a copy needs another name.");
    if (std::filesystem::is_directory(target, ignored)) return tl::unexpected(pathText(target) + " cannot be written: it is a folder.");
    // A plan that somebody works on is not replaced under them.
    const auto held = PlanLock::take(target, userName(), defaultProgram);
    if (!held && held.error().why == LockRefusal::Why::HeldByOther) return tl::unexpected(held.error().sentence + " The copy was not made.");
    const auto half = halfPath(target);
    if (!reserveHalf(half)) return tl::unexpected(pathText(target) + " cannot be created: " + std::strerror(errno) + ".");
    HalfFile guard(half);
    return guarded<void>(target, [&]() -> Result<> {
        {
            SQLite::Database copy(half.string(), SQLite::OPEN_READWRITE);
            if (isWritable()) copyDatabase(copy, m_state->database);
            else copyDatabaseInSteps(copy, m_state->database);
        }
        settle(target);
        takePlace(half, target);
        guard.finished();
        return {};
    });
}

Result<> PlanFile::checkHistory()
{
    return guarded<void>(m_state->path, [&]() -> Result<> {
        const std::string verdict = firstDamage(m_state->database, {"edit", "step", "version", "version_figure"});
        if (verdict.empty()) return {};
        return tl::unexpected("The history in " + pathText(m_state->path) + " is damaged: " + verdict + ". The plan itself is whole.");
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
    if (auto may = mayWrite(); !may) return may;
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
    if (auto may = mayWrite(); !may) return may;
    return guarded<void>(m_state->path, [&]() -> Result<> {
        SQLite::Statement drop(m_state->database, R"(DELETE FROM "pending" WHERE "entity" = ? AND "id" = ? AND "field" = ?)");
        bindPlace(drop, place);
        drop.exec();
        return {};
    });
}

}  // namespace headroom
