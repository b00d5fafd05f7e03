// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "cli/history.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "exchange/csv.h"
#include "exchange/figure_rows.h"
#include "model/change_table.h"
#include "plan/check_text.h"
#include "plan/value_json.h"
#include "risk/headline_change.h"
#include "store/step_text.h"

namespace headroom {

namespace {

/// Both sides of a change in full, as files have them: a value, or a whole row where one came or went.
struct Sides {
    std::string before, after;          ///< as `get` prints them; a row as its JSON
    std::string beforeJson, afterJson;  ///< "null" where the row was not there
};

Sides sidesOf(const Edit& forward, const Edit& backward)
{
    if (const auto* set = std::get_if<SetField>(&forward)) {
        const Value& before = std::get<SetField>(backward).value;
        return {valueText(before), valueText(set->value), valueJson(before), valueJson(set->value)};
    }
    const bool comes = std::holds_alternative<InsertRow>(forward);
    const auto& insert = std::get<InsertRow>(comes ? forward : backward);
    const std::string row = rowJson(table(insert.table), insert.row, JsonLayout::OneLine);
    return comes ? Sides{"", row, "null", row} : Sides{row, "", row, "null"};
}

/// Changes with their full values.
struct Changes {
    std::vector<ChangeText> texts;
    std::vector<Sides> sides;
};

Changes changesOf(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward)
{
    Changes changes{.texts = changeTexts(scope, forward, backward), .sides = {}};
    for (std::size_t at = 0; at < forward.size(); ++at) changes.sides.push_back(sidesOf(forward[at], backward[backward.size() - 1 - at]));
    return changes;
}

/// A change as the formats for programs name it, before its two values.
Json placeJson(const ChangeText& change)
{
    return {{"key", keyOf(change)}, {"entity", table(change.table).key}, {"id", change.row}, {"row", change.name}, {"field", change.field ? Json(table(change.table).fields[*change.field].field.key) : Json(nullptr)}};
}

/// What reads back; a text that is not UTF-8 is replaced by valueJson() already.
Json readBack(const std::string& json) { return Json::parse(json, nullptr, false); }

CsvRow placeRow(const ChangeText& change)
{
    return {keyOf(change), std::string{table(change.table).key}, std::to_string(change.row), guardedCell(lineOf(change.name)), change.field ? std::string{table(change.table).fields[*change.field].field.key} : ""};
}

/// Texts of several lines stay whole, unless they hold what only a file that was tampered with does.
std::string valueCell(const std::string& text) { return guardedCell(isCleanText(text, TextLines::Many) ? text : lineOf(text)); }

std::string stepText(const Step& step, const Changes& changes)
{
    std::string text = "Step " + std::to_string(step.number) + ", " + shownTime(step.time) + " UTC" + (step.author.empty() ? "" : ", " + lineOf(step.author)) + ": " + actionText(step) + "\n\n";
    return text + (changes.texts.empty() ? "It changed nothing.\n" : printed(changeTable(changes.texts, "Before", "After")));
}

std::string stepJson(const Step& step, const Changes& changes)
{
    Json all{{"step", step.number}, {"time", step.time}, {"author", step.author}, {"kind", kindKey(step.kind)}, {"what", step.what}, {"edits", Json::array()}};
    for (std::size_t at = 0; at < changes.texts.size(); ++at) {
        Json entry = placeJson(changes.texts[at]);
        entry["old"] = readBack(changes.sides[at].beforeJson);
        entry["new"] = readBack(changes.sides[at].afterJson);
        all["edits"].push_back(std::move(entry));
    }
    return printed(all);
}

std::string stepCsv(const Changes& changes)
{
    std::vector<CsvRow> rows{{"key", "entity", "id", "row", "field", "old", "new"}};
    for (std::size_t at = 0; at < changes.texts.size(); ++at) {
        CsvRow row = placeRow(changes.texts[at]);
        row.push_back(valueCell(changes.sides[at].before));
        row.push_back(valueCell(changes.sides[at].after));
        rows.push_back(std::move(row));
    }
    return writeCsv(rows);
}

/// Two points of the history, and all in which they differ.
struct Comparison {
    HistoryPoint a, b;
    Changes inputs;
    std::vector<HeadlineChange> headline;
    std::array<std::string, 2> currencies;
};

/// "USD", or "EUR / USD" where the sides are in different ones.
std::string unitsOf(const Comparison& comparison, const HeadlineChange& change)
{
    const std::string a = fileUnit(change.unit, comparison.currencies[0]), b = fileUnit(change.unit, comparison.currencies[1]);
    return a == b ? a : a + " / " + b;
}

std::string comparisonText(const Comparison& comparison)
{
    const std::string &a = comparison.a.name, &b = comparison.b.name;
    if (comparison.inputs.texts.empty()) return "The plan is the same: " + a + " and " + b + ".\n";
    std::vector<HeadlineChange> moved;
    std::ranges::copy_if(comparison.headline, std::back_inserter(moved), hasMoved);
    std::string text = printed(changeTable(comparison.inputs.texts, a, b)) + "\n";
    if (moved.empty()) return text + "All headline figures are the same.\n";
    text += printed(headlineChangeTable(moved, a, b));
    const std::size_t same = comparison.headline.size() - moved.size();
    return text + (same == 0 ? "" : "\n" + std::to_string(same) + " more headline figures are the same.\n");
}

std::string comparisonJson(const Comparison& comparison)
{
    Json all{{"a", {{"name", comparison.a.name}, {"step", comparison.a.step}}}, {"b", {{"name", comparison.b.name}, {"step", comparison.b.step}}}, {"inputs", Json::array()}, {"headline", Json::object()}};
    for (std::size_t at = 0; at < comparison.inputs.texts.size(); ++at) {
        Json entry = placeJson(comparison.inputs.texts[at]);
        entry["a"] = readBack(comparison.inputs.sides[at].beforeJson);
        entry["b"] = readBack(comparison.inputs.sides[at].afterJson);
        all["inputs"].push_back(std::move(entry));
    }
    for (const HeadlineChange& change : comparison.headline) {
        all["headline"][std::string{change.key}] = {{"unit", unitsOf(comparison, change)}, {"a", orNull(change.before)}, {"b", orNull(change.after)}, {"change", orNull(change.difference)}};
    }
    return printed(all);
}

std::string comparisonCsv(const Comparison& comparison)
{
    std::vector<CsvRow> rows{{"record", "key", "entity", "id", "row", "field", "unit", "a", "b", "change"}};
    for (std::size_t at = 0; at < comparison.inputs.texts.size(); ++at) {
        CsvRow row{"input"};
        std::ranges::move(placeRow(comparison.inputs.texts[at]), std::back_inserter(row));
        row.insert(row.end(), {"", valueCell(comparison.inputs.sides[at].before), valueCell(comparison.inputs.sides[at].after), ""});
        rows.push_back(std::move(row));
    }
    const auto cell = [](const std::optional<double>& value) { return value ? numberText(*value) : std::string{}; };
    for (const HeadlineChange& change : comparison.headline)
        rows.push_back({"headline", std::string{change.key}, "", "", "", "", guardedCell(unitsOf(comparison, change)), cell(change.before), cell(change.after), cell(change.difference)});
    return writeCsv(rows);
}

}  // namespace

Result<int> showStep(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    const auto point = historyPoint(file, options.step);
    if (!point) return tl::unexpected(point.error());
    const auto steps = file.history({}, point->step + 1, 1);
    if (!steps) return tl::unexpected(steps.error());
    if (steps->empty() || steps->front().number != point->step) return tl::unexpected("The history has no step " + std::to_string(point->step) + ".");
    const auto edits = file.editsOf(point->step);
    if (!edits) return tl::unexpected(edits.error());
    const auto removed = file.removedNames();
    if (!removed) return tl::unexpected(removed.error());
    // Told by the plans of then, where they can be had.
    const auto after = file.planAt(point->step), before = point->step > 0 ? file.planAt(point->step - 1) : after;
    const Changes changes = changesOf({.before = before ? *before : file.plan(), .after = after ? *after : file.plan(), .removed = &*removed}, edits->forward, edits->backward);
    out << (options.format == "csv" ? stepCsv(changes) : options.format == "json" ? stepJson(steps->front(), changes) : stepText(steps->front(), changes));
    return exitDone;
}

Result<int> comparePoints(PlanFile& file, const HistoryOptions& options, std::ostream& out)
{
    Comparison comparison;
    std::vector<Plan<>> plans;
    for (std::size_t side = 0; side < 2; ++side) {
        auto point = historyPoint(file, options.compare.at(side));
        if (!point) return tl::unexpected(point.error());
        auto plan = file.planAt(point->step);
        if (!plan) return tl::unexpected(plan.error());
        (side == 0 ? comparison.a : comparison.b) = *std::move(point);
        plans.push_back(*std::move(plan));
    }
    Plan<> made = plans[0];
    const EditGroup forward = difference(plans[0], plans[1]), backward = applyEdit(made, forward);
    comparison.inputs = changesOf({.before = plans[0], .after = plans[1]}, forward, backward);
    comparison.currencies = {plans[0].settings.currency, plans[1].settings.currency};
    comparison.headline = headlineChanges(Statement(std::move(plans[0])), Statement(std::move(plans[1])));
    out << (options.format == "csv" ? comparisonCsv(comparison) : options.format == "json" ? comparisonJson(comparison) : comparisonText(comparison));
    return exitDone;
}

}  // namespace headroom
