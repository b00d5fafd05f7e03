// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/change_values.h"

#include "cli/history.h"
#include "plan/check_text.h"
#include "plan/value_json.h"

namespace headroom {

namespace {

ChangeValues valuesOf(const Edit& forward, const Edit& backward)
{
    if (const auto* set = std::get_if<SetField>(&forward)) {
        const Value& before = std::get<SetField>(backward).value;
        return {valueText(before), valueText(set->value), valueJson(before), valueJson(set->value)};
    }
    const bool comes = std::holds_alternative<InsertRow>(forward);
    const auto& insert = std::get<InsertRow>(comes ? forward : backward);
    const std::string row = rowJson(table(insert.table), insert.row, JsonLayout::OneLine);
    return comes ? ChangeValues{"", row, "null", row} : ChangeValues{row, "", row, "null"};
}

}  // namespace

PrintedChanges printedChanges(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward)
{
    PrintedChanges changes{.texts = changeTexts(scope, forward, backward), .values = {}};
    for (std::size_t at = 0; at < forward.size(); ++at) changes.values.push_back(valuesOf(forward[at], backward[backward.size() - 1 - at]));
    return changes;
}

nlohmann::ordered_json placeJson(const ChangeText& change)
{
    using Json = nlohmann::ordered_json;
    return {{"key", keyOf(change)}, {"entity", table(change.table).key}, {"id", change.row}, {"row", change.name}, {"field", change.field ? Json(table(change.table).fields[*change.field].field.key) : Json(nullptr)}};
}

CsvRow placeRow(const ChangeText& change)
{
    return {keyOf(change), std::string{table(change.table).key}, std::to_string(change.row), guardedCell(lineOf(change.name)), change.field ? std::string{table(change.table).fields[*change.field].field.key} : ""};
}

nlohmann::ordered_json readBack(const std::string& json) { return nlohmann::ordered_json::parse(json, nullptr, false); }

std::string valueCell(const std::string& text) { return guardedCell(isCleanText(text, TextLines::Many) ? text : lineOf(text)); }

}  // namespace headroom
