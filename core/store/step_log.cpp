// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_log.h"

#include <bit>
#include <chrono>
#include <ctime>

#include "store/step_text.h"

namespace headroom {

namespace {

void bindNumber(SQLite::Statement& statement, int at, StepNumber number)
{
    if (number == 0) statement.bind(at);
    else statement.bind(at, number);
}

}  // namespace

Result<Standing> lastStanding(SQLite::Database& database)
{
    SQLite::Statement query(database, R"(SELECT "number", "undo", "redo", "next_id", "digest", "time" FROM "step" ORDER BY "number" DESC LIMIT 1)");
    if (!query.executeStep()) return tl::unexpected(std::string{"its history does not begin"});
    Standing standing{.last = query.getColumn(0).getInt64(), .undo = query.getColumn(1).getInt64(), .redo = query.getColumn(2).getInt64()};
    const auto isStep = [&](StepNumber number) { return number >= 0 && number <= standing.last; };
    if (standing.last < 0 || standing.last > lastStepNumber || !isStep(standing.undo) || !isStep(standing.redo)) return tl::unexpected("step " + std::to_string(standing.last) + " of its history makes no sense");
    // A number that no row can have is a hand edit; it must not stop the plan from growing.
    if (const Id next = query.getColumn(3).getInt64(); next >= firstFreeId && next <= lastId) standing.nextId = next;
    if (!query.getColumn(4).isNull()) standing.digest = std::bit_cast<Digest>(query.getColumn(4).getInt64());
    standing.time = query.getColumn(5).getString();
    return standing;
}

void appendStep(SQLite::Database& database, const NewStep& step, const Standing& after)
{
    SQLite::Statement insert(database, R"(INSERT INTO "step" ("number", "time", "author", "kind", "what", "of", "first", "last", "below", "undo", "redo", "next_id", "digest") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
    insert.bind(1, after.last);
    insert.bind(2, after.time);
    insert.bind(3, step.author);
    insert.bind(4, std::string{kindKey(step.kind)});
    insert.bind(5, step.what);
    if (step.kind == StepKind::Undo || step.kind == StepKind::Redo || step.kind == StepKind::Restore) insert.bind(6, step.of);
    insert.bind(7, step.first);
    insert.bind(8, step.last);
    bindNumber(insert, 9, step.below);
    bindNumber(insert, 10, after.undo);
    bindNumber(insert, 11, after.redo);
    insert.bind(12, std::int64_t{after.nextId});
    if (after.digest) insert.bind(13, std::bit_cast<std::int64_t>(*after.digest));
    insert.exec();
}

void noteOutside(SQLite::Database& database, Standing& standing)
{
    ++standing.last;
    standing.time = timeNow();
    appendStep(database, {.kind = StepKind::Outside, .author = {}, .what = {}}, standing);
}

std::optional<StoredStep> findStep(SQLite::Database& database, StepNumber number)
{
    SQLite::Statement query(database, R"(SELECT "time", "author", "kind", "what", "of", "first", "last", "below", "digest" FROM "step" WHERE "number" = ?)");
    query.bind(1, number);
    if (!query.executeStep()) return std::nullopt;
    StoredStep stored{.step = {.number = number, .kind = kindOf(query.getColumn(2).getString()), .time = query.getColumn(0).getString(), .author = query.getColumn(1).getString(), .what = query.getColumn(3).getString(), .of = query.getColumn(4).getInt64()},
                      .first = query.getColumn(5).getInt64(),
                      .last = query.getColumn(6).getInt64(),
                      .below = query.getColumn(7).getInt64()};
    if (!query.getColumn(8).isNull()) stored.digest = std::bit_cast<Digest>(query.getColumn(8).getInt64());
    stored.step.changes = editsBetween(stored.first, stored.last);
    return stored;
}

std::string timeNow()
{
    const auto now = std::chrono::system_clock::now();
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::sys_seconds{std::chrono::floor<std::chrono::seconds>(now)});
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &time);
#else
    gmtime_r(&time, &parts);
#endif
    char text[64];
    const auto length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.", &parts);
    return std::string{text, length} + std::to_string(1'000 + milliseconds % 1'000).substr(1) + "Z";
}

}  // namespace headroom
