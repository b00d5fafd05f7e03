// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "plan/assemble.h"
#include "plan/validate.h"
#include "store/plan_file.h"
#include "support/temporary_folder.h"

namespace headroom {

/// A small plan with something to refer to, and names that need quoting everywhere.
inline Plan<> smallPlan()
{
    Plan<> plan;
    plan.settings.name = "=HYPERLINK(\"x\")";
    plan.counterparties.push_back({.id = 4, .name = "O'Brien \"& Sons\"; DROP TABLE edit;--", .note = "two\nlines"});
    plan.skus.push_back({.id = 5, .name = "H100"});
    plan.sites.push_back({.id = 6, .name = "Denton", .energyPrice = {.shape = CurveShape::Steps, .points = {{0, 0.05}, {12, 0.06}}}});
    plan.tranches.push_back({.id = 7, .name = "First", .sku = {5}, .site = {6}, .unitCost = 31'000});
    return plan;
}

/// Changes a file behind the program's back, as any SQLite tool can.
inline void byHand(const std::filesystem::path& path, const std::string& sql)
{
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}

/// What `edit` says, a line a row, without times.
inline std::string historyOf(const std::filesystem::path& path)
{
    SQLite::Database database(path.string());
    SQLite::Statement select(database, R"(SELECT "group" || ' ' || author || ' ' || entity || ' ' || id || ' ' || coalesce(field, '*') || ' ' || coalesce(old, '-') || ' ' || coalesce(new, '-') FROM edit ORDER BY sequence)");
    std::string lines;
    while (select.executeStep()) lines += select.getColumn(0).getString() + "\n";
    return lines;
}

/// A value as SQL writes it.
inline std::string quotedValue(const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) return "NULL";
    const std::string text = valueText(value);
    if (std::holds_alternative<double>(value) || std::holds_alternative<Id>(value)) return text;
    std::string quoted = "'";
    for (const char letter : text) quoted += letter == '\'' ? std::string{"''"} : std::string{letter};
    return quoted + "'";
}

inline std::string pathTextOf(const std::filesystem::path& path) { return "\"" + path.string() + "\""; }

inline SetField setting(const Plan<>& plan, std::string_view key, Value value)
{
    return {parseKey(plan, key).value(), std::move(value)};
}

}  // namespace headroom
