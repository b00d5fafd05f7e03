// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparison.h"

#include <algorithm>
#include <cmath>

#include "cli/history.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "compare/bridge_table.h"
#include "exchange/figure_rows.h"
#include "model/change_table.h"

namespace headroom {

namespace {

/// The sign and size of a part as a bar of signs; the largest has so many.
std::string signsOf(double part, double largest)
{
    constexpr double most = 20;
    if (part == 0 || !(largest > 0)) return "";
    return std::string(static_cast<std::size_t>(std::max(1.0, std::round(most * std::abs(part) / largest))), part > 0 ? '+' : '-');
}

std::string bridgeText(const PlanComparison& comparison)
{
    if (!comparison.bridge) return "";
    const Bridge& bridge = *comparison.bridge;
    double largest = 0;
    for (const BridgePart& each : bridge.parts) largest = std::max(largest, std::abs(each.part));
    TextTable table = bridgeTable(bridge, comparison.a.name, comparison.b.name);
    table.columns.push_back({"", ColumnKind::Words});
    for (std::size_t row = 0; row < table.rows.size(); ++row) table.rows[row].cells.push_back(row == 0 || row > bridge.parts.size() ? "" : signsOf(bridge.parts[row - 1].part, largest));
    std::string text = "\n" + bridgeSentence(bridge, comparison.a.name, comparison.b.name) + "\n\n" + printed(table) + "\n";
    for (const std::string& note : bridge.notes) text += note + "\n";
    return text;
}

Json bridgeJson(const Bridge& bridge)
{
    Json all{{"figure", bridge.key}, {"unit", fileUnit(bridge.unit, bridge.currency)}, {"a", bridge.before}, {"b", bridge.after}, {"change", bridge.after - bridge.before}, {"method", bridge.method == BridgeMethod::Shapley ? "shapley" : "ordered"}, {"notes", bridge.notes}, {"parts", Json::array()}};
    for (const BridgePart& part : bridge.parts) all["parts"].push_back({{"name", part.name}, {"inputs", part.inputs}, {"part", part.part}});
    return all;
}

/// "USD", or "EUR / USD" where the sides are in different ones.
std::string unitsOf(const PlanComparison& comparison, const HeadlineChange& change)
{
    const std::string a = fileUnit(change.unit, comparison.currencies[0]), b = fileUnit(change.unit, comparison.currencies[1]);
    return a == b ? a : a + " / " + b;
}

std::string comparisonText(const PlanComparison& comparison)
{
    const std::string &a = comparison.a.name, &b = comparison.b.name;
    if (comparison.inputs.texts.empty()) return "The plan is the same: " + a + " and " + b + ".\n" + bridgeText(comparison);
    std::vector<HeadlineChange> moved;
    std::ranges::copy_if(comparison.headline, std::back_inserter(moved), hasMoved);
    std::string text = printed(changeTable(comparison.inputs.texts, a, b)) + "\n";
    if (moved.empty()) return text + "All headline figures are the same.\n" + bridgeText(comparison);
    text += printed(headlineChangeTable(moved, a, b));
    const std::size_t same = comparison.headline.size() - moved.size();
    return text + (same == 0 ? "" : "\n" + std::to_string(same) + " more headline figures are the same; break-evens and what counterparties pay each other are not compared.\n") + bridgeText(comparison);
}

std::string comparisonJson(const PlanComparison& comparison)
{
    const auto orNull = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    Json all{{"a", comparison.a.about}, {"b", comparison.b.about}, {"inputs", Json::array()}, {"headline", Json::object()}};
    for (std::size_t at = 0; at < comparison.inputs.texts.size(); ++at) {
        Json entry = placeJson(comparison.inputs.texts[at]);
        entry["a"] = readBack(comparison.inputs.values[at].beforeJson);
        entry["b"] = readBack(comparison.inputs.values[at].afterJson);
        all["inputs"].push_back(std::move(entry));
    }
    for (const HeadlineChange& change : comparison.headline) {
        all["headline"][std::string{change.key}] = {{"unit", unitsOf(comparison, change)}, {"a", orNull(change.before)}, {"b", orNull(change.after)}, {"change", orNull(change.difference)}};
    }
    if (comparison.bridge) all["bridge"] = bridgeJson(*comparison.bridge);
    return printed(all);
}

std::string comparisonCsv(const PlanComparison& comparison)
{
    std::vector<CsvRow> rows{{"record", "key", "entity", "id", "row", "field", "unit", "a", "b", "change"}};
    for (std::size_t at = 0; at < comparison.inputs.texts.size(); ++at) {
        CsvRow row{"input"};
        std::ranges::move(placeRow(comparison.inputs.texts[at]), std::back_inserter(row));
        row.insert(row.end(), {"", valueCell(comparison.inputs.values[at].before), valueCell(comparison.inputs.values[at].after), ""});
        rows.push_back(std::move(row));
    }
    const auto cell = [](const std::optional<double>& value) { return value ? numberText(*value) : std::string{}; };
    for (const HeadlineChange& change : comparison.headline)
        rows.push_back({"headline", std::string{change.key}, "", "", "", "", guardedCell(unitsOf(comparison, change)), cell(change.before), cell(change.after), cell(change.difference)});
    if (comparison.bridge)
        for (const BridgePart& part : comparison.bridge->parts)
            rows.push_back({"bridge", std::string{comparison.bridge->key}, "", "", guardedCell(lineOf(part.name)), "", guardedCell(fileUnit(comparison.bridge->unit, comparison.bridge->currency)), "", "", numberText(part.part)});
    return writeCsv(rows);
}

}  // namespace

PlanComparison comparisonOf(ComparedSide a, const Plan<>& planA, const Statement& figuresA, ComparedSide b, const Plan<>& planB, const Statement& figuresB)
{
    Plan<> made = planA;
    const EditGroup forward = difference(planA, planB), backward = applyEdit(made, forward);
    return {.a = std::move(a), .b = std::move(b), .inputs = printedChanges({.before = planA, .after = planB}, forward, backward), .headline = headlineChanges(figuresA, figuresB), .currencies = {planA.settings.currency, planB.settings.currency}, .bridge = {}};
}

std::string printed(const PlanComparison& comparison, const std::string& format)
{
    return format == "csv" ? comparisonCsv(comparison) : format == "json" ? comparisonJson(comparison) : comparisonText(comparison);
}

}  // namespace headroom
