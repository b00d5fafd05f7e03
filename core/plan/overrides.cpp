// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/overrides.h"

#include <algorithm>

#include "plan/validate.h"

namespace headroom {

namespace {

/// "sites.*.delay_months" in three; nothing where the key has no star.
struct Starred {
    const TableType* type = nullptr;
    std::string_view field;
};
std::optional<Starred> starred(std::string_view key)
{
    const auto star = key.find(".*.");
    const TableType* type = star == std::string_view::npos ? nullptr : findTable(key.substr(0, star));
    if (!type || type->single) return std::nullopt;
    return Starred{type, key.substr(star + 3)};
}

Issue issueOf(const Plan<>& plan, const Place& place, IssueCode code, std::string_view text, std::string allowed)
{
    return {.code = code, .table = place.table, .row = place.row, .place = placeName(plan, place), .key = keyOf(place), .value = std::string{text}, .allowed = std::move(allowed)};
}

Checked<double> operand(const Plan<>& plan, const Place& place, OverrideKind operation, std::string_view text)
{
    const FieldType& type = table(place.table).fields[place.field];
    const bool percent = text.ends_with('%') && (operation == OverrideKind::Scale || isPercent(type.field.unit));
    auto digits = percent ? text.substr(0, text.size() - 1) : text;
    while (percent && digits.ends_with(' ')) digits.remove_suffix(1);
    double number = 0;
    if (!readNumber(digits, number)) return tl::unexpected(issueOf(plan, place, IssueCode::NotANumber, text, said(operation == OverrideKind::Scale ? HR_TR("a number to multiply by") : HR_TR("a number to add"))));
    return percent ? number / 100 : number;
}

Curve<double> changed(Curve<double> curve, auto&& change)
{
    if (curve.shape == CurveShape::Growth) curve.start = change(curve.start);
    for (auto& point : curve.points) point.value = change(point.value);
    return curve;
}

bool isEmpty(const Plan<>& plan, const Place& place)
{
    return std::holds_alternative<std::monostate>(readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field));
}

/// The edits of one override, all checked; the plan is as the overrides before it left it.
Checked<std::vector<std::pair<Place, Value>>> editsOf(const Plan<>& plan, const Override<>& row)
{
    auto places = inputPlaces(plan, row.input);
    if (!places) return tl::unexpected(std::move(places.error()));
    if (row.operation != OverrideKind::Set && starred(row.input)) std::erase_if(*places, [&](const Place& place) { return isEmpty(plan, place); });
    std::vector<std::pair<Place, Value>> edits;
    for (const Place& place : *places) {
        auto value = overriddenValue(plan, place, row.operation, row.value);
        if (!value) return tl::unexpected(std::move(value.error()));
        if (auto issue = check(plan, place, *value)) return tl::unexpected(*std::move(issue));
        edits.emplace_back(place, *std::move(value));
    }
    return edits;
}

Issue asProblem(const Plan<>& base, const Override<>& row, Issue issue)
{
    const std::string scenario = rowName(base, EntityKind::Scenario, row.scenario.id);
    issue.place = issue.place.empty() ? said(HR_TR("%1, override not applied"), {scenario}) : said(HR_TR("%1, override not applied: %2"), {scenario, issue.place});
    if (issue.code == IssueCode::UnknownTable) issue.code = IssueCode::UnknownInput;
    issue.severity = Severity::Warning;
    issue.table = EntityKind::Override;
    issue.row = row.id;
    issue.key = keyOf({.table = EntityKind::Override, .row = row.id, .field = *table(EntityKind::Override).find("input")});
    return issue;
}

/// Whether an override touches what the shares of the mix depend on.
bool touchesMix(const Override<>& row) { return row.input.ends_with(".share") || row.input == "storage.rest_tier"; }

}  // namespace

bool holdsInputs(EntityKind kind)
{
    return kind != EntityKind::Scenario && kind != EntityKind::Override && kind != EntityKind::Check && kind != EntityKind::Published && kind != EntityKind::Source;
}

Checked<std::vector<Place>> inputPlaces(const Plan<>& plan, std::string_view key)
{
    std::vector<Place> places;
    const auto all = starred(key);
    if (!all) {
        auto place = parseKey(plan, key);
        if (!place) return tl::unexpected(std::move(place.error()));
        places.push_back(*place);
    } else {
        const TableType& type = *all->type;
        const auto field = type.find(all->field);
        if (!field) return tl::unexpected(Issue{.code = IssueCode::UnknownField, .table = type.kind, .place = said(type.plural), .key = std::string{key}, .value = std::string{all->field}, .allowed = fieldKeys(type)});
        for (std::size_t index = 0; index < type.count(plan); ++index) places.push_back({.table = type.kind, .row = type.id(plan, index), .field = *field});
        if (places.empty()) return tl::unexpected(Issue{.code = IssueCode::UnknownRow, .table = type.kind, .place = said(type.plural), .key = std::string{key}, .value = "*", .allowed = {}});
    }
    if (!holdsInputs(places.front().table)) return tl::unexpected(issueOf(plan, places.front(), IssueCode::NotAnInput, key, {}));
    return places;
}

Checked<Value> overriddenValue(const Plan<>& plan, const Place& place, OverrideKind operation, std::string_view text)
{
    if (operation == OverrideKind::Set) return parseValue(plan, place, text);
    const Value present = readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field);
    const double* number = std::get_if<double>(&present);
    const auto* curve = std::get_if<Curve<double>>(&present);
    if (!number && !curve) return tl::unexpected(issueOf(plan, place, IssueCode::NothingToChange, valueText(present), {}));
    const auto by = operand(plan, place, operation, text);
    if (!by) return tl::unexpected(by.error());
    const auto change = [&](double value) { return operation == OverrideKind::Scale ? value * *by : value + *by; };
    return number ? Value{change(*number)} : Value{changed(*curve, change)};
}

ScenarioPlan applyScenario(const Plan<>& base, Id scenario)
{
    ScenarioPlan result{base, {}};
    std::vector<const Override<>*> ofMix;
    for (const auto& row : base.overrides) {
        if (row.scenario.id != scenario) continue;
        const auto edits = editsOf(result.plan, row);
        if (!edits) {
            result.problems.push_back(asProblem(base, row, edits.error()));
            continue;
        }
        for (const auto& [place, value] : *edits) writeField(result.plan, table(place.table), *indexOf(result.plan, place.table, place.row), place.field, value);
        if (touchesMix(row)) ofMix.push_back(&row);
    }
    if (const auto issue = ofMix.empty() ? std::nullopt : errorAcrossRows(result.plan)) {
        for (std::size_t at = 0; at < base.tiers.size(); ++at) result.plan.tiers[at].share = base.tiers[at].share;
        result.plan.storage.restTier = base.storage.restTier;
        for (const auto* row : ofMix) result.problems.push_back(asProblem(base, *row, *issue));
    }
    return result;
}

std::vector<Issue> overrideProblems(const Plan<>& plan)
{
    std::vector<Issue> problems;
    for (const auto& scenario : plan.scenarios) {
        const bool changes = std::ranges::any_of(plan.overrides, [&](const auto& row) { return row.scenario.id == scenario.id; });
        if (!changes) continue;
        auto found = applyScenario(plan, scenario.id).problems;
        problems.insert(problems.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return problems;
}

}  // namespace headroom
