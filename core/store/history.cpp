// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include <algorithm>

#include "plan/replay.h"
#include "plan/validate.h"
#include "store/edit_log.h"
#include "store/step_text.h"

namespace headroom {

namespace {

/// The conditions of a filter in SQL and the values for their marks.
struct Restriction {
    std::string sql;
    std::vector<std::string> values;

    void add(const std::string& text, std::initializer_list<std::string> marks)
    {
        sql += text;
        values.insert(values.end(), marks);
    }
};

/// A text that LIKE takes for itself, anywhere.
std::string anywhere(const std::string& text)
{
    std::string pattern = "%";
    for (const char letter : text) pattern += letter == '%' || letter == '_' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
    return pattern + "%";
}

Restriction restrictionOf(const HistoryFilter& filter)
{
    Restriction restriction;
    if (!filter.author.empty()) restriction.add(R"( AND "author" = ?)", {filter.author});
    Restriction edits;
    if (filter.table) edits.add(R"( AND e."entity" = ?)", {std::string{table(*filter.table).key}});
    if (filter.row) edits.add(R"( AND e."id" = CAST(? AS INTEGER))", {std::to_string(*filter.row)});
    // A row that comes or goes changes all of its fields.
    if (filter.table && filter.field) edits.add(R"( AND coalesce(e."field" = ?, 1))", {std::string{table(*filter.table).fields.at(*filter.field).field.key}});
    if (!edits.sql.empty()) restriction.add(R"( AND EXISTS (SELECT 1 FROM "edit" e WHERE e."sequence" BETWEEN "first" AND "last")" + edits.sql + ")", {});
    restriction.values.insert(restriction.values.end(), edits.values.begin(), edits.values.end());
    if (!filter.text.empty()) {
        const std::string like = anywhere(filter.text);
        restriction.add(R"( AND ("what" LIKE ? ESCAPE '\' OR EXISTS (SELECT 1 FROM "edit" e WHERE e."sequence" BETWEEN "first" AND "last" AND (e."old" LIKE ? ESCAPE '\' OR e."new" LIKE ? ESCAPE '\' OR e."field" LIKE ? ESCAPE '\')))", {like, like, like, like});
        restriction.sql += ")";
    }
    return restriction;
}

}  // namespace

Result<std::vector<StepNumber>> standingSteps(SQLite::Database& database, StepNumber top, StepNumber least)
{
    SQLite::Statement below(database, R"(SELECT "below" FROM "step" WHERE "number" = ?)");
    std::vector<StepNumber> steps;
    while (top > 0 && top >= least) {
        steps.push_back(top);
        below.reset();
        below.bind(1, top);
        if (!below.executeStep()) return tl::unexpected("Step " + std::to_string(top) + " of its history is missing.");
        const StepNumber next = below.getColumn(0).getInt64();
        if (next >= top) return tl::unexpected("Step " + std::to_string(top) + " of its history makes no sense.");
        top = next;
    }
    return steps;
}

Result<std::vector<Step>> readHistory(SQLite::Database& database, const HistoryFilter& filter, StepNumber undo, StepNumber before, std::size_t most)
{
    if (filter.text.size() > longestFilterText) return tl::unexpected("The text to look for has " + std::to_string(filter.text.size()) + " bytes; at most " + std::to_string(longestFilterText) + " bytes are looked for.");
    const Restriction restriction = restrictionOf(filter);
    SQLite::Statement select(database, R"(SELECT "number", "kind", "time", "author", "what", "of", "first", "last" FROM "step" WHERE "number" < ?)" + restriction.sql + R"( ORDER BY "number" DESC LIMIT ?)");
    int mark = 0;
    select.bind(++mark, before);
    for (const std::string& value : restriction.values) select.bind(++mark, value);
    select.bind(++mark, static_cast<std::int64_t>(most));
    std::vector<Step> steps;
    while (select.executeStep()) {
        steps.push_back({.number = select.getColumn(0).getInt64(),
                         .kind = kindOf(select.getColumn(1).getString()),
                         .time = select.getColumn(2).getString(),
                         .author = select.getColumn(3).getString(),
                         .what = select.getColumn(4).getString(),
                         .of = select.getColumn(5).getInt64(),
                         .changes = editsBetween(select.getColumn(6).getInt64(), select.getColumn(7).getInt64())});
    }
    if (steps.empty()) return steps;
    const auto standing = standingSteps(database, undo, steps.back().number);
    if (!standing) return tl::unexpected(standing.error());
    for (Step& step : steps) step.standing = std::ranges::binary_search(*standing, step.number, std::ranges::greater{});
    return steps;
}

Result<Plan<>> planAfter(SQLite::Database& database, Plan<> plan, StepNumber step)
{
    const auto found = findStep(database, step);
    if (!found) return tl::unexpected("Its history has no step " + std::to_string(step) + ".");
    // Those of later steps come later.
    SQLite::Statement query(database, R"(SELECT coalesce(min("first"), 1), coalesce(max("last"), 0) FROM "step" WHERE "number" > ? AND "last" >= "first")");
    query.bind(1, step);
    query.executeStep();
    const auto edits = readEdits(database, query.getColumn(0).getInt64(), query.getColumn(1).getInt64());
    if (!edits) return tl::unexpected(edits.error());
    for (const Edit& edit : edits->backward) {
        if (auto problem = misfit(plan, edit)) return tl::unexpected("The plan cannot be taken back to step " + std::to_string(step) + ". " + *problem);
        applyEdit(plan, edit);
    }
    // What others changed without a record stands in the plan of now, and cannot be taken back.
    if (found->digest && digestOf(rowsOf(plan)) != *found->digest) return tl::unexpected("The plan after step " + std::to_string(step) + " cannot be had: another program has changed the tables since, and left no record of it.");
    if (const auto issue = firstError(plan)) return tl::unexpected("The plan after step " + std::to_string(step) + " is not a valid one. " + sentence(*issue));
    return plan;
}

}  // namespace headroom
